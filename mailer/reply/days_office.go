package reply

// Days answered in the words of an office: "je retiens les dates d'Épernay et de Mulhouse, merci de m'inscrire", "le 28 mai est exclu", "je ne pourrai pas aller à
// Mulhouse", "M. X sera présent à Épernay mais pas à Mulhouse", "ni pour l'une ni pour les autres".

// thisYear says whether a no is to the whole year, "je ne participerai pas cette année", of which the reply names no day.
func (r *reader) thisYear(c *clause) bool {
	return (contains(c.plain(), "cette annee") || contains(c.plain(), "pour l annee")) && thisYear.MatchString(c.plain()) && !bearsOn(r.tags, kEvent, kStranger, kExcept, kHedge, kIf, kMode, kLunch, kName, kRelation, kUnnamed, kCompany, kOr)
}

var thisYear = lazily(`^(et |mais |merci |bonjour |malheureusement |helas |desolee? |donc |non )*(cette annee )?(malheureusement |helas )?(je|nous|on) (ne |n )?((participerai|viendrai|assisterai|serai|participerons|viendrons|assisterons|serons|sera|participera|viendra) (malheureusement |helas |donc )*(pas|plus)|(peux|pourrai|vais|pouvons|pourrons|va|peut|pourra|suis|sommes|serai|serons) (malheureusement |helas |donc )*(pas|plus)( pouvoir| en mesure de)? (participer|venir|assister|y participer|y assister|etre|me liberer|me rendre|me joindre a vous|me deplacer|nous liberer)|en serai pas)( malheureusement)?( des votres| disponibles?| presente?s?| libres?| la| parmi vous| a (vos|ces) (rencontres|journees))*( cette annee| pour l annee)?( encore| malheureusement| helas| desolee?| a regret)*$`)

// settleOfficeDays gives such clauses their sense.
func (r *reader) settleOfficeDays() {
	if len(r.forms) > 0 || len(r.in.Registered) > 0 || r.in.Answers == AnswersConfirmation {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.heading {
			continue
		}
		if r.cannotGo(i) || r.in.Answers != AnswersProgramme {
			continue
		}
		_ = r.excludedDays(i) || r.unsuitedDays(i) || r.dayPending(i) || r.dayToAsk(i) || r.theyNotThere(i) || r.neitherOneNorOthers(i)
	}
}

var (
	// goesNot is a no to days, their own words left out: "je ne pourrai pas aller à", "je n'irai ni à … ni à".
	goesNot = lazily(dayLead + `(je|j) (ne |n )?((peux|pourrai|puis|vais) (malheureusement |helas |donc )*(pas |plus )?(pouvoir )?aller|irai (malheureusement |helas |donc )*(pas|plus)?)( (et|ni|pas|a|au|aux|en|la|le|celle|celles|de|d|du|rencontres?|journees?|helas|malheureusement))*$`)
	// refusesGoing is the word in it that refuses.
	refusesGoing = lazily(`\b(pas|plus|ni)\b`)
)

// cannotGo takes "je ne pourrai pas aller à Mulhouse", "je n'irai pas à Bar-le-Duc" for a no to these days.
func (r *reader) cannotGo(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	if len(days) == 0 || !c.unsettled() || !bearsOn(c.tags, kNot) || bearsElse(c) {
		return false
	}
	if text := r.leadOf(c); !goesNot.MatchString(text) || !refusesGoing.MatchString(text) || !r.unanswered(days, i, i) {
		return false
	}
	if e, ok := r.index.answered(); r.in.Answers != AnswersProgramme && (!ok || len(days) != 1 || days[0] != e.ID) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "cannot go there", self: true, events: days, plain: true}
	return true
}

// daysExcluded is a no to days, their own words left out: "… et … sont exclus", "… est malheureusement exclu pour moi".
var daysExcluded = lazily(dayLead + `((le|la|les|et|pour|celle|celles|a|de|d|du|date|dates|journee|journees|rencontre|rencontres) )*((c|ce) )?(est|sont|sera|seront) (malheureusement |helas |donc |totalement |completement |d office |clairement )*(exclue?s?|impensables?|inenvisageables?)( (pour moi|pour nous|de mon cote|pour ma part|en ce qui me concerne|me concernant|a cause de mon planning|helas|malheureusement|desolee?))*$`)

// daysUnsuited is a no to several days, their own words left out: "les deux premières … ne me conviennent pas", "… et … sont impossibles pour moi".
var daysUnsuited = lazily(dayLead + `((le|la|les|et|pour|celle|celles|a|de|d|du|date|dates|journee|journees|rencontre|rencontres) )*((ne|n) )?((me|m) )?((conviennent|vont|arrangent|iront|conviendront) (malheureusement |helas |donc )*pas|(sont|seront) (malheureusement |helas |donc )*(impossibles|pas possibles))( (du tout|pour (moi|nous)|de mon cote|pour ma part|cette (annee|fois)|helas|malheureusement|desolee?))*$`)

// unsuitedDays takes such a clause for the sender's no to these days.
func (r *reader) unsuitedDays(i int) bool {
	c := &r.list[i]
	if !c.unsettled() || bearsElse(c) || bearsOn(c.tags, kThat) || len(r.others()) > 0 || !daysUnsuited.MatchString(r.leadOf(c)) {
		return false
	}
	days := r.plainDays(c)
	if len(days) == 0 {
		days = r.daysByOrder(c)
	}
	if len(days) < 2 || len(days) == len(r.in.Programme.Events) || !r.unanswered(days, i, i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "days that do not suit", self: true, events: days, plain: true}
	return true
}

// excludedDays takes such a clause for the sender's no.
func (r *reader) excludedDays(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	if len(days) == 0 || !c.unsettled() || bearsElse(c) || bearsOn(c.tags, kNot, kNe) || len(r.others()) > 0 || !daysExcluded.MatchString(r.leadOf(c)) || !r.unanswered(days, i, i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "days excluded", self: true, events: days, plain: true}
	return true
}

// notToDays is a no to other days behind what somebody named does: "mais pas à Mulhouse", "mais pas à celle du 18 juin".
var notToDays = lazily(`^(et |mais |par contre |en revanche )*(pas|non)( (pour|a|au|aux|le|la|les|celle|celles|de|d|du|et|ni|journee|journees|rencontre|rencontres|date|dates))*$`)

// theyNotThere takes "mais pas à Mulhouse" right behind the yes of one who is named alone for a no of theirs to that day.
func (r *reader) theyNotThere(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || !c.unsettled() || bearsElse(c) || before.question || !r.ends(i) {
		return false
	}
	s := before.sense
	days := r.plainDays(c)
	if len(days) == 0 || s.what != wDecision || !s.yes || s.maybe || s.self || s.selfOut || s.all || s.enrols || len(s.names) != 1 || len(s.absent) > 0 || len(s.events) == 0 || len(s.minus) > 0 || s.lunch != "" || s.mode == string(Remote) ||
		bearsOn(before.tags, kSelf, kWe, kSend, kHand, kCompany, kUnnamed, kLunch, kDiet, kPart) || !notToDays.MatchString(r.leadOf(c)) || !disjoint(days, s.events) || !r.unanswered(days, i, i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "they are not there", names: s.names, events: days, plain: true}
	return true
}

var (
	// oneAndOthers is all days of the programme, refused one after the other.
	oneAndOthers = lazily(`\b(ni (pour |a )?l une,? ni (pour |a |aux ?)?(les )?(deux |trois )?autres?|(pour |a )?l une comme (pour |a |aux ?)?(les )?(deux |trois )?autres|(ni|pas) (pour )?(la premiere|l une|une),? ni (pour )?(les )?(suivantes|autres))( (dates|journees|rencontres))?$`)
	// notFree is the no that they go with.
	notFree = lazily(dayLead + `((je|j) (ne |n )?((suis|serai) (malheureusement |helas )*(pas )?(disponible|libre|present|presente)|(pourrai|peux|puis) (malheureusement |helas )*(pas )?(venir|participer|assister|y participer|me liberer|me rendre disponible)|(participerai|viendrai|assisterai)( pas)?)|(pas|non) (disponible|dispo|libre)|indisponible|je (suis|serai) (indisponible|absente?|prise?|empechee?))$`)
)

// neitherOneNorOthers takes "pas disponible, ni pour l'une ni pour les autres" for a no to the whole programme, where the reply names no day.
func (r *reader) neitherOneNorOthers(i int) bool {
	c := &r.list[i]
	text := c.plain()
	all := oneAndOthers.FindString(text)
	if all == "" || len(r.others()) > 0 || bearsOn(r.tags, kEvent, kStranger, kRelation, kUnnamed, kIf, kHedge) {
		return false
	}
	said := &r.list[i]
	if text = text[:len(text)-len(all)]; len(text) < 4 {
		for said = r.before(i); said != nil && said.sense.what == wCourtesy; said = r.before(i) {
			i--
		}
		if said == nil {
			return false
		}
		text = said.plain() + " "
	}
	if !notFree.MatchString(text[:len(text)-1]) {
		return false
	}
	s := sense{what: wDecision, rule: "neither of all days", self: true, plain: true}
	for _, e := range r.in.Programme.Events {
		s.events = append(s.events, e.ID)
	}
	said.sense = s
	if said != c {
		c.sense = sense{what: wCourtesy, rule: s.rule}
	}
	return true
}

var (
	// datesKept are days that the sender picks, their own words left out: "je retiens les dates d' … et de …".
	datesKept = lazily(dayLead + `(merci (et )?|bien note )?(je|j|nous) (ai |avons )?(bien |donc )*(retiens|retenons|retenu|choisis|choisi|note|bloque|reserve)( (les?|la|l|deux|trois|et|de|d|du|a|au|aux|pour|celles?|dates?|journees?|rencontres?))*( et (je )?(vous )?(remercie|prie|demande)( par avance| d avance)? (de|d) (bien )?(vouloir )?m (y )?inscrire)?$`)
	// putsDown asks to be put down, for no day that it names.
	putsDown = lazily(`^(et |donc |alors )*(merci (de|d)( bien)?( vouloir)?|vous pouvez( donc| par consequent| ainsi)?|je vous (remercie de|prie de|demande de|saurais gre de)( bien)?( vouloir)?|veuillez|pouvez vous|)( donc)? ?(m |m y |me )(y )?(inscrire|noter|compter|enregistrer|ajouter)( donc)?( (pour |a )?(ces|les|aux)( deux| trois)?( dates| journees| rencontres| jours)?( la)?)?( (svp|s il vous plait))?$|^(et |donc )*(inscrivez moi( y)?|notez moi)( (pour|a|aux) (ces|les) (deux |trois )?(dates|journees|rencontres))?$`)
	// countsDays is how many days are meant.
	countsDays = lazily(`\b(deux|trois)\b`)
)

// settleDaysPicked gives a request to be put down the days that stand right before it.
func (r *reader) settleDaysPicked() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 || len(r.in.Registered) > 0 {
		return
	}
	for i := range r.list {
		if c := &r.list[i]; !c.question && !c.subject && !c.heading {
			_ = r.keptThenEnrolled(i) || r.freeThenEnrolled(i)
		}
	}
}

// keptThenEnrolled gives "merci de m'inscrire" the days that the sender picked right before it.
func (r *reader) keptThenEnrolled(i int) bool {
	c := &r.list[i]
	if !has([]string{wBlock, wSuspect, wReason, wAck}, c.sense.what) && !r.ownYesTo(c) || !datesKept.MatchString(r.leadOf(c)) {
		return false
	}
	if r.putDownBehind(i, "days kept for it") {
		return true
	}
	days := r.plainDays(c)
	if len(days) == 0 || !bearsOn(c.tags, kEnrol) || bearsElse(c) || len(r.others()) > 0 || !r.unanswered(days, i, i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "days kept for it", yes: true, self: true, events: days, plain: true}
	return true
}

// freeThenEnrolled gives "vous pouvez m'inscrire pour ces deux journées" the days on which the sender said right before it that they are free.
func (r *reader) freeThenEnrolled(i int) bool {
	c := &r.list[i]
	if c.sense.what != wReason || !bearsOn(c.tags, kAvail) || !freeDays.MatchString(r.leadOf(c)) {
		return false
	}
	return r.putDownBehind(i, "days free for it")
}

// putDownBehind says whether a request to be put down stands right behind clause i, in its sentence or the next, and gives it the days of clause i.
func (r *reader) putDownBehind(i int, rule string) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	k := i + 1
	for k < len(r.list) && r.list[k].sense.what == wCourtesy && r.list[k].sentence <= c.sentence+1 {
		k++
	}
	if len(days) == 0 || bearsElse(c) || bearsOn(c.tags, kNot, kNe) || len(r.others()) > 0 || k == len(r.list) {
		return false
	}
	o := &r.list[k]
	text := o.plain()
	if o.question || o.subject || o.sentence > c.sentence+1 || o.sense.what != wDecision || !o.sense.yes || o.sense.maybe || !o.sense.self || len(o.sense.events) > 0 && (len(o.sense.events) != len(days) || disjoint(o.sense.events, days)) || bearsElse(o) || !putsDown.MatchString(text) || !r.unanswered(days, i, k) {
		return false
	}
	if n := numeral(countsDays.FindString(text)); n > 0 && n != len(days) {
		return false
	}
	o.sense.events, o.sense.plain = days, true
	c.sense = sense{what: wReason, rule: rule}
	c.fill()
	return true
}
