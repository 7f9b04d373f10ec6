package reply

// What a message is about, told before what it says: "au sujet de mon inscription, …" registers nobody, and cancels nothing.

const (
	ofSeat     = `(ma|mon|notre) (inscription|participation|venue|presence|reservation|place|pre inscription|preinscription)`
	aboutSeat  = `(au sujet|a propos|en ce qui concerne|pour ce qui concerne|concernant|quant a|s agissant|relativement a|dans le cadre|par rapport a|(faisant |comme |en )?suite a) (de |du |d )?` + ofSeat
	writeAgain = `(je|j|nous|on) (reviens|revenons|(vous |te )?(ecris|ecrivons|contacte|contactons|recontacte|recontactons|sollicite|sollicitons|relance|appelle)|me permets de (revenir|vous (ecrire|contacter|recontacter|solliciter))|reprends contact|reprends attache)( a nouveau| de nouveau)?( (vers|avec|aupres de|a) (vous|toi))?( a nouveau| de nouveau)?`
)

var (
	// concerning is the whole of such a clause.
	concerning = lazily(`^(et |alors |donc |bonjour |(un )?(petit |simple |bref )?(mot|mail|message|courriel) )*(` + writeAgain + ` )?` + aboutSeat + `( .*)?$`)
	// matterOfSeat is a matter of the seat, told by a noun: "une question sur mon inscription", "un seul changement dans mes deux inscriptions".
	matterOfSeat = lazily(`^(et |alors |donc |bonjour |juste |autre chose |par ailleurs |voici |il y a |j ai )*(un|une|deux|trois|quelques|des|mon|ma|autre|derniere?|seule?|petite?s?|simple|unique|legere?|rapide| )*(question|changement|modification|rectification|correction|precision|remarque|souci|probleme|pepin|erreur|oubli|confusion|detail|point|nouveau|nouveaute|bemol|ajustement|demande|doute)s? (sur|a|dans|pour|de|concernant|quant a|au sujet de|a propos de|relative? a|touchant) (ma|mon|notre|nos|mes|l|la|les|cette) (deux |trois |quatre )?(inscription|participation|venue|presence|reservation|place)s?( .*)?$`)
	// seatTitle is a subject of the same kind.
	seatTitle = lazily(`^(concernant |a propos de |au sujet de |re |modification de |changement (de|d) |question sur )?` + ofSeat + `( .*)?$`)
)

// readConcerning takes what a message is about for the topic of what follows, where nothing else is told in the clause.
func readConcerning(r *reader, c *clause, b bag) (sense, bool) {
	if !c.question && !c.subject && !b.any(kYes, kNo, kCancel, kIf, kHedge, kMode, kLunch, kName) && matterOfSeat.MatchString(c.plain()) {
		s := sense{what: wReason, rule: "concerning", fixed: true}
		return s, r.eventsOf(c, &s) == ""
	}
	if c.question || b.any(kName, kRelation, kUnnamed, kCompany, kVerb, kPresent, kAway, kAvail, kCancel, kYes, kNo, kNot, kNe, kIf, kHedge, kMode, kLunch, kDiet, kAccess, kThat, kModal, kRequest, kBe, kOr, kStranger, kEnrol, kChange, kPast) {
		return sense{}, false
	}
	if c.subject && !(seatTitle.MatchString(c.plain()) && r.someDecision()) || !c.subject && !concerning.MatchString(c.plain()) {
		return sense{}, false
	}
	if b.any(kConfirm) && !leadsConcerning.MatchString(c.plain()) {
		return sense{}, false
	}
	s := sense{what: wTopic, rule: "concerning", fixed: true}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	if len(s.events) == 0 {
		s.what = wReason
	}
	return s, true
}

// leadsConcerning says that the sender writes, which the tables hold for a word of confirming.
var leadsConcerning = lazily(`^(et |alors |donc |bonjour )*` + writeAgain + ` `)

var (
	// stands says that the registration of which a sentence began stays as it is.
	stands = lazily(`^(elle|celle ci|tout|rien|cela|c|ca) (est|reste|demeure) (donc |bien |toujours |evidemment )*(maintenue|confirmee|acquise|valable|inchangee|d actualite|bon|ok)$`)
	// fallen says that it is given up.
	fallen = lazily(`^(elle|celle ci|c|ca|cela) (est|sera|n est|ne sera) (donc |bien |malheureusement |finalement |helas )*(annulee|a annuler|compromise|caduque|(plus|pas) (possible|envisageable|d actualite))$`)
)

// settleConcerning looks at what follows "concernant ma participation": the way alone, to somebody who holds no registration, is an answer with it,
// "concernant ma participation à Bar-le-Duc, ce sera en visio"; "elle est maintenue" is one, and "elle est annulée" too.
func (r *reader) settleConcerning() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.rule != "concerning" || i+1 >= len(r.list) || r.list[i+1].subject || c.subject {
			continue
		}
		next := &r.list[i+1]
		s := sense{what: wDecision, self: true, events: c.sense.events, rule: "concerning"}
		switch text := next.plain(); {
		case next.question || next.sentence != c.sentence && !c.heading:
		case stands.MatchString(text) && next.sense.what != wDecision:
			s.yes = true
			next.sense = s
		case fallen.MatchString(text) && (next.sense.what != wDecision || next.sense.yes):
			next.sense = s
		case len(r.in.Registered) == 0 && !contains(c.plain(), "suite a") && next.sense.what == wDetail && (next.sense.mode == string(Onsite) || next.sense.mode == string(Remote)):
			s.yes = true
			c.sense = s
		}
	}
}
