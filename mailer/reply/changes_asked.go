package reply

import "strings"

// A meal or the video that somebody asks for politely: "si c'est encore possible, je prendrai le déjeuner", "je mangerai avec vous si ce n'est pas trop tard", "je
// préférerais finalement la visio, je vous laisse modifier". Nothing hangs on such a "si" but our kitchen and our list.

const (
	// openStill is what can be done as long as we can do it.
	openStill = `(si|s) ((c|ce|ca|cela) (est|etait|reste|demeure) (encore |toujours |bien sur )*(possible|faisable|jouable|envisageable|d actualite)|il (est|etait) (encore |toujours )?temps|(ce|il) (n est|n etait|est) pas (encore |deja )?trop tard|vous pouvez (encore |toujours )?(me |m )(ajouter|rajouter|inscrire|compter|prevoir (un|le) (repas|couvert)))( (pour vous|bien sur|evidemment|merci|svp|de m ajouter|de me rajouter|de le modifier|de modifier|de changer|de m inscrire|de s inscrire))*`
	// atTheDoor is leave, asked at the door.
	atTheDoor = `(si|s) ((ca|cela|ce) (ne )?(vous|te) (derange|ennuie|gene|embete|contrarie) pas( trop)?|(ca|cela|ce) ne (vous )?(pose|posait|fait|cree) (pas|aucun|aucune) (de |d |trop de )?(probleme|problemes|souci|soucis|difficulte|difficultes|inconvenient)|(ca|cela) ne complique (pas|rien)( (trop|votre organisation|les choses))*|vous n y (voyez|vois) (pas|aucun) (d )?inconvenient|il n y a (pas|aucun) (de |d )?(probleme|souci|inconvenient))( (pour vous|bien sur|evidemment|de votre cote|merci))*`
)

var (
	// possibleStill, behind a meal, asks whether it is: a person tells.
	possibleStill = lazily(`\b(possible|faisable|jouable|envisageable)\b`)
	openToUs      = lazily(`^(et |mais |bien sur |evidemment |du moins )*(` + openStill + `|` + atTheDoor + `)$`)
)

// settleChangesAsked takes such a "si" for a courtesy beside the meal or the video of the sender's, and reads what stands before it in its clause.
func (r *reader) settleChangesAsked() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || c.sense.what != wBlock || c.sense.code != ReasonCondition || bearsOn(c.tags, kName, kRelation, kThird, kWe, kCompany, kUnnamed, kHedge, kOr) {
			continue
		}
		if openToUs.MatchString(c.plain()) {
			if r.changeBeside(i) {
				c.sense = sense{what: wCourtesy, rule: "if it can still be done", fixed: true}
			}
			continue
		}
		r.changeBeforeIf(i)
	}
}

// ownChange says whether a clause tells that the sender eats with us or follows by video, and nothing more.
func (r *reader) ownChange(c *clause, s sense) bool {
	if c.question || c.subject || len(s.names) > 0 || s.all || s.maybe || s.diet+s.access != "" || len(s.events) > 0 && (len(r.in.Registered) == 0 || !r.heldFor(s.events[0])) || bearsOn(c.tags, kIf, kHedge, kOr, kNot, kNe, kName, kRelation) {
		return false
	}
	held := len(r.in.Registered) == 1 && r.in.Registered[0].Event == r.in.Event
	switch {
	case s.what == wDetail && s.self && s.lunch == "yes" && s.mode != string(Remote):
		return held || r.in.Answers == AnswersInvitation
	case s.what == wDetail && s.self, s.what == wDecision && s.yes && s.self:
		return held && s.mode == string(Remote) && s.lunch == ""
	}
	return false
}

// changeBeside says whether such a change is all that is told beside clause i in its sentence.
func (r *reader) changeBeside(i int) bool {
	found := false
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.sentence != r.list[i].sentence {
			continue
		}
		switch {
		case r.ownChange(o, o.sense) && (k == i-1 && !(o.sense.lunch != "" && possibleStill.MatchString(r.list[i].plain())) || k == i+1):
			found = true
		case o.sense.what == wCourtesy, o.sense.what == wReason && k < i, o.sense.what == wPast && k < i, o.sense.what == wAck, o.sense.what == wDecision && o.sense.yes && !o.sense.maybe && o.sense.self && k < i-1:
		default:
			return false
		}
	}
	return found
}

// changeBeforeIf reads clause i, a change with such a "si" behind it, as the change alone.
func (r *reader) changeBeforeIf(i int) {
	c := &r.list[i]
	for k, t := range c.tags {
		if k == 0 || t.kind != kIf {
			continue
		}
		head := &clause{tags: c.tags[:k], sentence: c.sentence, text: r.text[r.words[c.tags[0].from].from:r.words[c.tags[k-1].to-1].to]}
		_, tail, ok := strings.Cut(c.plain(), head.plain()+" ")
		if !ok || !openToUs.MatchString(tail) {
			return
		}
		if s := r.senseOf(head); r.ownChange(head, s) && !(s.lunch != "" && possibleStill.MatchString(tail)) {
			s.rule, s.fixed = "change, if it can still be done", true
			c.sense, c.tags, c.text, c.flat = s, head.tags, head.text, ""
		}
		return
	}
}

// byChoice is the video that somebody registered would rather have, and leftToUs the change that they leave to us.
var (
	byChoice = lazily(leadWay + `(je|j)` + byTheWay + ` (prefererais|prefere|opterais (pour|plutot pour)|opte (pour|plutot pour)|choisis|choisirais|souhaiterais|souhaite|voudrais|aimerais|prendrais|prends|demande)` + byTheWay + ` (la |le |l option |une participation |participer |assister |suivre |etre )?WAY` + byTheWay + `( (pour moi|pour ma part|cette fois|svp|merci))*$`)
	leftToUs = lazily(`^(et |donc |alors |aussi |mais )*(je vous laisse( donc| le soin| bien vouloir)*( (de|d))?|(merci|je vous remercie)( beaucoup)?( par avance| d avance)? (de|d)( bien vouloir)?|(pouvez|pourriez) vous|vous pouvez|veuillez|je vous (demande|prie)( donc)? (de|d)) ?(donc |bien |svp )*(le |la |l |me |m )?((modifier|changer|corriger|rectifier|mettre a jour|adapter|noter|actualiser|basculer)( (mon|ma|le|la|cela|ca|en) (inscription|participation|mode( de participation)?|consequence|reservation|fiche|choix))*|faire (le|la) (changement|modification|necessaire|correction|bascule)|(en )?(tenir compte|prendre note|prendre acte)|la modification|le changement)( (svp|s il vous plait|merci|en consequence|si possible|de votre cote|dans votre (fichier|liste|tableau)))*$`)
)

// settleLeftToUs reads such a choice as the change of the registration that it is, and takes "je vous laisse modifier" behind a change for a courtesy.
func (r *reader) settleLeftToUs() {
	if len(r.in.Registered) != 1 || r.in.Registered[0].Event != r.in.Event {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.heading || bearsOn(c.tags, kName, kRelation, kCompany, kUnnamed, kWe, kThird, kIf, kHedge, kOr, kNot, kNe, kStranger, kCancel) {
			continue
		}
		switch {
		case c.sense.what != wBlock && c.sense.what != wSuspect:
		case i > 0 && r.list[i-1].sentence >= c.sentence-1 && !bearsOn(c.tags, kMode, kLunch, kDiet, kAccess, kEvent) && (r.toldAnew(&r.list[i-1]) || r.seatTakenBefore(i)) && leftToUs.MatchString(c.plain()):
			c.sense, c.question = sense{what: wCourtesy, rule: "change left to us", fixed: true}, false
		case !c.question && bearsOn(c.tags, kMode) && r.choosesVideo(i):
			c.sense = sense{what: wDecision, rule: "the video by choice", yes: true, self: true, fixed: true, mode: string(Remote), events: []string{r.in.Event}, plain: true}
		}
	}
}

// seatTakenBefore says whether the sender tells just before clause i who comes in their place: "mon collègue X suivra à ma place, en visio. Merci de modifier".
func (r *reader) seatTakenBefore(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		o := &r.list[k]
		if o.sense.what == wDecision {
			return o.sense.rule == "replacement" && o.sense.yes && !o.sense.maybe && len(o.sense.names) == 1 && !o.question && !bearsOn(o.tags, kIf, kHedge, kOr)
		}
		if o.question || o.sense.what != wDetail && o.sense.what != wCourtesy {
			return false
		}
	}
	return false
}

// toldAnew says whether a clause tells a change of the sender's own registration.
func (r *reader) toldAnew(c *clause) bool {
	s := c.sense
	if c.question || c.subject || len(s.names) > 0 || s.all || s.maybe || bearsOn(c.tags, kIf, kHedge, kOr, kName, kRelation) {
		return false
	}
	return s.what == wDetail && (s.self || s.lunch != "") && (s.mode == string(Remote) || s.mode == string(Onsite) || s.lunch == "yes" || s.lunch == "no" || s.diet+s.access != "") || s.what == wDecision && s.yes && s.self && s.mode == string(Remote)
}

// choosesVideo says whether clause i chooses the video, "finalement" or with the change left to us, and nothing turns it behind.
func (r *reader) choosesVideo(i int) bool {
	c := &r.list[i]
	text, way := r.wayPhrase(c)
	if way != string(Remote) || r.in.Registered[0].Mode == Remote || bearsOn(c.tags, kEvent, kLunch, kPart) || !byChoice.MatchString(text) {
		return false
	}
	left := i+1 < len(r.list) && r.list[i+1].sentence <= c.sentence+1 && leftToUs.MatchString(r.list[i+1].plain())
	if !left && !contains(text, "finalement") && !contains(text, "plutot") && !contains(text, "du coup") {
		return false
	}
	for k := range r.list {
		o := &r.list[k]
		if k != i && (o.sense.what == wDecision || o.sense.what == wHedge || o.sense.what == wDetail && o.sense.mode != "" || o.sentence == c.sentence && k > i && has([]string{"mais", "sauf", "seulement", "sinon"}, r.word(o.tags[0]))) {
			return false
		}
	}
	return true
}
