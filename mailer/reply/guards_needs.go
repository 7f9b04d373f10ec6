package reply

import (
	"slices"
	"strings"
)

// Needs and news of the sender that stand in words which no rule read, needs that are withdrawn or denied, and a new address: a person reads them.

// ownHealth is an illness, an injury or an aid of the sender's that tells of a need: "je suis épileptique", "on vient de m'opérer du pied", "j'ai un stylo
// d'adrénaline avec moi".
var ownHealth = lazily(` (suis|etant) ([a-z]+ )?(epileptique|migraineu(x|se)|asthmatique|hemophile|claustrophobe|agoraphobe|photosensible|parkinsonienne?|narcoleptique|drepanocytaire|cardiaque) ` +
	`| j ai (encore |toujours |malheureusement )?((la |une )(maladie (de|d|rare|chronique|orpheline|neurologique|neuromusculaire|auto)|sclerose|myopathie|spondylarthrite|fibromyalgie|polyarthrite|entorse|fracture|foulure|prothese|attelle|hernie|sciatique)|(de l |une )(epilepsie|asthme)|des (crises|malaises|absences) de?|un pacemaker|un platre|un handicap|le vertige|des vertiges|du mal a (marcher|me deplacer|rester debout|monter|entendre|respirer)) ` +
	`| fais (parfois |souvent |encore )?des (malaises|crises|hypoglycemies) ` +
	`| (stylos?|auto ?injecteurs?|seringues?|piqure) (d |a |auto )?(adrenaline|insuline|injectables?|injecteurs?) ` +
	`| (me suis|m etre|j ai|je viens de (me|m)) ([a-z]+ )?(fait |fais |faire )?(une (entorse|fracture|foulure) |(foulee?|fouler|fracturee?|fracturer|tordue?|tordre|luxee?|luxer|cassee?|casser) (la |le |l |une |un |a |deux |trois )+(poignet|bras|jambe|pied|cheville|doigts?|genou|coude|epaule|col|clavicule|cotes?|vertebres?|hanche|main|nez|orteils?))` +
	`| (de me|de m|me faire|me fais|suis|ai ete|m a|m ont|viens d etre) (operee?|operer|platree?|platrer|appareillee?|amputee?) ([a-z]+ )?(de |du |d |des |la |le |l )+(genou|genoux|pied|pieds|hanche|jambe|cheville|dos|epaule|bras|coeur|yeux|oeil|main|poignet|menisque|ligaments?|colonne|cataracte) ` +
	`| (mon|ma|mes) (dos|genou|genoux|hanche|hanches|jambe|jambes|cheville|pied|pieds|cervicales|lombaires|articulations) ([a-z]+ ){0,2}(font|fait) ([a-z]+ )?(souffrir|mal) ` +
	`| me deplace (tres |assez |un peu |plutot |encore )?(mal|difficilement|lentement|peniblement) | (marche|entends|vois|respire) (tres |assez |plutot |encore )?(mal|difficilement|peniblement) `)

// seatOfNeed is a seat, or a voice, of which somebody tells what they need: "assise près de la sortie", "une place au bout d'une rangée", "je deviens dure d'oreille".
var seatOfNeed = lazily(` (une place|(etre|suis|serai|me|m) (assise?|asseoir|placee?|placer|installee?|installer|mettre)|chaise) ([a-z]+ ){0,2}(pres de|pres du|proche de|proche du|a cote de|face|devant|au bout|en bout) | claustrophob\w+ ` +
	`| (souvent|regulierement|frequemment) (aux|les) toilettes | dure? d oreilles? | (parle|parler|parliez|parlez) (assez |plus |tres )?(fort|lentement|distinctement) ` +
	`| (soucis?|problemes?|troubles?|ennuis?) (de |d |aux |au |a la )(la |l )?(vue|yeux|dos|oreilles?|audition|ouie|jambes?|genoux?|hanches?|pieds?|equilibre|coeur|souffle|marche|mobilite) ` +
	`| mal (aux|au|a la|a l) (jambes?|genoux?|hanches?|pieds?|dos|cheville|articulations) `)

// guardsOfNeeds are needs that were not noted, or were taken for another thing, and what one eats little or not all of.
var guardsOfNeeds = []guard{
	{ownHealth, (*composer).needMissed, ReasonUnclear},
	{lazily(` (besoin d |faut |faudrait |faudra |prevoir |prevoyez |demande )une (petite |bonne |vraie )?chaise | chaises? (haute|basse|ergonomique|solide|large|avec|sans) `), (*composer).needUnsaid, ReasonUnclear},                                                             // no seat alone
	{lazily(` ((avec|aurai|amene|amenerai|ai|emmene) (ma|une|la|mon|notre|un) ([a-z]+ )?(poussette|landau|bebe|nourrisson|chien|chienne|labrador)) `), (*composer).needUnsaid, ReasonUnclear},                                                                                      // "j'aurai mon chien"
	{lazily(` (mange|mangeons|manger|mangerai) (tres |plutot |assez |que )?(peux?|lentement|mixe|mou|mal)( [a-z]+)? [.,]| (mange|manger|mangerai|mangeons) (pas|plus|rien) (de |d )?(tout|n importe quoi|grand chose|ce que|ce qui|qui) `), (*composer).mealOfNeed, ReasonUnclear}, // how, not whether
	{seatOfNeed, (*composer).needMissed, ReasonUnclear},
	{lazily(` (mange|mangerai|manger) (tout )?(mou|mixe|hache) | (mixer|hacher|ecraser) (mes |les |mon |le )(aliments|plats?|repas|viande) | plus de dents `), (*composer).needMissed, ReasonUnclear},
	{newAddress, (*composer).nothingAsked, ReasonLasting},
	{lazily(` (mange|mangerai|manger|prends) rien (manger )?(de )?(ce )?(qui|avec) | rien manger (de |qui |avec )| ne (suis|sommes) (pas|plus) (allergique|intolerante?|vegetarienne?|vegane?) | n (ai|avons) (plus|pas) (d |de |mon )(allergie|intolerance)s? (au|aux|a la|a l) | n (ai|avons) plus (d |de |mon )regime `), (*composer).mealOfNeed, ReasonUnclear},
}

// needMissed says whether somebody comes in person, or changes something, and no need and no diet was noted; nor does the sender stay away.
func (c *composer) needMissed() bool {
	return !c.comesOnlyAfar() && !c.allAbsent() && !c.leansAlone() && !slices.ContainsFunc(c.said, func(st statement) bool {
		return st.diet+st.access != "" || st.person == me && st.kind == Absent // who stays away tells why
	})
}

// nothingAsked says whether nothing goes to a person to be answered, who would read the rest as well.
func (c *composer) nothingAsked() bool { return !c.question }

// mealOfNeed says whether a meal or a diet was noted of somebody who stays.
func (c *composer) mealOfNeed() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Absent && st.lunch+st.diet != "" })
}

// withdraws is an order to drop what stands behind it: "oubliez le menu végétarien", "enlevez la mention PMR", "inutile de me prévoir un repas sans gluten".
var withdraws = lazily(` (oublie[rz]?|supprime[rz]?|retire[rz]?|enleve[rz]?|annule[rz]?|ote[rz]?|efface[rz]?|barre[rz]?|raye[rz]?|ignore[rz]?|laisse[rz]? tomber|decommande[rz]?|abandonne[rz]?) (donc |finalement |tout compte fait )?(le|la|les|l|mon|ma|mes|cette|ce|toute) | (inutile|pas la peine|plus la peine|pas utile|plus utile) (de|d) `)

// shuns is a lift that somebody will not take.
var shuns = lazily(` (evite\w*|fuis|crains|peur (de |d )|supporte pas|phobi\w+) (de |d |l |les |la |des )*(prendre )?(l |les )?ascenseurs? `)

// mindWithdrawn hands on a reply in which a need was noted from a clause that withdraws it. "N'oubliez pas mon menu" does not.
func (c *composer) mindWithdrawn() {
	for i := range c.list {
		o := &c.list[i]
		if o.sense.diet+o.sense.access == "" || o.sense.what != wDetail && o.sense.what != wDecision {
			continue
		}
		if text := " " + o.plain() + " "; shuns.MatchString(text) || withdraws.MatchString(text) && !strings.Contains(text, " pas oublie") && !strings.Contains(text, " sans oublie") {
			c.block(ReasonUnclear, o.text)
		}
	}
}

// newAddress is another address of the sender's: "changement d'adresse mail", "écrivez-moi sur claire@autre.example". That of the venue, "merci pour le changement
// d'adresse", is none.
var newAddress = lazily(`[.,] (attention |nouveau |petit |a noter )?(changement|modification) (d|de|de l|de la) (adresse|e mail|mail|boite|messagerie) | change (de nom et )?(d |de )(mail|e mail|adresse|messagerie|boite|courriel)|^ (bonjour |merci )?(changement|modification) d adresse | (ecrivez|ecrire|repondez|joignez|contactez) moi ((desormais |plutot |dorenavant )+(a|sur|via) |(a|sur|via) [^ ]+@[^ ]+ )|(desormais|dorenavant|maintenant) (joignable|[a-z.]+ ?@)| utilisez (desormais |plutot |dorenavant |maintenant )+| (boite|adresse|messagerie)( [a-z]+){0,2} (va etre|sera|est|etant) (bientot )?(fermee|desactivee|supprimee|pleine|saturee|piratee) | (ma|mon|notre) (nouvelle|nouveau) (adresse|mail|courriel|boite|messagerie) `)

// newsUnread says whether the sender tells of their health, of a need or of a new address in words that were taken for nothing: that is more than thanks.
func (c *composer) newsUnread() bool {
	text := c.runningText()
	return ownHealth.MatchString(text) || c.tellsOfNeed() || newAddress.MatchString(text) || slices.ContainsFunc(c.list, func(o clause) bool {
		told := o.sense.diet+o.sense.access != "" && !o.subject
		return told && (o.sense.what == wDecision || o.sense.what == wDetail || o.sense.what == wPast && newNeed.MatchString(o.plain()))
	})
}

// newNeed is a need of which the sender has just learnt: "on vient de me diagnostiquer une maladie cœliaque", "je viens de découvrir que je suis allergique".
var newNeed = lazily(`\b(on|le medecin|mon medecin|ma medecin|l allergologue) (m a|m ont|vient de (me|m))\b|\b(vient|viens) (de|d) (me |m )?\w+ (que je (suis|ne)|une? |mon |ma |des )`)

// mindNewNeed hands on a reply in which such a need was taken for something past.
func (c *composer) mindNewNeed() {
	for i := range c.list {
		if o := &c.list[i]; o.sense.what == wPast && o.sense.diet+o.sense.access != "" && newNeed.MatchString(o.plain()) {
			c.block(ReasonUnclear, o.text)
		}
	}
}

// thingWished is a thing that would suit the sender, which is no answer: "un siège près de la porte m'arrangerait".
var thingWished = lazily(`^(un|une|des|le|la|les) (siege|chaise|fauteuil|place|parking|stationnement|table|rampe|ascenseur|menu|plat|repas|micro|interprete|coin|endroit)\b.* (m|nous|me) (arrangerai[ts]|conviendrai[ts]|irai[ts]|aiderai[ts]|faciliterai[ts]|suffirai[ts]|sera[ti]*[ts]? utile)`)

// mindThingWished hands on a yes that was read of such a thing.
func (c *composer) mindThingWished() {
	for i := range c.list {
		if o := &c.list[i]; !o.subject && o.sense.what == wDecision && o.sense.diet+o.sense.access == "" && thingWished.MatchString(o.plain()) {
			c.block(ReasonUnclear, o.text)
		}
	}
}

// mindNeedsUnread hands on a reply in which a clause that was left unread holds a diet or a need that no statement has: "je suis diabétique donc si le dessert pouvait
// être un fruit ce serait parfait".
func (c *composer) mindNeedsUnread() {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.question || o.sense.what != wBlock && o.sense.what != wSuspect {
			continue
		}
		if bearsOn(o.tags, kDiet) && c.comesUnfedNeed() || bearsOn(o.tags, kAccess) && bearsOn(o.tags, kSelf) && c.noNeedNoted() {
			c.block(ReasonUnclear, o.text)
		}
	}
}
