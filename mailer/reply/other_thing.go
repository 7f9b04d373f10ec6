package reply

import (
	"slices"
	"strings"
)

// An answer to something else than the day: "pour l'hôtel j'annule", "vous cherchez des bénévoles, comptez sur moi", or under a subject that the sender typed:
// "Chambre d'hôtel". Where the answer itself names no day and no meeting, a person finds out what it is about.

// otherThing is what else people are invited to, asked for, or book beside the day.
const otherThing = `(comites?|conseil|conseils|reunions?|assemblees?|ag|bureau|formations?|pot|pots|vernissage|convocation|covoiturage|hotel|chambre|hebergement|nuit|visites?|diner|soiree|photos?|interview|expose|resume|projecteur|accueil|installation|rangement|intervention|prise de parole|prise de notes|benevolat|benevoles?|newsletter|lettre d information|cotisation|adhesion|devis|facture|livre|webinaire|stage|atelier|obseques|anniversaire|fete|mariage|colloque|seminaire|conges?|droit a l image|enregistrement|aperitif|rendez vous|rdv)`

// aboutThing tells of it before the answer.
var aboutThing = lazily(` (au sujet|a propos|en ce qui concerne|concernant|s agissant|quant|(vous|te) (ecris|ecrivons|contacte) pour|en reponse|(merci|remercie|remercions) (beaucoup )?(pour|de|d) (votre |l |la |le |cette )?(invitation|convocation|proposition|offre|demande)|recu (la|votre|une) (convocation|demande|proposition|offre)|(proposez|organisez|cherchez|recherchez|voulez|pensez|demandez|avez (propose|demande|parle)|organise|propose|parle)|(vois|lis|note|comprends) (que|qu)|il y a|(avais|ai|etais|avions) (reserve|propose|proposee|demande|inscrite?)|(devais|devions|pensais))( [a-z]+){0,6}? ` + otherThing + `[a-z0-9 ]{0,40}[., ] ?(alors |donc |mais |et )?(je |j |y |oui|non|ok|ca |c est|sans moi|pas |inscrivez|comptez|d accord|avec plaisir|volontiers|partante?|impossible)` +
	`| pour (la|le|l|les|ce|cette|votre) ` + otherThing + `( [a-z]+){0,4}( ,)? (je|j|oui|non|c est|sans moi|pas de|d accord|ok|volontiers|avec plaisir) ` +
	`| (la|le|l|les|votre|une|cette) ` + otherThing + `( [a-z]+){0,6} (m interesse|nous interesse|sont|seront|se tient|approche|est fixee?|a lieu|aura lieu|tombe|est prevue?)[a-z0-9 ]{0,30}[.,] (je |j |oui|non|inscrivez|comptez|d accord)`)

// mindOtherThing hands on such a reply.
func (c *composer) mindOtherThing(text string) {
	c.mindSubject()
	if c.dayInAnswer() {
		return
	}
	if thingNamed.MatchString(text) && slices.ContainsFunc(aboutThing.FindAllString(text, -1), leadsToThing) {
		c.block(ReasonOtherMatter, "")
	}
	if subject := c.typedSubject(); subject != "" && (thingNamed.MatchString(subject) || !ofOursInSubject.MatchString(subject)) {
		c.block(ReasonOtherMatter, c.in.Subject)
	}
}

// groundBetween stands between thanks and what keeps somebody away, which is no matter of ours: "merci pour l'invitation mais j'ai un mariage, je ne viendrai pas".
var groundBetween = lazily(` (mais|helas|malheureusement|toutefois|cependant|or) .*\b(je|j|nous|on|notre|mon|ma|le|la|l|un|une|etant|ayant|en raison|suite|du fait|cause)\b`)

// leadsToThing says whether words that speak of something else and then answer hold no ground in between.
func leadsToThing(words string) bool {
	return !strings.Contains(words, " invitation ") || !groundBetween.MatchString(words)
}

// mindSubject hands on a reply whose subject, typed by the sender, names another event or another person than those that were answered for, or something
// else beside the day.
func (c *composer) mindSubject() {
	for i := range c.list {
		o := &c.list[i]
		if !o.subject {
			continue
		}
		if events := eventsNamed(o); len(events) > 0 && !c.dayInAnswer() && !slices.ContainsFunc(c.said, func(st statement) bool { return has(events, st.event) }) {
			c.block(ReasonOtherEvent, o.text)
		}
		if thingNamed.MatchString(" "+o.plain()+" ") && !bearsOn(o.tags, kGeneric, kNoun) {
			c.block(ReasonOtherMatter, o.text)
		}
		if o.sense.what == wDecision && o.sense.yes && len(o.sense.names) > 0 && !o.sense.self && c.barelyMine() {
			c.block(ReasonWho, o.text) // "Inscription Paul Weber", and "oui avec repas" under it
		}
		for _, t := range o.tags {
			if t.kind == kName && !slices.ContainsFunc(c.said, func(st statement) bool { return st.person == t.person }) && !alike(c.people[t.person].Name, c.from) {
				c.block(ReasonWho, o.text)
			}
		}
	}
}

// barelyMine says whether the sender is acted on, and no clause of the text speaks of the sender or of somebody else as the one who comes.
func (c *composer) barelyMine() bool {
	return c.actsOn(me) && !slices.ContainsFunc(c.list, func(o clause) bool {
		return !o.subject && o.sense.what == wDecision && bearsOn(o.tags, kSelf, kWe, kName, kThird)
	})
}

// dayInAnswer says whether an answer names the day, its place or its way, or the meeting.
func (c *composer) dayInAnswer() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return !o.subject && (o.sense.what == wDecision || o.sense.what == wTopic) && bearsOn(o.tags, kEvent, kGeneric, kMode)
	})
}

// typedSubject is the subject that the sender typed, in folded words; "" where it is that of a letter or a button, or names an event.
func (c *composer) typedSubject() string {
	if c.bodyEnd >= len(c.text) || len(c.buttons) > 0 || len(c.forms) > 0 {
		return ""
	}
	if slices.ContainsFunc(c.list, func(o clause) bool { return o.subject && bearsOn(o.tags, kEvent) }) {
		return ""
	}
	return " " + plain(strings.TrimSpace(c.text[c.bodyEnd:])) + " "
}

var (
	thingNamed      = lazily(` ` + otherThing + ` `)
	ofOursInSubject = lazily(` (inscri\w*|particip\w*|presen\w*|absen\w*|repons\w*|confirm\w*|invit\w*|rencontre\w*|journee\w*|evenement\w*|programme|visio\w*|annul\w*|desist\w*|change\w*|modif\w*|excus\w*|dispo\w*|rsvp|oui|non|ok|venue|viens|viendrai|repas|dejeuner|question\w*|merci|regret\w*|empech\w*|suite|retour|coupon|bulletin|reserv\w*|place|accord|re|tr|fw|fwd|\d+)`)
)
