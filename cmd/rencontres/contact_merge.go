package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/registry"
	"rencontres/templates"
)

type contactMergeOptions struct {
	dry, yes, json bool
}

func newContactMerge(a *app) *cobra.Command {
	var o contactMergeOptions
	c := &cobra.Command{
		Use:   "merge KEPT OTHER",
		Short: "make one person of two contacts, who then gets one letter",
		Long: `merge takes two contacts for one person of two addresses. Letters that the service
starts go to the address of KEPT (of OTHER if KEPT gave none), and mail from either address counts as the person's.
Registrations, letters, messages, tags, and what was not known of KEPT follow.

If both have a registration for an event, one is left: a seat stands before a place in
the waiting list, that before an early registration, a perhaps and a no; of two who wait,
one whom a seat is offered, with that offer; of equals, what was said last. The earlier
rank, and the needs of both, are kept. Nobody is written to.
It shows first what it does; it cannot be taken back.`,
		Example: "  rencontres contact merge h.lambert@sezanne.example helene@perso.example --dry-run",
		Args:    exactly(2),
		RunE: func(c *cobra.Command, args []string) error {
			return runContactMerge(c.Context(), a, o, args[0], args[1])
		},
	}
	c.Flags().BoolVar(&o.dry, "dry-run", false, "show what would be done, change nothing")
	c.Flags().BoolVar(&o.yes, "yes", false, "do it without asking")
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runContactMerge(ctx context.Context, a *app, o contactMergeOptions, kept, other string) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	merge := func(end error) (m registry.Merged, address registry.Address, err error) {
		err = s.Update(ctx, func(t *registry.Tx) error {
			k, err := findContact(t, kept)
			if err != nil {
				return err
			}
			g, err := findContact(t, other)
			if err != nil {
				return err
			}
			if k.ID == g.ID {
				return fmt.Errorf("%q and %q are one contact already (%d): nothing is left to merge; name another by its number, from \"contact list\"", kept, other, k.ID)
			}
			if m, err = t.MergeContacts(k.ID, g.ID, "staff"); err != nil {
				return err
			}
			if address, err = t.AddressByID(m.Now.Address); err != nil {
				return err
			}
			return end
		})
		return m, address, err
	}
	m, address, err := merge(errDry)
	if !errors.Is(err, errDry) {
		return err
	}
	if err := a.showMerge(m, address, o.json); err != nil {
		return err
	}
	if o.dry {
		a.say("nothing was changed (--dry-run)")
		return nil
	}
	if err := a.confirm(o.yes, "Merge them?", "yes"); err != nil {
		return err
	}
	if _, _, err := merge(nil); err != nil {
		return err
	}
	a.say("contact %d is contact %d now", m.Gone.ID, m.Kept.ID)
	return nil
}

// mergeFields is what "contact merge --json" prints.
type mergeFields struct {
	Kept        contactFields   `json:"kept"` // as it will be
	Gone        contactFields   `json:"gone"`
	Moved       []string        `json:"moved"` // events
	Conflicts   []mergeConflict `json:"conflicts"`
	Letters     int             `json:"letters"`
	Messages    int             `json:"messages"`
	Spared      int             `json:"spared"`
	Readdressed int             `json:"readdressed"`
	Suppressed  bool            `json:"suppressed"`
}

type mergeConflict struct {
	Event string     `json:"event"`
	Kept  mergeState `json:"kept"`
	Gone  mergeState `json:"gone"`
	Now   mergeState `json:"now"`
}

type mergeState struct {
	State registry.Standing `json:"state"`
	Mode  *registry.Mode    `json:"mode"`
}

func (a *app) showMerge(m registry.Merged, address registry.Address, json bool) error {
	if json {
		out := mergeFields{Kept: contactJSON(m.Now), Gone: contactJSON(m.Gone), Moved: []string{}, Conflicts: []mergeConflict{}, Letters: m.Letters, Messages: m.Messages,
			Spared: m.Spared, Readdressed: m.Readdressed, Suppressed: m.OptedOut}
		for _, r := range m.Moved {
			out.Moved = append(out.Moved, r.Event)
		}
		state := func(r registry.Registration) mergeState { return mergeState{r.State, null(r.Mode)} }
		for _, c := range m.Conflicts {
			out.Conflicts = append(out.Conflicts, mergeConflict{c.Now.Event, state(c.Kept), state(c.Gone), state(c.Now)})
		}
		return printJSON(a.stdout, out)
	}
	f := fields{}
	f.add("Gardé", fmt.Sprintf("%d  %s <%s>", m.Kept.ID, orDash(m.Kept.Name), addressWords(m.Kept.Email)))
	f.add("Réuni avec", fmt.Sprintf("%d  %s <%s>", m.Gone.ID, orDash(m.Gone.Name), addressWords(m.Gone.Email)))
	f.add("Courriels à", addressWords(m.Now.Email))
	if !address.Dead.IsZero() {
		f.add("", fmt.Sprintf("attention, adresse en échec depuis le %s : gardez plutôt l’autre", a.moment(address.Dead)))
	}
	if m.OptedOut {
		f.add("", "ne recevra plus d’envois : l’une des adresses est désabonnée")
	}
	f.add("Complété", strings.Join(mergedDetails(m), " ; "))
	f.add("Écarté", strings.Join(otherDetails(m), " ; "))
	addAll(&f, "Inscriptions reprises", m.Moved, registrationWords)
	addAll(&f, "En double", m.Conflicts, a.conflictWords)
	f.add("Repris aussi", count(m.Letters, "courriel", "courriels")+", "+count(m.Messages, "message reçu", "messages reçus"))
	if m.Spared+m.Readdressed > 0 {
		f.add("Envois en cours", count(m.Spared, "courriel en double retiré", "courriels en double retirés")+", "+
			count(m.Readdressed, "courriel adressé à l’adresse gardée", "courriels adressés à l’adresse gardée"))
	}
	return f.print(a.stdout)
}

// addAll adds a line for each of some things, the label before the first.
func addAll[T any](f *fields, label string, all []T, words func(T) string) {
	for i, one := range all {
		if i > 0 {
			label = ""
		}
		f.add(label, words(one))
	}
}

// mergedDetails are the details that the kept contact gets.
func mergedDetails(m registry.Merged) []string {
	var all []string
	for _, d := range details(m.Kept, m.Now) {
		if d.was != d.now {
			all = append(all, d.label+" : "+d.now)
		}
	}
	if m.Kept.Name == "" && m.Now.Name != "" {
		all = append(all, "nom : "+m.Now.Name)
	}
	return all
}

// otherDetails are those that the other contact says otherwise, and that are not kept.
func otherDetails(m registry.Merged) []string {
	var all []string
	if m.Gone.Name != "" && m.Gone.Name != m.Now.Name {
		all = append(all, "nom : "+m.Gone.Name)
	}
	for _, d := range details(m.Gone, m.Now) {
		if d.was != "" && d.was != d.now && d.label != "étiquettes" && !(d.label == "public" && m.Gone.Audience == registry.Other) {
			all = append(all, d.label+" : "+d.was)
		}
	}
	return all
}

// conflictWords is an event for which both were registered, on one line: what stood on each side, what is left, and, if that is not
// what was said last, that a person should look.
func (a *app) conflictWords(c registry.MergeConflict) string {
	words := func(r registry.Registration) string {
		s := templates.State(string(r.State))
		if r.Mode != "" && r.State != registry.Absent {
			s += ", " + templates.Mode(string(r.Mode))
		}
		return s
	}
	line := fmt.Sprintf("%s : %s ; l’autre : %s → %s", c.Now.Event, words(c.Kept), words(c.Gone), words(c.Now))
	last := c.Kept
	if c.Gone.Stated.After(c.Kept.Stated) {
		last = c.Gone
	}
	if words(last) != words(c.Now) {
		line += fmt.Sprintf(" (à vérifier : dernière réponse, le %s : %s ; « rencontres registration change %s %d » ou « cancel » la reprend)", a.moment(last.Stated), words(last),
			c.Now.Event, c.Now.Contact)
	}
	return line
}

// detail is one field of a contact, as it was and as it is.
type detail struct{ label, was, now string }

// details compares the fields of two states of a contact, names and addresses aside.
func details(was, now registry.Contact) []detail {
	return []detail{
		{"civilité", was.Civility, now.Civility},
		{"fonction", was.Function, now.Function},
		{"structure", was.Organisation, now.Organisation},
		{"public", audienceSaid(was.Audience), audienceSaid(now.Audience)},
		{"territoire", was.Territory, now.Territory},
		{"étiquettes", strings.Join(was.Tags, ","), strings.Join(now.Tags, ",")},
		{"téléphone", was.Phone, now.Phone},
	}
}
