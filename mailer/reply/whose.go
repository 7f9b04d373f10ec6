package reply

import (
	"regexp"
	"strings"
)

// Details that are not the sender's, or are only asked about. Where the subject of a need, a meal or a mode is somebody whom no rule knows, a person asks.

// ofThem says whether a detail is of somebody spoken of without a name that is known: "repas sans porc pour mon collègue Karim", "mon collègue Karim, qui
// vient aussi, | est allergique aux arachides", "Monsieur déjeunera".
func (c *composer) ofThem(i int) bool {
	o := &c.list[i]
	s := o.sense
	if s.what != wDetail || s.self || s.all || len(s.names) > 0 || s.mode == "" && s.lunch == "" && s.diet == "" && s.access == "" || bearsOn(o.tags, kSelf, kWe, kThird, kName) {
		return false
	}
	if s.diet != "" || s.access != "" {
		for k, t := range o.tags {
			if t.kind == kFor && k+1 < len(o.tags) && bearsOn(o.tags[k+1:], kRelation, kUnnamed) && !contains(o.plain(), "pour toute personne") {
				return true
			}
		}
	}
	if civilTitle.MatchString(o.plain()) {
		return true
	}
	if t := o.tags[0]; t.kind != kBe && t.kind != kVerb || t.value != "3" {
		return false
	}
	for k := i - 1; k >= 0 && c.list[k].sentence == o.sentence; k-- {
		n := &c.list[k]
		if n.sense.what == wDecision || n.sense.what == wTopic || n.sense.what == wMention {
			return false
		}
		if bearsOn(n.tags[:1], kRelation, kUnnamed) {
			return true
		}
	}
	return false
}

// civilTitle is a title that stands for somebody's name in front of what they do.
var civilTitle = regexp.MustCompile(`^(monsieur|madame|mademoiselle) (ne )?(\w+ra|mange|dejeune|est|suit|vient|prend|reste)\b`)

// settleAsked takes "le repas, c'est combien ?" for the question that it is, and not for a meal that is asked for.
func (r *reader) settleAsked() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDetail || c.question || i+1 >= len(r.list) || !newBag(c).only(kLunch, kMode, kFill, kFor, kJoin, kAlso, kGeneric) {
			continue
		}
		n := &r.list[i+1]
		if n.sentence == c.sentence && (n.question || n.sense.what == wQuestion) && mealAsked.MatchString(c.plain()) {
			c.sense = sense{what: wCourtesy, rule: "asked about"}
		}
	}
}

// mealAsked is how a question about the meal or the screen begins.
var mealAsked = regexp.MustCompile(`^(et |au fait |sinon )?(pour |concernant |quant a |au sujet de )?(le|la|l|au|du) (repas|dejeuner|visio|visioconference|midi|buffet|cantine|traiteur)\b`)

// emptyUpdate says whether all that would be done is to change nothing of a registration.
func (c *composer) emptyUpdate() bool {
	for _, st := range c.said {
		if st.kind == Update && st.mode == "" && (st.lunch == "" || contains(plain(st.evidence), "mange de tout")) && st.diet == "" && st.access == "" {
			return true
		}
	}
	return false
}

// keptBack finds what may keep somebody who is registered, said without a word of coming: "mon train est annulé".
var keptBack = regexp.MustCompile(`\b(annule\w*|supprime\w*|greve|en panne|malade|fievre|hospital\w+|accident|bloquee?|positif|positive|covid|retard)\b`)

// keeps says whether a clause tells the like.
func keeps(o *clause) bool {
	return !o.subject && keptBack.MatchString(o.plain()) && !strings.HasPrefix(o.plain(), "malgre")
}

// deniedBehind says whether a meal or a need is named first and denied or doubted behind it: "allergie aux fruits à coque : aucune", "repas : pas sûre".
func (c *composer) deniedBehind(i int) bool {
	o := &c.list[i]
	if i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || o.sense.lunch == "" && o.sense.diet == "" && o.sense.access == "" || bearsOn(o.tags, kSelf, kNot, kNo) {
		return false
	}
	n := &c.list[i+1]
	b := newBag(n)
	if b.any(kHedge) && b.only(kHedge, kFill, kChange, kSelf) && o.heading {
		return true
	}
	return o.sense.diet+o.sense.access != "" && b.any(kNot, kNo) && b.only(kNot, kNo, kFill, kCourtesy) && len(n.tags) < 4
}
