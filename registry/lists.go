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

// Attendances gives registrations with their people, by event and order of reception; an empty event gives all.
func (t *Tx) Attendances(event string) ([]Attendance, error) {
	rows, err := t.RegistrationsAt(event)
	if err != nil {
		return nil, err
	}
	all := make([]Attendance, 0, len(rows))
	for _, r := range rows {
		c, err := t.Contact(r.Contact)
		if err != nil {
			return nil, err
		}
		all = append(all, Attendance{r, c})
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
