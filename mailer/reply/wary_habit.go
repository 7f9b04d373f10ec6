package reply

import "strings"

// Words of coming that are of a habit, of somebody's return, or of nobody in particular.

// habit says whether a yes in the present tells what the sender always does: "je participe toujours avec plaisir", "c'est toujours un plaisir de venir",
// "je participe volontiers à vos rencontres". Who is registered still comes by it.
func (c *composer) habit(o *clause) bool {
	text := o.plain()
	if everSoOften.MatchString(text) {
		return true
	}
	if bearsOn(o.tags, kEvent, kMode, kLunch) || len(c.in.Registered) > 0 {
		return false
	}
	if contains(text, "c est toujours un") {
		return true
	}
	comes := false
	for _, t := range o.tags {
		comes = comes || t.kind == kVerb && has([]string{"viens", "participe", "assiste", "reponds", "venons", "participons", "assistons", "suis"}, strings.Fields(plain(c.textOf(t)))[0])
	}
	many := contains(text, "vos rencontres") || contains(text, "vos journees") || contains(text, "vos reunions") || contains(text, "vos evenements") || contains(text, "ces rencontres") || contains(text, "ces journees")
	return contains(text, "toujours") && (comes || many) || comes && many && c.in.Answers != AnswersProgramme
}

// everSoOften is what somebody does time and again: "je viens souvent à Épernay".
var everSoOften = lazily(`\b(viens|venons|vient|vais|passe|participe|assiste|suis)( \w+)? (souvent|regulierement|parfois|rarement|quelquefois|de temps en temps|tous les (jours|mois|ans)|chaque (jour|mois|annee|semaine))\b`)

// plainYesBeside says whether another clause says that the sender comes, of no habit.
func (c *composer) plainYesBeside(o *clause) bool {
	for i := range c.list {
		p := &c.list[i]
		if s := p.sense; p != o && s.what == wDecision && s.yes && s.self && !s.maybe && len(s.names) == 0 && bearsOn(p.tags, kVerb, kPresent, kNoun, kEnrol) && !c.habit(p) {
			return true
		}
	}
	return false
}

// atReturn says whether the sender is there when somebody is back: "je serai là à votre retour".
func (c *composer) atReturn(o *clause) bool {
	for _, back := range []string{"votre retour", "mon retour", "son retour", "leur retour"} {
		if contains(o.plain(), back) {
			return true
		}
	}
	return false
}

// dismay says whether "oh non !" stands for the whole answer.
func (c *composer) dismay(o *clause) bool {
	if !has([]string{"ah non", "oh non"}, o.plain()) {
		return false
	}
	for i := range c.list {
		if p := &c.list[i]; p != o && p.sense.what == wDecision {
			return false
		}
	}
	return true
}

// pronounBeside says whether "elle et moi", "avec lui" stands in the sentence of an answer, and nobody was named or spoken of whom it could be.
func (c *composer) pronounBeside(o *clause) bool {
	if len(c.people) > 0 {
		return false
	}
	text := ""
	for i := range c.list {
		p := &c.list[i]
		if p.sentence == o.sentence {
			text += " " + p.plain()
		}
		if (p.sense.rule == "duty at noon" || p.sense.rule == "stays with them") && p.sentence == o.sentence {
			return false // "j'ai promis à une cousine de déjeuner avec elle"
		}
		if bearsOn(p.tags, kRelation, kCompany, kUnnamed, kFunction) && p.tags[0].from <= o.tags[0].from {
			return false
		}
	}
	for _, pair := range []string{"elle et moi", "lui et moi", "eux et moi", "elles et moi", "moi et elle", "moi et lui", "moi et eux", "avec elle", "avec lui", "avec eux", "avec elles"} {
		if contains(text, pair) {
			return true
		}
	}
	return bearsOn(o.tags, kThird) && sheAndI(o, c)
}

// sheAndI says whether a clause says "elle viendra et moi aussi".
func sheAndI(o *clause, c *composer) bool {
	return has([]string{"elle", "ils", "elles"}, c.word(o.tags[0])) && c.saysWord(o, "moi")
}

// notMeBehind says whether "pas moi" stands behind what somebody else is to do or is, which is no coming: "c'est Mme Roux qu'il faut inviter, pas moi".
func (c *composer) notMeBehind(i int) bool {
	before := c.before(i)
	if before == nil || !has([]string{"pas moi", "et pas moi", "non pas moi", "mais pas moi"}, c.list[i].plain()) {
		return false
	}
	return !bearsOn(before.tags, kVerb, kPresent, kEnrol, kYes, kNoun, kReplaces, kSend, kModal, kMode) && before.sense.what != wDecision
}

// whereAble says whether a mode is wished for only "si c'est possible", and nothing else says that the sender comes.
func (c *composer) whereAble(i int) bool {
	able := false
	for k := range c.list {
		o := &c.list[k]
		if o.sense.what == wDecision && o.sense.yes && bearsOn(o.tags, kVerb, kPresent, kEnrol, kNoun, kSeat) {
			return false
		}
		if o.sense.what == wHedge {
			return false // a maybe, wherever
		}
		able = able || o.sentence == c.list[i].sentence && (contains(o.plain(), "si c est possible") || contains(o.plain(), "si possible") || contains(o.plain(), "si c est faisable"))
	}
	return able
}

// cameBefore says whether "venue" is the participle of a past coming: "je suis toujours venue".
func (r *reader) cameBefore(c *clause) bool {
	for _, t := range c.tags {
		if !has([]string{"venu", "venue", "venus", "venues"}, r.word(t)) || t.to-t.from > 1 {
			continue
		}
		n := t.from - 1
		for n > c.tags[0].from && has([]string{"toujours", "souvent", "deja", "bien", "aussi", "parfois", "rarement", "pas", "jamais", "ete"}, r.words[n].word) {
			n--
		}
		if n >= c.tags[0].from && has([]string{"suis", "sommes", "est", "etais", "etait", "etions", "etes"}, r.words[n].word) {
			return true
		}
	}
	return false
}

// triesOnly says whether a clause is only "j'essaie", "je pense", behind an answer: "je viens, enfin j'essaie".
func (r *reader) triesOnly(c *clause, b bag) bool {
	words := strings.Fields(c.plain())
	for len(words) > 0 && has([]string{"ou", "enfin", "du", "moins", "bon", "mais"}, words[0]) {
		words = words[1:]
	}
	return b.any(kSelf) && len(words) == 2 && (words[0] == "j" && has([]string{"essaie", "essaye", "essaierai", "essayerai", "imagine"}, words[1]) || words[0] == "je" && has([]string{"pense", "suppose", "tente", "presume"}, words[1]))
}

// thinksForMe says whether what is doubted of the sender is what somebody else thinks: "Julie pense que je devrais venir".
func (r *reader) thinksForMe(c *clause) bool {
	for i, t := range c.tags {
		if t.kind == kThat || t.kind == kMark && t.value == "," {
			return i > 1 && bearsOn(c.tags[:i], kName, kCapital, kRelation) && !bearsOn(c.tags[:i], kSelf, kWe, kHedge) && bearsOn(c.tags[i:], kSelf, kHedge)
		}
	}
	return false
}
