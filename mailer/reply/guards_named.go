package reply

import "strings"

// Somebody who is only named beside an answer, and does not come by it, and answers of the sender that are lost beside somebody else's.

const (
	fullName      = `[a-z]+ [a-z]+`
	apposition    = `(, (mon|ma|notre|nos|le|la|l|un|une) [a-z ]{2,40} , )?`
	comesIfWished = `(soit|puisse|participe|vienne|assiste|nous accompagne|m accompagne|fasse)`
)

var guardsOfNamed = []guard{
	// "Paul Martin me représentera, je crois"
	{lazily(` (viendr\w+|participer\w+|serai|sera|serons|seront|ira|irons|iront|assister\w+|represente\w*|remplacer\w*)( [a-z]+){0,4} , (je (le )?(crois|pense|suppose|imagine)|il me semble|sauf erreur( de ma part)?) [.,!;]`), (*composer).othersCome, ReasonMaybe},
	// "Paul Martin est indisponible en visio"
	{lazily(` (indisponibles?|pas (disponible|libre)s?) (en visio[a-z]*|a distance|en distanciel|en ligne) `), (*composer).anyAbsent, ReasonUnclear},
	// "je viendrai. Paul Martin viendra pour moi"
	{lazily(` (viendra|viendront|participera|participeront|assistera|assisteront|ira|iront|y sera|sera (la|presente?)) (pour moi|en mon nom|de ma part) [.,!;]`), (*composer).othersWithMe, ReasonContradiction},
	// agrees to it: "je viens. Julien Petit, mon directeur, est d'accord"
	{lazily(` ` + fullName + ` ` + apposition + `(est|serait|se dit) (bien sur |tout a fait |egalement )?(d accord|ok|favorable) ([.,]|pour (que|qu|me|m|mon|ma|cela|ca) )`), (*composer).othersBesideMe, ReasonWho},
	{lazily(` ` + fullName + ` ` + apposition + `((accepte|approuve|valide|consent) [.,]|(m autorise|me libere|m y autorise|donne son (accord|aval|feu vert)) )`), (*composer).othersBesideMe, ReasonWho},
	// spoke of it: "je serai là comme convenu avec Sophie Martin"
	{lazily(` comme (deja |on l a |nous l avons )?(convenu|vu|discute|evoque|decide|entendu|dit|echange|indique|arrete|parle|demande)s?( ensemble| hier| ce matin)? (avec|a|par) `), (*composer).othersBesideMe, ReasonWho},
	{lazily(` (en (lien|accord|concertation|liaison|coordination|relation)|de concert|apres (echange|discussion|accord|concertation)) avec [a-z]+ `), (*composer).othersBesideMe, ReasonWho},
	// greets: "je viens avec les amitiés de Julien Petit"
	{lazily(` avec (les|toutes les|tous les|le|la) (amities|salutations|remerciements|compliments|hommages|pensees|encouragements|felicitations|voeux|bonjour|benediction|soutien) (de|d|du) `), (*composer).othersCome, ReasonWho},
	// keeps the house: "Sophie Martin étant présente à l'accueil, je peux venir"
	{lazily(` (etant|sera|restera) (presente? |disponible |de permanence )(a l accueil|au (bureau|secretariat|standard|guichet)|a la mairie|en mairie|a la permanence) `), (*composer).othersCome, ReasonWho},
	// is told: "j'en parlerai à Sophie Martin"
	{lazily(` en (parle|parlerai|parlerons|parlons|toucherai un mot|ferai part|discuterai|discute)( aussi| egalement| bien sur)?( ce soir| demain)? (a|avec) ` + fullName + ` `), (*composer).othersCome, ReasonWho},
	{lazily(` (j|je) (informe|informerai|previens|previendrai|avertis|avertirai)( aussi| egalement)? ` + fullName + ` `), (*composer).othersCome, ReasonWho},
	// is wished for: "ce serait bien que Julien Petit participe"
	{lazily(` (j|je|nous|on|c|ce|il) ((suis|serais|serait|sera|est|sommes|serions) )?((tres|vraiment|bien|si|plus) )?(ravie?s?|contente?s?|heureuse|heureux|enchantee?s?|bien|bon|important|essentiel|utile|dommage|super|souhaitable|interessant|chouette|genial|sympa|logique|normal|aimerais|aimerions|souhaite|souhaitons|souhaiterais|voudrais|veux|espere|prefere|prefererais|apprecierais|adorerais|insiste pour|tiens a ce)( beaucoup| bien| vraiment| aussi| tant)? (que|qu) ` + fullName + ` ` + comesIfWished + ` `), (*composer).onlyWished, ReasonWho},
	// is known to come: "je sais que Julien Petit participe"
	{lazily(` (sais|savons|apprends|crois savoir|vois|ai vu|ai appris) (que|qu) ` + fullName + ` (vient|viendra|sera|participe|participera|y va|y sera|ira|est) `), (*composer).othersBesideMe, ReasonWho},
	{lazily(` (ravie?|contente?|heureuse|heureux|enchantee?) (que|qu) ` + fullName + ` `), (*composer).onlyOthersCome, ReasonWho},
	// answers by himself: "Julien Petit vient aussi, il s'inscrira lui-même"
	{lazily(` (il|elle|ils|elles) (s inscrira|s inscrit|s inscriront|s inscrivent|(va|vont|doit|doivent|devrait) (s inscrire|vous (ecrire|repondre|contacter|confirmer|envoyer))|vous (ecrira|ecriront|repondront|contactera|enverra|reviendra|fera signe)|fera (sa|son)) `), (*composer).othersWithMe, ReasonWho},
	// comes or not: "je viens avec Julien Petit, ou sans lui"
	{lazily(` (ou|ou meme|voire|ou bien) sans (lui|elle|eux|elles) `), (*composer).othersCome, ReasonMaybe},
	// needs something: "ajoutez une chaise pour Sophie Martin"
	{lazily(` une? (chaise|siege|fauteuil|rampe|table|interprete|badge|lit|chambre)( [a-z]+){0,2} pour ` + fullName + ` `), (*composer).onlyOthersCome, ReasonWho},
}

var guardsOfLostAnswer = []guard{
	// the sender gives up the seat: "ajoutez Sophie Martin, je m'efface"
	{lazily(` ((je|j) (m efface|me retire|cede|laisse|donne|lui (cede|laisse|donne|offre))|(il|elle) (ira|viendra|sera la|y sera|participera|assistera|sera presente?) (pour|a la place de) moi) `), (*composer).othersUnreplacing, ReasonWho},
	{lazily(` (ma|mon) place (lui revient|est pour (elle|lui)|est a (elle|lui)) `), (*composer).othersUnreplacing, ReasonWho},
	// who is away from the desk: "Sophie Martin étant absente, je ne peux pas quitter l'accueil"
	{lazily(` etant (deja |elle meme |lui meme )?(absente?|en conges?|malade|souffrante?|indisponible|arretee?|en arret|en vacances|en formation|occupee?|prise?)( [a-z]+){0,5} , (je|j) `), (*composer).namesOthers, ReasonWho},
	{lazily(` (je|j|moi) (, )?(moi )?(suis|serai|reste) (bien |donc |par contre |moi meme |en revanche )?(disponible|libre|dispo|partante?|la|presente?) `), (*composer).namesOthers, ReasonWho},
	{lazily(` (nous|on|je) (devions|devait|pensions|comptions|etions|voulions|devais|pensais|comptais) ([a-z]+ ){0,3}(deux|trois|ensemble|avec) `), (*composer).namesOthers, ReasonWho},
	// the other days: "je viens à Epernay. Pour les autres, pareil"
	{lazily(` (les|aux) (deux |trois )?(autres|suivantes?|suivants)( dates?| journees?| rencontres?| jours?)? (, |\. )?(pareil|idem|aussi|de meme|egalement|meme chose|itou|tout pareil|c est pareil) `), (*composer).oneDayOfProgramme, ReasonTwoEvents},
	// the meal of two: "Julien Petit et moi ne mangerons pas sur place"
	{lazily(` et moi (meme )?(, )?(nous |on )?(ne |n )?(mangerons|mangeons|dejeunerons|dejeunons|prendrons|prenons) `), (*composer).onlyOwnComing, ReasonWho},
	// news to come: "je suis son mari, elle est hospitalisée, je vous tiens au courant"
	{lazily(` suis (le|la|l|son|sa) (mari|femme|epouse|epoux|conjointe?|compagne|compagnon|fils|fille|mere|pere|soeur|frere|secretaire|assistante?|collegue) `), (*composer).allAbsent, ReasonWho},
	// the doubt of one of two: "je viens, Sophie Martin aussi, je pense"
	{lazily(` (aussi|egalement|pareil|idem) , (je (pense|crois|suppose)|peut etre|sans doute|normalement|probablement|si possible|a priori|j espere|je l espere) `), (*composer).severalPersons, ReasonMaybe},
}

// othersBesideMe says whether somebody else comes, and the sender answers too.
func (c *composer) othersBesideMe() bool { return c.othersCome() && c.actsOn(me) }

// othersWithMe says whether somebody else comes beside the sender, who comes as well.
func (c *composer) othersWithMe() bool { return c.othersBesideMe() && !c.replacesSender() }

// othersUnreplacing says whether somebody else comes, and not in the sender's stead.
func (c *composer) othersUnreplacing() bool { return c.othersCome() && !c.replacesSender() }

// onlyWished says whether somebody else comes, not in the sender's stead, and nobody is asked to register them: "merci de l'inscrire".
func (c *composer) onlyWished() bool {
	return c.othersUnreplacing() && !strings.Contains(c.runningText(), " inscri")
}
