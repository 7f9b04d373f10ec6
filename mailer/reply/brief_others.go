package reply

// Short words beside an answer that speak of somebody else or of another moment.

// asksWho says whether a doubt is about who comes: "je vais voir qui je peux envoyer".
func (r *reader) asksWho(c *clause) bool {
	if c.sense.what != wHedge {
		return false
	}
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if w.word == "qui" && i > 0 && has([]string{"voir", "sais", "savoir", "verifier", "regarder", "regarde", "demander"}, words[i-1].word) {
			return true
		}
	}
	return false
}

// firstNameInstead says whether clause i puts a first name in the place of the sender who stays away: "pas moi, mais Julie".
func (r *reader) firstNameInstead(i int) bool {
	c := &r.list[i]
	if i == 0 || r.list[i-1].sentence != c.sentence || r.list[i-1].sense.what != wDecision || r.list[i-1].sense.yes || c.sense.what != wSuspect && c.sense.what != wReason {
		return false
	}
	name := false
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		switch {
		case w.upper && len(w.word) > 2 && neutral(w.word) == "" && !name:
			name = true
		case !has([]string{"mais", "plutot", "donc", "et", "peut", "etre", "-"}, w.word):
			return false
		}
	}
	return name
}

// returnsToYou says whether a clause only promises to write again: "je reviens vers vous avec plaisir".
func (r *reader) returnsToYou(c *clause, b bag) bool {
	text := plain(c.text)
	if c.sense.what != wDecision || !contains(text, "reviens vers vous") && !contains(text, "reviendrai vers vous") {
		return false
	}
	return b.only(kSelf, kYes, kFill, kYou, kCourtesy) && !contains(text, "oui") && !contains(text, "ok") && !contains(text, "accord")
}

// answersCondition says whether clause i is the bare yes to which a condition leads: "si je peux, oui".
func (r *reader) answersCondition(i int) bool {
	if i == 0 || r.list[i-1].sentence != r.list[i].sentence {
		return false
	}
	before, c := r.list[i-1], &r.list[i]
	return before.sense.what == wDecision && before.sense.maybe && before.sense.self && len(before.sense.names) == 0 && r.word(before.tags[0]) == "si" && c.sense.what == wDecision && c.sense.yes && newBag(c).only(kYes, kFill, kCourtesy)
}

// comesBehind says whether a plain yes of the sender follows clause i, and no other answer: "pourquoi pas ? Allez, je m'inscris".
func (r *reader) comesBehind(i int) bool {
	yes := false
	for k := range r.list {
		s := r.list[k].sense
		switch {
		case k == i || s.what == wCourtesy || s.what == wReason || s.what == wDetail:
		case k > i && s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names) == 0:
			yes = true
		default:
			return false
		}
	}
	return yes
}
