package reply

// careTable holds further words of modes, lunch, diets, access and the way there.
const careTable = `
	mode:remote en|par|via|sur|avec|a|la|une|de|l|pour|de_la visioconference|visio|webconference|teleconference|videoconference|audioconference|webex|skype|meet|google_meet|jitsi|bigbluebutton|livestorm|zoom|teams|visio_conference
	mode:remote en distanciel|virtuel|remote|ligne|direct_en_ligne|web_conference
	mode:remote via internet|le_lien|le_lien_de_connexion|l_ordinateur|mon_ordinateur|mon_ecran
	mode:remote a|de distance
	mode:remote depuis mon|ma|le|la|notre bureau|poste|ordinateur|domicile|maison|salon|ecran|pc|portable|teletravail
	mode:remote derriere|devant mon|l|un ecran|ordinateur|ordi|pc
	mode:remote connecte|connectee en visio
	mode:remote connecte|connectee de|depuis chez_moi|mon_bureau|la_maison|mon_domicile
	mode:remote en mode visio|distanciel|virtuel|connecte
	mode:remote en|par version|format|mode|formule|modalite numerique|virtuel|virtuelle|digital|digitale|web|distanciel|distancielle|visio|a_distance|en_ligne|connecte|connectee|dematerialise|dematerialisee|teams|zoom
	mode:onsite en|par version|format|mode|formule|modalite presentiel|presentielle|physique|sur_place|en_presentiel
	mode:remote le distanciel
	mode:remote l option|formule|modalite distanciel|visio|a_distance
	mode:remote a travers un|mon ecran
	mode:remote en teletravail
	mode:remote distanciellement
	mode:remote videoconference|visioconf|webconference
	mode:onsite en|au|le|du|l_option|la_formule|la_modalite presentiel
	mode:onsite sur place|site
	mode:onsite sur place avec vous
	mode:onsite sur place et non|pas en visio|distanciel
	mode:onsite en presentiel et non|pas en visio|distanciel
	mode:onsite en salle|live|vrai|physique|chair_et_en_os|presence_physique
	mode:onsite physiquement|presentiellement
	mode:onsite en voiture|train|bus|car|covoiturage|minibus|moto|velo|scooter|tgv|ter|navette|tram|transport|transports
	mode:onsite en transports|transport en commun
	mode:onsite a pied|velo|moto|bicyclette
	mode:onsite par le|la|mes train|route|propres_moyens
	set car 2cv|4l|205|206|207|208|306|308|clio|twingo|kangoo|berlingo|partner|micra|fiat|peugeot|renault|citroen|dacia|duster|logan|sandero|c3|c4|golf|polo|panda|mini|scenic|megane|espace|zoe|trafic|ford|fiesta|toyota|yaris|auto|bagnole|caisse|guimbarde|tacot|cariole|mobylette|vespa|trottinette|velo|bicyclette|bicyclette|moto|scooter|voiture|camionnette|fourgonnette|camping_car|van
	set trusty vieille|vieux|petite|petit|bonne_vieille|bon_vieux|fidele|nouvelle|nouveau|toute_nouvelle|antique|brave|propre|chere
	mode:onsite avec ma|mon|notre @trusty? @car
	mode:onsite avec ma|mon|notre|son|sa|leur voiture|vehicule|velo|moto|scooter|camionnette|trottinette personnel|personnelle|de_service|de_fonction|perso|electrique?
	mode:onsite covoiturerai
	mode:onsite au sein de la salle
	mode:onsite dans la|votre salle
	mode:onsite de visu|vive_voix
	mode:notremote pas en|par|de|a|via visio|distanciel|visioconference|distance|ligne|zoom|teams
	mode:notonsite pas en|sur|de presentiel|place|salle|site
	mode:both en presentiel comme en visio|distanciel
	mode:both visio|distanciel|distance ou presentiel|sur_place
	mode:both presentiel|sur_place ou visio|distanciel|a_distance
	part:morning en|la|de|toute_la|pour_la|durant_la|pendant_la matinee
	part:morning durant|pendant la matinee
	part:afternoon durant|pendant|pour l apres midi
	part:day la|cette|toute_la journee complete|entiere
	part:day du matin au|jusqu_au soir
	part:day de bout en bout
	part:day matin et apres midi
	part:day pour la|toute_la journee
	screen skype|webex|jitsi|meet|tablette|smartphone|visio_projection|retransmission|rediffusion|enregistrement_video|diffusion_en_direct

	set meal repas|dejeuner|buffet|cocktail_dejeunatoire|cocktail|casse_croute|pique_nique|lunch|dejeuner_sur_place|repas_sur_place|repas_de_midi|repas_du_midi|dejeuner_de_midi|repas_partage|temps_de_repas|temps_du_repas|temps_convivial|moment_convivial|plateau_repas|panier_repas
	set eat dejeunerai|mangerai|dejeune|mange|dejeuner|manger|dejeunera|mangera|dejeunons|mangeons|dejeunerons|mangerons
	lunch:yes buffet|cocktail_dejeunatoire|plateau_repas|panier_repas|lunch
	lunch:yes le|au|du|pour_le|votre|un|mon|et_le|et_au|ce @meal
	lunch:yes avec le|un|mon @meal
	lunch:yes mange|mangerai|dejeune|dejeunerai a_la_cantine|au_self|au_restaurant avec vous|le_groupe|tout_le_monde|les_participants
	lunch:yes a_partir du @meal
	lunch:yes y_compris|compris|inclus le|au|du|pour_le @meal
	lunch:yes ainsi|de_meme|idem qu|pour|que au|le @meal
	lunch:yes oui|ok|volontiers|d_accord pour|au le? @meal
	lunch:yes oui|ok|volontiers pour le|ce @meal
	lunch:yes repas|dejeuner|buffet oui|ok|volontiers|avec_plaisir|compris|inclus|reserve|confirme|sur_place|a_prevoir|svp
	lunch:yes @eat sur place
	lunch:yes @eat avec vous|tout_le_monde|le_groupe
	lunch:yes y @eat
	lunch:yes @eat la|votre buffet
	lunch:yes participerai|participe|participera|serai|reste|resterai|restera|assisterai|me_joindrai|inscrivez_moi au|pour_le|a_votre @meal
	lunch:yes prendrai|prends|prendra|prendrons|prenons|partagerai|partage|partagerons|souhaite|reserve le|un|mon|votre @meal
	lunch:yes prendrons|prenons|prendront|partagerons|partageront tous|toutes? les? deux|trois? le|notre|leur|part_au @meal
	lunch:yes dejeuneront|mangeront sur_place?
	lunch:no ne dejeuneront|mangeront pas sur_place?
	lunch:yes resterai|reste|restera|resterons pour|au|a le|table|dejeuner|manger? @meal
	lunch:yes me? prevoir|prevoyez|reserver|reservez|garder|gardez|compter|comptez|commander|mettre|mettez moi? un|une|le @meal
	lunch:yes me? prevoir|prevoyez|reserver|reservez|garder|gardez|compter|comptez|commander|mettre|mettez moi? un|une|le couvert|assiette|part|repas|plateau
	lunch:yes me|m inscrire|compter|inscris au|pour_le @meal
	lunch:yes souhaite|souhaiterais|voudrais dejeuner|manger|me_restaurer
	lunch:yes souhaite|souhaiterais|voudrais dejeuner|manger|me_restaurer sur_place|avec_vous
	lunch:yes me|nous restaurerai|restaure|restaurerons sur_place|avec_vous
	lunch:yes rester dejeuner|manger
	lunch:yes matin|matinee et repas|dejeuner
	lunch:yes a midi avec vous
	lunch:no sans|pas_de|ni|hors|hormis|excepte|sauf le|de|du|au|pour_le? @meal
	lunch:no pas|non pour|au|de le|du? @meal
	lunch:no mais pas|non|sans pour|au|de|le le? @meal
	lunch:no pas|ni le|au|du @meal
	lunch:no @meal non
	lunch:no non|inutile|pas pour|de le|prevoir|reserver|commander|compter? un|le|de? @meal
	lunch:no ne @eat pas
	lunch:no ne @eat pas sur_place|avec_vous
	lunch:no @eat pas sur_place|avec_vous
	lunch:no ne participerai|participe|participera|resterai|reste|restera|serai|assisterai pas au|pour_le @meal
	lunch:no repars|repartirai|repartira|partirai|partira|filerai|quitterai|repart|repartons sans|avant dejeuner|manger|le_dejeuner|le_repas
	lunch:no ne pourrai|pourrons|pourra pas partager|prendre le|votre|ce @meal
	lunch:no ne prendrai|prends|prendra|prendrons|souhaite|souhaiterais|desire|partagerai pas prendre? le|de|part_au @meal
	lunch:no ne souhaite|souhaiterais|desire|pourrai|peux|compte pas rester? dejeuner|manger
	lunch:no ne souhaite|souhaiterais|desire|pourrai|peux|compte pas rester? participer|rester au|pour_le @meal
	lunch:no @eat chez|a chez|moi|la|ma|maison
	lunch:no @eat de mon|notre cote
	lunch:no @eat avant de venir|arriver
	lunch:no @eat ailleurs|a_l_exterieur|en_ville|dehors
	lunch:no ai|aurai|apporte|apporterai|amene|amenerai|ramene|ramenerai|prevois|prevoirai|prends|prendrai|emporte|emporterai de quoi manger|grignoter|dejeuner|me_restaurer|casser_la_croute
	lunch:no ramene|ramenerai mon|ma|une|un repas|casse_croute|pique_nique|sandwich|gamelle|tupperware|salade|dejeuner|panier
	lunch:no ai|aurai|aurais|apporte|apporterai|amene|amenerai|prevois|prends|prendrai|emporte|emporterai mon|ma|une|un|deja repas|casse_croute|pique_nique|sandwich|gamelle|tupperware|salade|dejeuner|panier
	lunch:no me|m debrouillerai|debrouille|organiserai|organise|arrangerai pour le|mon @meal
	lunch:no ne me? prevoyez|comptez|reservez|commandez|gardez|prevoir|compter|reserver|commander pas|rien de|moi? repas|couvert|plateau|dejeuner
	lunch:no ne pas me? prevoir|compter|reserver|commander|garder de? repas|couvert|plateau|dejeuner|plateau_repas
	lunch:no ne pas me? compter|prevoir|inscrire pour|au|a le? @meal
	lunch:no partirai|repartirai|partir|repartir|quitterai|pars|repars juste? avant le|la @meal
	lunch:no suis|serai absent|absente au|pour_le @meal
	lunch:no jeunerai|jeunons
	lunch:no fais|ferai le jeune|ramadan
	lunch:open pour le @meal je_ne_sais_pas|a_voir|je_verrai
	lunch:open @meal a voir|confirmer|preciser

	set fare arachide|arachides|noix|noisette|noisettes|amande|amandes|pistache|pistaches|fruits_a_coque|fruit_a_coque|coque|gluten|lactose|lait|lait_de_vache|laitages|produits_laitiers|poisson|poissons|crustaces|crustace|fruits_de_mer|coquillages|mollusques|moules|huitres|oeuf|oeufs|soja|sesame|cacahuete|cacahuetes|celeri|moutarde|porc|viande|viande_rouge|boeuf|volaille|agneau|veau|canard|lapin|gibier|ble|seigle|mais_doux|fraise|fraises|kiwi|kiwis|tomate|tomates|champignon|champignons|sulfite|sulfites|lupin|ail|oignon|oignons|epices|piment|poivron|poivrons|agrumes|pomme|pommes|banane|bananes|peche|peches|avocat|chocolat|miel|fromage|beurre|creme|sucre|sel|alcool|cafeine|legumineuses|crudites|charcuterie|fructose|levure|nickel|conservateurs|colorants
	diet vegetarien|vegetarienne|vegetariens|vegetariennes|vegetalien|vegetalienne|vegetaliens|vegan|vegans|vegane|veganes|vege|veggie|halal|hallal|casher|cacher|kasher|kascher|pescetarien|pescetarienne|pesco_vegetarien|pesco_vegetarienne|flexitarien|flexitarienne|diabetique|diabetiques|coeliaque|coeliaques|crudivore|ovo_lacto_vegetarien|hyposode|hypocalorique|fodmap|sans_gluten|sans_lactose|sans_porc|sans_sel|sans_sucre|sans_viande|sans_poisson|sans_oeuf|sans_oeufs|sans_alcool|sans_arachide|sans_arachides|sans_fruits_a_coque|sans_crustaces|sans_laitages
	diet repas|menu|plat|option|assiette|plateau|formule|buffet|panier|regime vegetarien|vegetarienne|vegetalien|vegetalienne|vegan|vegane|vege|veggie|halal|hallal|casher|kasher|sans_gluten|sans_lactose|sans_porc|sans_sel|sans_sucre|sans_viande|diabetique|hyposode|pauvre_en_sel|mixe|allege
	diet sans|ni|pas_de|aucun|aucune|zero|evite|eviter|exclut|exclus @fare
	diet sans aucun|aucune|trace|traces|trace_de|traces_de? produit|produits? d_origine? laitier|laitiers|animale|animal
	diet allergique|allergiques|allergie|allergies|intolerant|intolerante|intolerance|intolerances a|au|aux|a_la|a_l @fare
	diet allergique|allergiques|allergie|allergies|intolerance|intolerances alimentaire|alimentaires|severe|severes|grave
	diet ne mange|consomme|bois|supporte|digere|tolere ni @fare
	diet ne mange|consomme|bois pas|jamais @fare
	diet ne mange|consomme|bois|supporte|digere pas|jamais|plus de|d|le|la|les|l @fare
	diet mange|consomme pas|jamais|plus de|d|du @fare
	diet mange|consomme halal|hallal|casher|kasher|vegetarien|vegan|bio|sans_gluten|sans_sel|sans_porc|sans_lactose
	diet a base de legumes
	diet ni viande|porc|alcool|poisson ni poisson|alcool|oeufs|porc|viande
	diet maladie coeliaque
	diet regime vegetarien|vegetalien|sans_gluten|sans_sel|sans_lactose|vegan|halal|casher|diabetique|particulier|special|hyposode|pauvre_en_sel|alimentaire_particulier
	diet diabete|ramadan|careme|epipen|cetogene
	access fauteuil roulant? electrique|manuel?
	access en|avec|mon|un|le fauteuil roulant? electrique|manuel?
	access chaise roulante
	access a|de|personne_a|situation_de mobilite reduite
	access en situation de handicap
	access handicap moteur|visuel|auditif|physique|sensoriel|psychique|invisible
	access handicape|handicapee|paraplegique|tetraplegique|hemiplegique|ampute|amputee|appareille|appareillee|polyhandicape
	access place|stationnement|parking|acces|toilettes|emplacement pmr|handicape|handicapee|handicapes|adapte|adaptee|adaptees|gic|gig
	access une? place|stationnement de? parking|stationnement pmr|handicape|handicapee|handicapes|adaptee
	access accessibilite pmr|fauteuil|handicape
	access carte mobilite inclusion
	access interprete en? lsf|langue_des_signes|signes
	access interpretariat en? lsf|langue_des_signes
	access interprete|traducteur|traductrice en langue_des_signes
	access traduction en? lsf|langue_des_signes
	access codeur|codeuse lpc
	access salle|lieu|endroit|espace|piece au_calme|calme
	access lieu|endroit|espace|piece|salle|coin pour allaiter|tirer_mon_lait|tirer_du_lait
	access espace|salle|coin d_allaitement|allaitement
	access chaise|fauteuil|siege avec dossier|accoudoirs|un_dossier|des_accoudoirs
	access refrigerateur|frigo pour mon|mes|ma|l|conserver|garder insuline|traitement|medicaments|medicament|mon_insuline|mon_traitement|mes_medicaments
	diet pauvre|pauvres en sel|sucre|sucres|graisses|fibres|matieres_grasses
	diet mixe|mixee|mixes
	access velotypie|transcription|sous_titrage|sous_titres|sous_titre|audiodescription|braille|boucle_magnetique|boucle_a_induction|micro_hf|lecture_labiale
	access malvoyant|malvoyante|malvoyants|malentendant|malentendante|malentendants|aveugle|aveugles|sourd|sourde|sourds|sourdes|non_voyant|non_voyante|deficient_visuel|deficiente_visuelle|deficient_auditif|deficiente_auditive|amblyope|muet|muette
	access lis|lire sur les levres
	access deambulateur|rollator|bequille|bequilles|canne|cannes|canne_blanche|canne_anglaise|cannes_anglaises|attelle|prothese|scooter_electrique|trottinette_pmr
	access avec des|une|mes|ma bequilles|canne|cannes|canne_blanche|attelle
	access chien guide|d_assistance|d_aveugle|guide_d_aveugle
	access avec mon|un chien guide|d_assistance|d_aveugle
	access auxiliaire de vie
	access gros|grands caracteres
	access plain pied
	access une? place|chaise assise|pres_de_l_entree|pres_de_la_sortie|au_premier_rang
	access une? place|chaise assise pres|proche de l|la|d entree|sortie|estrade|ecran|scene|porte|toilettes
	access transport adapte
	access ascenseur|monte_personne|rampe|rampe_d_acces|elevateur
	access appareil|appareils|prothese|protheses auditif|auditifs|auditive|auditives
	access accessible aux? personnes|pmr|fauteuils? en? handicapees|fauteuil|a_mobilite_reduite?
	access rez de chaussee|jardin
	access sans|pas_d escalier|escaliers|marche|marches
	access premier rang
	access au|un|une|place|place_au|place_assise_au premier rang
	access me deplace|deplacerai difficilement|avec_difficulte|lentement
	access difficulte|difficultes a|pour|de marcher|me_deplacer|monter_les_escaliers|deplacement|motrices
	access marche difficilement|avec_difficulte|lentement
	access enceinte
	access enceinte de sept|7|bientot_sept mois
	access mal|mal_de|problemes_de|probleme_de dos
	access siege|chaise|fauteuil ergonomique|confortable|avec_accoudoirs|adapte|adaptee
	access salle d allaitement
	access espace|lieu|endroit calme
	needs aucun|aucune|pas_de|pas_d|sans|ni|zero regime|allergie|allergies|intolerance|intolerances|besoin|besoins|restriction|restrictions|contrainte|contraintes|exigence|exigences particulier|particuliere|particulieres|particuliers|alimentaire|alimentaires|specifique|specifiques|connue|connues
	needs ne? ai|n_ai|ai pas|aucun|aucune d|de? regime|allergie|allergies|intolerance|intolerances|besoin|besoins|restriction|contrainte
	needs ne? ai|n_ai|ai pas|aucun|aucune d|de? regime|allergie|allergies|intolerance|intolerances|besoin|besoins|restriction|contrainte particulier|particuliere|particulieres|particuliers|alimentaire|alimentaires|specifique|specifiques
	needs mange de tout
	needs mange absolument|vraiment de tout
	needs omnivore
	needs rien de particulier|special|specifique
	needs pas d allergie|allergies
	needs pas de regime|restriction|contrainte|besoin
	needs pas de souci|probleme alimentaire|particulier|d_accessibilite
`
