package reply

import "strings"

// Who comes for whom, told across a comma: "je passe le flambeau à X, qui viendra pour moi", "ce ne sera pas moi, mais X"; and "excusez-moi pour le
// 28 mai", which is a no of the day that it names.

// settleStandFor gives such clauses their sense.
func (r *reader) settleStandFor() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject {
			continue
		}
		r.forMe(i)
		r.butThem(i)
		r.notThemBut(i)
		r.nobodyHere(i)
		r.sentInstead(i)
		r.stuckAtPost(i)
		r.alongWithMe(i)
		r.withoutThem(i)
		r.notWithMe(i)
		r.chosenToCome(i)
		if strings.HasPrefix(c.plain(), "excusez moi pour ") && newBag(c).only(kCourtesy, kFor, kFill, kEvent, kGeneric, kSelf, kRequest) && bearsOn(c.tags, kEvent) && c.sense.what != wDecision {
			s := sense{what: wDecision, self: true, rule: "excused for the day"}
			if r.eventsOf(c, &s) == "" && len(s.events) == 1 {
				c.sense = s
			}
		}
	}
}

// forMe reads "qui viendra pour moi" behind somebody named: they come, the sender does not.
func (r *reader) forMe(i int) {
	c, before := &r.list[i], r.before(i)
	text := c.plain()
	if before == nil || r.word(c.tags[0]) != "qui" || !strings.HasSuffix(text, " pour moi") && !strings.HasSuffix(text, " en mon nom") || !newBag(c).only(kThird, kAsk, kVerb, kSelf, kFill, kReplaces, kEvent, kGeneric, kBe, kPresent) || c.sense.what != wDecision && c.sense.what != wBlock {
		return
	}
	for _, t := range c.tags {
		if (t.kind == kVerb || t.kind == kBe) && t.value != "3" {
			return
		}
	}
	if before.tags[len(before.tags)-1].kind != kName || len(before.sense.names) != 1 {
		c.sense = sense{what: wBlock, code: ReasonWho, rule: "who comes for the sender"}
		return
	}
	s := sense{what: wDecision, yes: true, names: before.sense.names, selfOut: true, rule: "who comes for the sender"}
	if r.eventsOf(c, &s) == "" {
		c.sense = s
	}
}

// butThem reads "mais X" behind "ce ne sera pas moi": X comes, the sender does not.
func (r *reader) butThem(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || !has([]string{"mais", "plutot"}, r.word(c.tags[0])) || !newBag(c).only(kChange, kFill, kJoin, kName, kRelation, kFunction, kCivility, kEvent, kMode, kBody, kMark) || newBag(c)[kName] != 1 || c.sense.what == wDecision {
		return
	}
	if !has([]string{"ce ne sera pas moi", "ce ne sera donc pas moi", "ce ne sera pas moi qui viendrai", "ce ne sera pas moi qui serai presente", "ce ne sera pas moi qui serai present"}, before.plain()) {
		return
	}
	s := sense{what: wDecision, yes: true, names: c.names(), selfOut: true, rule: "not the sender but"}
	if r.eventsOf(c, &s) != "" {
		return
	}
	r.details(c, &s)
	before.sense, c.sense = sense{what: wCourtesy, rule: s.rule}, s
}

// Of two who are named, one comes and the other does not: "ce n'est finalement pas Mme X qui viendra | mais M. Y", "ce sera finalement M. Y et non Mme X qui viendra".
const (
	comesAs = `(viendra|participera|assistera|sera (present|presente|la|des votres|sur place)|ira|(se rendra|s y rendra)|(nous |me |l y |la |le )?representera|siegera|fera le deplacement)`
	itIs    = `^(et |donc |finalement |en fait |au final )*(ce|c) (n est|ne sera|n etait) (finalement |donc |malheureusement |en fait )*(pas|plus) (finalement |donc )*`
)

var (
	notThem    = lazily(itIs + `.+? qui ` + comesAs + `( (a |au |le |la |l |les |du |de |pour |cette |cet |notre |nos |votre ).*)?$`)
	butAnother = lazily(`^mais (bien |plutot |finalement )*(m|mme|monsieur|madame|mon|ma|notre|[a-z]+) .+$`)
)

// notThemBut reads the first across its comma, or before "mais".
func (r *reader) notThemBut(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.question || newBag(before)[kName] != 1 || newBag(c)[kName] != 1 || before.sense.what == wDecision && before.sense.yes || c.sense.what == wDecision ||
		!notThem.MatchString(before.plain()) || !butAnother.MatchString(c.plain()) || !newBag(c).only(kChange, kFill, kJoin, kName, kRelation, kFunction, kCivility, kBody, kMail, kMark) ||
		bearsOn(before.tags, kSelf, kWe, kIf, kHedge, kOr, kRelation, kUnnamed, kCompany, kStranger, kMeeting, kAlso) {
		return
	}
	s := sense{what: wDecision, yes: true, names: c.names(), absent: before.names(), rule: "not one but the other"}
	days := sense{}
	if s.names[0] == s.absent[0] || r.eventsOf(before, &days) != "" {
		return
	}
	s.events, s.plain, s.day = days.events, days.plain, days.day
	before.sense, c.sense = sense{what: wCourtesy, rule: s.rule}, s
}

// betweenUs is none of several people of whom the sender is one.
var betweenUs = lazily(`^(nul|aucune?|personne) d entre nous `)

// nobodyHere reads "personne de notre service ne pourra se libérer" as the sender's no as well.
func (r *reader) nobodyHere(i int) {
	c := &r.list[i]
	text, b := c.plain(), newBag(c)
	ours := betweenUs.MatchString(text) && has([]string{wBlock, wSuspect, wReason}, c.sense.what)
	if !ours && (c.sense.what != wBlock || c.sense.code != ReasonUnnamed) || !strings.HasPrefix(text, "personne ") && !strings.HasPrefix(text, "aucun de nous ") && !strings.HasPrefix(text, "aucune de nous ") && !ours || !b.any(kNe) || !b.any(kVerb, kPresent, kAvail) || b.any(kName, kIf, kHedge, kMode, kLunch, kThat, kOr, kYes, kExcept, kSelf) {
		return
	}
	if !contains(text, "notre") && !contains(text, "nous") && !contains(text, "chez nous") && !contains(text, "l equipe") && !contains(text, "la mairie") && !contains(text, "le service") {
		return
	}
	s := sense{what: wDecision, self: true, rule: "nobody of the house"}
	if r.eventsOf(c, &s) == "" && !r.comesAlone(i) && !besideUs.MatchString(text) && !thatMorning.MatchString(text) {
		c.sense = s
	}
}

// notWithMe takes "ne m'accompagnera pas" behind somebody named who stays away for the same again.
func (r *reader) notWithMe(i int) {
	c, before := &r.list[i], r.before(i)
	if before == nil || before.sense.what != wDecision || before.sense.yes || before.sense.self || len(before.sense.names) != 1 || !has([]string{"ne m accompagnera pas", "ne m accompagnera donc pas", "et ne m accompagnera pas", "ne pourra m accompagner", "et ne pourra m accompagner"}, c.plain()) {
		return
	}
	c.sense = sense{what: wCourtesy, rule: "who stays away"}
}

// chosenToCome reads "notre association m'a désignée pour la représenter le 28 mai": the sender comes.
func (r *reader) chosenToCome(i int) {
	c := &r.list[i]
	text, b := c.plain(), newBag(c)
	if c.sense.what != wBlock || !b.any(kReplaces) || !b.any(kEvent, kGeneric) || b.any(kName, kNot, kNe, kIf, kHedge, kMode, kLunch, kNo, kPast, kReplaced, kSeat, kMeeting) || b.any(kGeneric) && !b.any(kEvent) && !contains(text, "rencontre") && !contains(text, "journee") {
		return
	}
	for _, verb := range []string{"designe", "designee", "mandate", "mandatee", "delegue", "deleguee", "choisi", "choisie", "chargee", "charge"} {
		for _, lead := range []string{" m a " + verb + " pour ", " m a " + verb + " afin de ", " m a " + verb + " de "} {
			if strings.Contains(text, lead) && (contains(text, "la representer") || contains(text, "le representer") || contains(text, "l y representer") || contains(text, "nous representer")) {
				s := sense{what: wDecision, yes: true, self: true, rule: "chosen to come"}
				if r.eventsOf(c, &s) == "" {
					c.sense = s
				}
				return
			}
		}
	}
}

// sentInstead takes "j'envoie X" beside "excusez-moi" for the sender's own no.
func (r *reader) sentInstead(i int) {
	c := &r.list[i]
	if s := c.sense; s.what != wDecision || s.rule != "replacement" || s.selfOut || !s.yes || s.self || len(s.absent) > 0 || !bearsOn(c.tags, kSend) || c.tags[0].kind != kSelf {
		return
	}
	for k := range r.list {
		if has([]string{"excusez moi", "veuillez m excuser", "je vous prie de m excuser", "merci de m excuser", "pardonnez moi"}, r.list[k].plain()) && r.ends(k) {
			c.sense.selfOut = true
		}
	}
}

// stuckAtPost reads "je ne puis quitter mon poste" as a no where nothing else in the reply answers.
func (r *reader) stuckAtPost(i int) {
	c := &r.list[i]
	text := " " + c.plain() + " "
	if c.sense.what != wSuspect || !bearsOn(c.tags, kSelf) || !bearsOn(c.tags, kNe) || bearsOn(c.tags, kName, kMode, kScreen, kYes, kEnrol, kIf, kHedge, kThat, kVerb) {
		return
	}
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDecision || s.what == wDetail || s.what == wHedge || s.what == wLater || s.what == wQuestion) {
			return
		}
	}
	for _, able := range []string{" puis ", " peux ", " saurais ", " pourrai "} {
		for _, leave := range []string{"quitter", "abandonner", "deserter", "delaisser"} {
			for _, post := range []string{"mon poste", "la maison", "mon bureau", "ma classe", "mon service", "ma mairie", "la mairie", "ma commune", "la chambre", "ma chambre", "mes eleves", "mon lit", "le lit", "mon guichet", "mes patients", "la boutique"} {
				if strings.Contains(text, able+leave+" "+post+" ") || strings.Contains(text, able+"pas "+leave+" "+post+" ") {
					c.sense = sense{what: wDecision, self: true, rule: "stuck at their post"}
					return
				}
			}
		}
	}
}
