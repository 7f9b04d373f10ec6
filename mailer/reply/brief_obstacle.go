package reply

// What answers for the sender where the reply says nothing else: the diary that is full, the chair that one asks for.

// packed says whether a clause is "mon agenda est plein" and no more.
func (r *reader) packed(c *clause, b bag) bool {
	if b.any(kNot, kNe, kPart, kHour, kStranger, kWhen, kName, kRelation, kThird, kIf, kHedge) {
		return false
	}
	diary, full := false, false
	day := r.dayTokens(c)
	for i := c.tags[0].from; i < c.tags[len(c.tags)-1].to; i++ {
		w := r.words[i]
		switch {
		case w.mark || day[i] || has([]string{"mon", "l", "le", "ma", "la", "est", "deja", "helas", "malheureusement", "trop", "tres", "bien", "car", "tard", "pour", "moi", "completement", "totalement"}, w.word):
		case has([]string{"agenda", "planning", "calendrier"}, w.word):
			diary = true
		case has([]string{"plein", "complet", "sature", "blinde", "bonde", "rempli", "surcharge", "deborde"}, w.word):
			full = true
		default:
			return false
		}
	}
	return diary && full
}

// oneMore says whether clause i asks for one chair more and no more: "comptez une chaise de plus".
func (r *reader) oneMore(i int) bool {
	seat, more, asks := false, false, false
	for _, w := range r.words[r.list[i].tags[0].from:r.list[i].tags[len(r.list[i].tags)-1].to] {
		switch {
		case w.mark || has([]string{"donc", "alors", "moi", "pour", "un", "une", "1", "de", "s", "il", "vous", "plait", "merci"}, w.word):
		case has([]string{"chaise", "siege", "fauteuil", "strapontin", "place"}, w.word):
			seat = true
		case has([]string{"plus", "supplementaire"}, w.word):
			more = true
		case has([]string{"comptez", "mettez", "ajoutez", "rajoutez", "prevoyez", "gardez", "reservez", "preparez", "sortez", "installez"}, w.word):
			asks = true
		default:
			return false
		}
	}
	return seat && more && asks
}

// saidBefore says whether an answer stands before clause i: the chair may be for somebody else then.
func (r *reader) saidBefore(i int) bool {
	for k := range r.list[:i] {
		if w := r.list[k].sense.what; w != wCourtesy && w != wAck && w != wReason {
			return true
		}
	}
	return false
}

// ownThing says whether a word is of what the sender's own day hangs on: who keeps the children, how they travel, health, the weather.
func ownThing(word string) bool {
	return has([]string{"nounou", "nourrice", "babysitter", "baby", "creche", "garderie", "cantine", "ecole", "maitresse", "voiture", "train", "trains", "bus", "car", "greve", "meteo", "neige", "verglas", "sante",
		"dos", "genou", "cheville", "kine", "medecin", "docteur", "garagiste", "garage", "plombier", "fievre", "grippe"}, word)
}
