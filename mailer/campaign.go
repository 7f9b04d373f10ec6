package mailer

import (
	"context"
	"encoding/json"
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
		if _, err = s.campaignEvents(t, c); err != nil {
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

// campaignEvents gives the events that a campaign speaks of, and refuses those that nobody can be invited to.
func (s *Service) campaignEvents(t *registry.Tx, c registry.Campaign) ([]registry.Event, error) {
	if templates.Kind(c.Kind) == templates.Announcement {
		events, err := t.Events()
		if err != nil {
			return nil, err
		}
		if len(events) == 0 {
			return nil, errors.New("the registry holds no event to announce: import a programme with \"rencontres event import\"")
		}
		events = slices.DeleteFunc(events, func(e registry.Event) bool {
			state := e.StateAt(t.Now())
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
	if state := e.StateAt(t.Now()); state != registry.EventOpen {
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

// PreviewCampaign says whom a campaign would be written to, who is left out, and whose letter cannot be written.
func (s *Service) PreviewCampaign(ctx context.Context, id int64) (Preview, error) {
	var p Preview
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		c, err := t.Campaign(id)
		if err != nil {
			return err
		}
		p, err = s.preview(t, c)
		return err
	})
	return p, err
}

func (s *Service) preview(t *registry.Tx, c registry.Campaign) (Preview, error) {
	var p Preview
	events, err := s.campaignEvents(t, c)
	if err != nil {
		return p, err
	}
	if p.Recipients, p.LeftOut, err = CampaignRecipients(t, c); err != nil {
		return p, err
	}
	p.Finishes = s.Pace.Finishes(t.Now(), len(p.Recipients))
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
	return &draft{kind: templates.Kind(c.Kind), address: contact.Address, contact: contact.ID, event: c.Event, events: events, campaign: c.ID,
		priority: registry.PriorityCampaign, meals: map[int64]bool{}}
}

// ErrFaults stops a campaign before its first letter.
var ErrFaults = errors.New("letters of the campaign cannot be written")

// LaunchCampaign freezes template and events and queues one letter an address. A letter that cannot be written stops the
// campaign before the first one leaves, naming the contact and the field.
func (s *Service) LaunchCampaign(ctx context.Context, id int64, actor string) (int, error) {
	n := 0
	err := s.registry.Update(ctx, func(t *registry.Tx) error {
		c, err := t.Campaign(id)
		if err != nil {
			return err
		}
		n, err = s.launch(t, c, actor)
		return err
	})
	return n, err
}

func (s *Service) launch(t *registry.Tx, c registry.Campaign, actor string) (int, error) {
	p, err := s.preview(t, c)
	if err != nil {
		return 0, err
	}
	if len(p.Faults) > 0 {
		f := p.Faults[0]
		return 0, fmt.Errorf("%w: %d of %d; contact %d (%s) lacks %q: %w", ErrFaults, len(p.Faults), len(p.Recipients), f.Contact.ID, f.Contact.Name, f.Field, f.Err)
	}
	if len(p.Recipients) == 0 {
		return 0, errors.New("the selection holds nobody: look at \"campaign preview\"")
	}
	events, err := s.campaignEvents(t, c)
	if err != nil {
		return 0, err
	}
	frozen, err := json.Marshal(events)
	if err != nil {
		return 0, err
	}
	if err := t.LaunchCampaign(c.ID, s.Letters.Source(templates.Kind(c.Kind)), string(frozen), actor); err != nil {
		return 0, err
	}
	for _, contact := range p.Recipients {
		l := registry.Letter{Kind: c.Kind, Address: contact.Address, Contact: contact.ID, Event: c.Event, Campaign: c.ID, Priority: registry.PriorityCampaign}
		for _, e := range events {
			if e.StateAt(t.Now()) == registry.EventOpen {
				l.Buttons = append(l.Buttons, e.ID)
			}
		}
		if _, err := t.QueueLetter(l); err != nil {
			return 0, err
		}
	}
	return len(p.Recipients), nil
}

// write renders a campaign letter from the snapshot taken at launch, after looking again at its address and its reader. A
// reason says why it does not go: not wanted any more (skipped), or not written yet (held).
func (s *Service) write(t *registry.Tx, l *registry.Letter) (state registry.LetterState, reason string, err error) {
	if l.Campaign == 0 { // let go by a person while the fact that it waits for is missing
		return registry.Held, factReason, nil
	}
	c, err := t.Campaign(l.Campaign)
	if err != nil {
		return "", "", err
	}
	contact, err := t.Contact(l.Contact)
	if err != nil {
		return "", "", err
	}
	if reason, err := s.unwanted(t, c, contact); reason != "" || err != nil {
		return registry.Skipped, reason, err
	}
	set, err := s.Letters.With(templates.Kind(c.Kind), c.Template)
	if err != nil {
		return "", "", err
	}
	var events []registry.Event
	if err := json.Unmarshal([]byte(c.Events), &events); err != nil {
		return "", "", fmt.Errorf("reading the events of campaign %d: %w", c.ID, err)
	}
	d := campaignDraft(c, contact, events)
	letter, err := s.fill(t, d, l.Code)
	if err != nil {
		return "", "", err
	}
	letter.Events = eventsFor(events, c.Launched) // as at launch: the rest goes out as begun
	l.Subject, l.Bytes, err = s.render(t, set, letter, *l, d)
	return "", "", err
}

// unwanted says why somebody must not get a campaign's letter any more: suppressed, bounced, forgotten, or answered meanwhile;
// or its event is over or cancelled.
func (s *Service) unwanted(t *registry.Tx, c registry.Campaign, contact registry.Contact) (string, error) {
	address, err := t.AddressByID(contact.Address)
	if err != nil {
		return "", err
	}
	switch {
	case !address.Suppressed.IsZero():
		return "suppressed", nil
	case !address.Dead.IsZero():
		return "dead", nil
	case !contact.Forgotten.IsZero():
		return "forgotten", nil
	}
	if out, err := t.OptedOut(contact.ID); err != nil || out {
		return "suppressed", err
	}
	if c.Event != "" {
		event, err := t.Event(c.Event)
		if err != nil {
			return "", err
		}
		if state := event.StateAt(t.Now()); state == registry.EventPast || state == registry.EventCancelled {
			return "event-" + string(state), nil
		}
		answered, err := t.HasAnswered(c.Event, contact.ID)
		if err != nil || answered {
			return "answered", err
		}
	}
	return "", nil
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
