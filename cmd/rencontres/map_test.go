package main

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows are the imports that packages of this module may have of each other; a package that is not listed imports none.
func arrows() map[string][]string {
	return map[string][]string{
		"cmd/rencontres": {"cmd/rencontres/sheet", "cmd/rencontres/paper", "cmd/rencontres/console", "mailer", "mailer/sandbox", "registry", "templates"},
		"mailer":         {"mailer/inbox", "mailer/message", "mailer/reply", "mailer/relay", "registry", "templates"},
	}
}

// door is an outside dependency, and the packages that may import it: one, but where two have a use of their own for it.
type door struct {
	dependency string // a module or a package within one
	rooms      []string
}

// doors are looked up in order: what stands first is the more particular.
func doors() []door {
	return []door{
		{"github.com/spf13/", []string{"cmd/rencontres"}},
		{"github.com/schollz/progressbar/v3", []string{"cmd/rencontres"}},
		{"golang.org/x/term", []string{"cmd/rencontres"}},
		{"github.com/xuri/excelize/v2", []string{"cmd/rencontres/sheet"}},
		{"codeberg.org/go-pdf/fpdf", []string{"cmd/rencontres/paper"}},
		{"github.com/emersion/go-imap/v2/imapserver", []string{"mailer/sandbox"}},
		{"github.com/emersion/go-imap/v2/imapclient", []string{"mailer/inbox"}},
		{"github.com/emersion/go-imap/v2", []string{"mailer/inbox", "mailer/sandbox"}}, // its words, for client and server
		{"github.com/emersion/go-sasl", []string{"mailer/inbox", "mailer/sandbox"}},
		{"github.com/emersion/go-smtp", []string{"mailer/sandbox"}},
		{"github.com/emersion/go-message", []string{"mailer/message"}},
		{"github.com/emersion/go-msgauth", []string{"mailer/message"}},
		{"github.com/arran4/golang-ical", []string{"mailer/message"}},
		{"golang.org/x/net/html", []string{"mailer/message"}},
		{"golang.org/x/net/idna", []string{"registry", "mailer/relay"}},
		{"github.com/wneessen/go-mail", []string{"mailer/relay"}},
		{"github.com/mattn/go-sqlite3", []string{"registry"}},
		{"github.com/BurntSushi/toml", []string{"registry", "cmd/rencontres"}},
		{"github.com/yuin/goldmark", []string{"templates"}},
		{"golang.org/x/text/", []string{"mailer/reply", "mailer/reply/corpus", "mailer/message", "registry", "templates", "mailer", "cmd/rencontres", "cmd/rencontres/sheet", "mailer/sandbox"}},
	}
}

// brokenArrow says what is wrong with an import; "" if it is as the map has it.
func brokenArrow(room, imported string) string {
	if inner, ours := strings.CutPrefix(imported, "rencontres/"); ours {
		if slices.Contains(arrows()[room], inner) {
			return ""
		}
		return fmt.Sprintf("%s -> %s is no arrow of the map", room, inner)
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return "" // standard library
	}
	for _, d := range doors() {
		if imported != strings.TrimSuffix(d.dependency, "/") && !strings.HasPrefix(imported, strings.TrimSuffix(d.dependency, "/")+"/") {
			continue
		}
		if slices.Contains(d.rooms, room) {
			return ""
		}
		return fmt.Sprintf("%s -> %s: its door is %s", room, imported, strings.Join(d.rooms, ", "))
	}
	return fmt.Sprintf("%s -> %s: this dependency has no door", room, imported)
}

// TestMap holds the map of packages: who may import whom, and the one door of each outside dependency.
func TestMap(t *testing.T) {
	root := filepath.Join("..", "..")
	files := 0
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if file != root && (strings.HasPrefix(name, ".") && name != ".." || name == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		files++
		relative, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		room := path.Dir(filepath.ToSlash(relative))
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range parsed.Imports {
			imported, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			if broken := brokenArrow(room, imported); broken != "" {
				t.Errorf("%s: %s", relative, broken)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 50 {
		t.Fatalf("only %d files were looked at: the walk missed the module", files)
	}
}

// TestMapSees holds that the map's test would see what it is there to see.
func TestMapSees(t *testing.T) {
	for _, c := range []struct{ room, imported, want string }{
		{"mailer", "rencontres/registry", ""},
		{"mailer", "fmt", ""},
		{"mailer", "rencontres/mailer/sandbox", "mailer -> mailer/sandbox is no arrow"},
		{"mailer/reply", "rencontres/registry", "mailer/reply -> registry is no arrow"},
		{"mailer/reply", "golang.org/x/text/unicode/norm", ""},
		{"mailer/reply", "golang.org/x/net/html", "its door is mailer/message"},
		{"mailer", "github.com/emersion/go-imap/v2/imapserver", "its door is mailer/sandbox"},
		{"mailer/sandbox", "github.com/emersion/go-imap/v2/imapclient", "its door is mailer/inbox"},
		{"templates", "github.com/xuri/excelize/v2", "its door is cmd/rencontres/sheet"},
		{"cmd/rencontres", "rencontres/mailer/message", "is no arrow"},
		{"cmd/rencontres", "example.org/other", "has no door"},
	} {
		got := brokenArrow(c.room, c.imported)
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s -> %s: got %q, want %q", c.room, c.imported, got, c.want)
		}
	}
}
