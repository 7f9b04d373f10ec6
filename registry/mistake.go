package registry

import (
	"errors"
	"fmt"
	"regexp"
	"sort"
	"strings"

	"github.com/BurntSushi/toml"
)

// Mistake is one thing wrong in a file that a person wrote: where it stands, what is wrong and what to write instead.
type Mistake struct {
	File    string
	Line    int    // 0: not known
	Key     string // "event[2].date", "" the file as a whole
	Problem string
	Instead string // an example or an instruction
}

func (m Mistake) String() string {
	where := m.File
	if m.Line > 0 {
		where = fmt.Sprintf("%s:%d", m.File, m.Line)
	}
	if m.Key != "" {
		where += ": " + m.Key
	}
	s := where + ": " + m.Problem
	if m.Instead != "" {
		s += "; write " + m.Instead
	}
	return s
}

// Mistakes are all that is wrong in a file, in order of lines.
type Mistakes []Mistake

func (ms Mistakes) Error() string {
	lines := make([]string, len(ms))
	for i, m := range ms {
		lines[i] = m.String()
	}
	return strings.Join(lines, "\n")
}

// Or is nil without mistakes.
func (ms Mistakes) Or() error {
	if len(ms) == 0 {
		return nil
	}
	sort.SliceStable(ms, func(i, j int) bool { return ms[i].Line < ms[j].Line })
	return ms
}

// Document is a TOML file with the lines of its keys, so that mistakes can say where they stand.
type Document struct {
	File     string
	Mistakes Mistakes
	lines    map[string]int
}

// Decode reads TOML into the value that into points to. Syntax errors, wrong types and unknown keys become mistakes.
func Decode(file string, data []byte, into any) *Document {
	d := &Document{File: file, lines: keyLines(string(data))}
	meta, err := toml.Decode(string(data), into)
	if err != nil {
		d.Mistakes = append(d.Mistakes, d.syntax(err))
		return d
	}
	for _, key := range meta.Undecoded() {
		d.Add(d.counted(key), "unknown key", "a known one, or remove it (see the example file)")
	}
	return d
}

// Add notes a mistake at a key such as "event[2].date".
func (d *Document) Add(key, problem, instead string) {
	line := d.lines[key]
	for k := key; line == 0 && strings.Contains(k, "."); {
		k = k[:strings.LastIndex(k, ".")]
		line = d.lines[k]
	}
	d.Mistakes = append(d.Mistakes, Mistake{d.File, line, key, problem, instead})
}

// Has says whether the file holds the key.
func (d *Document) Has(key string) bool { return d.lines[key] > 0 }

func (d *Document) syntax(err error) Mistake {
	if p, ok := errors.AsType[toml.ParseError](err); ok {
		key := p.LastKey
		return Mistake{d.File, p.Position.Line, key, p.Message, "valid TOML (https://toml.io)"}
	}
	problem := strings.TrimPrefix(err.Error(), "toml: ")
	m := Mistake{File: d.File, Problem: problem, Instead: "a value of the expected type (see the example file)"}
	if found := quotedKey.FindStringSubmatch(problem); found != nil {
		for key, line := range d.lines {
			if strings.HasSuffix(indices.ReplaceAllString(key, ""), found[1]) && (m.Line == 0 || line < m.Line) {
				m.Key, m.Line = key, line
			}
		}
	}
	return m
}

// counted gives an undecoded key the index of its table, by the first line that holds it.
func (d *Document) counted(key toml.Key) string {
	plain := key.String()
	best := plain
	for k, line := range d.lines {
		if indices.ReplaceAllString(k, "") == plain && (d.lines[best] == 0 || line < d.lines[best]) {
			best = k
		}
	}
	return best
}

var (
	tableLine = regexp.MustCompile(`^\s*(\[\[?)\s*([A-Za-z0-9_.-]+)\s*\]`)
	keyLine   = regexp.MustCompile(`^\s*([A-Za-z0-9_-]+)\s*=`)
	indices   = regexp.MustCompile(`\[\d+\]`)
	quotedKey = regexp.MustCompile(`(?:key|last key|field) ["'“]?([A-Za-z0-9_.-]+)`)
)

// keyLines finds the line of each table and key. Arrays of tables are numbered from 1: "event[2].onsite.capacity".
func keyLines(data string) map[string]int {
	lines := map[string]int{}
	counts := map[string]int{}
	table := ""
	for i, line := range strings.Split(data, "\n") {
		if m := tableLine.FindStringSubmatch(line); m != nil {
			if m[1] == "[[" {
				counts[m[2]]++
			}
			table = numbered(m[2], counts)
			if lines[table] == 0 {
				lines[table] = i + 1
			}
			table += "."
		} else if m := keyLine.FindStringSubmatch(line); m != nil && lines[table+m[1]] == 0 {
			lines[table+m[1]] = i + 1
		}
	}
	return lines
}

// numbered puts the current index behind each part of a table's name that is an array.
func numbered(name string, counts map[string]int) string {
	parts := strings.Split(name, ".")
	for i := range parts {
		if n := counts[strings.Join(strings.Split(name, ".")[:i+1], ".")]; n > 0 {
			parts[i] += fmt.Sprintf("[%d]", n)
		}
	}
	return strings.Join(parts, ".")
}
