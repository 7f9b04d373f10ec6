package registry_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"rencontres/registry"
)

func TestAbuse6_AddressKey(t *testing.T) {
	cases := []struct{ in, want string }{
		{"c.dubois@mairie-reims.example", "c.dubois@mairie-reims.example"},
		{"  C.Dubois@Mairie-Reims.EXAMPLE \n", "c.dubois@mairie-reims.example"},
		{"a+crise@ville.example", "a+crise@ville.example"}, // another address than a@
		{"a@épernay.example", "a@xn--pernay-9ua.example"},
		{"a@E\u0301PERNAY.example", "a@xn--pernay-9ua.example"}, // decomposed
		{"a@XN--PERNAY-9UA.example", "a@xn--pernay-9ua.example"},
		{"\u00e9lu@ville.example", "\u00e9lu@ville.example"},
		{"e\u0301lu@ville.example", "\u00e9lu@ville.example"},
		{"a@ville.example.", "a@ville.example"},
		{"a@localhost", "a@localhost"},
		{"a_b@my_host.example", "a_b@my_host.example"},
		{"", ""}, {"@", ""}, {"a@", ""}, {"@b", ""}, {"a@.", ""}, {"personne", ""},
		{"a b@ville.example", ""}, {"a@ville.example\r\nBcc: x@y.example", ""}, {"<a@ville.example>", ""}, {"A <a@ville.example>", ""},
		{"a@b.example, c@d.example", ""}, {"a\x00@b.example", ""}, {"a\u202e@b.example", ""}, {"a\xff@b.example", ""},
	}
	for _, c := range cases {
		if got := registry.AddressKey(c.in); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
	if registry.AddressKey("a@vi\u0131le.example") == registry.AddressKey("a@viile.example") {
		t.Error("a look-alike is taken for the address")
	}
}

func FuzzAddressKey(f *testing.F) {
	for _, s := range []string{"A@Épernay.example", "a@b@c.", "a@xn--", "@@"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		key := registry.AddressKey(s)
		if key != "" && registry.AddressKey(key) != key {
			t.Errorf("%q gives %q, which gives %q", s, key, registry.AddressKey(key))
		}
		if strings.ContainsAny(key, "\r\n \t<>,;\x00") {
			t.Errorf("%q gives %q", s, key)
		}
	})
}

func TestNameKey(t *testing.T) {
	for _, same := range [][]string{
		{"Claire Dubois", "DUBOIS Claire", "Mme Claire DUBOIS", "Madame Dubois, Claire", "claire  dubois", "Dr Claire Dubois"},
		{"Jean-François Lœuillet", "LOEUILLET Jean François", "M. Jean-Franc\u0327ois LŒUILLET"},
		{"Anne d’Ormesson", "Anne d'Ormesson", "D'ORMESSON Anne"},
		{"Paweł Sørensen", "SORENSEN Pawel"},
		{"", "M.", "Madame"},
	} {
		for _, name := range same[1:] {
			if registry.NameKey(name) != registry.NameKey(same[0]) {
				t.Errorf("%q is %q, %q is %q", same[0], registry.NameKey(same[0]), name, registry.NameKey(name))
			}
		}
	}
	for _, other := range [][2]string{{"Claire Dubois", "Clara Dubois"}, {"Claire Dubois", "Claire Dubois-Martin"}, {"Anne Roy", "Anne Leroy"}} {
		if registry.NameKey(other[0]) == registry.NameKey(other[1]) {
			t.Errorf("%q and %q are one", other[0], other[1])
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{"ÉLU·E de la MÉTROPOLE": "elu·e de la metropole", "Œuvre": "oeuvre", "l’Être": "l'etre", "Straße": "strasse", "Łódź": "lodz", "": ""} {
		if got := registry.Fold(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestAddContactFindsAndFillsIn(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		add := func(c registry.Contact) registry.Contact {
			t.Helper()
			got, err := tx.AddContact(c)
			if err != nil {
				t.Fatal(err)
			}
			stored, err := tx.Contact(got.ID)
			if err != nil || fmt.Sprintf("%+v", stored) != fmt.Sprintf("%+v", got) {
				t.Errorf("given %+v, stored %+v, %v", got, stored, err)
			}
			return got
		}
		nobody := add(registry.Contact{Email: "Mairie@Ville.example"})
		first := add(registry.Contact{Email: "mairie@ville.example", Name: "Claire  Dubois\n", Function: "Maire", Tags: []string{"a,b", " a "}})
		if first.ID != nobody.ID || first.Name != "Claire Dubois" || fmt.Sprint(first.Tags) != "[a b]" || first.Audience != registry.Other {
			t.Errorf("the only contact, unnamed so far: %+v", first)
		}
		again := add(registry.Contact{Email: "mairie@ville.example", Name: "DUBOIS Claire", Function: "Adjointe", Audience: registry.Elected, Tags: []string{"c"}})
		if again.ID != first.ID || again.Function != "Maire" || again.Audience != registry.Elected || fmt.Sprint(again.Tags) != "[a b c]" {
			t.Errorf("known: %+v", again)
		}
		other := add(registry.Contact{Email: "mairie@ville.example", Name: "Paul Martin"})
		if other.ID == first.ID || other.Address != first.Address {
			t.Errorf("another person at the address: %+v", other)
		}
		if all, err := tx.ContactsNamed("dubois claire"); err != nil || len(all) != 1 {
			t.Errorf("by name: %+v, %v", all, err)
		}
		for _, words := range []string{"DUBOÏS", "ville.example", "maire", "claire"} {
			if all, err := tx.Contacts(words); err != nil || len(all) == 0 {
				t.Errorf("%q: %+v, %v", words, all, err)
			}
		}
		_, err := tx.AddContact(registry.Contact{Email: "secret adresse@x"})
		if err == nil || strings.Contains(err.Error(), "adresse@x") {
			t.Errorf("a bad address: %v (errors are logged, they name no address)", err)
		}
		return nil
	})
}

func TestAbuse42_ImportIsIdempotent(t *testing.T) {
	r := fresh(t)
	rows := []registry.Contact{
		{Email: "a@ville.example", Name: "Anne A", Audience: registry.Elected, Tags: []string{"x;y", "é"}},
		{Email: "A@VILLE.example", Name: "A ANNE", Function: "Maire"},
		{Email: "a@ville.example", Name: "Bob B"},
		{Email: "c@épernay.example"},
		{Email: "c@xn--pernay-9ua.example", Name: "Carl C\tC"},
	}
	want := []string{"[{0 added} {1 completed} {2 added} {3 added} {4 completed}]", "[{0 unchanged} {1 unchanged} {2 unchanged} {3 unchanged} {4 unchanged}]"}
	for _, w := range append(want, want[1]) {
		update(t, r, func(tx *registry.Tx) error {
			done, err := tx.ImportContacts(rows)
			var got []string
			for _, d := range done {
				got = append(got, fmt.Sprintf("{%d %s}", d.Row, d.Change))
			}
			if fmt.Sprint(got) != w {
				t.Errorf("got %v, want %s", got, w)
			}
			return err
		})
	}
	view(t, r, func(tx *registry.Tx) error {
		all, err := tx.Contacts("")
		if len(all) != 3 || all[0].Function != "Maire" || all[2].Name != "Carl C C" || all[0].Origin != "import" {
			t.Errorf("got %+v", all)
		}
		lines, _ := tx.JournalOf("contacts", 0)
		if len(lines) != 1 || lines[0].Fields != "added=3 completed=2 unchanged=0" {
			t.Errorf("journal: %+v", lines)
		}
		return err
	})
	err := r.Update(t.Context(), func(tx *registry.Tx) error {
		_, err := tx.ImportContacts([]registry.Contact{{Email: "new@ville.example"}, {Email: "no address"}})
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "row 1") {
		t.Errorf("a bad row: %v", err)
	}
	view(t, r, func(tx *registry.Tx) error {
		if _, err := tx.AddressByEmail("new@ville.example"); !errors.Is(err, registry.ErrNotFound) {
			t.Errorf("a refused import is there in part: %v", err)
		}
		return nil
	})
}

// hostile are texts that must be nothing but text wherever they go.
var hostile = []string{`'); DROP TABLE contact; --`, `" OR 1=1 --`, `Robert'); DELETE FROM address;`, "%_\\", "?1", ":name", "$x", "\u202eevil", "{{.}}"}

func TestAbuse18_DataIsNeverSQL(t *testing.T) {
	r := fresh(t)
	for i, h := range hostile {
		update(t, r, func(tx *registry.Tx) error {
			c, err := tx.AddContact(registry.Contact{Email: fmt.Sprintf("h%d@ville.example", i), Name: h, Function: h, Organisation: h, Territory: h, Tags: []string{h}, Phone: h, Origin: h})
			if err != nil {
				return err
			}
			g, err := tx.PutRegistration(registry.Registration{Event: "epernay", Contact: c.ID, State: registry.Maybe, Diet: h, Access: h, Proof: registry.Staff,
				Ranked: tx.Now(), Stated: tx.Now()}, h)
			if err != nil {
				return err
			}
			l, err := tx.QueueLetter(registry.Letter{Kind: h, Key: h, Address: c.Address, Subject: h, Reason: h, Bytes: []byte(h), Registrations: []int64{g.ID}})
			if err != nil {
				return err
			}
			if byKey, err := tx.LetterByKey(h); err != nil || byKey.ID != l.ID || byKey.Subject != h {
				t.Errorf("%q: letter %+v, %v", h, byKey, err)
			}
			id, _, err := tx.Receive(registry.Sighting{Folder: h, UIDValidity: 1, UID: uint32(i)}, registry.Message{Raw: []byte(h), State: registry.MessageNew, Received: tx.Now()})
			if err != nil {
				return err
			}
			if err := tx.Handled(registry.Message{ID: id, MessageID: h, Words: h, Sender: h, Subject: h, Kind: h, State: registry.MessageDone, Reason: h, Reading: h}); err != nil {
				return err
			}
			if twins, err := tx.Twins(h, 0); err != nil || len(twins) != 1 {
				t.Errorf("%q: twins %v, %v", h, twins, err)
			}
			camp, err := tx.AddCampaign(registry.Campaign{Name: h, Kind: h, Selection: registry.Selection{Territories: []string{h}, Tags: []string{h}}}, h)
			if err != nil {
				return err
			}
			if err := tx.PauseSending(h, tx.Now(), h); err != nil {
				return err
			}
			if err := tx.SetSetting(h, h); err != nil {
				return err
			}
			for _, look := range []func() error{
				func() error { _, err := tx.Contacts(h); return err },
				func() error { _, err := tx.ContactsNamed(h); return err },
				func() error { _, err := tx.AddressByEmail(h); return err },
				func() error { _, err := tx.LetterByToken(h); return err },
				func() error { _, err := tx.LetterByCode(h); return err },
				func() error { _, err := tx.Event(h); return err },
				func() error { _, err := tx.JournalOf(h, 0); return err },
				func() error {
					_, err := tx.Letters(registry.LetterFilter{Kind: h, States: []registry.LetterState{registry.LetterState(h)}})
					return err
				},
				func() error {
					_, _, err := tx.Select(registry.Selection{NotAnswered: h, Registered: h, Emails: []string{h}})
					return err
				},
			} {
				if err := look(); err != nil && !errors.Is(err, registry.ErrNotFound) {
					t.Errorf("%q: %v", h, err)
				}
			}
			if camp.Name != h {
				t.Errorf("%q: campaign %q", h, camp.Name)
			}
			return nil
		})
	}
	view(t, r, func(tx *registry.Tx) error {
		all, err := tx.Contacts("")
		if len(all) != len(hostile) {
			t.Errorf("%d contacts of %d", len(all), len(hostile))
		}
		return err
	})
	if err := r.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAbuse53_JournalIsAppendedOnlyAndHoldsNoText(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		if err := tx.Journal(registry.Entry{Actor: "service", Action: "tried", Subject: "test", Fields: "status=5.1.1 reason=c.dubois@ville.example name=Zoé élue a=1,b=-2"}); err != nil {
			return err
		}
		lines, err := tx.JournalOf("test", 0)
		if len(lines) != 1 || lines[0].Fields != "status=5.1.1 reason=? name=? ? a=1,b=-2" {
			t.Errorf("got %+v", lines)
		}
		for i := range 5 {
			if err := tx.Journal(registry.Entry{Actor: "service", Action: "tried", Subject: "more", Fields: fmt.Sprint(i)}); err != nil {
				return err
			}
		}
		if newest, err := tx.JournalOf("more", 2); err != nil || len(newest) != 2 || newest[0].Fields != "3" || newest[1].Fields != "4" {
			t.Errorf("the newest two: %+v, %v", newest, err)
		}
		return err
	})
}

func TestSelect(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		ids := map[string]registry.Contact{}
		for _, c := range []registry.Contact{
			{Email: "a@v.example", Name: "Anne", Audience: registry.Elected, Territory: "Marne", Tags: []string{"x"}},
			{Email: "b@v.example", Name: "Bob", Audience: registry.State, Territory: "Meuse"},
			{Email: "c@v.example", Name: "Carl", Audience: registry.Elected, Territory: "marne"},
			{Email: "a@v.example", Name: "Abel", Audience: registry.Elected},
			{Email: "d@v.example", Name: "Dora", Audience: registry.Association},
			{Email: "e@v.example", Name: "Eve", Audience: registry.Association},
		} {
			got, err := tx.AddContact(c)
			if err != nil {
				return err
			}
			ids[got.Name] = got
		}
		if err := tx.Suppress(ids["Dora"].Address, true, "staff", 0); err != nil {
			return err
		}
		if err := tx.Bounced(ids["Eve"].Address, true, "5.1.1", 0); err != nil {
			return err
		}
		for _, name := range []string{"Anne", "Bob"} {
			l, err := tx.QueueLetter(registry.Letter{Kind: "invitation", Address: ids[name].Address, Contact: ids[name].ID, Buttons: []string{"epernay"}})
			if err != nil {
				return err
			}
			if err := tx.Delivered(l.ID, "250"); err != nil {
				return err
			}
		}
		if _, err := register(tx, "epernay", ids["Bob"].ID, registry.Remote, false); err != nil {
			return err
		}
		cases := []struct {
			selection registry.Selection
			chosen    string
			left      string
		}{
			{registry.Selection{}, "[Anne Bob Carl]", "[Abel:same-address Dora:suppressed Eve:dead]"},
			{registry.Selection{Audiences: []registry.Audience{registry.Elected}}, "[Anne Carl]", "[Abel:same-address]"},
			{registry.Selection{Territories: []string{"MARNE"}}, "[Anne Carl]", "[]"},
			{registry.Selection{Tags: []string{"x", "y"}}, "[Anne]", "[]"},
			{registry.Selection{Emails: []string{"B@V.example", "d@v.example"}}, "[Bob]", "[Dora:suppressed]"},
			{registry.Selection{NotAnswered: "epernay"}, "[Anne]", "[]"},
			{registry.Selection{NotAnswered: "mulhouse"}, "[]", "[]"},
			{registry.Selection{Registered: "epernay"}, "[Bob]", "[]"},
		}
		for _, c := range cases {
			chosen, left, err := tx.Select(c.selection)
			if err != nil {
				return err
			}
			names, outs := []string{}, []string{}
			for _, x := range chosen {
				names = append(names, x.Name)
			}
			for _, x := range left {
				outs = append(outs, x.Contact.Name+":"+x.Reason)
			}
			if fmt.Sprint(names) != c.chosen || fmt.Sprint(outs) != c.left {
				t.Errorf("%+v: got %v and %v, want %s and %s", c.selection, names, outs, c.chosen, c.left)
			}
		}
		return nil
	})
}

func TestBouncesAndSuppression(t *testing.T) {
	r := fresh(t)
	update(t, r, func(tx *registry.Tx) error {
		c, err := person(tx, 1)
		if err != nil {
			return err
		}
		for i := range registry.SoftBounceLimit {
			if a, _ := tx.AddressByID(c.Address); !a.Dead.IsZero() {
				t.Errorf("dead after %d transient failures", i)
			}
			if err := tx.Bounced(c.Address, false, "4.2.2", 0); err != nil {
				return err
			}
		}
		if a, _ := tx.AddressByID(c.Address); a.Dead.IsZero() || a.DeadReason != "4.2.2" {
			t.Errorf("after all of them: %+v", a)
		}
		if err := tx.Reached(c.Address); err != nil {
			return err
		}
		if a, _ := tx.AddressByID(c.Address); !a.Dead.IsZero() || a.SoftBounces != 0 {
			t.Errorf("after a message from them: %+v", a)
		}
		for range 2 { // the second time changes nothing and is not in the journal
			if err := tx.Suppress(c.Address, true, "service", 0); err != nil {
				return err
			}
		}
		lines, err := tx.JournalOf(fmt.Sprintf("address:%d", c.Address), 0)
		if n := len(lines); n != registry.SoftBounceLimit+1 || lines[n-1].Action != "address suppressed" {
			t.Errorf("journal: %+v", lines)
		}
		for _, err := range []error{tx.Suppress(99, true, "staff", 0), tx.Bounced(99, true, "5.1.1", 0), tx.UpdateContact(registry.Contact{ID: 99, Audience: registry.Other})} {
			if !errors.Is(err, registry.ErrNotFound) {
				t.Errorf("an address or contact that is not there: %v", err)
			}
		}
		return err
	})
}
