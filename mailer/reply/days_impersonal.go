package reply

import "strings"

// Days refused impersonally: "le 18 juin n'est pas possible pour moi", "Mulhouse ne m'arrange pas", "celle du 24 septembre ne colle pas avec mon agenda", "la date
// du 28 mai n'étant pas compatible avec mon agenda, …". What only tells against a day, "le 28 mai tombe en plein conseil", is a no where the sender comes on another
// day in its stead.

const (
	// dayNamedSo leads to the words of a day, or stands among them: "la date du …", "celle de …", "l'invitation pour …", "me rendre à …".
	dayNamedSo = `((le|la|l|les|celle|celui|de|d|du|a|pour|au|quant|en|votre|cette|dates?|rencontres?|journees?|seances?|sessions?|etapes?|editions?|jour|creneau|rendez vous|rdv|invitation|proposition|option|prevue?|fixee?|proposee?|organisee?|programmee?|en revanche|par contre|quant a (lui|elle)|venir|aller|me rendre|me deplacer|participer|assister|etre (la|presente?)) )*`
	// saidFlatly may stand in such a predicate and takes nothing from it.
	saidFlatly = `(malheureusement |helas |donc |absolument |franchement |clairement |vraiment |tout simplement |simplement |decidement |egalement |aussi |plus |tout a fait |totalement |completement |toujours )*`
	// ownAgenda is what a day fits into or does not.
	ownAgenda = `(mon|notre|mes|nos|ma) (agenda|planning|emploi du temps|calendrier|organisation|obligations?|contraintes?|engagements?|horaires?|conges|vacances|cours|activites?|disponibilites?|fonctions?|charge de travail|service|permanences?|deplacements?|programme|possibilites)( (tres |deja |bien |trop )?(chargee?s?|professionnel(le)?s?|personnel(le)?s?|familiale?s?|du moment|actuel(le)?s?|scolaires?|d enseignante?|d elue?|de ministre|municipal))*`
	// byWhom tells on whose side it is so, and how the sender takes it.
	byWhom = `( (pour|chez|a) (moi|nous|ma part|notre part|(le|mon|notre) (service|club|ccas|etablissement|centre|comite|reseau)|(la|notre) (structure|association|equipe|commune|mairie|collectivite|ligue|maison|section)|l (association|equipe|ecole))| de (mon|notre) cote| en ce qui (me|nous) concerne| (me|nous) concernant| cette (annee|fois)( ci)?| du tout| helas| malheureusement| desolee?| je regrette|( (et|ni)( (le|la|l|celle|de|d|du|a|pour))*)? non plus| ce jour la)*`
)

// How the predicate of such a clause reads, its day left out.
var (
	suitsNobody = lazily(dayLead + dayNamedSo + `((c|ce|ca|cela) )?(` +
		`((n|ne) )?(me |m |nous )?(est|sera|etant|sont|seront) ` + saidFlatly + `(pas|plus|guere) ` + saidFlatly + `((possibles?|envisageables?|faisables?|jouables?|tenables?|compatibles?|une (date|option|solution) (possible|envisageable)|une option)( (avec|pour|dans) ` + ownAgenda + `)?)|` +
		`((n|ne) )?(va|vont|pourra|pourront) ` + saidFlatly + `pas ` + saidFlatly + `etre (possibles?|envisageables?|faisables?|jouables?)|` +
		`((n|ne) )?(me |m |nous )?(convient|conviendra|conviennent|conviendront|convenant|arrange|arrangera|arrangent|arrangeant|va|ira|vont|iront|colle|collera|collent|collant|passe|passera|passent|correspond|correspondent|correspondant|rentre|rentrera|rentrent|tient|cadre|cadrant|cadrera) ` + saidFlatly + `pas( du tout)?( (avec|dans|a) ` + ownAgenda + `)?|` +
		`(me |m |nous )?(est|sera|etant|sont|seront) ` + saidFlatly + `(impossibles?|inenvisageables?|infaisables?|injouables?|exclue?s?|incompatibles?( avec ` + ownAgenda + `)?|hors de question|(hors de|pas a) (ma|notre) portee|une (date|journee) impossible|deja (prise?|occupee?)( ailleurs| dans mon agenda| par .{3,40}| pour .{3,40})?)` +
		`)` + byWhom + `$`)
	// choosesNot is a choice that falls on other days.
	choosesNot = lazily(dayLead + `(mon|notre) choix ne (se porte|s est|se portera) (donc )?pas (porte )?sur( les?| la| celles?| l| dates?| journees?| rencontres?| d| de| du| et| a)*$`)
	// speaksAgainst is what tells against a day and refuses nothing by itself.
	speaksAgainst = lazily(dayLead + dayNamedSo + `((c|ce|ca|cela) )?(` +
		`(tombe|tombera|tombent|tombant) ` + saidFlatly + `(tres |assez |plutot |bien |particulierement |fort )*mal|` +
		`(me |m |nous )?(est|sera|sont|seront|etant|risque d etre) ` + saidFlatly + `(un peu |trop |assez |tres |plus |plutot |bien )*(compliquee?s?|difficiles?|delicate?s?|chargee?s?|juste|tard|tot)( (avec|dans|pour) ` + ownAgenda + `)?|` +
		`(est|sera|sont|seront) ` + saidFlatly + `(bien |beaucoup )?trop (loin|lointaine?s?|eloignee?s?)( en train| en voiture| de chez (moi|nous))?|` +
		`(me |m |nous )?pos(e|era|ant) ` + saidFlatly + `(un |des |quelques |de gros )?(problemes?|soucis?|difficultes?)( d (agenda|organisation|emploi du temps))?|` +
		`(tombe|tombera|tombant|a lieu|ayant lieu|se tient|se tenant|se deroule|se deroulant|est|etant) ` + saidFlatly + `(pile |juste |justement |exactement |precisement |deja )*(en plein|en pleine|pendant|durant|en meme temps|le jour|le meme jour|au meme moment|la meme semaine|au moment|la veille|le lendemain|sur|au milieu|au beau milieu|un jour|dans) .{3,60}|` +
		`(coincide|coincidant|correspond|correspondant) ` + saidFlatly + `(avec|a) .{3,60}|(se )?(chevauche|chevauchant) ` + saidFlatly + `(avec )?.{3,60}|se heurt(e|ant) a .{3,60}|(entre|est|etant) en (conflit|concurrence) avec .{3,60}|fait doublon avec .{3,60}` +
		`)` + byWhom + `$`)
	// speaksForIt are words that make a ground speak for the day: "le 18 juin tombe un jour où je ne travaille pas".
	speaksForIt = lazily(`\b(attentes?|priorites?|besoins?|envies?|interets?|preoccupations?|disponibilites?|dispos?|disponibles?|libres?|repos|rtt|parfait\w*|tant mieux|ideal\w*|(dans|sur) (mon|notre) (agenda|planning)$|pres de|venue a|(ne|n) \w+ (pas|rien|plus))\b`)
	farFrom     = lazily(`\btrop (loin|lointain|eloigne)`)
	// takenByYou is a day that is taken by the meeting itself: "le 28 mai est déjà pris par votre rencontre".
	takenByYou = lazily(`\bdeja (prise?|occupee?)\b.* (vous|votre|vos|cette|celle)\b`)
	// managesIt is what somebody does to come on a day that does not suit.
	managesIt = lazily(`\b(liber\w*|arrang\w*|m organis\w*|efforts?|debrouill\w*|quand meme|tout de meme|essa\w+|verr\w+|fer\w+ en sorte|trouv\w+|decal\w+|deplac\w+|annul\w+|faut|accord|attend\w*)\b`)
	// comesBackTo leaves open what was said against a day, or comes back to it.
	comesBackTo = lazily(`\b(parfait\w*|tant mieux|ideal\w*|mais|sauf|cependant|toutefois|neanmoins|quand meme|malgre|meme si|tout de meme|aussi|egalement|essa\w+|verr\w+|voir)\b`)
)

// settleImpersonalDays reads such clauses of a sender who answers for nobody else.
func (r *reader) settleImpersonalDays() {
	if len(r.forms) > 0 || len(r.others()) > 0 {
		return
	}
	for i := range r.list {
		if c := &r.list[i]; !c.question && !c.subject && (!c.heading || r.onlyDays(c)) {
			_ = r.onlyThatNot(i) || r.choosesOthers(i) || r.refusedSo(i) || r.refusedForAnother(i) || r.noBehindDay(i) || r.notThatEither(i) || r.suitsSender(i)
		}
	}
}

// dayOfPredicate are the days that clause i speaks of in front of its predicate, none if it bears on something else too, is a yes already, or they are answered elsewhere.
func (r *reader) dayOfPredicate(i int) []string {
	c := &r.list[i]
	if c.sense.what == wDecision && c.sense.yes || c.sense.what == wQuestion || !bearsOn(c.tags, kEvent) || bearsElse(c) || bearsOn(c.tags, kThird) {
		return nil
	}
	days := r.namedFirmly(c)
	if len(days) == 0 || takenByYou.MatchString(c.plain()) || len(days) == len(r.in.Programme.Events) || !r.unanswered(days, i, i) {
		return nil
	}
	if e, ok := r.index.answered(); (r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0) && (!ok || len(days) != 1 || days[0] != e.ID) {
		return nil
	}
	return days
}

// namedFirmly are the days of a clause that are named by a date, a place, a month or their order, none if one is named otherwise.
func (r *reader) namedFirmly(c *clause) []string {
	var days []string
	for _, t := range c.tags {
		if t.kind != kEvent {
			continue
		}
		if t.mention.fault != "" || !has([]string{"date", "day", "town", "venue", "month", "order"}, t.mention.how) {
			return nil
		}
		days = union(days, t.mention.events)
	}
	return days
}

// refusedSo takes "le 18 juin n'est pas possible pour moi" for the sender's no to that day.
func (r *reader) refusedSo(i int) bool {
	c := &r.list[i]
	if c.sense.what == wDecision {
		return false
	}
	days := r.dayOfPredicate(i)
	if len(days) == 0 || bearsOn(c.tags, kThat) || !suitsNobody.MatchString(r.leadOf(c)) || r.managesAfterAll(i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "day refused so", self: true, events: days, plain: true}
	return true
}

// managesAfterAll says whether something behind a day that does not suit comes back to it, and is no answer of its own: "…, mais je me libère".
func (r *reader) managesAfterAll(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		o := &r.list[k]
		if others := eventsNamed(o); len(others) > 0 && disjoint(others, eventsNamed(&r.list[i])) {
			continue // "…, mais celle du 18 juin me va"
		}
		turned := o.sentence == r.list[i].sentence && o.sense.what != wCourtesy && has([]string{"mais", "sauf", "cependant", "toutefois", "neanmoins", "pourtant"}, r.word(o.tags[0]))
		if o.sentence == r.list[i].sentence && (has([]string{wBlock, wSuspect, wHedge, wLater}, o.sense.what) || o.sense.what == wReason && has([]string{"a", "pour"}, r.word(o.tags[0])) && bearsOn(o.tags, kSelf)) { // "…, à Paul et moi"
			return true
		}
		if o.sense.what != wDecision && (turned || managesIt.MatchString(o.plain())) {
			return true
		}
	}
	return false
}

// notThatEither takes "le 18 juin non plus" behind a no of the sender's to another day for a no to that day.
func (r *reader) notThatEither(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || !c.unsettled() || before.sense.what != wDecision || before.sense.yes || !before.sense.self || before.sense.partial || len(before.sense.names) > 0 || len(before.sense.events) == 0 || !norThat.MatchString(r.leadOf(c)) {
		return false
	}
	days := r.dayOfPredicate(i)
	if len(days) == 0 {
		return false
	}
	c.sense = sense{what: wDecision, rule: "nor that day", self: true, events: days, plain: true}
	return true
}

// norThat is such a clause, its day left out.
var norThat = lazily(`^(et |ni )*((le|la|l|celle|celui|de|d|du|a|pour|date|rencontre|journee) )*non plus$`)

// onlyThatNot hands on a no to one day that tells of the others too: "seul le 28 mai ne me convient pas".
func (r *reader) onlyThatNot(i int) bool {
	c := &r.list[i]
	if r.in.Answers != AnswersProgramme || c.sense.what != wDecision || c.sense.yes {
		return false
	}
	if before := r.before(i); !onlyThisDay.MatchString(c.plain()) && !onlyOneNot.MatchString(r.leadText(i)) && (before == nil || before.sense.what != wTopic || !onlyThisDay.MatchString(before.plain())) {
		return false
	}
	c.sense = sense{what: wBlock, code: ReasonNoEvent, rule: "only that day not"}
	return true
}

// choosesOthers takes "mon choix ne se porte pas sur Épernay" for a no to that day.
func (r *reader) choosesOthers(i int) bool {
	c := &r.list[i]
	days := r.namedFirmly(c)
	if r.in.Answers != AnswersProgramme || len(days) == 0 || bearsOn(c.tags, kOr, kIf, kExcept) || !choosesNot.MatchString(r.leadOf(c)) || !r.unanswered(days, i, i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "chooses others", self: true, events: days, plain: true}
	return true
}

// leadText are the words of clause i behind those of the clause before it in its sentence.
func (r *reader) leadText(i int) string {
	if before := r.before(i); before != nil {
		return before.plain() + " " + r.list[i].plain()
	}
	return r.list[i].plain()
}

// onlyOneNot is a day that is the only one that does not suit: "le 28 mai est la seule date qui ne me convient pas".
var onlyOneNot = lazily(` est (bien |donc )?(la|le) seule? ((date|jour|journee|rencontre) )?(qui (ne|n)|ou (je|nous) ne) `)

// onlyThisDay sets one day apart from the others.
var onlyThisDay = lazily(dayLead + `(seule?|il n y a que|il y a juste|uniquement|seulement) (le|la|l|celle|epernay|mulhouse|bar|tomblaine|\d)`)

// refusedForAnother takes "le 28 mai tombe en plein conseil" for the sender's no to that day, where they come on another day in its stead.
func (r *reader) refusedForAnother(i int) bool {
	c := &r.list[i]
	if r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 {
		return false
	}
	days := r.dayOfPredicate(i)
	text, end := behindBecause(r.leadOf(c)), i
	if next := i + 1; r.onlyDays(c) && next < len(r.list) && r.list[next].sentence == c.sentence && !r.list[next].question && !bearsElse(&r.list[next]) {
		text, end = text+" "+r.list[next].plain(), next // "le 28 mai, ça tombe mal"
	}
	text = strings.TrimSpace(text)
	against := speaksAgainst.MatchString(text) && !speaksForIt.MatchString(text)
	if len(days) == 0 || !against && !suitsNobody.MatchString(text) || tooSoon.MatchString(text) && r.farAway(days) || r.managesAfterAll(end) || farFrom.MatchString(text) && r.reopens(end+1, false) || !r.comesInstead(i, end, days) {
		return false
	}
	if end > i {
		r.list[end].sense = sense{what: wCourtesy, rule: "no said again"}
	}
	c.heading = false
	c.sense = sense{what: wDecision, rule: "day refused for another", self: true, events: days, plain: true}
	return true
}

// noBehindDay gives the no behind "le 28 mai étant le jour de notre AG, …" that day.
func (r *reader) noBehindDay(i int) bool {
	c, k := &r.list[i], i+1
	days := r.dayOfPredicate(i)
	if len(days) == 0 || k >= len(r.list) || c.sense.what == wDecision || !speaksAgainst.MatchString(behindBecause(r.leadOf(c))) || speaksForIt.MatchString(r.leadOf(c)) {
		return false
	}
	no := &r.list[k]
	if s := no.sense; no.question || no.sentence != c.sentence || s.what != wDecision || s.yes || s.maybe || !s.self || len(s.names) > 0 || s.partial || len(s.events) > 0 || bearsElse(no) {
		return false
	}
	c.sense = sense{what: wTopic, rule: "day refused behind", events: days}
	return true
}

// behindBecause are the words of a ground behind what leads to it: "comme le 28 mai …".
func behindBecause(text string) string {
	for _, lead := range []string{"car", "comme", "puisque", "vu que", "etant donne que", "sachant que", "parce que", "attendu que"} {
		if rest, ok := strings.CutPrefix(text, lead+" "); ok {
			return rest
		}
	}
	return text
}

// tooSoon is, of a day that is far away, that it cannot be answered yet.
var tooSoon = lazily(`\btot\b`)

// comesInstead says whether the sender comes on other days than these, in the sentence of clauses i to end or the ones around it, and nothing comes back to these.
func (r *reader) comesInstead(i, end int, days []string) bool {
	here := r.list[i].sentence
	found := false
	for k := range r.list {
		o := &r.list[k]
		switch {
		case k >= i && k <= end || o.subject:
		case r.ownYesTo(o) && disjoint(o.sense.events, days):
			found = found || o.sentence >= here-1 && o.sentence <= here+1
		case o.sense.what == wDecision && o.sense.yes || o.sense.what == wHedge || o.sense.what == wLater:
			return false
		case o.sentence == here && k > end && o.sense.what != wDecision && comesBackTo.MatchString(o.plain()):
			return false
		}
	}
	return found
}
