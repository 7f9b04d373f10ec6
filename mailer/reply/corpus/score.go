package corpus

import (
	"fmt"
	"sort"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A Report holds the measures of one run.
type Report struct {
	Cases             int
	Wrong             []string // "id: what", applied though not expected
	WrongUnsubscribes []string
	ToApply, Done     int
	Held, Partial     []string // cases to apply that were not, or not exactly
	Right, Total      map[string]int
	Off               []string          // "id disposition field: got, want", a detail that was read otherwise
	Dispositions      map[[2]string]int // expected, predicted
	Questions         int               // cases whose question mark agrees
	Kinds             map[string]*Share // automation by kind of reply
}

// A Share is how many of how many.
type Share struct{ Done, Of int }

// Automation is the share of the cases to apply that were applied exactly, in percent.
func (r Report) Automation() float64 { return percent(r.Done, r.ToApply) }

// Details is the share of right details of the intents found, in percent.
func (r Report) Details() float64 {
	right, total := 0, 0
	for f := range r.Total {
		right, total = right+r.Right[f], total+r.Total[f]
	}
	return percent(right, total)
}

// Agreement is the share of right dispositions, in percent.
func (r Report) Agreement() float64 {
	right := 0
	for k, n := range r.Dispositions {
		if k[0] == k[1] {
			right += n
		}
	}
	return percent(right, r.Cases)
}

func percent(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

// Score compares predictions, by case ID, with the cases; one that is missing counts as a review.
func Score(cases []Case, predictions map[string]Prediction) Report {
	r := Report{Cases: len(cases), Right: map[string]int{}, Total: map[string]int{}, Dispositions: map[[2]string]int{}, Kinds: map[string]*Share{}}
	for _, c := range cases {
		p, ok := predictions[c.ID]
		if !ok {
			p.Disposition = "review"
		}
		r.add(c, p)
	}
	return r
}

func (r *Report) add(c Case, p Prediction) {
	registered := map[string]bool{}
	for _, g := range c.Given.Registered {
		registered[g.Event] = true
	}
	pairs, missed, extra := pair(c.Expect.Intents, p.Intents, registered)
	acts := p.Disposition == "apply"
	r.Dispositions[[2]string{c.Expect.Disposition, p.Disposition}]++
	if acts && len(extra) > 0 {
		var what []string
		for _, x := range extra {
			what = append(what, x.Intent+" "+x.Event+" "+x.Who.Name)
		}
		r.Wrong = append(r.Wrong, c.ID+": "+strings.Join(what, "; "))
	}
	if acts && p.Unsubscribe && !c.Expect.Unsubscribe {
		r.WrongUnsubscribes = append(r.WrongUnsubscribes, c.ID)
	}
	if c.Expect.Disposition == "apply" {
		r.ToApply++
		done := acts && len(extra) == 0 && missed == 0 && p.Unsubscribe == c.Expect.Unsubscribe
		for _, k := range KindsOf(c) {
			if r.Kinds[k] == nil {
				r.Kinds[k] = &Share{}
			}
			r.Kinds[k].Of++
			if done {
				r.Kinds[k].Done++
			}
		}
		switch {
		case done:
			r.Done++
		case acts:
			r.Partial = append(r.Partial, c.ID)
		default:
			r.Held = append(r.Held, c.ID)
		}
	}
	if c.Expect.Question == p.Question {
		r.Questions++
	}
	for _, g := range pairs {
		r.compare(c.ID+" "+p.Disposition, g[0], g[1])
	}
}

// KindsOf sorts a case into kinds of reply: by letter, by placement, and by what is hard in it.
func KindsOf(c Case) []string {
	out := []string{"letter " + c.AnswersKind, "placement " + c.Placement}
	events, persons := map[string]bool{}, map[string]bool{}
	for _, i := range c.Expect.Intents {
		events[i.Event], persons[i.Who.Name] = true, true
		out = append(out, "intent "+i.Intent)
	}
	if len(events) > 1 {
		out = append(out, "several events")
	}
	if len(persons) > 1 {
		out = append(out, "several people")
	}
	for _, i := range c.Expect.Intents {
		if !i.Who.Self {
			out = append(out, "somebody else")
			break
		}
	}
	if author, _, ok := strings.Cut(c.ID, "-"); ok {
		out = append(out, "author "+author)
	}
	if strings.HasPrefix(c.ID, "m-") {
		out = append(out, "button")
	}
	if c.Expect.Question {
		out = append(out, "with a question")
	}
	if c.Expect.Unsubscribe {
		out = append(out, "leaves the list")
	}
	sort.Strings(out)
	var once []string
	for i, k := range out {
		if i == 0 || out[i-1] != k {
			once = append(once, k)
		}
	}
	return once
}

func (r *Report) compare(id string, g, p Intent) {
	tell := func(field, want, got string, ok bool) {
		r.Total[field]++
		if ok {
			r.Right[field]++
			return
		}
		r.Off = append(r.Off, fmt.Sprintf("%-15s %-13s got %q, want %q", id, field, got, want))
	}
	if g.Intent != "absent" {
		tell("mode", g.Mode, p.Mode, g.Mode == p.Mode)
		tell("lunch", meal(g.Lunch), meal(p.Lunch), meal(g.Lunch) == meal(p.Lunch))
		tell("diet", g.Diet, p.Diet, (g.Diet != "") == (p.Diet != ""))
		tell("access", g.Access, p.Access, (g.Access != "") == (p.Access != ""))
	}
	tell("name", g.Who.Name, p.Who.Name, strings.Join(nameWords(g.Who.Name), " ") == strings.Join(nameWords(p.Who.Name), " "))
	tell("function", g.Who.Function, p.Who.Function, within(g.Who.Function, p.Who.Function))
	tell("organisation", g.Who.Organisation, p.Who.Organisation, within(g.Who.Organisation, p.Who.Organisation))
	tell("email", g.Who.Email, p.Who.Email, strings.EqualFold(g.Who.Email, p.Who.Email))
}

// meal is yes, no or nothing.
func meal(lunch *bool) string {
	switch {
	case lunch == nil:
		return ""
	case *lunch:
		return "yes"
	}
	return "no"
}

func pair(gold, predicted []Intent, registered map[string]bool) (pairs [][2]Intent, missed int, left []Intent) {
	left = append([]Intent{}, predicted...)
	for _, g := range gold {
		best := -1
		for i, p := range left {
			if p.Event != g.Event || !sameIntent(g, p, registered) || !sameWho(g.Who, p.Who) {
				continue
			}
			if best < 0 || strings.Join(nameWords(g.Who.Name), " ") == strings.Join(nameWords(p.Who.Name), " ") {
				best = i
			}
		}
		if best < 0 {
			missed++
			continue
		}
		pairs = append(pairs, [2]Intent{g, left[best]})
		left = append(left[:best:best], left[best+1:]...)
	}
	return pairs, missed, left
}

func sameIntent(g, p Intent, registered map[string]bool) bool {
	if g.Intent == p.Intent {
		return true
	}
	both := g.Intent == "attend" && p.Intent == "update" || g.Intent == "update" && p.Intent == "attend"
	return both && registered[g.Event] && g.Who.Self
}

func sameWho(g, p Who) bool {
	if g.Self && p.Self {
		return true
	}
	if g.Name == "" && p.Name == "" && !g.Self && !p.Self {
		return g.Function != "" && within(g.Function, p.Function)
	}
	return Alike(g.Name, p.Name)
}

// Flat writes s in lower case without accents, punctuation as blanks.
func Flat(s string) string {
	var out strings.Builder
	s = strings.NewReplacer("œ", "oe", "Œ", "oe", "æ", "ae", "ß", "ss").Replace(s)
	for _, r := range norm.NFKD.String(strings.ToLower(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '@' || r < 128 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			out.WriteRune(r)
		default:
			out.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(out.String()), " ")
}

func nameWords(s string) []string {
	var out []string
	for _, w := range strings.Fields(Flat(s)) {
		if !strings.Contains(" m mr mme mlle monsieur madame mademoiselle me maitre dr docteur ", " "+w+" ") {
			out = append(out, w)
		}
	}
	sort.Strings(out)
	return out
}

func within(g, p string) bool {
	g, p = Flat(g), Flat(p)
	if g == "" || p == "" {
		return g == p
	}
	return strings.Contains(g, p) || strings.Contains(p, g)
}

// Alike says whether two names are one person's: the words of one in the other, initials allowed, or a slip of the pen.
func Alike(a, b string) bool {
	short, long := nameWords(a), nameWords(b)
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) == 0 {
		return false
	}
	rest := append([]string{}, long...)
	fits, full := true, false
	for _, w := range short {
		hit := -1
		for i, l := range rest {
			if l == w {
				hit = i
				break
			}
		}
		for i, l := range rest {
			if hit < 0 && (len(w) == 1 || len(l) == 1) && w[0] == l[0] {
				hit = i
			}
		}
		if hit < 0 {
			fits = false
			break
		}
		full = full || len(w) > 2 && strings.Contains(" "+strings.Join(long, " ")+" ", " "+w+" ")
		rest = append(rest[:hit:hit], rest[hit+1:]...)
	}
	return fits && full || ratio(strings.Join(short, " "), strings.Join(long, " ")) >= 0.85
}

// ratio is how much of two strings is common, in order: twice the longest common subsequence over both lengths.
func ratio(a, b string) float64 {
	row := make([]int, len(b)+1)
	for i := range a {
		last := 0
		for j := range b {
			keep := row[j+1]
			if a[i] == b[j] {
				row[j+1] = last + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			last = keep
		}
	}
	return 2 * float64(row[len(b)]) / float64(len(a)+len(b))
}

// String prints the measures; with names of cases where listed is wanted, use the fields.
func (r Report) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d cases: wrong %d, wrong unsubscribes %d, automation %d/%d = %.1f %%, details %.1f %%, disposition %.1f %%, questions %d",
		r.Cases, len(r.Wrong), len(r.WrongUnsubscribes), r.Done, r.ToApply, r.Automation(), r.Details(), r.Agreement(), r.Questions)
	return out.String()
}

// Table prints automation by kind and the details by field.
func (r Report) Table() string {
	var out strings.Builder
	var kinds []string
	for k := range r.Kinds {
		kinds = append(kinds, k)
	}
	sort.Strings(kinds)
	for _, k := range kinds {
		s := r.Kinds[k]
		fmt.Fprintf(&out, "    %-28s %4d / %-4d %6.1f %%\n", k, s.Done, s.Of, percent(s.Done, s.Of))
	}
	for _, f := range []string{"mode", "lunch", "diet", "access", "name", "function", "organisation", "email"} {
		fmt.Fprintf(&out, "    %-28s %4d / %-4d %6.1f %%\n", f, r.Right[f], r.Total[f], percent(r.Right[f], r.Total[f]))
	}
	for _, e := range []string{"apply", "review", "ignore"} {
		fmt.Fprintf(&out, "    expected %-19s apply %d review %d ignore %d\n", e, r.Dispositions[[2]string{e, "apply"}], r.Dispositions[[2]string{e, "review"}], r.Dispositions[[2]string{e, "ignore"}])
	}
	return out.String()
}
