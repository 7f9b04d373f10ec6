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
	request il faudrait|faudra
	block qu il faudrait|faudra
	request je te demande de
	request priere de
	request je te prie de bien? vouloir?
	enrol:me @bid moi sur|dans|a|parmi @list
	enrol:me @bid moi parmi|avec|dans les presents|participants|inscrits|convives
	enrol:me m|me @bidding sur|dans|a|parmi @list
	enrol:me @keep moi une? petite? place|chaise
	enrol:me je @take une|1|ma petite? place
	enrol:me prenez|prends mon inscription|ma_participation|ma_presence|ma_venue
	enrol:me vous|tu pouvez|pourrez|peux|pourras compter sur moi|ma_presence|ma_participation|ma_venue
	enrol:me je me permets de m inscrire
	enrol:him proceder a l inscription de|d
	fill pour|au_nom_de|de_la_part_de notre|ma|la direction
	fill juste|simplement? un|quelques|ce|rapide petit? mot|mots|message|mail|courriel|ligne|lignes|sms pour|afin_de vous|te @telling que|qu
	fill je|j? reviens vers vous|toi pour|afin_de vous|te @telling que|qu
	fill je? me permets de vous|te @telling que|qu
	fill je? fais suite a votre|ton message|mail|courriel|invitation pour|afin_de vous|te @telling que|qu
	fill je|j? vous|t|te ecris|contacte|appelle|sollicite pour|afin_de vous|te @telling que|qu
	no n ai|avons pas|malheureusement_pas pu|reussi|reussi_a|trouve_moyen_de me|nous liberer|degager|rendre_disponible|rendre_disponibles
	fill sachez|sache donc? que|qu
`
