package reply

// So many days, told behind a colon: "je m'inscris à deux journées : Bar-le-Duc en visio et Mulhouse sur place".

// daysCounted is a yes to a number of days that are still to be named.
var daysCounted = lazily(`\b(deux|trois|2|3)( des| de vos| de ces| de)? (journees|dates|rencontres|rendez vous|seances)\b|\b(aux|a|les) (deux|trois)$|\b(deux|trois) d entre (elles|eux)$`)

// settleCountedDays gives such a yes the days that stand behind it, where they are as many as it says.
func (r *reader) settleCountedDays() {
	for i := range r.list {
		c := &r.list[i]
		if !c.heading || c.question || c.subject || c.sense.what != wBlock || !daysCounted.MatchString(c.plain()) || !bearsOn(c.tags, kSelf) || !bearsOn(c.tags, kVerb, kEnrol, kPresent) || bearsOn(c.tags, kNot, kNe, kNo, kIf, kHedge, kName, kRelation, kOr, kCancel, kPast, kEvent) || r.in.Answers != AnswersProgramme && !bearsOn(c.tags, kEnrol, kVerb) {
			continue
		}
		var days []string
		for j := i + 1; j < len(r.list) && r.list[j].sentence == c.sentence; j++ {
			o := &r.list[j]
			if o.sense.what != wDetail && o.sense.what != wTopic && o.sense.what != wReason && o.sense.what != wCourtesy || bearsOn(o.tags, kNot, kNe, kNo, kIf, kHedge, kOr, kName) {
				days = nil
				break
			}
			days = union(days, eventsNamed(o))
		}
		if n := numeral(daysCounted.FindString(c.plain())); n == len(days) {
			c.sense = sense{what: wDecision, yes: true, self: true, events: days, plain: true, rule: "so many days"}
			c.heading = false
		}
	}
}
