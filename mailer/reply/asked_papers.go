package reply

// Papers asked for beside an answer: a report, a certificate, the programme. The answer stands; the question goes to a person.

// asksPaper is a question for a paper, or for the record of the day.
var asksPaper = lazily(`^(et |sinon |mais |au passage |en revanche |par contre |toutefois |neanmoins |d ailleurs )*(pourriez|pourrais|pouvez|peux|pourra|serait il|est il|sera t il|serait ce|puis|peut on|pourrait on|pourrons|pourrai|auriez|auras|avez|est ce (que|qu)|y aura t il|merci de) .*\b(copie|copies|destinataire|envoyer|transmettre|recevoir|communiquer|adresser|suivre|passer|parvenir|partager|obtenir|avoir|disposition|remettre|fournir|garder|etabli\w*|delivr\w+|joindre|disponibles?|consulter|retrouver|possible d|accessibles?)\b.*\b(comptes? rendus?|actes|replay|enregistrements?|supports?|documents?|synthese|presentations?|diaporamas?|captation|notes|attestations?|bilan|resume|bibliographie|programme|facture|devis|convocation|plan( d acces)?|certificat|justificatifs?|contenus?|interventions|fiche|invitation|affiche)\b`)

// asksWhen is when something will be sent: "quand recevrons-nous le lien de connexion ?".
var asksWhen = lazily(`^(et |sinon |mais |au fait )*(quand|a quel moment|par quel moyen|comment) (est ce que (nous|je|on) )?(recevrons|recevrai|recevra|aurons|aurai|aura t|receverai|sera|seront|va|allons|vais|vont)( (nous|je|on|t on|t il|t elle|ils|elles|envoye|envoyee|transmis|transmise|communique|communiquee|recevoir|avoir|etre))* ?(le|la|les|l|un|une|des) (lien|liens|programme|invitation|convocation|plan|infos|informations|modalites|adresse|codes?|documents?|details|confirmation|supports?)\b.{0,40}$`)

// settleAskedPapers takes such a question for what it is beside a plain answer.
func (r *reader) settleAskedPapers() {
	for i := range r.list {
		c := &r.list[i]
		if c.question && (c.sense.what == wBlock || c.sense.what == wSuspect) && asksWhen.MatchString(c.plain()) && r.afterOrBeforeAnswer(i) && !bearsOn(c.tags, kName, kHedge, kOr, kCancel, kNo, kNot, kRelation, kCompany) {
			c.sense = sense{what: wQuestion, fixed: true, rule: "when it is sent"}
			continue
		}
		if c.subject || c.sense.what != wBlock && c.sense.what != wSuspect || !has([]string{ReasonUnclear, ReasonOtherMatter, ReasonQuestion}, c.sense.code) || !asksPaper.MatchString(c.plain()) || !r.afterOrBeforeAnswer(i) ||
			bearsOn(c.tags, kName, kIf, kHedge, kOr, kCancel, kNo, kReplaces, kReplaced, kSeat, kLunch, kDiet, kAccess, kMode, kOff, kLasting, kRelation, kCompany, kUnnamed) {
			continue
		}
		c.sense = sense{what: wQuestion, fixed: true, rule: "paper asked for"}
	}
}
