package reply

import "strings"

// "La réunion", without anything more, in answer to an invitation where no other could be meant: ours.

// theMeeting says whether "réunion" at words[i] is the event of the invitation: "Mme Guyot, adjointe, assistera à la réunion". It is another where it has
// a complement, "la réunion du conseil", where the reply names another meeting, and beside a no, of which it may be the reason.
func (r *reader) theMeeting(words []token, i int) bool {
	if r.in.Answers != AnswersInvitation || !has([]string{"reunion", "seance"}, words[i].word) || i < 3 || words[i-1].word != "la" || !has([]string{"a", "pour"}, words[i-2].word) || !endsOrTellsHow(words, i+1) {
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
		for _, stem := range []string{"particip", "assist", "present", "presence", "viendr", "inscri", "excuser"} {
			takesPart = takesPart || strings.HasPrefix(w.word, stem)
		}
		own = own || has([]string{"je", "j", "ma", "nous", "m", "me"}, w.word)
	}
	return takesPart && !deniesElsewhere(words, sentence, clause, i, own)
}

// endsOrTellsHow says whether nothing but how somebody follows stands at words[j], up to the end of the clause.
func endsOrTellsHow(words []token, j int) bool {
	if j < len(words) && !words[j].newline && has([]string{"en", "sur", "a"}, words[j].word) && j+1 < len(words) && has([]string{"visio", "visioconference", "presentiel", "distanciel", "place", "distance"}, words[j+1].word) {
		j += 2
	}
	return j >= len(words) || words[j].newline || words[j].mark && has([]string{".", ",", "!", ";"}, words[j].word)
}

// deniesElsewhere says whether something is refused outside the clause of the meeting, in its sentence; where the sender comes, in the whole reply.
func deniesElsewhere(words []token, sentence, clause, i int, own bool) bool {
	for k, w := range words {
		if k >= clause && k <= i || !own && k < sentence {
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
