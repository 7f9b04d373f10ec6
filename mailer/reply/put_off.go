package reply

import "strings"

// What somebody who stays away promises for another time: "avec plaisir pour une prochaine rencontre", "la prochaine fois je viendrai", "je serais ravie de
// participer une prochaine fois". Beside their plain no it bears on nothing; behind what keeps them that day, and nothing else answered, it is the no itself:
// "nous recevons la préfète ce jour-là, une prochaine fois avec plaisir".

const (
	// laterTime is another time than this; "la prochaine rencontre" may be the next one of the programme, and is none.
	laterTime = `((a |pour |lors d |dans |en |des |de )*(une (prochaine|autre) (fois|occasion|date|edition|rencontre|journee|session|annee|opportunite)|un (autre|prochain) (evenement|jour|rendez vous|moment)|(de|d|l une de vos|une de vos) (prochaines|autres|futures) (fois|occasions|dates|editions|rencontres|journees|sessions)|(la|des la) prochaine fois|l (an prochain|annee prochaine)))`
	// gladness is how gladly.
	gladness = `(avec (grand |beaucoup de |un grand |un immense |un reel )?(plaisir|joie)|(tres |bien )?volontiers|sans faute|promis|c est promis|sans doute|peut etre|j espere|bien sur|alors|donc|pourquoi pas|certainement|surement)`
	// comingThen is coming.
	comingThen = `(y |nous |me |m y |m )?(pouvoir |avoir le plaisir de |avoir l occasion de )?(y |nous |me )?(venir|participer|assister|etre (la|des votres|presente?s?|parmi vous|avec vous|de la partie|au rendez vous)|joindre a vous|vous (rejoindre|rencontrer|retrouver|revoir)|liberer|rattraper|repondre (presente?|favorablement))`
	// comesThen promises it.
	comesThen = `((je|j|nous|on) (y |me |nous |m y |vous )*(viendrai|viendrais|viendrons|viendra|participerai|participerais|participerons|joindrai a vous|joindrons a vous|rejoindrai|rejoindrons|assisterai|rattraperai|rattraperons|verrons|reverrons|retrouverai|retrouverons|(serai|serais|serons|serions) (la|presente?s?|des votres|parmi vous|avec vous|de la partie)|` +
		`((serai|serais|serons|serions) (vraiment |tres )?(heureu\w+|ravie?s?|enchantee?s?|contente?s?) (de|d)|(aurai|aurais|aurons|aurions) (grand |le |beaucoup de )?plaisir (a|de)|(tacherai|tacherons|essaierai|essaierons|essayerai|ferai en sorte|ferai mon possible|ne manquerai pas|ne manquerons pas|ferai tout) (de|d|pour)|compte|comptons|compte bien|souhaite|souhaitons|souhaiterais|souhaiterions|espere|esperons|aimerais|aimerions) ` + comingThen + `)|en esperant ` + comingThen + `|comptez sur (moi|nous)|n hesitez pas a (me|nous) (reinviter|recontacter|resolliciter|inviter))`
	// thatVeryDay is the day, or the days around it, spoken of as known.
	thatVeryDay = `(ce (meme )?(jour|jeudi|matin|week end) la|cette (meme )?(semaine|periode|date|journee) la|le meme jour|la meme (semaine|date|journee)|cette (meme )?date|ce meme jour|ces (deux )?jours la)`
	putOffLead  = `^(et |mais |alors |donc |ce sera |ce serait |en revanche |par contre |(un grand )?merci (a vous )?(pour|de) [\w ]{3,40} et )*`
)

var (
	// promisedLater is such a promise, whole.
	promisedLater = lazily(putOffLead + `(` + gladness + ` )*(` + laterTime + `( ` + gladness + `)*( ` + comesThen + `( ` + gladness + `)*)?|` + comesThen + `( ` + gladness + `)* ` + laterTime + `( ` + gladness + `)*)$`)
	// putOffNow says so of this time: "ce n'est que partie remise".
	putOffNow = lazily(`^(et |mais |j espere que |ce sera |esperons que )*((ce|c) (n est|ne sera|est|sera)( donc| bien sur| evidemment| j espere)* (que )?)?partie remise( j espere| donc| alors)*$|^(et )?au plaisir (de|d) (vous (rencontrer|retrouver|voir|rejoindre|revoir) )?` + laterTime + `$|^(et |mais )*(dans l attente|en esperant vous (voir|retrouver|rencontrer)) (d |de )?` + laterTime + `$`)
	// onceMore names no other date.
	onceMore = lazily(`\b(une|la) (prochaine|autre) (fois|occasion)\b|\bl (an prochain|annee prochaine)\b`)
	// stillInterested is an interest in what is to come.
	stillInterested = lazily(`^(et |mais )*je (suis|reste|demeure) (tres |toujours |bien |bien sur |neanmoins )*(interessee?|preneuse|preneur) (par|de|des|pour) (les |vos |d |l |de )*(prochaines?|futures?|autres) (fois|occasions?|dates?|editions?|rencontres?|journees?|sessions?)$`)
	// nextAlone and gladAlone are its halves, with a comma between.
	nextAlone = lazily(putOffLead + `(` + gladness + ` )*` + laterTime + `$`)
	gladAlone = lazily(`^((ce sera )?` + gladness + `( ` + gladness + `)*|` + comesThen + `( ` + gladness + `)*)$`)
)

// promises says how many clauses from i on put all off to another time; 0 if none.
func (r *reader) promises(i int) int {
	c := &r.list[i]
	if c.subject || c.question || bearsOn(c.tags, kName, kIf, kMode, kLunch, kRelation, kCompany, kThird) {
		return 0
	}
	text := c.plain()
	if r.in.Answers == AnswersProgramme && !onceMore.MatchString(text) {
		return 0 // "avec plaisir pour une autre date" may be one of the others
	}
	if i+1 < len(r.list) && nextAlone.MatchString(text) {
		if o := &r.list[i+1]; o.sentence == c.sentence && !o.question && !bearsOn(o.tags, kName, kIf, kMode, kEvent) && gladAlone.MatchString(o.plain()) {
			return 2
		}
	}
	if len(eventsNamed(c)) == 0 && (promisedLater.MatchString(text) || stillInterested.MatchString(text)) {
		return 1
	}
	return 0
}

// settlePutOff takes such a promise beside the sender's plain no for what bears on nothing.
func (r *reader) settlePutOff() {
	for i := range r.list {
		n := r.promises(i)
		if n == 0 || !r.plainNoBeside(i, i+n) {
			continue
		}
		for k := i; k < i+n; k++ {
			r.list[k].sense = sense{what: wCourtesy, rule: "another time"}
			r.list[k].fill()
		}
	}
}

// plainNoBeside says whether all that is answered outside the clauses from..to is a no of the sender's to the whole day.
func (r *reader) plainNoBeside(from, to int) bool {
	found := false
	for k := range r.list {
		if k >= from && k < to {
			continue
		}
		switch s := r.list[k].sense; {
		case s.what == wHedge, s.what == wDetail && s.mode != "", s.what == wDecision && (s.yes || s.maybe || s.mode != ""):
			return false
		case s.what == wDecision && (s.self || s.all && len(s.names) == 0):
			found = true
		}
	}
	return found
}

var (
	// keptByMatter is a matter of work, health, family, house or road that keeps somebody on a day.
	keptByMatter = lazily(`\b(engagements?|obligations?|imperatifs?|contraintes?|formation|stage|seminaire|colloque|congres|salon|conges?|vacances|voyage|cure|deplacement|mission|reunions?|conseil|commission|comite|seance|audience|assemblee|jury|examens?|oraux|concours|visite|delegation|inspection|audit|controle|rendez vous|rdv|permanence|garde|astreinte|accueil|guichet|marche|elections?|bureau de vote|portes ouvertes|fete|kermesse|ceremonie|commemoration|mariage|bapteme|communion|enterrement|obseques|deces|deuil|anniversaire|accouchement|hopital|hospitalisee?|operee?|operation|intervention|convalescence|reeducation|arret|malade|souffrante?|grippe|enceinte|platre|demenagement|demenage|travaux|livraison|plombier|notaire|tribunal|panne|garage|greve|cours|entretien|retenue?|prise?|occupee?|mobilisee?|debordee?|surchargee?|designee?|requisitionnee?|convoquee?|sous effectif|complet|charge|chargee|seule (au|dans le|a l|a la)|ferme|fermee?|absents?|travaille|reviendrai|etranger|inauguration|trajet|route|conduis|permis|vehicule|moyen de transport|train|trop loin|distance|change de (poste|service)|quitte|dossiers?|trop de travail|sous le travail|de bras|du monde|budget|bac|brevet|cloture|repos|temps partiel|mi temps|temoin|de nuit|rempli|operer|scanner|soins|dos|deceder|decedee?|marie|besoin de (moi|nous)|artisans|` + thatVeryDay + `)\b|` + farAway)
	// putsOff is of a time, and not of another meeting.
	putsOff     = lazily(`\b(fois|occasions?|dates?|editions?|an prochain|annee|remise|opportunite)\b`)
	thatDaySaid = lazily(`\b` + thatVeryDay + `\b`)
	// onlySorry is regret and no more.
	onlySorry = lazily(`^(et |mais |bonjour |avec |j en suis |je suis )*(vraiment |bien |tres |sincerement |infiniment |toutes |tous |mille |mes |nos |plates )*(desolee?s?|navree?s?|confuse?s?|excuses|regrets)( pour (ce|cet|le|l) (contretemps|empechement|derangement)| sinceres| les plus sinceres)*$|^(et |mais )*(quel |c est (vraiment |bien )?|vraiment )?dommage$|^(et )?(je|nous) (le |en )?(regrette|regrettons|suis la premiere desolee)( vivement| sincerement| beaucoup| vraiment)*$|^malheureusement$|^helas$`)
	// takesPart is of coming all the same, of a part of it, or of what is over or not sure.
	takesPart = lazily(`\b(quand meme|malgre|pourtant|sauf|exception|annul\w*|report\w*|decal\w*|arrang\w*|liber\w*|tard|retard|avant|apres|entre temps|peut etre|risqu\w*|possible|possibles|si|avais|avait|etais|etait|bloque\w*|reserve\w*|note\w*|note|libres?|pose\w*|pris un|cherche\w*|essa[iy]\w*|tente\w*|deplac\w*|interesse\w*|au cas|en cas|facultati\w*|(tombe|tombent|tombee?s?) a l eau|jusqu (a|au) (midi|12 ?h\w*|la pause)|peux|pourrai|pourrais|demain|hier|actuellement|aujourd hui|vous|votre|vos|merci|felicit\w*|bravo)\b`)
	// ownOrHouse begins with the sender, their house or kin, or the day.
	ownOrHouse = lazily(dutyLead + `(merci [\w ]{3,40} mais )?(je|j|nous|on|c est|ce sera|il y a|mon|ma|mes|notre|nos|le|la|les|l|un|une|ce jour la|cette semaine la) `)
)

// settlePutOffNo makes the no that it is of a promise behind what keeps the sender that day, where nothing else is answered.
func (r *reader) settlePutOffNo() {
	if r.in.Answers == AnswersProgramme || len(r.forms) > 0 || len(r.others()) > 0 {
		return
	}
	at, n, kept, held, sorrow, that := -1, 0, false, -1, false, false
	for i := 0; i < len(r.list); i++ {
		c := &r.list[i]
		if c.subject {
			continue
		}
		that = that || at < 0 && thatDaySaid.MatchString(c.plain())
		k := r.promises(i)
		if k == 0 && !c.question && putOffNow.MatchString(c.plain()) {
			k = 1
		}
		switch {
		case k > 0 && at < 0 && !stillInterested.MatchString(c.plain()):
			at, n = i, k
			i += k - 1
		case c.question, has([]string{wDecision, wHedge, wDetail, wLater, wQuestion, wForward, wMention}, c.sense.what), bearsOn(c.tags, kName, kMode, kLunch, kIf):
			return
		case r.keptThatDay(c):
			kept = kept || at < 0
			if thatDaySaid.MatchString(c.plain()) && !bearsOn(c.tags, kHour) {
				held = i
			}
		case at >= 0 && c.sense.what != wCourtesy && r.list[at].sentence == c.sentence:
			return // "une autre fois je les emmènerai"
		default:
			sorrow = sorrow || onlySorry.MatchString(c.plain())
		}
	}
	if at < 0 && held >= 0 && sorrow && len(r.in.Registered) == 0 && !r.settledBehind(held) {
		r.toldNo(&r.list[held], "kept that day, with regret")
	}
	if at < 0 || !kept || !that && !putsOff.MatchString(r.list[at].plain()) {
		return
	}
	r.toldNo(&r.list[at], "another time")
	if n > 1 {
		r.list[at+1].sense = sense{what: wCourtesy, rule: "another time"}
		r.list[at+1].fill()
	}
}

// settledBehind says whether the sentence of clause i goes on with more than regret: "mon fils passe le bac ce jour-là mais son père l'emmène".
func (r *reader) settledBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; o.sense.what != wCourtesy && !onlySorry.MatchString(o.plain()) && !r.keptThatDay(o) {
			return true
		}
	}
	return false
}

// settleGladButKept hands on what somebody would gladly do on a day on which something keeps them: "nous recevons la préfète ce jour-là, je serais ravie de venir".
func (r *reader) settleGladButKept() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDecision || !c.sense.yes || !gladlyIfFree.MatchString(c.plain()) {
			continue
		}
		for k := max(0, i-2); k < min(len(r.list), i+3); k++ {
			if o := &r.list[k]; k != i && r.keptThatDay(o) && !freeThatDay.MatchString(o.plain()) {
				c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "glad but kept"}
				return
			}
		}
	}
}

var (
	// gladlyIfFree is a yes in the conditional.
	gladlyIfFree = lazily(`\b(je|j|nous|on) (\w+ )?(serais|serions|serait|aurais|aurions|aurait|aimerais|aimerions|viendrais|viendrions|participerais)\b`)
	// freeThatDay leaves the day free.
	freeThatDay = lazily(`\b(repos|ne travaille|ne travaillons|en conges?|en vacances|rtt|remplac\w+)\b`)
)

// keptThatDay says whether a clause tells, without a doubt, what keeps the sender that day.
func (r *reader) keptThatDay(c *clause) bool {
	if c.question || !has([]string{wReason, wSuspect, wBlock, wPast}, c.sense.what) || bearsOn(c.tags, kName, kMode, kLunch, kIf, kHedge, kOr, kPart, kYes, kEnrol, kSeat, kPresent, kNoun, kReplaces, kReplaced, kHand, kHearsay, kExcept, kYou, kThou, kUnnamed, kDiet, kAccess) {
		return false
	}
	text := c.plain()
	if bearsOn(c.tags, kRelation, kCompany) && !toSender.MatchString(text) && !kinIll.MatchString(text) {
		return false // "ma collègue est malade": whose no is it?
	}
	if bearsOn(c.tags, kNot, kNe) && !deniesMeans.MatchString(text) {
		return false // "je ne suis pas en congés cette semaine-là"
	}
	return ownOrHouse.MatchString(text) && keptByMatter.MatchString(text) && !takesPart.MatchString(text)
}

// deniesMeans is a denial that keeps somebody away by itself.
var deniesMeans = lazily(`\b(ne (conduis|travaille|travaillons)|(n |)(ai|avons) (pas|plus|aucune?|personne)( (de|d|le|la|mon|ma|pour))* ?(permis|voiture|vehicule|moyens?|train|solution|garde|garder|remplacante?)|ne (me|nous|m) (le |l )?(permet|permettent|autorise)|(n y|y) a (pas|plus|aucun)( de)? (train|bus|car|transport)|pas (disponible|libre|bien)|ne serai plus (en poste|la|en fonction))\b`)

// toSender speaks of the sender, or their house.
var toSender = lazily(`\b(je|j|m|me|moi|nous)\b|^(et |car )*notre `)

// kinIll is somebody of the family, and what befalls them.
var kinIll = lazily(dutyLead + ownKin + `( \w+)? (est|sera|se marie|passe|doit (etre|subir)|vient de|accouche|arrive|entre|sont)\b`)

// mindPutOffOfOthers hands on a reply whose only no is such a promise, beside somebody else who cannot come: "mon collègue ne pourra pas venir. La prochaine fois
// avec plaisir".
func (c *composer) mindPutOffOfOthers() {
	others := false
	for i := range c.list {
		o := &c.list[i]
		if o.sense.what == wDecision && c.promises(i) == 0 {
			return
		}
		others = others || o.sense.rule == "nor can somebody near" || o.sense.what != wDecision && bearsOn(o.tags, kName) && bearsOn(o.tags, kNot, kNe)
	}
	if others && len(c.said) > 0 && c.allAbsent() {
		c.block(ReasonWho, "")
	}
}

// absentForGood says whether all that was understood is a no, and no "mais" leads to a hope of another time.
func (c *composer) absentForGood() bool {
	for i := range c.list {
		if r := c.list[i].sense.rule; strings.HasPrefix(c.list[i].plain(), "mais ") && (r == "another time" || r == "hopes for another time" || r == "hopes for a next time") {
			return false
		}
	}
	return c.allAbsent()
}
