package reply

// toBeSent is what the organiser is asked to send, and when: "merci de m'envoyer le lien dès que possible".
var toBeSent = lazily(`^(et |donc |sinon )?(merci( d avance)?|priere|vous voudrez bien|veuillez|je vous remercie|je vous prie|vous pouvez|pensez a|n oubliez pas|pouvez vous|pourriez vous|pourrez vous|peux tu|pourrais tu)? ?(de |d )?(bien vouloir )?` +
	`(me |m |nous )(envoyer|adresser|transmettre|communiquer|faire parvenir|faire suivre|fournir|preciser|indiquer|confirmer|renvoyer) ` +
	`(le|la|les|l|un|une|mon|ma|notre|votre|vos) (lien|liens|plan|adresse|programme|acces|code|codes|identifiants?|attestation|convocation|inscription|participation|confirmation|documents?|infos?|informations?|modalites|horaires?|deroule|ordre du jour)( [a-z]+){0,5}` +
	` (des que possible|(quand|lorsque|des que) vous (l aurez|les aurez|l avez|pourrez|pouvez)|(quand|lorsqu|des qu|une fois qu) (il|elle|ils|elles) (sera|seront) (prete?s?|disponibles?|connue?s?))$`)

// settleToBeSent takes a request to be sent something in due time for what it is: its "dès que possible" puts off no answer of the sender's, and its
// "quand vous l'aurez" is no condition on their coming.
func (r *reader) settleToBeSent() {
	for i := range r.list {
		c := &r.list[i]
		if !toBeSent.MatchString(c.plain()) || bearsOn(c.tags, kName, kUnnamed, kRelation, kNo, kNot, kNe, kCompany, kCancel) || contains(c.plain(), "si") {
			continue
		}
		c.sense = sense{what: wCourtesy, rule: "to be sent"}
		if c.question {
			c.sense.what = wQuestion
		}
	}
}
