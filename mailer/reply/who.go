package reply

import "strings"

// Of whom a clause speaks: pronouns, verb endings, names, numbers of people.

// who finds out of whom a decision speaks; a code if that is not plain.
func (r *reader) who(c *clause, b bag, s *sense) string {
	p, code := r.subjects(c, b, s)
	if code != "" {
		return code
	}
	persons, me, us, him, moi := p.persons, p.me, p.us, p.him, p.moi
	if len(s.names) == 0 && r.saysStem(c, "accompagne") {
		return r.whoGoesWith(c, b, s)
	}
	first := contains(spaced(persons), "1")
	switch {
	case !s.yes && !me && !first && len(s.names) == 0 && r.saysThird(c) && r.officeFirst(c):
		s.nobody = true
	case len(s.names) == 0 && !us && !b.any(kRelation) && r.tellsOfForeign(c):
		return ReasonWho
	case len(s.names) == 0 && !me && !us && r.thankedBefore(c) != nil:
		return r.whoThanked(c, s)
	case len(s.names) > 1 && r.parted(c, s.yes):
		return ReasonUnclear
	case len(s.names) > 0:
		return r.whoNamed(c, b, s, persons, me, moi, him)
	case r.tellsOf(c), r.ofThem(c) && !r.mine(c), !s.yes && r.excusesOther(c):
		return r.whoTold(c, s, persons)
	case us || b.any(kWe) && contains(spaced(persons), "4"), contains(spaced(persons), "4") && !me:
		s.all = true
	case !s.yes && !me && !b.any(kWe, kYou) && (persons == "" || persons == "0") && (b.any(kThird) && !r.forced(c) || r.excusesOther(c)):
		return r.whoThird(c, s)
	case s.yes && !me && persons == "" && b.any(kThird) && b.any(kYes) && !b.any(kWe, kYou, kNoun, kEnrol):
		return r.whoThird(c, s)
	case !s.yes && !me && r.forced(c) && (r.saysWord(c, "lui") || r.saysWord(c, "leur")):
		return r.whoKept(c, s)
	case b.any(kWe) && !first:
		s.all = true
	case s.all:
	case b.any(kThird) && !me && r.ofBoss(c) && s.yes:
		return ReasonUnnamed
	case b.any(kThird) && !me && r.ofBoss(c):
		s.nobody = true
	case b.any(kThird) && !me && (contains(spaced(persons), "3") || contains(spaced(persons), "6")):
		return r.whoBefore(c, s, contains(spaced(persons), "6"))
	case him && s.yes && namesSelf(c):
		s.self = true
	case him:
		return r.whoEnrolled(c, s)
	case contains(spaced(persons), "3") && !first && !me && r.named:
		s.self = true
	case contains(spaced(persons), "3") && !contains(spaced(persons), "1") && !me:
		return r.whoOfVerb(c, b, s)
	case contains(spaced(persons), "6") && !me:
		return r.whoThey(c, s)
	case b.any(kYou) && !me && !first && b.any(kVerb, kPresent) && !b.any(kRequest, kEnrol, kConfirm):
		return ReasonUnclear
	case !me && !first && len(r.topic) > 0 && (r.saysWord(c, "je") || r.saysWord(c, "j")):
		s.self = true
	case !me && !first && len(r.topic) > 0:
		return r.whoTopic(s)
	case !me && !first && !b.any(kWe) && has([]string{"il", "elle", "ils", "elles"}, r.word(c.tags[0])) && !r.ofNobody(c):
		return r.whoBefore(c, s, has([]string{"ils", "elles"}, r.word(c.tags[0])))
	default:
		r.whoElse(c, b, s, me)
	}
	return ""
}

// ofNobody says whether the "il" that a clause begins with stands for nobody: "il m'est possible", "il y a", "il faut".
func (r *reader) ofNobody(c *clause) bool {
	for _, sign := range []string{"il y a", "il est", "il m", "il nous", "il me", "il faut", "il faudra", "il sera", "il serait", "il reste", "il n", "il ne", "il va de soi", "il convient", "il suffit", "il vous"} {
		if contains(c.plain(), sign) {
			return true
		}
	}
	return false
}

// whoThey leaves a verb in the plural to the names that the sentence began with, or to the list that it leads to.
func (r *reader) whoThey(c *clause, s *sense) string {
	if c.heading && len(r.topic) == 0 && s.yes {
		s.enrols = true
		return ""
	}
	return r.whoTopic(s)
}

// whoElse leaves a clause that names nobody to those of whom the sentence goes on, or to the sender.
func (r *reader) whoElse(c *clause, b bag, s *sense, me bool) {
	if names := r.goesOnAbout(c); !me && !b.any(kWe, kYou) && len(names) > 0 {
		s.names = append(s.names, names...)
		return
	}
	s.self = true
}

// whoBefore gives a pronoun the person named last, or all of them.
func (r *reader) whoBefore(c *clause, s *sense, all bool) string {
	if !all && r.ofOwnName(c) {
		s.self = true
		return ""
	}
	if len(r.others()) == 0 || r.lastNamed(c) < 0 {
		return ReasonWho
	}
	s.names = []int{r.lastNamed(c)}
	if all {
		s.names = append([]int{}, r.others()...)
	}
	return ""
}

// whoOfVerb finds the subject of a verb in the third person that has none beside it.
func (r *reader) whoOfVerb(c *clause, b bag, s *sense) string {
	if b.any(kYes, kNoun, kEnrol, kNo) && !b.any(kVerb, kPresent, kAway) {
		s.self = true
		return ""
	}
	if !s.yes && len(r.topic) == 0 && c.tags[0].kind == kNe && r.vocative(c) {
		s.nobody = true
		return ""
	}
	return r.whoTopic(s)
}

// subjects are the persons that the words of a clause point to: of its verbs, of inscrire, and "moi".
type subjects struct {
	persons          string
	me, us, him, moi bool
}

// subjects gathers names and persons of a clause; a code if somebody in it has no name.
func (r *reader) subjects(c *clause, b bag, s *sense) (subjects, string) {
	p := subjects{me: b[kSelf] > 0}
	for i, t := range c.tags {
		switch t.kind {
		case kBe, kVerb, kModal:
			if (t.value == "13" || t.value == "1" && strings.HasSuffix(r.word(t), "e") && i > 0 && c.tags[i-1].kind == kName) && bearsOn(c.tags[:i], kName) && !p.me {
				p.persons += "3"
				continue
			}
			if i == 0 && (t.kind == kModal || t.kind == kVerb) && (t.value == "13" || t.value == "1" && strings.HasSuffix(r.word(t), "e")) && r.goesOnAfterName(c) {
				p.persons, p.me = p.persons+"3", false // "ma collègue X, qui travaille avec moi, souhaite se joindre à moi"
				continue
			}
			if t.kind.oneOf(kModal, kVerb) && (t.value == "1" || t.value == "13" && i > 0 && r.word(c.tags[i-1]) == "on") && strings.HasSuffix(r.word(t), "e") && (!p.me && thirdBefore(c.tags[:i]) || i > 0 && c.tags[i-1].kind == kWe && (t.kind == kModal || r.word(c.tags[i-1]) == "on")) { // "elle souhaite", "on compte", "on participe"
				p.persons += "3"
				continue
			}
			if t.value == "4" && r.words[t.to-1].word == "sera" && !bearsOn(c.tags[:i], kWe) {
				p.persons += "3" // "il a un autre engagement et n'y sera pas"
				continue
			}
			p.persons += t.value
		case kEnrol:
			if r.word(t) == "etre" && contains(spaced(p.persons), "3") {
				continue // "M. X souhaite être inscrit"
			}
			p.me, p.us, p.him = p.me || t.value == "me", p.us || t.value == "us", p.him || t.value == "him"
		case kSelf:
			p.moi = p.moi || t.value == "moi"
		case kName:
			s.names = append(s.names, t.person)
		case kRelation:
			if i > 0 && c.tags[i-1].kind == kName && leadsWithName(c) && !(i+1 < len(c.tags) && c.tags[i+1].kind == kName) {
				continue // "Joël Ackermann notre président veut y aller"
			}
			return p, ReasonUnnamed
		case kAll:
			s.all = s.all || t.value == "people" && b[kName] == 0
		case kCompany:
			if s.count = number(t.value); !r.counted(s.count) {
				return p, ReasonUnnamed
			}
			s.all = true
		case kPlus:
			if i+1 < len(c.tags) && c.tags[i+1].kind == kSelf && c.tags[i+1].value == "moi" && s.yes && len(s.names) > 0 && !b.any(kHedge) {
				continue // "X viendra avec moi"
			}
			if i+1 < len(c.tags) && !c.tags[i+1].kind.oneOf(kName, kLunch, kMode, kFill, kCourtesy) {
				return p, ReasonUnclear
			}
		}
	}
	return p, ""
}

// goesOnAfterName says whether the sentence of clause c began with one name, what is told of them stands between, and c has no "je".
func (r *reader) goesOnAfterName(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kSelf && t.value != "moi" {
			return false
		}
	}
	return len(r.topic) == 1 && r.namedJustBefore(c)
}

// goesWith says whether the sender goes with somebody named before: "je l'accompagnerai".
func (r *reader) goesWith(c *clause, b bag) bool {
	text := c.plain()
	return b.any(kSelf) && !b.any(kCompany, kRelation, kUnnamed) && r.lastNamed(c) >= 0 && !r.ofBoss(c) &&
		(contains(text, "l accompagne") || contains(text, "l accompagnerai") || contains(text, "les accompagnerai") || contains(text, "les accompagne"))
}

// counted says whether a number of people is that of those named, with the sender or without.
func (r *reader) counted(n int) bool {
	named := len(r.others())
	return n > 1 && (n == named+1 || n == named)
}

// others are the places of the persons named, those greeted apart.
func (r *reader) others() []int {
	var out []int
	for i, p := range r.people {
		if !p.addressee {
			out = append(out, i)
		}
	}
	return out
}

// spaced parts the letters of persons by blanks.
func spaced(persons string) string {
	out := ""
	for _, p := range persons {
		out += string(p) + " "
	}
	return out
}

// whoTopic leaves a verb in the third person to the names that the sentence began with.
func (r *reader) whoTopic(s *sense) string {
	if len(r.topic) == 0 {
		return ReasonWho
	}
	s.names = append(s.names, r.topic...)
	return ""
}

func (r *reader) whoNamed(c *clause, b bag, s *sense, persons string, me, moi, him bool) string {
	one := contains(spaced(persons), "1") && !r.onlyTells(c)
	if s.yes && r.tagSays(c.tags, kYes, []string{"moi"}) {
		s.self = true // "ok pour moi et pour X"
	}
	if !one && namesSelf(c) && (contains(spaced(persons), "3") || contains(spaced(persons), "6") || contains(spaced(persons), "4")) && !r.saysStem(c, "accompagne") && s.yes {
		s.self = true
	}
	if !one && r.amongNames(c) {
		s.self = true // "la présence de M. X et de Mme Claire Dubois"
	}
	switch {
	case !s.yes && r.ofSender(c) && r.renounces(c, b) && !r.besides(c) && !r.jointSubject(c):
		text := c.plain()
		if len(s.names) != 1 || !contains(text, "au profit de") && !contains(text, "en faveur de") && !contains(text, "au benefice de") {
			return ReasonUnclear
		}
		s.yes, s.selfOut = true, true
	case moi && len(r.in.Registered) > 0 && s.yes && leadsWithName(c) && !r.jointSubject(c) && contains(c.plain(), "joindre a moi"):
		// "X souhaite se joindre à moi": the sender's seat is on record
	case him:
		if one && b.any(kVerb, kPresent) {
			return ReasonUnclear
		}
		s.self = s.self || moi && r.andMe(c)
	case one && b.any(kVerb) && s.yes && len(s.names) == 1 && !moi && (r.saysWord(c, "representerai") || r.saysWord(c, "remplacerai") || r.saysWord(c, "assurerai")):
		s.self, s.absent, s.names = true, s.names, nil
	case one && (b.any(kVerb, kPresent) || r.atTown(c, b)):
		if !b.any(kPlus) && !moi && !r.saysStem(c, "accompagne") && !r.addedTo(c) {
			return ReasonUnclear
		}
		s.self = true
	case moi:
		s.self = true
	case contains(spaced(persons), "4"):
		return ReasonUnclear
	case s.yes && !s.maybe && r.comesAlong(c):
		s.self = true // who is accompanied comes
	case c.tags[0].kind == kPlus && !b.any(kSelf, kWe, kVerb, kBe, kPresent, kEnrol, kNoun):
		return ReasonWho // "avec X oui"
	case r.besides(c):
		s.self = true
	case s.yes && b.any(kEnrol) && r.enrolsSelf(c):
		return ReasonWho // "inscrivez-moi au lieu de X"
	case len(r.topic) == 0 && r.inCompany(c):
		if !s.yes {
			return ReasonWho
		}
		s.self = true // "présente avec X"
	case b.any(kConfirm, kNoun) && !b.any(kPresent, kVerb) && r.mine(c):
		return ReasonUnclear
	}
	return ""
}

// jointSubject says whether a clause begins with "X et moi".
func (r *reader) jointSubject(c *clause) bool {
	for k, t := range c.tags {
		switch {
		case t.kind == kName, t.kind == kJoin, t.kind == kCivility, t.kind == kFill:
		case t.kind == kSelf && t.value == "moi":
			return k > 0 && bearsOn(c.tags[:k], kName)
		default:
			return false
		}
	}
	return false
}

// mine says whether the noun of the clause is the sender's: "ma présence".
func (r *reader) mine(c *clause) bool {
	for _, t := range c.tags {
		if w := r.word(t); t.kind == kNoun && (w == "ma" || w == "mon") {
			return true
		}
	}
	return false
}

// renounces says whether the sender renounces, declines or cancels in their own name, not somebody's inscription: a name behind it is not of
// one who stays away.
func (r *reader) renounces(c *clause, b bag) bool {
	if b.any(kNoun, kSeat, kThat, kThird) {
		return false
	}
	for _, t := range c.tags {
		if t.kind != kNo && t.kind != kCancel {
			continue
		}
		for _, w := range r.words[t.from:t.to] {
			for _, stem := range []string{"desist", "renonc", "declin", "annul", "refus", "retir"} {
				if strings.HasPrefix(w.word, stem) {
					return true
				}
			}
		}
	}
	return false
}

// parted says whether words of a clause set its names against each other: "X plutôt que Y", "X, pas Y", "ils ne viendront pas ensemble".
func (r *reader) parted(c *clause, yes bool) bool {
	text := c.plain()
	for _, sign := range []string{"plutot que", "plutot qu", "au lieu de", "au lieu d", "et non", "et pas", "mais pas", "a la place de", "en remplacement de", "sans"} {
		if contains(text, sign) {
			return true
		}
	}
	return !yes && contains(text, "ensemble")
}

// goesOnAbout are those of whom the clause before, in its sentence, said whether they come, where clause c has a verb that can be theirs as well as
// the sender's and no subject: "X sera absent mais souhaite suivre la matinée".
func (r *reader) goesOnAbout(c *clause) []int {
	for _, t := range c.tags {
		switch t.kind {
		case kFill, kJoin, kChange, kAlso, kNe:
			continue
		case kModal, kVerb:
			if w := r.word(t); !strings.HasSuffix(w, "e") || len(w) < 5 {
				return nil
			}
		default:
			return nil
		}
		break
	}
	for i := range r.list {
		o := &r.list[i]
		if o.sentence == c.sentence && o.tags[0].from < c.tags[0].from && o.sense.what == wDecision && !o.sense.self && !o.sense.all && len(o.sense.names) > 0 && (i+1 >= len(r.list) || r.list[i+1].tags[0].from == c.tags[0].from) {
			return o.sense.names
		}
	}
	return nil
}

// excusesOther says whether a no of the clause is of somebody else: "vous prie de bien vouloir l'excuser", "excuser son absence".
func (r *reader) excusesOther(c *clause) bool {
	for _, t := range c.tags {
		if t.kind != kNo {
			continue
		}
		text := plain(r.textOf(t))
		if strings.HasPrefix(text, "l empech") {
			return true
		}
		for _, sign := range []string{"l excuser", "la excuser", "le excuser", "l en excuser", "les excuser", "excuser son", "excuser sa", "excuser leur", "ses excuses", "leurs excuses"} {
			if contains(text, sign) {
				return true
			}
		}
	}
	return false
}

// whoKept finds whom something keeps away: "son agenda ne lui permettra pas de venir".
func (r *reader) whoKept(c *clause, s *sense) string {
	switch last := r.lastNamed(c); {
	case r.ofBoss(c):
		s.nobody = true
	case last < 0 || r.saysWord(c, "leur"):
		return ReasonWho
	default:
		s.names = []int{last}
	}
	return ""
}

// whoThird gives a clause to the one for whom its pronoun stands: the sender where they write of themselves by name, an office, or who was named last.
func (r *reader) whoThird(c *clause, s *sense) string {
	last := r.lastNamed(c)
	switch {
	case r.named:
		s.self = true
	case len(r.topic) > 0 && !bearsOn(c.tags, kThird):
		s.names = append(s.names, r.topic...)
	case r.ofBoss(c) && !s.yes:
		s.nobody = true
	case r.ofBoss(c):
		return ReasonUnnamed
	case last < 0 && r.ofOwnName(c):
		s.self = true
	case last < 0:
		return ReasonWho
	default:
		s.names = []int{last}
	}
	return ""
}
