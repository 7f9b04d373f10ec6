package lexicon

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
)

// A table that is in a folder and in no list would be read by nobody.
func TestEachTableIsListed(t *testing.T) {
	for folder, listed := range map[string][]string{"phrases": Phrases(), "sayings": Sayings()} {
		names, err := fs.Glob(files, folder+"/*.txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if !slices.Contains(listed, text(name)) {
				t.Errorf("%s is in no list of lexicon.go", name)
			}
		}
		if len(names) == 0 || len(names) != len(listed) {
			t.Errorf("%s holds %d tables, %d are listed", folder, len(names), len(listed))
		}
	}
}

// Each table tells in its first line what it holds; words stand there as the reader sees them, without accents or capitals.
func TestTablesAreFolded(t *testing.T) {
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		lines := strings.Split(text(name), "\n")
		if (strings.HasPrefix(name, "phrases/") || strings.HasPrefix(name, "sayings/")) && !strings.HasPrefix(lines[0], "# ") {
			t.Errorf("%s does not tell what it holds", name)
		}
		for n, line := range lines {
			if !strings.HasPrefix(line, "#") && (strings.ContainsAny(line, "éèêàâîïôûùç") || line != strings.ToLower(line)) {
				t.Errorf("%s:%d: %q is not folded", name, n+1, line)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
