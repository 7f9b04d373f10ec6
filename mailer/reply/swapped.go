package reply

import "strings"

// Two who are named, one of whom comes in the place of the other: "merci de remplacer l'inscription de M. X par celle de Mme Y", "Mme Y viendra à la
// place de M. X", "en l'absence de M. X, Mme Y participera". Either may be the sender, told of by name.

// A party is one of the two: somebody named, or the sender by name.
type party struct {
	person int
	own    bool
}

// The shapes of such clauses: A and B stand for the two, in their order, @ for the event, without their functions and houses.
var (
	swapLead = `(et |donc |alors |ainsi |finalement |merci de |merci d |bien |vouloir |veuillez |pourriez vous |pouvez vous |peux tu |pourrais tu |vous pouvez |je |nous |vous |te |prie |demande |remercie |de |souhaite |souhaiterais |souhaitons |souhaiterions |voudrais |voudrions |il |faut |faudrait |faudra |convient |serait il |est il |possible |s il vous plait |svp )*`
	swapDay  = `( (le|la|l|a|au|aux|du|pour|@))*`
	// outForIn puts the second in the place of the first.
	outForIn = lazily(`^` + swapLead + `remplace(r|z)? (l inscription de |la participation de |la presence de |la place de |le siege de )?A` + swapDay + ` par (celle de |celui de |l inscription de )?B` + swapDay + `( (s il vous plait|svp|merci))*$`)
	// ofAttendance tells that it is about who comes, and not about whom we write to.
	ofAttendance = lazily(`@|inscription|participation|presence`)
	// inForOut puts the first in the place of the second.
	inForOut = lazily(`^` + swapLead + `(inscri(re|vez)|not(er|ez)|ajout(er|ez)|enregistr(er|ez)|mett(re|ez)) A` + swapDay + ` (a la place de|en lieu et place de|en remplacement de|au lieu de) B` + swapDay + `( (s il vous plait|svp|merci))*$`)
	// comesFor has the first come for the second.
	comesFor = lazily(`^(et |donc |finalement |en fait |au final |ce sera |c est |ce sera finalement |c est finalement |je (vous|te) (informe|signale|precise|indique|confirme) que |nous vous (informons|signalons|indiquons|confirmons) que |a noter que |sachez que )*A (qui )?(viendra|vient|participera|participe|assistera|assiste|ira|sera (present|presente|la|sur place|des votres|parmi vous)|siegera|se deplacera|se rendra|y sera|y sera presente?|fera le deplacement)( donc| finalement| bien| ainsi)*` + swapDay + ` (a la place de|en lieu et place de|en remplacement de|au lieu de|pour remplacer|pour representer) B` + swapDay + `$`)
	// standsInOn has the first replace the second on a day that is named.
	standsInOn = lazily(`^(et |donc |finalement |c est |c est finalement )*A (qui )?(remplace|represente) B` + swapDay + ` @$`)
	// without begins what is said of somebody who is away.
	without = lazily(`^(et |donc )*en (l absence|remplacement) (de|du|d) (la |le |l |notre |mon |ma |notre \w+ |la \w+ |le \w+ |l \w+ )?A` + swapDay + `$`)
)

// readSwapped reads such a clause.
func readSwapped(r *reader, c *clause, b bag) (sense, bool) {
	two := parties(c)
	if len(two) != 2 || two[0] == two[1] || b.any(kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kExcept, kUnnamed, kCompany, kStranger) {
		return sense{}, false
	}
	shape := r.shapeOfSwap(c)
	in, out := two[0], two[1]
	switch {
	case outForIn.MatchString(shape) && (len(r.in.Registered) > 0 || ofAttendance.MatchString(shape)):
		in, out = out, in
	case inForOut.MatchString(shape):
	case c.question || !comesFor.MatchString(shape) && !standsInOn.MatchString(shape):
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true}
	if s.self = in.own; !in.own {
		s.names = []int{in.person}
	}
	if s.selfOut = out.own; !out.own {
		s.absent = []int{out.person}
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	c.question = false
	r.details(c, &s)
	return s, true
}

// parties gives the people that a clause names, the sender among them, in their order.
func parties(c *clause) []party {
	var out []party
	for _, t := range c.tags {
		switch {
		case t.kind == kName:
			out = append(out, party{person: t.person})
		case t.value == "named" && (t.kind == kSelf || t.kind == kFill):
			out = append(out, party{own: true})
		}
	}
	return out
}

// shapeOfSwap writes a clause with A and B for its people and @ for its events.
func (r *reader) shapeOfSwap(c *clause) string {
	var out []string
	people := 0
	for _, t := range c.tags {
		switch {
		case t.kind == kName, t.value == "named":
			out = append(out, string(rune('A'+people)))
			people++
		case t.kind == kCivility, t.kind == kFunction, t.kind == kBody, t.kind == kMark:
		case t.kind == kEvent, t.kind == kGeneric:
			out = append(out, "@")
		default:
			out = append(out, plain(r.textOf(t)))
		}
	}
	return strings.ReplaceAll(strings.Join(strings.Fields(strings.Join(out, " ")), " "), " d A", " de A")
}

// settleSwapped reads "en l'absence de X" in front of somebody else who is named and comes: X does not. Before "je viendrai" it may be a condition.
func (r *reader) settleSwapped() {
	for i := range r.list {
		c := &r.list[i]
		if two := parties(c); len(two) != 1 || two[0].own || c.question || c.subject || !without.MatchString(r.shapeOfSwap(c)) || i+1 == len(r.list) {
			continue
		}
		next, days := r.behindReason(i), sense{}
		s := &next.sense
		if next.sentence != c.sentence || s.what != wDecision || !s.yes || s.maybe || s.self || len(s.absent) > 0 || len(s.names) > 1 || len(s.names) == 1 && s.names[0] == c.names()[0] || r.eventsOf(c, &days) != "" || len(days.events) > 0 {
			continue
		}
		s.absent = c.names()
		c.sense = sense{what: wReason, rule: "in their absence"}
	}
}

// behindReason is the clause behind clause i, or behind what keeps who is named there: "en l'absence de Mme X, en déplacement à Bruxelles, …".
func (r *reader) behindReason(i int) *clause {
	next := &r.list[i+1]
	if i+2 < len(r.list) && next.sentence == r.list[i].sentence && r.list[i+2].sentence == next.sentence && next.sense.what == wReason && !bearsOn(next.tags, kName, kSelf, kWe, kThird, kIf, kNot, kNe, kHedge, kVerb) {
		return &r.list[i+2]
	}
	return next
}
