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

// staysUntil tells how long somebody of a list is there: "M. X, directeur, jusqu'à 16 h".
var staysUntil = lazily(`\bjusqu (a|vers) (1[3-7]|treize|quatorze|quinze|seize) ?(h|heures?)( ?\d\d)?$`)

// toldOfNeed takes what goes on, in the line of one person, with a need or a meal in a clause of its own: "pour qui un interprète est indispensable", "mais je
// n'aurai pas besoin du repas", "jusqu'à 16 h".
func (ro *roster) toldOfNeed(i int, c *clause, b bag) bool {
	s := c.sense
	one := len(ro.names)+map[bool]int{true: 1}[ro.self] == 1
	if !one || b.any(kName, kIf, kHedge, kOr, kEvent, kRelation, kUnnamed, kCompany, kStranger) || c.question {
		return false
	}
	switch {
	case staysUntil.MatchString(c.plain()) && b.only(kHour, kFill, kJoin, kThat):
		ro.done[i] = sense{what: wCourtesy, rule: "list"}
	case s.what == wDetail && s.rule == "a need, word for word" && !s.self && s.access != "":
		ro.done[i] = sense{what: wDetail, rule: "list", names: ro.names, self: ro.self, access: s.access, events: ro.itemEvents()}
	case forWhom.MatchString(c.plain()) && b.any(kAccess) && !b.any(kDiet, kNot, kNe, kVerb, kMode, kLunch, kSelf, kThird, kModal):
		ro.done[i] = sense{what: wDetail, rule: "list", names: ro.names, self: ro.self, access: c.text, events: ro.itemEvents()}
	case b.only(kJoin, kAsk, kThird, kLunch, kFill) && b[kLunch] == 1 && strings.HasPrefix(strings.TrimPrefix(c.plain(), "et "), "qui ") && ro.yes:
		lunch := map[bool]string{true: "no"}[bearsValue(c.tags, kLunch, "no")]
		if lunch == "" {
			return false
		}
		ro.done[i] = sense{what: wDetail, rule: "list", names: ro.names, self: ro.self, lunch: lunch, events: ro.itemEvents()}
	case s.what == wDetail && s.mode == "" && s.access == "" && s.self == ro.self && len(s.names) == 0 && !s.all && (s.lunch == "no" || s.lunch == "yes") && (b.any(kSelf) || b.any(kThird)) && ro.yes:
		ro.done[i] = sense{what: wDetail, rule: "list", names: ro.names, self: ro.self, lunch: s.lunch, diet: s.diet, events: ro.itemEvents()}
	default:
		return false
	}
	return true
}

// haveAccepted says whether a lead tells that those who are listed behind its colon have said yes: "les élus suivants ont répondu favorablement à votre invitation :".
func (ro *roster) haveAccepted(c *clause) bool {
	return c.heading && accepted.MatchString(c.plain()) && !bearsOn(c.tags, kName, kSelf, kNot, kNe, kIf, kHedge, kStranger, kEvent)
}

var accepted = lazily(`^(les|nos|quatre|trois|deux) (elus|elues|collegues|agents|personnes|membres|representants|participants|conseillers|conseilleres|adjoints|salaries|benevoles|techniciens) (suivante?s|ci dessous|ci apres) (ont (tous |toutes )?(repondu (positivement|favorablement|oui|present|par l affirmative)|accepte|confirme leur (presence|participation|venue)|donne leur accord)|acceptent|confirment leur (presence|participation|venue))( ((a|pour|de) )?(votre|cette|l|la) (aimable )?(invitation|rencontre|journee)| avec plaisir)?$`)

// forWhom leads to what somebody of a list needs: "pour qui un interprète LSF est indispensable".
var forWhom = lazily(`^(et )?(pour|a) (qui|lequel|laquelle) .* (est|sera|serait) (indispensable|necessaire|souhaitable|utile|requise?|precieux|precieuse|bienvenue?)$`)

// bearsValue says whether a tag of some kind and value is among tags.
func bearsValue(tags []tag, k kind, value string) bool {
	for _, t := range tags {
		if t.kind == k && t.value == value {
			return true
		}
	}
	return false
}
