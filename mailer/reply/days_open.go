package reply

import "strings"

// Days of the programme that are named and left open: "Mulhouse est trop loin dans le temps", "pour Mulhouse, mon agenda n'est pas encore ouvert", "quant à
// Tomblaine, je m'inscrirai le moment venu".

var (
	// openDay is what is said of such a day, its own words left out.
	openDay = lazily(`^` + openLead + `(` +
		`(il |c )?est( encore| un peu| bien| sans doute)* (trop |un peu )?tot( encore| pour moi| aujourd hui)?( pour ` + openTo + `)?|` +
		`(il |c )?est( encore| un peu| bien)* (trop )?(loin|lointain|lointaine|eloigne|eloignee)( encore)? (dans le temps|dans mon agenda|dans le calendrier)( pour ` + openTo + `)?|` +
		`(trop|un peu|encore( un peu| trop)?) tot( encore)?( pour ` + openTo + `)?|` +
		`(je |j )?(ne |n )?(me prononce|(peux|suis) pas( encore)? (en mesure de )?me prononcer|puis( encore)? me prononcer)( pas)?( encore| a ce jour| pour l instant| pour le moment)*|` +
		`(je |j )?(ne |n )?(suis|serai) pas (encore )?en mesure de ` + openTo + `|` +
		`(il |c |ce )?est( encore| un peu| bien| vraiment)* (trop |un peu )?tot pour que je (puisse|sois en mesure de) ` + openTo + `|` +
		`(le |mon |notre |l )?(planning|agenda|calendrier|emploi du temps)( (de|d|du)( (la |l |mes )?(rentree|automne|cours|semestre))?)? ((n|ne) )?(est |etant )?pas( encore)? (ete )?(ouvert|fait|fixe|connu|arrete|cale|boucle|etabli|defini|finalise|stabilise)( a ce jour| pour l instant)?|` +
		`(je |j )?(n |ne )?(ai |en ai )?pas( encore)? (recu |eu )?(de |d |le |mon |notre |assez de |l )(planning|agenda|calendrier|emploi du temps|visibilite|recul)( a ce jour| pour l instant| si lointaine?| si loin)?` +
		`)` + openTail + `$`)
	// laterDay is a day for which somebody will put themselves down later.
	laterDay = lazily(`^` + openLead + `((je |j )?(vous |en )*(le |la |l )?(dirai|redirai|repondrai|confirmerai|preciserai|donnerai (ma|une) reponse|tiendrai (au courant|informes?)|recontacterai|recontacte|redis|reviendrai vers vous|reviens vers vous|ferai un retour|ferai signe)( (cela|ca|tout cela|ce qu il en est))?( un peu)?( plus tard| ulterieurement| (apres|a la fin de|en fin d) (l )?ete| (a|apres|des|d ici) la rentree| le moment venu| en temps (voulu|utile)| des que possible| des que je (le )?(sais|saurai|pourrai)| (en|fin|debut|mi|courant) (juin|juillet|aout|septembre|octobre))+|(je )?(m inscrirai|me positionner?(ai)?|me prononcerai|repondrai|vous repondrai)( donc)? (plus tard|le moment venu|en temps (voulu|utile)|ulterieurement|(des|a|lors de) l ouverture( des inscriptions?)?)|(je )?(verrai|m inscrirai|me positionnerai|vous (re)?dirai|vous repondrai) (quand|lorsque|des que) (les inscriptions?|elles|ce|c|l inscription) (ouvriront|ouvrira|ouvrent|ouvre|sera ouverte?|seront ouvertes?|est ouverte?)|(j )?attend(s|rai)( donc)? l ouverture( des inscriptions?)?)` + openTail + `$`)
)

// confirmsThen promises to confirm one's coming to such a day at a later time: "pour Mulhouse, je vous confirme à la rentrée".
var confirmsThen = lazily(`^` + openLead + `je (vous )?(le |la |l )?(confirme|confirmerai)( (cela|ca|ma (presence|venue|participation)))?( plus tard| ulterieurement| (apres|a la fin de|en fin d) (l )?ete| (a|apres|des|d ici) la rentree| apres les vacances| le moment venu| en temps (voulu|utile)| (en|fin|debut|mi|courant) (juillet|aout|septembre|octobre))+` + openTail + `$`)

// toArrange is what somebody has to see to for the days that they did not name: "je dois encore m'organiser pour les autres dates".
var toArrange = lazily(`^(et |mais )*(je dois|il faut que je|il me faut|je vais|il me reste a) (encore |d abord )?(m organiser|voir|regarder|verifier|consulter mon (agenda|planning)|caler mon (agenda|planning))( encore)? (pour|quant a|quant aux|concernant) (les |aux )?(deux |trois )?(autres( dates| journees| rencontres)?|suivantes)$`)

// nearlyOnly says that a day comes too soon, not that it is too soon to say.
var nearlyOnly = lazily(`^[a-z ]*\btot( pour moi| aujourd hui)?` + openTail + `$`)

// farAway says whether days lie two months ahead and more.
func (r *reader) farAway(days []string) bool {
	for _, e := range r.in.Programme.Events {
		if has(days, e.ID) && e.Date.Before(r.in.Received.AddDate(0, 2, 0)) {
			return false
		}
	}
	return true
}

// "il est trop tôt | pour me positionner sur Mulhouse", cut in two.
var (
	tooEarly = lazily(`\b(tot|loin dans le temps)$`)
	toSay    = lazily(`^pour ` + openTo + openTail + `$`)
)

const (
	openLead = `(et |mais |donc |car |en revanche |par contre |pour |quant a |quant au |a |le |la |l |celle |de |concernant |s agissant de |du |d |sur |puisque |comme )*`
	openTo   = `(me prononcer|m engager|m inscrire|me positionner|me decider|le dire|dire|savoir|le savoir|repondre|vous repondre|confirmer|vous confirmer|en parler|planifier|prevoir)`
	openTail = `( pour| sur| et| ni| a| quant a| concernant| la| le| l| celle| de| en| helas| desolee?)*`
)

// settleOpenDays takes such clauses for a perhaps, or for no answer where the sender will put themselves down later.
func (r *reader) settleOpenDays() {
	if r.in.Answers != AnswersProgramme || r.inForm() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || !has([]string{wSuspect, wBlock, wReason, wHedge, wDecision, wLater}, c.sense.what) || c.sense.what == wDecision && !c.sense.maybe && c.sense.rule != "some other time" || bearsOn(c.tags, kName, kRelation, kUnnamed, kThird, kStranger, kExcept) {
			continue
		}
		if toArrange.MatchString(c.plain()) && (c.sense.what == wBlock || c.sense.what == wSuspect) && !bearsOn(c.tags, kEvent, kIf) && r.decidesSomebody(i) {
			c.sense = sense{what: wReason, rule: "days left open"}
			continue
		}
		text := r.leadOf(c)
		if before := r.before(i); before != nil && before.sense.what == wReason && toSay.MatchString(text) && tooEarly.MatchString(before.plain()) {
			text = before.plain() + " " + text
		}
		maybe := openDay.MatchString(text) && !bearsOn(c.tags, kIf)
		if !maybe && !laterDay.MatchString(text) && !confirmsThen.MatchString(text) {
			continue
		}
		days, own := r.daysSpokenOf(i)
		if len(days) == 0 {
			switch before := r.before(i); {
			case maybe && before != nil && r.ofRest(before) && before.sense.what == wReason && (r.decidesSomebody(i) || r.yesBut(i)):
				c.sense = sense{what: wReason, rule: "left open of the other days"} // "pour les autres dates | c'est trop tôt pour que je puisse m'engager"
			case i > 0 && r.why(i):
				c.sense = sense{what: wReason, rule: "why in doubt"}
			}
			continue
		}
		if !r.unanswered(days, own, i) {
			continue
		}
		if nearlyOnly.MatchString(text) && !r.farAway(days) {
			continue // "28 mai, c'est trop tôt pour moi"
		}
		if len(days) == 1 && confirmsThen.MatchString(text) && r.farAway(days) && r.decidesSomebody(i) {
			maybe = true // "Mulhouse : je vous confirme après l'été"
		}
		if maybe && !r.ofRest(c) && !r.ofRest(&r.list[own]) {
			c.sense = sense{what: wDecision, rule: "a day left open", yes: true, maybe: true, self: true, events: days, plain: true}
		} else {
			c.sense = sense{what: wReason, rule: "a day for later"}
		}
		for k := own; k < i; k++ {
			r.list[k].sense = sense{what: wCourtesy, rule: "a day left open"}
		}
		r.openBehind(i)
	}
}

// why says whether clause i stands in a sentence that goes on to leave a named day open: "le planning de septembre n'est pas fait, donc je ne peux pas me
// prononcer pour Mulhouse".
func (r *reader) why(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k != i && o.sentence == r.list[i].sentence && (o.sense.rule == "a day left open" || openDay.MatchString(r.leadOf(o)) && bearsOn(o.tags, kEvent)) {
			return true
		}
	}
	return false
}

// daysSpokenOf are the days that clause i names, or those that stand alone before it in its sentence, the first of them at own.
func (r *reader) daysSpokenOf(i int) (days []string, own int) {
	c := &r.list[i]
	for _, t := range c.tags {
		if t.kind == kEvent && t.mention.fault == "" && !(t.mention.how == "month" && strings.Contains(c.plain(), "de "+plain(r.textOf(t)))) {
			days = union(days, t.mention.events)
		}
	}
	if len(days) > 0 {
		return days, i
	}
	for own = i; own > 0 && r.list[own-1].sentence == c.sentence && r.onlyDays(&r.list[own-1]); own-- {
		days = union(days, r.list[own-1].sense.events)
	}
	return days, own
}

// openBehind takes "je verrai", "à voir" behind a day left open for no more than that.
func (r *reader) openBehind(i int) {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; (o.sense.what == wHedge || o.sense.what == wLater) && !bearsOn(o.tags, kEvent, kName, kIf, kRelation, kMode, kLunch) {
			o.sense = sense{what: wReason, rule: "a day left open"}
		}
	}
}
