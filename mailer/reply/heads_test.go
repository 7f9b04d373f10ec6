package reply_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// doc.go sends its readers to the first comment of each file for what is read there; so each begins with one.
func TestEachFileTellsWhatItReads(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") || name == "doc.go" {
			continue
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		first := file.End()
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); !ok || g.Tok != token.IMPORT {
				first = d.Pos()
				break
			}
		}
		if len(file.Comments) == 0 || file.Comments[0].Pos() > first {
			t.Errorf("%s does not tell in its first comment what it reads", name)
		}
	}
}
