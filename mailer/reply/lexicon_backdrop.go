package reply

// backdropTable holds words of the clauses around an answer: through whose hands the letter went, what was done by mistake,
// what is asked of the registration beside the answer.
const backdropTable = `
	relay m|me|nous l? a|ont transmis|transmise|transfere|transferee|relaye|relayee|remis|remise|imprime|imprimee|envoye|envoyee|passe|passee|montre|montree
	relay m|me|nous l? a|ont fait suivre|passer|parvenir
	relay m|me|nous en? a|ont parle
	relay m|me|nous a|ont encourage|encouragee|invite|invitee|incite|incitee a vous? ecrire|contacter|repondre
	relay est|sont|sera|reste en copie
	relay en copie
	relay en copie de ce|mon message|mail|courriel
	relay mets|mettons|ai_mis|avons_mis ma|mon|notre|nos|mes
	relay lit|lira|relit par dessus mon epaule
	replaces le|la|l|me|nous representera|represente|remplacera|remplace|suppleera|supplee
	replaces pour le|la|l|me|nous representer|remplacer|suppleer
	company:2 les deux
	company:3 les trois
	all tous|toutes
	all tout le monde
	also idem|pareil
	past pour? avoir deja? pris_part|participe|assiste|suivi
	courtesy guten tag|morgen|abend
	courtesy hallo|hello|hi|salue|servus|ciao|bonghjornu|demat|kenavo|saludos|saluti|gruezi
	courtesy mit freundlichen grussen|gruessen
	courtesy liebe|beste|viele grusse|gruesse
	courtesy kind|best|warm regards
`
