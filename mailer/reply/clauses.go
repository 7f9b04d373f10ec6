package reply

import "strings"

// A clause is a run of tags that says one thing.
type clause struct {
	tags     []tag
	sentence int
	question bool
	subject  bool // stands in the subject line
	heading  bool // ends with a colon
	text     string
	flat     string // the text as plain gives it, once it was asked for
	sense    sense
}

// plain is the text of a clause as plain gives it.
func (c *clause) plain() string {
	if c.flat == "" {
		c.flat = plain(c.text)
	}
	return c.flat
}

// fill takes from the words of a clause all that they could bear on.
func (c *clause) fill() {
	for k := range c.tags {
		c.tags[k].kind = kFill
	}
}

// clauses cuts the tags at punctuation, at lines and at conjunctions.
func (r *reader) clauses(words []token, tags []tag) []clause {
	var out []clause
	var run []tag
	sentence, asked, breath := 0, -1, stretches(words, tags)
	close := func() {
		if len(run) > 0 {
			if asks(run) && asked < 0 {
				asked = len(out)
			}
			out = append(out, clause{tags: run, sentence: sentence, text: r.text[words[run[0].from].from:words[run[len(run)-1].to-1].to]})
		}
		run = nil
	}
	end := func() {
		close()
		sentence, asked = sentence+1, -1
	}
	for i, t := range tags {
		if t.kind == kMark {
			switch t.value {
			case "/":
				if partsDays(run, tags, i) {
					close()
				}
				continue
			case "-", "'", "\"", "«", "»", "*", "•", "_", "<", ">", "(", ")", "+", "&":
				arrow := arrowHead(tags, i) && !words[t.from].newline // "Mulhouse -> visio"
				if !bracketsDay(words, tags, i, run) && (arrow || t.value == "(" || t.value == ")" || (t.value == "-" || t.value == "*" || t.value == "•") && !words[t.from].glued) {
					if words[t.from].newline {
						end()
					}
					close()
					heads(out, len(out) > 0 && (arrow && out[len(out)-1].sentence == sentence || t.value == "(" && onlyEvent(out[len(out)-1].tags))) // "Épernay (sur place)"
				}
				continue
			case ".", "!", "?", "…":
				close()
				if t.value == "?" {
					question(out, sentence, asked)
				}
				end()
			default:
				if t.value == "," && r.goesOnAt(words, tags, i+1, run) {
					continue
				}
				close()
				heads(out, colonLike(tags, i) && len(out) > 0 && out[len(out)-1].sentence == sentence)
			}
			continue
		}
		if words[t.from].newline && len(run)+len(out) > 0 && r.breaks(words, t.from) {
			end()
		} else if r.splits(words, tags, i, run) || breath[i] >= longBreath && r.breathes(words, tags, i, run) {
			close()
		}
		run = append(run, r.norJoined(words, tags, i, run))
	}
	close()
	return out
}

// arrowHead says whether the mark at tags[i] is the head of "->" or "=>".
func arrowHead(tags []tag, i int) bool {
	return tags[i].value == ">" && i > 0 && tags[i-1].kind == kMark && (tags[i-1].value == "-" || tags[i-1].value == "=")
}

// colonLike says whether the mark at tags[i] leads to what follows: a colon, an arrow.
func colonLike(tags []tag, i int) bool {
	v := tags[i].value
	if v == ":" && (markAt(tags, i+1, ")") || markAt(tags, i+1, "-") && markAt(tags, i+2, ")")) {
		return false // ":)"
	}
	return v == ":" || v == "→" || v == "=" && i+1 < len(tags) && tags[i+1].kind == kMark && tags[i+1].value == ">"
}

// goesOnAt says whether the comma before tags[i] parts nothing: company, another "ni", a further day or name of a list follows.
func (r *reader) goesOnAt(words []token, tags []tag, i int, run []tag) bool {
	return r.goesOnWithCompany(words, tags, i, run) || r.norAt(words, tags, i, run) || r.listsDays(words, tags, i, run) || r.listsNames(words, tags, i, run)
}

// bracketsDay says whether a bracket at tags[i] holds no more than the town or the date of the day before it, in a list of days: "du 28 mai (Épernay) et du
// 24 septembre (Mulhouse)".
func bracketsDay(words []token, tags []tag, i int, run []tag) bool {
	if tags[i].value == ")" {
		return i > 1 && tags[i-1].kind == kEvent && tags[i-2].kind == kMark && tags[i-2].value == "(" && bracketsDay(words, tags, i-2, run[:max(0, len(run)-1)])
	}
	return tags[i].value == "(" && len(run) > 1 && run[len(run)-1].kind == kEvent && bearsOn(run, kVerb, kPresent, kNoun, kEnrol, kConfirm) && i+2 < len(tags) && tags[i+1].kind == kEvent && tags[i+2].kind == kMark && tags[i+2].value == ")" &&
		len(tags[i+1].mention.events) == 1 && sameEvents(tags[i+1].mention.events, run[len(run)-1].mention.events)
}

// onlyEvent says whether a run names an event and nothing else.
func onlyEvent(run []tag) bool {
	for _, t := range run {
		if t.kind != kEvent && t.kind != kFill && t.kind != kJoin {
			return false
		}
	}
	return bearsOn(run, kEvent)
}

// heads makes a heading of the last clause where it leads to what follows.
func heads(out []clause, leads bool) {
	if leads {
		out[len(out)-1].heading = true
	}
}

// partsDays says whether the stroke at tags[i] parts two days with an answer each: "Épernay oui / Mulhouse non", "Épernay : non
// merci / Mulhouse : oui".
func partsDays(run, tags []tag, i int) bool {
	if !bearsOn(run, kYes, kNo, kMode, kPresent, kAway) || i+1 >= len(tags) || tags[i+1].kind != kEvent {
		return false
	}
	return bearsOn(run, kEvent) || i+2 < len(tags) && tags[i+2].kind == kMark && tags[i+2].value == ":"
}

// goesOnWithCompany says whether "avec mon collègue X", behind a comma, begins at tags[i]: it belongs to what was said of coming.
func (r *reader) goesOnWithCompany(words []token, tags []tag, i int, run []tag) bool {
	if i >= len(tags) || !has([]string{"avec", "accompagne", "accompagnee"}, words[tags[i].from].word) && !(words[tags[i].from].word == "ainsi" && bearsOn(run, kEnrol)) {
		return false
	}
	named := false
	for _, t := range tags[i:] {
		switch t.kind {
		case kName:
			named = true
		case kPlus, kRelation, kFill, kJoin, kCivility, kFunction:
		case kSelf:
			if t.value != "named" || !bearsOn(run, kName) {
				return false
			}
			named = true
		default:
			return named && (words[tags[i].from].word != "ainsi" || t.kind == kMark || t.kind == kPart || t.kind == kEvent || t.kind == kGeneric)
		}
	}
	return named
}

// norAt says whether "ni à Mulhouse", behind "ni à Épernay" and a comma, begins at tags[i]: another day of the same no.
func (r *reader) norAt(words []token, tags []tag, i int, run []tag) bool {
	if i+1 >= len(tags) || words[tags[i].from].word != "ni" || !bearsOn(run, kEvent) {
		return false
	}
	first := false
	for _, t := range run {
		first = first || words[t.from].word == "ni"
	}
	for i++; first && i < len(tags) && (tags[i].kind == kFill || tags[i].kind == kFor); {
		i++
	}
	return first && i < len(tags) && tags[i].kind == kEvent
}

// norJoined is the tag at tags[i], "ni" made an "et" where it adds a day to a no.
func (r *reader) norJoined(words []token, tags []tag, i int, run []tag) tag {
	t := tags[i]
	if r.norBehindNot(words, tags, i, run) {
		t.kind, t.value = kJoin, ""
	}
	return t
}

// norBehindNot says whether "ni" at tags[i] adds a day to a no that "pas" said: "pas disponible le 28 mai ni le 18 juin".
func (r *reader) norBehindNot(words []token, tags []tag, i int, run []tag) bool {
	if tags[i].kind != kNot || words[tags[i].from].word != "ni" || len(run) == 0 || run[len(run)-1].kind != kEvent || !bearsOn(run, kNot) {
		return false
	}
	for _, t := range run {
		if t.kind == kNot && words[t.from].word != "pas" {
			return false
		}
	}
	for i++; i < len(tags) && (tags[i].kind == kFill || tags[i].kind == kFor); {
		i++
	}
	return i < len(tags) && tags[i].kind == kEvent
}

// question marks the clauses of a sentence that ends in a question mark: from the first that asks, else the last.
func question(out []clause, sentence, asked int) {
	if asked < 0 {
		asked = len(out) - 1
	}
	for i := max(asked, 0); i < len(out); i++ {
		if out[i].sentence == sentence {
			out[i].question = true
		}
	}
}

func asks(run []tag) bool {
	for _, t := range run {
		if t.kind == kAsk {
			return true
		}
	}
	return false
}

// breaks says whether a new line begins a new sentence: not inside a paragraph that was wrapped.
func (r *reader) breaks(words []token, i int) bool {
	if i == 0 {
		return true
	}
	if words[i].from < words[i-1].to {
		return false
	}
	for _, s := range r.spans {
		if words[i-1].from < s.from && words[i].from >= s.from {
			return true // another answer between quoted lines
		}
	}
	gap := r.text[words[i-1].to:words[i].from]
	lines := 0
	for _, c := range gap {
		if c == '\n' {
			lines++
		}
	}
	start := i - 1
	for start > 0 && !words[start].newline {
		start--
	}
	if words[i].word == "pour" && i+1 < len(words) {
		if _, ok := r.index.find(words, i+1); ok {
			return true
		}
	}
	item := i+1 < len(words) && number(words[i].word) > 0 && words[i+1].mark && words[i+1].glued && words[i+1].word != "/"
	return lines > 1 || item || r.headsLine(words, i) || words[i].upper || words[i-1].to-words[start].from < 58
}

// headsLine says whether the line at words[i] begins with a day and a colon, "18 juin (Bar-le-Duc) : X": it goes on with no sentence.
func (r *reader) headsLine(words []token, i int) bool {
	m, ok := r.index.find(words, i)
	if !ok {
		return false
	}
	for j := i + m.count; j < len(words) && j < i+m.count+9 && !words[j].newline; j++ {
		if words[j].word == ":" {
			return true
		}
	}
	return false
}

// splits says whether a conjunction or a new subject at tags[i] begins a clause.
func (r *reader) splits(words []token, tags []tag, i int, run []tag) bool {
	if len(run) == 0 {
		return false
	}
	if w := words[tags[i].from]; !w.mark && invitationRelative(words, tags[i].from) && bearsOn(run, kName) && !bearsOn(run, kSelf, kWe) {
		return true
	}
	if r.splitsAtTurn(words, tags, i, run) || daysTurnAt(words, tags, i, run) {
		return true
	}
	if tags[i].kind == kForce || beforeThat(words, tags, i, run) || tags[i].kind == kNo && !bearsOn(run, kSelf, kThird, kWe, kName, kNot, kNe) && has([]string{"m", "me", "ne"}, words[tags[i].from].word) {
		return true
	}
	if w := words[tags[i].from].word; (w == "que" || w == "qu") && pronounAt(tags, i+1) && r.tells(run) {
		return true
	}
	if tags[i].kind == kReason && !compound(words, tags[i].from) && !(len(run) == 1 && run[0].kind == kNe) && !(words[tags[i].from].word == "vu" && has([]string{"pas", "jamais", "ai", "avais", "avons", "avions"}, words[tags[i].from-1].word)) || r.purpose(words, tags, i) && !(bearsOn(run, kSend) && !bearsOn(run, kName)) {
		return true
	}
	if w := words[tags[i].from].word; tags[i].kind == kIf && (w == "si" || w == "s") && bearsOn(run, kVerb, kPresent, kYes, kEnrol) && !bearsOn(run, kIf, kNot, kNe, kAsk, kHedge, kConfirm) {
		return true
	}
	if words[tags[i].from].word == "ou" && r.splitsAtWhere(words, tags, i, run) {
		return true
	}
	if words[tags[i].from].word == "qui" && r.splitsAtWho(words, run) {
		return true
	}
	if tags[i].kind == kRelay || len(run) == 1 && words[run[0].from].word == "ni" && tags[i].kind == kThird { // "ni elle ni moi"
		return false
	}
	word := words[tags[i].from].word
	if (word == "il" || word == "elle") && tags[i].kind == kThird && len(run) < 3 && run[len(run)-1].kind == kRelation && !bearsOn(run, kName, kSelf, kVerb, kPlus, kJoin) {
		return false // "ma sœur elle garde les petits"
	}
	if end := run[len(run)-1]; (word == "c" || word == "ca") && (end.kind == kNo || end.kind == kYes) && bearsOn(run, kEvent) && len(run) < 4 {
		return true // "Mulhouse non c'est trop loin"
	}
	last := words[run[len(run)-1].to-1].word
	if (word == "je" || word == "j") && concedes(words, run) {
		return true
	}
	switch word {
	case "mais", "car", "or", "puisque", "parce", "donc", "donc_":
		if word == "car" && compound(words, tags[i].from) {
			return false
		}
		return word != "donc" || i+1 < len(tags) && (tags[i+1].kind == kYes || tags[i+1].kind == kNo) && (tags[i+1].to-tags[i+1].from == 1 && bears(run) || tags[i+1].kind == kNo && len(run) > 2 && bearsOn(run, kSelf, kWe) && words[tags[i+1].from].word == "impossible")
	case "et":
		return r.splitsAtAnd(words, tags, i, run)
	case "ainsi", "puis":
		return tags[i].kind == kJoin && r.twoModes(tags, i, run)
	case "je", "j", "merci", "bonjour", "cordialement", "on", "nous", "il", "elle", "inscrivez", "veuillez", "envoyez":
		if tags[i].kind == kFill || tags[i].kind == kName || tags[i].from > 0 && words[tags[i].from].glued && words[tags[i].from-1].word == "-" {
			return false
		}
		if has([]string{"que", "qu", "dont", "ou", "si", "s", "comme", "lorsque", "laquelle", "lequel", "quand", "qui", "et", "a", "de", "d", "me", "ne", "n", "pour", "chez", "'"}, last) || word == "on" && last == "l" {
			return false
		}
		if word == "nous" && tags[i].kind != kWe && has([]string{"pourrons", "pouvons", "pourrions", "saurons", "saurions", "allons", "devons"}, last) {
			return false // "X et moi ne pourrons nous libérer"
		}
		if word == "nous" && tags[i].kind == kEnrol && has([]string{"vous", "tu", "pouvez", "pourriez"}, last) {
			return false // "pouvez-vous nous inscrire ?"
		}
		if word == "nous" && tags[i].kind == kWe && (has([]string{"vous", "pour", "avec", "chez", "de", "a"}, last) || r.object(words, tags, i) || doneToUs(words, tags[i].to)) {
			return false
		}
		return bears(run) || tags[i].kind == kCourtesy || run[0].kind == kCourtesy
	}
	return false
}

// splitsAtWho says whether "qui" behind a run begins a clause: of somebody who comes along, of a day that is left out.
func (r *reader) splitsAtWho(words []token, run []tag) bool {
	if mine := bearsOn(run, kSelf) || run[0].kind == kModal && run[0].value == "1"; run[len(run)-1].kind == kName && mine && bearsOn(run, kMode, kVerb, kPresent) && bearsOn(run, kPlus) {
		return true
	}
	if run[len(run)-1].kind == kEvent && bearsOn(run, kExcept) {
		return true // "sauf celle de Mulhouse, qui est trop loin"
	}
	if run[len(run)-1].kind == kName && bearsOn(run, kSelf) && accompanied(words[run[0].from:run[len(run)-1].to]) {
		return true // "je serai accompagnée de ma stagiaire X, qui vient d'arriver"
	}
	if run[len(run)-1].kind == kName && bearsOn(run, kHand) && knowsIt.MatchString(bareWords(words[run[len(run)-1].to:min(len(words), run[len(run)-1].to+6)])) {
		return true // "je laisse ma chaise à X, chargée de concertation, qui connaît les immeubles mieux que moi"
	}
	if run[len(run)-1].kind == kName && toldSomebody.MatchString(bareWords(words[run[0].from:run[len(run)-1].to])) {
		return true // "j'ai parlé de la journée à M. X, notre coordinateur, qui y participera"
	}
	return keepsMe.MatchString(bareWords(words[run[len(run)-1].to:min(len(words), run[len(run)-1].to+6)])) && !bearsOn(run, kName, kRelation, kVerb, kPresent, kYes, kNot, kNe, kIf, kEnrol)
}

// keepsMe is what something does that keeps the sender: "j'ai une contrainte familiale qui m'empêche de venir".
var keepsMe = lazily(`^qui (m|me|nous) (empeche|empechera|oblige|obligera|contraint|contraindra|retient|retiendra|force|forcera|interdit|interdira|prive|privera)\b`)

// knowsIt is what somebody knows or does for a living.
var knowsIt = lazily(`^qui (connait|suit|gere|pilote|coordonne|anime|travaille sur|s occupe|est en charge|porte|maitrise)\b`)

// toldSomebody is a sentence in which the sender told somebody of the day.
var toldSomebody = lazily(`^(et |mais |donc |toutefois )*(j ai|nous avons|j en ai|nous en avons) (\w+ )?(parle|informe|prevenu|averti|avise|sollicite|contacte|evoque|alerte|propose)\b`)

// bareWords are words without marks, one space between them.
func bareWords(words []token) string {
	var out []string
	for _, w := range words {
		if !w.mark {
			out = append(out, w.word)
		}
	}
	return strings.Join(out, " ")
}

// splitsAtAnd says whether "et" at tags[i] begins a clause: by what stands behind it.
func (r *reader) splitsAtAnd(words []token, tags []tag, i int, run []tag) bool {
	if inTurn(words, tags, i, run) || meApart(tags, i, run) || r.deputyAt(words, tags, i, run) || r.twoModes(tags, i, run) || r.modeAtAnd(tags, i, run) || r.yesBehindNo(tags, i, run) || r.twoPairs(words, tags, i, run) || r.turnsToEvent(words, tags, i, run) {
		return true
	}
	if i+1 < len(tags) && tags[i+1].kind == kThat && bearsOn(run, kVerb, kPresent, kNo, kCancel, kAway, kAvail, kModal, kEnrol) {
		return true
	}
	if i+2 < len(tags) && words[tags[i+1].from].word == "personne" && tags[i+2].kind == kNe && bearsOn(run, kNo, kAway, kCancel) {
		return true // "je suis de permanence et personne ne peut me remplacer"
	}
	if i+1 < len(tags) && bearsOn(run, kNe) && bearsOn(run, kVerb, kPresent, kJourney) && !bearsOn(run, kThat, kIf) && hasAsked.MatchString(bareWords(words[tags[i+1].from:min(len(words), tags[i+1].from+6)])) {
		return true // "il ne pourra pas venir et a demandé à X de le représenter"
	}
	if i+1 < len(tags) && has([]string{"auquel", "auxquels", "auxquelles"}, words[tags[i+1].from].word) {
		return true
	}
	if i+1 < len(tags) && has([]string{"lirai", "lirons", "relirai", "consulterai", "parcourrai"}, words[tags[i+1].from].word) && bearsOn(run, kNo, kNot, kAway) {
		return true // "je serai avec vous par la pensée et lirai le compte rendu"
	}
	if i+1 < len(tags) && has([]string{"se", "s"}, words[tags[i+1].from].word) && tags[i+1].kind == kFill && (bearsOn(run, kReplaces, kVerb) && bearsOn(run, kName) || run[0].kind == kSelf || bearsOn(run, kSelf) && bearsOn(run, kVerb, kConfirm)) {
		return true
	}
	if i+1 < len(tags) {
		next := tags[i+1]
		if next.kind == kFill && has([]string{"de", "d"}, words[next.from].word) && bearsOn(run, kCancel) && i+3 < len(tags) && (tags[i+2].kind == kEnrol || tags[i+2].kind == kMark && tags[i+3].kind == kEnrol) {
			return true // "annuler ma participation et d'inscrire à ma place Mme X"
		}
		if cancelAndLeave(words, tags, i, run) || partnerByMode(words, tags, i, run) {
			return true
		}
		if next.kind == kSelf && next.value == "named" && bearsOn(run, kName) {
			next.kind = kName // "de M. X et de Mme Claire Dubois", by Claire Dubois
		}
		switch next.kind {
		case kReplaced, kHand:
			return bearsOn(run, kVerb, kPresent, kNot, kAway, kNo, kCancel)
		case kSelf, kThird, kWe, kNe, kVerb, kBe, kRequest, kModal, kCourtesy, kEnrol, kConfirm, kLunch, kAck:
			return words[next.from].word != "moi" && !(next.kind == kSelf && next.value == "moi" && bearsOn(run, kName) && !bearsOn(run, kVerb, kPresent, kJourney, kNo, kYes, kAway, kAvail, kEnrol, kBe, kModal, kConfirm, kCancel, kNoun, kSeat, kReplaces, kReplaced, kMode, kLunch)) && !r.also(words, next)
		case kName:
			if i+2 < len(tags) && tags[i+2].kind == kVerb && bearsOn(run, kName) && bearsOn(run, kBe) && bearsOn(run, kMode) && r.twoModesAhead(tags, i) {
				return true // "X sera sur place et Y suivra à distance"
			}
			if i+2 < len(tags) && tags[i+2].kind == kAlso && bearsOn(run, kSelf) && bearsOn(run, kVerb, kPresent, kYes) && !bearsOn(run, kName, kNot, kNe, kIf, kHedge) {
				return true // "je serai là et X également"
			}
			return i+2 < len(tags) && (tags[i+2].kind == kVerb || tags[i+2].kind == kBe || tags[i+2].kind == kModal) && tags[i+2].value == "3" && bearsOn(run, kVerb, kPresent, kNo, kCancel, kAway)
		case kJourney:
			return next.value == "3" && bearsOn(run, kName) && bearsOn(run, kModal)
		case kRelay:
			return next.value == "ask"
		case kNo, kCancel:
			if next.kind == kNo && words[next.from].word == "vous" || next.kind == kCancel {
				return !r.also(words, next)
			}
			return run[0].kind == kSelf && !bearsOn(run, kIf, kHedge, kThat, kOr) && cancelsOwn.MatchString(untilMark(words, next.from))
		case kFuture:
			return bearsOn(run, kVerb, kPresent, kEnrol) && !bearsOn(run, kNot, kNe)
		case kYou, kHearsay:
			return next.from < next.to && i+2 < len(tags) && (tags[i+2].kind != kSelf && tags[i+2].kind != kName)
		case kUnknown:
			return neutral(words[next.from].word) == neutralVerb && bearsOn(run, kVerb, kPresent, kNo, kCancel, kYes, kAway, kModal)
		}
	}
	return false
}

// tells says whether a run is somebody's, named or by their office, who has the sender tell something: "Mme X me charge de vous dire".
func (r *reader) tells(run []tag) bool {
	if len(run) == 0 || run[0].kind != kName && run[0].kind != kRelation || bearsOn(run, kVerb, kPresent, kNot, kNe, kAway, kNo, kYes, kNoun, kEnrol, kCancel, kHedge, kIf, kSelf) {
		return false
	}
	return bearsOn(run, kRelay, kConfirm) || bearsOn(run, kModal)
}

// purpose says whether "pour" and a verb in the infinitive that is in no table begin here.
func (r *reader) purpose(words []token, tags []tag, i int) bool {
	if words[tags[i].from].word != "pour" && words[tags[i].from].word != "afin" || i+1 >= len(tags) || has([]string{"moi", "nous", "lui", "elle"}, words[tags[i].to-1].word) {
		return false // "c'est difficile pour moi d'écrire"
	}
	for j := i + 1; j < len(tags) && j < i+4; j++ {
		w := words[tags[j].from].word
		if tags[j].kind == kFill && has([]string{"ecouter", "entendre", "apprendre", "decouvrir", "rencontrer"}, w) {
			return true
		}
		if tags[j].kind == kUnknown && len(w) > 4 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "re")) {
			return true
		}
		if tags[j].kind != kFill && tags[j].kind != kYou {
			return false
		}
	}
	return false
}

// twoModes says whether "et" parts two days with a mode each: "en visio le 28 mai et sur place le 18 juin".
func (r *reader) twoModes(tags []tag, i int, run []tag) bool {
	if !bearsOn(run, kMode, kLunch) || !bearsOn(run, kEvent) {
		return false
	}
	mode, event, meal := false, false, bearsOn(run, kLunch) && bearsOn(run, kNoun, kPresent, kVerb, kEnrol)
	for j := i + 1; j < len(tags) && tags[j].kind != kMark; j++ {
		if tags[j].kind == kJoin && event && !mode && j+1 < len(tags) && tags[j+1].kind == kMode && modeBeforeDay(run) {
			return false // "en visio aux rencontres du 28 mai et du 18 juin | et sur place à celle du 24 septembre"
		}
		mode = mode || tags[j].kind == kMode || meal && tags[j].kind == kLunch
		event = event || tags[j].kind == kEvent
	}
	return mode && event
}

// meApart says whether "et moi en visio" begins at tags[i], behind somebody else's way: "X sera sur place et moi en visio".
func meApart(tags []tag, i int, run []tag) bool {
	if i+2 >= len(tags) || tags[i+1].kind != kSelf || tags[i+1].value != "moi" || !bearsOn(run, kName) || !bearsOn(run, kMode) || !bearsOn(run, kBe, kVerb) || bearsOn(run, kSelf, kWe, kEvent, kNot, kNe, kHedge, kIf) {
		return false
	}
	for k := i + 2; k < len(tags) && tags[k].kind != kMark; k++ {
		if tags[k].kind == kMode {
			return true
		}
	}
	return false
}

// modeBeforeDay says whether a run tells how somebody comes before it names a day.
func modeBeforeDay(run []tag) bool {
	for _, t := range run {
		if t.kind == kMode || t.kind == kEvent {
			return t.kind == kMode
		}
	}
	return false
}

// modeAtAnd says whether "et en visio à Bar-le-Duc" begins at tags[i], behind a day that is told without a mode: "je viens à Épernay et en visio à
// Bar-le-Duc".
func (r *reader) modeAtAnd(tags []tag, i int, run []tag) bool {
	if r.in.Answers != AnswersProgramme || !bearsOn(run, kEvent) || bearsOn(run, kMode, kName, kNe, kNot, kIf) || i+1 >= len(tags) || tags[i+1].kind != kMode {
		return false
	}
	for i += 2; i < len(tags) && tags[i].kind != kMark && tags[i].kind != kJoin; i++ {
		if tags[i].kind == kEvent {
			return true
		}
	}
	return false
}

// twoModesAhead says whether a mode stands behind tags[i], before the next mark.
func (r *reader) twoModesAhead(tags []tag, i int) bool {
	for i++; i < len(tags) && tags[i].kind != kMark; i++ {
		if tags[i].kind == kMode {
			return true
		}
	}
	return false
}

// twoPairs says whether "et" parts two people with a day each: "moi le 28 mai et mon collègue X le 18 juin".
func (r *reader) twoPairs(words []token, tags []tag, i int, run []tag) bool {
	if r.in.Answers == AnswersProgramme && pairAt(run, tags, i) {
		return true
	}
	if standsForEach(tags, i, run) {
		return true
	}
	if !bearsOn(run, kSelf, kName, kVerb) && !enrolsMe(run) || len(run) < 2 || run[len(run)-1].kind != kEvent {
		return false
	}
	person, event := false, false
	for j := i + 1; j < len(tags) && tags[j].kind != kMark && !words[tags[j].from].newline; j++ {
		switch tags[j].kind {
		case kName, kSelf:
			person = person || !event && (tags[j].kind == kName || tags[j].value == "moi")
		case kEvent:
			event = event || person
		case kVerb, kPresent, kBe, kModal:
			return false
		}
	}
	return person && event
}

// also says whether a tag is "moi" or a name: "X et moi" is one subject.
func (r *reader) also(words []token, t tag) bool {
	return t.kind == kName || words[t.from].word == "moi"
}

// doneToUs says whether the verb behind a "nous" is somebody else's: "le préfet nous reçoit".
func doneToUs(words []token, i int) bool {
	if i >= len(words) {
		return false
	}
	for _, f := range conjugation()[words[i].word] {
		if f.person == "3" {
			return true
		}
	}
	return false
}

func (r *reader) object(words []token, tags []tag, i int) bool {
	return i > 0 && (tags[i-1].kind == kRequest || tags[i-1].kind == kNe)
}
