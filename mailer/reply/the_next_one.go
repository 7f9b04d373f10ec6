package reply

// settleNextOne gives an answer to "la suivante" the day that stands behind it in apposition: "c'est oui pour le 28 mai, et oui aussi pour la suivante, celle du
// 18 juin à Bar-le-Duc".
func (r *reader) settleNextOne() {
	for i := 0; i+1 < len(r.list); i++ {
		c, day := &r.list[i], &r.list[i+1]
		if c.question || c.subject || !contains(day.plain(), "celle") && !contains(day.plain(), "celui") || day.sentence != c.sentence || day.sense.what != wTopic || len(day.sense.events) != 1 || len(day.sense.names) > 0 ||
			!newBag(day).only(kEvent, kFill, kGeneric, kJoin) || !has([]string{"celle", "celui"}, r.word(day.tags[0])) || bearsOn(c.tags, kName, kIf, kHedge, kOr, kCompany, kMode) {
			continue
		}
		if c.sense.what != wDecision && c.sense.what != wReason && !c.unsettled() {
			continue
		}
		switch text := c.plain(); {
		case nextYes.MatchString(text):
			c.sense = sense{what: wDecision, rule: "the next one", yes: true, self: true, plain: true, events: day.sense.events}
		case nextNo.MatchString(text):
			c.sense = sense{what: wDecision, rule: "the next one", self: true, plain: true, events: day.sense.events}
		default:
			continue
		}
		day.sense = sense{what: wCourtesy, rule: "the next one"}
	}
}

const theNext = `(pour|a) (la (suivante|prochaine|deuxieme|seconde|troisieme|derniere)|l autre)( rencontre| journee| date)?$`

var (
	nextYes = lazily(`^(et |mais |donc )*((c est )?(oui|ok|d accord)|je (viendrai|viens|participerai|participe|serai (la|presente?)|m inscris)|(inscrivez|notez|comptez) moi)( aussi| egalement| bien sur| volontiers)* ` + theNext)
	nextNo  = lazily(`^(et |mais |donc )*((c est )?non|absente?|je (ne |n )?(viendrai|viens|participerai|serai) pas( la| presente?)?)( helas| malheureusement| en revanche)* ` + theNext)
)
