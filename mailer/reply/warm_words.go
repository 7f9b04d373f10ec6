package reply

// Warm words of somebody who is registered, in answer to a letter that asks for nothing: "je me réjouis de vous rencontrer", "nous vous remercions de votre
// accueil", "j'ai tout ce qu'il me faut". They change nothing.

const (
	warmAhead = `^((et|donc|bonjour|encore|merci|oui|ok|super|parfait|d avance|par avance|c est parfait|tres bien) )*`
	// toMeet is what somebody looks forward to.
	toMeet = `((de|d|a l idee de|a l idee d|a la perspective de) (vous |te |y |tous |vous y |en |tout le monde )*(rencontrer|retrouver|revoir|voir|croiser|accueillir|participer|assister|etre|venir|echanger|discuter|decouvrir (le|ce|votre) (programme|travail|lieu)|faire (votre|ta) connaissance|partager ce moment|vivre cette journee)|de (cette|la|ce|votre|notre) (belle |prochaine |future )?(rencontre|journee|moment|rendez vous|matinee|invitation|occasion|echange)|par avance)`
	// meetTail is when, where and with whom.
	meetTail = `( (le \d+( mai)?|jeudi( prochain| 28 mai)?|ce jour la|bientot|prochainement|enfin|tous|toutes|tres|deja|beaucoup|vivement|d avance|par avance|a (cette|l) occasion|a cette rencontre|a cette journee|lors de (cette|la) (rencontre|journee)|a cette date|a epernay|sur (ce|ces) (sujets?|themes?)|avec (vous|vous tous|les autres participants|tous les participants|d autres acteurs)|et (de |d )?(echanger|discuter)|parmi vous|des votres|la|en personne|de vive voix|de visu))*$`
	// gladAs is in which mood.
	gladAs = `(ravie?s?|heureux|heureuses?|enchantee?s?|contente?s?|honoree?s?|impatiente?s?)`
	// ourPapers is what thanks are for.
	ourPapers = `(accueil|message|mail|courriel|confirmation|retour|reponse|informations?|infos?|precisions?|programme|plan|acces|documents?|elements|details?|indications?|reactivite|rapidite|organisation|invitation|bienveillance|gentillesse|disponibilite|attention|prise|compte|inscription|participation|demande|travail|initiative|engagement|envoi|aide|suivi|proposition|consignes?|rappel|horaires?)`
	smallOnes = `(pour|de|d|du|des|la|le|l|les|votre|vos|ta|ton|tes|cette|ce|ces|toutes?|tous|et|en|mon|ma|si|aussi|toujours|tres|rapides?|chaleureux|chaleureuse|precise?s?|complete?s?|claire?s?|utiles?|pratiques?|sympathique|gentille?|agreable|bienveillante?|precieuse?s?|precieux|cordiale?|belle|bel|beau|beaucoup|vivement|sincerement|chaleureusement|infiniment|encore|bien|par avance|d avance|dans ce message)`
)

var (
	joyTold = lazily(warmAhead + `((je|nous|on) (me|nous|se) (rejouis|rejouissons|rejouit|fais (une|deja une) (grande |vraie )?(joie|fete)|faisons une (grande )?(joie|fete))( (deja|beaucoup|vraiment|sincerement|d avance|par avance|vivement))* |(je|nous|on) (serai|serons|suis|sommes|sera|est)( (tres|vraiment|particulierement|tout a fait|deja|egalement))* ` + gladAs + ` |` + gladAs + ` |(j ai|nous avons|on a) (vraiment |tres |deja |tellement )*hate |(j attends|nous attendons) avec (impatience|joie|plaisir)( le plaisir)? )` + toMeet + meetTail)
	// joyGone looked forward to the day, or would have: does it still hold?
	joyGone      = lazily(warmAhead + `((je|nous|on) (me|nous|se) ((serais|serions|serait|etais|etions|etait)( (deja|tant|vraiment|beaucoup))* rejouie?s?|rejouissais|rejouissions|rejouissait|rejouirais|rejouirions|faisais|faisions)|(j|nous|on) (avais|avions|avait)( (vraiment|tres|deja|tellement|tant))* hate)( (deja|tant|vraiment|beaucoup|une (grande )?(joie|fete)))* ` + toMeet + meetTail)
	thanksTold   = lazily(warmAhead + `(je|nous|on) (vous |te )(en |l )?(remercie|remercions|suis (tres )?reconnaissante?)( ` + smallOnes + `| ` + ourPapers + `)*$`)
	thanksDone   = lazily(warmAhead + `((un )?(grand |tres grand )?merci( (beaucoup|bien|infiniment))?|(je|nous) vous remercie|nous vous remercions) (d|de) (m |nous )?avoir (bien |aussi vite |rapidement )?(enregistre|inscrite?s?|prise?s? en compte|notee?|valide|confirme|retenue?|acceptee?|repondu|prevenue?|informee?|ajoutee?|invitee?)( (a|mon|ma|notre|inscription|participation|demande|reponse|presence|message|mail|si vite|si rapidement|aussi vite|aussi rapidement|rapidement))*$`)
	noteTaken    = lazily(warmAhead + `(je|j|nous|on) (prends|prend|prenons|ai pris|avons pris)( bien| donc)* (bonne )?note( ` + smallOnes + `| ` + ourPapers + `)*$`)
	nothingMore  = lazily(warmAhead + `(rien (a|de) (ajouter|signaler|changer|modifier|redire|particulier|special|plus a dire)|(je|nous) n (ai|avons) (pas|plus|aucune?) ?(d |de )?(autres? )?(questions?|remarques?|commentaires?|observations?)( (particulieres?|supplementaires?|a ce stade))?|(j|nous) (ai|avons) (bien |desormais |maintenant )*(tout|toutes (les|ces|vos) (informations|infos)|tous (les|ces|vos) (elements|renseignements)|toute l information)( (necessaires?|utiles?|voulue?s?|qu il (me|nous) faut|ce qu il (me|nous) faut|ce dont j ai besoin|dont j ai besoin|pour (venir|m organiser|le moment)))*)( (de mon cote|de notre cote|pour moi|pour ma part|a ce stade|pour l instant))*$`)
	wouldContact = lazily(warmAhead + `je ((n hesiterai pas a|ne manquerai pas de) (vous |te )?(contacter|solliciter|appeler|ecrire|recontacter|joindre|revenir (vers|aupres de) (vous|toi)|faire signe)|(reviens|reviendrai|me permettrai de revenir) (vers|aupres de) (vous|toi)|(vous|te) (contacterai|solliciterai|recontacterai|ferai signe|appellerai))( (si|en cas de) (besoin|necessaire|question|j ai (une|des) questions?|j ai besoin))$`)
	matterToUs   = lazily(warmAhead + `(c est|voila) (un |une |vraiment un |vraiment une )(tres |vraiment )?(beau |belle |bon |bonne )?(sujet|theme|thematique|question|rencontre|initiative|occasion|programme|journee) (tres |vraiment )?(important|importante|essentiel|essentielle|central|centrale|majeur|majeure|utile|precieux|precieuse|passionnante?|interessante?)( (pour (nous|moi|notre [a-z]+|nos [a-z]+)|a (mes|nos) yeux))?$`)
)

// settleWarmWords takes such words for courtesies, unless they hold another day, another way or anybody else.
func (r *reader) settleWarmWords() {
	if len(r.in.Registered) == 0 || r.in.Answers != AnswersConfirmation && r.in.Answers != AnswersPractical {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wDecision && !c.sense.yes && (atHeart.MatchString(c.plain()) || cancelledByUs.MatchString(c.plain())) && !r.decidesElsewhere(i) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "at heart with us"}
		}
		if c.question || c.subject || c.heading || c.sense.what == wDecision && (!c.sense.yes || len(c.sense.names) > 0) || c.sense.what == wDetail || bearsOn(c.tags, kHedge, kName, kRelation, kCompany, kUnnamed, kMode, kLunch, kOr, kExcept, kStranger, kCancel) || !r.daysHeld(c) {
			continue
		}
		switch text := r.withSubject(i); {
		case joyGone.MatchString(text) && !r.decidesElsewhere(i):
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "joy gone"}
		case c.sense.what == wDecision && !joyTold.MatchString(text):
		case !bearsOn(c.tags, kNot, kNe) && (joyTold.MatchString(text) || thanksTold.MatchString(text) || thanksDone.MatchString(text) || noteTaken.MatchString(text) || matterToUs.MatchString(text)), nothingMore.MatchString(text), wouldContact.MatchString(text), smallDoing.MatchString(text) && !r.hourTold():
			if text != c.plain() {
				r.list[i-1].sense = sense{what: wCourtesy, rule: "warm words"}
			}
			c.fill()
			c.sense = sense{what: wCourtesy, rule: "warm words"}
		}
	}
}

// atHeart is being with us at heart, today; alone, it cancels no seat.
var atHeart = lazily(warmAhead + `(je|nous) (suis|sommes) ((bien )?avec vous de tout coeur|de tout coeur avec (vous|toute l equipe))$`)

// cancelledByUs takes note of a cancelling, of which it is not told who wanted it: "je prends note de l'annulation de mon inscription".
var cancelledByUs = lazily(`\b(prends|prenons|ai pris|avons pris)( bien| donc)* (bonne )?note (de|du) .*\b(annulation|desinscription|refus|suppression)\b`)

// hourTold says whether some clause tells an hour, of which staff may want to know: "mon train arrive à 11 h".
func (r *reader) hourTold() bool {
	for i := range r.list {
		if bearsOn(r.list[i].tags, kHour) {
			return true
		}
	}
	return false
}

// withSubject is the text of a clause with "nous" before it, where that was cut from "nous réjouissons".
func (r *reader) withSubject(i int) string {
	if before := r.before(i); before != nil && before.plain() == "nous" {
		return "nous " + r.list[i].plain()
	}
	return r.list[i].plain()
}

// daysHeld says whether the sender holds a seat at every event that a clause names.
func (r *reader) daysHeld(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kEvent && (len(t.mention.events) != 1 || !r.holds(t.mention.events[0])) {
			return false
		}
	}
	return true
}
