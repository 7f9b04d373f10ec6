package mailer

import (
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// The programme says when letters by date are due. On the eve, those registered get place and hours once more; who had them with a
// confirmation of the day before does not.
func TestLettersByTheRulesOfTheProgramme(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.change(Telling{}, func(e *registry.Event) {
			e.Venue, e.Video = "Hôtel de ville, 51200 Épernay", "https://visio.example/e"
			e.Rules = registry.Rules{Practical: "-7 08:00", Eve: "-1 17:00", Thanks: "+2h"}
		})
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.attends("Remi", registry.Registration{State: registry.Registered, Mode: registry.Remote})
		w.attends("Walid", registry.Registration{State: registry.Waiting, Mode: registry.Onsite})
		count := func(k templates.Kind) int { return w.ofKind(string(k), "anne@ville.example") }
		expect := func(at time.Time, practical, eve, thanks int) {
			t.Helper()
			w.later(at.Sub(w.registry.Now()))
			w.pass()
			if p, e, th := count(templates.Practical), count(templates.Eve), count(templates.Thanks); p != practical || e != eve || th != thanks {
				t.Errorf("%s: %d practical, %d eve, %d thanks; want %d, %d, %d", at.Format("02/01 15:04"), p, e, th, practical, eve, thanks)
			}
		}
		expect(on(time.May, 21, 7, 59), 0, 0, 0)
		expect(on(time.May, 21, 8, 0), 1, 0, 0)
		expect(on(time.May, 27, 16, 0), 1, 0, 0)
		w.attends("Nina", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		expect(on(time.May, 27, 17, 0), 1, 1, 0)
		expect(on(time.May, 27, 20, 0), 1, 1, 0)
		for name, want := range map[string]int{"remi": 1, "walid": 0, "nina": 0} {
			if n := w.ofKind(string(templates.Eve), name+"@ville.example"); n != want {
				t.Errorf("%s got %d letters on the eve, want %d", name, n, want)
			}
		}
		w.says("anne@ville.example", "Nous vous attendons à la rencontre", "Voici de nouveau l’adresse", "Hôtel de ville, 51200 Épernay")
		w.says("remi@ville.example", "Voici de nouveau le lien", "https://visio.example/e")
		expect(on(time.May, 28, 18, 29), 1, 1, 0)
		expect(on(time.May, 28, 18, 30), 1, 1, 1)
		expect(on(time.May, 29, 9, 0), 1, 1, 1)
	})
}

// A practical letter that was held for a fact leaves late; no second one follows on the eve.
func TestNoEveAfterALatePracticalLetter(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.change(Telling{}, func(e *registry.Event) { e.Rules = registry.Rules{Eve: "-1 09:00"} })
		w.attends("Anne", registry.Registration{State: registry.Registered, Mode: registry.Onsite})
		w.later(on(time.May, 27, 10, 0).Sub(w.registry.Now()))
		w.pass()
		w.change(Telling{}, func(e *registry.Event) { e.Venue = "Hôtel de ville, 51200 Épernay" })
		w.pass()
		w.later(2 * time.Hour)
		w.pass()
		if p, e := w.ofKind("practical", "anne@ville.example"), w.ofKind("eve", "anne@ville.example"); p != 1 || e != 0 {
			t.Errorf("%d practical letters and %d on the eve, want 1 and 0", p, e)
		}
	})
}
