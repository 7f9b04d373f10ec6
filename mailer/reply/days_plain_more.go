package reply

// More of days_plain.go: what is said of all days at once, and remarks beside answers to several days.

var (
	allFall = lazily(dayLead + `(comme |vu que |puisque |etant donne que )?((toutes |l ensemble de )?(vos|ces|les)( quatre)?) (dates|rencontres|journees|rendez vous)( proposees| du programme| de l annee)? (ont lieu|tombent|se tiennent|se deroulent|sont( prevues| fixees| programmees)?) (toutes |toujours |malheureusement |helas |systematiquement )*(le|un|des|les|pendant|sur|durant|en) `)
	workday = lazily(`^(et )?(qui est |c est |or c est |or )?(un jour|le jour|jour|mon jour|notre jour|le seul jour|je|j|nous|on) `)
)

// allFallBadly gives the no behind "toutes vos rencontres ont lieu le jeudi" all days of the programme, where the reply names none.
func (r *reader) allFallBadly(i int) bool {
	c := &r.list[i]
	if c.sense.what == wDecision || bearsOn(c.tags, kName, kRelation, kIf, kHedge, kNot, kNe, kMode, kExcept) || !allFall.MatchString(c.plain()) || len(r.index.spoken) > 0 {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= c.sentence+1; k++ {
		o := &r.list[k]
		s := o.sense
		switch {
		case s.what == wDecision:
			if s.yes || s.maybe || !s.self && !s.all || s.partial || len(s.names) > 0 || len(s.events) > 0 || !bearsOn(o.tags, kSelf, kWe) || bearsOn(o.tags, kPart, kHour, kMode, kIf, kExcept, kNoun) {
				return false
			}
			for _, e := range r.in.Programme.Events {
				o.sense.events = append(o.sense.events, e.ID)
			}
			c.sense = sense{what: wReason, rule: "all fall badly"}
			return true
		case s.what == wReason || s.what == wCourtesy || s.what == wTopic && len(s.events) == 0:
		case (s.what == wSuspect || s.what == wBlock) && workday.MatchString(o.plain()) && r.keepsAtWork(o):
			o.sense = sense{what: wReason, rule: "why all days"}
		default:
			return false
		}
	}
	return false
}

// atWork is what one does on such days.
var atWork = lazily(`\b(travaille|travaillons|travail|bosse|permanence|cours|classe|marche|distribution|garde|ouvert\w*|consultations?|reunions?|entrainement)\b`)

// keepsAtWork says whether a clause only tells that the sender works on such days.
func (r *reader) keepsAtWork(c *clause) bool {
	return atWork.MatchString(c.plain()) && !bearsOn(c.tags, kName, kIf, kHedge, kNot, kNe, kMode, kYes, kVerb, kPresent, kExcept, kEvent)
}

var leaves = lazily(`^(et |car |mais |en effet )*(je|j|nous|on|mon|ma|notre) ((pars|partirai|partons|part|demenage|demenagerai|quitte|quitterai|change de|m installe|prends ma retraite|serai (partie?|a l etranger|en retraite)|suis mutee?|arrete) ?|(contrat|stage|mission|cdd|mandat|service civique)( \w+)? (se termine|s acheve|prend fin|finit|sera fini|sera termine|s arrete) ?)`)

// onTheRoad takes "je pars vivre au Canada au mois de mai" beside a no to all days for its ground, though it names a month of the programme.
func (r *reader) onTheRoad(i int) bool {
	c := &r.list[i]
	if c.sense.what == wDecision || !leaves.MatchString(c.plain()) || bearsOn(c.tags, kName, kUnnamed, kIf, kHedge, kOr, kMode, kYes, kNot, kNe, kExcept, kEnrol, kVerb, kPresent) {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.how != "month" {
			return false
		}
	}
	if !r.refusesAll(i) {
		return false
	}
	c.sense = sense{what: wReason, rule: "leaves for good"}
	for k := range c.tags {
		c.tags[k].kind = kFill
	}
	return true
}

// refusesAll says whether the one answer beside clause i is the sender's no to all days.
func (r *reader) refusesAll(i int) bool {
	no := false
	for k := range r.list {
		o := &r.list[k]
		switch s := o.sense; {
		case k == i, s.what != wDecision && s.what != wHedge && s.what != wDetail:
		case s.what == wDecision && !s.yes && s.self && !s.partial && len(s.names) == 0 && len(s.events) == len(r.in.Programme.Events):
			no = true
		default:
			return false
		}
	}
	return no
}

var hardToDrop = lazily(`^(et |mais |alors |car )*(franchement |vraiment |honnetement )*(je ne sais (vraiment )?(pas|plus) (quoi|laquelle|lesquelles|quelle|que|quelle date|quelle journee) (enlever|choisir|retirer|exclure|prendre|ecarter|laisser)|je n arrive pas a (choisir|me decider|en choisir une|trancher)|(difficile|impossible|dur) de (choisir|trancher)|c est (difficile|impossible|dur) de (choisir|trancher)|il y a l embarras du choix)$`)

// cannotDrop takes "je ne sais pas quoi enlever" for no doubt, where the sender then takes all days.
func (r *reader) cannotDrop(i int) bool {
	c := &r.list[i]
	if c.sense.what != wHedge && !c.unsettled() && c.sense.what != wDecision || !hardToDrop.MatchString(c.plain()) {
		return false
	}
	all := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge:
			return false
		case k > i && r.ownYesTo(&r.list[k]) && len(s.events) == len(r.in.Programme.Events):
			all = true
		}
	}
	if all {
		c.sense = sense{what: wReason, rule: "hard to drop one"}
	}
	return all
}

var unknownTimes = lazily(`^(et |mais |par contre |en revanche |car )*je (ne )?connais pas( encore)? (mes|mon|ma|l|le|les) (dates?|emploi du temps|planning|horaires|disponibilites|agenda|calendrier|programme)( (de|d|des|du) (cours|conges|vacances|stage|stages|examens|partiels|travail|service|garde|rentree|la rentree))?( (pour|de|d|en|a|au))*( (l|la) (automne|rentree|suite))?$`)

// timesUnknown takes "je ne connais pas encore mes dates de cours pour novembre" for a day left for later, beside a yes to others.
func (r *reader) timesUnknown(i int) bool {
	c := &r.list[i]
	days := eventsNamed(c)
	if !c.unsettled() || bearsOn(c.tags, kName, kRelation, kIf, kOr, kExcept, kMode) || !unknownTimes.MatchString(r.leadOf(c)) || !r.unanswered(days, i, i) || !r.comesElsewhere(days) || !r.ends(i) {
		return false
	}
	c.sense = sense{what: wReason, rule: "a day for later"}
	return true
}
