package reply

// The day for which somebody is on the list already, told beside the day that they add: "je suis déjà inscrite à Epernay, je m'inscris aussi à Bar-le-Duc".

var (
	onListAlready = lazily(`^(bonjour |et |comme vous le savez |etant donne que |sachant que )*((je|j) (suis|etais)|etant|deja|je me suis)( (bien|donc|deja))* ?(inscrite?|enregistree?)( (deja|bien|pour|a|au|aux|le|la|les|celle|du|de|d|rencontre|journee|date|et))*$`)
	dayMore       = lazily(`\b(aussi|egalement|en plus|de plus|en outre|ajouter|ajoutez|rajouter|rajoutez)\b`)
)

// settleEnrolledBefore takes such a day for what is known, where the sender adds other days behind it and says nothing else of it.
func (r *reader) settleEnrolledBefore() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		days := r.plainDays(c)
		if c.subject || c.question || c.sense.what != wPast && !c.unsettled() && c.sense.what != wReason || len(days) == 0 || bearsElse(c) && bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kIf, kHedge, kOr, kExcept, kStranger, kMode, kLunch) || !onListAlready.MatchString(r.leadOf(c)) || !r.unanswered(days, i, i) || !r.addsDays(i, days) {
			continue
		}
		c.sense = sense{what: wReason, rule: "on the list already"}
		c.fill()
	}
}

// addsDays says whether all that is answered beside clause i is that the sender comes to other days than these as well.
func (r *reader) addsDays(i int, days []string) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		switch s := o.sense; {
		case k == i || o.subject:
		case s.what == wDecision:
			if k < i || !r.ownYesTo(o) || !disjoint(s.events, days) || !found && !dayMore.MatchString(o.plain()) {
				return false
			}
			found = true
		case has([]string{wHedge, wBlock, wSuspect, wLater, wQuestion}, s.what):
			return false
		}
	}
	return found
}
