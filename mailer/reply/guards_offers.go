package reply

import "strings"

// Others who were only offered a seat in a car, of whom somebody says that they would come, or who are told of by hearsay or elsewhere.

var guardsOfOffers = []guard{
	// "mes collègues sont intéressés. Pouvez-vous les inscrire ?"
	{lazily(` (pouvez|pourriez|merci|veuillez|prie|possible|faudrait|penser|pensez)( [a-z]+){0,4} (les (inscrire|ajouter|rajouter|enregistrer|compter|prevoir|accueillir)|(l|la|le) inscrire) | (inscrivez|ajoutez|rajoutez|enregistrez) (les|la|le) (aussi |egalement |donc |svp |avec moi )*[.,!?]`), (*composer).comesAlone, ReasonUnnamed},
	// "je viens de Reims, j'ai une place dans ma voiture pour Marc Petit"
	{lazily(` (ai|aurai|avons|aurons|reste|restera|il y a|propose|offre|garde) (encore |aussi |bien |deja |toujours )*(une|deux|trois|des|la|de la|un) ?(places?|siege|strapontin) (libres? |disponibles? |de libre |vacantes? |de plus )?((dans|a bord de) [a-z ]{2,30})?(pour|a) [a-z]`), (*composer).othersCome, ReasonWho},
	// "je peux emmener Marc Petit dans ma voiture"
	{lazily(` (peux|pourrai|pourrais|pouvons|propose de|compte) (emmener|amener|prendre|transporter|vehiculer|covoiturer|ramener|deposer) [a-z ]{3,40} (dans (ma|notre) voiture|en voiture|au passage|avec moi) `), (*composer).othersCome, ReasonWho},
	// "je viendrai accompagné de Luc Weber, ou seul"
	{lazily(` ou (bien |alors |sinon |peut etre )?((tout |toute )?seule?|non accompagnee?|sans (lui|elle|eux|elles)|pas) [.,!?]`), (*composer).othersCome, ReasonMaybe},
	// "Marc Petit sera là aussi, dit-on"
	{lazily(` (dit on|parait il|semble t il|a ce qu (on|il) (m a )?(dit|parait)|m a t on dit|selon la rumeur|d apres ce qu on m a dit|aux dernieres nouvelles) [.,!]| (il parait|on m a dit|on dit|j ai (cru comprendre|entendu dire)|le bruit court) (que|qu) `), (*composer).othersCome, ReasonHearsay},
}

// comesForThem is said of who comes for somebody else than the sender.
var comesForThem = lazily(` (a (sa|leur) place|(le|la|les) (remplacera|remplace|remplaceront|suppleera)) `)

// isElsewhere is where somebody named is, which is no word on the day there: "Marc Petit sera à Mulhouse".
var isElsewhere = lazily(` (est|sera|reste|restera|se trouve|se trouvera|etait) (alors |deja |encore |retenue? |en deplacement |en mission |en formation )*a [a-z -]+$`)

// mindTheirPlace hands on a yes of the sender's to the day of the letter beside somebody who is said to be at another town, or of whom it is said that it would be them:
// "à Bar-le-Duc ce serait Marc Petit".
func (c *composer) mindTheirPlace() {
	if !c.othersCome() {
		return
	}
	text := c.runningText()
	if len(c.in.Registered) > 0 && !c.anyAbsent() && comesForThem.MatchString(text) {
		c.block(ReasonWho, "") // who gives up a seat has no name: "Madame le Maire est retenue. M. X viendra à sa place."
	}
	for _, st := range c.said {
		if st.person != me && st.kind == Attend && strings.Contains(text, " ce serait ") && contains(text, "ce serait "+plain(c.people[st.person].Name)) && !contains(text, "que ce serait") {
			c.block(ReasonMaybe, c.people[st.person].Name)
		}
	}
	if c.in.Event == "" || !c.actsOn(me) {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDecision || !o.sense.yes || o.sense.self || len(o.sense.names) == 0 || !isElsewhere.MatchString(o.plain()) {
			continue
		}
		if days := eventsNamed(o); len(days) > 0 && !has(days, c.in.Event) {
			c.block(ReasonOtherEvent, o.text)
		}
	}
}

// mindTheirDetail hands on a no of the sender's beside a meal, a way or a need of somebody else of whom nothing more is said: "je ne serai pas là. Sophie Leroy ne
// déjeunera pas".
func (c *composer) mindTheirDetail() {
	if !c.allAbsent() {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDetail || o.sense.self {
			continue
		}
		for _, p := range o.sense.names {
			if p != me && !c.actsOn(p) {
				c.block(ReasonWho, o.text)
			}
		}
	}
}

// comesAlone says whether all that was understood is that the sender comes.
func (c *composer) comesAlone() bool { return c.comesAtAll() && c.onlyOwn() }
