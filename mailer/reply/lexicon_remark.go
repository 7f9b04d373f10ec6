package reply

// remarkTable holds what is said of the message itself, or against the answer beside it: that it went astray, is an example, was about something
// else, or that somebody else must choose.
const remarkTable = `
	remark oubliez|ignorez|effacez|rayez|jetez|oublie|ignore ce que je|j
	remark ne tenez? pas compte de|d ce|ma|mon
	remark mauvais|mauvaise fil|conversation|destinataire|boite|touche|manip|manipulation|fenetre|discussion
	remark me? suis? trompe|trompee|goure|gouree de|d fil|message|mail|destinataire|conversation|adresse|personne|fenetre|discussion
	remark parti|partie|envoye|envoyee un_peu? trop vite|tot
	remark que je repondais|parlais|m_adressais|parle
	remark reponse|phrase|formule|texte|message|lettre type|modele
	remark pour|a_titre l|d exemple
	remark avec quel|quelle|quels|quelles argent|budget|vehicule|voiture|sous|moyens|temps|equipe|personnel
	remark c est un essai|test|exercice|brouillon
	remark ceci est un essai|test|exercice|brouillon
	remark s entraine|exerce|entrainons
	remark dans un monde ideal|parfait|meilleur
	remark dans une autre vie
	remark dans mes reves
	remark du moins
	remark tout|a au|tout moins
	remark dites|dis moi lequel|laquelle|lesquels|lesquelles
	remark l une|un ou l autre
	remark a|de vous de? choisir
	remark au choix
	remark encore faut|faudra|faudrait|fallait il
	remark pour une? autre|tierce personne
	remark pour quelqu un d autre
	remark la reponse|decision de|du|d
	remark a|de moi|nous la reponse|decision de|du|d
	remark:doubt ne? peux|pouvons|saurais|puis rien vous? dire|promettre|garantir|affirmer|certifier
	remark:doubt reste|restera|resterait a convaincre|persuader|obtenir|negocier|trouver|voir|demander|savoir|decider|choisir|regler|resoudre|arranger|amadouer
	remark:doubt la sante|meteo|chance|neige aidant|permettant
	remark surement pas
	remark d accord avec vous|toi|lui|elle|eux|ca|cela|cette|ce|le|la|les|l|votre|vos
	remark d accord|ok|oui sur le|la|l|ce|votre|vos principe|fond|idee|constat|objectif|analyse
	remark vive la|le|les
	remark vois|verrai|regarde|regarderai avec
	remark demande|demanderai a ma|mon|notre|mes|la|le
	remark en parle|parlerai|discute|discuterai avec|a ma|mon|notre|mes
	fill vois|verrai avec plaisir|joie|bonheur|interet|satisfaction|tristesse|regret
	fill sans aucun doute
	fill sans doute possible
	fill sans le moindre doute
	fill sans|pas l ombre d un doute
	fill nul|aucun doute que?
	fill pas de doute
	fill hors de doute
	remark reviens|reviendrai pas|plus sur ma|notre decision|reponse|parole
	courtesy merci|remercie|remercions de|pour votre|vos presence|participation|venue|visite|soutien
	meeting ai|avons|j_ai|aurai une|deja_une|mes|des autre? visio|visioconference|visios
	fill ai|ai_eu|aurai trop|tres? chaud|froid|faim|soif
	remark la|le? visio|presentiel|distanciel serait|serait_plutot mieux|bien|ideal|ideale|pratique|preferable
	no avec vous de tout coeur
	no de tout coeur avec vous
	when la veille|avant_veille
	when le lendemain|surlendemain
	remark salle 1|2|3|4|5|6|7|8|9|10|12|101|102|103|104|105|201|202|203|204|205|301|302|303|304
	when chaque semaine|mois|trimestre|annee|semestre
	courtesy toujours? present|presente|presents|presentes a|aupres vos cotes
`
