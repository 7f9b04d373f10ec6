package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

func newExportDay(a *app) *cobra.Command {
	var o target
	c := &cobra.Command{
		Use:   "day EVENT [--output FOLDER]",
		Short: "the papers for the day itself, in one folder, for use without a network",
		Long: `day writes into one folder, for its owner alone, the papers for the day itself: sheet,
badges, meals, needs, video, team list. LISEZMOI.txt says which file is for whom. The
folder appears whole or not at all; --force takes the place of one that an earlier
"export day" wrote.`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runExportDay(c.Context(), a, o, args[0]) },
	}
	c.Flags().StringVar(&o.output, "output", "", "write `FOLDER` instead of one here, named after the event")
	c.Flags().BoolVar(&o.force, "force", false, "in the place of a folder that an earlier export wrote")
	return c
}

// dayFile is one file of the folder.
type dayFile struct {
	name  string
	about string // for whom, in LISEZMOI.txt
	write func(io.Writer) error
}

func runExportDay(ctx context.Context, a *app, o target, event string) error {
	if there(o.output) && o.output != "" && !o.force {
		return isThere(o.output)
	}
	var files []dayFile
	err := a.gather(ctx, event, "day", func(g gathering) (rows int, err error) {
		files, err = dayFiles(g)
		if o.output == "" {
			o.output = "jour-" + event + "-" + g.event.Date
		}
		return len(g.coming("")), err
	})
	if err != nil {
		return err
	}
	if err := writeFolder(o.output, o.force, files); err != nil {
		return err
	}
	a.say("%s: %s written", printable(o.output), plural(len(files), "file"))
	return nil
}

// dayFiles are the files of an event's day, LISEZMOI.txt first.
func dayFiles(g gathering) ([]dayFile, error) {
	var files []dayFile
	if g.event.Onsite != nil {
		sheet, err := signinPaper(g, paperOptions{blank: blankLines})
		if err != nil {
			return nil, err
		}
		badges, err := badgesPaper(g, paperOptions{blank: blankBadges})
		if err != nil {
			return nil, err
		}
		files = append(files, dayFile{sheet.name + ".pdf", "à faire signer ; copie aux financeurs", sheet.write},
			dayFile{badges.name + ".pdf", "à imprimer à 100 %, à découper selon les repères", badges.write})
	}
	if g.meals() {
		files = append(files, g.listFiles(mealsList(g, false), "pour le traiteur : des nombres, sans noms")...)
		files = append(files, g.listFiles(mealsList(g, true), "réservé à l’équipe qui sert les repas")...)
	}
	files = append(files, g.listFiles(accessList(g, false), "pour le lieu d’accueil : des besoins, sans noms")...)
	files = append(files, g.listFiles(accessList(g, true), "réservé à l’équipe d’accueil")...)
	if g.event.Remote != nil {
		files = append(files, g.listFiles(videoList(g, false), "pour l’accueil en visioconférence")...)
	}
	files = append(files, g.listFiles(teamList(g), "réservé à l’équipe : qui joindre en cas de changement")...)
	return append([]dayFile{{"LISEZMOI.txt", "", readMe(g, files)}}, files...), nil
}

// listFiles are a list to print and to open in a spreadsheet.
func (g gathering) listFiles(l list, about string) []dayFile {
	var files []dayFile
	for _, ending := range []string{".pdf", ".xlsx"} {
		files = append(files, dayFile{l.name + ending, about, func(w io.Writer) error { return l.write(w, ending, g) }})
	}
	return files
}

// teamList is who comes, and how to reach them: what the team needs if the day changes, and neither diets nor needs.
func teamList(g gathering) list {
	l := list{name: "equipe", title: "Coordonnées des personnes inscrites", empty: "Aucune inscription.", foot: templates.ListNote("Réservé à l’équipe.", g.today()),
		columns: []listColumn{{"Nom et prénom", "name", 5}, {"Structure", "organisation", 5}, {"Mode", "mode", 4}, {"Téléphone", "phone", 4}, {"Courriel", "email", 6}}}
	if g.meals() {
		l.columns = slices.Insert(l.columns, 3, listColumn{"Repas", "lunch", 2})
	}
	for _, x := range g.coming("") {
		row := []any{listName(x.Person), x.Person.Organisation, templates.Mode(string(x.Mode)), x.Person.Phone, mailbox(x.Person)}
		if g.meals() {
			row = slices.Insert(row, 3, any(lunchWords(x.Registration)))
		}
		l.rows = append(l.rows, row)
	}
	return l
}

// mailbox is where somebody can be written to; "" for who left no address, or was forgotten.
func mailbox(c registry.Contact) string {
	if !registry.Reachable(c.Email) || registry.Erased(c.Email) {
		return ""
	}
	return c.Email
}

// readMe says which file is for whom.
func readMe(g gathering, files []dayFile) func(io.Writer) error {
	var b strings.Builder
	for _, line := range templates.EventHead(g.words) {
		fmt.Fprintln(&b, line)
	}
	var people []string
	if g.event.Onsite != nil {
		people = append(people, templates.People(len(g.coming(registry.Onsite)))+" sur place")
	}
	if g.event.Remote != nil {
		people = append(people, templates.People(len(g.coming(registry.Remote)))+" en visioconférence")
	}
	fmt.Fprintf(&b, "\n%s. État au %s.\n\n", strings.Join(people, ", "), g.today())
	for _, f := range files {
		fmt.Fprintf(&b, "%-24s %s\n", f.name, templates.Typography(f.about))
	}
	keep, what := "gardez la feuille\nsignée et détruisez le reste", "les besoins"
	if g.event.Onsite == nil {
		keep = "détruisez-les"
	}
	if g.meals() {
		what = "les régimes et les besoins"
	}
	fmt.Fprintf(&b, templates.Typography("\nCes fichiers s’ouvrent sans réseau. Remettez à chaque personne le seul fichier qui lui est destiné. Après l’événement, %s : "+
		"%s ne sont conservés que jusqu’au lendemain.\n"), keep, what)
	return func(w io.Writer) error {
		_, err := io.WriteString(w, b.String())
		return err
	}
}

// writeFolder writes a folder beside its place, and moves it there when all of it is on disk. With force it takes the place of a folder in
// which nothing stands but files of these names.
func writeFolder(path string, force bool, files []dayFile) (err error) {
	path = filepath.Clean(path)
	if there(path) {
		if !force {
			return isThere(path)
		}
		if err := onlyOurs(path); err != nil {
			return err
		}
	}
	made, err := os.MkdirTemp(filepath.Dir(path), unfinished) // 0700
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("writing %s: there is no folder %s", path, filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, reason(err))
	}
	if held, err := inUse(made); err == nil { // where there are no locks, nothing is removed by others either
		defer held.Close()
	}
	if err := removeUnfinished(filepath.Dir(path)); err != nil {
		return errors.Join(err, os.RemoveAll(made))
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("writing %s: %w", path, err), os.RemoveAll(made))
		}
	}()
	for _, f := range files {
		if err := writeWhole(filepath.Join(made, f.name), false, f.write); err != nil {
			return err
		}
	}
	if !there(path) {
		return os.Rename(made, path)
	}
	old := made + "-old"
	if err := os.Rename(path, old); err != nil {
		return err
	}
	if err := os.Rename(made, path); err != nil {
		return errors.Join(err, os.Rename(old, path))
	}
	return os.RemoveAll(old)
}

// unfinished is the name of a folder in the making.
const unfinished = ".rencontres-*"

// inUse opens a folder and takes its lock, which ends with the process, however it ends; it fails while another process has it, or where there are
// no locks.
func inUse(folder string) (held *os.File, err error) {
	if held, err = os.Open(folder); err != nil {
		return nil, err
	}
	if err = syscall.Flock(int(held.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(err, held.Close())
	}
	return held, nil
}

// removeUnfinished removes the folders that exports left behind which were killed: they hold diets and needs.
func removeUnfinished(beside string) error {
	left, err := filepath.Glob(filepath.Join(beside, unfinished))
	if err != nil {
		return nil // a name with brackets: nothing is looked for there
	}
	for _, folder := range left {
		if onlyOurs(folder) != nil {
			continue
		}
		held, err := inUse(folder)
		if err != nil {
			continue // another export is writing it
		}
		if err := errors.Join(os.RemoveAll(folder), held.Close()); err != nil {
			return fmt.Errorf("removing what an earlier export left behind: %w", err)
		}
	}
	return nil
}

// dayNames are the names that a folder of a day may hold, without their endings.
func dayNames() []string {
	return []string{"LISEZMOI", "emargement", "badges", "repas", "regimes", "besoins", "besoins-noms", "visioconference", "equipe"}
}

// onlyOurs says whether a folder holds anything that no export of a day wrote: that is never removed.
func onlyOurs(path string) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return fmt.Errorf("%s is no folder of a day: take another name", path)
	}
	for _, e := range entries {
		ending := filepath.Ext(e.Name())
		ours := slices.Contains([]string{".pdf", ".xlsx", ".txt"}, ending) && slices.Contains(dayNames(), strings.TrimSuffix(e.Name(), ending)) ||
			strings.HasPrefix(e.Name(), strings.TrimSuffix(unfinished, "*"))
		if !e.Type().IsRegular() || !ours {
			return fmt.Errorf("%s holds %s, which no export wrote: take another name, or move it", path, printable(e.Name()))
		}
	}
	return nil
}
