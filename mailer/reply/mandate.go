package reply

// Who was asked to stand in comes: "Madame la Sénatrice, en déplacement à cette date, m'a chargé de la représenter". The office itself has no name here,
// and needs none: it holds no registration.

var mandateForm = lazily(`\bm (a|ont) (bien voulu )?(demande|charge|chargee|prie|priee|designe|designee|mandate|mandatee|delegue|deleguee) (de|pour) (le|la|l y|l) (representer|remplacer|suppleer)\b`)

// settleMandates gives such a clause its sense, and what its sentence says of the office before it none.
func (r *reader) settleMandates() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.sense.what != wBlock || c.sense.rule != "replacement" || !mandateForm.MatchString(c.plain()) ||
			!newBag(c).only(kRelation, kThird, kRelay, kReplaces, kEvent, kGeneric, kFill, kFor, kCourtesy, kJoin) {
			continue
		}
		first := i
		for first > 0 && r.list[first-1].sentence == c.sentence {
			first--
		}
		s := sense{what: wDecision, yes: true, self: true, rule: "mandate"}
		if !r.ofOffice(r.list[first:i+1]) || r.eventsOf(c, &s) != "" {
			continue
		}
		for k := first; k < i; k++ {
			if what := r.list[k].sense.what; what != wTopic && what != wCourtesy {
				r.list[k].sense = sense{what: wReason, rule: "said of the office"}
			}
		}
		c.sense = s
	}
}

// ofOffice says whether the clauses speak of one office, of nobody else, and of no other obstacle than its own.
func (r *reader) ofOffice(clauses []clause) bool {
	offices := 0
	for k := range clauses {
		o := &clauses[k]
		for _, t := range o.tags {
			if t.kind == kRelation {
				if !r.official(t) {
					return false
				}
				offices++
			}
		}
		if bearsOn(o.tags, kName, kCompany, kUnnamed, kIf, kHedge, kOr) || r.saysWord(o, "je") || r.saysWord(o, "j") || o.sense.what == wQuestion {
			return false
		}
	}
	return offices == 1
}
