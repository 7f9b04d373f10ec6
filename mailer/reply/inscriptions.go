package reply

import "strings"

// Heads of a list of inscriptions, which bear on nothing themselves: "Veuillez trouver ci-après les inscriptions du CCAS de Montreuil-Est :", "Voici nos
// inscriptions :"; and its tail: "Merci de nous confirmer ces trois inscriptions."

// Heads and tails, as plain gives them.
var (
	headOfInscriptions = lazily(`^(bonjour )?(voici|veuillez trouver|vous trouverez|je vous (transmets|adresse|communique|envoie|fais parvenir)|nous vous (transmettons|adressons|communiquons|envoyons)|ci apres|ci dessous)?( donc)?( ci apres| ci dessous)? ?(les|nos|l ensemble des|la liste des)? ?(inscriptions|participations)( ci apres| ci dessous)?(( retenues| prevues)?( (de|du|des|pour) (la |l |le |notre |nos |mon |ma )?[a-z0-9 ]+)?)?$`)
	askedToNote        = lazily(`^(et |donc )*(merci|je vous remercie|nous vous remercions|veuillez|je vous prie|nous vous prions|je vous demande|nous vous demandons|vous voudrez bien|vous trouverez)( par avance| d avance)?( de| d)?( bien vouloir)? ?(noter|enregistrer|prendre note des?|prendre en compte|inscrire|valider|retenir)? (les|nos|l ensemble des)? ?(inscriptions|participations|demandes d inscription|personnes|participants|participantes|agents|collegues|elus|membres|representants|benevoles|salaries) (suivante?s|ci dessous|ci apres|que voici)$`)
	tailOfInscriptions = lazily(`^(je vous remercie|merci( d avance)?|nous vous remercions|pouvez vous|pourriez vous)?( bien vouloir)? ?(de )?(bien vouloir )?(me |m |nous )?(confirmer|accuser reception de|valider|enregistrer|noter|prendre en compte) (la bonne reception de )?(ces|les|mes|nos|cette|ma|la bonne prise en compte de (ces|nos|cette)) ?(deux |trois |quatre |cinq |[2-9] )?(inscriptions?|participations?|demandes?)( svp| s il vous plait)?$`)
)

// settleInscriptions takes such heads, with a list of people under them, as what enrols them, and the tails as courtesy.
func (r *reader) settleInscriptions() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject {
			continue
		}
		text := c.plain()
		switch {
		case c.heading && !c.question && (headOfInscriptions.MatchString(text) && ofHouse(text) || r.in.Answers == AnswersProgramme && askedToNote.MatchString(text)) && !bearsOn(c.tags, kName, kSelf, kNot, kNe, kIf, kHedge, kOr, kCancel, kPast, kMeeting, kStranger):
			if !r.peopleUnder(i) {
				if c.sense.what == wDecision && contains(text, "nos") {
					c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "head of inscriptions"}
				}
				continue
			}
			s := sense{what: wDecision, rule: "head of inscriptions", yes: true, enrols: true}
			if r.eventsOf(c, &s) == "" {
				c.sense = s
			}
		case i > 0 && r.decidesSomebody(i) && (c.sense.what == wBlock || c.sense.what == wSuspect || c.sense.what == wDecision) && tailOfInscriptions.MatchString(text) && !bearsOn(c.tags, kName, kEvent) && r.countsAll(c):
			c.sense = sense{what: wCourtesy, rule: "tail of inscriptions"}
		}
	}
}

// ofHouse says whether the inscriptions of a head are those of a house, if it tells whose: not "de l'année dernière", "à la cantine".
func ofHouse(text string) bool {
	_, whose, ok := strings.Cut(text, " de ")
	if _, du, found := strings.Cut(text, " du "); found && (!ok || len(du) > len(whose)) {
		whose, ok = du, true
	}
	if !ok {
		return true
	}
	words := strings.Fields(whose)
	for len(words) > 0 && has([]string{"la", "l", "le", "notre", "nos", "mon", "ma"}, words[0]) {
		words = words[1:]
	}
	return len(words) > 0 && (body(words[0]) || civic(words[0]) || houseNoun(words[0]) || has([]string{"structure", "equipe", "etablissement", "delegation"}, words[0]))
}

// peopleUnder says whether the line under clause i begins with a name or a day.
func (r *reader) peopleUnder(i int) bool {
	if i+1 >= len(r.list) {
		return false
	}
	next := &r.list[i+1]
	return leadsWithName(next) || isName(next.tags[0]) || r.beginsWithDay(next)
}

// decidesSomebody says whether a clause before clause i says that somebody comes, or names them in a list.
func (r *reader) decidesSomebody(i int) bool {
	for k := range r.list[:i] {
		if s := r.list[k].sense; s.what == wDecision && s.yes || s.what == wTopic && len(s.names) > 0 {
			return true
		}
	}
	return false
}

// countsAll says whether the number of inscriptions that a clause tells, if any, is that of the people named, with the sender or without.
func (r *reader) countsAll(c *clause) bool {
	n := numeral(c.plain())
	return n == 0 || r.counted(n) || r.in.Answers == AnswersProgramme && strings.Contains(c.plain(), "inscription")
}
