package reply

// More of text written as it is spoken, without marks, cut only where the grammar is sure: a question that begins with "est-ce que", "je vais rester avec elle | je ne
// viendrai pas", the sender's own name behind the day.

// asksAt says whether "est-ce que" begins a question at words[at], behind a run that says something of the sender already: "je peux pas me déplacer finalement | est ce que
// vous pouvez me mettre en visio". Behind "je voudrais savoir" it goes on.
func asksAt(words []token, at int, run []tag) bool {
	if at+2 >= len(words) || words[at].word != "est" || words[at+1].word != "ce" && words[at+1].word != "-" || !bearsOn(run, kSelf) || !bearsOn(run, kVerb, kModal, kEnrol, kPresent, kYes, kNo, kJourney) || bearsOn(run, kAsk, kIf, kThat, kHearsay) {
		return false
	}
	text := bareWords(words[at:min(len(words), at+5)])
	before := words[at-1].word
	return estCe.MatchString(text) && !has([]string{"savoir", "demande", "demander", "dire", "que", "qu", "sais", "indiquer", "comment", "quand", "ou", "et", "mais"}, before)
}

// markAsked makes questions of the clauses that were cut so.
func markAsked(list []clause) {
	for i := 1; i < len(list); i++ {
		c, before := &list[i], &list[i-1]
		if c.sentence == before.sentence && before.tags[len(before.tags)-1].to == c.tags[0].from && estCe.MatchString(c.plain()) {
			c.question = true
		}
	}
}

var estCe = lazily(`^est ce (que|qu) (je|j|vous|tu|on|nous|il|c|ca|cela|les?|la|l|un|une)\b`)

// staysWith is where who says no stays: "donc je vais rester avec", in front of "elle".
var staysWith = lazily(`^(donc |et |car |alors |du coup )*(je|j) (vais |dois |veux |prefere |souhaite |compte )?(rester|reste|resterai|etre|serai) (avec|aupres d|pres d)$`)

// settleStaysWith joins the pronoun to it, beside a no.
func (r *reader) settleStaysWith() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if next.sentence != c.sentence || !has([]string{"elle", "lui", "eux", "elles"}, next.plain()) || !staysWith.MatchString(c.plain()) || !r.refusesBut(i) {
			continue
		}
		c.sense = sense{what: wReason, rule: "stays with them", fixed: true}
		next.sense = c.sense
		c.fill()
		next.fill()
	}
}

// ownNameBehindDay says whether the sender's whole name ends a message right behind a day, without a mark: "donc je viens le 28 mai corentin vial".
func ownNameBehindDay(words []token, names []string) bool {
	n := len(words)
	if len(names) < 2 || n < len(names)+4 || words[n-len(names)].newline {
		return false
	}
	for i, name := range names {
		if words[n-len(names)+i].word != name || words[n-len(names)+i].mark {
			return false
		}
	}
	return monthName(words[n-len(names)-1].word) && !words[n-len(names)-1].mark
}

// monthName says whether a word is a month.
func monthName(word string) bool {
	return among("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", word)
}
