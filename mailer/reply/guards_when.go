package reply

import "slices"

// When a turn of guards_behind.go and guards_words.go matters: what was understood beside it.

// comesUndenied says whether the sender comes, and nobody stays away from anything.
func (c *composer) comesUndenied() bool { return c.comesAtAll() && !c.anyAbsent() }

// comesInPerson says whether somebody comes in another way than by video, and nobody stays away.
func (c *composer) comesInPerson() bool {
	return !c.anyAbsent() && slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Attend && st.mode != string(Remote) })
}

// comesWithoutExcept says whether somebody comes in person, and no day is left out.
func (c *composer) comesWithoutExcept() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.list, func(o clause) bool { return bearsOn(o.tags, kExcept) })
}

// comesUnhedged says whether somebody comes, and no maybe tells of the doubt.
func (c *composer) comesUnhedged() bool {
	return c.comesAtAll() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Maybe })
}

// asksUnread says whether somebody comes, and what they still have to ask is told of no day: see dayToAsk in told_pending.go.
func (c *composer) asksUnread() bool {
	return c.comesAtAll() && !slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.rule == "to ask for the day" })
}

// comesFirmly says whether somebody comes in another way than by video, and no maybe tells of a doubt.
func (c *composer) comesFirmly() bool { return c.comesUnhedged() && c.comesInPerson() }

// registeredAway says whether somebody registered stays away.
func (c *composer) registeredAway() bool { return len(c.in.Registered) > 0 && c.allAbsent() }

// eats says whether a meal with us was understood.
func (c *composer) eats() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "yes" })
}

// peopleToo says whether the sender alone comes, and what is said "too" is no meal and no way.
func (c *composer) peopleToo() bool {
	return c.onlyOwnComing() && !mealToo.MatchString(c.runningText())
}

var mealToo = lazily(` (repas|dejeuner|midi|visio[a-z]*|sujet|theme|programme|date|matin|apres midi)( [a-z]+){0,4} (aussi|egalement) [.!]`)

// comesUncounted says whether fewer than three people come.
func (c *composer) comesUncounted() bool {
	if slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.rule == "seats asked for" }) {
		return false // "deux places : une pour moi et une pour X"
	}
	people := map[int]bool{}
	for _, st := range c.said {
		if st.kind == Attend {
			people[st.person] = true
		}
	}
	return len(people) > 0 && len(people) < 3 || c.eats() && len(c.said) == 1
}

// impliedNo says whether the sender stays away by an engagement alone, and without a word of refusing.
func (c *composer) impliedNo() bool {
	return c.onlyOwnNo() && !slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wDecision && bearsOn(o.tags, kNo, kCancel, kNot, kNe)
	})
}

// wayNotRemote says whether somebody comes, and not by video.
func (c *composer) wayNotRemote() bool { return c.comesAtAll() && !c.comesAfar() }

// onlyUpdatesWay says whether all that was understood is a way by video.
func (c *composer) onlyUpdatesWay() bool { return c.comesAfar() || c.updatesOnly() && c.oneDay() }

var standsIn = lazily(` (me|nous) (remplace|supplee) | (parle|parlera) a ma place `)

var ofOurDay = lazily(`\bvotre (rencontre|journee|manifestation|evenement|colloque|seminaire)`)

// othersAsked says whether others come of whom nothing says that they will.
func (c *composer) othersAsked() bool {
	return c.othersCome() && !willCome.MatchString(c.runningText())
}

var willCome = lazily(` (viendra|viendront|assistera|participera|ira|representera|remplacera|sera (la|present|presente|des votres)|se joindra|a (dit oui|accepte|confirme)|est d accord|suivra) `)

// unregisteredComes says whether somebody comes who holds no registration.
func (c *composer) unregisteredComes() bool { return len(c.in.Registered) == 0 && c.comesAtAll() }

// namesAnother says whether somebody else than the sender is acted on.
func (c *composer) namesAnother() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me })
}

// updatesOnly says whether nothing but details of a registration were understood.
func (c *composer) updatesOnly() bool {
	return !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Update })
}

// comesOrMay says whether somebody comes, or may.
func (c *composer) comesOrMay() bool { return c.comesAtAll() || c.uncertain() }

// mealUnsaid says whether the sender comes in person, and no word on the meal or on a diet was understood.
func (c *composer) mealUnsaid() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch != "" || st.diet != "" })
}

// needUnsaid says whether somebody comes, and no need was understood.
func (c *composer) needUnsaid() bool {
	return c.comesInPerson() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.access != "" })
}

// wayUnsaid says whether somebody comes, and in none of the ways.
func (c *composer) wayUnsaid() bool {
	return c.comesAtAll() && len(c.in.Registered) == 0 && !slices.ContainsFunc(c.said, func(st statement) bool { return st.mode != "" })
}

// comesOnlyAfar says whether all who come do so by video, on one day.
func (c *composer) comesOnlyAfar() bool {
	return c.oneDay() && !c.anyAbsent() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.mode != string(Remote) })
}

// steadNow says whether somebody comes instead of the sender, who names neither the day nor the place.
func (c *composer) steadNow() bool {
	return c.replacesSender() && standsIn.MatchString(c.runningText()) && !willCome.MatchString(c.runningText()) && !slices.ContainsFunc(c.list, func(o clause) bool {
		return bearsOn(o.tags, kEvent) && dayNamed(&o) || contains(o.plain(), "ce jour la") || contains(o.plain(), "cette journee") || ofOurDay.MatchString(o.plain())
	})
}

// steadUnsure says whether somebody else comes, and the pronoun behind can be theirs.
func (c *composer) steadUnsure() bool { return c.othersCome() && len(c.said) <= 2 }

// asksOfDay says whether the sender comes without a word on the way.
func (c *composer) asksOfDay() bool { return c.comesAtAll() && c.wayOpen() }

// onlyOthers says whether nothing was understood of the sender.
func (c *composer) onlyOthers() bool { return !c.actsOn(me) && !c.selfByName() }

// onlyOthersCome says whether others come, and nothing was understood of the sender.
func (c *composer) onlyOthersCome() bool { return c.onlyOthers() && c.othersCome() }

// selfByName says whether the sender may be one of those who were acted on.
func (c *composer) selfByName() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && alike(c.people[st.person].Name, c.from) })
}

// keepsSeat says whether the sender holds a registration of which nothing was understood, while somebody else comes.
func (c *composer) keepsSeat() bool {
	return len(c.in.Registered) > 0 && c.othersCome() && !c.anyAbsent() && !c.actsOn(me)
}
