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
	note            string // the comment of the status
}

var (
	enhancedCode = regexp.MustCompile(`(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?:[^\d.]|\.?$|\.\D)`)
	replyCode    = regexp.MustCompile(`(?:^|[^\d.:])([45]\d\d)(?:[ -]|[.:]? |$|[\]),:#])`)
	dsnField     = regexp.MustCompile(`(?i)^(final-recipient|original-recipient|action|status|diagnostic-code|x-actual-recipient|remote-mta|reporting-mta|arrival-date|last-attempt-date|final-log-id|x-[a-z-]+)\s*:\s*(.*)$`)
	bareAddress  = regexp.MustCompile(`(?:"[^"\s]{1,64}"|[^\s<>()\[\]:;,"'|=]+)@[A-Za-z0-9._-]*[A-Za-z0-9]`)
	inReply      = regexp.MustCompile(`(?i)in\s+reply\s+to\s+(?:end\s+of\s+)?(?:rcpt|mail|data)[\w\s]{0,12}command|after\s+rcpt\s+to`)
	messageIDIn  = regexp.MustCompile(`(?im)^[ >\t]*message-id:\s*(<[^>\s]{3,300}>)`)
)

// readBounce reads a delivery report into m; it says whether there was one. A notice of delivery lists nobody.
func (m *Message) readBounce(root *part, o Options, b *budget) bool {
	report := root.kind == "multipart/report" && strings.Contains(strings.ToLower(root.params["report-type"]), "delivery-status")
	status := root.find("message/delivery-status", "message/global-delivery-status")
	if status == nil && m.fromDaemon(root.header) {
		status = root.deepFind("message/delivery-status")
	}
	failed := root.header.get("x-failed-recipients")
	if !report && status == nil && failed == "" && !m.fromDaemon(root.header) {
		return false
	}
	text := reportText(root, b)
	if status == nil && failed == "" && !report && !tellsFailure(m.foldedSubject(), fold(cutRunes(text, 4000))) {
		return false
	}
	words, returned := splitReturned(text)
	list := m.failures(status, words, b)
	text = words
	told := textFailures(words, failed, m.notRecipients(root, o), returned, root)
	if len(list) == 0 {
		list = told
	}
	list = completed(list, told, failed)
	m.Original = originalID(root, returned)
	delay := delayNotice(m.foldedSubject(), fold(cutRunes(words, 3000)))
	seen := map[string]bool{}
	most := min(max(maxJudged/max(len(list), 1), 500), 4*maxSaid)
	for _, f := range list {
		f.words, f.note = cutRunes(f.words, most), cutRunes(f.note, most)
		r, ok := f.judge(text, delay)
		if ok && !seen[r.Address] {
			seen[r.Address] = true
			m.Bounce = append(m.Bounce, r)
		}
	}
	return true
}

// completed fills what fields leave open with what the text tells: the words on an address that has no diagnostic code, and the address
// itself where the report names a file or a route.
func completed(list, told []failure, failed string) []failure {
	for i := range list {
		f := &list[i]
		if strings.HasPrefix(f.final, "/") || !strings.Contains(f.final, "@") || !strings.Contains(domainOf(f.final), ".") {
			switch {
			case strings.Contains(f.original, "@"):
				f.final = f.original
			case strings.Count(failed, "@") == 1 && len(list) == 1:
				f.final = typedAddress(failed)
			}
		}
		for _, t := range told {
			if !strings.EqualFold(t.final, f.final) && !strings.EqualFold(t.final, f.original) {
				continue
			}
			if len(words(f.words)) < 4 {
				f.words += " " + cutRunes(t.words, maxSaid)
			} else if g := inReply.FindString(t.words); g != "" {
				f.words += " (" + strings.Join(strings.Fields(g), " ") + ")"
			}
		}
	}
	return list
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
			f.say(strings.TrimSpace(l))
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
		action, _, _ := strings.Cut(value, " ")
		f.action = strings.ToLower(action)
	case "status":
		f.status = firstCode(value)
		f.note = value
	case "diagnostic-code":
		f.say(value)
	}
}

// How much of what is said is looked at: on one address, and by the patterns on all of them.
const (
	maxSaid   = 4000
	maxJudged = 48 << 10
)

// say adds to what is said, as long as it is looked at.
func (f *failure) say(words string) {
	if len(f.words) < maxSaid {
		f.words += " " + cutRunes(words, maxSaid)
	}
}

// typedAddress reads "rfc822; user@host" (RFC 3464 §2.3.1).
func typedAddress(v string) string {
	if i := strings.IndexByte(v, ';'); i >= 0 {
		v = v[i+1:]
	}
	if i := strings.LastIndexByte(v, ':'); i >= 0 && strings.HasPrefix(strings.TrimSpace(v), "@") {
		v = v[i+1:]
	}
	v = decodeHeader(strings.TrimSpace(v))
	if a := bareAddress.FindString(v); a != "" {
		return cleanAddress(a)
	}
	return strings.Trim(v, "<>\" ")
}

func cleanAddress(a string) string {
	if !strings.HasPrefix(a, `"`) || !strings.Contains(a, `"@`) {
		a = strings.TrimRight(strings.Trim(a, "<>\"'`{}() "), ".,;:")
	}
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
	said := f.words + " " + f.note
	if len(words(said)) < 4 {
		said += " " + cutRunes(context, 3000)
	}
	r.Status = f.status
	if found := firstCode(said); (r.Status == "" || strings.HasSuffix(r.Status, ".0.0") || r.Status[0] == '4' && f.action == "failed") && found != "" && found[0] != '2' {
		if r.Status == "" || found[0] == r.Status[0] || f.action == "" || f.action == "failed" {
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
	r.Delayed = f.action == "delayed" || f.action == "" && delay
	r.Hard = !r.Delayed && (r.Class == "permanent" || r.Status == "4.1.1" && f.action == "failed") && dead(r.Status, fold(said))
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
	if delay || givenUp.MatchString(strings.ToLower(said)) {
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
