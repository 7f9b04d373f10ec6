package reply

// companyTable holds how many come, "nous serons deux", and who comes along without a name, "mes collègues". The value is how many; 9: more than
// can be told. Who counts them is subjects in who.go. Other persons without a name stand in lexicon_people.go and lexicon_yes.go.
const companyTable = `
	company:2 serons|sommes|sera|seront|a|viendrons|venons deux|2
	company:3 serons|sommes|sera|seront|a|viendrons|venons trois|3
	company:4 serons|sommes|sera|seront|a|viendrons|venons quatre|4
	company:9 serons|sommes|sera|seront|a|viendrons|venons plusieurs|cinq|six|sept|huit|5|6|7|8|9|10
	company:2 on est deux|2
	company:3 on est trois|3
	company:2 deux|2 personnes|places|inscription|participants|couverts|repas
	company:3 trois|3 personnes|places|inscription|participants|couverts|repas
	company:9 deux|trois|quatre|plusieurs|cinq|2|3|4|5 agents|collegues|benevoles|jeunes|elus|membres|salaries|habitants|volontaires|stagiaires
	company:2 deux de|d mes|nos|leurs|ses? collegues|collaborateurs|agents|elus|salaries|benevoles|membres|adherents|animateurs|animatrices
	company:3 trois de|d mes|nos|leurs|ses? collegues|collaborateurs|agents|elus|salaries|benevoles|membres|adherents|animateurs|animatrices
	company:2 tous|toutes les? deux|2
	company:3 tous|toutes les? trois|3
	company:2 nous deux
	company:9 deux|trois|2|3 d entre nous
	company mes|nos collegues|collaborateurs|agents|equipes|benevoles|eleves|etudiants|stagiaires|adjoints
	company accompagne|accompagnee|accompagnes
	company accompagner|accompagnera
	company un|une deuxieme|seconde|autre personne
	company un|une|des collegue|collegues|benevole|stagiaire|ami|amie|amis|accompagnant|accompagnateur|invite|invites
	company plus un|une
	company mon|ma|notre|nos|son|sa|un|une|le|la|leur|votre equipe
`
