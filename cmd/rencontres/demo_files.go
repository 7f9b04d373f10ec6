package main

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"rencontres/mailer/sandbox"
)

// demoLetters is the folder of the letters that left.
const demoLetters = "letters-sent"

// writeFiles writes what a newcomer would have after "init", pointed at the embedded server.
func (d *demo) writeFiles() error {
	imapHost, imapPort, err := net.SplitHostPort(d.imapAddr)
	if err != nil {
		return err
	}
	smtpHost, smtpPort, err := net.SplitHostPort(d.smtpAddr)
	if err != nil {
		return err
	}
	config := fmt.Sprintf(`# The configuration of a demonstration: an embedded mail server on this machine.
database  = "rencontres.db"
programme = "programme.toml"
since     = 2026-04-01T00:00:00Z

[organisation]
name = "ORIV"
address = %q
signature = "L’équipe de l’ORIV"
contact = "03 00 00 00 00"
privacy = "dpo@oriv.example"
staff = ["accueil@oriv.example"]

[imap]
host = %q
port = %s
security = "none"
user = %q
password_file = "mail.secret"
junk = "Junk"
authserv_id = %q

[smtp]
host = %q
port = %s
security = "none"
connections = 2
pace = "none"
`, demoAddress, imapHost, imapPort, demoAddress, demoServer, smtpHost, smtpPort)
	programme, err := example.ReadFile("example/programme.toml")
	if err != nil {
		return err
	}
	contacts, err := example.ReadFile("example/contacts.csv")
	if err != nil {
		return err
	}
	contacts = append(contacts, []byte(visitorEmail+";Visiteur;Camille;;;;autre;;;\n")...)
	for name, data := range map[string][]byte{"rencontres.toml": []byte(config), "mail.secret": []byte(demoPassword + "\n"), "programme.toml": programme,
		"programme-2.toml": withFacts(programme), "contacts.csv": contacts} {
		if err := os.WriteFile(d.path(name), data, 0o600); err != nil {
			return err
		}
	}
	return os.MkdirAll(d.path(demoLetters), 0o700)
}

var emptyFact = regexp.MustCompile(`(?m)^(venue|link) *= *""`)

// withFacts is the programme once the venue of the first event and its video link are known.
func withFacts(programme []byte) []byte {
	facts := map[string]string{"venue": `venue = "Salle des fêtes, 2 place Hugues-Plomb, 51200 Épernay"`, "link": `link = "https://visio.oriv.example/epernay"`}
	end := len(programme)
	if second := bytes.Index(programme[1:], []byte("\n[[event]]\nid = \"bar-le-duc\"")); second > 0 {
		end = second
	}
	first := emptyFact.ReplaceAllFunc(programme[:end], func(line []byte) []byte {
		name, _, _ := strings.Cut(string(line), " ")
		return []byte(facts[strings.TrimRight(name, "=")])
	})
	return append(bytes.Clone(first), programme[end:]...)
}

// saveLetter writes a letter that left as a file that a mail client opens.
func (d *demo) saveLetter(letter sandbox.Delivery) {
	if letter.To == demoAddress {
		return
	}
	d.saved++
	name := fmt.Sprintf("%03d-%s.eml", d.saved, strings.Map(plainName, letter.To))
	if err := os.WriteFile(filepath.Join(d.path(demoLetters), name), letter.Raw, 0o600); err != nil {
		fmt.Fprintf(d.out, "  writing a letter: %v\n", err)
	}
}

// plainName keeps what any file system takes.
func plainName(r rune) rune {
	if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '.' || r == '-' {
		return r
	}
	return '_'
}
