package reply

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line of the text.
type line struct {
	from, to int
	text     string // trimmed
	flat     string // folded
	gap      bool   // a blank line stands before it
	closing  bool   // it is a formula of the end
}

func lines(text string) []line {
	var out []line
	at, gap := 0, false
	for _, raw := range strings.SplitAfter(text, "\n") {
		trimmed := strings.TrimSpace(raw)
		if trimmed == "" {
			gap = true
		} else {
			start, flat := at+strings.Index(raw, trimmed), fold(trimmed)
			out = append(out, line{start, start + len(trimmed), trimmed, flat, gap, closingForm.MatchString(strings.TrimSpace(flat))})
			gap = false
		}
		at += len(raw)
	}
	return out
}

// A signature is what the foot of a reply says of its writer.
type signature struct {
	name, function, organisation string
	service                      string // a service or secretariat, no function
	whole                        string // the function as it was written, where an organisation was split off
}

var (
	deviceForm     = lazily(`^(envoye (de|depuis|a partir|avec|par|via|d)\b|sent from|obtenir outlook|telecharger outlook|get outlook|provenance : courrier|obtenez outlook|pour (vous|se) (desinscrire|desabonner)\b|vous recevez ce (message|mail|courriel) (car|parce)|-- ?$|_{3,}|-{3,}$)`)
	disclaimerForm = lazily(`(destinataire|confidenti|intended recipient|pieces jointes|imprim(er|ez) ce|l'environnement|rgpd)`)
	disclaimerHead = lazily(`^(ce (message|courriel|mail|courrier)|cet? e-?mail|les informations contenues|this (e-?mail|message)|pensez a|avant d'imprimer|l'integrite|n'imprimez|conformement au rgpd|ceci est une)`)
	bannerForm     = lazily(`^(\*{2,}|>{2,}|retrouvez|suivez|permanences?|ouvert|ferme|absences? prevues?|prochain|mairie ouverte|standard|horaires|lundi|du lundi|accueil du public|rejoignez)`)
	seatForm       = lazily(`\b\d{1,2} places? (en|sur|pour|avec|a|au|par|svp)\b`)
	contactForm    = lazily(`(\d{5}|\b0\d([ .]?\d{2}){4}|^\+33|\d+,? (bis |ter )?(rue|avenue|place|quai|boulevard|allee|chemin|impasse)|^(rue|place|avenue|hotel du|bureau \d|bp )|cedex|^www\.|^https?:|^(tel|mob|port|fixe|standard)\.?\b|\S@\S)`)
	closingForm    = lazily(`^((bien |tres )?(cordialement|sincerement|amicalement|respectueusement)( a (vous|tous))?|cdlt|cdt|bien a (vous|toi)|sportivement|associativement|amities|(grosses )?bises?( \w+)?|bisous|salutations.*|(avec )?mes .*salutations.*|belle journee.*|bonne (journee|soiree|fin de journee|continuation|reception|semaine).*|a (bientot|jeudi|tres vite|tres bientot)|merci( beaucoup| d'avance| bcp| a vous| et a bientot)?|(avec )?(tous )?(mes|nos) (sinceres )?remerciements|au plaisir.*|liebe gr.*|(bien )?respectueusement|(veuillez|je vous prie d|nous vous prions d).*(salutations|sentiments|consideration|hommages).*|avec mes (excuses|cordiales pensees|regrets).*|restant a votre disposition|a\+|fraternellement|solidairement)[ ,.!:-]*$`)
)

func (l line) disclaimer() bool {
	return disclaimerHead.MatchString(l.flat) && disclaimerForm.MatchString(l.flat) || len(l.flat) > 120 && strings.Contains(l.flat, "destinataire") && disclaimerForm.MatchString(l.flat) && !strings.Contains(l.flat, "je ") && !ofWriter.MatchString(l.flat) ||
		len(l.flat) > 80 && strayForm.MatchString(l.flat) && strayDuty.MatchString(l.flat) && !ofWriter.MatchString(l.flat)
}

// A disclaimer in words of its own speaks of its message and of stray copies, says what may not be done, and nothing of its writer.
var (
	strayForm = lazily(`\b(ce|cet|le present|du present|message|courriel|correspondance|document) ?(message|courriel|mail|e-?mail|courrier|envoi|confidentiel|confidentielle|privee?|a caractere (prive|personnel|confidentiel))\b`)
	strayDuty = lazily(`\b(recue?s? par (erreur|megarde)|erreur (de transmission|d'acheminement|de destinataire|d'adressage)|(parvenue?|transmise?|adressee?) par erreur|toute (copie|diffusion|reproduction|divulgation|utilisation|publication|exploitation)\b.*\b(interdite?|prohibee?|proscrite?)|declin\w+ toute responsabilite|refuse\w* toute responsabilite|n'engage\w* (pas|que|en rien|nullement)|strictement (personnel|reserve|confidentiel))`)
	ofWriter  = lazily(`\b(je|j'|moi|mon|ma|mes|inscri\w*|viendr\w*|annul\w*|absente?s?|presente?s?|desist\w*|visio\w*|repas|dejeuner|nous (n'|ne|avons|sommes|serons|venons|n)|(a|ont) ete recue?s?|solliciter|listes?)\b`)
)

// device says whether a line is a phone's own: "Envoyé de mon iPhone". What its owner typed behind it is theirs.
func (l line) device() bool {
	if !deviceForm.MatchString(l.flat) {
		return false
	}
	_, rest, _ := strings.Cut(strings.TrimRight(l.flat, " ."), ". ")
	if rest == "" {
		_, rest, _ = strings.Cut(l.flat, ", ")
	}
	return !ofWriter.MatchString(rest) && !answering.MatchString(rest)
}

// answering is in what somebody types who answers.
var answering = lazily(`\b(oui|non|ok|viens|venir|serai|suis|sera|pas|present\w*|absent\w*|particip\w*|confirm\w*)\b`)

// foot finds where the signature begins among all, len(all) if there is none.
func (r *reader) foot(all []line) int {
	for i := 1; i < len(all); i++ {
		if all[i-1].closing && i > 1 || all[i-1].closing && all[i].short() && r.signs(all[i]) {
			return i
		}
	}
	for i := range all {
		if i > 0 && r.closesWith(all[i]) {
			return i
		}
		if r.opensFoot(all, i) {
			if i > 1 && !all[i].gap && all[i-1].gap && r.nameLine(all[i-1]) {
				i-- // who writes, above the office from whose mailbox they do
			}
			return i
		}
	}
	return r.lastBlock(all)
}

// labelledLine is a line with a label: "Présents : X".
func labelledLine(s string) bool {
	label, rest, ok := strings.Cut(s, ":")
	if n := utf8.RuneCountInString(label); !ok || n < 3 || n > 30 || strings.ContainsFunc(label, func(r rune) bool { return !strings.ContainsRune(" '’-", r) && !unicode.IsLetter(r) }) {
		return false
	}
	return strings.IndexFunc(strings.TrimPrefix(rest, " "), unicode.IsSpace) != 0 && strings.TrimSpace(rest) != ""
}

var bulletForm = lazily(`^([-*•–+·]|\d{1,2}[.)])\s*\S`)

var closingHead = lazily(`^((bien |tres )?cordialement|cdlt|cdt|sportivement|amicalement|bien a vous)[ ,.:-]+`)

// closesWith says whether a line is a formula of the end with a name or office behind it.
func (r *reader) closesWith(l line) bool {
	head := closingHead.FindString(l.flat)
	if head == "" || !l.short() {
		return false
	}
	rest := l.text[strings.IndexAny(l.text, ",. :-")+1:]
	return !r.speaks(line{text: rest, flat: fold(rest)})
}

func (l line) short() bool { return len([]rune(l.text)) < 75 }

// opensFoot says whether line i begins with the sender's own name or is a separator.
func (r *reader) opensFoot(all []line, i int) bool {
	l := all[i]
	if l.text == "--" || l.text == "-- " {
		return true
	}
	if i == 0 && len(all) > 1 && strings.HasSuffix(l.text, ",") {
		return false
	}
	if i > 0 && !l.gap && listed(all, i) {
		return false
	}
	if i > 0 && i+1 < len(all) && strings.HasSuffix(strings.TrimSpace(all[i-1].text), ":") && !all[i+1].gap && !closingHead.MatchString(all[i-1].flat) && r.personLine(all[i+1]) {
		return false // "Voici les inscriptions :" above the own name and others
	}
	if i > 0 && l.bullet() && (strings.HasSuffix(all[i-1].text, ":") || all[i-1].bullet()) || l.bullet() && i+1 < len(all) && all[i+1].bullet() {
		return false
	}
	return l.short() && r.signs(l) && !(strings.ContainsAny(l.text[len(l.text)-1:], ".!") && r.speaks(l))
}

// listed says whether line i stands in a list: in the paragraph under a line that ends in a colon, or goes on "28 mai : X".
func listed(all []line, i int) bool {
	if i > 0 && !all[i].gap && labelledLine(all[i].text) && labelledLine(all[i-1].text) && !contactForm.MatchString(all[i].flat) && !contactForm.MatchString(all[i-1].flat) {
		return true
	}
	for k := i; k > 0; k-- {
		if strings.HasSuffix(all[k-1].text, ":") {
			return !contactForm.MatchString(all[i].flat)
		}
		if all[k].gap {
			return false
		}
	}
	return false
}

// nameLine says whether a line is a name of two to four words and no more.
func (r *reader) nameLine(l line) bool {
	words := strings.Fields(l.text)
	if len(words) < 2 || len(words) > 4 || l.bullet() || r.speaks(l) {
		return false
	}
	for _, t := range tokens(l.text, 0, len(l.text)) {
		if !t.mark && !t.upper && !has([]string{"de", "du", "la", "le", "des", "d"}, t.word) || t.mark && t.word != "-" && t.word != "'" {
			return false
		}
	}
	return !civility(tokens(l.text, 0, len(l.text))[0])
}

// personLine says whether a line is a name, and it may be an office behind a comma: "Jordan Petit, animateur".
func (r *reader) personLine(l line) bool {
	name, office, _ := strings.Cut(l.text, ",")
	return !l.closing && len(strings.Fields(office)) < 8 && r.nameLine(line{text: name, flat: fold(name)})
}

// bullet says whether a line is an item of a list.
func (l line) bullet() bool { return bulletForm.MatchString(l.text) }

// signs says whether a line begins with the sender's name, or is their first name or initials alone.
func (r *reader) signs(l line) bool {
	head := headName(r.commaBehindName(l).text)
	if head == "" {
		return false
	}
	from := r.from
	words := nameWords(head)
	switch {
	case len(words) == 0 || len(words) > 5:
		return false
	case len(words) == 1:
		return len(nameWords(l.text)) == 1 && has(nameWords(from), words[0]) || strings.HasPrefix(head, "(") || l.text == head && has(nameWords(from), words[0])
	}
	return alike(head, from) && len(words) <= len(nameWords(from))+1
}

// commaBehindName puts a comma behind the sender's full name where a line goes on without one: "anne petit presidente de l'amicale".
func (r *reader) commaBehindName(l line) line {
	n := len(r.from)
	if n > 0 && len(nameWords(r.from)) > 1 && len(l.flat) > n+1 && l.flat[n] == ' ' && len(l.text) == len(l.flat) && l.flat[:n] == fold(r.from) && l.flat[n+1] >= 'a' && l.flat[n+1] <= 'z' && l.text[n+1] >= 'a' {
		l.text, l.flat = l.text[:n]+","+l.text[n:], l.flat[:n]+","+l.flat[n:]
	}
	return l
}

// headName is the part of a line up to a comma, a dash or a bracket.
func headName(text string) string {
	for _, cut := range []string{",", " - ", " – ", "(", " / ", "·"} {
		if at := strings.Index(text, cut); at >= 0 {
			text = text[:at]
		}
	}
	return strings.Trim(strings.TrimSpace(text), ".")
}

// lastBlock takes the last paragraph for a signature where all its lines are short, end without a stop and speak of nothing.
func (r *reader) lastBlock(all []line) int {
	start := len(all)
	for start > 0 {
		start--
		if all[start].gap || start == 0 {
			break
		}
	}
	if start == 0 && len(all) > 0 {
		if len(all) == 1 {
			return 1
		}
		start = len(all) - 1
	}
	if start < len(all) && listed(all, start) {
		return len(all)
	}
	for i := start; i < len(all); i++ {
		l := all[i]
		if l.device() || r.contact(l) || bannerForm.MatchString(l.flat) {
			continue
		}
		if strings.ContainsAny(l.text[:1], "-*+>") || strings.HasPrefix(l.text, "•") {
			return len(all)
		}
		if !l.short() || strings.ContainsAny(l.text[len(l.text)-1:], ".!?:;") || r.speaks(l) {
			return len(all)
		}
	}
	return start
}

// contact says whether a line gives an address or a number, and nothing of taking part: "merci d'inscrire Paul (paul@…)" is prose.
func (r *reader) contact(l line) bool {
	return contactForm.MatchString(l.flat) && !l.tellsInFoot() && !seatForm.MatchString(l.flat) && !(strings.Contains(l.flat, "@") && strings.Contains(l.flat, " ") && r.speaks(l))
}

// dateLabel is a date with a colon and what is said of it: "le 24/09 : de mon bureau".
var dateLabel = lazily(`^(pour |et )*(le |du )?((lun|mar|mercre|jeu|vendre|same)di )?\d{1,2}(er)?( ?[/.-] ?\d{1,2}([/.-]\d{2,4})?| (mai|juin|septembre|sept\.?|novembre|nov\.?)( \d{4})?) ?[:=] ?\S`)

// speaks says whether a line of a foot holds words of the trade and is therefore prose.
func (r *reader) speaks(l line) bool {
	if dateLabel.MatchString(l.flat) || l.tellsInFoot() {
		return true
	}
	if strings.HasPrefix(l.flat, "ps") && (len(l.flat) < 3 || l.flat[2] == ' ' || l.flat[2] == ':' || l.flat[2] == '.') {
		return true
	}
	words := tokens(l.text, 0, len(l.text))
	for i := 0; i < len(words); {
		e, count := longest(words, i)
		if e == nil {
			i++
			continue
		}
		switch e.kind {
		case kAway, kPresent:
			if strings.Contains(l.text, ":") {
				return true
			}
		case kSelf, kVerb, kEnrol, kYes, kNo, kCancel, kNot, kModal, kRequest, kHedge, kIf, kLunch, kMode, kNoun, kAvail, kConfirm, kOff, kSeat, kBlock, kForward, kThou, kLasting, kJourney, kAck, kDiet:
			if e.kind == kNoun && words[i].upper && i+1 < len(words) && words[i+1].upper {
				break
			}
			if !(e.kind == kBlock || e.kind == kLasting || e.kind == kDiet && words[i].upper || e.kind == kModal || e.kind == kNot && words[i].upper) {
				return true
			}
		}
		i += count
	}
	return false
}

// courteous says whether a line of a foot is a wish or thanks, and no name: "Bon week-end à tous".
func (r *reader) courteous(l line) bool {
	words := tokens(l.text, 0, len(l.text))
	if len(words) == 0 || strings.Contains(l.flat, fold(r.from)) {
		return false
	}
	if has([]string{"bon", "bonne", "merci", "bise", "bises", "bisous", "amities", "amicalement", "cordialement", "bravo", "vive"}, words[0].word) {
		return true
	}
	e, _ := longest(words, 0)
	return e != nil && e.kind == kCourtesy && !civility(words[0]) && !body(words[0].word)
}

// readFoot takes name, function and organisation from the lines of a signature; it gives the lines that are prose after all.
func (r *reader) readFoot(foot []line) []line {
	var prose []line
	var s signature
	named, first := false, false
	r.signsInFull = r.ownsMailbox && slices.ContainsFunc(foot, func(l line) bool { return r.namesOwn(splitParts(l.text)[0]) })
	for i, l := range foot {
		l = r.commaBehindName(l)
		switch {
		case l.device() || l.closing || l.disclaimer():
			if l.disclaimer() {
				r.sig = s
				return prose
			}
			continue
		case i > 0 && s.name != "" && r.saysMoreInFoot(l):
			prose = append(prose, r.withoutAddedHead(l))
			continue
		case r.handsOnInFoot(l, &s):
			r.footAnswers = append(r.footAnswers, l.text)
		}
		switch {
		case bannerForm.MatchString(l.flat) || r.courteous(l) || r.contact(l) && !strings.Contains(l.flat, ", "):
			continue
		case i > 0 && s.name != "" && !l.gap && l.short() && !strings.ContainsAny(l.text, "!?.:") && startsUpper(l.text) && body(firstWord(l.text)): // "Université du temps libre"
		case i > 0 && (r.speaks(l) || len(l.text) > 110) && !r.signs(l):
			if !(s.name != "" && !l.gap && l.short()) || strings.HasPrefix(l.flat, "ps") || strings.ContainsAny(l.text, "!?") {
				prose = append(prose, l)
			} else if r.answersInFoot(l) || l.tellsInFoot() {
				r.footAnswers = append(r.footAnswers, l.text)
			}
			continue
		}
		if r.answersInFoot(l) {
			r.footAnswers = append(r.footAnswers, l.text)
		}
		text := l.text
		if head := closingHead.FindString(l.flat); head != "" {
			text = strings.TrimSpace(text[len(head):])
		}
		text = r.calledByGiven(text)
		if !named && r.signedBy == "" && r.signedByAnother(text) {
			r.signedBy = text
		}
		if !named && s == (signature{}) && r.nickname(withoutRank(text)) && !(first && office(firstWord(text))) {
			first = first || has(nameWords(r.from), fold(strings.Trim(text, " .,!-"))) // whose surname stands in the From line
			continue
		}
		if first && !named && !r.signs(l) && r.ownsMailbox {
			named, s.name = true, r.from // "Lise" alone, and her house below
		}
		named = r.readLine(&s, text, named) || named
	}
	s.finish(r.in.FromEmail)
	r.sig = s
	return prose
}
