package mailer

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"rencontres/registry"
)

// Sample is a letter as one recipient of a campaign would get it; its code is not a real one.
type Sample struct {
	Contact registry.Contact
	Why     []string // what is odd about them: see oddities; empty: nothing
	Subject string
	Text    string
}

// SampleCampaign writes the letters of n recipients of a campaign that begins at an hour (zero: now), the oddest first, and queues nothing: what a letter cannot cope with shows
// there. A letter that cannot be written is left out: the faults of PreviewCampaign name it.
func (s *Service) SampleCampaign(ctx context.Context, id int64, at time.Time, n int) ([]Sample, error) {
	var samples []Sample
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		c, err := t.Campaign(id)
		if err != nil {
			return err
		}
		events, err := s.campaignEvents(t, c, beginning(t, at))
		if err != nil {
			return err
		}
		chosen, left, err := CampaignRecipients(t, c)
		if err != nil {
			return err
		}
		for _, one := range oddest(chosen, left) {
			if len(samples) == n {
				break
			}
			letter, err := s.fill(t, campaignDraft(c, one.Contact, events), strings.Repeat("0", 12))
			if err != nil {
				continue
			}
			if written, err := s.Letters.Render(letter); err == nil {
				one.Subject, one.Text = written.Subject, written.Text
				samples = append(samples, one)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("sampling campaign %d: %w", id, err)
	}
	return samples, nil
}

// oddity is a way of standing out: whoever has most of it is looked at first. Zero is nobody.
type oddity struct {
	name string
	size func(registry.Contact) int
}

// oddities are what letters fail on, in the order in which they are shown.
func oddities(shared map[int64]bool) []oddity {
	one := func(is bool) int {
		if is {
			return 1
		}
		return 0
	}
	return []oddity{
		{"longest-name", func(c registry.Contact) int { return utf8.RuneCountInString(c.Name) }},
		{"missing", func(c registry.Contact) int { return len(Missing(c)) }},
		{"accents", func(c registry.Contact) int { return foreign(c.Name) }},
		{"shared-address", func(c registry.Contact) int { return one(shared[c.Address]) }},
		{"longest-function", func(c registry.Contact) int {
			return utf8.RuneCountInString(c.Function) + utf8.RuneCountInString(c.Organisation)
		}},
	}
}

// Missing names what a letter may want of somebody and is not known: "name", "civility", "function", "organisation".
func Missing(c registry.Contact) []string {
	var all []string
	for _, field := range [][2]string{{"name", c.Name}, {"civility", c.Civility}, {"function", c.Function}, {"organisation", c.Organisation}} {
		if field[1] == "" {
			all = append(all, field[0])
		}
	}
	return all
}

// foreign counts the letters that are not of the ASCII alphabet.
func foreign(s string) int {
	n := 0
	for _, r := range s {
		if r > 0x7f {
			n++
		}
	}
	return n
}

// oddest orders recipients so that one of each oddity comes first, and the others after in their order.
func oddest(chosen []registry.Contact, left []registry.LeftOut) []Sample {
	shared := map[int64]bool{}
	for _, l := range left {
		if l.Reason == "same-address" {
			shared[l.Contact.Address] = true
		}
	}
	var order []Sample
	at := map[int64]int{} // where somebody stands in order
	for _, odd := range oddities(shared) {
		most, found := 0, -1
		for i, c := range chosen {
			if size := odd.size(c); size > most {
				most, found = size, i
			}
		}
		if found < 0 {
			continue
		}
		c := chosen[found]
		if i, known := at[c.ID]; known {
			order[i].Why = append(order[i].Why, odd.name)
			continue
		}
		at[c.ID] = len(order)
		order = append(order, Sample{Contact: c, Why: []string{odd.name}})
	}
	for _, c := range chosen {
		if _, known := at[c.ID]; !known {
			order = append(order, Sample{Contact: c})
		}
	}
	return order
}
