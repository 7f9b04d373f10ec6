package reply

import (
	"regexp"
	"strings"
)

// A tag is a phrase of the text with what it does: tokens from to to, exclusive.
type tag struct {
	kind     kind
	value    string
	from, to int
	mention  mention
	person   int // of a name: its place in reader.people
}

// A companion is a person named in the text.
type companion struct {
	Person
	relative  bool   // friend or family: takes no organisation
	addressee bool   // whom the reply greets: takes no part in it
	gender    string // "m" or "f" where a civility tells
	declared  bool   // a colleague, an office holder: takes the organisation of the signature
}

var hourForm = regexp.MustCompile(`^([01]?\d|2[0-3])h([0-5]\d)?$`)

// tag turns the tokens into tags, longest phrase first.
func (r *reader) tag(words []token) []tag {
	var out []tag
	for i := 0; i < len(words); {
		t := r.tagAt(words, i)
		switch {
		case t.kind == kName:
			t = r.apposition(words, t, &out, &r.people[t.person])
		case t.kind == kSelf && t.value == "named":
			own := companion{Person: Person{Function: r.own.function}}
			t = r.apposition(words, t, &out, &own)
			r.own.function = own.Function
		}
		if n := len(out); t.kind == kName && n > 0 && out[n-1].kind == kCourtesy && has([]string{"mesdames", "messieurs", "mm", "mmes"}, plain(r.textOf(out[n-1]))) {
			out[n-1].kind = kCivility
		}
		r.relative = t.kind == kName || r.relative && t.kind == kMark && t.value == ","
		out = append(out, t)
		i = t.to
	}
	return out
}

func (r *reader) tagAt(words []token, i int) tag {
	t := words[i]
	if t.word == "mm" && t.upper && i+2 < len(words) && words[i+1].word == "." && words[i+2].upper {
		return tag{kind: kCivility, from: i, to: i + 2}
	}
	if !t.mark && (t.upper || civility(t)) && !r.shouts {
		if count, start := r.findName(words, i); count > 0 && start == i && r.houseOf(words, i) {
			return tag{kind: kBody, from: i, to: i + count}
		} else if count > 0 {
			name := r.inOrder(nameText(r.text[words[start].from:words[i+count-1].to]))
			if alike(name, r.from) {
				return tag{kind: kSelf, value: "named", from: i, to: i + count}
			}
			person := r.meet(name)
			if g := genderOf(t.word); g != "" && start > i {
				r.people[person].gender = g
			}
			return tag{kind: kName, from: i, to: i + count, person: person}
		}
	}
	e, count := longest(words, i)
	if e != nil && e.kind == kCourtesy && untilDate(words, i+count) {
		e, count = longest(words[:i+count-1], i) // "à jeudi 28"
	}
	if k := r.known(t); k >= 0 && e == nil {
		return tag{kind: kName, from: i, to: i + 1, person: k}
	}
	if count == 1 && t.word == "la" && !r.there(words, i) {
		e = &entry{kind: kFill}
	}
	if count == 1 && t.word == "ou" && strings.Contains(r.text[t.from:t.to], "ù") {
		e = &entry{kind: kFill}
	}
	if n := justNow(words, i); n > count && (e == nil || e.kind == kVerb || e.kind == kFill) {
		return tag{kind: kPast, from: i, to: i + n}
	}
	if count == 1 && t.word == "qui" && r.relative {
		e = &entry{kind: kThird}
	}
	if m, ok := r.index.find(words, i); ok && m.count >= count {
		if dated(words, i) {
			return tag{kind: kFill, from: i, to: i + m.count}
		}
		return r.eventTag(m, i)
	}
	if e != nil {
		return tag{kind: e.kind, value: e.value, from: i, to: i + count}
	}
	return r.lone(words, i)
}

// lone tags a word that is in no table: an address, a mark, an hour, a number, or unknown.
func (r *reader) lone(words []token, i int) tag {
	t := words[i]
	one := tag{kind: kUnknown, from: i, to: i + 1}
	switch {
	case adverb(t.word) && !t.mark && !determined(words, i):
		one.kind = kFill
	case strings.Contains(t.word, "@"):
		one.kind = kMail
	case t.mark:
		one.kind = kMark
		one.value = t.word
	case hourForm.MatchString(t.word):
		one.kind, one.value = kHour, t.word
		if i+1 < len(words) && number(words[i+1].word) > 0 && words[i+1].glued {
			one.to++
		}
	case number(t.word) > 0 && i+1 < len(words) && has([]string{"h", "heures", "heure"}, words[i+1].word):
		one.kind, one.to = kHour, i+2
		one.value = t.word + "h"
		if i+2 < len(words) && number(words[i+2].word) > 0 && len(words[i+2].word) == 2 {
			one.to++
		}
	case number(t.word) > 0:
		one.kind = kNumber
	case strings.IndexFunc(t.word, func(r rune) bool { return r < '0' || r > '9' }) < 0:
		one.kind = kNumber
	case t.upper && !r.shouts:
		one.kind = kCapital
	}
	return one
}

// determined says whether a word follows an article or the like: "votre raisonnement" is a noun, whatever its ending.
func determined(words []token, i int) bool {
	return i > 0 && has([]string{"le", "un", "ce", "cet", "du", "au", "mon", "ton", "son", "notre", "votre", "leur", "l", "d", "les", "des", "vos", "nos"}, words[i-1].word)
}

// there says whether "la" at words[i] is "là", behind "je serai" or "être": followed by no noun of its own.
func (r *reader) there(words []token, i int) bool {
	j := i - 1
	for j >= 0 && has([]string{"bien", "donc", "aussi", "toujours", "egalement", "finalement", "pas", "evidemment", "malheureusement", "plus"}, words[j].word) {
		j--
	}
	if j < 0 || !has([]string{"serai", "suis", "serais", "serait", "sera", "seront", "serons", "est", "sommes", "etre"}, words[j].word) {
		return false
	}
	if strings.HasSuffix(r.text[words[i].from:words[i].to], "à") || i+1 >= len(words) || words[i+1].mark || words[i+1].newline {
		return true
	}
	next, count := longest(words, i+1)
	whole, long := longest(words, i)
	if long > 1 && whole != nil {
		return false
	}
	_, event := r.index.find(words, i+1)
	return event || next != nil && count > 0 && has([]string{string(kMode), string(kCourtesy), string(kSelf), string(kFor), string(kFill), string(kJoin), string(kLunch), string(kThird)}, string(next.kind)) &&
		!has([]string{"journee", "rencontre"}, words[i+1].word)
}

// known gives the place of somebody named before of whom a word is the first name or the surname; -1 if it is nobody's or two people's.
func (r *reader) known(t token) int {
	found := -1
	if t.mark || !t.upper || r.shouts {
		return -1
	}
	for k, p := range r.people {
		words := nameWords(p.Name)
		if len(words) > 1 && (words[0] == t.word || words[len(words)-1] == t.word) {
			if found >= 0 {
				return -1
			}
			found = k
		}
	}
	return found
}

func (r *reader) eventTag(m mention, i int) tag {
	out := tag{kind: kEvent, from: i, to: i + m.count, mention: m, value: strings.Join(m.events, ",")}
	if m.how == "range" {
		out.kind = kWhen
		out.value = "range"
	} else if m.fault != "" || len(m.events) == 0 {
		out.kind, out.value = kStranger, m.fault
	}
	return out
}

// adverb says whether a word is an adverb in -ment that turns nothing; those that do are in the tables, or listed here.
func adverb(word string) bool {
	if len(word) < 7 || !strings.HasSuffix(word, "ment") {
		return false
	}
	return !strings.Contains(" difficilement rarement aucunement nullement prochainement ulterieurement dernierement recemment anciennement precedemment jugement moment changement "+
		"evenement empechement logement deplacement engagement comportement departement desistement remplacement rattachement amendement reglement parlement traitement "+
		"recrutement financement document enterrement demenagement accouchement recemment seulement mentalement virtuellement spirituellement intellectuellement affectivement symboliquement theoriquement partiellement potentiellement possiblement hypothetiquement moralement "+
		"accompagnement groupement renouvellement mouvement versement argument element supplement complement fondement rassemblement lancement conditionnellement autrement ", " "+word+" ")
}

// dated says whether the date at words[i] is that of a letter: "votre courriel du 20".
func dated(words []token, i int) bool {
	return i > 1 && words[i-1].word == "du" && has([]string{"courriel", "lettre", "mail", "message", "courrier", "email"}, words[i-2].word)
}

// justNow reads "vient de recevoir": a thing of the recent past, nobody's coming. It gives the tokens taken.
func justNow(words []token, i int) int {
	if !has([]string{"viens", "vient", "venons", "viennent"}, words[i].word) || i+2 >= len(words) {
		return 0
	}
	j := i + 1
	if words[j].word != "de" && words[j].word != "d" {
		return 0
	}
	j++
	for j < len(words) && (words[j].word == "'" || words[j].word == "me" || words[j].word == "vous" || words[j].word == "le" || words[j].word == "l") {
		j++
	}
	if j >= len(words) || words[j].upper || len(words[j].word) < 4 {
		return 0
	}
	w := words[j].word
	if strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "dre") || strings.HasSuffix(w, "tre") || strings.HasSuffix(w, "ire") {
		return j - i + 1
	}
	return 0
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
	r.people = append(r.people, companion{Person: Person{Name: name}})
	return len(r.people) - 1
}

// apposition reads what describes a name: "ma collègue" before it; ", chargée de mission," or "(adresse)" after it.
func (r *reader) apposition(words []token, t tag, before *[]tag, p *companion) tag {
	list := *before
	k := len(list) - 1
	held := false
	if k > 0 && list[k].kind == kMark && list[k].value == "," {
		if at := officeBefore(words, list, k-1); at >= 0 {
			k, held = at, true
		}
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
	r.title(words, &t, before, p)
	t.to = r.ofHouse(words, t.to, p)
	for j := t.to; j < len(words); {
		switch {
		case words[j].word == "(":
			end := closing(words, j)
			if end == 0 || !r.describes(words, j+1, end) {
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
		if e, _ := longest(words, k); e != nil && k > j {
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
	for j < to && has([]string{"le", "la", "l", "'", "notre", "ma", "mon", "ancien", "ancienne", "nouveau", "1", "1er", "1ere", "2e", "premier", "premiere", "co", "vice", "-", "sous"}, words[j].word) {
		j++
	}
	if j >= to {
		return false
	}
	e, _ := longest(words, j)
	f, _ := longest(words, from)
	return e != nil && e.kind == kFunction || f != nil && (f.kind == kRelation || f.kind == kFunction) || office(words[j].word)
}

func office(word string) bool {
	if word == "intervenant" || word == "intervenante" {
		return true
	}
	e := phrases().alone(word)
	return e != nil && e.kind == kFunction
}

func (r *reader) absorb(words []token, from, to int, p *companion) {
	text := r.text[words[from].from:words[to-1].to]
	if strings.Contains(text, "@") && to-from == 1 {
		p.Email = text
		return
	}
	p.describe(text)
}

// describe takes a description: an office becomes the function, a kinship none.
func (p *companion) describe(text string) {
	text = strings.TrimSpace(text)
	words := strings.Fields(text)
	lead := fold(words[0])
	if len(words) > 1 && has([]string{"ma", "mon", "notre", "nos", "mes", "sa", "son", "le", "la", "un", "une"}, lead) {
		words = words[1:]
	}
	rest := strings.Join(words, " ")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "l'"), "l’")
	switch head := fold(words[0]); {
	case has([]string{"mari", "femme", "epouse", "epoux", "voisin", "voisine", "conjoint", "conjointe", "ami", "amie", "fils", "fille", "frere", "soeur", "compagnon", "compagne"}, head):
		p.relative = true
	case has([]string{"collegue", "collegues", "binome", "jeune", "autre", "quelqu"}, head):
		p.declared = true
	default:
		p.declared = true
		if p.Function == "" {
			p.Function = rest
		}
	}
}
