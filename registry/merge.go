package registry

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Merged is what a merge did, or would do.
type Merged struct {
	Kept, Gone  Contact // as they were
	Now         Contact
	Moved       []Registration // of the one that goes: the person keeps them as they are
	Conflicts   []MergeConflict
	Letters     int  // of the one that goes, which are the person's now
	Readdressed int  // letters of campaigns that are written to the kept address instead
	Spared      int  // letters of campaigns that the person would have got twice
	Messages    int  // that the one who goes wrote
	OptedOut    bool // no campaign reaches the person any more: one of the addresses unsubscribed
}

// MergeConflict is an event that both had a registration for: one is left.
type MergeConflict struct {
	Kept, Gone Registration // as they were
	Now        Registration
}

// MergeContacts makes one person of two contacts: all that belongs to gone is kept's from now on (registrations, letters, messages,
// tags, what was not known of kept). The address of gone still leads to the person; letters that start from the service go to
// kept's, or to gone's if kept gave none. Registrations of both for one event become one: see mergedRegistration. What a merge loses nowhere else stands in the
// journal, in codes.
func (t *Tx) MergeContacts(kept, gone int64, actor string) (Merged, error) {
	m, err := t.mergeable(kept, gone)
	if err != nil {
		return m, err
	}
	for _, step := range []func(*Merged) error{t.mergeAddress, t.mergeDetails, t.mergeRegistrations, t.mergeCampaigns, t.mergeReferences} {
		if err := step(&m); err != nil {
			return m, fmt.Errorf("merging contact %d into %d: %w", gone, kept, err)
		}
	}
	if m.Now, err = t.Contact(kept); err != nil {
		return m, err
	}
	out, err := t.OptedOut(kept)
	if err != nil {
		return m, err
	}
	address, err := t.AddressByID(m.Now.Address)
	if err != nil {
		return m, err
	}
	m.OptedOut = out || Reachable(address.Email) && !address.Suppressed.IsZero()
	fields := fmt.Sprintf("from=%d registrations=%d letters=%d messages=%d readdressed=%d spared=%d", gone, len(m.Moved)+len(m.Conflicts), m.Letters,
		m.Messages, m.Readdressed, m.Spared)
	if err := t.Journal(Entry{Actor: actor, Action: "contact merged", Subject: fmt.Sprintf("contact:%d", kept), Fields: fields}); err != nil {
		return m, err
	}
	return m, t.Journal(Entry{Actor: actor, Action: "contact merged away", Subject: fmt.Sprintf("contact:%d", gone), Fields: fmt.Sprintf("into=%d", kept)})
}

// mergeable refuses what cannot be one person.
func (t *Tx) mergeable(kept, gone int64) (Merged, error) {
	if kept == gone {
		return Merged{}, fmt.Errorf("contact %d is one already: name two, by the numbers of \"contact list\"", kept)
	}
	var m Merged
	var err error
	if m.Kept, err = t.Contact(kept); err != nil {
		return m, err
	}
	if m.Gone, err = t.Contact(gone); err != nil {
		return m, err
	}
	for _, c := range []Contact{m.Kept, m.Gone} {
		switch {
		case c.MergedInto != 0:
			return m, fmt.Errorf("contact %d was merged into %d: name that one instead", c.ID, c.MergedInto)
		case !c.Forgotten.IsZero():
			return m, fmt.Errorf("contact %d was forgotten and holds nothing any more: leave it as it is", c.ID)
		}
	}
	return m, nil
}

// mergeAddress gives the kept contact the address of the other if they have none that can be written to; that one is the other's then.
func (t *Tx) mergeAddress(m *Merged) error {
	m.Now = m.Kept
	if Reachable(m.Kept.Email) || !Reachable(m.Gone.Email) {
		return nil
	}
	m.Now.Address, m.Now.Email = m.Gone.Address, m.Gone.Email
	// at one address a name stands once
	err := t.run("UPDATE contact SET address = ?, name_key = CASE name_key WHEN ? THEN 'merged ' || id ELSE name_key END WHERE id = ?", m.Kept.Address, NameKey(m.Kept.Name), m.Gone.ID)
	if err != nil {
		return err
	}
	return t.run("UPDATE contact SET address = ? WHERE id = ?", m.Now.Address, m.Kept.ID)
}

// mergeDetails completes what was not known of the kept contact, tags included, and leads from the other to it.
func (t *Tx) mergeDetails(m *Merged) error {
	if err := t.run("UPDATE contact SET merged_into = ?1 WHERE id = ?2 OR merged_into = ?2", m.Kept.ID, m.Gone.ID); err != nil {
		return err
	}
	filled, news := filledUp(m.Now, m.Gone)
	if !news {
		return nil
	}
	// at one address a name stands once, and it is the kept one's now
	err := t.run("UPDATE contact SET name_key = 'merged ' || id WHERE merged_into = ? AND address = ? AND name_key = ?", m.Kept.ID, m.Now.Address, NameKey(filled.Name))
	if err != nil {
		return err
	}
	return t.writeContact(filled)
}

// mergeRegistrations gives the registrations of the one who goes to the one who is kept.
func (t *Tx) mergeRegistrations(m *Merged) error {
	theirs, err := t.RegistrationsOf(m.Gone.ID)
	if err != nil {
		return err
	}
	for _, r := range theirs {
		own, err := t.Registration(r.Event, m.Kept.ID)
		if errors.Is(err, ErrNotFound) {
			m.Moved = append(m.Moved, r)
			err = t.run("UPDATE registration SET contact = ?, registered_by = nullif(registered_by, ?) WHERE id = ?", m.Kept.ID, m.Kept.ID, r.ID)
			if err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		now, err := t.mergeRegistration(own, r)
		if err != nil {
			return err
		}
		m.Conflicts = append(m.Conflicts, MergeConflict{own, r, now})
	}
	// who registered others: the person
	return t.run("UPDATE registration SET registered_by = CASE WHEN contact <> ?1 THEN ?1 END WHERE registered_by = ?2", m.Kept.ID, m.Gone.ID)
}

// mergeRegistration makes one registration of two of a person at an event. The row that is not kept goes; its seat is free again, and
// its calendar entry, letters and lines of the journal lead to the one that is.
func (t *Tx) mergeRegistration(own, other Registration) (Registration, error) {
	merged := mergedRegistration(own, other)
	lost := other
	if merged.ID == other.ID {
		lost = own
	}
	meals, err := t.mergeMeals(own, other)
	if err != nil {
		return Registration{}, err
	}
	for _, step := range []string{
		// what states the lost one alone and has not left would contradict the confirmation of the other
		`UPDATE letter SET state = 'superseded', reason = 'merged' WHERE state IN ('queued', 'deferred') AND unknowns = 0 AND campaign IS NULL
			AND id IN (SELECT letter FROM letter_registration WHERE registration = ?2)
			AND NOT EXISTS (SELECT 1 FROM letter_registration o WHERE o.letter = letter.id AND o.registration <> ?2)`,
		"INSERT OR IGNORE INTO letter_registration(letter, registration) SELECT letter, ?1 FROM letter_registration WHERE registration = ?2",
		"DELETE FROM letter_registration WHERE registration = ?2",
		"UPDATE meal_change SET registration = ?1 WHERE registration = ?2",
		"UPDATE registration_merged SET kept = ?1 WHERE kept = ?2",
		"INSERT INTO registration_merged(id, kept, calendar_uid) SELECT id, ?1, calendar_uid FROM registration WHERE id = ?2",
		"DELETE FROM registration WHERE id = ?2",
	} {
		if err := t.run(step, merged.ID, lost.ID); err != nil {
			return Registration{}, err
		}
	}
	err = t.run(`UPDATE registration SET contact = ?, lunch = ?, lunch_assumed = ?, meal_asked_at = ?, mode_assumed = ?, diet = ?, access = ?, ranked_at = ?,
		registered_at = ?, stated_at = ?, attended = ?, registered_by = nullif(registered_by, ?), sequence = ?, lapsed = ? WHERE id = ?`, own.Contact, merged.Lunch, merged.LunchAssumed,
		millis(merged.MealAsked), merged.ModeAssumed, merged.Diet, merged.Access, millis(merged.Ranked), millis(merged.Since), millis(merged.Stated), merged.Attended,
		own.Contact, merged.Sequence, merged.Lapsed, merged.ID)
	if err != nil {
		return Registration{}, err
	}
	fields := fmt.Sprintf("event=%s state=%s mode=%s from=%d lost_state=%s lost_mode=%s", merged.Event, merged.State, merged.Mode, lost.ID, lost.State, lost.Mode)
	err = t.Journal(Entry{Actor: "staff", Action: "registration merged", Subject: fmt.Sprintf("registration:%d", merged.ID), Fields: fields})
	if err != nil {
		return Registration{}, err
	}
	now, err := t.RegistrationByID(merged.ID)
	if err != nil {
		return now, err
	}
	return now, t.noteMerged(meals, now)
}

// mergedRegistration says which of two registrations of one person at an event is kept, and what the other adds to it, so that nothing
// is lost that could not be had again: a seat stands before a place in the waiting list, that before an early one, a perhaps and a no;
// of equals one whom a seat is offered, and that with its offer, else the one stated last. The earlier rank, and the fewer lapsed offers, hold
// among equals. A lunch that was said comes before one that was assumed, a meal that is reserved before one that is waited for; needs of
// both are kept.
func mergedRegistration(a, b Registration) Registration {
	kept, other := a, b
	switch {
	case a.State != b.State:
		if standingRank(b.State) < standingRank(a.State) {
			kept, other = b, a
		}
	case a.Offered.IsZero() != b.Offered.IsZero():
		if a.Offered.IsZero() {
			kept, other = b, a
		}
	case b.Stated.After(a.Stated):
		kept, other = b, a
	}
	same := kept.State == other.State
	if same && other.Ranked.Before(kept.Ranked) {
		kept.Ranked = other.Ranked
	}
	if other.Since.Before(kept.Since) {
		kept.Since = other.Since
	}
	if other.Stated.After(kept.Stated) { // what comes in late must be newer than both
		kept.Stated = other.Stated
	}
	if same && kept.Mode == other.Mode {
		kept.Lapsed = min(kept.Lapsed, other.Lapsed)
		kept.ModeAssumed = kept.ModeAssumed && other.ModeAssumed
		kept = mergedMeal(kept, other)
	}
	kept.Diet, kept.Access = both(kept.Diet, other.Diet), both(kept.Access, other.Access)
	if kept.Attended == nil || other.Attended != nil && *other.Attended {
		kept.Attended = other.Attended
	}
	kept.Sequence = max(kept.Sequence, other.Sequence)
	return kept
}

// mergedMeal gives the registration that is kept the meal of both.
func mergedMeal(kept, other Registration) Registration {
	eats := kept.Eats() || other.Eats()
	if kept.LunchAssumed && !other.LunchAssumed && other.Lunch != nil && kept.Lunch != nil {
		kept.Lunch, kept.LunchAssumed, kept.MealAsked = other.Lunch, false, other.MealAsked
	}
	if eats && kept.AwaitsMeal() {
		kept.Lunch, kept.MealAsked = &eats, time.Time{}
	}
	return kept
}

// standingRank is how much a standing holds, the most first.
func standingRank(s Standing) int {
	return slices.Index([]Standing{Registered, Waiting, Early, Maybe, Absent}, s)
}

// both joins two texts that say something else.
func both(a, b string) string {
	switch {
	case b == "" || strings.Contains(Fold(a), Fold(b)):
		return a
	case a == "" || strings.Contains(Fold(b), Fold(a)):
		return b
	}
	return a + " ; " + b
}

// mergeCampaigns leaves the person one letter of each campaign: what has not left yet and would be the second one is not wanted any
// more, and what is the only one goes to the kept address.
func (t *Tx) mergeCampaigns(m *Merged) error {
	const waiting = "state IN ('queued', 'deferred', 'held') AND unknowns = 0"
	spare := "UPDATE letter SET state = 'skipped', reason = 'merged' WHERE campaign IS NOT NULL AND " + waiting
	return t.carryOut([]mergeStep{
		// the one who goes has theirs already, or it is on its way: the kept one's is the second
		{&m.Spared, spare + ` AND contact = ?1 AND EXISTS (SELECT 1 FROM letter o WHERE o.campaign = letter.campaign AND o.contact = ?2
			AND (o.state IN ('sending', 'sent') OR o.state IN ('deferred', 'held') AND o.unknowns > 0))`},
		{&m.Spared, spare + ` AND contact = ?2 AND EXISTS (SELECT 1 FROM letter o WHERE o.campaign = letter.campaign AND (o.contact = ?1 OR o.address = ?3)
			AND o.id <> letter.id AND o.state IN ('queued', 'deferred', 'sending', 'sent', 'held'))`},
		{nil, `DELETE FROM letter_bytes WHERE letter IN (SELECT id FROM letter WHERE campaign IS NOT NULL AND contact IN (?1, ?2)
			AND (state = 'skipped' AND reason = 'merged' OR contact = ?2 AND address <> ?3 AND ` + waiting + "))"}, // bytes name the address
		{&m.Readdressed, "UPDATE OR IGNORE letter SET address = ?3 WHERE campaign IS NOT NULL AND " + waiting + " AND contact = ?2 AND address <> ?3"},
	}, m.Kept.ID, m.Gone.ID, m.Now.Address)
}

// mergeStep is one change of many rows; count, unless nil, grows by how many it changed.
type mergeStep struct {
	count *int
	query string
}

// carryOut makes changes one after the other.
func (t *Tx) carryOut(steps []mergeStep, args ...any) error {
	for _, step := range steps {
		result, err := t.exec(step.query, args...)
		if err != nil {
			return err
		}
		n, err := result.RowsAffected()
		if err != nil {
			return err
		}
		if step.count != nil {
			*step.count += int(n)
		}
	}
	return nil
}

// ofContact is the key of a letter that exists once for contact ?2: "practical:epernay:12". That of an offer ends in its number.
const ofContact = "key GLOB '*:' || ?2 AND key NOT GLOB 'offer:*'"

// mergeReferences makes letters and messages the person's. Letters that exist once for a contact do so for the person.
func (t *Tx) mergeReferences(m *Merged) error {
	return t.carryOut([]mergeStep{
		{nil, `UPDATE letter SET state = 'skipped', reason = 'merged', key = NULL WHERE contact = ?2 AND state = 'held' AND ` + ofContact + `
			AND EXISTS (SELECT 1 FROM letter o WHERE o.key = substr(letter.key, 1, length(letter.key) - length(?2)) || ?1)`},
		{nil, "UPDATE OR IGNORE letter SET key = substr(key, 1, length(key) - length(?2)) || ?1 WHERE contact = ?2 AND " + ofContact},
		{&m.Letters, "UPDATE letter SET contact = ?1 WHERE contact = ?2"},
		{&m.Messages, "UPDATE message SET contact = ?1 WHERE contact = ?2"},
	}, m.Kept.ID, m.Gone.ID)
}

// aloneElsewhere is a mailbox that leads to a contact by merging and to nobody else, and is suppressed: an address of several people may be
// so by somebody else's word. Who gave no address has not unsubscribed.
const aloneElsewhere = `SELECT DISTINCT m.merged_into FROM contact m JOIN address s ON s.id = m.address WHERE m.merged_into IS NOT NULL
	AND s.suppressed_at IS NOT NULL AND s.email NOT LIKE '%` + noMailbox + `' AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.address = m.address AND coalesce(o.merged_into, o.id) <> m.merged_into
	AND o.forgotten_at IS NULL)`

// OptedOut says whether somebody has unsubscribed at another address of theirs than the one that letters go to.
func (t *Tx) OptedOut(contact int64) (bool, error) {
	n, err := t.count("SELECT count(*) FROM ("+aloneElsewhere+" AND m.merged_into = +?)", contact)
	return n > 0, err
}

// AddressesOf gives the addresses of a contact: the one that letters go to, then those of before a merge.
func (t *Tx) AddressesOf(contact int64) ([]Address, error) {
	return collect(t, scanAddress, "SELECT "+addressColumns+` WHERE id IN (SELECT address FROM contact WHERE id = ?1 OR merged_into = ?1)
		ORDER BY id <> (SELECT address FROM contact WHERE id = ?1), id`, contact)
}

// FormerIDs gives the ids that lines of the journal about a contact may bear besides its own: of contacts, and of registrations, that
// became part of it.
func (t *Tx) FormerIDs(contact int64) (contacts, registrations []int64, err error) {
	if contacts, err = collect(t, value[int64], "SELECT id FROM contact WHERE merged_into = ? ORDER BY id", contact); err != nil {
		return nil, nil, err
	}
	registrations, err = collect(t, value[int64], "SELECT m.id FROM registration_merged m JOIN registration r ON r.id = m.kept WHERE r.contact = ? ORDER BY m.id", contact)
	return contacts, registrations, err
}
