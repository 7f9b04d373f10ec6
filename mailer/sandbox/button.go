package sandbox

import (
	"errors"
	"fmt"
	"html"
	"net/url"
	"regexp"
	"strings"
	"time"
)

// Button is a mailto: link of a letter (RFC 6068), as a mail program opens it: a message to send, decoded.
type Button struct {
	To      string
	Subject string
	Body    string // LF
}

var mailtoLink = regexp.MustCompile(`(?i)href="(mailto:[^"]*)"`)

// Buttons returns the links of a letter's HTML that open a message with a subject and a text, in the letter's order.
func Buttons(raw []byte) ([]Button, error) {
	l, err := parseLetter(raw)
	if err != nil {
		return nil, err
	}
	var out []Button
	for _, m := range mailtoLink.FindAllStringSubmatch(l.html, -1) {
		b, err := OpenMailto(html.UnescapeString(m[1]))
		if err != nil {
			return nil, fmt.Errorf("opening the link %.60q: %w", m[1], err)
		}
		if b.Subject != "" && b.Body != "" {
			out = append(out, b)
		}
	}
	return out, nil
}

// OpenMailto decodes a link, such as that of List-Unsubscribe; "+" is a plus sign in it.
func OpenMailto(link string) (Button, error) {
	rest, ok := strings.CutPrefix(link, "mailto:")
	if !ok {
		return Button{}, errors.New("no mailto: link")
	}
	to, query, _ := strings.Cut(rest, "?")
	b := Button{}
	var err error
	if b.To, err = url.PathUnescape(to); err != nil {
		return Button{}, err
	}
	for field := range strings.SplitSeq(query, "&") {
		name, value, _ := strings.Cut(field, "=")
		text, err := url.PathUnescape(value)
		if err != nil {
			return Button{}, err
		}
		switch strings.ToLower(name) {
		case "subject":
			b.Subject = text
		case "body":
			b.Body = strings.ReplaceAll(text, "\r\n", "\n")
		}
	}
	return b, nil
}

// Kind is onsite, remote or absent.
func (b Button) Kind() string {
	switch {
	case strings.HasPrefix(b.Subject, "Absence"):
		return "absent"
	case strings.Contains(b.Body, "visioconférence"):
		return "remote"
	}
	return "onsite"
}

// PressButton opens the button of a letter for a town as subjects write it ("" for the first of that kind): onsite, remote or absent.
func PressButton(raw []byte, town, kind string) (Button, error) {
	buttons, err := Buttons(raw)
	if err != nil {
		return Button{}, err
	}
	for _, b := range buttons {
		if b.Kind() == kind && strings.Contains(strings.ToLower(b.Subject), strings.ToLower(town)) {
			return b, nil
		}
	}
	return Button{}, fmt.Errorf("pressing a button: none of %d is %s for %q", len(buttons), kind, town)
}

// Fill writes behind a blank form line, such as "Nom et prénom", and reports whether there is one.
func (b *Button) Fill(label, value string) bool {
	lines := strings.Split(b.Body, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, label) && strings.HasSuffix(strings.TrimSpace(line), ":") {
			lines[i] = strings.TrimRight(line, " ") + " " + value
			b.Body = strings.Join(lines, "\n")
			return true
		}
	}
	return false
}

// Reply is the message that the button opens, to be sent as it is or changed first.
func (b Button) Reply(id string, from Address, date time.Time, client string) Reply {
	return Reply{ID: id, From: from, To: Address{Email: b.To}, Date: date, Client: client, Placement: "none", AnswersKind: "none",
		Subject: &b.Subject, Body: b.Body}
}
