package reply

// Why a day is left out, told behind it: "je viendrai à toutes les rencontres sauf Mulhouse, c'est vraiment trop loin pour moi". The ground makes a no of the exception.

// whyLeftOut is such a ground: the way there, the season, work or something else of the sender's on that very day.
var whyLeftOut = lazily(`^(car |parce que |puisque |en effet |et |etant |qui |la |celle ci |celle la )*(` +
	`((c|ca|cela|ce|qui) )?(est|fait|sera|me fait|me semble|est vraiment|etant)? ?(vraiment |un peu |beaucoup |bien |malheureusement |helas |decidement |quand meme )*trop (de route|de trajet|loin|lointaine?|eloignee?|distante?|long|longue|complique)( (vraiment|en train|en voiture|a faire|d ici|de chez (moi|nous)|pour (moi|nous|mon age|mes vieux os)|a mon age|sans voiture|desolee?|helas|malheureusement))*|` +
	`(c|ca) (est|tombe) (en plein dans |pendant |en plein |en pleine |juste )?(la|ma|mon|mes|notre|les) (rentree|vacances|conges|periode de conges|vendanges|moissons|inventaire)|` +
	`(je|j) (travaille|serai (en (vacances|conges?|deplacement|voyage|formation|cure|stage)|prise?|retenue?|absente?|a l etranger)|suis (deja |malheureusement |alors )*(en (vacances|conges?|deplacement|voyage|formation|cure|stage)|prise?|retenue?|occupee?|indisponible)|ai (deja |alors )*(un mariage|un bapteme|un rendez vous( medical)?|une operation|une reunion|cours|une formation|un autre engagement))( (ce jour la|ce jour|cette semaine la|a cette date|a ce moment la|cette semaine|alors))*)$`)

// settleLeftOut takes a ground behind the days that the sender's own yes leaves out, in its sentence, for a no to them.
func (r *reader) settleLeftOut() {
	if r.in.Answers != AnswersProgramme {
		return
	}
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], r.before(i)
		if before == nil || len(before.sense.minus) == 0 || !bearsOn(before.tags, kVerb, kPresent, kEnrol, kSelf) || c.question || c.subject || c.sense.what == wDecision || !r.ownYesTo(before) || before.sense.maybe {
			continue
		}
		if bearsOn(c.tags, kName, kIf, kHedge, kOr, kMode, kYes, kVerb, kPresent, kEvent, kLunch, kEnrol, kNot, kPast, kAsk) || before.tags[len(before.tags)-1].kind != kEvent || !whyLeftOut.MatchString(c.plain()) || !r.ends(i) {
			continue
		}
		c.sense = sense{what: wDecision, rule: "why left out", self: true, events: append([]string{}, before.sense.minus...), plain: true}
	}
}
