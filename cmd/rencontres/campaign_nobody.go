package main

import (
	"fmt"
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

// selectionParts counts the contacts that each part of a selection holds by itself; odd are the values that nobody has.
func selectionParts(t *registry.Tx, s registry.Selection) (parts, odd []string, err error) {
	size := func(one registry.Selection) int {
		chosen, left, fault := t.Select(one)
		if fault != nil {
			err = fault
		}
		return len(chosen) + len(left)
	}
	part := func(flag string, one registry.Selection, values []string, alone func(string) registry.Selection, none string) {
		if len(values) == 0 {
			return
		}
		var missed []string
		for _, v := range values {
			if alone != nil && size(alone(v)) == 0 {
				missed = append(missed, fmt.Sprintf(none, v))
			}
		}
		odd = append(odd, missed...)
		words := fmt.Sprintf("%s: %d", flag, size(one))
		if len(missed) > 0 {
			words += " (" + strings.Join(missed, ", ") + ")"
		}
		parts = append(parts, words)
	}
	var audiences []string
	for _, a := range s.Audiences {
		audiences = append(audiences, string(a))
	}
	part("--audience", registry.Selection{Audiences: s.Audiences}, audiences, nil, "")
	part("--territory", registry.Selection{Territories: s.Territories}, s.Territories,
		func(v string) registry.Selection { return registry.Selection{Territories: []string{v}} }, "nobody is of %s")
	part("--tag", registry.Selection{Tags: s.Tags}, s.Tags, func(v string) registry.Selection { return registry.Selection{Tags: []string{v}} }, "nobody bears %s")
	part("--email", registry.Selection{Emails: s.Emails}, s.Emails, func(v string) registry.Selection { return registry.Selection{Emails: []string{v}} }, "%s is unknown")
	part("--not-answered", registry.Selection{NotAnswered: s.NotAnswered}, filled(s.NotAnswered), nil, "")
	part("--registered", registry.Selection{Registered: s.Registered}, filled(s.Registered), nil, "")
	return parts, odd, err
}
