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
