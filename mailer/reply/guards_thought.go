package reply

// Short tails behind an answer, which leave it open or tell of somebody else: "je ne viendrai pas, je crois", "X viendra, j'imagine", "je viens, pas elle".

var (
	// thoughtTail is what the sender only thinks.
	thoughtTail = lazily(`^(et |mais |enfin |du moins )*((a ce que )?je (le )?(crois|pense|suppose|presume)( bien| du moins)?|j (imagine|ose esperer)|(je )?(ne suis |suis )?pas (tout a fait )?(sure?|certaine?)|je ne sais pas|semble t il|parait il|a ma connaissance|d apres ce que je sais|d apres (elle|lui|eux)|(me |m a t |a t )?(dit|dis|confirme) (il|elle|on)|sauf erreur( de ma part)?)$`)
	// notThemTail leaves somebody out by a pronoun.
	notThemTail = lazily(`^(et |mais )*(pas|non pas|plus|sans) (elle|lui|elles|eux|les autres|ma \w+|mon \w+|mes \w+)( par contre| en revanche| cette fois( ci)?)?$`)
	manyEat     = lazily(`^(vegetarien|vegetalien|vegan|diabetique|coeliaque|intolerant|allergique)(ne|e)?s\b`)
	themAlone   = lazily(`^(elle|lui|elles|eux)( non( plus)?| pas)?$`)
)

// mindThoughts hands on a reply in which such a tail stands right behind the answer that it bears on.
func (c *composer) mindThoughts() {
	if len(c.said) == 0 {
		return
	}
	for i := 1; i < len(c.list); i++ {
		o, before := &c.list[i], &c.list[i-1]
		if o.subject || o.sentence > before.sentence+1 || before.sense.what != wDecision || o.sense.what == wDecision {
			continue
		}
		text, s := o.plain(), before.sense
		switch {
		case o.sentence == before.sentence && thoughtTail.MatchString(text) && (!s.yes || len(s.names) > 0 || o.sense.what != wHedge):
			c.block(ReasonMaybe, o.text)
		case o.unsettled() && bearsOn(o.tags, kNot) && bearsOn(o.tags, kName) && newBag(o).only(kName, kNot, kChange, kJoin, kFill, kCivility, kFunction, kRelation):
			c.block(ReasonWho, o.text) // "X sera en visio, mais pas Y"
		case s.self && len(s.names) > 0 && before.tags[len(before.tags)-1].kind == kName && o.sense.what == wDetail && o.sense.diet != "" && !o.sense.self && len(o.sense.names) == 0 && manyEat.MatchString(text):
			c.block(ReasonWho, o.text) // "je viendrai avec X et Y, végétariens"
		case notThemTail.MatchString(text), text == "pas" && i+1 < len(c.list) && c.list[i+1].sentence == o.sentence && themAlone.MatchString(c.list[i+1].plain()):
			c.block(ReasonWho, o.text)
		}
	}
}
