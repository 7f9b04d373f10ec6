package reply

// comeTable holds the paradigms of taking part that the older tables lack: verbs in each person, courtesies that lead to a request,
// and turns of phrase that accept.
const comeTable = `
	set come0 venir|participer|assister|etre_present|etre_la|etre_des_votres|etre_parmi_vous|etre_avec_vous|me_joindre_a_vous|vous_rejoindre|y_assister|y_participer|y_etre|y_aller|m_y_rendre|prendre_part|y_prendre_part|suivre|m_inscrire|m_y_inscrire
	set wish gentillesse|amabilite|obligeance|bonte|courtoisie|delicatesse
	set gladly volontiers|avec_plaisir|avec_grand_plaisir|avec_joie|avec_enthousiasme|avec_interet
	set topic sujet|theme|thematique|programme|contenu|demarche|question|problematique|questions|sujets|themes
	set matter sujet|theme|thematique|programme|contenu|rencontre|journee|evenement|demarche|initiative|projet|question|problematique|manifestation

	modal:1 prevois|projette|programme|planifie de|d
	modal:1 ai prevu|planifie|programme|decide|choisi|projete de|d
	modal:1 ai envie|hate de|d
	modal:1 ai le|la projet|volonte de|d
	modal:1 suis decide|decidee|resolu|resolue|determine|determinee|dispose|disposee|pret|prete a
	modal:1 suis|serai|serais tres|vraiment|particulierement|toujours? heureux|heureuse|ravi|ravie|content|contente|enchante|enchantee|honore|honoree|flatte|flattee de|d pouvoir
	modal:1 me rejouis|felicite de|d pouvoir
	modal:1 ai la|le|l chance|plaisir|joie|bonheur|opportunite|possibilite de|d pouvoir?
	modal:1 pourrai|pourrais bel et bien
	modal:1 peux finalement|donc|enfin|desormais
	modal:1 souhaite|souhaiterais|voudrais|aimerais|desire vivement|ardemment|beaucoup|fortement|sincerement|pouvoir
	modal:1 ne voudrais|veux|voulais pour_rien_au_monde manquer|rater|louper
	modal:1 me tarde de|d
	modal:1 il me tarde de|d
	modal:3 prevoit|projette|programme|planifie de|d
	modal:3 a prevu|planifie|programme|decide|choisi de|d
	modal:3 tient|tiendra a
	modal:3 se rejouit de|d
	modal:3 est heureux|heureuse|ravi|ravie|content|contente de|d
	modal:4 prevoyons|projetons|programmons de|d
	modal:4 avons prevu|planifie|programme|decide|choisi de|d
	modal:4 nous rejouissons de|d
	modal:4 sommes|serons|serions tres? heureux|ravis|contents|enchantes|honores|heureuses|ravies|contentes|enchantees|honorees de|d pouvoir?
	modal:4 aurons|avons le|la|un|beaucoup|grand grand? plaisir|joie|honneur|bonheur de|d|a
	modal:4 souhaitons|souhaiterions|desirons|aimerions|voudrions vivement|beaucoup|fortement|sincerement|pouvoir
	modal:6 souhaitent|desirent|veulent|comptent|prevoient|vont
	modal:6 auront le|un|grand grand? plaisir de|d

	verb:1 serai bel et bien present|la|des_votres
	verb:1 suis|serai bel et bien des votres
	verb:1 donne|donnerai bien? volontiers? suite favorablement|favorable? a
	verb:1 donne|donnerai suite favorablement
	verb:1 y donne|donnerai une? suite favorablement|favorable|volontiers
	verb:1 y donne|donnerai suite avec grand? plaisir|joie
	verb:1 donne|donnerai une? suite favorable
	verb:1 donne|donnerai mon? accord pour participer|venir|etre_present
	verb:1 repondrai present|favorablement|positivement
	verb:1 repondrai present|favorablement|positivement a votre|cette|l aimable? invitation|appel|sollicitation|proposition
	verb:1 reponds present|favorablement|positivement a votre|cette|l aimable? appel|sollicitation|proposition|requete
	verb:1 m associe|associerai a vous|cette_journee|cette_rencontre|vos_travaux
	verb:1 m associe|associerai volontiers? a vous|cette_journee|cette_rencontre|vos_travaux
	verb:1 me rends|rendrai disponible
	verb:1 me suis rendue? disponible
	verb:1 me suis liberee?
	verb:1 ai pu me liberer|rendre_disponible
	verb:4 avons pu nous liberer|rendre_disponibles
	no n avons|ai pas? pu nous|me liberer
	no n avons|ai pas? pu nous|me rendre disponible|disponibles
	no ne pouvons|pourrons pas|plus nous liberer
	no ne pouvons|pourrons pas|plus nous rendre disponibles
	verb:1 ai enfin? reussi|fini|parvenu a|par me liberer
	verb:1 suis enfin? parvenu|parvenue|arrive|arrivee a me liberer
	verb:1 viendrai|viens a votre rencontre
	verb:1 y prends|prendrai part
	verb:1 y serai|suis present
	verb:1 y viens|viendrai|vais|irai
	verb:1 l honore|honorerai de ma presence
	verb:1 serai au nombre des participants|presents|inscrits
	verb:1 serai fidele au rendez vous
	verb:1 repondrai a l appel
	verb:3 donne|donnera une? suite favorable
	verb:3 repondra present|favorablement|positivement
	verb:3 s associe|associera a vous|cette_journee|cette_rencontre|vos_travaux
	verb:3 se rend|rendra disponible
	verb:3 y va|prend_part|prendra_part|ira
	verb:4 repondrons present|favorablement|positivement
	verb:4 nous joindrons|joignons a vous
	verb:4 y serons|viendrons|irons|allons|participons|participerons|assistons|assisterons
	verb:4 assistons|rejoignons|suivons|prenons_part|nous_connecterons|nous_connectons|nous_rendrons|nous_rendons
	verb:4 serons|sommes de la partie
	verb:6 y seront|viendront|iront|participent|participeront|assistent|assisteront
	verb:6 s y rendront|rendent
	verb:3 s y rendra|rend
	verb:6 se connecteront|se_connectent|se_rendront|se_rendent|rejoignent|suivent
	verb:6 repondront|repondent present|favorablement
	verb:0 etre de la partie|fete
	verb:0 etre fidele? au rendez vous
	verb:0 m associer a vous|cette_journee|cette_rencontre|vos_travaux
	verb:0 pouvoir @come0
	verb:0 me|nous|se connecter
	verb:0 assister|participer a vos|aux travaux|echanges|debats
	verb:0 m y associer
	verb:0 participer|assister pleinement|activement
	verb:1 participerai|assisterai|viendrai|participe|viens @gladly
	present bel et bien present|la
	present des votres avec grand? plaisir|joie
	present au nombre des participants|presents|inscrits
	present assis|assise parmi vous
	present ravi|ravie|heureux|heureuse d en etre

	confirm:1 vous? donne confirmation de
	confirm:1 vous? apporte confirmation de
	confirm:1 suis|serai|serais heureux|heureuse|ravi|ravie de|d vous? confirmer|annoncer|informer que|qu|de|d
	confirm:1 ai|avons le|l plaisir|honneur|joie|avantage de|d vous? confirmer|annoncer|informer|indiquer|faire_savoir que|qu|de|d
	confirm:1 ai|avons le|l plaisir|honneur|joie|avantage de|d vous? confirmer|annoncer
	confirm:1 me permets|permettons de|d vous? confirmer|annoncer|informer|indiquer|faire_savoir que|qu|de|d
	confirm:1 me permets|permettons de|d vous? confirmer|annoncer
	confirm:1 tiens|tenons a vous? informer|annoncer|indiquer|signaler|faire_savoir que|qu|de|d
	confirm:1 viens vous? confirmer|annoncer|informer|indiquer que|qu|de|d
	confirm:1 viens vous? confirmer|annoncer
	confirm:1 viens par la? present|ce_message|ce_mail|ce_courriel vous? confirmer|annoncer|informer|indiquer
	confirm:1 vous informe|annonce|indique|signale|precise|confirme avec plaisir|joie que|qu
	confirm:1 vous informe|annonce|indique|signale|precise|confirme par la? present|ce_message|ce_mail|ce_courriel|la_meme_occasion que|qu
	confirm:1 reitere|rappelle ma|mon|notre
	confirm:1 officialise|formalise|finalise
	confirm:1 est|sera bien? confirmee|acquise|assuree|validee|certaine|actee|garantie|effective

	request auriez|aurez|avez vous la|l @wish de|d
	request auriez|aurez|avez vous la|l @wish de|d bien? vouloir
	request si vous avez|aviez la|l @wish de|d
	request ayez la|l @wish de|d
	request vous serez|serais|serez_bien aimable|aimables de|d
	request serait il possible de|d
	request je? vous saurais|saurai gre de|d bien? vouloir?
	request vous invite|prie a|de|d bien? vouloir? bien?
	request a toutes fins utiles
	request sauriez|voudriez vous bien?

	enrol:me compter|comptez moi|me? au nombre des participants|presents|inscrits|invites
	enrol:me me compter au nombre des participants|presents|inscrits|invites
	enrol:me prendre|prenez|prendre_bonne note de ma|mon participation|presence|venue|inscription
	enrol:me acter|actez|prendre_acte_de|consigner|consignez ma|mon participation|presence|venue|inscription
	enrol:me inscrire|inscrivez ma|mon participation|presence|venue
	enrol:me m ajouter|inscrire|noter a|sur|dans la|votre|l liste des|de participants|presents|inscrits|invites|presence
	enrol:me ajoutez|inscrivez|notez moi a|sur|dans la|votre liste des|de participants|presents|inscrits|invites|presence
	enrol:me faire le necessaire pour m inscrire
	enrol:me me compter presente?
	enrol:me me considerer|considerez comme inscrit|inscrite|participante|participant|presente?
	enrol:me considerez moi comme inscrit|inscrite|participante|participant|presente?
	enrol:me me tenir|gardez|garder une? petite? place|chaise|siege
	enrol:me me mettre|mettez une? petite? place de cote
	enrol:me me pre inscrire
	enrol:me mon inscription
	noun notre|votre|leur|sa|son|ma|mon inscription|participation|presence|venue effective
	noun presence|participation effective|active

	yes je signe
	yes je signe avec plaisir|joie|enthousiasme
	yes je? dis|reponds oui
	yes je? dis|reponds oui avec plaisir|joie|enthousiasme
	yes c est un? grand? oui
	yes un grand oui
	avail la date|le_creneau|l_horaire|le_jour|cette_date|ce_jour me|nous convient|va|irait
	avail la date|le_creneau|l_horaire|le_jour|cette_date|ce_jour me|nous convient|va|irait parfaitement|bien|tres_bien|tout_a_fait
	yes ca|cela|c me|nous va|convient
	yes ca|cela|c me|nous va|convient bien|tres_bien|parfaitement|tout_a_fait
	yes c est d accord
	yes c est avec plaisir
	yes c est volontiers
	yes tout a fait d accord
	yes d accord sur|pour le principe
	yes je suis d accord pour
	yes suis d accord pour|de|d
	yes suis d accord pour participer|venir|y_participer|etre_present|assister|y_assister
	yes bien volontiers
	yes ok bien|tres volontiers
	yes volontiers pour moi
	yes avec un reel|vrai|immense|vif plaisir
	yes avec enthousiasme
	yes sans l ombre d une hesitation|un_doute
	yes sans aucune|la_moindre hesitation|hesiter
	yes cela va de soi
	yes cela va sans dire
	yes sans pb|problemes
	yes nickel|impec|parfait|super|top|genial pour moi
	yes nickel|impec|parfait|super|top|genial pour moi le?
	yes bon pour moi
	yes bon pour accord
	yes bonne nouvelle je peux venir
	yes reponse favorable
	yes chouette oui
	yes oh que oui
	yes mais oui|certainement
	yes certainement oui
	yes tres|bien volontiers oui

	fill suis concerne|concernee|sensible|attentif|attentive par|a le|la|ce|cette|votre @topic
	fill suis interesse|interessee par le|la|les|l|ce|cet|cette|votre @topic
		fill le|la|ce|cet|cette|votre @matter m|me|nous interesse|passionne|parle|plait|seduit|concerne beaucoup|vivement|particulierement|enormement|directement
	fill le|la|ce|cet|cette|votre @matter me|nous|m interesse|passionne|parle|plait|seduit|enthousiasme|touche|concerne
	fill me passionne|parle|plait|seduit|enthousiasme|concerne
	fill me passionne|parle|plait|seduit|enthousiasme|concerne beaucoup|vivement|particulierement|enormement|directement
	fill alleche|allechee|allechant|allechante|alleches
	fill me suis organise|organisee|arrange|arrangee pour cela|l_occasion
	fill me suis organise|organisee|arrange|arrangee
	fill est|c_est|ai_tout|ai note|inscrit|bloque|reserve dans|sur mon|notre agenda|planning|calendrier
	ack j|nous? ai|avons bien? note|inscrit|retenu|bloque|reserve|libere cette|la|ma|notre|le|ce date|journee|jour|creneau
	ack les|l ai|avons bien? notees|notes|notee|recues|recus|recue|lues|lus|enregistrees|enregistres
	fill la date est notee|bloquee|reservee|retenue
	fill mentionne|mentionnee|cite|citee|indique|indiquee|rappele|rappelee|evoque|evoquee ci dessus
	fill cite|citee|mentionne|mentionnee|vise|visee|porte|portee en objet|reference
	fill susmentionnee|susmentionne|susvisee|precitee|susdite|ci_dessus
`
