package mailer

import (
	"strings"
	"testing"
	"time"

	"rencontres/registry"
)

// What states a registration and has not left when the event becomes another is made anew, at whatever address and whether others are written to or not;
// once that is taken back it says what is again.
func TestStatementsAreMadeAnew(t *testing.T) {
	move := func(date string, silent bool) func(w *world) {
		return func(w *world) { w.change(Telling{Silent: silent}, func(e *registry.Event) { e.Date = date }) }
	}
	for name, c := range map[string]struct {
		text  string
		then  []func(w *world)
		right string
		wrong string
	}{
		"own, without letters": {"Je viendrai aussi à Épernay le 28 mai, en présentiel.", []func(*world){move("2026-06-04", true)}, "4 juin", "28 mai"},
		"writer's copy":        {"Ma collègue Léa Petit (lea@ville.example) viendra à Épernay le 28 mai, sur place.", []func(*world){move("2026-06-04", false)}, "4 juin", "jeudi 28 mai 2026, à Épernay"},
		"writer's copy, taken back": {"Ma collègue Léa Petit (lea@ville.example) viendra à Épernay le 28 mai, sur place.", []func(*world){move("2026-06-04", false), move("2026-05-28", false)},
			"28 mai", "4 juin"},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml")
				w.contact("anne@ville.example", "Anne Martin")
				w.contact("lea@ville.example", "Léa Petit")
				w.from("Anne", "Je viendrai à Bar-le-Duc le 18 juin, en présentiel.", nil)
				w.later(time.Minute)
				w.from("Anne", c.text, nil)
				if n := len(w.lettersTo("anne@ville.example")); n != 1 {
					t.Fatalf("%d letters had left", n)
				}
				for _, step := range c.then {
					step(w)
					w.later(2 * time.Minute)
					w.pass()
				}
				w.hours(2)
				w.says("anne@ville.example", c.right)
				if got := w.said("anne@ville.example"); strings.Contains(got, c.wrong) || len(w.lettersTo("anne@ville.example")) != 2 {
					t.Errorf("Anne was told %q, or got another number of letters than 2:\n%s", c.wrong, got)
				}
			})
		})
	}
}

// An absence whose statement the letter about a change takes the place of is stated in it, and not kept.
func TestAbsenceIsStatedBesides(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		anne := w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		luc := w.contact("anne@ville.example", "Luc Petit")
		w.update(func(t *registry.Tx) error {
			_, err := t.PutRegistration(registry.Registration{Event: "epernay", Contact: luc.ID, By: anne.ID, State: registry.Registered, Mode: registry.Onsite, Proof: registry.Aligned,
				Ranked: t.Now(), Stated: t.Now()}, "service")
			return err
		})
		for _, text := range []string{"Finalement je suivrai Épernay en visio.", "Finalement je viendrai à Épernay sur place."} {
			w.write(note{from: "anne@ville.example", name: "Anne Martin", text: text, subject: "Épernay"})
			w.pass()
			w.later(time.Minute)
		}
		if _, err := w.service.Register(w.ctx, luc, Intent{Event: "epernay", Intent: "absent"}); err != nil {
			t.Fatal(err)
		}
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.hours(2)
		w.says("anne@ville.example", "Votre inscription est maintenue", "Luc Petit : Épernay, jeudi 4 juin 2026 – Titre : « Penser le cadre de vie pour vivre ensemble » – Situation : absence notée")
	})
}

// Where a letter about a change has nothing to say any more, what it had taken the place of goes after all.
func TestStatementOutlastsALetterThatIsDropped(t *testing.T) {
	for name, text := range map[string]string{"gave up": "Finalement je ne pourrai pas venir à Épernay, merci de m'excuser.", "by video": "Finalement je suivrai Épernay en visio."} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.known()
				w.contact("anne@ville.example", "Anne Martin")
				w.attends("Zoe", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
				w.from("Anne", "Je viendrai à Épernay le 28 mai, en présentiel.", nil)
				w.later(time.Minute)
				w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Je viendrai à Bar-le-Duc le 18 juin, en présentiel, et à Épernay le 28 mai en présentiel avec une allergie aux noix.", subject: "Rencontres"})
				w.pass()
				w.change(Telling{}, func(e *registry.Event) { e.Venue = "Théâtre" })
				w.later(2 * time.Minute)
				w.write(note{from: "anne@ville.example", name: "Anne Martin", text: text, subject: "Épernay"})
				w.pass()
				w.hours(2)
				if got := w.told(); got != "zoe" {
					t.Errorf("told: %s", got)
				}
				if got := w.said("anne@ville.example"); strings.Count(got, "Bar-le-Duc, jeudi 18 juin 2026")+strings.Count(got, "18 juin 2026 à Bar-le-Duc") == 0 {
					t.Errorf("what Anne said of Bar-le-Duc was never confirmed:\n%s", got)
				}
			})
		})
	}
}

// A letter about a change that takes the place of a confirmation explains what was assumed, and names what was registered besides.
func TestConfirmationThatALetterAboutAChangeReplaces(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.importProgramme("testdata/small.toml")
		w.contact("anne@ville.example", "Anne Martin")
		w.from("Anne", "Je viendrai à Mulhouse le 24 septembre, en présentiel.", nil)
		w.later(time.Minute)
		w.from("Anne", "Je viendrai à Épernay le 28 mai et à Bar-le-Duc le 18 juin, en présentiel.", nil)
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-04" })
		w.hours(1)
		w.says("anne@ville.example", "a une nouvelle date", "Nous avons aussi enregistré votre inscription à la rencontre du jeudi 18 juin 2026 à Bar-le-Duc.",
			"Là où figure « avec repas (par défaut) », un repas est prévu.")
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Je viendrai sans repas le 18 juin à Bar-le-Duc, et sans repas le 4 juin à Épernay.", subject: "Rencontres"})
		w.later(time.Minute)
		w.pass()
		w.change(Telling{}, func(e *registry.Event) { e.Date = "2026-06-11" })
		w.hours(1)
		if told := words(t, *w.lastTo("anne@ville.example")); strings.Contains(told, "aussi enregistré") {
			t.Errorf("told again:\n%s", told)
		}
	})
}

// Who comes from a mode that was struck is told what becomes of their meal: assumed, or none left.
func TestMealOfWhoComesFromTheStruckMode(t *testing.T) {
	yes := true
	for name, c := range map[string]struct {
		eat   []string
		wants []string
	}{
		"one left": {[]string{"Emma"}, []string{"avec repas (par défaut)", "S’il n’est pas souhaité, répondez « sans repas » à ce message."}},
		"none left": {[]string{"Emma", "Abel"}, []string{"À midi : sans repas (tous sont déjà réservés)", "Tous les repas de midi sont réservés",
			"Si un repas se libère, il vous sera réservé et nous vous l’écrirons."}},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				w.importProgramme("testdata/small.toml") // two meals
				for _, name := range c.eat {
					w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &yes})
				}
				w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
				w.strikes(registry.Remote)
				w.leave()
				w.says("remi@ville.example", c.wants...)
			})
		})
	}
}

// Who gave up their seat by telephone just before the date changes reads that it is free, on the day that they spoke of, not that a request was changed.
func TestAbsenceIsConfirmedWhenTheDateChanges(t *testing.T) {
	for name, c := range map[string]struct {
		was   registry.Standing
		wants string
	}{
		"with a seat":    {registry.Registered, "Votre place est libérée."},
		"without a seat": {registry.Maybe, "Aucune place n’est réservée à votre nom."},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				anne := w.attends("Anne", registry.Registration{State: c.was, Mode: registry.Onsite})
				if err := w.service.Resend(w.ctx, w.registration("epernay", "anne@ville.example", "").ID); err != nil {
					t.Fatal(err)
				}
				w.pass()
				w.later(time.Minute)
				if _, err := w.service.Register(w.ctx, registry.Contact{Email: anne.Email, Name: anne.Name}, Intent{Event: "epernay", Intent: "absent"}); err != nil {
					t.Fatal(err)
				}
				for _, date := range []string{"2026-06-04", "2026-06-05"} {
					w.later(2 * time.Minute)
					w.change(Telling{}, func(e *registry.Event) { e.Date = date })
				}
				w.hours(2)
				w.says("anne@ville.example", "Nous avons bien noté que vous ne participerez pas à la rencontre du jeudi 28 mai 2026 à Épernay. "+c.wants)
				if n := len(w.lettersTo("anne@ville.example")); n != 2 {
					t.Errorf("%d letters, want 2", n)
				}
			})
		})
	}
}
