package mailer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// CampaignKinds are the letters that a campaign can write.
func CampaignKinds() []templates.Kind {
	return []templates.Kind{templates.Announcement, templates.Invitation, templates.Reminder}
}

// Preview is what a campaign would do.
type Preview struct {
	Campaign   int64
	Begins     time.Time // hour to come that was asked for; zero now
	Recipients []registry.Contact
	LeftOut    []registry.LeftOut
	Faults     []CampaignFault
	Finishes   time.Time
}

// CampaignFault is a contact whose letter cannot be written.
type CampaignFault struct {
	Contact registry.Contact
	Field   string // that is missing, "" another fault
	Err     error
}

// CreateCampaign writes a draft, after looking at kind and event: inviting to an event that is over, or that has no button to
// offer, is refused.
func (s *Service) CreateCampaign(ctx context.Context, c registry.Campaign, actor string) (registry.Campaign, error) {
	if !slices.Contains(CampaignKinds(), templates.Kind(c.Kind)) {
		return c, fmt.Errorf("a campaign cannot write the letter %q: choose one of %v", c.Kind, CampaignKinds())
	}
	err := s.registry.Update(ctx, func(t *registry.Tx) (err error) {
		if _, err = s.campaignEvents(t, c, t.Now()); err != nil {
			return err
		}
		if c.Name == "" {
			c.Name = strings.TrimSpace(c.Kind + " " + c.Event)
		}
		c, err = t.AddCampaign(c, actor)
		return err
	})
	return c, err
}

// campaignEvents gives the events that a campaign of an hour speaks of, and refuses those that nobody can be invited to then.
func (s *Service) campaignEvents(t *registry.Tx, c registry.Campaign, at time.Time) ([]registry.Event, error) {
	if templates.Kind(c.Kind) == templates.Announcement {
		events, err := t.Events()
		if err != nil {
			return nil, err
		}
		if len(events) == 0 {
			return nil, errors.New("the registry holds no event to announce: import a programme with \"rencontres event import\"")
		}
		events = slices.DeleteFunc(events, func(e registry.Event) bool {
			state := e.StateAt(at)
			return state == registry.EventPast || state == registry.EventCancelled
		})
		if len(events) == 0 {
			return nil, errors.New("every event of the registry is past or cancelled: import a programme with \"rencontres event import\"")
		}
		return events, nil
	}
	if c.Event == "" {
		return nil, fmt.Errorf("the letter %q is about one event: name it with --event", c.Kind)
	}
	e, err := t.Event(c.Event)
	if err != nil {
		return nil, err
	}
	if state := e.StateAt(at); state != registry.EventOpen {
		return nil, notOpen(e, state)
	}
	return []registry.Event{e}, nil
}

// notOpen says why nobody can be invited to an event, and what can be done instead.
func notOpen(e registry.Event, state registry.EventState) error {
	open := fmt.Sprintf("open it with \"rencontres event open %s\"", e.ID)
	switch {
	case state == registry.EventAnnounced && e.Opens == "":
		return fmt.Errorf("event %s is announced, and the programme gives no \"opens\" yet: write --letter announcement, or %s", e.ID, open)
	case state == registry.EventAnnounced:
		return fmt.Errorf("event %s is announced, and opens on %s: write --letter announcement, or %s", e.ID, e.Opens, open)
	case state == registry.EventClosed:
		return fmt.Errorf("event %s is closed: nobody can be invited to register; %s", e.ID, open)
	case state == registry.EventPast:
		return fmt.Errorf("event %s is past (%s): nobody can be invited to register; give it a date to come in the programme, then \"rencontres event import\"", e.ID, e.Date)
	}
	return fmt.Errorf("event %s is %s: nobody can be invited to register", e.ID, state)
}

// CampaignRecipients gives those whom a campaign would be written to now, and those of its selection who are left out.
func CampaignRecipients(t *registry.Tx, c registry.Campaign) ([]registry.Contact, []registry.LeftOut, error) {
	chosen, left, err := t.Select(c.Selection)
	if err != nil {
		return nil, nil, err
	}
	return withoutAnswered(t, c, chosen, left)
}

// PreviewCampaign says whom a campaign that begins at an hour (zero: now) would be written to, who is left out, and whose letter cannot be
// written.
func (s *Service) PreviewCampaign(ctx context.Context, id int64, at time.Time) (Preview, error) {
	var p Preview
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		c, err := t.Campaign(id)
		if err != nil {
			return err
		}
		p, err = s.preview(t, c, at)
		return err
	})
	return p, err
}

// beginning is when a campaign begins that is asked for an hour: that hour, or now.
func beginning(t *registry.Tx, at time.Time) time.Time {
	if at.Before(t.Now()) {
		return t.Now()
	}
	return at
}

// preview writes every letter of a campaign that begins at an hour (zero: now), to see whether it can be written. For thousands that takes
// long: not within a transaction that writes.
func (s *Service) preview(t *registry.Tx, c registry.Campaign, at time.Time) (Preview, error) {
	p := Preview{Campaign: c.ID, Begins: at}
	events, err := s.campaignEvents(t, c, beginning(t, at))
	if err != nil {
		return p, err
	}
	if p.Recipients, p.LeftOut, err = CampaignRecipients(t, c); err != nil {
		return p, err
	}
	p.Finishes = s.Pace.Finishes(beginning(t, at), len(p.Recipients))
	for _, contact := range p.Recipients {
		letter, err := s.fill(t, campaignDraft(c, contact, events), strings.Repeat("0", 12))
		if err == nil {
			_, err = s.Letters.Render(letter)
		}
		if err != nil {
			p.Faults = append(p.Faults, CampaignFault{contact, missingFact(err), err})
		}
	}
	return p, nil
}

// withoutAnswered leaves out those who have answered about the event of the campaign already.
func withoutAnswered(t *registry.Tx, c registry.Campaign, chosen []registry.Contact, left []registry.LeftOut) ([]registry.Contact, []registry.LeftOut, error) {
	if c.Event == "" {
		return chosen, left, nil
	}
	answered, err := t.Answered(c.Event)
	if err != nil {
		return nil, nil, err
	}
	var kept []registry.Contact
	for _, contact := range chosen {
		if answered[contact.ID] {
			left = append(left, registry.LeftOut{Contact: contact, Reason: "answered"})
		} else {
			kept = append(kept, contact)
		}
	}
	return kept, left, nil
}

func campaignDraft(c registry.Campaign, contact registry.Contact, events []registry.Event) *draft {
	return &draft{kind: templates.Kind(c.Kind), address: contact.Address, people: []registry.Contact{contact}, contact: contact.ID, event: c.Event, events: events, campaign: c.ID,
		priority: registry.PriorityCampaign}
}

// TestLetter queues one letter of a kind to a test address, with the data of a real contact (0: the first one).
func (s *Service) TestLetter(ctx context.Context, kind templates.Kind, event string, contact int64, to, actor string) error {
	return s.registry.Update(ctx, func(t *registry.Tx) error {
		address, err := t.EnsureAddress(to)
		if err != nil {
			return err
		}
		letter, err := s.sample(t, kind, event, contact)
		if err != nil {
			return err
		}
		letter.To.Email = address.Email
		row := registry.Letter{Kind: string(kind), Address: address.ID, Counted: true}
		row.NewNames()
		letter.Code = registry.PrintedCode(row.Code)
		if row.Subject, row.Bytes, err = s.render(t, s.Letters, letter, row, &draft{kind: kind, auto: "auto-generated"}); err != nil {
			return err
		}
		if _, err = t.QueueLetter(row); err != nil {
			return err
		}
		return t.Journal(registry.Entry{Actor: actor, Action: "test letter queued", Subject: "letter:" + string(kind)})
	})
}

// sample fills a letter of any kind with the data of a contact, as if they came to the event.
func (s *Service) sample(t *registry.Tx, kind templates.Kind, event string, contact int64) (templates.Letter, error) {
	var c registry.Contact
	var err error
	if contact != 0 {
		c, err = t.Contact(contact)
	} else if all, found := t.Contacts(""); found != nil {
		err = found
	} else if len(all) > 0 {
		c = all[0]
	}
	if err != nil {
		return templates.Letter{}, err
	}
	events, err := t.Events()
	if err != nil {
		return templates.Letter{}, err
	}
	if len(events) == 0 {
		return templates.Letter{}, errors.New("the registry holds no event: import a programme with \"rencontres event import\"")
	}
	about := events[0]
	if event != "" {
		if about, err = t.Event(event); err != nil {
			return templates.Letter{}, err
		}
	}
	title, err := t.Title()
	if err != nil {
		return templates.Letter{}, err
	}
	l := templates.Letter{Kind: kind, Organisation: s.Organisation, Programme: title, To: personFor(c), Events: eventsFor(events, t.Now()), Mode: "onsite",
		Writer: c.Email, AskedOn: t.Now(), Words: "(texte de la réponse)", Now: t.Now()}
	if kind != templates.Announcement {
		l.Events = []templates.Event{eventFor(about, t.Now())}
	}
	yes := true
	states := map[templates.Kind]registry.Standing{templates.Early: registry.Early, templates.Waiting: registry.Waiting,
		templates.Cancellation: registry.Absent, templates.Noted: registry.Maybe}
	line := templates.Line{Event: eventFor(about, t.Now()), State: string(registry.Registered), Mode: "onsite", Lunch: &yes, UID: "test", Sequence: 0}
	if state, ok := states[kind]; ok {
		line.State = string(state)
	}
	l.Lines = []templates.Line{line}
	return l, nil
}
