package reply

import "strings"

// Of whom a reply tells enough that they are of the house of its signature, and to whom an address in it belongs.

// giveAddresses gives each address of the text to the one person named in it whose name it bears: "vous la joindrez à n.fritsch@…".
func (r *reader) giveAddresses() {
	for _, w := range r.words {
		if !strings.Contains(w.word, "@") {
			continue
		}
		address, owner := strings.Trim(r.text[w.from:w.to], ".,;:()<>"), -1
		for k, p := range r.people {
			if !alike(mailName(address), p.Name) {
				continue
			}
			if owner >= 0 {
				owner = -1
				break
			}
			owner = k
		}
		if owner >= 0 && r.people[owner].Email == "" && !strings.EqualFold(address, r.in.FromEmail) {
			r.people[owner].Email = address
		}
	}
}

// colleague says whether somebody is of the sender's house: they were called so, have an address there, or the reply speaks of a team or is the house's own.
func (r *reader) colleague(p namedPerson) bool {
	switch {
	case p.relative:
		return false
	case p.declared, sameHouse(p.Email, r.in.FromEmail), !r.ownsMailbox && r.sig.name == "":
		return true
	}
	text := " " + plain(r.text[:r.bodyEnd]) + " "
	if len(r.people) == 1 && p.Organisation == "" {
		for _, stead := range []string{"me remplace", "me remplacera", "prend ma place", "prendra ma place", "me representera", "me suppleera"} {
			if strings.Contains(text, " "+stead+" ") {
				return true
			}
		}
	}
	for _, team := range []string{"retour de l equipe", "retour pour l equipe", "de mon equipe", "de notre equipe", "mes equipes", "mes collaborat", "nos collaborat", "deux collaborat", "la delegation", "les agents", "des agents", "du service", "serons deux de l", "serons deux du", "on sera deux du", "serons trois de l", "serons trois du",
		"a designe", "avons designe", "membres de notre", "nos salaries", "nos benevoles", "de chez nous", "composition de l equipe"} {
		if strings.Contains(text, " "+team) {
			return true
		}
	}
	return false
}

// sameHouse says whether two addresses are of one domain that is a house's own.
func sameHouse(a, b string) bool {
	_, one, ok := strings.Cut(fold(a), "@")
	_, other, _ := strings.Cut(fold(b), "@")
	return ok && one == other && !openToAll(one)
}

// openToAll says whether a domain gives mailboxes to anybody.
func openToAll(domain string) bool {
	name, _, _ := strings.Cut(domain, ".")
	return among("gmail googlemail orange wanadoo free sfr neuf laposte hotmail outlook live msn yahoo ymail icloud me mac bbox numericable aol gmx proton protonmail pm mailo tutanota club-internet aliceadsl estvideo evc numericable "+
		"mailperso boite-mail mailbox", name)
}
