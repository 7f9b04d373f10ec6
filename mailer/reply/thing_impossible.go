package reply

import "strings"

// settleImpossible takes "c'est pas possible pour moi" behind a thing for what it says of that thing, and for no refusal of the day: "elle fait 2m60 de
// haut et les parkings souterrains c'est pas possible pour moi". Of the way there it is nothing beside a full yes; of anything else a person finds out.
func (r *reader) settleImpossible() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || !c.unsettled() && (c.sense.what != wDecision || c.sense.yes) || !contains(c.plain(), "possible") && !contains(c.plain(), "impossible") {
			continue
		}
		thing := r.thingBefore(i)
		if thing == "" {
			continue
		}
		c.sense = sense{what: wSuspect, code: ReasonUnclear, rule: "impossible thing"}
		if wayThing.MatchString(thing) && r.fullYesOfSelf(i) {
			c.sense = sense{what: wReason, rule: "impossible way"}
		}
	}
}

// thingBefore is the thing that clause i calls impossible with "c'est", "" where that is the day, or what is told before it.
func (r *reader) thingBefore(i int) string {
	c := &r.list[i]
	m := calledImpossible.FindStringSubmatch(c.plain())
	if m == nil {
		return ""
	}
	of, lead := c, m[1]
	if before := r.before(i); lead == "" && before != nil && (before.sense.what == wReason || before.sense.what == wCourtesy || before.unsettled()) {
		of, lead = before, before.plain()
	}
	if at := max(strings.LastIndex(" "+lead, " et "), strings.LastIndex(" "+lead, " mais "), strings.LastIndex(" "+lead, " car ")); at >= 0 {
		_, lead, _ = strings.Cut(strings.TrimSpace(lead[at:]), " ")
	}
	if lead = strings.TrimSpace(lead); !thingForm.MatchString(lead) || theMatter.MatchString(lead) || bearsOn(of.tags, kEvent, kGeneric, kVerb, kPresent, kNoun, kName, kJourney) || r.predicates(lead) {
		return ""
	}
	return lead
}

// predicates says whether words behind their article hold a verb: "la voiture est en panne" is a ground, and no thing.
func (r *reader) predicates(lead string) bool {
	for k, word := range strings.Fields(lead) {
		for _, f := range conjugation()[word] {
			if k > 1 && f.person != "" {
				return true
			}
		}
		if k > 1 && has([]string{"est", "sont", "a", "ont", "sera", "seront"}, word) {
			return true
		}
	}
	return false
}

var (
	// calledImpossible is what is said of a thing that stands before it.
	calledImpossible = lazily(`^(.* )?(?:c est|ce n est|ce sera|ce ne sera|ca sera|ca ne sera|ca va|ca ne va|ca n est) (?:\w+ ){0,3}?(?:impossible|(?:pas|plus) (?:etre )?possible)(?: (?:pour|chez) \w+)?$`)
	thingForm        = lazily(`^(le|la|les|l) ([a-z0-9]+ ?){1,6}$`)
	// theMatter is the day itself, or coming to it.
	theMatter = lazily(`\b(jour|jours|journees?|dates?|jeudi|semaine|mois|periode|rencontres?|reunions?|rendez|evenement|manifestation|mai|juin|septembre|novembre|rentree|deplacement|deplacements|voyage|trajet|route|distance|participation|presence|venue|invitation|seance|creneau|horaires?)\b`)
	// wayThing is a way there, or where the car is left.
	wayThing = lazily(`\b(trains?|ter|tgv|bus|cars?|voiture|velo|metro|tram|tramway|avion|covoiturage|parkings?|stationnement|autoroute|sous sols?|souterrains?)\b`)
)
