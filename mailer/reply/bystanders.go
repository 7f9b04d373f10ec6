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
		r.aloneThere(i)
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
		case r.companionsDetail(c):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "detail behind a companion"}
		case r.ofHouseBefore(i):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "answer of a house"}
		case r.besideThem(c):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "named beside the answer"}
		case r.excusedByOther(c):
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "excused by somebody"}
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
		if lead := r.leadTo(c, k); circumstance(lead) || r.inAccord(c, lead) || !c.sense.yes && c.sense.self && alongWith(lead) && strings.HasSuffix(lead, " avec") {
			return true // also "je ne viendrai pas avec X", who may come
		}
	}
	return false
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
	for _, end := range []string{"comme", "grace a", "plutot que", "plutot qu", "chez", "a cause de", "selon", "d apres", "malgre", "suite a", "lieu et place de", "lieu et place d", "a la place de", "a la place d", "au lieu de", "au lieu d", "de la part de", "de la part d"} {
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
	return has([]string{"voiture", "train", "vehicule", "repas", "menu", "place", "conseil", "conseils", "message", "mail", "courriel", "demande", "invitation", "initiative", "proposition", "recommandation", "suggestion", "bureau", "equipe", "compte", "table", "ordinateur", "poste", "exemple", "instigation", "avis"}, words[n-2])
}

// tellers leaves out of a no those who only ask to excuse others: "X vous prie d'excuser l'absence de Y". A yes that somebody else tells is left to a
// person, who can know whether both come.
func (r *reader) tellers(c *clause) {
	if len(c.sense.names) < 2 || !leadsWithName(&clause{tags: withoutRelations(c.tags)}) {
		return
	}
	told := r.firstTold(c)
	if told < 0 {
		return
	}
	if c.sense.yes || c.sense.self {
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

// otherInstead reads "mais avec X" behind "ce sera sans moi": X comes.
func (r *reader) otherInstead(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDecision || before.sense.yes || !before.sense.self || len(before.sense.names) > 0 || c.question {
		return
	}
	if w := r.word(c.tags[0]); w != "mais" || !r.saysWord(c, "avec") || !bearsOn(c.tags, kName) || !newBag(c).only(kFill, kPlus, kName, kRelation, kCivility, kFunction, kJoin, kChange) {
		return
	}
	for k, t := range c.tags {
		if t.kind == kName && !alongWith(r.leadTo(c, k)) {
			return
		}
	}
	c.sense = sense{what: wDecision, rule: "instead of the sender", yes: true, names: c.names(), events: before.sense.events}
}

// aloneThere reads "je serai seule" behind a day as a yes to it.
func (r *reader) aloneThere(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wTopic || len(before.sense.events) == 0 || len(before.sense.names) > 0 || c.question || c.sense.what != wReason {
		return
	}
	if has([]string{"je serai seule", "je serai seul", "je serai toute seule", "je serai tout seul", "j y serai seule", "j y serai seul"}, c.plain()) {
		c.sense = sense{what: wDecision, rule: "alone there", yes: true, self: true}
	}
}

// listedUnread says whether a clause of capitals alone is one more of those who come, whose name was not understood: "Anne A" in a list of names, "ainsi que
// Béa", "Béa aussi".
func (r *reader) listedUnread(i int) bool {
	c := &r.list[i]
	if c.sense.what != wReason || c.subject || c.question || !bearsOn(c.tags, kCapital) || !newBag(c).only(kCapital, kFill, kJoin, kCivility, kAlso, kPlus, kThat) {
		return false
	}
	if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.saysStem(&r.list[i+1], "chien") {
		return false // "avec Pistache, mon chien guide"
	}
	before := r.before(i)
	if before != nil && before.sense.what == wDecision && (bearsOn(c.tags, kAlso, kPlus) || has([]string{"et", "ainsi", "puis"}, r.word(c.tags[0])) || before.tags[len(before.tags)-1].kind == kName && r.loneCapital(c)) {
		return true
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.list) || r.list[k].sentence != c.sentence {
			continue
		}
		o := &r.list[k]
		if o.sense.what == wTopic && len(o.sense.names) > 0 && newBag(o).only(kName, kFill, kJoin, kRelation, kCivility, kFunction, kMail) || o.sense.rule == "one of a list" || k < i && o.heading && (o.sense.enrols || bearsOn(o.tags, kEnrol)) {
			return true
		}
	}
	return false
}

// loneCapital says whether a clause is one or two words with a capital that are no acronym: it may be a first name.
func (r *reader) loneCapital(c *clause) bool {
	for _, t := range c.tags {
		if t.kind != kCapital || r.words[t.from].caps && len(r.words[t.from].word) > 1 {
			return false
		}
	}
	return len(c.tags) < 3
}

// stateOfOther says whether a clause without a subject tells why those stay away of whom the clause before says that: "veuillez excuser X, souffrant".
func (r *reader) stateOfOther(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.yes || !c.sense.self || len(c.sense.names) > 0 || len(c.sense.events) > 0 || !newBag(c).only(kAway, kFill, kCourtesy) {
		return false
	}
	return before.sense.what == wDecision && !before.sense.yes && !before.sense.self && !before.sense.all && len(before.sense.names) > 0
}

// partedCompany says whether the companions of a decision go to some of its days alone, or may: "à Épernay avec X et à Mulhouse".
func (r *reader) partedCompany(i int) bool {
	c := &r.list[i]
	if !c.sense.yes || len(c.sense.names) == 0 {
		return false
	}
	if len(c.sense.events) == 1 && r.in.Answers == AnswersProgramme && severalDays(c.plain()) {
		return true // "aux deux rencontres, avec X à Épernay"
	}
	if len(c.sense.events) < 2 {
		return false
	}
	for k, t := range c.tags {
		if t.kind != kName || !slices.Contains(c.sense.names, t.person) || !bearsOn(c.tags[:k], kEvent) {
			continue
		}
		if behind := eventsIn(c.tags[k:]); len(behind) > 0 && !slices.Equal(behind, eventsIn(c.tags[:k])) {
			return true
		}
	}
	for _, alone := range []string{"seul", "seule", "sans"} {
		if contains(c.plain(), alone) {
			return true
		}
	}
	return false
}

// severalDays says whether a text speaks of more than one day.
func severalDays(text string) bool {
	for _, days := range []string{"rencontres", "dates", "journees", "evenements", "seances"} {
		for _, lead := range []string{"deux", "trois", "quatre", "toutes les", "tous les"} {
			if contains(text, lead+" "+days) {
				return true
			}
		}
	}
	return false
}

// eventsIn are the events that tags name, in their order.
func eventsIn(tags []tag) []string {
	var out []string
	for _, t := range tags {
		if t.kind == kEvent {
			out = union(out, t.mention.events)
		}
	}
	return out
}

// companionsDetail says whether the screen or a need stands right behind the name of somebody who comes along with the sender: it may be of that one
// alone.
func (r *reader) companionsDetail(c *clause) bool {
	if !c.sense.yes || !c.sense.self || len(c.sense.names) == 0 {
		return false
	}
	for k, t := range c.tags {
		if t.kind != kName || k+1 >= len(c.tags) || !alongWith(r.leadTo(c, k)) {
			continue
		}
		next := c.tags[k+1]
		if next.kind == kDiet || next.kind == kAccess || next.kind == kMode && next.value == "remote" {
			return !bearsOn(c.tags[:k], kMode)
		}
	}
	return false
}
