package mailer

import (
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// Thanks go to who was there as far as is known: registered, and noted as present where presence was noted for their mode.
func TestThanksGoToWhoWasThere(t *testing.T) {
	yes, no := true, false
	for _, c := range []struct {
		name  string
		notes map[string]*bool
		want  string
	}{
		{"nobody noted", nil, "onsite1 onsite2 remote"},
		{"one noted as missing", map[string]*bool{"onsite1": &no}, "onsite2 remote"},
		{"those present noted on site", map[string]*bool{"onsite1": &yes}, "onsite1 remote"},
		{"all noted", map[string]*bool{"onsite1": &yes, "onsite2": &no, "remote": &yes}, "onsite1 remote"},
	} {
		t.Run(c.name, func(t *testing.T) {
			inWorld(t, start(), func(w *world) {
				states := map[string]registry.Registration{"onsite1": {State: registry.Registered, Mode: registry.Onsite}, "onsite2": {State: registry.Registered, Mode: registry.Onsite},
					"remote": {State: registry.Registered, Mode: registry.Remote}, "absent": {State: registry.Absent}, "waiting": {State: registry.Waiting, Mode: registry.Onsite},
					"maybe": {State: registry.Maybe}}
				for who, r := range states {
					r.Event, r.Contact, r.Proof, r.Ranked, r.Stated = "epernay", w.contact(who+"@metz.example", who).ID, registry.Staff, w.registry.Now(), w.registry.Now()
					w.update(func(t *registry.Tx) error {
						now, err := t.PutRegistration(r, "staff")
						if err == nil && c.notes[who] != nil {
							err = t.MarkAttended(now.ID, c.notes[who], "staff")
						}
						return err
					})
				}
				w.later(time.Date(2026, 5, 29, 9, 30, 0, 0, paris()).Sub(w.registry.Now()))
				w.pass()
				var got []string
				for _, l := range w.letters(registry.LetterFilter{Kind: string(templates.Thanks)}) {
					got = append(got, strings.TrimSuffix(l.Email, "@metz.example"))
				}
				slices.Sort(got)
				if got := strings.Join(got, " "); got != c.want {
					t.Errorf("thanks went to %q, want %q", got, c.want)
				}
			})
		})
	}
}
