package reply

import "slices"

// Meals of those who come along: brought from home, eaten elsewhere, or told of all of whom the sender is one.

// theySubject is of whom such a clause is: "elle", "chacune", "nous".
const (
	theySubject = `^((et|mais|donc|par contre|en revanche|sinon) )*(elle|il|elles|ils|lui|eux|chacune?|chacune? de nous)( (elle|il|ils|elles))? `
	weSubject   = `^((et|mais|donc|par contre|en revanche|sinon) )*(nous|on|chacune?)( (tous|toutes))? `
)

var (
	// bringsTheirs is a meal that somebody brings along: "elle apporte son repas", "chacune apportera son sandwich", "nous apportons notre repas".
	bringsTheirs = lazily(`(` + theySubject + `|` + weSubject + `)(apport|amen|ramen|emport)(e|es|ent|era|eront|ons|erons) (\w+ )?(son|sa|ses|leur|leurs|notre|nos) (propres? )?(repas|dejeuners?|pique niques?|gamelles?|paniers?|sandwichs?|casse croutes?|plateaux?|manger|salades?|tupperwares?|popote|encas|lunch|bento)\b`)
	// eatsElsewhere is a meal that somebody takes in another place: "elle mangera chez elle", "il déjeunera de son côté".
	eatsElsewhere = lazily(theySubject + `(mange|dejeune)(nt|ra|ront|ons|rons)? (\w+ )?(chez( \w+){0,3}|de (son|leur|notre) cote|en ville|ailleurs|dehors|a la maison|a l exterieur|au bureau|avant( de venir| d arriver)?)$`)
	// weDo is what is told of several of whom the sender is one: "nous ne mangerons pas", "merci de prévoir nos repas". "Chef d'équipe chez nous" is not.
	weDo = lazily(`^(nous|on) |\bnous ([a-z]+ ){0,2}([a-z]+ons|sommes)\b|\bpour nous\b|\b(nos|notre) (repas|dejeuners?|plateaux?|couverts?)\b`)
	// theirsAlone is what we tell of their own: "nous confirmons son repas".
	theirsAlone = lazily(`\b(son|sa|ses|leur|leurs|lui)\b`)
	// theyDoNot is what is said of several of whom the sender is none: "eux ne mangent pas".
	theyDoNot = lazily(`^((et|mais|par contre|en revanche) )*(eux|elles|ils)( (ils|elles))? (ne )?(y )?(mange|dejeune)(nt|ront) pas( (avec vous|avec nous|sur place|la|le midi|a midi))?$`)
)

// settleOtherMeals reads such clauses as a meal that is not wanted.
func (r *reader) settleOtherMeals() {
	if len(r.others()) == 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		if c.question || c.subject || s.what != wDetail && s.what != wReason && !(s.what == wBlock && s.code == ReasonUnclear && s.rule == "detail") && !(s.what == wSuspect && s.code == ReasonUnclear) || bearsOn(c.tags, kIf, kHedge, kOr, kName) {
			continue
		}
		switch text := c.plain(); {
		case bringsTheirs.MatchString(text), eatsElsewhere.MatchString(text) && !contains(text, "vous"):
			r.mealElsewhere(c)
		case len(r.others()) > 1 && s.what != wDetail && theyDoNot.MatchString(text):
			c.sense = sense{what: wDetail, rule: "meal of the others along", fixed: true, names: r.others(), lunch: "no"}
		}
	}
}

// mealElsewhere gives a clause the sense of no meal, for those of whom it was read or for whom its subject stands.
func (r *reader) mealElsewhere(c *clause) {
	if c.sense.what == wDetail {
		c.sense.lunch = "no"
		return
	}
	s := sense{what: wDetail, rule: "meal elsewhere", fixed: true, lunch: "no"}
	n, _ := r.stands(c)
	switch who := r.lastNamed(c); {
	case n == 0:
		s.all = true
	case n == 1 && who >= 0:
		s.names = []int{who}
	case n == 2 && len(r.others()) > 1:
		s.names = r.others()
	default:
		return
	}
	if r.eventsOf(c, &s) == "" {
		c.sense = s
	}
}

// countSelf adds the sender, whose seat is on record, to what is told of "nous" behind the coming of others: "Marc Leroy vient aussi, nous ne mangerons pas
// sur place".
func (c *composer) countSelf(cl *clause, s *sense) {
	if len(c.in.Registered) == 0 || s.self || len(s.names) > 0 || s.lunch == "open" || !c.onlyOthersCome() || !c.ofUs(cl) {
		return
	}
	for _, st := range c.said {
		if st.kind != Attend || !c.registered(st.event) {
			return
		}
	}
	s.all = true
	own := *s
	own.yes = true
	c.state(cl, own, me, Attend)
}

// ofUs says whether a clause is told of "nous", or stands without a subject behind words that are: "nous repartons à midi, sans repas".
func (c *composer) ofUs(cl *clause) bool {
	if bearsOn(cl.tags, kThird) || theirsAlone.MatchString(cl.plain()) {
		return false
	}
	if weDo.MatchString(cl.plain()) {
		return true
	}
	before := c.beforeClause(cl)
	return before != nil && before.sense.what == wReason && weDo.MatchString(before.plain()) && !bearsOn(cl.tags, kSelf, kThird, kName, kAll, kCompany)
}

// dayOfReason gives a detail the day of the reason that leads to it in its sentence, where several days are answered: "le 18 juin je devrai partir à midi, sans
// repas donc".
func (c *composer) dayOfReason(cl *clause, s *sense) {
	if len(s.events) > 0 || len(s.names) > 0 || s.all || s.lunch+s.mode+s.access == "" || s.lunch == "open" || !c.toProgramme() || !c.severalDays() {
		return
	}
	at := slices.IndexFunc(c.list, func(o clause) bool { return o.tags[0].from == cl.tags[0].from })
	for i := at - 1; i >= 0 && c.list[i].sentence == cl.sentence; i-- {
		o := &c.list[i]
		days := daysIn(o)
		switch {
		case o.sense.what != wReason && o.sense.what != wTopic || len(o.sense.names) > 0 || i == at-1 && o.sense.what == wTopic:
			return
		case len(days) == 0:
			continue
		case !slices.ContainsFunc(days, func(id string) bool { return !c.answersFor(me, id) }):
			s.events = days
		}
		return
	}
}

// daysIn are the days that a clause names, be it that its words were all taken for an aside.
func daysIn(o *clause) []string {
	var days []string
	for _, t := range o.tags {
		if t.mention.how != "theme" {
			days = union(days, t.mention.events)
		}
	}
	return days
}
