package reply

import (
	"slices"
	"strings"
)

// People whose name, or whose coming, is told in the next words: "Mon mari viendra avec moi. Il s'appelle X", "notre trésorière, X, est disponible et viendra nous
// représenter", "pour Épernay, ce sera X et moi", "deux places : une pour moi et une pour X".

var (
	// isCalled gives the name of whom was spoken of.
	isCalled = lazily(`^(et )?((il|elle) (s appelle|se nomme)|son nom est|c est) NAME( et .*)?$`)
	// seatsAsked asks for two seats or more.
	seatsAsked = lazily(`^(bonjour |merci de |merci d |veuillez |(vous )?(pouvez|pourriez|pourrez)( vous)?|tu peux|je souhaite(rais)?|je voudrais|j aimerais|il (me|nous) faudrait|est il possible de|je |nous |me |nous |donc |bien vouloir | )*(mettre|reserver|garder|prevoir|bloquer|compter|retenir|noter|reserve|prends|garde|reservez|gardez|notez|prevoyez)?( (moi|nous|me))* ?(deux|2|trois|3) (places?|inscriptions?|chaises)( de cote)?( (svp|stp|s il vous plait|s il te plait|merci|pour DAY|le DAY|a DAY))*$`)
	// seatEach gives one to the sender and one to each of the others.
	seatEach = lazily(`^(et |donc )*(une pour|pour|1 pour|la mienne et) (moi( meme)?(( et)? (une )?(autre |1 )?(pour )?NAME)+|NAME(( et)? (une )?(pour )?NAME)* et (une )?(autre )?(pour )?moi( meme)?)( (svp|stp|s il vous plait|merci))*$`)
	// willBeUs names the sender and others as those who come.
	willBeUs = lazily(`^(et |donc |alors )*(ce (sera|seront)|c est|nous serons|on sera|il y aura|ce sera donc) (NAME( (et )?NAME)* et moi( meme)?|moi( meme)? (et NAME|NAME( et)? NAME))$`)
	// usThatDay names them and a day.
	usThatDay = lazily(`^(et |donc |puis )*(NAME( (et )?NAME)* et moi( meme)?|moi( meme)? et NAME) (a|pour|le|au|pour la journee de|pour celle de|pour le) ?DAY$`)
	// forUs is the purpose of who comes for a house.
	forUs = lazily(`^(et |donc )*(nous|y|me|m|pour nous|pour me|pour|afin de nous) ?(y )?representer( (l|la|le|notre|mon|ma) [a-z]+( [a-z]+)?)?( (ce jour la|le DAY|a DAY|DAY|a ma place|a cette (journee|rencontre)))*$`)
	// isFree says that somebody is free.
	isFree = lazily(`^(en revanche |par contre |mais |et |donc |heureusement |toutefois |cependant )*NAME (est|sera) (bien |elle |lui |quant a elle |quant a lui )*(disponible|libre|partante?)$`)
)

// settleCalled reads such clauses.
func (r *reader) settleCalled() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || !bearsOn(c.tags, kName) && c.sense.what != wBlock {
			continue
		}
		switch {
		case c.sense.rule == "replacement" && c.sense.what == wBlock && !c.question && r.representsUs(i):
			c.sense = sense{what: wCourtesy, rule: "comes for the house"}
		case !bearsOn(c.tags, kName):
		case (c.sense.what == wBlock || c.sense.what == wSuspect) && i+1 < len(r.list) && r.freeAndComes(i):
		case c.sense.what == wMention:
			r.calledAfter(i)
		case c.sense.what == wTopic && c.sense.self || c.question && i > 0:
			r.seatsFor(i)
		}
	}
	r.settleDaysOfThem()
}

// representsUs says whether clause i is "nous représenter" behind somebody else's coming.
func (r *reader) representsUs(i int) bool {
	text, _ := r.namesPhrase(&r.list[i])
	k := i - 1
	for k > 0 && r.list[k].sense.what == wCourtesy {
		k--
	}
	if k < 0 || r.list[k].sentence != r.list[i].sentence || !forUs.MatchString(text) || len(r.in.Registered) > 0 && !r.ownNo() {
		return false
	}
	s := r.list[k].sense
	return s.what == wDecision && s.yes && !s.maybe && !s.self && !s.all && len(s.names) > 0
}

// ownNo says whether the sender says that they stay away.
func (r *reader) ownNo() bool {
	return slices.ContainsFunc(r.list, func(o clause) bool {
		return o.sense.what == wDecision && o.sense.self && !o.sense.yes && len(o.sense.names) == 0
	})
}

// freeAndComes reads "X est disponible" and "et viendra" behind it as one.
func (r *reader) freeAndComes(i int) bool {
	c, next := &r.list[i], &r.list[i+1]
	if next.sentence != c.sentence || c.question || next.question || next.tags[0].kind != kJoin || len(next.tags) < 2 || next.sense.what != wBlock && next.sense.what != wDecision || bearsOn(next.tags, kName, kSelf, kWe, kThird, kNot, kNe, kHedge, kIf) {
		return false
	}
	text, who := r.namesPhrase(c)
	if !isFree.MatchString(text) || bearsWord(next.plain(), "si", "s", "sauf", "peut", "eventuellement") {
		return false // "et viendra si besoin"
	}
	at := slices.IndexFunc(c.tags, func(t tag) bool { return t.kind == kName })
	merged := *c
	merged.tags = append(append([]tag{}, c.tags[at]), next.tags[1:]...)
	s := r.senseOf(&merged)
	if s.what != wDecision || !s.yes || s.maybe || !slices.Equal(s.names, who) {
		return false
	}
	next.sense = s
	c.sense = sense{what: wCourtesy, rule: "free and comes"}
	return true
}

// calledAfter gives the name in clause i, "il s'appelle X", to the one person without a name of whom the clauses before it speak.
func (r *reader) calledAfter(i int) {
	c := &r.list[i]
	text, who := r.namesPhrase(c)
	if c.question || bearsOn(c.tags, kNot, kNe, kHedge, kIf, kVerb, kPresent, kPart) || len(who) != 1 || !isCalled.MatchString(text) || !r.metOnce(who[0]) {
		return
	}
	for k := i - 1; k >= 0 && r.list[k].sentence >= c.sentence-2; k-- {
		o := &r.list[k]
		if bearsOn(o.tags, kName) {
			return
		}
		at := r.oneUnnamed(o)
		if at < 0 {
			continue
		}
		if !sameGender(r.people[who[0]].gender, r.genderTold(o.tags[at]), pronounGender(text)) {
			return
		}
		r.nameWhom(o, at, who[0])
		return
	}
}

// oneUnnamed is the place of the one tag of a clause that speaks of a single person without their name, "ma collègue", "une collègue"; -1 if there is none or more.
func (r *reader) oneUnnamed(c *clause) int {
	at := -1
	if c.sense.what != wBlock || c.question || bearsOn(c.tags, kName) {
		return -1
	}
	for i, t := range c.tags {
		if !t.kind.oneOf(kRelation, kCompany, kUnnamed) || t.kind == kCompany && strings.HasPrefix(r.word(t), "accompagn") {
			continue
		}
		if at >= 0 || t.value == "nobody" || t.to-t.from < 2 || !has([]string{"ma", "mon", "notre", "un", "une"}, r.word(t)) || has([]string{"equipe", "autre", "delegation"}, r.words[t.to-1].word) {
			return -1
		}
		at = i
	}
	return at
}

// settleDaysOfThem makes yeses of "pour Épernay, X et moi. Pour Mulhouse, Y": days with people and nothing else, two of them at least.
func (r *reader) settleDaysOfThem() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	var found []int
	days := 0
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if c.sense.rule == "both of them" && len(c.sense.events) == 1 {
			days++
		}
		if before == nil || c.question || c.subject || r.list[i].sense.what != wTopic || before.sense.what != wTopic || len(before.sense.events) != 1 || len(before.sense.names) > 0 || !dayOfThem.MatchString(before.plain()) || len(c.sense.events) > 0 || !r.ends(i) || r.before(i-1) != nil {
			continue
		}
		if newBag(c).only(kName, kSelf, kJoin, kCivility) && len(c.sense.names) > 0 {
			found, days = append(found, i), days+1
		}
	}
	for _, i := range found {
		if days < 2 {
			return
		}
		s := r.list[i].sense
		r.list[i].sense = sense{what: wDecision, yes: true, self: s.self, names: s.names, events: r.list[i-1].sense.events, rule: "day of them"}
		r.list[i-1].sense, r.list[i-1].heading = sense{what: wCourtesy, rule: "day of them"}, false
	}
}

// dayOfThem leads to who comes that day.
var dayOfThem = lazily(`^(et |puis |enfin )*(pour|a|le) `)

// nameWhom reads clause o again with that person in the place of its tag at.
func (r *reader) nameWhom(o *clause, at, person int) {
	named := *o
	named.tags = append([]tag{}, o.tags...)
	named.tags[at].kind, named.tags[at].value, named.tags[at].person = kName, "", person
	s := r.senseOf(&named)
	if s.what != wDecision || !s.yes || s.maybe || !slices.Contains(s.names, person) {
		return
	}
	r.people[person].describe(r.textOf(o.tags[at]))
	named.sense = s
	*o = named
}

// metOnce says whether a person is the only one named beside the sender.
func (r *reader) metOnce(person int) bool {
	others := r.others()
	return len(others) == 1 && others[0] == person
}

// sameGender says whether all genders that are told are the same.
func sameGender(told ...string) bool {
	one := ""
	for _, g := range told {
		if g == "" {
			continue
		}
		if one != "" && g != one {
			return false
		}
		one = g
	}
	return true
}

// pronounGender is the gender of the pronoun that a clause begins with.
func pronounGender(text string) string {
	switch text = strings.TrimPrefix(text, "et "); {
	case strings.HasPrefix(text, "il "):
		return "m"
	case strings.HasPrefix(text, "elle "):
		return "f"
	}
	return ""
}

// genderTold is the gender of who is "une collègue", "mon mari": "" where it is not told.
func (r *reader) genderTold(t tag) string {
	switch r.word(t) {
	case "une", "ma":
		return "f"
	case "un":
		return "m"
	}
	return kinGender(r.words[t.to-1].word)
}

// kinGender is the gender of who is "mari", "femme", "collègue": "" where that is of both.
func kinGender(word string) string {
	switch {
	case has([]string{"mari", "fils", "frere", "pere", "papa", "voisin", "ami", "cousin", "neveu", "compagnon", "conjoint", "epoux", "copain", "adjoint", "president", "directeur", "tresorier"}, word):
		return "m"
	case has([]string{"femme", "fille", "soeur", "mere", "maman", "voisine", "amie", "cousine", "niece", "compagne", "conjointe", "epouse", "copine", "adjointe", "presidente", "directrice", "tresoriere"}, word):
		return "f"
	}
	return ""
}

// seatsFor reads clause i, the sender and others who come: "ce sera X et moi", "une pour moi et une pour X" behind the seats that are asked for, "X et moi à Épernay".
func (r *reader) seatsFor(i int) {
	c, before := &r.list[i], r.before(i)
	text, who := r.namesPhrase(c)
	if len(who) == 0 || len(who) > 4 || bearsOn(c.tags, kNot, kNe, kHedge, kIf, kOr) {
		return
	}
	s := sense{what: wDecision, yes: true, self: true, names: who, rule: "both of them"}
	programme := r.in.Answers == AnswersProgramme
	switch {
	case before != nil && seatEach.MatchString(text) && r.asksSeats(before, len(who)+1):
		s.events = before.sense.events
		before.sense, before.question, before.heading = sense{what: wCourtesy, rule: "seats asked for"}, false, false
	case c.question:
		return
	case willBeUs.MatchString(text) && r.ends(i) && (before == nil && !programme || before != nil && before.sense.what == wTopic && len(before.sense.events) == 1 && len(before.sense.names) == 0):
		if before != nil {
			s.events = before.sense.events
			before.sense, before.heading = sense{what: wCourtesy, rule: "day of them"}, false
		}
	case programme && usThatDay.MatchString(text) && before == nil && r.ends(i) && r.eventsOf(c, &s) == "" && len(s.events) == 1:
	default:
		return
	}
	c.question = false
	c.sense = s
}

// asksSeats says whether a clause asks for that many seats, and no more.
func (r *reader) asksSeats(c *clause, seats int) bool {
	text, _ := r.namesPhrase(c)
	if !seatsAsked.MatchString(text) || bearsOn(c.tags, kNot, kNe, kHedge, kIf, kStranger, kOr) {
		return false
	}
	s := sense{}
	if r.eventsOf(c, &s) != "" {
		return false
	}
	c.sense.events = s.events
	return seats == 2 && bearsWord(text, "deux", "2") || seats == 3 && bearsWord(text, "trois", "3")
}
