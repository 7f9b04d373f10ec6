package reply

// Remarks on how somebody writes, for whom, since when they hold their office, and where they sleep the night before. See asides.go.

// deskAsides are such asides.
func deskAsides() []aside {
	return []aside{
		{"written on the way", lazily(`^(et |excusez |desolee? |ps )*(je|j) (vous )?(reponds|ecris|envoie ce (mail|message|courriel)|adresse ce (mail|message|courriel))( (donc|juste|rapidement|vite))* (depuis|de|d|avec|sur|via|dans) (mon|ma|un|une|le|la|l) ?(portable|telephone|tablette|smartphone|mobile|iphone|ordinateur|train|bus|tram|autre adresse|adresse (perso|personnelle|privee|de la maison))( (perso|personnel|personnelle|professionnel|pro|de service))?$`),
			(*reader).answersForAny, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kSeat, kEnrol, kEvent, kReplaces}, sense{what: wCourtesy, fixed: true}},
		{"written for a house", lazily(`^(et )?(je|j) (vous )?(reponds|ecris|contacte|adresse ce (mail|message|courriel)) (de la part|au nom|pour le compte) (de|du|des|d) ?((la|l|notre|ma|mon) )?(mairie|ville|commune|association|collectivite|agglo\w*|metropole|communaute (de communes|d agglomeration|urbaine)|centre (social|culturel)|ccas|service|structure|conseil (departemental|regional|citoyen)|departement|region|prefecture|sous prefecture|bailleur|mission locale|maison (de quartier|des jeunes|des associations)|mjc|ecole|college|lycee|club|comite de quartier|regie de quartier)( [a-z]+){0,4}$`),
			(*reader).fullYesOfSelf, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kSeat, kEvent, kReplaces, kReplaced}, sense{what: wCourtesy, fixed: true}},
		{"in office since", lazily(`^(et |car |en effet |puisque |comme )*(j ai pris|je viens de prendre|j ai repris|j occupe) (mes (nouvelles )?fonctions|mon (nouveau )?poste|ce poste|la direction( [a-z]+){0,5})( [a-z]+){0,6} ?(en|depuis|debut|fin|mi|il y a|cette|ce|au|au mois de|recemment|le|tout juste)?( (janvier|fevrier|mars|avril|mai|septembre|octobre|novembre|decembre|annee|mois|rentree|semaine|an|ans|semaines|un|deux|trois|1er|\d+|peu|derniere?|dernieres|2025|2026))*$`),
			(*reader).fullYesOfSelf, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kSeat, kEvent, kReplaces, kReplaced, kLunch}, sense{what: wReason, fixed: true}},
		{"night before", lazily(`^(et |donc |car )*(je|nous|on) (dormirai|dormirons|dormira|dors|logerai|logerons|logera|loge|serai (hebergee?|logee?) |coucherai|passerai la nuit|passerons la nuit|reserverai un hotel|arriverai|arriverons|arrive)( (donc|deja))* ?(sur place|dans le coin|a l hotel|a epernay|en ville|en gite|chez (des|un|une|mon|ma|mes) \w+)?( (la veille|la nuit precedente|la nuit d avant|la veille au soir|le 27|le 27 mai|le 27 au soir|le soir d avant))+$`),
			(*reader).fullYesOfSelf, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kSeat, kReplaces, kLunch}, sense{what: wReason, fixed: true}},
		{"colleagues away", lazily(`^(mais |malheureusement |par contre |en revanche )*(mes|nos|les) (autres )?(collegues|collaborat\w+|agents|adjointe?s)( [a-z]+)? (ne (seront|sont) (malheureusement |helas )?pas (disponibles?|libres?|la|presente?s?)( ce jour la)?|(sont|seront) (deja )?(en (conges?|vacances|formation|deplacement|reunion|arret)|absente?s?|prise?s?|retenue?s?|occupee?s?|indisponibles?|souffrante?s?|malades?)( (ce jour la|a cette date|ailleurs|cette semaine la))?)$`),
			(*reader).aloneToInvitation, []kind{kName, kIf, kHedge, kOr, kYes, kSeat, kEnrol, kReplaces, kReplaced, kEvent}, sense{what: wReason, fixed: true}},
	}
}

// aloneToInvitation says whether the sender, who is not registered, says a full yes beside clause i to an invitation, and speaks of nobody by name: who stays away then is nobody's loss.
func (r *reader) aloneToInvitation(i int) bool {
	return len(r.in.Registered) == 0 && r.in.Answers == AnswersInvitation && len(r.others()) == 0 && r.fullYesOfSelf(i)
}
