package reply

// groundAlone is an obstacle told alone, which is a no where nothing else is said: "suite à un imprévu".
var groundAlone = lazily(`^(mais |et |car |desolee? |malheureusement |helas )*(suite a|en raison d|a cause d|du fait d|a la suite d|par suite d) ?(un |une |d un |d une )?(petit |gros |malheureux )?(imprevu|empechement|contretemps|changement|probleme|souci)( (de derniere minute|d agenda|de planning|de calendrier|personnel|professionnel|familial|de sante|de transport))*$`)

// besidesMe says that somebody is to be added, and takes nobody's place.
var besidesMe = lazily(`\b(inscrire|ajouter|rajouter|compter|noter|enregistrer) (aussi|egalement|en plus)\b|\b(aussi|egalement|en plus)( de moi)?$`)

// settleGroundFirst takes such an obstacle, of somebody who is registered, for the ground of the request behind it in its sentence: "suite à un imprévu, je souhaite annuler
// le repas", "… je dois suivre la matinée en visio", which is all that is wanted.
func (r *reader) settleGroundFirst() {
	if len(r.in.Registered) == 0 {
		return
	}
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.subject || c.sentence != next.sentence || c.sense.what != wDecision || c.sense.yes || !groundAlone.MatchString(c.plain()) {
			continue
		}
		asks := next.sense.what == wDetail && next.sense.self || next.sense.what == wDecision && (next.sense.yes && len(next.sense.names) > 0 && besidesMe.MatchString(next.plain()) || next.sense.self && next.sense.yes && next.sense.mode != "")
		switch {
		case asks:
			c.sense = sense{what: wReason, rule: "ground of a request"}
		case next.sense.rule == "order for others":
			c.sense = sense{what: wBlock, code: ReasonWho, rule: "ground of a request"} // instead of the sender, or with them?
		}
	}
}
