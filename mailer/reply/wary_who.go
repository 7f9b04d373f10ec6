package reply

import "strings"

// Answers that look like the sender's own and are of their kin, of a group, or of what they need not do.

// kin are words for somebody of the sender's family, who often has their surname.
var kin = []string{"mari", "epoux", "epouse", "femme", "conjoint", "conjointe", "compagnon", "compagne", "pere", "mere", "papa", "maman", "fils", "fille", "frere", "soeur", "cousin", "cousine", "oncle", "tante", "neveu", "niece", "beau", "belle", "parents", "parent"}

// namesKin says whether the sender's surname in a clause is that of somebody of their family: "mon père, M. Dubois, ne viendra pas".
func (c *composer) namesKin(o *clause) bool {
	for _, t := range o.tags {
		if t.kind != kSelf || t.value != "named" {
			continue
		}
		from := max(o.tags[0].from, t.from-3)
		for _, w := range c.words[from:t.to] {
			if has(kin, w.word) {
				return true
			}
		}
	}
	return false
}

// ofMany says whether a bare yes or no is of a group: "les élus viendront, les agents non".
func (c *composer) ofMany(o *clause) bool {
	b := newBag(o)
	return has([]string{"les", "nos", "mes", "vos", "leurs"}, c.word(o.tags[0])) && b.any(kFunction) && b.any(kYes, kNo) && b.only(kFunction, kFill, kYes, kNo, kJoin)
}

// afternoonBehind says whether the sender's own part is the afternoon, told behind a mode: "nous serons en visio, elle le matin et moi l'après-midi".
func (c *composer) afternoonBehind(i int) bool {
	for k := i + 1; k < len(c.list) && c.list[k].sentence == c.list[i].sentence; k++ {
		if c.afternoon(&c.list[k]) && c.saysWord(&c.list[k], "moi") {
			return true
		}
	}
	return false
}

// noNeed says whether a clause is of a need or a duty to come: "je n'ai pas besoin de venir", "je n'ai pas à venir".
func (r *reader) noNeed(c *clause, b bag) bool {
	if !b.any(kVerb, kPresent, kJourney) {
		return false
	}
	text := c.plain()
	for _, need := range []string{"besoin de venir", "besoin de participer", "besoin d etre", "besoin de me", "besoin d assister", "besoin d y", "besoin que je"} {
		if contains(text, need) {
			return true
		}
	}
	return b.any(kNot) && (strings.Contains(" "+text, " ai pas a ") || strings.Contains(" "+text, " ai plus a ")) && b.any(kVerb)
}
