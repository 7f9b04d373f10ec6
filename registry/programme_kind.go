package registry

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Kinds are the nouns by which a programme can call an event, each known to the letters with its gender. Words may follow:
// « journée régionale », « visite de terrain ».
func Kinds() []string {
	return []string{"rencontre", "journée", "matinée", "soirée", "séminaire", "atelier", "colloque", "conférence", "webinaire", "visite", "formation",
		"forum", "réunion", "table ronde", "débat", "assemblée", "session", "stage", "congrès", "rendez-vous"}
}

// maxKind is the most letters of a kind.
const maxKind = 60

var kindWords = regexp.MustCompile(`^\pL[\pL ’'-]*$`)

// kind gives the kind of an event, « rencontre » if none is written.
func (d *Document) kind(key, s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" {
		return Kinds()[0]
	}
	known := func(noun string) bool { return strings.HasPrefix(strings.ToLower(s)+" ", noun+" ") }
	if utf8.RuneCountInString(s) > maxKind || !kindWords.MatchString(s) || !slices.ContainsFunc(Kinds(), known) {
		d.Add(key, fmt.Sprintf("%q is no kind of event whose gender the letters know", s), `one of these, other words may follow ("journée régionale"): `+strings.Join(Kinds(), ", "))
	}
	return s
}

var unknownFact = regexp.MustCompile(`\b(a|reste a|sera|seront) (definir|definie?s?|confirmer|confirmee?s?|preciser|precisee?s?|determiner|determinee?s?|communiquer|communiquee?s?|fixer|fixee?s?|annoncer|annoncee?s?)\b` +
	`|^(a venir|inconnue?|non (defini|connu|precise|confirme|fixe)e?|pas encore .*|tb[acd]|n/?a|neant|aucune?|[^a-z0-9]+|x+|\?+)$`)

// known notes a text that says that a fact is not known: letters would give it to people as if it were one.
func (d *Document) known(key, s string) {
	if unknownFact.MatchString(strings.TrimSpace(Fold(s))) {
		d.Add(key, fmt.Sprintf("%q says that it is not known yet, and letters would print it", s), lastPart(key)+` = "" until it is: what needs it waits`)
	}
}
