package reply

// Answers about somewhere else or some other time than the day: the sender's work, a town hall, a recording.

// otherPlaces are where somebody goes, or stays away from, that is not the day: "je ne viendrai pas au travail", "je serai présente à l'accueil".
var otherPlaces = []string{"travail", "boulot", "taf", "service", "bureau", "gare", "mairie", "association", "accueil", "territoire", "departement", "region", "commune", "quartier", "cabinet",
	"ecole", "college", "lycee", "mediatheque", "poste", "hopital", "clinique", "entreprise", "usine", "magasin", "siege", "local", "centre", "collectivite", "structure", "permanence", "guichet", "standard", "secours"}

// otherPlace says whether such a place stands straight behind the verb of coming: "je serai présente à l'accueil". What is said of the day itself, "la
// rencontre sur le territoire", has words between them.
func (c *composer) otherPlace(o *clause) bool {
	if contains(o.plain(), "a votre place") || contains(o.plain(), "a ta place") || toSomebody.MatchString(o.plain()) {
		return true
	}
	for i, t := range o.tags {
		if t.kind != kVerb && t.kind != kPresent {
			continue
		}
		led := false
		for _, n := range o.tags[i+1:] {
			last := c.words[n.to-1].word
			switch {
			case n.kind == kMark, n.kind == kNot, !led && (adverb(last) || has([]string{"bien", "donc", "la", "aussi", "pas", "finalement", "toujours"}, last)):
				continue
			case has([]string{"a", "au", "aux", "dans", "sur"}, c.word(n)) && n.to-n.from == 1:
				led = true
				continue
			case led && n.to-n.from == 1 && has([]string{"le", "la", "l", "les", "mon", "ma", "notre", "votre", "mes", "nos", "vos"}, c.word(n)):
				continue
			case (led || has([]string{"a", "au", "sur", "dans"}, c.word(n))) && n.kind != kEvent && n.kind != kGeneric && has(otherPlaces, last):
				return true
			}
			break
		}
	}
	return false
}

// toSomebody is going to see somebody who is not the house: "je fonce chez le notaire".
var toSomebody = lazily(`\b(viens|viendrai|vais|irai|fonce|cours|file|passe|passerai|arrive|debarque|rapplique) (\w+ )?chez (le|la|l|mon|ma|mes|un|une|des|nos)\b`)

// ofRecording says whether what is followed is only a recording: "je suivrai l'enregistrement", "je me connecterai après coup".
func (r *reader) ofRecording(c *clause) bool {
	text := c.plain()
	if contains(text, "apres coup") || contains(text, "differe") {
		return true
	}
	if !r.saysStem(c, "suivr") && !r.saysStem(c, "regard") && !r.saysStem(c, "verr") && !r.saysStem(c, "vision") && !r.saysStem(c, "ecout") && !r.saysStem(c, "particip") && !r.saysStem(c, "assist") {
		return false
	}
	return contains(text, "rediffusion") || contains(text, "replay") || contains(text, "enregistrement") || contains(text, "captation") || contains(text, "podcast")
}

// onlyThere says whether a yes is only where the sender is, or how they travel, for a part of the day or just now: "je suis à Épernay le matin", "je suis en
// train", "je suis avec vous".
func (c *composer) onlyThere(o *clause) bool {
	text := o.plain()
	if bearsOn(o.tags, kVerb, kNoun, kEnrol, kYes, kSeat) {
		return false
	}
	return has([]string{"je suis avec vous", "je suis en train", "je suis parmi vous"}, text) || c.elsewhere(o) && !bearsOn(o.tags, kPresent) && c.saysWord(o, "suis") && !c.saysWord(o, "serai") && c.halfDay(o)
}

// busyNow says whether what keeps the sender is only of these days, and nothing else says that they stay away: "débordée en ce moment, mais je note la
// date".
func (c *composer) busyNow(i int) bool {
	o := &c.list[i]
	text := o.plain()
	noted := i+1 < len(c.list) && c.list[i+1].sentence == o.sentence && c.list[i+1].sense.what == wAck && c.word(c.list[i+1].tags[0]) == "mais" && !bearsOn(o.tags, kSelf, kNe)
	if !bearsOn(o.tags, kAway, kNo) || bearsOn(o.tags, kVerb, kNot, kEvent, kCancel) ||
		!noted && !contains(text, "en ce moment") && !contains(text, "actuellement") && !contains(text, "ces jours ci") && !contains(text, "cette semaine") {
		return false
	}
	for k := range c.list {
		if s := c.list[k].sense; k != i && s.what == wDecision && s.self && !s.yes {
			return false
		}
	}
	return true
}
