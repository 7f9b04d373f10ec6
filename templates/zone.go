package templates

import (
	"fmt"
	"time"
)

// zoneID is the TZID of a day's zone, "" where UTC has to do: for UTC itself and for a zone without a name of its own.
func zoneID(day time.Time) string {
	switch name := day.Location().String(); name {
	case "UTC", "Local", "":
		return ""
	default:
		return name
	}
}

// zone writes the VTIMEZONE for t (RFC 5545, 3.6.5). Europe/Paris has its rules, so that clients that compare zones know it;
// any other zone the period that holds t and the one after it.
func (w *contentLines) zone(t time.Time) {
	w.add("BEGIN", "VTIMEZONE")
	w.add("TZID", zoneID(t))
	if zoneID(t) == "Europe/Paris" {
		w.observance("DAYLIGHT", "19810329T020000", "+0100", "+0200", "CEST", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
		w.observance("STANDARD", "19961027T030000", "+0200", "+0100", "CET", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
	} else {
		w.period(t)
		if _, next := t.ZoneBounds(); !next.IsZero() {
			w.period(next)
		}
	}
	w.add("END", "VTIMEZONE")
}

// period writes the observance that holds t.
func (w *contentLines) period(t time.Time) {
	kind := "STANDARD"
	if t.IsDST() {
		kind = "DAYLIGHT"
	}
	name, offset := t.Zone()
	from, onset := offset, "19700101T000000"
	if start, _ := t.ZoneBounds(); !start.IsZero() {
		_, from = start.Add(-time.Second).Zone()
		onset = start.UTC().Add(time.Duration(from) * time.Second).Format("20060102T150405")
	}
	w.observance(kind, onset, utcOffset(from), utcOffset(offset), name, "")
}

func (w *contentLines) observance(kind, onset, from, to, name, rule string) {
	w.add("BEGIN", kind)
	w.add("DTSTART", onset)
	w.add("TZOFFSETFROM", from)
	w.add("TZOFFSETTO", to)
	w.add("TZNAME", name)
	if rule != "" {
		w.add("RRULE", rule)
	}
	w.add("END", kind)
}

// utcOffset is « +0130 » for 5400 seconds.
func utcOffset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	return fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds/60%60)
}
