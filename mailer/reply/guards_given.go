package reply

import (
	"strings"
	"sync"
)

// Somebody else who is spoken of by a given name alone, and whom no rule took for one who answers: what they eat, need, refuse or doubt is none of the sender's,
// and whether they come a person must ask.

// callNames are the given names by which somebody can be spoken of, of women, of men and of both, but those that are words or places as well.
var callNames = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for name := range givenNames() {
		out[name] = true
	}
	for _, name := range eitherNames() {
		out[name] = true
	}
	for _, other := range []string{"france", "nancy", "florence", "victoire", "toussaint", "noel", "desire", "honore", "urbain", "manuel", "aime", "said", "constant", "ange", "eden", "may"} {
		delete(out, other)
	}
	return out
})

// A calling is a given name in a clause, with the words of the clause in front of it and behind it.
type calling struct {
	lead, behind string
	small        bool // written without a capital
	related      bool // "notre stagiaire Léa"
}

// mindGivenNames hands on a reply that tells of somebody by a given name alone: "Je viens. Sophie est végétarienne", "Je viens. Pareil pour Marie".
func (c *composer) mindGivenNames() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what == wDecision && len(o.sense.names) > 0 {
			continue
		}
		if call, ok := c.calls(o); ok && c.tellsOfThem(i, call) {
			c.block(ReasonWho, o.text)
		} else if !ok && (c.stranger(o) || c.relationEats(o)) {
			c.block(ReasonWho, o.text)
		}
	}
}

// calls finds the first given name in a clause that belongs to no name in full, and is not the sender's.
func (c *composer) calls(o *clause) (calling, bool) {
	from, end := o.tags[0].from, o.tags[len(o.tags)-1].to
	for k := from; k < end; k++ {
		w := c.words[k]
		if !callNames()[w.word] || c.inName(k) || ownWord(c.from, w.word) {
			continue
		}
		next := k + 1
		for next+1 < end && c.words[next].mark && c.words[next].glued && c.words[next+1].glued {
			next += 2 // "Marie-Hélène"
		}
		if next < end && c.words[next].upper && w.upper {
			continue // "France Travail", "Pierre DUPONT"
		}
		before := o.tags[:0]
		for _, t := range o.tags {
			if t.to <= k {
				before = o.tags[:len(before)+1]
			}
		}
		return calling{joinWords(c.words[from:k]), joinWords(c.words[next:end]), !w.upper, len(before) > 0 && onlyRelation(before)}, true
	}
	return calling{}, false
}

// ownWord says whether a word is one of the sender's name.
func ownWord(from, word string) bool { return contains(plain(from), word) }

// onlyRelation says whether tags are what somebody is to the sender, and no more: "et notre stagiaire".
func onlyRelation(tags []tag) bool {
	for _, t := range tags {
		if t.kind != kRelation && t.kind != kJoin && t.kind != kFill {
			return false
		}
	}
	return bearsOn(tags, kRelation)
}

// joinWords are words without their marks, folded, with a blank before and behind each.
func joinWords(words []token) string {
	if bare := bareWords(words); bare != "" {
		return " " + bare + " "
	}
	return " "
}

// tellsOfThem says whether clause i tells of somebody called by their given name what an answer would have to hold.
func (c *composer) tellsOfThem(i int, call calling) bool {
	o := &c.list[i]
	switch {
	case call.small:
		return call.lead == " " && theirVerb.MatchString(call.behind)
	case call.lead == " " || call.related || call.lead == " et " || call.lead == " mais ":
		if call.behind == " " {
			return call.lead == " et " || i > 0 && c.theirsBehind(i)
		}
		if pastOfThem.MatchString(call.behind) {
			return false
		}
		return o.sense.what == wDetail || o.sense.what == wHedge || theirDoing.MatchString(call.behind+c.restOf(i))
	case besideCall.MatchString(call.lead):
		return call.behind == " " || theirToo.MatchString(call.behind) || o.sense.what == wDetail
	}
	return forgetNot.MatchString(call.lead)
}

var (
	// theirVerb is what somebody does who is written without a capital: "jean vient pas".
	theirVerb = lazily(`^ (vient|viendra|ne|peut|pourra|sera|mange|mangera|dejeune|pas|non plus|est (absente?|presente?|vege\w*|vegan\w*|allergique|en fauteuil)) `)
	// theirDoing is what somebody does that an answer for them would have to hold, or that could be a no: "Paul fera pareil", "Sophie repart à midi".
	theirDoing = lazily(` (aussi|egalement|pareil|idem|de meme|non plus|pas|plus|avec moi|avec nous|emboite le pas|me suit|me suivra|nous suit|nous suivra|m accompagn\w*|nous accompagn\w*|(sera|seront|serait) (a|au|en|la|chez|avec|absente?|presente?|des|parmi|sur|retenue?|prise?)|repart|repartira|rejoint|rejoindra|hesite|hesitait|se contente\w*|apporte\w* (son|sa)|dejeune|dejeunera|mange|mangera|(vient|viendra|assiste|assistera|participe|participera|suit|suivra)|(prend|prendra|voudra|veut) (le|un) (repas|dejeuner|train avec|plateau|menu)) `)
	// pastOfThem is what somebody did not do: "Jean n'a pas pu vous joindre".
	pastOfThem = lazily(`^ (n a|n avait|ne (vous|nous) a) `)
	// theirToo says the same of them as of the sender: "et Sophie aussi".
	theirToo = lazily(`^ (aussi|egalement|pareil|idem|de meme|non plus|non|oui|si|pas|ok|par contre|en revanche) `)
	// besideCall are the words in front of somebody who is added or left out: "Idem Sophie", "Pas Sophie", "Pareil pour Marie".
	besideCall = lazily(`^ (et |mais |donc )?(avec|plus|pas|sauf|sans|comme|ainsi que|non|idem|pareil|(idem |pareil |pareillement |meme chose |de meme )?pour|egalement|aussi|ni|meme|par contre|en revanche) $`)
	forgetNot  = lazily(` (oubliez|oublier|oublie|oublions) (surtout |non |donc )?pas (surtout |non plus |aussi |d inscrire |de noter |de compter )?$`)
	// theirsAfter begins a clause behind a name that is of them: "Paul | lui | restera".
	theirsAfter = lazily(`^(lui|elle|eux|aussi|egalement|idem|pareil|pas|non|oui|si|non plus|de son cote|quant a (lui|elle)|vegetari\w+|vegan\w*|vege)( |$)`)
)

// theirsBehind says whether what stands behind the name that is all of clause i, in its sentence, is of whoever is named: "Sophie | en visio", and not of the
// sender who speaks to them: "Sophie | je suis végétarienne".
func (c *composer) theirsBehind(i int) bool {
	if before := c.before(i); before != nil && newBag(before).only(kYes, kCourtesy, kFill) {
		return false // "oui, Paul, sur place"
	}
	theirs := false
	for k := i + 1; k < len(c.list) && c.list[k].sentence == c.list[i].sentence; k++ {
		o := &c.list[k]
		if bearsOn(o.tags, kSelf, kWe) {
			return false
		}
		theirs = theirs || o.sense.what == wDetail || theirsAfter.MatchString(o.plain()) || theirDoing.MatchString(" "+o.plain()+" ")
	}
	return theirs
}

// restOf is the running text of what stands behind clause i in its sentence and speaks of "il" or "elle".
func (c *composer) restOf(i int) string {
	for k := i + 1; k < len(c.list) && c.list[k].sentence == c.list[i].sentence; k++ {
		if text := c.list[k].plain(); strings.HasPrefix(text, "elle ") || strings.HasPrefix(text, "il ") {
			return text + " "
		}
	}
	return ""
}

// stranger says whether a detail is of somebody whose name no table holds: "Zébulon est végétarien".
func (c *composer) stranger(o *clause) bool {
	return o.sense.what == wDetail && len(o.sense.names) == 0 && len(o.tags) > 1 && o.tags[0].kind == kCapital && !ownWord(c.from, c.word(o.tags[0])) && strangerIs.MatchString(o.plain())
}

var strangerIs = lazily(`^[a-z]+ (est|sera|ne mange|ne boit|mange|mangera|a besoin|aura besoin|aurait besoin|se deplace|souhaite|prend|prendra|voudrait) `)

// relationEats says whether a clause that no rule read tells of somebody of the house, who is not named, whether they eat with us or come at all: "mon adjointe
// ne déjeune pas", "pas ma collègue".
func (c *composer) relationEats(o *clause) bool {
	if o.sense.what == wDecision || o.sense.what == wReason || o.question || !bearsOn(o.tags, kRelation, kUnnamed, kCompany) {
		return false
	}
	return relationEats.MatchString(o.plain())
}

var relationEats = lazily(`^(et |mais |par contre )*(pas|sauf|non) (mon|ma|mes|notre|nos) (` + someone + `|chef)$|^(et |mais |par contre )*(mon|ma|mes|notre|nos|le|la|l) (jeune |nouvelle |nouveau )?(` + someone + `|chef|patron|patronne) (.* )?(dejeune|dejeunera|mange|mangera|(repart|repartira) (a|avant|apres|vers|des|en)|(reste|restera|prend|prendra) (pas|le repas))\b`)
