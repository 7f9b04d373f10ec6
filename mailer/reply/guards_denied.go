package reply

import (
	"slices"
	"strings"
)

// Diets and needs that a clause holds and does not ask for: they are over, they are no trouble, they are for another time or for somebody else, or the words only
// look like a need. Tried by mindNeedsOver on the clauses a need of the sender's was noted from.

const (
	kinOrColleague = `(collegues?|consoeurs?|confreres?|conduct(eur|rice)|chauffeur|mari|femme|epou(x|se)|compagn(e|on)|conjointe?|fils|fille|enfants?|mere|pere|maman|papa|soeur|frere|ami(e|s|es)?|invitee?s?|voisine?s?|binome|adjointe?|presidente?|direct(eur|rice)|stagiaire|accompagnat(eur|rice)|equipe|grand mere|belle mere)`
	dropped        = `(pose|rendu|range|jete|lache|quitte|troque|vendu|laisse|abandonne|remise|remis|retire|enleve|delaisse)s?`
	myOrThe        = `(mes|mon|ma|les|le|la|l)`
)

// needPast is a diet or an aid that is over: "mon allergie aux noix est passée", "le gluten ne me rend plus malade", "j'ai posé mes béquilles hier".
var needPast = lazily(` (est|sont|a|ont) ([a-z]+ )?(passee?|disparue?|partie?|guerie?|revolue?|resolue?|terminee?|envolee?|vendue?|rendue?|rangee?|jetee?|oubliee?)s? | (mon|ma|mes|l) (ancien|ancienne|anciens|anciennes|ex) ` +
	`| ne (me |m )?(rend|est|sont|fait|gene|derange|pose|compte|comptent|concerne|existe) plus | n (est|existe|ai) plus (la|mon|d actualite|un|une|de|interdit|un probleme|allergique|intolerante?) ` +
	`|^ (mais |car |et )?(je |j )(ne |n )?(supportais|tolerais|digerais|etais) | (supporte|tolere|digere) (a nouveau |de nouveau |maintenant |desormais |tres |tout a fait |plutot |beaucoup )*(mieux|bien) (le|la|les|l) ` +
	`| (suis|etant) (enfin |desormais |maintenant |completement |totalement |bien |heureusement )*guerie? | (finie?s?|adieu|terminee?s?|exit|au revoir) (a )?` + myOrThe + ` ` +
	`| (arrete|cesse|abandonne|renonce) (d |de |a )etre | ai ([a-z]+ )?(arrete|cesse|abandonne) (le regime|mon|le vegeta|le sans|le halal|d etre) ` +
	`| (ai|avons) ([a-z]+ )?` + dropped + ` ` + myOrThe + ` | (est|sont) ([a-z]+ )?(au (placard|grenier|garage|rebut|clou|fond)|a la (cave|poubelle|maison|decheterie)|derriere moi|chez) | (rest|demeur)\w+ ([a-z]+ )?(a la maison|chez|au chenil|au placard|au bureau) | (la |l annee |l an )(fois )?derni?ere? ` +
	`| (l an dernier|l annee derniere|l autre fois|a l epoque|autrefois|jadis) `)

// needNoTrouble is a diet or an aid that is told to be no trouble, or of no use: "pas de souci d'escalier", "je peux monter les escaliers", "sans gluten n'est pas
// nécessaire", "un plat sans viande ne me suffit pas".
var needNoTrouble = lazily(` (pas|aucune?|sans|nul|nulle|zero) (de |d |le moindre |la moindre |plus de )?(soucis?|problemes?|difficultes?|gene) | pas (besoin )?(de |d )((place|acces|rampe|parking|stationnement|fauteuil|chaise) )` +
	`| (pas|plus|nullement) ([a-z]+ )?(necessaire|indispensable|obligatoire|utile|imperatif|requise?) | (monte|descends|prends|emprunte|grimpe) (tres |plutot |assez |encore |toujours )*(bien|facilement|aisement) ` +
	`| je (peux|sais|pourrai|arrive a) (bien |tres bien |encore |aussi |tout a fait |desormais |maintenant |a nouveau |de nouveau )*(monter|prendre|gravir|descendre|emprunter|remarcher) | suffi(t|sent|ra|rait) pas ` +
	`| (sourde?s?|aveugles?) (aux |a (la|l|vos|toute?s?|leurs?|ce|cette|ces|mes) )| ne (m|me) (arrete\w*|empeche\w*|gene\w*|derange\w*|freine\w*|retien\w*) ([a-z]+ )?(pas|plus|guere|en rien) | ne (viendra|vient|viendront|m accompagn\w+) pas ` +
	`| (bon|beau|confortable|joli|moelleux|gros) fauteuil | fauteuil (confortable|moelleux|de velours|du fond|bien) | (sans|aucune?|pas de) (besoin|amenagement|demande|consequence|exigence)s? (particuli|special|specifique)`)

// needAtOtherTimes is a diet kept at other times than our noon, or not kept yet: "végétarienne le soir", "sans viande le vendredi", "je pense devenir végétarienne".
var needAtOtherTimes = lazily(` (le|les|tous les|chaque|que le|que les) (soirs?|lundis?|mardis?|mercredis?|vendredis?|samedis?|dimanches?|week ends?) ([a-z.,]|$)| a la maison | chez moi | (pendant|durant) (le |la |mon |ma )?(careme|ramadan|avent|vacances) ` +
	`| (pense|compte|envisage|songe|voudrais|aimerais|essaie|tente|projette|souhaite|reve|vais) ([a-z]+ )?(a |de |d )?(devenir|passer|etre) | (ne|n) ([a-z]+ )?(mange|mangeons|suis|prends) pas (que|qu|seulement|uniquement|exclusivement|toujours|forcement) `)

// needOfAnother is a need of somebody else's, or a remark on food: "L'allergie aux noix signalée concernait mon collègue", "place PMR pour mon conducteur", "un plat
// sans viande serait bien pour la planète".
var needOfAnother = lazily(` (concern(e|ait|ent|aient)|vis(e|ait)) (en fait |plutot |surtout )?(mon|ma|mes|notre|nos|une?|l|m|mme|monsieur|madame) | (est|etait|c est|sont) (celle|celui|celles|ceux) (de|d|du|des) ` +
	`| (a|pour) (ma|mon|mes|notre|nos|une?|des|l) ([a-z]+ )?` + kinOrColleague + ` | (mariee?|mere|pere|maman|papa|fille|fils|femme|mari|epouse|epoux|soeur|frere|amie?|compagne|compagnon|conjointe?|entouree?) (a|d|de|du|des|avec) (une?|mon|ma|mes|deux|plusieurs|des) ` +
	`| (repas|menu|plat|couvert|plateau)s? ([a-z]+ ){0,3}(de moins|en moins|de trop|en trop) | pour (tous|toutes|tout le monde|chacun|la planete|l environnement|le climat) | (belle|bonne|excellente|jolie) (idee|initiative|chose) `)

// needTakenBack is said behind a need, in its sentence or the next: "je suis en béquilles, rien à prévoir", "végétarienne, je le suis le vendredi seulement".
var needTakenBack = lazily(`^ (mais )?((donc |et )?rien (de special |de particulier )?a (prevoir|amenager|adapter|signaler)|(sans|pas de|aucune?) (besoin|amenagement|demande)s? (particuli|special|specifique)|je (le|la) suis (le|les|seulement|uniquement|que|parfois|moins)|je ne (le|la) suis (plus|pas)|je (ferai|fais) (bien |volontiers )?(une )?exception` +
	`|(d ici la |jusque la |sinon )?je mange de tout (en|au|a l|quand|le|chez|dehors|ailleurs)|(d ici la|jusque la|en attendant) je mange|ca va mieux|c est du passe|(pour [a-z]+ )?(ce|ca|cela|tout) (sera|devrait etre|aura) ([a-z]+ )?(fini|termine|passe|disparu|regle))`)

// anothersAllergy is somebody else's ground for a need: "sans arachides, ma collègue y étant allergique", "attention aux noix, Marc a fait un choc".
var anothersAllergy = lazily(`^ (car |parce que |puisque |comme )?([a-z]+ ){1,3}(y (est|etant)|a (deja )?(fait|eu) une? (choc|reaction|malaise|oedeme|crise)|(est|etant) ([a-z]+ )?(allergique|intolerante?|malade|coeliaque)|n en (mange|supporte)|ne (la |le |les |l )?(supporte|digere|tolere)) `)

// deniesNeed says whether a clause with a need denies it, or gives it to another time or person. "Comme la dernière fois" asks for it again.
func (c *composer) deniesNeed(o *clause, text string) bool {
	switch {
	case needPast.MatchString(text):
		return !strings.Contains(text, " comme ")
	case o.sense.rule != "rider of a need" && needNoTrouble.MatchString(text), o.sense.rule != "aid wanted" && needAtOtherTimes.MatchString(text): // "j'aimerais être près de l'orateur" is of the seat
		return true
	case needOfAnother.MatchString(text):
		return !bearsOn(o.tags, kName)
	}
	return walksWithout.MatchString(text) && !strings.Contains(text, " ne ") || c.platedFor(o) || c.endsBefore(o, text)
}

// walksWithout is a walk that needs no aid any more: "je marche sans canne désormais".
var walksWithout = lazily(` march\w+ ([a-z]+ )?sans (bequilles?|cannes?|deambulateur|attelle|fauteuil|aide) `)

// platedFor says whether a clause is of the meal of somebody called by their given name: "sans jambon le sandwich de Marc".
func (c *composer) platedFor(o *clause) bool {
	words := c.words[o.tags[0].from:o.tags[len(o.tags)-1].to]
	for i := 1; i < len(words); i++ {
		if has([]string{"de", "d", "pour"}, words[i-1].word) && givenNames()[words[i].word] != "" && words[i].upper && !has(strings.Fields(fold(c.from)), words[i].word) && len(o.sense.names) == 0 {
			return true
		}
	}
	return false
}

var (
	// untilThen is how long a need lasts, with the month that it ends in where that is told: "jusqu'au 20 mai", "jusqu'en juillet".
	untilThen = lazily(` jusqu (?:a|au|en|aux) (?:la |le |l )?(?:debut |fin |mi |milieu |courant |\d+ |1er |de |d )*(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|\d+)`)
	// forAWhile is how long it lasts from now on: "pour dix jours".
	forAWhile = lazily(` (pour|pendant|durant|encore) (encore |une |un |les |la |environ )*([a-z]+ |\d+ )?(jours?|semaines?|mois|quinzaine|dizaine) `)
)

// endsBefore says whether a need is told to end, and no later than in the month of a day that the sender comes to: "je suis en béquilles jusqu'à mi-mai".
func (c *composer) endsBefore(o *clause, text string) bool {
	m := untilThen.FindStringSubmatch(text)
	if m == nil {
		return o.sense.access != "" && forAWhile.MatchString(text)
	}
	last := month(m[1])
	return last == 0 || slices.ContainsFunc(c.in.Programme.Events, func(e Event) bool {
		return int(e.Date.Month()) >= int(last) && slices.ContainsFunc(c.said, func(st statement) bool { return st.event == e.ID && st.kind != Absent })
	})
}

// needUndone says whether a clause behind a need, or the one behind that, takes it back or gives the ground of somebody else.
func (c *composer) needUndone(i int) bool {
	o := &c.list[i]
	for k := i + 1; k < len(c.list) && k <= i+2; k++ {
		next := &c.list[k]
		if next.sentence > o.sentence+1 || next.question {
			return false
		}
		text := " " + next.plain() + " "
		if needTakenBack.MatchString(text) || k == i+1 && next.sentence == o.sentence && !bearsOn(next.tags, kSelf) && !strings.HasPrefix(text, " je ") && !strings.HasPrefix(text, " j ") && anothersAllergy.MatchString(text) {
			return true
		}
	}
	return false
}
