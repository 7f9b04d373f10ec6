package reply

import (
	"slices"
	"strings"

	"rencontres/mailer/prefilter"
)

// Turns by which an answer is given to something else than the day, by somebody else, or to less of it: a yes to an address or to an opinion, words of
// yesterday, a companion of a companion, a help refused.

var guardsOfOther = []guard{
	// "Tout à fait d'accord avec vous. Ce sujet mérite une vraie place", "Oui, l'adresse est la bonne"
	{lazily(` accord avec (vous|toi|vos|votre|ce|cette|cela|l idee|tout ce) `), (*composer).assentsOnly, ReasonOtherMatter},
	{lazily(` (adresse|numero|mail|courriel|orthographe|nom|prenom|telephone|coordonnees|date|montant|compte|facture|texte|photo)( [a-z]+){0,4} (est|sont|restent?) (bien |toujours |encore |tout a fait )*(la bonne|le bon|les bon[a-z]*|bon|bonne|bons|bonnes|exacte?s?|correcte?s?|a jour|valables?|justes?|celle|celui|la meme|le meme|les memes) |^[a-z ,]* oui ( , )?c est bien (mon|ma|notre|l|le|la) `), (*composer).assentsOnly, ReasonOtherMatter},
	// "Je réponds favorablement à votre demande. Vous trouverez ci-joint le document signé."
	{lazily(` (favorablement|suite favorable|positivement|accede|accedons|reponse favorable|reponse positive) (volontiers )?(a |de |d |pour )?(votre|vos|la|cette) (demande|requete|candidature|dossier) `), (*composer).comesAtAll, ReasonOtherMatter},
	// "Pas de souci pour le 28 mai, la salle vous est réservée"
	{lazily(` (salle|gymnase|local|chapiteau|foyer|salles|locaux|hall|cuisine|materiel|sono|tables|chaises|vaisselle|parking|cour) ([a-z]+ ){0,3}(est |sera |sont |seront )?([a-z]+ )?(reservee?s?|bloquee?s?|ouverte?s?|pretee?s?|a votre disposition|prete?s?|libres?|disponibles?|mise?s? a) | (gardien|concierge|agent) ([a-z]+ ){0,2}(prevenue?|avertie?|ouvrira|vous ouvrira|sera la) | (j|je|nous) (vous )?(ouvrirai|ouvrirons|ouvre|ai reserve|avons reserve|bloque|reserve) (la|le|l|une|un|votre) (salle|gymnase|local|foyer|porte) | cles? (a|chez|au|sont|est|seront|sera) `), (*composer).assentsToDay, ReasonOtherMatter},
	// "Je fais suivre à ma direction, qui décidera."
	{lazily(` (qui|laquelle|lequel|elle|il|elles|ils) (decidera|tranchera|se prononcera|statuera|choisira|avisera|decideront|trancheront) `), (*composer).comesAtAll, ReasonMaybe},
	// "J'en suis touchée"
	{lazily(` j en (suis|serai) ([a-z]+ )?(touchee?|emue?|ravie?|heureu[a-z]+|desolee?|consciente?|fiere?|navree?|flattee?|honoree?|contente?|reconnaissante?|malade|bouleversee?|peinee?|gourmande?|convaincue?|persuadee?) `), (*composer).touchedOnly, ReasonNoAnswer},
	// "C'est Sophie Lambert qui ne viendra pas, et non moi"
	{lazily(` (et non|et pas|non pas|mais pas|et non pas|pas) moi `), (*composer).ownNoBesideOthers, ReasonWho},
	// "Je ne peux pas venir, disais-je hier à votre collègue. Aujourd'hui tout est arrangé."
	{lazily(` (disais|ecrivais|repondais|pensais|croyais|annoncais) je | (ai|avais) je (deja |bien )*(dit|repondu|ecrit|pense|cru) | (m |me |nous )(a|avait|dit|disait|ecrit|repond|avait) (t )?(on|elle|il) (dit|repondu|ecrit|,|\.)`), nil, ReasonHearsay},
	// "Je viendrai avec Sophie Lambert jusqu'à la gare, puis elle file à Paris."
	{lazily(` (avec|accompagnee? (de|d|par)) [a-z ]+ jusqu (a|au|aux|en) `), (*composer).othersCome, ReasonWho},
	{lazily(` (elle|il) (file|filera|continue|continuera|repart|repartira|poursuit|poursuivra|descend|descendra|me laisse|me laissera|me quitte|me quittera|rentre|rentrera) (directement |ensuite |aussitot |a|au|aux|chez|sur|vers|en|la|y) `), (*composer).othersCome, ReasonWho},
	// "en compagnie de Mme Huguet et de son mari Robert", "avec Mme Lambert et son auxiliaire de vie"
	{lazily(` (et|ainsi que|avec|,|plus) (de |d )?(son|sa|ses|leur|leurs) ([a-z]+ )?(interprete|auxiliaire|aide|accompagnateur|accompagnatrice|infirmiere?|aidante?|chien|bebe|nourrisson|garde|avs|aesh|traducteur|traductrice|cousine?|neveu|niece|tante|oncle|belle [a-z]+|beau [a-z]+|petite fille|petit fils) `), (*composer).othersCome, ReasonUnnamed},
	// "Mme Huguet ne viendra pas. Sans elle je n'ai pas de voiture."
	{lazily(` sans (elle|lui|eux|elles) ( , )?(je|j|nous|on) `), (*composer).namesOthers, ReasonWho},
	// "J'y serai presque : j'habite en face !"
	{lazily(` (serai|serais|suis|viens|viendrai) (presque|quasi|quasiment) `), nil, ReasonIrony},
	// "Je tiendrai un stand de livres, prévoyez une table."
	{lazily(` (stand|exposerai|expose|exposerons|exposition|vendrai|vendre|brochures|livres|tracts|prospectus|ouvrages|affiches|rallonge|prise|nappe|presentoir) .*\btable | table ([a-z]+ ){0,6}(stand|exposer|exposition|poser|presenter|vendre|brochures|livres|tracts|prospectus|ouvrages|affiches|prise|rallonge|documents|documentation) `), (*composer).mealWanted, ReasonUnclear},
	// "Je ne pourrai pas payer le repas d'avance"
	{lazily(` (payer|regler|avancer|financer|rembourser|paierai|reglerai|paye|regle|preparer|servir|apporter|organiser|cuisiner) (pour |avec |d avance )?(le |la |mon |notre |ce |les |ma )(prix du |montant du |cout du |frais de )?(repas|dejeuner|part)`), (*composer).mealDeclined, ReasonUnclear},
	// "Je prends la messagerie de Claire pendant son congé."
	{lazily(` (messagerie|boite mail|boite|mails|courriels|courrier|correspondance|secretariat|dossiers) de [a-z ]{2,30} (pendant|durant|en) (son|sa|ses|l)|je (remplace|supplee) [a-z ]{2,30} (pendant|durant|en|le temps) `), (*composer).ownActs, ReasonWho},
	// "À Bar-le-Duc, il sera seul, je serai en Corse."
	{lazily(` (il|elle|lui|eux|ils|elles) (y |la )?(sera|ira|viendra|participera|assistera|suivra|seront|iront|viendront)? ?(donc |alors )?(tout |toute )?seule?s? `), (*composer).severalPersons, ReasonWho},
}

var (
	otherTurns = prefilter.NewSet(turnsOf(guardsOfOther))
	// assents are the words of a yes that do not say to what.
	assents = lazily(` (accepte|acceptons|accord|valide|validons|compter sur|comptez sur|souci|probleme|oui|ok|plaisir|volontiers|favorablement|positivement|bon pour|bonne pour|partante?s?|entendu|parfait|banco|marche|convient|va pour|bien sur|evidemment|certainement|confirme|confirmons) `)
	touched = lazily(`^(et |mais |merci )*j en (suis|serai) `)
)

// mindOther hands on a reply with such a turn.
func (c *composer) mindOther(text string) {
	c.mindOtherMatter() // other_matter.go
	c.mindAssent()      // other_assent.go
	c.mindHelp()
	c.mindTheirs(text)
	c.mindJoinedNames()
	c.guardAgainst(guardsOfOther, otherTurns, text)
}

// answers says whether there are answers, and each of them is such.
func (c *composer) answers(such func(*clause) bool) bool {
	some := false
	for i := range c.list {
		if o := &c.list[i]; !o.subject && o.sense.what == wDecision {
			if !such(o) {
				return false
			}
			some = true
		}
	}
	return some
}

// assentsOnly says whether all that was said is a yes that does not say to what; assentsToDay, at most to which day.
func (c *composer) assentsOnly() bool  { return c.comesAtAll() && c.answers(c.bareAssent) }
func (c *composer) assentsToDay() bool { return c.comesAtAll() && c.answers(c.assent) }

// touchedOnly says whether the only answer is "j'en suis …".
func (c *composer) touchedOnly() bool {
	return c.comesAtAll() && c.answers(func(o *clause) bool { return touched.MatchString(o.plain()) })
}

// ownNoBesideOthers says whether the sender and somebody else are both taken to stay away, or both to come.
func (c *composer) ownNoBesideOthers() bool {
	return c.actsOn(me) && c.namesAnother() && !slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != c.said[0].kind })
}

// mealWanted says whether a meal was noted; mealDeclined, that one was declined.
func (c *composer) mealWanted() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "yes" })
}

func (c *composer) mealDeclined() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.lunch == "no" })
}

// ownActs says whether the sender is acted on.
func (c *composer) ownActs() bool { return c.actsOn(me) }

// mindHelp hands on a no to coming, or to being free, for something that is done on the day, or at another time: "je ne pourrai pas venir vous aider à préparer
// les sacs", "je ne serai pas là pour recevoir votre colis".
func (c *composer) mindHelp() {
	if !c.onlyOwnNo() {
		return
	}
	for _, m := range comesToDo.FindAllStringSubmatch(c.runningText(), -1) {
		if !has([]string{"participer", "assister", "suivre", "ecouter", "representer", "partager", "echanger", "rejoindre", "venir", "etre", "decouvrir", "voir", "entendre", "prendre", "honorer", "intervenir", "raison", "pouvoir", "repondre", "me", "se", "nous"}, m[len(m)-1]) {
			c.block(ReasonOtherMatter, "")
		}
	}
}

var comesToDo = lazily(` (?:(?:pourrai|pourrons|peux|pouvons|pourra|puis) (?:pas|plus|point|donc pas|malheureusement pas|helas pas|finalement pas) (?:venir|passer|revenir)(?: vous| te| t| les| le| la| l)?|(?:pas|plus)(?: [a-z]+)? (?:la|disponible|libre|presente?) pour(?: vous| te| t| les| le| la| l)?) ([a-z]+(?:er|ir|oir|dre|ire|ttre|tre|vre))\b`)

// mindJoinedNames hands on days of the sender's that went to somebody named behind them: "je viens à Épernay et Bar-le-Duc et Paul Martin à toutes les dates", "je viens
// à Épernay et à Mulhouse et X à Tomblaine".
func (c *composer) mindJoinedNames() {
	for i := range c.list {
		o := &c.list[i]
		if i == 0 || o.subject || o.sense.what == wDecision && o.sense.rule != "a day of one's own" || len(o.sense.names) == 0 || c.list[i-1].sentence != o.sentence || c.list[i-1].sense.what != wDecision {
			continue
		}
		for k := 0; k+2 < len(o.tags) && o.tags[k].kind != kName; k++ {
			if o.tags[k].kind == kEvent && o.tags[k+1].kind == kJoin && c.word(o.tags[0]) == "et" {
				c.block(ReasonWho, o.text)
			}
		}
	}
}

// mindTheirs hands on a reply in which somebody who comes brings somebody that nothing was understood of: "avec Mme Huguet et de son mari Robert".
func (c *composer) mindTheirs(text string) {
	if !c.othersCome() {
		return
	}
	for _, m := range theirOwn.FindAllStringSubmatch(text, -1) {
		next := m[len(m)-2]
		if next == "," {
			next = m[len(m)-1]
		}
		if !has([]string{"m", "mme", "mr", "mlle", "monsieur", "madame", "mesdames", "messieurs"}, next) && !slices.ContainsFunc(c.said, func(st statement) bool {
			return st.person != me && contains(plain(c.people[st.person].Name), next)
		}) {
			c.block(ReasonUnnamed, "")
		}
	}
}

var theirOwn = lazily(` (?:et|ainsi que|avec|plus) (?:de |d )?(?:son|sa|ses|leur|leurs) ` + strings.Replace(someone, "(", "(?:", 1) + ` ([a-z]+|[.,])(?: ([a-z]+))?`)
