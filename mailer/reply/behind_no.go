package reply

import "strings"

// What stands behind a plain no and takes from it without a word of coming: the sender means to manage after all, keeps the seat, is not able alone or
// without something, calls it untrue. A person reads them.

// mindBehindNo hands on replies with such words behind the sender's last no, where nothing else says that somebody comes.
func (c *composer) mindBehindNo() {
	at := c.lastNo()
	if at < 0 {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.tags[0].from <= at || o.sense.what == wDecision || o.sense.what == wDetail || o.sense.rule == "another time" {
			continue
		}
		text := o.plain()
		switch {
		case keepsAll.MatchString(text), onceMeant.MatchString(text), untrue.MatchString(text), c.notWithout(i), c.freeThen(o):
			c.block(ReasonUnclear, o.text)
		}
	}
}

// lastNo is the place of the sender's last no; -1 if there is none, or a yes beside it.
func (c *composer) lastNo() int {
	at := -1
	for i := range c.list {
		s := c.list[i].sense
		if s.what != wDecision || !s.self {
			continue
		}
		if s.yes {
			return -1
		}
		at = c.list[i].tags[0].from
	}
	return at
}

// keepsAll is what somebody does who means to come after all, or to stay on the list of those who do.
var keepsAll = lazily(`\b(je|j|on|nous) (vais|va|allons) (quand meme |tout de meme |malgre tout )?(m arranger|me debrouiller|trouver une solution|trouver un moyen|faire (en sorte|mon possible|tout)|m organiser|tenter|essayer|faire un effort|y reflechir)\b|\b(garde[zr]?|conserve[zr]?|laisse[zr]?|maintenez|maintenir) (moi |quand meme )?(ma|mon) (place|inscription|nom|repas)\b|\bne (me|m) (\w+ )?(effacez|retirez|supprimez|enlevez|desinscrivez|rayez|radiez|sortez) (\w+ )?pas\b|^(quoique|quoi que|encore que|mais si|si si|ah si|je rectifie|je corrige|rectification|correction|rectificatif)\b`)

// untrue calls the no what others said, or what the sender believed.
var untrue = lazily(`^(mais |or |et )?(c est|c etait|tout cela est|cela est) (totalement |completement |bien sur )?(faux|inexact|une rumeur|une erreur|un mensonge|une plaisanterie|n importe quoi|mal me connaitre)\b|\bsans compter (sur|avec)\b|^(enfin )?(je|j) (le |l )?(croyais|pensais|craignais|redoutais|disais)\b|\bvous l avez cru\b|\bqu on se le dise\b|\bdit on\b|\bparait il\b`)

// alone is a condition in a few words: without what, or before what, the sender does not come.
var alone = lazily(`^(toute? )?(seule?s?)$|^(mais |du moins |en tout cas |enfin )?(pas toute la|pas tout le|pas entiere\w*|pas physique\w*|pas completement|pas en entier)\b|^(du moins|en tout cas) (pas|sans)\b|^avant (d|de) \w+`)

// needsWith is a thing or person without which somebody cannot come.
var needsWith = lazily(`^sans (un|une|l|le|la|mon|ma|mes|votre|vos|aide|interprete|accompagn\w+|chauffeur|vehicule|voiture|ordre|hebergement|remboursement|navette|assistance|traduction)\b`)

// notWithout says whether a sentence behind the no is such a condition and no more.
func (c *composer) notWithout(i int) bool {
	o := &c.list[i]
	if before := c.before(i); before != nil || len(strings.Fields(o.plain())) > 8 || bearsOn(o.tags, kSelf, kYou, kCourtesy) {
		return false
	}
	return alone.MatchString(o.plain()) || needsWith.MatchString(o.plain())
}

// freeThen says whether the sender says behind the no that they are free on that day: "or je suis libre ce jour-là".
func (c *composer) freeThen(o *clause) bool {
	return bearsOn(o.tags, kAvail) && bearsOn(o.tags, kSelf) && !bearsOn(o.tags, kNot, kNe, kYou, kStranger, kWhen, kFor, kHour) && (bearsOn(o.tags, kEvent, kGeneric) || c.saysWord(o, "or"))
}
