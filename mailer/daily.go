package mailer

import (
	"context"
	"time"

	"rencontres/registry"
)

// dayTold is the setting that holds the last day that was told.
const dayTold = "day.told"

// tellTheDay logs, once a day from the hour of letters on, what needs a hand: numbers alone.
func (s *Service) tellTheDay(ctx context.Context) error {
	due, today := false, ""
	err := s.registry.View(ctx, func(t *registry.Tx) error {
		events, err := t.Events()
		if err != nil || len(events) == 0 {
			return err
		}
		here := registry.Zone(events[0].Zone)
		today = t.Now().In(here).Format(time.DateOnly)
		told, err := t.Setting(dayTold)
		due = told != today && !t.Now().Before(registry.Local(today, 0, dueHour, here))
		return err
	})
	if err != nil || !due {
		return err
	}
	if err := s.registry.Update(ctx, func(t *registry.Tx) error { return t.SetSetting(dayTold, today) }); err != nil {
		return err
	}
	status, err := StatusOf(ctx, s.registry)
	if err != nil {
		return err
	}
	overdue, untold, free := 0, 0, 0
	for _, f := range status.Facts {
		if f.Overdue {
			overdue++
		}
	}
	for _, m := range status.Meals {
		untold += m.Untold
	}
	for _, f := range status.Free {
		free += min(f.Seats, f.Waiting)
	}
	q := status.Queue
	s.log.Info("the day", "needs_hand", status.NeedsHand(), "to_settle", status.Triage, "queued", q.Queued, "deferred", q.Deferred, "held", q.Held, "failed", q.Failed,
		"expired", q.Expired, "facts_missing", len(status.Facts), "facts_overdue", overdue, "meals_untold", untold, "seats_offered", status.Offers, "seats_to_give", free,
		"campaigns_late", len(status.Late))
	return nil
}
