package reply

// Second thoughts behind an answer that is otherwise plain: another day behind a "no" that means no day, "je viendrai le 28 mai. Enfin non, le 18 juin", fewer days
// than were named, "finalement juste le 28 mai", days that are like the others, "… me convient, comme les autres", and what is no day, "la veille du 18 juin ne me
// convient pas". They are handed on.

var (
	// takesBackSo is a "no" that takes back what stands before it.
	takesBackSo = lazily(`^(ah|euh|enfin|oups|oh|mince|zut|pardon|ou plutot|en fait|mais|et puis)( euh| ben| bah)* non$`)
	// onlyDaysNow leads to days that are fewer than the ones named before.
	onlyDaysNow = lazily(`^(et |mais |bon |ou )*(finalement|en fait|en definitive|reflexion faite|a la reflexion|plutot|enfin|au final|tout compte fait|apres reflexion)( plutot)? ((juste|seulement|uniquement|que|simplement|plutot|rien que) )?((le|la|l|a|au|celle|celui|de|d|du|pour|date|rencontre|journee)( |$))*$`)
	// likeTheRest says of the other days what is said of the one before it.
	likeTheRest = lazily(`^(tout )?(comme|ainsi que|de meme que) (toutes )?((les|aux|des) autres|le reste|les (deux|trois) autres)( (dates?|journees?|rencontres?))?$`)
	// besideTheDay is what is told of a day and is not the day: "l'horaire de Mulhouse"; besideTheWay is the same for a no: "la visio du 18 juin".
	besideTheDay = lazily(dayLead + `(la |le |l |les |votre |notre |mon |ma )(veille|lendemain|surlendemain|formation|train|trajets?|conseil|horaires?|heures?|theme|lieu|salle|parking|tarif|prix|menu|hotel)( prevue?s?| proposee?s?)?( (de|d|du|pour|a|vers|en|la|le|celle))*\b`)
	besideTheWay = lazily(dayLead + `((la |le |l |votre )(visio\w*|distanciel|presentiel|repas|dejeuner|programme|thematique|format)|(en )?(train|voiture|bus|visio|presentiel|distanciel))\b`)
	suitsVerb    = lazily(`\b(convient|conviennent|conviendra|arrange|arrangent|va|vont|ira|colle|possibles?|faisables?|compatible)\b`)
)

// settleSecondThoughts takes such clauses for what a person has to read.
func (r *reader) settleSecondThoughts() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question {
			continue
		}
		if r.otherDayBehind(i) || r.fewerDaysBehind(i) || r.othersAlike(i) || r.besideTheDay(i) || r.notLikeThem(i) || r.leadsToSigner(i) || r.keptFor(i) || r.butWell(i) {
			c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "second thoughts"}
		}
	}
}

// otherDayBehind says whether clause i is a bare "enfin non" behind a yes to a day, and another day stands behind it.
func (r *reader) otherDayBehind(i int) bool {
	s := r.list[i].sense
	if s.what != wDecision || s.yes || len(s.events) > 0 || i == 0 || i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence || !takesBackSo.MatchString(r.list[i].plain()) {
		return false
	}
	next := &r.list[i+1]
	return next.sense.what == wTopic && r.onlyDays(next) && r.yesBefore(i) && (i+2 >= len(r.list) || r.list[i+2].sentence != next.sentence)
}

// yesBefore says whether a decision that names days, or a day under a heading, stands before clause i.
func (r *reader) yesBefore(i int) bool {
	for k := range r.list[:i] {
		if o := &r.list[k]; !o.subject && (o.sense.what == wDecision && o.sense.yes) {
			return true
		}
	}
	return false
}

// fewerDaysBehind says whether clause i names some of the days of a yes before it, and nothing is said of them: "finalement juste le 28 mai".
func (r *reader) fewerDaysBehind(i int) bool {
	c := &r.list[i]
	if c.sense.what != wTopic || c.heading || !onlyDaysNow.MatchString(r.leadOf(c)) || i+1 < len(r.list) && r.list[i+1].sentence == c.sentence {
		return false
	}
	return r.yesBefore(i)
}

// notLikeThem says whether clause i is a "moi non" behind what keeps the sender's colleagues away: "toute l'équipe est en formation ce jour-là, moi non".
func (r *reader) notLikeThem(i int) bool {
	before, text := r.before(i), r.list[i].plain()
	return before != nil && r.list[i].sense.what == wDecision && (text == "moi non" || text == "pas moi" || text == "mais moi non" || text == "mais pas moi") &&
		!bearsOn(before.tags, kNot, kNe) && awayTogether.MatchString(before.plain()) || before != nil && r.list[i].sense.what == wDecision && !before.sense.yes && len(before.sense.names) > 0 && notForMe.MatchString(text) && !bearsOn(before.tags, kNot, kNe)
}

// leadsToSigner says whether clause i leads to the name of whoever signs: "signé : Paul Martin".
func (r *reader) leadsToSigner(i int) bool {
	return r.list[i].sense.what == wDecision && r.list[i].plain() == "signe" && i+1 < len(r.list) && bearsOn(r.list[i+1].tags, kName)
}

// notForMe is what is not so for the sender: "le 28 mai est impossible pour X, pas pour moi".
var notForMe = lazily(`^(mais )?(pas|non pas) pour (moi|nous)$`)

// keptFor says whether clause i says that a day is kept for somebody, who is not kept away by it: "le 28 mai est retenu pour X".
func (r *reader) keptFor(i int) bool {
	c := &r.list[i]
	return c.sense.what == wDecision && !c.sense.yes && len(c.sense.names) > 0 && bearsOn(c.tags, kEvent) && keptForThem.MatchString(r.leadOf(c))
}

// butWell says whether clause i is a "mais bon" that ends a sentence behind a day that does not suit: they may come all the same.
func (r *reader) butWell(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wDecision && !before.sense.yes && r.list[i].plain() == "mais bon" && r.ends(i) && suitsVerb.MatchString(before.plain())
}

// keptForThem is such a clause, its day left out.
var keptForThem = lazily(`\best (bien |deja |donc )*(retenue?|reservee?|bloquee?|notee?|prise?) pour `)

// awayTogether is what keeps a house away, without a negation.
var awayTogether = lazily(`\b(equipe|service|bureau|collegues|elus|agents|personnel|direction|monde) (\w+ ){0,5}(est|sont|sera|seront) (\w+ ){0,2}` + takenUp)

// othersAlike says whether clause i says the same of days that no decision names: "…, comme les autres".
func (r *reader) othersAlike(i int) bool {
	before := r.before(i)
	return r.in.Answers == AnswersProgramme && before != nil && before.sense.what == wDecision && likeTheRest.MatchString(r.list[i].plain())
}

// besideTheDay says whether clause i, or what leads to it, is said of something that is not the day itself.
func (r *reader) besideTheDay(i int) bool {
	c := &r.list[i]
	s := c.sense
	if s.what != wDecision || !s.self || r.in.Answers != AnswersProgramme || !suitsVerb.MatchString(c.plain()) {
		return false
	}
	text := c.plain()
	if before := r.before(i); !bearsOn(c.tags, kEvent) && before != nil && (before.sense.what == wTopic || before.sense.what == wDetail) && bearsOn(before.tags, kEvent) {
		text = before.plain()
	}
	return besideTheDay.MatchString(text) || !s.yes && besideTheWay.MatchString(text)
}
