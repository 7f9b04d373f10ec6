package main

import (
	"bytes"
	"cmp"
	"fmt"
	"net/mail"
	"net/smtp"
	"slices"
	"strings"
	"time"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// Who writes what a person must settle: a shared mailbox that names nobody, and somebody who has not made up her mind.
const (
	demoShared    = "contact@mairie-ay.example"
	demoUndecided = "e.colin@emploi-solidaire.example"
)

// demoReply is one message of the story.
type demoReply struct {
	day, hour, minute int // of May 2026
	about             string
	email             string
	name              string // "" as in the address book
	client            string
	placement         string // "" top
	answers           string // kind of the letter that is answered
	body              string
	make              func(letter []byte, from sandbox.Address, at time.Time) ([]byte, error) // instead of body
}

// demoReplies are what people write, in order of time.
func demoReplies() []demoReply {
	return []demoReply{
		{day: 4, hour: 14, minute: 2, about: "absence note", email: "d.muller@m2a-territoires.example", answers: "invitation", make: absenceNote},
		{day: 4, hour: 14, minute: 3, about: "bounce", email: "ancien@association-dissoute.example", answers: "invitation", make: unknownUser},
		{day: 4, hour: 14, minute: 40, about: "yes", email: "maire@sezanne-sur-marne.example", client: "outlook-fr", answers: "invitation",
			body: "Bonjour,\n\nJe serai présente le 28 mai.\n\nBien cordialement,\n\nHélène Lambert\nMaire de Sézanne-sur-Marne"},
		{day: 4, hour: 15, minute: 5, about: "no", email: "p.navarro@grand-vitry.example", client: "outlook-web", answers: "invitation",
			body: "Bonjour,\n\nJe ne pourrai malheureusement pas participer à cette rencontre.\n\nCordialement,\n\nPhilippe Navarro"},
		{day: 4, hour: 16, minute: 20, about: "maybe", email: "n.oberlin@ville-bollwihr.example", client: "iphone", answers: "invitation",
			body: "Bonjour, je viendrai peut-être, sous réserve de mon agenda.\n\nNadia Oberlin"},
		{day: 5, hour: 8, minute: 12, about: "button, on site", email: "s.keller@etat-marne.example", answers: "invitation", make: button("onsite")},
		{day: 5, hour: 8, minute: 55, about: "button, by video", email: "m.schmitt@etat-haut-rhin.example", answers: "invitation", make: button("remote")},
		{day: 5, hour: 9, minute: 30, about: "two people", email: "c.dubois@ville-reims-sud.example", client: "thunderbird", answers: "invitation",
			body: "Bonjour,\n\nJe participerai à la rencontre du 28 mai sur place, avec mon collègue Amine Ferrah.\n\nCordialement,\n\nClaire Dubois\nCheffe de projet contrat de ville\nVille de Reims-Sud"},
		{day: 5, hour: 10, minute: 15, about: "two dates", email: "a.benali@grand-chalons.example", client: "zimbra", answers: "announcement",
			body: "Bonjour,\n\nJe m'inscris aux rencontres du 28 mai et du 18 juin.\n\nCordialement,\n\nAmir Benali"},
		{day: 5, hour: 11, minute: 0, about: "visio", email: "j.roussel@etat-meuse.example", client: "outlook-mobile", answers: "invitation",
			body: "Bonjour,\nJe suivrai la matinée en visio.\nCordialement,\nJulien Roussel"},
		{day: 5, hour: 16, minute: 45, about: "with a diet", email: "y.traore@regie-quartiers.example", client: "gmail-android", answers: "invitation",
			body: "Bonjour, je viens le 28 mai et je déjeunerai sur place. Je suis végétarien. Merci !\n\nYacouba Traoré"},
		{day: 6, hour: 8, minute: 30, about: "yes", email: "k.haddad@jardins-partages.example", client: "gmail-web", answers: "invitation",
			body: "Bonjour,\n\nOui, je participerai.\n\nKarima Haddad\nPrésidente\nLes Jardins partagés"},
		{day: 6, hour: 9, minute: 10, about: "yes", email: "l.petit@barrois-agglo.example", client: "outlook-fr", answers: "invitation",
			body: "Bonjour,\n\nJe confirme ma présence, en présentiel.\n\nBien à vous,\n\nLaurence Petit"},
		{day: 6, hour: 11, minute: 25, about: "access need", email: "i.marchal@femmes-relais.example", client: "orange", answers: "invitation",
			body: "Bonjour,\n\nJe viendrai le 28 mai. Je me déplace en fauteuil roulant.\n\nCordialement,\n\nInès Marchal"},
		{day: 6, hour: 14, minute: 0, about: "two dates, undecided", email: demoUndecided, client: "samsung", answers: "announcement",
			body: "Bonjour, je viendrai soit le 28 mai soit le 18 juin, je ne sais pas encore.\nÉmilie Colin"},
		{day: 6, hour: 15, minute: 30, about: "a shared mailbox", email: demoShared, client: "outlook-fr", answers: "invitation",
			body: "Bonjour,\n\nNous serons présents sur place le 28 mai.\n\nCordialement,\n\nMairie d'Ay-sur-Coole"},
		{day: 7, hour: 9, minute: 50, about: "early yes for Tomblaine", email: "b.weber@ligue-quartiers.example", client: "yahoo-fr", answers: "announcement",
			body: "Bonjour,\n\nJe participerai à la journée du 5 novembre à Tomblaine.\n\nCordialement,\n\nBernard Weber"},
		{day: 7, hour: 10, minute: 30, about: "a yes and a question", email: "o.perrin@mjc-ravel.example", client: "apple-mail", answers: "invitation",
			body: "Bonjour,\n\nJe serai présente. Y a-t-il un parking à proximité ?\n\nOcéane Perrin"},
		{day: 7, hour: 15, minute: 5, about: "the form, filled in", email: "g.aubry@mission-locale.example", client: "thunderbird", placement: "form", answers: "invitation",
			body: "> Nom et prénom : Gaëlle Aubry\n> Fonction : conseillère\n> Structure : Mission locale du Barrois\n> Repas sur place (oui / non) : non\n> Régime ou besoin particulier :"},
		{day: 11, hour: 8, minute: 40, about: "cancellation", email: "k.haddad@jardins-partages.example", client: "gmail-web", answers: "confirmation",
			body: "Bonjour,\n\nJe ne pourrai finalement pas venir, veuillez m'excuser.\n\nKarima Haddad"},
		{day: 11, hour: 9, minute: 20, about: "calendar Decline", email: "l.petit@barrois-agglo.example", answers: "confirmation", make: declined},
		{day: 12, hour: 10, minute: 0, about: "change of mode", email: "s.keller@etat-marne.example", client: "outlook-fr", answers: "confirmation",
			body: "Bonjour,\n\nJe suivrai finalement la matinée en visioconférence.\n\nCordialement,\n\nSophie Keller"},
		{day: 12, hour: 11, minute: 15, about: "unsubscribing", email: "v.simon@universite-est.example", client: "outlook-web", answers: "announcement",
			body: "Bonjour,\n\nMerci de ne plus m'envoyer vos messages.\n\nVéronique Simon"},
	}
}

// demoDecided is what the undecided one answers once she is asked.
func demoDecided() demoReply {
	return demoReply{day: 19, hour: 8, minute: 15, about: "has made up her mind", email: demoUndecided, client: "samsung", answers: "answer",
		body: "Bonjour, merci. Je viendrai le 18 juin à Bar-le-Duc, sur place.\nÉmilie Colin"}
}

// replies lets everybody write, one after the other, and shows what became of it.
func (d *demo) replies() error {
	if err := d.moveTo(time.Date(2026, 5, 4, 14, 1, 0, 0, demoZone())); err != nil {
		return err
	}
	d.heading("People reply, in their own words and mail clients")
	for _, r := range demoReplies() {
		if err := d.reply(r); err != nil {
			return fmt.Errorf("%s of %s: %w", r.about, r.email, err)
		}
	}
	return nil
}

func (d *demo) reply(r demoReply) error {
	at := time.Date(2026, 5, r.day, r.hour, r.minute, 0, 0, demoZone())
	if err := d.moveTo(at); err != nil {
		return err
	}
	letter, from, err := d.letterOf(r)
	if err != nil {
		return err
	}
	d.serial++
	var raw []byte
	if r.make != nil {
		raw, err = r.make(letter, from, at)
	} else {
		if r.placement == "" {
			r.placement = "top"
		}
		raw, err = sandbox.Compose(sandbox.Reply{ID: fmt.Sprintf("demo-%d", d.serial), From: from, Date: at, Client: r.client, Placement: r.placement,
			Body: r.body, Answered: letter})
	}
	if err != nil {
		return err
	}
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	envelope := from.Email
	if r.about == "bounce" || r.about == "absence note" {
		envelope = ""
	}
	if err := smtp.SendMail(d.smtpAddr, nil, envelope, []string{demoAddress}, raw); err != nil {
		return fmt.Errorf("delivering: %w", err)
	}
	id := strings.Trim(m.Header.Get("Message-Id"), "<> ")
	if err := d.until("the message is handled", func(t *registry.Tx) (bool, error) {
		twins, err := t.Twins(id, 0)
		return len(twins) > 0, err
	}); err != nil {
		return err
	}
	if err := d.sent(); err != nil {
		return err
	}
	return d.registry.View(d.ctx, func(t *registry.Tx) error {
		m, err := t.MessageByID(id)
		if err != nil {
			return err
		}
		return d.show(t, cmp.Or(from.Name, from.Email)+", "+r.about, m)
	})
}

// letterOf gives the letter that is answered, as it was sent, and the person who answers.
func (d *demo) letterOf(r demoReply) (raw []byte, from sandbox.Address, err error) {
	from = sandbox.Address{Name: r.name, Email: r.email}
	err = d.registry.View(d.ctx, func(t *registry.Tx) error {
		a, err := t.AddressByEmail(r.email)
		if err != nil {
			return err
		}
		people, err := t.ContactsAt(a.ID)
		if err != nil {
			return err
		}
		if from.Name == "" && len(people) > 0 {
			from.Name = people[0].Name
		}
		letters, err := t.Letters(registry.LetterFilter{Address: a.ID})
		if err != nil {
			return err
		}
		last := slices.IndexFunc(letters, func(l registry.Letter) bool { return l.Kind == r.answers && l.State == registry.Sent })
		if last < 0 {
			return fmt.Errorf("%s got no letter %s", r.email, r.answers)
		}
		l, err := t.Letter(letters[last].ID)
		raw = l.Bytes
		return err
	})
	return raw, from, err
}
