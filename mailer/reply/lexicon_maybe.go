package reply

// maybeTable holds further doubts, conditions, hearsay, questions and restrictions. Each of them makes an answer more careful, none less.
const maybeTable = `
	set go0 venir|participer|assister|etre_present|etre_la|etre_des_votres|etre_parmi_vous|etre_avec_vous|me_joindre_a_vous|vous_rejoindre|y_assister|y_participer|y_etre|y_aller|m_y_rendre|prendre_part|me_liberer|me_rendre_disponible|etre_disponible|suivre|faire_le_deplacement|m_inscrire|me_connecter
	hedge vraisemblablement|hypothetiquement|theoriquement|possiblement|potentiellement|eventuellement
	hedge en theorie
	hedge ne sais|savons pas encore|toujours? si mon|notre|mes agenda|planning|emploi_du_temps|disponibilites|obligations me|nous le? permettra|permettront
	hedge sous reserve de|d mes|mon|ma|notre|nos|l|la disponibilites|disponibilite|agenda|planning|emploi_du_temps|obligations|hierarchie
	block ou pas|non|peut_etre_pas|presque|jamais
	block oui|non mais non|oui
	block enfin presque
	block du moins|tout_au_moins en partie
	block en|par|dans reve|songe|imagination|mes_reves
	block un autre jour|moment
	set goods commande|adhesion|abonnement|contrat|mandat|demande|facture|devis|virement|cotisation|subvention|candidature|licence|location|pret|projet|proposition_de_service|offre|poste|fonction|fonctions|responsabilite|responsabilites|salle|delegation|dossier|convention|soutien|financement
	block je|j? annule|annulons|annuler|annulez|decline|declinons|renonce|renoncons|refuse|retire|resilie|abandonne a? mon|ma|mes|notre|nos|la|le|l|les|toute|tout|votre|cette|ce @goods
	block faute de mieux
	block present sur|dans votre|vos|le|la|notre annuaire|liste|listes|fichier|site|trombinoscope|organigramme|registre
	block libre de mes|ses|nos choix|mouvements|opinions
	when ce matin|midi|soir
	when cet apres midi
	when cette nuit|semaine
	block pas seul|seule|seuls|seules
	block ce? n? est|c_est pas grave|important|genant|dramatique
	block ne? me|m|nous derangez|embetez|ennuyez|genez pas
	block sauf|hormis|excepte|hors le|la|l matin|matinee|apres_midi|midi
	block suis|sommes la si|pour|jusqu|jusque|depuis besoin|necessaire|vous|t|te|aider|a|en|dix|longtemps
	block commencez|debutez|commencer sans moi|nous
	block exceptee|exceptees|excepte_celle
	block mise a part
	block mis a part
	block dites|dis|dites_moi|dis_moi oui|ok|banco
	block absent|absente pour le moment|l_instant
	fill viens|venons|reviens|revenons vers vous|toi
	relation ma|mon|mes|notre|nos belle|beau|belles|beaux mere|pere|soeur|frere|fille|fils|parents
	block:waiting me|m|nous? inscrire|ajouter|mettre|placer|noter|inscrivez_moi|mettez_moi|placez_moi|ajoutez_moi|inscrivez|mettez sur|a|en|dans la|une|votre? liste d attente
	block:waiting sur|en|dans|a|la|une la? liste complementaire
	block vous? pouvez? comptez|compter|compte sur moi|nous pour en|vous|diffuser|relayer|transmettre|aider|communiquer|faire|partager|passer|parler|informer|promouvoir|soutenir|defendre|porter|representer
	hedge sauf erreur|imprevu|contre_ordre de ma part
	hedge il est probable|vraisemblable|envisageable|possible|plausible que
	hedge il y a de grandes|fortes|bonnes|petites|toutes|peu_de|bon_espoir chances que|pour_que|de|d?
	hedge ai bon espoir de|d|que?
	hedge ai l espoir de|d|que
	hedge garde espoir de|d
	hedge devrions|devrait|devraient normalement? pouvoir? @go0
	hedge devrais logiquement|theoriquement|normalement|a_priori|en_principe? pouvoir? @go0
	hedge esperons|espere|esperais|escompte vivement|bien? pouvoir? @go0
	hedge esperons|espere|escompte
	hedge pensons|pense|penserais pouvoir? @go0
	hedge ne pense pas|plus|guere pouvoir? @go0
	hedge ne crois pas pouvoir? @go0
	hedge crains|craignons|redoute|apprehende
	hedge crains|craignons de ne pas? pouvoir? @go0
	hedge risque|risquons fort? de|d ne pas? pouvoir? @go0
	hedge risque|risquons fort? de|d ne pas? etre
	hedge m interroge|demande
	hedge suis dans l incertitude|expectative
	hedge suis indecis|indecise|incertain|incertaine|partage|partagee|hesitant|hesitante
	hedge indecis|indecise|incertain|incertaine|aleatoire|hypothetique
	hedge incertitude|incertitudes
	hedge je reserve|differe|ajourne ma reponse|decision
	hedge n ai pas encore|toujours_pas de visibilite|certitude|reponse
	hedge n ai pas de visibilite|certitude
	hedge manque de visibilite
	hedge sans visibilite
	hedge en suspens
	hedge en ballottage
	hedge en cours de validation|confirmation|arbitrage|reflexion
	hedge en balance
	hedge entre deux eaux|chaises|feux
	hedge je suis entre deux
	hedge a verifier|caler|valider|preciser|finaliser|arbitrer|determiner
	hedge reste|restent a verifier|valider|preciser|finaliser|arbitrer|determiner|organiser
	hedge ferai|ferons tout mon|notre possible
	hedge ferai|ferons de mon|notre mieux
	hedge ferai|ferons de mon|notre mieux pour|afin_de @go0
	hedge ferai|ferons tout mon|notre possible pour|afin_de @go0
	hedge ferai|ferons mon|notre|le maximum|possible|effort pour|afin_de @go0
	hedge ferai|ferons en sorte de|d
	hedge ferai|ferons en sorte de|d pouvoir? @go0
	hedge m efforcerai|efforce de|d
	hedge m efforcerai|efforce de|d pouvoir? @go0
	hedge vais|allons voir|regarder|verifier|reflechir|etudier|examiner|tenter|essayer
	hedge tentons|essayons|essaierons|tenterons|tacherons de|d
	hedge tentons|essayons|essaierons|tenterons|tacherons de|d @go0
	hedge si possible oui
	hedge plutot partant|favorable
	hedge oui mais sous reserve
	hedge oui en principe|a_priori|normalement|peut_etre|sans_doute
	hedge sous reserve d|de|des|du|que|qu
	hedge sous reserve de disponibilite|disponibilites|confirmation|validation|l_accord|places|mon_planning|mon_agenda|modification|imprevu|place_disponible
	hedge selon mes|mon|les|l disponibilites|agenda|planning|emploi_du_temps|obligations|contraintes|etat|transports|circonstances|possibilites
	hedge en fonction de|du|des mes|mon|l|la|les? disponibilites|agenda|planning|emploi_du_temps|obligations|contraintes|etat|transports|circonstances|possibilites|charge_de_travail|actualite
	hedge suivant|selon l evolution|la_charge|les_circonstances|mon_etat
	if a condition|supposer|moins que|qu|de|d
	if dans l hypothese|le_cas|l_eventualite|la_mesure
	if en supposant|admettant
	if en cas de|d
	fill en cas de|d besoin|necessite|question|questions
	if au cas ou|contraire
	if pour peu que|qu
	if pourvu que|qu
	if tant que|qu
	if jusqu a ce que|qu
	if sitot|aussitot que|qu
	if le temps que|qu
	if a partir du moment
	if faute de quoi|reponse|confirmation|nouvelles
	if sans quoi|reponse|nouvelle|nouvelles|confirmation
	if auquel cas
	if avant de confirmer|m_engager|decider|m_inscrire|me_prononcer
	if excepte|hormis|sauf si|s|quand|cas
	if des lors que|qu
	if conditionne|conditionnee|subordonne|subordonnee a|au
	hearsay il parait|semble|semblerait que|qu
	hearsay parait il
	hearsay d apres|selon mon|ma|mes|le|la|notre|lui|elle|eux collegue|chef|cheffe|directeur|directrice|president|presidente|maire|collegues|secretaire
	hearsay on m|nous a dit|annonce|appris|informe|indique|signale|parle|rapporte|raconte|assure|confirme|inscrit|convoque
	hearsay m|nous a ete dit|annonce|indique|signale|rapporte
	hearsay presume|presumons|devine que?
	hearsay ai cru comprendre|lire|entendre|voir
	hearsay il me semble
	hearsay me semble que|qu
	hearsay si j ai bien compris|lu|suivi|entendu
	hearsay pretend|pretendent
	hearsay soi disant
	hearsay le bruit court
	hearsay a ce qu il parait|on_dit
	ask a quelle|quel heure|endroit|adresse|etage
	ask avons nous
	ask pourrais|dois|devrais je
	ask peut|pourrait|doit on|t_on
	ask pouvons|devons|pourrions|sommes nous
	ask reste|restera t il
	ask faut|faudra|faudrait il|t_il
	ask existe|existera t il
	ask y aura|a t il
	ask qu en est il
	ask lequel|laquelle|lesquels|lesquelles des
	ask me|nous demande|demandais si
	ask me|nous? dire|preciser|indiquer|confirmer|savoir|informer s|si|ou|comment|quand|combien|pourquoi|quel|quelle|quels|quelles
	ask j aimerais|aurais_aime|voudrais|souhaiterais savoir
	ask aimerais|souhaiterais|voudrais savoir|connaitre|comprendre
	irony c est une? blague|plaisanterie|farce
	irony pour rire|rigoler|blaguer
	irony je blague|plaisante|rigole|deconne
	irony ironiquement|xd|ptdrr|mdrr|hahaha|hihihi
	irony poisson d avril
	change rectificatif|correction|errata
	change je me ravise
	change apres reflexion|verification|coup
	change tout bien reflechi|pese|considere
	change tout compte fait
	change en definitive|fin_de_compte
	change au bout du compte
	change toute reflexion faite
	block je me trompe|suis_trompe|suis_trompee
	block annulez|ignorez|oubliez mon|ce precedent|dernier message|mail|courriel
	block ne tenez pas compte
	block ne pas tenir compte
	block mon precedent|dernier message|mail|courriel
	block annule et remplace
	block partiellement
	block en partie
	block interviendrai|intervenir|temoigner|animer|temoignerai|animerai
	block pris|prendre|prendrai la parole
	block reprogrammer|reprogramme|decaler|decale|repousser|repousse
	block mise|mettre en attente
	when la|une prochaine|derniere|precedente|suivante|seconde|deuxieme|autre session|edition|occasion|date|rencontre
	when le|l an|annee|mois dernier|passe|prochain|derniere|passee|prochaine
	when lundi|mardi|mercredi|samedi|dimanche prochain|dernier|matin|soir|apres_midi
	when demain|hier|avant_hier|apres_demain matin|soir|apres_midi
	when autrefois|jadis|naguere
	when en debut|fin|milieu de|d semaine|mois|annee
	when plus tard|prochainement|ulterieurement
	when a l automne|ete|hiver|printemps
	when au printemps|automne
	when cet ete|hiver|automne
	when dans quelques jours|semaines|mois
	when dans une|deux|trois|quinze semaine|semaines|jours|mois
`
