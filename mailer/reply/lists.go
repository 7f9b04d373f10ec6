package reply

import (
	"slices"
	"strings"
)

// namesFollow says whether names alone stand behind a heading such as "Présents :".
func (c *composer) namesFollow(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from {
			return o.sense.what == wTopic && (len(o.sense.names) > 0 || o.sense.self)
		}
	}
	return false
}

// leadsToDecision says whether a clause of names is followed, in its sentence, by a decision that takes them up.
func (c *composer) leadsToDecision(cl *clause) bool {
	found := c.leadsToAll(cl)
	for _, other := range c.list {
		if other.sentence != cl.sentence || other.tags[0].from <= cl.tags[0].from || other.sense.what != wDecision && other.sense.what != wDetail {
			continue
		}
		for _, n := range cl.sense.names {
			found = found || slices.Contains(other.sense.names, n)
		}
	}
	return found
}

// leadsToAll says whether "nous" in the decision right behind a clause of names stands for them and the sender: "X et moi, on y sera".
func (c *composer) leadsToAll(cl *clause) bool {
	if !cl.sense.self || len(cl.sense.names) == 0 || len(cl.sense.names) != len(c.others()) || bearsOn(cl.tags, kOr, kNot, kNe, kSubtract, kExcept) {
		return false
	}
	for i := range c.list {
		if o := &c.list[i]; o.tags[0].from > cl.tags[0].from {
			return o.sentence == cl.sentence && o.sense.what == wDecision && o.sense.all && len(o.sense.names) == 0 && bearsOn(o.tags[:1], kWe)
		}
	}
	return false
}

// completes says whether a clause of names ends a sentence that says "nous serons là".
func (c *composer) completes(cl *clause) bool {
	for _, other := range c.list {
		if other.sentence == cl.sentence && other.tags[0].from < cl.tags[0].from && other.sense.what == wDecision && other.sense.all && cl.sense.self {
			return true
		}
	}
	return false
}

// enlist takes names that stand in a list: after "merci d'inscrire", behind "Présents :" or behind an event and a colon; or that
// begin a line whose answer follows.
func (c *composer) enlist(cl *clause, s sense) bool {
	persons := append([]int{}, s.names...)
	if s.self {
		persons = append(persons, me)
	}
	kind := Attend
	switch {
	case c.roll != "" && c.rollSentence == cl.sentence:
		kind = c.roll
	case len(s.events) > 0 && len(c.last) > 0 && c.said[c.last[0]].sentence == cl.sentence && c.word(cl.tags[0]) == "et":
		kind = c.said[c.last[0]].kind
	case c.listing && len(s.names) > 0:
	case c.listing && s.self && len(s.events) > 0 && c.lastOfList(cl):
	case len(c.topics) > 0 && c.underHeading(cl):
		s.events = union(s.events, c.topics)
	case len(s.events) > 0 && c.pairs(cl):
	case cl.heading:
		c.line, c.lineSentence = persons, cl.sentence
		return c.detailFollows(cl) || s.self && len(persons) == 1 && c.ownFollows(cl)
	default:
		return false
	}
	first := true
	for _, p := range persons {
		before := len(c.said)
		last := c.last
		if first {
			c.last = nil
		}
		c.state(cl, s, p, kind)
		if len(c.said) == before {
			c.last = last
			return true
		}
		first = false
		c.said[len(c.said)-1].enrolled = true
	}
	return true
}

// meThatDay is the sender in a list of people and their days: "et moi le 24 septembre".
var meThatDay = lazily(`^(et |puis |enfin )*(moi|moi meme) (le|a|au|pour) `)

// lastOfList says whether a clause is that, and nothing but further people and days stands behind it in its sentence.
func (c *composer) lastOfList(cl *clause) bool {
	if !meThatDay.MatchString(cl.plain()) || !newBag(cl).only(kSelf, kEvent, kGeneric, kFill, kFor, kJoin) || cl.question {
		return false
	}
	listed := false
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence {
			continue
		}
		if o.tags[0].from > cl.tags[0].from && o.sense.what != wTopic && o.sense.what != wCourtesy {
			return false
		}
		listed = listed || o.tags[0].from < cl.tags[0].from && len(o.sense.names) > 0
	}
	return listed
}

// underHeading says whether the clause before is an event with a colon, in the same line.
func (c *composer) underHeading(cl *clause) bool {
	for i := range c.list {
		if i > 0 && c.list[i].tags[0].from == cl.tags[0].from {
			o := c.list[i-1]
			return o.heading && o.sentence == cl.sentence && o.sense.what == wTopic && len(o.sense.events) > 0
		}
	}
	return false
}

// pairs says whether each clause of a sentence in answer to the programme is people and their days, and nothing else: "moi le 28 mai, X le 24 septembre".
func (c *composer) pairs(cl *clause) bool {
	n := 0
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.sense.what == wCourtesy || o.sense.rule == "so that somebody is there" {
			continue
		}
		if o.sense.what != wTopic || len(o.sense.events) == 0 || len(o.sense.names) == 0 && !o.sense.self || o.question || !newBag(o).only(kName, kSelf, kEvent, kFill, kMode, kFor, kJoin) {
			return false
		}
		n++
	}
	return n > 1 && c.in.Answers == AnswersProgramme
}

// answeredHere says whether the sentence of a clause, which begins with an event, says more of coming than this clause: "28 mai : en visio, je ne viens
// pas", or asks, doubts or was not understood.
func (c *composer) answeredHere(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence || o.tags[0].from < cl.tags[0].from {
			continue
		}
		if o.heading && o.sense.what == wTopic && len(o.sense.events) > 0 {
			break
		}
		if o.sense.what != wTopic && o.sense.what != wDetail && o.sense.what != wCourtesy {
			return true
		}
	}
	for _, t := range c.headingOf(cl) {
		if c.registered(t) || c.speaksFor(t) {
			return true
		}
	}
	return bearsOn(cl.tags, kNot, kNe, kOr, kIf, kHedge, kModal)
}

// inList says whether an answer stands just before a heading in its sentence: "Épernay : sur place, Mulhouse : non".
func (c *composer) inList(cl *clause) bool {
	for i := range c.list {
		if i > 0 && c.list[i].tags[0].from == cl.tags[0].from {
			o := &c.list[i-1]
			return o.sentence == cl.sentence && o.sense.what != wTopic
		}
	}
	return false
}

// headingOf are the events of the clause just before.
func (c *composer) headingOf(cl *clause) []string {
	for i := range c.list {
		if i > 0 && c.list[i].tags[0].from == cl.tags[0].from {
			return c.list[i-1].sense.events
		}
	}
	return nil
}

// detailFollows says whether a mode stands behind a person and a colon: "X : sur place, repas".
func (c *composer) detailFollows(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from {
			return o.sense.what == wDetail && (o.sense.mode == "onsite" || o.sense.mode == "remote") && len(o.sense.names) == 0
		}
	}
	return false
}

// ownFollows says whether a decision of the sender alone stands right behind "moi :".
func (c *composer) ownFollows(cl *clause) bool {
	for i := range c.list {
		if o := &c.list[i]; o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from {
			return o.sense.what == wDecision && o.sense.self && len(o.sense.names) == 0
		}
	}
	return false
}

// lineEnds says whether a heading ends its line: what follows is a list under it.
func (c *composer) lineEnds(cl *clause) bool {
	at := cl.tags[len(cl.tags)-1].to
	for at < len(c.words) && c.words[at].mark && !c.words[at].newline {
		at++
	}
	return at >= len(c.words) || c.words[at].newline
}

// stated says whether all the names of a clause have a statement already: "nous serons trois :", and the list behind it.
func (c *composer) stated(s sense) bool {
	for _, n := range s.names {
		found := false
		for _, st := range c.said {
			found = found || st.person == n
		}
		if !found {
			return false
		}
	}
	return len(s.names) > 0
}

// copies makes of "mon adjoint, X, également" what was said last, for X: the same answer, day, mode and meal.
func (c *composer) copies(cl *clause) bool {
	if len(c.last) == 0 || len(cl.sense.names) == 0 || len(cl.sense.events) > 0 || !c.addedByAlso(cl) && !c.added(cl) {
		return false
	}
	var last []int
	for _, n := range cl.sense.names {
		for _, i := range c.last {
			st := c.said[i]
			if st.kind != Attend || st.prefilled || c.said[c.last[0]].person != st.person {
				return false
			}
			if c.andNamed(cl) {
				st.mode, st.lunch = "", ""
			}
			st.person, st.evidence, st.sentence, st.diet, st.access = n, cl.text, cl.sentence, "", ""
			last = append(last, len(c.said))
			c.said = append(c.said, st)
		}
	}
	c.last = last
	return true
}

// added says whether a clause of names goes on with the decision of its sentence: "…, ainsi que celle de X", "…, ainsi que X".
func (c *composer) added(cl *clause) bool {
	text := cl.plain()
	if c.said[c.last[0]].sentence != cl.sentence || !strings.HasPrefix(text, "ainsi que ") && !strings.HasPrefix(text, "et celle") && !strings.HasPrefix(text, "de meme que ") && !c.fullyNamed(cl, text) && !c.andNamed(cl) {
		return false
	}
	return newBag(cl).only(kName, kRelation, kFill, kFunction, kCivility, kJoin, kCourtesy, kAlso, kThat)
}

// fullyNamed says whether a clause is "tout comme X et Y" with whole names: who is called "M. Garnier" may be one who is known to come.
func (c *composer) fullyNamed(cl *clause, text string) bool {
	if !strings.HasPrefix(text, "tout comme ") {
		return false
	}
	for _, n := range cl.sense.names {
		if !strings.Contains(c.people[n].Name, " ") {
			return false
		}
	}
	return true
}

// andNamed says whether a clause is "et X" behind the names of people who come, and says no more of X than a detail behind it does.
func (c *composer) andNamed(cl *clause) bool {
	if !strings.HasPrefix(cl.plain(), "et ") || c.said[c.last[0]].person == me || c.said[c.last[0]].sentence != cl.sentence {
		return false
	}
	for i := range c.list {
		if o := &c.list[i]; o.sentence == cl.sentence && o.tags[0].from > cl.tags[0].from && o.sense.what != wDetail {
			return false
		}
	}
	return true
}

// addedByAlso says whether "également", "aussi" or "de même" stands in a clause of names or alone beside it, and nothing else in the sentence.
func (c *composer) addedByAlso(cl *clause) bool {
	also := false
	for i := range c.list {
		o := &c.list[i]
		if o.sentence != cl.sentence {
			continue
		}
		for _, t := range o.tags {
			switch t.kind {
			case kAlso:
				also = also || has([]string{"aussi", "egalement", "de", "idem", "pareil"}, c.word(t))
			case kName, kRelation, kFill, kFunction, kCivility, kJoin, kFor, kCourtesy:
			default:
				return false
			}
		}
	}
	return also
}

// joinsUp makes of "ainsi que X, qui est végétarienne" what the sentence said before, for X; the need is filled in after it.
func (c *composer) joinsUp(cl *clause) {
	if len(c.last) == 0 || len(cl.sense.names) != 1 || cl.sense.self || len(cl.sense.events) > 0 || c.said[c.last[0]].sentence != cl.sentence || c.stated(cl.sense) ||
		!strings.HasPrefix(cl.plain(), "ainsi que ") && !strings.HasPrefix(cl.plain(), "de meme que ") {
		return
	}
	var last []int
	for _, i := range c.last {
		st := c.said[i]
		if st.kind != Attend || st.prefilled || st.person != c.said[c.last[0]].person {
			return
		}
		st.person, st.evidence, st.diet, st.access = cl.sense.names[0], cl.text, "", ""
		last = append(last, len(c.said))
		c.said = append(c.said, st)
	}
	c.last = last
}

// settleLists reads "repas : oui" as one, and leads such as "mes réponses ci-dessous" where a form follows.
func (r *reader) settleLists() {
	form := false
	for _, f := range r.forms {
		form = form || f.filled
	}
	for i := range r.list {
		c := &r.list[i]
		if form && (c.heading || isLead(c)) && newBag(c).only(kBlock, kNoun, kFill, kNumber, kFor, kRelation, kUnknown, kSelf, kCompany, kGeneric, kEvent, kRequest, kDepend) {
			c.sense = sense{what: wCourtesy, rule: "lead to the form"}
		}
		if i == 0 || !r.list[i-1].heading || r.list[i-1].sentence != c.sentence || r.list[i-1].sense.what != wDetail {
			continue
		}
		b := newBag(c)
		if !b.only(kYes, kNo, kFill, kCourtesy) || !b.any(kYes, kNo) {
			continue
		}
		before := &r.list[i-1].sense
		switch {
		case before.lunch == "open" && before.mode == "" && mealReply.MatchString(r.list[i-1].plain()):
			before.lunch = map[bool]string{true: "no", false: "yes"}[b.any(kNo)] // "réponse pour le repas : oui volontiers"
		case b.any(kYes) && !b.any(kNo):
		case before.lunch == "yes" && before.mode == "":
			before.lunch = "no"
		case before.diet != "" || before.access != "":
			before.diet, before.access = "", ""
		default:
			continue
		}
		c.sense = sense{what: wCourtesy, rule: "answer to the line before"}
	}
	r.settleMealLeads()
	r.settleLabels() // labels.go: "repas : néant"
}

var (
	// mealLead leads to an answer that is of the meal: "pour le déjeuner", "côté repas".
	mealLead = lazily(`^(et |sinon |enfin )?((confirmation|reservation|prise) (de |du )|(pour|cote|quant a|quant au|concernant|niveau|question|s agissant du) )?(le |du |l )?(repas|dejeuner|buffet|repas (de|du) midi|midi|plateau repas)( (de|du) midi| sur place)?$`)
	// mealReply is the answer about the meal that a heading announces.
	mealReply = lazily(`^(et |sinon |enfin |donc )?(voici )?(ma |notre )?reponse (pour|sur|concernant|quant a|quant au|au sujet du|a propos du) (le |du |l )?(repas|dejeuner|buffet|repas (de|du) midi|midi|plateau repas)( (de|du) midi| sur place)?$`)
	// mealYes and mealNo are such answers.
	mealYes = lazily(`^(alors |donc )?(ce sera |c est |ca sera |je dis )?(un (grand )?)?(oui|volontiers|ok|d accord|avec (grand )?plaisir|bien sur|avec joie)( oui| merci| volontiers| avec plaisir| svp| s il vous plait| bien sur)*$`)
	mealOf  = lazily(`^(oui|non|ok)( merci)? pour A( et B)?$`)
	mealNo  = lazily(`^(alors |donc )?(ce sera |c est |ca sera |je dis )?(un )?(non|sans moi)( merci| desolee?)*$`)
)

// settleMealLeads reads "pour le repas, ce sera oui", "pour le déjeuner : volontiers" as one.
func (r *reader) settleMealLeads() {
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if before == nil || c.question || c.subject || before.sense.what != wDetail && before.sense.what != wReason && before.sense.what != wCourtesy && !(before.heading && before.unsettled()) || !mealLead.MatchString(before.plain()) {
			continue
		}
		answer := ""
		switch {
		case mealOf.MatchString(r.shapeOfSwap(c)) && len(c.names()) > 0:
			s := sense{what: wDetail, rule: "answer about the meal", names: c.names(), lunch: map[bool]string{true: "no", false: "yes"}[strings.HasPrefix(c.plain(), "non")], fixed: true}
			before.sense, c.sense = sense{what: wCourtesy, rule: "answer about the meal"}, s
			continue // "confirmation du déjeuner : oui pour M. X"
		case c.sense.what == wDetail && c.sense.lunch == "open":
			before.sense = c.sense // "pour le déjeuner, je ne sais pas encore"
			continue
		case mealYes.MatchString(c.plain()):
			answer = "yes"
		case mealNo.MatchString(c.plain()):
			answer = "no"
		default:
			continue
		}
		before.sense = sense{what: wDetail, rule: "answer about the meal", lunch: answer, fixed: true}
		c.sense = sense{what: wCourtesy, rule: "answer to the line before"}
	}
}

// isLead says whether a clause only leads to what stands below it: "mes réponses ci-dessous".
func isLead(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kBlock && t.value == "lead" {
			return true
		}
	}
	return false
}
