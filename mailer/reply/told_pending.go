package reply

// An honest perhaps in everyday words: "je ne connais pas encore mon agenda, je vous réponds d'ici vendredi", "j'attends mon planning, je vous confirme plus tard",
// "nous avons potentiellement une visite ce jour-là, je le saurai vendredi", "Mulhouse serait envisageable, mais il me faut l'accord de ma direction".

const (
	pendingLead = `^(et |mais |car |seulement |malheureusement |helas |par contre |cependant |toutefois |pour l instant |pour le moment |a ce jour |comme |en effet )*`
	ownTime     = `(mon|mes|notre|nos|le|l) ?(agenda|planning|emploi du temps|calendrier|disponibilites|dispos|horaires|conges|dates de conges|roulement|jours de conges)`
)

var (
	// timeUnknown is a calendar that the sender does not have yet.
	timeUnknown = lazily(pendingLead + `(je|j|nous|on) (ne |n )(connais|connaissons|connait|ai|avons|a|vois|dispose) pas encore (recu |eu |fixe |toutes? |de )?` + ownTime + `( definitifs?)?( (pour|de|du|a|sur) (cette (date|periode|semaine)|ce (jour la|jeudi|mois)|la (fin|semaine|periode)( \w+){0,3}|mai|fin mai|le mois de mai|le 28( mai)?))*$`)
	// anotherWord promises the answer itself.
	anotherWord = lazily(`^(et |donc |alors |mais )*((je|nous|on) (vous |te )?(le |la |en |l |re)?(confirme|confirmerai|confirmons|confirmerons|confirmera|reponds|repondrai|repondrons|dis|dirai|redis|redirai|redonne|recontacte|recontacterai|tiens au courant|tiendrai au courant|fais signe|ferai signe|ecris|ecrirai|informe|informerai|donne (ma )?reponse|donnerai (ma |une )?(reponse|confirmation)( definitive| ferme)?|reviens|reviendrai)( vers vous| ca| cela| ma reponse| ma presence| ma participation)*( plus tard| bientot| rapidement| ulterieurement| au plus vite| prochainement| (des|aussitot) que (possible|je peux|j en sais plus|j en saurai plus|je sais|je saurai|je l ai|je l aurai|je suis fixee?|je les ai)| (d ici|dans|avant|en|des|a) [\w ]{3,25}| (lundi|mardi|mercredi|jeudi|vendredi)( prochain)?| la semaine prochaine)*)$`)
	// knowsThen is when the sender will know.
	knowsThen = lazily(`^(et |mais |donc )*((je|j|nous|on) (le |l |en |ne le )?(saurai|saurons|saura|aurai confirmation|aurons confirmation|serai fixee?|serons fixes)|(je|nous) (devrais|devrions|devrait) (le |en )?(savoir|etre fixee?s?|avoir confirmation))( plus| davantage| la confirmation)?( (que )?(lundi|mardi|mercredi|jeudi|vendredi)( prochain| soir| matin)?| (la|cette|dans la|en fin de|en debut de|d ici la fin de|d ici la|fin de) semaine( prochaine)?| (d ici|dans|avant|a|en|sous) [\w ]{3,25}| (tres )?(bientot|rapidement|prochainement))+( et .*)?$`)
	// perhapsTaken is what may keep the sender on the day.
	perhapsTaken = lazily(pendingLead + `((j|je|nous|on) (ai|avons|a|aurai|aurons|suis|sommes) (potentiellement|peut etre|eventuellement|probablement|possiblement|sans doute) (une?|des|l|la|le|notre|mon|ma)? ?[\w ]{3,60}|(je|nous|on) (risque|risquons)( fort)? (d|de) (avoir|etre) [\w ]{3,60}|il (se peut|est possible|se pourrait) (que|qu) (j|je|nous|on) (aie|ayons|ait|sois|soyons) [\w ]{3,60}) (ce jour la|a cette date|ce meme jour|le meme jour|le 28( mai)?)$`)
	// leaveToGet is leave of the sender's own house.
	leaveToGet = lazily(pendingLead + `((il )?(me |m |nous )?(faut|faudra|faudrait|manque)|(j|nous) (ai|avons|aurai|aurais)( toutefois| encore| d abord)* besoin (de|d)|(je|nous) (dois|devons|devrai)( d abord| encore| toutefois| au prealable)* (avoir|obtenir|demander|attendre|recevoir)|(j|je|nous) (attends|attendons)( encore| toujours)*|sous reserve (de|d)|reste a (avoir|obtenir)|c est sous reserve (de|d))( encore| d abord| toutefois| au prealable)* (obtenir |avoir |de |d )?(l |le |la |un |une |son |mon )?` + leaveWord + `( ecrite?| officielle?)? (de|d|du|des) (ma |mon |mes |la |le |notre |nos |l )?` + superior + `( (de|du|des|d) [\w ]{2,25})?$`)
	// awaitsLeave waits for such leave: "je suis en attente de validation de ma hiérarchie pour le déplacement".
	awaitsLeave = lazily(pendingLead + `(je|nous) (suis|sommes|reste|restons)( encore| toujours| actuellement| cependant)* (en attente|dans l attente) (de|d|du) ?(l |la |le |son |un |une )?` + leaveWord + `( ecrite?| officielle?)? (de|d|du|des) (ma |mon |mes |la |le |notre |nos |l )?` + superior + `( (de|du|des|d) service)?( (pour|concernant|quant a) (le|ce|mon|la|cette|l) ?(deplacement|participation|journee|rencontre|inscription|frais))?$`)
	// dayPossible is a day that would do: "… serait envisageable".
	dayPossible = lazily(dayLead + `((le|la|les|celle|de|du|d|l|pour|a|date|journee|rencontre) )*((c|ce|cela|ca) )?(est|serait|sera|reste|semble|me semble|parait|me parait|pourrait etre) (peut etre |eventuellement |a priori )*(envisageable|possible|jouable|faisable|dans mes cordes)( pour moi| pour nous| de mon cote)*$`)
)

// settleToldPending takes such clauses for the sender's doubt, where nothing firm is said and another word is to come.
func (r *reader) settleToldPending() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || len(r.forms) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !has([]string{wSuspect, wBlock, wReason}, c.sense.what) || len(c.tags) == 0 || bearsOn(c.tags, kName, kMode, kLunch, kEnrol, kCancel, kStranger, kUnnamed) {
			continue
		}
		text := c.plain()
		switch {
		case timeUnknown.MatchString(text) && r.nothingFirm(i) && r.allRead(i),
			perhapsTaken.MatchString(text) && !whichOne.MatchString(text) && r.nothingFirm(i) && r.wordBehind(i),
			(waitsFor.MatchString(text) || pendingLeave.MatchString(text) || awaitsLeave.MatchString(text)) && !ofOurs.MatchString(text) && !whichOne.MatchString(text) && r.nothingFirm(i) && r.wordBeside(i):
			r.toldMaybe(c)
			r.settleKnowsThen(i)
		}
	}
}

// wordBeside says whether the sender promises their answer beside clause i, and says nothing else that was not read.
func (r *reader) wordBeside(i int) bool {
	word := false
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.subject {
			continue
		}
		if o.question || (o.sense.what == wSuspect || o.sense.what == wBlock) && !knowsThen.MatchString(o.plain()) {
			return false
		}
		word = word || o.sense.what == wLater || anotherWord.MatchString(o.plain()) || knowsThen.MatchString(o.plain())
	}
	return word
}

// wordBehind says whether it stands behind clause i.
func (r *reader) wordBehind(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		if o := &r.list[k]; !o.subject && (o.sense.what == wLater || anotherWord.MatchString(o.plain()) || knowsThen.MatchString(o.plain())) {
			return r.wordBeside(i)
		}
	}
	return false
}

// allRead says whether every other clause of the reply was understood.
func (r *reader) allRead(i int) bool {
	for k := range r.list {
		if o := &r.list[k]; k != i && !o.subject && (o.question || o.sense.what == wSuspect || o.sense.what == wBlock) {
			return false
		}
	}
	return true
}

// settleKnowsThen takes "je le saurai vendredi" beside the doubt of clause i for another word to come.
func (r *reader) settleKnowsThen(i int) {
	for k := range r.list {
		if o := &r.list[k]; k != i && (o.sense.what == wSuspect || o.sense.what == wBlock || o.sense.what == wReason) && (knowsThen.MatchString(o.plain()) || anotherWord.MatchString(o.plain())) {
			o.sense = sense{what: wLater, rule: "knows then"}
			o.fill()
		}
	}
}

// dayPending takes "Mulhouse serait envisageable" in front of leave to get for a perhaps to that day.
func (r *reader) dayPending(i int) bool {
	c := &r.list[i]
	days := r.plainDays(c)
	k := i + 1
	if len(days) == 0 || c.sense.what == wDecision || k == len(r.list) || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kIf, kOr, kExcept, kStranger, kMode, kLunch, kNot, kNe) || !dayPossible.MatchString(r.leadOf(c)) || !r.unanswered(days, i, i) {
		return false
	}
	o := &r.list[k]
	text := o.plain()
	if o.question || o.subject || o.sentence > c.sentence+1 || bearsOn(o.tags, kName, kIf, kYou, kEvent, kCompany) || len(o.sense.names) > 0 || whichOne.MatchString(text) || ofOurs.MatchString(text) || !leaveToGet.MatchString(text) && !toAskOf.MatchString(text) && !pendingLeave.MatchString(text) {
		return false
	}
	c.sense = sense{what: wDecision, rule: "a day that would do", yes: true, maybe: true, self: true, events: days, plain: true}
	o.sense = sense{what: wReason, rule: "leave to get"}
	o.fill()
	return true
}

// dayToAsk takes "il faut que je voie avec ma directrice" under a day that stands alone before it for a perhaps to that day.
func (r *reader) dayToAsk(i int) bool {
	c := &r.list[i]
	if !c.unsettled() && c.sense.rule != "leave pending" || !r.underDays(i) || bearsOn(c.tags, kName, kIf, kEvent, kCompany, kUnnamed) {
		return false
	}
	text, days := c.plain(), r.plainDays(r.before(i))
	if len(days) == 0 || whichOne.MatchString(text) || ofOurs.MatchString(text) || !toAskOf.MatchString(text) && !leaveToGet.MatchString(text) && !pendingLeave.MatchString(text) || !r.unanswered(days, i-1, i) {
		return false
	}
	c.sense = sense{what: wHedge, maybe: true, fixed: true, rule: "to ask for the day"}
	c.fill()
	return true
}
