package reply

import (
	"slices"
	"strings"
)

// What a text says of the house of its writer, or of somebody it names: "je représente la Ligue", "je suis bénévole aux Restos du cœur", "Paul Simon, de la MJC".
// It bears on nothing else, and says nothing where it is not plain.

// tellOwn reads what the sender says of themselves in the first words tokens.
func (r *reader) tellOwn(words []token) {
	for i := range words {
		if i > 0 && words[i-1].glued && words[i-1].mark && words[i-1].word == "-" {
			continue
		}
		if n := leadIn(words, i, ownHouse); n > 0 && r.tellsOfSelf(words, i) {
			r.tellHouse(words, i+n)
			continue
		}
		if n := r.introduces(words, i); n > 0 {
			r.tellBehindName(words, i+n)
		}
		n := leadIn(words, i, ownOffice)
		if n == 0 && r.opensSentence(words, i) {
			n = r.appositeLead(words, i)
		}
		if n != 0 {
			r.tellOffice(words, i+max(n, 0))
		}
	}
}

// ownHouse are the words that lead to the house for which somebody comes.
var ownHouse = []string{"je represente", "je representerai", "representant", "au nom de", "au nom du", "au nom d", "au nom des", "pour le compte de", "pour le compte du", "en representation de", "en representation du", "en representation des", "au titre de", "au titre du",
	"avec la casquette de", "avec la casquette du", "je travaille a", "je travaille au", "je travaille chez", "je travaille pour", "je fais partie de", "je fais partie du"}

// ownOffice are the words that lead to the sender's office.
var ownOffice = []string{"je suis", "je suis aussi", "je suis egalement", "je suis desormais", "je suis maintenant", "en tant que", "en tant qu", "en qualite de", "en ma qualite de", "je travaille comme", "je travaille en tant que", "j interviens comme", "je participerai comme"}

// leadIn gives how many tokens the longest of the leads takes at words[i], an article behind it included; 0 if none stands there.
func leadIn(words []token, i int, leads []string) int {
	start := i
	for start < len(words) && words[start].word == "'" {
		start++
	}
	if start == len(words) || words[start].mark || words[start].newline && start > i {
		return 0
	}
	best := 0
	for _, lead := range leads {
		rest, ok := strings.CutPrefix(lead, words[start].word)
		if !ok || rest != "" && rest[0] != ' ' {
			continue
		}
		j := start + 1
		for _, w := range strings.Fields(rest) {
			for j < len(words) && words[j].word == "'" {
				j++
			}
			if j >= len(words) || words[j].mark || words[j].word != w || words[j].newline && j > i {
				ok = false
				break
			}
			j++
		}
		if ok {
			best = max(best, afterArticle(words, j)-i)
		}
	}
	return best
}

// afterArticle leaves articles and apostrophes out that stand at words[j].
func afterArticle(words []token, j int) int {
	for j < len(words) && (words[j].word == "'" || !words[j].upper && has([]string{"la", "le", "l", "une", "un"}, words[j].word)) {
		j++
	}
	return j
}

// tellsOfSelf says whether the sentence around words[i] is the sender's own: it names nobody else and speaks of no other's coming.
func (r *reader) tellsOfSelf(words []token, i int) bool {
	from, to := i, i
	for from > 0 && !ends(words[from-1]) && !words[from].newline {
		from--
	}
	for to < len(words) && !ends(words[to]) {
		to++
	}
	own := false
	for k, t := range r.tags {
		if t.from < from || t.from >= to {
			continue
		}
		switch t.kind {
		case kName, kCompany, kReplaced, kReplaces, kThird, kNe:
			return false
		case kRelation:
			if k > 0 && r.tags[k-1].kind != kMark {
				return false
			}
		case kSelf, kEnrol, kYes, kPresent, kVerb, kNoun:
			own = true
		}
	}
	return own || has([]string{"je", "j"}, words[i].word)
}

func ends(t token) bool { return t.mark && has([]string{".", "!", "?", ";"}, t.word) }

// opensSentence says whether words[i] is the first of its sentence.
func (r *reader) opensSentence(words []token, i int) bool {
	return i == 0 || words[i].newline || ends(words[i-1]) || words[i-1].word == "," && i > 1 && has([]string{"bonjour", "bonsoir", "madame", "monsieur"}, words[i-2].word)
}

// appositeLead says whether an office stands at words[i] of which the sender is spoken of behind the comma: "médiatrice à la MJC, je m'inscris". It gives -1, for
// nothing stands before it, or 0.
func (r *reader) appositeLead(words []token, i int) int {
	if words[i].mark || !office(words[i].word) {
		return 0
	}
	for j := i + 1; j+1 < len(words) && j < i+16; j++ {
		switch {
		case words[j].newline:
			return 0
		case words[j].word == ",":
			if has([]string{"je", "j"}, words[j+1].word) {
				return -1
			}
			return 0
		}
	}
	return 0
}

// tellOffice takes the office at words[i], and its house, for the sender's.
func (r *reader) tellOffice(words []token, i int) {
	if i >= len(words) || words[i].mark || strings.HasPrefix(words[i].word, "habitant") || !office(words[i].word) && !has([]string{"vice", "co"}, words[i].word) {
		return
	}
	end := r.phraseEnd(words, i)
	if end <= i || end+1 < len(words) && has([]string{"de", "d"}, words[end].word) && has([]string{"mon", "ma", "mes"}, words[end+1].word) {
		return // "je suis responsable de mes enfants"
	}
	if r.ownTold.function == "" {
		office, house := heldIn(r.text[words[i].from:words[end-1].to])
		r.ownTold.function = office
		if r.ownTold.organisation == "" {
			r.ownTold.organisation = house
		}
	}
}

// tellBehindName takes what stands behind the sender's own name: "c'est Paul Simon le trésorier du club", "Paul Simon de l'amicale".
func (r *reader) tellBehindName(words []token, i int) {
	j := afterArticle(words, i)
	if j < len(words) && !words[j].newline && office(words[j].word) {
		r.tellOffice(words, j)
		return
	}
	if j < len(words) && !words[j].newline && has([]string{"de", "du", "d", "des"}, words[j].word) {
		r.tellHouse(words, afterArticle(words, j+1))
	}
}

// officeAhead gives the office with which a sentence begins and behind whose comma a name stands at words[at]: "Le délégué du préfet, M. Paul Simon, viendra".
func (r *reader) officeAhead(words []token, at int) string {
	for at > 0 && (words[at-1].word == "." || civility(words[at-1])) {
		at--
	}
	if at < 2 || words[at-1].word != "," {
		return ""
	}
	from := at - 1
	for from > 0 && !ends(words[from-1]) && !words[from].newline && words[from-1].word != "," {
		from--
	}
	from = afterArticle(words, from)
	if from >= at-1 || !office(words[from].word) && !has([]string{"vice", "sous"}, words[from].word) || r.phraseEnd(words, from) != at-1 {
		return ""
	}
	return r.text[words[from].from:words[at-2].to]
}

// tellHouse takes the house at words[i] for the sender's.
func (r *reader) tellHouse(words []token, i int) {
	if house := r.houseFrom(words, i); house != "" && r.ownTold.organisation == "" {
		r.ownTold.organisation = house
	}
}

// houseFrom is the name of a house that stands at words[i], "" where none does or a kind of house alone.
func (r *reader) houseFrom(words []token, i int) string {
	if i >= len(words) || words[i].mark {
		return ""
	}
	end := r.phraseEnd(words, i)
	if end <= i {
		return ""
	}
	text := r.text[words[i].from:words[end-1].to]
	if fields := strings.Fields(text); !properHouse(fields) && !(civic(words[i].word) && words[i].upper && len(fields) > 1) || genericHouse(text) {
		return ""
	}
	if !hasName(strings.Fields(text)) && len(strings.Fields(text)) < 2 {
		return ""
	}
	return text
}

// phraseEnd is where an office or a house that begins at words[i] ends: at a mark, a line's end, or a word that begins another thing.
func (r *reader) phraseEnd(words []token, i int) int {
	for k := i; k < len(words); k++ {
		w := words[k]
		switch {
		case w.mark && (w.word == "'" || w.glued && w.word == "-"):
			continue
		case w.mark, w.newline && k > i, civility(w) && k > i:
			return linkOff(words, i, k)
		case k > i && number(w.word) > 0 && !(len(w.word) < 3 && (words[k-1].upper || words[k-1].caps) && !dayBehind(words, k)):
			return linkOff(words, i, k)
		case k > i && among("et mais donc alors qui que qu ou je j mon ma mes notre nos euh hein ce cette c car puis avec oui non sera serai participera depuis", w.word):
			return linkOff(words, i, k)
		}
		if e, _ := longest(words, k); e != nil && k > i && !w.upper && w.word != "la" && slices.Contains([]kind{kBe, kVerb, kModal, kThird, kSelf, kReplaces, kNe, kYes, kNo, kMode, kLunch, kRequest, kEnrol, kPresent, kAway, kCancel, kIf, kHedge, kAlso}, e.kind) {
			return linkOff(words, i, k)
		}
	}
	return linkOff(words, i, len(words))
}

// dayBehind says whether a month stands behind words[k].
func dayBehind(words []token, k int) bool {
	return k+1 < len(words) && among("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", words[k+1].word)
}

// linkOff leaves a link out with which a phrase seems to end.
func linkOff(words []token, from, end int) int {
	for end > from+1 && (words[end-1].mark || !words[end-1].upper && among("de du des d la le les l a au aux pour en dans sur chez et", words[end-1].word)) {
		end--
	}
	return end
}

// houseBeside gives somebody the house that stands behind their name: "Paul Simon, de la MJC", "(Habitat 08)", "directeur adjoint, Mission locale de Vitry".
func (r *reader) houseBeside(words []token, t tag, p *namedPerson) {
	j := t.to
	if p.Organisation != "" || j >= len(words) || words[j].newline {
		return
	}
	comma := j > 0 && words[j-1].word == ","
	if words[j].word == "," || words[j].word == "(" {
		comma = true
		j++
	}
	linked := false
	for j < len(words) && (words[j].word == "'" || !words[j].upper && has([]string{"de", "du", "d", "la", "l", "des"}, words[j].word)) {
		linked = true
		j++
	}
	if !comma && !linked || j < len(words) && (words[j].newline || words[j].caps && verbAt(words, j)) {
		return
	}
	if j < len(words) && words[j].caps && has([]string{"pour", "le", "a", "au", "aux", "sur", "en", "par", "avec", "qui", "et", "dans", "ce", "cette", "les", "sera", "est"}, words[j].word) {
		return // "…, ADJOINTE A LA JEUNESSE, POUR LE 24 SEPTEMBRE"
	}
	p.Organisation = r.houseFrom(words, j)
}

// officeBeside gives somebody the office that stands before their name or, without a comma, behind it: "X notre président".
func (r *reader) officeBeside(words []token, t tag, p *namedPerson) {
	if p.Function != "" {
		return
	}
	if office := r.officeAhead(words, t.from); office != "" {
		p.describe(office)
		return
	}
	if j := t.to; j+1 < len(words) && !words[j].newline && has([]string{"notre", "mon", "ma"}, words[j].word) && office(words[j+1].word) && !(j+2 < len(words) && words[j+2].upper) {
		p.describe(words[j+1].word)
		p.Function = r.text[words[j+1].from:words[j+1].to]
	}
}
