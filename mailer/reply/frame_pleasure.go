package reply

// toPleasure skips "au plaisir de vous entendre", "à la joie de vous retrouver", which somebody gives up, up to the end of its clause.
func (p *framer) toPleasure() bool {
	n := p.i
	if n < len(p.items) && p.items[n].kind == kCourtesy && p.r.words[p.items[n].from].word == "au" && p.r.words[p.items[n].from+1].word == "plaisir" {
		if n++; p.endsClause(n) { // "au plaisir de vous entendre", taken for a courtesy
			p.i = n
			return true
		}
		return false
	}
	switch {
	case p.at("au") && has([]string{"plaisir", "bonheur", "privilege"}, p.word(n+1)):
		n += 2
	case p.at("a") && has([]string{"la", "l"}, p.word(n+1)) && has([]string{"joie", "honneur", "satisfaction"}, p.word(n+2)):
		n += 3
	default:
		return false
	}
	if !has([]string{"de", "d"}, p.word(n)) {
		return false
	}
	for n++; has([]string{"vous", "y", "m", "me", "nous"}, p.word(n)); {
		n++
	}
	if !has([]string{"entendre", "ecouter", "retrouver", "rencontrer", "revoir", "rejoindre", "voir", "saluer", "lire"}, p.word(n)) || !p.endsClause(n+1) {
		return false
	}
	p.i = n + 1
	return true
}
