package reply

// Leave that the sender still has to get, or a calendar that is not known yet, beside what they would like: "je suis très intéressée, mais il me faut l'accord de
// ma cheffe de service". It makes a perhaps of the yes beside it.

const (
	leaveWord = `(accord|arbitrage|feu vert|aval|autorisation|validation|signature|ordre de mission|reponse|confirmation|decision)`
	superior  = `(chef\w*|directrice|directeur|direction|hierarchie|responsable|employeur|patron\w*|bureau|conseil|president\w*|elue?s?|maire|equipe|agenda|planning|emploi du temps|mari|femme|conjointe?|n 1|manager|cadre|inspect\w+|service|collegues?|tutrice|tuteur)`
)

// ownReserve is leave of the sender's own house, that they still have to get: "sous réserve de la signature de mon ordre de mission par la présidente".
const ownReserve = `sous reserve (de|d|que) (la |l )?(signature|validation|accord|acceptation|obtention|approbation|visa) (de |d )(mon|ma|mes|l|cet|cette) ?(ordre de mission|ordre|demande|deplacement|conges?|absence|autorisation)( (de|d) (mission|conges?|absence|deplacement|autorisation))*( par (mon|ma|le|la|l|notre) ` + superior + `)?`

var (
	// pencilled is a day that is put down for the time being: "je note la date au crayon dans mon agenda".
	pencilled = lazily(`^(et |mais )?(je|j|nous) (vous |l |la |le )?(inscris|note|pose|mets|bloque|ai note|ai inscrit|inscrivons|notons)( donc| toutefois| deja)*( (la|cette|votre) (date|journee|rencontre)| le rendez vous| ca| cela)? (en pointilles?|au crayon( a papier| gris)?)( (dans|sur|a) (mon|notre|l) ?(agenda|planning|calendrier))?$`)
	reserves  = lazily(`^` + ownReserve + `\b`)

	pendingLeave = lazily(`^(et |mais |cependant |toutefois |seulement |par contre |simplement |neanmoins |car )*(` +
		`(il )?(me |m |nous )?(faut|faudra|faudrait|manque)( toutefois| cependant| encore| d abord| juste| simplement| au prealable)* (obtenir |avoir )?(un |une |l |le |la |mon )` + leaveWord + `( .{0,60})?|` +
		`(j |je |nous )?(attends|attend|attendons)( encore| toujours| juste| cependant)* (l |le |la |un |une |mon |ma |notre )` + leaveWord + `( .{0,60})?|` +
		`(ma|mon|notre) \w+( \w+){0,3} (doit|devra)( d abord| encore| au prealable| toutefois)* (le |la |l |me |m |y |nous )?(valider|donner (son |sa |l |le )?` + leaveWord + `|signer|se prononcer|trancher|autoriser|accepter)( .{0,40})?|` +
		`(je |nous )(dois|devons|vais|devrai)( d abord| encore| toutefois| cependant| au prealable| avant tout| juste)* (en parler|demander|obtenir|voir|verifier|consulter|en referer|en discuter|poser la question|soumettre|m arranger|me concerter)( .{0,30})? ` + superior + `( .{0,40})?|` +
		`((c |ce |cela |ca |tout |il )?(est|sera|reste|resterait) )?(encore |donc |toutefois )*a (voir|caler|valider|confirmer|discuter|organiser|arranger|negocier)( encore| toutefois| bien sur)* (avec|par) (mon|ma|notre|le|la|mes|l) ` + superior + `( (de|du|des|d) [\w ]{2,25})?|` +
		`(j |je |nous )?(attends|attend|attendons)( encore| toujours| juste| cependant)* (le |la |mon |mes |notre |nos |l )(planning|agenda|emploi du temps|horaires|calendrier|roulement|tableau de service|dates de conges?)( (d|de|du|des) [\w ]{2,25})?|` +
		ownReserve + `|` +
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
		if c.sense.what != wSuspect && c.sense.what != wBlock {
			continue
		}
		if pencilled.MatchString(c.plain()) && !bearsOn(c.tags, kName, kIf, kEvent, kNot, kNe) && r.inclined(i) {
			c.sense = sense{what: wHedge, maybe: true, self: true, rule: "pencilled in"}
			continue
		}
		if !pendingLeave.MatchString(c.plain()) || bearsOn(c.tags, kName, kIf, kYou, kVerb, kPresent, kEnrol, kNoun, kSeat, kCancel, kNo, kLunch, kMode) || !r.inclined(i) && !r.interested(i) {
			continue
		}
		c.sense = sense{what: wHedge, maybe: true, self: !r.underDays(i), rule: "leave pending"}
	}
}

// underDays says whether days of the programme stand alone right before clause i: "pour Bar-le-Duc | je dois encore voir avec mon directeur".
func (r *reader) underDays(i int) bool {
	before := r.before(i)
	return before != nil && r.in.Answers == AnswersProgramme && before.sense.what == wTopic && len(before.sense.events) > 0 && len(before.sense.names) == 0 && r.onlyDays(before)
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

// interested says whether the sender says of a day just before clause i that it interests them, and nothing of anybody else; that is the day which the doubt is of then.
func (r *reader) interested(i int) bool {
	if i == 0 {
		return false
	}
	o := &r.list[i-1]
	if o.question || o.sense.what != wTopic || len(o.sense.names) > 0 || !drawsMe.MatchString(o.plain()) || bearsOn(o.tags, kNot, kNe, kName, kRelation, kIf, kExcept) || len(r.others()) > 0 {
		return false
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision {
			return false
		}
	}
	o.sense.what, o.sense.maybe, o.sense.self, o.sense.rule = wHedge, true, true, "interest"
	return true
}

// drawsMe is a day that interests the sender: "la journée du 18 juin m'intéresse".
var drawsMe = lazily(`\b(m|me|nous) (interesse|interesserait|tente|tenterait|plait|plairait)( beaucoup| vivement| bien| fort| enormement| tout particulierement)?$`)
