package registry

import (
	"regexp"
	"slices"
	"strings"
)

// departments are the departments of France by their code (INSEE, code officiel géographique 2026), folded as words gives them.
const departments = `01 ain|02 aisne|03 allier|04 alpes de haute provence|05 hautes alpes|06 alpes maritimes|07 ardeche|08 ardennes|09 ariege|10 aube|11 aude|
12 aveyron|13 bouches du rhone|14 calvados|15 cantal|16 charente|17 charente maritime|18 cher|19 correze|2a corse du sud|2b haute corse|21 cote d or|
22 cotes d armor|23 creuse|24 dordogne|25 doubs|26 drome|27 eure|28 eure et loir|29 finistere|30 gard|31 haute garonne|32 gers|33 gironde|34 herault|
35 ille et vilaine|36 indre|37 indre et loire|38 isere|39 jura|40 landes|41 loir et cher|42 loire|43 haute loire|44 loire atlantique|45 loiret|46 lot|
47 lot et garonne|48 lozere|49 maine et loire|50 manche|51 marne|52 haute marne|53 mayenne|54 meurthe et moselle|55 meuse|56 morbihan|57 moselle|58 nievre|
59 nord|60 oise|61 orne|62 pas de calais|63 puy de dome|64 pyrenees atlantiques|65 hautes pyrenees|66 pyrenees orientales|67 bas rhin|68 haut rhin|69 rhone|
70 haute saone|71 saone et loire|72 sarthe|73 savoie|74 haute savoie|75 paris|76 seine maritime|77 seine et marne|78 yvelines|79 deux sevres|80 somme|81 tarn|
82 tarn et garonne|83 var|84 vaucluse|85 vendee|86 vienne|87 haute vienne|88 vosges|89 yonne|90 territoire de belfort|91 essonne|92 hauts de seine|
93 seine saint denis|94 val de marne|95 val d oise|971 guadeloupe|972 martinique|973 guyane|974 la reunion|976 mayotte`

// departmentCodes gives the code of each department by its name and by the code itself.
func departmentCodes() map[string]string {
	codes := map[string]string{}
	for _, d := range strings.Split(strings.ReplaceAll(departments, "\n", ""), "|") {
		code, name, _ := strings.Cut(d, " ")
		codes[code], codes[name], codes[strings.TrimPrefix(name, "la ")] = code, code, code
	}
	return codes
}

// words folds text to its words, one blank between: no case, accents or punctuation; a star stays.
func words(s string) string {
	return strings.Join(strings.FieldsFunc(Fold(s), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '*' || r > 0x7f)
	}), " ")
}

var (
	placeEnds = regexp.MustCompile(`[,;/|()\n]| [-–—] `)
	placeKind = regexp.MustCompile(`^(departement|dept|dep|contrat de ville|cdv|cv)( (de la|de l|du|des|de|d|la|le|les|l))? `)
	placeCode = regexp.MustCompile(`^(\d{5}|\d{2}|2[ab]|97\d|\d)( |$)`) // a spreadsheet makes 8 of 08
)

// placesOf gives the places that a territory names, each in one form however it is written: a department ("51", "Marne",
// "Marne (51)", "51100 Reims") is its code, all else its words without what kind of place it is ("contrat de ville de Reims" and
// "Reims").
func placesOf(territory string, codes map[string]string) []string {
	all := []string{words(territory)}
	for _, part := range placeEnds.Split(territory, -1) {
		part = words(part)
		if trimmed := placeKind.ReplaceAllString(part, ""); trimmed != "" {
			part = trimmed
		}
		if code := placeCode.FindString(part); code != "" {
			all = append(all, departmentOf(strings.TrimSpace(code)))
			part = strings.TrimPrefix(part, code)
		}
		if code, ok := codes[part]; ok {
			part = code
		}
		all = append(all, part)
	}
	all = slices.DeleteFunc(all, func(s string) bool { return s == "" })
	slices.Sort(all)
	return slices.Compact(all)
}

// departmentOf is the department of a postal code, or the code itself.
func departmentOf(code string) string {
	switch {
	case len(code) == 1:
		return "0" + code
	case len(code) < 5:
		return code
	case strings.HasPrefix(code, "97"): // overseas
		return code[:3]
	case strings.HasPrefix(code, "202"), strings.HasPrefix(code, "206"): // La Poste: 200 and 201 are the south
		return "2b"
	case strings.HasPrefix(code, "20"):
		return "2a"
	}
	return code[:2]
}

// pattern is folded words in which a star stands for any.
type pattern struct {
	parts []string // between the stars; one: the whole
}

// placeWanted gives what a territory of a selection means: the code of a department, or words that may hold a star.
func placeWanted(value string, codes map[string]string) string {
	value = words(value)
	if trimmed := placeKind.ReplaceAllString(value, ""); trimmed != "" {
		value = trimmed
	}
	if len(value) == 1 {
		value = departmentOf(value)
	}
	if code, ok := codes[value]; ok {
		return code
	}
	return value
}

// newPattern makes one of folded words.
func newPattern(folded string) pattern { return pattern{strings.Split(folded, "*")} }

// matches says whether folded text is meant.
func (p pattern) matches(s string) bool {
	if len(p.parts) == 1 {
		return s == p.parts[0]
	}
	first, last := p.parts[0], p.parts[len(p.parts)-1]
	if s == "" || !strings.HasPrefix(s, first) {
		return false
	}
	s = s[len(first):]
	for _, middle := range p.parts[1 : len(p.parts)-1] {
		i := strings.Index(s, middle)
		if i < 0 {
			return false
		}
		s = s[i+len(middle):]
	}
	return strings.HasSuffix(s, last)
}
