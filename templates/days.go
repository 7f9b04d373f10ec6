package templates

import "slices"

// The events of a letter and its lines.

// eventOf is the one event of a letter.
func eventOf(l Letter) (Event, error) {
	if len(l.Events) > 0 {
		return l.Events[0], nil
	}
	if len(l.Lines) > 0 {
		return l.Lines[0].Event, nil
	}
	return Event{}, &MissingError{"event"}
}

// day is an event of a letter with its lines.
type day struct {
	Event Event
	Lines []Line
}

// daysOf gathers the lines of a letter by event, in the order in which they come.
func daysOf(l Letter) []day {
	var days []day
	for _, line := range l.Lines {
		at := slices.IndexFunc(days, func(d day) bool {
			return d.Event.ID == line.Event.ID && d.Event.Date.Equal(line.Event.Date) && d.Event.Town == line.Event.Town
		})
		if at < 0 {
			days = append(days, day{Event: line.Event})
			at = len(days) - 1
		}
		days[at].Lines = append(days[at].Lines, line)
	}
	return days
}

// firstDay is the event of the first line with all its lines.
func firstDay(l Letter) day {
	if days := daysOf(l); len(days) > 0 {
		return days[0]
	}
	return day{}
}

// goes says whether somebody of the day has a seat in a mode; "" is any mode.
func goes(d day, mode string) bool {
	return slices.ContainsFunc(d.Lines, func(line Line) bool {
		off := line.State != "registered" || line.Event.Cancelled || line.Event.Postponed
		return !off && line.Mode != "" && (mode == "" || line.Mode == mode)
	})
}

// promise is what people are still to be sent, and before which days: « l’adresse », « chaque date », « le 28 mai et le 18 juin ».
type promise struct{ What, Before string }

// lacking is what the people of a letter need to come and the programme does not say yet; the zero promise if nothing.
func lacking(l Letter) promise {
	var without []string
	all, venue, link := 0, false, false
	for _, d := range daysOf(l) {
		if !goes(d, "") {
			continue
		}
		all++
		noVenue := goes(d, "onsite") && OneLine(d.Event.Venue) == ""
		noLink := goes(d, "remote") && OneLine(d.Event.Link) == ""
		venue, link = venue || noVenue, link || noLink
		if noVenue || noLink {
			without = append(without, "le "+DayMonth(d.Event.Date))
		}
	}
	p := promise{"l’adresse", Enumerate(without)}
	switch {
	case venue && link:
		p.What = "l’adresse ou, pour la visioconférence, le lien de connexion"
	case link:
		p.What = "le lien de connexion"
	case !venue:
		return promise{}
	}
	if len(without) == all && all > 1 {
		p.Before = "chaque date"
	}
	return p
}

// concerns says whether an event of a letter has people "onsite" or "remote", or "lunch". A letter about no event is about any.
func concerns(l Letter, what string) bool {
	all := slices.Clone(l.Events)
	for _, line := range l.Lines {
		all = append(all, line.Event)
	}
	return len(all) == 0 || slices.ContainsFunc(all, func(e Event) bool {
		switch what {
		case "onsite":
			return e.Onsite
		case "remote":
			return e.Remote
		}
		return lunch(e)
	})
}

// stage is where registration for an event stands at the time of a letter: cancelled, postponed, open, later or closed.
func stage(l Letter, e Event) string {
	switch {
	case e.Cancelled:
		return "cancelled"
	case e.Postponed:
		return "postponed"
	case e.Open:
		return "open"
	case e.Opens.IsZero() || l.Now.IsZero() || e.Opens.After(l.Now):
		return "later"
	}
	return "closed"
}

// opening says when registration for an event that is not open now opens, or that it is closed.
func opening(l Letter, e Event) string {
	switch stage(l, e) {
	case "cancelled":
		return "Annulation : cette date n’est pas maintenue"
	case "postponed":
		return "Report : nous vous communiquerons la nouvelle date"
	case "open":
		return "Inscriptions : ouvertes"
	case "closed":
		return "Inscriptions : closes"
	}
	if e.Opens.IsZero() {
		return "Date à retenir : les inscriptions ouvriront plus tard"
	}
	return "Date à retenir : les inscriptions ouvriront le " + Date(e.Opens)
}

// full says whether all seats of an event are taken, in each mode that it has.
func full(e Event) bool {
	return (e.Onsite || e.Remote) && (!e.Onsite || e.OnsiteFull) && (!e.Remote || e.RemoteFull)
}

// taken says in a list which seats of an event are taken, and what is possible; "" none are.
func taken(e Event) string {
	switch {
	case full(e):
		return "Places : toutes prises ; vous pouvez demander à être sur liste d’attente"
	case e.Onsite && e.OnsiteFull:
		return "Places en salle : toutes prises ; liste d’attente ou visioconférence possibles"
	case e.Remote && e.RemoteFull:
		return "Places en visioconférence : toutes prises ; liste d’attente ou venue sur place possibles"
	}
	return ""
}

// allTaken says whether every seat is taken that a letter's requests wait for. Else some are left, and go to who asked earlier: they are offered to them, or
// staff give them.
func allTaken(l Letter) bool {
	return !slices.ContainsFunc(l.Lines, func(x Line) bool {
		return x.Mode == "remote" && !x.Event.RemoteFull || x.Mode != "remote" && !x.Event.OnsiteFull
	})
}

// offers says whether a seat of an event that is freed is still offered by mail at the time of a letter.
func offers(l Letter, e Event) bool {
	return e.LastOffer.IsZero() || l.Now.Before(e.LastOffer)
}

// upset is the word for what became of the event that a letter is about, « Annulation », « Report », « Changement »; "" if
// nothing did.
func upset(l Letter) string {
	switch e := first(l).Event; {
	case first(l).State == "absent": // they gave it up themselves
		return ""
	case e.Cancelled:
		return "Annulation"
	case e.Postponed:
		return "Report"
	case l.Moved:
		return "Changement"
	}
	return ""
}

// standing lists those of some events that take place on their day.
func standing(events []Event) []Event {
	return slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return e.Cancelled || e.Postponed })
}

// later lists the events of a letter after its first.
func later(l Letter) []Event {
	if len(l.Events) < 2 {
		return nil
	}
	return l.Events[1:]
}

// first is the first line of a letter; the zero Line if there is none.
func first(l Letter) Line {
	if len(l.Lines) == 0 {
		return Line{}
	}
	return l.Lines[0]
}
