package reply

// replacedNext says whether the clause right behind a no to the journey tells who comes instead, so that nobody follows from afar: "Julie Antoine ne peut plus
// faire le voyage, Marc Thirion prend sa place".
func (c *composer) replacedNext(cl *clause) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.tags[0].from <= cl.tags[0].from || o.sense.what == wCourtesy || o.sense.what == wReason {
			continue
		}
		return o.sentence <= cl.sentence+1 && o.sense.what == wDecision && o.sense.yes && !o.sense.maybe && !o.sense.self && len(o.sense.names) == 1 && bearsOn(o.tags, kReplaces) && !bearsOn(o.tags, kIf, kHedge, kOr, kMode)
	}
	return false
}

// guardsOfCover are turns of somebody who does the sender's work while they are away, and perhaps comes: "je suis en congés du 20 au 30 mai. X me remplace".
var guardsOfCover = []guard{
	{lazily(` (conges?|vacances|arret)( [a-z]+)?( (du|depuis le|jusqu au|a partir du) \d+( [a-z]+)?( au \d+( [a-z]+)?)?)? [.,] (et )?([a-z]+ ){2,5}(me remplace|assure mon remplacement|assure ma suppleance|assurera mon remplacement|assurera ma suppleance) \. `), (*composer).refusesByLeaveAlone, ReasonWho},
	{lazily(` (profiter|beneficier) (ma|mon|une?|notre|mes|nos) [a-z ]{2,30} de (ma|notre) place `), (*composer).allAbsent, ReasonUnnamed},
}

// refusesByLeaveAlone says whether no word of the sender's says that they do not come, but the leave that they are on.
func (c *composer) refusesByLeaveAlone() bool {
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && !o.sense.yes && o.sense.self && bearsOn(o.tags, kNot, kNe, kCancel, kVerb, kEvent, kGeneric) {
			return false
		}
	}
	return true
}
