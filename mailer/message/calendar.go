package message

import (
	"bytes"
	"strconv"
	"strings"

	ics "github.com/arran4/golang-ical"
)

// readCalendar finds the calendar object of a message: a text/calendar part, an .ics file beside the words, or a part that is one although its
// header is lost; nil if there is none.
func readCalendar(root *part, b *budget) *Calendar {
	var found *Calendar
	root.walk(func(p *part) bool {
		isFile := strings.HasSuffix(strings.ToLower(p.file), ".ics")
		bare := len(p.children) == 0 && bytes.HasPrefix(bytes.TrimLeft(p.raw, "\r\n "), []byte("BEGIN:VCALENDAR"))
		if found != nil || p.kind != "text/calendar" && p.kind != "application/ics" && !isFile && !bare {
			return found == nil && !p.wasMessage
		}
		raw, _ := decodeTransfer(p.body, p.encoding, maxText)
		if bare {
			raw = p.raw[:min(len(p.raw), maxText)]
		}
		text, _ := decodeCharset(raw, p.params["charset"])
		if c := parseCalendar(text); c != nil {
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
const maxCalendar = 64 << 10

// parseCalendar reads an iCalendar object (RFC 5545, RFC 5546); what the library refuses is read line by line.
func parseCalendar(text string) (c *Calendar) {
	if i := strings.Index(strings.ToUpper(text), "BEGIN:VCALENDAR"); i >= 0 {
		text = text[i:]
	} else {
		return nil
	}
	defer func() {
		if recover() != nil {
			c = scanCalendar(text)
		}
	}()
	if len(text) > maxCalendar || strings.Count(text, "BEGIN:") > 50 {
		return scanCalendar(text)
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil || len(cal.Events()) == 0 {
		return scanCalendar(text)
	}
	c = &Calendar{}
	for _, p := range cal.CalendarProperties {
		if strings.EqualFold(p.IANAToken, "METHOD") {
			c.Method = strings.ToUpper(strings.TrimSpace(p.Value))
		}
	}
	for _, p := range cal.Events()[0].Properties {
		partstat := ""
		for k, v := range p.ICalParameters {
			if strings.EqualFold(k, "PARTSTAT") && len(v) > 0 {
				partstat = v[0]
			}
		}
		c.set(strings.ToUpper(p.IANAToken), p.Value, partstat)
	}
	return c
}

// set takes over one property of the event.
func (c *Calendar) set(name, value, partstat string) {
	value = strings.TrimSpace(value)
	switch name {
	case "UID":
		c.UID = value
	case "SEQUENCE":
		c.Sequence, _ = strconv.Atoi(value)
	case "COMMENT":
		c.Comment = tidy(value)
	case "ATTENDEE":
		if c.Attendee == "" {
			c.Attendee = strings.TrimPrefix(strings.ToLower(value), "mailto:")
			c.PartStat = strings.ToUpper(partstat)
		}
	}
}

// scanCalendar reads the few properties that matter without a grammar.
func scanCalendar(text string) *Calendar {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\n ", ""), "\n\t", "")
	c := &Calendar{}
	for l := range strings.SplitSeq(text, "\n") {
		i := colon(l)
		if i < 0 {
			continue
		}
		pieces := strings.Split(l[:i], ";")
		partstat := ""
		for _, p := range pieces[1:] {
			if k, v, ok := strings.Cut(p, "="); ok && strings.EqualFold(k, "PARTSTAT") {
				partstat = strings.Trim(v, `"`)
			}
		}
		name := strings.ToUpper(strings.TrimSpace(pieces[0]))
		if name == "METHOD" {
			c.Method = strings.ToUpper(strings.TrimSpace(l[i+1:]))
		}
		c.set(name, l[i+1:], partstat)
	}
	return c
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
