package reply

import (
	"strconv"
	"time"
)

// A no that only its reason tells: "nous partons en camping-car le 15 mai et ne rentrons qu'en juin", "personne de chez nous ne pourra venir", "je suis bénévole
// aux Restos le jeudi. Une autre fois !". Each is one where nothing else is answered and nothing stands against it.

const offLead = `^(et |mais |car |donc |du coup |alors |malheureusement |helas |desolee? |seulement |en fait )*`

var (
	// setsOff is a journey and the day on which it begins.
	setsOff = lazily(offLead + `(je|j|nous|on) (pars|partons|part|partirai|partirons|partira|serai|serons|sera|suis|sommes|est)( deja| tous| moi meme| malheureusement)* ((en|a|au|aux|pour|dans|chez|vers|faire|loin|marcher|visiter|voir|rejoindre|randonner|naviguer) [\w ]{2,50} )?(le|des le|a partir du|depuis le) (\d+|1er)( (mai|juin|juillet))?$`)
	// setsBack is the day on which it ends.
	setsBack = lazily(`^(et |mais |pour )*(je |nous |on |j )?(ne |n )?(rentre|rentrons|reviens|revenons|revient|rentrerai|rentrerons|reviendrai|reviendrons|serai de retour|serons de retour|sera de retour|serai la|serons la|de retour)( de voyage| chez nous| chez moi| a la maison| malheureusement)*( pas avant| que| qu| seulement)?( vers| a)?( le| la| en)?( debut| mi| fin| fin du mois de| debut du mois de)? ?(\d+|1er)?( (mai|juin|juillet|aout))?$`)
	// spansDays is where somebody is from one day to another.
	spansDays = lazily(offLead + `(je|j|nous|on) (serai|serons|sera|suis|sommes|est|pars|partons|part|partirai|partirons)( deja| tous| malheureusement)* (` + farAway + `|en vacances|en conges?|en voyage( scolaire)?|en cure|en croisiere|en camping( car)?|en stage|en formation|a l hopital|hospitalisee?|a l etranger|en deplacement|en sejour( \w+)?|en classe (de )?\w+|en colonie|en camp|en pelerinage|en randonnee)( [\w ]{2,40})? du (\d+|1er)( (mai|juin|avril))? (au|jusqu au) (\d+|1er)( (mai|juin|juillet|aout))?( avec (les|mes|nos|ma|notre|des) (cm\d|ce\d|cp|eleves|classes?|enfants|jeunes|\d\w+|[\w ]{3,25}))?$`)
	dayInText = lazily(`\b(\d+|1er)( (avril|mai|juin|juillet|aout))?\b`)
	monthInTx = lazily(`\b(debut |mi |fin )?(avril|mai|juin|juillet|aout)$`)
	// nobodyOfUs is a house none of which comes.
	nobodyOfUs = lazily(offLead + `(personne|aucun membre|aucun benevole|aucun salarie|aucun elu|aucune? d entre nous|pas un seul d entre nous) ?(de chez nous|de l equipe|de (notre|l) ?(equipe|association|structure|club|centre|ecole|maison|service|conseil|amicale|mairie|bureau|comite)|du (club|centre|bureau|conseil|comite|service|foyer|secours \w+)|de la (maison|structure|mairie|ligue|section|compagnie)|chez nous|parmi nous|d entre nous|ici) (ne |n )(pourra|peut|pourrait|sera|est|va pouvoir|sera en mesure de|viendra|participera)( malheureusement| donc| helas)* ?(venir|etre presente?|etre la|se liberer|participer|assister|se deplacer|se rendre disponible|y aller|y participer|y assister|la|presente?|disponible|libre|des votres|faire le deplacement|se joindre a vous)?( a (cette|votre|la) (journee|rencontre)| ce jour la| a cette date| cette fois( ci)?| le 28( mai)?| malheureusement| cette annee)*$`)
	// anotherGo puts all off to another time.
	anotherGo = lazily(`^(et |alors |donc |mais |ce sera |peut etre |on se voit |a )*(une|la|pour une|pour la) (autre|prochaine) (fois|occasion)( alors| donc| peut etre| sans doute| j espere| avec plaisir| promis| bien sur)*$`)
	// ownDuty is what keeps the sender on the day: said of a thing that they do, and of no wish.
	ownDuty = lazily(offLead + `((je|j|nous|on) (suis|sommes|est|travaille|travaillons|bosse|garde|gardons|tiens|tenons|fais|faisons|ai|avons|a|anime|animons|donne|donnons|assure|assurons|accompagne|dois|devons|serai|serons|aurai|aurons|manque|manquons|recois|recevons|pars|partons|demenage|marie|fete|prepare|preparons)\b.*|(le|tous les|ce) jeudis? .*|c est (la|le|jour de|l) .*)$`)
	// laidUpThen is who is not back on their feet by that day.
	laidUpThen = lazily(offLead + `(je|j) (serai|suis)( encore| toujours| alors| justement)* (en (reeducation|repos|centre de \w+|maison de repos|soins|observation)|a l hopital|a la clinique|platree?|alitee?|immobilisee?|sur le billard|au bloc)( \w+){0,4} (a (la|cette) date( prevue| dite| indiquee)?|ce jour la|le 28( mai)?|a ce moment la)$`)
	sleepsOn   = lazily(`^(je|j) (dors|dormirai|recupere|recupererai|me repose|serai au lit|serai couchee?|bosse|travaille|suis de garde|suis de nuit|suis de service|suis d astreinte)( (la journee|toute la journee|apres ma nuit|jusqu a \d+ ?h))?( dsl| desolee?)?$`)
	nightDay   = lazily(offLead + `je (travaille|bosse|suis|serai) (de nuit|la nuit|du soir|de garde)( cette semaine la| la veille)? (donc|alors|du coup) (le 28( mai)?|ce jour la|le jeudi|le 28 au matin)$`)
	againThen  = lazily(`^(et |mais |en revanche |par contre |cependant |neanmoins )*(si|s|quand|lorsque|des que|le jour ou) (un jour |jamais |par la suite |plus tard )?(vous|tu|d autres|une autre|un autre|il y a|il y en a|il y avait) .*\b(autre|autres|nouvelle|nouveau|rentree|automne|hiver|an prochain|annee prochaine|plus tard|prochaine|prochains|prochaines|en soiree|le soir|un soir|week end|samedi|pendant les vacances|septembre|octobre|novembre|decembre|refaites|reorganisez|recommencez|remettez ca|a nouveau|de nouveau)\b.*$`)
	gladThen   = lazily(`^(alors |la )*(je|j|nous|on) (y )?(viendrai|viendrais|viendrons|serai|serais|serons|participerai|participerais|participerons|reponds|repondrai|viens|essaierai|tacherai|ferai)( alors| la| donc)*\b.{0,40}$|^(alors )?(ce sera )?(avec (grand )?plaisir|volontiers|comptez sur moi|pensez a moi|faites moi signe|prevenez moi|ce sera oui)$`)
)

// farAway is a place from which nobody comes for a day.
const farAway = `(en (bretagne|corse|provence|normandie|vendee|ardeche|espagne|italie|grece|croatie|turquie|tunisie|algerie|allemagne|autriche|irlande|ecosse|angleterre|islande|norvege|suede|inde|chine|afrique|asie|amerique|guadeloupe|martinique|guyane|savoie|haute savoie|auvergne|dordogne|camargue|pologne|roumanie|hongrie|sicile|andalousie|crete|thailande|egypte|jordanie)|au (maroc|portugal|senegal|canada|japon|mali|togo|benin|cameroun|vietnam|bresil|mexique|quebec|pays basque|bord de la mer|ski)|aux (etats unis|antilles|canaries|pays bas|baleares)|a (la reunion|la mer|la montagne|marseille|nice|bordeaux|toulouse|brest|nantes|montpellier|londres|rome|madrid|lisbonne|berlin|bruxelles)|chez (ma|mon|mes|notre|nos|des) [\w ]{3,30} (en|a|au) \w+)`

// settleToldNo makes the no that it is of such a reason.
func (r *reader) settleToldNo() {
	r.settleNextYear()
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || len(c.tags) == 0 || bearsOn(c.tags, kName, kMode, kIf, kHedge) && !anotherGo.MatchString(c.plain()) {
			continue
		}
		text := c.plain()
		switch {
		case nobodyOfUs.MatchString(text) && !r.comesAlone(i) && (c.sense.what == wBlock || c.sense.what == wSuspect):
			c.sense = sense{what: wDecision, self: true, fixed: true, rule: "nobody of us"}
		case !r.unsaid(i, i+1):
		case (c.sense.what == wReason || c.sense.what == wSuspect || c.sense.what == wBlock && withPupils.MatchString(text)) && spansDays.MatchString(text) && r.spanInText(c) && r.unsaid(i, i):
			r.toldNo(c, "away from one day to another")
			r.farBehind(i)
		case has([]string{wReason, wSuspect, wBlock}, c.sense.what) && laidUpThen.MatchString(text) && r.unsaid(i, i):
			r.toldNo(c, "laid up then")
		case has([]string{wReason, wSuspect}, c.sense.what) && (r.awayAllMonth(text) || butWork.MatchString(text)) && r.unsaid(i, i):
			r.toldNo(c, "away all the month, or at work")
		case i+1 < len(r.list) && r.awayUntil(i):
			r.toldNo(c, "away until then")
			r.list[i+1].sense = sense{what: wReason, rule: "back then"}
		case i+1 < len(r.list) && nightDay.MatchString(text) && r.list[i+1].sentence == c.sentence && sleepsOn.MatchString(r.list[i+1].plain()):
			r.toldNo(&r.list[i+1], "sleeps by day")
			c.sense = sense{what: wReason, rule: "works by night"}
		case c.sense.what == wReason && anotherGo.MatchString(text) && r.dutyBefore(i) && r.unsaid(i, i):
			r.toldNo(c, "another time")
		}
	}
}

// comesAlone says whether the sender says behind clause i that they are alone there: "personne de l'équipe ne pourra venir, je serai donc seule".
func (r *reader) comesAlone(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		if aloneYet.MatchString(r.list[k].plain()) {
			return true
		}
	}
	return false
}

// moved is this day, on another date: "si vous décalez à un autre jour".
var moved = lazily(`\b(decal|report|chang|avanc|repouss|deplac|modifi)\w*`)

// toldNo makes a clause the sender's no.
func (r *reader) toldNo(c *clause, rule string) {
	c.sense = sense{what: wDecision, self: true, fixed: true, rule: rule}
	c.fill() // its days are those of the reason
}

// farBehind takes "je serai donc loin d'Épernay" behind a journey for the same again.
func (r *reader) farBehind(i int) {
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i].sentence+1; k++ {
		if o := &r.list[k]; farFromThere.MatchString(o.plain()) {
			r.toldNo(o, "far from there")
			o.sense = sense{what: wCourtesy, rule: "far from there"}
		}
	}
}

// unsaid says whether nothing is answered but by the clauses from i to last, and nothing stands behind them but courtesies.
func (r *reader) unsaid(i, last int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.subject {
			continue
		}
		switch {
		case o.question || bearsOn(o.tags, kMode, kHedge, kIf, kName, kRelation, kUnnamed, kReplaces, kReplaced, kHand, kSend) && o.sense.what != wCourtesy && !anotherGo.MatchString(o.plain()):
			return false
		case has([]string{wDecision, wDetail, wHedge, wLater, wQuestion, wForward, wMention}, o.sense.what):
			return false
		case k > last && o.sentence <= r.list[i].sentence+1 && farFromThere.MatchString(o.plain()):
		case k > last && o.sense.what != wCourtesy && !(o.sense.what == wReason && (behindReason.MatchString(o.plain()) || contains(plain(r.from), o.plain()))):
			return false
		case k > i && o.sense.what != wCourtesy && contraries.MatchString(o.plain()):
			return false
		}
	}
	return true
}

var (
	// behindReason is what may stand behind such a reason.
	behindReason = lazily(`^(et |mais )*(c est |quel )?(dommage|desolee?|je (le )?regrette( beaucoup)?|bon courage .*|bonne .*|belle .*|recevez (mes|nos) .*|(mes |avec mes )?(pensees|amities|regrets)( \w+)?|avec (tous )?mes regrets|je pense(rai)? (bien )?a vous|plein succes.*|merci .*|ce sera pour une autre fois|je vous souhaite .*|je lirai .*|belle reussite .*|une autre fois( .*)?|gros bisous.*)$`)
	// withPupils is with whom somebody is away, and nobody who would come.
	withPupils = lazily(`\bavec (les|mes|nos|ma|notre|des) (cm\d|ce\d|cp|eleves|classes?|enfants|jeunes)\b`)
	// contraries turn a reason against itself: "mais je reviens exprès".
	contraries = lazily(`\b(expres|quand meme|malgre tout|pourtant|aller retour|sauf|exception|entre temps|entretemps|la veille|ecourt\w*|decal\w*|avanc\w*|tot|annul\w*|report\w*|chang\w*|arrang\w*|connect\w*|suiv\w*|visio)\b`)
)

// dutyBefore says whether the sender told, in a sentence before clause i, what keeps them on the day.
func (r *reader) dutyBefore(i int) bool {
	told := false
	for k := range r.list[:i] {
		o := &r.list[k]
		if o.sense.what == wPast || contraries.MatchString(o.plain()) {
			return false
		}
		told = told || ownDuty.MatchString(o.plain()) && !bearsOn(o.tags, kNot, kNe, kAvail, kPresent, kVerb, kPart, kHour)
	}
	return told
}

// spanInText says whether the days of a clause, "du 20 mai au 3 juin", hold that of the letter.
func (r *reader) spanInText(c *clause) bool {
	e, ok := r.index.answered()
	m := dayInText.FindAllStringSubmatch(c.plain(), -1)
	if !ok || len(m) != 2 {
		return false
	}
	to := dayOfText(m[1], 0)
	from := dayOfText(m[0], to.month)
	if from.day == 0 || to.day == 0 {
		return false
	}
	first, last := at(from, to, e.Date), at(to, to, e.Date)
	return first.Before(e.Date) && last.After(e.Date) && r.in.Received.Before(e.Date) && last.Sub(first) < 120*24*time.Hour
}

// dayOfText reads a day and its month, that of the day behind it if none is said.
func dayOfText(m []string, otherwise time.Month) day {
	d := day{month: otherwise}
	if m[1] == "1er" {
		d.day = 1
	} else if n, err := strconv.Atoi(m[1]); err == nil && n > 0 && n < 32 {
		d.day = n
	}
	if len(m) > 3 && m[3] != "" {
		d.month = month(m[3])
	}
	return d
}

// awayUntil says whether clause i sets off before the day of the letter, and the one behind it comes back behind that day: "je pars le 12 mai et ne rentre que début
// juin".
func (r *reader) awayUntil(i int) bool {
	c, next := &r.list[i], &r.list[i+1]
	e, ok := r.index.answered()
	if !ok || next.sentence != c.sentence || next.question || !has([]string{wReason, wSuspect, wBlock, wPast}, c.sense.what) || !has([]string{wReason, wSuspect, wBlock}, next.sense.what) ||
		!setsOff.MatchString(c.plain()) || !setsBack.MatchString(next.plain()) || !r.in.Received.Before(e.Date) {
		return false
	}
	m := dayInText.FindAllStringSubmatch(c.plain(), -1)
	if len(m) == 0 {
		return false
	}
	from := dayOfText(m[len(m)-1], e.Date.Month())
	if from.day == 0 || !at(from, from, e.Date).Before(e.Date) {
		return false
	}
	return backAfter(next.plain(), e.Date)
}

// backAfter says whether what a clause tells of a return lies behind a day: "le 10 juin", "en juin", "début juin", "pas avant juillet".
func backAfter(text string, event time.Time) bool {
	if m := dayInText.FindStringSubmatch(text); m != nil {
		d := dayOfText(m, 0)
		return d.day > 0 && d.month > 0 && at(d, d, event).After(event)
	}
	m := monthInTx.FindStringSubmatch(text)
	return m != nil && month(m[2]) > event.Month()
}

// settleNextYear takes a yes to another time, beside a no, for what it is: "si vous refaites une journée à la rentrée, je viendrai avec plaisir".
func (r *reader) settleNextYear() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.subject || c.question || next.question || next.sentence != c.sentence || bearsOn(c.tags, kName, kRelation, kEvent, kMode) || bearsOn(next.tags, kName, kRelation, kEvent, kMode, kNot, kNe) ||
			!againThen.MatchString(c.plain()) || moved.MatchString(c.plain()) || !gladThen.MatchString(next.plain()) || !r.saidNoBefore(i) {
			continue
		}
		for _, o := range []*clause{c, next} {
			o.sense = sense{what: wReason, rule: "another time"}
			o.fill()
		}
	}
}

// saidNoBefore says whether the sender said a plain no before clause i, and nothing else but in the clause behind it.
func (r *reader) saidNoBefore(i int) bool {
	no := false
	for k := range r.list {
		s := r.list[k].sense
		if k == i || k == i+1 {
			continue
		}
		if s.what == wHedge || s.what == wDecision && (s.yes || s.maybe) {
			return false
		}
		no = no || k < i && s.what == wDecision && s.self && len(s.events) == 0
	}
	return no
}
