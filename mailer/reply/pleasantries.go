package reply

import "strings"

// What stands beside an answer in everyday talk and looks like more: regards with "si", the weather that others foretell, what happens without a need,
// where a bill goes.

// settlePleasantries gives such clauses their harmless sense.
func (r *reader) settlePleasantries() {
	for i := range r.list {
		c := &r.list[i]
		if c.question {
			continue
		}
		switch {
		case c.sense.what == wDecision && c.sense.yes && r.nowAndThen(c):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "habit"}
		case c.sense.code == ReasonCondition && r.regards(c):
			c.sense = sense{what: wCourtesy, rule: "regards"}
		case c.sense.code == ReasonHearsay && r.weather(c):
			c.sense = sense{what: wReason, rule: "weather"}
		case c.sense.what == wBlock && c.sense.rule == "detail" && r.wholeNeed(c):
		case c.sense.code == ReasonHearsay && (r.teases(c) || r.bossAgrees(c)):
			c.sense = sense{what: wReason, rule: "said by somebody near"}
		case c.sense.code == ReasonCondition && r.elseOfNeed(i):
			c.sense = sense{what: wCourtesy, rule: "else of a need"}
		case (c.sense.what == wSuspect || c.sense.what == wBlock) && c.sense.code == ReasonUnclear && r.billing(c):
			c.sense = sense{what: wReason, rule: "billing"}
		case (c.sense.what == wSuspect || c.sense.what == wBlock) && c.sense.code == ReasonUnclear && r.compares(c):
			c.sense = sense{what: wReason, rule: "comparison"}
		case c.sense.code == ReasonCondition && r.seatsOffered(i):
			c.sense = sense{what: wCourtesy, rule: "seats in the car"}
		case c.sense.code == ReasonCondition && r.ifDry(c):
			c.sense = sense{what: wReason, rule: "another plan for fine weather"}
		case c.sense.code == ReasonUnnamed && r.ownCrew(c):
			c.sense = sense{what: wReason, rule: "people of the sender's"}
		case (c.sense.what == wSuspect || c.sense.what == wBlock) && r.usual(c):
			c.sense = sense{what: wPast, rule: "what is usual"}
		case c.sense.code == ReasonCondition && r.wishForTalk(i):
			c.sense = sense{what: wReason, rule: "wish for the talk"}
		case (c.sense.what == wSuspect || c.sense.what == wBlock) && r.stranded(c):
			c.sense = sense{what: wReason, rule: "no way to travel"}
		case (c.sense.what == wSuspect || c.sense.what == wBlock) && r.wouldHaveLiked(c):
			c.sense = sense{what: wReason, rule: "wish of somebody near"}
		case (c.sense.what == wSuspect || c.sense.what == wTopic) && r.fromAfar(c):
			c.sense = sense{what: wReason, rule: "where the sender lives"}
		}
	}
	r.settleOnBehalf()
	r.mealAnswers()
	r.namedMealAnswers()
}

// fromAfar says whether the town that a clause names is only where the sender would set out: "c'est le bout du monde depuis Mulhouse".
func (r *reader) fromAfar(c *clause) bool {
	from := false
	for _, t := range c.tags {
		if t.kind != kEvent {
			continue
		}
		if t.mention.how != "town" || t.from == 0 || r.words[t.from-1].word != "depuis" {
			return false
		}
		for _, id := range t.mention.events {
			if id == r.in.Event {
				return false
			}
		}
		from = true
	}
	return from && !newBag(c).any(kVerb, kPresent, kAway, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kName, kRelation, kHedge, kIf, kOr, kModal, kGeneric, kStranger, kScreen)
}

// mealAnswers takes a plate that the sender asks for, "comptez une assiette pour moi", for their yes, where nothing else in the reply answers the
// invitation and nobody is registered yet.
func (r *reader) mealAnswers() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 {
		return
	}
	at := -1
	for i := range r.list {
		c := &r.list[i]
		switch c.sense.what {
		case wDecision, wHedge, wBlock, wOff, wLater, wMention:
			return
		case wDetail:
			if c.sense.mode != "" || len(c.sense.names) > 0 || c.sense.all || c.sense.lunch == "no" {
				return
			}
			if c.sense.lunch == "yes" && r.plateForMe(c) {
				at = i
			}
		}
	}
	if at >= 0 {
		r.list[at].sense.what, r.list[at].sense.yes, r.list[at].sense.self = wDecision, true, true
	}
}

// plateForMe says whether a clause asks for one plate at the table, for the sender: "gardez-moi un couvert".
func (r *reader) plateForMe(c *clause) bool {
	b := newBag(c)
	if b.any(kNot, kNe, kNo, kIf, kOr, kHedge, kName, kRelation, kUnnamed, kCompany, kExcept) || !r.saysWord(c, "moi") {
		return false
	}
	return !r.eatsElsewhere(c) && (onePlate.MatchString(c.plain()) || r.saysVerb(c, "5", "compter", "garder", "prevoir", "mettre", "reserver", "ajouter"))
}

// onePlate asks for a plate without a verb: "une assiette pour moi".
var onePlate = lazily(`^(et |alors |donc )*(une|un) (petite |bonne |belle |petit |bon )?(assiette|couvert|repas|plateau|menu|dejeuner) (\w+ )?pour moi( .*)?$`)

// regards says whether a clause greets somebody, on a condition of nothing but their being there: "bises à Murielle si elle est toujours chez vous".
func (r *reader) regards(c *clause) bool {
	text := c.plain()
	for _, lead := range []string{"et ", "mais ", "puis ", "mes ", "mon ", "nos ", "le ", "un ", "une ", "grosses ", "grosse ", "mille ", "petit ", "plein de "} {
		text = strings.TrimPrefix(text, lead)
	}
	greets := false
	for _, sign := range []string{"bises", "bise", "bisous", "bonjour", "bonsoir", "salut", "amities", "salutations", "hommages", "respects", "souvenir", "meilleur souvenir", "pensees", "felicitations", "saluez", "embrassez", "saluez bien", "embrassez bien"} {
		greets = greets || strings.HasPrefix(text, sign+" a ") || strings.HasPrefix(text, sign+" au ") || strings.HasPrefix(sign, "saluez") && strings.HasPrefix(text, sign+" ") || strings.HasPrefix(sign, "embrassez") && strings.HasPrefix(text, sign+" ")
	}
	b := newBag(c)
	return greets && b[kIf] == 1 && !b.any(kSelf, kWe, kVerb, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kEvent, kGeneric, kMode, kLunch, kHedge, kAway, kJourney, kOr, kExcept, kStranger, kWhen, kCompany)
}

// weather says whether all that others are said to foretell is the weather.
func (r *reader) weather(c *clause) bool {
	sky := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		sky = sky || has([]string{"pluie", "neige", "orage", "orages", "soleil", "verglas", "canicule", "gel", "brouillard", "tempete", "averses", "vent", "pleuvoir", "neiger", "meteo", "beau", "chaud", "froid", "grele"}, w.word)
	}
	return sky && !newBag(c).any(kSelf, kWe, kYou, kName, kRelation, kCompany, kUnnamed, kVerb, kPresent, kAway, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kHedge, kIf, kOr, kNot, kJourney, kGeneric)
}

// elseOfNeed says whether clause i tells what happens without the need told just before it: "LSF obligatoire, sinon je ne comprends rien". A "sinon"
// that stands alone takes the clause behind it along.
func (r *reader) elseOfNeed(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDetail || before.sense.diet == "" && before.sense.access == "" || !has([]string{"sinon", "autrement"}, r.word(c.tags[0])) && !strings.HasSuffix(c.plain(), "sinon") {
		return false
	}
	if len(c.tags) > 1 {
		return r.suffers(c)
	}
	if i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || !r.suffers(&r.list[i+1]) {
		return false
	}
	r.list[i+1].sense = sense{what: wReason, rule: "else of a need"}
	return true
}

// suffers says whether a clause tells of being ill or of not following, and of nothing else.
func (r *reader) suffers(c *clause) bool {
	if newBag(c).any(kVerb, kPresent, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kName, kRelation, kEvent, kGeneric, kHedge, kOr, kModal, kJourney, kWe, kWhen, kStranger) {
		return false
	}
	for _, stem := range []string{"compren", "entend", "malade", "gonfl", "crise", "hopital", "etouff", "perdu", "largue", "ventre", "bouton", "urgences", "oedeme", "vois", "pige", "capte", "allergi", "pliee", "plaque", "debrouill", "adapt", "autour", "content", "picor", "ferai avec", "arrang"} {
		if r.saysStem(c, stem) {
			return true
		}
	}
	return false
}

// billing says whether a clause tells no more than where a bill goes: "facturation à adresser à la CAF et non à moi".
func (r *reader) billing(c *clause) bool {
	w := r.word(c.tags[0])
	for _, lead := range []string{"factur", "devis", "paiement", "reglement", "remboursement"} {
		if strings.HasPrefix(w, lead) && !newBag(c).any(kVerb, kPresent, kAway, kAvail, kYes, kEnrol, kCancel, kNoun, kSeat, kMode, kName, kHedge, kIf, kOr, kEvent, kGeneric, kStranger, kJourney, kNe) {
			return r.saysStem(c, "adress") || r.saysStem(c, "envoy") || r.saysStem(c, "etabl") || r.saysStem(c, "libell") || r.saysStem(c, "transm")
		}
	}
	return false
}

// namedMealAnswers takes the meal of the one person that a reply names, "M. X restera pour le buffet", for their yes, where nothing else answers.
func (r *reader) namedMealAnswers() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || len(r.people) != 1 || r.people[0].addressee {
		return
	}
	at := -1
	for i := range r.list {
		c := &r.list[i]
		switch c.sense.what {
		case wDecision, wHedge, wBlock, wOff, wLater, wSuspect:
			return
		case wDetail:
			if c.sense.lunch != "yes" || c.sense.self || c.sense.all || !r.saysVerb(c, "3", "rester", "dejeuner", "manger") || bearsOn(c.tags, kNot, kNe, kSelf, kWe, kRelation, kCompany, kUnnamed, kOr, kWhen, kStranger, kHour) || r.eatsElsewhere(c) {
				return
			}
			at = i
		}
	}
	if at >= 0 {
		r.list[at].sense.what, r.list[at].sense.yes, r.list[at].sense.names = wDecision, true, []int{0}
	}
}

// eatsElsewhere says whether a clause of a meal puts it somewhere else than at our table.
func (r *reader) eatsElsewhere(c *clause) bool {
	for _, where := range []string{"chez", "maison", "dehors", "ailleurs", "restaurant", "resto", "cantine", "bureau", "train", "route", "voiture", "emporter", "soir"} {
		if r.saysWord(c, where) {
			return true
		}
	}
	return false
}
