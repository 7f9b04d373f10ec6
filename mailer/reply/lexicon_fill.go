package reply

// fillTable holds common words that may stand in a sentence on coming without turning it: adverbs, feelings, the event's own
// circumstances, houses in general. It must hold no other place, no other meeting, no person and no time.
const fillTable = `
	fill ensuite|puis|d_abord|tout_d_abord|bref|voila|voici|surtout|notamment|meme|autant|assez|plutot_bien|fort|tellement|si_aimablement|sincerement|franchement|honnetement|decidement|justement|precisement|exactement|totalement|entierement|pleinement|parfaitement|vivement|rapidement|bientot_trente|concretement|globalement|officiellement|formellement|expressement|cordialement_aussi|chaleureusement|ensemble
	fill ravi|ravie|heureux|heureuse|content|contente|enchante|enchantee|honore|honoree|flatte|flattee|curieux|curieuse|motive|motivee|enthousiaste|convaincu|convaincue|sensible|touche|touchee|attache|attachee|concerne|concernee|passionne|passionnee
	fill aimable|gentille|belle|beau|excellente|excellent|interessant|interessante|passionnant|passionnante|important|importante|precieux|precieuse|utile|riche|superbe|chouette|fameux|fameuse|sympathique|pertinent|pertinente|stimulant|stimulante|enrichissant|enrichissante
	fill invitation|proposition|initiative|sujet|sujets|theme|themes|thematique|thematiques|programme|question|questions|contenu|intitule|problematique|problematiques|objet|cadre|temps|moment|occasion|edition
	fill echange|echanges|debat|debats|reflexion|reflexions|travaux|intervention|interventions|expose|exposes|presentation|presentations|table_ronde|tables_rondes|partage|decouverte|rencontres
	fill politique_de_la_ville|contrat_de_ville|contrats_de_ville|cohesion_sociale|quartiers_prioritaires|quartier_prioritaire|education_populaire|vie_associative|vivre_ensemble
	fill message|mail|courriel|courrier|mails|reponse|retour|relance|formulaire|lien|lien_de_connexion|envoi|demande
	fill prise|prises|pris|prendre en_compte|en_consideration
	fill salle|lieu|accueil|cafe|cafe_d_accueil|debut|fin|ouverture|cloture|heure|heures|horaire|horaires|duree
	fill place|placement|dispositif|formule|format|option|modalite|modalites|choix|preference
	fill possible|possibles|necessaire|prevu|prevue|prevus|indique|indiquee|propose|proposee|convenu|convenue|annonce|annoncee|organise|organisee|cite|citee|mentionne|mentionnee
	fill peux|peut|pouvais|pouvons|pourrai pas faire autrement
	fill aupres d un|une autre? partenaire|financeur|prestataire
	fill vous|te joindrai|joindrons|joins par telephone|mail|courriel
	fill ecouter vos|les intervenants|intervenantes|orateurs|conferenciers
	fill malgre mon|ma|notre inscription|confirmation|reponse|participation|engagement
	fill en train de|d finir|terminer|monter|creer|construire|mettre_en_place|lancer|developper|travailler|preparer|ecrire|rediger|reflechir|elaborer|boucler|installer|renover
	fill suis|etais|etant|sommes deja? inscrit|inscrite|abonne|abonnee|inscrits|abonnes a|sur votre|la newsletter|lettre_d_information|infolettre
	fill concernant|relatif|relative|relatifs|autour|lors|durant|pendant|pour|entre|selon_vous|malgre
	fill equipe|equipes|association|structure|service|services|collectivite|commune|territoire|territoires|quartier|quartiers|departement|region|reseau|partenaires|collegues_de
	fill an|annee|cette_annee|cette_fois|cette_fois_ci|une_nouvelle_fois|de_nouveau|comme_chaque_annee|comme_l_an_passe|comme_l_annee_derniere
	fill grace|loisir|chance|envie|besoin|fait|cas|effet|suite|part|nom|titre|compte|vue|attente
	fill c_est|c_etait|ce_sera|ce_serait|il_est|il_y_a
	fill demeure|reste|restons|semble_bien
	fill belle_journee|bonne_initiative
	fill toutes|tous|chacun|chacune|autres|quelques|certains
	fill encore|merci|mille|sincere|sinceres|infiniment
	fill pas_de_changement|sans_changement|rien_de_change|rien_ne_change
	fill comme_d_habitude|comme_toujours|comme_a_chaque_fois
	fill j_espere_que_vous_allez_bien|j_espere_que_tout_va_bien
	fill en_esperant_que_vous_allez_bien|esperant
	fill dans_le_cadre
	fill a_l_occasion
	fill bon_courage|bonne_organisation|bonne_preparation|bonne_fin
	fill pour_le_moment|pour_l_heure|a_ce_jour|a_ce_stade
	fill hate_de_vous_voir|hate_de_vous_retrouver|hate_d_y_etre|hate_d_echanger
	fill du_plaisir|de_plaisir|le_plaisir_de_vous_voir
	fill y_compris|dont_acte
	fill si_vous_le_voulez_bien|si_vous_voulez_bien|si_vous_le_permettez|si_ca_vous_va|si_cela_vous_convient
	fill mes|nos|excuses pour|de le|la|ce|mon|cette|cet reponse|retour|retard|delai|silence tardive|tardif
	fill desole|toutes_mes_excuses|excusez_moi pour|de le|la|ce|mon|cette|cet|ma reponse|retour|retard|delai|silence tardive|tardif
	fill pardon|veuillez_excuser|veuillez_m_excuser|excusez pour? le|la|ce|mon|cette|cet|ma reponse|retour|retard|delai|silence tardive|tardif
	fill de|pour repondre|revenir_vers_vous si|aussi tard|tardivement
	fill a l ouverture des portes
	fill je|j reviens vers vous
	fill reviens vers vous
	fill je me permets de
	fill me permets de vous
	fill faisant suite a
	fill comme suite a
	fill pour faire suite a
	fill je fais suite a
	fill en reponse a votre|l aimable? invitation|message|mail|courriel|courrier|sollicitation
	fill suite a|au votre|notre|l|ton|vos|ce aimable? invitation|message|mail|courriel|courrier|sollicitation|envoi|echange|appel|relance|rappel|programme
	fill votre|l|ton aimable? invitation|message|mail|courriel|courrier|sollicitation
	fill du|de_ce|en_ce debut|fin de
	fill j ai|ai bien? recu votre|l|ton|cette invitation|message|mail|courriel
	fill comme nous l avons|evoque|convenu
	fill n hesitez pas
	fill n hesitez pas a me contacter|joindre|solliciter|revenir_vers_moi|m_appeler
	fill je reste|restons|suis a votre|ta|entiere disposition
	fill reste|restons a votre entiere? disposition
	fill a|votre disposition
	fill pour tout|toute|plus renseignement|question|information|complement|precision|informations|renseignements complementaire?
	fill me|nous tarde
	fill interesse|interessee par le|la|ce|cette|votre sujet|theme|thematique|programme|journee|rencontre
	fill suis tres|particulierement|vivement|vraiment interesse|interessee par le|la|ce|cette|votre|vos|les sujet|theme|thematique|programme|journee|rencontre|questions|travaux
	fill sujet|theme qui m|nous interesse
	fill m interesse|interessent|passionne|passionnent beaucoup?
	fill m interesse|passionne vivement|particulierement|enormement
	fill nous interesse beaucoup?
	fill qui m|nous interesse|concerne|tient_a_coeur|parle
	fill tient|tiennent a coeur
	fill suis|serai|serais ravi|ravie|heureux|heureuse|content|contente|enchante|enchantee
	fill attention
	fill avec interet|attention|curiosite|enthousiasme|impatience|gratitude|joie|plaisir|bonheur|ferveur|fierte
	fill un|le|mon|votre numero|telephone|adresse|mail
	fill ouah|wahou|youpi|chic|genial|super|top|cool|parfait|formidable|magnifique|bravo|felicitations|chapeau
	fill coucou|hello|hi|hey|re
	fill bises|bisous|biz
	fill tant|pis|mieux
	fill jusqu a midi|la_fin
	fill avant et apres
	fill avec reconnaissance
	fill de ce pas
	fill de|en plus
	fill plus tard|tot|vite|que_jamais
	fill au plus vite|tard|tot
	fill d autant plus
	fill une fois de plus
	fill mais? mon|l agenda s est libere
	fill mais? me suis liberee?
	fill mais? j ai pu me liberer
	fill mais? ai pu me liberer
	fill ai l accord|aval|autorisation|feu_vert de mon|ma|la direction|chef|cheffe|responsable|hierarchie|employeur|directeur|directrice
	fill ai obtenu|eu|recu l accord|aval|autorisation|feu_vert de mon|ma|la direction|chef|cheffe|responsable|hierarchie|employeur|directeur|directrice
	fill train|trains|voiture|bus|tgv|ter|velo|route|gare|covoiturage|minibus|billet|trajet
	fill des maintenant
	fill maintenant|aussitot
	fill d ores et deja
	fill tout de suite
	fill tel|telle|tels|telles|participants|ecouter|apprendre|partager|rencontrer|discuter|debattre
	fill sinon tout est ok|bon|inchange|pareil|parfait
	fill apporterai|apporte|amene|amenerai|apporterons
	fill quand meme
	fill ah|oh|eh|ben|bah|hein|ouf|oups|zut|mince
	fill si rapide|rapidement|tard|tot|bien|bon|aimable|aimablement|gentil|gentille|gentiment|belle|beau|vite|riche|important|interessant|reactif
	fill meme si
	fill m|nous a|ont parle de
	fill on m a parle de
`
