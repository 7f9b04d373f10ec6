package reply

import "strings"

// A framedSpan is a frame with its place, in tokens.
type framedSpan struct {
	frame
	begin, end int
}

// A framer reads a span of units, from left to right.
type framer struct {
	r      *reader
	items  []item
	i      int
	before subject // of the clause before
	depth  int
	asker  subject // who asks the reader for something: "X vous prie de l'inscrire"
	f      frame   // under construction: what stands beside its predicates
}

// span reads the whole span, or is not ok.
func (p *framer) span() ([]framedSpan, bool) {
	var out []framedSpan
	for p.i < len(p.items) {
		if p.link() {
			continue
		}
		begin := p.items[p.i].from
		p.f = frame{}
		if n := p.i; p.at("auquel", "auxquels", "auxquelles") || p.at("a") && has([]string{"laquelle", "lequel"}, p.word(n+1)) {
			p.f.anchored = true
			if p.i++; p.at("laquelle", "lequel") {
				p.i++
			}
		}
		p.fronted()
		f, ok := p.clause()
		if !ok || !p.fits(f) {
			return nil, false
		}
		p.before = f.who
		out = append(out, framedSpan{f, begin, p.items[p.i-1].to})
	}
	decided := false
	for _, f := range out {
		decided = decided || !f.empty
	}
	return out, decided
}

// link skips what joins clauses, marks and greetings.
func (p *framer) link() bool {
	u := p.items[p.i]
	switch {
	case u.kind == kMark:
		return p.skip(has([]string{",", ";", ":"}, u.word))
	case u.kind == kCourtesy:
		return p.skip(true)
	case u.text && has([]string{"wesh", "yo", "hey", "bon", "ben", "bah", "euh", "oh", "ah", "hop", "allez", "allo", "dites", "tiens", "voila", "ok"}, u.word):
		return p.skip(p.i+1 < len(p.items))
	case u.text:
		return p.skip(has([]string{"et", "donc", "car", "puis", "alors", "aussi", "mais"}, u.word) && p.i+1 < len(p.items))
	}
	return false
}

func (p *framer) skip(yes bool) bool {
	if yes {
		p.i++
	}
	return yes
}

func (p *framer) at(words ...string) bool {
	return p.i < len(p.items) && p.items[p.i].text && has(words, p.items[p.i].word)
}

func (p *framer) kindAt(kinds ...kind) bool {
	if p.i >= len(p.items) || p.items[p.i].text {
		return false
	}
	for _, k := range kinds {
		if p.items[p.i].kind == k {
			return true
		}
	}
	return false
}

func (p *framer) word(n int) string {
	if n < 0 || n >= len(p.items) || !p.items[n].text {
		return ""
	}
	return p.items[n].word
}

// clause reads a subject and its predicate.
func (p *framer) clause() (frame, bool) {
	if p.depth++; p.depth > 6 {
		return frame{}, false
	}
	defer func() { p.depth-- }()
	start := p.i
	if f, ok := p.forced(); ok {
		return f, true
	}
	if p.at("souffrez", "permettez", "acceptez") && has([]string{"que", "qu"}, p.word(p.i+1)) {
		p.i += 2
	}
	if p.at("inutile") && p.word(p.i+1) == "de" {
		p.i += 2
		f, ok := p.predicate(subject{self: true}, infinite)
		return f, ok && f.told
	}
	if p.at("merci") && has([]string{"de", "d"}, p.word(p.i+1)) {
		p.i += 2
		f, ok := p.predicate(subject{reader: true}, infinite)
		return f, ok && !f.empty
	}
	if f, ok := p.nounSubject(); ok {
		return f, true
	}
	p.cleft()
	who := p.subject()
	if f, ok := p.meal(p.impliedMeal(who)); ok {
		return f, true
	}
	f, ok := p.predicate(who, "")
	if !ok {
		p.i = start
		return frame{}, false
	}
	return f, true
}

// subject reads a pronoun or names; nothing where there is none.
func (p *framer) subject() subject {
	switch {
	case p.at("je", "j"):
		p.i++
		return subject{self: true}
	case p.at("nous") && p.finiteNext("4"), p.at("on"):
		p.i++
		return subject{all: true}
	case p.at("il", "elle", "celui", "celle", "ce") && p.third():
		return subject{third: true}
	case p.at("ils", "elles"):
		p.i++
		return subject{third: true, plural: true}
	case p.at("vous") && p.finiteNext("5"):
		p.i++
		return subject{reader: true}
	case p.at("cela", "ca", "ceci", "c"):
		p.i++
		return subject{thing: true}
	case p.kindAt(kSelf):
		p.i++
		p.comma()
		return subject{self: true, third: true}
	case p.kindAt(kName):
		return p.names()
	}
	if who, ok := p.things(); ok {
		return who
	}
	return subject{}
}

// third reads "il", "celui-ci", "ce dernier".
func (p *framer) third() bool {
	switch {
	case p.at("il", "elle"):
		p.i++
	case p.at("celui", "celle") && has([]string{"ci", "la"}, p.word(p.i+1)):
		p.i += 2
	case p.at("ce") && p.word(p.i+1) == "dernier":
		p.i += 2
	default:
		return false
	}
	return true
}

// finiteNext says whether a verb in that person follows, clitics and "ne" apart.
func (p *framer) finiteNext(person string) bool {
	for n := p.i + 1; n < len(p.items) && n < p.i+5; n++ {
		for _, c := range conjugation()[p.word(n)] {
			if c.person == person {
				return true
			}
		}
		if !has([]string{"ne", "n", "me", "m", "te", "se", "s", "nous", "vous", "le", "la", "l", "les", "lui", "leur", "y", "en"}, p.word(n)) {
			return false
		}
	}
	return false
}

// comma skips one comma.
func (p *framer) comma() {
	if p.kindAt(kMark) && p.items[p.i].word == "," {
		p.i++
	}
}

// names reads "X", "X et Y", "X, Y et Z", "X ainsi que Y".
func (p *framer) names() subject {
	var who subject
	for p.kindAt(kName, kSelf) {
		if p.kindAt(kSelf) {
			who.self = true
		} else {
			who.names = append(who.names, p.items[p.i].person)
		}
		p.i++
		n := p.i
		for n < len(p.items) && (p.items[n].kind == kMark && p.items[n].word == "," || has([]string{"et", "ainsi", "que", "avec"}, p.word(n))) {
			n++
		}
		if n == p.i || n >= len(p.items) || p.items[n].text || p.items[n].kind != kName && p.items[n].kind != kSelf {
			break
		}
		p.i = n
	}
	who.plural = len(who.names) > 1 || who.self
	p.comma()
	return who
}

// things reads a noun with what belongs to it, as the subject of a verb that tells what it does to somebody: "un impératif de dernière
// minute m'empêche".
func (p *framer) things() (subject, bool) {
	if !p.at("le", "la", "l", "les", "un", "une", "des", "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "plusieurs", "divers", "diverses", "d", "de", "aucun", "aucune") {
		return subject{}, false
	}
	for n := p.i + 1; n < len(p.items) && n < p.i+16; n++ {
		u := p.items[n]
		if u.kind == kMark || !u.text && u.kind != kMeeting && u.kind != kEvent && u.kind != kWhen && u.kind != kStranger && u.kind != kGeneric && u.kind != kFunction && u.kind != kLunch && u.kind != kHour && u.kind != kNumber && u.kind != kAway {
			return subject{}, false
		}
		if has([]string{"ne", "n", "me", "m", "nous", "lui", "ont", "a"}, u.word) && p.acts(n) {
			if p.word(p.i) == "aucun" || p.word(p.i) == "aucune" {
				return subject{}, false
			}
			p.i = n
			return subject{thing: true}, true
		}
	}
	return subject{}, false
}

// acts says whether a verb that does something to somebody stands at n, behind "ne" and pronouns.
func (p *framer) acts(n int) bool {
	for k := n; k < len(p.items) && k < n+5; k++ {
		for _, c := range conjugation()[p.word(k)] {
			if has([]string{"retenir", "accaparer", "monopoliser", "requerir", "tenir", "appeler", "immobiliser", "bloquer", "clouer", "mobiliser", "empecher", "interdire", "permettre", "autoriser", "obliger", "contraindre", "forcer", "amener", "conduire", "imposer", "priver", "laisser", "donner", "mettre"}, c.lemma) {
				return true
			}
		}
		if !has([]string{"ne", "n", "me", "m", "nous", "lui", "a", "ont", "pas", "va", "vont"}, p.word(k)) {
			return false
		}
	}
	return false
}

// A head is a verb with what stands around it.
type head struct {
	conjugate
	ne, no        bool    // "ne", and the word that completes it
	reflex, y, en bool    // pronouns
	dative        subject // me, nous, lui
	past          bool
	object        bool // le, la, les
	yet           bool // "pas encore"
}

// predicate reads a verb phrase: finite where form is "", else of that tense.
func (p *framer) predicate(who subject, form tense) (frame, bool) {
	h, ok := p.head(who, form)
	if !ok {
		return frame{}, false
	}
	if who.none() && form == "" {
		who = p.implied(h)
	}
	row, ok := p.match(&h)
	if !ok {
		return frame{}, false
	}
	return p.build(row, h, who)
}

// implied is the subject of a verb without one.
func (p *framer) implied(h head) subject {
	switch h.person {
	case "1":
		return subject{self: true}
	case "4":
		return subject{all: true}
	case "5":
		return subject{reader: true}
	case "3":
		if len(p.before.names) == 1 || p.before.third {
			return p.before
		}
	}
	return subject{}
}

// head reads negation, pronouns, and the verb.
func (p *framer) head(who subject, form tense) (head, bool) {
	var h head
	for p.i < len(p.items) {
		switch {
		case p.at("ne", "n"):
			h.ne = true
		case form != "" && h.ne && p.at("pas", "plus", "point", "jamais"):
			h.no = true
		case p.at("me", "m"):
			h.reflex, h.dative.self = who.self || who.none(), true
		case p.at("se", "s"):
			h.reflex = true
		case p.at("nous") && (who.all || !who.none()):
			h.reflex, h.dative.all = who.all || who.none(), true
		case p.at("lui"):
			h.dative.third = true
		case p.at("y"):
			h.y = true
		case p.at("en"):
			h.en = true
		case p.at("le", "la", "l", "les") && p.i+1 < len(p.items) && p.items[p.i+1].text:
			h.object = true
		case p.at("vous", "le", "la", "l", "leur"):
		case p.adverb():
			p.i--
		default:
			return p.verb(h, who, form)
		}
		p.i++
	}
	return h, false
}

// verb reads the verb itself, a compound past as one.
func (p *framer) verb(h head, who subject, form tense) (head, bool) {
	if p.i >= len(p.items) {
		return h, false
	}
	found := false
	for _, c := range conjugation()[p.word(p.i)] {
		if form == "" && c.person != "" && who.agrees(c.person) || form != "" && c.tense == form {
			if found && (c.tense != present || c.lemma == "suivre") { // "suis" is être, "participe" the present
				continue
			}
			h.conjugate, found = c, true
		}
	}
	if !found {
		return h, false
	}
	p.i++
	if h.person == "5" && who.none() && p.at("moi", "nous") {
		h.dative.self, h.dative.all = p.at("moi"), p.at("nous")
		p.i++
	}
	p.negated(&h)
	if h.lemma == "avoir" || h.lemma == "etre" && p.word(p.i) != "ete" {
		p.compound(&h)
	}
	return h, true
}

// compound reads "ai décidé", "ai été contraint": what was done, by the verb that says it.
func (p *framer) compound(h *head) {
	if h.lemma == "avoir" && p.at("ete") {
		p.i++
		h.lemma, h.past = "etre", true
		p.negated(h)
		return
	}
	if h.lemma == "etre" && !h.reflex {
		return
	}
	for _, c := range conjugation()[p.word(p.i)] {
		if c.tense == participle {
			p.i++
			h.lemma, h.past = c.lemma, true
			p.negated(h)
			return
		}
	}
}

// negated skips adverbs, and takes the word that completes "ne".
func (p *framer) negated(h *head) {
	for p.i < len(p.items) {
		switch {
		case p.at("pour") && p.word(p.i+1) == "rien" && p.word(p.i+3) == "monde":
			h.no = true
			p.i += 4
		case p.at("pas", "plus", "point", "jamais", "guere", "aucunement", "nullement"):
			h.no = true
			p.i++
			h.yet = h.yet || p.at("encore")
		case p.adverb():
		case p.kindAt(kMark) && !h.no && h.ne:
			start := p.i
			if p.aside(); p.i == start || !p.at("pas", "plus", "point", "guere") {
				p.i = start
				return
			}
		default:
			return
		}
	}
}

// adverb skips an adverb that turns nothing; one that doubts is noted.
func (p *framer) adverb() bool {
	if p.i >= len(p.items) {
		return false
	}
	u := p.items[p.i]
	switch {
	case !u.text && u.kind == kCourtesy && p.i > 0 && !p.endsClause(p.i+1):
		p.i++
		return true
	case !u.text:
		return false
	case adverb(u.word) && (p.i == 0 || !has([]string{"mon", "ma", "notre", "votre", "son", "le", "un", "l", "du", "d", "au", "cet", "ce"}, p.word(p.i-1))), neutral(u.word) == neutralAdverb && !strings.HasSuffix(u.word, "ant"), transparent(u.word),
		has([]string{"tres", "aussi", "encore", "hélas", "personnellement", "vraiment", "bien", "fort", "tout", "fait", "beaucoup", "trop", "physiquement", "ici", "ores", "deja", "direct", "fissa", "illico", "carrement", "grave", "nickel", "perso"}, u.word) && u.word != "fait":
		p.i++
		return true
	case u.word == "des" && (has([]string{"maintenant", "lors"}, p.word(p.i+1)) || p.word(p.i+1) == "aujourd" || p.word(p.i+1) == "a" && p.word(p.i+2) == "present"):
		if p.i += 2; p.at("hui", "present") {
			p.i++
		}
		return true
	case u.word == "d" && has([]string{"ores", "ailleurs"}, p.word(p.i+1)):
		p.i += 2
		if p.at("et") && p.word(p.i+1) == "deja" {
			p.i += 2
		}
		return true
	case u.word == "en" && has([]string{"revanche", "effet", "consequence", "outre"}, p.word(p.i+1)), u.word == "par" && has([]string{"contre", "ailleurs", "consequent"}, p.word(p.i+1)), u.word == "a" && has([]string{"nouveau"}, p.word(p.i+1)), u.word == "pour" && p.word(p.i+1) == "autant", u.word == "bien" && p.word(p.i+1) == "sur":
		p.i += 2
		return true
	}
	return false
}

// endsClause says whether nothing of the clause stands at n.
func (p *framer) endsClause(n int) bool {
	return n >= len(p.items) || p.items[n].kind == kMark
}

// match finds the longest line of the table for a verb, and moves behind it.
func (p *framer) match(h *head) (predicate, bool) {
	best, end, found := predicate{}, p.i, false
	if has([]string{"reserver", "donner", "apporter"}, h.lemma) && p.at("a", "au") && p.place() && p.entityBehind() { // "je réserve à votre invitation une suite favorable"
		p.i++
		p.f.anchored, end = true, p.i
	}
	for _, row := range predicates()[h.lemma] {
		if row.reflex && !h.reflex || row.y && !h.y || row.en && !h.en || row.no && !(h.ne && h.no) {
			continue
		}
		if n, ok := p.rest(row, 0, p.i); ok && (!found || n > end || n == end && (len(row.rest) > len(best.rest) || row.no || row.y || row.reflex && !best.reflex || row.class == fEnrol && h.dative.self && !h.reflex || row.class == fCome && h.lemma == "repondre" && p.word(n) == "a")) {
			best, end, found = row, n, true
		}
	}
	if h.lemma == "etre" && end == p.i && p.stands(*h) {
		return predicate{class: fCome}, true
	}
	if h.lemma == "etre" && end == p.i && (p.kindAt(kAway) || p.toEvent()) {
		class := fCome
		if p.kindAt(kAway) {
			class = fStay
			p.i++
		}
		return predicate{class: class}, true
	}
	p.i = end
	return best, found
}

// toEvent says whether "à" and an event of the programme follow: "je serai à Épernay".
func (p *framer) toEvent() bool {
	n := p.i
	for n < len(p.items) && has([]string{"a", "au", "bien"}, p.word(n)) {
		n++
	}
	return n > p.i && n < len(p.items) && !p.items[n].text && p.items[n].kind == kEvent && (p.items[n].mention.how == "town" || p.items[n].mention.how == "venue")
}

// rest matches the words behind a verb, adverbs between them allowed; it gives the place behind them.
func (p *framer) rest(row predicate, k, n int) (int, bool) {
	if k == len(row.rest) {
		return n, true
	}
	for _, choice := range row.rest[k] {
		m, ok := n, true
		for _, w := range strings.Split(choice, "_") {
			if p.word(m) != w {
				ok = false
				break
			}
			m++
		}
		if ok {
			if end, ok := p.rest(row, k+1, m); ok {
				return end, true
			}
		}
	}
	if row.optional[k] {
		return p.rest(row, k+1, n)
	}
	if k == 0 {
		return n, false
	}
	save := p.i
	p.i = n
	skipped := p.adverb()
	m := p.i
	p.i = save
	if skipped {
		return p.rest(row, k, m)
	}
	return n, false
}
