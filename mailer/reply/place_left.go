package reply

// townsOwn are those whose town is no day to come to: "je représenterai la ville de Bar-le-Duc", "en qualité de maire de Bar-le-Duc", "avec la navette de Bar-le-Duc".
const townsOwn = "navette ville commune maire mairie adjoint adjointe elu elue antenne equipe collegue collegues referent referente"

// throughTown says whether the words before a town, the nearest first, make it a way, where a train is taken, or who is stood for: "je passerai par Bar-le-Duc", "je
// prendrai le train à Mulhouse", "elle représentera Mulhouse".
func throughTown(last, second, third string) bool {
	switch last {
	case "par":
		return among("passe passes passons passerai passera passerons passant passer transite transiterai changement", second)
	case "a":
		return among("train tgv ter bus car navette", second) && among("le un mon la ma", third)
	}
	return among("represente representerai representera representons representerons representant", last)
}

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
	if at(j) == "depuis" || throughTown(at(j), at(j-1), at(j-2)) {
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
	if among(townsOwn, at(j-1)) && !(at(j-2) == "la" && among("a dans pour", at(j-3))) || at(j-1) == "nom" && at(j-2) == "au" || among("bureau bureaux site agence locaux", at(j-1)) && among("mon mes notre nos du", at(j-2)) && among("depuis responsable directrice directeur referente referent", at(j-3)) {
		return true
	}
	return has([]string{"partant", "depart", "provenance", "venant", "arrivant", "rentrant", "revenant", "train", "tgv", "ter", "voiture", "bus", "car", "covoiturage", "velo", "pars", "partons", "partirai", "partirons", "arrive", "arriverai", "arriverons", "arrivons", "reviens", "reviendrai", "rentre", "rentrerai", "loin", "pres", "km", "kilometres", "heures", "minutes", "viens", "viendrai", "vient", "viendra", "venons", "viendrons", "viennent", "viendront", "proche", "voisine", "voisin", "originaire", "habitante", "habitant"}, at(j-1))
}
