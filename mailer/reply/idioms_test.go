package reply_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"rencontres/mailer/reply"
)

func TestIdioms(t *testing.T) {
	raw, err := os.ReadFile("/tmp/idioms.txt")
	if err != nil {
		t.Skip()
	}
	ok, n := 0, 0
	for _, l := range strings.Split(string(raw), "\n") {
		want, text, found := strings.Cut(l, " | ")
		if !found {
			continue
		}
		n++
		got := summary(reply.Read(contextual(t, text)))
		if strings.HasPrefix(got, want) {
			ok++
		} else {
			fmt.Printf("IDIOM %s: %s -> %s\n", want, text, got)
		}
	}
	fmt.Printf("IDIOM %d of %d\n", ok, n)
}
