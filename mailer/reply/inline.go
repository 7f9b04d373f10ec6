package reply

import "strings"

// A span is a part of the text that answers a quoted paragraph, with the events that the paragraph names.
type span struct {
	from, to int
	events   []string
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
		if len(s.events) > 0 {
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
