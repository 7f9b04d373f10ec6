package reply

import "strings"

// A short line at the end may be an answer that has no full stop rather than a part of the signature: "Luc Bertin aussi", "Sans gluten", "À Mulhouse".

var (
	footAnswer = lazily(`^(et |mais |ou |puis |merci[,.]? )*((ok|ko|nok|oui|non) pour |avec |ainsi que |celles? de |celui de |sans (repas|gluten|porc|viande|lactose|sel|moi)|pas de |ou pas|\+ ?\d|me rempla|nb\b|edit\b|en (fauteuil|visio|presentiel|distanciel)|vegetarien|vegan|halal|casher|allerg|intoleran|menu |repas|absente?s?\b|presente?s?\b|finalement|nous serons|le lien|fauteuil)|` +
		`\b(aussi|egalement|en plus|absente?s?|presente?s?|me representera|me remplacera|annulee?)[ .!]*$`)
	footDay = lazily(`^(et |mais |ou |puis )*(a |au |pour |le \d|oui|non|ok)|\b(aussi|egalement|oui|non|ok|ko)[ .!]*$`)
)

// answersInFoot says whether a line that was taken for one of the signature may be an answer.
func (r *reader) answersInFoot(l line) bool {
	if !l.short() || l.closing || r.contact(l) && len(l.text) > 3 || len(strings.Fields(l.flat)) > 1 && plain(l.text) == plain(r.from) {
		return false
	}
	if footAnswer.MatchString(l.flat) || strings.ContainsAny(l.text, "✅❌👍👎✓✔✗✘") {
		return true
	}
	headed := strings.Contains(l.text, ":") && r.in.Answers == AnswersProgramme // "05/11 : nous trois"
	if !footDay.MatchString(l.flat) && !headed {
		return false
	}
	words := tokens(l.text, 0, len(l.text))
	for i := range words {
		if m, ok := r.index.find(words, i); ok && len(m.events) > 0 && (i == 0 || !headed) {
			return true
		}
	}
	return false
}
