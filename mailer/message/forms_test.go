package message_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rencontres/mailer/message"
)

// formCase is one line of testdata/forms/forms.jsonl: what a person who opens the message in a mail client takes for the sender's words, and
// what stands below them. Text and signature are compared up to white space.
type formCase struct {
	File      string   `json:"file"`
	Client    string   `json:"client"`
	Language  string   `json:"language"`
	Kind      string   `json:"kind"`
	Text      string   `json:"text"`
	Signature string   `json:"signature"` // closing formula, name, telephone lines, legal notice
	Forwarded string   `json:"forwarded"` // address of whoever wrote the message that is passed on
	Reasons   []string `json:"reasons"`   // codes that must be among the reasons
}

// readForms reads the table of testdata/forms.
func readForms(t *testing.T) []formCase {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "forms", "forms.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []formCase
	for d := json.NewDecoder(bytes.NewReader(raw)); d.More(); {
		var c formCase
		if err := d.Decode(&c); err != nil {
			t.Fatalf("form %d: %v", len(cases)+1, err)
		}
		cases = append(cases, c)
	}
	return cases
}

// TestReplyForms: the reply of each mail client is read as a person reads it, whether the letter it answers is known or not.
func TestReplyForms(t *testing.T) {
	invitation, err := os.ReadFile(filepath.Join("testdata", "forms", "invitation.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range readForms(t) {
		raw, err := os.ReadFile(filepath.Join("testdata", "forms", c.File))
		if err != nil {
			t.Error(err)
			continue
		}
		t.Run(strings.TrimSuffix(c.File, ".eml"), func(t *testing.T) {
			c.check(t, "letter unknown", message.Parse(raw, message.Options{}))
			c.check(t, "letter known", message.Parse(raw, message.Options{Sent: string(invitation)}))
		})
	}
}

// check compares a message with its line of the table.
func (c formCase) check(t *testing.T, how string, m message.Message) {
	t.Helper()
	for _, v := range []struct{ what, got, want string }{
		{"kind", string(m.Kind), c.Kind},
		{"text", unspaced(m.Text), unspaced(c.Text)},
		{"signature", unspaced(m.SignOff()), unspaced(c.Signature)},
		{"forwarded", forwarder(m), c.Forwarded},
	} {
		if v.got != v.want {
			t.Errorf("%s (%s): %s\n got %q\nwant %q", c.Client, how, v.what, v.got, v.want)
		}
	}
	for _, code := range c.Reasons {
		if !hasReason(m, code) {
			t.Errorf("%s (%s): reasons %v, want %q among them", c.Client, how, m.Reasons, code)
		}
	}
	for _, code := range m.Reasons {
		if suspicious(code) && !slices.Contains(c.Reasons, code) {
			t.Errorf("%s (%s): reason %q for an honest message", c.Client, how, code)
		}
	}
}

// suspicious says that a reason sends a message to a person: no client earns it by its way to reply.
func suspicious(code string) bool {
	return slices.Contains([]string{"parts_disagree", "hidden_text", "white_text", "quotes_self", "no_text", "charset_unknown", "charset_broken"}, code)
}

// unspaced makes each run of white space one space.
func unspaced(s string) string {
	return strings.Join(strings.Fields(s), " ")
}

// forwarder is the address of whoever wrote the message that m passes on; "" where it passes on none.
func forwarder(m message.Message) string {
	if m.Forwarded == nil || len(m.Forwarded.From) == 0 {
		return ""
	}
	return m.Forwarded.From[0].Email
}

// TestReplyFormsTable: each message of testdata/forms has its line, and each line its message.
func TestReplyFormsTable(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "forms", "*.eml"))
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, c := range readForms(t) {
		if listed[c.File] {
			t.Errorf("%s is listed twice", c.File)
		}
		listed[c.File] = true
		if c.Client == "" || c.Language == "" || c.Kind == "" {
			t.Errorf("%s: client, language or kind is missing", c.File)
		}
	}
	for _, f := range files {
		if !listed[filepath.Base(f)] {
			t.Errorf("%s has no line in the table", f)
		}
	}
}
