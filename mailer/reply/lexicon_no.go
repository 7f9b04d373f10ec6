package reply

// noTable holds the ways of declining and cancelling, and the reasons that are given for it.
const noTable = `
	set come venir|participer|assister|etre_present|etre_la|etre_des_votres|etre_parmi_vous|etre_avec_vous|me_joindre_a_vous|vous_rejoindre|me_liberer|me_rendre_disponible|honorer_votre_invitation|y_assister|y_participer|y_etre|y_aller|m_y_rendre|prendre_part|y_prendre_part|repondre_favorablement|repondre_positivement|donner_suite|repondre_present|me_rendre|suivre|nous_joindre_a_vous|nous_liberer|se_liberer|se_joindre_a_vous|accepter
	verb:0 me|nous|se liberer
	verb:0 me|nous|se rendre disponible
	verb:0 donner une? suite favorable? a
	verb:0 donner suite
	verb:0 accepter votre|cette|l invitation
	verb:0 honorer votre|cette|l aimable? invitation
	verb:0 me|nous|se joindre a vous
	verb:0 repondre favorablement|positivement a
	verb:0 etre parmi|avec vous
	verb:0 accepter
	verb:0 y|vous retrouver
	verb:1 vous|y retrouverai|retrouve
	verb:0 faire partie des participants|presents
	verb:1 ferai|fais partie des participants|presents
	away mobilise|mobilisee
	away occupe|occupee
	away deja pris|occupe|occupee|engage|engagee|retenu|mobilise|mobilisee|reserve|attendu|attendue
	away pris|occupe|retenu|mobilise|mobilisee|engage|engagee par ailleurs
	away par ailleurs pris|occupe|retenu|mobilise|mobilisee|engage|engagee
	away pris|retenu ailleurs
	away retenu|pris par ailleurs
	away en vacances|conge_maladie|arret_maladie|arret_de_travail|mission|voyage|stage|seminaire|formation|rtt|weekend|conge_maternite|repos|tournee|garde|astreinte
	away en conge annuels|parental|maternite
	away dans l incapacite de?
	away dans l impossibilite de?
	away cloue|clouee au lit
	away hospitalise|hospitalisee
	away grippe|grippee|covid
	away hors de france
	away en province
	away retenu|retenue|pris|prise par le|la|l|un|une|mon|ma|notre|nos
	away retenu|pris|occupe par d|mes|des|nos|l autres? obligations|engagements|contraintes|imperatifs|affaires professionnelles|professionnels|personnelles|personnels|familiales|familiaux
	away retenu|pris|occupe par d|mes|des|nos|l autres? obligations|engagements|contraintes|imperatifs|affaires
	no ne me|nous convient|va|arrange pas
	cancel laisser|laisse|ceder|cede ma place a quelqu_un d autre
	cancel laisser|laisse|ceder|cede ma place a d autres
	no aucune de? ces|vos|toutes|l dates|date|journees|rencontres ne me|nous convient|conviennent|va|arrange
	no pas de possibilite|possibilites|disponibilite|disponibilites|dispo pour_moi
	no aucune des|des_quatre|des_4|de_ces_quatre|de_vos_quatre|de_ces_4|de_ces|de_vos|de_toutes_ces dates|journees|rencontres proposees|prevues? ne me|nous|m? convient|conviennent|va|arrange|est_possible|sont_possibles
	no aucune date|journee|rencontre proposees|proposee? ne m est|sera possible
	no ces|vos|les_quatre|ces_quatre dates|journees proposees? ne me|nous conviennent|arrangent|vont pas
	not aucune des|de|de_ces|de_vos|des_quatre|de_ces_quatre|des_4 dates|journees|rencontres proposees|prevues?
	no aucune date|journee|rencontre|proposition ne me|nous convient|va|arrange
	no aucun de? ces|vos jours|creneaux|rendez_vous ne me|nous convient|va|arrange
	no ne donnerai|donnerons|donne pas suite
	away empeche par
	no au regret de ne pas? pouvoir? @come
	no au regret de|d devoir? decliner|refuser|annuler
	no le regret de ne pas? pouvoir? @come
	no le regret de devoir? decliner|refuser|annuler
	no regrette|regrettons de ne pas? pouvoir? @come
	no regrette|regrettons de ne pas? pouvoir?
	no regret de ne pas? pouvoir?
	no desole de ne pas? pouvoir? @come
	no desole de ne pas? pouvoir?
	no desole de devoir decliner|annuler|refuser|renoncer
	no ne pas|plus? pouvoir @come
	away dans l impossibilite|incapacite d|de
	no ne pas|plus etre en mesure de @come
	no ne pas etre disponible
	no ne pourrai|pourrais|puis pas? me liberer
	no dans l impossibilite|incapacite de|d @come
	no ne prendrai|prends|prendrons|prendra pas part
	no impossible pour moi|nous
	no impossible pour moi|nous de|d @come
	no m est|sera|serait impossible
	no m est|sera|serait impossible de|d @come
	no me sera|serait|est impossible
no est|sont|sera|seront exclu|exclue|exclus|exclues pour moi|pour_nous|en_ce_qui_me_concerne|me_concernant|de_mon_cote|pour_ma_part
	no me sera|serait|est impossible de|d @come
	no ne me sera|serait pas possible
	no ne me sera|serait pas possible de|d @come
	no ne m est|sera pas possible
	no ne m est|sera pas possible de|d @come
	no ce n est|sera pas possible pour? moi?
	no ce ne sera pas possible pour? moi?
	no n est malheureusement|helas pas possible
	no n ai|aurai|aurons pas|plus la possibilite de|d @come
	no n ai|aurai pas le temps
	no n ai|aurai pas le temps de @come
	no ne suis|serai|serons|sommes pas|plus en mesure de @come
	no ne sera|seront|est|sont pas|plus|point en mesure de|d @come
	no ne suis|serai pas de la partie
	no mon|notre agenda|planning|emploi_du_temps|calendrier ne me|nous? le? permet|permettra pas
	no mon|notre agenda|planning|emploi_du_temps|calendrier ne me|nous? le? permet|permettra pas de|d @come
	no mes|nos obligations|contraintes|engagements|disponibilites ne me|nous? le? permettent|permettront pas
	no mes|nos obligations|contraintes|engagements ne me|nous? permettent|permettront pas de|d @come
	no ne me permet|permettent|permettra|permettront pas de|d @come
	no lui permettant pas de se liberer
	no ne lui permet|permettent|permettra pas de|d se_liberer|participer|etre_present|assister|etre_des_votres
	no c est|ce_sera|cela_sera|ca_va_etre complique|difficile|rape|foutu|cuit|mort
	no ca|cela va etre|s_annonce complique|difficile
	no ca|cela ne va|sera pas etre|possible possible?
	no ca|cela tombe mal
	no tombe mal
	no ce n est pas|que partie remise
	no partie remise
	no ce sera|n_est_que partie remise
	no suis|serai|sommes|serons contraint|contrainte|contraints|oblige|obligee|obliges|force|forcee de decliner|renoncer|annuler|refuser|me_desister|vous_faire_faux_bond
	no dois|devons|devrai decliner|renoncer|annuler|refuser|me_desister|me_decommander|vous_faire_faux_bond|y_renoncer|declarer_forfait
	no dois|devons decliner|refuser votre|cette|l aimable? invitation
	no prefere decliner|annuler|m_abstenir|renoncer
	no decline|declinons|declinerai votre|cette|l aimable? invitation|proposition
	no decline poliment
	no doit|va decliner|renoncer|annuler
	no je|j passe mon tour
	no je|j declare forfait
	no declare|serai|suis forfait
	no faire|fais|ferai|faisons l impasse
	no jette|jetons l eponge
	no me decommande|desiste|decommander
	no me vois contraint|contrainte|oblige|obligee de decliner|renoncer|annuler
	no ai|avons un|une|d autre|autres? empechement|contretemps|imprevu
	no ai un empechement|imprevu|contretemps de? derniere? minute?
	no un? empechement|imprevu|contretemps de? derniere? minute?
	no suite a un empechement|imprevu|contretemps
	no vous ferez|faites|feriez sans moi|nous
	no ferez|faites sans moi
	no sans nous
	no ne m attendez|attends pas|plus
	no ne nous attendez pas
	no ne comptez|compte malheureusement? pas sur moi|nous|ma_presence
	no ne pas|plus compter sur moi|nous|ma_presence
	no ne me comptez|compte pas
	no non disponible
	no pas possible pour moi
	no pas cette fois|annee|ci
	no pas pour moi
	no pas moi
	no pas interesse
	no ne suis|sommes pas interesse|interessee|interesses|concerne|concernee
	no cela|ca ne m interesse pas
	no merci mais non
	no sans facon
	no decline donc?
	no excusez|excuse mon absence
	no vous? informe|informer|previens|prevenir|signale|signaler|annonce|annoncer|avise de mon|notre indisponibilite pour|a?
	courtesy excusez|excuse moi
	no m excuser de|pour mon|cette absence
	no vous prie|demande de bien? vouloir? m excuser
	no vous prie|demande de bien? vouloir? excuser mon|notre|son absence
	no vous presente mes excuses
	no m excuser de ne pas? pouvoir? @come
	cancel annuler|annulez|annule|supprimer|supprimez|retirer|retirez ma|mon|notre inscription|participation|venue|presence|reservation|place
	cancel annuler|annulez|annule|supprimer|supprimez|retirer|retirez ma|mon|notre inscription|participation|venue|presence|reservation|place a|pour
	cancel me retirer|enlever|oter|rayer de la liste des? participants|inscrits|presents
	cancel retirez|enlevez|otez|rayez moi de la liste des? participants|inscrits|presents
	cancel decommander|decommande
	no ne? pourrai|peux|pourrons|pouvons pas en_profiter|en_beneficier cette_fois|cette_annee|cette_fois_ci
	cancel ne plus me? compter parmi les inscrits|participants
	cancel me desinscrire|desister
	cancel desinscrivez moi
	cancel libere|liberez|liberer|rends|rendre|cede|ceder ma|mon place|couvert
	cancel l annulation
	cancel desistement|annulation
	cancel mon desistement|annulation
	cancel ma defection
	cancel laisser|laisse ma place
	cancel rendre ma place
	reason en raison de|d|du|des
	reason pour cause|raison|raisons|motif|motifs de|d|du|des
	reason pour cause|raison|raisons|motif|motifs professionnelles|personnelles|familiales|professionnels|personnels|familiaux|medicales|medicaux
	reason pour des raisons|motifs
	reason a cause de|d|du|des
	reason faute de|d
	reason a defaut de|d
	reason compte tenu de|d|du|des
	reason du fait de|d|du|des|que|qu
	reason etant donne|donnee
	reason par manque|suite|defaut de|d
	reason par suite
	reason suite a|au|aux
	reason au vu de|du|des
	reason vu que|le|la|les|mon|l
	reason parce que|qu
	reason puisque|car
	reason en tant que|qu
	reason en qualite de|d
	reason en ma|sa qualite de|d
	reason au titre de|d|du|des
	reason a titre
	reason au nom de|d|du|des
	reason pour le compte de|d|du|des
	reason pour representer
	reason en representation de|d|du|des
	reason afin de|d|que
	reason ayant
	reason histoire de|d
	reason de facon|maniere a
	reason en vue de|d
`
