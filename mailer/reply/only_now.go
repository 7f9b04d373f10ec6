package reply

import (
	"time"
)

// The state of today: "je suis malade", "covid", weeks before the day. Who says no more may well come; on the eve they will not.

// stateOfNow is a state that passes; leaveOfNow, one that whoever is registered may be back from.
var (
	stateOfNow = lazily(`^((oups|aie|helas|malheureusement|bon|en fait|et|mais) )*((je|nous) (suis|sommes) |(j ai|ai) )?(le |la |une |un )?(tres |vraiment |completement |un peu |bien |encore |toujours |totalement )?(malades?|souffrante?s?|grippee?s?|alitee?s?|enrhumee?s?|hospitalisee?s?|clouee?s? au lit|debordee?s?|surchargee?s?|submergee?s?|overbookee?s?|surbookee?s?|sous l eau|covid|grippe|gastro|angine|fievre|migraine|rhume)( (ici|chez moi|au lit))?$`)
	leaveOfNow = lazily(`^(je|nous) (suis|sommes) (actuellement |deja |encore )?en (conges?|vacances|arret|rtt|deplacement|formation|reunion|stage|mission)( maladie)?$`)
	// softened is a word that makes of it an answer.
	softened = lazily(`\b(desol|regret|excus|dommage|tant pis|merci|remerci|helas|malheureu|navre|invit|pardon|prochaine)`)
)

// onlyOfNow says whether a state of today is all that a reply says, more than some days before the event.
func (c *composer) onlyOfNow(o *clause) bool {
	text := o.plain()
	if !o.sense.self && !o.sense.nobody || bearsOn(o.tags, kEvent, kVerb, kPresent, kCancel, kNe, kNot) || !stateOfNow.MatchString(text) && !(len(c.in.Registered) > 0 && leaveOfNow.MatchString(text)) {
		return false
	}
	return c.alone(o) && !c.daySoon()
}

// alone says whether what stands beside a clause is a greeting at most.
func (c *composer) alone(o *clause) bool {
	for i := range c.list {
		n := &c.list[i]
		if n != o && !n.subject && (n.sense.what != wCourtesy || softened.MatchString(n.plain())) {
			return false
		}
	}
	return true
}

// daySoon says whether the event of the letter is a few days off, or not known.
func (c *composer) daySoon() bool {
	for _, e := range c.in.Programme.Events {
		if e.ID == c.in.Event {
			return e.Date.Sub(c.in.Received) < 4*24*time.Hour
		}
	}
	return true
}

// What no thanks hold: news of a death in the family, of a change or of a seat given up with a sigh; an answer that somebody else is to give; bare excuses.
// Condolences are none of it.
var (
	newsToRead  = lazily(`(^|[.,]) (petit )?changement (de|d) (programme|plan|cap|situation) | (deces|deuil|obseques|enterrement|partie remise|(rendez vous|occasion|rencontre) manquee?|tant pis pour (moi|nous)) `)
	toBeSettled = lazily(` pour (validation|accord|decision|avis|arbitrage|signature)( [a-z]+){0,2} [.,]| (confirmera|confirmeront|validera|tranchera|donnera reponse) `)
	onlyExcuses = lazily(`^ (bonjour |bonsoir |madame |monsieur |[,.] )*((toutes )?(mes|nos|mille|toutes nos) (plus (plates|vives|sinceres) |sinceres )?excuses|(je suis |vraiment |tres |sincerement |vraiment tres )*(desolee?|navree?|confuse)( (du|pour (le|ce|ce petit)) contretemps)?|pardon|dommage|quel dommage|helas)( [.!])* $`)
	condolences = lazily(` (condoleances|votre deuil|votre peine|votre famille|votre perte) `)
)

// tellsNews says whether a reply that would be ignored tells something that a person should see: "décès dans ma famille", "ce n'est que partie remise".
func (c *composer) tellsNews(known bool) bool {
	text := c.runningText()
	return toBeSettled.MatchString(text) || known && (newsToRead.MatchString(text) && !condolences.MatchString(text) || onlyExcuses.MatchString(text))
}

var (
	// awayNow is a state of today that keeps nobody from a day weeks later by itself.
	awayNow = lazily(`^(et |mais |car |oups |bon )*(je|nous) (suis|sommes) (actuellement |deja |encore |toujours )?(en (conges?|vacances|arret|rtt|deplacement|formation|stage|mission)( maladie| parental| annuels?)?|hospitalisee?s?)$`)
	// comesBack tells of the return, or asks and promises something that the state alone does not.
	comesBack  = lazily(` (rentre|rentrons|rentrerai|retour|reprends|reprendrai|reprise|sors|sortirai|repondra|repondrai|decouvre|confirme|maintiens|maintenir|quand meme|rappele[a-z]*|appele[a-z]*|a bientot|a jeudi|a tres vite|au plaisir) `)
	withRegret = lazily(`\b(desol\w*|regret\w*|excus\w*|dommage|tant pis|helas|malheureu\w*|navre\w*|pardon|prochaine|pas (la|dispo\w*|possible)|annul\w*)\b`)
)

// mindStateOfNow hands on a no that is nothing but a state of today, weeks before the day, beside words of somebody who comes back, asks or thanks: "je suis
// en congé, je rentre le 25, je confirme". Regrets make a no of it for who holds no seat.
func (c *composer) mindStateOfNow() {
	if c.daySoon() || !c.anyAbsent() {
		return
	}
	state := false
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDecision || o.sense.yes {
			continue
		}
		if !awayNow.MatchString(o.plain()) {
			return
		}
		state = true
	}
	text := c.runningText()
	if state && (c.question || comesBack.MatchString(text) || len(c.in.Registered) > 0 && !withRegret.MatchString(text)) {
		c.block(ReasonUnclear, "")
	}
}

// bareNo is a no so short that somebody registered may mean the meal, a correction, or that they drop in: "non merci", "je passe", "annule et remplace".
var bareNo = lazily(`^(non( non)?|non merci|merci non|je passe|(c est )?impossible( pour moi)?|(j |je )?annule et (je )?remplace)$`)

// mindBareNo hands on a cancellation that is all in such a no, to a letter that asks nothing: a question of ours is answered by it.
func (c *composer) mindBareNo() {
	if !c.givesSeatUp() || c.in.Answers != AnswersConfirmation && c.in.Answers != AnswersPractical {
		return
	}
	for i := range c.list {
		if o := &c.list[i]; !o.subject && o.sense.what != wCourtesy && !bareNo.MatchString(o.plain()) {
			return
		}
	}
	c.block(ReasonUnclear, "")
}
