package reply

import "regexp"

// Asides of letters: what is said to be no refusal, what is mentioned while one writes, what one asks pardon for, thoughts of those who stay away.

// formalAsides are tried before those of asideTable.
func formalAsides() []aside {
	return []aside{
		{"no refusal", regexp.MustCompile(`\b(ne|n|pas|point|jamais|rien|aucune?|nul|nulle|loin|impossible|ote|enleve|prive|question) (\w+ ){0,9}(manqu\w+|rat(er|e|erai|erais|ons)|refus\w+|declin\w+|boud\w+|dire non|dirai non|renonc\w+|resist\w+|faire prier|ferai pas prier|empech\w+|retenir|retiendra\w*|oppos\w+|detourn\w+|dissuad\w+|hesit\w+|insist\w+|derob\w+|excuse|pretexte|alibi)( \w+){0,9}$|^(et |mais )?(ma|notre|la) reponse n est (donc |certes |surement )?pas (un )?non$`),
			(*reader).yesNearby, []kind{kName, kRelation, kUnnamed, kCompany, kThou, kHedge, kIf, kExcept, kMode, kLunch, kStranger, kWhen, kEnrol, kSeat, kLasting, kOff, kDiet, kAccess}, sense{what: wReason}},
		{"while it is at hand", regexp.MustCompile(`^(et |mais |alors |tiens )*((pendant|tant) (que|qu) (je|j|nous|on) (vous |y |te |t )*(tiens|tenons|suis|sommes|est|pense|pensons|ai)( (sous la main|au bout du fil))?|depuis le temps (que|qu|ou) .*)$`),
			(*reader).ofKnownDay, []kind{kVerb, kPresent, kAvail, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kMode, kHedge, kNot, kNe, kName, kRelation, kAway}, sense{what: wReason}},
		{"pardon asked", regexp.MustCompile(`^(et |mais |alors |donc )*(ne m en (voulez|veuillez|veux|tenez)( donc)? pas( rigueur)?|pardonnez moi|vous me pardonnerez|vous m excuserez|excusez moi|ne soyez pas (trop )?(surpris|surprise|etonnee?s?|vexee?s?|choquee?s?)|ne vous (etonnez|formalisez|inquietez|offusquez) pas|je m excuse|veuillez m excuser)( d avance| par avance)? si (je|j|mon|ma|mes|on|nous|cette|ce|le|la|ma) .*$`),
			(*reader).pardonsSmall, append([]kind{kAway, kName, kMeeting, kStranger, kWhen, kRelation, kExcept, kModal, kChange}, taking...), sense{what: wReason}},
		{"does not know what was said", regexp.MustCompile(`^(et |mais |car )?(je|j) (ne )?(sais plus|sais pas|me souviens (pas|plus)|me rappelle (pas|plus)|crois pas|ignore)( trop| bien| tres bien)? si (je|j) (l |vous |le |la |en |y |les )*(ai|avais) (deja |bien )?(mis|dit|precise|signale|indique|note|coche|ecrit|mentionne|rempli|repondu|confirme|fait)( .*)?$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kRelation, kAway, kPresent, kCancel, kEnrol}, sense{what: wReason}},
		{"pardon for the change", regexp.MustCompile(`^(et |donc )?((je |nous )?vous (prie|prions|demande) (de |d )?(bien vouloir )?|veuillez (bien )?|merci (de |d )(bien vouloir )?|vous voudrez bien )?(m |me |nous )?(excuser|pardonner|pardonnez|excusez)( moi| nous)? (de |d |pour )?(ce|cet|cette|mon|ma|notre|l|le|la|les|ces) (\w+ )?(desistement|annulation|defection|revirement|contretemps|changement|dedit|faux bond|embarras|desagrements?|derangement|gene|empechement)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kVerb, kPresent, kYes, kEnrol, kMode, kIf, kHedge, kRelation, kUnnamed, kCompany, kSeat}, sense{what: wCourtesy}},
		{"there in thought", regexp.MustCompile(`^(mais |et |toutefois |car |sinon que |que )*(le|mon|ma|mes|notre|nos|l) (coeur|esprit|pensees?|ame|envie) (y|vous|sera|seront|est|sont|reste|restera|accompagne\w*)( \w+){0,5}$`),
			(*reader).refusesOnly, []kind{kMode, kName, kIf, kHedge, kScreen, kEnrol, kSeat, kLunch}, sense{what: wReason}},
		{"sure of the day", regexp.MustCompile(`^(et |mais |car |toutefois )*(je|nous) ne (doute|doutons) (pas|point|nullement|guere|aucunement|pas un instant|pas une seconde) (de|d|que|qu|du|des) (.* )?(qualite|richesse|succes|reussite|interet|fecondite|fecond\w*|fructueu\w*|pertinence|utilite|profit\w*|enrichiss\w*|passionnant\w*|hauteur)\b.*$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kMode, kSeat, kEnrol, kAway, kVerb, kPresent, kIf, kRelation, kNoun}, sense{what: wCourtesy}},
		{"to be sent on", regexp.MustCompile(`^(et |donc )?(merci|veuillez|pensez|priere|penser) (de |d |a )?faire suivre( (cette|l|la|le|ce|au|aux|a|en|dans) .*)?$`),
			(*reader).toTheKitchen, []kind{kName, kNot, kNe, kIf, kHedge, kEvent, kYes, kNo, kPresent, kNoun, kEnrol, kSeat}, sense{what: wReason}},
		{"another time, gladly", regexp.MustCompile(`^(et |mais |alors |ce sera |partie remise )*((a |pour |a la |pour la )?(une|la|l|a une|pour une) (prochaine|autre|suivante)( fois| occasion| edition)?( avec (grand )?plaisir| volontiers| avec joie| peut etre| j espere| promis| sans faute)*|(a |pour )?(une|la) (prochaine|suivante|autre)( fois| occasion)? (je|on|nous) (\w+ ){0,2}(viens|viendrai|serai la|participe|participerai|vient|viendra|viendrons)( promis| avec plaisir| sans faute)*)$`),
			(*reader).refusesInvitation, []kind{kNot, kNe, kEvent, kStranger, kName, kRelation, kMode, kLunch, kIf, kEnrol, kSeat, kReplaces}, sense{what: wReason}},
		{"thanks for the thought", regexp.MustCompile(`^(et )?(je|nous) vous (remercie|remercions|suis reconnaissante?|sais gre|savons gre)( \w+)? (de|d|pour) (m |nous |l |y |en )*(avoir |bien vouloir )(\w+ ){0,5}(conviee?s?|invitee?s?|associee?s?|associer|inviter|convier|songer|penser|songe|pense|adresser|adressee?|transmise?|sollicitee?s?|informee?s?)( \w+){0,7}$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kYes, kNo, kNot, kNe, kEnrol, kPresent, kAway, kIf, kHedge, kMode, kSeat, kRelation}, sense{what: wCourtesy}},
		{"awaited elsewhere at noon", regexp.MustCompile(`^(car |puisqu |puisque )?(etant|me trouvant|je suis|je serai|on m|j ai un rendez vous|je dois etre)( \w+){0,2} (attendue?|prise?|requise?|convoquee?|attend|retenue?)\b.*\b(midi|\d+ ?h|\d+ ?h ?\d+|heures?|dejeuner|apres midi|repas)\b.*$`),
			(*reader).afterNoMeal, []kind{kName, kRelation, kNot, kNe, kIf, kHedge, kMode, kYes, kNo, kEnrol, kCancel, kStranger, kWhen}, sense{what: wReason}},
		{"fears to stay away", regexp.MustCompile(`^(et |mais )?(je|nous) (crains|craignons|redoute|redoutons)( fort| bien| donc| beaucoup)* (de |que |d )(ne |n |je |j |nous )+(pouvoir|pouvons|puisse|puissions|etre|sois|soyons|devoir|doive)\b.*$`),
			(*reader).refusesPlainly, []kind{kName, kRelation, kUnnamed, kCompany, kIf, kMode, kStranger}, sense{what: wReason}},
		{"cannot confirm", regexp.MustCompile(`^(mais |or |toutefois )?(je|il|elle|nous) (ne |n )(suis|est|sommes|peux|puis|peut|pouvons|saurais|saurait|pourrai) (malheureusement |helas |toutefois |donc )*(pas |point |guere )?(encore )?(en mesure |en etat |capable |a meme )?(\w+ ){0,5}(de |d )?(rien )?(vous |lui )?(le |la |l |en |rien )?(encore )?(confirmer|garantir|assurer|promettre|dire|certifier)\b.*$`),
			(*reader).doubtsElsewhere, []kind{kName, kRelation, kUnnamed, kCompany, kIf, kMode, kStranger, kYes, kNo, kEnrol, kVerb}, sense{what: wReason}},
		{"does not commit", regexp.MustCompile(`^(mais |et )?(je|nous) (prefere|preferons|ne peux|ne veux|ne souhaite|ne voudrais|n ose)( \w+){0,3} (m |nous )engager( (trop|tot|vite|si|d avance|fermement|a ce stade|pour l instant|maintenant|des a present|aujourd hui))*$`),
			(*reader).doubtsBehind, append([]kind{kName, kRelation, kIf}, kVerb, kPresent), sense{what: wReason}},
		{"one comes, one does not", regexp.MustCompile(`^(des|de nos|de vos|sur les|parmi les|de|sur) (deux|trois|quatre|cinq)( \w+){1,8}$|\bl (un|une) (\w+ ){1,4}(et |mais |quand )?l autre (\w+ ){0,2}(pas|non)$`),
			(*reader).bothNamed, []kind{kSelf, kName, kEvent, kIf, kHedge, kMode}, sense{what: wReason}},
		{"what the letter says of enrolling", regexp.MustCompile(`^(et |mais |puisque )?(je|nous) (vois|lis|constate|note|comprends|voyons|notons) (bien |donc )?(que|qu) (il faut|il fallait|l on doit|on doit|les inscriptions?|l inscription|la date limite|il convient)\b.*$|^(je |j )?ai (bien )?(vu|lu|note|compris) (que|qu) (il faut|il fallait|les inscriptions?|l inscription|la date limite)\b.*$`),
			(*reader).yesNearby, []kind{kName, kRelation, kIf, kHedge, kNo, kNot, kMode}, sense{what: wReason}},
		{"written at somebody's device", regexp.MustCompile(`^je (vous |t )?(ecris|reponds|envoie ce (mot|message|mail))( \w+)? (de|d|depuis|avec|sur|via) (la|l|le|mon|ma|son) (tablette|telephone|ordinateur|portable|mobile|smartphone|pc|boite|adresse|clavier)( mail| personnelle?| professionnelle?)?( (de|d|du) .*)?$`),
			(*reader).always, []kind{kName, kVerb, kPresent, kYes, kNo, kEvent, kMode, kIf, kHedge}, sense{what: wCourtesy}},
		{"decided by the house", regexp.MustCompile(`^((le|la|l|notre) .*)?\b(a decide|a souhaite|a choisi|a resolu|a tenu|a convenu|souhaite|tient) (a |de |d )?(s associer|participer|prendre part|etre representee?|repondre favorablement|repondre present|accepter|etre presente?|se joindre)\b.*$`),
			(*reader).namedComeBehind, []kind{kSelf, kName, kNot, kNe, kIf, kHedge, kMode, kThird}, sense{what: wReason}},
		{"nor can somebody near", regexp.MustCompile(`^(et |ou |d ailleurs |car )?(mon|ma|mes|notre|nos|aucun de|aucune de) \w+( \w+){0,2} (ne|n) (peut|peuvent|pourra|pourront|est|sont|sera|seront|saurait)\b.*\b(pas|plus|non plus|davantage|libres?|disponibles?|rendre|venir|liberer|mesure)\b.*$`),
			(*reader).refusesInvitation, []kind{kName, kSelf, kYes, kEnrol, kIf, kHedge, kMode, kThat, kEvent, kReplaces, kExcept}, sense{what: wReason}},
		{"cannot travel", regexp.MustCompile(`^(car |puisque )?(le|tout|un|son|mon|ce|leur|notre) (deplacement|voyage|trajet)( \w+)? (lui|me|leur|m|nous) (est|etant|serait|sera|etait|soit) (malheureusement |helas |encore )*(impossible|interdit|penible|difficile|trop long|trop penible|deconseille|defendu)\b.*$`),
			(*reader).allRemote, []kind{kName, kIf, kHedge, kEnrol}, sense{what: wReason}},
		{"sent by somebody", regexp.MustCompile(`^(et |car |donc )?(le|la|l|notre|mon|ma|mes|nos) .*\b(m|me) (envoie|envoient|depeche|delegue|mandate|a mandatee?|a envoyee?|a deleguee?|a depechee?|a designee?)( (vers|chez|aupres de) vous)?$`),
			(*reader).yesNearby, []kind{kName, kNot, kNe, kIf, kHedge, kMode, kEvent}, sense{what: wReason}},
		{"was kept away once", regexp.MustCompile(`^n ayant (pas |malheureusement |helas )?(pu|su) .*\b(l an passe|l an dernier|l annee derniere|l annee passee|la derniere fois|precedente?s?|derniere?s?|passee?s?|en 20\d\d|la fois d avant)\b.*$`),
			(*reader).always, []kind{kName, kIf, kHedge, kEvent, kEnrol, kMode}, sense{what: wPast, fixed: true}},
		{"seat to be given away", regexp.MustCompile(`^(et |donc |vous pouvez )*(offrez|donnez|cedez|attribuez|rendez|reattribuez|proposez|laissez|offrir|donner|ceder|attribuer|proposer|reattribuer) (la|le|ma place|mon siege|ma chaise|cette place)( donc| vite| sans tarder| volontiers| a mon intention)? (a|au|aux) .*$`),
			(*reader).refusesOnly, []kind{kName, kNot, kNe, kIf, kHedge, kEvent, kMode, kVerb}, sense{what: wReason}},
		{"the rest untouched", regexp.MustCompile(`^(mais |et |en revanche )*(ne touchez|ne touche|ne changez|ne change|ne modifiez|n y changez) (pas|rien)( (a|pour|au|d autre|de ce cote|du reste|autrement)\b.*)?$`),
			(*reader).afterKept, []kind{kName, kIf, kHedge, kMode, kLunch, kDiet, kSelf}, sense{what: wReason}},
		{"seat wished for", regexp.MustCompile(`^(et |donc |mais |aussi )*(j apprecierais|j aimerais|je souhaiterais|je souhaite|il me faudrait|il me faudra|il me faut|je prefererais|je voudrais|je vous demanderais|je vous saurais gre|je vous serais (tres )?(reconnaissante?|obligee?)) (de |d |qu |que )?(bien vouloir |pouvoir |m |me |on )*(.* )?(une|ma) (petite )?(place|chaise|siege)\b.*\b(pres|proche|rang|rangee|fond|devant|face|allee|couloir|sortie|entree|scene|enceinte|sono|avant|calme|cote|mur|pupitre)\b.*$`),
			(*reader).afterAnswer, []kind{kName, kNo, kNe, kIf, kEvent, kRelation, kMode, kVerb, kPresent, kNoun}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
		{"not content with a screen", regexp.MustCompile(`^(et |car |mais |donc )*(je |j )?(ne |n )(\w+ ){1,4}pas (\w+ )?(contenter|satisfaire) (d|de) (un |l |mon |la |une )?(ecran|visio\w*|camera|webcam|distance)$`),
			(*reader).yesNearby, []kind{kName, kRelation, kIf, kHedge, kWe}, sense{what: wDetail, mode: string(Onsite), self: true, fixed: true}},
	}
}

// yesNearby says whether a plain yes of the sender's own stands in the sentence of clause i, or in the one before or behind.
func (r *reader) yesNearby(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kMeeting && r.word(t) != "rendez" {
			return false
		}
	}
	for j := range r.list {
		o := &r.list[j]
		if s := o.sense; j != i && s.what == wDecision && s.yes && s.self && !s.maybe && !o.question && !o.subject && o.sentence >= r.list[i].sentence-1 && o.sentence <= r.list[i].sentence+1 {
			return true
		}
	}
	return false
}

// ofKnownDay says whether clause i names no event but that of the letter.
func (r *reader) ofKnownDay(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if id != r.in.Event {
			return false
		}
	}
	return true
}

// toTheKitchen says whether what clause i asks to be sent on is a need told just before it.
func (r *reader) toTheKitchen(i int) bool {
	for j := i - 1; j >= 0 && r.list[j].sentence >= r.list[i].sentence-1; j-- {
		if s := r.list[j].sense; s.what == wDetail && (s.diet != "" || s.access != "") || bearsOn(r.list[j].tags, kDiet, kAccess) || r.refusesFood(&r.list[j]) {
			return true
		}
	}
	return false
}

// afterNoMeal says whether the clause before i in its sentence says no to the meal, and nothing else.
func (r *reader) afterNoMeal(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.lunch == "no" && (before.sense.what == wDetail || before.sense.what == wDecision && before.sense.yes)
}

// refusesPlainly says whether all that the reply answers is a plain no of the sender's, said beside clause i.
func (r *reader) refusesPlainly(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		found = found || k != i && o.sense.what == wDecision && !o.sense.yes && o.sense.self && !o.sense.maybe && !o.subject && !bearsOn(o.tags, kMode)
	}
	return found && r.refusesOnly(i)
}

// doubtsElsewhere says whether the only answer of the reply beside clause i is a maybe.
func (r *reader) doubtsElsewhere(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge || s.what == wDecision && s.maybe:
			found = true
		case s.what == wDecision:
			return false
		}
	}
	return found
}

// pardonsSmall says whether what clause i asks pardon for is no change of mind.
func (r *reader) pardonsSmall(i int) bool {
	for _, stem := range []string{"annul", "chang", "avis", "absen", "empech", "desist", "renonc", "declin", "faux", "fauss", "manqu", "rat", "peu", "puis", "reste", "oubli", "vien"} {
		if r.saysStem(&r.list[i], stem) {
			return false
		}
	}
	return r.afterOrBeforeAnswer(i)
}

func (r *reader) always(int) bool { return true }

// doubtsBehind says whether clause i is followed, in its sentence, by a doubt.
func (r *reader) doubtsBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if s := r.list[k].sense; s.what == wHedge || s.what == wDecision && s.maybe {
			return true
		}
	}
	return false
}

// bothNamed says whether, behind clause i and in its sentence, somebody named comes and somebody else named does not.
func (r *reader) bothNamed(i int) bool {
	yes, no := false, false
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if s := r.list[k].sense; s.what == wDecision && len(s.names) > 0 && !s.self {
			yes, no = yes || s.yes, no || !s.yes
		}
	}
	return yes && no
}

// namedComeBehind says whether people who are named come, in the sentence of clause i or the one behind it.
func (r *reader) namedComeBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		if s := r.list[k].sense; s.what == wDecision && s.yes && !s.maybe && len(s.names) > 0 {
			return true
		}
	}
	return false
}

// afterKept says whether an answer stands before clause i, and the sender is registered for each event that the clause names.
func (r *reader) afterKept(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if !r.registered(id) {
			return false
		}
	}
	return r.afterAnswer(i)
}
