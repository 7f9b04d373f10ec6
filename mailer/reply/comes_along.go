package reply

// Somebody who is put down, and of whom the next words say that they come along: "pouvez-vous inscrire X ? Il souhaite venir avec moi.", and the wish to do so of
// people who were announced: "une collègue souhaite m'accompagner : X".

var (
	// comesAlongToo says of those named before that they come along with the sender.
	comesAlongToo = lazily(`^(et |en effet |car |puisqu |qui )*(il|elle|ils|elles|qui) (aussi |egalement )*((souhaite|souhaitent|desire|desirent|veut|veulent|tient a|tiennent a|compte|comptent|prevoit de|prevoient de) (vraiment |aussi |egalement )*(venir|participer|assister|y aller|y participer|y assister) avec (moi|nous)|(souhaite|souhaitent|desire|desirent|veut|veulent|tient a|tiennent a|va|vont) (aussi |egalement )?(m|nous) (y )?accompagner|(m|nous) (y )?(accompagne|accompagnera|accompagnent|accompagneront)|(se joint|se joindra|se joignent|se joindront) a (moi|nous)|(viendra|viendront) (donc )?avec (moi|nous))( (ce jour la|cette journee|a cette (journee|rencontre)|ensemble))?$`)
	// wishAlong is the wish of people who are named.
	wishAlong = lazily(`^(bonjour |bonsoir |et |donc |par ailleurs |de plus )*NAME(( et)? NAME)* (aussi |egalement )*(souhaite|souhaitent|desire|desirent|veut|veulent|tient a|tiennent a|va|vont|pourra|pourront|peut|peuvent) (aussi |egalement |finalement )*(m|nous) (y )?accompagner( (aussi|egalement|finalement|ce jour la|le DAY|a DAY|a (la|cette) (journee|rencontre)( (du|de|d) DAY)?))*$`)
)

// readWishAlong reads such a wish, where the sender comes.
func readWishAlong(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kName) || c.question || c.subject || b.any(kNot, kNe, kIf, kOr, kHedge, kUnnamed, kStranger, kMode, kLunch, kPart, kHearsay) || !r.saysWord(c, "accompagner") || !r.comesOneself() {
		return sense{}, false
	}
	text, who := r.namesPhrase(c)
	if len(who) == 0 || len(who) > 4 || !wishAlong.MatchString(text) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, names: who}
	if code := r.eventsOf(c, &s); code != "" || len(s.minus) > 0 {
		return sense{}, false
	}
	return s, true
}

// settleComesAlongToo reads what says once more, by a pronoun, that those come who were put down right before it.
func (r *reader) settleComesAlongToo() {
	for i := 1; i < len(r.list); i++ {
		c := &r.list[i]
		if c.sense.what != wBlock || c.question || c.subject || bearsOn(c.tags, kName, kNot, kNe, kIf, kOr, kHedge, kEvent, kMode, kLunch, kPart) || !comesAlongToo.MatchString(c.plain()) {
			continue
		}
		k := i - 1
		for k > 0 && r.list[k].sense.what == wCourtesy {
			k--
		}
		s := r.list[k].sense
		many := bearsWord(c.plain(), "ils", "elles", "souhaitent", "accompagneront", "accompagnent", "viendront")
		if s.what != wDecision || !s.yes || s.maybe || s.self || s.all || len(s.names) == 0 || many != (len(s.names) > 1) || r.list[k].sentence < c.sentence-1 || !r.comesOneself() || r.wrongGender(c, s.names) {
			continue
		}
		c.sense = sense{what: wDecision, yes: true, names: s.names, self: r.comesAlong(c), events: s.events, plain: s.plain, rule: "comes along too"}
	}
}

// wrongGender says whether the pronoun of a clause cannot stand for a person who is named.
func (r *reader) wrongGender(c *clause, who []int) bool {
	gender := r.pronoun(c)
	return gender != "" && r.people[who[0]].gender != "" && r.people[who[0]].gender != gender
}
