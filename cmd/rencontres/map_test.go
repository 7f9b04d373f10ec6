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
		"cmd/rencontres": {"cmd/rencontres/chart", "cmd/rencontres/paper", "cmd/rencontres/sheet", "mailer", "mailer/sandbox", "registry", "templates"},
		"mailer":         {"mailer/inbox", "mailer/message", "mailer/prefilter", "mailer/reply", "mailer/relay", "registry", "templates"},
		"mailer/message": {"mailer/prefilter"},
		"mailer/reply":   {"mailer/prefilter", "mailer/reply/lexicon"},
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
		{"golang.org/x/term", []string{"cmd/rencontres"}},
		{"github.com/schollz/progressbar/v3", []string{"cmd/rencontres"}},
		{"github.com/xuri/excelize/v2", []string{"cmd/rencontres/sheet"}},
		{"codeberg.org/go-pdf/fpdf", []string{"cmd/rencontres/paper"}},
		{"github.com/emersion/go-imap/v2/imapserver", []string{"mailer/sandbox"}},
		{"github.com/emersion/go-imap/v2/imapclient", []string{"mailer/inbox"}},
		{"github.com/emersion/go-imap/v2", []string{"mailer/inbox", "mailer/sandbox"}}, // its words, for client and server
		{"github.com/emersion/go-sasl", []string{"mailer/sandbox"}},
		{"github.com/emersion/go-smtp", []string{"mailer/sandbox"}},
		{"github.com/emersion/go-message", []string{"mailer/message"}},
		{"github.com/emersion/go-msgauth", []string{"mailer/message"}},
		{"github.com/arran4/golang-ical", []string{"mailer/message"}},
		{"golang.org/x/net/html", []string{"mailer/message"}},
		{"golang.org/x/net/idna", []string{"registry", "mailer/relay"}},
		{"github.com/wneessen/go-mail", []string{"mailer/relay"}},
		{"github.com/mattn/go-sqlite3", []string{"registry"}},
		{"github.com/BurntSushi/toml", []string{"registry"}},
		{"github.com/yuin/goldmark", []string{"templates"}},
		{"golang.org/x/text/", []string{"mailer/reply", "mailer/reply/corpus", "mailer/message", "registry", "templates", "cmd/rencontres/sheet", "cmd/rencontres/paper", "mailer/sandbox"}},
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
		if !d.leadsTo(imported) {
			continue
		}
		if slices.Contains(d.rooms, room) {
			return ""
		}
		return fmt.Sprintf("%s -> %s: its door is %s", room, imported, strings.Join(d.rooms, ", "))
	}
	return fmt.Sprintf("%s -> %s: this dependency has no door", room, imported)
}

// leadsTo says whether a package belongs to the door's dependency.
func (d door) leadsTo(imported string) bool {
	module := strings.TrimSuffix(d.dependency, "/")
	return imported == module || strings.HasPrefix(imported, module+"/")
}

// importsOfRooms gives what the packages of this module import outside their tests, by package and file.
func importsOfRooms(t *testing.T) map[string]map[string][]string {
	t.Helper()
	root := filepath.Join("..", "..")
	rooms := map[string]map[string][]string{}
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
		relative, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		room := path.Dir(filepath.ToSlash(relative))
		if rooms[room] == nil {
			rooms[room] = map[string][]string{}
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range parsed.Imports {
			imported, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			rooms[room][relative] = append(rooms[room][relative], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(rooms) < 8 {
		t.Fatalf("only %d packages were looked at: the walk missed the module", len(rooms))
	}
	return rooms
}

// TestMap holds the map of packages: who may import whom, and the one door of each outside dependency. What the map allows and
// nobody uses is taken off it.
func TestMap(t *testing.T) {
	used := map[string]bool{}
	for room, files := range importsOfRooms(t) {
		for file, imports := range files {
			for _, imported := range imports {
				if broken := brokenArrow(room, imported); broken != "" {
					t.Errorf("%s: %s", file, broken)
				}
				used[room+" -> "+strings.TrimPrefix(imported, "rencontres/")] = true
				if i := slices.IndexFunc(doors(), func(d door) bool { return d.leadsTo(imported) }); i >= 0 {
					used[room+" -> "+doors()[i].dependency] = true
				}
			}
		}
	}
	for room, others := range arrows() {
		for _, other := range others {
			if !used[room+" -> "+other] {
				t.Errorf("the map has an arrow %s -> %s that nobody uses", room, other)
			}
		}
	}
	for _, d := range doors() {
		for _, room := range d.rooms {
			if !used[room+" -> "+d.dependency] {
				t.Errorf("the map has a door of %s in %s that nobody uses", d.dependency, room)
			}
		}
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
