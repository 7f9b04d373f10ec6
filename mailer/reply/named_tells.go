package reply

import (
	"regexp"
	"slices"
	"strings"
)

// What is told of somebody who is named and is the subject of the clause, by every verb of refusing, being kept, giving up and getting free: "X et Y doivent
// annuler", "notre DGS, X, passe son tour", "X et moi ne pourrons pas", "X a pu se libérer". The clause says that and no more, the day apart.

const (
	withThose  = `^(X (et moi( meme)? )?|moi( meme)? et X )`
	isOr       = `(est|sont|sommes|sera|seront|serons)`
	ofIts      = `( (a )?(sa|leur|notre|l|cette|votre|la) ?(aimable )?(venue|participation|presence|inscription|invitation|proposition))?`
	givingUp   = `(decliner|renoncer|annuler|refuser|(se|nous) desister|s abstenir|nous abstenir|declarer forfait|passer (son|leur|notre) tour|(renoncer a|ne pas) (venir|participer|y assister|y participer))` + ofIts
	hasGivenUp = `(decline|renonce|annule|refuse)`
	getFree    = `(se|nous) (liberer|rendre disponibles?)`
	forSelves  = `( (ce jour la|a cette date|cette fois( ci)?|pour cette (journee|rencontre|date)))?`
)

var (
	// namedRefuses is a refusal behind those who refuse.
	namedRefuses = lazily(withThose + `(` + strings.Join([]string{
		isOr + ` (contraint|oblige|force|tenu|amene)e?s? (de |d |a )` + givingUp,
		`(est|sont|sommes) dans l obligation (de |d )` + givingUp,
		`(se voit|se voient|nous voyons|se trouve|se trouvent|nous trouvons) (contrainte?s?|obligee?s?|forcee?s?|dans l obligation) (de |d )` + givingUp,
		`(doit|doivent|devons|devra|devront|devrons|prefere|preferent|preferons|vient d|vient de|viennent d|viennent de|venons d|venons de|a du|ont du|avons du) ` + givingUp,
		`(a|ont|avons) ` + hasGivenUp + ofIts,
		hasGivenUp + `(nt)?` + ofIts, `(declinons|renoncons|annulons|refusons)` + ofIts,
		`(s est|se sont|nous sommes) (desiste|excuse|retire|decommande)e?s?`, `(se desiste|se desistent|nous desistons|s excuse|s excusent|nous excusons|se retire|se retirent|nous retirons)`,
		`(passe|passent|passons) (son|leur|notre) tour`, `(fait|font|faisons|fera|feront) l impasse( sur)?`, `(declare|declarent|declarons|est|sont|sommes|sera|seront) forfaits?`,
		`(manquera|manqueront|manquerons) (la|cette|votre) (rencontre|journee)`,
		isOr + ` (excusee?s|malades?|souffrante?s?|indisponibles?|retenue?s?|prise?s?|empechee?s?)`,
		isOr + ` (retenue?s?|prise?s?|mobilisee?s?) (par ailleurs|ailleurs|par d autres obligations|par une autre obligation|par un autre engagement|par (un|une|le|la|leur|son|notre) (conseil|reunion|seance|commission|comite|assemblee)( (municipal|communautaire|departemental|regional|d administration|generale|pleniere|de quartier|de pilotage|technique))?)`,
		`(a|ont|avons) (un|une|deja un|deja une) (autre )?(engagement|obligation|empechement|contretemps|imprevu)`,
		`n (a|ont|avons|aura|auront|aurons) (malheureusement )?(pas|pu|pas pu|pas reussi a|pas la possibilite de) ?` + getFree, `ne (s est|se sont|nous sommes) pas (libere|rendu disponible)e?s?`,
		`n (a|ont|avons) pas le temps( de venir)?`,
		`ne (pourra|pourront|pourrons|peut|peuvent|pouvons) (pas|plus|point|guere)( ` + getFree + `| venir)?`, `ne (pourra|pourront|pourrons|peut|peuvent|pouvons) ` + getFree,
		`(ne|n) ` + isOr + ` (pas|plus|pas non plus) (libre|disponible|dispo|des votres|des notres)s?`,
		`(vous )?(prie|prient|prions) de (les|nous|l|bien vouloir les|bien vouloir nous) excuser`,
	}, "|") + `)` + forSelves + `$`)
	// namedComes is a yes that somebody gave or made possible.
	namedComes = lazily(withThose + `(` + strings.Join([]string{
		`(a|ont|avons) (enfin )?(pu|reussi a) ` + getFree, `(s est|se sont|nous sommes) (libere|rendu disponible)e?s?`,
		`(a|ont|avons) repondu (present|favorablement|positivement|par l affirmative)`, `(repond|repondent|repondons) (oui|present|favorablement|positivement|par l affirmative)( a (votre|l|cette) (aimable )?invitation)?`,
		`en (sera|seront|serons)`,
	}, "|") + `)` + forSelves + `$`)
	// sharesIt is the sender among them.
	sharesIt = lazily(`^(X et moi|moi( meme)? et X) `)
	// asideWords turn nothing where they stand between such words.
	asideWords = regexp.MustCompile(` (malheureusement|helas|donc|finalement|egalement|aussi|toutefois|cependant|exceptionnellement|en revanche|par contre|du coup|de son cote|en fait)\b`)
	// leadsIn is what may stand in front of those who are told of.
	leadsIn = regexp.MustCompile(`^(et|mais|donc|or|bonjour|malheureusement|helas|finalement|en revanche|par contre|toutefois|cependant|du coup) `)
	// itsDay is the day with what leads to it.
	itsDay = regexp.MustCompile(`( (pour|a|au|le|la|du|de|d|l|en|celle|celui|rencontre|journee|jeudi))* DAY`)
	// severalNamed is more than one of them.
	severalNamed = regexp.MustCompile(`X(( (et|ainsi que|,))? X)+`)
)

// settleNamedTells gives those who are named what is told of them, where no rule has read it.
func (r *reader) settleNamedTells() {
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || c.heading || r.saysStem(c, "crain") || !r.openTelling(c) || i+1 < len(r.list) && r.governsNext(c, &r.list[i+1]) || c.sense.what == wTopic && !r.ends(i) {
			continue
		}
		part, told := r.reportedPart(c)
		if !told || part != nil && !bearsOn(part.tags, kName) {
			part = c
		}
		if part == nil || !bearsOn(part.tags, kName) || bearsOn(part.tags, kIf, kHedge, kOr, kExcept, kStranger, kThou, kHearsay, kIrony, kPart, kHour, kMode, kLunch, kUnnamed, kCompany) {
			continue
		}
		text, who := r.peoplePhrase(part)
		yes := namedComes.MatchString(text)
		if !yes && !namedRefuses.MatchString(text) {
			continue
		}
		s := sense{what: wDecision, yes: yes, names: who, self: sharesIt.MatchString(text), rule: "told of those named"}
		if r.eventsOf(c, &s) == "" {
			c.sense = s
		}
	}
}

// openTelling says whether nothing was read of a clause, or only what is no answer.
func (r *reader) openTelling(c *clause) bool {
	switch s := c.sense; s.what {
	case wBlock:
		return has([]string{ReasonUnclear, ReasonLasting, ReasonWho}, s.code)
	case wReason:
		return has([]string{"open words", "decision"}, s.rule)
	case wTopic:
		return s.rule == "person" && len(s.names) > 0
	case wDecision:
		return len(s.names) == 0 && s.rule != "replacement" // given to the sender
	}
	return has([]string{wMention, wSuspect, wPast}, c.sense.what)
}

// governsNext says whether the next clause of the sentence belongs to what c says: "X a accepté | de nous aider".
func (r *reader) governsNext(c, next *clause) bool {
	return next.sentence == c.sentence && has([]string{"de", "d", "a", "que", "qu", "si", "s", "par", "pour", "avec", "sans", "sauf", "mais", "au", "aux", "du", "des", "peut", "ou"}, r.word(next.tags[0])) && !strings.HasPrefix(next.plain(), "mais ")
}

// peoplePhrase is the text of a clause with X in the place of those named and of what they are, without its day, and who they are.
func (r *reader) peoplePhrase(c *clause) (text string, who []int) {
	var out []string
	for i, t := range c.tags {
		switch {
		case t.kind == kName:
			out, who = append(out, "X"), append(who, t.person)
		case t.kind == kEvent:
			out = append(out, "DAY")
		case t.kind == kCivility, t.kind.oneOf(kRelation, kFunction) && r.ofName(c.tags, i), t.kind.oneOf(kCourtesy) && (i == 0 || i == len(c.tags)-1):
		default:
			out = append(out, plain(r.textOf(t)))
		}
	}
	text = strings.Join(strings.Fields(strings.Join(out, " ")), " ")
	text = itsDay.ReplaceAllString(text, "")
	text = asideWords.ReplaceAllString(severalNamed.ReplaceAllString(text, "X"), "")
	for leadsIn.MatchString(text) {
		text = leadsIn.ReplaceAllString(text, "")
	}
	return text, who
}

// ofName says whether tag i is what somebody is whose name stands right behind it or right before it: "mon adjoint X", "X, notre DGS,".
func (r *reader) ofName(tags []tag, i int) bool {
	if k := slices.IndexFunc(tags[i+1:], func(t tag) bool { return !t.kind.oneOf(kRelation, kFunction, kCivility) }); k >= 0 && tags[i+1+k].kind == kName {
		return true
	}
	return i > 0 && tags[i-1].kind == kName && (i+1 == len(tags) || tags[i+1].kind != kJoin)
}
