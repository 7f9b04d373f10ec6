package reply

// peopleTable holds offices, persons without a name, and the ways in which somebody stands in for somebody else.
const peopleTable = `
	all:people l|la ensemble|totalite de la delegation
	all:people l ensemble de|du|des notre? groupe|equipe|participants|participantes|inscrits|personnes|participations|inscriptions|agents|membres
	all:people l un|une et l autre
	company:2 tous|toutes deux
	company:3 tous|toutes trois
	company:2 tous|toutes les? 2
	fill s entend|entendent
	courtesy voici leurs|les|nos|mes reponses|reponse
	courtesy la|le presente|present|courriel|message vaut inscription|confirmation
	set kin pote|copains|copines|binome|compere|complice|acolyte|camarade|parrain|marraine|filleul|filleule|beau_fils|belle_fille|gendre|bru|tante|oncle|mamie|papi|mere|pere|maman|papa|mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|ami|amie|amis|amies|copain|copine|fils|fille|frere|soeur|neveu|niece|cousin|cousine|voisin|voisine|beau_frere|belle_soeur|fiance|fiancee
	set job educateur_specialise|educatrice_specialisee|educateurs_specialises|adulte_relais|adultes_relais|successeure|travailleur_social|travailleuse_sociale|assistante_sociale|infirmiere|psychologue|juriste|intervenant|intervenante|technicien_territorial|charge_de_projet|chargee_de_projet|collegue|collegues|collaborateur|collaboratrice|collaborateurs|collaboratrices|adjoint|adjointe|adjoints|directeur|directrice|president|presidente|vice_president|vice_presidente|tresorier|tresoriere|secretaire|secretaire_general|secretaire_generale|stagiaire|stagiaires|assistant|assistante|responsable|chef|cheffe|chef_de_service|cheffe_de_service|chef_de_projet|cheffe_de_projet|charge_de_mission|chargee_de_mission|apprenti|apprentie|alternant|alternante|benevole|benevoles|animateur|animatrice|animateurs|animatrices|coordinateur|coordinatrice|coordonnateur|coordonnatrice|mediateur|mediatrice|mediateurs|elu|elue|elus|elues|maire|maires|premier_adjoint|premiere_adjointe|entraineur|entraineuse|educateur|educatrice|educateurs|binome|service_civique|volontaire|volontaires|remplacant|remplacante|suppleant|suppleante|successeur|predecesseur|homologue|homologues|referent|referente|referents|conseiller|conseillere|conseillers|conseilleres|administrateur|administratrice|administrateurs|administratrices|agent|agente|agents|salarie|salariee|salaries|salariees|technicien|technicienne|delegue|deleguee|directeur_adjoint|directrice_adjointe|directeur_general|directrice_generale|dgs|dga|dgst|n_plus_1|n1|superieur|superieure|patron|patronne|boss|manager|manageuse|equipier|equipiere|confrere|consoeur|partenaire|associe|associee|codirecteur|codirectrice|copresident|copresidente|attache|attachee|attache_parlementaire|attachee_parlementaire|collaborateur_parlementaire|collaboratrice_parlementaire
	relation ma|mon|notre|sa|son|nos|mes @job
	relation ma|mon|notre|sa|son|nos|mes @kin
	relation ma|mon|notre|une|un jeune|nouveau|nouvelle|autre @job
	relation monseigneur
	relation le|la|les president|presidente|maire|directeur|directrice|dgs|dga|chef_de_service|cheffe_de_service|tresorier|tresoriere|secretaire|stagiaire|conseiller|conseillere|adjoint|adjointe|sous_prefet|sous_prefete|prefet|prefete|depute|deputee|senateur|senatrice|proviseur|proviseure|recteur|rectrice|doyen|doyenne
	relation un|une|d autre|autres @job
	relation le|la|notre|mon|ma @job municipal|municipale|departemental|departementale|regional|regionale|communautaire|general|generale|delegue|deleguee|adjoint|adjointe|technique|territorial|territoriale
	relation quelqu un d_autre|de_l_equipe|du_service|de_chez_nous|de_mon_equipe
	relation un|une|le|la|notre membre|president|presidente|representant|representante|copresident|copresidente|animateur|animatrice du|d_un conseil_citoyen|conseil_de_quartier|comite_de_quartier|conseil_de_developpement
	relation un|une membre|representant|representante|delegation
	relation celui|celle|ceux qui me|nous|le|la remplace|represente
	company deux|trois|quatre|cinq|plusieurs|quelques @job
	company deux|trois|quatre|cinq|plusieurs|quelques @kin
	company accompagne|accompagnee|accompagnes|accompagnees|accompagnerai|accompagnant|accompagnante|accompagnants|accompagnateur|accompagnatrice
	set companions socioprofessionnelle|socioprofessionnel|socio_professionnelle|socio_professionnel|socio_pro|sociale|social|educative|educatif|a_l_emploi|vers_l_emploi|emploi|en_insertion|d_insertion|de_projet|de_projets|vae|numerique|scolaire|jeunesse
	function accompagnatrice|accompagnateur @companions
	function encadrante|encadrant technique|pedagogique|educative|educatif
	company un|une|l|mon|ma|notre|son|sa|leur|d_une|d_un accompagnatrice|accompagnateur @companions
	company en binome|duo|trio|delegation|famille|groupe
	function chargee_de_projet|charge_de_projet|charge_de_mission|chargee_de_developpement|charge_de_developpement|chef_de_projet|cheffe_de_projet|chef_de_service|cheffe_de_service|coordonnateur|coordonnatrice|codirecteur|codirectrice|copresident|copresidente|presidents|directeurs|directrices|adjoints|adjointes|conseillers|conseilleres|conseiller_municipal|conseillere_municipale|conseiller_departemental|conseillere_departementale|conseiller_regional|conseillere_regionale|conseiller_communautaire|conseiller_delegue|conseillere_deleguee|maire_adjoint|maire_delegue|maire_deleguee|proviseur|proviseure|principal_adjoint|cpe|recteur|rectrice|directeur_adjoint|directrice_adjointe|directeur_de_cabinet|directrice_de_cabinet|dircab|secretaire_de_mairie|greffiere|assistant_social|assistante_sociale|travailleur_social|travailleuse_sociale|aesh|atsem|agente|agents|administrateurs|alternant|alternante|mediateur_social|mediatrice_sociale|mediateur_numerique|conseiller_numerique|conseillere_numerique|animateur_jeunesse|agent_de_developpement|agente_de_developpement|agent_d_accueil|ergotherapeute|kinesitherapeute|orthophoniste|sage_femme|puericultrice|aide_soignant|aide_soignante|cadre_de_sante|pharmacien|pharmacienne|dentiste|bibliothecaire|mediathecaire|archiviste|conservateur|conservatrice|regisseur|regisseuse|realisateur|realisatrice|musicien|musicienne|comedien|comedienne|plasticien|plasticienne|metteur_en_scene|choregraphe|entraineuse|arbitre|secouriste|sapeur_pompier|notairesse|huissier|magistrat|magistrate|delegue_du_prefet|deleguee_du_prefet|deleguee_departementale|delegue_departemental|secretaire_generale|president_directeur|tresorier_adjoint|tresoriere_adjointe|secretaire_adjoint|secretaire_adjointe|vice_tresoriere|econome|gouvernante|gestionnaire_de_projet|charge_d_etudes|chargee_d_etudes|charge_de_communication|chargee_de_communication|responsable_de_service|responsable_associatif|responsable_de_pole|referent_famille|referente_famille|referent_famille|referente_familles|educateur_specialise|educatrice_specialisee|moniteur_educateur|monitrice_educatrice|conseiller_technique|conseillere_technique|adjoint_administratif|adjointe_administrative|attache_territorial|attachee_territoriale|dgst|drh|daf|rh|asv|cesf|tisf|bailleur
	replaces me|le|la|nous remplacera|remplacerait|remplacent|suppleera|supplee|representent|representerait
	replaces me|le|la|nous suppleer|seconder|substituer
	replaces se substituera|substitue a moi
	replaces viendra|participera|sera|assistera a|en mon|ma|notre nom|place|lieu_et_place
	replaces en|pour mon|ma lieu_et_place|absence
	replaces a mon|notre nom
	replaced sera|serai|est|serons remplace|remplacee|represente|representee|represents|supplee|suppleee par
	hand laisse|laisserai|cede|cederai|donne|donnerai|rends|rendrai|remets|remettrai|transmets|transmettrai|offre|offrirai|confie|confierai|attribue ma|mon|notre place|siege a
	hand confie|confierai a
	hand donne|donnerai delegation|pouvoir|procuration|mandat a
	replaces assurerai|assure sa|leur representation|remplacement|suppleance
	replaces assurera|assure ma suppleance
	replaces assurera mon remplacement
	replaces me|m|nous|l y? representer|suppleer|remplacer
	fill de bien vouloir
	civility mm
	relay:ask m|nous a|ont demande|charge|chargee|prie|priee de bien vouloir
	hedge en option
	with en compagnie de|d
	block attends|attendons encore? sa|leur|son reponse|retour|confirmation|accord|aval
	set leave l_accord|l_autorisation|l_aval|la_validation|l_approbation|feu_vert|le_feu_vert|le_visa|la_decision|la_reponse
	hedge sous reserve de|d|du @leave
	hedge sous reserve de|d|du @leave de|du|d ma|mon|notre|nos|mes|la|le|l @job
	hedge sous reserve de|d|du @leave de|du|d ma|mon|notre|nos|mes|la|le|l hierarchie|employeur|chef_d_etablissement|cheffe_d_etablissement|chef_de_service|cheffe_de_service|bureau|conseil_d_administration|ca|direction|inspection|rectorat|n_1|manager
	hedge sous reserve de|d son|sa|leur accord|autorisation|validation|aval|feu_vert|approbation|reponse|decision
	hedge sous reserve de|d son|ses|leur|leurs agenda|disponibilite|disponibilites|emploi_du_temps|obligations|contraintes|planning
	no regrette|regrettent de ne pouvoir y? donner une? suite favorable
	no l empeche|empechera|empechent|empecheront de|d y? participer|assister|venir|prendre_part|etre_present|etre_des_votres|se_joindre_a_vous|repondre_favorablement
	enrol:him vous inscris
	block:condition est ce encore|toujours? possible
	hedge s efforcera|efforceront de|d
	no excuser|excusez|noter l absence de|d
	fill a l effet de
	no ne lui permet|permettra|permettent|permettront pas de|d y? repondre_favorablement|etre_present|y_etre|participer|assister|se_liberer|vous_rejoindre|se_joindre_a_vous|venir|y_participer|y_assister|y_prendre_part
	no ne leur permet|permettra|permettent|permettront pas de|d y? repondre_favorablement|etre_present|y_etre|participer|assister|se_liberer|vous_rejoindre|se_joindre_a_vous|venir|y_participer|y_assister|y_prendre_part
	send envoie|enverrai|enverrons|envoyons|depeche|depecherai|missionne|missionnerai|mandate|mandaterai|delegue|deleguerai
`
