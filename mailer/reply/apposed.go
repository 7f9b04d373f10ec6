package reply

import (
	"slices"
	"strings"
)

// Clauses without a verb of their own take their sense from the one before: "Paul est végétarien, moi non", "moi sur place, X en visio",
// "visio ou présentiel, je ne sais pas encore".

func (r *reader) settleApposed() {
	for i := range r.list {
		r.refuseDetail(i)
		r.lendNames(i)
		r.instead(i)
		r.ratherThanMe(i)
		r.openMode(i)
		r.limitNo(i)
		r.exceptOf(i)
		r.leaveRest(i)
		r.atTheMeal(i)
	}
}

// before is the clause before the one at i in its sentence, nil if there is none.
func (r *reader) before(i int) *clause {
	if i == 0 || r.list[i-1].sentence != r.list[i].sentence {
		return nil
	}
	return &r.list[i-1]
}

// refuseDetail reads "moi non" behind a meal or a need of somebody else: it is about that, not about coming.
func (r *reader) refuseDetail(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDetail || before.question || c.sense.what != wDecision && c.sense.what != wBlock && c.sense.what != wTopic && c.sense.what != wSuspect {
		return
	}
	b := newBag(c)
	if !b.any(kNo, kNot) || !b.any(kSelf, kName, kThird) || !b.only(kSelf, kName, kThird, kNo, kNot, kFill, kJoin, kChange, kAlso, kNeeds) {
		return
	}
	for _, t := range c.tags {
		if t.kind == kSelf && t.value == "je" {
			return
		}
	}
	s := sense{what: wDetail, rule: "no to what was said before", names: c.sense.names, self: b.any(kSelf)}
	switch d := before.sense; {
	case d.mode != "":
		return
	case d.diet != "" || d.access != "":
		s.what = wCourtesy
	case d.lunch == "yes":
		s.lunch = "no"
	case d.lunch == "no" && b.any(kNot):
		return
	default:
		return
	}
	c.sense = s
}

// lendNames gives a detail without a person the names that stand just before it: "Paul Martin, en visio".
func (r *reader) lendNames(i int) {
	c := &r.list[i]
	if c.sense.what != wDetail || len(c.sense.names) > 0 || c.sense.self || c.sense.all || c.sense.rule == "list" {
		return
	}
	if before := r.before(i); before != nil && before.sense.what == wDetail && before.sense.rule != "list" && !before.sense.all && (len(before.sense.names) > 0 && bearsOn(before.tags, kName, kThird) || before.sense.self && bearsOn(before.tags, kSelf) && r.moi(before)) &&
		newBag(c).only(kMode, kLunch, kDiet, kAccess, kFill, kJoin, kPlus, kUnknown, kRequest, kFor) {
		c.sense.names, c.sense.self = before.sense.names, before.sense.self
		return
	}
	if before := r.before(i); before != nil && before.sense.what == wCourtesy && len(before.tags) == 1 && before.tags[0].kind == kSelf && before.tags[0].value == "for" {
		c.sense.self = true // "de mon côté, pas de porc"
		return
	}
	if len(r.topicBefore(i)) == 0 {
		return
	}
	c.sense.names = r.topicBefore(i)
	if len(c.sense.names) == 1 && r.willBe(c) && (c.sense.mode == "onsite" || c.sense.mode == "remote") && !bearsOn(c.tags, kNot, kNe, kHedge, kModal) {
		c.sense.what, c.sense.yes = wDecision, true
	}
}

// topicBefore are the names of the clause before the one at i, one of neutral words between them allowed.
func (r *reader) topicBefore(i int) []int {
	for k := 1; k <= 2; k++ {
		if i-k < 0 || r.list[i-k].sentence != r.list[i].sentence {
			return nil
		}
		switch s := r.list[i-k].sense; {
		case s.what == wTopic && len(s.names) > 0 && !s.self && len(s.events) == 0 && !r.list[i-k].heading:
			return s.names
		case s.what == wDetail && len(s.names) > 0 && bearsOn(r.list[i-k].tags, kName):
			return nil
		case s.what != wReason && s.what != wCourtesy && s.what != wDetail:
			return nil
		}
	}
	return nil
}

// eitherMode says whether a clause names two modes, and nothing else.
func eitherMode(c *clause) bool {
	b := newBag(c)
	return b[kMode] == 2 && b.only(kMode, kOr, kFill, kFor, kPart)
}

// openMode reads "visio ou présentiel, je ne sais pas encore": the doubt is about the mode alone.
func (r *reader) openMode(i int) {
	c := &r.list[i]
	if c.sense.what != wHedge || len(c.sense.events) > 0 {
		return
	}
	if b := newBag(c); b[kMode] == 2 && c.sense.mode == "both" && b.only(kMode, kHedge, kSelf, kFill, kOr, kJoin, kFor, kCourtesy) && r.noOtherMode(i) {
		c.sense = sense{what: wCourtesy, rule: "mode left open"}
		r.undecided = true
		return
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.list) || r.list[k].sentence != c.sentence || k > 0 && r.list[k-1].heading && len(r.list[k-1].sense.events) > 0 {
			continue
		}
		if o := &r.list[k]; contains(o.plain(), "ou") && (o.sense.what == wDetail && o.sense.mode == "both" || eitherMode(o)) {
			o.sense = sense{what: wCourtesy, rule: "mode left open"}
			c.sense = sense{what: wCourtesy, rule: "mode left open"}
			r.undecided = true
			return
		}
	}
}

// noOtherMode says whether nothing but clause i speaks of a mode: no button, no form, no other clause.
func (r *reader) noOtherMode(i int) bool {
	for k := range r.list {
		if m := r.list[k].sense.mode; k != i && m != "" {
			return false
		}
	}
	return len(r.buttons) == 0 && len(r.forms) == 0
}

// givesUpRoad is a no to the way there alone: "je renonce à venir sur place".
var givesUpRoad = lazily(`\b(renonce|dois renoncer|prefere renoncer|renoncerai|vais renoncer) (\w+ment |donc )?(a |au )(me deplacer|faire le (deplacement|trajet|voyage)|faire la route|venir (sur place|en presentiel|physiquement|en personne)|(mon |ce )?(deplacement|trajet|voyage)|prendre (la route|le train))( .*)?$`)

// inPerson says whether a no is to coming, going or being there, not to taking part: a video call beside it is a yes.
func inPerson(cl *clause) bool {
	if givesUpRoad.MatchString(cl.plain()) {
		return true
	}
	if bearsOn(cl.tags, kCancel, kAway, kAvail, kMode) {
		return false
	}
	coming := false
	for _, w := range strings.Fields(cl.plain()) {
		switch w {
		case "venir", "viendrai", "viens", "present", "presente", "deplacer", "deplacement", "rendre", "physiquement", "rejoindre", "la":
			coming = true
		case "participer", "participerai", "participe", "assister", "assisterai", "suivre", "suivrai", "part", "inscription":
			return false
		}
	}
	return coming
}

// byVideo says whether a statement is a plain yes to the video call.
func (st *statement) byVideo() bool {
	if st.kind != Attend || st.mode != "remote" {
		return false
	}
	for _, w := range strings.Fields(plain(st.evidence)) {
		if has([]string{"visio", "visioconference", "distance", "distanciel", "connecterai", "connecte", "connecter", "ligne", "zoom", "teams", "videoconference", "webinaire", "retransmission"}, w) {
			return true
		}
	}
	return false
}

// bareModes says whether the clauses of the sentence are events with a mode, and meals or needs beside them: "Épernay en présentiel, Mulhouse en
// visio, sans repas".
func (c *composer) bareModes(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.sense.what == wCourtesy || o.sense.what == wReason {
			continue
		}
		b := newBag(o)
		if o.sense.what == wDecision && !o.sense.yes && len(o.sense.events) > 0 && len(o.sense.names) == 0 {
			continue
		}
		if o.question || o.sense.what != wDetail || !b.only(kEvent, kMode, kFill, kLunch, kFor, kGeneric, kJoin, kAlso, kSelf, kCourtesy, kDiet, kNot, kChange, kPart) || b.any(kPart) && !ofMorning(o) {
			return false
		}
		if len(o.sense.events) == 0 && o.sense.mode != "" || len(o.sense.events) > 0 && b.any(kNot) || b.any(kSelf) && !c.apart(o) {
			return false
		}
	}
	return true
}

// ofMorning says whether the half day that a clause tells is the morning, with a day and its way: "Mulhouse en visio le matin", "la matinée de Mulhouse en visio".
func ofMorning(o *clause) bool {
	if o.sense.mode == "" || len(o.sense.events) != 1 || bearsOn(o.tags, kNot) {
		return false
	}
	return morningThere.MatchString(" "+o.plain()+" ") && !partsElse.MatchString(" "+o.plain()+" ")
}

var (
	morningThere = lazily(` (le matin|la matinee|pour le matin|pour la matinee) `)
	partsElse    = lazily(` (apres midi|aprem|soir|midi|debut|fin|moitie|sauf|sans) `)
)

// apart says whether the sender is spoken of as "moi" or "pour moi" alone.
func (c *composer) apart(cl *clause) bool {
	for _, t := range cl.tags {
		if t.kind == kSelf && t.value != "moi" && t.value != "for" && t.value != "named" {
			return false
		}
	}
	return true
}

// namedHere says whether the sentence of a detail has a statement about the people it names: it is about that one, not about other days.
func (c *composer) namedHere(s sense, sentence int) bool {
	for _, st := range c.said {
		if st.sentence == sentence && slices.Contains(s.names, st.person) {
			return true
		}
	}
	return false
}

// notMe reads "ce n'est pas moi qui viendrai", and who comes where the clause names them: "c'est pas moi qui viens c'est X".
func (r *reader) notMe(c *clause, b bag) (sense, bool) {
	if s, ok := r.ratherThem(c, b); ok {
		return s, true
	}
	if !contains(c.plain(), "pas moi qui") || !b.any(kVerb, kPresent) || b.any(kHedge, kIf, kOr, kWe, kRelation, kUnnamed, kCompany, kThou) || b.any(kUnknown, kCapital, kStranger) || b[kName] > 1 {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true}
	for _, t := range c.tags {
		if t.kind == kName {
			s = sense{what: wDecision, yes: true, selfOut: true, names: []int{t.person}}
		}
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// instead reads "mais X", "c'est X" behind "ce n'est pas moi qui viendrai": X comes.
func (r *reader) instead(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wTopic || len(c.sense.names) == 0 || c.sense.self || before.sense.what != wDecision || before.sense.yes || !before.sense.self || !contains(before.plain(), "pas moi qui") {
		return
	}
	if w := r.word(c.tags[0]); w == "mais" || w == "c" || w == "ce" {
		c.sense.what, c.sense.yes, c.sense.rule = wDecision, true, "instead of the sender"
	}
}

// ratherThanMe reads "ce n'est plus moi" in front of "mais X qui viendra": X comes, the sender does not.
func (r *reader) ratherThanMe(i int) {
	c := &r.list[i]
	if !has([]string{"ce n est pas moi", "ce n est plus moi", "ce ne sera pas moi", "ce ne sera plus moi", "c est pas moi", "c est plus moi", "ce sera pas moi"}, c.plain()) {
		return
	}
	if r.ends(i) {
		return
	}
	if o := &r.list[i+1]; o.sense.what == wDecision && o.sense.yes && !o.sense.maybe && !o.sense.self && len(o.sense.names) > 0 && contains(o.plain(), "qui") {
		o.sense.selfOut = true
		c.sense = sense{what: wCourtesy, rule: "instead of the sender"}
	}
}

// fillIn adds a detail to the statements that it is about; false if there are none.
func (c *composer) fillIn(cl *clause, s sense) bool {
	hit, here := false, c.namedHere(s, cl.sentence)
	var all []int
	for i := range c.said {
		st := &c.said[i]
		if here && st.sentence != cl.sentence {
			continue
		}
		if (c.underTopic(cl, s) || s.self && c.ownDay(cl, s)) && !slices.Contains(c.last, i) {
			continue
		}
		if c.concerns(s, i) && st.kind != Absent {
			if st.prefilled && s.mode != "" && s.mode != "both" {
				st.mode = s.mode
				s.mode = ""
			}
			st.fill(s)
			hit = true
			all = append(all, i)
		}
	}
	if s.all && len(all) > len(c.last) {
		c.last = all
	}
	return hit
}

// ownDay says whether a detail of the sender goes on with what its sentence said last, one of several days: "…, le 18 juin je serai sur place et
// je déjeunerai".
func (c *composer) ownDay(cl *clause, s sense) bool {
	if len(s.events) > 0 || len(c.spoken) < 2 || len(c.last) == 0 {
		return false
	}
	last := c.said[c.last[len(c.last)-1]]
	return last.person == me && last.sentence == cl.sentence
}

// atTheMeal takes "au repas" before a need as its circumstance: "au repas, évitez-moi les œufs".
func (r *reader) atTheMeal(i int) {
	c := &r.list[i]
	if c.sense.what != wDetail || c.sense.lunch != "yes" || r.word(c.tags[0]) != "au" || len(c.tags) != 1 || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence {
		return
	}
	if next := r.list[i+1].sense; next.what == wDetail && next.diet != "" && next.lunch == "" && next.mode == "" {
		c.sense = sense{what: wCourtesy, rule: "at the meal"}
	}
}

// shares says whether a sentence in answer to an invitation parts the modes among people, and says nothing else: "X en visio, moi sur place".
func (c *composer) shares(cl *clause) bool {
	n := 0
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.sense.what == wCourtesy || o.sense.what == wReason && (o.heading || newBag(o).only(kThird, kWe) || !bearsOn(o.tags, kName, kSelf, kWe, kNot, kNe)) || o.sense.what == wMention && c.word(o.tags[0]) == "avec" || o.sense.what == wTopic && len(o.sense.names) == 1 && i+1 < len(c.list) && c.list[i+1].sense.what == wDetail && len(c.list[i+1].sense.names) == 1 && c.list[i+1].sense.names[0] == o.sense.names[0] {
			continue
		}
		if o.sense.rule == "saying" && o.sense.self && o.sense.mode != "" && o.sense.what == wDetail {
			n++
			continue
		}
		if o.question || o.sense.what != wDetail || o.sense.mode != "onsite" && o.sense.mode != "remote" || len(o.sense.events) > 0 || o.sense.all ||
			!newBag(o).only(kName, kSelf, kThird, kRelation, kCivility, kMode, kLunch, kDiet, kFill, kFor, kJoin) || len(o.sense.names) == 0 && !(o.sense.self && c.apart(o)) {
			return false
		}
		n++
	}
	return n > 1 && c.in.Answers == AnswersInvitation && (len(c.said) == 0 || c.said[len(c.said)-1].sentence == cl.sentence) && c.pending.what == ""
}
