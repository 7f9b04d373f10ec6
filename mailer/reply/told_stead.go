package reply

import "strconv"

// Who comes instead of a sender who is away then, told in everyday words: "je suis en congés cette semaine-là. C'est mon adjoint, X, qui représentera le service",
// "je propose que X y participe à ma place : merci de l'inscrire"; and whom the sender goes with: "j'accompagnerai M. le Maire, X : merci de nous inscrire tous les deux".

var (
	// awayThen is a sender who is away on the day, or around it.
	awayThen = lazily(dutyLead + `(je|j) (suis|serai) (malheureusement |helas |moi meme |deja |personnellement )*(en (conges?|vacances|formation|deplacement|mission|seminaire|stage)|absente?) (ce jour la|a cette date|cette semaine la|toute cette semaine la|toute la semaine|durant cette periode|a ce moment la|les? \d+( mai)?( et (le )?\d+( mai)?)?)$|` + dutyLead + `(je|j) (suis|serai) (malheureusement |helas |moi meme |deja |personnellement |pour ma part )*(retenue?|prise?|occupee?|mobilisee?|requise?) (par|a|au|aux|en|dans|sur) [\w ]{3,50}$`)
	// heldAtWork is the sender held by what goes on at their place of work: "je suis retenue au collège par les oraux blancs".
	heldAtWork = lazily(dutyLead + `(je|j) (suis|serai)( (malheureusement|helas|moi meme|deja))* (retenue?|prise?|occupee?|mobilisee?)( (au|a la|a l|en|dans (mon|ma|notre)) [a-z]+)? par (le|la|l|les|un|une|des|mon|ma|mes|nos|notre) ?[a-z0-9 ]{3,50}$`)
	// theyComeThen is a plain yes of one named behind it.
	theyComeThen = lazily(`\b(c est|ce sera) .* qui (me |nous |y |l y |se )?(representera|participera|viendra|assistera|suivra|connectera|sera presente?|ira|sera la)\b|\b(viendra|participera|assistera|representera|sera presente?|me remplacera|me representera)\b`)
	// proposedInstead is who the sender proposes in their place.
	proposedInstead = lazily(dutyLead + `(je|nous) (vous )?(propose|proposons|souhaite|souhaitons|souhaiterais) (donc |toutefois |alors |plutot )*(que|qu) .{5,70} (y )?(participe|vienne|assiste|soit presente?|me remplace|me represente)( (y|a (cette|la|votre) (journee|rencontre)))?( (a ma place|en mon nom|pour moi))?$`)
	// enrolsThatOne asks to put them down.
	enrolsThatOne = lazily(`^(et |donc )*(merci (de|d)( bien)?( vouloir)?|veuillez|vous pouvez( donc)?|je vous (remercie|prie) (de|d)( bien)?( vouloir)?) l (y )?inscrire( (a ma place|pour le repas|svp|s il vous plait))?$`)
	// goesWith is whom the sender goes with.
	goesWith = lazily(`^(bonjour |et |donc )*(j|je) (accompagnerai|accompagne) (m|mme|monsieur|madame|notre|mon|ma|le|la) .{4,70}$`)
	// enrolsUsTwo asks to put both down.
	enrolsUsTwo = lazily(`^(et |donc )*(merci (de|d)( bien)?( vouloir)?|veuillez|vous pouvez( donc)?|je vous (remercie|prie) (de|d)( bien)?( vouloir)?) (nous )(y )?inscrire (tous|toutes) (les )?deux$`)
)

// settleToldStead gives such clauses their sense.
func (r *reader) settleToldStead() {
	if len(r.forms) > 0 || len(r.in.Registered) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		k := r.nextSaid(i)
		if c.subject || c.question || k < 0 || bearsOn(c.tags, kIf, kHedge, kMode, kPart, kHour, kNot, kNe, kOr) {
			continue
		}
		switch {
		case c.sense.what == wReason && r.in.Answers == AnswersInvitation && awayThen.MatchString(c.plain()):
			r.awayWithStead(i, k)
		case (c.sense.what == wSuspect || c.sense.what == wReason) && r.in.Answers == AnswersInvitation && heldAtWork.MatchString(c.plain()) && !notAllThen.MatchString(c.plain()) && !bearsOn(c.tags, kName, kRelation, kStranger):
			r.awayWithStead(i, k)
		case c.sense.what == wBlock && proposedInstead.MatchString(c.plain()):
			r.proposedStead(i, k)
		case c.sense.what == wBlock && goesWith.MatchString(c.plain()):
			r.goesWithOne(i, k)
		}
	}
}

// nextSaid is the clause behind i that is no courtesy, in its sentence or the next; -1 if there is none.
func (r *reader) nextSaid(i int) int {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		if o := &r.list[k]; o.sense.what != wCourtesy {
			if o.question || o.subject {
				return -1
			}
			return k
		}
	}
	return -1
}

// awayWithStead makes the sender's no of clause i, behind which clause k says that one named comes.
func (r *reader) awayWithStead(i, k int) {
	c, s := &r.list[i], r.list[k].sense
	e, ok := r.index.answered()
	if !ok || s.what != wDecision || !s.yes || s.maybe || s.self || s.all || s.selfOut || s.enrols || len(s.names) != 1 || len(s.absent) > 0 || !theyComeThen.MatchString(r.list[k].plain()) || bearsWord(r.list[k].plain(), "si", "peut etre", "normalement") || bearsOn(r.list[k].tags, kIf, kHedge, kPart, kHour) || bearsOn(r.list[k].tags, kMode) && s.mode == "" {
		return
	}
	if m := dayInText.FindAllString(c.plain(), -1); len(m) > 0 && !bearsWord(c.plain(), strconv.Itoa(e.Date.Day())) {
		return
	}
	for n := range r.list {
		if w := r.list[n].sense.what; n != i && n != k && (w == wDecision || w == wHedge) {
			return
		}
	}
	r.toldNo(c, "away, and who comes")
}

// proposedStead puts down the one whom the sender proposes in clause i, beside their own no, and asks to enrol in clause k.
func (r *reader) proposedStead(i, k int) {
	c, o := &r.list[i], &r.list[k]
	if newBag(c)[kName] != 1 || o.sense.what != wDecision || !o.sense.yes || o.sense.maybe || len(o.sense.names) > 0 || !enrolsThatOne.MatchString(o.plain()) {
		return
	}
	refused := false
	for n := range r.list[:i] {
		s := r.list[n].sense
		refused = refused || s.what == wDecision && !s.yes && s.self && !s.maybe && !s.partial
	}
	if !refused {
		return
	}
	o.sense.names, o.sense.self, o.sense.all, o.sense.count = c.names(), false, false, 0
	c.sense = sense{what: wCourtesy, rule: "proposed instead"}
}

// goesWithOne puts down the sender and the one with whom they go, by clause i, where clause k asks to enrol them both.
func (r *reader) goesWithOne(i, k int) {
	c, o := &r.list[i], &r.list[k]
	if newBag(c)[kName] != 1 || len(r.others()) != 1 || !newBag(c).only(kSelf, kCompany, kName, kCivility, kFunction, kRelation, kEvent, kGeneric, kFill, kMark, kCourtesy) || o.sense.what != wDecision || !o.sense.yes || o.sense.maybe || len(o.sense.names) > 0 || !enrolsUsTwo.MatchString(o.plain()) {
		return
	}
	s := sense{}
	if r.eventsOf(c, &s) != "" || len(s.events) > 0 && len(o.sense.events) > 0 {
		return
	}
	if len(s.events) > 0 {
		o.sense.events, o.sense.plain = s.events, true
	}
	o.sense.names, o.sense.self, o.sense.all, o.sense.count = c.names(), true, false, 0
	c.sense = sense{what: wCourtesy, rule: "goes with one"}
}
