package reply

// A framedSpan is a frame with its place, in tokens.
type framedSpan struct {
	frame
	begin, end int
}

// A framer reads a span of units, from left to right.
type framer struct {
	r       *reader
	items   []item
	i       int
	before  subject // of the clause before
	depth   int
	holder  int     // one more than whose the thing is that does something to them: "l'agenda de X ne lui permet pas"
	missing bool    // the predicate above denies a pleasure: "je n'aurai pas le plaisir de vous entendre"
	bound   bool    // the predicate above says that somebody must
	own     subject // the sender, where they speak of themselves by their name
	aim     int     // the token behind a deed: what is said before it is no detail of the coming
	asker   subject // who asks the reader for something: "X vous prie de l'inscrire"
	f       frame   // under construction: what stands beside its predicates
}

// span reads the whole span, or is not ok.
func (p *framer) span() ([]framedSpan, bool) {
	var out []framedSpan
	for p.i < len(p.items) {
		if p.link() {
			continue
		}
		begin := p.items[p.i].from
		p.f = frame{}
		if n := p.i; p.at("auquel", "auxquels", "auxquelles") || p.at("a") && has([]string{"laquelle", "lequel"}, p.word(n+1)) {
			p.f.anchored = true
			if p.i++; p.at("laquelle", "lequel") {
				p.i++
			}
		}
		if p.at("ou") && p.r.where(p.items[p.i].from) && len(p.items) > p.i+1 && has([]string{"je", "j"}, p.word(p.i+1)) {
			p.i++
			p.f.anchored = true
		}
		p.fronted()
		f, ok := p.clause()
		if !ok || !p.fits(f) {
			return nil, false
		}
		p.before = f.who
		out = append(out, framedSpan{f, max(begin, p.aim), p.items[p.i-1].to})
	}
	decided := false
	for _, f := range out {
		decided = decided || !f.empty
	}
	return out, decided
}

// link skips what joins clauses, marks and greetings.
func (p *framer) link() bool {
	u := p.items[p.i]
	switch {
	case u.kind == kMark:
		return p.skip(has([]string{",", ";", ":"}, u.word))
	case u.kind == kCourtesy:
		return p.courtesy()
	case u.text && has([]string{"wesh", "yo", "hey", "bon", "ben", "bah", "euh", "oh", "ah", "hop", "allez", "allo", "dites", "tiens", "voila", "ok"}, u.word):
		return p.skip(p.i+1 < len(p.items))
	case u.text:
		return p.skip(has([]string{"et", "donc", "car", "puis", "alors", "aussi", "mais"}, u.word) && p.i+1 < len(p.items))
	}
	return false
}

func (p *framer) skip(yes bool) bool {
	if yes {
		p.i++
	}
	return yes
}

func (p *framer) at(words ...string) bool {
	return p.i < len(p.items) && p.items[p.i].text && has(words, p.items[p.i].word)
}

func (p *framer) kindAt(kinds ...kind) bool {
	if p.i >= len(p.items) || p.items[p.i].text {
		return false
	}
	for _, k := range kinds {
		if p.items[p.i].kind == k {
			return true
		}
	}
	return false
}

func (p *framer) word(n int) string {
	if n < 0 || n >= len(p.items) || !p.items[n].text {
		return ""
	}
	return p.items[n].word
}

// clause reads a subject and its predicate.
func (p *framer) clause() (frame, bool) {
	if p.depth++; p.depth > 6 {
		return frame{}, false
	}
	defer func() { p.depth-- }()
	start := p.i
	for _, turn := range []func() (frame, bool){p.forced, p.youWithoutMe, p.withoutMe, p.nothing, p.wouldTake, p.effort, p.fallsToMe, p.forgiven} {
		if f, ok := turn(); ok {
			return f, true
		}
	}
	if p.at("souffrez", "permettez", "acceptez") && has([]string{"que", "qu"}, p.word(p.i+1)) {
		p.i += 2
	}
	if p.at("inutile") && p.word(p.i+1) == "de" {
		p.i += 2
		f, ok := p.predicate(subject{self: true}, infinite)
		return f, ok && f.told
	}
	if p.at("merci") && has([]string{"de", "d"}, p.word(p.i+1)) {
		p.i += 2
		f, ok := p.predicate(subject{reader: true}, infinite)
		return f, ok && !f.empty
	}
	for _, turn := range []func() (frame, bool){p.infinitiveFirst, p.feels, p.announced, p.answered, p.nounSubject, p.cleftPerson} {
		if f, ok := turn(); ok {
			return f, true
		}
	}
	p.cleft()
	who := p.subject()
	if who.self && who.third {
		p.own = who
	} else if len(who.names) > 0 {
		p.own = subject{}
	} else if who.third && p.own.self && p.r.fitsOwn(p.word(p.i-1)) {
		who = p.own
	}
	if f, ok := p.thanks(who); ok {
		return f, true
	}
	if f, ok := p.meal(p.impliedMeal(who)); ok {
		return f, true
	}
	f, ok := p.predicate(who, "")
	if !ok {
		p.i = start
		return frame{}, false
	}
	return f, true
}
