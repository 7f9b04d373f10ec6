package reply

// "À part" takes something out like "sauf", and is read as that word: "toutes les dates me conviennent à part Mulhouse". It begins no sentence then, and no
// thing stands apart: "un menu à part", "membre à part entière", "je vous verrai à part".

// besides says whether "à part" at in[i] takes out what follows it.
func besides(in []token, i int) bool {
	if in[i].word != "a" || i == 0 || i+2 >= len(in) || in[i+1].word != "part" || in[i-1].mark || in[i+2].mark {
		return false
	}
	if i > 1 && has([]string{"un", "une", "mon", "ma", "leur", "table", "d"}, in[i-2].word) || has(setApart, in[i-1].word) {
		return false
	}
	return !has([]string{"entiere", "entieres", "ca", "cela", "que", "qu", "vegetarien", "vegetarienne", "vegan", "vegane", "sans", "egale", "egales", "des", "si", "merci", "svp", "s", "et", "ou", "est", "sera"}, in[i+2].word)
}

// setApart stand before an "à part" of another sense: "mis à part", "je vous prendrai à part".
var setApart = []string{"mis", "mise", "mises", "mettre", "mettez", "prendre", "prendrai", "prends", "parler", "parlerai", "verrai", "voir", "vois", "discuter", "tenir", "traiter", "repondrai", "repondre", "reponds", "ecrirai", "ecrire", "ecris", "appelle", "contacte", "envoie", "cas", "il", "elle", "y", "on", "qui", "mairie", "chacun", "neuf", "nouveau"}
