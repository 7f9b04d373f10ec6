package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"rencontres/registry"
)

// house is a service of a test on 18 May 2026, with the programme that ships.
type house struct {
	testing.TB
	dir string
}

func newHouse(t testing.TB) house {
	t.Helper()
	h := house{t, filepath.Join(t.TempDir(), "service")}
	var out, problems bytes.Buffer
	if code := run(t.Context(), []string{"init", h.dir}, strings.NewReader(""), &out, &problems); code != 0 {
		t.Fatalf("init: %s", problems.String())
	}
	config, err := scriptConfig("127.0.0.1:1", "127.0.0.1:2")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(h.path("rencontres.toml"), []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	h.run(0, "event", "import")
	return h
}

func (h house) path(name string) string { return filepath.Join(h.dir, name) }

// run runs a command, wants its exit code, and gives what it printed.
func (h house) run(code int, args ...string) (out, problems string) {
	h.Helper()
	return h.runAt("2026-05-18T08:00:00Z", code, args...)
}

func (h house) runAt(now string, code int, args ...string) (out, problems string) {
	h.Helper()
	var stdout, stderr bytes.Buffer
	all := append([]string{"--config", h.path("rencontres.toml"), "--now", now}, args...)
	if got := run(context.Background(), all, strings.NewReader(""), &stdout, &stderr); got != code {
		h.Fatalf("%s: exit code %d, want %d: %s", strings.Join(args, " "), got, code, stderr.String())
	}
	return stdout.String(), stderr.String()
}

// fill writes into the registry.
func (h house) fill(f func(*registry.Tx) error) {
	h.Helper()
	r, err := registry.Open(context.Background(), h.path("rencontres.db"), false, func() time.Time { return time.Date(2026, 5, 18, 8, 0, 0, 0, time.UTC) })
	if err != nil {
		h.Fatal(err)
	}
	defer r.Close()
	if err := r.Update(context.Background(), f); err != nil {
		h.Fatal(err)
	}
}

// registered adds a contact and their registration at Épernay.
func registered(t *registry.Tx, c registry.Contact, r registry.Registration) error {
	c.Origin = "staff"
	c, err := t.AddContact(c)
	if err != nil {
		return err
	}
	r.Event, r.Contact, r.Proof, r.Ranked, r.Stated = "epernay", c.ID, registry.Token, t.Now(), t.Now()
	if r.State == "" {
		r.State = registry.Registered
	}
	_, err = t.PutRegistration(r, "service")
	return err
}

// guests registers people whose fields are what spreadsheets and printers trip over.
func (h house) guests() {
	yes := true
	h.fill(func(t *registry.Tx) error {
		for i, s := range []string{`=HYPERLINK("http://x","y")`, "+33 3 00 00 00 00", "-2+3", "@SUM(1)", "\u200b=1", "Élisabeth Œuvrard; \"dite\" d’Haÿ"} {
			c := registry.Contact{Email: fmt.Sprintf("p%d@ville.example", i), Name: s, Function: s, Organisation: s, Territory: s, Phone: s}
			r := registry.Registration{Mode: registry.Onsite, Lunch: &yes, Diet: s, Access: s}
			if err := registered(t, c, r); err != nil {
				return err
			}
			c.Email = "v" + c.Email
			if err := registered(t, c, registry.Registration{Mode: registry.Remote, Access: s}); err != nil {
				return err
			}
		}
		return nil
	})
}

// TestAbuse16_NoExportHoldsAFormula holds that whatever people write, no cell of any list is a formula, and that each list is read back whole.
func TestAbuse16_NoExportHoldsAFormula(t *testing.T) {
	h := newHouse(t)
	h.guests()
	for i, list := range [][]string{{"registrations"}, {"video", "epernay", "--emails"}, {"meals", "epernay"}, {"meals", "epernay", "--names"}, {"access", "epernay"},
		{"access", "epernay", "--names"}, {"statistics"}} {
		export := append([]string{"export"}, list...)
		csvFile, xlsxFile, jsonFile := h.path(fmt.Sprint(i, ".csv")), h.path(fmt.Sprint(i, ".xlsx")), h.path(fmt.Sprint(i, ".json"))
		for _, file := range []string{csvFile, xlsxFile, jsonFile} {
			h.run(0, append(export, "--output", file)...)
			if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%s: %v, %v", file, info.Mode(), err)
			}
		}
		rows := readCSV(t, csvFile)
		if len(rows) < 2 {
			t.Errorf("%v: %d rows", list, len(rows))
		}
		for _, row := range rows {
			for _, cell := range row {
				if bare := strings.TrimLeft(cell, " \u00a0\u200b"); bare != "" && strings.ContainsAny(bare[:1], "=+-@\t") {
					t.Errorf("%v: the cell %q is a formula", list, cell)
				}
			}
		}
		book := readXLSX(t, xlsxFile)
		if len(book) != len(rows) {
			t.Errorf("%v: %d rows as XLSX, %d as CSV", list, len(book), len(rows))
		}
		data, err := os.ReadFile(jsonFile)
		var objects []map[string]any
		if err == nil {
			err = json.Unmarshal(data, &objects)
		}
		if err != nil || len(objects) != len(rows)-1 {
			t.Errorf("%v: %d objects, %v", list, len(objects), err)
		}
	}
}

func readCSV(t testing.TB, file string) [][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(string(data), "\ufeff")
	if !marked {
		t.Errorf("%s has no byte order mark", file)
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return rows
}

// readXLSX gives the rows of a workbook, and holds that none of its cells is a formula.
func readXLSX(t testing.TB, file string) [][]string {
	t.Helper()
	f, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := f.GetSheetList()[0]
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		for j := range row {
			cell, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				t.Fatal(err)
			}
			if formula, err := f.GetCellFormula(sheet, cell); err != nil || formula != "" {
				t.Errorf("%s %s: formula %q, %v", file, cell, formula, err)
			}
		}
	}
	return rows
}

// TestColumnsByPurpose holds that nobody gets what they do not need.
func TestColumnsByPurpose(t *testing.T) {
	h := newHouse(t)
	yes := true
	h.fill(func(t *registry.Tx) error {
		return registered(t, registry.Contact{Email: "canari@ville.example", Name: "Claire Dubois", Phone: "0300000001", Function: "maire", Organisation: "Ville d’Épernay"},
			registry.Registration{Mode: registry.Onsite, Lunch: &yes, Diet: "sans noix", Access: "fauteuil roulant"})
	})
	for _, c := range []struct {
		args        []string
		has, hasNot []string
	}{
		{[]string{"meals", "epernay"}, []string{"sans noix"}, []string{"DUBOIS", "canari", "0300000001", "fauteuil"}},
		{[]string{"meals", "epernay", "--names"}, []string{"sans noix", "DUBOIS Claire"}, []string{"canari", "0300000001", "fauteuil"}},
		{[]string{"access", "epernay"}, []string{"fauteuil roulant"}, []string{"DUBOIS", "canari", "0300000001", "noix"}},
		{[]string{"access", "epernay", "--names"}, []string{"fauteuil roulant", "DUBOIS Claire"}, []string{"canari", "0300000001", "noix"}},
		{[]string{"video", "epernay"}, nil, []string{"DUBOIS", "canari"}},
		{[]string{"statistics"}, []string{"epernay"}, []string{"Dubois", "DUBOIS", "canari", "noix"}},
	} {
		out, _ := h.run(0, append([]string{"export"}, c.args...)...)
		for _, want := range c.has {
			if !strings.Contains(out, want) {
				t.Errorf("%v lacks %q: %s", c.args, want, out)
			}
		}
		for _, secret := range c.hasNot {
			if strings.Contains(out, secret) {
				t.Errorf("%v tells %q: %s", c.args, secret, out)
			}
		}
	}
	lines, _ := h.run(0, "journal", "list", "--json", "--subject", "event:epernay")
	if strings.Count(lines, "list exported") != 5 || !strings.Contains(lines, "list=meals") || strings.Contains(lines, "Dubois") {
		t.Errorf("the journal: %s", lines)
	}
}

func TestMealsAreCountedByDiet(t *testing.T) {
	h := newHouse(t)
	yes, no := true, false
	h.fill(func(t *registry.Tx) error {
		for i, x := range []registry.Registration{{Lunch: &yes}, {Lunch: &yes, LunchAssumed: true}, {Lunch: &yes, Diet: "Végétarienne"}, {Lunch: &yes, Diet: "je suis végétarien"},
			{Lunch: &yes, Diet: "Régime : végétarien et sans gluten."}, {Lunch: &yes, Diet: "sans gluten, végétarienne"}, {Lunch: &yes, Diet: "Allergie aux noix"}, {Lunch: &no, Diet: "halal"},
			{Lunch: &yes, Diet: "aucun"}, {Lunch: &yes, Diet: "halal", State: registry.Absent}, {Lunch: &yes, Diet: "pas végétarien"}} {
			x.Mode = registry.Onsite
			if err := registered(t, registry.Contact{Email: fmt.Sprintf("p%d@ville.example", i), Name: fmt.Sprintf("Anne Roy%c", 'a'+i)}, x); err != nil {
				return err
			}
		}
		return nil
	})
	h.run(0, "export", "meals", "epernay", "--output", h.path("meals.csv"))
	want := [][]string{{"Régime", "Repas", "Dont à confirmer"}, {"Sans régime particulier", "3", "1"}, {"Allergie aux noix", "1", "0"}, {"pas végétarien", "1", "0"},
		{"sans gluten, végétarien", "2", "0"}, {"végétarien", "2", "0"}, {"Total", "9", "1"}}
	if got := readCSV(t, h.path("meals.csv")); !slices.EqualFunc(got, want, slices.Equal[[]string]) {
		t.Errorf("got %q", got)
	}
}

// TestDayIsOneFolder holds that a day is written whole, for its owner alone, and that nothing of somebody else's goes when it is written again.
func TestDayIsOneFolder(t *testing.T) {
	h := newHouse(t)
	h.guests()
	day := h.path("jour")
	h.run(0, "export", "day", "epernay", "--output", day)
	info, err := os.Stat(day)
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	entries, err := os.ReadDir(day)
	if err != nil || len(entries) != 15 {
		t.Fatalf("%d files, %v", len(entries), err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || info.Mode().Perm() != 0o600 || info.Size() == 0 {
			t.Errorf("%s: %v, %v", e.Name(), info.Mode(), err)
		}
	}
	if _, problems := h.run(1, "export", "day", "epernay", "--output", h.path("nulle/part")); !strings.Contains(problems, "there is no folder "+h.path("nulle")) {
		t.Errorf("into a folder that is not there: %s", problems)
	}
	killed, foreign := h.path(".rencontres-123/repas.pdf"), h.path(".rencontres-mine/notes.txt")
	for _, file := range []string{killed, filepath.Join(filepath.Dir(killed), ".rencontres-9"), foreign} { // what a killed export left, and what none wrote
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o700), os.WriteFile(file, nil, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	if _, problems := h.run(1, "export", "day", "epernay", "--output", day); !strings.Contains(problems, "--force") {
		t.Errorf("over a folder that is there: %s", problems)
	}
	h.run(0, "export", "day", "epernay", "--output", day, "--force")
	notes := filepath.Join(day, "notes.txt")
	if err := os.WriteFile(notes, []byte("mes notes"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, problems := h.run(1, "export", "day", "epernay", "--output", day, "--force"); !strings.Contains(problems, "notes.txt") {
		t.Errorf("over a folder with notes: %s", problems)
	}
	if data, err := os.ReadFile(notes); err != nil || string(data) != "mes notes" {
		t.Errorf("the notes: %q, %v", data, err)
	}
	left, err := filepath.Glob(h.path(".rencontres-*"))
	if err != nil || !slices.Equal(left, []string{filepath.Dir(foreign)}) {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestPaperOfEverySize holds that all papers are made for an empty event, and for names that no list expects.
func TestPaperOfEverySize(t *testing.T) {
	h := newHouse(t)
	for _, n := range []int{0, 3} {
		if n > 0 {
			h.guests()
		}
		for _, paper := range []string{"signin", "badges", "video", "meals", "access"} {
			file := h.path(fmt.Sprintf("%s-%d.pdf", paper, n))
			h.run(0, "export", paper, "epernay", "--output", file)
			if data, err := os.ReadFile(file); err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) || !bytes.HasSuffix(bytes.TrimSpace(data), []byte("%%EOF")) {
				t.Errorf("%s of %d is no PDF, %v", paper, n, err)
			}
		}
	}
}

// BenchmarkExport100000 is the whole command for 100,000 registrations, which must take less than 3 s.
func BenchmarkExport100000(b *testing.B) {
	h := newHouse(b)
	const people = 100_000
	h.fill(func(t *registry.Tx) error {
		rows := make([]registry.Contact, people)
		for i := range rows {
			rows[i] = registry.Contact{Email: fmt.Sprintf("prenom.nom%d@commune-%d.example", i, i%900), Name: fmt.Sprintf("Hélène DE LA TOUR%d", i), Civility: "Mme",
				Function: "adjointe à la politique de la ville", Organisation: fmt.Sprintf("Commune %d", i%900), Territory: "Marne", Phone: "+33 3 00 00 00 00", Origin: "import"}
		}
		if _, err := t.ImportContacts(rows); err != nil {
			return err
		}
		for i := range int64(people) { // more than there are seats: they wait
			r := registry.Registration{Event: "epernay", Contact: i + 1, State: registry.Waiting, Mode: registry.Onsite, Proof: registry.Token, Ranked: t.Now(), Stated: t.Now(), Diet: "végétarien"}
			if _, err := t.PutRegistration(r, "service"); err != nil {
				return err
			}
		}
		return nil
	})
	for _, format := range []string{"xlsx", "csv"} {
		b.Run(format, func(b *testing.B) {
			used := cpuTime(b)
			for b.Loop() {
				h.run(0, "export", "registrations", "--event", "epernay", "--output", h.path("all."+format), "--force")
			}
			b.ReportMetric((cpuTime(b)-used).Seconds()/float64(b.N), "cpu-s/op")
		})
	}
}

// cpuTime is what this process has computed for: on a busy machine the clock on the wall tells little.
func cpuTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
