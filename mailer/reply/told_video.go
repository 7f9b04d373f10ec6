package reply

import "slices"

// The video told in passing: "moi ce sera en visio, j'ai cours l'après-midi", "je ferai la visio entre deux clientes".

const screenWord = `(visio|visioconference|visio conference|distanciel|distance|zoom|teams)`

var (
	myScreen = lazily(`^(et |donc |alors |du coup |par contre |bonjour |coucou |hello |pour moi |moi |pour ma part |de mon cote |me concernant |moi par contre )*(ce sera|c est|ca sera|cela sera|ce sera plutot|plutot|sera)( donc| plutot| forcement| uniquement| la)* ?(en |par |a |la |via )?` + screenWord + `( pour moi| pour ma part| de mon cote)*( cette fois( ci)?| stp| svp| s il (te|vous) plait| merci)*$|^(et |donc |alors )*(en |par |a |la )?` + screenWord + ` (pour moi|pour ma part)( stp| svp| s il (te|vous) plait| merci)*$`)
	ofMe     = lazily(`\b(moi|pour ma part|de mon cote|me concernant)\b`)
	doScreen = lazily(`^(et |donc |alors |du coup |par contre |bonjour |coucou )*(je|j) (vais |compte |pourrai |peux )?(me connecterai|me connecter|me connecte|ferai|faire|fais|prendrai|prends|prendre|suivrai|suivre|suis|regarderai|regarder|ecouterai|ecouter)( donc| plutot| quand meme)* (la |en |par |votre )?` + screenWord + `( (depuis|de|a|au|du) (chez moi|la maison|le bureau|mon bureau|bureau|le magasin|la boutique|l atelier|mon atelier|le salon|mon salon|mon canape|mon telephone|mon poste|le club|la cuisine|l ecole|ma salle de pause))?( entre deux [\w ]{4,25})?$`)
	// occupiedAt is where somebody is who cannot come in person.
	occupiedAt = lazily(`^(et |car |comme |puisque |parce que |mais )*(je|j) (suis|serai)( encore| toujours| deja| actuellement)* (au (boulot|travail|bureau|magasin|lycee|college)|a (l etranger|la fac|l ecole|l universite|la boutique)|en (erasmus|stage|mission|poste|deplacement|vacances)|loin)( (a|en|au|dans|pour|chez|de) [\w ]{2,30})?( ce jour la| en ce moment| actuellement| a cette date| a ce moment la| cette semaine la)*$`)
	onlyNoon   = lazily(`\b((seulement|uniquement|que|qu a partir de) l apres midi|l apres midi (seulement|uniquement)|(pas|plus) (\w+ )?(le matin|en matinee|dans la matinee))\b`)
	linkHolds  = lazily(`^(et |mais )*(si|tant que|du moment que) (le|la|ma|mon|l|votre) ?(lien|connexion|wifi|internet|visio|reseau|son|technique|image|ordinateur|ordi|pc|tablette)( \w+)? (marche|fonctionne|tient|passe|suit|est bonne?|capte)( bien| correctement| comme il faut| le coup)*( (depuis|d ici|en|a|au|chez|jusqu)\b.{0,30})?$`)
	noHitch    = lazily(`^(alors |et )?((il )?(n )?y aura|il n y a|ce sera|tout|ca|il ne devrait y avoir|pas|aucun|je n aurai)( ira| roule| pas| aucun| sera)*( de| d)? ?(souci|soucis|probleme|problemes|parfait|bien|nickel|bon|impeccable|difficulte)?$`)
)

// settleToldVideo makes a yes by video of such a clause, and takes what a link is wished to do for nothing.
func (r *reader) settleToldVideo() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || len(c.tags) == 0 || bearsOn(c.tags, kName, kRelation, kNot, kHedge, kOr, kLunch, kStranger) && !linkHolds.MatchString(c.plain()) {
			continue
		}
		text := c.plain()
		switch {
		case c.sense.what == wDecision && !c.sense.yes && c.sense.self && occupiedAt.MatchString(text) && r.screenBeside(i):
			c.sense = sense{what: wReason, rule: "where they follow from"}
			c.fill()
		case i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && linkHolds.MatchString(text) && noHitch.MatchString(r.list[i+1].plain()) && r.onlyAfar(i):
			c.sense, r.list[i+1].sense = sense{what: wCourtesy, rule: "link that holds"}, sense{what: wCourtesy, rule: "link that holds"}
		case r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || !r.alone(i):
		case (c.sense.what == wDetail && c.sense.mode == string(Remote) || c.sense.what == wBlock && c.sense.rule == "detail") && myScreen.MatchString(text) && ofMe.MatchString(text), c.sense.what == wDetail && myScreen.MatchString(text) && r.freeBefore(i),
			c.sense.what != wDecision && !bearsOn(c.tags, kIf) && doScreen.MatchString(text):
			c.sense = sense{what: wDecision, yes: true, self: true, mode: string(Remote), fixed: true, rule: "told video"}
		}
	}
}

// screenBeside says whether the sentence of clause i holds a yes by video, and nothing else is answered.
func (r *reader) screenBeside(i int) bool {
	beside := false
	for k := range r.list {
		s := r.list[k].sense
		if k == i {
			continue
		}
		if s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe || !s.self || s.mode != string(Remote)) {
			return false
		}
		beside = beside || s.what == wDecision && r.list[k].sentence == r.list[i].sentence
	}
	return beside
}

// alone says whether nothing but clause i answers, nobody else is spoken of, and the sender is not free in the afternoon alone.
func (r *reader) alone(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if onlyNoon.MatchString(o.plain()) {
			return false
		}
		if k != i && (has([]string{wDecision, wHedge, wLater, wForward, wMention}, o.sense.what) || o.sense.mode != "" || len(o.sense.names) > 0) {
			return false
		}
	}
	return true
}

// mindNoonAlone hands on a yes by video of somebody who is free in the afternoon alone, when nothing is broadcast: "dispo seulement l'après-midi, donc en visio".
func (c *composer) mindNoonAlone() {
	afar := slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.kind != Absent && st.mode == string(Remote) })
	for i := range c.list {
		if afar && !c.list[i].subject && onlyNoon.MatchString(c.list[i].plain()) {
			c.block(ReasonModeMissing, c.list[i].text)
		}
	}
}

// freeBefore says whether the sender says just before clause i when they are free: "dispo le matin uniquement donc en visio".
func (r *reader) freeBefore(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wReason && bearsOn(before.tags, kAvail) && bearsOn(before.tags, kPart) && !bearsOn(before.tags, kNot, kNe, kIf)
}

// onlyAfar says whether the sender follows by video, and says nothing else beside clause i and the one behind it.
func (r *reader) onlyAfar(i int) bool {
	yes := false
	for k := range r.list {
		s := r.list[k].sense
		if k == i || k == i+1 {
			continue
		}
		if s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe || s.mode != string(Remote)) && !s.journey {
			return false
		}
		yes = yes || s.what == wDecision && s.yes
	}
	return yes
}
