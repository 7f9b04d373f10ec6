package reply

import "slices"

// What somebody asks for or owns up to, and what was not written down: a diet in the form of a question, a meal for somebody told by a pronoun, "c'est mon cas"
// behind a need, meals wherever there are some. A person writes it down.

const dishAsked = `(plat|plats|assiette|plateau|menu|repas|option|options|formule|alternative|solution|quelque chose)`

// guardsOfAsked are turns of such replies.
var guardsOfAsked = []guard{
	// "peut-on prévoir une assiette sans viande pour moi ?", "avez-vous quelque chose pour les végétariens ?", "autre chose que du poisson"
	{lazily(` ` + dishAsked + ` ((pour (les|des|un|une)|de|un peu|plutot|special|speciale|specifique|qui soit) )*(sans|vegetarien\w*|vegan\w*|vegetalien\w*|halal|cas?her|cacher|de poisson|adaptee?s?) | autre chose que (du|de la|des|de l|le|la|les) `), (*composer).dietAsked, ReasonUnclear},
	// "Rose Klein ira à Épernay. Prévoyez-lui un repas"
	{lazily(` (prevo\w+|reserv\w+|gard\w+|compt\w+|commande[rz]|ajoute[rz]) (lui|leur) (donc |aussi |bien )?(un|une|le|la|des|son|leur) (repas|dejeuner|dejeuners|couvert|plateau|assiette|panier) | (lui|leur) (prevoir|reserver|garder|commander|ajouter) (un|une|le|la|des) (repas|dejeuner|couvert|plateau|assiette|panier) `), (*composer).theirMealLost, ReasonUnclear},
	// "la salle est-elle accessible aux personnes à mobilité réduite ? C'est mon cas."
	{lazily(` (mobilite|handicap\w*|fauteuil|malentendant\w*|malvoyant\w*|sourde?s?|aveugles?|vegetarien\w*|vegan\w*|allergi\w*|intoleran\w*|diabetique\w*|coeliaque\w*)( [a-z]+){0,4} [.?!,] (car |et |or )?(c est (aussi |justement |malheureusement )?mon cas|j en (suis|fais partie)|je suis (justement )?concernee?|c est pour moi) `), (*composer).needMissed, ReasonUnclear},
	// "nous ne mangeons pas de porc. Je viens avec Paul Martin"; "je mange avec ma collègue": where?
	{lazily(` (nous|on) (ne |n )?(mangeons|mange) (pas|jamais|plus) (de |d |du |ni )`), (*composer).needMissed, ReasonUnclear},
	{lazily(` (mange|mangerai|dejeune|dejeunerai) avec (ma|mon|mes) (collegues?|binome|stagiaire|adjointe?|equipe) [.,]`), (*composer).mealRefusedToAny, ReasonUnclear},
	// "je prendrai les repas quand il y en a"
	{lazily(` (repas|dejeuners?) (quand|lorsqu|s|la ou) ?(il y en a(ura)?|ils sont (prevus|proposes|servis)|(c|cela) est (prevu|propose|possible)) `), (*composer).mealNotTold, ReasonUnclear},
}

// dietAsked says whether somebody comes in person, and asks of the meal what no diet was noted of.
func (c *composer) dietAsked() bool {
	return c.question && c.comesInPerson() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.diet != "" || st.lunch == "no" })
}

// theirMealLost says whether somebody else comes, and no meal of theirs was noted.
func (c *composer) theirMealLost() bool {
	return c.othersCome() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.person != me && st.lunch != "" })
}
