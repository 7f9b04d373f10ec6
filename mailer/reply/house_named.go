package reply

import "strings"

// The house that somebody is from, told behind their name: "Claire Petit du CCAS", "Claire Petit (service habitat)".

// houseEnd is where the words from words[i] on end that tell a house or a part of one, i if they do not; linked says that a "du" or "de la" must lead.
func houseEnd(words []token, i int, linked bool) int {
	j := i
	for j < len(words) && !words[j].newline && has([]string{"de", "du", "des", "d", "le", "la", "l", "les", "'"}, words[j].word) {
		j++
	}
	if j >= len(words) || j == i && linked || j > i && words[j].newline || words[j].caps && verbAt(words, j) {
		return i
	}
	end := j
	if e, n := longest(words, j); e != nil && e.kind == kBody {
		end = j + n
	} else if houseNoun(words[j].word) || civic(words[j].word) || officeOfHouse(words[j].word) {
		end = j + 1
	}
	if end == j {
		return i
	}
	for k := end; k < len(words) && !words[k].newline; k++ {
		w := words[k]
		switch {
		case w.mark && w.glued && (w.word == "-" || w.word == "'"), has([]string{"de", "du", "des", "d", "la", "l", "le", "les", "a", "aux", "au"}, w.word) && !w.mark:
		case !w.mark && number(w.word) == 0 && !(w.caps && verbAt(words, k)) && (w.upper && !civility(w) || fieldOfWork(w.word)):
			end = k + 1
		default:
			return end
		}
	}
	return end
}

// verbAt says whether a verb of coming or being begins at words[i], which in capitals looks like a name: "MAIRE, SERA PRESENTE LE 24". "EST" may be the Grand Est.
func verbAt(words []token, i int) bool {
	e, _ := longest(words, i)
	return e != nil && words[i].word != "est" && (e.kind == kBe || e.kind == kVerb || e.kind == kModal || e.kind == kPresent || e.kind == kNe)
}

// officeOfHouse says whether a word is what the parts of an administration are called.
func officeOfHouse(word string) bool {
	return has([]string{"service", "services", "pole", "direction", "secteur", "cellule", "unite", "delegation", "antenne", "agence", "bureau", "secretariat", "cabinet"}, word)
}

// isFrom notes where somebody is from; a part of an administration tells no organisation.
func (p *namedPerson) isFrom(text string) {
	p.declared = true
	words := strings.Fields(text)
	for len(words) > 0 && has([]string{"de", "du", "des", "la", "le", "les"}, fold(words[0])) {
		words = words[1:]
	}
	if len(words) == 0 || p.Organisation != "" {
		return
	}
	first := words[0]
	for _, elided := range []string{"l'", "l’", "d'", "d’", "L'", "L’"} {
		first = strings.TrimPrefix(first, elided)
	}
	if words[0] = first; officeOfHouse(fold(first)) || len(words) == 1 && !shouting(first) {
		return
	}
	p.Organisation = strings.Join(words, " ")
}
