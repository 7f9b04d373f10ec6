package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/registry"
)

type contactImportOptions struct {
	dry  bool
	json bool
}

func newContactImport(a *app) *cobra.Command {
	var o contactImportOptions
	c := &cobra.Command{
		Use:   "import FILE",
		Short: "take people over from a CSV or XLSX file",
		Long: `import reads XLSX, and CSV in UTF-8, UTF-16, Windows-1252 or the Macintosh's encoding,
separated by semicolons, commas or tabs. A row near the top names the columns, as in

  email;nom;prénom;civilité;fonction;structure;public;territoire;étiquettes;téléphone

public being one of élu, état, collectivité, association, autre; the headings of other
French lists are recognised, and it is said how those that are not plain were read. A
whole name in one cell is turned round where its column is called "Nom et prénom".
People who are known are completed: nothing that is known is replaced. Every mistake
is reported at once, and with any nothing is written.`,
		Example: "  rencontres contact import élus.xlsx --dry-run",
		Args:    exactly(1),
		RunE:    func(c *cobra.Command, args []string) error { return runContactImport(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.dry, "dry-run", false, "show the differences, change nothing")
	c.Flags().BoolVar(&o.json, "json", false, "print one JSON object a line")
	return c
}

func runContactImport(ctx context.Context, a *app, o contactImportOptions, file string) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	rows, err := a.readContacts(file, o.dry)
	if err != nil {
		return err
	}
	var changes []contactChange
	err = s.Update(ctx, func(t *registry.Tx) (err error) {
		if changes, err = importContacts(t, rows); err == nil && o.dry {
			err = errDry
		}
		return err
	})
	if err != nil && !errors.Is(err, errDry) {
		return err
	}
	return a.printChanges(changes, o)
}

// readContacts reads a list; all that is wrong with it is one error, each line of which names its file and line.
func (a *app) readContacts(file string, dry bool) ([]contactRow, error) {
	t, torn, err := readSheet(file)
	if err != nil {
		return nil, fmt.Errorf("reading contacts: %w", err)
	}
	rows, l, wrong := contactsFrom(t)
	if err := errors.Join(torn, wrong); err != nil {
		return nil, inFile(file, err)
	}
	a.sayLayout(t, l)
	a.sayNames(l, dry)
	return rows, nil
}

// readSheet reads the file of a list of people. torn is what is wrong with rows of it, to be told with all else that is.
func readSheet(file string) (t sheet.Table, torn, err error) {
	data, err := readFile(file, sheet.MaxBytes)
	if err != nil {
		return t, nil, err
	}
	t, torn = sheet.Read(bytes.NewReader(data), isHeading)
	if torn != nil && t.Head == nil {
		return t, nil, inFile(file, torn)
	}
	return t, torn, nil
}

// sayLayout says how a list was read, where that is not plain.
func (a *app) sayLayout(t sheet.Table, l layout) {
	if len(t.Others) > 0 {
		a.say("sheet %q is read; not these: %s", printable(t.Sheet), printable(strings.Join(t.Others, ", ")))
	}
	if t.Encoding != "UTF-8" && t.Encoding != "XLSX" {
		a.say("the file is in %s", t.Encoding)
	}
	for _, several := range []struct {
		holds column
		how   string
	}{{colEmail, "else"}, {colFunction, "else"}, {colOrganisation, "else"}, {colTerritory, "else"}, {colPhone, "and"}} {
		var names []string
		for _, i := range l.where[several.holds] {
			names = append(names, t.Head[i])
		}
		if len(names) > 1 {
			a.say("%s: %s", several.holds, printable(strings.Join(names, ", "+several.how+" ")))
		}
	}
	if len(l.guessed) > 0 {
		a.say("columns that are guessed by their words: %s", printable(strings.Join(l.guessed, ", ")))
	}
	if len(l.unknown) > 0 {
		a.say("columns that are not taken over: %s", printable(strings.Join(l.unknown, ", ")))
	}
}

// inFile names the file before each line of an error.
func inFile(file string, err error) error {
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		lines[i] = file + ": " + line
	}
	if len(lines) > 1 {
		return fmt.Errorf("nothing was written: %d mistakes\n%s", len(lines), strings.Join(lines, "\n"))
	}
	return errors.New(lines[0])
}

// contactChange is what an import does with one row.
type contactChange struct {
	Line   int      `json:"line"`
	Change string   `json:"change"` // "added", "completed", "unchanged"
	Email  string   `json:"email"`
	Name   string   `json:"name"`
	Added  []string `json:"added"`       // "fonction : maire", what was not known before
	Kept   []string `json:"kept"`        // what is known otherwise, and stays
	Shared *int     `json:"shared_with"` // an earlier line with this address, and another name

	sharer string // the name in that line
}

func importContacts(t *registry.Tx, rows []contactRow) ([]contactChange, error) {
	contacts := make([]registry.Contact, len(rows))
	for i, row := range rows {
		contacts[i] = row.contact
	}
	done, err := t.ImportContacts(contacts)
	if err != nil {
		return nil, err
	}
	changes := make([]contactChange, len(rows))
	firsts := make(map[string]int, len(rows))
	for i, d := range done {
		c := rows[i].contact
		changes[i] = contactChange{Line: rows[i].line, Change: d.Change, Email: c.Email, Name: c.Name, Added: []string{}, Kept: []string{}}
		if first, known := firsts[d.Now.Email]; !known {
			firsts[d.Now.Email] = i
		} else if other := rows[first].contact; other.Name != c.Name && registry.NameKey(other.Name) != registry.NameKey(c.Name) {
			changes[i].Shared, changes[i].sharer = &rows[first].line, other.Name
		}
		changes[i].compare(d.Was, *d.Now, c)
	}
	return changes, nil
}

// compare lists what a row added, and what it says otherwise than is known.
func (x *contactChange) compare(was, now, row registry.Contact) {
	if x.Change == "added" && now.Name == row.Name && !differs(now, row) {
		return
	}
	added, said := details(was, now), details(row, now)
	for i, f := range added {
		file := said[i].was
		switch {
		case x.Change == "completed" && f.was != f.now:
			x.Added = append(x.Added, f.label+" : "+f.now)
		case f.label == "étiquettes":
		case file != "" && file != f.now && !(f.label == "public" && row.Audience == registry.Other):
			x.Kept = append(x.Kept, fmt.Sprintf("%s : %s (fichier : %s)", f.label, f.now, file))
		}
	}
	if row.Name != "" && now.Name != row.Name && registry.NameKey(now.Name) != registry.NameKey(row.Name) {
		x.Kept = append(x.Kept, fmt.Sprintf("nom : %s (fichier : %s)", now.Name, row.Name))
	}
}

// differs says whether a field that an import keeps differs from what a row says.
func differs(now, row registry.Contact) bool {
	return now.Civility != row.Civility || now.Function != row.Function || now.Organisation != row.Organisation || now.Audience != row.Audience ||
		now.Territory != row.Territory || now.Phone != row.Phone
}

// audienceSaid is an audience in words, "" where none is said.
func audienceSaid(a registry.Audience) string {
	if a == "" {
		return ""
	}
	return audienceWords(a)
}

// printChanges shows each row that changes something or says something else, and the counts.
func (a *app) printChanges(changes []contactChange, o contactImportOptions) error {
	counts := map[string]int{}
	list := table{head: []string{"LIGNE", "EFFET", "ADRESSE", "NOM", "DÉTAIL"}}
	words := map[string]string{"added": "ajout", "completed": "complément", "unchanged": "inchangé"}
	for _, c := range changes {
		counts[c.Change]++
		if o.json {
			if err := printJSON(a.stdout, c); err != nil {
				return err
			}
			continue
		}
		detail := append([]string{}, c.Added...)
		for _, k := range c.Kept {
			detail = append(detail, "gardé "+k)
		}
		if c.Shared != nil {
			detail = append(detail, fmt.Sprintf("même adresse que la ligne %d (%s)", *c.Shared, orDash(c.sharer)))
		}
		if o.dry && c.Change != "unchanged" || len(c.Kept) > 0 || c.Shared != nil {
			list.add(c.Line, words[c.Change], c.Email, c.Name, strings.Join(detail, " ; "))
		}
	}
	if o.json {
		return nil
	}
	return a.printEffects(list, o.dry, count(counts["added"], "ajout", "ajouts"), count(counts["completed"], "complément", "compléments"),
		count(counts["unchanged"], "inchangé", "inchangés"))
}

// printEffects prints the rows that an import tells of, and what it did in numbers.
func (a *app) printEffects(list table, dry bool, counts ...string) error {
	if len(list.rows) > 0 {
		if err := list.print(a.stdout); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(a.stdout, strings.Join(counts, ", "))
	if err == nil && dry {
		a.say("nothing was changed (--dry-run)")
	}
	return err
}
