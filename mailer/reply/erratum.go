package reply

// What is put right in a letter sent before: "il fallait lire « par visioconférence »", "il faut lire Mme X, qui sera bien à Épernay", "il fallait
// comprendre Bar-le-Duc au lieu d'Épernay".

var (
	// toBeRead leads to what was meant.
	toBeRead = lazily(`^(en fait |donc |or |mais )*(il fallait|il faut|il fallait bien sur|il faut bien sur|fallait) (donc |plutot |bien sur |evidemment )?(lire|comprendre|entendre) `)
	// oneDayForAnother are two days, of which the first was meant.
	oneDayForAnother = lazily(`^(il )?(fallait|faut) (\w+ )?(lire|comprendre|entendre) .* (au lieu de|au lieu d|et non|et pas|plutot que) `)
	// wasWrong says that the letter before was wrong.
	wasWrong = lazily(`\b(erratum|rectificatif|oups|erreurs?|trompee?|distraction|etourderie|coquille|lapsus|inattention|j (avais|ai) ecrit|je vous (avais|ai) (ecrit|indique|dit)|j (avais|ai) (indique|note))\b`)
)

// readErratum reads what was meant as if it were said straight out, where the reply says that the letter before was wrong.
func readErratum(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || b.any(kIf, kHedge, kOr, kNot, kNe) || !toBeRead.MatchString(c.plain()) || !r.saysWrong() {
		return sense{}, false
	}
	if b[kEvent] == 2 && !b.any(kName, kMode, kLunch, kVerb) && oneDayForAnother.MatchString(c.plain()) {
		return sense{what: wSuspect, code: ReasonUnclear, rule: "one day for another"}, true
	}
	for k := 1; k < len(c.tags); k++ {
		t := c.tags[k]
		if w := r.words[c.tags[k-1].to-1].word; w != "lire" && w != "comprendre" && w != "entendre" || t.kind == kMark && k+1 >= len(c.tags) {
			continue
		}
		rest := append([]tag{}, c.tags[k:]...)
		for len(rest) > 1 && rest[0].kind == kMark {
			rest = rest[1:]
		}
		from, to := r.words[rest[0].from].from, r.words[rest[len(rest)-1].to-1].to
		s := r.senseOf(&clause{tags: rest, sentence: c.sentence, text: r.text[from:to]})
		switch {
		case s.what == wDetail && len(r.in.Registered) > 0 && !b.any(kName, kThird, kWe, kCompany):
			s.self = true
		case s.what == wDetail && len(r.in.Registered) > 0 && !b.any(kName, kWe, kCompany) && b[kThird] == 1:
			s.self = true // the "il" of "il faut"
		case s.what == wDecision && len(s.names) == 1 && !s.self && !s.maybe && s.yes:
		default:
			return sense{}, false
		}
		s.rule = "erratum"
		return s, true
	}
	return sense{}, false
}

// saysWrong says whether the reply says that a letter before it was wrong.
func (r *reader) saysWrong() bool { return wasWrong.MatchString(plain(r.text)) }

// settleErrata takes "il fallait comprendre A au lieu de B" for what bears on nothing where the reply then answers for both days.
func (r *reader) settleErrata() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.rule != "one day for another" {
			continue
		}
		yes, no := 0, 0
		for k := i + 1; k < len(r.list); k++ {
			s := r.list[k].sense
			if s.what != wDecision || len(s.events) != 1 || s.maybe {
				continue
			}
			if days := eventsNamed(c); len(days) == 2 && s.events[0] == days[0] && s.yes {
				yes++
			} else if len(days) == 2 && s.events[0] == days[1] && !s.yes {
				no++
			}
		}
		if yes == 1 && no == 1 {
			c.sense = sense{what: wReason, rule: "one day for another"}
		}
	}
}
