package reply

import "strings"

// Asides of ordinary mails: what else is impossible, what one forgot to say, what is no longer so, what stays as it was. See asides.go.

// newsAsides are such asides.
func newsAsides() []aside {
	return []aside{
		{"impossible besides", lazily(`^(et |car |mais )*(il (m |nous )?est |c est )?(impossible|difficile|complique|pas facile|pas possible|hors de question) (de|d|a) (me |m |nous |se |s |les |la |le )?(fermer|laisser|faire|trouver|decaler|reporter|quitter|deplacer|confier|remettre|bouger|poser|prendre|obtenir|ouvrir|stationner|garer|remplacer)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kSeat, kMode, kHedge, kIf, kEnrol, kVerb, kPresent}, sense{what: wReason}},
		{"forgot to say", lazily(`^(et |mais |au fait |pardon |desole |desolee )*(j|je) (ai|avais) (juste |simplement |completement )?oublie de (le |la |les |vous |te |vous le |te le |l )?(dire|signaler|preciser|indiquer|mentionner|noter|ecrire|cocher|prevenir)( (dans|a|au|sur|lors) .*)?$`),
			(*reader).onlyNeeds, []kind{kName, kNot, kNe, kHedge, kIf, kThat, kCancel}, sense{what: wReason}},
		{"no matter", lazily(`^(et |mais )?(si|s) .* (tant pis|pas grave|ce n est pas grave|ne vous embetez pas)( .*)?$`),
			(*reader).onlyNeeds, []kind{kName, kEvent, kVerb, kPresent, kSeat, kEnrol}, sense{what: wReason}},
		{"no longer by video", lazily(`^(et |mais )*(plus|non|pas|non plus)( pas)? (en|par|a) (visio\w*|distance|distanciel|ligne|zoom|teams)$`),
			(*reader).behindSeat, nil, sense{what: wCourtesy}},
	}
}

// onlyNeeds says whether all that the reply tells is a need or a meal of somebody who is registered.
func (r *reader) onlyNeeds(int) bool {
	found := false
	for i := range r.list {
		switch s := r.list[i].sense; s.what {
		case wDecision, wHedge:
			return false
		case wDetail:
			found = found || s.diet != "" || s.access != "" || s.lunch != ""
		}
	}
	return found && len(r.in.Registered) > 0
}

// behindSeat says whether the sentence of clause i says before it that the sender comes on site.
func (r *reader) behindSeat(i int) bool {
	for j := range r.list[:i] {
		if o := &r.list[j]; o.sentence == r.list[i].sentence && o.sense.what == wDecision && o.sense.yes && o.sense.self && o.sense.mode == "onsite" {
			return true
		}
	}
	return false
}

var (
	// wentWell is a hope about a day that is over.
	wentWell = lazily(`\besper\w+ que (la|le|votre|vos|l|les|cette|tout) .*(s est|se sont|s etait|a ete|ont ete|fut) (bien |tres bien )?(passe\w*|deroule\w*|appreciee?s?|un succes|reussie?s?|riches?)\b`)
	// asItWas is a registration that stays as it is.
	asItWas = lazily(`^(et |mais |quant a moi |pour ma part |bien sur )*(mon|notre) inscription (reste|demeure|est) (bien |toujours )?(inchangee|maintenue|valable|la meme|d actualite)$`)
)

// settleAsItWas takes no answer from "mon inscription reste inchangée" of who is registered.
func (r *reader) settleAsItWas() {
	for i := range r.list {
		if c := &r.list[i]; c.sense.what == wDecision && c.sense.yes && c.sense.self && len(r.in.Registered) > 0 && asItWas.MatchString(strings.TrimSpace(c.plain())) {
			c.sense = sense{what: wCourtesy, rule: "as it was"}
			c.fill() // its words ask for nothing
		}
	}
}
