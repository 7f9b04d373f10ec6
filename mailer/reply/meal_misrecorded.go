package reply

// A meal that is put down otherwise than the sender asked, and what takes them away at noon: "j'avais demandé à ne pas déjeuner, or vous m'avez inscrite au repas",
// "j'ai un empêchement sur la pause de midi, je ne mangerai pas avec vous".

const (
	hadAsked  = `(je|j) (vous )?(avais|ai)( (bien|pourtant|deja|normalement|initialement))* (demandee?|indiquee?|precisee?|signalee?|notee?|dit|cochee?|choisie?|souhaitee?|prevue?|mentionnee?|reservee?|commandee?|selectionnee?)( (bien|pourtant))*`
	noonWords = `( (sur place|avec vous|a midi|le midi|ce midi|ce jour la|le 28( mai)?))*`
	mealHeld  = `((vous|on) (m|me) (avez|a)( (bien|pourtant|quand meme|tout de meme))* (inscrite?|comptee?|notee?|enregistree?|mise?)|vous (me|m) (comptez|inscrivez|notez|avez)|je (suis|figure|me vois|me retrouve|vois que je suis|constate que je suis|apparais)( (bien|pourtant|quand meme))*( (inscrite?|notee?|enregistree?|comptee?))?|(la|votre|ma) confirmation( d inscription)? (m |me )?(indique|mentionne|inscrit|note|prevoit|compte|fait etat du)( que je)?)`
	atTable   = `( (pour|au|avec|le|un|mon|a|du|d|de|dejeune|dejeunais|mange))*( (repas|dejeuner|buffet|midi|table))*`
)

var (
	// mealNotAsked is what was asked for: no meal.
	mealNotAsked = lazily(`^(et |mais |or |car |en effet |attention |pourtant |alors que |il me semble que )*(` + hadAsked + ` (a |de |vouloir |souhaiter )?(ne pas|ne plus) (vouloir )?(dejeuner|manger|prendre (le|de) (repas|dejeuner)|participer au (repas|dejeuner)|rester (dejeuner|manger|au repas|pour le repas|pour le dejeuner))` + noonWords +
		`|` + hadAsked + ` que je ne (dejeunais|dejeunerais|dejeunerai|mangeais|mangerais|mangerai|prenais|prendrais|prendrai|resterais|restais|participais|participerais) pas( (le|de|au|dejeuner|manger|pour le|repas))*` + noonWords + `|` + hadAsked + ` (sans|pas de) (repas|dejeuner))$`)
	// mealNotTicked may be a meal that was forgotten, or one that was put down by mistake.
	mealNotTicked = lazily(`^(et |mais |or |car |en effet |attention |pourtant |alors que |il me semble que )*(je|j) (n )?(avais|ai) (pourtant )?(pas|jamais) (demande|coche|reserve|souhaite|pris|commande|choisi|selectionne) ((le|de|au|du|l option|la case) )+(repas|dejeuner)$`)
	// mealPutDown is what was put down: a meal.
	mealPutDown = lazily(`^(et |mais |or |car |attention |pourtant |alors que |cependant |toutefois |je vois que |je constate que |je lis que |il semble que )*` + mealHeld + atTable + `( (du midi|de midi|par erreur|a tort))*$`)
	// putDownUnasked is both, in one clause.
	putDownUnasked = lazily(`^(et |mais |attention )*(vous|on) (m|me) (avez|a) (bien |pourtant )?(inscrite?|comptee?|notee?|enregistree?|mise?) ((au|avec|pour) )(le |un )?(repas|dejeuner)( du midi| de midi)? (alors que|or|mais) (je|j) (ne (dejeune|mange|dejeunerai|mangerai) pas|ne (prends|prendrai|reste|resterai) pas (le repas|de repas|le dejeuner|dejeuner|manger|pour le repas|au repas)|(avais|ai) (demande|indique|precise|dit|choisi|souhaite)( (a|de|vouloir))? ne pas (dejeuner|manger|prendre (le|de) repas)|n (avais|ai) (pas|rien) (demande|coche|reserve|pris) ?((le|de|au) (repas|dejeuner))?)` + noonWords + `$`)
	// keptAtNoon is what takes the sender away for the meal alone.
	keptAtNoon = lazily(`^(et |car |mais |en effet |malheureusement |toutefois |cependant |comme |finalement )*((je|j) (ai|aurai)( (malheureusement|finalement|deja|desormais|par contre))* ((un|une) (empechement|contretemps|imprevu|obligation|contrainte|rendez vous|rdv|reunion|appel|visio|visioconference|entretien|point)|rendez vous|rdv)( (professionnel|personnel|medical|telephonique|familial|exterieur|important)e?)*|(je|j) (dois|devrai|vais devoir|serai obligee? de|suis obligee? de) (m absenter|m eclipser|sortir))` +
		` ((sur|pendant|durant|a|pour|au moment|lors) )(de |du )?(la |l |le )?(pause( (de |du )?(midi|dejeuner|repas|meridienne))?|heure (du|de) (dejeuner|repas|midi)|midi|temps (du|de) (repas|midi|dejeuner)|repas|dejeuner)( (ce jour la|le 28( mai)?|merci))*$`)
)

// contentWithIt is of who leaves it as it was put down.
var contentWithIt = lazily(` (tant mieux|laissez|laisse|laissons|pas grave|parfait|ca me va|tres bien|gardez|garde|maintenez|comme ca|quand meme|tout de meme|volontiers|avec plaisir|je (mangerai|dejeunerai|prendrai|mange|dejeune|reste|resterai)|peu importe) `)

// settleMealPutDown gives such words their sense: who is registered takes no meal, and comes.
func (r *reader) settleMealPutDown() {
	held := len(r.in.Registered) == 1 && r.in.Registered[0].Event == r.in.Event
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.heading || bearsOn(c.tags, kName, kRelation, kThird, kWe, kCompany, kUnnamed, kIf, kHedge, kOr, kMode, kStranger) {
			continue
		}
		switch text := c.plain(); {
		case held && bearsOn(c.tags, kLunch, kPast, kNot) && r.noMealAsked(i, text) && !contentWithIt.MatchString(r.runningText()):
			c.sense = sense{what: wDetail, rule: "no meal was asked for", self: true, fixed: true, lunch: "no"}
			r.putRightBehind(i)
		case r.noMealBeside(i) && keptAtNoon.MatchString(text) && (held || r.fullYesOfSelf(i)):
			c.sense = sense{what: wReason, rule: "kept at noon", fixed: true}
			c.fill()
		}
	}
}

// noMealAsked says whether clause i, whose text it is given, tells that no meal was asked for, and the reply that one was put down.
func (r *reader) noMealAsked(i int, text string) bool {
	return putDownUnasked.MatchString(text) || mealNotAsked.MatchString(text) && (r.mealToPutRight(i) || r.askedPutRight(i)) || mealNotTicked.MatchString(text) && r.mealToPutRight(i)
}

// mealToPutRight says whether the clause beside clause i tells that a meal was put down.
func (r *reader) mealToPutRight(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(r.list) && !r.list[k].question && !bearsOn(r.list[k].tags, kNot, kNe, kName, kRelation) && bearsOn(r.list[k].tags, kLunch) && mealPutDown.MatchString(r.list[k].plain()) {
			r.list[k].sense = sense{what: wPast, rule: "a meal put down", fixed: true}
			return true
		}
	}
	return false
}

// askedPutRight says whether the clause behind clause i asks to put it right.
func (r *reader) askedPutRight(i int) bool {
	return i+1 < len(r.list) && r.list[i+1].sentence <= r.list[i].sentence+1 && (putRight.MatchString(r.list[i+1].plain()) || leftToUs.MatchString(r.list[i+1].plain()))
}

// putRightBehind takes the request to put it right, which may stand behind clause i, for a courtesy.
func (r *reader) putRightBehind(i int) {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+2; k++ {
		if o := &r.list[k]; !bearsOn(o.tags, kMode, kEvent, kDiet, kName, kRelation) && (putRight.MatchString(o.plain()) || leftToUs.MatchString(o.plain())) {
			o.sense, o.question = sense{what: wCourtesy, rule: "asks to put it right", fixed: true}, false
		}
	}
}

// noMealBeside says whether the sender says beside clause i that they take no meal.
func (r *reader) noMealBeside(i int) bool {
	for k := max(0, i-1); k <= i+1 && k < len(r.list); k++ {
		if o := &r.list[k]; k != i && o.sentence-r.list[i].sentence <= 1 && r.onlyTheMeal(k) && ownMealSense(o) && !bearsOn(o.tags, kIf, kHedge) {
			return true
		}
	}
	return false
}

// onlyTheMeal says whether nothing else is denied in the sentence of clause i: "je ne mangerai pas avec vous et je ne reviendrai pas" is of the afternoon too.
func (r *reader) onlyTheMeal(i int) bool {
	for k := range r.list {
		if o := &r.list[k]; k != i && o.sentence == r.list[i].sentence && (bearsOn(o.tags, kNot, kNe, kNo) && o.sense.what != wCourtesy && !keptAtNoon.MatchString(o.plain()) || leavesThen.MatchString(o.plain())) {
			return false
		}
	}
	return true
}

// leavesThen is of who does not stay behind the meal.
var leavesThen = lazily(`\b(pars|partirai|partir|repars|repartirai|repartir|quitte|quitterai|quitter|rentre|rentrerai)\b`)
