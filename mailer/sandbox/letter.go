package sandbox

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	mimemultipart "mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"
	"time"

	"golang.org/x/text/encoding/charmap"
)

// letter is a message of the service, taken apart. It is ours and well formed: no tolerance is needed.
type letter struct {
	head     mail.Header
	text     string // of the first text/plain, LF
	html     string
	calendar string
}

// parseLetter takes a message apart, three levels deep.
func parseLetter(raw []byte) (letter, error) {
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return letter{}, fmt.Errorf("parsing the letter: %w", err)
	}
	l := letter{head: m.Header}
	err = l.walk(m.Header.Get("Content-Type"), m.Header.Get("Content-Transfer-Encoding"), m.Body, 3)
	if err != nil {
		return letter{}, fmt.Errorf("parsing the letter: %w", err)
	}
	return l, nil
}

func (l *letter) walk(contentType, encoding string, body io.Reader, depth int) error {
	kind, parameters, err := mime.ParseMediaType(cmp.Or(contentType, "text/plain"))
	if err != nil {
		return err
	}
	if strings.HasPrefix(kind, "multipart/") && depth > 0 {
		parts := mimemultipart.NewReader(body, parameters["boundary"])
		for {
			p, err := parts.NextRawPart()
			if err == io.EOF {
				return nil
			}
			if err != nil {
				return err
			}
			if err := l.walk(p.Header.Get("Content-Type"), p.Header.Get("Content-Transfer-Encoding"), p, depth-1); err != nil {
				return err
			}
		}
	}
	field := map[string]*string{"text/plain": &l.text, "text/html": &l.html, "text/calendar": &l.calendar}[kind]
	if field == nil || *field != "" {
		return nil
	}
	*field, err = decodeText(body, encoding, parameters["charset"])
	return err
}

func decodeText(body io.Reader, encoding, charset string) (string, error) {
	switch strings.ToLower(encoding) {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	raw, err := io.ReadAll(body)
	if err != nil {
		return "", err
	}
	switch strings.ToLower(charset) {
	case "iso-8859-1":
		raw, _ = charmap.ISO8859_1.NewDecoder().Bytes(raw) // every byte is a letter
	case "windows-1252":
		raw, _ = charmap.Windows1252.NewDecoder().Bytes(raw)
	}
	return strings.ReplaceAll(string(raw), "\r", ""), nil
}

// decoded is a header with its encoded words read.
func (l letter) decoded(name string) string {
	text, err := new(mime.WordDecoder).DecodeHeader(l.head.Get(name))
	if err != nil {
		return l.head.Get(name)
	}
	return text
}

func (l letter) address(name string) Address {
	list, err := l.head.AddressList(name)
	if err != nil || len(list) == 0 {
		return Address{}
	}
	return Address{list[0].Name, list[0].Address}
}

var bodyElement = regexp.MustCompile(`(?is)<body[^>]*>(.*)</body>`)

// parseAnswered makes the quoted letter of a reply from its bytes.
func parseAnswered(r Reply) (*answered, error) {
	l, err := parseLetter(r.Answered)
	if err != nil {
		return nil, err
	}
	inner := l.html
	if m := bodyElement.FindStringSubmatch(inner); m != nil {
		inner = m[1]
	}
	text := l.text
	if text == "" {
		text = textOfHTML(inner)
	}
	sent, err := l.head.Date()
	if err != nil {
		sent = r.Date.AddDate(0, 0, -2)
	}
	o := &answered{sender: l.address("From"), to: r.From, date: sent.In(r.Date.Location()), id: strings.TrimSpace(l.head.Get("Message-Id")),
		references: l.head.Get("References"), subject: l.decoded("Subject"), html: inner,
		lines: strings.Split(strings.TrimRight(text, " \t\n"), "\n")}
	o.back = o.sender
	if back := l.address("Reply-To"); back.Email != "" {
		o.back = back
	}
	return o, nil
}

// headerOf parses a header as far as it can be parsed.
func headerOf(raw []byte) mail.Header {
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return mail.Header{}
	}
	return m.Header
}

func headerAddress(raw []byte, name string) string {
	return letter{head: headerOf(raw)}.address(name).Email
}

func headerDate(raw []byte) time.Time {
	t, err := headerOf(raw).Date()
	if err != nil {
		return time.Time{}
	}
	return t
}
