package main

import (
	"regexp"
	"slices"
	"strings"

	"rencontres/registry"
	"rencontres/templates"
)

// dietLead is what people write before a diet, and what no caterer needs.
var dietLead = regexp.MustCompile(`^(?:(?:je (?:suis|mange)|suis|regime(?: alimentaire)?|repas|menu|plat) (?:strictement )?)+:? ?`)

// dietParts separates several diets of one person.
var dietParts = regexp.MustCompile(`\s*(?:[,;/+&]|\bet\b)\s*`)

// dietWords gives the name under which a caterer counts a diet, by its folded words. Allergies and intolerances are not among them: they stay as
// they were written, and each is counted by itself.
func dietWords(folded string) string {
	switch folded {
	case "vegetarien", "vegetarienne", "vegetariens", "vegetariennes", "vege":
		return "végétarien"
	case "vegetalien", "vegetalienne", "vegan", "vegane", "vegans":
		return "végétalien"
	case "pescetarien", "pescetarienne", "pesco-vegetarien", "pesco-vegetarienne":
		return "pescétarien"
	case "sans gluten", "gluten free":
		return "sans gluten"
	case "sans lactose":
		return "sans lactose"
	case "sans porc", "pas de porc":
		return "sans porc"
	case "sans viande", "pas de viande":
		return "sans viande"
	case "sans poisson", "pas de poisson":
		return "sans poisson"
	case "halal", "hallal":
		return "halal"
	case "casher", "kasher", "cacher", "kosher":
		return "casher"
	}
	return ""
}

// diet gives what a caterer is told of a diet in somebody's own words: a usual name where all of it is one, or several; else the words. "" is none.
func diet(own string) string {
	own = strings.Trim(strings.TrimSpace(templates.OneLine(own)), ".")
	switch folded := registry.Fold(own); folded {
	case "", "aucun", "aucune", "non", "rien", "neant", "ras", "r.a.s", "-", "sans", "pas de regime particulier", "aucun regime particulier", "normal":
		return ""
	}
	var usual []string
	for _, part := range dietParts.Split(registry.Fold(own), -1) {
		word := dietWords(strings.TrimSpace(dietLead.ReplaceAllString(strings.TrimSpace(part), "")))
		if word == "" {
			return own
		}
		if !slices.Contains(usual, word) {
			usual = append(usual, word)
		}
	}
	slices.SortFunc(usual, func(a, b string) int { return strings.Compare(registry.Fold(a), registry.Fold(b)) })
	return strings.Join(usual, ", ")
}

// tally counts words that differ in case and accents alone as one, under the first spelling; the order is that of the alphabet.
type tally struct {
	spelling map[string]string
	counts   map[string]int
	others   map[string]int // a second count
}

func newTally() *tally { return &tally{map[string]string{}, map[string]int{}, map[string]int{}} }

func (t *tally) add(words string, other bool) {
	key := registry.Fold(words)
	if t.counts[key] == 0 {
		t.spelling[key] = words
	}
	t.counts[key]++
	if other {
		t.others[key]++
	}
}

func (t *tally) keys() []string {
	var all []string
	for key := range t.counts {
		all = append(all, key)
	}
	slices.Sort(all)
	return all
}
