package reply

import "strings"

// Answers without a subject. In a sentence of their own behind the answer of somebody who is named, where the sender says nothing of themselves, they are
// of that one: "M. Jean Morel sera présent. Présence au déjeuner confirmée." Behind the title of somebody and a colon they are theirs, too.

// settleSubjectless gives such answers to those who were told of, or hands them on.
func (r *reader) settleSubjectless() {
	r.settleTitled()
	if len(r.people) == 0 {
		return
	}
	told, several := -1, false
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question {
			continue
		}
		if setsApart(c) {
			return
		}
		switch s := c.sense; {
		case s.what == wDecision && len(s.names) > 0 && !s.selfOut && !s.all:
			several = several || told >= 0 && !sameNames(r.list[told].sense.names, s.names)
			if told < 0 {
				told = i
			}
		case told >= 0 && c.sentence != r.list[told].sentence && subjectless(c):
			switch first := &r.list[told]; {
			case first.sense.self:
				r.mealOfBoth(c, first)
			case r.ownReason(i):
				return // "Mulhouse non, je suis en congés"
			case several || !(saysAgain(c, first) && r.sameDay(i, first)) && r.selfBehind(i) || r.othersThan(first):
				c.sense = sense{what: wBlock, code: ReasonWho, rule: "no subject behind several"}
			default:
				r.goOnOf(i, first)
			}
		case told >= 0 && c.sentence != r.list[told].sentence && confirmsBare(c):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "confirmed, of whom"}
		case tellsOfSelf(c):
			return
		}
	}
}

// othersThan says whether somebody is named in the reply of whom a decision does not speak.
func (r *reader) othersThan(told *clause) bool {
	for _, n := range r.others() {
		if !containsInt(told.sense.names, n) && !containsInt(told.sense.absent, n) {
			return true
		}
	}
	return false
}

// ownReason says whether the sentence of clause i goes on with what the sender says of themselves.
func (r *reader) ownReason(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; bearsOn(o.tags, kSelf, kWe) && (o.sense.what == wReason || o.sense.what == wDecision) {
			return true
		}
	}
	return false
}

// saysAgain says whether a yes adds nothing to that of told: "présence confirmée".
func saysAgain(c, told *clause) bool {
	s := &c.sense
	return s.yes && told.sense.yes && s.maybe == told.sense.maybe && len(s.events) == 0 && s.mode == "" && s.lunch == "" && s.diet == "" && s.access == "" && !bearsOn(c.tags, kAlso)
}

// selfBehind says whether the sender says something of themselves behind clause i: "Marc viendra à Épernay. Mulhouse non. Je viendrai à Tomblaine."
func (r *reader) selfBehind(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		if o := &r.list[k]; !o.subject && !subjectless(o) && (tellsOfSelf(o) || setsApart(o)) && o.sense.what != wCourtesy {
			return true
		}
	}
	return false
}

// setsApart says whether a clause names the sender or says "moi", "pour ma part".
func setsApart(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kSelf && t.value != "je" {
			return true
		}
	}
	return false
}

// sameNames says whether two decisions are of the same people.
func sameNames(a, b []int) bool {
	for _, n := range b {
		if !containsInt(a, n) {
			return false
		}
	}
	return len(a) == len(b)
}

// hasSubject is a word by which a clause speaks of the sender. "Il est malade", behind somebody named, is theirs.
var hasSubject = lazily(`\b(je|j|me|m|moi|mon|ma|mes|nous|notre|nos|on)\b`)

// subjectless says whether a clause is an answer that was taken for the sender's for want of a subject: "Présence confirmée", "Absent à Bar-le-Duc".
func subjectless(c *clause) bool {
	s := &c.sense
	if s.what != wDecision || !s.self || s.all || s.nobody || s.selfOut || len(s.names)+len(s.absent) > 0 || bearsOn(c.tags, kSelf, kWe, kThird, kYou, kThou, kName, kRelation, kCompany, kUnnamed, kReplaces, kReplaced, kIf) || c.tags[0].kind == kConfirm {
		return false
	}
	for _, t := range c.tags {
		if (t.kind == kBe || t.kind == kVerb || t.kind == kModal) && strings.ContainsAny(t.value, "14") {
			return false
		}
	}
	return !hasSubject.MatchString(c.plain())
}

// bareConfirmed is a day or a meal that the sender confirms, without a word on whose it is: "je confirme aussi Bar-le-Duc".
var (
	bareConfirmed = lazily(`^(et |donc )*(je|nous) (vous |te )?(confirme|confirmons|valide|validons) `)
	ownsIt        = lazily(`\b(moi|mon|ma|mes|notre|nos)\b`)
)

// confirmsBare says whether an answer of the sender is no more than that.
func confirmsBare(c *clause) bool {
	s := &c.sense
	return s.what == wDecision && s.self && !s.all && len(s.names) == 0 && !bearsOn(c.tags, kBe, kVerb, kPresent, kModal, kEnrol, kWe) && bareConfirmed.MatchString(c.plain()) && !ownsIt.MatchString(c.plain())
}

// tellsOfSelf says whether a clause tells of the sender: an answer of theirs, or something with "je" that could be one.
func tellsOfSelf(c *clause) bool {
	s := &c.sense
	switch s.what {
	case wDecision:
		return s.self || s.all || s.selfOut
	case wDetail:
		return s.self || s.all
	case wHedge, wLater, wBlock, wSuspect, wPast:
		return bearsOn(c.tags, kSelf, kWe)
	case wReason:
		return bearsOn(c.tags, kSelf, kWe) && bearsOn(c.tags, kAway, kMeeting, kWhen, kNot, kNo, kPresent, kVerb)
	case wTopic:
		return s.self
	}
	return false
}

// goOnOf gives clause i to those of whom told speaks: another word on the same day, or their answer for another one. What turns their answer round, and what
// can be of them as well as of the sender, a person reads.
func (r *reader) goOnOf(i int, told *clause) {
	c := &r.list[i]
	s, same := &c.sense, r.sameDay(i, told)
	form := genderSaid(c)
	if form != "" && form != "s" && len(told.sense.names) == 1 && r.unlike(told.sense.names, form) && form == r.ownGender(nil) {
		return // "Marc Petit viendra. Présente également."
	}
	switch {
	case form != "" && form != "s" && (len(told.sense.names) > 1 || r.unlike(told.sense.names, form)),
		same && (s.yes != told.sense.yes || s.maybe != told.sense.maybe),
		same && len(s.events) > 1 && s.yes, // "oui pour tout"
		same && (bearsOn(told.tags, kAlso) || bearsOn(c.tags, kAlso) && s.lunch == ""),
		!told.sense.yes && s.yes && politeYes.MatchString(c.plain()):
		c.sense = sense{what: wBlock, code: ReasonWho, rule: "no subject behind somebody"}
	default:
		s.self, s.names = false, append([]int(nil), told.sense.names...)
	}
}

// politeYes is a yes that is said to us, so of the sender as well: "ok pour Mulhouse en visio".
var politeYes = lazily(`^(et |mais )*(ok|d accord|entendu|avec (grand )?plaisir|volontiers|avec joie|parfait)\b`)

// sameDay says whether clause i is an answer for the day of told: it names no other, nor does its sentence before it.
func (r *reader) sameDay(i int, told *clause) bool {
	if r.in.Answers != AnswersProgramme && len(told.sense.events) == 0 && len(r.list[i].sense.events) == 0 {
		return true
	}
	days := r.list[i].sense.events
	for k := i - 1; k >= 0 && len(days) == 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		days = r.list[k].sense.events
	}
	return len(days) == 0 || !disjoint(days, told.sense.events) || len(told.sense.events) == 0 && has(days, r.in.Event)
}

// genderSaid is the gender of what a clause says that somebody is, "m" or "f"; "s" for several: "présent au déjeuner", "empêchée".
func genderSaid(c *clause) string {
	for _, w := range strings.Fields(c.plain()) {
		stem := strings.TrimRight(w, "es")
		if !has([]string{"pr", "present", "absent", "retenu", "empech", "pris", "inscrit", "interess", "partant", "excu"}, stem) || w == "pres" {
			continue
		}
		ending := strings.TrimPrefix(w, stem)
		switch {
		case strings.HasSuffix(w, "s") && w != "pris":
			return "s"
		case has([]string{"empech", "interess"}, stem) && ending == "e", has([]string{"present", "absent", "retenu", "inscrit", "partant", "pris"}, stem) && ending == "":
			return "m"
		case ending == "ee", ending == "e":
			return "f"
		}
	}
	return ""
}

// unlike says whether one of the people is known to be of another gender than what was said.
func (r *reader) unlike(people []int, form string) bool {
	for _, n := range people {
		gender := r.people[n].gender
		if gender == "" {
			gender = genderOfName(r.people[n].Name)
		}
		if gender != "" && gender != form {
			return true
		}
	}
	return false
}

// mealOfBoth gives the meal told by a noun, or of several, to all who come with the sender: "je viens avec Julie Martin. Présence au déjeuner confirmée."
func (r *reader) mealOfBoth(c, told *clause) {
	s, form := &c.sense, genderSaid(c)
	if s.yes && told.sense.yes && !s.maybe && !told.sense.maybe && s.lunch != "" && len(s.events) == 0 && (form == "s" || form == "" && bearsOn(c.tags, kNoun, kEnrol)) {
		s.names = append([]int(nil), told.sense.names...)
	}
}

var (
	// titleOf is somebody by their title, with what leads to it: "réponse du cabinet de M. le Maire", "agenda de Madame la Présidente".
	titleOf = lazily(`^((concernant|quant a|pour|cote|(l |la |le )?(agenda|reponse|retour|position|avis|presence|choix|souhaits?)) )?((du|de|d|pour) )?((le |la )?(cabinet|secretariat|bureau) )?((du|de|d) )?(madame|monsieur|mme|m) (la|le|l) ?\w+`)
	// bareOffice is somebody by their office alone: "côté présidente".
	bareOffice = lazily(`^((cote|pour) )?((la|le|notre|votre) )?(maire|presidente?|directeur|directrice|dgs|depute|deputee|senateur|senatrice|prefet|prefete)$`)
)

// settleTitled hands on an answer without a subject behind somebody's title, where a colon, their name or the words in front of it say that it is theirs:
// "Madame la Présidente Hélène Girard : toutes sauf Mulhouse". "Madame la Présidente, oui" greets her.
func (r *reader) settleTitled() {
	for i := 1; i < len(r.list); i++ {
		c, lead := &r.list[i], &r.list[i-1]
		if lead.sentence != c.sentence || c.sense.what != wDecision || c.subject || lead.sense.what == wDecision || lead.sense.what == wBlock || bearsOn(lead.tags, kSelf, kWe) || !subjectless(c) {
			continue
		}
		m := titleOf.FindString(lead.plain())
		if m != "" && (lead.heading || bearsOn(lead.tags, kName) || !strings.HasPrefix(m, "m")) || lead.heading && bareOffice.MatchString(lead.plain()) {
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "answer behind a title"}
		}
	}
}
