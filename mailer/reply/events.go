package reply

import (
	"strings"
	"sync"
	"time"
)

// An index holds the words by which the events of a programme are named.
type index struct {
	in     Input
	towns  []named  // towns and venues
	kinds  []named  // kinds of one event alone: "la journée régionale"
	themes []named  // the bearing words of each title
	rest   []string // the events that the reply does not name
	spoken []string // those that it names
	others bool     // the reply names one that is alone of its kind
}

type named struct {
	event string
	how   string
	words []string
}

func newIndex(in Input) *index {
	x := &index{in: in}
	for _, e := range in.Programme.Events {
		x.towns = append(x.towns, named{e.ID, "town", plainWords(e.Town)})
		venue, _, _ := strings.Cut(e.Venue, ",")
		if words := plainWords(venue); len(words) > 1 {
			x.towns = append(x.towns, named{e.ID, "venue", words})
			if len(words) > 3 && has([]string{"regionale", "regional", "departementale", "departemental", "municipale", "municipal", "communale", "communal"}, words[1]) {
				short := append(append([]string{}, words[0]), words[2:]...)
				x.towns = append([]named{{e.ID, "venue", append(append(short, "de"), plainWords(e.Town)...)}}, x.towns...) // "la Maison des sports de Tomblaine"
			}
		}
		if kind := plainWords(e.Kind); len(kind) > 1 && in.Programme.onlyOfKind(e) {
			x.kinds = append(x.kinds, named{e.ID, "kind", kind})
		}
		var theme []string
		for _, w := range plainWords(e.Title) {
			if len(w) > 2 && !strings.Contains(" les des aux pour dans par sur une vos nos ", " "+w+" ") {
				theme = append(theme, w)
			}
		}
		x.themes = append(x.themes, named{e.ID, "title", theme})
	}
	return x
}

// programmeWords keeps the plain words of the facts of the programme, which are few and the same for every reply.
var programmeWords sync.Map

// plainWords gives the words of a town, a venue or a title of the programme. Nobody may change them.
func plainWords(fact string) []string {
	if known, ok := programmeWords.Load(fact); ok {
		return known.([]string)
	}
	words := strings.Fields(plain(fact))
	programmeWords.Store(fact, words)
	return words
}

// nicknamed says whether words[i] is the first word of a town that the same mail names in full: "je déjeune à Bar", beside "Bar-le-Duc".
func nicknamed(words []token, i int, town []string) bool {
	if words[i].word != town[0] || !words[i].upper || i == 0 || !has([]string{"a", "de", "pour"}, words[i-1].word) || i+1 < len(words) && (words[i+1].upper || words[i+1].glued && words[i+1].word == "-") {
		return false
	}
	for k := range words {
		if k != i && words[k].upper && follows(words, k, town) > 0 {
			return true
		}
	}
	return false
}

// find gives the event, date or place that begins at words[i].
func (x *index) find(words []token, i int) (mention, bool) {
	t := words[i]
	if t.mark {
		return mention{}, false
	}
	if m, ok := x.findOrder(words, i); ok {
		return m, true
	}
	if m, ok := x.findDay(words, i); ok {
		return m, true
	}
	for _, n := range x.towns {
		if count := follows(words, i, n.words); count > 0 && n.how == "town" && x.in.Answers == AnswersProgramme && leftBehind(words, i) {
			return mention{count: count, how: "range"}, true // place_left.go
		} else if count > 0 {
			return mention{count: count, events: []string{n.event}, how: n.how}, true
		}
		if n.how == "town" && len(n.words) > 2 && nicknamed(words, i, n.words) {
			return mention{count: 1, events: []string{n.event}, how: n.how}, true
		}
	}
	if m, ok := x.findKind(words, i); ok {
		return m, true
	}
	if m, ok := x.findDepartment(words, i); ok {
		return m, true
	}
	return x.findTheme(words, i)
}

// follows counts the tokens that spell want from words[i] on, hyphens and apostrophes apart; 0 if they do not.
func follows(words []token, i int, want []string) int {
	j := i
	for k, w := range want {
		for k > 0 && j < len(words) && words[j].mark && (words[j].word == "-" || words[j].word == "'") {
			j++
		}
		if j >= len(words) || words[j].word != w {
			return 0
		}
		j++
	}
	if len(want) == 0 {
		return 0
	}
	return j - i
}

func (x *index) findDay(words []token, i int) (mention, bool) {
	t := words[i]
	if n, covers := x.untilMonth(words, i); n > 0 {
		return mention{count: n, how: map[bool]string{true: "covers", false: "range"}[covers]}, true
	}
	if r, ok := spread(words, i); ok {
		m := mention{count: r, how: "range"}
		if x.spanCovers(words, i, r) {
			m.how = "covers" // span.go
		}
		return m, true
	}
	if d, count := date(words, i); count > 0 {
		m := x.in.Programme.matchDate(d, x.in.Received)
		m.count = count
		return m, true
	}
	if w := weekday(t.word); w >= 0 {
		if i > 0 && (words[i-1].word == "le" || words[i-1].word == "les") {
			return mention{count: 1, how: "range"}, true
		}
		ahead := (w - int(x.local().Weekday()) + 7) % 7
		if ahead == 0 && i+1 < len(words) && words[i+1].word == "prochain" {
			ahead = 7 // "jeudi prochain", written on a Thursday
		}
		m := x.in.Programme.matchNear(ahead, x.in.Received)
		if m.fault != "" && i > 0 && has([]string{"un", "ce"}, words[i-1].word) && x.answeredOn(w) {
			m = mention{how: "weekday", events: []string{x.in.Event}} // "je ne peux pas me libérer un jeudi"
		}
		m.count = 1
		if j := i + 1; j < len(words) && words[j].word == "dernier" {
			m = mention{count: 2, how: "range"}
		}
		return m, true
	}
	if t.word == "demain" {
		m := x.in.Programme.matchNear(1, x.in.Received)
		m.count = 1
		return m, true
	}
	if count := follows(words, i, []string{"apres", "demain"}); count > 0 {
		m := x.in.Programme.matchNear(2, x.in.Received)
		m.count = count
		return m, true
	}
	if count := follows(words, i, []string{"aujourd", "hui"}); count > 0 {
		m := x.in.Programme.matchNear(0, x.in.Received)
		m.count = count
		return m, true
	}
	return x.findMonth(words, i)
}

// spread takes a span of days, or a day that only bounds one: "du 25 au 29 mai", "jusqu'au 12", "à partir du 28", "avant le 16".
func spread(words []token, i int) (int, bool) {
	j := i
	switch {
	case words[i].word == "du":
		j = i + 1
		from := skipDate(words, j)
		if from == 0 || j+from >= len(words) || words[j+from].word != "au" {
			return 0, false
		}
		j += from + 1
	case follows(words, i, []string{"jusqu", "au"}) > 0:
		j += follows(words, i, []string{"jusqu", "au"})
	case follows(words, i, []string{"a", "partir", "du"}) > 0:
		j += 3
	case follows(words, i, []string{"avant", "le"}) > 0, follows(words, i, []string{"depuis", "le"}) > 0, follows(words, i, []string{"vers", "le"}) > 0:
		j += 2
	case follows(words, i, []string{"semaine", "du"}) > 0:
		j += 2
	default:
		return 0, false
	}
	to := skipDate(words, j)
	if to == 0 {
		return 0, false
	}
	return j + to - i, true
}

func skipDate(words []token, j int) int {
	if j >= len(words) {
		return 0
	}
	if _, count := date(words, j); count > 0 {
		return count
	}
	if number(words[j].word) > 0 && !words[j].mark {
		return 1
	}
	return 0
}

// findMonth reads a month by itself, led by a word such as "de", "en" or "fin".
func (x *index) findMonth(words []token, i int) (mention, bool) {
	m := month(words[i].word)
	if m == 0 || len(words[i].word) < 3 || i == 0 && !x.listsMonths() {
		return mention{}, false
	}
	lead := ""
	if i > 0 {
		lead = words[i-1].word
	}
	switch {
	case x.listsMonths() && (i == 0 || words[i].newline || lead == "." || lead == "," && i > 1 && month(words[i-2].word) > 0):
		lead = "pour" // "ok pour mai, juin. Novembre à confirmer"
	case x.listsMonths() && monthListed(words, i):
		lead = "pour" // months.go
	}
	if lead == "fin" && i > 1 && has([]string{"ici", "avant"}, words[i-2].word) {
		return mention{count: 1, how: "range"}, true // "à confirmer d'ici fin mai"
	}
	switch lead {
	case "de", "en", "pour", "'", "fin", "et":
	case "debut":
		if !x.early(m) {
			return mention{count: 1, how: "range"}, true
		}
	case "mi", "-":
		return mention{count: 1, how: "range"}, true
	default:
		return mention{}, false
	}
	out := mention{count: 1, how: "month"}
	for _, e := range x.in.Programme.Events {
		if e.Date.Month() == m {
			out.events = append(out.events, e.ID)
		}
	}
	if len(out.events) > 1 {
		out.fault = ReasonTwoEvents
	}
	if len(out.events) == 0 {
		out.how = "range"
	}
	return out, true
}

// early says whether all events of a month that the letter is about lie in its first days.
func (x *index) early(m time.Month) bool {
	found := false
	for _, e := range x.in.Programme.Events {
		if e.Date.Month() == m && (e.Date.Day() > 10 || x.in.Event != "" && x.in.Event != e.ID) {
			return false
		}
		found = found || e.Date.Month() == m
	}
	return found
}

// listsMonths says whether a month alone may name an event: the letter was about several.
func (x *index) listsMonths() bool { return x.in.Answers == AnswersProgramme }

// findTheme reads words of a title: two or more in a row, or one after "sur" or "consacrée à".
func (x *index) findTheme(words []token, i int) (mention, bool) {
	best := mention{how: "title"}
	tied := false
	for _, n := range x.themes {
		count, hits := run(words, i, n.words)
		switch {
		case hits == 0 || count < best.count:
		case count == best.count:
			tied = true
			best.events = append(best.events, n.event)
		default:
			best, tied = mention{count: count, events: []string{n.event}, how: "title"}, false
			if hits == 1 {
				best.how = "theme"
			}
		}
	}
	if best.count == 0 {
		return best, false
	}
	if best.how == "theme" || tied && best.count == 1 {
		if !themed(words, i) {
			return best, false
		}
	}
	if tied {
		best.fault = ReasonTwoEvents
	}
	return best, true
}

// run counts the tokens and the title's words in a row from words[i] on, small words between them allowed.
func run(words []token, i int, theme []string) (count, hits int) {
	for j := i; j < len(words); j++ {
		t := words[j]
		switch {
		case has(theme, t.word):
			hits++
			count = j - i + 1
		case hits > 0 && (len(t.word) < 3 || has([]string{"les", "des", "pour", "aux", "dans", "par", "sur", "une", "vos", "nos"}, t.word)) && (!t.mark || t.word == "'" || t.word == "-"):
		default:
			return count, hits
		}
	}
	return count, hits
}

// themed says whether words before i announce a theme: "journée sur l'…", "consacrée à l'…".
func themed(words []token, i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		switch words[j].word {
		case "sur", "consacree", "consacre", "theme", "relative", "journee", "autour", "intitulee":
			return true
		case "'", "l", "la", "le", "les", "a", "de", "d", "votre":
		default:
			return false
		}
	}
	return false
}

// has says whether a list has s.
func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// local is the time of reception in the programme's zone.
func (x *index) local() time.Time {
	if x.in.Programme.Zone == nil {
		return x.in.Received
	}
	return x.in.Received.In(x.in.Programme.Zone)
}

// answeredOn says whether the event of the answered letter falls on that day of the week.
func (x *index) answeredOn(weekday int) bool {
	for _, e := range x.in.Programme.Events {
		if e.ID == x.in.Event {
			return int(e.Date.Weekday()) == weekday
		}
	}
	return false
}

// among says whether a word is one of those of a list, parted by spaces or line ends.
func among(list, word string) bool {
	if word == "" {
		return false
	}
	for from := 0; ; {
		at := strings.Index(list[from:], word)
		if at < 0 {
			return false
		}
		at, end := at+from, at+from+len(word)
		if (at == 0 || list[at-1] <= ' ') && (end == len(list) || list[end] <= ' ') {
			return true
		}
		from = at + 1
	}
}
