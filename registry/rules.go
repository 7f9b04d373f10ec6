package registry

import (
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// ByDate is a letter that is due at a distance from the day of an event.
type ByDate string

// The letters by date.
const (
	DueReminder  ByDate = "reminder"  // to those invited who have not answered; a campaign
	DuePractical ByDate = "practical" // to those registered, by mode
	DueEve       ByDate = "eve"       // to those registered, once more; none unless the programme asks for it
	DueThanks    ByDate = "thanks"
)

// Rules say when the letters by date of an event are due: "-3 09:00" is three days before at nine o'clock, "-2h" two hours before the start,
// "+2h" two hours after the end. "" is as by default.
type Rules struct {
	Reminder, Practical, Eve, Thanks string
}

// of gives the rule of a letter, that by default where the programme gives none; "" if there is no such letter.
func (r Rules) of(l ByDate) string {
	switch l {
	case DueReminder:
		return orDefault(r.Reminder, "-14 09:00")
	case DuePractical:
		return orDefault(r.Practical, "-3 09:00")
	case DueEve:
		return r.Eve
	case DueThanks:
		return orDefault(r.Thanks, "+1 09:00")
	}
	return ""
}

func orDefault(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

var (
	ruleOfDays  = regexp.MustCompile(`^([+-]?\d{1,3}) ([01]\d|2[0-3]):([0-5]\d)$`)
	ruleOfHours = regexp.MustCompile(`^([+-])(\d{1,3})h$`)
)

// Due is when a letter by date is due, in the event's own time across the changes of the clock; zero if there is no such letter.
func (e Event) Due(l ByDate) time.Time {
	rule := e.Rules.of(l)
	if m := ruleOfDays.FindStringSubmatch(rule); m != nil {
		days, err := strconv.Atoi(m[1])
		if err != nil {
			return time.Time{}
		}
		return e.At(days, m[2]+":"+m[3])
	}
	m := ruleOfHours.FindStringSubmatch(rule)
	if m == nil {
		return time.Time{}
	}
	hours, err := strconv.Atoi(m[2])
	switch {
	case err != nil:
		return time.Time{}
	case m[1] == "-":
		return e.At(0, e.Starts).Add(-time.Duration(hours) * time.Hour)
	}
	return e.At(0, e.Ends).Add(time.Duration(hours) * time.Hour)
}

// farthest is how many days before or after an event a letter by date may be due.
const farthest = 120

type lettersFile struct {
	Reminder  string `toml:"reminder"`
	Practical string `toml:"practical"`
	Eve       string `toml:"eve"`
	Thanks    string `toml:"thanks"`
}

// rules reads when the letters by date are due, and notes what is wrong: what comes before an event must, and so must what comes after.
func (d *Document) rules(key string, f *lettersFile, e *Event) {
	if f == nil {
		return
	}
	e.Rules = Rules(*f)
	if d.wrong(key+".date") || d.wrong(key+".starts") || d.wrong(key+".ends") || e.Date == "" {
		return
	}
	for _, l := range []struct {
		due         ByDate
		rule, ought string
	}{{DueReminder, f.Reminder, "-14 09:00"}, {DuePractical, f.Practical, "-3 09:00"}, {DueEve, f.Eve, "-1 09:00"}, {DueThanks, f.Thanks, "+1 09:00"}} {
		at := key + ".letters." + string(l.due)
		if l.rule == "" {
			continue
		}
		instead := fmt.Sprintf("%s = %q (days and hour), or %q (hours)", l.due, l.ought, l.ought[:1]+"2h")
		due, start, end := e.Due(l.due), e.At(0, e.Starts), e.At(0, e.Ends)
		far := farthest * 24 * time.Hour
		switch {
		case due.IsZero():
			d.Add(at, fmt.Sprintf("%q is no distance from the event", l.rule), instead)
		case l.due == DueThanks && (due.Before(end) || due.Sub(end) > far):
			d.Add(at, fmt.Sprintf("%q is not after the event, or too long after it", l.rule), instead)
		case l.due != DueThanks && (!due.Before(start) || start.Sub(due) > far):
			d.Add(at, fmt.Sprintf("%q is not before the event, or too long before it", l.rule), instead)
		}
	}
	if !d.wrong(key+".letters") && f.Eve != "" && !e.Due(DueEve).After(e.Due(DuePractical)) {
		d.Add(key+".letters.eve", "the letter on the eve is not after the practical letter", `eve = "-1 09:00", practical = "-3 09:00"`)
	}
}
