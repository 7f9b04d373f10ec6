package reply_test

import (
	"os"
	"strings"
	"testing"

	"rencontres/mailer/reply"
)

// A frameSet is sentences of one reading: frames, with {} and {^} for what fills them.
type frameSet struct {
	want    string
	frames  []string
	fillers []string
}

// frameSets reads testdata/frames.txt.
func frameSets(t *testing.T) []frameSet {
	t.Helper()
	text, err := os.ReadFile("testdata/frames.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []frameSet
	for line := range strings.Lines(string(text)) {
		mark, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		switch mark {
		case "==":
			out = append(out, frameSet{want: rest})
		case "|":
			out[len(out)-1].frames = append(out[len(out)-1].frames, rest)
		case "-":
			out[len(out)-1].fillers = append(out[len(out)-1].fillers, rest)
		}
	}
	return out
}

// filled puts a filler into a frame: {} as it stands, {^} with a capital.
func filled(frame, filler string) string {
	first := []rune(filler)[0]
	capital := strings.ToUpper(string(first)) + strings.TrimPrefix(filler, string(first))
	return strings.NewReplacer("{}", filler, "{^}", capital).Replace(frame)
}

// TestFrames: what is understood of a sentence does not hang on the words that fill it: each reason to stay away, remark, question, companion and diet is read in
// each frame, and whatever takes a yes or a no back behind it leaves nothing of it to act on ("!attend": nobody is registered).
func TestFrames(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	read := 0
	for _, set := range frameSets(t) {
		never, forbids := strings.CutPrefix(set.want, "!")
		for _, filler := range set.fillers {
			for _, frame := range set.frames {
				text := filled(frame, filler)
				got := strings.ReplaceAll(summary(reply.Read(contextual(t, text))), " epernay", "")
				if read++; forbids && strings.Contains(got, never) || !forbids && got != set.want {
					t.Errorf("%s\n  got  %s\n  want %s", text, got, set.want)
				}
			}
		}
	}
	if read < 2000 {
		t.Errorf("%d sentences, want 2,000 at least", read)
	}
}
