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
			for n := i; n < k; n++ {
				r.list[n].fill()
			}
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
	c.fill()
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

var (
	whyAway  = lazily(`^(et |car |parce que |puisque |en effet |mais )*(je|j|nous|on) (suis|serai|sommes|serons|sera|est|pars|partirai|partons|partirons) (deja |alors |justement )*(en (vacances|conges?|cure|sejour|voyage|deplacement|stage|formation|week end|famille|camp|croisiere|visite)|parti\w*|chez [a-z ]{2,30}|au ski|a la mer|a la montagne|a l etranger)( (chez|avec|a|au|aux|dans|pour|en|a la) [a-z ]{2,40})?$`)
	staysKin = lazily(`^(et |donc |car |d ailleurs )*(je |j )(y )?(passe|passerai|serai|suis|sejourne|sejournerai|resterai|habite|loge|logerai|dormirai)( (a|dans|le|la|les|l|fin|debut|mi|deja|justement|mois|de|du|semaine|quelques|jours|en))* (chez|avec) (mon|ma|mes|des) [a-z]+( (a|en|fin|debut|de|cette|periode|ce|moment|la))*$`)
)

// whyRefused takes "je suis en vacances chez ma fille" behind a plain no for its ground.
func (r *reader) whyRefused(i int) bool {
	c := &r.list[i]
	if !c.unsettled() || !whyAway.MatchString(c.plain()) || bearsOn(c.tags, kName, kIf, kHedge, kOr, kMode, kYes, kEvent, kEnrol, kNot, kNe, kReplaces, kReplaced, kLunch, kAsk) || !r.refusedAt(i, nil) {
		return false
	}
	c.sense = sense{what: wReason, rule: "why not"}
	return true
}

// staysWithKin takes "j'y passerai la fin septembre chez mon frère" beside a yes to that day for how the sender gets there.
func (r *reader) staysWithKin(i int) bool {
	c := &r.list[i]
	if c.sense.what == wDecision && len(c.sense.names) > 0 || !staysKin.MatchString(r.leadOf(c)) || bearsOn(c.tags, kName, kIf, kHedge, kOr, kMode, kYes, kEnrol, kNot, kNe, kLunch, kCompany, kReplaces) {
		return false
	}
	return r.groundOfYes(c, r.list[i+1:], "stays with kin")
}

const theirChief = `(mon|ma|mes|notre|nos|l|la|le) (directeur|directrice|chef|cheffe|responsable|employeur|patron|patronne|hierarchie|presidente?|maire|manager|tuteur|tutrice|maitre de stage|proviseur|principal|superieure?|chef de service|cheffe de service|employeuse)`

var (
	agreedDays = lazily(`^(et |car |puisque )*((j ai|nous avons) (montre|transmis|presente|fait lire|fait voir|donne|parle de|parle du|parle|soumis|envoye) (le programme|vos dates|votre programme|la liste|ca|cela|l invitation|votre invitation) a ` + theirChief + ` (et|qui) (il |elle )?|` + theirChief + ` )(est|a|m a|l a|les a) (tout a fait |bien |deja )*(d accord|donne son accord|dit oui|accepte|valide)( (pour|a|ces|les|la|le|deux|trois|quatre|dates|journees|rencontres|que j y aille|que je participe|mon inscription))*$`)
	leaveFor   = lazily(`^(et |bonne nouvelle |comme |puisque )*(j ai|j ai eu|j ai obtenu|j ai bien|nous avons) (bien |deja )*(l accord|le feu vert|l autorisation) (de|du|d)( la)? ?(` + theirChief + `|direction|mairie)( (pour|et|a|la|le|les|de|d|celle|ces|deux|dates))*$`)
)

var (
	askedChief = lazily(`^(et )?(j (ai|en ai)|nous avons|nous en avons) (montre|transmis|presente|parle|soumis|envoye|demande)( de| du| le programme| vos dates| la liste| ca| cela)* a ` + theirChief + `$`)
	heAgrees   = lazily(`^(et |qui )*(il |elle )?(est|a|m a|les a|l a) (tout a fait |bien |deja )*(d accord|donne son accord|dit oui|accepte|valide)( (pour|ces|les|la|le|deux|trois|dates|journees|rencontres))*$`)
)

// agreedTo takes the leave that a chief gave beside a yes of the sender's to the same days for what it is: "j'ai montré le programme à mon directeur et il est
// d'accord pour ces deux dates"; "j'ai l'accord de mon employeur pour Épernay et Tomblaine, inscrivez-moi" names the days of what follows.
func (r *reader) agreedTo(i int) bool {
	c := &r.list[i]
	if !c.unsettled() && c.sense.what != wDecision && c.sense.what != wReason || bearsOn(c.tags, kName, kIf, kHedge, kOr, kNot, kNe, kExcept, kMode, kLunch, kStranger) {
		return false
	}
	days := eventsNamed(c)
	if leaveFor.MatchString(r.leadOf(c)) && len(days) > 0 && len(r.plainDays(c)) > 0 && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence {
		if s := r.list[i+1].sense; s.what == wDecision && s.yes && s.self && !s.maybe && len(s.events) == 0 && len(s.names) == 0 {
			c.sense = sense{what: wTopic, rule: "leave for days", events: days}
			return true
		}
	}
	if before := r.before(i); !agreedDays.MatchString(c.plain()) && !(before != nil && heAgrees.MatchString(c.plain()) && askedChief.MatchString(before.plain()) && before.sense.what == wReason) {
		return false
	}
	return r.groundOfYes(c, r.list[:i], "leave for days")
}

// groundOfYes takes a clause for a ground of the sender's own yes to its days, if one of the others says it.
func (r *reader) groundOfYes(c *clause, others []clause, rule string) bool {
	days := eventsNamed(c)
	for k := range others {
		if o := &others[k]; r.ownYesTo(o) && subset(days, o.sense.events) {
			c.sense = sense{what: wReason, rule: rule}
			c.fill()
			return true
		}
	}
	return false
}

var followsThem = lazily(`^(moi )?je suis( (la|les) (rencontres?|journees?)( (d|de|et))*|( et)*) (en (visio|visioconference|distanciel)|a distance)( pour moi| merci)*$`)

// followsDays takes "je suis Épernay et Mulhouse en visio" for a yes: who follows them.
func (r *reader) followsDays(i int) bool {
	c := &r.list[i]
	if c.sense.what != wDetail || c.sense.mode != string(Remote) || len(c.sense.names) > 0 || !followsThem.MatchString(r.leadOf(c)) || has(c.sense.events, r.onsiteOnly()) || len(c.sense.events) == 0 || len(r.plainDays(c)) == 0 || !r.unanswered(c.sense.events, i, i) || bearsOn(c.tags, kIf, kHedge, kOr, kLunch, kNot, kNe) {
		return false
	}
	c.sense.what, c.sense.rule, c.sense.yes, c.sense.self, c.sense.plain = wDecision, "follows days", true, true, true
	return true
}

var sayNow = lazily(`^(voici|voila) (donc )?ce que je peux (vous |deja )*(dire|repondre|annoncer|confirmer)( aujourd hui| a ce jour| pour l instant| pour le moment| a ce stade| pour ma part)*$`)

// saysNow takes "voici ce que je peux vous dire aujourd'hui" in front of answers for what leads to them.
func (r *reader) saysNow(i int) bool {
	c := &r.list[i]
	if c.sense.what == wDecision || !sayNow.MatchString(c.plain()) || i+1 >= len(r.list) {
		return false
	}
	c.sense = sense{what: wCourtesy, rule: "leads to the answers"}
	c.fill()
	return true
}

var (
	cannotClose = lazily(`^(et |car |mais |avec [a-z ]{3,30} )*(je|nous|on) (ne )?(peux|pouvons|peut|pourrai) (pas|malheureusement pas) (fermer|m absenter|me liberer|poser|prendre|me permettre|nous absenter|nous liberer)( (la|ma|mon|le|l|un|notre) [a-z]+)? (un|deux|trois|quatre|4|autant de|tous ces|plusieurs) (jours?|jeudis|journees|fois|conges)( (de|par|dans|sur|cette|l|la|mon|ma|conge|boutique|an|annee|travail))*$`)
	forPapers   = lazily(`^(et )?c est pour (mon|ma|mes|notre|nos|l|la|le|justifier) (ordres? de mission|employeur|dossier|comptabilite|hierarchie|notes? de frais|service [a-z]+|direction|rh|remboursement|justificatif|absence|directeur|directrice|chef|cheffe|responsable|autorisation d absence)$`)
	bestDay     = lazily(`^(et |mais )*c est( (a|le|la|celle|celui|de|du|date|journee|rencontre|d))* qui (me|m|nous) (convient|va|arrange|irait|conviendrait) (le mieux|le plus)$`)
)

// besideDays takes remarks that are no answer: "je ne peux pas fermer quatre jours dans l'année" beside a yes to some days, "c'est pour mon ordre de mission" behind
// a question, "c'est Bar-le-Duc qui m'arrange le plus" in front of "inscrivez-moi".
func (r *reader) besideDays(i int) bool {
	c := &r.list[i]
	text := c.plain()
	switch {
	case c.unsettled() && cannotClose.MatchString(text) && !bearsOn(c.tags, kName, kIf, kHedge, kEvent) && r.comesElsewhere(nil):
		c.sense = sense{what: wReason, rule: "no time for all days"}
	case forPapers.MatchString(text) && i > 0 && r.list[i-1].sense.what == wQuestion && !bearsOn(c.tags, kName, kEvent):
		c.sense = sense{what: wCourtesy, rule: "what the paper is for"}
	case c.unsettled() && len(r.plainDays(c)) == 1 && !bearsOn(c.tags, kNe, kNo, kIf, kHedge, kOr) && bestDay.MatchString(r.leadOf(c)) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.list[i+1].sense.what == wDecision && r.list[i+1].sense.yes && r.list[i+1].sense.self && !r.list[i+1].sense.maybe && len(r.list[i+1].sense.events) == 0:
		c.sense = sense{what: wTopic, rule: "best day", events: r.plainDays(c)}
	default:
		return false
	}
	return true
}

// rowOfDays gives a way told of the last of several days that stand in a row at the head of their sentence to all of them: "Épernay, Bar-le-Duc et Mulhouse en
// visio".
func (r *reader) rowOfDays(i int) bool {
	c := &r.list[i]
	if !r.onlyDays(c) || c.heading || r.before(i) != nil {
		return false
	}
	end := i
	for end+1 < len(r.list) && r.list[end+1].sentence == c.sentence && r.onlyDays(&r.list[end+1]) && !r.list[end+1].heading {
		end++
	}
	if end+1 >= len(r.list) || !r.ends(end+1) {
		return false
	}
	last := &r.list[end+1]
	s := last.sense
	if last.sentence != c.sentence || s.what != wDecision && s.what != wDetail || s.mode == "" || s.mode == "both" || s.lunch != "" || len(s.events) < 2 || len(s.names) > 0 || last.question || !bearsOn(last.tags, kJoin) || !rowWay.MatchString(r.leadOf(last)) {
		return false
	}
	var days []string
	for k := i; k <= end; k++ {
		days = union(days, r.list[k].sense.events)
	}
	if !disjoint(days, s.events) || !r.unanswered(union(days, s.events), i, end+1) || s.mode == string(Remote) && has(union(days, s.events), r.onsiteOnly()) {
		return false
	}
	last.sense.what, last.sense.rule, last.sense.yes, last.sense.self, last.sense.plain = wDecision, "a row of days", true, true, true
	last.sense.events = union(append([]string{}, days...), s.events)
	for k := i; k <= end; k++ {
		r.list[k].sense = sense{what: wCourtesy, rule: "a row of days", events: r.list[k].sense.events}
	}
	return true
}

// rowWay is the last member of such a row: "et Mulhouse en visio pour moi".
var rowWay = lazily(`^((a|le|la|l|celle|de|d|pour|et) )*(en (visio|visioconference|distanciel|presentiel)|a distance|sur place)( pour moi| svp| s il vous plait| merci)*$`)
