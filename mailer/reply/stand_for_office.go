package reply

import "strings"

// An office that is kept away, and who stands in for it, told in one sentence or in two: "M. le Directeur académique ne pouvant être présent, Mme X, IEN chargée de
// mission, le représentera", "la directrice du CCAS est en congés. La représentation sera assurée par X".

const (
	// officeTitle is somebody told by their office.
	officeTitle = `((m|mme|monsieur|madame) )?(le |la |l |notre |mon |ma )(maire|presidente?|vice presidente?|direct(eur|rice)|sous prefete?|prefete?|deputee?|senat(eur|rice)|rect(eur|rice)|ministre|dgs|dga|dgst|secretaire generale?|proviseure?|principale?|commandante?|colonel|capitaine|inspect(eur|rice)|cheffe? de (service|cabinet|bureau|pole|projet)|responsable|premier adjoint|premiere adjointe|adjointe?|conseill(er|ere)|delegu(e|ee)|coordinat(eur|rice)|elue?|doyenne?|eveque|procureure?|consule?|commissaire|tresoriere?|secretaire)( [a-z]+){0,7}?`
	// awayAs is how such a person is kept away.
	awayAs = `(empechee?|retenue?|pris(e)?|absente?|excusee?|souffrante?|indisponible|mobilisee?|occupee?|requis(e)?|malade|hospitalisee?|engagee? ailleurs|(pas|plus) (disponible|libre|en mesure d etre presente?)|dans l (impossibilite|incapacite) d [a-z ]{3,30}|en (conges?|conge \w+|deplacement|vacances|formation|mission|reunion|session|arret( maladie)?|visite|seminaire|audience|conseil|commission|stage))( (ce jour la|a cette date|ce meme jour|le meme jour|par ailleurs|DAY|(par|pour|a|au|aux|en|dans|avec|jusqu|cette|du|de|d) [a-z0-9 ]{2,60}))*`
	// officeGround is the ground, as a participle, in brackets of commas, or told by itself.
	officeGround = `(ne pouvant( pas| malheureusement| donc)* (etre|se|participer|assister|venir|y|honorer|repondre|faire)[a-z0-9 ]{0,60}?|n ayant( pas)? pu [a-z0-9 ]{3,50}?|(etant|n etant|se trouvant)( malheureusement| deja| lui meme| elle meme| egalement)* ` + awayAs + `|(deja |malheureusement )*` + awayAs + `|ayant (un|une|d autres|des|deja) [a-z0-9 ]{3,60}?|devant [a-z]+er? [a-z0-9 ]{3,60}?|(ne|n) (pourra|peut|sera|est)( malheureusement| donc| helas)*( pas)?( malheureusement)? (etre|se|participer|assister|venir|y|en mesure|disponible|libre|presente?|la|des votres)[a-z0-9 DAY]{0,60}?|(est|sera)( malheureusement| deja| donc)* ` + awayAs + `)`
	// whatTheyDo is the function of who stands in, between commas.
	whatTheyDo = `( , [a-z0-9 ]{3,70} ,)?`
	forOffice  = `(le|la|l y|l|les|y) ?(representera|suppleera|remplacera)`
	goesThere  = `(viendra|ira|(y )?participera|(y )?assistera|(y )?sera (presente?|la|des votres|parmi vous)|siegera|(y )?prendra part|se rendra|s y rendra|fera le deplacement|sera a vos cotes|se joindra a vous)`
	toStandIn  = `(representer|remplacer|suppleer)`
)

var (
	// officeStandIn is such a sentence, with X in the place of who is named and commas between its clauses.
	officeStandIn = lazily(`^(bonjour ,? ?|madame ,? ?|monsieur ,? ?|et |malheureusement ,? ?|je vous (informe|signale|indique) (que |qu )|nous vous (informons|signalons) (que |qu ))*` + officeTitle + `( ,)? ` + officeGround + ` ,( c est pourquoi| aussi| donc| en consequence)*( ,)? (` + strings.Join([]string{
		`(mais )?X` + whatTheyDo + `( qui)? (` + forOffice + `|` + goesThere + `|assurera (sa|la|cette) (representation|suppleance)|(est|a ete|sera) (chargee?|designee?|mandatee?|deleguee?) (de|pour) (le|la|l y) ?` + toStandIn + `)`,
		`(c est|ce sera)( donc)? X` + whatTheyDo + ` qui (` + forOffice + `|` + goesThere + `)`,
		`(il|elle) (sera|est)( donc)? (represente|supplee|remplace)e? par X( , [a-z0-9 ]{3,70})?`,
		`(il|elle) a( donc)? (designe|mandate|charge|delegue|missionne|prie) X` + whatTheyDo + ` (pour|de|d|afin de) (le|la|l|l y) ?` + toStandIn,
		`(il|elle) a( donc)? (demande|confie le soin) a X` + whatTheyDo + ` de (le|la|l y) ?` + toStandIn,
		`(la|sa) representation( du \w+| de la \w+| de l \w+)? (sera|est)( donc)? assuree par X( , [a-z0-9 ]{3,70})?`,
	}, "|") + `)( DAY| a (cette|votre|la) (rencontre|journee|manifestation|reunion|date)| ce jour la| a sa place| en son nom| a ce titre| en personne| avec plaisir| pour (le|la|l) (representer|remplacer))*$`)
	// otherThanOffice are words between the commas that tell of more people, or of a doubt.
	otherThanOffice = lazily(`\b(accompagn\w*|avec|et|ou|si|sauf|peut etre|eventuellement|probablement|visio\w*|distance|ainsi|aussi|egalement|puis|reserve|normalement|principe|priori)\b`)
	beginsOffice    = lazily(officeTitle)
)

// settleStandForOffice puts down the one who is named in such a sentence.
func (r *reader) settleStandForOffice() {
	if len(r.others()) != 1 || len(r.forms) > 0 {
		return
	}
	for from := 0; from < len(r.list); {
		to := from + 1
		for to < len(r.list) && r.list[to].sentence == r.list[from].sentence {
			to++
		}
		if !r.standsForOffice(from, to) && to < len(r.list) && !bearsOn(r.tagsOf(from, to), kName) {
			next := to + 1
			for next < len(r.list) && r.list[next].sentence == r.list[to].sentence {
				next++
			}
			r.standsForOffice(from, next)
		}
		from = to
	}
}

// tagsOf are the tags of clauses from..to.
func (r *reader) tagsOf(from, to int) []tag {
	var out []tag
	for k := from; k < to; k++ {
		out = append(out, r.list[k].tags...)
	}
	return out
}

// standsForOffice reads clauses from..to as such a sentence, where one of them was not understood.
func (r *reader) standsForOffice(from, to int) bool {
	open, named := false, -1
	for k := from; k < to; k++ {
		c := &r.list[k]
		open = open || c.sense.what == wBlock || c.sense.what == wSuspect || c.sense.what == wTopic && bearsOn(c.tags, kName) || c.sense.rule == "open words" && bearsOn(c.tags, kName)
		if c.question || c.subject || c.heading {
			return false
		}
		if bearsOn(c.tags, kName) {
			named = k
		}
	}
	tags := r.tagsOf(from, to)
	if !open || named < 0 || !beginsOffice.MatchString(r.list[from].plain()) || bearsOn(tags, kSelf, kWe, kMode, kLunch, kDiet, kAccess, kIf, kHedge, kPart, kHour, kStranger, kExcept, kPlus, kOr) {
		return false
	}
	var parts []string
	who := map[int]bool{}
	for k := from; k < to; k++ {
		if r.list[k].sense.what == wCourtesy && !bearsOn(r.list[k].tags, kRelation, kName) {
			continue
		}
		text, people := r.peoplePhrase(&r.list[k])
		parts = append(parts, text)
		for _, p := range people {
			who[p] = true
		}
	}
	s := sense{what: wDecision, yes: true, rule: "stands in for the office"}
	text := strings.Join(parts, " , ")
	if len(who) != 1 || otherThanOffice.MatchString(text) || !officeStandIn.MatchString(text) || r.eventsOf(&clause{tags: tags, text: r.list[from].text}, &s) != "" || len(s.minus) > 0 {
		return false
	}
	for p := range who {
		s.names = []int{p}
	}
	for k := from; k < to; k++ {
		r.list[k].sense = sense{what: wReason, rule: "said of the office"}
		if k != named {
			r.list[k].fill()
		}
	}
	r.list[named].sense = s
	return true
}
