package mailer

import (
	"regexp"
	"slices"
	"strings"

	"rencontres/mailer/message"
	"rencontres/registry"
)

// identity is who wrote a message, as far as it can be proved. An address is not a person: that is for decide.
type identity struct {
	email   string // of the one sender; "" if there is not exactly one
	name    string // as the From line shows it
	address int64  // of the registry, 0 not looked up, or not known
	fault   string // code of a reason why the sender is unclear or refused: nothing is applied, nothing answered
	proof   registry.Proof
	staff   bool
	meant   *registry.Contact // whom staff mean, when they name a contact
	own     bool              // we wrote it
	letter  *registry.Letter  // that is answered
	foreign bool              // the letter was written to another address: a forwarded invitation
}

// identify tells who wrote: the letter that is answered says which invitation, From says who. also are the other addresses of the
// letter's reader, which count as its own.
func identify(m message.Message, letter *registry.Letter, also []string, own string, staff []string) identity {
	id := identity{letter: letter, proof: registry.Claimed}
	if m.FromFault != "" || len(m.From) != 1 {
		id.fault = "from-none"
		if m.FromFault != "" {
			id.fault = "from-" + m.FromFault
		}
		return id
	}
	id.email, id.name = m.From[0].Email, m.From[0].Name
	key := registry.AddressKey(id.email)
	if key == "" {
		id.fault = "from-syntax"
		return id
	}
	id.own = key == registry.AddressKey(own)
	id.staff = slices.ContainsFunc(staff, func(s string) bool { return registry.AddressKey(s) == key })
	id.foreign = letter != nil && registry.AddressKey(letter.Email) != key && !slices.ContainsFunc(also, func(a string) bool { return registry.AddressKey(a) == key })
	switch {
	case m.Auth.Failed:
		id.fault = "auth-failed"
	case letter != nil && !id.foreign:
		id.proof = registry.Token
	case m.Auth.Aligned:
		id.proof = registry.Aligned
	}
	return id
}

var (
	tokenID     = regexp.MustCompile(`^([0-9a-f]{32})@`)
	printedCode = regexp.MustCompile(`(?i)\b([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})\b`)
)

// tokens gives the tokens of letters of ours that a message refers to, the answered one first.
func tokens(m message.Message) []string {
	var all []string
	refs := slices.Clone(m.References)
	slices.Reverse(refs)
	for _, id := range slices.Concat(m.InReplyTo, refs) {
		if found := tokenID.FindStringSubmatch(strings.ToLower(id)); found != nil {
			all = append(all, found[1])
		}
	}
	return all
}

// codes gives what looks like a printed code in the subject, or in the sender's own words.
func codes(m message.Message) []string {
	return append(printedCode.FindAllString(m.Subject, 3), printedCode.FindAllString(m.Text, 3)...)
}

// sharedLocalParts are the mailboxes of an office rather than a person.
var sharedLocalParts = regexp.MustCompile(`^(mairie|contact|accueil|info|infos|secretariat|secr[eé]tariat|bonjour|direction|cabinet|protocole|courrier|` +
	`administration|association|asso|bureau|equipe|service|ville|commune|prefecture|maison|centre|csc|mjc|ccas|cabinet-?du-?maire|cabinet-?maire|elus|standard)([.+_-].*|\d*)$`)

// sharedAddress says whether an address belongs to an office by its local part.
func sharedAddress(email string) bool {
	local, _, _ := strings.Cut(strings.ToLower(email), "@")
	return sharedLocalParts.MatchString(local)
}

var officeWords = regexp.MustCompile(`\b(famille|mairie|accueil|secretariat|association|asso|service|services|centre|contact|direction|cabinet|ville|commune|` +
	`communaute|agglomeration|metropole|departement|region|prefecture|protocole|equipe|maison|federation|union|bureau|ccas|mjc|csc|standard|info|courrier)\b`)

// officeName says whether a name is that of an office rather than of a person.
func officeName(name string) bool {
	return name == "" || officeWords.MatchString(registry.Fold(name))
}

// alike says whether two names can be those of one person: the same words, one holding the other, or initials. Names that
// are merely spelt alike are not.
func alike(a, b string) bool {
	x, y := strings.Fields(registry.NameKey(a)), strings.Fields(registry.NameKey(b))
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return false
	}
	rest := slices.Clone(y)
	full := false
	for _, w := range x {
		i := slices.Index(rest, w)
		if i >= 0 {
			full = full || len(w) > 2
		} else {
			i = slices.IndexFunc(rest, func(r string) bool { return (len(w) == 1 || len(r) == 1) && w[0] == r[0] })
		}
		if i < 0 {
			return false
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return full
}
