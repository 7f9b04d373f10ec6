package reply

// plainTable holds what ordinary replies say beside their answer, in common words: small yeses and noes, relations, what a subject is to its reader.
const plainTable = `
	enrol:me tu peux|pourras compter sur moi
	enrol:me tu peux|pourras? me compter|noter|mettre|inscrire|ajouter parmi|dans|sur les|la|ta|vos participants|presents|inscrits|liste
	diet une? option|alternative|formule|version vegetarienne|vegetalienne|vegane|sans_gluten|sans_porc|halal|sans_viande
	block tu peux|pourras? compter sur moi|nous pour en|vous|diffuser|relayer|transmettre|aider|communiquer|faire|partager|passer|parler|informer
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos de|d mon|notre|ma cote|part
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos a cette date|ce_jour|ce_moment
	no pas|aucune|plus de? disponibilite|disponibilites|dispo|dispos ce jour_la|jeudi|matin_la
	fill rejoint|rejoignent|correspond|correspondent|repond|repondent|colle|collent|entre|entrent|concerne|concernent|interesse|interessent tout_a_fait|parfaitement|pleinement|completement|totalement|vraiment
`
