package reply

// What holds the sender elsewhere on the day.

// readEngagement reads "j'ai déjà une réunion ce jour-là": another matter on the day, a refusal.
func readEngagement(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kMeeting) || !b.any(kSelf) || !b.any(kEvent, kGeneric) && !r.dayLed || b.any(kVerb, kPresent, kNoun, kEnrol, kYes, kNo, kCancel, kModal, kNot, kNe, kName, kThird, kWe, kWhen, kHour, kConfirm) {
		return sense{}, false
	}
	if untilNoon.MatchString(c.plain()) {
		return sense{}, false // "je suis en réunion ce jour-là jusqu'à midi"
	}
	busy, day := r.held(c), r.dayLed
	for _, t := range c.tags {
		w := r.words[t.to-1].word
		busy = busy || has([]string{"autre", "deja"}, w) || contains(plain(r.textOf(t)), "autre") || contains(plain(r.textOf(t)), "deja")
		day = day || t.kind == kEvent && t.mention.how != "town" || t.kind == kGeneric && contains(plain(r.textOf(t)), "jour la") || t.kind == kGeneric && contains(plain(r.textOf(t)), "date")
	}
	if !busy || !day || r.elsewhere(c) {
		return sense{}, false
	}
	s := sense{what: wDecision, self: true}
	if code := r.eventsOf(c, &s); code != "" {
		return sense{}, false
	}
	return s, true
}

// held says whether the sender is in the middle of another matter: "je suis en formation".
func (r *reader) held(c *clause) bool {
	be := false
	for _, t := range c.tags {
		be = be || t.kind == kBe && t.value == "1"
		if be && t.kind == kMeeting && t.from > 0 && (r.words[t.from-1].word == "en" || r.word(t) == "en") {
			return true
		}
	}
	return false
}

// untilNoon keeps somebody for a part of the day.
var untilNoon = lazily(`\b(jusqu (a|au|en) (midi|\d+ ?h\w*|la pause|debut d apres midi|fin de matinee)|a partir de (midi|\d+ ?h\w*)|avant midi|apres midi|le matin|en matinee|dans la matinee)\b`)
