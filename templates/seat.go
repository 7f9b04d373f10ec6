package templates

import "slices"

// What a letter says of seats that were offered by a letter of their own.

// proposed lists the lines of a letter for which a seat is offered: it is lost without an answer.
func proposed(l Letter) []Line {
	return linesWith(l, func(line Line) bool { return !line.Offered.IsZero() })
}

// withdrawn lists the lines of a letter for which a seat was offered that can no longer be taken.
func withdrawn(l Letter) []Line { return linesWith(l, func(line Line) bool { return line.Withdrawn }) }

func linesWith(l Letter, has func(Line) bool) []Line {
	return slices.DeleteFunc(slices.Clone(l.Lines), func(line Line) bool { return !has(line) })
}

// reserved says until when an offered seat is somebody's: « La place proposée à Lina Ferrah lui reste réservée jusqu’au mercredi 6 mai 2026 à 10 h ».
func reserved(l Letter, line Line) string {
	seat, whom := "La place proposée", "vous"
	if len(daysOf(l)) > 1 {
		seat += " pour le " + DayMonth(line.Event.Date)
	}
	if other(l, line) {
		whom = "lui"
		if len(l.Lines) > 1 {
			seat += " à " + OneLine(line.Person)
		}
	}
	return seat + " " + whom + " reste réservée jusqu’au " + Moment(line.Offered)
}

// taking is the answer that takes an offered seat: « je viendrai sur place », « Lina Ferrah suivra en visio le 28 mai ».
func taking(l Letter, line Line) string {
	words := "je viendrai sur place"
	switch guest := other(l, line); {
	case guest && line.Mode == "remote":
		words = OneLine(line.Person) + " suivra en visio"
	case guest:
		words = OneLine(line.Person) + " viendra sur place"
	case line.Mode == "remote":
		words = "je suivrai en visio"
	}
	if len(daysOf(l)) > 1 {
		words += " le " + DayMonth(line.Event.Date)
	}
	return words
}
