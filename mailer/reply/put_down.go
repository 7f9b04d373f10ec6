package reply

// A participle with the day and the meal, and no verb: "Inscrit pour le 28/05 avec repas végétarien svp".

// readPutDown reads it, in answer to an invitation, for a yes.
func readPutDown(r *reader, c *clause, b bag) (sense, bool) {
	if len(r.in.Registered) > 0 || r.in.Answers != AnswersInvitation && r.in.Answers != AnswersProgramme || c.subject || c.question || c.heading || !putDownDay.MatchString(c.plain()) {
		return sense{}, false
	}
	if !b.any(kEvent) || b.any(kName, kRelation, kUnnamed, kCompany, kWe, kThird, kYou, kNot, kNe, kIf, kHedge, kOr, kStranger, kExcept, kVerb, kPast, kReplaces, kReplaced) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, self: true}
	if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
		return sense{}, false
	}
	r.details(c, &s)
	return s, s.lunch != "both" && s.lunch != "open"
}

// putDownDay is such a clause.
var putDownDay = lazily(`^(bonjour |bonsoir |salut |ok |oui )?inscrite? (pour|a|au|le|la) .{2,40} (avec|sans|repas|dejeuner|en visio|sur place|en presentiel|a distance)\b.{0,60}$`)
