package reply

import "strings"

// Doubts and hopes that may be of something else than coming, in a sentence of their own beside a plain yes: "j'espère glaner des contacts", "je poserai
// sans doute trop de questions". The first bear on nothing; of the others a person decides.

var (
	// hopeOfGain is a hope to get or give something there.
	hopeOfGain = lazily(`^(et |mais |en tout cas |au passage )*(je |j |nous |on )?(en )?(esperant|espere|esperons|compte|comptons|tacherai|essaierai|essayerai|aimerais|aimerions|souhaite|souhaiterais)( bien| aussi| y| en| de| d| vous| ne pas| n| pouvoir| beaucoup| tant| vraiment)* ` +
		`(poser (des|une|mes|nos|quelques|deux)|entendre|ecouter|interroger|discuter|parler (a|avec)|visiter|evoquer|glaner|puiser|piocher|apprendre|decouvrir|rapporter|ramener|repartir|nourrir|enrichir|tirer|contribuer|progresser|comprendre|nouer|tisser|croiser|convaincre|echanger|partager|prendre des notes|faire (des rencontres|connaissance|le plein)|rencontrer|revoir|trouver (des|de nouvelles|quelques|matiere)|avoir (rien|tout|bien)|rien (oublier|oublie))\b`)
	// plansOfOwn is what a doubt is of when it is of the sender's time or leave.
	plansOfOwn = lazily(`\b(agenda|planning|emploi du temps|calendrier|dispo\w*|organis\w*|autoris\w*|accord|chef|cheffe|direct\w*|valid\w*|libre|libere\w*|conges?|garde|train|voiture|place|sante|temps|possible|boulot|travail|heures?|voir|verr\w+|dire|redis|dis|jour|date|depend\w*|engage\w*|attend\w*|hesit\w*|sais|sait|decid\w*|reflechi\w*|confirm\w*|promet\w*|garanti\w*)\b`)
)

const (
	perhaps   = `(peut etre|sans doute|surement|probablement|certainement|sans nul doute|a coup sur|forcement)`
	hereafter = `(sera|est|serait|va etre|devrait etre|promet d etre|s annonce|fera|va faire)`
)

var (
	// praiseToCome is a guess at how good the day will be: "ce sera sûrement intéressant", "cela fera sans doute du bien".
	praiseToCome = lazily(`^(et |car |mais |parce que |puisque )*(ce|c|ca|cela|le (sujet|theme|programme)|la (journee|matinee|rencontre|thematique)|les (echanges|debats|interventions|ateliers)|vous) (\w+ )?` + hereafter + `?( ` + perhaps + `)+ (encore |tres |bien |vraiment |une fois encore |aussi )*(\w+|du bien|tres bien|une (belle|bonne) journee|un (bon|beau) moment)$`)
	// doubtOfHour is a guess at when the sender gets there or leaves: "j'arriverai peut-être à 10 h", "je serai peut-être en retard".
	doubtOfHour = lazily(`^(et |mais |par contre )*(je |j |nous |on )(arriverai|arriverons|arrivera|partirai|partirons|partira|repartirai|repartirons|repartira|serai|serons|sera|risque d arriver|devrai partir|devrai repartir)( ` + perhaps + `)+ (un peu |legerement )*(en retard|plus tot|plus tard|avant la fin|vers .*h.*|a \d+ ?h.*|apres \d+ ?h.*|avant \d+ ?h.*)$`)
	// perhapsByTrain is a yes whose doubt may be of the way there alone: "je viendrai sans doute en train".
	perhapsByTrain = lazily(`\b` + perhaps + ` (\w+ )?(en (train|voiture|bus|car|ter|tgv|tram|velo|covoiturage|transports?)|a (velo|pied|moto)|par le (train|ter|tgv|bus|car)|avec (ma|notre|sa) (propre )?(voiture|collegue))\b`)
)

// settleOtherDoubts gives such clauses their sense.
func (r *reader) settleOtherDoubts() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		text := c.plain()
		if c.sense.what == wDecision && c.sense.yes && c.sense.maybe && perhapsByTrain.MatchString(text) {
			c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "doubt of the way there"}
		}
		if c.sense.rule == "away for a while" && r.comesPlainly(-1) || r.habitual(i) {
			c.sense = sense{what: wReason, rule: "a habit, or a while"}
		}
		if r.praises(c) || doubtOfHour.MatchString(text) && has([]string{wHedge, wSuspect, wBlock}, c.sense.what) && r.comesPlainly(-1) {
			c.sense = sense{what: wReason, rule: "guess of another thing"}
		}
		if c.sense.what != wHedge || !bearsOn(c.tags, kUnknown) || !r.comesPlainly(c.sentence) && !r.comesInSentence(i) && !(r.ofOtherSubject(c) && r.comesPlainly(-1)) {
			continue
		}
		switch {
		case hopeOfGain.MatchString(text) && !bearsOn(c.tags, kIf, kVerb, kPresent, kName, kEvent):
			c.sense = sense{what: wReason, rule: "hope of gain"}
		case !bearsOn(c.tags, kVerb, kPresent, kAvail, kNoun, kSeat, kEnrol, kJourney, kYes, kNo, kEvent, kGeneric, kIf, kDepend, kMode, kLunch, kDiet) && !plansOfOwn.MatchString(text):
			c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "doubt of something else"}
		}
	}
}

// habitual says whether clause i is "normalement" before what the sender does on such days as a rule: "normalement je suis en congé le jeudi, mais je viens".
func (r *reader) habitual(i int) bool {
	if !has([]string{"normalement", "en principe", "en general", "en temps normal", "d habitude"}, r.list[i].plain()) || i+1 == len(r.list) {
		return false
	}
	next := &r.list[i+1]
	return next.sentence == r.list[i].sentence && has([]string{wReason, wSuspect}, next.sense.what) && bearsOn(next.tags, kSelf, kWe) && bearsOn(next.tags, kAway, kNot)
}

// praises says whether a clause guesses that the day will be good.
func (r *reader) praises(c *clause) bool {
	text := c.plain()
	if !has([]string{wHedge, wSuspect, wBlock}, c.sense.what) || bearsOn(c.tags, kIf, kNot, kNe, kName, kRelation, kSelf) || !praiseToCome.MatchString(text) {
		return false
	}
	words := strings.Fields(text)
	last := words[len(words)-1]
	return neutral(last) == neutralQuality || has([]string{"bien", "journee", "moment", "super", "top", "genial", "chouette", "sympa", "bon"}, last)
}

// ofOtherSubject says whether a clause has a subject of its own that is not the sender: "ça va probablement nous aider".
func (r *reader) ofOtherSubject(c *clause) bool {
	return !bearsOn(c.tags, kSelf, kWe) && has([]string{"ce", "c", "ca", "cela", "il", "ils", "elle", "elles", "le", "la", "les", "l", "un", "une", "vous", "tout", "on", "mon", "ma", "mes", "notre", "nos", "votre", "vos"}, firstContent(c.plain()))
}

// firstContent is the first word of a text that joins nothing.
func firstContent(text string) string {
	for _, w := range strings.Fields(text) {
		if !has([]string{"et", "mais", "car", "donc", "puisque", "comme"}, w) {
			return w
		}
	}
	return ""
}

// comesInSentence says whether the sentence of clause i says a full yes of the sender's in front of it, which a doubt of something else leaves: "je viens, j'aimerais
// bien rencontrer la paysagiste".
func (r *reader) comesInSentence(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wDecision && before.sense.yes && before.sense.self && !before.sense.maybe && !before.question && !r.turns(&r.list[i]) && r.fullYesBut(i) &&
		before.tags[len(before.tags)-1].to != r.list[i].tags[0].from && !standsAgainst.MatchString(r.list[i].plain())
}

// comesPlainly says whether a sentence other than the one given says a plain yes of the sender's, and none a no or a maybe.
func (r *reader) comesPlainly(sentence int) bool {
	comes := false
	for i := range r.list {
		s := r.list[i].sense
		if s.what != wDecision || !s.self && !s.all {
			continue
		}
		if !s.yes || s.maybe || r.list[i].sentence == sentence {
			return false
		}
		comes = true
	}
	return comes
}
