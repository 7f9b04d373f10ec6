package registry_test

import (
	"slices"
	"strings"
	"testing"

	"rencontres/registry"
)

func TestSurname(t *testing.T) {
	for _, c := range []struct{ name, given, family string }{
		{"Claire Dubois", "Claire", "Dubois"},
		{"DUBOIS Claire", "Claire", "DUBOIS"},
		{"Claire DUBOIS MARTIN", "Claire", "DUBOIS MARTIN"},
		{"Jean de LA TOUR", "Jean", "de LA TOUR"},
		{"Jean de La Fontaine", "Jean", "de La Fontaine"},
		{"Valéry Giscard d’Estaing", "Valéry", "Giscard d’Estaing"},
		{"Jean Pierre Martin", "Jean Pierre", "Martin"},
		{"Jean-Pierre Le Goff", "Jean-Pierre", "Le Goff"},
		{"Maria Lopez Garcia", "Maria", "Lopez Garcia"},
		{"Jean Paul", "Jean", "Paul"},
		{"CLAIRE DUBOIS", "CLAIRE", "DUBOIS"},
		{"Jean P. Martin", "Jean P.", "Martin"},
		{"Dupont", "", "Dupont"},
		{"", "", ""},
	} {
		given, family := registry.Surname(c.name)
		if given != c.given || family != c.family {
			t.Errorf("%q: got %q, %q; want %q, %q", c.name, given, family, c.given, c.family)
		}
		both, all := strings.Fields(given+" "+family), strings.Fields(c.name)
		slices.Sort(both)
		slices.Sort(all)
		if !slices.Equal(both, all) {
			t.Errorf("%q loses words: %q", c.name, both)
		}
	}
}

func TestByNameIsTheFrenchAlphabet(t *testing.T) {
	want := []string{"Anne Abel", "Jean d’Aubigny", "Zoé Côté", "Anne Coté-Bas", "Paul du Bellay", "Élise Éluard", "Marc Emard", "Yann Le Goff", "Ali Leblanc",
		"Claire Œuvrard", "Luc Ogier", "Karim Ville", "Anne de Villiers", "Bob De Villiers", ""}
	var all []registry.Attendance
	for i, name := range want {
		all = append(all, registry.Attendance{Registration: registry.Registration{Contact: int64(100 - i)}, Person: registry.Contact{Name: name}})
	}
	slices.Reverse(all)
	registry.ByName(all)
	var got []string
	for _, x := range all {
		got = append(got, x.Person.Name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
