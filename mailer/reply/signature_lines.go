package reply

import "strings"

// What the lines of a foot are: a service, a place, a house, a first name.

// houseByLetters says whether a part of a signature is the short name of a house: "ANCT", "AFEV". A town in capitals is longer.
func houseByLetters(part string) bool {
	return shouting(part) && len(part) < 6 && !strings.ContainsAny(part, " .0123456789")
}

// serviceLine says whether a line names a service of a house, and not the house: "Direction des sports", not "Direction départementale des territoires".
func serviceLine(word, part string) bool {
	words := strings.Fields(fold(part))
	if word == "direction" && len(words) > 1 && among("departementale regionale interregionale interdepartementale diocesaine academique", words[1]) && len(words) > 2 {
		return false
	}
	if word == "bureau" && len(words) > 2 && words[1] == "d'etudes" {
		return false
	}
	return among("service services pole secretariat bureau accueil direction cabinet unite cellule", word)
}

// placeLine says whether a line of that first word says for what place or people somebody works: "Quartiers Ronde-Couture et Manchester".
func placeLine(word string) bool {
	return among("quartier quartiers arrondissement canton secteur territoire territoires bassin site sites qpv", word)
}

// vagueHouse says whether a line names a kind of house and none by its name: "Association régionale".
func vagueHouse(text string) bool {
	words := strings.Fields(text)
	return len(words) == 2 && body(fold(words[0])) && among("regionale departementale nationale locale loi sportive culturelle", fold(words[1]))
}

// namesOwn says whether a part of a line is the name of the From line, in full.
func (r *reader) namesOwn(part string) bool {
	return len(nameWords(part)) > 1 && alike(part, r.from)
}

// withoutThanks leaves "merci" out in front of the sender's own name.
func (r *reader) withoutThanks(text string) string {
	for _, lead := range []string{"merci d'avance ", "merci d'avance, ", "merci, ", "merci ", "cordialement ", "cdt "} {
		if rest, ok := cutFold(text, lead); ok && r.from != "" && strings.HasPrefix(fold(rest), fold(r.from)) {
			return rest
		}
	}
	return text
}

// withoutLink leaves "du" or "de la" out in front of a house: "Paul Simon de la MJC".
func withoutLink(text string) string {
	if rest, link := behindLink(strings.Fields(text)); link != "" && len(rest) > 0 {
		return strings.Join(rest, " ")
	}
	return text
}

// firstNameLine says whether a line begins with a first name alone: "Martine, présidente", "Nadine, à l'accueil", "Enzo (service civique)".
func (r *reader) firstNameLine(head, text string) bool {
	if strings.Contains(head, " ") || !startsUpper(head) || head == text || body(fold(head)) || office(fold(head)) || !strings.HasPrefix(text, head+",") && !strings.HasPrefix(text, head+" (") {
		return false
	}
	if has(nameWords(r.from), fold(head)) {
		return true
	}
	rest := strings.Trim(text[len(head):], " ,(")
	return rest != "" && !startsUpper(rest) && !shouting(head)
}

// nickname says whether the first line of a foot is one word that is no organisation: a first name, a pet name, initials.
func (r *reader) nickname(text string) bool {
	word := strings.Trim(text, " .,!-–—'’\"")
	if strings.ContainsAny(word, " @0123456789") || word == "" || body(fold(word)) {
		return false
	}
	letters := []rune(word)
	return len(letters) < 4 || !shouting(word) || has(nameWords(r.from), fold(word))
}

// ownDomain says whether the domain of an address is made of the words of a name.
func ownDomain(name, email string) bool {
	_, domain, _ := strings.Cut(fold(email), "@")
	hits := 0
	for _, w := range strings.Fields(plain(name)) {
		if len(w) > 3 && strings.Contains(domain, w) {
			hits++
		}
	}
	return hits > 1
}

// shortOffice writes an office out that signatures shorten.
func shortOffice(word string) (string, bool) {
	switch word {
	case "ref":
		return "referent", true
	case "dir":
		return "directeur", true
	case "resp":
		return "responsable", true
	case "coord":
		return "coordinateur", true
	}
	return "", false
}

// houseLine says whether a line that could be a name is what a house is called: "La Recyclerie de Ligny", "CSC Orgeval".
func houseLine(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 {
		return false
	}
	first := strings.Trim(fold(words[0]), ",.")
	return has([]string{"la", "le", "les"}, first) || strings.HasPrefix(first, "l'") || body(first) || civic(first) || houseNoun(first) || opensThing(first) || properHouse(words) ||
		shouting(words[0]) && len(plain(words[0])) > 2 && !strings.ContainsAny(plain(words[0]), " aeiouy")
}

// genericHouse says whether a text is what any office is held in, no name: "agence", "cabinet du maire".
func genericHouse(text string) bool {
	first, _, _ := strings.Cut(fold(text), " ")
	if first == "cabinet" && !startsUpper(text) {
		return true
	}
	return has([]string{"agence", "cabinet", "communaute", "mairie", "service", "pole", "secteur", "territoire", "ecole", "club", "association", "departement", "centre", "secteur"}, fold(text))
}

// cutOwnName parts the last line of prose where it ends in the sender's own full name, alone or with what they are behind it: "À bientôt. Ahmed Ziani,
// directeur".
func (r *reader) cutOwnName(all []line) []line {
	own := fold(r.from)
	n := len(all) - 1
	if n < 0 || len(nameWords(r.from)) < 2 {
		return all
	}
	l := all[n]
	at := strings.LastIndex(l.flat, own)
	if at < 3 || len(l.flat) != len(l.text) && !strings.HasSuffix(fold(l.text), l.flat[at:]) {
		return all
	}
	before, behind := strings.TrimSpace(l.flat[:at]), l.flat[at+len(own):]
	if !strings.ContainsAny(before[max(0, len(before)-1):], ".!?,") || len(behind) > 70 || strings.ContainsAny(strings.TrimRight(behind, " ."), ".!?:;") {
		return all
	}
	cut := runeAt(l.text, len([]rune(l.flat[:at])))
	if namesBefore(before) || cut < 0 || fold(l.text[cut:]) != l.flat[at:] {
		return all
	}
	tail := line{from: l.from + cut, to: l.to, text: l.text[cut:], flat: l.flat[at:], gap: true}
	if behind != "" && !strings.HasPrefix(behind, ",") && !strings.HasPrefix(behind, " -") && !strings.HasPrefix(behind, " (") && !body(firstWord(behind)) && !office(firstWord(behind)) || r.speaks(tail) {
		return all
	}
	head := line{from: l.from, to: l.from + len(strings.TrimRight(l.text[:cut], " ,")), text: strings.TrimRight(l.text[:cut], " ,"), gap: l.gap}
	head.flat = fold(head.text)
	return append(all[:n:n], head, tail)
}

// namesBefore says whether the folded text in front of the sender's name ends in a list of others behind a colon, "participants : Luc Bertin,": the name is
// one more of them.
func namesBefore(before string) bool {
	_, list, ok := strings.Cut(before, ":")
	if !ok || !strings.HasSuffix(list, ",") || strings.ContainsAny(list, ":.!?") {
		return false
	}
	for part := range strings.SplitSeq(strings.TrimSuffix(list, ","), ",") {
		if at := strings.IndexByte(part, '('); at > 0 {
			part = part[:at]
		}
		if n := len(nameWords(part)); n < 2 || n > 4 {
			return false
		}
		for _, w := range nameWords(part) {
			if e := phrases().alone(w); e != nil && e.kind != kFill {
				return false
			}
		}
	}
	return true
}

// runeAt is the place of the nth letter of a text; -1 if it has not so many.
func runeAt(text string, n int) int {
	for at := range text {
		if n == 0 {
			return at
		}
		n--
	}
	return -1
}
