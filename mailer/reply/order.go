package reply

import "strings"

// findOrder reads "les deux premières", "toutes les dates", "la dernière" of the programme.
func (x *index) findOrder(words []token, i int) (mention, bool) {
	if x.in.Answers != AnswersProgramme || partitive(words, i) {
		return mention{}, false
	}
	if m, ok := x.findRest(words, i); ok {
		return m, true
	}
	all := x.in.Programme.Events
	ids := func(from, to int) []string {
		var out []string
		for _, e := range all[from:to] {
			out = append(out, e.ID)
		}
		return out
	}
	for _, o := range []struct {
		words    string
		from, to int
	}{
		{"les deux premieres", 0, 2}, {"les 2 premieres", 0, 2}, {"les trois premieres", 0, 3}, {"les 3 premieres", 0, 3},
		{"deux premieres", 0, 2}, {"2 premieres", 0, 2}, {"trois premieres", 0, 3}, {"3 premieres", 0, 3}, {"quatre journees", 0, len(all)}, {"quatre rencontres", 0, len(all)}, {"quatre dates", 0, len(all)},
		{"deux dernieres", len(all) - 2, len(all)}, {"trois dernieres", len(all) - 3, len(all)}, {"4 journees", 0, len(all)}, {"4 dates", 0, len(all)}, {"4 rencontres", 0, len(all)},
		{"les deux dernieres", len(all) - 2, len(all)}, {"les trois dernieres", len(all) - 3, len(all)},
		{"les quatre", 0, len(all)}, {"les 4", 0, len(all)}, {"tout le lot", 0, len(all)}, {"tout le paquet", 0, len(all)}, {"tout le bouquet", 0, len(all)}, {"tout le programme sauf", 0, len(all)},
		{"celle d ouverture", 0, 1}, {"la rencontre d ouverture", 0, 1}, {"la journee d ouverture", 0, 1}, {"la seance d ouverture", 0, 1}, {"celle de cloture", len(all) - 1, len(all)}, {"la rencontre de cloture", len(all) - 1, len(all)}, {"la journee de cloture", len(all) - 1, len(all)},
		{"toutes les rencontres", 0, len(all)}, {"toutes les dates", 0, len(all)}, {"toutes les journees", 0, len(all)},
		{"a toutes", 0, len(all)}, {"ensemble de vos rencontres", 0, len(all)}, {"ensemble de vos journees", 0, len(all)}, {"ensemble des rencontres", 0, len(all)}, {"ensemble des journees", 0, len(all)}, {"totalite de vos rencontres", 0, len(all)}, {"toutes sauf", 0, len(all)}, {"tout sauf", 0, len(all)}, {"partout sauf", 0, len(all)}, {"les quatre", 0, len(all)},
	} {
		if o.from < 0 || o.to > len(all) {
			continue
		}
		count := follows(words, i, strings.Fields(o.words))
		if count == 0 || strings.Contains(o.words, "quatre") && len(all) != 4 || strings.Contains(o.words, "4") && len(all) != 4 {
			continue
		}
		if strings.HasSuffix(o.words, "sauf") {
			count--
		}
		for i+count < len(words) && strings.Contains(" rencontres journees dates seances ", " "+words[i+count].word+" ") {
			count++
		}
		return mention{count: count, events: ids(o.from, o.to), how: "order"}, true
	}
	if from, to, count := ordinal(words, i, len(all)); count > 0 {
		m := mention{count: count, events: ids(from, to), how: "order"}
		if i > 0 && has([]string{"une", "un", "seule"}, words[i-1].word) || i > 1 && words[i-1].word == "de" && words[i-2].word == "une" {
			m.fault = ReasonTwoEvents // "l'une des deux premières"
		}
		return m, true
	}
	if words[i].word == "tout" && i > 0 && has([]string{"prends", "prend", "prendrai", "choisis"}, words[i-1].word) && (i+1 >= len(words) || words[i+1].mark || words[i+1].newline) {
		return mention{count: 1, events: ids(0, len(all)), how: "order"}, true
	}
	return x.findThree(words, i)
}

// findThree reads "les trois rencontres" where just three events of the programme are of one kind.
func (x *index) findThree(words []token, i int) (mention, bool) {
	count := r3(words, i)
	if count == 0 {
		return mention{}, false
	}
	kinds := map[string][]string{}
	for _, e := range x.in.Programme.Events {
		kinds[e.Kind] = append(kinds[e.Kind], e.ID)
	}
	for _, ids := range kinds {
		if len(ids) == 3 {
			return mention{count: count, events: ids, how: "order"}, len(x.in.Programme.Events) < 6
		}
	}
	return mention{}, false
}

// r3 reads "les trois rencontres", "trois journées thématiques".
func r3(words []token, i int) int {
	for _, s := range []string{"trois journees thematiques", "trois rencontres thematiques", "3 journees thematiques", "trois rencontres", "3 rencontres"} {
		if count := follows(words, i, strings.Fields(s)); count > 0 {
			return count
		}
	}
	return 0
}

// ordinal reads "la troisième", "aux quatre", "les trois premiers rendez-vous": the events from and to, exclusive, of all; count 0 if it is none.
func ordinal(words []token, i, all int) (from, to, count int) {
	j := i
	article := words[i].word
	if has([]string{"les", "aux", "des", "ces", "vos", "la", "le", "l"}, article) {
		j++
	} else {
		article = ""
	}
	if j >= len(words) {
		return 0, 0, 0
	}
	word := words[j].word
	if place := placeOf(word, all); place >= 0 && place < all && (article == "la" || article == "le") {
		if n := max(namesDates(words, j+1), ofList(words, j+1)); n > 0 || endsThere(words, j+1) {
			return place, place + 1, j + 1 + n - i
		}
		return 0, 0, 0
	}
	n := counts(word)
	if n < 2 || n > all || j+1 >= len(words) && article == "" {
		return 0, 0, 0
	}
	next := ""
	if j+1 < len(words) {
		next = words[j+1].word
	}
	switch {
	case strings.HasPrefix(next, "premiere") || next == "premiers":
		return 0, n, j + 2 + namesDates(words, j+2) - i
	case strings.HasPrefix(next, "derniere") || next == "derniers":
		return all - n, all, j + 2 + namesDates(words, j+2) - i
	case n == all && namesDates(words, j+1) > 0:
		return 0, all, j + 1 + namesDates(words, j+1) - i
	case n == all && (article == "les" || article == "aux") && endsThere(words, j+1):
		return 0, all, j + 1 - i
	}
	return 0, 0, 0
}

// placeOf is the place that an ordinal says, from 0; -1 if the word is none.
func placeOf(word string, all int) int {
	for k, forms := range []string{"premiere premier 1ere 1er", "deuxieme 2e 2eme", "troisieme 3e 3eme", "quatrieme 4e 4eme"} {
		if has(strings.Fields(forms), word) {
			return k
		}
	}
	if word == "derniere" || word == "dernier" {
		return all - 1
	}
	return -1
}

// namesDates counts the tokens at words[i] that name dates of a programme in general: "rencontres", "rendez-vous".
func namesDates(words []token, i int) int {
	if i >= len(words) || words[i].newline {
		return 0
	}
	if has(strings.Fields("rencontre rencontres journee journees date dates seance seances session sessions etape etapes"), words[i].word) {
		return 1
	}
	return follows(words, i, []string{"rendez", "vous"})
}

// endsThere says whether what stands at words[i] begins something new: no noun that belongs to the number before it.
func endsThere(words []token, i int) bool {
	return i >= len(words) || words[i].newline || words[i].mark && words[i].word != "-" && words[i].word != "'" ||
		has(strings.Fields("et en sur avec a merci svp s pour mais donc oui non seulement uniquement sans je j moi me sinon repas visio presentiel ok est"), words[i].word)
}

// partitive says whether what follows is only part of a number of days: "de ces quatre rencontres, deux me conviennent", "parmi les quatre".
func partitive(words []token, i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		switch words[k].word {
		case "les", "vos", "ces", "toutes", "l":
		case "parmi", "sur":
			return true
		case "de":
			return k < i-1 || words[i].word == "ces" || words[i].word == "vos"
		default:
			return false
		}
	}
	return false
}

// ofList counts the words of "de la liste", "de votre programme" at words[i].
func ofList(words []token, i int) int {
	n := 0
	for i+n < len(words) && has([]string{"de", "du", "la", "votre", "cette"}, words[i+n].word) {
		n++
	}
	if n == 0 || i+n >= len(words) || !has([]string{"liste", "programme", "serie", "saison", "cycle", "calendrier"}, words[i+n].word) {
		return 0
	}
	return n + 1
}
