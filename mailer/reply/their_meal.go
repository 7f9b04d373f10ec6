package reply

// The meal of somebody who is named, told with a verb of the third person: "avec X, qui prend le repas", "X viendra et apportera son panier", "elle voudrait
// déjeuner", "X ne mangera pas avec nous".

const (
	// aMeal is the meal with its article.
	aMeal = `(le|un|son|au|du|de|d un|ce|part au|le plateau|un plateau|un panier) ?(repas|dejeuner|buffet|plateau( repas)?|panier( repas)?)( de midi| du midi)?`
	// toEat is the meal as a verb.
	toEat = `(dejeuner|manger|prendre ` + aMeal + `|rester (dejeuner|manger|(pour le|au) (repas|dejeuner))|participer au (repas|dejeuner)|partager le (repas|dejeuner))`
	// theirLead is what may stand before the verb: a word that joins, "aussi", the subject.
	theirLead = `^((et|mais|puis|donc|qui|elle|il|celle ci|celui ci|lui|par contre|en revanche|elle aussi|lui aussi) )*`
	// theirTail is what may stand behind it.
	theirTail = `( (sur place|avec (vous|nous|moi|le groupe|tout le monde)|la bas|a midi|le midi|ce midi|ce jour la|le 28( mai)?|aussi|egalement|volontiers|svp|merci|s il vous plait|si possible))*$`
	also      = `( (aussi|egalement|bien|volontiers|donc))*`
	ownFood   = `(son|sa|un|une)( propre)? (repas|dejeuner|panier( repas)?|pique nique|sandwich|gamelle|casse croute|tupperware|salade|plateau)`
	andMeal   = `(au|pour le|pour) (repas|dejeuner|buffet|manger)( de midi| du midi)?`
)

var (
	// theyEat is somebody's meal, and theyEatNot its refusal.
	theyEat    = lazily(theirLead + `((prend|prendra|veut|demande|voudra)` + also + ` ` + aMeal + `|(dejeune|dejeunera|mange|mangera)` + also + `|(reste|restera)` + also + ` (dejeuner|manger|` + andMeal + `)|(souhaite|souhaiterait|voudrait|aimerait|desire|desirerait|veut|prefere)` + also + ` (` + toEat + `|` + aMeal + `)|sera` + also + ` (la|presente?|des notres|des votres|avec (nous|vous))` + also + ` ` + andMeal + `|(participe|participera|s inscrit|prend part|prendra part|viendra)` + also + ` ` + andMeal + `|(partage|partagera|profite|profitera)` + also + ` (le|du) (repas|dejeuner|buffet)|(aura|a) besoin d un (repas|plateau|dejeuner))` + theirTail)
	theyEatNot = lazily(theirLead + `(ne (prend|prendra|veut|voudra) pas ` + aMeal + `|ne (dejeune|dejeunera|mange|mangera) pas|ne (reste|restera) pas (dejeuner|manger|` + andMeal + `)|ne (souhaite|souhaiterait|voudrait|desire|pourra|peut|pourrait|compte) pas ` + toEat + `|ne sera pas (la|presente?|des notres|avec nous) ` + andMeal + `|ne (participe|participera|s inscrit) pas ` + andMeal + `|n (a|aura) pas besoin (de|du|d un) (repas|dejeuner|plateau)|prefere ne pas ` + toEat + `|(repart|repartira|part|partira|s en va|s en ira)( juste)? avant (le (repas|dejeuner)|(de )?(dejeuner|manger))|(apporte|apportera|amene|amenera|aura|prevoit|prevoira|emporte|emportera|(vient|viendra) avec) ` + ownFood + `|(mange|mangera|dejeune|dejeunera|(rentre|rentrera) (dejeuner|manger)) (chez (elle|lui)|ailleurs|de son cote|a la maison|en ville|dehors|a l exterieur))` + theirTail)
	// habit is what somebody does on other days as well: "elle ne mange pas le midi".
	habit = lazily(`\b(mange|dejeune) pas (le|a) midi`)
	// thereToEat is being there for the meal, beside a yes: "je serai là pour le repas".
	thereToEat = lazily(theirLead + `(je )?(serai|sera)` + also + ` (la|presente?|des (votres|notres)|avec (vous|nous))` + also + ` pour (le (repas|dejeuner|buffet)|dejeuner|manger)` + theirTail)
)

// settleTheirMeal gives such clauses to the one they are told of.
func (r *reader) settleTheirMeal() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.heading || !bearsOn(c.tags, kLunch) && !c.unsettled() && c.sense.what != wReason && c.sense.what != wMention || bearsOn(c.tags, kIf, kHedge, kOr, kDiet, kAccess, kMode, kEvent, kUnnamed, kExcept) {
			continue
		}
		if s := c.sense; s.what == wDecision && s.yes && s.lunch == "open" && thereToEat.MatchString(r.withoutName(c)) && (r.saidToCome(i) || c.sense.self && len(r.in.Registered) > 0) {
			c.sense.lunch = "yes"
			continue
		}
		if len(r.others()) == 0 || !r.mayBeTheirs(i) {
			continue
		}
		lunch := ""
		switch text := r.withoutName(c); {
		case theyEatNot.MatchString(text):
			lunch = "no"
		case theyEat.MatchString(text):
			if lunch = "yes"; c.sense.all && contains(text, "avec nous") {
				continue // the sender eats as well
			}
		default:
			continue
		}
		if who := r.whoEats(i); who >= 0 && (len(c.sense.names) == 0 || c.sense.all && containsInt(c.sense.names, who)) {
			c.sense = sense{what: wDetail, rule: "their meal", fixed: true, names: []int{who}, lunch: lunch}
		}
	}
}

// mayBeTheirs says whether clause i was left unread, or taken for a meal without a person, or for a further yes that the meal stands behind.
func (r *reader) mayBeTheirs(i int) bool {
	switch c := &r.list[i]; c.sense.what {
	case wReason, wMention:
		return true
	case wDetail:
		return c.sense.lunch != "" && !c.sense.self && !habit.MatchString(c.plain())
	case wDecision:
		return !c.sense.self && (!c.sense.yes && c.sense.partial || c.sense.yes && c.sense.lunch == "yes" && r.saidToCome(i))
	case wBlock:
		return (c.unsettled() || c.sense.code == ReasonTwoEvents && bearsOn(c.tags, kLunch)) && !habit.MatchString(c.plain())
	default:
		return c.unsettled() && !habit.MatchString(c.plain())
	}
}

// saidToCome says whether clause i stands behind a yes of the same people.
func (r *reader) saidToCome(i int) bool {
	s := r.list[i].sense
	for k := i - 1; k >= 0; k-- {
		if o := r.list[k].sense; o.what == wDecision {
			return o.yes && !o.maybe && !o.all && (o.self || !s.self) && (len(s.names) == 0 || sameNames(s.names, o.names))
		}
	}
	return false
}

// withoutName is what a clause says behind the name that it begins with.
func (r *reader) withoutName(c *clause) string {
	k := 0
	for k < len(c.tags) && c.tags[k].kind.oneOf(kName, kCivility, kFunction, kRelation) {
		k++
	}
	if k == 0 || k == len(c.tags) {
		return c.plain()
	}
	return plain(r.text[r.words[c.tags[k].from].from:r.words[c.tags[len(c.tags)-1].to-1].to])
}

// whoEats is the one person whom the verb of clause i is of: named in front of it, or just before "qui", or told of before "et", or the one for whom "elle" stands;
// -1 if it is not plain.
func (r *reader) whoEats(i int) int {
	c, b := &r.list[i], newBag(&r.list[i])
	switch n, _ := r.stands(c); {
	case b.any(kWe) && (!contains(c.plain(), "avec nous") || b[kWe] > 1):
		return -1
	case b[kName] == 1:
		for _, t := range c.tags {
			if t.kind == kName {
				return t.person
			}
		}
	case b[kName] > 1 || b.any(kSelf):
		return -1
	case n == 1:
		return r.lastNamed(c)
	case n > 1 || i == 0 || r.list[i-1].sentence != c.sentence:
		return -1
	case r.word(c.tags[0]) == "qui":
		if tags := r.list[i-1].tags; tags[len(tags)-1].kind == kName {
			return tags[len(tags)-1].person
		}
	default:
		if s := r.list[i-1].sense; s.what == wDecision && s.yes && !s.self && !s.all && len(s.names) == 1 {
			return s.names[0]
		}
	}
	return -1
}
