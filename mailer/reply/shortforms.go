package reply

import (
	"strings"
	"sync"

	"rencontres/mailer/reply/lexicon"
)

// shortForms says what phone spellings and common slips stand for; one word a line.
var shortForms = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, line := range strings.Split(lexicon.Spellings(), "\n") {
		if short, full, ok := strings.Cut(strings.TrimSpace(line), " = "); ok {
			out[short] = full
		}
	}
	return out
})
