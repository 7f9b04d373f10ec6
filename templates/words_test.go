package templates

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestDates(t *testing.T) {
	zone := paris(t)
	for _, tt := range []struct {
		at        time.Time
		date, day string
	}{
		{time.Date(2026, 5, 28, 0, 0, 0, 0, zone), "jeudi 28 mai 2026", "28 mai"},
		{time.Date(2026, 6, 1, 0, 0, 0, 0, zone), "lundi 1er juin 2026", "1er juin"},
		{time.Date(2026, 8, 11, 23, 59, 0, 0, zone), "mardi 11 août 2026", "11 août"},
		{time.Date(2027, 2, 21, 0, 0, 0, 0, zone), "dimanche 21 février 2027", "21 février"},
		{time.Date(2026, 12, 31, 23, 30, 0, 0, time.UTC).In(zone), "vendredi 1er janvier 2027", "1er janvier"},
		{time.Time{}, "", ""},
	} {
		if got := strings.ReplaceAll(Date(tt.at), nbsp, " "); got != tt.date {
			t.Errorf("Date: %q, want %q", got, tt.date)
		}
		if got := strings.ReplaceAll(DayMonth(tt.at), nbsp, " "); got != tt.day {
			t.Errorf("DayMonth: %q, want %q", got, tt.day)
		}
	}
	if got := DayMonth(time.Date(2026, 5, 28, 0, 0, 0, 0, zone)); got != "28"+nbsp+"mai" {
		t.Errorf("the day can break: %q", got)
	}
}

func TestHour(t *testing.T) {
	for in, want := range map[string]string{"09:30": "9_h_30", "14:00": "14_h", "00:05": "0_h_05", "": "", "midi": "midi", "25:00": "25:00"} {
		if got := strings.ReplaceAll(Hour(in), nbsp, "_"); got != want {
			t.Errorf("Hour(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWordsOfTables(t *testing.T) {
	september := Event{Date: time.Date(2026, time.September, 24, 0, 0, 0, 0, time.UTC)}
	for got, want := range map[string]string{
		State("registered"): "inscription", State("waiting"): "liste d’attente", State("early"): "avant ouverture",
		State("maybe"): "peut-être", State("absent"): "absence", State("x"): "x",
		Mode("onsite"): "sur place", Mode("remote"): "visioconférence", inMode("onsite"): "sur place", inMode("remote"): "en visioconférence", inMode("?"): "?", Mode("?"): "?",
		Audience("elected"): "élues et élus", Audience("state"): "référentes et référents de l’État", Audience("local_authority"): "référentes et référents des collectivités",
		Audience("association"): "associations", Audience("other"): "autres",
		InTown("Épernay"): "à Épernay", InTown("Le Havre"): "au Havre", InTown("Les Mureaux"): "aux Mureaux", InTown("La Rochelle"): "à La Rochelle", InTown("le Mans"): "au Mans",
		InTown("LES ULIS"): "aux ULIS", inner("Vivre « ensemble » ici"): "Vivre “ensemble” ici", InTown("Lens"): "à Lens", whose("Ysé Roy"): "d’Ysé Roy", whose("le Goff Anne"): "de le Goff Anne", whose("Harmonie Roy"): "d’Harmonie Roy", span([]Event{september, september, september}): "trois rendez-vous, le 24 septembre 2026",
		modes(Event{Onsite: true, Remote: true, Starts: "09:30", Ends: "16:30"}): "sur place, ou en visioconférence",
		modes(Event{Remote: true, Starts: "14:00", Ends: "16:00"}):               "en visioconférence", modes(Event{Remote: true, Starts: "09:30", Ends: "12:00"}): "en visioconférence le matin",
		Enumerate([]string{"a"}): "a", Enumerate([]string{"a", "b", "c"}): "a, b et c",
		about([]string{"la venue", "le repas", "les dates", "Élodie", "un train"}): "de la venue, du repas, des dates, d’Élodie et d’un train",
		toKind(Event{Kind: "journée régionale"}):                                   "à la journée régionale", toKind(Event{Kind: "séminaire"}): "au séminaire",
		ofKind(Event{Kind: "séminaire"}): "du séminaire", ofKind(Event{}): "de la rencontre", theKind(Event{Kind: "atelier"}): "l’atelier",
		theKind(Event{Kind: "Assemblée plénière"}): "l’Assemblée plénière", theKind(Event{Kind: "soirée"}): "la soirée", theKind(Event{Kind: "forum"}): "le forum",
		theKind(Event{Kind: "rencontre-débat"}): "la rencontre-débat", toKind(Event{Kind: "rendez-vous"}): "au rendez-vous",
		whose("Hélène Lambert"): "d’Hélène Lambert", whose("Hakim Saïdi"): "de Hakim Saïdi", whose("Yves Roy"): "d’Yves Roy", whose("Yvan Roy"): "d’Yvan Roy", whose("Hector Roy"): "d’Hector Roy", whose("Hadrien Roy"): "d’Hadrien Roy",
		whose("Henry Roy"): "d’Henry Roy", whose("Horace Roy"): "d’Horace Roy", about([]string{"hier"}): "d’hier", about([]string{"hiérarchie"}): "de hiérarchie", whose("Yacouba Traoré"): "de Yacouba Traoré",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestTypography(t *testing.T) {
	for in, want := range map[string]string{
		"l'été, aujourd'hui : oui !": "l’été, aujourd’hui_: oui_!",
		"« ce n'est pas moi » : une": "«_ce n’est pas moi_»_: une",
		"«oui»":                      "«_oui»",
		"quoi? ou ;":                 "quoi_? ou_;",
		"de 9 h 30 à 16 h le 28 mai": "de 9_h_30 à 16_h le 28_mai",
		"M. Durand et Mme Petit":     "M._Durand et Mme_Petit",
		"au 03 00 00 00 00.":         "au 03_00_00_00_00.",
		"+33 3 00 00 00 00":          "+33_3_00_00_00_00",
		"13 rue X, 54510 Tomblaine":  "13 rue X, 54510_Tomblaine",
		"https://x.example/l'a :":    "https://x.example/l'a :",
		"o'brien@x.example":          "o'brien@x.example",
		"à 10:30":                    "à 10:30",
		"1er juin":                   "1er_juin",
		"le 'mot'":                   "le 'mot'",
		"":                           "",
	} {
		if got := strings.ReplaceAll(Typography(in), nbsp, "_"); got != want {
			t.Errorf("Typography(%q) = %q, want %q", in, got, want)
		}
		if once := Typography(in); Typography(once) != once {
			t.Errorf("%q: twice is not once", in)
		}
	}
}

// TestEveryReasonHasItsSentence reads the codes out of the sources of those who give them.
func TestEveryReasonHasItsSentence(t *testing.T) {
	codes := map[string]bool{}
	for _, c := range strings.Fields(`unknown-sender proof-missing auth-failed from-several from-group from-none shared-address six-people
		past-event closed full no-mode junk unreadable too-big template staff-forward question older-than-state forged-id challenge
		lasting-change tentative calendar-unmatched over-limit token-of-another attempts`) {
		codes[c] = true
	}
	given := regexp.MustCompile(`(?m)^\s+Reason\w+\s*=\s*"([a-z_-]+)"|\b(?:note|reason)\("([a-z_-]+)"\)|fault = "([a-z_-]+)"`)
	for _, folder := range []string{"../mailer/reply", "../mailer/message"} {
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			src, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range given.FindAllStringSubmatch(string(src), -1) {
				codes[m[1]+m[2]+m[3]] = true
			}
		}
	}
	for code := range codes {
		s := Reason(code, "")
		if strings.Contains(s, "motif") || !strings.HasSuffix(s, ".") || strings.ContainsAny(s, "'_") {
			t.Errorf("%s: %q", code, s)
		}
	}
	if len(codes) < 50 {
		t.Errorf("%d codes found, want 50 at least", len(codes))
	}
	if got := strings.ReplaceAll(Reason("other_date", "le 3\r\nmai"), nbsp, " "); got != "La date ou la ville citée n’est celle d’aucune rencontre : « le 3 mai »." {
		t.Errorf("with a detail: %q", got)
	}
	if got := Reason("inconnu", ""); !strings.Contains(got, "inconnu") {
		t.Errorf("an unknown code: %q", got)
	}
}
