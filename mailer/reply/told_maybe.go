package reply

// An honest perhaps: who cannot answer yet, who has to ask a superior first, who waits for a date. It stands beside nothing that is firm.

const withSuperior = `(ma|mon|mes|la|le|l|notre|nos) ?` + chief + `( \w+)?( (de|d|du|des) [\w ]{2,25})?`

var (
	cannotYet = lazily(`^(et |mais |a ce stade |seulement |malheureusement |par contre |cependant |pour l instant |pour le moment |a ce jour |a cette heure |aujourd hui )*(je|j|nous|on) (ne |n )?(peux|puis|pouvons|peut|suis|sommes|serai|saurais|pourrai|ai) (pas|malheureusement pas|toujours pas|pas encore)?( pas| encore| pour l instant| pour le moment| malheureusement| aujourd hui| a ce jour| actuellement| toujours)*( en mesure de| capable de| la possibilite de)? (vous |te )?(en )?(repondre|dire|donner (une |de |ma |la )?reponse|confirmer|m engager|me prononcer|me decider)( encore| tout de suite| pour l instant| pour le moment| maintenant| aujourd hui| avec certitude| (de facon |de maniere |une )?(certaine|definitive|ferme)| immediatement| dans l immediat| a ce jour| a ce stade| ma (presence|participation|venue))*( si (je|j|nous|on) (y )?(serai|serons|sera|pourrai|pourrons|pourra|peux|suis) (bien |etre |me rendre )*(libres?|disponibles?|presente?s?|la|des votres|venir|participer|assister|y participer|y assister|me liberer|nous liberer)( ce jour la| a cette date| le 28( mai)?| a (cette|votre) (journee|rencontre))*)?$`)
	hardToSay = lazily(`^(et |mais |seulement |malheureusement |pour l instant |pour le moment |a ce jour )*(il (m |nous )?est |c est |ce m est )?(encore |pour l instant |malheureusement )*(impossible|difficile|delicat|complique)( encore| pour moi| pour nous| a ce jour)* (de|d) (vous |te )?(en )?(repondre|dire|donner (une |de |ma |la )?reponse|confirmer|m engager|me prononcer|me decider)( encore| tout de suite| pour l instant| pour le moment| maintenant| aujourd hui| avec certitude| dans l immediat| a ce jour| plus)*$`)
	onlyYet   = lazily(`\b(encore|a ce stade|tout de suite|pour l instant|pour le moment|maintenant|aujourd hui|a ce jour|actuellement|immediatement|dans l immediat|a cette heure)\b`)
	soonToSay = lazily(`^(et |mais |seulement )*((c|ce) est |il est )?(encore )?(un peu |beaucoup |bien |encore )*(trop )?(tot|premature)( pour moi| encore)?( pour (vous |te |le )?(repondre|dire|m engager|savoir|confirmer|me prononcer)( .{0,20})?)?$`)
	toAnswer  = lazily(`^pour (vous |te |le |que je vous )?(repondre|reponde|dire|dise|m engager|savoir|confirmer|me prononcer)( avec certitude| maintenant| oui ou non)*$`)
	toAskOf   = lazily(`^(et |mais |cependant |toutefois |seulement |par contre |simplement |neanmoins |juste )*((je|j|nous|on) (dois|devons|doit|vais|allons|devrai|vais devoir|veux|voudrais)( d abord| encore| toutefois| cependant| au prealable| avant tout| avant| juste| quand meme)* |(il )?(me |m |nous )?(faut|faudra|faudrait|reste)( d abord| encore| juste)* (que je |que j |que nous |a |d |en )*)(en )?(voir|voie|voyions|demander|demande|verifier|verifie|valider|valide|faire valider|fasse valider|regarder|regarde|m assurer|confirmer|caler|cale|negocier|parler|parle|discuter|discute|m arranger|m arrange|m organiser|m organise|obtenir l accord|avoir l accord|poser la question)( d abord| ca| cela| le point| tout ca)* ?(avec|a|aupres de|aupres d|aupres du|de|d|par)? ` + withSuperior + `( (si|s|pour savoir si|que) (je|j|on|nous|c|il|elle|ils|elles|cela|ca) (me |m |nous |l |y |peut )*(peux|peut|pouvons|pourrai|pourra|puisse|puis|est|accepte|acceptent|autorise|libere|donne|laisse|veut)( bien| etre| me| m| y| nous| liberer| venir| participer| aller| assister| possible| la| ok| d accord| presente?| absenter| prendre ma journee| poser ma journee| ce jour la| le 28( mai)?| son accord| sont accord| autoriser| remplacer| garder .{3,25}| emmener| conduire)*)?$`)
	waitsFor  = lazily(`^(et |mais |cependant |toutefois |seulement |par contre |car |simplement |juste )*(j |je |nous |on )?(attends|attend|attendons|attendais)( encore| toujours| juste| simplement| cependant| actuellement)* ((de|d) (savoir|voir|connaitre|avoir|recevoir) .{4,80}|(la (date|confirmation|convocation|notification|decision)|le (resultat|verdict|planning|calendrier|retour)|les (resultats|dates|horaires)|mes (resultats|dates|horaires|plannings?)|mon (planning|emploi du temps|rendez vous|rdv|tour de garde)|ma (date|convocation)|(une|la) reponse|un retour|des nouvelles)( (de|d|du|des|pour|concernant|a) .{2,50})?)$`)
	// whichOne leaves open who comes; othersDecide is who answers instead.
	whichOne     = lazily(`\b(laquelle|lequel|lesquels|lesquelles|qui|nous deux|l une de nous|l un de nous)\b`)
	othersDecide = lazily(`\b(decidera|decideront|decide|fera|feront|repondra|repondront|choisira|designera|tranchera|viendra|ira)\b`)
	// ofOurs is what the organisers would send.
	ofOurs = lazily(`\b(votre|vos|lien|programme|confirmation de votre|vous)\b`)
)

// settleToldMaybe takes such clauses for the sender's doubt.
func (r *reader) settleToldMaybe() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !has([]string{wSuspect, wBlock, wReason, wHedge}, c.sense.what) || c.sense.what == wHedge && c.sense.maybe || len(c.tags) == 0 || bearsOn(c.tags, kName, kMode, kLunch, kEnrol, kCancel) || bearsOn(c.tags, kNo) && !hardToSay.MatchString(c.plain()) {
			continue
		}
		text := c.plain()
		switch {
		case (cannotYet.MatchString(text) || hardToSay.MatchString(text)) && onlyYet.MatchString(text) && r.nothingFirm(i),
			toAskOf.MatchString(text) && !whichOne.MatchString(text) && !bearsOn(c.tags, kCompany, kUnnamed) && (r.inclined(i) || r.wordToCome(i)) && r.nothingFirm(i),
			waitsFor.MatchString(text) && !ofOurs.MatchString(text) && (r.inclined(i) || r.wavering(i)) && r.nothingFirm(i),
			soonToSay.MatchString(text) && contains(text, "pour") && r.nothingFirm(i):
			r.toldMaybe(c)
		case i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && soonToSay.MatchString(text) && toAnswer.MatchString(r.list[i+1].plain()) && r.nothingFirm(i):
			r.toldMaybe(c)
			r.list[i+1].sense = sense{what: wCourtesy, rule: "told perhaps"}
		}
	}
}

// toldMaybe makes a clause the sender's doubt.
func (r *reader) toldMaybe(c *clause) {
	c.sense = sense{what: wHedge, maybe: true, self: true, fixed: true, rule: "told perhaps"}
	for k := range c.tags {
		if c.tags[k].kind != kSelf {
			c.tags[k].kind = kFill
		}
	}
}

// nothingFirm says whether nobody says a firm yes or no beside clause i, and nobody else is spoken of as coming.
func (r *reader) nothingFirm(i int) bool {
	for k := range r.list {
		s := r.list[k].sense
		if k == i || r.list[k].subject {
			continue
		}
		if k > i && othersDecide.MatchString(r.list[k].plain()) {
			return false // "…, ma collègue le fera"
		}
		if s.what == wDecision && !(s.yes && s.maybe && s.self) || len(s.names) > 0 && s.what != wTopic || s.selfOut {
			return false
		}
	}
	return true
}

// wavering says whether the sender already said beside clause i that they doubt.
func (r *reader) wavering(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wHedge {
			return true
		}
	}
	return false
}

// wordToCome says whether the sender promises another word beside clause i.
func (r *reader) wordToCome(i int) bool {
	for k := range r.list {
		if r.list[k].sense.what == wLater {
			return true
		}
	}
	return false
}
