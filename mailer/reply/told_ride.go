package reply

// Who wishes to come and still has to ask somebody near whether they take them there, stand in for them or mind the children: "j'aimerais bien venir mais je dois d'abord
// voir avec ma fille si elle peut m'emmener".

// asksAround is that question of the sender's own.
var asksAround = lazily(`^(et |mais |or |seulement |simplement |toutefois |cependant )*(` +
	`(je|j) (dois|vais|devrai) (d abord |encore |avant tout |quand meme |au prealable |juste )*(voir|demander|verifier|regarder|m assurer|m arranger|m organiser|en parler)|` +
	`il (me )?(faut|faudra|faudrait) (d abord |encore |avant tout )*(que je (voie|demande|verifie|regarde)|voir|demander|verifier)|` +
	`(je|j) (vois|demande|verifie|regarde|attends de savoir|attends de voir)) ?(d abord |encore |avant )?` +
	`((avec|a|aupres de|aupres du) (mon|ma|mes|une?|la|le|notre|nos) (\w+ )?(fille|fils|mari|femme|epouse|epoux|conjointe?|compagn\w+|voisine?|voisins?|soeur|frere|neveu|niece|amie?|amis|enfants|petit fils|petite fille|collegue|collegues|belle fille|gendre|maman|mere|pere|famille|aide (a domicile|soignante)|nounou|infirmiere?|chef\w*|directrice|directeur|employeur|tutrice|tuteur|responsable|cheffe de service))` +
	`( (si|s) ((il|elle|ils|elles|on) (peut|peuvent|pourra|pourront|pourrait|pourraient|veut bien|veulent bien|accepte|acceptent|est d accord pour|sont d accord pour|a le temps de|est disponible pour|sera la pour) (me |m |nous )?((y )?(emmener|conduire|deposer|accompagner|vehiculer|prendre|ramener|remplacer|liberer|garder (les|mes|le|la|mon|ma) [\w ]{3,25}|preter (sa|la) voiture)|laisser (partir|y aller|venir))( (ce jour la|jusqu a la gare|en voiture|le matin|la bas|jusque la))*|je (peux|pourrai|pourrais) (y aller|venir|me liberer|m absenter|m organiser|prendre ma journee)))?$`)

// settleAsksAround takes it for a doubt where the sender only wishes to come.
func (r *reader) settleAsksAround() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wReason || bearsOn(c.tags, kName, kEvent, kStranger, kNot, kNe, kMode, kLunch) || !asksAround.MatchString(c.plain()) {
			continue
		}
		if r.wishesAlone(i) {
			c.sense = sense{what: wHedge, rule: "still to ask somebody near", maybe: true, fixed: true}
		}
	}
}

// wishesAlone says whether all that is answered beside clause i is one wish of the sender's own to come: "j'aimerais bien venir".
func (r *reader) wishesAlone(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		switch s := o.sense; {
		case k == i || s.what != wDecision:
		case !s.yes || !s.self || len(s.names) > 0 || s.all || s.mode != "" || !s.maybe && !wishOnly.MatchString(o.plain()):
			return false
		default:
			found = true
		}
	}
	return found && len(r.others()) == 0
}
