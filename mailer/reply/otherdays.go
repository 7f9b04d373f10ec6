package reply

// What is said of the days that the reply does not name: "Les deux autres dates me sont impossibles", "Les trois autres journées ne concernent pas mon service".

// How such a clause ends, as plain gives it.
var (
	othersImpossible = lazily(`^(malheureusement |helas |en revanche |par contre |mais |et |quant aux )*les (deux |trois |2 |3 )?autres( dates| journees| rencontres| jours)?( helas| malheureusement)? (me |nous )?(sont|seront)( helas| malheureusement)? (impossibles|inaccessibles)( helas| malheureusement| pour moi| de mon cote| a mon grand regret)*$`)
	othersUnsuited   = lazily(`^(malheureusement |helas |en revanche |par contre |mais |et )*les (deux |trois |2 |3 )?autres( dates| journees| rencontres| jours)? ne (me conviennent|me sont) pas( possibles)?( helas| malheureusement| du tout)*$`)
	othersOfNoMatter = lazily(`^(malheureusement |helas |en revanche |par contre |mais |et )*les (deux |trois |2 |3 )?autres( dates| journees| rencontres| themes| thematiques| sujets)? (ne|n) (me |nous )?(concernent|relevent|touchent|interessent|entrent|correspondent|portent)( malheureusement)? (pas|guere)( directement| vraiment)?( (de |dans |sur |a )?(mon|ma|notre|nos|mes|du|de la|des) [a-z]+( de la| de| du| d)?( [a-z]+)?)?$`)
	planOpen         = lazily(`^(car |puisque )?(mon|notre) (planning|agenda|calendrier|emploi du temps)( (de|du mois de|d) [a-z]+)? (n est|n etant|n ayant|n a) pas (encore )?(ete )?(arrete|fixe|connu|etabli|cale|boucle|defini|finalise|valide|stabilise)( a ce jour)?$`)
)

// settleOtherDays reads such clauses.
func (r *reader) settleOtherDays() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wTopic && c.sense.what != wPast {
			continue
		}
		switch text := c.plain(); {
		case othersImpossible.MatchString(text), othersUnsuited.MatchString(text):
			if days := eventsNamed(c); len(days) > 0 {
				c.sense = sense{what: wDecision, rule: "other days impossible", self: true, events: days, plain: true}
				r.bracketedWhy(i)
			}
		case othersOfNoMatter.MatchString(text) && r.decidesSomebody(i):
			c.sense = sense{what: wReason, rule: "other days of no matter"}
		case r.nobodyThatDay(c) && r.decidesSomebody(len(r.list)) && r.endsWithDays(i):
			c.sense = sense{what: wReason, rule: "nobody that day"}
		case planOpen.MatchString(text) && r.doubtBeside(i):
			c.sense = sense{what: wReason, rule: "why in doubt"}
		}
	}
}

// nobodyComes is a day on which nobody of the house comes, told beside those on which somebody does.
var nobodyComes = lazily(`^(et |mais |en revanche |par contre |malheureusement )*((nous|on) (n |ne )?(avons|aurons|a|aura|pourrons envoyer|enverrons|envoyons|inscrivons|inscrirons|serons) |il (n |ne )?y (a|aura) )?(personne|rien|aucune? (participante?s?|participation|inscription|inscrite?|representante?|agent|elue?)|pas (d inscription|de participation|de participante?s?|d inscrite?|de representante?))` +
	`( (de|pour) (chez nous|notre (part|cote|equipe|association|service|structure|commune)|la (commune|mairie|ville)|l association|disponible|libre))* (a|au|aux|le|la|les|l|pour|en|du|de) `)

// notYet leaves open whether somebody comes after all.
var notYet = lazily(`\b(encore|instant|moment|ce stade|ce jour|heure actuelle|confirm\w*|attend\w*|attente|depend\w*|reserve|sauf|d autre)\b`)

// nobodyThatDay says whether a clause says so of days on which nobody is registered.
func (r *reader) nobodyThatDay(c *clause) bool {
	text := c.plain()
	days := eventsNamed(c)
	if contains(text, "rien") && !contains(text, "rien pour") {
		return false // "rien le 18 juin" may be a day that is free
	}
	if len(days) == 0 || !nobodyComes.MatchString(text) || notYet.MatchString(text) ||
		bearsOn(c.tags, kName, kIf, kHedge, kOr, kExcept, kStranger, kMode, kLunch, kSelf, kThat, kWhen, kPart, kHour, kFuture, kAsk) {
		return false
	}
	for _, t := range c.tags {
		if w := r.word(t); (t.kind == kUnknown || t.kind == kCapital) && !nobodyWord.MatchString(w) {
			return false // "personne pour la voiture le 18 juin"
		}
	}
	for _, g := range r.in.Registered {
		if has(days, g.Event) {
			return false
		}
	}
	return true
}

// nobodyWord is a word of such a clause that may be in no table.
var nobodyWord = lazily(`^(participante?s?|participation|inscription|inscrite?s?|representante?s?|agents?|elue?s?|disponible|libre|envoyer|enverrons|envoyons|inscri\w+|part|cote|notre|equipe|association|service|structure|commune|mairie|ville|aucune?|rien|pourrons|personne|aurons|aura|avons|a|y|il|serons)$`)

// endsWithDays says whether nothing stands behind clause i in its sentence but what is of other days or people that it names itself: not "…, pouvez-vous nous garder
// une place ?"
func (r *reader) endsWithDays(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		o := &r.list[k]
		named := len(eventsNamed(o)) > 0 || bearsOn(o.tags, kName)
		if o.question || o.sense.what == wHedge || o.sense.what == wBlock || (o.sense.what == wDecision || o.sense.what == wDetail) && !named {
			return false
		}
	}
	return true
}

// mindNobody hands on a reply in which somebody comes on a day on which nobody does.
func (c *composer) mindNobody() {
	for i := range c.list {
		o := &c.list[i]
		if o.sense.rule != "nobody that day" {
			continue
		}
		for _, st := range c.said {
			if st.kind != Absent && has(eventsNamed(o), st.event) {
				c.block(ReasonContradiction, o.text)
			}
		}
	}
}

// settleNoDayAtAll hands on a no to all days beside which one of them is spoken of: "aucune des dates ne me convient, mais je ferai un effort pour Épernay".
func (r *reader) settleNoDayAtAll() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDecision || c.sense.yes || len(c.sense.events) < 4 || len(eventsNamed(c)) > 0 {
			continue
		}
		for k := range r.list {
			if o := &r.list[k]; k != i && len(eventsNamed(o)) > 0 && !o.subject && o.sense.what != wDecision && !r.regretsOne(k) && !r.goesToNoneButFollows(i) {
				c.sense = sense{what: wBlock, code: ReasonContradiction, rule: "no to all, and one of them"}
				break
			}
		}
	}
}

// bracketedWhy takes what stands in brackets behind clause i for the reasons why: "(jury d'examen le 28 mai, congés en septembre)".
func (r *reader) bracketedWhy(i int) {
	last := r.list[i].tags[len(r.list[i].tags)-1]
	if last.to >= len(r.words) || r.words[last.to].word != "(" {
		return
	}
	end := closing(r.words, last.to)
	for k := i + 1; k < len(r.list) && r.list[k].tags[0].from < end; k++ {
		o := &r.list[k]
		if (o.sense.what == wSuspect || o.sense.what == wBlock || o.sense.what == wTopic || o.sense.what == wPast) && !bearsOn(o.tags, kSelf, kWe, kName, kVerb, kPresent, kYes, kIf, kHedge, kRelation) {
			o.sense = sense{what: wReason, rule: "why in brackets"}
		}
	}
}

// doubtBeside says whether the sentence of clause i leaves the answer open: a doubt, or a yes for the time being.
func (r *reader) doubtBeside(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k != i && o.sentence == r.list[i].sentence && (o.sense.what == wHedge || o.sense.what == wDecision && o.sense.maybe) {
			return true
		}
	}
	return false
}

var (
	goesToNone = lazily(`^(malheureusement |helas )*je ne (pourrai|peux|vais pouvoir|pourrais) (malheureusement |helas |donc )*(me rendre|me deplacer|aller|venir|etre physiquement|venir physiquement|assister physiquement|participer physiquement|venir sur place|etre sur place) (a|pour) aucune? (des|de ces|de vos|d entre)?( quatre)? ?(journees|dates|rencontres|elles)?$`)
	sorryFor   = lazily(`\b(m aurait|m auraient|me plaisait|me plaisaient|m interessait|m interessaient|regrette|regret|dommage)\b`)
)

// regretsOne says whether clause k, beside a no to all days, only regrets the theme of one: "le thème de Bar-le-Duc m'aurait beaucoup plu".
func (r *reader) regretsOne(k int) bool {
	o := &r.list[k]
	return (o.sense.what == wReason || o.sense.what == wPast || o.sense.what == wCourtesy) && !o.question && sorryFor.MatchString(o.plain()) && !bearsOn(o.tags, kNot, kNe, kIf, kHedge, kModal, kVerb, kPresent, kYes, kMode, kName, kRelation, kEnrol, kSeat, kOr)
}

// goesToNoneButFollows takes "je ne pourrai me rendre à aucune des journées" for a no to the journey alone, where days by video stand behind it and all the rest
// is declined.
func (r *reader) goesToNoneButFollows(i int) bool {
	c := &r.list[i]
	if len(r.others()) > 0 || !goesToNone.MatchString(c.plain()) || i+1 >= len(r.list) || r.list[i+1].sentence != c.sentence || r.word(r.list[i+1].tags[0]) != "mais" {
		return false
	}
	follows, days := false, map[string]bool{}
	for k := range r.list {
		s := r.list[k].sense
		switch {
		case k == i || r.list[k].subject:
		case s.what == wDecision && s.yes:
			if !s.self || s.maybe || s.mode != string(Remote) || len(s.events) == 0 || len(s.names) > 0 {
				return false
			}
			follows = true
		case s.what == wHedge:
			return false
		}
		if k != i && (s.what == wDecision || s.what == wTopic) {
			for _, id := range s.events {
				days[id] = true
			}
		}
	}
	if !follows || len(days) < len(r.in.Programme.Events) {
		return false
	}
	c.sense = sense{what: wReason, rule: "no to the journey alone"}
	return true
}
