package reply

import "slices"

// An event that was moved, in answer to the letter that tells so: "la nouvelle date me convient", "je ne suis pas disponible au nouveau lieu" speak of the
// event as it is now, and are read as "cette date", "ce lieu".

// asMoved leaves out of the words what tells the new date or place from the old one, behind the word that points to it.
func asMoved(words []token) []token {
	out := slices.Clone(words)
	for i := 1; i+1 < len(out); i++ {
		if !has([]string{"nouvelle", "nouveau", "nouvel", "nouveaux", "nouvelles"}, out[i].word) || !has([]string{"date", "dates", "lieu", "jour", "horaire", "horaires", "creneau", "endroit"}, out[i+1].word) {
			continue
		}
		switch out[i-1].word {
		case "la", "cette", "votre":
			out[i-1].word = "cette"
		case "le", "ce", "l":
			out[i-1].word = "ce"
		default:
			continue
		}
		out = slices.Delete(out, i, i+1)
	}
	return out
}
