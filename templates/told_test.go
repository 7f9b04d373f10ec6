package templates

import (
	"strings"
	"testing"
	"time"
)

// saying is a letter with what it must say, and what it must not.
type saying struct {
	name         string
	letter       Letter
	wants, never []string
}

// check writes each letter and looks for the words in its subject and text, white space as one blank.
func check(t *testing.T, all []saying) {
	t.Helper()
	s := loaded(t)
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			r, err := s.Render(c.letter)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.Join(strings.Fields("Objet : "+r.Subject+" "+r.Text), " ")
			for _, want := range c.wants {
				if !strings.Contains(text, want) {
					t.Errorf("does not say %q:\n%s", want, text)
				}
			}
			for _, never := range c.never {
				if strings.Contains(text, never) {
					t.Errorf("says %q:\n%s", never, text)
				}
			}
			for _, fault := range lint(r, c.letter) {
				t.Error(fault)
			}
		})
	}
}

// changed is a letter to the mayor about a change of the first event; each line is about that event unless it names another.
func changed(t *testing.T, was, is func(*Event), lines ...Line) Letter {
	l := base(t, EventChange, mayor())
	l.Was = programme(t)[0]
	l.Was.Venue, l.Was.Link = "Le Millesium, 29 rue de la Noue Alain, 51200 Épernay", "https://visio.example/epernay"
	now := l.Was
	was(&l.Was)
	is(&now)
	for _, line := range lines {
		if line.Event.ID == "" {
			line.Event = now
		}
		l.Lines = append(l.Lines, line)
	}
	return l
}

func asItWas(*Event) {}

func otherDay(e *Event) { e.Date = e.Date.AddDate(0, 0, 7) }

func otherHall(e *Event) { e.Venue = "Théâtre, 51200 Épernay" }

func byVideo(e *Event) { e.Onsite = false }

// TestChangeOfAnOfferedSeat: who is offered a seat has something to do, and who can no longer take it is told so.
func TestChangeOfAnOfferedSeat(t *testing.T) {
	offered := Line{State: "waiting", Mode: "onsite", Offered: time.Date(2026, time.May, 6, 10, 0, 0, 0, paris(t))}
	hers := offered
	hers.Person, hers.Mode = "Élodie Roux", "remote"
	registered := Line{State: "registered", Mode: "onsite"}
	gone := Line{State: "waiting", Mode: "onsite", Withdrawn: true}
	goneHers := gone
	goneHers.Person = "Élodie Roux"
	struck := Line{State: "waiting", Mode: "remote", WasMode: "onsite", Withdrawn: true}
	barLeDuc := registered
	barLeDuc.Event = programme(t)[1]
	nothing := "vous n’avez rien à faire"
	until := "jusqu’au mercredi 6 mai 2026 à 10 h : pour la prendre, répondez « "
	check(t, []saying{
		{"own", changed(t, asItWas, otherHall, offered), []string{"Votre demande est maintenue. La place proposée vous reste réservée " + until + "je viendrai sur place » à ce message."}, []string{nothing}},
		{"colleague, the other mode struck", changed(t, asItWas, byVideo, hers), []string{"La place proposée lui reste réservée " + until + "Élodie Roux suivra en visio » à ce message."}, []string{nothing}},
		{"by video, another hall", changed(t, asItWas, otherHall, hers), []string{"n’est pas concernée. La place proposée lui reste réservée"}, []string{nothing}},
		{"among several", changed(t, asItWas, otherHall, registered, hers), []string{"La place proposée à Élodie Roux lui reste réservée " + until}, []string{nothing}},
		{"among several days", changed(t, asItWas, otherHall, offered, barLeDuc), []string{"répondez « je viendrai sur place le 28 mai » à ce message."}, []string{nothing}},
		{"new link for another", changed(t, asItWas, func(e *Event) { e.Link = "https://visio.example/2" }, Line{State: "registered", Mode: "remote"}, hers),
			[]string{"sont maintenues. La place proposée à Élodie Roux lui reste réservée"}, []string{nothing}},
		{"new date", changed(t, asItWas, otherDay, gone), []string{nothing + ". La place que nous vous avions proposée ne peut plus être prise ; votre demande reste sur liste d’attente. " +
			"Si une place vous est de nouveau proposée, nous vous l’écrirons."}, nil},
		{"new date of a colleague", changed(t, asItWas, otherDay, registered, goneHers), []string{"La place proposée à Élodie Roux ne peut plus être prise ; sa demande reste sur liste d’attente. " +
			"Si une place lui est de nouveau proposée, nous vous l’écrirons."}, nil},
		{"postponed", changed(t, asItWas, func(e *Event) { e.Postponed = true }, gone), []string{"Votre demande est conservée d’ici là : " + nothing +
			". La place que nous vous avions proposée ne peut plus être prise ; votre demande reste sur liste d’attente. Si une place"}, nil},
		{"mode struck", changed(t, asItWas, byVideo, struck), []string{"sont toutes prises : votre demande reste sur liste d’attente. La place que nous vous avions proposée ne peut plus être prise. " +
			"Si une place se libère, nous vous la proposerons par courriel."}, nil},
		{"cancelled", changed(t, asItWas, func(e *Event) { e.Cancelled = true }, gone), nil, []string{"ne peut plus être prise"}},
	})
}

// TestWhatChangedIsNamed: the mode as it was, the mode that was theirs, the day and the town that the reader knows.
func TestWhatChangedIsNamed(t *testing.T) {
	onsiteOnly := func(e *Event) { e.Remote = false }
	turned := func(e *Event) { e.Onsite, e.Remote = false, true }
	struck := Line{State: "waiting", Mode: "remote", WasMode: "onsite"}
	moved := struck
	moved.State = "registered"
	barLeDuc := Line{Event: programme(t)[1], State: "registered", Mode: "onsite"}
	registered := Line{State: "registered", Mode: "onsite"}
	elsewhere := func(e *Event) { e.Town, e.Department, e.Venue = "Bar-le-Duc", "55", "" }
	check(t, []saying{
		{"on site before", changed(t, onsiteOnly, turned, moved), []string{"Mode : visioconférence uniquement ; auparavant : sur place uniquement"}, nil},
		{"by video before", changed(t, byVideo, onsiteOnly, registered), []string{"Mode : sur place uniquement ; auparavant : visioconférence uniquement"}, nil},
		{"both before", changed(t, asItWas, byVideo, moved), []string{"Mode : visioconférence uniquement ; auparavant : sur place ou en visioconférence"}, nil},
		{"never wished", changed(t, asItWas, byVideo, struck), []string{"Mode de participation : en visioconférence (auparavant : sur place)"}, []string{"souhaité"}},
		{"moved", changed(t, asItWas, byVideo, moved), []string{"Mode de participation : en visioconférence (auparavant : sur place)"}, nil},
		{"one of two days", changed(t, asItWas, otherDay, registered, barLeDuc), []string{"Objet : Nouvelle date : Épernay, jeudi 4 juin 2026 Madame",
			"Votre inscription est maintenue (les autres dates ne sont pas concernées) : si cette date"}, nil},
		{"one of two days, by video now", changed(t, asItWas, byVideo, moved, barLeDuc), []string{"Objet : Changement : Épernay, jeudi 28 mai 2026 Madame",
			"Votre inscription est maintenue, en visioconférence (les autres dates ne sont pas concernées) : si cela"}, nil},
		{"held, one of two days", changed(t, func(e *Event) { e.Cancelled = true }, asItWas, registered, barLeDuc), []string{"Objet : Maintien : Épernay, jeudi 28 mai 2026 Madame"}, nil},
		{"another town", changed(t, asItWas, elsewhere, registered), []string{"Objet : Nouveau lieu : Bar-le-Duc, jeudi 28 mai 2026 Madame"}, nil},
		{"another town that nobody goes to", changed(t, asItWas, func(e *Event) { byVideo(e); elsewhere(e) }, moved), []string{"Objet : Changement : Épernay, jeudi 28 mai 2026 Madame"}, nil},
	})
}

// TestWhatWasNeverToldIsExplained: a letter about a change that takes the place of a confirmation says what that would have said.
func TestWhatWasNeverToldIsExplained(t *testing.T) {
	yes, no := true, false
	assumed := Line{State: "registered", Mode: "onsite", Lunch: &yes, LunchAssumed: true}
	hers := assumed
	hers.Person = "Élodie Roux"
	barLeDuc := assumed
	barLeDuc.Event, barLeDuc.Added = programme(t)[1], true
	hersToo := barLeDuc
	hersToo.Person, hersToo.State = "Élodie Roux", "waiting"
	known := barLeDuc
	known.Added = false
	full := Line{State: "registered", Mode: "onsite", Lunch: &no, MealsFull: true, WasMode: "remote"}
	onlyOnsite := func(e *Event) { e.Remote = false }
	offDay := func(e *Event) { e.Cancelled = true }
	check(t, []saying{
		{"own", changed(t, asItWas, otherDay, assumed), []string{"nous avons prévu le repas de midi. S’il n’est pas souhaité, répondez « sans repas » à ce message. Situation actuelle"}, []string{"aussi enregistré"}},
		{"colleague", changed(t, asItWas, otherDay, hers), []string{"répondez « Élodie Roux viendra sans repas » à ce message."}, nil},
		{"cancelled", changed(t, asItWas, offDay, assumed), nil, []string{"repas"}},
		{"two days", changed(t, asItWas, otherDay, assumed, barLeDuc), []string{"Nous avons aussi enregistré votre inscription à la rencontre du jeudi 18 juin 2026 à Bar-le-Duc.",
			"Là où figure « avec repas (par défaut) »"}, nil},
		{"two days of two", changed(t, asItWas, otherDay, assumed, barLeDuc, hersToo), []string{"Nous avons aussi enregistré votre inscription et la demande d’Élodie Roux " +
			"à la rencontre du jeudi 18 juin 2026 à Bar-le-Duc."}, nil},
		{"two days, known", changed(t, asItWas, otherDay, assumed, known), nil, []string{"aussi enregistré"}},
		{"no meal left", changed(t, asItWas, onlyOnsite, full), []string{"À midi : sans repas (tous sont déjà réservés)", "Tous les repas de midi sont réservés",
			"Si un repas se libère, il vous sera réservé et nous vous l’écrirons."}, nil},
		{"no meal left, cancelled", changed(t, asItWas, offDay, full), nil, []string{"repas"}},
	})
}

// TestClosingOfALetterAboutAChange: who lost a seat is not asked whether the change suits them; several changes are several.
func TestClosingOfALetterAboutAChange(t *testing.T) {
	lost := Line{State: "waiting", Mode: "remote", WasMode: "onsite", Freed: true}
	hers := lost
	hers.Person = "Élodie Roux"
	theirs := hers
	theirs.Person = "Hélène Roux"
	waited := lost
	waited.Freed = false
	seated := Line{State: "registered", Mode: "remote", WasMode: "onsite"}
	registered := Line{State: "registered", Mode: "onsite"}
	barLeDuc := registered
	barLeDuc.Event = programme(t)[1]
	cancelled := func(e *Event) { e.Cancelled = true }
	postponed := func(e *Event) { e.Postponed = true }
	reims := func(e *Event) { e.Town, e.Venue = "Reims", "" }
	suits := "convient pas"
	weary := "ne souhaitez plus attendre, ou vous avez une question ? Répondez simplement à ce message : une phrase suffit."
	check(t, []saying{
		{"lost", changed(t, asItWas, byVideo, lost), []string{"Vous " + weary}, []string{suits}},
		{"lost, held", changed(t, cancelled, byVideo, lost), []string{"Vous " + weary}, []string{"Vos projets ont changé"}},
		{"colleague lost", changed(t, asItWas, byVideo, seated, hers), []string{"Élodie Roux ne souhaite plus attendre, ou vous avez une question ?"}, []string{suits}},
		{"two colleagues lost", changed(t, asItWas, byVideo, seated, hers, theirs), []string{"Une de ces personnes ne souhaite plus attendre, ou vous avez une question ?"}, []string{suits}},
		{"waits again", changed(t, cancelled, byVideo, waited), []string{"sont toutes prises : votre demande est de nouveau sur liste d’attente."}, []string{"reste sur liste"}},
		{"waits again, among several", changed(t, cancelled, byVideo, seated, func() Line { l := waited; l.Person = "Élodie Roux"; return l }()),
			[]string{"les demandes sans place sont de nouveau sur liste d’attente."}, nil},
		{"waits still", changed(t, postponed, byVideo, waited), []string{"votre demande reste sur liste d’attente."}, nil},
		{"held elsewhere", changed(t, cancelled, reims, registered), []string{"du jeudi 28 mai 2026 aura bien lieu, contrairement à ce que nous vous avions écrit, mais son organisation change. " +
			"Votre inscription est rétablie : si ces changements vous conviennent, vous n’avez rien à faire.", "Ces changements ne vous conviennent pas ? Répondez"}, nil},
		{"held at other hours, one of two days", changed(t, postponed, func(e *Event) { e.Starts = "10:00" }, registered, barLeDuc), []string{
			"du jeudi 28 mai 2026 à Épernay aura bien lieu, contrairement à ce que nous vous avions écrit, mais son organisation change. " +
				"Votre inscription est maintenue (les autres dates ne sont pas concernées) : si ces changements vous conviennent"}, nil},
		{"held on site alone, elsewhere", changed(t, cancelled, func(e *Event) { reims(e); e.Remote = false }, registered), []string{
			"contrairement à ce que nous vous avions écrit, mais uniquement sur place, et son organisation change. Votre inscription est rétablie : si ces changements"}, nil},
		{"held", changed(t, cancelled, asItWas, registered), []string{"à Épernay aura bien lieu, contrairement à ce que nous vous avions écrit. Votre inscription est rétablie : si vous participez toujours",
			"Vos projets ont changé ?"}, nil},
		{"two changes", changed(t, asItWas, func(e *Event) { otherDay(e); otherHall(e) }, registered), []string{"Ces changements ne vous conviennent pas ?"}, nil},
	})
	many := []Line{seated}
	for _, name := range []string{"Ana", "Bea", "Cléo", "Dora"} {
		line := lost
		line.Person = name
		many = append(many, line)
	}
	check(t, []saying{{"four lost", changed(t, asItWas, byVideo, many...), []string{"quatre des inscriptions ci-dessous n’ont pas pu être conservées", "Ces demandes sont désormais"}, []string{"4 des"}}})
}

// letterAbout is a letter of a kind to the mayor about some lines.
func letterAbout(t *testing.T, kind Kind, lines ...Line) Letter {
	l := base(t, kind, mayor())
	l.Lines = lines
	return l
}

// TestSeatsInLettersOfTheRegistry: what is proposed, assumed and still to come in letters that answer.
func TestSeatsInLettersOfTheRegistry(t *testing.T) {
	epernay, barLeDuc := programme(t)[0], programme(t)[1]
	until := time.Date(2026, time.May, 6, 10, 0, 0, 0, paris(t))
	waiting := Line{Event: epernay, State: "waiting", Mode: "onsite"}
	helene := Line{Event: epernay, Person: "Hélène Roy", State: "waiting", Mode: "onsite", Offered: until}
	offered := waiting
	offered.Offered = until
	later := offered
	later.Event, later.Mode = barLeDuc, "remote"
	assumed := helene
	assumed.Offered, assumed.ModeAssumed = time.Time{}, true
	claude := assumed
	claude.Person = "Claude Roy"
	registered := Line{Event: epernay, State: "registered", Mode: "onsite"}
	noSeat := Line{Event: barLeDuc, State: "waiting", Mode: "onsite"}
	also := registered
	also.Event = barLeDuc
	check(t, []saying{
		{"waiting, one of two with an offer", letterAbout(t, Waiting, waiting, helene), []string{"Les demandes ci-dessous sont sur liste d’attente. La place proposée à Hélène Roy lui reste réservée " +
			"jusqu’au mercredi 6 mai 2026 à 10 h : pour la prendre, répondez « Hélène Roy viendra sur place » à ce message."}, []string{"toutes prises"}},
		{"waiting, an offer for another day", letterAbout(t, Waiting, waiting, later), []string{"La place proposée pour le 18 juin vous reste réservée",
			"répondez « je suivrai en visio le 18 juin » à ce message."}, []string{"toutes prises"}},
		{"unclear", letterAbout(t, Unclear, offered), []string{"rien n’est enregistré ni modifié. La place proposée vous reste réservée jusqu’au mercredi 6 mai 2026 à 10 h ; " +
			"pour la prendre sans attendre notre réponse, répondez « oui » au message qui vous la propose. Voici la situation actuelle."}, []string{"rien d’autre à faire"}},
		{"unclear, colleague", letterAbout(t, Unclear, registered, helene), []string{"La place proposée à Hélène Roy lui reste réservée", "« oui » au message qui la propose."}, nil},
		{"unclear, no offer", letterAbout(t, Unclear, waiting), []string{"vous n’avez rien d’autre à faire.", "ni modifié : voici la situation actuelle."}, []string{"La place proposée"}},
		{"que before a vowel", letterAbout(t, Waiting, assumed), []string{"nous avons compris qu’Hélène Roy souhaite venir sur place"}, nil},
		{"que before a consonant", letterAbout(t, Waiting, claude), []string{"nous avons compris que Claude Roy souhaite venir sur place"}, nil},
		{"one day attended of two", letterAbout(t, Change, registered, noSeat), []string{"Avant le 28 mai, nous vous enverrons l’adresse."}, []string{"Avant chaque date"}},
		{"two days attended", letterAbout(t, Change, registered, also), []string{"Avant chaque date, nous vous enverrons l’adresse."}, nil},
	})
}

// TestAnnouncementOfFullEvents: a programme says which places are taken, as an invitation does.
func TestAnnouncementOfFullEvents(t *testing.T) {
	announced := func(change func(all []Event)) Letter {
		l := base(t, Announcement, mayor())
		l.Events = programme(t)[:3]
		change(l.Events)
		return l
	}
	full := func(e *Event) { e.OnsiteFull, e.RemoteFull = true, true }
	all := "– Places : toutes prises ; vous pouvez demander à être sur liste d’attente"
	enrol := "Vous pouvez vous inscrire avec les liens ci-dessous"
	check(t, []saying{
		{"one", announced(func(all []Event) { full(&all[1]) }), []string{all, enrol}, nil},
		{"all that are open", announced(func(all []Event) { full(&all[0]); full(&all[1]); full(&all[2]) }), []string{all, "Vous pouvez nous répondre avec les liens ci-dessous"}, []string{enrol}},
		{"hall", announced(func(all []Event) { all[0].OnsiteFull = true }), []string{"– Places en salle : toutes prises ; liste d’attente ou visioconférence possibles", enrol}, nil},
		{"by video", announced(func(all []Event) { all[0].RemoteFull = true }), []string{"– Places en visioconférence : toutes prises ; liste d’attente ou venue sur place possibles", enrol}, nil},
		{"none, or not open", announced(func(all []Event) { full(&all[2]); all[2].Open = false }), []string{enrol}, []string{"toutes prises"}},
	})
}
