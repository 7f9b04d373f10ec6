package registry

import (
	"fmt"
	"sort"
	"strings"
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
