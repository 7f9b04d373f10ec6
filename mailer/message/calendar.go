package message

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	ics "github.com/arran4/golang-ical"
)

// readCalendar finds the calendar object of a message: a text/calendar part, an .ics file beside the words, or a part that is one although its
// header is lost; nil if there is none. The answer that it holds is the sender's.
func readCalendar(root *part, sender string, b *budget) *Calendar {
	var found *Calendar
	root.walk(func(p *part) bool {
		isFile := strings.HasSuffix(strings.ToLower(p.file), ".ics")
		bare := len(p.children) == 0 && bytes.HasPrefix(bytes.TrimLeft(p.raw, "\r\n "), []byte("BEGIN:VCALENDAR"))
		if found != nil || p.kind != "text/calendar" && p.kind != "application/ics" && !isFile && !bare {
			return found == nil && !p.wasMessage
		}
		most := min(maxText, b.calendar)
		raw, _ := decodeTransfer(p.body, p.encoding, most)
		if bare {
			raw = p.raw[:min(len(p.raw), most)]
		}
		b.calendar -= len(raw)
		text, _ := decodeCharset(raw, p.params["charset"])
		if c := parseCalendar(text, sender); c != nil {
			if c.Method == "" {
				c.Method = strings.ToUpper(p.params["method"])
			}
			found = c
		}
		return false
	})
	return found
}

// maxCalendar is the size up to which the library is asked: its time grows with the square of it.
const maxCalendar = 16 << 10

// parseCalendar reads an iCalendar object (RFC 5545, RFC 5546); what the library refuses is read line by line.
func parseCalendar(text, sender string) (c *Calendar) {
	if i := strings.Index(strings.ToUpper(text), "BEGIN:VCALENDAR"); i >= 0 {
		text = text[i:]
	} else {
		return nil
	}
	defer func() {
		if recover() != nil {
			c = scanCalendar(text).answerOf(sender)
		}
	}()
	if len(text) > maxCalendar || strings.Count(text, "BEGIN:") > 50 {
		return scanCalendar(text).answerOf(sender)
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil || len(cal.Events()) == 0 {
		return scanCalendar(text).answerOf(sender)
	}
	var all entries
	for _, p := range cal.CalendarProperties {
		if strings.EqualFold(p.IANAToken, "METHOD") {
			all.method = p.Value
		}
	}
	for _, event := range cal.Events() {
		var e entry
		for _, p := range event.Properties {
			params := map[string]string{}
			for k, v := range p.ICalParameters {
				if len(v) > 0 {
					params[strings.ToUpper(k)] = v[0]
				}
			}
			e.set(strings.ToUpper(p.IANAToken), p.Value, params)
		}
		all.events = append(all.events, e)
	}
	return all.answerOf(sender)
}

// entries is a calendar object: what is asked or answered, event by event.
type entries struct {
	method string
	events []entry
}

// entry is one event of it.
type entry struct {
	uid, comment string
	sequence     int
	attendees    []attendee
}

type attendee struct{ address, partstat string }

// set takes over one property of the event. An attendee who is written as anything but an address may have one as parameter (RFC 7986 §6.2).
func (e *entry) set(name, value string, params map[string]string) {
	value = strings.TrimSpace(value)
	switch name {
	case "UID":
		e.uid = value
	case "SEQUENCE":
		e.sequence, _ = strconv.Atoi(value)
	case "COMMENT":
		e.comment = tidy(value)
	case "ATTENDEE":
		if !strings.Contains(value, "@") && params["EMAIL"] != "" {
			value = params["EMAIL"]
		}
		e.attendees = append(e.attendees, attendee{strings.TrimPrefix(strings.ToLower(value), "mailto:"), strings.ToUpper(params["PARTSTAT"])})
	}
}

// answer is what an event says of the sender: their own line, else the only one there is; of several others none is theirs.
func (e entry) answer(sender string) attendee {
	for _, a := range e.attendees {
		if strings.EqualFold(a.address, sender) {
			return a
		}
	}
	if len(e.attendees) == 1 {
		return e.attendees[0]
	}
	return attendee{}
}

// answerOf makes of a calendar object the sender's answer. An answer is about one UID (RFC 5546 §3.2.3): several, or lines that disagree, are
// no single answer.
func (all entries) answerOf(sender string) *Calendar {
	c := &Calendar{Method: strings.ToUpper(strings.TrimSpace(all.method))}
	for n, e := range all.events {
		given := e.answer(sender)
		torn := slices.ContainsFunc(e.attendees, func(a attendee) bool { return a.address == given.address && a != given })
		if n == 0 {
			c.UID, c.Sequence, c.Comment, c.Attendee, c.PartStat = e.uid, e.sequence, e.comment, given.address, given.partstat
		}
		c.Several = c.Several || torn || e.uid != c.UID || given != attendee{c.Attendee, c.PartStat}
		c.Sequence = min(c.Sequence, e.sequence)
		if c.Comment == "" {
			c.Comment = e.comment
		}
	}
	return c
}

// scanCalendar reads the few properties that matter without a grammar. What stands in an event's alarms is not of the event.
func scanCalendar(text string) entries {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\n ", ""), "\n\t", "")
	var all entries
	within := ""
	for l := range strings.SplitSeq(text, "\n") {
		i := colon(l)
		if i < 0 {
			continue
		}
		pieces := strings.Split(l[:i], ";")
		params := map[string]string{}
		for _, p := range pieces[1:] {
			if k, v, ok := strings.Cut(p, "="); ok {
				params[strings.ToUpper(k)] = strings.Trim(v, `"`)
			}
		}
		name, value := strings.ToUpper(strings.TrimSpace(pieces[0])), strings.ToUpper(strings.TrimSpace(l[i+1:]))
		switch {
		case name == "METHOD":
			all.method = value
		case name == "BEGIN":
			within = value
			if value == "VEVENT" {
				all.events = append(all.events, entry{})
			}
		case name == "END" && value == "VALARM":
			within = "VEVENT"
		case name == "END":
			within = ""
		case within == "VEVENT":
			all.events[len(all.events)-1].set(name, l[i+1:], params)
		}
	}
	return all
}

// colon finds the colon that ends name and parameters, those within quotes left out.
func colon(l string) int {
	inQuote := false
	for i := 0; i < len(l); i++ {
		switch {
		case l[i] == '"':
			inQuote = !inQuote
		case l[i] == ':' && !inQuote:
			return i
		}
	}
	return -1
}
