package reply

import "strings"

// build makes the frame of a predicate and of what it governs.
func (p *framer) build(row predicate, h head, who subject) (frame, bool) {
	denied, ok := p.denied(row, h)
	if h.no && h.yet { // "je ne suis pas encore en mesure de venir"
		return frame{}, false
	}
	if !ok || h.tense == imperfect && !courteous(h.lemma) || h.past && !row.tellsPast() {
		return frame{}, false
	}
	switch row.class {
	case fCome, fGo, fMove, fStay:
		return p.innermost(row, h, who, denied)
	case fTake, fLeave:
		start, beside := p.i, p.f
		if f, ok := p.invited(row, h, who, denied); ok || len(row.rest) > 0 || row.class == fLeave {
			return f, ok
		}
		p.i, p.f = start, beside
		row.class = fGlad // "j'accepte de venir"
	case fExcuse, fEnrol:
		return p.registered(row, h, who, denied)
	case fKeep, fCancel:
		f, ok := p.noun(row, who, denied)
		f.told = !has([]string{"maintenir", "conserver", "garder"}, h.lemma)
		return f, ok
	case fAsk:
		if !(h.dative.self && (who.third || len(who.names) > 0) && h.lemma == "prier") {
			return p.asked(h, who, denied)
		}
		row.class = fSay // "X me prie de vous dire"
	}
	if row.class == fDrop && !denied && h.tense != conditional {
		if f, ok := p.renounced(h, who); ok {
			return f, true
		}
	}
	if row.class == fRetain {
		if denied {
			return frame{}, false
		}
		return p.retained(h, who)
	}
	controller := who
	if d := h.dative; !d.none() && (who.thing || who.third && !who.plural || row.class == fLet || row.class == fHinder || row.class == fForce) {
		controller = d
	}
	child, ok := p.governed(controller)
	if !ok || row.class == fLet && who.reader && !child.told { // "permettez-moi de venir" asks for leave
		return frame{}, false
	}
	return child.under(row, h, denied)
}

// denied says whether a predicate is denied; not ok where "ne" limits it ("ne … que") or stands alone.
func (p *framer) denied(row predicate, h head) (bool, bool) {
	switch {
	case row.no:
		return false, true
	case h.ne && h.no, !h.ne && h.no:
		return true, true
	case h.ne && (h.lemma == "pouvoir" || h.lemma == "savoir" || h.lemma == "cesser"):
		return true, !p.at("que", "qu")
	case h.ne && p.i > 1 && p.saysNone():
		return true, true
	}
	return false, !h.ne
}

// saysNone says whether the words of the predicate just read hold "aucune".
func (p *framer) saysNone() bool {
	for n := max(0, p.i-3); n < p.i; n++ {
		if w := p.word(n); w == "aucune" || w == "aucun" {
			return true
		}
	}
	return false
}

// courteous says whether the imperfect of a verb is a courtesy: "je voulais vous dire".
func courteous(lemma string) bool { return has([]string{"vouloir", "tenir", "souhaiter"}, lemma) }

// tellsPast says whether a predicate in the past still tells what holds now: "j'ai décidé de", "une urgence m'a contraint à".
func (row predicate) tellsPast() bool {
	switch row.class {
	case fHinder, fForce, fLet, fMust, fDrop, fUnable:
		return true
	case fGlad:
		return len(row.rest) == 0
	}
	return false
}

// under puts a frame under a predicate that governs it.
func (f frame) under(row predicate, h head, denied bool) (frame, bool) {
	if f.empty {
		return f, !denied
	}
	switch row.class {
	case fSay:
		f.told = true
		return f, !denied && (h.tense != imperfect || courteous(h.lemma))
	case fGlad:
		if denied && h.lemma == "voir" || denied && h.lemma == "avoir" && row.objects() {
			return f, f.yes
		}
		if denied {
			f.yes = false
			return f, h.lemma == "avoir" && !f.maybe
		}
		if h.tense == conditional && h.lemma == "etre" && h.person == "3" { // "il me serait agréable de venir" is a wish
			return f, false
		}
		return f, f.yes && (h.lemma != "decider" || f.class != "")
	case fWant:
		switch {
		case f.who.reader:
			return f, !denied
		case h.tense == imperfect:
			return f, f.class == fSay
		case h.lemma == "aimer":
			return f, h.tense == conditional && !denied && f.yes
		case denied:
			ok := f.yes && !f.maybe
			f.yes = false
			return f, ok
		}
		return f, true
	case fHope:
		f.maybe = true
		return f, !denied && f.yes
	case fAble:
		if !denied {
			return f, f.yes && h.tense != conditional
		}
		ok := f.yes && !f.maybe && f.class != fEnrol && !f.told
		f.yes = false
		return f, ok
	case fLet:
		if !denied {
			return f, f.yes && h.tense != conditional
		}
		ok := f.yes && !f.told
		f.yes = false
		return f, ok
	case fUnable, fHinder, fDrop:
		ok := f.yes && !f.maybe && !denied && h.tense != conditional && !f.told
		f.yes = false
		return f, ok
	case fSorry, fMust, fForce:
		return f, !f.yes && !denied && h.tense != conditional
	}
	return f, false
}

// objects says whether the words of a predicate are of an obstacle: "je ne vois pas d'obstacle à".
func (row predicate) objects() bool {
	return len(row.rest) > 1 && has(row.rest[len(row.rest)-1], "obstacle")
}

// governed reads what a predicate governs: a clause, an infinitive or a noun.
func (p *framer) governed(who subject) (frame, bool) {
	for p.adverb() || p.mood() {
	}
	start := p.i
	p.aside()
	switch {
	case p.at("que", "qu"):
		p.i++
		p.comma()
		p.fronted()
		return p.clause()
	case p.at("de", "d", "a", "pour"):
		if p.i++; p.at("a") && p.word(p.i-1) == "d" {
			p.i++
		}
		if f, ok := p.predicate(who, infinite); ok {
			return f, true
		}
	default:
		if f, ok := p.predicate(who, infinite); ok {
			return f, true
		}
	}
	p.i = start
	return p.nominal(who)
}

// aside skips a circumstance between two commas.
func (p *framer) aside() {
	start := p.i
	if !p.kindAt(kMark) || p.items[p.i].word != "," {
		return
	}
	p.i++
	if p.adjunct() && p.kindAt(kMark) && p.items[p.i].word == "," {
		p.i++
		return
	}
	p.i = start
	p.parenthesis()
}

// nominal reads a noun of taking part, with whose it is: "ma participation", "l'impossibilité de venir", "l'absence de X".
func (p *framer) nominal(who subject) (frame, bool) {
	for p.at("de", "d", "du", "a", "au", "la", "l", "le", "mon", "ma", "notre", "son", "sa", "leur", "pour", "plein", "pleine", "que") {
		p.i++
	}
	f := frame{class: fCome, noun: true}
	if p.i >= len(p.items) {
		return f, false
	}
	switch u := p.items[p.i]; {
	case p.kindAt(kNoun):
		f.yes = true
	case p.kindAt(kAway) && has([]string{"absence", "mon", "notre", "son", "indisponibilite"}, u.word), p.at("indisponibilite", "empechement", "desistement", "renoncement", "absence"):
	case p.at("souhait", "intention", "volonte", "desir", "decision") && has([]string{"mon", "ma", "notre"}, p.word(p.i-1)):
		p.i++
		child, ok := p.governed(who)
		return child, ok && !child.empty && !child.maybe
	case p.at("impossibilite", "incapacite"):
		p.i++
		child, ok := p.governed(who)
		child.yes = false
		return child, ok && !child.maybe
	default:
		return f, false
	}
	owner, ok := p.owner(who)
	if !ok {
		return f, false
	}
	f.who = owner
	p.trail()
	return p.finish(f)
}

// owner reads whose a noun is, and moves behind it.
func (p *framer) owner(who subject) (subject, bool) {
	poss := ""
	if p.i > 0 {
		poss = p.word(p.i - 1)
	}
	if first := p.r.words[p.items[p.i].from].word; p.items[p.i].to-p.items[p.i].from > 1 {
		poss = first
	}
	p.i++
	if p.at("de", "d", "du") && p.i+1 < len(p.items) && !p.items[p.i+1].text && p.items[p.i+1].kind == kName {
		p.i++
		return p.names(), true
	}
	switch poss {
	case "ma", "mon":
		return subject{self: true}, true
	case "notre":
		return subject{all: true}, true
	case "son", "sa":
		if len(who.names) > 0 || who.third {
			return who, true
		}
		return subject{third: true}, true
	}
	return subject{}, false
}

// innermost is a predicate of coming or staying away.
func (p *framer) innermost(row predicate, h head, who subject, denied bool) (frame, bool) {
	f := frame{class: row.class, who: who, yes: row.class != fStay}
	if h.tense == conditional || who.thing || who.reader || who.none() {
		return f, false
	}
	p.f.anchored = p.f.anchored || h.y || h.en || len(row.rest) > 0
	if row.class == fGo && !h.y || h.lemma == "suivre" && row.class != fStay || has([]string{"gagner", "rallier", "atteindre"}, h.lemma) {
		if !p.place() {
			return f, false
		}
	}
	if h.lemma == "donner" && len(row.rest) == 1 && !denied { // "donner suite" alone says nothing
		return f, false
	}
	if h.lemma == "honorer" && p.at("de") && p.word(p.i+2) == "presence" { // "honorera de sa présence la journée"
		p.i += 3
	}
	if h.lemma == "manquer" && !p.objectEvent() {
		return f, false
	}
	if h.lemma == "representer" && !p.represents() {
		return f, false
	}
	if row.class == fStay && len(row.rest) > 0 && p.at("a", "en", "au", "hors") {
		p.elsewhere()
	}
	if h.lemma == "repondre" && len(row.rest) == 0 {
		if f.weak = true; !p.invitation() && !p.place() {
			return f, false
		}
	}
	p.trail()
	if h.lemma == "representer" && !p.f.anchored {
		return f, false
	}
	if denied {
		f.yes = !f.yes
		if f.yes {
			return f, false
		}
	}
	return p.finish(f)
}

// represents reads whom or what somebody stands for: "je représenterai l'Agence".
func (p *framer) represents() bool {
	if p.kindAt(kName) || !p.at("le", "la", "l", "les", "notre", "mon", "ma", "nos") {
		return false
	}
	p.i++
	return p.swallow(true)
}

// place says whether an event of the programme, a mode or the like stands next.
func (p *framer) place() bool { return p.placeAt() >= 0 }

// placeAt is where that stands, -1 if it does not.
func (p *framer) placeAt() int {
	n := p.i
	for n < len(p.items) && has([]string{"a", "au", "la", "le", "l", "les", "en", "votre", "cette", "vos", "nos", "ces"}, p.word(n)) {
		n++
	}
	if n < len(p.items) && !p.items[n].text && (p.items[n].kind == kEvent || p.items[n].kind == kMode || p.items[n].kind == kGeneric) {
		return n
	}
	return -1
}

func (p *framer) objectEvent() bool { return p.place() }

// invited is an answer to the invitation: "j'accepte votre invitation".
func (p *framer) invited(row predicate, h head, who subject, denied bool) (frame, bool) {
	f := frame{class: row.class, who: who, yes: row.class == fTake}
	if denied || who.none() || who.thing || who.reader {
		return f, false
	}
	if !p.place() && !((h.lemma == "donner" || h.lemma == "decliner") && p.endsClause(p.i)) {
		for p.at("a", "de", "d", "l", "la", "cette", "votre") {
			p.i++
		}
		if !p.at("invitation", "proposition") {
			return f, false
		}
		p.i++
	}
	p.f.anchored = true
	p.trail()
	return p.finish(f)
}

// noun is a predicate that governs a noun alone: "je maintiens ma participation".
func (p *framer) noun(row predicate, who subject, denied bool) (frame, bool) {
	f, ok := p.nominal(who)
	if !ok || denied || f.maybe || !f.yes && row.class == fCancel {
		return f, false
	}
	f.yes = f.yes && row.class == fKeep
	return f, true
}

// registered is a predicate of inscribing or excusing somebody.
func (p *framer) registered(row predicate, h head, who subject, denied bool) (frame, bool) {
	f := frame{class: row.class, yes: row.class == fEnrol}
	if denied {
		return f, false
	}
	if h.dative.self && !h.ne {
		f.who = subject{self: true}
		away, ok := p.amongst()
		if f.yes = f.yes && !away; !ok {
			return f, false
		}
		p.trail()
		return p.finish(f)
	}
	if h.object && who.reader && (p.asker.third || len(p.asker.names) > 0) && h.dative.none() {
		f.who = p.asker
		p.trail()
		return p.finish(f)
	}
	if p.kindAt(kName) {
		f.who = p.names()
		p.trail()
		return p.finish(f)
	}
	if row.class == fExcuse && len(row.rest) > 0 {
		f.who = who
		p.trail()
		return p.finish(f)
	}
	n, ok := p.nominal(who)
	if !ok || row.class == fExcuse == n.yes {
		return f, false
	}
	return p.held(n, len(row.rest) == 0 && has([]string{"considerer", "tenir"}, h.lemma))
}

// asked is a request to the reader: "je vous prie de noter", "je vous saurais gré de m'excuser".
func (p *framer) asked(h head, who subject, denied bool) (frame, bool) {
	if denied || who.reader || !who.self && !who.all && !who.third && len(who.names) == 0 || !h.dative.none() {
		return frame{}, false
	}
	p.asker = who
	if !p.at("de", "d", "par", "a") {
		return frame{}, false
	}
	return p.governed(subject{reader: true})
}

// finish closes a frame with what stands beside it.
func (p *framer) finish(f frame) (frame, bool) {
	f.maybe = f.maybe || p.f.maybe
	f.anchored, f.loose, f.away = p.f.anchored, p.f.loose, p.f.away
	f.companions = p.f.companions
	return f, true
}

// fits says whether what stands beside a predicate leaves its sense alone.
func (p *framer) fits(f frame) bool {
	if f.empty {
		return true
	}
	if f.yes {
		return !(f.away && !f.anchored) && !f.weak
	}
	return !f.loose && !f.maybe && len(f.companions) == 0
}

// trail reads what stands behind a predicate.
func (p *framer) trail() {
	for p.i < len(p.items) {
		start := p.i
		if p.kindAt(kMark) && has([]string{",", "(", ")"}, p.items[p.i].word) {
			p.i++
		}
		if p.i >= len(p.items) {
			return
		}
		if !p.adjunct() {
			p.i = start
			return
		}
	}
}

// fronted reads circumstances in front of a clause.
func (p *framer) fronted() {
	for p.i < len(p.items) {
		start, saved := p.i, p.f
		if p.subjectAt() || !p.adjunct() {
			p.i, p.f = start, saved
			return
		}
		p.comma()
	}
}

// subjectAt says whether a subject stands next, so that no circumstance does.
func (p *framer) subjectAt() bool {
	return p.at("je", "j", "il", "elle", "on", "ils", "elles", "nous", "vous", "veuillez", "merci") || p.kindAt(kName, kSelf)
}

// adjunct reads one circumstance; not ok where what stands next is none, or one that can turn the sense.
func (p *framer) adjunct() bool {
	if p.i >= len(p.items) {
		return false
	}
	u := p.items[p.i]
	if !u.text {
		switch u.kind {
		case kEvent, kGeneric, kMode:
			p.f.anchored = true
			p.i++
			p.described()
			return true
		case kLunch, kDiet, kAccess, kHour, kPart, kCourtesy, kAll:
			p.i++
			return true
		case kHedge:
			p.f.maybe = true
			p.i++
			return true
		}
		return false
	}
	if p.adverb() || p.companion() || p.reason() || p.invitation() || p.among() {
		return true
	}
	switch {
	case p.at("le", "la", "l", "les", "votre", "cette", "ce", "cet", "vos", "ces", "nos", "celle", "a", "au", "aux", "de", "d", "du", "des", "en", "dans", "par", "sur", "pour", "chez", "vers", "lors", "et", "toute") && p.entityBehind():
		return p.adjunct()
	case p.at("et") || p.at("ou") || p.at("mais") || p.at("ni"):
		return false
	case p.at("a", "au", "aux", "d", "de") && p.whole():
		return true
	case p.at("en", "par") && p.travels():
		return true
	case p.at("depuis"):
		p.f.loose = true
		p.i++
		return p.swallow(false)
	case p.at("pour", "afin"):
		p.f.loose = true
		p.i++
		if p.at("de", "d") {
			p.i++
		}
		for p.at("y", "vous", "nous", "en", "me", "m", "l", "le", "les") {
			p.i++
		}
		return infinitive(p.word(p.i)) && !p.trade(p.i) && p.swallow(false)
	}
	return false
}

// whole reads "à l'intégralité de", "à l'ensemble de", "à vos", where an event or the like follows.
func (p *framer) whole() bool {
	n := p.i + 1
	for has([]string{"la", "l", "une", "vos", "ces", "cette"}, p.word(n)) {
		n++
	}
	if !has([]string{"integralite", "ensemble", "totalite", "une", "partie", "travaux", "echanges", "debats", "ateliers", "temps", "table", "tables", "seance", "session"}, p.word(n)) {
		return false
	}
	n++
	for has([]string{"de", "d", "du", "des", "la", "l", "cette", "votre", "vos", "ces", "ronde", "rondes"}, p.word(n)) {
		n++
	}
	if n < len(p.items) && p.items[n].text && !p.endsClause(n) {
		return false
	}
	p.i = n
	return true
}

// travels reads how somebody travels: "en train", "par le car de 7 h".
func (p *framer) travels() bool {
	n := p.i + 1
	for has([]string{"le", "la", "mon", "ma", "notre"}, p.word(n)) {
		n++
	}
	if !has([]string{"train", "voiture", "bus", "car", "tgv", "ter", "velo", "moto", "covoiturage", "tram", "tramway", "autocar", "navette", "transports", "route", "taxi", "stop", "rail", "transport", "camion", "camionnette", "caisse", "bagnole", "deudeuche", "twingo", "clio", "scooter", "trottinette", "pied", "minibus"}, p.word(n)) {
		return false
	}
	p.i = n + 1
	for p.at("en", "commun", "communs", "adapte", "collectif", "regional") {
		p.i++
	}
	return true
}

// entityBehind moves behind articles and prepositions that lead to an event, a mode or another entity.
func (p *framer) entityBehind() bool {
	n := p.i
	for n < len(p.items) && n < p.i+4 && has([]string{"le", "la", "l", "les", "votre", "cette", "ce", "cet", "vos", "ces", "nos", "celle", "a", "au", "aux", "de", "d", "du", "des", "en", "dans", "par", "sur", "pour", "chez", "vers", "lors", "et", "toute"}, p.word(n)) {
		n++
	}
	if n < len(p.items) && !p.items[n].text {
		switch p.items[n].kind {
		case kEvent, kGeneric, kMode, kLunch, kPart, kHour, kAll:
			p.i = n
			return true
		}
	}
	return false
}

// companion reads "avec X", "accompagnée de X", "ainsi que X", "avec plaisir".
func (p *framer) companion() bool {
	n := p.i
	switch {
	case p.at("avec") && has([]string{"plaisir", "joie", "grand", "beaucoup", "un", "une", "interet", "enthousiasme", "le", "tres", "vous", "bonheur", "attention", "gratitude"}, p.word(n+1)):
		return p.feeling()
	case p.at("avec"):
		n++
	case p.at("accompagne", "accompagnee") && has([]string{"de", "d", "par"}, p.word(n+1)):
		n += 2
	case p.at("ainsi") && p.word(n+1) == "que":
		n += 2
	default:
		return false
	}
	if n >= len(p.items) || p.items[n].text || p.items[n].kind != kName {
		return false
	}
	p.i = n
	who := p.names()
	p.f.companions = append(p.f.companions, who.names...)
	return !who.self
}

// feeling reads "avec un grand plaisir".
func (p *framer) feeling() bool {
	n := p.i + 1
	for n < len(p.items) && has([]string{"un", "une", "le", "grand", "grande", "tres", "immense", "beaucoup", "de", "d", "la", "plus", "vif", "vive", "reel", "non", "dissimule"}, p.word(n)) {
		n++
	}
	if n < len(p.items) && has([]string{"plaisir", "joie", "interet", "enthousiasme", "bonheur", "attention", "gratitude", "vous", "banane", "sourire", "entrain", "bonne", "humeur"}, p.word(n)) {
		p.i = n + 1
		return true
	}
	return false
}

// reason reads a circumstance that tells why, and nothing else: "en raison d'un déplacement", "malgré un agenda chargé".
func (p *framer) reason() bool {
	n := 0
	for _, lead := range []string{"en raison", "a cause", "suite a", "par suite", "du fait", "compte tenu", "au titre", "dans le cadre", "grace a", "malgre", "en qualite", "en ma qualite", "en sa qualite", "en tant que", "au nom", "pour le compte", "vu", "etant donne", "eu egard", "en depit",
		"a mon grand regret", "a mon regret", "a notre grand regret", "a son grand regret", "a regret", "pour des raisons", "pour raison", "pour raisons", "pour cause", "pour un motif", "pour motif", "pour motifs", "par la presente", "par le present", "par ce message", "par retour", "en reponse", "comme suite", "pour faire suite", "faisant suite", "en effet", "de ma part", "quant a moi", "quant a lui", "quant a elle", "pour sa part", "de son cote", "pour ma part", "de mon cote", "en ce qui me concerne", "pour ce qui me concerne", "pour ce qui nous concerne", "a titre personnel", "sauf erreur de ma part", "a ce titre", "a cet effet", "sans faute", "sans hesiter", "sans hesitation", "sans reserve"} {
		words := strings.Fields(lead)
		match := true
		for k, w := range words {
			match = match && p.word(p.i+k) == w
		}
		if match && len(words) > n {
			n = len(words)
		}
	}
	if n == 0 {
		return false
	}
	p.i += n
	p.swallow(true)
	return true
}

// described reads what is told of an event behind its name: "qui s'annonce riche", "organisée par vos soins".
func (p *framer) described() {
	for p.i < len(p.items) && (p.at("regionale", "annuelle", "thematique", "departementale", "precitee", "prochaine") || p.items[p.i].text && neutral(p.word(p.i)) == neutralQuality) {
		p.i++
	}
	start := p.i
	if p.at("dont") && p.relative() {
		return
	}
	switch {
	case p.at("qui", "dont", "laquelle", "lequel", "auquel", "ou"):
		p.i++
		if p.swallow(false) {
			return
		}
	case p.at("que", "qu"):
		p.i++
		if p.at("vous") && p.swallow(false) {
			return
		}
	case p.i < len(p.items) && p.items[p.i].text && neutral(p.word(p.i)) == neutralParticiple:
		p.i++
		p.swallow(false)
		return
	case p.at("citee", "cite", "visee", "mentionnee", "susmentionnee", "precitee") && p.word(p.i+1) == "en":
		p.i += 2
		if p.at("objet", "reference", "titre") {
			p.i++
		}
		return
	}
	p.i = start
}

// swallow takes the words of a circumstance that are of nothing here, up to a mark, an entity or the next clause; not ok where one of
// them could turn the sense. Words with a capital are taken where names may stand: in a reason, not beside an event.
func (p *framer) swallow(names bool) bool {
	start := p.i
	for p.i < len(p.items) {
		u := p.items[p.i]
		if u.kind == kMark {
			break
		}
		if !u.text {
			switch u.kind {
			case kMeeting, kFunction, kWhen, kNumber, kHour, kStranger, kDepend, kNeeds, kCivility, kPart, kCourtesy, kGeneric, kEvent, kAway:
				if u.kind == kStranger && u.value != "" && u.value != ReasonOtherDate {
					return false
				}
				if u.kind == kEvent || u.kind == kGeneric || u.kind == kPart {
					return p.i > start
				}
				p.i++
				continue
			}
			return p.i > start && (u.kind == kMode || u.kind == kLunch)
		}
		if p.at("je", "j", "il", "elle", "nous", "on", "mais", "car", "donc", "puis") || p.at("et") && p.clauseBehind() {
			break
		}
		if !names && u.kind == kCapital || p.trade(p.i) || p.at("ne", "n", "pas", "plus", "non", "si", "sauf", "sans", "que", "ou", "avec") || p.slips(p.i) {
			return false
		}
		p.i++
	}
	return p.i > start
}

// clauseBehind says whether a new clause begins behind "et".
func (p *framer) clauseBehind() bool {
	switch w := p.word(p.i + 1); {
	case has([]string{"je", "j", "il", "elle", "nous", "on", "ne", "n", "me", "m", "vous", "merci", "veuillez"}, w):
		return true
	case p.i+1 < len(p.items) && !p.items[p.i+1].text:
		return p.items[p.i+1].kind == kName || p.items[p.i+1].kind == kLunch || p.items[p.i+1].kind == kMode
	default:
		for _, c := range conjugation()[w] {
			if c.person != "" {
				return true
			}
		}
	}
	return false
}

// trade says whether the word at n is one of taking part.
func (p *framer) trade(n int) bool {
	if n >= len(p.items) {
		return false
	}
	switch p.items[n].kind {
	case kVerb, kPresent, kNo, kYes, kCancel, kEnrol, kModal, kIf, kAvail, kReplaces, kReplaced, kJourney, kHedge:
		return true
	}
	return false
}

// slips says whether the word at n may be a key word with a slip of the finger, or a name.
func (p *framer) slips(n int) bool {
	u := p.items[n]
	return u.kind == kUnknown && neutral(u.word) == "" && maySlip(u.word) && len(u.word) > 2
}
