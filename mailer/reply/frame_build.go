package reply

// build makes the frame of a predicate and of what it governs.
func (p *framer) build(row predicate, h head, who subject) (frame, bool) {
	denied, ok := p.denied(row, h)
	if h.no && h.yet { // "je ne suis pas encore en mesure de venir"
		return frame{}, false
	}
	if !ok || h.tense == imperfect && !courteous(h.lemma) || h.past && !row.tellsPast() {
		return frame{}, false
	}
	if h.lemma == "savoir" && h.tense == conditional && h.ne {
		row.class = fAble // "je ne saurais venir"
	}
	if f, ok, done := p.direct(&row, h, who, denied); done {
		return f, ok
	}
	if row.class == fHinder {
		if h.lemma == "priver" && !denied && who.thing && !h.dative.none() && h.tense != conditional && p.at("de", "d") {
			start, beside := p.i, p.f
			p.i++
			if n := p.placeAt(); n >= 0 && p.items[n].kind != kMode {
				p.i, p.f.anchored = n+1, true
				p.trail()
				return p.finish(frame{class: fStay, who: h.dative})
			}
			p.i, p.f = start, beside
		}
		if f, ok := p.keptFromIt(h, who, denied); ok {
			return f, true
		}
	}
	controller := who
	if h.object && who.thing && (row.class == fHinder || row.class == fForce || row.class == fLet) {
		controller = subject{third: true} // "une réunion la prive du plaisir de venir"
	} else if d := h.dative; !d.none() && (who.thing || who.third && !who.plural || row.class == fLet || row.class == fHinder || row.class == fForce || row.class == fUrge) {
		controller = d
	}
	p.bound = row.class == fMust || row.class == fForce || row.class == fUrge
	p.missing = row.class == fGlad && denied
	start, beside := p.i, p.f
	child, ok := p.governed(controller)
	p.missing = false
	if p.bound = false; !ok && h.lemma == "appeler" && !denied { // "d'autres obligations m'appellent à Reims"
		p.i, p.f = start, beside
		p.trail()
		if p.at("a", "en", "hors") && p.elsewhere() || p.endsClause(p.i) && p.overDay(start) {
			return p.retained(h, who)
		}
		return frame{}, false
	}
	if !ok || row.class == fLet && who.reader && !child.told { // "permettez-moi de venir" asks for leave
		return frame{}, false
	}
	return child.under(row, h, denied)
}

// direct makes the frame of a predicate that governs no other one; done is false where it does, its class then set by what stands beside it.
func (p *framer) direct(row *predicate, h head, who subject, denied bool) (f frame, ok, done bool) {
	switch row.class {
	case fSeen:
		f, ok := p.seen(h, who, denied)
		return f, ok, true
	case fGreet:
		f, ok := p.greets(who, denied, has([]string{"inviter", "convier"}, h.lemma) && !h.dative.none())
		return f, ok, true
	case fCome, fGo, fMove, fStay:
		switch after := p.at("de", "d"); {
		case misses(h.lemma) && after && row.class == fCome:
			row.class = fGlad // "je ne manquerai pas d'être parmi vous"
		case misses(h.lemma) && after:
			f, ok := p.missed(who)
			return f, ok, true
		default:
			f, ok := p.innermost(*row, h, who, denied)
			return f, ok, true
		}
	case fTake, fLeave:
		start, beside := p.i, p.f
		if f, ok := p.invited(*row, h, who, denied); ok || len(row.rest) > 0 || row.class == fLeave {
			return f, ok, true
		}
		p.i, p.f = start, beside
		row.class = fGlad // "j'accepte de venir"
	case fExcuse, fEnrol:
		f, ok := p.registered(*row, h, who, denied)
		return f, ok, true
	case fKeep, fCancel:
		if f, ok := p.keptDay(h, who, denied); ok {
			return f, true, true
		}
		f, ok := p.noun(*row, who, denied)
		f.told = !has([]string{"maintenir", "conserver", "garder"}, h.lemma)
		return f, ok, true
	case fAsk:
		if p.obliged(h) {
			row.class = fMust // "je suis obligée de", where "je vous serais obligée de" asks
			break
		}
		if !(h.dative.self && (who.third || len(who.names) > 0) && h.lemma == "prier") {
			f, ok := p.askedOrThanked(h, who, denied)
			return f, ok, true
		}
		row.class = fSay // "X me prie de vous dire"
	}
	return p.givenUp(*row, h, who, denied)
}

// givenUp builds the frame of a predicate that gives coming up, or that keeps somebody from it.
func (p *framer) givenUp(row predicate, h head, who subject, denied bool) (f frame, ok, done bool) {
	if row.class == fDrop && !denied && h.tense != conditional {
		if f, ok := p.renounced(h, who); ok {
			return f, true, true
		}
	}
	if row.class == fRetain {
		if denied {
			return frame{}, false, true
		}
		f, ok := p.retained(h, who)
		return f, ok, true
	}
	return frame{}, false, false
}

// denied says whether a predicate is denied; not ok where "ne" limits it ("ne … que") or stands alone.
func (p *framer) denied(row predicate, h head) (bool, bool) {
	switch {
	case row.no, row.noChoice() && h.ne && !h.no:
		return false, true
	case h.ne && h.no, !h.ne && h.no:
		return true, true
	case h.ne && (h.lemma == "pouvoir" || h.lemma == "savoir" || h.lemma == "cesser"):
		return true, !p.at("que", "qu")
	case h.ne && p.i > 1 && p.saysNone():
		return true, true
	}
	return false, !h.ne
}

// saysNone says whether the words of the predicate just read hold "aucune".
func (p *framer) saysNone() bool {
	for n := max(0, p.i-3); n < p.i; n++ {
		if w := p.word(n); w == "aucune" || w == "aucun" {
			return true
		}
	}
	return false
}

// courteous says whether the imperfect of a verb is a courtesy: "je voulais vous dire".
func courteous(lemma string) bool { return has([]string{"vouloir", "tenir", "souhaiter"}, lemma) }

// tellsPast says whether a predicate in the past still tells what holds now: "j'ai décidé de", "une urgence m'a contraint à".
func (row predicate) tellsPast() bool {
	switch row.class {
	case fHinder, fForce, fLet, fMust, fDrop, fUnable:
		return true
	case fGlad:
		return len(row.rest) == 0
	}
	return false
}

// under puts a frame under a predicate that governs it.
func (f frame) under(row predicate, h head, denied bool) (frame, bool) {
	if f.empty {
		return f, !denied
	}
	if f.late && (denied || has([]string{fUnable, fHinder, fDrop, fSorry}, row.class)) {
		return f, false
	}
	switch row.class {
	case fSay:
		f.told = true
		return f, !denied && !h.theirs && (h.tense != imperfect || courteous(h.lemma))
	case fGlad:
		if denied && h.lemma == "voir" || denied && h.lemma == "avoir" && row.objects() {
			return f, f.yes
		}
		if denied {
			f.yes = false
			return f, h.lemma == "avoir" && !f.maybe
		}
		if h.tense == conditional && h.person == "3" && (h.lemma == "etre" || !f.who.self) { // "il me serait agréable de venir" is a wish
			return f, false
		}
		return f, f.yes && (h.lemma != "decider" || f.class != "")
	case fWant:
		return f.wanted(h, denied)
	case fHope:
		f.maybe = true
		return f, !denied && f.yes && !h.theirs
	case fAble:
		return f.able(h, denied)
	case fLet:
		if !denied {
			return f, f.yes && h.tense != conditional
		}
		ok := f.yes && !f.told
		f.yes = false
		return f, ok
	case fHard:
		return f.turned(!denied)
	case fUnable, fHinder, fDrop:
		if t, ok := f.turned(row.class == fUnable && !denied); ok {
			return t, true
		}
		ok := f.yes && !f.maybe && !denied && h.tense != conditional && !f.told
		f.yes = false
		return f, ok
	case fUrge:
		return f, !denied && !f.maybe && !f.told && h.tense != conditional && h.tense != imperfect
	case fSorry, fMust, fForce:
		return f, !f.yes && !denied && h.tense != conditional
	}
	return f, false
}

// able puts a frame under "pouvoir" and the like; "ne pas pouvoir manquer" is a yes.
func (f frame) able(h head, denied bool) (frame, bool) {
	if !denied {
		f.told = f.told && h.tense != infinite // "je voulais pouvoir vous dire" wishes it
		return f, f.yes && h.tense != conditional
	}
	if t, ok := f.turned(f.class == fLeave); ok { // "je ne saurais décliner"
		return t, true
	}
	ok := (f.yes || f.misses) && !f.maybe && f.class != fEnrol && !f.told
	f.yes, f.misses, f.pronoun = f.misses, false, false
	return f, ok
}

// wanted puts a frame under a verb of wishing.
func (f frame) wanted(h head, denied bool) (frame, bool) {
	switch {
	case f.who.reader:
		return f, !denied
	case h.tense == imperfect:
		return f, !denied && (f.class == fSay || f.told && courteous(h.lemma)) // "je voulais vous dire que je viens"
	case h.lemma == "aimer":
		return f, h.tense == conditional && !denied && f.yes
	case denied:
		ok := f.yes && !f.maybe
		f.yes = false
		return f, ok
	}
	return f, true
}

// objects says whether the words of a predicate are of an obstacle: "je ne vois pas d'obstacle à".
func (row predicate) objects() bool {
	return len(row.rest) > 1 && has(row.rest[len(row.rest)-1], "obstacle")
}

// governed reads what a predicate governs: a clause, an infinitive or a noun.
func (p *framer) governed(who subject) (frame, bool) {
	for p.adverb() || p.mood() {
	}
	start := p.i
	p.aside()
	p.pleasure()
	switch {
	case p.at("que", "qu"):
		p.i++
		p.comma()
		p.fronted()
		return p.clause()
	case p.at("a") && p.word(p.i+1) == "ce" && has([]string{"que", "qu"}, p.word(p.i+2)):
		p.i += 3
		return p.clause()
	case p.at("de", "d", "a", "pour"):
		if p.i++; p.at("a") && p.word(p.i-1) == "d" {
			p.i++
		}
		if f, ok := p.predicate(who, infinite); ok {
			p.joined(who, f)
			return f, true
		}
	default:
		if f, ok := p.predicate(who, infinite); ok {
			p.joined(who, f)
			return f, true
		}
	}
	p.i = start
	return p.nominal(who)
}

// innermost is a predicate of coming or staying away.
func (p *framer) innermost(row predicate, h head, who subject, denied bool) (frame, bool) {
	f := frame{class: row.class, who: who, yes: row.class != fStay}
	if h.tense == conditional || who.thing || who.reader || who.none() || p.nobodyComes(row, h, who, denied) {
		return f, false
	}
	p.f.anchored = p.f.anchored || h.y || h.en || len(row.rest) > 0
	if f, ok, done := p.turn(f, h, denied); done {
		return f, ok
	}
	for has([]string{"descendre", "monter"}, h.lemma) && (p.adverb() || p.companion() || p.skip(p.kindAt(kYes) && p.items[p.i].word == "avec")) {
	}
	if row.class == fGo && !h.y && !listens(h.lemma) || h.lemma == "suivre" && row.class != fStay || has([]string{"gagner", "rallier", "atteindre"}, h.lemma) {
		if !p.fromTown(h) && !p.place() {
			return f, false
		}
	}
	if h.lemma == "donner" && len(row.rest) == 1 && !denied { // "donner suite" alone says nothing
		return f, false
	}
	if h.lemma == "honorer" && p.at("de") && p.word(p.i+2) == "presence" { // "honorera de sa présence la journée"
		p.i += 3
	}
	if f.misses = row.class == fStay && misses(h.lemma); f.misses && p.at("celle", "celui") && p.word(p.i+1) == "ci" {
		p.i += 2
		p.f.anchored = true
	} else if f.misses && !p.place() {
		if f.pronoun = h.object; !h.object {
			return f, false
		}
	}
	if h.lemma == "representer" && !p.represents() {
		return f, false
	}
	if row.class == fStay && h.lemma == "trouver" && (p.skip(p.at("par")) || p.r.words[p.items[p.i-1].to-1].word == "par") { // "empêchée par un deuil"
		p.swallow(true)
	}
	if row.class == fStay && len(row.rest) > 0 && p.at("a", "en", "au", "hors") {
		p.elsewhere()
	}
	if row.class == fStay && len(row.rest) > 0 {
		p.detainer()
	}
	if h.lemma == "repondre" && len(row.rest) == 0 {
		if f.weak = true; !p.invitation() && !p.place() {
			return f, false
		}
	}
	p.trail()
	if h.lemma == "representer" && !p.f.anchored {
		return f, false
	}
	if denied {
		f.yes = !f.yes
		if f.yes && h.lemma != "faire" { // "je ne vous ferai pas faux bond" is a yes
			return f, false
		}
	}
	return p.finish(f)
}

// nobodyComes says whether a predicate only looks like one of coming or staying away.
func (p *framer) nobodyComes(row predicate, h head, who subject, denied bool) bool {
	if h.lemma == "etre" && len(row.rest) > 0 && has(row.rest[0], "representee") && !((who.house || who.all) && denied) { // by whom?
		return true
	}
	back := has([]string{"rentre", "rentree", "revenu", "revenue", "retour"}, p.word(p.i-1))
	return h.en && h.no && h.lemma == "etre" && row.class == fStay || back && h.tense != future // "je n'en suis pas revenue"
}

// registered is a predicate of inscribing or excusing somebody.
func (p *framer) registered(row predicate, h head, who subject, denied bool) (frame, bool) {
	f := frame{class: row.class, yes: row.class == fEnrol}
	if denied || h.en { // "je vous prie de m'en excuser": of what was told before
		return f, false
	}
	if h.dative.self && !h.ne {
		f.who = subject{self: true}
		p.aside()
		away, ok := p.amongst()
		if f.yes = f.yes && !away; !ok {
			return f, false
		}
		p.trail()
		return p.finish(f)
	}
	if h.object && who.reader && (p.asker.third || len(p.asker.names) > 0) && h.dative.none() {
		f.who = p.asker
		p.trail()
		return p.finish(f)
	}
	for row.class == fEnrol && p.at("du", "de", "des") && p.adjunct() {
	}
	if p.related(); p.kindAt(kName) {
		f.who = p.names()
		p.trail()
		return p.finish(f)
	}
	if row.class == fExcuse && len(row.rest) > 0 {
		if f.who = who; who.reader { // "X vous prie d'agréer ses excuses"
			f.who = p.asker
		}
		p.trail()
		return p.finish(f)
	}
	n, ok := p.nominal(who)
	if !ok || row.class == fExcuse == n.yes {
		return f, false
	}
	return p.held(n, len(row.rest) == 0 && has([]string{"considerer", "tenir"}, h.lemma))
}
