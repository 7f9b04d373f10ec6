package reply

// Turns whose denial lies in another word than "pas": "rien ne s'oppose à", "d'autre choix que de", "vous ne me verrez pas".

// nothing reads "rien ne m'empêchera de venir", "aucun obstacle ne s'oppose à ma venue": a yes.
func (p *framer) nothing() (frame, bool) {
	start, beside, plural := p.i, p.f, false
	switch {
	case p.at("rien") && p.word(p.i+1) == "au" && p.word(p.i+2) == "monde":
		p.i += 3
	case p.at("rien"):
		p.i++
	case p.at("plus") && p.word(p.i+1) == "rien":
		p.i += 2
	case p.at("aucun", "aucune", "nul", "nulle") && has([]string{"obstacle", "empechement", "contrainte", "obligation", "raison", "imprevu", "inconvenient", "objection"}, p.word(p.i+1)):
		p.i += 2
	case p.at("ni"):
		if !p.neither() {
			p.i = start
			return frame{}, false
		}
		plural = true
	default:
		return frame{}, false
	}
	h, ok := p.head(subject{thing: true, plural: plural}, "")
	if ok && h.ne && (!h.no || p.word(p.i-1) == "plus") && h.tense != conditional && h.tense != imperfect && !h.past && (h.lemma == "opposer" && h.reflex || p.bars(h) || h.lemma == "empecher" && h.tense == future && !h.dative.none()) {
		if f, ok := p.governed(h.dative); ok && f.yes && !f.told {
			return f, true
		}
	}
	if ok && h.ne && !h.no && !h.past && (h.lemma == "venir" || h.lemma == "pouvoir" || h.lemma == "savoir" || h.lemma == "aller") && p.thwarted() {
		return frame{empty: true}, true
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// bars reads "fait obstacle à", "met obstacle à", "retient de": what nothing does.
func (p *framer) bars(h head) bool {
	if has([]string{"faire", "mettre"}, h.lemma) && p.at("obstacle", "barrage", "echec") {
		p.i++
		return true
	}
	return has([]string{"retenir", "dissuader", "empecher"}, h.lemma) && !h.dative.none() && (h.no || p.word(0) == "plus") && p.at("de", "d")
}

// thwarted reads "m'en empêcher", "me retenir": what nothing does leaves the answer as it is.
func (p *framer) thwarted() bool {
	for p.at("m", "me", "en", "l", "nous", "y") {
		p.i++
	}
	return p.skip(p.at("empecher", "detourner", "dissuader", "retenir", "contrarier", "deloger")) && p.endsClause(p.i)
}

// seen reads "vous ne me verrez pas le 28 mai", "on me verra à Épernay", of which the sender is whom the others see.
func (p *framer) seen(h head, who subject, denied bool) (frame, bool) {
	f := frame{class: fCome, who: subject{self: true}, yes: !denied}
	if !h.dative.self || !who.reader && !who.all || h.tense != future {
		return f, false
	}
	if start, beside := p.i, p.f; !denied { // "vous me verrez franchir le seuil"
		for p.adverb() {
		}
		if f, ok := p.predicate(subject{self: true}, infinite); ok && f.yes && !f.maybe {
			return f, true
		}
		p.i, p.f = start, beside
	}
	if !p.place() && !p.at("parmi") {
		return f, false
	}
	p.trail()
	return p.finish(f)
}

// noChoice says whether "que" behind "n'avoir d'autre choix" leads to what is done, and denies nothing.
func (row predicate) noChoice() bool {
	return len(row.rest) == 2 && has(row.rest[0], "d_autre")
}

// neither moves behind "ni la pluie ni les grèves" to "ne".
func (p *framer) neither() bool {
	count := 0
	for ; p.i < len(p.items); p.i++ {
		u := p.items[p.i]
		switch {
		case p.at("ne", "n"):
			return count > 1
		case p.at("ni"):
			count++
		case u.kind == kMark && u.word != ",", u.kind == kName || u.kind == kRelation || u.kind == kIf || u.kind == kEvent, p.at("moi", "lui", "elle", "nous", "vous", "je", "j"):
			return false
		}
	}
	return false
}
