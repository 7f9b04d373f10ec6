package reply

import "strings"

// Words behind a yes that speak against it without any word of coming: an obstacle, a correction cut short, a leave that only grants something else.
// What is told before the yes has led to it; what comes behind it may have undone it.

// speakAgainst hands on such replies.
func (c *composer) speakAgainst() {
	at := c.lastYes()
	if at < 0 || c.anyAbsent() {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		if o.subject || s.what != wReason && s.what != wPast && s.what != wSuspect {
			continue
		}
		switch {
		case c.barely() && c.grants(o):
			c.block(ReasonOtherMatter, o.text)
		case o.tags[0].from < at:
		case !c.remoteSelf() && engagedThen.MatchString(o.plain()) && !c.settledElse(o):
			c.block(ReasonUnclear, o.text)
		case c.obstacle(o) && !c.remoteSelf() || c.cutShort(o) || c.holdsBack(o):
			c.block(ReasonUnclear, o.text)
		}
	}
}

// engagedThen is another engagement of the sender's, at no other hour: "j'ai un jury", "à cette date je serai au conseil départemental".
var engagedThen = lazily(`^(et |mais |ah non |zut |oups |mince |erreur |par contre )*(a cette date |ce jour la |le meme jour |justement )*(je |j )(ai|aurai|suis|serai|siege|siegerai|anime|animerai|preside|presiderai|participe|assiste)( aussi| egalement| deja| justement)* (en |au |a |aux |de |d |dans |une? |le |l |la |mon |ma |ce |notre )*(jury|conseil|audience|commission|bureau|formation|reunion|assemblee|examen|concours|permanence|seminaire|colloque|congres|enterrement|mariage|bapteme|garde|astreinte|proces|tribunal|ag|ca|codir|comite)( (municipal|departemental|regional|communautaire|d administration|d ecole|de direction|generale|technique|de pilotage|syndical))?( (toute la journee|ce jour la|le meme jour|a cette date|a la meme date))?$`)

// settledElse says whether the sentence of a clause says how that other engagement gives way: "j'ai une réunion que je vais déplacer".
func (c *composer) settledElse(o *clause) bool {
	for i := range c.list {
		if k := &c.list[i]; k.sentence == o.sentence && (k.sense.what == wDecision || k.tags[0].from > o.tags[0].from) {
			return true
		}
	}
	return false
}

// leaveUnanswered hands on replies to the programme that name a day, as what an answer would be about, and give it none.
func (c *composer) leaveUnanswered() {
	if c.in.Answers != AnswersProgramme || len(c.said) == 0 {
		return
	}
	answered := map[string]bool{}
	for _, st := range c.said {
		answered[st.event] = true
	}
	for i := range c.list {
		o := &c.list[i]
		last := i+1 == len(c.list) || c.list[i+1].sentence != o.sentence
		wayOnly := o.sense.what == wDetail && o.sense.mode != "" && len(o.sense.names) == 0 // "Épernay en visio, Bar-le-Duc je passe"
		if o.subject || len(o.sense.events) == 0 || !wayOnly && (o.sense.what != wTopic || !last) {
			continue
		}
		for _, e := range o.sense.events {
			if !answered[e] {
				c.block(ReasonNoAnswer, o.text)
			}
		}
	}
}

// lastYes is the place of the sender's last yes to come in person, or in a way not said; -1 if there is none.
func (c *composer) lastYes() int {
	at := -1
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && o.sense.yes && o.sense.self {
			at = o.tags[0].from
		}
	}
	return at
}

func (c *composer) anyAbsent() bool {
	for _, st := range c.said {
		if st.kind == Absent {
			return true
		}
	}
	return false
}

// obstacle says whether a clause tells what keeps people from coming: illness, a summons, a ban on travel, another post.
func (c *composer) obstacle(o *clause) bool {
	if bearsOn(o.tags, kNot, kNe) || has([]string{"malgre", "apres", "avant", "depuis"}, c.word(o.tags[0])) {
		return false
	}
	for _, w := range c.words[o.tags[0].from:o.tags[len(o.tags)-1].to] {
		if has([]string{"opere", "operer", "operent", "operera", "hospitalise", "hospitalisee", "hopital", "clinique", "convoque", "convoquee", "convocation", "platre", "gele", "geler", "gelent", "suspendu", "suspendus", "suspend", "mute", "mutee", "mutation", "licencie", "licenciee", "accouche", "accouchement", "loue", "enterre", "enterrons", "enterrement", "obseques"}, w.word) {
			return true
		}
	}
	return contains(o.plain(), "nouvel ordre") || contains(o.plain(), "nommee ailleurs") || contains(o.plain(), "nomme ailleurs")
}

// cutShort says whether a clause takes back a part of the yes without a verb: "pas à la première, à l'autre", "pas au début".
func (c *composer) cutShort(o *clause) bool {
	words := strings.Fields(o.plain())
	for i := range c.list {
		if n := &c.list[i]; n.sentence == o.sentence && n.tags[0].from < o.tags[0].from && n.sense.what == wReason && strings.HasPrefix(n.plain(), "c est ") {
			return false // "c'est mon foie, pas la religion"
		}
	}
	if len(words) == 3 && words[0] == "pas" && has([]string{"la", "le", "les"}, words[1]) && !bearsOn(o.tags, kEvent, kGeneric, kPart, kMode, kHour, kSeat) && c.saidOfNeed(o) {
		return false // "c'est mon foie, pas la religion"
	}
	return len(words) > 2 && words[0] == "pas" && has([]string{"a", "au", "aux", "la", "le", "les", "celle", "celui"}, words[1]) && !bearsOn(o.tags, kLunch, kDiet)
}

// saidOfNeed says whether a need stands before a clause in its sentence.
func (c *composer) saidOfNeed(o *clause) bool {
	for i := range c.list {
		if n := &c.list[i]; n.sentence == o.sentence && n.tags[0].from < o.tags[0].from && n.sense.what == wDetail && (n.sense.diet != "" || n.sense.access != "") {
			return true
		}
	}
	return false
}

// holdsBack says whether a clause is "ceci étant posé" and no more, with no answer behind it in its sentence.
func (c *composer) holdsBack(o *clause) bool {
	if !has([]string{"ceci etant", "ceci etant pose", "ceci etant dit", "cela etant", "cela etant dit", "cela dit", "ceci dit", "cela pose"}, o.plain()) {
		return false
	}
	for i := range c.list {
		if n := &c.list[i]; n.sentence == o.sentence && n.tags[0].from > o.tags[0].from && (n.sense.what == wDecision || n.sense.what == wDetail) {
			return false
		}
	}
	return true
}

// grants says whether a clause gives the reader leave for something that is not to enrol: "vous pouvez les projeter".
func (c *composer) grants(o *clause) bool {
	return (contains(o.plain(), "vous pouvez") || contains(o.plain(), "vous pourrez") || contains(o.plain(), "tu peux")) && !bearsOn(o.tags, kEnrol, kSeat, kLunch, kDiet, kAccess, kMode)
}
