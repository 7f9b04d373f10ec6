package templates

import "time"

// specimens are letters that hold everything that their kind can say, in each of its forms: a trial of the sources.
func specimens(kind Kind) []Letter {
	day := time.Date(2026, time.May, 28, 0, 0, 0, 0, time.UTC)
	yes := true
	open := Event{ID: "essai", Title: "Un titre", Kind: "rencontre", Date: day, Welcome: "09:15", Starts: "09:30", Ends: "16:30",
		Town: "Épernay", Department: "51", Venue: "Une salle", Onsite: true, Remote: true, RemoteUntil: "12:30",
		Link: "https://visio.example/essai", Open: true, Opens: day.AddDate(0, -1, 0), Closes: day.AddDate(0, 0, -8)}
	later := open
	later.ID, later.Open = "plus-tard", false
	base := Letter{Kind: kind, Organisation: Organisation{Name: "Organisme", Address: "inscriptions@organisme.example",
		Signature: "L’équipe", Contact: "03 00 00 00 00", Privacy: "donnees@organisme.example", Basis: "sa mission"},
		Programme: "Un programme", To: Person{Name: "Une personne", Email: "personne@mairie.example", Civility: "Mme",
			Function: "maire", Audience: "elected"},
		Events: []Event{open, later}, Code: "0000-0000-0000", Writer: "autre@mairie.example", AskedOn: day,
		Attachments: []Attachment{{Title: "plan d’accès", Name: "plan.pdf", ContentType: "application/pdf", Size: 240000}}, Until: day.Add(9 * time.Hour), Question: true, Unread: []string{"la venue de Karim"}, Unproven: true, Words: "Un mot.\n\n- un point", Now: day}
	for _, state := range []string{"registered", "waiting", "early", "maybe", "absent"} {
		for _, mode := range []string{"onsite", "remote"} {
			base.Lines = append(base.Lines, Line{Event: open, Person: "Karim", By: "Une personne", State: state, Mode: mode,
				ModeAssumed: true, Lunch: &yes, LunchAssumed: true, MealsFull: true, Diet: "végétarien", Access: "fauteuil"})
		}
	}
	onsite, remote, bare := base, base, base
	onsite.Mode, remote.Mode = "onsite", "remote"
	remote.Words, remote.Attended, remote.Certified = "Un mot.", true, true
	bare.To, bare.Until, bare.Lines = Person{}, day, []Line{{Event: Event{Kind: "rencontre", Date: day}, State: "registered"}}
	bare.Question, bare.Unread, bare.Unproven = false, nil, false
	bare.Events = []Event{{Kind: "rencontre", Date: day}}
	letters := []Letter{onsite, remote, bare}
	for _, change := range []func(*Event){func(e *Event) { e.Cancelled = true }, func(e *Event) { e.Postponed = true }, func(*Event) {}} {
		upset := bare
		upset.Words, upset.Moved = "", true
		event := open
		change(&event)
		upset.Lines = []Line{{Event: event, State: "registered", Mode: "onsite"}}
		upset.Was = open
		upset.Was.Date, upset.Was.Town, upset.Was.Venue, upset.Was.Starts = day.AddDate(0, 0, -1), "Reims", "Une autre salle", "10:00"
		letters = append(letters, upset)
	}
	return letters
}
