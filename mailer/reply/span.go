package reply

import "time"

// A span of days says no where the day of the letter lies in it: "je serai en congés du 25 mai au 5 juin".

// spanCovers says whether the span that spread found at words[i] holds the day of the event that the letter is of, for somebody who is not registered for
// it: a message about an absence must not cancel anything.
func (x *index) spanCovers(words []token, i, count int) bool {
	e, ok := x.answered()
	if !ok {
		return false
	}
	var days []day
	for j := i; j < i+count; j++ {
		if d, n := date(words, j); n > 0 && d.day > 0 {
			days = append(days, d)
			j += n - 1
		} else if n := number(words[j].word); n > 0 && !words[j].mark {
			days = append(days, day{day: n})
		}
	}
	if len(days) == 0 || len(days) > 2 {
		return false
	}
	last := days[len(days)-1]
	from, to := at(days[0], last, e.Date), at(last, last, e.Date)
	switch w := words[i].word; {
	case w == "du" && len(days) == 2:
	case len(days) == 2:
		return false
	case w == "semaine":
		to = from.AddDate(0, 0, 6)
	case w == "jusqu":
		to = to.AddDate(0, 0, -1) // whether that day is the last or the return is not said
		from = time.Date(x.in.Received.Year(), x.in.Received.Month(), x.in.Received.Day(), 0, 0, 0, 0, e.Date.Location())
	case w == "a": // "à partir du 20 mai": for how long is not said
		to = from.AddDate(0, 0, 13)
	default:
		return false
	}
	return !from.After(e.Date) && !to.Before(e.Date) && to.Sub(from) < 200*24*time.Hour
}

// answered is the event of the letter, where the sender is not registered for it.
func (x *index) answered() (Event, bool) {
	for _, g := range x.in.Registered {
		if g.Event == x.in.Event {
			return Event{}, false
		}
	}
	for _, e := range x.in.Programme.Events {
		if e.ID == x.in.Event {
			return e, true
		}
	}
	return Event{}, false
}

// at is the instant of a day, in the year of an event; what is not said of its month and year is that of the day behind it, or of the event.
func at(d, behind day, event time.Time) time.Time {
	if d.month == 0 {
		d.month = behind.month
	}
	if d.month == 0 {
		d.month = event.Month()
	}
	year := event.Year()
	if d.year > 0 {
		year = d.year
	}
	return time.Date(year, d.month, d.day, 0, 0, 0, 0, event.Location())
}

// absentThen sets aside a span that holds the day of the letter where the clause tells that somebody is away then.
func (r *reader) absentThen(c *clause, b bag) {
	if !b.any(kSelf, kWe) || !b.any(kAway, kNo) && !(b.any(kAvail) && b.any(kNot)) || b.any(kName, kRelation, kThird, kUnnamed, kCompany, kStranger, kVerb, kPresent, kIf, kHedge, kOr, kPast) {
		return
	}
	for i := range r.list { // "absente du 25 au 29 mai, hormis pour votre rencontre"
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from >= c.tags[0].from && bearsOn(o.tags, kExcept) {
			return
		}
	}
	for i := range c.tags {
		if t := &c.tags[i]; t.kind == kWhen && t.value == "covers" {
			t.kind = kFill
		}
	}
}

// untilMonth reads "jusqu'à la fin du mois de juin", "jusqu'à fin juin", "jusqu'à la fin du mois", and says whether the day of the letter lies before that end.
func (x *index) untilMonth(words []token, i int) (count int, covers bool) {
	if words[i].word != "jusqu" || i+3 >= len(words) {
		return 0, false
	}
	j, end := i+1, false
	for ; j < len(words) && j < i+9; j++ {
		w := words[j].word
		if w == "fin" {
			end = true
		}
		if !words[j].mark && !has([]string{"a", "la", "fin", "du", "de", "mois", "d"}, w) || words[j].mark && w != "'" {
			break
		}
	}
	if !end {
		return 0, false
	}
	m := time.Month(0)
	switch {
	case j < len(words) && month(words[j].word) > 0:
		m, j = month(words[j].word), j+1
	case words[j-1].word == "mois":
		m = x.in.Received.Month()
	default:
		return 0, false
	}
	e, ok := x.answered()
	return j - i, ok && m >= e.Date.Month() && x.in.Received.Before(e.Date) && x.in.Received.Year() == e.Date.Year()
}
