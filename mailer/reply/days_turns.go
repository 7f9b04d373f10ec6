package reply

// Turns by which the days of a programme are answered without a verb of coming: "KO pour Épernay", "j'ajoute Mulhouse", "ni Épernay ni Mulhouse", "les autres
// trop loin, je passe mon tour", and what leads to a list of them: "aux trois journées, à savoir A, B et C".

const (
	dayLead  = `^(et |mais |donc |sinon |par contre |en revanche |helas |malheureusement )*`
	moreDays = `( (et|ni|pour|a|au|aux|le|la|les|du|de|d|l|celle|celles|celui|ainsi|que|puis|rencontres?|journees?|dates?))*`
	dayTail  = `( (pour moi|cette fois|cette fois ci|cette annee|pour cette fois|pour cette annee|helas|malheureusement|desolee?|merci))*$`
)

// How such a clause reads without its days.
var (
	offForDays   = lazily(dayLead + `(ko|nok|pas ok|pas dispo|pas disponible|pas libre|pas possible|non merci|sans moi)` + moreDays + dayTail)
	noneOfDays   = lazily(dayLead + `pas (de|d)( (et|ni|de|d))*` + ` pour moi( cette fois| cette fois ci| cette annee| helas| malheureusement)*$`)
	addsDays     = lazily(dayLead + `(je|j) (ajoute|rajoute|y ajoute)( aussi| egalement)?` + moreDays + dayTail)
	keepsDays    = lazily(dayLead + `je (me )?(garde|reserve)( pour moi| pour ma part)` + moreDays + `$`)
	norAndNor    = lazily(dayLead + `ni( (pour|a|au|aux|le|la|de|d|du|l|celle|celles))*( ni( (pour|a|au|aux|le|la|de|d|du|l|celle|celles))*)+( pour moi)?$`)
	daysNoted    = lazily(dayLead + `(les )?(est|sont)( bien| deja)* (notee?s?|calee?s?|cochee?s?|retenue?s?|bloquee?s?|reservee?s?)( dans mon agenda| a mon agenda| pour moi)?$`)
	freeByScreen = lazily(dayLead + `(je suis )?(dispo|disponible|libre|ok)( uniquement| seulement)? en (visio|visioconference|distanciel)( pour| a| le| la)*` + moreDays + `$`)
)

// settleDayTurns reads such clauses, in answer to the programme.
func (r *reader) settleDayTurns() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		switch {
		case r.nonPlus(i), r.inForm():
		case r.leadsOn(i), r.choosesAmongAll(i), r.onlyByScreen(i), r.oncemoreNo(i), r.mealNotThere(i), r.cancelsRecord(i), r.otherWayFor(i), r.onceOpen(i):
		case r.othersDeclined(i):
			c.sense = sense{what: wDecision, rule: "no to the others", self: true, events: append([]string{}, r.index.rest...), plain: true}
		case c.unsettled() && len(eventsNamed(c)) > 0:
			r.turnOfDays(i)
		}
	}
}

// dayLeftOver says whether a word of yes or no stands between two days, and none behind the second: "le 18 juin oui le 24 septembre". Whether that one is
// meant too, or what was to be said of it is missing, cannot be told.
func (r *reader) dayLeftOver(c *clause) bool {
	var kinds []kind
	for _, t := range c.tags {
		switch t.kind {
		case kFill, kFor:
		case kYes, kNo:
			kinds = append(kinds, kYes)
		default:
			kinds = append(kinds, t.kind)
		}
	}
	n := len(kinds)
	return n > 2 && kinds[0] == kEvent && kinds[n-1] == kEvent && kinds[n-2] == kYes
}

// turnOfDays reads one clause that names days.
func (r *reader) turnOfDays(i int) {
	c := &r.list[i]
	s := sense{what: wDecision, rule: "a turn of days", self: true, plain: true}
	if bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kIf, kHedge, kOr, kExcept, kStranger) || r.eventsOf(c, &s) != "" || len(s.events) == 0 || len(s.minus) > 0 {
		return
	}
	if !r.unanswered(s.events, i, i) {
		if norAndNor.MatchString(r.leadOf(c)) && r.unansweredBySender(s.events, i) && r.norBehind(i) {
			c.sense = s
		}
		return
	}
	alone := len(r.others()) == 0
	switch text := r.leadOf(c); {
	case noneOfDays.MatchString(text), alone && offForDays.MatchString(text):
	case alone && norAndNor.MatchString(text):
		if !r.norBehind(i) {
			return
		}
	case addsDays.MatchString(text) && alone && r.ownYes(), keepsDays.MatchString(text):
		s.yes = true
	case c.heading && daysNoted.MatchString(text) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.list[i+1].sense.what == wDecision && len(r.list[i+1].sense.events) == 0:
		s = sense{what: wTopic, rule: "days noted", events: s.events}
	case alone && freeByScreen.MatchString(text) && !has(s.events, r.onsiteOnly()):
		s.yes, s.mode = true, string(Remote)
	default:
		return
	}
	c.sense = s
}

// onsiteOnly is an event of the programme that nobody can follow from afar, "" if there is none.
func (r *reader) onsiteOnly() string {
	for _, e := range r.in.Programme.Events {
		if !e.Remote {
			return e.ID
		}
	}
	return ""
}

// ownYes says whether the sender says yes in some clause.
func (r *reader) ownYes() bool {
	for k := range r.list {
		if s := r.list[k].sense; s.what == wDecision && s.yes && s.self && len(s.names) == 0 {
			return true
		}
	}
	return false
}

// norBehind says whether "ni A ni B" at clause i stands alone or behind a no of the sender's that names no day, which is then said: "annulez tout : ni Épernay
// ni Mulhouse".
func (r *reader) norBehind(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		switch o := &r.list[k]; {
		case o.sense.what == wCourtesy || o.sense.what == wReason:
		case o.sense.what == wDecision && !o.sense.yes && o.sense.self && len(o.sense.events) == 0 && len(o.sense.names) == 0 && !o.sense.partial:
			o.sense = sense{what: wCourtesy, rule: "no said again by its days"}
			return true
		default:
			return false
		}
	}
	return r.ownYes() && len(r.others()) == 0
}

// unansweredBySender says whether no other clause holds an answer of the sender's own for one of the days.
func (r *reader) unansweredBySender(days []string, i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what != wReason && s.what != wCourtesy && s.what != wQuestion && !disjoint(days, s.events) && (s.what != wDecision || s.self || len(s.names) == 0 || s.selfOut) {
			return false
		}
	}
	return true
}

// nonPlus reads "non plus" under a day, where the sender has said no to another.
func (r *reader) nonPlus(i int) bool {
	c := &r.list[i]
	if !c.unsettled() || c.plain() != "non plus" || len(r.others()) > 0 || len(r.answered(c)) != 1 && !(i > 0 && r.list[i-1].heading && r.onlyDays(&r.list[i-1])) {
		return false
	}
	for k := range r.list[:i] {
		if s := r.list[k].sense; s.what == wDecision && !s.yes && s.self && !s.partial {
			c.sense = sense{what: wDecision, rule: "nor that", self: true}
			return true
		}
	}
	return false
}

var whenOpen = lazily(`^des (que (ce|cela|ca) (sera|est) (ouvert|possible)|que c est (ouvert|possible)|(que )?l ouverture des inscriptions|que (les inscriptions|l inscription) (seront|sera|sont|est|ouvriront|ouvrira)( ouvertes?| possibles?)?)$`)

// onceOpen takes "dès que ce sera ouvert" behind a yes to a day for what the yes waits for by itself: it is kept until registration opens.
func (r *reader) onceOpen(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.code != ReasonCondition || !whenOpen.MatchString(c.plain()) || before.sense.what != wDecision || !before.sense.yes || before.sense.maybe || !before.sense.self {
		return false
	}
	c.sense = sense{what: wCourtesy, rule: "once it is open"}
	return true
}

var cancelsIt = lazily(dayLead + `je (dois|vais devoir|suis obligee? d|suis contrainte? d|suis contraint d) ?(annuler|me desister|renoncer)( ma (venue|participation|presence)| mon inscription)?( helas| malheureusement)?$`)

// cancelsRecord gives "je dois annuler" the day of the registration told just before it: "j'étais inscrit à Épernay, je dois annuler".
func (r *reader) cancelsRecord(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wDecision || c.sense.yes || !c.sense.self || len(c.sense.events) > 0 || before.sense.rule != "record" || len(before.sense.events) != 1 || !cancelsIt.MatchString(c.plain()) || !bearsOn(before.tags, kSelf) && !contains(before.plain(), "inscrit") || bearsOn(before.tags, kNot, kNe, kName, kRelation, kIf) {
		return false
	}
	c.sense.events, c.sense.plain = before.sense.events, true
	return true
}

var saveByScreen = lazily(`^(mais |et )*sauf( (a|pour|le|la|celle|de|d))* en (visio|visioconference|distanciel)$`)

// otherWayFor reads "sauf Mulhouse en visio" behind a yes to days on site: a yes to that day too, in its own way.
func (r *reader) otherWayFor(i int) bool {
	c := &r.list[i]
	day := eventsNamed(c)
	if len(day) != 1 || c.sense.what == wDecision || has(day, r.onsiteOnly()) || !saveByScreen.MatchString(r.leadOf(c)) || len(r.others()) > 0 {
		return false
	}
	onsite := false
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		s := &r.list[k].sense
		switch {
		case s.what == wDetail && s.mode == string(Onsite) && len(s.events) == 0 && k > 0:
			onsite = true
			continue
		case s.what == wCourtesy:
			continue
		case s.what == wDecision && s.yes && s.self && !s.maybe && has(s.events, day[0]) && len(s.events) > 1 && s.mode != string(Remote) && (onsite || s.mode == string(Onsite)):
			var left []string
			for _, id := range s.events {
				if id != day[0] {
					left = append(left, id)
				}
			}
			for j := k + 1; j < i; j++ {
				if r.list[j].sense.what == wDetail {
					r.list[j].sense.events = left
				}
			}
			s.events = left
			c.sense = sense{what: wDecision, rule: "another way there", yes: true, self: true, events: day, mode: string(Remote), plain: true}
			return true
		}
		break
	}
	return false
}

var (
	countLead = lazily(`\b(deux|trois|2|3) (autres |premieres |dernieres )?(journees|dates|rencontres|rendez vous|seances)( de l est| suivantes| ci dessous| ci apres)?$`)
	namely    = lazily(`^(a savoir|c est a dire|cad|soit|savoir)( (le|la|les|celle|celles|celui|de|du|d|a|pour|et))*$`)
)

// leadsOn gives a yes to so many days the days that "à savoir" names behind it: "m'inscrire aux trois journées de l'Est, à savoir Bar-le-Duc, Mulhouse et
// Tomblaine".
func (r *reader) leadsOn(i int) bool {
	c := &r.list[i]
	if i+1 >= len(r.list) || !countLead.MatchString(c.plain()) || !r.takesSoMany(c) {
		return false
	}
	var days []string
	end := i + 1
	for ; end < len(r.list) && r.list[end].sentence == c.sentence; end++ {
		o := &r.list[end]
		text := r.leadOf(o)
		if len(eventsNamed(o)) == 0 && days != nil && o.sense.what == wDetail {
			break
		}
		if len(eventsNamed(o)) == 0 || end == i+1 && !namely.MatchString(text) || end > i+1 && !(aboutDays.MatchString(text) && newBag(o).only(kEvent, kFill, kJoin, kFor, kGeneric, kAlso)) {
			return false
		}
		days = union(days, eventsNamed(o))
	}
	if len(days) == 0 || numeral(countLead.FindString(c.plain())) != len(days) || !r.unanswered(days, i, end-1) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "so many days", yes: true, self: true, events: days, plain: true, mode: c.sense.mode}
	for k := i + 1; k < end; k++ {
		r.list[k].sense, r.list[k].question = sense{what: wCourtesy, rule: "days of a count"}, false
	}
	return true
}

// takesSoMany says whether a clause is the sender's yes to days that it does not name, or holds one and nothing against it.
func (r *reader) takesSoMany(c *clause) bool {
	if s := c.sense; s.what == wDecision {
		return s.yes && s.self && !s.maybe && len(s.names) == 0 && len(s.events) == 0
	}
	return c.sense.what == wBlock && bearsOn(c.tags, kSelf) && bearsOn(c.tags, kVerb, kEnrol, kPresent) && !bearsOn(c.tags, kNot, kNe, kNo, kIf, kHedge, kName, kRelation, kOr, kCancel, kPast, kEvent, kModal, kMode, kLunch)
}

var (
	allTempt   = lazily(dayLead + `toutes?( les| ces| vos)?( quatre)?( journees| dates| rencontres)? (me|nous) (tentent|plaisent|interessent|font envie|attirent|seduisent|parlent)( beaucoup| bien| vraiment)?$`)
	mustChoose = lazily(dayLead + `(je dois|il faut|il me faut|il faut bien|je suis obligee?)( de)?( bien)?( me)? (choisir|faire un choix|faire des choix|trancher|limiter)$`)
)

// choosesAmongAll takes "toutes me tentent mais je dois choisir" for what leads to the choice behind it.
func (r *reader) choosesAmongAll(i int) bool {
	c := &r.list[i]
	text := c.plain()
	if c.sense.what != wSuspect && c.sense.what != wBlock && c.sense.what != wReason || !allTempt.MatchString(text) && !mustChoose.MatchString(text) {
		return false
	}
	if c.heading && mustChoose.MatchString(text) && r.headsOwnDays(i) {
		return true
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= c.sentence+1; k++ {
		if s := r.list[k].sense; s.what == wDecision {
			if s.yes && s.self && !s.maybe && len(s.events) > 0 && len(s.events) < len(r.in.Programme.Events) {
				c.sense = sense{what: wReason, rule: "all tempting"}
				return true
			}
			return false
		}
	}
	return false
}

// headsOwnDays makes days that stand alone behind the colon of clause i the sender's choice: "je dois choisir : Épernay et Mulhouse".
func (r *reader) headsOwnDays(i int) bool {
	c := &r.list[i]
	n := i + 1
	if n >= len(r.list) || r.list[n].sentence != c.sentence || !r.onlyDays(&r.list[n]) || r.list[n].heading || !r.ends(n) || len(r.others()) > 0 || !r.unanswered(r.list[n].sense.events, n, n) {
		return false
	}
	r.list[n].sense = sense{what: wDecision, rule: "days chosen", yes: true, self: true, events: r.list[n].sense.events, plain: true}
	c.sense = sense{what: wReason, rule: "all tempting"}
	return true
}

var onlyScreen = lazily(dayLead + `je (ne )?(pourrai|peux|participerai|participe|pourrais|suivrai|suis|viendrai|viens)( participer| assister| suivre| venir)?( qu| uniquement| seulement| exclusivement) ?(en|a|par) (visio|visioconference|distanciel|distance)$`)

// onlyByScreen gives the way of "je ne pourrai participer qu'en visio" to the days that the sender asks for elsewhere, where they say no other way of them.
func (r *reader) onlyByScreen(i int) bool {
	c := &r.list[i]
	if c.sense.what != wDecision || !c.sense.yes || c.sense.mode != string(Remote) || len(c.sense.events) > 0 || len(c.sense.names) > 0 || c.sense.maybe || c.sense.lunch != "" || len(r.others()) > 0 || !onlyScreen.MatchString(c.plain()) {
		return false
	}
	var to []int
	for k := range r.list {
		o := &r.list[k]
		s := o.sense
		switch {
		case k == i || o.subject:
		case s.mode != "" || s.lunch != "":
			return false
		case k < i && s.what == wTopic && o.sentence == c.sentence:
			return false
		case s.what == wDecision && s.yes && s.self && !s.maybe && len(s.events) > 0:
			if has(s.events, r.onsiteOnly()) {
				return false
			}
			to = append(to, k)
		case s.what == wDecision && s.yes:
			return false
		}
	}
	if len(to) == 0 {
		return false
	}
	for _, k := range to {
		r.list[k].sense.mode = string(Remote)
	}
	c.sense = sense{what: wCourtesy, rule: "way of all days"}
	return true
}

// oncemoreNo sets a bare no aside that a no to named days follows at once: "non merci, aucune".
func (r *reader) oncemoreNo(i int) bool {
	c := &r.list[i]
	if i+1 >= len(r.list) || c.sense.what != wDecision || c.sense.yes || !has([]string{"non", "non merci", "desole non", "helas non"}, c.plain()) || r.before(i) != nil {
		return false
	}
	n := &r.list[i+1]
	if n.sentence != c.sentence || n.question || n.sense.what != wDecision || n.sense.yes || !n.sense.self || len(n.sense.names) > 0 || len(n.sense.events) < len(r.in.Programme.Events) {
		return false
	}
	c.sense = sense{what: wCourtesy, rule: "no said again"}
	return true
}

// mealNotThere takes "pas à Tomblaine" behind the meal at another day for a no to the meal: "je déjeune sur place à Bar-le-Duc, pas à Tomblaine".
func (r *reader) mealNotThere(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wDecision || c.sense.rule != "choice" || c.sense.yes || before.sense.what != wDetail || before.sense.lunch != "yes" || len(eventsNamed(before)) == 0 || !ownMeal.MatchString(before.plain()) || !disjoint(before.sense.events, c.sense.events) {
		return false
	}
	c.sense = sense{what: wDetail, rule: "no meal there", lunch: "no", self: true, events: c.sense.events}
	return true
}

var ownMeal = lazily(dayLead + `je (dejeune|dejeunerai|mange|mangerai|prends le repas|prendrai le repas|prends le dejeuner|reste dejeuner|resterai dejeuner)\b`)

// othersAfar is a no to the days that were not named, with why: "les autres trop loin je passe mon tour".
var othersAfar = lazily(dayLead + `(pour )?(toutes )?les (deux |trois |2 |3 )?autres( dates| journees| rencontres)?( (c est|sont|est))?( (trop|bien trop|un peu) (loin|eloignees?|loin pour moi))?( (donc|alors))? (je passe( mon tour)?|sans moi|ce sera sans moi|ce sera non|c est non|je decline|je ne viens pas|je viens pas)$`)

// othersDeclined says whether clause i says so, beside days that the sender alone answers for.
func (r *reader) othersDeclined(i int) bool {
	c := &r.list[i]
	return len(r.index.rest) > 0 && len(r.others()) == 0 && (c.sense.what == wReason || c.unsettled()) && othersAfar.MatchString(c.plain()) && r.decidesSomebody(i)
}
