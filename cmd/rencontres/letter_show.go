package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"github.com/spf13/cobra"

	"rencontres/mailer"
	"rencontres/registry"
)

type letterShowOptions struct {
	raw  bool
	json bool
}

func newLetterShow(a *app) *cobra.Command {
	var o letterShowOptions
	c := &cobra.Command{
		Use:     "show ID",
		Short:   "show a letter: its state, its headers, its text",
		Example: "  rencontres letter show 12 --raw >letter.eml",
		Args:    exactly(1),
		RunE:    func(c *cobra.Command, args []string) error { return runLetterShow(c.Context(), a, o, args[0]) },
	}
	c.Flags().BoolVar(&o.raw, "raw", false, "print the bytes as they leave, for a file")
	c.Flags().BoolVar(&o.json, "json", false, "print JSON, as the list does")
	return c
}

func runLetterShow(ctx context.Context, a *app, o letterShowOptions, arg string) error {
	id, err := number("letter", arg)
	if err != nil {
		return err
	}
	if o.raw && terminal(a.stdout) {
		return misuse("--raw is for a file: the bytes of a letter are not for a terminal")
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.View(ctx, func(t *registry.Tx) error {
		l, err := t.Letter(id)
		switch {
		case err != nil:
			return err
		case o.json:
			return printJSON(a.stdout, letterJSON(l, s.domain()))
		case o.raw && l.Bytes == nil:
			return fmt.Errorf("letter %d has no bytes (%s)", id, l.State)
		case o.raw:
			whole, err := mailer.Whole(t, l)
			if err == nil {
				_, err = a.stdout.Write(whole)
			}
			return err
		}
		return a.printLetter(l)
	})
}

func (a *app) printLetter(l registry.Letter) error {
	f := fields{}
	f.add("Courriel", fmt.Sprintf("%d, %s", l.ID, letterKind(l.Kind)))
	f.add("État", strings.Join(filled(letterState(l.State), letterReason(l.Reason)), ", "))
	f.add("Essais", fmt.Sprint(l.Attempts))
	if l.Unknowns > 0 {
		f.add("", "copie possible : l’issue d’un essai n’est pas connue")
	}
	f.add("Réponse", l.LastAnswer)
	f.add("Rencontre", l.Event)
	f.add("Écrit le", a.moment(l.Created))
	f.add("Envoyé le", a.moment(l.Sent))
	f.add("Pas avant", a.moment(l.NotBefore))
	if l.Bytes == nil {
		f.add("À", addressWords(l.Email))
		f.add("Objet", l.Subject)
		f.add("Texte", "pas encore écrit, ou déjà effacé")
		return f.print(a.stdout)
	}
	headers, text, err := letterText(l.Bytes)
	if err != nil {
		return fmt.Errorf("reading letter %d: %w", l.ID, err)
	}
	if err := f.print(a.stdout); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "\n%s\n%s", printableText(headers), printableText(text))
	return err
}

// letterText gives the headers and the plain text of a letter of ours.
func letterText(raw []byte) (headers, text string, err error) {
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return "", "", err
	}
	var b strings.Builder
	words := new(mime.WordDecoder)
	for _, name := range []string{"From", "To", "Cc", "Subject", "Date", "Message-Id", "In-Reply-To", "Auto-Submitted"} {
		if value := m.Header.Get(name); value != "" {
			if decoded, err := words.DecodeHeader(value); err == nil {
				value = decoded
			}
			fmt.Fprintf(&b, "%s: %s\n", name, strings.ReplaceAll(value, "\n", " "))
		}
	}
	text, err = plainPart(m.Header.Get("Content-Type"), m.Header.Get("Content-Transfer-Encoding"), m.Body, 0)
	return b.String(), text, err
}

var errNoText = errors.New("it has no plain text")

// plainPart finds the first part of plain text, at most ten parts deep.
func plainPart(contentType, encoding string, body io.Reader, depth int) (string, error) {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		return "", fmt.Errorf("reading Content-Type: %w", err)
	}
	if kind == "text/plain" {
		switch strings.ToLower(encoding) {
		case "quoted-printable":
			body = quotedprintable.NewReader(body)
		case "base64":
			body = base64.NewDecoder(base64.StdEncoding, body)
		}
		text, err := io.ReadAll(body)
		return string(text), err
	}
	if !strings.HasPrefix(kind, "multipart/") || depth > 10 {
		return "", errNoText
	}
	parts := multipart.NewReader(body, params["boundary"])
	for {
		p, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			return "", errNoText
		}
		if err != nil {
			return "", err
		}
		text, err := plainPart(p.Header.Get("Content-Type"), p.Header.Get("Content-Transfer-Encoding"), p, depth+1)
		if !errors.Is(err, errNoText) {
			return text, err
		}
	}
}
