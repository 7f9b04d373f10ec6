package reply

// A no told through a duty: "je serai malheureusement retenue par le bureau communautaire", "le comité de pilotage se tient exactement le même jour et ma présence y
// est indispensable", "nous partons en classe de découverte du 26 au 29 mai, je serai loin d'Épernay". Each is one beside which nothing else is answered.

const dutyLead = `^(et |mais |or |car |malheureusement |helas |desolee? |par contre |cependant |toutefois |en effet |il se trouve que |dommage )*`

var (
	// heldByDuty is who is held by something to come: "je serai hélas retenu par une commission".
	heldByDuty = lazily(dutyLead + `(je|nous) (serai|serons|suis|sommes) (malheureusement |helas |deja |donc |pour ma part |moi meme )*(retenue?s?|prise?s?|occupee?s?|mobilisee?s?|accaparee?s?)( malheureusement| helas| deja)? par (le|la|l|les|un|une|des|mon|ma|mes|notre|nos|d autres) ?[\w ]{3,70}$`)
	// heldThen says so with regret, or of what is to come, or of the day.
	heldThen = lazily(`\b(malheureusement|helas|serai|serons|ce jour la|cette date|ce meme jour)\b`)
	// notAllThen are times of which such a duty can be, and the day not.
	notAllThen = lazily(`\b(matin|matinee|midi|apres midi|soir|soiree|jusqu|heures?|h|debut|fin|partie|actuellement|en ce moment|aujourd hui|demain|hier|cette semaine|ces jours|ces temps|peut etre|pas|si|normalement|theoriquement|sans doute|probablement|risque|votre|vos|cette journee|cette rencontre|le sujet|le theme|l idee|reflexion|lecture|programme|curiosite)\b`)
	// sameDay is another thing on that day: "le comité de pilotage se tient exactement le même jour".
	sameDay   = lazily(dutyLead + `(le|la|l|les|notre|nos|mon|ma|un|une) ?[\w ]{3,80} (se tient|se tiennent|se tiendra|se deroule|se deroulera|a lieu|ont lieu|aura lieu|tombe|est (prevue?|programmee?|fixee?|calee?|organisee?)) (exactement |precisement |justement |pile |malheureusement |helas |egalement |aussi )*(le meme jour|ce jour la|ce meme jour|a la meme date|le jour meme|au meme moment|ce jour|le \d+ (mai|juin|septembre|novembre))( et| mais| ou| car)?`)
	datedHead = lazily(`\ble \d+ \w+( et| mais| ou| car)?$`)
	// neededThere is why the sender is there: "ma présence y est indispensable", "je dois impérativement y être".
	neededThere = lazily(`^(et |mais |car |ou |or )*(ma presence (y )?(est|sera|y est|y sera) (malheureusement |bien sur |absolument |evidemment )*(indispensable|requise|obligatoire|necessaire|attendue|imperative)( ce jour la)?|(je|j) (dois|me dois|suis tenue?|suis obligee?|suis dans l obligation|ai l obligation|ne peux pas|ne peux) (bien sur |imperativement |absolument |evidemment |necessairement |malheureusement )*(d |de |a )?(y |m en )?(etre|assister|participer|y assister|y participer|y etre|sieger|intervenir|representer [\w ]{3,30}|manquer|absenter|dispenser)( presente?| absolument| imperativement)?|je (l anime|la preside|le preside|y siege|y interviens))$`)
	// ourDay is the day itself, and no other thing.
	ourDay = lazily(`\b(votre|vos|cette (journee|rencontre)|la rencontre|la journee|l evenement)\b`)
	// farFromThere is where the sender is then, behind a journey: "je serai donc loin d'Épernay".
	farFromThere = lazily(`^(et |donc |alors |ainsi )*((je|nous|on) (serai|serons|sera|suis|sommes) (donc |alors |bien |tres |malheureusement |a ce moment la )*|bien |tres )?loin( (d|de) (epernay|vous|chez vous|la marne|la region|la champagne|notre region))?( ce jour la| a cette date)?$`)
)

// settleToldDuty makes the no that it is of such a duty.
func (r *reader) settleToldDuty() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || len(r.forms) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || len(c.tags) == 0 || bearsOn(c.tags, kName, kMode, kIf, kHedge, kStranger, kWhen) {
			continue
		}
		switch text := c.plain(); {
		case c.sense.what == wReason && bearsOn(c.tags, kAway) && heldByDuty.MatchString(text) && heldThen.MatchString(text) && !notAllThen.MatchString(text) && !bearsOn(c.tags, kPart, kHour, kNot, kEvent) && r.unsaid(i, i):
			r.toldNo(c, "held by a duty")
		case sameDay.MatchString(text):
			r.dutyThatDay(i)
		}
	}
}

// dutyThatDay reads clause i, another thing on that day, with what says behind it that the sender is needed there; left alone, "y être" would be of our day.
func (r *reader) dutyThatDay(i int) {
	c := &r.list[i]
	text := c.plain()
	head := sameDay.FindString(text)
	last := i
	rest := text[len(head):]
	for len(rest) > 0 && rest[0] == ' ' {
		rest = rest[1:]
	}
	if rest == "" && i+1 < len(r.list) && r.list[i+1].sentence <= c.sentence+1 && !r.list[i+1].question {
		last, rest = i+1, r.list[i+1].plain()
	}
	if !neededThere.MatchString(rest) || ourDay.MatchString(head) || datedHead.MatchString(head) && len(eventsNamed(c)) != 1 {
		return
	}
	if e, ok := r.index.answered(); !ok || len(eventsNamed(c)) == 1 && eventsNamed(c)[0] != e.ID {
		return
	}
	kept := r.list[last].sense
	r.list[last].sense = sense{what: wReason}
	if !r.unsaid(i, last) || notAllThen.MatchString(rest) || bearsOn(r.list[last].tags, kName, kIf, kMode, kPart, kHour) {
		r.list[last].sense = kept
		if last > i && kept.what == wDecision && kept.yes {
			r.list[last].sense = sense{what: wBlock, code: ReasonOtherMatter, rule: "needed elsewhere"}
		}
		return
	}
	if last > i {
		r.list[last].sense = sense{what: wReason, rule: "needed elsewhere"}
		r.list[last].fill()
	}
	r.toldNo(c, "needed elsewhere")
}
