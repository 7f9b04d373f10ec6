package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

// samples is how many letters are shown before a campaign leaves (FAULTS abuse 47).
const samples = 5

// previewOptions are how a preview is shown.
type previewOptions struct {
	id     int64
	at     time.Time // that it is to begin; zero now
	full   bool      // letters in full
	json   bool
	beside bool // to stderr: stdout is for what is done after
}

func newCampaignPreview(a *app) *cobra.Command {
	var o previewOptions
	c := &cobra.Command{
		Use:   "preview ID",
		Short: "show whom a campaign would be written to, and the letters to the oddest of them",
		Args:  exactly(1),
		RunE: func(c *cobra.Command, args []string) (err error) {
			if o.id, err = number("campaign", args[0]); err != nil {
				return err
			}
			return a.with(c.Context(), func(s *session, service *mailer.Service) error {
				_, err := a.preview(c.Context(), s, service, o)
				return err
			})
		},
	}
	c.Flags().BoolVar(&o.full, "full", false, "print the letters in full")
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

// preview prints what a campaign would do.
func (a *app) preview(ctx context.Context, s *session, service *mailer.Service, o previewOptions) (mailer.Preview, error) {
	p, err := service.PreviewCampaign(ctx, o.id, o.at)
	if err != nil {
		return p, err
	}
	letters, err := service.SampleCampaign(ctx, o.id, o.at, samples)
	if err != nil {
		return p, err
	}
	if o.json {
		return p, printJSON(a.stdout, previewJSON(o.id, p, letters))
	}
	alive := false
	err = s.View(ctx, func(t *registry.Tx) (err error) {
		_, alive, err = t.Alive(time.Now())
		return err
	})
	if err != nil {
		return p, err
	}
	out := a.stdout
	if o.beside {
		out = a.stderr
	}
	if err := a.previewCard(o, p, alive).print(out); err != nil {
		return p, err
	}
	return p, printSamples(out, letters, o.full)
}

// previewCard is what a campaign would do, in numbers.
func (a *app) previewCard(o previewOptions, p mailer.Preview, alive bool) *fields {
	f := &fields{}
	f.add("Envoi", itoa(o.id))
	f.add("Destinataires", fmt.Sprint(len(p.Recipients)))
	f.add("Publics", audienceCount(p.Recipients))
	f.add("Départ", a.moment(o.at))
	if !p.Finishes.IsZero() { // nobody gets it
		f.add("Fin prévue", a.moment(p.Finishes)+ifServed(!alive))
	}
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
	return f
}

func printSamples(out io.Writer, letters []mailer.Sample, full bool) error {
	for _, l := range letters {
		why := ""
		if len(l.Why) > 0 {
			why = "  (" + strings.Join(oddWords(l), " ; ") + ")"
		}
		text := l.Text
		if !full {
			text = firstLines(text, 4)
		}
		_, err := fmt.Fprintf(out, "\n— %s%s\n  %s\n  %s\n", printable(strings.TrimSpace(l.Contact.Name+" <"+l.Contact.Email+">")), why, printable(l.Subject),
			strings.ReplaceAll(printableText(strings.TrimSpace(text)), "\n", "\n  "))
		if err != nil {
			return fmt.Errorf("writing: %w", err)
		}
	}
	return nil
}

// oddWords is the French of what is odd about somebody.
func oddWords(l mailer.Sample) []string {
	var all []string
	for _, why := range l.Why {
		switch why {
		case "missing":
			names := map[string]string{"name": "nom", "civility": "civilité", "function": "fonction", "organisation": "structure"}
			var missing []string
			for _, field := range mailer.Missing(l.Contact) {
				missing = append(missing, names[field])
			}
			all = append(all, "il manque : "+strings.Join(missing, ", "))
		default:
			all = append(all, cmp.Or(map[string]string{"longest-name": "le nom le plus long", "accents": "des accents", "shared-address": "adresse partagée",
				"longest-function": "la fonction et la structure les plus longues"}[why], why))
		}
	}
	return all
}

// leftOutWords is the French of why n people are left out.
func leftOutWords(reason string, n int) string {
	words := map[string][2]string{"suppressed": {"ne souhaite plus d’envois", "ne souhaitent plus d’envois"}, "dead": {"adresse en échec", "adresses en échec"},
		"no-address":   {"sans adresse qui puisse recevoir un courriel", "sans adresse qui puisse recevoir un courriel"},
		"same-address": {"adresse partagée, déjà servie", "adresses partagées, déjà servies"}, "answered": {"a déjà répondu", "ont déjà répondu"}}[reason]
	if n == 1 {
		return cmp.Or(words[0], reason)
	}
	return cmp.Or(words[1], reason)
}

// leftOut counts who is left out by reason, and names the first ones.
func leftOut(all []registry.LeftOut) []string {
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
		lines = append(lines, fmt.Sprintf("%d (%s) : %s%s", len(names[reason]), leftOutWords(reason, len(names[reason])), strings.Join(who, ", "), more))
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

// previewFields is a preview in JSON.
type previewFields struct {
	ID         int64                     `json:"id"`
	Recipients int                       `json:"recipients"`
	Audiences  map[registry.Audience]int `json:"audiences"`
	FinishesAt *time.Time                `json:"finishes_at"`
	LeftOut    []leftOutFields           `json:"left_out"`
	Faults     []faultFields             `json:"faults"`
	Letters    []sampleFields            `json:"letters"`
}

type leftOutFields struct {
	Reason   string  `json:"reason"`
	Number   int     `json:"number"`
	Contacts []int64 `json:"contacts"`
}

type faultFields struct {
	Contact int64  `json:"contact"`
	Lacks   string `json:"lacks"`
	Error   string `json:"error"`
}

type sampleFields struct {
	Contact int64    `json:"contact"`
	Email   string   `json:"email"`
	Name    string   `json:"name"`
	Why     []string `json:"why"`
	Subject string   `json:"subject"`
	Text    string   `json:"text"`
}

func previewJSON(id int64, p mailer.Preview, letters []mailer.Sample) previewFields {
	f := previewFields{ID: id, Recipients: len(p.Recipients), Audiences: map[registry.Audience]int{}, FinishesAt: instant(p.Finishes),
		LeftOut: []leftOutFields{}, Faults: []faultFields{}, Letters: []sampleFields{}}
	for _, c := range p.Recipients {
		f.Audiences[c.Audience]++
	}
	for _, l := range p.LeftOut {
		i := slices.IndexFunc(f.LeftOut, func(o leftOutFields) bool { return o.Reason == l.Reason })
		if i < 0 {
			i = len(f.LeftOut)
			f.LeftOut = append(f.LeftOut, leftOutFields{Reason: l.Reason})
		}
		f.LeftOut[i].Number++
		f.LeftOut[i].Contacts = append(f.LeftOut[i].Contacts, l.Contact.ID)
	}
	for _, fault := range p.Faults {
		f.Faults = append(f.Faults, faultFields{fault.Contact.ID, fault.Field, fault.Err.Error()})
	}
	for _, l := range letters {
		f.Letters = append(f.Letters, sampleFields{l.Contact.ID, l.Contact.Email, l.Contact.Name, append([]string{}, l.Why...), l.Subject, l.Text})
	}
	return f
}
