package reply

// What would have been: "je serais venue avec joie" is no yes, and "j'aurais souhaité participer", with nothing that keeps the sender, may be a request.

// unreal says whether a clause tells of coming as of what would have been: "je serais venue", "je me serais fait une joie de participer".
func (r *reader) unreal(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if !has([]string{"serais", "serait", "serions"}, w.word) {
			continue
		}
		reflex := i > 0 && has([]string{"me", "m", "se", "s", "nous"}, words[i-1].word) || i > 1 && words[i-1].mark && words[i-2].word == "m"
		for k := i + 1; k < len(words) && k < i+4; k++ {
			if has([]string{"venu", "venue", "venus", "venues", "alle", "allee", "alles", "parti", "partie", "passe", "passee", "reste", "restee"}, words[k].word) {
				return true
			}
			for _, f := range conjugation()[words[k].word] {
				if reflex && f.tense == participle {
					return true
				}
			}
		}
	}
	return false
}

// settleWishes hands on "j'aurais souhaité participer" where nothing says that the sender is kept from it.
func (r *reader) settleWishes() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wDecision && !c.sense.yes && c.sense.self && r.wished(c) && !r.keptFrom(i) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "a wish alone"}
		}
		if c.sense.what == wDecision && c.sense.maybe && c.sense.self && contains(c.plain(), "aimerais bien") && r.enrolsBehind(i) {
			c.sense.maybe = false
		}
	}
}

// enrolsBehind says whether the sender asks to be inscribed straight behind the clause at i: "j'aimerais bien participer, merci de m'inscrire".
func (r *reader) enrolsBehind(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence > r.list[i].sentence+1 {
		return false
	}
	s := r.list[i+1].sense
	return s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names) == 0 && bearsOn(r.list[i+1].tags, kEnrol)
}

// wished says whether the only no of a clause is a wish in the past conditional.
func (r *reader) wished(c *clause) bool {
	return (r.saysWord(c, "aurais") || r.saysWord(c, "aurions")) && (r.saysWord(c, "aime") || r.saysWord(c, "souhaite") || r.saysWord(c, "voulu") || r.saysWord(c, "adore")) && !bearsOn(c.tags, kNot, kNe)
}

// keptFrom says whether anything but the wish at clause i says that the sender does not come, or sets something against it.
func (r *reader) keptFrom(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k == i {
			continue
		}
		if s := o.sense; s.what == wDecision && !s.yes && !r.wished(o) {
			return true
		}
		if o.sentence >= r.list[i].sentence && (has([]string{"mais", "malheureusement", "helas", "cependant", "toutefois", "seulement", "or"}, r.word(o.tags[0])) || bearsOn(o.tags, kAway, kChange)) {
			return true
		}
	}
	return false
}

// wouldGladly is a wish in the conditional, which waits for its "mais".
var wouldGladly = lazily(`\b(je|j) (\w+ )?(suivrais|participerais|assisterais|regarderais|me connecterais) (bien|volontiers|avec plaisir)\b`)

// settleWouldBut takes "je suivrais bien en visio | mais notre connexion est mauvaise" for no yes, where no answer stands behind its "mais".
func (r *reader) settleWouldBut() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if s := c.sense; s.what != wDecision || !s.yes || !s.self || s.mode != string(Remote) || next.sentence != c.sentence || r.word(next.tags[0]) != "mais" || !wouldGladly.MatchString(c.plain()) {
			continue
		}
		if w := next.sense.what; w == wReason || w == wSuspect || w == wPast {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "would, but"}
		}
	}
}
