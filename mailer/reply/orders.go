package reply

import (
	"slices"
	"strings"
)

// Orders to put somebody else on the list, by any verb of doing so: "rajoutez aussi M. Bertin pour le 28", "j'inscris ma collègue, X", "gardez une place à X".

// putting are the verbs of putting somebody on a list, in the forms of an order, of a request and of the first person.
var putting = wordSet(`inscris inscrit inscrivez inscrire inscrivons inscrirai note notez noter ajoute ajoutez ajouter rajoute rajoutez rajouter mets mettez mettre marque
	marquez marquer enregistre enregistrez enregistrer enregistrons compte comptez compter prevois prevoyez prevoir preinscris preinscrivez preinscrire`)

// keeping are the verbs of keeping a seat for somebody.
var keeping = wordSet(`reserve reservez reserver garde gardez garder bloque bloquez bloquer retiens retenez retenir prevois prevoyez prevoir prends prenez prendre`)

// Words that may stand before the verb, and between it and the first name.
var (
	beforePutting  = wordSet(`et puis donc alors merci de d bien vouloir veuillez je j nous vous tu te prie demande souhaite souhaiterais voudrais voudrions souhaitons aimerais peux peut pouvez pourrez pourras pourriez pourrais il faudrait faudra prenez soin s plait svp`)
	betweenPutting = wordSet(`aussi egalement donc bien alors la les l a de d presence participation venue inscription place places chaise une un 1 pour mon ma mes notre nos et m mme madame monsieur mr s il vous te plait svp`)
)

// readOrder reads such a clause, where nothing is left over: "mettez X en copie" is none.
func readOrder(r *reader, c *clause, b bag) (sense, bool) {
	if c.question && !r.goesOnRequest(c) || c.subject || !b.any(kName) || r.saysWord(c, "comme") || r.saysWord(c, "dans") {
		return sense{}, false // "gardez une place pour X dans la voiture"
	}
	at := slices.IndexFunc(c.tags, func(t tag) bool { return t.kind == kName })
	rest := newBag(&clause{tags: c.tags[at:]})
	if !r.ordered(c, c.tags[at].from) || !rest.only(kName, kRelation, kFunction, kCivility, kEvent, kGeneric, kFor, kCourtesy, kFill, kJoin) {
		return sense{}, false
	}
	for _, t := range c.tags[at:] {
		if t.kind == kRelation {
			return block(ReasonUnnamed) // "inscrivez M. X et son adjoint"
		}
	}
	s := sense{what: wDecision, yes: true, names: c.names()}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, len(s.names) == 1 || len(s.events) < 2
}

// goesOnRequest says whether a clause of a question goes on what is asked before it, which was understood: "pouvez-vous annuler mon inscription et inscrire
// M. X à la place ?"
func (r *reader) goesOnRequest(c *clause) bool {
	if w := r.word(c.tags[0]); w != "et" && w != "puis" {
		return false
	}
	for i := range r.list {
		o := &r.list[i]
		if i > 0 && o.tags[0].from == c.tags[0].from {
			before := &r.list[i-1]
			return before.sentence == c.sentence && before.sense.what == wDecision && bearsOn(before.tags, kRequest) && !before.sense.maybe
		}
	}
	return false
}

// ordered says whether what stands in a clause before the word at is an order, and no more: its verb, with a seat where it keeps one.
func (r *reader) ordered(c *clause, at int) bool {
	verb, seat, own := "", false, false
	for _, t := range c.tags {
		if t.from >= at {
			break
		}
		for i := t.from; i < t.to; i++ {
			w := r.words[i].word
			switch {
			case verb == "" && (putting[w] || keeping[w]):
				verb = w
			case w == "je" || w == "j":
				own = true
			case verb == "" && (beforePutting[w] || r.words[i].mark || t.kind == kCourtesy || t.kind == kFill):
			case verb == "compter" && w == "sur":
			case verb != "" && (betweenPutting[w] || r.words[i].mark || t.kind == kRelation || t.kind == kFunction || t.kind == kCivility || t.kind == kAlso):
				seat = seat || w == "place" || w == "places" || w == "chaise"
			default:
				return false
			}
		}
	}
	if own && !seat && (strings.HasPrefix(verb, "met") || strings.HasPrefix(verb, "compt") || strings.HasSuffix(verb, "ajoute") && !bearsOn(c.tags, kEvent, kGeneric, kAlso)) {
		return false // "je mets Luc": in copy, perhaps
	}
	return verb != "" && (seat && keeping[verb] || !seat && putting[verb])
}

// wordSet is the set of some words.
func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}
