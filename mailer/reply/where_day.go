package reply

import (
	"slices"
	"strings"
)

// "Où" behind a day: "je viendrai à Épernay et à Mulhouse, où je serai accompagnée de X" speaks of the last day named, and so does "sauf à Mulhouse, où
// j'enverrai X".

// settleWhere gives an answer that begins with "où" and names no day the one just before it.
func (r *reader) settleWhere() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.sense.what != wDecision && c.sense.what != wDetail || c.sentence != before.sentence || len(c.sense.events) > 0 || bearsOn(c.tags, kEvent) || !strings.HasPrefix(strings.ToLower(c.text), "où ") {
			continue
		}
		if len(before.sense.minus) > 1 {
			c.sense = sense{what: wBlock, code: ReasonTwoEvents, rule: "where of two days"} // "sauf Mulhouse et Tomblaine, où X ira"
			continue
		}
		if day := lastDay(before); day != "" {
			c.sense.events, c.sense.plain = []string{day}, true
		}
	}
}

// lastDay is the day that a clause names last, by itself; "" if it names several at once there.
func lastDay(c *clause) string {
	for k := len(c.tags) - 1; k >= 0; k-- {
		if m := c.tags[k].mention; c.tags[k].kind == kEvent {
			if len(m.events) == 1 && m.fault == "" {
				return m.events[0]
			}
			return ""
		}
	}
	return ""
}

// settleExceptNamed takes the day that stands behind "sauf une" off the yes before it: "à toutes les journées sauf une : celle du 18 juin".
func (r *reader) settleExceptNamed() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		count := exceptCounted.FindStringSubmatch(before.plain())
		if count == nil || c.sentence != before.sentence || !newBag(c).only(kEvent, kGeneric, kFill, kFor, kJoin) {
			continue
		}
		if off := eventsNamed(c); len(off) == map[string]int{"une": 1, "1": 1, "deux": 2, "2": 2}[count[2]] {
			c.takeOff(off, before)
		}
	}
}

var exceptCounted = lazily(`\b(sauf|excepte|hormis|moins|hors|a l exception d)(?: de| d)? ?(une|deux|1|2)$`)

// splitsAtWhere says whether "où" at tags[i], behind a day that is left out, tells what keeps the sender from it: "sauf celle d'Épernay où je suis en congés".
func (r *reader) splitsAtWhere(words []token, tags []tag, i int, run []tag) bool {
	if r.othersThere(tags, i, run) {
		return true
	}
	for _, t := range tags[i+1:] {
		if t.kind == kMark && t.value != "'" {
			break
		}
		if t.kind.oneOf(kPart, kHour, kHedge, kIf, kMode, kOr, kName) {
			return false
		}
	}
	n := tags[i].from + 1
	return r.in.Answers == AnswersProgramme && run[len(run)-1].kind == kEvent && bearsOn(run, kExcept) && (run[0].kind == kExcept && keptThere.MatchString(untilMark(words, tags[i].from)) || bearsOn(run, kVerb, kPresent, kEnrol, kBe, kYes, kConfirm)) && n < len(words) && (words[n].word == "je" || words[n].word == "j")
}

// othersThere says whether "où" at tags[i], behind the one day that a yes to all leaves out, tells who else is there: "oui pour tout sauf Épernay où X viendra".
func (r *reader) othersThere(tags []tag, i int, run []tag) bool {
	left := slices.IndexFunc(run, func(t tag) bool { return t.kind == kExcept })
	if r.in.Answers != AnswersProgramme || left < 1 || run[len(run)-1].kind != kEvent || bearsOn(run[left:len(run)-1], kEvent) || bearsOn(run, kName, kNot, kNe, kIf, kHedge) {
		return false
	}
	named := false
	for _, t := range tags[i+1:] {
		if t.kind == kMark && t.value != "'" && t.value != "-" || t.kind.oneOf(kPart, kHour, kHedge, kIf, kOr, kNot, kNe) {
			return named && t.kind == kMark
		}
		named = named || t.kind == kName
	}
	return named
}

// mindWhereOthers hands on a yes to all but a day, given to somebody who is named behind that day and, it may be, comes to that day alone: "oui pour tout sauf
// Mulhouse que X suivra", "oui pour Épernay et Bar-le-Duc où X me remplacera".
func (c *composer) mindWhereOthers() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDecision || !o.sense.yes || len(o.sense.names) == 0 || !c.severalDays() {
			continue
		}
		left := slices.IndexFunc(o.tags, func(t tag) bool { return t.kind == kExcept })
		if left >= 0 && namedBehindDay(o.tags[left:]) || yesWhereOthers.MatchString(o.plain()) {
			c.block(ReasonTwoEvents, o.text)
		}
	}
}

// namedBehindDay says whether somebody is named behind a day.
func namedBehindDay(tags []tag) bool {
	day := slices.IndexFunc(tags, func(t tag) bool { return t.kind == kEvent })
	return day >= 0 && bearsOn(tags[day:], kName)
}

// yesWhereOthers is a yes to several days, and somebody told behind the last of them.
var yesWhereOthers = lazily(`^(oui|ok|d accord|partante?|presente?|je (viens|viendrai|participe|participerai|serai la|prends|retiens|choisis)) .*\b(ou|que|pour laquelle|pour lequel|a laquelle|auquel) `)

// keptThere is what keeps the sender away from a day that is left out.
var keptThere = lazily(`^ou (je|j) (suis|serai|pars|travaille|garde|ai|aurai|dois) (deja |alors |justement )*(en (sejour|vacances|conges?|cure|voyage|deplacement|stage|formation|cours|reunion|week end|famille|camp|colonie|croisiere)|pris|prise|retenue?|absente?|occupee?|indisponible|au travail|a l etranger|a l hopital|un|une|mes|mon|ma|des|hospitalisee?|operee?|operer|$)`)

// keptFromThere takes "où je suis en séjour avec les ados", behind "à toutes sauf Épernay", for a no to that day.
func (r *reader) keptFromThere(i int) bool {
	c, before := &r.list[i], r.before(i)
	day := ""
	if before != nil && before.sense.rule == "exception to what was said" && r.before(i-1) != nil {
		day, before = lastDay(before), r.before(i-1)
	}
	if before == nil || !r.ownYesTo(before) || len(before.sense.minus) == 0 || !keptThere.MatchString(c.plain()) || bearsOn(c.tags, kName, kIf, kHedge, kOr, kMode, kYes, kVerb, kPresent, kEvent, kLunch, kEnrol, kNot) {
		return false
	}
	if day == "" {
		day = lastDay(before)
	}
	if day == "" || !has(before.sense.minus, day) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "kept from there", self: true, events: []string{day}, plain: true}
	return true
}
