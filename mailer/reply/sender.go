package reply

import "strings"

// ownsMailbox says whether the From line names a person.
func (r *reader) ownsMailbox() bool {
	words := nameWords(r.from)
	if sharedPart(r.in.FromEmail) && !personLike(r.from) || len(words) < 2 && !strings.Contains(r.from, ".") {
		return len(words) == 2 && personLike(r.from)
	}
	if personLike(r.from) {
		return true
	}
	return len(words) >= 2 && !body(words[0]) && !office(words[0]) && !strings.ContainsAny(r.in.FromName, "@/") && len(words) < 4 && alike(r.from, mailName(r.in.FromEmail))
}

// self is the sender as the reply names them; not ok where the mailbox is no person's, or another person writes from it.
func (r *reader) self() (Person, bool) {
	p := Person{Self: true, Email: r.in.FromEmail, Name: r.from, Function: r.sig.function, Organisation: r.sig.organisation}
	ok := r.ownsMailbox()
	switch {
	case r.own.name != "":
		p.Name, ok = r.own.name, true
	case r.sig.name != "" && (alike(r.sig.name, r.from) || !ok):
		p.Name, ok = r.sig.name, !house(r.sig.name)
	case r.sig.name != "" && len(nameWords(r.sig.name)) > 1:
		ok = false
	}
	if !ok && !sharedPart(r.in.FromEmail) && alike(p.Name, mailName(r.in.FromEmail)) {
		ok = true
	}
	if r.own.function != "" {
		p.Function = r.own.function
	}
	if r.own.organisation != "" {
		p.Organisation = r.own.organisation
	}
	if p.Function == "" {
		p.Function = r.ownTold.function
	}
	if p.Organisation == "" {
		p.Organisation = r.ownTold.organisation
	}
	if p.Organisation == "" {
		p.Organisation = r.head
	}
	if p.Organisation == "" && !r.ownsMailbox() {
		p.Organisation = r.mailboxBody()
	}
	return p, ok
}

// house says whether a name is that of an organisation: "Maison de quartier Wagner" signs, and comes nowhere.
func house(name string) bool {
	first := firstWord(name)
	return body(first) || has([]string{"maison", "accueil", "equipe", "bureau", "foyer", "collectif"}, first)
}

// mailboxBody is the organisation that a shared mailbox names in its From line.
func (r *reader) mailboxBody() string {
	name := r.in.FromName
	if at := strings.Index(name, " - "); at > 0 {
		name = name[:at]
	}
	if body(firstWord(name)) && !has([]string{"service", "pole", "direction", "secretariat", "cabinet"}, firstWord(name)) {
		return name
	}
	return ""
}

// other is a person named in the text, with what the signature says of their house.
func (r *reader) other(k int) Person {
	p := r.people[k]
	out := p.Person
	if out.Organisation == "" && !p.relative && p.declared {
		out.Organisation = r.sig.organisation
		if out.Organisation == "" {
			out.Organisation = r.mailboxBody()
		}
		if out.Organisation == "" && r.sig.service != "" && firstWord(r.sig.service) == "dga" {
			out.Organisation = r.sig.service
		}
	}
	return out
}
