package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"rencontres/mailer"
	"rencontres/registry"
)

// sayNobody warns of a selection that holds nobody, or that names what nobody has, and says which part of it leaves them out.
func (a *app) sayNobody(t *registry.Tx, c registry.Campaign) error {
	chosen, left, err := mailer.CampaignRecipients(t, c)
	if err != nil {
		return err
	}
	parts, odd, err := selectionParts(t, c.Selection)
	switch {
	case err != nil:
		return err
	case len(chosen) > 0 && len(odd) == 0:
	case len(chosen) > 0:
		a.say("campaign %d: %s", c.ID, printable(strings.Join(odd, ", ")))
	case len(left) > 0:
		a.say("campaign %d is written to nobody: all %d whom it selects are left out; \"rencontres campaign preview %d\" says why", c.ID, len(left), c.ID)
	case len(parts) == 0:
		a.say("campaign %d is written to nobody: there is no contact yet; \"rencontres contact import FILE\"", c.ID)
	default:
		together := ""
		if len(parts) > 1 {
			together = "; all of them must hold"
		}
		a.say("campaign %d is written to nobody: %s%s", c.ID, printable(strings.Join(parts, "; ")), together)
	}
	return nil
}

// selectionPart is one part of a selection, and what may be wrong with each of its values.
type selectionPart struct {
	flag  string
	alone registry.Selection
	each  []registry.Selection
	none  []string // what to say if a value holds nobody
}

// partsOf takes a selection apart.
func partsOf(s registry.Selection, prefix string) []selectionPart {
	var all []selectionPart
	list := func(flag string, values []string, of func([]string) registry.Selection, none string) {
		if len(values) == 0 {
			return
		}
		p := selectionPart{flag: "--" + prefix + flag, alone: of(values)}
		for _, v := range values {
			if none != "" {
				p.each, p.none = append(p.each, of([]string{v})), append(p.none, fmt.Sprintf(none, v))
			}
		}
		all = append(all, p)
	}
	if len(s.Audiences) > 0 {
		all = append(all, selectionPart{flag: "--" + prefix + "audience", alone: registry.Selection{Audiences: s.Audiences}})
	}
	list("territory", s.Territories, func(v []string) registry.Selection { return registry.Selection{Territories: v} }, "nobody is of %s")
	list("organisation", s.Organisations, func(v []string) registry.Selection { return registry.Selection{Organisations: v} }, "nobody is with %s")
	list("tag", s.Tags, func(v []string) registry.Selection { return registry.Selection{Tags: v} }, "nobody bears %s")
	list("email", s.Emails, func(v []string) registry.Selection { return registry.Selection{Emails: v} }, "")
	for _, r := range s.Related {
		list(string(r.How), r.Events, func(v []string) registry.Selection {
			return registry.Selection{Related: []registry.Related{{How: r.How, Events: v}}}
		}, "")
	}
	list("not-answered", filled(s.NotAnswered), func(v []string) registry.Selection { return registry.Selection{NotAnswered: v[0]} }, "")
	list("registered", filled(s.Registered), func(v []string) registry.Selection { return registry.Selection{Registered: v[0]} }, "")
	return all
}

// selectionParts counts the contacts that each part of a selection holds by itself; odd are the values that nobody has.
func selectionParts(t *registry.Tx, s registry.Selection) (parts, odd []string, err error) {
	people, err := t.Contacts("")
	if err != nil {
		return nil, nil, err
	}
	size := func(one registry.Selection) (n int) {
		holds, fault := t.Selector(one)
		if fault != nil {
			err = fault
			return 0
		}
		for _, c := range people {
			if holds(c) {
				n++
			}
		}
		return n
	}
	all := partsOf(s, "")
	if s.Except != nil {
		all = slices.Concat(all, partsOf(*s.Except, except))
	}
	for _, p := range all {
		missed, fault := unknownEmails(t, p.alone.Emails)
		if fault != nil {
			return nil, nil, fault
		}
		for i, one := range p.each {
			if size(one) == 0 {
				missed = append(missed, p.none[i])
			}
		}
		odd = append(odd, missed...)
		words := fmt.Sprintf("%s: %d", p.flag, size(p.alone))
		if len(missed) > 0 {
			words += " (" + strings.Join(missed, ", ") + ")"
		}
		parts = append(parts, words)
	}
	return parts, odd, err
}

// unknownEmails says which addresses nobody has; there may be thousands.
func unknownEmails(t *registry.Tx, emails []string) ([]string, error) {
	var missed []string
	for _, email := range emails {
		_, err := t.AddressByEmail(email)
		if errors.Is(err, registry.ErrNotFound) {
			missed = append(missed, email+" is unknown")
		} else if err != nil {
			return nil, err
		}
	}
	return missed, nil
}
