package registry

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var errUndone = errors.New("undone")

// crowd are n people as an import gives them.
func crowd(n int) []Contact {
	rows := make([]Contact, n)
	for i := range rows {
		rows[i] = Contact{Email: fmt.Sprintf("prenom.nom%d@commune-%d.example", i, i%900), Name: fmt.Sprintf("Prénom%d DE LA TOUR%d", i%700, i), Civility: "Mme",
			Function: "Adjointe à la politique de la ville", Organisation: fmt.Sprintf("Commune %d", i%900), Territory: "Marne", Tags: []string{"élus", "2026"},
			Phone: "+33 3 00 00 00 00", Audience: Elected}
	}
	return rows
}

// filled is a registry with n contacts, and a campaign's letter to each of the first letters of them.
func filled(b testing.TB, n, letters int) *Registry {
	b.Helper()
	r, err := Open(context.Background(), filepath.Join(b.TempDir(), "r.db"), true, nil)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { r.Close() })
	err = r.Update(context.Background(), func(tx *Tx) error {
		if _, err := tx.ImportContacts(crowd(n)); err != nil {
			return err
		}
		c, err := tx.AddCampaign(Campaign{Name: "n", Kind: "invitation"}, "staff")
		if err != nil {
			return err
		}
		if err := tx.LaunchCampaign(c.ID, "t", "[]", "staff"); err != nil {
			return err
		}
		for i := range int64(letters) {
			if _, err := tx.QueueLetter(Letter{Kind: "invitation", Address: i + 1, Contact: i + 1, Campaign: c.ID, Priority: PriorityCampaign}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return r
}

// importRows is a large list.
const importRows = 100_000

func BenchmarkImportContacts(b *testing.B) {
	rows := crowd(importRows)
	b.Run("new", func(b *testing.B) {
		r := filled(b, 0, 0)
		for b.Loop() {
			err := r.Update(context.Background(), func(tx *Tx) error {
				if _, err := tx.ImportContacts(rows); err != nil {
					return err
				}
				return errUndone
			})
			if err != errUndone {
				b.Fatal(err)
			}
		}
	})
	b.Run("known", func(b *testing.B) {
		r := filled(b, len(rows), 0)
		for b.Loop() {
			if err := r.Update(context.Background(), func(tx *Tx) error { _, err := tx.ImportContacts(rows); return err }); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkOf100000(b *testing.B) {
	r := filled(b, 100_000, 20_000)
	for _, bench := range []struct {
		name string
		f    func(*Tx) error
	}{
		{"Contacts", func(tx *Tx) error { _, err := tx.Contacts(""); return err }},
		{"ContactsOfWords", func(tx *Tx) error { _, err := tx.Contacts("tour99"); return err }},
		{"Select", func(tx *Tx) error { _, _, err := tx.Select(Selection{Audiences: []Audience{Elected}}); return err }},
		{"DueLetters", func(tx *Tx) error { _, err := tx.DueLetters(50, 50); return err }},
		{"NextDue", func(tx *Tx) error { _, err := tx.NextDue(); return err }},
		{"SentSince", func(tx *Tx) error { _, err := tx.SentSince(tx.Now().Add(-time.Hour), true); return err }},
		{"LetterCounts", func(tx *Tx) error { _, err := tx.LetterCounts(1); return err }},
		{"Letters", func(tx *Tx) error { _, err := tx.Letters(LetterFilter{Campaign: 1}); return err }},
	} {
		b.Run(bench.name, func(b *testing.B) {
			for b.Loop() {
				if err := r.View(context.Background(), bench.f); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestPlans wants the queries of each pass of the service to go over an index, without sorting, whatever the outbox holds.
func TestPlans(t *testing.T) {
	r := filled(t, 10, 10)
	for name, c := range map[string]struct {
		query string
		args  []any
		want  string
	}{
		"due of the registry": {dueRegistry, []any{1, 2}, "SEARCH l USING INDEX letter_due_registry"},
		"due of campaigns":    {dueCampaign, []any{1, 2}, "l USING INDEX letter_due_campaign"},
		"next due":            {"SELECT min(not_before) FROM letter INDEXED BY letter_wait WHERE state IN ('queued', 'deferred') AND not_before > ?", []any{1}, "SEARCH letter USING INDEX letter_wait"},
		"sent since":          {"SELECT count(*) FROM letter WHERE sent_at > ? AND campaign IS NOT NULL", []any{1}, "SEARCH letter USING COVERING INDEX letter_sent"},
		"counted since":       {"SELECT count(*) FROM letter WHERE counted = 1 AND created_at > ? AND state <> 'skipped'", []any{1}, "SEARCH letter USING INDEX letter_counted"},
		"letters sending":     {"SELECT " + letterList + " WHERE 1 AND l.state IN (?) ORDER BY l.id", []any{"sending"}, "SEARCH l USING INDEX letter_state"},
		"by name":             {"SELECT " + contactColumns + " WHERE c.name_key = ? AND " + present + " ORDER BY c.id", []any{"x"}, "SEARCH c USING INDEX contact_name_key"},
		"by address":          {"SELECT " + contactColumns + " WHERE a.key = ? AND " + present + " ORDER BY c.id", []any{"x"}, "SEARCH a USING INDEX"},
		"last statement":      {lastStatement, []any{1}, "(campaign=? AND address=?)"},
		"unsent stating":      {unsentStating, []any{1, 2}, "SEARCH s USING COVERING INDEX letter_registration_registration"},
		"of a sender":         {"SELECT turn, count(*) FROM message WHERE state = 'new' AND sender = ? GROUP BY turn ORDER BY turn DESC LIMIT 1", []any{"x"}, "USING COVERING INDEX message_waiting"},
		"to handle":           {"SELECT id FROM message WHERE state = 'new' ORDER BY turn, received_at, id LIMIT ?", []any{1}, "USING COVERING INDEX message_state"},
	} {
		err := r.View(context.Background(), func(tx *Tx) error {
			steps, err := collect(tx, func(s scanner) (string, error) {
				var a, b, c int
				var detail string
				err := s.Scan(&a, &b, &c, &detail)
				return detail, err
			}, "EXPLAIN QUERY PLAN "+c.query, c.args...)
			plan := strings.Join(steps, "; ")
			sorts := strings.Contains(plan, "TEMP B-TREE FOR ORDER BY") && strings.HasPrefix(name, "due")
			if !strings.Contains(plan, c.want) && !strings.Contains(plan, strings.Replace(c.want, "SEARCH", "SCAN", 1)) || sorts || strings.Contains(plan, "SCAN letter;") {
				t.Errorf("%s: %s", name, plan)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
