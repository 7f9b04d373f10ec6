package reply

import "strings"

// Asides of ordinary people: who takes them there and does not stay, with whom they have settled the day, why by video.

// folkAsides are such asides.
func folkAsides() []aside {
	deciding := []kind{kVerb, kPresent, kYes, kEnrol, kCancel, kNoun, kSeat, kMode, kHedge, kName, kNot, kNe, kIf, kEvent}
	return []aside{
		{"settled with others", lazily(`^(et |car |mais |voila )*(je |j |nous |on )?(me suis|ai pu m|ai reussi a m|nous sommes|s est) (bien |deja )?(arrangee?s?|organisee?s?|arranger|organiser|mise? d accord|entendue?s?) avec (mes|mon|ma|nos|notre|l|les|la|le) (collegues?|equipe|chef|cheffe|direction|responsable|service|famille|mari|femme|voisine?s?|collaborat\w+)( (pour (que|la|le|l|les|mon|ma|mes|ce|cette) .*|a ce sujet|la dessus))?$`),
			(*reader).fullYesBeside, append([]kind{kReplaces, kReplaced, kHand, kSend}, deciding...), sense{what: wReason}},
		{"relieved at the desk", lazily(`^(et |car |mais )*(un|une|mon|ma) (collegue|stagiaire|binome|remplacante?) (me|m) (remplace|remplacera|supplee|suppleera) (a|au|pour) (l accueil|la permanence|le guichet|la boutique|la caisse|mes cours|mon cours|ma classe|la classe|la cantine|la garde|mon poste|la bibliotheque|ma permanence)$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kIf, kEvent, kHedge, kVerb, kMode}, sense{what: wReason}},
		{"rides with who enrols", lazily(`^(et |d ailleurs )?(je|nous) (covoiture\w*|fais la route|ferai la route|faisons la route|fais le trajet|ferai le trajet|partage (la|ma) voiture|voyage|voyagerai) avec (un|une|mon|ma) \w+( \w+){0,5} qui (s inscrit|s inscrira|s est inscrite?|s est deja inscrite?|vous a repondu|vous repondra|repond) (de son cote|par ailleurs|separement|elle meme|lui meme)$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kIf, kEvent, kHedge}, sense{what: wReason}},
		{"nobody else is free", lazily(`^(et |car |comme )?(aucune?|personne|nul)( (autre )?(elue?|agent|agente|membre|collegue|salariee?|benevole|adjointe?|administrateur|administratrice|representante?|personne))?( (de|du|d|parmi) (\w+ ){0,3}\w+)? (n |ne )?(etant|est|n est|n etait|pouvant etre|peut etre|ne peut etre|sera) (disponible|libre|present|presente)( (ce jour la|a cette date|le 28 mai))?$`),
			(*reader).answersForSelf, []kind{kName, kIf, kHedge, kMode, kReplaces, kReplaced}, sense{what: wReason}},
		{"lodges there the day before", lazily(`^(et |donc )?(je|nous) (logerai|logerons|loge|dormirai|dormirons|dors|passerai la nuit|passe la nuit|coucherai|descendrai|arriverai|arrive|serai hebergee?) (\w+ ){0,7}(la veille|le soir d avant|la nuit d avant|mercredi soir)( a \w+)?$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kStranger, kReplaces, kLunch}, sense{what: wReason}},
		{"place to give away", lazily(`^(et |donc |alors )?((je |j )(suppose|pense|imagine|presume|espere|me doute)( bien)? que |sans doute |comme ca |ainsi )?(vous|tu|quelqu un|une autre personne|un autre|une autre|d autres|ma place) (pourr\w+|peut|pouvez|saurez|devriez pouvoir) (bien |donc |ainsi |aussi )?(donner|proposer|attribuer|ceder|offrir|laisser|redonner|reattribuer|etre attribuee|etre donnee|profiter de|prendre|recuperer) ?(ma|cette|la)? ?(place)?( (a|pour) (quelqu un|un autre|une autre|d autres|autrui|une autre personne)( d autre)?)?$`),
			(*reader).refusesOnly, []kind{kName, kNot, kNe, kIf, kEvent, kMode, kEnrol, kLunch}, sense{what: wReason}},
	}
}

var (
	// driver is who takes the sender there.
	driver = lazily(`^(et |car )?(c est )?(mon|ma) \w+( \w+)?( qui)? (me|m) (conduit|conduira|depose|deposera|amene|amenera|emmene|emmenera|accompagne|accompagnera|accompagne en voiture)( (en voiture|a la gare|sur place|le matin|la bas|jusqu .*))*$`)
	// leavesAgain is what they do then.
	leavesAgain = lazily(`^(mais|et|puis|mais il|mais elle|il|elle|mon \w+|ma \w+) ?(il |elle )?(ne |n )?((restera|reste|participera|participe|assistera|assiste|sera) (pas|ni)( .*)?|(repart|repartira|rentre|rentrera|s en va|retourne|retournera|reviendra me chercher|vient me (re)?chercher)( .*)?)$`)
	// staysToo is somebody who takes the sender there and comes in.
	staysToo       = lazily(`^(et|puis|et il|et elle|il|elle) ?(il |elle )?(reste|restera|participe|participera|assiste|assistera|dejeunera|dejeune|mangera|sera la|sera presente?|suivra)( avec (moi|nous|vous))?( .*)?$`)
	drivesAndStays = lazily(`^(et |car )?(c est )?(mon|ma|un|une) .*\b(me|m) (conduit|conduira|depose|deposera|amene|amenera|emmene|emmenera)\b.* et (il |elle )?(reste|restera|participe|participera|assiste|assistera|dejeunera|mangera|sera|suivra)\b`)
	// rider is somebody with whom the sender travels; ownEnrolment says that they answer for themselves.
	rider        = lazily(`^(et |d ailleurs )?(je|nous) (covoiture\w*|fais la route|ferai la route|faisons la route|fais le trajet|ferai le trajet|partage (la|ma) voiture|voyage|voyagerai) avec (un|une|mon|ma) \w+( \w+){0,5}$`)
	ownEnrolment = lazily(`^qui (s inscrit|s inscrira|s est inscrite?|s est deja inscrite?|vous a repondu|vous repondra|repond) (de son cote|par ailleurs|separement|elle meme|lui meme)$`)
)

// settleDrivers takes "mon mari me conduira mais ne restera pas", beside a plain yes, for what bears on nothing; who stays is a guest without a name.
func (r *reader) settleDrivers() {
	for i := range r.list {
		c := &r.list[i]
		if drivesAndStays.MatchString(c.plain()) && !bearsOn(c.tags, kName, kNot, kNe) {
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "takes the sender there and stays"}
		}
		if i+1 == len(r.list) {
			break
		}
		next := &r.list[i+1]
		if c.question || next.question || bearsOn(c.tags, kName) || bearsOn(next.tags, kName, kSelf) {
			continue
		}
		takes := driver.MatchString(c.plain())
		switch {
		case takes && staysToo.MatchString(next.plain()) && !bearsOn(next.tags, kNot, kNe):
			next.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "takes the sender there and stays"}
		case takes && leavesAgain.MatchString(next.plain()) && !bearsOn(next.tags, kPart, kHour, kLunch, kMode) && next.sentence <= c.sentence+1 && r.comesBesides(i, i+1),
			rider.MatchString(c.plain()) && ownEnrolment.MatchString(next.plain()) && next.sentence == c.sentence && r.comesBesides(i, i+1):
			c.sense, next.sense = sense{what: wReason, rule: "taken there"}, sense{what: wReason, rule: "does not stay"}
		}
	}
}

// comesBesides says whether a clause other than the two given says a plain yes of the sender's, and none a no or a doubt.
func (r *reader) comesBesides(one, two int) bool {
	comes := false
	for k := range r.list {
		s := r.list[k].sense
		if k == one || k == two {
			continue
		}
		if s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe) {
			return false
		}
		comes = comes || s.what == wDecision && s.self
	}
	return comes
}

// becauseWords lead to what gives the ground of what stands before it.
var becauseWords = []string{"car", "parce que", "parce qu", "puisque", "puisqu", "comme", "etant donne que"}

// flatNo refuses outright, and is no ground of a yes.
var flatNo = lazily(`\b(non|impossible|impossibilite|absente?|empechee?|indisponible|pas disponible|pas libre)\b`)

// settleWhyRemote takes what the sender does at that time, behind "car" and a yes by video or without the meal, for the reason that it is: "c'est oui, mais
// en visio car je tiens la permanence l'après-midi". Behind "mais", or a yes that leaves open how, it stands against it.
func (r *reader) settleWhyRemote() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wDecision && c.sense.what != wSuspect && c.sense.what != wReason || c.sense.what == wDecision && (c.sense.yes || !c.sense.self) ||
			bearsOn(c.tags, kVerb, kPresent, kNoun, kEnrol, kCancel, kYes, kName, kIf, kHedge, kEvent, kMode, kSeat, kJourney) || flatNo.MatchString(c.plain()) || !r.because(i) || !r.remoteBefore(i) {
			continue
		}
		c.sense = sense{what: wPast, rule: "why in that way"}
		c.fill() // it gives a reason, and says nothing against
	}
}

// because says whether clause i begins with "car", or stands behind it alone.
func (r *reader) because(i int) bool {
	for _, w := range becauseWords {
		if strings.HasPrefix(r.list[i].plain(), w+" ") {
			return true
		}
		if before := r.before(i); before != nil && before.plain() == w {
			return true
		}
	}
	return false
}

// remoteBefore says whether the sentence of clause i says yes before it, by video or without the meal, and nothing against it.
func (r *reader) remoteBefore(i int) bool {
	yes, how := false, false
	for k := 0; k < i; k++ {
		o := &r.list[k]
		if o.sense.what == wHedge || o.sense.what == wDecision && (!o.sense.yes || o.sense.maybe || !o.sense.self) {
			return false
		}
		yes = yes || o.sense.what == wDecision
		how = how || o.sentence == r.list[i].sentence && (o.sense.mode == "remote" || o.sense.lunch == "no" && bearsOn(r.list[i].tags, kPart, kHour) || o.sense.what == wDecision && bearsOn(o.tags, kPart) && bearsOn(r.list[i].tags, kPart))
	}
	return yes && how
}

// answersForSelf says whether another clause holds a plain answer of the sender's, for themselves or their house.
func (r *reader) answersForSelf(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && (s.self || s.all) && !s.maybe && len(s.names) == 0 {
			return true
		}
	}
	return false
}
