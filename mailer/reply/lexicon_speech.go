package reply

// speechTable holds figures of speech, formal, familiar and regional, that say yes, no or perhaps without a word of coming.
const speechTable = `
	verb:1 ferai|fais le voyage
	verb:1 ferai|fais|prendrai|prends le|la chemin|route avec_plaisir|avec_joie|pour_vous_rejoindre|pour_vous_retrouver|jusqu_a_vous
	verb:1 prendrai place parmi vous
	verb:1 prendrai|prends place dans la|votre salle|assistance|assemblee
	verb:1 me glisserai|melerai|fondrai parmi vous|les_participants
	verb:1 pousserai la porte de la|votre salle
	verb:1 franchirai le seuil|la_porte de la|votre salle
	verb:1 grossirai les|vos rangs
	verb:1 saute|saisis|sauterai|saisirai sur? l|cette occasion
	verb:1 fonce|accourrai|deboule|deboulerai
	verb:1 me ferai|fais pas? prier
	verb:1 serai dans la place|salle|partie
	verb:1 serai|suis sur|parmi le|les pont|rangs
	verb:1 serai|suis fidele au poste|rendez_vous
	verb:1 vous y? retrouverai|retrouve|rejoindrai|rejoins avec_plaisir|avec_joie|volontiers
	verb:1 n y manquerai|manquerais pas|point
	verb:1 ne manquerai|manquerais|raterai|raterais|louperai|louperais ce|cette|cela|ca rendez_vous|rencontre|journee|evenement pour_rien_au_monde|sous_aucun_pretexte
	verb:1 ne manquerai|manquerais|raterai|raterais|louperai|louperais cela|ca pour_rien_au_monde|sous_aucun_pretexte
	verb:1 ne manquerais|raterais|louperais pour rien au monde ce|cette rendez_vous|rencontre|journee
	verb:4 ferons le voyage
	verb:4 serons fideles au poste|rendez_vous
	verb:3 fera le voyage|deplacement
	present dans les|vos rangs
	present sur le pont
	present fidele au rendez vous
	yes banco|chiche|adjuge|vendu|tope_la|top_la|marche_conclu|affaire_conclue|va_pour|allons_y|c_est_parti|roule_ma_poule|d_ac
	yes va pour le|cette? visio|presentiel
	yes je fonce|plussoie
	yes c est signe|acte|valide|confirme pour|de moi|ma_part
	yes c est cale|plie|dans_la_poche|parti_mon_kiki|comme_si_c_etait_fait|tout_vu|dit
	yes reponse|avis favorable|positive|affirmative
	yes ma|notre reponse est|sera oui|positive|favorable|affirmative
	yes je vote pour|oui
	yes oui trois|mille|cent fois oui?
	yes oui et plutot deux fois qu une
	yes oui oui et oui|encore_oui
	yes un oui franc|massif|enthousiaste|ferme et massif|et_definitif?
	yes c est un oui franc|massif|enthousiaste|ferme|definitif|sans_hesitation|du_coeur
	yes c est un oui franc et massif|sincere|enthousiaste
	yes les deux pieds|mains
	yes a vos ordres
	yes bien recu cinq sur cinq
	yes un|une de plus
	yes une personne de plus
	enrol:me dressez|mettez une|un chaise|couvert de_plus? pour moi
	enrol:me une|un chaise|place pour moi
	enrol:me mettez moi dans la boucle|le_lot|la_liste|le_fichier_des_participants
	enrol:me vous pouvez|pourrez m attendre
	enrol:me attendez moi
	confirm:1 me contenterai|contente de|du
	confirm:1 me range|rabats|rabattrai|replie|replierai a|sur
	confirm:1 choisis|retiens|privilegie|privilegierai|choisirai|prendrai

	no vous? fais|ferai|faisons|ferons|fait|fera faux bond
	no vous? fais|ferai|pose|poserai un|l lapin|infidelite
	no brillerai|brillerons|brille par mon|notre absence
	no manquerai|manquerons|manque a l appel
	no n en serai|suis pas|point
	no n y serai|suis pas|point
	no reste|resterai|restons a quai
	no ma chaise restera|sera vide
	no devrez|allez_devoir|faudra faire|vous_passer sans|de moi|nous|ma_presence|ma_compagnie
	no ferez|ferez_donc la|cette fete|journee|rencontre sans moi|nous
	no avancez sans moi|nous
	no inutile de m|nous attendre
	no ne m|nous attendez point|pas
	no ne m|nous cherchez pas
	no n ai pas le don d ubiquite
	no n ai helas? pas le don d ubiquite
	no ne peux|saurais|puis me_dedoubler|etre_partout|etre_au_four_et_au_moulin
	no ne peux|saurais|puis pas me_dedoubler|etre_partout|etre_au_four_et_au_moulin|etre_a_deux_endroits_a_la_fois|etre_en_deux_endroits
	no que nenni
	no nenni
	no pas question
	no dois|devons|vais_devoir|me_faut|me_faudra|suis_oblige_de|suis_obligee_de vous? dire non
	no me faut|faudra|faudrait decliner|renoncer|annuler|refuser
	no me faut|faudra decliner|refuser votre|cette|l aimable? invitation
	no je dis|dirai non
	no je dis|dirai non merci|a_regret|cette_fois
	no c est un non
	no c est helas|malheureusement un? non
	no ma|notre reponse est|sera non|negative|defavorable
	no reponse|avis negative|defavorable|negatif
	no ca|cela coince|bloque|ne_colle_pas|ne_rentre_pas|ne_passe_pas|se_chevauche
	no ca|cela ne colle|rentre|passe pas
	no ca|cela ne colle|rentre pas avec|dans mon|notre agenda|planning|emploi_du_temps
	no c est rape|foutu|cuit|mort|fichu|loupe|plie|grille pour|de moi|nous|mon_cote|cette_fois|cette_annee|ce_coup_ci
	no c est rape|foutu|cuit|mort|fichu|loupe|grille
	no le sort|destin|calendrier en a decide autrement
	no la mort dans l ame
	no a mon corps defendant
	no tombe a l eau
	no fais|faisons|ferai|ferons l impasse sur? cette_fois|cette_rencontre|cette_journee?
	no hors jeu
	no zappe|zapperai|seche|secherai cette|la|ce rencontre|journee|rendez_vous
	no n aurai|aurons pas cette|l|la honneur|chance|joie|bonheur|occasion
	no n aurai|aurons pas cette|l|la honneur|chance|joie|bonheur|occasion de|d @come1
	no vous priverai|prive de ma presence|compagnie
	no suis|serai hors du coup
	no garderai|garde le lit|la_chambre
	no serai|suis de|en tournee|garde|astreinte|permanence|service ce_jour_la|ailleurs
	away sous l eau
	away au four et au moulin
	away deborde|debordee|submerge|submergee|surbooke|surbookee|sous_l_eau|sur_tous_les_fronts
	away pieds et poings lies
	away en salle d operation
	away a l hopital|la_clinique|la_maternite
	away coince|coincee|bloque|bloquee|cloue|clouee|retenue au|a lit|la_maison|domicile|bureau
	fill mon|notre|le train|bus|tgv|ter|vol|avion est|a_ete|sera supprime|annule
	fill mon|notre|le train|bus|tgv|ter|vol|avion de demain est|a_ete|sera supprime|annule
	fill avant de prendre la|ma route|voiture
	fill avant de partir|prendre_le_volant|rentrer de|chez chez? moi

	hedge ni oui ni non
	hedge peut etre bien que oui
	hedge peut etre bien que non
	hedge ca|cela se peut bien?
	hedge ca|cela peut se|le faire
	hedge on|nous verra|verrons bien|sur_place|le_moment_venu|le_jour_j|d_ici_la
	hedge ne jure|garantis|promets|certifie|assure de? rien
	hedge rien n est moins sur
	hedge rien de|n_est sur|certain|garanti|acquis|fait|joue
	hedge sous toutes reserves
	hedge en stand by
	hedge en attente
	hedge jusqu a nouvel ordre
	hedge ma decision n est pas encore? prise|arretee
	hedge ma|notre reponse n est pas encore? definitive|arretee
	hedge n ai pas encore tranche|arrete|decide|pris_ma_decision|fixe|mon_planning|mon_agenda|tous_les_elements|la_main
	hedge mon coeur balance
	hedge le suspense reste entier
	hedge reponse de normand
	hedge mets|pose|prends|pre_reserve une option
	hedge notez moi au crayon|en_option|en_pointille|provisoirement
	hedge inscription|participation|presence provisoire|sous_reserve|incertaine|possible|probable|eventuelle|a_confirmer|non_garantie|non_certaine
	hedge c est pas gagne|sur|certain|fait|joue
	hedge ce n est pas gagne|sur|certain|fait|joue
	hedge c est jouable|possible|faisable|envisageable|probable|en_bonne_voie
	hedge ca s annonce|se_presente bien|jouable
	hedge a l heure actuelle incertain|incertaine|difficile_a_dire
	hedge difficile a|de dire|savoir|prevoir
	hedge trop tot pour me_prononcer|le_dire|savoir|m_engager|confirmer|repondre
	hedge il n est pas exclu|impossible que je|j? vienne|participe|assiste|vous_rejoigne|sois_present|sois_la|puisse_venir|y_aille|y_sois|sois_des_votres|me_joigne_a_vous
	hedge il se peut|pourrait que je|j? vienne|participe|assiste|vous_rejoigne|sois_present|sois_la|puisse_venir|y_aille|y_sois|sois_des_votres|me_joigne_a_vous
	hedge se peut|pourrait que je|j? vienne|participe|assiste|vous_rejoigne|sois_present|sois_la|puisse_venir|y_aille|y_sois|sois_des_votres|me_joigne_a_vous
	hedge il est possible|probable|envisageable que je|j? vienne|participe|assiste|vous_rejoigne|sois_present|sois_la|puisse_venir|y_aille|y_sois|sois_des_votres|me_joigne_a_vous
	block inch allah|inchallah
	block inchallah|inshallah
	block si dieu|tout veut|le_veut
	block a la grace de dieu
	block au petit bonheur la chance

	mode:remote depuis mon|le|ma canape|fauteuil|cuisine|jardin|terrasse|pantoufles|chambre|lit
	mode:remote au chaud derriere mon ecran
	mode:remote en pantoufles|chaussons
	mode:remote par|a_travers l|un|mon ecran interpose?
	mode:remote a l ecran
	mode:onsite en vrai de vrai
	mode:onsite de mes propres yeux
	mode:onsite en os et en chair
	mode:onsite les yeux dans les yeux
	mode:onsite entre quatre yeux
	lunch:yes mettez|dressez|prevoyez|ajoutez un|une couvert|assiette de_plus|supplementaire
	lunch:yes mettez|dressez moi? un|une couvert|assiette
	lunch:yes aurai faim
	lunch:yes casserai|casse la|une|le croute|graine avec_vous?
	lunch:yes ferai|fais honneur au|a|a_votre repas|dejeuner|buffet
	lunch:no aurai deja? mange
	lunch:no saute|sauterai|zappe|zapperai|esquive|esquiverai le @meal
	lunch:no me passerai|passe de|du|de_votre @meal
	lunch:no repars|repartirai|file|filerai avant le|votre @meal
	access une|1|d_une place|toilettes|stationnement|emplacement pmr|handicape|handicapee|adaptee|adapte
	fill m|me est|sera|serait necessaire|indispensable|utile|precieux|precieuse
	fill serait|sera|est necessaire|indispensable|appreciable|bienvenu|bienvenue|souhaitable
	fill habite|habitons|vis|vivons pas_loin|a_cote|tout_pres|a_proximite|dans_le_quartier|juste_a_cote
	fill j? habite a deux_pas|cote
`
