package reply

import "strings"

// Questions that offices put beside a clear answer: what it costs, how many of one house may come, the train to be caught, the mailing list. The answer stands, and a
// person answers the question.

var (
	// asksCost asks what the day costs, and who pays: "l'inscription est-elle gratuite ?", "la participation est-elle payante ?".
	asksCost = lazily(`^(et |mais |au fait |question |sinon |par ailleurs |d ailleurs |pouvez vous (me |nous )?(dire|preciser|confirmer|indiquer) (si|que) |est ce que |savez vous si )*(l inscription|la participation|cette (journee|rencontre)|la (journee|rencontre|matinee)|l acces|l evenement|le (repas|dejeuner)|l entree|votre journee) ?((a|aux?) (la|cette|l|vos) ?(journee|rencontre|evenement|rencontres) |au (repas|dejeuner) )?(est|sont|sera|seront|serait|reste)( t)?( il| elle| elles)? ?((bien|donc|toujours|totalement|entierement|encore) )*(gratuite?s?|payante?s?|a (notre|ma|la|votre) charge( [a-z]+){0,4}|prise? en charge( par [a-z ]{3,30})?|libre( et gratuite?)?|facturee?|comprise?|offerte?|remboursee?)( (pour|aux) (les|tous|nos|notre) [a-z]+| ou (gratuite?|payante?|libre))?$`)
	// asksHowMany asks how many of one house may come: "combien de personnes d'une même structure peuvent s'inscrire ?".
	asksHowMany = lazily(`^(et |mais |au fait |question |sinon |par ailleurs )*(combien (de |d )?(personnes?|collegues|participants?|agents|elus|representants|membres|salaries|benevoles|places?|sommes nous|est on|peut on etre)?( (d une|d un|de la|du|de|d|par|pour une|pour un|de chaque|par une)? ?(meme )?(structure|association|collectivite|service|commune|mairie|organisme|equipe|etablissement|organisation|maison))? ?(peuvent|peut on|pouvons nous|ont le droit de|a) (elles |ils )?(s inscrire|inscrire|participer|venir|assister|etre inscrite?s|pouvoir (s inscrire|venir|participer))|` +
		`(peut on|pouvons nous|est il possible (de|d)|est ce possible (de|d)|a t on le droit (de|d)) ?(s inscrire|nous inscrire|venir|participer|etre|inscrire) a plusieurs|y a t il (une limite|un nombre (maximum|maximal|limite|limite))( (de|d|au nombre de) [a-z]+)?)( (d une|d un|de la|du|de|d|par|pour une|pour un|de chaque)? ?(meme )?(structure|association|collectivite|service|commune|mairie|organisme|equipe|etablissement|organisation|maison|maximum))*$`)
	// ifSo leads a question that hangs on the one before it: "si oui, merci de m'indiquer le montant".
	ifSo = lazily(`^(et )?(si (oui|tel est le cas|c est (bien )?le cas|c est payant)|dans (ce|l affirmative) cas|dans l affirmative|le cas echeant)$`)
	// ifSoAsked is both in one clause: "si oui à quel ordre faut-il faire le mandat ?".
	ifSoAsked = lazily(`^(et )?(si oui|dans ce cas|dans l affirmative|le cas echeant) (a (quel|quelle|qui)|quel|quelle|quels|quelles|combien|comment)\b`)
	// tellUs is such a question.
	tellUs = lazily(`^(merci (de|d)|pouvez vous|pourriez vous|veuillez|je vous (remercie|prie) (de|d)|a (quel|quelle|combien|qui)|quel|quelle|quels|quelles|combien|comment|lequel|laquelle|ou)\b.*\b(montant|tarif|cout|prix|modalites|mandat|cheque|facture|devis|reglement|regler|payer|bon de commande|adresse|combien|ordre|rib|coordonnees|conditions|paiement|virement|cheque)\b`)
	// trainToCatch is why the end of the day is asked for: "je voudrais être sûr de ne pas le rater".
	trainToCatch = lazily(`^(et |car |mais |c est que )*(je|j|nous|on) (ne |n )?((voudrais|voudrions|aimerais|aimerions|souhaite|souhaiterais|souhaitons|prefere|prefererais|tiens a|dois|veux|voudrait)( bien)? )?(etre (sure?s?|certaine?s?) de |m assurer de |eviter de )?(ne pas |pas )?(le|la|les|l)? ?(rater|manquer|louper)( (mon|le|ce|notre) (train|bus|car|tgv|ter|correspondance))?$`)
	// asksEnd asks when the day ends.
	asksEnd = lazily(`\b(heure|horaires?|quand|fin)\b`)
	// listToo asks for a place on our list of addresses as well: "pourriez-vous aussi m'ajouter à votre liste de diffusion ?".
	listToo = lazily(`^(et |enfin )*(par ailleurs |au passage |d ailleurs |en outre |egalement |aussi )?((pouvez|pourriez) vous|(serait|est) il possible (de|d)|merci (de|d)|je vous (remercie|prie) (de|d)) ?(bien vouloir )?(par ailleurs |au passage |d ailleurs |en outre |egalement |aussi )*(m|me|nous) ?(ajouter|inscrire|mettre|abonner|rajouter|integrer)( (aussi|egalement|par ailleurs|au passage|en outre))* (a|sur|dans) (votre|vos|la|l) ?(listes? de diffusion|newsletter|lettre d information|infolettre|liste d envoi|mailing list|lettre d info|listes? de contacts?)( (pour|afin de) (recevoir|etre (informee?|tenue? au courant|avertie?)) [a-z ]{3,60})?( (svp|s il vous plait|merci))*$`)
	asWell  = lazily(`\b(aussi|egalement|par ailleurs|au passage|en outre|d ailleurs)\b`)
)

// settleOfficeAsks takes such questions for what they are beside a full yes.
func (r *reader) settleOfficeAsks() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.sense.what == wDecision || c.sense.what == wCourtesy || bearsOn(c.tags, kName, kCancel) {
			continue
		}
		text := c.plain()
		switch {
		case c.question && (asksCost.MatchString(text) || asksHowMany.MatchString(text)):
			if r.firmYesApart(i) {
				r.onlyAsks(i, "practical question")
			}
		case ifSo.MatchString(text):
			r.askedIfSo(i)
		case c.question && ifSoAsked.MatchString(text):
			r.askedIfSoAtOnce(i)
		case !c.question && i > 0 && trainToCatch.MatchString(text) && r.endAskedBefore(i) && r.firmYesApart(i):
			c.sense = sense{what: wReason, rule: "why the end is asked for", fixed: true}
			c.fill()
		}
	}
}

// firmYesApart says whether the sender says a full yes beside clause i that is more than a wish.
func (r *reader) firmYesApart(i int) bool {
	return (r.fullYesApart(i) || r.saysYesPlainly() && r.agreesForMe(i) && r.answersApart(i)) && !r.onlyWished(i)
}

// askedIfSo takes clause i, "si oui", for a courtesy between a question that only waits for its answer and another one of the same matter.
func (r *reader) askedIfSo(i int) {
	if i == 0 || i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence {
		return
	}
	before, next := &r.list[i-1], &r.list[i+1]
	if before.sense.what != wQuestion || before.sentence < r.list[i].sentence-1 || next.sense.what != wQuestion && next.sense.what != wCourtesy || bearsOn(next.tags, kIf, kName, kEvent, kMode) || !tellUs.MatchString(next.plain()) || !r.firmYesApart(i) {
		return
	}
	r.onlyAsks(i, "if so")
	r.onlyAsks(i+1, "if so")
}

// askedIfSoAtOnce takes "si oui à quel ordre faut-il faire le mandat ?" behind a question that only waits for its answer for one more of the same matter.
func (r *reader) askedIfSoAtOnce(i int) {
	if i == 0 || r.list[i-1].sense.what != wQuestion || r.list[i-1].sentence < r.list[i].sentence-1 {
		return
	}
	c := &r.list[i]
	if !bearsOn(c.tags, kName, kEvent, kMode, kNot, kNe) && tellUs.MatchString(askedWord.FindString(c.plain())) && r.firmYesApart(i) {
		r.onlyAsks(i, "if so")
	}
}

// askedWord is where such a question begins behind "si oui".
var askedWord = lazily(`\b(a (quel|quelle|qui)|quel|quelle|quels|quelles|combien|comment)\b.*$`)

// endAskedBefore says whether one of the two clauses before i asks when the day ends, or is of the train that the sender takes home.
func (r *reader) endAskedBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if o := &r.list[k]; o.sense.what == wQuestion && asksEnd.MatchString(o.plain()) {
			return true
		}
	}
	return false
}

// comesOrListed says whether somebody comes, and the list asked for is not one asked for beside it.
func (c *composer) comesOrListed() bool { return c.comesAtAll() && !c.asksListToo() }

// asksListToo says whether, beside a yes of the sender's that says so by itself, a place on our list of addresses is asked for as well.
func (r *reader) asksListToo() bool {
	for i := range r.list {
		if o := &r.list[i]; o.sense.rule == "put on the mailing list" && !o.subject {
			return listToo.MatchString(o.plain()) && asWell.MatchString(o.plain()) && r.comesOrStays(i)
		}
	}
	return false
}

// comesOrStays says whether each yes beside clause i says in the sender's own words that they come: no "inscrivez-moi", which could be of the list.
func (r *reader) comesOrStays(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		switch s := o.sense; {
		case k == i || s.what != wDecision:
		case s.maybe || !s.yes || k > i || !bearsOn(o.tags, kVerb, kPresent, kNoun) || bearsOn(o.tags, kRequest, kEnrol) || strings.Contains(o.plain(), "liste"):
			return false
		default:
			found = true
		}
	}
	return found
}

// namesOfUs says whether a clause is only who is meant by "nous", behind a request to put us down: "pouvez-vous nous inscrire, X et moi ?".
func (r *reader) namesOfUs(c *clause, b bag) bool {
	before := r.beforeClause(c)
	return before != nil && before.sentence == c.sentence && before.sense.what == wDecision && before.sense.all && b.any(kName) && b.any(kSelf) && usDown.MatchString(before.plain()) &&
		b.only(kName, kSelf, kJoin, kCivility, kFunction, kFill)
}

// usDown is such a request.
var usDown = lazily(`^(bonjour |et |donc |alors )*(est ce que vous (pouvez|pourriez)|(pouvez|pourriez) vous)( (donc|bien|svp|s il vous plait))* nous (inscrire|noter|ajouter)\b`)
