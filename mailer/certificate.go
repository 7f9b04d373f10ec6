package mailer

import (
	"fmt"

	"rencontres/mailer/relay"
	"rencontres/registry"
	"rencontres/templates"
)

// Certify writes the certificate of attendance of somebody (Letter.To) who took part in an event in a mode (Letter.Mode), as PDF.
type Certify func(l templates.Letter, e templates.Event) ([]byte, error)

// certified says whether thanks carry a certificate: whose presence was noted and whose name is known, if the service can write any.
func (s *Service) certified(t *registry.Tx, l *draft) (bool, error) {
	if s.Certify == nil || l.kind != templates.Thanks || !l.attended || len(l.lines) != 1 {
		return false, nil
	}
	c, err := attendee(t, l)
	return c.Name != "", err
}

func attendee(t *registry.Tx, l *draft) (registry.Contact, error) {
	r, err := t.RegistrationByID(l.lines[0])
	if err != nil {
		return registry.Contact{}, err
	}
	return t.Contact(r.Contact)
}

// attachCertificate adds the certificate that the letter speaks of.
func (s *Service) attachCertificate(t *registry.Tx, letter templates.Letter, l *draft, out *relay.Letter) error {
	if !letter.Certified {
		return nil
	}
	c, err := attendee(t, l)
	if err != nil {
		return err
	}
	data, err := s.Certify(templates.Letter{To: PersonFor(c), Organisation: letter.Organisation, Now: letter.Now, Mode: letter.Mode}, letter.Events[0])
	if err != nil {
		return fmt.Errorf("writing a certificate: %w", err)
	}
	out.Files = append(out.Files, relay.File{Name: "attestation-de-presence.pdf", ContentType: "application/pdf", Data: data})
	return nil
}
