package registry

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Surname splits a name in reading order into given and family name, for lists by the alphabet: capitals tell the family name where somebody
// wrote them (« Claire DUBOIS »), else it is what follows the first name, or the first two where both are given names that go together
// (« Jean Pierre Martin ») or the second is an initial. A name of one word is a family name. Nothing is lost: both joined are the words of the name.
func Surname(name string) (given, family string) {
	words := strings.Fields(name)
	if len(words) < 2 {
		return "", strings.Join(words, " ")
	}
	if i, n := capitals(words); n > 0 {
		for i > 0 && particle(words[i-1]) { // « Jean de LA TOUR »
			i, n = i-1, n+1
		}
		return strings.Join(slices.Concat(words[:i], words[i+n:]), " "), strings.Join(words[i:i+n], " ")
	}
	first := 1
	if len(words) > 2 && (paired(words[0]) && paired(words[1]) || strings.HasSuffix(words[1], ".")) {
		first = 2
	}
	return strings.Join(words[:first], " "), strings.Join(words[first:], " ")
}

// InCapitals says whether a word has two letters or more, and none that is small.
func InCapitals(word string) bool {
	letters := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 1
}

// capitals finds the run of words in capitals that a name begins or ends with; none where all are.
func capitals(words []string) (from, n int) {
	lead, tail := 0, 0
	for lead < len(words) && InCapitals(words[lead]) {
		lead++
	}
	if lead == len(words) {
		return 0, 0
	}
	for InCapitals(words[len(words)-1-tail]) {
		tail++
	}
	if tail > 0 {
		return len(words) - tail, tail
	}
	return 0, lead
}

func particle(w string) bool {
	return slices.Contains([]string{"de", "d", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ten", "ter", "di", "da", "dos", "el", "ben"}, Fold(w))
}

// paired says whether a word is a given name that often stands with another one without a hyphen.
func paired(w string) bool {
	return slices.Contains([]string{"jean", "marie", "anne", "pierre", "paul", "claude", "louis", "francois", "michel", "philippe", "luc", "marc", "yves",
		"christine", "france", "helene", "laure", "therese", "francoise", "jose", "ange", "noel", "baptiste", "christophe", "jacques", "charles",
		"henri", "rose", "louise", "lise", "sophie", "catherine", "mohamed", "mohammed", "abdel", "ali", "thi"}, Fold(w))
}

// ListKey is the form by which names are put in order as French lists have it: family name first, without accents and case, the particles « de »
// and « d’ » not counted (« du », « des », « le » and « la » are), hyphens and apostrophes as spaces, so that « Le Goff » stands before « Leblanc ».
func ListKey(name string) string {
	given, family := Surname(name)
	return listWords(counted(family)) + "\x00" + listWords(given) + "\x00" + listWords(family)
}

// counted is a family name without the particle that its place in a list does not count.
func counted(family string) string {
	words := strings.Fields(strings.ReplaceAll(family, "’", "'"))
	if len(words) > 1 && Fold(words[0]) == "de" {
		words = words[1:]
	}
	if len(words) > 0 {
		if head, rest, ok := strings.Cut(words[0], "'"); ok && Fold(head) == "d" && rest != "" {
			words[0] = rest
		}
	}
	return strings.Join(words, " ")
}

func listWords(s string) string {
	return strings.Join(strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// ByName puts registrations in the order of ListKey; who has no name stands last, and equal names are by contact.
func ByName(all []Attendance) {
	type keyed struct {
		key string
		one Attendance
	}
	list := make([]keyed, len(all))
	for i, x := range all {
		key := "\uffff"
		if x.Person.Name != "" {
			key = ListKey(x.Person.Name)
		}
		list[i] = keyed{key, x}
	}
	slices.SortStableFunc(list, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.one.Person.Name, b.one.Person.Name), cmp.Compare(a.one.Contact, b.one.Contact),
			cmp.Compare(a.one.ID, b.one.ID))
	})
	for i, k := range list {
		all[i] = k.one
	}
}
