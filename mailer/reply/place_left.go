package reply

// leftBehind says whether the town at words[i] is where somebody comes from: "je viendrai à Épernay depuis Bar-le-Duc", "en voiture de Bar-le-Duc", "au départ de
// Mulhouse", "je pars de Mulhouse".
func leftBehind(words []token, i int) bool {
	at := func(k int) string {
		if k < 0 {
			return ""
		}
		return words[k].word
	}
	j := i - 1
	if at(j) == "'" {
		j--
	}
	if at(j) == "depuis" {
		return true
	}
	if !has([]string{"de", "d"}, at(j)) {
		return false
	}
	if at(j-1) == "gare" {
		j -= 2
		if has([]string{"la", "l", "ma", "notre"}, at(j)) {
			j--
		}
		if at(j) == "depuis" {
			return true
		}
		if !has([]string{"de", "d"}, at(j)) {
			return false
		}
	}
	return has([]string{"partant", "depart", "provenance", "venant", "arrivant", "rentrant", "revenant", "train", "tgv", "ter", "voiture", "bus", "car", "covoiturage", "velo", "pars", "partons", "partirai", "partirons", "arrive", "arriverai", "arriverons", "arrivons", "reviens", "reviendrai", "rentre", "rentrerai", "loin", "pres", "km", "kilometres", "heures", "minutes", "viens", "viendrai", "vient", "viendra", "venons", "viendrons", "viennent", "viendront", "proche", "voisine", "voisin", "originaire", "habitante", "habitant"}, at(j-1))
}
