package reply

// What somebody asks without a question mark, beside their answer: to know something ("je voulais savoir si les frais sont pris en charge", "dites-moi s'il y a un
// parking"), or to have the record of the day ("gardez-moi le compte rendu si vous pouvez", "j'espère que vous m'enverrez le compte rendu").

var (
	// toKnow leads to what somebody wants to know.
	toKnow = lazily(`^(et |mais |aussi |sinon |par ailleurs |au passage |en revanche |par contre |bonjour |enfin )*(((je|j) (voulais|voudrais|aimerais|souhaitais|souhaiterais|souhaite|aurais (voulu|aime|souhaite)|cherche a|veux|desirerais)( (aussi|juste|simplement|egalement|bien|seulement|encore))* (savoir|vous demander)|(je|j) (me demandais|me demande|me posais la question|me pose la question)( (aussi|juste|simplement|egalement))*( de savoir)?|(dites|dis) (le )?moi( (aussi|juste|simplement|svp|s il vous plait))*|(savez vous|sauriez vous)) (si|s|comment|combien|ou|quand|a quelle heure|quel|quelle|quels|quelles|ce qu|ce que|qui|pourquoi)) .+$`)
	// toldOrWondered leads to it less plainly: "dites-moi si c'est possible", "je me demande si c'est raisonnable"; ofCosts is of money and of the way.
	toldOrWondered = lazily(`^(\w+ ){0,3}((dites|dis) |(je|j) me demand)`)
	ofCosts        = lazily(`\b(frais|rembours\w*|pris\w* en charge|defray\w*|indemnis\w*|parkings?|garer|stationne\w*|navettes?|payante?|gratuite?|prix|coute|cout|tarifs?|horaires?|a quelle heure)\b`)
	// ofSeats is of the room that is left, and of being on the list.
	ofSeats = lazily(`\b(places?|complete?|inscri\w*|liste|trop tard|encore temps)\b`)
	// mayBe is what can be done, not what may be: "si l'on peut être remboursé".
	mayBe = lazily(`\bpeut etre (rembourse|defraye|indemnise|prise? en charge|heberge|vehicule|loge)\w*`)
	// theRecord is the record of the day.
	theRecord = lazily(`\b(comptes? rendus?|actes|replay|enregistrements?|captation|synthese|supports?|presentations?|diaporamas?|resume|bilan)\b`)
	// recordAsked asks for it.
	recordAsked = lazily(`\b(si vous (pouviez|pouvez|pourriez|vouliez bien) (me |m |nous )(envoyer|transmettre|garder|adresser|partager|communiquer|faire (suivre|passer|parvenir))|vous (pourrez |voudrez bien |pourriez |pouvez |allez )?(me |m |nous )(l |le |la |les )?(bien )?(enverrez|transmettrez|ferez (suivre|passer|parvenir)|garderez|adresserez|partagerez|communiquerez|mettrez|envoyer|transmettre|faire (suivre|passer|parvenir)|garder|adresser|partager|communiquer)|(envoyez|gardez|transmettez|adressez|partagez|communiquez|reservez|mettez) (le |la |les )?(moi|nous)|faites (le |la |les )?(moi|nous) (suivre|passer|parvenir)|(pensez|songez) a (moi|nous)( \w+){0,3} pour|(pour|de|a|d|pour que vous) (me |m |nous )(l |le |les )?(envoyer|transmettre|adresser|communiquer|faire (suivre|passer|parvenir)|garder|partager|mettre de cote|envoyiez)|(je|j|nous) (serais|serai|serions|souhaite|souhaiterais|voudrais|aimerais|veux bien|espere|apprecierais)( (\w+|bien|tout de meme|de|d)){0,4} (recevoir|avoir|obtenir|disposer)|(suis|sommes|serais|reste) (\w+ )?(preneuse?|preneurs?|interessee?s?) (du|de|par|d)|(m|nous) (interesse|interesserait|interessent|interesseraient))\b`)
	// recordOwn is the record that the sender gives, or has.
	recordOwn = lazily(`\b(je|nous|on) (vous |leur |lui )?(enverrai|enverrons|transmettrai|redige\w*|dois|ferai|ai|avons|presente\w*)\b|\bderniere fois\b|\b(mon|ma|notre|mes|nos) (compte|bilan|synthese|presentation|resume)`)
	// sentIfSo goes on about it.
	sentIfSo = lazily(`^(et |alors )*(si|s) (vous (pouvez|pouviez|pourriez|voulez bien|voudriez)( bien)? (me |m |nous )(l |le |la |les )?(envoyer|transmettre|adresser|faire (suivre|passer|parvenir)|garder|partager|communiquer)|vous (le )?(pouvez|pouviez)|c est possible|possible|il y en a un|vous en faites un)( (par mail|plus tard|ensuite|apres|svp|merci|un de ces jours))*$`)
)

// asksNoMore are the tags of an answer: a request that holds them may be more than that.
var asksNoMore = []kind{kName, kRelation, kUnnamed, kCompany, kVerb, kPresent, kNoun, kEnrol, kSeat, kCancel, kYes, kNo, kReplaces, kReplaced, kAway, kAvail, kMode, kOff, kLasting, kStranger, kExcept, kThou}

// readAskedOfUs reads such a request as the question that it is; one that is about coming goes to a person with the whole reply.
func readAskedOfUs(r *reader, c *clause, b bag) (sense, bool) {
	if c.subject || c.question || c.heading {
		return sense{}, false
	}
	switch text := c.plain(); {
	case b.any(kIf, kAsk, kThat, kPast, kSelf) && toKnow.MatchString(text):
		if toldOrWondered.MatchString(text) && !ofCosts.MatchString(text) {
			return sense{}, false
		}
		if mayBe.MatchString(text) {
			b = b.without(kHedge)
		}
		if b.any(kHedge) || b.any(asksNoMore...) || ofSeats.MatchString(text) {
			return block(ReasonQuestion)
		}
		return sense{what: wQuestion, rule: "wants to know", fixed: true}, true
	case theRecord.MatchString(text) && recordAsked.MatchString(text) && !recordOwn.MatchString(text) && !b.any(kNot, kNe, kEvent) && !b.any(asksNoMore...):
		return sense{what: wQuestion, rule: "record asked for", fixed: true}, true
	}
	return sense{}, false
}

// settleRecordAsked takes "si vous pouvez me l'envoyer", behind a record that is asked for, for no more than that.
func (r *reader) settleRecordAsked() {
	for i := range r.list {
		c := &r.list[i]
		if before := r.before(i); before != nil && before.sense.rule == "record asked for" && bearsOn(c.tags, kIf) && sentIfSo.MatchString(c.plain()) {
			c.sense = sense{what: wCourtesy, rule: "record asked for"}
		}
	}
}
