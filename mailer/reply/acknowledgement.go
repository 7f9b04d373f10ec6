package reply

// What leaves a registration as it is, and what only says that the letter arrived.

// readKept takes "tout le reste de mon inscription demeure".
func readKept(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRest) || !b.only(kRest, kNoun, kFill, kSelf, kGeneric, kRequest) {
		return sense{}, false
	}
	return sense{what: wCourtesy}, true
}

// readRest takes "le reste sans changement".
func readRest(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRest) || b.any(kNot, kNe, kName, kStranger, kIf) {
		return sense{}, false
	}
	return sense{what: wCourtesy}, true
}

// readAck reads that our letter arrived, or that something was noted.
func readAck(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kAck) || !b.only(kAck, kFill, kCourtesy, kGeneric, kSelf, kYou, kFor, kConfirm, kThat, kWe, kPart, kJoin, kEvent) {
		return sense{}, false
	}
	s := sense{what: wAck}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// asItIs says that a registration is as it should be, and that nothing is to be changed in it.
var asItIs = lazily(`^(oui |ok |merci |parfait )*(((tout|c|ca|cela)( y)? (est|semble|parait|me semble|me parait)|(les|ces|vos) (informations|donnees|elements|renseignements) (sont|me semblent)|(je|j) (vous )?(confirme|valide|atteste) que (tout|c)( y)? est) (bien |tout a fait |parfaitement |tres )*(exacte?s?|correcte?s?|juste|en ordre|conformes?|ca)` +
	`|(je|j) (vous )?(confirme|valide) (bien )?(l exactitude des|les|ces|vos) (informations|donnees|elements|renseignements)|(je n ai |il n y a )?(rien|aucune? (modification|changement|correction|remarque|rectification)|pas (de|d) (modifications?|changements?|corrections?|remarques?|rectifications?)) ?(a (modifier|changer|corriger|signaler|apporter|faire|effectuer|rectifier|redire))?` +
	`|((ca|cela|ceci|le report|ce report|(le|ce) changement( de (date|lieu|salle))?|cette modification) )?(ne )?change rien|(je|j) (prends|ai pris|prend) (bonne |bien )?note (du (report|changement|decalage)|de (ce|cette|la) (report|changement|decalage|modification))( de (date|lieu|salle|programme)| d horaires?)?` +
	`|(je|j) (l ai|ai|le|la|l) (deja |bien |tout de suite |aussitot )*(mise?|inscrite?|notee?|reporte|note|inscris|mets|reportee?) (ca |cela |la date |l evenement |le rendez vous )?(bien )?(dans|a|sur) (mon|l) agenda)( (de mon cote|pour moi|pour ma part|de ma part|sur mon inscription|me concernant|merci))*$`)

// readAsItIs takes that for a word of thanks, from somebody who is registered.
func readAsItIs(r *reader, c *clause, b bag) (sense, bool) {
	if len(r.in.Registered) == 0 || c.question || c.subject || b.any(kName, kRelation, kUnnamed, kIf, kHedge, kOr, kEvent, kExcept, kMode, kLunch, kDiet, kAccess) || c.plain() == "rien" || !asItIs.MatchString(c.plain()) {
		return sense{}, false
	}
	return sense{what: wAck}, true
}
