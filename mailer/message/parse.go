package message

import (
	"bytes"
	"strings"
)

// Parse reads one message. It never fails and never panics; its time and memory are bounded by the limits of this package. What
// cannot be read makes the kind Unreadable, with a reason, and what could be read is still there.
func Parse(raw []byte, o Options) (m Message) {
	b := newBudget()
	defer func() {
		if p := recover(); p != nil {
			m.Kind, m.NoAnswer = Unreadable, true
			m.note("panic")
		}
	}()
	root := readPart(lineEnds(raw), 0, "text/plain", b)
	m.fillHeader(root.header)
	m.Auth = readAuth(root.header, m.sender().Email, o)
	m.readBody(root, o, b)
	m.readReaction(root)
	m.classify(root, o, b)
	for _, r := range b.reasons {
		m.note(r)
	}
	for _, r := range m.Reasons {
		if strings.HasPrefix(r, "limit_") {
			m.Truncated = true
		}
	}
	m.settleUnreadable(root)
	return m
}

// Heading reads no more of a message than its header: who wrote, when, and in answer to what. It keeps the promises of Parse.
func Heading(raw []byte) (m Message) {
	defer func() {
		if recover() != nil {
			m.note("panic")
		}
	}()
	h, _ := readHeader(lineEnds(raw), newBudget())
	m.fillHeader(h)
	return m
}

// Plain gives the whole visible text of a message, one line a line, nothing cut: what Options.Sent wants of a letter of ours. It keeps the
// promises of Parse; what cannot be read gives "".
func Plain(raw []byte) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	b := newBudget()
	var out strings.Builder
	for _, c := range chunks(readPart(lineEnds(raw), 0, "text/plain", b)) {
		for _, l := range c.read(b).lines {
			out.WriteString(l.text)
			out.WriteByte('\n')
		}
	}
	return strings.TrimSpace(out.String())
}

// lineEnds makes lines of a message that has none but by CR.
func lineEnds(raw []byte) []byte {
	if bytes.IndexByte(raw, '\n') >= 0 || bytes.IndexByte(raw, '\r') < 0 {
		return raw
	}
	return bytes.ReplaceAll(raw, []byte("\r"), []byte("\n"))
}

// fillHeader decodes the fields that say who, when and in answer to what.
func (m *Message) fillHeader(h header) {
	m.fillSender(h)
	if ids := messageIDs(h.get("message-id")); len(ids) > 0 {
		m.MessageID = ids[0]
	}
	m.InReplyTo = messageIDs(h.get("in-reply-to"))
	m.References = messageIDs(h.get("references"))
	m.ReplyTo = parseAddresses(h.get("reply-to")).boxes
	m.To = parseAddresses(strings.Join(h.all("to"), ", ")).boxes
	m.Cc = parseAddresses(strings.Join(h.all("cc"), ", ")).boxes
	subject := strings.TrimSpace(h.get("subject"))
	if len(subject) > maxValue {
		m.note("limit_text")
	}
	m.Subject, _ = oneLine(decodeHeader(subject))
	m.Date = date(h.get("date"))
	if h.has("return-path") {
		m.ReturnPath = "<>"
		if l := parseAddresses(h.get("return-path")); len(l.boxes) > 0 && l.boxes[0].Email != "" {
			m.ReturnPath = l.boxes[0].Email
		}
	}
}

// settleUnreadable is the last word on what could not be read: limits of structure, charsets, encryption, no header at all.
func (m *Message) settleUnreadable(root *part) {
	if m.Kind != Reply {
		return
	}
	unreadable := len(root.header) == 0
	if unreadable {
		m.note("no_header")
	}
	for _, r := range m.Reasons {
		switch r {
		case "limit_depth", "limit_parts", "limit_headers", "limit_lines", "charset_utf7", "charset_unknown", "charset_broken":
			unreadable = true
		}
	}
	armoured := strings.HasPrefix(m.Text, "-----BEGIN PGP MESSAGE-----")
	if armoured || root.kind == "multipart/encrypted" || strings.Contains(root.kind, "pkcs7-mime") && root.params["smime-type"] != "signed-data" {
		m.note("encrypted")
		unreadable = true
	}
	if unreadable {
		m.Kind = Unreadable
	}
}
