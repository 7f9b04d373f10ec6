package reply

// doubtTable holds doubt ("sous réserve", further ones in lexicon_maybe.go and lexicon_yes.go), condition, questions, replacement and words that change one's mind.
const doubtTable = `
	block doute|doutons|douterais fort|beaucoup|serieusement? de|d|que|qu
	hedge peut etre
	hedge sans doute
	hedge sans_doute pour
	hedge a voir
	fill rien a voir
	fill rien a voir avec ca|cela|ce_qui_precede|le_sujet|l_invitation|la_rencontre
	hedge a confirmer|reconfirmer
	hedge sous reserve
	hedge sous reserve de|d
	hedge en principe
	hedge a priori
	hedge normalement
	hedge probablement
	hedge probable
	hedge eventuellement
	hedge il n est pas exclu
	hedge je|j vais? essayer|essaie|essaierai|tacherai|tenterai de|d
	hedge essaye|essaie|essaierai|essayerai|essayer de|d
	hedge ferai|fais|ferais mon|le|tout possible|mon_possible pour
	hedge faire mon|le possible pour
	hedge vais essayer|tenter|tacher de|d
	hedge pas sur|sure|certain|certaine
	hedge pas encore sur|sure|certain|certaine
	hedge ne suis pas encore? sur|sure|certain|certaine
	hedge ne sais pas encore
	hedge ne sais pas
	hedge je? sais pas encore?
	hedge nous verrons bien|alors|si|comment|a_ce_moment|cela|ca|plus_tard|d_ici_la
	verb:4 nous nous verrons|retrouverons
	hedge nous verrons
	hedge on verra
	hedge je? ne peux pas encore
	hedge n ai pas encore
	hedge a titre provisoire
	hedge place a titre provisoire
	hedge titre provisoire
	hedge provisoirement
	hedge pre inscription
	hedge ca|cela depend|dependra
	hedge tout depend|dependra
	hedge suis interesse|interessee
	hedge en attente de|d|du
	hedge j hesite
	hedge avec un peu de chance
	hedge sauf si
	hedge je? pense venir|participer|etre_present|pouvoir_venir|pouvoir_etre_present
	hedge devrais pouvoir|venir|etre|participer
	hedge devrais
	hedge espere pouvoir|venir|etre|participer
	hedge espere
	hedge je? vais essayer|tacher|tenter de|d me liberer
	hedge vais faire mon|le possible pour me liberer
	hedge essayer|essaie|essaierai|tacher|tacherai|tenter|tenterai de|d me liberer
	hedge risque de|d
	hedge presque
	hedge envisage
	hedge reste a confirmer
	hedge doit etre confirme|confirmee
	hedge attendez mon feu vert
	hedge avant de me compter
	fill sauf imprevu|empechement|contretemps|contre_ordre|contrordre|urgence|changement|catastrophe
	fill sauf imprevu|contretemps|contrordre|contre_ordre|avis_contraire de ma|notre direction|hierarchie|cheffe
	fill sauf cas de force majeure
	fill sauf imprevu de derniere minute
	if s il|ils|elle|on
	if s y a|avait
	if si|quand|lorsque|a_condition|au_cas_ou|a_moins|pourvu|tant_que|des_que|sinon|autrement|le_cas_echeant|moyennant|si_jamais
	if:own selon|en_fonction|suivant
	if a defaut
	or ou|soit|voire|ou_bien
	ask est ce que|qu
	ask me|nous? dire|preciser|confirmer|indiquer si|ou|comment|quand|combien
	ask savoir|demander|voir si|ou|comment|quand|combien
	ask combien|comment|pourquoi|quel|quelle|quels|quelles|quoi|qui|y_a_t_il|y_aura_t_il|reste_t_il|serait_il|est_il|est_elle|sont_ils|faut_il|ou_est|ou_se|puis_je|pourrais_je|suis_je|a_quelle|avez_vous
	replaced remplace|represente|remplacee|representee|representes|represente par
	replaces me remplace|remplacera|representera|suppleera
	hand passe|cede|laisse|transmets|passera|cedera|laissera le|ma|sa relais|place|flambeau|main a
	hand cede|laisse|donne|cedera|laissera|donnera ma|sa place a
	hand me|se fais|ferai|fait|fera remplacer|representer par
	hand donne delegation|pouvoir a
	hand prend|prendra|reprend ma place
	send envoie|enverra|enverrai|enverrons|envoyons|deleguera|mandate|mandatera|designe
	replaces me|le|la remplacer|representer
	replaces a ma place
	replaces en|pour mon|me remplacement|remplacer|representer
	replaces en mes lieu et place
	replaces prendra|prend|occupera|reprend|aura|recupere|recuperera ma place
	replaces prendra|prend|occupera|reprend|reprendra sa place
	replaces prend|prendra le relais
	change finalement|au_final|tout_compte_fait|en_fait|enfin|pardon|rectification|erratum|plutot
`
