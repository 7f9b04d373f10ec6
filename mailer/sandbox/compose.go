package sandbox

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Address is a name, which may be empty, and a mailbox.
type Address struct{ Name, Email string }

// Reply is what a correspondent writes in answer to a letter, and the mail program in which they write it.
type Reply struct {
	ID           string // seeds Message-ID and boundaries: the same Reply gives the same bytes
	From         Address
	Date         time.Time         // its zone is the writer's
	Client       string            // one of Clients
	Placement    string            // top, bottom, inline (Body holds the quoted lines with "> "), form (filled in), none
	Subject      *string           // nil: the program's own "Re: …"
	Headers      map[string]string // set last, such as Auto-Submitted
	Body         string            // all that the sender typed, signature included; LF
	AnswersKind  string            // of the built-in letter: invitation, programme, save-the-date, confirmation, practical, none
	AnswersEvent string            // of it: an event's id; "" for the programme, or for none
	Answered     []byte            // the letter that is answered, as sent; nil: the built-in one
	To           Address           // zero: who sent the answered letter, else inscriptions@oriv.example
}

// answered is the letter under the reply.
type answered struct {
	sender, back, to Address
	date             time.Time
	id, references   string
	subject          string
	lines            []string
	html             string // "" when only text is known
}

// Compose writes the reply as its mail program would: structure, charset, transfer encoding, French attribution, quote, subject and thread
// headers. The result has CRLF and no headers of a receiving server: see Receive. An unknown client, kind, event or an answered
// letter that cannot be parsed is an error.
func Compose(r Reply) ([]byte, error) {
	c, ok := mailClients()[r.Client]
	if !ok {
		return nil, fmt.Errorf("composing reply %s: unknown client %q", r.ID, r.Client)
	}
	o, err := answeredBy(r)
	if err != nil {
		return nil, fmt.Errorf("composing reply %s: %w", r.ID, err)
	}
	token := tokens(r)
	parts := assemble(r, o, c)
	var body entity
	text := func() entity { return leaf(plainText(parts, o, c, r.Placement == "inline"), "plain", c) }
	switch c.shape {
	case "alt":
		body = alternative("=_"+token["h24"], text(), leaf(htmlText(parts, o, c, token), "html", c))
	case "plain":
		body = text()
	default:
		body = leaf(htmlText(parts, o, c, token), "html", c)
	}
	return message(replyHeaders(r, o, c, token), body), nil
}

// tokens are the values that programs make up, drawn from the ID.
func tokens(r Reply) map[string]string {
	sum := sha256.Sum256([]byte(r.ID + " " + r.Client))
	h := hex.EncodeToString(sum[:])
	n, _ := strconv.ParseUint(h[:12], 16, 64) // twelve hexadecimal digits
	uuid := fmt.Sprintf("%s-%s-4%s-a%s-%s", h[:8], h[8:12], h[13:16], h[17:20], h[20:32])
	digits := strconv.FormatUint(n, 10)
	return map[string]string{
		"h16": h[:16], "h24": h[:24], "H8": strings.ToUpper(h[16:24]), "uuid": uuid, "UUID": strings.ToUpper(uuid),
		"n9": digits[:min(9, len(digits))], "b": base64.RawURLEncoding.EncodeToString(sum[:18]),
		"index": "Adz" + base64.StdEncoding.EncodeToString(sum[:20]), "domain": r.From.Email[strings.LastIndexByte(r.From.Email, '@')+1:],
	}
}

var (
	brace     = regexp.MustCompile(`\{([A-Za-z_0-9]+)(?::([^}]*)|\.year)?\}`)
	alreadyRe = regexp.MustCompile(`(?i)^(re|réf\.) ?:`)
)

// example is the sender of the built-in letters.
func example() Address { return Address{"ORIV", "inscriptions@oriv.example"} }

func expand(pattern string, values map[string]string) string {
	return brace.ReplaceAllStringFunc(pattern, func(field string) string { return values[strings.Trim(field, "{}")] })
}

func replyHeaders(r Reply, o *answered, c mailClient, token map[string]string) []header {
	back, prefix, subject := example(), c.prefix, ""
	if o != nil {
		back, subject = o.back, o.subject
	}
	if r.To.Email != "" {
		back = r.To
	}
	thread := subject
	if r.Subject != nil {
		prefix, subject = "", *r.Subject
	}
	if o == nil {
		thread = subject
	}
	if alreadyRe.MatchString(subject) {
		prefix = ""
	}
	head := []header{
		{"From", mailbox(r.From, c)}, {"To", mailbox(back, c)}, {"Subject", encodeHeader(subject, c, prefix)},
		{"Date", r.Date.Format(time.RFC1123Z)}, {"Message-ID", expand(c.messageID, token)},
	}
	if o != nil && o.id != "" && (r.Answered == nil || r.AnswersKind != "none") {
		head = append(head, header{"In-Reply-To", o.id}, header{"References", strings.TrimSpace(o.references + " " + o.id)})
	}
	if c.thread {
		head = append(head, header{"Thread-Topic", encodeHeader(thread, c, "")}, header{"Thread-Index", token["index"]})
	}
	for _, h := range c.headers {
		head = append(head, header{h.name, expand(h.value, token)})
	}
	for _, name := range slices.Sorted(maps.Keys(r.Headers)) {
		if i := slices.IndexFunc(head, func(h header) bool { return h.name == name }); i >= 0 {
			head[i].value = r.Headers[name]
		} else {
			head = append(head, header{name, r.Headers[name]})
		}
	}
	return slices.DeleteFunc(head, func(h header) bool { return h.value == "" })
}

// message puts headers above a body.
func message(head []header, body entity) []byte {
	var out bytes.Buffer
	for _, h := range append(append(slices.Clone(head), header{"MIME-Version", "1.0"}), body.head...) {
		fmt.Fprintf(&out, "%s: %s\r\n", h.name, h.value)
	}
	out.WriteString("\r\n")
	out.Write(body.content)
	return out.Bytes()
}

// answeredBy finds the letter under a reply: the given one, the built-in one, or none.
func answeredBy(r Reply) (*answered, error) {
	if r.Answered != nil {
		return parseAnswered(r)
	}
	if r.AnswersKind == "none" || r.AnswersKind == "" {
		return nil, nil
	}
	subject, lines, err := builtinLetter(r.AnswersKind, r.AnswersEvent)
	if err != nil {
		return nil, err
	}
	sent := builtinSent(r)
	return &answered{sender: example(), back: example(), to: r.From, date: sent, subject: subject, lines: lines,
		id: fmt.Sprintf("<%s.%s@oriv.example>", sent.Format("20060102150405"), r.ID)}, nil
}

// part is one line of a reply: typed by the sender ("own"), quoted ("quote"), or where the attribution stands ("attr").
type part struct{ kind, line string }

func quoteOf(line string) string {
	rest, ok := strings.CutPrefix(line, ">")
	if !ok {
		return line
	}
	return strings.TrimPrefix(rest, " ")
}

// assemble puts what was typed and what is quoted into the order of the placement.
func assemble(r Reply, o *answered, c mailClient) []part {
	var own, typed []part
	for _, line := range strings.Split(r.Body, "\n") {
		own = append(own, part{"own", line})
		if strings.HasPrefix(line, ">") {
			typed = append(typed, part{"quote", quoteOf(line)})
		} else {
			typed = append(typed, part{"own", line})
		}
	}
	if o == nil || r.Placement == "none" {
		return own
	}
	attr := []part{{"attr", ""}}
	var quote []part
	for _, line := range o.lines {
		quote = append(quote, part{"quote", line})
	}
	isQuote := func(p part) bool { return p.kind == "quote" }
	switch r.Placement {
	case "bottom":
		return slices.Concat(attr, quote, []part{{"own", ""}}, own)
	case "inline":
		first := max(0, slices.IndexFunc(typed, isQuote))
		return slices.Concat(typed[:first], attr, typed[first:])
	case "form":
		if filled := fillForm(typed, quote, c.mark); filled != nil {
			return filled
		}
	}
	return slices.Concat(own, []part{{"own", ""}}, attr, quote)
}

// fillForm puts a form that was filled in where it stands in the quote; nil when it was written above it instead.
func fillForm(typed, quote []part, mark bool) []part {
	isForm := func(p part) bool { return formLine.MatchString(p.line) }
	isQuote := func(p part) bool { return p.kind == "quote" }
	start, first, marked := slices.IndexFunc(quote, isForm), slices.IndexFunc(typed, isForm), slices.ContainsFunc(typed, isQuote)
	if start < 0 || first < 0 || mark && !marked {
		return nil
	}
	end := start
	for i, p := range quote {
		if isForm(p) {
			end = i
		}
	}
	last := len(typed)
	if marked {
		for i, p := range typed {
			if isQuote(p) {
				last = i + 1
			}
		}
	}
	filled := slices.Clone(typed[min(first, last):last])
	if !marked {
		for i := range filled {
			filled[i].kind = "quote"
		}
	}
	above := typed[:first]
	if first == 0 {
		above = []part{{"own", ""}}
	}
	return slices.Concat(above, []part{{"attr", ""}}, quote[:start], filled, quote[end+1:], typed[last:])
}
