package reply

import (
	"slices"
	"strings"
)

// What stands in front of an answer in its sentence, or within it, and makes it somebody else's, of another matter, of other times or of less than the day.
// A person reads them.

// beLed hands on replies whose yes stands among such words.
func (c *composer) beLed() {
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		if o.subject || s.what != wDecision || !s.self && !s.all || len(s.names) > 0 {
			continue
		}
		text := o.plain()
		if n := c.leadOf(i); n != nil && len(s.events) == 0 && !bearsOn(o.tags, kEnrol, kConfirm) && (c.timeLed(n) || c.meetingNamedOnly(n)) {
			c.block(ReasonOtherDate, n.text)
		}
		switch {
		case !s.yes && morePresent.MatchString(text):
			c.block(ReasonUnclear, o.text)
		case !s.yes:
			if n := c.leadOf(i); n != nil && c.otherMatterLed(n) && !aSoleMeeting.MatchString(n.plain()) {
				c.block(ReasonOtherMatter, n.text) // "pour la commission habitat, je ne pourrai pas venir"
			}
			continue
		case lessThere.MatchString(text), agrees.MatchString(text), throughOthers.MatchString(text), c.besideDay(o), c.earlyOnly(o):
			c.block(ReasonUnclear, o.text)
		}
		for k := i - 1; k >= 0 && c.list[k].sentence == o.sentence; k-- {
			n := &c.list[k]
			if doubtfulLead.MatchString(n.plain()) || leaveToCome.MatchString(n.plain()) && enrolsHereafter.MatchString(text) {
				c.block(ReasonUnclear, n.text)
			}
			if n.sense.what == wDecision || n.sense.what == wDetail {
				break
			}
			switch lead := n.plain(); {
			case c.saidElsewhere(n), hearsayLead.MatchString(lead):
				c.block(ReasonUnclear, n.text)
			case c.otherMatterLed(n):
				c.block(ReasonOtherMatter, n.text)
			case n.tags[0].kind == kOr && bearsOn(n.tags, kCapital, kName, kRelation):
				c.block(ReasonWho, n.text)
			}
		}
	}
}

// beginsSentence says whether a clause is the first one of its sentence.
func (c *composer) beginsSentence(i int) bool {
	return i == 0 || c.list[i-1].sentence != c.list[i].sentence
}

// leadOf is what stands before clause i and begins its sentence; nil if there is no such clause.
func (c *composer) leadOf(i int) *clause {
	if i == 0 || c.list[i-1].sentence != c.list[i].sentence || !c.beginsSentence(i-1) {
		return nil
	}
	return &c.list[i-1]
}

// timeLed says whether a lead is a time that is not that of the event: "mardi prochain, je serai absente", "ce soir je ne viens pas". Of one that is near, it may be.
func (c *composer) timeLed(n *clause) bool {
	if n.sense.what != wReason || n.heading || bearsOn(n.tags, kEvent) || !timeLead.MatchString(n.plain()) {
		return false
	}
	for _, e := range c.in.Programme.Events {
		if e.ID == c.in.Event && !c.in.Received.IsZero() && c.in.Received.After(e.Date.AddDate(0, 0, -14)) {
			return false
		}
	}
	return true
}

var timeLead = lazily(`^(et |mais |bon |alors |non |oui )*((ce|cet|cette|la|le|dans|pour) )?((lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( prochain| suivant| en huit| matin| soir| midi| apres midi)+|(semaine|quinzaine) (prochaine|suivante|d apres|derniere)|(mois|week end|weekend) (prochain|suivant|dernier)|soir|matin|semaine|mois|semaine ci|mois ci|week end|weekend|demain (matin|soir|midi|apres midi)|apres demain|aujourd hui|hier|(quinze|huit|dix|15|8|10) jours)$`)

// meetingNamedOnly says whether a lead is nothing but a meeting of others: "le conseil d'école du 12, j'y serai".
func (c *composer) meetingNamedOnly(n *clause) bool {
	return n.sense.what == wReason && bearsOn(n.tags, kMeeting) && !bearsOn(n.tags, kEvent, kGeneric, kSelf, kWe, kYou, kBe, kVerb, kName, kReason) && meetingNamed.MatchString(n.plain()) && !c.verbed(n)
}

var meetingNamed = lazily(`^(et |mais |alors )?(le|la|l|au|aux|a la|a l|mon|ma|notre|votre|ce|cette) ` + aMeeting + `\b`)

// verbed says whether a clause holds a verb, in a person or as a participle: "le conseil se tenant ce jour".
func (c *composer) verbed(n *clause) bool {
	words := c.words[n.tags[0].from:n.tags[len(n.tags)-1].to]
	for i, w := range words {
		if i > 0 && has([]string{"de", "d", "du", "la", "le", "l", "une", "un", "des"}, words[i-1].word) {
			continue
		}
		if has([]string{"me", "m", "se", "s", "nous", "y"}, w.word) || strings.HasSuffix(w.word, "ant") {
			return true
		}
		for _, f := range conjugation()[w.word] {
			if f.person != "" {
				return true
			}
		}
	}
	return false
}

// saidElsewhere says whether a clause with a colon behind it tells what was said at another time or by somebody else: "voici ce que j'avais répondu :", "X me
// charge de vous dire :".
func (c *composer) saidElsewhere(n *clause) bool {
	return n.heading && n.sense.rule != "confirmed in writing" && toldLead.MatchString(n.plain())
}

var toldLead = lazily(`\bce (que|qu) (\w+ ){1,3}(deja |bien )?(repondu|ecrit|dit|envoye|indique)\b|\b(copie|rappel|reprise) (de|d) (ma|sa|notre|leur|la) (reponse|message|mail|courrier)\b|\bcharge (de|d) (vous|te) (dire|ecrire|repondre|transmettre)\b|\b(me|m|nous) (souffle|dicte|dit|ecrit|repond|demande de|fait dire)\b|^(reponse|message|mot|mail|de la part) (de|d|du)\b`)

// aMeeting is a meeting that is none of ours.
const aMeeting = `(reunion|assemblee|comite|conseil|bureau|point|audience|jury|formation|seminaire|colloque|stage|commission|copil|ag|ca|fete|inauguration|visite|atelier|rendez vous|entretien|webinaire)`

// doubtfulLead is a lead that leaves the answer open: "ignorant encore mon planning", "d'ordinaire".
var doubtfulLead = lazily(`^(et |mais )?(ignorant|ne sachant|sans savoir|sans certitude|esperant (me (liberer|rendre|degager)|pouvoir|obtenir|avoir|que|trouver)|pas encore|n ayant (pas|toujours pas) encore|dans l (attente|espoir) (de|d|que) (la|l|mon|ma|son|sa|un|une|obtenir|pouvoir|me)|en attendant (l|la|le|mon|ma|que|de savoir|d avoir|confirmation)|d ordinaire|d habitude|habituellement|en temps normal|en general|a supposer|admettons|mettons|imaginons|une fois (l|la|le|ma|mon|que|cette|cet|ces|qu))\b`)

// leaveToCome, before an enrolment that is announced, puts it off until leave is given: "après accord de ma directrice, je m'inscrirai".
var (
	leaveToCome     = lazily(`^(et |mais )?(apres|des|suite a|a reception de|l|avec|sur) ((l|un|une|la) )?(accord|validation|aval|autorisation|feu vert|confirmation|avis|reponse|signature)\b`)
	enrolsHereafter = lazily(`\b(inscrirai|inscrirons|confirmerai|confirmerons|reserverai|validerai)\b`)
)

// hearsayLead says that the answer is what others say: "paraît-il", "m'a-t-on dit".
var hearsayLead = lazily(`^(parait il|a ce qu il parait|semble t il|soi disant|m a t on dit|me dit on|dit on|aux dires (de|d|du)|au dire de|a en croire|selon (ma|mon|la|le|sophie|m|mme)|d apres (ma (collegue|chef|directrice|secretaire)|mon (collegue|chef|directeur)))\b`)

// otherMatterLed says whether what a sentence begins with is another matter: "pour l'assemblée générale,", "s'agissant de votre autre invitation,".
func (c *composer) otherMatterLed(n *clause) bool {
	if bearsOn(n.tags, kEvent, kSelf, kWe, kYou, kBe, kVerb, kName) || n.sense.what != wReason && n.sense.what != wTopic {
		return false
	}
	text := n.plain()
	return topicLead.MatchString(text) && !causeLed.MatchString(text) && !c.comesForHouse(n) && (bearsOn(n.tags, kMeeting) && !bearsOn(n.tags, kGeneric) && meetingLed.MatchString(text) || contains(text, "autre"))
}

// ownCouncil is a council of citizens, for which somebody comes: "pour le conseil citoyen je viendrai à Épernay".
var ownCouncil = lazily(`^(et |alors )?(pour|au nom (de|du)|au titre (de|du)) (le |notre |mon |l )?(conseil (citoyen|de quartier|de vie sociale|de developpement|d habitants|des habitants|des seniors|des aines|des sages)|comite (de quartier|d habitants|des habitants)|conseils citoyens)( (d|de|du|des) [a-z ]{2,30})?$`)

// comesForHouse says whether a lead names such a council, and the answer behind it in its sentence names a day.
func (c *composer) comesForHouse(n *clause) bool {
	if !ownCouncil.MatchString(n.plain()) || bearsOn(n.tags, kStranger, kWhen, kHour, kPart) {
		return false
	}
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sentence == n.sentence && o.tags[0].from > n.tags[0].from && o.sense.what == wDecision && o.sense.yes && o.sense.self && bearsOn(o.tags, kSelf) && len(eventsNamed(&o)) > 0
	})
}

var (
	// causeLed is why, and not what about: "pour cause de réunion".
	causeLed = lazily(`^(et |mais )?pour (cause|raison|motif|des raisons|raisons|une raison)s? `)
	// aSoleMeeting can be ours: "pour la réunion, je ne pourrai pas".
	aSoleMeeting = lazily(`^(et |mais )?(pour|concernant|quant a) (la|cette|votre|l) (reunion|formation|seminaire|visite|atelier)$`)

	topicLead  = lazily(`^(et |mais |enfin )?(pour|concernant|s agissant (de|d|du)|quant (a|au)|au sujet (de|d|du)|a propos (de|d|du)|en ce qui concerne|s agissant)\b`)
	meetingLed = lazily(`\b` + aMeeting + `\b`)
)

// lessThere is being there by a little, or as the one who is left: "peu présente", "la seule présente".
var lessThere = lazily(`\b(peu|a peine|moins|rarement|partiellement|la seule|le seul|les seuls|les seules|brievement|ponctuellement) (presente?s?|la|disponible)\b|\b(autant que (faire se peut|possible)|tant que (faire se peut|possible)|au mieux|dans la limite du possible)\b`)

// agrees is being of one mind: "je vous rejoins entièrement".
var agrees = lazily(`\b(vous|te) (rejoins|rejoignons|suis|suivons) (tout a fait|entierement|totalement|pleinement|completement|a 100|la dessus|sur (ce|le|ces|cette|votre|vos)|en tous? points?|dans (l|votre|cette|ce))\b`)

// morePresent is "plus présente" with no "ne", which is more or no more.
var morePresent = lazily(`^(je |nous |j y |on )?(serai|serons|suis|sera) plus presente?s?\b`)

// throughOthers is being there by somebody else, or by letter.
var throughOthers = lazily(`\b(par l (intermediaire|entremise)|par le (biais|truchement)|a travers|au travers|par (delegation|procuration|representant|telephone|courrier|ecrit|personne interposee)|en la personne)\b`)

// besideDay says whether the day named is only the end of the time that is meant: "je serai là après le 28", "d'ici le 28".
func (c *composer) besideDay(o *clause) bool {
	for _, t := range o.tags {
		if t.kind != kEvent || t.mention.how != "date" && t.mention.how != "day" || t.from == o.tags[0].from {
			continue
		}
		for k := t.from - 1; k >= max(o.tags[0].from, t.from-2); k-- {
			if has([]string{"apres", "ici", "avant", "vers", "jusqu", "lendemain", "veille", "partir", "depuis", "entre"}, c.words[k].word) {
				return !strings.Contains(o.plain(), "bien avant")
			}
		}
	}
	return false
}

// earlyOnly says whether the hours named end before the day is under way: "de 9h à 10h", "jusqu'à 10h".
func (c *composer) earlyOnly(o *clause) bool { return earlyEnd.MatchString(o.plain()) }

var earlyEnd = lazily(`\b(de|entre) (8|9|10)( ?h( ?\d\d)?| heures)? (a|et) (9|10|11)( ?h( ?\d\d)?| heures)\b|\bjusqu a (9|10|11)( ?h| heures)\b`)
