package reply

// Echoes: a question that only takes up a word of the letter and is answered at once ("Épernay ? J'en suis !", "la visio ? parfait"), a no that is only
// surprise ("non mais quelle bonne idée !"), a concession in front of a yes ("grève ou pas, je viens"), a question with its own condition.

// settleEchoes gives such clauses their sense.
func (r *reader) settleEchoes() {
	r.chooseBarely()
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject:
		case r.echoes(i):
			r.takeUpEcho(c, &r.list[i+1])
		case r.asksOneself(i):
			c.question, c.sense = false, sense{what: wCourtesy, rule: "asked of oneself"}
		case r.modeDenied(i):
			r.list[i-1].sense, c.sense = sense{what: wCourtesy, rule: "mode denied"}, sense{what: wCourtesy, rule: "mode denied"}
		case r.surprised(i):
			c.sense = sense{what: wCourtesy, rule: "surprise"}
		case r.headsAnswer(i):
			c.sense = sense{what: wCourtesy, rule: "heads the answer"}
		case r.conceded(i):
			c.sense = sense{what: wReason, rule: "concession"}
		case r.conditionOfQuestion(i):
			c.sense = sense{what: wQuestion, rule: "condition of a question"}
		}
	}
}

// echoes says whether clause i only names the day, a mode or the meal, with a question mark, and the next sentence answers it.
func (r *reader) echoes(i int) bool {
	c := &r.list[i]
	if !c.question || r.before(i) != nil || i+1 >= len(r.list) || !newBag(c).only(kEvent, kGeneric, kMode, kLunch, kFill, kFor) || !bearsOn(c.tags, kEvent, kGeneric, kMode, kLunch) || newBag(c)[kMode] > 1 || bearsOn(c.tags, kAsk) {
		return false
	}
	n := &r.list[i+1]
	for k := i + 1; k < len(r.list) && r.list[k].sentence == n.sentence; k++ {
		if r.list[k].question {
			return false
		}
	}
	return n.sentence == c.sentence+1 && !n.question && n.sense.what == wDecision && n.sense.self && len(n.sense.names) == 0 && len(n.sense.events) == 0
}

// takeUpEcho lends what the question names to its answer.
func (r *reader) takeUpEcho(c, answer *clause) {
	s := sense{}
	if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
		return
	}
	if bearsOn(c.tags, kMode, kLunch) && !answer.sense.yes || bearsOn(c.tags, kMode) && answer.sense.mode != "" {
		return
	}
	r.details(c, &s)
	answer.sense.events, answer.sense.mode = s.events, oneMode(answer.sense.mode, s.mode)
	if answer.sense.lunch == "" {
		answer.sense.lunch = s.lunch
	}
	c.question, c.sense = false, sense{what: wCourtesy, rule: "echo"}
}

// selfAsked is a question that the sender asks of themselves, to answer it at once; refused is one that only a yes can follow.
var (
	selfAsked = lazily(`^(la question |question )?(viendrai je|serai je (la|presente?|des votres)|participerai je|vais je (venir|participer|y aller)|y serai je|en serai je|est ce que je (viens|viendrai|serai la|participe)|je viens|ai je (vraiment )?besoin de (repondre|reflechir))$`)
	refused   = lazily(`^(moi |vous )?(dire non|refuser|rater ca|manquer ca|louper ca|hesiter|ai je hesite|un refus|croyez j allais refuser)$`)
)

// asksOneself says whether clause i is such a question with the answer in the next sentence.
func (r *reader) asksOneself(i int) bool {
	c := &r.list[i]
	if !c.question || i+1 >= len(r.list) {
		return false
	}
	for k := i + 1; k < len(r.list) && k < i+4; k++ {
		n := &r.list[k]
		if n.question || n.sense.what == wDecision {
			return !n.question && n.sense.self && len(n.sense.names) == 0 && (selfAsked.MatchString(c.plain()) && bareWord(n) || n.sense.yes && refused.MatchString(c.plain()))
		}
		if n.sense.what != wReason && n.sense.what != wCourtesy {
			return false
		}
	}
	return false
}

// modeDenied says whether clause i is the "non" behind "visio :", which is no answer to the invitation.
func (r *reader) modeDenied(i int) bool {
	c, before := &r.list[i], r.before(i)
	return before != nil && before.heading && before.sense.what == wDetail && before.sense.mode != "" && newBag(before).only(kMode, kFill) && c.sense.what == wDecision && !c.sense.yes && newBag(c).only(kNo, kFill, kCourtesy)
}

// headsAnswer says whether clause i is "présence :" with a bare yes or no behind it.
func (r *reader) headsAnswer(i int) bool {
	c := &r.list[i]
	if !c.heading || c.sense.what != wDecision || !newBag(c).only(kNoun, kFill, kSelf) || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence {
		return false
	}
	n := &r.list[i+1]
	return n.sense.what == wDecision && n.sense.self && len(n.sense.names) == 0 && newBag(n).only(kYes, kNo, kFill, kCourtesy)
}

// amazed is what follows a no that is none.
var amazed = lazily(`^mais (quelle?s? |quel |oui\b|si\b|evidemment|bien sur|carrement|avec plaisir|comment |franchement|c est (super|genial|top|une (super|bonne|excellente))|vous (me|m) (prenez|gatez)|j adore|j y cours|attendez)`)

// surprised says whether clause i is a bare "non" and the next one only goes on in wonder.
func (r *reader) surprised(i int) bool {
	c := &r.list[i]
	if c.question || c.plain() != "non" && c.plain() != "nan" || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || r.list[i+1].question {
		return false
	}
	n := &r.list[i+1]
	return amazed.MatchString(n.plain()) && (n.sense.what == wCourtesy || n.sense.what == wReason || n.sense.what == wDecision && n.sense.yes) && !bearsOn(n.tags, kNot, kNe)
}

var concession = lazily(` ou (pas|non)$|^qu (il|elle) \w+( ou qu (il|elle) \w+)?$|^contre vents et marees$`)

// conceded says whether clause i tells what will not keep the sender, just in front of a plain answer: "fracture du tibia ou pas".
func (r *reader) conceded(i int) bool {
	c := &r.list[i]
	if c.question || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || !concession.MatchString(c.plain()) || bearsOn(c.tags, kName, kEvent, kGeneric, kVerb, kPresent, kNoun, kYes, kMode, kLunch, kSelf, kWe, kStranger, kHedge, kSeat, kEnrol) {
		return false
	}
	n := &r.list[i+1]
	return n.sense.what == wDecision && n.sense.yes && n.sense.self && !n.sense.maybe
}

// conditionOfQuestion says whether clause i is a condition of others, and all that hangs on it is a question that bears on no coming.
func (r *reader) conditionOfQuestion(i int) bool {
	c := &r.list[i]
	if c.sense.what != wBlock || c.sense.code != ReasonCondition || c.question || i+1 >= len(r.list) || bearsOn(c.tags, kSelf, kWe, kYes, kNo, kPresent, kAway, kSeat, kEnrol, kMode, kName, kLunch, kGeneric, kEvent) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		if r.list[k].sense.what != wQuestion && r.list[k].sense.what != wCourtesy {
			return false
		}
	}
	return r.list[i+1].sentence == c.sentence && r.list[i+1].sense.what == wQuestion && (r.before(i) == nil || r.before(i).sense.what == wCourtesy)
}

// mayFollow is how the reason for a mode begins, behind a comma.
var mayFollow = lazily(`^(je n ai (pas|plus) (de|d|le|la)|j ai (besoin|passe|horreur|envie|un|une|deja|trop)|j habite|ma |mon |mes |les |car |vu |faute |parce |puisque |pour cause |histoire |merci|s il vous plait|svp|bien sur|evidemment|avec |sans |et |repas|dejeuner)`)

// saysOf is a predicate of the mode, not the choice of it: "en vrai c'est chaud pour moi".
var saysOf = lazily(`\b(c est|c etait|ce serait|ca|cela|est|sera|serait|va|fait|trop)\b`)

// belittled says whether clause i, behind a mode in its sentence, speaks of that: "sur place, c'est trop loin".
func (r *reader) belittled(i int) bool {
	c, before := &r.list[i], r.before(i)
	return before != nil && !before.heading && bearsOn(before.tags, kMode) && has([]string{"c", "ca", "cela", "ce", "il", "elle", "bof", "trop", "tres"}, r.word(c.tags[0])) && (c.sense.what == wReason || c.sense.what == wSuspect)
}

// chooseBarely makes a yes of a mode with which the answer to an invitation begins, where nothing else answers: "présentiel pour moi : j'ai passé l'âge des
// caméras".
func (r *reader) chooseBarely() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || r.inForm() || len(r.buttons) > 0 {
		return
	}
	first := -1
	for i := range r.list {
		c := &r.list[i]
		switch s := c.sense; {
		case c.subject:
		case contains(c.plain(), "possible") || r.belittled(i) || c.question && (bearsOn(c.tags, kMode, kScreen, kAsk) && r.before(i) != nil || contains(c.plain(), "lien") || contains(c.plain(), "connect")):
			return
		case s.what == wDecision, s.what == wHedge, s.what == wLater, s.what == wForward, s.what == wMention, s.what == wTopic, s.what == wOff, s.what == wPast:
			return
		case s.what == wDetail && (len(s.names) > 0 || s.all || len(s.events) > 0):
			return
		case first < 0 && s.what != wCourtesy && s.what != wAck:
			first = i
		case first >= 0 && s.what == wDetail && s.mode != "" && s.mode != r.list[first].sense.mode:
			return
		}
	}
	if first < 0 {
		return
	}
	c := &r.list[first]
	if s := c.sense; c.question || s.what != wDetail || s.mode != "onsite" && s.mode != "remote" || has([]string{"la", "le", "l", "une", "un"}, r.word(c.tags[0])) || s.rule != "saying" && !newBag(c).only(kMode, kLunch, kFill, kFor, kSelf, kCourtesy, kJoin) || bearsOn(c.tags, kNot, kNe) {
		return
	}
	if saysOf.MatchString(c.plain()) {
		return
	}
	if n := first + 1; n < len(r.list) && r.list[n].sentence == c.sentence && !c.heading && r.list[n].sense.what != wDetail && r.list[n].sense.what != wCourtesy && (!mayFollow.MatchString(r.list[n].plain()) || r.list[n].question) {
		return
	}
	c.sense.what, c.sense.yes, c.sense.self, c.sense.rule = wDecision, true, true, "chosen"
}

// asksRide is a question of who could take whom along.
var asksRide = lazily(`\b(quelqu un (peut|pourrait|pourra|viendra|viendrait|serait) (t )?il( (disponible|la))?( pour| me| m| venir)* ?(attendre|chercher|accueillir|guider|accompagner jusqu a la salle)( .*)?$|(passe|entre|rentre|arrive) par quelle (porte|entree|rue|grille)|ou (puis je|peut on|est ce que je peux|est ce qu on peut|je peux|dois je) (me )?(garer|poser|laisser|attacher|ranger|stationner|brancher)|covoitur\w+|prendre (quelqu un|du monde|en passant|en route|en chemin|au passage)|partager (la route|le trajet|une voiture|un taxi)|faire (la route|le trajet|le chemin)|passer? (me )?(prendre|chercher)|place dans (une|sa|leur|la) voiture|(quelqu un|d autres|qui) (qui )?(part|partent|passe|passent|monte|montent|descend|descendent) (de|depuis|par|du|d)|connaissez (vous )?quelqu un)\b`)
