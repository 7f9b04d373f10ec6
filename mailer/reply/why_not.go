package reply

import "strings"

// Why the sender does not come, told directly behind a no: in brackets, "(congés en septembre, formation en novembre)", or behind a comma, "je pars en congé
// maternité".

// whyTold is how such a reason begins that stands in no brackets, and whyOpen is in one that leaves something open.
var (
	whyTold = lazily(`^(car |parce que |puisque |vu que |en effet )*(je|j) (dois (filer|partir|garder|travailler|aller|emmener|conduire|accompagner mon|accompagner ma|soigner|me reposer)|pars|travaille|suis (en|a|deja (pris|prise|retenu|retenue))|ai (plus|pas|deja) d?e?|n ai (plus|pas) d?e?|garde|reprends|demenage|serai en)\b`)
	whyOpen = lazily(`\b(voir|verifier|demander|attend\w*|confirm\w*|consulter|obtenir|reflechir|encore|d abord|peut etre|sauf|sinon|mais|visio|distance|valid\w*|accord|decision|decider|representee?|remplac\w*|envoie|enverrai|autre date|normalement|theoriquement|en principe|essa\w*)\b`)
	seldom  = lazily(`^(a mon age |desormais |maintenant |aujourd hui )*(je ne me deplace|je ne conduis|je ne voyage|je ne sors) (plus|guere|plus guere|presque plus|pas|pas beaucoup)( loin| beaucoup| trop| la nuit)?$`)
	thereIs = lazily(`^(car |puisque |parce que )(c est|ce n est|il n y a) (que|uniquement|seulement|qu) ?(sur place|en presentiel)$`)
	noCar   = lazily(`^(car |puisque |parce que |vu que )?(je n ai|j ai) (plus|pas) (de |d |le |la |mon )?(voiture|permis|vehicule|moyen de transport|auto)\b`)
)

// backFromBrackets gives the sender the answer behind brackets that told of somebody else: "Épernay non (Paul Weber ira), Mulhouse oui".
func (r *reader) backFromBrackets(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || i < 2 || c.sense.what != wDecision || len(c.sense.names) == 0 || !bearsOn(c.tags, kEvent) || bearsOn(c.tags, kName, kThird, kRelation, kSelf, kWe) || r.inBrackets(c) || !r.inBrackets(before) {
		return
	}
	if o := r.before(i - 1); o != nil && o.sense.what == wDecision && o.sense.self && len(o.sense.names) == 0 && !r.inBrackets(o) {
		c.sense.names, c.sense.self = nil, true
	}
}

// settleWhyNot reads such clauses.
func (r *reader) settleWhyNot() {
	r.settleHardForMe()
	for i := 1; i < len(r.list); i++ {
		c := &r.list[i]
		r.backFromBrackets(i)
		if c.question || c.subject || c.heading || !c.unsettled() || !has([]string{"open words", "decision", "detail", "person"}, c.sense.rule) {
			continue
		}
		switch text := c.plain(); {
		case c.sense.code != ReasonUnclear || whyOpen.MatchString(text) || asksFirst.MatchString(text):
		case r.inBrackets(c) && c.sense.rule == "open words" && r.refusedAt(i, eventsNamed(c)) && !bearsOn(c.tags, kYes, kNo, kMode, kLunch, kName, kRelation, kUnnamed, kCompany, kVerb, kPresent, kAvail, kIf, kHedge, kOr, kReplaces, kReplaced, kConfirm, kEnrol, kSeat, kCancel, kAsk, kStranger, kDiet, kAccess, kBlock, kExcept, kYou, kThou, kHand, kSend):
			c.sense = sense{what: wReason, rule: "why not, in brackets"}
		case whyTold.MatchString(text) && len(eventsNamed(c)) == 0 && r.refusedAt(i, nil) && !bearsOn(c.tags, kYes, kNo, kMode, kLunch, kName, kUnnamed, kCompany, kVerb, kPresent, kAvail, kIf, kHedge, kOr, kReplaces, kReplaced, kConfirm, kEnrol, kSeat, kCancel, kAsk, kStranger, kBlock, kExcept, kYou, kThou, kHand, kSend):
			c.sense = sense{what: wReason, rule: "why not"}
		case thereIs.MatchString(text) && r.refusedAt(i, nil):
			c.sense = sense{what: wReason, rule: "why not"}
		case noCar.MatchString(text) && r.before(i) != nil && r.before(i).sense.what == wDecision && r.before(i).sense.yes && narrowed.MatchString(r.before(i).plain()):
			c.sense = sense{what: wReason, rule: "why no further"}
		case seldom.MatchString(text) && r.onlyFollows(i):
			c.sense = sense{what: wReason, rule: "why from afar"}
		}
	}
}

// hardForMe is what is hard for who says no beside it: "il m'est difficile de me libérer, je ne viendrai pas".
var hardForMe = lazily(`^(et |car |mais )*(il|cela|ca|ce) (me |m |nous )?(est|sera|serait|va etre) (tres |trop |bien |assez |vraiment )?(difficile|complique|malaise|delicat) (pour moi |pour nous )?(de|d) (me |nous |m )?(liberer|venir|degager|deplacer|rendre|participer|absenter|organiser|etre)( .{0,20})?$`)

// settleHardForMe takes such words, in front of a plain no of their sentence or behind it, for its reason.
func (r *reader) settleHardForMe() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || !c.unsettled() || !hardForMe.MatchString(c.plain()) || bearsOn(c.tags, kEvent, kName, kIf, kHedge, kMode) {
			continue
		}
		next := i + 1
		if next < len(r.list) && r.list[next].sentence == c.sentence && r.list[next].sense.what == wDecision && !r.list[next].sense.yes && !r.list[next].sense.maybe && r.list[next].sense.self && !r.list[next].sense.partial || r.refusedAt(i, nil) {
			c.sense = sense{what: wReason, rule: "why not"}
		}
	}
}

// narrowed is a yes to one day alone: "je ne peux venir qu'à Bar-le-Duc".
var narrowed = lazily(`\b(qu a|qu au|que le|que la|qu en|uniquement|seulement|seule? date)\b`)

// onlyFollows says whether every yes of the reply is the sender's own, by video.
func (r *reader) onlyFollows(i int) bool {
	n := 0
	for k := range r.list {
		if s := r.list[k].sense; s.what == wDecision && s.yes {
			if !s.self || s.mode != string(Remote) || k < i {
				return false
			}
			n++
		}
	}
	return n > 0 && len(r.others()) == 0
}

// refusedAt says whether the last answer before clause i, in its sentence, is a no of the sender's, and of the days that the clause names.
func (r *reader) refusedAt(i int, days []string) bool {
	var said []string
	no := false
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		s := r.list[k].sense
		switch {
		case s.what == wReason || s.what == wCourtesy:
			continue
		case s.what == wDecision && !no:
			if s.yes || s.maybe || !s.self || s.partial || len(s.names) > 0 {
				return false
			}
			no, said = true, append(said, s.events...)
			continue
		case s.what == wDetail && s.lunch == "no" && !no && strings.HasPrefix(s.rule, "no meal"):
			no, said = true, append(said, s.events...)
			continue
		case no && s.what == wTopic:
			said = append(said, s.events...)
			continue
		}
		break
	}
	for _, id := range days {
		if !has(said, id) {
			return false
		}
	}
	return no
}

var (
	dependsOnUs = lazily(`^(mais |et )*(ca|cela|c|tout|ce) (depend|dependra) (de |d |du |des )(mon|ma|mes|notre|nos|la|l)? ?(directrice|directeur|chef|cheffe|responsable|hierarchie|patron|patronne|presidente?|planning|agenda|conges?|employeur|manager|service|equipe|direction)( (qui|que|qu) .*\b(valid\w*|accord\w*|decid\w*|sign\w*|accept\w*)\b.*)?$`)
	whoSettles  = lazily(`^(que|qui) (mon|ma|mes|notre|la|l|doit|doivent) ([a-z]+ ){0,3}(valide|valident|validera|valider|accorde|accordera|signe|signera|decide|decidera)( [a-z]+){0,4}$`)
	ownPapers   = lazily(`^(je dois|j attends|il me faut)( encore| toujours| d abord)?( obtenir| recevoir| avoir| attendre)? (mes|mon|l|le|la|ma) (ordres? de mission|accord|feu vert|autorisation|validation|reponse)( (de|du|de la|d) [a-z ]{2,40})?( pour [a-z ]{2,25})?$`)
)

// settleWhyUnsure reads what an answer still hangs on, on the sender's own side, and says so beside it: "ça dépend de ma directrice", "que mon responsable valide
// fin avril", "j'attends le feu vert de mon chef".
func (r *reader) settleWhyUnsure() {
	if r.in.Answers != AnswersProgramme || len(r.others()) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect {
			continue
		}
		before := r.before(i)
		switch text := c.plain(); {
		case dependsOnUs.MatchString(text) && before != nil && r.onlyDays(before) && !bearsOn(c.tags, kName, kIf, kNo, kNot, kNe):
			c.sense = sense{what: wHedge, rule: "depends on our side", self: true}
		case whoSettles.MatchString(text) && before != nil && before.sense.what == wHedge && !bearsOn(c.tags, kName, kIf, kNot, kNe):
			c.sense = sense{what: wReason, rule: "who settles it"}
		case ownPapers.MatchString(text) && (before != nil && before.sense.what == wHedge || r.before(i) == nil && i+1 < len(r.list) && r.list[i+1].sense.what == wDecision && r.list[i+1].sense.maybe) && !bearsOn(c.tags, kName, kIf, kNot, kNe, kEvent):
			c.sense = sense{what: wReason, rule: "why unsure"}
		}
	}
}
