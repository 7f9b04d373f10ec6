package reply

import "strings"

// fromPerson says whether the From line names a person.
func (r *reader) fromPerson() bool {
	words := nameWords(r.from)
	if len(words) > 0 && words[0] == "famille" || has(words, "et") || strings.Contains(r.from, "&") {
		return false // "Famille Garnier", "Odile et Jean Garnier"
	}
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
	ok := r.ownsMailbox
	switch {
	case r.own.name != "":
		p.Name, ok = r.own.name, true
	case r.sig.name != "" && ok && shortened(r.sig.name, r.from):
	case r.sig.name != "" && (alike(r.sig.name, r.from) || !ok):
		p.Name, ok = r.sig.name, !house(r.sig.name)
	case r.sig.name != "" && len(nameWords(r.sig.name)) > 1:
		ok = false
	}
	if !ok && !sharedPart(r.in.FromEmail) && !office(firstWord(r.from)) && alike(p.Name, mailName(r.in.FromEmail)) {
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
	if p.Organisation == "" && !r.ownsMailbox {
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
	if out.Organisation != "" || !r.colleague(p) {
		return out
	}
	out.Organisation = r.sig.organisation
	if out.Organisation == "" && !officeWithPlace(out.Function) {
		out.Organisation = r.mailboxBody()
	}
	if out.Organisation == "" && firstWord(r.sig.service) == "dga" {
		out.Organisation = r.sig.service
	}
	return out
}

// officeWithPlace says whether an office of a public body is told with what it is for: "maire de Wassy".
func officeWithPlace(function string) bool {
	words := strings.Fields(function)
	if len(words) < 2 || !publicOffice(words) {
		return false
	}
	for _, w := range words[1:] {
		if has([]string{"de", "du", "des", "d"}, fold(w)) || strings.HasPrefix(fold(w), "d'") {
			return true
		}
	}
	return false
}

// shortened says whether somebody signs with initials or without their surname, so that the From line tells their name.
func shortened(signed, from string) bool {
	words, own := nameWords(signed), nameWords(from)
	if !personLike(from) || len(own) < 2 || !alike(signed, from) {
		return false
	}
	letters := func(words []string) int {
		n := 0
		for _, w := range words {
			n += len(w)
		}
		return n
	}
	return letters(words) < letters(own) && (initials(signed) || !has(words, own[len(own)-1]) && len(words) <= len(own))
}

// initials says whether a word of a name is no more than its first letters.
func initials(name string) bool {
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '.' }) {
		if len([]rune(w)) == 1 || len([]rune(w)) == 2 && shouting(w) {
			return true
		}
	}
	return false
}
