package reply

import "slices"

// What somebody who is registered writes back to a letter that asks for nothing: that they have read it, that nothing has changed, until then.

var (
	// seeYou takes leave until the day: "à jeudi 28", "à bientôt à Épernay", "au plaisir de vous retrouver à Épernay".
	seeYou = lazily(`^(et |alors |donc |merci |bonjour |ok |super |parfait )*(a (tres |tout )?(bientot|vite)|a|au|au (grand )?plaisir|au (grand )?plaisir de (vous|te|tous vous|se) (tous |toutes |y )?(retrouver|revoir|voir|rencontrer)|(fin |toute |bien |tout est |toujours )?(prete?s?|paree?s?)|((j ai|nous avons) )?(vraiment |tres |deja )?hate (d|de) (y )?(etre|vous (retrouver|voir|revoir))|rendez vous|rdv|on se (voit|retrouve))( donc| alors| tous| toutes)?( |$)`)
	// sameAsBefore says that nothing has changed.
	sameAsBefore = lazily(`^(bonjour |et |alors |ok )*(il n y a )?(rien de change|pas de changements?|aucun changement|rien n a change|rien ne change|tout est ok|tout est bon|tout est en ordre|tout est note|c est tout bon|programme inchange)( (de mon|de notre) (cote|part)| pour (moi|nous)| chez (moi|nous))?( pour| concernant| a)?( |$)`)
	// gladOfIt looks forward to the day.
	gladOfIt = lazily(`^(et |bonjour |merci |donc )*(je m en rejouis|je me rejouis|j en suis (ravie?|heureuse|heureux|contente?)|je suis (ravie?|heureuse|heureux|contente?) d y (etre|participer))( (deja|beaucoup|vraiment|par avance|d avance|a l avance|tres fort|de (cette|la|votre) (belle )?(journee|rencontre)))*$|^(merci|bonjour|bonsoir|un grand merci|mille mercis)( (ma|mon|mes|chere?|cheres|madame|dame|monsieur|mademoiselle|beaucoup|mille|fois|bien|infiniment|a vous))+$`)
	// changeTold tells of a change, and not of which.
	changeTold = lazily(`^(bonjour |mais |et |attention )*(il y a |nous avons |j ai )?(un |du |des |quelques )(petits? |legers? )?(changements?|modifications?)( (de mon|de notre) (cote|part)| pour (moi|nous))?$`)
	// readThrough has read the practical letter.
	readThrough = lazily(`^(bonjour |merci |et |ok )*(j ai |nous avons |on a |ai )?(aussi |egalement )?bien (recu|eu|pris (bonne )?(connaissance|note)|note|lu|vu|regarde|enregistre|imprime)( (du|des|le|la|les|l|de|d|et|ce|cet|cette|ces|vos|votre|tous|toutes|aussi|` + paperWords + `))+$|^((le|la|les|l|vos|votre|ces|tous|toutes) )*(` + paperWords + `)( (d|de|du|des|et|` + paperWords + `))* bien (recue?s?|notee?s?|lue?s?|vue?s?|enregistree?s?)$|^(merci|merci bien|merci beaucoup|grand merci|(je|nous) (vous|te) remercie( bien| beaucoup)?) (pour|de)( (du|des|le|la|les|l|de|d|et|ce|cet|cette|ces|vos|votre|toutes|tous|` + paperWords + `))+$`)
	// readAndThanked has read it and thanks for it: "j'ai bien reçu votre confirmation et vous en remercie".
	readAndThanked = lazily(`^(bonjour |merci |et |ok )*((j|je|nous) (ai|avons) bien (recu|pris (bonne )?(connaissance|note)( de| d)?)|(j|nous) (accuse|accusons)( bonne| bien)? reception (de|du|d))( (du|des|le|la|les|l|de|d|ce|cet|cette|ces|vos|votre|` + paperWords + `))+ et (je |nous )?(vous |t |te )?(en )?(remercie|remercions|merci)( (beaucoup|bien|vivement|infiniment|par avance|sincerement))*$`)
)

const paperWords = `mots?|petit|petits|gentil|gentille|carte|courrier|reponse|plan|plans|acces|itineraire|informations?|infos?|consignes?|programme|deroule|adresse|horaires?|heures?|lieu|mail|message|courriel|documents?|indications?|modalites|pratiques?|piece|pieces|jointes?|details?|precisions?|salle|rappel|confirmation|parking|elements|retour|envoi|preparatifs`

// settleSeeYou takes such words for what they are, where the letter that they answer confirms or tells what is to be known.
func (r *reader) settleSeeYou() {
	if len(r.in.Registered) == 0 || r.in.Answers != AnswersConfirmation && r.in.Answers != AnswersPractical {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what == wCourtesy && changeTold.MatchString(c.plain()) && !r.decides() && !r.tellsDetail() {
			c.sense = sense{what: wBlock, code: ReasonUnclear, rule: "a change told"}
			continue
		}
		if c.question || c.heading || c.subject || c.sense.what == wDecision || c.sense.what == wDetail || bearsOn(c.tags, kNot, kNe, kIf, kHedge, kName, kRelation, kCompany, kUnnamed, kMode, kLunch, kOr, kExcept, kStranger, kVerb, kPresent) && !sameAsBefore.MatchString(c.plain()) {
			continue
		}
		switch text := c.plain(); {
		case gladOfIt.MatchString(text):
			c.sense = sense{what: wCourtesy, rule: "until then"}
		case readThrough.MatchString(text), readAndThanked.MatchString(text):
			c.sense = sense{what: wAck, rule: "read through"}
		case seeYou.MatchString(text) && r.restIsDay(c, len(seeYou.FindString(text))), sameAsBefore.MatchString(text) && r.restIsDay(c, len(sameAsBefore.FindString(text))):
			c.sense = sense{what: wCourtesy, rule: "until then"}
		}
	}
}

// restIsDay says whether nothing but the day of the registration stands in a clause behind the first n letters of its plain text.
func (r *reader) restIsDay(c *clause, n int) bool {
	at, rest := 0, c.plain()
	for _, t := range c.tags {
		text := bareWords(r.words[t.from:t.to])
		begins := at
		at += len(text) + 1
		if t.kind == kEvent {
			if len(t.mention.events) != 1 || !r.holds(t.mention.events[0]) {
				return false
			}
			continue
		}
		if begins < n && at <= n+1 {
			continue
		}
		if t.kind == kGeneric || t.kind == kFor || t.kind == kHour || t.kind == kCourtesy || t.kind == kChange || t.kind == kFill && dayFill.MatchString(text) {
			continue
		}
		return false
	}
	return rest != ""
}

// dayFill are the words around a day.
var dayFill = lazily(`^(a|au|le|la|l|de|du|pour|en|matin|prochain|prochaine|donc|alors|tous|toutes|merci|bien|comme|prevu|convenu|avec|plaisir|journee)( (a|au|le|la|l|de|du|pour|prochain|tous|prevu|convenu|plaisir))*$`)

// holds says whether the sender is registered for an event.
func (r *reader) holds(id string) bool {
	for _, e := range r.in.Registered {
		if e.Event == id {
			return true
		}
	}
	return false
}

// tellsDetail says whether some clause tells of a meal, a mode or a need: that is then the change.
func (r *reader) tellsDetail() bool {
	return slices.ContainsFunc(r.list, func(c clause) bool { return c.sense.what == wDetail })
}
