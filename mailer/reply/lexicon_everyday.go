package reply

// everydayTable holds what people say who answer between two other things: who comes along, what is on the plate, by what they come, at what hour,
// what they are doing that day, and small words for themselves.
const everydayTable = `
	self:moi ma petite personne
	self:moi votre devouee? serviteur|servante|obligee

	fill tout le menu|carton|package

	fill sans|loin_de_toute ironie|malice|mauvais_esprit|arriere_pensee|plaisanter|blaguer|rire|rigoler
	fill n ai|avons aucune|pas_d|nulle excuse
	fill blague|plaisanterie a part
	fill ma place est donc? la_bas|ailleurs|aupres_d_eux|aupres_d_elle|aupres_de_lui|avec_eux
	fill ne? debarque|arrive|viens|debarquerai|arriverai|viendrai|venons|viendrons|arriverons pas les mains vides
	fill les poches|valises|bras vides|pleines|charges
	fill vous? trouverez|decouvrirez|verrez|aurez en lui|elle|eux un|une|des
	fill eh|he|et|ah oui|ouais|voila
	fill si pres|loin|tard|tot|vite|peu|court|proche|gentiment|aimablement|souvent|longtemps|nombreux|beau|belle|bon|bonne|gentil|gentille|joli|jolie de|d|a|du|des
	fill a|vers qui je? dois|puis|peux|pourrais|devrais en parler|m_adresser|ecrire|telephoner|envoyer_ca

	no tu|vous peux|pouvez|pourras|pourrez donc? me|nous rayer|barrer|biffer|effacer|enlever|retirer pour
	yes je valide
	yes je dis oui|banco|go|ok|yes
	yes j adhere|approuve|souscris des_deux_mains

	relay m|me|nous a|ont donne|accorde|delivre le feu_vert|champ_libre|carte_blanche
	relay m|me|nous a|ont donne|accorde sa|leur benediction|permission

	hedge rangez|comptez|mettez|classez|notez|inscrivez moi parmi|dans|chez|avec les incertains|indecis|hesitants|peut_etre|dubitatifs|en_attente
	hedge serais|suis|serai bien? en peine de|d vous? dire|repondre|affirmer|promettre|preciser
	hedge bien malin qui|celui_qui pourrait|saurait|peut|pourra

	lunch:no ne? prevoyez|comptez|preparez|servez|gardez|mettez rien pour moi
	lunch:no ne? prevoyez|comptez|preparez|servez|gardez|mettez rien pour moi a|au|pour table|midi|dejeuner|repas|le_repas|le_midi|le_dejeuner
	lunch:no a|le|ce midi je mange|mangerai|dejeune|dejeunerai|casse_la_croute chez|avec ma|mon|mes|des|un|une fille|fils|soeur|frere|mere|pere|cousine|cousin|tante|oncle|parents|amis|copains|copines|ami|amie|copine|copain|belle_soeur|beau_frere|belle_mere|neveu|niece|enfants
	lunch:no je mange|mangerai|dejeune|dejeunerai|casse_la_croute chez|avec ma|mon|mes|des|un|une fille|fils|soeur|frere|mere|pere|cousine|cousin|tante|oncle|parents|amis|copains|copines|ami|amie|copine|copain|belle_soeur|beau_frere|belle_mere|neveu|niece|enfants
	lunch:no je mange|mangerai|dejeune|dejeunerai|casse_la_croute chez|avec ma|mon|mes|des|un|une fille|fils|soeur|frere|mere|pere|cousine|cousin|tante|oncle|parents|amis|copains|copines|ami|amie|copine|copain|belle_soeur|beau_frere|belle_mere|neveu|niece|enfants a|le|ce midi

	mode:remote en direct|replay? sur|depuis|devant mon|ma|l|notre ordinateur|ordi|pc|tablette|telephone|ecran|portable
	mode:remote derriere|devant un|mon|son ecran|ordinateur
	mode:onsite en chair et en os

	fill avec|par|dans|en l|la|le|notre|ma|mon auto|voiture|minibus|camionnette|fourgon|vehicule|velo|scooter de|du l|la|le|service|mon|ma mairie|commune|association|ville|centre|club|mari|fils|fille|frere|soeur|pere|mere|voisin|voisine|prefecture|agglo|ecole
	fill avec|par|dans|en l|la|le|notre|ma|mon auto|voiture|minibus|camionnette|fourgon|vehicule|velo|scooter de|du service|maire|centre|club|village|departement
	fill sur le|les coup|coups de neuf|dix|huit|onze|8|9|10|11 h|heures|heure
	mode:onsite en auto|carriole|mobylette
	verb:1 vous rejoins|rejoindrai en auto|voiture|train|car|bus|velo|moto|taxi

	no il? faudra|faut|va_falloir donc? faire|composer sans la|le|l|les belgique|suisse|lorraine|alsace|champagne|moselle|meuse|marne|ardennes|vosges|aube cette_fois|cette_fois_ci|ce_coup_ci
	diet manger|mange|mangerai|mangera sans sel|gluten|lactose|lait|sucre|gras|porc|viande|oeufs|oeuf

	set ride la_route|le_voyage|le_deplacement|le_trajet|le_train|le_volant|la_voiture|le_car
	replaces fera|fait|prendra|prend @ride a|en ma_place|mon_nom|mon_lieu_et_place
	replaces faire|prendre @ride a|en ma_place|mon_nom|mon_lieu_et_place
	replaces prendra|prend|occupera|reprendra ma|mon chaise|siege|fauteuil|strapontin
	replaces s assiera|assoira sur|dans ma|mon chaise|siege|fauteuil|strapontin
	hedge serais|suis|serai bien? en peine de|d vous? dire|repondre|affirmer|preciser aujourd_hui? si|s je|j|il|elle
	ack a|ont bien? retenu|bloque|reserve|note|inscrit cette|la|votre date|journee|rencontre
	diet pas gluten|lactose|porc|viande|oeuf|oeufs|poisson|fromage|lait|arachide|crustaces

	set house la_collectivite|notre_collectivite|la_commune|notre_commune|la_ville|notre_ville|l_association|notre_association|la_mairie|la_structure|notre_structure|l_agglo|l_agglomeration|du_departement|la_region|la_federation|notre_federation|du_club|notre_club|du_conseil|l_equipe|notre_equipe|l_etablissement|notre_etablissement|l_institution
	verb:3 assurera|garantira la presence de? @house
	past vient|vienne de se decider|laisser_convaincre|laisser_tenter|joindre_a_l_aventure
	past viens|venons de me|nous decider|laisser_convaincre
	fill conclusive|inaugurale|terminale|cloturante
	access une? place|emplacement|stationnement pour la|ma|notre voiture tout? pres|proche|a_cote de|d la|l|votre entree|porte|salle|ascenseur
	access une? place|emplacement de parking|stationnement tout? pres|proche|a_cote de|d|du la|l|votre|batiment entree|porte|salle|ascenseur
	enrol:me m inscrire des_que_possible|au_plus_vite|au_plus_tot|des_maintenant|des_a_present|sans_tarder
	access une? place de parking|stationnement tout? pres|proche|a_cote du batiment|centre
	fill chez nous|moi deux|trois|quatre|cinq|des|quelques postes|emplois|locaux
	all tout sans_exception|en_bloc|d_un_bloc
	block pas|plus libre|disponible|dispo|la tout_le_temps|en_permanence|tous_les_jours|a_plein_temps

	fill moi? c est tout? simple|vite_vu|vite_dit|vite_fait|pas_complique|tout_vu
	body agglo|interco
	courtesy voila? je vous|t embrasse|serre_la_main|fais_la_bise|salue_bien
	courtesy voila? je vous embrasse bien|fort|tous|toutes
	fill mais? en pleine forme|possession_de_mes_moyens
	fill j insiste
	fill vous me prenez par les_sentiments|surprise
	fill on ne me le dira|dit pas deux_fois
	set treat ca|cela|une_telle_journee|une_telle_rencontre|cette_journee|cette_rencontre|l_occasion|une_telle_occasion|un_moment_pareil|une_journee_pareille|un_tel_rendez_vous|le_rendez_vous|ce_rendez_vous
	yes ne vais|veux|voudrais|compte pas|surement_pas|certainement_pas|tout_de_meme_pas|quand_meme_pas rater|louper|manquer|bouder @treat
	yes pas|hors question de|d rater|louper|manquer|bouder @treat
	verb:3 s y colle
	verb:3 s y rendra
	fill deces|obseques|deuil dans la|ma|notre famille
	fill deces d|de|du mon|ma|notre|un|une oncle|tante|pere|mere|frere|soeur|proche|ami|amie|cousin|cousine|voisin|voisine|grand_mere|grand_pere|beau_pere|belle_mere
	no laissez|donnez|offrez ma|mon chaise|place|siege|fauteuil a un_jeune|quelqu_un|un_autre|une_autre|d_autres|plus_jeune|quelqu_un_d_autre
	no ne cours|courons plus|guere les|par routes|chemins|monts
	access avec? ma|une|la? chienne guide|d_assistance|d_aveugle
	enrol:me mettez|mets|faites|cochez|coche une|la croix|coche|case devant|en_face_de|a_cote_de mon nom
	fill parler|parlez|parle plus fort|haut|lentement|clairement|distinctement
	set raw fromage|fromages|charcuterie|lait|oeufs|poisson|viande|coquillages|crustaces|porc|alcool|gluten
	diet pas|ni de|d @raw au_lait_cru|cru|crue|crus|non_pasteurise ni|et de|d @raw
	diet pas|ni de|d @raw ni|et de|d @raw
	diet pas|ni de|d @raw au_lait_cru|cru|crue|crus
`
