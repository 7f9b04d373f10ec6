package reply

import "strings"

// What stands beside an answer and takes its sense from it: why the screen, what was believed before, what a diary says against the sender, a
// polite word that makes a request of bare dates, one more that comes along.

// settleBeside gives such clauses their sense.
func (r *reader) settleBeside() {
	inside := r.quotedWords()
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.question || c.subject:
		case r.lacksMeans(c):
			c.sense = sense{what: wSuspect, code: ReasonUnclear, rule: "means denied"}
		case r.goesAlong(i):
			c.sense = sense{what: wDecision, rule: "goes along", yes: true, names: append([]int{}, r.namedBefore(i).sense.names...)}
		case c.sense.what == wSuspect && has([]string{"moi pas", "pas moi", "mais pas moi", "moi pas helas"}, c.plain()) && r.before(i) != nil && r.before(i).sense.what == wDecision && r.before(i).sense.yes && len(r.before(i).sense.names) > 0 && !r.before(i).sense.self:
			c.sense = sense{what: wDecision, rule: "not me", self: true}
		case r.notAlone(i):
			c.sense = sense{what: wDecision, rule: "not alone", yes: true, self: true}
		case r.pleads(i):
			c.sense.what, c.sense.rule, c.sense.yes, c.sense.self = wDecision, "dates asked for", true, true
		case r.toldOf(c):
			var told sense
			if r.eventsOf(c, &told) == "" {
				c.sense = sense{what: wTopic, rule: "told of", events: told.events}
			}
		case r.unconcerned(i):
			r.namedBefore(i).sense = sense{what: wReason, rule: "not concerned"}
			c.sense = sense{what: wReason, rule: "not concerned"}
		case r.dayOf(i):
			c.sense.events = r.list[i-1].sense.events
			r.list[i-1].sense = sense{what: wCourtesy, rule: "day of a detail"}
		case r.absolute(c) && len(eventsNamed(c)) == 1 && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.saysWord(&r.list[i+1], "y"):
			c.sense = sense{what: wTopic, rule: "beside the answer", events: eventsNamed(c)} // "Tomblaine étant à deux pas, j'y serai"
		case r.absolute(c) && r.decidesElsewhere(i), r.whyRemote(i), r.believed(i), r.contradicted(i, inside), r.contrasts(i):
			c.sense = sense{what: wReason, rule: "beside the answer"}
		}
	}
}

// unsettled says whether a clause was left unread.
func (c *clause) unsettled() bool {
	return (c.sense.what == wSuspect || c.sense.what == wBlock) && has([]string{ReasonUnclear, ReasonUnnamed, ReasonWho, ReasonOtherMatter}, c.sense.code)
}

// whyRemote says whether a clause tells why the sender follows from afar: "en visio, vu que je n'ai pas le permis".
func (r *reader) whyRemote(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || !c.unsettled() || before.sense.mode != "remote" || !bearsOn(c.tags[:1], kReason) && !has([]string{"car", "vu", "puisque", "puisqu", "parce", "faute"}, r.word(c.tags[0])) {
		return false
	}
	return !newBag(c).any(kName, kRelation, kHedge, kIf, kNo, kCancel, kStranger, kYou, kThou, kEvent, kThird, kEnrol) && r.attendsBefore(i)
}

// attendsBefore says whether the last answer before clause i, in its sentence, is a yes of the sender.
func (r *reader) attendsBefore(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		if s := r.list[k].sense; s.what == wDecision {
			return s.yes && s.self && !s.maybe
		}
	}
	return false
}

// believed says whether a clause tells what the sender believed before, an answer behind it: "j'ai longtemps cru que mon congé m'interdirait Épernay".
func (r *reader) believed(i int) bool {
	c := &r.list[i]
	if !c.unsettled() || !bearsOn(c.tags[:1], kSelf) || newBag(c).any(kName, kThou, kIf, kOff, kYou, kStranger) && !r.ownTime(c) || !r.answersBehind(i) {
		return false
	}
	words := strings.Fields(c.plain())
	for k := 1; k+1 < len(words) && k < 5; k++ {
		past := has([]string{"cru", "pense", "craint", "redoute", "imagine", "suppose"}, words[k]) && words[k+1] != "a" && (words[1] == "ai" || words[1] == "avais") || has([]string{"croyais", "pensais", "craignais", "redoutais", "imaginais", "supposais"}, words[k])
		if past && has([]string{"que", "qu"}, words[k+1]) {
			return true
		}
	}
	return false
}

// ownTime says whether the dates of a clause that are no event's are those of the sender's leave or journey.
func (r *reader) ownTime(c *clause) bool {
	if newBag(c).any(kName, kThou, kIf, kOff, kYou) {
		return false
	}
	return r.saysStem(c, "cong") || r.saysStem(c, "vacance") || r.saysStem(c, "voyage") || r.saysStem(c, "sejour")
}

// answersBehind says whether the sender answers in a later clause.
func (r *reader) answersBehind(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		if s := r.list[k].sense; s.what == wDecision && s.self && !r.list[k].subject {
			return true
		}
	}
	return false
}

// contradicted says whether a clause stands between quotation marks behind "contrairement à": what a diary says, and is not so.
func (r *reader) contradicted(i int, inside []bool) bool {
	before := r.before(i)
	return inside != nil && before != nil && r.word(before.tags[0]) == "contrairement" && allInside(&r.list[i], inside)
}

// contrasts says whether a clause says where else the sender will not be, behind where they will: "et non plus dans celle de l'école".
func (r *reader) contrasts(i int) bool {
	c, before := &r.list[i], r.before(i)
	words := strings.Fields(c.plain())
	if before == nil || !c.unsettled() || len(words) < 4 || words[0] != "et" || words[1] != "non" || words[2] != "plus" || !has([]string{"dans", "a", "au", "chez", "en", "sur", "aux"}, words[3]) {
		return false
	}
	return r.attendsBefore(i) && !newBag(c).any(kEvent, kMode, kName, kVerb, kPresent, kGeneric, kSelf, kWe, kRelation, kStranger)
}

// namedBefore is the clause that names whom clause i is told of: what is told of them may stand between.
func (r *reader) namedBefore(i int) *clause {
	for k := i; k >= 0 && k > i-4 && r.list[k].sentence == r.list[i].sentence; k-- {
		c := &r.list[k]
		if k == i && c.sense.what == wBlock {
			continue
		}
		if c.sense.what == wTopic && len(c.sense.names) == 1 && !c.sense.self {
			return c
		}
		if c.sense.what != wReason && c.sense.what != wMention || bearsOn(c.tags, kSelf, kWe, kName) {
			return nil
		}
	}
	return nil
}

// goesAlong says whether somebody named just before goes with the sender, who comes: "ma sœur X, qui …, tient à m'accompagner".
func (r *reader) goesAlong(i int) bool {
	c := &r.list[i]
	text := " " + c.plain() + " "
	if c.sense.what != wBlock || c.sense.code != ReasonUnnamed || newBag(c).any(kNot, kNe, kHedge, kIf, kName, kRelation, kOr, kEvent, kStranger, kNo) || r.namedBefore(i) == nil {
		return false
	}
	for _, turn := range []string{" tient a m accompagner ", " veut m accompagner ", " souhaite m accompagner ", " va m accompagner ", " m accompagne ", " m accompagnera ", " viendra avec moi ", " vient avec moi ", " se joint a moi ", " se joindra a moi "} {
		if text == turn {
			return r.attendsBefore(i)
		}
	}
	return false
}

// notAlone says whether the sender comes with somebody who is named right behind: "je ne viens pas seule : X sera du voyage".
func (r *reader) notAlone(i int) bool {
	c := &r.list[i]
	text := c.plain()
	if c.sense.what != wBlock || i+1 >= len(r.list) || r.list[i+1].sense.what != wDecision || !r.list[i+1].sense.yes || len(r.list[i+1].sense.names) != 1 || newBag(c).any(kName, kRelation, kIf, kHedge, kOr, kStranger, kEvent) {
		return false
	}
	for _, turn := range []string{"je ne viens pas", "je ne viendrai pas", "je ne serai pas", "je n y serai pas", "je n y vais pas", "je n irai pas"} {
		if text == turn+" seul" || text == turn+" seule" {
			return true
		}
	}
	return false
}

// pleads says whether days of the programme stand alone before a polite word: "les quatre, s'il vous plaît".
func (r *reader) pleads(i int) bool {
	c := &r.list[i]
	if r.in.Answers != AnswersProgramme || c.heading || c.sense.what != wTopic || len(c.sense.events) == 0 || !newBag(c).only(kEvent, kJoin, kFill) || r.before(i) != nil || len(r.others()) > 0 || i+1 >= len(r.list) {
		return false
	}
	next := &r.list[i+1]
	if next.sentence != c.sentence || next.question || !has([]string{"s il vous plait", "svp", "je vous prie"}, next.plain()) {
		return false
	}
	return i+2 >= len(r.list) || r.list[i+2].sentence != c.sentence
}

// explains says whether what stands behind the colon of clause i tells why, and lists nobody: "rien ne s'oppose plus à ma venue : le congé est signé".
func (r *reader) explains(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; o.sense.what != wReason && o.sense.what != wCourtesy || bearsOn(o.tags, kName, kRelation, kUnnamed, kCompany, kEvent, kStranger, kIf, kHedge, kNumber) {
			return false
		}
	}
	return true
}

// readMealIncluded reads a meal under a condition of its own: "avec une assiette si c'est compris".
func readMealIncluded(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || b[kIf] != 1 || !b.only(kLunch, kPlus, kIf, kFill, kUnknown, kThird, kBe, kJoin) || !b.any(kLunch) {
		return sense{}, false
	}
	for _, end := range []string{" si c est compris", " si c est inclus", " si c est prevu", " si c est offert", " si c est possible", " si elle est comprise", " s il est compris", " s il est prevu", " si possible"} {
		if strings.HasSuffix(c.plain(), end) {
			return sense{what: wDetail, lunch: "yes", fixed: true}, true
		}
	}
	return sense{}, false
}

// toldOf says whether somebody told the sender of the event: "ma voisine du judo m'a parlé de votre rencontre à Mulhouse".
func (r *reader) toldOf(c *clause) bool {
	b := newBag(c)
	if !c.unsettled() || !b.any(kEvent) || b.any(kNot, kNe, kIf, kHedge, kName, kVerb, kYes, kNo, kStranger, kOr) {
		return false
	}
	text := " " + c.plain() + " "
	for _, turn := range []string{" m a parle d", " m ont parle d", " nous a parle d", " ma parle d", " m a signale ", " m a vante ", " m a recommande ", " m a appris ", " m a touche un mot d"} {
		if strings.Contains(text, turn) {
			return true
		}
	}
	return false
}

// unconcerned says whether a clause says that who is named before it is not concerned: nothing is said of their coming.
func (r *reader) unconcerned(i int) bool {
	c := &r.list[i]
	words := strings.Fields(c.plain())
	if len(words) < 4 || len(words) > 6 || words[0] != "n" || !has([]string{"est", "sont"}, words[1]) || !strings.HasPrefix(words[len(words)-1], "concerne") || c.sense.what != wReason && !c.unsettled() {
		return false
	}
	return r.namedBefore(i) != nil && len(r.namedBefore(i).sense.events) == 0
}

// dayOf says whether a mode stands behind a day of its own, where the sentence has given another day its mode: "en visio pour les trois premières, et
// à Tomblaine, en covoiturage".
func (r *reader) dayOf(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wDetail || c.sense.mode == "" || len(c.sense.events) > 0 || len(c.sense.names) > 0 || before.sense.what != wTopic || len(before.sense.events) != 1 || !newBag(before).only(kEvent, kJoin, kFill, kFor) {
		return false
	}
	for k := i - 2; k >= 0 && r.list[k].sentence == c.sentence; k-- {
		if s := r.list[k].sense; s.what == wDetail && s.mode != "" && len(s.events) > 0 && !has(s.events, before.sense.events[0]) {
			return true
		}
	}
	return false
}

// absolute says whether a clause is a circumstance with a subject of its own, which is a thing or an office: "notre comptable étant en formation".
func (r *reader) absolute(c *clause) bool {
	if !c.unsettled() || newBag(c).any(kSelf, kWe, kYou, kThou, kName, kIf, kHedge, kNoun, kVerb, kReplaces, kReplaced, kThird, kUnnamed, kSeat, kMode) || !bearsOn(c.tags[:1], kFill, kFunction, kEvent, kMeeting, kRelation, kGeneric, kCapital) {
		return false
	}
	words := strings.Fields(c.plain())
	for k := 1; k < len(words) && k < 7; k++ {
		if words[k] == "etant" || words[k] == "ayant" {
			return !has([]string{"moi", "meme", "n"}, words[k-1])
		}
	}
	return false
}

// decidesElsewhere says whether another clause than i holds an answer of the sender.
func (r *reader) decidesElsewhere(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && s.self && !r.list[k].subject {
			return true
		}
	}
	return false
}

// lacksMeans says whether a no denies a means of coming alone: "je ne prends pas le train pour venir", "je n'ai pas de voiture pour venir".
func (r *reader) lacksMeans(c *clause) bool {
	if c.sense.what != wDecision || c.sense.yes || c.sense.rule != "decision" || !newBag(c).any(kNot) || newBag(c).any(kModal, kAvail, kAway) {
		return false
	}
	before, behind, ok := strings.Cut(" "+c.plain()+" ", " pour ")
	if !ok || !contains(before, "pas") {
		return false
	}
	for _, w := range []string{"train", "voiture", "vehicule", "permis", "billet", "car", "bus", "velo", "route", "chauffeur", "conducteur"} {
		if contains(before, w) {
			return contains(behind, "venir") || contains(behind, "aller") || contains(behind, "me rendre") || contains(behind, "rejoindre") || contains(behind, "participer")
		}
	}
	return false
}
