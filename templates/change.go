package templates

import (
	"slices"
	"strings"
)

// known is the event of a letter as its reader knew it: what it was before the change, or what it is.
func known(l Letter) Event {
	if l.Was.Date.IsZero() {
		return first(l).Event
	}
	return l.Was
}

// changes names what became of the event of a letter, among cancelled, postponed, held (it takes place after all), date, place, hours
// and mode. Where it does not take place nothing else of it matters.
func changes(l Letter) []string {
	was, is := known(l), first(l).Event
	switch {
	case is.Cancelled:
		return []string{"cancelled"}
	case is.Postponed:
		return []string{"postponed"}
	}
	var all []string
	add := func(what string, differs bool) {
		if differs {
			all = append(all, what)
		}
	}
	add("held", (was.Cancelled || was.Postponed) && was.Date.Equal(is.Date))
	add("date", !was.Date.Equal(is.Date))
	add("place", is.Onsite && (was.Town != is.Town || was.Venue != is.Venue && was.Venue != ""))
	add("hours", otherHours(l, "onsite") || otherHours(l, "remote"))
	add("mode", was.Onsite && !is.Onsite || was.Remote && !is.Remote)
	add("link", otherLink(l))
	return all
}

// otherLink says whether somebody of the letter who follows by video knew another link than that of now.
func otherLink(l Letter) bool {
	was, is := known(l), first(l).Event
	follows := slices.ContainsFunc(firstDay(l).Lines, func(line Line) bool { return line.Mode == "remote" && line.State == "registered" && line.WasMode == "" })
	return follows && was.Link != "" && is.Link != "" && was.Link != is.Link
}

// otherHours says whether the hours of a mode are others for somebody of the letter.
func otherHours(l Letter, mode string) bool {
	was, is := known(l), first(l).Event
	has := mode == "onsite" && was.Onsite && is.Onsite || mode == "remote" && was.Remote && is.Remote
	concerned := slices.ContainsFunc(firstDay(l).Lines, func(line Line) bool { return line.Mode == mode || line.Mode == "" && mode == "onsite" })
	return has && concerned && hours(was, mode) != hours(is, mode)
}

// became says whether a change is among those of the letter, or ("one") whether there is exactly one.
func became(l Letter, what string) bool {
	all := changes(l)
	if what == "one" {
		return len(all) == 1
	}
	return slices.Contains(all, what)
}

// newsOf is what the subject of a letter about a change begins with.
func newsOf(l Letter) string {
	all := changes(l)
	switch {
	case slices.Contains(all, "cancelled"):
		return "Annulation"
	case slices.Contains(all, "postponed"):
		return "Report"
	case slices.Contains(all, "held"):
		return "Maintien"
	case slices.Contains(all, "date"):
		return "Nouvelle date"
	case len(all) != 1 || all[0] == "mode":
		return "Changement"
	case all[0] == "place":
		return "Nouveau lieu"
	case all[0] == "link":
		return "Nouveau lien de connexion"
	}
	return "Nouveaux horaires"
}

// reorganised says whether an event that takes place after all does so elsewhere or at other hours.
func reorganised(l Letter) bool {
	return became(l, "held") && (became(l, "place") || became(l, "hours"))
}

// newsDay is the day that changed for the subject of a letter, with the town that its reader knows where nobody goes there any more.
func newsDay(l Letter) string {
	was, is := known(l), first(l).Event
	switch {
	case is.Cancelled || is.Postponed:
		return dated(was)
	case !is.Onsite:
		is.Town = was.Town
	}
	return dated(is)
}

// ways names the modes that an event has, and that it has no other: « sur place uniquement ».
func ways(e Event) string {
	switch {
	case e.Onsite && e.Remote:
		return "sur place ou en visioconférence"
	case e.Onsite:
		return "sur place uniquement"
	}
	return "visioconférence uniquement"
}

// added names what else a letter about a change states for the first time: « votre inscription à la rencontre du jeudi 18 juin 2026 à Bar-le-Duc »; "" nothing.
func added(l Letter) string {
	var all []string
	for _, d := range daysOf(l) {
		var theirs []string
		for _, line := range d.Lines {
			if line.Added && line.State != "absent" {
				theirs = append(theirs, ofPerson(l, line))
			}
		}
		if len(theirs) > 0 {
			all = append(all, strings.TrimSpace(Enumerate(theirs)+" "+toKind(d.Event)+" du "+Date(d.Event.Date)+" "+atTown(d.Event)))
		}
	}
	return Enumerate(all)
}

// stands says what becomes of the registrations that a letter is about: « Votre inscription est maintenue ». The participle is feminine.
func stands(l Letter, participle string) string {
	subject, several := theirs(l, participle != "annulée" && participle != "rétablie")
	if several {
		return subject + " sont " + participle + "s"
	}
	return subject + " est " + participle
}

// kept is the participle of what outlasts a change: « rétablie » where it was said to be cancelled, which no answer of the undecided was.
func kept(l Letter) string {
	if known(l).Cancelled && !undecided(l) {
		return "rétablie"
	}
	return "maintenue"
}

// follow says that the registrations have the same lot as their event: « Votre inscription l’est ».
func follow(l Letter) string {
	subject, several := theirs(l, false)
	if several {
		return subject + " le sont"
	}
	return subject + " l’est"
}

// unconcerned says whether all that changes for those of a letter's first day changes on site alone, while they take part by video.
func unconcerned(l Letter) bool {
	elsewhere := slices.ContainsFunc(changes(l), func(what string) bool { return what != "place" })
	return !elsewhere && !slices.ContainsFunc(firstDay(l).Lines, func(line Line) bool { return line.Mode != "remote" || line.WasMode != "" })
}

// theirVideo says it to them: « Votre inscription en visioconférence n’est pas concernée ».
func theirVideo(l Letter) string {
	subject, several := theirs(l, true)
	if several {
		return subject + ", en visioconférence, ne sont pas concernées"
	}
	if first(l).State != "maybe" {
		subject += " en visioconférence"
	}
	return subject + " n’est pas concernée"
}

// theirs names the registrations that a letter is about: « Votre inscription », « L’inscription et les demandes ci-dessous ». Among
// several, answers of the undecided are left out where they are nothing to lose, and an absence that is stated besides is nothing to keep.
func theirs(l Letter, answers bool) (subject string, several bool) {
	lines := firstDay(l).Lines
	if held := slices.DeleteFunc(slices.Clone(lines), func(line Line) bool { return line.State == "absent" }); len(held) > 0 {
		lines = held
	}
	if !answers && !undecided(l) {
		lines = slices.DeleteFunc(slices.Clone(lines), func(line Line) bool { return line.State == "maybe" })
	}
	if len(lines) == 1 {
		return capital(ofPerson(l, lines[0])), false
	}
	counts := map[string]int{}
	for _, line := range lines {
		counts[nounOf(line)]++
	}
	var all []string
	for _, noun := range []string{"inscription", "demande", "réponse"} {
		switch n := counts[noun]; {
		case n > 1:
			all = append(all, "les "+noun+"s")
		case n == 1 && noun == "inscription":
			all = append(all, "l’inscription")
		case n == 1:
			all = append(all, "la "+noun)
		}
	}
	where := "ci-dessous"
	if len(daysOf(l)) > 1 {
		where = "à cette date"
	}
	return capital(Enumerate(all)) + " " + where, true
}

// ofPerson is what one person of a letter holds: « votre inscription », « la demande de Lina Ferrah ».
func ofPerson(l Letter, line Line) string {
	switch noun := nounOf(line); {
	case !other(l, line):
		return "votre " + noun
	case noun == "inscription":
		return "l’inscription " + whose(line.Person)
	default:
		return "la " + noun + " " + whose(line.Person)
	}
}

// nounOf is what somebody holds: an « inscription », a « demande », or, undecided, no more than their « réponse ».
func nounOf(line Line) string {
	switch line.State {
	case "registered":
		return "inscription"
	case "maybe":
		return "réponse"
	}
	return "demande"
}

// undecided says whether nobody of a letter's first day has more than a maybe: nothing is theirs to keep or to lose.
func undecided(l Letter) bool {
	lines := firstDay(l).Lines
	return len(lines) > 0 && !slices.ContainsFunc(lines, func(line Line) bool { return line.State != "maybe" })
}

// spot is the place of an event in full: « Hôtel de ville, 51200 Épernay », else « Épernay (51) ».
func spot(e Event) string {
	venue, town := OneLine(e.Venue), OneLine(e.Town)
	switch {
	case venue == "":
		return place(e)
	case town == "" || strings.Contains(ascii(strings.ToLower(venue)), ascii(strings.ToLower(town))):
		return venue
	}
	return venue + ", " + place(e)
}
