package reply

import (
	"slices"
	"strings"
)

// "La réunion", without anything more, in answer to an invitation where no other could be meant: ours.

// theMeeting says whether "réunion" at words[i] is the event of the invitation: "Mme Guyot, adjointe, assistera à la réunion". It is another where it has
// a complement, "la réunion du conseil", where the reply names another meeting, and beside a no, of which it may be the reason.
func (r *reader) theMeeting(words []token, i int) bool {
	byVideo := i > 2 && followsIt(words, i-2) && tellsByVideo(words, i+1)
	if !r.lettersOfOne() || !has([]string{"reunion", "seance"}, words[i].word) || i < 3 || words[i-1].word != "la" || !has([]string{"a", "pour"}, words[i-2].word) && !byVideo || !endsOrTellsHow(words, i+1) {
		return false
	}
	for k, w := range words {
		if k != i && (strings.HasPrefix(w.word, "reunion") || has([]string{"seance", "conseil", "commission", "comite", "copil", "ag", "assemblee", "formation", "bureau", "colloque", "conference", "atelier", "rendez", "rdv", "deja"}, w.word)) {
			return false
		}
	}
	clause, sentence := i, i
	for ; clause > 0 && !(words[clause-1].mark && !words[clause-1].glued || words[clause].newline || has([]string{",", ".", ";", ":", "!", "?"}, words[clause-1].word)); clause-- {
	}
	for ; sentence > 0 && !words[sentence].newline && !has([]string{".", "!", "?"}, words[sentence-1].word); sentence-- {
	}
	takesPart, own := false, false
	for _, w := range words[clause:i] {
		for _, stem := range []string{"particip", "assist", "present", "presence", "viendr", "inscri", "excuser", "suiv"} {
			takesPart = takesPart || strings.HasPrefix(w.word, stem)
		}
		own = own || has([]string{"je", "j", "ma", "nous", "m", "me"}, w.word)
	}
	if has([]string{"ok", "oui"}, words[clause].word) {
		takesPart = takesPart || slices.ContainsFunc(words[i:], func(w token) bool { return has([]string{"repas", "dejeuner", "buffet"}, w.word) }) // "ok pour la réunion, pas pour le repas"
	}
	return takesPart && (byVideo || !deniesElsewhere(words, sentence, clause, i, own))
}

// lettersOfOne says whether the answered letter is of one day alone: an invitation, or what is sent to somebody registered for that day and no other.
func (r *reader) lettersOfOne() bool {
	switch r.in.Answers {
	case AnswersInvitation:
		return true
	case AnswersConfirmation, AnswersPractical:
		return len(r.in.Registered) == 1 && r.in.Registered[0].Event == r.in.Event
	}
	return false
}

// followsIt says whether "suivre" stands at words[i], an adverb behind it left aside: "je suivrai donc la réunion".
func followsIt(words []token, i int) bool {
	if i > 0 && (adverb(words[i].word) || has([]string{"donc", "bien", "aussi", "quand", "alors", "plutot", "finalement"}, words[i].word)) {
		i--
	}
	return has([]string{"suivre", "suivrai", "suivrons", "suis", "suivra"}, words[i].word)
}

// tellsByVideo says whether "en visio" or "à distance" stands at words[j].
func tellsByVideo(words []token, j int) bool {
	return j+1 < len(words) && !words[j].newline && has([]string{"en", "a"}, words[j].word) && has([]string{"visio", "visioconference", "distanciel", "distance"}, words[j+1].word)
}

// endsOrTellsHow says whether nothing but how somebody follows stands at words[j], up to the end of the clause.
func endsOrTellsHow(words []token, j int) bool {
	if j < len(words) && !words[j].newline && has([]string{"en", "sur", "a"}, words[j].word) && j+1 < len(words) && has([]string{"visio", "visioconference", "presentiel", "distanciel", "place", "distance"}, words[j+1].word) {
		j += 2
	}
	if j+2 < len(words) && !words[j].newline && words[j].word == "a" && words[j+1].word == "ma" && words[j+2].word == "place" {
		j += 3
	}
	return j >= len(words) || words[j].newline || words[j].mark && has([]string{".", ",", "!", ";"}, words[j].word)
}

// refusesMeal says whether "pour le repas", "de repas" stands at words[j], behind "pas".
func refusesMeal(words []token, j int) bool {
	for _, lead := range []string{"pour", "le", "de", "au"} {
		if j < len(words) && !words[j].newline && words[j].word == lead {
			j++
		}
	}
	return j < len(words) && has([]string{"repas", "dejeuner", "buffet"}, words[j].word)
}

// labelledMeal says whether the meal stands as a heading before words[k]: "déjeuner : non".
func labelledMeal(words []token, k int) bool {
	return k > 1 && has([]string{":", "-", "=", "?"}, words[k-1].word) && has([]string{"repas", "dejeuner", "buffet", "midi"}, words[k-2].word)
}

// deniesElsewhere says whether something is refused outside the clause of the meeting, in its sentence; where the sender comes, in the whole reply.
func deniesElsewhere(words []token, sentence, clause, i int, own bool) bool {
	for k, w := range words {
		if k >= clause && k <= i || !own && k < sentence {
			continue
		}
		if w.word == "pas" && refusesMeal(words, k+1) || w.word == "non" && labelledMeal(words, k) {
			continue
		}
		for _, stem := range []string{"pas", "non", "impossib", "absent", "empech", "indisponib", "desole", "retenu", "navre", "regret", "malheureus", "annul", "renonc", "declin", "helas"} {
			if w.word == stem || len(stem) > 3 && strings.HasPrefix(w.word, stem) {
				return true
			}
		}
	}
	return false
}
