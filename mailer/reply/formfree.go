package reply

import "strings"

// What people write into the lines of the form in free words: "en chair et en os", "et comment !", "que nenni".

// freeTurn is the turn of speech that the whole of a line of presence is, or what stands before its first comma; nil if it is none. Its value is a mode.
func freeTurn(value string) *entry {
	head, _, _ := strings.Cut(value, ",")
	head, _, _ = strings.Cut(head, "(")
	for _, part := range []string{value, head} {
		words := strings.Fields(plain(part))
		if len(words) == 0 {
			continue
		}
		if e := wholly(words); e != nil && (e.kind == kYes || e.kind == kNo || e.kind == kMode || e.kind == kHedge) {
			if e.value != "onsite" && e.value != "remote" {
				return &entry{kind: e.kind}
			}
			return e
		}
		if e, n := longest(tokens(part, 0, len(part)), 0); e != nil && n == len(tokens(part, 0, len(part))) && (e.kind == kYes || e.kind == kNo || e.kind == kMode && (e.value == "onsite" || e.value == "remote")) {
			return &entry{kind: e.kind, value: map[bool]string{true: e.value}[e.kind == kMode]}
		}
	}
	return nil
}

// freeLunch is what a line of the meal says in words of its own, "" if it says nothing plain.
func freeLunch(words string) string {
	for _, no := range []string{"que nenni", "nenni", "nada", "neant", "niet", "nan", "nullement", "sans facon", "gamelle", "mon sandwich", "mon pique nique", "je jeune", "que dalle", "pas le temps", "pas faim", "je file", "je passe mon tour", "je m abstiens"} {
		if contains(words, no) && !contains(words, "oui") {
			return "no"
		}
	}
	for _, yes := range []string{"jamais non", "ne dis pas non", "ne dirai pas non", "et comment", "deux fois qu une", "avec plaisir", "avec joie", "avec grand plaisir", "evidemment", "bien sur", "bien entendu", "meurs de faim", "mourrai de faim", "miam", "carrement", "fourchette en main", "et comment donc", "et du dessert", "a table", "surtout le dessert", "sans hesiter", "un peu mon neveu", "pas de refus", "et deux desserts"} {
		if contains(words, yes) && !contains(words, "si") && !contains(words, "peut") && !contains(words, "sans") && !contains(words, "mais") && (yes == "jamais non" || yes == "ne dis pas non" || yes == "ne dirai pas non" || yes == "pas de refus" || !contains(words, "non") && !contains(words, "pas")) {
			return "yes"
		}
	}
	return ""
}

// noNeeds says whether a line of needs tells, in words of its own, that there are none.
func noNeeds(words string) bool {
	return has([]string{"que nenni", "que dalle", "nada", "nib", "zero", "estomac d acier", "estomac solide", "j avale tout", "tout me va", "tout fait ventre", "j aime tout", "tout passe", "rien du tout", "nul besoin", "pas le moins du monde", "trois fois rien", "a part ma bonne humeur", "le regime de la bonne humeur", "bonne fourchette", "solide appetit", "bon appetit", "appetit d ogre", "tout terrain", "omnivore et fiere de l etre", "omnivore et fier de l etre", "omnivore assume", "omnivore assumee", "je mange de tout et meme du reste", "de tout", "un rien m habille"}, words)
}
