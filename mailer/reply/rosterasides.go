package reply

import "strings"

// toldOfItem says whether a clause that goes on in the line of somebody listed only tells how they get about, or insists: "qui se déplace avec un
// déambulateur", "j'insiste", "elle a fait un choc l'an dernier".
func (ro *roster) toldOfItem(c *clause, b bag) bool {
	text := c.plain()
	if b.any(kAccess) {
		moves := strings.HasPrefix(text, "qui se deplace ") || strings.HasPrefix(text, "qui marche ") || strings.HasPrefix(text, "qui circule ") || strings.HasPrefix(text, "qui vient ")
		return moves && c.sense.what == wDetail && c.sense.access != "" && len(ro.names) <= 1 && b.only(kAccess, kVerb, kJourney, kFill, kPlus, kAsk, kThird)
	}
	if strings.HasPrefix(text, "qui mange ") && !bearsOn(c.tags, kDiet, kNot, kNe, kName, kSelf, kIf) {
		return true
	}
	if c.sense.what == wReason && strings.HasPrefix(text, "qui ") && b.only(kAsk, kThird, kUnknown, kFill, kCapital) && len(ro.names) == 1 {
		return !hears(text)
	}
	if text == "j insiste" || text == "j y insiste" {
		return true
	}
	return c.sense.what == wReason && b.any(kThird) && (strings.HasPrefix(text, "elle a ") || strings.HasPrefix(text, "il a ")) && b.only(kThird, kUnknown, kFill, kWhen, kPast) && c.sense.rule == "open words"
}

// hears says whether a text tells of somebody's ears, eyes or legs: a need that is not to be lost.
func hears(text string) bool {
	for _, w := range []string{"entend", "oreille", "voit", "vue", "marche", "sourd", "aveugle", "malvoyant", "malentendant", "jambe", "debout", "allergi", "regime"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// eachFor says whether an item says for whom one of several is: "une pour moi", "l'autre pour X".
func eachFor(text string) bool {
	for _, lead := range []string{"une pour ", "un pour ", "l une pour ", "l un pour ", "l autre pour ", "et une pour ", "et un pour ", "et l autre pour "} {
		if strings.HasPrefix(text, lead) {
			return true
		}
	}
	return false
}
