package reply

// The video asked for by somebody registered who tells what keeps them from the road: "ma voiture est en panne, puis-je passer en visio ?", "est-ce possible de
// basculer mon inscription en distanciel ? Je n'ai plus de voiture ce jour-là".

const (
	groundLead = `^(et |car |mais |en effet |malheureusement |finalement |helas |desolee? |du coup |comme |puisque |vu que )*`
	groundWhen = `( (ce jour la|cette semaine|cette semaine la|ce jeudi|le 28( mai)?|depuis (hier|ce matin|lundi|mardi|mercredi|hier soir)|pour (venir|me deplacer|ce jour la|le 28( mai)?|faire la route)|en ce moment|actuellement|maintenant|finalement|disponible))*$`
	ownKin     = `(mon|ma|mes) (fils|fille|enfants?|mari|femme|conjointe?|bebe|petite?|petits|petit dernier|aine|mere|pere|nounou|assistante maternelle)`
)

var (
	// asksToMove asks for it.
	asksToMove = lazily(`^(bonjour |et |donc |du coup |alors )*(puis je|pourrais je|pourrai je|est ce que je (peux|pourrais|pourrai)|(me )?(serait|est) il( encore| toujours| donc)* possible (de|d)|est ce( encore| toujours)* possible (de|d)|serait ce( encore| toujours)* possible (de|d)|je peux|y aurait il moyen de)( finalement| plutot| du coup| donc| alors| encore| quand meme| exceptionnellement)* ?(passer|basculer|repasser|suivre|participer|assister|me connecter|y participer|y assister|changer (mon inscription )?(pour|en|de)|modifier mon inscription( pour)?|transformer mon inscription( en)?)( (la|cette|votre) (rencontre|journee|matinee|reunion))?( finalement| plutot| du coup| donc)* ?(en |a |sur |par )?WAY( (finalement|plutot|du coup|svp|s il vous plait|a la place|cette fois|pour moi|(plutot que|au lieu) (de |d )(venir|me deplacer)))*$`)
	// moveMeant asks for the change itself, and not whether there is a video: "puis-je suivre à distance plutôt que de venir ?",
	// "est-il encore possible de passer en visio ?"
	moveMeant = lazily(`\b(encore|changer|modifier|transformer|finalement|plutot|au lieu)\b`)
	// stillChange leads to the change: "est-ce que je peux encore changer | et suivre en visio ?"
	stillChange = lazily(`^(bonjour )*(puis je|pourrais je|est ce que je (peux|pourrais)|est il possible de|serait il possible de|est ce possible de)( encore| toujours)? (changer( d avis)?|modifier mon inscription)$`)
	thenFollow  = lazily(`^et (passer|suivre|participer|assister|me connecter)( (la|cette|votre) (rencontre|journee|matinee))? (en |a |par )?WAY$`)
	// offTheRoad is what keeps somebody at home who would have come.
	offTheRoad = lazily(groundLead + `((ma|la|notre|mon) (voiture|vehicule|auto|scooter|moto)( de service)? (est|vient de|a|m a|sera|tombe|ne)( (de|en|au|tomber|tombee?|toujours|plus|pas|encore|vient))* (panne|garage|lachee?|demarre|reparation|immobilisee?|accidentee?|disponible)|` +
		`(je|j) n (ai|aurai)( plus| pas| finalement| toujours)+ (de |d |ma |la |mon |le )?(voiture|vehicule|moyen de (transport|locomotion)|train|covoiturage|chauffeur|auto)( de service| du service)?|` +
		`(mon|le) (covoiturage|train|covoitureur) (est|a ete|tombe|m a|a) ?(tombe )?(a l eau|annule|supprime|lachee?|fait faux bond)|` +
		ownKin + ` (est|sont|vient de tomber|tombe|sera) (malades?|souffrante?s?|fievreu\w+|hospitalisee?s?|absente?s?)|` +
		`(je|j) (dois|vais devoir|devrai) (rester (a la maison |chez moi )?(avec|pour garder|pour) |garder |m occuper de )` + ownKin + `( malades?)?|(je|j) (suis|serai) (malade|souffrante?|enrhumee?|grippee?|en teletravail|coincee? (a la maison|chez moi|au lit)|immobilisee?( a la maison| chez moi)?|blessee?|cas contact)|` +
		`(il y a|y a|il y aura) (une )?(greve|des greves)( (des|de|a la|dans les) (trains|sncf|transports|ter|bus))*|(les|mes) trains (sont|seront) (supprimes|annules|en greve)|(je|j) me suis (cassee?|fait mal|foulee?|tordue?|blessee?)( .{2,25})?)` + groundWhen)
)

var (
	// whyNotThere is of the road, health, work or house, and may be why somebody asks for the video.
	whyNotThere = lazily(`\b(deplac\w*|fatigu\w*|loin|eloign\w*|essence|econom\w*|ecolog\w*|handicap|sante|bequilles|foule|covoiturage|teletravail|journee entiere|toute la journee|cheville|jambe|pied|genou|medecin|souffrante?s?|nounou|garder|reservee?|budget|frais|heures? de route|km|kilometres|horaires|longues? journees?|prise?|emmener|conduire)\b`)
	// onlyPerhaps makes a ground one that may not come true.
	onlyPerhaps = lazily(`\b(si|s il|au cas|en cas|cas ou|risque\w*|pourrait|pourraient|devrait|devraient|serait|peut etre|eventuel\w*|probable\w*|sans doute|quand|lorsque|des que|une fois|crains|peur|demande\w*|question|matin|matinee|n (est|sont|ai|a) plus (en|malades?|souffrante?|de greve|mal|bloquee?)|reparee?s?|guerie?s?|(va|vais|allait|ira) (deja |beaucoup )?mieux|d ici la|hier|(etait|etais|etaient) (en|au|malades?|souffrante?s?|prise?|occupee?|fatiguee?))\b`)
	// theirGround is of somebody who is not the sender, nor of their house: for whom is the video asked?
	theirGround = lazily(`\b(ma|mon|mes|une?|des|d une?|d autres) (collegues?|amie?s?|voisine?s?|stagiaires?|binome|copine|copain|connaissance|belle soeur|beau frere|soeur|frere|cousine?)\b`)
)

// settleMoveAsked reads "puis-je passer en visio ?" beside any ground of the sender's as the change that it asks for, before the ground itself is looked at; a ground
// that is not understood hands it on.
func (r *reader) settleMoveAsked() {
	if len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event || r.in.Registered[0].Mode == Remote || len(r.others()) > 0 || !r.offersVideo() {
		return
	}
	move, grounds := -1, 0
	for i := range r.list {
		c := &r.list[i]
		text := c.plain()
		switch s := c.sense; {
		case c.subject || s.what == wCourtesy || s.what == wAck:
		case (s.what == wQuestion || s.what == wBlock) && move < 0 && r.asksToMove(c):
			move = i
		case c.question, bearsOn(c.tags, kName, kHedge, kOr, kIf, kLunch, kStranger, kDiet, kMode, kYes, kEnrol, kSeat), onlyPerhaps.MatchString(text), theirGround.MatchString(text):
			return
		case s.what == wReason && len(c.tags) == 1 && i == len(r.list)-1: // the first name below
		case !has([]string{wReason, wSuspect, wBlock, wPast}, s.what) && (s.what != wDecision || s.yes || !s.self || bearsOn(c.tags, kVerb, kPresent, kCancel)):
			return
		case keptByMatter.MatchString(text), whyNotThere.MatchString(text):
			grounds++
		}
	}
	if move >= 0 && (grounds > 0 || moveMeant.MatchString(r.list[move].plain()) && r.confirmedOnce()) {
		c := &r.list[move]
		c.question = false
		c.sense = sense{what: wDecision, rule: "video asked for with its ground", yes: true, self: true, fixed: true, mode: string(Remote), events: []string{r.in.Event}, plain: true}
	}
}

// settleVideoForGround reads such a question as the change that it asks for, and takes the ground for no more than that.
func (r *reader) settleVideoForGround() {
	if len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event || r.in.Registered[0].Mode == Remote || len(r.others()) > 0 || !r.offersVideo() {
		return
	}
	move, grounds := -1, []int(nil)
	for i := range r.list {
		c := &r.list[i]
		switch s := c.sense; {
		case c.subject || s.what == wCourtesy || s.what == wAck:
		case s.what == wDecision && s.yes && s.self && !s.maybe && s.mode == string(Remote) && s.lunch+s.diet+s.access == "" && move < 0 && s.rule == "other way",
			(s.what == wQuestion || s.what == wBlock) && move < 0 && r.asksToMove(c):
			move = i
		case has([]string{wReason, wSuspect, wBlock}, s.what) && !c.question && offTheRoad.MatchString(c.plain()) && !bearsOn(c.tags, kName, kHedge, kOr, kIf, kLunch, kStranger):
			grounds = append(grounds, i)
		case s.what == wReason && len(c.tags) == 1 && i == len(r.list)-1: // the first name below
		default:
			return
		}
	}
	if move < 0 || len(grounds) == 0 {
		return
	}
	for _, i := range grounds {
		r.list[i].sense = sense{what: wReason, rule: "why by video"}
		r.list[i].fill()
	}
	if c := &r.list[move]; c.sense.what != wDecision {
		c.question = false
		c.sense = sense{what: wDecision, rule: "video asked for with its ground", yes: true, self: true, fixed: true, mode: string(Remote), events: []string{r.in.Event}, plain: true}
	}
}

// settleStillChange reads "est-ce que je peux encore changer et suivre en visio ?" as the change that it asks for, where nothing else is said.
func (r *reader) settleStillChange() {
	if !r.confirmedOnce() || r.in.Registered[0].Mode == Remote || len(r.others()) > 0 || !r.offersVideo() {
		return
	}
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.subject || !c.question || next.sentence != c.sentence || !stillChange.MatchString(c.plain()) || bearsOn(next.tags, kName, kIf, kOr, kNot, kNe, kPart, kHour, kEvent) {
			continue
		}
		if text, way := r.wayPhrase(next); way != string(Remote) || !thenFollow.MatchString(text) || !r.saidNothingBut(i, i+1) {
			continue
		}
		c.sense, c.question, next.question = sense{what: wCourtesy, rule: "still to change"}, false, false
		next.sense = sense{what: wDecision, rule: "video asked for", yes: true, self: true, fixed: true, mode: string(Remote), events: []string{r.in.Event}, plain: true}
	}
}

// saidNothingBut says whether nothing but courtesies and a first name below stands beside clauses i and k.
func (r *reader) saidNothingBut(i, k int) bool {
	for n := range r.list {
		o := &r.list[n]
		if n != i && n != k && !o.subject && o.sense.what != wCourtesy && o.sense.what != wAck && !(o.sense.what == wReason && len(o.tags) == 1 && n == len(r.list)-1) {
			return false
		}
	}
	return true
}

// asksToMove says whether a clause asks for the video and for nothing else.
func (r *reader) asksToMove(c *clause) bool {
	if !c.question || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kWe, kThird, kIf, kHedge, kOr, kNot, kNe, kEvent, kStranger, kLunch, kPart, kHour, kCancel) {
		return false
	}
	text, way := r.wayPhrase(c)
	return way == string(Remote) && asksToMove.MatchString(text)
}
