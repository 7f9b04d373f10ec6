package reply_test

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/reply"
	"rencontres/mailer/reply/corpus"
)

// A part is a file of cases with the floor of its automation, in percent; raise it when the grammar learns. Of a hidden one the counts alone
// are printed. Cases whose label goes against the conventions of the corpus are named with the reason, and count as neither right nor wrong.
type part struct {
	name    string
	floor   float64
	hidden  bool
	excepts map[string]string
}

var parts = []part{
	{name: "seen", floor: 90},
	{name: "own", floor: 97},
	{name: "hard", floor: 75},
	{name: "formal", floor: 78},
	{name: "familiar", floor: 70},
	{name: "mixed", floor: 83},
	{name: "various", floor: 81},
	{name: "traps", floor: 46, excepts: map[string]string{"x-058": "who drives the coach says that he will be there; that he takes no part is a guess",
		"y-002": "who does not know the colleagues cannot tell that Chantal is one"}},
	{name: "everyday", floor: 80},
	{name: "refined", floor: 64},
	{name: "lively", floor: 69},
	{name: "sincere", floor: 78},
	{name: "plain", floor: 89},
	{name: "retold", floor: 60},
	{name: "fresh", floor: 73},
	{name: "folk", floor: 80},
	{name: "mailbox", floor: 75},
	{name: "offices", floor: 80},
	{name: "days", floor: 86},
	{name: "voices", floor: 88},
	{name: "desks", floor: 98},
	{name: "registered", floor: 86},
	{name: "doubles", floor: 55},
	{name: "cabinets", floor: 84},
	{name: "phones", floor: 92},
	{name: "staffs", floor: 45},
	{name: "aside", floor: 45, hidden: true},
}

func programme(t testing.TB) reply.Programme {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	on := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 0, 0, 0, 0, zone) }
	return reply.Programme{Zone: zone, Events: []reply.Event{
		{ID: "epernay", Title: "Penser le cadre de vie pour vivre ensemble", Kind: "rencontre", Date: on(5, 28), Town: "Épernay", Department: "51", Onsite: true, Remote: true},
		{ID: "bar-le-duc", Title: "Innover dans l'insertion sociale et professionnelle", Kind: "rencontre", Date: on(6, 18), Town: "Bar-le-Duc", Department: "55", Onsite: true, Remote: true},
		{ID: "mulhouse", Title: "Engager les associations d'éducation populaire", Kind: "rencontre", Date: on(9, 24), Town: "Mulhouse", Department: "68", Onsite: true, Remote: true},
		{ID: "tomblaine", Title: "Associations et territoires : repenser les modes de travail !", Kind: "journée régionale", Date: on(11, 5), Town: "Tomblaine", Department: "54",
			Venue: "Maison Régionale des Sports, 13 Rue Jean Moulin, 54510 Tomblaine", Onsite: true},
	}}
}

// inputOf makes the input of a case, as a parser of messages would.
func inputOf(c corpus.Case, p reply.Programme) reply.Input {
	in := reply.Input{Subject: "Re: votre lettre", Text: c.Words(), FromName: c.From.Name, FromEmail: c.From.Email, Received: c.Date, Event: c.Answers, Programme: p}
	if c.Subject != nil {
		in.Subject = *c.Subject
	}
	if c.AnswersKind != "none" {
		in.Answers = reply.LetterKind(c.AnswersKind)
	}
	for _, a := range c.Between() {
		in.Inline = append(in.Inline, reply.Inline{To: a[0], Text: a[1]})
	}
	for _, g := range c.Given.Registered {
		in.Registered = append(in.Registered, reply.Registered{Event: g.Event, Mode: reply.Mode(g.Mode)})
	}
	return in
}

// machine says whether the message is recognised as automatic before it is read.
func machine(c corpus.Case) bool {
	return c.Placement == "none" && (c.Headers["Auto-Submitted"] != "" || c.Headers["Precedence"] == "bulk")
}

func predictionOf(r reply.Reading) corpus.Prediction {
	out := corpus.Prediction{Disposition: string(r.Disposition), Question: r.Question, Unsubscribe: r.Unsubscribe}
	for _, i := range r.Intents {
		out.Intents = append(out.Intents, corpus.Intent{Event: i.Event, Intent: string(i.Intent), Mode: string(i.Mode), Lunch: i.Lunch, Diet: i.Diet, Access: i.Access,
			Who: corpus.Who{Self: i.Who.Self, Name: i.Who.Name, Email: i.Who.Email, Function: i.Who.Function, Organisation: i.Who.Organisation}})
	}
	return out
}

func score(t *testing.T, path string) (corpus.Report, []corpus.Case, map[string]reply.Reading) {
	t.Helper()
	cases, err := corpus.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	p := programme(t)
	predictions, readings := map[string]corpus.Prediction{}, map[string]reply.Reading{}
	for _, c := range cases {
		if machine(c) {
			predictions[c.ID] = corpus.Prediction{Disposition: "ignore"}
			continue
		}
		readings[c.ID] = reply.Read(inputOf(c, p))
		predictions[c.ID] = predictionOf(readings[c.ID])
	}
	return corpus.Score(cases, predictions), cases, readings
}

// TestCorpus holds the marks: no wrong action, no wrong unsubscribe, automation not below the floor. REPLY_TABLE=1 adds the tables by kind;
// REPLY_HELD=own explains each reply of that part that was not applied as expected, REPLY_OFF=own lists its details that were read otherwise ("all": of
// every part); REPLY_SEEN_ONLY=1 leaves the hidden parts alone.
func TestCorpus(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and of one goroutine")
	}
	for _, p := range parts {
		t.Run(p.name, func(t *testing.T) { p.check(t) })
	}
}

func (p part) check(t *testing.T) {
	path := "testdata/" + p.name + ".jsonl"
	if p.hidden && os.Getenv("REPLY_SEEN_ONLY") != "" {
		t.Skip("hidden")
	}
	if _, err := os.Stat(path); err != nil {
		t.Skip("not there")
	}
	report, cases, readings := score(t, path)
	t.Logf("%s: %v", p.name, report)
	rest := append(append([]string{}, report.Held...), report.Partial...)
	if os.Getenv("REPLY_TABLE") != "" {
		t.Logf("by kind:\n%s\nwhy not:\n%s", report.Table(), refusals(t, rest, cases))
	}
	if os.Getenv("REPLY_HELD") == p.name && !p.hidden {
		explain(t, rest, cases, readings)
	}
	if off := os.Getenv("REPLY_OFF"); (off == p.name || off == "all") && !p.hidden {
		t.Logf("details read otherwise:\n%s", strings.Join(report.Off, "\n"))
	}
	wrong := 0
	for _, w := range append(append([]string{}, report.Wrong...), report.WrongUnsubscribes...) {
		id, _, _ := strings.Cut(w, " ")
		if _, ok := p.excepts[strings.TrimSuffix(id, ":")]; ok {
			continue
		}
		wrong++
		if !p.hidden {
			t.Errorf("wrong: %s", w)
		}
	}
	if wrong > 0 {
		t.Errorf("%d wrong actions and unsubscribes", wrong)
	}
	if report.Automation() < p.floor {
		t.Errorf("automation %.1f %%, want at least %.1f", report.Automation(), p.floor)
	}
}

func explain(t *testing.T, ids []string, cases []corpus.Case, readings map[string]reply.Reading) {
	p := programme(t)
	for _, id := range ids {
		for _, c := range cases {
			if c.ID != id {
				continue
			}
			var out strings.Builder
			fmt.Fprintf(&out, "== %s %s %s %q\n%s\n", id, c.AnswersKind, c.Answers, c.From.Name, c.Body)
			for _, i := range c.Expect.Intents {
				fmt.Fprintf(&out, "  want %s %s self=%v %s %s\n", i.Intent, i.Event, i.Who.Self, i.Who.Name, i.Mode)
			}
			for _, x := range reply.Explain(inputOf(c, p)) {
				fmt.Fprintf(&out, "  %-10s %-16s %-14s %-30s %q\n", x.Taken, x.Rule, x.Reason, x.Says, x.Text)
			}
			for _, i := range readings[id].Intents {
				fmt.Fprintf(&out, "  got  %s %s self=%v %s\n", i.Intent, i.Event, i.Who.Self, i.Who.Name)
			}
			fmt.Print(out.String())
		}
	}
}

// refusals counts, over the replies that should have been applied and were not, which rules handed them on and why.
func refusals(t *testing.T, ids []string, cases []corpus.Case) string {
	p := programme(t)
	counts := map[string]int{}
	for _, c := range cases {
		for _, id := range ids {
			if c.ID != id {
				continue
			}
			for _, x := range reply.Explain(inputOf(c, p)) {
				if x.Reason != "" {
					counts[x.Taken+" / "+x.Rule+" / "+x.Reason]++
				}
			}
		}
	}
	var lines []string
	for k, n := range counts {
		lines = append(lines, fmt.Sprintf("    %4d  %s", n, k))
	}
	sort.Sort(sort.Reverse(sort.StringSlice(lines)))
	return strings.Join(lines, "\n")
}
