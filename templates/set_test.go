package templates

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, src := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func unclear(t testing.TB) Letter { return base(t, Unclear, mayor()) }

func TestOverrides(t *testing.T) {
	dir := folder(t, map[string]string{
		"unclear.md": "\ufeffObjet : Reçu\r\n{{appel .}},\r\n\r\nC'est lu !\r\n\r\n{{template \"closing.md\" .}}\r\n",
		"closing.md": "À bientôt, {{.Organisation.Name}}",
		"README.md":  "# pas une lettre {{",
		"notes.txt":  "{{",
	})
	s, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Render(unclear(t))
	if err != nil {
		t.Fatal(err)
	}
	want := "Madame la Maire,\n\nC’est lu" + nbsp + "!\n\nÀ bientôt, ORIV\n"
	if r.Subject != "Reçu" || r.Text != want {
		t.Errorf("got %q, %q, want %q", r.Subject, r.Text, want)
	}
	if _, err := Load(filepath.Join(dir, "absent")); err != nil {
		t.Errorf("a folder that does not exist: %v", err)
	}
}

// TestFault57_EveryMistakeIsNamedWithFileAndLine: and all of them at once, executed or not.
func TestFault57_EveryMistakeIsNamedWithFileAndLine(t *testing.T) {
	dir := folder(t, map[string]string{
		"answer.md":       "Objet : A\n\n{{.Nom}}\n{{if .Unproven}}{{.To.Prenom}}{{end}}\n{{range .Lines}}{{.Evenement}}{{end}}\n{{env \"HOME\"}}",
		"ask.md":          "Objet : A\n{{if}}",
		"change.md":       "Objet : A\n{{template \"absent.md\" .}}",
		"confirmation.md": "Bonjour",
		"confirmaton.md":  "Objet : A",
		"early.md":        "Objet : A\n![image](https://x.example/a.gif)",
		"noted.md":        "Objet : A\n\n[lien](javascript:alert)",
		"notice.md":       "\n\n{{.Organisation.Telephone}}",
		"reminder.md":     "Objet : A\n{{if .Code}}a{{else}}{{.Vide}}{{end}}",
		"question.md":     "Objet : A\n{{date .Programme}}",
		"thanks.md":       "Objet : A\n\xe9t\xe9",
		"unclear.md":      "Objet : {{.To.Nom}}\n{{$l := first .}}{{$l.Personne}}{{with event .}}{{.Titre}}{{end}}",
		"waiting.md":      "Objet : A\n{{_md .}}{{mail}}",
		"unsubscribed.md": "",
	})
	_, err := Load(dir)
	if err == nil {
		t.Fatal("no error")
	}
	got := strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), "")
	for _, want := range []string{
		`answer.md:3:`, `Letter has no field "Nom"`, `answer.md:4:`, `Person has no field "Prenom"`, `answer.md:5:`,
		`Line has no field "Evenement"`, `answer.md:6:`, `no function "env"`, `ask.md:2:`, `missing value for if`, `change.md:2:`,
		`no part "absent.md"`, `confirmation.md:1:1: the first line must begin with`, `confirmaton.md:1: no letter has this name`,
		`early.md:1:1: a letter holds no image`, `noted.md:1:1: a link must begin with`, `notice.md:3:`,
		`Organisation has no field "Telephone"`, `question.md:2:`, `Letter has no field "Vide"`, `thanks.md:2: not UTF-8`, `unclear.md:1:`,
		`unclear.md:2:`, `Line has no field "Personne"`, `Event has no field "Titre"`, `waiting.md:2:`, `no function "_md"`,
		`mail takes 1 values, here are 0`, `unsubscribed.md:1:1:`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("missing %q in:\n%s", want, got)
		}
	}
	if n := strings.Count(got, "Telephone"); n != 1 {
		t.Errorf("a mistake of a part is told %d times, want once", n)
	}
}

// TestFault64_ASnapshotOutlivesItsFiles: the text of a launch, parts included, is all that a campaign needs.
func TestFault64_ASnapshotOutlivesItsFiles(t *testing.T) {
	before := loaded(t)
	l := examples(t)[2].letter
	want, err := before.Render(l)
	if err != nil {
		t.Fatal(err)
	}
	snapshot := before.Source(Invitation)
	after, err := Load(folder(t, map[string]string{
		"invitation.md": "Objet : Autre\nAutre {{template \"notice.md\" .}}", "notice.md": "Autre notice", "closing.md": "Autre fin"}))
	if err != nil {
		t.Fatal(err)
	}
	if r, err := after.Render(l); err != nil || r.Text != "Autre Autre notice\n" {
		t.Fatalf("the new letter: %q, %v", r.Text, err)
	}
	restored, err := after.With(Invitation, snapshot)
	if err != nil {
		t.Fatal(err)
	}
	got, err := restored.Render(l)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the snapshot's letter differs: -want +got\n%s", diff)
	}
	if again := restored.Source(Invitation); again != snapshot {
		t.Error("the source of a snapshot is another one")
	}
	if again, err := after.With(Invitation, snapshot); err != nil || again != restored {
		t.Errorf("the same snapshot is compiled anew: %v", err)
	}
	if r, err := after.Render(l); err != nil || r.Subject != "Autre" {
		t.Errorf("With changed its set: %q, %v", r.Subject, err)
	}
	if _, err := after.With(Invitation, "Objet : A\n{{.Rien}}"); err == nil || !strings.Contains(err.Error(), "invitation.md:2:") {
		t.Errorf("a broken snapshot: %v", err)
	}
	if _, err := after.With("rien", "Objet : A"); err == nil {
		t.Error("an unknown kind is accepted")
	}
}

func TestRenderKnowsItsKinds(t *testing.T) {
	s := loaded(t)
	l := unclear(t)
	l.Kind = "rien"
	if _, err := s.Render(l); err == nil {
		t.Error("an unknown kind is rendered")
	}
	if s.Needs(l) != nil || s.Source("rien") != "" {
		t.Error("an unknown kind needs or holds something")
	}
}

// TestSeveralWritersAtOnce is for the race detector, and holds that letters do not mix (abuse 49).
func TestSeveralWritersAtOnce(t *testing.T) {
	s := loaded(t)
	var group sync.WaitGroup
	for _, name := range []string{"Anne Un", "Bruno Deux", "Chloé Trois"} {
		group.Go(func() {
			for range 20 {
				l := base(t, Cancellation, Person{Name: name})
				l.Lines = []Line{{Event: programme(t)[0], State: "absent"}}
				r, err := s.Render(l)
				if err != nil || !strings.Contains(r.Text, "– Pour"+nbsp+": "+name+"\n") {
					t.Errorf("%s: %v\n%s", name, err, r.Text)
				}
				if needs := s.Needs(l); len(needs) > 0 {
					t.Errorf("%s needs %v", name, needs)
				}
			}
		})
	}
	group.Wait()
}

func FuzzSource(f *testing.F) {
	s := loaded(f)
	f.Add("Objet : A\n{{appel .}}")
	f.Add("Objet : {{range .Lines}}{{.}}{{else}}{{define \"a\"}}{{end}}{{end}}\n> a\n- b\n  - c\n\n1. d")
	f.Add("Objet : a\n{{define \"unclear.md\"}}{{end}}{{with $x := .To}}{{$x.Name}}{{end}}")
	f.Add("Objet : {{break}}\n{{(event .).Title.Rien}}{{index .Lines 0}}")
	f.Fuzz(func(t *testing.T, source string) {
		n, err := s.With(Unclear, source)
		if err != nil {
			return
		}
		if r, err := n.Render(unclear(t)); err == nil && (r.Subject == "" || strings.Contains(r.Subject, "\n")) {
			t.Errorf("subject %q", r.Subject)
		}
	})
}
