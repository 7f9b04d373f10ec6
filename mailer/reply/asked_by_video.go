package reply

import "strings"

// A colleague, by name, whom the sender asks to put down for the video: "ma collègue X, en télétravail ce jour-là, aimerait suivre la matinée en visio. Est-ce possible
// de l'inscrire ?". No seat is wanted for it, so that nothing hangs on the question.

var (
	// wishesVideo is that wish.
	wishesVideo = lazily(`^(mais |et |en revanche |par contre |sinon |par ailleurs |de plus |enfin |je viens bien )*((ma|mon|notre|une|un) ([a-z]+ ){1,5})?NAME` + whereThen +
		` (aimerait|souhaiterait|souhaite|voudrait|desire|desirerait|prefererait|veut)( (aussi|egalement|bien|beaucoup|plutot))* (suivre|participer|assister|se connecter|nous suivre|vous suivre)( a)?( (la|cette|votre|l) (matinee|rencontre|journee|reunion|evenement))?( (du |de )?DAY)?( (en |par |a |via |par la |la |de la )?(visio\w*|visio conference|distance|distanciel|zoom|teams))+( (aussi|egalement|de son cote|depuis (chez elle|chez lui|son bureau|la mairie)))*$`)
)

const whereThen = `( (qui (est|sera|travaille) |etant |est |sera )?(en teletravail|en formation|a distance|a domicile|basee? a [a-z]+|en poste a [a-z]+)( (ce jour la|ce jeudi|le jeudi|DAY|tous les jeudis|chaque jeudi|cette semaine la|le matin))?)?`

// settleAskedVideo makes a yes by video of such a wish, where the sender comes or is registered and asks in the next words to put that one down.
func (r *reader) settleAskedVideo() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || !bearsOn(c.tags, kName) || !r.comesOneself() {
			continue
		}
		end := r.wishEnds(i)
		if end < 0 {
			continue
		}
		k := r.seatAskedBehind(end, 1)
		if k < 0 || r.eatsBehind(k) {
			continue
		}
		s := sense{what: wDecision, yes: true, names: c.names(), mode: string(Remote), fixed: true, rule: "asked for by video"}
		if r.eventsOf(&r.list[end], &s) != "" || len(s.minus) > 0 {
			continue
		}
		for n := i; n < end; n++ {
			r.list[n].sense = sense{what: wCourtesy, rule: s.rule}
		}
		r.list[end].sense = s
		r.list[k].question = false
		r.list[k].sense = sense{what: wCourtesy, rule: s.rule}
	}
}

// wishEnds is the last clause of the sentence of clause i, if the sentence from there on is such a wish of one person; -1 if it is not.
func (r *reader) wishEnds(i int) int {
	var text []string
	end, people := i, 0
	for k := i; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		o := &r.list[k]
		if o.question && k > i {
			break
		}
		if o.question || bearsOn(o.tags, kNot, kNe, kIf, kOr, kHedge, kUnnamed, kStranger, kLunch, kDiet, kAccess, kHour, kReplaces, kReplaced) {
			return -1
		}
		for _, t := range o.tags {
			if t.kind == kMode && t.value != string(Remote) {
				return -1
			}
		}
		phrase, who := r.namesPhrase(o)
		people += len(who)
		text, end = append(text, phrase), k
	}
	if people != 1 || !bearsOn(r.list[end].tags, kMode) || !wishesVideo.MatchString(strings.Join(text, " ")) {
		return -1
	}
	return end
}
