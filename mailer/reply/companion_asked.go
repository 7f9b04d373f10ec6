package reply

import "strings"

// Somebody more, for whom the sender asks a seat: "pouvez-vous aussi compter X ?", "X voudrait venir aussi, on peut l'ajouter ?", "X vient aussi, tu peux l'inscrire ?".

const (
	// mayAsk asks the organisers to do something.
	mayAsk = `((pouvez|pourriez) vous|(peux|pourrais) tu|(est ce que |est ce qu )?(vous (pouvez|pourriez|pourrez)|(tu|on) (peux|pourrais|peut|pourrait))|(peut|pourrait) on|(est il|serait il|est ce( que c est)?|serait ce|c est|ce serait|ca serait) (encore |toujours |aussi )?possible (de|d)|y a t il moyen (de|d)|merci de( bien vouloir)?|merci d|veuillez)( (aussi|egalement|donc|encore|svp|stp|s il vous plait|s il te plait|de|d|me|m|nous))*`
	// putDown is the verb of such a request, with the words that belong to it.
	putDown = `(ajouter|rajouter|inscrire|compter|noter|enregistrer|mettre sur la liste|(faire|garder|reserver|prevoir|trouver|ajouter) une (petite |autre |seconde |deuxieme )?(place|chaise)( (a|pour|de plus pour|en plus pour|supplementaire pour))?)( (aussi|egalement))*`
	// putTail may stand behind it.
	putTail = `( (aussi|egalement|donc|en plus|avec (moi|nous)|a mes cotes|(a|sur) (la|votre) liste( des (inscrits|participants|presents))?|(a|sur) mon inscription|(parmi|dans) les (inscrits|participants|presents)|(a|pour) (la|cette|votre) (journee|rencontre|date)|(pour la journee et )?(pour )?le (repas|dejeuner)|s il vous plait|s il te plait|svp|stp|merci( beaucoup| bien)?|d avance|par avance))*$`
	// stillTime asks whether it is not too late to put somebody down.
	stillTime = `((est il|est ce( qu il est)?|serait il|est on|suis je|sommes nous) (encore|toujours) (temps|dans les temps) (de|d|pour)|(est il|est ce( qu il est)?|serait il) (deja )?trop tard pour|y a t il encore (le )?temps (de|d|pour)|ai je encore le temps (de|d))`
	// leadAsk may stand in front.
	leadAsk = `^(bonjour |bonsoir |salut |coucou |et |du coup |alors |donc |sinon |au fait |merci )*`
)

var (
	// askedByName puts people down whom it names.
	askedByName = lazily(leadAsk + mayAsk + ` ` + putDown + ` (aussi |egalement )*(avec moi )?((pour|a) )?NAME((,| et| ainsi que)? NAME)*` + putTail)
	// askedInTime is the same request, which asks whether there is time as well: "est-il encore temps d'inscrire mon adjoint, X ?".
	askedInTime = lazily(leadAsk + stillTime + ` ` + putDown + ` (aussi |egalement )*(avec moi )?((pour|a) )?NAME((,| et| ainsi que)? NAME)*` + putTail)
	// askedBehind puts somebody down who was named before.
	askedBehind = lazily(leadAsk + mayAsk + ` (l|le|la|les|lui|leur)( y)? ` + putDown + putTail)
	// mayBeFull asks whether there is room, or gives an order; behind a wish alone it is left to a person.
	mayBeFull = lazily(`\b(possible|moyen|merci (de|d)|veuillez)\b`)
	// wishesAlong is the wish of somebody to come along, and comesToo that they do.
	wishesAlong = lazily(leadAsk + `NAME( et NAME)*` + alongWords + `(voudrait|voudraient|aimerait|aimeraient|souhaite|souhaitent|souhaiterait|souhaiteraient|desire|desirent|veut|veulent|a (tres )?envie de|est partante?s? pour|est interessee?s? pour|est d accord pour)` + alongWords + goAlong + alongTail)
	comesToo    = lazily(leadAsk + `(finalement )*NAME( et NAME)*` + alongWords + `(vient|viennent|viendra|viendront|sera (aussi |egalement )?(la|des notres|presente?|avec (moi|nous))|(m|nous) accompagne(ra|ront|nt)?|(se joint|se joindra) a (moi|nous)|participe(ra|ront)?|a decide de (venir|m accompagner)|peut (finalement |aussi |egalement )?(venir|m accompagner))` + alongTail)
)

const (
	alongWords = `( (aussi|egalement|bien|vraiment|tres|beaucoup|finalement|du coup|me|m|nous|se|y|avec (moi|nous)))* `
	goAlong    = `(venir|participer|assister|accompagner|(m|nous) accompagner|etre (des notres|de la partie|presente?|la)|(se )?joindre a (moi|nous|vous)|y aller|y participer|y assister)`
	alongTail  = `( (aussi|egalement|avec (moi|nous)|finalement|a (la|cette|votre) (journee|rencontre)|ce jour la|DAY|si vous voulez bien|elle aussi|lui aussi))*$`
)

// readAskedByName reads a request to put somebody down, by name: "est-ce que vous pourriez ajouter X à la liste ?".
func readAskedByName(r *reader, c *clause, b bag) (sense, bool) {
	if !c.question || c.subject || !b.any(kName) || b.any(kNot, kNe, kIf, kOr, kHedge, kUnnamed, kCompany, kCancel, kStranger, kReplaces, kReplaced, kMode, kRelation) || b.any(kPart) && !seatAndMeal.MatchString(c.plain()) {
		return sense{}, false
	}
	text, who := r.namesPhrase(c)
	late := askedInTime.MatchString(text)
	if len(who) > 4 || !late && !askedByName.MatchString(text) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, names: who, asks: late, rule: "asked for by name"}
	if code := r.eventsOf(c, &s); code != "" || len(s.minus) > 0 {
		return block(ReasonQuestion)
	}
	if seatAndMeal.MatchString(c.plain()) {
		s.lunch = "yes"
	}
	c.question = false
	return s, true
}

// seatAndMeal is what somebody is put down for: "… pour la journée et le repas".
var seatAndMeal = lazily(` pour la journee et (pour )?le (repas|dejeuner)( (svp|merci|s il vous plait))*$`)

// settleAskedAlong makes a yes of somebody's wish to come along, or of their coming, where the sender comes and asks in the next words to put them down.
func (r *reader) settleAskedAlong() {
	for i := 0; i+1 < len(r.list); i++ {
		c := &r.list[i]
		if c.question || c.subject || !bearsOn(c.tags, kName) || bearsOn(c.tags, kNot, kNe, kIf, kOr, kHedge, kUnnamed, kStranger, kMode, kLunch, kPart, kRelation) || !r.comesOneself() {
			continue
		}
		text, who := r.namesPhrase(c)
		if len(who) == 0 || len(who) > 4 || !wishesAlong.MatchString(text) && !comesToo.MatchString(text) {
			continue
		}
		k := r.seatAskedBehind(i, len(who))
		decided := c.sense.what == wDecision
		if k < 0 || decided && r.list[k].sense.what == wDecision || !decided && mayBeFull.MatchString(r.list[k].plain()) || r.eatsBehind(k) {
			continue
		}
		s := sense{what: wDecision, yes: true, names: who, rule: "asked for along"}
		if decided {
			s = c.sense
		} else if r.eventsOf(c, &s) != "" || len(s.minus) > 0 {
			continue
		}
		if !s.yes || s.maybe {
			continue
		}
		c.sense = s
		r.list[k].question = false
		r.list[k].sense = sense{what: wCourtesy, rule: "asked for along"}
	}
}

// comesOneself says whether the sender is registered, or says that they come.
func (r *reader) comesOneself() bool {
	if len(r.in.Registered) > 0 {
		return true
	}
	for i := range r.list {
		if s := r.list[i].sense; s.what == wDecision && s.self && s.yes && !s.maybe && len(s.names) == 0 {
			return true
		}
	}
	return false
}

// seatAskedBehind is the clause behind clause i that asks to put down who was named there, by a pronoun, and nothing more; -1 if there is none.
func (r *reader) seatAskedBehind(i, people int) int {
	k := i + 1
	for k < len(r.list) && k < i+3 && r.list[k].sense.what == wCourtesy && !r.list[k].question {
		k++
	}
	if k >= len(r.list) || r.list[k].subject || r.list[k].sentence > r.list[i].sentence+1 || !askedBehind.MatchString(r.list[k].plain()) {
		return -1
	}
	if k+1 < len(r.list) && r.list[k+1].sentence == r.list[k].sentence && r.list[k+1].sense.what != wCourtesy {
		return -1 // "on peut l'ajouter ou c'est complet ?"
	}
	many := bearsWord(r.list[k].plain(), "les", "leur")
	if many != (people > 1) {
		return -1
	}
	return k
}

// eatsBehind says whether more is told, by a pronoun, of those whom clause k asks to put down: "Elle déjeunera".
func (r *reader) eatsBehind(k int) bool {
	if k+1 >= len(r.list) {
		return false
	}
	o := &r.list[k+1]
	return bearsOn(o.tags[:1], kThird) && bearsOn(o.tags, kLunch, kDiet, kAccess, kMode, kHedge, kNot, kNe, kIf, kPart)
}

// bearsWord says whether one of some words stands in a text.
func bearsWord(text string, words ...string) bool {
	for _, w := range words {
		if contains(text, w) {
			return true
		}
	}
	return false
}

// namesPhrase is a clause with NAME in the place of each person whom it names and DAY in that of each day of ours, and who they are.
func (r *reader) namesPhrase(c *clause) (text string, who []int) {
	var out []string
	from := r.words[c.tags[0].from].from
	for _, t := range c.tags {
		mark := ""
		switch t.kind {
		case kName:
			mark = "NAME"
			who = append(who, t.person)
		case kEvent:
			mark = "DAY"
		default:
			continue
		}
		out = append(out, plain(r.text[from:r.words[t.from].from]), mark)
		from = r.words[t.to-1].to
	}
	out = append(out, plain(r.text[from:r.words[c.tags[len(c.tags)-1].to-1].to]))
	return strings.Join(strings.Fields(strings.Join(out, " ")), " "), who
}
