package reply

import "strings"

// Answers that are not the sender's own, or not for certain: said of somebody named just before, found on a list, given in case of need. A person
// reads them.

// seeAttached points to a paper that may hold more of the answer: "voir pièce jointe", "cf. PJ", "liste jointe".
var seeAttached = lazily(`^(et |pour le reste )?(merci de |je vous laisse )?(voir|cf|voyez|regardez|lire|confer)? ?(la |ma |en |le |les |mon |notre |une )?(pieces? jointes?|pj|(document|fichier|bulletin|tableau|formulaire|coupon|courrier)( \w+)? joint|(liste|fiche|reponse)( \w+)? jointe|(ma |la |notre )?(liste|reponse|fiche)( \w+)? en (pj|piece jointe)|annexe)$`)

// beWary hands on replies whose answer stands among such words.
func (c *composer) beWary() {
	for i := range c.list {
		if o := &c.list[i]; len(c.said) > 0 && !o.subject && seeAttached.MatchString(o.plain()) {
			c.block(ReasonAttachment, o.text)
		}
	}
	if len(c.said) > 0 && c.receiptOrYes() {
		c.block(ReasonNoAnswer, "")
	}
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		switch {
		case o.subject:
			continue
		case s.what == wDecision && s.yes && bareTitle.MatchString(o.plain()):
			c.block(ReasonUnnamed, o.text)
		case s.what == wDetail && s.mode != "" && c.whereAble(i):
			c.block(ReasonCondition, o.text)
		case s.what == wDecision && !s.yes && c.notMeBehind(i):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && (restToo.MatchString(o.plain()) || o.tags[0].kind == kExcept && bearsOn(o.tags, kEvent) && bearsOn(o.tags, kVerb, kPresent) && len(s.events) == 0):
			c.block(ReasonTwoEvents, o.text)
		case s.what == wDecision && s.yes && !s.self && c.comesAnyway(o):
			c.block(ReasonHearsay, o.text)
		}
		if s.what != wDecision || !s.self && !s.all {
			continue
		}
		switch {
		case c.namesKin(o), c.ofMany(o):
			c.block(ReasonUnclear, o.text)
		case c.maybeNamesake(o): // namesake.go
			c.block(ReasonWho, o.text)
		case s.mode == "remote" && c.afternoonBehind(i):
			c.block(ReasonModeMissing, o.text)
		case c.pronounBeside(o):
			c.block(ReasonUnnamed, o.text)
		case c.otherPlace(o), s.yes && (c.ofRecording(o) || c.onlyThere(o)), !s.yes && c.busyNow(i):
			c.block(ReasonUnclear, o.text)
		case s.yes && (c.habit(o) && !c.plainYesBeside(o) || c.atReturn(o)), !s.yes && c.dismay(o):
			c.block(ReasonUnclear, o.text)
		case s.yes && c.inCaseOfNeed(i):
			c.block(ReasonCondition, o.text)
		case c.describesOther(i), c.headsSurnames(i), c.onTheirList(i), s.yes && c.followsFromAfar(i):
			c.block(ReasonUnclear, o.text)
		}
	}
}

// needPhrases make of an offer what is before or behind them: "je viendrai si besoin".
var needPhrases = []string{"au cas ou", "si besoin", "si besoin est", "si necessaire", "si necessaire est", "si c est necessaire", "au besoin", "en cas de besoin", "le cas echeant"}

// inCaseOfNeed says whether the sender comes only where they are needed: "je viendrai si besoin", "gardez-moi une place, au cas où". What else is
// done in case of need, "je prendrai un taxi si besoin", has words of its own.
func (r *reader) inCaseOfNeed(i int) bool {
	c := &r.list[i]
	for _, phrase := range needPhrases {
		if text := c.plain(); strings.HasSuffix(text, " "+phrase) || strings.HasPrefix(text, phrase+" ") {
			return !bearsOn(c.tags, kUnknown, kCapital, kPlus, kDiet, kAccess, kLunch)
		}
		for _, k := range []int{i - 1, i + 1} {
			if k >= 0 && k < len(r.list) && r.list[k].sentence == c.sentence && r.list[k].plain() == phrase {
				return true
			}
		}
	}
	return false
}

// describesOther says whether a clause is only "présente le 28", "absente ce jour-là", behind somebody else whom the sender passes the matter on to:
// "je vous mets en copie ma collègue, présente le 28".
func (r *reader) describesOther(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || !bearsOn(c.tags[:1], kPresent, kAway, kAvail) || bearsOn(c.tags, kSelf, kWe, kVerb, kBe, kModal, kNoun, kEnrol, kYes, kNo, kCancel) || before.sense.what == wDecision && before.sense.self {
		return false
	}
	last := before.tags[len(before.tags)-1].kind
	return last == kName || last == kRelation || last == kUnnamed || before.sense.rule == "relay" && bearsOn(before.tags, kName, kRelation, kUnnamed)
}

// headsSurnames says whether a clause is "Présents :" with words in capitals behind it that may be surnames: "Présents : Lambert, Petit".
func (r *reader) headsSurnames(i int) bool {
	c := &r.list[i]
	if !c.heading || i+1 >= len(r.list) || !newBag(c).only(kPresent, kAway, kNoun, kFill, kEvent, kGeneric, kFor) {
		return false
	}
	n := &r.list[i+1]
	return bearsOn(n.tags, kCapital) && newBag(n).only(kCapital, kJoin, kFill, kName, kCivility)
}

// onTheirList says whether what is said of the sender is only what a list or a letter of ours says: "sur votre liste, je suis absente", "on me note
// présente".
func (r *reader) onTheirList(i int) bool {
	c := &r.list[i]
	text := c.plain()
	for _, lead := range []string{"on me ", "on m ", "vous me ", "vous m "} {
		if strings.HasPrefix(text, lead) && bearsOn(c.tags, kAway, kPresent) && !strings.HasPrefix(text, "vous m aurez") {
			return true
		}
	}
	if before := r.before(i); before != nil && before.sense.what != wDecision {
		text = before.plain() + " " + text
	}
	for _, lead := range []string{"sur votre", "dans votre", "d apres votre", "selon votre", "sur la", "sur le", "dans le", "d apres le", "d apres la", "selon le", "selon la"} {
		for _, record := range []string{"liste", "tableau", "fichier", "message", "mail", "courrier", "courriel", "site", "formulaire"} {
			if strings.HasPrefix(text, lead+" "+record) {
				return true
			}
		}
	}
	return false
}

// passesThing says whether "passer" has an object that is no day: "je passe le message", "je vous passe le relais".
func (r *reader) passesThing(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kVerb || !has([]string{"passe", "passons", "passerai", "passerons", "passera", "passer"}, r.words[t.to-1].word) {
			continue
		}
		for i++; i < len(c.tags) && has([]string{"donc", "bien", "volontiers", "aussi"}, r.word(c.tags[i])); {
			i++
		}
		return i < len(c.tags) && c.tags[i].kind == kFill && has([]string{"le", "la", "l", "les", "un", "une", "votre", "vos", "mon", "ma", "mes", "cette", "ce", "cet"}, r.word(c.tags[i])) &&
			(c.tags[i].to-c.tags[i].from > 1 || i+1 < len(c.tags) && c.tags[i+1].kind != kEvent && c.tags[i+1].kind != kGeneric && c.tags[i+1].kind != kPart)
	}
	return false
}

// saysHello says whether a clause breaks off at "dire", with a greeting behind it: "je passerai dire bonjour" is no taking part.
func (r *reader) saysHello(c *clause) bool {
	return r.words[c.tags[len(c.tags)-1].to-1].word == "dire" && bearsOn(c.tags, kVerb)
}

// followsFromAfar says whether what is followed is followed without being there, nor at a screen: "je suivrai vos travaux de loin", "je suivrai cela
// avec intérêt".
func (r *reader) followsFromAfar(i int) bool {
	c := &r.list[i]
	text := c.plain()
	if !r.saysWord(c, "suivrai") && !r.saysWord(c, "suivrons") {
		return false
	}
	for k := range r.list {
		if t := r.list[k].plain(); r.list[k].sentence == c.sentence && (contains(t, "visio") || contains(t, "distance") || contains(t, "visioconference") || contains(t, "en ligne") || contains(t, "lien")) {
			return false
		}
	}
	if contains(text, "de loin") {
		return true
	}
	interest := contains(text, "avec interet") || contains(text, "avec attention") || contains(text, "avec beaucoup d interet") || contains(text, "avec le plus grand interet") || contains(text, "avec grand interet")
	return interest && !bearsOn(c.tags, kEvent, kPart) && (contains(text, "cela") || contains(text, "ca") || contains(text, "vos") || contains(text, "votre") || contains(text, "suite"))
}

// hopesForLater says whether what is hoped for or doubted is another occasion: "j'espère venir une autre fois", "peut-être à la prochaine".
func (r *reader) hopesForLater(c *clause, b bag) bool {
	return b.any(kWhen) && !b.any(kEvent) && (r.anotherTime(c) || r.saysStem(c, "prochain")) || strings.HasSuffix(c.plain(), "a la prochaine")
}

// strivesElse says whether what the sender tries to do is no coming: "je tâcherai de ne pas oublier", "j'essaie de comprendre votre message".
func (r *reader) strivesElse(c *clause) bool {
	for i, t := range c.tags {
		if t.kind != kHedge || !has([]string{"de", "d"}, r.words[t.to-1].word) {
			continue
		}
		for _, n := range c.tags[i+1:] {
			if n.kind == kUnknown || n.kind == kForward {
				return has([]string{"comprendre", "oublier", "lire", "relire", "retrouver", "repondre", "rappeler", "retenir", "imprimer", "telecharger", "transmettre", "diffuser", "relayer", "regarder", "ouvrir", "penser"}, r.word(n))
			}
			if n.kind != kNe && n.kind != kNot && n.kind != kFill && n.kind != kYou && n.kind != kMark {
				break
			}
		}
	}
	return false
}

// certainOfElse says whether what is doubted, or not, is no coming of anybody: "je ne doute pas de l'intérêt de cette journée", "ce sera sans doute
// passionnant".
func (r *reader) certainOfElse(c *clause, b bag) bool {
	if b.any(kVerb, kPresent, kAway, kAvail, kNoun, kSeat, kEnrol, kYes, kNo, kJourney, kModal, kMode, kLunch) {
		return false
	}
	text := c.plain()
	if b.any(kNot) && (r.saysWord(c, "doute") || r.saysWord(c, "doutons")) {
		return true
	}
	for _, fear := range []string{"crains que ce", "crains que c", "crains le", "crains la", "crains les", "redoute les", "craint les", "craignons le", "craignons la"} {
		if contains(text, fear) {
			return true
		}
	}
	return strings.HasPrefix(text, "ce sera sans doute ") || strings.HasPrefix(text, "sans doute une ") || strings.HasPrefix(text, "sans doute un ") || strings.HasPrefix(text, "cela sera sans doute ")
}

// restToo says yes, as an exception does ("pour le reste je ne sais pas, sauf Mulhouse où je viens"), to days that are not named: "je viens à Épernay et pour la suite aussi".
var restToo = lazily(`\b(et|ainsi que) (pour |a |aussi )*(la suite|le reste|les suivantes) (aussi|egalement)$`)
