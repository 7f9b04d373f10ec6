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
	lunch:no ne|n pourrai|pourrons|puis|peux|pourra pas? rester|demeurer dejeuner|manger|au_dejeuner|pour_le_repas|pour_dejeuner|a_table
`
