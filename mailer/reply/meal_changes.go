package reply

// The meal of somebody who is registered, asked for, given up, or told again.

const theMeal = `(le |de |mon |un |ce |du |au |l |pour le |de mon )?(repas|dejeuner|plateau repas|plateau|buffet)( (du midi|de midi|du \d+ mai|sur place|commun))*`

var (
	// mealDropped asks to take the meal off.
	mealDropped = lazily(leadWay + `(` + askTo + `|` + firmChoice + `) ((annuler|supprimer|retirer|enlever|decocher|decommander|oter|rayer) ` + theMeal + `( de mon inscription)?|renoncer (a mon |au |a ce )(repas|dejeuner)|(m |me )(enlever|retirer|decompter|oter|rayer|desinscrire) (du |de la liste du |de la liste des |des |pour le )(repas|dejeuners?|buffet)( (du|de) midi)?|ne (pas|plus) (me |m )?(compter|inscrire|prevoir|noter) ` + theMeal + `)( (svp|s il vous plait|stp|merci|finalement|pour moi))*$`)
	// mealAdded asks to put it on.
	mealAdded = lazily(leadWay + `(` + askTo + `|(je|j) (souhaite|souhaiterais|voudrais|aimerais)( finalement)?) ((m |me )(ajouter|rajouter|inscrire|compter|noter|enregistrer|mettre|prevoir|reserver|commander|garder) ` + `(au |pour le |a ce |sur la liste du |avec le |le |un )(repas|dejeuner|buffet)( (du midi|de midi|du \d+ mai|sur place|commun))*|(prevoir|ajouter|rajouter|reserver|garder|commander|cocher) ((le |un )(repas|dejeuner|plateau repas|couvert)( (du midi|de midi|sur place))* (pour moi|a mon nom|a mon inscription|sur mon inscription)|mon (repas|dejeuner))|(ajouter|rajouter) le (repas|dejeuner)( (du midi|de midi|sur place))*)( (svp|s il vous plait|stp|merci|finalement|pour moi|a mon nom|en plus|supplementaire|aussi|egalement))*$`)
	// tickedWrongly is a meal that was never wanted.
	tickedWrongly = lazily(leadWay + `(je me suis (inscrite?|trompee? et me suis inscrite?)|(je|j) (ai|avais) (coche|reserve|demande|pris|commande|indique|mis|accepte|selectionne))( (par erreur|par megarde|a tort))? ` + theMeal + `( (par erreur|par megarde|a tort|sans faire attention))?$`)
	// undoIt asks to take off what was just told.
	undoIt = lazily(leadWay + `(merci (de|d)|veuillez|(pouvez|pourriez) vous|vous pouvez|je vous (demande|prie|remercie) de)( (bien vouloir|donc|svp))* ((le|l|la) )(annuler|retirer|supprimer|enlever|decocher|rectifier|corriger|oter|decommander)( (svp|s il vous plait|merci|de mon inscription))*$`)
	// mindChanged is another mind about the meal.
	mindChanged = lazily(leadWay + `(j|je|j y) (ai|avais) (finalement )?change d avis( (pour|sur|concernant|au sujet|quant au|a propos)( (de|du|d))?)? ` + theMeal + `$`)
	// notTicked is a meal that was left out.
	notTicked = lazily(leadWay + `(je|j) (ai|avais) (oublie|omis|neglige) (de |d )?((cocher|reserver|demander|prendre|indiquer|preciser|noter|mentionner|m inscrire|m inscrire au|repondre|selectionner)( (a|au|pour|concernant|sur))*( la case| l option)?( (du|de|pour))? ?)?` + theMeal + `$|` + leadWay + `(je|j) (n )?(ai|avais) (pas|rien)( (encore|bien))* (coche|indique|demande|pris|reserve|precise|repondu|selectionne)( (a|pour|concernant))? ?` + theMeal + `$|` + leadWay + `(je|j) (pensais|comptais|avais prevu de|voulais|devais|souhaitais) ((rester )?(dejeuner|manger)|prendre ` + theMeal + `|rester (au|pour le) (repas|dejeuner))( (sur place|avec vous))*$`)
)

// readMealAsked takes such requests, made in the form of a question or not, for what they ask.
func readMealAsked(r *reader, c *clause, b bag) (sense, bool) {
	if len(r.in.Registered) == 0 || c.subject || b.any(kName, kRelation, kUnnamed, kCompany, kWe, kIf, kHedge, kOr, kVerb, kPresent, kMode, kDiet, kAccess, kStranger, kThird) {
		return sense{}, false
	}
	s := sense{what: wDetail, self: true, fixed: true}
	switch text := c.plain(); {
	case mealDropped.MatchString(text):
		s.lunch = "no"
	case tickedWrongly.MatchString(text) && !c.question && (contains(text, "erreur") || contains(text, "megarde") || contains(text, "a tort") || contains(text, "sans faire attention")):
		s.lunch = "no"
	case mealAdded.MatchString(text) && !b.any(kNot, kNe):
		s.lunch = "yes"
	default:
		return sense{}, false
	}
	if r.eventsOf(c, &s) != "" {
		return sense{}, false
	}
	c.question = false
	return s, true
}

var (
	// ofTheMeal is all that a sentence said before it turned: "j'avais dit oui pour le repas", "le repas".
	ofTheMeal = []kind{kVerb, kPresent, kNoun, kEvent, kSeat, kCancel, kName, kRelation, kUnnamed, kCompany, kWe, kIf, kDiet, kMode, kStranger, kThird}
	// turnsNo and turnsYes are what it turned to.
	turnsNo  = lazily(`^(mais |et |donc |en fait |finalement |au final |tout compte fait |apres reflexion |en definitive |desolee? |malheureusement )*(non( merci)?|c est non|ce sera non|(ce sera )?sans moi|pas pour moi|ce ne sera pas (possible|pour moi)|je ne (pourrai|peux|vais pas pouvoir|compte) (finalement |malheureusement |donc )*(pas |plus )?(finalement |malheureusement )*(y )?rester( (sur place|manger|dejeuner))?|je ne (le|la) (prendrai|prends) (finalement )?pas|je (le |la )?passe mon tour)( (finalement|merci|desolee?|cette fois))*$`)
	turnsYes = lazily(`^(mais |et |donc |en fait |finalement |au final |tout compte fait |apres reflexion |en definitive )*(oui|c est oui|ce sera oui|je veux bien|volontiers|je le (prendrai|prends)( bien| donc)?|avec plaisir|je reste( finalement)?|pourquoi pas oui)( (finalement|merci))*$`)
)

// settleMealSaid gives a word of turning back that stands behind the meal, and nothing else, in its sentence to the meal: "j'avais dit oui pour le repas mais
// finalement non", "le repas, finalement, ce sera sans moi".
func (r *reader) settleMealSaid() {
	for i := 1; i < len(r.list); i++ {
		c := &r.list[i]
		if c.sense.what == wDecision && !c.sense.yes && r.ofMealEaten(i) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "of the meal or of all"}
			continue
		}
		if r.in.Event == "" || c.subject || c.question || bearsOn(c.tags, kName, kRelation, kEvent, kIf, kHedge, kMode, kDiet, kWe) || !r.mealAlone(i) {
			continue
		}
		lunch := ""
		switch text := c.plain(); {
		case turnsNo.MatchString(text):
			lunch = "no"
		case turnsYes.MatchString(text):
			lunch = "yes"
		default:
			continue
		}
		for k := i - 1; k >= 0 && r.list[k].sentence == c.sentence; k-- {
			r.list[k].sense = sense{what: wPast, rule: "said of the meal"}
		}
		c.sense = sense{what: wDetail, rule: "said of the meal", fixed: true, self: !r.onlyOthersCome(), lunch: lunch}
	}
}

// ofMealEaten says whether clause i is a bare no right behind a sentence of somebody registered that is of the meal alone: "je déjeunerai avec vous. En fait non."
func (r *reader) ofMealEaten(i int) bool {
	c, before := &r.list[i], &r.list[i-1]
	if len(r.in.Registered) == 0 || c.subject || before.sentence != c.sentence-1 || before.sense.what != wDetail || before.sense.lunch != "yes" || before.sense.mode == string(Remote) {
		return false
	}
	return bareTurn.MatchString(c.plain())
}

// bareTurn is a no that says not to what.
var bareTurn = lazily(`^(mais |et |ah |oups |zut |euh )*((en fait|finalement|tout compte fait|au final|apres reflexion) )*non( (merci|finalement|desolee?|en fait|pardon))*$`)

// mealAlone says whether the clauses before i in its sentence are of the meal and of nothing else.
func (r *reader) mealAlone(i int) bool {
	meal := false
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		o := &r.list[k]
		if o.question || bearsOn(o.tags, ofTheMeal...) {
			return false
		}
		meal = meal || bearsOn(o.tags, kLunch)
	}
	return meal
}

var (
	// unsureTold is what the sender does not know any more, of what they told before.
	unsureTold = lazily(leadWay + `(je|j) ne (sais|me souviens|me rappelle|suis) (plus|pas|pas sure?|plus sure?)( (trop|tres bien|bien|exactement|de savoir))*( (de savoir|pas))? ?si (je|j|c|on|nous)( (vous|l|le|la|vous l|m))*( (ai|avais|etait|avait|m etais|a ete|suis))( (bien|deja|ete|pas))* ?(coche|precise|dit|indique|signale|mentionne|note|demande|pris|reserve|repondu|inscrite?|enregistree?|fait|transmis|rempli|choisi)( (` + theMeal + `|pour ` + theMeal + `|mon regime( alimentaire)?|mes allergies|mon allergie|la case|oui|non|dans (le|mon) (formulaire|message|mail)|a l inscription|lors de (l|mon) inscription|au moment de (l|mon) inscription|la derniere fois|cela|ca))*$`)
	// putDownWith is a registration that names the meal with it.
	putDownWith = lazily(leadWay + `((inscrivez|enregistrez|ajoutez) moi|` + askTo + ` (m |me )(inscrire|enregistrer))( (svp|s il vous plait|donc))* (avec|sans) (le |un |la formule )?(repas|dejeuner)( (de midi|du midi|svp|s il vous plait|compris|merci))*$`)
)

// settleUnsureTold takes what the sender does not remember for nothing where they tell it again behind: "je ne sais plus si j'avais coché le repas : je
// déjeunerai avec vous"; and "j'ai oublié de cocher le repas" as well.
func (r *reader) settleUnsureTold() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what == wDecision || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kWe, kVerb, kPresent) {
			continue
		}
		if text := c.plain(); (unsureTold.MatchString(text) || notTicked.MatchString(text) || mindChanged.MatchString(text)) && r.mealToldBehind(i) {
			c.sense = sense{what: wPast, rule: "told again"}
		}
	}
}

// mealToldBehind says whether the sender tells of their meal or of a need right behind clause i.
func (r *reader) mealToldBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		switch s := r.list[k].sense; {
		case r.list[k].question || r.list[k].subject:
			return false
		case (s.what == wDetail || s.what == wDecision && s.yes && s.self) && len(s.names) == 0 && (s.lunch == "yes" || s.lunch == "no" || s.diet != "" || s.access != ""):
			return true
		case s.what != wReason && s.what != wCourtesy:
			return false
		}
	}
	return false
}

// settleUndoMeal takes "merci de l'annuler" right behind a meal that is given up for no more than that.
func (r *reader) settleUndoMeal() {
	for i := 1; i < len(r.list); i++ {
		c := &r.list[i]
		before := r.list[i-1].sense
		if before.what == wDetail && before.lunch == "no" && before.mode == "" && before.diet == "" && undoIt.MatchString(c.plain()) && !bearsOn(c.tags, kNot, kNe, kName, kEvent, kNoun) && c.sentence <= r.list[i-1].sentence+1 {
			c.sense, c.question = sense{what: wCourtesy, rule: "meal undone"}, false
		}
	}
}

// readPutDownWith reads "inscrivez-moi avec repas", in answer to an invitation, as a yes.
func readPutDownWith(r *reader, c *clause, b bag) (sense, bool) {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || c.subject || b.any(kName, kRelation, kUnnamed, kCompany, kNot, kNe, kIf, kHedge, kOr) || !putDownWith.MatchString(c.plain()) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, self: true, fixed: true, lunch: "yes"}
	if contains(c.plain(), "sans") {
		s.lunch = "no"
	}
	c.question = false
	return s, r.eventsOf(c, &s) == ""
}

// comingGone is the coming, named behind the meal that is cancelled: "merci d'annuler mon repas et ma participation".
var comingGone = lazily(`\b(annul\w+|supprim\w+|retir\w+|enlev\w+|decommand\w+) (donc |aussi )?` + theMeal + `,? (et|ainsi que|de meme que|et donc|et aussi|et egalement) (aussi |donc |egalement )*(mon|ma) (inscription|participation|venue|presence|reservation|place)` + theDay + `( (svp|s il vous plait|merci))*$`)

// readComingGone makes the sender's no of it.
func readComingGone(r *reader, c *clause, b bag) (sense, bool) {
	if c.subject || b.any(kName, kRelation, kUnnamed, kCompany, kNot, kNe, kIf, kHedge, kOr, kMode, kExcept, kStranger) || !comingGone.MatchString(c.plain()) || c.question && !b.any(kRequest) {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true, fixed: true}
	c.question = false
	return s, r.eventsOf(c, &s) == ""
}

// onlyOthersCome says whether all the answers of a reply are of people who are named.
func (r *reader) onlyOthersCome() bool {
	others := false
	for i := range r.list {
		if s := r.list[i].sense; s.what == wDecision {
			if s.self || s.all || len(s.names) == 0 {
				return false
			}
			others = true
		}
	}
	return others
}
