package reply

import "strings"

// Turns around a predicate: what is missed, what is kept, what is listened to, verbs before their subject.

// misses says whether a verb is one of missing something: what denies it says yes.
func misses(lemma string) bool { return has([]string{"manquer", "rater", "louper"}, lemma) }

// listens says whether a verb is one of following by ear or eye.
func listens(lemma string) bool {
	return has([]string{"ecouter", "entendre", "regarder", "visionner"}, lemma)
}

// missed reads "manquer d'assister à", which a predicate above must deny: "je ne saurais manquer d'être présent".
func (p *framer) missed(who subject) (frame, bool) {
	f, ok := p.governed(who)
	ok = ok && f.yes && !f.maybe && !f.told
	f.yes, f.misses, f.pronoun = false, true, true
	return f, ok
}

// follows reads what is listened to, with the mode that makes a coming of it: "les débats de la matinée en visioconférence".
func (p *framer) follows() bool {
	if p.missing && p.endsClause(p.i) && p.word(p.i-2) == "vous" {
		return true
	}
	p.aside()
	if p.f.afar {
		for p.at("la", "le", "les", "l", "vos", "votre", "de", "des", "debats", "echanges", "exposes", "interventions", "travaux", "partie", "sequence", "magistrale", "pleniere") {
			p.i++
		}
		p.trail()
		return true
	}
	for n := 0; n < 10 && p.i < len(p.items); n++ {
		switch {
		case p.kindAt(kMode):
			return p.items[p.i].value == "remote"
		case p.kindAt(kScreen):
			return p.onDevice()
		case p.kindAt(kEvent, kGeneric, kPart), p.adverb():
			if p.kindAt(kEvent, kGeneric, kPart) {
				p.i++
			}
		case p.at("la", "le", "les", "l", "vos", "votre", "ces", "cette", "de", "du", "des", "d", "en", "par", "depuis", "via", "debats", "echanges", "exposes", "interventions", "travaux", "conferences", "presentations", "discussions", "intervenants", "tout", "toute", "toutes", "vous", "partie", "sequence", "magistrale", "pleniere", "sur", "devant", "mon", "ma", "un", "une"):
			p.i++
		default:
			return false
		}
	}
	return false
}

// keptDay reads a predicate of keeping or cancelling that has a day of the programme for its object: "je maintiens Mulhouse"; and "merci d'annuler"
// behind the day that it is about.
func (p *framer) keptDay(h head, who subject, denied bool) (frame, bool) {
	yes := has([]string{"maintenir", "conserver"}, h.lemma)
	if denied || !yes && h.lemma != "annuler" || h.dative.third || h.tense == conditional || h.past {
		return frame{}, false
	}
	f := frame{class: fCome, who: who, yes: yes, noun: true}
	start, beside := p.i, p.f
	switch n := p.placeAt(); {
	case who.self && n >= 0 && p.items[n].kind == kEvent:
		p.i, p.f.anchored = n+1, true
	case who.reader && !yes && p.endsClause(p.i) && p.dayBefore():
		f.who = subject{self: true}
	default:
		return frame{}, false
	}
	p.trail()
	if !p.endsClause(p.i) {
		p.i, p.f = start, beside
		return frame{}, false
	}
	return p.finish(f)
}

// dayBefore says whether the span begins with a day of the programme, and names no person in front of its predicate.
func (p *framer) dayBefore() bool {
	day := false
	for _, u := range p.items[:p.i] {
		if u.text {
			continue
		}
		day = day || u.kind == kEvent
		if u.kind == kName || u.kind == kStranger || u.kind == kMode {
			return false
		}
	}
	return day
}

// inverted skips the pronoun behind a verb that "aussi" or "ainsi" has set in front of it: "aussi devrai-je renoncer". A question is none of these.
func (p *framer) inverted(person string, who subject, form tense) {
	lead := p.i - 2
	for lead >= 0 && has([]string{"ne", "n", "vous", "me", "m", "y", "en", "le", "la", "l", "nous"}, p.word(lead)) {
		lead--
	}
	if form != "" || !who.none() || lead < 0 || !has([]string{"aussi", "ainsi", "donc"}, p.word(lead)) {
		return
	}
	if person == "1" && p.at("je") || person == "4" && p.at("nous") {
		p.i++
	}
}

// pleasure skips "du plaisir" in front of "d'assister": what somebody is kept from is the same.
func (p *framer) pleasure() {
	n := p.i
	switch {
	case p.at("du"):
		n++
	case p.at("de") && has([]string{"la", "l"}, p.word(n+1)):
		n += 2
	default:
		return
	}
	if has([]string{"plaisir", "joie", "honneur", "bonheur", "possibilite", "faculte", "privilege"}, p.word(n)) && has([]string{"de", "d"}, p.word(n+1)) {
		p.i = n + 1
	}
}

// hangs says whether somebody's taking part, of which the word is said, depends on something: "suspendue à un accord".
func hangs(word string) bool {
	return has([]string{"suspendue", "subordonnee", "conditionnee", "soumise", "tributaire", "dependante"}, word)
}

// withoutMe reads "c'est sans moi que vos échanges se tiendront".
func (p *framer) withoutMe() (frame, bool) {
	n := p.i
	switch {
	case p.at("c") && has([]string{"est", "sera"}, p.word(n+1)), p.at("ce") && p.word(n+1) == "sera":
		n += 2
	default:
		return frame{}, false
	}
	for has([]string{"donc", "alors", "malheureusement", "helas"}, p.word(n)) || n < len(p.items) && p.items[n].kind == kCourtesy {
		n++
	}
	if n >= len(p.items) || p.word(n) != "sans" || !has([]string{"moi", "nous"}, p.word(n+1)) || !has([]string{"que", "qu"}, p.word(n+2)) {
		return frame{}, false
	}
	f := frame{class: fStay, who: subject{self: p.word(n+1) == "moi", all: p.word(n+1) == "nous"}}
	for n += 3; n < len(p.items) && p.word(n) != "se"; n++ {
		if p.items[n].kind == kMark || !p.items[n].text && p.items[n].kind != kGeneric && p.items[n].kind != kEvent && p.items[n].kind != kMeeting || has([]string{"ne", "n", "ou", "et", "mais"}, p.word(n)) {
			return frame{}, false
		}
	}
	if !has([]string{"tiendra", "tiendront", "deroulera", "derouleront", "fera", "feront", "passera", "passeront"}, p.word(n+1)) {
		return frame{}, false
	}
	p.i = n + 2
	p.trail()
	return p.finish(f)
}

// interrupted skips a circumstance between commas right behind a verb that lets or leaves, whose object follows: "ne me laisse, en cette saison, aucune
// latitude".
func (p *framer) interrupted(h head) {
	if has([]string{"laisser", "permettre", "donner", "empecher", "interdire", "obliger", "contraindre"}, h.lemma) {
		p.aside()
	}
}

// obliged says whether "être obligé" is of what somebody must do, not of thanks.
func (p *framer) obliged(h head) bool {
	if h.lemma != "etre" || h.tense == conditional || !has([]string{"oblige", "obligee", "obliges", "obligees"}, p.word(p.i-1)) {
		return false
	}
	for n := p.i - 2; n >= max(0, p.i-6); n-- {
		if p.word(n) == "vous" {
			return false
		}
	}
	return true
}

// brings says whether a verb is one of taking somebody along.
func brings(lemma string) bool {
	return has(carriers(), lemma)
}

// carriers are the verbs of taking somebody along.
func carriers() []string {
	return []string{"accompagner", "amener", "emmener", "ramener", "embarquer", "entrainer", "trimballer"}
}

// brought reads whom the sender takes along: "avec moi X, qui s'occupe des ados".
func (p *framer) brought() bool {
	p.withMe()
	for p.adverb() {
	}
	if p.related(); !p.kindAt(kName) {
		return false
	}
	p.f.companions = append(p.f.companions, p.names().names...)
	if !p.told() {
		return false
	}
	p.withMe()
	p.trail()
	return true
}

// withMe skips "avec moi".
func (p *framer) withMe() {
	if p.at("avec") && p.i+1 < len(p.items) && has([]string{"moi", "nous"}, p.items[p.i+1].word) {
		p.i += 2
	}
}

// related skips what leads to a name: "ma voisine, Madame".
func (p *framer) related() {
	start := p.i
	for p.i < len(p.items) && (p.kindAt(kRelation, kCivility) || p.i > start && p.kindAt(kMark) && p.items[p.i].word == ",") {
		p.i++
	}
	if !p.kindAt(kName) {
		p.i = start
	}
}

// opening reads "dès l'accueil du matin", "dès l'ouverture des portes".
func (p *framer) opening() bool {
	if !p.at("des") || !has([]string{"l", "le", "la"}, p.word(p.i+1)) || !has([]string{"accueil", "ouverture", "debut", "cafe", "matin", "matinee", "premiere"}, p.word(p.i+2)) {
		return false
	}
	if p.i += 3; p.at("des") && p.word(p.i+1) == "portes" || p.at("de") && p.word(p.i+1) == "la" && p.word(p.i+2) == "journee" {
		for p.at("des", "portes", "de", "la", "journee") {
			p.i++
		}
	}
	return true
}

// screened says whether what is set in front, from n to end, is a screen or the place of one: "sur l'écran de l'ordinateur", "de mon fauteuil".
func (p *framer) screened(n, end int) bool {
	for ; n < end; n++ {
		if u := p.items[n]; !u.text && (u.kind == kScreen || u.kind == kAccess) {
			return true
		}
		if p.word(n) == "de" && has([]string{"mon", "notre"}, p.word(n+1)) && has([]string{"salon", "canape", "bureau", "lit", "cuisine"}, p.word(n+2)) {
			return true
		}
	}
	return false
}

// withThings reads "avec mon micro", "avec mes béquilles": a thing that the sender brings.
func (p *framer) withThings() bool {
	if !p.at("avec") || !has([]string{"mon", "ma", "mes"}, p.word(p.i+1)) || !has([]string{"micro", "carnet", "carnets", "stylo", "camera", "appareil", "thermos", "parapluie", "cannes", "bequilles", "sac", "valise", "dossiers", "affiches", "plaquettes", "ordinateur", "portable", "tablette", "banderole", "enthousiasme", "questions"}, p.word(p.i+2)) || p.i+3 < len(p.items) && p.items[p.i+3].kind == kName {
		return false
	}
	p.i += 3
	return true
}

// staysOn reads "rester jusqu'au bout", which is being there; "jusqu'à midi" is not all of it.
func (p *framer) staysOn() bool {
	if !p.at("jusqu") || !has([]string{"a", "au"}, p.word(p.i+1)) {
		return false
	}
	n := p.i + 2
	for has([]string{"la", "l", "le"}, p.word(n)) {
		n++
	}
	if !has([]string{"fin", "bout", "cloture", "terme"}, p.word(n)) {
		return false
	}
	p.i = n + 1
	return true
}

// ratherThan skips what is not chosen: "plutôt qu'en chair et en os". A person or a day among it is for others to read.
func (p *framer) ratherThan() bool {
	if !p.at("plutot") || p.i+1 >= len(p.items) || !has([]string{"que", "qu"}, p.items[p.i+1].word) {
		return false
	}
	n := p.i + 1
	for n < len(p.items) && p.items[n].kind != kMark {
		if !p.items[n].text && p.items[n].kind != kMode || p.trade(n) || p.items[n].kind == kCapital {
			return false
		}
		n++
	}
	p.i = n
	return true
}

// firstMode is the mode that a clause names first.
func firstMode(c *clause) string {
	for _, t := range c.tags {
		if t.kind == kMode {
			return t.value
		}
	}
	return ""
}

// told skips what is told of whom the sender takes along: "qui s'occupe des jeunes au club"; not ok where it could turn or limit their coming.
func (p *framer) told() bool {
	if !p.at("qui") {
		return true
	}
	for p.i++; p.i < len(p.items) && p.items[p.i].kind != kMark && !p.at("avec"); p.i++ {
		u := p.items[p.i]
		if !u.text && u.kind != kBody && u.kind != kMeeting && u.kind != kFunction || p.trade(p.i) || p.at("ne", "n", "pas", "plus", "je", "j", "il", "elle", "on", "nous", "mais", "si", "sauf", "sans") {
			return false
		}
	}
	return true
}

// where says whether the word at a token is "où", not "ou".
func (r *reader) where(i int) bool {
	return strings.Contains(r.text[r.words[i].from:r.words[i].to], "ù")
}

// turn reads what verbs of staying, of bringing along and of listening need beside them to be a coming or a staying away; done is false for other verbs.
func (p *framer) turn(f frame, h head, denied bool) (_ frame, ok, done bool) {
	if h.lemma == "rester" && !denied && !p.bound && p.staysOn() {
		f.yes, f.late = true, true
		p.trail()
		f, ok := p.finish(f)
		return f, ok, true
	}
	if has([]string{"rester", "demeurer"}, h.lemma) && (denied || !p.bound || !p.at("a", "en", "au", "chez", "dans") || !p.elsewhere() || !p.endsClause(p.i) && !p.place()) {
		return f, false, true // "je dois rester à mon poste"
	}
	if brings(h.lemma) {
		if denied || h.object || !f.who.self || len(f.who.names) > 0 || !p.brought() {
			return f, false, true
		}
		f, ok := p.finish(f)
		return f, ok, true
	}
	if listens(h.lemma) && (denied || !p.follows()) {
		return f, false, true
	}
	return f, false, false
}
