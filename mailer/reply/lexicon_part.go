package reply

// partTable holds the words of taking part: who, verbs and nouns, yes and no, doubt. For the notation see grower.read.
const partTable = `
	set adv bien|donc|aussi|egalement|finalement|malheureusement|helas|volontiers|bien_sur|naturellement|evidemment
	set deg tres|vraiment|bien|fort|sincerement|tout_a_fait

	self:je je|j
	self:moi c est bien? moi qui
	third c est lui|elle qui
	self:moi moi|moi_meme|votre_serviteur|votre_servante
	self:for pour|a bibi
	self:for pour|de ma part
	self:for pour moi
	self:for pour ce qui me concerne
	self:for en ce qui me concerne
	self:for de mon cote
	self:for a titre personnel
	self:for quant a moi
	we nous|on|nous_memes
	third il|elle|ils|elles|lui_meme|elle_meme|lui|celui_ci|celle_ci|ce_dernier|cette_derniere
	you vous
	thou tu|te|ton|ta|tes|toi

	be:1 suis|serai|serais
	be:3 est|sera|serait|etant
	be:4 sommes|serons|serions
	be:6 sont|seront
	be:0 etre|d_etre
	be:1 je|j serait
	present present
	no s excuse|excusent de|d ne pas? pouvoir? etre_present|participer|venir|assister|etre_des_votres
	no s excuse
	not pas|point non plus
	no prie|prient de l excuser
	no est excuse
	no vous? demande|demandent de l|la|le|les excuser
	no vous? prie|prient de bien vouloir l|la|le|les excuser
	no regrette|regrettent de ne pouvoir etre_present|participer|venir|assister|etre_des_votres
	verb:1 prefere venir
	present la
	present de? la partie
	present des|parmi|avec votres|vous
	present des notres
	present au rendez vous|rdv
	present avec vous
	present parmi vous
	present a vos cotes
	present partant
	present chaud|chaude
	present grave chaud|chaude
	present a votre table
	present parmi les participants|presents
	avail disponible
	avail libre
	avail libres
	avail en mesure de
	away absent
	away absence|mon_absence|notre_absence
	away empeche
	away indisponible
	away pris
	away retenu
	away excuse
	away deja pris|occupe|engage|retenu
	away dans l impossibilite de?
	away en conge
	away en vacances
	away en deplacement
	away en arret
	away de permanence
	away d astreinte
	away en formation
	away souffrant|souffrante|malade|hospitalise|hospitalisee
	away a l etranger

	verb:1 viens|viendrai|participerai|assisterai|rejoindrai|rejoins|joindrai|suivrai|suis_bien|prendrai_part|prends_part|me_rendrai|me_rends
	verb:1 j irai
	verb:1 j? y vais
	verb:1 l|les accompagne|accompagnerai
	verb:13 participe|assiste
	verb:1 y irai
	verb:1 y suis|serai|serais
	verb:1 y participe|participerai|assisterai|viendrai
	verb:1 m y rendrai|rends|joindrai|inscris
	verb:1 m inscris|inscrirai|inscrit
	verb:1 me joins|joindrai
	verb:1 vous rejoindrai|rejoins|rejoint
	verb:1 me joindrai a vous
	verb:1 me joins a vous
	verb:1 serai bien? parmi vous
	verb:1 reponds present|favorablement|positivement
	verb:1 reponds bien? volontiers? par l affirmative
	verb:1 me connecterai|connecte
	verb:1 vous? rejoins|rejoindrai a|vers|pour midi
	verb:13 accepte
	verb:1 vous me verrez
	verb:1 vous m y verrez
	verb:1 honorerai
	verb:3 vient|viendra|participera|assistera|rejoindra|rejoint|suivra|suit|se_joindra|se_joint|prendra_part|prend_part|ira|se_rendra|se_rend|honorera|se_connectera|se_connecte|accompagnera
	verb:3 y sera|participera|assistera|est|viendra
	verb:3 vous rejoindra|rejoint
	verb:3 se joindra a vous
	verb:3 honorera de sa presence
	verb:3 repond present|favorablement
	verb:3 s inscrit
	verb:4 venons|viendrons|participons|participerons|assisterons|rejoindrons|suivrons|prendrons_part|irons|y_serons|y_sera|y_participerons
	verb:4 vous rejoindrons
	verb:4 repondons present|favorablement
	verb:4 nous inscrivons
	verb:6 viennent|viendront|participent|participeront|assisteront|assistent|suivront|rejoindront|prendront_part|seront_la|iront|y_seront
	verb:0 venir|participer|assister|suivre|rejoindre|y_assister|y_participer|y_venir|y_aller|prendre_part|y_prendre_part|etre_la|y_etre|me_joindre|se_joindre|me_rendre|m_y_rendre|m_inscrire|m_y_inscrire|honorer|prendre_part_a
	verb:0 nous|vous rejoindre
	verb:0 me|se|nous joindre a vous|nous
	verb:0 etre parmi vous
	verb:0 etre des votres|notres
	verb:0 etre present
	verb:0 repondre present|favorablement|positivement
	verb:0 m y joindre
	verb:0 honorer votre invitation
	journey me deplacer|rendre_sur_place
	journey me deplacerai|deplace
	journey le deplacement
	journey faire|ferai|fais le deplacement|voyage|trajet
	journey faire|ferai|fais la|le route|trajet
	journey faire|ferai|fais|reprendre|prendre la route
	journey m y deplacer
	journey y rendre
	noun participation|presence|venue|inscription
	noun l inscription
	noun ma|mon|notre|la|une participation|presence|venue|inscription
	noun bulletin d inscription
	noun demande d inscription
	seat une|1 petite? place|chaise
	seat mon|ma nom|place|reservation
	confirm:1 confirme|maintiens|valide|reserve|prends|adresse
	confirm:1 je prend
	confirm:1 prefere|opte|ferai|basculerai|bascule|opterai|passerai_plutot|passerai_finalement
	confirm:1 vous confirme|informe|annonce|indique|signale|precise
	confirm:1 vous informe|annonce|indique|signale|precise|confirme que
	confirm:1 peux confirmer
	confirm:1 vous? faire connaitre que
	confirm:1 vous? faire savoir|part que|de
	confirm:1 vous dire que|qu
	confirm:1 ai|avons l avantage de
	confirm:1 confirmer|informer|annoncer|faire_savoir|faire_part
	confirm:1 vous confirmer|informer|annoncer|faire_savoir|faire_part
	confirm:1 confirmee|validee|ferme
	confirm:1 confirmons|informons|indiquons|signalons
	confirm:1 vous confirmons|informons|indiquons|signalons
	confirm:1 noter|notez
	confirm:1 compter sur
	confirm:1 comptez sur
	cancel annule|annuler|annulez|annulee|renonce|renoncer|decline|decliner|desinscrire|desinscris
	cancel je|j decline|renonce|annule
	cancel desinscrivez|desister
	cancel me desister|desiste
	cancel se desiste|desistera|decommande|decommandera
	cancel renonce|renoncer a
	cancel l annulation de
	cancel ma desinscription
	modal:1 peux|pourrai|puis|pourrais|vais|compte|souhaite|souhaiterais|veux|voudrais|aimerais|desire|tiens_a|viens_de
	modal:1 je|j souhaite|souhaiterais|voudrais|aimerais|desire
	modal:1 l intention de
	modal:must dois|devrai|doit|devons
	modal:1 ne manquerai pas|point de|d
	modal:3 ne manquera pas|point de|d
	modal:4 ne manquerons pas|point de|d
	modal:1 n y manquerai pas
	yes ne saurais decliner|refuser|manquer
	yes ne saurais refuser|decliner une? telle|si_aimable? invitation
	yes impossible de rater|manquer|louper|refuser|decliner ca|cela?
	yes impossible de dire non
	yes pas question de rater|manquer|louper ca|cela?
	yes comment pourrais je manquer|refuser|decliner|dire_non
	force:to m oblige|obligent|contraint|contraignent a
	force:to me contraint|contraignent|force a
	force:to m y oblige|contraint
	no m empeche|empechent d|de etre_present|venir|participer|me_joindre_a_vous|vous_rejoindre|y_participer|y_assister|assister|etre_la|etre_avec_vous|etre_parmi_vous|etre_a_vos_cotes|etre_des_votres|me_liberer
	no me retient|retiennent
	no ne me permet|permettent|permettra|permettront pas de|d venir|participer|etre_present|me_joindre_a_vous|vous_rejoindre|y_participer|y_assister|assister|me_liberer|etre_des_votres|honorer
	modal:1 ai l honneur|plaisir|avantage de|d
	modal:1 me ferai un plaisir|devoir|honneur|joie de|d
	modal:1 suis|serai|serais heureux|heureuse|ravi|ravie|content|contente|enchante|enchantee|honore|honoree|desireux|desireuse de|d
	modal:1 suis en mesure de
	modal:1 aurai|ai le? plaisir|joie|honneur|avantage de|d
	modal:3 pourras|pourrat
	modal:3 peut|pourra|souhaite|va|souhaiterait|veut|compte
	modal:3 aura le|l plaisir|honneur|avantage de|d
	modal:4 pouvons|pourrons|allons|souhaitons|souhaiterions|voudrions|aimerions|voulons
	modal:6 pourront|peuvent
	modal:1 c est avec un? grand? plaisir que
	modal:1 c est avec un? grand? plaisir
	request merci de|d
	request merci de bien vouloir
	request merci par avance|avance de|d
	request merci de? prendre note
	request merci a vous de
	request veuillez
	request je|j vous? remercie de|d
	request nous vous remercions de
	request vous remercie de
	request vous pouvez
	request pouvez|pourriez|peux vous de?
	request pouvez vous s il vous plait
	request je vous prie de bien? vouloir?
	request vous prie de bien? vouloir?
	request vous saurais gre de bien? vouloir?
	request je vous demande de
	request puis je vous demander de bien? vouloir?
	request vous voudrez bien
	request vous serait il possible de
	request peux|pourrais|pourras tu
	request tu pourrais|pourras
	request est_ce_que vous|tu pouvez|pourriez|pourrez|peux|pourrais|pourras
	enrol:me inscrivez moi
	enrol:me m inscrire
	enrol:me m y inscrire
	enrol:me inscrit|inscrire|inscris|note|notes|compte|comptez|ajoutez|mettez|notez|inscrivez moi
	enrol:me me noter|compter|ajouter|inscrire|mettre|inscrivez
	enrol:me m ajouter
	enrol:me me garder|reserver une? petite? place
	enrol:me gardez|reservez moi une? petite? place
	enrol:me garder|reserver une? place
	cancel donner|liberer|attribuer|proposer|ceder ma place
	cancel donner|liberer|attribuer|proposer|ceder ma place a quelqu_un|un_autre|une_autre|une_personne
	cancel donner|liberer|attribuer|proposer|ceder ma place a une personne en|sur liste|la_liste d attente
	cancel libere|rends|cede ma place
	cancel liberer|liberez mes deux? places
	cancel me retirer
	cancel retirez moi
	cancel me desinscrire
	cancel retirer|retirez|enlever|enlevez|supprimer|supprimez mon nom de la liste des participants|inscrits|presents
	cancel annulez moi
	cancel annulez|annuler|supprimez|supprimer ma|mon inscription|participation|venue|reservation
	enrol:me m ajouter a la liste
	enrol:me comptez|compter|compte sur moi
	enrol:me comptez|compter sur ma presence|participation|venue
	enrol:me tu me notes
	enrol:me me compter parmi vous
	enrol:me me compter parmi les presents|participants|inscrits
	enrol:me vous pouvez compter sur moi
	enrol:me mettez|noter|notez|ajoutez|ajouter mon nom
	enrol:me noter|notez|enregistrer|enregistrez ma participation|presence|venue
	enrol:me noter|notez|enregistrer|enregistrez|prendre|prendre_en_compte mon inscription
	enrol:me prendre en compte ma participation|presence
	enrol:us nous inscrire
	enrol:us inscrivez|comptez|notez nous
	enrol:us compter sur nous
	enrol:him inscrire|inscrivez|ajouter|ajoutez
	enrol:him l inscrire
	enrol:him la|le|les inscrire
	enrol:him noter la participation de|d
	enrol:him noter la presence de|d

	yes oui
	yes mais? oui
	yes ce sera celle|celles
	yes je? retiens|choisis|selectionne
	yes opte pour
	yes i will|ll be there
	yes i will|ll attend|join|come
	yes count me in
	yes i d love to join|attend|come you?
	yes i would love to join|attend|come you?
	no i can t|cannot make it|come|attend|join
	no i won t be able to come|attend|join
	yes ok
	yes ok pour|a
	yes d accord
	yes c est ok|d_accord|bon|oui|parfait_pour|tout_bon|entendu|note_pour_moi
	yes c ok
	yes ca marche
	yes ca roule
	yes ca me va
	yes me convient
	yes volontiers
	yes bien? volontiers
	yes avec grand|tres_grand|un_grand|beaucoup_de? plaisir|joie
	yes avec plaisir
	yes avec grand plaisir
	yes affirmatif
	yes bien entendu
	yes pas de souci|soucis|probleme|problemes pour
	yes pas de souci|probleme
	yes sans faute
	yes un? grand? oui
	yes a 100
	yes reponse positive|favorable
	yes reponse : oui
	yes c est oui
	yes ce sera oui
	yes ce sera un oui
	yes tout bon
	yes c est tout bon
	yes c est bon
	yes bien sur
	yes evidemment
	yes comptez moi
	no non
	no helas non
	no non merci
	no ce sera non
	no c est non
	no ce sera malheureusement|helas non
	no sans moi
	no ce sera donc? sans moi
	no ce sera donc sans moi
	no faux bond
	no vous? ferez|faites sans moi
	no je passe mon tour
	no passe mon tour
	no negatif
	no reponse negative
	no c est mort
	no pas possible pour
	no pas possible
	no ce n est pas possible
	no ce ne sera pas possible
	no cela ne sera|m_est pas possible
	no ca ne sera|va pas etre? possible
	no ca ne le fera pas
	no impossible
	no impossible pour
	no impossible d etre present|la|des_votres|parmi_vous
	no impossible de me_liberer|m_absenter du|de_mon|de_la|de_ma|de_l|de_notre bureau|travail|college|lycee|ecole|mairie|service|poste|agence|etablissement|classe|centre|association|cabinet|hopital|boutique|magasin
	no impossible de venir|participer|me_liberer|me_deplacer|vous_rejoindre|me_joindre_a_vous|y_assister|y_participer
	no dans l impossibilite de venir|participer|me_liberer|me_deplacer|vous_rejoindre|me_joindre_a_vous|y_assister|assister|d_etre_present
	no ne m attendez pas
	no ne comptez pas sur moi
	no ne pas compter sur moi
	no ne pourrai me liberer
	no excuse mon absence
	no excuser mon|notre|son absence
	no m excuser
	no de m excuser
	no m en excuser
	no je m excuse
	no suis au regret de ne pouvoir
	no regrette|regrettons de ne pouvoir
	no vous? presente|presentent ses|leurs excuses
	no vous? prie|prient de bien? vouloir? l|le|la|les excuser
	no vous? prie|prient de bien? vouloir? excuser son|leur absence
	no ne pas pouvoir
	no ne pouvoir
	no contraint|contrainte|oblige|obligee de decliner|renoncer|annuler
	no je fais l impasse
	no fais l impasse
	no une prochaine fois
	no la prochaine fois
	no ce sera pour une autre|prochaine fois
	no pour une autre fois
	no serais bien venu
	no serais bien venue
	no serais venu|venue avec plaisir
	no aurais adore|aime|voulu|souhaite|bien_aime|bien_voulu|tellement_aime|ete_ravi|ete_ravie
	no aurait adore|aime|voulu|souhaite
	no par la pensee
	no present par la pensee
	no de tout coeur avec vous
	not pas|plus|jamais|aucun|aucune|aucunement|guere|nullement|ni
	not pas du tout
	ne ne|n
	that que|qu
`
