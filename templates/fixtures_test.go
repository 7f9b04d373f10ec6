package templates

import (
	"testing"
	"time"
)

func paris(t testing.TB) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// programme is the season of the example programme, as an announcement of 4 May 2026 sees it.
func programme(t testing.TB) []Event {
	zone := paris(t)
	day := func(m time.Month, d int) time.Time { return time.Date(2026, m, d, 0, 0, 0, 0, zone) }
	meeting := func(id, title, town, department string, date time.Time) Event {
		return Event{ID: id, Title: title, Kind: "rencontre", Date: date, Welcome: "09:15", Starts: "09:30", Ends: "16:30",
			Town: town, Department: department, Onsite: true, Remote: true, RemoteUntil: "12:30", Open: true,
			Opens: day(time.April, 1), Closes: date.AddDate(0, 0, -8)}
	}
	tomblaine := Event{ID: "tomblaine", Title: "Associations et territoires : repenser les modes de travail !",
		Kind: "journée régionale", Date: day(time.November, 5), Town: "Tomblaine", Department: "54",
		Venue: "Maison Régionale des Sports, 13 rue Jean Moulin, 54510 Tomblaine", Onsite: true}
	return []Event{
		meeting("epernay", "Penser le cadre de vie pour vivre ensemble", "Épernay", "51", day(time.May, 28)),
		meeting("bar-le-duc", "Innover dans l'insertion sociale et professionnelle", "Bar-le-Duc", "55", day(time.June, 18)),
		meeting("mulhouse", "Engager les associations d'éducation populaire", "Mulhouse", "68", day(time.September, 24)),
		tomblaine,
	}
}

func oriv() Organisation {
	return Organisation{Name: "ORIV", Address: "inscriptions@oriv.example", Signature: "L'équipe de l'ORIV",
		Contact: "03 00 00 00 00", Privacy: "dpo@oriv.example", Basis: "mission d'intérêt public"}
}

func mayor() Person {
	return Person{Name: "Claire Dubois", Email: "c.dubois@mairie-reims.example", Civility: "Mme", Function: "maire de Reims",
		Organisation: "Ville de Reims", Audience: "elected"}
}

func referent() Person {
	return Person{Name: "Karim Benali", Email: "k.benali@association.example", Civility: "M.", Function: "chargé de mission",
		Organisation: "Maison de quartier", Audience: "association"}
}

func ptr[T any](v T) *T { return &v }

// base is a letter of the kind with its addressee and date, and nothing else.
func base(t testing.TB, kind Kind, to Person) Letter {
	return Letter{Kind: kind, Organisation: oriv(), Programme: "Échanger autour des contrats de ville en Grand Est", To: to,
		Code: "7K3M-9QXT-2PVD", Now: time.Date(2026, time.May, 4, 10, 0, 0, 0, paris(t))}
}

type example struct {
	name   string
	letter Letter
}

// examples are the letters that people get, at least one of every kind.
func examples(t testing.TB) []example {
	events := programme(t)
	epernay, barLeDuc := events[0], events[1]
	placed := epernay
	placed.Venue, placed.Link = "Le Millesium, 29 rue de la Noue Alain, 51200 Épernay", "https://visio.example/epernay?salle=1&cle=a'b"
	registered := Line{Event: epernay, State: "registered", Mode: "onsite", Lunch: ptr(true)}

	with := func(kind Kind, to Person, change func(*Letter)) Letter {
		l := base(t, kind, to)
		change(&l)
		return l
	}
	assumed := registered
	assumed.ModeAssumed, assumed.LunchAssumed = true, true
	full := registered
	full.Lunch, full.MealsFull = ptr(false), true
	needs := registered
	needs.Diet, needs.Access = "végétarien, sans arachide", "accès en fauteuil roulant"
	remote := Line{Event: placed, State: "registered", Mode: "remote"}
	early := Line{Event: events[3], State: "early", Mode: "onsite"}
	waiting := Line{Event: epernay, State: "waiting", Mode: "onsite", Lunch: ptr(true)}
	waiting.Event.OnsiteFull = true
	absent := Line{Event: epernay, State: "absent"}
	maybe := Line{Event: epernay, State: "maybe", Mode: "onsite"}
	colleague := registered
	colleague.Person, colleague.By = "Élodie Martin", "Claire Dubois"
	colleague.Event = barLeDuc
	onePractical := registered
	onePractical.Event = placed
	guest := registered // « Ma collègue Lina Ferrah viendra »: registered by the reader, at the reader's address
	guest.Person = "Lina Ferrah"
	guestAssumed := assumed
	guestAssumed.Person, guestAssumed.Event = guest.Person, barLeDuc
	guestWaiting := waiting
	guestWaiting.Person = guest.Person
	guestOffered := guestWaiting
	guestOffered.Offered = time.Date(2026, time.May, 6, 11, 0, 0, 0, paris(t))
	withdrawn := waiting
	withdrawn.Withdrawn = true
	guestMaybe := maybe
	guestMaybe.Person = guest.Person
	laterMaybe := maybe
	laterMaybe.Event = barLeDuc

	moved := func(to Person, change func(is *Event), lines ...Line) Letter {
		l := base(t, EventChange, to)
		l.Was = placed
		is := placed
		change(&is)
		for _, line := range lines {
			line.Event = is
			l.Lines = append(l.Lines, line)
		}
		return l
	}
	otherDate := func(e *Event) { e.Date = e.Date.AddDate(0, 0, 14) }
	otherPlace := func(e *Event) { e.Town, e.Department, e.Venue = "Reims", "51", "" }
	struck := Line{State: "registered", Mode: "remote", WasMode: "onsite"}
	displaced := struck
	displaced.State, displaced.Freed = "waiting", true
	waits := displaced // had none to lose
	waits.Freed = false
	guestDisplaced := displaced
	guestDisplaced.Person = guest.Person
	onlyVideo := func(e *Event) { e.Onsite = false }
	again := moved(referent(), otherDate, registered)
	again.Was.Postponed = true
	heldAs := func(change func(is *Event), lines ...Line) Letter {
		l := moved(referent(), change, lines...)
		l.Was.Cancelled = true
		return l
	}
	heldOf := func(lines ...Line) Letter { return heldAs(func(*Event) {}, lines...) }
	heldPostponed := heldOf(registered)
	heldPostponed.Was.Cancelled, heldPostponed.Was.Postponed = false, true
	abandoned := moved(mayor(), func(e *Event) { e.Cancelled, e.Postponed = true, true }, registered)
	abandoned.Was.Postponed = true
	abandonedSeveral := moved(mayor(), func(e *Event) { e.Kind, e.Cancelled, e.Postponed = "séminaire", true, true }, guestWaiting, guestMaybe, registered)
	abandonedSeveral.Was.Postponed = true
	cancelled := moved(mayor(), func(e *Event) { e.Cancelled = true }, registered)
	cancelled.Words = "L’intervenante est souffrante."
	return []example{
		{"announcement", with(Announcement, mayor(), func(l *Letter) { l.Events = events })},
		{"announcement-association", with(Announcement, referent(), func(l *Letter) {
			l.Events, l.Footer = events, "Vous recevez ce courriel parce que vous avez participé à la journée du 2 octobre 2025."
		})},
		{"invitation", with(Invitation, mayor(), func(l *Letter) { l.Events = events[:1] })},
		{"invitation-onsite", with(Invitation, Person{}, func(l *Letter) {
			e := events[3]
			e.Open, e.Opens, e.Closes = true, e.Date.AddDate(0, -2, 0), e.Date.AddDate(0, 0, -7)
			l.Events = []Event{e}
		})},
		{"invitation-remote", with(Invitation, referent(), func(l *Letter) {
			e := epernay
			e.Onsite, e.Town, e.Department, e.Welcome = false, "", "", ""
			l.Events = []Event{e}
		})},
		{"announcement-postponed", with(Announcement, referent(), func(l *Letter) {
			put := barLeDuc
			put.Postponed, put.Open = true, false
			l.Events = []Event{epernay, put}
		})},
		{"announcement-cancelled", with(Announcement, referent(), func(l *Letter) {
			off := epernay
			off.Cancelled, off.Open = true, false
			l.Events = []Event{off}
		})},
		{"announcement-remote", with(Announcement, referent(), func(l *Letter) {
			e := epernay
			e.Kind, e.Onsite, e.Starts, e.Ends, e.RemoteUntil, e.Welcome = "webinaire", false, "14:00", "16:00", "", ""
			l.Events = []Event{e}
		})},
		{"announcement-later", with(Announcement, mayor(), func(l *Letter) { l.Events = events[3:] })},
		{"reminder", with(Reminder, Person{Name: "Paul Petit", Civility: "M.", Function: "sous-préfet d'Épernay", Audience: "state"},
			func(l *Letter) { l.Events = events[:1] })},
		{"reminder-onsite-full", with(Reminder, referent(), func(l *Letter) {
			e := epernay
			e.OnsiteFull = true
			l.Events = []Event{e}
		})},
		{"reminder-full", with(Reminder, referent(), func(l *Letter) {
			e := epernay
			e.OnsiteFull, e.RemoteFull = true, true
			l.Events = []Event{e}
		})},
		{"invitation-full", with(Invitation, referent(), func(l *Letter) {
			e := epernay
			e.Remote, e.OnsiteFull, e.RemoteFull = false, true, false
			l.Events = []Event{e}
		})},
		{"confirmation", with(Confirmation, mayor(), func(l *Letter) { l.Lines = []Line{needs} })},
		{"confirmation-assumed", with(Confirmation, mayor(), func(l *Letter) { l.Lines = []Line{assumed} })},
		{"confirmation-full", with(Confirmation, referent(), func(l *Letter) {
			l.Lines, l.Unproven, l.Question, l.Unread = []Line{full}, true, true, []string{"la venue de Nadia", "le parking"}
		})},
		{"confirmation-remote", with(Confirmation, referent(), func(l *Letter) {
			l.Lines, l.Thread = []Line{remote}, "RE: Re : Inscription - Epernay 28 mai [7K3M-9QXT-2PVD]"
		})},
		{"confirmation-other", with(Confirmation, mayor(), func(l *Letter) { l.Lines = []Line{colleague} })},
		{"confirmation-by-address", with(Confirmation, mayor(), func(l *Letter) {
			line := registered
			line.By = "accueil@mairie-reims.example"
			l.Lines = []Line{line}
		})},
		{"confirmation-by", with(Confirmation, Person{Name: "Élodie Martin"}, func(l *Letter) {
			line := colleague
			line.Person = ""
			l.Lines = []Line{line}
		})},
		{"confirmation-assumed-other", with(Confirmation, mayor(), func(l *Letter) { l.Lines = []Line{guestAssumed} })},
		{"confirmation-several", with(Confirmation, mayor(), func(l *Letter) { l.Lines = []Line{assumed, guestAssumed} })},
		{"confirmation-several-own", with(Confirmation, mayor(), func(l *Letter) {
			second := assumed
			second.Event = barLeDuc
			l.Lines = []Line{assumed, second}
		})},
		{"confirmation-several-placed", with(Confirmation, mayor(), func(l *Letter) {
			later := guest
			later.Event, later.Mode, later.Lunch = barLeDuc, "remote", nil
			l.Lines = []Line{onePractical, remote, later}
		})},
		{"confirmation-seat", with(Confirmation, mayor(), func(l *Letter) { l.Lines, l.News = []Line{registered}, "seat" })},
		{"confirmation-open", with(Confirmation, mayor(), func(l *Letter) { l.Lines, l.News = []Line{guest}, "open" })},
		{"early-other", with(Early, mayor(), func(l *Letter) {
			line := early
			line.Person = guest.Person
			l.Lines = []Line{line}
		})},
		{"early", with(Early, mayor(), func(l *Letter) { l.Lines = []Line{early} })},
		{"waiting", with(Waiting, mayor(), func(l *Letter) { l.Lines = []Line{waiting} })},
		{"waiting-assumed", with(Waiting, mayor(), func(l *Letter) {
			line := waiting
			line.ModeAssumed = true
			l.Lines = []Line{line}
		})},
		{"waiting-offered", with(Waiting, mayor(), func(l *Letter) {
			line := waiting
			line.Diet, line.Offered = "végétarien", time.Date(2026, time.May, 6, 11, 0, 0, 0, paris(t))
			l.Lines = []Line{line}
		})},
		{"waiting-remote", with(Waiting, mayor(), func(l *Letter) {
			line := Line{Event: epernay, State: "waiting", Mode: "remote"}
			line.Event.RemoteFull = true
			l.Lines = []Line{line}
		})},
		{"waiting-left", with(Waiting, mayor(), func(l *Letter) {
			line := waiting
			line.Event.OnsiteFull = false
			l.Lines = []Line{line}
		})},
		{"waiting-left-late", with(Waiting, mayor(), func(l *Letter) {
			line := guestWaiting
			line.Event.OnsiteFull = false
			line.Event.LastOffer = line.Event.Date.AddDate(0, 0, -3)
			l.Lines, l.Now = []Line{line}, line.Event.LastOffer.Add(10*time.Hour)
		})},
		{"waiting-other", with(Waiting, mayor(), func(l *Letter) {
			line := waiting
			line.Person = guest.Person
			l.Lines = []Line{line}
		})},
		{"change", with(Change, mayor(), func(l *Letter) { l.Lines = []Line{registered} })},
		{"change-meal", with(Change, mayor(), func(l *Letter) { l.Lines, l.News = []Line{registered}, "meal" })},
		{"change-several", with(Change, mayor(), func(l *Letter) {
			away := absent
			away.Event = events[2]
			l.Lines = []Line{assumed, colleague, away}
		})},
		{"change-moved", with(Change, mayor(), func(l *Letter) {
			line := onePractical
			line.Event.Date = line.Event.Date.AddDate(0, 0, 7)
			l.Lines, l.Moved = []Line{line}, true
		})},
		{"change-waiting", with(Change, mayor(), func(l *Letter) { l.Lines = []Line{waiting} })},
		{"change-maybe", with(Change, mayor(), func(l *Letter) { l.Lines = []Line{guestMaybe} })},
		{"change-postponed", with(Change, referent(), func(l *Letter) {
			line := registered
			line.Event.Postponed = true
			l.Lines = []Line{line}
		})},
		{"change-words", with(Change, mayor(), func(l *Letter) {
			l.Lines, l.Words = []Line{onePractical}, "La salle a changé : nous vous accueillons au Millesium."
		})},
		{"cancellation-event", with(Cancellation, mayor(), func(l *Letter) {
			line := registered
			line.Event.Cancelled = true
			l.Lines = []Line{line}
		})},
		{"cancellation", with(Cancellation, mayor(), func(l *Letter) { l.Lines = []Line{absent} })},
		{"cancellation-freed", with(Cancellation, mayor(), func(l *Letter) {
			line := absent
			line.Freed = true
			l.Lines = []Line{line}
		})},
		{"cancellation-other", with(Cancellation, mayor(), func(l *Letter) {
			line := absent
			line.Person, line.Freed = guest.Person, true
			l.Lines = []Line{line}
		})},
		{"cancellation-by", with(Cancellation, mayor(), func(l *Letter) {
			line := absent
			line.By, line.Freed = "Yves Colin", true
			l.Lines = []Line{line}
		})},
		{"cancellation-by-address", with(Cancellation, mayor(), func(l *Letter) {
			line := absent
			line.By = "accueil@mairie-reims.example"
			l.Lines = []Line{line}
		})},
		{"cancellation-several", with(Cancellation, mayor(), func(l *Letter) {
			second := absent
			second.Event = barLeDuc
			l.Lines = []Line{absent, second}
		})},
		{"cancellation-event-several", with(Cancellation, mayor(), func(l *Letter) {
			line := waiting
			line.Event.Cancelled, line.Person = true, "Élodie Martin"
			second := registered
			second.Event = barLeDuc
			l.Lines = []Line{line, second}
		})},
		{"cancellation-several-freed", with(Cancellation, mayor(), func(l *Letter) {
			own, theirs := absent, absent
			own.Freed, theirs.Freed, theirs.Person = true, true, guest.Person
			l.Lines = []Line{own, theirs}
		})},
		{"confirmation-full-guest", with(Confirmation, mayor(), func(l *Letter) {
			line := full
			line.Person = guest.Person
			l.Lines, l.Question, l.Unread = []Line{line}, true, []string{"votre question"}
		})},
		{"change-assumed-several", with(Change, mayor(), func(l *Letter) {
			line := guestWaiting
			line.LunchAssumed = true
			l.Lines = []Line{assumed, line}
		})},
		{"announcement-postponed-several", with(Announcement, referent(), func(l *Letter) {
			put := barLeDuc
			put.Postponed, put.Open = true, false
			l.Events = []Event{epernay, put, events[2], events[3]}
		})},
		{"noted", with(Noted, mayor(), func(l *Letter) { l.Lines = []Line{maybe} })},
		{"noted-other", with(Noted, mayor(), func(l *Letter) { l.Lines = []Line{guestMaybe} })},
		{"noted-later", with(Noted, mayor(), func(l *Letter) {
			line := laterMaybe
			line.Event.Open, line.Event.Opens = false, l.Now.AddDate(0, 0, 7)
			l.Lines = []Line{line}
		})},
		{"noted-closed", with(Noted, mayor(), func(l *Letter) {
			line := maybe
			line.Event.Open, l.Now = false, line.Event.Closes.AddDate(0, 0, 2)
			l.Lines = []Line{line}
		})},
		{"noted-several", with(Noted, mayor(), func(l *Letter) { l.Lines = []Line{maybe, guestMaybe} })},
		{"noted-several-own", with(Noted, mayor(), func(l *Letter) { l.Lines = []Line{maybe, laterMaybe} })},
		{"unclear", with(Unclear, mayor(), func(l *Letter) { l.Unread = []string{"la venue de Karim Benali"} })},
		{"unclear-question", with(Unclear, mayor(), func(l *Letter) { l.Question, l.Unread = true, []string{"votre question", "la pièce jointe"} })},
		{"unclear-lines", with(Unclear, mayor(), func(l *Letter) { l.Lines = []Line{registered} })},
		{"unclear-bare", with(Unclear, Person{}, func(l *Letter) { l.Several, l.Question = true, true })},
		{"question", with(Question, mayor(), func(l *Letter) { l.Lines = []Line{registered} })},
		{"ask", with(Ask, mayor(), func(l *Letter) {
			l.Lines, l.Writer, l.AskedOn = []Line{absent}, "claire.dubois@courriel.example", l.Now
		})},
		{"ask-several", with(Ask, mayor(), func(l *Letter) {
			l.Lines, l.Writer, l.AskedOn = []Line{absent, guest}, "claire.dubois@courriel.example", l.Now
		})},
		{"practical-onsite", with(Practical, mayor(), func(l *Letter) {
			l.Events, l.Mode, l.Lines = []Event{placed}, "onsite", []Line{onePractical}
		})},
		{"practical-remote", with(Practical, referent(), func(l *Letter) { l.Events, l.Mode = []Event{placed}, "remote" })},
		{"practical-guest", with(Practical, mayor(), func(l *Letter) {
			line := onePractical
			line.Person = guest.Person
			l.Events, l.Mode, l.Lines = []Event{placed}, "onsite", []Line{line}
		})},
		{"practical-guest-remote", with(Practical, mayor(), func(l *Letter) {
			line := remote
			line.Person = guest.Person
			l.Events, l.Mode, l.Lines = []Event{placed}, "remote", []Line{line}
		})},
		{"eve-onsite", with(Eve, mayor(), func(l *Letter) {
			l.Events, l.Mode, l.Lines = []Event{placed}, "onsite", []Line{onePractical}
		})},
		{"eve-remote", with(Eve, referent(), func(l *Letter) { l.Events, l.Mode = []Event{placed}, "remote" })},
		{"eve-guest", with(Eve, mayor(), func(l *Letter) {
			line := onePractical
			line.Person = guest.Person
			l.Events, l.Mode, l.Lines = []Event{placed}, "onsite", []Line{line}
		})},
		{"thanks", with(Thanks, mayor(), func(l *Letter) { l.Events, l.Mode, l.Attended = []Event{placed}, "onsite", true })},
		{"thanks-certified", with(Thanks, mayor(), func(l *Letter) {
			l.Events, l.Mode, l.Attended, l.Certified = []Event{placed}, "onsite", true, true
		})},
		{"thanks-guest-certified", with(Thanks, mayor(), func(l *Letter) {
			line := onePractical
			line.Person = guest.Person
			l.Events, l.Mode, l.Lines, l.Attended, l.Certified = []Event{placed}, "onsite", []Line{line}, true, true
		})},
		{"thanks-guest-unknown", with(Thanks, mayor(), func(l *Letter) {
			line := onePractical
			line.Person = guest.Person
			l.Events, l.Mode, l.Lines = []Event{placed}, "onsite", []Line{line}
		})},
		{"thanks-guest", with(Thanks, mayor(), func(l *Letter) {
			line := onePractical
			line.Person = guest.Person
			l.Events, l.Mode, l.Lines, l.Attended = []Event{placed}, "onsite", []Line{line}, true
		})},
		{"thanks-remote", with(Thanks, referent(), func(l *Letter) { l.Events, l.Mode = events, "remote" })},
		{"unsubscribed", with(Unsubscribed, referent(), func(l *Letter) {})},
		{"unsubscribed-registered", with(Unsubscribed, mayor(), func(l *Letter) { l.Lines = []Line{registered} })},
		{"answer", with(Answer, mayor(), func(l *Letter) {
			l.Thread = "Question sur l'accès"
			l.Words = "Le parking de la mairie est ouvert dès 8 h.\nIl est gratuit.\n\nDeux points à savoir :\n- l'entrée se fait rue Carnot ;\n- le plan est ici : https://plan.example/acces.\n\nVoulez-vous une place réservée ?"
		})},
		{"offer", with(Offer, mayor(), func(l *Letter) {
			l.Lines, l.Until = []Line{waiting}, time.Date(2026, time.May, 6, 11, 0, 0, 0, paris(t))
		})},
		{"offer-no-meal", with(Offer, mayor(), func(l *Letter) {
			line, wish := waiting, true
			line.Lunch, line.MealsFull = &wish, true
			l.Lines, l.Until = []Line{line}, time.Date(2026, time.May, 6, 11, 0, 0, 0, paris(t))
		})},
		{"offer-other-again", with(Offer, referent(), func(l *Letter) {
			line := waiting
			line.Person, line.Mode, line.Again = guest.Person, "remote", true
			l.Lines, l.Until = []Line{line}, time.Date(2026, time.May, 6, 11, 0, 0, 0, paris(t))
		})},
		{"waiting-both-full", with(Waiting, mayor(), func(l *Letter) {
			line := waiting
			line.Event.OnsiteFull, line.Event.RemoteFull = true, true
			line.Event.LastOffer = line.Event.Date.AddDate(0, 0, -3)
			l.Lines = []Line{line}
		})},
		{"waiting-late", with(Waiting, mayor(), func(l *Letter) {
			line := waiting
			line.Event.LastOffer = line.Event.Date.AddDate(0, 0, -3)
			l.Lines, l.Now = []Line{line}, line.Event.LastOffer.Add(10*time.Hour)
		})},
		{"waiting-other-dated", with(Waiting, mayor(), func(l *Letter) {
			line := guestWaiting
			line.Event.LastOffer = line.Event.Date.AddDate(0, 0, -3)
			l.Lines = []Line{line}
		})},
		{"waiting-several", with(Waiting, mayor(), func(l *Letter) {
			own, theirs := waiting, guestWaiting
			own.Event.LastOffer = own.Event.Date.AddDate(0, 0, -3)
			theirs.Event.LastOffer = own.Event.LastOffer
			l.Lines = []Line{own, theirs}
		})},
		{"waiting-several-late", with(Waiting, mayor(), func(l *Letter) {
			soon, later := waiting, waiting
			soon.Event.LastOffer = l.Now.AddDate(0, 0, -1)
			later.Event = barLeDuc
			later.Event.OnsiteFull = true
			l.Lines = []Line{soon, later}
		})},
		{"event-change-date", moved(mayor(), otherDate, registered)},
		{"event-change-again", again},
		{"event-change-place", moved(referent(), otherPlace, early)},
		{"event-change-hours", moved(referent(), func(e *Event) { e.Starts, e.RemoteUntil = "10:00", "13:00" }, remote)},
		{"event-change-link", moved(referent(), func(e *Event) { e.Link = "https://visio.example/nouveau" }, remote)},
		{"event-change-several", moved(mayor(), func(e *Event) { otherDate(e); otherPlace(e); e.Starts = "10:00" }, registered, guest)},
		{"event-change-place-hours", moved(referent(), func(e *Event) { otherPlace(e); e.Ends = "17:00" }, maybe)},
		{"event-change-mode", moved(referent(), onlyVideo, struck)},
		{"event-change-displaced", moved(referent(), onlyVideo, displaced)},
		{"event-change-displaced-several", moved(mayor(), onlyVideo, struck, guestDisplaced)},
		{"event-change-displaced-all", moved(mayor(), func(e *Event) { onlyVideo(e); otherDate(e); e.Kind = "séminaire" }, displaced, guestDisplaced)},
		{"event-change-displaced-both", moved(mayor(), onlyVideo, displaced, guestDisplaced, remote)},
		{"event-change-displaced-waiting", moved(referent(), onlyVideo, waits)},
		{"event-change-displaced-waiting-several", moved(mayor(), onlyVideo, remote, func() Line { l := waits; l.Person = guest.Person; return l }())},
		{"event-change-displaced-date", moved(referent(), func(e *Event) { onlyVideo(e); otherDate(e) }, displaced)},
		{"event-change-displaced-late", moved(mayor(), func(e *Event) { onlyVideo(e); e.LastOffer = base(t, EventChange, mayor()).Now }, guestDisplaced)},
		{"event-change-displaced-held", heldAs(onlyVideo, displaced)},
		{"event-change-mode-date", moved(referent(), func(e *Event) { onlyVideo(e); otherDate(e) }, struck)},
		{"event-change-mode-held", heldAs(onlyVideo, struck)},
		{"event-change-mode-hours", moved(referent(), func(e *Event) { onlyVideo(e); e.Town, e.Venue, e.RemoteUntil = "", "", "13:00" }, struck)},
		{"event-change-mode-place", moved(referent(), func(e *Event) { onlyVideo(e); e.Town, e.Department, e.Venue = "Bar-le-Duc", "55", "" }, struck)},
		{"event-change-date-cancelled", heldAs(otherDate, registered)},
		{"event-change-date-cancelled-mixed", heldAs(otherDate, registered, guestMaybe)},
		{"event-change-date-cancelled-undecided", heldAs(otherDate, maybe)},
		{"event-change-postponed-cancelled", heldAs(func(e *Event) { e.Postponed = true }, registered)},
		{"event-change-held-postponed", heldPostponed},
		{"event-change-link-hours", moved(referent(), func(e *Event) { e.Link, e.RemoteUntil = "https://visio.example/nouveau", "13:00" }, remote)},
		{"event-change-cancelled", cancelled},
		{"event-change-cancelled-other", moved(mayor(), func(e *Event) { e.Cancelled = true }, guest)},
		{"event-change-postponed", moved(referent(), func(e *Event) { e.Postponed = true }, maybe)},
		{"event-change-held", heldOf(waiting)},
		{"event-change-undecided", moved(referent(), otherDate, maybe)},
		{"event-change-cancelled-undecided", moved(mayor(), func(e *Event) { e.Cancelled = true }, maybe, guestMaybe)},
		{"event-change-cancelled-mixed", moved(mayor(), func(e *Event) { e.Cancelled = true }, registered, guestMaybe)},
		{"event-change-abandoned", abandoned},
		{"event-change-abandoned-several", abandonedSeveral},
		{"cancellation-postponed", with(Cancellation, mayor(), func(l *Letter) {
			line := absent
			line.Event.Postponed, line.Freed = true, true
			l.Lines = []Line{line}
		})},
		{"cancellation-abandoned", with(Cancellation, mayor(), func(l *Letter) {
			line := guest
			line.Event.Cancelled, line.Event.Postponed = true, true
			l.Lines = []Line{line}
		})},
		{"change-postponed-several", with(Change, mayor(), func(l *Letter) {
			own, theirs := registered, guest
			own.Event.Postponed, theirs.Event.Postponed = true, true
			l.Lines = []Line{own, theirs}
		})},
		{"event-change-date-guest", moved(mayor(), otherDate, guest)},
		{"event-change-undecided-guest", moved(mayor(), func(e *Event) { e.Starts = "10:00" }, guestMaybe)},
		{"event-change-held-guest", heldOf(guest)},
		{"event-change-held-registered", heldOf(registered)},
		{"event-change-held-several", heldOf(registered, guestWaiting)},
		{"event-change-place-remote", moved(referent(), otherPlace, remote)},
		{"event-change-hours-onsite", moved(mayor(), func(e *Event) { e.Ends = "17:00" }, remote, func() Line { l := remote; l.Person = guest.Person; return l }())},
		{"event-change-mixed", moved(mayor(), otherDate, registered, guestWaiting)},
		{"event-change-offered", moved(mayor(), otherPlace, registered, guestOffered)},
		{"event-change-withdrawn", moved(referent(), otherDate, withdrawn)},
	}
}

func loaded(t testing.TB) *Set {
	t.Helper()
	s, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	return s
}
