package reply

// Words behind an answer that take it back or leave it open, told in verbs that no other rule reads as an answer: "je viens le 28 mai. Finalement je me ravise.",
// "je reste réticente", "je conditionne ma venue"; "je ne viens pas le 28. Ah, c'est arrangé."

const (
	// ofSelf begins what somebody says of themselves.
	ofSelf = `\b(je|j|nous|on)( (m|me|nous|y|le|la|l|en))*`
	// ofTime stands between it and the verb: "je vais", "je dois", "j'ai".
	ofTime = `( (vais|dois|devrai|allons|devons|doit|va|peux|peut|prefere|preferons|compte|ai|avons|a|suis|sommes|serai|serais|reste|resterai|demeure)( (m|me|nous|de|d))*)?( (donc|tres|assez|plutot|encore|toujours|un peu|finalement|desormais|etre|ete|deja|tout a fait|bien))*`
)

var (
	// recants is what somebody does who does not come, or may not.
	recants = lazily(ofSelf + ofTime + ` (` +
		`boycott\w*|boud(e|er|ons)|abstien\w*|absten\w+|retracte\w*|dedi(s|t|re|rai)|ravise\w*|reconsider\w*|reexamin\w*|temporis\w*|tergivers\w*|atermoi\w*|defil(e|er|ee|erai)|esquiv\w*|protest\w*|recuse\w*|conteste\w*|ajourn\w*|revise\w* (ma|mon|notre)|` +
		`(me|nous) (ferai|fais|fait|ferons|faisons|vais faire) remplacer( (donc|finalement|ce jour la|le \d+( mai)?|si .*))?$|refus(e|er|erai|ons)( (categoriquement|poliment|donc|net|tout net|finalement))*($| (de |d )?(venir|participer|assister|m y|m inscrire|y aller|votre|cette|l invitation|la (journee|rencontre|proposition)))|` +
		`abandonn(e|er|erai|ons|ee?)( (donc|finalement))*($| (l idee|le projet|tout|la partie|ma|mon|cette|de))|` +
		`chang(e|er|erai|eons|ee?) d avis|(fais|fait|faire|ferai|faisons|font) (marche|machine|volte|defection|faux bond|l impasse|greve)|(jete|jeter|jette|jetons) l eponge|(declare|declarer) forfait|` +
		`revien\w* sur (ma|mes|notre|nos|ce que)|reven\w+ sur (ma|mes|notre|nos|ce que)|(retire|reprends|retirons|retirer) (ma (reponse|parole|candidature|demande|promesse)|mon (accord|oui|inscription)|ce que)|` +
		`(conditionn|subordonn)\w+ (ma|mon|notre) |(suspends|suspendre|suspendons) (ma|mon|notre) (reponse|decision|venue|participation|accord|avis)|` +
		`(remets|remettre|remettons|remis|reporte|reporter|reportons|differe|differer) (a|ma|mon|cela|ca|notre|tout)( |$)|` +
		`(passe|passer|passons|passee?) (la main|mon tour|notre tour)|(rends|rendu|rendre|laisse|laisser|cede|ceder|libere|liberer|donne|donner) (ma|mon|notre) (place|siege|tour|inscription)$|` +
		`oppos(e|er|ee?)$|desist\w*|decommand\w*|retire\w* (de|d|mon|ma|$)|(fui(s|r|t)?|evite[r]?|rejet\w+|lache[r]?|laiss\w+ tomber|suspend\w*|report\w+|differe\w*|quitt\w+|rat(e|er)|loup(e|er)|manqu(e|er)|pars|saute|patient\w+|balanc\w+|demission\w+|delegue\w*|hesite\w*|attends|attendre|supprim\w+|barr(e|er)|ray(e|er)|efface[r]?|refuse|dors|mens)$)`)
	// wavering is the state of somebody who may not come.
	wavering = lazily(`\b(je|j|nous|on) (suis|sommes|est|reste|restons|resterai|demeure|serai|serais|ai ete|me sens|me montre)( (donc|tres|assez|plutot|encore|toujours|un peu|finalement|desormais|deja|tout de meme|quand meme|bien|vraiment))* ` +
		`(perplexes?|reticente?s?|mitigee?s?|dubitati\w+|defavorables?|contre$|opposee?s?|exclue?s?|indecise?s?|partagee?s?$|sceptiques?|tiraillee?s?|refroidie?s?|hesitante?s?|prudente?s?|incertaine?s?|en greve|grevistes?|en retrait|a l ecart|en reserve|sur (ma|la|notre) reserve|sur le (flanc|carreau)|chez (moi|nous)$|au lit|a la maison|clouee?s?|ailleurs|forfait|demotivee?s?)`)
	// leavesOpen is all of a clause that leaves open what was said before it: "touchons du bois", "c'est mal engagé", "mon employeur rechigne".
	leavesOpen = lazily(`^((mais|enfin|bon|apres|et|cela dit|ceci dit|disons|du moins) )*(` +
		`(il )?faut voir|faudra voir|a (discuter|etudier|debattre|negocier|creuser|affiner|arbitrer|reflechir|reconfirmer|preciser)( encore)?|dans l ideal|idealement|(on )?touch(ons|e) du bois|(rien|peu) de (definitif|sur|certain|ferme|arrete|acquis|grave?e dans le marbre)|` +
		`pour (l instant|le moment|l heure)|a (ce stade|ce jour|cette heure|l heure actuelle|l heure ou je vous ecris)|en attendant (mieux|la suite|confirmation|d en savoir plus)|wait and see|` +
		`(c|ce) (est|etait|sera|n est|risque d etre|s annonce|reste|parait|semble) (pas |encore |assez |un peu |plutot |tres |quand meme |malgre tout |loin d etre |desormais )*(dit|gagne|compromis|tendu|chaud|delicat|improbable|aleatoire|precaire|mal (engage|barre|parti|embarque)|pas dit|plie|fait|bancal|en suspens|serre|short|limite|problematique)|` +
		`(ca|cela) (se complique|se corse|se gate|coince|bloque|sent (le roussi|mauvais)|(parait|semble|a l air|s annonce) (mal (parti|engage|barre)|complique|difficile|tendu|compromis))|` +
		`(le|mon|notre|ce) (deplacement|voyage|trajet|sejour|projet) (est|a ete|semble|parait|tombe) (annulee?|compromis|reporte|suspendu|refuse|a l eau)|(mon|ma|notre) (inscription|accord|reponse|autorisation|demande|venue) (est|a ete|devient|semble) (caduque?|nulle?|suspendue?|refusee?|annulee?|retiree?|remise? en (cause|question)|perimee?)|` +
		`(mon|ma|notre|nos|le|la|les) (employeur|chef|cheffe|direction|directeur|directrice|hierarchie|patron|patronne|responsable|maire|president|presidente|mari|femme|conjoint|conjointe|compagne|compagnon|medecin|rh|elue?s?|collectivite|mairie|service)( [a-z]+)? (rechigne|traine|bloque|freine|tique|s interroge|renacle|grimace|temporise|tarde|hesite|fait (la moue|de la resistance|barrage|obstacle)|s y oppose|me l interdit|n y tient pas|n est pas (chaude?|d accord|favorable|emballee?))|` +
		notCountedOn + `|` + onlyHoped + `|` + notSettled + `|` + leaveMissing +
		`)$`)
	// revives is all of a clause that takes back a no, or leaves it open: "je ne viens pas le 28. Ah, c'est arrangé.", "je ferai un saut", "laissez-moi inscrite".
	revives = lazily(`^((mais|enfin|bon|et|ah|oups|finalement|en fait|cela dit|ceci dit|apres|tiens|ca y est|toutefois|cependant|neanmoins) )*(` +
		`j ai (pu |enfin |finalement )?(trouve|trouver) une solution|(c est|tout est|tout s est|ca s est|cela s est|c etait) (finalement |enfin |bien )?(arrange|regle|resolu|debloque)|(le )?(probleme|souci|empechement|contretemps) (est )?(regle|resolu|leve|passe)|bonne nouvelle|` +
		`je (ferai|fais|vais faire|compte faire|pourrai faire) (peut etre )?(un saut|un tour|une (petite )?(apparition|visite)|(tout )?mon possible|de mon mieux|le maximum|l impossible|un effort)|` +
		`(et )?(je |on |nous )?remplace(ns|z)?|on ne sait jamais|qui sait|sait on jamais|pour (l instant|le moment|l heure)|a (ce stade|ce jour|l heure actuelle)|je voulais dire (si|oui|que si|le contraire|l inverse)|` +
		`(laissez|gardez|maintenez|conservez|laisse|garde) (moi |nous |ma |mon |notre )(place |nom )?(inscrite?s?|sur la liste|dans la liste|quand meme|tout de meme|inscription)( \w+)?|` +
		`j attends de voir|(reponse|decision|confirmation) (definitive|finale|ferme) .*|(ce|rien|cela|ca) n est (pas |encore |jamais |pas encore )*(definitif|ferme|arrete|fige|grave dans le marbre|irrevocable|perdu|joue|exclu)|(ce|cela|ca) (reste|demeure) (provisoire|a voir|a confirmer|ouvert|possible|jouable)|` +
		`(je|nous|on) (vous )?(enverrai|enverrons|enverra|envoie|envoyons|deleguerai|deleguerons) (bien sur |surement |sans doute )?(quelqu un|une personne|un collegue|une collegue|un representant|une representante|un agent|du monde|mon suppleant|ma suppleante)( .*)?)$`)
)

// mindShunned hands on a yes behind which the sender, in a clause of no answer, takes back or leaves open what they said.
func (c *composer) mindShunned() {
	if !c.comesWhollyFirm() {
		return
	}
	said := false
	for i := range c.list {
		o := &c.list[i]
		switch o.sense.what {
		case wDecision:
			said = said || o.sense.yes && !o.subject
			continue
		case wDetail, wQuestion:
			continue
		}
		text := o.plain()
		if !said || o.subject || o.question || o.sense.rule == "days left open" || bearsOn(o.tags, kName, kPast) || bearsOn(o.tags, kNot, kNe) && !leavesOpen.MatchString(text) {
			continue
		}
		if (recants.MatchString(text) || wavering.MatchString(text) || leavesOpen.MatchString(text)) && !contains(text, "avant que") && !contains(plain(c.sentenceOf(o)), "autres") {
			c.block(ReasonContradiction, o.text)
		}
	}
}

// mindRevived hands on a no of the sender's, and of nobody else, that is taken back or left open behind it.
func (c *composer) mindRevived() {
	if !c.allAbsent() || !c.onlyOwn() {
		return
	}
	said := false
	for i := range c.list {
		o := &c.list[i]
		switch {
		case o.subject || o.question:
		case o.sense.what == wDecision:
			said = said || !o.sense.yes
		case said && revives.MatchString(o.plain()):
			c.block(ReasonContradiction, o.text)
		}
	}
}
