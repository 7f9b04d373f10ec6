package mailer

import (
	"rencontres/registry"
	"rencontres/templates"
)

// dropOld ends what was to be sent about the event as it was: practical letters, thanks, reminders and invitations. It gives how many
// letters that is. Who was offered a seat keeps it where the day is the same.
func (s *Service) dropOld(t *registry.Tx, was, is registry.Event, stopped *stoppedCampaigns) (int, error) {
	dropped, err := s.endOldOffers(t, was, is)
	if err != nil {
		return 0, err
	}
	for _, kind := range []templates.Kind{templates.Practical, templates.Eve, templates.Thanks} {
		n, err := t.RetireLetters(is.ID, string(kind))
		if err != nil {
			return 0, err
		}
		dropped += n
	}
	n, err := stopped.stop(t, was, is)
	return dropped + n, err
}

// stillHold lets the letters by date that a contact (0: everybody) had before the event was changed be theirs still.
func stillHold(t *registry.Tx, e registry.Event, since int, contact int64) error {
	for _, kind := range []templates.Kind{templates.Practical, templates.Eve, templates.Thanks} {
		if err := t.RestoreLetters(e.ID, string(kind), since, contact); err != nil {
			return err
		}
	}
	return nil
}
