package reply

import (
	"slices"
	"strings"
	"sync"
	"time"

	"rencontres/mailer/reply/lexicon"
)

// Sayings: clauses that are a turn of speech from the first word to the last and mean nothing by their parts: "c'est entouré en rouge dans mon agenda",
// "ma chaise restera vide", "l'envie y est, pas le temps". The table (lexicon/sayings) holds whole clauses; what names the event, small words in
// front and behind, and marks are left aside, and any other word more makes it another clause.

// sayings is the tree of whole clauses.
var sayings = sync.OnceValue(func() *tree {
	return grow(lexicon.Sayings())
})

// sayingLeads and sayingTails are small words that may stand around a saying.
var (
	sayingLeads = split("salut", "bonjour", "bonsoir", "coucou", "hello", "alors", "et", "mais", "bon", "ben", "bah", "beh", "eh", "euh", "donc", "du coup", "ah", "oh", "allez", "bref", "voila", "car", "hop", "enfin", "ma foi", "par contre", "en plus", "cette fois", "desole", "helas", "malheureusement", "franchement", "bien sur", "pour ma part", "de mon cote", "moi")
	sayingTails = split("donc", "helas", "malheureusement", "alors", "voila", "hein", "merci", "quoi", "promis", "desole", "cette fois", "cette fois ci", "ce coup ci", "pour ma part", "de mon cote", "evidemment", "bien sur", "en plus", "moi aussi", "lol", "mdr", "ptdr", "xd", "haha", "hihi", "pour cette fois", "pour le coup")
)

// sayingWords are the words of a clause without those that name the event, and whether there were such.
func (r *reader) sayingWords(c *clause) []string {
	skip := map[int]bool{}
	for _, t := range c.tags {
		if t.kind == kEvent || t.kind == kGeneric && r.ofDay(t) {
			for i := t.from; i < t.to; i++ {
				skip[i] = true
			}
			for i := t.from - 1; i >= c.tags[0].from && t.kind == kEvent && has([]string{"pour", "a", "au", "de", "d", "du", "le", "ce", "sur", "en", "la", "celle", "'"}, r.words[i].word); i-- {
				skip[i] = true
			}
		}
	}
	var out []string
	for i := c.tags[0].from; i < c.tags[len(c.tags)-1].to; i++ {
		if w := r.words[i]; !w.mark && !skip[i] {
			out = append(out, w.word)
		}
	}
	return out
}

// saying finds what the whole of a clause is in the table, nil if it is nothing there.
func (r *reader) saying(c *clause) *entry {
	words := r.sayingWords(c)
	if len(words) == 0 || len(words) > 16 {
		return nil
	}
	for from := 0; from < len(words); {
		for to := len(words); to > from; {
			if e := wholly(words[from:to]); e != nil {
				return e
			}
			n := edge(words[from:to], sayingTails, true)
			if n == 0 {
				break
			}
			to -= n
		}
		n := edge(words[from:], sayingLeads, false)
		if n == 0 {
			return nil
		}
		from += n
	}
	return nil
}

// wholly gives the entry of the phrase that takes all of the words, nil if there is none.
func wholly(words []string) *entry {
	all, at := sayings(), uint32(start)
	for i, w := range words {
		next, ok := all.next(at, w)
		if !ok {
			if i > 0 && transparent(w) {
				continue
			}
			return nil
		}
		at = next
	}
	return all.leaf(at)
}

// edge is how many words at the end, or the beginning, are one of the small phrases.
func edge(words []string, small [][]string, end bool) int {
	best := 0
	for _, phrase := range small {
		n := len(phrase)
		if n <= best || n > len(words) {
			continue
		}
		at := words[:n]
		if end {
			at = words[len(words)-n:]
		}
		if slices.Equal(at, phrase) {
			best = n
		}
	}
	return best
}

// split parts phrases into their words.
func split(phrases ...string) [][]string {
	var all [][]string
	for _, p := range phrases {
		all = append(all, strings.Fields(p))
	}
	return all
}

// readSaying reads such a clause: a yes, a no or a doubt of the sender's, a mode, a meal, or words that bear on nothing.
func readSaying(r *reader, c *clause, b bag) (sense, bool) {
	if b.any(kName, kMail) || c.subject {
		return sense{}, false
	}
	e := r.saying(c)
	if e == nil || (c.question || r.wondered(c)) && e.kind != kFill {
		return sense{}, false
	}
	if e.kind == kFill && b.any(kEvent) != (e.value == "event") || e.kind == kYes && r.in.Answers == AnswersSaveTheDate && e.value == "" && !b.any(kSelf) {
		return sense{}, false // "noté à l'encre rouge" answers no save-the-date
	}
	s := sense{self: true, fixed: true}
	switch e.kind {
	case kYes, kNo:
		s.what, s.yes = wDecision, e.kind == kYes
		switch e.value {
		case "event":
			if !b.any(kEvent) {
				return sense{}, false
			}
		case "day":
			if !r.dayLed && !b.any(kEvent) && !r.namesDay(c) {
				return sense{}, false
			}
		case "all":
			return r.allDays(c, s)
		default:
			s.mode = e.value
		}
		if s.mode != "" && len(r.in.Registered) > 0 {
			s.what = wDetail // a change of mode
		}
	case kHedge:
		s.what, s.maybe = wHedge, true
	case kOff:
		return sense{what: wOff}, true
	case kFuture:
		return sense{what: wLater}, true
	case kMode:
		s.what, s.mode, s.self = wDetail, e.value, b.any(kSelf)
	case kLunch:
		s.what, s.lunch, s.self = wDetail, e.value, b.any(kSelf)
	case kFill:
		s = sense{what: wCourtesy, fixed: true}
		if e.value == "event" {
			s.what = wTopic // "Tomblaine, c'est à deux pas de chez moi"
			if code := r.eventsOf(c, &s); code != "" {
				return block(code)
			}
		}
		if e.value == "" {
			c.fill() // its words mean nothing by themselves
		}
		return s, true
	default:
		return sense{}, false
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// wondered says whether a question mark stands behind the mark with which a clause ends: "et comment !?".
func (r *reader) wondered(c *clause) bool {
	end := r.words[c.tags[len(c.tags)-1].to-1].to
	rest := strings.TrimLeft(r.text[end:min(end+4, len(r.text))], " \u00a0!.")
	return strings.HasPrefix(rest, "?")
}

// namesDay says whether a clause speaks of the day: "ce jour-là".
func (r *reader) namesDay(c *clause) bool {
	for _, t := range c.tags {
		if r.ofDay(t) {
			return true
		}
	}
	return false
}

// allDays makes an answer one for all days of the programme that are still to come.
func (r *reader) allDays(c *clause, s sense) (sense, bool) {
	if r.in.Answers != AnswersProgramme || bearsOn(c.tags, kStranger) || len(eventsNamed(c)) > 0 && len(eventsNamed(c)) < len(r.in.Programme.Events) {
		return sense{}, false
	}
	now := r.index.local()
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	for _, e := range r.in.Programme.Events {
		if !e.Date.Before(today) {
			s.events = append(s.events, e.ID)
		}
	}
	return s, len(s.events) > 0
}
