package reply

// sayingTable holds whole clauses that say yes, say how, or doubt; see sayings.go. "yes:remote" and "yes:onsite" tell the mode as well.
const sayingTable = `
	yes ma|notre venue|presence|participation n est|etait pas|nullement|aucunement|en_rien en cause|question|doute|peril|discussion
	yes ma|notre venue|presence|participation n est|etait pas|nullement|aucunement|en_rien remise en cause|question
	set lens mon_ecran|mon_ordinateur|mon_ordi|la_visio|ma_visio|la_visioconference|mon_lien|mon_lien_de_visio
	yes:onsite je troque|troquerai|echange|echangerai|lache|quitte|laisse donc? finalement? @lens contre|pour une|un|ma|mon chaise|siege|place|strapontin|fauteuil parmi_vous|en_salle|dans_la_salle|avec_vous|dans_votre_salle|chez_vous?
	yes:remote je bascule|basculerai|passe|passerai|me_rabats|me_rabattrai donc? finalement? sur|a la retransmission|visio|visioconference|diffusion|video au_lieu_de|plutot_que_de|au_lieu_d|sans faire|prendre la route
	fill rien d autre a changer|modifier|signaler|ajouter|preciser|corriger
	fill rien a changer|modifier|signaler|ajouter d_autre|de_plus|par_ailleurs|sinon
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
	yes:remote je|nous serai|serons bien? connecte|connectee|connectes|connectees le_matin|la_matinee|au_matin|toute_la_matinee|depuis_mon_bureau|de_chez_moi|depuis_chez_moi?
	yes et comment
	yes et comment que je viens|participe|viendrai|serai_la
	yes oui et? deux|dix|cent|mille fois
	yes oui? plutot deux fois qu une
	yes deux|trois|quatre|dix|cent|mille|dix_mille fois oui
	yes oui et re oui
	yes oui oui? et? re oui
	yes oui oui oui oui?
	yes:remote la|le|l visio|visioconference|distanciel|video|ecran fera tres|parfaitement|largement? bien? mon|l affaire pour_moi?
	yes:remote la|le|l visio|visioconference|distanciel|video|ecran me suffira|conviendra|ira|va|convient|suffit tres|parfaitement|largement|amplement? bien?
	yes:remote je resterai|reste|resterai_donc|regarderai|suivrai|ecouterai devant|derriere mon|l|un ecran|ordinateur|ordi|pc
	yes assurement|indubitablement|incontestablement|sans_conteste|sans_nul_doute|sans_aucun_doute|sans_l_ombre_d_un_doute|cela_va_de_soi|ca_va_de_soi
	yes:event je|nous passe|passerai|passerons volontiers|avec_plaisir|donc? tout|toute? la|cette|ma? journee? entiere|complete? en_votre_compagnie|avec_vous|parmi_vous|a_vos_cotes
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
	fill ma reponse tient en trois lettres
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
	set keen motive|motivee|partant|partante|chaud|chaude|emballe|emballee|enthousiaste|enchante|enchantee|ravi|ravie|impatient|impatiente
	yes je? suis|serai? disponible|dispo|libre ce_jour_la|le_28|le_28_mai? et tres|super|hyper|trop|ultra|carrement|plus_que? @keen
	yes je? suis? dispo|disponible|libre et? partant|partante|motive|motivee a 100|cent|1000|deux_cents pour_cent?
	yes dispo|disponible|libre ce_jour_la? et tres|super|hyper|trop|ultra|carrement|plus_que? @keen
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
	yes sans faute
	yes rien ne m arretera|en_empechera|retiendra
	yes meme pas peur j arrive|je_viens
	yes qui pourrait dire non
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
	no vraiment? pas moyen
	yes la reponse est dans la question oui

	fill:event c est a|juste? un|une|deux|trois|quatre|cinq|dix|quinze|vingt|trente|2|3|4|5|10|15|20|30 minutes|mn|min|pas|rues|stations|arrets|tours_de_roue|kilometres|km|quart_d_heure|heure a_pied|en_velo|a_velo? de|d chez_moi|chez_nous|la_maison|ma_porte|mon_travail|mon_bureau|mon_village
	fill:event c est la porte a_cote|d_a_cote
	fill c est vraiment|juste|tout? a deux|trois pas
	fill c est vraiment|juste? a un_jet_de_pierre|une_portee_de_fusil
	fill:event c est a|juste? cote|deux_pas|cote|la_porte de? chez_moi|chez_nous|la_maison
	fill:event c est tout|juste pres|a_cote de? chez_moi|chez_nous|la_maison?
	fill:event c est chez moi|nous
	fill:event c est ma ville|region
	yes:event c est? carre|nickel
	yes:event sur|certain|certaine|valide|confirme|adopte|banco|sans_hesiter|les_yeux_fermes|a_fond|sur_et_certain|c_est_sur|c_est_certain|c_est_oui|evidemment|j_y_cours
	yes:event je coche|vise|adopte|pioche|choisis|prends|retiens|garde|reserve|selectionne|craque_pour|jette_mon_devolu_sur
	yes:event je ne? garde|coche|retiens|prends|choisis|reserve que
	yes:event ma|mon preference|coeur|choix|devolu va|penche|vote a|vers|pour?
	yes:event mon choix se porte sur
	yes:event pour moi|ma_part ce sera
	yes:event ce sera pour? moi?
	yes:all inscrivez|notez|mettez|comptez|mets|note|inscris|compte moi pour|a toutes les? dates|journees|rencontres s_il_te_plait|s_il_vous_plait
	yes:all inscrivez|notez|mettez|comptez|mets|note|inscris|compte moi pour|a toutes les? dates|journees|rencontres
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
