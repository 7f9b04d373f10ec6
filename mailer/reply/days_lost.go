package reply

import (
	"slices"
	"strings"
)

// Days of the programme that an answer to it names, and that nothing was understood of; and people who were taken to several days by a sentence that names
// none. Both are handed on.

// mindDaysOfProgramme looks for them.
func (c *composer) mindDaysOfProgramme() {
	if c.in.Answers != AnswersProgramme || len(c.said) == 0 {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		switch {
		case o.subject:
		case c.losesDay(o):
			c.block(ReasonNoEvent, o.text)
		case c.leavesDayAt(i):
			c.block(ReasonContradiction, o.text)
		case c.spreadsPerson(o), c.dayBehindName(i), c.spreadsWay(i):
			c.block(ReasonTwoEvents, o.text)
		}
	}
	c.mindMonths()
	c.mindSingledOut()
}

// mindSingledOut hands on a reply that takes many days at once and then names one of them, where nothing was understood that sets it apart: "je viens aux quatre
// journées. Le 18 juin, je fais passer le bac", "… Mulhouse à part".
func (c *composer) mindSingledOut() {
	var all []string
	from := 0
	for ; from < len(c.list) && len(all) == 0; from++ {
		all = c.takenAtOnce(&c.list[from])
	}
	for from < len(c.list) {
		end := from + 1
		for end < len(c.list) && c.list[end].sentence == c.list[from].sentence {
			end++
		}
		if c.namesFew(c.list[from:end], all) && !slices.ContainsFunc(c.list[from:end], c.setsApart) {
			c.block(ReasonContradiction, c.list[from].text)
		}
		from = end
	}
}

// takenAtOnce gives the days that a yes takes by their number: "aux quatre journées", "à toutes les dates".
func (c *composer) takenAtOnce(o *clause) []string {
	named := 0
	for _, t := range o.tags {
		if t.kind == kEvent && t.mention.how != "order" {
			named++
		}
	}
	if o.sense.what != wDecision || !o.sense.yes || !o.sense.self || len(o.sense.events) < named+2 {
		return nil
	}
	return o.sense.events
}

// namesFew says whether clauses name some of these days one by one, and not all of them, nor any that was taken out.
func (c *composer) namesFew(list []clause, all []string) bool {
	var named []string
	for i := range list {
		named = union(named, c.oneByOne(&list[i]))
	}
	out := slices.ContainsFunc(c.list, func(o clause) bool {
		return slices.ContainsFunc(named, func(id string) bool { return has(o.sense.minus, id) })
	})
	return len(named) > 0 && !out && slices.ContainsFunc(all, func(id string) bool { return !has(named, id) }) && !disjoint(named, all)
}

// setsApart says whether a clause was understood to tell how, or whether, somebody comes on a day of its own; or whether it asks.
func (c *composer) setsApart(o clause) bool {
	s := o.sense
	switch s.what {
	case wDetail, wHedge, wQuestion, wBlock:
		return true
	case wDecision:
		return !s.yes || s.maybe || s.mode != "" || s.lunch != "" || s.diet != "" || s.access != "" || len(s.names) > 0
	}
	return o.question
}

// answeredDay says whether something was said of an event, or whether it was taken out of a yes.
func (c *composer) answeredDay(event string) bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.event == event }) ||
		slices.ContainsFunc(c.list, func(o clause) bool { return has(o.sense.minus, event) })
}

// losesDay says whether a clause names a day that was not answered: "je m'inscris à Épernay. Pouvez-vous inscrire aussi X, mais uniquement à Mulhouse ?",
// "Épernay : X et moi. Mulhouse : moi seule."
func (c *composer) losesDay(o *clause) bool {
	if o.question && !onlyThere.MatchString(o.plain()) || notOfDay.MatchString(o.plain()) {
		return false
	}
	return slices.ContainsFunc(c.oneByOne(o), func(id string) bool { return !c.answeredDay(id) }) && !c.nobodyThere(o)
}

// oneByOne gives the days that a clause names, those apart that it names as the whole programme or as the rest of it.
func (c *composer) oneByOne(o *clause) []string {
	var out []string
	for _, t := range o.tags {
		if t.kind == kEvent && t.mention.how != "rest" && t.mention.how != "theme" && len(t.mention.events) < len(c.in.Programme.Events) {
			out = union(out, t.mention.events)
		}
	}
	return out
}

// nobodyThere says whether the sentence of a clause tells that nobody comes, or that the answer is put off: "personne pour le 18 juin", "pour le 5 novembre nous
// vous dirons à la rentrée".
func (c *composer) nobodyThere(o *clause) bool {
	return slices.ContainsFunc(c.list, func(n clause) bool { return n.sentence == o.sentence && noneOrLater.MatchString(n.plain()) })
}

var noneOrLater = lazily(`\b(personne|rien|aucune?|pas d inscriptions?|pas de participation|(dirai|dirons|redis|redirai|redirons|reviendrai|reviendrons|reviens|confirmerai|confirmerons|preciserai|verrai|verrons|reponds|repondrai|recontacte|attend[a-z]*)|sais pas|savons pas|connais pas)\b`)

var (
	// onlyThere restricts what was asked to a day.
	onlyThere = lazily(`\b(seulement|uniquement|exclusivement|juste|mais|plutot)\b`)
	// notOfDay names a town or a day that is told of, and answered by nobody.
	notOfDay = lazily(`\b(plutot (que|qu)|au lieu|inscriptions?|ouverture|ouvriront|ouvrent|questions?|interess\w+|etant|trop loin|deja (ete|venue?)|habite|maire|mairie|ville|antenne|agence|bureau|siege)\b`)
)

// leavesDayAt says whether clause i heads its sentence with a day, and what stands behind it was not understood as an answer: "je viens à toutes les dates. En
// juin je serai en Italie", "quant à Mulhouse, X s'en charge".
func (c *composer) leavesDayAt(i int) bool {
	o := &c.list[i]
	if o.question || o.sense.what != wTopic || len(c.oneByOne(o)) == 0 || c.nobodyThere(o) || i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || notOfDay.MatchString(o.plain()) {
		return false
	}
	open := false
	for k := i + 1; k < len(c.list) && c.list[k].sentence == o.sentence; k++ {
		n := &c.list[k]
		switch {
		case n.question, n.heading, n.sense.what != wReason && n.sense.what != wMention && n.sense.what != wCourtesy, notOfDay.MatchString(n.plain()):
			return false
		}
		open = open || n.sense.rule == "open words" || n.sense.rule == "relay" || bearsOn(n.tags, kSelf, kWe, kName, kThird)
	}
	return open
}

// spreadsPerson says whether a clause that names no day took somebody else to several of them, in words that may mean fewer: "X viendra ensuite", "X vient à
// deux d'entre elles", and behind an exception "X y sera".
func (c *composer) spreadsPerson(o *clause) bool {
	if o.sense.what != wDecision || !o.sense.yes || len(o.sense.names) == 0 || len(eventsNamed(o)) > 0 {
		return false
	}
	days := map[string]bool{}
	for _, st := range c.said {
		if st.person != me && st.kind == Attend && slices.Contains(o.sense.names, st.person) {
			days[st.event] = true
		}
	}
	if len(days) < 2 || c.dayInSentence(o) {
		return false
	}
	left := slices.ContainsFunc(c.list, func(n clause) bool { return len(n.sense.minus) > 0 })
	return left && !togetherWords.MatchString(" "+o.plain()+" ") || c.vagueWords(o)
}

// dayBehindName says whether clause i is a day put behind somebody who was taken to several: "je viendrai le 28 mai et le 24 septembre avec X (le 24)".
func (c *composer) dayBehindName(i int) bool {
	o := &c.list[i]
	if i == 0 || o.sense.what != wTopic || len(c.oneByOne(o)) != 1 || !newBag(o).only(kEvent, kFill, kFor, kGeneric) {
		return false
	}
	before := &c.list[i-1]
	return before.sentence == o.sentence && before.sense.what == wDecision && before.tags[len(before.tags)-1].kind == kName && len(eventsNamed(before)) > 1 && !c.leadsOn(o)
}

// spreadsWay says whether clause i tells a way behind a day, in its sentence, and somebody was given that way on other days too: "X et moi viendrons le 28 mai et
// le 18 juin. Le 18, il sera en visio".
func (c *composer) spreadsWay(i int) bool {
	o := &c.list[i]
	if i == 0 || o.sense.what != wDetail || o.sense.mode == "" || len(eventsNamed(o)) > 0 {
		return false
	}
	before := &c.list[i-1]
	days := c.oneByOne(before)
	if before.sense.what != wTopic || before.sentence != o.sentence || len(days) == 0 || i > 1 && c.list[i-2].sentence == o.sentence && c.list[i-2].sense.what == wTopic {
		return false
	}
	return slices.ContainsFunc(c.said, func(st statement) bool {
		return st.mode == o.sense.mode && !has(days, st.event) && st.sentence < o.sentence && !c.givesWay(st, i)
	})
}

// givesWay says whether another clause than i gives the way of a statement.
func (c *composer) givesWay(st statement, i int) bool {
	for k := range c.list {
		if o := &c.list[k]; k != i && o.sense.mode == st.mode {
			return true
		}
	}
	return false
}

// dayInSentence says whether the sentence of a clause names a day by itself.
func (c *composer) dayInSentence(o *clause) bool {
	return slices.ContainsFunc(c.list, func(n clause) bool {
		return n.sentence == o.sentence && n.sense.what == wTopic && len(eventsNamed(&n)) > 0
	})
}

// togetherWords tell that somebody comes wherever the sender does.
var togetherWords = lazily(` (aussi|egalement|avec moi|accompagn\w*|partout|a chaque fois|chaque fois|ensemble|deux|comme moi) `)

// companionWords are words that leave the days of a companion as they are.
const companionWords = ` et mais donc aussi egalement m me accompagne accompagnera accompagnee accompagner accompagnent accompagneront par avec moi je j serai suis viens viendrai nous sommes serons viendrons sera seront est sont viendra viendront vient viennent participera participeront participe participent assistera assisteront sera seront la present presente presents presentes de d du des partie a mes nos cotes votres notres voyage ma mon notre nos mes mon c ce qui que ainsi chaque fois partout les deux toutes tous toutes merci inscrire inscrivez inscris noter notez compter comptez ajouter ajoutez pouvez vous peux tu il elle ils elles l y m ici sur place en visio distance pour l le jointe joindra joindront se rejoindra rejoint on etre un une plus bien entendu sur aussi deplacement fera feront meme memes dates journees jours collegue ces vos voudriez bien vouloir souhaite souhaiterait veut aimerait desire prevu trois quatre ensemble toujours `

// vagueWords says whether a clause holds a word, people apart, that is none of these.
func (c *composer) vagueWords(o *clause) bool {
	for _, t := range o.tags {
		if t.kind.oneOf(kName, kRelation, kFunction, kCivility, kBody, kCourtesy, kMode, kLunch, kDiet, kAccess) {
			continue
		}
		for _, w := range c.words[t.from:t.to] {
			if !w.mark && !strings.Contains(companionWords, " "+w.word+" ") {
				return true
			}
		}
	}
	return false
}

// mindMonths hands on a reply that names a month of the programme in which nothing was answered.
func (c *composer) mindMonths() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || o.sense.rule == "a month that is full" || c.nobodyThere(o) || notOfDay.MatchString(o.plain()) {
			continue
		}
		for k := o.tags[0].from; k < o.tags[len(o.tags)-1].to; k++ {
			if c.monthUnanswered(k) {
				c.block(ReasonNoEvent, o.text)
			}
		}
	}
}

// monthUnanswered says whether words[k] is a month of the programme, and of no date, for which nothing was answered.
func (c *composer) monthUnanswered(k int) bool {
	w := c.words[k].word
	if month(w) == 0 || c.words[k].mark || len(w) < 5 && w != "mai" && w != "juin" || k > 0 && number(c.words[k-1].word) > 0 {
		return false
	}
	known, done := false, false
	for _, e := range c.in.Programme.Events {
		if e.Date.Month() == month(w) {
			known, done = true, done || c.answeredDay(e.ID)
		}
	}
	return known && !done
}
