package mailer

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// full fills the three seats on site, and lets others wait in the order in which they are named.
func (w *world) full(waiting ...string) {
	w.Helper()
	w.importProgramme("testdata/small.toml")
	for n, name := range []string{"Sara", "Theo", "Ugo"} {
		w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Ranked: w.registry.Now().Add(time.Duration(n-90) * time.Minute)})
	}
	for n, name := range waiting {
		w.attends(name, registry.Registration{State: registry.Waiting, Mode: registry.Onsite, Ranked: w.registry.Now().Add(time.Duration(n-60) * time.Minute)})
	}
}

// from writes a message of somebody, in answer to a letter or to none, and lets the service make a pass.
func (w *world) from(name, text string, answers *sandbox.Delivery) {
	w.Helper()
	w.write(note{from: strings.ToLower(name) + "@ville.example", name: name + " Martin", text: text, subject: "Rencontre du 28 mai", answers: answers})
	w.pass()
}

// cancels frees the seat of somebody.
func (w *world) cancels(name string) {
	w.Helper()
	w.from(name, "Je ne pourrai finalement pas venir le 28 mai à Épernay.", nil)
	if got := w.stands(name); got != registry.Absent {
		w.Fatalf("%s did not cancel: %q, cases %v", name, got, w.cases())
	}
}

func (w *world) stands(name string) registry.Standing {
	return w.standing("epernay", strings.ToLower(name)+"@ville.example", "")
}

// offer gives the last letter to somebody, which must offer a seat.
func (w *world) offer(name string) *sandbox.Delivery {
	w.Helper()
	d := w.lastTo(strings.ToLower(name) + "@ville.example")
	if text := words(w.T, *d); !strings.Contains(text, "Une place en salle est disponible pour la rencontre du jeudi 28 mai 2026 à Épernay.") {
		w.Fatalf("%s is offered no seat:\n%s", name, text)
	}
	return d
}

// offers gives those to whom seats were offered, in order.
func (w *world) offers() string {
	w.Helper()
	var all []string
	for _, l := range w.letters(registry.LetterFilter{Kind: string(templates.Offer)}) {
		all = append(all, strings.TrimSuffix(l.Email, "@ville.example"))
	}
	return strings.Join(all, " ")
}

// A seat that is freed is offered to who waits longest; a plain yes takes it, nobody passes meanwhile, and a no gives it to the next.
func TestSeatIsOfferedInOrder(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.pass()
		if got := w.offers(); got != "" {
			t.Fatalf("offered with no seat free: %s", got)
		}
		w.cancels("Sara")
		letter := w.offer("Anne")
		w.says("anne@ville.example", "Elle vous est réservée jusqu’au mercredi 6 mai 2026 à 9 h.", "Répondez « oui » à ce message pour la prendre")
		w.contact("nina@ville.example", "Nina Martin")
		w.from("Nina", "Je serai présente le 28 mai à Épernay, sur place.", nil)
		if a, n := w.stands("Anne"), w.stands("Nina"); a != registry.Waiting || n != registry.Waiting {
			t.Errorf("with an offer open: anne %q, the newcomer %q", a, n)
		}
		w.says("nina@ville.example", "nous vous la proposerons par courriel, dans l’ordre des demandes", "Il reste des places en visioconférence")
		w.from("Anne", "Oui, merci !", letter)
		if got := w.stands("Anne"); got != registry.Registered {
			t.Fatalf("who said yes stands %q, cases %v\n%s", got, w.cases(), w.log)
		}
		w.says("anne@ville.example", "Nous avons enregistré votre inscription")
		w.later(time.Hour)
		w.cancels("Theo")
		w.from("Bruno", "Non merci", w.offer("Bruno"))
		if b := w.stands("Bruno"); b != registry.Absent {
			t.Errorf("who said no stands %q, cases %v", b, w.cases())
		}
		w.from("Nina", "Bonjour,\n\nOui, je serai présente.\n\nNina Martin", w.offer("Nina"))
		if got := w.stands("Nina"); got != registry.Registered {
			t.Errorf("who said yes in a sentence stands %q, cases %v", got, w.cases())
		}
		if got, want := w.offers(), "anne bruno nina"; got != want {
			t.Errorf("offers: %s, want %s", got, want)
		}
		if cases := w.cases(); len(cases) != 0 {
			t.Errorf("left to a person: %v", cases)
		}
	})
}

// Who declines an offer and asks again within the hour comes after the others who wait, and is offered the next seat by a new letter.
func TestOfferTwiceInAnHour(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.later(time.Minute)
		w.cancels("Sara")
		w.from("Anne", "Non merci", w.offer("Anne"))
		w.from("Anne", "Je serai finalement présente le 28 mai à Épernay, sur place.", nil)
		if got := w.stands("Anne"); got != registry.Waiting {
			t.Fatalf("who asks again stands %q, cases %v", got, w.cases())
		}
		w.from("Bruno", "Oui", w.offer("Bruno"))
		w.later(time.Minute)
		w.cancels("Theo")
		w.from("Anne", "Oui", w.offer("Anne"))
		if got := w.stands("Anne"); got != registry.Registered {
			t.Errorf("who took the second offer stands %q, cases %v", got, w.cases())
		}
		if got, want := w.offers(), "anne bruno anne"; got != want {
			t.Errorf("offers: %s, want %s", got, want)
		}
	})
}

// An offer that is not answered by its time goes to the next; who let it lapse comes after the others, twice at most.
func TestOfferLapses(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.cancels("Sara")
		first := w.offer("Anne")
		w.later(48 * time.Hour)
		w.pass()
		if got := w.offers(); got != "anne" {
			t.Errorf("at the stated time offered to %s", got)
		}
		w.later(offerGrace)
		w.pass() // the mailbox is looked at once more, and the next one is asked
		w.pass()
		if got, want := w.offers(), "anne bruno"; got != want {
			t.Fatalf("after the stated time offered to %s, want %s\n%s", got, want, w.log)
		}
		w.from("Anne", "Oui", first)
		if got := w.stands("Anne"); got != registry.Waiting {
			t.Errorf("a yes that came too late: %q", got)
		}
		w.from("Bruno", "D’accord", w.offer("Bruno"))
		if got := w.stands("Bruno"); got != registry.Registered {
			t.Errorf("the next one stands %q, cases %v", got, w.cases())
		}
		w.attends("Chloe", registry.Registration{State: registry.Waiting, Mode: registry.Onsite})
		w.later(time.Hour)
		w.cancels("Theo")
		w.from("Chloe", "oui", w.offer("Chloe"))
		w.later(time.Hour)
		w.cancels("Ugo")
		for range 4 {
			w.pass()
			w.later(49 * time.Hour)
		}
		if got, want := w.offers(), "anne bruno chloe anne"; got != want {
			t.Errorf("offers: %s, want %s", got, want)
		}
		w.from("Anne", "Oui, je viendrai le 28 mai.", nil) // nobody else waits: the seat is theirs
		if got := w.stands("Anne"); got != registry.Registered {
			t.Errorf("who asks again for a seat that nobody wants stands %q, cases %v", got, w.cases())
		}
	})
}

// An answer that was received in time counts however late the service reads it.
func TestOfferAnsweredWhileTheServiceWasAway(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.cancels("Sara")
		letter := w.offer("Anne")
		w.later(47 * time.Hour)
		w.write(note{from: "anne@ville.example", name: "Anne Martin", text: "Oui", answers: letter})
		w.later(24 * time.Hour)
		if err := w.service.followDates(w.ctx); err != nil { // the mailbox was not looked at
			t.Fatal(err)
		}
		if got := w.offers(); got != "anne" {
			t.Errorf("offered to the next before the mailbox was looked at: %s", got)
		}
		w.pass()
		if a, b := w.stands("Anne"), w.stands("Bruno"); a != registry.Registered || b != registry.Waiting {
			t.Errorf("who answered in time stands %q, the next %q", a, b)
		}
	})
}

// Within three days no seat is offered by itself: staff promote, in order without a reason.
func TestNoOfferWithinThreeDays(t *testing.T) {
	inWorld(t, on(time.May, 25, 10, 0), func(w *world) {
		w.full("Anne", "Bruno")
		w.cancels("Sara")
		w.pass()
		if got := w.offers(); got != "" {
			t.Fatalf("offered within three days: %s", got)
		}
		find := func(name string) int64 { return w.registration("epernay", name+"@ville.example", "").Contact }
		if _, err := w.service.Promote(w.ctx, "epernay", find("bruno"), ""); err == nil {
			t.Error("somebody was passed over without a reason")
		}
		if _, err := w.service.Promote(w.ctx, "epernay", find("anne"), ""); err != nil {
			t.Error(err)
		}
		if _, err := w.service.Promote(w.ctx, "epernay", find("bruno"), ""); err == nil {
			t.Error("a capacity was exceeded without a reason")
		}
		w.pass()
		w.says("anne@ville.example", "Une place est disponible : votre inscription")
	})
}

// A letter that reaches nobody holds no seat up, and a change of the event withdraws what was offered.
func TestOfferEndsWithItsLetterOrItsEvent(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.update(func(t *registry.Tx) error {
			a, err := t.AddressByEmail("anne@ville.example")
			if err != nil {
				return err
			}
			return t.Bounced(a.ID, true, "5.1.1", 0)
		})
		w.cancels("Sara")
		w.pass()
		w.offer("Bruno")
		w.changes(Telling{}, func(t *registry.Tx) error { return t.CancelEvent("epernay", "staff") })
		w.pass()
		if r := w.registration("epernay", "bruno@ville.example", ""); !r.Offered.IsZero() || r.Lapsed != 0 {
			t.Errorf("an offer of a cancelled event: %+v", r)
		}
	})
}

// Whatever arrives at once, the seats that are taken and offered are never more than there are, and the list moves in its order.
func TestCapacityHoldsWhateverArrivesAtOnce(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		waiting := []string{"Anne", "Bruno", "Chloe", "Denis", "Emma", "Fanny", "Gael", "Hugo"}
		w.full(waiting...)
		w.service = w.newService(func(c *Config) { c.Poll, c.Watch = 10*time.Minute, time.Hour })
		ctx, stop := context.WithCancel(w.ctx)
		done := make(chan error, 1)
		go func() { done <- w.service.Run(ctx) }()
		check := func(when string) {
			t.Helper()
			w.view(func(tx *registry.Tx) error {
				e, err := tx.Event("epernay")
				if err != nil {
					return err
				}
				offered, err := tx.Offered("epernay", registry.Onsite)
				if limit := *e.Onsite.Capacity + e.Onsite.Extra; e.Onsite.Taken+offered > limit {
					t.Errorf("%s: %d seats taken, %d offered, of %d", when, e.Onsite.Taken, offered, limit)
				}
				return err
			})
		}
		seated := []string{"Sara", "Theo", "Ugo"}
		for round := range 8 {
			time.Sleep(time.Hour)
			for n, name := range seated {
				w.write(note{from: strings.ToLower(name) + "@ville.example", name: name + " Martin", text: "Je ne pourrai pas venir le 28 mai.", subject: "Rencontre"})
				late := fmt.Sprintf("Retard%c", 'a'+round*3+n)
				w.write(note{from: strings.ToLower(late) + "@ville.example", name: late + " Martin", text: "Je serai présent le 28 mai à Épernay, sur place.", subject: "Rencontre",
					at: w.registry.Now()})
			}
			var staff sync.WaitGroup
			for _, name := range waiting {
				staff.Go(func() {
					if r := w.registration("epernay", strings.ToLower(name)+"@ville.example", ""); r != nil {
						_, _ = w.service.Promote(w.ctx, "epernay", r.Contact, "") // refused unless it is their turn
					}
				})
			}
			staff.Wait()
			check(fmt.Sprintf("round %d, while it arrives", round))
			time.Sleep(30 * time.Minute)
			check(fmt.Sprintf("round %d, offered", round))
			seated = nil
			w.view(func(tx *registry.Tx) error {
				all, err := tx.Attendances("epernay")
				for _, a := range all {
					name, _, _ := strings.Cut(a.Person.Name, " ")
					switch {
					case a.State == registry.Registered:
						seated = append(seated, name)
					case !a.Offered.IsZero():
						w.write(note{from: a.Person.Email, name: a.Person.Name, text: "Oui", answers: w.lastTo(a.Person.Email)})
						seated = append(seated, name)
					}
				}
				return err
			})
			time.Sleep(30 * time.Minute)
			check(fmt.Sprintf("round %d, answered", round))
		}
		stop()
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		var order []string
		for _, name := range strings.Fields(w.offers()) {
			if slices.Contains(waiting, strings.ToUpper(name[:1])+name[1:]) {
				order = append(order, name)
			}
		}
		if !slices.IsSorted(order) || len(order) == 0 {
			t.Errorf("offered in the order %v", order)
		}
	})
}

// Of two contacts of one person who wait, the one whom a seat is offered brings the offer: it stays open, a yes to its letter takes the seat, and
// unanswered it ends at its time, whatever the numbers of the contacts are.
func TestMergeKeepsAnOffer(t *testing.T) {
	for _, mode := range []registry.Mode{registry.Onsite, registry.Remote, ""} { // in which the other contact waits, "" not at all
		for _, answer := range []string{"Oui", ""} {
			inWorld(t, start(), func(w *world) {
				if mode == "" {
					w.contact("anne@ville.example", "Anne Martin") // number 1, as her first offer
				}
				kept := w.contact("anne.martin@perso.example", "Anne Martin")
				w.full("Anne", "Bruno")
				w.cancels("Sara")
				letter := w.offer("Anne")
				w.later(30 * time.Minute)
				w.update(func(t *registry.Tx) error {
					if mode != "" {
						_, err := t.PutRegistration(registry.Registration{Event: "epernay", Contact: kept.ID, State: registry.Waiting, Mode: mode, Proof: registry.Staff,
							Ranked: t.Now(), Stated: t.Now()}, "staff")
						if err != nil {
							return err
						}
					}
					anne, err := t.ContactsNamed("Anne Martin")
					if err != nil {
						return err
					}
					gone := anne[0]
					if gone.ID == kept.ID {
						gone = anne[1]
					}
					_, err = t.MergeContacts(kept.ID, gone.ID, "staff")
					return err
				})
				w.pass()
				w.later(time.Minute)
				if answer != "" {
					w.from("Anne", answer, letter)
					if got := w.standing("epernay", "anne.martin@perso.example", ""); got != registry.Registered || w.offers() != "anne" {
						t.Errorf("%q: who said yes stands %q, offers %s, cases %v", mode, got, w.offers(), w.cases())
					}
					return
				}
				for range 2 {
					w.later(49 * time.Hour)
					w.pass()
					w.pass()
				}
				if got, want := w.offers(), "anne bruno anne.martin@perso.example"; got != want {
					t.Errorf("%q: unanswered, offers %s, want %s\n%s", mode, got, want, w.log)
				}
			})
		}
	}
}

// A detail that is said to an offer, or told to staff, is noted: it is no yes, and the seat stays reserved. The letter says both; a yes to the offer
// takes the seat, and so does what the letter suggests.
func TestDetailLeavesAnOfferOpen(t *testing.T) {
	for _, way := range []string{"in reply to the offer", "to staff"} {
		inWorld(t, start(), func(w *world) {
			w.full("Anne", "Bruno")
			w.cancels("Sara")
			letter := w.offer("Anne")
			w.later(time.Hour)
			if way == "to staff" {
				diet := "végétarienne"
				_, err := w.service.Register(w.ctx, registry.Contact{Email: "anne@ville.example", Name: "Anne Martin", Origin: "staff"},
					Intent{Event: "epernay", Intent: "update", Diet: &diet})
				if err != nil {
					t.Fatal(err)
				}
				w.pass()
			} else {
				w.from("Anne", "Bonjour, je précise que je suis végétarienne.", letter)
			}
			r := w.registration("epernay", "anne@ville.example", "")
			if r.State != registry.Waiting || r.Offered.IsZero() || !strings.HasPrefix(r.Diet, "végétarien") {
				t.Fatalf("%s: stands %q, offered until %v, diet %q, cases %v", way, r.State, r.Offered, r.Diet, w.cases())
			}
			w.says("anne@ville.example", "La place proposée vous reste réservée jusqu’au mercredi 6 mai 2026 à 9 h", "répondez « je viendrai sur place » à ce message", "végétarien")
			w.later(time.Hour)
			if way == "to staff" {
				w.from("Anne", "Je viendrai sur place.", w.lastTo("anne@ville.example"))
			} else {
				w.from("Anne", "Oui", letter)
			}
			if got := w.stands("Anne"); got != registry.Registered || w.offers() != "anne" {
				t.Errorf("%s: who said yes stands %q, offers %s, cases %v", way, got, w.offers(), w.cases())
			}
		})
	}
}

// Who changes from video to on site and says nothing of the meal gets one as anybody on site does, by default, and is told so.
func TestFromVideoToOnSiteCountsAsAMeal(t *testing.T) {
	for _, way := range []string{"by mail", "by staff"} {
		inWorld(t, start(), func(w *world) {
			w.importProgramme("testdata/small.toml")
			w.contact("remi@ville.example", "Remi Martin")
			w.from("Remi", "Je suivrai la rencontre du 28 mai à Épernay en visio, sans repas.", nil)
			if got := w.stands("Remi"); got != registry.Registered {
				t.Fatalf("stands %q, cases %v", got, w.cases())
			}
			w.later(time.Hour)
			if way == "by staff" {
				mode := "onsite"
				_, err := w.service.Register(w.ctx, registry.Contact{Email: "remi@ville.example", Name: "Remi Martin", Origin: "staff"},
					Intent{Event: "epernay", Intent: "update", Mode: &mode})
				if err != nil {
					t.Fatal(err)
				}
				w.pass()
			} else {
				w.from("Remi", "Finalement je viendrai sur place le 28 mai.", nil)
			}
			r := w.registration("epernay", "remi@ville.example", "")
			if r.Mode != registry.Onsite || r.Lunch == nil || !*r.Lunch || !r.LunchAssumed {
				t.Errorf("%s: %q, lunch %v, assumed %t, cases %v", way, r.Mode, r.Lunch, r.LunchAssumed, w.cases())
			}
			w.says("remi@ville.example", "nous avons prévu le repas de midi")
		})
	}
}

// An offer that is out when staff close an event, or move its opening, ends at its time as any other; a yes that comes later waits on.
func TestOfferEndsAtAClosedEvent(t *testing.T) {
	for _, way := range []string{"closed", "not open yet"} {
		inWorld(t, start(), func(w *world) {
			w.full("Anne", "Bruno")
			w.cancels("Sara")
			letter := w.offer("Anne")
			if way == "closed" {
				w.update(func(t *registry.Tx) error { return t.SwitchEvent("epernay", "closed", "staff") })
			} else {
				w.change(Telling{}, func(e *registry.Event) { e.Opens = "2026-05-10" })
			}
			w.later(48*time.Hour + offerGrace)
			w.pass()
			w.pass()
			if r := w.registration("epernay", "anne@ville.example", ""); !r.Offered.IsZero() || r.Lapsed != 1 {
				t.Fatalf("%s: after its time offered until %v, lapsed %d", way, r.Offered, r.Lapsed)
			}
			if way != "closed" {
				return
			}
			w.from("Anne", "Oui", letter)
			if got := w.stands("Anne"); got != registry.Waiting || len(w.cases()) != 0 {
				t.Errorf("%s: who said yes too late stands %q, cases %v", way, got, w.cases())
			}
			w.says("anne@ville.example", "est sur liste d’attente")
			w.from("Anne", "Finalement je préfère suivre en visio le 28 mai.", nil)
			if got := w.cases(); len(got) != 1 || got[0] != "closed" {
				t.Errorf("%s: another mode was asked for, cases %v", way, got)
			}
		})
	}
}

// A yes in time takes the seat that a letter reserved, whatever became of the registration meanwhile: closed by staff, or opening later.
func TestOfferHoldsThoughRegistrationDoesNot(t *testing.T) {
	for _, way := range []string{"closed", "not open yet"} {
		inWorld(t, start(), func(w *world) {
			w.full("Anne", "Bruno")
			w.cancels("Sara")
			letter := w.offer("Anne")
			if way == "closed" {
				w.update(func(t *registry.Tx) error { return t.SwitchEvent("epernay", "closed", "staff") })
			} else {
				w.change(Telling{}, func(e *registry.Event) { e.Opens = "2026-05-10" })
			}
			w.later(time.Hour)
			w.from("Anne", "Oui", letter)
			if got := w.stands("Anne"); got != registry.Registered || len(w.cases()) != 0 {
				t.Errorf("%s: who said yes in time stands %q, cases %v", way, got, w.cases())
			}
		})
	}
}

// Registration that staff closed takes nobody new; who waits still hears of a seat that is given up, as their letter said.
func TestOffersGoOnOnceClosed(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.full("Anne", "Bruno")
		w.update(func(t *registry.Tx) error { return t.SwitchEvent("epernay", "closed", "staff") })
		w.cancels("Sara")
		w.offer("Anne")
		if got := w.offers(); got != "anne" {
			t.Errorf("offers: %s", got)
		}
	})
}

// Who waits for a seat and found no meal left wishes for one: each letter says so, and the yes to an offer gives the meal that is free with the
// seat, in one confirmation. One that is not free is said to be none.
func TestOfferKeepsTheWishForAMeal(t *testing.T) {
	for _, free := range []bool{true, false} {
		inWorld(t, start(), func(w *world) {
			w.importProgramme("testdata/small.toml")
			for n, name := range []string{"Sara", "Theo", "Ugo"} {
				lunch := name != "Ugo" // two meals
				if !free {
					lunch = name != "Sara"
				}
				w.attends(name, registry.Registration{State: registry.Registered, Mode: registry.Onsite, Lunch: &lunch, Ranked: w.registry.Now().Add(time.Duration(n-90) * time.Minute)})
			}
			w.contact("anne@ville.example", "Anne Martin")
			w.from("Anne", "Je serai présente le 28 mai à Épernay, sur place.", nil)
			w.says("anne@ville.example", "est sur liste d’attente", "À midi : repas souhaité")
			w.later(2 * time.Hour)
			w.cancels("Sara")
			wish, lunch := "À midi : repas souhaité – Réponse attendue", "À midi : avec repas"
			if !free {
				wish, lunch = "À midi : repas souhaité (tous sont réservés pour le moment)", "À midi : sans repas (tous sont déjà réservés)"
			}
			letter := w.offer("Anne")
			w.says("anne@ville.example", wish)
			before := len(w.letters(registry.LetterFilter{}))
			w.from("Anne", "Oui", letter)
			w.pass()
			w.says("anne@ville.example", "Nous avons enregistré votre inscription", lunch)
			if now := w.letters(registry.LetterFilter{}); len(now) != before+1 {
				t.Errorf("meal free %t: the yes led to %d letters", free, len(now)-before)
			}
		})
	}
}
