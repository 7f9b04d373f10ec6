package reply

// Somebody named who is left out behind the coming of others: "X viendra, mais pas Y", "je viens, mais pas Y".

// notNamed is that, with X in the place of the name; butLead begins it. Without "mais" it may as well put right what was said: "X viendra, pas Y".
var (
	notNamed = lazily(`^((et|mais|par contre|en revanche) )*(pas|non pas) X$`)
	butLead  = lazily(`^(et )?(mais|par contre|en revanche) `)
)

// settleNotNamed makes it the no of whoever is named, behind a yes of others in the same sentence.
func (r *reader) settleNotNamed() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.sentence != before.sentence || c.question || c.subject || before.question || !c.unsettled() && c.sense.rule != "open words" || newBag(c)[kName] != 1 || !newBag(c).only(kName, kNot, kChange, kJoin, kFill, kCivility, kFunction, kRelation) {
			continue
		}
		s := before.sense
		if s.what != wDecision || !s.yes || s.maybe || s.selfOut || len(s.absent) > 0 || bearsOn(before.tags, kHedge, kIf, kOr, kEnrol, kRequest, kPart, kHour, kMode, kLunch, kDiet, kAccess) || !r.ends(i) {
			continue
		}
		text, who := r.peoplePhrase(c)
		if len(who) != 1 || containsInt(s.names, who[0]) || !notNamed.MatchString(text) || !butLead.MatchString(c.plain()) {
			continue
		}
		c.sense = sense{what: wDecision, names: who, events: s.events, rule: "somebody left out"}
	}
}
