package reply

import (
	"strings"
	"sync"
)

// orderTable says which of the programme's events words mean: the first ones (first 2), the last ones (last 1), all of them, or all where they
// are four (four). "sauf" stays to be read.
const orderTable = `
	first 2 les deux premieres
	first 2 les 2 premieres
	first 3 les trois premieres
	first 3 les 3 premieres
	first 2 deux premieres
	first 2 2 premieres
	first 3 trois premieres
	first 3 3 premieres
	last 2 deux dernieres
	last 3 trois dernieres
	last 2 les deux dernieres
	last 3 les trois dernieres
	four 0 quatre journees
	four 0 quatre rencontres
	four 0 quatre dates
	four 0 4 journees
	four 0 4 dates
	four 0 4 rencontres
	four 0 les quatre
	four 0 les 4
	all 0 tout le lot
	all 0 tout le paquet
	all 0 tout le bouquet
	all 0 tout le programme sauf
	first 1 celle d ouverture
	first 1 la rencontre d ouverture
	first 1 la journee d ouverture
	first 1 la seance d ouverture
	last 1 celle de cloture
	last 1 la rencontre de cloture
	last 1 la journee de cloture
	all 0 toutes les rencontres
	all 0 toutes les dates
	all 0 toutes les journees
	all 0 a toutes
	all 0 ensemble de vos rencontres
	all 0 ensemble du programme
	all 0 ensemble du cycle
	all 0 ensemble des dates
	all 0 integralite du programme
	all 0 integralite du cycle
	all 0 totalite du programme
	all 0 totalite des rencontres
	all 0 totalite des journees
	all 0 ensemble de vos journees
	all 0 ensemble des rencontres
	all 0 ensemble des journees
	all 0 totalite de vos rencontres
	all 0 toutes sauf
	all 0 tout sauf
	all 0 partout sauf
	all 0 tout me va sauf
	all 0 tout me convient sauf
`

// An order is a line of orderTable.
type order struct {
	which string
	count int
	words []string
	but   bool // ends in "sauf", which is no part of it
}

var orders = sync.OnceValue(func() []order {
	var out []order
	for row := range strings.Lines(strings.TrimSpace(orderTable)) {
		f := strings.Fields(row)
		out = append(out, order{f[0], number(f[1]), f[2:], f[len(f)-1] == "sauf"})
	}
	return out
})

// span is the part of n events that an order means; false where a programme of n has none.
func (o order) span(n int) (from, to int, ok bool) {
	switch o.which {
	case "first":
		return 0, o.count, o.count <= n
	case "last":
		return n - o.count, n, o.count <= n
	case "four":
		return 0, n, n == 4
	}
	return 0, n, true
}

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
	for _, o := range orders() {
		from, to, ok := o.span(len(all))
		count := 0
		if ok {
			count = follows(words, i, o.words)
		}
		if count == 0 {
			continue
		}
		if o.but {
			count--
		}
		if o.words[0] == "a" && i+count+1 < len(words) && has([]string{"les", "ces", "vos"}, words[i+count].word) && namesDates(words, i+count+1) > 0 {
			count++ // "à toutes les dates"
		}
		for i+count < len(words) && strings.Contains(" rencontres journees dates seances ", " "+words[i+count].word+" ") {
			count++
		}
		return mention{count: count, events: ids(from, to), how: "order"}, true
	}
	if m, ok := x.ofTwoNamed(words, i); ok {
		return m, true
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
	if words[i].word == "tout" && i > 1 && (words[i-1].word == "a" || words[i-1].word == "pour") && has([]string{"oui", "non", "ok"}, words[i-2].word) && (i+1 >= len(words) || words[i+1].mark || words[i+1].newline) {
		return mention{count: 1, events: ids(0, len(all)), how: "order"}, true // "oui à tout"
	}
	if m, ok := x.findSeason(words, i); ok {
		return m, true
	}
	if m, ok := x.findBoth(words, i); ok {
		return m, true
	}
	return x.findThree(words, i)
}

// findBoth reads "à ces deux dates", "je m'inscris aux deux" of the two days that the reply names.
func (x *index) findBoth(words []token, i int) (mention, bool) {
	if len(x.spoken) != 2 || i == 0 || i+1 >= len(words) || counts(words[i+1].word) != 2 {
		return mention{}, false
	}
	for _, w := range words[:i] {
		if has([]string{"ne", "n", "pas", "ni", "non", "sauf", "hormis", "absent", "absente", "peut", "ou"}, w.word) {
			return mention{}, false // "Épernay et Mulhouse ne m'intéressent pas. Inscrivez-moi aux deux."
		}
	}
	n := namesDates(words, i+2)
	switch {
	case (words[i].word == "ces" || words[i].word == "les") && n > 0 && endsThere(words, i+2+n):
		return mention{count: 2 + n, events: x.spoken, how: "order"}, true
	case words[i].word == "aux" && endsThere(words, i+2+n):
		return mention{count: 2 + n, events: x.spoken, how: "order"}, true
	}
	return mention{}, false
}

// findSeason reads "les deux dates de printemps", "aux deux rencontres d'automne", "les deux dates d'avant l'été", where just two events lie there.
func (x *index) findSeason(words []token, i int) (mention, bool) {
	if words[i].word != "les" && words[i].word != "aux" || i+2 >= len(words) {
		return mention{}, false
	}
	j := i + 1
	if counts(words[j].word) == 2 {
		j++
	}
	n := namesDates(words, j)
	if n == 0 {
		return mention{}, false
	}
	from, to, count := season(words, j+n)
	var ids []string
	for _, e := range x.in.Programme.Events {
		if m := int(e.Date.Month()); m >= from && m <= to {
			ids = append(ids, e.ID)
		}
	}
	if count == 0 || len(ids) != 2 {
		return mention{}, false
	}
	return mention{count: j + n + count - i, events: ids, how: "order"}, true
}

// season reads "de printemps", "de l'automne", "d'avant l'été", "de mai et juin" at words[i]: its first and last month, and how many tokens it takes.
func season(words []token, i int) (from, to, count int) {
	for _, s := range []struct {
		text     string
		from, to int
	}{{"de printemps", 3, 6}, {"du printemps", 3, 6}, {"d automne", 9, 12}, {"de l automne", 9, 12}, {"avant l ete", 1, 6}, {"d avant l ete", 1, 6}, {"apres l ete", 9, 12}, {"d apres l ete", 9, 12}, {"de mai et juin", 5, 6}, {"de mai et de juin", 5, 6}, {"du premier semestre", 1, 6}, {"du second semestre", 7, 12}} {
		if n := follows(words, i, strings.Fields(s.text)); n > 0 {
			return s.from, s.to, n
		}
	}
	return 0, 0, 0
}

// findThree reads "les trois rencontres" where just three events of the programme are of one kind.
func (x *index) findThree(words []token, i int) (mention, bool) {
	count := r3(words, i)
	if count == 0 {
		count = x.bareThree(words, i)
	}
	unsure := false
	if count == 0 {
		count = x.threeDates(words, i)
		unsure = x.others
	}
	if count == 0 {
		return mention{}, false
	}
	kinds := map[string][]string{}
	for _, e := range x.in.Programme.Events {
		kinds[e.Kind] = append(kinds[e.Kind], e.ID)
	}
	for _, ids := range kinds {
		if len(ids) == 3 {
			m := mention{count: count, events: ids, how: "order"}
			if unsure {
				m.fault = ReasonTwoEvents
			}
			return m, len(x.in.Programme.Events) < 6
		}
	}
	return mention{}, false
}

// bareThree reads "aux trois", "pour les trois", of days alone: where the reply names none of another kind, nor the three by themselves.
func (x *index) bareThree(words []token, i int) int {
	lead := ""
	if i > 0 {
		lead = words[i-1].word
	}
	if words[i].word != "aux" && !(words[i].word == "les" && has([]string{"pour", "prends", "retiens", "choisis"}, lead)) || i+1 >= len(words) || counts(words[i+1].word) != 3 || !endsThere(words, i+2) || x.others {
		return 0
	}
	return 2
}

// threeDates reads "pour les trois dates", "aux 3 journées"; where the reply names a day of another kind as well, a person must say which three.
func (x *index) threeDates(words []token, i int) int {
	if !has([]string{"les", "aux", "vos", "ces"}, words[i].word) || i+2 >= len(words) || counts(words[i+1].word) != 3 || words[i+2].word == "rencontres" {
		return 0
	}
	if n := namesDates(words, i+2); n > 0 && endsThere(words, i+2+n) {
		return 2 + n
	}
	return 0
}

// r3 reads "les trois rencontres", "trois journées thématiques".
func r3(words []token, i int) int {
	for _, s := range []string{"les trois rencontres", "les 3 rencontres", "vos trois rencontres", "ces trois rencontres", "les trois journees thematiques", "trois journees thematiques", "trois rencontres thematiques", "3 rencontres thematiques", "3 journees thematiques", "trois rencontres", "3 rencontres"} {
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
		if n := max(namesDates(words, j+1), ofList(words, j+1)); n > 0 || endsThere(words, j+1) || suitsOrNot(words, j+1) {
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
	case n == all && (article == "les" || article == "aux" || article == "ces") && (next == "jours" || next == "fois"):
		return 0, all, j + 2 - i // "les quatre jours"
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
	if among("rencontre rencontres journee journees date dates seance seances session sessions etape etapes invitations", words[i].word) {
		if i+1 < len(words) && has([]string{"proposees", "prevues", "annoncees", "programmees"}, words[i+1].word) {
			return 2
		}
		return 1
	}
	return follows(words, i, []string{"rendez", "vous"})
}

// endsThere says whether what stands at words[i] begins something new: no noun that belongs to the number before it.
func endsThere(words []token, i int) bool {
	return i >= len(words) || words[i].newline || words[i].mark && words[i].word != "-" && words[i].word != "'" ||
		among("et ainsi en sur avec a merci svp s pour mais donc oui non seulement uniquement sans je j moi me sinon repas visio presentiel ok est physiquement par via depuis derriere aussi egalement plutot", words[i].word) ||
		ownPlaceAt(words, i) > 0
}

// suitsOrNot says whether what is said of a day, whether it suits somebody, begins at words[i]: "la première ne m'arrange pas", "la première tombe mal".
func suitsOrNot(words []token, i int) bool {
	for ; i < len(words) && !words[i].newline; i++ {
		switch w := words[i].word; {
		case among("ne n me m nous c ca cela se est sera va etre pas trop malheureusement helas vraiment deja '", w):
		default:
			return among("convient conviendra arrange colle tombe possible impossible envisageable faisable jouable exclue incompatible compatible rentre passe passera correspond cadre pose chevauche coincide heurte loin tard tot chargee compliquee", w)
		}
	}
	return false
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
