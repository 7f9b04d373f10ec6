package reply

// A house that sends some people, counted and then named: "le conseil citoyen d'Orgeval sera représenté par trois personnes : X, Y et moi-même", "nous serons trois
// personnes : X, Y et moi".

var (
	// sendsSome is that head; the number stands in it.
	sendsSome = lazily(`^(bonjour |bonsoir )?((le|la|les|l|notre|nos|mon|ma) [\w ]{3,70} (sera|seront|est|sont) (donc |bien |aussi )?representee?s? par|nous (serons|viendrons a|participerons a|venons a)|on (sera|viendra a|vient a)) (deux|trois|quatre|cinq|six|2|3|4|5|6) (personnes|participants|participantes|membres|habitants|habitantes|benevoles|agents|elus|elues|conseillers|conseilleres|administrateurs|delegues|representants|adherents|salaries|jeunes|d entre nous)\b( .{0,60})?$`)
)

// headCount are the numbers of it.
var headCount = map[string]int{"deux": 2, "2": 2, "trois": 3, "3": 3, "quatre": 4, "4": 4, "cinq": 5, "5": 5, "six": 6, "6": 6}

// settleRepresentedBy makes a yes of such a head and of the names behind it, where they are as many as it says.
func (r *reader) settleRepresentedBy() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !c.heading || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kOr, kStranger, kMode, kLunch, kPast) {
			continue
		}
		m := sendsSome.FindStringSubmatch(c.plain())
		if m == nil {
			continue
		}
		s := sense{what: wDecision, rule: "represented by some", yes: true}
		end := r.namedAfterHead(i, &s)
		count := len(s.names)
		if s.self {
			count++
		}
		if end == i || count != numberIn(m) || !s.self && contains(c.plain(), "nous ") || r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
			continue
		}
		c.sense, c.heading = s, false
		for k := i + 1; k <= end; k++ {
			r.list[k].sense = sense{what: wCourtesy, rule: "represented by some"}
		}
	}
}

// numberIn is the number among the parts of such a head.
func numberIn(parts []string) int {
	for _, p := range parts {
		if n := headCount[p]; n > 0 {
			return n
		}
	}
	return 0
}

// namedAfterHead adds to s the people of the clauses behind head i that hold nothing else, the sender among them; it gives the last of those clauses.
func (r *reader) namedAfterHead(i int, s *sense) int {
	end := i
	for k := i + 1; k < len(r.list) && !r.list[k].subject && !r.list[k].question; k++ {
		o := &r.list[k]
		b := newBag(o)
		if r.list[k].sentence != r.list[i].sentence || !b.any(kName, kSelf) || !b.only(kName, kSelf, kJoin, kFill, kCivility, kFunction, kCourtesy) {
			break
		}
		s.names = append(s.names, o.names()...)
		s.self = s.self || b.any(kSelf)
		end = k
	}
	return end
}
