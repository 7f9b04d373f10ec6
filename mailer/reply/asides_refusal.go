package reply

// What people put beside a plain no: the age and the road that they take no more, that they have no choice, who cannot fill in for them, what the day falls on, that they
// go on following the work. See asides_around.go.

// refusalAsides are such asides.
func refusalAsides() []aside {
	never := untaken(kEvent, kRelation, kVerb, kPresent, kStranger)
	return []aside{
		{"such roads no more", lazily(ahead + `(a (\d+|mon|son) (ans|age) )?(je|on|nous) ne (fais|fait|faisons|entreprends|supporte|supportons|prends|conduis) (plus|plus guere|guere|pas) (de |d )?(si|aussi|tels?|telles?)( (longs?|longues?|grands?|grandes?|lointains?))? (trajets?|deplacements?|voyages?|routes?|distances?|journees?|parcours|expeditions?)$`),
			(*reader).refusesBut, []kind{kName, kEvent, kMode, kHedge, kOr, kEnrol, kSeat}, sense{what: wReason, fixed: true}},
		{"has no choice", lazily(ahead + `(je|nous|on) n (ai|avons|a)( (malheureusement|helas|vraiment|guere))* ?(pas|plus|aucun|aucune)?( vraiment)? ?(d autre |le |de |d )?(choix|alternative|autre solution|marge de manoeuvre|possibilite de (faire autrement|m en dispenser|m y soustraire))$`),
			(*reader).refusesBut, never, sense{what: wReason, fixed: true}},
		{"past the age", lazily(ahead + `(j ai|nous avons) (largement |depuis longtemps |un peu )?passe l age( (de|d|des|pour) .{3,40})?$`),
			(*reader).refusesBut, []kind{kName, kEvent, kMode, kHedge, kOr, kEnrol, kSeat, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"nobody fills in", lazily(ahead + `(l |la |le |les |mon |ma |notre |mes )?(ecole|college|lycee|mairie|service|employeur|direction|association|creche|centre|structure|equipe|inspection|rectorat|collegues?|hopital|entreprise)( \w+){0,2} (ne (peut|peuvent|pouvant|pourra|pourront)|n (a|ont|ayant))( (malheureusement|helas|pas|plus|pu))* (me (remplacer|liberer|laisser partir|faire remplacer)|(me )?trouver? (de|un|une) remplacante?)( ce jour la| a cette date)?$`),
			(*reader).refusesBut, []kind{kName, kEvent, kMode, kHedge, kOr, kEnrol, kSeat, kStranger, kIf}, sense{what: wReason, fixed: true}},
		{"the day falls on something", lazily(`^(et |mais |car |malheureusement |helas |or |en effet )*(le (jeudi )?28( mai)?|cette date|la date|ce jour( la)?|cela|ca) (tombe|tombera|intervient|coincide)( (malheureusement|helas|en plein|en pleine|pile|juste|justement|exactement|en meme temps|mal))*( (pendant|pour|avec|sur|au moment|dans|au milieu|le jour|la semaine|le|la|notre|nos|mon|ma|mes|que|de|du|des|d|un|une))+ .{3,70}$`),
			(*reader).refusesBut, []kind{kName, kMode, kHedge, kIf, kOr, kEnrol, kSeat, kStranger, kNot, kNe, kPart, kHour, kYes}, sense{what: wReason, fixed: true}},
		{"goes on following", lazily(`^(et |mais |toutefois |neanmoins |cependant )*((soyez (assuree?s?|certaine?s?|surs?)|sachez|croyez bien) (que )?)?(je|nous) (continue|continuons|continuerai|continuerons|suis|suivons|suivrai|suivrons|reste|restons|demeure)( (toujours|cependant|toutefois|neanmoins|de|a|tres))*( (suivre|attentive?|attentifs?|fideles?))?( (a|de pres|de loin|avec (un (vif|grand) |beaucoup d |le plus grand )?(interet|attention|plaisir)))* (vos|votre) (travaux|actions?|activites?|projets?|actualites?|publications?|initiatives?|demarche)( (de pres|avec (un (vif|grand) |beaucoup d |le plus grand |la plus grande )?(interet|attention|plaisir)))?$`),
			(*reader).refusesBut, []kind{kName, kMode, kHedge, kIf, kOr, kEnrol, kSeat, kStranger, kEvent, kNot, kNe}, sense{what: wCourtesy, fixed: true}},
		{"answered for themselves", lazily(`^(et |deja )*(ma|mon|notre|mes|nos) (collegues?|adjointe?|directrice|directeur|presidente?|binome|responsable|elue?|cheffe?)( [a-z]+)? (vous )?(a|ont)( (deja|bien))* (vous )?(repondu|ecrit)( (pour (elle|lui|eux|elles)|de (son|leur) cote|separement|directement|par ailleurs))+$`),
			(*reader).refusesBut, []kind{kName, kEvent, kMode, kHedge, kIf, kOr, kEnrol, kSeat, kNot, kNe, kReplaces, kReplaced}, sense{what: wReason, fixed: true}},
		{"behind our letter", lazily(`^(apres|suite a|a la suite de|en reponse a|a la lecture de) (la|votre|le|l) ?(confirmation|mail|message|courriel|invitation|courrier)( d inscription)? (que|qu) (vous|tu) (m|me|nous) ?(avez|as|aviez) (envoyee?|adressee?|transmise?|fait parvenir)( (hier|ce matin|cette semaine|la semaine derniere))?$`),
			(*reader).refusesBut, []kind{kName, kEvent, kMode, kHedge, kIf, kOr, kSeat, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"at their disposal", atDisposal,
			(*reader).refusesBut, []kind{kName, kMode, kHedge, kIf, kEnrol, kSeat, kStranger, kEvent, kNot, kNe, kLunch}, sense{what: wCourtesy, fixed: true}},
	}
}

// atDisposal offers to be of use another time: "je reste bien entendu à votre disposition pour toute collaboration future".
var atDisposal = lazily(`^(et |mais |bien sur |bien entendu |toutefois |neanmoins )*(je|nous) (reste|restons|demeure|demeurons|me tiens|nous tenons)( (bien sur|bien entendu|bien evidemment|evidemment|naturellement|toutefois|neanmoins|cependant|volontiers|entierement))* a (votre|ta) (entiere )?disposition( (bien sur|bien entendu|naturellement))?( pour (toute?|tout|d|de|un|une|des|echanger|evoquer|en|vous|ces|ce|cette)\b.{0,60})?$`)

// settleAtDisposal takes for no yes what "bien sûr" makes one: "je ne pourrai pas venir. Nous restons bien sûr à votre disposition".
func (r *reader) settleAtDisposal() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wDecision && c.sense.yes && !c.subject && !c.question && len(c.sense.names) == 0 && atDisposal.MatchString(c.plain()) && !bearsOn(c.tags, kName, kMode, kHedge, kIf, kEnrol, kSeat, kStranger, kEvent, kNot, kNe, kLunch) && r.asReason(i, r.refusesBut) {
			c.sense = sense{what: wCourtesy, rule: "at their disposal", fixed: true}
		}
	}
}
