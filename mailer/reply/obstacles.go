package reply

import "slices"

// An obstacle behind a yes: "je viens, mon fils est malade", "je serai en visio, j'ai une réunion le matin". By itself each tells only how things are, and keeps
// nobody away who says a no; beside a yes, with nothing behind it that overcomes it, a person asks whether the yes still holds.

const (
	ownMatter = `(reunion|rendez vous|rdv|conseil|formation|commission|comite|seminaire|colloque|examen|audience|jury|mariage|enterrement|obseques|assemblee generale|ag|inauguration|ceremonie|permanence|astreinte|garde|cours|operation|entretien|deplacement|congres|sortie scolaire|visite)`
	thatDayOn = `(ce jour la|ce meme jour|le meme jour|le jour meme|a la meme (date|heure)|au meme moment|en meme temps|sur le meme creneau|toute la journee|ce jeudi( la)?|le \d+( \w+)?)`
	morningOn = `(le matin|ce matin la|dans la matinee|en matinee|toute la matinee|toute la journee|au meme moment|a la meme heure|en meme temps|a (8|9|10|11) ?h( ?\d+)?|avant (10|11|midi)( ?h)?)`
	// noLeaveYet is leave that was not given.
	noLeaveYet = `(j espere|en esperant|esperons|nous esperons|pourvu|a condition)( juste| seulement| bien| simplement)* (que|qu) ` + givesLeave + ` (sera|soit|serait|accepte\w*|valide\w*|dira|dise|signe\w*|me laisse\w*|donne\w*)( .{0,40})?|` + givesLeave + ` (ne |n )(m |nous )?(a|ont) (toujours |encore )?pas (encore |toujours )?(repondu|donne|valide|signe|confirme|dit (oui|si)|tranche|statue|decide|autorisee?)( .{0,40})?`
)

var (
	// obstacle keeps from coming in person.
	obstacle = lazily(`^(et |car |mais |or |seulement |sauf que |malheureusement |helas |par contre |en fait |d ailleurs )*(` +
		`(j ai|nous avons|on a|il y a|je suis (en|de)|on m a (mis|fixe|cale|pose|impose)|(mon|ma|notre|la|le) \w+( \w+)? (a|m a|vient de me|vient de) (pose|poser|mettre|mis|cale|caler|fixe|fixer|impose|programme|organise|convoquee?|prevu))( aussi| deja| justement| une?| un| ma| mon| notre| la| le| l| des| en| a| de| autre| grosse| importante?)* ` + ownMatter + `( \w+){0,4} ` + thatDayOn +
		`|(mon|ma|mes|notre|nos) ` + ofFamily + `( \w+)? (est|sont|vient de tomber|tombe) (\w+ )?(malades?|souffrante?s?|hospitalisee?s?|a l hopital|aux urgences|cloue\w* au lit|fievreu\w+)` +
		`|(j ai|nous avons)( aussi| deja| justement| un| une)* ` + ownMatter + `( \w+){0,4} (a|vers|de) (8|9|1[0-5]) ?h( \d+)?( (a|au|avec|chez|dans) .{2,40})?` +
		`|(je|j|nous|on) (me |m |nous )?(inaugur\w+|recois|recevons|recoit|fete|fetons|organise|organisons|celebre|celebrons|demenage|demenageons|enterre|enterrons|marie|marions|pars|partons|accueille|accueillons|garde|gardons|travaille|travaillons|bosse|visite|visitons) .{0,40}` + thatDayOn +
		`|(je|nous) (travaille|travaillons|bosse)( (le jeudi|les jeudis|normalement))?` +
		`|(les trains|la sncf|les bus|les transports|les ter) (sont|est|seront|sera) (\w+ )?en greve|il n y a (pas|plus|aucun) (de )?(trains?|bus|car|navette|moyen)( .{0,30})?` +
		`|je (me suis|viens de me) (casse|casser|foule|fouler|fracture|fracturer|brise|fait une|faire une|bloque le|luxe) .{2,30}|j ai (attrape |chope |eu )?(la grippe|le covid|une gastro|une angine|la covid|de la fievre)( .{0,20})?` +
		`|(ma|la|notre|l) (nounou|nourrice|baby sitter|creche|ecole|cantine|garderie|assistante maternelle)( \w+)? (m a|nous a|est|n est pas|sera) (\w+ )?(lachee?|fermee?|malade|en greve|absente|disponible|plantee?)` +
		`|(je|nous) (n ai|n avons) (personne|pas de remplacante?|pas de solution|aucune solution|pas encore de \w+)( .{0,40})?|(je|nous) (cherche|cherchons) (encore |toujours )?(une |un )?(voiture|garde|remplacante?|nounou|solution|moyen)( .{0,30})?` +
		`|je ne sais (pas|trop) (encore |trop )?comment( (faire|venir|m organiser|me rendre .{2,20}))?` +
		`|(ce|ca|cela) (sera|va etre|est|risque d etre|ne sera pas|ne va pas etre|n est pas|s annonce) (\w+ )?(difficile|complique|simple|facile|delicat)( (avec les enfants|pour moi|a organiser|de venir|de me liberer|d etre la|niveau \w+))?` +
		`|` + noLeaveYet +
		`|c est (aussi |justement |pile |deja )*(le jour|la date|le moment) (de|du|des|ou|d|que) .{2,60}` +
		`|je suis (\w+ )?(malade|souffrante?|hospitalisee?|clouee? au lit|en arret( maladie)?|positi(f|ve) au covid|immobilisee?|bloquee?|coincee?)` +
		`|(ma|notre|la|mon) (voiture|vehicule|auto|moto|scooter|camionnette) (\w+ ){0,2}(est|vient de|a) (\w+ )?(tombee? )?(tomber )?(en panne|au garage|hors service|immobilisee?|morte?|lachee?|rendu l ame)` +
		`|(mon|le|les|mes|tous les|nos|notre) (\w+ )?(trains?|bus|ter|cars?|avion|covoiturage) (\w+ )?(est|sont|a ete|ont ete|vient d etre) (\w+ )?(supprimee?s?|annulee?s?|tombee? a l eau)` +
		`)( (ce matin|hier|en ce moment|encore|aujourd hui|depuis \w+( \w+)?|cette semaine))?$`)
	// obstacleAfar keeps from following by video.
	obstacleAfar = lazily(`^(et |car |mais |or |seulement |sauf que |malheureusement |helas |par contre |en fait |d ailleurs )*(` +
		`(j ai|nous avons|on a|il y a|je suis (en|de)|(mon|ma|notre|la|le|un|une) \w+( \w+)? (a|m a|est|se tient|vient de me|vient de) ?(pose|poser|mettre|mis|cale|calee|caler|fixe|fixee?|impose|programme\w*|organise\w*|convoquee?|prevue?)?)( aussi| deja| justement| une?| un| ma| mon| notre| la| le| l| des| en| a| de)*( ` + ownMatter + `)?( \w+){0,5} ` + morningOn +
		`|(ma|la|notre|mon|le|l) (\w+ )?(connexion|internet|ordinateur|pc|reseau|wifi|webcam|camera|micro|box|ligne|tablette|ecran)( \w+){0,4} (est|sont|marche|marchent|fonctionne|fonctionnent|capte|passe|rame|saute|plante|coupe) ?(\w+ ){0,2}(mauvaise?|en panne|coupee?|lente?|instable|mal|pas|plus|hors service|morte?|faible|capricieu\w+|souvent|sans arret)?` +
		`|(je|j|nous|on) (travaille|travaillons|garde|gardons|anime|animons|accompagne|recois|recevons|conduis|tiens|tenons|assure|assurons|donne|passe|suis|serai) .{0,40}` + morningOn + `|(il (me )?(faut|faudra) (que (je|nous) )?|(je|nous) (dois|devrai|devons|vais devoir) )\w+ .{0,40}` + morningOn + `|je (serai|suis) (dans le train|sur la route|au volant|en vol|dans l avion)` +
		`|` + noLeaveYet +
		`|(je|nous|on) (ne |n )(serai|serons|suis|sommes|sera|est|pourrai|pourrons|peux) (pas|plus) (\w+ ){0,2}(disponibles?|libres?|joignables?|me connecter|connecte\w*)( .{0,30})?` +
		`|(je|nous|on) n (ai|avons|a) (pas|plus) (d |de |la )?(ordinateur|connexion|internet|camera ni micro|materiel|wifi|pc)( .{0,30})?` +
		`)$`)
	// bringsSome is somebody whom the sender makes use of the day to bring.
	bringsSome = lazily(`\bpour (amener|emmener|venir avec|faire venir) (un|une|des|deux|trois|ma|mon|mes|quelques) (\w+ )?(collegues?|jeunes|habitante?s?|benevoles?|eleves|stagiaires?|amie?s?|voisine?s?|adherente?s?|adjointe?s?|elue?s?)\b|\b(transmet\w*|laisse\w*|cede\w*|donne\w*|passe\w*) ma place a\b`)
	// mayCome is a colleague of somebody who stays away, and who may come.
	mayCome = lazily(`\b(collegues?|elue?s?|adjointe?s?|benevoles?|directrice|directeur|presidente?|administrat\w+|membres?|stagiaire|binome|maire)( \w+)? ((sont|est|sera|seront|serait|seraient) (\w+ )?(interessee?s?|disponibles?|partante?s?|libres?)|s en (charge\w*|occupe\w*)|(vous|y) (rejoi\w+|retrouv\w+|rencontr\w+))\b`)
	// severalRide are people who travel together, and are not named.
	severalRide = lazily(`\b(nous|on) (sommes|serons|est|sera) (deux|trois|quatre|plusieurs|\d)( (collegues|personnes|agents|elus|benevoles|voisins|voisines))? (a|pour) (covoiturer|venir|faire (la route|le trajet)|partir|prendre|partager)\b`)
)

// mindObstacles hands on a yes of the sender's with an obstacle behind it, or somebody who may come along.
func (c *composer) mindObstacles() {
	comes := func(afar bool) bool {
		return slices.ContainsFunc(c.said, func(st statement) bool {
			return st.person == me && st.kind == Attend && (st.mode == string(Remote)) == afar
		})
	}
	onsite, afar, refuses := comes(false), comes(true), c.anyAbsent() // the obstacle is that of the day refused
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || o.sense.what == wDecision || o.sense.what == wTopic {
			continue
		}
		text := o.plain()
		switch {
		case !refuses && (onsite && obstacle.MatchString(text) || afar && obstacleAfar.MatchString(text) && !leavesScreen.MatchString(text)) && !c.overcome(i) && !c.whyNoMeal(i):
			c.block(ReasonContradiction, o.text)
		case c.allAbsent() && mayCome.MatchString(text) && !bearsOn(o.tags, kNot, kNe) && !c.othersCome():
			c.block(ReasonUnnamed, o.text)
		case (onsite || afar) && startled.MatchString(text) && i > 0 && c.comesBefore(i):
			c.block(ReasonContradiction, o.text)
		case (onsite || afar) && (bringsSome.MatchString(text) || severalRide.MatchString(text)) && !c.othersCome():
			c.block(ReasonUnnamed, o.text)
		}
	}
}

// whyNoMeal says whether clause i is of the time from noon on, beside the sender's no to the meal: "je ne resterai pas au déjeuner, j'ai une réunion à 14 h".
func (c *composer) whyNoMeal(i int) bool {
	text := c.list[i].plain()
	return laterThatDay.MatchString(text) && !atMorning.MatchString(text) && c.besideNoMeal(i)
}

// leavesScreen is being away for a while, or leaving early: "je devrai raccrocher à 11 h".
var leavesScreen = lazily(`\b(m absenter|raccrocher|quitter|me deconnecter|partir|couper|m interrompre|sortir|m eclipser|m arreter|lacher)\b`)

// startled is what somebody says who has just seen that they cannot.
var startled = lazily(`^(ah|oh|mais|et|euh)? ?(mince|zut|oups|aie|flute|punaise|mer(de|credi)|ah non|oh non|non attendez|attendez)( (alors|non|desolee?|pardon|attendez|je vois que|je viens de voir))?\b`)

// comesBefore says whether the sender's yes stands before clause i, and none behind it.
func (c *composer) comesBefore(i int) bool {
	before := false
	for k := range c.list {
		if k > i && c.list[k].sense.what == wDetail {
			return false // "oups, avec repas"
		}
		if s := c.list[k].sense; s.what == wDecision && s.yes && !c.list[k].subject {
			if k > i {
				return false
			}
			before = true
		}
	}
	return before
}

// overcome says whether something is said of the matter of clause i behind it, in its sentence or the next: "ma voiture est en panne, je prendrai le train".
func (c *composer) overcome(i int) bool {
	for k := i + 1; k < len(c.list); k++ {
		if s := c.list[k].sense; s.what == wDecision && s.yes {
			return true
		}
		if c.list[k].sentence > c.list[i].sentence+1 {
			continue
		}
		if o := &c.list[k]; !o.question && !o.subject && has([]string{wDecision, wDetail, wReason, wPast, wSuspect, wBlock, wLater}, o.sense.what) && bearsOn(o.tags, kSelf, kWe, kRelation, kThird, kFill) {
			return !obstacle.MatchString(o.plain())
		}
	}
	return false
}
