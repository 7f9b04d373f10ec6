package reply

import "slices"

// Why somebody follows from afar. Beside a yes by video, what else the sender does that day, or what keeps them from the road, is no obstacle, unless it is of the
// morning, of the connection, or stands against the yes: "je participerai en visio, nous sommes en sous-effectif et ça m'évitera de fermer toute la journée",
// "une réunion a été calée le 28 mai après-midi, je ferai donc la matinée en visio".

// afarGrounds are asides of the screen.
func afarGrounds() []aside {
	return []aside{
		{"well equipped", lazily(ahead + `(je|j|nous|on|notre mairie|la mairie|mon bureau|le bureau|notre salle|la salle|l ecole|le centre) (ai|avons|a|dispose|disposons|disposent|est|suis|sommes|possede|possedons)( bien| tres bien| deja| desormais| enfin| maintenant)* ?(un|une|de|d|du|tout|la|le|l|equipee?s?) ?.*\b(ecran|salle|casque|camera|micro|ordinateur|connexion|fibre|debit|equip\w+|tablette|materiel|webcam|videoprojecteur)\b.{0,50}$`),
			(*reader).equipped, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kNo, kReplaces, kLunch, kRelation, kExcept}, sense{what: wReason, fixed: true}},
		{"somebody helps with it", lazily(ahead + `(mon|ma|mes|un|une|le|la|l|notre) (` + ofFamily + `|collegues?|voisine?s?|conseillere? numerique|secretaire|amie?|stagiaire|informaticienn?e?|service informatique|animateur|animatrice)( \w+)? (me|m|nous) (aidera|aideront|montrera|expliquera|branchera|connectera|installera|aide|a montre|a explique|a installe)( .{2,50})?$`),
			(*reader).followsAfar, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kNo, kReplaces, kLunch, kPresent}, sense{what: wReason, fixed: true}},
	}
}

// equipped says whether the screen of clause i is a good one, beside a yes by video.
func (r *reader) equipped(i int) bool {
	return !frail.MatchString(r.list[i].plain()) && r.followsAfar(i)
}

// followsAfar says whether the sender answers beside clause i that they follow by video, and speaks of no other way.
func (r *reader) followsAfar(i int) bool { return r.asReason(i, r.allRemoteBeside) }

// allRemoteBeside says whether all that the reply says of the way, clause i apart, is that it is by video.
func (r *reader) allRemoteBeside(i int) bool {
	return r.allRemote(i) && r.modeOf(&r.list[i]) != string(Remote)
}

var (
	// frail is of the line or the screen, and may fail.
	frail = lazily(`\b(mauvaise?s?|lente?s?|instable|capricieu\w+|faible|ancienn?e?|vieux|vieille|petite? debit|seule?|panne|coupee?|limitee?|mal)\b`)
	// device is of the line or the screen.
	device = lazily(`\b(connexion|internet|ordinateur|reseau|wifi|webcam|camera|micro|debit|fibre|lien|ecran|logiciel|zoom|teams|pc|tablette|portable|son|image|telephone|box)\b`)
	// screenAlone is the way and no more.
	screenAlone = lazily(`^(en|la|par|a|le) (visio|visioconference|visio conference|video|distance|distanciel|zoom|teams)$`)
	// standsAgainst begins what takes back what was said.
	standsAgainst = lazily(`^(mais|toutefois|cependant|par contre|en revanche|or|seulement|sauf|enfin|finalement|ah|zut|oups|en fait|bien que|quoique|meme si|neanmoins|pourtant|quitte)\b`)
	// atMorning is of the time of the talks, or of the whole day.
	atMorning = lazily(`\b(matin|matinee|matinees|avant midi|[89] ?h|10 ?h|11 ?h|(toute|entiere) la journee|journee entiere|toute la journee|du matin au soir|meme (heure|moment|creneau|horaire|temps)|au moment|en meme temps)\b`)
	// onSomeDay is of the whole of that day, laterThatDay of the time when the talks are over.
	onSomeDay    = lazily(`\b(ce jour la|ce meme jour|le meme jour|ce jeudi|a cette date)\b`)
	laterThatDay = lazily(`\b(apres midi|midi|soir|soiree|1[2-9] ?h|2\d ?h)\b`)
	// keptOpen is of the whole day, and of a house that would be shut.
	keptOpen = lazily(`\b(fermer|fermee?|laisser|quitter|absenter|abandonner|perdre|bloquer|prendre|poser|deplacer)\b`)
	// impersonal has nobody for its subject.
	impersonal = lazily(`^(et |car |comme |puisque )*(il|ca|cela) (me |nous |m |n )?(faut|faudra|y a|est|reste|fait|y aura|y en a)\b`)
	// accompanies is what the sender does elsewhere.
	accompanies = lazily(`\b(j|nous|on|je) (\w+ )?accompagn\w+ (une?|la|le|les|l|ma|mon|mes|des|nos)\b`)
	// unsureOf is of a doubt, or of leave.
	unsureOf = lazily(`\b(possibles?|verifi\w+|voir|verra|confirm\w+|valid\w+|promettre|promets|encore|certain\w*|sure?|garanti\w*|assure|decid\w+|dispo\w*|accord|autoris\w+|refus\w+|interdi\w+|choix)\b`)
	// unableTo is what nobody who stays at a screen need be able to do.
	unableTo = lazily(`\b(peux|peut|pouvons|pourrai|pourrons|veut|veux|permet|permettent|dois|devons|doit|voulons)\b.*\b(laisser|quitter|m absenter|nous absenter|deplacer|prendre|fermer|faire|conduire|abandonner|voyager|marcher|rouler|bouger|partir|sortir|rentrer|louer|payer|perdre|me deplacer|porter|tenir|rester assise?)\b`)
)

// settleWhyAfar takes what was left unread beside a yes by video for the ground of it.
func (r *reader) settleWhyAfar() {
	if !r.allAfar() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if !r.groundsAfar(i) {
			continue
		}
		s := sense{what: wReason, rule: "why from afar"}
		if days := eventsNamed(c); len(days) > 0 {
			if r.eventsOf(c, &s) != "" || len(s.events) != 1 {
				continue
			}
			s.what = wTopic
			r.giveDay(i, s.events)
		}
		c.sense = s
		for k := range c.tags {
			if c.tags[k].kind != kEvent {
				c.tags[k].kind = kFill
			}
		}
	}
}

// giveDay gives the day of clause i to the yes by video behind it, which names none: "une réunion est calée le 18 juin après-midi. Je ferai donc la matinée en
// visio".
func (r *reader) giveDay(i int, days []string) {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		o := &r.list[k]
		if o.sense.mode != "remote" || o.sense.what != wDecision && o.sense.what != wDetail {
			continue
		}
		if len(o.sense.events) == 0 && len(eventsNamed(o)) == 0 && o.sense.self && r.in.Answers == AnswersProgramme {
			o.sense.what, o.sense.yes, o.sense.events = wDecision, true, days
		}
		return
	}
}

// groundsAfar says whether clause i can be nothing but the ground of a yes by video.
func (r *reader) groundsAfar(i int) bool {
	c := &r.list[i]
	if c.subject || c.question || c.heading || c.sense.what != wSuspect && c.sense.what != wBlock || !has([]string{ReasonUnclear, ReasonUnnamed, ReasonWho}, c.sense.code) || !r.comesAfar(i) {
		return false
	}
	b, text := newBag(c), c.plain()
	if impersonal.MatchString(text) {
		b = b.without(kThird)
	}
	if accompanies.MatchString(text) {
		b = b.without(kCompany)
	}
	if b.any(kName, kThird, kYou, kThou, kIf, kHedge, kOr, kExcept, kYes, kNo, kCancel, kEnrol, kNoun, kSeat, kVerb, kPresent, kMode, kScreen, kLunch, kDiet, kAccess, kReplaces, kReplaced, kHand, kSend, kStranger, kOff, kBlock, kIrony, kHearsay, kCompany, kUnnamed, kPlus, kAlso, kChange, kFuture, kRequest, kAmend, kLasting, kWhen, kRelay, kForward) {
		return false
	}
	if asksFirst.MatchString(text) || standsAgainst.MatchString(text) || device.MatchString(text) || unsureOf.MatchString(text) || atMorning.MatchString(text) && !keptOpen.MatchString(text) {
		return false
	}
	if (bearsOn(c.tags, kEvent) || onSomeDay.MatchString(text)) && !laterThatDay.MatchString(text) {
		return false // "étant en comité de direction le 28 mai"
	}
	if b.any(kAvail) || b.any(kAway) && (!b.any(kRelation) || b.any(kSelf, kWe)) || b.any(kPart) && contains(text, "matin") {
		return false
	}
	return !b.any(kNot, kNe) && !b.any(kModal) || unableTo.MatchString(text) || !b.any(kNot, kNe) && b.any(kModal) && b.any(kPart, kHour) || r.lacks(c)
}

// comesAfar says whether the sender says yes by video beside clause i, not only by a word that is no answer, and nothing against it.
func (r *reader) comesAfar(i int) bool {
	against := slices.ContainsFunc(r.list, func(o clause) bool {
		return o.sense.what == wHedge || o.sense.what == wDecision && (o.sense.maybe || !o.sense.yes && !o.sense.journey)
	})
	said := slices.ContainsFunc(r.list, func(o clause) bool {
		if screenAlone.MatchString(o.plain()) && o.sentence == r.list[i].sentence {
			return false // "la visio, je déteste"
		}
		return (o.sense.what == wDecision && o.sense.yes || o.sense.what == wDetail) && o.sense.mode == "remote" && !o.question && !o.subject
	})
	return said && !against && r.list[i].sense.mode == ""
}

// settleHavingDone takes somebody of the house or the family, told of in two parts by what they have done, for the ground of a no, or of a yes that they gave leave to:
// "je ne peux participer, mon directeur ayant fixé nos entretiens ce jour-là", "je viendrai, ma hiérarchie ayant donné son accord".
func (r *reader) settleHavingDone() {
	for i := 0; i+1 < len(r.list); i++ {
		a, b := &r.list[i], &r.list[i+1]
		if a.sentence != b.sentence || a.question || a.sense.what != wBlock || a.sense.code != ReasonUnnamed || !newBag(a).only(kRelation, kFill, kFunction, kBody, kReason, kJoin) || !havingDone.MatchString(b.plain()) ||
			bearsOn(b.tags, kName, kYou, kIf, kHedge, kOr, kVerb, kPresent, kReplaces, kReplaced, kHand, kSend, kMode, kYes) {
			continue
		}
		if !r.refusesInPerson(i) && !(havingAgreed.MatchString(b.plain()) && !bearsOn(b.tags, kNot, kNe) && r.fullYesOfSelf(i)) {
			continue
		}
		for _, o := range []*clause{a, b} {
			o.sense = sense{what: wReason, rule: "having done so"}
			o.fill()
		}
	}
}

// havingDone begins what somebody has done, or is.
var havingDone = lazily(`^(n |ne |m |me |nous |l )*(ayant|etant) `)

// asksFirst tells that somebody is asked before it is settled: "j'en parlerai à ma directrice avant".
var asksFirst = lazily(`\b(parler\w*|demander\w*|soumett\w+|valider\w*|voir|verrai|vois)\b.*\b(avant|d abord|au prealable|prealablement)$|^(et |mais )?(d abord|avant) (j en|je|il faut|je dois) .*\b(parler\w*|demander\w*|voir|verrai)\b`)
