package reply

// refuseTable holds further ways of declining, of being prevented and of taking an inscription back.
const refuseTable = `
	set come1 venir|participer|assister|etre_present|etre_la|etre_des_votres|etre_parmi_vous|etre_avec_vous|me_joindre_a_vous|vous_rejoindre|me_liberer|me_rendre_disponible|honorer_votre_invitation|y_assister|y_participer|y_etre|y_aller|m_y_rendre|prendre_part|y_prendre_part|repondre_favorablement|repondre_positivement|donner_suite|suivre|nous_joindre_a_vous|nous_liberer|se_liberer|accepter|accepter_votre_invitation|donner_une_suite_favorable
	set duty obligations|engagements|contraintes|imperatifs|affaires|rendez_vous|missions|deplacements|responsabilites|reunions
	set kind professionnelles|professionnels|personnelles|personnels|familiales|familiaux|associatives|associatifs|prives|privees|medicaux|medicales|anterieurs|anterieures|electives|municipales

	no me trouve|vois dans l impossibilite|incapacite de|d @come1
	no me trouve|vois dans l impossibilite|incapacite de|d
	no me trouve|vois dans l obligation|la_necessite de|d decliner|renoncer|annuler|refuser|me_desister
	no suis dans l obligation|la_necessite de|d decliner|renoncer|annuler|refuser|me_desister
	no suis|sommes|serai|me_vois contraint|contrainte|contraints|oblige|obligee|obliges|force|forcee de|d decliner|renoncer|annuler|refuser|me_desister
	no suis|sommes|serai|me_vois contraint|contrainte|contraints|oblige|obligee|obliges|force|forcee de|d decliner|annuler|refuser ma|mon|notre|votre|cette venue|participation|presence|inscription|invitation
	no je? suis|sommes navre|navree|navres|desole|confus|confuse|peine|peinee|attriste|attristee de ne pas? pouvoir? @come1
	no je? suis|sommes navre|navree|navres|desole|confus|confuse de ne pas? pouvoir?
	no je? suis|sommes navre|navree|desole|desolee|peine|peinee|confus|confuse de|d devoir? decliner|annuler|refuser|renoncer
	no suis empeche|empechee|empeches de|d @come1
	no ne suis|serai|serons|sommes pas|plus|point en mesure de|d @come1
	no ne suis|serai|serons|sommes pas|plus|point en mesure de|d
	no ne serai|serons|suis pas|plus en capacite de|d @come1
	no n ai|aurai|avons|aurons pas|plus la|le disponibilite|possibilite|loisir|temps pour|de|d @come1
	no n ai|aurai|avons|aurons pas|plus les|de disponibilites|disponibilite necessaires|necessaire? pour|de|d venir|participer|assister|etre_present
	no n ai|avons|aurai|aurons pas|plus un|une|de|aucune minute|seconde|creneau|disponibilite|disponibilites ce|a jour_la|cette_date
	no n ai|avons aucune disponibilite ce|a jour_la|cette_date
	no ne saurai|saurais pas? @come1
	no il vous faut|faudra compter|faire|composer sans moi|nous
	no on se passera de moi|nous|ma_presence
	no vous vous passerez|voudrez_bien_vous_passer|devrez_vous_passer de moi|nous|ma_presence
	no il m|nous est|sera|serait impossible
	no il m|nous est|sera|serait impossible de|d @come1
	no il me|nous sera|serait|est impossible|difficile
	no il me|nous sera|serait|est impossible de|d @come1
	no il ne me|nous sera|serait|est pas|guere|plus possible
	no il ne me|nous sera|serait|est pas|guere|plus possible de|d @come1
	no il ne m|nous est|sera pas|guere|plus possible
	no il ne m|nous est|sera pas|guere|plus possible de|d @come1
	no ma|notre presence|participation|venue n|ne est|sera|serait pas|plus possible|envisageable
	no ma|notre presence|participation|venue est|sera|s_avere|est_devenue impossible|compromise|annulee
	no ce n est|sera|ne_sera pas|plus possible|faisable|jouable|envisageable
	no ce n est|sera pas|plus possible|envisageable de|d @come1
	no ca ne va|sera|fera pas? le_faire|possible|faisable|jouable
	no ca ne me convient|va|arrange pas
	no la date|le_creneau|cette_date|ce_jour|l_horaire ne me|nous convient|va|arrange pas
	no la date|cette_date|ce_jour tombe mal
	no la date|cette_date|ce_jour ne m|nous arrange pas
	no reponds par la negative
	no reponds par la negative a votre|cette|l invitation|proposition|sollicitation
	no reponds negativement|defavorablement
	no reponds negativement|defavorablement a votre|cette|l invitation|proposition|sollicitation
	no ne reponds|repondrai|peux pas repondre? favorablement|positivement a votre|cette|l invitation|proposition|sollicitation
	no ne donnerai|donnerons|donne|donnons pas|point suite
	no ne donnerai|donnerons|donne|donnons pas|point suite a votre|cette|l invitation|proposition|sollicitation
	no ne souhaite|desire|veux|souhaitons|desirons|compte|prevois|pense pas|plus m_inscrire|nous_inscrire|m_y_inscrire|donner_suite
	no ne m inscris|inscrirai pas|plus
	no ne m inscris|inscrirai pas|plus a|pour cette|la|votre rencontre|journee
	no vous? laisse|laisserai sans moi
	no me vois au regret de|d
	no me vois au regret de|d decliner|refuser|renoncer|annuler|devoir_decliner
	no ai le regret de ne pas? pouvoir @come1
	no ai le regret de|d vous? informer|annoncer que|qu je|j ne pourrai|serai|peux pas
	no suis|sommes tres? triste|peine de ne pas? pouvoir? @come1
	no laisse|laissons passer mon|notre tour
	no passe|passera|passent|passeront son|leur|notre tour
	no passerai|passons|passerons mon|notre tour
	no serai|suis|sommes|serons des absents|absentes
	no fais|ferai|faisons defection
	no devrai|dois|devons m_absenter|nous_abstenir
	no devrai|dois|devons vous? faire|poser un|un_petit faux_bond|lapin
	no devrai|dois|devons manquer|rater|louper cette|ce|la|votre rencontre|journee|rendez_vous|evenement
	no manquerai|raterai|louperai cette|ce|la|votre rencontre|journee|rendez_vous|evenement
	no malheureusement|helas non
	no malheureusement|helas non pour|pas moi|cette_fois
	no non malheureusement|helas|desole|navre|navree|merci
	no non pas cette fois
	no non pas possible
	no une|a_la prochaine|autre fois donc|peut_etre_pas|j_espere
	no ce sera pour la|une prochaine|autre fois|occasion|edition
	no a une prochaine|autre fois|occasion
	no ce sera une prochaine|autre fois
	no la prochaine fois j_espere|sans_faute|avec_plaisir|promis
	no noter|notez|prendre_note_de|enregistrer|enregistrez|prenez_note_de mon|notre absence|indisponibilite
	no noter|notez|prendre_note_de|prenez_note_de que|qu je|j serai|suis absent
	no pas dispo|disponible|libre pour moi
	no indisponible pour moi
	no dans l incapacite physique|materielle? de|d
	no absence excusee
	no hors de question
	no il est hors de question
	no il? est? hors de question que|de|d je|j? vienne|participe|assiste|sois_present|y_aille|y_participe|venir|participer
	no refuse|refusons votre|cette|l invitation|proposition
	fill rien ne me|m ferait|aurait_fait plus|davantage plaisir que de|d @come1
	reason mon|ma|mes|notre fils|fille|enfant|enfants|mari|femme|conjoint|conjointe|compagnon|compagne|mere|pere|epoux|epouse est|sont|sera malade|malades|souffrant|souffrante|hospitalise|hospitalisee|opere|operee|alite|alitee|convalescent|convalescente
	no ne m est|sera plus possible de|d @come1
	no dois|devons renoncer a ma|mon|notre|cette|ce presence|participation|venue|rencontre|journee|deplacement
	no renonce|renoncons a|au ma|mon|notre|cette|ce|@come1 presence|participation|venue|rencontre|journee|deplacement
	no decline|declinons|declinerai par la present
	no decline|declinons|declinerai par la present votre|cette|l aimable? invitation
	no decline|declinons|declinerai avec regret|regrets|tristesse
	no decline|declinons|declinerai avec regret|regrets votre|cette|l aimable? invitation
	no suis oblige|obligee|contraint|contrainte d annuler
	no suis oblige|obligee|contraint|contrainte d annuler ma|mon|notre venue|participation|presence|inscription
	no m oblige|contraint|force a annuler|renoncer_a|decliner ma|mon|notre|votre venue|participation|presence|inscription|invitation
	no me prive|privera du plaisir de|d @come1
	no me prive|privera de|du votre|plaisir compagnie|cette_rencontre|cette_journee
	no compromet|compromettent ma|mon|notre venue|participation|presence
	no rend|rendent ma|mon|notre venue|participation|presence impossible

	away retenu|pris|occupe|engage|engagee|mobilise|mobilisee|accapare|accaparee par d|mes|des|nos autres? @duty @kind
	away retenu|pris|occupe|engage|engagee|mobilise|mobilisee|accapare|accaparee|sollicite|sollicitee|absorbe|absorbee par d|de|mes|des|nos|l|une|un|autre|mon autres? @duty
	away deja? engage|engagee|retenu|pris|occupe|mobilise|mobilisee a cette date
	away deja? engage|engagee|retenu|pris|occupe|mobilise|mobilisee ailleurs
	away hors du departement|territoire|secteur|pays
	away en arret maladie|de_travail|longue_maladie
	away en deplacement professionnel
	away en convalescence|rendez_vous_medical|intervention_chirurgicale|cure|famille
	away alite|alitee|immobilise|immobilisee|convalescent|convalescente|platre|platree|enrhume|enrhumee|fievreux|fievreuse|patraque|contagieux|contagieuse
	away au travail|boulot
	away au repos force?
	away deborde|debordee|surcharge|surchargee|submerge|submergee|overbooke|overbookee|booke|bookee
	away aux abonnes absents
	reason ayant un|une|d|deja|des autre|autres|deja? @duty
	reason pour des|cause_de|raisons raisons? de sante|calendrier|planning|service|agenda|famille
	reason pour raison|raisons de sante|calendrier|planning|service|agenda|famille
	reason pour raison|raisons|motif|motifs @kind
	reason du fait d|de|des|mes un|une|autres? @duty
	reason du fait d|de|des|mes un|une|autres? @duty @kind
	reason en raison d|de|des|mes|nos un|une|autres? @duty @kind
	reason au regard de|des|du
	reason eu egard a|au|aux
	reason consecutivement a
	reason sous l effet de
	cancel annule|annulons|annulez ma|mon|notre venue|participation|presence|inscription
	cancel suis|serai oblige|obligee d annuler
	cancel me desinscris|retire|desinscrirai
	cancel me desinscris|retire|desinscrirai de la|cette|l rencontre|journee|evenement
	cancel reprendre|reprenez ma place
	cancel me rayer|retirer|enlever|oter des participants|inscrits|presents
`
