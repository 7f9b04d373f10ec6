package reply

import (
	"slices"
	"strings"
)

// settleOfficeTold takes what somebody is, who has an answer of their own in the reply, for their function: "Nous viendrons, Hugo Kessler et moi. Hugo est notre
// coordinateur jeunesse".
func (r *reader) settleOfficeTold() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || !c.unsettled() || len(c.tags) < 3 || c.tags[0].kind != kName || !bearsOn(c.tags, kBe) ||
			bearsOn(c.tags[1:], kName, kIf, kHedge, kOr, kNot, kNe, kYes, kNo, kVerb, kPresent, kAway, kReplaces, kReplaced, kLunch, kMode, kJoin, kEvent, kGeneric, kPlus, kPart) {
			continue
		}
		from, whose := r.officeAfterBe(c)
		if from == 0 || !r.answeredElsewhere(i, c.tags[0].person) {
			continue
		}
		p := &r.people[c.tags[0].person]
		if last := r.words[c.tags[len(c.tags)-1].to-1]; p.Function == "" {
			p.Function = r.text[r.words[from].from:last.to]
		}
		p.declared = p.declared || whose != "le" && whose != "la"
		c.sense = sense{what: wReason, rule: "office told"}
	}
}

// officeAfterBe is the token at which an office begins behind "X est notre", 0 if none does, and the word before it.
func (r *reader) officeAfterBe(c *clause) (int, string) {
	at, end := c.tags[0].to, c.tags[len(c.tags)-1].to
	if at+2 >= end || end-at > 9 || !has([]string{"est", "sera", "etait"}, r.words[at].word) || !has([]string{"notre", "mon", "ma", "le", "la"}, r.words[at+1].word) {
		return 0, ""
	}
	w := r.words[at+2].word
	for _, stem := range []string{"rempla", "supple", "represent", "accompagn", "invit", "particip", "seul"} {
		if strings.HasPrefix(w, stem) {
			return 0, ""
		}
	}
	if !office(w) && !agentNoun(w) {
		return 0, ""
	}
	return at + 2, r.words[at+1].word
}

// answeredElsewhere says whether another clause than i answers for a person, or names them among those who come.
func (r *reader) answeredElsewhere(i, person int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDecision || s.what == wTopic && s.self) && slices.Contains(s.names, person) {
			return true
		}
	}
	return false
}
