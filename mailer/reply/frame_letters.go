package reply

// Turns of letters around a predicate: to whom it falls to come, what one asks leave to stay away from, what keeps somebody "from it".

// fallsToMe reads "c'est à moi que revient le plaisir de vous rejoindre", "il m'échoit de représenter notre association": who it falls to comes.
func (p *framer) fallsToMe() (frame, bool) {
	start, beside := p.i, p.f
	falls := []string{"revient", "reviendra", "echoit", "echoira", "incombe", "incombera", "appartient", "appartiendra"}
	n := p.i
	switch {
	case p.at("c") && has([]string{"est", "sera"}, p.word(n+1)) && p.word(n+2) == "a" && p.word(n+3) == "moi" && has([]string{"que", "qu"}, p.word(n+4)):
		n += 5
	case p.at("il") && has([]string{"me", "m"}, p.word(n+1)):
		n += 2
	default:
		return frame{}, false
	}
	for n < len(p.items) && has([]string{"donc", "alors"}, p.word(n)) {
		n++
	}
	if !has(falls, p.word(n)) {
		return frame{}, false
	}
	for n++; n < len(p.items) && (has([]string{"donc", "alors", "aussi", "le", "la", "l", "cet", "cette", "ce", "doux", "agreable", "grand"}, p.word(n)) || p.items[n].kind == kFill && p.word(n) == ""); n++ {
	}
	if has([]string{"plaisir", "honneur", "soin", "privilege", "charge", "joie", "bonheur", "devoir", "tache", "mission"}, p.word(n)) {
		n++
	}
	if !has([]string{"de", "d"}, p.word(n)) {
		return frame{}, false
	}
	p.i = n + 1
	if f, ok := p.met(); ok {
		return f, true
	}
	if f, ok := p.predicate(subject{self: true}, infinite); ok && f.yes && !f.maybe && !f.empty {
		return f, true
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// met reads "vous écouter", "vous retrouver", "vous rencontrer" at the end of a clause: being there.
func (p *framer) met() (frame, bool) {
	if !p.at("vous") || !has([]string{"ecouter", "entendre", "retrouver", "rencontrer", "rejoindre", "revoir"}, p.word(p.i+1)) {
		return frame{}, false
	}
	start, beside := p.i, p.f
	p.i += 2
	p.f.anchored = true
	p.trail()
	if p.endsClause(p.i) {
		return p.finish(frame{class: fCome, yes: true, who: subject{self: true}})
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// forgiven reads "vous m'excuserez de ne pas être des vôtres", "vous ne m'en voudrez pas de décliner": what one asks pardon for is done.
func (p *framer) forgiven() (frame, bool) {
	start, beside := p.i, p.f
	n := p.i
	switch {
	case p.at("vous") && has([]string{"m", "me"}, p.word(n+1)) && has([]string{"excuserez", "pardonnerez", "permettrez"}, p.word(n+2)):
		n += 3
	case p.at("vous") && has([]string{"ne"}, p.word(n+1)) && has([]string{"m", "me"}, p.word(n+2)) && p.word(n+3) == "en" && has([]string{"voudrez", "tiendrez"}, p.word(n+4)) && has([]string{"pas", "point"}, p.word(n+5)):
		if n += 6; p.word(n) == "rigueur" {
			n++
		}
	case p.at("pardonnez", "excusez") && p.word(n+1) == "moi":
		n += 2
	default:
		return frame{}, false
	}
	p.i = n
	p.aside()
	p.parenthesis()
	if p.at("de", "d") {
		p.i++
		if f, ok := p.predicate(subject{self: true}, infinite); ok && !f.yes && !f.maybe && !f.empty && !f.told {
			return f, true
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// keptFromIt reads "un deuil m'en empêche", "ma santé m'en prive": what was spoken of before is not done.
func (p *framer) keptFromIt(h head, who subject, denied bool) (frame, bool) {
	if !h.en && !(h.object && h.lemma == "interdire") || denied || !who.thing || h.dative.none() || h.tense == conditional || h.tense == imperfect || !p.endsClause(p.i) {
		return frame{}, false
	}
	for n := range p.i {
		if has([]string{"votre", "vos", "site", "formulaire", "lien", "bouton", "page", "ordinateur", "connexion", "wifi", "informatique", "reseau", "navigateur", "systeme", "bug", "panne", "telephone", "messagerie", "logiciel", "plateforme", "machine", "mot", "serveur"}, p.word(n)) {
			return frame{}, false // what keeps somebody from enrolling there
		}
	}
	p.f.anchored = true
	return p.finish(frame{class: fStay, who: h.dative})
}

// overDay says whether the day spoken of, or one of the programme, stands between item from and here: "d'autres devoirs m'appellent ce jour-là".
func (p *framer) overDay(from int) bool {
	duty := false
	for n := range from {
		duty = duty || has([]string{"devoir", "devoirs", "obligation", "obligations", "engagement", "engagements", "imperatif", "imperatifs", "fonctions", "affaires", "taches", "mission", "missions"}, p.word(n)) || !p.items[n].text && p.items[n].kind == kMeeting
	}
	if !duty {
		return false
	}
	for n := from; n < p.i; n++ {
		if u := p.items[n]; !u.text && (u.kind == kGeneric || u.kind == kEvent) {
			return true
		}
	}
	return false
}

// asked is a request to the reader: "je vous prie de noter", "je vous saurais gré de m'excuser".
func (p *framer) asked(h head, who subject, denied bool) (frame, bool) {
	if denied || who.reader || !who.self && !who.all && !who.third && len(who.names) == 0 || !h.dative.none() {
		return frame{}, false
	}
	p.asker = who
	if p.aside(); !p.at("de", "d", "par", "a") {
		return frame{}, false
	}
	return p.governed(subject{reader: true})
}
