package reply

// Nouns in the place of a predicate, "ma participation", "votre invitation", and the places that a predicate can name.

// nominal reads a noun of taking part, with whose it is: "ma participation", "l'impossibilité de venir", "l'absence de X".
func (p *framer) nominal(who subject) (frame, bool) {
	for p.at("de", "d", "du", "a", "au", "la", "l", "le", "mon", "ma", "mes", "notre", "nos", "son", "sa", "leur", "propre", "propres", "pour", "plein", "pleine", "que") {
		p.i++
	}
	f := frame{class: fCome, noun: true}
	if p.i >= len(p.items) {
		return f, false
	}
	switch u := p.items[p.i]; {
	case p.kindAt(kNoun), p.at("inscription", "participation", "inscriptions", "participations", "venue"):
		f.yes = true
	case p.kindAt(kAway) && has([]string{"absence", "mon", "notre", "son", "indisponibilite"}, u.word), p.at("indisponibilite", "empechement", "desistement", "renoncement", "absence"):
	case p.at("souhait", "intention", "volonte", "desir", "decision") && has([]string{"mon", "ma", "notre"}, p.word(p.i-1)):
		p.i++
		child, ok := p.governed(who)
		return child, ok && !child.empty && !child.maybe
	case p.at("impossibilite", "incapacite"):
		p.i++
		child, ok := p.governed(who)
		child.yes = false
		return child, ok && !child.maybe
	default:
		return f, false
	}
	owner, ok := p.owner(who)
	if !ok {
		return f, false
	}
	f.who = owner
	p.trail()
	return p.finish(f)
}

// owner reads whose a noun is, and moves behind it.
func (p *framer) owner(who subject) (subject, bool) {
	poss := ""
	if p.i > 0 {
		poss = p.word(p.i - 1)
	}
	if first := p.r.words[p.items[p.i].from].word; p.items[p.i].to-p.items[p.i].from > 1 {
		poss = first
	}
	p.i++
	if p.at("de", "d", "du") && p.i+1 < len(p.items) && !p.items[p.i+1].text && p.items[p.i+1].kind == kName {
		p.i++
		return p.names(), true
	}
	switch poss {
	case "ma", "mon", "mes":
		return subject{self: true}, true
	case "deux", "trois", "quatre":
		return subject{self: true}, p.word(p.i-2) == "mes"
	case "propre", "propres":
		return subject{self: true}, has([]string{"ma", "mon", "mes"}, p.word(p.i-3))
	case "notre", "nos":
		return subject{all: true}, true
	case "son", "sa":
		if len(who.names) > 0 || who.third {
			return who, true
		}
		return subject{third: true}, true
	}
	return subject{}, false
}

// represents reads whom or what somebody stands for: "je représenterai l'Agence".
func (p *framer) represents() bool {
	if p.kindAt(kName) || !p.at("le", "la", "l", "les", "notre", "mon", "ma", "nos") {
		return false
	}
	p.i++
	return p.swallow(true)
}

// place says whether an event of the programme, a mode or the like stands next.
func (p *framer) place() bool { return p.placeAt() >= 0 }

// placeAt is where that stands, -1 if it does not.
func (p *framer) placeAt() int {
	n := p.i
	for n < len(p.items) && has([]string{"a", "au", "la", "le", "l", "les", "en", "votre", "cette", "vos", "nos", "ces"}, p.word(n)) {
		n++
	}
	if p.word(n) == "rendez" && p.word(n+1) == "vous" { // "au rendez-vous d'Épernay"
		for n += 2; has([]string{"de", "d", "du"}, p.word(n)); {
			n++
		}
	}
	if n < len(p.items) && !p.items[n].text && (p.items[n].kind == kEvent || p.items[n].kind == kMode || p.items[n].kind == kGeneric) {
		return n
	}
	return -1
}

// invited is an answer to the invitation: "j'accepte votre invitation".
func (p *framer) invited(row predicate, h head, who subject, denied bool) (frame, bool) {
	f := frame{class: row.class, who: who, yes: row.class == fTake}
	if denied || who.none() || who.thing || who.reader {
		return f, false
	}
	if !p.place() && !(h.y && h.lemma == "repondre") && !((h.lemma == "donner" || h.lemma == "decliner") && p.endsClause(p.i)) {
		for p.at("a", "de", "d", "l", "la", "cette", "votre", "une", "si", "telle", "pareille", "aimable", "gentille", "gracieuse", "flatteuse") {
			p.i++
		}
		if !p.at("invitation", "proposition") {
			return f, false
		}
		p.i++
		p.worded()
	}
	p.f.anchored = true
	p.trail()
	return p.finish(f)
}

// noun is a predicate that governs a noun alone: "je maintiens ma participation".
func (p *framer) noun(row predicate, who subject, denied bool) (frame, bool) {
	f, ok := p.nominal(who)
	if !ok || denied || f.maybe || !f.yes && row.class == fCancel {
		return f, false
	}
	f.yes = f.yes && row.class == fKeep
	return f, true
}
