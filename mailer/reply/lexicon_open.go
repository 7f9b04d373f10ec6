package reply

// Clauses that leave open a yes said before them, for leavesOpen in shunned.go.

const (
	// atLeast stands behind a wish or a plan that is no more: "c'est mon souhait en tout cas".
	atLeast = `( en tout cas| du moins| tout du moins| au moins| pour l instant| pour le moment| a ce jour| a ce stade| a priori| quand meme| tout de meme| trop)*`
	// leaveGiver is who gives leave to come, or needs the sender elsewhere.
	leaveGiver = `(mon|ma|notre|nos|le|la|les|l) ?(employeur|chef|cheffe|direction|directeur|directrice|hierarchie|patron|patronne|responsable|maire|president|presidente|manager|n 1|superieure?|drh|rh|dgs|mari|femme|conjoint|conjointe|medecin|proviseure?|principale?|inspect\w+|service|mairie)( (general|generale|de service|de cabinet|des services|adjointe?))?`
	// dayOff is leave that has to be given.
	dayOff = `(mon |ma |mes |un |une |le |la |les |l )?(conges?|rtt|jour de conge|jour|demande( de conges?| d absence| d autorisation| de deplacement)?|autorisation( d absence)?|ordre de mission|absence|recup\w*|liberation)`

	// notCountedOn warns of counting on the sender: "ne comptez pas trop dessus", "ne pariez pas trop dessus".
	notCountedOn = `(n y |ne |n )?(comptez|compte|compter|pariez|parie|misez|mise|tablez|table) (quand meme |tout de meme )?pas (trop|vraiment|absolument|forcement|a cent pour cent|a 100)( dessus| la dessus| sur (moi|ma (venue|presence|participation)|nous|ca|cela))?` + atLeast + `|ne (vous )?(rejouissez|rejouis) (vous )?pas trop (vite|tot)|ne vendons pas la peau de l ours.*`
	// onlyHoped tells a wish behind the yes: "c'est ce que je souhaite", "ce serait bien en tout cas", "j'ai envie en tout cas".
	onlyHoped = `c est (en tout cas |du moins |plutot )?(ce que (j|je|nous|on) (voudrais|voudrions|souhaite|souhaitons|souhaiterais|aimerais|aimerions|espere|esperons|prefererais|compte faire)|ce qui est prevu|mon (souhait|voeu|intention|espoir|but)|l (intention|idee|objectif|espoir)|le (plan|but|souhait))` + atLeast +
		`|(ce serait|ca serait) (bien|super|chouette|genial|top|ideal|l ideal|mon souhait|le reve) (en tout cas|du moins|quand meme)|(j ai (bien |tres )?envie|j en ai (bien |tres )?envie|j aimerais( bien)?|je (le )?(souhaite|voudrais)( bien)?) (en tout cas|du moins)`
	// notSettled says that the answer may change: "ma décision n'est pas définitive", "ça peut encore bouger", "je trancherai la semaine prochaine".
	notSettled = `(ma|mon|notre|cette|cet) (decision|reponse|choix|accord|inscription|presence|venue|planning|agenda|emploi du temps) (n est|ne sera|n a) (pas |encore |toujours |ete |jamais )+(definiti\w+|ferme|arretee?|prise?|fixee?|acquise?|certaine?|sure?|figee?|boucle|cale|garantie?)( pour autant)?|(ma|mon|notre) (decision|reponse|accord|presence|choix) (est|reste|demeure) (encore |donc |pour l instant )*(provisoire|temporaire|ouverte?|revisable|reversible|de principe)|` +
		`(c est|ce n est qu|il s agit d|ceci est) (donc |la )?(une?|de)? ?(reponse|accord|inscription|presence|oui|pre inscription|preinscription) (encore |toute )?(provisoire|temporaire|de principe|non definiti\w+|non ferme|a confirmer|a reconfirmer)|` +
		`(ca|cela|c|ce|tout|la situation|mon planning|mon agenda|mon emploi du temps) (peut|pourrait|risque de|est susceptible de) (encore |toujours |tres bien |bien sur )*(bouger|changer|evoluer|tomber a l eau|capoter|se decaler|varier)( encore| d ici la| d ici (le|au) .*)?|` +
		`je (me )?(deciderai|trancherai|aviserai|verrai|choisirai|arbitrerai) (donc |alors )?(ensuite|apres|plus tard|a ce moment la|le moment venu|au dernier moment|d ici \w.*|la semaine prochaine|lundi|mardi|mercredi|vendredi|demain|en fonction.*|selon .*|la veille|le jour meme|avec (mon|ma) .*)|` +
		`(c est |ce sera )(vraiment |beaucoup |bien |un peu )?trop (loin|cher|tard|tot|complique|juste|long) (finalement|en fait|en fin de compte|tout compte fait)`
	// leaveMissing is leave that was not given: "il me manque celui de la DRH", "congé à poser", "ma directrice est contre", "pas le maire".
	leaveMissing = `(il )?(ne )?(me |m |nous )?(manque|reste|faut|faudra|attends|attendons)( plus| encore| toujours| aussi| juste)*( qu| que)? ?(celui|celle|ceux|l (accord|aval|avis)|la (signature|validation)|le feu vert) (de|du|des|d) .*|j attends (encore |toujours |juste )*(celui|celle) (de|du|des|d) .*|pas (encore )?(celui |celle |ceux )?(de |d |du )?` + leaveGiver + `|` +
		`(on|ils|elle|il|` + leaveGiver + `) (ne |n )?(me |m |nous )?(l )?(a|ont) (pas encore|toujours pas|encore rien|pas) (repondu|confirme|accorde|valide|autorise|donne|dit)( .*)?( (pour|sur|a propos de|concernant|au sujet de|de|d) ` + dayOff + `)|` +
		`(mais )?` + dayOff + `( \w+)? ?(est |a ete |reste |sont |m a ete |vient d etre )?(encore |toujours |bien |deja )*(demandee?s?|a (poser|demander|valider|obtenir|negocier|signer)|en attente( de validation)?|en cours( de validation| de demande)?|pas (encore |toujours )?(validee?s?|accordee?s?|pose|obtenue?s?|accepte?s?)|non (encore )?(valide|accorde|obtenu)e?s?|refusee?s?|rejetee?s?|retoquee?s?)|` +
		leaveGiver + ` (est (tout a fait |plutot |totalement |formellement )?(contre|oppose|opposee|reticente?|defavorable)|(veut|voudrait|prefere|prefererait|souhaite|souhaiterait|exige|demande|tient a ce|insiste pour) (que|qu) (je|nous|j|on) (sois|soyons|reste|restions|aille|garde|tienne|assure|remplace|travaille|ne|n|y aille pas|parte|soit)\b.*|(a|aura|aurait) besoin de (moi|nous) (ce jour la|le meme jour|le \d+.*|ce jeudi|ici|ailleurs|au (bureau|travail|service)|a (la|l) .*)|attend (un|une|votre|l|le|la) ?(mail|courriel|courrier|lettre|invitation|convocation|confirmation|devis|reponse|document|papier|ordre|accord|avis)\b.*)`
)
