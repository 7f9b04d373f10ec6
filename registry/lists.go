package registry

import (
	"database/sql"
	"time"
)

// Attendance is one line of the list of registrations: the registration and the person.
type Attendance struct {
	Registration
	Person Contact
}

// Attendances gives registrations as they are Shown, with their people, by event and order of reception; an empty event gives all.
func (t *Tx) Attendances(event string) ([]Attendance, error) {
	rows, err := t.RegistrationsAt(event)
	if err != nil {
		return nil, err
	}
	people, err := collect(t, scanContact, "SELECT "+contactColumns+" WHERE c.id IN (SELECT contact FROM registration WHERE ?1 = '' OR event = ?1)", event)
	if err != nil {
		return nil, err
	}
	place := make(map[int64]int, len(people))
	for i, c := range people {
		place[c.ID] = i
	}
	all := make([]Attendance, len(rows))
	mealless, err := t.mealless()
	if err != nil {
		return nil, err
	}
	for i, r := range rows {
		if mealless[r.Event] {
			r = r.withoutMeal()
		}
		all[i] = Attendance{r, people[place[r.Contact]]}
	}
	return all, nil
}

// Mailing is what is known of the last mail in and out.
type Mailing struct {
	LastReceived time.Time
	LastSent     time.Time
}

// LastMail gives when mail last came in and went out.
func (t *Tx) LastMail() (Mailing, error) {
	var in, out sql.NullInt64
	err := t.get("SELECT (SELECT max(received_at) FROM message WHERE state <> 'old'), (SELECT max(sent_at) FROM letter)", nil, &in, &out)
	return Mailing{instant(in), instant(out)}, err
}
