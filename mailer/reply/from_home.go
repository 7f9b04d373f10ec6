package reply

import "strings"

// The place that somebody takes part from: "je participerai le 28 mai de chez moi", "Mulhouse : de mon bureau", "je suivrai depuis la mairie". Who comes from
// there, or tells how far it is, says nothing of the way.

// ownPlaces are the places that one follows from, behind "de" and behind "depuis".
var ownPlaces = []struct{ lead, places string }{
	{"de depuis", "chez moi|chez nous|mon bureau|notre bureau|mon poste|mon domicile|mon canape|mon lieu de travail|mon poste de travail"},
	{"de", "la maison"},
	{"depuis", "la mairie|ma mairie|notre mairie|le siege|notre siege|l association|mon association|notre association|le club|notre club|mes bureaux|nos bureaux|nos locaux|mon lieu de travail|ma commune|mon salon|mon service|notre service|le travail|la prefecture|la ligue|le centre social"},
}

// ownPlaceAt counts the tokens of such a place at words[i], with the word that leads to it.
func ownPlaceAt(words []token, i int) int {
	if w := words[i].word; w != "de" && w != "depuis" {
		return 0
	}
	for _, p := range ownPlaces {
		if !among(p.lead, words[i].word) {
			continue
		}
		for _, place := range strings.Split(p.places, "|") {
			if n := follows(words, i+1, strings.Fields(place)); n > 0 {
				return 1 + n
			}
		}
	}
	return 0
}

// fromHome counts the tokens at words[i] that tell that somebody takes part from home or from work, by video: behind a verb of following, a day or a mark, where
// nobody moves.
func (r *reader) fromHome(words []token, i int, before []tag) int {
	n := ownPlaceAt(words, i)
	if n > 0 && len(before) > 0 && before[len(before)-1].kind == kVerb && words[i].word == "de" && words[i+1].word == "chez" {
		return 0 // "je participe de chez moi": of itself it may be the journey
	}
	if n == 0 || len(before) > 0 && !leadsToPlace(words, before[len(before)-1]) {
		return 0
	}
	if marked := len(before) == 0 || before[len(before)-1].kind == kMark || words[i].newline; !followsPlace(words, i+n, marked) || movesThere(words, i) {
		return 0
	}
	return n
}

// leadsToPlace says whether the place may stand behind a tag: a verb, a day, "plutôt".
func leadsToPlace(words []token, t tag) bool {
	return t.kind.oneOf(kEvent, kMark, kVerb, kPresent, kJoin, kChange, kAlso, kGeneric, kPart, kSelf, kBe) || words[t.to-1].word == "sera" || t.to-t.from == 1 && among("respectivement toujours uniquement seulement exclusivement plutot", words[t.from].word)
}

// followsPlace says whether what stands at words[i], behind the place, leaves it what it is. Behind a mark a comma would make it the head of another sentence:
// "de chez moi, il y a deux heures".
func followsPlace(words []token, i int, marked bool) bool {
	switch {
	case i >= len(words) || words[i].newline:
		return true
	case marked && words[i].word == ",":
		return i+1 < len(words) && among("et mais puis", words[i+1].word)
	case words[i].mark:
		return !among("' - :", words[i].word)
	}
	return among("et a au aux pour le la celle mais merci svp s ainsi puis les uniquement seulement cette ce dans", words[i].word)
}

// movesThere says whether the words around words[i], up to a mark, an "et" or a "mais", tell of a journey, or how far it is.
func movesThere(words []token, i int) bool {
	from, to := i, i
	for from > 0 && !among(". ! ? … et mais , ; :", words[from-1].word) && !words[from].newline {
		from--
	}
	for to < len(words) && !among(". ! ? … et mais , ; :", words[to].word) && (to == i || !words[to].newline) {
		to++
	}
	for k, w := range words[from:to] {
		if w.word == "pas" && k > 0 && words[from+k-1].word == "deux" || among("viens viendrai venir vient viendra venons viendrons vais irai rends rendrai pars partirai partir part partira arrive arriverai deplace deplacerai deplacer loin pres proche cote minutes minute mn heure heures h km kms kilometres trajet route train voiture bus velo pied quart", w.word) || hourForm.MatchString(w.word) {
			return true
		}
	}
	return false
}
