package mailer

import (
	"context"
	"fmt"
	"strings"

	"rencontres/registry"
)

// Sample is a letter as one recipient of a campaign would get it; its code is not a real one.
type Sample struct {
	Contact registry.Contact
	Subject string
	Text    string
}

// SampleCampaign writes the letters of the first n recipients, and queues nothing. A letter that cannot be written is left
// out: the faults of PreviewCampaign name it.
func (s *Service) SampleCampaign(ctx context.Context, id int64, n int) ([]Sample, error) {
	var samples []Sample
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		c, err := t.Campaign(id)
		if err != nil {
			return err
		}
		events, err := s.campaignEvents(t, c, t.Now())
		if err != nil {
			return err
		}
		chosen, _, err := CampaignRecipients(t, c)
		if err != nil {
			return err
		}
		for _, contact := range chosen[:min(n, len(chosen))] {
			letter, err := s.fill(t, campaignDraft(c, contact, events), strings.Repeat("0", 12))
			if err != nil {
				continue
			}
			if written, err := s.Letters.Render(letter); err == nil {
				samples = append(samples, Sample{contact, written.Subject, written.Text})
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("sampling campaign %d: %w", id, err)
	}
	return samples, nil
}
