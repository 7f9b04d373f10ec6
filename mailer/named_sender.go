package mailer

import (
	"strings"

	"rencontres/mailer/reply"
	"rencontres/registry"
)

// Who writes, where their mail program does not tell: it names nobody, a household, a first name, or has the address for a name.

// named is the display name of a sender; where that tells nobody, the name of the one who is known at their address, or of the one of those known there
// whose first name it is, or stands below the words. The mailbox of an office is nobody's.
func (k known) named(in reply.Input) string {
	none := namesNobody(in)
	if sharedAddress(in.FromEmail) || !none && len(strings.Fields(in.FromName)) > 1 {
		return in.FromName
	}
	if none && len(k.people) == 1 {
		return k.people[0].Name
	}
	first := in.FromName
	if none {
		first = lastWordAlone(in.Text + "\n" + in.Signature)
	}
	if found := bearer(k.people, first); first != "" && found != nil {
		return found.Name
	}
	return in.FromName
}

// namesNobody says whether a From line has no name of one person in it: none, an address, the front of the address, a family.
func namesNobody(in reply.Input) bool {
	local, _, _ := strings.Cut(in.FromEmail, "@")
	return in.FromName == "" || strings.Contains(in.FromName, "@") || strings.EqualFold(in.FromName, local) || strings.HasPrefix(registry.Fold(in.FromName), "famille ")
}

// lastWordAlone is the last line of a text, where it is one word; "" if not.
func lastWordAlone(text string) string {
	text = strings.TrimSpace(text)
	last := strings.Trim(text[strings.LastIndexByte(text, '\n')+1:], " \t.,!")
	if strings.ContainsAny(last, " \t") {
		return ""
	}
	return last
}
