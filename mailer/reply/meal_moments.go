package reply

// The meal as a moment of the day: before it somebody comes or leaves, for it they are there or go home.

var (
	// beforeMeal is the meal as a time.
	beforeMeal = lazily(`\bavant (meme |tout juste )?(le |ce |votre |l heure du )?(repas|dejeuner|buffet|manger)\b`)
	// leaving are the words of who goes: "je repars avant le déjeuner".
	leaving = lazily(`\b((re)?(partir(ai|a|ons|ont)?|pars|part|partons|partent|parte)|quitt(e|er|erai|era|ons|erons)|fil(e|er|erai)|rentr(e|er|erai|ons|erons)|retourn(e|er|erai|ons|erons)|sauve(r|rai)?|eclipse(r|rai|ra)?|absente(r|rai)?|echappe(r|rai)?|retire(r|rai)?|conge|decolle(r|rai)?|(m en|s en|nous en) (vais|va|irai|ira|aller|allons)|fui(s|r|rai)|disparai(s|tre|trai)|deguerpi(s|r|rai)|fugue|laisse(r|rai)?|libere(r|rai|e|es)?|sor(s|t|tir|tirai))\b`)
	// homeToEat is a meal elsewhere, without saying so: "je rentre déjeuner".
	homeToEat = lazily(`\b(rentre|rentrerai|rentrer|retourne|retournerai|retourner|repars|repartirai) (vite |juste |simplement )*(manger|dejeuner)\b`)
	// homeForMeal may be the way home, or back into the hall.
	homeForMeal = lazily(`\b(rentre|rentrerai|retourne|retournerai|repars|repartirai)\b`)
	// withYou is a meal with the others, wherever somebody goes behind it.
	withYou = lazily(`\b(avec vous|sur place|votre|ensemble|des votres|parmi vous)\b`)
)

// forAll is food that is brought to be shared: "je ramène une salade pour le buffet".
var forAll = lazily(`\b(apport|amen|ramen|prepar|emport)\w+ .*\b(pour (le buffet|le repas partage|tous|tout le monde|toutes|les autres|le groupe|vous|partager|l apero|le cafe|la pause)|a partager)\b`)

// beforeTheMeal makes fill of "avant le déjeuner" where nobody leaves: who comes before the meal may well take it, and who does not leave before it as well.
func (r *reader) beforeTheMeal(c *clause) {
	text := c.plain()
	if forAll.MatchString(text) {
		r.sharedFood(c)
		return
	}
	if !beforeMeal.MatchString(text) || leaving.MatchString(text) && !bearsOn(c.tags, kNot, kNe) {
		return
	}
	for i := range c.tags {
		if t := &c.tags[i]; t.kind == kLunch && beforeMeal.MatchString(plain(r.textOf(*t))) {
			t.kind, t.value = kFill, ""
		}
	}
}

// sharedFood takes for no meal the food that is brought for others.
func (r *reader) sharedFood(c *clause) {
	for i := range c.tags {
		if t := &c.tags[i]; t.kind == kLunch {
			t.kind, t.value = kUnknown, ""
		}
	}
}

// mealAsTime reads the meal as the moment at which the sender leaves: "je repartirai juste avant le déjeuner", "je rentre déjeuner". The second says whether
// a clause speaks of it so, understood or not.
func (r *reader) mealAsTime(c *clause, b bag) (s sense, ok, as bool) {
	text := c.plain()
	if forAll.MatchString(text) {
		return s, false, true
	}
	if s, ok := leavesFed(c, b); ok {
		return s, true, true
	}
	before, home := beforeMeal.MatchString(text), homeToEat.MatchString(text)
	switch {
	case !before && !home && !homeForMeal.MatchString(text):
		return s, false, false
	case !before && !home:
		n := r.mealCount(c)
		return s, false, n["away"]+n["own"]+n["not"]+n["drop"] == 0
	case b.any(kNot, kNe, kIf, kWe, kThird, kName) || !b.any(kSelf) || withYou.MatchString(text) || before && !leaving.MatchString(text):
		return s, false, true
	}
	return sense{what: wDetail, fixed: true, lunch: "no", self: true}, r.mealCount(c)["odd"] == 0 || before, true
}

// leavesFed takes "je partirai juste après le déjeuner" for a meal: who leaves right behind it has had it.
func leavesFed(c *clause, b bag) (sense, bool) {
	if !fedAndGone.MatchString(c.plain()) || !b.any(kSelf) || b.any(kNot, kNe, kIf, kWe, kThird, kName, kHedge, kOr, kAccess) {
		return sense{}, false
	}
	return sense{what: wDetail, fixed: true, lunch: "yes", self: true}, true
}

var fedAndGone = lazily(`^(et |mais |donc |par contre |en revanche )*je (re)?(pars|partirai|partirais) (donc |juste |aussitot |tout de suite |immediatement |directement )*apres (le|votre) (repas|dejeuner)( de midi)?$`)

var (
	// thereForMeal is a return or a presence that is for the meal: "je serai des vôtres pour le déjeuner".
	thereForMeal = lazily(`\b(pour|des|a l heure du|au|a) ?(le |notre |votre )?(repas|dejeuner|buffet)( de midi| du midi)?$`)
	// notThereForMeal is an absence from the meal alone: "je ne serai pas des vôtres pour le déjeuner".
	notThereForMeal = lazily(`^(et |mais |donc |par contre |en revanche |toutefois |cependant )*(je|j) ne (serai|pourrai|peux|vais|compte) (\w+ )?pas (\w+ )?((etre|rester) )?(\w+ )?(la|present|presente|presents|des votres|parmi vous|avec vous|disponible|rester|dispo) ((a|au|pour|lors du|pendant|durant) ?(le |ce |votre |notre )?)(repas|dejeuner|buffet)( de midi| du midi| sur place| commun)?$`)
)
