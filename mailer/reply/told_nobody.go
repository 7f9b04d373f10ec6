package reply

import "strings"

// A house none of which comes: "aucun élu de la commune ne sera disponible à cette date", "nous n'avons personne de disponible au sein de la CAF pour cette
// journée", "notre association ne pourra être représentée". The sender answers for the house, and nobody else is spoken of.

const (
	nobodyLead = `^(et |mais |malheureusement |helas |desolee? |nous regrettons mais |je regrette mais |je vous (informe|confirme|signale|indique) (que |qu )|nous vous (confirmons|signalons|indiquons) (que |qu )|je vous fais savoir (que |qu )|nous vous informons (que |qu )|je suis au regret de vous informer (que |qu )|j ai le regret de vous informer (que |qu )|a ce jour |a cette date |ce jour la |pour cette date |le 28 mai |le jeudi 28 mai )*`
	aHouse     = `(commune|mairie|ville|municipalite|collectivite|agglomeration|communaute( de communes| d agglomeration)?|association|structure|equipe( municipale)?|service|direction|conseil( municipal| communautaire| departemental| regional| d administration| citoyen)?|bureau|club|amicale|comite|federation|centre( social)?|foyer|ligue|maison( de quartier)?|ecole|college|lycee|etablissement|institution|departement|region|caf|ccas|cias|mjc|pmi|udaf|mission locale|prefecture|sous prefecture|etude|antenne|section|agence|delegation|organisme|union|syndicat|regie( de quartier)?|college des elus)`
	ourOfHouse = `(de|du|au sein de|au sein du|dans|parmi|chez|d) ((la|le|l|notre|nos|mon) )?(` + aHouse + `|nous)`
	// flatly are words that turn nothing.
	flatly = `( malheureusement| donc| helas)*`
	// memberOfHouse is one of those who could have come for the house.
	memberOfHouse = `(elue?|representante?|membre|agent|salariee?|benevole|administrateur|administratrice|conseiller( municipal| departemental| regional)?|adjointe?|professionnel(le)?|responsable|technicien|cadre|delegue)`
	// comingOfHouse is what they could have done.
	comingOfHouse = `(venir|etre presente?|etre la|se liberer|participer|assister|se deplacer|se rendre disponible|y participer|y assister|y prendre part|prendre part|faire le deplacement|se joindre a vous|se rendre a \w+|nous representer|representer ` + `((la|notre|l) )?` + aHouse + `|la|presente?|disponible|libre|dispo|des votres|representee?)`
	// dayOfHouse is the day in the words of a house.
	dayOfHouse = `( a (cette|votre|la|ces|vos) (journee|rencontre|date|invitation|rencontres|journees|dates)( du 28 mai| d epernay)?| pour (cette|votre|la|ces|vos) (journee|rencontre|date|rencontres|journees|dates)( du 28 mai| d epernay)?| aux (dates|journees|rencontres)( proposees)?| a la date( proposee| prevue| indiquee)| ce jour la| ce jeudi( la)?| le (jeudi )?\d+( (mai|juin|septembre|novembre))?| malheureusement| helas| au sein de ((la|l|notre) )?` + aHouse + `| au sein du ` + aHouse + `| chez nous| dans notre ` + aHouse + `| de notre ` + aHouse + `)*$`
)

var (
	// noneOfHouse is "aucun élu de la commune ne sera disponible à cette date".
	noneOfHouse = lazily(nobodyLead + `((personne|nul|pas un seul ` + memberOfHouse + `|aucune? ` + memberOfHouse + `|aucun (de|parmi) nos ` + memberOfHouse + `s?) ` + ourOfHouse + `|aucune? (elue?|representante?|conseiller municipal|membre de (l|notre) ?(association|equipe))|aucun de nos (elus|representants|agents|membres|administrateurs|conseillers|delegues|benevoles|adherents))` +
		` (ne |n )(pourra|peut|pourrait|sera|est|va pouvoir|sera en mesure (de |d )|est en mesure (de |d )|aura la possibilite de|viendra|participera|assistera|vient|ira|y sera|y participera|y assistera|prendra part|a pu)( malheureusement| donc| helas)* ?` + comingOfHouse + `?` + dayOfHouse)
	// nobodyFree is "nous n'avons personne de disponible pour cette journée".
	nobodyFree = lazily(nobodyLead + `(nous|on) (n )?(avons|aurons|a|aura) (malheureusement |helas |donc )*(personne|aucune? ` + memberOfHouse + `)( (malheureusement|helas))? ((de |d |qui soit )?(disponible|libre|dispo|mobilisable)( (pour|qui puisse) ` + comingOfHouse + `)?|(pour|a meme de|qui puisse|en mesure de) ` + comingOfHouse + `|a (vous )?envoyer)` + dayOfHouse)
	// houseUnseen is "la commune ne sera pas représentée".
	houseUnseen = lazily(nobodyLead + `((la|notre|l|le) )?` + aHouse + ` ne (sera (malheureusement |donc |helas )*pas|pourra (malheureusement |donc |helas )*(pas )?etre|pourra (malheureusement |donc |helas )*(pas )?se faire) (representee?|representer|presente?)` + dayOfHouse)
	// houseStays is "la mairie ne participera pas", "notre CCAS décline votre invitation": a house that can be the sender's own.
	houseStays = lazily(nobodyLead + `(notre ` + aHouse + `|(la|l|le) (commune|mairie|ville|municipalite|collectivite|association|structure|ccas|cias|mjc|centre social|foyer|ligue|federation|club|college|lycee|ecole|etablissement|mission locale))` + flatly + ` (` + strings.Join([]string{
		`(ne|n) (viendra|vient|participera|participe|assistera|ira|y sera|y participera|y assistera|prendra|prend)` + flatly + ` pas( part)?`,
		`(ne|n) (pourra|peut|pourrait|souhaite|desire|sera|est|aura)` + flatly + ` pas (en mesure de |en capacite de |la possibilite de )?` + comingOfHouse,
		`ne (donnera|donne)` + flatly + ` pas suite`, `n (enverra|envoie)` + flatly + ` personne`,
		`(decline|doit` + flatly + ` decliner|(est|se voit) (contrainte?|obligee?) de decliner|est au regret de (devoir )?decliner)( (votre|l|cette) (aimable )?invitation)?`,
		`(regrette|est au regret|s excuse) de ne (pas )?pouvoir (pas )?` + comingOfHouse, `(passe|passera) son tour`, `n a` + flatly + ` pas pu se liberer`,
	}, "|") + `)` + dayOfHouse)
	// someDays are days of the programme, all of them.
	someDays = lazily(` (ces|vos|aux) (rencontres|journees|dates)`)
)

// aloneYet is a sender who comes where nobody else does: "je serai donc seule".
var aloneYet = lazily(`\b(je|j|moi) (.*\b)?(seule?|meme moi|quand meme)\b|\b(c est|ce sera|sera) (donc |alors |du coup )?moi\b|\bje (me|m y) (libere|liberer\w*|devoue|devouer\w*|colle|arrange\w*)\b|\bque sur moi\b|\bje (crois|pense|suppose|crains)\b|\b(chez|avec) vous$`)

// notForComing is what follows a house that has nobody for something else: "nous n'avons personne | pour garder les enfants"; ofKin makes a house that of a child.
var (
	notForComing = lazily(`^(pour|a|afin de) (y |nous |vous |l y )*(\w+)`)
	forComing    = lazily(`^(pour|a|afin de) (y |nous |vous |l y |se )*(venir|participer|assister|representer|rejoindre|aller|envoyer|etre|liberer|deplacer|prendre part|cette|ce|la|le)\b`)
	ofKin        = lazily(`\b(ecole|creche|college|lycee|club|equipe|foyer|service|bureau|direction|association) (de|du|d) (ma|mon|mes|sa|son|ses) (fille|fils|enfants?|mari|femme|conjointe?|compagne|compagnon|mere|pere|parents)\b`)
	thatMorning  = lazily(`\b(le matin|la matinee|l apres midi|en soiree|le soir)\b`)
)

// settleToldNobody makes the sender's no that it is of such a clause.
func (r *reader) settleToldNobody() {
	if r.in.Answers != AnswersInvitation && r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || len(r.forms) > 0 || len(r.others()) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !has([]string{wBlock, wSuspect, wReason, wDecision}, c.sense.what) || !bearsOn(c.tags, kNe, kNo, kAway, kAvail, kUnknown) || bearsOn(c.tags, kName, kMode, kLunch, kIf, kHedge, kPart, kHour, kStranger, kExcept) {
			continue
		}
		text := c.plain()
		if !noneOfHouse.MatchString(text) && !nobodyFree.MatchString(text) && !houseUnseen.MatchString(text) && !houseStays.MatchString(text) && !r.houseStaysAway(c) || !r.nothingBeside(i) || ofKin.MatchString(text) || thatMorning.MatchString(text) || r.nobodyForElse(i) {
			continue
		}
		s := sense{what: wDecision, self: true, fixed: true, rule: "nobody of the house", events: eventsNamed(c)}
		if all := someDays.MatchString(text); r.in.Answers == AnswersProgramme && all && len(s.events) == 0 && !bearsOn(r.tags, kEvent) {
			for _, e := range r.in.Programme.Events {
				s.events = append(s.events, e.ID)
			}
		} else if all && r.in.Answers == AnswersInvitation {
			continue
		}
		c.sense = s
		c.fill()
	}
}

// nobodyForElse says whether the clause behind clause i tells for what else nobody is there.
func (r *reader) nobodyForElse(i int) bool {
	if i+1 >= len(r.list) || r.list[i+1].sentence != r.list[i].sentence {
		return false
	}
	text := r.list[i+1].plain()
	return notForComing.MatchString(text) && !forComing.MatchString(text)
}

// nothingBeside says whether the clauses beside clause i answer nothing, speak of nobody and turn nothing: courtesies, regrets, a question about papers.
func (r *reader) nothingBeside(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.subject {
			continue
		}
		if o.sense.what == wCourtesy || o.sense.what == wAck {
			if o.sentence == r.list[i].sentence && aloneYet.MatchString(o.plain()) {
				return false // "toute l'équipe est en déplacement, chez vous"
			}
			continue
		}
		if !has([]string{wReason, wQuestion, wPast}, o.sense.what) || bearsOn(o.tags, kName, kRelation, kUnnamed, kCompany, kMode, kEvent, kEnrol, kReplaces, kReplaced, kIf, kHedge, kPresent, kVerb, kAvail) {
			return false
		}
		if text := o.plain(); aloneYet.MatchString(text) || contraries.MatchString(text) || leftOpenElse.MatchString(text) {
			return false
		}
	}
	return true
}
