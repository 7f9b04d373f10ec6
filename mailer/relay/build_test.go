package relay

import (
	"testing"
	"time"
)

func sample() Letter {
	return Letter{
		FromName: "ORIV – Échanger autour des contrats de ville", From: "inscriptions@oriv.example",
		ToName: "Éloïse d’Hérouville-Müller", To: "e.herouville@mairie-reims.example",
		Subject:   "Votre inscription à la rencontre du 28 mai à Épernay : « Penser le cadre de vie pour vivre ensemble »",
		MessageID: "<l.4f1c9a2b7d3e8f60@oriv.example>", InReplyTo: "<x1@client.example>", References: []string{"<x0@client.example>", "<x1@client.example>"},
		Date: time.Date(2026, 5, 4, 9, 30, 0, 0, time.FixedZone("CEST", 7200)),
		Text: "Bonjour,\n\nVous êtes inscrite.\n.\nUne ligne qui commence par un point : \n.com\n", HTML: "<p>Vous êtes <b>inscrite</b>.</p>",
		Calendar: []byte("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"), CalendarMethod: "REQUEST",
		Files:         []File{{Name: "journée d’Épernay.ics", ContentType: "text/calendar", Data: []byte("BEGIN:VCALENDAR\r\n")}},
		AutoSubmitted: "auto-replied", Suppress: true, ListUnsubscribe: "mailto:inscriptions@oriv.example?subject=desinscription%20abc",
		ListID: "campagnes.oriv.example", Loop: "a1b2c3",
	}
}

func TestShow(t *testing.T) {
	raw, err := Build(sample())
	t.Logf("%v\n%s", err, raw)
}
