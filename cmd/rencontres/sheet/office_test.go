//go:build office

package sheet

import (
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// What LibreOffice shows of our files is what was written: no formula, every accent, days and instants of XLSX as such.
func TestOfficeShowsWhatWasWritten(t *testing.T) {
	head := []string{"Nom", "Note", "Places", "Jour", "Instant"}
	day, instant := time.Date(2026, 5, 28, 0, 0, 0, 0, time.UTC), time.Date(2026, 5, 4, 9, 30, 0, 0, time.UTC)
	rows := [][]any{
		{"Hélène Œuvrard-Lefèvre", "=1+1", 80, Day(day), instant},
		{"Ÿ Çelik", "+33 3 26 00 00 00", 0, Day{}, time.Time{}},
		{"d’Août « É »", "@SUM(A1:A9)", 12, Day(day), nil},
		{"-2+3", "\t=HYPERLINK(\"http://a.example\";\"b\")", -3, nil, instant},
		{"03", "1e5", 1, nil, nil}, // CSV leaves it to the program to take them for numbers
		{"'=2+2", "10/2026", 1, nil, nil},
	}
	s := Sheet{Name: "Inscriptions", Columns: head, Rows: slices.Values(rows)}
	for name, write := range map[string]func(io.Writer) error{"liste.xlsx": s.WriteXLSX, "liste.csv": s.WriteCSV} {
		t.Run(name, func(t *testing.T) {
			cells := opened(t, name, write)
			if len(cells) != len(rows)+1 {
				t.Fatalf("%d rows are shown, want %d", len(cells), len(rows)+1)
			}
			for i, row := range rows {
				for j, want := range []string{row[0].(string), row[1].(string)} {
					got := cells[i+1][j]
					if got.Formula != "" {
						t.Errorf("row %d: %q is a formula: %s", i+1, want, got.Formula)
					}
					shown := strings.ReplaceAll(Neutral(want), "\t", "")
					if got.text() != shown && !(name == "liste.csv" && (want == "03" || want == "1e5")) {
						t.Errorf("row %d: %q is shown as %q, want %q", i+1, want, got.text(), shown)
					}
				}
			}
			if name == "liste.xlsx" {
				if d, at := cells[1][3], cells[1][4]; d.Type != "date" || d.Date != "2026-05-28" || at.Type != "date" || !strings.HasPrefix(at.Date, "2026-05-04T09:30:00") {
					t.Errorf("day %+v and instant %+v are no dates of a spreadsheet", d, at)
				}
				if n := cells[1][2]; n.Type != "float" {
					t.Errorf("a number is shown as %+v", n)
				}
			}
		})
	}
}

// cell is one of a flat OpenDocument sheet.
type cell struct {
	Type     string   `xml:"urn:oasis:names:tc:opendocument:xmlns:office:1.0 value-type,attr"`
	Date     string   `xml:"urn:oasis:names:tc:opendocument:xmlns:office:1.0 date-value,attr"`
	Formula  string   `xml:"urn:oasis:names:tc:opendocument:xmlns:table:1.0 formula,attr"`
	Repeated int      `xml:"urn:oasis:names:tc:opendocument:xmlns:table:1.0 number-columns-repeated,attr"`
	Lines    []string `xml:"urn:oasis:names:tc:opendocument:xmlns:text:1.0 p"`
}

func (c cell) text() string { return strings.TrimSpace(strings.Join(c.Lines, "\n")) }

// opened lets LibreOffice open a file and gives the cells that it shows, empty ones at the end left out.
func opened(t *testing.T, name string, write func(io.Writer) error) [][]cell {
	t.Helper()
	dir := t.TempDir()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"), "--headless", "--convert-to", "fods", "--outdir", dir}
	if strings.HasSuffix(name, ".csv") {
		args = append(args, "--infilter=CSV:59,34,76,1,,1036,false,true") // semicolons, quotes, UTF-8, French; quoted cells are not forced to be text
	}
	if out, err := exec.Command("soffice", append(args, filepath.Join(dir, name))...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(dir, strings.TrimSuffix(name, filepath.Ext(name))+".fods"))
	if err != nil {
		t.Fatal(err)
	}
	return cellsOf(t, data)
}

func cellsOf(t *testing.T, data []byte) [][]cell {
	t.Helper()
	type row struct {
		Cells []cell `xml:"urn:oasis:names:tc:opendocument:xmlns:table:1.0 table-cell"`
	}
	var rows [][]cell
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return rows
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local != "table-row" {
			continue
		}
		var r row
		if err := d.DecodeElement(&r, &start); err != nil {
			t.Fatal(err)
		}
		var flat []cell
		for _, c := range r.Cells {
			for range min(max(c.Repeated, 1), 10) {
				flat = append(flat, c)
			}
		}
		if slices.ContainsFunc(flat, func(c cell) bool { return c.text() != "" }) {
			rows = append(rows, flat)
		}
	}
}
