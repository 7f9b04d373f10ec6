package reply

import (
	"slices"
	"strings"
)

// How a name is known: a civility and a surname, or a first name and a surname, with capitals and in no table.

// particles may stand inside a name.
func particle(word string) bool {
	return has([]string{"de", "d", "du", "des", "le", "la", "van", "den", "der", "von", "ben", "da", "dos", "el", "al", "zu", "di", "'", "-"}, word)
}

func civility(t token) bool {
	return has([]string{"m", "monsieur", "madame", "mademoiselle", "docteur", "dr", "maitre", "me"}, t.word) && t.upper ||
		has([]string{"monsieur", "madame", "mademoiselle"}, t.word)
}

// findName reads a name at words[i]: a civility and a surname, or a first name and a surname, with capitals and in no table.
// It gives the tokens taken, civility included, and where the name proper begins.
func (r *reader) findName(words []token, i int) (count, start int) {
	j := i
	polite := civility(words[j])
	if many := !polite && several(words, j) && !has([]string{"mesdames", "messieurs", "mm"}, words[j].word); many {
		polite = true
	} else if polite {
		j++
		if j < len(words) && words[j].word == "." {
			j++
		}
	}
	start = j
	end, parts := j, 0
	for j < len(words) {
		t := words[j]
		switch {
		case t.newline && j > start:
			return r.nameDone(words, i, start, end, parts, polite)
		case parts > 0 && !polite && saintly(words, start, j):
			return 0, 0
		case !t.mark && t.upper && (r.nameWord(words, j, parts, polite) || parts > 0 && t.glued && words[j-1].mark):
			if !(j > start && t.glued && words[j-1].mark && parts > 0) || j-2 >= end && r.surnameBehindOf(words, start, j) {
				parts++ // "Jean d'Ornano", where "d" is no part
			}
			end = j + 1
		case elidedInName(words, start, j, polite) && (parts > 0 || polite): // names_elided.go: "Marie L'Hermite"
		case (parts > 0 || polite) && smallBehindApostrophe(words, start, j): // "André Prud'homme", "Fatou N'diaye"
			if j-2 >= end {
				parts++
			}
			end = j + 1
		case parts > 0 && has([]string{"de", "du", "des", "d"}, t.word) && houseEnd(words, j, true) > j:
			return r.nameDone(words, i, start, end, parts, polite)
		case (j > start || polite && t.word != "le" && t.word != "la") && particle(t.word) && (!t.mark || t.glued):
		default:
			return r.nameDone(words, i, start, end, parts, polite)
		}
		j++
	}
	return r.nameDone(words, i, start, end, parts, polite)
}

// tellsTo says whether words[j] begins a sentence with a verb that tells the reader to do something: "Contactez Anne Weber".
func tellsTo(words []token, j int) bool {
	w := words[j].word
	if j > 0 && !words[j-1].mark && !words[j].newline || !strings.HasSuffix(w, "ez") || len(w) < 6 {
		return false
	}
	return slices.ContainsFunc(conjugation()[w], func(f conjugate) bool { return f.person != "" }) || has([]string{"contactez", "joignez", "appelez", "prevenez", "sollicitez", "interrogez", "consultez", "informez", "avertissez", "voyez", "saluez", "embrassez", "remerciez", "felicitez", "ecrivez", "invitez", "relancez", "recontactez", "rappelez"}, w)
}

func (r *reader) nameDone(words []token, i, start, end, parts int, polite bool) (int, int) {
	if parts == 0 || parts == 1 && !polite || parts > 5 {
		return 0, 0
	}
	if !polite && words[start].mark || goesOnBehindApostrophe(words, end) {
		return 0, 0
	}
	return end - i, start
}

// nameWord says whether words[j] can be part of a name: in no table, and no event's town unless a surname follows a first name.
func (r *reader) nameWord(words []token, j, parts int, polite bool) bool {
	t := words[j]
	if firstLetter(t) {
		return parts == 0
	}
	if number(t.word) > 0 || len([]rune(t.word)) == 1 && !(j+1 < len(words) && words[j+1].mark && words[j+1].glued) {
		return false
	}
	if parts == 0 && t.word == "ben" && t.upper && j > 0 && !words[j-1].mark && !t.newline && j+1 < len(words) && words[j+1].upper {
		return true
	}
	if parts == 0 && !polite && (opensThing(t.word) || tellsTo(words, j)) || parts > 0 && acronym(t) {
		return false
	}
	if parts == 0 && !polite && (particle(t.word) || t.caps && !strings.ContainsAny(t.word, "aeiouy")) { // "CSC Drouot" is a house
		return false
	}
	if parts > 0 && t.caps || polite && parts == 0 {
		e, _ := longest(words, j)
		return e == nil || t.caps || polite && e.kind != kRelation && e.kind != kFill && e.kind != kCourtesy
	}
	if e, count := longest(words, j); e != nil {
		return parts == 1 && count == 1 && !words[j-1].mark && surnameToo(t.word, e.kind, polite)
	}
	if m, ok := r.index.find(words, j); ok && (parts == 0 && m.how != "title" || parts > 1 && m.how == "town" && r.in.Answers == AnswersProgramme) {
		return false // "X Bar-le-Duc" behind "moi Épernay"
	}
	return true
}

// surnameToo says whether a word of a table, with a capital behind a first name, is a surname as well: "Mme Solène Grand", "M. Alain Courtois".
func surnameToo(word string, k kind, polite bool) bool {
	if polite && k == kFill && neutral(word) == neutralQuality {
		return true
	}
	return has([]string{"grand", "legrand", "bon", "fort", "lefort", "heureux", "content", "seul", "gentil", "joli", "beau", "bel", "leger", "parfait", "bien", "vite", "clair", "droit", "long", "rapide", "simple", "franc", "loyal", "certain", "prompt"}, word)
}

// opensThing says whether a word with a capital is what things and services are called, so that no name of a person begins with it: "Grève SNCF",
// "Politique Ville", "Train Supprimé". The neutral vocabulary holds no names.
func opensThing(word string) bool {
	switch neutral(word) {
	case neutralNoun, neutralHouse, neutralParticiple, neutralPerson:
		return true
	}
	return among("greve greves train trains tram bus car metro panne retard incident accident travaux reseau ligne meteo neige canicule action actions pole service services direction delegation mission missions sport sports secteur unite cellule antenne "+
		"departement region conseil comite commission groupe programme projet plan contrat dispositif campagne reunion inscription inscriptions repas dejeuner menu regime transport transports covoiturage objet reponse urgence attention alerte info infos maison restos resto petite espace salle accueil bonne bon ateliers atelier", word)
}

// acronym says whether a word of capitals is no surname: it has no vowel, "SNCF".
func acronym(t token) bool {
	return t.caps && len(t.word) > 2 && !strings.ContainsAny(t.word, "aeiouy")
}

// nameText writes a name in reading order as it is written: "PERRIN Julie" becomes "Julie PERRIN".
func nameText(s string) string {
	s = strings.TrimSpace(s)
	if at := strings.IndexAny(s, "(,"); at > 0 {
		s = strings.TrimSpace(s[:at])
	}
	if at := strings.Index(s, " - "); at > 0 {
		s = s[:at]
	}
	fields := strings.Fields(s)
	for len(fields) > 1 && has([]string{"m", "m.", "mr", "mme", "mlle", "monsieur", "madame", "me", "dr", "docteur", "pere", "soeur", "mademoiselle", "mr."}, fold(fields[0])) {
		fields = fields[1:]
	}
	for len(fields) > 1 && armyRank(fold(fields[0])) {
		fields = fields[1:]
	}
	lead := 0
	for lead < len(fields) && shouting(fields[lead]) && !strings.HasSuffix(fields[lead], ".") {
		lead++
	}
	if lead > 0 && lead < len(fields) {
		rest := fields[lead:]
		quiet := true
		for _, w := range rest {
			if shouting(w) && len([]rune(w)) > 1 {
				quiet = false
			}
		}
		if quiet {
			fields = append(append([]string{}, rest...), fields[:lead]...)
		}
	}
	return strings.Join(fields, " ")
}

func shouting(w string) bool {
	return w == strings.ToUpper(w) && w != strings.ToLower(w) && len([]rune(strings.Trim(w, "."))) > 1
}

// nameWords are the words of a name without civility, to compare.
func nameWords(s string) []string {
	var out []string
	for _, w := range strings.Fields(plain(s)) {
		if !has([]string{"m", "mr", "mme", "mlle", "monsieur", "madame", "me", "dr", "docteur", "pere", "soeur"}, w) {
			out = append(out, w)
		}
	}
	return out
}

// alike says whether two names can be one person's: each word of the shorter is in the longer, in full or as an initial,
// and one of them in full.
func alike(a, b string) bool {
	short, long := nameWords(a), nameWords(b)
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) == 0 {
		return false
	}
	used := make([]bool, len(long))
	full := false
	for _, w := range short {
		hit := -1
		for k, l := range long {
			if !used[k] && l == w {
				hit = k
				full = full || len(w) > 2
				break
			}
		}
		if hit < 0 && len(w) == 2 {
			for k := 0; k+1 < len(long); k++ {
				if hit < 0 && !used[k] && !used[k+1] && long[k][0] == w[0] && long[k+1][0] == w[1] {
					hit, used[k] = k+1, true
				}
			}
		}
		for k, l := range long {
			if hit < 0 && !used[k] && (len(l) == 1 || len(w) == 1) && l[0] == w[0] {
				hit = k
			}
		}
		if hit < 0 {
			return false
		}
		used[hit] = true
	}
	return full
}

// houseOf says whether the capitals at words[i] stand behind "président de", "maire de": the name of a house or a town, no person's.
func (r *reader) houseOf(words []token, i int) bool {
	k := i - 1
	if k > 0 && words[k].word == "'" {
		k--
	}
	if k >= 0 && words[k].word == "les" || k >= 0 && houseNoun(words[k].word) {
		return true // "Les Jardins du Rangen", "l'association Belle Étoile"
	}
	if k < 1 || !has([]string{"de", "d", "du", "des"}, words[k].word) {
		return false
	}
	return has([]string{"president", "presidente", "maire", "directeur", "directrice", "general", "generale", "prefet", "prefete", "depute", "deputee", "senateur", "senatrice", "adjoint", "adjointe", "conseiller", "conseillere", "proviseur", "proviseure", "principal", "principale", "recteur", "rectrice", "tresorier", "tresoriere", "administrateur", "administratrice", "elu", "elue", "dgs", "bourgmestre"}, words[k-1].word)
}

// civic says whether a word is what a public body is called, no name of a person: "Ville de Neufchâteau".
func civic(word string) bool {
	return has([]string{"ville", "mairie", "commune", "communaute", "region", "departement", "metropole", "eurometropole", "agglomeration", "prefecture", "rectorat", "conseil", "universite", "collectivite"}, word)
}

// houseNoun says whether a word is what houses are called, so that the capitals behind it are of theirs.
func houseNoun(word string) bool {
	return has([]string{"association", "asso", "collectif", "compagnie", "amicale", "federation", "fondation", "ligue", "mjc", "csc", "cooperative", "entreprise", "societe", "lycee", "college", "ecole", "foyer", "residence", "club", "cie", "scop", "espace", "centre"}, word)
}

// asFamilyNames are given names that are family names too, so that they tell nothing of the order of a name: "M. Dupont Martin".
const asFamilyNames = `
	adam albert alexandre ambroise andre anne antoine arnaud auguste aubin baptiste barthelemy bastien benoit bernard bertrand blaise blanche boris brice bruno charles christian christophe claire
	clement colette colin come constance constant daniel david denis didier emile etienne eugene fabre felix ferdinand fernand ferrand firmin fleur flore florent france francois
	gabriel gaspard gaston gautier gauthier geoffroy georges gerard germain gilbert gilles gregoire guillaume gustave guy hassan henri henry herve honore hubert hugues isaac jacques jean joseph jules julien
	lambert laurent lazare leon leonard louis luca lucas marc marceau marcel marie marin marine marion marius martial martin mathieu mathurin maurice maxime michel milan nicolas noel norbert octave
	olivier oswald pascal patrice paul paule perrine philibert philippe pierre prosper raoul raymond reine remy renaud rene richard robert robin rodrigue roger roland romain roman rose said salah
	salomon samson samuel saturnin simon stephan sylvestre theodore thibault thibaut thierry thomas toussaint urbain valentin valery victor vincent virgile vivien walter xavier yvon`

// familyFirst writes a name whose second word alone is a given name, and no family name, in reading order: "Bertin Luc".
func familyFirst(name string) string {
	words := strings.Fields(name)
	if len(words) != 2 || GivenName(words[0]) || !GivenName(words[1]) || slices.Contains(strings.Fields(asFamilyNames), fold(words[1])) || strings.Contains(words[0], "-") || strings.HasSuffix(words[0], ".") {
		return name
	}
	return words[1] + " " + words[0]
}

// inOrder writes a name that begins with the sender's surname in reading order: "Petitgenet André".
func (r *reader) inOrder(name string) string {
	words, own := strings.Fields(name), nameWords(r.from)
	if len(words) != 2 || len(own) < 2 || fold(words[0]) != own[len(own)-1] || fold(words[1]) == own[len(own)-1] {
		return name
	}
	return words[1] + " " + words[0]
}

// title takes "le capitaine", "la conseillère municipale", "l'adjudante" that stands before the name of tag t into it.
func (r *reader) title(words []token, t *tag, before *[]tag, p *namedPerson) {
	list := *before
	k := len(list) - 1
	if k < 0 || list[k].kind != kFunction && !rank(words[list[k].from].word) || t.from != list[k].to {
		return
	}
	from := k
	for from > 0 && (list[from-1].kind == kFill && has([]string{"le", "la", "l"}, words[list[from-1].from].word) || list[from-1].kind == kMark && list[from-1].value == "'") {
		from--
	}
	if from == k {
		return
	}
	if list[k].kind == kFunction {
		p.describe(r.text[words[list[k].from].from:words[list[k].to-1].to])
	}
	p.declared = true
	t.from = list[from].from
	*before = list[:from]
}

// armyRank says whether a word is a rank that stands before a name.
func armyRank(word string) bool {
	return among("major adjudant adjudante capitaine lieutenant lieutenante commandant commandante colonel colonelle brigadier gendarme", word)
}

// withoutRank leaves a rank out in front of a name.
func withoutRank(text string) string {
	if first, rest, ok := strings.Cut(text, " "); ok && armyRank(fold(first)) {
		return rest
	}
	return text
}

// rank says whether a word is a title that stands before a name.
func rank(word string) bool {
	return among("pere soeur abbe pasteur chanoine rabbin imam diacre adjudant adjudante capitaine lieutenant lieutenante commandant commandante colonel colonelle general generale major brigadier brigadiere gendarme marechal "+
		"docteur docteure professeur professeure maitre procureur procureure juge commissaire inspecteur inspectrice proviseur proviseure principal principale doyen doyenne bourgmestre", word)
}

// ofHouse takes "de mon équipe", "de notre service" behind a name, at words[j]; it gives where that ends.
func (r *reader) ofHouse(words []token, j int, p *namedPerson) int {
	if j+2 < len(words) && (words[j].word == "de" || words[j].word == "du") && has([]string{"mon", "ma", "notre", "nos"}, words[j+1].word) &&
		has([]string{"equipe", "service", "bureau", "association", "club", "structure", "comite", "collectif", "direction", "pole", "conseil", "centre", "commune", "mairie", "antenne", "agence"}, words[j+2].word) {
		p.declared = true
		return j + 3
	}
	if end := houseEnd(words, j, true); end > j {
		p.isFrom(r.text[words[j].from:words[end-1].to])
		return end
	}
	return j
}

// several says whether a civility of several people, "Mmes", "MM.", governs the name at words[i], others between them.
func several(words []token, i int) bool {
	for k := i - 1; k >= 0 && k > i-9 && !words[k+1].newline; k-- {
		w := words[k]
		switch {
		case has([]string{"mesdames", "messieurs", "mm"}, w.word) && (w.upper || w.word != "mm"):
			return k+1 < i || !w.mark
		case w.upper, w.word == "et", w.word == ",", w.mark && w.glued, w.word == "." && k > 0 && words[k-1].word == "mm":
		default:
			return false
		}
	}
	return false
}

// officeBefore gives the place of the office that ends at tag k, the place it is held for included: "Monsieur le Maire de Sarrebourg"; -1 if there is none.
func officeBefore(words []token, list []tag, k int) int {
	for at := k; at >= 0 && at > k-8; at-- {
		t := list[at]
		switch {
		case t.kind == kRelation && t.value != "nobody":
			return at
		case t.kind == kUnknown && at > 0 && (list[at-1].kind == kUnknown || has([]string{"de", "d", "du", "des", "l", "la", "le", "les", "'"}, words[list[at-1].from].word)):
		case t.kind == kCapital, t.kind == kBody, t.kind == kFill && has([]string{"de", "d", "du", "des", "la", "l", "le", "les"}, words[t.from].word), t.kind == kMark && (t.value == "'" || t.value == "-"):
		default:
			return -1
		}
	}
	return -1
}

// crossesLine says whether what looks like a name begins with a civility that ends its line: "Bonjour madame" above "Je vous écris".
func crossesLine(words []token, i, count int) bool {
	if !civility(words[i]) {
		return false
	}
	for k := i + 1; k < i+count && k < len(words); k++ {
		if words[k].newline && !words[k].caps {
			return true
		}
	}
	return false
}
