package templates

import (
	"regexp"
	"strings"
)

// Appel is how a letter addresses p, without the comma: « Madame la Maire », « Monsieur », « Madame, Monsieur » for several
// people and where the civility is not known. The title comes from the beginning of the function alone ("maire de Reims"),
// feminine or masculine by the civility, unless the person says the article: "Madame le Maire" stays as it is.
func Appel(p Person, several bool) string {
	feminine := p.Civility == "Mme"
	if several || (!feminine && p.Civility != "M.") {
		return "Madame, Monsieur"
	}
	civility := "Monsieur"
	if feminine {
		civility = "Madame"
	}
	article, function := statedArticle(OneLine(p.Function))
	t, ok := titleOf(function, p.Audience)
	if !ok {
		return civility
	}
	form, by := t.masculine, "le"
	switch {
	case article == "le":
	case feminine:
		form, by = t.feminine, "la"
	}
	if strings.ContainsAny(form[:1], "AEIOU") {
		return civility + " l’" + form
	}
	return civility + " " + by + " " + form
}

// Called is the appel within a sentence, « Mme la maire », « M. le préfet »: lower case; "" where Appel has no title.
func Called(p Person) string {
	full := Appel(p, false)
	for long, short := range map[string]string{"Madame l": "Mme", "Monsieur l": "M."} {
		if rest, ok := strings.CutPrefix(full, long); ok {
			return short + nbsp + "l" + strings.ToLower(rest)
		}
	}
	return ""
}

var spokenArticle = regexp.MustCompile(`(?i)^(?:madame\s+|monsieur\s+|mme\.?\s+|m\.\s+)?(?:(le|la)\s+|l['’]\s*)(.*)$`)

// statedArticle takes « Madame le », « la », « l’ » off a function and says which article the person uses.
func statedArticle(function string) (article, rest string) {
	m := spokenArticle.FindStringSubmatch(function)
	if m == nil {
		return "", function
	}
	return strings.ToLower(m[1]), m[2]
}

// title is a function that an appel names. The pattern is matched at the beginning of the function in lower case.
type title struct {
	pattern             *regexp.Regexp
	feminine, masculine string
	elected             bool // of elected people alone: for others the words mean an employee
}

var ordinal = regexp.MustCompile(`^(?:\d+\s*(?:er|ère|ere|re|e|è|ème|eme|nd|nde)\s+|premi(?:er|ère)\s+|deuxième\s+|second(?:e)?\s+|troisième\s+|quatrième\s+|cinquième\s+|sixième\s+|septième\s+|huitième\s+|neuvième\s+|dixième\s+)`)

func titleOf(function, audience string) (title, bool) {
	s := strings.ToLower(strings.ReplaceAll(function, "’", "'"))
	s = ordinal.ReplaceAllString(s, "")
	if honorary.MatchString(s) || assisting.MatchString(s) {
		return title{}, false
	}
	for _, t := range titles {
		if t.pattern.MatchString(s) && (!t.elected || audience == "elected") {
			return t, true
		}
	}
	return title{}, false
}

// assisting is « adjoint » to an employee or an official, which no title is made of.
var assisting = regexp.MustCompile(`^adjointe? (?:au|aux|à la|à l'|du|de la|de l') ?(?:chef|direct|responsable|secrétaire|sous-préf|préf|délégu|président|coordin|inspect)`)

var honorary = regexp.MustCompile(`^\S+ (?:honoraire\b|d'honneur\b)|^(?:ancien|ancienne|ex)\b`)

var titles = titleTable()

// titleTable holds the table of titles, the narrower before the wider.
func titleTable() []title {
	at := func(pattern, feminine, masculine string) title {
		return title{regexp.MustCompile(`^(?:` + pattern + `)(?:$|[\s,;.:/(–-])`), feminine, masculine, false}
	}
	list := []title{
		at(`maires?[- ]adjointe?|adjointe? (?:au|à la) maire`, "Adjointe au maire", "Adjoint au maire"),
		at(`maire[- ]déléguée?`, "Maire déléguée", "Maire délégué"),
		at(`maire`, "Maire", "Maire"),
		at(`sous[- ]préf(?:et|ète)`, "Sous-préfète", "Sous-préfet"),
		at(`préf(?:et|ète)`, "Préfète", "Préfet"),
		at(`délégué(?:e)? du préfet`, "Déléguée du préfet", "Délégué du préfet"),
		at(`délégué(?:e)? de la préfète`, "Déléguée de la préfète", "Délégué de la préfète"),
		at(`rect(?:eur|rice)`, "Rectrice", "Recteur"),
		at(`secrétaire générale? adjointe?`, "Secrétaire générale adjointe", "Secrétaire général adjoint"),
		at(`secrétaire générale?`, "Secrétaire générale", "Secrétaire général"),
		at(`vice[- ]président(?:e)?`, "Vice-présidente", "Vice-président"),
		at(`co-?président(?:e)?`, "Coprésidente", "Coprésident"),
		at(`président(?:e)?[- ]déléguée?`, "Présidente déléguée", "Président délégué"),
		at(`président(?:e)?`, "Présidente", "Président"),
		at(`député(?:e)?`, "Députée", "Député"),
		at(`sénat(?:eur|rice)`, "Sénatrice", "Sénateur"),
		at(`direct(?:eur|rice) générale?(?: des services)?[- ]adjointe?|dga`, "Directrice générale adjointe", "Directeur général adjoint"),
		at(`direct(?:eur|rice) générale?|dgs`, "Directrice générale", "Directeur général"),
		at(`direct(?:eur|rice)[- ]adjointe? de cabinet|direct(?:eur|rice) de cabinet[- ]adjointe?`, "Directrice adjointe de cabinet", "Directeur adjoint de cabinet"),
		at(`direct(?:eur|rice) de cabinet`, "Directrice de cabinet", "Directeur de cabinet"),
		at(`direct(?:eur|rice)[- ]adjointe?`, "Directrice adjointe", "Directeur adjoint"),
		at(`direct(?:eur|rice)`, "Directrice", "Directeur"),
	}
	for _, of := range []struct{ pattern, feminine, masculine string }{
		{`municip(?:al|ale)`, "municipale", "municipal"},
		{`département(?:al|ale)`, "départementale", "départemental"},
		{`région(?:al|ale)`, "régionale", "régional"},
		{`communautaire`, "communautaire", "communautaire"},
		{`métropolit(?:ain|aine)`, "métropolitaine", "métropolitain"},
		{`eurométropolit(?:ain|aine)`, "eurométropolitaine", "eurométropolitain"},
		{`d'arrondissement`, "d’arrondissement", "d’arrondissement"},
	} {
		list = append(list, at(`conseill(?:er|ère) `+of.pattern, "Conseillère "+of.feminine, "Conseiller "+of.masculine))
	}
	adjoint := at(`adjointe?(?: (?:à|aux|au|en charge|chargée?|déléguée?) .*)?`, "Adjointe au maire", "Adjoint au maire")
	adjoint.elected = true
	return append(list, adjoint)
}

// eminent says whether the reader is owed « haute considération »: prefects, members of parliament, who presides over an
// assembly of elected people, mayors.
func eminent(l Letter) bool {
	if l.Several {
		return false
	}
	switch form := Appel(l.To, false); form[strings.LastIndex(form, " ")+1:] {
	case "Maire", "Préfète", "Préfet", "Sous-préfète", "Sous-préfet", "Députée", "Député", "Sénatrice", "Sénateur":
		return true
	case "Présidente", "Président":
		return l.To.Audience == "elected"
	}
	return false
}

// formal says whether a letter closes formally: campaigns to elected people and to representatives of the State do.
func formal(l Letter) bool {
	switch l.Kind {
	case Announcement, Invitation, Reminder:
		return l.To.Audience == "elected" || l.To.Audience == "state"
	}
	return false
}
