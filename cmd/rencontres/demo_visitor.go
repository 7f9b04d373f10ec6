package main

import (
	"context"
	"errors"
	"fmt"
	"net"

	"rencontres/registry"
)

// The visitor is whoever tries the service out: a contact like the others, with a mailbox on the embedded server.
const (
	visitorName  = "Camille Visiteur"
	visitorEmail = "vous@visiteur.example"
)

// receiveVisitor goes on from where the story ended, until it is interrupted: the visitor gets an invitation to the next event, and
// whatever they write is shown as one line, and answered at once.
func (d *demo) receiveVisitor() error {
	if err := d.end(); err != nil {
		return fmt.Errorf("ending the service of the story: %w", err)
	}
	if err := d.serve(true); err != nil {
		return fmt.Errorf("starting the service again: %w", err)
	}
	d.heading("The service stays up (Ctrl-C ends it), and its clock runs on")
	if _, err := d.campaign("invitation", "--event", "bar-le-duc", "--email", visitorEmail); err != nil {
		return err
	}
	if err := d.welcome(); err != nil {
		return err
	}
	last, err := d.lastMessage(0)
	for err == nil {
		last, err = d.showFrom(last)
		if err != nil {
			break
		}
		select {
		case <-d.wakes:
		case ended := <-d.ended:
			d.halt = nil
			return ended
		case <-d.ctx.Done():
			return d.end()
		}
	}
	if errors.Is(err, context.Canceled) {
		return d.end()
	}
	return err
}

// welcome says how to connect a mail client, under which name and address the visitor is on file, and what to try.
func (d *demo) welcome() error {
	imapHost, imapPort, err := net.SplitHostPort(d.imapAddr)
	if err != nil {
		return err
	}
	smtpHost, smtpPort, err := net.SplitHostPort(d.smtpAddr)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(d.out, `  You are on file as %[1]s <%[2]s>. Set up a mail client with this account:

    name      %[1]s
    address   %[2]s
    IMAP      host %[3]s, port %[4]s, no encryption, user %[2]s, password %[5]s
    SMTP      host %[6]s, port %[7]s, no encryption, no log-in

  Its inbox holds the announcement and an invitation to Bar-le-Duc (18 June). Reply to either in French, such as
    « Je participerai à la rencontre de Bar-le-Duc, sur place. Je suis végétarien. »
    « Finalement, je suivrai la matinée en visio. »        « Je ne pourrai pas venir à Mulhouse. »
  Each message is shown here, and answered within seconds. It is %[8]s here: Épernay is past, Bar-le-Duc and
  Mulhouse are open, Tomblaine is not open yet. The answers are saved in %[9]s too.
  In another terminal: %[11]s --config %[10]s status (or registration list, triage list)

`, visitorName, visitorEmail, imapHost, imapPort, demoPassword, smtpHost, smtpPort, d.now().Format("2 January 2006"), d.path(demoLetters), d.path("rencontres.toml"), program())
	return err
}

// lastMessage gives the number of the newest message from one on.
func (d *demo) lastMessage(from int64) (int64, error) {
	err := d.registry.View(d.ctx, func(t *registry.Tx) error {
		for {
			if _, err := t.Message(from + 1); errors.Is(err, registry.ErrNotFound) {
				return nil
			} else if err != nil {
				return err
			}
			from++
		}
	})
	return from, err
}

// showFrom shows the messages after one that are handled by now, and gives the last of them.
func (d *demo) showFrom(last int64) (int64, error) {
	err := d.registry.View(d.ctx, func(t *registry.Tx) error {
		for {
			m, err := t.Message(last + 1)
			if errors.Is(err, registry.ErrNotFound) || err == nil && m.State == registry.MessageNew {
				return nil
			}
			if err != nil {
				return err
			}
			if err := d.show(t, m.Sender, m); err != nil {
				return err
			}
			last++
		}
	})
	return last, err
}
