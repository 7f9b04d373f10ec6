package reply

import (
	"slices"
	"strings"
)

// Two people of whom each is told something else: where the second half was lost, or went to the first, a person asks.

// guardsOfPairs are turns of such replies.
var guardsOfPairs = []guard{
	// "Jean Petit et moi serons là, lui le matin seulement", "elle avec repas, lui sans"
	{lazily(`[,.;] (et |mais |alors que )?(lui|elle|eux|elles|moi|nous) (seulement |uniquement |juste |que )?(le matin|la matinee|l apres midi|jusqu a midi|a partir de|(sans|avec) [.,;])`), (*composer).severalPersons, ReasonWho},
	// "Inscrivez Marie Durand en plus de moi", by somebody who holds no registration
	{lazily(` en plus (de|d) (moi|moi meme|ma personne|ma venue|ma presence|mon inscription) `), (*composer).onlyOthersUnregistered, ReasonWho},
	// "Lucie Roy est partante, je le suis aussi"
	{lazily(` (je|j) (ne )?(le|l) (suis|serai|serais) `), (*composer).onlyOthers, ReasonWho},
	// "Lucie Roy y assistera en mon nom", by somebody registered
	{lazily(` (en|a) mon nom | mon interim | de ma part [.,]`), (*composer).registeredStays, ReasonWho},
	// "Anne Leroy m'accompagnera jusqu'à la gare"
	{lazily(` (accompagne|accompagnera|conduit|conduira|depose|deposera|suit|suivra|voyage|voyagera|covoiture)( [a-z]+){0,2} jusqu (a|au|aux|en) `), (*composer).othersCome, ReasonWho},
	// "Sophie Martin me remplacera ce jour-là à l'accueil"
	{lazily(` (remplace|remplacera|supplee|suppleera|remplacee?|suppleee?)( [a-z]+){0,6} (a l accueil|au guichet|au standard|a la caisse|au secretariat|au bureau|a la permanence|au cabinet|a l ecole|au magasin|a la boutique|a la bibliotheque|a la mediatheque|a la creche|au service|en classe|en cours|(dans|devant) ma classe|a mon poste|a mon bureau) `), (*composer).replacesSender, ReasonUnclear},
	// "Lucie Roy aurait voulu venir, reste-t-il de la place ?"
	{lazily(` (aurait|auraient) ([a-z]+ )?(voulu|souhaite|aime|desire)[^.]* (reste t il|est il (encore|trop|toujours)|est ce (encore|trop|possible|toujours)|y a t il|peut (elle|il|on)|peuvent|possible) `), (*composer).anyAbsent, ReasonQuestion},
}

// onlyOthersUnregistered says whether nothing was understood of the sender, who holds no registration.
func (c *composer) onlyOthersUnregistered() bool {
	return len(c.in.Registered) == 0 && c.onlyOthers()
}

// registeredStays says whether others come, and nothing was understood of the sender, who is registered.
func (c *composer) registeredStays() bool {
	return len(c.in.Registered) > 0 && c.onlyOthersCome()
}

// mindPairs hands on a reply in which one answer was given to two people of whom each has their own, or a detail to the wrong one.
func (c *composer) mindPairs() {
	several := c.severalPersons()
	for i := range c.list {
		o := &c.list[i]
		switch {
		case o.subject:
		case o.sense.what == wDecision && len(o.sense.names) > 0 && c.twoAnswers(o):
			c.block(ReasonWho, o.text)
		case several && o.sense.what == wDetail && len(o.sense.names) == 0 && !o.sense.self && toWhom.MatchString(o.plain()):
			c.block(ReasonWho, o.text)
		}
	}
	for _, st := range c.said {
		if !several || st.diet+st.access == "" {
			continue
		}
		if need := " " + plain(st.diet) + " " + plain(st.access) + " "; st.person != me && strings.Contains(need, " pour moi ") || st.person == me && needOfThem.MatchString(need) || st.person != me && strings.Contains(need, " pour ") && bothNeeds.MatchString(need) {
			c.block(ReasonWho, st.evidence)
		}
	}
}

var (
	// toWhom begins what is told of the person named last: "Lucie Roy, à qui il faut un accès fauteuil".
	toWhom     = lazily(`^(a|pour) qui |^(auquel|a laquelle|pour lequel|pour laquelle|dont) `)
	needOfThem = lazily(` pour (lui|elle|eux|elles) `)
	bothNeeds  = lazily(` pour (lui|elle)\b.* pour (lui|elle) `)
)

// twoAnswers says whether a clause says yes of one and no of the other: "Lucie Roy vient et Paul Durand ne vient pas", "X est disponible et Y non".
func (c *composer) twoAnswers(o *clause) bool {
	if names := o.sense.names; len(names) > 1 && slices.Contains(names[:len(names)-1], names[len(names)-1]) {
		return true // "X et Y viendront et Y ne mangera pas"
	}
	cut := c.secondSubject(o.tags)
	if cut < 0 {
		return false
	}
	return bearsOn(o.tags[:cut], kNot, kNe, kNo) != bearsOn(o.tags[cut:], kNot, kNe, kNo)
}

// secondSubject is the place of the name, or of "moi" or "je", that begins behind "et" a predicate of its own, and behind another; -1 if there is none.
func (c *composer) secondSubject(tags []tag) int {
	predicate := func(t tag) bool { return t.kind == kVerb || t.kind == kBe || t.kind == kModal }
	first := slices.IndexFunc(tags, predicate)
	if first < 0 || !bearsOn(tags[:first], kName, kSelf) {
		return -1
	}
	for k := first + 1; k+1 < len(tags); k++ {
		if t := tags[k]; t.kind != kName && t.kind != kSelf || !c.behindAnd(tags, k) {
			continue
		}
		if slices.ContainsFunc(tags[k+1:], predicate) || bearsOn(tags[k+1:], kNo, kNot, kLunch) {
			return k
		}
	}
	return -1
}

// behindAnd says whether nothing but a civility or what somebody is stands between "et", "mais" or "alors que" and tag k.
func (c *composer) behindAnd(tags []tag, k int) bool {
	for k--; k > 0; k-- {
		switch {
		case has([]string{"et", "mais", "que", "qu"}, c.word(tags[k])):
			return true
		case tags[k].kind != kCivility && tags[k].kind != kRelation && tags[k].kind != kFunction && tags[k].kind != kAlso:
			return false
		}
	}
	return false
}

// mindDaysCrossed hands on a list in which each of several days has people of its own, and that was read as all of them on all days: "le 28 mai pour moi et le 24
// septembre pour Laure Michaux".
func (c *composer) mindDaysCrossed() {
	if !c.severalDays() || !c.severalPersons() {
		return
	}
	for i := range c.list {
		if o := &c.list[i]; !o.subject && o.sense.what == wTopic && inTurns(o) {
			c.block(ReasonWho, o.text)
		}
	}
}

// inTurns says whether days and people stand in a clause by turns, twice at least.
func inTurns(c *clause) bool {
	turns, last := 0, kind(0)
	for _, t := range c.tags {
		k := t.kind
		if k == kSelf {
			k = kName
		}
		if (k == kName || k == kEvent) && k != last {
			turns, last = turns+1, k
		}
	}
	return turns > 3
}
