package reply

import "strings"

// What is told anew, or shared out in few words: the head of a correction ("une rectification à mon message de vendredi :"), an annulment that is annulled, ways
// by order and by side ("visio pour la première, en salle pour la seconde", "de son côté visio, du mien présentiel"), who of two eats.

var (
	// headOfNews calls what follows a correction of what was written before.
	headOfNews = lazily(`^(bonjour |merci de (bien vouloir )?(noter|prendre note de)|veuillez (noter|prendre note de)|je vous prie de noter|a noter|voici|juste)? ?((une|un|deux|trois|quelques|petite|petites|petit|les|des|ces) )*(rectifications?|rectificatifs?|corrections?|modifications?|changements?|precisions?|mises? a jour|ajustements?)( importante?s?| mineure?s?| suivante?s?)?( (a|au|sur|de|dans|par rapport a|suite a|concernant) (mon|ma|notre|nos|mes|la|le|l) ?(precedente? |dernier |derniere |recent )?(message|mail|courriel|envoi|courrier|inscriptions?|reponse|delegation|liste|participants|participation)( (de|du|d|pour) .{2,30})?)?$`)
	// unannuls takes an annulment back.
	unannuls = lazily(`^(et |donc |finalement |bonne nouvelle )*(je|j|nous) (annule|annulons|retire|retirons|reviens sur|revenons sur) (donc |finalement )?(mon|ma|notre) (annulation|desistement|refus|defection)( (d|de|du) (hier|ce matin|hier soir|avant hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine derniere|la semaine passee))?$`)
	// firstWay and secondWay end with one of the two days that were named.
	firstWay  = lazily(`\b(pour|a) la (premiere|1ere|1re)$`)
	secondWay = lazily(`\b(pour|a) la (seconde|deuxieme|2e|2eme)$`)
	// theirSide and ownSideWay begin the ways of two people.
	theirSide  = lazily(`^(et |mais )?(de son cote|pour sa part|en ce qui (le|la) concerne)( ce sera| c est)?( en| a| sur)? \w+$`)
	ownSideWay = lazily(`^(et |mais )?(du mien|de mon cote|pour ma part|en ce qui me concerne)( ce sera| c est)?( en| a| sur)? \w+$`)
	// forUsTwo is a meal for the sender and one other.
	forUsTwo = lazily(`^(et |avec )?(un |deux |le |les )?(repas|dejeuners?|couverts?) pour nous (deux|2)( evidemment| bien sur| merci| svp)*$`)
	// eatsThere says that somebody stays for the meal, or has it; notThey says who does not.
	eatsThere = lazily(`^(et |mais )?A( ou B)? (restera (a midi|dejeuner|manger|pour le (repas|dejeuner))|dejeunera|mangera|prendra (le|son) (repas|dejeuner))( sur place| avec vous)?$`)
	notThey   = lazily(`^(et |mais )?(pas|mais pas|non pas) A$`)
)

// settleToldAnew gives such clauses their sense.
func (r *reader) settleToldAnew() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		switch {
		case c.heading && c.headsNews() && i+1 < len(r.list):
			c.sense, c.heading = sense{what: wCourtesy, rule: "head of a correction"}, false
		case c.unsettled() && unannuls.MatchString(c.plain()) && r.comesAfterAll(i):
			c.sense = sense{what: wCourtesy, rule: "annulment taken back"}
		case c.sense.what == wDecision && !c.sense.yes && contains(c.plain(), "contribuer a"):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "does not contribute"} // who sits there may be silent
		case firstWay.MatchString(c.plain()):
			r.waysByOrder(i)
		case theirSide.MatchString(c.plain()):
			r.waysBySide(i)
		case notThey.MatchString(r.shapeOfSwap(c)):
			r.eatsNot(i)
		}
	}
}

// headsNews says whether a clause only calls what follows it a correction.
func (c *clause) headsNews() bool {
	open := c.unsettled() || (c.sense.what == wBlock || c.sense.what == wSuspect) && c.sense.code == ReasonOtherDate || c.sense.what == wReason
	return open && headOfNews.MatchString(c.plain()) && !bearsOn(c.tags, kName, kSelf, kEvent, kIf, kNot, kNe, kHedge, kMode)
}

// comesAfterAll says whether the sender, beside clause i, says plainly that they come, and nobody that they do not.
func (r *reader) comesAfterAll(i int) bool {
	found := false
	for k := range r.list {
		s := r.list[k].sense
		if k == i || s.what != wDecision {
			continue
		}
		if !s.yes || s.maybe {
			return false
		}
		found = found || s.self && len(s.names) == 0
	}
	return found
}

// waysByOrder gives "visio pour la première, en salle pour la seconde" the two days to which the sender has said yes, where the reply names them in their order.
func (r *reader) waysByOrder(i int) {
	if i+1 >= len(r.list) {
		return
	}
	c, next := &r.list[i], &r.list[i+1]
	if next.sentence != c.sentence || !secondWay.MatchString(next.plain()) || !onlyWay(c) || !onlyWay(next) || next.question {
		return
	}
	var days []string
	for k := range r.list[:i] {
		s := r.list[k].sense
		if s.what == wDecision && (!s.yes || s.maybe || !s.self || s.all || len(s.names) > 0) {
			return
		}
		if s.what != wDecision {
			continue
		}
		own := s.events
		if len(own) == 0 && r.in.Event != "" {
			own = []string{r.in.Event}
		}
		days = union(days, own)
	}
	if len(days) != 2 {
		return
	}
	first, ok := r.programmed(days[0])
	second, known := r.programmed(days[1])
	if !ok || !known || !first.Date.Before(second.Date) {
		return
	}
	c.sense.events, next.sense.events = days[:1], days[1:]
}

// onlyWay says whether a clause tells how one takes part, and nothing of who or when.
func onlyWay(c *clause) bool {
	s := c.sense
	return s.what == wDetail && (s.mode == string(Onsite) || s.mode == string(Remote)) && len(s.names) == 0 && !s.all && s.lunch != "both" && s.lunch != "open" && !bearsOn(c.tags, kName, kIf, kHedge, kOr, kNot, kNe, kRelation)
}

// waysBySide gives "de son côté visio, du mien présentiel" the one who comes with the sender, and the sender.
func (r *reader) waysBySide(i int) {
	if i+1 >= len(r.list) || len(r.others()) != 1 || !r.bothCome() {
		return
	}
	c, next := &r.list[i], &r.list[i+1]
	if next.sentence != c.sentence || next.question || !ownSideWay.MatchString(next.plain()) || r.modeOf(c) == "" || r.modeOf(next) == "" || bearsOn(c.tags, kName, kIf, kHedge, kOr, kNot, kNe, kEvent) || bearsOn(next.tags, kName, kIf, kHedge, kOr, kNot, kNe, kEvent) {
		return
	}
	c.sense = sense{what: wDetail, rule: "their side", names: r.others(), mode: r.modeOf(c), fixed: true}
	next.sense = sense{what: wDetail, rule: "one's own side", self: true, mode: r.modeOf(next), fixed: true}
}

// bothCome says whether the sender and somebody named have been said to come, and nobody not to.
func (r *reader) bothCome() bool {
	own, other := false, false
	for k := range r.list {
		s := r.list[k].sense
		if s.what != wDecision {
			continue
		}
		if !s.yes || s.maybe {
			return false
		}
		own, other = own || s.self, other || len(s.names) > 0
	}
	return own && other
}

// eatsNot reads "pas Y" behind "X restera à midi" as said of the meal.
func (r *reader) eatsNot(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || !c.unsettled() && c.sense.what != wTopic && c.sense.what != wMention && !(c.sense.what == wDetail && len(c.sense.names) == 0) || before.sense.what == wDecision || !eatsThere.MatchString(r.shapeOfSwap(before)) || bearsOn(before.tags, kNot, kNe, kIf, kHedge) {
		return
	}
	for _, n := range c.names() {
		if containsInt(before.names(), n) {
			return
		}
	}
	before.sense = sense{what: wDetail, rule: "who eats", names: before.names(), lunch: "yes", fixed: true}
	c.sense = sense{what: wDetail, rule: "who eats", names: c.names(), lunch: "no", fixed: true}
}

// forThemAtTable asks for a place of somebody who was named before: "merci de lui faire une petite place à table".
var forThemAtTable = lazily(`\b(lui|leur) (faire|reserver|garder|prevoir|mettre|trouver|menager|ajouter) (une|un) (petite? )?(place|couvert|chaise|assiette|siege|repas)\b`)

// settleForThem gives such a place to the one who was named last.
func (r *reader) settleForThem() {
	for i := range r.list {
		c := &r.list[i]
		s := &c.sense
		if (s.what != wDecision || !s.yes) && s.what != wDetail || !s.self || len(s.names) > 0 || !forThemAtTable.MatchString(c.plain()) {
			continue
		}
		one := r.lastNamedAs(c, "")
		if one < 0 || contains(c.plain(), "leur") {
			*s = sense{what: wBlock, code: ReasonUnnamed, rule: "for them"}
			continue
		}
		s.self, s.names = false, []int{one}
	}
}

// besideTheName is "elle", or "lui", set between a name and its verb.
var besideTheName = lazily(`^(quant a |pour sa part|de son cote)?(elle|lui|eux|elles)?$`)

// keepsWay reads "Mme X, elle, reste en présentiel" of somebody in answer to a confirmation.
var keepsWay = lazily(`^(et |mais )?(reste|restera|demeure|maintient sa participation|garde sa place) (donc |bien |toujours )?(en presentiel|sur place|en visio\w*|a distance|en distanciel|en salle)$`)

// settleKeepsWay makes a yes of such a clause.
func (r *reader) settleKeepsWay() {
	if len(r.in.Registered) == 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDetail || len(c.sense.names) != 1 || c.sense.self || c.question || c.sense.mode != string(Onsite) && c.sense.mode != string(Remote) || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kOr) || !keepsWay.MatchString(c.plain()) {
			continue
		}
		for k := i - 1; k >= 0 && r.list[k].sentence == c.sentence; k-- {
			o := &r.list[k]
			if o.sense.what == wTopic && len(o.sense.names) == 1 && o.sense.names[0] == c.sense.names[0] && strings.Contains(r.people[o.sense.names[0]].Name, " ") {
				c.sense.what, c.sense.rule, c.sense.yes = wDecision, "keeps the way", true
				break
			}
			if !besideTheName.MatchString(o.plain()) {
				break
			}
		}
	}
}

// goesOnOfThem says whether clause i tells what keeps somebody named, and the next one goes on, with "et" and no subject of its own, to what they do.
func (r *reader) goesOnOfThem(i int) bool {
	c := &r.list[i]
	if c.sense.what != wReason || c.sense.rule != "decision" || len(c.names()) != 1 || !leadsWithName(c) || !bearsOn(c.tags, kAway) || bearsOn(c.tags, kSelf, kWhen, kStranger) || i+1 >= len(r.list) {
		return false
	}
	next := &r.list[i+1]
	return next.sentence == c.sentence && r.word(next.tags[0]) == "et" && !bearsOn(next.tags, kSelf, kWe, kName, kThird, kRelation)
}

// mealOfTwo gives "repas pour nous deux", where more than one comes with the sender, to the two of whom the decision before it spoke: "Sami et moi prenons le
// train ; repas pour nous deux".
func (r *reader) mealOfTwo(i int) {
	c := &r.list[i]
	if !c.sense.all || c.sense.what != wDetail || c.sense.mode != "" || len(r.others()) < 2 || !forUsTwo.MatchString(c.plain()) {
		return
	}
	for k := i - 1; k >= 0; k-- {
		s := r.list[k].sense
		if s.what != wDecision {
			continue
		}
		if s.yes && s.self && !s.all && !s.maybe && len(s.names) == 1 {
			c.sense.all, c.sense.self, c.sense.names = false, true, s.names
		}
		return
	}
}
