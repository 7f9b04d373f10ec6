package reply

// briefTable holds turns of speech of answers of one sentence: how the sender wants to be put down, what they would not miss, what they
// already have that day, how little they can tell.
const briefTable = `
	set put noter|mettre|cocher|pointer|compter|considerer|enregistrer|inscrire|indiquer|declarer|ajouter|porter|ranger
	set puts notez|mettez|cochez|pointez|comptez|considerez|enregistrez|inscrivez|indiquez|declarez|ajoutez|portez|rangez
	set comer present|presente|participant|participante|partant|partante|inscrit|inscrite|interesse_et_present|interessee_et_presente
	set stayer absent|absente|excuse|excusee|indisponible|non_present|non_presente|non_participant|non_participante|empeche|empechee
	enrol:me me @put comme|parmi_les|dans_les|en? @comer
	enrol:me me @put comme|parmi_les|dans_les|en? @comer s
	enrol:me @puts moi comme|parmi_les|dans_les|en|donc? @comer
	no vous? pouvez|pourrez|voudrez|voulez bien? me @put comme|parmi_les|dans_les|en? @stayer
	no me @put comme|parmi_les|dans_les|en? @stayer
	no @puts moi comme|parmi_les|dans_les|en|donc? @stayer
	no me|m excuser|excusez pour cette fois|fois_ci

	set miss raterai|raterais|manquerai|manquerais|louperai|louperais
	set missed rater|manquer|louper
	set never pour_rien_au_monde|sous_aucun_pretexte|pour_tout_l_or_du_monde|pour_un_empire|a_aucun_prix
	yes @never je? ne? @miss
	yes @never je? ne? voudrais|veux @missed
	yes ne? @miss ca|cela|cette_journee|cette_rencontre|ce_rendez_vous|cette_occasion|cette_date|votre_journee|votre_rencontre @never
	yes n aurai|aurais|aurons garde de|d y? manquer|rater|oublier|bouder ce_rendez_vous|cette_rencontre|cette_journee|cela|votre_rencontre|votre_journee|votre_invitation|pareil_rendez_vous|pareille_occasion?
	yes ne? voudrais|veux @missed ca|cela|cette_journee|cette_rencontre|ce_rendez_vous|cette_occasion|votre_journee|votre_rencontre @never
	yes ne? voudrais|veux @missed ca|cela|cette_journee|cette_rencontre|ce_rendez_vous|cette_occasion|votre_journee|votre_rencontre pour rien|tout_l_or au|du monde
	yes m en voudrais|voudrai de|d @missed ca|cela|cette_journee|cette_rencontre|ce_rendez_vous|cette_occasion|votre_journee|votre_rencontre
	yes m en voudrais|voudrai de|d ne_pas venir|etre_la|y_etre|participer|y_participer|en_etre|y_aller
	yes m en mordrais les doigts de|d @missed
	yes dis meme|donc|franchement|clairement|resolument|tout_de_suite oui
	yes mon|notre agenda|planning|calendrier|emploi_du_temps dit|repond oui
	yes mon|notre agenda|planning|calendrier|emploi_du_temps est d_accord|libre|degage|vierge ce_jour_la
	no date|jour impossible pour moi|ma_part
	no mon|notre agenda|planning|calendrier|emploi_du_temps dit|repond non
	fill ne? dis|dirai|dirais pas non
	verb:1 vous me verrez|verra arriver|debarquer|venir|rappliquer

	fill ras
	fill rien a signaler de_mon_cote|pour_ma_part?

	set units un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|plusieurs|2|3|4|5|6|8|10|15
	fill avec? @units jours|jour|semaines|semaine|mois de retard
	fill a l horizon
	verb:1 reviens|reviendrai avec joie|plaisir|grand_plaisir|grande_joie|enthousiasme
	verb:1 suivrai|regarderai|ecouterai ca|cela|tout_ca|tout_cela
	block suivrai ca|cela de pres
	part:day du|des le? cafe|debut|accueil|petit_dejeuner jusqu_au|au|jusqu_a_la|a_la|et_jusqu_au|et_jusqu_a_la dessert|bout|cloture|fin|mot_de_la_fin
	part:day du|des le? cafe_d_accueil jusqu_au|au|jusqu_a_la|a_la dessert|bout|cloture|fin|mot_de_la_fin
	no en a|ont|aura decide autrement
	set free me_liberer|trouver_un_creneau|trouver_le_temps|trouver_une_date|degager_du_temps|degager_une_journee|degager_un_creneau|me_degager|caser_ca|caser_cela|m_organiser|me_rendre_disponible|tout_caser|tout_concilier
	no n? arrive|arriverai|parviens|parviendrai|reussis|reussirai pas|plus a @free
	set chance cette_occasion|cette_chance|cette_journee|cette_rencontre|ce_rendez_vous|celle_ci|celle_la|ca|cela|cette_opportunite
	no laisse|laisserai passer mon_tour|cette_occasion|cette_journee|cette_rencontre|ce_rendez_vous|celle_ci|celle_la
	yes ne? laisse|laisserai|laisserais|vais|veux pas|surtout_pas|pas_laisser|surement_pas passer @chance
	no crains|redoute de|d devoir? decliner|renoncer|refuser|annuler
	no ce sera donc? pour la|une prochaine
	hedge rien n est encore cale|fixe|arrete|decide|sur|certain|fait|programme|defini|acte|tranche

	yes cochez|mettez|notez la? case? oui pour moi
	yes cochez la case oui|present|presente
	no cochez la case non|absent|absente
	no pas cette fois ci
	no trop court|juste|tard|serre pour m_organiser|me_liberer|m_arranger|me_retourner

	away de garde|quart|corvee
	fill mode|solution|probleme|souci|droit|chien|moyen|pharmacie|medecin de garde
	hedge plutot oui que non
	yes inscrit|inscrite avec grand? plaisir|joie|enthousiasme
	yes suis|serai|sommes|serons preneur|preneuse|preneurs|preneuses de la? journee|rencontre|date|matinee
	yes suis|serai|sommes|serons preneur|preneuse|preneurs|preneuses d_une_place|d_un_siege|pour
	yes c est oui direct|net|tout_net|cash|sans_hesiter|sans_hesitation|tout_de_suite
	set bring humeur|bonne_humeur|belle_humeur|sourire|appetit|carnet|stylo|parapluie|enthousiasme|curiosite|energie|oreilles|questions|calepin|crayons|gateau|dictionnaire|lunettes
	fill avec|arme_de|armee_de|muni_de|munie_de|sans_oublier mon|ma|mes|toute_ma|tout_mon @bring
	confirm:1 soyez|soyons donc? assure|assures|assuree|assurees|certain|certains|certaine|sur|surs|sure de|que|qu
	fill vite|illico|presto|fissa
	relay passe|passera|passent mon|ma|mes|son|sa|ses|un|le|l|une|leur permis|bac|brevet|examen|examens|concours|oral|irm|scanner|radio|soutenance
	fill vous aurez donc|bien|deja|surement|sans_doute? compris|devine|saisi que|qu
	fill vous comprendrez|comprenez donc|bien|aisement|surement? que|qu
	no ne vienne pas
	courtesy gardez|laissez|conservez|maintenez moi bien? au_chaud? dans|sur|parmi vos|votre|la|les listes|fichier|fichiers|destinataires|contacts|liste_de_diffusion|mailing_list|mailing|carnet_d_adresses
	courtesy gardez|laissez|conservez|maintenez moi dans|sur|parmi vos|votre|la|les listes|fichier|fichiers|destinataires|contacts|liste_de_diffusion|mailing_list|mailing|carnet_d_adresses pour la suite|prochaine|prochaine_fois

	yes bon|bonne pour le service|depart
	lunch:no ne comptez|prevoyez|gardez|reservez|mettez pas mon|de|d|ma|un couvert|repas|assiette|dejeuner|part
	lunch:no ne comptez|prevoyez|gardez|reservez|mettez pas mon|de|d|ma|un couvert|repas|assiette|dejeuner|part pour moi

	hedge pas_encore|aucune|pas|sans|peu|peu_de|trop_peu|manque de|d? visibilite|certitude|certitudes sur|quant_a? mon|mes|notre|nos? agenda|planning|disponibilites|disponibilite|emploi_du_temps|calendrier
	hedge pas_encore|aucune|pas|sans|peu|peu_de|trop_peu|manque de|d? visibilite|certitude|certitudes a_ce_stade|a_ce_jour|pour_l_instant|pour_le_moment|encore?
	hedge je? ne? peux|puis pas encore vous? le|l|rien? garantir|promettre|dire|assurer|confirmer|certifier
	hedge je? ne? peux|puis pas|encore le|l|rien garantir|promettre|assurer|certifier

	courtesy vous|te dis donc? a bientot|tres_bientot|tres_vite|vite|plus|tantot|la_prochaine|une_prochaine|une_prochaine_fois|une_autre_fois|une_autre
	courtesy vous|te dis merci|bravo|chapeau|bonjour|bonne_journee|bon_courage
`
