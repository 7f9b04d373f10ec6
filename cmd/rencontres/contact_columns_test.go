package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"rencontres/registry"
)

// TestColumns holds how the headings of French lists are read.
func TestColumns(t *testing.T) {
	for _, c := range []struct{ head, want, unknown string }{
		{"email;nom;prénom;civilité;fonction;structure;public;territoire;étiquettes;téléphone",
			"civilité=[3] email=[0] fonction=[4] nom=[1] prénom=[2] public=[6] structure=[5] territoire=[7] téléphone=[9] étiquettes=[8]", ""},
		{"Mail du secrétariat;E-mail", "email=[1]", "Mail du secrétariat"},
		{"Mail pro;Mail", "email=[1 0]", ""}, // the plainer heading first
		{"Adresse mail de l'élu·e;Nom de l’élu;Prénom de l’élu", "email=[0] nom=[1] prénom=[2]", ""},
		{"Courriel envoyé le;Courriel;Date du mandat", "email=[1]", "Courriel envoyé le, Date du mandat"},
		{"NOM Prénom;MÉL;Nom de l'association;Qualité", "email=[1] fonction=[3] nom et prénom=[0] structure=[2]", ""},
		{"mail;Type de structure;Organisme;Commune;Département;EPCI", "email=[0] lieu=[5] public=[1] structure=[2 3] territoire=[4] étiquettes=[5]", ""},
		{"mail;Quartier;Numéro", "email=[0] lieu=[1] territoire=[1]", "Numéro"},
		{"mail;Portable;Tél.;Nom du référent", "email=[0] nom=[3] téléphone=[2 1]", ""},
		{"mail;Nom de l'événement;Adresse", "email=[0]", "Nom de l'événement, Adresse"},
	} {
		l, err := columns(strings.Split(c.head, ";"), 1)
		var got []string
		for _, name := range slices.Sorted(maps.Keys(l.where)) {
			if len(l.where[name]) > 0 {
				got = append(got, fmt.Sprintf("%s=%v", name, l.where[name]))
			}
		}
		if s := strings.Join(got, " "); s != c.want || strings.Join(l.unknown, ", ") != c.unknown || err != nil {
			t.Errorf("%s\n got %s, unknown %q, %v\nwant %s, unknown %q", c.head, s, l.unknown, err, c.want, c.unknown)
		}
	}
	for head, want := range map[string]string{"nom;prénom": "none is called email", "mail;nom;Nom": "two columns hold nom"} {
		if _, err := columns(strings.Split(head, ";"), 3); err == nil || !strings.Contains(err.Error(), "line 3: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", head, err)
		}
	}
}

// TestWordsOfLists holds how the cells of French lists are read; what could be two things is a mistake that a person puts right.
func TestWordsOfLists(t *testing.T) {
	for in, want := range map[string]registry.Audience{"Élu·e": registry.Elected, "Elu(e) local(e)": registry.Elected, "Maire": registry.Elected, "Services de l’État (DDETS)": registry.State,
		"Commune de plus de 10 000 habitants": registry.LocalAuthority, "EPCI": registry.LocalAuthority, "Association de quartier": registry.Association, "": registry.Other,
		"Autre": registry.Other, "Élu d'une association": "", "Entreprise": ""} {
		if got, ok := audienceFrom(in); got != want || ok != (want != "") {
			t.Errorf("public %q: %q, %t", in, got, ok)
		}
	}
	for in, want := range map[string]string{"Mme": "Mme", "Madame la Maire": "Mme", "M. le Préfet": "M.", "MONSIEUR": "M.", "Mme/M.": "-", "Dr": "-", "": ""} {
		if got, ok := civilityFrom(in); ok != (want != "-") || ok && got != want {
			t.Errorf("civility %q: %q, %t", in, got, ok)
		}
	}
	for in, want := range map[string]string{"612345678": "0612345678", "3 26 00 00 01": "03 26 00 00 01", "+33 6 00": "+33 6 00", "06.12": "06.12", "6,12E+08": "-", "": ""} {
		if got, ok := phoneFrom(in); ok != (want != "-") || ok && got != want {
			t.Errorf("telephone %q: %q, %t", in, got, ok)
		}
	}
	for in, want := range map[string]string{"Paul <p@v.example>": "p@v.example", "mailto:p@v.example": "p@v.example", "p@v.example": "p@v.example"} {
		if got := mailFrom(in); got != want {
			t.Errorf("address %q: %q", in, got)
		}
	}
}
