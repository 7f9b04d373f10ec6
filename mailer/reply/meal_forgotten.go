package reply

// A meal that was forgotten and is asked for behind it, with a request that names it no more: "j'ai oublié de m'inscrire pour le repas, pouvez-vous m'ajouter ?"

var (
	// mealForgotten is that it was left out.
	mealForgotten = lazily(leadWay + `(je me suis (bien )?inscrite? (et|mais) )?((pour|concernant|quant a|cote) ` + theMeal + ` )?(je|j) (ai|avais) (completement |bien |tout simplement |betement )?(oublie|omis|neglige|zappe) (completement )?(de |d )?((cocher|reserver|demander|prendre|indiquer|preciser|noter|mentionner|selectionner|commander|m inscrire|me noter|vous signaler|signaler|m enregistrer)( (a|au|pour|concernant|sur))*( la case| l option)?( (du|de|pour))? ?)?(` + theMeal + `)?$|` +
		leadWay + `(je|j) (ne |n )?(me (suis|etais) pas (inscrite?|enregistree?|notee?)|(ai|avais) pas (coche|indique|demande|pris|reserve|precise|selectionne|commande))( (a|au|pour|la case|l option))* ?` + theMeal + `$`)
	// putMeDown is the request behind it.
	putMeDown = lazily(`^(et |donc |alors |du coup )*(` + askTo + `|est il (encore |toujours )?possible (de|d)|est ce (encore |toujours )?possible (de|d)|(je|j) (aimerais|voudrais)( bien)?) ?(m |me |l |le )(y )?(ajouter|rajouter|inscrire|compter|noter|mettre|enregistrer|cocher|prevoir)( (svp|s il vous plait|stp|merci|finalement|quand meme|aussi|dessus|sur la liste|maintenant|tout de meme))*$`)
)

// settleMealForgotten takes the two for the meal of somebody registered; what else stands of a meal in front of such a request leaves open what is asked for.
func (r *reader) settleMealForgotten() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.subject || c.sentence > before.sentence+1 || !putMeDown.MatchString(c.plain()) {
			continue
		}
		from := i - 1
		if topic := r.before(i - 1); topic != nil && onlyMeal.MatchString(topic.plain()) {
			from--
		}
		if !bearsOn(before.tags, kLunch) && from == i-1 {
			continue
		}
		told := before.plain()
		if from < i-1 {
			told = r.list[from].plain() + " " + told
		}
		if notAsked.MatchString(told) && notesOnly.MatchString(c.plain()) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "put down for what"} // "je n'ai pas pris le repas, merci de le noter"
			continue
		}
		if !before.question && mealForgotten.MatchString(told) && !bearsOn(before.tags, kName, kRelation, kUnnamed, kCompany, kWe, kIf, kHedge, kStranger, kEvent, kMode) && r.registeredHere() {
			before.sense = sense{what: wPast, rule: "meal forgotten"}
			c.sense, c.question = sense{what: wDetail, rule: "meal forgotten", fixed: true, self: true, lunch: "yes"}, false
		} else if s := before.sense; s.what != wDecision && s.what != wDetail {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "put down for what"}
		}
	}
}

// notAsked is a meal that was not asked for, which somebody may want to be known; notesOnly asks for no more than that.
var (
	notAsked  = lazily(`\b(ai|avais|suis|etais) pas\b`)
	notesOnly = lazily(` (l|le) (y )?(noter|compter|mettre|enregistrer)\b`)
)

// onlyMeal is the meal in front of what is said of it.
var onlyMeal = lazily(`^(et |mais )?(pour|concernant|quant a|cote) ` + theMeal + `$`)

// registeredHere says whether the sender holds a seat, on site, at the event that the letter is about.
func (r *reader) registeredHere() bool {
	for _, g := range r.in.Registered {
		if g.Event == r.in.Event && g.Mode == Onsite {
			return true
		}
	}
	return false
}

// notSaidBefore is that something was left unsaid, or the head of what is added: "je n'avais pas précisé", "complément à mon inscription :".
var notSaidBefore = lazily(`^(et |mais |desolee? |comme |puisque |bonjour )*((je|j) (ne |n )?(vous )?(l )?(avais|ai) (pas|point|jamais) (encore |bien |vous )*(precise|indique|mentionne|signale|note|renseigne)( (cela|ca|ce point|cette precision|la (derniere|premiere) fois|(dans|lors de|au moment de|a) (mon|ma|l|la) (\w+ )?(inscription|message|mail|courriel|reponse)|pour (le (repas|dejeuner|midi)|ce point)|si je (dejeunais|mangeais|restais dejeuner|prenais le (repas|dejeuner))))*|(un |une |en |petite? )*(complement|precision|ajout)( d information)? (a|de|pour|concernant|sur|au sujet de) (mon|ma) (inscription|reponse|message|mail|courriel|participation))$`)

// settleNotSaid takes such a clause for no more than what leads to the meal or the need behind it: "je n'avais pas précisé mais je déjeunerai avec le groupe".
func (r *reader) settleNotSaid() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.question || c.subject || next.question || next.sentence != c.sentence || !c.unsettled() && c.sense.what != wPast || bearsOn(c.tags, kName, kRelation, kUnnamed, kIf, kHedge, kEvent, kThird) || !notSaidBefore.MatchString(c.plain()) {
			continue
		}
		if s := next.sense; len(s.names) == 0 && (s.what == wDetail && (s.lunch != "" || s.diet != "" || s.access != "" || s.mode != "") || s.what == wDecision && s.yes && s.self && !s.maybe && s.lunch != "") {
			c.sense, c.heading = sense{what: wPast, rule: "not said before"}, false
		}
	}
}
