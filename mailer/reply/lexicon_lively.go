package reply

// livelyTable holds what witty and hurried people say within a clause: whose chair it is, who inherits it, what is on the plate, how they are there in
// flesh or in pixels, and a little English. Turns of speech that are a whole clause stand in sayingTable.
const livelyTable = `
	set mychair ma_chaise|ma_place|mon_siege|mon_fauteuil|mon_strapontin|mon_tabouret|mon_banc|mon_coin_de_banc|mon_bout_de_banc|ma_petite_place|ma_chaise_vide
	set giveit donnez|donner|attribuez|attribuer|offrez|offrir|refilez|refiler|cedez|proposez|proposer|laissez|remettez|reattribuez|reattribuer|redonnez|redistribuez|rendez|passez|filez|vendez|pretez|leguez|accordez|confiez|recyclez|liberez|reaffectez|remettez_en_jeu
	set anybody quelqu_un|quelqu_un_d_autre|un_autre|une_autre|d_autres|un_voisin|une_voisine|un_jeune|une_jeune|un_etudiant|une_etudiante|un_curieux|une_curieuse|un_benevole|un_chanceux|une_chanceuse|un_veinard|une_veinarde|plus_chanceux|plus_disponible|plus_libre|plus_valide|la_personne_suivante|qui_la_veut|qui_en_veut|qui_voudra|qui_la_voudra|qui_le_veut|qui_peut|qui_veut|un_autre_participant|une_autre_participante|une_autre_personne|quelqu_un_de_plus_libre|quelqu_un_de_plus_disponible|quelqu_un_de_plus_chanceux|quelqu_un_de_plus_valide|quelqu_un_qui_pourra|quelqu_un_qui_peut|quelqu_un_qui_viendra|la_liste_d_attente
	cancel @giveit @mychair
	cancel @giveit @mychair a @anybody
	cancel @giveit donc @mychair a @anybody
	cancel @giveit @mychair a @anybody que_moi|qu_a_moi
	cancel @giveit @mychair au suivant|voisin|premier_venu|plus_offrant|premier_de_la_liste|prochain
	cancel @giveit @mychair aux suivants|voisins|autres|jeunes
	cancel @giveit @mychair en liste d_attente
	cancel remettez|remets @mychair au|dans|a|en pot_commun|le_pot_commun|la_disposition_de_tous|jeu|circulation|la_vente
	hand @giveit @mychair a
	hand passe|passerai|cede|cederai|transmets|file|refile|confie le|la|mon temoin|baton|batons|main|bebe|ballon|stylo|micro|volant|sceptre|flambeau a
	hand cede|laisse|legue|offre|donne|prete|cederai|laisserai|leguerai|offrirai|donnerai|preterai @mychair a
	replaces herite|heritera|profitera|profite|s_empare|s_emparera|prend_possession|prendra_possession de @mychair
	replaces chauffera|occupera|gardera|prendra|reprend|reprendra|recupere|recuperera|aura @mychair
	replaces s assoira|assiera|assoit|assied|installera|installe a|sur @mychair
	cancel rayez|barrez|biffez|gommez mon nom
	cancel rayez|barrez|biffez|effacez|gommez|otez|enlevez|retirez|supprimez mon nom de|des la|vos? participants|inscrits|presents|liste_des_participants|liste_des_inscrits|liste_des_presents
	cancel rayez|barrez|biffez|effacez|gommez|otez|enlevez|retirez|decomptez|sortez moi donc? de|des la|vos|votre? participants|inscrits|effectif|comptes|liste_des_participants|liste_des_inscrits|liste_des_presents
	cancel otez|enlevez|retirez|rayez|barrez|gommez|effacez|biffez moi donc? de|d|du
	fill t inquiete|inquietez
	fill t inquiete|inquietez pas
	fill ne t inquiete pas
	mode:onsite in person
	mode:onsite on site
	mode:remote online
	mode:remote online only though?
	mode:remote remotely|virtually
	mode:remote by|via|on|over video|zoom|teams
	mode:remote from home
	yes i ll|will be there
	yes i ll|will be joining|attending|coming
	yes i m|am in
	yes i m|am coming|attending
	yes i d|would love to
	yes see you there
	yes please? count|sign|put me in|up|down
	yes please? count|sign|put me in|up|down for the 28th|18th|24th|5th?
	yes happy|glad to come|attend|join
	no i? can t|cannot make it
	no i? can t|cannot make it on the 28th|18th|24th|5th?
	no i? won t be able to make_it|come|attend|join
	no sorry i? can t|cannot|won_t make_it|come|be_there|attend
	no i m|am afraid i_can_t|i_cannot|not
	no not this time
	courtesy sorry|cheers|thanks|thank_you|thx|hi|hey|hello|hi_there|best|regards|best_regards|kind_regards|have_fun|see_you|see_you_soon|many_thanks|thanks_a_lot|good_luck
	fill please
	fill for the 28th|18th|24th|5th
	mode:onsite pour de vrai
	mode:onsite en vrai de vrai
	mode:onsite en os et en chair
	mode:onsite en chair
	mode:onsite en os
	mode:onsite en trois dimensions
	mode:onsite en 3d
	mode:onsite en vrai plutot_que|plutot_qu|et_non|et_pas|pas en|sur|par|derriere|devant pixels|pixel|un_ecran|ecran
	mode:onsite pas en pixels|vignette|miniature|timbre_poste
	mode:remote en pixels
	mode:remote depuis|sur|de|dans|du mon|le? canape|lit|bureau|fauteuil|cuisine|jardin|balcon|hamac|salon|chambre en visio|visioconference|ligne
	mode:remote depuis|sur|de|dans ma cuisine|chambre|terrasse|caravane|veranda en visio|visioconference|ligne?
	mode:remote cote|version|option|formule|mode ecran|canape|pantoufles|chaussons|pyjama|charentaises|pixels
	mode:onsite cote|version|option|formule|mode salle|chaise|presence
	lunch:yes avec mon? couvert|assiette
	lunch:yes une assiette|fourchette a mon nom
	lunch:yes avec une assiette
	lunch:yes avec une assiette pour_moi
	lunch:yes une|mon assiette pour_moi
	lunch:yes comptez|compte moi pour le|au repas|dejeuner
	lunch:yes couteau|fourchette et fourchette|couteau compris|en_main|prets
	lunch:no mais? pas a table
	lunch:no mais? pas a la table
	lunch:no un couvert|repas|dejeuner|plateau de|en moins
	lunch:no un couvert|repas|dejeuner|plateau de|en moins pour moi?
	lunch:no donnez|offrez|refilez|attribuez|cedez|laissez|recyclez|annulez mon plateau|couvert|repas|dejeuner|sandwich|dessert
	lunch:no donnez|offrez|refilez|attribuez|cedez|laissez ma|mon plateau|couvert|repas|dejeuner|assiette|part|dessert a @anybody
	lunch:no avec ma|mon|une|un gamelle|lunchbox|lunch_box|lunch|boite|glaciere|panier|casse_croute|pique_nique|panier_repas
	lunch:no je? viens|vien|viendrai avec ma|mon gamelle|lunchbox|boite|casse_croute
	diet rien qui vienne|vient|provienne de la mer|riviere|ferme
	diet rien|point|pas qui_nage|qui_ait_nage|qui_vole|qui_ait_eu_des_yeux|qui_ait_une_mere|qui_meugle|qui_bele|qui_court
	fill dans mon assiette
	no declarons|declarent|declare donc? forfait
	verb:4 debarquons|accourons
	fill en tandem|duo|binome|fanfare|courant|force
	self:moi mezigue|mezig|bibi|ma_fraise|ma_bobine|ma_frimousse|ma_carcasse|votre_fidele_serviteur|la_soussignee|le_soussigne
	enrol:me me compter parmi les votres|heureux_elus|heureuses_elues|convives|mangeurs|curieux
	courtesy wesh|wsh|yo|yop|hopla|hopla_geiss
	verb:1 me devoue|devouerai|sacrifie
	verb:1 m y colle
	hedge suis|reste|demeure partage|partagee|tiraille|tiraillee|ecartele|ecartelee entre deux|trois|mon|ma|mes
	hedge je? trancherai|deciderai|choisirai plus_tard|en_temps_voulu|le_moment_venu
	no c_est? que? le|la|mon|ma patron|patronne|chef|cheffe|boss|direction|banquier|medecin|docteur|kine|chirurgien ne? veut|voudra pas
	no le|la|mon|ma patron|patronne|chef|cheffe|boss|direction|banquier|medecin|docteur ne? veut|voudra pas
	fill c_est|ce_n_est pas que je|j ne? veux|veuille|voudrais pas
	fill c_est|ce_n_est pas l envie qui|que m|me|manque
	lunch:yes une part de|d quiche|tarte|gateau|pizza|choucroute|galette|flammekueche|tarte_flambee|flan|pate_lorrain|lasagnes|tout
	fill pas de prise|prises de tete
	lunch:no pas|inutile|aucun besoin|la_peine de|d me nourrir
	lunch:no pas besoin de me nourrir|faire_a_manger
	fill qui est|sera deja? prevenu|prevenue|d_accord|au_courant|ravi|ravie|partante|partant|volontaire
	fill en transport|transports adapte|adaptes
	fill avec un|une|mon|ma the|cafe|chocolat|croissant|tisane|biere|plaid|couverture|oreiller|bouillotte|thermos
	fill ca y est
	lunch:no decommander|decommandez|annuler mon|ma|le repas|dejeuner|couvert|plateau|part
	diet diabetique alors|donc pas_de|sans gateau|sucre|dessert|gateaux|patisseries
	fill et? personne pour|qui|pr me|m remplacer|remplace|remplacera
	fill et? aucun|pas_de remplacant|remplacante
	fill au pied leve
	mode:remote de|depuis chez moi|nous sur|par|avec|devant l|mon|le ordi|ordinateur|pc|tablette|telephone
	lunch:yes le repas|dejeuner sera pris avec_vous|sur_place|en_votre_compagnie|ensemble
	lunch:no et? comme ca pas besoin de repas|manger|couvert
	needs ne? changez|prevoyez rien de_special|de_particulier pour_moi
	fill et? ce n est pas faute d avoir essaye|voulu|insiste|cherche|tente
	fill sinon c_est le|la|les|l drame|catastrophe|cata|urgences|hopital|samu|enfer|fin|crise|pompiers
	fill sinon je|j gonfle|meurs|explose|etouffe|suffoque|vire_au_rouge
	diet ou? sinon|si_non|a_defaut du|de_la|un|une|des? poisson|vegetarien|vege|legumes|omelette|pates|salade|oeufs
	diet sauf|tant_que_ce_n_est_pas ce qui nage|vole|court|rampe|vient_de_la_mer|a_des_pattes|a_des_yeux|meugle|bele
	fill si vous servez a manger
`
