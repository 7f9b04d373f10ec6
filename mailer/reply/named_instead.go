package reply

import "strings"

// Who comes, told by a turn in which the coming is not their verb: "c'est X que nous enverrons", "je laisse X me représenter", "X est désigné pour me
// représenter", "la personne qui viendra est X", "à ma place, ce sera X".

const (
	actsThere  = `(viendra|viendront|participera|participeront|assistera|assisteront|ira|iront|y (sera|seront|assistera|participera)|s y rendra|(sera|seront) (presente?s?|la)|fera le deplacement)( a (cette|la|votre) (rencontre|journee))?`
	chosenTo   = `^X (est|sont|a ete|ont ete|sera|seront) (designe|mandate|delegue|charge|choisi)e?s? (pour|de|afin de) `
	forTheOwn  = `(me|m y) (representer|remplacer|suppleer)`
	forTheHome = `(nous|nous y) representer|representer ((la|le|l|notre) )?`
)

var (
	// comesForMe names who comes, and says that the sender does not.
	comesForMe = lazily(strings.Join([]string{
		`^(c est|ce sera)( donc)? X que (j envoie|j enverrai|je delegue|je deleguerai|je mandate) (a ma place|pour ` + forTheOwn + `)$`,
		`^je (laisse|laisserai) X (` + forTheOwn + `|(y aller|y assister|y participer|venir|participer|assister a cette rencontre) a ma place|prendre ma place)$`,
		`^je (laisse|laisserai|confie) ((donc )?le soin a X|a X le soin) de ` + forTheOwn + `$`,
		chosenTo + forTheOwn + `$`,
		`^(je|j) (souhaite|souhaiterais|voudrais|desire|desirerais|vais|compte)( donc)? (me faire|etre) (remplacer|representer|suppleer|remplacee?|representee?|suppleee?) par X$`,
		`^je delegue( donc)? X$`,
		`^vous (verrez|accueillerez|recevrez|aurez)( donc)? X a ma place$`,
	}, "|"))
	// comesForUs names who comes; nothing is said of the sender.
	comesForUs = lazily(strings.Join([]string{
		`^(c est|ce sera)( donc)? X que (nous (envoyons|enverrons|deleguons|mandatons|deleguerons)|j envoie|j enverrai)( pour nous representer)?$`,
		`^(notre representante?|le participant|la participante) (sera|seront) X$`,
		`^la personne (presente|qui (viendra|participera|assistera|ira|nous representera|sera presente|fera le deplacement|sera la)) (sera|est) X$`,
		chosenTo + forTheHome + aHouse + `$`, chosenTo + `(nous|nous y) representer$`,
		`^(la|notre|sa) representation( (de|du|d) ((la|le|l|notre) )?` + aHouse + `)? sera( donc)? assuree par X$`,
		`^X assurera (notre|la) representation( (de|du|d) ((la|le|l|notre) )?` + aHouse + `)?$`,
		`^comptez( donc)? sur (la presence de )?X$`,
		`^(je transmets|j ai transmis|je fais suivre|j ai fait suivre) (votre|l|cette) (aimable )?invitation a X qui ` + actsThere + `$`,
	}, "|"))
	// itWillBe is the same in what a clause reports, or behind "à ma place".
	itWillBe = lazily(`^ce sera( donc)? X$`)
	// onlyThinks is who comes as the sender takes it: "je pense que ce sera X".
	onlyThinks   = lazily(`\b((je|j|nous|on) (pense|pensons|crois|croyons|suppose|imagine|presume|ai cru comprendre)|il (me |nous )?semble) (bien |plutot |fort )?(que|qu)\b`)
	notOnMe      = lazily(`^(et |mais )*(pas|non pas|plus) sur moi( cette fois| malheureusement| helas)*$`)
	myPlaceAlone = lazily(`^(et |donc |c est pourquoi )*a ma place$`)
)

// countsOn has the organisers count on somebody: "comptez sur X, pas sur moi".
var countsOn = lazily(`^comptez\b`)

// turnsToThem has the organisers turn to somebody: "voyez avec X qui me remplace".
var turnsToThem = lazily(`^(et |donc |merci de |vous pouvez |veuillez |je vous invite a )*(voyez|voir|contactez|contacter|adressez vous|vous adresser|rapprochez vous|vous rapprocher|ecrivez|ecrire|joignez|joindre)( donc| plutot| directement)*( avec| a| de| aupres de)? X( qui (me|m) (remplace|supplee|represente)( [a-z0-9 ]{2,40})?)?$`)

// settleTurnsToThem takes such a clause for a remark where the next says that this person comes: "voyez avec X qui me remplace, elle viendra".
func (r *reader) settleTurnsToThem() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		s := next.sense
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || s.what != wDecision || !s.yes || s.maybe || s.self || len(s.names) != 1 || newBag(c)[kName] != 1 || next.sentence > c.sentence+1 || bearsOn(c.tags, kNot, kNe, kIf, kHedge, kOr, kMode, kLunch) {
			continue
		}
		if text, who := r.peoplePhrase(c); len(who) == 1 && who[0] == s.names[0] && turnsToThem.MatchString(text) {
			c.sense = sense{what: wReason, rule: "turned to who comes"}
		}
	}
}

// settleNamedInstead gives such clauses to those who come.
func (r *reader) settleNamedInstead() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.heading || r.saysStem(c, "crain") || onlyThinks.MatchString(c.plain()) || !bearsOn(c.tags, kName) || i+1 < len(r.list) && r.governsNext(c, &r.list[i+1]) ||
			bearsOn(c.tags, kNot, kNe, kIf, kHedge, kOr, kExcept, kStranger, kThou, kHearsay, kIrony, kPart, kHour, kMode, kLunch, kUnnamed, kCompany, kMeeting, kWhen) {
			continue
		}
		part, told := r.reportedPart(c)
		if !told || part != nil && !bearsOn(part.tags, kName) {
			part = c
		}
		text, who := r.peoplePhrase(part)
		before := r.before(i)
		place := before != nil && before.sentence == c.sentence && myPlaceAlone.MatchString(before.plain()) && itWillBe.MatchString(text)
		forMe := place || comesForMe.MatchString(text)
		if !forMe && !comesForUs.MatchString(text) && !(told && itWillBe.MatchString(text)) {
			continue
		}
		s := sense{what: wDecision, yes: true, names: who, selfOut: forMe, rule: "who comes for the house"}
		if r.eventsOf(c, &s) != "" {
			continue
		}
		if c.sense = s; place {
			before.sense = sense{what: wCourtesy, rule: s.rule}
		}
		if next := i + 1; countsOn.MatchString(text) && next < len(r.list) && !r.list[next].question && notOnMe.MatchString(r.list[next].plain()) {
			r.toldNo(&r.list[next], "count not on me")
		}
	}
}
