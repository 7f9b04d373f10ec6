package reply

import "slices"

// The meal told in plain words of staying and eating: "je resterai manger avec vous le midi", "je mangerai sur place avec tout le monde", "je confirme pour le
// repas, j'en serai", "pour le midi c'est bon, j'ai mon sandwich".

const (
	// eatLead stands before such words.
	eatLead = `^((et|mais|donc|aussi|alors|finalement|en fait|du coup|bonjour|au final|par contre|en revanche|((j|je) (ai|avais)|jai|javais) (oublie|omis|zappe|neglige) de (vous |le |te )?(dire|preciser|signaler|indiquer|mentionner|confirmer) que|(je|j) (vous )?(confirme|precise|signale|informe|previens|rappelle) (bien |aussi |egalement )?que|a noter que) )*`
	// eats is eating, or staying for it.
	eats = `je (me )?((reste|resterai|restais|vais rester|compte rester|prevois de rester|souhaite rester|pense bien rester) (donc |aussi |bien |finalement |egalement )*(manger|dejeuner|pour (manger|dejeuner|le (repas|dejeuner|midi))|au (repas|dejeuner))|(mange|mangerai|mangeais|dejeune|dejeunerai|dejeunais|vais manger|vais dejeuner|compte manger|compte dejeuner)( donc| aussi| bien| finalement| egalement)*|(prends|prendrai|prenais|partage|partagerai)( donc| aussi| bien| finalement| egalement)* (le |mon |votre )(repas|dejeuner)|serai (bien |aussi |donc |egalement )*(la|presente?|avec vous|parmi vous|des votres) (a|le|ce) midi pour (manger|dejeuner|le (repas|dejeuner)))`
	// eatsWith is with whom, where and when.
	eatsWith = `( (avec (vous|vous tous|tout le monde|le groupe|les autres|l equipe|les participants|toute l equipe)|parmi vous|sur place|ensemble|(le|ce|de|du|a|au|pour le) midi|midi|la bas|ce jour la|comme (tout le monde|prevu|les autres)|aussi|egalement|finalement|donc|du coup|merci|svp|volontiers|avec plaisir))*$`
)

var (
	staysToEat = lazily(eatLead + eats + eatsWith)
	weEat      = lazily(eatLead + `(nous|on) (mangeons|mangerons|mange|mangera|dejeunons|dejeunerons|dejeune|dejeunera|restons (manger|dejeuner)|reste (manger|dejeuner))\b`)
	// pastEating is the imperfect, which only a main clause in the past puts for what is to come.
	pastEating = lazily(`\b(mangeais|dejeunais|prenais|restais)\b`)
	tellsThat  = lazily(`\bj ?(ai|avais) (oublie|omis|zappe|neglige) de \w+( \w+)? que\b`)
	// mealConfirmed is the meal that somebody confirms, and mealUnconfirmed the one that they do not.
	mealConfirmed   = lazily(eatLead + `(je|j) (vous )?confirme (bien |aussi |donc |egalement )*(pour |ma presence (a|au|pour) |ma participation (a|au) |ma place (a|au) )?(le |mon |au |du )?(repas|dejeuner|plateau repas)( (de|du) midi)?( (aussi|egalement|merci|svp|avec plaisir))*$|` + eatLead + `(pour|quant a|concernant) (le |au )?(repas|dejeuner)( (de|du) midi)? (c est (bien )?confirme|je (vous )?confirme|je suis (bien )?(partante?|preneur|preneuse))$`)
	mealUnconfirmed = lazily(`\b(ne|n) (vous )?(le |la )?(confirme|confirmerai|confirmons|peux confirmer|peux pas confirmer) (pas|plus)?\b`)
	// alsoForMeal is the meal beside the day that somebody agrees to.
	alsoForMeal = lazily(`^et (aussi |egalement |donc )*pour le (repas|dejeuner)( (de|du|a) midi)?( (aussi|egalement|avec plaisir))*$`)
	// inOnIt is "I am in", of whatever was spoken of.
	inOnIt = lazily(`^(et |donc |oui )*(j en (serai|suis)( bien)?|j y (serai|suis)|comptez moi (dedans|avec)|je suis des votres|je serai des votres)$`)
	// notInOnIt is a no to whatever was spoken of, mealLeftUnsaid the meal of which nothing was said yet.
	notInOnIt      = lazily(`^(et |donc |alors |mais )*(je n en (serai|suis)( donc)? pas|(c est|ce sera|la reponse est)( donc)? non|non( merci)?)$`)
	mealLeftUnsaid = lazily(`^(et |mais |desolee? )*(je|j) (ne |n )?(vous )?(l )?(avais|ai) (pas|point|jamais) (encore |bien |vous )*(precise|indique|mentionne|signale|note|renseigne|dit) si je (dejeunais|mangeais|restais dejeuner|prenais le (repas|dejeuner)|dejeunerai|mangerai)( \w+){0,4}$`)
	// ofTheMealAlone leads to what is said of the meal, and confirmsMeal says yes to it.
	ofTheMealAlone = lazily(`^(et |mais |bonjour )*(pour|quant au|concernant) (le )?(repas|dejeuner)( (de|du) midi)?$`)
	confirmsMeal   = lazily(`^(oui )?(je|j) (vous )?(le )?(confirme|suis (bien )?(partante?|preneur|preneuse))( (bien|aussi|egalement|merci))*$`)
	// mealUnknown is a meal of which the sender does not know yet, and toldLater the word that they promise on it.
	mealUnknown = lazily(`^(et |mais |par contre |en revanche |bonjour )*((pour|concernant|quant (a|au)|cote) (le |ce |au )?(repas|dejeuner|midi)( (de|du) midi)? ?(je ne (sais|suis) pas( (encore|trop|bien|sure?|certaine?|fixee?|decidee?|pour le moment|pour l instant))*|je (vous )?(redis|redirai|dirai|confirmerai|preciserai|redirais|tiendrai au courant|tiens au courant)( (ca|cela|plus tard|bientot|ulterieurement|rapidement))*)|je ne (sais|suis) pas( (encore|trop|bien|sure?|certaine?))* (si je|de) (mange|mangerai|manger|dejeune|dejeunerai|dejeuner|(reste|resterai|rester) (manger|dejeuner|pour le (repas|dejeuner)|a table)|(prends|prendrai|prendre) (le |part au )?(repas|dejeuner))( (avec vous|sur place|le midi|a midi))*)$`)
	toldLater   = lazily(`^(et |mais |donc )*je (vous )?(le )?(redis|redirai|dis|dirai|confirme|confirmerai|tiens au courant|tiendrai au courant|previens|previendrai|preciserai|reviens vers vous|reviendrai vers vous)( (ca|cela|le|plus tard|bientot|des que possible|rapidement|vite|tres vite|au plus vite|prochainement|la semaine prochaine|d ici la|avant|sous peu|dans la semaine|en temps voulu))*$`)
	// mealSorted is a meal of which nobody need think, and who eats what is told behind it.
	mealSorted = lazily(`^(et |mais |bonjour |alors |par contre |sinon )*(pour|concernant|quant (a|au)|cote|niveau) (le |ce |au )?(midi|repas|dejeuner|repas (de|du) midi|dejeuner (de|du) midi) ?(c est (tout )?(bon|ok|regle|gere|prevu|reglee?|organise)|ca (va|ira)|tout est (ok|bon|prevu)|pas (de souci|de probleme|besoin)|ne (vous )?(inquietez pas|prevoyez rien|vous inquietez pas|vous en faites pas|vous embetez pas|vous prenez pas la tete|vous cassez pas la tete|changez rien))( (pour moi|merci|de mon cote))*$`)
)

// readStaysToEat reads such a meal. "Je reste déjeuner avec vous", alone in answer to an invitation, is the decision that other rules make of it.
func readStaysToEat(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || c.heading || !b.any(kLunch) && !pastEating.MatchString(c.plain()) || b.any(kName, kRelation, kUnnamed, kThird, kIf, kHedge, kOr, kExcept, kMode, kStranger, kDiet, kAccess, kNo, kCancel, kFuture, kEvent) && !onlySite(c) {
		return sense{}, false
	}
	text := c.plain()
	switch {
	case mealUnconfirmed.MatchString(text):
		return block(ReasonUnclear) // "je ne confirme pas pour le repas"
	case len(r.in.Registered) > 0 && weEat.MatchString(text) && len(r.others()) == 0:
		return block(ReasonUnnamed) // "j'ai oublié de dire que nous mangeons avec vous": who?
	case b.any(kNot, kNe):
		return sense{}, false
	case mealConfirmed.MatchString(text), staysToEat.MatchString(text) && (!pastEating.MatchString(text) || tellsThat.MatchString(text)) && (len(r.in.Registered) > 0 || b.any(kUnknown)):
		s := sense{what: wDetail, self: true, fixed: true, lunch: "yes"}
		if b.any(kMode) {
			s.mode = string(Onsite)
		}
		return s, true
	}
	return sense{}, false
}

// onlySite says whether nothing in a clause goes beyond the meal but "sur place".
func onlySite(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kMode && t.value != string(Onsite) {
			return false
		}
	}
	return !bearsOn(c.tags, kName, kRelation, kUnnamed, kWe, kThird, kIf, kHedge, kOr, kExcept, kStranger, kDiet, kAccess, kNo, kCancel, kFuture, kEvent)
}

// settleMealTold takes "j'en serai", behind a meal that somebody registered confirms, for no more than that, and "pour le midi c'est bon", before what they eat, for a
// courtesy.
func (r *reader) settleMealTold() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || bearsOn(c.tags, kName, kIf, kHedge) && !mealUnknown.MatchString(c.plain()) {
			continue
		}
		switch before, text := r.before(i), c.plain(); {
		case before != nil && before.sense.what == wDetail && before.sense.lunch == "open" && ofTheMealAlone.MatchString(before.plain()) && confirmsMeal.MatchString(text):
			before.sense = sense{what: wCourtesy, rule: "meal confirmed"}
			c.sense = sense{what: wDetail, rule: "stays to eat", fixed: true, self: true, lunch: "yes"}
		case before != nil && c.sense.what == wDecision && !c.sense.yes && c.sense.self && len(c.sense.events) == 0 && notInOnIt.MatchString(text) && (before.sense.what == wDetail && before.sense.lunch != "" || mealLeftUnsaid.MatchString(before.plain())) && before.sense.what != wDecision:
			before.sense = sense{what: wPast, rule: "said of the meal"} // "je confirme pour le repas, je n'en serai pas"
			c.sense = sense{what: wDetail, rule: "said of the meal", fixed: true, self: true, lunch: "no"}
		case before != nil && before.sense.what == wDetail && before.sense.lunch == "yes" && ofTheMealAlone.MatchString(before.plain()) && ownMealSense(c) && c.sense.rule == "meal" && before.sentence == c.sentence:
			before.sense = sense{what: wCourtesy, rule: "what is said of the meal"} // "pour le déjeuner je me débrouille"
		case before != nil && c.sense.what == wDetail && c.sense.lunch == "open" && before.sentence == c.sentence && alsoForMeal.MatchString(text) && before.sense.what == wDecision && before.sense.yes && before.sense.self && !before.sense.maybe && bearsOn(before.tags, kYes):
			c.sense.lunch, c.sense.self = "yes", true // "c'est d'accord pour le 28 et pour le repas"
		case before != nil && len(r.in.Registered) > 0 && before.sense.rule == "stays to eat" && inOnIt.MatchString(text):
			c.sense = sense{what: wCourtesy, rule: "in on the meal"}
		case len(r.in.Registered) == 0 && r.in.Answers == AnswersInvitation && mealUnknown.MatchString(text) && r.fullYesBut(i) && c.sense.what != wDecision && r.mealAloneUnknown(i):
			c.sense = sense{what: wCourtesy, rule: "meal not known yet"}
			if i+1 < len(r.list) && r.list[i+1].sentence <= c.sentence+1 && toldLater.MatchString(r.list[i+1].plain()) {
				r.list[i+1].sense = sense{what: wCourtesy, rule: "meal not known yet"}
			}
		case i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && mealSorted.MatchString(text) && ownMealSense(&r.list[i+1]):
			c.sense = sense{what: wCourtesy, rule: "meal sorted"}
		}
	}
}

// mealAloneUnknown says whether nothing stands behind clause i in its sentence but a word that is promised: "pour le repas je ne sais pas encore, ni pour la journée" is of more.
func (r *reader) mealAloneUnknown(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; o.sense.what != wCourtesy && !toldLater.MatchString(o.plain()) {
			return false
		}
	}
	return true
}

// ownMealSense says whether a clause tells that the sender does not take the meal.
func ownMealSense(c *clause) bool {
	s := c.sense
	return s.what == wDetail && s.self && s.lunch == "no" && len(s.names) == 0 && !c.question
}

// comesMealUntold says whether somebody comes, and words on the meal were not read as such a doubt.
func (c *composer) comesMealUntold() bool { return c.comesAtAll() && !c.mealLeftOpen() }

// mealLeftOpen says whether the sender says of the meal alone that they do not know yet.
func (c *composer) mealLeftOpen() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.rule == "meal not known yet" })
}
