package reply

import "strings"

// Labels that somebody typed in their own prose, and what stands behind them: "Repas : néant", "Présence : aucune", "LSF : -". A label alone says nothing:
// a value that is not understood makes no yes of it. The lines of the reply form: form.go.

// labelValue gives what stands behind a clause on its line, past the mark that makes a label of it; no mark is 0. The value ends with the sentence.
func (r *reader) labelValue(c *clause) (mark byte, value string) {
	last := r.words[c.tags[len(c.tags)-1].to-1]
	rest, below, _ := strings.Cut(r.text[last.to:], "\n")
	if last.mark {
		rest = last.word + rest
	}
	rest = strings.TrimLeft(rest, " \t\u00a0?")
	if next, _, _ := strings.Cut(below, "\n"); strings.TrimSpace(rest) == ":" && noneValue.MatchString(plain(next)) {
		rest = ":" + plain(next) // "Repas :", and "- néant" on the line below
	}
	for _, m := range []string{":", "=", "->", "→", "–", "-", "("} {
		if after, ok := strings.CutPrefix(rest, m); ok {
			if at := strings.IndexAny(after, ",.;)!"); at >= 0 {
				after = after[:at]
			}
			switch m {
			case "->", "→":
				m = "="
			case "–":
				m = "-"
			}
			return m[0], strings.Trim(after, " \t\r\u00a0")
		}
	}
	return 0, ""
}

// noneValue is a value that says there is none, or that nothing is wanted: "néant", "pas besoin", "aucun repas".
var noneValue = lazily(`^((neant|aucune?s?|rien|sans|zero|0|nul|nulle|nada|nope|niet|no|non|ko|nok|sans objet|inutile|superflue?|jamais|personne|annulee?|refusee?|declinee?|exclue?|rayee?|impossible|ailleurs|abandonnee?|retiree?|supprimee?|pas (de |du )?(besoin|necessaire|utile|tout|prevue?|concernee?|souhaitee?|possible|repas|dejeuner|presence)|non (concernee?|necessaire|souhaitee?|merci)|a (supprimer|annuler|retirer|enlever))( du tout| pour moi| merci| desolee?| repas| dejeuner| presence| participation| helas| malheureusement| cette fois| de ma part)*)$`)

// settleLabels reads labels of the meal and of needs whose value says that there is none: "Repas : néant", "Accès PMR : -".
func (r *reader) settleLabels() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDetail || c.question || len(c.sense.names) > 0 || c.sense.mode != "" && c.sense.rule != "detail" {
			continue
		}
		b := newBag(c)
		meal := c.sense.lunch == "yes" && b.only(kLunch, kFill)
		need := c.sense.diet+c.sense.access != "" && c.sense.lunch == "" && b.only(kDiet, kAccess, kFill)
		if !meal && !need {
			continue
		}
		mark, value := r.labelValue(c)
		words := plain(value)
		switch {
		case mark == 0 || words == "" && (value == "" || mark != ':' && mark != '='):
		case words == "":
			c.sense = sense{what: wCourtesy, rule: "label left empty"}
		case noneValue.MatchString(words):
			if meal {
				c.sense.lunch, c.sense.mode, c.sense.fixed = "no", "", true
			} else if c.sense = (sense{what: wCourtesy, rule: "label of none"}); len(r.in.Registered) > 0 {
				c.sense = sense{what: wBlock, rule: "label of none", code: ReasonForm} // is a need taken back that was told before?
			}
			if i+1 < len(r.list) && r.list[i+1].sentence == c.sentence {
				r.list[i+1].sense = sense{what: wCourtesy, rule: "answer to the line before"}
			}
		}
	}
}

// mindValues hands on labels of coming, of the meal and of a day whose value was not understood: "Présence : compromise", "Repas : Sophie", "Épernay : aucun".
func (c *composer) mindValues() {
	for i := range c.list {
		o := &c.list[i]
		kind := c.labelKind(o)
		if kind == "" {
			continue
		}
		mark, value := c.labelValue(o)
		words := plain(value)
		switch {
		case mark == 0, words == "" && value == "":
		case mark != ':' && mark != '=':
			if (kind == "coming" || kind == "day" && mark == '-' && !c.decidedBehind(i)) && noneValue.MatchString(words) {
				c.block(ReasonForm, o.text+" "+value)
			}
		case kind == "day" && noneValue.MatchString(words) && !c.decidedBehind(i):
			c.block(ReasonForm, o.text+" : "+value)
		case kind == "coming" && (words == "" || noneValue.MatchString(words) || !c.comingRead(i, value)):
			c.block(ReasonForm, o.text+" : "+value)
		case kind == "meal" && !c.mealRead(i, value):
			c.block(ReasonForm, o.text+" : "+value)
		}
	}
}

// labelKind says what a clause is a label of that was taken for an answer by itself: "coming", "meal", "day", or "".
func (c *composer) labelKind(o *clause) string {
	s := &o.sense
	if o.question || len(s.names) > 0 || s.what != wDecision && s.what != wDetail && s.what != wTopic {
		return ""
	}
	b := newBag(o)
	switch {
	case s.what == wDecision && s.yes && s.self && b.only(kNoun, kPresent, kEnrol, kFill, kEvent, kGeneric, kFor, kSelf, kLunch, kMode) && comingLabel.MatchString(o.plain()):
		return "coming"
	case s.what == wDetail && s.lunch == "yes" && !s.fixed && b.only(kLunch, kFill) && len(strings.Fields(o.plain())) < 5:
		return "meal"
	case s.what == wTopic && len(s.events) > 0 && b.only(kEvent, kGeneric, kFill, kFor):
		return "day"
	}
	return ""
}

// comingLabel is how a label of coming begins.
var comingLabel = lazily(`^(ma |mon |notre |votre |la |une? |pour )*(presence|participation|inscription|venue|deplacement|reponse|confirmation|presente?s?|participante?s?|inscrite?s?)\b`)

// decidedBehind says whether a clause behind clause i, in its sentence, tells who comes and who does not.
func (c *composer) decidedBehind(i int) bool {
	for k := i + 1; k < len(c.list) && c.list[k].sentence == c.list[i].sentence; k++ {
		if c.list[k].sense.what == wDecision {
			return true
		}
	}
	return false
}

// comingRead says whether the value of a label of coming was understood: "certaine", "en visio", "Paul Martin", "le 28 mai", "le matin".
func (c *composer) comingRead(i int, value string) bool {
	words := plain(value)
	if toCome.MatchString(words) {
		return false
	}
	if _, absent, ok := formMode(value); ok {
		return !absent
	}
	if c.decidedBehind(i) || len(c.list[i].sense.events) > 0 && !bearsOn(c.list[i].tags, kEvent) || partOfDay.MatchString(words) || sureValue.MatchString(words) || c.ownNameIn(words) {
		return true
	}
	if i+1 >= len(c.list) || c.list[i+1].sentence != c.list[i].sentence {
		return false
	}
	switch c.list[i+1].sense.what {
	case wDetail, wTopic, wHedge, wMention, wBlock, wQuestion:
		return true
	}
	return false
}

var (
	// toCome is a value that puts the answer off, and sureValue one that says yes by a word of its own.
	toCome    = lazily(`^(a venir|a suivre|suivra|en cours|en attente|plus tard|bientot)\b`)
	sureValue = lazily(`^(toujours |bien )?(effective|maintenue|acquise|assuree|garantie|actee|validee|acceptee|reconfirmee|enregistree|bien recue|d actualite|active|pleine et entiere|(moi|elle|lui) meme|(pour )?moi|100( pour cent)?|1( (personne|adulte|place))?|une personne|positive|sans (aucune )?(reserve|faute|hesitation|hesiter|probleme|souci)|aucun (souci|probleme))$`)
)

// partOfDay is a part of the day to which somebody comes; the afternoon alone is none, the meal being before it.
var partOfDay = lazily(`^(pour )?(le matin|matin|la matinee|matinee|(toute )?(la )?journee( entiere| complete)?|(de |des |a partir de |jusqu a |jusque )?\d\d? ?h(eures)?( ?\d\d)?( (a|jusqu a) \d\d? ?h(eures)?( ?\d\d)?)?)$`)

// ownNameIn says whether a value is the sender's own name, by a civility: "Participation : Mme Dubois".
func (c *composer) ownNameIn(words string) bool {
	own := strings.Fields(plain(c.from))
	return c.ownsMailbox && len(own) > 1 && len(strings.Fields(words)) < 4 && strings.HasSuffix(words, own[len(own)-1])
}

// mealRead says whether the value of a label of the meal was understood: "avec plaisir", "1", "végétarien".
func (c *composer) mealRead(i int, value string) bool {
	if lunch, ok := formLunch(value); ok && lunch == "yes" || plain(value) == "x" || dietIn(value) != "" {
		return true
	}
	if i+1 >= len(c.list) || c.list[i+1].sentence != c.list[i].sentence {
		return false
	}
	next := &c.list[i+1].sense
	switch next.what {
	case wDetail, wDecision, wHedge, wBlock, wQuestion:
		return true
	case wTopic:
		return next.self
	}
	return next.rule == "answer to the line before"
}

// notOfChoice is the second half of a choice of which nothing was struck out: "je participerai* / ne participerai pas*".
var notOfChoice = lazily(`/\s*(?:ne\s+|n['’])((?:particip|assist|vien|ser[ao]|suis|sommes|est|pourr|peu[xt]|souhait|désir|déjeun|mang|prend|rest)\p{L}*)`)

// choiceLeft says whether both halves of such a choice were left standing; "présente / ne déjeune pas" is none.
func choiceLeft(lower string) bool {
	for _, m := range notOfChoice.FindAllStringSubmatchIndex(lower, -1) {
		verb := lower[m[2]:m[3]]
		if !has([]string{"déjeune", "déjeunerai", "déjeunerons", "mange", "mangerai", "prends", "prendrai", "reste", "resterai"}, verb) || strings.Contains(lower[:m[0]], verb) {
			return true
		}
	}
	return false
}

// asksWithLetters says whether a question that is answered by a letter stands outside the form: "Présence au repas (O/N) : N".
func (c *composer) asksWithLetters(lower string) bool {
	return len(c.forms) == 0 && (strings.Contains(lower, "(o/n") || strings.Contains(lower, "(oui/non") || strings.Contains(lower, "(oui / non"))
}

// numberedAnswer is a bare answer to a numbered question: "1. oui".
var numberedAnswer = lazily(`(?m)^[ \t]*(\d|[a-f]|q\d)[ \t]*[.):/-][ \t]*(oui|non|ok)[ .!]*(merci)?[ .!]*$`)

// numbersAnswers says whether several numbered questions, which are not known, are answered: "1. oui\n2. oui\n3. sans gluten".
func (c *composer) numbersAnswers(lower string) bool {
	return strings.Count(lower, "oui")+strings.Count(lower, "non")+strings.Count(lower, "ok") > 1 && c.comesAtAll() && len(numberedAnswer.FindAllString(lower, 2)) > 1
}
