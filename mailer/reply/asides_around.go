package reply

import (
	"slices"
	"sync"
)

// Asides of ordinary people and offices around their answer: the train that they take, what kept them away before, what they will talk of there, how the
// week of those who stay away looks. See asides.go.

// taken are the tags of an answer, of its conditions and of its doubts, which none of these asides holds.
var taken = []kind{kName, kYes, kNo, kEnrol, kCancel, kNoun, kSeat, kIf, kHedge, kOr, kMode, kReplaces, kReplaced, kHand, kSend, kExcept}

// untaken are those tags, and more.
func untaken(more ...kind) []kind { return append(append([]kind{}, taken...), more...) }

// settleQuiet takes clause i for one of quietTable, though it was taken for a reason or for an answer: "la SNCF annonce une grève ce jour-là" keeps nobody from
// the video. No guard is reminded of its words.
func (r *reader) settleQuiet(i int) {
	c := &r.list[i]
	if c.subject || c.question || c.sense.rule == "aid wanted" || len(c.tags) == 0 || !has([]string{wReason, wPast, wDecision, wSuspect, wBlock, wLater, wHedge, wDetail, wMention, wForward, wTopic}, c.sense.what) {
		return
	}
	for a := range quietTable().saying(c) {
		if !a.when(r, i) {
			continue
		}
		c.sense = a.sense
		c.sense.rule = a.name
		c.fill()
		return
	}
}

// quietTable holds the asides whose words could stand against an answer.
var quietTable = sync.OnceValue(func() asides {
	return newAsides(slices.Concat(travelAsides(), dutyAsides(), paperAsides(), talkAsides(), houseAsides(), homeAsides(), groundAsides(), storyAsides(), detailAsides(), severalAsides(), toldAsides(), deskAsides(), riderAsides(), sideAsides(), everydayAsides(), townHallAsides(), lifeAsides(), livesAsides(), companyAsides(), noMealAsides(), refusalAsides()))
})

// helpfulBeside says whether what clause i offers is no place and no news of the list, beside a full yes or a plain no.
func (r *reader) helpfulBeside(i int) bool {
	return r.helpful(i) && (r.fullYesBeside(i) || r.refusesOnly(i))
}

// awayOtherwise says whether somebody without a registration, who says yes to the event of the letter, tells in clause i of days none of which is that of the
// event.
func (r *reader) awayOtherwise(i int) bool {
	if len(r.in.Registered) > 0 || r.in.Answers != AnswersInvitation || r.in.Event == "" || !r.fullYesBeside(i) {
		return false
	}
	found := false
	for _, t := range r.list[i].tags {
		if t.kind == kWhen && t.value != "range" {
			return false
		}
		found = found || t.kind == kWhen
	}
	return found
}

// settleOthersAway takes what keeps somebody of the house without a name away from work, in three parts, for news beside the sender's own answer: "mon
// adjointe, qui suit ce dossier d'habitude, est en arrêt pour plusieurs semaines".
func (r *reader) settleOthersAway() {
	for i := 0; i+2 < len(r.list); i++ {
		a, b, c := &r.list[i], &r.list[i+1], &r.list[i+2]
		if a.sentence != c.sentence || a.question || !newBag(a).only(kRelation, kFill, kBody, kFunction, kJoin, kAlso) || !bearsOn(a.tags, kRelation) || r.word(b.tags[0]) != "qui" || !offWork.MatchString(c.plain()) ||
			bearsOn(b.tags, kVerb, kPresent, kReplaces, kName, kNot, kSelf, kEvent) || bearsOn(c.tags, kSelf, kName, kEvent, kIf, kHedge, kReplaces, kThat) || !r.answersForSelf(i) {
			continue
		}
		for _, o := range []*clause{a, b, c} {
			o.sense = sense{what: wReason, rule: "somebody is off work"}
			o.fill()
		}
	}
}

// offWork is what keeps somebody from all work.
var offWork = lazily(`^(est|sont|sera|seront|etant) (actuellement |malheureusement |encore |toujours )*(en (arret|conge|conges|vacances|formation|deplacement|stage|mission|maladie)|absente?s?|malades?|souffrante?s?|hospitalisee?s?|partie?s? (en|a la) (conge|conges|retraite|vacances)|sur un autre dossier|a temps partiel)( (maladie|maternite|paternite|parental|long|de travail))*( (pour|jusqu|depuis|cette|en ce moment|actuellement|a cette) ?.*)?$`)

// refusesBut says whether all that the reply answers beside clause i is a plain no of the sender's.
func (r *reader) refusesBut(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (s.yes || s.maybe):
			return false
		case s.what == wDecision && (s.self || s.all && len(s.names) == 0):
			found = true
		}
	}
	return found
}

// fullYesBut is fullYesBeside, whatever clause i says.
func (r *reader) fullYesBut(i int) bool { return r.asReason(i, r.fullYesBeside) }

// asReason asks something of the rest of a reply, as if clause i were a mere reason.
func (r *reader) asReason(i int, holds func(int) bool) bool {
	kept := r.list[i].sense
	r.list[i].sense = sense{what: wReason}
	defer func() { r.list[i].sense = kept }()
	return holds(i)
}

// yesBut says whether the sender says a plain yes beside clause i, in a word of assent or more, and nothing against it.
func (r *reader) yesBut(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && (!s.yes || s.maybe):
			return false
		case s.what == wDecision && s.self && !r.list[k].subject:
			found = true
		}
	}
	return found
}

// answersApart says whether the sender answers plainly in another sentence than that of clause i.
func (r *reader) answersApart(i int) bool {
	for k := range r.list {
		if r.list[k].sentence == r.list[i].sentence && (r.list[k].sense.what == wDecision || r.list[k].sense.what == wDetail) {
			return false
		}
	}
	return r.answersForSelf(i)
}

// refusesOwn says whether the sender is registered and says no beside clause i, and nothing else.
func (r *reader) refusesOwn(i int) bool { return len(r.in.Registered) > 0 && r.refusesBut(i) }

// noNewsOfDay says whether what was heard in clause i is no news of a list or a day, beside a full yes.
func (r *reader) noNewsOfDay(i int) bool { return r.noNews(i) && r.fullYesBut(i) }

// noNewsAnswered is noNewsOfDay beside any plain answer.
func (r *reader) noNewsAnswered(i int) bool { return r.noNews(i) && r.answersForAny(i) }

// noMealNear says whether a no to the meal stands beside clause i, or in the answer before it.
func (r *reader) noMealNear(i int) bool { return r.besideNoMeal(i) || r.afterNoMeal(i) }

// noNews says whether clause i says nothing of a list, a seat or a day.
func (r *reader) noNews(i int) bool {
	for _, stem := range []string{"complet", "annul", "report", "ferm", "plein", "decal", "deplac", "clos", "inscri", "plac", "gratuit", "reserv", "oblig", "interdit", "possib", "prevu"} {
		if r.saysStem(&r.list[i], stem) {
			return false
		}
	}
	return true
}

// morningOnly says whether the sender says beside clause i that they come for the morning, and no doubt.
func (r *reader) morningOnly(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k != i && o.sense.what == wDecision && o.sense.yes && o.sense.self && bearsOn(o.tags, kPart) && contains(o.plain(), "matin") {
			return r.fullYesBut(i)
		}
	}
	return false
}

// refusesAlone is refusesOfDay, where nobody without a name stays away as well.
func (r *reader) refusesAlone(i int) bool {
	for k := range r.list {
		if r.list[k].sense.nobody {
			return false
		}
	}
	return r.refusesOfDay(i)
}

// refusesOfDay is refusesBut, where clause i names no event but by its day.
func (r *reader) refusesOfDay(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kEvent && !has([]string{"date", "day", "weekday"}, t.mention.how) {
			return false
		}
	}
	return r.refusesBut(i)
}

// detailOrNo says whether the sender, behind clause i, says how they come or eat, or says a plain no beside it.
func (r *reader) detailOrNo(i int) bool { return r.detailFollows(i) || r.refusesBut(i) }

// answersForAny says whether a plain answer, of anybody's, stands beside clause i, and no doubt.
func (r *reader) answersForAny(i int) bool {
	found := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case k == i:
		case s.what == wHedge, s.what == wDecision && s.maybe:
			return false
		case s.what == wDecision:
			found = true
		}
	}
	return found
}

// andForMeal is what somebody is put down for besides the day: "merci de m'inscrire pour la journée et pour le repas".
var andForMeal = lazily(`^(et|ainsi que) (aussi |egalement )?(pour le|au) (repas|dejeuner|buffet)( de midi| du midi| sur place| svp| merci)?$`)

// aboutMeal is what a need is about, of whoever holds a seat: "concernant le déjeuner, je suis végétarienne".
var aboutMeal = lazily(`^(et |donc )?(concernant|au sujet|a propos|s agissant|quant|pour ce qui (est|concerne)|en ce qui concerne) ?((du|de|le|au|mon|la) )*(repas|dejeuner|midi)( (de|du) midi| du 28( mai)?)?$`)

// noteOnMeal announces a need: "juste une précision pour le repas :".
var noteOnMeal = lazily(`^(bonjour |et |juste |petite |petit |une |un |voici |encore |dernier |derniere |simple |j ai )*(precision|info|information|note|remarque|indication|mot|detail)( (pour|concernant|sur|a propos|au sujet|quant|relative|relatif|cote|de|du|d|a|au|le|mon|l|votre|organisation))* (repas|dejeuner|menu|buffet)( (de|du) midi| du 28( mai)?)?$`)

// settleMealTopic takes "pour le repas" in front of a need for what the need is about.
func (r *reader) settleMealTopic() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		ofMeal := c.sense.lunch == "open" && newBag(c).only(kLunch, kFor, kFill, kJoin, kCourtesy) || c.sense.lunch == "yes" && len(r.in.Registered) > 0 && aboutMeal.MatchString(c.plain())
		if next.sentence == c.sentence && next.sense.what == wDetail && next.sense.diet != "" && len(next.sense.names) == 0 && bearsOn(c.tags, kLunch) && !c.question && noteOnMeal.MatchString(c.plain()) {
			c.sense = sense{what: wCourtesy, rule: "what a need is about"}
			c.fill()
			continue
		}
		if c.sense.what == wDetail && ofMeal && next.sentence == c.sentence && next.sense.what == wDetail && next.sense.diet != "" {
			c.sense = sense{what: wCourtesy, rule: "what a need is about"}
		}
	}
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], r.before(i)
		if before != nil && c.sense.what == wDetail && c.sense.lunch == "open" && andForMeal.MatchString(c.plain()) && !c.question && before.sense.what == wDecision && before.sense.yes && before.sense.self && bearsOn(before.tags, kEnrol) && (i+1 == len(r.list) || r.list[i+1].sentence != c.sentence) {
			c.sense.lunch = "yes"
		}
	}
}

// fullYesOrNo says whether the reply answers plainly beside clause i; "sauf erreur de ma part" before it doubts nothing then.
func (r *reader) fullYesOrNo(i int) bool {
	before := r.before(i)
	if before != nil && (before.sense.what == wHedge || before.unsettled()) && sauf.MatchString(before.plain()) {
		before.sense = sense{what: wCourtesy, rule: "no error meant"}
		before.fill()
	}
	return r.refusesBut(i) || r.fullYesBut(i)
}

var sauf = lazily(`^sauf (erreur|oubli|meprise)( ou oubli)?( de ma part)?$`)
