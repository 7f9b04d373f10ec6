package reply

import (
	"slices"
	"strings"
)

// Names of people who take no part by the words in front of them: "à la place de X", "grâce à X", "X vous prie d'excuser l'absence de Y".

// settleBystanders keeps such people out of the answers, or hands the answer on.
func (r *reader) settleBystanders() {
	for i := range r.list {
		c := &r.list[i]
		r.otherInstead(i)
		r.inTheirPlace(i)
		r.aloneThere(i)
		r.agreeDetail(i)
		if r.listedUnread(i) {
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "one of a list"}
		}
		if c.sense.what != wDecision {
			continue
		}
		r.tellers(c)
		switch {
		case r.stateOfOther(i):
			c.sense = sense{what: wReason, rule: "state of whom was spoken of"}
		case r.partedCompany(i):
			c.sense = sense{what: wBlock, code: ReasonTwoEvents, rule: "who goes along to which day"}
		case r.mealOfOne(c), r.mealAdded(c):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "one meal for several"}
		case r.companionsDetail(c):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "detail behind a companion"}
		case r.ofHouseBefore(i):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "answer of a house"}
		case r.besideThem(c):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "named beside the answer"}
		case r.excusedByOther(c):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "excused by somebody"}
		case r.askedOnly(i):
			c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "asked of somebody"}
		case r.evenIf(i):
			c.sense = sense{what: wReason, rule: "no matter whether somebody comes"}
		case r.bareBefore(i):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "word of answer before somebody"}
		case r.wishOfOther(c):
			c.sense = sense{what: wBlock, code: ReasonMaybe, rule: "wish of somebody"}
		}
	}
}

// leadTo are the last words, folded, in front of the name at tag k: offices, civilities and articles left aside, and the names it is joined to by "et".
func (r *reader) leadTo(c *clause, k int) string {
	for k > 0 {
		switch t := c.tags[k-1]; {
		case t.kind == kRelation, t.kind == kCivility, t.kind == kFunction, t.kind == kJoin && k > 1 && c.tags[k-2].kind == kName, t.kind == kName && c.tags[k].kind == kJoin:
		case t.kind == kFill && t.to-t.from == 1 && has([]string{"le", "la", "l", "notre", "mon", "ma", "mes", "nos", "son", "sa", "leur"}, r.word(t)):
		default:
			return r.wordsBefore(c, c.tags[k].from)
		}
		k--
	}
	return r.wordsBefore(c, c.tags[k].from)
}

// wordsBefore are the last six words of a clause in front of a token, folded, each behind a blank.
func (r *reader) wordsBefore(c *clause, end int) string {
	var out []string
	for _, w := range r.words[c.tags[0].from:end] {
		if !w.mark {
			out = append(out, w.word)
		}
	}
	return " " + strings.Join(out[max(0, len(out)-6):], " ")
}

// besideThem says whether a name that was taken for somebody of an answer stands behind words that make it a circumstance: "comme X", "grâce à X",
// "dans la voiture de X".
func (r *reader) besideThem(c *clause) bool {
	for k, t := range c.tags {
		if t.kind != kName || !slices.Contains(c.sense.names, t.person) {
			continue
		}
		if lead := r.leadTo(c, k); circumstance(lead) || r.forWhom(c, k, lead) || r.inAccord(c, lead) || r.somebodyOf(c, lead) || !c.sense.yes && c.sense.self && alongWith(lead) && strings.HasSuffix(lead, " avec") {
			return true // also "je ne viendrai pas avec X", who may come
		}
	}
	return false
}

// forWhom says whether the name at tag k of a clause is the object of what others come for: "Paul Roux viendra pour X", "viendra écouter X".
func (r *reader) forWhom(c *clause, k int, lead string) bool {
	if !bearsOn(c.tags[:k], kName, kSelf, kWe) || !bearsOn(c.tags[:k], kVerb) || bearsOn(c.tags[:k], kEnrol, kNoun, kConfirm, kYes, kNo, kReplaces, kSend, kModal, kRequest) {
		return false
	}
	words := strings.Fields(lead)
	if len(words) < 2 {
		return false
	}
	last := words[len(words)-1]
	if last == "pour" {
		return true
	}
	for _, f := range conjugation()[last] {
		if f.tense == infinite {
			return c.tags[k-1].kind != kVerb
		}
	}
	return has([]string{"ecouter", "voir", "saluer", "entendre", "rencontrer", "soutenir", "aider", "applaudir", "feliciter", "chercher", "conduire", "deposer", "accompagner", "remplacer"}, last)
}

// inAccord says whether a name stands behind "d'accord avec", without a comma: whom somebody agrees with.
func (r *reader) inAccord(c *clause, lead string) bool {
	if !strings.HasSuffix(lead, "accord avec") {
		return false
	}
	for i := c.tags[0].from + 1; i < c.tags[len(c.tags)-1].to; i++ {
		if r.words[i].word == "avec" && r.words[i-1].word == "accord" {
			return true
		}
	}
	return false
}

// circumstance says whether the words in front of a name make it part of how or why something is done, not one of those who do it.
func circumstance(lead string) bool {
	for _, end := range []string{"comme", "grace a", "en presence de", "en presence d", "en l absence de", "en l absence d", "plutot que", "plutot qu", "chez", "a cause de", "selon", "d apres", "malgre", "suite a", "lieu et place de", "lieu et place d", "a la place de", "a la place d", "au lieu de", "au lieu d", "de la part de", "de la part d",
		"sauf", "hormis", "excepte", "a part", "en dehors de", "en dehors d", "a l exception de", "a l exception d"} {
		if strings.HasSuffix(lead, " "+end) {
			return true
		}
	}
	words := strings.Fields(lead)
	n := len(words)
	if n > 1 && (words[n-1] == "a" || words[n-1] == "par") && (strings.HasPrefix(words[n-2], "confirm") || strings.HasPrefix(words[n-2], "valid") || strings.HasPrefix(words[n-2], "annonc") || strings.HasPrefix(words[n-2], "transmi") || strings.HasPrefix(words[n-2], "invit")) ||
		strings.HasSuffix(lead, " aupres de") || strings.HasSuffix(lead, " aupres d") {
		return true // "présence confirmée par X"
	}
	if n < 3 || words[n-1] != "de" && words[n-1] != "d" {
		return false
	}
	return has([]string{"voiture", "train", "vehicule", "repas", "menu", "place", "conseil", "conseils", "message", "mail", "courriel", "demande", "invitation", "initiative", "proposition", "recommandation", "suggestion", "bureau", "equipe", "compte", "table", "ordinateur", "poste", "adresse", "code", "lien", "badge", "pseudo", "telephone", "portable", "exemple", "instigation", "avis"}, words[n-2])
}

// somebodyOf says whether a name stands in "l'assistante de X", "le mari de X": it is not X who is spoken of.
func (r *reader) somebodyOf(c *clause, lead string) bool {
	words := strings.Fields(lead)
	n := len(words)
	if n < 2 || words[n-1] != "de" && words[n-1] != "d" || !office(words[n-2]) && !kinOrJob(words[n-2]) {
		return false
	}
	for i := c.tags[0].from + 1; i < c.tags[len(c.tags)-1].to; i++ {
		if r.words[i].word == words[n-1] && r.words[i-1].word == words[n-2] {
			return true // no mark between: "X, directrice, de Y" are two
		}
	}
	return false
}

// kinOrJob says whether a word is what somebody is to somebody else: "mari", "collègue".
func kinOrJob(word string) bool {
	for _, owner := range []string{"ma", "mon"} {
		if e, n := longest([]token{{word: owner}, {word: word}}, 0); e != nil && n == 2 && e.kind == kRelation {
			return true
		}
	}
	return false
}

// tellers leaves out of a no those who only ask to excuse others: "X vous prie d'excuser l'absence de Y". A yes that somebody else tells is left to a
// person, who can know whether both come.
func (r *reader) tellers(c *clause) {
	if len(c.sense.names) < 2 || !leadsWithName(&clause{tags: withoutRelations(c.tags)}) {
		return
	}
	told := r.firstTold(c)
	if told < 0 && !contains(c.plain(), "s excuse pour") && !contains(c.plain(), "s excusent pour") {
		return
	}
	if told < 0 || c.sense.yes || c.sense.self {
		c.sense = sense{what: wBlock, code: ReasonWho, rule: "told by somebody"}
		return
	}
	var names []int
	for k, t := range c.tags {
		if t.kind == kName && k >= told && slices.Contains(c.sense.names, t.person) {
			names = append(names, t.person)
		}
	}
	c.sense.names = names
}

// firstTold is the place of the first name of a clause that stands as what somebody tells, -1 if there is none.
func (r *reader) firstTold(c *clause) int {
	telling := false
	for k, t := range c.tags {
		if t.kind != kName {
			continue
		}
		lead := r.leadTo(c, k)
		telling = telling || k > 0 && tells(r.words[c.tags[0].from:t.from])
		for _, end := range []string{"absence de", "absence d", "presence de", "presence d", "participation de", "participation d", "venue de", "venue d", "inscription de", "inscription d", "que", "qu", "excuse", "excusent", "excuser"} {
			if telling && strings.HasSuffix(lead, " "+end) && !strings.HasSuffix(lead, "ainsi que") && !strings.HasSuffix(lead, "de meme que") {
				return k
			}
		}
	}
	return -1
}

// tells says whether one of the words is a verb of telling or excusing in the third person.
func tells(words []token) bool {
	for _, w := range words {
		if has([]string{"prie", "prient", "demande", "demandent", "excuse", "excusent", "informe", "informent", "signale", "signalent", "annonce", "annoncent", "regrette", "regrettent", "confirme", "confirment", "indique", "indiquent", "precise", "precisent", "transmet", "communique", "deplore", "fait"}, w.word) {
			return true
		}
	}
	return false
}

func withoutRelations(tags []tag) []tag {
	out := []tag{}
	for _, t := range tags {
		if t.kind != kRelation && t.kind != kFunction {
			out = append(out, t)
		}
	}
	return out
}

// excusedByOther says whether somebody named asks to excuse the sender: "X vous prie de bien vouloir m'excuser".
func (r *reader) excusedByOther(c *clause) bool {
	text := c.plain()
	return !c.sense.yes && !c.sense.self && len(c.sense.names) > 0 && leadsWithName(&clause{tags: withoutRelations(c.tags)}) &&
		(contains(text, "m excuser") || contains(text, "m en excuser") || contains(text, "mon absence") || contains(text, "nous excuser") || contains(text, "notre absence"))
}

// wishOfOther says whether a yes of somebody named is a wish in the conditional: "X aimerait venir".
func (r *reader) wishOfOther(c *clause) bool {
	if !c.sense.yes || c.sense.maybe || c.sense.self || len(c.sense.names) == 0 {
		return false
	}
	glad := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"aimerait", "aimeraient", "voudrait", "voudraient", "desirerait", "desireraient", "adorerait", "adoreraient", "envie"}, w.word) {
			return true
		}
		glad = glad || has([]string{"serait", "seraient"}, w.word)
		if glad && has([]string{"heureux", "heureuse", "ravi", "ravie", "ravis", "ravies", "content", "contente", "contents", "contentes", "enchante", "enchantee", "partant", "partante", "partants", "partantes", "interesse", "interessee", "interesses", "interessees", "tente", "tentee", "dispose", "disposee"}, w.word) {
			return true
		}
	}
	return false
}

// ofHouseBefore says whether the answer of clause i, which has no subject of its own, stands behind a colon and the name of a house or service: whose
// answer it is, and who comes, is not said.
func (r *reader) ofHouseBefore(i int) bool {
	before := r.before(i)
	if before == nil || !before.heading || !r.list[i].sense.self || len(r.list[i].sense.names) > 0 || bearsOn(r.list[i].tags, kSelf, kWe) || before.sense.what == wTopic || before.sense.what == wDecision {
		return false
	}
	b, capitals := newBag(before), 0
	if !b.only(kCapital, kBody, kFill, kUnknown, kMeeting, kFunction, kGeneric) {
		return false
	}
	for _, w := range r.words[before.tags[0].from:before.tags[len(before.tags)-1].to] {
		if w.upper {
			capitals++
		}
	}
	return b.any(kBody) || capitals > 1
}
