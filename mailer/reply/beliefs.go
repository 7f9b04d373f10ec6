package reply

import "strings"

// What the sender takes to be so of our day: "sauf erreur de ma part, la rencontre est accessible à distance", "si j'ai bien compris, le repas est offert". Neither
// "si" nor "sauf" makes a condition of it, and the way or the meal that it names is what we offer, not what they choose.

const (
	// mistaken are the words that take something to be so.
	mistaken = `(sauf (erreur|meprise|oubli|confusion)( ou (erreur|oubli))?( (de (ma|notre) part|d interpretation|de lecture))?|(si|a moins que) (je|nous) ne (me trompe|m abuse|nous trompons|fais erreur|fais pas erreur)( pas)?|si je (me trompe pas|m abuse pas|fais pas erreur)` +
		`|si (j ai|nous avons|je) (bien |tout |correctement |a peu pres )+(compris|lu|suivi|note|vu|entendu|saisi|retenu|interprete)( (votre|l|le|la) (mail|message|invitation|courriel|programme))?|si (je|j|nous) (comprends|comprenons|lis|vois|me souviens|me rappelle) bien( (votre|l|le|la) (mail|message|invitation|courriel|programme))?` +
		`|si j en crois (votre|l|le|la) (mail|message|invitation|courriel|programme|affiche|site)|si (mes souvenirs|mes informations|mes renseignements) sont (bons|bonnes|exacts|exactes|justes)|si ma memoire (est bonne|ne me trompe pas|ne me fait pas defaut))`
	// whatWeOffer is what is ours to arrange.
	whatWeOffer = `((la|cette|votre|le|ce|les|l|vos|cet|une?) )?(rencontre|reunion|journee|matinee|seance|conference|manifestation|visio|visioconference|salle|inscription|participation|restauration|repas|dejeuner|buffet|lieu|parking|stationnement|rendez vous|accueil|evenement|apres midi|entree|transmission|retransmission|distanciel)s?( (du \d+( \w+)?|(d|de|a) [a-z]+( le duc)?|du midi|de midi|sur place|en ligne|a distance))*`
	// isSo is what is said of it.
	isSo = `(commence|debute|demarre|ouvre|se termine|finit|s acheve|dure|est|sont|sera|seront|se tient|se tiendra|aura lieu|a lieu|se deroule|se deroulera|se passe|peut etre suivie?|peut se suivre|peut aussi se suivre|reste|restent|y est|y sera)( [a-z0-9]+){1,10}`
)

var (
	onlyMistaken = lazily(`^(et |mais |car |donc |or )*` + mistaken + `$`)
	mistakenLead = lazily(`^(et |mais |car |donc |or )*` + mistaken + ` `)
	ourFact      = lazily(`^(et |mais |car |donc |que )*(` + whatWeOffer + `|c|ce|tout) ` + isSo + `$`)
	// factChanged is a fact that is no mere fact: the day is off, full or elsewhere.
	factChanged = lazily(`\b(annule\w*|reporte\w*|deplace\w*|complete?s?|ferme\w*|impossible|reserve\w*|limite\w*|autre|obligatoire|payante?s?|cloture\w*|pour (moi|nous)|mon|ma|mes|notre)\b`)
	// wayOffered is what one may do by the way that is named, and not the way of the day.
	wayOffered = lazily(`\b(possibles?|accessibles?|suivre|suivie?s?|proposee?s?|ouverte?s?|retransmise?s?|diffusee?s?|disponibles?|prevue?s?)\b`)
	// followedAfar is the day that can be followed from afar, which asks for no access.
	followedAfar = lazily(`^(et |mais |car |donc |comme |puisque |vu que )*((la|cette|votre|l|cet) )?(rencontre|reunion|journee|matinee|seance|conference|evenement|c|elle) (est|sera|reste|peut etre|etant|pouvant etre|demeure)( (aussi|egalement|bien|suivie?|retransmise?|accessible|possible|proposee?|ouverte?|visible|diffusee?))+ (a distance|en (visio|visioconference|ligne|distanciel|direct)|par (visio|visioconference|internet))$`)
	// metBefore is an acquaintance.
	metBefore = lazily(`^(et |mais )*(nous nous (sommes|etions)|on s (est|etait)) (deja |bien )*(rencontre|croise|vu|parle|connu)\w*( .*)?$`)
)

// settleBeliefs takes such words for courtesies beside an answer, and the fact that they go with for one of ours.
func (r *reader) settleBeliefs() {
	if !r.decides() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.sense.what == wDecision {
			continue
		}
		text := c.plain()
		lead := mistakenLead.FindString(text)
		switch {
		case followedAfar.MatchString(text) && !c.question && !bearsOn(c.tags, kNot, kNe, kName, kRelation):
			c.fill()
			c.sense = sense{what: wReason, rule: "fact of ours"}
		case onlyMistaken.MatchString(text):
			if n := r.takenForSo(i); n != nil {
				c.fill()
				c.sense = sense{what: wCourtesy, rule: "no error meant"}
				r.takeForOurs(n, n.plain())
			} else if r.takesAmiss(i) {
				c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "taken amiss"}
			}
		case lead != "" && r.factOfOurs(c, strings.TrimPrefix(text, lead)) && !c.question:
			r.takeForOurs(c, strings.TrimPrefix(text, lead))
		}
	}
}

// takenForSo is the clause of its sentence that "sauf erreur" at i goes with, the one behind it or else the one before; nil if it goes with an answer.
func (r *reader) takenForSo(i int) *clause {
	first := i == 0 || r.list[i-1].sentence != r.list[i].sentence || r.list[i-1].sense.what == wCourtesy
	k := i + 1
	if !first {
		k = i - 1
	}
	if k >= len(r.list) || r.list[k].sentence != r.list[i].sentence || r.list[k].subject {
		return nil
	}
	if n := &r.list[k]; r.factOfOurs(n, n.plain()) || metBefore.MatchString(n.plain()) || notAnswered.MatchString(n.plain()) {
		return n
	}
	return nil
}

// takesAmiss says whether what stands behind "si je ne me trompe" at i is of our day and not so: "la rencontre est complète", "la rencontre est à Reims".
func (r *reader) takesAmiss(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence || r.list[i+1].sense.what == wTopic {
		return false
	}
	n := &r.list[i+1]
	return ourFact.MatchString(n.plain()) && !strings.HasPrefix(n.plain(), "c ") && (factChanged.MatchString(n.plain()) || bearsOn(n.tags, kCapital, kStranger))
}

// factOfOurs says whether the text of a clause tells how our day is, and nothing of anybody's coming.
func (r *reader) factOfOurs(c *clause, text string) bool {
	if !ourFact.MatchString(text) || factChanged.MatchString(text) || bearsOn(c.tags, kNot, kNo, kYes, kName, kRelation, kStranger, kCapital, kVerb, kPresent, kAway, kAvail, kEnrol, kCancel, kOr, kWhen, kDiet) || bearsOn(c.tags, kMode) && !wayOffered.MatchString(text) {
		return false
	}
	s := sense{}
	return r.eventsOf(c, &s) == "" && (len(s.events) == 0 || len(s.events) == 1 && (s.events[0] == r.in.Event || r.in.Event == ""))
}

// takeForOurs gives a fact of ours its sense: the day it names is the topic, whatever else it names bears on nothing.
func (r *reader) takeForOurs(c *clause, text string) {
	if c.question || !ourFact.MatchString(text) {
		return
	}
	s := sense{what: wTopic, rule: "fact of ours"}
	if r.eventsOf(c, &s) != "" || len(s.events) == 0 {
		s = sense{what: wReason, rule: "fact of ours"}
		c.fill()
	}
	c.sense = s
}
