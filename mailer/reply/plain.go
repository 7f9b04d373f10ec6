package reply

import (
	"regexp"
	"strings"
)

// Ordinary replies: what people say beside their answer in the plainest words, which neither gives nor takes anything.

// certain says whether the "sur" at word i of a clause is "sûr", not the preposition: "je ne suis pas sûr".
func (r *reader) certain(c *clause, i int) bool {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	last := i+1 == len(words)
	return last || i > 0 && has([]string{"suis", "sommes", "est", "etre", "pas", "bien", "tres", "plus", "tout"}, words[i-1].word) && !has([]string{"place", "site", "le", "la", "les", "mon", "ma", "mes", "notre", "nos"}, words[i+1].word)
}

// noTrouble is the hope that what the sender said is none: "j'espère que ce n'est pas un souci pour le repas".
var noTrouble = regexp.MustCompile(`^(et |mais |donc )?(j espere|nous esperons|on espere|en esperant) (bien |simplement |juste |toutefois )?que (ce|cela|ca|c) (ne |n )?(vous |t )?(est|sera|soit|pose|posera|gene|genera|derange|derangera|complique|compliquera) (pas|aucun|en rien) ?(trop |bien |de |d |un |une |gros |grand )*(probleme|problemes|souci|soucis|difficulte|difficultes|derangement|grave|genant|complique|embetant)?( (pour|au|dans|a) (\w+ ?){1,6})?$`)

// readNoTrouble takes such a hope, of nobody's coming.
func readNoTrouble(_ *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kHedge) || b.any(kVerb, kPresent, kAvail, kEnrol, kCancel, kYes, kNoun, kSeat, kIf, kName, kRelation, kCompany, kUnnamed, kOr, kEvent, kStranger, kMode) {
		return sense{}, false
	}
	return sense{what: wCourtesy, fixed: true}, noTrouble.MatchString(c.plain())
}

// mealOrdered is how a question asks for a meal or a need to be provided for: "pouvez-vous prévoir un repas sans porc pour nous deux ?"
var mealOrdered = regexp.MustCompile(`^(et |merci |sinon |par ailleurs |du coup )*(pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|vous pourriez|tu peux|tu pourrais|(est il|serait il|c est|est ce) possible (de|d)|(y )?(a|aura|aurait) t il|est ce qu il y (a|aura|aurait)|il y aura|puis je|pourrais je|pouvons nous) (aussi |egalement |donc |bien |s il vous plait |svp |stp )*(me |m |nous |lui |leur |en )?(prevoir|reserver|commander|garder|mettre|noter|avoir|ajouter|faire|compter|demander|un|une|des|du) `)

// readMealOrdered takes such a question: what it asks for is noted, and a person answers it.
func readMealOrdered(r *reader, c *clause, b bag) (sense, bool) {
	if !c.question || !b.any(kDiet, kAccess) || b.any(kVerb, kPresent, kAway, kAvail, kNoun, kSeat, kCancel, kEnrol, kYes, kNo, kHedge, kIf, kOr, kNot, kNe, kReplaces, kReplaced, kUnnamed, kRelation, kMode, kStranger, kHearsay, kPlus, kAlso) || !mealOrdered.MatchString(c.plain()) {
		return sense{}, false
	}
	s := sense{what: wQuestion, self: b.any(kSelf)}
	if code := r.detailOf(c, b, &s); code != "" {
		return sense{}, false
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
	chosen, at := "", -1
	for i, t := range c.tags {
		switch {
		case at >= 0 || chosen != "":
		case t.kind == kMode:
			chosen = t.value
		case t.kind == kVerb && strings.HasPrefix(r.words[t.to-1].word, "connect"):
			chosen = string(Remote)
		}
		for k := t.from; k < t.to && k+1 < len(r.words) && at < 0 && chosen != ""; k++ {
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
			if t.value == chosen {
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
var farOthers = regexp.MustCompile(`^(et |car |mais |en revanche |par contre )*(les|ces|aux) (\w+ )?autres (dates|rencontres|journees|villes|lieux|jours|etapes|evenements|rendez vous|deplacements)?( \w+)?\b`)

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

// workBehind counts the words from words[i] on that tell what somebody spoken of by their office works on, up to their name: "notre référente jeunesse, X",
// "ma collègue du pôle habitat, X", "notre animatrice en charge des familles X".
func workBehind(words []token, i int) int {
	j, work := i, false
	for ; j < len(words) && j < i+8; j++ {
		w := words[j]
		switch {
		case w.mark && (w.word == "'" || w.word == "-" && w.glued):
		case w.mark || w.newline || w.upper:
			if w.mark && w.word == "," && j+1 < len(words) && !words[j+1].newline {
				w = words[j+1]
			}
			if work && (w.upper || civility(w)) && !w.mark {
				return j - i
			}
			return 0
		case has([]string{"du", "de", "la", "l", "des", "en", "d", "et", "a", "au", "aux", "le", "les"}, w.word):
		case civility(w):
			if work {
				return j - i
			}
			return 0
		case fieldOfWork(w.word) || has([]string{"service", "pole", "secteur", "unite", "direction", "charge", "chargee", "developpement", "mission", "projet", "projets", "departement", "cellule"}, w.word):
			work = true
		default:
			return 0
		}
	}
	return 0
}

// fieldOfWork says whether a word is what offices are held in.
func fieldOfWork(w string) bool {
	return neutral(w) == neutralNoun || neutral(w) == neutralAdjective || has([]string{"famille", "familles", "jeunesse", "enfance", "seniors", "habitat", "logement", "sante", "culture", "sport", "sports", "emploi", "territoire", "territoires", "territorial", "territoriale", "quartier", "quartiers", "solidarite", "solidarites", "handicap", "prevention", "accueil", "administrative", "numerique", "ville", "politique", "technique", "sociale", "social", "referente", "referent", "principale", "principal", "adjointe", "adjoint"}, w)
}

// leavesList says whether the reply asks to be taken off the list.
func (r *reader) leavesList(int) bool {
	for i := range r.list {
		if r.list[i].sense.what == wOff {
			return true
		}
	}
	return false
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

// followsMatter is what somebody whom the letter was passed on to does: "au commandant Petit, qui suit ce dossier".
var followsMatter = regexp.MustCompile(`\bqui (suit|suivra|gere|pilote|traite|connait|coordonne|porte|anime|s occupe|est en charge|est chargee?|travaille) .*\b(dossier|dossiers|sujet|sujets|question|questions|thematique|thematiques|projet|projets|politique|matiere|domaine|actions?|secteur)\b`)

// ofMatter leaves out what is told of such a person.
func (r *reader) ofMatter(c *clause, b bag) bag {
	if followsMatter.MatchString(c.plain()) && b[kVerb] == 1 && r.saysStem(c, "sui") {
		return b.without(kVerb)
	}
	return b
}

// agentAt counts the words of "notre encadrante technique", "mon apprenti", where a name stands behind them: an occupation that is in no table.
func agentAt(words []token, i int) int {
	if !has([]string{"ma", "mon", "notre"}, words[i].word) || i+2 >= len(words) || words[i+1].mark || words[i+1].upper || !agentNoun(words[i+1].word) {
		return 0
	}
	if n := workBehind(words, i+2); n > 0 {
		return n + 2
	}
	next := words[i+2]
	if next.word == "," && i+3 < len(words) {
		next = words[i+3]
	}
	if !next.mark && !next.newline && (next.upper || civility(next)) {
		return 2
	}
	return 0
}

// countsPersons says whether "compter deux personnes" begins at words[i]: a list of them follows, as behind "inscrire".
func countsPersons(words []token, i int) bool {
	return has([]string{"compter", "comptez"}, words[i].word) && i+2 < len(words) && (unit(words[i+1].word) > 1 || number(words[i+1].word) > 1) && has([]string{"personnes", "participants", "participantes", "representants"}, words[i+2].word)
}

// ofPlace says whether the word at tag i is the place of the office just before it: "la sous-préfète | de Verdun", "la préfète | de la | Marne".
func (r *reader) ofPlace(c *clause, i int) bool {
	k := i - 1
	for ; k > 0 && c.tags[k].kind == kFill && has([]string{"de", "d", "du", "la", "l", "des"}, r.words[c.tags[k].to-1].word); k-- {
	}
	return k < i-1 && k >= 0 && c.tags[k].kind == kRelation && r.official(c.tags[k]) && !bearsOn(c.tags[i+1:min(i+2, len(c.tags))], kCapital, kName)
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
		if c.sense.code != ReasonLeave || c.sense.what != wBlock || !r.saysStem(c, "inscription") || c.question {
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
	timeAllows = regexp.MustCompile(`^(et |ou )*(si|s) (l ordre du jour|le temps|le programme|l organisation|le planning|les horaires|l emploi du temps|cela|ca|c|il|vous) (le |la |vous |est |y a |en )*(permet|permettent|possible|convient|souhaitez|arrange|temps|du temps|un creneau|d accord)$`)
	talks      = regexp.MustCompile(`\b(dire|presenter|parler|evoquer|intervenir|exposer|distribuer|deposer|afficher|temoigner|partager|montrer|diffuser|prendre la parole)\b`)
)

// accompanied says whether words tell who goes along with somebody.
func accompanied(words []token) bool {
	for _, w := range words {
		if w.word == "accompagne" || w.word == "accompagnee" {
			return true
		}
	}
	return false
}

// ofCommune says whether the capital at words[i] is of what a commune or a house is called: "la commune d'Aÿ-Champagne".
func (r *reader) ofCommune(i int) bool {
	for i--; i > 0 && (r.words[i].mark && (r.words[i].word == "-" || r.words[i].word == "'") || r.words[i].upper || has([]string{"de", "d", "du", "la", "le", "les", "l", "des"}, r.words[i].word)); i-- {
	}
	return i >= 0 && (civic(r.words[i].word) || houseNoun(r.words[i].word))
}

// settleAmended takes "merci de rectifier" behind the very detail that is to be put right.
func (r *reader) settleAmended() {
	for i := 1; i < len(r.list); i++ {
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
	}
}

// keepsOnList asks to stay among those who are written to, which is no leave and no answer.
var keepsOnList = regexp.MustCompile(`\b(me|m|nous|moi) ?(bien )?(conserver|conservez|garder|gardez|laisser|laissez|maintenir|maintenez|compter)? ?(moi |nous )?(dans|sur|parmi) (votre|vos|la|les|l|ce|cette) (\w+ )?(liste|listes|fichier|fichiers|envois|diffusion|destinataires|mailing|contacts|carnet|repertoire)\b`)

// readKeepsOnList takes such a request: "pouvez-vous me conserver dans votre liste de diffusion ?"
func readKeepsOnList(r *reader, c *clause, b bag) (sense, bool) {
	if b.any(kNot, kNe, kName, kRelation, kCancel, kIf, kHedge, kExcept, kOr, kUnnamed, kCompany, kChange, kPresent) || !r.saysStem(c, "conserv") && !r.saysStem(c, "gard") && !r.saysStem(c, "laiss") && !r.saysStem(c, "mainten") {
		return sense{}, false
	}
	return sense{what: wCourtesy, fixed: true}, keepsOnList.MatchString(c.plain()) && !r.saysWord(c, "plus")
}

// answersLater is what somebody does to whom the letter was passed on: they will answer themselves.
var answersLater = regexp.MustCompile(`^(et |mais |en revanche |toutefois |cependant |par contre )*(je|nous) (vais |viens de )?(\w+ )?(transmets|transmet|transmettons|transfere|transferons|transferer|transmettre|adresse|communique|relaie|fais suivre|ai transmis|avons transmis|ai transfere|ai fait suivre) .* qui (reviendra|reviendront|vous|prendra|prendront|verra|verront|se rapprochera|s inscrira|s inscriront|se manifestera|se manifesteront|ne manquera pas)( .*)?$`)

// readAnswersLater takes a letter that is passed on to somebody who will answer: nothing is said of their coming.
func readAnswersLater(_ *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kForward) || b.any(kNo, kCancel, kPresent, kReplaces, kReplaced, kEnrol, kYes, kMode, kLunch, kNot) {
		return sense{}, false
	}
	return sense{what: wForward}, answersLater.MatchString(c.plain())
}

// turnTo says to whom else one may turn.
var turnTo = regexp.MustCompile(`^(et |mais |en attendant |d ici la |pendant mon absence |en mon absence )*(n hesitez pas a|vous pouvez|je vous invite a|je vous propose de|veuillez|merci de) (bien vouloir )?(contacter|solliciter|joindre|ecrire|vous adresser|prendre contact|vous rapprocher|voir avec|interroger|appeler) .*$`)

// settleTurnTo takes somebody to whom one may turn, beside the sender's own no, for no more than that: "n'hésitez pas à solliciter ma collègue X".
func (r *reader) settleTurnTo() {
	for i := range r.list {
		c := &r.list[i]
		if (c.sense.what == wMention || c.sense.what == wBlock && c.sense.code == ReasonUnclear) && !c.question && turnTo.MatchString(c.plain()) && r.refusesOnly(i) && !r.namedElsewhere(i) &&
			!bearsOn(c.tags, kVerb, kPresent, kEnrol, kYes, kNo, kCancel, kMode, kLunch, kEvent, kIf, kHedge, kLasting, kSend, kHand, kNot, kSeat) {
			c.sense = sense{what: wReason, rule: "whom to turn to"}
		}
	}
}

// namedElsewhere says whether a person named in clause i is spoken of in another one.
func (r *reader) namedElsewhere(i int) bool {
	own := map[int]bool{}
	for _, t := range r.list[i].tags {
		if t.kind == kName {
			own[t.person] = true
		}
	}
	for k := range r.list {
		for _, t := range r.list[k].tags {
			if k != i && (t.kind == kName && own[t.person] || t.kind == kThird && k > i) {
				return true
			}
		}
	}
	return false
}

// ifPossible asks to be told whether what stands before it is possible.
var ifPossible = regexp.MustCompile(`^(et |mais |alors )*(merci|pouvez vous|pourriez vous|veuillez|je vous remercie|dites) ?(de |d )?(bien vouloir )?(me |nous |moi )?(dire|confirmer|indiquer|faire savoir|preciser|tenir informee?|prevenir) (si|s) (c|cela|ce|ca|il) (est|serait|sera|peut etre|vous est) (bien )?(possible|faisable|envisageable|realisable|prevu)( .*)?$`)

// settleIfPossible hands such a question on: of a need or a meal it changes nothing of the answer, of anything else the answer may hang on it.
func (r *reader) settleIfPossible() {
	for i := range r.list {
		c := &r.list[i]
		if !ifPossible.MatchString(c.plain()) || c.sense.what != wHedge && c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wReason {
			continue
		}
		before := &r.list[max(0, i-1)]
		if i > 0 && (before.sense.what == wDetail || before.sense.what == wQuestion) && before.sense.mode == "" && (before.sense.diet != "" || before.sense.access != "" || before.sense.lunch == "yes") {
			c.sense = sense{what: wQuestion, rule: "asks whether it can be done", fixed: true}
		} else {
			c.sense = sense{what: wBlock, code: ReasonQuestion, rule: "asks whether it can be done"}
		}
	}
}

// anotherSeason is a hope for later: "et peut-être à l'automne".
var anotherSeason = regexp.MustCompile(`\bpeut etre (a|pour|en|au|dans|lors d) (l automne|la rentree|l hiver|l ete|l an prochain|l annee prochaine|la prochaine( fois| rencontre| edition)?|une prochaine( fois| rencontre| occasion)?|une autre( fois| rencontre| occasion)?|printemps|une edition future|2027|septembre)$`)

// settleAnotherSeason takes such a hope beside the sender's no for the wish that it is.
func (r *reader) settleAnotherSeason() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wHedge || c.question || !anotherSeason.MatchString(c.plain()) || bearsOn(c.tags, kSelf, kWe, kVerb, kPresent, kEvent, kName, kRelation, kYes, kNo, kMode) {
			continue
		}
		if r.in.Answers != AnswersProgramme && r.refusedBefore(i) {
			c.sense = sense{what: wCourtesy, rule: "another time"}
		} else {
			c.sense = sense{what: wBlock, code: ReasonOtherDate, rule: "another time"}
		}
	}
}

// refusedBefore says whether the sender says no before clause i, and never yes.
func (r *reader) refusedBefore(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case s.what == wDecision && (s.yes || s.maybe), s.what == wHedge && k != i:
			return false
		case s.what == wDecision && k < i && s.self:
			found = true
		}
	}
	return found
}
