package reply

import (
	"strconv"
	"strings"
	"time"
)

// Dates and numbers in words, and the event of a date.

// A mention is an event, a date or a place that the words from token i to j speak of.
type mention struct {
	count  int      // tokens taken
	events []string // IDs; none: a date or place that is no event's
	how    string   // "date", "day" (no month), "month", "town", "venue", "title", "theme", "order", "weekday"
	fault  string   // reason code, "" if none
}

// month reads the name of a month, or its first letters: "sept", "juil".
func month(word string) time.Month {
	if len(word) < 3 || word[0] < 'a' || word[0] > 's' {
		return 0
	}
	for i, name := range [...]string{"janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"} {
		if word == name || len(word) <= 5 && len(name) > 4 && strings.HasPrefix(name, word) && word != "mai" && word != "mar" {
			return time.Month(i + 1)
		}
	}
	return 0
}

// shortMonth says whether the name of a month may be shortened, so that a full stop belongs to it: "sept.", not "septembre.".
func shortMonth(word string) bool {
	return len(word) < 5 && !has([]string{"mai", "juin", "aout", "mars"}, word) || word == "janv" || word == "avr"
}

func weekday(word string) int {
	if len(word) < 5 {
		return -1
	}
	for i, name := range [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"} {
		if word == name {
			return i
		}
	}
	return -1
}

// unit is the value of a number word, 0 if it is none.
func unit(word string) int {
	if word == "premier" {
		return 1
	}
	for i, name := range [...]string{"un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"} {
		if word == name {
			return i + 1
		}
	}
	switch word {
	case "vingt":
		return 20
	case "trente":
		return 30
	}
	return 0
}

// dayInWords reads the day of a month in words, "vingt-quatre", and the tokens it takes.
func dayInWords(words []token, i int) (int, int) {
	first := unit(words[i].word)
	if first == 0 {
		return 0, 0
	}
	if first != 10 && first != 20 && first != 30 {
		return first, 1
	}
	j := i + 1
	for j < len(words) && (words[j].word == "-" || words[j].word == "et") {
		j++
	}
	if j < len(words) {
		if n := unit(words[j].word); n > 0 && n < 10 {
			return first + n, j - i + 1
		}
	}
	return first, 1
}

// number is the value of a number in figures, "2" or "1er", 0 if it is none; of a number word, unit is.
func number(word string) int {
	word = strings.TrimSuffix(word, "er")
	if len(word) == 0 || len(word) > 4 {
		return 0
	}
	n, err := strconv.Atoi(word)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// A day is a date as far as it is said; 0 is not said, weekday -1.
type day struct {
	day, year int
	month     time.Month
	weekday   int
}

// date reads a date that begins at words[i]: "jeudi 28 mai 2026", "28/05", "28.05.26", "le 28", "vingt-quatre septembre".
func date(words []token, i int) (day, int) {
	d, j := day{weekday: weekday(words[i].word)}, i
	if d.weekday >= 0 {
		j++
		for j < len(words) && (words[j].word == "le" || words[j].word == ",") {
			j++
		}
	}
	if j >= len(words) {
		return d, 0
	}
	spelt := 0
	if d.day = number(words[j].word); d.day > 0 {
		spelt = 1
	} else {
		d.day, spelt = dayInWords(words, j)
	}
	if d.day < 1 || d.day > 31 {
		return d, 0
	}
	j += spelt
	if j < len(words) && month(words[j].word) > 0 && !words[j].mark {
		d.month = month(words[j].word)
		j++
		if j < len(words) && words[j].word == "." && shortMonth(words[j-1].word) && words[j].glued && j+1 < len(words) && !words[j+1].upper {
			j++
		}
		if j < len(words) && len(words[j].word) == 4 && number(words[j].word) > 1900 {
			d.year = number(words[j].word)
			j++
		}
		return d, j - i
	}
	if j+1 < len(words) && (words[j].word == "/" || words[j].word == "." || words[j].word == "-") && words[j].glued && words[j+1].glued {
		if m := number(words[j+1].word); m > 0 && m < 13 && words[i].word != "0" {
			d.month, j = time.Month(m), j+2
			if j+1 < len(words) && (words[j].word == "/" || words[j].word == "." || words[j].word == "-") && words[j+1].glued && number(words[j+1].word) > 0 {
				d.year, j = number(words[j+1].word), j+2
				if d.year < 100 {
					d.year += 2000
				}
			}
			return d, j - i
		}
	}
	bare := d.weekday >= 0 || i > 0 && (words[i-1].word == "le" || words[i-1].word == "du" || words[i-1].word == "au")
	if bare && (spelt > 0 && number(words[j-1].word) > 0 || spelt > 2 && d.day > 16) && !unitFollows(words, j) {
		return d, j - i
	}
	return d, 0
}

// unitFollows says whether the number before words[j] counts something: "18 personnes", "14 h", "28 %".
func unitFollows(words []token, j int) bool {
	if j >= len(words) {
		return false
	}
	switch words[j].word {
	case "h", "heures", "heure", "personnes", "places", "euros", "%", "ans", "km", "rue", "avenue", "place", "minutes", "e":
		return true
	}
	return false
}

// matchDate finds the event of a date.
func (p Programme) matchDate(d day, received time.Time) mention {
	how := "date"
	if d.month == 0 {
		how = "day"
	}
	m := mention{how: how}
	for _, e := range p.Events {
		if e.Date.Day() != d.day || d.month != 0 && e.Date.Month() != d.month {
			continue
		}
		switch {
		case d.year != 0 && d.year != e.Date.Year(), d.weekday >= 0 && d.weekday != int(e.Date.Weekday()):
			m.fault = ReasonDateMismatch
		default:
			m.events = append(m.events, e.ID)
		}
	}
	if len(m.events) > 0 {
		m.fault = ""
	}
	if len(m.events) > 1 {
		m.fault = ReasonTwoEvents
	}
	if len(m.events) == 0 && m.fault == "" {
		m.fault = ReasonOtherDate
	}
	return m
}

// matchNear finds the event of "demain", "jeudi", "aujourd'hui": the first such day from the reception on.
func (p Programme) matchNear(ahead int, received time.Time) mention {
	zone := p.Zone
	if zone == nil {
		zone = time.UTC
	}
	at := received.In(zone)
	want := time.Date(at.Year(), at.Month(), at.Day()+ahead, 0, 0, 0, 0, zone)
	m := mention{how: "weekday", fault: ReasonOtherDate}
	for _, e := range p.Events {
		if e.Date.Year() == want.Year() && e.Date.YearDay() == want.YearDay() {
			m.events, m.fault = append(m.events, e.ID), ""
		}
	}
	return m
}
