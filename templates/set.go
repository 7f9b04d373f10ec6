package templates

import (
	"embed"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"
	"unicode/utf8"
)

//go:embed letters/*.md
var shipped embed.FS

// maxSource is the largest file that is accepted as a letter, in bytes.
const maxSource = 64 << 10

// Kinds lists every kind of letter, in the order of letter.go.
func Kinds() []Kind {
	return []Kind{Announcement, Invitation, Reminder, Confirmation, Early, Waiting, Change, EventChange, Cancellation, Noted, Unclear,
		Question, Ask, Offer, Practical, Eve, Thanks, Unsubscribed, Answer}
}

// Set is the letters, compiled. Its letters do not change once made; several goroutines may use it.
type Set struct {
	parts     map[string]string // what letters include, by file name: "notice.md"
	letters   map[Kind]*compiled
	snapshots *snapshots
}

// snapshots remembers the last sets that With made: a campaign asks for the same one before each of its letters.
type snapshots struct {
	mu   sync.Mutex
	sets map[string]*Set
}

const maxSnapshots = 16

// compiled is one letter with the parts that it includes.
type compiled struct {
	source string
	tmpl   *template.Template
	lines  *typeset
	alike  *alike

	personal bool // prints more of the reader than the way to address them
}

func newSnapshots() *snapshots { return &snapshots{sets: map[string]*Set{}} }

// Load reads the letters that ship and replaces those of which the folder overrides holds a file of the same name. "" and
// a folder that does not exist replace nothing. Every mistake of every file is reported at once, joined, each as
// "folder/invitation.md:3:12: what is wrong".
func Load(overrides string) (*Set, error) {
	files, err := shippedFiles()
	if err != nil {
		return nil, err
	}
	var faults []error
	replaced := false
	if overrides != "" {
		own, err := overrideFiles(overrides, files)
		if err != nil {
			faults = append(faults, err)
		}
		maps.Copy(files, own)
		replaced = len(own) > 0
	}
	s, err := compileAll(files, replaced)
	if err != nil {
		faults = append(faults, located(err, overrides))
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return s, nil
}

func shippedFiles() (map[string]string, error) {
	entries, err := shipped.ReadDir("letters")
	if err != nil {
		return nil, fmt.Errorf("reading the letters that ship: %w", err)
	}
	files := map[string]string{}
	for _, e := range entries {
		b, err := shipped.ReadFile("letters/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("reading the letters that ship: %w", err)
		}
		files[e.Name()] = clean(string(b))
	}
	return files, nil
}

// overrideFiles reads the .md files of dir; one that bears the name of no letter is a mistake, README.md aside.
func overrideFiles(dir string, known map[string]string) (map[string]string, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the letters of %s: %w", dir, err)
	}
	own := map[string]string{}
	var faults []error
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || filepath.Ext(name) != ".md" || strings.HasPrefix(name, ".") || strings.EqualFold(name, "README.md") {
			continue
		}
		path := filepath.Join(dir, name)
		if _, ok := known[name]; !ok {
			faults = append(faults, fmt.Errorf("%s:1: no letter has this name; known are %s", path,
				strings.Join(slices.Sorted(maps.Keys(known)), ", ")))
			continue
		}
		src, err := readSource(path)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		own[name] = src
	}
	return own, errors.Join(faults...)
}

func readSource(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("reading a letter: %w", err)
	}
	if !info.Mode().IsRegular() || info.Size() > maxSource {
		return "", fmt.Errorf("%s:1: not a text file of at most %d bytes", path, maxSource)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("reading a letter: %w", err)
	}
	if !utf8.Valid(b) {
		line := 1 + strings.Count(string(b[:firstInvalid(b)]), "\n")
		return "", fmt.Errorf("%s:%d: not UTF-8; save the file as UTF-8", path, line)
	}
	return clean(string(b)), nil
}

func firstInvalid(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return len(b)
}

// clean takes a byte order mark and the carriage returns of Windows off.
func clean(src string) string {
	return strings.ReplaceAll(strings.TrimPrefix(src, "\ufeff"), "\r\n", "\n")
}

// compileAll compiles every letter; trial also writes each with specimens, which those that ship do not need: tests do.
func compileAll(files map[string]string, trial bool) (*Set, error) {
	s := &Set{parts: map[string]string{}, letters: map[Kind]*compiled{}, snapshots: newSnapshots()}
	for name, src := range files {
		if !isKind(strings.TrimSuffix(name, ".md")) {
			s.parts[name] = src
		}
	}
	var faults mistakes
	for _, kind := range Kinds() {
		c, bad := s.compile(kind, files[kind.file()])
		if len(bad) == 0 && trial {
			bad = c.trial(kind)
		}
		faults = append(faults, bad...)
		s.letters[kind] = c
	}
	if len(faults) > 0 {
		return nil, faults.once()
	}
	return s, nil
}

func (k Kind) file() string { return string(k) + ".md" }

func isKind(name string) bool { return slices.Contains(Kinds(), Kind(name)) }

// compile parses the letter and the parts it can include, checks every field and function that they name, makes every
// value that they print pass through md.
func (s *Set) compile(kind Kind, source string) (*compiled, mistakes) {
	trees := map[string]*parse.Tree{}
	var faults mistakes
	for _, name := range slices.Sorted(maps.Keys(s.parts)) {
		faults = append(faults, parseInto(trees, name, s.parts[name])...)
	}
	faults = append(faults, parseInto(trees, kind.file(), source)...)
	faults = append(faults, checkSubjectLine(kind.file(), source)...)
	if len(faults) > 0 {
		return nil, faults
	}
	if bad := checkTrees(trees, kind.file()); len(bad) > 0 {
		return nil, bad
	}
	personal := speaksOfReader(trees, kind.file())
	tmpl := template.New(kind.file()).Option("missingkey=error").Funcs(functions())
	for _, name := range reachable(trees, kind.file()) { // the other parts would be held in memory for each letter
		escapeTree(trees[name])
		if _, err := tmpl.AddParseTree(name, trees[name]); err != nil {
			return nil, mistakes{{kind.file(), 1, 1, err.Error()}}
		}
	}
	return &compiled{source: source, tmpl: tmpl.Lookup(kind.file()), lines: &typeset{}, alike: &alike{}, personal: personal}, nil
}

// reachable names root and the templates that it includes, at any depth, sorted.
func reachable(trees map[string]*parse.Tree, root string) []string {
	seen := map[string]bool{}
	var look func(name string)
	look = func(name string) {
		t, ok := trees[name]
		if !ok || seen[name] {
			return
		}
		seen[name] = true
		walk(t.Root, func(n parse.Node) {
			if call, ok := n.(*parse.TemplateNode); ok {
				look(call.Name)
			}
		})
	}
	look(root)
	return slices.Sorted(maps.Keys(seen))
}

// parseInto adds the templates of one file to trees; a {{define}} takes the place of a part of the same name.
func parseInto(trees map[string]*parse.Tree, name, source string) mistakes {
	t := parse.New(name)
	t.Mode = parse.SkipFuncCheck
	own := map[string]*parse.Tree{}
	if _, err := t.Parse(source, "", "", own); err != nil {
		return mistakes{fromTemplate(name, err)}
	}
	if _, ok := own[name]; !ok {
		return mistakes{{name, 1, 1, "empty"}}
	}
	maps.Copy(trees, own)
	return nil
}

func checkSubjectLine(name, source string) mistakes {
	if !strings.HasPrefix(source, subjectMark) {
		return mistakes{{name, 1, 1, "the first line must begin with “" + subjectMark + "”"}}
	}
	return nil
}

// Source is the text of a letter together with the parts that it includes, as {{define}} blocks at its end: all that is
// needed to write the same letter again, whatever becomes of the files. "" for an unknown kind.
func (s *Set) Source(kind Kind) string {
	c, ok := s.letters[kind]
	if !ok {
		return ""
	}
	trees := map[string]*parse.Tree{}
	if bad := parseInto(trees, kind.file(), c.source); len(bad) > 0 {
		return c.source
	}
	needed := map[string]bool{}
	s.included(trees[kind.file()], trees, needed)
	var b strings.Builder
	b.WriteString(c.source)
	for _, name := range slices.Sorted(maps.Keys(needed)) {
		if _, own := trees[name]; own {
			continue
		}
		if src, ok := s.parts[name]; ok {
			fmt.Fprintf(&b, "{{define %q}}%s{{end}}", name, src)
		}
	}
	return b.String()
}

// included collects in needed the names of the templates that t includes, at any depth.
func (s *Set) included(t *parse.Tree, own map[string]*parse.Tree, needed map[string]bool) {
	if t == nil {
		return
	}
	walk(t.Root, func(n parse.Node) {
		call, ok := n.(*parse.TemplateNode)
		if !ok || needed[call.Name] {
			return
		}
		needed[call.Name] = true
		if mine, ok := own[call.Name]; ok {
			s.included(mine, own, needed)
			return
		}
		part := map[string]*parse.Tree{}
		if bad := parseInto(part, call.Name, s.parts[call.Name]); len(bad) == 0 {
			s.included(part[call.Name], own, needed)
		}
	})
}

// With is the set with one letter replaced by source, which may be what Source returned at an earlier time. s itself does
// not change, and asked again for the same source returns the same set. Errors name file and line as those of Load do.
func (s *Set) With(kind Kind, source string) (*Set, error) {
	if !isKind(string(kind)) {
		return nil, fmt.Errorf("replacing a letter: unknown kind %q", kind)
	}
	s.snapshots.mu.Lock()
	defer s.snapshots.mu.Unlock()
	key := kind.file() + ":" + source
	if known, ok := s.snapshots.sets[key]; ok {
		return known, nil
	}
	c, bad := s.compile(kind, clean(source))
	if len(bad) == 0 {
		bad = c.trial(kind)
	}
	if len(bad) > 0 {
		return nil, bad.once()
	}
	n := &Set{parts: s.parts, letters: maps.Clone(s.letters), snapshots: newSnapshots()}
	n.letters[kind] = c
	if len(s.snapshots.sets) >= maxSnapshots {
		clear(s.snapshots.sets)
	}
	s.snapshots.sets[key] = n
	return n, nil
}
