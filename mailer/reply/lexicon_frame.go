package reply

import (
	"strings"
	"sync"
)

// What a predicate does with what it governs.
const (
	fSay    = "say"    // informer, faire savoir: passes on what it governs
	fGlad   = "glad"   // se réjouir de, ne pas manquer de: governs a yes
	fWant   = "want"   // souhaiter, compter: a yes
	fHope   = "hope"   // espérer, essayer: a maybe
	fAble   = "able"   // pouvoir: a no when denied
	fUnable = "unable" // être dans l'impossibilité de: a no
	fHard   = "hard"   // être difficile de: a yes where it governs a no
	fSorry  = "sorry"  // regretter de: governs a no
	fMust   = "must"   // devoir: governs a no
	fLet    = "let"    // permettre: like able, of whom it is said to
	fHinder = "hinder" // empêcher de: a no of whom it is said to
	fForce  = "force"  // obliger à: governs a no
	fDrop   = "drop"   // renoncer à: a no
	fAsk    = "ask"    // prier de, demander de: what the reader of the letter shall do
	fKeep   = "keep"   // maintenir: governs a noun, a yes
	fCancel = "cancel" // annuler: governs a noun, a no
	fExcuse = "excuse" // excuser: a person, or their absence
	fEnrol  = "enrol"  // inscrire, noter: a person, or their coming
	fTake   = "take"   // accepter: governs the invitation, a yes
	fLeave  = "leave"  // décliner: governs the invitation, a no
	fCome   = "come"   // venir, participer
	fGo     = "go"     // aller: says something with the event's place alone
	fMove   = "move"   // se déplacer: the journey
	fStay   = "stay"   // être retenu, faire défaut
	fMeal   = "meal"   // déjeuner: a detail
	fUrge   = "urge"   // commander: what reason tells somebody to do, they do
	fSeen   = "seen"   // voir: of whom the others see
	fGreet  = "greet"  // présenter ses compliments, demeurer attentif: a courtesy, says nothing of coming
	fRetain = "retain" // retenir: keeps of whom it is said elsewhere
)

// predicateTable holds the predicates of which sentences about taking part are built: class, lemma, and the words that follow it, with "|"
// between choices, "?" behind what may be left out and "_" inside one item. "se" before a lemma asks for the reflexive pronoun, "y" and "en"
// for themselves, "not" for a negation that belongs to the turn of speech.
const predicateTable = `
	say informer|prevenir|charger|assurer|avertir|constater|observer|confirmer|annoncer|indiquer|signaler|preciser|notifier|communiquer|aviser|rappeler|reiterer|renouveler|declarer|souligner|dire|redire|adresser|noter|savoir
	say faire savoir|connaitre|part
	say faire parvenir
	say faire l|le|la amitie|plaisir|honneur|grace|obligeance|gentillesse
	seen voir
	say voir not d_obstacle|d_inconvenient|d_objection|nul_obstacle a|que?
	say se apercevoir
	say porter a votre|la|leur connaissance
	say avoir l|le honneur|avantage
	say tenir a
	say se permettre
	say prendre bonne|bien? note|acte
	say prendre la liberte
	say ecrire
	say etre charge
	say etre assure|assuree|certain|certaine|persuade|persuadee
	say aller
	say etre porte a votre|la|leur connaissance
	say etre decide|convenu|acte|entendu|acquis|evident|certain
	say aller de_soi|sans_dire
	say vouloir bien
	say comprendre|concevoir
	say mettre a|en profit
	say profiter de_ce_message|du_present_message
	say profiter de ma|mon|ce|cette|l|la pause|message|mail|courriel|passage|occasion|moment|trajet|calme|relance

	greet presenter ses|mes|nos|leurs compliments|hommages|respects|civilites|salutations|felicitations|remerciements
	greet demeurer|rester attentif|attentive|attentifs|attentives|sensible|sensibles|a_l_ecoute|a_votre_disposition|a_votre_entiere_disposition
	greet feliciter
	greet inviter|convier
	greet souhaiter un? plein|vif|grand|franc|tout succes
	greet former|formuler|formule|adresser ses|mes|nos|des|tous_ses|tous_mes voeux
	greet etre sensible|sensibles|reconnaissant|reconnaissante a|de

	glad avoir le|la|l|un grand|immense|vif|tres_grand? plaisir|joie|bonheur|privilege|chance
	glad avoir hate|a_coeur|plaisir|grand_plaisir|beaucoup_de_plaisir
	glad etre tres|particulierement|fort|infiniment? agreable|precieux
	glad etre un|une grand|immense? plaisir|joie|honneur|bonheur|privilege
	glad etre tres|tout_a_fait|vraiment|particulierement|toujours? heureux|heureuse|ravi|ravie|content|contente|enchante|enchantee|honore|honoree|flatte|flattee|fier|fiere|pret|prete|enthousiaste|comble|comblee
	glad se rejouir
	glad se faire un|une|le|la grand|immense|veritable|reel? plaisir|joie|devoir|fete|honneur|obligation
	glad manquer not
	glad rater not
	glad accepter avec_plaisir|volontiers|avec_joie
	glad decider|choisir
	glad se devoir
	glad s_engager a

	want souhaiter|desirer|vouloir|compter|projeter|programmer|planifier|aimer|prevoir
	want avoir bien? l? intention|prevu

	hope esperer|penser|envisager|essayer|tenter
	hope faire mon|notre|le|tout_mon|tout possible
	hope faire en sorte

	able pouvoir
	able etre en|a mesure|capacite|etat|situation|meme
	able avoir la|le|l|aucune? possibilite|faculte|liberte|disponibilite|loisir|temps|occasion|opportunite|moyen
	able etre disponible|libre|possible|envisageable
	able etre donne|loisible
	able se liberer
	able se rendre disponible|libre
	able se trouver en mesure|capacite|etat
	able trouver le|un temps|moyen|creneau

	unable etre not loisible|permis|donne
	unable etre not question
	unable etre dans l? impossibilite|incapacite
	unable etre impossible|incapable|inconcevable|exclu|inenvisageable|impensable
	hard etre bien|tres|fort|assez? difficile|malaise|complique
	unable se trouver|voir dans l? impossibilite|incapacite
	unable trouver dans l? impossibilite|incapacite

	sorry regretter|deplorer
	sorry etre penible|douloureux|desagreable
	sorry transmettre|exprimer|presenter|adresser|dire|renouveler|formuler mon|son|ses|mes|nos|leurs vifs|vif|sinceres|profond|profonds|tout? regrets|regret
	sorry etre tres|sincerement|vraiment|vivement? desole|desolee|navre|navree|peine|peinee|contrarie|contrariee|triste|confus|confuse|decu|decue|attriste|attristee|marri
	sorry etre au_regret
	sorry avoir le|la|l regret|tristesse|deplaisir|chagrin|douleur

	must se contenter
	stay etre avec_vous|des_votres|parmi_vous|a_vos_cotes par_la|en|de_tout pensee|coeur
	stay etre|suivre|accompagner par_la|en|de pensee|coeur
	must devoir|falloir|convenir|importer
	must etre contraint|contrainte|oblige|obligee|force|forcee|tenu|tenue|amene|amenee|conduit|conduite
	must etre dans l? obligation
	must se voir|trouver contraint|contrainte|oblige|obligee|force|forcee|amene|amenee
	must se voir|trouver dans l? obligation

	hinder empecher|interdire|priver
	hinder mettre dans l? impossibilite|incapacite
	let permettre|autoriser
	let donner la|l|le possibilite|occasion|temps|loisir
	let laisser la|l|le|aucune|aucun|guere_de|guere_le possibilite|occasion|temps|loisir|latitude|liberte|faculte|moyen
	retain retenir|bloquer|immobiliser|clouer|mobiliser|accaparer|monopoliser|requerir
	retain tenir eloigne|eloignee
	retain appeler ailleurs
	urge commander|dicter
	force obliger|contraindre|forcer|amener|conduire|imposer|appeler

	drop renoncer
	must se resoudre|resigner a
	must avoir d_autre choix_que|solution_que|ressource_que|issue_que|possibilite_que|recours_que
	drop se abstenir
	drop se priver
	drop faire une_croix|l_impasse sur?

	ask prier|remercier|demander
	ask savoir gre
	ask etre tres|infiniment|particulierement|vivement|fort? reconnaissant|reconnaissante|oblige|obligee|gre|reconnaissants
	ask avoir l? amabilite|obligeance|gentillesse

	keep solliciter
	keep maintenir|conserver|garder|valider|confirmer|assurer|renouveler|reiterer|annoncer|adresser|communiquer
	cancel annuler|supprimer|retirer|decommander
	excuse excuser
	excuse presenter|transmettre|adresser|renouveler ses|mes|nos|leurs excuses
	excuse faire excuser
	excuse agreer|accepter|recevoir ses|mes|nos|leurs excuses
	enrol inscrire|enregistrer|noter|ajouter|compter
	enrol considerer|tenir
	enrol faire figurer|inscrire|porter
	enrol porter|mettre|placer|inscrire sur la|votre|vos liste|listes
	enrol prendre en_compte|note
	take accepter
	take donner mon|notre accord|assentiment
	take repondre favorablement|positivement
	leave decliner|refuser

	come venir|participer|assister|rejoindre
	come prendre part
	come se associer
	come prendre activement|pleinement part
	come se rendre|joindre
	come se joindre a_vous|a_cette_assemblee|a_cette_assistance
	come etre present|presente|presents|presentes|la|des_votres|parmi_vous|de_la_partie|des_notres|a_vos_cotes|au_rendez_vous
	come etre en_votre_compagnie|chez_vous|du_nombre
	come se trouver parmi_vous|a_vos_cotes|en_votre_compagnie
	come etre du_nombre des_participants|des_presents|des_inscrits|des_convives?
	come figurer parmi_les_participants|parmi_vous|parmi_les_presents|parmi_les_inscrits|au_nombre_des_participants
	come etre compte|comptee|range|rangee|porte|portee au_nombre_des|parmi_les|parmi_vos participants|presents|inscrits|convives|auditeurs
	come y etre
	come en etre
	come y participer|assister|venir|aller
	come repondre present|favorablement|positivement|par_l_affirmative
	come honorer
	come repondre
	come se tenir a_vos_cotes|parmi_vous|aupres_de_vous
	come suivre
	come se connecter
	come donner une? suite favorable
	come donner une? reponse favorable|positive
	come donner suite
	come franchir le|la seuil|porte|pas de_la_salle|de_votre_salle|de_votre_porte|de_la_porte?
	come reserver une? suite|accueil favorable
	come rater|manquer|louper not
	go ecouter|entendre|regarder|visionner
	come representer
	come etre represente|representee|representes|representees
	come accompagner|amener|emmener|ramener|embarquer|entrainer|trimballer
	glad voir aucun|pas|guere|nul|d? obstacle|inconvenient|objection|empechement
	glad avoir aucune|pas|nulle|d? objection|obstacle|empechement
	go aller
	go suivre
	go en tenir
	go retrouver
	go descendre|monter
	move gagner|rallier|atteindre
	move se deplacer
	move faire le|la deplacement|voyage|route|trajet
	stay repondre defavorablement|negativement|par_la_negative
	stay donner une? suite|reponse defavorable|negative
	stay reserver une? suite defavorable|negative
	stay faire defaut|faux_bond
	stay etre absent|absente|empeche|empechee|indisponible|retenu|retenue
	stay etre cloue|clouee|bloque|bloquee|coince|coincee|immobilise|immobilisee|consigne|consignee au_lit|a_la_maison|a_domicile|a_la_chambre|chez_moi
	stay etre alite|alitee
	stay se faire excuser
	stay se desister
	stay se trouver empeche|empechee|retenu|retenue|indisponible
	stay manquer|rater|louper
	stay rester|demeurer
	stay etre not rentre|rentree|revenu|revenue|de_retour
	stay garder la|le chambre|lit
	stay ceder ma|mon|notre siege|place|tour|fauteuil
`

// A predicate is one line of the table.
type predicate struct {
	class             string
	reflex, y, en, no bool
	rest              [][]string // choices, each of one or more words
	optional          []bool
}

// predicates gives the lines of the table by their lemma, longer ones first.
var predicates = sync.OnceValue(func() map[string][]predicate {
	out := map[string][]predicate{}
	for _, line := range strings.Split(predicateTable, "\n") {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		p := predicate{class: fields[0]}
		fields = fields[1:]
		switch fields[0] {
		case "se":
			p.reflex, fields = true, fields[1:]
		case "y":
			p.y, fields = true, fields[1:]
		case "en":
			p.en, fields = true, fields[1:]
		}
		lemmas := strings.Split(strings.TrimPrefix(fields[0], "s_"), "|")
		p.reflex = p.reflex || strings.HasPrefix(fields[0], "s_")
		for _, item := range fields[1:] {
			if item == "not" {
				p.no = true
				continue
			}
			p.optional = append(p.optional, strings.HasSuffix(item, "?"))
			p.rest = append(p.rest, strings.Split(strings.TrimSuffix(item, "?"), "|"))
		}
		for _, lemma := range lemmas {
			out[lemma] = append(out[lemma], p)
		}
	}
	return out
})
