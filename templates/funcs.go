package templates

import (
	"regexp"
	"slices"
	"strings"
	"text/template"
	"unicode/utf8"
)

// functions lists what a letter may call, beside the operators of text/template. None reads the environment, a file or a
// clock; all take what they need.
func functions() template.FuncMap {
	return template.FuncMap{
		"_md": md,

		"appel":   func(l Letter) string { return Appel(l.To, l.Several) },
		"formal":  formal,
		"eminent": eminent,

		"date":      Date,
		"day":       DayMonth,
		"hour":      Hour,
		"hours":     hours,
		"mode":      inMode,
		"modes":     modes,
		"in":        InTown,
		"at":        atTown,
		"place":     place,
		"kind":      kindOf,
		"theKind":   theKind,
		"toKind":    toKind,
		"ofKind":    ofKind,
		"feminine":  feminine,
		"capital":   capital,
		"inner":     inner,
		"enumerate": Enumerate,

		"event":       eventOf,
		"days":        daysOf,
		"first":       first,
		"firstDay":    firstDay,
		"who":         who,
		"whose":       whose,
		"that":        that,
		"about":       about,
		"handedOn":    handedOn,
		"when":        when,
		"dates":       dates,
		"span":        span,
		"lunch":       lunch,
		"situation":   situation,
		"request":     request,
		"moment":      Moment,
		"meal":        meal,
		"any":         anyLine,
		"one":         oneLine,
		"other":       other,
		"goes":        goes,
		"later":       later,
		"standing":    standing,
		"concerns":    concerns,
		"lacking":     lacking,
		"opening":     opening,
		"stage":       stage,
		"offers":      offers,
		"offered":     offered,
		"proposed":    proposed,
		"withdrawn":   withdrawn,
		"reserved":    reserved,
		"taking":      taking,
		"full":        full,
		"allTaken":    allTaken,
		"taken":       taken,
		"upset":       upset,
		"known":       known,
		"became":      became,
		"newsOf":      newsOf,
		"newsDay":     newsDay,
		"reorganised": reorganised,
		"weary":       weary,
		"added":       added,
		"ways":        ways,
		"stands":      stands,
		"follow":      follow,
		"unconcerned": unconcerned,
		"theirVideo":  theirVideo,
		"undecided":   undecided,
		"spot":        spot,
		"displaced":   displaced,
		"losses":      losses,
		"kept":        kept,
		"seated":      seated,
		"otherHours":  otherHours,
		"dated":       dated,
		"attached":    attached,
		"keepDays":    keepDays,

		"button":    button,
		"subject":   ButtonSubject,
		"form":      form,
		"mail":      mail,
		"isAddress": plainAddress.MatchString,
		"link":      link,
		"prose":     prose,
		"need":      need,
	}
}

// need returns value, or says that the fact called name is missing.
func need(name, value string) (string, error) {
	if strings.TrimSpace(value) == "" {
		return "", &MissingError{name}
	}
	return value, nil
}

// who is the person of a line by name, "" where neither the line nor the addressee has one.
func who(l Letter, line Line) string {
	if line.Person != "" {
		return line.Person
	}
	return l.To.Name
}

// other says whether the line is about somebody else than the addressee.
func other(l Letter, line Line) bool { return line.Person != "" && line.Person != l.To.Name }

// anyLine says whether a fact holds for one of the lines: "mode" and "lunch" (assumed), "full" (meals), "other" (somebody
// else), "own" (the addressee), "onsite", "remote" (mode of somebody registered), or a state.
func anyLine(l Letter, what string) bool {
	return slices.ContainsFunc(l.Lines, func(line Line) bool { return holds(l, line, what) })
}

// oneLine is the line that an example is made of: one for which a fact holds, about somebody else if there is one.
func oneLine(l Letter, what string) Line {
	var found Line
	for _, line := range l.Lines {
		switch {
		case !holds(l, line, what):
		case other(l, line):
			return line
		case found.State == "":
			found = line
		}
	}
	return found
}

func holds(l Letter, line Line, what string) bool {
	off := line.State == "absent" || line.Event.Cancelled
	switch what {
	case "mode":
		return line.ModeAssumed && line.Mode != "" && line.WasMode == "" && !off
	case "lunch":
		return line.LunchAssumed && !line.MealsFull && !line.Event.NoMeals && !off
	case "full":
		return line.MealsFull && !line.Event.NoMeals && !off
	case "other":
		return other(l, line)
	case "own":
		return !other(l, line)
	case "onsite", "remote":
		return line.Mode == what && line.State == "registered" && !off && !line.Event.Postponed
	}
	return line.State == what
}

// situation is the state of a line in the words of a letter.
func situation(line Line) string {
	switch {
	case line.Event.Cancelled && line.State == "registered":
		return "inscription annulée"
	case line.Event.Cancelled && line.State == "maybe":
		return "date annulée"
	case line.Event.Cancelled && line.State != "absent":
		return "demande annulée"
	case line.Event.Postponed && line.State == "registered":
		return "inscription conservée, dans l’attente d’une nouvelle date"
	}
	switch line.State {
	case "registered":
		return "inscription enregistrée"
	case "waiting":
		if !line.Offered.IsZero() {
			return "sur liste d’attente ; une place est proposée jusqu’au " + Moment(line.Offered)
		}
		return "sur liste d’attente, sans place pour l’instant"
	case "early":
		return "demande notée, avant l’ouverture des inscriptions"
	case "maybe":
		return "participation à confirmer, sans place réservée"
	case "absent":
		return "absence notée"
	}
	return State(line.State)
}

// offered says whether a letter states one registration alone, for which a seat is offered by a letter of its own.
func offered(l Letter) bool { return len(l.Lines) == 1 && !l.Lines[0].Offered.IsZero() }

// request is the change that a line asks for, before it is made.
func request(line Line) string {
	switch line.State {
	case "absent":
		return "ne pas participer (la place éventuelle sera libérée)"
	case "maybe":
		return "participer peut-être, sans place réservée"
	}
	if line.Mode == "" {
		return "participer"
	}
	return "participer " + inMode(line.Mode)
}

// whose is a person with « de » : « de Claire Dubois », « d’Élodie Martin ».
func whose(name string) string { return before(OneLine(name)) }

// that is a person with « que » : « que Claire Dubois », « qu’Élodie Martin ».
func that(name string) string {
	if name = OneLine(name); elided.MatchString(ascii(name)) {
		return "qu’" + name
	}
	return "que " + name
}

// about is a list of noun phrases with « de », contracted: « de la venue de Karim et du repas ».
func about(things []string) string {
	out := make([]string, len(things))
	for i, t := range things {
		out[i] = of(OneLine(t))
	}
	return Enumerate(out)
}

// handedOn lists what of a message waits for a person, a question of it once, at the end.
func handedOn(l Letter) []string {
	const question = "votre question"
	all := slices.DeleteFunc(slices.Clone(l.Unread), func(thing string) bool { return thing == question })
	if l.Question || len(all) < len(l.Unread) {
		all = append(all, question)
	}
	return all
}

// of puts « de » before a noun phrase.
func of(s string) string {
	for article, contracted := range map[string]string{"le ": "du ", "les ": "des "} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			return contracted + rest
		}
	}
	return before(s)
}

// before puts « de » before a name, whose « le » is a part of it.
func before(s string) string {
	if elided.MatchString(ascii(s)) {
		return "d’" + s
	}
	return "de " + s
}

// elided is what « de » and « que » lose their vowel before: a vowel, « Yves », « Ysé », and the usual given names with a mute h.
var elided = regexp.MustCompile(`(?i)^(?:[aeiou]|yv[aeo]|ys[aeo]|hier(?:$|\W)|h(?:adrien|ector|orace|el[eo]|enr[iy]|erv[eé]|erm[aei]|ermione|erbert|armonie|onor|ortens|ubert|ug[ou]|uguette|ippolyte|yacinthe|ilaire|oraire|eure|abitant|ebergement))`)

// when is the day of a letter for its subject, « Épernay, jeudi 28 mai 2026 », or its days, « Épernay, 28 mai ; Bar-le-Duc,
// 18 juin ». "" if the letter has no line.
func when(l Letter) string {
	var events []Event
	for _, d := range daysOf(l) {
		events = append(events, d.Event)
	}
	return dates(events)
}

// dated is « Épernay, jeudi 28 mai 2026 ».
func dated(e Event) string {
	return strings.TrimPrefix(OneLine(e.Town)+", "+Date(e.Date), ", ")
}

// dates is the same as when for events; those for which a subject has no room are left out for an ellipsis.
func dates(events []Event) string {
	if len(events) == 1 {
		return dated(events[0])
	}
	var out string
	for _, e := range events {
		next := strings.TrimPrefix(OneLine(e.Town)+", "+DayMonth(e.Date), ", ")
		if out != "" {
			next = out + nbsp + "; " + next
		}
		if utf8.RuneCountInString(next) > maxSubject-16 {
			return out + "…"
		}
		out = next
	}
	return out
}

// meal is what a line says of lunch. Labels and values of lists keep clear of those of the form: quoted, they would read as
// a form that somebody filled in.
func meal(b *bool) string {
	if b != nil && *b {
		return "avec repas"
	}
	return "sans repas"
}

func keepDays(o Organisation) int {
	if o.KeepDays > 0 {
		return o.KeepDays
	}
	return 60
}

// hours is « de 9 h 30 à 16 h 30 », for the mode remote until the video ends; "" while the hours are not known.
func hours(e Event, mode string) string {
	ends := e.Ends
	if mode == "remote" && e.RemoteUntil != "" {
		ends = e.RemoteUntil
	}
	switch {
	case e.Starts == "":
		return ""
	case ends == "":
		return "à partir de " + Hour(e.Starts)
	}
	return "de " + Hour(e.Starts) + " à " + Hour(ends)
}

// place is the town with the number of its department: « Épernay (51) ».
func place(e Event) string {
	town := OneLine(e.Town)
	if d := OneLine(e.Department); d != "" && town != "" {
		return town + nbsp + "(" + d + ")"
	}
	return town
}

// modes is « sur place, ou en visioconférence le matin (jusqu’à 12 h 30) ».
func modes(e Event) string {
	video := "en visioconférence"
	if morningOnly(e) != "" {
		video += " le matin"
	}
	if e.RemoteUntil != "" {
		video += " (jusqu’à " + Hour(e.RemoteUntil) + ")"
	}
	switch {
	case e.Onsite && e.Remote:
		return "sur place, ou " + video
	case e.Remote:
		return video
	case e.Onsite:
		return "sur place"
	}
	return ""
}
