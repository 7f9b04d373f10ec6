package reply

// Who charges the sender to answer, an office or a superior without a name: "Monsieur le Maire m'a demandé de vous informer que Mme X participera". They only
// speak; who comes is told behind it.

// chargedLead is the office, and what it asked of the sender, to its last word.
var chargedLead = lazily(`^(bonjour |madame |monsieur )*((monsieur|madame|mr|mme|m) )?(le|la|l|mon|ma|notre|nos) ([a-z]+ ){1,6}(m a|me|m|nous a|nous) (aussi |egalement |bien voulu |egalement )?(demande|charge|chargee|charges|prie|priee|pries|mandatee?|missionnee?) (de|d|pour)( bien vouloir)?(( vous| te)? (confirmer|annoncer)| (vous|te) (dire|informer|indiquer|prevenir|avertir|faire savoir|faire part|confirmer|annoncer|signaler|preciser) (que|qu))?$` +
	`|^(bonjour |madame |monsieur )*((monsieur|madame|mr|mme|m) )?(le|la|l|mon|ma|notre|nos) ([a-z]+ ){1,6}(souhaite|tient a|tenait a|desire|a l honneur de|a le plaisir de|vient de) (vous|te|m|me|nous) (dire|informer|indiquer|prevenir|avertir|faire savoir|confirmer|annoncer|signaler|preciser) (que|qu)$` +
	`|^(bonjour |madame |monsieur )*((monsieur|madame|mr|mme|m) )?(le|la|l|mon|ma|notre|nos) ([a-z]+ ){1,6}vous (informe|confirme|annonce|signale|fait savoir|indique) (que|qu)$`)

// wishedLead is what an office wishes, which an order beside it makes firm: "mon directeur souhaite que Mme X participe, merci de l'inscrire".
var (
	wishedLead    = lazily(`^(bonjour |madame |monsieur )*((monsieur|madame|mr|mme|m) )?(le|la|l|mon|ma|notre|nos) ([a-z]+ ){1,6}(souhaite|souhaiterait|voudrait|aimerait|desire|demande|veut) (que|qu)$`)
	orderedBeside = lazily(`\b(merci de|veuillez|pouvez vous|pourriez vous|je vous remercie de|vous pouvez|serait il possible de|je vous prie de)( bien vouloir)? (l|la|le|les) (inscrire|ajouter|noter|enregistrer)\b`)
)

var inTheirStead = lazily(`\b(a|en) (sa|leur) (place|lieu)\b`)

// readCharged reads what an unnamed office has the sender tell of somebody named, or of the sender; what it tells of itself is read elsewhere.
func readCharged(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.heading || c.tags[0].kind == kName || !b.any(kRelation) || b.any(kIf, kUnnamed, kCompany, kThird, kHearsay, kOr, kThou) {
		return sense{}, false
	}
	at := r.behindLead(c, chargedLead)
	if at == 0 {
		at = r.behindLead(c, wishedLead)
		if at > 0 && !orderedBeside.MatchString(r.runningText()) {
			at = 0
		}
	}
	if at == 0 || bearsOn(c.tags[:at], kName) || !r.toldBehind(c.tags[at:]) {
		return sense{}, false
	}
	if !bearsOn(c.tags[at:], kName) && inTheirStead.MatchString(c.plain()) {
		return block(ReasonUnnamed) // "ma collègue m'a demandé de m'inscrire à sa place"
	}
	boss := r.boss
	if bearsOn(c.tags[at:], kReplaces) {
		r.boss = c.tags[0].from + 1 // "Mme X le représentera"
	}
	s := r.senseOf(&clause{tags: c.tags[at:], sentence: c.sentence, subject: c.subject, text: c.text})
	if s.what != wDecision || s.maybe || !s.self && len(s.names) == 0 {
		r.boss = boss
		return sense{}, false
	}
	return s, true
}

// settleOfficeTells takes "Madame la Maire vous informe" for no more than that where she is replaced by somebody named behind it: "qu'elle sera représentée par
// Mme X".
func (r *reader) settleOfficeTells() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.question || c.sense.what != wBlock || c.sense.code != ReasonUnnamed || next.sentence != c.sentence || bearsOn(c.tags, kName, kUnnamed, kCompany, kIf, kNot, kNe, kEvent) || !officeTells.MatchString(c.plain()) {
			continue
		}
		if s := next.sense; s.what == wDecision && s.rule == "replacement" && s.yes && !s.self && !s.maybe && len(s.names) > 0 && len(s.absent) == 0 && themselves.MatchString(next.plain()) {
			c.sense = sense{what: wDecision, nobody: true, rule: "office of the one replaced"}
		}
	}
}

var (
	officeTells = lazily(`^(bonjour )?((monsieur|madame|mr|mme|m) )?(le|la|l|mon|ma|notre|nos) ([a-z]+ ){1,6}(vous (informe|confirme|annonce|signale|fait savoir|prie de noter)|(souhaite|tient a) vous (informer|faire savoir|annoncer|indiquer)|me (charge|prie|demande) de vous (informer|dire|indiquer|faire savoir))$`)
	themselves  = lazily(`^(que|qu) (il|elle) (sera|est) (representee?|remplacee?|supplee) par\b`)
)

// behindLead gives the place of the first tag behind the longest lead that a clause begins with, 0 if it begins with none.
func (r *reader) behindLead(c *clause, lead interface{ MatchString(string) bool }) int {
	for at := len(c.tags) - 1; at > 0; at-- {
		if lead.MatchString(bareWords(r.words[c.tags[0].from:c.tags[at-1].to])) {
			return at
		}
	}
	return 0
}

// toldBehind says whether the tags begin with somebody who can be acted on: a name, the sender, an order to put one of them down.
func (r *reader) toldBehind(tags []tag) bool {
	for _, t := range tags {
		switch t.kind {
		case kFill, kChange, kCourtesy, kCivility:
		case kName:
			return true
		case kRelation:
			return bearsOn(tags, kName)
		case kSelf:
			return t.value == "je"
		case kEnrol:
			return t.value == "me" || t.value != "us" && bearsOn(tags, kName)
		case kConfirm, kNoun, kCancel:
			return r.ofSender(&clause{tags: tags}) || bearsOn(tags, kName)
		default:
			return false
		}
	}
	return false
}
