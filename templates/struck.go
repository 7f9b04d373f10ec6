package templates

import "slices"

// What a letter says of those whose mode was struck and who found no seat in the other one.

// displaced says whether a letter speaks of somebody whose mode was struck and who found no seat in the other one.
func displaced(l Letter) bool {
	return slices.ContainsFunc(firstDay(l).Lines, func(line Line) bool { return line.WasMode != "" && line.State == "waiting" })
}

// seated says whether somebody of a letter's first day has a seat.
func seated(l Letter) bool {
	return slices.ContainsFunc(firstDay(l).Lines, func(line Line) bool { return line.State == "registered" })
}

// weary says of those who found none that they wait no more: « Vous ne souhaitez plus attendre ».
func weary(l Letter) string {
	waiting := slices.DeleteFunc(slices.Clone(firstDay(l).Lines), func(line Line) bool { return line.WasMode == "" || line.State != "waiting" })
	switch {
	case slices.ContainsFunc(waiting, func(line Line) bool { return !other(l, line) }):
		return "Vous ne souhaitez plus attendre"
	case len(waiting) == 1:
		return OneLine(waiting[0].Person) + " ne souhaite plus attendre"
	}
	return "Une de ces personnes ne souhaite plus attendre"
}

// loss is what those of a letter lost who had a seat in a mode that was struck: « votre inscription », « les inscriptions de Lina Ferrah et de Karim
// Benali »; "" nothing.
type loss struct {
	What string
	// Own is a loss of the reader's alone, All one of everybody in the letter.
	Several, Own, All bool
}

// mostNamed is how many people a sentence names; more are counted, and named in the list below it.
const mostNamed = 3

// losses is what the people of a letter's first day lost.
func losses(l Letter) loss {
	lines := firstDay(l).Lines
	lost := slices.DeleteFunc(slices.Clone(lines), func(line Line) bool { return line.WasMode == "" || line.State != "waiting" || !line.Freed })
	own := slices.IndexFunc(lost, func(line Line) bool { return !other(l, line) })
	switch n := len(lost); {
	case n == 0:
		return loss{}
	case n > 1 && n == len(lines):
		return loss{What: "les inscriptions ci-dessous", Several: true, All: true}
	case n > mostNamed:
		return loss{What: number(n) + " des inscriptions ci-dessous", Several: true}
	case n == 1 && own == 0:
		return loss{What: "votre inscription", Own: true}
	case n == 1:
		return loss{What: "l’inscription " + whose(lost[0].Person)}
	}
	var names []string
	for _, line := range lost {
		if other(l, line) {
			names = append(names, whose(line.Person))
		}
	}
	switch {
	case own < 0:
		return loss{What: "les inscriptions " + Enumerate(names), Several: true}
	case len(names) == 1:
		return loss{What: "votre inscription et celle " + names[0], Several: true}
	}
	return loss{What: "votre inscription et celles " + Enumerate(names), Several: true}
}
