package reply

// bodiesTable holds organisations, so that their capitals are not taken for somebody's name. They bear on nothing, and place nobody:
// "je viendrai à la mission locale" is for a person to read.
const bodiesTable = `
	body mission|missions locale|locales
	body maison de|des|d la|l? quartier|quartiers|jeunes|culture|habitants|associations|retraite|services|solidarite|projet|etudiant|adolescents|parents|justice|enfance|famille|emploi|sante
	body maison des jeunes et de la culture
	body maison france services
	body maison pour tous
	body centre|centres social|sociaux|socioculturel|socioculturels|culturel|communal|intercommunal|hospitalier|hospitaliers|medico_social|penitentiaire|aere
	body centre social et culturel
	body centre communal|intercommunal d action sociale
	body centre d hebergement|accueil|information|animation
	body centre de loisirs|formation|gestion|ressources|sante|detention
	body centre hospitalier universitaire|regional
	body espace de vie sociale
	body espace jeunes|famille|culturel|associatif|emploi
	body communaute de communes
	body communaute d agglomeration
	body communaute urbaine|urbaine_du|urbaine_de
	body grand reims|est|nancy|chalons|verdun|sedan
	body metropole|eurometropole
	body hotel de ville|region
	body hotel du departement
	body mairie annexe|de_quartier
	body sous prefecture
	body direction departementale|regionale|generale|interdepartementale
	body direction departementale de l emploi
	body direction des services|sports|familles|affaires|ressources
	set field urbanisme|habitat|logement|jeunesse|enfance|petite_enfance|sport|sports|culture|social|solidarite|solidarites|cohesion|insertion|emploi|education|scolaire|sante|prevention|citoyennete|democratie_locale|vie_associative|politique_de_la_ville|developpement_local|developpement_territorial|developpement_social|amenagement|cadre_de_vie|environnement|transition_ecologique|mobilite|mobilites|tranquillite_publique|familles|famille|seniors|periscolaire|numerique|communication|territoires|proximite|renovation_urbaine|affaires_sociales|affaires_scolaires|affaires_culturelles|action_sociale|egalite|inclusion|handicap
	body service|services|pole|direction|secteur|departement|cellule|unite|delegation|mission|sous_direction|bureau de|du|des|d? la|l|le? @field
	body service|services|pole|direction|secteur|departement|cellule|unite|delegation|mission|sous_direction|bureau @field
	body services departementaux de l education nationale
	body education nationale
	body inspection academique
	body protection judiciaire|maternelle|civile
	body protection judiciaire de la jeunesse
	body caisse d allocations|epargne familiales?
	body caisse des depots
	body banque des territoires
	body agence nationale|regionale|departementale|locale
	body agence d urbanisme
	body agence regionale de sante
	body france travail|services|assos_nature|nature_environnement|victimes|terre_d_asile|benevolat|active
	body pole emploi
	body cap emploi
	body chambre de|d commerce|metiers|agriculture
	body chambre regionale
	body secours populaire|catholique|islamique
	body croix rouge
	body restos|restaurants du coeur
	body banque alimentaire
	body armee du salut
	body emmaus
	body ligue de|des|d l|droits|enseignement
	body ligue de l enseignement
	body foyer|foyers rural|ruraux|jeunes|de_jeunes|saint_martin
	body foyer de jeunes travailleurs
	body familles rurales
	body union departementale|regionale|nationale|locale
	body union departementale des associations familiales
	body federation departementale|regionale|nationale|francaise|des_centres_sociaux|des_mjc
	body comite departemental|regional|olympique|des_fetes|de_quartier|d_entreprise
	body regie de|des quartier|quartiers|territoire
	body office public|hlm|de_tourisme|municipal|des_sports|hlm
	body office public de l habitat
	body bailleur|bailleurs social|sociaux
	body plurial novilia
	body reims habitat
	body foyer remois
	body ehpad|ccas|cias|mjc|caf|msa|cpam|carsat|urssaf|ddets|ddetspp|dreets|drajes|sdjes|ddt|ddtm|dreal|drac|ars|arse|anct|anru|dsden|crous|greta|afpa|cfa|cfppa|ime|itep|esat|sessad|savs|samsah|cmp|cmpp|camsp|pmi|pjj|spip|udaf|unaf|cidff|apf|adapei|unapei|adapt|oph|hlm|epci|pnr|petr|scot|smac|crij|cij|bij|pij|frmjc|fdfr|fol|cemea|francas|mfr|uriopss|cress|dla|geiq|plie|siae|epide|e2c|cpts|clsm|cls|pedt|ctg|cej|rpe|laep|evs|alsh|clsh|aapui|usep|ufolep|unss|ugsel|cdos|cros|dtpjj|gip|epa|spl|sem|sivu|sivom|smictom|sdis|onf|ofb|ademe|insee|uha|urca|iut|inspe|irts|ifsi|creai|oriv|irev|resovilles|profession_banlieue
	body ecole maternelle|elementaire|primaire|de_musique|nationale|superieure
	body groupe scolaire
	body college|lycee jean|professionnel|agricole|general|technologique|technique
	body universite de|d|du reims|lorraine|strasbourg|haute_alsace|champagne
	body universite populaire
	body institut regional|national|medico_educatif
	body gendarmerie|police nationale|municipale
	body service jeunesse|civique|enfance|culture|culturel|sports|social|technique|politique_de_la_ville|vie_associative|logement|etat_civil|habitat|urbanisme
	body pole ressources|solidarite|jeunesse|famille|enfance|ville|cohesion|social
	body cohesion sociale
	body politique de la ville
	body vie associative
	body cabinet du maire|president|prefet
	body cabinet de la presidente|prefete
	body club de|sportif|prevention football|sportif|tennis|judo|prevention?
	body club de prevention
	body equipe de prevention
	body prevention specialisee
	body epicerie sociale|solidaire
	body tiers lieu
	body jardin|jardins partage|partages|familiaux|ouvriers
	body fablab|recyclerie|ressourcerie|ludotheque|mediatheque|bibliotheque|cyberbase
	body programme de reussite educative
	body cite|cites educative|educatives
	body contrat de ville
	body atelier|ateliers sante_ville|sociolinguistiques
`
