package reply_test

import (
	"testing"

	"rencontres/mailer/reply"
)

func TestFalse(t *testing.T) {
	p := programme(t)
	for _, part := range []string{"seen", "own", "own2", "sets_s", "sets_r", "sets_t"} {
		_, cases, readings := score(t, "testdata/"+part+".jsonl")
		for _, c := range cases {
			if machine(c) || len(c.Expect.Intents) > 0 || len(readings[c.ID].Intents) == 0 {
				continue
			}
			for _, cl := range reply.Explain(inputOf(c, p)) {
				if cl.Taken == "decision" || cl.Taken == "review" {
					t.Logf("%s %s %-10s %-10s %.30s | %.120q", c.ID, c.Expect.Disposition, cl.Taken, cl.Rule+cl.Reason, cl.Says, cl.Text)
				}
			}
		}
	}
}
