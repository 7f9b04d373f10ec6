package reply

import (
	"strings"
	"time"
)

// The rest of the programme: "les trois autres", "tout sauf Épernay", "les deux en visio". What is said of it counts for the events that the
// reply does not name, or names as an exception.

// nameRest sets which events are the rest: those to come that the reply names nowhere, where it names one.
func (x *index) nameRest(words []token) {
	if x.in.Answers != AnswersProgramme {
		return
	}
	var spoken []string
	for i := 0; i < len(words); i++ {
		if end := closing(words, i); words[i].word == "(" && end > 0 && ofOthers(words, i) {
			i = end // "les deux autres dates me sont impossibles (jury le 28 mai, congés en septembre)"
			continue
		}
		m, ok := x.find(words, i)
		if !ok || m.fault != "" {
			continue
		}
		if len(m.events) < len(x.in.Programme.Events) {
			spoken = union(spoken, m.events)
		}
		i += max(m.count, 1) - 1
	}
	if len(spoken) == 0 {
		return
	}
	x.spoken = spoken
	for _, e := range x.in.Programme.Events {
		x.others = x.others || has(spoken, e.ID) && x.in.Programme.onlyOfKind(e)
	}
	now := x.local()
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	for _, e := range x.in.Programme.Events {
		if !has(spoken, e.ID) && !e.Date.Before(today) {
			x.rest = append(x.rest, e.ID)
		}
	}
}

// ofOthers says whether the bracket at words[i] ends a sentence about "les autres".
func ofOthers(words []token, i int) bool {
	for k := i - 1; k >= 0 && k > i-10 && !has([]string{".", "!", "?"}, words[k].word); k-- {
		if words[k].word == "autres" {
			return true
		}
	}
	return false
}

// findRest reads "les trois autres", "aux deux autres dates", "aux deux suivantes", where so many are left.
func (x *index) findRest(words []token, i int) (mention, bool) {
	j := i
	if j < len(words) && has([]string{"les", "aux", "des", "ces"}, words[j].word) {
		j++
	}
	n := 0
	if j < len(words) {
		switch words[j].word {
		case "deux", "2":
			n = 2
		case "trois", "3":
			n = 3
		}
		j++
	}
	if n < 2 || n != len(x.rest) || j >= len(words) || words[j].word != "autres" && !(has([]string{"suivantes", "suivants"}, words[j].word) && x.restFollows()) {
		return mention{}, false
	}
	j++
	if j < len(words) && has([]string{"dates", "journees", "rencontres", "jours", "rendez", "villes", "sessions", "etapes", "evenements"}, words[j].word) {
		j++
		if j < len(words) && words[j].word == "vous" {
			j++
		}
	} else if j < len(words) && !words[j].mark && !words[j].newline && !has([]string{"c", "ce", "ca", "je", "j", "non", "oui", "on", "sont", "seront", "sera", "merci", "en", "malheureusement", "par", "pas", "impossible", "sans", "trop", "ne", "n", "me", "mais", "car", "il", "et", "la", "idem", "aussi", "egalement", "helas", "peut", "pour"}, words[j].word) {
		return mention{}, false
	}
	return mention{count: j - i, events: x.rest, how: "rest"}, true
}

// restFollows says whether all days that are left come behind those that the reply names: "le 28 mai et le 18 juin. Je ne pourrai pas assister aux deux suivantes".
func (x *index) restFollows() bool {
	var last time.Time
	for _, e := range x.in.Programme.Events {
		if has(x.spoken, e.ID) && e.Date.After(last) {
			last = e.Date
		}
	}
	for _, e := range x.in.Programme.Events {
		if has(x.rest, e.ID) && !e.Date.After(last) {
			return false
		}
	}
	return true
}

// ofRest says whether a clause speaks of the other days, named or not: what is left open of them is no answer, and no doubt of another one.
func (r *reader) ofRest(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEvent {
			return t.mention.how == "rest"
		}
	}
	text := c.plain()
	return !bearsOn(c.tags, kName, kRelation, kCompany) && (contains(text, "les autres") || contains(text, "aux autres") || contains(text, "deux autres") || contains(text, "trois autres") || contains(text, "autres dates") || contains(text, "autres journees") || contains(text, "autres rencontres"))
}

// exceptOf reads "sauf celle de Bar-le-Duc" behind "inscrivez-moi à toutes les journées".
func (r *reader) exceptOf(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wBlock || before.sense.what != wDecision || !before.sense.yes || len(before.sense.events) < 2 || c.tags[0].kind != kExcept ||
		!newBag(c).only(kExcept, kEvent, kFill, kGeneric, kCourtesy, kFor, kJoin) {
		return
	}
	minus := eventsNamed(c)
	for _, id := range minus {
		if !has(before.sense.events, id) {
			return
		}
	}
	if len(minus) == 0 || len(minus) >= len(before.sense.events) {
		return
	}
	before.sense.minus = union(before.sense.minus, minus)
	c.sense = sense{what: wCourtesy, rule: "exception to the days before"}
}

// underTopic says whether a detail stands behind a decision of its sentence that a topic leads, where others were decided before: "pour Mulhouse
// je viens et je reste manger".
func (c *composer) underTopic(cl *clause, s sense) bool {
	return s.self && !s.all && len(s.events) == 0 && len(c.topics) > 0 && len(c.last) > 0 && c.said[c.last[0]].sentence == cl.sentence && len(c.topics) < len(c.spoken)
}

// dayNamedBefore narrows a detail without a day to the days that the clause before it in its sentence is about: "je viens aux deux ; pour la première, ce
// sera à distance".
func (c *composer) dayNamedBefore(cl *clause, s *sense) {
	if len(s.events) > 0 || len(s.names) > 0 || s.all || len(c.list) > 200 {
		return
	}
	for i := 1; i < len(c.list); i++ {
		if c.list[i].tags[0].from != cl.tags[0].from {
			continue
		}
		before := c.before(i)
		if before == nil || before.sense.what != wTopic || len(before.sense.events) == 0 || len(before.sense.names) > 0 {
			return
		}
		for _, id := range before.sense.events {
			if !c.answersFor(me, id) {
				return
			}
		}
		s.events = before.sense.events
		return
	}
}

// answersFor says whether a person has an answer for an event.
func (c *composer) answersFor(person int, event string) bool {
	for _, st := range c.said {
		if st.person == person && st.event == event {
			return true
		}
	}
	return false
}

// leaveRest takes "les deux autres, on verra" for no answer, and hands on "les deux autres aussi".
func (r *reader) leaveRest(i int) {
	c, before := &r.list[i], r.before(i)
	if before != nil && before.sense.what == wTopic && r.ofRest(before) && (c.sense.what == wHedge || c.sense.what == wLater) && len(c.sense.events) == 0 {
		c.sense = sense{what: wReason, rule: "left open of the other days"}
		before.sense = sense{what: wReason, rule: "the other days"}
	}
	if c.sense.what == wTopic && r.ofRest(c) && bearsOn(c.tags, kAlso) && r.decidesBefore(c) && r.ends(i) {
		c.sense = sense{what: wBlock, code: ReasonTwoEvents, rule: c.sense.rule}
	}
}

// ends says whether nothing follows clause i in its sentence.
func (r *reader) ends(i int) bool {
	return i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence
}

// daysBefore are the events of the sender's own yes just before a clause, where there are n of them: "Épernay et Mulhouse, les deux en visio".
func (r *reader) daysBefore(c *clause, n int) []string {
	if n < 2 || !strings.Contains(" "+c.plain()+" ", " les ") && !contains(c.plain(), "tous") && !contains(c.plain(), "toutes") {
		return nil
	}
	for i := range r.list {
		if r.list[i].tags[0].from != c.tags[0].from {
			continue
		}
		before := r.before(i)
		if before == nil || before.sense.what != wDecision || !before.sense.yes || !before.sense.self || len(before.sense.names) > 0 || before.sense.all || len(before.sense.events) != n {
			return nil
		}
		return before.sense.events
	}
	return nil
}

// topicDays says whether the clause before names n days and nothing else, of which a detail says "les deux jours": "28 mai et 18 juin, repas les deux jours".
func (r *reader) topicDays(c *clause, n int) bool {
	for i := range r.list {
		if n > 1 && r.list[i].tags[0].from == c.tags[0].from {
			before := r.before(i)
			return before != nil && before.sense.what == wTopic && len(before.sense.names) == 0 && len(before.sense.events) == n && contains(c.plain(), "les")
		}
	}
	return false
}

// ofOtherDays takes what is said of "les autres" without saying how many: a no says nothing of a day, a yes is for a person.
func (r *reader) ofOtherDays(c *clause, b bag, sign bool) (sense, bool) {
	text := c.plain()
	if !r.saysStem(c, "autres") || b.any(kEvent, kName) || !contains(text, "les autres") && !contains(text, "aux autres") {
		return sense{}, false
	}
	if sign {
		return block(ReasonTwoEvents)
	}
	return sense{what: wReason}, true
}

// moveTopic makes the events of a decision what its sentence goes on about, where a topic led to others.
func (c *composer) moveTopic(s *sense) {
	if len(s.events) > 0 && len(c.topics) > 0 && disjoint(c.topics, s.events) {
		c.topics = s.events
	}
}
