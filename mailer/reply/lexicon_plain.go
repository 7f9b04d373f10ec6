package reply

// plainTable holds what ordinary replies say beside their answer, in common words: small yeses and noes, relations, what a subject is to its reader.
const plainTable = `
	set edible lait|gluten|porc|viande|poisson|oeufs|oeuf|ble|noix|noisette|noisettes|arachide|arachides|cacahuete|cacahuetes|fruits_de_mer|fruits_a_coque|crustaces|lactose|soja|sesame|alcool|boeuf|fromage|beurre|gelatine|laitage|laitages
	enrol:me tu peux|pourras compter sur moi
	enrol:me tu peux|pourras? me compter|noter|mettre|inscrire|ajouter parmi|dans|sur les|la|ta|vos participants|presents|inscrits|liste
	needs sans|aucune|pas_de contrainte|contraintes|restriction|restrictions|exigence|exigences|particularite|allergie alimentaire|alimentaires|particuliere de|d son|leur|ma cote|part
	fill de|d son|leur cote
	fill la|une? participation|contribution financiere|aux_frais
	fill ramadan est|c_est? termine|fini|passe|acheve
	confirm:1 vais|souhaite|prefere|voudrais opter|choisir|prendre|retenir
	confirm:1 opterai|choisirai|retiendrai
	fill a partir de|d
	fill par ecrit|retour_de_mail|telephone
	fill ne rate|manque|loupe jamais une? occasion de|d
	fill ne rate|manque|loupe jamais rien
	fill labas|la_bas
	lunch:no ne? mange|mangerai|dejeune|dejeunerai|mangeons|mangerons|dejeunerons pas labas|la_bas|ici
	no m|nous interdit|interdisent|defend|defendent desormais|dorenavant|malheureusement|helas|maintenant? tout|ce|ces|les|ce_genre_de|ce_type_de|tous_les deplacement|deplacements|voyage|voyages|sortie|sorties
	lunch:yes standard|classique pour
	modal:1 suis|serais preneur|preneuse du|d_un? lien|d_une_possibilite|de_la_possibilite pour|de|d
	fill me mettrai|installerai|placerai
	fill ou a defaut d|de
	yes me va bien|tres_bien|parfaitement|a_merveille
	no impossible de|d m|nous absenter
	mode:remote suis|serais|serai preneur|preneuse du|d_un|de lien de_connexion|de_visio|visio|de_visioconference|teams|zoom
	lunch:yes repas|menu|plateau|dejeuner standard|normal|classique|ordinaire|habituel
	lunch:yes une|un salade|sandwich|soupe|assiette me|nous suffira|suffit|conviendra|ira
	lunch:yes une|un salade|sandwich|soupe|assiette me|nous suffira|suffit|conviendra|ira a|le midi
	lunch:no irons|ira|irai|vais|allons manger|dejeuner chacun|chacune de_notre|de_son|de_mon cote
	lunch:no mangerons|mangera|mangerai|dejeunerons|dejeunerai|dejeunera chacun|chacune de_notre|de_son|de_mon cote
	lunch:no mangerai|dejeunerai|mange|dejeune de mon cote
	part:morning la|cette sequence|partie|session du|de_la matin|matinee
	part:afternoon aux|les|des|de visites|ateliers|echanges de|d l apres_midi
	part:afternoon la|cette sequence|partie|session de l apres_midi
	forward fais|fait|ferai|faisons|passe|passerai|passons|relaie passer? le|l mot|message|info|information a|aux|autour
	no serai|suis|serons|sommes avec|parmi vous par_la_pensee|en_pensee|de_tout_coeur|en_pensees
	needs pas|aucun|aucune|sans de|d? pmr|besoin_pmr|acces_pmr|fauteuil|handicap|besoin_specifique|besoins_specifiques|besoin_particulier|besoins_particuliers
	no impossible d|de? etre a|dans|en deux|plusieurs endroits a_la_fois|en_meme_temps
	no ne? peux|puis pas etre a|dans|en deux|plusieurs endroits|partout a_la_fois|en_meme_temps
	fill enfin? facon|maniere de parler|dire
	fill enfin? si_l_on|si_on|si_je peut|puis|peux dire
	fill le|c_est_le jour|date|soir|semaine de la fete
	diet une? option|alternative|formule|version vegetarienne|vegetalienne|vegane|sans_gluten|sans_porc|halal|sans_viande
	block tu peux|pourras? compter sur moi|nous pour en|vous|diffuser|relayer|transmettre|aider|communiquer|faire|partager|passer|parler|informer
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos de|d mon|notre|ma cote|part
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos a cette date|ce_jour|ce_moment
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos ce jour_la|jeudi|matin_la
	fill est|sont|etre|ete|seront|sera souvent|vite|toujours|vraiment|tres_vite? pris|prise|prises d assaut
	noun ma|notre participation|presence|venue a_la_rencontre|a_cette_rencontre|a_votre_rencontre|a_la_journee|a_cette_journee? se fera|tiendra donc|exclusivement|uniquement|entierement?
	yes je? ne peux|puis|pouvais|pourrais|saurais que|qu accepter|acquiescer|m_inscrire|dire_oui|repondre_oui|repondre_present|repondre_presente|repondre_presents|repondre_favorablement|repondre_positivement|me_rejouir_de_venir
	no je? ne peux|puis que|qu excuser_mon_absence|m_excuser
	confirm:1 me contenterai|contente|contenterais je? donc? de|du
	confirm:1 devrai|dois|vais|vais_devoir me contenter de|du
	fill a|ont retenu toute|tout|vivement|particulierement? l attention de|du|d
	fill a|ont retenu toute|tout|vivement|particulierement? mon|notre|ma|son attention
	fill a|ont eveille|suscite|retenu|attire l interet|attention de|du|d
	replaces ma|mon remplacant|remplacante sera
	replaces la_personne|celle|celui qui me|m remplacera|representera|suppleera est|sera
	hedge mettez|posez|prenez|notez|gardez|mets|pose|prends|reservez moi? une|un option sur|pour une|ma place|chaise|siege
	hedge je? pose|prends|mets|voudrais_poser|aimerais_poser une option sur une place|chaise
	verb:1 vous m apercevrez|entendrez
	verb:1 vous me trouverez
	fill ai|avais|avons omis|oublie|neglige|zappe|saute|loupe|manque un|une|quelque_chose|deux petit|petite? truc|detail|chose|point|precision|information|info|ligne|case|trucs|details|choses dans|lors_de|sur|a|de mon|ma|notre inscription|formulaire|reponse|bulletin|mail|message
	fill avais|ai omis|oublie|zappe quelque_chose dans|lors_de|sur mon|ma|notre inscription|formulaire|reponse|bulletin
	journey:3 se deplacera
	fill ai|avons deja? pris|achete|reserve mon|mes|le|les|un|nos billet|billets|ticket|tickets
	fill ai|avons deja? pris|achete|reserve mon|mes|le|les|un|nos billet|billets|ticket|tickets de train|tgv|ter|car|bus
	fill me suis dit pourquoi pas
	fill ne tombe|tombent pas|plus|jamais un|le|en|pendant
	fill a|ont|avait|avaient decide|voulu|prevu|ordonne autrement
	fill en va|ira|est|sera autrement
	fill me|m va droit au coeur
	yes me|m vont
	yes ne vous raterai|rate|louperai|loupe pas
	fill journee complete|entiere pour lui|elle|eux
	mode:remote la|une|ma connexion a_distance|en_ligne|internet
	mode:notremote pas|plus d ecran pour_moi?
	lunch:yes mangerai|mange|dejeunerai|dejeune|mangerons|dejeunerons la_bas|sur_place avec le|tout|les|vous|l groupe|monde|autres|equipe|participants?
	lunch:yes mangerai|mange|dejeunerai|dejeune|mangerons|dejeunerons le|a? midi? avec tout_le_monde|les_autres|le_groupe
	lunch:yes mangerai|mange|dejeunerai|dejeune bien_entendu|bien_sur|evidemment|avec_plaisir|volontiers sur_place? avec tout_le_monde|les_autres|le_groupe|vous|vous_tous
	lunch:yes avec un|le|mon? repas|dejeuner a reserver|prevoir|compter|garder a_mon_nom|pour_moi?
	mode:onsite en_presentiel|sur_place|physiquement partout
	mode:remote en_visio|a_distance|en_distanciel partout
	fill si si
	fill en mange|mangeons matin|tous_les_jours|toute_l_annee|chaque_jour
	courtesy voici|voila ou j_en_suis|nous_en_sommes|on_en_est
	mode:onsite sur le site
	fill une? petite? modification|rectification
	mode:onsite en_presentiel|sur_place pour moi et plus|non|pas en_visio|a_distance|en_distanciel
	mode:remote en_visio|a_distance pour moi et plus|non|pas sur_place|en_presentiel
	fill petit? changement|modification dans|de|au_sein_de notre delegation|composition|equipage
	lunch:no pas|inutile de? couvert|repas|plateau|assiette a lui|leur reserver|prevoir
	verb:1 arriverai pour|vers|en_debut|en_fin|dans_la|dans_l
	fill a? chaque fois
	fill les? deux|trois|quatre thematiques|themes|sujets
	fill qui me|m convient|va|attire|tente|plait|irait|parle|interpelle|passionne|motive|concerne
	needs ni allergie|allergies|regime|regimes|intolerance|restriction|besoin ni allergie|allergies|regime|regimes|intolerance|intolerances|restriction|restrictions|besoin|besoins particulier|particuliere|alimentaire|specifique|a_signaler?
	diet rien qui|de_ce_qui contienne|contient|contiendrait|renferme du|de_la|de|des|d|le|trace_de|traces_de? @edible
	fill rejoint|rejoignent|correspond|correspondent|repond|repondent|colle|collent|entre|entrent|concerne|concernent|interesse|interessent tout_a_fait|parfaitement|pleinement|completement|totalement|vraiment
	set thingdone porter|soulever|plier|monter|eviter|rater|manquer|louper|oublier|refuser|prononcer|ecrire|garer|croire|decrire|ignorer|contourner|egaler|battre
	fill est? impossible a @thingdone
	fill il_est? impossible de|d se perdre|tromper|garer|stationner|egarer|meprendre
	fill il_est? impossible de s|me|vous ennuyer|egarer|perdre|tromper|garer
	fill il_est? impossible de stationner|garer
	fill tout y est exact|correct|juste|conforme|clair|parfait|en_ordre?
	fill va et vient
	fill vont et viennent
	fill coeur de? ma|sa|notre|leur delegation
	fill ma|sa|notre delegation a la|l|aux
	fill message|messages|mail|courriel|reponse|repondeur|notification d absence
	fill prise|prises de parole
	fill train|ter|tgv|billet|billets|minibus|hotel|chambre|navette|car|bus|voiture est|sont? deja|bien? reserve|reserves|reservee|reservees
	fill pendant|puisque|tant que? j|je|nous|on y suis|est|sommes
	fill assis|assise|assises
	past j? y ai|avons deja? passe
	past ai|avons|aurai|avais beaucoup|tant|tellement|vraiment|sincerement? aime|apprecie|adore travailler|collaborer|echanger|cooperer|cheminer avec vous|votre_equipe
	mode:onsite presence|inscription|participation physique
	enrol:me mettez|inscrivez|notez|ajoutez moi dessus|la_dessus
	no dois|vais|prefere|vais_devoir|suis_obligee_de|suis_oblige_de laisser tomber
	no laisse|laissons|laisserai tomber
	fill c est? carre
	fill un? petit|simple|court|bref|rapide mot|message|mail|courriel pour vous? dire|confirmer|annoncer|signaler|prevenir que|qu
	modal:1 n ai pas|plus d autre choix|solution|option|possibilite que de|d
	modal:1 n ai guere|pas le|plus|guere? choix que de|d
	fill ne? suis|sommes plus tout|toute|tres|si? jeune|jeunes|vaillante|vaillant
	fill ne? suis|sommes plus de la|toute_premiere premiere? jeunesse
	fill de quoi me|nous connecter|brancher
	fill l un|une comme l autre
	fill bien? au chaud sur la|votre liste
	yes ma|notre place|inscription pour|a? la? journee|rencontre? est|reste|demeure maintenue|valable|inchangee
`
