package reply

import (
	"slices"
	"strings"
)

// Needs, meals, days and doubts that belong to another person or day than the one they were given to: a person reads them.

// guardsOfWhose are turns of such replies.
var guardsOfWhose = []guard{
	// "mon repas est pour elle", "elle prend mon repas", "je lui laisse mon repas", by somebody registered
	{lazily(` (mon|ma) (repas|dejeuner|plateau|couvert|panier|part) (est|sera|ira|va|serait|revient|reviendra|peut (aller|etre))( [a-z]+)? (pour|a) `), (*composer).registeredStays, ReasonWho},
	{lazily(` (prend|prendra|reprend|reprendra|mange|mangera|aura|garde|gardera|recupere|recuperera|beneficie de|beneficiera de|profite de|profitera de|laisse|laisserai|cede|cederai|donne|donnerai|offre|offrirai|passe|passerai|transmets) ((donc|a [a-z]+( [a-z]+)?) )?(mon (repas|dejeuner|plateau|couvert|panier)|ma part) `), (*composer).registeredStays, ReasonWho},
	{lazily(` (mange|mangera|dejeune|dejeunera)( [a-z]+)? a (ma|notre) place `), (*composer).comesAtAll, ReasonWho},
	// "je viens avec Julie Simon, qui apporte son repas", "chacune son repas", where a meal was noted of her
	{lazily(` (((apport|amen|ramen|emport)[a-z]+|(vient|viendra|viennent|viendront|arrive|arrivera) avec|aura|auront|chacune?|chacune? avec|chacune? prend|chacune? prendra) ([a-z]+ )?(son|sa|ses|leur|leurs) (propres? )?(repas|dejeuners?|pique niques?|gamelles?|paniers?|sandwichs?|casse croutes?|lunch)|(mange|mangera|dejeune|dejeunera) ([a-z]+ )?(chez (elle|lui|eux|elles|sa|son|ses)|de (son|leur) cote)) `), (*composer).anotherEats, ReasonWho},
	// "Je viendrai avec Julie Simon, sa fille est allergique au gluten"
	{lazily(`[.,] ((et|mais|car|comme|puisque) )?(sa|son|ses|leur|leurs|une?) ([a-z]+ )?` + ofFamily + ` ([a-z]+ ){0,2}(est|sont|etant|a|ont|mange|mangent|ne|n|suit|suivent|se) `), (*composer).needNoted, ReasonWho},
	// "Julie Simon viendra le 28 mai. Je viendrai le 18 juin avec elle"
	{lazily(` avec (elle|lui|eux|elles) [.,]| (l|les) accompagn(e|erai|erons|ons) | (la|le|les) (rejoins|rejoindrai|retrouve|retrouverai) `), (*composer).aloneWithThem, ReasonWho},
	// "je ne viens pas à Épernay. Ni aux autres d'ailleurs"
	{lazily(` ni (a |pour |de |d )?(les |aux |celles |au |aucune? |l une des |l un des )?(deux |trois )?(autres?|suivantes?)( [a-z]+){0,2} [.,]| pas (plus|davantage) (que |qu )(a |aux |pour |les |celles )*(deux |trois )?autres? | (les|aux) (deux |trois )?autres( dates| rencontres| journees)? (non plus|pas davantage|pas plus) `), (*composer).answersLeft, ReasonNoEvent},
	// "je viens partout. À Mulhouse, ce sera Julie Simon et moi"
	{lazily(` (viens|viendrai|participe|participerai|serai la|serai presente?) partout `), (*composer).othersLeftOpen, ReasonNoEvent},
	// "une place pour moi et une pour Marc Leroy. La sienne reste à confirmer"
	{lazily(` (la sienne|le sien|la leur|le leur|les leurs) `), (*composer).severalPersons, ReasonWho},
	// "une place pour moi et peut-être une pour Marc Leroy"
	{lazily(` et (peut etre|eventuellement|possiblement|probablement|sans doute) (aussi )?(une?|un repas|une place|un couvert)( autre)? pour `), (*composer).doubtsSelfToo, ReasonMaybe},
	// "je viens à Épernay et à Bar-le-Duc. La seconde si mon planning le permet"
	{lazily(`[.,] (mais |et )?(pour )?(la|le|cette) (premiere?|seconde?|deuxieme|troisieme|derniere?) ([a-z]+ )?(si|sous reserve|a confirmer|reste|peut etre|sans garantie|a voir|selon|a condition) `), (*composer).daysDoubted, ReasonMaybe},
	// "je viens à Épernay et Bar-le-Duc. Mulhouse en visio ? Pourquoi pas"
	{lazily(` (pourquoi pas|a voir|peut etre|faut voir|on verra|ca se discute) `), (*composer).askedOfAnotherDay, ReasonNoEvent},
}

// anotherEats says whether a meal was noted of somebody else.
func (c *composer) anotherEats() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.lunch == "yes" })
}

// needNoted says whether a need or a diet was noted of somebody.
func (c *composer) needNoted() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.diet+st.access != "" })
}

// aloneWithThem says whether the sender comes to a day of several to which nobody else was put down, and somebody else to another.
func (c *composer) aloneWithThem() bool {
	return c.severalDays() && c.othersCome() && slices.ContainsFunc(c.said, func(st statement) bool {
		return st.person == me && st.kind != Absent && !slices.ContainsFunc(c.said, func(o statement) bool { return o.person != me && o.event == st.event })
	})
}

// answersLeft says whether a no to some days of the programme leaves others without an answer.
func (c *composer) answersLeft() bool { return c.anyAbsent() && c.othersUnanswered() }

// doubtsSelfToo says whether a doubt reached the sender beside somebody else.
func (c *composer) doubtsSelfToo() bool { return c.severalPersons() && c.leansAlone() }

// daysDoubted says whether a doubt reached several days, and none was left out of it.
func (c *composer) daysDoubted() bool { return c.severalDays() && c.leansAlone() }

// askedOfAnotherDay says whether a doubt stands behind a question about a day of the programme for which nothing was understood.
func (c *composer) askedOfAnotherDay() bool {
	if !c.toProgramme() {
		return false
	}
	for i := 1; i < len(c.list); i++ {
		o, asked := &c.list[i], &c.list[i-1]
		if o.sense.what == wHedge && len(eventsNamed(o)) == 0 && asked.sense.what == wQuestion && slices.ContainsFunc(eventsNamed(asked), func(id string) bool {
			return !slices.ContainsFunc(c.said, func(st statement) bool { return st.event == id })
		}) {
			return true
		}
	}
	return false
}

const inBrackets = `\(\s*(en |par |à |a |sur )?(visio\w*|vidéo|video|distance|distanciel|présentiel|presentiel|place)\s*\)`

var (
	// helpsWith is somebody who helps, or works with, people who have a need: "elle pousse mon fauteuil", "elle travaille avec des enfants allergiques".
	helpsWith = lazily(` (pousse|poussera|poussait|prete|pretera|loue|louera|conduit|conduira|transporte|transportera|travaille|travaillait|intervient|encadre|anime|accueille|forme|s occupe|s occupera|represente|fabrique|repare|vend|soigne|preside|dirige|milite|enseigne|accompagne|accompagnera|aide|aidera|cuisine|tient|ecrit|connait|conseille|propose|organise|gere|publie|livre|parle|parlera|fait) `)
	// helperOf is somebody who is the sender's own help: "Julie Simon vient aussi, c'est mon auxiliaire de vie".
	helperOf = lazily(` (mon|ma|mes|notre|nos) (propre )?(auxiliaire|interprete|accompagnat\w+|accompagnante?|aide|aidante?|avs|aesh|tierce|traduct\w+|guide|chien|chienne) `)
	// isHelper is what somebody is by trade: "elle est interprète LSF".
	isHelper = lazily(` (est|sera|etait|etant|suis) (une? |la |le |l |notre |votre |aussi )*(interprete|auxiliaire|accompagnat\w+|accompagnante?|aidante?|aide|avs|aesh|traduct\w+|profess\w+|prof|formatrice|formateur|specialiste|referente?|chargee?|responsable) `)
	ownsNeed = lazily(` (mon|ma|mes|moi) `)
	isThatOf = lazily(`(^| )(ce sera|c est|ca sera) `)
	// wayBehindRow is a way in brackets behind the last of several days: "je viens à Épernay, Bar-le-Duc et Mulhouse (en visio)".
	wayBehindRow  = lazily(`(?i) et (à |a |le |au |celle de )?[^ ,()]+( [^ ,()]+)?( \d{4})? ` + inBrackets)
	wayInBrackets = lazily(`(?i)` + inBrackets)
	doubtBehind   = lazily(`^(sous reserve|a confirmer|peut etre|pas sure?|si possible|eventuellement|probable|en attente)$`)
)

// mindWhose hands on a reply in which a need went to who helps with it, a day to both of whom one stands for the other, a way to a row of days that it stands
// behind, or a doubt of one to all.
func (c *composer) mindWhose() {
	text := c.runningText()
	for _, st := range c.said {
		if st.person == me || st.diet+st.access == "" {
			continue
		}
		if need := " " + plain(st.diet) + " " + plain(st.access) + " "; ownsNeed.MatchString(need) || st.access != "" && helperOf.MatchString(text) {
			c.block(ReasonWho, st.evidence)
		}
	}
	several, days := c.severalPersons(), c.severalDays()
	for i := range c.list {
		o := &c.list[i]
		switch s := o.sense; {
		case o.subject:
		case s.what == wDetail && s.diet+s.access != "" && ofOthersNeed(o.plain()):
			c.block(ReasonWho, o.text)
		case s.what == wDetail && s.diet+s.access != "" && !s.self && !s.all && len(s.names) == 0 && o.tags[0].kind == kRelation && !bearsOn(o.tags, kSelf, kWe):
			c.block(ReasonWho, o.text) // "mon mari devient végétarien"
		case days && several && s.what == wDecision && s.yes && len(s.names) > 0 && !s.self && isThatOf.MatchString(o.plain()+" ") && c.meanwhileMe(s.names):
			c.block(ReasonWho, o.text)
		case several && s.what == wHedge && doubtBehind.MatchString(o.plain()) && c.bracketed(o) && c.leansAlone():
			c.block(ReasonMaybe, o.text)
		}
	}
	if days && strings.Contains(c.in.Text, "(") && wayBehindRow.MatchString(c.in.Text) && len(wayInBrackets.FindAllStringSubmatch(c.in.Text, 2)) == 1 && c.sameWayTwice() {
		c.block(ReasonBothModes, "")
	}
}

// meanwhileMe says whether the sender, who said yes to several days at once, comes to a day of one of those people as well: "je m'inscris à tout. Mais le 18 juin,
// ce sera Julie Simon".
func (c *composer) meanwhileMe(names []int) bool {
	return slices.ContainsFunc(c.said, func(st statement) bool {
		return st.kind == Attend && slices.Contains(names, st.person) && slices.ContainsFunc(c.said, func(own statement) bool {
			return own.person == me && own.kind == Attend && own.event == st.event && own.evidence != st.evidence
		})
	})
}

// ofOthersNeed says whether a text that holds a need tells of somebody who helps with it, or deals with it.
func ofOthersNeed(text string) bool {
	text = " " + text + " "
	return helpsWith.MatchString(text) || isHelper.MatchString(text)
}

// sameWayTwice says whether more than one day is taken in the same way by video, or all are in the same.
func (c *composer) sameWayTwice() bool {
	n := map[string]int{}
	for _, st := range c.said {
		n[st.mode]++
	}
	return n[string(Remote)] > 1 || n[string(Onsite)] > 1
}
