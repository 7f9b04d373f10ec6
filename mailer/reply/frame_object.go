package reply

// Whom something is done to, by name: "un deuil contraint M. X à renoncer", "une formation interdit à Mme Y de se joindre à vous".

// nameBehind says whether a name stands at n, "à" before it allowed.
func (p *framer) nameBehind(n int) bool {
	if p.word(n) == "a" {
		n++
	}
	return n < len(p.items) && !p.items[n].text && p.items[n].kind == kName
}

// namedObject takes the name behind a verb of hindering or keeping for whom it is done to.
func (p *framer) namedObject(row predicate, h *head, who subject) {
	if !who.thing || h.object || !h.dative.none() || !has([]string{fHinder, fForce, fRetain, fMust}, row.class) || !p.nameBehind(p.i) {
		return
	}
	p.skip(p.at("a"))
	h.dative = p.names()
}

// endsHalfDay says whether a clause ends with a part of the day: what is denied of it may be true of the rest.
func (r *reader) endsHalfDay(c *clause) bool {
	last := c.tags[len(c.tags)-1]
	return last.kind == kPart && has([]string{"matin", "midi"}, r.words[last.to-1].word)
}

// fromScreen says whether all that a cleft sets in front is a way of following from afar: "c'est donc derrière un écran que".
func (p *framer) fromScreen(from, to int) bool {
	found := false
	for _, u := range p.items[from:to] {
		switch {
		case !u.text && u.kind == kMode && u.value == "remote":
			found = true
		case u.text && (u.word == "donc" || adverb(u.word) || transparent(u.word)):
		default:
			return false
		}
	}
	return found
}

// onDevice takes the screen at which something is followed, and whose it is: "sur la tablette de ma petite-fille".
func (p *framer) onDevice() bool {
	if !has([]string{"sur", "devant", "derriere", "depuis"}, p.word(p.i-1)) && !has([]string{"sur", "devant", "derriere", "depuis"}, p.word(p.i-2)) && !has([]string{"sur", "devant", "derriere", "depuis"}, p.r.words[p.items[p.i].from].word) {
		return false
	}
	p.i++
	p.f.afar = true
	if p.at("de", "d", "du") {
		for n := 0; n < 5 && !p.endsClause(p.i) && (p.items[p.i].text && !p.trade(p.i) && !p.at("et", "mais", "ou", "si", "je", "j") || p.kindAt(kRelation)); n++ {
			p.i++
		}
	}
	p.trail()
	return true
}

// fromTown takes from where the sender sets out, behind a verb of travelling, with the means of it: "je descends de Charleville en train".
func (p *framer) fromTown(h head) bool {
	if !has([]string{"descendre", "monter"}, h.lemma) || !p.at("de", "d", "depuis") || p.i+2 >= len(p.items) || p.items[p.i+1].kind != kCapital || p.items[p.i+2].text || p.items[p.i+2].kind != kMode || p.items[p.i+2].value != "onsite" {
		return false
	}
	p.i += 3
	p.f.anchored = true
	return true
}
