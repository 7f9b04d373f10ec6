package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"rencontres/registry"
)

// eventNamed gives the event that a cell of a list means, by its name in the programme, its town, its title or its day (« Epernay 28 mai »,
// « 28/05/2026 », as spreadsheets write a date too). problem says why none or several are meant.
func eventNamed(cell string, events []registry.Event) (meant registry.Event, problem string) {
	words := heading(cell)
	for _, e := range events {
		if heading(e.ID) == words {
			return e, ""
		}
	}
	found, days := namedBy(words, events), daysSaid(words)
	if len(days) > 0 {
		dated := slices.DeleteFunc(slices.Clone(events), func(e registry.Event) bool {
			return !slices.ContainsFunc(days, func(day string) bool { return strings.HasSuffix(e.Date, day) })
		})
		if len(found) > 0 { // both must hold
			dated = slices.DeleteFunc(dated, func(e registry.Event) bool {
				return !slices.ContainsFunc(found, func(f registry.Event) bool { return f.ID == e.ID })
			})
		}
		found = dated
	}
	switch len(found) {
	case 1:
		return found[0], ""
	case 0:
		return meant, fmt.Sprintf("%q is no event of the programme (%s): write its name, or take the row out", cut(cell, 60), eventNames(events))
	}
	return meant, fmt.Sprintf("%q means more than one event (%s): write the name of one", cut(cell, 60), eventNames(found))
}

func eventNames(events []registry.Event) string {
	var all []string
	for _, e := range events {
		all = append(all, e.ID+", "+frenchDays(e.Date))
	}
	return strings.Join(all, "; ")
}

// namedBy gives the events whose name, town or title stands in a cell, or whose title begins with it. A town within another one that stands
// there (« Vitry » in « Vitry-le-François ») is not meant.
func namedBy(words string, events []registry.Event) []registry.Event {
	within := func(s, of string) bool { return s != "" && strings.Contains(" "+of+" ", " "+s+" ") }
	var found []registry.Event
	for _, e := range events {
		title := heading(e.Title)
		if within(heading(e.ID), words) || within(heading(e.Town), words) || within(title, words) || strings.Contains(words, " ") && strings.HasPrefix(title, words) {
			found = append(found, e)
		}
	}
	all := slices.Clone(found)
	return slices.DeleteFunc(found, func(e registry.Event) bool {
		town := heading(e.Town)
		return slices.ContainsFunc(all, func(f registry.Event) bool {
			other := heading(f.Town)
			return other != town && within(town, other) && within(other, words)
		})
	})
}

var (
	numbered = regexp.MustCompile(`\b(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})\b`)
	yearHead = regexp.MustCompile(`\b(\d{4}) (\d{1,2}) (\d{1,2})\b`)
	monthed  = regexp.MustCompile(`\b(\d{1,2})(?:er)? ([a-z]{3,})(?: (\d{4}))?\b`)
	english  = regexp.MustCompile(`\b([a-z]{3,}) (\d{1,2}) (\d{4})\b`)
)

// daysSaid gives the days that the folded words of a cell may say, each as the end of a date: "2026-05-28", or "-05-28" where no year is said. The
// month stands before the day, or is English, in dates as some spreadsheets write them.
func daysSaid(words string) (days []string) {
	add := func(year, month, day string) {
		if len(year) == 2 {
			year = "20" + year
		}
		if len(month) < 3 && len(day) < 3 {
			days = append(days, fmt.Sprintf("%s-%02s-%02s", year, month, day))
		}
	}
	if m := yearHead.FindStringSubmatch(words); m != nil {
		add(m[1], m[2], m[3])
		return days
	}
	if m := numbered.FindStringSubmatch(words); m != nil {
		add(m[3], m[2], m[1])
		if len(m[3]) == 2 || m[2] > "12" {
			add(m[3], m[1], m[2])
		}
		return days
	}
	if m := monthed.FindStringSubmatch(words); m != nil {
		if month := monthNamed(m[2]); month > 0 {
			add(m[3], fmt.Sprint(month), m[1])
			return days
		}
	}
	if m := english.FindStringSubmatch(words); m != nil {
		if month := monthNamed(m[1]); month > 0 {
			add(m[3], fmt.Sprint(month), m[2])
		}
	}
	return days
}

// monthNamed is the number of a month by its folded name, or by the beginning of it that no other month has; 0 none.
func monthNamed(word string) int {
	found := 0
	for i, month := range []string{"janvier january", "fevrier february", "mars march", "avril april", "mai may", "juin june", "juillet july", "aout august", "septembre september",
		"octobre october", "novembre november", "decembre december"} {
		if strings.Contains(" "+month, " "+word) {
			if found > 0 {
				return 0
			}
			found = i + 1
		}
	}
	return found
}
