package reply

// familiarTable holds what people say aloud: yes, no and perhaps in the words of the day, each with its variants, negations without "ne".
const familiarTable = `
	yes je? m y colle
	yes grave|carrement|trop|vachement|super|hyper|archi chaud|chaude|partant|partante
	yes grave|carrement|trop|vachement|super|hyper|archi motive|motivee|emballe|emballee pour
	yes chaud|chaude patate|bouillant|bouillante|boulette
	yes oui|ok avec la_banane|le_sourire|enthousiasme
	yes oui et avec la_banane|le_sourire|enthousiasme
	yes je? reponds oui tout_de_suite|sans_hesiter|direct|illico|des_deux_mains
	yes je? vous? reponds oui tout_de_suite|sans_hesiter|direct|illico|des_deux_mains
	yes ramene|ramenerai|ramenerais ma fraise|bobine|tronche
	yes c est good|tout_good|all_good|okay|niquel|clean|ok|bon|cale|plie|jouable|faisable|possible pour|chez|de moi|nous|mon_cote
	yes c est good|tout_good
	yes ca le fait
	yes ca le fait pour moi|nous
	yes ca me va|chauffe|branche|botte|parle|tente grave|bien|trop|carrement|a_fond
	yes je? dis banco|oui|ok|go|chiche|amen|carrement
	yes je? suis dans le coup|la_boucle
	yes bloquez|reservez|gardez|prevoyez|mettez moi un|une chaise|siege|strapontin|fauteuil|tabouret
	yes bloquez|reservez|gardez|prevoyez|mettez moi un|une place|chaise|siege au chaud
	yes vais pas|surement_pas|quand_meme_pas|certainement_pas rater|louper|manquer|zapper ca
	yes ne? vais pas|surement_pas|quand_meme_pas|certainement_pas rater|louper|manquer|bouder ca|cette|ce journee|occasion|rencontre|rendez_vous|plaisir
	yes c est pas de refus
	yes ce n est pas de refus
	yes ne? raterai|manquerai|louperai|raterais|manquerais|louperais ca|cela|celle_la|celle_ci pour rien|un_empire|tout_l_or au|du monde
	hedge c est? ni oui ni non
	hedge je? ne? dis ni oui ni non
	hedge je? ne? dis pas oui et|mais je? ne? dis pas non
	hedge ne? dis pas oui
	hedge pt|p tet|t ben|etre que? oui|non
	hedge p tet ben? qu? oui|non
	hedge 50 / 50
	hedge je? garantis|promets|jure rien
	hedge ne? peux rien promettre
	hedge ne? peux encore? rien promettre|vous_promettre
	hedge en pointilles|pointille pour l instant|le_moment
	hedge au crayon|crayon_a_papier|crayon_de_papier|conditionnel
	hedge au crayon|crayon_a_papier|crayon_de_papier|conditionnel pour l instant|le_moment
	hedge ne? sais pas|pas_encore|toujours_pas si je pourrai|pourrais|peux|serai_la|viendrai|viens|serai_dispo|pourrai_venir|pourrai_etre_la|peux_venir
	hedge sais pas trop
	hedge c est pas sur|fait|certain
	hedge ce n est pas sur|fait|certain
	hedge rien de sur|certain|fait
	hedge a voir comment ca se? passe|tourne|goupille|presente|evolue
	no cela|ca ne? va pas|plus l|le faire
	no cela|ca ne? va pas|plus l|le faire pour moi|nous
	no cela|ca ne? va|pourra pas|plus etre? possible|jouable|faisable
	no cela|ca ne? va|pourra pas|plus etre? possible|jouable|faisable pour moi|nous
	no cela|ca ne? le fait|fera pas
	no cela|ca ne? le fait|fera pas pour moi|nous
	no cela|ca ne? sera|est pas|plus possible|jouable|faisable pour? moi|nous?
	no je? passe|saute|zappe mon|notre tour
	no je? passe|saute|zappe mon|notre tour sur|pour ce|celle_ci|celle_la|cette_fois|cette_fois_ci|ce_coup_ci|cette_annee|la_journee|cette_journee|cette_rencontre|la_rencontre
	no je? laisse|laisserai tomber|beton
	no je? laisse|laisserai tomber pour cette_fois|ce_coup_ci|cette_annee|cette_fois_ci
	no ne? comptez|compte pas|plus sur moi|nous|ma_presence
	no m|me|nous comptez|compte|attendez|attends pas
	no ne m|me|nous comptez|compte|attendez|attends pas
	no il? ne? faut|faudra pas|plus compter sur moi|nous
	no il? ne? faut|faudra pas|plus m|nous attendre|compter
	no il? va falloir faire|compter|vous_debrouiller|se_debrouiller sans moi|nous
	no pas moyen que|qu je? vienne|y_aille|sois_la|me_libere
	no pas moyen pour|de moi|nous|venir|me_liberer
	no c est pas moi que vous aurez|verrez|entendrez
	no ce n est|sera pas moi que vous aurez|verrez|entendrez
	no ai|avons vu|lu|ouvert|decouvert votre? mail|message|invitation|ca|cela? trop tard
	no vu trop tard
	no je? rate|raterai|loupe|louperai|manque ca|cela|cette|celle_ci cette_annee|journee|rencontre|fois
	no une autre fois peut_etre|volontiers|avec_plaisir|j_espere|promis
	no la|une prochaine fois peut_etre|j_espere
	no faut|faudra|merci_de|il_faut|il_faudra me rayer|retirer|enlever|annuler pour le?
	no rayez|enlevez|retirez moi pour le?
	courtesy oui|allo|ah bonjour|bonsoir|allo
	also quant
	fill ne? vais|peux|voudrais pas|surement_pas dire_non|refuser
	set some deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|2|3|4|5|6|7|8|9|10|12|15|20|30|40|50
	fill a @some rue|rues|pas|minutes|min|mn|kilometres|km|kms|metres|stations|arrets|bornes de|d
	fill quatre_vingt|quatre_vingts un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix_sept|dix_huit|dix_neuf ans
	fill que|qu j|nous accompagne|accompagnons|encadre|encadrons
	fill tant que|qu vous|on y est|etes
	fill tant qu a faire
	fill si dieu me|nous prete vie
	fill le temps que je trouve|retrouve|cherche|chausse|mette
	fill m|nous a|ont appris a
	fill vous l avez|aurez devine|compris
	fill j? y crois|croyons
	fill j? espere que cela|ca ne? vous? gene|pose|posera|genera|derange|derangera|ennuie|embete|complique pas? trop? pas? aucun|de? probleme|souci|soucis|problemes?
	fill esperant que cela|ca ne? vous? gene|pose|posera|genera|derange|derangera|ennuie|embete|complique pas trop? de? probleme|souci|soucis|problemes?
	fill c est|c_etait pour de? l humour
	diet pas|plus de porc|cochon|viande|poisson|gluten|alcool|lait|oeuf|oeufs|fromage|sel|sucre|fruits_de_mer|crustaces|charcuterie|noix non_plus|pour_moi?
	diet pas|plus de porc|cochon|viande|poisson|gluten|alcool|lait|oeuf|oeufs|fromage|fruits_de_mer|crustaces|charcuterie|noix et|ou|ni de|d|pas_de|pas_d? porc|cochon|viande|poisson|gluten|alcool|lait|oeuf|oeufs|fromage|fruits_de_mer|crustaces|charcuterie|noix
	diet ni porc|cochon|viande|poisson|gluten|alcool|lait|oeufs|fromage ni porc|cochon|viande|poisson|gluten|alcool|lait|oeufs|fromage|fruits_de_mer|crustaces|charcuterie|noix
	diet ne? supporte|digere|tolere|consomme|mange|bois pas|plus|jamais du_tout? le|la|les|l|de|du|d|aucun? porc|cochon|viande|viande_rouge|poisson|gluten|lactose|lait|laitages|alcool|oeufs|fromage|fruits_de_mer|crustaces|charcuterie|noix|arachides|sucre|sel
	diet de ne plus|pas|jamais manger|consommer de|d|la|le|du|aucune? viande|porc|poisson|gluten
	diet mange|mangerai|prends|prendrai halal|casher|vege|vegan|sans_gluten|sans_sel|sans_viande|sans_porc
	lunch:yes midi|le_midi je|j mange|dejeune avec_vous|sur_place|la_bas
	lunch:yes midi|le_midi mange|dejeune avec_vous|sur_place|la_bas
	lunch:yes resterai|reste|resterais bien_sur|evidemment|volontiers|avec_plaisir? au|pour_le repas|dejeuner
	lunch:no ne? prevoyez|comptez|gardez rien pour moi a|le midi
	mode:remote en|la visio ca|cela m arrange|va|convient bien|mieux|parfaitement|plus?
	mode:onsite en|le presentiel ca|cela m arrange|va|convient bien|mieux|parfaitement|plus?
	past apres avoir longtemps|longuement|beaucoup|un_peu|mure|bien? hesite|reflechi|tergiverse
	past ai|avons longtemps|beaucoup|un_peu|un_moment|failli? hesite|tergiverse
	past ai|avons failli dire|repondre oui|non
	fill ai reussi a caler|decaler|deplacer|bouger mon|mes|ma|la|le|les
	no mon|ma|le|la|notre chef|cheffe|patron|patronne|hierarchie|employeur|direction|drh a|m_a|nous_a dit|repondu non
	no mon|ma|le|la|notre chef|cheffe|patron|patronne|hierarchie|employeur|direction|drh a refuse|dit_niet
	no mon|ma|le|la|notre chef|cheffe|patron|patronne|hierarchie|employeur|direction|drh ne veut|m_autorise|me_laisse|m_y_autorise pas
	relay m|nous a|ont dit|parle beaucoup|enormement|le_plus_grand|grand|que_du|du? de? bien de|du|des?
	fill les yeux fermes
	fill tout court
	fill comme d hab|habitude
	fill avec ma bonne humeur
	fill avec mon plus? beau|grand|large? sourire
	relay s en occupe|occupera|occuperont|charge|chargera
	fill miam|miam_miam
	journey bouger
	no c est rate pour|pour_moi|pour_cette_fois?
	no c est|ce_n_est pas la peine de|d m attendre|me_compter|compter_sur_moi
	no pas la peine de|d m attendre|me_compter|compter_sur_moi
	no inutile de m attendre
	no amusez|eclatez|regalez|debrouillez vous bien? sans moi
	no c est plus de mon age
	no serai|suis|reste|resterai coince|coincee|scotche|scotchee au|a_la|a|en|dans
	hedge mettez|notez|marquez moi? un point d interrogation
	hedge mettez|notez|marquez moi en|comme peut_etre|incertain|incertaine|eventuel|eventuelle
	courtesy non|nan|nope|no tout est|m_a_l_air|semble clair|limpide|ok|bon|parfait|note|nickel
	courtesy non|nan|nope|no rien|pas|aucune de? question|questions|a_signaler|de_special
	fill enfin disons que|qu
	ask et? si oui a_quelle_heure|a_quel_endroit|laquelle|lequel|combien|comment|quand
	mode:onsite en vrai|presentiel|chair_et_en_os plutot_que|plutot_qu|et_non|au_lieu_de|au_lieu_d|et_plus|et_pas sur|en|par|derriere|devant|a la|l|mon|un? ecran|visio|distance|distanciel
	mode:onsite sur place plutot_que|plutot_qu|et_non|au_lieu_de|au_lieu_d|et_plus|et_pas sur|en|par|derriere|devant|a la|l|mon|un? ecran|visio|distance|distanciel
	mode:onsite en presentiel a_la_place|au_lieu de_la|du visio|distanciel
	mode:remote en|par visio plutot_que|plutot_qu|et_non|au_lieu_de|au_lieu_d|et_plus|et_pas en|sur presentiel|place|vrai
	mode:onsite presentiel a_la_place|au_lieu de_la|du visio|distanciel
	mode:remote de|du presentiel a|en|vers|a_la visio|distanciel
	mode:onsite de|du|de_la visio|distanciel au|en|a|vers presentiel
	mode:remote visio|distanciel a_la_place|au_lieu du presentiel
	mode:remote en|par visio a_la_place|au_lieu du presentiel
	amend:switch basculez|passez|mettez|switchez moi
	verb:1 passe|passerai|passerais une tete
	verb:1 passe|passerai|passerais vous faire coucou|la_bise
	ask aurais voulu|aime|souhaite savoir
	fill passe|passerai sur le billard
	fill passe|passerai au bloc operatoire?
	no ce sera donc? pour une autre annee|edition
	no ce sera donc? pour l annee_prochaine|an_prochain|annee_suivante
	no ce sera donc? pour une autre annee|edition si dieu me|nous prete vie
	set boss chef|cheffe|equipe|direction|hierarchie|collegue|collegues|binome|mari|femme|conjoint|conjointe|employeur|patron|patronne|responsable|asso|association|bureau|planning|agenda|famille|nounou
	hedge il? faut|faudra|faudrait que je|j voie|verifie|regarde|demande|valide|checke
	hedge il? faut|faudra|faudrait que je|j voie|verifie|regarde|demande|valide|checke ca|cela? avec|a|sur|dans mon|ma|mes|la|le|l|notre|nos @boss
	hedge dois|devrai|vais voir|verifier|demander|valider|checker ca|cela? avec|a|sur|dans mon|ma|mes|la|le|l|notre|nos @boss
	fill c est|sera chaud|tendu|short|galere
	fill c est|sera chaud|tendu|short|galere pour moi|nous
	fill ca va|risque d? etre chaud|tendu|short|galere
	fill ca va|risque d? etre chaud|tendu|short|galere pour moi|nous
	no fais|ferai une croix dessus
	fill allez|hop|zou hop|zou|go
	lunch:no avec mon|un tupperware|tup|bento|thermos|pique_nique|casse_dalle|sandwich
	lunch:no pas le|a midi
`
