package reply

// Being free as the answer that it is, where what stands behind it takes it for one: "je suis dispo le 18 juin, je viens", "dispo, mais pas pour manger".

// freeThenComes takes the days of "je suis dispo le 18 juin" for those of the yes right behind it, "…, je viens".
func (r *reader) freeThenComes(i int, days []string) bool {
	next := &r.list[i+1]
	s := next.sense
	if next.sentence != r.list[i].sentence || next.question || s.what != wDecision || !s.yes || s.maybe || !s.self || len(s.names) > 0 || len(s.events) > 0 || bearsElse(next) || bearsOn(next.tags, kGeneric, kEnrol) {
		return false
	}
	for k := i + 2; k < len(r.list); k++ {
		if o := &r.list[k]; leftToYou.MatchString(o.plain()) || o.sense.what == wDecision && len(o.sense.events) == 0 {
			return false
		}
	}
	r.list[i].sense = sense{what: wTopic, rule: "free there and comes", events: days}
	return true
}

var (
	// onlyFree is being free on the day of the letter, and no more.
	onlyFree = lazily(`^(bonjour |coucou |hello |salut |oui |et )*((je|j) (suis|serai) )?(bien |tout a fait )?(dispo|disponible|libre)( (ce jour la|a cette date|pour cette date|pour|le|ce|jeudi|28|mai|la|cette|journee|rencontre|date))*$`)
	// notAtTheMeal leaves the meal out, and nothing but the meal.
	notAtTheMeal = lazily(`^(et |mais |par contre |en revanche |juste |simplement )*((pas|non) (pour |le |du |de |au |a |besoin de |besoin du |rester )*(repas|dejeuner|manger|midi)|(sans|hors) (le |du |prendre le )?(repas|dejeuner|manger|dejeuner))( (du midi|de midi|merci|pour moi|svp|avec vous|sur place))*$`)
)

// settleFreeNoMeal makes a yes without the meal of being free and not for the meal, where that is all that is said.
func (r *reader) settleFreeNoMeal() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || len(r.forms) > 0 || len(r.others()) > 0 {
		return
	}
	at := -1
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject || c.sense.what == wCourtesy:
		case at < 0 && i+1 < len(r.list) && c.sense.what == wReason && bearsOn(c.tags, kAvail) && !c.question && onlyFree.MatchString(c.plain()):
			at = i
		case at >= 0 && i == at+1 && c.sentence == r.list[at].sentence && c.sense.what == wDetail && c.sense.lunch == "no" && c.sense.mode+c.sense.diet+c.sense.access == "" && !c.question && notAtTheMeal.MatchString(c.plain()):
		case c.sense.what == wReason && len(c.tags) == 1 && i == len(r.list)-1:
		default:
			return
		}
	}
	if at < 0 || at+1 >= len(r.list) || r.list[at+1].sense.lunch != "no" {
		return
	}
	s := sense{what: wDecision, yes: true, self: true, rule: "free but not for the meal"}
	if r.eventsOf(&r.list[at], &s) == "" && (len(s.events) == 0 || len(s.events) == 1 && s.events[0] == r.in.Event) {
		r.list[at].sense = s
	}
}

// justThatOne is one day picked out of the programme: "juste celle du 18 juin".
var justThatOne = lazily(`^(bonjour |alors |ce sera |pour moi |moi )*(juste|seulement|uniquement|simplement)( (pour|a))? (celle|la (journee|rencontre|date))( (du|de|d|a|le|au|jeudi))*( (pour moi|pour ma part|svp|merci))*$`)

// justPicked takes such a day, clause i, for the sender's yes where that is all that is said.
func (r *reader) justPicked(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	if len(days) != 1 || c.sense.what == wDecision || bearsElse(c) || bearsOn(c.tags, kNot, kNe) || !justThatOne.MatchString(r.leadOf(c)) {
		return false
	}
	for k := range r.list {
		if o := &r.list[k]; k != i && !o.subject && o.sense.what != wCourtesy && (o.sense.what != wReason || len(o.tags) > 1 || k < len(r.list)-1) {
			return false
		}
	}
	c.sense = sense{what: wDecision, rule: "just that one", yes: true, self: true, events: days, plain: true}
	return true
}
