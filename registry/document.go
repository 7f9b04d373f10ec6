package registry

import (
	"errors"
	"regexp"
	"strings"

	"github.com/BurntSushi/toml"
)

// Document is a TOML file with the lines of its keys, so that mistakes can say where they stand.
type Document struct {
	File     string
	Mistakes Mistakes
	lines    map[string]int
	present  map[string]bool
}

// Decode reads TOML into the struct that into points to. Unknown keys and values of a wrong type become mistakes, all of them at
// once, and what is right is filled in all the same; bad syntax is the only mistake of its file. Keys are compared in
// exact case. Fields can be strings, booleans, numbers, times, encoding.TextUnmarshaler, structs, pointers, slices, maps by
// string, and any, which gets what the TOML library gives.
func Decode(file string, data []byte, into any) *Document {
	d := &Document{File: file, lines: keyLines(string(data)), present: map[string]bool{}}
	var tree map[string]any
	if _, err := toml.Decode(string(data), &tree); err != nil {
		d.Mistakes = append(d.Mistakes, d.explainSyntax(d.syntax(err), string(data)))
		return d
	}
	d.fill(tree, into)
	return d
}

// Add notes a mistake at a key ("event[2].onsite.capacity"); one that is not in the file is shown at the line of its table.
func (d *Document) Add(key, problem, instead string) {
	line := d.lines[key]
	for k := key; line == 0; line = d.lines[k] {
		cut := max(strings.LastIndex(k, "."), strings.LastIndex(k, "["))
		if cut < 0 {
			break
		}
		k = k[:cut]
	}
	d.Mistakes = append(d.Mistakes, Mistake{d.File, line, key, problem, instead})
}

// Has says whether the file holds the key.
func (d *Document) Has(key string) bool { return d.present[key] }

// wrong says whether a mistake was noted at the key already: one is enough.
func (d *Document) wrong(key string) bool {
	for _, m := range d.Mistakes {
		if m.Key == key {
			return true
		}
	}
	return false
}

func (d *Document) syntax(err error) Mistake {
	m := Mistake{File: d.File, Problem: strings.TrimPrefix(err.Error(), "toml: "), Instead: "valid TOML in UTF-8 (https://toml.io)"}
	if p, ok := errors.AsType[toml.ParseError](err); ok {
		m.Line, m.Key, m.Problem = p.Position.Line, p.LastKey, p.Message
	}
	return m
}

const bareOrQuoted = `(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')`

var (
	tableLine = regexp.MustCompile(`^\s*(\[\[?)\s*(` + bareOrQuoted + `(?:\s*\.\s*` + bareOrQuoted + `)*)\s*\]`)
	keyLine   = regexp.MustCompile(`^\s*(` + bareOrQuoted + `(?:\s*\.\s*` + bareOrQuoted + `)*)\s*=(.*)$`)
	keyPart   = regexp.MustCompile(bareOrQuoted)
)

// keyLines finds the line of each table and key. Arrays of tables are numbered from 1: "event[2].onsite.capacity". Keys within
// inline tables and arrays are not looked for: the line of the whole is theirs.
func keyLines(data string) map[string]int {
	lines := map[string]int{}
	counts := map[string]int{}
	note := func(key string, line int) {
		if lines[key] == 0 {
			lines[key] = line
		}
	}
	table, quote := "", ""
	for i, line := range strings.Split(strings.TrimPrefix(data, "\ufeff"), "\n") {
		if quote != "" { // within a text of several lines
			if strings.Contains(line, quote) {
				quote = ""
			}
			continue
		}
		if m := tableLine.FindStringSubmatch(line); m != nil {
			parts := keyPart.FindAllString(m[2], -1)
			name := joinKey(parts)
			if m[1] == "[[" {
				counts[name]++
			}
			table = numbered(parts, counts)
			note(table, i+1)
			table += "."
		} else if m := keyLine.FindStringSubmatch(line); m != nil {
			parts := keyPart.FindAllString(m[1], -1)
			for n := range parts {
				note(table+joinKey(parts[:n+1]), i+1)
			}
			quote = opened(m[2])
		}
	}
	return lines
}

// opened gives the quotes that a value opens and does not close on its line.
func opened(value string) string {
	value = strings.TrimSpace(value)
	for _, q := range []string{`"""`, `'''`} {
		if strings.HasPrefix(value, q) && !strings.Contains(value[3:], q) {
			return q
		}
	}
	return ""
}

func joinKey(parts []string) string {
	bare := make([]string, len(parts))
	for i, p := range parts {
		bare[i] = strings.Trim(p, `"'`)
	}
	return strings.Join(bare, ".")
}

// numbered joins a table's name, with the current index behind each part that is an array.
func numbered(parts []string, counts map[string]int) string {
	name := ""
	for i := range parts {
		if i > 0 {
			name += "."
		}
		name += joinKey(parts[i : i+1])
		if n := counts[joinKey(parts[:i+1])]; n > 0 {
			name = indexed(name, n)
		}
	}
	return name
}
