package reply

// refinedTable holds turns of long and educated letters that bear on nothing: who follows a matter, how things go, how busy the months are, words that
// "si" makes stronger.
const refinedTable = `
	set matter dossier|dossiers|sujet|sujets|question|questions|affaire|affaires|thematique|thematiques|sujet_la|sujets_la|point|points
	fill suit|suivent|suivait|suis|suivons|suivais desormais|maintenant|egalement|habituellement|dorenavant|jusqu_ici|de_pres|au_quotidien? le|la|les|l|ce|cet|cette|ces|vos|nos @matter
	fill se passe|passent|passait|passera|passeront tres|fort? bien|mal
	fill se passe|passent|passait a|chez|dans|loin|pres|tout
	fill ca y est
	fill les? mois|semaines|jours|annees|temps|echeances a venir
	fill je? vous passe le|les detail|details|peripeties
	block merci|veuillez|pensez|priere|penser de|a|d? faire suivre
	set soft exactement|justement|precisement|directement|etroitement|aimablement|gentiment|obligeamment|parfaitement|opportunement|gracieusement|courtoisement|chaleureusement|fidelement|profondement|fortement|clairement|joliment|souvent|peu|loin|tot|tard|longtemps|riche|dense|pertinent|pertinente|chaleureuse|aimable|prometteur|prometteuse|actuel|actuelle|proche|nombreux|nombreuses|precieux|precieuse
	fill si @soft
	fill peut etre est il encore temps de|d
	fill en modifie|modifions|precise|precisons|change|changeons le|la|les modalite|modalites|conditions|details
	fill n|ne est|sont|sera|seront pas|point|guere extensible|extensibles|elastique|elastiques
	fill de chez ma|mon|mes|nos|notre beaux_parents|beau_pere|belle_mere|grands_parents|parents|mere|pere|fille|fils|soeur|frere|cousine|cousin|tante|oncle|voisine|voisin|amie|ami
	fill n|ne est|sont plus a demontrer|prouver|presenter|faire|rappeler|vanter
	fill n|ne est|sont plus un|une secret|mystere|nouveaute
	replaces a bien voulu|accepte|consenti accepter? de|a me|m|nous y? remplacer|suppleer|representer
	replaces accepte|acceptera|accepterait de me|m|nous y? remplacer|suppleer|representer
	replaces siegera|interviendra|tiendra|parlera|prendra_place en|a mon|ma|mes lieu_et_place|nom|place
	lunch partagerai|partage|partagerons|partageons votre|la|cette table
	no vous? prie|prient|demande|demandent d|de agreer|accepter|recevoir|accueillir ses|leurs plus? vives|sinceres? excuses
	verb:3 m|nous y accompagnera|accompagne|accompagneront
	verb:6 m|nous accompagneront|accompagnent
	verb:3 a_decide_de|a_choisi_de|a_prevu_de m|nous y? accompagner
	lunch:no ne|n pourrai|pourrons|puis|peux|pourra pas? rester|demeurer dejeuner|manger|au_dejeuner|pour_le_repas|pour_dejeuner|a_table
	fill exemple|exemples|modele|modeles|piste|pistes|voie|chemin|marche|regle a suivre
	request que l? on veuille bien
	fill qui est|a_ete|en_est deja|dument? prevenu|prevenue|informe|informee|au_courant|averti|avertie
	fill qui a ete deja|dument? prevenu|prevenue|informe|informee|averti|avertie
	courtesy je m excuse de|d vous? deranger|importuner|ennuyer|insister|revenir|ecrire|solliciter
	fill minutes|minute|min|mn|pas|rues|stations|arrets|kilometres|km de chez moi|nous
	fill minutes|minute|min|mn a|en pied|velo|voiture|tram|bus
	courtesy je|nous vous? reponds|repondons dans|sous|entre|au_fil_de votre|vos|le|du|les texte|lignes|message|corps|questions
	courtesy desole|desolee|navre|navree|pardon du|pour_le|pour_ce|de_ce|de_mon|pour_mon retard
	fill article|articles|numero|edito|brief|rubrique de|d|pour la|votre|notre|sa newsletter
	courtesy sauf|hormis|hors contrainte|contraintes|empechement|obligation|obligations|imperatif|imperatifs|contretemps|incident d_agenda|de_calendrier|de_service|professionnel|professionnelle? de_derniere_heure|de_derniere_minute|majeur|majeure|imprevu|imprevue|exceptionnel|exceptionnelle toujours_possible|toujours_possibles? dans_nos_fonctions|dans_mes_fonctions?
	no ne|n me|nous cherchez|cherche|attendez donc? pas dans|en la|votre? salle
	lunch:no m|me eclipserai|eclipse|absenterai|sauverai|retirerai|echapperai a_l_heure_du|pour_le|au_moment_du|pendant_le|avant_le dejeuner|repas
	fill que je prends|prendrai|partage|partagerai en famille
	fill jusqu au repas|dejeuner inclus|compris
	set keepit mettez|reservez|bloquez|gardez|retenez|posez|prevoyez|ajoutez|notez
	yes @keepit une|un place|chaise|siege|fauteuil|couvert|assiette a_mon_nom|pour_moi
	fill a|en cote|face|regard de mon|notre nom
	fill devant|derriere|apres|contre mon|notre nom
	yes vous me verrez donc? arriver|venir|debarquer|paraitre|apparaitre|parmi_vous|dans_la_salle|au_premier_rang|franchir_votre_porte
	fill parmi les premiers|premieres
	fill rayez|retirez|otez|enlevez|supprimez|effacez moi de la liste|colonne des hesitants|indecis|incertains|absents|excuses|non_inscrits|peut_etre
	yes me voici|voila inscrit|inscrite
	fill j? en suis|serai|sommes le|la|les tout|toute? premier|premiere|premiers desole|desolee|navre|navree|marri|decu|decue|confus|confuse|triste|peine|peinee|fache|fachee
	lunch:no mais? sans couvert|assiette
	yes en retiens|retiendrai|choisis|prends|prendrai|garde|coche deux|trois|une|un|2|3
	company:2 deux|2 convives|inscriptions
	company:3 trois|3 convives|inscriptions
	fill ce seront
	hedge n|ne est|suis pas encore|toujours|tout_a_fait|absolument? certaine|certain|sur|sure|assuree|assure de pouvoir
	hedge ne|n saurais|saurai|puis|peux|saurait encore|toujours? vous? encore? dire|assurer|garantir|affirmer si je serai|suis libre|disponible|des_votres|present|presente|la
	set chiefs directrice|directeur|cheffe|chef|responsable|presidente|president|maire|hierarchie|elue|elu|ministre|prefet|prefete
	fill jusqu au|a_mon retour de ma|mon|notre|la|le @chiefs
	verb:1 porterai|defendrai les couleurs
	verb:0 s|se y rendre
	fill avec vehicule|voiture|velo leger|legere|personnel|personnelle|de_service|de_fonction?
	fill affame|affamee|affames|affamees|assoiffe|assoiffee|matinal|matinale|ponctuel|ponctuelle|impatient|impatiente
	lunch:no je jeune le jeudi|vendredi|mercredi|lundi|mardi|samedi|dimanche
	no ma|mon place|chaise|siege|fauteuil|couvert|strapontin est|sera a_prendre|vacant|vacante|a_qui_la_veut|a_qui_le_veut|a_donner|a_offrir|a_redistribuer|a_reattribuer
	no ma|mon place|chaise|siege|fauteuil restera vide|inoccupee|inoccupe|vacante|vacant
	set heldseat place|chaise|siege|fauteuil
	set freeit liberez|liberer|rendez|rendre|reattribuez|reattribuer|donnez|donner|recuperez|recuperer|reprenez|reprendre
	no vous? pouvez? donc? @freeit la|le @heldseat que j occupe|occupais|avais_reservee|avais_retenue|avais_prise|devais_occuper
	no vous? pouvez? donc? @freeit la|le @heldseat que vous m avez|aviez reservee|gardee|attribuee|accordee|destinee|reserve|garde
	no @freeit donc? a un|une|quelque autre la|le @heldseat que vous m avez|aviez reservee|gardee|attribuee|accordee|destinee
	cancel et rendre|ceder|laisser a quelque|un|une autre la place que vous m avez|aviez reservee|gardee|attribuee
	no se passera|passeront|passer|passerez|passez|passe donc? de moi|nous|ma_presence|ma_compagnie
	yes reponds|repondrai|repondons volontiers|avec_plaisir|avec_joie a votre|cet|l aimable? appel|invitation
	verb:1 mets|mettrai le cap sur
	verb:1 rejoindrai|rejoins|grossirai|grossis|completerai les rangs des participants|presents|inscrits|convives|auditeurs
	fill des participants|presents|inscrits|convives
	yes vous? pouvez? tirer|tirez|avancer|avancez moi? une|un chaise|siege|fauteuil pour_moi?
	fill sans reserve|reserves|restriction|arriere_pensee|l_ombre_d_une_hesitation|une_hesitation
	yes vous? donne|donnons mon|notre accord|assentiment pour|a
	request tenez|considerez pour|comme acquise|assuree|certaine|confirmee
	yes faites moi une|un petite|petit? place|chaise|siege parmi_vous|dans_la_salle|a_votre_table|au_fond|au_premier_rang
	no n en ai|aurai|avons|aurons pas|guere le|la|l loisir|possibilite|temps|occasion|faculte
	no ne|n pourrai|puis|pourrons gouter|m_offrir|savourer ce|cette plaisir|joie|bonheur
	no de? me|m|nous tenir|considerer pour|comme excuse|excusee|excuses|excusees
	no pardonnez|excusez|pardonner mon|notre absence|defection
	fill pardonnez|excusez|pardonner|excuser mon|notre absence de reponse|nouvelles|retour
	no votre indulgence|pardon|comprehension pour mon|notre absence
	no n aurez|avez pas|plus besoin de ma chaise|place
	no serai|serons ailleurs|sous_d_autres_cieux|a_l_autre_bout_du_pays|a_l_autre_bout_de_la_france|a_mille_lieues ce_jour_la|ce_jour|a_cette_date?
	no serai|serons hors de la? region|france|departement
	no serai|serons loin ce_jour_la|d_ici|de_la_region|a_cette_date
	away requis|requise|mobilise|mobilisee|convie|conviee|appele|appelee ailleurs
	yes me ranger|classer parmi|au_nombre_des|dans les? participants|presents|inscrits|convives
	yes rangez|classez moi parmi|au_nombre_des|dans les? participants|presents|inscrits|convives
	no rangez|classez moi parmi|au_nombre_des|dans les? absents|excuses
	fill au risque de|d
	fill la|cette|votre date du|de|d
	lunch:no ne me comptez plus|pas parmi les convives du dejeuner|repas
	lunch:no ne me comptez plus|pas pour|au le? dejeuner|repas
	fill ne vous mettez pas en peine|souci|quatre
	block grossirai|grossir les|vos rangs de|d votre|vos|l|la|cette association|structure|reseau|club|equipe|amicale
	fill puis je vous? ajouter|preciser|signaler|rappeler|mentionner que|qu
	access crains|redoute|apprehende les escaliers|marches
	courtesy a moins d un|une cataclysme|imprevu|catastrophe|accident|empechement_majeur|contretemps|contrordre|tremblement_de_terre|cas_de_force_majeure|fin_du_monde|deluge
	no aurais|aurions tant|tellement|ardemment|infiniment|vivement voulu|aime|souhaite|desire pouvoir? @come1
	hedge ne desespere|desesperons pas de|d
	hedge mais|et non|pas encore? certaine|acquise|garantie|definitive
	relation ma|mon|notre|nos|mes fidele|chere|cher|precieuse|precieux|jeune|devouee|devoue collegue|collaborateur|collaboratrice|adjoint|adjointe|assistante|assistant|stagiaire|directrice|directeur|presidente|president|tresoriere|tresorier|secretaire
	fill comment|pour|moyen_de|facon_de|chemin_pour s|se y rendre
	yes m ira|iront tres|fort|parfaitement? bien
	yes m agreera|sied|siera
	fill un|le|ce deplacement a|de
	no considerez|considerer|prenez|tenez donc? ce|mon|cet oui|accord comme|pour un|une non|refus
	hand cede|laisse|donne|cederai|laisserai mon|ma fauteuil|chaise|siege|strapontin|tour a
	send deleguons|depechons|mandatons|missionnons|designons
	verb:3 portera|defendra notre|nos voix|couleurs
	verb:1 vous? suivrai de|depuis mon|notre bureau|salon|poste|domicile|canape
	fill ne fait|fera aucun|nul|pas_l_ombre_d_un doute
	courtesy si le coeur vous en dit
`
