package reply

import (
	"regexp"
	"strings"

	"rencontres/mailer/prefilter"
)

// What somebody says below their name, or behind it, in lines that look like those of a signature: a word added ("P.S. Finalement non", "Rectification :
// en visio"), a sentence ("Je mange sans sel"), a companion ("+ Paul Martin", "Claire Dubois et son mari"), for whom they sign ("p.o. Claire Dubois").

var (
	// addedHead is a label with points or letters of its own in front of what was added; "PS" alone the lexicon knows.
	addedHead = lazily(`^\(?(p\. ?-? ?s\.?|p-s\.?|n\.? ?b\.|n\. ?b|nb ?:|post-? ?scriptum|nota( bene)?)(?:[\s:,.–-]+|$)`)
	// addedLine begins whatever else is added below a name.
	addedLine = lazily(`^\W*(ps\d?\b|rectif\w*\b|correct(ion|if)\b|erratum|errata|addendum|ajout\b|precision\b|oups|oubli\b|j'oubliais|au fait|a noter\b|remarque\b|attention\b|important\b|edit\b|mise a jour|maj\b|complement\b|derniere (minute|nouvelle))`)
	// sentenceLine begins a sentence of the sender's.
	sentenceLine = lazily(`^\W*(j'|n'|(je|nous|on|il|elle|ils|elles|ne|mon|ma|mes|c'est|ce sera|merci (de|d'|pour|aussi|egalement)|pouvez|pourriez|pourrez|veuillez|priere|inscri\w+|ajoute[rz]|prevoyez|comptez) )`)
	// givenAlone is a given name with a word of answer behind it.
	givenAlone = lazily(`^\w+ (aussi|egalement|idem|pareil|non|oui|vient|viendra|en est|sera|y sera)\b`)
	// wayLine is a way to come, a meal or a diet that has a line to itself.
	wayLine = lazily(`^\W*(en )?(visio\w*|distanciel|presentiel|a distance|sur place|zoom|teams|repas|dejeuner|a midi|sans (repas|dejeuner|gluten|lactose|sel|porc|viande|sucre)|avec|menu|regime|diete)\b|\b(vegetarien\w*|vegetalien\w*|vegan\w*|allergi\w*|intoleran\w*|halal|casher|diabetique|malentendante?|malvoyante?)\W*$`)
	// alsoLine are people beside the one who signs.
	alsoLine = lazily(`^\W*(&|et|ainsi que|accompagnee?|plus)\b|^\W*[+&]|\b(\d+|deux|trois|quatre|cinq) (personnes?|pers|couverts?|repas|participants?)\b|\b(epoux|epouse|mari|conjointe?) |\b(mari|femme|epoux|epouse|enfants?|fille|fils)\W*$|\bviendr(a|ont)\b`)
	// alsoBehind are people behind the name of the one who signs.
	alsoBehind = lazily(`^\W*(et|avec|ainsi que|accompagnee?|plus|seule?|\d+|deux|trois)\b|^\W*[+&]|\b(et|avec) (son|sa|ses|les|mon|ma|mes|leurs?|notre|nos)\b|^, \w+ et `)
	// changeLine tells of another address or of a leave.
	changeLine = lazily(`\b(nouve(lle|l|au|aux|lles) (adresse|numero|mail|courriel|tel\w*|coordonnees|boite)|nouveau(x)? (numero|mail|tel\w*)|change\w* d|desormais|dorenavant|ancienne adresse|adresse a (jour|modifier|changer))\b|^\W*(actuellement )?en (conges?|vacances|arret|deplacement)\b|\babsente? (du|jusqu|le \d|les \d)|\b(il me faut|il faut|j'attends|j'ai|avant de|sous reserve|si )`)
	// looseLine is a part of the day, a restriction, or who typed, in a line of its own.
	looseLine = lazily(`^\W*((le |l'|la )?(matin|matinee|apres-midi|midi)\b.*$|a (confirmer|valider|voir|preciser)\b|sauf\b|hors\b|excepte|uniquement|seulement|peut-etre|annul\w+ |prevenir|(message )?(envoye|ecrit|dicte|tape|redige|poste)e? (par|pour)|adresse valable|sourde?\b|lsf\b|fauteuil|un seul|une seule|(un|deux|trois|2|3) (repas|menus?|couverts?|places?)\b)|\b(idem|pareil|uniquement|seulement|lsf|de preference)\W*$`)
	// bothSign is a couple or a family that signs.
	bothSign = lazily(`^(m|mr|mme|monsieur|madame)\.? (et|&) (m|mr|mme|monsieur|madame)\b|^(la )?famille |^\w+( \w\.?)? (et|&) \w+ \w\.?$`)
	// otherHand tells who wrote for the sender.
	otherHand = lazily(`^\W*(message )?(envoye|ecrit|dicte|tape|redige)e? (par|a|pour) (sa|son|ma|mon|le|la|une|un) `)
	// orderSign is a signature by order.
	orderSign = lazily(`^\W*(p\.? ?/? ?o\b|par (ordre|procuration|delegation))|\bp/o\b|\bp\.o\.`)
	// signsForOffice is an office for which somebody signs.
	signsForOffice = lazily(`(^|[,(] ?)pour (m\.|mme|mr|monsieur|madame|(le|la|l') ?(maire|presidente?|prefete?|direct\w+|depute\w*|senat\w+|adjointe?))\b`)
	ofOffice       = lazily(`\b(secretariat|secretaire|cabinet|assistante?)\b`)
)

// withoutAddedHead leaves the label out in front of what was added: "P.S. Sophie Lambert viendra".
func (r *reader) withoutAddedHead(l line) line {
	head := addedHead.FindString(l.flat)
	if head == "" || len(head) >= len(l.flat) {
		return l
	}
	cut := runeAt(l.text, len([]rune(head)))
	if cut < 0 || fold(l.text[cut:]) != l.flat[len(head):] {
		return l
	}
	if rest := l.flat[len(head):]; givenAlone.MatchString(rest) && givenNames()[firstPlain(rest)] != "" {
		r.footAnswers = append(r.footAnswers, l.text) // "P.S. Henri aussi"
	}
	return line{from: l.from + cut, to: l.to, text: l.text[cut:], flat: l.flat[len(head):], gap: true}
}

// saysMoreInFoot says whether a line below a name is prose after all: "Rectification : je ne viendrai que le matin", "Je mange sans sel".
func (r *reader) saysMoreInFoot(l line) bool {
	return addedHead.MatchString(l.flat) || addedLine.MatchString(l.flat) || sentenceLine.MatchString(l.flat) && !strings.HasPrefix(l.text, "*")
}

// handsOnInFoot says whether a line of a foot, by itself or behind the name, tells of something that a person must see.
func (r *reader) handsOnInFoot(l line, s *signature) bool {
	rest, named := r.behindOwnName(l)
	switch {
	case orderSign.MatchString(l.flat) && r.ownsMailbox || r.signsForAnother(l):
		return true
	case named && (alsoBehind.MatchString(rest) || tellsMore(rest) || r.secondBehind(l, rest)):
		return true
	case s.name == "" && (bothSign.MatchString(l.flat) || l.flat == "les "+r.surname()):
		return true
	case named || s.name == "":
		return false
	}
	return tellsMore(l.flat) || r.secondName(l, s.name)
}

// moreLines finds a line of a foot that tells of a way, of people, of a change or of a part of the day.
var moreLines = prefilter.NewSet([]pattern{wayLine, alsoLine, changeLine, looseLine})

func tellsMore(text string) bool {
	for range moreLines.Matching(text) {
		return true
	}
	return false
}

// secondName says whether a line below a name holds the name of somebody else who may sign too, and is none of their secretaries.
func (r *reader) secondName(l line, name string) bool {
	whole, rest, _ := strings.Cut(l.text, ",")
	words := tokens(whole, 0, len(whole))
	if len(words) == 0 || ofOffice.MatchString(fold(rest)) || ofOffice.MatchString(l.flat) || houseLine(whole) || alike(whole, name) || alike(whole, r.from) || len(nameWords(whole)) > 4 {
		return false
	}
	return civility(words[0]) && len(words) > 1 && words[len(words)-1].upper || personLike(whole) && givenNames()[firstPlain(whole)] != ""
}

// secondBehind says whether somebody else's full name is all that stands behind the sender's, which a comma ends: "Claire Dubois, Jean Petit".
func (r *reader) secondBehind(l line, rest string) bool {
	if !strings.HasPrefix(rest, ", ") {
		return false
	}
	_, name, _ := strings.Cut(l.text, ", ")
	first := firstPlain(name)
	return len(nameWords(name)) == 2 && first != "marie" && givenNames()[first] != "" && personLike(name) && !houseLine(name)
}

// surname is the last word of the name in the From line, folded.
func (r *reader) surname() string {
	words := strings.Fields(fold(r.from))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// firstPlain is the first word of a text, folded.
func firstPlain(text string) string {
	first, _, _ := strings.Cut(plain(text), " ")
	return first
}

// behindOwnName is what stands behind the sender's own name in a line, folded; false if the line does not begin with it.
func (r *reader) behindOwnName(l line) (string, bool) {
	own := fold(r.from)
	for _, civil := range []string{"mme ", "m. ", "m ", "mlle ", "madame ", "monsieur "} {
		if rest, ok := strings.CutPrefix(l.flat, civil+own); ok && own != "" {
			return rest, true // "Mme Claire Dubois et M. Jean Petit"
		}
	}
	if len(nameWords(r.from)) > 1 && strings.HasPrefix(l.flat, own) {
		return l.flat[len(own):], true
	}
	if given, _, ok := strings.Cut(own, " "); ok && strings.HasPrefix(l.flat, given+",") {
		return l.flat[len(given):], true
	}
	return "", false
}

// signsForAnother says whether a line is signed for somebody else than the sender: "Claire Dubois, pour Jean Roux, maire", "Pour Claire Dubois, Sophie Lambert".
func (r *reader) signsForAnother(l line) bool {
	if !r.ownsMailbox {
		return false
	}
	at := strings.Index(l.flat, "pour ")
	if at < 0 || at > 0 && !strings.ContainsAny(l.flat[max(0, at-2):at], ",(") {
		return false
	}
	if signsForOffice.MatchString(l.flat) && !ofOffice.MatchString(l.flat) && !strings.Contains(plain(l.text), plain(r.from)) {
		return true
	}
	cut := runeAt(l.text, len([]rune(l.flat[:at]))+len("pour "))
	if cut < 0 {
		return false
	}
	whom, rest, _ := strings.Cut(l.text[cut:], ",")
	if personLike(whom) && !houseLine(whom) && givenNames()[firstPlain(whom)] != "" && !alike(whom, r.from) {
		return true
	}
	return alike(whom, r.from) && personLike(rest) && givenNames()[firstPlain(rest)] != ""
}

// anotherSigns says whether the reply is signed, under its own closing, with the full name of somebody else than the owner of the mailbox, whom the text
// does not name: "Jean Roux", "Le maire, Jean Roux", from Claire Dubois.
func (c *composer) anotherSigns() bool {
	name := c.sig.name
	if !c.ownsMailbox || name == "" || c.own.name != "" || len(nameWords(name)) < 2 || alike(name, c.from) || shortened(name, c.from) || houseLine(name) || has(nameWords(c.from), firstPlain(name)) {
		return false
	}
	return givenNames()[firstPlain(name)] != "" && givenNames()[firstPlain(c.from)] != ""
}

// twoSign is a foot with two names in it: "Claire Dubois et Paul Martin".
var twoSign = regexp.MustCompile(`(?m)^[ \t]*(\p{Lu}\p{Ll}[\p{L}-]*)(?: \p{Lu}[\p{L}'-]+)? et (\p{Lu}\p{Ll}[\p{L}-]*)(?: \p{Lu}[\p{L}'-]+)?[ \t]*$`)

var (
	// forwardedSubject and fromLine are of words that somebody else wrote: "TR: Epernay", with "De : Sophie Martin" in the text.
	forwardedSubject = lazily(`^(tr|fw|fwd) ?:`)
	fromLine         = regexp.MustCompile(`(?m)^[ \t>*]*De ?: *\*?(\p{Lu}[^<\n\[(*]*[^<\n\[(* ])`)
)

// bothAway says whether two who sign say no of themselves, "nous ne rentrons qu'en juin", and neither is registered.
func (c *composer) bothAway() bool {
	if len(c.in.Registered) > 0 || !c.allAbsent() {
		return false
	}
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wDecision && !c.saysWord(o, "nous") && !c.saysWord(o, "on") {
			return false
		}
	}
	return true
}

// footLines is how many lines a foot has, at most.
const footLines = 12

// mindFoot hands on what the foot of a reply tells: lines that may be answers, a signature of somebody else, a given name behind "PS".
func (c *composer) mindFoot() {
	for _, line := range c.footAnswers {
		c.block(ReasonUnclear, line)
	}
	all := lines(c.in.Text)
	for i, l := range all {
		if len(all)-i <= footLines && l.short() && (c.ownsMailbox && orderSign.MatchString(l.flat) || otherHand.MatchString(l.flat) || i > 0 && i == len(all)-1 && bothSign.MatchString(l.flat)) {
			c.block(ReasonWho, l.text)
		}
	}
	if c.actsOn(me) && c.anotherSigns() {
		c.block(ReasonWho, c.sig.name)
	}
	if c.signedBy != "" && c.actsOn(me) && c.answersAsOneself() {
		c.block(ReasonWho, c.signedBy)
	}
	if m := twoSign.FindStringSubmatch(c.in.Text); m != nil && c.onlyOwn() && GivenName(m[1]) && GivenName(m[2]) && !c.bothAway() {
		c.block(ReasonWho, m[0])
	}
	if forwardedSubject.MatchString(fold(c.in.Subject)) && c.actsOn(me) {
		for _, m := range fromLine.FindAllStringSubmatch(c.in.Text, 3) {
			if personLike(m[1]) && !alike(m[1], c.from) {
				c.block(ReasonWho, m[1])
			}
		}
	}
	for i, w := range c.words[:max(0, len(c.words)-1)] {
		if next := c.words[i+1]; w.word == "ps" && w.newline && givenNames()[next.word] != "" && !c.inName(i+1) {
			c.block(ReasonUnnamed, next.word)
		}
	}
}
