package reply

// Answers whose predicate is a noun or an adjective set in front: "grand sera mon plaisir de vous retrouver", "confirmation de ma participation",
// "votre invitation est acceptée".

// feels reads "grand est mon regret de ne pouvoir venir", "vive sera ma joie d'être parmi vous".
func (p *framer) feels() (frame, bool) {
	start, beside := p.i, p.f
	if !p.at("grand", "grande", "vif", "vive", "immense", "profond", "profonde", "sincere", "infini", "infinie") || !has([]string{"est", "sera", "fut"}, p.word(p.i+1)) || !has([]string{"mon", "ma", "notre"}, p.word(p.i+2)) {
		return frame{}, false
	}
	who := subject{self: p.word(p.i+2) != "notre", all: p.word(p.i+2) == "notre"}
	noun := p.word(p.i + 3)
	glad := has([]string{"plaisir", "joie", "bonheur", "honneur", "satisfaction", "fierte"}, noun)
	sorry := has([]string{"regret", "deception", "tristesse", "peine", "frustration", "embarras"}, noun)
	p.i += 4
	if (glad || sorry) && p.skip(p.at("de", "d")) {
		if f, ok := p.predicate(who, infinite); ok && !f.empty && !f.maybe && f.yes == glad {
			return f, true
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// announced reads "confirmation de ma participation", "annulation de mon inscription" as a sentence.
func (p *framer) announced() (frame, bool) {
	start, beside := p.i, p.f
	yes := p.at("confirmation")
	if (yes || p.at("annulation")) && has([]string{"de", "d"}, p.word(p.i+1)) && p.i+2 < len(p.items) && has([]string{"ma", "mon", "notre"}, p.items[p.i+2].word) {
		p.i++
		if f, ok := p.nominal(subject{}); ok && f.noun && f.yes && !f.maybe {
			f.yes = yes
			return f, true
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// answered reads "votre invitation est acceptée", "votre invitation ne peut être honorée": what is done with it is done by the sender.
func (p *framer) answered() (frame, bool) {
	start, beside := p.i, p.f
	switch {
	case p.at("votre", "cette") && has([]string{"invitation", "proposition"}, p.word(p.i+1)):
		p.i += 2
	case p.i == 1 && p.items[0].kind == kGeneric && has([]string{"invitation", "proposition"}, p.r.words[p.items[0].to-1].word): // taken for a circumstance
	default:
		return frame{}, false
	}
	if f, ok := p.fate(); ok {
		return f, true
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// fate reads what becomes of the invitation: its verb, and the participle that says yes or no to it.
func (p *framer) fate() (frame, bool) {
	ne := p.skip(p.at("ne", "n"))
	could := p.skip(p.at("peut", "pourra"))
	if could && !ne {
		return frame{}, false
	}
	if !p.skip(p.at("est", "sera") && !could || p.at("etre") && could) {
		return frame{}, false
	}
	denied := ne && could
	for p.adverb() || p.skip(p.kindAt(kYes, kCourtesy)) || ne && p.at("pas", "plus") {
		if ne && p.at("pas", "plus") {
			denied = p.skip(true)
		}
	}
	if ne && !denied {
		return frame{}, false
	}
	f := frame{class: fTake, who: subject{self: true}}
	switch {
	case p.at("acceptee", "honoree", "retenue"):
		f.yes = !denied
	case p.at("declinee", "refusee") && !denied:
	default:
		return frame{}, false
	}
	p.i++
	p.f.anchored = true
	p.trail()
	return p.finish(f)
}

// infinitiveFirst reads "participer à la rencontre m'est impossible", "me rendre à Épernay ne me sera pas possible", "être des vôtres sera un plaisir".
func (p *framer) infinitiveFirst() (frame, bool) {
	start, beside := p.i, p.f
	if !infinitive(p.word(p.i)) && !(p.at("me", "m", "y") && infinitive(p.word(p.i+1))) {
		return frame{}, false
	}
	f, ok := p.predicate(subject{self: true}, infinite)
	if ok && f.yes && !f.maybe && !f.empty && f.class != fEnrol {
		if v, ok := p.called(); ok {
			f.yes = v
			p.trail()
			return p.finish(f)
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// called reads what an infinitive is called: "m'est impossible", "ne me sera pas possible", "me sera une joie"; it says whether that is a yes.
func (p *framer) called() (yes, ok bool) {
	ne := p.skip(p.at("ne", "n"))
	mine := p.skip(p.at("m", "me", "nous"))
	if !p.skip(p.at("est", "sera")) {
		return false, false
	}
	denied := false
	for p.adverb() || p.skip(p.kindAt(kCourtesy)) || ne && !denied && p.at("pas", "plus") {
		if ne && !denied && p.at("pas", "plus") {
			denied = p.skip(true)
		}
	}
	switch {
	case ne != denied:
	case mine && !denied && p.skip(p.at("impossible", "interdit", "defendu")), mine && denied && p.skip(p.at("possible", "permis", "loisible", "donne")):
		return false, true
	case !denied && p.at("un", "une") && has([]string{"plaisir", "joie", "honneur", "bonheur"}, p.word(p.i+1)):
		p.i += 2
		p.skip(p.at("pour") && p.word(p.i+1) == "moi" && p.skip(true))
		return true, mine || has([]string{"moi"}, p.word(p.i-1))
	case !denied && p.at("pour") && p.word(p.i+1) == "moi" && has([]string{"un", "une"}, p.word(p.i+2)) && has([]string{"plaisir", "joie", "honneur", "bonheur"}, p.word(p.i+3)):
		p.i += 4
		return true, true
	}
	return false, false
}
