package reply

import "strings"

// Mode, lunch, diet and access; and the rules of what is no decision but bears on one: details, doubts, persons alone.

// details gathers mode, lunch, diet and access of a clause into its sense.
func (r *reader) details(c *clause, s *sense) {
	for i, t := range c.tags {
		switch t.kind {
		case kMode:
			s.mode = oneMode(s.mode, t.value)
		case kVerb:
			if strings.HasPrefix(r.words[t.to-1].word, "connect") {
				s.mode = oneMode(s.mode, "remote")
			}
		case kEvent:
			if t.mention.how == "venue" || t.mention.how == "town" && s.yes && r.goesTo(c, i) {
				s.mode = oneMode(s.mode, "onsite")
			}
		case kJourney:
			s.mode = oneMode(s.mode, "onsite")
		case kPart:
			if t.value == "afternoon" && (r.restricts(c) || s.what == wDecision && s.yes && !r.morning(c)) {
				s.mode = oneMode(s.mode, "onsite")
			}
		case kLunch:
			value := t.value
			if value == "yes" && r.hasEaten(c) {
				value = "no"
			}
			if s.lunch != "" && s.lunch != value {
				value = "both"
			}
			s.lunch = value
		case kDiet, kAccess:
			if needless(c) {
				continue // "je n'ai pas besoin de place PMR"
			}
			if t.kind == kAccess && reachable.MatchString(c.plain()) {
				continue
			}
			if t.kind == kAccess {
				s.access = joinNeed(s.access, r.accessText(c, t))
				continue
			}
			s.diet = joinNeed(s.diet, r.needText(c, i))
			if s.lunch == "" && has([]string{"repas", "plateau", "dejeuner", "menu"}, r.word(t)) && !bearsOn(c.tags, kNot, kNe, kNo, kIf, kSubtract) {
				s.lunch = "yes" // "repas végétarien"
			}
		}
	}
}

// reachable is a day that somebody can make, which is no need: "seule la journée de Mulhouse m'est accessible".
var reachable = lazily(`\b(m|nous) (est|sera|serait|reste) (\w+ ){0,2}accessible$`)

// needless says whether a clause tells what is not needed.
func needless(c *clause) bool {
	for _, no := range []string{"pas besoin", "aucun besoin", "plus besoin", "nul besoin", "sans besoin", "inutile de prevoir", "pas la peine de prevoir", "pas necessaire de prevoir", "ai range", "plus de bequilles", "plus de fauteuil"} {
		if contains(c.plain(), no) {
			return true
		}
	}
	return false
}

// morning says whether the clause names the morning, or the whole day.
func (r *reader) morning(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kPart && t.value != "afternoon" || t.kind == kMode {
			return true
		}
	}
	return false
}

// tagSays says whether one of the words stands in a tag of that kind.
func (r *reader) tagSays(tags []tag, k kind, words []string) bool {
	for _, t := range tags {
		if t.kind != k {
			continue
		}
		for _, w := range r.words[t.from:t.to] {
			if has(words, w.word) {
				return true
			}
		}
	}
	return false
}

// goesTo says whether the town at tag i is where somebody comes or goes: "je viens à Mulhouse" is on site, "présent à Mulhouse" says nothing.
func (r *reader) goesTo(c *clause, i int) bool {
	if i == 0 || r.words[c.tags[i].from-1].word != "a" || bearsOn(c.tags, kMode) {
		return false
	}
	return r.tagSays(c.tags[:i], kVerb, []string{"viens", "viendrai", "venir", "vient", "viendra", "viendrons", "viennent", "viendront", "irai", "vais", "aller", "ira", "irons", "passe", "passerai", "rendrai", "rends", "rendre", "rejoindrai", "monte", "monterai", "descends", "descendrai", "debarque", "debarquerai"})
}

// restricts says whether the clause has "ne … que": the afternoon alone exists on site only.
func (r *reader) restricts(c *clause) bool {
	b := newBag(c)
	return b.any(kNe) && b.any(kThat) && !b.any(kNot)
}

// oneMode adds a mode to what is known; two that differ are "both".
func oneMode(known, next string) string {
	switch {
	case next == "" || next == "notremote" || next == "notonsite":
		return known
	case known == "" || known == next:
		return next
	}
	return "both"
}

func joinNeed(known, next string) string {
	if known == "" {
		return next
	}
	if strings.Contains(known, next) {
		return known
	}
	if strings.Contains(next, known) {
		return next
	}
	return known + ", " + next
}

// needText is a need with the words that follow it up to the end of the clause: "allergique aux fruits à coque".
func (r *reader) needText(c *clause, i int) string {
	end := i
	for j := i + 1; j < len(c.tags); j++ {
		k := c.tags[j].kind
		if k != kUnknown && k != kFill && k != kDiet && k != kJoin || k == kUnknown && suits(r.word(c.tags[j])) {
			break
		}
		if k == kUnknown || k == kDiet {
			end = j
		}
	}
	return r.text[r.words[c.tags[i].from].from:r.words[c.tags[end].to-1].to]
}

// nearWhat is where a need is to be met, behind it: "une place PMR proche de l'entrée".
var nearWhat = lazily(`^((la |le )?(plus )?(proche|pres|a cote|a proximite|au plus pres|non loin|en face|juste devant|devant)( possible)?( (de|d|du|des|la|le|l|les))* (entree|porte|acces|batiment|salle|ascenseur|accueil|lieu|site|sortie|toilettes|scene|estrade|ecran)|au rez de chaussee)( principale?)?\b`)

// accessText is a need as it is written, with the place that it is wanted at.
func (r *reader) accessText(c *clause, t tag) string {
	var behind []string
	var ends []int // of the words behind
	for _, w := range r.words[t.to:c.tags[len(c.tags)-1].to] {
		if !w.mark {
			behind, ends = append(behind, w.word), append(ends, w.to)
		}
	}
	if near := nearWhat.FindString(strings.Join(behind, " ")); near != "" {
		return r.text[r.words[t.from].from:ends[len(strings.Fields(near))-1]]
	}
	return r.textOf(t)
}

// toldThere is what was said or shown at home, on the stairs or in the lift.
var toldThere = lazily(`^(et |d ailleurs |deja )*(je|j|on|nous) ((l|le|la|les|en|m|vous) )?(ai|a|avons) (\w+ )?(lue?s?|relue?s?|affichee?s?|collee?s?|montree?s?|racontee?s?|parle|croisee?s?|annoncee?s?|distribuee?s?|rencontree?s?|epinglee?s?|punaisee?s?) (\w+ ){0,5}(escaliers?|ascenseur|rampe|etages?)\b`)

// readDetail reads a clause of mode, lunch or needs that says nothing of coming. Beside "pour moi" a mode is a yes.
func readDetail(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kMode, kLunch, kDiet, kAccess, kNeeds) {
		return sense{}, false
	}
	if w := r.word(c.tags[0]); (w == "depuis" || w == "apres" || w == "suite") && b.any(kAccess) && !b.any(kMode, kLunch, kDiet, kSelf, kNeeds, kRequest) {
		return sense{what: wReason}, true // "depuis ma chute dans l'escalier"
	}
	if b.any(kAccess) && !b.any(kMode, kLunch, kDiet, kNeeds, kThat, kModal, kNot, kNe) && toldThere.MatchString(c.plain()) {
		return sense{what: wReason}, true // "je l'ai lu à tout l'escalier"
	}
	if b.any(kAccess) && movedAbout.MatchString(c.plain()) {
		return sense{what: wPast}, true
	}
	if strings.HasPrefix(c.plain(), "c est de mon fauteuil que") {
		return sense{}, false
	}
	if s, ok := r.ofRelated(c, b); ok {
		return s, true
	}
	s := sense{what: wDetail}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	open := b.any(kUnknown, kCapital) && b.any(kDiet, kAccess) && !b.any(kMode, kLunch)
	if b.any(kMode) && b.any(kUnknown) && !b.any(kBe, kPlus, kNot, kNe, kModal, kRequest) && r.placed(c) {
		b = b.without(kUnknown)
	}
	if b[kUnknown] == 1 && b.any(kCompany) && has([]string{"jours", "journees", "fois", "dates", "rencontres", "evenements", "cas"}, r.unknownOf(c)) {
		b = b.without(kUnknown) // "avec repas les deux jours"
	}
	if b[kUnknown] == 1 && b.any(kDiet) && !b.any(kNot, kNe, kEvent) && suits(r.unknownOf(c)) {
		b = b.without(kUnknown) // "un plateau sans poisson me conviendrait"
	}
	if b[kUnknown] == 1 && b[kCompany] == 1 && b.any(kMode, kLunch) && r.unknownOf(c) == "jours" {
		b = b.without(kUnknown) // "repas les deux jours"
	}
	if !open && !b.only(kMode, kLunch, kDiet, kAccess, kNeeds, kFill, kFor, kSelf, kThird, kWe, kEvent, kGeneric, kPart, kHour, kCourtesy, kJoin, kName, kPlus, kBe,
		kConfirm, kRequest, kAlso, kChange, kModal, kCompany, kAll, kNumber, kYou, kThat) && !(b.any(kNeeds) && b.only(kNeeds, kNe, kSelf, kFill, kGeneric, kEvent, kCourtesy)) {
		return block(ReasonUnclear)
	}
	if b.any(kNot, kNe, kName) && open {
		return block(ReasonUnclear)
	}
	r.details(c, &s)
	if code := r.detailOf(c, b, &s); code != "" {
		return block(code)
	}
	if s.all && b[kCompany] == 1 && (b.any(kBe) || r.saysWord(c, "sera") || r.saysWord(c, "serons")) && (s.mode == "onsite" || s.mode == "remote") && b.only(kCompany, kWe, kBe, kMode, kFill, kEvent, kGeneric, kCourtesy) {
		s.what, s.yes = wDecision, true // "on sera deux sur place"
		return s, true
	}
	if len(s.names) == 1 && leadsWithName(c) && b[kName] == 1 && (s.mode == "onsite" || s.mode == "remote") && !b.any(kSelf, kWe, kCompany, kModal, kHedge) && (r.willBe(c) || r.saysWord(c, "restera") && !b.any(kNot, kNe)) {
		s.what, s.yes = wDecision, true
		return s, true
	}
	if len(s.names) > 1 && len(s.names) == int(b[kName]) && leadsWithName(c) && (s.mode == "onsite" || s.mode == "remote") && (r.saysWord(c, "seront") || r.saysWord(c, "resteront")) && !b.any(kSelf, kWe, kThird, kCompany, kModal, kHedge, kNot, kNe, kEvent, kPlus) {
		s.what, s.yes = wDecision, true // "X et Y seront dans la salle"
		return s, true
	}
	s.self = s.self || b.any(kSelf)
	if s.self && len(s.names) == 1 && (leadsWithName(c) || c.tags[0].kind == kSelf) && (s.mode == "onsite" || s.mode == "remote") && (r.saysWord(c, "serons") || r.saysWord(c, "resterons")) && !b.any(kNot, kNe, kModal, kCompany) {
		s.what, s.yes = wDecision, true
		return s, true
	}
	if s.self && (len(s.names) == 0 || b.any(kPlus)) && (s.mode == "onsite" || s.mode == "remote") && (r.in.Answers == AnswersInvitation || r.in.Answers == AnswersProgramme && (r.ofTopic(c) || r.willMe(c))) && r.chooses(c) {
		s.what, s.yes = wDecision, true
	}
	return s, true
}

// detailOf finds of whom, or of which days, a detail is; a code if somebody in it has no name.
func (r *reader) detailOf(c *clause, b bag, s *sense) string {
	for _, t := range c.tags {
		switch t.kind {
		case kName:
			s.names = append(s.names, t.person)
		case kCompany:
			n := number(t.value)
			if r.topicDays(c, n) {
				continue
			}
			if days := r.daysBefore(c, n); len(days) > 0 {
				s.events, s.self = days, true
				continue
			}
			if r.in.Answers == AnswersProgramme && len(r.others()) == 0 && n > 1 && n < 5 && b.only(kCompany, kMode, kLunch, kFill, kFor) {
				continue // "en présentiel les deux": the days
			}
			if days := r.decidedDays(c); len(days) == n && b.only(kCompany, kMode, kLunch, kFill, kFor, kUnknown, kPlus) {
				s.events, s.self = days, true
				continue
			}
			if !r.counted(n) {
				return ReasonUnnamed
			}
			s.all = true
		case kWe, kAll:
			s.all = true
		case kThird:
			if w := r.word(t); (w == "ils" || w == "elles") && len(r.others()) > 1 && r.lastNamed(c) >= 0 && !b.any(kSelf) {
				s.names = append(s.names, r.others()...)
			} else if r.lastNamed(c) >= 0 && !b.any(kSelf) {
				s.names = append(s.names, r.lastNamed(c))
			}
		}
	}
	return ""
}

// decidedDays are the days that the sender, alone in the reply, said yes to in sentences before a clause: "oui pour Mulhouse, et oui pour Tomblaine. Les
// deux en présentiel".
func (r *reader) decidedDays(c *clause) []string {
	if len(r.others()) > 0 {
		return nil
	}
	var days []string
	for i := range r.list {
		o := &r.list[i]
		if o.tags[0].from >= c.tags[0].from {
			break
		}
		if o.sense.what != wDecision {
			continue
		}
		if !o.sense.yes || !o.sense.self || o.sense.all || len(o.sense.names) > 0 || len(o.sense.events) == 0 {
			return nil
		}
		days = union(days, o.sense.events)
	}
	return days
}

// settleBothDays gives "les deux en présentiel" its days, where the second was read as one only by what stands beside it: "et oui aussi pour Tomblaine".
func (r *reader) settleBothDays() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wBlock || c.sense.code != ReasonUnnamed || c.sense.rule != "detail" || c.question || !newBag(c).only(kCompany, kMode, kLunch, kFill, kFor, kPlus) {
			continue
		}
		for _, t := range c.tags {
			if days := r.decidedDays(c); t.kind == kCompany && len(days) > 1 && len(days) == number(t.value) {
				s := sense{what: wDetail, rule: "all days", events: days, self: true, fixed: true}
				r.details(c, &s)
				c.sense = s
				break
			}
		}
	}
}

// ofTopic says whether the clause just before c names the event that it is about: "pour Bar-le-Duc, je prends la visio".
func (r *reader) ofTopic(c *clause) bool {
	for i := range r.list {
		if r.list[i].tags[0].from == c.tags[0].from {
			before := r.before(i)
			return before != nil && before.sense.what == wTopic && len(before.sense.events) > 0
		}
	}
	return false
}

// placed says whether all unknown words of a clause stand behind a preposition and tell where: "en visio depuis l'agence".
func (r *reader) placed(c *clause) bool {
	for i, t := range c.tags {
		if t.kind == kUnknown && (i == 0 || c.tags[i-1].kind != kFill || maySlip(r.word(t)) && neutral(r.word(t)) == "" ||
			!has([]string{"l", "la", "le", "mon", "ma", "notre", "son", "sa", "a", "au", "du", "de", "d", "dans", "depuis", "chez"}, r.words[c.tags[i-1].to-1].word)) {
			return false
		}
	}
	return true
}

// willMe says whether the verb of the clause is "serai".
func (r *reader) willMe(c *clause) bool { return r.saysWord(c, "serai") }

// willBe says whether the verb of the clause is "sera".
func (r *reader) willBe(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kBe && r.word(t) == "sera" {
			return true
		}
	}
	return false
}

// chooses says whether a mode is said of the sender as a choice: "en visio pour moi", "je prends la visio".
func (r *reader) chooses(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kBe && t.value == "1" || t.kind == kSelf && t.value == "for" || t.kind == kConfirm && t.value == "1" {
			return true
		}
	}
	return false
}

// readPersons reads a clause of names alone: the topic of what follows, or an item of a list.
func readPersons(r *reader, c *clause, b bag) (sense, bool) {
	if b.only(kRelation) && len(c.tags) == 1 && r.word(c.tags[0]) == "personne" {
		return sense{what: wReason}, true
	}
	if !b.any(kName, kRelation, kCompany, kSelf) || b.any(kUnknown, kCapital) {
		return sense{}, false
	}
	if b[kName] == 1 && b.only(kName, kCourtesy) && c.tags[0].kind == kCourtesy && c.tags[0].from == 0 {
		r.people[c.tags[len(c.tags)-1].person].addressee = c.tags[len(c.tags)-1].kind == kName
		return sense{what: wCourtesy}, true
	}
	if r.nameWithName(c) {
		b = b.without(kPlus)
	}
	if !b.only(kName, kCivility, kMail, kFill, kJoin, kSelf, kEvent, kGeneric, kMode, kLunch, kFor, kFunction, kNumber, kAlso) || b.any(kSelf) && !b.any(kName) && !r.moi(c) {
		if b.any(kCompany) && !b.any(kRelation, kName) {
			for _, t := range c.tags {
				if t.kind == kCompany && r.counted(number(t.value)) && r.wholeDays(c, r.told(c, b)).only(kCompany, kFill, kFor, kEvent, kGeneric, kCourtesy, kMode, kWe, kBe) {
					s := sense{what: wDecision, yes: true, all: true, count: number(t.value)}
					if code := r.eventsOf(c, &s); code != "" {
						return block(code)
					}
					r.details(c, &s)
					return s, true
				}
			}
		}
		if b.any(kCompany) && b.any(kMeeting) && !b.any(kSelf, kWe, kRelation, kName, kVerb, kPresent, kYes, kSeat, kNoun, kPlus) {
			return sense{what: wSuspect, code: ReasonUnnamed}, true // "un mariage en famille": a reason beside a no
		}
		if b.any(kRelation, kCompany) {
			return block(ReasonUnnamed)
		}
		return sense{}, false
	}
	s := sense{what: wTopic}
	if b.any(kSelf) && !b.any(kName) && b.only(kSelf, kFill, kJoin, kFunction) && !c.heading {
		return sense{what: wCourtesy}, true
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	for _, t := range c.tags {
		switch t.kind {
		case kName:
			s.names = append(s.names, t.person)
		case kSelf:
			s.self = true
		}
	}
	r.details(c, &s)
	return s, true
}

// wholeDays gives the kinds of a clause without the day as a whole: "deux inscriptions pour la journée".
func (r *reader) wholeDays(c *clause, b bag) bag {
	for _, t := range c.tags {
		if t.kind == kPart && t.value != "day" {
			return b
		}
	}
	return b.without(kPart)
}

func (r *reader) moi(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kSelf && t.value != "moi" {
			return false
		}
	}
	return true
}

// suits says whether a word says that a meal is what somebody wants: "me conviendrait".
func suits(word string) bool {
	return has([]string{"convient", "conviendra", "conviendrait", "conviendraient", "suffit", "suffira", "suffirait"}, word)
}

// unknownOf is the last word of a clause that is in no table.
func (r *reader) unknownOf(c *clause) string {
	word := ""
	for _, t := range c.tags {
		if t.kind == kUnknown {
			word = r.word(t)
		}
	}
	return word
}

// told is the bag of a clause without the "je vous informe que" in front of it.
func (r *reader) told(c *clause, b bag) bag {
	if len(c.tags) > 2 && c.tags[0].kind == kSelf && c.tags[1].kind == kConfirm {
		return newBag(&clause{tags: c.tags[2:]})
	}
	return b
}
