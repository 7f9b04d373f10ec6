package reply

import "strings"

// Second thoughts: "oui avec plaisir… ah zut, c'est le jour du bac. Donc non.", "je viens sur place. Euh non, en visio". Behind a word that turns round
// what comes before it, the last plain answer counts, and the mode or the meal that it corrects is gone. What turns twice goes to a person.

// turnWord is a clause, or the beginning of one, with which somebody corrects themselves.
var turnWord = lazily(`^((ah|oh|euh|heu|hum|aie|oups|et|mais|non|ouh la|oula) )*(mince|zut|flute|oups|crotte|mer(de|credi)|punaise|saperlipopette|sapristi|ah non|oh non|euh non|heu non|non pardon|ah non pardon|euh non pardon|pardon non|ah si|euh si|enfin si|ah mais non|ah mais si|mais si|mais non|attendez|minute|stop|rectification|erratum|correction|contrordre|errata|je (me )?(corrige|rectifie|reprends|ravise)|je retire ce que j ai dit|oubliez (tout|ca|cela|ce que (j|je) .*)|effacez (tout|ca|cela)|on efface tout|j efface tout|rature|machine arriere|demi tour|volte face|changement de (programme|plan|pied)|reflexion faite|a la reflexion|apres verification|verification faite|non reflexion faite|quoique|tout compte fait|tout bien reflechi|tout bien pese)$`)

// turnLead is the beginning of a clause that turns and goes on: "ah si attendez ma mère garde la petite", "ah zut c'est le jour de l'oral".
var turnLead = lazily(`^((ah|oh|euh) )?(ah si|ah non|ah zut|ah mince|mince|zut|oups|euh non|attendez|attends|non attendez|si attendez|finalement|apres reflexion|tout compte fait|en fait|reflexion faite|rectification|erratum|contrordre) `)

// unsays is what takes everything before it back, whatever follows.
var unsays = lazily(`^((ah|oh|euh|et|mais|donc|bon|alors|allez) )*(oubliez|effacez|ignorez|rayez|biffez|gommez) (donc )?(tout ca|tout|ce que (je viens de|j ai) (dire|ecrire|dit|ecrit)( (plus haut|ci dessus|au dessus))?|ma (premiere )?(phrase|reponse|ligne)|mon oui|le debut|la premiere (ligne|phrase)|les lignes du dessus)$|^(ne )?(tenez|tenir) (pas|plus|aucun|donc pas) (aucun )?compte de (ce qui precede|tout ca|tout cela|ce que (je viens d|j ai) (ecrire|ecrit|dit)|la premiere ligne|mon non|mon oui)$|^(donc |et )?je retire (tout|mon oui|ce que j ai (dit|ecrit))$`)

// settleCorrections gives the answers before such a word up for the one behind it.
func (r *reader) settleCorrections() {
	if r.inForm() || len(r.in.Registered) > 0 && r.in.Answers != AnswersInvitation {
		return
	}
	at := r.turnAt()
	if at < 0 {
		return
	}
	from := at + 1
	if !turnWord.MatchString(r.list[at].plain()) && !unsays.MatchString(r.list[at].plain()) {
		from = at // the turn goes on to an answer itself
	}
	if r.turnsMeal(at) {
		r.list[at].sense = sense{what: wBlock, code: ReasonUnclear, rule: "of the meal or of all"}
		return
	}
	before, behind := r.plainAnswers(0, at), r.plainAnswers(from, len(r.list))
	if before == nil || behind == nil {
		return
	}
	turn := &r.list[at]
	switch {
	case len(before.signs) == 0 && len(behind.signs) == 0 && before.mode != "" && behind.mode != "" && !before.others && !behind.others && turnWord.MatchString(turn.plain()):
		r.amend(before, turn, behind)
	case len(before.signs) != 1 || before.others || behind.others || len(behind.signs) > 1:
	case len(behind.signs) == 1 && behind.signs[0] != before.signs[0]:
		if from > at && turn.sense.what == wDecision && turn.sense.yes != behind.signs[0] {
			return // "je viens. Ah non. Si, je viens"
		}
		r.giveUp(before, turn, !behind.signs[0])
	case len(behind.signs) == 0 && before.signs[0] && behind.mode+behind.lunch != "" && !unsays.MatchString(turn.plain()):
		if behind.mode != "" && before.mode != "" || behind.lunch != "" && before.lunch != "" {
			r.amend(before, turn, behind)
		}
	case len(behind.signs) == 0 && before.signs[0] && unsays.MatchString(turn.plain()) && behind.mode+behind.lunch == "" && r.dismayedBefore(at):
		r.giveUp(before, turn, true)
		turn.sense = sense{what: wDecision, self: true, rule: "taken back"}
	}
}

// turnsMeal says whether a bare "ah non finalement" at i stands right behind a meal in its sentence, and nothing more is told: "repas : oui, ah non finalement".
func (r *reader) turnsMeal(i int) bool {
	before := r.before(i)
	if before == nil || mealAsHead.MatchString(before.plain()) || !bareTurn.MatchString(r.list[i].plain()) || i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence {
		return false
	}
	s := before.sense
	return s.what == wDetail && has([]string{"yes", "no"}, s.lunch) || i > 1 && bareAnswer.MatchString(before.plain()) && r.mealAlone(i-1) || has([]string{"said of the meal", "answer to what was asked", "asked back"}, s.rule)
}

// mealAsHead is a meal that the words behind it are about.
var mealAsHead = lazily(`^(et |mais |sinon )?(pour )?(le |mon |du |ce )?(repas|dejeuner|buffet|midi)$`)

// bareAnswer is a yes or a no and no more.
var bareAnswer = lazily(`^(oui|non)( (merci|volontiers|avec plaisir))*$`)

// turnAt is the last clause that turns, or -1: what unsays everything, else the first word of dismay with an answer before it.
func (r *reader) turnAt() int {
	first := -1
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || bearsOn(c.tags, kName, kEvent) {
			continue
		}
		if unsays.MatchString(c.plain()) {
			return i
		}
		if first < 0 && i > 0 && (turnWord.MatchString(c.plain()) || turnLead.MatchString(c.plain()) && c.sentence > r.list[0].sentence && c.sense.what != wBlock) && r.answersIn(0, i) {
			first = i
		}
	}
	return first
}

// answersIn says whether the clauses from one to another hold an answer or a mode of the sender.
func (r *reader) answersIn(from, to int) bool {
	for k := from; k < to; k++ {
		if w := r.list[k].sense.what; w == wDecision || w == wDetail {
			return true
		}
	}
	return false
}

// dismayedBefore says whether a word of dismay stands before clause i: "mince, je viens de regarder".
func (r *reader) dismayedBefore(i int) bool {
	for k := 0; k < i; k++ {
		for _, w := range strings.Fields(r.list[k].plain()) {
			if has([]string{"mince", "zut", "flute", "oups", "aie", "crotte", "punaise", "attendez", "merde", "mercredi", "sapristi"}, w) {
				return true
			}
		}
	}
	return false
}

// Answers are what the clauses of a stretch say, as far as it is plain.
type answers struct {
	signs       []bool // of the decisions, each sign once
	mode, lunch string
	at          []int // the clauses that say so
	others      bool  // somebody else, a doubt, another event, or what was not understood and bears on coming
}

// plainAnswers gathers the answers from clause from to clause to; nil where they are not plain.
func (r *reader) plainAnswers(from, to int) *answers {
	out := &answers{}
	for k := from; k < to; k++ {
		c := &r.list[k]
		s := c.sense
		if c.subject {
			return nil
		}
		switch s.what {
		case wDecision:
			if !s.self || len(s.names) > 0 || s.all || s.maybe || len(s.minus) > 0 || len(s.events) > 1 {
				return nil
			}
			known := false
			for _, sign := range out.signs {
				known = known || sign == s.yes
			}
			if !known {
				out.signs = append(out.signs, s.yes)
			}
			out.at = append(out.at, k)
		case wDetail:
			if len(s.names) > 0 || s.all || len(s.events) > 0 {
				return nil
			}
			out.at = append(out.at, k)
		case wHedge, wLater, wMention, wForward, wOff:
			return nil
		case wTopic:
			out.others = out.others || len(s.names) > 0
		}
		if s.mode != "" {
			out.mode = oneMode(out.mode, s.mode)
		}
		if s.lunch != "" {
			out.lunch = s.lunch
		}
	}
	return out
}

// giveUp makes nothing of the answers before the turn; what surrounds them and could only have said the same way is harmless.
func (r *reader) giveUp(before *answers, turn *clause, yes bool) {
	for _, k := range before.at {
		if c := &r.list[k]; c.sense.what == wDetail || c.sense.yes == yes {
			events := c.sense.events
			for n := range r.list { // what stood beside it was its reason
				if o := &r.list[n]; o.sentence == c.sentence && o.sense.what == wSuspect && o.tags[0].from < turn.tags[0].from && len(o.sense.names) == 0 {
					o.sense = sense{what: wReason, rule: "taken back"}
				}
			}
			c.sense = sense{what: wReason, rule: "taken back"}
			if len(events) > 0 {
				c.sense.what, c.sense.events = wTopic, events
			}
		}
	}
	if turn.sense.what != wDecision && turn.sense.what != wDetail {
		turn.sense = sense{what: wCourtesy, rule: "second thoughts"}
	}
}

// amend lets the mode or the meal behind the turn stand for the one before it.
func (r *reader) amend(before *answers, turn *clause, behind *answers) {
	for _, k := range before.at {
		s := &r.list[k].sense
		if behind.mode != "" {
			s.mode = ""
		}
		if s.what == wDetail && behind.mode != "" && s.lunch+s.diet+s.access == "" {
			*s = sense{what: wCourtesy, rule: "taken back"}
			continue
		}
		if behind.lunch != "" || behind.mode == "remote" {
			s.lunch = ""
		}
	}
	if turn.sense.what != wDetail || turn.sense.mode+turn.sense.lunch == "" {
		turn.sense = sense{what: wCourtesy, rule: "second thoughts"}
	}
}
