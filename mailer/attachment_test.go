package mailer

import (
	"bytes"
	"encoding/base64"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// carries says whether a letter as delivered has a file with this in it.
func carries(d sandbox.Delivery, content []byte) bool {
	flat := strings.ReplaceAll(string(d.Raw), "\r\n", "")
	return strings.Contains(flat, base64.StdEncoding.EncodeToString(content))
}

// The programme of the day goes with the invitation, the way to the place with the practical letter of those who come. Letters name what
// they carry; the registry holds each file once, however many letters carry it.
func TestAttachmentsGoWithTheirLetters(t *testing.T) {
	day, way := bytes.Repeat([]byte("%PDF-1.7 programme "), 20_000), bytes.Repeat([]byte("%PDF-1.7 plan "), 20_000)
	inWorld(t, start(), func(w *world) {
		w.service = w.newService(func(c *Config) { c.Sent = "Sent" })
		p, err := registry.ReadProgrammeIn(fstest.MapFS{"programme.pdf": {Data: day}, "plan.pdf": {Data: way}}, "p.toml", []byte(attachedProgramme))
		if err != nil {
			t.Fatal(err)
		}
		w.update(func(tx *registry.Tx) error { _, err := tx.ImportProgramme(p, "staff"); return err })
		w.contact("c.dubois@reims.example", "Claire Dubois")
		w.contact("luc.haas@reims.example", "Luc Haas")
		w.invite("epernay")
		invitation := w.lastTo("c.dubois@reims.example")
		w.says("c.dubois@reims.example", "Pièce jointe : programme de la journée (PDF, 380 ko).")
		if !carries(*invitation, day) || carries(*invitation, way) {
			t.Error("the invitation does not carry the programme of the day alone")
		}
		w.write(note{from: "c.dubois@reims.example", name: "Claire Dubois", text: "Je serai présente le 28 mai, sur place.", answers: invitation})
		w.write(note{from: "luc.haas@reims.example", name: "Luc Haas", text: "Je suivrai en visio.", answers: w.lastTo("luc.haas@reims.example")})
		w.pass()
		w.later(on(time.May, 25, 9, 0).Sub(w.registry.Now()))
		w.pass()
		w.says("c.dubois@reims.example", "Pièces jointes : programme de la journée (PDF, 380 ko) et plan d’accès (PDF, 280 ko).")
		w.says("luc.haas@reims.example", "Pièce jointe : programme de la journée (PDF, 380 ko).")
		onsite, remote := *w.lastTo("c.dubois@reims.example"), *w.lastTo("luc.haas@reims.example")
		if !carries(onsite, day) || !carries(onsite, way) || !carries(remote, day) || carries(remote, way) {
			t.Error("the practical letters do not carry what they name")
		}
		w.pass()
		whole := 0
		for _, copied := range w.server.Messages(ourAddress, "Sent") {
			if bytes.Equal(bytes.TrimRight(copied.Raw, "\r\n"), bytes.TrimRight(onsite.Raw, "\r\n")) {
				whole++
			}
		}
		if whole != 1 {
			t.Errorf("%d copies of the practical letter as it was delivered, want 1", whole)
		}
		for _, l := range w.letters(registry.LetterFilter{Kind: string(templates.Practical)}) {
			w.view(func(tx *registry.Tx) error {
				stored, err := tx.Letter(l.ID)
				if len(stored.Bytes) == 0 || len(stored.Bytes) > 100<<10 {
					t.Errorf("a letter is stored in %d bytes", len(stored.Bytes))
				}
				return err
			})
		}
	})
}

const attachedProgramme = `title = "Échanger"
[[event]]
id = "epernay"
title = "Penser le cadre de vie"
date = 2026-05-28
starts = "09:30"
ends = "16:30"
town = "Épernay"
venue = "Hôtel de ville, 51200 Épernay"
opens = 2026-04-01
[event.onsite]
[event.remote]
link = "https://visio.example/e"
[[event.attachment]]
file = "programme.pdf"
title = "programme de la journée"
[[event.attachment]]
file = "plan.pdf"
title = "plan d'accès"
mode = "onsite"
`
