package reply

import (
	"strings"
)

// An office is held in a house: "trésorière de l'Amicale de Wassy" names both. An office of a public body is told with what it is for, "maire de Wassy",
// "conseillère départementale de la Meuse", and stays whole.

// heldIn parts an office and the house behind it, "" where the text names none.
func heldIn(text string) (office, house string) {
	words := strings.Fields(text)
	if len(words) < 2 || publicOffice(words) {
		return text, ""
	}
	for i := 1; i < len(words); i++ {
		rest, link := behindLink(words[i:])
		switch {
		case len(rest) == 0, (link == "du" || link == "de") && chiefInLetters(rest[0]): // "Assistante du DGA Solidarités"
		case link == "chez", link == "@", link == "a" && strings.ContainsAny(text, "0123456789"):
			if startsUpper(rest[0]) {
				return strings.Join(words[:i], " "), strings.Join(rest, " ")
			}
		case link == "" && !(standsBeside(words, i)):
		case link != "" && !properHouse(rest) && !(houseOffice(words[:i]) && startsUpper(rest[0]) && !partOfHouse(fold(rest[0]))):
		default:
			return strings.Join(words[:i], " "), strings.Join(rest, " ")
		}
	}
	return text, ""
}

// chiefInLetters says whether a word is an office in its first letters, "DGS": an assistant's chief, no house.
func chiefInLetters(word string) bool { return shouting(word) && office(fold(word)) }

// relaisService says whether words are "Relais petite enfance" and the like: a service of a commune, as a rule, no house.
func relaisService(words []string) bool {
	return len(words) > 1 && fold(words[0]) == "relais" && has([]string{"petite", "assistants", "assistantes", "parents"}, fold(words[1]))
}

// standsBeside says whether a house stands at words[i] without a link: "président Les Copains du Drouot", "bénévole Secours populaire", "délégué départemental
// UFCV".
func standsBeside(words []string, i int) bool {
	before, w := fold(words[i-1]), fold(words[i])
	if relaisService(words[i:]) {
		return false
	}
	switch {
	case i == 1 && has([]string{"les", "la", "le"}, w) && len(words) > 2:
		return houseOffice(words[:1])
	case i == 1 && startsUpper(words[i]) && houseOffice(words[:1]):
		return !partOfHouse(w) && !has([]string{"honoraire", "d'honneur", "adjoint", "adjointe", "general", "generale"}, w)
	}
	return shouting(words[i]) && !programmeName(words[i]) && among("departemental departementale regional regionale national nationale territorial territoriale local locale", before)
}

// behindLink is what stands behind "de la", "chez" or the like at words[0], and the link; the words themselves where there is none.
func behindLink(words []string) (rest []string, link string) {
	w := fold(words[0])
	for _, elided := range []string{"d'", "l'"} {
		if tail, ok := strings.CutPrefix(w, elided); ok && elided == "d'" && tail != "" {
			return append([]string{words[0][len(words[0])-tailLen(words[0]):]}, words[1:]...), "de"
		}
	}
	if !has([]string{"de", "du", "des", "au", "aux", "a", "chez", "pour", "dans", "@"}, w) {
		return words, ""
	}
	rest = words[1:]
	if len(rest) == 0 {
		return nil, w
	}
	switch first := fold(rest[0]); {
	case has([]string{"la", "le", "les", "l'", "une", "un", "notre"}, first) && len(rest) > 1 && !(first == "les" && startsUpper(rest[0])):
		rest = rest[1:]
	case strings.HasPrefix(first, "l'") && len(first) > 2:
		rest = append([]string{rest[0][len(rest[0])-tailLen(rest[0]):]}, rest[1:]...)
	}
	return rest, w
}

// tailLen is the length of what stands behind the first apostrophe of a word.
func tailLen(word string) int {
	for _, mark := range []string{"'", "’"} {
		if at := strings.Index(word, mark); at >= 0 {
			return len(word) - at - len(mark)
		}
	}
	return len(word)
}

// properHouse says whether words begin with what a house is called, so that it is one even without its name: "club de pétanque", "Mission locale du Saulnois".
func properHouse(words []string) bool {
	first := strings.Trim(fold(words[0]), ",.;")
	first, _, _ = strings.Cut(first, "-")
	second := ""
	if len(words) > 1 {
		second = fold(words[1])
	}
	switch first {
	case "mission":
		return strings.HasPrefix(second, "locale")
	case "conseil":
		return has([]string{"citoyen", "departemental", "regional"}, second)
	case "centre":
		return has([]string{"social", "socio", "socioculturel", "culturel", "hospitalier", "communal", "intercommunal", "de"}, second) || len(words) > 1 && startsUpper(words[1])
	case "maison":
		return len(words) > 1
	case "mairie":
		return hasName(words[1:])
	case "lycee", "college", "ecole", "universite", "hopital", "caisse":
		return len(words) > 1
	case "communaute":
		return len(words) > 2 && hasName(words[2:])
	case "agence", "office", "groupe", "comite", "union", "espace", "residence":
		return len(words) > 1 && (startsUpper(words[0]) || hasName(words[1:]))
	}
	if shouting(words[0]) && !(GivenName(words[0]) && shouting(words[len(words)-1])) && len(plain(words[0])) > 2 && !strings.Contains(words[0], ".") && !has([]string{"dga", "dgs", "dgst", "pdg"}, first) {
		return body(first) || len(words) == 1 || hasName(words[1:])
	}
	if civic(first) && startsUpper(words[0]) && len(words) > 1 && hasName(words[1:]) {
		return true // "Région Grand Est"
	}
	if startsUpper(words[0]) && len(words) > 1 && !partOfHouse(first) && (body(first) && hasName(words[1:]) || among("habitat metropole agglomeration agglo solidarites", fold(words[len(words)-1]))) {
		return true // "Habitat 08", "Reims Habitat"
	}
	return among("club association asso amicale collectif regie ligue federation fondation foyer mjc secours restos resto croix emmaus familles cooperative compagnie syndicat prefecture epicerie ressourcerie recyclerie plie csc ccas", first) ||
		first == "ville" && startsUpper(words[0])
}

// hasName says whether a word among them has a capital or is a number: it is a name's.
func hasName(words []string) bool {
	for _, w := range words {
		if strings.ContainsFunc(w, isCapital) || strings.Trim(w, "0123456789") == "" {
			return true
		}
	}
	return false
}

func isCapital(r rune) bool { return strings.ToLower(string(r)) != string(r) }

// houseOffice says whether an office is one of associations, whose "de" leads to the house: "présidente de Cultures partagées".
func houseOffice(words []string) bool {
	first := strings.ReplaceAll(fold(words[0]), "-", "")
	if first == "vice" && len(words) > 1 {
		first = fold(words[1])
	}
	if has([]string{"secretaire"}, first) {
		return len(words) == 1 || strings.HasPrefix(fold(words[1]), "general") || strings.HasPrefix(fold(words[1]), "adjoint")
	}
	return among("president presidente prez vicepresident vicepresidente copresident copresidente tresorier tresoriere benevole membre adherent adherente "+
		"administrateur administratrice fondateur fondatrice cofondateur cofondatrice entraineur entraineuse licencie licenciee salarie salariee militant militante", first)
}

// partOfHouse says whether a word is what a part of a body is called, or a public body that an office is told with: "vice-présidente de la Commission jeunesse".
func partOfHouse(word string) bool {
	word, _, _ = strings.Cut(strings.Trim(word, ",.;"), "-")
	return among("commission pole service services direction departement region metropole conseil collectivite agglomeration agglo territoire secteur canton bureau cabinet antenne site projet projets equipe "+
		"assemblee chambre groupe jury section etat france maire prefet prefete ministre honneur republique jeune jeunes", word)
}

// publicOffice says whether words are an office of a public body, which is told with the place or body that it is for.
func publicOffice(words []string) bool {
	first := fold(words[0])
	if at := strings.IndexAny(first, "-"); at > 0 && (strings.HasPrefix(first, "sous-") || strings.HasPrefix(first, "ex-")) {
		first = first[at+1:]
	}
	if among("maire prefet prefete depute deputee senateur senatrice ministre elu elue attache attachee echevin bourgmestre recteur rectrice procureur procureure", first) {
		return true
	}
	if len(words) < 2 {
		return false
	}
	second := fold(words[1])
	return has([]string{"conseiller", "conseillere"}, first) && (strings.HasPrefix(second, "municipal") || strings.HasPrefix(second, "departemental") || strings.HasPrefix(second, "regional") || strings.HasPrefix(second, "communautaire") || strings.HasPrefix(second, "d'") || second == "de") ||
		has([]string{"adjoint", "adjointe", "delegue", "deleguee"}, first) && has([]string{"au", "a", "du", "de"}, second)
}

// programmeName says whether a word of capitals is what somebody works on and no house: "coordonnatrice REP+".
func programmeName(word string) bool {
	return among("rep ctg reaap clas pedt npnru rsa qpv clspd cispd gusp fse fle clsh als cls clsm anru dsu cej", plain(word))
}

// agentNoun says whether a word ends like the name of an occupation, "instructeur", "animatrice", and is in no list of things and houses.
func agentNoun(word string) bool {
	if len(word) < 6 || neutral(word) == neutralNoun || neutral(word) == neutralHouse || body(word) {
		return false
	}
	if among("encadrant encadrante ludothecaire bibliothecaire mediathecaire assistant assistante stagiaire apprenti apprentie", word) {
		return true
	}
	for _, end := range []string{"teur", "teurs", "trice", "euse", "iste", "ante", "ienne", "icien", "logue", "teresse", "tresse"} {
		if strings.HasSuffix(word, end) {
			return !among("secteur moteur facteur quartier batiste piste", word)
		}
	}
	return false
}
