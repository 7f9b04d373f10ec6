package reply

// Turns of formal French around a predicate: what is set in front of it by "c'est … que", "force m'est de", and objects that stand for the event.

// cleft moves behind "c'est avec regret que", "est-ce sans hésiter que", "ce sera depuis mon bureau que". What is set in front is a circumstance,
// an event or a mode; a person, a doubt or a negation is not.
func (p *framer) cleft() bool {
	n := p.i
	switch {
	case p.at("ce") && p.word(n+1) == "n" && p.word(n+2) == "est" && p.word(n+3) == "pas" && p.word(n+4) == "sans":
		n += 5
		for n < p.i+10 && !has([]string{"que", "qu"}, p.word(n)) {
			if w := p.word(n); !has([]string{"plaisir", "joie", "regret", "tristesse", "emotion", "fierte", "peine", "un", "une", "grand", "grande", "certain", "certaine", "vif", "vive", "de", "d", "quelque", "hesitation"}, w) {
				return false
			}
			n++
		}
		p.i = n + 1
		return true
	case p.at("c") && has([]string{"est", "sera"}, p.word(n+1)), p.at("ce") && has([]string{"sera", "est"}, p.word(n+1)), p.at("est") && p.word(n+1) == "ce":
		n += 2
	default:
		return false
	}
	for from := n; n < len(p.items) && n < from+14; n++ {
		u := p.items[n]
		switch {
		case has([]string{"que", "qu"}, p.word(n)) && n > from:
			p.f.afar = p.screened(from, n) || p.fromScreen(from, n)
			p.i = n + 1
			return true
		case u.kind == kScreen && !u.text || u.kind == kAccess && !u.text && contains(plain(p.r.textOf(u.tag)), "fauteuil"):
		case u.kind == kMark && u.word == ",":
		case !u.text && !(u.kind == kMode || u.kind == kEvent || u.kind == kGeneric || u.kind == kPart || u.kind == kCourtesy || u.kind == kYes):
			return false
		case p.trade(n) && u.kind != kYes, has([]string{"ne", "n", "pas", "si", "condition", "reserve", "ou", "parce", "moins", "afin", "je", "pour"}, u.word):
			return false
		case n == from && u.text && !has([]string{"avec", "sans", "a", "au", "en", "bien", "tres", "donc", "toujours", "par", "dans", "sur", "devant", "tout", "non", "volontiers", "depuis", "de", "des", "d", "le", "la"}, u.word) && !adverb(u.word) && !transparent(u.word):
			return false
		}
	}
	return false
}

// forced reads "force m'est de" and what it forces to.
func (p *framer) forced() (frame, bool) {
	if !p.at("force") || !has([]string{"m", "nous", "lui"}, p.word(p.i+1)) || !has([]string{"est", "sera", "fut"}, p.word(p.i+2)) || p.word(p.i+3) != "de" && p.word(p.i+3) != "d" {
		return frame{}, false
	}
	start := p.i
	who := map[string]subject{"m": {self: true}, "nous": {all: true}, "lui": {third: true}}[p.word(p.i+1)]
	p.i += 4
	if f, ok := p.predicate(who, infinite); ok && (f.empty || !f.yes) {
		return f, true
	}
	p.i = start
	return frame{}, false
}

// renounced reads what is given up where it is the event or stands for it: "y renoncer", "renoncer à cette rencontre", "force m'est de renoncer".
func (p *framer) renounced(h head, who subject) (frame, bool) {
	f := frame{class: fLeave, who: who}
	if h.lemma != "renoncer" && !(h.lemma == "priver" && h.reflex) || who.none() || who.thing || who.reader {
		return f, false
	}
	p.skip(h.lemma == "priver" && p.at("de", "d"))
	if p.toPleasure() {
		p.f.anchored = true
		return p.finish(f)
	}
	if n := p.placeAt(); !h.y && !p.endsClause(p.i) && (n < 0 || p.items[n].kind == kMode) {
		return f, false
	}
	p.f.anchored = true
	p.trail()
	return p.finish(f)
}

// retained reads what keeps somebody elsewhere: "une séance plénière me retiendra à Strasbourg". It is of whom it keeps.
func (p *framer) retained(h head, who subject) (frame, bool) {
	f := frame{class: fStay, who: h.dative}
	if !who.thing || h.dative.none() || h.tense == conditional || h.tense == imperfect {
		return f, false
	}
	if p.at("a", "en", "au", "aux", "hors", "loin", "chez") && !p.elsewhere() {
		return f, false
	}
	p.farFrom()
	p.trail()
	return p.finish(f)
}

// hinders says whether a tag is "empêche" behind "m'" or "nous": what keeps somebody from coming, where "empêché" is who stays away.
func (r *reader) hinders(t tag) bool {
	i := t.from - 1
	for i > 0 && r.words[i].mark {
		i--
	}
	if i > 0 && r.words[i].word == "en" {
		for i--; i > 0 && r.words[i].mark; i-- {
		}
	}
	if t.to < len(r.words) && t.to-t.from == 1 && has([]string{"empeche", "empechent"}, r.word(t)) && (r.words[t.to].upper || civility(r.words[t.to])) {
		return true // "empêche M. X de venir"
	}
	return (t.to-t.from == 1 && has([]string{"empeche", "immobilise", "bloque", "mobilise"}, r.word(t)) || r.word(t) == "cloue" && t.to-t.from > 1) && i >= 0 && has([]string{"m", "me", "nous", "l", "lui"}, r.words[i].word)
}

// invitation skips "votre aimable invitation" and the like, taken apart with the verb before it.
func (p *framer) invitation() bool {
	n := p.i
	for has([]string{"a", "de", "d", "l", "la", "cette", "votre", "vos", "aimable", "gracieuse", "gentille", "flatteuse", "si"}, p.word(n)) {
		n++
	}
	if n == p.i || !has([]string{"invitation", "convocation", "proposition", "appel", "sollicitation"}, p.word(n)) {
		return false
	}
	p.i, p.f.anchored = n+1, true
	p.described()
	return true
}

// amongst reads "parmi les absents", "au nombre des participants" behind "me compter"; away says which.
func (p *framer) amongst() (away, ok bool) {
	n := p.i
	switch {
	case p.at("parmi", "avec", "comme"), p.at("pour") && n+1 < len(p.items) && has([]string{"absent", "absente", "excuse", "excusee", "present", "presente", "inscrit", "inscrite"}, p.items[n+1].word):
		n++
	case p.at("au") && has([]string{"nombre", "rang"}, p.word(n+1)):
		n += 2
	default:
		return false, true
	}
	for has([]string{"les", "vos", "des", "de", "d", "le", "la"}, p.word(n)) {
		n++
	}
	if n >= len(p.items) {
		return false, false
	}
	word := p.items[n].word
	if has([]string{"hesitants", "hesitantes", "indecis", "indecises", "incertains"}, word) {
		p.i, p.f.maybe = n+1, true
		return false, !p.at("de") || p.swallow(false)
	}
	away = has([]string{"absents", "absentes", "excuses", "excusees", "absent", "absente", "excuse", "excusee", "desistements"}, word)
	if !away && !has([]string{"participants", "participantes", "presents", "presentes", "inscrits", "inscrites", "invites", "convives", "auditeurs", "present", "presente", "participant", "participante", "votres"}, word) {
		return false, false
	}
	p.i = n + 1
	return away, true
}

// among reads in whose company, and when in the year: "avec les autres participants", "en votre compagnie", "à la rentrée".
func (p *framer) among() bool {
	switch n := p.i + 1; {
	case p.at("avec", "parmi", "aupres", "aux"):
		for has([]string{"les", "l", "vos", "tous", "toutes", "autres", "de", "des", "ensemble", "cotes"}, p.word(n)) {
			n++
		}
		if has([]string{"participants", "participantes", "convives", "invites", "intervenants", "presents", "assistance", "vous", "auditoire", "assemblee"}, p.word(n)) {
			p.i = n + 1
			return true
		}
	case p.at("le") && p.word(n) == "jour" && has([]string{"de", "d", "meme"}, p.word(n+1)):
		start := p.i
		for p.i = n + 1; p.at("de", "d", "meme", "votre", "cette", "la"); {
			p.i++
		}
		if p.kindAt(kGeneric, kEvent) {
			p.i++
			return true
		}
		p.i = start
	case p.at("a") && p.word(n) == "la" && p.word(n+1) == "date":
		if p.i += 3; p.at("que") && p.word(p.i+1) == "vous" {
			p.i += 3
		}
		return true
	case p.at("a") && p.word(n) == "la" && p.word(n+1) == "fin" && p.word(n+2) == "du" && n+3 < len(p.items) && p.items[n+3].word == "mois" && p.items[n+3].to-p.items[n+3].from == 1 && p.r.endsMonth() && !has([]string{"prochain", "dernier", "suivant"}, p.word(n+4)):
		p.i += 5
		return true
	case p.at("a") && p.word(n) == "ce" && has([]string{"jour", "stade"}, p.word(n+1)), p.at("en") && p.word(n) == "votre" && p.word(n+1) == "compagnie", p.at("a") && p.word(n) == "vos" && p.word(n+1) == "cotes",
		p.at("a") && has([]string{"la", "l"}, p.word(n)) && has([]string{"rentree", "automne", "ouverture"}, p.word(n+1)):
		p.i += 3
		return true
	}
	return false
}

// held reads as what somebody's taking part is to be held: "considérer ma participation comme incertaine", "tenir ma présence pour acquise". A verb
// of holding asks for it.
func (p *framer) held(f frame, asked bool) (frame, bool) {
	if !asked {
		return f, true
	}
	if !p.at("comme", "pour") {
		return f, false
	}
	p.i++
	for p.adverb() || p.skip(p.kindAt(kCourtesy)) {
	}
	switch word := p.word(p.i); {
	case p.kindAt(kHedge), has([]string{"incertaine", "eventuelle", "provisoire", "conditionnelle", "hypothetique", "possible"}, word):
		f.maybe = true
	case has([]string{"annulee", "nulle", "impossible", "exclue", "caduque"}, word):
		f.yes = false
	case !has([]string{"acquise", "certaine", "assuree", "definitive", "confirmee", "ferme", "effective"}, word):
		return f, false
	}
	if p.i++; p.at("et") && p.word(p.i+1) == "non" && p.word(p.i+2) == "avenue" {
		p.i += 3
	}
	p.trail()
	beside, ok := p.finish(f)
	return beside, ok && (f.yes || !f.maybe)
}

// relative skips "dont le thème rejoint nos priorités": what is told of the event with a thing for its subject, a verb of the trade among its words.
func (p *framer) relative() bool {
	start := p.i
	if p.i++; !p.at("le", "la", "l", "les") {
		p.i = start
		return false
	}
	for ; p.i < len(p.items); p.i++ {
		u := p.items[p.i]
		switch {
		case u.kind == kMark:
			return true
		case p.at("je", "j", "il", "elle", "on", "ne", "n", "pas", "si", "mais", "sauf", "sans", "que", "ou", "avec", "et"), u.kind == kName, p.trade(p.i) && u.kind != kVerb, u.kind == kVerb && !has([]string{"rejoint", "rejoignent", "suit", "suivent"}, u.word), p.slips(p.i):
			p.i = start
			return false
		}
	}
	return true
}

// mood skips "à regret", "à mon vif regret", "à contrecœur" in front of what is governed.
func (p *framer) mood() bool {
	n := p.i + 1
	if !p.at("a", "avec", "non") {
		return false
	}
	for has([]string{"mon", "notre", "grand", "vif", "sans", "tres", "beaucoup", "de", "un", "sincere", "profond"}, p.word(n)) {
		n++
	}
	if !has([]string{"regret", "regrets", "contrecoeur", "tristesse", "peine", "plaisir", "joie"}, p.word(n)) {
		return false
	}
	p.i = n + 1
	return true
}

// parenthesis skips a few words between two commas that turn nothing: ", comme chaque année,", ", cette fois encore,", ", bien sûr,".
func (p *framer) parenthesis() {
	if !p.kindAt(kMark) || p.items[p.i].word != "," {
		return
	}
	for n := p.i + 1; n < len(p.items) && n < p.i+9; n++ {
		u := p.items[n]
		if u.kind == kMark && u.word == "," {
			p.i = n + 1
			return
		}
		sure := u.kind == kYes && has([]string{"bien", "sur", "entendu"}, u.word)
		if u.kind == kMark || !u.text && u.kind != kCourtesy && u.kind != kMeeting && u.kind != kWhen && u.kind != kFunction && !sure || p.trade(n) && !sure || p.slips(n) || u.kind == kCapital ||
			has([]string{"je", "j", "il", "elle", "on", "nous", "vous", "ne", "n", "pas", "si", "mais", "sauf", "sans", "que", "qui", "ou", "avec"}, u.word) {
			return
		}
	}
}

// elsewhere skips where somebody is kept: "à Strasbourg", "à l'étranger", "au chevet de".
func (p *framer) elsewhere() bool {
	n := p.i + 1
	for has([]string{"la", "l", "le", "les", "mon", "ma", "notre", "son", "sa"}, p.word(n)) {
		n++
	}
	from := n
	for n < len(p.items) && (p.items[n].kind == kCapital || p.items[n].kind == kStranger && p.items[n].value == "" || n == from && (neutral(p.word(n)) == neutralHouse || has([]string{"etranger", "region", "chevet", "maison", "bureau", "poste", "moi", "nous", "domicile", "mairie", "chambre", "lit"}, p.word(n)))) {
		n++
	}
	if n == from {
		return false
	}
	p.i = n
	return true
}
