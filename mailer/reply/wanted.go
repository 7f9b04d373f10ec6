package reply

// Something that the sender asks of us without a question mark: a paper, a call, a lift, a name put right. What they answer stands; a person sees the rest.

var (
	// paperWanted is a paper or a thing asked for; what goes out to all anyway, the link and the programme, is not.
	paperWanted = lazily(`\b(envoyez|adressez|transmettez|communiquez|faites parvenir|fournissez|preparez) (moi|nous) (\w+ ){0,3}(facture|compte rendu|presentations?|supports?|actes|attestation|convocation|devis|certificat|ordre de mission)\b|\b((j )?(ai|aurai|aurais|aurons|avons) besoin (de |d )?|il (me |nous )?(faut|faudra|faudrait) |(je )?(souhaite|souhaiterais|voudrais|aimerais) (recevoir |avoir |obtenir |disposer (de |d )?)?)(\w+ ){0,2}(attestation|convocation|facture|ordre de mission|devis|certificat|justificatif|taxi|navette|chambre|hebergement|videoprojecteur|stand|compte rendu|presentations)\b`)
	// callWanted asks to be called, fetched or booked for.
	callWanted = lazily(`\b(appelez|rappelez|recontactez|telephonez) (moi|nous)\b|\b(merci|veuillez|priere|je vous (prie|remercie)) (de |d )?(bien vouloir )?(me |m |nous )(rappeler|appeler|recontacter|telephoner)\b|\bvenez (me|nous) chercher\b|\breservez (moi|nous) une? (chambre|taxi|hotel)\b|\b(me|nous) (reserver|trouver|conseiller) (une? )?(chambre|taxi|hotel|hebergement)\b|\bqu on (vienne|passe) (me|nous) (chercher|prendre)\b|\b(faut|faudra|faudrait|besoin d) une? convention\b|\b(merci|remercie|prie) (de|d) (bien vouloir )?(ne pas )?(corriger (mon|ma|le|la|l|mes)|inviter|communiquer|prevoir une? (attestation|siege|micro|table))\b|\bprofite\w* (de (ce|cet|l|mon) ?(message|mail|occasion|reponse|courriel)|en) pour vous\b|\b(faites|etablir|etablissez|envoyer|envoyez) (la|une) facture\b|\b(prendrons|prendrai|prendra) la parole\b|\b(nous|je) (filmerons|filmerai|presenterons|presenterai|exposerons|exposerai|projetterai|tiendrons|tiendrai)\b|\b(prononcer|dire) quelques mots\b|\bminutes pour (parler|presenter|exposer)\b|\bvous (rencontrer|parler) (en aparte|en prive|de (notre|son|mon))\b|\b(me |nous )?(renvoyer|envoyer|transmettre) (le programme|l invitation a|le (bulletin|formulaire))\b`)
	// nameWanted corrects who the sender is, or where they are written to.
	nameWanted = lazily(`\b(ma nouvelle adresse|mon nouveau (mail|numero|telephone)|mon (vrai )?(prenom|nom)|mon titre|ma fonction (exacte )?) (est|c est|s ecrit)\b|\bcorrigez (mon|ma|le|la|l)\b`)
)

// onlyInNeed is of a call in case of need, or of a paper that others give.
var onlyInNeed = lazily(`\b((si|au|en cas de|cas de) (besoin|souci|probleme|question|urgence|necessaire)|(de|par|a) (mon|ma|notre) (chef|cheffe|direct\w+|hierarchie|employeur|responsable|service))\b`)

// seeWanted marks an answer beside which something is asked for.
func (c *composer) seeWanted() {
	if len(c.said) == 0 || c.question {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what == wDecision && !callWanted.MatchString(o.plain()) || o.sense.what == wQuestion || bearsOn(o.tags, kNot, kNe) {
			continue
		}
		if onlyInNeed.MatchString(plain(c.sentenceOf(o))) {
			continue // "en cas de besoin, appelez-moi", "il me faut l'ordre de mission de mon chef"
		}
		if text := o.plain(); paperWanted.MatchString(text) || callWanted.MatchString(text) || nameWanted.MatchString(text) {
			c.question = true
			return
		}
	}
}
