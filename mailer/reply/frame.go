package reply

// A frame is what a clause with a predicate says of taking part. It is built from the inside: the innermost predicate, "participer", says
// yes; each one that governs it passes that on ("j'ai l'honneur de vous informer que"), denies it ("renoncer à"), or doubts it ("j'espère").
type frame struct {
	yes, maybe bool
	who        subject
	class      string // of the innermost predicate
	noun       bool   // it is a noun: "ma participation"
	asks       string // what the reader of the letter is asked to do, with nothing of taking part in it: "agree", "other"
	empty      bool   // no word of taking part was found
	anchored   bool   // it names an event, a mode or "y"
	loose      bool   // words stand beside it that could limit a no
	told       bool   // the predicate above it only tells it: not being able to tell is a doubt, no answer
	weak       bool   // a yes by itself means nothing: "répondre à l'invitation"
	misses     bool   // "manquer": denied by what governs it, it is a yes
	late       bool   // staying to the end: its denial is no staying away
	afar       bool   // it is done at a screen: "c'est sur l'écran que"
	pronoun    bool   // what is missed is a pronoun alone
	away       bool   // words stand beside it that could be of another place
	companions []int
}

// A subject is whom a predicate is said of.
type subject struct {
	self, all, third, plural, thing, reader bool
	house                                   bool // the house of the sender: its no is theirs, its yes is nobody's
	names                                   []int
}

func (s subject) none() bool {
	return !s.self && !s.all && !s.third && !s.thing && !s.reader && len(s.names) == 0
}

// agrees says whether a verb in that person can have the subject.
func (s subject) agrees(person string) bool {
	switch {
	case s.none():
		return person == "1" || person == "3" || person == "4" || person == "5"
	case s.self && s.third:
		return person == "3"
	case s.self && len(s.names) > 0:
		return person == "4" || person == "6"
	case s.self:
		return person == "1"
	case s.all:
		return person == "4" || person == "3"
	case s.reader:
		return person == "5"
	case s.plural:
		return person == "6"
	}
	return person == "3" || person == "6" && s.thing
}

// A item is a tag of an entity, a mark, or one plain word.
type item struct {
	tag
	word string
	text bool // a plain word: it is read by its letters, not by its kind
}

// broken says whether a tag is taken apart into its words: what it does is found anew from them.
func broken(t tag) bool {
	switch t.kind {
	case kWe, kThird, kYou, kBe, kModal, kConfirm, kRequest, kFill, kThat, kNe, kNot, kJoin, kAlso, kFor, kPlus, kSubtract, kReason, kForce, kUnknown, kCapital, kChange, kVerb, kPresent, kNo, kCancel, kEnrol, kBody, kAvail, kAck, kJourney, kRecord, kRelay:
		return true
	case kSelf:
		return t.value != "named"
	case kDepend:
		return t.to-t.from == 1
	}
	return false
}

// items takes the tags of a span apart.
func (r *reader) items(tags []tag) []item {
	var out []item
	for _, t := range tags {
		if t.kind == kMark {
			if has([]string{"'", "\"", "«", "»", "-", "*", "_"}, t.value) {
				continue
			}
			out = append(out, item{tag: t, word: t.value})
			continue
		}
		if !broken(t) && !r.hinders(t) && r.word(t) != "soit" && !(t.kind == kCompany && r.word(t) == "accompagnerai") {
			out = append(out, item{tag: t, word: r.words[t.from].word})
			continue
		}
		for i := t.from; i < t.to; i++ {
			if r.words[i].mark {
				continue
			}
			k := t.kind
			if t.to-t.from > 1 {
				k = kFill
			}
			out = append(out, item{tag: tag{kind: k, value: t.value, from: i, to: i + 1}, word: r.verbForm(i), text: true})
		}
	}
	return out
}

// settleFrames reads anew, by their predicates, the clauses that the rules left unread, joined with those beside them where the cut went
// through a predicate.
func (r *reader) settleFrames() {
	r.framesWhere(r.unread)
	for i := range r.list {
		if w := r.list[i].sense.what; w != wReason && w != wCourtesy && w != wPast && w != wSuspect && w != wMention && w != wQuestion {
			return
		}
	}
	r.framesWhere(func(i int) bool { // nothing was found at all: what keeps the sender may have been taken for a reason
		s := r.list[i].sense
		return s.what == wReason && s.rule == "open words" && bearsOn(r.list[i].tags, kSelf, kFill)
	})
}

// framesWhere reads anew the clauses that an index is asked for.
func (r *reader) framesWhere(wanted func(int) bool) {
	for i := 0; i < len(r.list); i++ {
		if !wanted(i) {
			continue
		}
		for _, span := range [][2]int{{0, 0}, {0, 1}, {-1, 0}, {0, 2}, {-1, 1}, {-2, 0}, {-1, 2}, {0, 3}} {
			from, to := i+span[0], i+span[1]
			if from < 0 || to >= len(r.list) || r.list[from].sentence != r.list[to].sentence || r.list[from].subject != r.list[to].subject {
				continue
			}
			if r.reframe(from, to) {
				break
			}
		}
	}
}

// unread says whether clause i was left to a person for no better reason than that it was not understood.
func (r *reader) unread(i int) bool {
	s := r.list[i].sense
	switch s.what {
	case wMention:
		return r.saysVerb(&r.list[i], "5", "noter", "inscrire", "ajouter", "compter") || contains(r.list[i].plain(), "sur la liste") || r.saysWord(&r.list[i], "excuser") || r.takesAlong(&r.list[i])
	case wReason:
		return r.keepsAway(&r.list[i]) || s.rule == "relay" && r.takesAlong(&r.list[i]) || s.rule == "open words" && (bearsOn(r.list[i].tags, kSelf, kWe, kYou, kName, kThird) || r.word(r.list[i].tags[0]) == "notre" && r.saysStem(&r.list[i], "represent"))
	case wSuspect:
		return s.code == ReasonUnclear
	case wBlock:
		if s.code == ReasonUnnamed && r.takesAlong(&r.list[i]) {
			return true
		}
		return s.code == ReasonUnclear && (s.rule != "matter for a person" || r.doesFor(&r.list[i])) && s.rule != "later" || s.code == ReasonWho || s.code == ReasonOtherMatter && s.rule == "decision"
	}
	return false
}

// saysVerb says whether a clause holds one of the verbs, in that person.
func (r *reader) saysVerb(c *clause, person string, lemmas ...string) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		for _, f := range conjugation()[w.word] {
			if f.person == person && has(lemmas, f.lemma) {
				return true
			}
		}
	}
	return false
}

// takesAlong says whether the sender takes somebody along, who is named.
func (r *reader) takesAlong(c *clause) bool {
	return bearsOn(c.tags, kName) && r.saysVerb(c, "1", carriers()...)
}

// keepsAway says whether something keeps somebody: "une opération me tiendra éloignée".
func (r *reader) keepsAway(c *clause) bool {
	return r.saysVerb(c, "3", "retenir", "tenir", "empecher", "interdire", "priver", "immobiliser", "accaparer", "clouer", "bloquer", "mobiliser") && (r.saysWord(c, "me") || r.saysWord(c, "m") || r.saysWord(c, "nous") || r.saysWord(c, "lui"))
}

// reframe reads the clauses from to to as frames; it changes nothing where they are not understood whole.
func (r *reader) reframe(from, to int) bool {
	first, last := r.list[from], r.list[to]
	for _, c := range r.list[from : to+1] {
		if c.question || c.heading && c.tags[0].from != last.tags[0].from {
			return false
		}
	}
	var tags []tag
	begin, end := first.tags[0].from, last.tags[len(last.tags)-1].to
	for k := from; k <= to; k++ {
		if r.severed(&r.list[k], end) {
			return false
		}
	}
	for _, t := range r.tags {
		if t.from >= begin && t.to <= end {
			tags = append(tags, t)
		}
	}
	p := &framer{r: r, items: r.items(tags), before: r.subjectBefore(from)}
	if p.before.self && p.before.third {
		p.own = p.before
	}
	found, ok := p.span()
	if !ok {
		return false
	}
	var out []clause
	for _, f := range found {
		if last.heading && (f.yes || f.maybe || !f.who.self) && r.listBehind(to) && !(f.yes && !f.maybe && f.who.self && r.explains(to)) {
			return false // what leads to a list
		}
		c, ok := r.framed(f, tags, first, p.holder-1)
		if !ok {
			return false
		}
		out = append(out, c)
	}
	r.list = append(r.list[:from:from], append(out, r.list[to+1:]...)...)
	return true
}

// listBehind says whether people may stand behind the colon of clause i, or nothing does.
func (r *reader) listBehind(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence || r.words[r.list[i+1].tags[0].from].newline {
		return true
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if bearsOn(r.list[k].tags, kName, kRelation, kCompany, kUnnamed) || r.list[k].tags[0].kind == kSelf && r.list[k].tags[0].value != "je" {
			return true
		}
	}
	return false
}

// subjectBefore is the subject of the decision before clause i in its sentence: "X est souffrant et ne viendra pas".
func (r *reader) subjectBefore(i int) subject {
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		switch s := r.list[k].sense; {
		case k == i-1 && namesSelf(&r.list[k]) && newBag(&r.list[k]).only(kSelf, kCivility, kFill, kFunction):
			return subject{self: true, third: true}
		case len(s.names) == 1 && !s.self && (s.what == wDecision || s.what == wMention || s.what == wTopic || s.what == wDetail):
			return subject{names: s.names}
		case s.self && len(s.names) == 0 && s.what == wDecision:
			return subject{self: true}
		case bearsOn(r.list[k].tags, kSelf, kWe, kThird, kName, kRelation, kCompany, kUnnamed):
			return subject{}
		}
	}
	return subject{}
}

// framed makes the clause of a frame that stands from token begin to token end.
func (r *reader) framed(f framedSpan, tags []tag, model clause, owner int) (clause, bool) {
	c := clause{sentence: model.sentence, subject: model.subject}
	for _, t := range tags {
		if t.kind != kMark && t.from >= f.begin && t.to <= f.end {
			c.tags = append(c.tags, t)
		}
	}
	if len(c.tags) == 0 {
		return c, false
	}
	c.text = r.text[r.words[c.tags[0].from].from:r.words[c.tags[len(c.tags)-1].to-1].to]
	s := sense{rule: "frame"}
	switch {
	case f.asks == "other":
		s.what = wQuestion
	case f.empty:
		s.what = wReason
	case f.class == fMeal:
		s.what, s.lunch = wDetail, map[bool]string{true: "yes", false: "no"}[f.yes]
		if !r.framedSubject(&c, &s, f.frame, owner) {
			return c, false
		}
	default:
		s.what, s.yes, s.maybe = wDecision, f.yes, f.maybe
		if !f.yes && f.class == fCome && r.endsHalfDay(&c) {
			return c, false // "une réunion m'empêche de venir le matin"
		}
		if representsElsewhere(r.leadOf(&c)) {
			return c, false // "je représenterai la commune à une autre réunion ce jour-là"
		}
		if code := r.eventsOf(&c, &s); code != "" {
			return c, false
		}
		if !r.framedSubject(&c, &s, f.frame, owner) {
			return c, false
		}
		r.details(&c, &s)
		if !s.yes && s.mode == "remote" && houseSubject.MatchString(c.plain()) {
			return c, false // "notre association ne sera pas représentée en visio"
		}
		if s.mode == "both" && contains(c.plain(), "plutot qu") {
			s.mode = firstMode(&c)
		}
		if f.afar {
			if s.access = ""; !f.yes || s.mode == "onsite" {
				return c, false
			}
			s.mode = "remote"
		}
		if s.mode == "remote" && r.afternoon(&c) {
			return c, false
		}
		s.partial = !s.yes && r.onSite(&c)
		s.journey = !s.yes && f.class == fMove
	}
	c.sense = s
	return c, true
}

// framedSubject sets whom a decision is of; not ok where that is not plain.
func (r *reader) framedSubject(c *clause, s *sense, f frame, owner int) bool {
	switch w := f.who; {
	case len(w.names) > 0:
		s.names, s.self = append([]int{}, w.names...), w.self
	case w.self:
		s.self = true
	case w.all:
		s.all = true
	case w.third:
		k := r.lastNamed(c)
		if owner >= 0 {
			k = owner
		}
		if k < 0 || w.plural {
			return false
		}
		s.names = []int{k}
	default:
		return false
	}
	s.names = append(s.names, f.companions...)
	return true
}
