package reply

// Words that are not the sender's own: what stands between quotation marks, and what somebody else is said to write or say. Who answers there,
// and whether it is meant, is for a person.

// settleQuoted hands on answers that stand wholly between quotation marks, or behind "mon mari dit :".
func (r *reader) settleQuoted() {
	inside := r.quotedWords()
	for i := range r.list {
		c := &r.list[i]
		if r.reports(c) {
			r.handOnBehind(i)
		}
		if c.sense.what == wReason && r.saysWord(c, "tu") && r.saysWord(c, "leur") {
			c.sense = sense{what: wBlock, code: ReasonColleague, rule: "said to a colleague"}
		}
		if inside != nil && r.answers(c) && allInside(c, inside) && r.framedByProse(i, inside) {
			c.sense = sense{what: wBlock, code: ReasonHearsay, rule: "between quotation marks"}
		}
	}
}

// answers says whether a clause was taken for an answer or for one of its details.
func (r *reader) answers(c *clause) bool {
	s := c.sense
	return s.what == wDecision || s.what == wHedge || s.what == wDetail && (s.mode != "" || s.lunch != "")
}

// quotedWords says of each token whether it stands between quotation marks; nil if there are none.
func (r *reader) quotedWords() []bool {
	var inside []bool
	open := -1
	for i, w := range r.words {
		if !w.mark {
			continue
		}
		switch {
		case open < 0 && has([]string{"«", "“", "\"", "„"}, w.word):
			open = i
		case open >= 0 && has([]string{"»", "”", "\"", "“"}, w.word):
			if inside == nil {
				inside = make([]bool, len(r.words))
			}
			for k := open; k <= i; k++ {
				inside[k] = true
			}
			open = -1
		}
	}
	return inside
}

func allInside(c *clause, inside []bool) bool {
	for i := c.tags[0].from; i < c.tags[len(c.tags)-1].to; i++ {
		if !inside[i] {
			return false
		}
	}
	return true
}

// framedByProse says whether words outside the quotation marks tell what they quote.
func (r *reader) framedByProse(at int, inside []bool) bool {
	for i := range r.list {
		o := &r.list[i]
		if i != at && !o.subject && !allInside(o, inside) && o.sense.what != wCourtesy && o.sense.what != wAck && abs(o.sentence-r.list[at].sentence) <= 1 {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// reports says whether a clause leads to the words of somebody else: "mon mari dit :", "la réponse de la présidente :", "tu leur mets".
func (r *reader) reports(c *clause) bool {
	if !c.heading || r.saysWord(c, "je") || r.saysWord(c, "j") {
		return false
	}
	first := r.word(c.tags[0])
	if has([]string{"comme", "cela", "ceci", "autrement", "c"}, first) || first == "vous" && (r.saysWord(c, "excuserez") || r.saysWord(c, "pardonnerez")) || first == "ma" && r.saysStem(c, "reponse") {
		return false
	}
	if (r.saysStem(c, "reponse") || r.saysWord(c, "mot") || r.saysWord(c, "message") || r.saysWord(c, "note") || r.saysWord(c, "consigne")) && bearsOn(c.tags, kRelation, kFunction, kCivility) {
		return true
	}
	for _, w := range r.words[c.tags[0].from:c.tags[len(c.tags)-1].to] {
		if has([]string{"dit", "disait", "dira", "ecrit", "ecrivait", "repond", "repondu", "griffonne", "note", "dicte", "crie", "souffle", "annonce", "insiste", "precise", "mettre", "mets", "ecrire", "repondre", "genre", "style", "exemple", "modele"}, w.word) {
			return bearsOn(c.tags, kRelation, kThird, kThou, kFunction, kCompany, kUnnamed, kName) || has([]string{"genre", "style", "exemple", "modele"}, w.word) || r.saysWord(c, "m") || r.saysWord(c, "me")
		}
	}
	return false
}

// handOnBehind hands on the answers behind the words that lead to them, to the end of the sentence.
func (r *reader) handOnBehind(i int) {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; r.answers(o) {
			o.sense = sense{what: wBlock, code: ReasonHearsay, rule: "somebody else's words"}
		}
	}
}
