package reply

// ordersTable holds what is ordered of us for the sender, by the verbs of putting somebody on a list, and what a message begins with before it says
// anything. Orders for others stand in orders.go.
const ordersTable = `
	set bid inscris|inscrivez|note|notez|ajoute|ajoutez|rajoute|rajoutez|mets|mettez|marque|marquez|enregistre|enregistrez|compte|comptez|pointe|pointez
	set bidding inscrire|noter|ajouter|rajouter|mettre|marquer|enregistrer|compter|pointer|preinscrire
	set list la_liste|ta_liste|votre_liste|la_liste_des_participants|la_liste_des_inscrits|la_liste_des_presents|la_feuille|les_listes|tes_tablettes|vos_tablettes
	set keep reserve|reservez|garde|gardez|bloque|bloquez|retiens|retenez|reserver|garder|bloquer|retenir
	set take reserve|prends|retiens|bloque|reserverai|prendrai|reserverais|prendrais
	set telling dire|informer|confirmer|prevenir|signaler|annoncer|indiquer|preciser|redire|repeter|avertir|faire_savoir
	set just juste|simplement|seulement|egalement|donc|quand_meme|encore
	request il faudrait|faudra
	block qu il faudrait|faudra
	request je te demande de
	request priere de
	request je te prie de bien? vouloir?
	enrol:me @bid moi sur|dans|a|parmi @list
	hedge @bid moi en_attendant|a_tout_hasard|dans_le_doute|a_titre_provisoire|provisoirement
	enrol:me @bid moi parmi|avec|dans les presents|participants|inscrits|convives
	enrol:me m|me @bidding sur|dans|a|parmi @list
	enrol:me tu me|m comptes|notes|inscris|mets|ajoutes|rajoutes
	enrol:me tu me|m gardes|reserves une? petite? place|chaise
	enrol:me tu peux|pourras? me|m inscrire|ajouter|noter|compter|mettre|rajouter
	enrol:us tu peux|pourras nous inscrire|ajouter|noter|compter|mettre|rajouter
	enrol:me je? me permets de vous demander une? place
	enrol:me @keep moi une? petite? place|chaise
	enrol:me je @take une|1|ma petite? place
	enrol:me prenez|prends mon inscription|ma_participation|ma_presence|ma_venue
	enrol:me vous|tu pouvez|pourrez|peux|pourras compter sur moi|ma_presence|ma_participation|ma_venue
	enrol:me je me permets de m inscrire
	enrol:him proceder a l inscription de|d
	fill pour|au_nom_de|de_la_part_de notre|ma|la direction
	fill juste|simplement|seulement|ceci|c_est pour|afin_de vous|te @telling que|qu
	fill juste|simplement? un|quelques|ce|rapide petit? mot|mots|message|mail|courriel|ligne|lignes|sms pour|afin_de vous|te @telling que|qu
	fill je|j? reviens vers vous|toi pour|afin_de vous|te @telling que|qu
	fill je? me permets de vous|te @telling que|qu
	confirm:1 m|me|nous a|ont? aussi|egalement? demande|charge|chargee|prie|priee de|d bien_vouloir? vous? confirmer|annoncer|reconfirmer
	set write vous_ecris|t_ecris|vous_contacte|te_contacte|vous_recontacte|me_permets_de_vous_ecrire|me_permets_de_vous_contacter|me_permets_de_vous_recontacter|me_permets_de_revenir_vers_vous|me_permets_de_vous_adresser_ce_message|me_permets_de_vous_envoyer_ce_mail|vous_adresse_ce_mail|vous_adresse_ce_message|vous_envoie_ce_mail|vous_envoie_ce_message|vous_envoie_ce_petit_mot|t_envoie_ce_mail|vous_laisse_ce_message|prends_contact_avec_vous|me_manifeste|me_tourne_vers_vous
	fill je? @write juste|simplement? pour|afin_de vous|te @telling que|qu
	confirm:1 je? @write juste|simplement? pour|afin_de vous|te? confirmer|reconfirmer|annoncer|valider
	confirm:1 je? fais|donne suite a votre|ton|notre message|mail|courriel|courrier|invitation|echange|conversation|relance pour|afin_de vous|te? confirmer|reconfirmer|annoncer
	fill je? vous|te fais|faisons savoir|part par la? present|presente|ce_mail|ce_message|ce_courriel|retour que|qu
	fill veuillez trouver ci_apres|ci_dessous|ci_joint|ici ma|notre reponse
	fill vous? trouverez|trouvez ci_apres|ci_dessous|ci_joint|ici ma|notre reponse
	confirm:1 est|reste|demeure toujours? d_actualite|valable|prevue|programmee
	yes mon? accord de ma_part
	yes vous avez mon accord
	no refus de ma part
	fill pour faire court|bref|simple|vite
	fill d office
	request n oubliez|oublie pas surtout? de|d
	enrol:me je? me permets de vous? demander|solliciter mon inscription
	confirm:1 voulais|voulions|souhaitais|souhaitions|souhaite|souhaitons @just? vous|te signaler|annoncer|notifier
	fill je? voulais|voulions|souhaitais|souhaitions|souhaite @just? vous|te @telling que|qu
	fill je? tiens|tenais|tenions @just? a vous|te @telling que|qu
	confirm:1 voulais|voulions|souhaitais|souhaitions @just? vous|te? confirmer|reconfirmer
	confirm:1 tiens|tenais|tenions @just a vous|te? confirmer|reconfirmer
	fill je? fais suite a votre|ton message|mail|courriel|invitation pour|afin_de vous|te @telling que|qu
	fill je|j? vous|t|te ecris|contacte|appelle|sollicite pour|afin_de vous|te @telling que|qu
	no n ai|avons pas|malheureusement_pas pu|reussi|reussi_a|trouve_moyen_de me|nous liberer|degager|rendre_disponible|rendre_disponibles
	fill sachez|sache donc? que|qu
`
