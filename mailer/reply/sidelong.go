package reply

import "strings"

// Answers that are said sideways: by an arrival, what would have been, what one is forced to choose, who is received in one's stead.

// A sidelong answer is a turn of speech that decides by itself.
type sidelong struct {
	says  pattern
	never []kind
	sense sense
}

// notSidelong are the tags that no such answer holds.
var notSidelong = []kind{kName, kIf, kHedge, kOr, kCompany, kUnnamed, kRelation, kStranger, kWhen, kReplaces, kReplaced, kCancel, kAway, kExcept, kAsk, kPlus, kSubtract, kWe}

// sidelongTable holds them.
var sidelongTable = []sidelong{
	// "j'arriverai à Épernay pour 9 h 30": who tells when they get there comes
	{lazily(`^(et |donc |alors |j y )*(j )?arriverai (donc |bien )?a [\w ]{3,20} (pour|vers|a|avant) (8|9) ?h( ?[0-5]\d)?$`),
		append([]kind{kNot, kNe, kMode}, notSidelong...), sense{yes: true, mode: string(Onsite)}},
	// "mon nom est à porter sur votre liste"
	{lazily(`^(et |donc )*mon nom est (donc |bien )?a (porter|inscrire|ajouter|mettre|rajouter|coucher) (sur|a|dans) (votre|la) liste( des (inscrits|participants|presents))?$`),
		append([]kind{kNot, kNe, kMode}, notSidelong...), sense{yes: true}},
	// "je ne ferai le déplacement que pour la matinée"
	{lazily(`^(et |mais |donc )*(je|j) ne (ferai|fais) le (deplacement|voyage|trajet) que (pour )?(le matin|la matinee|l apres midi|les conferences du matin)$`),
		notSidelong, sense{yes: true, mode: string(Onsite)}},
	// "une réunion l'après-midi | m'oblige à opter pour la retransmission du matin"
	{lazily(`^(et )?(m oblige|me contraint|me force|me conduit|m amene|me pousse) (donc |malheureusement )*(a|d) (opter|me contenter|me rabattre|me replier|passer|choisir|preferer) ?(pour|de|sur|par|en)? (la |le |l |du |un |une )?(visio|visioconference|retransmission|direct|distanciel|suivi a distance|version en ligne|lien video)( (du matin|de la matinee|le matin|en direct|seule|seulement))*$`),
		append([]kind{kNot, kNe, kLunch}, notSidelong...), sense{yes: true, mode: string(Remote)}},
}

// settleSidelong gives clauses that no rule read for an answer the sense of such a turn of speech.
func (r *reader) settleSidelong() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || len(c.tags) == 0 {
			continue
		}
		r.settleMorningOff(i)
		r.settleWaySetRight(i)
		r.settleAtOdds(i)
		if c.sense.what == wMention {
			r.settlePardonWhile(i)
		}
		if !c.unsettled() {
			continue
		}
		text := c.plain()
		for _, a := range sidelongTable {
			if a.says.MatchString(text) && !bearsOn(c.tags, a.never...) && !r.setAgainst(i) {
				r.decideSidelong(c, a.sense)
				break
			}
		}
		r.settleWouldHave(i)
		r.settleReceived(i)
		r.settleWithout(i)
		r.settleKinAtHome(i)
	}
}

// setAgainst says whether the sentence of clause i goes on against it: "m'oblige à opter pour la visio, mais je préfère venir".
func (r *reader) setAgainst(i int) bool {
	return i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && standsAgainst.MatchString(r.list[i+1].plain())
}

// decideSidelong makes clause c such an answer, for the event that it names.
func (r *reader) decideSidelong(c *clause, s sense) {
	s.what, s.self, s.fixed, s.rule = wDecision, true, true, "said sideways"
	if r.eventsOf(c, &s) == "" {
		c.sense = s
	}
}

var (
	// wouldHave would have come; ownHindrance is what was not so, of the sender's own life.
	wouldHave    = lazily(`^(et |mais |or |oui )*(j|je|nous) (aurais|aurions|serais|serions|me serais) (\w+ |avec (grand |beaucoup de )?plaisir |avec joie ){0,2}(participe|assiste|venue?s?|ete des votres|ete la|ete presente?|joint a vous|jointe a vous|suivi|partage|repondu (present|oui|favorablement))\b`)
	ownHindrance = lazily(`^(si|s) (je|j|mon|ma|mes|notre|nous|on ne m) .*\b(n|ne) (m |me |y )?(\w+(ais|ait|aient|ions)) (pas|deja|point)\b`)
	// soldOut is what somebody could set right for the sender.
	soldOut = lazily(`\b(complete?|places?|inscri\w+|trop tard|cher|payant|prix|visio\w*|invitation|message|mail|lien|programme|su|savais|prevenue?|dit|recu|ouvert\w*|accessible|rampe|acces|escaliers?|possible)\b`)
)

// settleWouldHave takes "j'aurais volontiers participé si mon train ne partait pas la veille" for a no: clause i holds what would have been, another in its sentence why not.
func (r *reader) settleWouldHave(i int) {
	c := &r.list[i]
	if !wouldHave.MatchString(c.plain()) || bearsOn(c.tags, kNot, kNe, kName, kIf, kHedge, kOr, kCompany, kUnnamed, kRelation, kLunch) {
		return
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		if o.sense.what == wDecision || o.sense.what == wHedge || o.question {
			return
		}
		text := o.plain()
		if !ownHindrance.MatchString(text) || soldOut.MatchString(text) || bearsOn(o.tags, kYou, kName, kOr, kCompany, kMode, kSeat, kLunch) || r.firmElsewhere(i, k) {
			continue
		}
		s := sense{what: wDecision, self: true, fixed: true, rule: "would have come"}
		if r.eventsOf(c, &s) == "" {
			c.sense, o.sense = s, sense{what: wReason, rule: "would have come"}
		}
		return
	}
}

// firmElsewhere says whether anything beside clauses i and k says yes or perhaps.
func (r *reader) firmElsewhere(i, k int) bool {
	for n := range r.list {
		if s := r.list[n].sense; n != i && n != k && (s.what == wHedge || s.what == wDecision && (s.yes || s.maybe) || s.what == wDetail) {
			return true
		}
	}
	return false
}

var (
	// inMyStead leads to who comes; received is whom the organisers will see.
	inMyStead = lazily(`^(et |donc |mais |cette fois )*a (ma|sa) place$`)
	received  = lazily(`^(vous )?(accueillerez|verrez|recevrez|aurez|retrouverez|rencontrerez)( donc| parmi vous| a la rencontre)* (le plaisir d accueillir )?((m|mme|monsieur|madame|mon|ma|notre|le|la) )*(\w+ )?A( \w+){0,6}$`)
)

// settleReceived takes "à ma place, vous accueillerez M. X, notre trésorier" for the sender's no and X's yes.
func (r *reader) settleReceived(i int) {
	c := &r.list[i]
	if c.sense.rule != "replacement" || !inMyStead.MatchString(c.plain()) || strings.HasSuffix(c.plain(), "sa place") || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence {
		return
	}
	next := &r.list[i+1]
	if two := parties(next); next.question || len(two) != 1 || two[0].own || bearsOn(next.tags, kNot, kNe, kIf, kHedge, kOr, kSelf, kUnnamed, kCompany, kStranger, kWhen, kAway, kLunch, kMode) || !received.MatchString(r.shapeOfSwap(next)) {
		return
	}
	s := sense{what: wDecision, rule: "replacement", yes: true, names: next.names(), selfOut: true}
	if r.eventsOf(next, &s) == "" {
		next.sense, c.sense = s, sense{what: wCourtesy, rule: "replacement"}
	}
}

// goesWithout goes without who was spoken of.
var goesWithout = lazily(`^(et |donc |mais |alors )*(j irai|je viendrai|je serai la|j y serai|je participerai|j y participerai|je viens|je me rendrai|j y vais)\b.* sans (lui|elle|eux|elles)$`)

// settleWithout takes "j'irai à Mulhouse sans lui" for a plain yes, where a no of somebody named stands before it.
func (r *reader) settleWithout(i int) {
	c := &r.list[i]
	if !goesWithout.MatchString(c.plain()) || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kOr) {
		return
	}
	for k := i - 1; k >= 0; k-- {
		o := r.list[k].sense
		if o.what != wDecision {
			continue
		}
		if o.yes || o.maybe || o.self || len(o.names) == 0 {
			return
		}
		at := len(c.tags)
		for at > 0 && c.tags[at-1].kind != kSubtract {
			at--
		}
		if at < 2 {
			return
		}
		s := r.senseOf(&clause{tags: c.tags[:at-1], sentence: c.sentence, text: c.text})
		if s.what == wDecision && s.yes && s.self && !s.maybe {
			c.sense = s
		}
		return
	}
}

var (
	// notThatWay and butThisWay set one way against the other.
	notThatWay = lazily(`^(non pas|pas) (en salle|sur place|en presentiel|en personne|en visio|en visioconference|a distance|en ligne|en distanciel)$`)
	butThisWay = lazily(`^mais (bien )?(en salle|sur place|en presentiel|en personne|en visio|en visioconference|a distance|en ligne|en distanciel|sur (un |mon )?ecran|par ecran|derriere (un|mon) ecran|en direct)( interpose)?$`)
)

// settleWaySetRight takes "je suis partante, non pas en salle mais en visio" for a yes and its way; clause i is the way that is meant.
func (r *reader) settleWaySetRight(i int) {
	if i < 2 || !butThisWay.MatchString(r.list[i].plain()) {
		return
	}
	c, not, yes := &r.list[i], &r.list[i-1], &r.list[i-2]
	if not.sentence != c.sentence || yes.sentence != c.sentence || !notThatWay.MatchString(not.plain()) || yes.sense.what != wDecision || !yes.sense.yes || !yes.sense.self || yes.sense.maybe || yes.sense.mode != "" || len(yes.sense.names) > 0 {
		return
	}
	remote := func(text string) bool {
		return !contains(text, "salle") && !contains(text, "place") && !contains(text, "presentiel") && !contains(text, "personne")
	}
	if remote(not.plain()) == remote(c.plain()) {
		return
	}
	way := string(Onsite)
	if remote(c.plain()) {
		way = string(Remote)
	}
	not.sense = sense{what: wCourtesy, rule: "way set right"}
	c.sense = sense{what: wDetail, rule: "way set right", mode: way, self: true, fixed: true}
}

var (
	// pardonWhile asks pardon for somebody who is busy, whoIsBusy, with what they do; whileThen says that they do it on the day.
	pardonWhile = lazily(`^(et )?((je|nous) (vous )?(prie|prions|remercie|remercions|demande|demandons)|vous (prie|prions|remercie)|veuillez|merci|vous voudrez bien) ?(de |d )?(bien )?(vouloir )?excuser( l absence de| l absence d)? ((m|mme|monsieur|madame|le|la|notre|mon|ma|nos) )*(\w+ )?A( \w+){0,4} qui\b`)
	whoIsBusy   = lazily(` qui (preside|presidera|anime|animera|siege|siegera|recoit|recevra|inaugure|inaugurera|represente|dirige|conduit|accueille|accueillera|sera en|est en|part|organise|marie|fete) `)
	whileThen   = lazily(`\b(ce jour la|ce meme jour|le meme jour|a cette date|a la meme date|a la meme heure|ce jeudi( la)?|au meme moment)\b`)
	comesYet    = lazily(`\b(mais|vien\w+|rejoin\w+|arriver\w+|apres|puis|ensuite|visio\w*|sinon)\b| qui .*\b(votre|vos|vous)\b`)
)

// settlePardonWhile takes "je vous prie d'excuser notre président, M. X, qui préside ce jour-là un concours" for the no of X.
func (r *reader) settlePardonWhile(i int) {
	c := &r.list[i]
	if two := parties(c); len(two) != 1 || two[0].own || bearsOn(c.tags, kNot, kNe, kIf, kHedge, kOr, kUnnamed, kCompany, kMode, kLunch, kReplaces, kReplaced) || !pardonWhile.MatchString(r.shapeOfSwap(c)) || !whoIsBusy.MatchString(c.plain()) || !whileThen.MatchString(c.plain()) || comesYet.MatchString(c.plain()) {
		return
	}
	s := sense{what: wDecision, names: c.names(), fixed: true, rule: "regrets of somebody"}
	if len(eventsNamed(c)) == 0 || r.eventsOf(c, &s) == "" {
		c.sense = s
	}
}

var (
	// kinAtHome is somebody of the sender's home who stays there; kinLed leads to that by a comma.
	kinAtHome = lazily(`^(mais |en revanche |par contre )*(mon (mari|epoux|compagnon|conjoint)|ma (femme|compagne|conjointe)|mon epouse)( quant a (lui|elle)| lui| elle)? (ne|n) (viendra|vient|sera|est|participera|participe|assistera) pas( la| presente?| des notres| des votres| de la partie| disponible| libre| avec moi)?$`)
	kinLed    = lazily(`^(mais |en revanche |par contre )*(mon (mari|epoux|compagnon|conjoint)|ma (femme|compagne|conjointe)|mon epouse)$`)
)

// settleKinAtHome takes "mon mari ne viendra pas", beside the full yes of somebody who is not registered yet, for talk: he was not asked.
func (r *reader) settleKinAtHome(i int) {
	c := &r.list[i]
	if len(r.in.Registered) > 0 || !r.fullYesOfSelf(i) {
		return
	}
	if kinAtHome.MatchString(c.plain()) {
		c.sense = sense{what: wReason, rule: "kin at home"}
		return
	}
	if i < 2 || !has([]string{"lui", "elle", "quant a lui", "quant a elle"}, r.list[i-1].plain()) || r.list[i-2].sentence != c.sentence || !kinLed.MatchString(r.list[i-2].plain()) ||
		!kinAtHome.MatchString(r.list[i-2].plain()+" "+c.plain()) {
		return
	}
	c.sense, r.list[i-2].sense = sense{what: wReason, rule: "kin at home"}, sense{what: wCourtesy, rule: "kin at home"}
}

var (
	// morningOff is a no to the morning alone; fromNoon comes for what follows.
	morningOff = lazily(`^(et |mais |malheureusement )*(je|j) (ne (serai|suis|pourrai|peux|viendrai|participerai|pourrais) pas( etre| venir| assister| me liberer)?( la| presente?| des votres| disponible)?|serai (absente?|occupee?|prise?|retenue?|indisponible)) (le matin|toute la matinee|la matinee|en matinee|dans la matinee|au matin)$`)
	fromNoon   = lazily(`^(et |mais |donc |par contre |en revanche |toutefois )*(je|j) (vous )?(y )?(arriverai|arrive|rejoindrai|rejoins|retrouverai|retrouve|viendrai|viens|serai (la|presente?|des votres|parmi vous)|participerai)( donc| volontiers| bien| avec plaisir)* (a partir de|pour|des|vers|a) (le |la |l |les )?(repas|dejeuner|apres midi|midi|1[234] ?h( ?\d\d)?|ateliers?|seconde partie)\b`)
)

// settleMorningOff takes "je serai absente le matin, j'arriverai pour le repas" for a yes on site.
func (r *reader) settleMorningOff(i int) {
	c := &r.list[i]
	if s := c.sense; s.what != wDecision || s.yes || s.maybe || !s.self || len(s.names) > 0 || len(r.in.Registered) > 0 || bearsOn(c.tags, kStranger, kIf, kHedge) || !morningOff.MatchString(c.plain()) {
		return
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= c.sentence+1; k++ {
		o := &r.list[k]
		if s := o.sense; s.what != wDecision || !s.yes || !s.self || s.maybe || s.mode == string(Remote) || len(s.names) > 0 || !fromNoon.MatchString(o.plain()) || bearsOn(o.tags, kStranger, kIf, kHedge, kWhen) || len(eventsNamed(o))+len(eventsNamed(c)) > 0 {
			continue
		}
		o.sense.mode, o.sense.fixed = string(Onsite), true
		c.sense = sense{what: wReason, rule: "morning off"}
		return
	}
}

var (
	// ratherCome would come, behind what forces the sender to follow from afar.
	ratherCome = lazily(`^mais (je|j) (prefere|prefererais|aimerais (bien|mieux|autant))( de loin| quand meme| nettement)? (venir|etre la|y aller|me deplacer|etre presente?)\b`)
	forcedWay  = lazily(`\b(m|me|nous) (oblige|contraint|force|impose|pousse)\b`)
	// leftAlone is not to be touched; fallsBadly is a day on which something else is on.
	leftAlone  = lazily(`^(et |mais |surtout |merci de )*ne (touchez|changez|modifiez|annulez|supprimez)( surtout| donc)* (pas|rien)\b`)
	fallsBadly = lazily(`^(mais |or |malheureusement |helas )?(le \d+( \w+)?|cette date|la date|ca|cela|ce jour) tombe (malheureusement |helas |pile |justement |juste )*(en plein|en pleine|pendant|durant|au milieu d\w+|le jour d\w+) `)
)

// settleAtOdds hands on what stands at odds with the answer beside it: "mon chef m'oblige à suivre en visio, mais je préfère venir", "ne touchez pas à Épernay. J'annule
// Épernay", "je viens. Le 28 tombe en plein déménagement".
func (r *reader) settleAtOdds(i int) {
	c, text := &r.list[i], r.list[i].plain()
	before := r.before(i)
	switch {
	case before != nil && ratherCome.MatchString(text) && forcedWay.MatchString(before.plain()):
		c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "at odds", fixed: true}
	case leftAlone.MatchString(text) && c.sense.what != wDecision:
		for k := range r.list {
			for _, id := range eventsNamed(c) {
				if s := r.list[k].sense; k != i && s.what == wDecision && s.self && !s.yes && has(s.events, id) {
					c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "at odds", fixed: true}
				}
			}
		}
	case i > 0 && c.sense.what == wSuspect && fallsBadly.MatchString(text) && r.fullYesBut(i) && r.afterAnswer(i):
		c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "at odds", fixed: true}
	}
}
