package reply

import (
	"strings"
	"unicode"
)

// The house as what is spoken of: none of it comes, "personne ne pourra être présent", "nous n'enverrons personne", "toute l'équipe est en formation ce jour-là", or the
// sender comes for it, "je serai là pour la mairie", "le CCAS sera représenté par mes soins".

const (
	// houseOf is where a house is: "le CCAS d'Aulnay", "l'équipe du centre social".
	houseOf = `( (d|de|du|des|de la|de l) ?\w+( \w+){0,2}| municipale?| sociale?| culturel(le)?| educati(f|ve)| departementale?| regionale?| communale?| jeunesse| des sports)*`
	// theHouse is a house that can be the sender's.
	theHouse = `(la|le|l|notre|mon|ma) ?` + aHouse + houseOf
	// peopleOfHouse are those of it who could have come.
	peopleOfHouse = `(elue?s?|agents?|salariee?s|benevoles|administrateurs|membres|adherents|collegues|professionnels|techniciens|representants|conseillers( municipaux)?|adjoints|equipes|travailleurs sociaux|educateurs|animateurs)`
	// teamAndMe are the sender and those of their house, none of whom is named.
	teamAndMe = `((mon|notre|toute mon|toute notre|l|toute l) ?(equipe|service|bureau|binome|direction)|(mes|nos) ` + peopleOfHouse + `|(ma|mon) (collegue|binome|directrice|directeur|responsable|adjointe?|mari|femme|conjointe?|presidente?|secretaire))`
	// canNot says that they cannot.
	canNot = `(ne |n )(pourrons|pouvons|serons|sommes|pourra|peut|sera|est|pourront|peuvent|seront|sont|viendrons|viendra|viendront|participerons|participera|participeront|assisterons|assistera|aurons pu)( malheureusement| helas| donc)*( pas)?( malheureusement| helas| donc)* ?(en mesure (de|d) |en capacite de |a meme de )?(pas )?`
	// manyComing is comingOfHouse of several.
	manyComing = `(` + comingOfHouse + `|nous liberer|nous rendre disponibles?|etre (presente?s|disponibles?|libres?|representee?s?)|presente?s|disponibles|libres|dispos|representee?s|se rendre disponibles?|vous rejoindre|nous joindre a vous|se joindre a vous|des votres)?`
	// takenUp is how they are busy.
	takenUp  = `(pris(e|es)?|retenue?s?|mobilisee?s?|occupee?s?|indisponibles?|absente?s?|en (formation|seminaire|conges?|vacances|reunion|deplacement|stage|intervention|voyage d etude|journee de cohesion|sortie)|requis(e|es)?|engagee?s? ailleurs)`
	dayTaken = `( ce jour la| ce meme jour| a (cette|la meme) date| le (jeudi )?28( mai)?| (toute|toute cette) la journee| a cette periode| cette semaine la| par ailleurs)`
)

var (
	// nobodyAtAll is "personne ne pourra être présent", "personne de notre association ne viendra".
	nobodyAtAll = lazily(nobodyLead + `(personne|nul)( (de|d|du|chez|dans|parmi|au sein (de|du)) ?((la|le|l|notre|nos|mon) ?)?(` + aHouse + houseOf + `|nous|entre nous|chez nous))? (ne |n )(pourra|peut|sera|est|viendra|vient|participera|assistera|ira|aura la possibilite de|y sera)( malheureusement| helas| donc)* ?(pas )?(en mesure (de|d) |a meme de )?` + manyComing + `( (de notre part|de notre cote|de chez nous|chez nous|pour nous representer|au nom de ` + theHouse + `|pour (representer )?` + theHouse + `))*` + dayOfHouse)
	// noneOfThem is "aucun de nos salariés ne pourra venir", "aucun d'entre nous n'est libre".
	noneOfThem = lazily(nobodyLead + `(aucune?|pas une?( seule?)?) ((de|d|parmi) (nos|nous|entre nous|notre)( ` + peopleOfHouse + `)?|` + memberOfHouse + `( (de|du|d) ?((la|le|l|notre|mon) ?)?` + aHouse + houseOf + `)?) ` + canNot + manyComing + dayOfHouse)
	// neitherOfTeam is "ni moi ni mon équipe ne pourrons venir", "mes collègues et moi ne serons pas disponibles", "ni l'un ni l'autre ne pourrons venir".
	neitherOfTeam = lazily(nobodyLead + `(ni moi( meme)? ni ` + teamAndMe + `|ni ` + teamAndMe + ` ni moi( meme)?|ni l une? ni l autre|` + teamAndMe + ` et moi( meme)?|moi( meme)? et ` + teamAndMe + `)( nous| on)? ` + canNot + manyComing + dayOfHouse)
	// takenTogether is "mes collègues et moi sommes en congés ce jour-là", "toute l'équipe est prise ce jour-là".
	takenTogether = lazily(nobodyLead + `(` + teamAndMe + ` et moi( meme)?( (nous|on))? (sommes|serons|sera|est)|(toute |l ensemble de |l ensemble du |l integralite de |la totalite de )(mon|notre|l|le|la) ?(equipe|service|bureau|personnel|direction)` + houseOf + ` (est|sera)|(nos|tous nos|les|tous les) (elus|agents|salaries|membres|adjoints|administrateurs)` + houseOf + ` (sont|seront)|nous (sommes|serons))( malheureusement| helas| donc| deja| tous| toutes| tous deux| toutes deux| tous les deux| toutes les deux)* ` + takenUp + `( (par|pour) [\w ]{3,40})?` + dayTaken + `+$`)
	// sendsNobody is "nous n'enverrons personne", "nous ne pourrons déléguer personne", "nous ne serons pas représentés".
	sendsNobody = lazily(nobodyLead + `(nous|on|je) (ne |n )((enverrons|enverra|deleguerons|depecherons|dispos(ons|erons) de|avons|aurons|aura|a)|(pourrons|pouvons|peut|pourra|pourrai|peux|comptons|prevoyons|sommes en mesure|serons en mesure)( malheureusement| helas| donc)* (de |d )?(pas )?(envoyer|deleguer|depecher|deputer|missionner|detacher|mobiliser|liberer|degager))( malheureusement| helas| donc)* (personne|pas de (representante?|delegue|participant)s?|aucune? ` + memberOfHouse + `|aucune? (participante?|personne|delegation))( malheureusement)?( (de |d )?(disponible|libre|dispo|pour (vous rejoindre|venir|participer|y aller|y assister|nous representer|representer ` + theHouse + `|assister a cette (journee|rencontre)|y participer)))?` + dayOfHouse)
	// notSeen is "nous ne serons pas représentés", "nous ne pourrons pas nous faire représenter".
	notSeen = lazily(nobodyLead + `(nous|on) ne (serons|sera|pourrons|pourra|pouvons|peut)( malheureusement| helas| donc)* pas( malheureusement)?( etre| nous faire| se faire)? (representee?s?|representer)` + dayOfHouse)
	// noneThere is "il n'y aura personne de chez nous".
	noneThere = lazily(nobodyLead + `(il )?n y (aura|a)( malheureusement| helas| donc)* (personne (de|d|du|au nom de) ?((la|le|l|notre|mon|la part de (notre|la|l)) ?)?(` + aHouse + houseOf + `|chez nous|notre (part|cote))|aucun(e)? ` + memberOfHouse + ` (de|d|du|pour) ?((la|le|l|notre|mon) ?)?` + aHouse + houseOf + `)` + dayOfHouse)
	// houseAbsent is "la mairie sera absente", "le CCAS d'Aulnay ne participera pas", "nos élus ne seront pas disponibles".
	houseAbsent = lazily(nobodyLead + `(` + theHouse + ` (sera|est)( malheureusement| helas| donc)* (absente?|excusee?|indisponible)|(` + theHouse + `|(nos|les|tous nos) (elus|agents|salaries|administrateurs|adjoints|equipes)` + houseOf + `) ` + canNot + manyComing + `)` + dayOfHouse)
	// fitsNobody is "la date ne convient à personne chez nous", "cette date ne convient pas à notre équipe".
	fitsNobody = lazily(nobodyLead + `(la|cette|votre) (date|journee)( proposee| retenue| du 28 mai)? ne (convient|conviendra|va)( malheureusement| helas)* (a personne( (de|d|chez|dans|au sein de) ?((notre|l|la|le|du) ?)?(` + aHouse + `|nous))?|pas (a|au) ((notre|l|mon|nos|la|le) ?)?(` + aHouse + `|` + peopleOfHouse + `))$`)
)

// housesStayAway are the ways to say that none of a house comes.
var housesStayAway = []pattern{nobodyAtAll, noneOfThem, neitherOfTeam, takenTogether, sendsNobody, notSeen, noneThere, houseAbsent, fitsNobody}

// saysNobody are words without which such a clause is no refusal; besideUs are some that make it speak of others than the house.
var (
	saysNobody = lazily(`\b(pas|personne|nul|aucune?|ni|absente?|excusee?|indisponible|` + `sommes|serons|est|sera|sont|seront)\b`)
	besideUs   = lazily(`\b(autre|autres|plus|avec moi|m accompagn\w*|sauf|excepte|hormis|part moi|seule?|avant|apres|toujours|encore|entier|entiere|completement|integralement)\b|\b(ne|n) .*\b(que|qu)\b`)
)

// nobodyBarely names neither the house nor the day: a remark, or the answer of a house.
var nobodyBarely = lazily(`^(personne|aucune?) (ne|n) [a-z]+( presente?| la)?$`)

// houseStaysAway says whether a clause says that none of the sender's house comes.
func (r *reader) houseStaysAway(c *clause) bool {
	text := c.plain()
	return saysNobody.MatchString(text) && !nobodyBarely.MatchString(text) && !besideUs.MatchString(text) && matchesOne(text, housesStayAway) && r.ownPlaces(c)
}

// ownPlaces says whether each proper name in a clause, "le CCAS d'Aulnay", is also in the sender's address or elsewhere in the reply: the house is the sender's own.
func (r *reader) ownPlaces(c *clause) bool {
	rest := fold(strings.Replace(r.text, c.text, "", 1) + " " + r.in.FromEmail)
	for n, w := range strings.FieldsFunc(c.text, func(l rune) bool { return !unicode.IsLetter(l) && l != '-' }) {
		first, small := []rune(w)[0], strings.ToUpper(w) != w
		if n > 0 && unicode.IsUpper(first) && small && !strings.Contains(rest, fold(w)) {
			return false
		}
	}
	return true
}

const (
	// standsLead is what may stand before the sender's yes for a house.
	standsLead = `^(et |donc |alors |c est pourquoi |en consequence |aussi |bonjour |apres verification |je vous (informe|confirme|indique|signale) (que |qu )|nous vous (informons|confirmons|indiquons) (que |qu )|sachez que |pour cette (journee|rencontre) |le (jeudi )?\d+( mai| juin| septembre| novembre)? )*`
	// forHouse names that house.
	forHouse    = `((la|le|l|les|notre|nos|mon|ma) ?` + aHouse + houseOf + `|nos (elus|adherents|collegues|benevoles)|(le|la|notre) (maire|presidente?|conseil municipal))`
	houseBehind = `(du|de|d|des|de la|de l) ?((la|le|l|les|notre|nos|mon|ma) ?)?` + aHouse + houseOf
	// myself are words that turn nothing in it.
	myself = `( moi meme| personnellement| donc| bien| bien sur| seule?| egalement| ainsi| a ce titre| en personne)*`
)

var (
	// comesForHouse is "je représenterai le CCAS", "je serai présente au nom de la commune", "j'assurerai la représentation du club".
	comesForHouse = lazily(standsLead + `((je|j)` + myself + ` (` + strings.Join([]string{
		`(representerai|vais representer|irai representer|viendrai representer|viens representer|serai (la|presente?) pour representer|participerai pour representer|compte bien representer|vais venir representer)` + myself + ` ` + forHouse,
		`(assurerai|porterai|assure) (la representation|la voix|la parole) ` + houseBehind,
		`serai (seule? a representer ` + forHouse + `|(la|le)( seule?)? (representante?|deleguee?|porte parole) ` + houseBehind + `|(la|presente?|des votres|parmi vous) (pour|au nom de|au nom du|pour le compte de|pour le compte du|au titre de|au titre du) ((la|le|l|notre|mon|ma) ?)?` + aHouse + houseOf + `)`,
		`(participerai|assisterai|viendrai|viens|irai|me deplacerai|participe|assiste)` + myself + ` (pour|au nom de|au nom du|pour le compte de|pour le compte du|au titre de|au titre du) ((la|le|l|notre|mon|ma) ?)?` + aHouse + houseOf,
		`suis (designee?|mandatee?|missionnee?|chargee?|deleguee?)` + myself + ` (pour|de|afin de) (y )?representer ` + forHouse,
	}, "|") + `)|(c est|ce sera)( donc)? moi( meme)?( qui (serai (presente?|la|des votres)|viendrai|participerai|irai|assisterai|serai inscrite?|me deplacerai))? (pour|au nom de|au nom du) ((la|le|l|notre|mon|ma) ?)?` + aHouse + houseOf + `)` + dayOfHouse)
	// houseSends is a house that the sender comes for: "le CCAS sera représenté par mes soins", "notre structure sera représentée par sa directrice, Claire Dubois".
	houseSends = lazily(standsLead + `(` + theHouse + ` (sera|est)|nous serons) (donc |bien )?(representee?s?|presente?s?) (par|a travers|en la personne de) (moi( meme)?|mes soins|ma personne|(sa|son|notre) \w+ moi meme|.{0,80})$`)
	// choseMe says that a house has chosen the sender: "j'ai été désignée", "pour représenter la commune".
	choseMe     = lazily(standsLead + `((je|j) (suis|ai ete)|(notre|le|la|l|mon|ma) ?\w+( \w+)? m a) (donc )?(designee?|mandatee?|missionnee?|chargee?|deleguee?)$`)
	toStandFor  = lazily(`^(pour|afin de|de) (y |l y |la |le |nous )?representer( ` + forHouse + `)?` + dayOfHouse)
	elsewhereOf = lazily(`\b(aux?|dans|lors|chez|sein|depuis|ici|avant|apres|tous les|chaque|habituellement|toujours|souvent|jamais|pas|plus|ne|n|que|qu|stand|buffet|installation|rangement|demontage|installer|preparer)\b|\b(equipe|service|bureau) (de|du|d) (soir|nuit|jour|vote|restauration|repas|cuisine|entretien|accueil|table|bord|rangement|nettoyage)\b`)
)

// otherThanSelf are words by which the sender is named and somebody else comes: "par quelqu'un d'autre que Claire Dubois", "par l'élue qui lui succède".
var otherThanSelf = lazily(` (par|a travers|en la personne de) .*\b(que|qu|qui|autres?|equipe|celui|celle|nommee?|choisie?|d habitude|habituellement)\b`)

// settleHouseComes takes the sender's coming for their house for their yes.
func (r *reader) settleHouseComes() {
	if r.in.Answers != AnswersInvitation && r.in.Answers != AnswersProgramme || len(r.in.Registered) > 0 || len(r.forms) > 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !has([]string{wBlock, wSuspect, wReason, wPast}, c.sense.what) || bearsOn(c.tags, kName, kMode, kLunch, kIf, kHedge, kPart, kHour, kStranger, kExcept, kNot, kNe, kUnnamed, kOr) {
			continue
		}
		text, at := c.plain(), i
		switch {
		case comesForHouse.MatchString(text) && !elsewhereOf.MatchString(withoutTitle(text)):
		case houseSends.MatchString(text) && !otherThanSelf.MatchString(text) && (r.endsWithSelf(c) || byMyself.MatchString(text)):
		case i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && !r.list[i+1].question && choseMe.MatchString(text) && toStandFor.MatchString(r.list[i+1].plain()):
			at = i + 1
		default:
			continue
		}
		s := sense{what: wDecision, yes: true, self: true, rule: "comes for the house"}
		if r.eventsOf(&r.list[at], &s) != "" || len(s.minus) > 0 {
			continue
		}
		if at != i {
			c.sense = sense{what: wCourtesy, rule: s.rule}
		}
		r.list[at].sense = s
		c.fill()
		r.list[at].fill()
	}
}

// houseSubject begins with a house, and placeOfStanding is where one stands for it, the days and their towns left out.
var (
	houseSubject    = lazily(nobodyLead + `(notre|la|le|l) ?` + aHouse + ` `)
	placeOfStanding = lazily(`\brepresent(er|erai|erons|e|ons)\b.*? (a|au|aux|lors d|lors de|lors du|dans) ((une?|l|la|le|les|de|d|des|du|cette|votre|vos|ces|ce) ?)*([a-z]+)`)
	meetingOfYours  = lazily(`^(rencontres?|journees?|dates?|evenements?|manifestations?|invitation|seminaire|colloque|forum|occasion|titre|nouveau|cotes|jour|bord|cette|votre|vos|ces|ce|table|tables|echanges?|debats?|travaux|programme|reunion)$`)
)

// representsElsewhere says whether a clause tells of standing for somebody at a place or a meeting that is none of ours.
func representsElsewhere(text string) bool {
	m := placeOfStanding.FindStringSubmatch(text)
	return m != nil && !meetingOfYours.MatchString(m[len(m)-1]) || m != nil && anotherMeeting.MatchString(text)
}

// anotherMeeting is a meeting beside this one.
var anotherMeeting = lazily(` (une|l|d|un) ?autre `)

// byMyself says by itself who comes.
var byMyself = lazily(` (par|a travers|en la personne de) (moi( meme)?|mes soins|ma personne|(sa|son|notre) \w+ moi meme)` + `( le (jeudi )?\d+( mai)?| a (cette|votre) (journee|rencontre))*$`)

// endsWithSelf says whether the sender's own name is the last of a clause but for the day.
func (r *reader) endsWithSelf(c *clause) bool {
	for k, t := range c.tags {
		if t.kind == kSelf && t.value == "named" {
			return newBag(c)[kSelf] == 1 && newBag(&clause{tags: c.tags[k+1:]}).only(kEvent, kGeneric, kFill)
		}
	}
	return false
}

// withoutTitle takes "au nom de", "au titre de" from a text, which say for whom somebody comes.
func withoutTitle(text string) string {
	return titles.Replace(text)
}

var titles = strings.NewReplacer(" au nom ", " ", " au titre ", " ")
