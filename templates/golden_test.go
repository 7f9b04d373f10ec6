package templates

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden letters anew")

// TestGoldenLetters holds every letter to its file in testdata: text for a reader of French, and one page of HTML.
func TestGoldenLetters(t *testing.T) {
	s := loaded(t)
	for _, e := range examples(t) {
		t.Run(e.name, func(t *testing.T) {
			got, err := s.Render(e.letter)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, e.name+".txt", "Objet : "+got.Subject+"\n\n"+got.Text)
			if e.name == "invitation" || e.name == "confirmation-full" {
				golden(t, e.name+".html", got.HTML)
			}
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (go test ./templates -update writes it anew): -want +got\n%s", name, diff)
	}
}
