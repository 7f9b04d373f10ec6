package registry

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Attachment is a file of the programme that goes with letters about an event: the programme of the day, the way to the place.
type Attachment struct {
	File   string // as the programme names it: beside it, or in a folder there
	Title  string // as letters call it, "plan d’accès"
	Digest string // of what is in it; "" as long as it was not read
	Size   int    // in bytes
	Mode   Mode   // for those registered so alone; "" for all
	With   []string
}

// Name is the name that the file has in a letter.
func (a Attachment) Name() string { return path.Base(a.File) }

// ContentType is the file's type (RFC 6838), by the end of its name.
func (a Attachment) ContentType() string { return attachable()[strings.ToLower(path.Ext(a.File))].kind }

// GoesWith says whether the file goes with a kind of letter to somebody who takes part in a mode ("" not known, or of no matter).
func (a Attachment) GoesWith(letter string, mode Mode) bool {
	return a.Digest != "" && slices.Contains(a.With, letter) && (a.Mode == "" || a.Mode == mode)
}

// How large attachments may be, in bytes: mail servers refuse letters of more than 10 MB, and in a letter a file is a third larger.
const (
	maxAttachment  = 3 << 20
	maxAttachments = 6 << 20 // of an event
)

// attachable are the types of file that everybody can open, by the end of their names, each with how its content begins.
func attachable() map[string]struct{ kind, begins string } {
	return map[string]struct{ kind, begins string }{
		".pdf": {"application/pdf", "%PDF-"}, ".png": {"image/png", "\x89PNG\r\n"}, ".jpg": {"image/jpeg", "\xff\xd8\xff"}, ".jpeg": {"image/jpeg", "\xff\xd8\xff"},
	}
}

// letters that can carry a file; those of stating say who takes part and how, so that a file can be for one mode.
var (
	attachTo = []string{"announcement", "invitation", "reminder", "confirmation", "practical", "eve", "thanks"}
	stating  = []string{"confirmation", "practical", "eve", "thanks"}
)

type attachmentFile struct {
	File  string   `toml:"file"`
	Title string   `toml:"title"`
	With  []string `toml:"with"`
	Mode  string   `toml:"mode"`
}

// attachments checks the files of an event, and reads them if folder is given: what is in them goes into contents, by digest.
func (d *Document) attachments(key string, files []attachmentFile, folder fs.FS, contents map[string][]byte) []Attachment {
	var all []Attachment
	total := 0
	for i, f := range files {
		at := indexed(key+".attachment", i+1)
		a := f.check(d, at)
		if slices.ContainsFunc(all, func(o Attachment) bool { return o.Name() == a.Name() && o.File != a.File }) {
			d.Add(at+".file", fmt.Sprintf("another file of the event is called %q as well, and a letter tells them apart by their names", a.Name()), "give each its own name")
		}
		if folder != nil && !d.wrong(at+".file") {
			data, err := readAttachment(folder, a)
			if err != nil {
				d.Add(at+".file", err.Error(), `file = "plan-acces.pdf", beside this file: PDF, PNG or JPEG of at most 3 MB`)
			} else {
				sum := sha256.Sum256(data)
				a.Digest, a.Size = hex.EncodeToString(sum[:16]), len(data)
				contents[a.Digest] = data
				total += a.Size
			}
		}
		all = append(all, a)
	}
	if total > maxAttachments {
		d.Add(key+".attachment", fmt.Sprintf("the files of the event have %d KB together, which mail servers may refuse", total>>10), "at most 6 MB for one event")
	}
	return all
}

// fitsLetters notes the letters about several events whose files are too large together.
func (d *Document) fitsLetters(events []Event) {
	for _, letter := range []string{"announcement", "confirmation"} {
		total, seen := 0, map[string]bool{}
		for _, e := range events {
			for _, a := range e.Attachments {
				if slices.Contains(a.With, letter) && !seen[a.Digest] {
					seen[a.Digest], total = true, total+a.Size
				}
			}
		}
		if total > maxAttachments {
			d.Add("event", fmt.Sprintf("a letter %q about all events would carry files of %d KB, which mail servers may refuse", letter, total>>10), "at most 6 MB for one letter: smaller files, or fewer")
		}
	}
}

// check turns one table into an attachment and notes what is wrong with it.
func (f attachmentFile) check(d *Document, key string) Attachment {
	a := Attachment{File: f.File, Title: strings.TrimSpace(f.Title), Mode: Mode(f.Mode), With: f.With}
	if d.need(key+".file", f.File, "the file", `file = "plan-acces.pdf"`) && !fs.ValidPath(f.File) {
		d.Add(key+".file", fmt.Sprintf("%q is not in the folder of the programme", f.File), `file = "plan-acces.pdf", the name of a file beside this one`)
	}
	d.need(key+".title", a.Title, "the title", `title = "plan d'accès", as the letter calls it`)
	if f.Mode != "" {
		d.choice(key+".mode", f.Mode, "mode", string(Onsite), string(Remote))
	}
	if len(a.With) == 0 {
		a.With = []string{"invitation", "practical"}
		if a.Mode != "" {
			a.With = []string{"practical"}
		}
	}
	for _, letter := range a.With {
		switch {
		case !slices.Contains(attachTo, letter):
			d.Add(key+".with", fmt.Sprintf("no file goes with a letter %q", letter), `some of "`+strings.Join(attachTo, `", "`)+`"`)
		case a.Mode != "" && !slices.Contains(stating, letter):
			d.Add(key+".with", fmt.Sprintf("the letter %q goes to people whose mode is not known yet", letter), `leave "mode" out, or with = ["`+strings.Join(stating, `", "`)+`"]`)
		}
	}
	return a
}

// readAttachment reads a file; its content must be what the end of its name says.
func readAttachment(folder fs.FS, a Attachment) ([]byte, error) {
	kind, ok := attachable()[strings.ToLower(path.Ext(a.File))]
	if !ok {
		return nil, fmt.Errorf("%q is of a type that not everybody can open", a.File)
	}
	if about, err := fs.Stat(folder, a.File); err == nil && !about.Mode().IsRegular() { // a pipe would be waited for without end
		return nil, fmt.Errorf("%q is no ordinary file", a.File)
	}
	f, err := folder.Open(a.File)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no file %q beside the programme", a.File)
	}
	if err != nil {
		return nil, fmt.Errorf("the file %q cannot be read", a.File)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxAttachment+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("the file %q cannot be read", a.File)
	case len(data) > maxAttachment:
		return nil, fmt.Errorf("the file %q has more than %d MB", a.File, maxAttachment>>20)
	case !bytes.HasPrefix(data, []byte(kind.begins)):
		return nil, fmt.Errorf("what is in %q is not what its name says", a.File)
	}
	return data, nil
}

// said lists attachments in one line, for the differences of an import.
func said(all []Attachment) string {
	var parts []string
	for _, a := range all {
		part := fmt.Sprintf("%s (%s, %d ko, %.6s ; %s", a.Title, a.File, (a.Size+1023)>>10, a.Digest, strings.Join(a.With, ", "))
		if a.Mode != "" {
			part += " ; " + string(a.Mode)
		}
		parts = append(parts, part+")")
	}
	return strings.Join(parts, ", ")
}

// keepContents stores what is in the attachments of a programme; it stays for the letters that name it.
func (t *Tx) keepContents(p Programme) error {
	for digest, data := range p.Contents {
		if err := t.run("INSERT INTO attachment(digest, bytes) VALUES(?, ?) ON CONFLICT DO NOTHING", digest, data); err != nil {
			return fmt.Errorf("keeping an attachment: %w", err)
		}
	}
	for _, e := range p.Events {
		for _, a := range e.Attachments {
			if _, err := t.AttachmentContent(a.Digest); err != nil {
				return fmt.Errorf("keeping attachment %q of event %s: %w", a.File, e.ID, err)
			}
		}
	}
	return nil
}

// AttachmentContent is what is in an attachment.
func (t *Tx) AttachmentContent(digest string) ([]byte, error) {
	return first(t, "attachment", digest, value[[]byte], "SELECT bytes FROM attachment WHERE digest = ?", digest)
}

// attachmentsJSON is how an event's row holds its attachments.
func attachmentsJSON(all []Attachment) (string, error) {
	if len(all) == 0 {
		return "[]", nil
	}
	data, err := json.Marshal(all)
	return string(data), err
}
