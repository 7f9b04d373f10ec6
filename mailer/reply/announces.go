package reply

// What only announces an answer or a detail and says nothing itself: "j'ai deux petites choses à ajouter :", "je complète mon inscription :", "ci-dessous ma
// réponse :".

const (
	// beforePoint are small words before what is announced.
	beforePoint = `(et|alors|donc|ah|oh|juste|simplement|seulement|uniquement|encore|enfin|au fait|sinon|par contre|bonjour|pour finir|pour terminer|au passage)`
	// smallPoint is what is announced: "une petite précision", "deux choses pratiques".
	smallPoint = `((juste|simplement|seulement|encore|une?|deux|trois|quelques|l|la|le|cette|ma|petite?s?|autres?|derniere?s?|seconde?|simples?|courtes?|rapides?|breve|bref|seule?|legere?) )*(precision|info|information|chose|point|detail|complement|complement d information|remarque|rappel|oubli|mot|indication)s?` +
		`( (importante?s?|utiles?|pratiques?|complementaires?|supplementaires?|rapides?|encore|pour finir|pour terminer|de plus|de ma part|de mon cote|me concernant|(a|pour) (vous )?(ajouter|apporter|preciser|signaler|mentionner|dire|noter)|pour ((completer|preciser) (ma|mon) (reponse|inscription|message|mail)|votre organisation|l organisation|la logistique|vous|finir)|(sur|pour|concernant|quant a|a propos de) (ma|mon) (inscription|participation|venue|reponse|presence|message|mail)))*`
	// letterCompleted is what the sender completes.
	letterCompleted = `(ma|mon|notre|mes) ((precedente?s?|premiere?) )?(reponses?|inscription|message|mail|courriel|envoi|formulaire|fiche)( (precedente?|d hier|de ce matin|de tout a l heure|du \d+ \w+|comme suit|ainsi|par (une|cette) precision|avec (une|cette) precision))*`
)

var (
	// announcement is the whole of such a clause.
	announcement = lazily(`^(` + beforePoint + ` )*(` + smallPoint + `|(j ai|j avais|il y a|voici|reste)( (juste|aussi|encore|egalement|donc|simplement|oublie))* ` + smallPoint +
		`|(je|j|nous) (voudrais|voulais|souhaite|souhaitais|souhaiterais|aimerais|tiens a|tenais a|tenais|me permets (d|de)|dois|viens|vais|peux|souhaitons)( (juste|aussi|simplement|egalement|encore))* (vous )?(ajouter|rajouter|apporter|preciser|signaler|mentionner|indiquer|faire part (d|de))( (juste|encore))* ` + smallPoint +
		`|(je|j|nous) (vous )?(ajoute|rajoute|precise|signale|indique)( (juste|aussi|egalement|encore))* ` + smallPoint + `|permettez moi (d ajouter |de preciser )?` + smallPoint +
		`|je (vous )?(ecris|recontacte|contacte|reviens vers vous)( (juste|simplement|encore))* (pour|avec) ` + smallPoint + `|(je|nous) (complete|completons|precise)( (donc|juste|aussi|ici))* ` + letterCompleted +
		`|je (vous|te) (precise|signale|informe|previens|indique|reponds)( (donc|juste|aussi|egalement|ceci|ici))*|(a|bon a) (noter|savoir|signaler)( (aussi|egalement|ceci|enfin|que))*|(pour|afin de) (vous |te )(repondre|prevenir|informer)( (simplement|rapidement|vite|clairement|precisement))*)$`)
	// answerLead announces an answer: "ci-dessous ma réponse :", "mauvaise nouvelle :".
	answerLead = lazily(`^(` + beforePoint + ` )*((ci dessous|ci apres|voici|voila)( (donc|enfin))* (ma|mes|notre|nos|la|les|quelques) (reponses?|informations|precisions|elements|renseignements)( (demandee?s|attendue?s?|souhaitee?s|(a|pour|concernant|sur) (vos questions|votre question|votre invitation|votre (mail|message)|la rencontre|cette rencontre|l inscription)|un peu tardives?|tardives?))*` +
		`|(je|nous) (vous |te )?(reponds|repondons)( (donc|enfin|rapidement|tardivement|vite|un peu tard|avec retard|avec un peu de retard|bien tardivement|aussitot|tout de suite|sans tarder|dans la foulee|par retour))+` +
		`|(vous|tu) (me |m |nous )?(demandez|demandes|demandiez|avez demande)( (aussi|donc))* (de |d )(vous )?(confirmer|indiquer|preciser|donner|communiquer) (ma|notre) (presence|participation|venue|reponse)( (au|pour le|du|le) (28|28 mai|jeudi))?` +
		`|c est decide|evidemment|bien (entendu|sur)|(bonne|mauvaise|heureuse|petite mauvaise) nouvelle|sans (surprise|hesiter|hesitation|suspense)|(reponse|version) (courte|rapide|breve|tardive)|en (clair|un mot|deux mots|resume)|(agenda|planning|calendrier) (consulte|verifie|regarde)|(renseignements|informations) pris(es)?|(verification|reflexion) faite)$`)
)

// settleAnnounced takes such clauses for courtesies: their words ("ajouter", "inscription", "réponse") are of nobody's coming.
func (r *reader) settleAnnounced() {
	for i := 0; i+1 < len(r.list); i++ {
		c, next := &r.list[i], &r.list[i+1]
		if c.sense.what == wDecision && c.sense.yes && next.sentence == c.sentence && answerLead.MatchString(c.plain()) && next.sense.what != wDecision && standsInTheWay.MatchString(next.plain()) && !bearsOn(next.tags, kDiet, kAccess, kLunch) {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "announces what stands in the way"}
			continue
		}
		if c.question || c.subject || next.subject || next.sentence > c.sentence+2 || c.sense.what == wDecision && !c.heading && !bearsOn(c.tags, kEnrol) || bearsOn(c.tags, kMode, kLunch, kDiet, kAccess, kName, kRelation, kVerb, kAvail, kCancel, kIf, kHedge) {
			continue
		}
		leads := next.sentence == c.sentence && (c.heading || next.sense.what == wDecision) && answerLead.MatchString(c.plain())
		if leads && c.sense.what == wDecision {
			leads = next.sense.what == wDecision && next.sense.self && !bearsOn(c.tags, kEvent, kGeneric, kPresent) // "évidemment : non"
		}
		if leads || !bearsOn(c.tags, kEvent, kGeneric, kPresent) && announcement.MatchString(c.plain()) || next.sentence != c.sentence && belowLead.MatchString(c.plain()) {
			c.fill()
			c.sense = sense{what: wCourtesy, rule: "announces"}
		}
	}
}

// belowLead announces what stands below: "ci-dessous ma réponse. Je suis en fauteuil roulant".
var belowLead = lazily(`^(voici|voila|ci dessous|ci apres)( donc)* (ma|mes|notre|nos|quelques|les) (reponses?|informations|precisions|elements|renseignements)( demandee?s?)?$`)

// standsInTheWay keeps somebody away, whose "bien sûr" or "évidemment" before it is no yes: "évidemment, pas de voiture ce jour-là".
var standsInTheWay = lazily(`\b(pas|plus|aucune?|point) (de |d )?(voiture|vehicule|train|bus|car|transports?|solution|garde|budget|temps|place|remplacante?|moyen|chance|disponibilite)s?\b|\b(c est|est|etait|sont|ce sera|serait) (beaucoup |vraiment |bien |un peu )?(trop (loin|tard|cher|tot|juste|court|complique|charge|difficile)|impossible|complete?|annulee?|supprimee?|reportee?|fermee?)\b|\b(a|est|ai|suis) (deja )?(refuse|dit non|tombee?|en panne|malade|en greve|prise?|occupee?|bloquee?)\b|\b(greve|panne|empechement|contretemps)\b`)
