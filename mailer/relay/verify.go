package relay

import (
	"bytes"
	"errors"
	"fmt"
	"mime"
	"net/mail"
	"net/textproto"
)

// maxLine is the longest line of a message, its CRLF left out (RFC 5322 section 2.1.1).
const maxLine = 998

// verify reads a built letter again and refuses it unless it says what was meant: lines that every server takes, exactly the
// expected headers once each, one sender, one recipient.
func verify(raw []byte, want Letter) error {
	if err := checkLines(raw); err != nil {
		return err
	}
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return fmt.Errorf("header does not parse: %w", err)
	}
	expected := expectedHeaders(want)
	for name, values := range msg.Header {
		if !expected[name] || len(values) != 1 {
			return fmt.Errorf("header %q is there %d times, expected: %t", name, len(values), expected[name])
		}
		delete(expected, name)
	}
	if len(expected) > 0 {
		return fmt.Errorf("%d headers are missing", len(expected))
	}
	for name, address := range map[string]string{"From": want.From, "To": want.To} {
		list, err := msg.Header.AddressList(name)
		if err != nil || len(list) != 1 || list[0].Address != address {
			return fmt.Errorf("%s is not the one address that was given", name)
		}
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject"))
	if err != nil || subject != want.Subject {
		return errors.New("subject reads differently")
	}
	return nil
}

// checkLines accepts ASCII without NUL in lines of at most maxLine bytes that end with CR LF.
func checkLines(raw []byte) error {
	if !bytes.HasSuffix(raw, []byte("\r\n")) {
		return errors.New("last line has no end")
	}
	begin := 0 // of the line
	for i, c := range raw {
		switch {
		case c >= ' ' && c < 0x80:
		case c == '\r' && i+1 < len(raw) && raw[i+1] == '\n':
			if i-begin > maxLine {
				return fmt.Errorf("line of %d bytes", i-begin)
			}
		case c == '\n' && i > 0 && raw[i-1] == '\r':
			begin = i + 1
		case c == 0, c == '\r', c == '\n', c >= 0x80:
			return fmt.Errorf("byte %#02x in a line", c)
		}
	}
	return nil
}

// expectedHeaders are the names, in canonical form, that a letter has.
func expectedHeaders(l Letter) map[string]bool {
	alternatives := 0
	for _, there := range []bool{hasWords(l.Text), hasWords(l.HTML), l.Calendar != nil} {
		if there {
			alternatives++
		}
	}
	there := map[string]bool{
		"From": true, "To": true, "Subject": true, "Date": true, "Message-ID": true, "MIME-Version": true, "Content-Type": true,
		"Content-Transfer-Encoding": alternatives == 1 && len(l.Files) == 0,
		"In-Reply-To":               l.InReplyTo != "",
		"References":                len(l.References) > 0,
		"Auto-Submitted":            l.AutoSubmitted != "",
		"X-Auto-Response-Suppress":  l.Suppress,
		"List-Unsubscribe":          l.ListUnsubscribe != "",
		"List-ID":                   l.ListID != "",
		"X-Rencontres-Loop":         l.Loop != "",
	}
	expected := make(map[string]bool)
	for name, yes := range there {
		if yes {
			expected[textproto.CanonicalMIMEHeaderKey(name)] = true
		}
	}
	return expected
}
