package reply

// Asides of everyday mail: what the sender is in the middle of, the own meeting of that day that could be moved. See asides_around.go.

func everydayAsides() []aside {
	return []aside{
		{"in the middle of work", lazily(ahead + `(je|nous|on) (suis|sommes|est)( (justement|actuellement|deja|aussi|nous memes|en ce moment|precisement|egalement))* en train (de|d) (ecrire|reecrire|rediger|revoir|renouveler|preparer|elaborer|construire|reconstruire|monter|refondre|retravailler|travailler|reflechir|finaliser|boucler|lancer|relancer|mettre en place|mettre a jour|demarrer|repenser|actualiser|creer|mener|evaluer|negocier|signer|structurer|definir)( (sur|a|au))? ?(notre|nos|mon|ma|mes|la|le|un|une|l|les|des|du)( [a-z]+){1,10}$`),
			(*reader).fullYesBeside, []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kReplaces, kReplaced, kHand, kSend, kExcept, kEvent, kStranger, kWhen, kNot, kNe, kLunch, kVerb, kPresent, kAway, kGeneric}, sense{what: wReason, fixed: true}},
		{"room made that day", lazily(ahead + `(bonne nouvelle |finalement |enfin )*(je|j) (ai|viens de)( (enfin|finalement|donc|tout juste))* (pu |reussi a |pu faire )?(decaler?|deplacer?|reporter?|avancer?|reprogrammer?) (mon|ma|le|la|l) (rendez vous|rdv|reunion|cours|consultation|visite|formation|entretien|permanence|intervention|conseil|seance|atelier) ((prevue?|programmee?|calee?) )?(du|de|le|au|pour le)( (matin|jeudi|28|mai|de|ce|jour la))+$`),
			(*reader).roomMadeThatDay, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEnrol, kNoun, kSeat, kReplaces, kStranger}, sense{what: wPast, fixed: true}},
	}
}

// roomMadeThatDay says whether the sender says a full yes beside clause i, and it names no day but that of the letter.
func (r *reader) roomMadeThatDay(i int) bool {
	for _, id := range eventsNamed(&r.list[i]) {
		if id != r.in.Event {
			return false
		}
	}
	return r.fullYesOfSelf(i)
}
