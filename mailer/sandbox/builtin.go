package sandbox

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// builtinEvent is an event of the letters that replies answer when none is given.
type builtinEvent struct {
	id, title, town, place, last string
	day                          time.Time
}

func builtinEvents() []builtinEvent {
	day := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 0, 0, 0, 0, time.UTC) }
	return []builtinEvent{
		{"epernay", "Penser le cadre de vie pour vivre ensemble", "Épernay", "Épernay (Marne)", "20 mai", day(5, 28)},
		{"bar-le-duc", "Innover dans l'insertion sociale et professionnelle", "Bar-le-Duc", "Bar-le-Duc (Meuse)", "10 juin", day(6, 18)},
		{"mulhouse", "Engager les associations d'éducation populaire", "Mulhouse", "Mulhouse (Haut-Rhin)", "16 septembre", day(9, 24)},
		{"tomblaine", "Associations et territoires : repenser les modes de travail !", "Tomblaine",
			"Maison Régionale des Sports, 13 Rue Jean Moulin, 54510 Tomblaine", "28 octobre", day(11, 5)},
	}
}

func formLines() []string {
	return []string{"Nom et prénom : ", "Fonction : ", "Structure : ", "Présence (présentiel / visio) : ",
		"Repas sur place (oui / non) : ", "Régime ou besoin particulier : "}
}

var formLine = regexp.MustCompile(`^[\s\p{Z}]*(Journée\(s\)|Nom( et prénom)?|Prénom|Fonction|Structure|Présence|Repas|Régime)\b[^:]*:`)

func dayName(t time.Time) string {
	return strings.Fields("dimanche lundi mardi mercredi jeudi vendredi samedi")[t.Weekday()]
}

func monthName(t time.Time) string {
	return strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")[t.Month()-1]
}

func frenchDate(t time.Time) string {
	return fmt.Sprintf("%s %d %s %d", dayName(t), t.Day(), monthName(t), t.Year())
}

// capital is the text with its first letter in upper case and the others in lower case.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + strings.ToLower(text[size:])
}

// builtinLetter is the subject and the text of the letter that a reply answers: an invitation, a save-the-date, a confirmation or a
// practical letter for one event, or the programme of all when event is "".
func builtinLetter(kind, event string) (subject string, lines []string, err error) {
	end := []string{"", "L'équipe de l'ORIV", "", "--",
		"Vous ne souhaitez plus recevoir nos messages ? Répondez « désabonnement » à ce message."}
	if event == "" {
		return "Nos journées régionales 2026 : le programme", append(programmeLines(), end...), nil
	}
	for _, e := range builtinEvents() {
		if e.id != event {
			continue
		}
		head, lines := eventLines(kind, e)
		if lines == nil {
			return "", nil, fmt.Errorf("writing the answered letter: unknown kind %q", kind)
		}
		subject := fmt.Sprintf("%s : %s - %s, %d %s %d", head, e.title, e.town, e.day.Day(), monthName(e.day), e.day.Year())
		return subject, append(lines, end...), nil
	}
	return "", nil, fmt.Errorf("writing the answered letter: unknown event %q", event)
}

func programmeLines() []string {
	lines := []string{"Bonjour,", "", "Voici nos journées régionales de l'année 2026, de 9h30 à 16h30 :", ""}
	for _, e := range builtinEvents() {
		lines = append(lines, fmt.Sprintf("- %s %d %s, %s : %s", dayName(e.day), e.day.Day(), monthName(e.day), e.town, e.title))
	}
	lines = append(lines, "", "Les trois premières se suivent sur place (déjeuner compris) ou, le matin seulement, en visioconférence.",
		"La journée du 5 novembre a lieu en présentiel uniquement : ses inscriptions ouvriront plus tard.", "",
		"Vous souhaitez participer ? Répondez simplement à ce message, ou complétez les lignes suivantes :", "", "Journée(s) : ")
	return append(lines, formLines()...)
}

// eventLines is the first word of the subject and the text of a letter about one event; nil lines for an unknown kind.
func eventLines(kind string, e builtinEvent) (head string, lines []string) {
	what := []string{"« " + e.title + " »", capital(frenchDate(e.day)) + ", de 9h30 à 16h30", e.place}
	how := "Vous pouvez venir sur place pour la journée, ou suivre la matinée en visioconférence."
	var form []string
	for _, line := range formLines() {
		if e.id != "tomblaine" || !strings.HasPrefix(line, "Présence") {
			form = append(form, line)
		}
	}
	if e.id == "tomblaine" {
		how = "Cette journée a lieu en présentiel uniquement."
	}
	join := func(parts ...[]string) []string {
		var out []string
		for _, part := range parts {
			out = append(out, part...)
		}
		return out
	}
	switch kind {
	case "invitation":
		return "Invitation", join([]string{"Bonjour,", "", "L'ORIV a le plaisir de vous inviter à sa journée régionale", ""}, what,
			[]string{"Accueil à partir de 9h15.", "", how, "Le déjeuner est pris sur place.", "",
				"Vous souhaitez participer ? Répondez simplement à ce message.", "Merci de vous inscrire avant le " + e.last + ".", "",
				"Vous pouvez aussi compléter les lignes suivantes :", ""}, form)
	case "save-the-date":
		return "À vos agendas", join([]string{"Bonjour,", "", "À vos agendas ! L'ORIV organise une journée régionale", ""}, what,
			[]string{"", how, "Les inscriptions ouvriront plus tard : vous recevrez une invitation avec le programme.", "",
				"Une question ? Répondez simplement à ce message."})
	case "confirmation":
		return "Votre inscription", join([]string{"Bonjour,", "", "Nous avons bien enregistré votre inscription à la journée régionale", ""},
			what, []string{"Accueil à partir de 9h15.", "", "Un empêchement, un changement ? Répondez simplement à ce message,",
				"ou renvoyez-nous les lignes suivantes :", ""}, form)
	case "practical":
		return "Informations pratiques", join([]string{"Bonjour,", "", "Nous aurons le plaisir de vous accueillir à la journée régionale", ""},
			what, []string{"", "Informations pratiques", "", "Accueil à partir de 9h15.", "9h30 : interventions de la matinée",
				"12h30 : déjeuner sur place", "14h00 : échanges de l'après-midi", "",
				"Un empêchement ? Prévenez-nous en répondant à ce message, ou renvoyez-nous les lignes suivantes :", ""}, form)
	}
	return "", nil
}

// builtinSent is when the answered letter was sent: one to five days before, on a working day, and before the event.
func builtinSent(r Reply) time.Time {
	n, err := strconv.Atoi(r.ID[min(2, len(r.ID)):])
	if err != nil || n < 0 {
		n = 0
		for _, c := range r.ID {
			n += int(c)
		}
	}
	if r.Placement == "none" { // a machine answers at once
		return beforeEvent(r, r.Date.Add(-40*time.Second))
	}
	d := r.Date.AddDate(0, 0, -1-n%5)
	sent := time.Date(d.Year(), d.Month(), d.Day(), 10, 12, 0, 0, d.Location())
	if weekday := (int(sent.Weekday()) + 6) % 7; weekday > 4 {
		sent = sent.AddDate(0, 0, 4-weekday)
	}
	return beforeEvent(r, sent)
}

func beforeEvent(r Reply, sent time.Time) time.Time {
	for _, e := range builtinEvents() {
		if e.id != r.AnswersEvent || sent.Format(time.DateOnly) < e.day.Format(time.DateOnly) {
			continue
		}
		back := e.day.AddDate(0, 0, -24)
		if r.AnswersKind == "practical" {
			back = e.day.AddDate(0, 0, -3)
		}
		return time.Date(back.Year(), back.Month(), back.Day(), sent.Hour(), sent.Minute(), sent.Second(), 0, sent.Location())
	}
	return sent
}
