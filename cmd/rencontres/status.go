package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/templates"
)

type statusOptions struct{ json bool }

func newStatus(a *app) *cobra.Command {
	var o statusOptions
	c := &cobra.Command{
		Use:   "status",
		Short: "is it alive, what waits, what needs a hand",
		Long: `status says how the service is. Exit code 3 if something needs a hand: cases to
settle, letters held, failed or expired, a mailbox out of order, facts that are late;
a mail server that refuses us, or could not be reached for an hour while letters wait;
seats that are left within three days of an event while somebody waits for one; a daemon
that was not seen for 15 minutes (where "serve --once" runs from cron: for a day), or
mail that waits for a service that does not run.`,
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error { return runStatus(c.Context(), a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "print JSON")
	return c
}

func runStatus(ctx context.Context, a *app, o statusOptions) error {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	status, err := mailer.StatusOf(ctx, s.Registry)
	if err != nil {
		return err
	}
	if o.json {
		err = printJSON(a.stdout, status)
	} else {
		_, err = fmt.Fprint(a.stdout, a.statusLines(status))
	}
	if err == nil && status.NeedsHand() {
		err = errNeedsHand
	}
	return err
}

// statusLines is the status for people.
func (a *app) statusLines(s mailer.Status) string {
	var b strings.Builder
	line := func(label, format string, args ...any) {
		fmt.Fprintf(&b, "%-23s  %s\n", label, printable(fmt.Sprintf(format, args...)))
	}
	line("Service", "%s", a.aliveWords(s))
	switch {
	case s.Mailbox.Fault != "":
		line("Boîte aux lettres", "EN PANNE : %s", s.Mailbox.Fault)
	case s.Mailbox.VisitedAt == nil:
		line("Boîte aux lettres", "pas encore relevée")
	default:
		line("Boîte aux lettres", "relevée le %s", a.when(s.Mailbox.VisitedAt))
	}
	line("Dernier message reçu", "%s, %d à lire", a.when(s.Mailbox.LastReceived), s.Mailbox.Waiting)
	line("Dernier courriel envoyé", "%s", a.when(s.Queue.LastSent))
	a.queueLines(s.Queue, line)
	for _, id := range s.Late {
		line("", "envoi %d en pause : son heure est passée depuis longtemps (« rencontres campaign resume %d » ou « stop »)", id, id)
	}
	line("À traiter", "%d", s.Triage)
	for _, m := range s.Meals {
		if m.Untold > 0 {
			line("Traiteur", "%s : %s À ANNONCER (« rencontres event meals %s »)", m.Event, count(m.Untold, "changement de repas", "changements de repas"), m.Event)
		} else {
			line("Traiteur", "%s : %s, à annoncer au plus tard le %s", m.Event, count(m.Reserved, "repas réservé", "repas réservés"), m.By.Add(-time.Minute).In(a.zone()).Format(frenchDay))
		}
	}
	for _, f := range s.Free {
		line("Places à donner", "%s : %s %s, %s (« rencontres registration promote %s %d »)", f.Event, count(f.Seats, "place libre", "places libres"), templates.Mode(string(f.Mode)),
			count(f.Waiting, "personne en attente", "personnes en attente"), f.Event, f.Contact)
	}
	if s.Offers > 0 {
		line("Places proposées", "%d, sans réponse à ce jour", s.Offers)
	}
	for i, f := range s.Facts {
		label := ""
		if i == 0 {
			label = "Il manque"
		}
		late := ""
		if f.Overdue {
			late = " (EN RETARD)"
		}
		line(label, "%s : %s, à donner avant le %s%s", f.Event, factWords(f.Fact), a.dayAndHour(f.NeededBy), late)
	}
	return b.String()
}

// queueLines says what waits to be sent, and what stops it.
func (a *app) queueLines(q mailer.QueueStatus, line func(label, format string, args ...any)) {
	line("File d’envoi", "%d en attente, %s, %s, %s", q.Queued, count(q.Deferred, "différé", "différés"), count(q.Held, "retenu", "retenus"),
		count(q.Failed, "échoué", "échoués"))
	if q.Expired > 0 {
		line("", "%s (« rencontres letter list », puis « letter retry » ou « letter drop »)", count(q.Expired, "PÉRIMÉ, jamais parti", "PÉRIMÉS, jamais partis"))
	}
	if q.PossibleCopies > 0 {
		line("", "%s (envoi répété, l’issue du premier essai étant inconnue)", count(q.PossibleCopies, "copie possible", "copies possibles"))
	}
	switch {
	case q.Fault != "":
		line("", "EN PANNE : %s (« rencontres check » dit pourquoi)", a.obstacleWords(q.Fault, q.RefusedSince))
	case q.PausedUntil != nil:
		line("", "en pause jusqu’au %s : %s", a.when(q.PausedUntil), a.obstacleWords(q.PauseReason, q.RefusedSince))
	}
	if q.OnHold {
		line("", "tous les envois sont retenus jusqu’à ce qu’une personne les libère")
	}
}

func (a *app) aliveWords(s mailer.Status) string {
	stalled := ""
	switch waits := s.Mailbox.Waiting + s.Queue.Queued + s.Queue.Deferred; {
	case s.Stalled && waits > 0:
		stalled = " (DU COURRIER ATTEND : lancer « rencontres serve »)"
	case s.Stalled:
		stalled = " (IL DEVRAIT TOURNER : lancer « rencontres serve »)"
	}
	switch {
	case s.Alive:
		return fmt.Sprintf("en marche sur %s, vu le %s", s.Host, a.when(s.SeenAt))
	case s.SeenAt == nil:
		return "arrêté, jamais lancé" + stalled
	}
	return "arrêté, vu pour la dernière fois le " + a.when(s.SeenAt) + stalled
}

// obstacleWords says why no letter goes: « serveur d’envoi injoignable depuis le 26/11/2026 12:02 ».
func (a *app) obstacleWords(reason string, since *time.Time) string {
	words := map[string]string{"refused": "le serveur d’envoi nous refuse (" + reason + ")", "busy": "le serveur d’envoi demande d’attendre (" + reason + ")",
		"unreachable": "serveur d’envoi injoignable"}[mailer.Obstacle(reason)]
	if since != nil {
		words += " depuis le " + a.when(since)
	}
	return words
}

func factWords(fact string) string {
	switch fact {
	case "venue":
		return "le lieu"
	case "link":
		return "le lien de la visioconférence"
	}
	return fact
}

// dayAndHour is an instant within a sentence, « 25/05/2026 à 9 h ».
func (a *app) dayAndHour(t time.Time) string {
	t = t.In(a.zone())
	return t.Format(frenchDay) + " à " + templates.Hour(t.Format("15:04"))
}

func (a *app) when(t *time.Time) string {
	if t == nil {
		return "aucun"
	}
	return a.moment(*t)
}
