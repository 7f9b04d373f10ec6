package templates

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// subjectMark begins the first line of every letter's source; what follows is the subject.
const subjectMark = "Objet : "

// Limits of a subject line, in characters: of our own, and of one that answers a thread (programs that sort by subject
// need it whole).
const (
	maxSubject = 70
	maxThread  = 150
)

// MissingError is a fact that a letter needs and its data lacks. Field is "venue", "link", or the name of a field of the
// configuration or of the letter: "event", "date", "code", "address", "name", "lines", "words", "email".
type MissingError struct{ Field string }

func (e *MissingError) Error() string { return "the letter needs a fact that is missing: " + e.Field }

// Render writes the letter. The error is a *MissingError where a fact lacks, anything else where the template fails.
func (s *Set) Render(l Letter) (Rendered, error) {
	c, ok := s.letters[l.Kind]
	if !ok {
		return Rendered{}, fmt.Errorf("writing a letter: unknown kind %q", l.Kind)
	}
	if err := complete(l); err != nil {
		return Rendered{}, fmt.Errorf("writing the letter %q: %w", l.Kind, err)
	}
	return c.write(l)
}

// Needs names the facts of the event that the letter lacks, such as "venue" and "link", in the order in which the letter
// comes to them; empty when it can be written. The letter is held until the programme gives them.
func (s *Set) Needs(l Letter) []string {
	c, ok := s.letters[l.Kind]
	if !ok {
		return nil
	}
	if m, ok := errors.AsType[*MissingError](complete(l)); ok {
		return []string{m.Field}
	}
	var missing []string
	tmpl, err := c.tmpl.Clone()
	if err != nil {
		return nil
	}
	tmpl.Funcs(template.FuncMap{"need": func(name, value string) (string, error) {
		if strings.TrimSpace(value) == "" {
			missing = append(missing, name)
		}
		return value, nil
	}})
	if _, err := c.render(tmpl, l); err != nil {
		if m, ok := errors.AsType[*MissingError](err); ok {
			missing = append(missing, m.Field)
		}
	}
	return missing
}

// complete checks what every letter of its kind needs, whatever its template says.
func complete(l Letter) error {
	switch {
	case strings.TrimSpace(l.Organisation.Name) == "":
		return &MissingError{"name"}
	case strings.TrimSpace(l.Organisation.Address) == "":
		return &MissingError{"address"}
	}
	switch l.Kind {
	case Confirmation, Early, Waiting, Change, Cancellation, Noted, Ask:
		if len(l.Lines) == 0 {
			return &MissingError{"lines"}
		}
	case Announcement, Invitation, Reminder:
		if len(l.Events) == 0 {
			return &MissingError{"event"}
		}
	case Practical, Eve, Thanks:
		if len(l.Events) == 0 && len(l.Lines) == 0 {
			return &MissingError{"event"}
		}
	case Answer:
		if strings.TrimSpace(l.Words) == "" {
			return &MissingError{"words"}
		}
	}
	for _, e := range l.Events {
		if e.Date.IsZero() {
			return &MissingError{"date"}
		}
	}
	for _, line := range l.Lines {
		if line.Event.Date.IsZero() {
			return &MissingError{"date"}
		}
	}
	return nil
}

func (c *compiled) render(tmpl *template.Template, l Letter) (Rendered, error) {
	subject, body, err := c.execute(tmpl, l)
	if err != nil {
		return Rendered{}, fmt.Errorf("writing the letter %q: %w", l.Kind, err)
	}
	doc := parseMarkdown(body)
	if err := doc.refuse(); err != nil {
		return Rendered{}, fmt.Errorf("writing the letter %q: %w", l.Kind, err)
	}
	page, err := doc.html(subject)
	if err != nil {
		return Rendered{}, fmt.Errorf("writing the letter %q: %w", l.Kind, err)
	}
	return Rendered{Subject: subject, Text: doc.text(), HTML: page}, nil
}

// execute runs the template: the subject as a line of text, and the body as Markdown.
func (c *compiled) execute(tmpl *template.Template, l Letter) (subject, body string, err error) {
	var b strings.Builder
	if err := tmpl.Execute(&b, l); err != nil {
		return "", "", err
	}
	first, body, _ := strings.Cut(b.String(), "\n")
	first = c.lines.typographic(strings.TrimPrefix(first, subjectMark))
	subject = cut(OneLine(parseMarkdown("\\- "+first).plain()), maxSubject+2)
	subject = strings.TrimPrefix(subject, "- ")
	if subject == "" {
		return "", "", errors.New("the subject is empty")
	}
	if answered := threadSubject(l.Thread); answered != "" {
		subject = "Re: " + answered
	}
	return subject, c.lines.typographic(tidy(body)), nil
}

// tidy takes out the blank lines that actions leave between the items of a list, which would space them out.
func tidy(body string) string {
	var out []string
	blanks, item := 0, false
	for _, line := range strings.Split(body, "\n") {
		if strings.TrimSpace(line) == "" {
			blanks++
			continue
		}
		next := strings.HasPrefix(line, "- ")
		if blanks > 0 && !(item && next) {
			out = append(out, "")
		}
		out = append(out, line)
		blanks, item = 0, next
	}
	return strings.Join(out, "\n") + "\n"
}

var replyMark = regexp.MustCompile(`(?i)^\s*(re|ré|rép|réf|aw|sv)\s*(\[\d+\]|\(\d+\))?[ \x{00a0}]*[:：]\s*`)

// threadSubject is the subject of a thread without its marks of reply, on one line, at most maxThread characters.
func threadSubject(s string) string {
	s = OneLine(s)
	for replyMark.MatchString(s) {
		s = OneLine(replyMark.ReplaceAllString(s, ""))
	}
	return cut(s, maxThread-len("Re: "))
}

// cut shortens s to at most limit characters, at a word, with an ellipsis.
func cut(s string, limit int) string {
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	runes := []rune(s)[:limit-1]
	end := len(runes)
	for end > 0 && runes[end-1] != ' ' {
		end--
	}
	if end < limit/2 {
		end = len(runes)
	}
	return hanging.ReplaceAllString(string(runes[:end]), "") + "…"
}

// hanging is what a shortened line must not end with: punctuation that opens or links, small words that call for a noun.
var hanging = regexp.MustCompile(`(?i)(?:[ \x{00a0}\x{202f},;:–«(-]+|[ \x{00a0}](?:et|ou|de|du|des|le|la|les|un|une|à|au|aux|en|pour|par|sur|avec|dans)[ \x{00a0}]*)+$`)

// trial writes the letter with data that holds everything, so that what cannot run is found when the letters are loaded.
func (c *compiled) trial(kind Kind) mistakes {
	for _, l := range specimens(kind) {
		_, err := c.render(c.tmpl, l)
		if err == nil {
			continue
		}
		if _, ok := errors.AsType[*MissingError](err); ok {
			continue
		}
		if exec, ok := errors.AsType[template.ExecError](err); ok {
			return mistakes{fromTemplate(kind.file(), exec)}
		}
		inner := err
		for errors.Unwrap(inner) != nil {
			inner = errors.Unwrap(inner)
		}
		return mistakes{{kind.file(), 1, 1, inner.Error()}}
	}
	return nil
}

// document is a letter's Markdown, parsed.
type document struct {
	source []byte
	root   ast.Node
}
