package message

import (
	"strings"
)

// addressList is what an address field holds, and what keeps it from being one plain mailbox.
type addressList struct {
	boxes  []Address
	group  bool
	syntax bool
	odd    bool // a control or direction character was in a decoded name
}

// mailbox collects the pieces of one address while a field is read.
type mailbox struct {
	name, comment, addr strings.Builder
	angle               bool
	joined              int // where the name goes on behind a comma that was taken for a part of it
}

// parseAddresses reads an address field (RFC 5322 §3.4) of any shape. The structure is read first and names are decoded after,
// so that nothing within an encoded word can become an address.
func parseAddresses(v string) addressList {
	var l addressList
	var m mailbox
	v = cutRunes(v, 64<<10)
	m.name.Grow(min(len(v), 64))
	inAngle, endless := false, false
	for i := 0; i < len(v) && len(l.boxes) < 1000; {
		switch c := v[i]; {
		case c == '"':
			text, n := quotedString(v[i:])
			if inAngle {
				m.addr.WriteString(`"` + text + `"`)
			} else {
				m.name.WriteString(text)
			}
			i += n
			continue
		case c == '(' && !endless:
			text, n := comment(v[i:])
			endless = n == 0
			l.syntax = l.syntax || inAngle || n == 0 || strings.Contains(text, "@") || tightComment(v, i, n)
			m.comment.WriteString(text + " ")
			i += max(n, 1)
			continue
		case c == '<' && !inAngle:
			inAngle = true
			m.addr.Grow(min(len(v)-i, 32))
			l.syntax = l.syntax || m.angle
			m.angle = true
		case c == '<':
			l.syntax = true
		case c == '>' && inAngle:
			inAngle = false
		case c == '>':
			l.syntax = true
		case inAngle:
			m.addr.WriteByte(c)
		case c == '=' && wholeWord(v[i:]) > 0:
			n := wholeWord(v[i:])
			m.name.WriteString(v[i : i+n])
			i += n
			continue
		case c == ',' && bareWords(&m):
			m.name.WriteByte(c)
			m.joined = m.name.Len()
		case c == ',' || c == ';':
			l.add(&m)
			m = mailbox{}
		case c == ':':
			l.group = true
			m = mailbox{}
		default:
			m.name.WriteByte(c)
		}
		i++
	}
	l.syntax = l.syntax || inAngle
	l.add(&m)
	return l
}

// wholeWord is the length of an encoded word at the start of s, 0 if there is none. Commas and brackets within it are of the name; one that holds
// what an address is made of is read letter by letter.
func wholeWord(s string) int {
	n := 0
	if strings.HasPrefix(s, "=?") {
		n = wordEnd(s)
	}
	if strings.ContainsAny(s[:n], "<>@\"\\") {
		return 0
	}
	return n
}

// bareWords says that what was read of a mailbox is words and no address: a comma behind them is of the name ("Dubois, Claire <c@b.example>").
func bareWords(m *mailbox) bool {
	name := m.name.String()
	return !m.angle && m.comment.Len() == 0 && strings.TrimSpace(name) != "" && !strings.Contains(name, "@")
}

// tightComment says that a comment touches a character of an address on both sides.
func tightComment(v string, i, n int) bool {
	if i == 0 || i+n >= len(v) {
		return false
	}
	const apart = " \t<>,;:"
	return !strings.ContainsRune(apart, rune(v[i-1])) && !strings.ContainsRune(apart, rune(v[i+n]))
}

func (l *addressList) add(m *mailbox) {
	if !m.angle && m.joined > 0 {
		var words, last mailbox
		words.name.WriteString(m.name.String()[:m.joined-1])
		last.name.WriteString(m.name.String()[m.joined:])
		last.comment.WriteString(m.comment.String())
		l.add(&words)
		l.add(&last)
		return
	}
	name, addr := strings.TrimSpace(m.name.String()), strings.TrimSpace(m.addr.String())
	if !m.angle {
		if name == "" && m.comment.Len() == 0 {
			return
		}
		name, addr = strings.TrimSpace(m.comment.String()), name
	} else if name == "" {
		name = strings.TrimSpace(m.comment.String())
	}
	if strings.HasPrefix(addr, "@") {
		if _, after, ok := strings.Cut(addr, ":"); ok {
			addr, l.syntax = strings.TrimSpace(after), true
		}
	}
	email, ok := addrSpec(addr)
	if !ok {
		l.syntax = true
	}
	text, odd := oneLine(decodeHeader(name))
	l.odd = l.odd || odd
	if email != "" || text != "" {
		l.boxes = append(l.boxes, Address{Name: strings.Trim(text, `"' `), Email: email})
	}
}

// addrSpec checks local@domain and lowers the domain. What is no address is returned cleaned, with ok false.
func addrSpec(s string) (string, bool) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "mailto:"), "MAILTO:")
	at := strings.LastIndexByte(s, '@')
	if at <= 0 || at == len(s)-1 {
		s, _ = oneLine(s)
		return s, false
	}
	local, domain := s[:at], strings.ToLower(strings.TrimSuffix(s[at+1:], "."))
	ok := len(s) <= 320 && domain != "" && (!strings.ContainsAny(local, "@ \t,;:<>()[]\"") || quoted(local)) &&
		!strings.Contains(local, "=?") && !strings.ContainsAny(domain, " \t,;<>()\"\\/")
	out, odd := oneLine(local + "@" + domain)
	return out, ok && !odd
}

func quoted(local string) bool {
	return len(local) > 2 && local[0] == '"' && local[len(local)-1] == '"' && !strings.ContainsAny(local[1:len(local)-1], "\"@")
}

// quotedString reads the quoted string at the start of s and says how long it is.
func quotedString(s string) (string, int) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i+1 < len(s) {
				i++
				b.WriteByte(s[i])
			}
		case '"':
			return b.String(), i + 1
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String(), len(s)
}

// comment reads the comment at the start of s, nested ones included; 0 where it has no end.
func comment(s string) (string, int) {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return strings.Trim(s[1:i], " ()"), i + 1
			}
		}
	}
	return "", 0
}

// fillSender reads From and notes why it is not one plain mailbox.
func (m *Message) fillSender(h header) {
	fields := h.all("from")
	var l addressList
	for _, v := range fields {
		one := parseAddresses(v)
		l.boxes = append(l.boxes, one.boxes...)
		l.group, l.syntax, l.odd = l.group || one.group, l.syntax || one.syntax, l.odd || one.odd
	}
	m.From = l.boxes
	switch {
	case len(fields) > 1:
		m.FromFault = "several"
	case l.group:
		m.FromFault = "group"
	case len(l.boxes) > 1 && !l.syntax:
		m.FromFault = "several"
	case len(l.boxes) == 0:
		m.FromFault = "none"
	case l.syntax:
		m.FromFault = "syntax"
	}
	if l.odd {
		m.note("control_in_name")
	}
	if len(l.boxes) == 1 {
		name := strings.ToLower(l.boxes[0].Name)
		if strings.Contains(name, "@") && !strings.Contains(name, strings.ToLower(l.boxes[0].Email)) {
			m.note("address_in_name")
		}
	}
}

func (m *Message) note(code string) {
	for _, r := range m.Reasons {
		if r == code {
			return
		}
	}
	m.Reasons = append(m.Reasons, code)
}

// sender is the mailbox of From when it is the only one.
func (m *Message) sender() Address {
	if len(m.From) == 1 {
		return m.From[0]
	}
	return Address{}
}

func domainOf(email string) string {
	return strings.ToLower(email[strings.LastIndexByte(email, '@')+1:])
}
