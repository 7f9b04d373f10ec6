package reply

// What somebody who is registered tells of their side, and what asks for nothing and changes nothing: "j'ai réservé mon train", "j'ai lu le programme avec attention",
// "j'avais beaucoup apprécié la dernière rencontre".

const (
	aBooking  = `(mon|mes|un|une|le|les|des|ma) (train|trains|billets?|hotel|chambre|logement|trajet)( (de train|d hotel|pour (la veille|l occasion|venir|ce jour la)|aller retour|a l hotel|a epernay))*`
	ofPapers  = `(le|la|les|votre|vos|ce|ces) (programme|plan|plan d acces|consignes|informations|document|documents|deroule|message|mail|theme|themes|intervenants)( (avec|attentivement|joint|joints|en detail|avec attention|avec (grand |beaucoup d |un vif )?(interet|plaisir|attention|joie)|grand|interet|plaisir|attention))*`
	lastTime  = `((la|votre|notre) (derniere|precedente) (rencontre|journee|edition|session|fois)|(l edition|celle|la rencontre|la journee) (precedente|de l an dernier|de l annee derniere|d avant))`
	lastYear  = `( (l an dernier|l annee derniere|l an passe|la derniere fois|la fois precedente|en \d{4}|a reims|a la precedente|a la derniere rencontre|a cette occasion))*`
	wellLiked = `(tres |vraiment |particulierement |fort )*(enrichissante?|interessante?|reussie?|agreable|riche|conviviale?|passionnante?|utile|bien|belle)`
)

// smallDoing is the whole of such a clause.
var smallDoing = lazily(warmAhead + `(j ai( (bien|deja|aussi))* (reserve|pris|achete|commande) ` + aBooking + `|(je|j) (arrive|arriverai|viendrai|loge|logerai|dors|dormirai) (des |deja )?(sur place |a l hotel |a epernay )?la veille( au soir)?` +
	`|j ai( (bien|deja))* (bloque|reserve|retenu) (la|cette|ma) (journee|date|matinee)( (dans|sur) mon (agenda|calendrier|planning))?|(la|cette) (date|journee) est( (bien|deja))* (bloquee|notee|inscrite|reservee|retenue)( (dans|sur|a) mon (agenda|calendrier|planning))?` +
	`|(j ai( (bien|deja|tout))* (imprime|lu|parcouru|consulte|telecharge|regarde)|je (lirai|decouvre|consulterai|relirai|regarderai|parcours)) ` + ofPapers +
	`|j en ai( deja)? parle autour de moi|j ai( deja)? (relaye|diffuse|partage|fait suivre) (l information|l invitation|le programme|l annonce|le message|votre (message|invitation|mail))( (a|dans|aupres de|autour de) (mon|mes|notre|nos|moi) ?(reseau|reseaux|equipes?|partenaires|contacts|adherents|benevoles)?)?` +
	`|(j|nous) (etais|etions) (deja )?(la|presente?s?|des votres|venue?s?)( (l an dernier|l annee derniere|l an passe|la derniere fois|a la precedente|a la derniere rencontre))+|(j|nous) (avais|avions)( (beaucoup|vraiment|tres|bien|enormement))* (apprecie|aime|adore) ` + lastTime + `|(j|nous) (avais|avions) passe (un|une) (tres )?(bon|bonne|agreable) (moment|journee|matinee)` + lastYear + `|` + lastTime + ` (etait|avait ete|fut|m avait paru) ` + wellLiked +
	`|c est (ma|la) premiere (rencontre|participation|fois que je (participe|viens|vous rejoins))|je (ne )?connais( (deja|bien|un peu|tres bien|pas|pas encore|peu))* (epernay|la ville|le lieu|la salle|les lieux)( (bien|tres bien|un peu))?|je suis (tres |vraiment )?(contente?|ravie?|heureuse|heureux)|je (serai|ferai (de mon mieux|le maximum|en sorte) (pour|d) etre) (bien )?a l heure|je reste joignable)$`)
