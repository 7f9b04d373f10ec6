package reply

import (
	"slices"
	"strings"
)

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

// anyway tells that somebody comes without this reply: they have answered for themselves, or it is only thought so.
var anyway = lazily(`\b(de toutes? (facon|facons|maniere|manieres)|dans tous les cas|quoi qu il en soit|deja|(de|d) (son|leur) (propre )?cote|comme prevu|par ailleurs|pour sa part|en tout cas)\b`)

// comesAnyway says whether a yes for somebody named, beside the sender's own no, tells of what is settled elsewhere: "je ne pourrai pas venir. Mme Weber
// y sera elle de toute façon", "Paul Martin y sera déjà", "X sera là aussi". It asks for no registration.
func (c *composer) comesAnyway(o *clause) bool {
	if len(o.sense.names) == 0 || bearsOn(o.tags, kReplaces, kReplaced, kHand, kSend, kEnrol, kNoun, kRequest) {
		return false
	}
	out := slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.kind == Absent })
	if !out {
		return false
	}
	text := o.plain()
	for i := range c.list {
		k := &c.list[i]
		if before := c.before(i); before != nil && before.tags[0].from == o.tags[0].from && has([]string{wReason, wCourtesy}, k.sense.what) && strings.Count(k.plain(), " ") < 5 {
			text += " " + k.plain() // "elle de toute façon"
		}
	}
	return anyway.MatchString(text) || thirdToo.MatchString(text)
}

// thirdToo is "sera là aussi" of somebody else, where the sender is not there.
var thirdToo = lazily(`\b(sera|seront|vient|viendra|viennent|viendront|participe|participera|assiste|assistera)( (la|present|presente|presents|presentes))? (aussi|egalement)\b`)

// bareTitle is somebody who is told of by a title alone beside those who come: "Paul Martin et Madame viendront", "je viens avec Monsieur".
var bareTitle = lazily(`\b(et|avec|que) (madame|monsieur|mademoiselle)( (viendr|ser|particip|assist|m accompagn|vien|ir)[a-z]*\b.*)?$`)
