package reply

import (
	"regexp"
	"slices"
	"strings"
)

// Companions beside the sender: whose a meal, a diet or a need is, who was lost beside somebody named, and what is asked for them that is no seat.

// guardsOfBeside are turns of such replies.
var guardsOfBeside = []guard{
	// "c'est oui. Menu végétarien pour Marc Lefèvre qui m'accompagne"
	{lazily(` pour ([a-z]+ ){1,7}(, )?(qui|lequel|laquelle) ((m|nous) accompagn(e|era|ent|eront)|(vient|viendra|sera|est|viennent|viendront|seront|participe|participera) ((la|present|presente|aussi|egalement) )?avec (moi|nous)) `), (*composer).sharedBetween, ReasonWho},
	// "je viens sans déjeuner, avec Marc Lefèvre"
	{lazily(` sans (le |de |y )?(repas|dejeuner|manger) , avec `), (*composer).sharedBetween, ReasonWho},
	// "Marc Lefèvre y sera pour nous deux"
	{lazily(` (sera|est|ira|va|viendra|vient|participera|participe|assistera|assiste)( la| presente?)? (donc )?pour (nous (deux|trois|tous|toutes)|toute l equipe|tout le monde) `), (*composer).comesBesideOther, ReasonWho},
	// "je viens avec un collègue végétarien, Marc Lefèvre", "remplacée par une collègue en fauteuil, Anne Petit"
	{lazily(` (une?|mon|ma|notre|l|le|la) ` + whoByRole + `( [a-z]+)?( qui est| lui| elle)? (tres |non |mal )?(vegeta\w+|vegan\w*|sans \w+|halal|cas?her|coeliaque|allergique|intolerante?|diabetique|malvoyante?|aveugle|voyante?|sourde?|malentendante?|entendante?|handicapee?|enceinte|pmr|en (fauteuil|situation|bequilles)|a mobilite)( [a-z]+){0,4} [,:]`), (*composer).needOfOtherLost, ReasonWho},
	// "ne mange pas de porc, Anne Petit non plus"
	{lazily(` (mange|bois|supporte|consomme|digere|tolere)( pas| plus| jamais| ni)( [a-z]+){0,4} ?[,.]? (et |ni )?([a-z]+ ){1,5}(non plus|pas davantage) `), (*composer).needOfOtherLost, ReasonWho},
	// "je viens avec Marc Lefèvre. Inutile de prévoir son repas"
	{lazily(` (inutile|pas besoin|pas la peine|pas necessaire|pas utile|superflu) (de |d )(lui )?(prevoir|compter|commander|reserver|preparer) (son|leur|un) (repas|dejeuner|plateau|couvert|panier) `), (*composer).otherMealOpen, ReasonWho},
	// "pourriez-vous ajouter Marc Lefèvre en cc ?", "à notre compte", "au programme"
	{lazily(` (r?ajout|mettre|mettez|mets|met|inscri|inclu|integr|enregistr|note)\w* ([a-z]+ ){1,6}(en (cc|cci|copie|destinataire|lien)|(a|sur|dans) (notre|votre|mon|ma|nos|vos|mes|le|la|les) (compte|carnet|annuaire|fichier|newsletter|echanges?|conversation|boucle|fil|diffusion|repertoire|contacts)|au (programme|compte|fichier|repertoire|carnet)|a l (annuaire|affiche)|aux? (intervenants?|orateurs?|contacts?|destinataires?)) `), (*composer).othersCome, ReasonUnclear},
}

// whoByRole is somebody of the house, or of the family, who may be told by what they are.
const whoByRole = `(collegue|collaborat\w+|adjointe?|assistante?|stagiaire|amie?|directeur|directrice|presidente?|responsable|benevole|salariee?|elue?|agente?|conjointe?|epou\w+|mari|femme|personne|confrere|consoeur|chargee?)`

// sharedBetween says whether a detail is of the sender and of somebody else alike, and was not said of "moi" or "nous".
func (c *composer) sharedBetween() bool {
	text := c.runningText()
	return !contains(text, "pour moi") && !contains(text, "pour nous") && slices.ContainsFunc(c.said, func(own statement) bool {
		return own.person == me && own.lunch+own.diet+own.access != "" && slices.ContainsFunc(c.said, func(o statement) bool {
			return o.person != me && (own.lunch != "" && o.lunch == own.lunch || own.diet != "" && o.diet == own.diet || own.access != "" && o.access == own.access)
		})
	})
}

// comesBesideOther says whether the sender comes, and somebody else.
func (c *composer) comesBesideOther() bool { return c.othersCome() && c.selfComes() }

// selfComes says whether the sender comes.
func (c *composer) selfComes() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.kind == Attend })
}

// needOfOtherLost says whether somebody else comes, and no diet or need was noted of any of them.
func (c *composer) needOfOtherLost() bool {
	return c.othersCome() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.diet+st.access != "" })
}

// otherMealOpen says whether somebody else comes, and of no meal of theirs is it told.
func (c *composer) otherMealOpen() bool {
	return c.othersCome() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.lunch != "" })
}

// mindBeside hands on a reply in which somebody was lost beside a bracket, or a surname was cut off behind its civility.
func (c *composer) mindBeside() {
	for i := range c.list {
		o := &c.list[i]
		switch s := o.sense; {
		case o.subject || o.question:
		case s.what == wTopic && s.rule == "person" && (c.selfLost(i) || c.alsoLost(i)):
			c.block(ReasonWho, o.text)
		case s.what == wDetail && s.diet != "" && dietOfThing(o):
			c.block(ReasonUnclear, o.text)
		}
	}
	if strings.Contains(c.in.Text, ". L") && c.surnameCut() {
		c.block(ReasonWho, "")
	}
}

// selfLost says whether clause i names the sender beside others who come, and the sender has no answer: "Claire Dubois et Marc Lefèvre (végétarien) seront présents".
func (c *composer) selfLost(i int) bool {
	s := c.list[i].sense
	return s.self && len(s.names) > 0 && !c.actsOn(me) && c.othersCome()
}

// whoAlso ends with a person of whom the answer before is said as well.
var whoAlso = lazily(` (aussi|egalement|itou|pareillement|idem|de meme) $`)

// alsoLost says whether clause i is of somebody who comes as well, and has no answer: "je viens (végétarienne), et M. Lefèvre aussi (rien de particulier)".
func (c *composer) alsoLost(i int) bool {
	s := c.list[i].sense
	return len(s.names) > 0 && c.comesAtAll() && slices.ContainsFunc(s.names, func(p int) bool { return !c.actsOn(p) }) && whoAlso.MatchString(" "+c.list[i].plain()+" ")
}

// cutSurname is a civility with a point, and a surname behind an article, of somebody who comes along or of whom something is told: "avec M. Le Gall",
// "M. L'Hermite sera excusé".
var (
	cutSurname = regexp.MustCompile(`(?i:(?:avec|et|ou|par|pour|sans|compagnie de|accompagnée? de|présence de))\s+(?:M|MM|Mr|Dr|Me|Pr)\. ?(?:L['’]|Le |La |Les )(\p{Lu}\pL+)|\b(?:M|MM|Mr|Dr|Me|Pr)\. ?(?:L['’]|Le |La |Les )(\p{Lu}\pL+)(?:[,]? (?:qui |ne |n['’]|m['’]|me |nous |y |et moi|et Mme|sera|est|vient|viendra|participe|assiste|aussi|également|non plus))`)
	officeName = lazily(`^(maire|president|prefet|sous|direct|secretaire|conseil|depute|senat|recteur|dg|vice|chef|responsable|principal|proviseur|delegue|adjoint|ministre|premier|inspect|charge)`)
)

// surnameCut says whether such a surname, which is no office, was cut off and is the name of nobody.
func (c *composer) surnameCut() bool {
	m := cutSurname.FindStringSubmatch(c.in.Text)
	if m == nil {
		return false
	}
	name := fold(m[1] + m[2])
	return !officeName.MatchString(name) && !slices.ContainsFunc(c.people, func(p namedPerson) bool { return contains(plain(p.Name), name) })
}

var (
	// thingOfDiet is something that has a diet and is not the meal of who writes: "je tiens une boutique sans gluten", "j'apporterai un dessert sans gluten".
	thingOfDiet = lazily(` (je|j|nous|on) ((peux|pourrai|pourrais|vais|pouvons|compte|pense|propose d) )?((ap|em|ra)port\w+|amen\w+|ramen\w+|fourni\w+|tiens|tenons|vend\w*|fabriqu\w+|cuisin\w+|gere|gerons|dirig\w+|anim\w+|produi\w+|livr\w+|propos\w+|prepar\w+|offr\w+|organis\w+|presenter\w+|presentons) (des|une?|le|la|les|notre|nos|du|quelques) `)
	// ownTrouble is what such a verb leads to when it is the need of who writes: "je présente une allergie".
	ownTrouble = lazily(` (allerg\w*|intoleran\w*|regime|maladie|traiteur) `)
	// houseOfDiet is a house or a project whose name holds a diet: "Association Vegan Aulnay".
	houseOfDiet = lazily(` (association|boutique|epicerie|boulangerie|magasin|federation|collectif|projet|cantine) `)
	saysOfSelf  = lazily(` (je|j|suis|moi|nous) `)
)

// dietOfThing says whether the diet of a clause is that of such a thing.
func dietOfThing(o *clause) bool {
	text := " " + o.plain() + " "
	return thingOfDiet.MatchString(text) && !ownTrouble.MatchString(text) || houseOfDiet.MatchString(text) && !saysOfSelf.MatchString(text)
}
