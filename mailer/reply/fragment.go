package reply

// Sentences of a few words behind a plain yes that go on with it, over the full stop: when, for how long or for what the sender comes in truth.

// otherTime is a time that is not the day's, or a part of it, as a sentence of its own: "je viendrai. L'année prochaine".
var otherTime = lazily(`^(mais )?(plutot )?(en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|automne|hiver|ete|fin de (journee|matinee|apres midi))|l (annee|an) (prochaine?|d apres)|un (jour|de ces jours|autre jour)|une autre fois|(a )?la (prochaine|suivante)( fois)?|une prochaine fois|plus tard|apres (la|cette|votre) (rencontre|journee|reunion)|(\w+|une dizaine de|quelques) minutes|au moment (du|de la|de l) \w+|le temps (d|de) .*|pour (la photo|le cafe|le pot|le discours|l apero|la cloture|l ouverture)|a l (inauguration|ouverture|apero)|a votre bureau|chez vous)$`)

// refusedLeave is leave that was refused or is under way, and a chief who knows nothing.
var refusedLeave = lazily(`\b(demande|conge|autorisation|detachement|deplacement|ordre de mission|accord|dossier de frais) (\w+ ){0,3}(est|a ete|m a ete|reste|sont|sera) (\w+ )?(refusee?|rejetee?|en cours|en attente|a valider|a signer|bloquee?|suspendue?|retoquee?)\b|\b(n|ne) (est|sont|sait|savent) (pas|rien|pas encore)( au courant| informee?s?| d accord| prevenue?s?)?$|\bma (presence|participation|venue) (sera|est|serait) (\w+ )?(limitee|courte|breve|partielle|reduite|symbolique)\b|\bpartir (a|vers|des|avant) (8|9|10|11) ?h`)

// infinitiveOf is an infinitive by which a sentence goes on with the one before it: "je viendrai. Vous aider à ranger".
func (c *composer) infinitiveOf(i int) bool {
	o := &c.list[i]
	if c.before(i) != nil || bearsOn(o.tags, kSelf, kEvent, kMode, kLunch, kCourtesy, kRequest, kBe) {
		return false
	}
	for k := o.tags[0].from; k < min(o.tags[len(o.tags)-1].to, o.tags[0].from+2); k++ {
		for _, f := range conjugation()[c.words[k].word] {
			if f.tense == infinite {
				return true
			}
		}
		if w := c.words[k].word; infinitive(w) && len(w) > 4 && has(errands, w) {
			return true
		}
		if !has([]string{"vous", "te", "les", "le", "la", "lui", "y"}, c.words[k].word) {
			return false
		}
	}
	return false
}

// errands are what somebody may come to do beside the day.
var errands = []string{"chercher", "aider", "remettre", "deposer", "saluer", "recuperer", "livrer", "installer", "prendre", "rendre", "apporter", "porter", "montrer", "donner", "embrasser", "rencontrer", "nettoyer", "garder", "filmer", "photographier"}

// fragments says whether a clause behind the yes is such a sentence, or tells of leave refused.
func (c *composer) fragments(i int) bool {
	o := &c.list[i]
	if refusedLeave.MatchString(o.plain()) && !bearsOn(o.tags, kYou) {
		return true
	}
	last := i > 0 && c.list[i-1].sense.what == wDecision && c.list[i-1].sense.yes
	return last && c.before(i) == nil && o.sense.what != wDetail && (otherTime.MatchString(o.plain()) && !c.namesSaid(o) || c.infinitiveOf(i))
}

// namesSaid says whether a clause names an event that was answered.
func (c *composer) namesSaid(o *clause) bool {
	events := eventsNamed(o)
	return len(events) > 0 && sameEvents(events, c.eventsTold())
}
