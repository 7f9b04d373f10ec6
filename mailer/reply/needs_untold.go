package reply

import (
	"slices"
	"strings"
)

// What somebody tells of their body, of what helps them, or of the meal, beside a yes, in a clause that no rule read: a secretary would write it down, so a person
// reads it. Words for bodies and illnesses are many, but they are seldom said of anything else.

// bodyTold is such a word or turn.
var bodyTold = lazily(` (avc|infarctus|asthme|asthmatique|daltonien(ne)?|hypoglycemies?|diabete|commotion|dialyses?|greffee?|chimio\w*|cancer|sclerose|arthrose|arthrite|rhumatismes?|sciatique|lombalgie|lumbago|` +
	`bequilles?|platre|attelle|minerve|corset|tendinite|migraines?|acouphenes?|malentendant\w*|eczema|oedeme|insuline|pacemaker|allaite|deambulateur|rollator|dyslexi\w+|dysphasi\w+|autis\w+|tdah|epileps\w+|` +
	`parkinson|prothese|sonotone|appareil auditif|malvoyant\w*|cataracte|glaucome|vertiges?|incontinen\w+|stomie|narcoleps\w+|hernie|entorse|fracture (du|de la|de l|au|a la)|convalescen\w+|begaie|begaye|photosensib\w+|contre indications?) ` +
	`| (mauvaise|faible|basse) (vue|audition|ouie) | vue (basse|faible|tres basse) | (une|la|ma|sa|d une) greffe | (me|lui) donne(nt)? (des|de l|de la) [a-z]+ | fatigue (vite|tres vite|rapidement) | (vue|ouie|audition) qui (baisse|decline)| toilettes (proches|a proximite|pas loin|a cote)` +
	`| (mes|mon|ma) (reins|dos|genoux?|hanches?|jambes?|pieds?|cheville|poignet|epaule|coeur|poumons|oreilles?|yeux|vue|audition|ouie|cote|tension|intestins?|dents|medecin|kine|traitement|medicaments?|handicap|maladie|sante|asthme) ` +
	`| cote sante | (ai|aurai|aurais) ([a-z]+ )?besoin (de |d )(me |m |faire (des |de petites |quelques )|prendre (des )?|un peu de |un peu d |une? petite? |petites )?(lever|allonger|asseoir|isoler|marcher|bouger|grignoter|calme|repos|pauses?|ombre|lumiere|(aide|assistance) pour (marcher|monter|me|m|manger|entendre|porter)|manger|boire)` +
	`| me faut (un (fauteuil|siege|coussin|repas|menu|acces)|une (chaise|place (assise|pmr|pres))|des (pauses|sous titres)|du (calme|repos)) | mal avec (la|le|les) (lumiere|bruit|foule|neons?|chaleur|froid|escaliers?|marches|parfums?) ` +
	`| casse[er]? (le|la|l|mon|ma|un|une) (poignet|bras|jambe|pied|cheville|doigt|genou|coude|epaule|col|clavicule) `)

// bodyOfOthers is said of those whom somebody works for: "j'interviens auprès de personnes malvoyantes", "bénévole à la Ligue contre le cancer".
var bodyOfOthers = lazily(` (accompagn\w+|accueill\w+|interven\w+|interviens|travaill\w+|aupres|enfants|jeunes|personnes|public|beneficiaires|ligue|association|france|represente|au nom|lutte|directrice|directeur|benevole|etablissement|projets?|sensibilis\w+) `)

// notOfBody is said of such things without a need: "de tout mon cœur", "mon traitement de texte".
var notOfBody = lazily(` (de tout mon coeur|tout mon coeur|mon coeur (de|d|dit|balance|penche)|par coeur|ma vue sur|a mes yeux|sous mes yeux|mes yeux (ebahis|grands ouverts)|a mes cotes|de mon cote|ma dent|mes dents longues|a portee|mon medecin (traitant )?(sera|vient|viendra|m a dit)|traitement de texte|jambes me porteront|oreilles sont|tout ouie) `)

// mindUntold hands on a reply of somebody who comes, or is registered, which tells such a thing where no diet, no need, or no meal was noted. A meal that nobody
// refuses is kept for who comes in person: that one is wanted needs no telling.
func (c *composer) mindUntold() {
	if c.allAbsent() {
		return
	}
	needs, meal := c.needMissed() && !c.anyAbsent(), c.mealUntold()
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question {
			continue
		}
		switch {
		case needs && c.unreadClause(o) && tellsOfBody(o) && !(i > 0 && c.list[i-1].question && asksForInfant.MatchString(c.list[i-1].plain())):
			c.block(ReasonUnclear, o.text)
		case meal && (o.sense.what == wBlock || o.sense.what == wSuspect) && bearsOn(o.tags, kLunch) && bearsOn(o.tags, kNe, kNot) && c.comesInPerson():
			c.block(ReasonUnclear, o.text)
		}
	}
}

// unreadClause says whether a clause was taken for what it is by the words that it lacks.
func (c *composer) unreadClause(o *clause) bool {
	return o.sense.rule == "open words" || o.sense.what == wBlock || o.sense.what == wSuspect || o.sense.what == wPast
}

func tellsOfBody(o *clause) bool {
	text := " " + o.plain() + " "
	return !strings.HasPrefix(text, " ni ") && bodyTold.MatchString(text) && !notOfBody.MatchString(text) && !bodyOfOthers.MatchString(text)
}

// tellsOfNeed says whether some clause that no rule read tells of the body.
func (c *composer) tellsOfNeed() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool { return !o.subject && !o.question && c.unreadClause(&o) && tellsOfBody(&o) })
}
