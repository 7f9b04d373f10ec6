package templates

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestAlike: a letter that was spared the writing reads as if it had been written, whomever it addresses and whatever changed since the one before.
func TestAlike(t *testing.T) {
	kept, fresh := loaded(t), loaded(t)
	people := []Person{mayor(), referent(), {Name: "Léa Petit"}, {Name: "Léa Petit", Civility: "Madame"}, {Civility: "Monsieur", Audience: "elected"}}
	spared := 0
	for round := range 40 {
		for _, x := range examples(t) {
			l := x.letter
			if l.Kind != Announcement && l.Kind != Invitation && l.Kind != Reminder {
				continue
			}
			for turn := range 3 {
				l.To = people[round%len(people)]
				l.Code = fmt.Sprintf("%04d-9QXT-2P%dD", (37*round+turn)%10000, (round+turn)%10)
				l.Now = x.letter.Now.Add(time.Duration(round) * 7 * time.Second)
				if round > 30 {
					l.Organisation.Signature = "Une autre équipe"
				}
				if e := kept.letters[l.Kind].alike.all[address(l)]; e != nil && e.sure {
					spared++
				}
				want, err := fresh.letters[l.Kind].render(fresh.letters[l.Kind].tmpl, l)
				if err != nil {
					t.Fatal(err)
				}
				if got, err := kept.Render(l); err != nil || got != want {
					t.Fatalf("%s, round %d: %v\ngot  %+v\nwant %+v", x.name, round, err, got, want)
				}
			}
		}
	}
	if spared == 0 {
		t.Error("no letter was like another")
	}
}

// TestAlike_NotWhatSpeaksOfItsReader: what names its reader is written for each.
func TestAlike_NotWhatSpeaksOfItsReader(t *testing.T) {
	folder := t.TempDir()
	text := "Objet : Invitation\n\n{{appel .}},\n\nPour {{.To.Name}}, {{.Code}}.\n\n{{template \"respond.md\" .}}\n\n{{template \"closing.md\" .}}\n"
	if err := os.WriteFile(filepath.Join(folder, "invitation.md"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	if !s.letters[Invitation].personal || s.letters[Announcement].personal {
		t.Errorf("personal: %t, want true for the letter with a name alone", s.letters[Invitation].personal)
	}
}
