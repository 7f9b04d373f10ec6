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

// ErrFaults stops a campaign before its first letter.
var ErrFaults = errors.New("letters of the campaign cannot be written")

// LaunchCampaign freezes template and events and queues one letter an address. A letter that cannot be written stops the
// campaign before the first one leaves, naming the contact and the field.
func (s *Service) LaunchCampaign(ctx context.Context, id int64, actor string) (int, error) {
	return s.ScheduleCampaign(ctx, id, time.Time{}, actor)
}

// ScheduleCampaign is LaunchCampaign for an hour to come (zero: now): recipients, template and events are frozen now, each recipient is
// looked at again when their letter's turn comes. An hour that is past, or at which the event takes no registrations, is refused.
func (s *Service) ScheduleCampaign(ctx context.Context, id int64, at time.Time, actor string) (int, error) {
	p, err := s.PreviewCampaign(ctx, id, at)
	if err != nil {
		return 0, err
	}
	return s.LaunchPreviewed(ctx, p, actor)
}

// LaunchPreviewed launches a campaign, or schedules it, to those of a preview who are still to be written to: nobody gets a letter whom the
// preview did not show.
func (s *Service) LaunchPreviewed(ctx context.Context, p Preview, actor string) (int, error) {
	n := 0
	err := s.registry.Update(ctx, func(t *registry.Tx) (err error) {
		n, err = s.launch(t, p, actor)
		return err
	})
	return n, err
}

// justPast is how long ago an hour may be that a campaign is scheduled for: it was to come when the command was written.
const justPast = 5 * time.Minute

// CheckHour refuses an hour that is past for a campaign to begin; zero is now.
func CheckHour(t *registry.Tx, at time.Time) error {
	if at.IsZero() || t.Now().Sub(at) <= justPast {
		return nil
	}
	past := t.Now().Sub(at)
	ago := strings.TrimSuffix(past.Round(time.Minute).String(), "0s")
	if past >= 48*time.Hour {
		ago = fmt.Sprintf("%d days", int(past.Hours()/24))
	}
	return fmt.Errorf("that hour is past: it was %s ago; name one to come, or send the campaign at once with \"campaign send\"", ago)
}

// launch queues the letters of a draft as its preview shows them.
func (s *Service) launch(t *registry.Tx, p Preview, actor string) (int, error) {
	c, err := t.Campaign(p.Campaign)
	if err != nil {
		return 0, err
	}
	if len(p.Faults) > 0 {
		f := p.Faults[0]
		return 0, fmt.Errorf("%w: %d of %d; contact %d (%s) lacks %q: %w", ErrFaults, len(p.Faults), len(p.Recipients), f.Contact.ID, f.Contact.Name, f.Field, f.Err)
	}
	if err := CheckHour(t, p.Begins); err != nil {
		return 0, err
	}
	begins := beginning(t, p.Begins)
	events, err := s.campaignEvents(t, c, begins)
	if err != nil {
		return 0, err
	}
	recipients, err := stillRecipients(t, c, p)
	if err != nil {
		return 0, err
	}
	if len(recipients) == 0 {
		return 0, errors.New("the selection holds nobody: look at \"campaign preview\"")
	}
	frozen, err := json.Marshal(events)
	if err != nil {
		return 0, err
	}
	template := s.Letters.Source(templates.Kind(c.Kind))
	if p.Begins.IsZero() {
		err = t.LaunchCampaign(c.ID, template, string(frozen), actor)
	} else {
		err = t.ScheduleCampaign(c.ID, template, string(frozen), begins, actor)
	}
	if err != nil {
		return 0, err
	}
	return len(recipients), s.queueCampaign(t, c, recipients, events, begins)
}

// stillRecipients gives those of a preview who are to be written to now.
func stillRecipients(t *registry.Tx, c registry.Campaign, p Preview) ([]registry.Contact, error) {
	chosen, _, err := CampaignRecipients(t, c)
	if err != nil {
		return nil, err
	}
	shown := map[int64]bool{}
	for _, contact := range p.Recipients {
		shown[contact.ID] = true
	}
	return slices.DeleteFunc(chosen, func(contact registry.Contact) bool { return !shown[contact.ID] }), nil
}

// queueCampaign queues one letter for each recipient. The life of a letter begins when the last one's turn comes by the pace: no letter
// of a long campaign is over before it was tried.
func (s *Service) queueCampaign(t *registry.Tx, c registry.Campaign, recipients []registry.Contact, events []registry.Event, begins time.Time) error {
	var buttons []string
	for _, e := range events {
		if e.StateAt(begins) == registry.EventOpen {
			buttons = append(buttons, e.ID)
		}
	}
	expires := s.Pace.Finishes(begins, len(recipients)).Add(registry.LetterLife)
	for _, contact := range recipients {
		l := registry.Letter{Kind: c.Kind, Address: contact.Address, Contact: contact.ID, Event: c.Event, Campaign: c.ID, Priority: registry.PriorityCampaign,
			NotBefore: begins, Expires: expires, Buttons: buttons}
		if _, err := t.QueueLetter(l); err != nil {
			return err
		}
	}
	return nil
}

// startCampaigns lets scheduled campaigns begin whose hour has come; one whose hour passed long ago is left to a person.
func (s *Service) startCampaigns(ctx context.Context) error {
	var next time.Time
	err := s.registry.View(ctx, func(t *registry.Tx) (err error) {
		next, err = t.NextStart()
		return err
	})
	if err != nil || next.IsZero() || next.After(s.registry.Now()) {
		return err
	}
	var started, late []int64
	err = s.registry.Update(ctx, func(t *registry.Tx) (err error) {
		started, late, err = t.StartCampaigns()
		return err
	})
	if err != nil {
		return fmt.Errorf("starting scheduled campaigns: %w", err)
	}
	for _, id := range started {
		s.log.Info("scheduled campaign begins", "campaign", id)
	}
	for _, id := range late {
		s.log.Error("the hour of a scheduled campaign passed long ago: it is paused, \"campaign resume\" sends it, \"campaign stop\" ends it", "campaign", id)
	}
	return nil
}

// write renders a letter about a change, or a campaign's from the snapshot taken at launch, after looking again at its address and its reader; one that was written
// ahead is taken as it is if nothing that it says has changed. A
// reason says why it does not go: not wanted any more (skipped), or not written yet (held).
func (s *Service) write(t *registry.Tx, desk *desk, l *registry.Letter) (state registry.LetterState, reason string, err error) {
	if tellsChange(*l) {
		return s.tellNow(t, l)
	}
	if l.Campaign == 0 { // let go by a person while the fact that it waits for is missing
		return registry.Held, factReason, nil
	}
	f, contact, err := s.addressed(t, desk, *l)
	if err != nil {
		return "", "", err
	}
	if reason, err := s.unwanted(t, f, contact); reason != "" || err != nil {
		return registry.Skipped, reason, err
	}
	letter, d, err := s.fillCampaign(t, f, contact, l.Code)
	if err != nil {
		return "", "", err
	}
	if w := desk.written[l.ID]; w.still(letter, *l, d) {
		l.Subject, l.Bytes = w.subject, w.bytes
		return "", "", nil
	}
	l.Subject, l.Bytes, err = s.render(t, f.set, letter, *l, d)
	return "", "", err
}

// unwantedLetter says why a campaign's letter that was tried before must not be tried again.
func (s *Service) unwantedLetter(t *registry.Tx, desk *desk, l registry.Letter) (registry.LetterState, string, error) {
	f, contact, err := s.addressed(t, desk, l)
	if err != nil {
		return "", "", err
	}
	reason, err := s.unwanted(t, f, contact)
	return registry.Skipped, reason, err
}

// addressed gives the campaign and the reader of a letter.
func (s *Service) addressed(t *registry.Tx, desk *desk, l registry.Letter) (f *frozen, reader registry.Contact, err error) {
	if f, err = desk.campaign(t, s.Letters, l.Campaign); err == nil {
		reader, err = t.Contact(l.Contact)
	}
	return f, reader, err
}

// began is when a campaign began, or was to begin.
func began(c registry.Campaign) time.Time {
	if c.Starts.After(c.Launched) {
		return c.Starts
	}
	return c.Launched
}

// unwanted says why somebody must not get a campaign's letter any more: suppressed, bounced, forgotten, answered meanwhile, or not as
// the selection wants them any more; or its event is over or cancelled.
func (s *Service) unwanted(t *registry.Tx, c *frozen, contact registry.Contact) (string, error) {
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
		if state := c.event.StateAt(t.Now()); state == registry.EventPast || state == registry.EventCancelled {
			return "event-" + string(state), nil
		}
		answered, err := t.HasAnswered(c.Event, contact.ID)
		if err != nil || answered {
			return "answered", err
		}
	}
	return t.StillSelected(c.Selection, contact.ID)
}
