package reply

// backdropTable holds words of the clauses around an answer: through whose hands the letter went, what was done by mistake,
// what is asked of the registration beside the answer.
const backdropTable = `
	relay m|me|nous l? a|ont transmis|transmise|transfere|transferee|relaye|relayee|remis|remise|imprime|imprimee|envoye|envoyee|passe|passee|montre|montree
	relay m|me|nous l? a|ont fait suivre|passer|parvenir
	relay m|me|nous en? a|ont parle
	relay m|me|nous a|ont encourage|encouragee|invite|invitee|incite|incitee a vous? ecrire|contacter|repondre
	relay est|sont|sera|reste en copie
	relay en copie
	relay en copie de ce|mon message|mail|courriel
	relay mets|mettons|ai_mis|avons_mis ma|mon|notre|nos|mes
	relay lit|lira|relit par dessus mon epaule
	replaces le|la|l|me|nous representera|represente|remplacera|remplace|suppleera|supplee
	replaces pour le|la|l|me|nous representer|remplacer|suppleer
	company:2 les deux
	company:3 les trois
	all tous|toutes
	all tout le monde
	also idem|pareil
	verb:1 ce sera moi
	also de meme|idem|pareil pour
	block participerai|participe|participer|serai|present|presente|assisterai par courrier|correspondance|contumace
	record vous? avez|aviez bien? note|inscrit|enregistre|indique|compte|coche|mis|mentionne|porte
	record vous? m avez|aviez bien? note|notee|inscrit|inscrite|enregistre|enregistree|compte|comptee|mis|mise
	record j etais note|notee|inscrit|inscrite|enregistre|enregistree|prevu|prevue
	replaced:open se fera|feront representer|remplacer|suppleer
	replaced:open sera|serai|est|serons|seront|suis represente|representee|representes|remplace|remplacee|remplaces|supplee|suppleee
	hand cede|laisse|donne|cedera|laissera|donnera ma|sa|notre place
	hearsay:own je|j vous? l ai deja? dit|annonce|indique
	set deed modifier|modifie|modifions|changer|corriger|rectifier|actualiser|modifiez|changez|corrigez|rectifiez|actualisez
	set move basculer|passer|transferer|transformer|convertir|basculez|passez|transferez|transformez|convertissez
	amend @deed ma|mon|notre|l inscription|participation|presence|reservation|fiche|reponse
	amend @deed cela|ca|en_consequence
	amend corriger|rectifier|corrigez|rectifiez|mettre_a_jour
	amend mettre a jour ma|mon|notre|l inscription|participation|fiche|liste
	amend:switch @deed ma|mon|notre inscription|participation|presence|reservation
	amend:switch @move ma|mon|notre|l inscription|participation|presence|reservation
	amend:switch passer|repasser|basculer en
	amend:switch suis obligee|contrainte|forcee|amenee|oblige|contraint|force|amene de|a passer|basculer en
	amend:switch me passer|repasser|basculer|transferer|switcher
	off:whole supprimer|retirer|enlever|oter|effacer|supprimez|retirez|enlevez mon|mes|notre adresse|mail|nom|coordonnees de vos envois|listes|fichiers|contacts|mailings|destinataires
	off:whole supprimer|retirer|enlever|oter|effacer|supprimez|retirez|enlevez mon adresse mail|email|electronique de vos envois|listes|fichiers|contacts
	yes deux|trois|mille|cent|dix fois oui
	relay m|nous|s occupe|occupons|occuper de|d|du|des
	relay s occupe|occupent|occupait
	no passer mon tour
	verb:1 m y associe|associerai
	verb:0 en etre
	verb:1 serai|suis accompagne|accompagnee
	verb:1 me ferai|fais accompagner
	verb:1 representerai
	verb:1 viens|viendrai|passerai|irai|vais pour? representer
	verb:3 vient|viendra|ira|passera pour? representer
	verb:1 assurerai la representation de|d
	verb:3 representera|representeront
	fill notre structure|association|commune|ville|collectivite|club|etablissement|federation|departement|organisation|organisme|institution
	journey ferons|fera|feront|faisons le deplacement|voyage|trajet
	fill voici|voila les|nos deux|trois|quatre? personnes|participants|inscrits|representants|agents qui
	fill apres avoir verifie|consulte|regarde|etudie|examine mon|notre|l agenda|planning|calendrier
	fill verification faite
	modal:1 pouvant
	avail m echapper|absenter|degager|extraire|soustraire|dedoubler|detacher|arracher|eclipser
	mode:onsite dans la|votre salle
	request pensez|penser a|d
	relay:ask m|nous a|ont demande|charge|chargee|prie|priee|propose|suggere|conseille|recommande de|d
	relay m|me|nous a|ont donne|accorde son|leur|l accord|aval|autorisation|feu_vert
	relay vient|viennent de me|nous? donner|accorder son|leur|l accord|aval|autorisation|feu_vert
	relay a|ont bien? valide|accepte|autorise ma|mon participation|venue|deplacement|presence|inscription
	off:whole me retirer|enlever|supprimer|rayer|oter de vos|votre envois|mails|courriels|mailing|mailings
	replaces le|la|l representerai|remplacerai
	replaces viendrai|irai|participerai|assisterai pour? le|la|l representer|remplacer
	fill dans les deux|trois|quatre cas
	fill rien a voir avec
	fill aussi est ce bien? volontiers|avec_plaisir|avec_joie|donc que|qu
	fill des que|qu la|les liste|inscriptions|inscription s? ouvre|ouvrent|ouvrira|ouvriront
	fill des l ouverture des inscriptions
	fill sommes tres|vivement? interesses|interessees|enthousiastes
	relay on m|nous a donne|transmis|communique|indique votre|vos adresse|mail|coordonnees|contact
	if sans retour|reponse|nouvelle|nouvelles|contrordre|avis|opposition contraire? de votre part
	enrol:me comptez|prevoyez|reservez|gardez|mettez une|un chaise|couvert|assiette|siege|place pour moi
	enrol:me notez|comptez|inscrivez|enregistrez moi comme|parmi|au_rang_des participant|participante|participants|presents|present|presente
	verb:1 reserve|bloque ma|mon journee|jeudi|date|matinee pour vous
	verb:1 me brancherai|branche
	no n est malheureusement? pas compatible avec mon|mes|notre|nos agenda|planning|calendrier|emploi_du_temps|obligations|contraintes|horaires
	no incompatible avec mon|mes|notre|nos agenda|planning|calendrier|emploi_du_temps|obligations|contraintes|horaires
	no agenda|planning|calendrier affiche|est complet
	no faire|fais|ferai faux bond
	no ne fais plus de|d longs? trajets|deplacements|route|kilometres
	fill m arrange|arrangerait|convient mieux|davantage?
	past suis|sommes|etais deja? venu|venue
	verb:3 m|nous accompagnera|accompagne
	fill les? deux|trois|quatre fois
	fill les|aux dates du|de
	fill tant qu a faire|y_etre
	fill tant que j y suis
	fill si j ose dire
	fill si je puis|peux me permettre
	fill si je puis dire
	fill si l? on peut dire
	past pour? avoir deja? pris_part|participe|assiste|suivi
	courtesy guten tag|morgen|abend
	courtesy hallo|hello|hi|salue|servus|ciao|bonghjornu|demat|kenavo|saludos|saluti|gruezi
	courtesy mit freundlichen grussen|gruessen
	courtesy liebe|beste|viele grusse|gruesse
	courtesy kind|best|warm regards
`
