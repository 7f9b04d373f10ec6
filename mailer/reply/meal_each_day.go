package reply

// The meal of each of the days that somebody comes to, told by their number: "je serai à Épernay et à Mulhouse, repas compris dans les deux cas".

// mealEachTime is such a meal; the last group is the number.
var mealEachTime = lazily(`^(et |mais )*(avec |sans )?(le |les |prise (de|du) )?(repas|dejeuners?)( de midi| du midi)?( (compris|inclus|prevus?|egalement|aussi))*( (dans|pour|a|sur))?( (les|chacune des|chacun des|ces|toutes les))+ (deux|trois)( (cas|fois|jours|dates|journees|rencontres|jours la))?$`)

// settleMealEachDay gives such a meal to the days, as many as it counts, of the sender's yes before it.
func (r *reader) settleMealEachDay() {
	if r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], r.before(i)
		if before == nil || c.question || c.subject || c.sense.what != wBlock || c.sense.code != ReasonUnnamed || !bearsOn(c.tags, kLunch) || bearsOn(c.tags, kName, kRelation, kNot, kNe, kIf, kHedge, kOr, kEvent) || !mealEachTime.MatchString(c.plain()) {
			continue
		}
		days, lunch := 3, "yes"
		if contains(c.plain(), "deux") {
			days = 2
		}
		if contains(c.plain(), "sans") {
			lunch = "no"
		}
		if bearsOn(r.tags, kWe) || !r.ownYesTo(before) || len(before.sense.events) != days || before.sense.mode == string(Remote) {
			continue
		}
		c.sense = sense{what: wDetail, rule: "meal of each day", self: true, fixed: true, lunch: lunch, events: append([]string{}, before.sense.events...)}
	}
}
