package reply

import "strings"

// Answers that a secretariat gives for somebody named: "les réponses de M. X à votre programme :" above a line for each day, "je réponds au nom de M. X : oui",
// "M. X confirme : présentiel, repas", "X dit oui, Y dit non"; and a subject of three across its commas, "Mme X, M. Y et moi-même y serons".

var (
	// headOfTheirs is the head of somebody's answers, A, that stand in lines below it.
	headOfTheirs = lazily(`^(bonjour |et |donc )*(voici|vous trouverez|veuillez trouver|je vous (adresse|transmets|communique|donne)|nous vous (adressons|transmettons|communiquons|donnons))?( donc)?( ci dessous| ci apres| ci joint)? ?(les|la|l|le)? ?(reponses?|choix|planning|agenda|participations?|presences?|disponibilites?|inscriptions?|calendrier|intentions|position|decisions?) (de|d|du|pour|concernant) ((le|la|l|notre|mon|ma) (\w+ ){1,2})?A( (a|pour|concernant|sur|quant a|aux|au) (votre|vos|ce|cette|les|le|l|ces)? ?(quatre |trois |differentes |prochaines )?(programme|cycle|journees?|rencontres?|invitations?|calendrier|rendez vous|dates))?( (s etablit|s etablissent|est|sont|se presente|se presentent))?( donc)?( comme suit| ainsi| le suivant| la suivante| les suivants| les suivantes| de la facon suivante| de la maniere suivante)?$`)
	// settledWith is the head of what the sender has settled with somebody: "voici ce que j'ai pu caler avec Mme X :".
	settledWith = lazily(`^(bonjour |et |donc )*(voici|voila|ci dessous)( donc)? (ce (que|qu)|les dates que|les jours que) (j ai|nous avons|on a) (pu |deja |finalement |enfin )*(caler|fixer|convenir|arreter|decider|voir|valider|retenir|cale|fixe|convenu|arrete|decide|vu|valide|retenu)e?s? (avec|pour) A$`)
	// inTheirName tells for whom the reply is written.
	inTheirName = lazily(`^(je (vous )?(reponds|ecris)( donc| ici)? )?(au nom de|au nom d|pour le compte de|de la part de) ((le|la|l|notre|mon|ma) (\w+ ){1,2})?A$`)
	// confirms is what somebody named does in front of the day and the way, behind a colon.
	confirms = lazily(`^(et |donc )*A (vous )?confirme( bien)?( (sa|son) (presence|venue|participation|inscription))?$`)
	// retains is what somebody who was named picks out of the programme.
	retains = lazily(`^(et |donc |finalement )*(il|elle) (retient|retiendra|a retenu|choisit|a choisi|selectionne|a selectionne|prendra|opte pour|a opte pour|souhaite retenir) (donc |finalement )?(les|la|le|l|celles?|ceux|celui)\b`)
	// saysSo is the yes or the no that somebody named gives.
	saysSo = lazily(`^(et |mais |quant a |puis )*A( lui| elle)? (dit|repond|me dit|m a dit|m a repondu|a repondu|a dit)( \w+ment)? (oui|non|present|presente|banco|d accord|ok)$`)
)

// settleAnswersFor gives such clauses their people.
func (r *reader) settleAnswersFor() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		switch {
		case c.sense.what == wBlock && c.sense.rule == "accompanies":
			if s, ok := readAccompanies(r, c, newBag(c)); ok && s.what == wDecision {
				s.rule = c.sense.rule
				r.details(c, &s)
				c.sense = s // who comes is told in lines
			}
		case leadsWithName(c) && r.joinsSubject(i):
		case c.unread() && r.in.Answers == AnswersProgramme && retains.MatchString(c.plain()):
			r.retainsDays(c)
		case c.heading && c.unread() && tellsAnswers.MatchString(c.plain()) && r.allNamed(i):
			c.sense, c.heading = sense{what: wCourtesy, rule: "asked round"}, false
		case !bearsOn(c.tags, kName) || c.sense.what == wDecision:
		case c.heading && (c.unread() || c.sense.what == wTopic) && r.answersInLines(i):
		case c.heading && c.unread() && settledWith.MatchString(r.shapeOfSwap(c)):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "settled with somebody"} // for whom are the answers?
		case c.heading && r.confirmsAll(i):
		case c.unread() && r.answersInTheirName(i):
		case c.unread() && r.saysYes(i):
		}
	}
}

// unread says whether no rule has understood a clause.
func (c *clause) unread() bool { return c.unsettled() || c.sense.what == wMention }

// joinsSubject reads "Mme X," in front of "M. Y et moi-même y serons" as one more of them.
func (r *reader) joinsSubject(i int) bool {
	c := &r.list[i]
	if c.sense.what != wTopic || c.sense.self || len(c.sense.names) != 1 || len(c.sense.events) > 0 || c.heading || i+1 >= len(r.list) || !newBag(c).only(kName, kCivility, kFunction) || !strings.Contains(r.people[c.sense.names[0]].Name, " ") {
		return false
	}
	k := i + 1
	for k < len(r.list) && r.list[k].sense.what == wTopic && !r.list[k].heading && newBag(&r.list[k]).only(kName, kCivility, kFunction) && r.list[k].sentence == c.sentence {
		k++
	}
	if k >= len(r.list) || r.list[k].sentence != c.sentence || r.list[k].question || r.list[k].sense.what != wDecision || len(r.list[k].sense.names) == 0 || !r.subjectOfTwo(&r.list[k]) {
		return false
	}
	s := &r.list[k].sense
	for m := i + 1; m <= k; m++ {
		if r.words[r.list[m].tags[0].from].newline {
			return false // "Madame Élodie Rapp," above the letter
		}
	}
	for m := k - 1; m >= i; m-- {
		for _, n := range r.list[m].sense.names {
			if containsInt(s.names, n) || r.people[n].addressee {
				return false
			}
		}
		s.names = append(append([]int{}, r.list[m].sense.names...), s.names...)
		r.list[m].sense = sense{what: wCourtesy, rule: "one of the subject"}
	}
	return true
}

// subjectOfTwo says whether a clause begins with "M. Y et moi", "Y et Z", and a verb in the plural follows.
func (r *reader) subjectOfTwo(c *clause) bool {
	var two []tag
	for _, t := range c.tags {
		if t.kind != kCivility && t.kind != kFunction && t.kind != kMark {
			two = append(two, t)
		}
	}
	if len(two) < 3 || two[0].kind != kName {
		return false
	}
	at := 1
	if two[1].kind == kJoin {
		at = 2
	}
	last := two[at]
	if last.kind != kName && !(last.kind == kSelf && has([]string{"moi", "named"}, last.value)) || at == 1 && !strings.HasPrefix(plain(r.textOf(last)), "et ") {
		return false
	}
	for _, w := range r.words[last.to:c.tags[len(c.tags)-1].to] {
		if strings.HasSuffix(w.word, "ons") || strings.HasSuffix(w.word, "ont") || has([]string{"sommes", "sont", "viennent", "participent"}, w.word) {
			return true
		}
	}
	return false
}

// answersInLines reads a head of somebody's answers and the line of each day under it; all or none.
func (r *reader) answersInLines(i int) bool {
	c := &r.list[i]
	if two := parties(c); len(two) != 1 || two[0].own || r.in.Answers != AnswersProgramme || !headOfTheirs.MatchString(r.shapeOfSwap(c)) && !r.settledTogether(c) {
		return false
	}
	lines, whole := r.dayLines(i + 1)
	if !whole || len(lines) == 0 {
		return false
	}
	var days []sense
	for _, l := range lines {
		s, ok := r.answerInLine(l, c.names()[0])
		if !ok {
			return false
		}
		days = append(days, s)
	}
	for n, l := range lines {
		for k := l.from; k <= l.to; k++ {
			r.list[k].sense, r.list[k].heading = sense{what: wCourtesy, rule: "answer of somebody"}, false
		}
		r.list[l.from].sense = days[n]
	}
	c.sense, c.heading = sense{what: wCourtesy, rule: "head of their answers"}, false
	return true
}

// settledTogether says whether a clause is the head of what was settled with somebody, and what follows speaks of them: "elle vient sur place".
func (r *reader) settledTogether(c *clause) bool {
	if !settledWith.MatchString(r.shapeOfSwap(c)) {
		return false
	}
	theirs := false
	for i := range r.list {
		o := &r.list[i]
		theirs = theirs || o.sense.what == wDecision && o.tags[0].kind == kThird
		if o.tags[0].from > c.tags[0].from && bearsOn(o.tags, kSelf, kWe) && o.sense.what != wCourtesy {
			return false
		}
	}
	return theirs
}

// answerInLine is the answer for the one day of a line; not ok if the line says more, or less.
func (r *reader) answerInLine(l dayLine, person int) (sense, bool) {
	s := sense{what: wDecision, rule: "answer of somebody", yes: true, names: []int{person}, plain: true}
	answered := false
	for k := l.from; k <= l.to; k++ {
		o := &r.list[k]
		if o.question || bearsOn(o.tags, kName, kSelf, kWe, kCompany, kUnnamed, kRelation, kIf, kOr) {
			return s, false
		}
		switch d := o.sense; {
		case d.what == wDecision && !d.self && !d.all && len(d.names) == 1 && d.names[0] == person && !d.maybe && (len(d.events) == 0 || sameEvents(d.events, s.events)) && (!answered || d.yes == s.yes):
			s.yes, answered, s.mode = d.yes, true, oneMode(s.mode, d.mode)
		case d.what == wTopic && len(d.names) == 0 && (len(s.events) == 0 || sameEvents(s.events, d.events)):
			s.events = d.events
		case d.what == wDecision && d.self && !d.maybe && (len(d.events) == 0 || sameEvents(d.events, s.events)) && (!answered || d.yes == s.yes):
			s.yes, answered = d.yes, true
			s.mode, s.lunch = oneMode(s.mode, d.mode), d.lunch
		case d.what == wDetail && !d.all && len(d.events) == 0 && s.yes:
			answered = answered || d.mode == string(Onsite) || d.mode == string(Remote) || d.lunch == "yes"
			s.mode = oneMode(s.mode, d.mode)
			if d.lunch != "" && d.lunch != "open" {
				s.lunch = d.lunch
			}
			if d.diet != "" {
				s.diet = d.diet
			}
			if d.access != "" {
				s.access = d.access
			}
		case d.what == wHedge:
			s.maybe, answered = true, true
		case (d.what == wReason || d.what == wCourtesy) && answered && !bearsOn(o.tags, kNot, kNe, kVerb, kPresent):
		default:
			return s, false
		}
	}
	if !s.yes {
		s.mode, s.lunch = "", ""
	}
	return s, answered && len(s.events) == 1 && s.mode != "both" && s.lunch != "both" && (s.yes || !s.maybe) && !(s.mode == string(Remote) && s.lunch == "yes")
}

// answersInTheirName gives what the reply says behind "je réponds au nom de M. X :" to X, where it speaks of nobody else and of the sender nowhere.
func (r *reader) answersInTheirName(i int) bool {
	c := &r.list[i]
	if two := parties(c); len(two) != 1 || two[0].own || !c.heading || len(r.others()) != 1 || !inTheirName.MatchString(r.shapeOfSwap(c)) {
		return false
	}
	for k := i + 1; k < len(r.list); k++ {
		if o := &r.list[k]; o.subject || bearsOn(o.tags, kSelf, kWe, kRelation, kUnnamed, kCompany) && o.sense.what != wCourtesy && o.sense.what != wReason || o.sense.what == wBlock || o.sense.what == wHedge || len(o.sense.names) > 0 && o.sense.names[0] != c.names()[0] {
			return false
		}
	}
	for k := i + 1; k < len(r.list); k++ {
		switch s := &r.list[k].sense; s.what {
		case wDecision, wDetail:
			s.self, s.all, s.names = false, false, c.names()
		}
	}
	if before := r.before(i); before != nil && before.sense.what == wReason {
		before.sense = sense{what: wCourtesy, rule: "in their name"}
	}
	c.sense, c.heading = sense{what: wCourtesy, rule: "in their name"}, false
	return true
}

// confirmsAll reads "M. X confirme : 18/06, présentiel, repas" as X's yes, where nothing else stands in the sentence.
func (r *reader) confirmsAll(i int) bool {
	c := &r.list[i]
	if two := parties(c); len(two) != 1 || two[0].own || !c.unread() || !confirms.MatchString(r.shapeOfSwap(c)) {
		return false
	}
	s := sense{what: wDecision, rule: "confirms", yes: true, names: c.names()}
	told := false
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		o := &r.list[k]
		switch d := o.sense; {
		case d.what == wTopic && len(d.names) == 0 && !d.self && len(d.events) == 1 && (len(s.events) == 0 || sameEvents(s.events, d.events)):
			s.events, told = d.events, true
		case d.what == wDetail && !d.self && !d.all && len(d.names) == 0 && len(d.events) == 0:
			told = told || d.mode == string(Onsite) || d.mode == string(Remote) || d.lunch == "yes"
		case d.what == wCourtesy:
		default:
			return false
		}
	}
	if !told || r.in.Answers == AnswersProgramme && len(s.events) == 0 {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		if o := &r.list[k]; o.sense.what == wTopic {
			o.sense, o.heading = sense{what: wCourtesy, rule: "confirms"}, false
		} else if o.sense.what == wDetail {
			o.sense.names = c.names()
		}
	}
	c.sense, c.heading = s, false
	return true
}

// saysYes reads "Léa Petit dit oui" beside the answer of somebody else who is named: the sender has asked round.
func (r *reader) saysYes(i int) bool {
	c := &r.list[i]
	if two := parties(c); len(two) != 1 || two[0].own || r.in.Event == "" || !saysSo.MatchString(r.shapeOfSwap(c)) || !strings.Contains(r.people[two[0].person].Name, " ") {
		return false
	}
	beside := false
	for k := range r.list {
		o := &r.list[k]
		if k == i || len(o.names()) != 1 || o.names()[0] == c.names()[0] || o.sentence != c.sentence {
			continue
		}
		beside = beside || o.sense.what == wDecision || saysSo.MatchString(r.shapeOfSwap(o))
	}
	if !beside {
		return false
	}
	words := strings.Fields(c.plain())
	c.sense = sense{what: wDecision, rule: "says yes or no", yes: words[len(words)-1] != "non", names: c.names()}
	return true
}

// allNamed says whether each answer behind clause i, in its sentence, is that of somebody named: "j'ai eu le retour de mes collègues : X ne peut pas, Y dit oui".
func (r *reader) allNamed(i int) bool {
	found := false
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		switch o := &r.list[k]; {
		case o.sense.what == wDecision && len(o.sense.names) == 0:
			return false
		case o.sense.what == wDecision || saysSo.MatchString(r.shapeOfSwap(o)):
			found = true
		}
	}
	return found
}

// tellsAnswers says that the answers of others have come in.
var tellsAnswers = lazily(`^(et |donc |alors |voici )*(j ai|nous avons|voici|je viens d avoir|ca y est j ai|enfin)?( bien| enfin)?( eu| recu| recueilli| obtenu| collecte)? ?(le|les|la|un) (retours?|reponses?|avis|positions?|accords?) (de|des|du|d) (mes|nos|l|la|le|mon|ma|tous mes|chacun|chacune|tout le monde|trois|deux)? ?(\w+ ?){0,3}$`)

// retainsDays reads "il retient les journées d'Épernay et de Mulhouse" of the one who was named last.
func (r *reader) retainsDays(c *clause) {
	s := sense{what: wDecision, rule: "retains days", yes: true}
	one := r.lastNamed(c)
	if one < 0 || bearsOn(c.tags, kName, kSelf, kWe, kNot, kNe, kIf, kHedge, kOr, kExcept, kStranger, kMeeting, kRelation, kUnnamed, kCompany, kLunch, kReplaces) || r.eventsOf(c, &s) != "" || len(s.events) == 0 || len(s.minus) > 0 {
		return
	}
	unknown := 0
	for _, t := range c.tags {
		if t.kind == kUnknown || t.kind == kCapital {
			unknown++
		}
	}
	if unknown > 1 {
		return
	}
	s.names = []int{one}
	r.details(c, &s)
	c.sense = s
}
