package reply

// Subjects of a predicate: pronouns, names, and things that do something to somebody.

// subject reads a pronoun or names; nothing where there is none.
func (p *framer) subject() subject {
	p.titled()
	switch {
	case p.at("je", "j"):
		p.i++
		return subject{self: true}
	case p.at("nous") && p.finiteNext("4"), p.at("on"):
		p.i++
		return subject{all: true}
	case p.at("il", "elle", "celui", "celle", "ce") && p.third():
		return subject{third: true}
	case p.at("ils", "elles"):
		p.i++
		return subject{third: true, plural: true}
	case p.at("vous") && p.finiteNext("5"):
		p.i++
		return subject{reader: true}
	case p.at("lequel", "laquelle") && has([]string{"me", "m", "nous", "ne"}, p.word(p.i+1)), p.at("ce") && has([]string{"me", "m", "nous", "lui"}, p.word(p.i+1)), p.at("cela", "ca", "ceci", "c"):
		p.i++
		return subject{thing: true}
	case p.kindAt(kSelf):
		p.i++
		p.parenthesis()
		p.comma()
		return subject{self: true, third: true}
	case p.kindAt(kName):
		return p.names()
	}
	if who, ok := p.house(); ok {
		return who
	}
	if who, ok := p.things(); ok {
		return who
	}
	return subject{}
}

// third reads "il", "celui-ci", "ce dernier".
func (p *framer) third() bool {
	switch {
	case p.at("il", "elle"):
		p.i++
	case p.at("celui", "celle") && has([]string{"ci", "la"}, p.word(p.i+1)):
		p.i += 2
	case p.at("ce") && p.word(p.i+1) == "dernier":
		p.i += 2
	default:
		return false
	}
	return true
}

// finiteNext says whether a verb in that person follows, clitics and "ne" apart.
func (p *framer) finiteNext(person string) bool {
	for n := p.i + 1; n < len(p.items) && n < p.i+5; n++ {
		for _, c := range conjugation()[p.word(n)] {
			if c.person == person {
				return true
			}
		}
		if !has([]string{"ne", "n", "me", "m", "te", "se", "s", "nous", "vous", "le", "la", "l", "les", "lui", "leur", "y", "en"}, p.word(n)) {
			return false
		}
	}
	return false
}

// comma skips one comma.
func (p *framer) comma() {
	if p.kindAt(kMark) && p.items[p.i].word == "," {
		p.i++
	}
}

// names reads "X", "X et Y", "X, Y et Z", "X ainsi que Y".
func (p *framer) names() subject {
	var who subject
	for p.kindAt(kName, kSelf) {
		if p.kindAt(kSelf) {
			who.self = true
		} else {
			who.names = append(who.names, p.items[p.i].person)
		}
		p.i++
		n := p.i
		for n < len(p.items) && (p.items[n].kind == kMark && p.items[n].word == "," || has([]string{"et", "ainsi", "que", "avec"}, p.word(n))) {
			n++
		}
		if n == p.i || n >= len(p.items) || p.items[n].text || p.items[n].kind != kName && p.items[n].kind != kSelf {
			break
		}
		p.i = n
	}
	if n := p.i; p.kindAt(kMark) && p.items[n].word == "," && p.word(n+1) == "et" && p.word(n+2) == "moi" || p.at("et") && p.word(n+1) == "moi" {
		p.comma()
		p.i += 2
		p.skip(p.at("meme"))
		who.self = true
	}
	who.plural = len(who.names) > 1 || who.self
	p.comma()
	return who
}

// things reads a noun with what belongs to it, as the subject of a verb that tells what it does to somebody: "un impératif de dernière
// minute m'empêche".
func (p *framer) things() (subject, bool) {
	if !p.at("le", "la", "l", "les", "un", "une", "des", "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "plusieurs", "divers", "diverses", "d", "de", "aucun", "aucune") && !p.group(p.i) && !p.kindAt(kMeeting) {
		return subject{}, false
	}
	p.holder = 0
	for n := p.i + 1; n < len(p.items) && n < p.i+16; n++ {
		u := p.items[n]
		if u.kind == kName && has([]string{"de", "d"}, p.word(n-1)) && p.holder == 0 && !u.text {
			p.holder = u.person + 1
			continue
		}
		if u.kind == kMark || !u.text && u.kind != kMeeting && u.kind != kEvent && u.kind != kWhen && u.kind != kStranger && u.kind != kGeneric && u.kind != kFunction && u.kind != kLunch && u.kind != kHour && u.kind != kNumber && u.kind != kAway && !p.group(n) {
			return subject{}, false
		}
		if has([]string{"ne", "n", "me", "m", "nous", "lui", "ont", "a"}, u.word) && p.acts(n) || p.actsOn(n) && p.nameBehind(n+1) || has([]string{"la", "le", "l"}, u.word) && p.actsOn(n+1) {
			if p.word(p.i) == "aucun" || p.word(p.i) == "aucune" {
				return subject{}, false
			}
			p.i = n
			return subject{thing: true}, true
		}
	}
	return subject{}, false
}

// actsOn says whether a verb that hinders or keeps somebody stands right at n: "la prive", "l'empêche".
func (p *framer) actsOn(n int) bool {
	for _, c := range conjugation()[p.word(n)] {
		if c.person != "" && has([]string{"retenir", "empecher", "interdire", "obliger", "contraindre", "priver"}, c.lemma) {
			return true
		}
	}
	return false
}

// acts says whether a verb that does something to somebody stands at n, behind "ne" and pronouns.
func (p *framer) acts(n int) bool {
	for k := n; k < len(p.items) && k < n+5; k++ {
		for _, c := range conjugation()[p.word(k)] {
			if has([]string{"retenir", "accaparer", "monopoliser", "requerir", "tenir", "appeler", "immobiliser", "bloquer", "clouer", "mobiliser", "empecher", "interdire", "permettre", "autoriser", "obliger", "contraindre", "forcer", "amener", "conduire", "imposer", "priver", "laisser", "donner", "mettre", "commander", "dicter"}, c.lemma) {
				return true
			}
		}
		if !has([]string{"ne", "n", "me", "m", "nous", "lui", "a", "ont", "pas", "va", "vont", "en", "l", "le"}, p.word(k)) {
			return false
		}
	}
	return false
}
