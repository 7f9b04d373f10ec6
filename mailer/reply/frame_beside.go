package reply

import "strings"

// What stands beside a predicate: circumstances, people who come along, what is told of the event. What could turn the sense is none of these.

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

// finish closes a frame with what stands beside it.
func (p *framer) finish(f frame) (frame, bool) {
	f.maybe = f.maybe || p.f.maybe
	f.afar = p.f.afar
	f.anchored, f.loose, f.away = p.f.anchored, p.f.loose, p.f.away
	f.companions = p.f.companions
	return f, true
}

// fits says whether what stands beside a predicate leaves its sense alone.
func (p *framer) fits(f frame) bool {
	if f.empty {
		return true
	}
	if f.yes && f.who.house {
		return false
	}
	if f.yes {
		return !(f.away && !f.anchored) && !f.weak
	}
	return !f.pronoun && !f.loose && !f.maybe && len(f.companions) == 0
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
		case kLunch, kDiet, kAccess, kHour, kPart, kAll:
			p.i++
			return true
		case kCourtesy:
			return p.courtesy()
		case kYes:
			return u.word == "avec" && p.skip(true)
		case kHedge:
			p.f.maybe = true
			p.i++
			return true
		}
		return false
	}
	if p.opening() || p.withThings() || p.ratherThan() || p.adverb() || p.companion() || p.reason() || p.invitation() || p.among() {
		return true
	}
	switch {
	case p.at("seulement", "uniquement") && p.f.anchored:
		p.f.loose = true
		p.i++
		return true
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
	case p.at("sur") && p.listed():
		return true
	case p.at("avant") && p.deadline():
		return true
	case p.at("pour", "afin"):
		return p.purpose()
	}
	return false
}

// purpose skips "pour vous remettre le dossier", which could limit a no.
func (p *framer) purpose() bool {
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
	for n < len(p.items) && n < p.i+5 && (has([]string{"le", "la", "l", "les", "votre", "cette", "ce", "cet", "vos", "ces", "nos", "celle", "a", "au", "aux", "de", "d", "du", "des", "en", "dans", "par", "sur", "pour", "chez", "vers", "lors", "et", "toute", "rendez"}, p.word(n)) || p.items[n].word == "mois" || n > p.i && p.word(n) == "vous" && p.word(n-1) == "rendez") {
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
		"a mon grand regret", "a mon regret", "a notre grand regret", "a son grand regret", "a regret", "pour des raisons", "pour raison", "pour raisons", "pour cause", "pour un motif", "pour motif", "pour motifs", "comme prevu", "comme convenu", "comme annonce", "par la presente", "par le present", "par ce message", "par retour", "en reponse", "comme suite", "pour faire suite", "faisant suite", "en effet", "de ma part", "quant a moi", "quant a lui", "quant a elle", "pour sa part", "de son cote", "pour ma part", "de mon cote", "en ce qui me concerne", "pour ce qui me concerne", "pour ce qui nous concerne", "a titre personnel", "sauf erreur de ma part", "a ce titre", "a cet effet", "sans faute", "sans hesiter", "sans hesitation", "sans reserve"} {
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
		if p.word(p.i+1) == "vous" && p.sent() {
			return
		}
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
