package reply

// Somebody named who cannot answer yet, "la présence de Mme X n'est pas encore confirmée", "M. X ne sait pas encore s'il sera disponible", and the word that is promised
// behind such a perhaps, or behind one of the sender's: "a priori oui mais je vous confirme en fin de semaine".

const yetLead = `^(et |mais |bonjour |malheureusement |a ce jour |pour l instant |pour le moment |a ce stade |je vous informe que |je vous signale que |merci de noter que )*`

var (
	// theirsOpen is the coming of one named that is not settled yet.
	theirsOpen = lazily(yetLead + `(` +
		`(la )?(presence|participation|venue) (de|d) .{3,60} (n est|ne sera|n a) (pas encore|toujours pas|pas a ce jour|pas a ce stade|encore pas) (ete )?(confirmee?|certaine|acquise|assuree|garantie|validee?|arretee|decidee|actee|fixee|connue)|` +
		`.{3,60} (n a|n ont) (pas encore|toujours pas) (pu )?(confirmer?|valider?|decider?|arreter?) (de )?(sa (presence|participation|venue)|(s |si )(il|elle) .{3,40})|` +
		`.{3,60} (ne peut|n est) (pas encore|toujours pas|a ce stade pas|pas a ce stade|pas pour l instant|pas a ce jour) (en mesure de )?(vous )?(confirmer|garantir|assurer) sa (presence|participation|venue)|` +
		`.{3,60} ne sait (pas encore|toujours pas|pas a ce stade|pas a ce jour) (s|si) (il|elle) (y )?(pourra|sera|peut|est) (etre |se |en mesure de |bien )*(libre|disponible|presente?|la|des votres|venir|participer|assister|y participer|y assister|liberer|rendre disponible)` +
		`)( a (cette|votre) (journee|rencontre)| a cette date| ce jour la| le 28( mai)?| a ce jour| pour l instant| pour le moment| a ce stade)*$`)
	// mayFall is what may keep the sender on the day: "j'ai une réunion de préfecture qui peut tomber ce jour-là".
	mayFall = lazily(`^(et |mais |car |en effet |malheureusement )*(j |je |nous |on )(ai|avons|a|attends|attendons) (deja |egalement |aussi )?(une?|des|la|le|l) ?[\w ]{3,50} (qui |qu on |dont la date )?(peut|pourrait|peuvent|pourraient|risque de|risquent de|risque d|doit peut etre|devrait peut etre) (tomber|avoir lieu|se tenir|etre (calee?|fixee?|programmee?|posee?|convoquee?|maintenue?)|avoir lieu) (ce jour la|a cette date|le meme jour|ce meme jour|a ce moment la)$`)
	// byThen is a word promised for a day or a week: "je reviens vers vous vendredi".
	byThen = lazily(`^(et |donc |mais )*(je|nous|on) (vous |te )?(le |la |en |l )?(confirme|confirmerai|confirmons|confirmerons|redis|redirai|dis|dirai|reponds|repondrai|previens|previendrai|recontacte|recontacterai|rappelle|rappellerai|reviens|reviendrai|reviendrons|revenons|tiens au courant|tiendrai au courant|donne (ma )?reponse|donnerai (ma )?reponse|ferai signe|fais signe|tiens informee?s?|tiendrai informee?s?)( vers vous| ca| cela| la chose| ma (presence|participation|venue)| sa (presence|participation|venue)| ma reponse| sa reponse)*( (des que possible|rapidement|bientot|au plus vite|prochainement|ulterieurement|plus tard|(d ici )?(lundi|mardi|mercredi|jeudi|vendredi|demain)( prochain| matin| soir)?|(la|dans la) semaine( prochaine)?|(en |d ici la |d ici |pour la |a la )?(fin|debut|milieu) (de la |de |du |d )?(semaine|mois|mai|avril)( prochaine?)?|cette semaine|sous (huitaine|peu|quinzaine)|(avant|d ici|vers|autour|pour)( le| du)? \d+( mai| avril)?))+$`)
)

// settleTheirPerhaps makes a perhaps of what is told of one named, and a word to come of what is promised behind a perhaps.
func (r *reader) settleTheirPerhaps() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || len(r.forms) > 0 {
		return
	}
	for i := range r.list {
		if c := &r.list[i]; !c.question && !c.subject && has([]string{wReason, wSuspect, wBlock}, c.sense.what) && mayFall.MatchString(c.plain()) && !bearsOn(c.tags, kName, kMode, kIf) && r.wavering(i) && r.nothingFirm(i) {
			r.toldMaybe(c)
		}
	}
	if r.theirPerhaps() || r.onlyPerhaps() {
		r.promisedBehind()
	}
}

// theirPerhaps says whether the coming of the one person named is told to be open, and gives their perhaps.
func (r *reader) theirPerhaps() bool {
	if len(r.others()) != 1 {
		return false
	}
	at := -1
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject || c.sense.what == wCourtesy || c.sense.what == wAck || c.sense.what == wLater || byThen.MatchString(c.plain()):
		case at < 0 && !c.question && c.sense.what == wBlock && len(c.names()) == 1 && !bearsOn(c.tags, kSelf, kWe, kUnnamed, kCompany, kMode, kLunch, kStranger, kPart, kHour) && theirsOpen.MatchString(c.plain()):
			at = i
		default:
			return false
		}
	}
	if at < 0 {
		return false
	}
	c := &r.list[at]
	s := sense{what: wDecision, yes: true, maybe: true, names: c.names(), fixed: true, rule: "theirs is open"}
	if r.eventsOf(c, &s) != "" {
		return false
	}
	c.sense = s
	return true
}

// onlyPerhaps says whether all that the reply decides is the sender's perhaps: "a priori oui".
func (r *reader) onlyPerhaps() bool {
	found := false
	for i := range r.list {
		s := r.list[i].sense
		if s.what == wDecision {
			if !s.yes || !s.maybe || !s.self || len(s.names) > 0 {
				return false
			}
			found = true
		}
	}
	return found
}

// promisedBehind takes a promise of another word for what it is.
func (r *reader) promisedBehind() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !has([]string{wSuspect, wBlock, wReason}, c.sense.what) || bearsOn(c.tags, kName, kIf, kMode, kLunch, kNot, kNe, kUnnamed, kRelation) || !byThen.MatchString(c.plain()) {
			continue
		}
		c.sense = sense{what: wReason, rule: "a word behind a perhaps"}
		c.fill()
	}
}
