package reply

import (
	"slices"
	"strings"
)

// Answers that are no more than they seem: a conditional, a habit, another year, a thing put first and then refused. A person reads them.

// anotherYear finds a year that is named.
var anotherYear = lazily(`\b20\d\d\b`)

// beCautious hands on replies whose answer stands among such words.
func (c *composer) beCautious() {
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		if o.subject {
			continue
		}
		switch {
		case (s.what == wHedge || s.what == wDecision && s.maybe) && c.doubtsWhole(i):
			c.block(ReasonMaybe, o.text)
		case s.what == wDetail && c.refusedBehind(i), s.what == wDetail && c.ofSomebody(o):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && (c.onlyWishes(o) || c.inAnotherYear(i) || contains(o.plain(), "manque jamais") || contains(o.plain(), "teletravail")):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && hasFollowed.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && c.inThatCase(i), s.what == wDecision && bearsOn(o.tags, kEvent) && contains(o.plain(), "si possible") && !dishIfPossible.MatchString(o.plain()),
			s.what == wDecision && s.yes && comesIfPossible.MatchString(o.plain()):
			c.block(ReasonCondition, o.text)
		case s.what == wDecision && !s.yes && !s.maybe && (has(looseRefusals, o.plain()) || strings.HasSuffix(o.plain(), " tombe mal") && !bearsOn(o.tags, kSelf) && s.rule != "day refused for another" || c.today(o) || shirks(o) || c.onlyOfNow(o)):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && c.bargained(i):
			c.block(ReasonCondition, o.text)
		case s.what == wDecision && !s.yes && c.hardToDo(i):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.rule == "topic" && noAnswerYet.MatchString(o.plain()):
			c.block(ReasonNoAnswer, o.text) // "toutes les dates m'intéressent sauf Mulhouse"
		case s.what == wDecision && s.yes && conceded(o):
			c.block(ReasonBothModes, o.text)
		case s.what == wDetail && s.mode != "" && (contains(o.plain(), "les autres") || contains(o.plain(), "aux autres") || contains(o.plain(), "le reste")):
			c.block(ReasonNoEvent, o.text) // "à Épernay le 28, en visio pour les autres"
		case s.what == wDetail && s.mode != "" && ofTheScreen.MatchString(o.plain()), s.what == wDetail && s.access != "" && thingsGoBadly.MatchString(o.plain()), s.what == wDetail && s.lunch != "" && eatsOtherwise.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && !s.yes && tookIt.MatchString(o.plain()) && !bearsOn(o.tags, kNot, kNe):
			c.block(ReasonUnclear, o.text)
		case s.what == wQuestion && c.asksOtherDay(o), s.what == wQuestion && c.allAbsent() && bearsOn(o.tags, kMode) && !c.saysStem(o, "document") && !c.saysStem(o, "enregistr") && !c.saysStem(o, "support") && !c.saysStem(o, "replay") && !c.saysStem(o, "diffus") && !putOnline.MatchString(o.plain()):
			c.block(ReasonQuestion, o.text) // "je ne viens pas, mais y a-t-il une visio ?"
		case s.what == wReason && c.allAbsent() && bearsOn(o.tags, kMail) && writeThere.MatchString(o.plain()):
			c.block(ReasonLasting, o.text)
		case s.what == wHedge && behindFirst.MatchString(o.plain()):
			c.block(ReasonMaybe, o.text) // "je m'inscris pour le 28, je verrai pour la suite"
		case s.what == wSuspect && c.in.Answers == AnswersProgramme && monthNamed.MatchString(o.plain()):
			c.block(ReasonNoEvent, o.text) // "mais juin est bon"
		case s.what == wDecision && s.yes && len(s.events) > 1 && len(s.minus) == 0 && monthExcepted.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && (c.announced(o) || c.meantOnce(i)), s.what == wDecision && s.yes && datesTaken.MatchString(o.plain()) && s.rule != "the day before its way" && c.lastYes() <= o.tags[0].from && !c.asksToEnrolFor(o):
			c.block(ReasonUnclear, o.text)
		case s.what == wReason && contains(o.plain(), "non pour les autres") && len(c.said) > 0 && c.in.Answers == AnswersProgramme:
			c.block(ReasonNoEvent, o.text)
		case c.off && s.what == wBlock && bearsOn(o.tags, kVerb, kPresent) && bearsOn(o.tags, kSelf):
			c.block(ReasonLeaveAndCome, o.text)
		}
	}
}

// bargained says whether a yes follows a thing that is asked for it: "un bon munster au dessert et j'accours".
func (c *composer) bargained(i int) bool {
	o := &c.list[i]
	if i == 0 || c.list[i-1].sentence != o.sentence || c.word(o.tags[0]) != "et" {
		return false
	}
	thing := &c.list[i-1]
	if !has([]string{"un", "une", "du", "de", "des", "deux", "trois"}, c.word(thing.tags[0])) || thing.sense.what != wReason || bearsOn(thing.tags, kEvent, kGeneric, kSelf, kWe) {
		return false
	}
	for _, w := range c.words[thing.tags[0].from:thing.tags[len(thing.tags)-1].to] {
		for _, f := range conjugation()[w.word] {
			if f.person != "" {
				return false
			}
		}
	}
	return true
}

// hardToDo says whether what a clause calls hard is another thing than coming, which stands behind it: "c'est difficile pour moi d'écrire en français".
func (c *composer) hardToDo(i int) bool {
	if o := &c.list[i]; !contains(o.plain(), "difficile") && !contains(o.plain(), "complique") || i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence {
		return false
	}
	next := c.list[i+1].plain()
	return otherInfinitive.MatchString(next) && !ownInfinitive.MatchString(next)
}

// What is hard: anything, and what amounts to coming.
var (
	otherInfinitive = lazily(`^(pour (moi|nous|lui|elle) )?(de |d |a )?[a-z]+(er|ir|re)\b`)
	ownInfinitive   = lazily(`\b(venir|participer|assister|liberer|deplacer|rejoindre|degager|etre|joindre|rendre|suivre|m absenter|absenter|quitter)\b`)
)

var (
	// ofTheScreen is a word on the screen, or the hall, that chooses nothing: "la visio c'est pour mes collègues", "j'en ai assez de la visio".
	ofTheScreen = lazily(`\b(la (visio\w*|video\w*)|le (distanciel|presentiel)) (c est|ca|cela|ce n est) (pour (mes|les|nos|mon|ma|l|notre|un|une|des|ceux|celles|eux)|bien|mieux|pas|plus|trop|deja|souvent|toujours|rarement)\b|\b(assez|marre|ras le bol|horreur|peur|lassee?|fatiguee?|saturee?) (de|du|d) `)
	// thingsGoBadly is what works badly, and is nobody's leg: "mon téléphone marche mal".
	thingsGoBadly = lazily(`\b(visio\w*|telephone|portable|ordinateur|ordi|internet|connexion|camera|micro|son|wifi|reseau|lien|site|formulaire|messagerie|mail|imprimante|train|voiture|bus)( \w+)? (marche|fonctionne)(nt)? mal\b|\b(prends|prendrai|emprunte) (l|les) escaliers?\b|\b(accueille|accueillent|accueillons|accompagne|accompagnons|heberge|hebergeons|recoit|recevons|pensez aux|suivons|aide|aidons) (\w+ )*(personnes|residents|gens|usagers|jeunes|public|beneficiaires|patients)\b`)
	// eatsOtherwise is a word on eating that is none on the meal: "je ne mange pas beaucoup", "j'ai déjà mangé".
	eatsOtherwise = lazily(`\b(mange|mangeons|mangerai|dejeune) (pas|jamais|plus) (beaucoup|tellement|tant|trop|grand chose|enormement|toujours|souvent|tres|autant|assez)\b|\b(ai|avons) deja (mange|dejeune)\b|\b(au lieu|a la place|plutot que|en guise) (de |d |du |le |ce )*(dejeuner|repas|buffet)\b|\bn en (mange|mangeons|mangerai|prends|prendrai) (pas|plus|jamais)\b`) // "les champignons, je n'en mange pas"
)

// What is said of the days behind the first, and months that stand for an event, bare or excepted.
var (
	behindFirst   = lazily(`\b(la suite|les suivantes|ensuite|le reste|les autres|aux autres)\b`)
	monthNamed    = lazily(`\b` + monthWords + `\b`)
	monthExcepted = lazily(`\b(sauf|hormis|excepte|a part|moins|mais pas)\b.*\b` + monthWords + `\b`)
)

const monthWords = `(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)`

// datesTaken is days that are written down, which is no promise to come on them.
var datesTaken = lazily(`^(je |j |nous |on )?(ai |avons |a )?(bien |donc )?(not|reten|retien|bloqu|gard|inscri)[a-z]* (bien |donc )?(les|ces|la|cette|toutes les|vos|votre) ([a-z]+ )?(dates?|rencontres|rendez vous|journees)\b`)

// writeThere asks to be written to at another address: "merci d'écrire à contact@…".
var writeThere = lazily(`^(et |mais )*(merci (de|d)|veuillez|priere (de|d)|vous pouvez|pouvez vous|il faut|je vous prie (de|d)|desormais|dorenavant)?( \w+)? ?(ecri(re|vez)|adress(er|ez)|envoy(er|ez)|repond(re|ez))\b`)

// asksOtherDay says whether a question takes the day of the answer for another one: "je viens, c'est bien le 18 juin ?".
func (c *composer) asksOtherDay(o *clause) bool {
	if !isItThen.MatchString(o.plain()) {
		return false
	}
	return bearsOn(o.tags, kStranger) || slices.ContainsFunc(eventsNamed(o), func(event string) bool { return !c.speaksFor(event) })
}

// isItThen asks whether the day or the place is as the writer thinks.
var isItThen = lazily(`^(et |mais |sinon )*(c est|ce sera|est ce|cela se passe|ca se passe) (bien|toujours) `)

// tookIt is having taken something, which is not being taken up: "M. X a pris votre invitation".
var tookIt = lazily(`\b(a|ont|ai|avons|avait|avais) (bien |deja )?(pris|retenu|occupe) (le|la|l|les|un|une|des|votre|vos|note|connaissance|part|cette|ce|mon|ma)\b`)

// hasFollowed is passing on: "je le ferai suivre".
var hasFollowed = lazily(`\b(fais|ferai|ferons|faisons|fait|faire) suivre\b`)

// conceded says whether a yes to a mode is what the answer goes against: "la visio sera plus simple, même si je préfère le présentiel".
func conceded(o *clause) bool {
	for _, with := range []string{"meme si ", "bien que ", "quoique ", "quand bien meme "} {
		if o.sense.mode != "" && strings.HasPrefix(o.plain(), with) {
			return true
		}
	}
	return false
}

// looseRefusals may be a no, or talk.
var looseRefusals = []string{"ca tombe mal", "cela tombe mal", "tout est annule chez moi", "tout est annule chez nous", "tout est annule de mon cote", "tout est annule"}

// refusedBehind says whether a mode or a need that is put first is refused by a pronoun behind it: "la visio, je n'en veux pas", "la place PMR, je
// n'en ai plus besoin".
func (c *composer) refusedBehind(i int) bool {
	o := &c.list[i]
	if o.sense.mode == "" && o.sense.access == "" && o.sense.diet == "" || newBag(o).any(kSelf, kVerb, kYes, kRequest, kJoin) || len(strings.Fields(o.plain())) > 5 || i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence {
		return false
	}
	n := &c.list[i+1]
	text := n.plain()
	back := contains(text, "n en") || contains(text, "ne la") || contains(text, "ne le") || contains(text, "ne l")
	return back && bearsOn(n.tags, kSelf) && bearsOn(n.tags, kNot) && !bearsOn(n.tags, kEvent, kDiet, kLunch, kAccess, kMode)
}

// ofSomebody says whether a need is that of somebody who is not named: "un des bénévoles est en fauteuil".
func (c *composer) ofSomebody(o *clause) bool {
	if o.sense.access == "" && o.sense.diet == "" || len(o.sense.names) > 0 {
		return false
	}
	for _, who := range []string{"un des", "une des", "l un de", "quelqu un", "certains", "certaines", "plusieurs"} {
		if contains(o.plain(), who) {
			return true
		}
	}
	return false
}

// onlyWishes says whether a yes stands in the conditional: "je viendrais volontiers", "ce serait avec plaisir".
func (c *composer) onlyWishes(o *clause) bool {
	text := o.plain()
	return (contains(text, "viendrais") || contains(text, "pourrais venir") || contains(text, "pourrais participer") || contains(text, "pourrais etre la") || contains(text, "pourrais assister") || contains(text, "m arrive de") || contains(text, "m arrive d") || contains(text, "participerais") || contains(text, "assisterais") || contains(text, "ce serait avec") || contains(text, "voudrais dire oui") || contains(text, "aimerais dire oui") || contains(text, "aurais envie de dire oui")) && !bearsOn(o.tags, kEnrol, kSeat)
}

// inAnotherYear says whether the yes is for another year: "l'an prochain, promis, je viens", "en 2027 je viendrai".
func (c *composer) inAnotherYear(i int) bool {
	for _, j := range []int{i - 1, i} {
		if j < 0 || c.list[j].sentence != c.list[i].sentence {
			continue
		}
		text := c.list[j].plain()
		if contains(text, "l an prochain") || contains(text, "l annee prochaine") || contains(text, "annee suivante") {
			return true
		}
		for _, year := range anotherYear.FindAllString(text, 3) {
			if !c.holdsYear(year) {
				return true
			}
		}
	}
	return false
}

// holdsYear says whether some event of the programme is in that year.
func (c *composer) holdsYear(year string) bool {
	for _, e := range c.in.Programme.Events {
		if e.Date.Format("2006") == year {
			return true
		}
	}
	return false
}

// inThatCase says whether a yes hangs on what was asked before it: "je voulais savoir si le repas est compris, dans ce cas je viens".
func (c *composer) inThatCase(i int) bool {
	for _, j := range []int{i - 1, i} {
		if j >= 0 && c.list[j].sentence == c.list[i].sentence && (contains(c.list[j].plain(), "dans ce cas") || contains(c.list[j].plain(), "auquel cas")) {
			return true
		}
	}
	return false
}

// stateNow finds somebody's being away, without a day.
var (
	stateNow = lazily(`\best ((actuellement |malheureusement |toujours |encore )?(absente?|malade|souffrante?|en (conges?|vacances|arret|deplacement|mission|formation))|(actuellement |toujours |encore )indisponible)\b`)
	// rightNow is said of today alone.
	rightNow = lazily(`\b(actuellement|aujourd hui|en ce moment|pour le moment|pour l instant|cette semaine|ce matin|toujours|encore|retour|rentre\w*|revien\w*|confirm\w*|transm\w*)\b`)
)

// today says whether somebody else is said to be away now, without a day: "M. Vidal est absent".
func (c *composer) today(o *clause) bool {
	for i := range c.list {
		n := &c.list[i]
		if n.sentence == o.sentence && n.tags[0].from > o.tags[0].from && n.sense.what == wDecision && !n.sense.yes && !n.sense.self && len(n.sense.names) == 1 && len(o.sense.names) == 1 && n.sense.names[0] == o.sense.names[0] && bearsOn(n.tags, kVerb, kPresent) {
			return false // "X est souffrant et ne participera pas à la journée de demain"
		}
	}
	if text := c.runningText(); withRegret.MatchString(text) && !rightNow.MatchString(text) {
		return false // "malheureusement, X est en congés"
	}
	return !o.sense.self && bearsOn(o.tags, kName) && stateNow.MatchString(o.plain()) && !contains(o.plain(), "jusqu") && !bearsOn(o.tags, kEvent, kGeneric)
}

// comesIfPossible is a coming that hangs on what is possible: "je serai présente si possible". A request, "inscrivez-moi si possible", is only polite.
var comesIfPossible = lazily(`^(et |donc |alors )?(je|j|nous|on) (y )?(serai|serais|serons|sera|viens|viendrai|viendrais|viendrons|vient|participe|participerais|participerai|participerons|assiste|assisterai|assisterons)( (la|present|presente|presents|presentes|des votres|parmi vous))? si possible$`)

// putOnline asks for papers of the day afterwards: "les présentations seront-elles mises en ligne après coup ?"
var putOnline = lazily(`\b(presentations?|interventions?|diaporamas?|comptes? rendus?|actes|captations?|contenus|conferences?) .*\b(mise?s?|accessibles?|consultables?|disponibles?|publiee?s?|partagee?s?) (en ligne|en replay|apres|ensuite|sur (votre|le) site)\b`)

// dishIfPossible hangs the dish alone on what is possible: "oui avec le repas halal si possible".
var dishIfPossible = lazily(`\b(repas|dejeuner|menu|plateau|plat|assiette|option) (de midi )?(halal|hallal|casher|kasher|vegetarien\w*|vegetalien\w*|vegan|vege|sans (porc|gluten|lactose|viande|sel|sucre|poisson|oeufs?|arachides?)) si possible( (svp|stp|merci|bien sur|s il vous plait))*$`)
