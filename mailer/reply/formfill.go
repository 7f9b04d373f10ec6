package reply

import (
	"cmp"
	"slices"
	"strings"
)

// What the buttons and the forms of a reply add to its statements. How a form is found in the text: form.go.

// retyped says whether more than day and town stands in the sentence of a button: it is prose then, "…à Épernay le matin", "…à Épernay sur place
// mais je suivrai en visio".
func (r *reader) retyped(b button) bool {
	words := tokens(b.words, 0, len(b.words))
	for i := 0; i < len(words); {
		m, ok := r.index.find(words, i)
		if !ok && words[i].word != "a" {
			return true
		}
		i += max(m.count, 1)
	}
	return false
}

// addButtons takes the sentences of our buttons as statements of the sender.
func (c *composer) addButtons() {
	for _, b := range c.buttons {
		words := tokens(b.words, 0, len(b.words))
		var events []string
		clash := false
		for i := 0; i < len(words); {
			m, ok := c.index.find(words, i)
			if !ok {
				i++
				continue
			}
			if len(m.events) == 0 || len(events) > 0 && disjoint(events, m.events) {
				clash = true
			}
			events = union(events, m.events)
			i += max(m.count, 1)
		}
		if clash || len(events) != 1 {
			c.block(ReasonDateMismatch, c.text[b.from:b.to])
			continue
		}
		st := statement{person: me, event: events[0], kind: Absent, evidence: c.text[b.from:b.to], sentence: -1, prefilled: true}
		if b.yes {
			st.kind, st.mode = Attend, b.mode
		}
		c.said = append(c.said, st)
		c.last = append(c.last, len(c.said)-1)
		c.spoken = union(c.spoken, events)
	}
}

// addForms adds what the reply form says.
func (c *composer) addForms() {
	filled := 0
	for _, f := range c.forms {
		if f.filled {
			filled++
		}
	}
	if filled == 0 {
		if len(c.forms) > 0 && len(c.buttons) == 0 && len(c.said) == 0 && c.pending.what == "" {
			c.block(ReasonForm, "")
		}
		return
	}
	for _, f := range c.forms {
		if f.filled {
			c.readOneForm(f, filled)
		}
	}
}

func (c *composer) readOneForm(f form, filled int) {
	person := c.formPerson(f, filled)
	if contains(plain(f.name), "et") || strings.ContainsAny(f.name, "/&+") || strings.Count(f.name, ",") > 0 {
		c.block(ReasonUnnamed, f.name)
	}
	st := statement{person: person, kind: Attend, evidence: f.evidence, sentence: -2}
	mode, absent, ok := formMode(f.mode)
	if e := freeTurn(f.mode); !ok && e != nil && e.kind == kHedge {
		st.kind = Maybe
	} else if !ok {
		c.block(ReasonForm, f.mode)
	}
	if absent {
		st.kind = Absent
	}
	st.mode = mode
	lunch, ok := formLunch(f.lunch)
	if !ok {
		c.block(ReasonForm, f.lunch)
	}
	if st.lunch = lunch; mode == "remote" && plain(f.lunch) == "x" {
		st.lunch = "" // crossed out, for who follows from afar
	}
	if absent && lunch == "yes" {
		c.block(ReasonForm, f.mode)
	}
	diet, access, question := formNeeds(f.needs)
	if eaten := dietIn(f.lunch); eaten != "" && !deniedBeside.MatchString(plain(f.lunch)) { // "oui, halal"
		diet = cmp.Or(diet, eaten)
		if strings.HasPrefix(plain(f.lunch), "sans ") && !contains(plain(f.lunch), "repas") {
			st.lunch = "yes" // "Repas : sans porc"
		}
	}
	st.diet, st.access = diet, access
	c.question = c.question || question
	if len(c.buttons) > 0 && c.joined {
		c.repeatButton(st)
		return
	}
	if len(c.buttons) > 0 {
		c.joined = true
		c.joinButton(f, st)
		return
	}
	events := c.formEvents(f)
	if len(events) == 0 {
		c.block(ReasonNoEvent, f.evidence)
	}
	for _, id := range events {
		st.event = id
		c.said = append(c.said, st)
	}
}

// dietIn is the diet that the line of the meal tells, "" if it tells none.
func dietIn(value string) string {
	words := tokens(value, 0, len(value))
	for i := range words {
		if e, _ := longest(words, i); e != nil && e.kind == kDiet {
			return strings.TrimSpace(value[words[i].from:])
		}
	}
	return ""
}

// joinButton adds the form below a prefilled sentence to its statement.
func (c *composer) joinButton(f form, st statement) {
	for i := range c.said {
		b := &c.said[i]
		if !b.prefilled {
			continue
		}
		b.person = st.person
		if st.kind == Absent && b.kind != Absent {
			c.block(ReasonContradiction, b.event)
		}
		if b.kind == Absent {
			continue
		}
		if b.lunch == "" {
			b.lunch = st.lunch
		}
		if st.mode != "" {
			b.mode = st.mode
		}
		b.diet, b.access = joinNeed(b.diet, st.diet), joinNeed(b.access, st.access)
	}
	for i := range c.said {
		if !c.said[i].prefilled && c.said[i].person == me && c.said[i].event == c.said[0].event {
			c.said[i].person = st.person
		}
	}
}

// settleWhoseForm takes for talk what only says that the form is of the person whom it names: "pour Lucie Morel", "merci d'inscrire ma collègue".
func (r *reader) settleWhoseForm() {
	name := ""
	for _, f := range r.forms {
		if f.name != "" && name != "" {
			return
		}
		name = cmp.Or(name, nameText(f.name))
	}
	if name == "" || alike(name, r.from) || len(r.buttons) == 0 && len(r.forms) == 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		b := newBag(c)
		relation := b[kRelation] == 1 && b.only(kFor, kRelation, kFill, kRequest, kEnrol, kCourtesy) && (b.any(kFor) || b.any(kRequest) && b.any(kEnrol))
		named := b[kName] == 1 && b.only(kFor, kName, kRelation, kFill, kRequest, kEnrol, kCourtesy) && slices.ContainsFunc(c.tags, func(t tag) bool { return t.kind == kName && alike(r.people[t.person].Name, name) })
		if !c.question && (relation || named) {
			c.sense = sense{what: wCourtesy, rule: "whose form it is"}
		}
	}
}

// repeatButton registers one more person in the way of the button: a second form below it.
func (c *composer) repeatButton(st statement) {
	for _, b := range slices.Clone(c.said) {
		if !b.prefilled || b.kind != Attend || b.person == st.person {
			continue
		}
		more := statement{person: st.person, event: b.event, kind: st.kind, mode: st.mode, lunch: st.lunch, diet: st.diet, access: st.access, evidence: st.evidence, sentence: -2}
		if more.mode == "" {
			more.mode = b.mode
		}
		c.said = append(c.said, more)
	}
}

// formPerson is who the form is about: the sender, or somebody whom they register.
func (c *composer) formPerson(f form, filled int) int {
	own := &c.own
	name := nameText(f.name)
	if f.named {
		name = familyFirst(name) // "Nom et prénom : Weber Tom"
	}
	switch {
	case name == "" || alike(name, c.from) || alike(name, mailName(c.in.FromEmail)) && filled == 1:
		if name != "" {
			own.name = name
		}
		if f.function != "" {
			own.function = f.function
		}
		if f.organisation != "" {
			own.organisation = f.organisation
		}
		return me
	}
	if len(strings.Fields(name)) < 2 {
		c.block(ReasonUnnamed, f.name)
	}
	k := c.meet(name)
	c.people[k].Function, c.people[k].Organisation = f.function, f.organisation
	return k
}

// mailName makes words of the local part of an address: "zohra.mekki" -> "zohra mekki".
func mailName(email string) string {
	local, _, _ := strings.Cut(email, "@")
	return strings.NewReplacer(".", " ", "_", " ", "-", " ").Replace(local)
}

func (c *composer) formEvents(f form) []string {
	if f.days == "" {
		if c.in.Event != "" {
			return []string{c.in.Event}
		}
		if len(c.spoken) == 1 {
			return c.spoken
		}
		return nil
	}
	var out []string
	words := tokens(f.days, 0, len(f.days))
	for i := 0; i < len(words); {
		m, ok := c.index.find(words, i)
		if !ok {
			i++
			continue
		}
		if m.fault != "" || len(m.events) == 0 {
			c.block(ReasonOtherDate, f.days)
		}
		out = union(out, m.events)
		i += max(m.count, 1)
	}
	return out
}
