package main

import (
	"regexp"
	"slices"
	"strings"

	"rencontres/registry"
	"rencontres/templates"
)

func tagsFrom(s string) []string {
	var all []string
	for _, tag := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' }) {
		if tag = strings.TrimSpace(tag); tag != "" {
			all = append(all, tag)
		}
	}
	return all
}

// mailFrom is the address of a cell, as programs export it: « mailto:a@b.fr », « Nom <a@b.fr> ».
func mailFrom(s string) string {
	if open, end := strings.IndexByte(s, '<'), strings.LastIndexByte(s, '>'); open >= 0 && end == len(s)-1 {
		s = s[open+1 : end]
	}
	return strings.TrimPrefix(s, "mailto:")
}

var (
	exponent   = regexp.MustCompile(`^[0-9][.,]?[0-9]*[eE]\+?[0-9]+$`)
	nineDigits = regexp.MustCompile(`^[1-9]([ .-]?[0-9]){8}$`)
)

// phoneFrom is a telephone number as it stands, with the zero that spreadsheets take off (French numbers have ten digits); false for one of
// which only the magnitude is left.
func phoneFrom(s string) (string, bool) {
	switch {
	case s == "":
		return "", true
	case exponent.MatchString(s):
		return "", false
	case nineDigits.MatchString(s):
		return "0" + s, true
	}
	return s, true
}

// civilityFrom reads a civility as lists write it; false for what is none. It is never guessed from anything else.
func civilityFrom(s string) (string, bool) {
	switch heading(s) {
	case "":
		return "", true
	case "mme", "madame", "mlle", "mademoiselle", "mmes", "mrs", "f", "femme":
		return "Mme", true
	case "m", "mr", "monsieur", "h", "homme":
		return "M.", true
	}
	if of := civilityOf.FindStringSubmatch(heading(s)); of != nil { // « Madame la Maire »
		return civilityFrom(of[1])
	}
	return "", false
}

var civilityOf = regexp.MustCompile(`^(mme|madame|m|monsieur) (le|la|l) `)

// audienceFrom reads an audience: the words of lists in use, or the service's own; false for what is none.
func audienceFrom(s string) (registry.Audience, bool) {
	words := heading(s)
	switch words {
	case "", "autre", "autres", "other", "divers":
		return registry.Other, true
	case "elu", "elue", "elus", "elues", "elu e", "elu e s", "elues et elus", "elus et elues", "elected":
		return registry.Elected, true
	case "etat", "services de l etat", "service de l etat", "l etat", "state", "referent etat", "referents etat":
		return registry.State, true
	case "collectivite", "collectivites", "collectivite territoriale", "collectivites territoriales", "local authority", "referent collectivite",
		"referents collectivites", "technicien collectivite":
		return registry.LocalAuthority, true
	case "association", "associations", "asso", "associatif", "associative":
		return registry.Association, true
	}
	return audienceByWords(strings.Fields(words))
}

// audienceByWords reads « Élu local », « Services de l’État (DDETS) », « Commune de plus de 10 000 habitants »: words that tell of one audience
// and of no other.
func audienceByWords(words []string) (registry.Audience, bool) {
	found := registry.Audience("")
	for audience, tell := range map[registry.Audience][]string{
		registry.Elected: {"elu", "elue", "elus", "elues", "maire", "maires", "adjoint", "adjointe", "adjoints", "conseiller", "conseillere", "depute", "deputee", "senateur",
			"senatrice"},
		registry.State: {"etat", "prefecture", "prefet", "prefete", "ddets", "dreets", "ddt", "drac", "rectorat", "ars", "anct"},
		registry.LocalAuthority: {"collectivite", "collectivites", "commune", "communes", "mairie", "ville", "epci", "intercommunalite", "agglomeration", "metropole", "departement",
			"region", "ccas"},
		registry.Association: {"association", "associations", "associatif", "associative", "asso", "mjc", "federation"},
	} {
		if !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(tell, w) }) {
			continue
		}
		if found != "" {
			return "", false
		}
		found = audience
	}
	return found, found != ""
}

// audienceWords is the French that audienceFrom reads back.
func audienceWords(a registry.Audience) string {
	switch a {
	case registry.Elected:
		return "élu"
	case registry.State:
		return "État"
	case registry.LocalAuthority:
		return "collectivité"
	case registry.Association:
		return "association"
	}
	return "autre"
}

// audiencesFrom reads a list of audiences of the command line.
func audiencesFrom(all []string) ([]registry.Audience, error) {
	var out []registry.Audience
	for _, s := range all {
		a, ok := audienceFrom(s)
		if !ok {
			return nil, misuse("%q is no audience: choose among elected, state, local_authority, association, other", s)
		}
		out = append(out, a)
	}
	return out, nil
}

// audienceOne is one person of an audience, after a number.
func audienceOne(a registry.Audience) string {
	switch a {
	case registry.Elected:
		return "élue ou élu"
	case registry.State:
		return "référente ou référent de l’État"
	case registry.LocalAuthority:
		return "référente ou référent des collectivités"
	}
	return audienceWords(a)
}

// audienceCount is « 12 élues et élus, 3 associations ».
func audienceCount(all []registry.Contact) string {
	var parts []string
	for _, a := range registry.Audiences() {
		n := 0
		for _, c := range all {
			if c.Audience == a {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, count(n, audienceOne(a), templates.Audience(string(a))))
		}
	}
	return strings.Join(parts, ", ")
}
