package reply

import "strings"

// The subject of a reply that answers another letter than ours: "Re: Conseil communautaire du 12 mai", "Re: facture". Another event of the programme in
// it is found elsewhere, beside the thread.

var (
	// ourWords are words of the subjects of our letters, and of letters about them.
	ourWords = lazily(` (invitations?|inscriptions?|inscrite?s?|participations?|programme|rencontres?|journees?|evenements?|rappel|report|annulation|places?|absences?|absente?s?|presences?|changements?|date|agendas?|informations?|infos|reponse|message|mail|courriel|courrier|demandes?|question|confirmation|seminaire|colloque|regionales?|vos|votre) `)
	// matterWords are other matters than those of otherThing.
	matterWords = lazily(` (factures|commandes?|livraison|fournitures|rdv|rendez vous|dentiste|medecin|depart|naissance|candidature|recrutement|entretien|contrat|copil|cotech|kermesse|voeux|reunion (du|de|d)|paie|salaire|loyer|bail|travaux|chaudiere|photocopieur|subvention|convention|vacances|apero|barbecue) `)
)

// mindLetterOf hands on a short answer under a subject of another matter, or of another day than those of the programme.
func (c *composer) mindLetterOf() {
	flat := fold(strings.TrimSpace(c.in.Subject))
	prefix := ourSubject.FindString(flat)
	if prefix == "" || c.dayNamedInWords() {
		return
	}
	subject := " " + plain(flat[len(prefix):]) + " "
	if ourWords.MatchString(subject) || c.subjectOurs(subject) {
		return
	}
	if matterWords.MatchString(subject) || thingNamed.MatchString(subject) {
		c.block(ReasonOtherMatter, strings.TrimSpace(c.in.Subject))
	} else if c.strangeDay(flat[len(prefix):]) {
		c.block(ReasonOtherDate, strings.TrimSpace(c.in.Subject))
	}
}

// dayNamedInWords says whether an answer names a day of the programme.
func (c *composer) dayNamedInWords() bool {
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && len(eventsNamed(o)) > 0 {
			return true
		}
	}
	return false
}

// subjectOurs says whether a subject has the title or the town of an event.
func (c *composer) subjectOurs(subject string) bool {
	for _, e := range c.in.Programme.Events {
		if e.Town != "" && strings.Contains(subject, " "+plain(e.Town)+" ") || e.Title != "" && strings.Contains(subject, plain(e.Title)) {
			return true
		}
	}
	return false
}

// strangeDay says whether a subject names a day, and none of the programme.
func (c *composer) strangeDay(subject string) bool {
	words := tokens(subject, 0, len(subject))
	strange := false
	for i := 0; i < len(words); i++ {
		d, n := date(words, i)
		if n == 0 || d.month == 0 {
			continue
		}
		if len(c.in.Programme.matchDate(d, c.in.Received).events) > 0 {
			return false
		}
		strange = true
		i += n - 1
	}
	return strange
}
