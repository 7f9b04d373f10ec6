package reply

import (
	"slices"
	"strings"
)

// A registration that we confirmed and that is not what the sender asked for: "vous m'avez inscrite sur place alors que j'avais demandé la visio. Pouvez-vous
// corriger ?"; and how somebody is registered, in front of what changes: "inscrit pour jeudi, je dois annuler".

var (
	// misrecorded is what is registered and what was asked for.
	misrecorded = lazily(`^(et |mais |or |car |en effet )?((vous|on) (m|nous) (avez|a)( bien)?|je (suis|me vois|figure)|j (ai ete|apparais)|la confirmation (me|m) (indique|inscrit|note)) (bien )?(inscrite?|notee?|enregistree?|mise?|comptee?)( par erreur)? (sur place|en presentiel|en visio\w*|a distance|en distanciel) (alors que|or|et non|mais|quand) (je|j) (avais|ai|voulais|vous avais|serai|suivrai|participerai|souhaitais|viendrai|viens)( bien| pourtant)?( demande| choisi| indique| coche| souhaite| precise| note| opte pour| dit)?( suivre| venir| participer)?( en| a| sur)? ?(la |le |l )?(visio\w*|distance|distanciel|presentiel|place)$`)
	// askedAndNot is what was asked for, and what was put down: "j'avais demandé la visio et non le présentiel".
	askedAndNot = lazily(`^(or |mais |en effet |car |car en effet )*(je|j) (vous )?(avais|ai|voulais) (bien |pourtant )*(demande|choisi|coche|indique|souhaite|opte pour)( a| de)?( suivre| participer| venir)?( en| a| sur| la| le| l)* (visio\w*|distance|distanciel|presentiel|place) (et non|non)( pas)?( en| a| sur| la| le| l)* (visio\w*|distance|distanciel|presentiel|place)$`)
	// oursWrong tells that there is a mistake, before it is named.
	oursWrong = lazily(`^(et |mais |je crois qu |il me semble qu |je pense qu )*(il y a|il s est glisse|vous avez fait|je constate|je vois|je releve) (sans doute |visiblement )?(une|1) (petite |legere )?(erreur|coquille|confusion|inversion)( (dans|sur) (votre|la|ma|le) (confirmation|message|mail|courriel|inscription|recapitulatif))?$|^(petite |une petite |une )?(erreur|inversion|confusion)( (de votre part|dans (la|ma|votre|mon|l) (confirmation|inscription|accuse|accuse d inscription|accuse de reception|confirmation d inscription|recapitulatif|message|mail)))?$`)
	// putRight asks to mend it.
	putRight = lazily(`^(pouvez|pourriez|peux) (vous|tu) (la |le |l |s il vous plait |svp |me |bien )*(corriger|rectifier|modifier|changer)( (cela|ca|svp|s il vous plait|mon inscription))*$|^(et )?(merci|je vous remercie|veuillez|priere) (de |d )?(bien vouloir )?(le |la |me )?(corriger|rectifier|modifier|changer)( (cela|ca|mon inscription|svp))*$`)
	// registeredAs stands in front of what the sender, who is registered, says next.
	registeredAs = lazily(`^(bonjour |etant |deja |initialement |moi meme |bien que )*(inscrite?|enregistree?)( deja| initialement)?( (pour|a|au|sur|en|le|la|l|ce|cette|votre|du|de|d) .*| jeudi.*)$`)
)

// settleMisrecorded gives both their sense, where the sender is registered.
func (r *reader) settleMisrecorded() {
	if len(r.in.Registered) == 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject:
		case !c.question && misrecorded.MatchString(c.plain()) && !bearsOn(c.tags, kName) && r.amendBehind(i):
			r.takeAsked(i, false)
		case !c.question && askedAndNot.MatchString(c.plain()) && !bearsOn(c.tags, kName) && r.amendBehind(i):
			r.takeAsked(i, true)
		case !c.question && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && r.leadsAsRegistered(i):
			r.takeRegistered(c)
		}
	}
}

// amendBehind says whether the reply asks behind clause i to put it right.
func (r *reader) amendBehind(i int) bool {
	for k := i + 1; k < len(r.list); k++ {
		if putRight.MatchString(r.list[k].plain()) {
			return true
		}
	}
	return false
}

// takeAsked makes the mode that was asked for, which may be told first, the one that is wanted, and takes what stands around it for what it is.
func (r *reader) takeAsked(i int, first bool) {
	c, mode, held := &r.list[i], "", ""
	for _, t := range c.tags {
		if t.kind == kMode && (t.value == "onsite" || t.value == "remote") {
			if held == "" {
				held = t.value
			}
			mode = t.value
		}
	}
	if first {
		mode, held = string(Onsite), string(Remote)
		if before, _, _ := strings.Cut(c.plain(), " non"); !contains(before, "presentiel") && !contains(before, "place") {
			mode, held = held, mode
		}
	}
	if mode == "" || held == mode || len(r.in.Registered) != 1 || string(r.in.Registered[0].Mode) != held && r.in.Registered[0].Mode != "" {
		return
	}
	c.sense = sense{what: wDecision, rule: "asked otherwise", yes: true, self: true, events: []string{r.in.Registered[0].Event}, plain: true, mode: mode, fixed: true}
	for k := range r.list {
		o := &r.list[k]
		if k != i && (oursWrong.MatchString(o.plain()) || putRight.MatchString(o.plain())) {
			o.question = false
			o.sense = sense{what: wCourtesy, rule: "asks to put it right"}
		}
	}
}

// leadsAsRegistered says whether clause i is "inscrit pour jeudi" in front of what the sender says next.
func (r *reader) leadsAsRegistered(i int) bool {
	c, next := &r.list[i], &r.list[i+1]
	return registeredAs.MatchString(c.plain()) && !bearsOn(c.tags, kName, kRelation, kNot, kNe, kIf, kHedge, kSelf, kVerb, kRequest) && next.tags[0].kind == kSelf && (next.sense.what == wDecision || next.sense.what == wDetail) && !next.question
}

// takeRegistered takes such a clause for the day that what follows is about.
func (r *reader) takeRegistered(c *clause) {
	s := sense{what: wTopic, rule: "as one is registered"}
	if r.eventsOf(c, &s) != "" {
		return
	}
	for _, id := range s.events {
		if !r.heldFor(id) {
			return // registered for another day than the registry knows of
		}
	}
	if len(s.events) == 0 {
		s.what = wPast
	}
	c.sense = s
}

// heldFor says whether the registry holds a registration of the sender's for an event.
func (r *reader) heldFor(id string) bool {
	return slices.ContainsFunc(r.in.Registered, func(held Registered) bool { return held.Event == id })
}
