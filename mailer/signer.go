package mailer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rencontres/mailer/message"
	"rencontres/mailer/reply"
	"rencontres/registry"
)

// signedByAnother makes a reading for a person where the words count for the person that the From line names, and somebody else has
// signed them: two people use one mailbox, and the wrong one would be registered. The proposal is about the one who signed.
func signedByAnother(m message.Message, r reply.Reading) reply.Reading {
	asksWho := r.Disposition == reply.Review && !slices.ContainsFunc(r.Reasons, func(x reply.Reason) bool { return x.Code != reply.ReasonWho })
	if r.Disposition != reply.Apply && !asksWho || len(m.From) != 1 {
		return r
	}
	from := m.From[0].Name
	signed := signer(m, func(name string) bool {
		return onePerson(name, from) || slices.ContainsFunc(r.Intents, func(i reply.Intent) bool { return onePerson(name, i.Who.Name) })
	})
	if signed == "" {
		return r
	}
	intents := slices.Clone(r.Intents)
	for n, i := range intents {
		if i.Who.Self && onePerson(i.Who.Name, from) {
			r.Disposition = reply.Review
			intents[n].Who.Name = signed
		}
	}
	if r.Disposition != reply.Review {
		return r
	}
	r.Intents = intents
	if !asksWho {
		r.Reasons = append(slices.Clone(r.Reasons), reply.Reason{Code: reply.ReasonWho, Detail: "signature : " + signed})
	}
	return r
}

// signer is the full name that signs a message, "" if there is none, or if somebody accounted for signs as well. What the person typed below
// their words counts before a signature that the mail program adds.
func signer(m message.Message, accounted func(string) bool) string {
	for _, foot := range [][]string{footOf(m.Text), strings.Split(m.Signature, "\n")} {
		first := ""
		for _, line := range foot {
			name := signedName(line, m.From[0].Name)
			switch {
			case name == "":
			case accounted(name):
				return ""
			case first == "":
				first = name
			}
		}
		if first != "" {
			return first
		}
	}
	return ""
}

// footOf gives the last lines of a text that could be a signature: short, and no sentences. The first line of a text is none.
func footOf(text string) []string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	from := len(lines)
	for from > 1 {
		line := strings.TrimSpace(lines[from-1])
		if utf8.RuneCountInString(line) > 75 || strings.ContainsAny(line[max(0, len(line)-1):], "!?:;") || strings.HasSuffix(line, ".") && signedName(line, "") == "" {
			break
		}
		from--
	}
	return lines[from:]
}

var (
	onBehalf  = regexp.MustCompile(`(?i)^(p/o|p\.\s?o\.?|po|pour|signé|signe)\s*:?\s+`)
	nameCuts  = regexp.MustCompile(`,| - | – | — |\(|\||/|;|·`)
	civility  = regexp.MustCompile(`(?i)^(m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|me|maître|maitre)\.?$`)
	nameWord  = regexp.MustCompile(`^\p{Lu}[\p{L}'’.-]*$`)
	nameLower = regexp.MustCompile(`^[\p{Ll}'’-]+$`)
	particles = regexp.MustCompile(`^(de|du|des|d|la|le|van|von|der|den|ben|el|di|da)$`)
	noName    = regexp.MustCompile(`(?i)^(grand|est|pole|espace|foyer|lycee|college|ecole|universite|club|comite|conseil|mission|quartiers?|politique|cohesion|social|sociale|` +
		`solidarites?|reseau|agence|institut|office|groupe|cite|chambre|rue|avenue|place|quai|boulevard|allee|route|impasse|hotel|chemin|cedex|bp|tel|mobile|fixe|` +
		`maire|adjointe?|conseiller|conseillere|directeur|directrice|presidente?|chef|cheffe|chargee?|coordinateur|coordinatrice|coordonnateur|coordonnatrice|responsable|` +
		`deleguee?|secretaire|prefet|prefete|depute|deputee|senateur|senatrice|referente?|animateur|animatrice|mediateur|mediatrice|educateur|educatrice|technicien|technicienne|` +
		`assistante?|ingenieure?|agente?|elue?|vice|general|generale|municipale?|departementale?|regionale?|communautaire|developpement|habitat|logement|urbanisme|jeunesse|` +
		`culture|sports?|insertion|emploi|education|populaire|renovation|urbaine?|action|vie|associative|citoyennete|prevention|sante|projets?|programme|visio|presentiel|repas|` +
		`bonjour|bonsoir|bonne|bon|belle|journee|soiree|merci|cordialement|cordiales|salutations|sinceres|respectueusement|amicalement|amities|bises|bien|envoye|sent|from|` +
		`iphone|android|outlook|samsung|cdlt|cdt|re|ps|nb|france|etat|republique|francaise|les|nos|notre|oui|non|ok|avec|plaisir|janvier|fevrier|mars|avril|mai|juin|juillet|` +
		`aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$`)
)

// signedName is the name that a line of a signature consists of, with what follows it cut off; "" if it is none. A full name has two words
// or a civility. In lower case it counts only where it shares a word with the name of the From line.
func signedName(line, from string) string {
	line = onBehalf.ReplaceAllString(strings.TrimSpace(line), "")
	line = strings.TrimSpace(nameCuts.Split(line, 2)[0])
	words := strings.Fields(line)
	least := 2
	for len(words) > 0 && civility.MatchString(words[0]) {
		words, least = words[1:], 1
	}
	if len(words) < least || len(words) > 4 || officeWords.MatchString(registry.Fold(line)) {
		return ""
	}
	full, lower := 0, 0
	for n, w := range words {
		plain := strings.Trim(registry.Fold(w), ".'-")
		switch {
		case slices.ContainsFunc(strings.FieldsFunc(plain, notLetter), noName.MatchString):
			return ""
		case n > 0 && particles.MatchString(plain):
		case nameWord.MatchString(w):
			if utf8.RuneCountInString(plain) > 1 {
				full++
			}
		case nameLower.MatchString(w):
			lower++
		default:
			return ""
		}
	}
	if lower > 0 && !(lower == len(words) && lower == 2 && shareWord(line, from)) || lower == 0 && full < least {
		return ""
	}
	return strings.Trim(strings.Join(words, " "), " .")
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// shareWord says whether two names have a word in common.
func shareWord(a, b string) bool {
	other := strings.Fields(registry.NameKey(b))
	return slices.ContainsFunc(strings.Fields(registry.NameKey(a)), func(w string) bool { return len(w) > 2 && slices.Contains(other, w) })
}

// onePerson says whether two names can be those of one person: alike, or with a short form of the same given name, or with its initials
// run together ("JM Leroy").
func onePerson(a, b string) bool {
	if alike(a, b) {
		return true
	}
	x, y := strings.Fields(registry.NameKey(a)), strings.Fields(registry.NameKey(b))
	common := false
	for _, w := range slices.Clone(x) {
		if i := slices.Index(y, w); i >= 0 && len(w) > 2 {
			common = true
			x = slices.DeleteFunc(x, func(v string) bool { return v == w })
			y = slices.Delete(y, i, i+1)
		}
	}
	if !common {
		return false
	}
	if len(x) == 1 && len(y) > 1 {
		x, y = y, x
	}
	switch {
	case len(y) != 1:
		return false
	case len(x) == 1:
		return shortForm(x[0], y[0]) || shortForm(y[0], x[0])
	}
	letters := ""
	for _, w := range x {
		letters += w[:1]
	}
	return sameLetters(letters, y[0])
}

// feminine are the endings that make another given name, not a longer form of the same one: Michel and Michèle, Paul and Pauline.
var feminine = regexp.MustCompile(`^(e|ne|le|te|se|ine|ette|ie|ia|ienne|iane)$`)

// shortForm says whether a given name can be short for another: "Fred", "Manu", "Alex".
func shortForm(short, long string) bool {
	rest, begins := strings.CutPrefix(long, short)
	return len(short) >= 2 && len(short) <= 5 && len(long) >= len(short)+2 && strings.Contains(long, short) && !(begins && feminine.MatchString(rest))
}

// sameLetters says whether two words have the same letters, in any order: NameKey has sorted what they stand for.
func sameLetters(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return string(x) == string(y)
}
