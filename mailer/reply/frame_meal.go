package reply

import "strings"

// meal reads a predicate of the meal: "déjeunera avec les participants", "prendra son repas sur place", "ne partagera pas le déjeuner". It says
// nothing of coming.
func (p *framer) meal(who subject) (frame, bool) {
	start, beside := p.i, p.f
	f := frame{class: fMeal, who: who}
	if who.none() || who.thing || who.reader || who.plural {
		return f, false
	}
	no := false
	for n := 0; n < 6 && p.i < len(p.items); n++ {
		switch {
		case p.at("ne", "n", "y", "me", "m", "se"):
			p.i++
		case p.adverb():
		case p.kindAt(kLunch):
			value := p.items[p.i].value
			f.yes = value == "yes" && !no
			p.i++
			p.trail()
			if value == "yes" || value == "no" && !no {
				return p.finish(f)
			}
			p.i, p.f = start, beside
			return f, false
		case p.eats():
			p.i++
			for p.at("pas", "point", "mon", "ma", "son", "leur", "le", "la", "l", "un", "du", "au", "de", "part", "pour", "a", "votre", "parmi", "vous", "heure", "avec", "jusqu", "ensemble", "plaisir") {
				no = no || p.at("pas", "point")
				p.i++
			}
			n = 4
		default:
			n = 9
		}
	}
	p.i, p.f = start, beside
	return f, false
}

// eats says whether a verb of taking a meal stands next.
func (p *framer) eats() bool {
	for _, c := range conjugation()[p.word(p.i)] {
		if c.person != "" && c.tense != conditional && c.tense != imperfect && has([]string{"prendre", "partager", "rester", "participer"}, c.lemma) {
			return true
		}
	}
	return false
}

// stands reads "sera sur place", "serai en visio": being in a mode is coming so.
func (p *framer) stands(h head) bool {
	n := p.i
	for n < len(p.items) && (has([]string{"quant", "a", "lui", "elle", "moi", "donc", "bien", "pour", "sa", "ma", "part", "de", "son", "mon", "cote"}, p.word(n)) || adverb(p.word(n)) || transparent(p.word(n))) {
		n++
	}
	if n >= len(p.items) || p.items[n].text || p.items[n].kind != kMode || p.items[n].value != "onsite" && p.items[n].value != "remote" || h.no && p.items[n].value == "remote" {
		return false
	}
	p.i = n
	return true
}

// nounSubject reads what is said of somebody's taking part as a thing: "ma participation demeure inchangée", "notre venue est exclue".
func (p *framer) nounSubject() (frame, bool) {
	if f, ok := p.seated(); ok {
		return f, true
	}
	start, beside := p.i, p.f
	f, ok := p.nominal(subject{})
	if ok && f.yes && !f.maybe {
		for p.at("vous", "s", "se", "m", "me") {
			p.i++
		}
		less := p.at("n") && p.word(p.i+1) == "en" // "n'en est pas moins acquise"
		if less {
			p.i += 2
		}
		for p.i < len(p.items) && p.stays() {
			if p.i++; less && p.at("pas") && p.word(p.i+1) == "moins" {
				p.i += 2
			} else if less {
				break
			}
			for p.adverb() || p.skip(p.kindAt(kYes, kCourtesy)) {
			}
			for _, adjective := range strings.Fields(p.word(p.i)) {
				switch {
				case has([]string{"inchangee", "acquise", "assuree", "confirmee", "certaine", "maintenue", "garantie", "prevue", "enregistree", "enregistre", "notee", "retenue", "validee", "actee", "effective", "definitive", "entiere", "inchange", "valable"}, adjective):
				case has([]string{"impossible", "exclue", "annulee", "supprimee", "retiree", "inenvisageable", "inconcevable"}, adjective):
					f.yes = false
				case adjective == "prise" && p.word(p.i+1) == "en" && has([]string{"compte", "consideration", "note"}, p.word(p.i+2)):
					p.i += 2
				case p.provisional(adjective):
					f.maybe = true
				case hangs(adjective) && has([]string{"a", "au", "aux", "par", "de", "d", "du"}, p.word(p.i+1)):
					p.i++
					f.maybe = true
					if !p.swallow(true) {
						p.i, p.f = start, beside
						return f, false
					}
					return p.finish(f)
				default:
					p.i, p.f = start, beside
					return f, false
				}
				p.i++
				p.trail()
				return p.finish(f)
			}
		}
	}
	p.i, p.f = start, beside
	return f, false
}

// stays says whether a form of être, rester or demeurer stands next.
func (p *framer) stays() bool {
	for _, c := range conjugation()[p.word(p.i)] {
		if c.person == "3" && c.tense != conditional && c.tense != imperfect && has([]string{"etre", "rester", "demeurer", "averer", "reveler"}, c.lemma) {
			return true
		}
	}
	return false
}

// impliedMeal is the subject of a meal: where none stands, the one before, or the sender for a verb in the first person.
func (p *framer) impliedMeal(who subject) subject {
	if !who.none() || p.i >= len(p.items) {
		return who
	}
	word := p.items[p.i].word
	switch {
	case strings.HasSuffix(word, "ai"):
		return subject{self: true}
	case strings.HasSuffix(word, "a") && (len(p.before.names) == 1 || p.before.third):
		return p.before
	}
	return who
}

// seated reads "ma place est dans votre salle", "ma place est à Épernay".
func (p *framer) seated() (frame, bool) {
	start, beside := p.i, p.f
	if p.kindAt(kSeat) && has([]string{"ma", "notre"}, p.items[p.i].word) {
		f := frame{class: fCome, who: subject{self: p.items[p.i].word == "ma", all: p.items[p.i].word == "notre"}, yes: true}
		if p.i++; p.i < len(p.items) && p.stays() {
			for p.i++; p.adverb(); {
			}
			if p.trail(); p.f.anchored && p.endsClause(p.i) {
				return p.finish(f)
			}
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}
