package message

import (
	"regexp"
	"strings"
)

// failure is what a report says of one recipient, before it is judged.
type failure struct {
	final, original string
	action, status  string
	words           string // diagnostic code and what else was said
}

var (
	enhancedCode = regexp.MustCompile(`(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?:[^\d.]|\.?$|\.\D)`)
	replyCode    = regexp.MustCompile(`(?:^|[^\d.:])([45]\d\d)(?:[ -]|[.:]? |$|[\]),:#])`)
	dsnField     = regexp.MustCompile(`(?i)^(final-recipient|original-recipient|action|status|diagnostic-code|x-actual-recipient|remote-mta|reporting-mta|arrival-date|last-attempt-date|final-log-id|x-[a-z-]+)\s*:\s*(.*)$`)
	bareAddress  = regexp.MustCompile(`[^\s<>()\[\]:;,"'|=]+@[^\s<>()\[\]:;,"'|@/]*[^\s<>()\[\]:;,"'|@/.]`)
	messageIDIn  = regexp.MustCompile(`(?im)^[ >\t]*message-id:\s*(<[^>\s]{3,300}>)`)
)

// readBounce reads a delivery report into m; it says whether there was one. A notice of delivery lists nobody.
func (m *Message) readBounce(root *part, o Options, b *budget) bool {
	report := root.kind == "multipart/report" && strings.Contains(strings.ToLower(root.params["report-type"]), "delivery-status")
	status := root.find("message/delivery-status", "message/global-delivery-status")
	failed := root.header.get("x-failed-recipients")
	if !report && status == nil && failed == "" && !m.fromDaemon(root.header) {
		return false
	}
	text := reportText(root, b)
	if status == nil && failed == "" && !report && !tellsFailure(fold(m.Subject), fold(cutRunes(text, 4000))) {
		return false
	}
	words, returned := splitReturned(text)
	list := m.failures(status, words, b)
	if len(list) == 0 {
		list = textFailures(words, failed, m.notRecipients(root, o), returned, root)
	}
	m.Original = originalID(root, returned)
	delay := delayNotice(fold(m.Subject), fold(cutRunes(words, 3000)))
	seen := map[string]bool{}
	for _, f := range list {
		r, ok := f.judge(words, delay)
		if ok && !seen[r.Address] {
			seen[r.Address] = true
			m.Bounce = append(m.Bounce, r)
		}
	}
	return true
}

// failures reads the fields of a delivery-status part (RFC 3464 §2, RFC 6533), or the same fields written in the text.
func (m *Message) failures(status *part, words string, b *budget) []failure {
	if status != nil {
		raw, _ := decodeTransfer(status.body, status.encoding, maxText)
		text, _ := decodeCharset(raw, status.params["charset"])
		for _, c := range status.children {
			text += "\n\n" + string(c.body[:min(len(c.body), maxText)])
		}
		if list := statusFields(text); len(list) > 0 {
			return list
		}
	}
	if strings.Contains(strings.ToLower(words), "final-recipient:") {
		return statusFields(words)
	}
	return nil
}

// statusFields cuts text into the fields of one recipient each.
func statusFields(text string) []failure {
	var out []failure
	var f failure
	seen := map[string]bool{}
	last := ""
	put := func() {
		if f.final != "" || f.original != "" {
			out = append(out, f)
		}
		f, seen, last = failure{}, map[string]bool{}, ""
	}
	for l := range strings.SplitSeq(strings.ReplaceAll(text, "\r", ""), "\n") {
		if strings.TrimSpace(l) == "" {
			put()
			continue
		}
		if (l[0] == ' ' || l[0] == '\t') && last == "diagnostic-code" {
			f.words += " " + strings.TrimSpace(l)
			continue
		}
		g := dsnField.FindStringSubmatch(strings.TrimSpace(l))
		if g == nil {
			continue
		}
		name, value := strings.ToLower(g[1]), strings.TrimSpace(g[2])
		if seen[name] && (name == "final-recipient" || name == "original-recipient" || name == "action" || name == "status") {
			put()
		}
		seen[name], last = true, name
		f.set(name, value)
		if len(out) >= 100 {
			break
		}
	}
	put()
	return out
}

func (f *failure) set(name, value string) {
	switch name {
	case "final-recipient":
		f.final = typedAddress(value)
	case "original-recipient":
		f.original = typedAddress(value)
	case "x-actual-recipient":
		if f.original == "" && !strings.Contains(f.final, "@") {
			f.original = typedAddress(value)
		}
	case "action":
		f.action = strings.ToLower(strings.Fields(value + " ")[0:1][0])
	case "status":
		f.status = firstCode(value)
		f.words = value + " " + f.words
	case "diagnostic-code":
		f.words += " " + value
	}
}

// typedAddress reads "rfc822; user@host" (RFC 3464 §2.3.1).
func typedAddress(v string) string {
	if i := strings.IndexByte(v, ';'); i >= 0 {
		v = v[i+1:]
	}
	v = decodeHeader(strings.TrimSpace(v))
	if a := bareAddress.FindString(v); a != "" {
		return cleanAddress(a)
	}
	return strings.Trim(v, "<>\" ")
}

func cleanAddress(a string) string {
	a = strings.TrimRight(strings.Trim(a, "<>\"'`{}() "), ".,;:")
	a = strings.TrimPrefix(strings.TrimPrefix(a, "mailto:"), "smtp:")
	if i := strings.LastIndexByte(a, '@'); i > 0 {
		a = a[:i] + strings.ToLower(a[i:])
	}
	return a
}

func firstCode(s string) string {
	if g := enhancedCode.FindStringSubmatch(s); g != nil {
		return g[1]
	}
	return ""
}

// judge makes a Recipient of a failure: its class, its status, and whether the address is dead. ok is false for deliveries.
func (f failure) judge(context string, delay bool) (Recipient, bool) {
	r := Recipient{Address: f.final}
	if !strings.Contains(r.Address, "@") && f.original != "" {
		r.Address = f.original
	}
	switch f.action {
	case "delivered", "relayed", "expanded", "deliverable":
		return r, false
	}
	if strings.HasPrefix(f.status, "2.") || r.Address == "" {
		return r, false
	}
	said := f.words
	if strings.TrimSpace(said) == "" || len(words(said)) < 4 {
		said += " " + cutRunes(context, 3000)
	}
	r.Status = f.status
	if found := firstCode(said); (r.Status == "" || strings.HasSuffix(r.Status, ".0.0")) && found != "" && found[0] != '2' {
		if r.Status == "" || found[0] == r.Status[0] || f.action == "" {
			r.Status = found
		}
	}
	r.Class = class(r.Status, f.action, said, delay)
	if r.Status == "" {
		r.Status = "5.0.0"
		if r.Class == "transient" {
			r.Status = "4.0.0"
		}
	}
	r.Hard = r.Class == "permanent" && dead(r.Status, fold(said))
	return r, true
}

// class is permanent or transient: by the status, else by the reply code, else by what is said.
func class(status, action, said string, delay bool) string {
	switch {
	case action == "delayed", status != "" && status[0] == '4':
		return "transient"
	case status != "" && status[0] == '5':
		return "permanent"
	}
	if g := replyCode.FindStringSubmatch(said); g != nil {
		if g[1][0] == '4' {
			return "transient"
		}
		return "permanent"
	}
	if delay {
		return "transient"
	}
	return "permanent"
}

// originalID is the Message-ID of the letter that came back.
func originalID(root *part, returned string) string {
	id := ""
	root.walk(func(p *part) bool {
		if id != "" {
			return false
		}
		if p.wasMessage && p != root && len(p.children) > 0 {
			if ids := messageIDs(p.children[0].header.get("message-id")); len(ids) > 0 {
				id = ids[0]
			}
			return false
		}
		if p.kind == "text/rfc822-headers" || p.kind == "message/global-headers" {
			raw, _ := decodeTransfer(p.body, p.encoding, maxText)
			h, _ := readHeader(raw, newBudget())
			if ids := messageIDs(h.get("message-id")); len(ids) > 0 {
				id = ids[0]
			}
		}
		return true
	})
	if id == "" {
		if g := messageIDIn.FindStringSubmatch(returned); g != nil {
			id = strings.Trim(g[1], "<>")
		}
	}
	return id
}
