package reply

// The meal in plain words that say where and with whom else the sender eats, or join it to the day: "le midi je mange avec tout le monde", "je mangerai chez mes parents
// qui habitent Épernay", "vous pouvez donner mon repas à quelqu'un d'autre", "pour la réunion comme pour le repas", "je passe en visio donc plus besoin de repas".

const (
	// hosts are those at whose table one eats.
	hosts = `(parents|grands parents|mere|pere|maman|papa|soeurs?|freres?|fille|fils|enfants?|petits enfants|tante|oncle|cousine?s?|cousins|niece|neveu|belle mere|beau pere|beaux parents|belle soeur|beau frere|marraine|parrain|amie?s?|copine?s?|copains?|voisine?s?|voisins|connaissances?|famille|mari|femme|epouse|epoux|compagnon|compagne|conjointe?|collegues?|ancienne? collegue|anciens collegues|camarades?|filleule?|grand mere|grand pere|mamie|papi)`
	// theirHome says where they are.
	theirHome = `( (qui (habitent?|vivent|vit|reside(nt)?|est|sont|demeurent?|tient|loge(nt)?|travaille(nt)?)( (a|dans|pres|tout pres|juste|sur|en|un))?( (epernay|mulhouse|tomblaine|bar le duc|cote|place|ville|le coin|la ville|restaurant|la|d ici|de la|du lieu|le quartier))*|(d|de|a|en) (epernay|mulhouse|tomblaine|bar le duc|ville|ici|la ville|lycee|promotion|longue date)|ce jour la|a midi|le midi|ce midi|en ville|dehors|a l exterieur|au restaurant|pres de la|tout pres|a cote))*`
	// freedMeal is the sender's own meal that goes to somebody else.
	freedMeal = `(mon|le) (repas|dejeuner|plateau( repas)?|couvert)|ma (place|part)( (a table|au (repas|dejeuner)))`
)

var (
	// eatsAtTheirs is a meal at somebody else's table.
	eatsAtTheirs = lazily(eatLead + `je (mange|mangerai|dejeune|dejeunerai|vais (manger|dejeuner)|compte (manger|dejeuner)|prends le repas|prendrai le repas)( (finalement|plutot|donc|du coup|ce jour la|le midi|a midi|ce midi))* ((chez (mes|ma|mon|une?|des|de la|deux|un couple d) (\w+ )?` + hosts + `)` + theirHome + `|avec (mes|ma|mon|une?|des|deux) (\w+ )?` + hosts + ` (en ville|dehors|a l exterieur|au restaurant|ailleurs)( (ce jour la|a midi|le midi))*|(en ville|dehors|a l exterieur|au restaurant|ailleurs) avec (mes|ma|mon|une?|des|deux) (\w+ )?` + hosts + `)$`)
	// theirTable is with whom, behind a meal eaten elsewhere.
	theirTable = lazily(`^(avec|chez) (mes|ma|mon|une?|des|de la|deux) (\w+ )?` + hosts + theirHome + `$`)
	// eatsOutside is such a meal.
	eatsOutside = lazily(`\b(mange|mangerai|dejeune|dejeunerai|manger|dejeuner)\b.* (exterieur|dehors|ville|ailleurs|restaurant)`)
	// mealPassedOn gives it up for somebody else.
	mealPassedOn = lazily(eatLead + `(vous pouvez|tu peux|(n )?hesitez pas a|merci de|libre a vous de) (donc |bien sur |tout a fait )?(donner|offrir|attribuer|redistribuer|ceder|proposer|laisser|reattribuer|utiliser) (` + freedMeal + `)( (a|pour) (quelqu un( d autre)?|une autre personne|qui (veut|voudra|le souhaite|en voudra)|un autre( participant)?|une autre|d autres|un (collegue|voisin|participant)))?$`)
	// noonWithAll is the meal told by its hour in front.
	noonWithAll = lazily(`^(et |mais |donc |oui )*((le|a|pour le|ce) midi|pour (le|ce) (repas|dejeuner)) (je (mange|mangerai|dejeune|dejeunerai|reste|resterai)( (aussi|bien|volontiers|donc|egalement))* (avec (vous|vous tous|tout le monde|le groupe|les autres|l equipe|les participants|toute l equipe)|parmi vous|sur place|a table|avec plaisir))( (aussi|egalement|bien sur|avec plaisir|volontiers|evidemment))*$`)
	// dayAsMeal joins the meal to the day that somebody said yes to.
	dayAsMeal = lazily(`^(tant|aussi bien|a la fois|autant|que ce soit)? ?(pour|a) (la|le|l|les) (reunion|rencontre|journee|seance|matinee|debats?|travaux|ateliers?|echanges|conferences?|table ronde|tables rondes|partie (studieuse|travail))( du 28( mai)?)? (comme|que|ainsi que|et|et aussi|ou) (pour |a |au )?(le |l |au )?(repas|dejeuner|buffet|midi)( (de|du) midi)?( (qui suit|qui suivra|commun|partage))?$`)
	// afarUnfed changes to the video and leaves the meal.
	afarUnfed = lazily(`^((et|mais|donc|finalement|en fait|bonjour|du coup|changement|au final|desolee?) )*je (passe|passerai|bascule|basculerai|serai|suivrai|participe|participerai|assiste|assisterai|me mets|viendrai|prefere passer|vais passer|vais suivre)( (finalement|plutot|du coup|donc))* (en|a|par) (visio|visioconference|distance|distanciel|ligne)( (finalement|du coup|le 28( mai)?))* (et )?(donc|du coup|alors|par consequent|de ce fait) ((je n ai )?(plus|pas) (besoin )?(de|d)|inutile de (me |m )?(prevoir|garder|reserver|compter)|(plus|pas) la peine de (me |m )?(prevoir|garder|reserver)|sans|je (ne prends|ne prendrai|n aurai|n ai) (pas|plus)( besoin)?) ?(de |d |du |le |un |mon |au |pour (le |un ))?(repas|dejeuner|plateau( repas)?|couvert)( (du|de|a) midi| pour moi)?$`)
)

// settlePlainMeals gives such words to the meal of the sender, who comes or holds a seat.
func (r *reader) settlePlainMeals() {
	if len(r.others()) > 0 {
		r.ownTable()
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || bearsOn(c.tags, kName, kIf, kHedge, kExcept, kDiet, kAccess, kStranger) {
			continue
		}
		before := r.before(i)
		if c.sense.rule == "meal asked for" && c.sense.lunch == "no" {
			r.mealNamedBefore(i)
		}
		switch text := c.plain(); {
		case c.sense.what == wDecision && c.sense.lunch == "":
		case r.inOwnMealElsewhere(before) && theirTable.MatchString(text):
			c.sense = sense{what: wReason, rule: "eats with them", fixed: true}
			c.fill()
		case !bearsOn(c.tags, kLunch):
		case (eatsAtTheirs.MatchString(text) || mealPassedOn.MatchString(text)) && r.holdsOrComes(i):
			r.plainMeal(c, "no")
		case noonWithAll.MatchString(text) && r.holdsOrComes(i):
			r.plainMeal(c, "yes")
		case before != nil && before.sense.what == wDecision && before.sense.yes && before.sense.self && !before.sense.maybe && len(before.sense.names) == 0 && before.sense.mode != string(Remote) && dayAsMeal.MatchString(text):
			r.plainMeal(c, "yes")
		case len(r.in.Registered) > 0 && afarUnfed.MatchString(text):
			c.sense = sense{what: wDecision, rule: "plain meal", fixed: true, yes: true, self: true, mode: string(Remote)}
			c.fill()
		}
	}
}

// plainMeal makes a meal of the sender's of clause c.
func (r *reader) plainMeal(c *clause, lunch string) {
	c.sense = sense{what: wDetail, rule: "plain meal", fixed: true, self: true, lunch: lunch}
	c.fill()
}

// inOwnMealElsewhere says whether a clause tells that the sender eats elsewhere, at noon.
func (r *reader) inOwnMealElsewhere(c *clause) bool {
	return c != nil && c.sense.what == wDetail && c.sense.self && c.sense.lunch == "no" && len(c.sense.names) == 0 && eatsOutside.MatchString(c.plain())
}

// ownTable keeps a meal eaten elsewhere with the sender, where others are named: "je viens avec X. Je mangerai chez mes parents" says nothing of X.
func (r *reader) ownTable() {
	for i := range r.list {
		if s := &r.list[i].sense; s.what == wDetail && s.lunch == "no" && !s.self && !s.all && len(s.names) == 0 && eatsAtTheirs.MatchString(r.list[i].plain()) {
			s.self = true
		}
	}
}

// mealNamedBefore takes the meal that is named at the head of the sentence of clause i for what that is about: "pour le déjeuner, j'ai un autre engagement : merci de me
// retirer de la liste des repas".
func (r *reader) mealNamedBefore(i int) {
	for k := i - 1; k >= 0 && r.list[k].sentence == r.list[i].sentence; k-- {
		if o := &r.list[k]; o.sense.what == wDetail && mealInFront.MatchString(o.plain()) {
			o.sense = sense{what: wCourtesy, rule: "what the meal asked for is about", fixed: true}
			o.fill()
		}
	}
}
