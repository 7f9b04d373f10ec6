package mailer

import (
	"strings"
	"testing"

	"rencontres/registry"
)

// The words of a mailbox are not of the person in its From line where somebody else signs; of two who are known there, the one who signs answers.
func TestWhoSignsAnswers(t *testing.T) {
	const minette = "minette51@orange.example"
	for _, c := range []struct {
		name, display, foot string
		known               []string
		stands, cases       string
	}{
		{"her own first name", "Odile Garnier", "Odile", []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"his first name in her mailbox", "Odile Garnier", "Jean", []string{"Odile Garnier"}, "", "who"},
		{"his first name, and both known", "Odile Garnier", "Jean", []string{"Odile Garnier", "Jean Garnier"}, "", "who"},
		{"no display name, and both known", "", "Jean", []string{"Odile Garnier", "Jean Garnier"}, "Jean Garnier", ""},
		{"a family, and both known", "Famille Garnier", "Odile", []string{"Odile Garnier", "Jean Garnier"}, "Odile Garnier", ""},
		{"no display name, his first name in her mailbox", "", "Jean", []string{"Odile Garnier"}, "", "who"},
		{"his wife signs", "Jean Garnier", "Mme Garnier", []string{"Jean Garnier"}, "", "who"},
		{"his secretary signs", "Jean Garnier", "La secrétaire de M. Garnier", []string{"Jean Garnier"}, "", "who"},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				for _, name := range c.known {
					w.contact(minette, name)
				}
				w.write(note{from: minette, name: c.display, text: "Bonjour,\n\nOui, je viens le 28 mai.\n\nBonne journée\n\n" + c.foot})
				w.pass()
				w.expectOne(minette, c.stands, c.cases)
			})
		})
	}
}

// expectOne says that a person is registered for Épernay, and nobody else at that address, and what is left to settle.
func (w *world) expectOne(email, name, cases string) {
	w.Helper()
	if got := strings.Join(w.cases(), " "); got != cases {
		w.Errorf("cases %q, want %q", got, cases)
	}
	if name != "" && w.standing("epernay", email, name) != registry.Registered {
		w.Errorf("%s is not registered", name)
	}
	if r := w.registration("epernay", email, ""); r != nil && name == "" {
		w.Errorf("somebody is registered: %+v", *r)
	}
}

// Mail programs write an address for a name, or none: who is known alone at that address is who answers from it. Nobody is called by an address,
// and the mailbox of an office is nobody's.
func TestSenderWithoutNameIsWhoWasWrittenTo(t *testing.T) {
	const minette = "minette51@orange.example"
	for _, c := range []struct {
		name, from, display string
		known               []string // at the address
		stands              string   // who is registered
		cases               string
	}{
		{"no name at all", minette, "", []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"the address for a name", minette, minette, []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"the address between quotes", minette, "'" + minette + "'", []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"a first name alone", minette, "Odile", []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"the front of the address", minette, "Minette51", []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"the first name of somebody else", minette, "Jean", []string{"Odile Garnier"}, "", "who"},
		{"two people at the address", minette, "", []string{"Odile Garnier", "Jean Garnier"}, "", "who"},
		{"a family for a name", minette, "Famille Garnier", []string{"Odile Garnier"}, "Odile Garnier", ""},
		{"a family of two", minette, "Famille Garnier", []string{"Odile Garnier", "Jean Garnier"}, "", "who"},
		{"the first name of one of two", minette, "Jean", []string{"Odile Garnier", "Jean Garnier"}, "Jean Garnier", ""},
		{"two for a name", minette, "Odile et Jean Garnier", []string{"Odile Garnier"}, "", "who"},
		{"a family nobody knows", minette, "Famille Garnier", nil, "", "who"},
		{"nobody known there", minette, minette, nil, "", "who"},
		{"a mailbox of an office", "mairie@revigny.example", "", []string{"Odile Garnier"}, "", "who"},
		{"a name in the address of somebody unknown", "odile.garnier@orange.example", "odile.garnier@orange.example", nil, "Odile Garnier", ""},
		{"another name than the one known", minette, "Jean Petit", []string{"Odile Garnier"}, "Jean Petit", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				for _, name := range c.known {
					w.contact(c.from, name)
				}
				w.write(note{from: c.from, name: c.display, text: "Bonjour,\n\nOui, je viens le 28 mai.\n\nBonne journée"})
				w.pass()
				w.expectOne(c.from, c.stands, c.cases)
			})
		})
	}
}
