package reply

// Asking to be put down: "puis-je également être inscrit à la journée de Mulhouse ?", "est-ce que vous pouvez m'inscrire ?", "y a-t-il moyen d'avoir une place ?".
// Who asks no more than that is put down; what it costs, by when, for a part of the day or at the door ask for an answer first.

// mayLead asks whether it can be done.
var mayLead = lazily(`^(bonjour |bonsoir |et |sinon |du coup |par ailleurs |alors |aussi |enfin |merci )*((puis je|pourrais je|est ce que je peux|est ce que je pourrais)( (vous|te) demander)?|est ce que (je|j) (peux|pourrais)|est ce que (vous (pouvez|pourriez|pourrez)|tu (peux|pourrais))|` +
	`(est|serait|sera t) il (aussi |egalement |donc |vous )?(possible|envisageable)|vous (est|serait) il possible|est ce (qu il (est|serait) |que c est |que ce serait )?possible|c est possible|ce serait possible|y (a|aurait) t il (aussi |egalement )?(moyen|possibilite|la possibilite|une possibilite)|y a moyen|aurais je la possibilite)( de| d| pour)?( bien vouloir)?( avoir| obtenir| reserver| prendre)?$`)

// couldLead asks by a wish: "si vous pouviez m'inscrire, ce serait parfait".
var (
	couldLead = lazily(`^(bonjour |bonsoir |et |donc |alors |du coup )*(si (vous|tu) (pouvez|pouviez|pourriez|peux|pouvais|voulez bien|vouliez bien)|si (vous|tu) (aviez|avais|avez|as) la (gentillesse|bonte|possibilite) (de|d))$`)
)

// mealIfYouCould asks for the meal by such a wish: "si vous pouviez me compter pour le repas".
var mealIfYouCould = lazily(`^(et |donc |alors )*si (vous|tu) (pouvez|pouviez|pourriez|peux|pouvais) (aussi |egalement )?(me compter|m inclure|m ajouter|m inscrire|me noter|me prevoir|me mettre) (aussi |egalement )?(pour|au|a|dans) (le |la )?(repas|dejeuner|midi)( aussi| egalement)?$`)

// readIfYouCould reads such a wish where its sentence says no more than how welcome it would be.
func readIfYouCould(r *reader, c *clause, b bag) (sense, bool) {
	if mealIfYouCould.MatchString(c.plain()) && !b.any(kNot, kNe, kName, kOr, kHedge) {
		return sense{what: wDetail, self: true, lunch: "yes"}, true
	}
	at := r.behindLead(c, couldLead)
	if at == 0 && c.tags[0].kind == kIf && len(c.tags) > 1 && c.tags[1].kind == kEnrol && r.word(c.tags[1]) == "tu" {
		at = 1 // "si tu peux me noter"
	}
	if at == 0 || b.any(kCancel) || b[kIf] != 1 {
		return sense{}, false
	}
	rest := c.tags[at:]
	for k, t := range rest {
		if k > 0 && has([]string{"ce", "ca", "cela"}, r.word(t)) && welcome.MatchString(bareWords(r.words[t.from:rest[len(rest)-1].to])) {
			rest = rest[:k]
			break
		}
	}
	if rest[0].kind != kEnrol || !r.asksNoMore(rest) || !r.welcomed(c) {
		return sense{}, false
	}
	s := r.senseOf(&clause{tags: rest, sentence: c.sentence, subject: c.subject, text: c.text})
	if s.what != wDecision || !s.yes || s.maybe {
		return sense{}, false
	}
	c.question, s.rule = false, "if you could"
	return s, true
}

// welcome says how welcome it would be.
var welcome = lazily(`^(ce|ca|cela) (serait|sera|m arrangerait|nous arrangerait|me ferait plaisir)( (vraiment|tres|bien|super|parfait|genial|gentil|sympa|top|chouette|formidable|bien|aimable|gentil de votre part|avec plaisir))*$`)

// welcomed says whether what stands behind a wish in its sentence, by its words, is thanks or how welcome it would be, or a plain "je viens".
func (r *reader) welcomed(c *clause) bool {
	for _, t := range r.tags {
		if t.from < c.tags[len(c.tags)-1].to {
			continue
		}
		if t.kind == kMark && has([]string{".", "!", "?", ";", "…"}, t.value) || r.words[t.from].newline {
			return true
		}
		if has([]string{"sinon", "autrement", "sauf", "mais", "si", "ou", "pas", "faute"}, r.word(t)) {
			return false
		}
	}
	return true
}

// ownMay asks it of the sender's own doing, which to cancel is to ask how.
var ownMay = lazily(`^(\w+ )*(puis je|pourrais je|que je (peux|pourrais))\b`)

// readMayI reads such a request, and hands on one that asks more.
func readMayI(r *reader, c *clause, b bag) (sense, bool) {
	at := r.behindLead(c, mayLead)
	if at == 0 {
		at = r.behindAsk(c)
	}
	if at == 0 && !r.youAsked(c) {
		return readIfYouCould(r, c, b)
	}
	if !bearsOn(c.tags[at:], kEnrol, kSeat) && !r.joinsList(c.tags[at:]) {
		return sense{}, false
	}
	if ownMay.MatchString(c.plain()) && b.any(kCancel) || !r.asksNoMore(c.tags[at:]) {
		return block(ReasonQuestion)
	}
	if b.any(kCancel) {
		return sense{}, false
	}
	rest := clause{tags: c.tags[at:], sentence: c.sentence, subject: c.subject, text: c.text}
	s := r.senseOf(&rest)
	if s.what != wDecision || !s.yes || s.maybe {
		return sense{}, false
	}
	c.question, s.rule = false, "may I"
	return s, true
}

// behindAsk gives the place of the order that "est-ce que" asks for: "est-ce que tu peux m'inscrire ?".
func (r *reader) behindAsk(c *clause) int {
	at := r.behindLead(c, askLead)
	if at > 0 && (c.tags[at].kind == kRequest || c.tags[at].kind == kEnrol) && has([]string{"vous", "tu"}, r.word(c.tags[at])) {
		return at
	}
	return 0
}

var askLead = lazily(`^(bonjour |bonsoir |et |sinon |du coup |alors |merci )*est ce que$`)

// youAsked says whether a question begins with the order itself: "tu peux m'inscrire ?".
func (r *reader) youAsked(c *clause) bool {
	return c.question && c.tags[0].kind == kEnrol && r.word(c.tags[0]) == "tu"
}

// joinsList says whether the tags ask for a seat by its noun: "mon inscription".
func (r *reader) joinsList(tags []tag) bool {
	return bearsOn(tags, kNoun) && bearsOn(tags, kConfirm) && r.ofSender(&clause{tags: tags})
}

// plainFill are the words that may stand in such a request.
var plainFill = lazily(`^(a|au|aux|la|le|l|les|de|d|du|des|pour|s il vous plait|s il te plait|svp|stp|merci|d avance|bien|vouloir|me|m|y|celle|donc|en|dans|sur|votre|cette|ce|jour|il|vous|plait|par avance|bonjour|ma|mon|notre|collegue)( (a|au|aux|la|le|l|les|de|d|du|des|pour|il|vous|plait|avance|bien|vouloir|me|m|votre|cette))*$`)

// asksNoMore says whether nothing but who, which day, which way and the meal stands behind the lead.
func (r *reader) asksNoMore(tags []tag) bool {
	if bearsOn(tags, kSeat) && bearsOn(tags, kLunch) {
		return false // a seat at table
	}
	for i, t := range tags {
		switch t.kind {
		case kEnrol, kSeat, kNoun, kConfirm, kGeneric, kLunch, kDiet, kCourtesy, kAlso, kFor, kName, kRelation, kFunction, kCivility, kJoin, kBody, kCancel, kSelf, kPlus, kRequest:
		case kEvent:
			if t.mention.how == "order" || len(t.mention.events) > 2 {
				return false
			}
		case kMode:
			if i > 0 && tags[i-1].kind == kEnrol && r.word(t) == "sur" {
				return false // "m'inscrire sur place", at the door?
			}
		case kFill:
			if !plainFill.MatchString(bareWords(r.words[t.from:t.to])) {
				return false
			}
		case kUnknown, kCapital, kMark:
			if !r.represented(t) && t.kind != kMark {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// asksAlong says whether a clause goes on with the way or the meal in a request that was read: "…, en visio là aussi ?".
func (r *reader) asksAlong(c *clause, b bag) bool {
	if !b.any(kMode, kLunch, kDiet) || !b.only(kMode, kLunch, kDiet, kFill, kAlso, kFor, kJoin, kCourtesy, kPlus) {
		return false
	}
	before := r.beforeClause(c)
	return before != nil && before.sense.what == wDecision && before.sense.yes && bearsOn(before.tags, kEnrol, kSeat) && (bearsOn(before.tags, kRequest) || before.sense.rule == "may I")
}

// beforeClause is the clause before one in its sentence, nil if it is the first.
func (r *reader) beforeClause(c *clause) *clause {
	for i := 1; i < len(r.list); i++ {
		if r.list[i].tags[0].from == c.tags[0].from && r.list[i-1].sentence == c.sentence {
			return &r.list[i-1]
		}
	}
	return nil
}
