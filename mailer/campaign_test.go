package mailer

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
	"rencontres/templates"
)

// draft prepares a campaign.
func (w *world) draft(c registry.Campaign) registry.Campaign {
	w.Helper()
	c, err := w.service.CreateCampaign(w.ctx, c, "staff")
	if err != nil {
		w.Fatal(err)
	}
	return c
}

// schedule lets an invitation to Épernay go at an hour.
func (w *world) schedule(at time.Time) int64 {
	w.Helper()
	c := w.draft(registry.Campaign{Kind: string(templates.Invitation), Event: "epernay"})
	if _, err := w.service.ScheduleCampaign(w.ctx, c.ID, at, "staff"); err != nil {
		w.Fatal(err)
	}
	return c.ID
}

// recipients gives whom a campaign would be written to.
func (w *world) recipients(c registry.Campaign) string {
	w.Helper()
	p, err := w.service.PreviewCampaign(w.ctx, c.ID, time.Time{})
	if err != nil {
		w.Fatal(err)
	}
	var emails []string
	for _, c := range p.Recipients {
		emails = append(emails, c.Email)
	}
	return strings.Join(emails, " ")
}

func TestScheduledCampaign(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.service = w.newService(func(c *Config) { c.Poll = time.Hour }) // it wakes for the campaign, not for the mailbox
		id := w.schedule(w.registry.Now().Add(2 * time.Hour))
		w.contact("later@metz.example", "Paul Martin") // the recipients are frozen
		w.serve(119 * time.Minute)
		w.expectWritten(claireMail, 0)
		w.serve(2 * time.Minute)
		w.expectWritten(claireMail, 1)
		w.expectWritten("later@metz.example", 0)
		w.says(claireMail, "28 mai")
		w.view(func(t *registry.Tx) error {
			c, err := t.Campaign(id)
			if c.State != "finished" {
				w.Errorf("the campaign is %s", c.State)
			}
			return err
		})
	})
}

func TestSchedulingRefusesHoursThatHelpNobody(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		c := w.draft(registry.Campaign{Kind: string(templates.Invitation), Event: "epernay"})
		for at, want := range map[time.Time]string{w.registry.Now().Add(-time.Hour): "past", start().AddDate(0, 1, 0): "past"} {
			_, err := w.service.ScheduleCampaign(w.ctx, c.ID, at, "staff")
			if err == nil || !strings.Contains(err.Error(), want) {
				w.Errorf("at %s: %v", at, err)
			}
		}
		if got := len(w.letters(registry.LetterFilter{})); got != 0 {
			w.Errorf("%d letters of a refused campaign", got)
		}
	})
}

// Who was told to write on Monday does not write on Thursday of "tomorrow": a person decides.
func TestAbuse50_ScheduledWhileTheServiceWasAway(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		id := w.schedule(w.registry.Now().Add(time.Hour))
		w.later(3 * 24 * time.Hour)
		w.pass()
		w.expectWritten(claireMail, 0)
		status, err := StatusOf(w.ctx, w.registry)
		if err != nil || !slices.Equal(status.Late, []int64{id}) || !status.NeedsHand() {
			w.Errorf("status: late %v, needs a hand %t, %v", status.Late, status.NeedsHand(), err)
		}
		w.update(func(t *registry.Tx) error { return t.ResumeCampaign(id, "staff") })
		w.pass()
		w.expectWritten(claireMail, 1)
	})
}

// The selection is looked at again before each letter: who cancelled is not written to as registered.
func TestSelectionIsLookedAtAgainBeforeEachLetter(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		stays, leaves := w.contact(claireMail, claireName), w.contact("p@metz.example", "Paul Martin")
		put := func(c registry.Contact, state registry.Standing) {
			w.update(func(t *registry.Tx) error {
				_, err := t.PutRegistration(registry.Registration{Event: "epernay", Contact: c.ID, State: state, Mode: registry.Remote, Proof: registry.Token,
					Ranked: t.Now(), Stated: t.Now()}, "service")
				return err
			})
		}
		put(stays, registry.Registered)
		put(leaves, registry.Registered)
		c := w.draft(registry.Campaign{Kind: string(templates.Invitation), Event: "mulhouse",
			Selection: registry.Selection{Related: []registry.Related{{How: registry.IsRemote, Events: []string{"epernay"}}}}})
		if got := w.recipients(c); got != claireMail+" p@metz.example" {
			w.Fatalf("recipients %q", got)
		}
		if _, err := w.service.LaunchCampaign(w.ctx, c.ID, "staff"); err != nil {
			w.Fatal(err)
		}
		put(leaves, registry.Absent)
		w.pass()
		w.expectWritten(claireMail, 1)
		w.expectWritten("p@metz.example", 0)
		if skipped := w.letters(registry.LetterFilter{States: []registry.LetterState{registry.Skipped}}); len(skipped) != 1 || skipped[0].Reason != "selection" {
			w.Errorf("skipped: %+v", skipped)
		}
	})
}

// A letter that the server put off is not tried again for somebody who unsubscribed meanwhile.
func TestUnsubscribedBetweenTwoTries(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		c := w.contact(claireMail, claireName)
		times := w.misbehave(sandbox.Rcpt, 1, sandbox.Answer{Code: 451, Status: "4.3.0", Text: "Later"})
		w.campaign()
		w.pass()
		if l := w.only(); l.State != registry.Deferred || times.Load() != 1 {
			w.Fatalf("%s after %d tries, want deferred", l.State, times.Load())
		}
		w.update(func(t *registry.Tx) error { return t.Suppress(c.Address, true, "service", 0) })
		w.serve(3 * time.Hour)
		w.expectWritten(claireMail, 0)
		if l := w.only(); l.State != registry.Skipped || l.Reason != "suppressed" {
			w.Errorf("the letter is %s, %q", l.State, l.Reason)
		}
	})
}

// The last letter of a campaign that takes longer than the life of a letter is tried all the same.
func TestSlowCampaignLosesNobody(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		const people = 8 // days, at one letter a day
		for i := range people {
			w.contact(fmt.Sprintf("u%d@reims.example", i), fmt.Sprintf("Usager %c", 'A'+i))
		}
		w.service = w.newService(func(c *Config) { c.Pace = Pace{Windows: []Window{{Per: 24 * time.Hour, Limit: 1}}} })
		w.campaign()
		for range people + 1 {
			w.pass()
			w.later(24*time.Hour + time.Minute)
		}
		if n := len(w.server.Accepted()); n != people {
			w.Errorf("%d letters of %d went out", n, people)
			for _, l := range w.letters(registry.LetterFilter{}) {
				w.Logf("letter %d %s expires %s", l.ID, l.State, l.Expires)
			}
		}
	})
}

// The reminder leaves out who wrote in answer to the invitation, understood or not.
func TestFollowUpAfterUnclearAnswers(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		for email, name := range map[string]string{claireMail: claireName, "p@metz.example": "Paul Martin", "s@metz.example": "Sophie Muller", "a@metz.example": "Anne Roy"} {
			w.contact(email, name)
		}
		w.launch(registry.Campaign{Kind: string(templates.Announcement)}) // with a button for each event that is open
		w.pass()
		for from, text := range map[string]string{claireMail: "Bonjour,\n\nJe serai présente le 28 mai, sur place.\n\nClaire Dubois", "p@metz.example": "Nous serons deux."} {
			w.write(note{from: from, text: text, answers: w.lastTo(from)})
		}
		w.write(note{from: "s@metz.example", name: "Sophie Muller", headers: "Auto-Submitted: auto-replied\r\n", text: "Je suis absente.", answers: w.lastTo("s@metz.example")})
		w.pass()
		c := w.draft(registry.Campaign{Kind: string(templates.Reminder), Event: "epernay", Selection: registry.Selection{NotAnswered: "epernay"}})
		got := strings.Fields(w.recipients(c))
		slices.Sort(got)
		if fmt.Sprint(got) != "[a@metz.example s@metz.example]" {
			w.Errorf("reminded are %v; cases %v", got, w.cases())
		}
	})
}

func TestOddestComeFirst(t *testing.T) {
	people := []registry.Contact{
		{ID: 1, Name: "Anne Roy", Civility: "Mme", Function: "maire", Organisation: "Ville"},
		{ID: 2, Name: "Jean-Christophe de La Rochefoucauld-Montbel", Civility: "M.", Function: "maire", Organisation: "Ville"},
		{ID: 3, Address: 9},
		{ID: 4, Name: "Zoé Noël-Lefèvre", Civility: "Mme", Function: "maire", Organisation: "Ville"},
		{ID: 5, Name: "Paul Lac", Civility: "M.", Function: "vice-président délégué à la politique de la ville", Organisation: "Communauté urbaine"},
		{ID: 6, Name: "Luc Bon", Civility: "M.", Function: "maire", Organisation: "Ville"},
	}
	var got []string
	for _, s := range oddest(people, []registry.LeftOut{{Contact: registry.Contact{Address: 9}, Reason: "same-address"}}) {
		got = append(got, fmt.Sprint(s.Contact.ID, s.Why))
	}
	want := "2 [longest-name]|3 [missing shared-address]|4 [accents]|5 [longest-function]|1 []|6 []"
	if strings.Join(got, "|") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, "|"), want)
	}
}

// What is edited while a campaign runs changes nothing about whom it goes to and what it says.
func TestFault64_EditedInMidCampaign(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		c := w.contact(claireMail, claireName)
		draft := w.draft(registry.Campaign{Kind: string(templates.Invitation), Event: "epernay",
			Selection: registry.Selection{Audiences: []registry.Audience{registry.Association}}})
		if _, err := w.service.LaunchCampaign(w.ctx, draft.ID, "staff"); err != nil {
			w.Fatal(err)
		}
		title := ""
		w.update(func(t *registry.Tx) error {
			e, err := t.Event("epernay")
			if err != nil {
				return err
			}
			title, e.Title = e.Title, "Un autre titre"
			if _, err := t.ImportProgramme(registry.Programme{Title: "x", Zone: e.Zone, Events: []registry.Event{e}}, "staff"); err != nil {
				return err
			}
			c.Audience = registry.State
			return t.UpdateContact(c)
		})
		w.contact("new@metz.example", "Paul Martin")
		w.pass()
		w.says(claireMail, title)
		w.expectWritten("new@metz.example", 0)
	})
}

// A campaign goes to those whom its preview showed, and to no others: neither to who was added since, nor to who answered since.
func TestAbuse47_NobodyIsWrittenToWhomThePreviewDidNotShow(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		answers := w.contact(claireMail, claireName)
		w.contact("p@metz.example", "Paul Martin")
		c := w.draft(registry.Campaign{Kind: string(templates.Invitation), Event: "epernay"})
		p, err := w.service.PreviewCampaign(w.ctx, c.ID, time.Time{})
		if err != nil || len(p.Recipients) != 2 {
			w.Fatalf("%d recipients, %v", len(p.Recipients), err)
		}
		w.contact("new@metz.example", "Anne Roy")
		w.update(func(t *registry.Tx) error {
			_, err := t.PutRegistration(registry.Registration{Event: "epernay", Contact: answers.ID, State: registry.Absent, Proof: registry.Staff, Ranked: t.Now(), Stated: t.Now()}, "staff")
			return err
		})
		if n, err := w.service.LaunchPreviewed(w.ctx, p, "staff"); n != 1 || err != nil {
			w.Errorf("%d letters, %v; want one", n, err)
		}
		if _, err := w.service.LaunchPreviewed(w.ctx, p, "staff"); err == nil {
			w.Error("it was launched twice")
		}
		w.pass()
		w.expectWritten("p@metz.example", 1)
		w.expectWritten("new@metz.example", 0)
		w.expectWritten(claireMail, 0)
	})
}

// A letter that expired is sent after all when staff say so, though its campaign had come to its end; that of a campaign that was stopped is not.
func TestRetryOfACampaignsLetter(t *testing.T) {
	for _, end := range []string{"finished", "stopped"} {
		inWorld(t, start(), func(w *world) {
			w.contact(claireMail, claireName)
			id := w.schedule(w.registry.Now().Add(time.Hour))
			w.later(2 * time.Hour)
			w.misbehave(sandbox.Connect, 1000, sandbox.Answer{Code: 421})
			w.pass()
			w.later(registry.LetterLife + time.Hour)
			w.pass()
			w.pass()
			letter := w.letters(registry.LetterFilter{Campaign: id})[0]
			if letter.State != registry.Expired {
				t.Fatalf("the letter is %s\n%s", letter.State, w.log)
			}
			w.misbehave(sandbox.Connect, 0, sandbox.Answer{})
			if end == "stopped" {
				w.update(func(t *registry.Tx) error { return t.MoveCampaign(id, []string{"finished"}, "stopped", "staff") })
			}
			err := w.registry.Update(w.ctx, func(t *registry.Tx) error { return t.Redirect(letter.ID, registry.Queued, "", "staff") })
			if refused := err != nil; refused != (end == "stopped") {
				t.Fatalf("%s: %v", end, err)
			}
			w.later(time.Hour)
			w.pass()
			want := map[string]int{"finished": 1, "stopped": 0}[end]
			w.expectWritten(claireMail, want)
		})
	}
}
