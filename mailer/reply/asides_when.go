package reply

// When the asides of letters are asides: beside which answers.

// yesNearby says whether a plain yes of the sender's own stands in the sentence of clause i, or in the one before or behind.
func (r *reader) yesNearby(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kMeeting && r.word(t) != "rendez" {
			return false
		}
	}
	for j := range r.list {
		o := &r.list[j]
		if s := o.sense; j != i && s.what == wDecision && s.yes && s.self && !s.maybe && !o.question && !o.subject && o.sentence >= r.list[i].sentence-1 && o.sentence <= r.list[i].sentence+1 {
			return true
		}
	}
	return false
}

// ofKnownDay says whether clause i names no event but that of the letter.
func (r *reader) ofKnownDay(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if id != r.in.Event {
			return false
		}
	}
	return true
}

// toTheKitchen says whether what clause i asks to be sent on is a need told just before it.
func (r *reader) toTheKitchen(i int) bool {
	for j := i - 1; j >= 0 && r.list[j].sentence >= r.list[i].sentence-1; j-- {
		if s := r.list[j].sense; s.what == wDetail && (s.diet != "" || s.access != "") || bearsOn(r.list[j].tags, kDiet, kAccess) || r.refusesFood(&r.list[j]) {
			return true
		}
	}
	return false
}

// afterNoMeal says whether the clause before i in its sentence says no to the meal, and nothing else.
func (r *reader) afterNoMeal(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.lunch == "no" && (before.sense.what == wDetail || before.sense.what == wDecision && before.sense.yes)
}

// refusesPlainly says whether all that the reply answers is a plain no of the sender's, said beside clause i.
func (r *reader) refusesPlainly(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		found = found || k != i && o.sense.what == wDecision && !o.sense.yes && o.sense.self && !o.sense.maybe && !o.subject && !bearsOn(o.tags, kMode)
	}
	return found && r.refusesOnly(i)
}

// doubtsElsewhere says whether the only answer of the reply beside clause i is a maybe.
func (r *reader) doubtsElsewhere(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge || s.what == wDecision && s.maybe:
			found = true
		case s.what == wDecision:
			return false
		}
	}
	return found
}

// pardonsSmall says whether what clause i asks pardon for is no change of mind.
func (r *reader) pardonsSmall(i int) bool {
	for _, stem := range []string{"annul", "chang", "avis", "absen", "empech", "desist", "renonc", "declin", "faux", "fauss", "manqu", "rat", "peu", "puis", "reste", "oubli", "vien"} {
		if r.saysStem(&r.list[i], stem) {
			return false
		}
	}
	return r.afterOrBeforeAnswer(i)
}

func (r *reader) always(int) bool { return true }

// doubtsBehind says whether clause i is followed, in its sentence, by a doubt.
func (r *reader) doubtsBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if s := r.list[k].sense; s.what == wHedge || s.what == wDecision && s.maybe {
			return true
		}
	}
	return false
}

// bothNamed says whether, behind clause i and in its sentence, somebody named comes and somebody else named does not.
func (r *reader) bothNamed(i int) bool {
	yes, no := false, false
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if s := r.list[k].sense; s.what == wDecision && len(s.names) > 0 && !s.self {
			yes, no = yes || s.yes, no || !s.yes
		}
	}
	return yes && no
}

// namedComeBehind says whether people who are named come, in the sentence of clause i or the one behind it.
func (r *reader) namedComeBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		if s := r.list[k].sense; s.what == wDecision && s.yes && !s.maybe && len(s.names) > 0 {
			return true
		}
	}
	return false
}

// doubtsBefore says whether what stands before clause i, in its sentence, ends with a doubt.
func (r *reader) doubtsBefore(i int) bool {
	before := r.before(i)
	return before != nil && (before.sense.what == wHedge || before.sense.what == wDecision && before.sense.maybe)
}

// theyWillWrite says whether the clause behind i says that who it is of will answer themselves.
func (r *reader) theyWillWrite(i int) bool {
	return i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && theyWrite.MatchString(r.list[i+1].plain()) && r.afterOrBeforeAnswer(i)
}

var theyWrite = lazily(`^(et |mais )?(il|elle|ils|elles) (vous|s) (ecrira|ecriront|repondra|repondront|contactera|contacteront|inscrira|inscriront|dira|diront|previendra|previendront|tiendra|tiendront)\b`)

// comesInPerson says whether the sender says yes in full, and nowhere that they follow by video.
func (r *reader) comesInPerson(i int) bool { return r.fullYesBeside(i) && r.nobodyAfar(i) }

// profitsBefore says whether what stands before clause i, in its sentence, is not the answer itself, which stands elsewhere: "je viens, et j'en
// profiterai | pour saluer X".
func (r *reader) profitsBefore(i int) bool {
	before := r.before(i)
	return (contains(r.list[i].plain(), "profite") || contains(r.list[i].plain(), "profiterai") || before != nil && r.saysStem(before, "profit")) && r.afterAnswer(i)
}

// fullYesGoesOn says whether the sentence of clause i goes on to a full yes.
func (r *reader) fullYesGoesOn(i int) bool {
	return i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && r.list[i+1].sense.what == wDecision && r.list[i+1].sense.yes && r.fullYesBeside(i)
}

// namedCome says whether people who are named come, by another clause than i.
func (r *reader) namedCome(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && s.yes && !s.maybe && len(s.names) > 0 {
			return true
		}
	}
	return false
}

// nobodyAfar says whether nothing in the reply is of following by video.
func (r *reader) nobodyAfar(int) bool {
	for k := range r.list {
		if m := r.list[k].sense.mode; m != "" && m != string(Onsite) || r.modeOf(&r.list[k]) == string(Remote) {
			return false
		}
	}
	return true
}

// besideNoMeal says whether a no to the meal stands beside clause i, and a yes in the reply, or a registration.
func (r *reader) besideNoMeal(i int) bool {
	for k := max(0, i-1); k < min(len(r.list), i+2); k++ {
		if s := r.list[k].sense; k != i && (s.what == wDetail || s.what == wDecision && s.yes) && s.lunch == "no" && len(s.names) == 0 {
			return len(r.in.Registered) > 0 || r.fullYesBeside(i)
		}
	}
	return false
}

// afterKept says whether an answer stands before clause i, and the sender is registered for each event that the clause names.
func (r *reader) afterKept(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if !r.registered(id) {
			return false
		}
	}
	return r.afterAnswer(i)
}

// besideAnswer says whether the sentence of clause i, or the one behind it, holds a plain answer.
func (r *reader) besideAnswer(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k != i && o.sense.what == wDecision && !o.sense.maybe && !o.question && !o.subject && (o.sentence == r.list[i].sentence || o.sentence == r.list[i].sentence+1) {
			return true
		}
	}
	return false
}

// answersBehindToo says whether a plain yes, of the sender or of somebody named, stands behind clause i, in its sentence or the next one.
func (r *reader) answersBehindToo(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		if s := r.list[k].sense; s.what == wDecision && s.yes && !s.maybe && !r.list[k].question {
			return true
		}
	}
	return false
}
