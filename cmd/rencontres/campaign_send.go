package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// samples is how many letters are shown before a campaign leaves (FAULTS abuse 47).
const samples = 5

func newCampaignPreview(a *app) *cobra.Command {
	var full bool
	c := &cobra.Command{
		Use:   "preview ID",
		Short: "show whom a campaign would be written to, and its first letters",
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, err := number("campaign", args[0])
			if err != nil {
				return err
			}
			return a.with(c.Context(), func(s *session, service *mailer.Service) error {
				_, err := a.preview(c.Context(), s, service, id, full)
				return err
			})
		},
	}
	c.Flags().BoolVar(&full, "full", false, "print the letters in full")
	return c
}

func newCampaignSend(a *app) *cobra.Command {
	var yes bool
	c := &cobra.Command{
		Use:   "send ID",
		Short: "send a campaign, after showing it",
		Long: `send shows the number of recipients, their audiences, the first five letters, who is
left out and why, and when it will have left; it goes on when that number is typed, or
with --yes. Letter and events are frozen: what is edited later does not change it.`,
		Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error { return runCampaignSend(c.Context(), a, args[0], yes) },
	}
	c.Flags().BoolVar(&yes, "yes", false, "send without asking for the number")
	return c
}

func runCampaignSend(ctx context.Context, a *app, arg string, yes bool) error {
	id, err := number("campaign", arg)
	if err != nil {
		return err
	}
	return a.with(ctx, func(s *session, service *mailer.Service) error {
		p, err := a.preview(ctx, s, service, id, false)
		if err != nil {
			return err
		}
		n := len(p.Recipients)
		if n > 0 && len(p.Faults) == 0 {
			if err := a.confirm(yes, plural(n, "letter")+" to send.", fmt.Sprint(n)); err != nil {
				return err
			}
		}
		sent, err := service.LaunchCampaign(ctx, id, "staff")
		if err != nil {
			return err
		}
		fmt.Fprintf(a.stdout, "Envoi %d lancé : %s\n", id, count(sent, "courriel", "courriels"))
		return a.tellAlive(ctx, s)
	})
}

// preview prints what a campaign would do.
func (a *app) preview(ctx context.Context, s *session, service *mailer.Service, id int64, full bool) (mailer.Preview, error) {
	p, err := service.PreviewCampaign(ctx, id)
	if err != nil {
		return p, err
	}
	letters, err := service.SampleCampaign(ctx, id, samples)
	if err != nil {
		return p, err
	}
	alive := false
	err = s.View(ctx, func(t *registry.Tx) (err error) {
		_, alive, err = t.Alive(time.Now())
		return err
	})
	if err != nil {
		return p, err
	}
	f := fields{}
	f.add("Envoi", itoa(id))
	f.add("Destinataires", fmt.Sprint(len(p.Recipients)))
	f.add("Publics", audienceCount(p.Recipients))
	f.add("Fin prévue", a.moment(p.Finishes)+ifServed(!alive))
	for i, reason := range leftOut(p.LeftOut) {
		f.add("Écartés", reason)
		if i > 0 {
			f.lines[len(f.lines)-1][0] = ""
		}
	}
	for i, fault := range p.Faults {
		if i == samples {
			f.add("", "et "+count(len(p.Faults)-i, "autre", "autres"))
			break
		}
		f.add("EMPÊCHÉ", fmt.Sprintf("contact %d, %s : il manque « %s » (%v)", fault.Contact.ID, cmp.Or(fault.Contact.Name, fault.Contact.Email), factWords(fault.Field), fault.Err))
	}
	if err := f.print(a.stdout); err != nil {
		return p, err
	}
	for _, l := range letters {
		fmt.Fprintf(a.stdout, "\n— %s\n  %s\n", strings.TrimSpace(printable(l.Contact.Name)+" <"+printable(l.Contact.Email)+">"), printable(l.Subject))
		text := l.Text
		if !full {
			text = firstLines(text, 4)
		}
		fmt.Fprintf(a.stdout, "  %s\n", strings.ReplaceAll(printableText(strings.TrimSpace(text)), "\n", "\n  "))
	}
	return p, nil
}

// leftOut counts who is left out by reason, and names the first ones.
func leftOut(all []registry.LeftOut) []string {
	words := map[string]string{"suppressed": "ne souhaitent plus d’envois", "dead": "adresse en échec", "same-address": "adresse partagée, déjà servie", "answered": "ont déjà répondu"}
	var order, lines []string
	names := map[string][]string{}
	for _, l := range all {
		if names[l.Reason] == nil {
			order = append(order, l.Reason)
		}
		names[l.Reason] = append(names[l.Reason], strings.TrimSpace(fmt.Sprintf("%s <%s>", l.Contact.Name, l.Contact.Email)))
	}
	for _, reason := range order {
		who := names[reason]
		more := ""
		if len(who) > samples {
			more = " et " + count(len(who)-samples, "autre", "autres")
			who = who[:samples]
		}
		word := words[reason]
		if word == "" {
			word = reason
		}
		lines = append(lines, fmt.Sprintf("%d (%s) : %s%s", len(names[reason]), word, strings.Join(who, ", "), more))
	}
	return lines
}

// firstLines gives the first n lines that are not empty.
func firstLines(text string, n int) string {
	var kept []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			kept = append(kept, line)
		}
		if len(kept) == n {
			break
		}
	}
	return strings.Join(kept, "\n")
}

// testOptions are what a test letter bears, and who gets it.
type testOptions struct {
	to      string
	event   string
	contact int64
	yes     bool
}

// testLetter queues a letter of a kind to a test address, once that is confirmed.
func (a *app) testLetter(ctx context.Context, s *session, service *mailer.Service, kind string, o testOptions) error {
	if !slices.Contains(templates.Kinds(), templates.Kind(kind)) {
		return misuse("there is no letter %q: choose among %s", kind, letterKinds())
	}
	err := s.View(ctx, func(t *registry.Tx) (err error) {
		if o.event != "" {
			_, err = t.Event(o.event)
		}
		if err == nil && o.contact != 0 {
			_, err = t.Contact(o.contact)
		}
		return err
	})
	if err != nil {
		return err
	}
	a.say("%s gets one letter %q, with the data of a real contact", printable(o.to), kind)
	if err := a.confirm(o.yes, "Send it?", "yes"); err != nil {
		return err
	}
	err = service.TestLetter(ctx, templates.Kind(kind), o.event, o.contact, o.to, "staff")
	if errors.Is(err, registry.ErrNotFound) {
		return err
	}
	if err != nil {
		return fmt.Errorf("writing the test letter: %w", err)
	}
	return a.tellAlive(ctx, s)
}
