package reply

// plainTable holds what ordinary replies say beside their answer, in common words: small yeses and noes, relations, what a subject is to its reader.
const plainTable = `
	enrol:me tu peux|pourras compter sur moi
	enrol:me tu peux|pourras? me compter|noter|mettre|inscrire|ajouter parmi|dans|sur les|la|ta|vos participants|presents|inscrits|liste
	needs sans|aucune|pas_de contrainte|contraintes|restriction|restrictions|exigence|exigences|particularite|allergie alimentaire|alimentaires|particuliere de|d son|leur|ma cote|part
	fill de|d son|leur cote
	fill la|une? participation|contribution financiere|aux_frais
	fill ramadan est|c_est? termine|fini|passe|acheve
	confirm:1 vais|souhaite|prefere|voudrais opter|choisir|prendre|retenir
	confirm:1 opterai|choisirai|retiendrai
	fill a partir de|d
	diet une? option|alternative|formule|version vegetarienne|vegetalienne|vegane|sans_gluten|sans_porc|halal|sans_viande
	block tu peux|pourras? compter sur moi|nous pour en|vous|diffuser|relayer|transmettre|aider|communiquer|faire|partager|passer|parler|informer
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos de|d mon|notre|ma cote|part
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos a cette date|ce_jour|ce_moment
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos ce jour_la|jeudi|matin_la
	fill rejoint|rejoignent|correspond|correspondent|repond|repondent|colle|collent|entre|entrent|concerne|concernent|interesse|interessent tout_a_fait|parfaitement|pleinement|completement|totalement|vraiment
`
