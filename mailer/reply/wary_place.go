package reply

// Answers about somewhere else or some other time than the day: the sender's work, a town hall, a recording.

// otherPlaces are where somebody goes, or stays away from, that is not the day: "je ne viendrai pas au travail", "je serai présente à l'accueil".
var otherPlaces = []string{"travail", "boulot", "taf", "service", "bureau", "gare", "mairie", "association", "accueil", "territoire", "departement", "region", "commune", "quartier", "cabinet",
	"ecole", "college", "lycee", "mediatheque", "poste", "hopital", "clinique", "entreprise", "usine", "magasin", "siege", "local", "centre", "collectivite", "structure", "permanence", "guichet", "standard", "secours"}

// otherPlace says whether such a place stands straight behind the verb of coming: "je serai présente à l'accueil". What is said of the day itself, "la
// rencontre sur le territoire", has words between them.
func (c *composer) otherPlace(o *clause) bool {
	if contains(o.plain(), "a votre place") || contains(o.plain(), "a ta place") {
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
			case has([]string{"a", "au", "aux", "dans", "sur", "pour"}, c.word(n)) && n.to-n.from == 1:
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
