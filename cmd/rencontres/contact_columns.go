package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
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
	colPlace        column = "lieu" // a territory where no other column is one, else a tag
	colTags         column = "étiquettes"
	colPhone        column = "téléphone"
)

// headings are the names of columns that lists in use bear, folded (see heading), the best ones first.
func headings() map[column][]string {
	return map[column][]string{
		colEmail: {"email", "e mail", "mail", "courriel", "adresse electronique", "adresse email", "adresse e mail", "adresse mail", "adresse courriel",
			"adresse de courriel", "adresse de messagerie", "mel", "email address", "mail pro", "mail professionnel", "email professionnel", "email pro",
			"courriel professionnel"},
		colLast:  {"nom", "nom de famille", "nom usuel", "nom d usage", "last name"},
		colFirst: {"prenom", "prenoms", "prenom usuel", "first name"},
		colName: {"nom et prenom", "prenom et nom", "nom prenom", "prenom nom", "nom complet", "contact", "nom du contact", "participant",
			"nom prenoms", "name"},
		colCivility: {"civilite", "civ", "titre", "genre", "m mme", "mme m", "title"},
		colFunction: {"fonction", "fonctions", "qualite", "poste", "intitule du poste", "mandat", "titre fonction", "function"},
		colOrganisation: {"structure", "organisme", "organisation", "collectivite", "nom de la structure", "etablissement", "institution", "employeur",
			"societe", "entite", "raison sociale", "commune", "organization"},
		colAudience:  {"public", "type", "type de public", "categorie", "type de structure", "audience", "college"},
		colTerritory: {"territoire", "departement", "dept", "dep", "secteur", "territory"},
		colPlace:     {"contrat de ville", "epci", "intercommunalite", "agglomeration", "arrondissement", "quartier", "qpv", "quartiers"},
		colTags:      {"etiquettes", "etiquette", "tags", "tag", "mots cles", "groupe", "groupes", "listes", "liste", "liste de diffusion"},
		colPhone: {"telephone", "tel", "numero de telephone", "telephone fixe", "tel fixe", "fixe", "ligne directe", "telephone portable", "tel portable", "portable",
			"mobile", "telephone mobile", "gsm", "telephone professionnel", "tel pro", "n de telephone", "phone"},
	}
}

// heading folds the name of a column: no case, accents or punctuation.
func heading(s string) string {
	return strings.Join(strings.FieldsFunc(registry.Fold(s), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9')
	}), " ")
}

// clue says by words of a heading what its column holds: some word of each list.
type clue struct {
	holds column
	words [][]string
}

// clues are asked in order, for headings that no list names.
func clues() []clue {
	mail := []string{"mail", "email", "courriel", "mel", "messagerie"}
	house := []string{"structure", "organisme", "organisation", "collectivite", "association", "commune", "etablissement", "employeur", "institution", "service", "mairie"}
	person := []string{"elu", "elue", "contact", "personne", "referent", "referente", "participant", "participante", "agent", "destinataire", "interlocuteur"}
	return []clue{
		{colEmail, [][]string{mail}},
		{colPhone, [][]string{{"telephone", "tel", "portable", "mobile"}}},
		{colAudience, [][]string{{"type", "categorie", "public", "college"}}},
		{colName, [][]string{{"nom"}, {"prenom", "prenoms"}}},
		{colFirst, [][]string{{"prenom", "prenoms"}}},
		{colCivility, [][]string{{"civilite", "civ"}}},
		{colOrganisation, [][]string{{"nom"}, house}},
		{colLast, [][]string{{"nom"}, person}},
		{colFunction, [][]string{{"fonction", "qualite", "poste", "mandat"}}},
		{colOrganisation, [][]string{house}},
		{colTerritory, [][]string{{"territoire", "departement"}}},
		{colPlace, [][]string{{"contrat"}, {"ville"}}},
		{colPlace, [][]string{{"epci", "qpv", "quartier", "agglomeration"}}},
		{colTags, [][]string{{"etiquette", "etiquettes", "tag", "tags", "groupe", "groupes"}}},
	}
}

// notes are words of headings about something else than the person: « courriel envoyé le », « date du mandat ».
func notes() []string {
	return []string{"date", "envoye", "envoi", "le", "statut", "nombre", "nb", "ok", "reponse", "commentaire", "commentaires", "observation", "observations", "remarque",
		"remarques", "relance", "secretariat", "assistant", "assistante", "conjoint", "id", "code", "oui", "non", "validation"}
}

// guess says what a column holds by the words of its heading; "" where nothing tells.
func guess(folded string) column {
	words := strings.Fields(folded)
	has := func(of []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(of, w) })
	}
	if has(notes()) {
		return ""
	}
	for _, c := range clues() {
		if !slices.ContainsFunc(c.words, func(list []string) bool { return !has(list) }) {
			return c.holds
		}
	}
	return ""
}

// layout says where the columns of a list stand.
type layout struct {
	where   map[column][]int // the best one first
	guessed []string         // « Mail de l’élue » (email)
	unknown []string
	names   nameOrder  // of cells that hold a whole name
	unsure  []readName // names of which it is unsure which word is the family name
}

// columns says what each column of a heading holds. A heading that no list names is guessed by its words where nothing better is there.
func columns(head []string, line int) (layout, error) {
	l := layout{where: map[column][]int{}}
	rank, known := map[int]int{}, headings()
	var faults []error
	seen := map[string]bool{}
	var open []int
	for i, name := range head {
		folded := heading(name)
		found := column("")
		for c, names := range known {
			if at := slices.Index(names, folded); at >= 0 {
				found, rank[i] = c, at
			}
		}
		switch {
		case folded == "":
		case found == "":
			open = append(open, i)
		case seen[folded]:
			faults = append(faults, &sheet.LineError{Line: line, Say: fmt.Sprintf("two columns hold %s, the second is %q: leave one out", found, name)})
		default:
			l.where[found] = append(l.where[found], i)
		}
		seen[folded] = true
	}
	for _, all := range l.where {
		slices.SortFunc(all, func(a, b int) int { return rank[a] - rank[b] })
	}
	for _, i := range open {
		found := guess(heading(head[i]))
		if found == "" || len(l.where[found]) > 0 || found == colName && len(l.where[colLast]) > 0 {
			l.unknown = append(l.unknown, head[i])
			continue
		}
		l.where[found] = []int{i}
		l.guessed = append(l.guessed, fmt.Sprintf("%s (%s)", head[i], found))
	}
	if places := l.where[colPlace]; len(l.where[colTerritory]) == 0 {
		l.where[colTerritory] = places
	} else {
		l.where[colTags] = append(l.where[colTags], places...)
	}
	if len(l.where[colEmail]) == 0 {
		faults = append(faults, &sheet.LineError{Line: line, Say: "it must name the columns, as in email;nom;prénom: none is called email, courriel, adresse électronique, mail"})
	}
	return l, errors.Join(faults...)
}

// isHeading says whether a row of a list names its columns.
func isHeading(cells []string) bool {
	known := headings()[colEmail]
	return slices.ContainsFunc(cells, func(c string) bool {
		return slices.Contains(known, heading(c)) || len(c) < 60 && !strings.Contains(c, "@") && guess(heading(c)) == colEmail
	})
}

// contactRow is one row of a list of contacts.
type contactRow struct {
	line    int
	contact registry.Contact
}

// contactsFrom turns a table into contacts. Everything wrong with its rows is reported at once.
func contactsFrom(t sheet.Table) (rows []contactRow, l layout, err error) {
	l, err = columns(t.Head, t.HeadLine)
	if err != nil {
		return nil, l, err
	}
	l.learnNames(t)
	var faults []error
	rows = make([]contactRow, 0, len(t.Rows))
	for _, row := range t.Rows {
		c, wrong := l.contactFrom(row)
		for _, say := range wrong {
			faults = append(faults, &sheet.LineError{Line: row.Line, Say: say})
		}
		rows = append(rows, contactRow{row.Line, c})
	}
	return rows, l, errors.Join(faults...)
}

// contactFrom reads one row; wrong says what must be written instead. Of several columns that hold the same, the first that says
// something counts; telephones and tags are all kept.
func (l *layout) contactFrom(row sheet.Row) (c registry.Contact, wrong []string) {
	cells, where := row.Cells, l.where
	note := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	cell := func(c column) string {
		for _, i := range where[c] {
			if cells[i] != "" {
				return cells[i]
			}
		}
		return ""
	}
	c = registry.Contact{Email: mailFrom(cell(colEmail)), Function: cell(colFunction), Organisation: cell(colOrganisation), Territory: cell(colTerritory)}
	if c.Name = strings.TrimSpace(cell(colFirst) + " " + cell(colLast)); c.Name == "" {
		c.Name = l.fullName(cell(colName), row.Line)
	}
	for _, i := range where[colTags] {
		c.Tags = append(c.Tags, tagsFrom(cells[i])...)
	}
	for _, i := range where[colPhone] {
		phone, ok := phoneFrom(cells[i])
		if !ok {
			note("%q is a telephone number that a spreadsheet cut short: write it as text", cut(cells[i], 40))
		}
		if phone != "" && !strings.Contains(c.Phone, phone) {
			c.Phone = strings.TrimPrefix(c.Phone+" / "+phone, " / ")
		}
	}
	if c.Email == "" {
		note("there is no address: write it, or leave the row out; who has none is noted at the door with \"registration attend EVENT --walk-in --name …\"")
	} else if problem := addressProblem(c.Email); problem != "" {
		note("%q %s", cut(c.Email, 80), problem)
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
