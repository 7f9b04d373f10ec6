package reply

import "strings"

// "A et non B": what is set against what. The answer is A; a screen that is refused is being there.

// settleContrast reads clauses that were left unread for the sake of what they set against their answer.
func (r *reader) settleContrast() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wDecision && !c.sense.yes && c.sense.self && !c.question && r.refusedScreen(c.tags) && r.yesNearby(i) && r.against(c) == 0 {
			c.sense = sense{what: wDetail, rule: "not by the screen", mode: string(Onsite), self: true, fixed: true}
			continue
		}
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || c.sense.code != ReasonUnclear {
			continue
		}
		at := r.against(c)
		if at < 0 || bearsOn(c.tags[at:], kSelf, kWe, kName, kRelation, kVerb, kPresent, kNoun, kEvent, kGeneric, kSeat, kEnrol, kCancel, kIf, kHedge, kCompany, kUnnamed, kStranger, kBe) {
			continue
		}
		rest := c.tags[at:]
		if at > 0 && (bearsOn(rest, kMode, kScreen, kLunch, kDiet, kAccess, kNeeds) || r.refusedScreen(rest) || r.saysNone(rest)) && bearsOn(c.tags[:at], kMode, kLunch, kDiet, kAccess, kVerb, kPresent) && !bearsOn(c.tags[:at], kNot, kNe, kNo, kIf, kHedge) {
			first := clause{tags: c.tags[:at], sentence: c.sentence, heading: c.heading}
			first.text = r.text[r.words[first.tags[0].from].from:r.words[first.tags[at-1].to-1].to]
			if s := r.senseOf(&first); s.what == wDetail || s.what == wDecision && s.yes && !s.maybe {
				c.sense = s
				continue
			}
		}
		if r.refusedScreen(rest) && r.yesNearby(i) && !bearsOn(c.tags[:at], kMode, kScreen, kNot, kNe, kIf, kHedge) {
			c.sense = sense{what: wDetail, rule: "not by the screen", mode: string(Onsite), self: true, fixed: true}
		}
	}
}

// refusedWay is a way of taking part that stands alone in front of its refusal, and refusesWay is that: "la vidéo, non merci", "les écrans, très peu
// pour moi".
var (
	refusedWay = lazily(`^((et|mais|alors|donc|du coup|car|bref|par contre|quant|pour|la|le|les|l|a|aux?|en|un|une|vos|votre|cette|ce|tout|toute|suivre|faire) )*((visio\w*|videos?|ecrans?|zoom|teams|distanciel|camera|webcam|distance|direct en ligne)|(deplacements?|route|trajets?|voyages?|presentiel))( (et|ou|interposee?s?|en|ligne|visio|zoom|teams|les|la|l|le|distance|a|reunions?|conferences?)){0,4}$`)
	refusesWay = lazily(`^(non|(euh |ah )?non merci( bien)?|merci bien|merci mais non|(tres )?peu pour moi|sans facon|c est non|pas pour moi|((ce|c|ca) )?(n )?est (pas|plus|guere) (pour moi|mon truc|mon fort|mon rayon|ma tasse de the|de mon age)|j evite|je (passe|fuis|m en passe|m en passerai)|(ce |c )?est sans moi|sans moi)$`)
)

// settleRefusedWay takes a way that is refused off the coming: who wants no screen comes in person, if they say that they come. By itself it leaves open
// whether the day is refused as well.
func (r *reader) settleRefusedWay() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if next.sentence != c.sentence || c.question || c.heading || next.question || c.subject || !refusesWay.MatchString(next.plain()) {
			continue
		}
		way := refusedWay.FindStringSubmatch(c.plain())
		if way == nil {
			continue
		}
		instead, refused := string(Onsite), string(Remote)
		if way[5] != "" {
			instead, refused = refused, instead
		}
		if r.refusesElsewhere(i) {
			continue // a no to all of it
		}
		if !r.comesOtherwise(i, refused) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "way refused"}
			next.sense = c.sense
			continue
		}
		c.sense = sense{what: wDetail, rule: "way refused", mode: instead, self: true, fixed: true}
		next.sense = sense{what: wCourtesy, rule: "way refused"}
		if i+2 < len(r.list) && mealNeither.MatchString(r.list[i+2].plain()) {
			r.list[i+2].sense = sense{what: wDetail, rule: "meal refused as well", lunch: "no", self: true, fixed: true}
		}
	}
}

// refusesElsewhere says whether the sender says no in another clause than i and the one behind it, and yes in none.
func (r *reader) refusesElsewhere(i int) bool {
	found := false
	for k := range r.list {
		if s := r.list[k].sense; k != i && k != i+1 && s.what == wDecision {
			if s.yes || s.maybe {
				return false
			}
			found = found || s.self && !r.list[k].subject
		}
	}
	return found
}

// mealNeither refuses the meal as well: "le déjeuner non plus".
var mealNeither = lazily(`^(et |ni )?(le |au |du |votre )?(repas|dejeuner|buffet) non plus( merci)?$`)

// comesOtherwise says whether the sender says, beside clauses i and i+1, that they come, and nowhere how but the other way; and says no nowhere.
func (r *reader) comesOtherwise(i int, refused string) bool {
	found := false
	for k := range r.list {
		s := r.list[k].sense
		switch {
		case k == i || k == i+1 || r.list[k].subject:
		case s.mode == refused || s.mode == "both" || s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe):
			return false
		case s.what == wDecision && s.self && len(s.names) == 0 && !r.list[k].question && (!assent(&r.list[k]) || s.mode != ""):
			found = found || refused == string(Remote) || s.mode == string(Remote)
		}
	}
	return found
}

// against finds the tag at which "et non", "et non pas", "et pas", "au lieu de" begins, -1 if none.
func (r *reader) against(c *clause) int {
	for k, t := range c.tags {
		w := r.word(t)
		next := ""
		if k+1 < len(c.tags) {
			next = r.word(c.tags[k+1])
		}
		switch {
		case w == "et" && t.to-t.from == 1 && has([]string{"non", "pas"}, next):
			return k
		case k == 0 && (w == "non" || w == "pas") && len(c.tags) > 1, w == "plutot" && has([]string{"que", "qu"}, next):
			return k
		}
	}
	return -1
}

// refusedScreen says whether the words behind "et non" are a screen and no more: "par caméra", "derrière un écran", "en visio".
func (r *reader) refusedScreen(tags []tag) bool {
	screen := false
	for _, t := range tags {
		for _, w := range r.words[t.from:t.to] {
			switch {
			case w.mark:
			case has([]string{"ecran", "camera", "webcam", "visio", "visioconference", "ordinateur", "distance", "zoom", "teams", "lucarne"}, w.word), strings.HasPrefix(w.word, "distanciel"):
				screen = true
			case !has([]string{"et", "non", "pas", "par", "en", "a", "derriere", "devant", "depuis", "sur", "un", "une", "l", "la", "le", "mon", "ma", "travers", "interpose", "interposee", "plutot", "que", "qu", "simple", "d", "de"}, w.word):
				return false
			}
		}
	}
	return screen
}

// settleWithMe reads "avec moi" in a list of days of which another has "sans moi".
func (r *reader) settleWithMe() {
	without := false
	for i := range r.list {
		without = without || r.list[i].plain() == "sans moi"
	}
	for i := range r.list {
		c, before := &r.list[i], r.before(i)
		if without && c.plain() == "avec moi" && c.sense.what != wDecision && before != nil && before.sense.what == wTopic && len(before.sense.events) > 0 {
			c.sense = sense{what: wDecision, yes: true, self: true, rule: "with me"}
		}
	}
}

// betweenLines states who comes, and how, where a mode alone is typed under the quoted line of a day that was not answered yet: "Pour M. X, sur place."
func (c *composer) betweenLines(cl *clause, s sense) bool {
	events := c.answered(cl)
	if len(events) != 1 || s.mode != "onsite" && s.mode != "remote" || len(s.events) > 0 || s.all || bearsOn(cl.tags, kNot, kNe, kOr, kIf, kHedge, kModal, kCompany, kUnnamed) || cl.question || len(s.names) > 1 || s.self && len(s.names) > 0 {
		return false
	}
	for i := range c.list {
		if o := &c.list[i]; has(c.answered(o), events[0]) && o.sense.what != wDetail && o.sense.what != wCourtesy && o.sense.what != wReason {
			return false
		}
	}
	person := me
	if len(s.names) == 1 {
		person = s.names[0]
	}
	if c.speaksFor(events[0]) {
		return false
	}
	s.events, c.last = events, nil
	c.state(cl, s, person, Attend)
	return true
}

// saysNone says whether the words behind "et non" are of no need at all: "et non « rien à signaler »".
func (r *reader) saysNone(tags []tag) bool {
	for _, t := range tags {
		for _, w := range r.words[t.from:t.to] {
			if has([]string{"rien", "aucun", "aucune", "neant", "neants"}, w.word) {
				return true
			}
		}
	}
	return false
}

// notDay says whether "et pas à Bar-le-Duc" begins at tags[i], behind a yes to another day.
func (r *reader) notDay(tags []tag, i int, run []tag) bool {
	if tags[i].kind != kJoin || !bearsOn(run, kEvent) || bearsOn(run, kNe, kNot, kNo, kAway) || i+1 >= len(tags) || tags[i+1].kind != kNot && tags[i+1].kind != kNo && tags[i+1].kind != kAway {
		return false
	}
	for i += 2; i < len(tags) && (tags[i].kind == kFill || tags[i].kind == kFor || tags[i].kind == kGeneric || markAt(tags, i, "'")); {
		i++
	}
	return i < len(tags) && tags[i].kind == kEvent
}
