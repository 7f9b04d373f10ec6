package reply

// Days of a programme answered in everyday words: "dispo le 28 mai mais pas le 18 juin", "Mulhouse c'est trop loin", "j'ai choisi Épernay", "le reste du temps je
// travaille", "toutes vos rencontres tombent un jeudi, je ne pourrai pas y participer". They are read of a sender who answers for nobody else.

// settlePlainDays reads such clauses.
func (r *reader) settlePlainDays() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	for _, reads := range []func(int) bool{r.contentWith, r.answersDays, r.saysBesideDays} {
		for i := range r.list {
			if c := &r.list[i]; !c.question && !c.subject {
				reads(i)
			}
		}
	}
}

// answersDays reads clause i where it is an answer for days.
func (r *reader) answersDays(i int) bool {
	return r.keptFromThere(i) || r.notThere(i) || r.freeThere(i) || r.freeButThere(i) || r.tooFar(i) || r.restRefused(i) || r.chosen(i) || r.allFallBadly(i) || r.followsDays(i) || r.rowOfDays(i) || r.justPicked(i)
}

// saysBesideDays reads clause i where it is a remark beside such answers.
func (r *reader) saysBesideDays(i int) bool {
	return r.onTheRoad(i) || r.saysNow(i) || r.cannotDrop(i) || r.timesUnknown(i) || r.whyRefused(i) || r.agreedTo(i) || r.staysWithKin(i) || r.besideDays(i)
}

// ownYesTo says whether a clause is the sender's firm yes to days that it names, and to these alone.
func (r *reader) ownYesTo(c *clause) bool {
	s := c.sense
	return s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names) == 0 && len(s.events) > 0
}

// plainDays are the days of a clause that are named by their place or their whole date, none if one is named otherwise.
func (r *reader) plainDays(c *clause) []string {
	var days []string
	for _, t := range c.tags {
		if t.kind != kEvent {
			continue
		}
		if t.mention.fault != "" || !has([]string{"date", "town", "venue", "month"}, t.mention.how) {
			return nil
		}
		days = union(days, t.mention.events)
	}
	return days
}

// daysByOrder are the days of a clause that names them by their order alone, "les deux premières", none if it names others.
func (r *reader) daysByOrder(c *clause) []string {
	var s sense
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how != "order" {
			return nil
		}
	}
	if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
		return nil
	}
	return s.events
}

// bearsElse says whether a clause holds somebody, a condition, a doubt, a way or a meal beside its days.
func bearsElse(c *clause) bool {
	return bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kIf, kHedge, kOr, kExcept, kStranger, kMode, kLunch, kPast, kPart, kHour)
}

var (
	freeDays = lazily(dayLead + `(moi )?((je (suis|serai) )?(dispo|disponible|libre)|je (peux|pourrai)( venir| participer| etre la| faire)?)( (uniquement|seulement))?` + moreDays + `$`)
	notDays  = lazily(`^(et |mais |par contre |en revanche )*pas` + moreDays + `$`)
	notRest  = lazily(`^(et |mais |par contre |en revanche )*pas (a|aux|pour) (les )?(deux |trois )?autres( dates| journees| rencontres)?$`)
)

// leftToYou leaves it to the organisers what to make of the days on which somebody is free.
var leftToYou = lazily(`\b(a vous|voir|proposez|dites|selon|choisir|si)\b`)

// freeThere takes "dispo le 28 mai" for a yes where a no to other days stands right behind it: "… mais pas le 18 juin".
func (r *reader) freeThere(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	if len(days) == 0 {
		days = r.daysByOrder(c)
	}
	if len(days) == 0 || c.sense.what == wDecision || bearsElse(c) || !freeDays.MatchString(r.leadOf(c)) || i+1 >= len(r.list) || !r.unanswered(days, i, i) {
		return false
	}
	if bearsOn(c.tags, kAvail) && r.freeThenComes(i, days) {
		return true
	}
	next := &r.list[i+1]
	if next.sentence != c.sentence || next.question || !r.refusesHere(i+1, days) {
		return false
	}
	for k := i + 2; k < len(r.list); k++ {
		if leftToYou.MatchString(r.list[k].plain()) {
			return false
		}
	}
	c.sense = sense{what: wDecision, rule: "free there", yes: true, self: true, events: days, plain: true}
	r.notThere(i + 1)
	return true
}

var (
	freeButDays = lazily(dayLead + `je (suis|serai) (dispo|disponible|libre)( (a|pour|le|la|les|toutes?|celle|celles|de|d|du|dates|journees|rencontres))*( (sauf|hormis|excepte|a part)( (a|pour|le|la|les|celle|celles|de|d|du))*)$`)
	ableAtAll   = lazily(`\bje (peux|pourrai) (venir|participer|assister|etre (la|presente?))\b|\bje (suis|serai) (dispo|disponible|libre)\b`)
)

// freeButThere takes "je suis dispo à toutes les dates sauf le 28 mai" for a yes to the others.
func (r *reader) freeButThere(i int) bool {
	c := &r.list[i]
	s := sense{what: wDecision, rule: "free but there", yes: true, self: true, plain: true}
	if c.sense.what == wDecision || bearsOn(c.tags, kName, kRelation, kIf, kHedge, kOr, kNot, kNe, kStranger, kMode, kLunch, kPart) || !freeButDays.MatchString(r.leadOf(c)) || r.eventsOf(c, &s) != "" || len(s.minus) == 0 || len(s.events) < 3 {
		return false
	}
	c.sense = s
	return true
}

// refusesHere says whether clause i is, or reads as, a no to other days than these that it names.
func (r *reader) refusesHere(i int, days []string) bool {
	c := &r.list[i]
	refused := r.plainDays(c)
	if len(refused) == 0 || !disjoint(refused, days) || bearsElse(c) {
		return false
	}
	s := c.sense
	return s.what == wDecision && !s.yes && s.self && !s.partial && len(s.names) == 0 || c.unsettled() && notDays.MatchString(r.leadOf(c))
}

// notThere takes "pas pour le 18 juin", "mais pas aux autres" behind a yes to other days for a no.
func (r *reader) notThere(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || !c.unsettled() || bearsElse(c) || !r.ownYesTo(before) || before.sense.lunch != "" || before.sense.mode == string(Remote) {
		return false
	}
	days := r.plainDays(c)
	switch {
	case notRest.MatchString(c.plain()) && r.ends(i):
		days = r.index.rest
	case len(days) == 0, !notDays.MatchString(r.leadOf(c)), !disjoint(days, before.sense.events), !r.unanswered(days, i, i):
		return false
	}
	if len(days) == 0 {
		return false
	}
	c.sense = sense{what: wDecision, rule: "not there", self: true, events: append([]string{}, days...), plain: true}
	return true
}

const farOff = `(vraiment |beaucoup |un peu |bien |malheureusement |helas |quand meme |franchement )*trop (loin|eloignee?s?|lointaine?s?)`

var (
	daysFar   = lazily(dayLead + `(mais |pour |a |celle de |celles de |quant a |le |la |l )*((et|pour|a|de|celle) )*(c est|ce serait|est|sont|me semblent?|me parait|me paraissent|ca fait) ` + farOff + `( pour moi| pour nous| de chez moi| de chez nous| en train| en voiture| sans voiture| en transports?| helas| desolee?)*$`)
	onlyFar   = lazily(`^((c est|ce serait|est|sont) )?` + farOff + `( pour moi| pour nous| de chez moi| de chez nous| en train| en voiture| sans voiture| en transports?| helas| desolee?)*$`)
	othersFar = lazily(dayLead + `(toutes )?les (deux |trois |2 |3 )?autres( dates| journees| rencontres| villes| lieux| etapes)?( ,)? (c est|sont) ` + farOff + `( pour moi| helas| malheureusement)*$`)
	staysAway = lazily(`^(et |donc |alors )*(je (ne )?(n )?(y )?(irai|viendrai|viens|vais|pourrai|peux|participerai) (donc )?pas( venir| participer| y aller| m y rendre)?|je passe( mon tour)?|sans moi|ce sera sans moi|ce sera non|c est non|je decline)$`)
)

// tooFar takes "Mulhouse c'est trop loin" for a no, beside a yes to other days or in front of a plain no.
func (r *reader) tooFar(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	if len(days) == 0 || c.sense.what == wDecision || c.sense.what == wQuestion || bearsElse(c) || !r.unanswered(days, i, i) {
		return false
	}
	end := i
	switch {
	case !c.heading && daysFar.MatchString(r.leadOf(c)):
	case r.onlyDays(c) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && !r.list[i+1].question && onlyFar.MatchString(r.list[i+1].plain()):
		end++
	default:
		return false
	}
	no := end+1 < len(r.list) && r.list[end+1].sentence == c.sentence && staysAway.MatchString(r.list[end+1].plain())
	if !no && !r.comesElsewhere(days) || r.reopens(end+1, no) {
		return false
	}
	if no {
		end++
	}
	for k := i + 1; k <= end; k++ {
		r.list[k].sense = sense{what: wCourtesy, rule: "no said again"}
	}
	c.heading = false
	c.sense = sense{what: wDecision, rule: "too far", self: true, events: days, plain: true}
	return true
}

// contentWith takes "je me contenterai de Bar-le-Duc" beside a day that is too far for a yes to it.
func (r *reader) contentWith(i int) bool {
	c := &r.list[i]
	if !c.unsettled() || bearsElse(c) || bearsOn(c.tags, kNot, kNe, kThat) || !contentDays.MatchString(r.leadOf(c)) {
		return false
	}
	days := r.plainDays(c)
	if len(days) == 0 || !r.unanswered(days, i, i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "content with a day", yes: true, self: true, events: days, plain: true}
	return true
}

var contentDays = lazily(dayLead + `(je me (contenterai|contente)( donc)?|je m en tiendrai( donc)?|je me limiterai( donc)?|je me limite( donc)?)( (de|d|du|a|au|celle|celui|la|le|l|journee|rencontre|date|et))*$`)

// comesElsewhere says whether the sender says a firm yes to other days than these.
func (r *reader) comesElsewhere(days []string) bool {
	for k := range r.list {
		if c := &r.list[k]; !c.subject && r.ownYesTo(c) && disjoint(c.sense.events, days) {
			return true
		}
	}
	return false
}

// reopens says whether something behind a day that is too far may come back to it: a way, a doubt, or an answer without a day of its own.
func (r *reader) reopens(from int, no bool) bool {
	if no {
		from++
	}
	here := r.list[max(from, 1)-1].sentence
	for k := from; k < len(r.list); k++ {
		c := &r.list[k]
		s := c.sense
		switch {
		case c.subject, s.what == wDetail && len(s.events) == 0 && r.behindOwnDay(k):
		case (s.what == wDecision || s.what == wHedge || s.what == wDetail && s.mode != "" || s.what == wLater) && len(s.events) == 0, s.what == wBlock, s.what == wSuspect:
			return true
		case c.question && getsTaken.MatchString(c.plain()), c.sentence == here && (c.question || s.what == wReason && getsTaken.MatchString(c.plain())):
			return true
		case has([]string{"mais", "sauf", "cependant", "toutefois", "sinon"}, r.word(c.tags[0])) && s.what != wDecision:
			return true
		}
	}
	return false
}

// behindOwnDay says whether clause i stands behind a yes to days that it names, in its sentence: "je participerai à Bar-le-Duc, sur place".
func (r *reader) behindOwnDay(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		if s := r.list[k].sense; s.what != wDetail && s.what != wCourtesy {
			return r.ownYesTo(&r.list[k])
		}
	}
	return false
}

// getsTaken is a way to come all the same.
var getsTaken = lazily(`\b(covoit\w*|navettes?|emmen\w*|voiture|train|bus|car|trajet|visio\w*|distance|rembours\w*|lien|trouv\w*)\b`)

var (
	restNamed = lazily(dayLead + `(pour )?(les (deux |trois )?autres( dates| journees| rencontres| jours)?|le reste du temps|tout le reste)$`)
	restNo    = lazily(`^(je travaille|je bosse|je ne (peux|pourrai) pas|je suis (pris|prise|au travail|en cours|absent|absente)|je serai (pris|prise|au travail|en cours|absent|absente|en conges)|non|c est non|ce sera non)$`)
)

// restRefused takes "les autres sont trop loin pour moi", "le reste du temps je travaille" behind a yes to some days for a no to those that were not named.
func (r *reader) restRefused(i int) bool {
	c := &r.list[i]
	if len(r.index.rest) == 0 || bearsElse(c) || !r.decidesSomebody(i) || !r.comesElsewhere(r.index.rest) {
		return false
	}
	end := i
	switch text := c.plain(); {
	case othersFar.MatchString(text):
	case restNamed.MatchString(text) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && restNo.MatchString(r.list[i+1].plain()) && len(c.sense.names) == 0:
		end = i + 1
	case wholeRestNo.MatchString(text) && (c.sense.what != wDecision || !c.sense.yes && c.sense.self && len(c.sense.events) == 0):
	default:
		return false
	}
	if !r.unanswered(r.index.rest, i, end) || r.reopens(end+1, false) {
		return false
	}
	if end > i {
		r.list[end].sense = sense{what: wCourtesy, rule: "no to the rest"}
	}
	c.sense = sense{what: wDecision, rule: "no to the rest", self: true, events: append([]string{}, r.index.rest...), plain: true}
	return true
}

// wholeRestNo says so in one clause: "les autres dates je travaille", "les trois autres non".
var wholeRestNo = lazily(dayLead + `(pour )?les (deux |trois )?autres( dates| journees| rencontres| jours)? (je travaille|je ne (peux|pourrai) pas( venir)?|je peux pas|je suis (pris|prise|au travail|en cours)|non|c est non|ce sera non)$`)

var choseDays = lazily(dayLead + `(apres reflexion |finalement |alors )*((j ai|nous avons) (donc |finalement )?(choisi|opte pour|selectionne)|je (ne )?peux( venir)? (uniquement|seulement|que|qu))` + moreDays + `$`)

// chosen takes "j'ai choisi Épernay", "je peux uniquement à Bar-le-Duc" for a yes.
func (r *reader) chosen(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	if len(days) == 0 || !c.unsettled() || bearsElse(c) || !choseDays.MatchString(r.leadOf(c)) || !r.unanswered(days, i, i) {
		return false
	}
	if next := i + 1; next < len(r.list) && r.list[next].sentence == c.sentence && r.list[next].sense.what == wDecision && len(r.list[next].sense.events) == 0 {
		if s := r.list[next].sense; !s.yes || s.maybe || !s.self || len(s.names) > 0 {
			return false
		}
		c.sense = sense{what: wTopic, rule: "chosen", events: days} // "…, c'est possible de m'inscrire ?"
		return true
	}
	for k := range r.list {
		if s := r.list[k].sense; s.what == wHedge || s.what == wLater || s.what == wDecision && len(s.events) == 0 || contains(r.list[k].plain(), "si") {
			return false
		}
	}
	c.sense = sense{what: wDecision, rule: "chosen", yes: true, self: true, events: days, plain: true}
	return true
}

// unableThere adds the no that "je peux venir à toutes les dates sauf Tomblaine" tells of the day that it leaves out, where nothing else is said of that day.
func (c *composer) unableThere(cl *clause) {
	s := cl.sense
	if len(s.minus) == 0 || !s.yes || !s.self || s.maybe || len(s.names) > 0 || c.in.Answers != AnswersProgramme || len(c.in.Registered) > 0 || !ableAtAll.MatchString(cl.plain()) {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.tags[0].from != cl.tags[0].from && (!disjoint(eventsNamed(o), s.minus) || o.sentence == cl.sentence && (o.sense.what == wHedge || o.sense.what == wDetail && o.sense.mode != "")) {
			return
		}
	}
	last := c.last
	c.state(cl, sense{events: s.minus}, me, Absent)
	c.last = last
}
