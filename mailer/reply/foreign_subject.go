package reply

import "strings"

// A subject in the third person that is nobody of those named and not the sender: "la coordinatrice souhaite participer", "l'association décline", "il est
// partant". What such a clause says of coming is not said of the sender, though its verb sounds like "je souhaite" or is part of a set phrase.

// peopleDo are verbs that only people and houses do, where a clause says who comes.
var peopleDo = strings.Fields(`compter souhaiter desirer aimer vouloir tenir esperer penser envisager prevoir projeter accepter deplacer passer decliner devoir regretter renoncer refuser
	annuler excuser desister joindre rejoindre repondre croire savoir preferer pouvoir participer venir assister choisir abandonner manquer confirmer`)

var (
	// peopleTurn is a turn with a verb that things have too, in a sense that only people have it.
	peopleTurn = lazily(` (n |ne |se |s )*((fait|fera|feront|font|ferait) (pas |plus )?(faux bond|le deplacement|l impasse|un plaisir|une joie|partie)|(a|aura|ont|auront|aurait) (donc |malheureusement |helas )*(pas |plus )?(le plaisir|un empechement|le temps|la joie|l honneur|une autre obligation)|(prend|prendra|prennent|prendront) (pas |plus )?part|(donne|donnera|donnent|donneront) (pas |plus )?suite)\b`)
	// houseAlone is a house as a subject: its no is the sender's, too.
	houseAlone = lazily(`^((la|notre|mon|ma|l|le) )?` + aHouse + `$`)
	// personIs is what only somebody, or a house, is.
	personIs = lazily(` (n |ne )?(est|sont|sera|seront|serait) (donc |bien |malheureusement |helas |pas |plus |aussi |egalement |tres |deja |toujours )*((contraint|oblige|force|empeche|absent|malade|souffrant|indisponible|present|partant|ravi|desole|navre|enchante|heureu)(e|s|es|x|se|ses)?|en (conges?|vacances|arret|formation|deplacement)|au regret|dans l (impossibilite|incapacite|obligation)|d accord)\b`)
	// personFinds is the same of what they find themselves forced to.
	personFinds = lazily(` (se voit|se voient|se trouve|se trouvent|se verra|se trouvera) (donc |malheureusement |helas )*((contraint|oblige|force|empeche|retenu|indisponible)(e|s|es)?|dans l (impossibilite|incapacite|obligation)|au regret)\b`)
	// heIs is what "il" is of whom was spoken of, and no "il est possible".
	heIs = lazily(` (ils?|elles?) (n |ne )?(est|sera) (donc |bien |malheureusement |helas |aussi |egalement |tres |deja |toujours )*(prise?|retenue?|occupee?|inscrite?|disponible|libre|dispo)\b`)
	// ofPeople is somebody by what they are in a house, or its people, as a subject with nothing behind it.
	ofPeople = lazily(`^(le|la|l|un|une|notre|mon|ma|toute l|tout le|celui|celle|quelqu un|chacune?|on) ?(qui me remplace|de nous|d entre nous|equipe|service|association|bureau|mairie|maire|presidente?|directeur|directrice|coordinateur|coordinatrice|adjointe?( au maire)?|elue?|delegue( du prefet)?|prefete?|sous prefete?|animateur|animatrice|monde|agent|collaborateur|collaboratrice|` + memberOfHouse + `|partie de .*)$|^(il|elle|ils|elles|on|lui|eux|chacune?|quelqu un)$|^(celui|celle) qui .*$`)
	// subjectLead is what may stand before a subject, and the word that opens it.
	subjectLead = lazily(`^((et|mais|donc|or|car|puisque|parce que|parce qu|comme|malheureusement|helas|finalement|en effet|en revanche|toutefois|cependant|par contre|du coup|cette fois|ce jour la|que|qu|bonjour) )*(le|la|l|les|un|une|notre|nos|votre|mon|ma|mes|son|sa|leurs?|ce|cet|cette|ces|tout|toute|tous|toutes|chaque|chacune?|quelqu un|personne d autre|plusieurs|certaine?s|celui|celle|ceux|lui|eux|il|elle|ils|elles|on|madame|monsieur|mme|m|deux|trois)\b`)
)

// tellsOfForeign says whether a clause, or what it reports behind "que", or what stands in front of its "moi aussi", has such a noun as its subject: "je vous
// informe que la coordinatrice viendra", "un élu viendra et moi aussi".
func (r *reader) tellsOfForeign(c *clause) bool {
	part, told := r.reportedPart(c)
	if part == nil || bearsOn(part.tags, kName, kRelation, kWe, kYou) {
		return false
	}
	subject := r.foreignSubject(part)
	besideMe := len(part.tags) < len(c.tags) && !told && len(r.others()) == 0
	return subject == "other" || subject != "" && besideMe || told && r.thirdComes(part)
}

// reportedPart is what a clause reports behind "que", up to "moi" and the like, the whole clause where it reports nothing; nil if nothing is left.
func (r *reader) reportedPart(c *clause) (part *clause, told bool) {
	from, to := 0, len(c.tags)
	for i, t := range c.tags {
		if w := r.words[t.to-1].word; (w == "que" || w == "qu") && t.kind.oneOf(kConfirm, kThat, kFill, kRequest, kAck) && !has([]string{"ainsi que", "alors que", "parce que", "parce qu"}, plain(r.textOf(t))) {
			from = i + 1
		}
	}
	for i := to - 1; i >= from; i-- {
		if c.tags[i].kind == kSelf {
			to = i
		}
	}
	if from == to {
		return nil, false
	}
	return &clause{tags: c.tags[from:to], sentence: c.sentence}, from > 0
}

// hopesOfForeign says whether the doubt that a clause tells is that of others: "la coordinatrice espère venir", "je vous confirme que mon collègue espère venir".
func (r *reader) hopesOfForeign(c *clause) bool {
	part, told := r.reportedPart(c)
	return part != nil && (r.tellsOfForeign(c) || r.foreignSubject(part) != "" && !bearsOn(part.tags, kName, kRelation) ||
		told && bearsOn(part.tags, kName, kRelation, kUnnamed, kThird, kWe, kCompany)) || part != nil && len(part.tags) < len(c.tags) && !told && bearsOn(part.tags, kHedge) && bearsOn(part.tags, kRelation, kUnnamed, kThird, kWe)
}

// thanksThird is what somebody does who is told of, in front of what they answer; not what "je" does.
var thanksThird = lazily(`\b(vous|te) (remercie|remercient|salue|saluent)\b|\b(a|ont) (bien )?(recu|pris connaissance)\b`)

// thankedBefore is the clause in front of c in its sentence where somebody else gives thanks in it and c goes on with a verb that could be the sender's as well:
// "M. X vous remercie et souhaite participer".
func (r *reader) thankedBefore(c *clause) *clause {
	for _, t := range c.tags {
		if t.kind.oneOf(kFill, kJoin, kChange, kNe) {
			continue
		}
		if !t.kind.oneOf(kModal, kVerb, kHedge, kYes, kNo, kConfirm) || bearsOn(c.tags, kSelf, kWe, kName, kThird) || !thirdOfPeople(plain(r.textOf(t))) {
			return nil
		}
		break
	}
	before := r.beforeClause(c)
	if before == nil || len(before.names()) > 1 || bearsOn(before.tags, kSelf, kWe) || namesSelf(before) || !thanksThird.MatchString(before.plain()) || !bearsOn(before.tags, kName) && !subjectLead.MatchString(before.plain()) {
		return nil
	}
	return before
}

// whoThanked gives such a clause to the one who was named in front of it, or to a person where nobody was.
func (r *reader) whoThanked(c *clause, s *sense) string {
	names := r.thankedBefore(c).names()
	if len(names) != 1 {
		return ReasonWho
	}
	s.names = append(s.names, names...)
	return ""
}

// comesForeign says whether such a noun comes by a clause that has words in no table in front of its verb: "une partie de l'équipe viendra"; what it does
// elsewhere is another matter: "l'inspectrice vient dans ma classe".
func (r *reader) comesForeign(c *clause) bool {
	for k, t := range c.tags {
		if t.kind.oneOf(kVerb, kModal, kBe, kPresent, kConfirm, kJourney) {
			return !bearsOn(c.tags[k:], kUnknown, kCapital, kMeeting) && (r.thirdComes(c) || r.foreignSubject(c) == "other")
		}
	}
	return false
}

// thirdComes says whether a noun is the subject of a verb of coming in the third person, where a clause reports it.
func (r *reader) thirdComes(c *clause) bool {
	for k, t := range c.tags {
		switch {
		case t.kind.oneOf(kVerb, kModal) && contains(spaced(t.value), "3"), t.kind == kBe && contains(spaced(t.value), "3") && bearsOn(c.tags[k:], kPresent, kAway):
			lead := ""
			if k > 0 {
				lead = r.plainOf(c.tags[:k])
			}
			return subjectLead.MatchString(lead) && !(houseAlone.MatchString(strings.TrimSuffix(lead, " ne")) && r.saysNo(c)) && pronounOr(lead) == "other"
		case !t.kind.oneOf(kFill, kFunction, kMeeting, kUnknown, kCapital, kBody, kDepend, kAll, kNe, kCourtesy):
			return false
		}
	}
	return false
}

// foreignSubject finds the subject of a clause that has neither a name nor the sender in it: "il", "elle", "ils", "elles", "other" for a noun, "" for none.
func (r *reader) foreignSubject(c *clause) string {
	k := 0
	for k < len(c.tags) && !c.tags[k].kind.oneOf(kModal, kVerb, kBe, kYes, kNo, kCancel, kJourney, kAway, kPresent, kAvail, kConfirm, kNe, kHedge) {
		if !c.tags[k].kind.oneOf(kFill, kFunction, kMeeting, kUnknown, kCapital, kJoin, kChange, kBody, kThat, kThird, kCourtesy, kAll, kDepend, kAsk) {
			return ""
		}
		k++
	}
	if k == len(c.tags) {
		return ""
	}
	lead, verb := "", r.plainOf(c.tags[k:])
	if k > 0 {
		lead = r.plainOf(c.tags[:k])
	}
	called := r.givenAlone(c.tags[:k])
	if !called && !subjectLead.MatchString(lead) {
		lead = strings.TrimSpace(r.nounBefore(c) + " " + lead)
		called = r.givenBefore(c)
	}
	if !called && !subjectLead.MatchString(lead) || houseAlone.MatchString(lead) && r.saysNo(c) || !r.peopleOnly(c.tags[:k], lead) {
		return ""
	}
	full := " " + lead + " " + verb
	for _, turn := range []func(string) []int{peopleTurn.FindStringIndex, personIs.FindStringIndex, personFinds.FindStringIndex} {
		if at := turn(full); at != nil && at[0] <= len(lead)+1 {
			return pronounOr(full[:at[0]])
		}
	}
	if thirdOfPeople(verb) && !has([]string{"de", "d", "du", "des", "a", "le", "la", "les", "un", "une", "en", "ma", "mon"}, lastBut(lead, "s", "se", "y", "n", "ne")) || heIs.MatchString(full) {
		return pronounOr(strings.TrimSuffix(lead, " est"))
	}
	return ""
}

// givenAlone says whether tags are a given name that is not the sender's, and no more: "Lucie est contrainte de décliner".
func (r *reader) givenAlone(tags []tag) bool {
	called := false
	for _, t := range tags {
		switch w := r.word(t); {
		case t.kind.oneOf(kFill, kJoin, kChange, kNe), called && has([]string{"se", "voit", "trouve", "se voit", "se trouve"}, plain(r.textOf(t))):
		case t.kind.oneOf(kCapital, kUnknown) && callNames()[w] && !ownWord(r.from, w):
			called = true
		default:
			return false
		}
	}
	return called
}

// givenBefore says whether the clause right in front of "ne" is such a name: "Lucie | ne prendra pas part à la rencontre".
func (r *reader) givenBefore(c *clause) bool {
	before := r.beforeClause(c)
	return before != nil && has([]string{"n", "ne"}, r.words[c.tags[0].from].word) && before.tags[len(before.tags)-1].to == c.tags[0].from && r.givenAlone(before.tags)
}

// peopleOnly says whether what stands before the verb has only words in it that a subject has; "qui" only behind "celui", "celle".
func (r *reader) peopleOnly(tags []tag, lead string) bool {
	for _, t := range tags {
		if t.kind == kAsk && !(r.word(t) == "qui" && (contains(lead, "celui") || contains(lead, "celle"))) {
			return false
		}
	}
	return true
}

// pronounOr is the pronoun that a text ends with, "ne" and "se" left aside, or "other".
func pronounOr(text string) string {
	switch last := lastBut(text, "s", "se", "en", "y", "n", "ne", "meme", "memes"); last {
	case "il", "elle", "ils", "elles":
		return last
	case "lui", "eux": // "lui-même n'assistera pas"
		return map[string]string{"lui": "il", "eux": "ils"}[last]
	}
	return "other"
}

// lastBut is the last word of a text that is none of those given.
func lastBut(text string, words ...string) string {
	all := strings.Fields(text)
	for i := len(all) - 1; i >= 0; i-- {
		if !has(words, all[i]) {
			return all[i]
		}
	}
	return ""
}

// nounBefore is the subject that was cut off in front of a clause that has none: "une partie de l'équipe | ne prendra pas part", "la coordinatrice, | pour
// sa part, | compte venir". Behind a comma it is somebody's function, a house or its people, and no greeting.
func (r *reader) nounBefore(c *clause) string {
	for i := range r.list {
		if r.list[i].tags[0].from != c.tags[0].from {
			continue
		}
		for j := i - 1; j >= 0 && r.list[j].sentence == c.sentence; j-- {
			o := &r.list[j]
			if !newBag(o).only(kFill, kFor, kFunction, kMeeting, kUnknown, kCapital, kBody, kCourtesy, kAll, kRelation, kUnnamed, kDepend, kAsk, kThird, kWe) {
				return ""
			}
			near := j == i-1 && o.tags[len(o.tags)-1].to == c.tags[0].from && has([]string{"n", "ne"}, r.words[c.tags[0].from].word)
			if subjectLead.MatchString(o.plain()) && (near || o.tags[0].kind != kCourtesy && (ofPeople.MatchString(o.plain()) || bearsOn(o.tags, kBody, kFunction, kRelation, kUnnamed))) {
				return o.plain()
			}
		}
	}
	return ""
}

// saysNo says whether a clause has a word that says no.
func (r *reader) saysNo(c *clause) bool { return bearsOn(c.tags, kNo, kNe, kNot, kCancel, kAway) }

// whoForeign gives what was taken for the sender's, and is said of "il" or "elle", to who was named last: "il est absent".
func (r *reader) whoForeign(c *clause, b bag, s *sense) string {
	if !s.self || len(s.names) > 0 || contains(c.plain(), "s en excuse") {
		return ""
	}
	part, told := r.reportedPart(c)
	if part == nil || !told && b.any(kSelf) || bearsOn(part.tags, kSelf, kWe, kYou) {
		return ""
	}
	switch subject := r.foreignSubject(part); {
	case subject != "" && contains(c.plain(), "d accord"):
		return ReasonWho
	case subject == "il", subject == "elle":
		s.self = false
		return r.whoBefore(c, s, false)
	case subject == "ils", subject == "elles":
		s.self = false
		return r.whoBefore(c, s, true)
	}
	return ""
}

// thirdOfPeople says whether words begin with a verb of people in the third person: "souhaite", "ne compte pas", "se désiste".
func thirdOfPeople(verb string) bool {
	for _, w := range strings.Fields(verb) {
		if has([]string{"n", "ne", "se", "s", "y"}, w) {
			continue
		}
		if has([]string{"prefere", "preferent", "preferera"}, w) {
			return true
		}
		for _, f := range conjugation()[w] {
			if (f.person == "3" || f.person == "6") && has(peopleDo, f.lemma) {
				return true
			}
		}
		return false
	}
	return false
}

// plainOf is the text of tags that stand side by side, folded.
func (r *reader) plainOf(tags []tag) string {
	return plain(r.text[r.words[tags[0].from].from:r.words[tags[len(tags)-1].to-1].to])
}
