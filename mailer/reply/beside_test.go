package reply_test

import (
	"os"
	"strings"
	"testing"

	"rencontres/mailer/reply"
)

// TestBeside: a sentence that bears on nothing, in front of a plain answer or behind it, leaves the answer as it is or hands the reply on, and never
// turns it; seven of eight leave it. REPLY_HELD=beside lists the others.
func TestBeside(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	text, err := os.ReadFile("testdata/beside.txt")
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string][][2]string{
		"y": {{"attend", "Je serai présente le 28 mai."}},
		"n": {{"absent", "Je ne pourrai pas venir le 28 mai."}},
	}
	answers["b"] = append(answers["y"], answers["n"]...)
	read, all := 0, 0
	for line := range strings.Lines(string(text)) {
		side, sentence, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		for _, a := range answers[side] {
			for _, both := range []string{a[1] + " " + sentence, closed(sentence) + " " + a[1]} {
				r := reply.Read(contextual(t, "Bonjour,\n\n"+both+"\n\nCordialement,\nClaire Dubois"))
				got, _, _ := strings.Cut(summary(r), " epernay")
				all++
				switch {
				case r.Disposition == reply.Apply && got == a[0] && len(r.Intents) == 1:
					read++
				case r.Disposition != reply.Review:
					t.Errorf("%s\n  got  %s\n  want %s", both, summary(r), a[0])
				case os.Getenv("REPLY_HELD") == "beside":
					t.Logf("%s | %v", both, r.Reasons)
				}
			}
		}
	}
	t.Logf("%d of %d read", read, all)
	if read*8 < all*7 {
		t.Errorf("%d of %d read", read, all)
	}
}

// closed ends a sentence that has no mark at its end.
func closed(sentence string) string {
	if strings.HasSuffix(sentence, ".") || strings.HasSuffix(sentence, "!") || strings.HasSuffix(sentence, "?") || strings.HasSuffix(sentence, "…") {
		return sentence
	}
	return sentence + "."
}
