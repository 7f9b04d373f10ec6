package message

import (
	"regexp"
	"strings"

	"rencontres/mailer/prefilter"
)

// closingLine is a closing formula that fills its line, folded: French first, then English, German and neighbours.
var closingLine = prefilter.New(`^(?:(?:(?:bien|tres|avec mes|mes|mon|meilleures|sinceres|respectueuses|amicales|avec toutes? mes|recevez mes|veuillez recevoir mes|avec mon|avec)?\s*(?:plus |bien |tres |tout |toute )?(?:cordiales?|sinceres?|meilleures?|respectueu(?:x|ses)|amicales?|distinguee?s?|devouee?s?)?\s*)(?:cordialement|salutations|sentiments|hommages|respectueusement|sincerement|amicalement|amities|cdt|cdlt|bien a (?:vous|toi)|a vous|civilites|pensees)(?: (?:a (?:vous|toi|tous|toutes)|votre|distinguees?|respectueu(?:x|ses)|cordiales?|les meilleure?s|sinceres?|associatives?|sportives?|republicaines?|solidaires?|les plus \w+))*|(?:tres )?(?:bien |tres )?cordialement|cordiales? salutations?|bcdt|bien a (?:vous|toi|tous)|a(?: tres)? (?:bientot|vite)|au plaisir(?: de vous (?:lire|voir|rencontrer|retrouver))?|au revoir|(?:bonne|belle|excellente|tres bonne|tres belle) (?:journee|soiree|reception|continuation|semaine|fin de (?:journee|semaine)|apres-midi)(?: a (?:vous|tous|toutes)(?: (?:tous|toutes))?)?|bon(?:ne)? (?:week-?end|reception)|bises|bisous|(?:grosses? )?bises? \w+|sportivement|associativement|solidairement|musicalement|fraternellement|amicales pensees|(?:veuillez|je vous prie|nous vous prions|recevez|agreez|daignez)[^.]{0,140}(?:salutations|sentiments|consideration|hommages|respects)[^.]{0,60}|salutations(?: distinguees| cordiales)?|(?:best|kind|warm|kindest|warmest|many)? ?(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|thanks (?:and|&) (?:best |kind )?regards|(?:with|mit) (?:kind|best|freundlichen|freundlichem|lieben|besten|herzlichen) (?:regards|wishes|grussen|gruessen|gruss|grusse)|mfg|lg|vg|(?:freundliche|liebe|viele|beste|schone|herzliche|sonnige) (?:grusse|gruesse|grusse aus .{2,20}|gruss)|hochachtungsvoll|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|salud|cordiali saluti|distinti saluti|saluti|cumprimentos|com os melhores cumprimentos|atenciosamente|adeus|med v(?:ae|e)?nlig hilsen|mvh|med vanliga halsningar|pozdrawiam|z powazaniem|do widzenia|с уважением)\s*[,.!;]*\s*(?::-?\)|;-?\))?$`)

// usualClosings are those of most messages, which need no pattern.
var usualClosings = map[string]bool{"cordialement": true, "bien cordialement": true, "tres cordialement": true, "salutations": true, "sincerement": true,
	"amicalement": true, "cdt": true, "cdlt": true, "bonne journee": true, "bonne reception": true, "bien a vous": true, "respectueusement": true}

func isClosing(f string) bool {
	return usualClosings[strings.TrimRight(f, ",.!")] || closingLine.MatchString(f)
}

// disclaimer is the start of what organisations hang below a message.
var disclaimer = prefilter.WithStems(`confiden|exclusi|reserve|destin|erreur|vertraulich|planete|environ|imprim|print|virus|messagerie est|rgpd|la voie|non autorisee|privileged|intended|adverti`, `ce (?:message|mail|courriel|courrier electronique|e-mail|courrier).*(?:confidenti|exclusi|reserve a|destine|par erreur)|si vous (?:l'avez recu|avez recu ce|n'etes pas (?:le|l'un)|recevez ce)|(?:this|the information in this) (?:e-?mail|message|communication).*(?:confidential|intended|privileged)|diese e-?mail.{0,100}vertraulich|pens(?:ez|ons) a (?:l'environnement|la planete)|n'imprimez|n'imprimer|avant d'imprimer|please consider the environment|before printing|afin de (?:respecter|preserver) l'environnement|garanti sans virus|virus[- ]?free|sans virus\. ?www|l'absence de virus|(?:ce|cet) e-?mail a ete verifie|cette messagerie est|conformement au rgpd|ne pas jeter sur la voie|s'il vous est parvenu par erreur|toute (?:reception|utilisation|diffusion) (?:par erreur|non autorisee)`)

var (
	fromOutside = prefilter.WithStems(`extern|exterieur|outside|ausserhalb`, `(?:courriel|mail|message|expediteur|expediteur\W+est) externe|(?:provient|provenant|emane|envoye) (?:d'un (?:expediteur|emetteur|domaine) externe|(?:de )?l'exterieur)|(?:originated|came|comes|sent|received|is) from (?:outside|an external)|external (?:e-?mail|sender)|externe e-?mail|von (?:ausserhalb|extern)`)
	warnsOf     = prefilter.New(`clique|liens?\b|pieces? jointe|vigilan|pruden|click|links?\b|attachment|vorsicht|anhang|anhange`)
	postscript  = regexp.MustCompile(`^(?:p\.?\s?-?s\.?|nb|n\.b\.?|ps\d)\s*[:.,-]|^(?:ps|p\.s\.?|post-scriptum)\b`)
	phoneNumber = regexp.MustCompile(`(?:\+\d{1,3}[\s.]?)?(?:\(0\))?\d{1,3}(?:[\s./-]?\d{2,4}){3,}`)
	siteOrMail  = prefilter.New(`(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+\.[a-z]{2,}`)
	bareLink    = regexp.MustCompile(`^[<(\[]?https?://\S+$`)
	webAddress  = regexp.MustCompile(`https?://[^\s>]+`)
	firstPerson = prefilter.New(`(?:^|[\s,(])(?:j'|je |m'|me |moi\b|mon |ma |mes |nous |svp|s'il vous plait|merci de |i |i'm |ich |oui\b|non\b|ok\b|inscri(?:s|vez|re)\b|participer|presente?s? (?:le|a|au)\b|viendr|serai)`)
	slogan      = prefilter.New(`^(?:retrouvez|suivez|rejoignez|visitez|decouvrez)-?(?: ?nous| notre| nos| le site)|^vous (?:ne souhaitez plus recevoir (?:nos|ces|notre)|recevez (?:ce|cet|cette) )|^[a-z' -]{4,40} - « .* »$`)
	asks        = prefilter.New(`inscri|particip|compter|presen|repas|dejeun|excus|annul|visio|absen|\bven(?:ir|ue)|viend|noter|confirm|represent|desabon|retirer|\d`)
	matters     = prefilter.New(`\b(?:vegetari\w*|vegan\w*|vegetalien\w*|halal|casher|kasher|sans (?:gluten|lactose|porc|viande|repas|dejeuner)|allergi\w*|intoleran\w*|repas (?:oui|non)|(?:oui|non) (?:pour|au) (?:le )?repas|(?:en )?(?:visio|visioconference|presentiel|distanciel)|sur place|fauteuil|pmr|\d (?:personnes|participants|places)|accompagnee? d|avec (?:m|mme|mon|ma|monsieur|madame)\b|je suis|a bientot)\b`)
	verbLike    = regexp.MustCompile(`(?:^|\s)(?:est|sont|sera|serai|seront|serons|a|ai|ont|avons|viens|vient|viendra|viendrai|participe|participera|participerai|suit|suivra|suivrai|souhaite|souhaitons|peut|peux|pourra|pourrai|ne|n'est|merci|confirme|assistera|remplacera|represente|representera|is|are|will|have|has|was|ist|wird|hat|je|j'ai|nous|vous|il|elle|on|represent\w*|accompagne\w*|inscri\w*|excuse\w*|absente?|presente?)(?:\s|$)`)
)

// maxBlock is how many lines a signature can have.
const maxBlock = 14

// sign finds the signature at the end of the own lines among ls and gives its lines that role. It returns the closing formula, which it
// takes out too. Phone and application lines are taken out wherever they stand.
func (r *reader) sign() (closing string) {
	r.warning()
	for i := range r.lines {
		if r.lines[i].role == own && !r.lines[i].blank() && len(r.lines[i].text) < 160 && phoneLine.MatchString(r.fold(i)) {
			r.lines[i].role = signature
			if n := r.next(i + 1); n < len(r.lines) && n <= i+2 && r.lines[n].role == own && bareLink.MatchString(r.fold(n)) {
				r.lines[n].role = signature // where to get the application
			}
		}
	}
	for k, seg := range r.segments() {
		if c := r.signSegment(seg, k > 0); c != "" {
			closing = c
		}
	}
	return closing
}

// warning takes out what a gateway writes above mail from outside: the first line, where it says so and warns of links.
func (r *reader) warning() {
	i := r.next(0)
	if i < len(r.lines) && r.lines[i].role == own && len(r.lines[i].text) < 400 && fromOutside.MatchString(r.fold(i)) && warnsOf.MatchString(r.fold(i)) {
		r.lines[i].role = signature
	}
}

// segments are the runs of own lines that can end in a signature: the first and the last.
func (r *reader) segments() [][]int {
	var all [][]int
	var cur []int
	for i := range r.lines {
		switch r.lines[i].role {
		case own:
			cur = append(cur, i)
		case quotation, intro:
			if !r.lines[i].blank() && len(cur) > 0 {
				all = append(all, cur)
				cur = nil
			}
		}
	}
	if len(cur) > 0 {
		all = append(all, cur)
	}
	for len(all) > 0 && r.empty(all[len(all)-1]) {
		all = all[:len(all)-1]
	}
	for len(all) > 0 && r.empty(all[0]) {
		all = all[1:]
	}
	if len(all) > 2 {
		all = [][]int{all[0], all[len(all)-1]}
	}
	return all
}

func (r *reader) empty(seg []int) bool {
	for _, i := range seg {
		if !r.lines[i].blank() {
			return false
		}
	}
	return true
}

// signSegment looks at the end of one run of own lines.
func (r *reader) signSegment(seg []int, later bool) (closing string) {
	var ls []int // lines with words
	for _, i := range seg {
		if !r.lines[i].blank() {
			ls = append(ls, i)
		}
	}
	if len(ls) == 0 {
		return ""
	}
	first := ls[0]
	end := r.delimited(ls, later)
	end = r.footer(ls, end)
	ls = ls[:end]
	if len(ls) == 0 {
		return ""
	}
	if at := r.closing(ls, later); at >= 0 {
		closing = strings.TrimSpace(r.lines[ls[at]].text)
		r.lines[ls[at]].role = dropped
		r.assign(ls[at+1:])
		return closing
	}
	if at := r.nameBlock(ls, first); at >= 0 {
		r.assign(ls[at:])
		if at > 0 && isClosing(r.fold(ls[at-1])) {
			closing = strings.TrimSpace(r.lines[ls[at-1]].text)
			r.lines[ls[at-1]].role = dropped
		}
	}
	return closing
}

func (r *reader) assign(ls []int) {
	for _, i := range ls {
		r.lines[i].role = signature
	}
}

// delimited cuts at "-- " (RFC 3676 §4.3), at "--" alone, and at a ruler; it returns how many of ls stay.
func (r *reader) delimited(ls []int, later bool) int {
	announced := false // a list between rulers
	for k, i := range ls {
		t := r.lines[i].text
		dashes := t == "-- " || strings.TrimSpace(t) == "--" || strings.TrimSpace(t) == "—"
		announced = announced || k > 0 && isRuler(t) && strings.HasSuffix(r.fold(ls[k-1]), ":")
		rule := (k > 0 || later) && isRuler(t) && !announced && r.looksFooter(ls[k+1:])
		if dashes || rule {
			r.lines[i].role = dropped
			r.assign(ls[k+1:])
			return k
		}
	}
	return len(ls)
}

// looksFooter says that what follows a ruler is no part of the words: short, or an address, a site, a telephone or a disclaimer.
func (r *reader) looksFooter(ls []int) bool {
	if len(ls) == 0 {
		return true
	}
	if len(ls) > maxBlock {
		return false
	}
	for _, i := range ls {
		f := r.fold(i)
		if siteOrMail.MatchString(f) || phoneNumber.MatchString(f) || disclaimer.MatchString(f) {
			return true
		}
	}
	return len(ls) <= 6 && !firstPerson.MatchString(r.fold(ls[0]))
}

// footer cuts disclaimers, from the paragraph where the first begins.
func (r *reader) footer(ls []int, end int) int {
	for k := 1; k < end; k++ {
		if len(r.lines[ls[k]].text) > 12 && disclaimer.MatchString(r.fold(ls[k])) {
			for k > 1 && ls[k-1] == ls[k]-1 && !firstPerson.MatchString(r.fold(ls[k-1])) && len(r.fold(ls[k-1])) > 40 {
				k--
			}
			for k > 1 && bareLink.MatchString(r.fold(ls[k-1])) {
				k-- // the scanner's picture
			}
			r.assign(ls[k:end])
			if strings.Trim(r.lines[ls[k-1]].text, "-_=* ") == "" {
				r.lines[ls[k-1]].role = dropped
				k--
			}
			return k
		}
	}
	return end
}

// closing finds the closing formula near the end, with nothing but a signature below; -1 if there is none. Alone it closes nothing, unless
// answers stand further up (later).
func (r *reader) closing(ls []int, later bool) int {
	top := 1
	if later {
		top = 0
	}
	for k := len(ls) - 1; k >= top && k >= len(ls)-maxBlock; k-- {
		f := r.fold(ls[k])
		if len(f) > 200 || !isClosing(f) || len(f) > 45 && asks.MatchString(f) {
			continue
		}
		if r.signatureLike(ls[k+1:], 0) {
			return r.doubleClosing(ls, k)
		}
		return -1
	}
	return -1
}

// doubleClosing prefers the earlier of two closing formulas in a row ("Bonne journée, / Cordialement,").
func (r *reader) doubleClosing(ls []int, k int) int {
	if k >= 2 && isClosing(r.fold(ls[k-1])) {
		r.lines[ls[k]].role = dropped
		return k - 1
	}
	return k
}

// signatureLike says that lines below a closing formula are a signature: none speaks in the first person or of what a registration asks (a
// diet, a meal, a mode), and one that does, or a postscript, keeps all of it in the text. from is 1 where a line of the signature stands above ls.
func (r *reader) signatureLike(ls []int, from int) bool {
	if len(ls) > maxBlock {
		return false
	}
	banner := false
	for k, i := range ls {
		f := r.fold(i)
		if banner || bannerLine(f) {
			banner = strings.HasPrefix(f, "***") && !strings.HasSuffix(f, "***") || banner && !strings.HasSuffix(f, "***")
			continue
		}
		if (strings.HasPrefix(f, "p") || strings.HasPrefix(f, "n")) && postscript.MatchString(f) || len(f) < 90 && matters.MatchString(f) {
			return false
		}
		if k+from == 0 && len(f) > 80 && firstPerson.MatchString(f) {
			return false
		}
		if k+from > 0 && firstPerson.MatchString(f) && !phoneNumber.MatchString(f) && len(words(f)) > 3 {
			return false
		}
	}
	return true
}

// bannerLine says that a line advertises: framed by stars or arrows, or one that organisations put below every message.
func bannerLine(f string) bool {
	return strings.HasPrefix(f, "***") || strings.HasPrefix(f, "►") || strings.HasPrefix(f, ">>") || strings.HasPrefix(f, "« ") && strings.HasSuffix(f, " »") ||
		slogan.MatchString(f)
}

// nameBlock finds, where no formula closes the message, the line that bears the sender's name and starts the last block; -1 if there is none.
func (r *reader) nameBlock(ls []int, first int) int {
	from := max(1, len(ls)-maxBlock)
	for k := from; k < len(ls); k++ {
		if ls[k] == first || !r.nameLine(r.fold(ls[k])) && !(k == len(ls)-1 && r.monogram(ls[k])) || bullet(r.fold(ls[k])) && (bullet(r.fold(ls[k-1])) || k+1 < len(ls) && bullet(r.fold(ls[k+1]))) {
			continue
		}
		if r.signatureLike(ls[k+1:], 1) {
			return k
		}
	}
	return -1
}

// monogram says that a line is the sender's initials alone, in capitals.
func (r *reader) monogram(i int) bool {
	t := strings.Trim(r.lines[i].text, " .")
	name := words(fold(r.sender.Name))
	return len(t) > 1 && len(t) < 5 && t != "OK" && t == strings.ToUpper(t) && strings.ToLower(t) == initials(name)
}

func bullet(f string) bool {
	return strings.HasPrefix(f, "-") || strings.HasPrefix(f, "•") || strings.HasPrefix(f, "*") || strings.HasPrefix(f, "·")
}

// nameLine says that a folded line is the sender's name, alone or with a function behind it.
func (r *reader) nameLine(f string) bool {
	name := words(fold(r.sender.Name))
	if len(name) == 0 || len(f) > 90 {
		return false
	}
	head, tail := f, ""
	if i := strings.IndexAny(f, ",|(/"); i > 0 {
		head, tail = f[:i], f[i:]
	} else if i := strings.Index(f, " - "); i > 0 {
		head, tail = f[:i], f[i:]
	}
	if verbLike.MatchString(tail) {
		return false
	}
	ws := words(head)
	if len(ws) > 0 && civility(ws[0]) {
		ws = ws[1:]
	}
	if len(ws) == 0 || len(ws) > 7 {
		return false
	}
	hits := 0
	for _, w := range ws {
		if !inName(w, name) {
			if particle(w) || len(ws) > 1 && len(w) > 1 && strings.HasPrefix(initials(name), w) {
				continue
			}
			return false
		}
		hits++
	}
	return hits > 0
}

func civility(w string) bool {
	switch w {
	case "m", "mme", "mr", "mlle", "monsieur", "madame", "dr", "me", "le", "la", "pr":
		return true
	}
	return false
}

func particle(w string) bool {
	switch w {
	case "de", "du", "des", "d", "la", "le", "l", "von", "van", "der", "den", "et", "el", "di":
		return true
	}
	return false
}

// initials are the first letters of the words of a name: "JP Rémy" is Jean-Paul Rémy.
func initials(name []string) string {
	var b strings.Builder
	for _, n := range name {
		b.WriteString(n[:1])
	}
	return b.String()
}

// inName says that w is one of the words of a name, or its initial.
func inName(w string, name []string) bool {
	for _, n := range name {
		if w == n || len(w) == 1 && strings.HasPrefix(n, w) {
			return true
		}
	}
	return false
}
