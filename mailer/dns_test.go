package mailer

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"
)

// zoneFile are the TXT records of names; "name CNAME" is an alias, and "!" a server that does not answer.
type zoneFile map[string][]string

func (z zoneFile) LookupTXT(_ context.Context, name string) ([]string, error) {
	if alias := z[name+" CNAME"]; len(alias) > 0 {
		name = alias[0]
	}
	texts, there := z[name]
	switch {
	case !there:
		return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
	case len(texts) == 1 && texts[0] == "!":
		return nil, &net.DNSError{Err: "server misbehaving", Name: name, IsTemporary: true}
	}
	return texts, nil
}

func (z zoneFile) LookupCNAME(_ context.Context, name string) (string, error) {
	if alias := z[name+" CNAME"]; len(alias) > 0 {
		return alias[0] + ".", nil
	}
	return "", errors.New("none")
}

func TestCheckSender(t *testing.T) {
	const d = "oriv.example"
	key := []string{"v=DKIM1; k=rsa; p=MIGf"}
	microsoft := []string{"v=spf1 ip4:40.92.0.0/15 -all"}
	many := "v=spf1"
	for _, c := range strings.Split("abcdefghijk", "") {
		many += " a:" + c + ".oriv.example"
	}
	for _, c := range []struct {
		name string
		z    zoneFile
		host string
		want []string // of SPF, DKIM and DMARC: "ok", "note" or "WRONG", and words
	}{
		{"nothing", zoneFile{}, "", []string{"WRONG there is none: any server may send", "note no key under the names in common use", "note there is none"}},
		{"all well", zoneFile{d: {"site=1", "v=spf1 include:spf.protection.outlook.com -all"}, "spf.protection.outlook.com": microsoft,
			"selector1._domainkey." + d + " CNAME": {"selector1-oriv._domainkey.oriv.onmicrosoft.com"}, "selector1-oriv._domainkey.oriv.onmicrosoft.com": key,
			"_dmarc." + d: {"v=DMARC1; p=reject; rua=mailto:x@oriv.example"}}, "smtp.office365.com",
			[]string{"ok may send: Microsoft 365; others are refused (-all)", "ok Microsoft 365 signs, the service does not; a key stands ready (selector1, kept by Microsoft 365)",
				"ok others refuse what fails (p=reject)"}},
		{"another house", zoneFile{d: {"v=spf1 mx ip4:192.0.2.1 ~all"}, "_dmarc." + d: {"v=DMARC1;p=none;aspf=s"}}, "smtp.mailjet.com",
			[]string{"note may send: the servers that receive its mail (mx), 192.0.2.1; others are suspect (~all); whether that covers smtp.mailjet.com", "note no key",
				"ok others let pass what fails (p=none); a letter passes by SPF or DKIM in the name of oriv.example, not of a domain above or below (strict)"}},
		{"everybody", zoneFile{d: {"v=spf1 +all"}}, "", []string{"WRONG it lets everybody send", "note", "note"}},
		{"nobody", zoneFile{d: {"v=spf1 -all"}}, "", []string{"WRONG it lets nobody send", "note", "note"}},
		{"several", zoneFile{d: {"v=spf1 mx -all", "v=spf1 a -all"}, "_dmarc." + d: {"v=DMARC1; p=none", "v=DMARC1; p=reject"}}, "",
			[]string{"WRONG there are 2 records", "note", "WRONG there are 2 records"}},
		{"broken include", zoneFile{d: {"v=spf1 include:gone.example -all"}}, "", []string{"WRONG it includes gone.example, which has 0 records", "note", "note"}},
		{"too many", zoneFile{d: {many}}, "", []string{"WRONG it asks for 11 other names", "note", "note"}},
		{"a loop", zoneFile{d: {"v=spf1 include:" + d + " -all"}}, "", []string{"WRONG it asks for 21 other names", "note", "note"}},
		{"redirected", zoneFile{d: {"v=spf1 redirect=_spf.google.com"}, "_spf.google.com": {"v=spf1 ip4:192.0.2.0/24 ~all"}}, "smtp.gmail.com",
			[]string{"ok may send: Google Workspace; others are suspect (~all)", "note", "note"}},
		{"a key that was withdrawn", zoneFile{"default._domainkey." + d: {"v=DKIM1; p="}}, "", []string{"WRONG", "note no key", "note"}},
		{"no such policy", zoneFile{"_dmarc." + d: {"v=DMARC1; p=rejet"}}, "", []string{"WRONG", "note", `WRONG its policy "rejet" is none that exists`}},
		{"strict without a key", zoneFile{"_dmarc." + d: {"v=DMARC1; p=quarantine"}}, "",
			[]string{"WRONG", "note", "note others file what fails as junk (p=quarantine); a letter passes by SPF or DKIM in the name of oriv.example. Mail that is forwarded"}},
		{"no answer", zoneFile{d: {"!"}, "selector1._domainkey." + d: {"!"}, "_dmarc." + d: {"!"}}, "",
			[]string{"note the name server did not answer", "note the name server did not answer", "note the name server did not answer"}},
	} {
		s := &Service{}
		s.Organisation.Address, s.Relay.Host = "inscriptions@"+d, c.host
		if c.host == "" {
			s.Relay.Host = "smtp.oriv.example"
		}
		for i, f := range s.CheckSender(t.Context(), c.z) {
			got := map[bool]string{true: "ok", false: "WRONG"}[f.OK]
			if f.OK && f.Note {
				got = "note"
			}
			if got += " " + f.Say; !strings.HasPrefix(got, c.want[i]) {
				t.Errorf("%s: %s:\n got %s\nwant %s", c.name, f.What, got, c.want[i])
			}
		}
	}
}

// A domain below one with a record takes its policy for those below.
func TestCheckSenderBelow(t *testing.T) {
	s := &Service{}
	s.Organisation.Address = "inscriptions@mail.oriv.example"
	found := s.CheckSender(t.Context(), zoneFile{"_dmarc.oriv.example": {"v=DMARC1; p=none; sp=reject"}})
	if f := found[2]; f.What != "DMARC of mail.oriv.example (by oriv.example)" || !strings.HasPrefix(f.Say, "others refuse what fails") {
		t.Errorf("%+v", f)
	}
}
