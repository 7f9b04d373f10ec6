package reply

import "strings"

// A Clause is one step of an explanation: words of the reply, what they were taken for, by which rule, and the reason if a person must read them.
type Clause struct {
	Text   string
	Taken  string // "decision", "detail", "topic", "doubt", "courtesy", "acknowledgement", "question", "reason", "suspect", "leave", "unclear", "form", "button", "signature", …
	Rule   string // the rule that read it
	Reason string // a code, "" if the clause is understood
	Says   string // in a few English words: yes or no, the persons, events, mode and lunch it names
}

// Explain gives the clauses of a reply in their order, each with what it was taken for, and last the verdict.
func Explain(in Input) []Clause {
	r := newReader(in)
	if auto, ok := r.automatic(); ok {
		return []Clause{{Text: in.Subject, Taken: "automatic", Rule: "automatic answer", Reason: auto.Reasons[0].Code, Says: string(auto.Disposition)}}
	}
	if len(in.Text) <= 64<<10 {
		r.understand()
	}
	var out []Clause
	for _, b := range r.buttons {
		out = append(out, Clause{Text: r.text[b.from:b.to], Taken: "button", Rule: "prefilled sentence"})
	}
	for _, c := range r.list {
		s := c.sense
		says := r.says(s)
		if s.what == wBlock || s.what == wSuspect {
			says = "not placed: " + r.leftOver(c) + r.pushOf(&c).String()
		}
		out = append(out, Clause{Text: c.text, Taken: s.what, Rule: s.rule, Reason: s.code, Says: says})
	}
	for _, f := range r.forms {
		out = append(out, Clause{Text: f.evidence, Taken: "form", Rule: "reply form", Says: f.name})
	}
	if r.sig != (signature{}) {
		out = append(out, Clause{Text: r.sig.name, Taken: "signature", Rule: "foot", Says: r.sig.function + " | " + r.sig.organisation})
	}
	reading := Read(in)
	verdict := Clause{Taken: string(reading.Disposition), Rule: "verdict"}
	for _, reason := range reading.Reasons {
		verdict.Reason = reason.Code
		verdict.Text = reason.Detail
		out = append(out, verdict)
	}
	if len(reading.Reasons) == 0 {
		out = append(out, verdict)
	}
	return out
}

// leftOver are the words of a clause that are in no table, and its bearing kinds.
func (r *reader) leftOver(c clause) string {
	out, kinds := "", ""
	for _, t := range c.tags {
		switch t.kind {
		case kUnknown, kCapital, kStranger, kMeeting, kWhen:
			out += r.textOf(t) + "; "
		case kFill, kCourtesy:
		default:
			kinds += t.kind.String() + " "
		}
	}
	return strings.TrimSuffix(out, "; ") + " (" + strings.TrimSpace(kinds) + ")"
}

func (r *reader) says(s sense) string {
	out := ""
	add := func(word string) {
		if word != "" {
			if out != "" {
				out += " "
			}
			out += word
		}
	}
	if s.what == wDecision {
		switch {
		case !s.yes:
			add("no")
		case s.maybe:
			add("maybe")
		default:
			add("yes")
		}
	}
	if s.self {
		add("sender")
	}
	if s.all {
		add("all")
	}
	for _, n := range s.names {
		if n >= 0 && n < len(r.people) {
			add("[" + r.people[n].Name + "]")
		}
	}
	for _, e := range s.events {
		add("@" + e)
	}
	add(s.mode)
	if s.lunch != "" {
		add("lunch:" + s.lunch)
	}
	if s.diet != "" {
		add("diet:" + s.diet)
	}
	if s.access != "" {
		add("access:" + s.access)
	}
	return out
}
