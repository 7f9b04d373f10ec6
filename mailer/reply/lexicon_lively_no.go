package reply

// sayingNoTable holds whole clauses that say no, see sayings.go: what won over the sender, what their body, family and train decided, what stays empty.
const sayingNoTable = `
	set diary mon_agenda|mon_planning|mon_calendrier|l_agenda|le_planning|le_calendrier|mon_emploi_du_temps
	set power la_grippe|la_fievre|le_lumbago|la_sciatique|le_platre|la_varicelle|le_covid|la_gastro|mon_dos|mon_genou|ma_hanche|mon_agenda|mon_planning|le_planning|l_agenda|mon_chirurgien|le_chirurgien|mon_medecin|le_medecin|mon_dentiste|le_dentiste|mon_docteur|la_sncf|la_greve|la_meteo|le_calendrier|mon_chef|ma_cheffe|mon_patron|ma_patronne|le_boulot|le_travail|la_vie|la_famille|ma_belle_mere|la_fatigue|la_maladie|le_devoir|le_destin|mon_corps|mon_banquier|mon_garagiste|ma_voiture|la_voiture|mon_kine|la_creche|l_ecole|la_nounou
	set won a_gagne|l_emporte|l_a_emporte|a_eu_raison_de_moi|a_le_dernier_mot|a_eu_le_dernier_mot|en_a_decide_autrement|a_tranche|a_parle|a_vote_contre|a_mis_son_veto|met_son_veto|a_pose_son_veto|a_gagne_la_partie|s_y_oppose|s_y_est_oppose|s_y_est_opposee|me_l_interdit|me_l_a_interdit|m_a_rattrapee|m_a_rattrape|m_a_terrassee|m_a_terrasse|m_a_mis_ko|m_a_mise_ko|dit_non|a_dit_non|crie_non|repond_non|dit_stop|dit_niet|a_dit_niet|a_dit_stop|ne_veut_rien_savoir|a_oppose_son_veto|me_cloue_au_lit|me_cloue_a_la_maison|me_garde_au_lit
	no je vous? dis non|non_merci
	no @power @won
	no c est @power qui a_gagne|gagne|l_emporte|l_a_emporte|decide|a_decide|commande
	no @diary a gagne j ai perdu
	no @diary affiche|est complet|plein_comme_un_oeuf|sature|un_tetris|un_tetris_perdu_d_avance|plein_a_craquer
	no @diary explose|deborde|craque|sature|agonise
	no @diary craque de partout|toutes_parts
	no @diary dit|crie|repond|hurle|affiche non|niet|complet
	no @diary me l interdit
	no mon|ma|mes dos|genou|hanche|cheville|corps|tete|jambes|pieds|estomac|medecin|docteur|dentiste|chirurgien|cardiologue|kine|osteo|ophtalmo|sage_femme|banquier|portefeuille|porte_monnaie|compte_en_banque|garagiste|voiture|bagnole|embrayage|batterie|chaudiere|plombier|conge_maternite|bebe|nounou|employeur|raison dit|disent|crie|crient|repond|repondent|hurle|a_dit|ont_dit non|niet|stop
	no mon|ma|mes dos|genou|hanche|cheville|corps|jambes|pieds|medecin|docteur|chirurgien a|ont vote contre
	no mon corps dit stop
	no le corps dit non|stop
	set mychair ma_chaise|ma_place|mon_siege|mon_fauteuil|mon_strapontin
	no @mychair restera|reste|sera vide|vacante|vacant|libre|inoccupee|froide
	no @mychair est|sera|reste a prendre|donner|redistribuer|offrir|pourvoir
	no @mychair est|sera pour un|une autre
	no @mychair fera|peut_faire|pourra_faire un|une|des|le? heureux|heureuse|bonheur
	no une chaise restera vide
	no vous aurez une chaise|place vide|libre|de_trop|en_trop
	no je vous rends donc? mon|ma badge|tablier|place|chaise|siege|carton
	no il y aura une chaise vide
	no une chaise de moins
	no une chaise de moins a deplier|installer
	no vous aurez une chaise de|en trop
	no faites en profiter quelqu_un|un_autre|une_autre|quelqu_un_d_autre
	no la|les|le coeur|envie|tete|esprit|volonte|motivation y est|etait pas|mais_pas le|les temps|jambes|agenda|corps|reste|planning
	no le coeur|envie y est pas le|les temps|jambes|reste
	no j ai l|bien? envie pas|mais_pas le temps
	no pas le temps
	no pas une minute a moi
	no plus une minute a moi
	no pas de temps a moi|perdre|libre
	no le temps non|me_manque|manque
	no les jambes non
	no les jambes ne suivent|suivront plus|pas
	no le corps ne suit|suivra plus|pas
	no le reste ne suit|suivra pas
	no je ne? peux|pourrai point
	no je ne? peux vraiment? pas
	no peux|pourrai vraiment? pas
	no j peux point
	no encore? rate
	no encore? rate pour moi|cette_fois|cette_annee|cette_fois_ci|ce_coup_ci
	no encore? loupe|loupee
	no encore? loupe|loupee pour moi|cette_fois|cette_annee
	no toujours pas
	no toujours non
	no c est toujours non
	no encore non
	no encore un? non
	no c est encore un? non
	no non non? et non
	no non trois|mille|cent|deux|dix fois non
	no un grand|petit|gros|triste|double non
	no un non desole|navre|contrit|penaud|a_regret|la_mort_dans_l_ame
	no c est un non
	no c est un grand|petit|triste|gros non
	no la reponse est non
	no:day je suis hs|hors_service|ko|sur_le_flanc|sur_les_rotules|au_fond_du_lit|crame|cramee|rince|rincee|lessive|lessivee|cuit|cuite|a_plat|a_ramasser_a_la_petite_cuillere|au_bout_du_rouleau|hors_jeu|hors_circuit|hors_course|hors_combat|hors_d_usage|en_carafe|en_rade
	no:day je serai hs|hors_service|ko|sur_le_flanc|hors_jeu|hors_circuit|au_bloc|sur_le_billard|au_fond_du_lit|en_salle_d_operation|a_la_maternite|en_salle_d_accouchement|dans_le_platre|sous_anesthesie|dans_les_cartons|sur_une_plage|au_bout_du_monde|a_l_autre_bout_de_la_france|a_l_autre_bout_du_monde|a_l_autre_bout_du_pays
	no je? vous? pose|poserai|pose_donc un lapin
	no je? vous? pose|poserai un lapin d avance
	no je? vous? fais|ferai faux bond
	no je? vous? fais|ferai l ecole buissonniere
	no je? vous lache au dernier moment
	no je? vous lache a la derniere minute
	no n o n
	no je? vous? fausse|fausserai compagnie
	no je? declare forfait
	no forfait
	no forfait pour_moi
	no je? rends mon tablier
	no je? jette l eponge
	no je baisse les bras|pavillon
	no:day je cale
	no:day je coule
	no:day je sature
	no je me desiste
	no pas la
	no pas libre|libres|dispo|dispos|disponibles
	no pas dispo|libre pour_deux_sous|du_tout
	no pas pour moi cette annee|fois
	no pas mon tour
	no pas le bon jour
	no pas le bon jour pour moi
	no mauvais jour pour moi
	no mauvaise pioche
	no mauvaise pioche pour moi
	no mauvais timing
	no jamais en semaine
	no meme pas en reve
	no ni sur_place|en_vrai|en_salle|en_presentiel ni ailleurs|en_visio|derriere_l_ecran|a_distance|autrement|en_pensee
	no ni en chair ni en os|pixels|visio
	no ni de pres ni de loin
	no pas meme|meme_pas en visio
	no meme pas en visio
	no impossible d etre au four et au moulin
	no je ne peux etre au four et au moulin
	no je ne peux pas etre au four et au moulin
	no je ne suis pas doue|douee d ubiquite
	no je n ai pas le don d ubiquite
	no je n ai pas encore? le don d ubiquite
	no l ubiquite n est pas mon fort
	no on ne peut pas etre partout
	no on ne peut pas etre au four et au moulin
	no il faudra|faut|va_falloir faire|vous_debrouiller|vous_amuser|refaire_le_monde|bavarder|debattre sans moi
	no vous debattrez|bavarderez|refairez_le_monde|referez_le_monde|mangerez|trinquerez sans moi
	no refaites|sauvez|changez le monde sans moi
	no debattez|mangez|trinquez|travaillez|amusez_vous|regalez_vous|cogitez bien? sans moi
	no ce sera sans moi
	no ma defection est certaine|actee|acquise
	no rien a faire
	no rien a faire je ne peux pas
	no rien a faire ca ne passe pas
	no ca ne passe pas
	no ca ne rentre pas
	no ca ne rentre pas dans @diary
	no ca ne colle pas
	no ca coince
	no ca coince de|pour mon_cote|moi
	no c est non
	no je? vote non
	no a vote non
	no c est non les|la mort_dans_l_ame|larmes_aux_yeux
	no j ai deja donne
	no:day mes valises seront bouclees
	no:day je serai dans l|un avion|train
	no:day je suis|serai de mariage|bapteme|communion|corvee|garde|service|jury|enterrement
	no:day je marie ma|mon fille|fils|soeur|frere|niece|neveu|cousine|cousin|mere|pere
	no:day ma|mon fille|fils|soeur|frere se marie
	no:day je me marie
	no:day je demenage
	no:day je joue les nounous|gardes_malades|infirmieres|infirmiers|taxis|grands_meres|mamies|papis|baby_sitters
	no:day je pouponne
	no:day on m opere
	no:day on m opere du|de|des la|l|un genou|hanche|cataracte|dos|oeil|yeux|cheville|epaule|pied|appendicite
	no:day j accouche
	no:day je reste|resterai a la|au|en|dans maison|lit|bureau|fond_de_mon_lit|mon_lit|ma_campagne|boutique|caserne|nid|bercail
	no moi je reste a|au la? maison|bureau
	no je passe mon tour
	no je? saute|zappe|passe ce|mon tour
	no l|d autres devoirs m appellent
	no un autre devoir m appelle
	no le devoir m appelle ailleurs
	no oubliez moi pour cette fois
	no oubliez moi
	no comptez sans moi
	no comptez un de moins
	no comptez une de moins
	no un de moins dans la salle
	no une de moins dans la salle
	no faites une croix sur moi|ma_presence|mon_nom
	no vous pouvez faire une croix sur moi|ma_presence|mon_nom
	no faites une croix sur moi|mon_nom
	no je fais une croix dessus
	no adieu veau vache cochon
`

// sayingAsideTable holds whole clauses that bear on nothing, see sayings.go.
const sayingAsideTable = `
	fill mon capitaine|general|colonel|commandant|ami|amie|bon|brave
	fill chef|cheffe|patron|patronne
	fill mesdames messieurs
	fill et rien d autre
	fill un point c est tout
	fill point final|barre
	fill c est dit|ecrit|promis|jure|signe
	fill promis jure
	fill promis jure crache
	fill croix de bois croix|si de|je fer|mens
	fill parole de|d scout|honneur|maire|secretaire|benevole|tresorier|tresoriere|vosgien|vosgienne|lorrain|lorraine|alsacien|alsacienne|champenois|champenoise|ardennais|ardennaise
	fill on ne se refait pas
	fill on ne vit qu une fois
	fill la vie est belle|courte|mal_faite|injuste
	fill c est la vie
	fill ainsi va la vie
	fill que voulez vous
	fill que demander de plus
	fill allez savoir
	fill quelle question
	fill quelle drole de question
	fill comment resister|refuser|dire_non|rater_ca|louper_ca|manquer_ca
	fill comme si j allais|pouvais rater|louper|manquer|refuser ca|cela|une_occasion_pareille
	fill vous croyez|pensiez|pensez que|qu j allais rater|louper|manquer|refuser ca
	fill vous croyiez|pensiez vous_debarrasser_de_moi
	fill tout vient|arrive a point a qui sait attendre
	fill a qui sait attendre
	fill jamais deux sans trois
	fill mieux vaut tard que jamais
	fill qui dort dine
	fill l avenir appartient a ceux qui se levent tot
	fill pas de panique
	fill ne riez pas
	fill je sais
	fill vous l aurez voulu
	fill vous voila prevenus|prevenu|prevenue
	fill j ai deja? bien? verifie
	fill j ai verifie deux_fois|trois_fois|la_meteo
	fill n oubliez pas le|la|les|l|mon|du cafe|croissants|biscuits|dessert|fromage|champagne|gateau|gateaux|the|sucre|tire_bouchon|vin|tarte|chocolat|eau
	fill et le? cafe
	fill promis
	fill promis promis
	fill vous avez gagne|raison|bien_raison
	fill je le veux|jure|clame|proclame|signe|dis_et_je_le_redis
	fill devinez qui vient|sera_la|arrive|debarque
	fill ma decision est prise
	fill comme mon nom ne? l indique pas|bien|parfaitement
	fill nous? partageons|partage le|les|l travail|taches|roles|gateau|boulot|affiche
	fill on? se partage le|les|l travail|taches|roles|gateau|boulot|programme|dates|villes
	fill partage equitable|des_taches|des_roles|du_travail|du_gateau
	fill division du travail
	fill a chacun|chacune sa|son ville|date|role|ecran|mode
	fill la voie est libre
	fill tout y etait
	fill d ailleurs|au_fait|entre_nous
	fill no pressure|stress|problem|worries
	fill je vous? reponds dans|entre votre|vos|le|les|l texte|lignes|mail|message|ordre
	fill je vous? reponds point_par_point|ci_dessous|ci_apres|en_couleur|en_rouge|au_fil_de_l_eau|a_la_suite
	fill en retard comme d habitude|toujours|hab
	fill pas ma presence|venue|participation|inscription
	fill c est plus fort que moi
	fill quand on aime
	fill on ne compte pas
	fill qui m aime me suive
	fill une fois n est pas coutume
	fill c est dire
	fill tout arrive
	fill comme quoi tout arrive
	fill enfin
	fill alleluia|hosanna|victoire|miracle
	fill sans rire
	fill blague a part
	fill qu on n en parle plus
	fill et qu on n en parle plus
	fill je sais je sais
	fill vous voyez le genre|tableau
	fill c est ballot|rageant|bete|idiot|pas_de_bol|pas_de_chance|la_poisse|la_tuile|le_comble|le_pompon|dommage|malin|trop_bete|con|nul|cruel|rude|dur
	fill la poisse|tuile|guigne|honte|classe|totale
	fill pas de bol|chance|veine|pot
	fill je suis maudit|maudite
	fill j en pleure|pleurerais|rage|bave|salive d_avance?
	fill snif|snif_snif|sniff|ouin|argh|grrr|pfff|pff|bouh|youpi|hourra|yahou|chouette|genial|trop_bien|miam|arf|aie|ouille
	fill je vous raconterai
	fill vous me raconterez
	fill vous me raconterez tout
	fill racontez moi tout
	fill prenez des notes
	fill prenez des notes pour moi
	fill pensez a moi
	fill pensez a moi au dessert
	fill trinquez a ma sante
	fill buvez un coup a ma sante
	fill l an prochain peut etre
	fill je me rattraperai
	fill ce n est que partie remise
	fill bon courage|vent|voyage les|a? gens|amis|copains|tous?
	fill salut la compagnie
	fill salut les copains|amis|gens
	fill dix fois merci
	fill je? vous epargne|fais_grace_de mes|les|la|le? raisons|details|suite|reste|motifs|explications
	fill longue histoire
	fill c est une longue histoire
	fill ne m en demandez|dites pas plus|davantage|rien
	fill s entend
	fill cela|ca s entend
	fill cela|ca va sans dire
	fill changement de programme|pied|plan|cap
	fill fausse alerte
	fill erreur d aiguillage
	fill erreur de casting
	fill rebonjour
	fill re bonjour
	fill re
	fill c est encore moi
	fill encore moi
	fill me revoila deja
	fill rien a redire
	fill du grand art
	fill chapeau l artiste|bas
	fill bravo l artiste
	fill on n arrete pas le progres
	fill vive la visio|presence|convivialite|choucroute|tarte_flambee|champagne|quiche
	fill vous avez bien fait d insister|de_me_relancer
	fill a vos plumes|marques|agendas
	fill au boulot|travail
	fill et que ca saute
`
