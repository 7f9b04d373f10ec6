package mailer

import (
	"fmt"
	"slices"

	"rencontres/mailer/relay"
	"rencontres/registry"
	"rencontres/templates"
)

// render gives subject and bytes of a letter; set is the one that ships, or a campaign's snapshot.
func (s *Service) render(t *registry.Tx, set *templates.Set, letter templates.Letter, row registry.Letter, l *draft) (string, []byte, error) {
	rendered, err := set.Render(letter)
	if err != nil {
		return "", nil, fmt.Errorf("writing letter %s: %w", l.kind, err)
	}
	to := letter.To.Email
	if row.Address != l.address { // a letter that was begun before, or goes to somebody else to look at
		address, err := t.AddressByID(row.Address)
		if err != nil {
			return "", nil, err
		}
		to = address.Email
	}
	out := relay.Letter{FromName: s.Organisation.Name, From: s.Organisation.Address, ToName: letter.To.Name, To: to,
		Subject: rendered.Subject, MessageID: row.Token + "@" + s.domain(), Date: t.Now(), Text: rendered.Text, HTML: rendered.HTML,
		AutoSubmitted: l.auto, Suppress: l.auto == "auto-replied", Loop: s.Organisation.Address}
	if l.replyTo != "" {
		out.InReplyTo, out.References = l.replyTo, []string{l.replyTo}
	}
	if row.Campaign != 0 {
		out.AutoSubmitted, out.Suppress = "", false
		out.ListUnsubscribe = templates.UnsubscribeLink(s.Organisation.Address, letter.Code)
		out.ListID = fmt.Sprintf("campagne-%d.%s", row.Campaign, s.domain())
	}
	if err := s.entries(letter, &out); err != nil {
		return "", nil, err
	}
	out.Files = append(out.Files, references(letter)...)
	if err := s.attachCertificate(t, letter, l, &out); err != nil {
		return "", nil, err
	}
	bytes, err := relay.Build(out)
	if err != nil {
		return "", nil, fmt.Errorf("building letter %s: %w", l.kind, err)
	}
	return rendered.Subject, bytes, nil
}

// entries adds the calendar: one entry within the letter if it states one registration, files beside it if several.
func (s *Service) entries(letter templates.Letter, out *relay.Letter) error {
	switch letter.Kind {
	case templates.Announcement:
		for _, e := range letter.Events {
			if !e.Open && !e.Cancelled && !e.Postponed && e.Date.After(letter.Now) && (e.Opens.IsZero() || e.Opens.After(letter.Now)) {
				f := templates.HoldTheDate(letter.Organisation, e)
				out.Files = append(out.Files, relay.File{Name: f.Name, ContentType: f.ContentType, Data: f.Data})
			}
		}
	case templates.EventChange:
		return s.changedEntries(letter, out)
	case templates.Confirmation, templates.Change, templates.Cancellation, templates.Waiting, templates.Practical, templates.Eve:
		return s.registrationEntries(letter, out)
	}
	return nil
}

func (s *Service) registrationEntries(letter templates.Letter, out *relay.Letter) error {
	var lines []templates.Line
	for _, l := range letter.Lines {
		entered := l.State == string(registry.Registered)
		if l.UID != "" && (entered || l.Sequence > 0) && !slices.ContainsFunc(lines, func(o templates.Line) bool { return o.Event.ID == l.Event.ID }) {
			lines = append(lines, l)
		}
	}
	for _, l := range lines {
		method := s.entryMethod(l)
		data, err := templates.Calendar(letter, l, method)
		if err != nil {
			return fmt.Errorf("writing calendar entry: %w", err)
		}
		if len(lines) == 1 {
			out.Calendar, out.CalendarMethod = data, method
			return nil
		}
		out.Files = append(out.Files, relay.File{Name: "rencontre-" + l.Event.ID + ".ics", ContentType: "text/calendar; charset=utf-8; method=" + method, Data: data})
	}
	return nil
}

// entryMethod is how the entry of a registration is written: taken away if there is no seat, or the event does not take place that day.
func (s *Service) entryMethod(l templates.Line) string {
	switch {
	case l.State != string(registry.Registered), l.Event.Cancelled, l.Event.Postponed:
		return templates.MethodCancel
	case s.Publish:
		return templates.MethodPublish
	}
	return templates.MethodRequest
}

// changedEntries updates the entry of everybody registered whom the letter is about, or takes it away. Who has no seat has no entry, but
// for those who lost theirs with their mode.
func (s *Service) changedEntries(letter templates.Letter, out *relay.Letter) error {
	letter.Lines = slices.DeleteFunc(slices.Clone(letter.Lines), func(l templates.Line) bool {
		return l.UID == "" || l.State != string(registry.Registered) && (l.State != string(registry.Waiting) || l.WasMode == "")
	})
	for _, l := range letter.Lines {
		method := s.entryMethod(l)
		data, err := templates.Calendar(letter, l, method)
		if err != nil {
			return fmt.Errorf("writing calendar entry: %w", err)
		}
		if len(letter.Lines) == 1 {
			out.Calendar, out.CalendarMethod = data, method
			return nil
		}
		out.Files = append(out.Files, relay.File{Name: fmt.Sprintf("rencontre-%s-%d.ics", l.Event.ID, len(out.Files)+1),
			ContentType: "text/calendar; charset=utf-8; method=" + method, Data: data})
	}
	return nil
}
