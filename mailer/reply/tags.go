package reply

import "strings"

// A tag is a phrase of the text with what it does: tokens from to to, exclusive.
type tag struct {
	kind     kind
	value    string
	from, to int
	mention  mention
	person   int // of a name: its place in reader.people
}

var hourForm = lazily(`^([01]?\d|2[0-3])h([0-5]\d)?$`)

// tag turns the tokens into tags, longest phrase first.
func (r *reader) tag(words []token) []tag {
	var out []tag
	for i := 0; i < len(words); {
		t := r.tagAt(words, i)
		if n := r.fromHome(words, i, out); n > 0 {
			t = tag{kind: kMode, value: string(Remote), from: i, to: i + n}
		}
		if k := r.heldBy(words, t); k >= 0 {
			t = tag{kind: kName, from: t.from, to: t.to, person: k}
		}
		switch {
		case t.kind == kName:
			t = r.apposition(words, t, &out, &r.people[t.person])
			r.houseBeside(words, t, &r.people[t.person])
			r.officeBeside(words, t, &r.people[t.person])
		case t.kind == kSelf && t.value == "named":
			own := namedPerson{Person: Person{Function: r.own.function}}
			t = r.apposition(words, t, &out, &own)
			r.houseBeside(words, t, &own)
			r.officeBeside(words, t, &own)
			r.tellBehindName(words, t.to)
			r.own.function = own.Function
			if r.ownTold.organisation == "" {
				r.ownTold.organisation = own.Organisation
			}
		}
		if n := len(out); t.kind == kName && n > 0 && out[n-1].kind == kCourtesy && has([]string{"mesdames", "messieurs", "mm", "mmes"}, plain(r.textOf(out[n-1]))) {
			out[n-1].kind = kCivility
		}
		t = r.ticked(t, out)
		r.relative = t.kind == kName || r.relative && t.kind == kMark && t.value == ","
		out = append(out, t)
		i = t.to
	}
	return out
}

// ticked takes a tick or a cross just behind an event as a yes or a no; elsewhere it may stand for joy, or for a box.
func (r *reader) ticked(t tag, before []tag) tag {
	k := len(before) - 1
	if k > 0 && before[k].kind == kMark && has([]string{":", "-", "=", ">"}, before[k].value) {
		k--
	}
	if t.kind != kMark || k < 0 || before[k].kind != kEvent {
		return t
	}
	switch r.words[t.from].word {
	case "✔", "✓", "✅", "☑", "🗹", "👍":
		t.kind, t.value = kYes, ""
	case "✘", "✗", "❌", "✖", "☒", "👎":
		t.kind, t.value = kNo, ""
	}
	return t
}

func (r *reader) tagAt(words []token, i int) tag {
	t := words[i]
	if t.word == "mm" && t.upper && i+2 < len(words) && words[i+1].word == "." && words[i+2].upper {
		return tag{kind: kCivility, from: i, to: i + 2}
	}
	if n := addressed(words, i); n > 0 {
		return tag{kind: kCourtesy, from: i, to: i + n}
	}
	if n := r.introduces(words, i); n > 0 {
		return tag{kind: kCourtesy, from: i, to: i + n}
	}
	if n, name := r.smallName(words, i); n > 0 && !r.shouts && !alike(name, r.from) {
		person := r.meet(name)
		r.people[person].gender = genderOfName(name)
		return tag{kind: kName, from: i, to: i + n, person: person}
	}
	if t.upper && !r.shouts && (r.ownGiven(words, i) || r.ownCouple(words, i)) {
		return tag{kind: kSelf, value: "named", from: i, to: i + 1}
	}
	if !t.mark && (t.upper || civility(t)) && !r.shouts {
		if count, start := r.findName(words, i); count > 0 && crossesLine(words, i, count) {
			return r.plainTag(words, i)
		} else if count > 0 && start == i && (r.houseOf(words, i) || civic(t.word)) {
			return tag{kind: kBody, from: i, to: i + count}
		} else if count > 0 {
			name := r.inOrder(nameText(r.text[words[start].from:words[i+count-1].to]))
			if start > i && genderOf(t.word) != "" {
				name = familyFirst(name)
			}
			if alike(name, r.from) && !r.namesake(words, i, start, name) {
				return tag{kind: kSelf, value: "named", from: i, to: i + count}
			} else if alike(name, r.from) && !r.metAs(name) {
				return tag{kind: kUnnamed, from: i, to: i + count}
			}
			person := r.meet(name)
			if g := genderOf(t.word); g != "" && start > i {
				r.people[person].gender = g
			} else if r.people[person].gender == "" {
				r.people[person].gender = genderOfName(name)
			}
			return tag{kind: kName, from: i, to: i + count, person: person}
		}
	}
	if r.shouts && !t.mark {
		if count, name := r.shoutedName(words, i); count > 0 && !alike(name, r.from) {
			person := r.meet(name)
			if g := genderOf(t.word); g != "" {
				r.people[person].gender = g
			} else if r.people[person].gender == "" {
				r.people[person].gender = genderOfName(name)
			}
			return tag{kind: kName, from: i, to: i + count, person: person}
		}
	}
	return r.plainTag(words, i)
}

// ownCouple says whether words[i] is the sender's given name in front of that of somebody who has the same surname: "René et Odile Hoffmann", by René Hoffmann.
func (r *reader) ownCouple(words []token, i int) bool {
	own := nameWords(r.from)
	return len(own) == 2 && i+3 < len(words) && words[i].word == own[0] && words[i+1].word == "et" && words[i+2].upper && givenNames()[words[i+2].word] != "" && words[i+3].word == own[1] && words[i+2].word != own[0]
}

// plainTag tags what is no new name, by the tables.
func (r *reader) plainTag(words []token, i int) tag {
	t := words[i]
	if own, ok := tagByNeighbours(words, i); ok {
		return own
	}
	e, count := longest(words, i)
	if e != nil && e.kind == kCourtesy && untilDate(words, i+count) {
		e, count = longest(words[:i+count-1], i) // "à jeudi 28"
	}
	if n, k := r.knownDouble(words, i); n > 0 {
		return tag{kind: kName, from: i, to: i + n, person: k}
	}
	if k := r.known(t); k >= 0 && (e == nil || e.kind == kFill && count == 1) {
		return tag{kind: kName, from: i, to: i + 1, person: k}
	}
	if count == 1 && t.word == "la" && !r.there(words, i) {
		e = &entry{kind: kFill}
	}
	if count == 2 && e != nil && e.kind == kHedge && t.word == "peut" && i > 0 && (words[i-1].word == "ne" || words[i-1].word == "n") {
		e, count = phrases().alone("peut"), 1 // "ne peut être honorée"
	}
	if count > 1 && e != nil && e.kind == kNo && t.word == "pas" && deniedBefore(words, i) {
		e, count = phrases().alone("pas"), 1 // "ne viendrai pas cette fois-ci"
	}
	if count == 3 && e != nil && e.kind == kHedge && t.word == "peut" && words[i+1].word == "donc" && words[i+2].word == "etre" {
		e, count = phrases().alone("peut"), 1 // "la place peut donc être rendue"
	}
	if count == 1 && t.word == "delegue" && strings.Contains(r.text[t.from:t.to], "è") && i+1 < len(words) && has([]string{"ma", "mon", "notre"}, words[i+1].word) {
		e = &entry{kind: kSend} // "je délègue", where "délégué" is an office
	}
	if count == 1 && t.word == "ou" && strings.Contains(r.text[t.from:t.to], "ù") {
		e = &entry{kind: kFill}
	}
	if count > 1 && t.word == "puis" && words[i+1].word == "je" && !words[i+1].glued && i > 0 && !t.newline && !words[i-1].mark {
		e, count = &entry{kind: kFill}, 1 // "…, puis je repars"
	}
	if t.word == "puis" && r.goesOnThen(words, i, count) {
		e, count = &entry{kind: kFill}, 1
	}
	if n := justNow(words, i); n > count && (e == nil || e.kind == kVerb || e.kind == kFill) {
		return tag{kind: kPast, from: i, to: i + n}
	}
	if count == 1 && t.word == "qui" && r.relative {
		e = &entry{kind: kThird}
	}
	if m, ok := r.index.find(words, i); ok && (m.count >= count || t.word == "demain" && e.kind == kWhen && m.fault == "" && len(m.events) == 1) { // "demain matin", on the eve
		if r.dated(words, i, m) {
			return tag{kind: kFill, from: i, to: i + m.count}
		}
		return r.eventTag(m, i)
	}
	if e != nil && (e.kind == kRelation || e.kind == kCompany && has([]string{"mes", "nos"}, words[i].word)) && owns(words, i) {
		e = &entry{kind: kFill}
	}
	if e != nil && e.kind == kCompany && has([]string{"mes", "nos"}, words[i].word) && i+count < len(words) {
		if n, _ := r.findName(words, i+count); n > 0 {
			e = &entry{kind: kRelation} // "mes collègues X et Y"
		}
	}
	if n := r.oneOfOurs(words, i); n > 0 {
		return tag{kind: kRelation, from: i, to: i + n}
	}
	if e != nil && e.kind == kCompany && i+count < len(words) && has([]string{"h", "heures", "heure"}, words[i+count].word) && number(words[i].word) == 0 && count > 1 {
		e, count = &entry{kind: kFill}, 1 // "à 7 h 12"
	}
	if e != nil && e.kind == kCompany && i > 0 && words[i-1].word == "mes" && strings.HasPrefix(words[i+count-1].word, "inscription") {
		e = &entry{kind: kNoun} // "mes deux inscriptions"
	}
	if e != nil && e.kind == kCompany && measures(words, i, i+count) {
		return tag{kind: kNumber, from: i, to: i + count}
	}
	if n := r.ownKind(words, i); n >= count && n > 0 && (e == nil || e.kind != kGeneric) {
		return tag{kind: kGeneric, from: i, to: i + n}
	}
	if e != nil && e.kind == kReason && words[i].word == "suite" && givesSuite(words, i) {
		return tag{kind: kUnknown, from: i, to: i + 1}
	}
	if e != nil && e.kind == kMeeting && count == 1 && (r.ourMeeting(words, i) || r.theMeeting(words, i)) {
		return tag{kind: kGeneric, from: i, to: i + 1}
	}
	return r.occupied(words, i, e, count)
}

// oneOfOurs gives the tokens of "un de mes agents" or "une collègue" at words[i], where it leads to the name of that one, 0 elsewhere.
func (r *reader) oneOfOurs(words []token, i int) int {
	if n := namedColleague(words, i); n > 0 {
		at := i + n
		if words[at].word == "," {
			at++
		}
		if count, _ := r.findName(words, at); count > 0 && !goesOn(words, at+count) {
			return n
		}
		return 0
	}
	if i+4 >= len(words) || !has([]string{"un", "une"}, words[i].word) || words[i+1].word != "de" || !has([]string{"mes", "nos"}, words[i+2].word) || words[i+3].mark || words[i+3].upper {
		return 0
	}
	e, count := longest(words, i+2)
	if e == nil || e.kind != kCompany && e.kind != kRelation || count < 2 {
		return 0
	}
	at := i + 2 + count
	if at < len(words) && words[at].word == "," {
		at++
	}
	if at >= len(words) || words[at].newline {
		return 0
	}
	if n, _ := r.findName(words, at); n == 0 || goesOn(words, at+n) {
		return 0
	}
	return 2 + count
}

// goesOn says whether a predicate may follow a name straight, which is then a subject and no apposition: "avec une collègue, X vient aussi".
func goesOn(words []token, at int) bool {
	return at < len(words) && !words[at].mark && !words[at].newline && !has([]string{"pour", "a", "au", "le", "qui", "et", "en", "s", "svp", "stp", "merci", "du", "de", "sur"}, words[at].word)
}

// namedColleague gives the tokens of "une collègue" whom a name may follow, 0 if none stands at words[i].
func namedColleague(words []token, i int) int {
	if i+3 >= len(words) || !has([]string{"un", "une"}, words[i].word) || !has([]string{"collegue", "benevole", "agent", "agente", "elu", "elue", "adherent", "adherente", "salarie", "salariee", "stagiaire", "animateur", "animatrice"}, words[i+1].word) {
		return 0
	}
	if at := i + 2; words[at].word == "," && !words[at+1].newline || words[at].upper && !words[at].newline {
		return 2
	}
	return 0
}

// tagByNeighbours tags words that mean something else by what stands beside them: the "Est" of "Montreuil-Est", "en présence" without "de".
func tagByNeighbours(words []token, i int) (tag, bool) {
	switch t := words[i]; {
	case t.word == "est" && t.upper && i > 1 && words[i-1].glued && words[i-1].word == "-" && words[i-2].upper:
		return tag{kind: kCapital, from: i, to: i + 1}, true
	case t.word == "en" && i+1 < len(words) && words[i+1].word == "presence" && (i+2 >= len(words) || !has([]string{"de", "d", "du", "des"}, words[i+2].word)):
		return tag{kind: kMode, value: "onsite", from: i, to: i + 2}, true
	case (t.word == "charge" || t.word == "chargee" || t.word == "chargees" || t.word == "charges") && i > 0 && has([]string{"trop", "tres", "assez", "plutot", "particulierement"}, words[i-1].word):
		return tag{kind: kUnknown, from: i, to: i + 1}, true // "la journée est trop chargée pour moi", where "chargée de mission" is an office
	}
	return tag{}, false
}

// givesSuite says whether "suite" at words[i] is what is given: "ne donnera pas suite aux invitations". Elsewhere it leads to a reason.
func givesSuite(words []token, i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if strings.HasPrefix(words[j].word, "donn") {
			return true
		}
	}
	return false
}

// lone tags a word that is in no table: an address, a mark, an hour, a number, or unknown.
func (r *reader) lone(words []token, i int) tag {
	t := words[i]
	one := tag{kind: kUnknown, from: i, to: i + 1}
	switch {
	case adverb(t.word) && !t.mark && !determined(words, i):
		one.kind = kFill
	case strings.Contains(t.word, "@"):
		one.kind = kMail
	case t.mark:
		one.kind = kMark
		one.value = t.word
	case hourForm.MatchString(t.word):
		one.kind, one.value = kHour, t.word
		if i+1 < len(words) && number(words[i+1].word) > 0 && words[i+1].glued {
			one.to++
		}
	case number(t.word) > 0 && i+1 < len(words) && has([]string{"h", "heures", "heure"}, words[i+1].word):
		one.kind, one.to = kHour, i+2
		one.value = t.word + "h"
		if i+2 < len(words) && number(words[i+2].word) > 0 && len(words[i+2].word) == 2 {
			one.to++
		}
	case number(t.word) > 0:
		one.kind = kNumber
	case strings.IndexFunc(t.word, func(r rune) bool { return r < '0' || r > '9' }) < 0:
		one.kind = kNumber
	case t.upper && !r.shouts && r.ownSurname(words, i):
		one.kind, one.value = kSelf, "named"
	case t.upper && !r.shouts:
		one.kind = kCapital
	}
	return one
}

// ownSurname says whether words[i] is the sender's surname behind an office: "le président Villemin".
func (r *reader) ownSurname(words []token, i int) bool {
	name := nameWords(r.from)
	return len(name) > 1 && i > 1 && words[i].word == name[len(name)-1] && len(words[i].word) > 2 && (office(words[i-1].word) && has([]string{"le", "la", "l", "votre"}, words[i-2].word) || ofRank(words, i-1))
}

// ofRank says whether the office that ends at words[i] is "le chef d'escadron", "la cheffe de bureau".
func ofRank(words []token, i int) bool {
	k := i - 1
	for k > 0 && words[k].mark && words[k].glued {
		k--
	}
	return k > 1 && has([]string{"d", "de"}, words[k].word) && office(words[k-1].word) && has([]string{"le", "la", "l"}, words[k-2].word)
}

// determined says whether a word follows an article or the like: "votre raisonnement" is a noun, whatever its ending.
func determined(words []token, i int) bool {
	return i > 0 && has([]string{"le", "un", "ce", "cet", "du", "au", "mon", "ton", "son", "notre", "votre", "leur", "l", "d", "les", "des", "vos", "nos"}, words[i-1].word)
}

// there says whether "la" at words[i] is "là", behind "je serai" or "être": followed by no noun of its own.
func (r *reader) there(words []token, i int) bool {
	j := i - 1
	for j >= 0 && has([]string{"bien", "donc", "aussi", "toujours", "egalement", "finalement", "pas", "evidemment", "malheureusement", "plus"}, words[j].word) {
		j--
	}
	if j < 0 || !has([]string{"serai", "suis", "serais", "serait", "sera", "seront", "serons", "est", "sommes", "etre"}, words[j].word) {
		return false
	}
	if strings.HasSuffix(r.text[words[i].from:words[i].to], "à") || i+1 >= len(words) || words[i+1].mark || words[i+1].newline {
		return true
	}
	if has([]string{"seule", "premiere", "derniere", "deuxieme", "seconde", "nouvelle", "petite", "grande", "meilleure", "doyenne", "mieux", "plus", "benjamine", "seconde"}, words[i+1].word) {
		return false // "je suis la seule alto"
	}
	next, count := longest(words, i+1)
	whole, long := longest(words, i)
	if long > 1 && whole != nil {
		return false
	}
	_, event := r.index.find(words, i+1)
	return event || next != nil && count > 0 && next.kind.oneOf(kMode, kCourtesy, kSelf, kFor, kFill, kJoin, kLunch, kThird) &&
		!has([]string{"journee", "rencontre"}, words[i+1].word)
}

// known gives the place of somebody named before of whom a word is the first name or the surname; -1 if it is nobody's or two people's.
func (r *reader) known(t token) int {
	found := -1
	if t.mark || !t.upper || r.shouts {
		return -1
	}
	for k, p := range r.people {
		words := nameWords(p.Name)
		if len(words) > 1 && (words[0] == t.word || words[len(words)-1] == t.word) {
			if found >= 0 {
				return -1
			}
			found = k
		}
	}
	return found
}

// knownDouble finds the double first name of the one person who bears it, and how many tokens it takes: "Jean-Luc", of Jean-Luc Harmand.
func (r *reader) knownDouble(words []token, i int) (count, person int) {
	if i+2 >= len(words) || !words[i].upper || words[i].mark || words[i+1].word != "-" || !words[i+1].glued || !words[i+2].upper || r.shouts {
		return 0, -1
	}
	for k, p := range r.people {
		if name := nameWords(p.Name); len(name) > 2 && name[0] == words[i].word && name[1] == words[i+2].word {
			if count > 0 {
				return 0, -1
			}
			count, person = 3, k
		}
	}
	return count, person
}

func (r *reader) eventTag(m mention, i int) tag {
	out := tag{kind: kEvent, from: i, to: i + m.count, mention: m, value: strings.Join(m.events, ",")}
	if m.how == "range" || m.how == "covers" {
		out.kind = kWhen
		out.value = m.how
	} else if m.fault != "" || len(m.events) == 0 {
		out.kind, out.value = kStranger, m.fault
	}
	return out
}

// adverb says whether a word is an adverb in -ment that turns nothing; those that do are in the tables, or listed here.
func adverb(word string) bool {
	if len(word) < 7 || !strings.HasSuffix(word, "ment") {
		return false
	}
	return !strings.Contains(" financierement materiellement indirectement difficilement rarement aucunement nullement prochainement ulterieurement dernierement recemment anciennement precedemment jugement moment changement "+
		"evenement empechement logement deplacement engagement comportement departement desistement remplacement rattachement amendement reglement parlement traitement "+
		"recrutement financement document enterrement demenagement accouchement recemment seulement mentalement virtuellement spirituellement intellectuellement affectivement symboliquement theoriquement partiellement potentiellement possiblement hypothetiquement moralement "+
		"accompagnement groupement renouvellement mouvement versement argument element supplement complement fondement rassemblement lancement conditionnellement autrement ", " "+word+" ")
}

// measures says whether the number in words[i:end] counts no people: "à quatre-vingts ans", "à deux rues", "à dix minutes".
func measures(words []token, i, end int) bool {
	counted := false
	for _, t := range words[i:end] {
		counted = counted || number(t.word) > 1
	}
	for j := end; counted && j < len(words) && j < end+4 && (words[j].mark && words[j].word == "-" || number(words[j].word) > 0 || has([]string{"vingt", "vingts", "dix", "et", "petites", "petits", "bonnes"}, words[j].word)); j++ {
		end = j + 1
	}
	return counted && end < len(words) && has([]string{"ans", "rues", "minutes", "min", "mn", "km", "kilometres", "metres", "pas", "stations", "arrets", "euros", "mois", "semaines", "exemplaires"}, words[end].word)
}

// deniedBefore says whether the "pas" at words[i] completes a "ne" and its verb just before it.
func deniedBefore(words []token, i int) bool {
	for i > 2 && !words[i-1].mark && !words[i].newline && (transparent(words[i-1].word) || adverb(words[i-1].word)) {
		i-- // "ne serons malheureusement pas disponibles ce jour-là"
	}
	return i > 1 && !words[i-1].mark && !words[i].newline && (has([]string{"ne", "n"}, words[i-2].word) || i > 2 && words[i-2].word == "'" && words[i-3].word == "n")
}

// justNow reads "vient de recevoir": a thing of the recent past, nobody's coming. It gives the tokens taken.
func justNow(words []token, i int) int {
	if !has([]string{"viens", "vient", "venons", "viennent"}, words[i].word) || i+2 >= len(words) {
		return 0
	}
	j := i + 1
	if words[j].word != "de" && words[j].word != "d" {
		return 0
	}
	j++
	for j < len(words) && (words[j].word == "'" || words[j].word == "me" || words[j].word == "vous" || words[j].word == "le" || words[j].word == "l" || words[j].word == "nous" || has([]string{"se", "s", "lui", "leur", "y", "en"}, words[j].word) || words[j].word == "m" && words[i].word != "viens") {
		j++
	}
	if j >= len(words) || words[j].word == "inscrire" || words[j].upper || len(words[j].word) < 4 {
		return 0
	}
	w := words[j].word
	if strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "dre") || strings.HasSuffix(w, "tre") || strings.HasSuffix(w, "ire") {
		return j - i + 1
	}
	return 0
}

// goesOnThen says whether "puis" at words[i], the first of count words of a phrase, is "then" and no verb: "…, puis participera", "…, puis je vous rejoins".
func (r *reader) goesOnThen(words []token, i, count int) bool {
	if i == 0 || words[i].newline {
		return false
	}
	if count <= 1 {
		return !has([]string{"je", "j", "ne", "n", "y", "en", "vous", "me", "m", "le", "la", "les", "lui", "l", "t", "te", "-", "'"}, words[i-1].word) && i+1 < len(words) && words[i+1].word != "-"
	}
	if words[i-1].word != "," || words[i+1].word != "je" || words[i+1].glued {
		return false
	}
	for k := i + 2; k < min(i+6, len(words)); k++ {
		if has([]string{"vous", "me", "m", "y", "le", "la", "les", "l", "en", "te", "ne", "n", "'", "-"}, words[k].word) {
			continue
		}
		for _, f := range conjugation()[words[k].word] {
			if f.person == "1" {
				return true
			}
		}
		return false
	}
	return false
}
