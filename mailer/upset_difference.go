package mailer

import (
	"cmp"
	"reflect"
	"slices"
	"time"

	"rencontres/registry"
)

// What people are told of two states of an event, and whom it concerns.

// eventChanges names what people are told of two states of an event; nil nothing.
func eventChanges(was, is registry.Event) []string {
	var all []string
	add := func(what string, differs bool) {
		if differs {
			all = append(all, what)
		}
	}
	add("cancelled", is.Cancelled && !was.Cancelled)
	add("postponed", is.Postponed && !was.Postponed)
	add("held", was.Off() && !is.Off() && was.Date == is.Date)
	add("date", was.Date != is.Date)
	onsite, remote := was.Onsite != nil && is.Onsite != nil, was.Remote != nil && is.Remote != nil
	add("place", is.Onsite != nil && (was.Town != is.Town || was.Venue != is.Venue && was.Venue != "")) // a place that was not known yet is no change
	add("hours", was.Starts != is.Starts || onsite && was.Ends != is.Ends || remote && cmp.Or(was.RemoteUntil, was.Ends) != cmp.Or(is.RemoteUntil, is.Ends))
	add("mode", was.Onsite != nil && is.Onsite == nil || was.Remote != nil && is.Remote == nil)
	add("link", remote && was.Video != "" && is.Video != "" && was.Video != is.Video)
	if is.Off() { // nothing else of it matters
		all = slices.DeleteFunc(all, func(what string) bool { return what != "cancelled" && what != "postponed" })
	}
	return all
}

// concerned says whether what became of an event bears on one of these registrations: who follows by video is told neither of another hall nor of when
// the afternoon ends, who comes not of when the video does.
func concerned(was, is registry.Event, rows []registry.Registration) bool {
	comes := slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.Mode != registry.Remote })
	follows := slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.Mode != registry.Onsite })
	return slices.ContainsFunc(eventChanges(was, is), func(what string) bool {
		switch what {
		case "place":
			return comes
		case "hours":
			return was.Starts != is.Starts || comes && was.Ends != is.Ends || follows && cmp.Or(was.RemoteUntil, was.Ends) != cmp.Or(is.RemoteUntil, is.Ends)
		case "link":
			return slices.ContainsFunc(rows, func(r registry.Registration) bool { return r.Mode == registry.Remote && r.State == registry.Registered })
		}
		return true
	})
}

// differs says whether the event of a letter about a change, or how some of those it is about take part, is another than its reader knew.
func (l *draft) differs(is registry.Event, rows []registry.Registration) bool {
	return concerned(*l.was, is, rows) || slices.ContainsFunc(rows, func(r registry.Registration) bool {
		old, told := l.modes[r.ID]
		return told && old != r.Mode
	})
}

// readsOther says whether letters say anything else of an event: also what is no news, as a place that was not known yet.
func readsOther(was, is registry.Event, now time.Time) bool {
	a, b := eventFor(was, now), eventFor(is, now)
	a.Open, a.OnsiteFull, a.RemoteFull, a.Opens, a.Closes = b.Open, b.OnsiteFull, b.RemoteFull, b.Opens, b.Closes
	return !reflect.DeepEqual(a, b)
}
