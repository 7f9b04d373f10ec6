package reply

import (
	"slices"
	"strings"
)

// A form is one copy of the reply form, as far as it was filled in.
type form struct {
	name, function, organisation string
	mode, lunch, days            string // as typed
	needs                        []need
	from, to                     int
	named                        bool // has a line for the name
	filled                       bool // anything typed at all
	evidence                     string
	spans                        [][2]int // the text that its labels and values cover
}

// labelForm finds the labels of the reply form, at the start of a line or run together by a phone.
var (
	labelForm = lazily(`(?im)(nom et pr[ée]nom|journ[ée]e\(s\)|fonction|structure|pr[ée]sence \([^)\n]*\)|repas sur place \([^)\n]*\)|r[ée]gime ou besoin particulier)[ \t\x{a0}]*:`)
	ownForm   = lazily(`(?im)^[-•*> \t]*(nom|participants?|inscrits?|pr[ée]nom|asso|association|organisme|structure|fonction|pr[ée]sence|participation|venue|mode|format|modalit[ée]|visio|repas|d[ée]jeuner|besoins?|r[ée]gimes?|restrictions?|contraintes?|allergies?|acc[eè]s|accessibilit[ée]|je serai pr[ée]sente?(?:\(e\))?|je participe(?:rai)?|je d[ée]jeunerai|qui|d['’]o[uù]|o[uù]|comment|on mange|[àa] table|estomac|[àa] savoir|signe particulier|particularit[ée]s?)(?: (?:\?|et pr[ée]nom|du midi|de midi|sur place|alimentaires?|particuli[eè]re?s?|sp[ée]cifiques?|de participation|souhait[ée]e?|et allergies|ou allergies|d['’]acc[eè]s|d['’]accessibilit[ée]|en accessibilit[ée]))?[ \t\x{a0}]*(?::|=|->|→)`)
)

type label struct {
	key      string
	from, at int // start of the label, start of its value
}

func labels(text string) []label {
	if strings.Count(text, ":")+strings.Count(text, "=")+strings.Count(text, "->")+strings.Count(text, "→") < 2 && !strings.Contains(text, "Nom et prénom") && !strings.Contains(text, "epas sur place (") && !strings.Contains(text, "résence (") { // a label ends in one; most replies are spared the search
		return nil
	}
	found := labelForm.FindAllStringSubmatchIndex(text, -1)
	if len(found) < 2 {
		if own := ownForm.FindAllStringSubmatchIndex(text, -1); len(own) > 2 || len(own) == 2 && answersBoth(text, own) {
			found = own
		}
	} else {
		found = withShort(text, found)
	}
	if len(found) == 0 || len(found) == 1 && !ourLabel(fold(text[found[0][2]:found[0][3]])) {
		return nil
	}
	var out []label
	for _, m := range found {
		out = append(out, label{strings.Fields(fold(text[m[2]:m[3]]))[0], m[0], m[1]})
		if strings.HasPrefix(fold(text[m[2]:m[3]]), "nom et") {
			out[len(out)-1].key = "nom et"
		}
		switch out[len(out)-1].key {
		case "on":
			out[len(out)-1].key = "dejeuner"
		case "a":
			out[len(out)-1].key = map[bool]string{true: "dejeuner", false: "besoin"}[strings.HasSuffix(fold(text[m[2]:m[3]]), "table")]
		}
		if strings.HasPrefix(fold(text[m[2]:m[3]]), "je dejeun") {
			out[len(out)-1].key = "dejeuner"
		}
		if x := fold(text[m[2]:m[3]]); strings.HasPrefix(x, "presence (") && strings.Contains(x, " x") {
			out[len(out)-1].key = "crossed"
		}
	}
	return out
}

// ourLabel says whether a label, alone in a reply, is one that only our form has; the lines that were left empty are gone with the letter.
func ourLabel(label string) bool {
	return strings.HasPrefix(label, "nom et") || strings.HasSuffix(label, ")")
}

// withShort adds the labels that were shortened by hand to those of the form as we wrote it: "Présence : non" below "Nom et prénom : X".
func withShort(text string, found [][]int) [][]int {
	for _, m := range ownForm.FindAllStringSubmatchIndex(text, -1) {
		key := strings.Fields(fold(text[m[2]:m[3]]))[0]
		known := slices.ContainsFunc(found, func(f []int) bool { return m[2] < f[1] && f[0] < m[1] })
		if !known && m[0] > found[0][0] && has([]string{"presence", "participation", "venue", "mode", "repas", "dejeuner", "regime", "regimes", "besoin", "besoins", "allergie", "allergies"}, key) {
			found = append(found, m)
		}
	}
	slices.SortFunc(found, func(a, b []int) int { return a[0] - b[0] })
	return found
}

// answersBoth says whether two labels are of coming and of the meal: enough for a form retyped by hand.
func answersBoth(text string, own [][]int) bool {
	first, second := fold(text[own[0][2]:own[0][3]]), fold(text[own[1][2]:own[1][3]])
	return has([]string{"presence", "participation", "venue"}, first) && has([]string{"repas", "dejeuner", "mode", "visio"}, second)
}

// readForms takes the forms out of the text; the spans they cover are no prose.
func readForms(text string) []form {
	var out []form
	all := labels(text)
	for i, l := range all {
		end := len(text)
		if i+1 < len(all) {
			end = all[i+1].from
		}
		value, stop := valueOf(text, l.at, end, i+1 < len(all))
		if len(out) == 0 || l.key == "nom et" && out[len(out)-1].named {
			out = append(out, form{from: l.from})
		}
		f := &out[len(out)-1]
		f.to = stop
		f.spans = append(f.spans, [2]int{l.from, stop})
		f.set(l.key, value)
		if value != "" {
			f.filled = true
			f.evidence = strings.TrimSpace(text[f.from:stop])
		}
	}
	return out
}

// valueOf is what stands behind a label: the rest of its line, or the next line where another label follows that.
func valueOf(text string, at, end int, more bool) (string, int) {
	rest := text[at:end]
	first, below, _ := strings.Cut(rest, "\n")
	value := strings.TrimSpace(first)
	if value == "" && more {
		if next := strings.TrimSpace(below); next != "" && !strings.ContainsAny(next, "\n:") {
			return next, end
		}
	}
	return value, at + len(first)
}

func (f *form) set(key, value string) {
	switch key {
	case "nom et":
		f.name, f.named = value, true
	case "nom", "qui", "participant", "participants", "inscrit", "inscrits":
		f.name = strings.TrimSpace(f.name + " " + value)
	case "prenom":
		f.name = strings.TrimSpace(value + " " + f.name)
	case "fonction":
		f.function = value
	case "structure", "d'ou", "asso", "association", "organisme":
		f.organisation = value
	case "presence", "participation", "venue", "je", "ou", "comment", "mode", "format", "modalite":
		f.mode = strings.TrimSpace(f.mode + " " + value)
	case "visio":
		if words := plain(value); words == "oui" || words == "ok" || words == "x" {
			f.mode = "visio"
		} else if words != "non" && words != "" {
			f.mode += " " + value
		}
	case "crossed":
		f.mode = "visio presentiel"
	case "repas", "dejeuner", "estomac":
		f.lunch = value
	case "regime", "signe", "particularite", "particularites", "regimes", "besoin", "besoins", "restriction", "restrictions", "contrainte", "contraintes":
		f.needs = append(f.needs, need{value: value})
	case "acces", "accessibilite":
		f.needs = append(f.needs, need{value: value, access: true})
	case "allergie", "allergies":
		if value != "" && !nothing(plain(value)) {
			value = "allergie : " + value
		}
		f.needs = append(f.needs, need{value: value})
	case "journee(s)":
		f.days = value
	}
}

// A need is what was typed on a line of diet, or of needs.
type need struct {
	value  string
	access bool // on a line of its own for access
}

// nothing says whether the words of a line of needs say that there are none.
func nothing(words string) bool {
	if noNeeds(words) {
		return true
	}
	for _, w := range strings.Fields(words) {
		if !among("aucun aucune aucuns none ras neant non rien sans objet a signaler pas de d regime regimes 0 nc na ok particulier particuliere particuliers particulieres special speciale speciaux specifique specifiques besoin besoins allergie allergies restriction contrainte standard normal classique omnivore je mange tout n ai merci pour moi me concernant concerne concernee concernes", w) {
			return false
		}
	}
	return !strings.HasSuffix(words, "regime") || len(words) > 6
}

// formMode reads the line of presence: a mode, whether it declines, and whether it was understood.
func formMode(value string) (mode string, absent, ok bool) {
	words := plain(value)
	if words == "" && value != "" && !ticked(value) {
		return "", false, false // "Présence : -"
	}
	if words == "" || words == "oui" || words == "x" {
		return "", false, true
	}
	first := strings.Fields(words)[0]
	if refusal(words) {
		return "", true, true
	}
	if namesMore(value) {
		return "", false, false
	}
	if first == "non" || contains(words, "absent") || contains(words, "absente") {
		declines := contains(words, "participer") || contains(words, "venir") || contains(words, "absent") || contains(words, "absente") || contains(words, "present")
		return "", true, declines && !contains(words, "visio") && !contains(words, "mais")
	}
	if ticked := tickedMode(value); ticked != "" {
		return ticked, false, true
	}
	if e := freeTurn(value); e != nil {
		mode, sure := presenceWords(plain(behindTurn(value)))
		if e.kind != kYes && e.kind != kMode {
			return e.value, e.kind == kNo, e.kind != kHedge
		}
		return oneMode(e.value, mode), false, sure
	}
	mode, sure := presenceWords(words)
	if !sure {
		return "", false, false
	}
	return mode, false, !strings.Contains(value, "?") && (mode != "" || comes(words))
}

// presenceWords reads the words of a line of presence one by one: the mode that they tell, and whether none of them holds the answer back.
func presenceWords(words string) (mode string, sure bool) {
	for _, w := range strings.Fields(words) {
		switch {
		case has([]string{"visio", "visioconference", "distanciel", "distance", "virtuel", "ligne"}, w):
			mode = oneMode(mode, "remote")
		case has([]string{"presentiel", "presentielle", "place", "salle", "site", "chair"}, w):
			mode = oneMode(mode, "onsite")
		case has([]string{"ou", "peut", "si", "confirmer", "non", "attente", "reserve", "sauf", "selon", "pas", "mais", "ne", "voir", "sais", "sinon", "option", "depend"}, w):
			return "", false
		}
	}
	return mode, true
}

// comes says whether a line of presence says yes in so many words.
func comes(words string) bool {
	for _, w := range strings.Fields(words) {
		if has([]string{"oui", "ok", "x", "present", "presente", "presents", "presentes", "viens", "viendrai", "serai", "participe", "participerai", "inscris", "confirme", "confirmee", "certaine", "positif", "positive", "yes"}, w) {
			return true
		}
	}
	return false
}

// refusal says whether a line of presence is a plain no.
func refusal(words string) bool {
	no := strings.HasPrefix(words, "ni l un ni l autre") || strings.HasPrefix(words, "ni en") || words == "aucune" || words == "aucun"
	if no {
		return !contains(words, "si") && !contains(words, "mais") && !contains(words, "sauf")
	}
	for _, w := range strings.Fields(words) {
		no = no || w == "non" || strings.HasPrefix(w, "absent") || w == "impossible" || strings.HasPrefix(w, "indisponible")
		if !among("non impossible absent absente indisponible desole desolee helas malheureusement merci excuse excusee pas dispo disponible cette fois ci une autre prochaine la regret regrets a avec mes", w) {
			return false
		}
	}
	return no
}

// tickedForm is a choice that was ticked: "[x] présentiel", "présentiel X", "(x) visio".
var tickedForm = lazily(`(?i)(?:[\[(]\s*[x✓✔]\s*[\])]|☒|☑|✓|✔|\bx\b)\s*(pr[ée]sentiel|sur place|visio\pL*|distanciel|[àa] distance)`)

// tickedMode is the mode that was ticked where both stand on the line, "" if none or both were.
func tickedMode(value string) string {
	mode := ""
	for _, m := range tickedForm.FindAllStringSubmatch(value, -1) {
		next := "remote"
		if w := fold(m[1]); strings.HasPrefix(w, "pre") || strings.HasPrefix(w, "sur") {
			next = "onsite"
		}
		mode = oneMode(mode, next)
	}
	if mode == "both" {
		return ""
	}
	return mode
}

// lunchTakenBack is a word of yes that a no follows: "souhaite ne pas déjeuner".
var lunchTakenBack = lazily(`\b(souhaitee?|confirme|presente?|compris)\b.*\b(ne|n|pas|sans|absence|absente?|annul\w*|non)\b`)

// formLunch reads the line of the meal: the first word that says yes or no. Not ok where both are said, or a doubt; "" where neither is.
func formLunch(value string) (lunch string, ok bool) {
	if words := plain(value); contains(words, "oui") && contains(words, "non") {
		return "", false
	}
	if gladlyEats.MatchString(plain(value)) {
		return "yes", true
	}
	if lunch := freeLunch(plain(value)); lunch != "" && !strings.Contains(value, "?") {
		return lunch, true
	}
	if lunchTakenBack.MatchString(plain(value)) {
		return "", false
	}
	for _, w := range strings.Fields(plain(value)) {
		next := ""
		switch w {
		case "oui", "o", "ok", "volontiers", "1", "x", "yes", "avec", "souhaite", "souhaitee", "confirme", "necessaire", "dejeune", "dejeunerai", "mange", "mangerai", "prendrai", "present", "presente", "compris":
			next = "yes"
		case "non", "n", "pas", "aucun", "0", "sans", "ni":
			next = "no"
		case "ne":
			if dietIn(value) == "" { // "je ne mange pas sur place", but not "je ne mange pas de porc"
				next = "no"
			}
		case "peut", "si", "voir", "sais", "selon", "eventuellement", "ou":
			return "", false
		}
		if lunch == "" {
			lunch = next
		}
	}
	switch words := plain(value); {
	case noneValue.MatchString(words): // labels.go
		return "no", true
	case ticked(value) && words == "", wholeYes.MatchString(words):
		return "yes", true
	}
	return lunch, !strings.Contains(value, "?") && mealUnderstood(value, lunch)
}

// formNeeds reads the lines of diet and needs: what was typed, sorted, or a question.
func formNeeds(lines []need) (diet, access string, question bool) {
	for _, n := range lines {
		switch {
		case nothing(plain(n.value)):
			continue
		case strings.HasSuffix(strings.TrimSpace(n.value), "?"):
			question = true
			continue
		}
		for _, part := range strings.FieldsFunc(n.value, func(r rune) bool { return r == ';' || r == '/' }) {
			eats, moves := sortNeed(part)
			if moves && !eats || n.access && !eats {
				access = joinNeed(access, strings.TrimSpace(part))
			} else {
				diet = joinNeed(diet, strings.TrimSpace(part))
			}
		}
	}
	return diet, access, question
}

// sortNeed says whether a need tells of food, and of access.
func sortNeed(part string) (eats, moves bool) {
	ts := tokens(part, 0, len(part))
	for i := range ts {
		if e, _ := longest(ts, i); e != nil {
			eats = eats || e.kind == kDiet
			moves = moves || e.kind == kAccess
		}
	}
	flat := plain(part)
	for _, stem := range []string{"entend", "oreille", "marche", "stationnement", "parking", "chaise", "place assise", "siege", "canne", "bequille", "ascenseur", "escalier", "malvoyan", "sourd", "boucle magnetique", "boucle auditive", "premier rang", "plain pied", "fauteuil", "rampe", "pmr"} {
		moves = moves || strings.Contains(flat, stem)
	}
	return eats, moves
}

// buttonForm is the sentence that the buttons of an invitation prefill.
var buttonForm = lazily(`(?im)^[> \t]*(je m['’]inscris|je ne pourrai pas participer) à la (?:rencontre|journée régionale|journée) du (\d{1,2})(?:er)? ([\p{L}]+) à ([^,.\n]+?)(, sur place|, en visioconférence(?: \(le matin\))?)?\.?[ \t\r]*$`)

// A button is a prefilled sentence that was sent.
type button struct {
	from, to int
	yes      bool
	mode     string
	words    string // date and town
}

func findButtons(text string) []button {
	var out []button
	if !strings.Contains(text, "à la ") && !strings.Contains(text, "À LA ") { // most replies are spared the search
		return nil
	}
	for _, m := range buttonForm.FindAllStringSubmatchIndex(text, -1) {
		b := button{from: m[2], to: m[1], yes: strings.HasPrefix(fold(text[m[2]:m[3]]), "je m'i")}
		b.words = text[m[4]:m[9]]
		if m[10] >= 0 {
			b.mode = "remote"
			if strings.Contains(text[m[10]:m[11]], "place") {
				b.mode = "onsite"
			}
		}
		for b.to > b.from && (text[b.to-1] == '\r' || text[b.to-1] == ' ') {
			b.to--
		}
		out = append(out, b)
	}
	return out
}
