package reply

// A yes that waits for something: a leave, a planning, somebody's word, somebody to keep the children. And a maybe that is only of something beside the coming.

const (
	thingAwaited = `(conges?|ordre|mission|accord|autorisation|planning|plannings|emploi du temps|aval|feu vert|budget|demande|roulement|rtt|avis|signature|validation|decision)`
	whoAllows    = `(chef|cheffe|directeur|directrice|direction|hierarchie|employeur|patron|patronne|responsable|president|presidente|maire|elue?|manager|manageuse|dgs|superieure?|n1)`
	childMinds   = `(garde|nounou|baby sitter|babysitter|remplacante?|remplacement|releve|solution de garde|mode de garde|aidante?|quelqu un)`
	isGranted    = `(signe|accorde|valide|recu|connu|obtenu|confirme|arrive|fixe|regle|trouve|approuve|accepte|paru|publie|tombe|donne|dit|rendu|pose)(e|s|es)?`
)

var guardsOfPending = []guard{
	// "une fois mon congé accordé", "sitôt l'ordre de mission reçu"
	{lazily(` (une fois|sitot|aussitot|des lors) (que |qu )?(mon|ma|mes|le|la|l|les|notre|nos|un) ([a-z]+ ){0,2}(` + thingAwaited + `|` + whoAllows + `|` + childMinds + `)( [a-z]+){0,4} ` + isGranted + ` `), (*composer).comesWhollyFirm, ReasonCondition},
	// "reste l'avis du maire", "reste le problème du train à régler"
	{lazily(` reste(ra|rait)? (encore |juste |seulement |toutefois |cependant )?((l|la|le|mon|ma|une?) ` + thingAwaited + `|(le|la|un|une) (probleme|souci|obstacle|difficulte|hic|inconnue) )`), (*composer).comesWhollyFirm, ReasonCondition},
	{lazily(` reste (plus |juste |encore |seulement )?(a|qu a) ((trouver|obtenir|avoir|attendre|faire (signer|valider)) (une?|l|la|le|mon|ma|mes|les|son) (` + thingAwaited + `|` + childMinds + `)|convaincre|caser|faire garder) `), (*composer).comesWhollyFirm, ReasonCondition},
	// "mon chef réfléchit encore"
	{lazily(` (mon|ma|notre|le|la|l) ` + whoAllows + `( [a-z]+)? (reflechit|etudie|hesite|examine|me dira|nous dira|me le dira|tranchera|decidera|validera|donnera|doit (encore |me |d abord )|ne sait pas|verra|regarde |n a pas encore|ne m a pas encore)`), (*composer).comesWhollyFirm, ReasonCondition},
	{lazily(` (demande|ordre de mission|dossier|conges?|autorisation)( [a-z]+){0,5} (est|sont) (encore |toujours |actuellement )?(a l etude|en attente|en instruction|en cours d (examen|instruction|etude)|a la signature|en suspens|en discussion) `), (*composer).comesWhollyFirm, ReasonCondition},
	// "j'attends juste que ma remplaçante confirme", "j'attends mon planning"
	{lazily(` (attends|attendons|guette|guettons) (encore |juste |seulement |simplement |toujours |cependant |toutefois |neanmoins |plus que |que |donc )*(que (ma|mon|mes|notre) [a-z]+( [a-z]+){0,3} (confirme|confirment|accepte|acceptent|valide|valident|signe|dise|me dise|reponde|donne|me donne|soit|soient|puisse|revienne)|(le|les|un|des) resultats?|de voir (si|s|comment)|(mon|ma|mes|le|les|notre) (planning|plannings|horaires|emploi du temps|roulement|chef|cheffe|conges?)|(d avoir|de recevoir|de connaitre|d obtenir) (mon|ma|mes|le|la|l|un) [a-z]+|(l|mon|une?|sa|son|la) ` + thingAwaited + `) `), (*composer).comesWhollyFirm, ReasonCondition},
	{lazily(` (planning|emploi du temps|roulement|horaires) (de [a-z]+ )?(sort|sortira|tombe|tombera|paraitra|parait|arrive|arrivera|(n est|ne sont) pas (encore )?(sorti|connu|fixe|etabli|arrete|fait|valide)|sera (connu|fixe|publie|etabli|arrete))`), (*composer).firmToInvitation, ReasonCondition},
	// "je viens, la décision sera prise vendredi", "le choix n'est pas fait", "mon empêchement n'est pas levé"
	{lazily(` (la|ma|notre|leur|sa) (decision|reponse)( finale| definitive)? ((sera|doit etre|va etre|reste a|est a|n est pas|n est pas encore) (prise?|prendre|donnee?|donner|arretee?)|(tombe|tombera|viendra|dependra) )| (le|mon|notre) choix (sera|n est pas|n est pas encore|reste a|est a|doit etre) (fait|faire|arrete) | (empechement|contrainte|obstacle|obligation)s? (n est|ne sont|n a|n etait) (pas|pas encore|toujours pas) (levee?s?|ete leve|resolue?s?|regle|reglee?s?) `), (*composer).comesWhollyFirm, ReasonMaybe},
	// "Paul Martin viendra si possible", "je participerai si possible à la journée"
	{lazily(` (viendr|participer|assister|ser)(a|ai|ons|ont)( (la|present|presente|presents|des votres|a la|le|l|aux?|pour|avec|vous|moi|donc|aussi|egalement|\d+|mai|juin|septembre|journee|rencontre)){0,5}( ,)? si possible `), (*composer).comesWhollyFirm, ReasonCondition},
	// "si possible, je serai présente", "je viendrai si cela m'est possible"
	{lazily(` si (c est |cela (m est|est) |ca (m est|est) )?possible (, )?(je|j|nous|on) (y )?(serai|serons|sera|viendrai|viendrons|participerai|participerons|assisterai|assisterons)( (la|presente?s?|des votres|parmi vous|le|a|au|28|mai|epernay)){0,4} [.,]`), (*composer).comesWhollyFirm, ReasonCondition},
	{lazily(` (viendr|participer|assister|ser)(a|ai|ons|ont)( (la|present|presente|presents|des votres|parmi vous))?( ,)? si ((cela|ca|c) (m |nous )?(est|etait) possible (pour (moi|nous)|de mon cote|d ici la)|(cela|ca) (m|nous) est possible) `), (*composer).comesWhollyFirm, ReasonCondition},
	// "je viens avec Mme X, dont la présence n'est pas encore confirmée"
	{lazily(` dont (la|l) ?(presence|participation|venue|arrivee) (n est|ne sera|n a|reste|demeure|doit|devra|depend|sera) `), (*composer).comesWhollyFirm, ReasonMaybe},
	// "mes enfants doivent encore être casés", "en espérant trouver une nounou"
	{lazily(` (doit|doivent) (encore|d abord) etre (casee?s?|gardee?s?|placee?s?|valide?e?s?|signe?e?s?|confirmee?s?|accordee?s?) `), (*composer).comesWhollyFirm, ReasonCondition},
	{lazily(` en esperant (trouver|avoir|obtenir|recevoir|decrocher) (une?|l|la|le|mon|ma|d ici la une?) ` + `(` + childMinds + `|` + thingAwaited + `) `), (*composer).comesWhollyFirm, ReasonCondition},
	// "seul obstacle : la garde des enfants"
	{lazily(` (seule?|unique|derniere?|petite?) (obstacle|bemol|souci|probleme|frein|inconnue|difficulte|hic|condition) (possible |eventuel |restante? )?(\. |, |est |reste |sera |c est |serait )*(la|le|l|les|mon|ma|mes|une?) (` + thingAwaited + `|` + childMinds + `|` + whoAllows + `|enfants|train|transport) `), (*composer).comesWhollyFirm, ReasonCondition},
	// "je viens avec Sophie Martin, elle n'a pas encore eu l'accord"
	{lazily(` (n a|n ont|ne l a|ne lui a|ne m a) pas encore ((eu|recu|obtenu) (l|d|la|de|son|sa|le|leur) ` + thingAwaited + `|repondu|valide|signe|tranche|decide|donne) `), (*composer).othersBesideMe, ReasonMaybe},
	{lazily(` (il|elle|ils|elles) (a|ont|vient de|va) (demandee?|sollicite|demander|solliciter|deposer une demande|fait une demande|fait la demande) (de |d )?(son|sa|un|une|l|le|la|leur)?( )?` + thingAwaited + ` `), (*composer).othersBesideMe, ReasonMaybe},
	// "j'ai une réunion ce jour-là et je cherche à la déplacer", beside a no
	{lazily(` (je|j|nous|on) (vais |allons |compte |espere )?(cherche|cherchons|chercher|essaie|essaye|essaierai|essayer|essayons|tente|tenter|tenterai|tache|tacherai|tacherons|reflechis|regarde|etudie)( encore| toujours| toutefois| cependant| quand meme| tout de meme)* (a|de|d|comment|si je peux)( y)? (la |le |les |l |me |nous |m )?(deplacer|decaler|reporter|avancer|repousser|bouger|changer|liberer|libere|arranger|arrange|faire remplacer|echapper) `), (*composer).allAbsent, ReasonMaybe},
	// "c'est bon, j'ai trouvé un autre atelier"
	{lazily(` (trouve|choisi|pris|prends|opte pour) (finalement |deja )?une? (autre|meilleure?) (atelier|formation|evenement|rencontre|journee|manifestation|conference|seminaire|date|colloque|salon) `), (*composer).comesAtAll, ReasonUnclear},
}

var guardsOfDoubtBeside = []guard{
	// "je viens. Je serai peut-être encore en béquilles"
	{lazily(` peut etre (encore |toujours |deja )*(en|avec( un| une| des| mes| mon| ma)?) (bequilles?|fauteuil|cannes?|platre|attelle|deambulateur|deambulateurs) `), (*composer).uncertain, ReasonUnclear},
	{lazily(` (fauteuil|bequilles|canne|platre|vegetarien\w*|repas|dejeuner) [a-z ]{0,40}(je l |j )espere `), (*composer).uncertain, ReasonUnclear},
	// "je viens, si, si, j'insiste !"
	{lazily(` si , si [,.]| si si [,.]`), (*composer).uncertain, ReasonUnclear},
}

// comesWhollyFirm says whether somebody comes, and no doubt and no refusal was read that the words could belong to.
func (c *composer) comesWhollyFirm() bool { return c.comesUnhedged() && !c.anyAbsent() }

// firmToInvitation is the same of an answer for one day: in the programme a planning may be that of the days left open.
func (c *composer) firmToInvitation() bool { return c.comesWhollyFirm() && !c.toProgramme() }
