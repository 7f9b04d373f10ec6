package main

import (
	"bytes"

	"rencontres/cmd/rencontres/paper"
	"rencontres/templates"
)

// certify writes the certificate that goes out with the thanks.
func certify(l templates.Letter, e templates.Event) ([]byte, error) {
	c := paper.Certificates{Organisation: l.Organisation.Name, Sheets: []paper.Certificate{certificateOf(l, e)},
		Frame: paper.Frame{Title: "Attestation de présence", Foot: templates.OrganisationFoot(l.Organisation), Author: l.Organisation.Name, Made: l.Now}}
	var b bytes.Buffer
	if err := c.Write(&b, fonts()); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// certificateOf is the certificate of the addressee of a letter.
func certificateOf(l templates.Letter, e templates.Event) paper.Certificate {
	said := templates.Attest(l, e, l.Mode)
	return paper.Certificate{Paragraphs: said.Paragraphs, Name: said.Name, Detail: said.Detail, Done: said.Done, Signature: said.Signature}
}
