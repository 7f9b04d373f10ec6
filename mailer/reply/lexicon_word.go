package reply

// wordTable holds common words that bear neither on coming, nor on who, nor on which day: they may stand in any clause.
const wordTable = `
	fill a|au|aux|de|d|du|des|le|la|les|l|un|une|en|dans|sur|par|chez|vers|y|ce|cet|cette|ces|c|mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leur|leurs|se|me|m|s|et|que|qu|dont|qui|tout|toute|tous|tres|trop|bien|bon|bonne|bel|belle|beau|beaucoup|deja|encore|ici|meme|ainsi|alors|donc|car|mais|or|comme|afin|puisque|parce|jusque|jusqu|depuis|pendant|des|celle|celui|ceux|celles|est|sont|ca|cela|il_y_a|toujours|vraiment|simplement|juste|seulement|uniquement
	fill avec plaisir|joie|interet|grand_plaisir|grand_interet|beaucoup_d_interet|enthousiasme|un_grand_plaisir|un_vif_interet|impatience|un_grand_interet
	fill grand|grande|grandes|honneur|plaisir|joie|interet|vif|theme|themes|sujet|sujets|programme|prochain|prochaine|annee|thematique|thematiques|consacree|consacre|relative|organisee|organise|organisez|regionale|regional|propos|titre|objet
	fill par la present
	fill petit|double? changement
	fill changement
	fill pour completer mon|ma inscription
	fill attestation|feuille|certificat de presence|participation
	fill vient|viennent d etre
	fill a present
	fill au|le|du present service|courrier|message
	fill a chaque fois
	fill avec appetit|gourmandise
	fill ai|as|avons|avez|ont|avoir|aurai|aura|faire|dire
	fill viens de loin
	fill demi journee
	fill bonne|toute reception|fin|utilite
	fill a toutes fins utiles
	fill longue date
	fill laquelle|lequel|lesquelles|lesquels|auquel|duquel
	fill la|les|le seconde|second|premiere
	fill suite a|au
	fill en reponse a
	fill en retour
	fill comme prevu|convenu|annonce|indique|promis|d_habitude
	fill dans tous les cas
	fill a l heure
	fill le moment venu
	fill des|de a present|maintenant
	fill cette fois|fois_ci
	fill pour cette fois|fois_ci
	fill a nouveau
	fill bien sur|entendu
	fill naturellement|evidemment|certainement|assurement|absolument|definitivement|personnellement|directement|volontiers|aimablement
	fill avec vous|eux
	fill avec vous tous
	fill tout a fait
	fill au nom de
	fill par delegation de|d
	function manager|manageuse
	self:moi et la mienne
	no ne serai pas des_leurs|de_la_partie|du_nombre
	generic aux|pour_les|pour_ces|a_ces|les deux|trois|2|3? dates|journees|rencontres|seances suivantes|ci_dessous
	fill s il vous plait
	fill si possible
	fill si c est possible
	fill si besoin
	fill si necessaire
	fill nul doute que|qu
	fill merci
	fill prendre note
	fill note que
	fill helas|malheureusement|malgre
	fill en effet
	fill pour information
	fill d ailleurs
	fill comme|ainsi_que tout le monde
	fill au plus tard
	fill ferme|definitif
	fill rejouis|hate|impatient|impatiente
	fill bonne reception
	fill ps|au_fait
	fill svp|hop
	fill meilleur|meilleure
	fill titre personnel
	fill tout entier|entiere
	fill mai|juin|septembre|novembre
`
