package reply

// joined reads the infinitives beside the one just read: "ni venir ni suivre à distance", "être là et prendre part aux échanges". All of them say
// the same of taking part; where one says otherwise, nothing is taken.
func (p *framer) joined(who subject, first frame) {
	for !first.empty && p.at("ni", "et", "ou") {
		start, beside := p.i, p.f
		if p.i++; p.at("meme", "non") && p.word(p.i-1) == "ni" {
			p.i++
		}
		if p.at("de", "d", "a") {
			p.i++
		}
		if f, ok := p.predicate(who, infinite); !ok || f.empty || f.yes != first.yes || f.maybe {
			p.i, p.f = start, beside
			return
		}
	}
}

// sent skips how an invitation came in: "que vous m'avez adressée", "que vous avez bien voulu me faire parvenir".
func (p *framer) sent() bool {
	n := p.i + 1
	for has([]string{"vous", "m", "me", "nous", "lui", "avez", "bien", "voulu", "eu", "l", "amabilite", "obligeance", "gentillesse", "de", "d", "aimablement", "si", "gentiment", "faire", "fait"}, p.word(n)) {
		n++
	}
	for _, c := range conjugation()[p.word(n)] {
		if (c.tense == participle || c.tense == infinite) && has([]string{"parvenir", "adresser", "envoyer", "transmettre", "communiquer", "faire", "remettre", "lancer", "tenir"}, c.lemma) {
			p.i = n + 1
			return true
		}
	}
	return false
}

// provisional reads "envisagée à titre provisoire", "notée sous réserve", and leaves the last of its words to be passed.
func (p *framer) provisional(adjective string) bool {
	n := p.i + 1
	if !has([]string{"envisagee", "consideree", "notee", "enregistree", "retenue", "inscrite", "prevue"}, adjective) {
		return false
	}
	if n < len(p.items) && p.items[n].kind == kHedge && !p.items[n].text {
		return true
	}
	for has([]string{"a", "titre", "comme", "de", "facon", "maniere"}, p.word(n)) {
		n++
	}
	if n == p.i+1 || !has([]string{"provisoire", "provisoirement", "eventuel", "eventuelle", "incertaine", "conditionnel", "conditionnelle", "hypothetique"}, p.word(n)) {
		return false
	}
	p.i = n
	return true
}

// group says whether a body of people that is received or sits stands at n, the subject of what it does to somebody: "une délégation", "la classe".
func (p *framer) group(n int) bool {
	return n < len(p.items) && p.items[n].kind == kCompany && has([]string{"delegation", "equipe", "reunion", "commission", "groupe", "classe"}, p.r.words[p.items[n].to-1].word)
}

// deadline reads "avant la clôture des inscriptions", "avant la date limite": in time, which limits nothing.
func (p *framer) deadline() bool {
	n := p.i + 1
	for has([]string{"la", "l", "le", "votre"}, p.word(n)) {
		n++
	}
	if !has([]string{"cloture", "fermeture", "echeance", "date"}, p.word(n)) || p.word(n) == "date" && p.word(n+1) != "limite" {
		return false
	}
	for n++; has([]string{"limite", "des", "d", "inscriptions", "inscription"}, p.word(n)) || n < len(p.items) && p.items[n].kind == kNoun; {
		n++
	}
	p.i = n
	return true
}

// turned makes a yes of a no that is called impossible or hard: "il m'est impossible de ne pas venir", "de refuser votre invitation".
func (f frame) turned(ok bool) (frame, bool) {
	if !ok || f.yes || f.maybe || f.told || f.noun || f.class != fLeave && f.class != fCome && !f.misses {
		return f, false
	}
	f.yes, f.misses, f.pronoun = true, false, false
	return f, true
}

// greets takes a courtesy as a predicate of its own, with all its words: "présente ses compliments à l'équipe", "remercie l'ORIV de son invitation".
func (p *framer) greets(who subject, denied, invites bool) (frame, bool) {
	if denied || who.none() || who.thing || who.reader && !invites {
		return frame{}, false
	}
	for p.i < len(p.items) && (p.swallow(true) || p.skip(p.kindAt(kGeneric, kEvent, kCourtesy, kAsk))) {
	}
	return frame{who: who, empty: true}, p.endsClause(p.i) || p.at("et") || p.kindAt(kMark)
}

// worded skips how an invitation is put: "aussi aimablement tournée", "si bien formulée", "conçue en ces termes".
func (p *framer) worded() {
	start := p.i
	for p.adverb() || p.skip(p.at("si", "aussi", "bien", "joliment")) {
	}
	if !p.skip(p.at("tournee", "formulee", "adressee", "redigee", "libellee", "presentee", "concue")) {
		p.i = start
	}
}

// youWithoutMe reads "vous tiendrez votre rencontre sans moi", "vous vous réunirez sans nous".
func (p *framer) youWithoutMe() (frame, bool) {
	n := p.i
	if !p.at("vous") {
		return frame{}, false
	}
	for n++; n < len(p.items) && p.word(n) != "sans"; n++ {
		if u := p.items[n]; u.kind == kMark || !u.text && u.kind != kGeneric && u.kind != kEvent && u.kind != kCourtesy || has([]string{"ne", "n", "pas", "si", "que", "ou", "je", "et"}, u.word) {
			return frame{}, false
		}
	}
	tells := false
	for _, c := range conjugation()[p.word(p.i+1)] {
		tells = tells || c.person == "5" && c.tense == future && has([]string{"tenir", "faire", "commencer", "travailler", "echanger", "dejeuner", "passer"}, c.lemma)
	}
	if !tells || !has([]string{"moi", "nous"}, p.word(n+1)) || !p.endsClause(n+2) {
		return frame{}, false
	}
	f := frame{class: fStay, who: subject{self: p.word(n+1) == "moi", all: p.word(n+1) == "nous"}}
	p.i = n + 2
	return p.finish(f)
}

// cleftPerson reads "c'est X qu'il faut inscrire", "c'est elle qu'il convient de noter": who is to be put down.
func (p *framer) cleftPerson() (frame, bool) {
	start, beside := p.i, p.f
	if !p.at("c") || !has([]string{"est", "sera"}, p.word(p.i+1)) {
		return frame{}, false
	}
	p.i += 2
	var who subject
	switch {
	case p.kindAt(kName):
		who = p.names()
	case p.at("elle", "lui"):
		p.i++
		who = subject{third: true}
	case p.at("moi"):
		p.i++
		who = subject{self: true}
	}
	if !who.none() && p.at("que", "qu") && p.word(p.i+1) == "il" && has([]string{"faut", "faudra", "convient"}, p.word(p.i+2)) {
		p.i += 3
		p.skip(p.at("de", "d"))
		if p.skip(p.at("inscrire", "noter", "ajouter", "compter", "enregistrer")) {
			p.trail()
			return p.finish(frame{class: fEnrol, yes: true, who: who})
		}
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// listed reads "sur la liste des participants", where somebody is put down.
func (p *framer) listed() bool {
	n := p.i + 1
	for has([]string{"la", "les", "votre", "vos"}, p.word(n)) {
		n++
	}
	if !has([]string{"liste", "listes"}, p.word(n)) {
		return false
	}
	for n++; has([]string{"des", "de", "d", "participants", "inscrits", "presents", "invites", "inscription", "inscriptions", "presence"}, p.word(n)); {
		n++
	}
	p.i = n
	return true
}

// askedOrThanked is a request to the reader, or thanks that ask nothing.
func (p *framer) askedOrThanked(h head, who subject, denied bool) (frame, bool) {
	start, beside := p.i, p.f
	f, ok := p.asked(h, who, denied)
	if !ok && h.lemma == "remercier" && h.tense != conditional {
		p.i, p.f = start, beside
		return p.greets(who, denied, false)
	}
	return f, ok
}
