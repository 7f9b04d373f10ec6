package registry_test

import (
	"fmt"
	"strings"
	"testing"

	"rencontres/registry"
)

// Territories, organisations and tags are meant however people write them.
func TestSelectionOfWords(t *testing.T) {
	territory := func(values ...string) registry.Selection { return registry.Selection{Territories: values} }
	organisation := func(values ...string) registry.Selection { return registry.Selection{Organisations: values} }
	tag := func(values ...string) registry.Selection { return registry.Selection{Tags: values} }
	in := func(place string) registry.Contact { return registry.Contact{Territory: place} }
	of := func(house string) registry.Contact { return registry.Contact{Organisation: house} }
	cases := []struct {
		selection registry.Selection
		contact   registry.Contact
		want      bool
	}{
		{territory("51"), in("51"), true},
		{territory("51"), in("Marne"), true},
		{territory("Marne"), in("51"), true},
		{territory("marne"), in("Marne (51)"), true},
		{territory("51"), in("51 - Marne"), true},
		{territory("51"), in("51100 Reims"), true},
		{territory("Reims"), in("51100 Reims"), true},
		{territory("8"), in("08"), true},
		{territory("08"), in("8"), true}, // as a spreadsheet leaves it
		{territory("Ardennes"), in("8"), true},
		{territory("2B"), in("20200 Bastia"), true},
		{territory("2A"), in("20200 Bastia"), false},
		{territory("974"), in("97400 Saint-Denis"), true},
		{territory("52"), in("Marne"), false},
		{territory("Marne"), in("Haute-Marne"), false},
		{territory("haute marne"), in("Département de la Haute-Marne"), true},
		{territory("Reims"), in("contrat de ville de Reims"), true},
		{territory("Contrat de ville de Reims"), in("Reims ; Marne"), true},
		{territory("51"), in("Reims ; Marne"), true},
		{territory("Saint-Dié*"), in("Saint-Dié-des-Vosges"), true},
		{territory("Vosges"), in("Saint-Dié-des-Vosges"), false},
		{territory("51", "55"), in("Meuse"), true},
		{territory("*"), in(""), false},
		{organisation("ville de reims"), of("Ville de Reims"), true},
		{organisation("reims"), of("Ville de Reims"), false},
		{organisation("*reims*"), of("Communauté urbaine du Grand Reims"), true},
		{organisation("prefecture*"), of("Préfecture de la Marne"), true},
		{organisation("prefecture*meuse"), of("Préfecture de la Marne"), false},
		{organisation("*"), of(""), false},
		{tag("Élus"), registry.Contact{Tags: []string{"elus"}}, true},
		{tag("éduc*"), registry.Contact{Tags: []string{"x", "education-populaire"}}, true},
		{tag("educ"), registry.Contact{Tags: []string{"education-populaire"}}, false},
		{registry.Selection{Territories: []string{"51"}, Except: &registry.Selection{Tags: []string{"presse"}}}, registry.Contact{Territory: "51", Tags: []string{"presse"}}, false},
		{registry.Selection{Territories: []string{"51"}, Except: &registry.Selection{Tags: []string{"presse"}}}, registry.Contact{Territory: "51"}, true},
		{registry.Selection{Except: &registry.Selection{Tags: []string{"a"}, Audiences: []registry.Audience{registry.State}}}, registry.Contact{Audience: registry.State}, false},
		{registry.Selection{Except: &registry.Selection{Organisations: []string{"*"}}}, of(""), true},
	}
	for _, c := range cases {
		if got := c.selection.Holds(c.contact); got != c.want {
			t.Errorf("%+v: %q %q %q: got %t", c.selection, c.contact.Territory, c.contact.Organisation, c.contact.Tags, got)
		}
	}
}

// season is an outbox with people who stand differently to the event of Épernay, each named by what they did.
type season struct {
	*outbox
	people  map[string]registry.Contact
	letters map[string]registry.Letter
}

func newSeason(t *testing.T) *season {
	s := &season{newOutbox(t), map[string]registry.Contact{}, map[string]registry.Letter{}}
	s.add(t, "onsite", "remote", "waits", "maybe", "absent", "silent", "stranger", "writes", "asks", "elsewhere")
	for name, c := range s.people {
		if name == "stranger" {
			continue
		}
		s.letters[name] = s.queue(t, registry.Letter{Kind: "invitation", Address: c.Address, Contact: c.ID, Event: "epernay", Buttons: []string{"epernay"}})
	}
	s.letters["announced"] = s.queue(t, registry.Letter{Kind: "announcement", Address: s.people["stranger"].Address, Contact: s.people["stranger"].ID, Buttons: []string{"bar-le-duc"}})
	s.do(t, func(tx *registry.Tx) error {
		for _, l := range s.letters {
			if err := tx.Delivered(l.ID, "250"); err != nil {
				return err
			}
		}
		for name, r := range map[string]registry.Registration{"onsite": {State: registry.Registered, Mode: registry.Onsite}, "remote": {State: registry.Registered, Mode: registry.Remote},
			"waits": {State: registry.Waiting, Mode: registry.Onsite}, "maybe": {State: registry.Maybe}, "absent": {State: registry.Absent}} {
			r.Event, r.Contact, r.Proof, r.Ranked, r.Stated = "epernay", s.people[name].ID, registry.Token, tx.Now(), tx.Now()
			if _, err := tx.PutRegistration(r, "service"); err != nil {
				return err
			}
		}
		return nil
	})
	return s
}

func (s *season) add(t *testing.T, names ...string) {
	t.Helper()
	s.do(t, func(tx *registry.Tx) error {
		for _, name := range names {
			c, err := tx.AddContact(registry.Contact{Email: name + "@ville.example", Name: name})
			if err != nil {
				return err
			}
			s.people[name] = c
		}
		return nil
	})
}

// reply notes a message of somebody to a letter, of a kind; triage leaves it to a person.
func (s *season) reply(t *testing.T, from, to, kind string, triage bool) (open int64) {
	t.Helper()
	s.do(t, func(tx *registry.Tx) error {
		uid := uint32(len(s.letters)*100) + uint32(s.people[from].ID)
		id, _, err := tx.Receive(registry.Sighting{Folder: "INBOX", UIDValidity: 1, UID: uid}, registry.Message{Raw: fmt.Appendf(nil, "%s %s %s", from, to, kind),
			State: registry.MessageNew, Received: tx.Now()})
		if err != nil {
			return err
		}
		m := registry.Message{ID: id, Kind: kind, State: registry.MessageDone, Answers: s.letters[to].ID, Contact: s.people[from].ID}
		if triage {
			m.State = registry.MessageTriage
			if open, err = tx.OpenTriage(registry.Triage{Message: id, Reason: "unclear"}); err != nil {
				return err
			}
		}
		return tx.Handled(m)
	})
	return open
}

// related gives the names of those who stand in a relation, and holds that one asked alone gets the same answer.
func (s *season) related(t *testing.T, how registry.Relation, event string) string {
	t.Helper()
	var names []string
	view(t, s.Registry, func(tx *registry.Tx) error {
		all, _, err := tx.Select(registry.Selection{Related: []registry.Related{{How: how, Events: []string{event}}}})
		in := map[int64]bool{}
		for _, c := range all {
			names = append(names, c.Name)
			in[c.ID] = true
		}
		for name, c := range s.people {
			if alone, err := tx.IsRelated(how, event, c.ID); err != nil || alone != in[c.ID] {
				t.Errorf("%s %s: %s alone %t, among all %t, %v", how, event, name, alone, in[c.ID], err)
			}
		}
		return err
	})
	return strings.Join(names, " ")
}

func TestRelations(t *testing.T) {
	s := newSeason(t)
	s.reply(t, "writes", "writes", "reply", false)
	s.reply(t, "silent", "silent", "auto_reply", false)
	for how, want := range map[registry.Relation]string{
		registry.WasInvited: "onsite remote waits maybe absent silent writes asks elsewhere", registry.HasAnswered: "onsite remote waits maybe absent writes",
		registry.HasNotAnswered: "silent asks elsewhere", registry.IsRegistered: "onsite remote", registry.IsOnsite: "onsite", registry.IsRemote: "remote",
		registry.IsWaiting: "waits", registry.SaidMaybe: "maybe", registry.HasDeclined: "absent", registry.HasAttended: "",
	} {
		if got := s.related(t, how, "epernay"); got != want {
			t.Errorf("%s: got %q, want %q", how, got, want)
		}
	}
	view(t, s.Registry, func(tx *registry.Tx) error {
		if _, err := tx.Related("martian", "epernay"); err == nil {
			t.Error("a relation that is none selects nobody in silence")
		}
		return nil
	})
}

// Who came are those noted; by video nobody was noted, so that those registered count.
func TestAttended(t *testing.T) {
	s := newSeason(t)
	s.add(t, "noshow", "walkin")
	s.do(t, func(tx *registry.Tx) error {
		if _, err := register(tx, "epernay", s.people["noshow"].ID, registry.Onsite, false); err != nil {
			return err
		}
		r, err := tx.Registration("epernay", s.people["onsite"].ID)
		if err != nil {
			return err
		}
		yes := true
		return tx.MarkAttended(r.ID, &yes, "staff")
	})
	if got := s.related(t, registry.HasAttended, "epernay"); got != "onsite" {
		t.Errorf("before the day: got %q", got)
	}
	s.now = s.now.AddDate(0, 0, 25) // 29 May
	if got := s.related(t, registry.HasAttended, "epernay"); got != "onsite remote" {
		t.Errorf("the day after: got %q", got)
	}
}

// The follow-up goes to those who have not answered, exactly: whoever answered from the mailbox that was written to, sent somebody
// in their place, or wrote what a person has yet to read, is not reminded.
func TestFollowUpIsExact(t *testing.T) {
	s := newSeason(t)
	want := func(when, names string) {
		t.Helper()
		if got := s.related(t, registry.HasNotAnswered, "epernay"); got != names {
			t.Errorf("%s: reminded are %q, want %q", when, got, names)
		}
	}
	want("at first", "silent writes asks elsewhere")
	s.do(t, func(tx *registry.Tx) error { // a deputy answers from the mailbox of "elsewhere"
		c, err := tx.AddContact(registry.Contact{Email: "elsewhere@ville.example", Name: "deputy"})
		s.people["deputy"] = c
		return err
	})
	s.reply(t, "deputy", "elsewhere", "reply", false)
	want("answered from the mailbox", "silent writes asks")
	s.add(t, "sent")
	s.do(t, func(tx *registry.Tx) error {
		r := registry.Registration{Event: "epernay", Contact: s.people["sent"].ID, State: registry.Registered, Mode: registry.Remote, Proof: registry.Token,
			Ranked: tx.Now(), Stated: tx.Now(), By: s.people["writes"].ID}
		_, err := tx.PutRegistration(r, "service")
		return err
	})
	want("sent somebody", "silent asks")
	open := s.reply(t, "stranger", "asks", "reply", true) // another person's mailbox, about the letter to "asks"
	want("waits for a person", "silent")
	s.do(t, func(tx *registry.Tx) error { return tx.CloseTriage(open, "settled", "", "staff") })
	want("settled, and it was no answer of theirs", "silent asks")

	s.do(t, func(tx *registry.Tx) error { // the announcement has a button for each event
		l, err := tx.QueueLetter(registry.Letter{Kind: "announcement", Address: s.people["silent"].Address, Contact: s.people["silent"].ID, Buttons: []string{"epernay", "bar-le-duc"}})
		if err != nil {
			return err
		}
		s.letters["programme"] = l
		return tx.Delivered(l.ID, "250")
	})
	s.reply(t, "asks", "programme", "reply", true) // in place of "silent", it may be
	want("answered the programme, unread", "")
}

func TestStillSelected(t *testing.T) {
	s := newSeason(t)
	one := func(how registry.Relation, except bool) registry.Selection {
		sel := registry.Selection{Related: []registry.Related{{How: how, Events: []string{"bar-le-duc", "epernay"}}}}
		if except {
			return registry.Selection{Except: &sel}
		}
		return sel
	}
	for _, c := range []struct {
		selection registry.Selection
		who, want string
	}{
		{one(registry.HasNotAnswered, false), "silent", ""},
		{one(registry.HasNotAnswered, false), "absent", "answered"},
		{registry.Selection{NotAnswered: "epernay"}, "maybe", "answered"},
		{registry.Selection{Registered: "epernay"}, "onsite", ""},
		{registry.Selection{Registered: "epernay"}, "absent", "selection"},
		{one(registry.IsOnsite, false), "remote", "selection"},
		{one(registry.HasAnswered, true), "maybe", "answered"},
		{one(registry.IsRegistered, true), "remote", "selection"},
		{one(registry.IsRegistered, true), "absent", ""},
		{registry.Selection{Tags: []string{"gone since"}, Except: &registry.Selection{Audiences: []registry.Audience{registry.Other}}}, "silent", ""}, // fault 64
	} {
		view(t, s.Registry, func(tx *registry.Tx) error {
			got, err := tx.StillSelected(c.selection, s.people[c.who].ID)
			if got != c.want {
				t.Errorf("%+v: %s: got %q, want %q", c.selection, c.who, got, c.want)
			}
			return err
		})
	}
}

// Each way of being left out, and what a mail server does not take.
func TestSelectSaysWhoIsLeftOut(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		for _, email := range []string{"a@ville.example", "élu@ville.example", "b@épernay.example"} {
			if _, err := tx.AddContact(registry.Contact{Email: email, Name: email[:1]}); err != nil {
				return err
			}
		}
		chosen, left, err := tx.Select(registry.Selection{})
		if len(chosen) != 2 || len(left) != 1 || left[0].Reason != "no-address" {
			t.Errorf("chosen %v, left out %v", chosen, left)
		}
		return err
	})
}
