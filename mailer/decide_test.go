package mailer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// The people of these tables: Claire (1) and Paul (2) at addresses of their own, Anne (3) and Luc (4) who share one.
func claire() registry.Contact {
	return registry.Contact{ID: 1, Address: 1, Email: "claire@reims.example", Name: "Claire Dubois"}
}

func paul() registry.Contact {
	return registry.Contact{ID: 2, Address: 2, Email: "paul@metz.example", Name: "Paul Martin"}
}

func sharing() []registry.Contact {
	return []registry.Contact{{ID: 3, Address: 3, Email: "mairie@nancy.example", Name: "Anne Petit"}, {ID: 4, Address: 3, Email: "mairie@nancy.example", Name: "Luc Grand"}}
}

// scene is what one case of the tables changes.
type scene struct {
	s       situation
	id      identity
	reading reply.Reading
	at      time.Time
}

func (c *scene) event(f func(*registry.Event)) {
	e := c.s.events["epernay"]
	f(&e)
	c.s.events["epernay"] = e
}

func (c *scene) holds(contact int64, state registry.Standing, mode registry.Mode, f ...func(*registry.Registration)) {
	r := registry.Registration{ID: contact, Event: "epernay", Contact: contact, State: state, Mode: mode, Stated: start().Add(-24 * time.Hour), Ranked: start().Add(-24 * time.Hour)}
	if mode == registry.Onsite && state == registry.Registered {
		yes := true
		r.Lunch = &yes
	}
	for _, change := range f {
		change(&r)
	}
	if c.s.held[contact] == nil {
		c.s.held[contact] = map[string]registry.Registration{}
	}
	c.s.held[contact]["epernay"] = r
}

// from sets who writes: known people are here.
func (c *scene) from(proof registry.Proof, people ...registry.Contact) {
	c.s.here, c.s.known = people, len(people) > 0
	c.id.email, c.id.name, c.id.proof = people[0].Email, people[0].Name, proof
}

func (c *scene) stranger(email, name string, proof registry.Proof) {
	c.s.here, c.s.known = nil, false
	c.id.email, c.id.name, c.id.proof = email, name, proof
}

// answers makes the message an answer to a letter to somebody.
func (c *scene) answers(kind templates.Kind, to registry.Contact) {
	c.id.letter = &registry.Letter{ID: 9, Kind: string(kind), Address: to.Address, Email: to.Email, Contact: to.ID}
	c.s.addressed = &to
	c.id.foreign = to.Email != c.id.email
	if !c.id.foreign && c.id.proof == registry.Claimed {
		c.id.proof = registry.Token
	}
}

func (c *scene) says(kind reply.Kind, f ...func(*reply.Intent)) {
	i := reply.Intent{Event: "epernay", Intent: kind, Evidence: "…", Who: reply.Person{Self: true, Name: c.id.name, Email: c.id.email}}
	for _, change := range f {
		change(&i)
	}
	c.reading.Intents = append(c.reading.Intents, i)
}

func named(name, email string) func(*reply.Intent) {
	return func(i *reply.Intent) { i.Who = reply.Person{Name: name, Email: email} }
}

func by(mode reply.Mode) func(*reply.Intent) { return func(i *reply.Intent) { i.Mode = mode } }

func seats(capacity, taken int) *registry.Seats {
	return &registry.Seats{Capacity: &capacity, Taken: taken}
}

func newScene() *scene {
	e := registry.Event{ID: "epernay", Title: "Penser le cadre de vie", Kind: "rencontre", Date: "2026-05-28", Starts: "09:30", Ends: "16:30", Zone: "Europe/Paris", Town: "Épernay",
		Opens: "2026-04-01", Closes: "2026-05-20", Onsite: seats(80, 10), Remote: seats(200, 0), Meals: *seats(80, 10)}
	c := &scene{at: start(), reading: reply.Reading{Disposition: reply.Apply}}
	c.s = situation{events: map[string]registry.Event{"epernay": e}, named: map[string][]registry.Contact{}, held: map[int64]map[string]registry.Registration{},
		queues: map[string]*queue{}}
	c.from(registry.Aligned, claire())
	return c
}

// told writes a decision as one line.
func told(d decision) string {
	words := []string{string(d.state), d.reason}
	for _, c := range d.changes {
		words = append(words, "["+toldChange(c)+"]")
	}
	for _, c := range d.asks {
		words = append(words, "ask["+toldChange(c)+"]")
	}
	for _, flag := range []struct {
		on   bool
		word string
	}{{d.answer != "", "answer=" + string(d.answer)}, {d.question, "question"}, {d.suppress, "suppress"}, {d.release, "release"}, {d.copy != "", "copy"}} {
		if flag.on {
			words = append(words, flag.word)
		}
	}
	return strings.Join(words, " ")
}

func toldChange(c change) string {
	who := fmt.Sprint(c.contact.ID)
	if c.contact.ID == 0 {
		who = "+" + c.contact.Name + " " + c.contact.Email
	}
	w := c.wanted
	s := fmt.Sprintf("%s %s", who, w.State)
	if w.Mode != "" {
		s += " " + string(w.Mode)
	}
	if w.ModeAssumed {
		s += "?"
	}
	if w.Lunch != nil {
		s += map[bool]string{true: " lunch", false: " nolunch"}[*w.Lunch]
		if w.LunchAssumed {
			s += "?"
		}
	}
	if !w.MealAsked.IsZero() {
		s += " mealsfull"
	}
	if w.By != 0 {
		s += fmt.Sprintf(" by=%d", w.By)
	}
	if c.same {
		s += " same"
	}
	return s
}

func yes() *bool { b := true; return &b }
func no() *bool  { b := false; return &b }

type decideCase struct {
	name string
	make func(c *scene)
	want string
}

func runDecide(t *testing.T, cases []decideCase) {
	t.Helper()
	for _, x := range cases {
		t.Run(x.name, func(t *testing.T) {
			c := newScene()
			x.make(c)
			taken := *c.s.events["epernay"].Meals.Capacity
			if got := told(decide(c.s, c.id, c.reading, c.at)); got != x.want {
				t.Errorf("decided\n  %s, want\n  %s", got, x.want)
			}
			if taken != *c.s.events["epernay"].Meals.Capacity {
				t.Error("deciding changed the situation")
			}
		})
	}
}

// What people's words lead to, clear and unclear.
func TestDecideByDisposition(t *testing.T) {
	runDecide(t, []decideCase{
		{"clear", func(c *scene) { c.says(reply.Attend, by(reply.Onsite)) }, "done applied [1 registered onsite lunch?]"},
		{"clear with a question", func(c *scene) { c.says(reply.Attend, by(reply.Remote)); c.reading.Question = true }, "done applied [1 registered remote] question"},
		{"question alone", func(c *scene) { c.reading.Question = true }, "done applied answer=question question"},
		{"unclear", func(c *scene) {
			c.reading.Disposition, c.reading.Reasons = reply.Review, []reply.Reason{{Code: reply.ReasonCondition, Detail: "si"}}
			c.says(reply.Attend)
		}, "triage condition answer=unclear"},
		{"unclear without a reason", func(c *scene) { c.reading.Disposition = reply.Review }, "triage unclear answer=unclear"},
		{"nothing to do", func(c *scene) { c.reading.Disposition = reply.Ignore }, "done nothing-to-do"},
		{"unsubscribe", func(c *scene) { c.reading.Unsubscribe = true }, "done applied answer=unsubscribed suppress"},
		{"unsubscribe, claimed", func(c *scene) { c.id.proof = registry.Claimed; c.reading.Unsubscribe = true }, "done applied answer=unsubscribed suppress"},
		{"unsubscribe, claimed by a stranger", func(c *scene) {
			c.stranger("x@y.example", "X", registry.Claimed)
			c.reading.Unsubscribe = true
		}, "done applied suppress"},
		{"unsubscribe, proven stranger", func(c *scene) {
			c.stranger("x@y.example", "X", registry.Aligned)
			c.reading.Unsubscribe = true
		}, "done applied suppress"},
		{"unsubscribing undone", func(c *scene) {
			c.answers(templates.Unsubscribed, claire())
			c.reading.Answer = "yes"
		}, "done released release"},
		{"unsubscribing undone by another address", func(c *scene) {
			c.answers(templates.Unsubscribed, paul())
			c.reading.Answer = "yes"
		}, "triage unclear answer=unclear"},
		{"ours", func(c *scene) { c.id.own = true; c.says(reply.Attend) }, "done own"},
		{"staff never register by writing", func(c *scene) { c.id.staff = true; c.says(reply.Attend) }, "triage staff-forward"},
		{"event not known", func(c *scene) { c.says(reply.Attend, func(i *reply.Intent) { i.Event = "nancy" }) }, "triage unknown-event answer=unclear"},
		{"one thing that cannot be applied stops all", func(c *scene) {
			c.says(reply.Attend, by(reply.Onsite))
			c.says(reply.Attend, named("", ""))
		}, "triage unnamed answer=unclear"},
		{"said twice for one person", func(c *scene) { c.says(reply.Attend); c.says(reply.Absent) }, "triage contradiction answer=unclear"},
	})
}

func TestDecideWho(t *testing.T) {
	runDecide(t, []decideCase{
		{"another name at the address is another person", func(c *scene) {
			c.id.name = "Jean Neveu"
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [+Jean Neveu claire@reims.example registered remote]"},
		{"initials are the same person", func(c *scene) { c.id.name = "C. DUBOIS"; c.says(reply.Attend, by(reply.Remote)) }, "done applied [1 registered remote]"},
		{"a shared address that names one of its people", func(c *scene) {
			c.from(registry.Aligned, sharing()...)
			c.says(reply.Attend, by(reply.Remote), func(i *reply.Intent) { i.Who.Name = "Luc Grand" })
		}, "done applied [4 registered remote]"},
		{"a shared address that names nobody", func(c *scene) {
			c.from(registry.Aligned, sharing()...)
			c.id.name = "Mairie de Nancy"
			c.says(reply.Attend, by(reply.Remote))
		}, "triage shared-address answer=unclear"},
		{"an office's local part with one contact, nobody named", func(c *scene) {
			c.from(registry.Aligned, sharing()[0])
			c.says(reply.Attend, func(i *reply.Intent) { i.Who.Name = "" })
		}, "triage shared-address answer=unclear"},
		{"nobody known and nobody named", func(c *scene) {
			c.stranger("x@y.example", "", registry.Aligned)
			c.says(reply.Attend)
		}, "triage who answer=unclear"},
		{"a newcomer", func(c *scene) {
			c.stranger("x@y.example", "Xavier Roux", registry.Aligned)
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [+Xavier Roux x@y.example registered remote]"},
		{"a named colleague is a contact at the writer's address", func(c *scene) {
			c.says(reply.Attend, by(reply.Remote), named("Paul Martin", ""))
		}, "done applied [+Paul Martin claire@reims.example registered remote by=1]"},
		{"a named colleague with an address", func(c *scene) {
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.says(reply.Attend, by(reply.Remote), named("Paul Martin", "paul@metz.example"))
		}, "done applied [2 registered remote by=1]"},
		{"the name of somebody else somewhere else is not that person", func(c *scene) {
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.says(reply.Attend, by(reply.Remote), named("Paul Martin", ""))
		}, "done applied [+Paul Martin claire@reims.example registered remote by=1]"},
		{"a stranger of the name of somebody who holds a seat", func(c *scene) {
			c.stranger("luc@evil.example", "Paul Martin", registry.Aligned)
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.holds(2, registry.Registered, registry.Remote)
			c.says(reply.Attend, by(reply.Remote))
		}, "triage namesake answer=unclear"},
		{"a stranger of the name of somebody who has no seat", func(c *scene) {
			c.stranger("luc@evil.example", "Paul Martin", registry.Aligned)
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [+Paul Martin luc@evil.example registered remote]"},
		{"a stranger says again that somebody of their name is absent", func(c *scene) {
			c.stranger("luc@evil.example", "Paul Martin", registry.Aligned)
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.holds(2, registry.Absent, "")
			c.says(reply.Absent)
		}, "done asked ask[2 absent same]"},
		{"namesakes who both hold a seat", func(c *scene) {
			other := paul()
			other.ID, other.Email = 5, "paul@toul.example"
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul(), other}
			c.holds(2, registry.Registered, registry.Remote)
			c.holds(5, registry.Registered, registry.Remote)
			c.says(reply.Absent, named("Paul Martin", ""))
		}, "triage who answer=unclear"},
		{"five others", func(c *scene) {
			for i := range 5 {
				c.says(reply.Attend, by(reply.Remote), named("Paul Martin"+strings.Repeat("o", i), ""))
			}
		}, "done applied" + func() (s string) {
			for i := range 5 {
				s += " [+Paul Martin" + strings.Repeat("o", i) + " claire@reims.example registered remote by=1]"
			}
			return s
		}()},
	})
}

func TestAbuse34_SixPeopleAreForAPerson(t *testing.T) {
	runDecide(t, []decideCase{{"six others", func(c *scene) {
		c.says(reply.Attend, by(reply.Remote))
		for i := range 6 {
			c.says(reply.Attend, by(reply.Remote), named("Paul Martin"+strings.Repeat("o", i), ""))
		}
	}, "triage six-people answer=unclear"}, {"one mail, two people, one seat", func(c *scene) {
		c.event(func(e *registry.Event) { e.Onsite = seats(10, 9); e.Meals = *seats(10, 9) })
		c.says(reply.Attend, by(reply.Onsite))
		c.says(reply.Attend, by(reply.Onsite), named("Paul Martin", ""))
	}, "done applied [1 registered onsite lunch?] [+Paul Martin claire@reims.example waiting onsite nolunch mealsfull by=1]"}})
}

// FAULTS abuse 7: the token says which invitation, From says who.
func TestAbuse7_TokenOfAnother(t *testing.T) {
	runDecide(t, []decideCase{
		{"the contact from another address", func(c *scene) {
			c.stranger("claire.dubois@free.example", "Claire Dubois", registry.Aligned)
			c.answers(templates.Invitation, claire())
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [1 registered remote] copy"},
		{"the contact from another address cancels", func(c *scene) {
			c.stranger("claire.dubois@free.example", "Claire Dubois", registry.Aligned)
			c.answers(templates.Confirmation, claire())
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Absent)
		}, "done asked ask[1 absent remote] copy"},
		{"another name", func(c *scene) {
			c.stranger("jean@free.example", "Jean Neveu", registry.Aligned)
			c.answers(templates.Invitation, claire())
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [+Jean Neveu jean@free.example registered remote]"},
		{"no name", func(c *scene) {
			c.stranger("cab@free.example", "", registry.Aligned)
			c.answers(templates.Invitation, claire())
			c.says(reply.Attend)
		}, "triage token-of-another answer=unclear"},
		{"a stranger whom nothing proves", func(c *scene) {
			c.stranger("claire.dubois@free.example", "Claire Dubois", registry.Claimed)
			c.answers(templates.Invitation, claire())
			c.says(reply.Attend)
		}, "triage unknown-sender"},
	})
}

func TestDecideProof(t *testing.T) {
	runDecide(t, []decideCase{
		{"claimed registers oneself", func(c *scene) { c.id.proof = registry.Claimed; c.says(reply.Attend, by(reply.Remote)) }, "done applied [1 registered remote]"},
		{"an answer to our letter is a token", func(c *scene) {
			c.id.proof = registry.Claimed
			c.answers(templates.Invitation, claire())
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Absent)
		}, "done applied [1 absent remote]"},
		{"claimed names another", func(c *scene) {
			c.id.proof = registry.Claimed
			c.says(reply.Attend, by(reply.Remote), named("Paul Martin", ""))
		}, "done asked ask[+Paul Martin claire@reims.example registered remote by=1]"},
		{"claimed says the same again", func(c *scene) {
			c.id.proof = registry.Claimed
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [1 registered remote same] answer=confirmation"},
		{"aligned cancels somebody elsewhere whom they registered", func(c *scene) {
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.holds(2, registry.Registered, registry.Remote, func(r *registry.Registration) { r.By = 1 })
			c.says(reply.Absent, named("Paul Martin", ""))
		}, "done applied [2 absent remote by=1]"},
		{"aligned cancels somebody elsewhere who registered themselves", func(c *scene) {
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.holds(2, registry.Registered, registry.Remote)
			c.says(reply.Absent, named("Paul Martin", ""))
		}, "done asked ask[2 absent remote]"},
		{"aligned changes somebody elsewhere whom they registered", func(c *scene) {
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.holds(2, registry.Registered, registry.Onsite, func(r *registry.Registration) { r.By = 1 })
			c.says(reply.Attend, by(reply.Remote), named("Paul Martin", ""))
		}, "done applied [2 registered remote by=1]"},
		{"staff cancel anybody", func(c *scene) {
			c.id.proof = registry.Staff
			c.s.named[registry.NameKey("Paul Martin")] = []registry.Contact{paul()}
			c.holds(2, registry.Registered, registry.Remote)
			c.says(reply.Absent, named("Paul Martin", ""))
		}, "done applied [2 absent remote]"},
		{"a message older than what is registered", func(c *scene) {
			c.holds(1, registry.Absent, "", func(r *registry.Registration) { r.Stated = start().Add(time.Hour) })
			c.says(reply.Attend)
		}, "triage older-than-state answer=unclear"},
	})
}

// FAULTS abuse 2: a cancellation that nothing proves is asked at the address on file, the seat is kept.
func TestAbuse2_CancellationNotProven(t *testing.T) {
	runDecide(t, []decideCase{
		{"cancel", func(c *scene) {
			c.id.proof = registry.Claimed
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Absent)
		}, "done asked ask[1 absent onsite]"},
		{"change", func(c *scene) {
			c.id.proof = registry.Claimed
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Update, by(reply.Remote))
		}, "done asked ask[1 registered remote]"},
	})
}

// What a yes or a no to a question of ours does.
func TestDecideAnswerToAsk(t *testing.T) {
	wanted := func(kind, name string, self bool) Intent {
		return Intent{Event: "epernay", Intent: kind, Who: Who{Self: self, Name: said(name)}}
	}
	ask := func(c *scene, answer, from string, proposed ...Intent) {
		c.answers(templates.Ask, claire())
		c.holds(1, registry.Registered, registry.Onsite)
		c.reading.Answer, c.s.proposed, c.s.askedBy = answer, proposed, from
	}
	runDecide(t, []decideCase{
		{"yes", func(c *scene) { ask(c, "yes", claire().Email, wanted("absent", "Claire Dubois", true)) }, "done applied [1 absent onsite]"},
		{"no", func(c *scene) { ask(c, "no", claire().Email, wanted("absent", "Claire Dubois", true)) }, "triage disowned"},
		{"yes, to what was written elsewhere in her name", func(c *scene) {
			ask(c, "yes", "claire@free.example", wanted("absent", "Claire Dubois", true))
		}, "done applied [1 absent onsite]"},
		{"yes, to what a colleague wrote of both: hers alone", func(c *scene) {
			ask(c, "yes", "paul@metz.example", wanted("absent", "Paul Martin", true), wanted("absent", "Claire Dubois", false))
		}, "done applied [1 absent onsite]"},
		{"yes, when nothing was said of her", func(c *scene) {
			ask(c, "yes", "paul@metz.example", wanted("absent", "Paul Martin", true))
		}, "triage disowned"},
		{"a yes from another address says nothing", func(c *scene) {
			ask(c, "yes", claire().Email, wanted("absent", "Claire Dubois", true))
			c.stranger("claire@free.example", "Claire Dubois", registry.Aligned)
			c.id.foreign = true
		}, "triage unclear answer=unclear"},
	})
}

func TestDecideModeAndLunch(t *testing.T) {
	runDecide(t, []decideCase{
		{"no mode said", func(c *scene) { c.says(reply.Attend) }, "done applied [1 registered onsite? lunch?]"},
		{"the only mode", func(c *scene) {
			c.event(func(e *registry.Event) { e.Onsite = nil })
			c.says(reply.Attend)
		}, "done applied [1 registered remote]"},
		{"the mode registered before", func(c *scene) { c.holds(1, registry.Absent, registry.Remote); c.says(reply.Attend) }, "done applied [1 registered remote]"},
		{"assumed before, said now", func(c *scene) {
			c.holds(1, registry.Registered, registry.Onsite, func(r *registry.Registration) { r.ModeAssumed = true })
			c.says(reply.Update, by(reply.Onsite))
		}, "done applied [1 registered onsite lunch same] answer=confirmation"},
		{"a mode that the event has not", func(c *scene) {
			c.event(func(e *registry.Event) { e.Remote = nil })
			c.says(reply.Attend, by(reply.Remote))
		}, "triage no-mode answer=unclear"},
		{"no lunch", func(c *scene) {
			c.says(reply.Attend, by(reply.Onsite), func(i *reply.Intent) { i.Lunch = no() })
		}, "done applied [1 registered onsite nolunch]"},
		{"lunch said", func(c *scene) {
			c.says(reply.Attend, by(reply.Onsite), func(i *reply.Intent) { i.Lunch = yes() })
		}, "done applied [1 registered onsite lunch]"},
		{"meals full", func(c *scene) {
			c.event(func(e *registry.Event) { e.Meals = *seats(10, 10) })
			c.says(reply.Attend, by(reply.Onsite))
		}, "done applied [1 registered onsite nolunch mealsfull]"},
		{"meals full, had one", func(c *scene) {
			c.event(func(e *registry.Event) { e.Meals = *seats(10, 10) })
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Update, func(i *reply.Intent) { i.Diet = "sans gluten" })
		}, "done applied [1 registered onsite lunch]"},
		{"remote with lunch", func(c *scene) {
			c.says(reply.Attend, by(reply.Remote), func(i *reply.Intent) { i.Lunch = yes() })
		}, "triage both_modes answer=unclear"},
		{"lunch, registered remote", func(c *scene) {
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Update, func(i *reply.Intent) { i.Lunch = yes() })
		}, "triage both_modes answer=unclear"},
		{"to remote: no lunch", func(c *scene) {
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Update, by(reply.Remote))
		}, "done applied [1 registered remote]"},
		{"a maybe holds nothing", func(c *scene) { c.says(reply.Maybe) }, "done applied [1 maybe]"},
		{"a doubt gives up no seat", func(c *scene) { c.holds(1, registry.Registered, registry.Remote); c.says(reply.Maybe) }, "triage unsure answer=unclear"},
		{"an update of nothing", func(c *scene) { c.says(reply.Update, by(reply.Remote)) }, "triage not-registered answer=unclear"},
		{"an absence out of the blue", func(c *scene) { c.says(reply.Absent) }, "done applied [1 absent]"},
		{"the same cancellation again", func(c *scene) { c.holds(1, registry.Absent, registry.Remote); c.says(reply.Absent) }, "done applied [1 absent remote same] answer=confirmation"},
	})
}

func TestDecideSeats(t *testing.T) {
	full := func(e *registry.Event) { e.Onsite = seats(10, 10) }
	runDecide(t, []decideCase{
		{"full", func(c *scene) { c.event(full); c.says(reply.Attend, by(reply.Onsite)) }, "done applied [1 waiting onsite lunch?]"},
		{"a seat is free, others wait", func(c *scene) {
			c.s.queues["epernay"] = &queue{waiting: map[registry.Mode]int{registry.Onsite: 2}}
			c.says(reply.Attend, by(reply.Onsite))
		}, "done applied [1 waiting onsite lunch?]"},
		{"others wait for the other mode", func(c *scene) {
			c.s.queues["epernay"] = &queue{waiting: map[registry.Mode]int{registry.Onsite: 2}}
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [1 registered remote]"},
		{"who waits goes on waiting", func(c *scene) {
			c.s.queues["epernay"] = &queue{waiting: map[registry.Mode]int{registry.Onsite: 1}}
			c.holds(1, registry.Waiting, registry.Onsite)
			c.says(reply.Attend, by(reply.Onsite))
		}, "done applied [1 waiting onsite lunch?]"},
		{"full, has a seat", func(c *scene) {
			c.event(full)
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Attend)
		}, "done applied [1 registered onsite lunch same] answer=confirmation"},
		{"full, has a seat in the other mode", func(c *scene) {
			c.event(full)
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Update, by(reply.Onsite))
		}, "triage full answer=unclear"},
		{"a seat given up is free for the next in the same message", func(c *scene) {
			c.event(full)
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Absent)
			c.says(reply.Attend, by(reply.Onsite), named("Paul Martin", ""))
		}, "done applied [1 absent onsite] [+Paul Martin claire@reims.example registered onsite lunch? by=1]"},
	})
}

func TestDecideEventStates(t *testing.T) {
	announced := func(e *registry.Event) { e.Opens = "" }
	closed := func(e *registry.Event) { e.Closes = "2026-05-01" }
	runDecide(t, []decideCase{
		{"announced", func(c *scene) { c.event(announced); c.says(reply.Attend) }, "done applied [1 early onsite? lunch?]"},
		{"announced, and said before", func(c *scene) {
			c.event(announced)
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Update, by(reply.Onsite))
		}, "done applied [1 registered onsite lunch?]"},
		{"closed", func(c *scene) { c.event(closed); c.says(reply.Attend) }, "triage closed answer=unclear"},
		{"closed, cancels", func(c *scene) {
			c.event(closed)
			c.holds(1, registry.Registered, registry.Remote)
			c.says(reply.Absent)
		}, "done applied [1 absent remote]"},
		{"closed, a detail of a seat", func(c *scene) {
			c.event(closed)
			c.holds(1, registry.Registered, registry.Onsite)
			c.says(reply.Update, func(i *reply.Intent) { i.Access = "fauteuil" })
		}, "done applied [1 registered onsite lunch]"},
		{"received on the last evening", func(c *scene) {
			c.at = time.Date(2026, 5, 20, 23, 59, 0, 0, paris())
			c.says(reply.Attend, by(reply.Remote))
		}, "done applied [1 registered remote]"},
		{"received after it", func(c *scene) {
			c.at = time.Date(2026, 5, 21, 0, 0, 0, 0, paris())
			c.says(reply.Attend, by(reply.Remote))
		}, "triage closed answer=unclear"},
		{"past", func(c *scene) { c.at = start().AddDate(0, 1, 0); c.says(reply.Absent) }, "triage past-event answer=unclear"},
		{"cancelled", func(c *scene) { c.event(func(e *registry.Event) { e.Cancelled = true }); c.says(reply.Attend) }, "triage event-cancelled answer=unclear"},
	})
}
