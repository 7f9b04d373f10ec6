package reply

// idiomTable holds turns of speech, familiar and formal, that say yes, no or perhaps without the usual words.
const idiomTable = `
	verb:1 en serai
	set howmuch chaleureux|chaleureuse|chaleureuses|agreable|agreables|sympathique|gentil|gentille|gentils|rapide|rapides|rapidement|vite|precis|precise|complet|complete|clair|claire|bienveillant|bienveillante|aimable|aimablement|gentiment|chaleureusement|precieux|precieuse|tard|tardive|tardif|tardivement|riche|riches|beau|belle|beaux|belles|bien|bon|bonne|interessant|interessante|utile|importante|important|attentive|reactif|reactive|reactifs|soignee|efficace
	fill toujours|aussi? si @howmuch
	or l? une|un|deux|trois|plusieurs|certaines|certains|quelques|quelqu_une|chacune|aucune|une_seule des|de|d|parmi
	or certaines|certains|quelques
	not aucune|aucun de|d|des
	past ai|avons|ont deja|bien? participe|assiste|decline|annule|confirme|renonce|accepte|refuse|repondu|prevenu|suivi|rejoint|inscrit|valide|maintenu
	past ai|avons|ont deja|bien? participe|assiste|decline|annule|confirme|renonce|accepte|refuse a|ma|mon|votre|l
	past y? ai|avons|ont deja participe|assiste|ete
	when a|pour la|une|votre prochaine rencontre|journee|edition|session|reunion
	when la|une|votre prochaine rencontre|journee|edition|session|fois|reunion
	verb:1 donne une reponse positive|favorable
	verb:1 reste|demeure inscrit|inscrite
	past suis|etais|sommes deja? inscrit|inscrite|inscrits
	past voulais|pensais|comptais|esperais|souhaitais|devais|prevoyais @go
	confirm:1 garde|conserve
	confirm:1 noter que|qu
	confirm:1 prie|prions de noter que|qu
	confirm:1 ai|avons le regret de|d vous? informer|annoncer|indiquer que|qu
	confirm:1 suis|sommes au regret de vous informer|annoncer|indiquer que|qu
	fill une autre|prochaine fois peut etre
	fill ce sera pour une autre|prochaine fois peut etre
	fill arriverai|arriverons|arrivera|arrive
	fill a|sur la|votre liste des? participants|inscrits|presents
	fill a|sur la|votre liste
	yes ma|notre reponse est positive|favorable|oui
	no ma|notre reponse est negative|defavorable|non
	generic a|sur|durant|pendant|de cette periode
	generic cette periode
	access escalier|escaliers
	lunch:no ne prendrai|prends|prendra|prendrons pas le|de repas|dejeuner du midi
	lunch:yes prendrai|prends|prendra|prendrons le|mon repas|dejeuner du midi
	verb:1 j arrive|accours|rapplique|debarque
	verb:1 serai fidele au poste
	verb:1 suis|serai in
	verb:1 vous m y trouverez|retrouverez|croiserez
	verb:1 vous me trouverez|retrouverez|croiserez|reverrez|verrez
	verb:1 pointerai|pointe le bout de mon nez
	verb:1 me ferai une joie|fete d|de @go
	verb:1 monte|descends|rallie|gagne
	verb:1 reponds a l appel
	verb:1 honorerai|honore votre|cette|l invitation
	verb:1 honorerai|honore le rendez|rdv vous?
	verb:1 prendrai|prends la route|le_train
	verb:0 prendre part a
	verb:3 prend part
	verb:0 y faire un tour
	present de la revue
	present de? la bande
	present fidele au poste
	present present a l appel
	present du voyage
	present des heureux participants
	present de corps et d esprit
	enrol:me cochez|cocher mon nom
	enrol:me notez|inscrivez|comptez moi present
	enrol:me mettez|ajoutez|rajoutez|portez|couchez moi sur la liste
	enrol:me mettez|ajoutez|rajoutez|portez mon nom sur la liste
	enrol:me porter mon nom
	enrol:me faire figurer mon nom
	enrol:me faire|faites figurer parmi les participants|inscrits
	enrol:me prenez note de ma presence|venue|participation
	enrol:me retenez|retenir ma|mon candidature|inscription|participation
	enrol:me vous pouvez me compter|noter|inscrire|ajouter
	enrol:me tu peux m inscrire|ajouter|noter|compter
	enrol:me une|1 inscription de|en plus
	seat un strapontin|siege|fauteuil
	yes c est vendu|adjuge|note_pour_moi|plie|decide
	yes vendu|adjuge|tope_la|ca_joue|let_s_go|deal|marche_conclu
	yes je? signe des deux mains|tout_de_suite|avec_plaisir
	yes j en suis ravi|ravie
	yes je coche oui
	yes ca me botte|branche|va_bien|tente_bien
	yes un peu mon neveu
	yes plus que jamais
	yes avec la plus grande joie
	yes rien ne m en empecherait
	yes je n y manquerai pas
	yes comment refuser|dire_non|resister|rater_ca|manquer_ca
	yes aucune hesitation
	yes presence assuree|garantie|certaine|confirmee
	yes participation assuree|confirmee|certaine
	yes inscription confirmee|validee
	yes venue confirmee|assuree
	no je? seche
	no je zappe
	no je? botte en touche
	no pas ce coup ci
	no ce coup ci sans moi
	no ce sera donc? sans moi|nous
	no c est donc? sans moi|nous
	no il faudra faire|compter sans moi
	no il faudra vous passer de moi|nous|ma_presence
	no vous vous passerez de moi
	no devrez|faudra vous passer de moi|nous|ma_presence
	no mission impossible
	no c est rape|cuit|mort|foutu|loupe|niet|non|fichu|plie_pour_moi
	no rape|cuit|loupe pour moi
	no niet|nada|nope|nan
	no je? manquerai a l appel
	no n aurai|aurons malheureusement|helas? pas ce|le plaisir
	no n aurai|aurons malheureusement|helas? pas ce|le plaisir|bonheur d|de @come
	no me vois prive|privee du plaisir
	no me prive|privera|privent du plaisir
	no ne serai pas de la fete|partie|revue
	no me fais|ferai porter pale
	no suis|serai aux abonnes absents
	no suis|serai coince|coincee|bloque|bloquee|indisponible|empeche
	no agenda|planning deja? complet|plein|sature|blinde|surcharge|deborde
	no agenda|planning deja? complet|plein|sature|blinde ce jour|jeudi la
	no affiche complet
	no me retient|retiennent ailleurs|malheureusement|loin
	no suis|serai retenu|attendu|attendue|convoque|convoquee|demande|demandee ailleurs
	no cela me sera impossible
	no je m en vois empeche|empechee
	no en suis|serai empeche|empechee
	no suis|serai malheureusement|helas? empeche|empechee
	no decline|refuse a regret|regrets
	no a regret
	no dois m abstenir
	no m abstiendrai|abstiens
	no y renonce
	no dois y renoncer
	no avec regret je decline
	hedge cinquante cinquante
	hedge fifty fifty
	hedge 50 50
	hedge une chance sur deux
	hedge croise|croisons les doigts
	hedge au dernier moment
	hedge de derniere minute si
	hedge pas impossible que
	hedge n est pas impossible
	hedge sans garantie|certitude|promesse|engagement
	hedge rien n est sur|certain|decide|fait
	hedge en pointille|pointilles
	hedge au crayon
	hedge au conditionnel
	hedge je me tate
	hedge affaire a suivre
	hedge a suivre
	hedge point d interrogation
	hedge j aimerais bien
	hedge aimerais bien
	hedge serait bien possible
	hedge je penche pour|plutot
	hedge il y a de fortes chances
	hedge de bonnes chances
	hedge ne sais pas trop|encore|si
	hedge me prononcer|decider plus tard
	hedge pas encore decide|fixe|arrete
	hedge mon|notre agenda|planning|calendrier|emploi_du_temps n est pas encore cale|boucle|finalise|connu|etabli|stabilise|ouvert|defini
	hedge je me determinerai|deciderai|prononcerai
	mode:remote depuis mon|le canape|fauteuil|salon|domicile
	mode:remote en virtuel|numerique|streaming|webconference
	mode:remote virtuellement
	mode:remote par ecran|visio|internet|videoconference
	mode:remote de loin
	mode:remote version|option|formule visio|distance|distanciel
	mode:onsite in situ
	mode:onsite de vive voix
	mode:onsite en face a face
	mode:onsite en live
	mode:onsite version|option|formule presentiel
	mode:onsite sur les lieux
	mode:onsite dans vos murs
	lunch:yes casse|casserai la croute avec vous
	lunch:yes me mets|mettrai a table
	lunch:yes reste|resterai|restera a table
	lunch:yes me restaure|restaurerai sur place
	lunch:yes mon couvert
	lunch:yes partage|partagerai le|votre repas|dejeuner
	lunch:yes repas|dejeuner reserve
	lunch:no ma gamelle
	lunch:no mon sandwich
	lunch:no mon casse croute
	lunch:no saute|sauterai le repas|dejeuner
	lunch:no je jeune|jeunerai
	lunch:no pas de repas|dejeuner|couvert pour moi
	lunch:no ne reste|resterai pas dejeuner|manger
	lunch:no inutile de me prevoir|garder|compter un|une|de|pour|dans repas|couvert|assiette|le_repas
	lunch:no ne me prevoyez|comptez pas de|pour|dans repas|le_repas|le_dejeuner
	fill super|chouette|beau|tres_beau|joli programme|theme|projet|idee
	fill ca fait plaisir
	fill quelle belle|bonne idee|initiative|affiche
	fill on se retrouve|revoit|croise la bas|sur_place
	fill a charge de revanche
	fill le coeur gros
	fill sans rancune
	fill vivement la|ce|cette journee|rencontre
	fill vivement
	fill un vrai|reel plaisir
	fill pour une fois
	fill une fois n est pas coutume
	fill depuis longtemps
	fill longtemps|souvent|parfois
	fill un peu|petit
	fill deux mots
	fill seul|seule
`
