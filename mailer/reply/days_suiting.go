package reply

// Days that suit, said impersonally: "le 18 juin m'arrange", "Mulhouse nous va très bien", "seul le 24 septembre colle avec mon agenda", "il n'y a que Bar-le-Duc
// qui me convienne". See days_impersonal.go for the days that do not.

const (
	// wellSo may stand behind a verb of suiting.
	wellSo = `( (bien|tres bien|parfaitement|tout a fait|a merveille|totalement|impeccablement|egalement|aussi|sans (probleme|souci)))*`
	// noneButThis sets one day apart from the others.
	noneButThis = `((seule?s?|uniquement|seulement) |il n y a (donc |malheureusement |helas )*(que|qu) )?`
)

// suitsSomebody is the predicate of such a clause, its day left out.
var suitsSomebody = lazily(dayLead + noneButThis + `((le|la|l|les|celle|celui|de|d|du|a|pour|au|votre|cette|dates?|rencontres?|journees?|seances?|sessions?|etapes?|jour|creneau|rendez vous|rdv|invitation|proposition|en revanche|par contre) )*(qui )?((ca|cela) )?(` +
	`(me |nous )?(convient|conviendra|convienne)` + wellSo + `|(m |nous )arrange` + wellSo + `|(me |nous )(va|ira|aille)` + wellSo + `|` +
	`(colle|cadre|rentre|entre|tient|passe) ?(bien |parfaitement )?(avec|dans) ` + ownAgenda + `|(colle|passe)( bien| parfaitement)? (pour|chez) (moi|nous)|` +
	`(est|sera|soit) (tout a fait |bien |parfaitement )*compatible avec ` + ownAgenda + `|` +
	`(est|sera|soit) (tout a fait |bien |parfaitement )*(possible|faisable|bonne?|ok|parfaite?) (pour (moi|nous)|de (mon|notre) cote|dans ` + ownAgenda + `)|` +
	`(me |nous )?(correspond|correspondra)( bien| parfaitement| tout a fait)? (a|avec) ` + ownAgenda + `|` +
	`tombe (tres |vraiment |parfaitement )*bien (pour (moi|nous)|dans ` + ownAgenda + `)` +
	`)( (pour (moi|nous|ma part|notre part)|de (mon|notre) cote|en ce qui (me|nous) concerne|cette annee))*$`)

// suitsSender takes such a clause for the sender's yes to that day.
func (r *reader) suitsSender(i int) bool {
	c := &r.list[i]
	if c.sense.what == wDecision || len(r.in.Registered) > 0 || bearsOn(c.tags, kNot) {
		return false
	}
	days := r.dayOfPredicate(i)
	text := r.leadOf(c)
	if len(days) != 1 && !favoursDays.MatchString(text) || len(days) == 0 || !suitsSomebody.MatchString(text) && !favoursDays.MatchString(text) || r.managesAfterAll(i) || r.onlyOffered(i) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "day that suits", yes: true, self: true, events: days, plain: true}
	return true
}

// onlyOffered says whether another day stands beside that of clause i as one that would do as well, or is asked for, or the choice is left to us.
func (r *reader) onlyOffered(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k != i && !o.subject && o.plain() != "bien a vous" && (leftToYou.MatchString(o.plain()) || aDayElse.MatchString(o.plain())) {
			return true
		}
	}
	return false
}

// aDayElse leads to another day that would do as well.
var aDayElse = lazily(`^(ou|sinon|a defaut|autrement|soit)\b|\b(par defaut|plutot|mieux|davantage|de preference|au choix)\b`)

// favoursDays is an answer in the words of an office: "favorable pour le 28 mai", "mon choix se porte sur Mulhouse".
var favoursDays = lazily(dayLead + `(je suis |nous sommes |avis |reponse |tout a fait |tres )*(favorables?|positive) (pour|a|au|quant a)` + moreDays + `$|` + dayLead + `(mon|notre) choix (se porte|s est porte|se portera)( donc| finalement)* sur( les?| la| celles?| l| dates?| journees?| rencontres?| d| de| du| et| a)*$`)

// How a day is spoken of in front of a yes that means it, its own words left out.
var (
	keepsTheDay = lazily(dayLead + `(bien (note|recu) )?(et )?(je|j|nous) (me |nous |vous )?(ai |avons |suis |sommes )?(bien |donc |deja |d ores et deja )*(retiens|retenons|retenu|note|notons|bloque|bloquons|reserve|reservons|garde|gardons|cale|calons|coche|pose|posons|libere|liberons|choisis|choisissons|choisi|positionne|arrete)( (donc|bien|sur|pour|les?|la|l|a|au|aux|en|et|de|d|du|celles?|dates?|journees?|rencontres?|jeudis?|moi))*( (dans|a|sur) (mon|notre) (agenda|planning|calendrier))?$`)
	dayIsKept   = lazily(dayLead + dayNamedSo + `((c|ca) )?(est|sont|a ete|ont ete) (bien |deja |d ores et deja |donc )*(notee?s?|retenue?s?|bloquee?s?|reservee?s?|calee?s?|cochee?s?|inscrite?s?|marquee?s?|posee?s?|libre|possibles?|parfaite?s?|bon|bonne)( (dans|a|sur) (mon|notre) (agenda|planning|calendrier))?( (pour (moi|nous)|de (mon|notre) cote))*$`)
	dayAppeals  = lazily(dayLead + dayNamedSo + `((ca|cela) )?((a|ont|retient|retiennent) (retenu )?(toute )?(mon|notre) attention|(a|ont) (ma|notre) preference|(me|m|nous) (tente|interesse|plait|attire|parle|seduit|arrangerait|conviendrait|irait)(nt)?( beaucoup| bien| vraiment| particulierement| tout particulierement| le (plus|mieux))*|(m |nous )?(arrange|convient|va|correspond) (le|bien) (mieux|le mieux)|tombe (tres |vraiment |parfaitement |plutot )*bien|colle (bien|parfaitement|tres bien)|serait (parfaite?|ideale?|bien))( pour (moi|nous))*$`)
)

// settleDaysBeforeYes gives a yes without a day the days that the sentence before it, or the clause, speaks of so: "je retiens la date du 24 septembre. Je serai sur
// place", "Mulhouse me tente, je viendrai donc".
func (r *reader) settleDaysBeforeYes() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		kept := r.ownYesTo(c) && datesTaken.MatchString(c.plain())
		if c.question || c.subject || c.sense.what == wDecision && !kept || !bearsOn(c.tags, kEvent) || bearsOn(c.tags, kNot, kNe, kName, kRelation, kIf, kOr, kExcept, kMode, kLunch, kStranger) {
			continue
		}
		if text := r.leadOf(c); !keepsTheDay.MatchString(text) && !dayIsKept.MatchString(text) && !dayAppeals.MatchString(text) {
			continue
		}
		days := r.namedFirmly(c)
		if len(days) == 0 || !r.onlyDaysOpen(i, days) {
			continue
		}
		switch {
		case !kept && r.yesBehind(i, days):
			c.sense = sense{what: wTopic, rule: "the day before a yes", events: days}
		case keepsTheDay.MatchString(r.leadOf(c)) && r.wayBehind(i):
			c.sense = sense{what: wDecision, rule: "the day before its way", yes: true, self: true, events: days, plain: true}
		}
	}
}

// onlyDaysOpen says whether no other clause but answers of their own names a day.
func (r *reader) onlyDaysOpen(i int, days []string) bool {
	if !r.unanswered(days, i, i) {
		return false
	}
	for k := range r.list {
		if o := &r.list[k]; k != i && !o.subject && o.sense.what != wDecision && bearsOn(o.tags, kEvent) {
			return false
		}
	}
	return true
}

// yesBehind says whether the sender's firm yes without a day stands right behind clause i, in its sentence or the next, and nothing between them but courtesies and grounds.
func (r *reader) yesBehind(i int, days []string) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		o := &r.list[k]
		s := o.sense
		switch {
		case s.what == wCourtesy || s.what == wReason && !o.question:
		case o.question || o.subject || s.what != wDecision || !s.yes || s.maybe || !s.self || s.partial || len(s.events) > 0 || len(s.names) > 0 || bearsOn(o.tags, kEvent, kOr, kIf, kHedge, kRelation, kCompany) || fewerDays.MatchString(o.plain()):
			return false
		default:
			n := numeral(countsDays.FindString(o.plain()))
			return n <= 0 || n == len(days)
		}
	}
	return false
}

// wayBehind says whether a sentence of its own right behind clause i tells the sender's way, and nothing more stands there: "je retiens Mulhouse. Ce sera en visio."
func (r *reader) wayBehind(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		switch o := &r.list[k]; {
		case o.sense.what == wCourtesy:
		case o.question || o.subject || bearsOn(o.tags, kEvent, kRelation, kCompany, kHedge, kIf, kOr) || fewerDays.MatchString(o.plain()):
			return false
		default:
			return r.wayOf(o) && len(o.sense.events) == 0
		}
	}
	return false
}

// fewerDays is fewer days than were named, or a yes with an if.
var fewerDays = lazily(`\b(l une|l un|une seule|un seul|quatre|toutes|tous|les autres|si possible|le cas echeant|eventuellement|au cas ou)\b`)
