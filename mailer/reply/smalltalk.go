package reply

import "strings"

// Small talk that carries words of taking part in another sense: relations who own things, conditions and hopes that belong to something
// else, early leaving, a yes to another thing.

// owns says whether the relation at words[i] is only whose a thing is: "avec la voiture de mon voisin", "le bac blanc de mes élèves". What
// belongs to somebody is no person, nor their coming.
func owns(words []token, i int) bool {
	if i < 2 || words[i-1].word != "de" && words[i-1].word != "du" || words[i-2].mark || words[i-2].upper {
		return false
	}
	w := words[i-2].word
	if has([]string{"adresse", "mail", "boite", "messagerie", "compte", "tablette", "telephone", "portable", "mobile", "smartphone", "ordinateur", "ordi", "pc", "imprimante", "voiture", "bagnole", "camion", "velo", "moto", "maison", "appartement", "jardin", "chambre", "salon", "canape", "bureau", "chien", "chat"}, w) {
		return true
	}
	if e := phrases().alone(w); e != nil && e.kind != kMeeting || len(w) < 4 || number(w) > 0 || maySlip(w) && neutral(w) == "" {
		return false
	}
	return !has([]string{"femme", "mari", "fils", "fille", "filles", "ami", "amie", "amis", "frere", "soeur", "mere", "pere", "maman", "papa", "parents", "cousin", "cousine", "voisin", "voisine", "compagne", "compagnon", "conjoint", "copain", "copine", "copains", "neveu", "niece", "oncle", "tante", "gendre", "belle", "beau", "jeunes", "jeune", "eleves", "eleve", "enfants", "enfant", "equipe", "groupe", "gars", "gens", "dame", "dames", "monsieur", "personne", "personnes", "famille", "classe", "membre", "membres", "remplacant", "remplacante",
		"venue", "presence", "participation", "inscription", "place", "absence", "arrivee", "compagnie", "accompagnement", "cote", "part", "aide", "nom", "titre", "accord", "avis", "feu", "autorisation", "retour", "reponse", "confirmation", "departement", "depart", "remplacement", "visite", "moitie", "plupart", "lieu", "suite", "tete", "sein", "pres", "loin", "propos", "raison"}, w)
}

// readToBeSeen takes "à voir comment se passe la semaine d'avant", "à voir selon l'état de mon genou": a doubt on the sender's own side.
func readToBeSeen(r *reader, c *clause, b bag) (sense, bool) {
	if !c.question && r.triesOnly(c, b) {
		return sense{what: wHedge, maybe: true}, true
	}
	if c.question || b.any(kYou, kThou, kName, kThird, kSeat, kRelation, kUnnamed, kCompany, kReplaces, kYes, kNo, kCancel, kEnrol, kPresent, kNoun, kScreen, kBlock, kGeneric, kStranger) {
		return sense{}, false
	}
	words := strings.Fields(c.plain())
	for len(words) > 0 && has([]string{"donc", "bref", "mais", "et", "c", "est", "reste", "tout", "sera", "ce"}, words[0]) {
		words = words[1:]
	}
	if len(words) < 4 || words[0] != "a" || words[1] != "voir" || !has([]string{"comment", "selon", "suivant", "en", "quand", "ce", "dans", "d"}, words[2]) {
		return sense{}, false
	}
	s := sense{what: wHedge, maybe: true}
	if code := r.eventsOf(c, &s); code != "" || len(s.events) > 0 {
		return sense{}, false
	}
	return s, true
}

// readWordToCome takes "je vous confirme dès que j'ai mon planning", "je fais signe quand j'y vois clair": another word is to come.
func readWordToCome(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kIf) || b.any(kName, kThird, kRelation, kWe, kThou, kSeat, kEnrol, kYes, kNo, kCancel, kPresent, kNoun, kCompany, kReplaces, kReplaced, kBlock) {
		return sense{}, false
	}
	for i, t := range c.tags {
		if t.kind != kIf || i == 0 {
			continue
		}
		lead := plain(r.text[r.words[c.tags[0].from].from:r.words[c.tags[i-1].to-1].to])
		if !has([]string{"des", "quand", "lorsque", "sitot", "aussitot"}, r.word(t)) || !bearsOn(c.tags[:i], kSelf) || bearsOn(c.tags[i:], kYou) {
			return sense{}, false
		}
		for _, sign := range []string{"confirme", "confirmerai", "fais signe", "ferai signe", "tiens au courant", "tiendrai au courant", "redis", "redirai", "dis", "dirai", "previens", "previendrai", "reviens vers vous", "recontacte", "rappelle", "reponds", "repondrai", "ecris", "ecrirai", "fais savoir", "ferai savoir", "envoie un mot", "confirmer"} {
			if contains(lead, sign) && !contains(lead, "pas") && !contains(lead, "ma") && !contains(lead, "mon") {
				return sense{what: wLater}, true
			}
		}
	}
	return sense{}, false
}

// readEarlyLeave takes "je dois filer à 15 h", "faudra que je parte vers 14h30": who leaves early comes.
func readEarlyLeave(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kSelf) || !b.any(kHour) || c.question {
		return sense{}, false
	}
	if b.any(kNot, kNe, kIf, kHedge, kName, kThird, kRelation, kCompany, kVerb, kPresent, kAway, kNo, kYes, kEnrol, kCancel, kMode, kEvent, kStranger, kWhen, kOr, kScreen, kLunch, kCapital) {
		return sense{}, false
	}
	leaves, late := false, false
	for _, t := range c.tags {
		w := r.word(t)
		leaves = leaves || has([]string{"partir", "parte", "pars", "partirai", "file", "filer", "filerai", "quitter", "quitte", "quitterai", "repartir", "reparte", "repars", "repartirai", "eclipser", "eclipse", "eclipserai", "echapper", "echappe", "echapperai", "sauver", "sauve", "sauverai", "decoller", "decolle", "decollerai", "rentrer", "rentre"}, w)
		if t.kind == kHour {
			hour, _, _ := strings.Cut(t.value, "h")
			late = late || number(hour) >= 11
		}
	}
	return sense{what: wCourtesy}, leaves && late
}

// readAsked takes a question in the words of a statement: "j'aurais voulu savoir s'il y a un bus".
func readAsked(r *reader, c *clause, b bag) (sense, bool) {
	text := c.plain()
	if c.question || !b.any(kAsk) || !contains(text, "savoir s il y a") && !contains(text, "savoir si il y a") && !contains(text, "savoir s il y aura") && !contains(text, "savoir s il y aurait") {
		return sense{}, false
	}
	if b.without(kIf).bearing() || b.any(kThou, kHearsay, kBlock, kOff, kLasting, kMode, kScreen, kStranger) {
		return sense{}, false
	}
	return sense{what: wQuestion}, true
}

// movesOn says whether a clause begins with "sinon" as one who passes to another subject: nothing before it answers, doubts or sets a condition.
func (r *reader) movesOn(c *clause) bool {
	if r.word(c.tags[0]) != "sinon" || c.tags[0].to-c.tags[0].from > 1 || c.question || bearsOn(c.tags[1:], kIf, kHedge, kOr) {
		return false
	}
	for i := range r.list {
		o := &r.list[i]
		if o.tags[0].from >= c.tags[0].from {
			break
		}
		idle := o.sense.what == wSuspect && !bearsOn(o.tags, kVerb, kPresent, kAway, kAvail, kYes, kNo, kHedge, kIf, kNoun, kModal)
		if o.question || !idle && !has([]string{wReason, wCourtesy, wAck, wPast}, o.sense.what) {
			return false
		}
	}
	return true
}

// sinceThen says whether a lasting change only dates what the clause tells: "depuis que je suis à la retraite".
func (r *reader) sinceThen(c *clause) bool {
	return contains(c.plain(), "depuis que je") && !bearsOn(c.tags, kNot, kNe, kChange, kName, kNoun, kEnrol, kCancel)
}

// readDoneToMe takes what people without a name did to the sender, with nothing of taking part in it: "deux de mes élèves m'ont soufflé l'idée",
// "ma fille m'a convertie".
func readDoneToMe(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kRelation, kCompany) || c.question || b.any(kName, kVerb, kPresent, kAway, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kEvent, kHedge, kIf, kNot, kNe, kModal, kReplaces, kReplaced, kHand, kSend, kThat, kAlso, kPlus, kMode, kLunch, kScreen, kStranger, kConfirm, kDepend, kHearsay) {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kRelation || t.kind == kCompany {
			break
		}
		if t.kind == kSelf || t.kind == kWe || t.kind == kUnknown || t.kind == kCapital {
			return sense{}, false
		}
	}
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if i < 2 || words[i-1].word != "a" && words[i-1].word != "ont" || words[i-2].word != "'" && words[i-2].word != "m" && words[i-2].word != "nous" {
			continue
		}
		for _, stem := range []string{"converti", "convaincu", "souffl", "parl", "racont", "montr", "imprim", "appris", "offert", "pret", "recommand", "conseill", "encourag", "pouss", "install", "expliqu", "aid", "reveill", "accueill", "nourri", "telephon", "ecrit", "rappel", "signal", "initi", "soign", "depann", "ouvert", "prevenu"} {
			if strings.HasPrefix(w.word, stem) {
				return sense{what: wReason}, true
			}
		}
	}
	return sense{}, false
}

// readOwnPast takes what the sender did with a word of the place in another sense: "je me suis pété le poignet au foot en salle".
func readOwnPast(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kMode) || !b.any(kSelf) || c.question || !b.any(kUnknown) || b.any(kVerb, kPresent, kAway, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kConfirm, kEvent, kRequest, kModal, kHedge, kIf, kName, kRelation, kRecord, kAmend, kChange, kScreen, kFor, kLunch, kNot, kNe, kThird) {
		return sense{}, false
	}
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if i == 0 || !has([]string{"ai", "suis", "avons"}, words[i-1].word) || len(w.word) < 4 || w.mark {
			continue
		}
		if has([]string{"choisi", "pris", "opte", "prefere", "retenu", "coche", "reserve", "prevu", "decide", "demande", "inscrit", "inscrite", "change", "note", "mis", "bascule", "valide", "selectionne", "indique", "precise", "confirme", "repondu", "clique", "rempli", "prise", "switche", "passe", "passee"}, w.word) {
			return sense{}, false
		}
		if strings.HasSuffix(r.text[w.from:w.to], "é") || strings.HasSuffix(r.text[w.from:w.to], "ée") {
			return sense{what: wPast, fixed: true}, true
		}
	}
	return sense{}, false
}

// readOtherYes takes "ok pour votre salle en octobre": a yes to another thing, where the reply says yes to the event in full.
func readOtherYes(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || b[kYes] != 1 || c.tags[0].kind != kYes || !b.any(kUnknown, kStranger, kWhen, kMeeting) && !r.lendsThing(c) || b.any(kEvent, kGeneric, kSelf, kWe, kVerb, kPresent, kMode, kLunch, kName, kRelation, kCompany, kNo, kNot, kNe, kEnrol, kNoun, kSeat, kIf, kHedge, kDiet, kChange, kExcept, kOr) {
		return sense{}, false
	}
	if w := plain(r.textOf(c.tags[0])); w != "ok" && w != "ok pour" && w != "oui" && w != "oui pour" && w != "d accord" && w != "d accord pour" && w != "c est bon" && w != "c est ok" && w != "c est bon pour" && w != "c est ok pour" && w != "c est good" {
		return sense{}, false
	}
	lead := len(c.tags) > 1 && (c.tags[1].kind == kFor || strings.HasSuffix(plain(r.textOf(c.tags[0])), "pour"))
	return sense{what: wBlock, code: ReasonUnclear, rule: "yes to another thing"}, lead
}

// lendsThing says whether a clause speaks of what houses lend each other: "ok pour la salle".
func (r *reader) lendsThing(c *clause) bool {
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"salle", "salles", "local", "locaux", "materiel", "tables", "chaises", "barnum", "barnums", "sono", "minibus", "sonorisation", "videoprojecteur"}, w.word) {
			return true
		}
	}
	return false
}

// settleTalk reads small talk by what stands around it.
func (r *reader) settleTalk() {
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.sense.rule == "yes to another thing" && r.saysFully(i):
			c.sense = sense{what: wReason, rule: c.sense.rule}
		case c.sense.what == wBlock && c.sense.code == ReasonCondition && r.alternates(i):
			c.sense = sense{what: wHedge, maybe: true, rule: "two ways it may go"}
		case c.sense.what == wDecision && !c.sense.yes && c.sense.self && i > 0 && r.list[i-1].sentence == c.sentence && r.list[i-1].sense.rule == "two ways it may go":
			c.sense = sense{what: wCourtesy, rule: "two ways it may go"}
		case c.sense.code == ReasonHearsay && r.word(c.tags[0]) == "dont" && !newBag(c).any(kName, kRelation, kUnnamed, kCompany, kVerb, kPresent, kYes, kNo, kEvent, kGeneric, kNoun, kYou, kEnrol, kSeat):
			c.sense = sense{what: wReason, rule: "said of another matter"} // "une réunion dont on me dit qu'elle pourrait sauter"
		}
	}
}

// saysFully says whether another sentence says yes for the sender with a verb, and of the event by its name or date.
func (r *reader) saysFully(at int) bool {
	verb, event := false, false
	for i := range r.list {
		o := &r.list[i]
		if i == at || o.sense.what != wDecision {
			continue
		}
		if !o.sense.yes {
			return false
		}
		verb = verb || o.sense.self && bearsOn(o.tags, kVerb, kPresent, kBe)
		event = event || o.sense.self && len(o.sense.events) > 0
	}
	return verb && event
}

// alternates says whether the condition at i is one of two in its sentence that let things outside decide: "si le raisin est rentré, je viens ;
// s'il traîne, je reste dans les vignes".
func (r *reader) alternates(i int) bool {
	conditions, yes := 0, false
	for k := range r.list {
		o := &r.list[k]
		if o.sentence != r.list[i].sentence {
			continue
		}
		if has([]string{"si", "s"}, r.word(o.tags[0])) && o.tags[0].kind == kIf {
			conditions++
			b := newBag(o)
			if b.any(kYou, kThou, kName, kUnnamed, kCompany, kVerb, kPresent, kNoun, kEnrol, kSeat, kMode, kLunch, kScreen, kStranger, kHearsay, kYes, kAsk, kBlock, kReplaces, kMeeting) || o.question || r.ofOrganisers(o) {
				return false
			}
		} else if o.sense.what == wDecision && !o.sense.yes && !o.sense.self {
			return false
		}
		yes = yes || o.sense.what == wDecision && o.sense.yes && o.sense.self && !o.sense.all
	}
	return conditions == 2 && yes
}

// ofOrganisers says whether a clause speaks of what is the organisers' to decide.
func (r *reader) ofOrganisers(c *clause) bool {
	for _, stem := range []string{"plac", "salle", "lien", "parking", "programm", "horair", "inscri", "complet", "gratuit", "tarif", "acces", "repas", "navette", "organis"} {
		if r.saysStem(c, stem) {
			return true
		}
	}
	return false
}
