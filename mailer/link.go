package mailer

import (
	"time"

	"rencontres/registry"
	"rencontres/templates"
)

// The link of an event as people know it, from the practical letters on: one that is taken out of the programme is what they have until another is told.

// unseenLink lets an event as it was known have the link that it has now, as long as the practical letters will give it: another one is no news yet.
func unseenLink(t *registry.Tx, was *registry.Event, is registry.Event) {
	if t.Now().Before(is.Due(registry.DuePractical)) {
		was.Video = is.Video
	}
}

func linkName(event string) string { return "link:" + event }

// knownLink lets an event as it was known have the link that people know: none that they were not sent, and that which they have where it was taken out.
func knownLink(t *registry.Tx, was *registry.Event, is registry.Event) error {
	unseenLink(t, was, is)
	if was.Video != "" {
		return nil
	}
	link, err := t.Setting(linkName(is.ID))
	was.Video = link
	return err
}

// keepLink keeps the link that people know while the event has none; one that waiting letters were to tell is not known to anybody.
func keepLink(t *registry.Tx, about *news, waiting []registry.Letter) error {
	link := ""
	if is := about.is; is.Video == "" && !t.Now().Before(is.Due(registry.DuePractical)) {
		link = about.was.Video
		since := time.Time{}
		if len(waiting) > 0 {
			since = waiting[0].Created
		}
		told, err := t.ToldSince(is.ID, string(templates.EventChange), since)
		if err != nil {
			return err
		}
		if len(waiting) > 0 && !told && about.knew.ID != "" {
			link = about.knew.Video
		}
	}
	old, err := t.Setting(linkName(about.is.ID))
	if err != nil || old == link {
		return err
	}
	return t.SetSetting(linkName(about.is.ID), link)
}
