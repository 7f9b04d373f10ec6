package reply

import "strings"

// The days and the ways shared out between two people, or picked from the programme, in few words: "Épernay pour moi, Mulhouse pour X", "lui derrière
// l'écran, moi au premier rang", "avec moi : X", "Bar-le-Duc, et rien d'autre", "les autres, sans moi".

// settleSharedDays gives such clauses their sense.
func (r *reader) settleSharedDays() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || r.inForm() {
			continue
		}
		switch {
		case r.sharesDays(c):
			for k := range r.list {
				if o := &r.list[k]; o.sentence == c.sentence && r.dayPair(o) {
					r.decidePair(o)
				} else if o.sentence == c.sentence && r.teamHeads(k) {
					o.sense, o.heading = sense{what: wCourtesy, rule: "head of shared days"}, false
				}
			}
		case c.sense.what == wDetail && c.sense.lunch == "open" && allEat.MatchString(c.plain()):
			c.sense = sense{what: wDetail, rule: "all eat", all: true, lunch: "yes"}
		case r.namesDayAhead(i):
			c.sense = sense{what: wTopic, rule: "day ahead", events: eventsNamed(c)}
		case r.refusesRest(i):
			c.sense = sense{what: wDecision, rule: "no to the others", self: true, events: append([]string{}, r.index.rest...), plain: true}
		case r.takesRest(i):
			r.list[r.behindWhy(i)].sense.events = append([]string{}, r.index.rest...)
			c.sense = sense{what: wCourtesy, rule: "the others"}
		case r.ownDayBehind(i):
			c.sense.what, c.sense.rule, c.sense.yes = wDecision, "a day of one's own", true
		case r.picksDays(i):
			c.sense.what, c.sense.rule, c.sense.yes, c.sense.self = wDecision, "picked", true, true
		case r.ownMode(i):
			c.sense.what, c.sense.rule, c.sense.yes = wDecision, "each their mode", true
		case r.ridesAlong(i):
			c.sense = sense{what: wDecision, yes: true, rule: "in the car"}
		case r.bringsUnnamed(i):
			c.sense = sense{what: wBlock, code: ReasonUnnamed, rule: "in the car"}
		case r.isWho(i):
			c.sense.what, c.sense.rule, c.sense.yes, c.sense.self = wDecision, "it is", true, false
			if c.sense.names = nil; true {
				for _, t := range c.tags {
					if t.kind == kName {
						c.sense.names = append(c.sense.names, t.person)
					}
				}
			}
		case r.staysBehind(i):
			for k := i; k < i+3 && k < len(r.list); k++ {
				r.list[k].sense = sense{what: wReason, rule: "stays behind"}
			}
		}
	}
}

// pairVerbs are what one does with a day that one has taken.
var pairVerbs = []string{"prends", "prend", "prendra", "prendrai", "fais", "fait", "fera", "ferai", "garde", "gardera", "choisit", "choisis", "couvrira", "ira", "assurera", "ouvrira", "attaque", "visera", "revient", "reviendra", "echoit", "est", "sera"}

// dayPair says whether a clause is a day and one person, and nothing else: "Mulhouse pour X", "X prendra Mulhouse", "moi Épernay".
func (r *reader) dayPair(c *clause) bool {
	b := newBag(c)
	if b[kName]+b[kSelf] != 1 || b[kEvent] < 1 || c.question {
		return false
	}
	for _, t := range c.tags {
		switch t.kind {
		case kName, kEvent, kFor, kJoin, kFunction, kCivility, kBody, kGeneric:
		case kMode:
			if !ownWay(c) || b[kEvent] != 1 {
				return false
			}
		case kSelf:
			if t.value == "named" {
				return false
			}
		case kRelation:
			if !b.any(kName) {
				return false
			}
		case kFill:
			if has([]string{"pas", "sans", "avec"}, r.word(t)) {
				return false
			}
		default:
			if t.to-t.from != 1 || !has(pairVerbs, r.word(t)) {
				return false
			}
		}
	}
	return true
}

// pairAt says whether "et" at tags[i] stands between two such pairs: "Épernay pour moi et Mulhouse pour X".
func pairAt(run, tags []tag, i int) bool {
	last := run[len(run)-1]
	if last.kind != kName && last.kind != kSelf || !bearsOn(run, kEvent) || i+2 >= len(tags) || tags[i+1].kind != kEvent {
		return false
	}
	return tags[i+2].kind == kFor || tags[i+2].kind == kSelf && tags[i+2].value == "for"
}

// sharesDays says whether a sentence in answer to the programme holds two such clauses, of two people, and no answer of another kind.
func (r *reader) sharesDays(c *clause) bool {
	if r.in.Answers != AnswersProgramme || !r.dayPair(c) || c.sense.what == wDecision && c.sense.rule == "shared days" {
		return false
	}
	n := 0
	people, days := map[int]bool{}, []string{}
	for k := range r.list {
		o := &r.list[k]
		if o.sentence != c.sentence || r.teamHeads(k) {
			continue
		}
		if r.dayPair(o) {
			if n++; !disjoint(days, eventsNamed(o)) {
				return false
			}
			days = append(days, eventsNamed(o)...)
			for _, t := range o.tags {
				if t.kind == kName {
					people[t.person] = true
				} else if t.kind == kSelf {
					people[me] = true
				}
			}
			continue
		}
		switch o.sense.what {
		case wReason, wCourtesy, wForward:
		case wDetail:
		default:
			return false
		}
	}
	return n > 1 && (len(people) == n || len(people) > 1 && len(days) >= n)
}

// teamHeads says whether clause k only leads to who of the house goes where, behind its colon: "notre équipe sera représentée à chaque fois : X à Épernay".
func (r *reader) teamHeads(k int) bool {
	c := &r.list[k]
	return c.heading && (c.unsettled() || c.sense.what == wCourtesy) && (teamGoes.MatchString(c.plain()) || outShared.MatchString(c.plain())) && !r.ends(k) && r.dayPair(&r.list[k+1])
}

// sharedOut tells that those of a house have shared the days out, behind a colon: "nous nous sommes réparti vos journées dans l'équipe".
const sharedOut = `^(et |donc |voici comment )*((nous|on) )?(nous |s |se )?((sommes|avons|est|a|avons) (donc |finalement |ainsi )*(reparti|partage|distribue|divise|organise)e?s?|(repartissons|partageons|repartit|partage|organisons|organise))( donc| ainsi)*( (vos|les|ces|nos|le|votre|l) (\w+ )?(journees?|dates?|rencontres?|rendez vous|programme|calendrier|cycle|evenements))?( (dans|au sein de|entre|parmi|avec|sur) (\w+ ?){1,4})?( ainsi| comme suit| de la facon suivante| de la maniere suivante| comme ceci)*$`

var (
	outShared = lazily(sharedOut)
	teamGoes  = lazily(`^(notre|l|la|le) (equipe|structure|association|delegation|bureau|reseau|club|federation|service|mairie|commune|collectivite|etablissement) (sera|est) (bien |donc )?(representee?|presente?) (a chaque fois|a chacune|a chacune des (journees|dates|rencontres)|partout|aux quatre|sur les quatre|comme suit|ainsi|de la facon suivante)$`)
	allEat    = lazily(`^(et )?(tous|toutes) (pour le|au|avec) (repas|dejeuner)$`)
)

// decidePair makes a day and one person a yes.
func (r *reader) decidePair(c *clause) {
	s := sense{what: wDecision, yes: true, rule: "shared days"}
	if ownWay(c) {
		s.mode = c.sense.mode
	}
	if c.sense.what == wDecision && c.sense.yes {
		c.sense.rule = s.rule
		return
	}
	if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
		return
	}
	for _, t := range c.tags {
		if t.kind == kName {
			s.names = append(s.names, t.person)
		} else if t.kind == kSelf {
			s.self = true
		}
	}
	c.sense = s
}

// namesDayAhead says whether clause i, in answer to the programme, only speaks well of the one day that its sentence names, and the plain answer behind
// it is of that day: "Mulhouse me tend les bras : j'y serai".
func (r *reader) namesDayAhead(i int) bool {
	c := &r.list[i]
	if r.in.Answers != AnswersProgramme || c.sense.what != wSuspect && !(c.sense.what == wBlock && c.sense.rule == "open words") || len(eventsNamed(c)) != 1 || bearsOn(c.tags, kNot, kNe, kNo, kIf, kHedge, kOr, kName, kRelation, kExcept, kCancel, kStranger, kCompany, kWhen) && !onlyThat(c) {
		return false
	}
	for k := i + 1; k < len(r.list) && r.list[k].sentence == c.sentence; k++ {
		switch o := &r.list[k]; {
		case bearsOn(o.tags, kEvent) && len(eventsNamed(o)) > 0:
			return false
		case o.sense.what == wDecision:
			return o.sense.self && !o.sense.maybe && len(o.sense.names) == 0 && len(o.sense.events) == 0 && (o.sense.yes || !onlyThat(c))
		case o.sense.what != wReason && o.sense.what != wCourtesy:
			return false
		}
	}
	return false
}

// onlyThat says whether a clause says that no other day will do: "il n'y a que Bar-le-Duc qui rentre dans mon planning".
func onlyThat(c *clause) bool {
	return onlyDay.MatchString(c.plain()) && !bearsOn(c.tags, kNot, kNo, kIf, kHedge, kName, kRelation, kCancel, kStranger)
}

var onlyDay = lazily(`^(et |mais |helas )*(il n y a (guere )?que|je n ai (de libre )?que|seule?s?|seulement|uniquement) `)

// theOthers are the days that nothing was said of.
var theOthers = lazily(`^(et |mais |quant a |pour |quand a )*(les autres|tous les autres|toutes les autres|le reste|tout le reste|aux autres|les autres (dates|journees|villes|rencontres)|aux autres (dates|journees|villes))$`)

// takesRest says whether clause i is "les autres" and the next one, in its sentence, a plain no: of the days that the reply does not name.
func (r *reader) takesRest(i int) bool {
	if r.in.Answers != AnswersProgramme || len(r.index.rest) == 0 || i+1 >= len(r.list) || !theOthers.MatchString(r.list[i].plain()) {
		return false
	}
	n := &r.list[r.behindWhy(i)]
	return n.sentence == r.list[i].sentence && n.sense.what == wDecision && !n.sense.maybe && !n.question && (n.sense.self && len(n.sense.names) == 0 || !n.sense.yes && len(n.sense.names) == 1) && len(n.sense.events) == 0
}

// behindWhy is the clause behind clause i, or the next where that one only says how far it is: "les autres, trop loin, je passe".
func (r *reader) behindWhy(i int) int {
	if i+2 < len(r.list) && tooFar.MatchString(r.list[i+1].plain()) && r.list[i+2].sense.what == wDecision && !r.list[i+2].sense.yes {
		return i + 2
	}
	return i + 1
}

var tooFar = lazily(`^(c est |ce sont |un peu |vraiment |bien |beaucoup )*trop (loin|eloignees?)( pour moi| d ici| de chez moi)?$`)

// ownDayBehind says whether clause i is "moi à Mulhouse", or "X à Mulhouse seulement", behind somebody else's yes to other days, or the sender's to more.
func (r *reader) ownDayBehind(i int) bool {
	c, before := &r.list[i], r.before(i)
	if r.in.Answers != AnswersProgramme || before == nil || c.sense.what != wTopic && !(ownWay(c) && personFirst(c)) || len(c.sense.events) == 0 || before.sense.what != wDecision || !before.sense.yes || before.sense.maybe || before.sense.all || len(before.sense.events) == 0 || len(before.sense.minus) > 0 {
		return false
	}
	one := c.sense.self && len(c.sense.names) == 0 && !before.sense.self && len(before.sense.names) > 0 ||
		!c.sense.self && len(c.sense.names) == 1 && before.sense.self && len(before.sense.names) == 0 && strings.Contains(r.people[c.sense.names[0]].Name, " ")
	if !one || !disjoint(c.sense.events, before.sense.events) && !(before.sense.self && len(c.sense.events) < len(before.sense.events)) {
		return false
	}
	for _, t := range c.tags {
		switch t.kind {
		case kName, kEvent, kFill, kFor, kJoin, kCivility, kMode, kFunction:
		case kSelf:
			if t.value != "moi" && t.value != "for" {
				return false
			}
		case kRelation:
			if !bearsOn(c.tags, kName) {
				return false
			}
		default:
			return false
		}
	}
	return r.ends(i) || r.list[i+1].sense.what == wCourtesy || r.list[i+1].sense.what == wDetail || r.list[i+1].sense.what == wDecision
}

// ownWay says whether a clause tells one way and nothing of a meal or a need: "et moi à Épernay en présentiel".
func ownWay(c *clause) bool {
	s := c.sense
	return s.what == wDetail && (s.mode == string(Onsite) || s.mode == string(Remote)) && s.lunch == "" && s.diet == "" && s.access == "" && newBag(c)[kMode] == 1 && !c.heading
}

// personFirst says whether a clause tells who before it tells which day: "X à Mulhouse en visio", not "à Mulhouse X en visio".
func personFirst(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEvent || t.kind == kName || t.kind == kSelf {
			return t.kind != kEvent
		}
	}
	return false
}

// noToOthers is a no to them, written out.
var noToOthers = lazily(`^(et |mais |donc )*(ce sera |c est )?non( merci)? (pour |a |aux )(toutes )?(les )?autres( dates| journees| rencontres)?$`)

// refusesRest says whether clause i is "non pour les autres", beside days that the sender answers for.
func (r *reader) refusesRest(i int) bool {
	return r.in.Answers == AnswersProgramme && len(r.index.rest) > 0 && len(r.others()) == 0 && noToOthers.MatchString(r.list[i].plain()) && r.decidesSomebody(i)
}

var (
	pickedLead = lazily(`^(une seule date( pour moi)?|une seule journee( pour moi)?|une seule rencontre( pour moi)?|un seul jour( pour moi)?|un seul elu|une seule elue|l heureuse elue|mon choix|mes choix|ma selection|mon tierce|ma commande|mon panier|je fais le grand chelem|grand chelem|le grand chelem|mon programme|mon menu|a la carte|je prends|je coche|je garde|je retiens|je choisis|un seul gagnant|une seule gagnante|et la gagnante est|le gagnant est|j en suis)$`)
	pickedTail = lazily(`^(et )?(rien d autre|mon (capitaine|general|colonel)|point|point final|c est tout|basta|un point c est tout|sans hesiter|evidemment|bien sur|les yeux fermes|pour moi|rien que ca|uniquement|exclusivement|et fiere de l etre|c est tout vu|sans hesitation)$`)
)

// picksDays says whether clause i only names days of the programme, behind or before words that tell that they are chosen.
func (r *reader) picksDays(i int) bool {
	c := &r.list[i]
	if r.in.Answers != AnswersProgramme || c.heading || c.sense.what != wTopic || len(c.sense.events) == 0 || len(c.sense.names) > 0 || !newBag(c).only(kEvent, kJoin, kFill, kFor) || len(r.others()) > 0 {
		return false
	}
	chosen := false
	for k := range r.list {
		o := &r.list[k]
		if o.sentence != c.sentence || k == i {
			continue
		}
		switch {
		case o.sense.rule == "head of choices":
			return false // choice_heads.go
		case k == i-1 && o.heading && pickedLead.MatchString(o.plain()), k == i+1 && pickedTail.MatchString(o.plain()):
			chosen = true
		case o.sense.what != wCourtesy && o.sense.what != wReason || bearsOn(o.tags, kNot, kNe, kIf, kHedge, kVerb):
			return false
		}
	}
	return chosen
}

// ownMode says whether clause i is "moi derrière mon écran", behind somebody else's answer with a mode of theirs.
func (r *reader) ownMode(i int) bool {
	c, before := &r.list[i], r.before(i)
	if before == nil || c.sense.what != wDetail || !c.sense.self || len(c.sense.names) > 0 || c.sense.mode != "onsite" && c.sense.mode != "remote" || before.sense.what != wDecision || !before.sense.yes || before.sense.self || before.sense.maybe || len(before.sense.names) != 1 || before.sense.mode == "" || !strings.Contains(r.people[before.sense.names[0]].Name, " ") {
		return false
	}
	for _, t := range c.tags {
		if t.kind == kSelf && t.value != "moi" && t.value != "for" {
			return false
		}
	}
	return c.sense.rule == "saying" || newBag(c).only(kSelf, kMode, kFill, kJoin, kAlso, kFor, kLunch)
}

// alongside leads to those who come with the sender.
var alongside = lazily(`^(et |j ai |j emmene |j embarque |je voyage )*(avec moi|a mes cotes|a mon bras|dans mes bagages|dans ma (voiture|valise|musette|besace|roue)|dans la voiture|sur (mon|le) (porte bagages|siege passager|siege arriere)|en copilote|comme copilote|en copilote a mes cotes|dans mon sillage|a bord|dans le coffre|mon copilote|ma copilote|mes passagers|ma passagere|mon passager)( dans (la|ma) voiture| a bord| dans le train| du voyage| pour la route| ce jour la)?$`)

// ridesAlong says whether clause i leads, by a colon, to names alone, and the sender comes.
func (r *reader) ridesAlong(i int) bool {
	c := &r.list[i]
	if !c.heading || i+1 >= len(r.list) || !alongside.MatchString(c.plain()) {
		return false
	}
	n := &r.list[i+1]
	if n.sentence != c.sentence || n.sense.what != wTopic || len(n.sense.names) == 0 || n.sense.self || len(n.sense.events) > 0 || bearsOn(n.tags, kOr, kHedge, kNot) {
		return false
	}
	comes := false
	for k := range r.list {
		if s := r.list[k].sense; s.what == wDecision && s.self {
			if comes = s.yes && !s.maybe; !comes {
				return false
			}
		}
	}
	return comes
}

// bringsUnnamed says whether clause i leads to somebody without a name who comes along: "avec moi : ma femme".
func (r *reader) bringsUnnamed(i int) bool {
	c := &r.list[i]
	return c.heading && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && alongside.MatchString(c.plain()) && bearsOn(r.list[i+1].tags, kRelation, kUnnamed) && !bearsOn(r.list[i+1].tags, kName)
}

// whoIs leads to the one who comes: "la personne à attendre le 28 est", "celle qui viendra, c'est", "ce sera notre trésorier".
var (
	whoComes = lazily(`^(et |donc |mais |bref )*((la |l |le )?(bonne personne|personne|participante?|heureuse elue|heureux elu|inscrite?|invitee?)|celle|celui|la seule|le seul|votre (homme|femme|participante?|invitee?|inscrite?|candidate?)|notre (emissaire|representante?|deleguee?|ambassadeur|ambassadrice|champion|championne|porte parole|eclaireur|eclaireuse|envoyee? speciale?|candidate?|heraut))( a (attendre|inscrire|noter|compter|ajouter|enregistrer|retenir|prevoir))?( qui (viendra|participera|sera la|vient|vient vraiment|ira|y sera|y va|y ira|sera presente?|fera le deplacement|sera des votres))?( le| ce jour la| pour le| a| ce)*( est| sera| c est| ce sera| s appelle| se nomme| s appellera)$|^(le|la|l|notre|mon|ma) \w+( \w+)? vous (envoie|enverra|delegue|depeche|missionne|mandate|prete)$`)
	willBeIt = lazily(`^(et |donc |mais |bref |pour |le |ce |a |au |jour la )*(ce sera|ca sera|c est|ce seront)( donc| bien| plutot| alors| encore)*( pour moi)?( notre| mon| ma| la| le| l| m| mme| monsieur| madame)*$`)
)

// volunteers leads, by a colon, to the one who comes instead.
var volunteers = lazily(`^(et |mais |donc )*(notre|mon|ma|une|un|la|le) (\w+ ){1,4}(se porte volontaire|se devoue|s y colle|prend le relais|prendra le relais|reprend le flambeau|est volontaire|sera des votres|ira a ma place|vient a ma place|viendra a ma place|sera presente? a ma place|participera a ma place|assistera a ma place|me remplace|me remplacera)$`)

// senderReplaced is the end of such words that keeps the sender away.
var senderReplaced = lazily(`(a ma place|me remplace|me remplacera)$`)

// isWho says whether clause i names the one who comes in such words; nothing else answers there.
func (r *reader) isWho(i int) bool {
	c := &r.list[i]
	b := newBag(c)
	if r.in.Answers == AnswersProgramme && !b.any(kEvent) || b[kName] != 1 || c.sense.what == wDecision && c.sense.yes || b.any(kNot, kNe, kIf, kHedge, kOr, kAsk, kNo, kPast, kMail, kStranger, kUnnamed, kCompany, kWe, kReplaces, kReplaced, kHand) {
		return false
	}
	name := 0
	for k, t := range c.tags {
		if t.kind == kName {
			name = k
		}
	}
	for _, t := range c.tags[name+1:] {
		if t.kind != kFill && t.kind != kFunction && t.kind != kRelation && t.kind != kBody && t.kind != kCivility && t.kind != kEvent && t.kind != kFor && t.kind != kCourtesy {
			return false
		}
	}
	lead := ""
	for _, t := range c.tags[:name] {
		if t.kind != kEvent && t.kind != kFunction {
			for _, w := range r.words[t.from:t.to] {
				if !w.mark {
					lead += " " + w.word
				}
			}
		}
	}
	lead = strings.TrimSpace(lead)
	before := r.before(i)
	if before != nil && before.heading && lead == "" && volunteers.MatchString(before.plain()) && !bearsOn(before.tags, kName, kNot, kNe, kIf) {
		before.sense = sense{what: wCourtesy, rule: "volunteers"}
		if senderReplaced.MatchString(before.plain()) { // the sender stays away
			before.sense = sense{what: wDecision, self: true, rule: "volunteers"}
		}
		return true
	}
	if before != nil && before.sense.what != wTopic && before.sense.what != wCourtesy && !before.heading && (lead == "c est" || lead == "ce sera" || lead == "") {
		joined := before.plain() + " " + lead
		if lead == "" && bearsOn(before.tags, kBe) && !bearsOn(before.tags, kName) && willBeIt.MatchString(strings.TrimSpace(r.leadOf(before))) { // "ce sera notre arbitre, M. X"
			before.sense = sense{what: wTopic, rule: "it is", events: eventsNamed(before)}
			return r.in.Answers == AnswersInvitation
		}
		if whoComes.MatchString(joined) {
			before.sense = sense{what: wCourtesy, rule: "it is"}
			return true
		}
		return false
	}
	if whoComes.MatchString(lead) {
		return contains(lead, "qui") || contains(lead, "a") || contains(lead, "votre") || contains(lead, "notre") || contains(lead, "vous")
	}
	return r.in.Answers == AnswersInvitation && willBeIt.MatchString(lead) && !strings.Contains(lead, "c est") && r.noContact()
}

// leadOf are the words of a clause without those of its events and offices.
func (r *reader) leadOf(c *clause) string {
	var out []string
	for _, t := range c.tags {
		if t.kind == kEvent || t.kind == kFunction {
			continue
		}
		for _, w := range r.words[t.from:t.to] {
			if !w.mark {
				out = append(out, w.word)
			}
		}
	}
	return strings.Join(out, " ")
}

// noContact says whether the reply speaks of nobody to be asked or written to.
func (r *reader) noContact() bool {
	for i := range r.list {
		for _, stem := range []string{"contact", "interlocut", "renseign", "joindre", "ecrire", "suivi", "adresser", "question"} {
			if r.saysStem(&r.list[i], stem) {
				return false
			}
		}
	}
	return true
}

// staying is what an office does that is not there.
var staying = lazily(`^(reste|restera|garde|gardera|tient|tiendra|surveille|surveillera|fera|fait) (a|au|en|la|le|les|l|chez|dans) `)

// staysBehind says whether clauses i to i+2 are "le président, lui, reste à la buvette", in a reply where somebody named comes.
func (r *reader) staysBehind(i int) bool {
	c := &r.list[i]
	if i+2 >= len(r.list) || !newBag(c).only(kRelation, kFunction, kFill, kJoin) || !bearsOn(c.tags, kRelation, kFunction) || !has([]string{"lui", "elle"}, r.list[i+1].plain()) || r.list[i+2].sentence != c.sentence || bearsOn(r.list[i+2].tags, kName, kEvent, kMode) {
		return false
	}
	return staying.MatchString(r.list[i+2].plain())
}
