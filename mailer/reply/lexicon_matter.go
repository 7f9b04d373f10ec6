package reply

// matterTable holds words for the events as such, for other matters, times that are none of the programme, civilities and offices.
const matterTable = `
	generic la|cette|votre|ladite|ce|cet|l|a_la journee|rencontre|evenement|manifestation|invitation|rendez_vous|seminaire|session
	generic journee|rencontre|evenement|seminaire|session
	generic cette|votre belle|aimable journee|rencontre|invitation|manifestation
	generic votre|cette reunion
	generic ce jour la
	generic ce|cette jour|date|jeudi|matin_la
	generic cette journee d etude|etudes|echange|echanges
	generic journee d etude|etudes|echange|echanges
	generic la|cette|votre|ladite|a_la journee|matinee|rencontre de|d etude|etudes|echange|echanges|travail|reflexion|partage
	generic invitation
	generic votre|l aimable? invitation
	generic ce theme|moment
	generic a cette date
	generic a la date prevue|dite|indiquee|annoncee|fixee|proposee
	generic a|de vos travaux
	generic la journee citee en objet
	generic citee en objet
	generic la seance
	generic les|des|vos|aux journees|rencontres
	generic les|aux dates des
	generic deux|trois|2|3 dates|journees|rencontres
	generic les|ces deux|trois dates|journees|rencontres
	generic vos travaux

	meeting reunion|comite|conseil|commission|assemblee|ag|ca|bureau_syndical|copil|cotech|conference|salon|atelier|ateliers|assises|congres|stage|colloque|forum|webinaire|seance|rendez_vous|convention|dossier|subvention|bilan|compte_rendu|convocation|audience|entretien|jury|inauguration|pleniere|signature|projet|match|tournoi|mariage|visite|vernissage|formation|reception|ceremonie|fete|examen|partiels|cours
	meeting conseil d administration|municipal|communautaire|departemental|citoyen|regional|de_classe
	meeting assemblee generale
	meeting comite de pilotage|technique|directeur
	meeting comite
	meeting autre reunion|evenement|engagement|rendez_vous|obligation
	meeting nos|vos bureaux
	meeting prefecture|mairie

	when la semaine prochaine|derniere
	when semaine|mois|annee|an|an_prochain|lendemain|hier|avant_hier|apres_demain|week_end|weekend
	when le mois prochain|dernier
	when la|une prochaine|derniere|autre fois
	when bientot

	relation ma|mon|notre|sa|son|nos|mes|votre collegue|collaborateur|collaboratrice|adjoint|adjointe|directeur|directrice|president|presidente|tresorier|tresoriere|secretaire|stagiaire|assistant|assistante|responsable|chef|cheffe|apprenti|apprentie|mari|femme|epouse|epoux|voisin|voisine|conjoint|conjointe|ami|amie|fils|fille|frere|soeur|compagnon|compagne|benevole|animateur|animatrice|coordinateur|coordinatrice|charge|chargee|elu|elue|maire|premier_adjoint|premiere_adjointe|vice_president|vice_presidente|entraineur|entraineuse|educateur|educatrice|binome|equipe|service_civique
	relation ma|mon|notre autre|jeune|nouvelle|nouveau|chere|cher collegue|collaboratrice|stagiaire
	relation le|la president|presidente|maire|directeur|directrice|tresorier|tresoriere|vice_president|vice_presidente|responsable
	relation collegue|collegues
	relation un|une|de|des|deux|d_autres collegue|collegues
	relation monsieur|madame|m le|la maire|president|presidente|directeur|directrice|prefet|prefete|sous_prefet|depute|deputee|vice_presidente|vice_president
	relation quelqu un
	relation l un|une d|des entre|deux|notres|collegues
	relation personne
	function maire|adjoint|adjointe|directeur|directrice|president|presidente|tresorier|tresoriere|secretaire|charge|chargee|chef|cheffe|conseiller|conseillere|coordinateur|coordinatrice|responsable|animateur|animatrice|delegue|deleguee|referent|referente|vice_president|vice_presidente|depute|deputee|senateur|senatrice|prefet|prefete|sous_prefet|sous_prefete|mediateur|mediatrice|educateur|educatrice|benevole|agent|assistant|assistante|collaborateur|collaboratrice|inspecteur|inspectrice|technicien|technicienne|administrateur|administratrice|membre|habitant|habitante|stagiaire|apprenti|apprentie|formateur|formatrice|travailleur|travailleuse|dga|dgs|dgas|cip|elu|elue|attache|attachee|juriste|psychologue|urbaniste|gerant|gerante|pdt|urbaniste|architecte|paysagiste|directeur_general|directrice_generale|premier_adjoint|premiere_adjointe|co_president|co_presidente|ingenieur|ingenieure|gestionnaire|entraineur|cadre|infirmier|infirmiere|enseignant|enseignante|professeur|professeure|principal|principale|redacteur|redactrice|documentaliste|monitrice|moniteur|commissaire|capitaine|chercheur|chercheuse|doctorant|doctorante|etudiant|etudiante|consultant|consultante|officier|ambassadeur|ambassadrice|intervenant_social|correspondant|correspondante|permanent|permanente|representant|representante|apprentie|eleve|chargee_de_mission|adulte_relais|as|dg|preside|doyen|doyenne|secretaire_general|greffier|intendant|intendante|educateur_sportif|comptable|aide|auxiliaire|economiste|sociologue|geographe|photographe|journaliste|facilitateur|facilitatrice|chargees|pilote|superviseur|sous_directeur|sous_directrice|policier|gendarme|major|colonel|commandant|lieutenant|brigadier|procureur|substitut|juge|avocat|avocate|notaire|cure|pretre|pasteur|imam|rabbin|volontaire|gardien|gardienne|instituteur|institutrice|medecin
	also pour ce qui est|concerne de|du|d|la|le
	also pour ce qui concerne
	also aussi|egalement|plutot|en_revanche|par_contre|quant_a|par_ailleurs|de_meme|concernant|pour_ce_qui_est_de|s_agissant
	join et|ainsi_que|puis|plus|de_meme_que
	except sauf|excepte|hormis|hors
	except a l exception de|des|du|d
	except exception faite de|des|du|d
	all toutes|tous les quatre? rencontres|journees|dates|seances|evenements|sessions|rendez_vous
	all les quatre|4 rencontres|journees|dates
	all toutes
	all tout le lot|programme
	without sans
	with avec
	for pour
`
