package reply

// Leave that the sender still has to get, or a calendar that is not known yet, beside what they would like: "je suis très intéressée, mais il me faut l'accord de
// ma cheffe de service". It makes a perhaps of the yes beside it.

const (
	leaveWord = `(accord|feu vert|aval|autorisation|validation|signature|ordre de mission|reponse|confirmation|decision)`
	superior  = `(chef\w*|directrice|directeur|direction|hierarchie|responsable|employeur|patron\w*|bureau|conseil|president\w*|elue?s?|maire|equipe|agenda|planning|emploi du temps|mari|femme|conjointe?|n 1|manager|cadre|inspect\w+|service|collegues?|tutrice|tuteur)`
)

var (
	pendingLeave = lazily(`^(et |mais |cependant |toutefois |seulement |par contre |simplement |neanmoins |car )*(` +
		`(il )?(me |m |nous )?(faut|faudra|faudrait|manque)( toutefois| cependant| encore| d abord| juste| simplement| au prealable)* (obtenir |avoir )?(un |une |l |le |la |mon )` + leaveWord + `( .{0,60})?|` +
		`(j |je |nous )?(attends|attend|attendons)( encore| toujours| juste| cependant)* (l |le |la |un |une |mon |ma |notre )` + leaveWord + `( .{0,60})?|` +
		`(ma|mon|notre) \w+( \w+){0,3} (doit|devra)( d abord| encore| au prealable| toutefois)* (le |la |l |me |m |y |nous )?(valider|donner (son |sa |l |le )?` + leaveWord + `|signer|se prononcer|trancher|autoriser|accepter)( .{0,40})?|` +
		`(je |nous )(dois|devons|vais|devrai)( d abord| encore| toutefois| cependant| au prealable| avant tout| juste)* (en parler|demander|obtenir|voir|verifier|consulter|en referer|en discuter|poser la question|soumettre|m arranger|me concerter)( .{0,30})? ` + superior + `( .{0,40})?|` +
		`(mon|le|notre) (planning|agenda|emploi du temps|calendrier)( (de|d|du) [\w ]{2,20})? (n )?est pas( encore)? (sorti|fixe|connu|fait|arrete|etabli|cale|boucle|valide|paru|tombe))$`)
	// wouldLike is interest in coming.
	wouldLike = lazily(`\b(interess\w+|tent(e|ee|ees|es)|aimer(ais|ions)|souhait\w+|voudr(ais|ions)|serais (ravie?|heureu\w+|contente?)|volontiers|avec plaisir|partante?|a priori|envie)\b`)
	// ofYours is leave that the organisers would have to give.
	ofYours = lazily(`\b` + leaveWord + ` (de|d) (votre|vos|la part de (votre|vos))\b`)
)

// settlePendingLeave takes such a clause for a doubt of the sender's beside their yes or their interest; what they say of the organisers' leave is for a person.
func (r *reader) settlePendingLeave() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		if c.sense.what == wHedge && ofYours.MatchString(c.plain()) {
			c.sense = sense{what: wBlock, code: ReasonCondition, rule: "leave of the organisers"}
			continue
		}
		if c.sense.what != wSuspect && c.sense.what != wBlock || !pendingLeave.MatchString(c.plain()) || bearsOn(c.tags, kName, kIf, kYou, kVerb, kPresent, kEnrol, kNoun, kSeat, kCancel, kNo) || !r.inclined(i) {
			continue
		}
		c.sense = sense{what: wHedge, maybe: true, self: true, rule: "leave pending"}
	}
}

// inclined says whether the sender says yes beside clause i, or that they would like to come, and nothing else of anybody.
func (r *reader) inclined(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		switch s := o.sense; {
		case k == i || o.subject:
		case s.what == wDecision && (!s.yes || !s.self || len(s.names) > 0 || s.all):
			return false
		case s.what == wDecision, s.what == wHedge:
			found = true
		case s.what == wReason && wouldLike.MatchString(o.plain()) && !bearsOn(o.tags, kNot, kNe, kName):
			found = true
		}
	}
	return found
}
