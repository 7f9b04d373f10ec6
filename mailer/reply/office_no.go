package reply

// What offices tell around a no: its ground in front of a "donc", the pardon hoped for, a registration made by mistake; and the video asked for by who cannot travel.

var (
	// thereforeNot draws the no from what stands before it: "je suis donc obligée d'annuler", "je ne pourrai donc pas me déplacer".
	thereforeNot = lazily(`^(et |malheureusement )*(du coup |donc |de ce fait |par consequent |pour cette raison )?(je|j|nous) (malheureusement )?(ne (pourrai|pourrons|peux|pouvons|serai|serons)|suis|sommes|me vois|nous voyons|dois|devons|annule|annulons|renonce|decline)( (malheureusement|helas|finalement))*( donc| du coup| ainsi| par consequent)?\b`)
	// drawnFrom are the words that draw it.
	drawnFrom = lazily(`\b(donc|du coup|de ce fait|par consequent|pour cette raison|dans l obligation|obligee?s?|contrainte?s?)\b`)
	// ownGround begins like something of the sender's side.
	ownGround = lazily(`^(et |en effet |malheureusement |helas |finalement |or )*(je|j|nous|on|mon|ma|mes|notre|nos|l|le|la|les|un|une) `)
	// opensMore would leave the ground open, or make it of a part of the day.
	opensMore = lazily(`\b(peut etre|risque|devrait|pourrait|normalement|sauf|sinon|autre date|visio\w*|distance|distanciel|retard|plus tard|encore|en attente|attends|attendons|complete?|report\w*|decal\w*|votre|vos|vous|remplac\w*|represent\w*|repas|dejeun\w*|liste)\b`)
	// hopesPardon hopes to be pardoned: "j'espère que vous voudrez bien m'excuser".
	hopesPardon = lazily(`^(et |en )*(j espere|esperant|nous esperons|je souhaite) (que )?(vous|tu) (voudrez|voudras|saurez|pourrez)? ?(bien |le )?(m |nous |me )?(excuser(ez)?|pardonner(ez)?|comprendrez|comprendre|comprendras)( (m|nous|mon|ma|cet|ce|cette|notre|de|pour) ?(\w+ ?){0,5})?$`)
	// mealOffToo is the meal, behind a change that is left to us: "pouvez-vous modifier mon inscription et annuler mon repas ?".
	mealOffToo = lazily(`^et (d |aussi |egalement |donc |bien vouloir )*(annuler|supprimer|retirer|enlever) (mon|le) (repas|dejeuner|plateau( repas)?)( (svp|s il vous plait|merci))*$`)
	// meantYes is what the sender meant to answer: beside a no it stands against it.
	meantYes = lazily(`^(et |mais |en fait )*je (voulais|souhaitais|pensais) (bien )?(dire|repondre|cocher|mettre|cliquer sur|indiquer) oui\b`)
	// byMistake is a registration that was none: "je me suis inscrit par erreur", and ignoresMine asks to leave it out of account.
	byMistake   = lazily(`^(bonjour |desolee? |pardon |mille excuses |excusez moi |toutes mes excuses |oups |en fait |je crois que )*((je|j) (me suis|m etais) (bien )?inscrite? (a (cette|la|votre) (journee|rencontre) )?(par erreur|par megarde|par inadvertance)( (a|pour) (cette|la|votre) (journee|rencontre))?|(j ai|je vous ai) (valide|envoye|rempli|fait) (mon|ma|l|le|cette|une) ?(inscription|formulaire|demande)( d inscription)? (par erreur|par megarde|par inadvertance)|mon inscription (est|etait|resulte d|provient d) ?(une erreur|une fausse manoeuvre|une erreur de manipulation))$`)
	ignoresMine = lazily(`^(et |donc |alors )*(merci|je vous (remercie|prie|demande)|veuillez|vous pouvez|pouvez vous|pourriez vous|ne)? ?(de|d)? ?(bien vouloir )?(ne )?(pas )?((tenir|tenez) (pas )?compte de (mon inscription|cette inscription|ma demande|ma participation)|(l )?(annuler|supprimer|effacer) (mon|cette|ma) (inscription|demande|participation)|l (annuler|effacer)|la supprimer|(annulez|supprimez|ignorez|ignorer) (la|mon inscription|cette inscription|ma demande))( (svp|s il vous plait|merci))*$`)
	// cannotTravel is a no to the journey, or a plain one, that the video asked for behind it makes good.
	cannotTravel = lazily(`^(bonjour |et |malheureusement |finalement |helas |desolee? |en fait |changement de programme |suite a un (imprevu|contretemps|empechement) )*(je|j)( finalement| malheureusement)? ne (peux|pourrai|suis|serai|pourrais)( (finalement|malheureusement|helas|donc|plus|pas|en fait|en mesure de|etre|me|m|y|de|deplacer|venir|rendre|presente?|sur place|en presentiel|physiquement|jusqu a vous|participer|faire le (deplacement|trajet|voyage|route)|disponible pour (venir|me deplacer)))+( (a|le|pour|jusqu a) .{2,25})?$`)
)

// settleOfficeNo takes such words for what they are.
func (r *reader) settleOfficeNo() {
	r.settleByMistake()
	r.settleMovesToVideo()
	for i := range r.list {
		c := &r.list[i]
		if c.question && c.sense.what == wQuestion && c.sense.lunch == "no" && i > 0 && r.list[i-1].sense.rule == "change left to us" && mealOffToo.MatchString(c.plain()) {
			c.question, c.sense = false, sense{what: wDetail, rule: "meal off as well", self: true, fixed: true, lunch: "no"}
		}
		if !c.subject && !c.question && c.unsettled() && meantYes.MatchString(c.plain()) && !r.yesAndNoMore(i) {
			c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "meant to say yes"}
		}
		if c.subject || c.question || !c.unsettled() || bearsOn(c.tags, kName, kIf, kOr, kMode, kSeat) {
			continue
		}
		switch {
		case hopesPardon.MatchString(c.plain()):
			if r.refusesBut(i) {
				c.sense = sense{what: wCourtesy, rule: "pardon hoped for", fixed: true}
			}
		case r.groundBeforeNo(i):
			c.sense = sense{what: wReason, rule: "ground of the no", fixed: true}
			c.fill()
		}
	}
}

// groundBeforeNo says whether clause i tells something of the sender's side right before a no that is drawn from it, and nothing else is answered but the video.
func (r *reader) groundBeforeNo(i int) bool {
	c := &r.list[i]
	if i+1 >= len(r.list) || bearsOn(c.tags, kYes, kEnrol, kCancel, kHedge, kReplaces, kReplaced, kHand, kSend, kExcept, kThou, kHearsay, kOff, kLasting, kStranger, kLunch, kDiet, kYou) || opensMore.MatchString(c.plain()) || !ownGround.MatchString(c.plain()) {
		return false
	}
	o := &r.list[i+1]
	s := o.sense
	if o.sentence > c.sentence+1 || s.what != wDecision || s.yes || s.maybe || !s.self || s.partial || len(s.names) > 0 || !thereforeNot.MatchString(o.plain()) || !drawnFrom.MatchString(o.plain()) {
		return false
	}
	return r.dayOfLetter(c) && r.asReason(i, r.refusesOnly)
}

// settleByMistake makes the no that it is of a registration made by mistake, in answer to the letter that confirms it, where it is asked to be left out of account.
func (r *reader) settleByMistake() {
	if !r.confirmedOnce() || len(r.others()) > 0 {
		return
	}
	mistake, order := -1, -1
	for i := range r.list {
		c := &r.list[i]
		switch text := c.plain(); {
		case c.subject || c.sense.what == wCourtesy || c.sense.what == wAck:
		case mistake < 0 && byMistake.MatchString(text) && !c.question:
			mistake = i
		case mistake >= 0 && order < 0 && r.list[mistake].sentence >= c.sentence-1 && ignoresMine.MatchString(text):
			order = i
		case c.sense.what == wReason && r.signedWith(c):
		default:
			return
		}
	}
	if order >= 0 {
		r.toldNo(&r.list[order], "registered by mistake")
		r.list[order].question = false
		r.list[mistake].sense = sense{what: wReason, rule: "registered by mistake"}
		r.list[mistake].fill()
	}
}

// confirmedOnce says whether the letter that is answered confirms the only registration of the sender, or goes before that day.
func (r *reader) confirmedOnce() bool {
	return (r.in.Answers == AnswersConfirmation || r.in.Answers == AnswersPractical) && len(r.in.Registered) == 1 && r.in.Registered[0].Event == r.in.Event && len(r.forms) == 0
}

// settleMovesToVideo reads the video asked for right behind "je ne pourrai pas me déplacer" as the change of somebody registered on site, where nothing else is said.
func (r *reader) settleMovesToVideo() {
	if !r.confirmedOnce() || r.in.Registered[0].Mode == Remote || len(r.others()) > 0 || !r.offersVideo() {
		return
	}
	no, move := -1, -1
	for i := range r.list {
		c := &r.list[i]
		switch s := c.sense; {
		case c.subject || s.what == wCourtesy || s.what == wAck:
		case no < 0 && s.what == wDecision && !s.yes && !s.maybe && s.self && !c.question && cannotTravel.MatchString(c.plain()) && !bearsOn(c.tags, kName, kIf, kHedge, kPart, kHour, kStranger, kWe) && r.dayOfLetter(c):
			no = i
		case no >= 0 && move < 0 && c.sentence <= r.list[no].sentence+1 && (s.what == wQuestion || s.what == wBlock) && r.asksToMove(c):
			move = i
		case s.what == wReason && !c.question && !bearsOn(c.tags, kName, kEvent, kVerb, kPresent, kYes, kNo, kMode, kIf, kHedge):
		default:
			return
		}
	}
	if move < 0 {
		return
	}
	r.list[no].sense = sense{what: wReason, rule: "cannot travel"}
	r.list[no].fill()
	r.list[move].question = false
	r.list[move].sense = sense{what: wDecision, rule: "video asked for", yes: true, self: true, fixed: true, mode: string(Remote), events: []string{r.in.Event}, plain: true}
}

// dayOfLetter says whether a clause names no day but that of the letter.
func (r *reader) dayOfLetter(c *clause) bool {
	for _, id := range eventsNamed(c) {
		if id != r.in.Event {
			return false
		}
	}
	return true
}

// offersVideo says whether the day of the letter can be followed from afar.
func (r *reader) offersVideo() bool {
	for _, e := range r.in.Programme.Events {
		if e.ID == r.in.Event {
			return e.Remote
		}
	}
	return false
}
