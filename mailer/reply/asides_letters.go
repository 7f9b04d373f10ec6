package reply

import "regexp"

// letterAsides are what letters tell around an answer: what was told or talked of before, why the others do not come, what the family does that day, in
// spite of what somebody comes.
func letterAsides() []aside {
	return []aside{
		{"as was told before", regexp.MustCompile(`^(et |mais )?((comme|ainsi que|ainsi qu|tel que|telle que) (je |j |nous )?(vous |te |l |le )*(ai|avais|avons|avions) (deja )?(dit|annonce|indique|ecrit|laisse entendre|signale|precise|promis|confirme|evoque|fait savoir)|comme (deja )?(annonce|promis|convenu|indique|evoque|entendu|prevu))( (a|au|aux|par|hier|lundi|mardi|mercredi|jeudi|vendredi|lors|dans|de vive|entre|la|en) ?.*)?$`),
			(*reader).besideAnswer, []kind{kYes, kNo, kNot, kNe, kIf, kHedge, kVerb, kPresent, kMode, kEnrol, kName, kEvent, kCancel}, sense{what: wReason, fixed: true}},
		{"after a talk", regexp.MustCompile(`^(suite a|a la suite de|apres|faisant suite a|pour faire suite a|dans le prolongement de|comme suite a) (notre|nos|votre|mon|l|la|un|une|cet|cette) (\w+ ){0,3}(echange|echanges|conversation|entretien|appel|coup de fil|message|mail|courriel|courrier|discussion)\b.*$`),
			(*reader).besideAnswer, []kind{kYes, kNo, kNot, kNe, kIf, kHedge, kVerb, kPresent, kMode, kEnrol, kName, kEvent, kCancel}, sense{what: wReason, fixed: true}},
		{"the others kept away", regexp.MustCompile(`^(car |puisque )?(mes|nos|ma|mon|notre|les autres|l equipe|toute l equipe|le reste de l equipe|l apres midi|la suite|le reste de la journee|la fin de journee) (\w+ ){0,4}(etant|se trouvant|restant) (\w+ ){0,2}(en conges?|en vacances|absente?s?|indisponibles?|occupe\w*|prise?s?|retenue?s?|mobilise\w*|malades?|souffrante?s?|reduite?|debordee?s?|en formation|en deplacement|ailleurs|au complet|incomplete?|clairsemee?)( .*)?$`),
			(*reader).besideAnswer, []kind{kName, kYes, kNo, kEnrol, kMode, kSelf, kIf, kHedge, kEvent, kReplaces, kVerb}, sense{what: wReason, fixed: true}},
		{"in spite of it", regexp.MustCompile(`^(et |mais )?(bien que|bien qu|quoique|quoiqu|encore que|encore qu|quand bien meme) .*$`),
			(*reader).besideAnswer, []kind{kName, kVerb, kPresent, kAvail, kNo, kCancel, kMode, kEnrol, kYes, kHedge, kRelation, kCompany, kUnnamed, kReplaces, kSeat, kLunch, kDiet}, sense{what: wReason, fixed: true}},
		{"had said yes", regexp.MustCompile(`^(j|je|nous) (avais|avions) (deja |certes |bien |pourtant |d abord )*(repondu|dit|ecrit|confirme|annonce|promis|accepte) (oui|present|favorablement|positivement|ma venue|ma presence|ma participation|votre invitation)( \w+){0,8}$`),
			(*reader).refusesOnly, []kind{kName, kNot, kNe, kNo, kIf, kHedge, kEvent}, sense{what: wPast, fixed: true}},
		{"in its meeting", regexp.MustCompile(`^(en|lors de|dans|reunie? en) (sa|leur|notre|son) (derniere |recente )?(seance|reunion|session|assemblee)( \w+){0,4}$`),
			(*reader).answersBehindToo, []kind{kName, kSelf, kNot, kNe, kIf, kHedge, kVerb}, sense{what: wReason, fixed: true}},
		{"approved by the house", regexp.MustCompile(`^((le|la|l|notre) .*)?\b(a emis un avis favorable|a donne son accord|a donne un avis favorable|a approuve|a autorise|a valide)\b (a |pour )?.*\b(participation|presence|venue|deplacement)\b.*$`),
			(*reader).answersBehindToo, []kind{kNot, kNe, kIf, kHedge, kNo, kExcept, kMode}, sense{what: wReason, fixed: true}},
		{"shared out among us", regexp.MustCompile(`^(et |voici |donc )*((nous|je) (avons|ai|sommes|suis) (convenue?s?|decide|choisi) (de |d )(nous )?(repartir|partager)|nous nous (repartissons|partageons|repartirons|sommes repartis|sommes repartie?s?|sommes partage)|(notre|la) (repartition|distribution))\b.*$`),
			(*reader).namedComeBehind, []kind{kName, kNot, kNe, kIf, kHedge, kNo, kExcept, kMode}, sense{what: wReason, fixed: true}},
		{"what the family does", regexp.MustCompile(`^(et |mais |car |or )?(mon|ma|mes|notre|nos) (fils|fille|enfants?|aine|ainee|cadet|cadette|petit fils|petite fille|niece|neveu|mari|femme|epouse|epoux|compagnon|compagne|conjoint|conjointe|frere|soeur|mere|pere) .*\b(passe|passent|soutient|se marie|se marient|accouche|celebre|celebrent|fete|fetent|expose|joue|jouent|demenage|demenagent|a son|a sa|ont leur|entre a|sort de)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kYes, kEnrol, kMode, kIf, kHedge, kReplaces, kSeat, kNoun}, sense{what: wReason, fixed: true}},
	}
}
