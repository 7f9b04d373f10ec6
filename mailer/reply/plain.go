package reply

import "strings"

// Ordinary replies: what people say beside their answer in the plainest words, which neither gives nor takes anything.

// certain says whether the "sur" at word i of a clause is "sûr", not the preposition: "je ne suis pas sûr".
func (r *reader) certain(c *clause, i int) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	last := i+1 == len(words)
	return last || i > 0 && has([]string{"suis", "sommes", "est", "etre", "pas", "bien", "tres", "plus", "tout"}, words[i-1].word) && !has([]string{"place", "site", "le", "la", "les", "mon", "ma", "mes", "notre", "nos"}, words[i+1].word)
}

// noTrouble is the hope that what the sender said is none: "j'espère que ce n'est pas un souci pour le repas".
var noTrouble = lazily(`^(et |mais |donc )?(j espere|nous esperons|on espere|en esperant) (bien |simplement |juste |toutefois )?que (ce|cela|ca|c) (ne |n )?(vous |t )?(est|sera|soit|pose|posera|gene|genera|derange|derangera|complique|compliquera) (pas|aucun|en rien) ?(trop |bien |de |d |un |une |gros |grand )*(probleme|problemes|souci|soucis|difficulte|difficultes|derangement|grave|genant|complique|embetant)?( (pour|au|dans|a) (\w+ ?){1,6})?$`)

// readNoTrouble takes such a hope, of nobody's coming.
func readNoTrouble(_ *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kHedge) || b.any(kVerb, kPresent, kAvail, kEnrol, kCancel, kYes, kNoun, kSeat, kIf, kName, kRelation, kCompany, kUnnamed, kOr, kEvent, kStranger, kMode) {
		return sense{}, false
	}
	return sense{what: wCourtesy, fixed: true}, noTrouble.MatchString(c.plain())
}

// mealOrdered is how a question asks for a meal or a need to be provided for: "pouvez-vous prévoir un repas sans porc pour nous deux ?"
var mealOrdered = lazily(`^(et |merci |sinon |par ailleurs |du coup )*(pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|vous pourriez|tu peux|tu pourrais|(est il|serait il|c est|est ce) possible (de|d)|(y )?(a|aura|aurait) t il|est ce qu il y (a|aura|aurait)|il y aura|puis je|pourrais je|pouvons nous|est ce que je (pourrais|peux)|est ce qu il (est|serait) possible (de|d)|y (a|aurait) (t )?il (moyen|possibilite) (de|d)) (aussi |egalement |donc |bien |s il vous plait |svp |stp )*(me |m |nous |lui |leur |en )?(prevoir|reserver|commander|garder|mettre|noter|avoir|ajouter|faire|compter|demander|un|une|des|du) `)

// mealCanBe asks whether the sender's meal can be of some kind: "est-ce que le repas peut être halal pour moi ?"
var mealCanBe = lazily(`^(et |sinon |merci |du coup )*((est ce que|savez vous si|serait il possible que|est il possible que) (le|mon) (repas|dejeuner|plateau|menu) (peut|pourrait|pourra|puisse|soit)|(le|mon) (repas|dejeuner|plateau|menu) (peut|pourrait|pourra) (t )?il) ?(aussi |bien )?(etre )?(fait |servi |prevu |adapte )?(en )?[a-z]+( [a-z]+){0,4}$`)

// asksMenu asks what there is, and orders nothing: "y a-t-il un menu végétarien ?"
var asksMenu = lazily(`\b(a|aura|aurait) t il\b|\best ce qu il y a|^il y aura`)

// readMealOrdered takes such a question: what it asks for is noted, and a person answers it.
func readMealOrdered(r *reader, c *clause, b bag) (sense, bool) {
	if mealCanBe.MatchString(c.plain()) {
		b = b.without(kHedge) // "le repas peut être halal ?"
	}
	if !c.question || addsNeed(c.plain()) || !b.any(kDiet, kAccess) || b.any(kVerb, kPresent, kAway, kAvail, kNoun, kSeat, kCancel, kEnrol, kYes, kNo, kHedge, kIf, kOr, kNot, kNe, kReplaces, kReplaced, kUnnamed, kRelation, kMode, kStranger, kHearsay, kPlus, kAlso) || !mealOrdered.MatchString(c.plain()) && !mealCanBe.MatchString(c.plain()) {
		return sense{}, false
	}
	for _, id := range eventsNamed(c) {
		if len(r.in.Registered) > 0 && !r.heldFor(id) {
			return sense{}, false // "un repas végétarien à Mulhouse", of who is registered elsewhere
		}
	}
	s := sense{what: wQuestion, self: b.any(kSelf)}
	if code := r.detailOf(c, b, &s); code != "" {
		return sense{}, false
	}
	if mealCanBe.MatchString(c.plain()) {
		r.details(c, &s)
		s.lunch, s.fixed = "", true // of what kind the meal is, not whether
	}
	return s, true
}

// othersAway says whether all that a clause says of people without a name is that they are away, which nobody who stays away themselves need fear: "notre
// coprésident est en déplacement".
func (r *reader) othersAway(b bag) bool {
	return b.any(kRelation, kThird) && b.any(kAway) && !b.any(kName, kVerb, kPresent, kAvail, kJourney, kNoun, kSeat, kEnrol, kYes, kNo, kCancel, kUnnamed, kCompany, kPlus, kReplaces, kReplaced, kHand, kSend, kNot, kNe, kHedge, kIf, kOr, kMode, kEvent, kStranger, kThou, kAlso)
}

// givenUp sets aside what a clause says is not done, behind the mode that is chosen: "je suivrai en visio plutôt que de me déplacer".
func (r *reader) givenUp(c *clause) {
	chosen, at, comes := "", -1, false
	for i, t := range c.tags {
		switch {
		case at >= 0 || chosen != "":
		case t.kind == kMode:
			chosen = t.value
		case t.kind == kVerb && strings.HasPrefix(r.words[t.to-1].word, "connect"):
			chosen = string(Remote)
		}
		comes = comes || t.kind == kVerb && chosen == ""
		for k := t.from; k < t.to && k+1 < len(r.words) && at < 0 && (chosen != "" || comes && i > 0); k++ {
			w, next := r.words[k].word, r.words[k+1].word
			if w == "plutot" && (next == "que" || next == "qu") || w == "au" && next == "lieu" {
				at = i
			}
		}
	}
	if at < 0 {
		return
	}
	for _, t := range c.tags[at:] {
		switch t.kind {
		case kFill, kJourney, kVerb, kThat, kSelf, kChange, kAlso:
		case kUnknown:
			if !has([]string{"route", "trajet", "trajets", "voyage", "chemin", "kilometres", "km", "train"}, r.word(t)) {
				return
			}
		case kMode:
			if t.value == chosen || chosen == "" && t.value != string(Remote) {
				return
			}
		default:
			return
		}
	}
	for i := at; i < len(c.tags); i++ {
		c.tags[i].kind = kFill
	}
}

// farOthers says of the other days that they are too far away, with no day named: nothing is refused by name, and nothing accepted.
var farOthers = lazily(`^(et |car |mais |en revanche |par contre )*(les|ces|aux) (\w+ )?autres (dates|rencontres|journees|villes|lieux|jours|etapes|evenements|rendez vous|deplacements)?( \w+)?\b`)

// readOtherDays takes what is said of the other days without saying which: "les autres dates sont trop loin pour moi".
func readOtherDays(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || r.in.Answers != AnswersProgramme || b.any(kEvent, kName, kRelation, kCompany, kUnnamed, kVerb, kYes, kEnrol, kNoun, kSeat, kJourney, kHedge, kIf, kMode, kAlso, kPresent) || !farOthers.MatchString(c.plain()) {
		return sense{}, false
	}
	for _, sign := range []string{"loin", "eloigne", "eloignees", "eloignes", "distance", "concernent", "concerne", "compliquees", "complique", "impossible", "impossibles", "lointaines", "lointains", "prises", "deja pris"} {
		if contains(c.plain(), sign) {
			return sense{what: wReason}, true
		}
	}
	return sense{}, false
}

// allRemote says whether the sender says yes from afar, and nothing else.
func (r *reader) allRemote(i int) bool { return r.afterOrBeforeAnswer(i) && r.allAfar() }

// alsoAway says whether those who are spoken of by their office are only said to be away now, where all that is answered is the sender's own no: "je
// décline, mon directeur est en déplacement".
func (c *composer) alsoAway() bool {
	for _, st := range c.said {
		if st.person != me || st.kind != Absent {
			return false
		}
	}
	for i := range c.list {
		if o := &c.list[i]; o.sense.nobody && (!bearsOn(o.tags, kAway) || bearsOn(o.tags, kNo, kNot, kNe, kVerb, kPresent, kEvent, kGeneric)) {
			return false
		}
	}
	return len(c.said) > 0
}

// settleAdaptedMeal takes "merci de prévoir un repas adapté" beside the sender's own diet: the meal is asked for, and the need is known.
func (r *reader) settleAdaptedMeal() {
	diet := false
	for i := range r.list {
		if s := r.list[i].sense; s.what == wDetail && s.diet != "" && len(s.names) == 0 || s.what == wDecision && s.diet != "" && s.self {
			diet = true
		}
	}
	for i := range r.list {
		c := &r.list[i]
		if !diet || c.question || c.sense.what != wBlock && c.sense.what != wSuspect || c.sense.code != ReasonUnclear || !newBag(c).any(kLunch) || !r.saysStem(c, "adapt") && !r.saysStem(c, "specifi") && !r.saysStem(c, "conforme") ||
			bearsOn(c.tags, kNot, kNe, kNo, kName, kRelation, kCompany, kUnnamed, kVerb, kMode, kEvent, kIf, kCancel, kOr) {
			continue
		}
		c.sense = sense{what: wDetail, lunch: "yes", self: true, fixed: true, rule: "adapted meal"}
	}
}

// doubtsWhole says whether a doubt is only of the whole of the day, or of a part of it, beside a firm yes of the sender's: "je ne suis pas certaine de me
// libérer toute la journée. Je m'inscris pour la matinée".
func (c *composer) doubtsWhole(i int) bool {
	whole := bearsOn(c.list[i].tags, kPart)
	for _, w := range []string{"toute la", "journee entiere", "journee complete", "jusqu au bout", "jusqu a la fin", "integralite", "totalite", "apres midi", "le matin", "du debut a la fin", "en entier"} {
		whole = whole || contains(c.list[i].plain(), w)
	}
	if !whole {
		return false
	}
	for k := range c.list {
		if s := c.list[k].sense; k != i && s.what == wDecision && s.yes && s.self && !s.maybe && !c.list[k].subject {
			return true
		}
	}
	return false
}

// settleBusy takes "et on est sous l'eau", behind why the sender follows from afar, for a part of that reason.
func (r *reader) settleBusy() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDecision || c.sense.yes || len(c.sense.names) > 0 || c.question || !bearsOn(c.tags, kAway) || bearsOn(c.tags, kVerb, kPresent, kNo, kCancel, kNot, kNe, kModal, kEvent, kMode, kMeeting) || !r.saysStem(c, "eau") && !r.saysStem(c, "debord") && !r.saysStem(c, "submerg") && !r.saysStem(c, "surbook") && !r.saysStem(c, "fronts") {
			continue
		}
		why, remote := false, false
		for k := i - 1; k >= 0 && r.list[k].sentence == c.sentence; k-- {
			why = why || has([]string{"parce", "car", "vu", "comme", "puisque"}, r.word(r.list[k].tags[0]))
			s := r.list[k].sense
			remote = remote || why && s.yes && s.self && s.mode == "remote" && s.what == wDecision
		}
		if remote || has([]string{"car", "parce", "vu"}, r.word(c.tags[0])) && r.allRemote(i) {
			c.sense = sense{what: wReason, rule: "busy"}
		}
	}
}

// settleOwnCancel takes "merci de supprimer mon inscription" beside the sender's no for the registration, not for the list.
func (r *reader) settleOwnCancel() {
	for i := range r.list {
		c := &r.list[i]
		if r.cancelsOnly(c) {
			c.sense = sense{what: wDecision, self: true, rule: "own registration"}
			continue
		}
		if c.sense.code != ReasonLeave || c.sense.what != wBlock || !r.saysStem(c, "inscription") && !r.saysStem(c, "participant") && !r.saysStem(c, "inscrits") && !contains(c.plain(), "liste des presents") && !contains(c.plain(), "liste de presence") || c.question {
			continue
		}
		for k := range r.list {
			if s := r.list[k].sense; k != i && s.what == wDecision && !s.yes && (s.self || s.all) && len(s.names) == 0 {
				c.sense = sense{what: wDecision, self: true, rule: "own registration"}
				break
			}
		}
	}
}

// cancelsOnly says whether a clause asks to cancel, and gives a reason, in answer to the letter that confirms the only registration of the sender: "merci
// d'annuler, mon fils est malade"; without a reason a person asks what.
func (r *reader) cancelsOnly(c *clause) bool {
	if r.in.Answers != AnswersConfirmation && r.in.Answers != AnswersPractical || len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event || c.subject || c.sense.what == wDecision {
		return false
	}
	b := newBag(c)
	if c.question || !b.any(kCancel) || !b.any(kRequest) || !b.only(kRequest, kCancel, kCourtesy, kFill, kYou, kModal) || !annuls.MatchString(c.plain()) {
		return false
	}
	reason := false
	for i := range r.list {
		o := &r.list[i]
		reason = reason || o.sentence != c.sentence && (o.sense.what == wReason || o.sense.what == wPast || o.sense.what == wSuspect) && bearsOn(o.tags, kSelf, kRelation, kAway)
		if o.tags[0].from != c.tags[0].from && (bearsOn(o.tags, kRecord, kLunch, kDiet, kAccess, kMode, kIf, kHedge, kNumber, kPresent) || twice.MatchString(o.plain()) || o.sense.what == wDecision && o.sense.yes) {
			return false
		}
	}
	return reason
}

var (
	annuls = lazily(`\b(annuler|decommander)( donc| s il vous plait| svp| merci)?$`)
	twice  = lazily(`\b(doublon|double|deux fois|erreur|repas|visio|message|mail|demande)\b`)
)

// settleTimeAllows takes a condition of the programme's on what the sender would like to say or show, beside their plain yes: "je souhaiterais, si l'ordre du
// jour le permet, dire deux mots".
func (r *reader) settleTimeAllows() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.code != ReasonCondition || c.question || !timeAllows.MatchString(c.plain()) || !r.saysYesPlainly() {
			continue
		}
		talk := false
		for k := range r.list {
			o := &r.list[k]
			if o.sentence != c.sentence {
				continue
			}
			if o.sense.what == wDecision || o.sense.what == wDetail || bearsOn(o.tags, kVerb, kPresent, kSeat, kEnrol) {
				talk = false
				break
			}
			talk = talk || talks.MatchString(o.plain())
		}
		if talk {
			c.sense = sense{what: wCourtesy, rule: "time for a word"}
		}
	}
}

var (
	timeAllows = lazily(`^(et |ou )*(si|s) (l ordre du jour|le temps|le programme|l organisation|le planning|les horaires|l emploi du temps|cela|ca|c|il|vous) (le |la |vous |est |y a |en )*(permet|permettent|possible|convient|souhaitez|arrange|temps|du temps|un creneau|d accord)$`)
	talks      = lazily(`\b(dire|presenter|parler|evoquer|intervenir|exposer|distribuer|deposer|afficher|temoigner|partager|montrer|diffuser|prendre la parole)\b`)
)

// settleAmended takes "merci de rectifier" beside the very detail that is to be put right.
func (r *reader) settleAmended() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.rule != "amendment" || c.sense.what != wSuspect || bearsOn(c.tags, kMode, kEvent, kLunch, kUnknown, kNoun) {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-3; k-- {
			if s := r.list[k].sense; s.what == wDetail && (s.mode != "" || s.lunch == "yes" || s.lunch == "no" || s.diet != "" || s.access != "") && len(s.names) == 0 {
				c.sense = sense{what: wCourtesy, rule: "amendment"}
				break
			}
		}
		if i+1 < len(r.list) && r.amendedBehind(i) {
			c.sense = sense{what: wCourtesy, rule: "amendment"}
		}
	}
}

// amendedBehind says whether clause i leads to what is to be put right in its sentence: "je dois modifier mon inscription : ce sera en visio".
func (r *reader) amendedBehind(i int) bool {
	next := &r.list[i+1]
	s := next.sense
	return next.sentence == r.list[i].sentence && !next.question && s.what == wDetail && len(s.names) == 0 && (s.mode == "remote" || s.mode == "onsite" || s.lunch == "yes" || s.lunch == "no") && !bearsOn(next.tags, kIf, kOr, kHedge)
}
