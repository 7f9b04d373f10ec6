package reply

// Polite tails, which look like conditions or hearsay and are none: "si ça ne vous dérange pas, inscrivez-moi", "ils ne sont pas inscrits, je crois. Vous pouvez les
// ajouter ?".

// politeTail asks leave as one does at a door.
var politeTail = lazily(`^(et |mais )*(si|s) (ca|cela|ce) (ne )?(vous|te) (derange|ennuie|gene|embete|incommode|contrarie) pas( trop| bien sur)?$|^(et |mais )*(si|s) (ca|cela) ne (vous|te) fait rien$|^(et |mais )*(si|s) (ca|cela|ce) ne (pose|posait) (pas|aucun) (de |d |trop de )?(probleme|problemes|souci|soucis|difficulte|difficultes|inconvenient)( pour (vous|toi|votre equipe|l organisation|les organisateurs)| de votre cote)?( bien sur)?$|` +
	`^(et |mais )*si (vous|tu) (n y|y) (voyez|vois) (pas|aucun) (d )?(inconvenient|objection)$|^(et |mais )*si (ce n est pas|c est pas|cela n est pas) un (probleme|souci)( pour vous)?$|^(et |mais )*si (ca|cela) (vous|te) arrange$|^(et |mais )*si (vous etes|tu es) (toujours )?d accord$|^(et |mais )*si vous (m acceptez|m y autorisez|m autorisez|m y invitez|voulez de moi)$|^(et |mais )*si (l|votre|ton) invitation (tient toujours|est toujours valable|tient|court toujours)$|^(et |mais )*avec (votre|ta) (permission|accord|autorisation)$|^(et |mais )*s il n y a (pas|aucun) (de |d )?(probleme|souci|inconvenient)( de votre cote| pour vous)$`)

// partAsked is less than the day, for which leave is asked in earnest.
var partAsked = lazily(`\b(apres midi|aprem|matin|matinee|seulement|uniquement|juste|plus tard|a partir|jusqu|heures?|\d+h|midi|retard|depart)\b`)

// suitsYou asks whether it suitsYou, as most who know it do.
var suitsYou = lazily(`^(et |mais )*si (ca|cela|ce) (vous|te) (va|convient)( bien)?$`)

// settlePoliteTails takes such words for courtesies beside a plain yes of the sender; what is asked leave for beside it, a part of the day or somebody to bring along,
// asks for an answer.
func (r *reader) settlePoliteTails() {
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.question && c.sense.code != ReasonCondition:
			continue
		case (c.sense.what == wBlock && c.sense.code == ReasonCondition || c.sense.what == wSuspect) && politeTail.MatchString(c.plain()) && r.plainYesAround(i):
			c.sense = sense{what: wCourtesy, rule: "asks leave politely"}
		case c.sense.what == wCourtesy && suitsYou.MatchString(c.plain()) && !r.plainYesAround(i) && r.partAround(i):
			c.sense = sense{what: wBlock, code: ReasonCondition, rule: "asks leave for a part"}
		case c.sense.what == wBlock && (c.sense.code == ReasonCondition || c.sense.code == ReasonHearsay) && r.dayRecalled(c):
		case c.sense.code == ReasonHearsay && onlyBelief.MatchString(c.plain()) && r.ofRecordBeside(i), c.sense.code == ReasonHearsay && beliefOfRecord.MatchString(c.plain()) && r.decides():
			c.sense = sense{what: wReason, rule: "believes what is on record"}
		case c.sense.what == wBlock && unlessMistaken.MatchString(c.plain()) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && notAnswered.MatchString(r.list[i+1].plain()):
			c.sense = sense{what: wCourtesy, rule: "unless mistaken"}
		case c.sense.what == wBlock && r.enrolledBehind(i):
		}
	}
}

// partAround says whether the sentence of clause i answers for a part of the day.
func (r *reader) partAround(i int) bool {
	for k := range r.list {
		if o := &r.list[k]; k != i && o.sentence == r.list[i].sentence && o.sense.what == wDecision && partAsked.MatchString(o.plain()) {
			return true
		}
	}
	return false
}

// dayRecalled takes "si je ne me trompe, c'est le 28 mai" for the day that it names, which is one of ours.
func (r *reader) dayRecalled(c *clause) bool {
	if c.question || !recalls.MatchString(c.plain()) || bearsOn(c.tags, kStranger, kName, kVerb, kPresent, kHedge, kOr, kMode, kWhen) {
		return false
	}
	s := sense{what: wTopic, rule: "day recalled"}
	if r.eventsOf(c, &s) != "" || len(s.events) != 1 {
		return false
	}
	c.sense = s
	return true
}

var recalls = lazily(`^(et |mais )*(si je ne me trompe( pas)?|si je ne m abuse|si j ai bien (compris|lu|note)) (c est|ce sera|la (rencontre|journee|reunion) (est|a lieu|aura lieu)) (bien )?(le|ce|a|au|jeudi|mardi|jour)\b`)

// plainYesAround says whether all that the sentence of clause i decides is a plain yes of the sender to the whole day.
func (r *reader) plainYesAround(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.sentence != r.list[i].sentence {
			continue
		}
		switch s := o.sense; s.what {
		case wDecision:
			if partAsked.MatchString(o.plain()) || !s.yes || s.maybe || !s.self || len(s.names) > 0 || !newBag(o).only(kSelf, kYou, kThou, kVerb, kPresent, kBe, kEnrol, kEvent, kGeneric, kMode, kFor, kFill, kCourtesy, kSeat, kNoun, kRequest, kModal, kConfirm, kYes, kAlso, kJoin) {
				return false
			}
			found = true
		case wCourtesy, wReason, wAck, wTopic:
		default:
			return false
		}
	}
	return found
}

var (
	// onlyBelief is believing, and no more.
	onlyBelief = lazily(`^(du moins |enfin )*((je|j) (crois|pense)( bien)?|il me semble( bien)?|sauf erreur( de ma part)?|a ma connaissance)$`)
	// unlessMistaken is "sauf erreur", and no more.
	unlessMistaken = lazily(`^(et |mais )*(sauf erreur|sauf oubli)( de ma part)?$`)
	notAnswered    = lazily(`^(je|nous|on) (ne |n )(vous |y |l )?(ai|avais|avons|a) (pas|pas encore|toujours pas) (encore )?(repondu|confirme)( (a|au) .*)?$`)
	// ofRecord is of who is on the list, or of whether an answer was given.
	ofRecord = lazily(`\b(n est|ne sont|ne suis|n etait|n a|ne figure|ne figurent|ne sommes|n ai|n avons) (pas|pas encore|toujours pas)( ete)? (inscrite?s?|enregistree?s?|notee?s?|repondu|confirme|sur (la|votre) liste)\b`)
	// beliefOfRecord is believing to have answered, or not.
	beliefOfRecord = lazily(`^(\w+ ){0,2}((je|j) (crois|pense)( bien)?|il me semble( bien)?) (que |ne )?(je |j )?(n )?(vous )?(ai|avais) (pas|pas encore|oublie de|omis de|toujours pas) (vous )?(repondu|repondre|confirme|confirmer|envoye ma reponse|donne (ma|de) reponse)( a (votre|ton) (mail|message|invitation|courriel))?$|^(\w+ ){0,2}((je|j) (crois|pense)|il me semble) ne pas (vous )?avoir (encore )?(repondu|confirme)( a (votre|ton) (mail|message|invitation|courriel))?$`)
)

// ofRecordBeside says whether the clause before clause i in its sentence, or behind it, is of what is on record, and says nothing of coming.
func (r *reader) ofRecordBeside(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.list) || r.list[k].sentence != r.list[i].sentence || !ofRecord.MatchString(r.list[k].plain()) {
			continue
		}
		if !bearsOn(r.list[k].tags, kVerb, kPresent, kHedge, kIf, kMode) {
			return true
		}
	}
	return false
}

// decides says whether some clause decides.
func (r *reader) decides() bool {
	for i := range r.list {
		if r.list[i].sense.what == wDecision {
			return true
		}
	}
	return false
}

// enrolledBehind gives an order by pronoun the people of whom clause i says that they are not on the list: "Mme X n'est pas inscrite. Pouvez-vous l'ajouter ?".
func (r *reader) enrolledBehind(i int) bool {
	c := &r.list[i]
	names := namesOf(c)
	if len(names) == 0 || !ofRecord.MatchString(c.plain()) || !newBag(c).only(kName, kNe, kBe, kNot, kFill, kUnknown, kJoin, kRelation, kFunction, kCivility, kBody, kRecord, kGeneric, kEvent) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= c.sentence+1; k++ {
		o := &r.list[k]
		if o.sense.what == wCourtesy || o.sense.code == ReasonHearsay && onlyBelief.MatchString(o.plain()) {
			continue
		}
		if third := o.tags[0].kind == kThird; third && o.sentence == c.sentence && o.sense.what == wDecision && len(o.sense.names) == len(names) && o.sense.names[0] == names[0] {
			c.sense = sense{what: wMention, names: names, rule: "not on the list yet"} // "X n'a pas encore répondu, il viendra"
			return true
		}
		one, many := themOrdered.MatchString(o.plain()), theyOrdered.MatchString(o.plain())
		if o.sense.what != wDecision || !o.sense.yes || o.sense.self || o.sense.maybe || len(o.sense.names) > 0 || !one && !many || one && len(names) != 1 || many && len(names) < 2 {
			return false
		}
		o.sense.names = names
		c.sense = sense{what: wMention, names: names, rule: "not on the list yet"}
		return true
	}
	return false
}

// What orders somebody by a pronoun.
var (
	themOrdered = lazily(`\b(l|le|la) (ajouter|inscrire|rajouter|enregistrer|noter)\b|\b(ajoutez|inscrivez|rajoutez|enregistrez|notez) (le|la)\b`)
	theyOrdered = lazily(`\bles (ajouter|inscrire|rajouter|enregistrer|noter)\b|\b(ajoutez|inscrivez|rajoutez|enregistrez|notez) les\b`)
)
