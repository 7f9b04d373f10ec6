package reply

import "slices"

// What is told of somebody who is named, for another day or beside their way: "M. X participera à Épernay. Pour Bar-le-Duc, il n'est pas encore sûr", "Mme X suivra en
// visio mais ne pourra pas se déplacer", "à Épernay avec X ; à Mulhouse, je viendrai seule".

var (
	// notSureYet is the doubt of somebody.
	notSureYet = lazily(`^(mais |et |en revanche |par contre )*(il|elle) (hesite( encore)?|n est pas (encore |tout a fait |totalement )*(sure?|certaine?|decidee?|fixee?)( de (sa (presence|participation|venue|disponibilite)|(pouvoir )?(y )?(venir|participer|assister|se liberer|etre (presente?|disponible|la))))?|ne sait pas (encore)?( s (il|elle) (pourra (venir|participer|se liberer|etre presente?)|viendra|participera|sera (la|presente?|disponible|libre)))?|ne (peut|pourra) pas encore (se prononcer|confirmer|s engager|repondre))$`)
	// notTheJourney is a no to the journey.
	notTheJourney = lazily(`^(mais |et |car )*(il |elle )?ne (pourra|peut|pourrait) (malheureusement |helas )*(pas|point) (malheureusement |helas )*(se deplacer|faire le (deplacement|trajet|voyage)|venir sur place)( (ce jour la|a DAY|sur place|jusqu a [a-z ]+))?$`)
	// aloneThatDay is the sender's own coming, alone.
	aloneThatDay = lazily(`^(je|j) (y )?(viendrai|participerai|serai|viens|irai|serai presente?|assisterai) (toute )?seule?$`)
)

// settleOfNamed reads such clauses.
func (r *reader) settleOfNamed() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if i > 1 && before.plain() == "car" {
			before = &r.list[i-2]
		}
		switch {
		case c.question || c.subject:
		case c.sense.rule == "frame" && c.sense.what == wDecision && !c.sense.yes && before.sentence == c.sentence && r.journeyAlone(c, before):
			c.sense = sense{what: wReason, rule: "not the journey"}
		case before.sense.what == wTopic && before.sentence == c.sentence && len(before.sense.events) == 1 && len(before.sense.names) == 0 && c.sense.what == wBlock && notSureYet.MatchString(c.plain()):
			if who := r.lastNamed(c); who >= 0 && r.firstDoubtOf(i, who, before.sense.events[0]) {
				c.sense = sense{what: wDecision, yes: true, maybe: true, names: []int{who}, rule: "not sure yet"}
			}
		}
	}
}

// journeyAlone says whether a no is only to the journey of the one person who, in the clause before it, follows by video.
func (r *reader) journeyAlone(c, before *clause) bool {
	s := before.sense
	return len(c.sense.names) == 1 && !c.sense.self && s.what == wDecision && s.yes && !s.maybe && s.mode == "remote" && slices.Equal(s.names, c.sense.names) && notTheJourney.MatchString(c.plain()) && !bearsOn(c.tags, kVerb, kPresent, kNoun, kNo, kCancel, kEvent, kHedge, kIf, kOr)
}

// firstDoubtOf says whether somebody comes to another day, by a clause before clause i, and nothing was said of them for that day.
func (r *reader) firstDoubtOf(i, who int, day string) bool {
	comes := false
	for k := range r.list[:i-1] {
		s := r.list[k].sense
		if s.what != wDecision || !slices.Contains(s.names, who) {
			continue
		}
		if len(s.events) == 0 || has(s.events, day) {
			return false
		}
		comes = comes || s.yes && !s.maybe
	}
	return comes
}

// dayAlone is the day on which clause i says that the sender comes alone, named right in front of it; "" if it says nothing of the kind.
func (c *composer) dayAlone(i int) string {
	o := &c.list[i]
	if i == 0 || c.list[i-1].sentence != o.sentence || o.sense.what != wDecision || !o.sense.yes || !o.sense.self || len(o.sense.names) > 0 || !aloneThatDay.MatchString(o.plain()) {
		return ""
	}
	if days := eventsNamed(&c.list[i-1]); len(days) == 1 && c.list[i-1].sense.what == wTopic && !bearsOn(c.list[i-1].tags, kName) {
		return days[0]
	}
	return ""
}

var (
	// weOfNumber is "nous viendrons à deux avec X".
	weOfNumber = lazily(`^(bonjour |et |donc |finalement )*(nous|on) (viendrons|serons|participerons|venons|sera|viendra|vient|participera) (donc |finalement |presents |presentes )*(a )?(deux|trois|2|3)( presents| presentes)?( (a |pour |le |au )?DAY| (a|pour) (la|cette|votre) (journee|rencontre)( (du|de|d) DAY)?)? (,? ?)?(avec|en compagnie de|en compagnie d) ([a-z]+ ){0,4}NAME(( et)?( avec)? NAME)*( (a |pour |le |au )?DAY| (a|pour) (la|cette|votre) (journee|rencontre)( (du|de|d) DAY)?)?$`)
)

// readWeOfNumber reads such a clause, where the number is that of the sender and those named.
func readWeOfNumber(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kName) || !b.any(kWe) || !b.any(kCompany) || c.question || c.subject || !b.only(kWe, kVerb, kCompany, kPlus, kName, kJoin, kFill, kEvent, kGeneric, kCourtesy, kBe, kPresent, kCivility, kFor) || !r.saysWord(c, "avec") && !r.saysWord(c, "compagnie") {
		return sense{}, false
	}
	text, who := r.namesPhrase(c)
	m := weOfNumber.FindStringSubmatch(text)
	if m == nil || oneOrTwo(m[6]) != len(who)+1 {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, self: true, names: who}
	if code := r.eventsOf(c, &s); code != "" || len(s.minus) > 0 {
		return sense{}, false
	}
	return s, true
}

// whoseDoubt is the person of a doubt for another day, told of nobody: the sender, or the one other person of whom alone the reply speaks. Where there are more, a
// person reads it.
func (c *composer) whoseDoubt(cl *clause) int {
	if c.actsOn(me) || len(c.said) == 0 || bearsOn(cl.tags, kSelf, kWe) {
		return me
	}
	who := c.said[0].person
	if slices.ContainsFunc(c.said, func(st statement) bool { return st.person != who }) {
		c.block(ReasonMaybe, cl.text)
	}
	return who
}

// addedMeal is the rule of a meal that is asked for the one who was added.
const addedMeal = "meal of the one added"

// doubtTold says whether the doubt of somebody else was understood, as one of another day.
func (c *composer) doubtTold() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.rule == "not sure yet" })
}

// othersComeSurely says whether others come, and no doubt of theirs was understood.
func (c *composer) othersComeSurely() bool { return c.othersCome() && !c.doubtTold() }

// oneMealMore asks for one more meal.
var oneMealMore = lazily(`^(et |donc )*(merci|veuillez|pouvez vous|pourriez vous|il faudra|il faudrait|vous pouvez)( (donc|aussi|egalement|bien vouloir|de|d))* (ajouter|rajouter) (donc |aussi )?(un|1) (couvert|repas|dejeuner|plateau( repas)?)( (s il vous plait|svp|a (ma|mon) (reservation|inscription)))*$`)

// mealForAdded gives one more meal to the one other person who comes along with a sender whose seat is on record: "ma femme, X, m'accompagnera. Merci d'ajouter un couvert".
func (c *composer) mealForAdded(cl *clause, s *sense, people []int) bool {
	if len(people) != 2 || s.lunch != "yes" || len(s.names) > 0 || len(c.in.Registered) == 0 || !slices.Contains(people, me) || !oneMealMore.MatchString(cl.plain()) {
		return false
	}
	for _, p := range people {
		if p != me {
			s.names, cl.sense.names, cl.sense.rule = []int{p}, []int{p}, addedMeal
		}
	}
	return true
}
