package reply

import "strings"

// house reads the house of the sender as a subject: "notre association", "la Ville de Neufchâteau" where the signature names it.
func (p *framer) house() (subject, bool) {
	n := p.i + 1
	if !p.at("notre", "la", "le", "l") || !civic(p.word(n)) && !houseNoun(p.word(n)) && !has([]string{"structure", "etablissement", "organisation", "organisme", "institution", "comite", "service", "equipe"}, p.word(n)) {
		return subject{}, false
	}
	ours := p.at("notre") || len(p.word(n)) > 2 && p.r.ownHouse(p.word(n)) // "la MJC", "la mairie", where the sender is of it
	for n++; n < len(p.items) && p.items[n].text; n++ {
		w := p.items[n].word
		if has([]string{"ne", "n"}, w) || p.finiteAt(n) {
			break
		}
		if has([]string{"de", "d", "du", "des", "la", "l", "le", "les"}, w) {
			continue
		}
		if !p.r.ownHouse(w) {
			return subject{}, false
		}
		ours = true
	}
	if !ours || n >= len(p.items) {
		return subject{}, false
	}
	p.i = n
	return subject{self: true, third: true, house: true}, true
}

// finiteAt says whether a verb in the third person stands at n.
func (p *framer) finiteAt(n int) bool {
	for _, c := range conjugation()[p.word(n)] {
		if c.person == "3" {
			return true
		}
	}
	return false
}

// thanks reads "remercie l'ORIV de son invitation", a courtesy to the tables, as a predicate of whoever stands before it.
func (p *framer) thanks(who subject) (frame, bool) {
	if !p.kindAt(kCourtesy) || !strings.HasPrefix(p.items[p.i].word, "remerci") {
		return frame{}, false
	}
	start, beside := p.i, p.f
	p.i++
	if f, ok := p.greets(who, false, false); ok {
		return f, true
	}
	p.i, p.f = start, beside
	return frame{}, false
}

// titled moves to the sender's own name behind an office: "la cheffe d'escadron Dubois".
func (p *framer) titled() {
	n := p.i + 1
	for n < len(p.items) && n < p.i+6 && (p.items[n].kind == kFunction || p.items[n].text && p.items[n].kind != kCapital && !p.finiteAt(n)) {
		n++
	}
	if p.at("le", "la", "l") && n > p.i+1 && n < len(p.items) && p.items[n].kind == kSelf && !p.items[n].text {
		p.i = n
	}
}

// verbForm is word i as a frame reads it: "présente" in front of "ses compliments" is the verb.
func (r *reader) verbForm(i int) string {
	w := r.words[i].word
	if w == "present" && i+1 < len(r.words) && has([]string{"ses", "mes", "nos", "leurs", "son", "mon", "leur", "tous"}, r.words[i+1].word) {
		return "presente"
	}
	return w
}

// courtesy skips words of politeness, thanks with what they are for.
func (p *framer) courtesy() bool {
	last := p.r.words[p.items[p.i].to-1].word
	if p.i++; strings.HasPrefix(last, "remerci") && p.at("de", "d", "pour") {
		p.thankedFor()
	}
	return true
}

// thankedFor skips what the reader is thanked for, up to the next clause.
func (p *framer) thankedFor() {
	for p.i < len(p.items) && !p.at("et", "mais", "car", "que", "qu", "qui", "ne", "n", "je", "j") && !p.trade(p.i) && (p.items[p.i].text || p.kindAt(kGeneric, kCourtesy)) {
		p.i++
	}
}

// ownHouse says whether a word stands in the name of the sender's house, or in the domain of their address.
func (r *reader) ownHouse(w string) bool {
	_, domain, _ := strings.Cut(fold(r.in.FromEmail), "@")
	return contains(plain(r.sig.organisation), w) || len(w) > 2 && contains(plain(domain), w)
}
