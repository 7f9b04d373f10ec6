package reply

// Grounds and remarks that look like an answer and are none, beside a plain one: a letter that went unanswered, an announcement made too soon, an operation.

// sidelongAsides are such asides.
func sidelongAsides() []aside { return append(besideEither(), append(besideNo(), besideYes()...)...) }

// besideEither are those beside a yes or a no.
func besideEither() []aside {
	return []aside{
		{"waited for leave", lazily(`^(et |mais |desolee? )*(j attendais|nous attendions)( encore| juste| seulement| simplement| d abord)* (d avoir |de recevoir |d obtenir )?(le|la|l|un|une|mon|ma|les) (reponse|accord|feu vert|aval|autorisation|validation|retour|avis|ordre de mission|planning|emploi du temps|calendrier|signature)\b.*$`),
			(*reader).waitOver, []kind{kName, kYou, kIf, kHedge, kNot, kNe, kEnrol, kCancel, kReplaces, kEvent, kNo, kMode}, sense{what: wPast, fixed: true}},
		{"what one works on", lazily(`^(et )?(travaillant|habitant|vivant|oeuvrant|residant|exercant)( moi meme| justement| deja| depuis \w+ \w+)* (a|au|sur|dans|pour|en|pres|non loin|aux)\b.{2,60}$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kNot, kNe, kMode, kYes, kNo, kOr, kRelation, kEnrol, kCancel, kGeneric, kHour, kPart}, sense{what: wReason, fixed: true}},
		{"letters left unanswered", lazily(`^(et |mais )*(vos|votre|ton|tes|le|les) (\w+ ){0,2}(courriels?|mails?|messages?|courriers?|relances?|invitations?|lettres?|rappels?)( \w+)? (est|sont|etait|etaient) (\w+ )?(demeuree?s?|restee?s?) (\w+ )?(sans (reponse|suite|retour|reaction)|lettre morte)( de (ma|notre) part)?( (trop|si|bien|fort) longtemps)?( jusqu (ici|a present))?$`),
			(*reader).answersOfSelf, []kind{kName, kEvent, kNot, kNe, kHedge}, sense{what: wPast, fixed: true}},
		{"how near it is", lazily(`^(et |car |en plus |d autant que |d autant plus que |surtout que |d ailleurs |puisque )*(la ville|c|ce|le lieu|la salle|[\w ]{4,12}) est (a|juste a)( a peine| moins de| environ| quelque)? (\w+ )?\w+ (minutes?|pas|kilometres?|km|rues?|heures?)( \w+)? de (chez (moi|nous)|mon (bureau|domicile|travail|lieu de travail)|ma (maison|commune|mairie)|notre (siege|local|commune))$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kNot, kNe, kMode, kYes, kNo, kOr, kRelation, kStranger}, sense{what: wReason, fixed: true}},
		{"sorry for the delay", lazily(`^(et )?(mille excuses|desolee?|navree?|confuse?|honteuse|pardon|toutes mes excuses)( vraiment| sincerement| encore| fort| tres)* (d un|d une|de ce|de cette|de mon|pour ce|pour cette|pour mon|du|de la) (\w+ )?(retard|reponse)( (aussi|si|bien|tres|plus que|fort) \w+)?$`),
			(*reader).answersOfSelf, []kind{kName, kEvent, kIf, kHedge, kNot, kNe, kAway, kHour}, sense{what: wCourtesy, fixed: true}},
		{"left aside", lazily(`^(et |mais |surtout |merci de )*ne (touchez|changez|modifiez|bougez|annulez|supprimez)( surtout| donc)* (pas|rien)( surtout)? (a |pour )?(celle|celui|mon inscription|ma place|l inscription|le reste|l autre|les autres|mes autres inscriptions)( (d|de|du|a|pour)\b.*)?$`),
			(*reader).daysLeftAside, []kind{kName, kIf, kHedge, kMode, kYes, kRelation}, sense{what: wReason, fixed: true}},
	}
}

// besideNo are those beside a no.
func besideNo() []aside {
	return []aside{
		{"operated", lazily(`^(et |car |en effet |mais |malheureusement |helas )*(on|le chirurgien|la chirurgienne|l hopital|la clinique) (m opere|me remplace|m enleve|me retire|me pose|m hospitalise|me garde|me greffe|m a operee?|va m operer|doit m operer|m operera)\b( .*)?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kOr, kYes, kEnrol, kMode, kSeat, kRelation}, sense{what: wReason, fixed: true}},
		{"forbidden to move", lazily(`^(et |donc )*(interdiction|defense)( formelle| absolue| totale| stricte)* (de |d )(bouger|sortir|conduire|voyager|marcher|me deplacer|se deplacer|poser le pied|prendre (la voiture|le train|le volant))( .*)?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kOr, kYes, kEnrol, kMode, kSeat}, sense{what: wReason, fixed: true}},
		{"barring a miracle", lazily(`^(et |a moins d un |sauf )(miracle|miracles|guerison (miraculeuse|express)|retablissement miraculeux)$`),
			(*reader).refusesBut, []kind{kName}, sense{what: wCourtesy, fixed: true}},
		{"gives up the chair", lazily(`^(et |donc |je lui |j )*(je |j )?(lui )?(cede|laisse|abandonne|cederai|laisserai)( bien| donc| volontiers| de bon coeur| avec plaisir)* (mon fauteuil|mon siege|ma chaise|ma place|mon strapontin)( avec plaisir| de bon coeur)?$`),
			(*reader).goneForAnother, []kind{kName, kIf, kHedge, kOr, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"laid up", lazily(`^(et |car |donc )*je serai (encore |toujours |deja |sans doute )*(a la clinique|a l hopital|hospitalisee?|en reeducation|en convalescence|alitee?|immobilisee?|au bloc|en salle d operation)( .*)?$`),
			(*reader).refusesBut, []kind{kName, kIf, kOr, kYes, kEnrol, kMode, kSeat, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"announced too soon", lazily(`^(et |mais )*(mon|ma|notre|le|la|l) \w+( \w+)? (a|avait|vous a|vous avait) (un peu vite |trop vite )?(annonce|promis|confirme) (ma|notre) (venue|presence|participation) ?(un peu (trop )?vite|trop vite|un peu tot|trop tot|par erreur|sans me (consulter|demander|le dire)|a tort|vite)?$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kNot, kNe, kMode, kEvent}, sense{what: wPast, fixed: true}},
		{"did not know", lazily(`^(et |mais |car )*(il|elle|on) (ne |n )?(savait|ignorait|avait pas vu|avait pas su|pouvait pas savoir|etait pas au courant)( pas)? (que|qu) (je|j) (serais|serai|etais|suis|partais|pars|avais|ai)\b( .*)?$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kMode, kEvent, kYes}, sense{what: wPast, fixed: true}},
		{"day falls badly", lazily(`^(et |mais |or |car |malheureusement |helas )*(le \d+( \w+)?|cette date|la date|ca|cela|ce jour|ce jeudi|votre (journee|rencontre)|la (rencontre|journee)) tombe (malheureusement |helas |pile |justement |juste |exactement )*(en plein|en pleine|pendant|durant|au milieu de|au milieu du|au beau milieu de|le jour de|le jour du|au moment de|au moment du|dans)\b.*$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kNot, kNe, kMode, kYes, kOr, kExcept}, sense{what: wReason, fixed: true}},
		{"neither here nor from afar", lazily(`^que ce soit (en salle|sur place|en presentiel|en personne|a distance|en visio\w*|derriere un ecran|par ecran|en ligne)( ou (bien )?(en salle|sur place|en presentiel|en personne|a distance|en visio\w*|derriere (un|mon|l) ecran|par ecran|en ligne|en direct))+$`),
			(*reader).refusesBut, []kind{kName, kIf, kHedge, kNot, kNe, kYes}, sense{what: wReason, fixed: true}},
	}
}

// besideYes are those beside a yes.
func besideYes() []aside {
	return []aside{
		{"others have answered", lazily(`^(et |car )*(je crois savoir|j ai appris|j apprends|j ai cru comprendre|il parait|on me dit|j entends dire|je vois|j ai vu) (que|qu) (plusieurs|d autres|de nombreux|de nombreuses|beaucoup d|beaucoup de|bien des|certains|certaines|quelques) (elus|elues|maires|communes|associations|confreres|consoeurs|structures|adjoints|voisins|partenaires|acteurs|bailleurs)( (de|du|d|des) (mon|ma|notre|nos|la|l|le|les|autres)?( ?\w+){1,3})? (ont (repondu|dit oui|accepte|confirme)|viennent|viendront|participent|participeront|seront (la|presents|presentes|de la partie|des votres)|se sont inscrits|sont inscrits|y vont|y seront)( \w+){0,3}$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kOr, kNot, kNe, kEnrol, kCancel, kMode, kLunch, kReplaces, kAway}, sense{what: wReason, fixed: true}},
		{"long since the last", lazily(`^(et |car |d autant que |d autant plus que |surtout que |en plus )*(je|j|nous) (ne |n )(ai|avais|avons) (pas|plus|guere) (\w+ )?(mis les pieds|participe|assiste|suivi|fait|vu|profite|pris part)\b.* (depuis|ces) (\w+ )?(\w+ )?(ans|annees|longtemps|mois|covid|lustres|an|belle lurette)( .{0,20})?$`),
			(*reader).yesBut, []kind{kName, kIf, kHedge, kEnrol, kCancel, kMode, kLunch, kReplaces, kRelation, kYes, kNo}, sense{what: wReason, fixed: true}},
		{"not unhappy to", lazily(`^(et |car |d ailleurs |d autant que )*(je|nous) ne (serai|suis|serais|serons|sommes) pas (mecontente?s?|fachee?s?|malheureu\w+|peu fiere?s?) (de|d) (retrouver|revoir|entendre|rencontrer|decouvrir|changer|sortir|quitter|parler|echanger|voir|ecouter|visiter)\b.*$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kMode, kLunch, kReplaces, kExcept}, sense{what: wReason, fixed: true}},
		{"box ticked in error", lazily(`^(la|ma|une|cette) case (visio|visioconference|distanciel|a distance|presentiel|sur place|absente?|repas|dejeuner) (a ete |avait ete |etait |fut |est )?(cochee|decochee|oubliee) par (erreur|megarde|inadvertance) par (la|le|l|une|un|ma|mon|notre) .{3,60}$`),
			(*reader).otherModeSaid, []kind{kName, kIf, kHedge, kOr, kNot, kNe}, sense{what: wPast, fixed: true}},
		{"taken there and back", lazily(`^(et |car )*(un|une|mon|ma) (` + ofFamily + `|amie?|voisine?)( qui \w+( \w+){1,5})? (me|m) (prend|prendra|conduit|conduira|emmene|emmenera|depose|deposera|amene|amenera)( (dans sa voiture|en voiture|au passage|le matin|a la gare|sur son chemin|a l aller|au retour))+( et (me|m) (ramene|ramenera|reprend|reprendra|recupere|recuperera) (le soir|au retour|apres|en fin de journee|ensuite))?$`),
			(*reader).fullYesOfSelf, []kind{kName, kPlus, kLunch, kEnrol, kCancel, kNo, kReplaces, kVerb, kPresent, kStranger, kIf, kHedge, kOr, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"cannot but come", lazily(`^(et |donc |alors |mais )*(je|j) (ne )?(peux|pouvais|pourrai|pourrais|saurais|puis) (\w+ )?(pas )?ne pas (venir|y aller|y participer|y assister|participer|assister|etre (la|presente?|des votres|parmi vous)|repondre (present|oui|favorablement))( (a|au|aux|avec)\b.{0,50})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kMode, kLunch, kPart, kStranger, kRelation}, sense{what: wReason, fixed: true}},
		{"was about to refuse", lazily(`^(et |au depart |d abord )*(je m appretais|j allais|j etais sur le point|j etais prete?|je m etais preparee?) (a |de |d )?(vous )?(repondre|dire|ecrire|decliner|refuser|m excuser|annoncer)( (que|qu) (ce|je|c) (n |ne )?(etait|serait|pourrais|pouvais|serais) pas (possible|la|libre|disponible|venir|presente?)| non| par la negative)?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kOr, kMode, kLunch, kEnrol}, sense{what: wPast, fixed: true}},
	}
}

// waitOver says whether the sender answers plainly beside clause i, and nowhere that they still wait.
func (r *reader) waitOver(i int) bool {
	for k := range r.list {
		if k != i && stillWaits.MatchString(r.list[k].plain()) {
			return false
		}
	}
	return r.answersOfSelf(i)
}

// stillWaits is waiting still.
var stillWaits = lazily(`\b(attends|attendons|attend|attente|tarde|tardent|toujours (pas|rien)|pas encore|rien recu|sans (reponse|nouvelles?)|des que|en esperant)\b`)

// daysLeftAside says whether somebody registered decides in another clause than i of days that clause i does not name: "j'annule Bar-le-Duc, ne touchez pas à celle d'Épernay".
func (r *reader) daysLeftAside(i int) bool {
	found := false
	for k := range r.list {
		s := r.list[k].sense
		if k == i || s.what != wDecision && s.what != wHedge {
			continue
		}
		if s.what == wHedge || s.maybe || !s.self || len(s.events) == 0 {
			return false
		}
		for _, id := range eventsNamed(&r.list[i]) {
			if has(s.events, id) {
				return false
			}
		}
		found = true
	}
	return found && len(eventsNamed(&r.list[i])) > 0
}

// goneForAnother says whether all that is answered beside clause i is that somebody named comes in the sender's stead.
func (r *reader) goneForAnother(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (s.maybe || s.yes && s.self):
			return false
		case s.what == wDecision && s.selfOut && len(s.names) == 1:
			found = true
		}
	}
	return found
}

// otherModeSaid says whether the sender says yes in full beside clause i, in a way that clause i does not name.
func (r *reader) otherModeSaid(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && s.what == wDecision && s.yes && s.self && s.mode != "" && s.mode != r.modeOf(&r.list[i]) {
			return r.fullYesOfSelf(i)
		}
	}
	return false
}
