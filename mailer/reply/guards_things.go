package reply

import "strings"

// A no that is one to a thing alone, or a state that keeps nobody away, which was taken for a no to the day: "je ne viendrai pas en fauteuil", "je dois renoncer au
// train", "j'ai un plâtre", "je suis en congé le 28, ça tombe bien".

var (
	// inPlaster is a limb in plaster, which tells of a need: "j'aurai un plâtre", "je suis plâtrée".
	inPlaster = lazily(`\b(ai|aurai|avons|aura|porte|porterai|garde|garderai) (encore |toujours |donc |malheureusement |deja )*(un|mon|le) (gros |petit |beau )?platre\b|\b(suis|serai|reste|resterai|sera) (encore |toujours |donc |malheureusement |deja |un peu )*platree?s?\b`)
	// stairsAlone is a no to stairs alone: "je ne monte pas les escaliers".
	stairsAlone = lazily(`\b(mont|gripp|grimp|descend|pren|emprunt|franchi|gravi|affront)\w* (donc |plus |pas |guere |jamais |bien |facilement )*(les |l |d |des |un |une |aux |aucun |aucune |par |de |vos )*(escaliers?|marches?|etages?|escalators?|ascenseurs?)\b`)
	// withoutAid is a no to an aid, or to a way to get there, alone: "je ne viendrai pas en béquilles", "je ne viens pas avec mon chien guide".
	withoutAid = lazily(`\b(viens|vient|viendrai|viendra|venons|viendrons|arrive|arriverai|arrivera|serai|suis|me deplace|me deplacerai|reviendrai) (pas|plus)( finalement| donc| heureusement| cette fois| forcement| necessairement)* ` +
		`(en|avec|dans) (un |une |mon |ma |mes |le |la |des |deux )?(fauteuil|bequilles?|cannes?|deambulateur|rollator|attelle|platre|minerve|chien|chienne|interprete|auxiliaire|oxygene|poussette|valise|bagages?|voiture|train|bus|car|velo|taxi|covoiturage|moto|metro|tram|avion|camion|scooter|trottinette|camping)\b|\b(peux|pourrai|peut|pourra|pouvons|pourrons|vais|compte) (pas|plus)( finalement| donc)* (venir|arriver|me deplacer) en (fauteuil|bequilles|voiture|train|bus|taxi|velo|covoiturage)\b`)
	// givenUp is what is given up: "renoncer au train", "renonce à la place PMR".
	givenUp = lazily(`\brenonc\w+ (?:(?:donc|helas|ainsi|aussi|\w+ment) )*(?:au|aux|a) (?:(?:la|le|les|l|mon|ma|mes|notre|nos|son|sa|ses|un|une|ce|cet|cette) )*([a-z0-9]+)`)
)

// dayGivenUp are the words for coming and for the day itself that may be given up.
var dayGivenUp = wordSet(`venir participer assister etre y me m nous se s vous rejoindre prendre faire suivre voir partager partir ma mon
	venue participation presence rencontre rencontres journee journees deplacement deplacements voyage trajet sejour invitation invitations evenement evenements
	inscription place places reunion projet manifestation seance edition date dates rendez rdv colloque conference conferences seminaire forum atelier ateliers activite
	plaisir joie honneur bonheur fete echange echanges table tables debat debats
	celle celui celles ceux tout toutes tous cela ca deux trois quatre votre vos premiere seconde deuxieme derniere troisieme`)

// mindThings hands on a reply whose only no is one to a thing, or whose ground keeps nobody away.
func (c *composer) mindThings() {
	if !c.anyAbsent() {
		return
	}
	found, plainNo, away := "", false, -1
	for i := range c.list {
		o := &c.list[i]
		switch {
		case o.sense.what != wDecision || o.sense.yes:
		case c.refusesThing(o):
			found = o.text
		case onLeave.MatchString(o.plain()):
			away = i
		default:
			plainNo = true
		}
	}
	switch {
	case found != "" && !plainNo:
		c.block(ReasonUnclear, found)
	case away >= 0 && !plainNo && c.gladOfLeave(away):
		c.block(ReasonContradiction, c.list[away].text)
	}
}

// refusesThing says whether a clause that was taken for a no refuses a thing, or tells of a need.
func (c *composer) refusesThing(o *clause) bool {
	text := o.plain()
	if inPlaster.MatchString(text) || stairsAlone.MatchString(text) || withoutAid.MatchString(text) {
		return true
	}
	if !strings.Contains(text, "renonc") {
		return false
	}
	m := givenUp.FindStringSubmatch(text)
	return m != nil && (o.sense.diet+o.sense.access != "" || !dayGivenUp[m[1]] && m[1][0] > '9' && !c.dayCalled(o, m[1]))
}

// dayCalled says whether a word of a clause stands in the name of a day: "Mulhouse", "mai".
func (c *composer) dayCalled(o *clause, word string) bool {
	for _, t := range o.tags {
		if t.kind == kEvent || t.kind == kGeneric || t.kind == kWhen {
			for _, w := range c.words[t.from:t.to] {
				if w.word == word {
					return true
				}
			}
		}
	}
	return false
}

var (
	// onLeave is a day off, which leaves somebody free as well as away: "je suis en congé le 28".
	onLeave = lazily(`\b(en (conges?|repos|vacances|rtt|recuperation|recup|disponibilite)|de repos|pas cours|ne travaille pas|ne travaillerai pas)\b`)
	// gladOf is what somebody says of a day off that lets them come: "ça tombe bien", "j'aurai donc tout mon temps", "inutile de prévenir mon chef".
	gladOf = lazily(`\b(tombe (tres |plutot |super |vraiment |justement )?(bien|a pic|a point|parfaitement)|tombent bien|m arrange|nous arrange|tant mieux|(aurai|ai|avons|aurons) (donc |alors |ainsi |bien |du coup )*(tout |largement |enfin )*(le|mon|notre|du) temps|aucune raison|(pas|aucun) (un |de )?(probleme|souci)|ravie?s?|heureu(x|se)|contente?s?|chouette|parfait|profiterai|en profite pour (venir|participer|vous)|` +
		`pas (donc )?(besoin )?(d |de |l |la )+(ordre de mission|autorisation|accord|prevenir|demander|poser|justifier|me faire)|(besoin d|sans) (autorisation|ordre de mission)|inutile|libre|disponible|dispo|faisable|jouable|envisageable|(c est|ce sera|ce serait) (donc |alors |tout a fait )?possible|pourquoi pas)\b`)
	// sadOf is in a clause that says the contrary.
	sadOf = lazily(`\b(pas (le|mon|du|libre|dispo\w*|tres|vraiment|ravie?|bien|heureu\w+|tout le)|malheureu\w*|helas|desole\w*|dommage|regret\w*|(ravie?|heureu(x|se)|contente?)s? (de partir|de m evader|pour vous))\b`)
)

// gladOfLeave says whether a clause in the sentence of a day off, or right behind it, is glad of it.
func (c *composer) gladOfLeave(away int) bool {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || i == away || i > away+2 || i < away-2 || o.sense.what == wDecision {
			continue
		}
		if gladOf.MatchString(o.plain()) && !sadOf.MatchString(o.plain()) {
			return true
		}
	}
	return false
}
