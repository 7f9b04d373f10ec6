package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rencontres/cmd/rencontres/sheet"
)

// TestAbuse37_SecretIsNeverShown prints and logs a secret in every way that the standard library knows.
func TestAbuse37_SecretIsNeverShown(t *testing.T) {
	s := newSecret(canary)
	c := Config{imap: s, smtp: s}
	var b bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t"} {
		fmt.Fprintf(&b, verb+" "+verb+" "+verb+"\n", s, &s, c)
	}
	text := slog.New(slog.NewTextHandler(&b, nil))
	text.Info("a", "secret", s, "config", c, "pointer", &s)
	slog.New(slog.NewJSONHandler(&b, nil)).Info("a", "secret", s, "config", c, "pointer", &s)
	if err := json.NewEncoder(&b).Encode(map[string]any{"secret": s, "config": c}); err != nil {
		t.Fatal(err)
	}
	for _, leak := range []string{canary, fmt.Sprintf("%x", canary), fmt.Sprintf("%X", canary)} {
		if strings.Contains(b.String(), leak) {
			t.Errorf("the secret is in\n%s", b.String())
		}
	}
	if !strings.Contains(b.String(), redacted) {
		t.Error("the secret does not show as stars")
	}
}

func TestAbuse20_NothingSteersTheTerminal(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"French", "Hélène L’Hôte — « Épernay »", "Hélène L’Hôte — « Épernay »"},
		{"escape sequence", "a\x1b[2Jb", `a\u001b[2Jb`},
		{"bell, backspace, DEL", "\a\b\x7f", `\u0007\u0008\u007f`},
		{"line ends and tabs", "a\r\nb\tc", `a\u000d\u000ab\u0009c`},
		{"C1 control sequence", "a\u009b2Jb", `a\u009b2Jb`},
		{"a raw C1 byte", "a\x9b2J", `a\x9b2J`},
		{"override of direction", "a\u202eb\u2066c\u200f", `a\u202eb\u2066c\u200f`},
		{"line separator", "a\u2028b", `a\u2028b`},
		{"what cannot be seen", "a\ufeffb\U000e0041", `a\ufeffb\U000e0041`},
		{"joined emoji", "👩\u200d💻", "👩\u200d💻"},
	} {
		if got := printable(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		var b bytes.Buffer
		if err := printJSON(&b, map[string]string{"v": c.in}); err != nil {
			t.Fatal(err)
		}
		line := strings.TrimSuffix(b.String(), "\n")
		if strings.ContainsFunc(line, steers) {
			t.Errorf("%s: JSON steers: %q", c.name, line)
		}
		var back map[string]string
		if err := json.Unmarshal([]byte(line), &back); err != nil || back["v"] != strings.ToValidUTF8(c.in, "\ufffd") {
			t.Errorf("%s: JSON gives %q back (%v)", c.name, back["v"], err)
		}
		list := table{head: []string{"A", "B"}}
		list.add(c.in, c.in)
		b.Reset()
		if err := list.print(&b); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsFunc(strings.ReplaceAll(b.String(), "\n", ""), steers) {
			t.Errorf("%s: the table steers: %q", c.name, b.String())
		}
	}
	if got := printableText("a\r\nb\tc\x1b"); got != "a\nb\tc\\u001b" {
		t.Errorf("a text of several lines: %q", got)
	}
}

// TestFault42_NoHalfFile holds that a file which cannot be written whole is not there, and the one before it still is.
func TestFault42_NoHalfFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "list.csv")
	one := sheet.Sheet{Name: "x", Columns: []string{"a"}, Rows: slices.Values([][]any{{"1"}})}
	if err := writeWhole(path, false, one.WriteCSV); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v: want 0600", info.Mode(), err)
	}
	full := errors.New("no space left on device")
	for _, force := range []bool{true, false} {
		err = writeWhole(path, force, func(w io.Writer) error {
			fmt.Fprint(w, "half")
			return full
		})
		if force && !errors.Is(err, full) || err == nil {
			t.Errorf("force %t: got %v", force, err)
		}
	}
	if err := writeWhole(path, false, one.WriteXLSX); err == nil || !strings.Contains(err.Error(), "--force") {
		t.Errorf("a file that is there was written over: %v", err)
	}
	late := filepath.Join(filepath.Dir(path), "late.csv")
	err = writeWhole(late, false, func(w io.Writer) error { return os.WriteFile(late, []byte("of another"), 0o600) })
	if data, read := os.ReadFile(late); err == nil || read != nil || string(data) != "of another" {
		t.Errorf("a file that came in between was written over: %v, %q, %v", err, data, read)
	}
	if err := os.Remove(late); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(data), `"1"`) {
		t.Errorf("the file before is gone: %q, %v", data, err)
	}
	left, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(left) != 1 {
		t.Errorf("%d files are left, %v", len(left), err)
	}
}

// The columns of a table hold where cells at the end of a row are empty.
func TestTableKeepsItsColumns(t *testing.T) {
	list := table{head: []string{"A", "B", "C"}}
	list.add("un", "deux", "trois")
	list.add("quatre", "", "")
	list.add("5", "", "sept")
	var b bytes.Buffer
	if err := list.print(&b); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "A       B     C\nun      deux  trois\nquatre\n5             sept\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
