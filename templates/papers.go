package templates

import (
	"cmp"
	"strconv"
	"strings"
)

// What papers and lists say that is no letter: sheets to sign, certificates, lists for those who help on the day.

// EventHead is an event at the top of a paper: its title, its day and hours, its place.
func EventHead(e Event) []string {
	if !e.Onsite {
		return VideoHead(e)
	}
	return head(e, "onsite", cmp.Or(Typography(OneLine(e.Venue)), place(e)))
}

// VideoHead is an event at the top of a paper about its video conference.
func VideoHead(e Event) []string { return head(e, "remote", "Visioconférence") }

func head(e Event, mode, where string) []string {
	when := Date(e.Date)
	if h := hours(e, mode); h != "" {
		when += ", " + h
	}
	return []string{Typography(OneLine(e.Title)), capital(when), where}
}

// EventShort is « Épernay, jeudi 28 mai 2026 ».
func EventShort(e Event) string {
	return strings.Trim(OneLine(e.Town)+", "+Date(e.Date), ", ")
}

// HalfDays are the half-days that an event takes, as a sheet to sign names them: those of which at least an hour lies before noon, or after 13 h.
// An event of neither has one, without a name.
func HalfDays(e Event) []string {
	var halves []string
	if e.Starts != "" && e.Starts <= "11:00" {
		halves = append(halves, "Signature matin")
	}
	if e.Ends >= "14:00" && e.Starts < "17:00" {
		halves = append(halves, "Signature après\u2011midi")
	}
	if len(halves) < 2 {
		return []string{"Signature"}
	}
	return halves
}

// SigninNote is the foot of a sheet to sign: what it is for, and whom to ask about personal data.
func SigninNote(org Organisation, e Event) string {
	return Typography("Cette feuille justifie la tenue " + ofKind(e) + " auprès de ses financeurs, qui en reçoivent copie. Pour vos droits sur vos données personnelles : " +
		OneLine(org.Privacy) + ".")
}

// Attestation is what a certificate of attendance says.
type Attestation struct {
	Title      string
	Paragraphs []string // the first one leads to the name
	Name       string
	Detail     string // function and organisation, below the name
	Done       string // when it was written
	Signature  string
}

// Attest writes the certificate of somebody who took part in a mode, on a day in its own zone. The civility is written out where it is known.
func Attest(l Letter, e Event, mode string) Attestation {
	p := l.To
	civility := map[string]string{"Mme": "Madame ", "M.": "Monsieur "}[p.Civility]
	sentence := "a participé " + inMode(mode) + " " + toKind(e) + " « " + inner(OneLine(e.Title)) + " », le " + Date(e.Date)
	if mode == "onsite" {
		sentence += ", " + InTown(e.Town)
		if d := OneLine(e.Department); d != "" {
			sentence += nbsp + "(" + d + ")"
		}
	}
	sentence += "."
	if h := hours(e, mode); h != "" { // those of the event: the sheet says who came, not for how long
		sentence += " Horaires " + ofKind(e) + " : " + h + "."
	}
	var detail []string
	for _, s := range []string{capital(OneLine(p.Function)), OneLine(p.Organisation)} {
		if s != "" {
			detail = append(detail, Typography(s))
		}
	}
	return Attestation{
		Title:      "Attestation de présence",
		Paragraphs: []string{"Nous attestons que", Typography(sentence), "Attestation délivrée pour servir et valoir ce que de droit."},
		Name:       Typography(civility + OneLine(p.Name)),
		Detail:     strings.Join(detail, ", "),
		Done:       "Fait le " + DayMonth(l.Now) + l.Now.Format(" 2006"),
		Signature:  Typography(OneLine(l.Organisation.Signature)),
	}
}

// OrganisationFoot is « ORIV – 03 00 00 00 00 – inscriptions@oriv.example », for the foot of a paper.
func OrganisationFoot(org Organisation) string {
	var parts []string
	for _, s := range []string{OneLine(org.Name), Typography(OneLine(org.Contact)), OneLine(org.Address)} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " – ")
}

// ListNote is the foot of a list that is handed to somebody: for what alone, as of when, and what becomes of it.
func ListNote(purpose, day string) string {
	return Typography("État au " + day + ". " + purpose + " Document à détruire après l’événement.")
}

// People is a number of people, for the head of a list: « 1 personne », « 1 240 personnes ».
func People(n int) string {
	if n < 2 {
		return Number(n) + nbsp + "personne"
	}
	return Number(n) + nbsp + "personnes"
}

// Number is a number as French writes it: « 1 240 ».
func Number(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + nbsp + digits[i:]
	}
	return digits
}
