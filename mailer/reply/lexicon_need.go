package reply

// needTable holds modes (onsite, remote, both, notremote), lunch (yes, no, open), diet, access and parts of the day.
const needTable = `
	mode:remote en|par|via|la|ma|de|une|l_option visio
	mode:remote visio
	mode:remote en visio conference
	mode:remote visio conference
	mode:remote en distanciel
	mode:remote distanciel
	mode:remote a distance
	mode:remote en ligne
	mode:remote par zoom|teams
	mode:remote derriere|devant mon|un ecran|ordinateur|ordi|pc
	screen ecran|ecrans|ordinateur|ordi|pc|zoom|teams|connexion|connecter|replay|streaming|internet|webcam
	mode:remote depuis chez moi|nous
	mode:remote de chez moi sur l ordi|ordinateur
	mode:remote depuis mon|son|notre bureau|poste|ordinateur|domicile
	mode:remote par ecran interpose
	mode:remote ecran interpose
	mode:remote me connecterai|connecte
	mode:remote se connectera|connecte
	mode:remote en pixels
	mode:remote en version visio
	mode:remote l option visio
	mode:remote branchez moi
	mode:onsite en presentiel
	mode:onsite presentiel
	mode:onsite sur place
	mode:onsite sur site
	mode:onsite physiquement
	mode:onsite en salle
	mode:onsite dans la|votre salle
	mode:onsite en personne
	mode:onsite en vrai
	mode:onsite en chair et en os
	mode:onsite de visu
	mode:onsite physique
	mode:onsite a velo|pied|table
	mode:onsite en voiture|train|bus|covoiturage|minibus
	mode:onsite par la route
	mode:onsite avec le train
	mode:onsite pour l apres midi seulement|uniquement
	mode:onsite l apres midi seulement|uniquement
	mode:onsite uniquement|seulement l apres midi
	mode:onsite uniquement|seulement pour l apres midi
	mode:onsite faire|ferai|fais|fera|feront le deplacement
	mode:notremote pas|ni de? visio
	mode:notremote pas en visio
	mode:notremote adieu|fini|finie la|le visio|visioconference|distanciel
	mode:remote au titre de la retransmission|diffusion en_direct?
	mode:notremote et non en visio
	mode:notonsite pas en presentiel
	mode:notonsite pas sur place
	mode:notonsite et non en presentiel
	mode:both en presentiel ou en? visio
	mode:both visio ou presentiel
	mode:both presentiel ou visio
	part:morning le|au|du matin
	part:morning la|toute_la|en matinee
	part:morning matin
	part:morning le matin seulement|uniquement
	part:morning la matinee
	part:morning pour la matinee
	part:morning la matinee seulement|uniquement
	part:morning les interventions|exposes|debats|conferences|tables_rondes
	part:afternoon l apres midi
	part:afternoon apres midi
	part:day toute la journee
	part:day la journee entiere|complete
	part:day pour la journee entiere|complete
	part:day pour toute la journee
	part:day journee entiere|complete
	part:day a la journee entiere|complete
	part:day de l accueil cafe a la cloture
	part:day du debut a la fin

	lunch:yes le|au|du|votre|un|mon repas
	lunch:yes repas
	lunch:yes repas du midi
	lunch:yes avec le? repas du midi
	lunch:yes avec le? repas|dejeuner
	lunch:yes repas|dejeuner compris|inclus
	lunch:yes le|au|du|et_le dejeuner
	lunch:yes dejeuner
	lunch:yes avec repas a chaque fois
	lunch:yes midi compris|inclus
	lunch:yes repas oui
	lunch:no ne pas compter sur moi pour le repas|dejeuner
	lunch:no pas la peine de me prevoir|garder un|une|de repas|couvert|part|assiette
	lunch:no pas besoin de me prevoir|garder un|une|de repas|couvert|part|assiette
	lunch:yes repas sur place
	lunch:yes dejeuner sur place
	lunch:yes participerai|participe|prendrai|prends|prendra|reste|resterai|restera|serai|compte_prendre|prendrai_part|souhaite_prendre|prendre au|le|pour_le|part_au repas|dejeuner
	lunch:yes y? dejeunerai|mangerai|dejeune|mange|dejeuner|manger|dejeunera|mangera|dejeunons|mangeons|dejeunerons|mangerons
	lunch:yes dejeunerai|mangerai|dejeune|mange|dejeuner|manger|dejeunera|mangera|dejeunerons|mangerons sur place
	lunch:yes dejeunerai|mangerai|dejeune|mange|dejeuner|manger|dejeunera|mangera|dejeunerons|mangerons avec vous
	lunch:yes reste|resterai|restera|restons dejeuner|manger
	lunch:yes reste|resterai|restera pour le? repas|dejeuner
	lunch:yes midi avec vous
	lunch:yes je reserve|prends|prendrai le|un|mon repas
	lunch:yes un|mon|une couvert|assiette|plateau
	lunch:yes comptez|prevoyez|reservez|gardez|mettez moi? un|une couvert|assiette|repas
	lunch:yes partagera|partagerai le|votre dejeuner|repas
	lunch:yes partager le|votre dejeuner|repas
	lunch:yes a table
	lunch:no pas de|pour_le|besoin_de repas|dejeuner
	lunch:no ne|n? ai|aurai|aurons|avons pas|plus besoin de|du|d repas|dejeuner|plateau|plateau_repas|un_repas|un_dejeuner
	lunch:no pas le|au repas|dejeuner
	lunch:no sans le? repas|dejeuner
	lunch:no sans prendre le|de repas
	lunch:no sans prendre part au repas|dejeuner
	lunch:no sans rester a table
	lunch:no sans rester dejeuner|manger
	lunch:no sans dejeuner|manger
	lunch:no partir|repartir|quitter|partirai|repartirai|partira|repartira|repars|pars juste? avant le repas|dejeuner
	lunch:no prendra|prendrai conge avant le repas|dejeuner
	lunch:no avant le repas|dejeuner
	lunch:no repartirai avant le repas|dejeuner
	lunch:no apres le repas|dejeuner
	lunch:no repas non
	lunch:no ne dejeunerai|mangerai|dejeune|mange|dejeunera|mangera|dejeunerons|mangerons pas
	lunch:no ne dejeunerai|mangerai|dejeune|mange|dejeunera|mangera|dejeunerons|mangerons pas sur place
	lunch:no ne dejeunerai|mangerai|dejeune|mange|dejeunera|mangera|dejeunerons|mangerons pas avec vous
	lunch:no ne prendrai|prends|prendra pas le|de|part_au repas|dejeuner
	lunch:no ne resterai|reste|restera pas pour le? repas|dejeuner
	lunch:no ne resterai|reste|restera pas dejeuner|manger
	lunch:no ne participerai|participe|participera pas au repas|dejeuner
	lunch:no mange pas la bas
	lunch:no mange|mangerai|dejeune|dejeunerai pas sur place
	lunch:no mange|mangerai|dejeune|dejeunerai pas avec vous
	lunch:no ni repas
	lunch:no aurai deja? dejeune
	lunch:no aurai dejeune de mon cote
	lunch:no dejeunerai|mangerai|dejeune|mange chez moi
	lunch:no dejeunerai|mangerai|dejeune|mange de mon cote
	lunch:no mon|son casse croute
	lunch:no avec mon|ma|notre repas|dejeuner|gamelle|sandwich|salade|bento|tupperware
	lunch:no mon|son pique nique
	lunch:open pour le repas
	lunch:open cote repas|dejeuner
	lunch:open repas a voir|confirmer

	set food arachide|arachides|noix|noisettes|fruits_a_coque|coque|gluten|lactose|lait|poisson|poissons|crustaces|fruits_de_mer|oeuf|oeufs|soja|sesame|cacahuete|cacahuetes|moules|celeri|moutarde|porc|viande|ble|fraises|kiwi|tomates|champignons|gibier|sulfites|produits_laitiers
	diet vegetarien|vegetarienne|vegetariens|vegetariennes|vegetalien|vegetalienne|vegan|vegane|vege|halal|casher|cacher|pescetarien|pescetarienne|flexitarien|flexitarienne|diabetique|coeliaque|diabete
	diet repas|menu|plat|option|assiette vegetarien|vegetarienne|vegetalien|vegan|vege|halal|casher|sans_gluten|sans_lactose|sans_porc
	diet sans|ni|pas_de gluten|lactose|porc|viande|poisson|sel|sucre|arachide|arachides|oeuf|oeufs|fruits_de_mer|crustaces|fromage|lait|gibier|alcool|champignons|noix
	diet sans aucun? produit laitier
	diet allergique|allergie|intolerant|intolerante|intolerance a|au|aux|a_la|a_l @food
	diet allergique|allergie|intolerant|intolerante|intolerance
	diet porc|viande|poisson|gluten|lactose|alcool|fruits_de_mer exclu|exclue|exclus|proscrit|proscrite
	diet ne mange pas|jamais|plus de? la? viande|porc|poisson|gluten|oeufs
	diet mange pas de? la? viande|porc|poisson|gluten|oeufs
	diet ne supporte pas le|les|la|l @food
	diet ni viande ni poisson
	diet maladie coeliaque
	diet rien avec|contenant du|de|de_la|des lait|gluten|porc|viande|poisson|oeufs|fruits_de_mer|noix
	diet rien qui vienne|vient de la mer
	diet sans|pas_de|ni? produits de la mer
	diet repas|menu|plat mixe|hache
	diet vegetarian|gluten_free|lactose_free|pescatarian
	diet evitez|eviter moi? les|le|la|l @food
	diet regime vegetarien|sans_gluten|sans_sel|sans_lactose|vegan|vegetalien|halal|diabetique
	access fauteuil roulant? electrique? manuel?
	access en fauteuil roulant? electrique?
	access a|de mobilite reduite
	access mobilite reduite
	access pmr
	access carte d_invalidite|mobilite_inclusion
	access cmi
	access place|stationnement|acces|accessibilite pmr
	access une? place de stationnement|parking pmr
	access place de stationnement pmr|handicape
	access interprete en? lsf|langue_des_signes
	access langue des signes
	access lsf
	access boucle magnetique
	access malvoyant|malvoyante|malentendant|malentendante|aveugle|sourd|sourde|non_voyant|non_voyante
	access deambulateur
	access bequilles|canne|cannes
	access mon? chien guide|d_assistance|d_aveugle
	access serai|suis accompagne|accompagnee de|par|d mon|un|ma chien|chienne guide|d_assistance|d_aveugle
	access accompagne|accompagnee de|par|d mon|un|ma chien guide|d_assistance|d_aveugle
	access entends|vois|marche mal|difficilement|avec_peine
	access du mal a marcher|monter|me_deplacer|rester_debout|entendre|voir
	access gros caracteres
	access sous titres|titrage
	access plain pied
	access ascenseur
	access appareil auditif
	access accessible
	access rez de chaussee
	access sans escalier|escaliers
	access premier rang
	access une? place au premier rang
	access au premier rang
	needs aucun|pas_de|sans|ni regime|allergie|besoin|restriction|contrainte particulier|particuliere|alimentaire|specifique
	needs aucun|aucune|pas_de|sans|zero regime|allergie|besoin|restriction
	needs pas de regime particulier
	needs pas de regime particulier ni de? besoin specifique|particulier
	needs ni besoin specifique
	needs mange de tout
	needs rien de particulier a table
	needs rien de particulier
	needs pas de besoin particulier|specifique
	needs pas besoin de parking
`
