package reply

import "strings"

// Practical questions beside a clear answer, whose words look like a condition or like company: "peut-on venir avec des élèves ?", "comment faire pour Tomblaine, puisque
// l'inscription n'est pas encore ouverte ?", "je passe en visio, est-ce encore possible ?". The answer stands, and a person answers the question.

var (
	// bringsPupils asks whether people of some kind may be brought, none of whom is anybody yet.
	bringsPupils = lazily(`^(et |mais |sinon |au fait |question |par ailleurs )*((peut|pourrait|pourra t|peuvent|pourrons) ?(on|nous)?|puis je|pourrais je|pouvons nous|pourrions nous|est il (possible|envisageable|permis) (de|d)|est ce possible (de|d)|serait il (possible|envisageable) (de|d)|sera t il possible (de|d)|est ce qu on (peut|pourrait)|a t on le droit (de|d)) (y )?(venir|participer|assister|amener|emmener|inviter|etre accompagnee?s?|venir accompagnee?s?) ((avec|d|de) )?(des|quelques|plusieurs|un groupe (de|d)|un petit groupe (de|d)|une classe (de|d)|un ou deux|une ou deux|deux ou trois|d|de) ?((jeunes|anciens|futurs) )?(eleves|etudiante?s|lyceennes|lyceens|collegiens|apprenties?|apprentis|stagiaires?|jeunes|beneficiaires|usagers|adherents|benevoles|volontaires|residents|habitants|familles|parents|enfants|terminales?|bts|services civiques|personnes accompagnees)( (de|du|des|en|d|qui) [a-z0-9 ]+)?$`)
	// howToDo asks how a day is to be dealt with, and notOpenYet tells why it is asked.
	howToDo    = lazily(`^(et |mais |en revanche |par contre |du coup |alors )*(comment|que) (faire|proceder|fait on|doit on (faire|proceder)|faut il (faire|proceder)|(dois|puis) je (faire|proceder|m inscrire|m y prendre)|s inscrire|m inscrire|s y prendre|cela se passe t il|ca se passe)\b`)
	notOpenYet = lazily(`\b(puisque|car|alors que|vu que|sachant que|dont|etant donne que|pour laquelle|comme|parce que) (les? |la |l |ce |c |leurs? )?(inscriptions?|formulaire( d inscription)?|lien( d inscription)?|page( d inscription)?|inscription en ligne)? ?(n est|ne sont|n etait|ne semble|ne semblent|n a|n ont|ne parait) (pas|pas encore|toujours pas|encore pas) ?(encore |ete )?(ouverte?s?|ouvrir|disponibles?|en ligne|accessibles?|lancee?s?|active)$`)
	// notOpening is the same, told before the question: "l'inscription n'étant pas encore ouverte".
	notOpening = lazily(`^(puisque |comme |mais |or )?(les? |la |l )?inscriptions? (n est|ne sont|n etant) (pas|toujours pas)( encore)? (ouverte?s?|disponibles?|possibles?|accessibles?|lancee?s?)$`)
	// stillPossible asks whether a change can still be made.
	stillPossible = lazily(`^(et |mais )*(est ce|serait ce|est il|c est|cela est il|est ce que (c est|cela est|ce serait)|cela reste t il|si c est)( (encore|toujours))? (possible|faisable|envisageable)( (pour (moi|vous)|a ce stade|merci|svp|s il vous plait))*$`)
	// toShowIt is what a paper is asked for: "que je puisse la présenter à mon service RH".
	toShowIt = lazily(`^(que|afin que|pour que|de sorte que|de maniere a ce que|afin de|pour) ?(je (puisse|sois en mesure de) )?(la |le |les |l )?(presenter|remettre|transmettre|fournir|joindre|donner|justifier|envoyer|produire|montrer) ([a-z]+ ){1,8}[a-z]+$`)
	// officialPaper is such a paper, or one of two.
	officialPaper = lazily(`^(et |mais |sinon )*((pourriez|pouvez) vous|merci (de|d)|veuillez|(serait|est|sera t) il possible (de|d)|je vous (remercie|prie|serais (reconnaissante?|gre)) (de|d)|pourrais je|puis je|il me faudrait|j aurais besoin (de|d)|j ai besoin (de|d)|auriez vous)( bien vouloir)? ?((me|m|nous) )?(faire parvenir|envoyer|adresser|transmettre|delivrer|fournir|etablir|recevoir|avoir|obtenir|faire)? ?` + aPaper + `( (ou|et|ou bien) ` + aPaper + `)*( (pour|a l attention de|destinee? a) (mon|ma|notre|l|mes) [a-z ]+)?( (svp|s il vous plait|merci))*$`)
)

// aPaper is a paper that shows an employer where somebody was, or will be.
const aPaper = `(l|une?|le|la|d un|d une|de la|du|votre)? ?(ordre de mission|convocation|attestation|invitation|justificatif|certificat|courrier|lettre|convention|devis|facture|bon de commande|programme)( (officiel|officielle|nominative|nominatif|individuelle|de (presence|participation|mission)|d (inscription|invitation)|de convocation|de formation|de stage|pro forma|detaille|au format pdf|signee?|papier|formelle))*`

// settleAskedBeside takes such questions for what they are.
func (r *reader) settleAskedBeside() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || bearsOn(c.tags, kName, kCancel) {
			continue
		}
		switch text := c.plain(); {
		case c.question && c.sense.what != wCourtesy && bringsPupils.MatchString(text) && !bearsOn(c.tags, kNot, kNe, kIf, kHedge) && r.fullYesApart(i) && !r.onlyWished(i):
			r.onlyAsks(i, "pupils to be brought")
		case c.question && howToDo.MatchString(text) && r.dayAccepted(i):
			r.howOfDay(i)
		case c.question && stillPossible.MatchString(text) && r.videoBefore(i):
			r.onlyAsks(i, "change still possible")
		case officialPaper.MatchString(text) && r.fullYesApart(i) && !bearsOn(c.tags, kIf, kHedge, kEvent, kMode, kLunch):
			r.onlyAsks(i, "paper for the office")
			if k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence && toShowIt.MatchString(r.list[k].plain()) && !bearsOn(r.list[k].tags, kName, kIf, kHedge, kEvent, kNot) {
				r.onlyAsks(k, "paper for the office")
			}
		}
	}
}

// onlyWished says whether all that the sender says of coming beside clause i is a wish, which may hang on the answer: "j'aimerais venir".
func (r *reader) onlyWished(i int) bool {
	for k := range r.list {
		if o := &r.list[k]; k != i && o.sense.what == wDecision && o.sense.yes && o.sense.self && !wishOnly.MatchString(o.plain()) {
			return false
		}
	}
	return true
}

// onlyAsks takes clause i for a question that waits for its answer, of which no word bears on the answer given.
func (r *reader) onlyAsks(i int, rule string) {
	c := &r.list[i]
	c.sense = sense{what: wQuestion, rule: rule, fixed: true}
	c.fill()
}

// howOfDay takes clause i, and why it is asked behind it in the sentence, for a question of how a day is to be dealt with.
func (r *reader) howOfDay(i int) {
	k := i
	if k+1 < len(r.list) && r.list[k+1].sentence == r.list[i].sentence {
		k++
	}
	if before := r.before(i); k == i && before != nil && notOpening.MatchString(before.plain()) {
		i-- // the reason stands before the question
	} else if !notOpenYet.MatchString(r.list[k].plain()) || k+1 < len(r.list) && r.list[k+1].sentence == r.list[i].sentence {
		return
	}
	for ; k >= i; k-- {
		r.onlyAsks(k, "how of a day")
	}
	if before := r.before(i); before != nil && before.sense.what == wTopic {
		before.sense = sense{what: wCourtesy, rule: "how of a day"}
	}
}

// dayAccepted says whether the sender says yes to each day that the sentence of clause i names, and to nothing else but a full yes.
func (r *reader) dayAccepted(i int) bool {
	if !r.fullYesApart(i) {
		return false
	}
	var accepted, asked []string
	for k := range r.list {
		switch o := &r.list[k]; {
		case o.sentence == r.list[i].sentence:
			asked = union(asked, eventsNamed(o))
		case o.sense.what == wDecision && o.sense.yes && o.sense.self:
			accepted = union(accepted, o.sense.events)
		}
	}
	for _, id := range asked {
		if !has(accepted, id) {
			return false
		}
	}
	return len(asked) > 0
}

// videoBefore says whether clause i stands right behind a plain yes by video of somebody registered for the day of the letter alone, in its sentence or the one before.
func (r *reader) videoBefore(i int) bool {
	k := i - 1
	for k >= 0 && r.list[k].sense.what == wCourtesy && r.list[k].sentence >= r.list[i].sentence-1 {
		k--
	}
	if k < 0 || r.list[k].sentence < r.list[i].sentence-1 || len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event {
		return false
	}
	o := &r.list[k]
	return o.byVideo() && !bearsOn(o.tags, kNot, kNe, kPlus, kCompany, kRelation) && !strings.Contains(o.plain(), "apres midi")
}
