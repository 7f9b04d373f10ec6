package reply

import "slices"

// Somebody spoken of by what they are to the sender, whose name the sentence gives at its end: "Ma collègue prend le relais, mais à distance : X".

// settleCataphora gives such a clause the name that follows behind the colon.
func (r *reader) settleCataphora() {
	for i := range r.list {
		c := &r.list[i]
		at := r.unnamedOne(c)
		if at < 0 {
			continue
		}
		k := r.nameBehind(i)
		if k < 0 {
			continue
		}
		person := r.list[k].sense.names[0]
		named := *c
		named.tags = append([]tag{}, c.tags...)
		named.tags[at].kind, named.tags[at].value, named.tags[at].person = kName, "", person
		s := r.senseOf(&named)
		if s.what != wDecision || !slices.Contains(s.names, person) {
			continue
		}
		r.people[person].describe(r.textOf(c.tags[at]))
		named.sense, named.heading = s, false
		*c = named
		r.list[k-1].heading = false
		r.list[k].sense = sense{what: wCourtesy, rule: "name of whom was spoken of"}
	}
}

// unnamedOne is the place of the one tag of a clause that speaks of a single person without their name, -1 if there is none or more.
func (r *reader) unnamedOne(c *clause) int {
	at := -1
	if c.sense.what != wBlock || c.sense.code != ReasonUnnamed || c.question || bearsOn(c.tags, kName, kUnnamed, kCompany) {
		return -1
	}
	for i, t := range c.tags {
		if t.kind != kRelation {
			continue
		}
		if at >= 0 || t.value == "nobody" || !has([]string{"ma", "mon", "notre", "un", "une"}, r.word(t)) {
			return -1
		}
		at = i
	}
	return at
}

// nameBehind is the clause that gives one name, behind a colon, at the end of the sentence of clause i; -1 if there is none.
func (r *reader) nameBehind(i int) int {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		s := r.list[k].sense
		switch {
		case s.what == wTopic && len(s.names) == 1 && !s.self && len(s.events) == 0 && r.list[k-1].heading:
			if k+1 < len(r.list) && r.list[k+1].sentence == r.list[i].sentence && bearsOn(r.list[k+1].tags, kName, kSelf, kRelation) {
				return -1
			}
			return k
		case s.what != wDetail && s.what != wCourtesy || len(s.names) > 0:
			return -1
		}
	}
	return -1
}
