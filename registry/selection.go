package registry

import (
	"fmt"
	"slices"
)

// Selection says whom a campaign is written to: those for whom all its parts hold, and one value of each part is enough. What is
// left empty does not restrict. Values are compared without case, accents and punctuation; a star in a territory, an
// organisation or a tag stands for any words.
type Selection struct {
	Audiences     []Audience `json:"audiences,omitempty"`
	Territories   []string   `json:"territories,omitempty"` // departments ("51", "Marne"), or places as the contacts have them
	Organisations []string   `json:"organisations,omitempty"`
	Tags          []string   `json:"tags,omitempty"`
	Emails        []string   `json:"emails,omitempty"`
	NotAnswered   string     `json:"not_answered,omitempty"` // event: invited to it, has not answered
	Registered    string     `json:"registered,omitempty"`   // event: holds a seat
	Related       []Related  `json:"related,omitempty"`
	Except        *Selection `json:"except,omitempty"` // leaves out those for whom one of its parts holds
}

// Related is a part of a selection: those who stand in a relation to one of some events.
type Related struct {
	How    Relation `json:"how"`
	Events []string `json:"events"`
}

// relations gives all parts of a selection that are about events.
func (s Selection) relations() []Related {
	all := slices.Clone(s.Related)
	if s.NotAnswered != "" {
		all = append(all, Related{HasNotAnswered, []string{s.NotAnswered}})
	}
	if s.Registered != "" {
		all = append(all, Related{IsRegistered, []string{s.Registered}})
	}
	return all
}

// Holds says whether a contact is one of those selected by audience, territory, organisation, tag and address; the events of a
// selection are not looked at.
func (s Selection) Holds(c Contact) bool {
	for _, part := range s.parts() {
		if !part(c) {
			return false
		}
	}
	if s.Except != nil {
		for _, part := range s.Except.parts() {
			if part(c) {
				return false
			}
		}
	}
	return true
}

// parts gives the tests of what a selection says about contacts themselves.
func (s Selection) parts() []func(Contact) bool {
	var all []func(Contact) bool
	if len(s.Audiences) > 0 {
		all = append(all, func(c Contact) bool { return slices.Contains(s.Audiences, c.Audience) })
	}
	if len(s.Territories) > 0 {
		codes := departmentCodes()
		wanted := patterns(s.Territories, func(v string) string { return placeWanted(v, codes) })
		all = append(all, func(c Contact) bool { return c.Territory != "" && anyMatch(wanted, placesOf(c.Territory, codes)...) })
	}
	if len(s.Organisations) > 0 {
		wanted := patterns(s.Organisations, words)
		all = append(all, func(c Contact) bool { return anyMatch(wanted, words(c.Organisation)) })
	}
	if len(s.Tags) > 0 {
		wanted := patterns(s.Tags, words)
		all = append(all, func(c Contact) bool {
			return slices.ContainsFunc(c.Tags, func(tag string) bool { return anyMatch(wanted, words(tag)) })
		})
	}
	if len(s.Emails) > 0 {
		keys := make([]string, len(s.Emails))
		for i, e := range s.Emails {
			keys[i] = AddressKey(e)
		}
		wanted := set(keys) // there may be thousands
		all = append(all, func(c Contact) bool { return wanted[AddressKey(c.Email)] })
	}
	return all
}

func patterns(values []string, fold func(string) string) []pattern {
	all := make([]pattern, len(values))
	for i, v := range values {
		all[i] = newPattern(fold(v))
	}
	return all
}

func anyMatch(wanted []pattern, texts ...string) bool {
	return slices.ContainsFunc(wanted, func(p pattern) bool { return slices.ContainsFunc(texts, p.matches) })
}

// tests gives all tests of a selection, its events looked up.
func (t *Tx) tests(s Selection) ([]func(Contact) bool, error) {
	all := s.parts()
	for _, r := range s.relations() {
		related := map[int64]bool{}
		for _, event := range r.Events {
			ids, err := t.Related(r.How, event)
			if err != nil {
				return nil, err
			}
			for _, id := range ids {
				related[id] = true
			}
		}
		all = append(all, func(c Contact) bool { return related[c.ID] })
	}
	return all, nil
}

// Selector gives the test of a selection, whoever can be reached or not.
func (t *Tx) Selector(s Selection) (func(Contact) bool, error) {
	wanted, err := t.tests(s)
	if err != nil {
		return nil, err
	}
	var unwanted []func(Contact) bool
	if s.Except != nil {
		if unwanted, err = t.tests(*s.Except); err != nil {
			return nil, err
		}
	}
	return func(c Contact) bool {
		for _, holds := range wanted {
			if !holds(c) {
				return false
			}
		}
		for _, holds := range unwanted {
			if holds(c) {
				return false
			}
		}
		return true
	}, nil
}

// StillSelected looks again at what a selection says about events, for one contact: "" it holds, "answered" they answered
// meanwhile, "selection" it does not hold any more. Audience, territory, organisation and tags are not looked at again: a list
// edited while a campaign runs does not change it (FAULTS fault 64).
func (t *Tx) StillSelected(s Selection, contact int64) (string, error) {
	for _, r := range s.relations() {
		holds, err := t.relatedToOne(r, contact)
		switch {
		case err != nil:
			return "", err
		case !holds && r.How == HasNotAnswered:
			return "answered", nil
		case !holds:
			return "selection", nil
		}
	}
	if s.Except == nil {
		return "", nil
	}
	for _, r := range s.Except.relations() {
		holds, err := t.relatedToOne(r, contact)
		switch {
		case err != nil:
			return "", err
		case holds && r.How == HasAnswered:
			return "answered", nil
		case holds:
			return "selection", nil
		}
	}
	return "", nil
}

func (t *Tx) relatedToOne(r Related, contact int64) (bool, error) {
	for _, event := range r.Events {
		if holds, err := t.IsRelated(r.How, event, contact); err != nil || holds {
			return holds, err
		}
	}
	return false, nil
}

// LeftOut says why a contact is not written to.
type LeftOut struct {
	Contact Contact
	Reason  string // "suppressed", "dead", "no-address", "same-address"
}

// Select gives those whom a campaign is written to, one contact an address, and those of the selection who are left out.
func (t *Tx) Select(s Selection) ([]Contact, []LeftOut, error) {
	all, err := t.Contacts("")
	if err != nil {
		return nil, nil, err
	}
	keep, err := t.Selector(s)
	if err != nil {
		return nil, nil, fmt.Errorf("selecting contacts: %w", err)
	}
	reasons, err := t.unreachable()
	if err != nil {
		return nil, nil, err
	}
	elsewhere, err := collect(t, value[int64], aloneElsewhere)
	if err != nil {
		return nil, nil, err
	}
	out := set(elsewhere)
	var chosen []Contact
	var left []LeftOut
	seen := map[int64]bool{}
	for _, c := range all {
		switch {
		case !keep(c):
		case reasons[c.Address] != "":
			left = append(left, LeftOut{c, reasons[c.Address]})
		case out[c.ID]:
			left = append(left, LeftOut{c, "suppressed"})
		case !deliverable(c.Email):
			left = append(left, LeftOut{c, "no-address"})
		case seen[c.Address]:
			left = append(left, LeftOut{c, "same-address"})
		default:
			seen[c.Address] = true
			chosen = append(chosen, c)
		}
	}
	return chosen, left, nil
}

// deliverable says whether a mail server takes an address: one in ASCII (RFC 5321 section 2.3.11; the domain has an ASCII form).
func deliverable(email string) bool {
	key := AddressKey(email)
	return key != "" && ascii(key)
}

// unreachable gives why an address gets no campaign.
func (t *Tx) unreachable() (map[int64]string, error) {
	type row struct {
		id     int64
		reason string
	}
	rows, err := collect(t, func(s scanner) (row, error) {
		var r row
		err := s.Scan(&r.id, &r.reason)
		return r, err
	}, "SELECT id, CASE WHEN suppressed_at IS NOT NULL THEN 'suppressed' ELSE 'dead' END FROM address WHERE suppressed_at IS NOT NULL OR dead_at IS NOT NULL")
	reasons := map[int64]string{}
	for _, r := range rows {
		reasons[r.id] = r.reason
	}
	return reasons, err
}

func set[K comparable](all []K) map[K]bool {
	m := make(map[K]bool, len(all))
	for _, k := range all {
		m[k] = true
	}
	return m
}
