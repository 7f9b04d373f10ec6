package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
	"rencontres/templates"
)

// column is what a column of a list of contacts holds.
type column string

const (
	colEmail        column = "email"
	colLast         column = "nom"
	colFirst        column = "prénom"
	colName         column = "nom et prénom" // in one cell
	colCivility     column = "civilité"
	colFunction     column = "fonction"
	colOrganisation column = "structure"
	colAudience     column = "public"
	colTerritory    column = "territoire"
	colTags         column = "étiquettes"
	colPhone        column = "téléphone"
)

// headings are the names of columns that lists in use bear, folded; see heading.
func headings() map[column][]string {
	return map[column][]string{
		colEmail: {"email", "e mail", "mail", "courriel", "adresse electronique", "adresse email", "adresse e mail", "adresse mail", "adresse courriel",
			"adresse de courriel", "adresse de messagerie", "mel", "email address"},
		colLast:  {"nom", "nom de famille", "nom usuel", "last name"},
		colFirst: {"prenom", "first name"},
		colName: {"nom et prenom", "prenom et nom", "nom prenom", "prenom nom", "nom complet", "contact", "nom du contact", "participant",
			"nom prenoms", "name"},
		colCivility: {"civilite", "civ", "titre", "genre", "m mme", "mme m", "title"},
		colFunction: {"fonction", "fonctions", "qualite", "poste", "intitule du poste", "mandat", "titre fonction", "function"},
		colOrganisation: {"structure", "organisme", "organisation", "collectivite", "nom de la structure", "etablissement", "institution", "employeur",
			"societe", "entite", "commune", "organization"},
		colAudience:  {"public", "type", "type de public", "categorie", "type de structure", "audience", "college"},
		colTerritory: {"territoire", "departement", "dept", "dep", "secteur", "territory"},
		colTags:      {"etiquettes", "etiquette", "tags", "tag", "mots cles", "groupe", "groupes", "listes"},
		colPhone:     {"telephone", "tel", "numero de telephone", "telephone fixe", "telephone portable", "portable", "mobile", "n de telephone", "phone"},
	}
}

// heading folds the name of a column: no case, accents or punctuation.
func heading(s string) string {
	return strings.Join(strings.FieldsFunc(registry.Fold(s), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9')
	}), " ")
}

// columns says where each column stands, and which headings are not known.
func columns(head []string) (where map[column]int, unknown []string, err error) {
	where = map[column]int{}
	known := headings()
	var faults []error
	for i, name := range head {
		if name == "" {
			continue
		}
		found := column("")
		for c, names := range known {
			if slices.Contains(names, heading(name)) {
				found = c
			}
		}
		if found == "" {
			unknown = append(unknown, name)
		} else if _, twice := where[found]; twice {
			faults = append(faults, &sheet.LineError{Line: 1, Say: fmt.Sprintf("two columns hold %s, the second is %q: leave one out", found, name)})
		} else {
			where[found] = i
		}
	}
	if _, ok := where[colEmail]; !ok {
		faults = append(faults, &sheet.LineError{Line: 1, Say: "it must name the columns, as in email;nom;prénom: none is called email, courriel, adresse électronique, mail"})
	}
	return where, unknown, errors.Join(faults...)
}

// contactRow is one row of a list of contacts.
type contactRow struct {
	line    int
	contact registry.Contact
}

// contactsFrom turns a table into contacts. Everything wrong with its rows is reported at once.
func contactsFrom(t sheet.Table) (rows []contactRow, unknown []string, err error) {
	where, unknown, err := columns(t.Head)
	if err != nil {
		return nil, unknown, err
	}
	var faults []error
	for _, row := range t.Rows {
		cell := func(c column) string {
			if i, ok := where[c]; ok {
				return row.Cells[i]
			}
			return ""
		}
		c, wrong := contactFrom(cell)
		for _, say := range wrong {
			faults = append(faults, &sheet.LineError{Line: row.Line, Say: say})
		}
		rows = append(rows, contactRow{row.Line, c})
	}
	return rows, unknown, errors.Join(faults...)
}

// contactFrom reads one row; wrong says what must be written instead.
func contactFrom(cell func(column) string) (c registry.Contact, wrong []string) {
	note := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	c = registry.Contact{Email: cell(colEmail), Function: cell(colFunction), Organisation: cell(colOrganisation), Territory: cell(colTerritory),
		Phone: cell(colPhone), Tags: tagsFrom(cell(colTags))}
	c.Name = strings.TrimSpace(cell(colFirst) + " " + cell(colLast))
	if c.Name == "" {
		c.Name = cell(colName)
	}
	switch {
	case c.Email == "":
		note("there is no address")
	case addressProblem(c.Email) != "":
		note("%q %s", cut(c.Email, 80), addressProblem(c.Email))
	}
	var ok bool
	if c.Civility, ok = civilityFrom(cell(colCivility)); !ok {
		note("%q is no civility: write Mme or M., or leave it empty", cut(cell(colCivility), 40))
	}
	if c.Audience, ok = audienceFrom(cell(colAudience)); !ok {
		note("%q is no public: write élu, état, collectivité, association or autre", cut(cell(colAudience), 40))
	}
	return c, wrong
}

func tagsFrom(s string) []string {
	var all []string
	for _, tag := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' }) {
		if tag = strings.TrimSpace(tag); tag != "" {
			all = append(all, tag)
		}
	}
	return all
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
	return "", false
}

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
	return "", false
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
