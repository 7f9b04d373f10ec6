package reply

// A letter that may come twice or went astray, told beside an answer: "désolée si vous l'avez en double", "je crois que ma réponse de vendredi n'est pas partie".

const ownLetter = `(ce|cet|mon|ma|cette|le|la) ?(premiere?|precedente?|derniere?|deuxieme|second|seconde)? ?(message|mail|courriel|mel|e mail|reponse|courrier)`

var (
	// sentTwice asks pardon for a letter that comes twice.
	sentTwice = lazily(`^(et |mais |(toutes )?(mes|nos) excuses|avec mes excuses|desolee?|pardon|pardonnez moi|navree?|sorry|oups|excusez moi|je m excuse|je suis desolee?|veuillez m excuser|merci de m excuser|par avance|d avance| )*(si|s) (jamais )?((vous|tu) (l|le|la|les) ?(avez|as|aviez|recevez|recois|receviez)( deja| bien| donc| eue?s?| recue?s?)*( en double| deux fois| en doublon| en plusieurs exemplaires)?|` +
		`(vous|tu) (avez|as|aviez|recevez|recois|receviez)( deja| bien| recue?)* ` + ownLetter + `( en double| deux fois| en doublon| en plusieurs exemplaires)?|vous avez deux fois ` + ownLetter + `|(c|ce) (est|etait) (un )?(doublon|double)|(ca|cela) fait (un )?(doublon|double emploi|double)|il y a (un )?doublon|` + ownLetter + ` (arrive|vous arrive|vous parvient|est arrivee?|part|est partie?) (en double|deux fois)|(j|je) (vous )?(ai|avais) deja repondu)$`)
	// wentAstray tells that an answer of the sender's seems to have been lost on the way.
	wentAstray = lazily(`^(et |mais |bonjour |en fait )*((je|j) (crois( bien)?|pense( bien)?|crains|ai l impression|me demande si)|il (me )?semble( bien)?|il semblerait|apparemment|visiblement)( que| qu)? (ma|mon|cette|ce) (premiere?|precedente?|derniere?)? ?(reponse|message|mail|courriel|mel|e mail)( (de|d|du) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|la semaine (derniere|passee)|tout a l heure|l autre jour|\d+ \w+)( (matin|soir|dernier|midi|apres midi))?)? (ne |n )?(vous )?(est|soit|etait|a)( (pas|jamais|bien|malheureusement))+( ete)? (partie?|passee?|envoyee?|arrivee?|parvenue?|transmise?|recue?)( (a|au) (destination|bon port))?$`)
)

// settleSentTwice takes such words beside an answer for nothing more than they are.
func (r *reader) settleSentTwice() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !has([]string{wBlock, wSuspect, wReason}, c.sense.what) || bearsOn(c.tags, kName, kRelation, kEvent, kCancel, kEnrol, kMode, kLunch) {
			continue
		}
		if text := c.plain(); (bearsOn(c.tags, kIf) && sentTwice.MatchString(text) || bearsOn(c.tags, kHearsay, kNot) && wentAstray.MatchString(text)) && r.decides() {
			c.sense = sense{what: wCourtesy, rule: "letter sent twice", fixed: true}
			c.fill()
		}
	}
}
