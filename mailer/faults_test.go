package mailer

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the tests' names into FAULTS.md")

var (
	holdsRow  = regexp.MustCompile(`(Trap|Abuse|Fault)(\d+)`)
	rowOfHeld = regexp.MustCompile(`^\| ((?:Trap|Abuse|Fault) \d+) \| (.+) \| (.+) \|$`)
)

// heldRows gives the tests of the repository by the row that their name holds: "mailer/inbox.TestTrap1_…" by "Trap 1".
func heldRows(t *testing.T) map[string][]string {
	t.Helper()
	rows := map[string][]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || f.Recv != nil || !strings.HasPrefix(f.Name.Name, "Test") {
				continue
			}
			for _, m := range holdsRow.FindAllStringSubmatch(f.Name.Name, -1) {
				row := m[1] + " " + m[2]
				rows[row] = append(rows[row], strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../")+"."+f.Name.Name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for row := range rows {
		slices.Sort(rows[row])
	}
	return rows
}

// FAULTS.md and the tests name each other, and every row is there.
func TestFaultsAreHeld(t *testing.T) {
	data, err := os.ReadFile("FAULTS.md")
	if err != nil {
		t.Fatal(err)
	}
	held := heldRows(t)
	listed := map[string]bool{}
	lines := strings.Split(string(data), "\n")
	for i, line := range lines {
		m := rowOfHeld.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		want := "later"
		if tests := held[m[1]]; len(tests) > 0 {
			want = "`" + strings.Join(tests, "` `") + "`"
		}
		listed[m[1]] = true
		if m[3] != want && !*update {
			t.Errorf("%s: the table says\n  %s, the tests are\n  %s", m[1], m[3], want)
		}
		lines[i] = fmt.Sprintf("| %s | %s | %s |", m[1], m[2], want)
	}
	for kind, last := range map[string]int{"Trap": 20, "Abuse": 53, "Fault": 64} {
		for n := 1; n <= last; n++ {
			if row := fmt.Sprintf("%s %d", kind, n); !listed[row] {
				t.Errorf("%s is not in the table", row)
			}
		}
	}
	for row, tests := range held {
		if !listed[row] {
			t.Errorf("%v hold %s, which is not in the table", tests, row)
		}
	}
	if *update {
		if err := os.WriteFile("FAULTS.md", []byte(strings.Join(lines, "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// The rows without which the service is not to be used at all.
func TestFaultsThatAreDueAreHeld(t *testing.T) {
	due := map[string][]int{
		"Trap":  {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20},
		"Abuse": {1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 14, 15, 17, 18, 20, 29, 30, 31, 33, 34, 36, 37, 38, 40, 48},
		"Fault": {1, 2, 3, 4, 5, 17, 18, 19, 20, 21, 32, 34, 35, 36, 37, 38, 39, 40, 41, 50, 57, 59, 61},
	}
	held := heldRows(t)
	for kind, rows := range due {
		for _, n := range rows {
			if row := fmt.Sprintf("%s %d", kind, n); len(held[row]) == 0 {
				t.Errorf("no test holds %s", row)
			}
		}
	}
}

// The command line tool of another SQLite than ours can damage a registry that is in use: nothing here calls it.
func TestTrap20_NoOtherToolTouchesTheRegistry(t *testing.T) {
	calls := regexp.MustCompile(`(?m)(^|[\s|;&("'` + "`" + `])sqlite3\s+[^\s)]*\.(db|sqlite)|exec\.Command(Context)?\([^)]*"sqlite3"`)
	seen := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && d.Name() == ".git" {
			return filepath.SkipDir
		}
		if d.IsDir() || filepath.Base(path) == "faults_test.go" || !slices.Contains([]string{".go", ".md", ".sh", "", ".service", ".toml"}, filepath.Ext(path)) {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		seen++
		if m := calls.Find(data); m != nil {
			t.Errorf("%s calls another SQLite: %q", path, m)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 100 || !calls.MatchString("sqlite3 rencontres.db .backup") {
		t.Errorf("%d files were looked at: nothing is proved", seen)
	}
}
