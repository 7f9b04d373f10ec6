package reply

import (
	"slices"
	"strings"
)

// What a clause makes of the ones before it: a day put right in the same breath, an errand that brings the sender to the town of an event, a
// yes in spite of all, "ne le sera pas" for the predicate before it, "à ma place" behind who comes.

func (r *reader) settleTurned() {
	for i := range r.list {
		r.putRight(i)
		r.otherErrand(i)
		r.inSpite(i)
		r.proform(i)
		r.proformYes(i)
		r.inMyPlace(i)
		r.severedNothing(i)
		r.withThem(i)
		r.asForOthers(i)
		r.turnsOnly(i)
		r.impossibleThing(i)
		r.apposedPlace(i)
		r.bodyElsewhere(i)
	}
}

// apposedPlace reads "vous me verrez à Tomblaine, à la Maison régionale des sports": the place of the same day tells how.
func (r *reader) apposedPlace(i int) {
	c, before := &r.list[i], r.before(i)
	if c.sense.what != wTopic || c.sense.mode != string(Onsite) || len(c.sense.names) > 0 || c.heading || c.subject || before == nil || before.sense.what != wDecision || !before.sense.yes || before.sense.maybe || !slices.Equal(before.sense.events, c.sense.events) {
		return
	}
	c.sense = sense{what: wDetail, rule: "place of the day", mode: string(Onsite), self: before.sense.self, all: before.sense.all, names: before.sense.names, fixed: true}
}

// heartThere and bodyElsewhere part the sender: "mon cœur sera à Épernay, ma personne à Strasbourg".
var (
	heartThere = lazily(`^(et |mais |si )?(mon|notre) (coeur|esprit|ame) (sera|est|restera|sera bien|vous accompagne|y sera|y est)( bien| tout entier)?( (a|avec|parmi|des|la|chez) .*)?$`)
	bodyThere  = lazily(`^(et |mais |alors que |quand |pendant que )*(mon|ma|notre|le|l) (corps|personne|carcasse|enveloppe( charnelle)?|reste|agenda|emploi du temps|bureau)( (sera|restera|reste|est|ira|me retient|le retient))? (a|au|aux|en|chez|dans|ailleurs|cloue|retenu|coince)\b.*$`)
)

// bodyElsewhere takes such a pair for a no.
func (r *reader) bodyElsewhere(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.question || c.sense.what == wDecision || before.sense.what == wDecision && before.sense.yes || !heartThere.MatchString(before.plain()) || !bodyThere.MatchString(c.plain()) || bearsOn(c.tags, kEvent, kName, kIf, kHedge, kNot, kNe, kMode) || bearsOn(before.tags, kName, kIf, kHedge, kNot, kNe) {
		return
	}
	s := sense{what: wDecision, rule: "body elsewhere", self: true}
	if r.eventsOf(before, &s) != "" {
		return
	}
	c.sense, before.sense = s, sense{what: wReason, rule: "heart there"}
}

// putRight reads "je viens le 18 juin, euh non pardon, le 28 mai": the second day stands for the first.
func (r *reader) putRight(i int) {
	c := &r.list[i]
	if c.sense.what != wDecision || len(c.sense.events) != 1 || len(c.sense.minus) > 0 || c.tags[len(c.tags)-1].kind != kEvent {
		return
	}
	sorry := false
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		if !newBag(o).only(kNo, kChange, kEvent, kFill, kCourtesy, kUnknown, kGeneric) || bearsOn(o.tags, kUnknown) && !contains(o.plain(), "euh") || bearsOn(o.tags, kNo) && !r.saysWord(o, "non") {
			return
		}
		sorry = sorry || r.saysWord(o, "pardon") || r.saysWord(o, "erreur") || r.saysWord(o, "oups")
		var s sense
		if !bearsOn(o.tags, kEvent) {
			continue
		}
		if !sorry || r.eventsOf(o, &s) != "" || len(s.events) != 1 {
			return
		}
		c.sense.events, c.sense.plain, c.sense.day = s.events, true, s.day
		for m := i + 1; m <= k; m++ {
			r.list[m].sense = sense{what: wCourtesy, rule: "put right"}
		}
		return
	}
}

// otherErrand reads "je serai à Épernay le 28, mais pour un autre rendez-vous; je ne pourrai vous rejoindre": being there is no coming.
func (r *reader) otherErrand(i int) {
	c := &r.list[i]
	text := c.plain()
	if i == 0 || r.list[i-1].sentence != c.sentence || !strings.HasPrefix(text, "mais pour un autre") && !strings.HasPrefix(text, "mais pour une autre") && !strings.HasPrefix(text, "mais pour tout autre chose") && !strings.HasPrefix(text, "mais pour d autres") ||
		bearsOn(c.tags, kSelf, kVerb, kPresent, kYes, kNo, kEvent, kName) {
		return
	}
	there := &r.list[i-1]
	if there.sense.what != wDecision || !there.sense.yes || !there.sense.self || len(there.sense.names) > 0 || bearsOn(there.tags, kVerb, kPresent, kNoun, kEnrol, kYes) {
		return
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= c.sentence+1; k++ {
		if s := r.list[k].sense; s.what == wDecision && !s.yes && s.self && len(s.names) == 0 {
			there.sense, c.sense = sense{what: wReason, rule: "another errand"}, sense{what: wReason, rule: "another errand"}
			return
		}
	}
}

// inSpite reads "mon agenda déborde … et je viens quand même": what stood in the way did not.
func (r *reader) inSpite(i int) {
	c := &r.list[i]
	if s := c.sense; s.what != wDecision || !s.yes || !s.self || len(s.names) > 0 || !bearsOn(c.tags, kVerb, kPresent) {
		return
	}
	text := c.plain()
	if !contains(text, "quand meme") && !contains(text, "malgre tout") && !contains(text, "tout de meme") && !contains(text, "neanmoins") {
		return
	}
	for k := i - 1; k >= 0; k-- {
		o := &r.list[k]
		if s := o.sense; s.what == wDecision && !s.yes && s.self && len(s.names) == 0 && len(s.events) == 0 && !bearsOn(o.tags, kVerb, kPresent, kNoun, kCancel, kNot, kNe, kModal, kSelf, kRelation, kName, kThird) && !r.saysWord(o, "non") {
			o.sense = sense{what: wReason, rule: "in spite of which"}
		}
	}
}

// proform reads "X sera présent, Y ne le sera pas": Y stays away.
func (r *reader) proform(i int) {
	c := &r.list[i]
	text := c.plain()
	if !r.denies(text) || c.question || c.sense.what == wDecision || !newBag(c).only(kName, kNe, kBe, kNot, kFill, kThat, kJoin, kChange, kCivility, kModal, kVerb) {
		return
	}
	names, at := c.names(), i
	if len(names) == 0 {
		for at = i - 1; at >= 0 && r.list[at].sentence == c.sentence && r.list[at].sense.what == wReason; at-- {
		}
		if at < 0 || r.list[at].sentence != c.sentence || r.list[at].sense.what != wMention || !leadsWithName(&r.list[at]) && !contains(r.list[at].plain(), "que") {
			return
		}
		names = r.list[at].sense.names
	}
	if len(names) != 1 {
		return
	}
	for k := at - 1; k >= 0 && r.list[k].sentence == c.sentence; k-- {
		s := r.list[k].sense
		if s.what == wReason || s.what == wCourtesy {
			continue
		}
		if s.what == wDecision && s.yes && (bearsOn(r.list[k].tags, kPresent) || r.saysStem(&r.list[k], "present")) && !slices.Contains(s.names, names[0]) {
			c.sense = sense{what: wDecision, rule: "the predicate before", names: names}
			if at != i {
				r.list[at].sense = sense{what: wCourtesy, rule: "subject of what follows"}
			}
		}
		return
	}
}

// proformYes reads "je ne pourrai être des vôtres, mais X le sera": X comes.
func (r *reader) proformYes(i int) {
	c, before := &r.list[i], r.before(i)
	text := c.plain()
	if before == nil || c.question || c.sense.what == wDecision || !strings.HasSuffix(text, " le sera") && !strings.HasSuffix(text, " y sera") && !strings.HasSuffix(text, " le pourra") && !strings.HasSuffix(text, " le seront") && !(strings.HasSuffix(text, " si") && c.tags[len(c.tags)-1].kind == kIf) ||
		!newBag(c).only(kIf, kName, kBe, kFill, kThat, kJoin, kChange, kCivility, kModal, kVerb, kFunction, kAlso, kMark) || newBag(c)[kName] != 1 {
		return
	}
	if s := before.sense; s.what != wDecision || s.yes || !s.self || len(s.names) > 0 || !bearsOn(before.tags, kPresent, kVerb) {
		return
	}
	c.sense = sense{what: wDecision, yes: true, rule: "the predicate before", names: c.names(), events: before.sense.events, plain: before.sense.plain}
}

// denies says whether "ne le sera pas" ends a text.
func (r *reader) denies(text string) bool {
	for _, end := range []string{"ne le sera pas", "ne le sera malheureusement pas", "ne le sera hélas pas", "ne le sera plus", "ne le sera point", "ne pourra l etre", "ne pourra pas l etre", "ne pourra malheureusement l etre", "ne peut l etre", "ne le pourra pas"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// inMyPlace reads "c'est elle qu'il faut inscrire, à ma place": the sender stays away.
func (r *reader) inMyPlace(i int) {
	c, before := &r.list[i], r.before(i)
	if before != nil && i > 1 && before.sense.what == wReason && before.sense.rule == "open words" && !bearsOn(before.tags, kSelf, kWe, kThird, kNot, kNe, kVerb) {
		before = r.before(i - 1) // "X, vice-procureure, à l'effet de m'y suppléer"
	}
	if before == nil || c.sense.what != wBlock || !newBag(c).only(kReplaces, kFill, kFor) {
		return
	}
	text := c.plain()
	if aim := strings.HasPrefix(text, "a l effet de m") || strings.HasPrefix(text, "afin de m") || strings.HasPrefix(text, "pour m"); !aim && !has([]string{"a ma place", "en mon lieu et place", "en mes lieu et place"}, text) {
		return
	}
	if s := &before.sense; s.what == wDecision && s.yes && !s.self && !s.maybe && len(s.names) == 1 {
		s.selfOut = true
		c.sense = sense{what: wCourtesy, rule: "in the place of the sender"}
	}
}

// severedNothing takes "rien, je l'espère bien, ne viendra l'en déloger" for what it is: nothing stands in the way.
func (r *reader) severedNothing(i int) {
	c := &r.list[i]
	if i < 2 || r.list[i-2].sentence != c.sentence || r.list[i-1].sentence != c.sentence || !strings.HasSuffix(r.list[i-2].plain(), "rien") || r.word(c.tags[0]) != "ne" || bearsOn(c.tags, kNot, kName, kEvent) || !r.thwarts(c) {
		return
	}
	r.list[i-1].sense, c.sense = sense{what: wReason, rule: "nothing in the way"}, sense{what: wReason, rule: "nothing in the way"}
}

// thwarts says whether a clause has the infinitive of a verb that keeps somebody from coming, or moves a date.
func (r *reader) thwarts(c *clause) bool {
	for _, verb := range []string{"empecher", "detourner", "dissuader", "deloger", "retenir", "contrarier", "deranger", "bousculer", "distraire", "chasser"} {
		if r.saysWord(c, verb) {
			return true
		}
	}
	return false
}

// readTold takes "une collègue m'a parlé de votre rencontre du 24 septembre" for what it is: how the sender heard of an event, which is spoken of from then on.
func readTold(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kGeneric, kEvent) || b.any(kName, kVerb, kPresent, kNoun, kEnrol, kSeat, kYes, kNo, kNot, kNe, kHedge, kIf, kCancel, kAway, kAvail, kReplaces, kReplaced, kHand, kSend, kStranger, kMode, kLunch, kOr, kExcept, kThou) {
		return sense{}, false
	}
	text := c.plain()
	told := false
	for _, sign := range []string{"m a parle de", "m a parle d", "m a signale", "m ont parle de", "m a fait connaitre", "m a indique", "m a appris", "m a transmis", "m a recommande", "m a conseille", "m a fait suivre"} {
		told = told || contains(text, sign)
	}
	s := sense{what: wTopic}
	if !told || r.eventsOf(c, &s) != "" || len(s.events) != 1 {
		return sense{}, false
	}
	return s, true
}

// withThem reads "X viendra, et moi avec lui", "X viendra, tout comme moi", "outre moi-même, X viendra": the sender comes as well.
func (r *reader) withThem(i int) {
	c := &r.list[i]
	if !has([]string{"et moi avec lui", "et moi avec elle", "et moi avec eux", "et moi avec elles", "moi avec lui", "moi avec elle", "et moi meme avec lui", "et moi meme avec elle", "tout comme moi", "comme moi", "tout comme moi meme", "outre moi meme", "outre moi"}, c.plain()) {
		return
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.list) || r.list[k].sentence != c.sentence {
			continue
		}
		s := r.list[k].sense
		if s.what != wDecision || s.self || len(s.names) == 0 {
			continue
		}
		c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "with who was named"}
		if s.yes && !s.maybe {
			c.sense = sense{what: wDecision, yes: true, self: true, rule: "with who was named", events: s.events, plain: s.plain}
		}
		return
	}
}

// ratherThem reads "ce sera X et non moi": X comes, the sender does not.
func (r *reader) ratherThem(c *clause, b bag) (sense, bool) {
	text := c.plain()
	if b[kName] != 1 || !strings.HasSuffix(text, "et non moi") && !strings.HasSuffix(text, "et pas moi") && !strings.HasSuffix(text, "et non pas moi") {
		return sense{}, false
	}
	if !leadsWithName(c) && !strings.HasPrefix(text, "ce sera ") && !strings.HasPrefix(text, "c est ") || !b.only(kName, kSelf, kNo, kNot, kBe, kVerb, kPresent, kFill, kJoin, kThird, kAsk, kCivility, kGeneric) || b.any(kNe) {
		return block(ReasonUnclear)
	}
	s := sense{what: wDecision, yes: true, selfOut: true, names: c.names()}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// asForOthers takes the doubt of "pour les autres, je verrai" off what was said of one day.
func (r *reader) asForOthers(i int) {
	c, before := &r.list[i], r.before(i)
	if c.sense.what != wHedge || before == nil || len(c.sense.events) > 0 {
		return
	}
	for _, lead := range []string{"pour les autres", "quant aux autres", "pour le reste", "concernant les autres", "s agissant des autres", "pour les suivantes"} {
		if strings.HasPrefix(before.plain(), lead) && (lead != "pour le reste" || r.in.Event == "") {
			c.sense = sense{what: wReason, rule: "of the other days"}
		}
	}
}

// takenThatDay reads "je serai retenue ce jour-là par une audience": the other meeting is on the day itself.
func (r *reader) takenThatDay(c *clause, b bag) bool {
	if !b.any(kSelf) || b[kBe] != 1 || b[kAway] != 1 || !b.only(kSelf, kBe, kAway, kGeneric, kFill, kMeeting, kCourtesy, kUnknown, kEvent) {
		return false
	}
	day := false
	for _, t := range c.tags {
		switch text := plain(r.textOf(t)); t.kind {
		case kBe:
			if t.value != "1" || !has([]string{"serai", "suis"}, r.word(t)) {
				return false
			}
		case kEvent:
			if !has([]string{"date", "day"}, t.mention.how) {
				return false
			}
			day = true
		case kGeneric:
			day = day || contains(text, "ce jour la") || contains(text, "ce jour") || contains(text, "cette date")
		}
	}
	return day
}

// asksIfI repeats what we asked: "vous voulez savoir si je serai là ?"
var asksIfI = lazily(`^(vous|tu) (me )?(voulez|veux|souhaitez|demandez|demandes|demandiez) (savoir )?si je (viens|viendrai|serai (la|presente?|des votres|disponible|parmi vous)|participe|participerai)$`)

// rhetorical says whether a question only says that there is no refusing: "comment pourrais-je manquer ce rendez-vous ?"
func rhetorical(text string) bool {
	if has([]string{"comment pourrait il en etre autrement", "comment en serait il autrement", "peut il en etre autrement", "faut il le dire", "faut il vous le dire", "est il besoin de le dire", "ai je besoin de le dire", "ai je besoin de vous le dire", "faut il le preciser", "est il besoin de le preciser", "pourquoi bouder son plaisir", "que demander de plus", "que demander de mieux"}, text) {
		return true
	}
	if asksIfI.MatchString(text) {
		return true
	}
	for _, lead := range []string{"comment pourrais je ", "comment aurais je pu ", "comment ", "pourrais je ", "qui pourrait ", "qui saurait ", "pourquoi ", "qui songerait a "} {
		rest, ok := strings.CutPrefix(text, lead)
		if !ok {
			continue
		}
		for _, verb := range []string{"refuser", "manquer", "decliner", "resister", "dire non"} {
			if strings.HasPrefix(rest, verb) {
				return true
			}
		}
	}
	return false
}

// ownAnswer is what somebody is said to answer by themselves.
var ownAnswer = lazily(`\b(fera|feront) (connaitre|savoir|part de) (sa|leur) (position|reponse|decision)|\b(repondra|repondront|repond|confirmera|confirmeront) (directement|de son cote|lui meme|elle meme|eux memes|par ailleurs|ulterieurement)|\b(donnera|communiquera|enverra|adressera) (sa|lui meme sa|elle meme sa) reponse`)

// readAnswersSelf takes "M. X fera connaître sa position ultérieurement": nothing is said for them here.
func readAnswersSelf(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || b[kName] != 1 || !ownAnswer.MatchString(c.plain()) || b.any(kVerb, kPresent, kNoun, kEnrol, kYes, kNo, kNot, kNe, kCancel, kAway, kReplaces, kReplaced, kHand, kSend, kIf, kEvent, kMode, kLunch, kThou) {
		return sense{}, false
	}
	return sense{what: wReason}, true
}

// pluperfect says whether the clause says "j'avais décliné": a word that was given earlier.
func (r *reader) pluperfect(c *clause) bool {
	for i, t := range c.tags {
		if t.kind == kPast && has([]string{"avais", "avions"}, r.word(t)) && i+1 < len(c.tags) && (c.tags[i+1].kind == kNo || c.tags[i+1].kind == kCancel) {
			return true
		}
	}
	return false
}

// cutOff says whether no other words follow a clause in its sentence.
func (r *reader) cutOff(c *clause) bool {
	for i := range r.list {
		if o := &r.list[i]; o.sentence == c.sentence && o.tags[0].from > c.tags[0].from {
			return false
		}
	}
	return true
}

// turnsOnly takes "toutefois," in front of a clause that was read for the joint that it is.
func (r *reader) turnsOnly(i int) {
	c := &r.list[i]
	if c.sense.what != wSuspect || len(c.tags) != 1 || !has([]string{"toutefois", "cependant", "neanmoins", "pourtant"}, c.plain()) || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence {
		return
	}
	if next := r.list[i+1].sense.what; next == wDecision || next == wDetail {
		c.sense = sense{what: wCourtesy, rule: "a joint"}
	}
}

// impossibleThing reads "participer à la rencontre m'est impossible" over the cut in front of its verb: what was named is what is denied.
func (r *reader) impossibleThing(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wDecision || c.sense.yes || !c.sense.self || len(c.sense.events) > 0 || before.sense.what != wDecision || !before.sense.yes || !before.sense.self || len(before.sense.names) > 0 {
		return
	}
	text, first := c.plain(), strings.Fields(before.plain())
	if len(first) == 0 || !infinitive(first[0]) && !(len(first) > 1 && has([]string{"me", "m", "y"}, first[0]) && infinitive(first[1])) {
		return
	}
	for _, lead := range []string{"m est impossible", "me sera impossible", "ne m est pas possible", "ne me sera pas possible", "m est malheureusement impossible", "ne m est malheureusement pas possible", "m est helas impossible"} {
		if strings.HasPrefix(text, lead) {
			c.sense.events, c.sense.plain, c.sense.day = before.sense.events, before.sense.plain, before.sense.day
			before.sense = sense{what: wCourtesy, rule: "what is impossible"}
			return
		}
	}
}

// readToldUs takes "j'avais annoncé X au téléphone" for a mention: whether they come is said elsewhere.
func readToldUs(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !b.any(kHearsay) || !b.any(kSelf) || !b.any(kPast) || b[kName] != 1 || !b.only(kSelf, kPast, kName, kHearsay, kFill, kFunction) {
		return sense{}, false
	}
	return r.mention(c)
}
