package reply

import "slices"

// People who are named beside an answer and do not come by it, or not for sure: who goes to another meeting, only thanks, rides along or has yet to confirm; and the
// doubt of one that stands behind the yes of another. A person reads them.

// otherMatters are meetings that are not ours.
const otherMatters = `(conseils?|reunions?|inauguration|stand|commission|formation|ceremonie|salon|forum|assemblee|fete|congres|seminaire|colloque|evenement|rendez vous|jury|audience|kermesse|festival|vernissage|concert|tournoi|conference|bureau|comite|visite|manifestation|commemoration|atelier)`

// guardsOfElsewhere are people who do not come to our day, or not into it.
var guardsOfElsewhere = []guard{
	// "Nous avons une inauguration ce jour-là, Marc Petit y sera, moi je viens"; "une réunion a lieu à Reims, Marc Petit y assistera"
	{lazily(` ((y a|y aura|avons|ai|aurons|aurai|tenons|tiens|organisons|organise|accueillons|tiendrons) (aussi |egalement |deja )?(une?|notre|nos|des|le|la|l|mon) ([a-z]+ ){0,2}` + otherMatters + `|(une?|notre|la|le|l) ` + otherMatters + `( [a-z]+){0,3} (a lieu|aura lieu|se tient|se tiendra|est prevue?|est organisee?|tombe)) [a-z0-9 ]{0,60}([,.] )?(et |mais |donc |que )?([a-z]+ ){1,8}y (sera|seront|assistera|assisteront|participera|participeront|ira|iront|va|vont|represente|representera|tiendra) `), (*composer).othersBesideMe, ReasonWho},
	// "Julie Martin se joint à moi pour vous remercier"
	{lazily(` (se joint|se joignent|se joindra|se joindront|s associe|s associent) a (moi|nous) pour (vous )?(remercier|feliciter|saluer|souhaiter|adresser|transmettre|exprimer|presenter|encourager|regretter|temoigner|redire|renouveler) `), (*composer).othersCome, ReasonWho},
	// "je viens accompagnée de Julie Martin, jusqu'à la gare", "le temps du trajet", "par téléphone"
	{lazily(` (avec|accompagnee?s? (de|d|par)) [a-z ,]{3,70} (jusqu (a la |a l |au |aux |a )(gare|parking|station|entree|porte|peage|arret|aeroport|hotel|tram|metro|bus|quai|voiture|train|accueil)|(le temps|pour la duree) (du|de la|de l|d un) (trajet|route|voyage|aller|covoiturage|transport|parcours)|(pour|pendant|durant) (le|la|l) (trajet|route|voyage|aller|covoiturage|transport) |(par|au) telephone [.,]|dans le train [.,]|(en|par la) pensee [.,]) ?`), (*composer).othersCome, ReasonWho},
	// "Julie Martin viendra nous chercher"
	{lazily(` (viendra|vient|viendront|viennent|passera|passeront|passe|passent) (nous|me|m|la|le|les|l) (chercher|rechercher|prendre|reprendre|recuperer|deposer|conduire|reconduire|ramener|amener|emmener) `), (*composer).othersCome, ReasonWho},
	// "je viens avec Julie Martin, qui descendra à Reims"
	{lazily(` (qui|il|elle|ils|elles) (descend|descendra|s arrete|s arretera|continue|continuera|poursuit|poursuivra) (a|au|en|avant|vers|sur|son|sa|sa route|ensuite) `), (*composer).othersCome, ReasonWho},
	// "il a un autre engagement finalement"
	{lazily(` (il|elle|ils|elles|qui) (a|ont|aura|auront) (finalement |malheureusement |deja |aussi |en fait |en effet )*((une?|d) (autres?|nouvel|nouvelle) (engagement|obligation|rendez vous|rdv|reunion|conseil|imperatif|deplacement|contrainte|priorite|invitation|evenement)|une? [a-z]+( [a-z]+)? finalement )`), (*composer).othersCome, ReasonContradiction},
	// "pourriez-vous confirmer l'inscription de Julie Martin ?"
	{lazily(` (pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|vous pourriez|pourrait on|peut on) (s il vous plait |svp )?(me |nous )?(re)?confirmer (bien )?(l inscription|la participation|la presence|la venue|la reservation|la place|l enregistrement|que) `), (*composer).othersCome, ReasonQuestion},
	{lazily(` (merci|priere|veuillez|besoin|souhaite|souhaiterais|voudrais|aimerais) (de |d )?(bien vouloir |que vous )?(me|nous) (re)?(confirmer|confirmiez) (bien )?(l inscription|la participation|la presence|la venue|la reservation|la place|l enregistrement) (de|d|du|des) `), (*composer).othersCome, ReasonQuestion},
}

// guardsOfNotYet are answers of others, or the sender's own beside them, that are not given yet.
var guardsOfNotYet = []guard{
	// "je viens avec Julie Martin, qui devra encore confirmer"
	{lazily(` (doit|devra|doivent|devront|reste a|restera a|attend de|aura a) (encore |toutefois |cependant |neanmoins |le |vous |vous le |me |me le |nous |nous le |d abord )*(confirmer|reconfirmer|valider|verifier|se decider|decider|repondre|se prononcer|se liberer|s organiser|faire valider|obtenir) `), (*composer).othersCome, ReasonMaybe},
	// "je viens accompagnée de Julie Martin, enfin j'espère"
	{lazily(`[,.] (enfin|du moins|en tout cas) (, )?(j espere|je l espere|je crois|je pense|normalement|si (elle|il|lui)|s (elle|il)|en principe|esperons) `), (*composer).severalPersons, ReasonMaybe},
	// "je viens avec Marc Petit. Marc vous le confirmera demain", "Mme Martin vous confirmera", "Son secrétariat vous dira"
	{lazily(` vous (le |l |en |la )?(re)?(confirmera|confirmeront|dira|diront|repondra|repondront|avisera|avertira|previendra|redira|recontactera|recontacteront|rappellera|fera (savoir|part|signe)|tiendra (au courant|informee?s?)) (cela |ca )?([.,]|(pour sa|de son|sa|leur|s|si|dans|d ici|sous|en (debut|fin)|cette|la) |(vite|bientot|demain|rapidement|ulterieurement|prochainement|directement|personnellement|lundi|mardi|mercredi|jeudi|vendredi|plus) )`), (*composer).othersCome, ReasonMaybe},
	{lazily(` (reviendra|reviendront) (ensuite |donc )?vers (vous|moi|nous) `), (*composer).othersCome, ReasonMaybe},
	// "son agenda n'est pas encore calé"
	{lazily(` (son|leur|ses|leurs) (agendas?|plannings?|emploi du temps|calendrier) (n est|n a|reste|demeure|dependra|est (encore|plein|complet|incertain|mouvant|en cours)|n etant|n ont)`), (*composer).othersCome, ReasonMaybe},
	// "je confirme la présence de Marc Petit. La mienne reste à confirmer"
	{lazily(` mien(ne)? (reste|demeure|n est|n a|a confirmer|a valider|a voir|depend|dependra|ne |sera (a|confirmee|precisee)|en suspens|en attente|incertaine|compromise|est (encore|toujours|compromise|incertaine|a|en|suspendue|moins|plus|loin|improbable|impossible|soumise|peu|tres|hypothetique|douteuse|conditionnee|annulee|remise)|(,)? (peut etre|pas sure)) ?`), (*composer).othersTold, ReasonMaybe},
	// "je confirme la venue de Marc Petit. La mienne également"
	{lazily(` (la mienne|le mien) `), (*composer).onlyOthersCome, ReasonWho},
	// "je suis intéressée mais c'est Marc Petit qui ira"
	{lazily(` (mais|toutefois|cependant) (finalement |plutot |en fait )?(c est|ce sera) ([a-z]+ ){1,8}qui (ira|viendra|sera|participera|assistera|y|se|nous|me|representera) `), (*composer).leansBesideOthers, ReasonWho},
	// "je serai accompagnée de Marc Petit à Épernay et de Julie Martin à Mulhouse"
	{lazily(` (avec|accompagnee?s? (de|d|par)) ([a-z]+ ){2,4}(a|le|pour) [a-z0-9 ]{2,30} et (avec |de |d |par )?([a-z]+ ){2,4}(a|le|pour) `), (*composer).daysOfOthersAlone, ReasonWho},
}

// othersTold says whether something was understood of somebody else.
func (c *composer) othersTold() bool { return len(c.said) > 0 && !c.onlyOwn() }

// leansBesideOthers says whether the sender might come, and somebody else does.
func (c *composer) leansBesideOthers() bool {
	return c.othersCome() && slices.ContainsFunc(c.said, func(st statement) bool { return st.person == me && st.kind == Maybe })
}

// daysOfOthersAlone says whether the sender comes to a day, and somebody else to a day of which nothing was understood of the sender.
func (c *composer) daysOfOthersAlone() bool {
	return c.severalDays() && c.actsOn(me) && slices.ContainsFunc(c.said, func(st statement) bool {
		return st.person != me && st.kind == Attend && !slices.ContainsFunc(c.said, func(own statement) bool { return own.person == me && own.event == st.event })
	})
}
