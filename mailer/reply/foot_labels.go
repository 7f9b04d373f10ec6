package reply

// Lines at the end of a reply that look like a foot and tell who else comes, how many, or what they need: "Accompagnant : Paul Martin", "Nombre de places : 2",
// "Besoins : fauteuil roulant", "et Paul Martin". They are no signature.

// toldInFoot is how such a line begins.
var toldInFoot = lazily(`^(et |autres? |nos |mes |mon |ma )*(` +
	`(accompagn(ant|ante|ants|antes|ateur|atrice|ateurs|atrices|ement)|compagn(on|e)|conjointe?|mari|epouse|invitee?s?|collegues?|participante?s?|inscrite?s?|presente?s?|personnes?( presentes?)?|nombre( (de|d)[ '’]?\w+)?|nb( (de|d)[ '’]?\w+)?|effectif|places?|couverts?|suppleante?s?|remplacante?s?|representante?s?|delegue?s?|remplacement|en remplacement|a ma place|a (inscrire|ajouter|noter|prevoir|compter)|en plus|avec|et|plus|besoins?( \w+){0,2}|accessibilite|handicap|amenagements?|pmr|allergies?|intolerances?|regimes?( \w+)?|remarques?|observations?|commentaires?|precisions?|mobilite( reduite)?|transport|hebergement) ?[:=]|` +
	`accompagnee?s? (de |d['’]|par )|` +
	`\+? ?(\d{1,2}|une?|deux|trois|quatre|cinq) (autres? )?(personnes?|places?|participante?s?|couverts?|inscriptions?|accompagnante?s?|collegues?)\b)`)

// andAnother is a name that is joined to what was said: "et Paul Martin".
var andAnother = lazily(`^(et|ainsi que|plus) (m\.? |mme |monsieur |madame )?[a-z-]+ [a-z-]+$`)

// tellsInFoot says whether a line of a foot tells of people or needs.
func (l line) tellsInFoot() bool {
	return toldInFoot.MatchString(l.flat) || andAnother.MatchString(l.flat)
}
