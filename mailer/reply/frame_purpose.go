package reply

import "strings"

// What somebody does so that they can come says that they come: "je passe le pont du Rhin pour être des vôtres". Verbs of asking, of seeking and of
// waiting are no such deeds: "je cherche une voiture pour venir".

// efforts gives the verbs of such deeds, with the objects that make a deed of them; none where any object will do.
func efforts() map[string]string {
	conveyance := "train route car bus vol avion voiture velo billet billets ter tgv volant autoroute tram"
	leave := "journee rtt conge conges jour apres"
	return map[string]string{
		"annuler": "", "reporter": "", "decaler": "", "deplacer": "", "decommander": "", "sacrifier": "", "delaisser": "", "ecourter": "", "interrompre": "", "avancer": "", "repousser": "",
		"quitter": "", "abandonner": "", "lacher": "", "laisser": "", "traverser": "", "franchir": "", "parcourir": "", "enfourcher": "", "braver": "", "lever": "", "partir": "", "rentrer": "", "revenir": "",
		"poser": leave, "sortir": "", "prendre": conveyance + " plume clavier " + leave, "reserver": conveyance, "acheter": conveyance, "louer": conveyance, "bloquer": leave + " date agenda matinee", "liberer": leave + " matinee agenda",
		"passer": "pont frontiere col rhin meuse marne moselle vosges", "faire": "route trajet voyage detour km kilometres chemin", "mettre": "reveil", "regler": "reveil",
	}
}

// deed reads "je", a verb of such a deed and what it is done to, and moves to "pour"; an object of ours is none: "j'annule ma venue".
func (p *framer) deed(who subject) bool {
	for p.at("me", "m", "nous", "y") {
		p.i++
	}
	past := p.at("ai", "avons", "a", "ont")
	if past {
		p.i++
	}
	object, known := "", false
	for _, c := range conjugation()[p.items[min(p.i, len(p.items)-1)].word] {
		fits := past && c.tense == participle || !past && (c.tense == present || c.tense == future) && who.agrees(c.person)
		if o, ok := efforts()[c.lemma]; ok && fits && !known {
			object, known = o, true
		}
	}
	if !known {
		return false
	}
	found := object == ""
	for p.i++; p.i < len(p.items); p.i++ {
		switch u := p.items[p.i]; {
		case p.at("pour"), p.at("afin") && has([]string{"de", "d"}, p.word(p.i+1)):
			return found
		case u.kind == kMark && u.word != ",", p.at("ne", "n", "pas", "si", "sauf", "sans", "mais", "ou", "que", "qu", "je", "j", "on", "il", "elle", "inscription", "place", "reservation", "rencontre", "atelier", "decision", "choix", "reponse", "candidature", "dossier", "mandat", "poste", "fonctions", "association"):
			return false
		case u.text && p.trade(p.i), !u.text && !p.ofDeed(u, object):
			return false
		default:
			found = found || has(strings.Fields(object), u.word) || !u.text && has(strings.Fields(object), p.r.words[u.to-1].word)
		}
	}
	return false
}

// ofDeed says whether an entity can be what a deed is done to, or when.
func (p *framer) ofDeed(u item, object string) bool {
	switch u.kind {
	case kMark, kMeeting, kHour, kNumber, kLunch, kWhen, kPart, kCourtesy, kCompany, kAway:
		return true
	case kEvent:
		return u.mention.how == "date" || u.mention.how == "day"
	case kGeneric:
		return object != "" && has([]string{"ma", "une", "mon"}, p.word(p.i-1))
	}
	return false
}

// effort reads a deed and the coming that it is done for.
func (p *framer) effort() (frame, bool) {
	start, beside := p.i, p.f
	who := p.subject()
	if !who.self && !who.all || who.third || !p.deed(who) {
		p.i, p.f = start, beside
		return frame{}, false
	}
	aim := p.items[p.i].from
	if p.i++; p.at("de", "d") {
		p.i++
	}
	f, ok := p.predicate(who, infinite)
	if !ok || !f.yes || f.maybe || f.class != fCome && f.class != fEnrol || !p.endsClause(p.i) {
		p.i, p.f = start, beside
		return frame{}, false
	}
	p.aim = aim
	return f, true
}

// doesFor says whether a clause has a verb of such a deed, and what it is for.
func (r *reader) doesFor(c *clause) bool {
	if !bearsOn(c.tags, kSelf, kWe) || !r.saysWord(c, "pour") && !r.saysWord(c, "afin") {
		return false
	}
	var lemmas []string
	for lemma := range efforts() {
		lemmas = append(lemmas, lemma)
	}
	return r.saysVerb(c, "1", lemmas...) || r.saysVerb(c, "4", lemmas...)
}

// wouldTake reads "il faudrait un tremblement de terre pour m'empêcher de venir": what does not happen alone could keep somebody away.
func (p *framer) wouldTake() (frame, bool) {
	start, beside := p.i, p.f
	n := p.i
	for has([]string{"il", "en", "m", "me", "nous"}, p.word(n)) {
		n++
	}
	if n == p.i || p.word(n) != "faudrait" {
		return frame{}, false
	}
	for p.i = n + 1; p.i < len(p.items) && !p.at("pour"); p.i++ {
		u := p.items[p.i]
		if u.kind == kMark && u.word != "," || p.trade(p.i) || p.at("ne", "n", "pas", "si", "que", "je", "j", "peu", "rien", "peut", "pourtant") || !u.text && u.kind != kMark && u.kind != kMeeting && u.kind != kNumber && u.kind != kWhen {
			p.i = start
			return frame{}, false
		}
	}
	p.i++
	h, ok := p.head(subject{thing: true}, infinite)
	if ok && !h.dative.none() && !h.no && has([]string{"empecher", "retenir", "dissuader", "priver", "detourner"}, h.lemma) {
		if f, ok := p.governed(h.dative); ok && f.yes && !f.told && !f.maybe {
			return f, true
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// detainer skips what keeps somebody: "par un lumbago", "par une commission de sécurité".
func (p *framer) detainer() {
	start := p.i
	if !p.at("par") || !has([]string{"un", "une", "des", "le", "la", "l", "les", "mon", "ma", "mes", "notre"}, p.word(p.i+1)) {
		return
	}
	if p.i += 2; !p.swallow(false) {
		p.i = start
	}
}

// farFrom skips from where somebody is kept, where that is our place: "éloigné de la Marne".
func (p *framer) farFrom() {
	n := p.i
	for has([]string{"de", "d", "du", "la", "l", "le", "votre", "vos", "cette"}, p.word(n)) {
		n++
	}
	if n > p.i && n < len(p.items) && (p.items[n].kind == kEvent || p.items[n].kind == kGeneric || p.items[n].kind == kCapital && p.endsClause(n+1) || has([]string{"marne", "meuse", "moselle", "alsace", "lorraine", "champagne", "vosges"}, p.items[n].word)) {
		p.i = n + 1
	}
}
