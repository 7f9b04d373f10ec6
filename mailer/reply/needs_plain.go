package reply

// Needs told in plain words of the body, which a secretary writes down as they stand: "je suis un peu dure d'oreille", "ma vue a beaucoup baissé", "les escaliers me
// sont encore difficiles", "j'aurai besoin d'une prise près de ma place pour mon appareil respiratoire", "elle se déplace difficilement".

const (
	// needLead may stand before such words.
	needLead = `^((et|car|mais|comme|donc|par ailleurs|en effet|attention|au fait|a noter|sachez que|je (vous )?(precise|signale|previens) (juste |aussi |simplement )?que|pour info|pour information|il faut savoir que|simplement|juste) )*`
	// howMuch says how bad it is.
	howMuch = `( (un peu|tres|assez|plutot|bien|fort|beaucoup|vraiment|legerement|quasiment|presque|devenue?|totalement|completement|partiellement|pas mal|serieusement|nettement|malheureusement|helas|encore|toujours|desormais|maintenant|aussi|hyper|trop|parfois))*`
	// ofLate says since when, or from where.
	ofLate = `( (maintenant|desormais|aussi|helas|malheureusement|encore|avec l age|avec les annees|avec le temps|depuis (quelque temps|peu|longtemps|un an|quelques (mois|annees)|ma naissance|mon (operation|accident|avc))|ces derniers (temps|mois)|ces dernieres annees|a mon age|de naissance|merci))*$`
	// limb is what one walks or stands with.
	limb = `(genoux?|hanches?|jambes?|pieds?|chevilles?|dos|colonne|menisque|ligaments?|rotule|femur|tendon d achille|orteils?|vertebres?|lombaires|talon|mollet|cuisse|bassin)`
	// effort is what is hard for who walks badly.
	effort = `((les|des) (escaliers|marches|etages|longs trajets|longues marches|longues distances)|la (marche|station debout|station debout prolongee)|(marcher|rester debout|monter (les|des) (marches|escaliers|etages)|descendre les escaliers)( longtemps)?)`
	// tooHard says so.
	tooHard = `(difficiles?|penibles?|douloureux|douloureuses?|compliquee?s?|deconseillee?s?|interdite?s?|eprouvante?s?|laborieux|laborieuse|impossibles?|fatigante?s?)`
	// walksWith is an aid in the hands.
	walksWith = `(je )?(me deplace|marche|circule)( (actuellement|encore|toujours|donc|desormais|maintenant|en ce moment))* ((avec|sur|a l aide de|a l aide d) (des |mes |une |ma |un |mon |deux )?(bequilles?|cannes?|cannes anglaises|deambulateur|rollator|attelle|platre|botte|fauteuil)|en (fauteuil( roulant)?|bequilles))`
	// machine is what keeps somebody going and hangs on a plug or a cool place.
	machine = `(mon|ma|mes|un|une) (appareil (respiratoire|medical|auditif|d assistance|d oxygene|pour respirer|a oxygene)|respirateur|concentrateur( d oxygene)?|oxygene|fauteuil( (electrique|roulant))*|scooter( electrique)?|pompe( a insuline| medicale)?|materiel medical|dispositif medical|insuline|traitement|medicaments?|loupe( electronique)?|teleagrandisseur|boitier|plage braille|tire lait|batterie)`
)

var (
	// hearsSees is how somebody hears or sees: "je suis un peu dure d'oreille".
	hearsSees = lazily(needLead + `((je (suis|deviens|reste)|etant|devenant)` + howMuch + ` (dure? d oreilles?|dure? de la feuille|sourde?( (d une oreille|de l oreille (droite|gauche)|d un cote|des deux oreilles|comme un pot))?|malentendante?|malvoyante?|borgne|myope|bigleuse|aveugle|non voyante?|appareillee?( (des deux oreilles|d une oreille|aux oreilles))?)` +
		`|j (entends|y vois)` + howMuch + ` (mal|moins bien|peu|difficilement)( (d une oreille|de l oreille (droite|gauche)|d un oeil|de loin|de pres|d un cote|des deux oreilles|dans le bruit))?|je vois` + howMuch + ` (mal|moins bien|peu|difficilement)( (d un oeil|de loin|de pres))?)` + ofLate)
	// worseThan is a sense or a limb that goes: "ma vue a beaucoup baissé".
	worseThan = lazily(needLead + `(ma|mon|mes) (vue|vision|ouie|audition|oreilles?|yeux|oeil|mobilite|equilibre)` + howMuch + ` ((a|ont)` + howMuch + ` (baisse|diminue|decline|faibli|chute)|(baisse|baissent|faiblit|faiblissent|decline|diminue|diminuent|me joue(nt)? des tours|se degrade|fatigue(nt)? vite|est|sont)` + howMuch + `( (mauvaise?s?|faibles?|fragiles?|mediocres?|limitee?s?|reduite?s?|basse))?|n (est|sont) (plus|pas) (tres |tellement )?(bonne|bon|bonnes|fameuse|fameux|terrible|ce qu elle etait|ce qu il etait|ce qu ils etaient))` + ofLate)
	// hardSince is an effort that is hard, and why: "j'ai été opérée du genou en mars et les escaliers me sont encore difficiles".
	hardSince = lazily(needLead + `((j ai (ete )?|je viens d etre |ayant ete |ayant |venant d etre )?(recemment |tout juste |encore )?(operee?|opere) (du|de la|des|d un|d une|au|a la|de l)( \w+)? ?` + limb + `( (droite?|gauche))?` + someDay + ` )?(et |donc |, )*` + effort + ` (me |m )?(sont|est|restent|reste|deviennent|devient)( (encore|toujours|un peu|assez|tres|vraiment|plutot|trop|pour le moment|pour l instant))* ` + tooHard + `( (encore|pour moi|pour le moment|pour l instant|en ce moment|merci))*$`)
	// brokeAndWalks is a limb that is broken and the aid that it takes: "je me suis cassé la jambe et me déplace avec des béquilles".
	brokeAndWalks = lazily(needLead + `(je me suis|j ai|m etant|ayant) (\w+ )?(casse|cassee|foule|foulee|tordu|tordue|fracture|fracturee|fait une (entorse|fracture)( (a|au|de|du))*|ete operee?( (a|au|de|du|d))*)( (la|le|l|les|une|un|ma))? ?` + limb + `( (droite?|gauche))?` + someDay + `( (et|donc|du coup|alors))+ ` + walksWith + `$`)
	// plugged is a plug or a cool place for a machine, and what it is for: it is of the room, not of the list.
	plugged = lazily(needLead + `(cote logistique |cote pratique )*((j (aurai|ai|aurais)|ayant) besoin (de|d)|il (me |m )?(faudra|faut|faudrait)|(merci|pensez|veuillez) (de |a )?(me )?(prevoir|reserver|garder)|je (souhaite|souhaiterais|voudrais) (avoir )?|j aimerais (avoir )?|pourriez vous (me )?(prevoir|reserver)|pouvez vous (me )?(prevoir|reserver)) ?(une?|l acces a une|acces a une|d une?|etre (placee?|assise?|installee?|pres|a cote) ?(pres |a cote )?(d une?)?) (prise( (electrique|de courant|secteur))?|rallonge|multiprise|refrigerateur|frigo|frigidaire|glaciere)( (pres|proche|a cote|a proximite|accessible) ?(de |du )?(ma place|mon siege|ma chaise|moi)?)? (pour|afin de|afin d) (brancher |recharger |conserver |alimenter |y brancher |y mettre |garder |ranger )?` + machine + `( (svp|merci|s il vous plait|au frais))*$`)
	// movesHardly is how somebody walks: "elle se déplace difficilement".
	movesHardly = lazily(needLead + `(elle|il) (se deplace|marche)` + howMuch + ` (mal|difficilement|lentement|peniblement|avec (peine|difficultes?|une canne|des bequilles|des cannes|un deambulateur|un rollator|beaucoup de (difficultes|mal)))( (en ce moment|actuellement|merci))*$`)
)

// settlePlainNeeds keeps such words for the needs that they tell.
func (r *reader) settlePlainNeeds() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question && !bearsOn(c.tags, kRequest) || bearsOn(c.tags, kName, kRelation, kUnnamed, kWe, kIf, kHedge, kOr, kExcept, kEvent, kMode, kLunch, kDiet, kEnrol, kCancel, kStranger) {
			continue
		}
		if s := c.sense; s.what == wDetail && s.access != "" || s.what == wDecision && !r.holdsOrComes(i) {
			continue
		}
		switch text := c.plain(); {
		case bearsOn(c.tags, kThird):
			if movesHardly.MatchString(text) && len(r.others()) == 1 && r.saidJustBefore(i) {
				c.sense = sense{what: wDetail, rule: "plain need", fixed: true, names: r.others(), access: r.clauseText(c)}
			}
		case r.needsMoreBefore(i):
		case hearsSees.MatchString(text), worseThan.MatchString(text), hardSince.MatchString(text), brokeAndWalks.MatchString(text), plugged.MatchString(text):
			c.question = false
			c.sense = sense{what: wDetail, rule: "plain need", fixed: true, self: true, access: r.clauseText(c)}
			c.fill()
		}
	}
}

// saidJustBefore says whether the clause before clause i is a yes that names the one other person of a reply: who "elle" is.
func (r *reader) saidJustBefore(i int) bool {
	if i == 0 {
		return false
	}
	s := r.list[i-1].sense
	return s.what == wDecision && s.yes && !s.maybe && len(s.names) == 1 && r.list[i-1].sentence >= r.list[i].sentence-1
}

// needsMoreBefore says whether more is needed in the clause before clause i, in words of its own: "j'ai besoin que l'on parle fort, je deviens dure d'oreille".
func (r *reader) needsMoreBefore(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what != wDecision && before.sense.what != wDetail && (r.saysWord(before, "besoin") || r.saysWord(before, "faut") || r.saysWord(before, "faudrait"))
}
