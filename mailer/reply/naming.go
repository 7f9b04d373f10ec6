package reply

import "strings"

// Which events a clause names, and whether it only mentions them.

// mentions says whether each event of the clause is led by "la journée", "votre rencontre": a mention, no appointment.
func (r *reader) mentions(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kEvent {
			continue
		}
		led := false
		for k := i - 1; k >= 0 && k >= i-2; k-- {
			led = led || c.tags[k].kind == kGeneric
		}
		if !led {
			return false
		}
	}
	return true
}

// names are the places of the persons that a clause names.
func (c *clause) names() []int {
	var out []int
	for _, t := range c.tags {
		if t.kind == kName {
			out = append(out, t.person)
		}
	}
	return out
}

// mention takes persons whom a clause names without saying whether they come: another clause must.
func (r *reader) mention(c *clause) (sense, bool) {
	s := sense{what: wMention, names: c.names()}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// eventsOf gathers the events that a clause names; a code if they disagree or are none of ours.
func (r *reader) eventsOf(c *clause, s *sense) string {
	var last *tag
	hows := map[string]bool{}
	except := false
	parted := false // by a word that adds, denies or answers: another day may follow
	for i := range c.tags {
		t := &c.tags[i]
		switch t.kind {
		case kExcept:
			except = true
		case kAlso:
			s.plain = true
		case kGeneric:
			s.generic = true
		case kStranger:
			return t.value
		case kEvent:
			if r.setAsideDay(t.from) {
				continue
			}
			ids := t.mention.events
			if last != nil && !parted && disjoint(last.mention.events, ids) && last.mention.how != t.mention.how {
				return ReasonDateMismatch
			}
			if except {
				s.minus = append(s.minus, ids...)
			} else {
				s.events = union(s.events, ids)
				hows[t.mention.how] = true
			}
			last, parted = t, false
			continue
		}
		parted = parted || t.kind == kFill && has([]string{"ainsi", "puis"}, r.word(*t)) || bearsOn(c.tags[i:i+1], kJoin, kAlso, kPlus, kNot, kNo, kYes, kOr, kExcept, kChange, kMark, kCancel, kMode, kAway)
	}
	s.plain = s.plain || (hows["date"] || hows["day"]) && (hows["town"] || hows["title"] || hows["venue"])
	s.day = len(hows) > 0 && !hows["town"] && !hows["title"] && !hows["venue"] && !hows["theme"]
	return ""
}

// setAsideDay says whether the event at a token is the one not chosen: "Épernay plutôt que Mulhouse", "au lieu d'Épernay".
func (r *reader) setAsideDay(at int) bool {
	var before []string
	for i := at - 1; i >= 0 && len(before) < 5 && !r.words[i].newline; i-- {
		if w := r.words[i]; !w.mark {
			before = append([]string{w.word}, before...)
		}
	}
	for len(before) > 0 && has([]string{"a", "la", "le", "l", "d", "de", "celle", "en"}, before[len(before)-1]) {
		before = before[:len(before)-1]
	}
	n := len(before)
	return n > 1 && (before[n-2] == "plutot" && (before[n-1] == "que" || before[n-1] == "qu") || before[n-2] == "au" && before[n-1] == "lieu")
}

// disjoint says whether two lists have nothing in common.
func disjoint(a, b []string) bool {
	for _, x := range a {
		if has(b, x) {
			return false
		}
	}
	return true
}

// union adds to a what it lacks of b.
func union(a, b []string) []string {
	for _, x := range b {
		if !has(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// contains says whether a phrase stands in words as plain gives them, whole words only.
func contains(words, phrase string) bool {
	for from := 0; from <= len(words); {
		i := strings.Index(words[from:], phrase)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(phrase)
		if (i == 0 || words[i-1] == ' ') && (end == len(words) || words[end] == ' ') {
			return true
		}
		from = i + 1
	}
	return false
}

// speaksOf adds the events that a clause names to its sense.
func (r *reader) speaksOf(c *clause, s sense) (sense, bool) {
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
