package reply

import "slices"

// Doubts beside a decision that are of something else, or that it has left behind: "pour l'automne je verrai plus tard", "je ne sais pas si je suis
// concerné", "je suis partagé… bon, allez, je viens".

var (
	// ofRestDays leads to days that the reply does not name: "pour l'automne", "quant aux autres dates", "pour la suite du cycle".
	ofRestDays = lazily(`\b(l automne|d automne|de septembre et novembre|la rentree|cet automne|(le|au|du) (second|deuxieme|2e) semestre|la fin d annee|la fin de l annee|apres l ete|(apres|d ici) la rentree|la suite|le reste|les suivant(s|es)|(la|les) prochaine?s?( fois| journees?| dates?| rencontres?)?|les autres|aux autres|^(deux |trois |toutes )?autres|autres (dates|journees|rencontres|rendez vous)|l annee prochaine|l an prochain)\b`)
	// endsWithRest is the lead of a doubt that was written on behind a decision: "je viens à Épernay et pour les autres | je sais pas encore".
	endsWithRest = lazily(`\b(et|mais) (pour|quant a|quant aux) (les autres|la suite|le reste|l automne|la rentree)$`)
	// seenThen tells when the sender will know, not of which day: "nous verrons à la rentrée".
	seenThen = lazily(`^(on|nous|je) verr\w+( cela| ca)? (a|apres) (la rentree|l automne)$`)
	// seenIfAsked puts a day off until we ask again: "je verrai le moment venu si vous me relancez".
	seenIfAsked = lazily(`^(on|nous|je) verr\w+( cela| ca)?( (le moment venu|plus tard|en temps voulu|en temps utile|a ce moment la))? si vous (me|nous) (relancez|rappelez|recontactez|relancerez|le rappelez)$`)
	// inAutumn is of a season in which an event of the programme may lie.
	inAutumn = lazily(`\b(automne|rentree|semestre|d annee|de l annee|apres l ete)\b`)
	// eligible is what somebody asks who does not know whether the invitation is for them.
	eligible = lazily(`\b(sais pas( encore| trop| bien| du tout)? si|ignore si|demande si|(sur|sure|certain|certaine|convaincue?|persuadee?) (d|de|que|qu))\b.*\b(concern\w+|pour moi|pour nous|le droit|y ai droit|y avons droit|ouvert\w*|reserve\w*|adresse a|s adresse\w*|destine\w*|public (vise|cible|concerne)|vise\w*|ma place|notre place|invitee?s?|invites?|admis\w*|autorise\w*|niveau|competent\w*|legitime\w*|accessible\w*|en tant que|eligible\w*)\b`)
	// ofOwnDays is such a doubt that is of the sender's time or leave all the same.
	ofOwnDays = lazily(`\b(dispo\w*|libere?\w*|agenda|planning|conge\w*|mon (chef|directeur|employeur|responsable)|ma (cheffe|directrice|hierarchie|responsable))\b`)
	// resolved turns from a doubt to a decision: "bon, allez, je viens", "finalement", "mais je me décide".
	resolved = lazily(`\b(allez|finalement|tout compte fait|toute reflexion faite|apres reflexion|tout bien reflechi|tout bien pese|au bout du compte|en fin de compte|me (suis )?decidee?|c est decide|me (suis )?lancee?|je me jette a l eau|je franchis le pas)\b`)
	// hesitation is a doubt of the will, that a decision ends; one of time or leave it leaves open.
	hesitation = lazily(`\b(hesit\w+|partagee?|indecise?|tente\w*|tentee?|sais pas( trop| encore)?)\b`)
	// openYet is in a doubt that no resolve ends: of time, health, leave.
	openYet = lazily(`\b(si|pouvoir|dispo\w*|libere?\w*|accord|attends?|attente|autoris\w*|valid\w*|confirm\w*|depend\w*|reserve)\b`)
	// temptation is an interest, of which what follows says what comes of it: "le programme me tente", "je suis tentée".
	temptation = lazily(`^((ce|le|la|l|votre|cette) \w+( \w+)? (me|m) (tente|tentait)( bien| beaucoup| vraiment)?|(ca|cela) (me|m) (tente|tentait)( bien| beaucoup| vraiment)?|je suis( tres| bien| vraiment)? tentee?)$`)
)

var (
	// turnsBack leads from a doubt to what stands against it in the same sentence.
	turnsBack = lazily(`^(mais|pourtant|cependant|toutefois|neanmoins) `)
	// leadsTo begins what a doubt behind it is of.
	leadsTo = lazily(`^(et |mais )?(pour|quant (a|au|aux)|concernant|cote|niveau|question|s agissant) `)
	// undecided is a doubt of the sender's that does not say of what.
	undecided = lazily(`^(mais |et )?(je|j|on|nous) (ne )?(verr\w+|hesit\w+|(sais|savons) pas)( (encore|trop|bien|plus tard|bientot|d ici la|un peu))*$`)
)

var (
	// sorryLate excuses the late word.
	sorryLate = lazily(`^(et |mais )?(je (suis|vous prie d excuser) )?(vraiment |sincerement |tres |profondement |encore )*(desolee?|navree?|confuse?) (de|d) (vous |te )?(prevenir|avertir|repondre|annuler|ecrire|informer|decommander)( \w+)? ?(au dernier moment|a la derniere minute|si tard|tard|aussi tard|si tardivement)$`)
	// leaveAsked is a leave that was asked for; leaveGiven tells that it was given.
	leaveAsked = lazily(`\b(ai|avons|viens de|venons de) (bien |deja )?(demander?|sollicite|soliciter) (a \w+ \w+ )?(l |une |un |son |leur )?(accord|autorisation|feu vert|validation)\b`)
	leaveGiven = lazily(`\b(obtenu|accepte|accorde|donne|valide|oui de|eu (l|le|son)|favorable)\b`)
)

var (
	// bareHope is a hope that leans on what stands before it; timeToCome is a farewell, or a no put off to another time.
	bareHope   = lazily(`^(du moins |en tout cas )?(je|j|nous) (l )?(espere|esperons)( bien| vivement| sincerement| fort| tres fort| de tout coeur)*$`)
	timeToCome = lazily(`\b(bientot|au plaisir de \w+ \w+|partie remise|(une|la|vos|de) (autre|autres|prochaine|prochaines|suivante)( fois| occasion| occasions| edition| editions| rencontres?| dates?)?|(l an|l annee) prochaine?|une (autre|prochaine) \w+)$`)
	// hopedLater hopes for another time: "j'espère que ce sera pour une prochaine fois".
	hopedLater = lazily(`^(et |mais )?(j|je|nous) (espere|esperons)( bien| vivement| sincerement)* que (ce|c|cela|ca) (sera|n est que|est) (possible )?(pour |a )?(partie remise|(une|la) (autre|prochaine)( fois| occasion| edition)|l an prochain|l annee prochaine)$|^(et |mais )?(j|je|nous) (espere|esperons)( bien| vivement| sincerement)* que d autres (dates|rencontres|journees|editions|occasions|sessions) (suivront|seront (proposees|organisees|programmees)|auront lieu|viendront|se presenteront)$`)
)

// hopesForAnother says whether clause i hopes for another time: "ce sera pour une prochaine fois, j'espère", "à bientôt, j'espère". It doubts nothing.
func (r *reader) hopesForAnother(i int) bool {
	c := &r.list[i]
	if hopedLater.MatchString(c.plain()) {
		return true
	}
	before := r.before(i)
	return before != nil && bareHope.MatchString(c.plain()) && timeToCome.MatchString(before.plain()) &&
		!bearsOn(before.tags, kEvent, kStranger, kMode, kIf, kName) && !(before.sense.what == wDecision && before.sense.yes)
}

// gladWish is a wish, or a yes with a slip of the pen, that what follows decides: "je participerais avec plaisir le 28 mai, merci de m'inscrire".
var gladWish = lazily(`^(et )?(je|j) (y )?(participerais|viendrais|assisterais|suivrais|serais) (presente? |la |des votres )?(avec (grand |un grand |le plus grand )?plaisir|volontiers|bien volontiers)( (a|le|au|en) .*)?$`)

// requestBehind says whether the next answer behind clause i asks us to put the sender down.
func (r *reader) requestBehind(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		o := &r.list[k]
		switch o.sense.what {
		case wDecision:
			return o.sense.yes && o.sense.self && !o.sense.maybe && len(o.sense.names) == 0 && bearsOn(o.tags, kEnrol, kNoun) && bearsOn(o.tags, kRequest, kEnrol)
		case wHedge, wBlock, wSuspect:
			return false
		}
	}
	return false
}

// wishLeads takes such a wish for the day that the request behind it is about.
func (r *reader) wishLeads(c *clause) {
	s := sense{what: wTopic, rule: "wish before a request"}
	if r.eventsOf(c, &s) != "" || r.in.Event != "" && len(s.events) > 0 && !slices.Equal(s.events, []string{r.in.Event}) {
		return
	}
	if len(s.events) == 0 {
		s.what = wReason
	}
	c.sense = s
}

var (
	// ofJourney is a doubt of how, when or where, not of whether: "je ne sais pas encore à quelle heure j'arriverai", "on verra pour le train".
	ofJourney = lazily(`\b(comment|quelle heure|quel train|a l heure|en train|en voiture|en bus|le train|le bus|covoitur\w*|le repas|le dejeuner|l hotel|parking|me garer|ou dormir|ou loger)\b`)
	// ownSide is a doubt that hangs on the means all the same: "sous réserve que mon train circule".
	ownSide   = lazily(`\b(sous reserve|depend|a condition|greve|si je trouve|si j ai|si je peux)\b`)
	eitherWay = lazily(`\bou (en|a|par|le|la) `)
)

// forNow are leads of a doubt that say when it holds, not of what it is.
var forNow = []string{"pour l instant", "pour le moment", "pour l heure", "pour commencer"}

// settleDoubtsApart gives such doubts their sense.
func (r *reader) settleDoubtsApart() {
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject:
		case eligible.MatchString(c.plain()) && !ofOwnDays.MatchString(c.plain()) && (has([]string{wHedge, wBlock, wReason, wSuspect}, c.sense.what) || c.sense.maybe):
			c.sense = sense{what: wBlock, code: ReasonQuestion, rule: "whom it is for"}
		case c.question:
		case (c.sense.what == wBlock || c.sense.what == wDecision) && gladWish.MatchString(c.plain()) && !bearsOn(c.tags, kIf, kHedge, kName, kNot, kNe, kStranger) && r.requestBehind(i):
			r.wishLeads(c)
		case (c.sense.what == wHedge || c.sense.what == wDecision && c.sense.maybe || c.sense.what == wBlock && c.sense.code == ReasonUnclear) && r.hopesForAnother(i):
			c.sense = sense{what: wCourtesy, rule: "hope for another time"}
		case c.sense.what == wHedge && sorryLate.MatchString(c.plain()):
			c.sense = sense{what: wCourtesy, rule: "sorry to be late"}
		case (c.sense.what == wSuspect || c.sense.what == wReason) && leaveAsked.MatchString(c.plain()) && r.comesBesides(i, i) && !leaveGiven.MatchString(r.runningText()):
			c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "leave asked for"}
		case c.sense.what == wBlock && c.sense.code == ReasonCondition && seenIfAsked.MatchString(c.plain()) && r.before(i) != nil && ofRestDays.MatchString(r.before(i).plain()) && r.before(i).sense.what == wReason:
			r.leaveOpen(c)
		case (c.sense.what == wHedge || c.sense.what == wLater || c.sense.rule == "another time") && r.ofDaysLeft(i):
			r.leaveOpen(c)
		case c.sense.what == wHedge && usually.MatchString(c.plain()) && r.usuallyElsewhere(i):
			c.sense = sense{what: wCourtesy, rule: "as a rule"}
		case c.sense.what == wHedge && temptation.MatchString(c.plain()) && r.decidedBehind(i):
			c.sense = sense{what: wReason, rule: "interest before a decision"}
		}
	}
}

// usually tells what is the rule, and ruleBroken that it does not hold this time: "normalement je travaille le jeudi mais je me suis arrangé : je serai là".
var (
	usually    = lazily(`^(normalement|d habitude|habituellement|d ordinaire|en principe|en temps normal)$`)
	otherRule  = lazily(`^(je|j|nous|on) (travaille|travaillons|suis (en reunion|de (permanence|garde|service)|en (formation|cours|classe))|ai (cours|reunion|une reunion|permanence)|garde|anime|tiens|donne|fais)\b`)
	ruleBroken = lazily(`^mais (je|j|nous|on) (me |m |nous )?(suis|ai|ai pu|avons|a|sommes|peux|pourrai) (la |le |l |les |me |m )?(\w+ )?(deplac|decal|arrang|liber|organis|echang|report|annul|remplac|fait remplac|pose|pris)\w*`)
)

// usuallyElsewhere says whether clause i, "normalement", tells of another duty that its sentence sets aside before a yes.
func (r *reader) usuallyElsewhere(i int) bool {
	if i+2 >= len(r.list) || !otherRule.MatchString(r.list[i+1].plain()) {
		return false
	}
	for k := i + 2; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if ruleBroken.MatchString(r.list[k].plain()) {
			return r.decidedBehind(k)
		}
	}
	return false
}

// ofDaysLeft says whether a doubt, or what leads its sentence, is of days that the reply does not name, and names none.
func (r *reader) ofDaysLeft(i int) bool {
	c := &r.list[i]
	if bearsOn(c.tags, kEvent, kName, kRelation, kIf) {
		return false
	}
	text := c.plain()
	for k := i - 1; k >= 0 && r.list[k].sentence == c.sentence && has([]string{wReason, wCourtesy, wTopic}, r.list[k].sense.what) && !bearsOn(r.list[k].tags, kEvent, kName, kRelation); k-- {
		text = r.list[k].plain() + " " + text
	}
	if before := r.before(i); before != nil && c.sense.what == wHedge && r.in.Answers == AnswersProgramme && r.onlyDays(before) {
		return false // "le 24 septembre, à voir à la rentrée"
	}
	if before := r.before(i); before != nil && before.sense.what == wDecision && endsWithRest.MatchString(before.plain()) {
		return true
	}
	return ofRestDays.MatchString(text) && !seenThen.MatchString(text)
}

// leaveOpen takes such a doubt out of the answer, where other sentences decide on days that it is not of; else a person reads it.
func (r *reader) leaveOpen(c *clause) {
	decided := false
	for k := range r.list {
		o := &r.list[k]
		if o.sense.what != wDecision {
			continue
		}
		decided = true
		for _, id := range r.daysOf(o) {
			if e, ok := r.programmed(id); ok && e.Date.Month() > 8 && inAutumn.MatchString(r.sentenceOf(c)) {
				c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "days left open"} // a season, and an answer for one of its days
				return
			}
		}
	}
	if decided {
		c.sense = sense{what: wReason, rule: "days left open"}
	}
}

// daysOf are the events that a decision is about: those that it names, or the one of the letter.
func (r *reader) daysOf(c *clause) []string {
	if len(c.sense.events) > 0 {
		return c.sense.events
	}
	return []string{r.in.Event}
}

// programmed is the event of that name.
func (r *reader) programmed(id string) (Event, bool) {
	for _, e := range r.in.Programme.Events {
		if e.ID == id {
			return e, true
		}
	}
	return Event{}, false
}

// decidedBehind says whether a plain yes of the sender's follows clause i, and no other doubt.
func (r *reader) decidedBehind(i int) bool {
	found := false
	for k := i + 1; k < len(r.list); k++ {
		s := r.list[k].sense
		if s.what == wHedge || s.what == wDecision && (s.maybe || !s.yes) {
			return false
		}
		found = found || s.what == wDecision && s.self
	}
	return found
}

// sentenceOf is the text of the sentence that a clause stands in, as plain gives it.
func (r *reader) sentenceOf(c *clause) string {
	text := ""
	for k := range r.list {
		if r.list[k].sentence == c.sentence {
			text += r.list[k].plain() + " "
		}
	}
	return text
}

// leavesDoubt settles what a doubt before a plain yes does to it: "j'hésite… bon, allez, je viens" has left it behind; of "je ne sais pas encore.
// Inscrivez-moi" a person asks. In one breath, "normalement, je viens", the doubt holds.
func (c *composer) leavesDoubt(cl *clause) {
	s := &cl.sense
	if !c.doubt || !s.yes || s.maybe || !s.self {
		return
	}
	apart, ended, words := false, true, ""
	for i := range c.list {
		o := &c.list[i]
		if o.tags[0].from > cl.tags[0].from {
			break
		}
		words += o.plain() + " "
		if o.sense.what == wHedge {
			words = ""
			apart = o.sentence != cl.sentence
			ended = ended && hesitation.MatchString(o.plain()) && !openYet.MatchString(o.plain())
		}
	}
	if !apart && !turnsBack.MatchString(words) {
		return
	}
	if !ended || !resolved.MatchString(words) {
		c.block(ReasonMaybe, cl.text)
	}
	c.doubt = false
}

// apartBehind says whether a doubt stands in a sentence of its own behind a plain answer, and may be of something else: "je viens. Je verrai plus
// tard", "je viens. Pour le train, je ne sais pas encore".
func (c *composer) apartBehind(cl *clause) bool {
	if len(c.last) > 0 && c.said[c.last[0]].kind == Attend && ofJourney.MatchString(cl.plain()) && !bearsOn(cl.tags, kDepend) && !ownSide.MatchString(cl.plain()) && (!bearsOn(cl.tags, kIf) || eitherWay.MatchString(cl.plain())) {
		return true
	}
	if len(c.last) == 0 || len(c.topics) > 0 || c.said[c.last[0]].sentence == cl.sentence || c.said[c.last[0]].weak || c.said[c.last[0]].person != me || c.said[c.last[0]].kind == Maybe {
		return false
	}
	if before := c.beforeClause(cl); before != nil && leadsTo.MatchString(before.plain()) && !has(forNow, before.plain()) && !bearsOn(before.tags, kEvent, kGeneric, kSelf) {
		return true
	}
	return undecided.MatchString(cl.plain()) && !bearsOn(cl.tags, kEvent, kGeneric, kVerb, kPresent)
}
