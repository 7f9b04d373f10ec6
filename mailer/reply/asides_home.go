package reply

// Asides of those who are kept at home, and conditions that are of papers and not of coming. See asides_around.go.

// homeAsides are such asides.
func homeAsides() []aside {
	return []aside{
		{"unwell", lazily(`^(et |car |en effet |puisque |comme |vu que )*(j ai|je suis|je me suis|nous avons|on a|je sors|(ma|mon|mes|la|le) (petite? |voiture |\w+ )?(\w+ )?(a|est|ont|sont)) .{0,40}\b(platre|lit|cassee?|foulee?|tordue?|entorse|fracture|fievre|varicelle|grippe|covid|gastro|angine|malades?|convalescence|lumbago|sciatique|operee?|immobilisee?|alitee?|hopital|hospitalisee?|aphone|panne|garage|reparation)\b( .{0,40})?$`),
			(*reader).atHome, []kind{kName, kIf, kHedge, kOr, kEvent, kMode, kVerb, kPresent, kNoun, kEnrol, kCancel, kSeat, kAccess, kDiet, kChange, kNot, kNe, kReplaces, kYes, kLunch, kYou}, sense{what: wReason, fixed: true}},
		{"that weekday", lazily(`^(et |mais |car |le |ce |chaque |tous les |les )*(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?( matin| apres midi| soir)?$`),
			(*reader).sameWeekday, []kind{kName, kIf, kHedge, kOr, kMode, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"number told", lazily(`^(et |si besoin |au besoin |pour info |au cas ou )*(mon|notre|voici mon|voici notre) (numero|portable|telephone|tel|mobile|fixe)( de (telephone|portable|mobile))?( est| c est| reste)? ?(le |toujours le |desormais le )?(\d+ ?){5,12}$`),
			(*reader).afterOrBeforeAnswer, []kind{kName, kVerb, kPresent, kEvent, kYes, kNo}, sense{what: wReason, fixed: true}},
		{"if there is a paper", lazily(`^(et |par ailleurs |sinon )*(si|s) ((le|la|l|un|une|les|des) (programme|deroule|ordre du jour|document|documents|compte rendu|plan|dossier|plaquette|affiche|liste)( \w+){0,2} (est|sont)( deja| bien| desormais)* (disponibles?|pret\w*|finalisee?s?|connue?s?|en ligne|fixee?s?|parue?s?|sortie?s?)|(vous avez|vous disposez d|il existe)( deja)? (le|la|l|un|une|les|des) (programme|deroule|ordre du jour|document|documents|plan|plaquette|affiche|liste|flyer)( \w+){0,2})$`),
			(*reader).fullYesApart, []kind{kName, kSelf, kVerb, kPresent, kYes, kNo, kNot, kNe, kEnrol, kSeat, kMode, kLunch, kEvent}, sense{what: wQuestion, fixed: true}},
		{"a paper, if it serves", lazily(`\b(plaquette|rapport|flyer|affiche|brochure|bilan|documents?|livret|depliant|article|dossier|etude|enquete|presentation)\b.{0,60} si (jamais )?(ca|cela) (peut |pourrait |vous |t |les |leur )*(interesse\w*|etre utile\w*|servir|aider|sert)( .{0,40})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kVerb, kPresent, kYes, kNo, kNot, kNe, kEnrol, kSeat, kMode, kLunch, kEvent, kHedge}, sense{what: wCourtesy, fixed: true}},
		{"asks whether it is in order", lazily(`^(et |merci de |pouvez vous |vous pouvez |n hesitez pas a |pourriez vous )*(me |nous |m |le )*(dites|dire|confirmez|confirmer|indiquer)( moi| nous| le)* (si|que) (c est|cela est|tout est|mon inscription est) (bien )?(bon|ok|enregistree?|en ordre|prise? en compte|validee?)$`),
			(*reader).fullYesOfSelf, []kind{kName, kVerb, kPresent, kNo, kNot, kNe, kSeat, kMode, kLunch, kEvent, kHedge}, sense{what: wCourtesy, fixed: true}},
		{"meant for the sender", lazily(`^(et |donc |alors )*(je|j) (me suis|m etais) (tout de suite |aussitot |immediatement )?dit (que|qu) (c etait|c est|ce serait|ca serait|cela) (pour moi|fait pour moi|l occasion|une bonne occasion|le moment|exactement ce qu il me fallait|parfait)( .{0,40})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kVerb, kPresent, kNot, kNe, kNo, kEvent}, sense{what: wReason, fixed: true}},
	}
}

// atHome says whether the sender follows by video, or stays away, by what stands beside clause i.
func (r *reader) atHome(i int) bool { return r.yesFromAfar(i) || r.refusesBut(i) }

// sameWeekday says whether clause i is no more than the weekday of the event of the letter, and the sender stays away.
func (r *reader) sameWeekday(i int) bool {
	e, ok := r.programmed(r.in.Event)
	if !ok || r.in.Answers == AnswersProgramme || !r.refusesBut(i) {
		return false
	}
	day := []string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}[e.Date.Weekday()]
	return contains(r.list[i].plain(), day) || contains(r.list[i].plain(), day+"s")
}

// fullYesApart says whether the sender says a full yes in another sentence than that of clause i.
func (r *reader) fullYesApart(i int) bool { return r.fullYesBut(i) && r.answersApart(i) }
