package reply

// formalTable holds turns of letters and offices: requests in the conditional, haste, and the courtesies around an answer.
const formalTable = `
	fill aussi|si aimablement|gentiment|joliment|bien|gracieusement tournee|formulee|redigee
	fill ai|avons|a pris la|ma|notre decision de|d
	fill fut|seraient ce
	yes c est par l affirmative que je vous? reponds|repondrai
	no c est par la negative que je vous? reponds|repondrai
	no vous? reponds|repond|repondons|repondrai malheureusement|donc|helas? par la negative
	yes vous? reponds|repond|repondons|repondrai donc|volontiers|bien? par l affirmative
	no reponds|repondrai non a votre|cette|l invitation
	no ne me sont|seront|sera|est pas? possibles|possible|accessibles|envisageables
	set obliged reconnaissant|reconnaissante|reconnaissants|reconnaissantes|oblige|obligee|obliges|obligees
	request je|nous? vous serais|serions par_ailleurs|en_outre? tres|infiniment|particulierement|fort? @obliged de|d bien? vouloir?
	request je|nous? vous saurais|saurai|saurions je|nous? par_ailleurs|en_outre|infiniment? gre de|d bien? vouloir?
	request je|nous? vous demanderai|demanderais|demanderons je|nous? de|d bien? vouloir?
	request je me permets de vous prier|demander de|d bien? vouloir?
	request permettez|souffrez moi? de|que_je vous prie|prier|demander|demande de|d bien? vouloir?
	request nous|je vous prions|prierai|prierais de|d bien? vouloir?
	request je|nous? vous invite|invitons a bien? vouloir?
	fill sans plus? attendre|tarder|differer
	fill sans delai|retard|tarder_davantage|attendre_davantage
	fill avec le|la|un|une plus? grand|grande|vif|vive|sincere|profond|reel|reelle|immense|extreme|veritable plaisir|joie|interet|attention|satisfaction|regret|bonheur
	fill le plus grand|vif|sincere|profond plaisir|interet|regret
	fill le cas echeant
	fill s il y a lieu
	fill si bien|besoin_est que
	fill si besoin|necessaire|besoin_est|necessaire_est
	fill ai|avais|avons omis|oublie|neglige|manque de|d vous? signaler|preciser|indiquer|dire|mentionner que|qu?
	fill ai|avais|avons omis|oublie|neglige de|d vous? signaler|preciser|indiquer|mentionner dans|lors_de mon|notre inscription que|qu?
	fill ne|n puis|peux|supporte|consomme|mange|dois pas? consommer|manger|absorber|ingerer
	fill par voie|le_biais|l_intermediaire|le_truchement|le_canal|moyen de|d|du
	fill au moyen de|d|du
	fill me|nous parait|paraissent
	hearsay il me|nous parait
	fill intervention|operation chirurgicale|medicale
	later:3 vous tiendra|tiendront informe|informes|informee de|d sa|son|leur
	later vous tiendrai|tiendrons informe|informes|informee de|d ma|notre|la
	fill quant
	fill sans attendre l ouverture officielle? des inscriptions
	replaced substituer a mon nom celui|le_nom de
	replaced remplacer mon nom par celui|le_nom de
	set strike rayer|retirer|supprimer|oter|enlever|radier|retirez|supprimez
	off:whole @strike mon|notre|nos|l adresse|nom|coordonnees electronique|de_mes_services|de_notre_association? de|d votre|vos|cette liste|listes|fichier|fichiers de_diffusion|d_envoi?
	off:whole @strike des_a_present|des_maintenant|sans_delai mon|notre adresse|nom de votre|vos liste|listes de_diffusion|d_envoi?
	off:whole @strike l adresse electronique de mes services de votre liste de diffusion
`
