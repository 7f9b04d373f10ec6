package templates

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// mistake is one fault of a letter's source.
type mistake struct {
	file         string
	line, column int
	what         string
}

func (m mistake) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", m.file, m.line, m.column, m.what)
}

// mistakes is what is wrong with one or several letters; as an error, one line each.
type mistakes []mistake

func (m mistakes) Error() string {
	lines := make([]string, len(m))
	for i, one := range m {
		lines[i] = one.String()
	}
	return strings.Join(lines, "\n")
}

// once sorts the mistakes and keeps one of each: a part that several letters include is reported once.
func (m mistakes) once() mistakes {
	out := slices.Clone(m)
	slices.SortFunc(out, func(a, b mistake) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column),
			cmp.Compare(a.what, b.what))
	})
	return slices.Compact(out)
}

// located puts the folder before the file names.
func located(err error, folder string) error {
	if bad, ok := errors.AsType[mistakes](err); ok && folder != "" {
		bad = slices.Clone(bad)
		for i := range bad {
			bad[i].file = filepath.Join(folder, bad[i].file)
		}
		return bad
	}
	return err
}

var templateError = regexp.MustCompile(`^template: ([^:]+):(\d+)(?::(\d+))?: (?s:(.*))$`)

// fromTemplate reads the place out of an error of text/template.
func fromTemplate(file string, err error) mistake {
	found := templateError.FindStringSubmatch(err.Error())
	if found == nil {
		return mistake{file, 1, 1, strings.TrimPrefix(err.Error(), "template: ")}
	}
	line, lineErr := strconv.Atoi(found[2])
	column, columnErr := strconv.Atoi(found[3])
	if lineErr != nil {
		line = 1
	}
	if columnErr != nil {
		column = 1
	}
	return mistake{found[1], line, max(column, 1), found[4]}
}
