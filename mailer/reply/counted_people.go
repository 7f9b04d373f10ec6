package reply

import (
	"slices"
	"strings"
)

// People told by what they are and by their number, whose names stand right behind: "je viens avec deux dames de l'atelier couture : X et Y", "je m'inscris ainsi que
// deux éducateurs de mon équipe, X et Y", "avec un jeune du club, X".

// settleCountedPeople reads such a clause with the names in the place of what they are.
func (r *reader) settleCountedPeople() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.subject || next.subject || next.sentence != c.sentence || next.sense.what != wTopic || len(next.sense.names) == 0 || len(next.sense.events) > 0 || next.question && !c.question || next.heading {
			continue
		}
		who := next.sense.names
		if !newBag(next).only(kName, kJoin, kCivility, kFill) || next.sense.self {
			continue
		}
		at := r.countedAt(c, len(who))
		if at < 1 || i+2 < len(r.list) && r.list[i+2].sentence == c.sentence && bearsOn(r.list[i+2].tags, kName, kUnnamed, kRelation, kCompany, kVerb, kOr, kNot) {
			continue
		}
		r.readWithNames(c, next, at, who)
	}
}

// readWithNames gives a clause the sense that it has with those names in the place of its tags from at on, where it is a yes of them all.
func (r *reader) readWithNames(c, next *clause, at int, who []int) {
	named := *c
	named.tags = append([]tag{}, c.tags[:at]...)
	begin, to := c.tags[at].from, c.tags[len(c.tags)-1].to
	from := begin
	if to-from < 2*len(who)-1 {
		return
	}
	for k, person := range who {
		end := from + 1
		if k == len(who)-1 {
			end = to
		}
		named.tags = append(named.tags, tag{kind: kName, from: from, to: end, person: person})
		if end < to {
			named.tags = append(named.tags, tag{kind: kJoin, from: end, to: end + 1})
		}
		from = end + 1
	}
	named.question = c.question || next.question
	s := r.senseOf(&named)
	if s.what != wDecision || !s.yes || s.maybe || named.question || !slices.Equal(s.names, who) {
		return
	}
	what := plain(r.text[r.words[begin].from:r.words[to-1].to])
	for _, person := range who {
		if ownPeople.MatchString(what) {
			r.people[person].declared = true
		}
	}
	beside, ok := r.needsOfCounted(c, at, what, who)
	if !ok {
		return
	}
	named.sense, named.heading = s, false
	c.heading = false
	*c = named
	next.question = false
	next.sense = beside
}

// needsOfCounted is the sense of the names behind people who were counted: a detail where these are told by what they eat, "deux collègues végétariens : X et Y". It is
// not ok where they are told by another need, or one alone by what they eat, which a person must see.
func (r *reader) needsOfCounted(c *clause, at int, what string, who []int) (sense, bool) {
	s := sense{what: wCourtesy, rule: "names of those who were counted"}
	if needsTold.MatchString(what) || bearsOn(c.tags[at:], kAccess) {
		return s, false
	}
	if bearsOn(c.tags[at:], kDiet) {
		s = sense{what: wDetail, rule: "what those counted eat", names: who, fixed: true}
		r.details(&clause{tags: c.tags[at:], text: c.text, sentence: c.sentence}, &s)
		return s, len(who) > 1 && s.diet != "" && !bearsOn(c.tags[:at], kDiet, kAccess, kLunch)
	}
	return s, true
}

// needsTold are needs told of people in passing.
var needsTold = lazily(`\b(sourde?s?|malentendante?s?|malvoyante?s?|aveugles?|non voyante?s?|fauteuils?|mobilite reduite|pmr|handicape?e?s?|bequilles?|enceintes?|allergiques?|intolerante?s?|celiaques?|lsf)\b`)

var (
	// ownPeople are of the sender's house.
	ownPeople = lazily(`\b(collegues?|collaborat\w+|salarie\w*|agents?|stagiaires?|(de|du) (mon|ma|notre) (equipe|service|structure|association|centre|club|bureau))\b`)
	// countedOnes are one to four people and what they are.
	countedOnes = lazily(`^(mes |nos |les |ces )?(une?|deux|trois|quatre|2|3|4) (autres? |jeunes? |anciens? |anciennes? |nouveaux |nouvelles |petits? )?([a-z]+)(( (du|de|des|d|la|l|le|les|mon|ma|notre|nos|au|aux|a|en|chez|nous|tres|qui|sont|motivees?)| [a-z]+){0,9})$`)
	// notCounted are words that count or leave out others.
	notCounted = lazily(`\b(et|ou|ni|sans|dont)\b`)
)

// countedThings are things that one comes with, and houses, which have no name of a person.
var countedThings = wordSet(`repas dejeuner dejeuners place places voiture voitures velo velos chien chiens question questions idee idees projet projets minute minutes heure heures jour jours
	mois ans possibilite possibilites option options date dates journee journees rencontre rencontres structure structures association associations organisme organismes groupe groupes
	vehicule vehicules equipe equipes visio distance`)

// countedAt is the place of the tag that begins "deux dames de l'atelier couture", the last words of a clause, where as many are named; -1 if there is none.
func (r *reader) countedAt(c *clause, people int) int {
	for k := 1; k < len(c.tags); k++ {
		lead := c.tags[k-1]
		if !lead.kind.oneOf(kPlus, kJoin, kEnrol, kCompany) && !has([]string{"de", "par", "que"}, r.words[lead.to-1].word) {
			continue
		}
		if lead.kind == kCompany && !strings.HasPrefix(r.word(lead), "accompagn") {
			continue
		}
		text := plain(r.text[r.words[c.tags[k].from].from:r.words[c.tags[len(c.tags)-1].to-1].to])
		m := countedOnes.FindStringSubmatch(text)
		if m == nil || countedThings[m[4]] || notCounted.MatchString(text) || bearsOn(c.tags[k:], kName, kSelf, kWe, kVerb, kEvent, kStranger, kHedge, kIf, kOr, kNot, kNe, kMode, kLunch, kModal, kThat, kExcept) {
			continue
		}
		n := slices.Index([]string{"", "un", "deux", "trois", "quatre"}, strings.TrimSuffix(m[2], "ne"))
		if m[2] == "une" {
			n = 1
		} else if n < 0 {
			n = number(m[2])
		}
		if n == people {
			return k
		}
	}
	return -1
}

// whatTheyAre is that of people named just before: "une amie", "deux bénévoles de l'association", "un jeune du club qui fait son stage chez nous".
var whatTheyAre = lazily(`^(une?|deux|trois|quatre|2|3|4) (autres? |jeunes? |anciens? |anciennes? |nouveaux |nouvelles |petits? )?(` + someone + `|jeunes?|membres?|dames?|mamans?|papas?|personnes?|retraitee?s?|etudiante?s?|educat(eur|rice)s?|animat(eur|rice)s?|mediat(eur|rice)s?|adherente?s?|locataires?|salariee?s?|agente?s?|parents?|volontaires?|services? civiques?|delegue?s?|deleguee?s?|conseill(er|ere)s?|partenaires?|artisans?|formateurs?|formatrices?|participante?s?|usagere?s?|usagers|citoyens?|citoyennes?)( [a-z]+){0,12}$`)

// theirDay is what they do on the day, or need.
var theirDay = lazily(`\b(repart\w*|part|partira|arrive\w*|rejoin\w*|reste\w*|mange\w*|dejeune\w*|midi|soir|matin|besoin|suit|suivra|quitte\w*|rentre\w*|conduit|conduira|depose\w*|attend\w*|hesite\w*|peut|pourra\w*|doit|devra|voudrait|aimerait|souhait\w*|pense|espere)\b`)

// settleWhatTheyAre sets aside what people are, in a clause right behind their names; where it counts others than those named, a person reads it.
func (r *reader) settleWhatTheyAre() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.sentence != before.sentence || c.question || c.subject || before.sense.what != wDecision || !before.sense.yes || before.tags[len(before.tags)-1].kind != kName || bearsOn(c.tags, kName, kSelf, kEvent, kMode, kLunch, kDiet, kAccess, kPart, kHour, kVerb, kPresent, kNot, kNe, kIf, kHedge) {
			continue
		}
		text := c.plain()
		m := whatTheyAre.FindStringSubmatch(text)
		if m == nil || notCounted.MatchString(m[0]) || theirDay.MatchString(m[0]) {
			continue
		}
		last := r.people[before.tags[len(before.tags)-1].person]
		n, counted := r.namesAtEnd(before), number(m[1])
		if k := slices.Index([]string{"", "un", "deux", "trois", "quatre"}, m[1]); k > 0 {
			counted = k
		}
		switch {
		case m[1] == "une" && (n != 1 || last.gender == "m"), m[1] == "un" && (n != 1 || last.gender == "f"), m[1] != "une" && counted != n:
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "others than those named"}
		case r.ends(i) || r.list[i+1].sense.what == wCourtesy && !bearsOn(r.list[i+1].tags, kPart, kHour, kWhen) || r.list[i+1].sense.what == wReason && !bearsOn(r.list[i+1].tags, kName, kJoin, kRelation, kCompany):
			c.sense = sense{what: wReason, rule: "what they are"}
		}
	}
}

// namesAtEnd is how many names stand at the end of a clause, joined to each other.
func (r *reader) namesAtEnd(c *clause) int {
	n := 0
	for k := len(c.tags) - 1; k >= 0; k-- {
		switch c.tags[k].kind {
		case kName:
			n++
		case kJoin, kCivility:
		default:
			return n
		}
	}
	return n
}
