package registry

import (
	"database/sql"
	"fmt"
	"time"
)

// Tally is what became of a campaign's letters to one audience. Answers count people, each once, under the most that they said;
// they count since the campaign was launched.
type Tally struct {
	Audience       Audience
	Recipients     int
	Sent           int // accepted by the relay
	Waiting        int // queued or on their way
	Deferred       int
	Refused        int
	Expired        int
	Skipped        int // not wanted any more, or dropped
	Held           int
	PossibleCopies int
	Bounced        int // accepted, and returned
	Unsubscribed   int // after this letter, and before the next one of a campaign
	Registered     int // hold a seat
	WaitForSeat    int
	Early          int
	Maybe          int
	Declined       int
	Others         int // people whom recipients registered beside themselves
}

// Add adds another tally to this one.
func (a *Tally) Add(b Tally) {
	into, from := a.numbers(), b.numbers()
	for i := range into {
		*into[i] += *from[i]
	}
}

func (a *Tally) numbers() []*int {
	return []*int{&a.Recipients, &a.Sent, &a.Waiting, &a.Deferred, &a.Refused, &a.Expired, &a.Skipped, &a.Held, &a.PossibleCopies, &a.Bounced,
		&a.Unsubscribed, &a.Registered, &a.WaitForSeat, &a.Early, &a.Maybe, &a.Declined, &a.Others}
}

// ofState is where letters of a state are counted.
func (a *Tally) ofState(s LetterState) *int {
	switch s {
	case Sent:
		return &a.Sent
	case Queued, Sending:
		return &a.Waiting
	case Deferred:
		return &a.Deferred
	case Failed:
		return &a.Refused
	case Expired:
		return &a.Expired
	case Held:
		return &a.Held
	}
	return &a.Skipped
}

// ofStanding is where people of a standing are counted, best first.
func (a *Tally) ofStanding(rank string) *int {
	switch rank {
	case "1":
		return &a.Registered
	case "2":
		return &a.WaitForSeat
	case "3":
		return &a.Early
	case "4":
		return &a.Maybe
	}
	return &a.Declined
}

// Each gives audience, key and number; ?1 is the campaign.
const (
	tallyStates = `SELECT c.audience, l.state, count(*) FROM letter l JOIN contact c ON c.id = l.contact WHERE l.campaign = ?1 GROUP BY 1, 2`
	tallyCopies = `SELECT c.audience, '', count(*) FROM letter l JOIN contact c ON c.id = l.contact WHERE l.campaign = ?1 AND l.unknowns > 0 GROUP BY 1`
	tallyBounce = `SELECT c.audience, '', count(*) FROM letter l JOIN contact c ON c.id = l.contact WHERE l.campaign = ?1 AND ` + bouncedLetter + ` GROUP BY 1`
	tallyGone   = `SELECT c.audience, '', count(*) FROM letter l JOIN contact c ON c.id = l.contact JOIN address a ON a.id = l.address
		WHERE l.campaign = ?1 AND l.sent_at IS NOT NULL AND a.suppressed_at >= l.sent_at AND NOT EXISTS (SELECT 1 FROM letter n WHERE n.address = l.address
		AND n.campaign IS NOT NULL AND n.campaign <> l.campaign AND n.sent_at > l.sent_at AND n.sent_at <= a.suppressed_at) GROUP BY 1`
	tallyAnswer = `SELECT audience, rank, count(*) FROM (SELECT c.audience, min(CASE r.state WHEN 'registered' THEN '1' WHEN 'waiting' THEN '2' WHEN 'early' THEN '3'
		WHEN 'maybe' THEN '4' ELSE '5' END) AS rank FROM letter l JOIN contact c ON c.id = l.contact JOIN registration r ON r.contact = l.contact
		WHERE l.campaign = ?1 AND ` + reached + ` GROUP BY l.id) GROUP BY 1, 2`
	tallyOthers = `SELECT c.audience, '', count(DISTINCT r.id) FROM letter l JOIN contact c ON c.id = l.contact JOIN registration r ON r.registered_by = l.contact
		WHERE l.campaign = ?1 AND r.state = 'registered' AND ` + reached + ` GROUP BY 1`

	// bouncedLetter: a report of failure names it and its recipient.
	bouncedLetter = `EXISTS (SELECT 1 FROM message m WHERE m.answers = l.id AND m.kind = 'bounce' AND m.reason = 'bounce')`
	// reached: the letter is out, and the registration is one that it led to.
	reached = `(l.state = 'sent' OR l.unknowns > 0) AND r.stated_at >= l.created_at AND (l.event IS NULL OR l.event = r.event)`
)

// CampaignTally counts what became of a campaign, an audience each; those of nobody are left out.
func (t *Tx) CampaignTally(id int64) ([]Tally, error) {
	byAudience := map[Audience]*Tally{}
	of := func(a Audience) *Tally {
		if byAudience[a] == nil {
			byAudience[a] = &Tally{Audience: a}
		}
		return byAudience[a]
	}
	for _, q := range []struct {
		query string
		into  func(*Tally, string) []*int
	}{
		{tallyStates, func(a *Tally, key string) []*int { return []*int{&a.Recipients, a.ofState(LetterState(key))} }},
		{tallyCopies, func(a *Tally, _ string) []*int { return []*int{&a.PossibleCopies} }},
		{tallyBounce, func(a *Tally, _ string) []*int { return []*int{&a.Bounced} }},
		{tallyGone, func(a *Tally, _ string) []*int { return []*int{&a.Unsubscribed} }},
		{tallyAnswer, func(a *Tally, key string) []*int { return []*int{a.ofStanding(key)} }},
		{tallyOthers, func(a *Tally, _ string) []*int { return []*int{&a.Others} }},
	} {
		_, err := collect(t, func(s scanner) (struct{}, error) {
			var audience Audience
			var key string
			var n int
			err := s.Scan(&audience, &key, &n)
			for _, number := range q.into(of(audience), key) {
				*number += n
			}
			return struct{}{}, err
		}, q.query, id)
		if err != nil {
			return nil, fmt.Errorf("counting campaign %d: %w", id, err)
		}
	}
	var all []Tally
	for _, a := range Audiences() {
		if byAudience[a] != nil {
			all = append(all, *byAudience[a])
		}
	}
	return all, nil
}

// Audiences gives all audiences, in the order in which they are listed.
func Audiences() []Audience { return []Audience{Elected, State, LocalAuthority, Association, Other} }

// Returned is a letter that was accepted and came back.
type Returned struct {
	Letter int64
	Email  string
	Status string // why the address is marked, "" if it is not
}

// CampaignReturned gives the letters of a campaign that came back, oldest first.
func (t *Tx) CampaignReturned(id int64) ([]Returned, error) {
	return collect(t, func(s scanner) (Returned, error) {
		var r Returned
		err := s.Scan(&r.Letter, &r.Email, &r.Status)
		return r, err
	}, "SELECT l.id, a.email, a.dead_reason FROM letter l JOIN address a ON a.id = l.address WHERE l.campaign = ? AND "+bouncedLetter+" ORDER BY l.id", id)
}

// CampaignPace gives how many letters of a campaign went since an instant, and when the last of those that wait may go (zero: none
// waits).
func (t *Tx) CampaignPace(id int64, since time.Time) (sent int, last time.Time, err error) {
	if sent, err = t.count("SELECT count(*) FROM letter WHERE campaign = ? AND sent_at > ?", id, millis(since)); err != nil {
		return 0, time.Time{}, err
	}
	var at sql.NullInt64
	err = t.get("SELECT max(not_before) FROM letter WHERE campaign = ? AND state IN ('queued', 'deferred')", []any{id}, &at)
	return sent, instant(at), err
}
