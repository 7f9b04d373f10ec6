package main

import (
	"slices"
	"strings"

	"rencontres/cmd/rencontres/sheet"
	"rencontres/mailer"
	"rencontres/registry"
)

// nameOrder is the order of a whole name in one cell.
type nameOrder int

const (
	asWritten   nameOrder = iota // the heading names no order, or the given name first
	familyFirst                  // « Nom et prénom »: the service holds « Tom Weber », the list says « Weber Tom »
	givenFirst                   // the heading says « Nom et prénom », and the cells have the given name first
)

// readName is a name that could be read in either order, as it was.
type readName struct {
	line int
	name string // « Tom WEBER »
}

// headingOrder is the order that the heading of a column of names says.
func headingOrder(name string) nameOrder {
	words := strings.Fields(heading(name))
	family := slices.Index(words, "nom")
	given := slices.IndexFunc(words, func(w string) bool { return w == "prenom" || w == "prenoms" })
	if family >= 0 && given > family {
		return familyFirst
	}
	return asWritten
}

// learnNames finds the order of whole names: the heading says it, unless most cells that tell by a known given name say otherwise.
func (l *layout) learnNames(t sheet.Table) {
	at := l.where[colName]
	if len(at) == 0 || headingOrder(t.Head[at[0]]) == asWritten {
		return
	}
	l.names = familyFirst
	tell := 0
	for _, row := range t.Rows {
		tell += tells(strings.Fields(row.Cells[at[0]]))
	}
	if tell < 0 {
		l.names = givenFirst
	}
}

// tells says what the words of a name tell of their order by themselves: 1 the family name stands first, -1 the given name, 0 neither.
func tells(words []string) int {
	if len(words) < 2 {
		return 0
	}
	first, last := givenWord(words[0]), givenWord(words[len(words)-1])
	switch {
	case last && !first:
		return 1
	case first && !last:
		return -1
	}
	return 0
}

// givenWord says whether a word is a given name that is known, or the initial of one.
func givenWord(w string) bool {
	return mailer.GivenName(w) || len([]rune(w)) == 2 && strings.HasSuffix(w, ".")
}

// fullName gives the name of a cell with the given name first. What is unsure is kept, to be told.
func (l *layout) fullName(cell string, line int) string {
	words := strings.Fields(cell)
	if l.names == asWritten || len(words) < 2 {
		return cell
	}
	title := ""
	if _, ok := civilityFrom(words[0]); ok && len(words) > 2 {
		title, words = words[0]+" ", words[1:]
	}
	given, family, sure := l.names.split(words)
	if !sure {
		l.unsure = append(l.unsure, readName{line, given + " " + strings.ToUpper(family)})
	}
	return title + given + " " + family
}

// split parts the words of a name into given and family name: a comma or capitals tell (« WEBER Tom », « de LA TOUR Marie-Hélène »), else a given
// name that is known at one end alone, else the order of the column. It is sure of the first two, and of a known given name that stands where
// the order of the column has it.
func (order nameOrder) split(words []string) (given, family string, sure bool) {
	if i := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(w, ",") }); i >= 0 && i < len(words)-1 {
		return strings.Join(words[i+1:], " "), strings.TrimSuffix(strings.Join(words[:i+1], " "), ","), true
	}
	if n := leadingCapitals(words); n > 0 {
		return strings.Join(words[n:], " "), strings.Join(words[:n], " "), true
	}
	if inCapitals(words[len(words)-1]) && !inCapitals(words[0]) { // « Tom WEBER »
		given, family = registry.Surname(strings.Join(words, " "))
		return given, family, true
	}
	first := tells(words) == 1 || tells(words) == 0 && order == familyFirst
	if !first {
		given, family = registry.Surname(strings.Join(words, " "))
		return given, family, tells(words) == -1 && order == givenFirst
	}
	n := len(words) - 1
	sure = tells(words) == 1 && order == familyFirst
	if n > 1 && mailer.GivenName(words[n-1]) { // « Weber Jean Pierre », « Ben Ali Mohamed »
		sure = false
		if pair, _ := registry.Surname(words[n-1] + " " + words[n] + " x"); pair != words[n-1] && !nameParticle(words[n-2]) {
			n--
		}
	}
	return strings.Join(words[n:], " "), strings.Join(words[:n], " "), sure
}

// leadingCapitals is how many words a family name in capitals takes at the head of a name, its particles with it; 0 if it does not stand there, or
// all words are in capitals.
func leadingCapitals(words []string) int {
	n, seen := 0, false
	for ; n < len(words); n++ {
		if inCapitals(words[n]) {
			seen = true
		} else if seen || !nameParticle(words[n]) {
			break
		}
	}
	if !seen || n == len(words) {
		return 0
	}
	return n
}

// inCapitals says whether a word of two letters or more is in capitals, « d’ » before it not counted.
func inCapitals(w string) bool {
	for _, d := range []string{"d'", "d’"} {
		w = strings.TrimPrefix(w, d)
	}
	return registry.InCapitals(w)
}

// nameParticle says whether a word belongs to the family name that follows it.
func nameParticle(w string) bool {
	return slices.Contains([]string{"de", "d", "du", "des", "la", "le", "les", "van", "von", "der", "den", "di", "da", "dos", "el", "ben"}, registry.Fold(w))
}

// sayNames tells of the names that could be read in either order: each in a dry run, else how many.
func (a *app) sayNames(l layout, dry bool) {
	if len(l.unsure) == 0 {
		return
	}
	if !dry {
		a.say("%s could be read in either order: --dry-run shows how each was read", plural(len(l.unsure), "name"))
		return
	}
	for _, n := range l.unsure {
		a.say("line %d: read as %s", n.line, printable(n.name))
	}
	a.say("%s could be read in either order: write the family name in capitals where it was read wrongly", plural(len(l.unsure), "name"))
}
