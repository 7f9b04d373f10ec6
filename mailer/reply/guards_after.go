package reply

// More turns behind an answer, in a sentence of their own: whose words it was, "je parle pour ma collègue", "signé : Paul Martin", which meeting it was about, "je parle de
// la rencontre de Mulhouse", somebody else who is free, "une collègue se propose", and a yes that is no more than half of one, "quoique…".

// nearOnes are people of the sender's house, or near to them.
const nearOnes = `(adjointe?|collegue|stagiaire|assistante?|directeur|directrice|cheffe?|presidente?|vice [a-z]+|secretaire|mari|femme|binome|suppleante?|remplacante?|responsable|elue?)`

// guardsOfSpeaker are looked for behind any answer.
var guardsOfSpeaker = []guard{
	{lazily(` je (confonds|confondais|melange tout|m embrouille|dis n importe quoi|dis des betises|raconte n importe quoi) | n en (retenir|garder|choisir|prendre|compter|valider|retenez|gardez|choisissez) (que|qu) (un|une|deux|la|le) ?`), nil, ReasonContradiction},
	{lazily(`[.!] (signe|dixit|signature|message de|reponse de|de la part de) ?:? (ma|mon|notre|m|mme|monsieur|madame|la|le) ` + nearOnes + ` |[.!] signe ?:? `), nil, ReasonWho},
	{lazily(`[.!] (je parle|je reponds|j ecris|je dis (cela|ca)|je reponds (cela|ca)) (la )?(pour|a la place de|de la part de) (ma|mon|notre) ` + nearOnes + ` |[.!] (c est|voila|voici) (ma|mon|notre) ` + nearOnes + ` qui (parle|dit|repond|ecrit|le dit) |[.!] (c est|voila) ce que (dit|pense|repond|m a dit|me dit|m a repondu) |[.!] (c est la reponse|c est de la part|message de la part|reponse) (de|d) `), nil, ReasonWho},
	{lazily(` (il faudrait|il faudra|il me faudrait|il me faudra) (encore |juste |d abord )?(que je (pose|obtienne|decale|annule|deplace|me libere|m arrange|verifie|demande)|poser|obtenir|decaler|annuler|deplacer|me liberer|verifier|demander) `), (*composer).comesUnhedged, ReasonCondition},
	{lazily(`[.!] je (parle|parlais) (bien |la |donc )*(de|du|d) `), nil, ReasonContradiction},
	{lazily(` plus (1|une?) (autre )?(personne|collegue|accompagnante?|invitee?) `), (*composer).comesAtAll, ReasonUnnamed},
	{lazily(`[.!] quoi ?que ([^a-z0-9]|$)|[.!] (enfin|du moins|en tout cas|par contre|mais)( ,)? pas (sur place|en presentiel|physiquement|en personne|le matin|l apres midi) [.!]`), nil, ReasonContradiction},
}

// guardsOfOthersFree are looked for in what stands unread behind an answer.
var guardsOfOthersFree = []guard{
	{lazily(` (mon|ma|notre|un|une|l) ` + nearOnes + `( par contre| en revanche| ,? ?(elle|lui) ,?)? (le |la |y )?(peut|pourrait|est (libre|disponible|dispo|partante?|interessee?|volontaire|prete?)|se (propose|devoue|porte volontaire)|y va|oui|si)( [a-z]+){0,4} [.,!]`), (*composer).allAbsent, ReasonUnnamed},
	{lazily(` (je|nous) (vous )?(envoie|envoyons|enverrai|enverrons|depeche|delegue) (donc |plutot |quand meme )*(ma|mon|notre|un|une|quelqu) | (serons|sera|seront) (tout de meme|quand meme|neanmoins|malgre tout|neanmoins bien) representee?s? `), (*composer).allAbsent, ReasonUnnamed},
	{lazily(` (on|nous|je) (fera|ferons|ferai|vais faire|va faire) avec [.,!]|(^|[.!]) (enfin |du moins )?(je|nous) (crois|pense|suppose|croyons|pensons) [.!]|(^|[.!]) (laissez moi|attendez|permettez moi de|donnez moi le temps de) ,? ?(je )?(verifie|verifier|reflechir|regarder|voir|consulter)`), (*composer).onlyOwnNo, ReasonUnclear},
	{lazily(` (le reste de (l|mon|notre) ?(equipe|service|bureau)|les autres (de l equipe|membres|collegues)|(deux|trois|plusieurs|des|quelques) (autres )?(collegues|benevoles|elues?|agents|personnes)( de [a-z]+){0,2}) (y )?(sera|seront|viendra|viendront|sont (interessee?s|partantes?|volontaires?|libres|disponibles)|aussi|suivra|suivront|participera|participeront)( [a-z]+){0,4} [.,!]`), (*composer).comesAtAll, ReasonUnnamed},
}
