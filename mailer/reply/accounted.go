package reply

import (
	"slices"
	"strings"
)

// What no rule may lose: the sender where they say that they come, and each person whom an answer names.

// checkAccounted hands on a reply in which somebody who is spoken of in an answer is not among those acted on.
func (c *composer) checkAccounted() {
	for i := range c.list {
		if cl := &c.list[i]; !cl.subject && len(c.others()) > 0 && cl.sense.rule != "known for long" && takesTurns(cl.plain()) && !c.turnsOfOthers() && !c.daysParted(cl) {
			c.block(ReasonWho, cl.text)
		}
	}
	if len(c.said) == 0 {
		return
	}
	for _, at := range c.seen {
		if c.actsOn(at.person) && c.couple(at.token) {
			c.block(ReasonUnnamed, c.people[at.person].Name)
		}
	}
	for i := range c.list {
		cl := &c.list[i]
		if cl.subject {
			continue
		}
		if c.ownComing(cl) && !c.actsOn(me) || c.ownNameLost(cl) || c.ownNameUnder(i) || c.impliesSender(cl) || c.onlyThey(cl) || c.actsOn(me) && answersForAnother.MatchString(cl.plain()) {
			c.block(ReasonWho, cl.text)
		}
		if cl.sense.what == wMention && c.toldOfElsewhere(cl) {
			c.block(ReasonWho, cl.text)
		}
		if cl.sense.what != wDecision && cl.sense.what != wHedge {
			continue
		}
		if c.fewerThanSaid(cl) || c.withAnOffice(cl) {
			c.block(ReasonUnnamed, cl.text)
		}
		if c.anyway(i) {
			c.block(ReasonWho, cl.text)
		}
		if c.doubtOfCompanion(cl) {
			c.block(ReasonMaybe, cl.text)
		}
		for k, t := range cl.tags {
			if t.kind == kName && !c.people[t.person].addressee && !c.actsOn(t.person) && !c.teller(cl, k) {
				c.block(ReasonWho, cl.text)
			}
		}
	}
}

// toldOfElsewhere says whether somebody who is acted on is told of on a day for which nothing was understood of them: "Mme X interviendra à Mulhouse mais ne pourra
// être à Tomblaine".
func (c *composer) toldOfElsewhere(cl *clause) bool {
	days := eventsNamed(cl)
	return slices.ContainsFunc(cl.sense.names, func(person int) bool {
		return c.actsOn(person) && slices.ContainsFunc(days, func(day string) bool {
			return !slices.ContainsFunc(c.said, func(st statement) bool { return st.person == person && st.event == day })
		})
	})
}

// withAnOffice says whether somebody comes along who is told by what they do alone: "je viendrai avec une éducatrice spécialisée".
func (c *composer) withAnOffice(cl *clause) bool {
	if cl.sense.what != wDecision || !cl.sense.yes || bearsOn(cl.tags, kName) {
		return false
	}
	words := c.words[cl.tags[0].from:cl.tags[len(cl.tags)-1].to]
	for i := 0; i+2 < len(words); i++ {
		if w := words[i].word; (w == "avec" || w == "accompagnee" || w == "accompagne") && withOffice.MatchString(bareWords(words[i:min(len(words), i+6)])) {
			for _, w := range words[i+1 : min(len(words), i+5)] {
				if office(w.word) || agentNoun(w.word) && cl.sense.access == "" || neutral(w.word) == neutralPerson {
					return true
				}
			}
		}
	}
	return false
}

var withOffice = lazily(`^(avec|accompagnee? (de|d|par)) (un|une|mon|ma|notre|deux|trois|l un de nos|l une de nos) `)

// actsOn says whether a statement is about a person.
func (c *composer) actsOn(person int) bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person == person })
}

// turnsOfOthers says whether each person named has an answer, and the sender none but a no: the turns are those of the others.
func (c *composer) turnsOfOthers() bool {
	for _, p := range c.others() {
		if !c.actsOn(p) {
			return false
		}
	}
	return len(c.said) > 0 && !slices.Contains(c.coming(), me)
}

// daysParted says whether a clause that leads to answers, "on se partage les dates :", is followed by two people at least of whom each comes on days of their own.
func (c *composer) daysParted(cl *clause) bool {
	if cl.sense.rule != "days shared out" || c.in.Answers != AnswersProgramme || !c.actsOn(me) || !c.namesAnother() {
		return false
	}
	whose := map[string]int{}
	for _, st := range c.said {
		if other, ok := whose[st.event]; ok && other != st.person || st.kind != Attend {
			return false
		}
		whose[st.event] = st.person
	}
	return true
}

// ownComing says whether a verb of coming of a clause is the sender's own, "je participerai", "je serai présente", or of somebody who goes along with them.
func (c *composer) ownComing(cl *clause) bool {
	if cl.sense.what == wDecision && cl.sense.yes && c.comesAlong(cl) {
		return true
	}
	own := false
	for k, t := range cl.tags {
		switch {
		case t.kind == kSelf && t.value == "named" && cl.sense.what == wDecision && cl.sense.yes && (k > 0 && cl.tags[k-1].kind == kJoin || k+1 < len(cl.tags) && cl.tags[k+1].kind == kJoin):
			return true // "Claire Dubois et X"
		case t.kind == kSelf && t.value == "je":
			own = true
		case own && t.kind == kVerb && t.value == "1":
			return true
		case own && t.kind == kBe && t.value == "1":
			return bearsOn(cl.tags, kPresent)
		}
	}
	return false
}

// answersForAnother is said by who writes for somebody else: "je réponds pour elle : oui".
var answersForAnother = lazily(`\b(reponds|repond|ecris|confirme|valide|accepte|decline) (pour (elle|lui|eux|elles)|en son nom|en leur nom|a sa place|a leur place)\b`)

// impliesSender says whether a yes of somebody else alone is one "also": "Marc viendra aussi". Whom it is added to is then the sender, who said
// nothing of themselves.
func (c *composer) impliesSender(cl *clause) bool {
	s, text := cl.sense, cl.plain()
	if s.what != wDecision || !s.yes || s.self || len(s.names) != 1 || len(c.in.Registered) > 0 || c.actsOn(me) || strings.HasPrefix(text, "aussi ") {
		return false
	}
	others := slices.ContainsFunc(c.said, func(st statement) bool { return st.person != s.names[0] && st.kind == Attend })
	return !others && (contains(text, "aussi") || contains(text, "egalement"))
}

var (
	// onlyOther is said of one who comes alone, or after all: "c'est finalement X qui viendra", "seul X viendra".
	onlyOther = lazily(`^(et |donc |mais )*(finalement |au final |du coup |en fait )?(c est|ce sera)( \w+){0,6} qui\b|^(et |donc |mais )*(seule?|uniquement|finalement) |\b(seule?|finalement)$`)
	// staysHere is said by who does not leave: "X ira, je reste au bureau".
	staysHere = lazily(`\b(je|moi) (reste|resterai) (au|a l|a la|ici|chez|dans)\b`)
)

// onlyThey says whether the yes of one other person leaves open what becomes of the sender's own seat, which is on record.
func (c *composer) onlyThey(cl *clause) bool {
	s := cl.sense
	if s.what != wDecision || !s.yes || s.self || s.selfOut || len(s.names) != 1 || len(s.absent) > 0 || len(c.in.Registered) == 0 || c.actsOn(me) {
		return false
	}
	if asWell := contains(cl.plain(), "aussi finalement"); asWell && !staysHere.MatchString(c.runningText()) {
		return false // "X vient aussi finalement, tu peux le rajouter ?"
	}
	return onlyOther.MatchString(cl.plain()) || staysHere.MatchString(c.runningText())
}

// fewerThanSaid says whether the verb of a decision, or its words, are of more people than those it names: "le maire et Mme X viendront", "X et d'autres".
func (c *composer) fewerThanSaid(cl *clause) bool {
	s := cl.sense
	if s.what != wDecision || len(s.names) == 0 {
		return false
	}
	text := cl.plain()
	for _, more := range []string{"et d autres", "entre autres", "notamment", "etc", "et consorts", "et compagnie", "et quelques", "et plusieurs"} {
		if s.yes && contains(text, more) {
			return true
		}
	}
	if s.self || len(s.names) > 1 || len(s.absent) > 0 {
		return false
	}
	for _, t := range cl.tags {
		if (t.kind == kVerb || t.kind == kBe || t.kind == kModal) && t.value == "6" && !bearsOn(cl.tags, kWe) && leadsWithName(cl) {
			return true
		}
	}
	return false
}

// doubtOfCompanion says whether "peut-être" stands in front of one of those who come along: it may be of that one alone.
func (c *composer) doubtOfCompanion(cl *clause) bool {
	if !cl.sense.maybe || !bearsOn(cl.tags, kSelf) && len(cl.sense.names) < 2 {
		return false
	}
	for k, t := range cl.tags {
		if t.kind == kHedge && k > 0 && k+1 < len(cl.tags) && (cl.tags[k+1].kind == kPlus || cl.tags[k+1].kind == kName && bearsOn(cl.tags[:k], kVerb, kPresent)) {
			return bearsOn(cl.tags[k+1:], kName)
		}
	}
	return false
}

// anyway says whether somebody else "y sera de toute façon": who may be put down already, or not wish to be.
func (c *composer) anyway(i int) bool {
	s := c.list[i].sense
	if s.what != wDecision || !s.yes || s.self || s.all || len(s.names) == 0 {
		return false
	}
	for k := i; k < len(c.list) && c.list[k].sentence == c.list[i].sentence; k++ {
		if k > i && len(c.list[k].tags) > 4 {
			continue // "elle s'y connaît mieux que moi de toute façon"
		}
		for _, w := range []string{"de toute facon", "de toutes facons", "de toute maniere", "en tout etat de cause"} {
			if contains(c.list[k].plain(), w) {
				return true
			}
		}
	}
	return false
}

// teller says whether the name at tag k of a clause is of somebody who only tells of others, or for whom others come: "X vous prie d'excuser Y".
func (c *composer) teller(cl *clause, k int) bool {
	if circumstance(c.leadTo(cl, k)) || k < c.firstTold(cl) {
		return true
	}
	for _, w := range c.words[cl.tags[k].to:cl.tags[len(cl.tags)-1].to] {
		if !cl.sense.yes && strings.HasPrefix(w.word, "excus") {
			return true
		}
	}
	return false
}

// decidedAlong is that somebody has made up their mind to do so: "X a décidé de m'accompagner".
var decidedAlong = lazily(`\ba (decide|choisi|prevu) de (m|nous) (y )?accompagner\b`)

// comesAlong says whether a clause says of somebody that they come along with the sender: "X m'accompagne", "X m'accompagneront".
func (r *reader) comesAlong(c *clause) bool {
	if decidedAlong.MatchString(c.plain()) {
		return true
	}
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if i > 0 && (words[i-1].word == "m" || i > 1 && words[i-1].mark && words[i-2].word == "m") && has([]string{"accompagne", "accompagnent", "accompagnera", "accompagneront", "escorte", "escortera", "escorteront"}, w.word) {
			return true
		}
	}
	return false
}

// couple says whether the civility of the name at a token is the second of two for one name: "M. et Mme X", who are two.
func (r *reader) couple(at int) bool {
	if !civility(r.words[at]) || at < 2 {
		return false
	}
	k := at - 1
	if has([]string{"deux", "trois"}, r.words[k].word) {
		return true
	}
	if !has([]string{"et", "&", "+", "/", "ou"}, r.words[k].word) {
		return false
	}
	for k--; k > 0 && r.words[k].mark; k-- {
	}
	return civility(r.words[k]) || has([]string{"mr", "mme", "mlle"}, r.words[k].word)
}

// takesTurns says whether people share a day among them, so that each comes to a part of it.
func takesTurns(text string) bool {
	for _, turn := range []string{"relaie", "relaye", "relaient", "relayent", "relayons", "relaierons", "relayerons", "relaiera", "relayera", "prend le relais", "prendra le relais", "prendrai le relais", "prendrons le relais", "prendre le relais", "tour de role", "alternance", "se partage", "se partagera", "nous partageons", "nous partagerons", "chacun son tour", "chacun notre tour"} {
		if contains(text, turn) {
			return true
		}
	}
	return false
}
