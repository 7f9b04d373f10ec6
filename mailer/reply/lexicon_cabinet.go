package reply

// cabinetTable holds turns of cabinets, secretariats and assistants, who write of others.
const cabinetTable = `
	verb:3 assurera|assureront la representation de|d|du
	verb:3 assurera|assureront la representation de|d la|l|notre ville|commune|agglomeration|collectivite|mairie|region|communaute|association|federation|structure|institution|municipalite|metropole|intercommunalite|etablissement
	verb:3 assurera|assureront la representation du departement|territoire|conseil_departemental|conseil_regional|conseil_municipal|service|club|cabinet
	replaces assurera|assureront ma representation
	verb:3 siegera|siegeront a la|cette|votre|vos journee|rencontre|travaux
	verb:3 siegera|siegeront a la|cette|votre journee|rencontre du
	no dans l impossibilite|incapacite de|d honorer|accepter cette|votre|vos|l|son|une_telle aimable? invitation|invitations
	lunch:no se restaurer|dejeuner|manger par ses|mes|leurs|nos propres moyens
	lunch:no prefere|preferera|prefererai|preferons|compte|comptons|souhaite|souhaitons|vais|va me|nous|se? restaurer|dejeuner|manger par mes|nos|ses|leurs propres moyens
	lunch:no sans toutefois? m|s|me|se|nous|pouvoir? attarder|rester|demeurer a|au|pour dejeuner|table|repas
	lunch:no sans toutefois? m|s|me|se|nous attarder a|pour dejeuner|le_dejeuner|le_repas|table
	lunch:yes restera|resteront|resterons|resterai a midi|table
	fill depuis sa|son|ma|mon|leur operation|accident|chute|avc|intervention|naissance|enfance
	verb:0 contribuer a vos|ces echanges|travaux|debats|discussions
	verb:0 contribuer a votre|cette|la journee|rencontre
	hedge pre inscrivez moi
	hedge pre inscrire
	hedge a titre indicatif
	fill du mien
	lunch:yes profitera|profiteront|profiterons du|de dejeuner|repas|buffet
	fill en l absence de reponse|nouvelles|retour|confirmation
	modal:3 a accepte de|d
	modal:6 ont accepte de|d
	modal:3 a bien voulu accepter de|d
`
