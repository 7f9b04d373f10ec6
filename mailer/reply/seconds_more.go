package reply

import (
	"slices"
	"strings"
)

// Answers that lean on what was said of somebody before them: "X ne viendra pas. Moi si", "je ne peux pas, et ma collègue X non plus", "X est malade,
// retirez-la", "la mienne, je la maintiens"; and the video behind a journey that is given up.

var (
	meYes = lazily(`^(mais |quant a )?moi (en revanche )?(si|oui)( en revanche| comme convenu| comme prevu| helas)?$`)
	// norThey is somebody named who does not come either.
	norThey = lazily(` non plus$`)
	// strikeOff asks to strike out whoever was spoken of.
	strikeOff = lazily(`^(et |donc |alors |du coup )*(merci de (la|le) (retirer|rayer|enlever|desinscrire|decommander|decompter)|(retirez|rayez|enlevez|desinscrivez|decommandez|decomptez) (la|le))( donc)?( de (la|votre) liste( des (inscrits|participants|presents))?)?( svp| s il vous plait| je vous prie| merci)*$`)
	// keptAway is why somebody cannot come.
	keptAway = lazily(`\b(malade|souffrante?|requisitionnee?|requise?|retenue?|empechee?|hospitalisee?|alitee?|en arret|en conges?|indisponible|absente?|mobilisee?|immobilisee?|clouee? au lit)\b`)
	// keptSeat says of the sender's own registration that it stands.
	keptSeat = lazily(`^(je|nous) (la|le) (maintiens|garde|conserve)$`)
	// hindersNot says that what was told before keeps nobody from coming.
	hindersNot = lazily(`^(mais |et |toutefois )?(cela|ca|ceci|rien de tout cela) ne (m|nous) (empechera|empeche) (pas|nullement|aucunement|en rien) (de |d )(venir|participer|y participer|y assister|faire le deplacement|vous rejoindre|etre (la|presente?|parmi vous|des votres|avec vous)|(occuper|prendre) (un|une|mon|ma) (siege|chaise|place)( parmi vous| avec vous| dans la salle| en salle)?)( (a|le|au) (\w+ ?){1,3})?$`)
	// eachOfThem is what each of those does who were named.
	eachOfThem  = lazily(`^(et )?(chacun|chacune|chacun d eux|chacune d elles) `)
	manyPardons = lazily(`^(mille|toutes mes|mes plus plates) excuses( pour (ce|cette|le|la) (contretemps|derangement|changement|confusion|erreur|message precedent))?$`)
	// shareOut is what two people do with the days.
	shareOut = lazily(` se (repartissent|partagent|repartiront|partageront|repartiraient|sont reparti|sont partage) (le|la|les|l) (printemps|saison|dates|journees|jours|travail|roles|taches|programme|annee|rencontres|deplacements?)$`)
	// videoThen is the video that takes the place of a journey.
	videoThen = lazily(`^(alors |donc |du coup |mais )*(ce|ca) sera (donc |plutot )?(la|en|par|a) (visio\w*|distance|distanciel)$`)
	giveItUp  = lazily(`^(et |mais |finalement )*(j y renonce|je renonce a (faire (la|le) (route|trajet|deplacement|voyage)|prendre la route|me deplacer))$`)
)

// settleLeaningMore gives such clauses their sense.
func (r *reader) settleLeaningMore() {
	for i := range r.list {
		c := &r.list[i]
		if i == 0 || c.question || c.subject || r.list[i-1].question {
			continue
		}
		before := &r.list[i-1]
		switch s := before.sense; {
		case s.what == wDecision && !s.yes && !s.maybe && !s.self && !s.all && len(s.names) == 1 && c.sense.what != wDecision && meYes.MatchString(c.plain()) && (len(r.in.Registered) > 0 || !r.saysWord(c, "si") || r.saysWord(c, "revanche")):
			c.sense = sense{what: wDecision, yes: true, self: true, events: s.events, rule: "me I do"}
		case s.what == wDecision && !s.yes && !s.maybe && s.self && r.norSomebody(c, before):
			c.sense = sense{what: wDecision, names: c.names(), events: s.events, rule: "nor somebody named"}
		case r.struckOut(c, before):
			c.sense = sense{what: wDecision, names: before.names(), rule: "struck out"}
			before.sense = sense{what: wReason, rule: "struck out"}
		case c.sense.what == wReason && strikeOff.MatchString(c.plain()):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "to be struck out"} // whom, or what?
		case len(r.in.Registered) > 0 && has([]string{"la mienne", "le mien"}, before.plain()) && c.sentence == before.sentence && keptSeat.MatchString(c.plain()):
			c.sense = sense{what: wDecision, yes: true, self: true, rule: "own seat kept"}
		case r.usOfTopic(i), r.mealOfOneWhoComes(i), r.sharedOut(i):
		case c.sense.what == wDetail && c.sense.lunch != "" && len(c.sense.names) == 0 && !c.sense.self && eachOfThem.MatchString(c.plain()):
			c.sense.all, c.sense.rule = true, "each of them"
		case s.what == wDecision && !s.yes && !s.self && len(s.names) == 1 && s.mode == string(Onsite) && c.sense.what == wDecision && c.sense.yes && !c.sense.maybe && c.sense.mode == string(Remote) && !c.sense.self && slices.Equal(c.sense.names, s.names) && c.sentence == before.sentence:
			before.sense = sense{what: wReason, rule: "journey given up"} // "X ne se déplacera pas : il suivra en visio"
		case c.sense.what == wSuspect && manyPardons.MatchString(c.plain()) && r.anyAnswer():
			c.sense = sense{what: wCourtesy, rule: "pardon"}
		case c.sense.what != wDecision && hindersNot.MatchString(c.plain()) && before.sense.what != wCourtesy && !(s.what == wDecision && !s.yes) && !bearsOn(before.tags, kIf, kHedge) && !bearsOn(c.tags, kStranger):
			c.sense = sense{what: wDecision, yes: true, self: true, rule: "hinders not", events: eventsNamed(c)}
		case c.sense.what == wDetail && c.sense.mode == string(Remote) && videoThen.MatchString(c.plain()) && r.journeyGivenUp(i-1):
			c.sense = sense{what: wDecision, yes: true, self: true, mode: string(Remote), events: s.events, rule: "video for the journey"}
			before.sense = sense{what: wReason, rule: "journey given up"}
		}
	}
}

// mealOfOneWhoComes gives the sender a meal told behind their own yes and the no of somebody else: "oui pour moi, non pour ma collègue X. Repas OK".
func (r *reader) mealOfOneWhoComes(i int) bool {
	c := &r.list[i]
	if i < 2 || c.sense.what != wDetail || c.sense.lunch == "" && c.sense.diet == "" || len(c.sense.names) > 0 || c.sense.self || c.sense.all || len(r.others()) != 1 || bearsOn(c.tags, kName, kThird, kCompany, kWe) {
		return false
	}
	own, theirs := r.list[i-2].sense, r.list[i-1].sense
	if theirs.what == wDetail && theirs.self && i > 2 {
		own, theirs = r.list[i-3].sense, r.list[i-2].sense
	}
	if own.what != wDecision || !own.yes || !own.self || own.maybe || len(own.names) > 0 || theirs.what != wDecision || theirs.yes || theirs.self || len(theirs.names) != 1 {
		return false
	}
	c.sense.self = true
	return true
}

// sharedOut sets aside "X et Y se répartissent le printemps" in front of what each of them does.
func (r *reader) sharedOut(i int) bool {
	c := &r.list[i-1]
	if !c.unread() || len(c.names()) < 2 || bearsOn(c.tags, kSelf, kWe, kNot, kNe, kIf, kHedge, kEvent, kMode, kLunch) || !shareOut.MatchString(c.plain()) {
		return false
	}
	for _, n := range c.names() {
		comes := false
		for k := i; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
			s := r.list[k].sense
			comes = comes || s.what == wDecision && len(s.events) > 0 && slices.Equal(s.names, []int{n})
		}
		if !comes {
			return false
		}
	}
	c.sense = sense{what: wCourtesy, rule: "shared out"}
	return false
}

// anyAnswer says whether the reply says yes or no somewhere.
func (r *reader) anyAnswer() bool {
	return slices.ContainsFunc(r.list, func(c clause) bool { return c.sense.what == wDecision })
}

// usOfTopic gives the "nous" of clause i the people of whom its sentence began: "M. X et moi-même, vous pouvez nous compter parmi les présents".
func (r *reader) usOfTopic(i int) bool {
	c, k := &r.list[i], i-1
	for k > 0 && r.list[k].sense.what == wCourtesy && r.list[k].sentence == c.sentence {
		k--
	}
	topic := &r.list[k]
	if topic.sentence != c.sentence || topic.sense.what != wTopic || !topic.sense.self || len(topic.sense.names) != 1 || len(topic.sense.events) > 0 || topic.heading || c.sense.what != wDecision || !c.sense.all || len(r.others()) != 1 || len(c.sense.names) > 0 || bearsOn(c.tags, kCompany, kName, kSelf) {
		return false
	}
	if !newBag(topic).only(kName, kSelf, kJoin, kCivility, kFunction, kMark) {
		return false
	}
	c.sense.all, c.sense.self, c.sense.names = false, true, topic.sense.names
	topic.sense = sense{what: wCourtesy, rule: "of whom it speaks"}
	return true
}

// norSomebody says whether c is "et ma collègue X non plus" in the sentence of the sender's own no, and no more.
func (r *reader) norSomebody(c, before *clause) bool {
	b := newBag(c)
	return c.sentence == before.sentence && c.unread() && b[kName] == 1 && b.only(kName, kNo, kNot, kJoin, kRelation, kFill, kCivility, kFunction, kAlso, kCourtesy) && norThey.MatchString(c.plain())
}

// struckOut says whether c asks to strike out the one person of whom the clause before it says why they cannot come.
func (r *reader) struckOut(c, before *clause) bool {
	if bearsOn(c.tags, kName) || len(before.names()) != 1 || !before.unread() && (before.sense.what != wDecision || before.sense.yes || before.sense.self || len(before.sense.names) != 1) || before.sentence < c.sentence-1 || bearsOn(before.tags, kReplaces, kReplaced, kHand, kSend, kIf, kHedge, kEvent, kVerb, kPresent, kNot, kNe, kMode, kLunch) {
		return false
	}
	m := strikeOff.FindStringSubmatch(c.plain())
	if m == nil || !keptAway.MatchString(before.plain()) {
		return false
	}
	p, wants := r.people[before.names()[0]], map[string]string{"la": "f", "le": "m"}[m[3]+m[6]]
	return !p.addressee && (p.gender == "" || p.gender == wants) && strings.Contains(p.Name, " ")
}

// journeyGivenUp says whether clause i gives up the journey alone: "j'y renonce" behind one that was thought of, "je renonce à faire la route".
func (r *reader) journeyGivenUp(i int) bool {
	c := &r.list[i]
	if c.sense.what != wDecision || c.sense.yes || !c.sense.self || !giveItUp.MatchString(c.plain()) || len(r.others()) > 0 {
		return false
	}
	if !strings.HasSuffix(c.plain(), "j y renonce") {
		return true
	}
	before := r.before(i)
	return before != nil && before.sense.what == wPast && before.sense.mode == string(Onsite)
}
