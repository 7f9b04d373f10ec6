package reply

// courtesyTable holds greetings, thanks, closings, acknowledgements, and the words of leaving the list.
const courtesyTable = `
	courtesy cc|wsh|wesh|yo|slt|bjr|kikou les_amis|l_equipe|tous|toutes|tout_le_monde?
	courtesy re? bonjour|bonsoir|salut|coucou|hello|bonne_journee|madame_monsieur
	courtesy bonjour a? tous|toutes|vous|tous_et_toutes|toutes_et_tous|madame|monsieur|l_equipe|mesdames|messieurs|cher_monsieur|chere_madame
	courtesy salut|coucou|bonjour|bonsoir|hello l|toute_l equipe
	courtesy bonjour madame monsieur
	courtesy cher|chere|chers|cheres madame|monsieur|collegue|collegues|ami|amie|amis|partenaires|tous|toutes|organisateurs
	courtesy madame|monsieur|mesdames|messieurs
	courtesy madame la presidente|directrice|responsable
	courtesy monsieur le president|directeur|responsable
	courtesy bien? cordialement
	courtesy tres cordialement|sincerement
	courtesy cordiales salutations
	courtesy sincerement
	courtesy bien cordialement a? vous?
	courtesy bien|cordialement a vous|toi
	courtesy bien respectueusement
	courtesy sportivement|amicalement|respectueusement|associativement|fraternellement|solidairement|amities|bises|bizz|bisous|bise
	courtesy bien? amicalement
	courtesy belle|bonne|excellente journee|soiree|fin|continuation|semaine|reception|apres_midi|fin_de_journee|fin_de_semaine|week_end|weekend|organisation|preparation|chance
	courtesy je vous souhaite une? belle|bonne|excellente|tres_belle|pleine journee|continuation|organisation|reussite|rencontre|soiree
	courtesy bon|bonne courage|weekend|travail|apres_midi|travaux
	courtesy bons travaux
	courtesy a bientot|jeudi|tres_bientot|tres_vite|plus_tard|plus|la_prochaine|vite|tantot
	courtesy au plaisir
	courtesy au plaisir de vous? voir|revoir|rencontrer|retrouver|lire|echanger|croiser
	courtesy dans l attente de vous lire|voir|revoir|rencontrer|retrouver
	courtesy dans l attente
	courtesy merci
	courtesy merci beaucoup|bien|infiniment|encore|a_vous|a_tous|a_toutes|d_avance|par_avance|a_toute_l_equipe|a_l_equipe|l_equipe
	courtesy un? grand merci
	courtesy mille mercis|merci
	courtesy grand|tous_mes remerciements|merci
	courtesy avec tous? mes remerciements
	courtesy avec mes|nos meilleures|sinceres|cordiales salutations
	courtesy avec mes excuses|regrets|vifs_regrets
	courtesy merci beaucoup? pour|de|a cette|votre|l|ton|vos|ce|ces invitation|message|mail|courriel|information|informations|infos|envoi|relance|rappel|proposition|retour|accueil|initiative|confiance|comprehension|attention|reponse|confirmation|calendrier|travail|diligence
	courtesy merci beaucoup? pour cette|votre belle|aimable|gentille|interessante invitation|proposition|initiative
	courtesy je|j vous? remercie
	courtesy vous? remercie|remercions
	courtesy je|j vous? remercie vivement|sincerement|beaucoup|infiniment pour|de cette|votre invitation|proposition
	courtesy nous? vous remercions de|pour cette|votre invitation|proposition
	courtesy et? vous en? remercie|remercions
	courtesy en vous remerciant
	courtesy vous remerciant
	courtesy avec mes|tous_mes remerciements
	courtesy je vous prie d|de agreer|croire|recevoir
	courtesy vous prie d agreer
	courtesy veuillez agreer|recevoir|croire
	courtesy l|mes expression|assurance de mes|nos|ma
	courtesy salutations distinguees
	courtesy mes|nos salutations distinguees|les_meilleures|respectueuses
	courtesy salutations
	courtesy je? vous souhaite
	courtesy vous en? exprime|exprimons ses|mes|nos regrets
	courtesy et vous en? exprime|exprimons ses|mes|nos regrets
	courtesy mes sentiments distingues|les_meilleurs|devoues|respectueux
	courtesy sentiments distingues|les_meilleurs
	courtesy haute consideration
	courtesy consideration distinguee
	courtesy s il vous|te plait
	courtesy sincerement desole
	courtesy desole
	courtesy vraiment|sincerement|tellement desole
	courtesy j en|je suis desole
	courtesy en suis|sommes desole
	courtesy je|j le|en regrette
	courtesy dommage
	courtesy quel dommage
	courtesy c est dommage
	courtesy avec regret|regrets
	courtesy a mon|notre grand|vif regret
	courtesy veuillez m en excuser
	courtesy merci de m en excuser
	courtesy de bien vouloir m en excuser
	courtesy toutes|avec mes excuses
	courtesy en vous souhaitant une? belle|bonne|excellente|pleine|tres_bonne journee|reussite|rencontre|continuation
	courtesy bon courage pour|dans l|la|les|votre|vos|ces organisation|preparation|preparatifs|suite de? ces|cette|la|votre|vos? journees|journee|rencontre|rencontres|evenement?
	courtesy bonne|pleine|belle reussite pour|dans|a votre|cette|vos journee|rencontre|travaux|evenement|manifestation
	courtesy restant|reste a votre disposition
	courtesy je reste a votre disposition
	courtesy bravo
	courtesy bravo pour|a votre|cette|l initiative|travail|organisation|equipe
	courtesy super|beau|belle|quel_beau|tres_beau programme|theme|initiative|sujet
	courtesy super|genial|parfait|top|chouette|excellent|formidable|impeccable|nickel
	courtesy cool
	courtesy envoye|envoyee de|depuis|a_partir_de mon|ma|outlook
	ack bien|j_ai_bien recu|note|lu|pris_note
	ack j ai bien recu|note votre|cette|l aimable? invitation|message|mail|courriel|information
	ack ai bien recu|note
	ack recu
	ack pris connaissance
	ack nous avons bien recu|note
	ack bien note
	ack c est note
	ack note|entendu
	ack vu
	ack bien recu
	ack ok bien recu|note|lu
	ack tout est clair
	ack nous? accusons|accuse reception
	ack j ai pris connaissance
	ack je|j note la date
	ack dans|a mon|notre|l agenda
	ack pris bonne note
	forward transmets|transfere|transmettons|fais_suivre|fait_suivre|fais_passer|diffuse|diffusons|relaie|relayons|partage|transmise|transmis|relayer|diffuser
	forward vais|ai transmettre|transferer|faire_suivre|diffuser|relayer|transmis|transfere|diffuse
	forward pour info|information
	set post mails|courriels|messages|invitations|emails|e_mails|courrier|publicites|newsletters|sollicitations|envois|informations|newsletter
	set list liste|listes|fichier|fichiers|base|carnet
	off:whole ne plus me|m les? envoyer|adresser|ecrire|solliciter|contacter
	off:whole ne plus m|me envoyer|adresser de|d|vos|aucun|les @post
	off:whole ne plus recevoir de|d|vos|aucun|les|ces @post
	off:whole ne plus en? recevoir
	off:whole ne plus rien recevoir
	off:whole ne souhaite|veux|desire plus recevoir de|d|vos|aucun|les|ces|rien @post
	off:whole ne souhaite|veux|desire plus etre contacte|contactee|sollicite|sollicitee|destinataire
	off:whole ne souhaite|veux|desire plus etre contacte|contactee|sollicite|sollicitee
	off:whole arretez|cessez|arreter|cesser de m envoyer|adresser|ecrire|solliciter|inonder
	off:whole arretez|cessez|arreter|cesser de m envoyer|adresser vos|des|ces|de @post
	off:whole arretez|cessez vos @post
	off:whole retirer|retirez|enlever|enlevez|supprimer|supprimez|rayer|rayez|oter|otez|effacer|effacez|sortir|sortez moi|me|mon_adresse|mon_nom|mon_mail|mon_email|mon_contact de|d votre|vos|la|cette|toutes_vos @list
	off:whole retirer|retirez|enlever|enlevez|supprimer|supprimez|rayer|rayez|oter|otez|effacer|effacez|sortir|sortez moi|me|mon_adresse|mon_nom|mon_mail|mon_email|mon_contact de votre|vos|la|cette liste|listes|fichier de|d diffusion|envoi|contacts|mailing|contact
	off:whole desinscrivez|desabonnez moi de votre|vos|la|cette|toutes_vos @list de|d diffusion|envoi|contacts|mailing|contact
	off:whole me|m retirer|enlever|supprimer|rayer|oter|desinscrire|desabonner de votre|vos|la|cette|toutes_vos @list de|d diffusion|envoi|contacts|mailing|contact
	off:whole me|m retirer|enlever|supprimer|rayer|oter|desabonner de|d votre|vos|cette|toutes_vos @list
	off:whole rayez|retirez|enlevez|supprimez|otez moi donc? de vos|votre @list de|d? diffusion|envoi|contacts|mailing
	off:whole retirer|retirez|enlever|enlevez|supprimer|supprimez|rayer|rayez|oter|otez|effacer|effacez|radier|radiez mon|ma|mes|notre|nos|l|cette adresse|adresses|mail|nom|coordonnees|contact electronique|mail|e_mail|postale? de votre|vos|la|cette @list de|d diffusion|envoi|contacts|mailing|contact|destinataires
	off:whole retirer|retirez|enlever|enlevez|supprimer|supprimez|rayer|rayez|oter|otez|effacer|effacez|radier|radiez mon|ma|mes|notre|nos|l|cette adresse|adresses|mail|nom|coordonnees|contact electronique|mail|e_mail|postale? de votre|vos|la|cette @list
	off:whole me|m oter|radier|effacer des_a_present|des_maintenant|desormais? de votre|vos|la @list d_envoi|de_diffusion|de_contacts?
	off:whole me desabonner
	off:whole desabonnez moi
	off:whole desabonnement
	off:whole stop
	off:whole me desabonner de votre|vos|la|cette newsletter|lettre|liste
	off liste|listes|fichiers|fichier de|d diffusion|envoi|contacts|mailing
	off liste de diffusion
	off mailing list
	off vos|votre|ma|mes liste|listes|fichiers|fichier
	off oter|rayer|retirer|retirez de la liste
	off desabonner|desabonnez
	off plus recevoir
	off cesser tout envoi
	off newsletter
	off lettre d information
	off rgpd
	off relances
	irony plaisante|rigole|blague|lol|mdr|haha|ptdr|ironie|humour|ahah|hihi
	hearsay m|nous|lui a|ont dit|annonce|appris|confirme|indique|signale|informe
	hearsay a|ont dit|annonce
	hearsay dit que|qu
	hearsay parait|semble|semblerait|apparemment|serait_parait_il
	hearsay ai entendu|appris|compris|cru
	hearsay crois|croyais|pensais|imagine|suppose|supposais
	hearsay je|j l ai deja? dit
	hearsay au telephone
	hearsay par telephone
	past ne pas tenir compte de mon|notre message|mail|courriel|reponse|precedent
	past viens|vient|venons de recevoir|apprendre|voir|lire|prendre_connaissance|decouvrir|rentrer|quitter
	past avais|etais|avait|etait|avions|etions|avaient|etaient|ai_pas_pu|ai_pu|n_ai_pas_pu|ai_ete|a_pu|n_a_pas_pu|n_avais|n_etais
	courtesy vous reponds un_peu? tard|tardivement
	courtesy vous reponds bien|trop|tres|si|assez? tard|tardivement
	courtesy vous reponds avec un_peu_de? retard
	later vous|te confirmerai|dirai|redirai|redis|preciserai|recontacterai|recontacte|reviendrai|rappellerai|tiens_au_courant|tiendrai_au_courant|ferai_savoir|donnerai|communiquerai|informerai|reponds|repondrai|envoie|enverrai|revien|reviens|precise|dis
	later vous|te le|la|l confirme|confirmerai|dirai|redirai|preciserai|ferai_savoir
	later je|j confirmerai
	later confirmerai
	later vous? confirme|dis|redis|reviens|tiens_au_courant|le_confirme|previens vers? vous? des que possible
	later des que possible
	later:3 vous? le|la? dira|repondra|confirmera|recontactera|contactera|fera_savoir|ecrira directement|elle_meme|lui_meme|de_son_cote?
	later:3 ne manquera pas de vous repondre|recontacter|contacter directement?
	later repondrai
	lasting ai quitte
	lasting quitte mes|ses|l|la|le fonctions|association|structure|poste|service
	lasting n|ne est|suis|fait|fais plus
	lasting nouveau|nouvelle|nouvel coordinateur|coordinatrice|directeur|directrice|adresse|interlocuteur|interlocutrice|responsable|president|presidente|elu
	lasting a quitte
	lasting est decede|decedee
	lasting deces
	lasting mettre_a_jour|actualiser mon|notre adresse
	lasting suis desormais a|au|aux|chez|en_poste|directrice|directeur|responsable|maire|president|presidente
	lasting a la retraite
	lasting retraite
	lasting changement d adresse
	lasting change d adresse
	lasting votre|vos fichier|fichiers|base
	lasting je|j remplace desormais
	lasting fin de mandat|contrat
	lasting contrat s arrete
	depend accord|autorisation|validation|aval|permission|hierarchie|feu_vert|direction|reserve
	block:waiting a|sur|dans|en la|votre|une? liste d attente
	block:waiting liste d attente
	block:waiting en attente
	block:attachment ci joint|jointe|jointes|joints
	block:attachment piece jointe
	block:attachment en pj
	block:lead veuillez trouver
	block:lead vous trouverez
	block:lead ci dessous
	block:lead veuillez trouver|vous_trouverez ci dessous l inscription de|d
	block:lead veuillez trouver|vous_trouverez ci dessous
	block:lead mes reponses ci dessous
	block m ecrivez|ecrire|contactez|envoyez plus a|sur cette|mon_ancienne|l_ancienne adresse
	block prenez|mettez|remplacez|corrigez|modifiez|changez
	block changer|modifier
	block appelez|rappelez|telephonez
	block antispam|spam
	block intervenir|intervenant|intervenante|intervention|animer|temoigner|temoignage|table_ronde
	block a condition|la_condition
	block trompez|erreur|malentendu
	block:hearsay deja inscrit|inscrite|repondu|dit
	block retard
	block de ma|sa|notre|la part de
	block prenom
	correct s ecrit
	correct ma fonction
	correct le badge
	rest tout|le le? reste
	rest tout? le reste de mon|ma inscription|reservation
	rest le reste|sans changement
`
