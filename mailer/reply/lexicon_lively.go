package reply

// livelyTable holds what witty and hurried people say within a clause: whose chair it is, who inherits it, what is on the plate, how they are there in
// flesh or in pixels, and a little English. Turns of speech that are a whole clause stand in sayingTable.
const livelyTable = `
	set mychair ma_chaise|ma_place|mon_siege|mon_fauteuil|mon_strapontin|mon_tabouret|mon_banc|mon_coin_de_banc|mon_bout_de_banc|ma_petite_place|ma_chaise_vide
	set giveit donnez|donner|attribuez|attribuer|offrez|offrir|refilez|refiler|cedez|proposez|proposer|laissez|remettez|reattribuez|reattribuer|redonnez|redistribuez|rendez|passez|filez|vendez|pretez|leguez|accordez|confiez|recyclez|liberez|reaffectez|remettez_en_jeu
	set anybody quelqu_un|quelqu_un_d_autre|un_autre|une_autre|d_autres|un_voisin|une_voisine|un_jeune|une_jeune|un_etudiant|une_etudiante|un_curieux|une_curieuse|un_benevole|un_chanceux|une_chanceuse|un_veinard|une_veinarde|plus_chanceux|plus_disponible|plus_libre|plus_valide|la_personne_suivante|qui_la_veut|qui_en_veut|qui_voudra|qui_la_voudra|qui_le_veut|qui_peut|qui_veut|un_autre_participant|une_autre_participante|une_autre_personne|quelqu_un_de_plus_libre|quelqu_un_de_plus_disponible|quelqu_un_de_plus_chanceux|quelqu_un_de_plus_valide|quelqu_un_qui_pourra|quelqu_un_qui_peut|quelqu_un_qui_viendra|la_liste_d_attente
	cancel @giveit @mychair
	cancel @giveit @mychair a @anybody
	cancel @giveit @mychair a @anybody que_moi|qu_a_moi
	cancel @giveit @mychair au suivant|voisin|premier_venu|plus_offrant|premier_de_la_liste|prochain
	cancel @giveit @mychair aux suivants|voisins|autres|jeunes
	cancel @giveit @mychair en liste d_attente
	cancel remettez|remets @mychair au|dans|a|en pot_commun|le_pot_commun|la_disposition_de_tous|jeu|circulation|la_vente
	hand @giveit @mychair a
	hand passe|passerai|cede|cederai|transmets|file|refile|confie le|la|mon temoin|baton|batons|main|bebe|ballon|stylo|micro|volant|sceptre|flambeau a
	hand cede|laisse|legue|offre|donne|prete|cederai|laisserai|leguerai|offrirai|donnerai|preterai @mychair a
	replaces herite|heritera|profitera|profite|s_empare|s_emparera|prend_possession|prendra_possession de @mychair
	replaces chauffera|occupera|gardera|prendra|reprend|reprendra|recupere|recuperera|aura @mychair
	replaces s assoira|assiera|assoit|assied|installera|installe a|sur @mychair
	cancel rayez|barrez|biffez|gommez mon nom
	cancel rayez|barrez|biffez|effacez|gommez|otez|enlevez|retirez|supprimez mon nom de|des la|vos? participants|inscrits|presents|liste_des_participants|liste_des_inscrits|liste_des_presents
	cancel rayez|barrez|biffez|effacez|gommez|otez|enlevez|retirez|decomptez|sortez moi donc? de|des la|vos|votre? participants|inscrits|effectif|comptes|liste_des_participants|liste_des_inscrits|liste_des_presents
	cancel otez|enlevez|retirez|rayez|barrez|gommez|effacez|biffez moi donc? de|d|du
	fill t inquiete|inquietez
	fill t inquiete|inquietez pas
	fill ne t inquiete pas
	mode:onsite in person
	mode:onsite on site
	mode:remote online
	mode:remote online only though?
	mode:remote remotely|virtually
	mode:remote by|via|on|over video|zoom|teams
	mode:remote from home
	yes i ll|will be there
	yes i ll|will be joining|attending|coming
	yes i m|am in
	yes i m|am coming|attending
	yes i d|would love to
	yes see you there
	yes please? count|sign|put me in|up|down
	yes please? count|sign|put me in|up|down for the 28th|18th|24th|5th?
	yes happy|glad to come|attend|join
	no i? can t|cannot make it
	no i? can t|cannot make it on the 28th|18th|24th|5th?
	no i? won t be able to make_it|come|attend|join
	no sorry i? can t|cannot|won_t make_it|come|be_there|attend
	no i m|am afraid i_can_t|i_cannot|not
	no not this time
	courtesy sorry|cheers|thanks|thank_you|thx|hi|hey|hello|hi_there|best|regards|best_regards|kind_regards|have_fun|see_you|see_you_soon|many_thanks|thanks_a_lot|good_luck
	fill please
	fill for the 28th|18th|24th|5th
	mode:onsite pour de vrai
	mode:onsite en vrai de vrai
	mode:onsite en os et en chair
	mode:onsite en chair
	mode:onsite en os
	mode:onsite en trois dimensions
	mode:onsite en 3d
	mode:onsite en vrai plutot_que|plutot_qu|et_non|et_pas|pas en|sur|par|derriere|devant pixels|pixel|un_ecran|ecran
	mode:onsite pas en pixels|vignette|miniature|timbre_poste
	mode:remote en pixels
	mode:remote depuis|sur|de|dans|du mon|le? canape|lit|bureau|fauteuil|cuisine|jardin|balcon|hamac|salon|chambre en visio|visioconference|ligne
	mode:remote depuis|sur|de|dans ma cuisine|chambre|terrasse|caravane|veranda en visio|visioconference|ligne?
	mode:remote cote|version|option|formule|mode ecran|canape|pantoufles|chaussons|pyjama|charentaises|pixels
	mode:onsite cote|version|option|formule|mode salle|chaise|presence
	lunch:yes avec mon? couvert|assiette
	lunch:yes une assiette|fourchette a mon nom
	lunch:yes avec une assiette
	lunch:yes avec une assiette pour_moi
	lunch:yes une|mon assiette pour_moi
	lunch:yes comptez|compte moi pour le|au repas|dejeuner
	lunch:yes couteau|fourchette et fourchette|couteau compris|en_main|prets
	lunch:no mais? pas a table
	lunch:no mais? pas a la table
	lunch:no un couvert|repas|dejeuner|plateau de|en moins
	lunch:no un couvert|repas|dejeuner|plateau de|en moins pour moi?
	lunch:no donnez|offrez|refilez|attribuez|cedez|laissez|recyclez|annulez mon plateau|couvert|repas|dejeuner|sandwich|dessert
	lunch:no donnez|offrez|refilez|attribuez|cedez|laissez ma|mon plateau|couvert|repas|dejeuner|assiette|part|dessert a @anybody
	lunch:no avec ma|mon gamelle|lunchbox|lunch_box|lunch|boite|glaciere|casse_croute|pique_nique|panier_repas
	lunch:no je? viens|vien|viendrai avec ma|mon gamelle|lunchbox|boite|casse_croute
	diet rien qui vienne|vient|provienne de la mer|riviere|ferme
	diet rien|point|pas qui_nage|qui_ait_nage|qui_vole|qui_ait_eu_des_yeux|qui_ait_une_mere|qui_meugle|qui_bele|qui_court
	fill dans mon assiette
	self:moi mezigue|mezig|bibi|ma_fraise|ma_bobine|ma_frimousse|ma_carcasse|votre_fidele_serviteur|la_soussignee|le_soussigne
	enrol:me me compter parmi les votres|heureux_elus|heureuses_elues|convives|mangeurs|curieux
	courtesy wesh|wsh|yo|yop|hopla|hopla_geiss
	verb:1 me devoue|devouerai|sacrifie
	verb:1 m y colle
	hedge suis|reste|demeure partage|partagee|tiraille|tiraillee|ecartele|ecartelee entre deux|trois|mon|ma|mes
	hedge je? trancherai|deciderai|choisirai plus_tard|en_temps_voulu|le_moment_venu
	no c_est? que? le|la|mon|ma patron|patronne|chef|cheffe|boss|direction|banquier|medecin|docteur|kine|chirurgien ne? veut|voudra pas
	no le|la|mon|ma patron|patronne|chef|cheffe|boss|direction|banquier|medecin|docteur ne? veut|voudra pas
	fill c_est|ce_n_est pas que je|j ne? veux|veuille|voudrais pas
	fill c_est|ce_n_est pas l envie qui|que m|me|manque
	lunch:yes une part de|d quiche|tarte|gateau|pizza|choucroute|galette|flammekueche|tarte_flambee|flan|pate_lorrain|lasagnes|tout
	fill pas de prise|prises de tete
	lunch:no pas|inutile|aucun besoin|la_peine de|d me nourrir
	lunch:no pas besoin de me nourrir|faire_a_manger
	fill qui est|sera deja? prevenu|prevenue|d_accord|au_courant|ravi|ravie|partante|partant|volontaire
	fill en transport|transports adapte|adaptes
	fill avec un|une|mon|ma the|cafe|chocolat|croissant|tisane|biere|plaid|couverture|oreiller|bouillotte|thermos
	fill ca y est
	lunch:no decommander|decommandez|annuler mon|ma|le repas|dejeuner|couvert|plateau|part
	diet diabetique alors|donc pas_de|sans gateau|sucre|dessert|gateaux|patisseries
	fill et? personne pour|qui|pr me|m remplacer|remplace|remplacera
	fill et? aucun|pas_de remplacant|remplacante
	fill au pied leve
	mode:remote de|depuis chez moi|nous sur|par|avec|devant l|mon|le ordi|ordinateur|pc|tablette|telephone
	lunch:yes le repas|dejeuner sera pris avec_vous|sur_place|en_votre_compagnie|ensemble
	lunch:no et? comme ca pas besoin de repas|manger|couvert
	needs ne? changez|prevoyez rien de_special|de_particulier pour_moi
	fill et? ce n est pas faute d avoir essaye|voulu|insiste|cherche|tente
	fill sinon c_est le|la|les|l drame|catastrophe|cata|urgences|hopital|samu|enfer|fin|crise|pompiers
	fill sinon je|j gonfle|meurs|explose|etouffe|suffoque|vire_au_rouge
	diet ou? sinon|si_non|a_defaut du|de_la|un|une|des? poisson|vegetarien|vege|legumes|omelette|pates|salade|oeufs
	diet sauf|tant_que_ce_n_est_pas ce qui nage|vole|court|rampe|vient_de_la_mer|a_des_pattes|a_des_yeux|meugle|bele
	fill si vous servez a manger
`

// sayingTable holds whole clauses that say yes, say how, or doubt; see sayings.go. "yes:remote" and "yes:onsite" tell the mode as well.
const sayingTable = `
	set pen au_stylo|a_l_encre|a_l_encre_indelebile|en_rouge|en_gras|en_majuscules|en_lettres_capitales|au_feutre|au_feutre_rouge|au_fluo|au_marqueur|en_rouge_et_en_gras|au_stabilo|en_couleur|trois_fois|deux_fois|a_l_encre_de_chine|en_vert
	set diary mon_agenda|mon_planning|mon_calendrier|mon_carnet|l_agenda|le_calendrier|mon_emploi_du_temps|mon_calepin
	yes c est? deja? entoure|souligne|grave|surligne|coche|cale|bloque|reserve dans|sur|a @diary
	yes c est? deja? note|inscrit|ecrit|entoure|souligne|marque|grave|surligne|coche|cale|bloque|reserve|pose @pen dans|sur|a @diary
	yes c est? deja? note|inscrit|ecrit|entoure|souligne|marque|grave|surligne dans|sur|a @diary @pen
	yes c est? deja? entoure|souligne|grave|surligne @pen
	yes est? deja? entre|note|inscrit|entoure|souligne|grave dans|sur @diary @pen pas_au_crayon?
	yes @diary dit|crie|repond|hurle oui
	yes @diary a dit oui avant moi
	yes @diary est libre|vierge|vide et moi aussi
	yes ecrivez|notez|mettez|inscrivez|gravez|portez mon nom @pen
	yes ecrivez|notez|mettez|inscrivez|gravez moi @pen
	yes ecrivez|notez|mettez|inscrivez|gravez|marquez moi|mon_nom dans_le_marbre|noir_sur_blanc
	yes vous pouvez m|me ecrire|inscrire|noter|compter @pen
	set keep gardez|reservez|mettez|prevoyez|ajoutez|avancez|sortez|depliez|tirez|approchez|laissez|trouvez|degotez|chauffez|calez|rajoutez|installez|garde|mets|reserve|ajoute
	set achair une_chaise|un_siege|un_strapontin|un_fauteuil|un_tabouret|un_bout_de_chaise|un_coin_de_chaise|un_bout_de_banc|un_coin_de_banc|un_coin_de_table|un_bout_de_table|un_banc|une_petite_chaise|une_petite_place|un_pouf|un_transat|une_place_assise|une_place_au_chaud|une_place_au_soleil|un_petit_coin|un_petit_bout_de_banc
	set place pres_de_la_fenetre|pres_de_la_porte|pres_de_la_sortie|au_fond|au_fond_de_la_salle|devant|pres_du_radiateur|pres_du_buffet|meme_bancale|meme_bancal|meme_petit|meme_petite|au_chaud|s_il_vous_plait|svp|a_mon_nom|avec_vue|s_il_en_reste|de_preference_pres_de_la_porte|a_cote_du_radiateur|pres_de_la_machine_a_cafe|entre_deux_bavards
	yes @keep moi @achair @place?
	yes @keep moi @achair j_arrive|je_viens|et_j_arrive
	yes @keep @achair pour_moi|a_mon_nom
	yes @achair pour_moi|a_mon_nom @place?
	yes @achair @place? pour_moi|a_mon_nom
	yes ma chaise|place m attend|a_deja_mon_nom
	yes mon siege|fauteuil m attend
	yes et comment
	yes et comment que je viens|participe|viendrai|serai_la
	yes oui et? deux|dix|cent|mille fois
	yes oui? plutot deux fois qu une
	yes deux|trois|quatre|dix|cent|mille|dix_mille fois oui
	yes oui et re oui
	yes oui oui? et? re oui
	yes oui oui oui oui?
	yes un? grand|enorme|immense|gros|vibrant|franc|massif|double|triple|petit|beau oui
	yes un? grand|enorme|immense|gros|vibrant|franc|massif|double|triple|beau oui en majuscules|lettres_capitales|gras|couleurs|fanfare|stereo
	yes oui en majuscules|lettres_capitales|gras|toutes_lettres|fanfare|stereo|trois_lettres
	yes oui en|avec toutes|les deux_mains
	yes c est un oui
	yes c est un grand|enorme|franc|gros|immense|beau oui
	yes c est oui les_yeux_fermes|des_deux_mains|mille_fois|cent_fois
	yes oui les yeux fermes
	yes oui des deux mains
	yes oui sans hesiter|hesitation|reflechir|chipoter|tergiverser|discuter|condition
	yes la reponse est oui
	yes ma reponse tient en trois lettres
	yes reponse en trois lettres oui
	yes je dis oui direct|direct_direct|tout_de_suite|d_emblee|sans_hesiter|a_tout|des_deux_mains|deux_fois
	yes oui direct
	yes signe
	yes je signe
	yes je signe ou|tout_de_suite|des_deux_mains|les_yeux_fermes
	yes ou est ce que je signe
	yes je prends
	yes chiche
	yes top la
	yes tope la
	yes tope|topez la j arrive
	yes c est parti
	yes c est parti mon kiki
	yes en route pour?
	yes en voiture simone
	yes en avant marche|toute
	yes roulez jeunesse
	yes hop inscrit|inscrite
	yes inscrit|inscrite
	yes je me laisse tenter|convaincre|embarquer
	yes me laisserai|laisse tenter
	yes vous m avez convaincu|convaincue|eu|eue|conquis|conquise
	yes o u i
	yes vous m avez eu|eue a l usure
	yes je capitule|craque|cede|flanche|succombe
	yes convaincu|convaincue|conquis|conquise
	yes ne cherchez plus votre derniere|dernier inscrite|inscrit|participante|participant
	yes evidemment que je viens|participe|viendrai|serai_la|oui
	yes bien|pour sur que je viens|participe|viendrai|serai_la|oui
	yes un peu que je viens|participe|viendrai|serai_la
	yes mais? oui que je viens|participe|viendrai|serai_la
	yes mon? neveu|n_veu
	yes cochez ma|la case
	yes cochez mon nom
	yes ma chaise|place reste la mienne
	yes ma decision est prise je_viens|c_est_oui
	yes:all je? fais|prends|souscris l|un abonnement complet|integral|annuel s_il_existe?
	yes plutot oui qu autre chose
	yes je ne voudrais|veux rater|louper|manquer ca pour rien au monde
	yes je? ne|n y? couperai pas
	yes vous ne vous debarrasserez pas de moi si|aussi? facilement|vite
	yes vous ne couperez pas|plus a ma presence|moi
	yes vous n echapperez|echappez pas a ma|mes presence|moi|questions
	yes vous m aurez sur le dos
	yes vous allez devoir me supporter
	yes vous devrez me supporter
	yes me voila
	yes me voici
	yes me revoila
	yes j accours
	yes je rapplique
	yes j arrive
	yes j arrive en courant|courrant|trottinette|velo|sifflotant
	yes presente|present et ravie|ravi|fiere|fier|motive|motivee|affame|affamee|a_l_appel|comme_toujours|fidele_au_poste
	yes present|presente a|comme l_appel|toujours|jamais
	yes libre donc? present|presente
	yes libre et partant|partante
	yes libre comme l air
	yes libre comme l air et partant|partante|presente|present
	yes partant|partante pour l aventure
	yes partant|partante comme jamais|toujours
	yes partant|partante a mille|cent|deux_cents pour? cent?
	yes dix sur dix
	yes cinq sur cinq
	yes tres tres partant|partante
	yes plus que partant|partante
	yes plutot trois fois qu une
	yes plutot dix fois qu une
	yes y a pas photo je? viens|participe?
	yes j y cours
	yes je? suis dedans
	yes je? suis a_fond dedans
	yes j y serai des|a l aube|ouverture|aurore
	yes j y serai avec|et mes|mon|ma|des questions|appetit|curiosite|sourire|carnet|bonne_humeur
	yes je serai de la fete|partie|revue|bande
	yes j en serai
	yes comptez un de plus
	yes comptez une de plus
	yes une de plus dans la salle
	yes un de plus dans la salle
	yes ce jour la je suis a vous
	yes je suis tout|toute a vous
	yes je suis des votres
	yes des votres
	yes sans faute
	yes rien ne m arretera|en_empechera|retiendra
	yes meme pas peur j arrive|je_viens
	yes qui pourrait dire non
	yes on y va
	yes j y vais
	yes let s go
	yes je vote pour
	yes je? vote oui
	yes a vote oui
	yes embarquement confirme|immediat
	yes adopte
	yes adopte a l unanimite
	yes adopte a l unanimite de moi meme
	yes le mot qui reste est oui
	yes participation entendue|actee|acquise|garantie|certaine|assuree
	yes affaire conclue|entendue|faite
	yes marche conclu
	yes c est dans la poche|boite
	yes c est cale
	yes la reponse est dans la question oui

	fill:event c est a|juste? un|une|deux|trois|quatre|cinq|dix|quinze|vingt|trente|2|3|4|5|10|15|20|30 minutes|mn|min|pas|rues|stations|arrets|tours_de_roue|kilometres|km|quart_d_heure|heure a_pied|en_velo|a_velo? de|d chez_moi|chez_nous|la_maison|ma_porte|mon_travail|mon_bureau|mon_village
	fill:event c est la porte a_cote|d_a_cote
	fill:event c est a|juste? cote|deux_pas|cote|la_porte de? chez_moi|chez_nous|la_maison
	fill:event c est tout|juste pres|a_cote de? chez_moi|chez_nous|la_maison?
	fill:event c est chez moi|nous
	fill:event c est ma ville|region
	yes:event sur|certain|certaine|surement|assurement|valide|confirme|adopte|banco|sans_hesiter|les_yeux_fermes|a_fond|sur_et_certain|c_est_sur|c_est_certain|c_est_oui|evidemment|j_y_cours
	yes:event je coche|vise|adopte|pioche|choisis|prends|retiens|garde|reserve|selectionne|craque_pour|jette_mon_devolu_sur
	yes:event je ne? garde|coche|retiens|prends|choisis|reserve que
	yes:event ma|mon preference|coeur|choix|devolu va|penche|vote a|vers|pour?
	yes:event mon choix se porte sur
	yes:event pour moi|ma_part ce sera
	yes:event ce sera pour? moi?
	yes:all inscrivez|notez|mettez|comptez moi partout
	yes:all inscrivez|notez|mettez|comptez moi a tout|toutes|chaque_fois
	yes:all inscrivez|notez|mettez|comptez moi pour tout|toutes|la_totale|l_ensemble|le_tout
	yes:all la totale
	yes:all toutes
	yes:all toutes sans_exception|sans_hesiter|les_quatre|et_plutot_deux_fois_qu_une
	yes:all je prends tout|le_tout|toutes|la_totale|tout_le_lot|le_lot|l_abonnement
	yes:all je fais le grand chelem
	yes:all grand chelem
	yes:all abonnement complet|annuel pour moi?
	yes:all je? serai|suis de toutes
	yes:all je? serai|suis de toutes les|vos etapes|dates|rencontres|fetes|batailles
	yes:all les quatre mon_capitaine|mon_general|chef|bien_sur
	no:all aucune
	no:all aucune des quatre|dates
	no:all aucune pour_moi|ne_me_va|ne_me_convient
	no:all pas une
	no:all pas une seule
	no:all rien pour moi
	no:all zero pointe
	no:all les quatre tombent mal|a_cote|a_plat

	set slippers pantoufles|chaussons|charentaises|pyjama|chaussettes|peignoir
	mode:remote en|cote|version|option|mode|formule @slippers
	mode:remote moi? en @slippers devant|derriere mon|un|l ecran
	yes:remote je serai|suis|serais en @slippers
	yes:remote je serai un? petit? carre|vignette|rectangle|timbre|pixel|fenetre dans|sur l|votre|vos|un|le? ecran|zoom|coin|mur
	yes:remote je serai une? petite? vignette|fenetre|tete dans|sur l|votre|vos|un|le? ecran|zoom|coin|mur
	yes:remote je? bascule|basculerai|passe|passerai|me_rabats|me_replie|me_rabattrai sur|a|derriere|devant l|un|mon ecran
	yes:remote je? bascule|basculerai|passe|passerai|me_rabats|me_replie|reste|resterai|opte|opterai sur|a|pour|cote l ecran
	yes:remote je? troque|echange ma chaise|place contre|pour mon|l|un ecran|canape
	yes:onsite je? troque|echange mon|l ecran|canape contre|pour une|ma|vos chaise|place|chaises
	yes:remote ce sera l|un|mon ecran
	yes:remote ce sera l|un|mon ecran pour_moi
	mode:remote l ecran pour moi
	yes:remote l ecran me|m suffira|ira|conviendra|ira_bien|ira_tres_bien
	yes:remote vous ne verrez que ma tete|bouille|bobine|trombine|frimousse
	yes:remote vous ne verrez que ma tete|bouille|bobine|trombine|frimousse dans une vignette
	yes:remote mon ecran sera avec vous
	yes:remote mon ecran y sera
	yes:remote mon ordinateur viendra|ira|sera_la pour moi|deux
	yes:remote je? vous suivrai|suis|regarderai|ecouterai de|depuis|du|dans|sur|au_fond_de mon|ma|le|l? canape|lit|fauteuil|cuisine|salon|jardin|hamac|balcon|plumard|chambre
	yes:remote je suivrai ca|cela|tout_ca|la_journee|la_rencontre? de|depuis|du|dans|sur|au_fond_de mon|ma|le|l? canape|lit|fauteuil|cuisine|salon|jardin|hamac|balcon|plumard|chambre
	yes:remote je viens par la fibre|voie_des_ondes|magie_de_la_fibre
	mode:remote par la fibre|wifi
	mode:remote par ecran interpose
	mode:remote a travers l|un ecran
	yes:remote bureau|canape|jardin|cuisine connecte|connectee
	mode:onsite en chair et en os
	mode:onsite en chair en os et en appetit
	mode:onsite en os et en chair
	mode:onsite en vrai
	mode:onsite au premier rang
	yes:onsite je serai|suis au premier rang
	mode:onsite dans la salle
	yes:onsite je serai|suis dans la salle
	yes:onsite vous me verrez en vrai|chair_et_en_os|personne
	yes:onsite je viens en personne
	mode:onsite en personne
	mode:onsite pas en pixels
	yes:onsite je? viens|viendrai|debarque|arrive|monte|descends|pedale|roule de|depuis ma|mon|notre montagne|village|campagne|vallee|ile|lac|coin
	yes:onsite je monte dans le|mon train|car|bus
	yes:onsite mon train|billet est pris|reserve|achete
	yes:onsite mes billets sont pris|reserves|achetes
	yes:onsite billet|billets|train pris
	mode:onsite en chair et en os

	lunch:yes j ai toujours? faim
	lunch:yes je meurs de faim
	lunch:yes j aurai faim
	lunch:yes j amene|apporte mon appetit
	lunch:yes je mangerai|mange de tout et? meme|surtout du|le? dessert|fromage
	lunch:yes mon estomac aussi|egalement
	lunch:yes mon estomac dit oui
	lunch:yes fourchette|serviette a la main|autour_du_cou
	lunch:yes couvert compris
	lunch:yes avec le gite|couvert et le? couvert
	lunch:yes a table
	lunch:yes je me mets|mettrai a|les table|pieds_sous_la_table
	lunch:yes ventre compris
	lunch:yes mon estomac accepte|approuve
	lunch:no mon estomac restera|reste|sera|est fidele a sa|ma|mon gamelle|sandwich
	lunch:no mon|ma plateau|couvert|repas|assiette|part|dejeuner|sandwich est|sera a prendre|donner|redistribuer|offrir
	lunch:no mon|ma plateau|couvert|repas|assiette|part|dejeuner est|sera pour|libre quelqu_un_d_autre|un_autre|une_autre?
	lunch:no mon assiette restera vide
	lunch:no une bouche de|en moins a nourrir?
	lunch:no je file|fuis|m_eclipse|me_sauve|disparais|fugue|deguerpis avant le|la? repas|dejeuner|table|dessert|soupe
	lunch:no je mange|dejeune ailleurs|chez_moi|dehors|chez_ma_mere|chez_mamie|avant|apres
	lunch:no je jeune
	lunch:no pas faim
	lunch:no pas de fourchette|couvert|assiette pour moi

	off retirez|supprimez|effacez|enlevez|rayez|otez mon adresse
	off retirez|supprimez|effacez|enlevez|rayez|otez mon adresse mail|electronique|de_messagerie
	later reponse|verdict|decision definitive|ferme|finale? lundi|mardi|mercredi|jeudi|vendredi|demain|la_semaine_prochaine|sous_peu|bientot|en_juin|en_mai|en_septembre
	set iffy peut_etre|on_verra|pile_ou_face
	hedge a pile ou face
	hedge a pile ou face pour l instant
	hedge peut etre et c est deja beaucoup
	hedge un pied dedans un? pied? dehors
	hedge oui a soixante|cinquante|60|50|70|80|40|soixante_dix|quatre_vingts pour? cent?
	hedge cinquante|50 cinquante|50 pour l instant|le_moment
	hedge le|mon crayon a papier pour|est_de_sortie l_instant|le_moment?
	hedge au|en crayon|pointilles a? papier? pour l instant
	hedge notez|mettez|inscrivez|ecrivez moi au crayon|conditionnel
	hedge ecrivez|notez|inscrivez mon nom au crayon a|gris papier?
	hedge mon coeur balance
	hedge le suspense est|reste|demeure entier|total|insoutenable
	hedge suspense
	hedge la piece tourne encore
	hedge la balle est dans le camp de mon|ma agenda|nounou|chef|cheffe
	hedge le jury delibere encore
	hedge le verdict tombe|tombera bientot|vendredi|lundi|mardi|mercredi|jeudi|demain|la_semaine_prochaine
	hedge je negocie encore avec mon|ma planning|agenda|chef|cheffe|nounou
	hedge gardez|reservez moi une|un chaise|place|strapontin|siege le temps que je negocie|verifie|voie|demande|m_arrange|trouve avec? mon|ma|une planning|agenda|nounou|chef|cheffe|baby_sitter|garde
	hedge oui sur un fil
	hedge partage|partagee|tiraille|tiraillee|ecartele|ecartelee entre deux invitations|amours|reunions|feux|chaises|rendez_vous|dates|engagements
	hedge j hesite encore? entre vous|votre_invitation|la_raison|votre_journee et mon|ma|le|la canape|jardin|sieste|lit|jury|chef|planning|passion|boulot|travail
	hedge mon planning|agenda joue a cache cache|avec_mes_nerfs
	hedge un oui timide|prudent|tremblant|fragile
	hedge un petit peut etre
	hedge un grand peut etre
	hedge un gros peut etre
	hedge ca depend des jours
	hedge ni oui ni non
	hedge ni oui ni non pour l instant
	hedge mon oui est encore au four|chaud|frais
`
