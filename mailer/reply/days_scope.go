package reply

import (
	"slices"
	"strings"
)

// Which day and whom an answer to the programme reaches: "… et Mme X à toutes les autres", "la seconde dépend de …", "pour Mulhouse, c'est l'inverse".

// settleAllOthers leaves the days answered before out of "toutes les autres", said of somebody behind them: "je viendrai à Épernay et Mme X à toutes les autres".
func (r *reader) settleAllOthers() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.sense.rule != "person" || before.sense.what != wDecision || before.sentence != c.sentence || len(before.sense.events) == 0 || !allTheOthers.MatchString(c.plain()) {
			continue
		}
		c.sense.events = slices.DeleteFunc(slices.Clone(c.sense.events), func(id string) bool { return has(before.sense.events, id) })
	}
}

var (
	allTheOthers = lazily(`\b(toutes les|tous les|les|aux) (\w+ )?autres\b`)

	// ellipticAnswer answers for a day by what was said of another, or by who comes: "pour Bar-le-Duc, pareil", "à Mulhouse, lui seul".
	ellipticAnswer = lazily(`^(et |mais )*(ce sera |ca sera |c est |ca restera |c etait )?(donc |aussi |bien |tout a fait |tout |exactement |plutot |encore )*((\d|une?|deux|trois) (personnes?|places?|couverts?)|pareil|l inverse|le contraire|l oppose|(la |le |les )?memes? |meme chose|de meme|rebelote|bis$|note|bloque|coche|vu|comme|ditto|kif|lui|elle|eux|seule?s?\b|moi|nous deux|a deux|les deux|tous les deux|toutes les deux|sans (moi|elle|lui)|avec (moi|elle|lui)|(il|elle|je|on|nous) (y )?(sera|serai|serons|ira|irai|irons|viendra|viendrons)( y)? (aussi )?(seule?s?|tout seul|toute seule|la)\b|au crayon|dans l autre sens|vice versa)`)

	// ordinalDay names a day by its place in a row.
	ordinalDay = lazily(`\b(la |le |celle |celui |pour la |l )?(seconde|second|deuxieme|troisieme|quatrieme|derniere|dernier|premiere|premier|une|autre)\b`)

	dependsOn   = lazily(`\b(depend|dependra|dependrait|est suspendue?|est liee?|est soumise?|reste suspendue?|se decidera|se jouera) `)
	behindOrder = lazily(`\b(a|pour|lors de|sur|qu a) la (seconde|deuxieme|troisieme|derniere|suivante|quatrieme)( seulement| uniquement| journee| rencontre| date)*$`)
	alongWithMe = lazily(`\b((avec|a) moi|m accompagn\w*|me rejoin\w*|m y rejoin\w*)\b`)
	// leadingDoubt begins a sentence whose answer it holds in doubt.
	leadingDoubt = lazily(`^(et |mais )*(si |s il |sauf |selon |sous reserve|peut etre|eventuellement|a moins que|en fonction)`)
	openOrder    = lazily(`\b(seconde|deuxieme|troisieme|derniere|premiere|quatrieme)\b.*\b(sure?|certaine?|confirmer|confirmee?|valider|acquise?|voir|incertaine?|improbable|reserve)\b`)
)

// mindScope hands on answers to the programme whose days or persons reach further, or less far, than what was understood.
func (c *composer) mindScope() {
	if c.in.Answers != AnswersProgramme {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question {
			continue
		}
		text := o.plain()
		switch {
		case c.ellipsisLost(i):
			c.block(ReasonNoEvent, o.text)
		case dependsOn.MatchString(text) && c.hangsUnsaid(o, text):
			c.block(ReasonMaybe, o.text)
		case o.sense.what == wDecision && len(o.sense.names) > 0 && (len(eventsNamed(o)) == 0 || alongWithMe.MatchString(text)) && behindOrder.MatchString(text) && c.severalDays():
			c.block(ReasonTwoEvents, o.text)
		case (o.sense.what == wDetail || o.sense.what == wTopic) && c.nameOfDayLost(o):
			c.block(ReasonWho, o.text)
		case c.conditionSpills(i):
			c.block(ReasonCondition, o.text)
		case openOrder.MatchString(text) && len(eventsNamed(o)) == 0 && c.severalDays() && c.leansAlone():
			c.block(ReasonTwoEvents, o.text)
		}
	}
}

// ellipsisLost says whether clause i is a day alone, for which nothing was understood, with an answer of a few words behind it.
func (c *composer) ellipsisLost(i int) bool {
	o := &c.list[i]
	if i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || !newBag(o).only(kEvent, kGeneric, kFill, kFor, kAlso, kJoin, kCourtesy) || !ellipticAnswer.MatchString(c.list[i+1].plain()) {
		return false
	}
	for _, id := range eventsNamed(o) {
		if !slices.ContainsFunc(c.said, func(st statement) bool { return st.event == id }) {
			return true
		}
	}
	return false
}

// hangsUnsaid says whether a day that hangs on something is among those that somebody comes to for sure.
func (c *composer) hangsUnsaid(o *clause, text string) bool {
	days := eventsNamed(o)
	if len(days) == 0 && !ordinalDay.MatchString(text) {
		return false
	}
	maybe := slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Maybe && (len(days) == 0 || has(days, st.event)) })
	return !maybe && slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Attend && (len(days) == 0 || has(days, st.event)) })
}

// nameOfDayLost says whether a clause puts somebody by name on a day, and nothing was understood of them on it: "et à Mulhouse Paul Martin en visio"; or
// another day stands before them, which went to them alone: "à Épernay et Bar-le-Duc et Paul Martin à toutes".
func (c *composer) nameOfDayLost(o *clause) bool {
	days := eventsNamed(o)
	if len(days) == 0 {
		return false
	}
	event := false
	for _, t := range o.tags {
		switch {
		case t.kind == kEvent:
			event = true
		case t.kind == kName && !c.people[t.person].addressee:
			if event && o.sense.rule == "person" && strings.HasPrefix(o.plain(), "et ") && o.tags[len(o.tags)-1].kind == kEvent && o.tags[len(o.tags)-1].mention.how != "" {
				return true
			}
			return !slices.ContainsFunc(c.said, func(st statement) bool { return st.person == t.person && has(days, st.event) })
		}
	}
	return false
}

// conditionSpills says whether clause i is a condition that begins its sentence, and went to a day answered before it: "je viendrai à Épernay. Si tout se
// passe bien, je m'inscrirai ensuite à Mulhouse".
func (c *composer) conditionSpills(i int) bool {
	o := &c.list[i]
	if i == 0 || c.list[i-1].sentence == o.sentence || i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || !bearsOn(o.tags, kIf) && !leadingDoubt.MatchString(o.plain()) {
		return false
	}
	days := eventsNamed(&c.list[i+1])
	return len(days) > 0 && slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Maybe && !has(days, st.event) }) &&
		slices.ContainsFunc(c.said, func(st statement) bool { return st.kind == Attend && has(days, st.event) })
}
