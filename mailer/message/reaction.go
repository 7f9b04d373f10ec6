package message

import (
	"encoding/json"
	"strings"
)

// maxReaction is how many bytes of a reaction are read: it holds one emoji.
const maxReaction = 4 << 10

// readReaction looks for a reaction by emoji (Gmail): a part of its own says which, and the plain twin spells it out for other programs. The
// emoji alone is the sender's word, with the reason "reaction": a thumb up may say "seen" as well as "yes".
//
// Outlook has no such part: all that it writes above the quotation is who reacted, and the emoji is a picture.
func (m *Message) readReaction(root *part) {
	p := root.find("text/vnd.google.email-reaction+json")
	if p == nil || p.disposed == "attachment" {
		if m.Signature == "" && len(m.Text) < 120 && m.Quoted != "" && reacted.MatchString(fold(m.Text)) {
			m.note("reaction")
			m.Text, m.Signature = "", m.Text
		}
		return
	}
	raw, _ := decodeTransfer(p.body, p.encoding, maxReaction)
	var r struct{ Emoji string }
	if json.Unmarshal(raw, &r) != nil || strings.TrimSpace(r.Emoji) == "" || len(r.Emoji) > 64 {
		return
	}
	m.note("reaction")
	emoji := strings.TrimSpace(tidy(r.Emoji))
	rest := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(m.Text), emoji))
	m.Text = emoji
	if m.Signature != "" && rest != "" {
		rest += "\n"
	}
	m.Signature = rest + m.Signature
}
