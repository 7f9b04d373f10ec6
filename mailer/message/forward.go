package message

import (
	"regexp"
	"strings"
)

// forwardSubject is a subject, folded, by which programs pass a message on: French, English, German, Spanish, Dutch.
var forwardSubject = regexp.MustCompile(`^(?:tr|fwd?|wg|rv|enc|doorst) ?:`)

// forwardBySubject reads the forwards of Outlook, which look like replies: the subject alone tells. Where the quoted headers name ourselves, or
// whom the message goes to, it is an answer to them all the same; nil then, and where there is no forward.
func (m *Message) forwardBySubject(r *reader, o Options) *Message {
	if !forwardSubject.MatchString(fold(m.Subject)) {
		return nil
	}
	for i, l := range r.lines {
		if l.role != intro || l.depth > 0 || r.headerBlock(i) == 0 {
			continue
		}
		f := inlineForward(append([]line{{}}, r.lines[i:]...))
		if len(f.From) == 0 || f.isOwn(o) || strings.EqualFold(f.sender().Email, m.sender().Email) {
			return nil
		}
		for _, to := range m.To {
			if strings.EqualFold(to.Email, f.sender().Email) {
				return nil
			}
		}
		return f
	}
	return nil
}

// inlineForward reads a forward that is written out in the text: its header block and, one level down, its new words.
func inlineForward(ls []line) *Message {
	f := &Message{Kind: Reply}
	ls = withinMarks(ls)
	i, seen := 1, 0
	for ; i < len(ls) && i < 16; i++ {
		if ls[i].blank() {
			if seen >= 2 {
				break
			}
			continue
		}
		kind, value := labelOf(ls[i].text)
		if kind == "" {
			if seen > 0 {
				break
			}
			continue
		}
		seen++
		value = strings.TrimSpace(strings.Trim(value, "*"))
		switch kind {
		case "from":
			f.From = parseAddresses(loose(value)).boxes
		case "to":
			f.To = parseAddresses(loose(value)).boxes
		case "subj":
			f.Subject, _ = oneLine(value)
		}
	}
	if len(f.From) == 0 {
		f.FromFault = "none"
	}
	inner := make([]line, 0, len(ls)-i)
	for _, l := range ls[i:] {
		l.role, l.again = own, false
		inner = append(inner, l)
	}
	least := 99
	for _, l := range inner {
		if !l.blank() {
			least = min(least, l.depth)
		}
	}
	for k := range inner {
		inner[k].depth = max(0, inner[k].depth-least)
	}
	r := newReader(inner, f.sender(), newSentText("", nil))
	r.separate()
	f.Closing = r.sign()
	var text, sign []line
	for _, l := range r.lines {
		switch l.role {
		case own:
			text = append(text, l)
		case signature:
			sign = append(sign, l)
		}
	}
	f.Text, f.Signature = joinLines(text), joinLines(sign)
	return f
}

// withinMarks is ls up to where the marks of its first line end (Apple Mail forwards within marks); all of it where that line has none.
func withinMarks(ls []line) []line {
	for i := range ls {
		if ls[0].depth > 0 && ls[i].depth == 0 && !ls[i].blank() {
			return ls[:i]
		}
	}
	return ls
}

// loose makes an address of what programs write in quoted headers: "Name [mailto:a@b]", "a@b <mailto:a@b>".
func loose(v string) string {
	v = strings.NewReplacer("[mailto:", "<", "<mailto:", "<", "]", ">").Replace(v)
	if i := strings.Index(v, "["); i >= 0 && strings.Contains(v[i:], "@") {
		v = strings.Replace(v, "[", "<", 1)
	}
	return v
}

// attachedForward reads the first message/rfc822 of p, one level deep.
func attachedForward(p *part, b *budget) *Message {
	inner := p.find("message/rfc822", "message/global")
	if inner == nil || len(inner.children) == 0 || len(inner.children[0].header) == 0 {
		return nil
	}
	f := &Message{Kind: Reply}
	f.fillHeader(inner.children[0].header)
	f.readBody(inner.children[0], Options{}, b)
	f.Forwarded = nil
	return f
}
