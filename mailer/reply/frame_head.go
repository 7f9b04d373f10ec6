package reply

import "strings"

// A head is a verb with what stands around it.
type head struct {
	conjugate
	ne, no        bool    // "ne", and the word that completes it
	reflex, y, en bool    // pronouns
	dative        subject // me, nous, lui
	past          bool
	object        bool // le, la, les
	yet           bool // "pas encore"
	theirs        bool // what the reader of the letter says or thinks: "vous écrivez que"
}

// predicate reads a verb phrase: finite where form is "", else of that tense.
func (p *framer) predicate(who subject, form tense) (frame, bool) {
	h, ok := p.head(who, form)
	if !ok {
		return frame{}, false
	}
	h.theirs = who.reader && form == "" && (h.tense == present || h.past)
	if who.none() && form == "" {
		who = p.implied(h)
	}
	row, ok := p.match(&h)
	if !ok {
		return frame{}, false
	}
	p.namedObject(row, &h, who)
	return p.build(row, h, who)
}

// implied is the subject of a verb without one.
func (p *framer) implied(h head) subject {
	switch h.person {
	case "1":
		if h.tense == present && strings.HasSuffix(h.lemma, "er") && (len(p.before.names) == 1 || p.before.third) { // "elle vous remercie et demeure attentive"
			return p.before
		}
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
	p.inverted(h.person, who, form)
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
		case h.ne && (p.at("sous") && p.word(p.i+1) == "aucun" && p.word(p.i+2) == "pretexte" || p.at("en") && p.word(p.i+1) == "aucun" && has([]string{"cas", "facon"}, p.word(p.i+2))):
			h.no = true
			p.i += 3
		case p.at("pas", "plus", "point", "jamais", "guere", "aucunement", "nullement"):
			h.no = true
			p.i++
			if h.yet = h.yet || p.at("encore"); h.en && p.at("moins") { // "je n'en viendrai pas moins" denies nothing
				h.ne, h.no, h.en = false, false, false
				p.i++
			}
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
	case !u.text, has([]string{"favorablement", "positivement", "negativement", "defavorablement"}, u.word): // what is answered
		return false
	case adverb(u.word) && (p.i == 0 || !has([]string{"mon", "ma", "notre", "votre", "son", "le", "un", "l", "du", "d", "au", "cet", "ce"}, p.word(p.i-1))), neutral(u.word) == neutralAdverb && !strings.HasSuffix(u.word, "ant"), transparent(u.word),
		has([]string{"tres", "aussi", "encore", "hélas", "personnellement", "vraiment", "bien", "fort", "tout", "fait", "beaucoup", "trop", "physiquement", "ici", "ores", "deja", "direct", "fissa", "illico", "carrement", "grave", "nickel", "perso", "vite"}, u.word) && u.word != "fait":
		p.i++
		return true
	case u.word == "ensemble" && !p.denies():
		p.i++
		return true
	case u.word == "des" && (has([]string{"maintenant", "lors"}, p.word(p.i+1)) || p.word(p.i+1) == "aujourd" || p.word(p.i+1) == "a" && p.word(p.i+2) == "present"):
		if p.i += 2; p.at("hui", "present") {
			p.i++
		}
		return true
	case u.word == "cette" && p.word(p.i+1) == "fois":
		if p.i += 2; p.at("ci") {
			p.i++
		}
		return true
	case u.word == "d" && has([]string{"ores", "ailleurs"}, p.word(p.i+1)):
		p.i += 2
		if p.at("et") && p.word(p.i+1) == "deja" {
			p.i += 2
		}
		return true
	case u.word == "en" && has([]string{"revanche", "effet", "consequence", "outre"}, p.word(p.i+1)), u.word == "par" && has([]string{"contre", "ailleurs", "consequent"}, p.word(p.i+1)), u.word == "a" && has([]string{"nouveau"}, p.word(p.i+1)), u.word == "pour" && p.word(p.i+1) == "autant", u.word == "bien" && p.word(p.i+1) == "sur", u.word == "du" && p.word(p.i+1) == "coup":
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
	p.interrupted(*h)
	for _, row := range predicates()[h.lemma] {
		if row.reflex && !h.reflex || row.y && !h.y || row.en && !h.en || row.no && !(h.ne && h.no) {
			continue
		}
		if n, ok := p.rest(row, 0, p.i); ok && (!found || n > end || n == end && p.closer(row, best, *h, n)) {
			best, end, found = row, n, true
		}
	}
	if h.lemma == "etre" && end == p.i && p.stands(*h) {
		return predicate{class: fCome}, true
	}
	if h.lemma == "etre" && end == p.i && (p.kindAt(kAway) || p.toEvent()) || h.lemma == "trouver" && h.reflex && p.kindAt(kAway) {
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

// closer says whether a line of the table fits a verb better than another of the same length that ends at n.
func (p *framer) closer(row, best predicate, h head, n int) bool {
	switch {
	case len(row.rest) > len(best.rest), row.no, row.y, row.en && !best.en, row.reflex && !best.reflex:
		return true
	case row.class == fEnrol:
		return h.dative.self && !h.reflex || h.person == "5" && p.kindAt(kName, kRelation)
	case row.class == fCome:
		return h.person == "1" && brings(h.lemma) || h.lemma == "repondre" && p.word(n) == "a"
	}
	return false
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

// denies says whether the span has a negation: "ne viendront pas ensemble" denies the company alone.
func (p *framer) denies() bool {
	for _, u := range p.items {
		if u.kind == kNot || u.kind == kNe || has([]string{"ne", "n", "pas"}, u.word) {
			return true
		}
	}
	return false
}
