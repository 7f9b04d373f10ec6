package reply

// Doubts and hopes that may be of something else than coming, in a sentence of their own beside a plain yes: "j'espère glaner des contacts", "je poserai
// sans doute trop de questions". The first bear on nothing; of the others a person decides.

var (
	// hopeOfGain is a hope to get or give something there.
	hopeOfGain = lazily(`^(et |mais |en tout cas |au passage )*(je |j |nous |on )?(en )?(esperant|espere|esperons|compte|comptons|tacherai|essaierai|essayerai|aimerais|aimerions|souhaite|souhaiterais)( bien| aussi| y| en| de| d| vous| ne pas| n| pouvoir| beaucoup| tant| vraiment)* ` +
		`(poser (des|une|mes|nos|quelques|deux)|entendre|ecouter|interroger|discuter|parler (a|avec)|visiter|evoquer|glaner|puiser|piocher|apprendre|decouvrir|rapporter|ramener|repartir|nourrir|enrichir|tirer|contribuer|progresser|comprendre|nouer|tisser|croiser|convaincre|echanger|partager|prendre des notes|faire (des rencontres|connaissance|le plein)|rencontrer|revoir|trouver (des|de nouvelles|quelques|matiere)|avoir (rien|tout|bien)|rien (oublier|oublie))\b`)
	// plansOfOwn is what a doubt is of when it is of the sender's time or leave.
	plansOfOwn = lazily(`\b(agenda|planning|emploi du temps|calendrier|dispo\w*|organis\w*|autoris\w*|accord|chef|cheffe|direct\w*|valid\w*|libre|libere\w*|conges?|garde|train|voiture|place|sante|temps|possible|boulot|travail|heures?|voir|verr\w+|dire|redis|dis|jour|date|depend\w*|engage\w*|attend\w*|hesit\w*|sais|sait|decid\w*|reflechi\w*|confirm\w*|promet\w*|garanti\w*)\b`)
)

// settleOtherDoubts gives such clauses their sense.
func (r *reader) settleOtherDoubts() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wHedge || c.question || c.subject || !bearsOn(c.tags, kUnknown) || !r.comesPlainly(c.sentence) && !r.comesInSentence(i) {
			continue
		}
		text := c.plain()
		switch {
		case hopeOfGain.MatchString(text) && !bearsOn(c.tags, kIf, kVerb, kPresent, kName, kEvent):
			c.sense = sense{what: wReason, rule: "hope of gain"}
		case !bearsOn(c.tags, kVerb, kPresent, kAvail, kNoun, kSeat, kEnrol, kJourney, kYes, kNo, kEvent, kGeneric, kIf, kDepend, kMode, kLunch, kDiet) && !plansOfOwn.MatchString(text):
			c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "doubt of something else"}
		}
	}
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
