package reply

// An "if" of what we or others may want, beside an offer or a request that bears on nobody's coming: "si c'est compliqué, je peux apporter mon repas", "si
// d'autres personnes viennent de Reims, je peux les covoiturer", "si le lieu change, merci de me prévenir".

const (
	// ifNeed is "in case of need".
	ifNeed = `(au besoin|en cas de besoin|si (besoin|necessaire|utile|c est (necessaire|utile|preferable|plus simple|plus facile|mieux)|besoin est|il le faut|il y a besoin)|s il (le faut|y a besoin))`
	// ifWished is what we may want.
	ifWished = `((si|au cas ou) (toutefois |jamais |bien sur )?((vous|tu) (le |en )?(souhaitez|souhaites|voulez|veux|desirez|jugez utile|jugez necessaire|permettez)( bien)?|vous en etes d accord|vous etes (d accord|interessee?s?|preneurs?|preneuse)|(ca|cela) (vous |t )?(convient|va|interesse|arrange|semble (utile|interessant|pertinent)|dit|est utile)|(ca|cela) (peut|pouvait) (vous )?(etre utile|aider|interesser|servir|depanner|rendre service)|(cela|ca) (les|l) interesse(nt|rait)?|(vous|tu) (avez|aviez|auriez|as) (besoin|envie) (de|d|du) [a-z]+( [a-z]+){0,4}|(cela|ca) interesse (quelqu un|certains|du monde)` +
		`|(c|ce|cela|ca) (est|etait|devait etre|s avere|vous parait|vous semble) (trop |un peu |vraiment )?(complique|difficile|contraignant|lourd|impossible)( pour (vous|le traiteur|l organisation))?|(ca|cela) (vous )?pose (un )?(probleme|souci)( (au|pour le) traiteur)?|l occasion (se presente|s y prete)|(vous|tu) (avez|as|auriez|aviez|trouvez|trouves) (un (petit |court )?(moment|creneau|instant)|le temps|cinq minutes|quelques minutes)))`
	// ifOthers is what others on the road may want.
	ifOthers = `((si|s) (d autres( \w+)?|quelqu un( d autre)?|certains|certaines|des (personnes|collegues|gens|participants|structures)|un participant|une personne) (viennent|vient|partent|part|font la route|fait la route|cherchent|cherche|ont besoin|a besoin|souhaitent|souhaite|sont interessee?s?|est interessee?)( [a-z]+){0,6})`
	// ifChanged is a change of ours.
	ifChanged  = `((si|s) (le lieu|l horaire|les horaires|la salle|le programme|l heure|l adresse|il y (a|avait) (du|un) (changement|imprevu)|quelque chose) ?((change|changent|changeait|evolue|venait a changer|devait changer|(est|etait|sont) modifiee?s?)( (d ici la|entre temps|de votre cote))*)?( (d ici la|entre temps|de votre cote))*)`
	anyLooseIf = `(` + ifNeed + `|` + ifWished + `|` + ifOthers + `|` + ifChanged + `)`

	// offersThing is what somebody offers to do then.
	offersThing = `((je|j|nous) ((peux|pourrais|pourrai|pouvons|pourrions)( (aussi|egalement|toujours|tout a fait|tres bien|sinon))* ?(vous |les |l |le |la |en |lui |leur )*(apporter|amener|prevoir|relayer|transmettre|envoyer|diffuser|partager|emmener|covoiturer|ramener|parler|deposer|preter|fournir|adresser|faire suivre|faire passer|communiquer|prendre (des|quelques|mon|un|une)|prendre)` +
		`|(vous |les |en |le |la |l )?(ai (deja )?(transmis|relaye|diffuse|partage|fait suivre|fait passer)|transmets|relaie|relaye|diffuse|partage|parle|parlerai|transmettrai|relaierai|diffuserai|apporte|apporterai|amenerai|enverrai|envoie|emmene|emmenerai)|en ai (une|deux|trois|quatre)|ai (une|deux|trois|quatre) places?|(reste|suis|demeure) a (votre|ta) disposition|suis (disponible|dispo|volontaire|la) pour (aider|donner un coup de main|vous aider))( [a-z0-9]+){0,9})`
	// asksThing is what is asked of us then, and talksThen the talk that is wished for.
	asksThing = `((merci|je vous remercie)( d avance| par avance)? de (me|m|nous) (prevenir|avertir|informer|tenir (au courant|informee?s?)|contacter|appeler|le (dire|signaler|faire savoir)|faire signe)|(prevenez|avertissez|tenez|informez|contactez|appelez|dites|faites) (le |la )?(moi|nous)|n hesitez pas( a (me|m|nous|revenir|prendre contact)( [a-z]+)?)?)( [a-z]+){0,6}`
	talksThen = `(je serais? (ravie?|heureu(x|se)|contente?|interessee?|curieuse?)( (aussi|egalement))? (d |de )(echanger|discuter|en parler|en discuter|vous (parler|saluer|en parler))|j aimerais( bien| beaucoup| aussi)? (echanger|discuter|vous (parler|saluer)|en (parler|discuter))|je suis preneu(r|se) (d|de|du|des))( [a-z]+){0,6}`
	looseMain = `(` + offersThing + `|` + asksThing + `|` + talksThen + `)`
	besideIf  = `^(et |mais |sinon |par ailleurs |bien sur |evidemment |enfin )*`
)

var (
	onlyLooseIf   = lazily(besideIf + anyLooseIf + `$`)
	onlyLooseMain = lazily(besideIf + looseMain + `$`)
	looseWhole    = lazily(besideIf + `(` + anyLooseIf + ` ` + looseMain + `|` + looseMain + ` ` + anyLooseIf + `)$`)
	// ofComing are words of coming, or of who comes, which no such offer holds.
	ofComing = lazily(`\b(venir|viens|viendr\w+|particip\w+|assist\w+|inscri\w+|absent\w*|(suis|serai|serais|sera|etre) presente?s?|annul\w+|desist\w+|remplac\w+|ma (place|chaise|reponse|presence|participation)|en visio\w*|a distance|distanciel|presentiel|avec (moi|mon|ma|mes|une?|deux|nos|notre)|autre date|une autre (fois|journee)|seulement|que le (matin|midi)|(apres midi|matin)|liste d attente|places? pour)\b`)
	// ifNotDone asks for what may be done already.
	ifNotDone = lazily(`^(et |mais |sinon )*(si|s) (ce|cela|ca) n (est|a|etait|avait) ((pas |deja |pas deja |pas encore )(ete )?)?fait$`)
	// lateIf is an apology for an answer that comes late or twice.
	lateIf = lazily(`^(et |mais |encore )*(desolee?|pardon|excusez moi|veuillez m excuser|mes excuses|toutes mes excuses|navree?|je m excuse)( (par avance|encore|d avance))? si ((je|j) (vous )?(reponds|ecris|reviens vers vous|ai (tarde|mis du temps|un peu tarde|trop tarde|repondu))( [a-z]+){0,6}|(ma|mon|cette|ce) (reponse|message|mail|courriel|retour) (est|arrive|vous (parvient|arrive))( [a-z]+){0,6}|vous (recevez|avez (deja )?recu) [a-z ]{3,50}|je (vous derange|derange|me repete|suis (un peu )?(en retard|hors delai)))$`)
	// placeWondered is how our place is, which the sender asks about in a roundabout way.
	placeWondered = lazily(`^(et |mais |par contre |sinon )*je (me demandais|me demande|ne sais pas|ignore|voulais savoir|voudrais savoir|souhaitais savoir) (si|s) (il y (a|avait|aura|aurait) (un|une|des|du|de la) (parking|stationnement|places? de (parking|stationnement)|gare|bus|navette|arret|wifi|vestiaire|hotel|restaurant)s?|(le lieu|la salle|le site|l endroit|le parking|la gare) (est|etait|sera) (bien |facilement )?(accessible|desservie?|facile|proche|loin|payant|gratuit))( [a-z]+){0,5}$`)
)

// settleLooseIfs takes such words for what they are beside an answer.
func (r *reader) settleLooseIfs() {
	if !r.decides() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.sense.what == wDecision || bearsOn(c.tags, kName, kCancel) {
			continue
		}
		switch text := c.plain(); {
		case placeWondered.MatchString(text):
			c.fill()
			c.sense = sense{what: wQuestion, rule: "wonders about the place"}
		case c.question:
		case ifNotDone.MatchString(text) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && bearsOn(r.list[i+1].tags, kEnrol, kRequest), lateIf.MatchString(text), looseWhole.MatchString(text) && bearsOnNobody(c) && !r.goesOnBehind(i):
			c.fill()
			c.sense = sense{what: wCourtesy, rule: "loose if"}
		case onlyLooseIf.MatchString(text) && !ofComing.MatchString(text):
			r.looseBeside(i)
		}
	}
}

var (
	// foodBrought is a meal that somebody brings along, and toThem those to whom something is passed on.
	foodBrought = lazily(`\b(apporter|amener|prevoir|prendre|apporterai|amenerai) (mon|ma|un|une) (propre |petit )?(repas|dejeuner|pique nique|sandwich|gamelle|panier|casse croute|encas)\b`)
	toThem      = lazily(`\b(transm\w+|relay\w+|relai\w+|diffus\w+|partag\w+|parl\w+|(faire|fait) (suivre|passer)) .*\b(a|aux|aupres|avec|dans) ((mes|nos|mon|ma|notre|l|les|de|d|des|ensemble) )*`)
)

// bearsOnNobody says whether an offer or a request holds no word of coming, and nobody who might come.
func bearsOnNobody(c *clause) bool {
	text := c.plain()
	if ofComing.MatchString(text) || bearsOn(c.tags, kName, kCancel, kMode, kNot, kDiet, kAccess) || bearsOn(c.tags, kLunch) && !foodBrought.MatchString(text) {
		return false
	}
	return !bearsOn(c.tags, kRelation, kUnnamed, kCompany) || toThem.MatchString(text)
}

// looseBeside takes the "if" at i and the offer behind it, or before it, for courtesies; nothing but a courtesy may stand behind them in their sentence.
func (r *reader) looseBeside(i int) {
	for _, k := range []int{i + 1, i - 1} {
		if k < 0 || k >= len(r.list) {
			continue
		}
		n := &r.list[k]
		if n.sentence != r.list[i].sentence || n.subject || n.question || bearsOn(n.tags, kIf) || !onlyLooseMain.MatchString(n.plain()) || !bearsOnNobody(n) || r.goesOnBehind(max(i, k)) {
			continue
		}
		for _, o := range []*clause{&r.list[i], n} {
			o.fill()
			o.sense = sense{what: wCourtesy, rule: "loose if"}
		}
		return
	}
}

// goesOnBehind says whether the sentence of clause i goes on behind it with more than a courtesy.
func (r *reader) goesOnBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if r.list[k].sense.what != wCourtesy {
			return true
		}
	}
	return false
}
