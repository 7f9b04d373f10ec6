package reply

// turnsTable holds turns of a cultivated pen: who is charged to come, what form is chosen, litotes, what is written off, small confessions.
const turnsTable = `
	set charged mandate|mandatee|missionne|missionnee|delegue|deleguee|designe|designee|depeche|depechee|commis|commise|charge|chargee|pressenti|pressentie
	set attending prendre_part|participer|assister|etre_present|etre_presente|etre_des_votres|nous_representer|nous_y_representer|y_assister|y_participer|y_prendre_part|s_y_rendre|se_rendre
	verb:3 est|sera|a_ete|a_bien_ete @charged pour|de|d|a @attending
	verb:1 suis|serai|ai_ete @charged pour|de|d|a @attending

	verb:1 ai|avons retenu|choisi|prefere la|le|votre? formule|option|version|modalite|format
	verb:1 retiens|choisis|prefere la|le|votre? formule|option|version|modalite|format
	verb:3 a retenu|choisi|prefere|opte pour? la|le|votre? formule|option|version|modalite|format

	fill il? n en reste|demeure|est pas moins vrai? que|qu
	fill n empeche que|qu
	fill toujours est il que|qu
	fill reste il? que|qu
	fill le fait est que|qu
	fill quoi qu il en_soit|arrive|advienne|se_passe
	fill coute que coute
	fill pour apprendre|decouvrir|ecouter|partager|rencontrer|debattre et echanger|apprendre|decouvrir|debattre|partager|progresser
	fill cela dit|etant_dit|precise|pose
	fill ceci dit|etant_dit|precise|pose

	no aurai|aurons bien? mieux|plus_urgent a faire
	no ne me|nous cherchez|cherche|guettez|guette pas|plus|point
	no ne cherchez|guettez pas|plus|point mon nom|visage|chapeau|ombre
	no ne cherchez|guettez pas|plus|point ma tete|silhouette|presence
	no me chercherez|chercheriez|guetterez|attendrez en_vain|vainement
	no me chercherez|guetterez|trouverez sans resultat|succes
	verb:1 cherchez|retrouvez|guettez moi plutot? a|au|parmi|dans

	fill en suis le premier desole|marri|contrarie|peine|fache
	fill en suis la premiere desolee|marrie|contrariee|peinee|fachee
	fill en rougis|enrage|fremis|palis|pleure|soupire|souffre|frissonne
	fill je m en veux
	fill bats|battrai ma coulpe
	fill mea culpa
	fill la mort dans l ame
	fill faites moi la grace de n en rien dire
	fill j allais|allions oublier l|le? essentiel|principal|plus_important
	fill j oubliais|oublie l|le? essentiel|principal|plus_important
	fill j oubliais
	fill dernier|autre|menu|petit detail
	fill derniere|autre precision

	later vous fixe|fixerai|fixerons
	later serez fixe|fixee

	courtesy ne tenez aucun compte de mon|ma|mes precedent|precedente|premier|premiere|dernier|derniere? message|messages|courriel|courriels|mail|reponse d|de? hier_soir|hier|ce_matin|lundi|mardi|mercredi|jeudi|vendredi|precedent|precedente
	courtesy ne tenez pas|plus compte de mon|ma|mes precedent|precedente|premier|premiere|dernier|derniere? message|messages|courriel|courriels|mail|reponse d|de? hier_soir|hier|ce_matin|lundi|mardi|mercredi|jeudi|vendredi|precedent|precedente
	courtesy oubliez|ignorez|effacez|dechirez mon|ma|mes precedent|precedente|premier|premiere|dernier|derniere? message|messages|courriel|courriels|mail d|de? hier_soir|hier|ce_matin|lundi|mardi|mercredi|jeudi|vendredi|precedent|precedente
	courtesy ce|mon message|courriel|mail annule et remplace le|mon precedent|premier

	mode:remote par|via ordinateur|ordinateurs
	mode:remote par|via mon|l ordinateur
	mode:remote par|via la voie numerique|electronique|virtuelle|des_ondes
	mode:remote par voie numerique|virtuelle
	mode:remote de|d|en maniere|facon|mode virtuelle|virtuel|numerique|dematerialisee|dematerialise
	mode:remote sous forme virtuelle|numerique|dematerialisee
	mode:remote depuis|de mon|notre poste de_travail
	mode:remote depuis mon|notre poste|ecran|clavier
	mode:remote derriere|devant mon|notre|l ecran|ordinateur
	mode:remote par ecran|ecrans interpose|interposes
	mode:remote par la magie|grace de la? visio|visioconference|fibre|internet

	lunch:yes gouter|gouterai|gouterons|goute a|au votre|vos|le|la buffet|table|cuisine|plats|repas
	lunch:yes faire|ferai|ferons honneur a|au votre|la|le|l? buffet|table|repas|dejeuner|assiette
	lunch:yes mangerai|mange|mangerons de tout
	lunch:yes mange tout
	lunch:no aurai|aurons deja? pris un|mon|notre sandwich|casse_croute|panini|repas dans|sur le|la|en train|route|car|voiture|chemin
	lunch:no aurai|aurons deja mange|dejeune
	lunch:no aurai|aurons mange|dejeune avant|en_route|en_chemin|dans_le_train
	fill de? m asseoir|installer
	fill de? m asseoir au premier rang
	enrol:me vous me reserverez|garderez|retiendrez|prevoirez|compterez|mettrez une|un petite? place|chaise|siege|fauteuil|coin
	verb:1 ma|notre place est donc? parmi|avec vous
	verb:1 ma|notre place est donc? a|aupres vos|de cotes|vous
	diet sauf le porc|poisson|fromage|foie|gibier|veau|lapin
	diet sauf les abats|huitres|crustaces|fruits_de_mer|champignons|epinards|noix|oeufs|choux
	diet sauf la viande|charcuterie
	off:whole retirez|supprimez|enlevez|rayez|otez|effacez|biffez|retirer|supprimer|enlever|rayer|oter|effacer mon|mes|notre adresse|nom|mail|courriel|coordonnees de|des vos|votre|toutes_vos? envois|fichiers|tablettes|registres|bases|carnets|carnet|repertoire|expeditions
	off:whole retirez|supprimez|enlevez|rayez|otez|effacez|biffez moi de|des vos? listes
	off:whole retirez|supprimez|enlevez|rayez|otez|effacez|biffez moi de|des vos envois|tablettes|registres|expeditions
	no le devoir|service|travail m appelle|appellera|retient|retiendra ailleurs|autre_part|sous_d_autres_cieux
	no il ne faudra|faut pas compter sur ma presence|participation|venue
	no laisse|laisserai ma|mon chaise|siege|place|fauteuil a un_autre|une_autre|d_autres|quelqu_un_d_autre
	no au|le regret de laisser ma|mon chaise|siege|place|fauteuil a un_autre|une_autre|d_autres|quelqu_un_d_autre
	yes un oui franc|ferme|massif|net|sonore|retentissant et? massif|net|sans_reserve?
	yes un oui sans reserve|reserves|hesitation|hesiter|appel|detour
	yes que je vienne|sois_des_votres|sois_la ne fait aucun|nul|guere_de doute
	yes ne trouve|vois aucune|aucun|nulle|nul raison|excuse|pretexte|motif valable? de|pour refuser|decliner|m_abstenir|ne_pas_venir|ne_pas_etre_des_votres|me_derober|bouder
	yes n ai|avons aucune|aucun|nulle|nul bonne? raison|excuse|pretexte|motif valable|serieuse|serieux? de|pour refuser|decliner|m_abstenir|ne_pas_venir|ne_pas_etre_des_votres|me_derober|bouder
	fill il va de_soi|sans_dire que|qu
	fill cela|ca va de_soi|sans_dire
	fill a|ont eu le_bon_gout|la_bonne_idee|l_amabilite|l_obligeance|la_delicatesse|le_bon_esprit de|d se_liberer|s_eclaircir|se_vider|s_alleger|me_laisser_libre
	fill le ventre|estomac plein|vide|creux
	fill l estomac plein|vide|dans_les_talons
	fill pres de la|l fenetre|porte|sortie|estrade|entree
	fill pres du radiateur|buffet|cafe|couloir
	irony imaginons|supposons|admettons|imaginez|supposez un_instant|un_peu|que|qu
	irony mettons|posons que|qu
	irony par hypothese
	no ne serai|serons la|present|presente|avec_vous|parmi_vous que par|en la? pensee
	enrol:me pouvez compter sur moi et sur mon|ma bonne? humeur|appetit|enthousiasme|sourire|curiosite|bonne_humeur
	fill a defaut de|d train|voiture|permis|bus
	fill faute de|d train|voiture|permis|bus
	diet le gluten|lait|porc|lactose|poisson|sel et moi sommes|ne_sommes_pas|ne_sommes_plus fache|faches|amis|copains|en_froid|brouilles|ennemis|divorces|en_guerre
	fill en voisin|voisine|voisins|voisines|curieux|curieuse
	fill cote|niveau assiette|fourchette|estomac|papilles
	hand m efface|effacerai|efface_donc au profit|benefice de|d
	with flanque|flanquee|escorte|escortee|chaperonne|chaperonnee de|d|par
	set shirk manquer|rater|refuser|decliner|bouder|m_absenter|dire_non|me_defiler
	yes n aurai|aurais|aurons garde de|d @shirk
	yes me garderai|garderais|garde bien de|d @shirk
	yes aurais|aurai mauvaise grace a|de|d @shirk
	no laisse|laisserai|laisser ma|mon chaise|siege|place|fauteuil vide|vacant|vacante
	no m assigne|cloue|consigne a residence|domicile|la_maison
	no m assigne|cloue|consigne au lit
	no je garde|garderai|tiens|tiendrai la boutique|permanence
	no ne m en veuillez|voulez pas de|d vous faire|fausser defaut|faux_bond|compagnie
	fill ne m en veuillez|voulez pas trop?
	verb:1 me laisse|laisserai tenter|embarquer
	yes a|ont eu raison de mes dernieres? hesitations|reticences|doutes|scrupules|resistances
	yes a|ont leve|balaye|vaincu mes dernieres? hesitations|reticences|doutes|scrupules|resistances
	verb:3 portera|porteront|defendra|defendront haut? nos|les couleurs
	set above directrice|directeur|employeur|chef|cheffe|hierarchie|patron|patronne|direction|conjoint|banquier|medecin|garagiste|nounou|sante|train
	hedge tout depend|dependra de ma|mon|mes @above
	hedge suis suspendu|suspendue|pendu|pendue a la|l decision|accord|avis|arbitrage|reponse de|d? ma|mon|mes? @above?
	hedge suis suspendu|suspendue|pendu|pendue au verdict|feu_vert|bon_vouloir de|d? ma|mon|mes? @above?
	hedge ce? n est ni un? oui ni un? non
	hedge mon oui reste|est|demeure conditionnel|timide|fragile|provisoire|prudent
	lunch:yes ne dis jamais non a un|une|votre bon|bonne? repas|dejeuner|table|buffet partage?
	lunch:no mais? sans passer|rester|m_asseoir|m_attabler|me_mettre a table
	lunch:no le? repas|dejeuner|couvert en moins
	courtesy pardon|excusez|excuses de|pour ce|cette retard|silence|delai|reponse_tardive|lenteur
	courtesy pardonnez|pardonnerez|excusez|excuserez ce|cette retard|silence|delai|reponse_tardive|lenteur
	fill au risque de vous? surprendre|decevoir|deplaire|me_repeter|lasser|importuner|etonner
	off:whole epargnez moi vos|ces prochains|futurs? courriels|mails|messages|envois|invitations|lettres
	fill mon|mes|nos|notre billet|billets|train|hotel|chambre est|sont deja? pris|prise|reserve|reserves|reservee|achete|achetes
	relay m|nous a|ont vante|signale|recommande|indique|parle|fait_connaitre|appris|touche_un_mot de? votre|vos|l|la|cette? invitation|initiative
`
