package reply

import (
	"slices"
	"strings"
)

// The people whom a reply names, and what it says they are: "ma collègue X", "X, chargée de mission", "X (adresse)".

// A namedPerson is somebody whom the text names; whether they come is said by its clauses.
type namedPerson struct {
	Person
	relative  bool   // friend or family: takes no organisation
	addressee bool   // whom the reply greets: takes no part in it
	gender    string // "m" or "f" where a civility tells
	declared  bool   // a colleague, an office holder: takes the organisation of the signature
}

// meet gives the place of a person in the list of those named, adding them if new.
func (r *reader) meet(name string) int {
	for i, p := range r.people {
		if alike(p.Name, name) {
			if len(nameWords(name)) > len(nameWords(p.Name)) {
				r.people[i].Name = name
			}
			return i
		}
	}
	r.people = append(r.people, namedPerson{Person: Person{Name: name}})
	return len(r.people) - 1
}

// metAs says whether somebody of a name is among those named before.
func (r *reader) metAs(name string) bool {
	for _, p := range r.people {
		if alike(p.Name, name) {
			return true
		}
	}
	return false
}

// apposition reads what describes a name: "ma collègue" before it; ", chargée de mission," or "(adresse)" after it.
func (r *reader) apposition(words []token, t tag, before *[]tag, p *namedPerson) tag {
	list := *before
	k := len(list) - 1
	held := false
	if k > 0 && list[k].kind == kMark && list[k].value == "," {
		if at := officeBefore(words, list, k-1); at >= 0 {
			k, held = at, true
		}
	}
	if at := introducedOffice(words, list); at >= 0 {
		p.describe(r.text[words[list[at].from].from:words[list[len(list)-2].to-1].to])
		t.from = list[at].from
		*before = list[:at]
		if t.to < len(words) && words[t.to].word == "," && t.to+1 < len(words) && oneDoes(words, t.to+1) {
			t.to++
		}
		return t
	}
	if k >= 0 && list[k].kind == kRelation && list[k].value != "nobody" {
		last := list[k]
		if held {
			last = list[len(list)-2]
		}
		relation := r.text[words[list[k].from].from:words[last.to-1].to]
		p.describe(relation)
		t.from = list[k].from
		*before = list[:k]
		if held && t.to < len(words) && words[t.to].word == "," && !r.describes(words, t.to+1, r.appositionEnd(words, t.to+1)) {
			t.to++
			return t
		}
	}
	if k > 0 && list[k].kind == kMark && list[k].value == "(" && list[k-1].kind == kRelation && list[k-1].value != "nobody" && t.to < len(words) && words[t.to].word == ")" {
		p.describe(r.text[words[list[k-1].from].from:words[list[k-1].to-1].to]) // "M. le Maire (Gérard Vallet)"
		t.from, t.to = list[k-1].from, t.to+1
		*before = list[:k-1]
		return t
	}
	r.title(words, &t, before, p)
	t.to = r.ofHouse(words, t.to, p)
	if n := r.relationBehind(words, t.to); n > 0 {
		r.absorb(words, t.to, t.to+n, p)
		t.to += n
	}
	for j := t.to; j < len(words); {
		switch {
		case words[j].word == "(":
			end := closing(words, j)
			if end == 0 || !r.describes(words, j+1, end) {
				return t
			}
			if cut := ofComingBehind(words, j+1, end); cut > 0 {
				r.absorb(words, j+1, cut, p)
				t.to = cut
				return t
			}
			r.absorb(words, j+1, end, p)
			j, t.to = end+1, end+1
		case words[j].word == "," && j+1 < len(words):
			end := r.appositionEnd(words, j+1)
			if end <= j+1 || !r.describes(words, j+1, end) {
				return t
			}
			r.absorb(words, j+1, end, p)
			j, t.to = end, end
			if j < len(words) && words[j].word == "," && (j+1 >= len(words) || !r.describes(words, j+1, r.appositionEnd(words, j+1))) {
				t.to = j + 1
				return t
			}
		default:
			return t
		}
	}
	return t
}

// ofComingBehind is the place of a comma within brackets, words[from:end], behind which something bears on coming, which is no part of what somebody is: "Fanny
// Laurent (cheffe de projet, végétarienne)", "(directeur, sous réserve)"; 0 if there is none.
func ofComingBehind(words []token, from, end int) int {
	for k := from; k < end; k++ {
		if words[k].word != "," {
			continue
		}
		for n := k + 1; n < end; n++ {
			if e, _ := longest(words, n); e != nil && slices.Contains(kindsOfComing, e.kind) {
				return k
			}
		}
	}
	return 0
}

// kindsOfComing are what bears on how somebody comes, and whether they do.
var kindsOfComing = []kind{kDiet, kAccess, kMode, kLunch, kHedge, kIf, kOr, kNot, kNe, kNo, kAway, kWhen, kPart, kPresent, kVerb, kExcept, kReplaces, kReplaced, kCancel}

// introducedOffice is the place in a list that ends in a comma of an office or of one of several, whose name follows: "je serai accompagné de la déléguée du préfet,
// X", "merci d'inscrire le principal du collège, X", "une amie, X, m'accompagnera"; -1 if there is none.
func introducedOffice(words []token, list []tag) int {
	last := len(list) - 2
	if last < 0 || list[last+1].kind != kMark || list[last+1].value != "," {
		return -1
	}
	for at := last; at >= 0 && at > last-6; at-- {
		t := list[at]
		switch {
		case t.kind == kFunction && at > 0 && introduces(words, list[at-1]) || t.kind == kFunction && at > 1 && list[at-1].kind == kFill && introduces(words, list[at-2]):
			return at
		case t.kind == kCompany && at == 0 && has([]string{"un", "une"}, words[t.from].word):
			return at
		case t.kind == kCapital, t.kind == kBody, t.kind == kFunction && at < last, t.kind == kFill && has([]string{"de", "d", "du", "des", "la", "l", "le", "les"}, words[t.from].word), t.kind == kMark && t.value == "'",
			t.kind == kUnknown && at > 0 && has([]string{"de", "d", "du", "des", "l", "la", "le", "'"}, words[list[at-1].from].word):
		default:
			return -1
		}
	}
	return -1
}

// introduces says whether a tag leads to somebody who comes along or is enrolled.
func introduces(words []token, t tag) bool {
	return t.kind == kEnrol || t.kind == kVerb && has([]string{"accompagne", "accompagnee", "accompagnes", "accompagnees"}, words[t.to-1].word)
}

// relationBehind is the length of what somebody is to the sender, straight behind their name with no comma between: "ok pour Paul Kuntz notre trésorier". Whoever
// is named behind it is somebody else.
func (r *reader) relationBehind(words []token, i int) int {
	if i >= len(words) || words[i].newline || words[i].upper || !has([]string{"notre", "mon", "ma"}, words[i].word) {
		return 0
	}
	e, n := longest(words, i)
	if e == nil || e.kind != kRelation || e.value == "nobody" || n < 2 {
		return 0
	}
	if end := i + n; end < len(words) && !words[end].newline && (words[end].upper || civility(words[end]) || has([]string{"de", "d", "du", "des", "a", "au", "qui", "que", "ne", "n", "me", "m", "est", "sera", "et"}, words[end].word)) {
		return 0
	}
	return n
}

func closing(words []token, i int) int {
	for j := i; j < len(words) && j < i+25; j++ {
		if words[j].word == ")" {
			return j
		}
	}
	return 0
}

// appositionEnd is where a description ends: at a mark, at a new line or at a verb.
func (r *reader) appositionEnd(words []token, j int) int {
	for k := j; k < len(words); k++ {
		if words[k].mark && !(words[k].glued && (words[k].word == "-" || words[k].word == "'")) || words[k].newline && k > j {
			return k
		}
		if e, _ := longest(words, k); e != nil && k > j && !(words[k].upper && words[k].word == "est") { // "Région Grand Est"
			switch e.kind {
			case kBe, kVerb, kModal, kThird, kReplaces, kReplaced, kNe, kJoin, kForward:
				if e.kind != kJoin || k+1 < len(words) && (words[k+1].upper || words[k+1].word == "moi") {
					return k
				}
			}
		}
	}
	return len(words)
}

// describes says whether words[from:to] begin like an office, a kinship or an address.
func (r *reader) describes(words []token, from, to int) bool {
	if from >= to || from >= len(words) {
		return false
	}
	if strings.Contains(words[from].word, "@") {
		return to-from == 1
	}
	j := from
	for j < to && has([]string{"le", "la", "l", "'", "egalement", "aussi", "par", "ailleurs", "notre", "ma", "mon", "ancien", "ancienne", "nouveau", "1", "1er", "1ere", "2e", "2eme", "2nd", "2nde", "3e", "3eme", "4e", "4eme", "5e", "5eme", "premier", "premiere", "deuxieme", "second", "seconde", "troisieme", "quatrieme", "cinquieme", "sixieme", "co", "vice", "-", "sous"}, words[j].word) {
		j++
	}
	if j >= to {
		return false
	}
	if houseEnd(words, from, false) == to || ageEnd(words, from) == to {
		return true
	}
	e, _ := longest(words, j)
	f, _ := longest(words, from)
	return e != nil && e.kind == kFunction || f != nil && (f.kind == kRelation || f.kind == kFunction) || office(words[j].word) || oneApart(words, f, from, to)
}

// oneApart says whether words[from:to] tell with "un" or "une" what somebody named before is, set apart by commas from what that one person does: "Sophie Leroy, une
// collègue de la CAF, sera présente avec moi". Where several do it they are a list.
func oneApart(words []token, e *entry, from, to int) bool {
	if !has([]string{"un", "une"}, words[from].word) || to-from < 2 || to+1 >= len(words) || words[to].word != "," || !oneDoes(words, to+1) {
		return false
	}
	what, _ := longest(words, from+1)
	return e != nil && e.kind == kCompany || what != nil && what.kind == kFunction
}

// oneDoes says whether words[i] begin what one person does who is not the sender.
func oneDoes(words []token, i int) bool {
	if has([]string{"m", "me", "se", "s", "nous"}, words[i].word) && i+1 < len(words) {
		i++
		if words[i].word == "'" && i+1 < len(words) {
			i++
		}
	}
	return has([]string{"sera", "est", "viendra", "vient", "participera", "participe", "assistera", "assiste", "suivra", "suit", "souhaite", "accompagnera", "accompagne", "rejoindra", "joindra", "remplacera", "remplace", "representera", "ira"}, words[i].word)
}

// ageEnd is where an age ends that begins at words[i], "81 ans", "âgée de 81 ans"; 0 if there is none.
func ageEnd(words []token, i int) int {
	if i+1 < len(words) && has([]string{"age", "agee"}, words[i].word) && words[i+1].word == "de" {
		i += 2
	}
	if i+1 >= len(words) || number(words[i].word) < 3 || words[i+1].word != "ans" {
		return 0
	}
	return i + 2
}

func office(word string) bool {
	if word == "intervenant" || word == "intervenante" {
		return true
	}
	e := phrases().alone(word)
	return e != nil && e.kind == kFunction
}

func (r *reader) absorb(words []token, from, to int, p *namedPerson) {
	text := r.text[words[from].from:words[to-1].to]
	if strings.Contains(text, "@") && to-from == 1 {
		p.Email = text
		return
	}
	if houseEnd(words, from, false) == to {
		p.isFrom(text)
		return
	}
	if ageEnd(words, from) == to {
		return
	}
	p.describe(text)
}

// describe takes a description: an office becomes the function, a kinship none.
func (p *namedPerson) describe(text string) {
	words := withoutAddress(strings.Fields(text))
	if len(words) == 0 {
		return
	}
	for len(words) > 1 && has([]string{"egalement", "aussi", "par", "ailleurs"}, fold(words[0])) {
		words = words[1:] // "X, également conseillère municipale"
	}
	lead := fold(words[0])
	if len(words) > 1 && has([]string{"ma", "mon", "notre", "nos", "mes", "sa", "son", "le", "la", "un", "une"}, lead) {
		words = words[1:]
	}
	rest := strings.Join(words, " ")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "l'"), "l’")
	switch head := fold(words[0]); {
	case has([]string{"mari", "femme", "epouse", "epoux", "voisin", "voisine", "conjoint", "conjointe", "ami", "amie", "fils", "fille", "frere", "soeur", "compagnon", "compagne", "pote", "copain", "copine", "cousin", "cousine", "maman", "papa", "mere", "pere", "neveu", "niece", "gendre", "beau-frere", "belle-soeur"}, head):
		p.relative = true
	case has([]string{"collegue", "collegues", "binome", "jeune", "autre", "quelqu"}, head):
		p.declared = true
	default:
		p.declared = true
		if p.Function != "" && (strings.Contains(p.Function, " ") || len(words) < 2) {
			return // "ma responsable, Mme Oudin (directrice d'agence)" has more to say
		}
		office, house := heldIn(rest)
		if before, behind, ok := strings.Cut(rest, ", "); ok && house == "" && properHouse(strings.Fields(behind)) {
			office, house = before, behind // "cheffe de service, DDT de l'Aube"
		}
		p.Function = office
		if p.Organisation == "" {
			p.Organisation = house
		}
	}
}

// withoutAddress leaves an address and the mark before it out of the words of a description.
func withoutAddress(words []string) []string {
	if !slices.ContainsFunc(words, func(w string) bool { return strings.Contains(w, "@") }) {
		return words
	}
	kept := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return strings.Contains(w, "@") })
	return strings.Fields(strings.Trim(strings.Join(kept, " "), " ,;:-–"))
}
