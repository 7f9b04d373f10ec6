package reply

// Headings that announce the days that somebody has chosen: "voici mon choix :", "mes dates :", "dates retenues :". The days stand behind the colon, or in the lines
// below; what is said of each is read as under "je participerai :".

// headOfChoice is such a heading.
var headOfChoice = lazily(`^((et|donc|alors|bonjour|voici|voila|ci dessous|ci apres|je vous (transmets|communique|donne|fais parvenir|confirme|adresse|indique)|c est|ce sera) )*(` +
	`((mon|ma|mes|nos|notre|le|les|la|l) )+(choix|selection|inscriptions?|participations?)|` +
	`((mes|nos|ma|notre) )(dates?|journees?|rencontres?|presences?)( (d inscription|de participation|de presence))?|` +
	`choix|inscriptions?|participations?|` +
	`((la|les|le|l|ma|mes) )?(dates?|journees?|rencontres?|jours?)( (que j ai|que je))? (retenue?s?|choisie?s?|souhaitee?s?|voulue?s?|selectionnee?s?|retiens|choisis|souhaite|choisi|retenu)` +
	`)( (pour|concernant|quant a|parmi) (les|vos|ces|le|votre|l) (rencontres|dates|journees|programme|annee|journees proposees|dates proposees|rencontres de l annee))?( (est|sont) (le|la|les) suivante?s?| suivante?s?)?$`)

// headOfRefusal is a heading of days on which somebody cannot come.
var headOfRefusal = lazily(`^((et|donc|voici|voila) )*((les|la|l|mes|le) )*((dates?|journees?|rencontres?|jours?) (impossibles?|exclue?s?|refusee?s?|declinee?s?|ecartee?s?|non retenue?s?|d absence|d indisponibilite|incompatibles?|qui ne (me )?conviennent pas|ou je (ne )?(suis|serai) pas (libre|disponible|la))|(mes )?(absences?|indisponibilites?))$`)

// headOfOther is a heading of days on which something else is: somebody's leave, the last day to answer, the days of a colleague.
var headOfOther = lazily(`^((et|voici|voila|pour info|pour information) )*((les|la|l|mes|nos|le|ma) )*((dates?|journees?|jours?|periodes?) )?((de|d|des) (mes |nos )?)?(conges|vacances|deplacements?|formations?|permanences?|reunions?|limite|butoir|dates? limites?|dates? butoirs?)( (annuels|d ete|prevus|poses))?$|^.*\b(retenues?|choisies?|souhaitees?) par (ma|mon|la|le|l|notre|nos) .*$`)

// settleChoiceHeads takes such a heading in front of days for the sender's yes, or no, to them.
func (r *reader) settleChoiceHeads() {
	if r.in.Answers != AnswersProgramme || len(r.forms) > 0 || len(r.in.Registered) > 0 || len(r.others()) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if !c.heading || c.subject || c.question || c.sense.what == wDecision || bearsOn(c.tags, kIf, kHedge, kYou, kEvent, kMode, kLunch, kPast) || !r.namesChoice(i) {
			continue
		}
		if headOfOther.MatchString(c.plain()) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "head of other days"}
			continue
		}
		yes := headOfChoice.MatchString(c.plain()) && !bearsOn(c.tags, kNot, kNe)
		if yes || headOfRefusal.MatchString(c.plain()) {
			c.sense = sense{what: wDecision, rule: "head of choices", yes: yes, self: true, plain: true}
		}
	}
}

// namesChoice says whether days stand behind the heading at clause i, in its sentence or the next line, and neither a question nor a choice left open.
func (r *reader) namesChoice(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence > r.list[i].sentence+1 {
		return false
	}
	found := false
	for k := i + 1; k < len(r.list) && r.list[k].sentence <= r.list[i+1].sentence; k++ {
		o := &r.list[k]
		if o.question || o.heading && k > i+1 || bearsOn(o.tags, kOr, kIf, kHedge, kNot, kNe, kRelation, kUnnamed) || fewerDays.MatchString(o.plain()) {
			return false
		}
		found = found || r.onlyDays(o) || r.wayOf(o) && len(o.sense.events) > 0
	}
	return found
}
