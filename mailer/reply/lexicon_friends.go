package reply

// friendsTable holds false friends: turns in which a word of coming, of staying away, of doubt, of other people or of the list says nothing of the kind.
const friendsTable = `
	set det le|la|les|l|un|une|des|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|du|de_la|de_l|d|de
	set time temps|journees|journee|matinees|soirees|nuits|heures|semaines|week_end|vacances|vie|dimanches
	fill passe|passent|passons|passais|passait|passaient|ai_passe|a_passe|avons_passe|ont_passe|passer|passerai|passera @det? @time
	fill passe|passent|passait|passera|passer par @det? chorus|plateforme|portail|service|mairie|secretariat|prefecture|siege|logiciel|bureau|standard|cloud|serveur
	fill ne? passe|passent|passait pas|plus|jamais? inapercu|inapercue|a_la_radio|a_la_tele|la_serpilliere|l_aspirateur|la_tondeuse|un_bon_moment|de_bons_moments|un_coup_de_fil|un_coup_de_telephone|en_conseil|en_commission|a_la_trappe
	fill descends|descend|descendons|monte|montons|montent de|d|du @det? village|montagne|campagne|nord|ardennes|vosges|plateau|ferme
	fill monte|montons|montent|montais|monter @det projet|projets|dossier|dossiers|chapiteau|chapiteaux|stand|stands|association|spectacle|piece|budget|equipe|groupe|atelier|exposition|expo|expositions|tente|tentes|barnum|scene
	fill gagne|gagnons|gagner a etre|connaitre
	fill fais|fait|faisons|font partie de|du|des|d @det? commission|conseil|bureau|equipe|comite|collectif|reseau|association|ca|groupe|meubles|decor|jury|club|chorale|fanfare|paysage
	fill en suis|sommes|est tres|assez|plutot|bien|si|encore|toute? fier|fiere|fiers|fieres|ravi|ravie|content|contente|heureux|heureuse|honteux|honteuse|confus|confuse|desole|convaincu|convaincue|persuade|persuadee|malade|gene|genee|a
	fill va et vient
	fill allees et venues
	fill la releve est
	fill pris|prise|prises|pris_en en? charge|compte|consideration|main|photo|notes|note
	fill pris|prise|prises d|de d? court|vitesse|passion|affection|pitie
	fill prend|prends|prenons|prennent|prenait|prendre|ai_pris|a_pris|avons_pris @det? poste|fonctions|service|temps|air|note|marques|forme|plaisir|soin|ampleur|tournure|feu|eau
	fill depuis|avant|pendant ma|sa|leur|notre retraite
	fill jeune|vieux|vieille|jeunes|un|une|en_tant_que|comme retraite|retraitee|retraites|retraitees
	fill fin|fins de d contrat|contrats de ville
	fill fin de d annee|saison|mois|trimestre|journee|semaine|scolarite|chantier|mandature|cycle|matinee
	fill case|point de depart
	fill des|au|le|du|avant|apres depart de @det? train|bus|car|navette|covoiturage|directrice|directeur|collegue|presidente|president
	fill changement|changements|modification de|d @det? denomination|adresse|logo|nom|cap|direction|locaux|equipe|numero|standard|logiciel|serveur|municipalite|gouvernement|saison|temps
	fill change|changes|ont_change|a_change|avez_change|aviez_change|avait_change|changent|changera|changer @det facon|maniere|regard|vision|point_de_vue|vie|metier|quotidien|pratiques|pratique|lunettes|pneus|roue|habitudes|idees
	fill ca|cela|qui|nous|me|m|vous change|changera|changerait un_peu|enfin? de|des|du|d @det? routine|quotidien|bureau|dossiers|reunions|murs|habitudes|ordinaire|air
	fill autre|d_autre chose que|qu
	fill autre|d_autres|un_autre|une_autre|quelque_chose d? autre air|regard|son_de_cloche|choses|chats|horizons|regards|points_de_vue
	fill rien d autre a
	fill quitte a
	fill ne retrouve|retrouvons pas|plus
	fill personne ne releve|repond|decroche|lit|lisait|voit|veut|sait|dit|parle|comprend|bouge
	fill de vive voix
	fill petit|petits|grand|grands ecran
	fill ecran de mon|ma|mon_vieux telephone|tablette|bureau
	fill sur un? petit|mon|ma ecran|tablette
	fill vive|vivent @det service_public|printemps|vacances|jardin|education|vie|association|associations|republique|solidarite|sport|ecole|culture|quartiers|benevoles|choucroute|champagne|partage|france|retraite
	fill un|une|cela_fera_un|ca_fera_un|cela_fera_une|ca_fera_une temoignage|voix|tete|regard|exemple|idee|corde|raison|argument|pierre|voiture|histoire|souvenir|occasion de plus|moins
	fill en|de|d toute? sous effectif
	fill mineurs|jeunes|enfants non accompagnes
	fill mieux|accompagner|accompagne|accompagnons|suivre|aider|former|recevoir|recois|recevons|soutenir|orienter|loger @det? publics|familles|familles_du_quartier|femmes|femmes_de|habitants|jeunes|personnes|personnes_agees|usagers|locataires|parents|menages|refugies|demandeurs_d_emploi|allocataires|beneficiaires|enfants|adolescents|ados|eleves|apprenants|stagiaires|anciens|aines
	fill lettre d information|infos est
	fill grace|par|via|dans|sur a? @det newsletter|lettre_d_information|infolettre|liste_de_diffusion
	fill preneur|preneuse|preneurs de|d @det? documents|documentation|conseils|idees|ressources|contacts|plaquette|bibliographie
	fill comme partout je? suppose|imagine?
	fill comme on dit|disait|dirait
	fill @det docteur|medecin|toubib|kine|dentiste|chirurgien m? a dit|prescrit|ordonne|interdit
	fill m ont|a|avait|avaient dit|raconte|parle que|qu|du|de|beaucoup? vos|votre|l|cette journees|journee|rencontres|oriv valaient|valait|etaient|etait
	fill dont on|nous|vous parlait|parlions|parliez|avait_parle|avions_parle|aviez_parle
	fill sans doute|surement|probablement trop
	fill presque tout|rien|toujours|toutes_les
	fill ne? s ouvrait|ouvre|affichait|affiche|charge|chargeait pas|plus|mal
	fill surement|sans_doute|certainement des|quelques tetes|visages|connaissances
	fill ca|cela? fait|font|faisait|fera toujours? plaisir|chaud|peine|du_bien a voir|lire|entendre
	fill on|nous est|sommes vraiment|un_peu|tres|completement|tous? deborde|debordes|debordee|debordees|sous_l_eau
	fill envoye|ecrit de|depuis mon|ma vieux|petit? iphone|telephone|portable|smartphone|mobile|tablette|ipad
	body france inter|bleu|info|culture|television|televisions|travail|services|terre|active|victimes|benevolat|relance|alzheimer|urbaine
	fill tiens|tient|tenons|tiennent la? bon|barre|debout|boutique|permanence_seul|permanence_seule|le_coup|bon_la_barre
	fill aussi actifs|actif|active|actives|dynamique|dynamiques|passionnant|riche|utile|interessant
	fill decale|decaler|reporte|reporter|deplace|deplacer @det? deux? cours|visites|visite|rendez_vous_medical|consultations|atelier|ateliers|seances
	fill reserve|reserves|reservee|reservees est|sont @det? minibus|velo|gite
	fill intervention|operation|chirurgie au|du|a_la|de_la|de_l|des genou|hanche|dos|coeur|yeux|epaule|cataracte|pied|main|dent|dents|epaules|main_droite
	fill la? queue|tete|place|mise en place
	fill une|des|quelques places assises|publiques|du_marche|de_parking
	fill de|d en? mise en place
	fill vue|vu sur le? papier
	fill du matin au soir
	fill jour apres jour
	fill un jour|jour_ou_l_autre
	fill ne fera|fait|ferait pas|jamais? de? mal
	fill n a|ont|avait|est d? egal|d_egale que|qu
	fill pour autant que je sache
	fill besoin de moi|nous
	fill ont|a|avaient|avait besoin de moi|nous
	fill ne? m envoie|envoient|envoyait plus nulle part
	fill on m envoie me faire les dents
	fill nouvelle recrue
	fill vous|on|nous en? reparlerons|reparlera|rediscuterons|rediscutera
	fill le|son|leur successeur|predecesseur
	fill tout|toute le|la reste
	fill pour le reste
	fill remplir @det? dossiers|dossier|formulaires|papiers|subventions
	fill coup|coups de main|coeur|fil|chapeau|pouce|fatigue|chaud|froid|feu|soleil|vent
	fill en|de pleine forme
	fill en_plein|en_pleine demenagement|travaux|bilan|bilans|recrutement|budget|rentree|clotures|reorganisation
	fill d abord|ailleurs
	fill au|en coeur|plein de|d @det? quartier|ville|village|sujet|reseau
	fill il parait? que|qu les? premiers|tilleuls
	fill manque|manquent|manquons|manquait cruellement|serieusement|de|d bras|moyens|temps|monde|place|benevoles|locaux|personnel|effectifs|argent|souffle
	fill en manquons|manque|manquent cruellement
	fill saute|sauter de_joie|aux_yeux|le_pas|dans_le_grand_bain|les_repas
	fill tombe|tombent|tombait a|en|sous|bien pic|panne|le_charme|d_accord|dans_l_oreille
	fill rate|rater|manque|loupe @det? coche|marche|bus_a_cinq_minutes
	fill a la_page|la_traine|la_bourre
	fill ne? compte|comptons|comptent plus? les heures|jours|adherents
	fill compte|comptent|comptons desormais? cent|mille|vingt|trente|quarante|cinquante|soixante|quatre_vingts|une_centaine|une_vingtaine adherents|habitants|licencies|membres|benevoles|logements|familles
	fill a|ont|avons|ai vote|adopte|delibere une|la|le|un motion|deliberation|budget|subvention
	fill ca|cela va|allait|devrait me|nous changer de|du|des|d idees|bureau|routine|dossiers|quotidien|murs
	fill depuis que|qu je|j suis a la retraite
	fill autorisation d absence|de_deplacement|d_absence_et_de_deplacement est|sont signee|signees|accordee|accordees|validee|validees|posee|posees
	fill et pas|non seulement|que de|des|du|d|les|la|le
	fill compte_rendu|lien|programme|document|documents|actes|replay|enregistrement|support|supports|rapport|bilan quand|lorsque|des_que|des_qu|une_fois_qu il|elle|ils|elles sera|seront|est|sont|aura_ete disponible|disponibles|publie|publiee|publies|pret|prete|prets|en_ligne|diffuse|diffusee|diffuses|paru|parue|sorti|sortie|redige|redigee
	fill plus d une|deux fois
	fill sinon|sauf|si_ce_n_est que|qu la|le|les|l photocopieuse|imprimante|chauffage|machine_a_cafe|wifi|reseau|serveur
	fill m a|ont dit que|qu c etait|est|serait important|interessant|utile|bien|passionnant|enrichissant|formateur
	fill j en suis tres|bien|vraiment|fort|sincerement|assez|plutot|toute? desole|desolee|navre|navree|marri|marrie|peine|peinee|confus|confuse|fier|fiere|ravi|ravie|heureux|heureuse|content|contente|honore|honoree|flatte|flattee|gene|genee
	fill vous|t|te enverra|enverront|transmettra|transmettront|adressera|adresseront|fera_parvenir @det? fiche|bon|bon_de_commande|facture|document|documents|dossier|attestation|convention|rib|devis|logo
	fill promets|promis de ne pas|plus ronfler|dormir|bavarder|faire_de_bruit|m_endormir|trop_parler|monopoliser
	courtesy bonjour|coucou|salut|amities|bises de la part de|du|des toute? l? equipe|collegues|bureau|conseil
	courtesy pardon|desole|desolee|excusez_moi|navre|navree si je vous|t|te ecris|reponds|derange|ai_ecrit|ai_repondu en_double|deux_fois|trop_tard|tardivement|si_tard|encore|un_peu_tard
	courtesy mais? ca|cela|le_sujet|le_theme|le_programme|l_affiche en? vaut|valait bien? le|la coup|peine|detour|deplacement|chandelle
	fill relances toujours? aimables|sympathiques|patientes|efficaces
	courtesy ne tenez|tiens pas compte de|du|d l? accuse de lecture|reception
	courtesy tout? seul on va plus vite
	courtesy ensemble on va plus loin
	fill a|avait fait|effectue son|sa stage|alternance|service_civique|apprentissage de|du? troisieme|seconde|bts|licence|master?
	fill garde|gardons|gardent|conserve|conservons un|d_excellents|de_bons? tres? bon|grand|excellent|beau|doux|emouvant|emu|souvenirs? souvenir
	fill on m a dit|raconte|parle|vante tant|beaucoup|le_plus_grand|grand|du de? bien de|du|des|d
	fill tkt|t_inquiete|ne_t_inquiete|ne_vous_inquietez|vous_inquietez pas pour le|ce retard
	fill on|nous est|sommes tous|toutes pareils|pareilles|concernes|concernees|logis_a_la_meme_enseigne|dans_le_meme_bateau|humains
	fill ne? sais plus|pas si je vous|t|te ai|avais deja? remercie|remercies|remerciee|salue|salues|felicite|felicites
	courtesy mes|nos respects|hommages|amities|salutations|pensees a|au|aux
	fill j|on|nous? en? ai|a|avons entendu|lu|dit beaucoup|tant|du|le_plus_grand? de? bien
	fill m a|ont dit|conseille|suggere|demande|recommande de|d vous|t ecrire|repondre|contacter|appeler
	fill suis|est|sommes a flux tendu|tendus
`
