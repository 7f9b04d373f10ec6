package reply

import "strings"

// Adjuncts of a clause that bear on nothing: where somebody comes from, and of which house several people are.

// setAside makes fill of the words of such adjuncts that are in no table.
func (r *reader) setAside(c *clause) {
	r.theirPeople(c)
	r.beforeTheMeal(c)
	b := newBag(c)
	if b.any(kMeeting) && r.ours(c) {
		for i := range c.tags {
			if t := &c.tags[i]; t.kind == kMeeting && has(otherNames(), r.words[t.to-1].word) {
				t.kind = kGeneric
			}
		}
	}
	if b[kMode] > 1 {
		r.contrast(c)
	}
	if b.any(kWhen) {
		r.absentThen(c, b)
	}
	if b.any(kJourney, kVerb) {
		r.givenUp(c)
	}
	for i := range c.tags { // the form that is chosen is one of taking part where it is said which
		if t := &c.tags[i]; t.kind == kVerb && !b.any(kMode, kLunch) && has([]string{"formule", "option", "version", "modalite", "format"}, r.words[t.to-1].word) {
			t.kind, t.value = kUnknown, ""
		}
	}
	if !b.any(kUnknown, kCapital, kBody, kMeeting) {
		return
	}
	if b.any(kVerb, kPresent) && (b.any(kName) || c.tags[0].from > 0) {
		r.setHouseAside(c) // office_stead.go: "représentera le centre social", "y assistera pour la mairie"
	}
	for i := range c.tags {
		switch {
		case c.tags[i].kind == kUnknown && b.any(kEnrol) && b.any(kCompany, kUnnamed, kRelation) && has([]string{"supplementaire", "supplementaires"}, r.word(c.tags[i])):
			c.tags[i].kind = kFill // "inscrire deux collègues supplémentaires"
		case b.any(kCompany) && b.any(kWe, kNoun, kConfirm, kSeat) && !b.any(kModal, kNot, kNe, kIf, kHedge) && r.leads(c, i, "de", "d", "du", "des", "pour"):
			r.fillFrom(c, i)
		case c.tags[i].kind == kUnknown && b.any(kAway) && b.any(kBe) && b.any(kSelf) && !b.any(kVerb, kPresent, kModal, kNoun, kMeeting, kNot, kNe, kReplaced, kName, kRelation) && r.leads(c, i, "par"):
			c.tags[i].kind = kFill // "clouée au lit par un lumbago"
		case c.tags[i].kind == kUnknown && b.any(kAway) && b.any(kBe) && b.any(kSelf) && !b.any(kVerb, kPresent, kModal, kNoun, kNot, kNe, kReplaced, kName, kLunch, kPart) && r.awayFor(c, i):
			c.tags[i].kind = kFill // "à l'hôpital pour une opération"
		case c.tags[i].kind == kCapital && b.any(kAway) && b.any(kBe) && !b.any(kVerb, kPresent, kModal, kNoun, kMeeting, kNot) && r.leads(c, i, "a", "en", "au"):
			r.fillPlace(c, i)
		case b.any(kVerb, kPresent) && b.any(kSelf) && !b.any(kNot, kNe, kIf, kName, kCompany, kUnnamed, kWe) && r.carriedThing(c, i):
			c.tags[i].kind = kFill
		case c.tags[i].kind == kCapital && r.saysStem(c, "represent") && r.ofCommune(c.tags[i].from):
			c.tags[i].kind = kFill // "qui y représentera la commune d'Aÿ"
		case c.tags[i].kind == kCapital && b.any(kRelation) && r.ofPlace(c, i):
			c.tags[i].kind = kFill // "la sous-préfète de Verdun"
		case c.tags[i].kind == kCapital && b.any(kReplaces) && (r.saysWord(c, "arrivera") || r.saysWord(c, "viendra")) && r.leads(c, i, "de", "d", "depuis"):
			r.fillPlace(c, i) // "X prend le relais et arrivera de Metz"
		case b.any(kVerb, kJourney) && r.leads(c, i, "depuis") || r.comes(c) && r.leads(c, i, "de", "d", "du") && !r.placesDay(c, i):
			r.fillPlace(c, i)
		}
	}
}

// theirPeople makes fill of people of the organisers', who come along with nobody: "comme convenu avec votre collègue".
func (r *reader) theirPeople(c *clause) {
	if r.saysWord(c, "mienne") || r.saysWord(c, "mien") || r.saysWord(c, "miens") || r.saysWord(c, "miennes") || r.saysWord(c, "notre") || r.saysWord(c, "mes") {
		return
	}
	for i := range c.tags {
		t := &c.tags[i]
		if t.kind != kRelation && t.kind != kUnnamed && t.kind != kCompany {
			continue
		}
		first := r.word(*t)
		if has([]string{"votre", "vos"}, first) || t.from > 0 && has([]string{"votre", "vos"}, r.words[t.from-1].word) && has([]string{"collegue", "collegues", "directeur", "directrice", "assistante", "assistant", "secretaire", "stagiaire", "president", "presidente", "equipe"}, first) {
			t.kind, t.value = kFill, ""
		}
	}
}

// otherNames are words that people use for a day of ours: "la conférence du 28 mai à Épernay".
func otherNames() []string {
	return []string{"conference", "colloque", "seminaire", "forum", "atelier", "seance", "assises", "congres"}
}

// ours says whether a clause names the event of the answered letter by date and place at once.
func (r *reader) ours(c *clause) bool {
	date, place := false, false
	for _, t := range c.tags {
		if t.kind != kEvent {
			continue
		}
		if len(t.mention.events) != 1 || t.mention.events[0] != r.in.Event {
			return false
		}
		date = date || t.mention.how == "date" || t.mention.how == "day"
		place = place || t.mention.how == "town" || t.mention.how == "venue" || t.mention.how == "title"
	}
	return date && place
}

// contrast sets aside the second mode of "en visio et non sur place", "sur place, pas en visio".
func (r *reader) contrast(c *clause) {
	first := ""
	for i := range c.tags {
		t := &c.tags[i]
		switch {
		case t.kind == kMode && first == "":
			first = t.value
		case t.kind == kMode && t.value != first && i > 0:
			k := i - 1
			for k > 0 && c.tags[k].kind == kFill {
				k--
			}
			if w := r.word(c.tags[k]); (w == "non" || w == "pas") && c.tags[k].to-c.tags[k].from == 1 {
				t.kind, c.tags[k].kind = kFill, kFill
			}
			if before := plain(r.text[r.words[c.tags[0].from].from:r.words[t.from].from]); strings.HasSuffix(before, "au lieu du") || strings.HasSuffix(before, "au lieu de") || strings.HasSuffix(before, "au lieu d") || strings.HasSuffix(before, "plutot que") || strings.HasSuffix(before, "plutot qu") || strings.HasSuffix(before, "a la place du") || strings.HasSuffix(before, "a la place de") {
				t.kind = kFill
			}
		}
	}
}

// leads says whether tag i is the first unknown word behind one of those prepositions, articles apart.
func (r *reader) leads(c *clause, i int, prepositions ...string) bool {
	if k := c.tags[i].kind; k != kUnknown && k != kCapital && k != kBody && k != kMeeting {
		return false
	}
	for j := i - 1; j >= 0 && c.tags[j].kind == kFill; j-- {
		last := r.words[c.tags[j].to-1].word
		if has(prepositions, last) {
			return true
		}
		if !has([]string{"le", "la", "l", "les", "notre", "mon", "ma", "un", "une"}, last) {
			return false
		}
	}
	return false
}

// fillFrom sets aside the noun at tag i and what describes it, up to a tag that bears on something.
func (r *reader) fillFrom(c *clause, i int) {
	for j := i; j < len(c.tags); j++ {
		switch c.tags[j].kind {
		case kUnknown, kCapital, kBody, kMeeting:
			c.tags[j].kind = kFill
		case kFill:
		default:
			return
		}
	}
}

// fillPlace sets aside the name of a place at tag i: words with a capital, or the one word behind the preposition.
func (r *reader) fillPlace(c *clause, i int) {
	if c.tags[i].kind != kCapital && c.tags[i].kind != kBody && c.tags[i].kind != kMeeting && neutral(r.word(c.tags[i])) == "" {
		return
	}
	c.tags[i].kind = kFill
	for j := i + 1; j < len(c.tags) && (c.tags[j].kind == kCapital || c.tags[j].kind == kFill && r.words[c.tags[j].from].glued); j++ {
		c.tags[j].kind = kFill
	}
}

// awayFor says whether tag i is what the sender is away for, and no part of the day: "pour une opération", not "pour une heure".
func (r *reader) awayFor(c *clause, i int) bool {
	if i < 2 || c.tags[i-1].kind != kFill || !has([]string{"un", "une", "mon", "ma", "mes", "notre"}, r.words[c.tags[i-1].to-1].word) {
		return false
	}
	lead := r.words[c.tags[i-1].from].word
	if c.tags[i-1].to-c.tags[i-1].from == 1 {
		lead = r.words[c.tags[i-2].to-1].word
	}
	return lead == "pour" && len(r.word(c.tags[i])) > 4 && !strings.Contains(eventParts, " "+r.word(c.tags[i])+" ") &&
		!has([]string{"partie", "moment", "heure", "heures", "quart", "instant", "bout", "tranche", "moitie", "raison", "raisons", "part", "prise", "intervention", "session", "sequence", "table"}, r.word(c.tags[i]))
}

// placesDay says whether the place at tag i is that of the day or of a meeting just before it: "je viendrai à la rencontre de Reims".
func (r *reader) placesDay(c *clause, i int) bool {
	for i--; i > 0 && c.tags[i].kind == kFill && has([]string{"de", "d", "du", "la", "le", "l", "les"}, r.words[c.tags[i].to-1].word); {
		i--
	}
	k := c.tags[max(i, 0)].kind
	return k == kGeneric || k == kMeeting || k == kNoun || k == kBody
}

// comes says whether the clause has a verb of coming in the future: "nous viendrons de Bâle", not "je viens de Bâle".
func (r *reader) comes(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kVerb && has([]string{"viendrai", "viendra", "viendrons", "viendront", "arriverai", "arriverons"}, r.words[t.from].word) {
			return true
		}
	}
	return false
}

// carriedThing says whether tag i is what the sender brings along: "avec mon thermos et mon cahier". People are in the tables, and what would
// limit the yes is named here.
func (r *reader) carriedThing(c *clause, i int) bool {
	if c.tags[i].kind != kUnknown || neutral(r.word(c.tags[i])) == neutralPerson ||
		has([]string{"reserve", "reserves", "hesitation", "doute", "doutes", "condition", "conditions", "retard", "risque", "incertitude", "peine", "regret", "difficulte", "autre", "autres", "suite", "gens", "jeunes", "enfants", "personnes", "gamins", "petits", "monde", "classe", "groupe", "delegation", "bande", "troupe", "famille"}, r.word(c.tags[i])) {
		return false
	}
	article := false
	for j := i - 1; j > 0; j-- {
		switch t := c.tags[j]; {
		case t.kind == kPlus:
			return article && r.word(t) == "avec"
		case t.kind == kFill && has([]string{"mon", "ma", "mes", "le", "la", "les", "l"}, r.words[t.to-1].word):
			article = true
		case t.kind == kFill || t.kind == kLunch || t.kind == kJoin && article, t.kind == kUnknown && neutral(r.word(t)) != neutralPerson && !maySlip(r.word(t)):
		default:
			return false
		}
	}
	return false
}
