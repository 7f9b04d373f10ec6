package reply

import (
	"strings"
	"unicode"
)

// The parts of a signature: name, function, service, organisation. Where a signature begins, signature.go finds.

// body says whether a word begins the name of an organisation.
func body(word string) bool {
	return strings.Contains(" ville mairie commune cc ca cu mjc ccas cias csc cs centre association asso agence conseil departement region prefecture sous maison metropole communaute "+
		"eurometropole agglo agglomeration ligue federation comite club office foyer groupe habitat caf mission dreets ddets ddetspp drajes dreal dsden rectorat universite lycee college "+
		"ecole institut regie syndicat union fondation collectif etablissement hopital epci pays grand mfr plie geiq greta afpa apf udaf oms ufcv cemea usep france cidff caue reseau "+
		"amicale cooperative scop ligue unis espace les le relais fc rc tc as us es academie direction service pole dga secretariat cabinet omnisports aviron cidff clcv mife voile ", " "+word+" ")
}

// readLine takes one line of a signature; true if it held the name.
func (r *reader) readLine(s *signature, text string, named bool) bool {
	from := r.from
	text = strings.TrimSpace(strings.Trim(strings.TrimSpace(text), "-–*•|"))
	if text == "" || !strings.ContainsFunc(text, unicode.IsLetter) {
		return false
	}
	if rest, ok := cutFold(text, "pour "); ok && !named {
		text = rest
	}
	text = r.withoutThanks(text)
	parts := splitParts(text)
	head := parts[0]
	if !named && r.firstNameLine(head, text) {
		for _, p := range parts[1:] {
			s.take(p)
		}
		return false
	}
	if !named {
		if name, rest := leadingName(head, from); name != "" && len(nameWords(head)) > len(nameWords(from)) {
			s.name = nameText(name)
			s.take(withoutLink(rest))
			for _, p := range parts[1:] {
				s.take(p)
			}
			return true
		}
		if office(firstWord(head)) && len(parts) > 1 && personLike(parts[1]) {
			s.function, s.name = strings.TrimSpace(cutArticle(head)), nameText(parts[1])
			return true
		}
		if alike(head, from) && len(nameWords(head)) > 1 && (r.ownsMailbox || !houseLine(head)) || personLike(head) && !houseLine(head) && !r.signsInFull {
			s.name = nameText(head)
			for _, p := range parts[1:] {
				s.take(p)
			}
			return true
		}
	}
	if named && len(parts) > 1 && personLike(head) && !alike(head, from) && office(firstWord(parts[1])) {
		return false // who signs for somebody
	}
	if len(parts) > 1 && s.function == "" && s.organisation == "" && office(firstWord(head)) && (body(firstWord(parts[1])) || startsUpper(parts[1]) && strings.Contains(parts[1], " ") || len(parts) == 2 && houseByLetters(parts[1])) ||
		len(parts) == 2 && s.function == "" && !startsUpper(head) && body(firstWord(parts[1])) ||
		len(parts) == 2 && s.organisation == "" && body(firstWord(head)) && !strings.Contains(text, " - ") {
		for _, p := range parts {
			s.take(p)
		}
		return false
	}
	s.take(text)
	return false
}

// leadingName parts "Youssef Benali éducateur FC Orgeval" where the first words are the sender's name.
func leadingName(text, from string) (name, rest string) {
	words := strings.Fields(text)
	for n := min(4, len(words)-1); n > 1; n-- {
		head := strings.Join(words[:n], " ")
		if alike(head, from) && len(nameWords(head)) == len(nameWords(from)) {
			return head, strings.Join(words[n:], " ")
		}
	}
	return "", ""
}

// take sorts a part of a signature into function, service or organisation.
func (s *signature) take(part string) {
	part = strings.TrimSpace(strings.Trim(part, " -–,;.()"))
	if part == "" {
		return
	}
	if first, _, _ := strings.Cut(fold(part), " "); has([]string{"du", "des", "de"}, first) || strings.HasPrefix(first, "d'") {
		part = withoutLink(part) // "Paul Simon, du conseil citoyen"
	}
	if has([]string{"son secretariat", "sa secretaire", "son assistante", "son assistant", "son cabinet", "sa permanence", "la permanence"}, fold(part)) {
		return // who writes for somebody: "Pour X," above "son secrétariat"
	}
	word := firstWord(part)
	if strings.HasPrefix(fold(part), "sous-prefecture") {
		word = "prefecture"
	}
	if strings.HasPrefix(fold(part), "p/o") || placeLine(word) {
		return
	}
	if before, _, ok := strings.Cut(part, " - "); ok && len(strings.Fields(part)) > 8 && startsUpper(before) {
		part = before
	}
	if s.whole != "" && !strings.Contains(s.organisation, " ") && !office(word) && (body(word) || startsUpper(part)) && len(strings.Fields(part)) > 1 {
		s.function, s.organisation, s.whole = s.whole, "", ""
	}
	switch {
	case office(word) || fold(part) == "service civique":
		if s.function == "" {
			before := s.organisation
			s.function, s.organisation = splitOffice(cutArticle(part), before)
			if before == "" && s.organisation != "" {
				s.whole = cutArticle(part)
			}
		}
	case serviceLine(word, part) && strings.Contains(part, " - "):
		for _, p := range strings.Split(part, " - ") {
			s.take(p)
		}
	case serviceLine(word, part):
		if s.service == "" {
			s.service = part
		}
		for i, words := 1, strings.Fields(cutArticle(part)); i < len(words) && s.organisation == ""; i++ {
			if rest, link := behindLink(words[i:]); link != "" && len(rest) > 0 && properHouse(rest) {
				s.organisation = strings.Join(rest, " ") // "Le bureau du comité des fêtes"
			}
		}
	case s.function == "" && s.organisation == "" && (agentNoun(word) || s.name != "" && !startsUpper(part) && !body(word) && !properHouse(strings.Fields(part)) && !strings.HasPrefix(word, "ancien") && len(strings.Fields(part)) < 5):
		s.function, s.organisation = heldIn(cutArticle(part))
	case s.organisation == "" && (s.name == "" && personLike(part) && !houseLine(part) || civility(token{word: word})):
	case (s.organisation == "" || vagueHouse(s.organisation) && !vagueHouse(part)) && (body(word) || startsUpper(part)) && len(strings.Fields(part)) < 9:
		s.organisation = part
	case s.function != "" && s.organisation == "" && body(word):
		s.organisation = part
	}
}

// finish gives the function back what was split off, where that is no organisation by itself or the signature names another.
func (s *signature) finish(email string) {
	if s.organisation == "" && s.service != "" && ownDomain(s.service, email) {
		s.organisation = s.service // "Accueil Paysan des Côtes", whose addresses are @accueil-paysan
	}
	if first, _, _ := strings.Cut(fold(s.organisation), " "); has([]string{"mme", "m.", "mr", "monsieur", "madame", "mlle"}, first) {
		s.organisation = "" // "Secrétaire de Mme X"
	}
	if strings.HasPrefix(fold(s.function), "pour ") {
		s.function = ""
	}
	if s.whole == "" || strings.Contains(s.organisation, " ") {
		return
	}
	if genericHouse(s.organisation) {
		s.function, s.organisation = s.whole, ""
	}
}

// apart parts what a hyphen or an apostrophe joins; folded text has no curly one.
var apart = strings.NewReplacer("'", " ", "-", " ")

// splitOffice parts "Trésorière du Foyer Saint-Martin"; an office of a public body stays whole.
func splitOffice(text, organisation string) (string, string) {
	if first, _, _ := strings.Cut(fold(text), " "); has([]string{"ancien", "ancienne", "ex"}, first) {
		return text, organisation
	}
	if at := strings.Index(text, " ("); at > 0 {
		return text[:at], organisation
	}
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		w := fold(words[i])
		cut := ""
		switch {
		case has([]string{"du", "de", "des", "au", "aux", "chez"}, w):
			cut = w
			if i+1 < len(words) && has([]string{"la", "l'"}, fold(words[i+1])) {
				if i+3 < len(words) && organisation == "" && has([]string{"regie", "mjc", "maison", "ligue", "federation", "fondation", "caisse"}, fold(words[i+2])) {
					return strings.Join(words[:i], " "), strings.Join(words[i+2:], " ")
				}
				continue
			}
			if (cut == "des" || cut == "aux") && i+2 < len(words) && organisation == "" && startsUpper(words[i+1]) && !office(fold(words[i+1])) {
				return strings.Join(words[:i], " "), strings.Join(words[i+1:], " ")
			}
		}
		var next string
		switch {
		case cut != "" && i+1 < len(words):
			next = words[i+1]
		case strings.HasPrefix(w, "l'") || strings.HasPrefix(w, "d'"):
			next = words[i][strings.IndexAny(words[i], "'’")+1:]
			next = strings.TrimPrefix(strings.TrimPrefix(next, "\x80\x99"), "'")
		case i == 1 || office(fold(words[i-1])):
			next = words[i]
			if programmeName(next) || !shouting(strings.Trim(next, ",")) && !body(fold(next)) {
				continue
			}
		default:
			continue
		}
		if has([]string{"mission", "conseil", "prefet", "ville", "region", "departement", "pole", "service", "les", "le", "direction", "sous", "grand", "habitat", "france", "metropole"}, fold(next)) && !(fold(next) == "mission" && i+2 < len(words) && fold(words[min(i+1, len(words)-1)]) == "locale") {
			continue
		}
		if !shouting(next) && !body(fold(next)) || chiefInLetters(next) || relaisService(words[min(i, len(words)-1):]) {
			continue
		}
		if organisation != "" {
			return text, organisation
		}
		head := strings.Join(words[:i], " ")
		head = strings.TrimSuffix(strings.TrimSuffix(head, " de"), " de l'")
		at := strings.Index(text, next)
		if genericHouse(text[at:]) {
			continue
		}
		return head, text[at:]
	}
	if office, house := heldIn(text); organisation == "" && house != "" && !genericHouse(house) {
		return office, house
	}
	return text, organisation
}

func splitParts(text string) []string {
	for _, sep := range []string{" - ", " – ", " | ", " / "} {
		text = strings.ReplaceAll(text, sep, "\x00")
	}
	text = strings.ReplaceAll(text, ", ", "\x00")
	if at := strings.IndexByte(text, '('); at > 0 {
		text = text[:at] + "\x00" + text[at:]
	}
	var out []string
	for _, p := range strings.Split(text, "\x00") {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return []string{text}
	}
	return out
}

func firstWord(text string) string {
	words := strings.Fields(apart.Replace(fold(text)))
	if len(words) > 1 && words[0] == "adulte" && words[1] == "relais" {
		return "mediateur"
	}
	for _, w := range words {
		w = strings.Trim(w, ".,;:()")
		if has([]string{"le", "la", "l", "1er", "1ere", "2e", "3e", "premier", "premiere", "co", "vice", "sous", "ancien", "ancienne", "notre", "l'"}, w) {
			if w == "vice" || w == "co" || w == "sous" {
				return "adjoint"
			}
			continue
		}
		if full, ok := shortOffice(w); ok {
			return full
		}
		return w
	}
	return ""
}

func cutArticle(text string) string {
	for _, a := range []string{"le ", "la ", "l'", "l’"} {
		if rest, ok := cutFold(text, a); ok {
			return rest
		}
	}
	return text
}

func cutFold(text, lead string) (string, bool) {
	if len(text) >= len(lead) && strings.EqualFold(text[:len(lead)], lead) {
		return text[len(lead):], true
	}
	return text, false
}

func startsUpper(text string) bool {
	for _, r := range text {
		return unicode.IsUpper(r)
	}
	return false
}

// personLike says whether text reads as a full name: two to five capitalised words, no office and no organisation among them.
func personLike(text string) bool {
	words := strings.Fields(nameText(text))
	if len(words) < 2 || len(words) > 6 {
		return false
	}
	capitals := 0
	for i, w := range words {
		flat := fold(w)
		if office(flat) && i == 0 || body(flat) && i == 0 || strings.ContainsAny(w, "0123456789@/:«»&!?") {
			return false
		}
		if startsUpper(w) {
			capitals++
		} else if !particle(flat) && !strings.HasPrefix(flat, "d'") {
			return false
		}
		if has([]string{"ville", "conseil", "association", "mairie", "agence", "centre", "service", "direction", "secretariat", "comite", "accueil", "president", "maire", "elus", "cabinet", "pole", "federation", "club", "groupe", "bureau", "cohesion", "departement", "culture", "protocole"}, flat) {
			return false
		}
	}
	return capitals >= 2
}

// cleanFrom takes a display name apart: without service codes, brackets and civility, in reading order.
func cleanFrom(name string) string {
	if strings.Contains(name, "@") {
		return nameOfAddress(name)
	}
	if at := strings.IndexAny(name, "(["); at > 0 {
		name = name[:at]
	}
	if at := strings.Index(name, " - "); at > 0 {
		name = name[:at]
	}
	if last, first, ok := strings.Cut(name, ", "); ok && len(strings.Fields(last)) < 3 {
		name = first + " " + last
	}
	fields := strings.Fields(name)
	if n := len(fields); n > 2 && strings.ContainsAny(fields[n-1], "0123456789") {
		fields = fields[:n-1]
	}
	return nameText(strings.Join(fields, " "))
}

// nameOfAddress is the name that an address is made of, "claire.dubois@…", where its first part is a given name; "" if it is none.
func nameOfAddress(email string) string {
	words := strings.Fields(mailName(fold(email)))
	if len(words) != 2 || !GivenName(words[0]) || strings.ContainsAny(words[1], "0123456789'") || len(words[1]) < 3 || sharedPart(email) {
		return ""
	}
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, " ")
}

// sharedPart says whether the local part of an address belongs to a desk.
func sharedPart(email string) bool {
	local, _, _ := strings.Cut(fold(email), "@")
	for _, w := range strings.FieldsFunc(local, func(r rune) bool { return r == '.' || r == '-' || r == '_' || r == '+' }) {
		if among("mairie contact accueil secretariat info infos direction cabinet courrier bureau presidence elus communication administration asso association "+
			"protocole jeunesse sports culture assemblees sg dircab pole sec comite", w) {
			return true
		}
	}
	return false
}
