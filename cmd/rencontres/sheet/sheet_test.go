package sheet_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/unicode"

	"rencontres/cmd/rencontres/sheet"
)

func hostile() []string {
	return []string{"=1+1", "+33 6 00", "-2", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠x", " =1", "\u00a0=1", "'=1", "''=1", `"=1`, "-", "a=b", "plain", "", "l'été", "'quoted'"}
}

// TestAbuse16_NoFormula holds that no cell of a CSV file begins as a formula does, whatever separator it is split at.
func TestAbuse16_NoFormula(t *testing.T) {
	var rows [][]string
	for _, h := range hostile() {
		rows = append(rows, []string{h, "x," + h, "x;" + h, "x\t" + h, "x\n" + h})
	}
	var b bytes.Buffer
	if err := sheet.WriteCSV(&b, []string{"A", "B", "C", "D", "E"}, rows); err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSuffix(strings.TrimPrefix(b.String(), "\ufeff"), "\r\n"), "\r\n") {
		if !strings.HasPrefix(line, `"`) || strings.ContainsAny(line, "\r\n") {
			t.Errorf("line %d is not one row of quoted cells: %q", i+1, line)
		}
		for cell := range strings.SplitSeq(line, `";"`) {
			cell = strings.TrimLeft(strings.Trim(cell, `"`), " \u00a0")
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t") || strings.HasPrefix(cell, "＝") {
				t.Errorf("line %d: the cell %q is a formula", i+1, cell)
			}
		}
	}
	for _, h := range hostile() {
		if got := sheet.Plain(sheet.Neutral(h)); got != h {
			t.Errorf("%q comes back as %q", h, got)
		}
	}
}

func TestAbuse16_XLSXHoldsTextAlone(t *testing.T) {
	var rows [][]string
	for _, h := range hostile() {
		rows = append(rows, []string{h, "07"})
	}
	var b bytes.Buffer
	if err := sheet.WriteXLSX(&b, "Inscriptions", []string{"A", "B"}, rows); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for i, h := range hostile() {
		cell := fmt.Sprintf("A%d", i+2)
		if formula, err := f.GetCellFormula("Inscriptions", cell); err != nil || formula != "" {
			t.Errorf("%s: formula %q, %v", cell, formula, err)
		}
		got, err := f.GetCellValue("Inscriptions", cell)
		if err != nil || got != strings.NewReplacer("\n", " ").Replace(sheet.Neutral(h)) {
			t.Errorf("%s: got %q, want %q (%v)", cell, got, sheet.Neutral(h), err)
		}
		if seven, err := f.GetCellValue("Inscriptions", fmt.Sprintf("B%d", i+2)); err != nil || seven != "07" {
			t.Errorf("a number that is text: %q, %v", seven, err)
		}
	}
}

func TestReadEncodingsAndSeparators(t *testing.T) {
	want := [][]string{{"a@b.example", "Hélène Œuf", "5 €"}}
	for _, c := range []struct{ name, data, encoding string }{
		{"UTF-8", "email;nom;prix\na@b.example;Hélène Œuf;5 €\n", "UTF-8"},
		{"UTF-8 with mark, CRLF", "\ufeffemail;nom;prix\r\na@b.example;Hélène Œuf;5 €\r\n", "UTF-8"},
		{"Windows-1252", "email;nom;prix\na@b.example;H\xe9l\xe8ne \x8cuf;5 \x80\n", "Windows-1252"},
		{"commas", "email,nom,prix\na@b.example,\"Hélène Œuf\",5 €\n", "UTF-8"},
		{"tabs", "email\tnom\tprix\na@b.example\tHélène Œuf\t5 €", "UTF-8"},
		{"commas within a heading of semicolons", "email;\"nom, prénom, tout\";prix\na@b.example;Hélène Œuf;5 €\n", "UTF-8"},
		{"UTF-16 of Excel", utf16("email\tnom\tprix\r\na@b.example\tHélène Œuf\t5 €\r\n"), "UTF-16"},
		{"the Macintosh's", "email;nom;prix\ra@b.example;H\x8el\x8fne \xceuf;5 \xdb\r", "Mac OS Roman"},
		{"the Macintosh's, line ends of others", "email;nom;prix\na@b.example;H\x8el\x8fne \xceuf;5 \xdb\n", "Mac OS Roman"},
		{"separator named", "sep=,\r\nemail,nom,prix\r\na@b.example,Hélène Œuf,5 €\r\n", "UTF-8"},
		{"empty rows and cells behind the heading's", "email;nom;prix\n;;\n\na@b.example;Hélène Œuf;5 €;;;\n", "UTF-8"},
	} {
		got, err := sheet.Read(strings.NewReader(c.data), nil)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var rows [][]string
		for _, r := range got.Rows {
			rows = append(rows, r.Cells)
		}
		if diff := cmp.Diff(want, rows); diff != "" || got.Encoding != c.encoding {
			t.Errorf("%s: encoding %s, rows (-want +got)\n%s", c.name, got.Encoding, diff)
		}
	}
}

// utf16 is text as Excel writes it: little endian, with a byte order mark.
func utf16(s string) string {
	encoded, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return encoded
}

// A title and a date may stand above the heading, in CSV and in a workbook, whose other sheets are named.
func TestHeadingBelowATitle(t *testing.T) {
	isHead := func(cells []string) bool { return slices.Contains(cells, "email") }
	f := excelize.NewFile()
	defer f.Close()
	for name, rows := range map[string][][]any{
		"Sheet1": {{"Lisez-moi"}},
		"Élus":   {{"Liste, au 12 mars"}, nil, {"nom", "email", "tél"}, {"Hélène", " a@b.example ", 612345678}, nil, {"=1", "c@d.example", "'=2"}},
	} {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if err := f.SetSheetRow(name, fmt.Sprintf("A%d", i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	style, err := f.NewStyle(&excelize.Style{NumFmt: 0, CustomNumFmt: new("00 00 00 00 00")})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SetCellStyle("Élus", "C4", "C4", style); err != nil {
		t.Fatal(err)
	}
	var book bytes.Buffer
	if err := f.Write(&book); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{
		"XLSX": book.String(),
		"CSV":  "Liste, au 12 mars\n\nnom;email;tél\nHélène;a@b.example;06 12 34 56 78\n\n'=1;c@d.example;'=2\n",
	} {
		got, err := sheet.Read(strings.NewReader(data), isHead)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want := []sheet.Row{{Line: 4, Cells: []string{"Hélène", "a@b.example", "06 12 34 56 78"}}, {Line: 6, Cells: []string{"=1", "c@d.example", "=2"}}}
		if diff := cmp.Diff(want, got.Rows); diff != "" || got.HeadLine != 3 {
			t.Errorf("%s: heading at line %d, rows (-want +got)\n%s", name, got.HeadLine, diff)
		}
		if name == "XLSX" && (got.Sheet != "Élus" || len(got.Others) != 1) {
			t.Errorf("sheet %q, others %q", got.Sheet, got.Others)
		}
	}
}

func TestXLSXRoundTrip(t *testing.T) {
	var b bytes.Buffer
	rows := [][]string{{"x@y.example", "+33 6 00"}, {"é@y.example", ""}}
	if err := sheet.WriteXLSX(&b, "Contacts", []string{"email", "tél"}, rows); err != nil {
		t.Fatal(err)
	}
	got, err := sheet.Read(&b, nil)
	if err != nil || len(got.Rows) != 2 || !slices.Equal(got.Rows[0].Cells, rows[0]) || !slices.Equal(got.Rows[1].Cells, rows[1]) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestAbuse42_RefusedWithTheLine(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"empty", "", "the file is empty"},
		{"UTF-16 cut short", "\xff\xfee\x00m", "UTF-16, and damaged"},
		{"a workbook that is none", "PK\x03\x04...", "workbook cannot be read"},
		{"an old workbook", "\xd0\xcf\x11\xe0...", ".xls"},
		{"NUL", "email\na\x00b", "line 2: it holds a NUL"},
		{"both encodings", "email;nom\na@b;Hélène\nc@d;H\xe9l\xe8ne\n", "line 3: it is not UTF-8"},
		{"no encoding", "email;nom\na@b;\x81\n", "line 2: a byte is neither"},
		{"open quote", "email;nom\na@b;\"Hélène\n", "quotes of a cell do not close"},
		{"too many cells", "email;nom\na@b;x\nc@d;Dupont;Jean\n", "line 3: it has 3 cells, the heading 2"},
		{"a huge cell", "email\n" + strings.Repeat("x", sheet.MaxCell+1), "line 2: a cell is longer"},
	} {
		_, err := sheet.Read(strings.NewReader(c.data), nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
	if _, err := sheet.Read(strings.NewReader("email\n"+strings.Repeat("a\n", sheet.MaxRows+1)), nil); !errors.Is(err, sheet.ErrTooMany) {
		t.Errorf("too many rows: %v", err)
	}
	if _, err := sheet.Read(strings.NewReader(strings.Repeat("x", sheet.MaxBytes+1)), nil); !errors.Is(err, sheet.ErrTooLarge) {
		t.Errorf("too many bytes: %v", err)
	}
}

func TestRoundTrip(t *testing.T) {
	head := []string{"a", "b"}
	rows := [][]string{{"x", `say "oui"`}, {"=1", "l;m,n"}, {"é", "'+33"}}
	var b bytes.Buffer
	if err := sheet.WriteCSV(&b, head, rows); err != nil {
		t.Fatal(err)
	}
	got, err := sheet.Read(&b, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range got.Rows {
		if diff := cmp.Diff(rows[i], r.Cells); diff != "" || r.Line != i+2 {
			t.Errorf("row %d at line %d (-want +got)\n%s", i, r.Line, diff)
		}
	}
}

// FuzzRead holds that any bytes are read or refused, and that what is read has the shape of its heading.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"email;nom\na@b;c\n", "\ufeffa,b\r\n\"x\"\"y\",z", "a\tb\n'=1\t\"\n", "\xe9;\x80\n\xff"} {
		f.Add([]byte(seed))
	}
	var book bytes.Buffer
	if err := sheet.WriteXLSX(&book, "x", []string{"a"}, [][]string{{"b"}}); err != nil {
		f.Fatal(err)
	}
	f.Add(book.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := sheet.Read(bytes.NewReader(data), nil)
		if err != nil {
			return
		}
		for _, r := range table.Rows {
			if len(r.Cells) != len(table.Head) || r.Line < 1 {
				t.Fatalf("row %+v under a heading of %d", r, len(table.Head))
			}
			for _, c := range r.Cells {
				if got := sheet.Plain(sheet.Neutral(c)); got != strings.NewReplacer("\r\n", " ", "\r", " ", "\n", " ").Replace(c) {
					t.Fatalf("%q comes back as %q", c, got)
				}
			}
		}
	})
}

// TestTypedCells holds that days and instants are such in a workbook, by the clock of their zone, and French in CSV; that numbers are numbers.
func TestTypedCells(t *testing.T) {
	paris := time.FixedZone("CEST", 2*3600)
	at := time.Date(2026, 5, 28, 22, 45, 0, 0, time.UTC).In(paris) // the day after, in Paris
	s := sheet.Sheet{Name: "Essai", Columns: []string{"Nom", "Nombre", "Instant", "Jour", "Rien"},
		Rows: slices.Values([][]any{{"Hélène", 12, at, sheet.Day(at), nil}, {"=1+1", 0, time.Time{}, sheet.Day{}, nil}})}
	var b bytes.Buffer
	if err := s.WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	want := "\ufeff" + `"Nom";"Nombre";"Instant";"Jour";"Rien"` + "\r\n" + `"Hélène";"12";"29/05/2026 00:45";"29/05/2026";""` + "\r\n" + `"'=1+1";"0";"";"";""` + "\r\n"
	if b.String() != want {
		t.Errorf("CSV\n got %q\nwant %q", b.String(), want)
	}
	b.Reset()
	if err := s.WriteXLSX(&b); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for cell, want := range map[string]string{"A2": "Hélène", "B2": "12", "C2": "29/05/2026 00:45", "D2": "29/05/2026", "E2": "", "A3": "'=1+1", "C3": ""} {
		if got, err := f.GetCellValue("Essai", cell); err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", cell, got, err, want)
		}
	}
	if kind, err := f.GetCellType("Essai", "D2"); err != nil || kind == excelize.CellTypeInlineString || kind == excelize.CellTypeSharedString {
		t.Errorf("the day is text: %v, %v", kind, err)
	}
	if names := f.GetDefinedName(); len(names) != 1 || !strings.HasSuffix(names[0].RefersTo, "$A$1:$E$3") {
		t.Errorf("filters: %+v", names)
	}
	wide, err := f.GetColWidth("Essai", "C")
	if err != nil || wide < 16 {
		t.Errorf("the column of instants is %v wide, %v", wide, err)
	}
}

// BenchmarkXLSX100000 is a list of 100,000 registrations, which must take less than 3 s with its reading.
func BenchmarkXLSX100000(b *testing.B) {
	s := sheet.Sheet{Name: "Inscriptions", Columns: make([]string, 19)}
	at := time.Date(2026, 5, 28, 9, 30, 0, 0, time.UTC)
	var rows [][]any
	for i := range 100_000 {
		row := []any{"epernay", fmt.Sprintf("Hélène Dupont-%d", i), fmt.Sprintf("h.dupont%d@ville.example", i), "Mme", "Chargée de mission", "Ville d’Épernay",
			"collectivités", "Marne", "+33 3 00 00 00 00", "inscription", "sur place", "non", "oui", "non", "végétarien", "", "adresse vérifiée", at, ""}
		rows = append(rows, row)
	}
	s.Rows = slices.Values(rows)
	used := cpuTime(b)
	for b.Loop() {
		if err := s.WriteXLSX(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric((cpuTime(b)-used).Seconds()/float64(b.N), "cpu-s/op")
}

// cpuTime is what this process has computed for: on a busy machine the clock on the wall tells little.
func cpuTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
