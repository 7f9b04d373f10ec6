package reply

// politeTable holds further greetings, wishes, thanks, excuses and closings, and small talk that bears on nothing.
const politeTable = `
	set day journee|soiree|apres_midi|matinee|semaine|fin_de_journee|fin_de_semaine|week_end|weekend|continuation|reception|organisation|preparation|rentree|reprise|lecture|suite|route|nuit|annee|fete|retraite|chance|reussite|degustation
	set nice belle|bonne|excellente|agreable|douce|heureuse|joyeuse|tres_bonne|tres_belle|superbe|merveilleuse|radieuse
	set all tous|toutes|tous_et_toutes|toutes_et_tous|tous_et_a_toutes|toutes_et_a_tous|vous|vous_tous|vous_toutes|l_equipe|toute_l_equipe|chacun|chacune
	courtesy @nice @day a? @all?
	courtesy bon|bons|joyeux|joyeuses|heureux|heureuses week_end|weekend|courage|travail|travaux|apres_midi|appetit|voyage|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|conge|conges|noel|fetes|paques|ete|debut_de_semaine|debut_d_annee|rendez_vous|anniversaire
	courtesy bonnes vacances|fetes|paques
	courtesy bonjour|bonsoir|salut|coucou|hello|hey|hi a? @all
	courtesy les|mes|chers|cheres amis|amies|filles|gars|copains|copines|collegues|loulous
	courtesy bonjour|bonsoir|salut|coucou|hello les|mes|chers amis|amies|filles|gars|copains|copines|collegues|loulous
	courtesy et? bonne|belle|excellente journee|soiree|semaine a toutes|tous les deux|trois
	fill ca|ceci|cela
	courtesy bonjour|bonsoir|salut|coucou|hello monsieur|madame|mesdames|messieurs|mesdames_messieurs|chers_collegues|cheres_collegues|cher_collegue|chere_collegue|chers_amis|les_amis|la_compagnie|les_collegues
	courtesy re bonjour|coucou|hello|salut
	courtesy madame|monsieur|mademoiselle|mesdames|messieurs
	courtesy mesdames et? messieurs
	courtesy madame|monsieur le|la|l presidente|president|directrice|directeur|responsable|prefete|prefet|maire|cheffe_de_projet|chef_de_projet|deleguee|delegue|coordinatrice|coordinateur|adjointe|adjoint|organisateur|organisatrice
	courtesy cher|chere|chers|cheres madame|monsieur|collegue|collegues|ami|amie|amis|amies|partenaire|partenaires|tous|toutes|tous_et_toutes|toutes_et_tous|organisateurs|equipe|membres|confrere|consoeur
	courtesy a l attention de l_equipe|l_organisation|la_directrice
	courtesy bien|tres|tres_bien? cordialement|amicalement|sincerement|respectueusement|chaleureusement|solidairement a|et @all?
	courtesy cordialement|amicalement|chaleureusement|sincerement|respectueusement|solidairement|fraternellement|sportivement|associativement|affectueusement|cordialement_votre|amicalement_votre|bien_a_vous|bien_a_toi|bien_vous|cordiales_salutations|salutations_cordiales|salutations_amicales|salutations_associatives|salutations_sportives|salutations_republicaines|salutations_respectueuses|meilleures_salutations|amities|amities_sportives|biz|bises|bisous|bizz|ciao|tchao|tchuss|a_plus|a_pluche|a_la_revoyure|adieu|adishatz|kenavo|a_la_prochaine|bonne_route
	courtesy bien cordialement
	courtesy avec toute|mes|nos|toutes_mes ma? plus? sympathie|amitie|gratitude|reconnaissance|consideration|cordiales|sinceres|respectueuses|meilleures|chaleureuses|felicitations salutations|amities|pensees?
	courtesy en toute amitie|cordialite|simplicite
	courtesy a bientot|tres_bientot|tres_vite|vite|jeudi|plus|la_prochaine|tantot|tout_de_suite|tout_a_l_heure donc|alors?
	courtesy a bientot|tres_bientot|tres_vite a|sur_place
	courtesy au plaisir|bonheur|revoir
	courtesy au plaisir de|d vous|t|te|y|nous? voir|revoir|rencontrer|retrouver|lire|echanger|croiser|entendre|accueillir|collaborer|discuter
	courtesy au plaisir de|d vous|t|te y? voir|revoir|rencontrer|retrouver|croiser
	courtesy au plaisir de|d vous? voir|revoir|rencontrer|retrouver|lire|echanger|croiser avec_vous|prochainement|bientot|ce_jour_la|a_cette_occasion|la_bas|sur_place|tous|toutes
	courtesy dans l attente|la_joie|le_plaisir de|d vous? voir|revoir|rencontrer|retrouver|lire|echanger|faire_votre_connaissance
	courtesy dans l attente de votre|ce|cette|notre retour|reponse|confirmation|rencontre|rendez_vous
	courtesy dans cette attente
	courtesy hate de|d vous|y? voir|revoir|rencontrer|retrouver|echanger|decouvrir|entendre|ecouter|etre|discuter|partager
	courtesy hate de|d vous|y? voir|revoir|rencontrer|retrouver|echanger|decouvrir|entendre|ecouter|etre|discuter|partager avec_vous|tous|toutes|cela|ca|tout_cela
	courtesy j ai|vivement hate
	courtesy ai hate
	courtesy vivement le_28|jeudi|cette_rencontre|cette_journee|la_rencontre
	courtesy ravi|ravie|heureux|heureuse|content|contente de|d vous|y|te voir|revoir|rencontrer|retrouver|lire
	courtesy restant|reste|restons|demeurant|demeure|demeurons|nous_restons|je_reste a votre|ta|leur entiere? disposition|ecoute
	courtesy restant|reste|restons|demeurant|demeure a votre|ta entiere? disposition pour tout|toute|d renseignement|information|question|precision complementaire?
	courtesy n hesitez pas a me|nous contacter|joindre|appeler|solliciter|ecrire|recontacter
	courtesy n hesitez pas a me|nous contacter|joindre|appeler|solliciter|ecrire|recontacter si_besoin|en_cas_de_besoin|si_necessaire|pour_toute_question|pour_toute_precision
	courtesy merci|mercis a? @all
	courtesy un|mille|tres|vraiment grand|tres_grand|enorme|immense|gros? merci|mercis
	courtesy merci beaucoup|bien|infiniment|encore|mille_fois|vraiment|sincerement|chaleureusement|vivement|d_avance|par_avance|a_nouveau|toujours|tout_plein|bcp
	courtesy merci encore|beaucoup|infiniment? pour|de|du|des votre|vos|l|ton|ce|la|le|cette invitation|message|messages|mail|courriel|information|informations|infos|info|envoi|relance|rappel|proposition|retour|accueil|initiative|confiance|comprehension|attention|reponse|confirmation|calendrier|travail|patience|reactivite|organisation|programme|engagement|gentillesse|sollicitation|disponibilite|transmission|partage|precision|precisions|aide|soutien|implication|lettre|suivi|temps|energie|occasion
	courtesy merci du|des rappel|message|mail|retour|relance|infos|informations|precisions
	courtesy merci de votre|l|ton|cette|vos|ta comprehension|attention|retour|aide|patience|confiance|invitation|message|relance|rappel|reponse
	courtesy merci pour|de tout|ce_que_vous_faites|vous
	courtesy merci pour tout ce que vous faites
	courtesy merci de|d avoir|nous_avoir|m_avoir|avoir_pense|nous invite|invitee|convie|conviee|sollicite|sollicitee|prevenu|prevenue|informe|informee|relance|relancee|associe|associee|invites|conviees|convies
	courtesy merci de|d avoir pense|songe a moi|nous
	courtesy merci de|d penser|m_inviter|nous_inviter|me_solliciter|nous_convier|me_convier a moi|nous|cette_rencontre|cette_journee?
	courtesy je|nous vous|te remercie|remercions vivement|sincerement|beaucoup|infiniment|chaleureusement|bien|encore|grandement|par_avance|d_avance
	courtesy vous|te remercie|remercions vivement|sincerement|beaucoup|infiniment|chaleureusement|bien|encore|grandement|par_avance|d_avance
	courtesy vous|te remercie|remercions vivement|beaucoup|infiniment|chaleureusement|encore? pour|de cette|votre|ce invitation|message|mail|courriel|information|informations|envoi|relance|rappel|proposition|retour|accueil|initiative|confiance|comprehension|attention|reponse|programme|sollicitation
	courtesy vous|te remercie|remercions de|d m|nous avoir invite|invitee|convie|conviee|sollicite|sollicitee|associe|associee|invites|convies
	courtesy vous|te remercie|remercions de|d m|nous avoir invite|invitee|convie|conviee|sollicite|sollicitee|associe|associee|invites|convies a cette|votre|la rencontre|journee|manifestation
	courtesy remerciements|sinceres_remerciements|vifs_remerciements|mes_remerciements|tous_mes_remerciements
	courtesy avec|recevez|acceptez mes|nos|tous_mes sinceres|vifs|chaleureux|plus_vifs? remerciements
	courtesy en vous remerciant|souhaitant|sachant_gre|adressant par_avance|d_avance|vivement|encore|sincerement|beaucoup
	courtesy en vous remerciant par_avance|d_avance|encore|vivement? pour|de votre|l|cette invitation|attention|comprehension|retour|reponse|initiative
	courtesy en vous souhaitant|adressant une|un|mes|nos belle|bonne|excellente|agreable|tres_bonne|meilleures|pleine|plein journee|soiree|semaine|reception|continuation|salutations|succes|reussite|rencontre
	courtesy vous|te souhaite|souhaitons une|un|de|plein|d tres? belle|bonne|excellente|agreable|beau|bon|bonnes|belles journee|soiree|semaine|reception|continuation|week_end|weekend|succes|reussite|rencontre|organisation|fetes|vacances|annee|courage|manifestation
	courtesy vous souhaite|souhaitons plein|plein_de|beaucoup|tout_le|une_pleine|une_belle de|le? succes|reussite pour|dans|a cette|votre|vos|l journee|rencontre|initiative|organisation|travaux
	courtesy vous souhaite|souhaitons plein|plein_de|beaucoup|tout_le|une_pleine|une_belle de|le? succes|reussite
	courtesy je|nous vous|te souhaite|souhaitons
	courtesy meilleurs|sinceres|bons|tous_mes|mes|nos|mes_meilleurs|nos_meilleurs voeux
	courtesy meilleurs|sinceres|bons|tous_mes|mes|nos|mes_meilleurs|nos_meilleurs voeux pour|a la|cette|l|vous nouvelle|annee_nouvelle|annee? annee?
	courtesy mes|nos|toutes_mes|sinceres|vives|toutes_nos felicitations
	courtesy mes|nos|toutes_mes|sinceres|vives|toutes_nos? felicitations a|pour l|toute_l|votre|cette|ce|vous equipe|initiative|travail|organisation|programme|tous
	courtesy felicitations|bravo|chapeau|hourra
	courtesy felicitations|bravo|chapeau a|pour l|toute_l|votre|vos|cette|ce|vous|tous belle|beau|bel|magnifique? equipe|initiative|initiatives|travail|organisation|programme|actions|engagement|evenement|projet|idee|invitation
	courtesy felicitations|bravo a vous|tous|toutes|toute_l_equipe|l_equipe
	courtesy bravo|felicitations a toute l equipe pour ce|cette|votre beau|belle? programme|initiative|travail|organisation
	courtesy j|nous espere|esperons|espere_que que vous|ce_message|tout|tu|toute allez|va|vas|vous_portez|l_equipe_va|se_passe|trouvera bien|mieux|pour_le_mieux|au_mieux
	courtesy esperant|en_esperant|espere|esperons que vous|tout|tu|toute allez|va|vas|vous_portez|l_equipe_va|se_passe bien|mieux|pour_le_mieux|au_mieux
	courtesy espere que ce|mon message|mail|courriel vous|te trouvera|trouve bien|en_forme|en_bonne_forme|en_bonne_sante|en_pleine_forme
	courtesy espere que vous avez passe|passez|passerez de|une|un|d bon|bonne|belle|bonnes|excellentes|excellente|belles week_end|weekend|semaine|fetes|vacances|journee|ete
	courtesy comment allez|vas|va vous|tu
	courtesy tout le monde|la_famille va bien
	courtesy prenez soin de vous
	courtesy portez vous bien
	courtesy prenez_bien soin
	courtesy je|nous vous|te prie|prions de|d bien? vouloir? agreer|recevoir|croire|accepter|trouver
	courtesy vous|te prie|prions de|d bien? vouloir? agreer|croire
	courtesy veuillez|daignez|je_vous_prie_d agreer|recevoir|croire|accepter|trouver en|a|dans? l|mes|nos|ici? expression|assurance|salutations|sentiments|hommages|remerciements?
	courtesy l|mes|nos|ma|en_l expression|assurance|consideration|haute_consideration de|distinguee|parfaite mes|nos|ma|toute_ma salutations|sentiments|consideration|parfaite_consideration|haute_consideration|gratitude|reconnaissance|sympathie|amitie
	courtesy expression|assurance de mes|nos|ma|notre|toute_ma
	courtesy mes|nos|l salutations|sentiments|hommages distingues|distinguees|respectueux|respectueuses|les_meilleurs|les_meilleures|devoues|cordiaux|cordiales|amicaux|sinceres|associatives|republicaines|sportives|chaleureuses
	courtesy salutations|sentiments|hommages distingues|distinguees|respectueux|respectueuses|les_meilleurs|les_meilleures|devoues|cordiaux|cordiales|amicaux|sinceres|associatives|republicaines|sportives|chaleureuses
	courtesy mes|nos respectueux|respectueuses|sinceres|cordiales|meilleures|meilleurs|plus_cordiales|amicales|chaleureuses|plus_respectueux hommages|salutations|sentiments|amities
	courtesy mes|nos hommages|respects|amities
	courtesy parfaite|haute|tres_haute|respectueuse consideration
	courtesy ma|la parfaite|haute|tres_haute|respectueuse consideration
	fill vous|te|lui|leur|se presente
	courtesy je? m excuse du|pour|de derangement|le_derangement|retard|ce_retard|mon_retard|cette_erreur|l_erreur|mon_erreur|la_confusion|ce_contretemps|l_oubli|mon_oubli|ma_reponse_tardive|cette_reponse_tardive|vous_deranger|la_gene_occasionnee
	fill je presente la|l|les|mon|ma|mes|notre|nos|un|une|des|ce|cette|votre|vos
	courtesy je? passe|passez|transmets|transmettez le|un|mon bonjour|coucou|salut
	courtesy vous|te presente|presentons|adresse|adressons|envoie|transmets mes|nos|tous_mes|toutes_mes|mes_meilleurs|mes_sinceres|mes_plus voeux|felicitations|hommages|remerciements|salutations|condoleances|amities|respects
	courtesy je le fais|ferai bien? volontiers|avec_plaisir|avec_joie|de_bon_coeur
	courtesy pardon|pardonnez_moi|excusez_moi|toutes_mes_excuses|mille_excuses|mes_excuses|veuillez_m_excuser|desole|navre|navree pour le|ce|cette|mon|ma|la retard|delai|silence|reponse|retour|oubli|derangement|confusion tardif|tardive|dans_ma_reponse|de_reponse|pour_vous_repondre|involontaire|de_ma_part?
	courtesy avec un peu|mes_excuses|du|un de|pour|petit|leger|le|ce? retard dans_ma_reponse|de_reponse|pour_vous_repondre|a_vous_repondre?
	courtesy avec un peu de|du? retard
	courtesy vous? prie|prions d|de_bien_vouloir excuser|pardonner l|mon|notre absence de reponse|retour|nouvelle|nouvelles|reaction|message
	courtesy excusez|pardonnez|veuillez_excuser|desole_pour|desolee_pour l|mon|notre absence de reponse|retour|nouvelle|nouvelles|reaction|message
	courtesy vous? prie|prions d|de_bien_vouloir excuser|pardonner le|ce|mon|notre retard|delai|silence de|dans? ma|cette|notre? reponse
	courtesy vous? prie|prions d|de_bien_vouloir excuser|pardonner le caractere_tardif de ma|cette|notre reponse
	courtesy desole|desolee|navre|navree|confus|confuse du|pour contretemps|le_contretemps|ce_contretemps|ce_petit_contretemps|le_petit_contretemps|petit_contretemps
	courtesy desole|navre|navree|confus|confuse de|pour repondre|revenir_vers_vous|vous_repondre si|aussi tard|tardivement
	courtesy desole|navre|navree de ne pas avoir repondu plus tot|avant
	courtesy pardon|excusez_moi|desole de ne pas|vous avoir repondu|relancer plus_tot|avant?
	courtesy je|j suis|en_suis tres|vraiment|sincerement|bien|tellement? navre|navree|confus|confuse
	courtesy suis|en_suis tres|vraiment|sincerement|bien|tellement? navre|navree|confus|confuse
	courtesy navre|navree|navres
	courtesy sans rancune
	courtesy ps|nb|pour_info|pour_information
	courtesy toutes mes excuses
	courtesy il fait|fera beau|chaud|froid|gris
	courtesy vive|viva le_printemps|la_democratie|les_quartiers|l_education_populaire|le_vivre_ensemble
	fill d un commun accord
	fill comme convenu|evoque|discute|annonce|indique|promis|demande|echange|suggere|propose|dit|prevu par|lors_de|au|de_vive|ensemble? telephone|mail|courriel|notre_echange|notre_conversation|notre_appel|notre_rencontre|voix?
	fill suite|faisant_suite a|au notre|votre|l|cet|ce|mon echange|conversation|appel|discussion|echange_telephonique|conversation_telephonique|message|mail|courriel|courrier|relance|rappel|invitation|sollicitation|demande|proposition|lettre d_hier|de_ce_jour|de_ce_matin|recent|recente|ci_dessous|precedent?
	fill apres reflexion|verification en_equipe|avec_mon_equipe
	fill par retour|la_presente|le_present|ce de|mail|courriel|message|courrier mail|courriel|message|courrier?
	fill par|avec la meme occasion
	fill en complement|sus|outre
	fill une|pour_une fois|derniere_fois de plus
	fill pour|afin_de faciliter|simplifier|aider votre|l|vos organisation|travail|tache
	fill pour votre bonne? information|organisation|gouverne
	fill a|pour titre d|indicatif|information
	fill en parallele|toute_simplicite|bonne_intelligence
	fill de|d tout|un|grand coeur|bon_coeur|pas_ferme
	fill de bonne grace|heure
	fill au|du passage|fond_du_coeur
	fill bien|tres|vraiment|fort sympa|sympathique|agreable|chouette|interessant|interessante|utile|important|importante
	fill c est une? tres? belle|bonne|excellente|formidable|superbe|beau|bel|super|heureuse idee|initiative|programme|occasion|nouvelle|projet
	fill quel|quelle beau|belle|bon|bonne|bel|joli|jolie|chouette|superbe|excellente programme|theme|sujet|idee|initiative|projet|nouvelle|occasion|invitation
	fill excellente|tres_bonne|belle|super|chouette|bonne|formidable|heureuse initiative|idee|nouvelle|occasion|proposition
	fill bonne|belle nouvelle
`
