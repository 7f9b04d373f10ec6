package registry

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
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

// The quick ways for text of French lists give what the long ways give.
func TestQuickWays(t *testing.T) {
	for _, s := range []string{"Élève à l’œuvre, ÇÀ", "Hélène", "He\u0301le\u0300ne", "a  b é", " é", "é ", "é\tb", "é\x7f", "é\xff", "Łódź é", "é\u00a0b", "Noël Œuf", "", "é\u202e", "ﬁ é", "İé"} {
		if quick, ok := foldFrench(strings.ToLower(s)); ok {
			long := strings.Map(func(r rune) rune {
				if unicode.Is(unicode.Mn, r) {
					return -1
				}
				return r
			}, norm.NFD.String(ligatures.Replace(strings.ToLower(s))))
			if quick != long {
				t.Errorf("%q folds to %q the quick way, %q the long way", s, quick, long)
			}
		}
		if tidyFrench(s) && (oneLine("\t"+s) != s || !norm.NFC.IsNormalString(s)) {
			t.Errorf("%q is said to be tidy, and is %q", s, oneLine("\t"+s))
		}
	}
	if !tidyFrench("Adjointe à la politique de la ville, élue") {
		t.Error("ordinary text takes the long way")
	}
	for _, s := range []string{"a@b.example", "A@b.example", "a@b", "a@.b", "a@b..c", "a@b.", "a@b@c", "@b", "a@", "a.@b.c", ".a@b.c", "a..b@c.d", "a@xn--b", "xn--@b", "a+b@c.d", "a@-b.c", "a_b@c_d.e"} {
		if plainAddress(s) && AddressKey(" "+s) != s {
			t.Errorf("%q is said to be plain, and is %q", s, AddressKey(" "+s))
		}
	}
}
