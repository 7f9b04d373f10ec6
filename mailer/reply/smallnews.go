package reply

import "strings"

// Small news beside an answer: comparisons, seats in a car, fine weather, who works with the sender, what is usual, what somebody would have liked.

// compares says whether the only negation of a clause compares: "bien plus bavarde que moi", "un homme plus savant que moi".
func (r *reader) compares(c *clause) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	found := false
	for k := 0; k+3 < len(words); k++ {
		if has([]string{"plus", "moins", "aussi"}, words[k].word) && words[k+1].word != "sur" && has([]string{"que"}, words[k+2].word) && has([]string{"moi", "nous", "vous", "lui", "elle", "eux"}, words[k+3].word) && !words[k+1].mark {
			found = true
		}
	}
	b := newBag(c)
	return found && b[kNot] <= 1 && !b.any(kNe, kVerb, kPresent, kAway, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kName, kRelation, kCompany, kUnnamed, kEvent, kGeneric, kHedge, kIf, kOr, kModal, kJourney, kStranger, kWhen, kReplaces, kReplaced, kHand, kSend) && !r.saysStem(c, "certain") && !r.saysStem(c, "dispo") && !r.saysStem(c, "sure")
}

// seatsOffered says whether the condition at i is that others look for a seat in the sender's car: "si d'autres Vosgiens cherchent une voiture".
func (r *reader) seatsOffered(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if !has([]string{"si", "s"}, r.word(c.tags[0])) || b.any(kSelf, kWe, kYou, kName, kVerb, kPresent, kAway, kYes, kNo, kEnrol, kCancel, kNoun, kMode, kLunch, kEvent, kNot, kNe, kHedge) {
		return false
	}
	text := c.plain()
	others := contains(text, "d autres") || contains(text, "quelqu un") || contains(text, "certains") || contains(text, "des gens") || contains(text, "des collegues")
	seat := r.saysStem(c, "covoit") || contains(text, "voiture") || contains(text, "vehicule") || contains(text, "chauffeur") || contains(text, "transport")
	return others && seat && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.list[i+1].sense.what != wDecision
}

// ifDry says whether a clause sets something of the sender's own on the weather, beside no answer: "et si le temps tient, les foins du beau-frère".
func (r *reader) ifDry(c *clause) bool {
	_, plan, ok := strings.Cut(" "+c.plain()+" ", " si ")
	if !ok || r.decidesBeside(c) {
		return false
	}
	for _, sign := range []string{"le temps tient ", "le temps se maintient ", "la meteo tient ", "le soleil est la ", "il fait beau ", "il ne pleut pas "} {
		if rest, ok := strings.CutPrefix(plan, sign); ok && len(strings.Fields(rest)) > 1 {
			return !newBag(c).any(kVerb, kPresent, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kName, kEvent, kGeneric, kHedge, kModal, kJourney, kYou)
		}
	}
	return false
}

// ownCrew says whether a clause only tells that the sender's house has people: "on a une équipe de choc à l'association".
func (r *reader) ownCrew(c *clause) bool {
	text := c.plain()
	has := false
	for _, lead := range []string{"on a une equipe", "nous avons une equipe", "j ai une equipe", "on a une bande", "on a une belle equipe", "nous avons une belle equipe", "on a des benevoles", "nous avons des benevoles"} {
		has = has || strings.HasPrefix(text, lead) || strings.HasPrefix(text, "et "+lead)
	}
	for _, stem := range []string{"interess", "motiv", "partant", "prete", "prets", "dispo", "ravi", "inscri", "particip", "veut", "veulent", "voudr", "aimer", "souhait", "accompagn", "mobilis"} {
		if r.saysStem(c, stem) {
			return false
		}
	}
	return has && !newBag(c).any(kVerb, kPresent, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kName, kEvent, kGeneric, kHedge, kModal, kJourney, kYou, kIf, kPlus, kAlso, kNot, kNe)
}

// usual says whether a clause tells how things are on other days: "d'habitude il faut courir à Nancy".
func (r *reader) usual(c *clause) bool {
	text := strings.TrimPrefix(c.plain(), "et ")
	lead := false
	for _, sign := range []string{"d habitude", "d ordinaire", "habituellement", "le reste du temps", "les autres fois", "chaque fois", "ordinairement"} {
		lead = lead || strings.HasPrefix(text, sign)
	}
	return lead && !newBag(c).any(kName, kEnrol, kCancel, kIf, kHedge, kMode, kLunch, kDiet, kAccess, kExcept, kRequest, kSeat, kThat)
}

// wouldHaveLiked says whether a clause tells what somebody near the sender would have liked: "mon mari aurait bien voulu venir".
func (r *reader) wouldHaveLiked(c *clause) bool {
	b := newBag(c)
	if b[kRelation] != 1 || c.tags[0].kind != kRelation || b.any(kName, kSelf, kWe, kYou, kIf, kNot, kNe, kEnrol, kSeat, kReplaces, kOr, kHedge, kStranger, kMode) {
		return false
	}
	return (r.saysWord(c, "aurait") || r.saysWord(c, "auraient")) && (r.saysWord(c, "voulu") || r.saysWord(c, "aime") || r.saysWord(c, "souhaite") || r.saysWord(c, "adore"))
}

// wishForTalk says whether the condition at i is a wish for what the speakers say, and its sentence goes on to the pleasure of it: "si l'intervenant
// pouvait dire un mot de X, j'en serais ravie".
func (r *reader) wishForTalk(i int) bool {
	c := &r.list[i]
	if !has([]string{"si", "s"}, r.word(c.tags[0])) || newBag(c).any(kSelf, kWe, kVerb, kPresent, kAway, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kName, kEvent, kNot, kNe) || i+1 >= len(r.list) {
		return false
	}
	next := &r.list[i+1]
	talk := false
	for _, what := range []string{"dire un mot", "parler", "evoquer", "aborder", "citer", "mentionner", "revenir sur"} {
		talk = talk || contains(c.plain(), what)
	}
	return talk && (r.saysWord(c, "pouvait") || r.saysWord(c, "pouvaient") || r.saysWord(c, "pouviez")) && next.sentence == c.sentence && (next.sense.what == wCourtesy || next.sense.what == wReason) &&
		(r.saysWord(next, "serais") || r.saysWord(next, "serait") || r.saysWord(next, "serions"))
}

// stranded says whether a clause tells of the sender's means of travel, where all that they answer is from afar: "notre véhicule est immobilisé".
func (r *reader) stranded(c *clause) bool {
	b := newBag(c)
	if b.any(kSelf, kName, kRelation, kCompany, kUnnamed, kVerb, kPresent, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kHedge, kIf, kOr, kYou, kThird) {
		return false
	}
	own := has([]string{"notre", "mon", "ma", "le", "la", "l", "les"}, r.words[c.tags[0].from].word)
	for _, w := range r.words[c.tags[0].from:min(c.tags[0].from+3, c.tags[len(c.tags)-1].to)] {
		if own && has([]string{"vehicule", "voiture", "auto", "camionnette", "minibus", "train", "trains", "ligne", "bus", "car", "moto", "scooter"}, w.word) {
			return r.allAfar()
		}
	}
	return false
}

// allAfar says whether the reply speaks of following by video, and of no other way.
func (r *reader) allAfar() bool {
	remote := false
	for i := range r.list {
		switch r.list[i].sense.mode {
		case "remote":
			remote = true
		case "":
		default:
			return false
		}
	}
	return remote
}

// asksSlot says whether a question only asks for a moment or a table at the day, to show or tell something: "y aurait-il un créneau pour que nos
// jeunes racontent leur chantier ?"
func (r *reader) asksSlot(c *clause, b bag) bool {
	if b.any(kSelf, kName, kVerb, kPresent, kAway, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kMode, kLunch, kNot, kNe, kIf, kHedge, kEvent, kOff, kLasting, kHearsay, kReplaces, kStranger, kSeat) {
		return false
	}
	for _, lead := range []string{"resterait", "aurait", "auriez", "serait", "reste", "avez", "possible"} {
		if r.saysWord(c, lead) {
			for _, slot := range []string{"creneau", "stand", "table", "micro", "moment", "minutes", "coin", "vitrine", "parole"} {
				if r.saysWord(c, slot) {
					return true
				}
			}
		}
	}
	return false
}

// teases says whether somebody near the sender says of them what is nothing of coming: "mon fils dit que je parle trop".
func (r *reader) teases(c *clause) bool {
	b := newBag(c)
	return c.tags[0].kind == kRelation && b[kRelation] == 1 && (contains(c.plain(), "dit que je") || contains(c.plain(), "dit que j")) &&
		!b.any(kNot, kNe, kNo, kName, kWe, kYou, kThird, kVerb, kPresent, kAway, kAvail, kYes, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kEvent, kGeneric, kHedge, kIf, kOr, kJourney, kDepend, kStranger, kWhen, kMeeting, kScreen, kForce) && !r.must(c)
}

// bossAgrees says whether a clause only tells that the sender's chief said yes, beside the sender's own yes.
func (r *reader) bossAgrees(c *clause) bool {
	text := c.plain()
	boss := false
	for _, who := range []string{"cheffe", "chef", "directrice", "directeur", "direction", "patron", "patronne", "responsable", "hierarchie", "presidente", "president", "tutrice", "tuteur"} {
		boss = boss || strings.HasPrefix(text, "ma "+who+" a dit ") || strings.HasPrefix(text, "mon "+who+" a dit ") || strings.HasPrefix(text, "la "+who+" a dit ") || strings.HasPrefix(text, "le "+who+" a dit ")
	}
	if !boss || !strings.HasSuffix(text, "dit oui") && !strings.HasSuffix(text, "dit ok") && !strings.HasSuffix(text, "dit banco") {
		return false
	}
	for i := range r.list {
		if s := r.list[i].sense; s.what == wDecision && s.yes && s.self && !s.maybe {
			return true
		}
	}
	return false
}

// impersonalNeed is a need told with "il" for nobody.
var impersonalNeed = lazily(`^(et |mais |donc |car |alors )*il (me|nous|m) (faut|faudra|faudrait|est necessaire|est indispensable)\b`)

// wholeNeed takes a clause that tells a need in words of which some are unknown for that need, word for word: "merci de veiller à ce que la salle soit de
// plain-pied".
func (r *reader) wholeNeed(c *clause) bool {
	b := newBag(c)
	if impersonalNeed.MatchString(c.plain()) {
		b = b.without(kThird, kAlso)
	}
	if !b.any(kDiet, kAccess) || b.any(kDiet) && b.any(kAccess) || b.any(kNot, kNe, kNo, kName, kRelation, kThird, kCompany, kUnnamed, kWe, kThou, kIf, kHedge, kOr, kExcept, kCancel, kVerb, kPresent, kAway, kAvail, kMode, kEvent, kStranger, kNeeds, kHearsay, kPast, kFuture, kSubtract, kAlso, kBlock) {
		return false
	}
	s := sense{what: wDetail, self: b.any(kSelf), rule: "a need, word for word"}
	r.details(c, &s)
	if s.diet == "" && s.access == "" {
		return false
	}
	if s.diet != "" {
		s.diet = c.text
	} else {
		s.access = c.text
	}
	c.sense = s
	return true
}

// nowAndThen says whether what a clause says of coming is a habit and no answer: "Paul s'y rend parfois".
func (r *reader) nowAndThen(c *clause) bool {
	if bearsOn(c.tags, kEvent, kEnrol, kConfirm, kMode, kLunch, kFuture, kModal) {
		return false
	}
	for _, w := range []string{"parfois", "souvent", "rarement", "quelquefois", "regulierement"} {
		if r.saysWord(c, w) {
			for _, word := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
				for _, f := range conjugation()[word.word] {
					if f.tense == future {
						return false
					}
				}
			}
			return true
		}
	}
	return false
}
