package templates

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

func weekdays() [7]string {
	return [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}
}

func months() [13]string {
	return [...]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
		"novembre", "décembre"}
}

// DayMonth is « 28 mai », « 1er juin », in t's own zone; "" for the zero time.
func DayMonth(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	day := fmt.Sprint(t.Day())
	if t.Day() == 1 {
		day = "1er"
	}
	return day + nbsp + months()[t.Month()]
}

// Date is « jeudi 28 mai 2026 », in t's own zone; "" for the zero time.
func Date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s %s %d", weekdays()[t.Weekday()], DayMonth(t), t.Year())
}

// Hour turns "09:30" into « 9 h 30 », "14:00" into « 14 h »; what is no such hour is returned as it is.
func Hour(s string) string {
	t, err := time.Parse("15:04", s)
	if err != nil {
		return s
	}
	if t.Minute() == 0 {
		return fmt.Sprintf("%d%sh", t.Hour(), nbsp)
	}
	return fmt.Sprintf("%d%sh%s%02d", t.Hour(), nbsp, nbsp, t.Minute())
}

// Moment is « jeudi 28 mai 2026 à 9 h », in t's own zone; "" for the zero time.
func Moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return Date(t) + " à " + Hour(t.Format("15:04"))
}

// State is the French of a registration's state, for tables and reports; an unknown one is returned as it is.
func State(state string) string {
	switch state {
	case "registered":
		return "inscription"
	case "waiting":
		return "liste d’attente"
	case "early":
		return "avant ouverture"
	case "maybe":
		return "peut-être"
	case "absent":
		return "absence"
	}
	return state
}

// Mode is the French of a mode, for tables and reports: « sur place », « visioconférence ».
func Mode(mode string) string {
	switch mode {
	case "onsite":
		return "sur place"
	case "remote":
		return "visioconférence"
	}
	return mode
}

// inMode is a mode within a sentence: « sur place », « en visioconférence ».
func inMode(mode string) string {
	switch mode {
	case "onsite":
		return "sur place"
	case "remote":
		return "en visioconférence"
	}
	return mode
}

// Audience is the French of an audience, plural, for tables and reports.
func Audience(audience string) string {
	switch audience {
	case "elected":
		return "élues et élus"
	case "state":
		return "référentes et référents de l’État"
	case "local_authority":
		return "référentes et référents des collectivités"
	case "association":
		return "associations"
	case "other", "":
		return "autres"
	}
	return audience
}

// Enumerate is « a, b et c ».
func Enumerate(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:len(items)-1], ", ") + " et " + items[len(items)-1]
}

// span is « quatre rendez-vous, du 28 mai au 5 novembre 2026 », for a subject that has no room for all dates.
func span(events []Event) string {
	if len(events) == 0 {
		return ""
	}
	first, last := events[0].Date, events[0].Date
	for _, e := range events {
		if e.Date.Before(first) {
			first = e.Date
		}
		if e.Date.After(last) {
			last = e.Date
		}
	}
	from := DayMonth(first)
	if first.Year() != last.Year() {
		from += fmt.Sprintf(" %d", first.Year())
	}
	count := number(len(events))
	if first.Equal(last) {
		return fmt.Sprintf("%s rendez-vous, le %s %d", count, DayMonth(last), last.Year())
	}
	return fmt.Sprintf("%s rendez-vous, du %s au %s %d", count, from, DayMonth(last), last.Year())
}

// number is a number of several, in words up to ten: « quatre », « 11 ».
func number(n int) string {
	words := [...]string{2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix"}
	if n < 2 || n >= len(words) {
		return fmt.Sprint(n)
	}
	return words[n]
}

// InTown is the town with its preposition: « à Épernay », « au Havre », « aux Mureaux ».
func InTown(town string) string {
	town = OneLine(town)
	if town == "" {
		return ""
	}
	switch article, rest, _ := strings.Cut(town, " "); {
	case rest != "" && strings.EqualFold(article, "le"):
		return "au " + rest
	case rest != "" && strings.EqualFold(article, "les"):
		return "aux " + rest
	}
	return "à " + town
}

// atTown is the town of an event with its preposition, "" for one by video alone: nobody goes there.
func atTown(e Event) string {
	if e.Remote && !e.Onsite {
		return ""
	}
	return InTown(e.Town)
}

// inner is a text that stands between « », with “ ” for those of its own.
func inner(s string) string { return innerQuotes.Replace(s) }

var innerQuotes = strings.NewReplacer("«"+nbsp, "“", nbsp+"»", "”", "«\u202f", "“", "\u202f»", "”", "« ", "“", " »", "”", "«", "“", "»", "”")

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// kindOf is the event's kind, « rencontre » if the programme says none.
func kindOf(e Event) string {
	return cmp.Or(OneLine(e.Kind), "rencontre")
}

// theKind is the event's kind with its article: « la rencontre », « la journée régionale ».
func theKind(e Event) string {
	kind := kindOf(e)
	first := headOf(kind)
	switch {
	case strings.ContainsAny(first[:min(1, len(first))], "aeiou"):
		return "l’" + kind
	case feminine(e):
		return "la " + kind
	}
	return "le " + kind
}

// headOf is the first word of a kind, « rencontre » of « rencontre-débat », in lower case and ASCII.
func headOf(kind string) string {
	return ascii(strings.ToLower(strings.FieldsFunc(kind, func(r rune) bool { return r == ' ' || r == '-' })[0]))
}

// feminine says whether the event's kind is, by its ending.
func feminine(e Event) bool {
	first := headOf(kindOf(e))
	return slices.ContainsFunc([]string{"rencontre", "visite", "table", "fete", "pleniere", "ee", "ion", "ence"},
		func(ending string) bool { return strings.HasSuffix(first, ending) })
}

// toKind is « à la rencontre », « à l’atelier », « au séminaire ».
func toKind(e Event) string {
	the := theKind(e)
	if rest, ok := strings.CutPrefix(the, "le "); ok {
		return "au " + rest
	}
	return "à " + the
}

// ofKind is « de la rencontre », « du séminaire ».
func ofKind(e Event) string {
	the := theKind(e)
	if rest, ok := strings.CutPrefix(the, "le "); ok {
		return "du " + rest
	}
	return "de " + the
}
