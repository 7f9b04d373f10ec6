package mailer

import (
	"errors"
	"testing"

	"rencontres/registry"
)

// Staff who ask for a meal with a participation by video are told, and nothing is written.
func TestRegisterRefusesLunchByVideo(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		register := func(mode string, lunch *bool) error {
			i := Intent{Event: "epernay", Intent: "attend", Mode: said(mode), Lunch: lunch}
			_, err := w.service.Register(w.ctx, registry.Contact{Email: claireMail, Name: claireName}, i)
			return err
		}
		if err := register("remote", yes()); !errors.Is(err, ErrLunchRemote) {
			t.Errorf("remote with lunch: %v, want ErrLunchRemote", err)
		}
		if got := w.standing("epernay", claireMail, ""); got != "" {
			t.Errorf("stands %q after a refusal", got)
		}
		if err := register("remote", no()); err != nil {
			t.Errorf("remote without lunch: %v", err)
		}
		if err := register("", yes()); !errors.Is(err, ErrLunchRemote) {
			t.Errorf("lunch for somebody who is registered by video: %v, want ErrLunchRemote", err)
		}
		if err := register("onsite", yes()); err != nil {
			t.Errorf("on site with lunch: %v", err)
		}
	})
}
