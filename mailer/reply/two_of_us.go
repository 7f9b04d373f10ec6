package reply

import "strings"

// Two people, the sender and one who is named, spoken of together without their names: "toutes les deux", "ni l'un ni l'autre", "aucun de nous deux", "ni elle
// ni moi".

// How such a clause reads without its days.
var (
	bothOfUs    = lazily(`^(et |mais |pour |nous )*(toutes|tous) les deux( pour| a| le| et)*$|^(et |pour )*nous deux( pour| a| le| et)*$`)
	neitherOfUs = lazily(dayLead + `(ni l un ni l autre|ni l une ni l autre|aucune? de nous( deux)?|ni elle ni moi|ni lui ni moi|ni moi ni elle|ni moi ni lui)( (pour|a|au|le|la|et|ni|celle|celles|de|d))*$`)
	neitherIn   = lazily(`\bni (elle|lui) ni moi\b|\bni moi ni (elle|lui)\b`)
	notPossible = lazily(dayLead + `(les )?ne (seront|sera|sont|est) (malheureusement |helas )?pas (possibles?|envisageables?)( pour nous)?$`)
	neitherFor  = lazily(dayLead + `ni pour (elle|lui) ni pour moi$|` + dayLead + `ni pour moi ni pour (elle|lui)$`)
	onWith      = lazily(`^(et |donc |alors |mais )*on (y )?(vient|viendra|va|ira|participe|participera|assiste|assistera|sera|suit|suivra|arrive|arrivera) .*\bavec `) // "on vient avec X": the sender too
	onlyMe      = lazily(dayLead + `(moi seule?|moi seulement|juste moi|uniquement moi|seulement moi)( (pour|a|au|le|la|et|celle|celles|de|d))*$`)
)

// settleTwoOfUs reads such clauses; where not exactly one other person is named, "ni elle ni moi" goes to a person.
func (r *reader) settleTwoOfUs() {
	r.settleOwnLines()
	other, one := r.theOther()
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		if c.sense.what == wDecision && c.sense.yes && !c.sense.maybe && !c.sense.self && len(c.sense.names) > 0 && onWith.MatchString(c.plain()) {
			c.sense.all = true
		}
		text := r.leadOf(c)
		switch {
		case neitherIn.MatchString(c.plain()) && c.sense.what == wDecision && len(c.sense.names) == 0 && !c.sense.all:
			if !one {
				c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "two of us"}
			} else if !c.sense.yes {
				c.sense.names = []int{other}
			}
		case !one || r.in.Answers != AnswersProgramme:
		case onlyMe.MatchString(text) && len(eventsNamed(c)) > 0:
			r.decideBoth(i, sense{yes: true, self: true})
		case bothOfUs.MatchString(text) && r.oneDayAt(i):
			r.decideBoth(i, sense{yes: true, self: true, names: []int{other}})
		case neitherOfUs.MatchString(text) && r.oneDayAt(i):
			r.decideBoth(i, sense{self: true, names: []int{other}})
		case notPossible.MatchString(text) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && neitherFor.MatchString(r.list[i+1].plain()):
			r.decideBoth(i, sense{self: true, names: []int{other}})
			r.list[i+1].sense = sense{what: wCourtesy, rule: "two of us"}
		}
	}
}

// settleOwnLines reads the sender's own name, or "moi", behind a day and its colon, in a list of days where others stand behind theirs: "28/05 Épernay : Corinne
// Vautrin (présentiel)".
func (r *reader) settleOwnLines() {
	if r.in.Answers != AnswersProgramme || r.inForm() || !r.othersListed() {
		return
	}
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.question || c.subject || c.sense.what == wDecision || !before.heading || !r.onlyDays(before) || before.sentence != c.sentence || !newBag(c).only(kSelf, kCivility) {
			continue
		}
		if v := c.tags[len(c.tags)-1].value; v == "named" || c.plain() == "moi" || c.plain() == "moi meme" {
			r.decideBoth(i, sense{yes: true, self: true})
		}
	}
}

// othersListed says whether somebody named in full stands alone behind a day and its colon.
func (r *reader) othersListed() bool {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if before.heading && r.onlyDays(before) && before.sentence == c.sentence && c.sense.what == wTopic && len(c.sense.names) > 0 {
			return true
		}
	}
	return false
}

// theOther is the one person beside the sender whom the reply names in full; not ok where there are more, or none.
func (r *reader) theOther() (int, bool) {
	others := r.others()
	if len(others) != 1 || !strings.Contains(r.people[others[0]].Name, " ") {
		return 0, false
	}
	for k := range r.list {
		if bearsOn(r.list[k].tags, kUnnamed, kCompany) && !bearsOn(r.list[k].tags, kName) && r.list[k].sense.what == wBlock && !neitherOfUs.MatchString(r.leadOf(&r.list[k])) {
			return 0, false
		}
	}
	return others[0], true
}

// oneDayAt says whether clause i is of its own days, or of those of the heading just before it.
func (r *reader) oneDayAt(i int) bool {
	if len(eventsNamed(&r.list[i])) > 0 {
		return !strings.Contains(r.leadOf(&r.list[i]), "autre")
	}
	before := r.before(i)
	return before != nil && r.onlyDays(before) && len(before.sense.events) == 1
}

// decideBoth gives clause i that sense, of the days it names or of the heading before it.
func (r *reader) decideBoth(i int, s sense) {
	c := &r.list[i]
	s.what, s.rule = wDecision, "two of us"
	if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
		return
	}
	if len(s.events) == 0 && r.before(i) != nil {
		s.events = append([]string{}, r.list[i-1].sense.events...)
		r.list[i-1].sense = sense{what: wCourtesy, rule: "day of two"}
		if n := i + 1; s.yes && n < len(r.list) && r.list[n].sentence == c.sentence && r.wayOf(&r.list[n]) && len(r.list[n].sense.events) == 0 {
			s.mode, s.lunch = r.list[n].sense.mode, r.list[n].sense.lunch
			r.list[n].sense = sense{what: wCourtesy, rule: "way of two"}
		}
	}
	s.plain = len(s.events) > 0
	c.sense = s
}
