package reply

import "strings"

// A span is a part of the text that answers a quoted paragraph, with the events that the paragraph names.
type span struct {
	from, to int
	events   []string
	about    string // what else the paragraph asks about: "lunch", "need", "other", or "" for coming
}

// inlineSpans finds the answers typed between quoted lines, where what they answer names events of ours.
func (r *reader) inlineSpans() []span {
	var out []span
	at := 0
	for _, a := range r.in.Inline {
		text := strings.TrimSpace(a.Text)
		k := strings.Index(r.in.Text[at:], text)
		if text == "" || k < 0 {
			continue
		}
		s := span{from: at + k, to: at + k + len(text)}
		at = s.to
		words := tokens(a.To, 0, len(a.To))
		for i := 0; i < len(words); {
			m, ok := r.index.find(words, i)
			if !ok || m.count == 0 {
				i++
				continue
			}
			if m.fault == "" {
				s.events = union(s.events, m.events)
			}
			i += m.count
		}
		if len(s.events) == 0 {
			s.about = askedAbout(plain(a.To))
		}
		if len(s.events) > 0 || s.about != "" {
			out = append(out, s)
		}
	}
	return out
}

// answered are the events of the quoted paragraph that a clause stands under.
func (r *reader) answered(cl *clause) []string {
	at := r.words[cl.tags[0].from].from
	for _, s := range r.spans {
		if at >= s.from && at < s.to {
			return s.events
		}
	}
	return nil
}

// askedAbout says what the words of a quoted paragraph ask about, where that is not coming.
func askedAbout(words string) string {
	if words == "" {
		return ""
	}
	if waysAsked(words) != "" {
		return waysAsked(words)
	}
	if eaten := strings.ReplaceAll(words, "sur place", ""); contains(words, "dejeuner") || contains(words, "dejeunerez vous") || contains(words, "repas") {
		words = eaten // "le déjeuner est pris sur place"
	}
	for _, about := range []struct{ name, stems string }{
		{"", "particip presen viend venir assist inscri serez rencontre invit journee confirm distance visio place"},
		{"need", "regime allergi alimentaire besoin accessib"},
		{"lunch", "repas dejeuner midi mange buffet plateau"},
	} {
		for _, stem := range strings.Fields(about.stems) {
			if strings.Contains(" "+words, " "+stem) {
				return about.name
			}
		}
	}
	return "other"
}

// waysAsked is the mode that a quoted paragraph offers, where it speaks of no other and of no coming: "la matinée est aussi retransmise en visio".
func waysAsked(words string) string {
	remote, onsite := false, false
	for _, stem := range []string{"visio", "distanc", "ecran", "retransmi", "zoom", "teams"} {
		remote = remote || strings.Contains(" "+words, " "+stem)
	}
	for _, stem := range []string{"presen", "sur place", "en salle", "viend", "venir", "assist", "inscri", "serez", "rencontre", "invit", "confirm", "repas", "dejeuner"} {
		onsite = onsite || strings.Contains(" "+words, " "+stem)
	}
	if remote && !onsite {
		return "remote"
	}
	return ""
}

// settleInline gives a bare yes or no under a quoted question that is not about coming its sense.
func (r *reader) settleInline() {
	for i := range r.list {
		c := &r.list[i]
		b := newBag(c)
		at := r.words[c.tags[0].from].from
		for _, s := range r.spans {
			if at < s.from || at >= s.to || s.about == "" || c.sense.what != wDecision || !b.any(kYes, kNo) || !b.only(kYes, kNo, kFill, kCourtesy, kChange, kJoin, kFor, kSelf) {
				continue
			}
			switch yes := c.sense.yes; {
			case s.about == "lunch" && yes:
				c.sense = sense{what: wDetail, lunch: "yes", self: true, rule: "answer between lines"}
			case s.about == "lunch":
				c.sense = sense{what: wDetail, lunch: "no", self: true, rule: "answer between lines"}
			case s.about == "remote" && yes:
				c.sense = sense{what: wDetail, mode: "remote", self: true, rule: "answer between lines"}
			case s.about == "remote":
				c.sense = sense{what: wCourtesy, rule: "answer between lines"}
			case s.about == "need" && !yes:
				c.sense = sense{what: wCourtesy, rule: "answer between lines"}
			default:
				c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "answer between lines"}
			}
		}
	}
}
