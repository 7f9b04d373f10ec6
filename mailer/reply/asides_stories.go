package reply

// Asides of those who tell a story around their answer: what befell them, what the house is busy with, what they laugh at, whom they know. See asides_around.go.

// storyAsides are such asides.
func storyAsides() []aside {
	return append(busyStories(), append(talkStories(), append(peopleStories(), append(needStories(), doubtStories()...)...)...)...)
}

// busyStories are of what the sender and their house do.
func busyStories() []aside {
	return []aside{
		{"runs about", lazily(ahead + `(nous|je|on) (courons|cours|court|jonglons|jongle|galope|galopons|croulons|croule) (partout|entre|apres|sous|avec) .{0,80}$`),
			(*reader).answersForSelf, untaken(kMode, kEvent, kGeneric, kVerb, kPresent, kNot, kNe), sense{what: wReason, fixed: true}},
		{"breathes again", lazily(ahead + `(je|on|nous) (peux|peut|pouvons|pourrai|vais|va|allons)( \w+)? ?(souffler|respirer|me poser|buller|lever le pied|penser a autre chose)( .{0,30})?$`),
			(*reader).anywhere, untaken(kEvent, kGeneric, kVerb, kPresent, kNot, kNe), sense{what: wReason, fixed: true}},
		{"accompanies a group", lazily(ahead + `(j|je|nous) (accompagne|accompagnons|accompagnerai|encadre|encadrons|encadrerai|emmene) (une?|des|les|mes|nos|ma|notre|le|la|l) (\w+ )?(sorties?|classes?|voyage|groupes?|eleves|jeunes|sejour|randonnee|promotion|enfants|residents|aines|beneficiaires)( .{0,60})?$`),
			(*reader).awayOrReplaced, untaken(kEvent, kGeneric, kVerb, kPresent, kYou), sense{what: wReason, fixed: true}},
		{"duty swapped", lazily(ahead + `(mon|ma|mes|une?|notre) (collegue|binome|equipiere?|chef|cheffe|camarade)( \w+){0,3} (accepte|a accepte|veut bien|est d accord|acceptent)( \w+)? (d |de |pour )?(echanger|permuter|prendre) (son|ma|mon|sa|mes|ses) .{1,60}$`),
			(*reader).fullYesOfSelf, untaken(kEvent, kGeneric, kPresent, kNot, kNe, kLunch), sense{what: wReason, fixed: true}},
		{"known for long", lazily(ahead + `((nous|on) (nous |se )(connaissons|connait|suivons|suit) (\w+ ){0,2}depuis|nous (partageons (tout|le meme \w+|la meme \w+|les memes \w+)|travaillons ensemble|faisons (tout|equipe)( ensemble)?) depuis) .{1,60}$`),
			(*reader).fullYesBut, untaken(kEvent, kGeneric, kVerb, kPresent, kNot, kNe, kStranger, kWhen), sense{what: wReason, fixed: true}},
		{"what a mishap was", lazily(`^figurez vous que (j ai|je me suis|on a|nous avons|nous nous sommes|il m est) .{3,120}$`),
			(*reader).answersOfSelf, untaken(kEvent, kGeneric, kVerb, kPresent, kNot, kNe), sense{what: wReason, fixed: true}},
		{"who reads the mail", lazily(ahead + `c est (ma|mon|notre) (remplacante?|collegue|secretaire|assistante?|stagiaire) qui (lit|gere|recoit|trie|consulte|releve|repond aux) (d habitude |normalement )?(les|mes|nos|aux)? ?(mails?|courriels?|messages?|courrier)( .{0,30})?$`),
			(*reader).refusesBut, []kind{kName, kYes, kNo, kEnrol, kSeat, kIf, kEvent, kGeneric, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"means of the house", lazily(ahead + `(notre|nos|mon|ma|la|le|l) (pare feu|connexion|reseau|wifi|fibre|debit|proxy|box|informatique|ordinateur|ordi) (est|sont|reste) (parfois |souvent |un peu |assez |tres )*(capricieu\w+|lente?|tatillonn?e?|severe|vieux|vieille|susceptible|fragile)( et .{0,70})?$`),
			(*reader).yesFromAfar, untaken(kEvent, kGeneric, kPresent, kNot, kSelf), sense{what: wReason, fixed: true}},
	}
}

// talkStories are of what was said, thought or laughed at.
func talkStories() []aside {
	return []aside{
		{"short way to say it", lazily(`^(bref |alors |donc )*(je (vais|irai)|allons)( donc| alors)? (au plus (simple|court|vite)|faire (simple|court|vite|bref)|droit au but)$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kIf}, sense{what: wCourtesy, fixed: true}},
		{"not so bad", lazily(`^(et |mais )?(ce qui |c |ce |ca )?(n )?est (deja |finalement |au fond )*pas si (mal|bete|loin|grave)$`),
			(*reader).answersOfSelf, []kind{kName, kEvent, kGeneric}, sense{what: wReason, fixed: true}},
		{"no matter of that much", lazily(ahead + `(on|nous|je) (n |ne )?(est|sommes|suis) (plus |pas )a (ca|cela|une? \w+) pres$`),
			(*reader).answersOfSelf, []kind{kName, kEvent, kGeneric, kIf}, sense{what: wReason, fixed: true}},
		{"no offence", lazily(`^(et |mais )?(ne )?(le |la )?(prenez|voyez)( le| y)? (pas )?(mal|ombrage|a la legere|comme (un|une) (remarque|clin d oeil|compliment|boutade|taquinerie)( \w+)?)$`),
			(*reader).answersOfSelf, []kind{kName, kEvent, kGeneric, kIf}, sense{what: wCourtesy, fixed: true}},
		{"asked in jest", lazily(ahead + `(ma|mon|mes|notre|la|le) (\w+ ){1,4}(m |nous )(a|ont) demande (si|s) (j |je |nous |on )(avais|avions) (gagne|perdu|trouve|bu|vu|vole|herite) .{1,60}$`),
			(*reader).fullYesOfSelf, []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kHedge, kOr, kMode, kReplaces, kModal, kPresent, kAvail, kAway, kEvent, kGeneric, kLunch, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"would have talked", lazily(ahead + `(j|je|nous|on) (aurais|aurions|aurait) (volontiers|bien|tant)( \w+)? ?(echange|discute|rencontre|partage|profite|ecoute|debattu|bavarde|trinque)( .{0,60})?$`),
			(*reader).refusesInPerson, []kind{kName, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kVerb, kPresent, kEvent, kGeneric, kNot, kNe, kLunch}, sense{what: wReason, fixed: true}},
		{"told to members", lazily(`^(et |ainsi |je suis sure? que )*(j|je|nous|on) (en |les |le )+(ferais|ferai|ferons|ferions|pourrais|pourrai|pourrions) (en |les )?(profiter|beneficier|circuler|diffuser|relayer|part)( .{0,60})?$`),
			(*reader).refusesBut, untaken(kVerb, kPresent, kEvent, kGeneric, kNot, kNe), sense{what: wReason, fixed: true}},
		{"no wonder", lazily(`^(et |mais )?ne vous etonnez( donc)? pas (si|s) (il|elle|je|j|nous) (pose|parle|prends|prend|ai|a) .{1,60}$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kYes, kEnrol, kCancel, kSeat, kHedge, kOr, kMode, kReplaces, kVerb, kPresent, kAway, kEvent, kGeneric, kLunch, kDiet}, sense{what: wReason, fixed: true}},
		{"nobody to meet there", lazily(ahead + `(on|je|nous) (n |ne )?(y )?(rencontre|croise|voit|discute|parle|rencontrons) (avec )?personne( .{0,20})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kEvent, kVerb, kPresent, kSeat}, sense{what: wReason, fixed: true}},
		{"others' advice", lazily(`^(elle |il |qui )?(trouve|trouvent|pense|pensent|estime|pretend|dit) que (je|j) (devrais|exagere|ai tort|aurais du)( (venir|y aller|sortir|essayer))?$`),
			(*reader).refusesBut, []kind{kName, kIf, kEvent, kOr}, sense{what: wReason, fixed: true}},
	}
}

// peopleStories are of those who are spoken of beside an answer, and of how the sender takes things.
func peopleStories() []aside {
	return []aside{
		{"they agree", lazily(`^(et |d ailleurs )?(elle|il|ils|elles) (est|sont) (tout a fait |bien |plutot )?(ok|d accord|favorables?|partante?s?|enchantee?s?) (pour|avec|a ce|que|l idee)( ce)? ?(que|qu) (je|j) (vienne|participe|y aille|y participe|assiste|y assiste|me forme|me libere|m absente|m inscrive|prenne (ma|la|cette) journee|sois (la|des votres|present|presente)|fasse le deplacement)( .{0,40})?$`),
			(*reader).leftToCome, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kPart, kHour, kReplaces, kStranger}, sense{what: wPast, fixed: true}},
		{"follows the matter", lazily(`^(et |car )?(elle|il) (suit|connait|pilote|porte|anime|coordonne) (de (tres )?pres |(tres )?bien |parfaitement |depuis \w+( ans)? )?(nos|ces|les|ce|cette|notre|mes) .{1,60}$`),
			(*reader).namedCome, []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kEvent, kGeneric, kNot, kNe, kPresent, kLunch}, sense{what: wReason, fixed: true}},
		{"curious to hear", lazily(ahead + `(je|nous|on) (suis|sommes|est)( toute?s?| tous)?( tres| vraiment| bien| fort)? (curieu\w+|impatiente?s?|heureu\w+|ravie?s?|contente?s?|presse\w*) (d |de |a l idee d )(entendre|ecouter|decouvrir|rencontrer|voir|lire|connaitre) .{1,60}$`),
			(*reader).curiousBeside, untaken(kNot, kNe, kLunch), sense{what: wReason, fixed: true}},
		{"easy to please", lazily(`^(et |d ailleurs )?(je|j) (ne |n )?suis pas (tres |bien )?(difficile|regardante?|exigeante?|complique|compliquee|contrariante?|maniaque)( .{0,20})?$`),
			(*reader).answersForSelf, []kind{kName, kIf, kHedge, kEvent, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"on reading it", lazily(`^(et )?en (relisant|lisant|parcourant|remplissant|regardant|reprenant|ouvrant|refermant) (votre|le|la|l|les|mon|ma|notre|vos) .{1,60}$`),
			(*reader).anywhere, untaken(kNot, kNe, kEvent, kVerb, kPresent), sense{what: wReason, fixed: true}},
		{"upon reflection", lazily(`^apres (une |un |mure )?(lecture|reflexion|discussion|concertation|verification|consultation|examen|echange|relecture)( attentive?| rapide| mure| faite)?( (avec|de|du|en|entre|au) (\w+ ?){1,6})?$`),
			(*reader).afterOrBeforeAnswer, untaken(kNot, kNe, kEvent, kVerb, kPresent, kReplaces, kGeneric), sense{what: wReason, fixed: true}},
		{"nothing to change", lazily(`^(et |donc )?(rien (a changer|ne change|de change|a modifier|de neuf)|pas de changement|on ne change rien|aucun changement|c est inchange|inchange)$`),
			(*reader).heldDayBefore, []kind{kName, kIf, kHedge, kEvent, kMode}, sense{what: wReason, fixed: true}},
		{"laughs at it", lazily(`^.{3,80} (depuis que|car|parce que|vu que) .{3,60} (lol|mdr|ptdr|haha|hihi)$`),
			(*reader).laughsBeside, []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kVerb, kPresent, kEvent, kGeneric, kLunch, kModal}, sense{what: wReason, fixed: true}},
		{"no more needed", lazily(`^(et |donc |mais )*ce n est (donc )?plus (la peine|utile|necessaire)$`),
			(*reader).newWayNext, []kind{kName, kIf, kHedge}, sense{what: wReason, fixed: true}},
		{"what is eaten instead", lazily(`^(une?|la|le|des|du) .{1,40} (me|m|nous) (va|convient|suffit|ira|suffira|conviendra)( (bien|tres bien|parfaitement|amplement))?$`),
			(*reader).needTold, []kind{kName, kIf, kHedge, kMode, kEvent, kGeneric, kPart, kVerb, kPresent, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"by candle", lazily(`^(et |presque )?(a |au |aux |en )(la |l )?\w+ ou presque$`),
			(*reader).anywhere, []kind{kName, kEvent, kMode, kHour, kPart, kVerb, kPresent, kNumber}, sense{what: wReason, fixed: true}},
	}
}

// needStories are of a need of the table that the organisers may meet or not, and of the meal that nobody eats.
func needStories() []aside {
	return []aside{
		{"need heeded or not", lazily(`^(et |mais )*(si|s) (le traiteur|la cuisine|le cuisinier|le restaurateur|vous|il|elle|c|cela|ca) ?(peut|peuvent|pouvez|pouviez|pouvait|est|etait)( \w+)? ?(en tenir compte|le prendre en compte|le prevoir|y penser|s adapter|possible|faisable)( (tant mieux|parfait|super|c est (bien|parfait|super)|merci|ce serait (bien|parfait|super)))?$`),
			(*reader).needBeside, []kind{kName, kVerb, kPresent, kEnrol, kSeat, kEvent, kGeneric, kMode, kNot, kNe}, sense{what: wCourtesy, fixed: true}},
		{"need met otherwise", lazily(`^(et |mais )*(sinon|au pire)( (tant pis|je (me debrouill\w+|m (en )?(arrang|accommod|adapt)\w+)|pas grave|ce n est pas grave|pas de souci|je ferai le tri|je trierai))?$`),
			(*reader).needBeside, []kind{kName, kVerb, kPresent, kEnrol, kSeat, kEvent, kGeneric, kMode}, sense{what: wCourtesy, fixed: true}},
		{"manages alone", lazily(`^(je me (debrouill\w+)|je m (en )?(arrang|accommod|adapt)(e|erai)|je ferai le tri|je trierai|tant pis)$`),
			(*reader).manages, []kind{kName, kNot, kNe}, sense{what: wCourtesy, fixed: true}},
		{"meal set free", lazily(`^(et |ainsi que )*(une|un|mon|ma|deux) (assiette|couvert|repas|dejeuner|plateau|portion|part)s?$`),
			(*reader).setFreeBefore, []kind{kName, kVerb, kPresent, kPlus}, sense{what: wReason, fixed: true}},
	}
}

// doubtStories are of what a doubt waits for, and of who has the last word over it.
func doubtStories() []aside {
	return []aside{
		{"doubtful as long as", lazily(`^(et |mais |donc )*(ma|mon|notre) (reponse|venue|presence|participation|planning) (reste|demeure|est|sera)( \w+)? (incertaine?|suspendue?|en suspens|provisoire|a confirmer) tant que (je|j|nous|on|mon|ma|mes|nos|notre|le|la|les|l) .{1,70}$`),
			(*reader).doubtsOnly, []kind{kName, kYes, kNo, kEnrol, kCancel, kOr, kReplaces, kYou, kEvent}, sense{what: wHedge, maybe: true, fixed: true}},
		{"rota to come", lazily(ahead + `((je|nous|on) (n |ne )(aurai|aurons|connaitrai|recevrai|saurai|recois|ai|connais|connaissons|avons) (mes|mon|nos|notre|les|le|la|ma)|(les?|la|mes|mon|nos|notre) (\w+ ){1,4}(ne |n )(nous |me |m )?(sont|est|seront|sera)( \w+)?) ?(\w+ ){0,4}(que|qu) .{1,50}$`),
			(*reader).rotaAwaited, []kind{kName, kYes, kNo, kEnrol, kCancel, kOr, kReplaces, kYou, kVerb, kPresent, kMode, kIf}, sense{what: wReason, fixed: true}},
		{"what else comes first", lazily(`^(et )?sinon (c est )?(mes|mon|ma|les|le|la|nos) .{1,30}(\bpriorite|passe(nt|ront|ra)? (avant|d abord))$`),
			(*reader).doubtsOnly, []kind{kName, kYes, kNo, kEnrol, kCancel, kReplaces, kYou, kEvent, kGeneric}, sense{what: wReason, fixed: true}},
		{"writes by then", lazily(`^(et |donc )*(je|nous) (vous|te|t) (ecri\w+|redis|redirai|reponds|repondrai|confirme|confirmerai|previens|previendrai|recontacte|recontacterai)( \w+)? (des|d ici|avant|debut|fin|au plus tard) .{1,40}$`),
			(*reader).doubtsOnly, []kind{kName, kYes, kNo, kEnrol, kCancel, kOr, kReplaces, kEvent, kGeneric, kVerb, kPresent, kMode}, sense{what: wReason, fixed: true}},
		{"with some luck elsewhere", lazily(`^(et )?avec un peu de chance( .{0,30})?$`),
			(*reader).refusesApart, []kind{kName, kIf, kVerb, kPresent, kEvent, kGeneric, kMode, kSelf, kWe}, sense{what: wReason, fixed: true}},
	}
}

// needBeside says whether a need of the table is told in the sentence of clause i or the one before it, beside a full yes.
func (r *reader) needBeside(i int) bool {
	if before := r.before(i); before != nil && before.sense.what == wDecision && before.sense.diet == "" && bearsOn(r.list[i].tags, kIf) || r.answerHangsOn(i) {
		return false // "je suis diabétique et je viendrai si le traiteur peut s'adapter"
	}
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		if r.list[k].sense.what == wDetail && r.list[k].sense.diet != "" || r.list[k].sense.what == wDecision && r.list[k].sense.diet != "" {
			return r.asReason(i, r.yesBut)
		}
	}
	return false
}

// answerHangsOn says whether an answer stands behind clause i in its sentence: "si le traiteur peut en tenir compte je viens".
func (r *reader) answerHangsOn(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if r.list[k].sense.what == wDecision {
			return true
		}
	}
	return false
}

// manages says whether clause i stands behind "sinon", beside a need of the table.
func (r *reader) manages(i int) bool {
	before := r.before(i)
	return before != nil && (before.sense.rule == "need met otherwise" || before.sense.rule == "need heeded or not") && r.fullYesOfSelf(i)
}

// setFreeBefore says whether the clause before clause i sets a seat free, by somebody who follows by video or stays away.
func (r *reader) setFreeBefore(i int) bool {
	before := r.before(i)
	return before != nil && setFree.MatchString(before.plain()) && r.refusesInPerson(i)
}

var setFree = lazily(`^(et |comme ca )?(ca|cela|ce qui|je) (vous )?(libere|liberera|fait|fera|economise) (une?|ma|mon|de la) (chaise|place|siege|fauteuil)`)

// doubtsOnly says whether all that the sender answers beside clause i is a doubt.
func (r *reader) doubtsOnly(i int) bool {
	found := false
	for k := range r.list {
		s := r.list[k].sense
		if k == i || s.what != wDecision && s.what != wHedge {
			continue
		}
		if s.what == wDecision && (!s.yes || len(s.names) > 0 || s.all) {
			return false
		}
		found = found || s.what == wHedge || s.maybe
	}
	return found
}

// rotaAwaited says whether clause i is of a rota or timetable, beside nothing but a doubt.
func (r *reader) rotaAwaited(i int) bool {
	return rota.MatchString(r.list[i].plain()) && r.doubtsOnly(i)
}

var rota = lazily(`\b(roulements?|plannings?|emplois? du temps|horaires|grilles?|tableau de service|gardes|tours)\b`)

// refusesApart says whether clause i ends or goes on a sentence that holds no answer, and all else is a plain no.
func (r *reader) refusesApart(i int) bool { return r.refusesBut(i) && r.answersApart(i) }

// anywhere is for asides that bear on nothing wherever they stand.
func (r *reader) anywhere(int) bool { return true }

// awayOrReplaced says whether all that is answered beside clause i is a no of the sender's, or who comes in their place.
func (r *reader) awayOrReplaced(i int) bool { return r.asReason(i, r.refusesOrSends) }

// curiousBeside says whether the sender says a full yes beside clause i, or is registered and answers nothing.
func (r *reader) curiousBeside(i int) bool {
	if r.fullYesBut(i) {
		return true
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDecision || s.what == wHedge) {
			return false
		}
	}
	return len(r.in.Registered) > 0
}

// newWayNext says whether clause i stands between what was recorded of somebody registered and their full yes.
func (r *reader) newWayNext(i int) bool {
	before := r.before(i)
	return len(r.in.Registered) > 0 && before != nil && before.sense.what == wPast && r.fullYesOfSelf(i) && r.answersBehind(i)
}

// needTold says whether a need of the table is told before clause i, in its sentence or the one before it.
func (r *reader) needTold(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		if r.list[k].sense.diet != "" {
			return true
		}
	}
	return false
}

// heldDayBefore says whether the clause before clause i names a day that the sender is registered for, and another clause changes something else.
func (r *reader) heldDayBefore(i int) bool {
	before := r.before(i)
	if before == nil || before.sense.what != wTopic || len(before.sense.events) != 1 || !r.registeredFor(before.sense.events[0]) {
		return false
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDecision || s.what == wDetail) {
			return true
		}
	}
	return false
}

// registeredFor says whether the sender is put down for an event.
func (r *reader) registeredFor(event string) bool {
	for _, g := range r.in.Registered {
		if g.Event == event {
			return true
		}
	}
	return false
}

// laughsBeside says whether clause i gives a ground with a laugh, and jests at nothing, beside an answer.
func (r *reader) laughsBeside(i int) bool {
	if jests.MatchString(r.list[i].plain()) {
		return false
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDecision || s.what == wDetail && s.mode != "") {
			return true
		}
	}
	return false
}

var jests = lazily(`\b(rigol|plaisant|blagu|deconn|humour|ironi|second degre|rire)\w*`)
