package reply

import (
	"slices"
	"strings"
)

// ofThing says whether a verb that could be the sender's has a noun for its subject, or is wished of others: "que le meilleur gagne", "que chacun
// participe", "la tension monte".
func (r *reader) ofThing(c *clause, b bag) bool {
	if b.any(kThird, kName, kRelation, kRequest, kModal, kConfirm) {
		return false
	}
	for i, t := range c.tags {
		switch {
		case t.kind == kAll, t.kind == kFill && has([]string{"le", "la", "les", "l", "un", "une", "chacun", "chacune", "chaque", "tout", "tous", "son", "sa", "ce", "cette", "cet"}, r.word(t)):
			return r.verbBehind(c.tags[i+1:])
		case t.kind != kFill && t.kind != kCourtesy && t.kind != kJoin && t.kind != kThat && t.kind != kGeneric:
			return false
		}
	}
	return false
}

// verbBehind says whether the next thing behind an article and its noun is a verb that could be in the first person or the third.
func (r *reader) verbBehind(tags []tag) bool {
	denied := false
	for _, t := range tags {
		if t.kind == kNe {
			denied = true
			continue
		}
		if denied { // "le train ne passe plus chez nous"
			return t.kind == kVerb && has([]string{"passe", "monte", "gagne", "descend", "rallie"}, r.words[t.to-1].word)
		}
		if t.kind == kVerb {
			return strings.Contains(t.value, "1") && strings.HasSuffix(r.words[t.to-1].word, "e") && t.to-t.from == 1
		}
		if t.kind != kFill && t.kind != kUnknown && t.kind != kGeneric && t.kind != kMark {
			return false
		}
	}
	return false
}

// ambling are verbs of coming that things do as well: "notre facturation passe par Chorus".
var ambling = []string{"passe", "passent", "monte", "montent", "descend", "descendent", "entre", "entrent", "gagne", "marche", "marchent", "suit", "suivent"}

// settleThings takes clauses that tell what a thing does or is, beside a plain answer, for what bears on nothing: "la route est pleine de travaux",
// "le formulaire m'a renvoyée à la page d'accueil".
func (r *reader) settleThings() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.heading || c.sense.what != wSuspect && c.sense.what != wBlock || !has([]string{ReasonUnclear, ReasonWho, ReasonLasting, ReasonLeave, ReasonUnnamed}, c.sense.code) {
			continue
		}
		if r.afterOrBeforeAnswer(i) && !r.adjoins(c) && r.thingDoes(c) {
			c.sense = sense{what: wReason, rule: "what a thing does"}
		}
	}
}

// thingDoes says whether the subject of a clause is a thing, and nothing in it is of a person, a day, a condition or a doubt.
func (r *reader) thingDoes(c *clause) bool {
	b := newBag(c)
	if b.any(kName, kRelation, kThird, kCompany, kUnnamed, kIf, kHedge, kOr, kExcept, kNot, kNe, kNo, kCancel, kEnrol, kYes, kRequest, kReplaces, kReplaced, kHand, kSend, kGeneric, kStranger, kWhen, kNoun, kSeat, kModal, kDiet, kAccess, kLunch, kHearsay, kIrony, kForce, kMeeting, kDepend) {
		return false
	}
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	head, verb := "", ""
	for k, w := range words {
		switch {
		case k == 0 && !articles[w.word], w.word == "je" || w.word == "j" || w.word == "on":
			return false
		case k == 0, head == "" && (neutral(w.word) == neutralAdjective || neutral(w.word) == neutralQuality):
		case head == "":
			head = w.word
		case verb == "" && r.thirdPerson(w.word):
			verb = w.word
		}
	}
	known := neutral(head) == neutralNoun || neutral(head) == neutralHouse
	if verb == "" || neutral(head) == neutralPerson || ownNouns[head] || r.personOrEvent(c) {
		return false
	}
	return !b.any(kVerb, kPresent, kAvail, kJourney) || known && !b.any(kPresent, kAvail, kJourney, kSelf, kWe) && has(ambling, verb)
}

// personOrEvent says whether a clause names an office, or a day of ours.
func (r *reader) personOrEvent(c *clause) bool {
	return slices.ContainsFunc(c.tags, func(t tag) bool {
		return t.kind == kFunction || t.kind == kEvent && t.mention.how != "town" && t.mention.how != "theme"
	})
}

// thirdPerson says whether a word is a verb in the third person and nothing that is commoner: "est", "passe", "démarre".
func (r *reader) thirdPerson(word string) bool {
	if class := neutral(word); class == neutralNoun || class == neutralAdjective {
		return false
	}
	return slices.ContainsFunc(conjugation()[word], func(f conjugate) bool { return f.person == "3" || f.person == "6" })
}

var (
	articles = wordSet(`le la l les un une mon ma mes notre nos votre vos ce cet cette ces`)
	// ownNouns are things of which the answer may be told, and people in a body.
	ownNouns = wordSet(`reponse participation presence venue inscription absence decision accord avis choix oui non reste suite mode visio place nom agenda planning emploi sante etat
		hierarchie direction equipe service mairie association famille chef cheffe binome patron patronne boss delegation bureau conseil reunion rendez personne personnes autre autres jour date
		journee rencontre evenement invitation matin matinee apres midi repas dejeuner train bus avion voiture garde creche ecole nounou mari femme`)
)
