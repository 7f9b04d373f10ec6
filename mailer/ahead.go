package mailer

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"rencontres/registry"
	"rencontres/templates"
)

// desk is what the letters of one transaction have in common. It lives no longer than the transaction, in which nobody else changes anything.
type desk struct {
	campaigns map[int64]*frozen
	written   map[int64]written // letters of campaigns, by id, that were written before the transaction
}

// frozen is a campaign with what its letters are written from.
type frozen struct {
	registry.Campaign
	set    *templates.Set
	events []registry.Event  // as they were at launch
	told   []templates.Event // the same as letters say them, at the beginning of the campaign: the rest goes out as begun
	event  registry.Event    // that the campaign is about, as it is now; empty if it is about several
	title  string            // of the programme, now
}

// written is a letter of a campaign that was written ahead: it is good as long as the registry says the same.
type written struct {
	letter  templates.Letter
	subject string
	bytes   []byte
}

// campaign gives a campaign, read once.
func (d *desk) campaign(t *registry.Tx, set *templates.Set, id int64) (*frozen, error) {
	if f := d.campaigns[id]; f != nil {
		return f, nil
	}
	c, err := t.Campaign(id)
	if err != nil {
		return nil, err
	}
	f := &frozen{Campaign: c}
	if f.title, err = t.Title(); err != nil {
		return nil, err
	}
	if c.Event != "" {
		if f.event, err = t.Event(c.Event); err != nil {
			return nil, err
		}
	}
	if f.set, err = set.With(templates.Kind(c.Kind), c.Template); err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(c.Events), &f.events); err != nil {
		return nil, fmt.Errorf("reading the events of campaign %d: %w", c.ID, err)
	}
	f.told = eventsFor(f.events, began(c))
	if d.campaigns == nil {
		d.campaigns = map[int64]*frozen{}
	}
	d.campaigns[id] = f
	return f, nil
}

// fillCampaign gives the data of a campaign's letter to its template.
func (s *Service) fillCampaign(t *registry.Tx, f *frozen, contact registry.Contact, code string) (templates.Letter, *draft, error) {
	d := campaignDraft(f.Campaign, contact, nil)
	d.title = f.title
	letter, err := s.fill(t, d, code)
	letter.Events = f.told
	for _, e := range f.events {
		attach(&letter, e, "")
	}
	return letter, d, err
}

// foresee looks at what may be taken now, without taking the writer's place, and writes the letters of campaigns among it: what takes
// longest is done before the transaction that takes them. idle: nothing may be taken, and nothing waits
// whose time is over.
func (s *Service) foresee(ctx context.Context, h hand) (ahead map[int64]written, idle bool, err error) {
	err = s.registry.View(ctx, func(t *registry.Tx) error {
		due, err := t.DueLetters(1, 1)
		if err != nil {
			return err
		}
		if len(due) == 0 {
			overdue, err := t.Overdue()
			idle = !overdue
			return err
		}
		if due, err = s.dueNow(t, h); err != nil {
			return err
		}
		ahead = map[int64]written{}
		var d desk
		for _, l := range due {
			if l.Campaign == 0 || len(l.Bytes) > 0 {
				continue
			}
			if w, err := s.writeAhead(t, &d, l); err == nil { // else the transaction meets the same fault, and says so
				ahead[l.ID] = w
			}
		}
		return nil
	})
	return ahead, idle, err
}

func (s *Service) writeAhead(t *registry.Tx, d *desk, l registry.Letter) (w written, err error) {
	f, err := d.campaign(t, s.Letters, l.Campaign)
	if err != nil {
		return w, err
	}
	contact, err := t.Contact(l.Contact)
	if err != nil {
		return w, err
	}
	letter, draft, err := s.fillCampaign(t, f, contact, l.Code)
	if err != nil {
		return w, err
	}
	w.letter = letter
	w.subject, w.bytes, err = s.render(t, f.set, letter, l, draft)
	return w, err
}

// still says whether a letter that was written ahead reads as it would if it were written now, but for the time of writing.
func (w written) still(letter templates.Letter, l registry.Letter, d *draft) bool {
	letter.Now = w.letter.Now
	return len(w.bytes) > 0 && l.Address == d.address && reflect.DeepEqual(letter, w.letter)
}
