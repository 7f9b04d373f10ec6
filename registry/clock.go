package registry

import (
	"context"
	"fmt"
	"strconv"
	"time"
)

// clockSetting holds how far the registry's clock is from the machine's, in nanoseconds; it is set in demonstrations and
// tests alone, so that every command of theirs lives in the same time.
const clockSetting = "clock.offset"

// SetNow moves the registry's clock, for this process at once and for others when they open the registry. It has no effect on
// a registry that was opened with a clock of its own.
func (r *Registry) SetNow(ctx context.Context, at time.Time) error {
	offset := time.Until(at)
	err := r.Update(ctx, func(t *Tx) error { return t.SetSetting(clockSetting, strconv.FormatInt(int64(offset), 10)) })
	if err != nil {
		return fmt.Errorf("setting the clock: %w", err)
	}
	r.offset.Store(int64(offset))
	r.Wake()
	return nil
}

// ClockMoved says whether the registry's clock is not the machine's.
func (r *Registry) ClockMoved() bool { return r.offset.Load() != 0 }

// readClock takes up a clock that was set before.
func (r *Registry) readClock(ctx context.Context) error {
	return r.View(ctx, func(t *Tx) error {
		moved, err := t.ClockMovedBy()
		r.offset.Store(int64(moved))
		return err
	})
}

// ClockMovedBy is how far SetNow has put the registry's clock from the machine's, whatever clock this one was opened with.
func (t *Tx) ClockMovedBy() (time.Duration, error) {
	v, err := t.Setting(clockSetting)
	if err != nil || v == "" {
		return 0, err
	}
	offset, err := strconv.ParseInt(v, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("reading the clock: %w", err)
	}
	return time.Duration(offset), nil
}
