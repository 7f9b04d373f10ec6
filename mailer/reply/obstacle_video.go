package reply

import (
	"slices"
	"strings"
)

// What keeps somebody from the road and not from the screen: "j'ai un contretemps, je vous rejoindrai en visio".

var (
	// obstacleOnly is why somebody does not travel, with no word of taking part.
	obstacleOnly = lazily(`\b(empechements?|contretemps|imprevus?|souffrante?|malade|arret|retenue?|bloquee?|coincee?|alitee?|clouee?|immobilisee?|greves?|panne|hospitalisee?|permanence|garde|teletravail|cas contact|m empeche|accident|accidentee?|grippe|covid|platre|opere|operee|fatiguee?)\b`)
	// elsewhereThen is where the sender is that day, which makes the video the way to take part.
	elsewhereThen = lazily(`\b(suis|serai) (encore |toujours |deja |actuellement )?en (stage|formation|deplacement|conges?|vacances|mission|voyage|seminaire|tournee)\b`)
	// takesPartOrNot are words of taking part: a no that holds them is one to the day itself.
	takesPartOrNot = []kind{kCancel, kNoun, kSeat, kVerb, kPresent, kEnrol, kMode, kHedge, kIf, kOr, kName, kThird, kWe, kRelation, kUnnamed, kNot, kExcept}
)

// settleObstacleVideo takes such an obstacle for no answer where the sender says behind it, in its sentence or in the next, that they follow by video.
func (r *reader) settleObstacleVideo() {
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		if s.what != wDecision || s.yes || s.maybe || !s.self || len(s.names) > 0 || s.selfOut || c.question || c.subject || bearsOn(c.tags, takesPartOrNot...) || !obstacleOnly.MatchString(c.plain()) && !elsewhereThen.MatchString(c.plain()) {
			continue
		}
		if next := r.nextAnswer(i); next >= 0 && r.list[next].sentence <= c.sentence+1 && r.plainlyByVideo(next) && (obstacleOnly.MatchString(c.plain()) || forThat.MatchString(r.list[next].plain())) {
			c.sense = sense{what: wReason, rule: "obstacle before the video", events: s.events}
		}
	}
}

// soByVideo is where the sender is, and that they follow by video for it, in one breath: "je suis en stage à Lille donc visio pour moi".
var soByVideo = lazily(leadWay + `(comme |puisque )?(je|j) (suis|serai) (encore |toujours |deja |actuellement )?(en (stage|formation|deplacement|conges?|vacances|mission|voyage|seminaire|tournee|arret|teletravail|garde)|a l (etranger|hopital)|de garde|immobilisee?|malade|souffrante?|coincee?|bloquee?|retenue?)( [a-z0-9]+){0,8} (donc|du coup|alors)( (ce sera|je serai|je participerai|je suivrai|je prends|je choisis|je prefere|va pour|je viens|je me mets|je passe))?( (donc|plutot))* WAY( (pour (moi|ma part|cette fois)|plutot|uniquement|merci))*$`)

// readSoByVideo reads that as a yes by video.
func readSoByVideo(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || !b.any(kMode) || b.any(kName, kRelation, kUnnamed, kCompany, kWe, kThird, kNot, kNe, kNo, kIf, kHedge, kOr, kExcept, kStranger, kLunch, kHearsay, kThou, kCancel, kPast) {
		return sense{}, false
	}
	text, way := r.wayPhrase(c)
	wish, hoped := strings.CutSuffix(text, " si possible")
	if way != string(Remote) || !soByVideo.MatchString(wish) {
		return sense{}, false
	}
	if hoped {
		return block(ReasonCondition) // "donc visio pour moi si possible"
	}
	s := sense{what: wDecision, yes: true, self: true, fixed: true, mode: string(Remote)}
	return s, r.eventsOf(c, &s) == ""
}

// forThat is the way that is taken for what stands before it, and no more than that: "donc en visio pour moi".
var forThat = lazily(`^(donc |du coup |alors |ce sera |je serai |je participerai |je suivrai )*(en |la |par |a )?(visio\w*|visio conference|distanciel|distance)( (pour (moi|ma part|cette fois)|donc|plutot|uniquement|merci))*$`)

// noRoad tells that the journey was not granted, or that nothing takes the sender there.
var noRoad = lazily(leadWay + `(vu que |comme |puisque |etant donne que )?(mon|ma|notre|le|la|l|nos|mes|les) (deplacements?|ordre de mission|trajet|train|trains|voyage|vehicule|voiture|frais de deplacement|demande de deplacement|mission)( de service)? (ne |n )?(a|ont|est|sont|sera|seront|etait|etant|ayant)( (finalement|malheureusement|donc|bien|helas|encore))*( (pas|plus))?( (finalement|malheureusement|encore))*( ete)? ?(validee?s?|acceptee?s?|accordee?s?|autorisee?s?|financee?s?|prise?s? en charge|refusee?s?|annulee?s?|supprimee?s?|possibles?|remboursee?s?|disponibles?|en panne|au garage|signee?s?)( .{0,30})?$`)

// settleNoRoad takes such a journey beside a yes by video alone for the reason of it.
func (r *reader) settleNoRoad() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what == wDecision && c.sense.yes || bearsOn(c.tags, kName, kIf, kHedge, kOr, kEvent, kNoun, kEnrol, kCancel) || !noRoad.MatchString(c.plain()) || !r.allRemote(i) {
			continue
		}
		c.sense = sense{what: wPast, rule: "why by video"}
		c.fill() // it gives a reason, and says nothing against
	}
}

// linkForMe asks for the link of the video.
var linkForMe = lazily(leadWay + `((pouvez|pourriez) vous|merci (de|d)|veuillez|je vous (remercie|prie|demande) de|je veux bien|je souhaite|il me faudrait|puis je|pourrais je)( (bien vouloir|svp|s il vous plait|donc))* ?((m |me )?(envoyer|communiquer|transmettre|adresser|donner|faire parvenir|avoir|recevoir|obtenir) )?(le|les|un) (lien|liens|codes?|acces)( (de|d|pour|a) (la |suivre |suivre la |suivre en |se connecter a la |la )?)?( ?(de )?(connexion|visio\w*|distanciel|matinee|rencontre|reunion|teams|zoom))*( (svp|s il vous plait|merci))*$`)

// settleLinkWanted takes "je ne pourrai pas venir sur place", of who is registered and asks for the link, for a yes by video.
func (r *reader) settleLinkWanted() {
	asked := slices.IndexFunc(r.list, func(c clause) bool {
		return !c.subject && (c.sense.what == wQuestion || c.sense.what == wCourtesy || c.sense.what == wReason || c.sense.what == wDetail) && linkForMe.MatchString(c.plain()) && !bearsOn(c.tags, kName, kIf, kNot, kHedge)
	})
	if asked < 0 || len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event || !contains(r.list[asked].plain(), "lien") && !contains(r.list[asked].plain(), "visio") {
		return
	}
	if slices.ContainsFunc(r.list, func(c clause) bool { return c.sense.what == wDecision && c.sense.yes && c.sense.mode == "remote" }) {
		return // the link is to what they say themselves
	}
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		switch {
		case i == asked || s.what == wCourtesy || s.what == wReason || s.what == wPast || s.what == wQuestion:
		case s.what == wDecision && !s.yes && !s.maybe && s.self && len(s.names) == 0 && len(s.events) == 0 && (s.partial || inPerson(c)) && !c.question:
			if !notHere.MatchString(c.plain()) && !ofVideo.MatchString(r.list[asked].plain()) {
				c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "the link to what?"}
				return
			}
			c.sense = sense{what: wDecision, yes: true, self: true, mode: string(Remote), fixed: true, rule: "the link instead"}
			r.list[asked].sense, r.list[asked].question = sense{what: wCourtesy, rule: "the link instead"}, false
		case s.what == wDecision && !s.yes && s.self && ofVideo.MatchString(r.list[asked].plain()):
			c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "the link all the same"}
			return
		default:
			return
		}
	}
}

// ofVideo says that the link is the one of the video.
var ofVideo = lazily(`\b(visio\w*|connexion|connecter|suivre|distanciel|teams|zoom)\b`)

// notHere is a no to being there in person alone.
var notHere = lazily(`\b(sur place|me deplacer|deplacement|presentiel|physiquement|en personne|faire la route)\b`)

// nextAnswer is the first clause behind i that answers, doubts or asks, -1 if there is none.
func (r *reader) nextAnswer(i int) int {
	for k := i + 1; k < len(r.list); k++ {
		if w := r.list[k].sense.what; w == wDecision || w == wHedge || w == wQuestion || w == wBlock || w == wLater {
			return k
		}
	}
	return -1
}

// plainlyByVideo says whether clause i is a plain yes of the sender alone, by video.
func (r *reader) plainlyByVideo(i int) bool {
	c := &r.list[i]
	s := c.sense
	return s.what == wDecision && s.yes && !s.maybe && s.self && !s.all && len(s.names) == 0 && s.mode == string(Remote) && !c.question && !c.subject && !bearsOn(c.tags, kIf, kHedge, kNot, kNe)
}
