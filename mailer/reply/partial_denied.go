package reply

import "strings"

// What is denied in a no that is to the whole of the day, or to one part in it: "pas à la totalité de la journée", "pas comme élue".

// deniesWhole says whether what is denied is only the whole of it: "pas à la totalité de la journée", "pas toute la durée".
func (c *composer) deniesWhole(o *clause) bool {
	for _, whole := range []string{"totalite", "integralite", "l ensemble", "toute la rencontre", "toute la duree", "toute la reunion", "toute la matinee", "toute la seance", "toutes les", "tous les", "tout du long", "de bout en bout", "entierement", "completement", "pleinement", "integralement", "en continu", "tout suivre", "tout voir", "tout entendre", "de facon continue", "a plein temps", "sur la duree", "sur la fin"} {
		if contains(o.plain(), whole) {
			return true
		}
	}
	return strings.HasSuffix(o.plain(), " a tout")
}

// deniesPart says whether what is denied is only the part that the sender takes: "pas en tant que maire", "pas comme élue", "pas activement".
func (c *composer) deniesPart(o *clause) bool {
	if contains(o.plain(), "en tant que") || contains(o.plain(), "en qualite de") || contains(o.plain(), "en qualite d") || contains(o.plain(), "en ma qualite") || contains(o.plain(), "au titre de") || contains(o.plain(), "pour le plaisir") || contains(o.plain(), "activement") || contains(o.plain(), "en simple") {
		return true
	}
	for _, part := range []string{"table ronde", "tables rondes", "aux debats", "au debat", "a la presentation", "a l expose", "aux sessions", "aux sequences", "aux conferences"} {
		if contains(o.plain(), part) {
			return true
		}
	}
	words := c.words[o.tags[0].from:o.tags[len(o.tags)-1].to]
	for i, w := range words {
		if w.word == "comme" && i > 2 && i+1 < len(words) && (office(words[i+1].word) || has([]string{"benevole", "salarie", "salariee", "habitant", "habitante", "simple", "intervenant", "intervenante", "animatrice", "animateur", "temoin", "auditrice", "auditeur"}, words[i+1].word)) {
			return true
		}
	}
	return false
}
