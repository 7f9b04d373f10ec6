package reply_test

import (
	"os"
	"strings"
	"testing"

	"rencontres/mailer/reply"

	"rencontres/mailer/reply/corpus"
)

func TestBound(t *testing.T) {
	if os.Getenv("BOUND") == "" {
		t.Skip()
	}
	for _, part := range []string{"seen", "own", "own2", "sets_s", "sets_r", "sets_t", "aside"} {
		report, cases, readings := score(t, "testdata/"+part+".jsonl")
		held := map[string]bool{}
		for _, id := range report.Held {
			held[id] = true
		}
		full, empty, some := 0, 0, 0
		wrongIfApplied := 0
		var sub []corpus.Case
		preds := map[string]corpus.Prediction{}
		for _, c := range cases {
			if machine(c) {
				continue
			}
			p := predictionOf(readings[c.ID])
			if p.Disposition == "review" {
				p.Disposition = "apply"
				sub = append(sub, c)
				preds[c.ID] = p
			}
		}
		r2 := corpus.Score(sub, preds)
		bad := map[string]bool{}
		for _, id := range append(r2.Held, r2.Partial...) {
			bad[id] = true
		}
		for _, c := range cases {
			if !held[c.ID] {
				continue
			}
			switch {
			case !bad[c.ID] && len(preds[c.ID].Intents) > 0:
				full++
			case len(preds[c.ID].Intents) == 0:
				empty++
			default:
				some++
			}
		}
		wrongIfApplied = len(r2.Wrong)
		if part != "aside" {
			p := programme(t)
			bodies := map[string]corpus.Case{}
			for _, c := range cases {
				bodies[c.ID] = c
			}
			show := func(kind, id string) {
				t.Logf("%s %s", kind, id)
				for _, cl := range reply.Explain(inputOf(bodies[id], p)) {
					if cl.Taken == "unclear" || cl.Taken == "suspect" || cl.Taken == "review" || cl.Taken == "decision" || cl.Taken == "doubt" {
						t.Logf("      %-8s %-14s %-12s %.60s | %.150q", cl.Taken, cl.Rule, cl.Reason, cl.Says, cl.Text)
					}
				}
			}
			for _, w := range r2.Wrong {
				id, _, _ := strings.Cut(w, ":")
				id, _, _ = strings.Cut(id, " ")
				show("WRONG "+w, id)
			}
			for _, c := range cases {
				if held[c.ID] && !bad[c.ID] && len(preds[c.ID].Intents) > 0 {
					show("FOUND", c.ID)
				}
			}
		}
		t.Logf("%s: held %d: all found %d, some %d, none %d; forced: wrong %d", part, len(report.Held), full, some, empty, wrongIfApplied)
	}
}
