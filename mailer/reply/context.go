package reply

// For which events a decision counts where its clause names none.

// eventsFor are the events that a decision is about.
func (c *composer) eventsFor(cl *clause) []string {
	s := cl.sense
	out := s.events
	switch {
	case len(out) > 0:
	case len(c.topics) > 0:
		out = c.topics
	case len(c.heading) > 0:
		out = c.heading
	default:
		if out = c.ahead(cl); len(out) == 0 {
			out = c.byDefault()
		}
	}
	var kept []string
	for _, id := range out {
		if !has(s.minus, id) {
			kept = append(kept, id)
		}
	}
	return kept
}

// ahead are the events that stand alone behind a decision without any: "inscription pour deux dates : …".
func (c *composer) ahead(cl *clause) []string {
	var out []string
	for i := range c.list {
		o := &c.list[i]
		if len(cl.tags) == 0 || o.sentence != cl.sentence || o.tags[0].from <= cl.tags[0].from {
			continue
		}
		if o.sense.what == wDecision || o.sense.what == wHedge {
			break
		}
		if o.sense.what == wTopic && len(o.sense.names) == 0 {
			if c.answeredBehind(i) {
				break
			}
			out = union(out, o.sense.events)
		}
	}
	return out
}

// answeredBehind says whether a topic has an answer of its own behind it: "oui pour Mulhouse, je serai sur place ; pour Tomblaine je ne sais pas".
func (r *reader) answeredBehind(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence {
		return false
	}
	next := r.list[i+1].sense.what
	return next == wDecision || next == wHedge
}

// byDefault are the events meant where a clause names none: those named before, else that of the answered letter.
func (c *composer) byDefault() []string {
	switch {
	case len(c.last) > 0:
		var out []string
		for _, i := range c.last {
			out = union(out, []string{c.said[i].event})
		}
		return out
	case len(c.spoken) == 1:
		return c.spoken
	case len(c.spoken) > 1:
		return nil
	case c.in.Event != "":
		return []string{c.in.Event}
	}
	switch named := c.laterEvents(); len(named) {
	case 0:
		return c.heldAlone()
	case 1:
		return named
	}
	return nil
}

// ofInscription speaks of a registration that its writer holds, and not of one to something else.
var ofInscription = lazily(` ((annul|supprim|decommand|retir|modifi|chang|confirm|maint)[a-z]+ (ma|mon|notre) (inscription|participation|venue|presence|place|reservation)` +
	`|(suis|etais|sommes|etions|m etais|avais ete|ai ete) (deja |bien |pourtant |initialement |normalement )?inscrite?s?)` +
	` ([.,]|mais |et |car |suite a |en raison |a cause |(a|pour) (votre|cette|la) (rencontre|journee|matinee) |a l evenement |pour (raison|cause|motif)s? )`)

var (
	// ofNextWeek is a farewell until a day that may not be ours.
	ofNextWeek = lazily(`^(et |donc |bien |alors )*a (la semaine prochaine|demain|ce soir|apres demain|tout a l heure|tres vite|lundi|mardi|mercredi|vendredi)( .*)?$`)
	// ofOtherTeam is who prepares another meeting.
	ofOtherTeam = lazily(`\b(equipe|organisat\w+|responsables?|secretariat|participants?|animat\w+|intervenants?) (du|de la|de l|d un|d une) ?(seminaire|atelier|webinaire|colloque|stage|cours|formation|congres|salon|forum|sortie)\b`)
)

// heldAlone is the one event that the sender is registered for, where a message that answers no letter speaks of that registration and of no other
// meeting: "je dois annuler mon inscription", "j'étais inscrite mais je ne pourrai pas venir".
func (c *composer) heldAlone() []string {
	if c.in.Answers != AnswersNothing || len(c.in.Registered) != 1 || !ofInscription.MatchString(c.runningText()) {
		return nil
	}
	for i := range c.list {
		if bearsOn(c.list[i].tags, kStranger, kMeeting) || ofNextWeek.MatchString(c.list[i].plain()) || ofOtherTeam.MatchString(c.list[i].plain()) {
			return nil
		}
	}
	return []string{c.in.Registered[0].Event}
}

// laterEvents are all events that the reply names in words that were understood, subject included.
func (c *composer) laterEvents() []string {
	var out []string
	for _, cl := range c.list {
		if cl.sense.what != wSuspect && cl.sense.what != wBlock {
			out = union(out, cl.sense.events)
		}
	}
	return out
}

// checkThread blocks an event that is not that of the answered letter unless it is named plainly.
func (c *composer) checkThread(cl *clause, s sense, events []string) {
	if c.in.Event == "" {
		return
	}
	if len(s.events) == 0 {
		c.checkTopics(cl, events)
		return
	}
	for _, id := range events {
		if id != c.in.Event && !s.plain && !c.registered(id) && !c.declined(c.in.Event) && !(len(c.spoken) > 1 && has(c.spoken, c.in.Event) && !s.day) {
			c.block(ReasonOtherEvent, id)
		}
	}
}

// checkTopics does so for the events of which a decision that names none was led: "en juin, je viendrai" may be a slip.
func (c *composer) checkTopics(cl *clause, events []string) {
	if bearsOn(cl.tags, kAlso, kChange) || toldApart.MatchString(cl.plain()) {
		return
	}
	for _, id := range events {
		if id != c.in.Event && !c.registered(id) && !c.declined(c.in.Event) && !has(c.spoken, c.in.Event) && !c.namedPlainly(id) {
			c.block(ReasonOtherEvent, id)
		}
	}
}

// namedPlainly says whether the reply names an event in two ways, its day and its place, or as one more or another than that of the letter.
func (c *composer) namedPlainly(id string) bool {
	day, place := false, false
	for i := range c.list {
		o := &c.list[i]
		if !has(o.sense.events, id) && !has(eventsNamed(o), id) {
			continue
		}
		if o.sense.plain || bearsOn(o.tags, kAlso, kChange) || toldApart.MatchString(o.plain()) {
			return true
		}
		for _, t := range o.tags {
			if t.kind == kEvent && has(t.mention.events, id) {
				day = day || has([]string{"date", "day", "month"}, t.mention.how)
				place = place || has([]string{"town", "title", "venue", "theme"}, t.mention.how)
			}
		}
	}
	return day && place
}

// toldApart is how a day is told from that of the letter: "en revanche", "celle du".
var toldApart = lazily(`\b(en revanche|par contre|quant a|aussi|egalement|plutot|autre|seulement|uniquement|seule?)\b`)

// declined says whether the sender said no to an event: another one named then is no slip.
func (c *composer) declined(id string) bool {
	for _, st := range c.said {
		if st.person == me && st.event == id && st.kind == Absent {
			return true
		}
	}
	return false
}

// takeUp gives a decision without an event those of the statements just before it, where it goes on about them: "je retiens les deux
// premières, pour lesquelles je me déplacerai"; a no in the sentence of "toutes sauf Mulhouse" is about Mulhouse.
func (c *composer) takeUp(cl *clause, kind Kind) {
	s := &cl.sense
	if len(s.events) > 0 || len(c.topics) > 0 || len(c.heading) > 0 || len(c.last) == 0 || len(c.ahead(cl)) > 0 {
		return
	}
	if kind == Absent {
		for i := range c.list {
			if o := &c.list[i]; o.sentence == cl.sentence && o.tags[0].from < cl.tags[0].from && o.sense.what == wDecision && o.sense.yes {
				s.events = union(s.events, o.sense.minus)
			}
		}
		if len(s.events) > 0 {
			return
		}
	}
	var events []string
	for _, i := range c.last {
		if c.said[i].kind != kind {
			return
		}
		events = union(events, []string{c.said[i].event})
	}
	if len(c.spoken) > 1 {
		s.events, s.plain = events, true
	}
}

func (r *reader) registered(id string) bool {
	for _, g := range r.in.Registered {
		if g.Event == id {
			return true
		}
	}
	return false
}
