package registry

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// TestAbuse42_LargeAndSmallImportsDoTheSame imports the same rows at once, which reads all mailboxes first, and in small parts.
func TestAbuse42_LargeAndSmallImportsDoTheSame(t *testing.T) {
	rows := crowd(manyRows)
	rows = append(rows, rows[7], Contact{Email: rows[3].Email, Name: "Somebody else"}, Contact{Email: rows[3].Email, Name: "SOMEBODY Else", Phone: "1"},
		Contact{Email: rows[4].Email}, Contact{Email: "nobody@x.example"}, Contact{Email: "NOBODY@x.example", Name: "Somebody"})
	bring := func(r *Registry, part int) (changes, contacts string) {
		var all []string
		err := r.Update(context.Background(), func(tx *Tx) error {
			for at := 0; at < len(rows); at += part {
				some, err := tx.ImportContacts(rows[at:min(at+part, len(rows))])
				if err != nil {
					return err
				}
				for _, done := range some {
					all = append(all, fmt.Sprintf("{%d %s}", done.Row+at, done.Change))
				}
			}
			people, err := tx.Contacts("")
			for i := range people {
				people[i].Created = people[i].Forgotten
			}
			contacts = fmt.Sprint(people)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(all), contacts
	}
	large, _ := made(t)
	small, _ := made(t)
	for _, round := range []string{"new", "known"} {
		largeChanges, largeContacts := bring(large, len(rows))
		smallChanges, smallContacts := bring(small, 50)
		if largeChanges != smallChanges || largeContacts != smallContacts {
			t.Errorf("%s: the two ways differ", round)
		}
		n := map[string]int{}
		for i := range rows {
			for _, change := range []string{created, completed, unchanged} {
				if strings.Contains(largeChanges, fmt.Sprintf("{%d %s}", i, change)) {
					n[change]++
				}
			}
		}
		want := map[string]string{"new": "map[added:502 completed:2 unchanged:2]", "known": "map[unchanged:506]"}[round]
		if fmt.Sprint(n) != want {
			t.Errorf("%s: got %v, want %s", round, n, want)
		}
	}
}
