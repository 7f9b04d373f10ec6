package templates

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Button is the mailto link (RFC 6068) of a button: a message to address whose subject, in ASCII, carries the letter's code
// and whose body is one sentence and, but for an absence, blank form lines. choice is onsite, remote or absent. The body is
// under 600 bytes as encoded, lines end with %0D%0A.
func Button(address string, e Event, code, choice string) string {
	lines := []string{prefilled(e, choice)}
	if choice != "absent" {
		lines = append(lines, "")
		for _, l := range formOf(e) {
			lines = append(lines, l+" ")
		}
	}
	return mailto(address, ButtonSubject(e, code, choice), strings.Join(lines, "\r\n"))
}

// ButtonSubject is the subject of a button's message: "Inscription - Epernay 28 mai [7K3M-9QXT-2PVD]". ASCII alone, so that
// no mail program can spoil it.
func ButtonSubject(e Event, code, choice string) string {
	word := "Inscription"
	if choice == "absent" {
		word = "Absence"
	}
	subject := word + " - " + cut(ascii(e.Town), 40) + " " + ascii(DayMonth(e.Date))
	if code != "" {
		subject += " [" + ascii(code) + "]"
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(subject, "…", "")), " ")
}

// Prefilled lists the sentences that the buttons of e put into a message. Whoever sends one says it: they are never
// subtracted from a reply, though our letter held them as a link.
func Prefilled(e Event) []string {
	return []string{prefilled(e, "onsite"), prefilled(e, "remote"), prefilled(e, "absent")}
}

// FormLines lists the blank lines of the form, each with its colon and nothing behind it.
func FormLines() []string {
	return []string{"Nom et prénom :", "Fonction :", "Structure :", mealLine, "Régime ou besoin particulier :"}
}

const mealLine = "Repas sur place (oui / non) :"

// formOf lists the lines of the form that concern an event: no meal where there is no lunch.
func formOf(e Event) []string {
	return slices.DeleteFunc(FormLines(), func(line string) bool { return line == mealLine && !lunch(e) })
}

// lunch says whether those who come are there at noon, and lunch is served.
func lunch(e Event) bool {
	return e.Onsite && !e.NoMeals && (e.Starts == "" || e.Starts < "13:00") && (e.Ends == "" || e.Ends > "13:00")
}

// prefilled is written with the keyboard's apostrophes and spaces: mail programs hand other ones on in their own ways.
func prefilled(e Event, choice string) string {
	at := InTown(e.Town)
	day := strings.ReplaceAll(DayMonth(e.Date), nbsp, " ")
	if at != "" {
		at = " " + at
	}
	to := toKind(buttonEvent(e))
	switch choice {
	case "absent":
		return fmt.Sprintf("Je ne pourrai pas participer %s du %s%s.", to, day, at)
	case "remote":
		return fmt.Sprintf("Je m'inscris %s du %s%s, en visioconférence%s.", to, day, at, morningOnly(e))
	}
	return fmt.Sprintf("Je m'inscris %s du %s%s, sur place.", to, day, at)
}

// buttonEvent is the event as a button's sentence calls it: by the kinds that every reply is read for, else by the one that any
// event is.
func buttonEvent(e Event) Event {
	switch kind := strings.ToLower(kindOf(e)); kind {
	case "rencontre", "journée", "journée régionale":
	default:
		e.Kind = "rencontre"
	}
	return e
}

// morningOnly is « (le matin) » where the programme says that the video begins and ends in the morning.
func morningOnly(e Event) string {
	ends := cmp.Or(e.RemoteUntil, e.Ends)
	if ends == "" || ends > "14:00" || e.Starts >= "12:00" {
		return ""
	}
	return " (le matin)"
}

// UnsubscribeLink is the mailto link of List-Unsubscribe (RFC 2369): subject and body say « désabonnement ».
func UnsubscribeLink(address, code string) string {
	subject := "Desabonnement"
	if code != "" {
		subject += " [" + ascii(code) + "]"
	}
	return mailto(address, subject, "désabonnement")
}

func mailto(address, subject, body string) string {
	return "mailto:" + strings.ReplaceAll(percent(OneLine(address)), "%40", "@") + "?subject=" + percent(subject) + "&body=" + percent(body)
}

// percent encodes all but the unreserved characters of RFC 3986: the link can stand in HTML, in Markdown and between < and >.
func percent(s string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	b.Grow(len(s) + len(s)/2)
	for _, c := range []byte(s) {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '.' || c == '_' || c == '~' {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
	return b.String()
}

// spelled are the signs that no decomposition takes apart.
var spelled = strings.NewReplacer("œ", "oe", "Œ", "OE", "æ", "ae", "Æ", "AE", "ß", "ss", "’", "'", nbsp, " ", "\u202f", " ", "–", "-")

// ascii folds French letters to ASCII and drops what is left.
func ascii(s string) string {
	s = OneLine(s)
	if isASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= utf8.RuneSelf {
			return -1
		}
		return r
	}, norm.NFD.String(spelled.Replace(s)))
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
