package reply

import (
	"slices"
	"strings"
)

// People announced by their number in the midst of a sentence, whose names stand behind it: "deux collègues souhaitent se joindre à moi : X et Y", "la présence de deux
// agents de la DDT à Épernay : X et moi-même", "peut-on ajouter un collègue ? X, référent jeunesse".

// settleNamedAfter reads such a clause with the names in the place of the words that announce them.
func (r *reader) settleNamedAfter() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.subject || c.sense.what != wBlock && !(c.question && c.heading && c.sense.what == wDecision && c.sense.all && bearsOn(c.tags, kEnrol)) || !bearsOn(next.tags, kName, kSelf) {
			continue
		}
		if asked := c.question && next.sentence == c.sentence+1; next.sentence != c.sentence && !asked {
			continue
		}
		end, people := r.namesFrom(i + 1)
		if len(people) == 0 || r.list[end-1].question && !c.question && !bearsOn(c.tags, kEnrol) || r.namesMore(end) {
			continue
		}
		if from, to := r.announcedIn(c, len(people)); from >= 0 {
			r.readAnnounced(i, end, people, from, to)
		}
	}
}

// saysWhoItIs leads to a name: "il s'agit de X", "ce sera X".
var saysWhoItIs = lazily(`^(il s agit|il s agirait|ce sera|ce seront|ce serait|ce seraient|c est|ce sont)( de| d)? NAME((,| et| ainsi que) NAME)*$`)

// namesFrom are the people, with the sender, whom the clauses from i on name and say no more of, and where those clauses end.
func (r *reader) namesFrom(i int) (end int, people []tag) {
	for end = i; end < len(r.list) && r.list[end].sentence == r.list[i].sentence && !r.list[end].subject && r.list[end].sense.what != wDecision && r.namesOnly(&r.list[end]); end++ {
		for _, t := range r.list[end].tags {
			if t.kind == kName || t.kind == kSelf {
				people = append(people, t)
			}
		}
	}
	return end, people
}

// namesOnly says whether a clause names people and nothing else, or says who it is.
func (r *reader) namesOnly(c *clause) bool {
	b := newBag(c)
	for _, t := range c.tags {
		if t.kind == kSelf && t.value != "moi" || t.kind == kName && r.people[t.person].addressee {
			return false
		}
	}
	if b.only(kName, kJoin, kCivility, kSelf) {
		return true
	}
	if b.any(kSelf, kNot, kNe, kIf, kHedge, kOr, kEvent) {
		return false
	}
	text, _ := r.namesPhrase(c)
	return saysWhoItIs.MatchString(text)
}

// namesMore says whether the sentence that ends in names goes on, at clause i, with somebody else or with words that turn what was said.
func (r *reader) namesMore(i int) bool {
	if i >= len(r.list) || r.list[i].sentence != r.list[i-1].sentence {
		return false
	}
	return bearsOn(r.list[i].tags, kName, kUnnamed, kRelation, kVerb, kOr, kNot, kNe, kIf, kHedge, kPlus, kJoin, kExcept)
}

// announcedOnes are people told by their number and by what they are, and nothing else: "deux membres de mon équipe", "un collègue", "une de nos médiatrices".
var announcedOnes = lazily(`^(mes |nos |les |l )?(une?|deux|trois|quatre|2|3|4) ((de|d entre) (mes|nos|ses|leurs|nous) )?(autres? |jeunes? |anciens? |anciennes? |nouveaux |nouvelles )?(` + announcedAs + `)(( (du|de|des|d|la|l|le|les|mon|ma|notre|nos|au|a|en|chez|nous|ville|[a-z]{3,})){0,7})$`)

// announcedAs is what such people are.
const announcedAs = `collegues?|collaborat(eur|rice)s?|membres?|agente?s?|salariee?s?|benevoles?|elue?s?|personnes?|jeunes?|habitante?s?|adherente?s?|stagiaires?|mediat(eur|rice)s?|educat(eur|rice)s?|animat(eur|rice)s?|professionnel(le)?s?|adjointe?s?|conseill(er|ere)s?|referente?s?|directeurs?|directrices?|volontaires?|participante?s?|representante?s?|administrat(eur|rice)s?|enseignante?s?|responsables?|charge(e?s?) de [a-z]+|chef(fe)?s? de [a-z]+|coordinat(eur|rice)s?|coordonnat(eur|rice)s?|technicien(ne)?s?|travaill(eurs?|euses?) socia(l|ux|les?)|etudiante?s?|infirmi(er|ere)s?|amie?s?|voisine?s?|intervenante?s?|partenaires?|adultes?[ -]relais|alternante?s?|apprentie?s?|assistante?s?`

// announcedIn is the run of tags of a clause that announces so many people, -1 if there is none.
func (r *reader) announcedIn(c *clause, people int) (from, to int) {
	for k := range c.tags {
		if !c.tags[k].kind.oneOf(kCompany, kRelation, kOr, kNumber, kFill, kUnknown) {
			continue
		}
		end := k
		for end < len(c.tags) && c.tags[end].kind.oneOf(kCompany, kRelation, kOr, kNumber, kFill, kUnknown, kFunction, kBody, kCapital) {
			end++
		}
		for ; end > k; end-- {
			text := plain(r.text[r.words[c.tags[k].from].from:r.words[c.tags[end-1].to-1].to])
			m := announcedOnes.FindStringSubmatch(text)
			if m == nil || looseEnd[r.words[c.tags[end-1].to-1].word] {
				continue
			}
			rest := append(append([]tag{}, c.tags[:k]...), c.tags[end:]...)
			along := slices.DeleteFunc(slices.Clone(rest), func(t tag) bool { return t.kind == kCompany && strings.Contains(r.textOf(t), "accompagner") })
			if bearsOn(along, kCompany) || bearsOn(c.tags[k:end], kOr) && r.saysStem(c, "inscri") || !c.question && !bearsOn(c.tags, kRequest) && pastOrUnsure.MatchString(c.plain()) || oneOrTwo(m[2]) != people || notCounted.MatchString(text) || bearsOn(rest, kName, kUnnamed, kRelation, kOr, kNot, kNe, kIf, kHedge, kExcept, kStranger, kReplaces, kReplaced, kHearsay, kPast, kSubtract) {
				return -1, -1
			}
			return k, end
		}
	}
	return -1, -1
}

// pastOrUnsure are verbs of what was meant, or may be: "souhaitaient", "devraient".
var pastOrUnsure = lazily(`\b(souhaitai(en)?t|voulai(en)?t|devai(en)?t|pensai(en)?t|comptai(en)?t|desirai(en)?t|devrai(en)?t|pourrai(en)?t|viendrai(en)?t|serai(en)?t|aurai(en)?t|participerai(en)?t|etai(en)?t|avai(en)?t|aimerai(en)?t|voudrai(en)?t)\b`)

// looseEnd are words that lead to what follows and end no description.
var looseEnd = wordSet(`a au aux le la les l de du des d en pour chez mon ma mes notre nos`)

// oneOrTwo is the number, up to four, that a word tells.
func oneOrTwo(word string) int {
	if n := slices.Index([]string{"", "un", "deux", "trois", "quatre"}, word); n > 0 {
		return n
	}
	if word == "une" {
		return 1
	}
	return number(word)
}

// readAnnounced gives clause i the sense that it has with people, whom the clauses up to end name, in the place of its tags from..to, where that is a yes of them all.
func (r *reader) readAnnounced(i, end int, people []tag, from, to int) {
	c := &r.list[i]
	who, self := (&clause{tags: people}).names(), bearsOn(people, kSelf)
	named := *c
	tags, shown := r.withNames(c, who, self, from, to)
	named.tags = tags
	named.heading, named.question = false, c.question || r.list[end-1].question
	s, ok := readWishAlong(r, &named, newBag(&named))
	if !ok {
		s = r.senseOf(&named)
	}
	if len(shown) == 0 || s.what != wDecision || !s.yes || s.maybe || named.question || !slices.Equal(s.names, shown) || self && !s.self {
		return
	}
	s.names = who
	if len(r.in.Registered) > 0 && !self && !bearsOn(c.tags[:1], kSelf) && !r.comesAlong(c) {
		s.self = false // "deux collègues viendront avec moi": the sender's seat is on record
	}
	if ownPeople.MatchString(plain(r.text[r.words[c.tags[from].from].from:r.words[c.tags[to-1].to-1].to])) {
		for _, person := range who {
			r.people[person].declared = true
		}
	}
	named.sense = s
	*c = named
	for k := i + 1; k < end; k++ {
		r.list[k].question = false
		r.list[k].sense = sense{what: wCourtesy, rule: "names of those announced"}
	}
}

// withNames are the tags of a clause with names, and the sender, in the place of those from..to, and the names that its words have room for.
func (r *reader) withNames(c *clause, who []int, self bool, from, to int) (tags []tag, shown []int) {
	tags = slices.Clone(c.tags[:from])
	at, end := c.tags[from].from, c.tags[to-1].to
	room := end - at
	if self {
		room--
	}
	shown = who[:max(0, min(room, len(who)))]
	for k, person := range shown {
		last := at + 1
		if k == len(shown)-1 && !self {
			last = end
		}
		tags = append(tags, tag{kind: kName, from: at, to: last, person: person})
		at = last
	}
	if self {
		tags = append(tags, tag{kind: kSelf, value: "moi", from: at, to: end})
	}
	if len(shown) == 1 && len(who) > 1 && !self {
		return tags, nil // one name would be read as one person's
	}
	return append(tags, c.tags[to:]...), shown
}

// someOfHouse are so many of a house, in front of what they are: "l'un de", "deux de".
var someOfHouse = lazily(`^(l )?(une?|deux|trois) (de|d|des)$`)

// settleOneOfOurs reads "je viendrai avec l'un de nos éducateurs, X", where as many are named as are told: nothing is left to choose.
func (r *reader) settleOneOfOurs() {
	for i := range r.list {
		c := &r.list[i]
		at := slices.IndexFunc(c.tags, func(t tag) bool { return t.kind == kOr })
		if at < 0 || c.subject || c.sense.what == wDecision || at+1 >= len(c.tags) || c.tags[at+1].kind != kName || bearsOn(c.tags[:at], kName, kEnrol) || at == 0 || !c.tags[at-1].kind.oneOf(kPlus, kCompany) && !r.saysStem(c, "accompagn") {
			continue
		}
		m := someOfHouse.FindStringSubmatch(plain(r.textOf(c.tags[at])))
		if m == nil || !has([]string{"nos", "mes", "ses", "leurs"}, r.word(c.tags[at+1])) {
			continue
		}
		named := *c
		named.tags = slices.Delete(slices.Clone(c.tags), at, at+1)
		if bearsOn(named.tags, kOr, kHedge, kIf, kNot, kNe) || oneOrTwo(m[2]) != len(named.names()) {
			continue
		}
		s := r.senseOf(&named)
		goesOn := s.what == wMention && i > 0 && r.list[i-1].sentence == c.sentence && r.list[i-1].sense.what == wDecision && ledAlong.MatchString(c.plain())
		if goesOn {
			before := r.list[i-1].sense
			s = sense{what: wDecision, yes: true, names: named.names(), events: before.events, plain: before.plain}
			goesOn = before.yes && !before.maybe && before.self
		}
		if s.what == wDecision && s.yes && !s.maybe && (goesOn || s.rule != "") {
			named.sense = s
			named.sense.rule = "one of ours"
			*c = named
		}
	}
}

// ledAlong begins with those who come along.
var ledAlong = lazily(`^(accompagnee?|en compagnie|et|ainsi que|avec)( (de|d|par))? (l )?(une?|deux|trois) `)
