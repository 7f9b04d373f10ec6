package reply

import (
	"slices"
	"strings"
)

// openDoubt is why a doubt is for a person: whose it is of those listed, "merci d'inscrire : X, Y (à confirmer)", of which day, or of what; "" if that
// is plain.
func (c *composer) openDoubt(cl *clause) string {
	switch {
	case c.listing && !bearsOn(cl.tags, kSelf, kWe), c.apartBehind(cl):
		return ReasonMaybe
	case c.underSelf(cl) && len(c.others()) > 0 && c.actsOn(me):
		return ReasonMaybe // "X, sur place, et moi, à confirmer": of both, or of the sender?
	case c.doubtsOtherDay(cl):
		return ReasonTwoEvents
	}
	return ""
}

// addDoubt makes a maybe of the yes beside a doubt. A doubt before any answer waits for it; beside a no it is for a person.
func (c *composer) addDoubt(cl *clause) {
	except := has([]string{"sauf", "hormis", "excepte"}, firstWord(cl.text))
	if except && (len(c.said) == 0 || contains(cl.plain(), "si") && !bearsOn(cl.tags, kSelf, kWe)) {
		c.block(ReasonCondition, cl.text) // an exception to nothing that was said, or one that is not the sender's own
		return
	}
	s := cl.sense
	if c.hopesOfHour(cl) {
		return
	}
	if code := c.openDoubt(cl); code != "" {
		c.block(code, cl.text)
		return
	}
	c.note(&s)
	if len(s.events) > 0 || len(c.topics) > 0 {
		events := c.eventsFor(cl)
		same := len(c.last) > 0
		for _, i := range c.last {
			same = same && has(events, c.said[i].event)
		}
		if !same {
			who := c.whoseDoubt(cl)
			s.self = who == me
			c.last = nil
			c.state(cl, s, who, Maybe)
			return
		}
	}
	if len(c.last) == 0 {
		if len(c.said) == 0 {
			c.doubt = true
			c.pendingDoubt(cl)
			return
		}
	}
	own := c.ownDoubt(cl)
	if n := len(c.last); !own && n > 0 && len(s.events) == 0 && c.said[c.last[n-1]].kind == Maybe && c.said[c.last[n-1]].sentence == cl.sentence {
		c.doubt = c.hangsNext(cl)
		return // the same doubt, with its reason
	}
	if own && contains(cl.plain(), "surement") {
		c.block(ReasonMaybe, cl.text) // "X ne vient pas, moi sûrement"
		return
	}
	if newBag(cl).only(kHedge, kFill) && c.behindCompanion(cl) {
		c.block(ReasonMaybe, cl.text) // "présente avec X, peut-être"
		return
	}
	if own {
		s.self = true
		c.state(cl, s, me, Maybe)
		return
	}
	if c.takenBack(cl) {
		c.block(ReasonMaybe, cl.text)
	}
	c.weaken(cl)
}

// weaken makes a maybe of each yes that a doubt is about; beside a no it is for a person.
func (c *composer) weaken(cl *clause) {
	s := cl.sense
	for i := range c.said {
		if len(s.events) > 0 && !has(s.events, c.said[i].event) {
			continue // "Épernay sur place, Mulhouse à distance, enfin à voir pour Mulhouse"
		}
		if c.ofAnotherDay(cl, i) {
			if c.said[i].sentence < cl.sentence {
				continue // "je viens le 18 juin. Je viendrai aussi le 24 septembre si mon budget le permet"
			}
			c.block(ReasonMaybe, cl.text) // which of the two days is it about?
		}
		if c.said[i].kind == Attend && !(bearsOn(cl.tags, kSelf) && c.said[i].person != me && len(s.names) == 0) {
			c.said[i].kind = Maybe
			c.said[i].mode = oneMode(c.said[i].mode, s.mode)
		} else if c.said[i].kind == Absent {
			c.block(ReasonUnclear, cl.text)
		}
	}
}

// ofAnotherDay says whether statement i takes another day than the answer in the sentence of a doubt, of the same person.
func (c *composer) ofAnotherDay(cl *clause, i int) bool {
	if len(c.last) == 0 || slices.Contains(c.last, i) || oneOfThem.MatchString(cl.plain()) {
		return false
	}
	st, last := c.said[i], c.said[c.last[0]]
	return last.sentence == cl.sentence && st.sentence <= cl.sentence && st.person == last.person && st.event != last.event && st.kind == Attend
}

// oneOfThem counts the days: "la seconde, peut-être".
var oneOfThem = lazily(`\b(premiere?|seconde?|deuxieme|troisieme|quatrieme|derniere?|autres?|suivante?s?)\b`)

// pendingDoubt keeps a doubt that came before any answer.
func (c *composer) pendingDoubt(cl *clause) {
	if c.pending.what == "" {
		c.pending = cl.sense
		c.pending.rule = cl.text
	}
}

// pendingOwn says whether the doubt that waits, before a clause, is the sender's own: "j'hésite", "je ne sais pas encore".
func (c *composer) pendingOwn(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.tags[0].from >= cl.tags[0].from {
			break
		}
		if o.sense.what == wHedge && (bearsOn(o.tags, kSelf) || c.underSelf(o) || len(c.word(o.tags[0])) == 1 || c.word(o.tags[0]) == "je") {
			return true
		}
	}
	return false
}

// ownDoubt says whether a doubt is the sender's alone, of whom nothing was said yet: "X viendra, moi je ne sais pas".
func (c *composer) ownDoubt(cl *clause) bool {
	if !bearsOn(cl.tags, kSelf) && !c.underSelf(cl) || len(cl.sense.names) > 0 || len(c.said) == 0 {
		return false
	}
	for _, st := range c.said {
		if st.person == me {
			return false
		}
	}
	return true
}

// underSelf says whether the clause before, in its sentence, is "moi", "pour ma part" alone: what follows is of the sender.
func (c *composer) underSelf(cl *clause) bool {
	for i := range c.list {
		if c.list[i].tags[0].from == cl.tags[0].from {
			before := c.before(i)
			return before != nil && bearsOn(before.tags, kSelf) && newBag(before).only(kSelf, kFill, kFor, kJoin, kChange, kAlso)
		}
	}
	return false
}

// hopesOfHour says whether a hope behind a plain yes is about the hour: "je viens en train, j'espère être là pour 9h30".
func (c *composer) hopesOfHour(cl *clause) bool {
	if !bearsOn(cl.tags, kHour) || bearsOn(cl.tags, kIf, kNot, kNe, kEvent, kOr, kName, kDepend) || !c.plainlyComes() {
		return false
	}
	for _, t := range cl.tags {
		if t.kind == kHedge && !strings.HasPrefix(c.word(t), "esper") && !contains(plain(c.textOf(t)), "espere") {
			return false
		}
	}
	return true
}

// takenBack says whether a doubt comes some sentences behind a word that confirms: what was firm is so no more, and a person must ask.
func (c *composer) takenBack(cl *clause) bool {
	for _, st := range c.said {
		if st.kind != Attend || st.person != me || st.sentence >= cl.sentence-1 {
			continue
		}
		if words := plain(st.evidence); contains(words, "confirme") || contains(words, "maintiens") {
			return true
		}
	}
	return false
}

// unawareOf says whether what is not known, or not done yet, is no answer of the sender's: "je ne sais pas où c'est", "je n'ai pas encore rempli le
// formulaire", "je n'hésite pas".
func (r *reader) unawareOf(c *clause, b bag) bool {
	if b.any(kVerb, kPresent, kAvail, kIf, kEvent, kNoun, kSeat, kEnrol) {
		return false
	}
	text := c.plain()
	for _, other := range []string{"sais pas ou", "sais pas pourquoi", "sais pas qui", "sais pas comment", "sais pas quel", "sais pas quelle", "sais pas combien", "sais pas me servir", "sais pas utiliser", "sais pas ce que", "hesite pas", "pas hesite",
		"pas encore repondu", "pas encore rempli", "pas encore reserve", "pas encore pris", "pas encore achete", "pas encore recu", "pas encore lu", "pas encore de logement", "pas encore de voiture", "pas encore de billet", "pas encore d hotel", "pas encore mon billet", "pas encore remercie"} {
		if contains(text, other) {
			return true
		}
	}
	return false
}

// lacksSkill says whether what the sender does not know is how to do something else: "je ne sais pas nager".
func (r *reader) lacksSkill(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kHedge || !contains(plain(r.textOf(t)), "sais pas") {
			continue
		}
		return i+1 < len(c.tags) && c.tags[i+1].kind == kUnknown && infinitive(r.word(c.tags[i+1])) && !newBag(c).any(kVerb, kPresent, kEvent, kGeneric, kMode, kIf)
	}
	return false
}

// untempted says whether a clause denies what would be a doubt: "la visio ne me tente pas".
func (r *reader) untempted(c *clause, b bag) bool {
	if !b.any(kNot) && !contains(c.plain(), "moins") && !contains(c.plain(), "peu") && !contains(c.plain(), "guere") {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kHedge && contains(plain(r.textOf(t)), "tente") {
			return true
		}
	}
	return false
}

// readDoubt reads a clause that makes the answer beside it a maybe.
func readDoubt(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kHedge) {
		return sense{}, false
	}
	if r.ofRest(c) {
		return sense{what: wReason}, true
	}
	if b.any(kExcept) && b.any(kEvent) {
		return block(ReasonTwoEvents)
	}
	for _, t := range c.tags {
		if t.kind == kHedge && strings.Contains(fold(r.textOf(t)), "interess") && b.any(kUnknown, kCapital, kMeeting, kBlock) {
			return block(ReasonUnclear)
		}
	}
	if r.hopesFor(c, b) {
		return sense{what: wReason}, true
	}
	if r.mealBefore(c) && b.only(kHedge, kFill, kMode, kWe, kSelf, kJoin, kThird) {
		return sense{what: wDetail, lunch: "open"}, true // "le midi, on verra sur place"
	}
	if r.lacksSkill(c) || r.unawareOf(c, b) {
		return sense{what: wReason}, true
	}
	if r.saysStem(c, "rester") && bearsOn(c.tags, kPart) {
		return sense{what: wReason}, true // "je ne suis pas sûre de pouvoir rester l'après-midi"
	}
	if r.hopesForLater(c, b) || r.strivesElse(c) {
		return sense{what: wSuspect, code: ReasonUnclear}, true
	}
	if r.thinksForMe(c) || r.ofRecording(c) {
		return block(ReasonUnclear)
	}
	if r.certainOfElse(c, b) {
		if b.only(kHedge, kFill, kCourtesy, kGeneric, kThat, kNe, kNot, kSelf, kYou, kAck) && b.any(kFill) {
			return sense{what: wReason}, true
		}
		return block(ReasonUnclear)
	}
	if b.any(kYou, kAck) && !b.any(kDepend) || r.untempted(c, b) || b.any(kWhen) && !b.any(kEvent, kSelf) && r.anotherTime(c) || b.any(kAlso) && b.any(kUnknown, kCapital) && !b.any(kSelf, kWe, kEvent) {
		return block(ReasonUnclear)
	}
	if b.any(kLunch) && !b.any(kVerb, kPresent, kEvent, kGeneric, kNoun, kMode) && len(r.topic) == 0 {
		return sense{what: wDetail, lunch: "open"}, true // "je ne suis pas sûre de manger avec vous"
	}
	if b.any(kCompany, kUnnamed) && !b.any(kWe) {
		return block(ReasonUnnamed) // "flanquée de deux collègues, je ne sais pas encore lesquelles"
	}
	s := sense{what: wHedge, maybe: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	if b.any(kName, kRelation, kThird, kWe, kCompany) && !b.any(kSelf) && !(b.any(kDepend) && !b.any(kName, kCompany)) {
		return block(ReasonUnclear)
	}
	if r.hopesOfForeign(c) {
		return block(ReasonWho) // "la coordinatrice espère venir"
	}
	r.details(c, &s)
	return s, true
}

// hopesFor says whether a clause hopes for something that is not the sender's coming: "j'espère que ça ne gêne pas".
func (r *reader) hopesFor(c *clause, b bag) bool {
	if wentWell.MatchString(c.plain()) && !b.any(kVerb, kPresent, kIf) {
		return true
	}
	hopes := false
	for _, t := range c.tags {
		if t.kind == kHedge {
			if !strings.HasPrefix(r.word(t), "esper") && !contains(plain(r.textOf(t)), "espere") {
				return false
			}
			hopes = true
		}
	}
	return hopes && (contains(c.plain(), "que") || contains(c.plain(), "qu")) && !b.any(kVerb, kPresent, kAway, kAvail, kNoun, kNo, kSeat, kEnrol, kJourney, kEvent, kMode, kLunch, kIf)
}

// doubtsOtherDay says whether a doubt is of a day that is called by no more than its kind, behind an answer for other days: "je viens aux trois premières,
// pour la journée régionale je ne sais pas encore".
func (c *composer) doubtsOtherDay(cl *clause) bool {
	if c.in.Answers != AnswersProgramme || len(c.said) == 0 || len(cl.sense.events) > 0 {
		return false
	}
	of := cl
	for i := 1; i < len(c.list); i++ {
		if &c.list[i] == cl && c.list[i-1].sentence == cl.sentence && has([]string{wTopic, wCourtesy, wReason}, c.list[i-1].sense.what) && len(c.list[i-1].sense.events) == 0 {
			of = &c.list[i-1]
		}
	}
	return (bearsOn(of.tags, kGeneric) || c.saysStem(of, "journee") || c.saysStem(of, "rencontre")) && has([]string{"pour", "quant", "concernant", "et", "mais"}, c.word(of.tags[0])) && !bearsOn(of.tags, kEvent)
}

// settleInterest takes an interest that leads to a firm request for no doubt of it: "je suis intéressée par la journée et je vous remercie de m'y inscrire".
func (r *reader) settleInterest() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wHedge || c.question || !r.saysStem(c, "interess") || bearsOn(c.tags, kIf, kVerb, kPresent, kEnrol, kModal, kNot, kNe, kName) || r.saysWord(c, "serais") || r.saysWord(c, "serions") {
			continue
		}
		if r.settledSince(i) {
			continue
		}
		for k := i + 1; k < len(r.list); k++ {
			o := &r.list[k]
			plainly := bearsOn(o.tags, kEnrol) || enrolsSelf.MatchString(o.plain()) || k == i+1 && o.sentence == c.sentence && bearsOn(o.tags, kVerb, kPresent) && !bearsOn(o.tags, kModal) // "et je m'inscris"
			if plainly && o.sense.what == wDecision && o.sense.yes && o.sense.self && !o.sense.maybe && !bearsOn(o.tags, kIf, kHedge) {
				if len(o.sense.events) == 0 && o.sentence <= c.sentence+1 && !o.sense.generic {
					o.sense.events = c.sense.events // "je suis intéressé par Mulhouse, pouvez-vous m'inscrire ?"
				}
				c.sense = sense{what: wReason, rule: "interest before a request"}
				break
			}
		}
	}
}

// enrolsSelf is putting oneself down: "je m'inscris donc en distanciel".
var enrolsSelf = lazily(`^(et |alors |aussi |c est pourquoi |du coup |donc )*(je|j|nous) (m |me |nous )(inscris|inscrivons) `)

// settledSince takes the days off an interest that are decided on plainly behind it: "je suis intéressé par Mulhouse et Tomblaine. Pour Mulhouse c'est
// certain". It says whether none is left.
func (r *reader) settledSince(i int) bool {
	c := &r.list[i]
	left := c.sense.events
	for k := i + 1; k < len(r.list); k++ {
		if o := &r.list[k]; o.sense.what == wDecision && o.sense.self && !o.sense.maybe && !bearsOn(o.tags, kIf, kHedge, kDepend) {
			left = slices.DeleteFunc(slices.Clone(left), func(event string) bool { return has(o.sense.events, event) })
		}
	}
	if len(left) == len(c.sense.events) {
		return false
	}
	if c.sense.events = left; len(left) == 0 {
		c.sense = sense{what: wReason, rule: "interest before a decision"}
	}
	return len(left) == 0
}

// hangsNext says whether a condition of the sender's own governs the yes right behind it, in a sentence that began with the doubt: "à voir pour le 28 mai : si je
// n'ai pas cours, j'en serai".
func (c *composer) hangsNext(cl *clause) bool {
	for i := range c.list {
		if o := &c.list[i]; o.tags[0].from > cl.tags[0].from {
			return cl.sense.rule == "condition of the sender's own" && o.sentence == cl.sentence && o.sense.what == wDecision && o.sense.yes && o.sense.self && len(o.sense.events) == 0 && len(o.sense.names) == 0
		}
	}
	return false
}
