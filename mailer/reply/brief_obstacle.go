package reply

// What answers for the sender where the reply says nothing else: the diary that is full, the chair that one asks for.

// packed says whether a clause is "mon agenda est plein" and no more.
func (r *reader) packed(c *clause, b bag) bool {
	if b.any(kNot, kNe, kPart, kHour, kStranger, kWhen, kName, kRelation, kThird, kIf, kHedge) {
		return false
	}
	diary, full := false, false
	day := r.dayTokens(c)
	for i := c.tags[0].from; i < c.tags[len(c.tags)-1].to; i++ {
		w := r.words[i]
		switch {
		case w.mark || day[i] || has([]string{"mon", "l", "le", "ma", "la", "est", "deja", "helas", "malheureusement", "trop", "tres", "bien", "car", "tard", "pour", "moi", "completement", "totalement"}, w.word):
		case has([]string{"agenda", "planning", "calendrier"}, w.word):
			diary = true
		case has([]string{"plein", "complet", "sature", "blinde", "bonde", "rempli", "surcharge", "deborde"}, w.word):
			full = true
		default:
			return false
		}
	}
	return diary && full
}

// onDuty says whether a clause is "je suis de garde à la clinique ce jour-là": a duty with its place, on the day.
func (r *reader) onDuty(c *clause, b bag) bool {
	if !b.any(kSelf) || !b.any(kBe) || b[kAway] != 1 || !b.only(kSelf, kBe, kAway, kUnknown, kBody, kFill, kGeneric, kEvent, kCourtesy) || len(r.dayTokens(c)) == 0 || r.elsewhere(c) {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kAway && !has([]string{"garde", "permanence", "astreinte", "service", "quart", "corvee"}, r.words[t.to-1].word) {
			return false
		}
		if t.kind == kUnknown && maySlip(r.word(t)) && neutral(r.word(t)) == "" {
			return false
		}
	}
	return true
}

// dayPerfect agrees to a day: "le 28, c'est parfait".
var dayPerfect = lazily(`^(bonjour |et |alors |ok )*(pour |le |la |jeudi )*.{2,20} c est (parfait|nickel|impeccable|impec|top|super)( pour (moi|nous))?$`)

// gladMeeting looks forward to those who meet.
var gladMeeting = lazily(`^(bonjour |et |donc |tres |vraiment )*(heureu(x|se)|ravie?|contente?|enchantee?) (a l idee )?(de|d) (vous|te|tous vous|vous y|y) (tous |toutes )?(retrouver|revoir|rejoindre|rencontrer|voir)\b`)

// gladToMeet says whether a clause is "heureux de vous retrouver le 28 mai" and no more, on one day of ours.
func (r *reader) gladToMeet(c *clause) bool {
	if !gladMeeting.MatchString(c.plain()) || bearsOn(c.tags, kNot, kNe, kIf, kHedge, kName, kStranger, kWhen, kOr, kExcept, kPast) {
		return false
	}
	named := 0
	for _, t := range c.tags {
		if t.kind == kEvent {
			named++
		}
		if t.kind == kUnknown && !has([]string{"retrouver", "revoir", "rejoindre", "rencontrer", "voir", "heureux", "heureuse", "ravi", "ravie", "content", "contente", "enchante", "enchantee", "idee"}, r.word(t)) {
			return false
		}
	}
	return named > 0
}

// regretted is what makes an answer of what keeps somebody.
var regretted = lazily(`\b(malheureusement|helas|desolee?|navree?|dommage|regrets?|regrette)\b`)

// works says whether a clause is "malheureusement je travaille ce jour-là" and no more: an answer where nothing else is said, but that the sender regrets it.
func (r *reader) works(c *clause) bool {
	day, verb := r.dayTokens(c), false
	if len(day) == 0 || r.elsewhere(c) {
		return false
	}
	for i := c.tags[0].from; i < c.tags[len(c.tags)-1].to; i++ {
		switch w := r.words[i]; {
		case has([]string{"travaille", "bosse", "travaillerai"}, w.word):
			verb = true
		case w.mark || day[i] || has([]string{"je", "moi", "helas", "malheureusement", "desole", "desolee", "mais", "car", "et", "deja", "le", "dommage", "non"}, w.word):
		default:
			return false
		}
	}
	return verb && regretted.MatchString(r.runningText())
}

// freed says whether clause i says that the sender is not kept elsewhere, before a plain yes in its sentence: "je ne suis pas de garde, je viens".
func (r *reader) freed(i int, b bag) bool {
	if !b.any(kSelf) || b[kAway] != 1 || !b.only(kSelf, kNe, kBe, kNot, kLasting, kAway, kGeneric, kEvent, kFill, kCourtesy) {
		return false
	}
	if !(b[kNot] == 1 && b.any(kBe)) && !(b.any(kLasting) && len(r.dayTokens(&r.list[i])) > 0) {
		return false
	}
	return r.yesNext(i)
}

// noObstacle says whether clause i says that nothing stands in the way, before a plain yes in its sentence: "aucun empêchement en vue, je viens".
func (r *reader) noObstacle(i int, b bag) bool {
	if b[kNot] != 1 || !b.only(kNot, kNo, kAway, kFill, kUnknown, kSelf, kFor) || !r.yesNext(i) {
		return false
	}
	obstacle := false
	for k, w := range r.words[r.list[i].tags[0].from:r.list[i].tags[len(r.list[i].tags)-1].to] {
		obstacle = obstacle || has([]string{"empechement", "obstacle", "imprevu", "conflit", "contretemps"}, w.word)
		if k == 0 && !has([]string{"pas", "aucun", "nul", "point"}, w.word) {
			return false
		}
	}
	for _, t := range r.list[i].tags {
		if t.kind == kUnknown && !has([]string{"empechement", "obstacle", "imprevu", "conflit", "contretemps", "horizon", "vue", "prevu"}, r.word(t)) {
			return false
		}
	}
	return obstacle
}

// yesNext says whether the clause behind clause i is a plain yes of the sender in the same sentence.
func (r *reader) yesNext(i int) bool {
	if i+1 >= len(r.list) {
		return false
	}
	next := r.list[i+1]
	return next.sentence == r.list[i].sentence && next.sense.what == wDecision && next.sense.yes && next.sense.self && !next.sense.maybe && len(next.sense.names) == 0
}

// oneMore says whether clause i asks for one chair more and no more: "comptez une chaise de plus".
func (r *reader) oneMore(i int) bool {
	seat, more, asks := false, false, false
	for _, w := range r.words[r.list[i].tags[0].from:r.list[i].tags[len(r.list[i].tags)-1].to] {
		switch {
		case w.mark || has([]string{"donc", "alors", "moi", "pour", "un", "une", "1", "de", "s", "il", "vous", "plait", "merci"}, w.word):
		case has([]string{"chaise", "siege", "fauteuil", "strapontin", "place"}, w.word):
			seat = true
		case has([]string{"plus", "supplementaire"}, w.word):
			more = true
		case has([]string{"comptez", "mettez", "ajoutez", "rajoutez", "prevoyez", "gardez", "reservez", "preparez", "sortez", "installez"}, w.word):
			asks = true
		default:
			return false
		}
	}
	return seat && more && asks
}

// saidBefore says whether an answer stands before clause i: the chair may be for somebody else then.
func (r *reader) saidBefore(i int) bool {
	for k := range r.list[:i] {
		if w := r.list[k].sense.what; w != wCourtesy && w != wAck && w != wReason {
			return true
		}
	}
	return false
}

// wantsMode says whether a clause is "en visio svp" and no more: it asks for the seat by its mode.
func (r *reader) wantsMode(c *clause, b bag) bool {
	asks := (contains(plain(c.text), "plait") || contains(plain(c.text), "svp")) && has([]string{"en", "par", "via", "visio", "distanciel", "presentiel", "sur", "a"}, r.word(c.tags[0]))
	return asks && c.sense.what == wDetail && c.sense.mode != "" && c.sense.mode != "both" && b.only(kMode, kFill, kCourtesy, kFor, kSelf) && b[kMode] == 1 && len(r.in.Registered) == 0 && r.in.Answers == AnswersInvitation
}

// asksLink says whether a clause names the link of the video call, and no more: who asks for it has not said that they come.
func (r *reader) asksLink(c *clause) bool {
	return c.sense.what == wDetail && c.sense.mode == "remote" && !bearsOn(c.tags, kSelf, kVerb, kYes, kPlus) && (r.saysStem(c, "lien") || r.saysStem(c, "code") || r.saysStem(c, "identifiant"))
}

// undecidedBut says whether no clause but i answers, doubts, asks or speaks of another time.
func (r *reader) undecidedBut(i int) bool {
	for k := range r.list {
		if k == i {
			continue
		}
		switch r.list[k].sense.what {
		case wCourtesy, wAck, wReason, wDetail:
		default:
			return false
		}
		if newBag(&r.list[k]).any(kWhen, kStranger, kName, kMode) {
			return false
		}
	}
	return true
}

// ownThing says whether a word is of what the sender's own day hangs on: who keeps the children, how they travel, health, the weather.
func ownThing(word string) bool {
	return has([]string{"nounou", "nourrice", "babysitter", "baby", "creche", "garderie", "cantine", "ecole", "maitresse", "voiture", "train", "trains", "bus", "car", "greve", "meteo", "neige", "verglas", "sante",
		"dos", "genou", "cheville", "kine", "medecin", "docteur", "garagiste", "garage", "plombier", "fievre", "grippe"}, word)
}
