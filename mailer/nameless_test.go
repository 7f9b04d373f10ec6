package mailer

import (
	"strings"
	"testing"

	"rencontres/registry"
)

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
				if got := strings.Join(w.cases(), " "); got != c.cases {
					t.Errorf("cases %q, want %q", got, c.cases)
				}
				if c.stands != "" && w.standing("epernay", c.from, c.stands) != registry.Registered {
					t.Errorf("%s is not registered", c.stands)
				}
				if r := w.registration("epernay", c.from, ""); r != nil && c.stands == "" {
					t.Errorf("somebody is registered: %+v", *r)
				}
			})
		})
	}
}
