package reply

import "strings"

// Turns of speech at which clauses are cut: see splits in clauses.go.

// beforeThat says whether "avant que" behind a yes begins at tags[i]: "inscrivez-moi avant que je change d'avis".
func beforeThat(words []token, tags []tag, i int, run []tag) bool {
	n := tags[i].from
	return words[n].word == "avant" && bearsOn(run, kEnrol, kVerb, kPresent) && n+1 < len(words) && has([]string{"que", "qu"}, words[n+1].word) && !askedAhead(tags, i)
}

// askedAhead says whether the sentence at tags[i] ends with a question mark.
func askedAhead(tags []tag, i int) bool {
	for ; i < len(tags); i++ {
		if tags[i].kind == kMark && has([]string{".", "!", "?", "…"}, tags[i].value) {
			return tags[i].value == "?"
		}
	}
	return false
}

// invitationRelative says whether "à laquelle il", "auquel elle" begins at words[i]: of somebody named before, who is thanked for in front of it.
func invitationRelative(words []token, i int) bool {
	if words[i].word == "a" && i+1 < len(words) && words[i+1].word == "laquelle" {
		i++
	} else if !has([]string{"auquel", "auxquelles", "auxquels"}, words[i].word) {
		return false
	}
	return i+1 < len(words) && has([]string{"il", "elle", "ils", "elles"}, words[i+1].word)
}

// concedes says whether a run is "même sous la pluie": what does not keep the subject behind it.
func concedes(words []token, run []tag) bool {
	last := words[run[len(run)-1].to-1].word
	return words[run[0].from].word == "meme" && len(run) > 1 && !has([]string{"si", "s", "que", "qu", "quand"}, last) && !bearsOn(run, kIf, kSelf)
}

// pronounAt says whether a pronoun of the third person stands at tags[i], an apostrophe left aside.
func pronounAt(tags []tag, i int) bool {
	for i < len(tags) && tags[i].kind == kMark && tags[i].value == "'" {
		i++
	}
	return i < len(tags) && tags[i].kind == kThird
}

// forAllOf says whether what begins at tags[i] is said of all days of the list before it: "repas à chaque fois", "le tout en visio".
func forAllOf(words []token, tags []tag, i int) bool {
	if i >= len(tags) {
		return false
	}
	for _, s := range []string{"le tout", "a chaque fois", "toujours", "repas a chaque fois", "avec repas a chaque fois", "dejeuner a chaque fois", "avec le repas a chaque fois", "sur place a chaque fois", "en visio a chaque fois", "avec le dejeuner a chaque fois", "repas compris", "dejeuner compris", "avec repas", "avec le repas", "avec dejeuner", "repas inclus", "merci", "les trois"} {
		if follows(words, tags[i].from, strings.Fields(s)) > 0 {
			return true
		}
	}
	return false
}

// listsDays says whether nothing but further days, the last behind "et", stands between the comma before tags[i] and the end of the sentence: "inscrivez-moi
// à Épernay, à Bar-le-Duc et à Mulhouse".
func (r *reader) listsDays(words []token, tags []tag, i int, run []tag) bool {
	if r.in.Event != "" || len(run) == 0 || run[len(run)-1].kind != kEvent || !bearsOn(run, kVerb, kYes, kEnrol, kPresent, kNoun, kConfirm) && !takesThat(words, run) ||
		bearsOn(run, kNot, kNe, kNo, kCancel, kExcept, kOr, kIf, kHedge, kSubtract, kLunch, kAway, kAsk, kStranger, kPast, kChange, kThat, kUnknown) {
		return false
	}
	if bearsOn(run, kMode) && !ledByWay(run) {
		return false
	}
	day, and, last, more := false, false, false, listedBefore(run)
	for k := i; k < len(tags); k++ {
		t := tags[k]
		if words[t.from].newline && r.breaks(words, t.from) {
			break
		}
		switch {
		case t.kind == kEvent && !day && (t.mention.how == run[len(run)-1].mention.how):
			day, last, more = true, and, more+1
		case (t.kind == kJoin || words[t.from].word == "et" || words[t.from].word == "puis") && !and && day:
			day, and = false, true
		case t.kind == kMark && t.value == "," && day && !and:
			day = false
		case t.kind == kMark && t.value == "," && last && day && forAllOf(words, tags, k+1):
			return true
		case t.kind == kMark && has([]string{".", "!", "?", "…"}, t.value):
			return last || more > 1
		case t.kind == kCourtesy && last:
		case (t.kind == kFill || t.kind == kFor) && !day && has([]string{"a", "pour", "celle", "celui", "de", "d", "le", "la", "l", "du", "au", "ainsi", "enfin"}, words[t.from].word):
		case t.kind == kMark && has([]string{"'", "-"}, t.value):
		default:
			return false
		}
	}
	return last || more > 1
}

// listedBefore counts a day for a run that is in the midst of a list without "et": "je m'inscris à Épernay, Bar-le-Duc, | Mulhouse".
func listedBefore(run []tag) int {
	days := 0
	for _, t := range run {
		if t.kind == kEvent {
			days++
		} else if t.kind == kJoin {
			return 0
		}
	}
	return min(days, 2) / 2
}

// takesThat says whether a run is "pour moi ce sera" and a day.
func takesThat(words []token, run []tag) bool {
	return bearsOn(run, kSelf) && takesDay.MatchString(bareWords(words[run[0].from:run[len(run)-1].from]))
}

var takesDay = lazily(`^(pour (moi|ma part)|moi|de mon cote) (donc )?(ce sera|c est)( donc)?( (pour|a|le|la|celle|de|du|d))*$`)

// ledByWay says whether a run tells its way before the one day that it names: "je m'inscris en visio pour Épernay".
func ledByWay(run []tag) bool {
	way := false
	for _, t := range run[:len(run)-1] {
		if t.kind == kEvent || t.kind == kMode && way || t.kind == kMode && t.value != "remote" {
			return false
		}
		way = way || t.kind == kMode
	}
	return way
}

// workWith is what the sender does with somebody who was named.
var workWith = lazily(`^avec (qui|laquelle|lequel|lesquels|lesquelles) (je|j|nous|on) (travaille|travaillons|collabore|collaborons|mene|menons|anime|animons|porte|portons|monte|montons|partage|partageons|coordonne|prepare|preparons|echange)\b`)

// standsForEach says whether "et" at tags[i] parts two days, each with the one who stands for the house there: "notre association sera représentée à Épernay par
// moi-même et à Mulhouse par X".
func standsForEach(tags []tag, i int, run []tag) bool {
	if !bearsOn(run, kReplaced) {
		return false
	}
	end := i + 1
	for end < len(tags) && (tags[end].kind != kMark || tags[end].value == "-" || tags[end].value == "'") {
		if bearsOn(tags[end:end+1], kVerb, kPresent, kBe, kModal, kReplaced, kReplaces) {
			return false
		}
		end++
	}
	days, people := dayAndPerson(run)
	daysBehind, peopleBehind := dayAndPerson(tags[i+1 : end])
	return days == 1 && people == 1 && daysBehind == 1 && peopleBehind == 1
}

// dayAndPerson counts the days and the people of a run.
func dayAndPerson(run []tag) (days, people int) {
	for _, t := range run {
		switch {
		case t.kind == kEvent:
			days++
		case t.kind == kName, t.kind == kSelf && (t.value == "moi" || t.value == "named" || t.value == "for"):
			people++
		}
	}
	return days, people
}

// enrolsMe says whether a run asks to put the sender down, and for one day.
func enrolsMe(run []tag) bool {
	for _, t := range run {
		if t.kind == kEnrol && t.value == "me" {
			days, people := dayAndPerson(run)
			return days == 1 && people == 0
		}
	}
	return false
}

// tooMuchFor is what is too much, behind a no that nothing parts from it.
var tooMuchFor = lazily(`^trop (loin|complique|fatiguee?|cher|juste|court|de (travail|boulot|route|monde a gerer|dossiers|reunions|choses|trucs|engagements|rendez vous)|prise?|occupee?|debordee?|agee?|vieux|vieille|malade)( (pour (moi|nous)|en ce moment|ces temps ci|ce mois ci|actuellement|cette semaine|ce jour la|a faire|a gerer|sans voiture|d ici|de chez (moi|nous)|a pied|desolee?|merci))*$`)

// tooMuch says whether why the sender does not come begins at tags[i], with no mark before it: "je ne viendrai pas trop loin pour moi". "Je ne viendrai pas
// trop tard" goes on.
func tooMuch(words []token, tags []tag, i int, run []tag) bool {
	if words[tags[i].from].word != "trop" || run[len(run)-1].kind != kNot && !bearsOn(run, kNot) || !bearsOn(run, kVerb, kPresent) || !bearsOn(run, kSelf) || bearsOn(run, kIf, kThat) {
		return false
	}
	end := tags[i].from
	for end < len(words) && (!words[end].mark || words[end].glued) && !(end > tags[i].from && words[end].newline) && words[end].word != "et" && words[end].word != "je" {
		end++
	}
	return tooMuchFor.MatchString(bareWords(words[tags[i].from:end]))
}

// linkAt says whether the request for the link, put as a condition, begins at words[i]: "je suivrai en visio si vous voulez bien m'envoyer le lien".
func linkAt(words []token, i int) bool {
	return words[i].word == "si" && linkIfYouWill.MatchString(bareWords(words[i:min(len(words), i+12)]))
}

var linkIfYouWill = lazily(`^si (vous|tu) (voulez|voudriez|pouvez|pourriez|peux|veux)( bien| aussi| egalement)* (m|me|nous) (envoyer|adresser|transmettre|communiquer|donner|faire parvenir|renvoyer|fournir) (le|un|les|l) (lien|liens|codes?|identifiants?|coordonnees|adresse)\b`)

// ownRelativeForm is the registration of the sender, told behind the days: "auxquelles j'étais inscrite".
var ownRelativeForm = lazily(`^(a laquelle|auxquelles|auxquels|auquel|pour (laquelle|lequel|lesquelles|lesquels)) (je|j) (suis|etais|m etais|me suis|avais ete|ai ete) (deja |bien |initialement |pre)?inscrite?\b`)

// ownRelative says whether that begins at words[i], behind the days that it is of; where those are left out, "aux journées auxquelles j'étais inscrite", nobody can tell which.
func ownRelative(words []token, i int, run []tag) bool {
	if !has([]string{"a", "auxquelles", "auxquels", "auquel", "pour"}, words[i].word) || words[i].mark || !bearsOn(run, kEvent, kGeneric) {
		return false
	}
	m := ownRelativeForm.FindStringSubmatch(bareWords(words[i:min(len(words), i+9)]))
	if m == nil {
		return false
	}
	return bearsOn(run, kEvent) || !strings.HasSuffix(m[1], "s")
}

// mealBeforeDay says whether a run is of a meal alone, and the exception at tags[i] of a day: "je prendrai le repas partout sauf à Mulhouse".
func (r *reader) mealBeforeDay(tags []tag, i int, run []tag) bool {
	for _, t := range run {
		if t.kind == kEvent && r.word(t) != "partout" {
			return false
		}
	}
	if !bearsOn(run, kLunch) || bearsOn(run, kVerb, kPresent, kNoun, kEnrol, kName, kDiet, kNot, kNe, kIf, kHedge) {
		return false
	}
	for k := i + 1; k < len(tags) && k < i+4; k++ {
		if tags[k].kind == kEvent {
			return true
		}
		if tags[k].kind != kFill && tags[k].kind != kFor && tags[k].kind != kGeneric {
			return false
		}
	}
	return false
}

// yesBehindNo says whether "et oui pour Mulhouse", "et dispo le 18 juin" begins at tags[i], behind a no to other days.
func (r *reader) yesBehindNo(tags []tag, i int, run []tag) bool {
	if r.in.Answers != AnswersProgramme || !bearsOn(run, kNo, kNot, kAway, kCancel) || !bearsOn(run, kEvent) {
		return false
	}
	if tags[i].kind != kYes && !r.isAndYes(tags[i]) {
		if i++; i >= len(tags) || tags[i].kind != kYes && tags[i].kind != kAvail {
			return false
		}
	}
	for i++; i < len(tags); i++ {
		switch tags[i].kind {
		case kEvent:
			return true
		case kFor, kFill, kGeneric:
		default:
			return false
		}
	}
	return false
}

// isAndYes says whether a tag is "et oui", which alone bears on nothing.
func (r *reader) isAndYes(t tag) bool {
	return t.to-t.from == 2 && r.words[t.from].word == "et" && r.words[t.to-1].word == "oui"
}

// andYes says whether "et oui" leads to the day of a clause, behind a no to another one in its sentence: "non à Épernay | et oui à Mulhouse".
func (r *reader) andYes(c *clause) bool {
	from := c.tags[0].from
	return r.isAndYes(c.tags[0]) && r.in.Answers == AnswersProgramme && !c.subject && from > 0 && !r.words[from-1].mark
}

// splitsAtTurn says whether a turn that is a clause of its own begins at tags[i]: what is too much, the link asked for, an exception from the meals, the sender's registration told again, leave
// that they have to get.
func (r *reader) splitsAtTurn(words []token, tags []tag, i int, run []tag) bool {
	at := tags[i].from
	switch {
	case drawsAnswer(words, at, run), asksAt(words, at, run): // dictated_more.go: "je peux pas me déplacer | est ce que vous pouvez me mettre en visio"
		return true
	case r.notDay(tags, i, run), tooMuch(words, tags, i, run), linkAt(words, at), ownRelative(words, at, run), tags[i].kind == kExcept && r.mealBeforeDay(tags, i, run):
		return true
	case words[at].word == "avec" && run[len(run)-1].kind == kName:
		return workWith.MatchString(bareWords(words[at:min(len(words), at+6)]))
	case words[at].word == "sous" && bearsOn(run, kVerb, kPresent, kEnrol):
		return reserves.MatchString(bareWords(words[at:min(len(words), at+16)]))
	}
	return false
}

// hasAsked begins what somebody has done who does not come: they have asked somebody else.
var hasAsked = lazily(`^(a|ai|avons) (donc |ainsi |bien |toutefois )*(demande|charge|prie|mandate|designe|confie)\b`)

// cancelsOwn is the no of somebody whose obstacle stands before it: "… et dois annuler ma venue".
var cancelsOwn = lazily(`^(dois|devons) (\w+ment |donc |helas )*(annuler|decliner|renoncer|me desister|nous desister)( (ma|mon|mes|notre|nos|a|au|cette|celle|la|pour|donc|malheureusement)\b|$)|^(renonce|renoncons|annule|annulons) (donc |malheureusement )*(a|au|ma|mon|mes|notre|nos)\b`)

// untilMark are the words from words[i] up to the next mark.
func untilMark(words []token, i int) string {
	end := i
	for end < len(words) && (!words[end].mark || words[end].glued) {
		end++
	}
	return bareWords(words[i:end])
}

// markAt says whether tags[i] is that mark.
func markAt(tags []tag, i int, mark string) bool {
	return i < len(tags) && tags[i].kind == kMark && tags[i].value == mark
}

// daysTurnAt says whether a day at tags[i] begins an answer of its own in a row of days and words of assent typed without marks: "le 18 juin oui le 24 septembre non
// merci". The row must begin with a day and end with an answer.
func daysTurnAt(words []token, tags []tag, i int, run []tag) bool {
	if i == 0 || !answersDay(tags[i-1]) || !strictRow(run) {
		return false
	}
	if tags[i].kind == kFill && has([]string{"le", "a", "pour"}, words[tags[i].from].word) && i+1 < len(tags) {
		i++
	}
	if tags[i].kind != kEvent {
		return false
	}
	day := true
	for _, t := range tags[i+1:] {
		if t.kind == kMark || words[t.from].newline {
			break
		}
		switch {
		case t.kind == kEvent && !day:
			day = true
		case answersDay(t) && day:
			day = false
		case t.kind == kCourtesy, t.kind == kName, t.kind == kSelf && t.value == "named", t.kind == kFill && has([]string{"le", "a", "pour", "du", "merci"}, words[t.from].word):
		default:
			return false
		}
	}
	return !day
}

// answersDay says whether a tag is a bare yes or no.
func answersDay(t tag) bool { return t.kind == kYes || t.kind == kNo }

// strictRow says whether a run is a day and its bare answer, behind no more than a greeting.
func strictRow(run []tag) bool {
	days, answers := 0, 0
	for _, t := range run {
		switch {
		case t.kind == kEvent && answers == 0:
			days++
		case answersDay(t) && days == 1:
			answers++
		case t.kind == kCourtesy, t.kind == kFill:
		default:
			return false
		}
	}
	return days == 1 && answers == 1
}
