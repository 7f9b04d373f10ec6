package reply

import "time"

// The letter itself: when it was written, that it was sent, came in and was read. None of it says whether anybody comes.

// What tells of the letter, in plain words: that we wrote or invited, that it came in, that it was read.
var (
	letterSent = lazily(`^(et |car |puis |ainsi que |comme )?(par [a-z0-9 ]{3,60} )?(que |dont |laquelle )?(vous (m |nous |l |lui |y |me )?((avez|aviez) ((bien|tres|si|aimablement|gentiment|obligeamment|courtoisement|egalement|voulu|recemment|dernierement) |eu (l |la |le |l heureuse )?(gentillesse|amabilite|obligeance|delicatesse|bonte|attention|courtoisie|amitie|idee|prevenance|soin) de |tenu a |pris (la peine|le soin|l initiative) de |songe a |pense a )*(m |nous |l |lui |me )?` +
		`(convi|invit|adress|associ|propos|sollicit|envoy|transm|fai(t|re) (parvenir|tenir|l honneur|l amitie|part)|song|pens|ecri|relanc|inform|annonc)|(conviez|invitez|proposez|sollicitez|associez|faites l honneur|faites l amitie|annoncez)\b)|(j ai|nous avons|je suis|nous sommes) (bien |tres |si |aimablement )*(ete )?(convi|invit|sollicit|destinataire))`)
	letterCame = lazily(`^(et |car |puis )?(votre|vos|cette|ce|l|le|la) (tres |si )?(aimable |gentil |gentille |belle |derniere |precedent |nouvelle )?(invitation|courrier|courriel|message|lettre|mail|programme|indications|informations|precisions|proposition|pli|sollicitation|relance|annonce|mot)( [a-z0-9]+){0,8}? (m|me|nous|l|lui) (est|sont|a|ont|parvient|parviennent|arrive|arrivent|touche|touchent|honore|honorent|flatte|flattent|va droit au coeur|fait (grand |tres )?(plaisir|honneur)|interesse|interessent)\b|^(et )?(votre|cette|l|la) (aimable )?(invitation|rencontre|journee|initiative|proposition|courrier|courriel|lettre|message)( [a-z0-9]+){0,20}? (a|ont) (bien |vivement |particulierement )*(retenu|suscite|eveille|attire) (toute |tout |le plus vif )?(l |mon |ma |notre |son |sa )?(attention|interet)\b`)
	letterRead = lazily(`^(et |puis )?(je |j |nous |il |elle )?(vous |me |m |y )?((ai|avons|a|avoir) l (honneur|avantage) (d |de vous )?accuser reception|accuse reception|accusons reception|ai (bien |donc |egalement |attentivement )?(recu|lu|pris connaissance|parcouru|consulte)|avons (bien |donc |egalement |attentivement )?(recu|lu|pris connaissance|examine|parcouru|consulte)|fai(s|sons) suite|donn(e|ons) suite a (votre|la) (invitation|courrier|courriel|message|lettre|sollicitation)|revien(s|ons) vers vous|me refere|nous referons|repon(ds|dons) (par la presente |ici )?a (votre|la) (invitation|courrier|courriel|message|lettre|sollicitation))\b`)
)

// dated says whether the date at words[i] is that of a letter: "votre courriel du 20", "votre message en date du 4 mai". Of an invitation it is
// only where it lies before the reception of the reply: "votre invitation du 28 mai" may name the event.
func (r *reader) dated(words []token, i int, m mention) bool {
	if r.untilThen(words, i, m) {
		return true
	}
	j := i - 1
	if j < 1 || words[j].word != "du" {
		return false
	}
	for j--; j >= 0 && has([]string{"date", "en", "electronique", "date", "datee", "recu", "recue", "courant", "dernier", "postal", "officiel", "circulaire"}, words[j].word); j-- {
	}
	if j < 0 {
		return false
	}
	if has([]string{"courriel", "lettre", "mail", "message", "courrier", "email", "courriels", "pli", "missive", "mel", "envoi"}, words[j].word) {
		return true
	}
	if !has([]string{"invitation", "convocation", "proposition", "sollicitation", "demande", "relance", "communication", "annonce"}, words[j].word) || m.fault != ReasonOtherDate {
		return false
	}
	d, _ := date(words, i)
	return d.before(r.in.Received)
}

// untilThen says whether a month is only how long something lasts, and ends behind the day that the letter is of: "en arrêt jusqu'en juin".
func (r *reader) untilThen(words []token, i int, m mention) bool {
	if m.how != "month" || len(m.events) == 0 || r.in.Event == "" {
		return false
	}
	if has(m.events, r.in.Event) {
		return false
	}
	j := i - 1
	for j >= 0 && (words[j].mark && words[j].word == "'" || has([]string{"en", "a", "au", "fin", "debut", "mi", "la", "-"}, words[j].word)) {
		j--
	}
	if j < 0 || words[j].word != "jusqu" && words[i].word != "jusqu" {
		return false
	}
	own, theirs := -1, -1
	for k, e := range r.in.Programme.Events {
		if e.ID == r.in.Event {
			own = k
		}
		if e.ID == m.events[0] {
			theirs = k
		}
	}
	return own >= 0 && theirs >= 0 && r.in.Programme.Events[own].Date.Before(r.in.Programme.Events[theirs].Date)
}

// before says whether a day of the year of an instant lies before it, or on it; a day without its month does where its number does.
func (d day) before(at time.Time) bool {
	switch {
	case d.year != 0 && d.year != at.Year():
		return d.year < at.Year()
	case d.month == 0 || d.month == at.Month():
		return d.day <= at.Day()
	}
	return d.month < at.Month()
}

// readLetter takes what tells of the letter itself, with nothing of coming: "vous avez bien voulu nous convier à la rencontre", "votre courriel
// m'est parvenu hier", "j'accuse réception de votre invitation". Where it names another event than the answered one, what follows may be about that.
func readLetter(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || b.any(kThou, kPresent, kAway, kAvail, kJourney, kSeat, kCancel, kYes, kNo, kNot, kNe, kHedge, kIf, kExcept, kMode, kLunch, kDiet, kAccess, kCompany, kUnnamed,
		kReplaces, kReplaced, kHand, kSend, kPlus, kStranger, kFuture, kChange, kOff, kLasting, kBlock, kIrony, kAmend, kEnrol, kNoun, kOr, kHearsay, kAck) || b[kName] > 1 {
		return sense{}, false
	}
	for _, t := range c.tags {
		if t.kind == kRelation && !r.official(t) {
			return sense{}, false
		}
	}
	if !b.any(kGeneric, kYou, kEvent, kRelation) && !r.saysStem(c, "cour") && !r.saysStem(c, "mess") && !r.saysStem(c, "lettre") && !r.saysStem(c, "vous") && !r.saysStem(c, "invit") && !r.saysStem(c, "convi") {
		return sense{}, false
	}
	text := c.plain()
	at := letterSent.FindStringIndex(text)
	if at == nil {
		at = letterCame.FindStringIndex(text)
	}
	if at == nil {
		at = letterRead.FindStringIndex(text)
	}
	if at == nil || b.any(kVerb) && !r.invitedTo(c, text[at[1]:]) {
		return sense{}, false
	}
	s := sense{what: wReason}
	if b.any(kName) {
		return r.mention(c)
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	for _, t := range c.tags {
		if t.kind == kRelation {
			r.boss = t.from + 1
		}
	}
	if len(s.events) > 0 && !(len(s.events) == 1 && s.events[0] == r.in.Event) {
		s.what, s.code, s.benign = wSuspect, ReasonUnclear, true
	}
	return s, true
}

// invitedTo says whether the verb of coming in the rest of a clause tells to what we invited: "vous nous avez conviés à participer à la rencontre".
func (r *reader) invitedTo(c *clause, rest string) bool {
	for _, t := range c.tags {
		if t.kind == kVerb && !contains(plain(r.textOf(t)), "suite") && (t.value != "0" || !contains(rest, "a "+plain(r.textOf(t))) && !contains(rest, "d "+plain(r.textOf(t)))) {
			return false
		}
	}
	return !bearsOn(c.tags, kConfirm, kModal)
}
