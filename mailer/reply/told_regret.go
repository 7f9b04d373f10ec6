package reply

import "strings"

// A no told with regret through where the sender is then: "désolée, je suis en congés cette semaine-là", "merci mais le 28 mai je serai en Bretagne chez ma fille".
// Without regret such a sentence may be a remark; beside it nothing else is answered.

const (
	regretLead = `^(et |mais |car |malheureusement |helas |desolee? |navree? |je regrette |quel dommage |dommage |je suis desolee? |non |cependant |toutefois |pas de chance )*`
	// placeThen is where one is who does not come.
	placeThen = `(en (conges?|vacances|formation|deplacement( professionnel)?|stage|mission|seminaire|cure|voyage( scolaire)?|croisiere|repos|arret( maladie| de travail)?|convalescence|sejour|colonie|camp)|absente?s?|indisponibles?|partie?s?|hospitalisee?|a l hopital|a l etranger|` + farAway + `)( (chez|avec|a|au|aux|dans|en|pour) [\w ]{2,40})?`
)

var (
	// awayThatWeek is such a place, that week: "je suis en congés toute cette semaine-là".
	awayThatWeek = lazily(regretLead + `(je|j|nous|on) (suis|serai|sommes|serons|sera|pars|partons) (malheureusement |helas |deja |moi meme |egalement |justement )*` + placeThen + `( (toute |durant |pendant |sur |durant toute |pendant toute )?(cette semaine la|cette periode( la)?))$`)
	// awayThatDay is such a place, the day named in front or not at all.
	awayThatDay = lazily(regretLead + `(ce jour la |a cette date )?(je|j|nous|on) (suis|serai|sommes|serons|sera) (malheureusement |helas |deja |moi meme |egalement |justement )*` + placeThen + `$`)
	// putOff leaves it at another time: "peut-être pour une autre date".
	putOff   = lazily(`^(et |mais |ce sera |peut etre |alors |donc |a )*(pour )?(une|la) (autre|prochaine) (date|fois|occasion|journee|rencontre|annee)( alors| peut etre| j espere| avec plaisir| sans doute)*$`)
	amongYou = lazily(`\b(vous|votre|vos)\b`)
	// sorry is the regret, or the thanks that a "mais" takes back.
	sorry = lazily(`\b(malheureusement|helas|desolee?s?|navree?s?|dommage|regrets?|regrette|regrettons|excuser?|excuses|(merci|invitation|message|mail|proposition)( ,)? mais)\b`)
)

// settleToldRegret makes the no that it is of such a clause.
func (r *reader) settleToldRegret() {
	if r.in.Answers != AnswersInvitation && r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || len(r.forms) > 0 || len(r.others()) > 0 {
		return
	}
	r.settleFarewell()
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.sense.what != wReason && c.sense.what != wSuspect || bearsOn(c.tags, kName, kMode, kLunch, kIf, kHedge, kPart, kHour, kNot, kNe, kExcept, kOr) {
			continue
		}
		text := c.plain()
		switch {
		case amongYou.MatchString(text):
		case r.in.Answers == AnswersInvitation && awayThatWeek.MatchString(text):
			if r.nothingElse(i, -1) && sorry.MatchString(r.runningText()) {
				r.leavesOff(i, "away that week")
			}
		case awayThatDay.MatchString(text):
			r.awayOnTheDay(i)
		}
	}
}

// awayOnTheDay makes a no of clause i, where the sender is, to the days that are named alone right before it.
func (r *reader) awayOnTheDay(i int) {
	before := r.before(i)
	if before == nil || before.sentence != r.list[i].sentence || before.question || before.sense.what != wTopic || len(before.sense.events) == 0 || len(before.sense.names) > 0 || !r.onlyDays(before) || bearsOn(r.list[i].tags, kEvent, kStranger) || !r.nothingElse(i, i-1) || !sorry.MatchString(r.runningText()) {
		return
	}
	if e, ok := r.index.answered(); r.in.Answers == AnswersInvitation && (!ok || len(before.sense.events) != 1 || before.sense.events[0] != e.ID) {
		return
	}
	r.leavesOff(i, "away on the day")
	r.list[i].sense.events = before.sense.events
}

// nothingElse says whether nothing is said beside clauses i and day but courtesies, regrets, the sender's name and that it may be another time.
func (r *reader) nothingElse(i, day int) bool {
	for k := range r.list {
		o := &r.list[k]
		text := o.plain()
		switch {
		case k == i, k == day, o.subject, o.sense.what == wCourtesy, o.sense.what == wAck:
		case o.question:
			return false
		case putOff.MatchString(text) && k > i:
		case o.sense.what != wReason || !behindReason.MatchString(text) && !r.signedWith(o):
			return false
		}
	}
	return true
}

// leavesOff makes a no of clause i, and a courtesy of what puts all off to another time behind it.
func (r *reader) leavesOff(i int, rule string) {
	r.toldNo(&r.list[i], rule)
	for k := i + 1; k < len(r.list); k++ {
		if o := &r.list[k]; putOff.MatchString(o.plain()) {
			r.toldNo(o, "another time")
			o.sense = sense{what: wCourtesy, rule: "another time"}
		}
	}
}

// signedWith says whether a clause is the sender's name, as it stands in the address or by its first letters: "Danielle", "MC Thiébaut".
func (r *reader) signedWith(c *clause) bool {
	from, text := plain(r.from), plain(c.text)
	if text == "" {
		return false
	}
	if contains(from, text) {
		return true
	}
	words, own := strings.Fields(text), strings.Fields(from)
	return len(words) == 2 && len(own) > 1 && words[1] == own[len(own)-1] && len(words[0]) < 3 && words[0][0] == own[0][0]
}

var (
	// travelsNoMore is a body that travels no more: "mon état de santé ne me permet plus de me déplacer".
	travelsNoMore = lazily(`^(et |mais |malheureusement |helas |desolee? |a \d+ ans |aujourd hui )*((mon|l) ?(etat( de sante)?|age|grand age|handicap)|ma sante|mes (problemes|soucis|ennuis) de sante|mes jambes) ne (me|m) (le )?permet(tent)? (malheureusement |helas )*(plus|pas|plus guere) (malheureusement |helas )*(de|d) (me deplacer|faire (le|ce|de tels|de longs) (deplacements?|trajets?|voyages?)|venir|voyager|faire la route)( malheureusement| aussi loin| jusqu a vous| si loin)*$`)
	// farewell takes leave of the day and of those who hold it.
	farewell = lazily(`\b(vous souhaite|nous vous souhaitons|bonne continuation|belle continuation|belle reussite|plein succes|bonne chance|bon succes|belle journee d|une (belle|bonne|excellente) (journee|rencontre))\b`)
)

// settleFarewell makes a whole no of a body that travels no more, where the sender only takes leave beside it.
func (r *reader) settleFarewell() {
	if r.in.Answers != AnswersInvitation {
		return
	}
	at, leaves := -1, false
	for i := range r.list {
		c := &r.list[i]
		text := c.plain()
		switch s := c.sense; {
		case c.subject:
		case c.question:
			return
		case s.what == wDecision && at < 0 && !s.yes && s.self && len(s.names) == 0 && travelsNoMore.MatchString(text):
			at = i
		case s.what == wCourtesy || s.what == wReason && behindReason.MatchString(text):
			leaves = leaves || at >= 0 && farewell.MatchString(text)
		case s.what != wReason || !r.signedWith(c):
			return
		}
	}
	if at >= 0 && leaves {
		r.toldNo(&r.list[at], "travels no more")
	}
}
