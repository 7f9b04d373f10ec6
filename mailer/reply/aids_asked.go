package reply

import "strings"

// A seat, an aid or a place to park that the sender needs, asked for in the form of a question or not: "serait-il possible de me réserver une place près de l'entrée ?",
// "j'aurais besoin d'une place de stationnement à proximité".

const (
	// askUs asks whether something can be done.
	askUs = `^(et |donc |alors |aussi |du coup |si possible |par ailleurs |a ce titre |de ce fait |c est pourquoi )*((serait il|est il|est ce|serait ce) (encore |eventuellement |donc |par hasard )?possible (de|d)|(pourriez|pouvez) vous|(puis|pourrais) je|y aurait il (possibilite|moyen) (de|d)|auriez vous (la gentillesse|la possibilite|l amabilite) (de|d))( (bien vouloir|aussi|egalement|svp|s il vous plait|eventuellement|donc))* `
	// getIt is what is to be done with it.
	getIt = `(me |m )?(reserver|garder|prevoir|avoir|obtenir|beneficier d|disposer d|trouver|laisser|mettre de cote|attribuer) `
	// please ends it.
	please = `( (pour moi|svp|s il vous plait|merci|merci d avance|si possible|a mon nom))*$`
	// parkNear is a place to park, and where it should be.
	parkNear = `((une|la|d une|de|d|ma) )?(petite )?place (de |pour )?(parking|stationnement|me garer)( (reservee|adaptee|handicapee?s?|accessible|de preference|si possible))*( (pas |plutot |assez |tout |au plus )*(trop |tres )?(a proximite|proche|pres|loin|a cote|devant)( (immediate|de|du|la|le|l|entree|salle|batiment|lieu|site|porte|accueil|rencontre))*)?`
)

var (
	// aidAsked asks for an aid, or to be seated where it suits.
	aidAsked = lazily(askUs + `(` + getIt + anAid + `|((me|m) (installer|placer|asseoir|mettre)|m asseoir|me mettre|etre (assise?|placee?|installee?)) ((plutot|bien|tout|si possible|assez) )*` + someWhere + `)( (pour (bien |mieux )?(entendre|voir|suivre|comprendre|etirer ma jambe|m asseoir)))?` + please)
	// seatAlone is a seat of which nothing is said: being on the list, or less.
	seatAlone = lazily(`\b(place|chaise|siege|fauteuil|assise)` + please)
	// parkAsked and parkWanted ask for a place to park.
	parkAsked  = lazily(askUs + getIt + parkNear + please)
	parkWanted = lazily(`^(et |donc |alors |aussi |mais |c est pourquoi |de ce fait |a ce titre )*((j (aurais|ai|aurai)|ayant) besoin (de|d)|il me (faudrait|faut|faudra)|je (souhaiterais|souhaite|voudrais)|j aimerais|(merci|je vous remercie|veuillez|priere) ?(de |d )?(bien vouloir )?(me )?(prevoir|reserver|garder|indiquer)|(souhaiterais|aimerais) (avoir|disposer d|beneficier d|reserver)) ?(avoir |disposer d |beneficier d |reserver )?` + parkNear + please)
)

// settleAidsAsked notes such a request of somebody who is registered or comes.
func (r *reader) settleAidsAsked() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.heading || c.sense.what == wDecision && !r.seatTaken(i) || !bearsOn(c.tags, kSeat, kRequest, kAccess, kModal, kAsk, kSelf) || bearsOn(c.tags, ofAids...) || bearsOn(c.tags, kIf, kRelation, kWe, kThird, kUnnamed, kCompany, kNot, kNe, kVerb, kMode, kLunch) {
			continue
		}
		switch text := c.plain(); {
		case c.question && aidAsked.MatchString(text) && !seatAlone.MatchString(text) && r.holdsOrComes(i):
		case (c.question && parkAsked.MatchString(text) || !c.question && parkWanted.MatchString(text)) && r.accessNear(i) && r.holdsOrComes(i):
		default:
			continue
		}
		c.question = false
		c.sense = sense{what: wDetail, rule: "aid asked for", fixed: true, self: true, access: r.aidAskedIn(c)}
		c.fill()
	}
}

// holdsOrComes says whether the sender is registered for the day of the letter, and takes nothing of it back beside clause i, or says a full yes there.
func (r *reader) holdsOrComes(i int) bool {
	if !r.lettersOfOne() || len(r.in.Registered) == 0 {
		return r.fullYesOfSelf(i)
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe || s.mode == string(Remote)) || s.what == wDetail && s.mode == string(Remote)) {
			return false
		}
	}
	return true
}

// accessNear says whether a need of the sender's to move, hear or see stands in the sentence of clause i or in one beside it.
func (r *reader) accessNear(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if apart := o.sentence - r.list[i].sentence; k != i && apart >= -1 && apart <= 1 && o.sense.access != "" && (o.sense.what == wDetail || o.sense.what == wDecision && o.sense.yes) && len(o.sense.names) == 0 && !o.sense.all && !bearsOn(o.tags, kIf, kHedge, kThird, kRelation) {
			return true
		}
	}
	return false
}

// aidAskedIn is the words of the aid in a clause, "placée devant" in "serait-il possible d'être placée devant".
func (r *reader) aidAskedIn(c *clause) string {
	text := r.aidIn(c)
	if !strings.HasPrefix(fold(r.clauseText(c)), fold(text)) {
		return text
	}
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for k, w := range words[:len(words)-1] {
		if has([]string{"etre", "asseoir", "placer", "installer", "mettre", "prevoir", "avoir", "reserver", "garder"}, w.word) {
			return r.text[words[k+1].from:words[len(words)-1].to]
		}
	}
	return text
}
