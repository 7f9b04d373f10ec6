package reply

import "strings"

// Answers that lean on the clause beside them: "elle aussi", "mais sans noix", "pas moi" behind somebody else's yes, "oui" in front of what one owns up to,
// "avec plaisir" behind a meal, a need with its second best, a seat given away.

// settleLeaning gives such clauses their sense.
func (r *reader) settleLeaning() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		if r.neitherOfUs(i) || r.groupHeads(i) || r.countsThem(i) {
			continue
		}
		switch before := r.before(i); {
		case before == nil:
		case r.comesToo(c, before):
			c.sense = sense{what: wDecision, yes: true, names: c.sense.names, events: c.sense.events, mode: before.sense.mode, lunch: before.sense.lunch, rule: "comes too"}
		case c.sense.what == wHedge && bearsOn(c.tags[:1], kCapital) && givenNames()[r.word(c.tags[0])] != "" && before.sense.what == wDecision && before.sense.self:
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "somebody's doubt"} // "moi je viens, Hugo je ne sais pas"
		case r.secondBest(c, before):
			c.sense = sense{what: wDetail, rule: "second best", diet: c.text, fixed: true, names: before.sense.names, self: before.sense.self}
		case before.sense.what == wDetail && before.sense.lunch == "yes" && newBag(before).any(kLunch) && has([]string{"avec plaisir", "volontiers", "avec joie", "avec appetit", "avec grand plaisir", "bien sur", "evidemment"}, c.plain()):
			c.sense = sense{what: wCourtesy, rule: "gladly"}
		case r.sameForThem(i):
			c.sense = sense{what: wDetail, rule: "the same", lunch: before.sense.lunch, names: r.others()[:1]}
			if i+1 < len(r.list) {
				if n := &r.list[i+1]; n.sentence == c.sentence && n.sense.what == wDetail && !n.sense.self && len(n.sense.names) == 0 && n.sense.mode == "" && n.sense.lunch == "" && has([]string{"mais", "et"}, r.word(n.tags[0])) {
					n.sense.names = c.sense.names
				}
			}
		case before.sense.what == wDecision && before.sense.yes && len(before.sense.names) > 0 && !before.sense.self && c.sense.what == wDecision && !c.sense.yes && len(c.sense.names) > 0 && notMeAlone.MatchString(c.plain()):
			c.sense = sense{what: wDecision, self: true, rule: "not me"}
		}
	}
	r.ownUp()
}

// countsThem sets "mes deux collègues" aside where just so many names stand behind it, with a yes or no of them all: "mes deux collègues, X et Y, viendront".
func (r *reader) countsThem(i int) bool {
	c := &r.list[i]
	if c.sense.code != ReasonUnnamed || !newBag(c).only(kCompany, kFill, kRelation, kCourtesy) || i+2 >= len(r.list) {
		return false
	}
	n, d := &r.list[i+1], &r.list[i+2]
	if n.sentence != c.sentence || d.sentence != c.sentence || n.sense.what != wTopic || n.sense.self || d.sense.what != wDecision || d.sense.self || len(d.sense.names) != len(n.sense.names) || numeral(c.plain()) != len(n.sense.names) {
		return false
	}
	c.sense = sense{what: wCourtesy, rule: "counts them"}
	return true
}

// comesToo says whether a clause is "X aussi" behind the sender's plain yes, with no other day than that.
func (r *reader) comesToo(c, before *clause) bool {
	b := newBag(c)
	if c.sense.what != wTopic || b[kName] != 1 || b[kAlso] != 1 || !b.only(kName, kAlso, kJoin, kFill, kCivility, kRelation, kFunction, kEvent, kGeneric, kFor, kCourtesy) || before.question {
		return false
	}
	s := before.sense
	return s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names) == 0 && !assent(before) && (len(s.events) == 0 || len(c.sense.events) == 0 || !disjoint(s.events, c.sense.events))
}

// neitherOfUs reads "ni X ni moi" that stands without a verb of its own, or with one that a spoken "on" begins anew.
func (r *reader) neitherOfUs(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if b[kName] != 1 || b[kSelf] != 1 || b[kNot] != 2 || !b.only(kName, kSelf, kNot, kJoin, kRelation, kFill, kCivility, kFunction) || c.sense.what == wDecision || r.in.Answers != AnswersInvitation && len(r.in.Registered) == 0 {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kNot && r.word(t) != "ni" || t.kind == kSelf && t.value != "moi" {
			return false
		}
	}
	s := sense{what: wDecision, self: true, rule: "neither of us"}
	for _, t := range c.tags {
		if t.kind == kName {
			s.names = []int{t.person}
		}
	}
	if n := i + 1; n < len(r.list) && r.list[n].sentence == c.sentence {
		switch o := &r.list[n]; {
		case o.sense.what == wDecision && o.sense.all && (r.word(o.tags[0]) == "on" || r.word(o.tags[0]) == "nous"):
			o.sense = sense{what: wCourtesy, rule: s.rule}
		case o.sense.what == wReason || o.sense.what == wCourtesy || o.sense.what == wDecision && !o.sense.yes:
		default:
			return false
		}
	}
	c.sense = s
	return true
}

// groupOf is a few people who come, named behind a colon.
var groupOf = lazily(`^(et |donc |bref )*(le duo|la fine equipe|le tandem|la paire|le trio|les mousquetaires|l equipe|notre equipe|notre delegation|la delegation|la troupe|la bande|les troupes|notre duo|deux \w+|trois \w+)( \w+){0,2} (sera la|seront la|sera des votres|seront des votres|s annoncent?|debarque|debarquent|arrive|arrivent|vient|viennent|viendra|viendront|se presentent?|participera|participeront)( le| a| en)?$`)

// groupHeads makes a heading of such a group, where names with the sender or without stand behind it.
func (r *reader) groupHeads(i int) bool {
	c := &r.list[i]
	if !c.heading || i+1 >= len(r.list) || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge) {
		return false
	}
	n := &r.list[i+1]
	if n.sentence != c.sentence || n.sense.what != wTopic || len(n.sense.names) == 0 || c.sense.what == wDecision && len(c.sense.names)+btoi(c.sense.self) > 0 || !groupOf.MatchString(strings.TrimSpace(r.leadOf(c))) {
		return false
	}
	s := sense{what: wDecision, yes: true, rule: "group"}
	if r.eventsOf(c, &s) != "" {
		return false
	}
	c.sense = s
	return true
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// notMeAlone is "pas moi" and no more.
var notMeAlone = lazily(`^(mais |et |pas |helas )*(pas moi|moi pas|moi non)( helas| malheureusement)?$`)

// secondBest says whether a clause only gives another food for a need before it: "ou à défaut l'option sans viande".
func (r *reader) secondBest(c, before *clause) bool {
	if before.sense.what != wDetail || before.sense.diet == "" || c.sense.what != wBlock || c.sense.code != ReasonCondition || bearsOn(c.tags, kSelf, kName, kVerb, kYes, kNo, kMode, kSeat, kEvent) {
		return false
	}
	return secondFood.MatchString(c.plain())
}

var secondFood = lazily(`^(ou )?(a defaut|sinon|si non|au pire|si possible|faute de mieux)( du| de la| des| l| le| un| une| ce sera| je prends)* (\w+ ){0,2}(poisson|vege|vegetarien\w*|legumes?|omelette|pates|salade|oeufs|option|menu|plat|version|riz|fromage|pain)\b.*$|^(ou )?(halal|casher|vegetarien\w*|vegan\w*|bio) si (c est )?possible$`)

// sameForThem says whether clause i is "elle aussi" behind the sender's own meal, where one other person comes.
func (r *reader) sameForThem(i int) bool {
	c, before := &r.list[i], r.before(i)
	return before.sense.what == wDetail && before.sense.self && before.sense.lunch != "" && before.sense.mode == "" && len(before.sense.names) == 0 && len(r.others()) == 1 && sameToo.MatchString(c.plain())
}

var sameToo = lazily(`^(et )?(elle|lui)( aussi| egalement| itou| pareil| de meme)$`)

// ownUp takes each "oui" that only leads to what the sender owns up to, where they plainly decline: "oui, j'ai tout lu. Oui, je m'en veux : …".
func (r *reader) ownUp() {
	declines := false
	for i := range r.list {
		s := r.list[i].sense
		if s.what == wDecision && !bareWord(&r.list[i]) || s.what == wHedge || s.what == wDetail {
			if s.what != wDecision || s.yes || !s.self || s.maybe || s.partial || !newBag(&r.list[i]).any(kVerb, kPresent, kModal, kNot) {
				return
			}
			declines = true
		}
	}
	if !declines {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || c.plain() != "oui" || c.question {
			continue
		}
		if n := r.list[i+1].sense.what; n == wReason || n == wPast || n == wCourtesy || n == wDecision && !r.list[i+1].sense.yes {
			c.sense = sense{what: wCourtesy, rule: "owns up"}
		}
	}
}

var (
	// chairGiven is a seat that the reader of the letter may give away, whoever gets it.
	chairGiven = lazily(`^(\w+ )?(donnez|attribuez|offrez|refilez|cedez|proposez|laissez|remettez|redonnez|pretez|leguez|confiez|reservez|gardez) (donc |plutot |vite )*(ma|mon) (chaise|place|siege|fauteuil|strapontin|tabouret)( vide)? (a|pour) (quelqu un|celui|celle|ceux|qui|un|une|plus|la personne|l heureux|l heureuse|d autres|des)\b`)
	// oneMore is the sender as one more of a kind: "comptez un Alsacien de plus".
	oneMore = lazily(`^(et |alors |donc )*(comptez|ajoutez|inscrivez|notez|prevoyez) (donc )?une? (\w+ ){1,2}de plus$`)
	counted = lazily(`\b(personne|collegue|inscription|place|chaise|repas|couvert|assiette|part|participante?|siege|adulte|enfant|accompagnante?)\b`)
	whoEats = lazily(`^(et )?qui (mange|dejeune|mangera|dejeunera|a faim|aura faim|reste manger|restera manger)( .*)?$`)
)

// readOneMore reads such clauses.
func readOneMore(r *reader, c *clause, b bag) (sense, bool) {
	text := c.plain()
	if c.question || c.subject || b.any(kName, kIf, kHedge, kNot, kNe, kStranger) {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true, fixed: true}
	switch {
	case chairGiven.MatchString(text) && !b.any(kOr) && !strings.Contains(text, "collegue") && !strings.Contains(text, "adjoint"):
	case oneMore.MatchString(text) && !counted.MatchString(text):
		s.yes = true
	case whoEats.MatchString(text):
		return sense{what: wDetail, lunch: "yes", self: true, fixed: true}, len(r.others()) == 0
	default:
		return sense{}, false
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}
