package reply

// Who has somebody put down and does not come along: "pourriez-vous inscrire mon apprenti, X ? Je ne pourrai pas l'accompagner."

// notAlong says so.
var notAlong = lazily(`^(et |mais |toutefois |cependant |par contre |en revanche |malheureusement |helas |pour ma part |quant a moi |de mon cote |moi meme )*(je|j) (ne )?(pourrai|peux|serai|vais) (malheureusement |helas |moi meme |personnellement |donc )*(pas|point)( (malheureusement|helas|moi meme|cette fois|en mesure de|pouvoir|disponible pour|libre pour))* (l|les|la|le|lui) ?(accompagner|rejoindre|tenir compagnie)( (ce jour la|malheureusement|helas|cette fois|moi meme|desolee?))*$`)

// settleNotAlong takes it, right behind the yes of somebody named, for the sender's no to the same day.
func (r *reader) settleNotAlong() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], r.list[i-1].sense
		if c.subject || c.question || before.what == wCourtesy && i < 2 || !notAlong.MatchString(c.plain()) || bearsOn(c.tags, kName, kEvent, kIf, kHedge, kStranger, kWe) {
			continue
		}
		if before.what == wCourtesy {
			before = r.list[i-2].sense
		}
		if before.what != wDecision || !before.yes || before.maybe || before.self || before.all || len(before.names) == 0 || len(r.in.Registered) > 0 {
			continue
		}
		c.sense = sense{what: wDecision, rule: "does not come along", self: true, events: before.events, plain: len(before.events) > 0}
	}
}
