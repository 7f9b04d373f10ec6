package relay

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
)

// The headers that go-mail has no name for.
const (
	headerAutoSubmitted gomail.Header = "Auto-Submitted" // RFC 3834 section 5
	headerListID        gomail.Header = "List-ID"        // RFC 2919
	headerLoop          gomail.Header = "X-Rencontres-Loop"
)

// suppressed are the automatic answers that Exchange holds back; never All, which stops its bounces too.
const suppressed = "OOF, AutoReply, RN, NRN"

// ErrLetter is wrapped by every error about a letter that cannot be built as it is, addresses aside (ErrAddress).
var ErrLetter = errors.New("letter cannot be built")

// Letter is one letter to one address.
type Letter struct {
	FromName, From string // shown name, "" none; addr-spec
	ToName, To     string
	Subject        string    // any text; made one line of at most 250 characters
	MessageID      string    // with or without angle brackets
	InReplyTo      string    // an id; left out if it is malformed
	References     []string  // ids, oldest first; malformed ones are left out, the first and the last 19 kept
	Date           time.Time // required
	Text, HTML     string    // UTF-8, at least one of them
	Files          []File
	Calendar       []byte // iCalendar text, a third alternative; nil none
	CalendarMethod string // "REQUEST", "PUBLISH" or "CANCEL", as in Calendar
	AutoSubmitted  string // "auto-replied", "auto-generated", "" none
	Suppress       bool   // X-Auto-Response-Suppress: OOF, AutoReply, RN, NRN
	// ListUnsubscribe is a mailto URL without angle brackets, encoded: no space, comma-free addresses; "" none.
	ListUnsubscribe string
	ListID          string // "campagnes.oriv.example", without angle brackets; "" none
	Loop            string // X-Rencontres-Loop, printable ASCII without spaces; "" none
}

// File is an attachment, in memory.
type File struct {
	Name        string // made one line and cut to 80 characters, without path
	ContentType string // application/octet-stream if malformed
	Data        []byte
}

// Build renders a letter: RFC 5322, seven bits, CRLF, lines of at most 998 bytes, headers folded; multipart/mixed of
// multipart/alternative (text, HTML, calendar) and attachments, levels of one part left out. The same letter gives the same
// bytes. No User-Agent, no Reply-To, exactly one To.
//
// Texts that people wrote (names, subject, file names) are made one line. What the service itself makes up (Message-ID,
// List-Id, List-Unsubscribe, Loop, AutoSubmitted, CalendarMethod) is refused if malformed, with ErrLetter; an address with
// ErrAddress. Errors repeat neither addresses nor content.
func Build(l Letter) ([]byte, error) {
	want, err := prepare(l)
	if err != nil {
		return nil, err
	}
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent(), gomail.WithCharset(gomail.CharsetUTF8), gomail.WithEncoding(gomail.EncodingQP))
	setHeaders(msg, want)
	if len(want.Files) == 0 {
		msg.SetBoundary(boundary("alternative", want.MessageID))
	}
	if err := setParts(msg, want); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.Grow(len(l.Text) + len(l.HTML) + len(l.Text)/2 + len(l.HTML)/2 + 4<<10)
	if _, err := msg.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("writing a letter: %w", err)
	}
	raw := settleBoundaries(b.Bytes(), want.MessageID)
	if err := verify(raw, want); err != nil {
		return nil, fmt.Errorf("reading a letter again: %w", err)
	}
	return raw, nil
}

// prepare checks a letter and returns it with every value in the form in which it is written.
func prepare(l Letter) (Letter, error) {
	var err error
	if l.From, err = Mailbox(l.From); err != nil {
		return l, fmt.Errorf("checking the sender: %w", err)
	}
	if l.To, err = Mailbox(l.To); err != nil {
		return l, fmt.Errorf("checking the recipient: %w", err)
	}
	l.FromName, l.ToName = displayName(l.FromName), displayName(l.ToName)
	l.Subject = oneLine(l.Subject, maxSubject)
	l.InReplyTo, l.References = bareID(l.InReplyTo), references(l.References)
	l.Text, l.HTML = plainText(l.Text), plainText(l.HTML)
	id := bareID(l.MessageID)
	switch {
	case id == "" || len(id) > 250:
		err = errors.New("Message-ID is malformed")
	case l.Date.IsZero() || l.Date.Year() > 9999:
		err = errors.New("no date")
	case l.Subject == "":
		err = errors.New("no subject")
	case !hasWords(l.Text) && !hasWords(l.HTML):
		err = errors.New("no text")
	case l.Calendar != nil && l.CalendarMethod != "REQUEST" && l.CalendarMethod != "PUBLISH" && l.CalendarMethod != "CANCEL":
		err = errors.New("calendar method is not REQUEST, PUBLISH or CANCEL")
	case l.AutoSubmitted != "" && l.AutoSubmitted != "auto-replied" && l.AutoSubmitted != "auto-generated":
		err = errors.New("Auto-Submitted is not auto-replied or auto-generated")
	case l.ListUnsubscribe != "" && !mailto.MatchString(l.ListUnsubscribe):
		err = errors.New("List-Unsubscribe is no encoded mailto URL")
	case l.ListID != "" && (len(l.ListID) > 200 || !listID.MatchString(l.ListID)):
		err = errors.New("List-Id is no dotted name")
	case l.Loop != "" && !token.MatchString(l.Loop):
		err = errors.New("loop mark is not printable ASCII without spaces")
	}
	if err != nil {
		return l, fmt.Errorf("%w: %w", ErrLetter, err)
	}
	l.MessageID = id
	return l, nil
}

// setHeaders writes the header of a prepared letter, through setters that fold and by names that are constants alone.
func setHeaders(msg *gomail.Msg, l Letter) {
	msg.FromMailAddress(&mail.Address{Name: l.FromName, Address: l.From})
	msg.ToMailAddress(&mail.Address{Name: l.ToName, Address: l.To})
	msg.Subject(encodeWords(l.Subject))
	msg.SetMessageIDWithValue(l.MessageID)
	msg.SetDateWithValue(l.Date)
	if l.InReplyTo != "" {
		msg.SetGenHeader(gomail.HeaderInReplyTo, "<"+l.InReplyTo+">")
	}
	if len(l.References) > 0 {
		msg.SetGenHeader(gomail.HeaderReferences, strings.Join(l.References, " "))
	}
	if l.AutoSubmitted != "" {
		msg.SetGenHeader(headerAutoSubmitted, l.AutoSubmitted)
	}
	if l.Suppress {
		msg.SetGenHeader(gomail.HeaderXAutoResponseSuppress, suppressed)
	}
	if l.ListUnsubscribe != "" {
		msg.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+l.ListUnsubscribe+">")
	}
	if l.ListID != "" {
		msg.SetGenHeader(headerListID, "<"+l.ListID+">")
	}
	if l.Loop != "" {
		msg.SetGenHeader(headerLoop, l.Loop)
	}
}

// setParts adds the alternatives, the poorest first, and the attachments.
func setParts(msg *gomail.Msg, l Letter) error {
	if hasWords(l.Text) {
		msg.AddAlternativeWriter(gomail.TypeTextPlain, pieces(l.Text), gomail.WithPartEncoding(straight))
	}
	if hasWords(l.HTML) {
		msg.AddAlternativeWriter(gomail.TypeTextHTML, pieces(l.HTML), gomail.WithPartEncoding(straight))
	}
	if l.Calendar != nil {
		kind := gomail.ContentType("text/calendar; method=" + l.CalendarMethod)
		msg.AddAlternativeString(kind, string(crlf(l.Calendar)), gomail.WithPartEncoding(gomail.EncodingB64))
	}
	for i, file := range l.Files {
		name := fileName(file.Name)
		ascii := strings.Map(func(r rune) rune {
			if r > '~' {
				return '_'
			}
			return r
		}, name)
		kind := fileType(file.ContentType) + ";\r\n name=\"" + ascii + "\""
		named := func(f *gomail.File) {
			f.Header.Set(string(gomail.HeaderContentType), kind)
			f.Header.Set(string(gomail.HeaderContentDisposition), disposition(name))
		}
		if err := msg.AttachReader(name, bytes.NewReader(file.Data), named); err != nil {
			return fmt.Errorf("attaching file %d: %w", i, err)
		}
	}
	return nil
}

// straight is quoted-printable under a name that go-mail has no case for: it writes such parts as quoted-printable right into the letter, where
// for its own name it collects the whole part first.
const straight gomail.Encoding = "Quoted-Printable"

// pieces writes a text without a copy of the whole.
func pieces(text string) func(io.Writer) (int64, error) {
	return func(w io.Writer) (int64, error) {
		piece := make([]byte, min(len(text), 1<<10))
		for rest := text; rest != ""; {
			n := copy(piece, rest)
			if _, err := w.Write(piece[:n]); err != nil {
				return int64(len(text) - len(rest)), err
			}
			rest = rest[n:]
		}
		return int64(len(text)), nil
	}
}

// settleBoundaries replaces the random boundaries of the library, which would be one and the same for both levels if it were
// given one, by boundaries derived from the Message-ID, and puts them in quotes, as "=" asks for. "=_" occurs in no quoted-printable and no base64 text (RFC 2045
// section 6.7), so that no content can end a part. The first line that announces a multipart is ours: folded values start
// with a space, and content comes later.
func settleBoundaries(raw []byte, id string) []byte {
	for _, kind := range []string{"mixed", "alternative"} {
		before := []byte("\r\nContent-Type: multipart/" + kind + ";")
		announced := slices.Concat(before, []byte("\r\n boundary="))
		at := bytes.Index(raw, announced)
		if at < 0 {
			continue
		}
		value := at + len(announced)
		line, _, _ := bytes.Cut(raw[value:], []byte("\r\n"))
		random := string(line)
		if len(random) < 32 {
			continue
		}
		settled := boundary(kind, id)
		raw = slices.Replace(raw, at+len(before), value+len(random), []byte(" boundary=\""+settled+"\"")...)
		if random != settled {
			raw = bytes.ReplaceAll(raw, []byte("\r\n--"+random), []byte("\r\n--"+settled))
		}
	}
	return raw
}

// boundaryMark begins each boundary.
const boundaryMark = "=_"

// boundary is that of a multipart of a letter.
func boundary(kind, id string) string {
	sum := sha256.Sum256([]byte(id))
	return boundaryMark + kind[:3] + "_" + hex.EncodeToString(sum[:16])
}
