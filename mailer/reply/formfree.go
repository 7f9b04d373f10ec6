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

// behindTurn is what stands behind the turn of a line of presence, past its first comma or in brackets: "oui (visio)", "oui, sous réserve".
func behindTurn(value string) string {
	if words := strings.Fields(plain(value)); len(words) > 0 && wholly(words) != nil {
		return ""
	}
	if at := strings.IndexAny(value, ",("); at >= 0 && !notOtherWay.MatchString(plain(value[at:])) {
		return value[at:]
	}
	return ""
}

var (
	// alsoCome are people in a line of presence, or who comes instead: "oui, avec mon adjoint", "oui (2 personnes)", "absente, représentée par X".
	alsoCome = lazily(` (accompagnee?s?|representee?s?|remplacee?s?|pouvoir|suppleante?|personnes|[2-9]|(a|nous|serons|tous|toutes) (deux|trois|quatre)|avec (m|mme|monsieur|madame|un|une|deux|trois|mon|ma|mes|notre|nos)) `)
	withJoy  = lazily(` avec (un |le |mon |tout mon |une |ma )?(\w+ )?(plus )?(grande? )?(plaisir|joie|bonheur|enthousiasme|impatience|interet|attention|appetit|entrain|coeur) `)
	withName = lazily(nameBehind)
	forName  = lazily(`pour ?\p{Lu}\p{Ll}|` + nameBehind)
	// notOtherWay changes nothing behind a yes: it leaves the other way out, or is polite: "en visio, pas en présentiel", "oui, sauf imprévu".
	notOtherWay = lazily(`^(et |mais )?(pas|non) (en |sur |a )?(presentiel|place|visio[a-z]*|distanciel|distance)$|^(si possible|sauf (imprevu|contretemps|empechement|contrordre)[a-z ]*|(pas de|aucun) (souci|probleme))$`)
	// forSome is a meal for some people alone: "oui, pour Sophie", "Sophie seulement".
	forSome = lazily(` (seulement|uniquement|que pour|sauf|[2-9]|deux (repas|personnes|couverts)|personnes|pour (nous|elle|lui|eux|elles|mon|ma|mes|m|mme|monsieur|madame)|(oui|ok|repas|dejeuner) pour (deux|trois)) `)
)

// nameBehind is somebody's name behind a word or a mark that adds them.
const nameBehind = `(avec|\+|&) ?\p{Lu}\p{Ll}|et (M\.|Mme |\p{Lu}\p{Ll}+ \p{Lu})`

// namesMore says whether a line of presence tells of more people than the one whom the form is about.
func namesMore(value string) bool {
	words := " " + plain(value) + " "
	return alsoCome.MatchString(words) && !withJoy.MatchString(words) || withName.MatchString(value)
}

var (
	// wholeYes is a whole line of the meal that says yes in another word; gladlyEats says it by a denial: "sans problème", "aucun souci".
	wholeYes = lazily(`^(un|un repas|prevue?|a prevoir|reservee?|a reserver|le midi|a midi|pris|(pris |avec vous )?sur place|d accord|moi|normal|standard|classique|inclus|comme tout le monde)$`)
	// deniesNeed is a diet denied on the line of the meal, which says nothing of the meal: "pas d'allergie".
	deniesNeed = lazily(`^(pas (de|d)|aucune?|sans|ni) (allergies?|regime|restrictions?|intolerances?|contraintes?)\b`)
	// deniedBeside is such a denial behind a yes: "oui, pas d'allergie".
	deniedBeside = lazily(`\b(pas (de|d)|aucune?|sans|ni) (allergies?|regime|restrictions?|intolerances?|contraintes?)\b`)
	// eatsElse is a meal somewhere else: "je déjeune en ville".
	eatsElse   = lazily(`(dejeune|dejeunerai|mange|mangerai|repas|prevu|prendrai) (ailleurs|au bureau|en ville|chez|dehors|avant|apres|avec (ma famille|mon (mari|epoux|patron)|un (client|ami|collegue)|mes (parents|enfants)))\b`)
	gladlyEats = lazily(`^(oui )?(sans|aucun|pas de) (aucun )?(souci|probleme|faute|hesiter|hesitation)( merci)?$`)
)

// ticked says whether a line holds a tick.
func ticked(value string) bool { return strings.ContainsAny(value, "✓✔☒☑✅") }

// mealUnderstood says whether all of a line of the meal was understood: it is empty, tells a diet, or says yes or no, and for nobody else.
func mealUnderstood(value, lunch string) bool {
	words := plain(value)
	if eatsElse.MatchString(words) || forSome.MatchString(" "+words+" ") || deniesNeed.MatchString(words) || forName.MatchString(value) {
		return false
	}
	return lunch != "" || words == "" || dietIn(value) != ""
}

// freeLunch is what a line of the meal says in words of its own, "" if it says nothing plain.
func freeLunch(words string) string {
	for _, no := range []string{"que nenni", "nenni", "nada", "neant", "niet", "nan", "nullement", "sans facon", "gamelle", "mon sandwich", "mon pique nique", "je jeune", "que dalle", "pas le temps", "pas faim", "je file", "je passe mon tour", "je m abstiens", "chez moi", "a la maison", "je m en charge", "je m en occupe", "de mon cote", "par mes soins", "le mien", "dans ma cuisine"} {
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
