package reply

import (
	"slices"
	"strings"
)

// Somebody whom the sender takes along and who is not named in full: "j'emmène Youssef", "j'amène deux stagiaires", "Fatou sera avec moi". A person asks
// who they are; a thing that is taken along is no matter.

var (
	// takesAlong is a verb of taking along and what is taken; withSender is what the sender has with them.
	takesAlong = lazily(`\b((emmen|amen|ramen|embarqu|trimball|rameut)[a-z]*|entrain(e|es|ons|er|ent|erai|erons|era|ais|ait|ions|ant)) (donc |aussi |egalement |peut etre |avec (moi|nous) |sans doute |quand meme )*(.+)$`)
	withSender = lazily(`^(et |mais |donc |car )*(.+) (sera|seront|est|sont|vient|viennent|viendra|viendront|voyagera|voyageront|reste|restera) (aussi |egalement )?(avec (moi|nous)|a mes cotes|a nos cotes|de la partie|du voyage|des notres)$`)
	// houseAlong are people of the sender's house as a whole, or several of them: "je viens avec toute l'équipe", "avec mes deux adjointes".
	houseAlong = lazily(`\bavec (toute |tout |une partie de |la moitie de )?(l |la |le |les |mon |ma |mes |notre |nos |quelques |plusieurs |deux |trois |quatre )+(petite |fine |belle |jeunes |autres )*(equipes?|bande|adjointe?s?|elue?s?|bureau|direction|famille|tribu|enfants|salariee?s?|agents?|benevoles?|collegues?|collaborat(eur|rice)s?|animat(eur|rice)s?|mediat(eur|rice)s?|educat(eur|rice)s?|directrices?|directeurs?|presidente?s?|stagiaires?|secretaires?|membres|habitante?s|jeunes|technicien(ne)?s?|chargee?s? de .*|referente?s?|assistante?s?|voisine?s?|amie?s?|copines?|copains)( (du|de|des|d) .*)?$`)
	// withSomebody is somebody who comes with people that are not named: "M. X viendra avec un officier de sécurité".
	withSomebody = lazily(`\b(viendra|viendront|vient|viennent|sera|seront|participera|participeront|assistera|assisteront|arrivera|ira|se deplacera)( \w+){0,2} avec (un|une|deux|trois|son|sa|ses|leur|leurs|quelques|plusieurs|des) (.+)$`)
	// sendsMe is somebody who has the sender go: "M. X, empêché, me délègue".
	sendsMe = lazily(`\b(me|m|m y) (delegue|envoie|envoient|mandate|designe|depeche|missionne|y envoie)\b`)
	// kinBehind are people of somebody who is named, without names of their own: "je viens avec X, sa femme et leur fils", "avec le service de X".
	kinBehind = lazily(`\b(sa|son|ses|leur|leurs) (\w+ )?(femme|mari|epouse|epoux|conjointe?|compagne|compagnon|fils|filles?|enfants?|bebe|mere|pere|soeur|frere|chauffeur|garde du corps|assistante?|equipe|famille)( et (sa|son|ses|leur|leurs) \w+)*$|\bavec (le|la|les) (service|cabinet|secretariat|pole|bureau|groupe|classe|promotion) (de|d) `)
	// othersToo are people who come as well, without a name: "et d'autres aussi", "les collègues également".
	othersToo = lazily(`^(et )?(d autres|les autres|plusieurs|quelques uns|quelques unes|certaines?|certains|(les|mes|nos|des|deux|trois|quelques|plusieurs|d autres) (\w+ )?(collegues|adjointe?s?|elue?s|salariee?s|benevoles|agents|jeunes|habitante?s|stagiaires|animat\w+|membres|amie?s|voisine?s))( \w+)? (aussi|egalement|de meme)$`)
	hasWithMe = lazily(`\b(prends|prendrai|prenons|prend|aurai|aurons|ai|avons|serai|serons|sera|suis) (donc |aussi |egalement |peut etre )*(avec )?(.+?)( avec (moi|nous)| a mes cotes)?$`)
	// thingsTaken are the things that people bring.
	thingsTaken = strings.Fields(`ordinateur ordi pc tablette telephone portable chargeur rallonge clef cle usb appareil camera micro projecteur videoprojecteur enceinte materiel outils jeu jeux
		gateau gateaux tarte tartes quiche cake cookies biscuits croissants viennoiseries brioche madeleines chocolat chocolats bonbons fruits pommes cerises mirabelles confiture miel pain fromage munster vin cremant champagne biere bouteille bouteilles cafe the thermos eau jus
		repas pique piquenique nique gamelle panier sandwich sandwichs casse salade tupperware dejeuner
		documents document dossier dossiers plaquette plaquettes flyers flyer depliants affiches affiche brochures bulletin bulletins livre livres livret livrets carnet cahier cahiers stylo crayons bloc photos photo maquette kakemono kakemonos exposition panneaux panneau stand fiches questions question exemplaires journal journaux compte convention attestation certificat papiers badge carte cartes
		velo voiture vehicule minibus valise sac sacs parapluie manteau pull chaussures bottes lunettes coussin chaise chaises banc bancs table tables nappe nappes vaisselle gobelets quelque chose truc trucs
		sourire humeur enthousiasme appetit curiosite energie soleil idees idee matiere temoignage experience contribution
		mien mienne miens miennes vous toi ceux celle ceci cela plaisir retard temps moment train bus place route note connaissance contact part soin conge conges jour journee matinee apres disposition`)
)

// mindTakenAlong hands on a yes beside such a clause, and who has the sender go in their place.
func (c *composer) mindTakenAlong() {
	for i := range c.list {
		o := &c.list[i]
		switch {
		case o.subject || len(c.said) == 0:
		case o.sense.what == wReason && sendsMe.MatchString(o.plain()) && !c.actsOn(me):
			c.block(ReasonWho, o.text)
		case c.comesAtAll() && c.unnamedIn(i):
			c.block(ReasonUnnamed, o.text)
		}
	}
}

// unnamedIn says whether clause i has people in it who come and are not named.
func (c *composer) unnamedIn(i int) bool {
	o := &c.list[i]
	text := o.plain()
	yes := o.sense.what == wDecision && o.sense.yes
	if m := withSomebody.FindStringSubmatch(text); m != nil && yes && !c.takesThing(m[4]) && !c.namedBehindWith(o) && !c.namesBehind(i) {
		return true
	}
	if yes && kinBehind.MatchString(text) || c.endsEtCetera(i) {
		return true
	}
	if len(o.sense.names) > 0 {
		return false
	}
	if o.sense.what == wDecision && !c.namesBehind(i) && houseAlong.MatchString(text) || othersToo.MatchString(text) {
		return true
	}
	whom := takenAlong(o)
	if o.sense.what == wQuestion && asksForInfant.MatchString(text) {
		return false
	}
	return whom != "" && !c.takesThing(whom)
}

// asksForInfant asks whether a baby may come, which only waits for its answer: "est-ce que je peux emmener mon bébé de 3 mois ?"
var asksForInfant = lazily(`^(et |mais |par contre )*(est ce que (je peux|c est possible d)|puis je|est il possible (de|d)|je peux|peut on|est ce possible (de|d)|c est possible (de|d)|(est ce qu )?on peut|est ce qu il est possible (de|d)|(est|sera) ce genant (de|d|si je)) ?(\w+ )?(emmener|amener|prendre|venir avec|viens avec|avoir|garder avec moi|garder) (avec moi )?(mon|ma|notre|un|une) (petite? )?(bebe|nourrisson|nouveau ne|nouvelle nee|tout petit|bout de chou)\b`)

// endsEtCetera says whether clause i ends a list of names with "etc.".
func (c *composer) endsEtCetera(i int) bool {
	o := &c.list[i]
	if text := o.plain(); i == 0 || text != "etc" && !strings.HasSuffix(text, " etc") {
		return false
	}
	return bearsOn(o.tags, kName) || c.list[i-1].sentence == o.sentence && bearsOn(c.list[i-1].tags, kName)
}

// takenAlong is what a clause says that the sender takes along or has with them, "" if nothing.
func takenAlong(o *clause) string {
	text := o.plain()
	if m := takesAlong.FindStringSubmatch(text); m != nil && bearsOn(o.tags, kSelf, kWe) && !bearsOn(o.tags, kNot, kNe) {
		return m[len(m)-1]
	}
	if m := withSender.FindStringSubmatch(text); m != nil && !has([]string{"il", "elle", "ils", "elles", "qui", "je", "nous", "on", "ce", "lui", ""}, firstContent(m[2])) {
		return m[2]
	}
	if m := hasWithMe.FindStringSubmatch(text); m != nil && (m[5] != "" || m[3] != "") && bearsOn(o.tags, kSelf, kWe) {
		return m[4]
	}
	return ""
}

// takesThing says whether what is taken along is a thing: its noun is among the things that people bring.
func (c *composer) takesThing(what string) bool {
	words := strings.Fields(what)
	if end := slices.IndexFunc(words, func(w string) bool { return has([]string{"si", "s", "pour", "qui", "car", "quand", "mais", "afin"}, w) }); end >= 0 {
		words = words[:end] // "des jeunes, si vous avez de la place"
	}
	return slices.ContainsFunc(words[:min(len(words), 5)], func(w string) bool { return len(w) > 2 && has(thingsTaken, w) })
}

// namesBehind says whether people are named behind clause i, in its sentence: "je viendrai avec deux collègues : X et Y".
func (c *composer) namesBehind(i int) bool {
	return i+1 < len(c.list) && c.list[i+1].sentence == c.list[i].sentence && bearsOn(c.list[i+1].tags, kName)
}

// namedBehindWith says whether a name stands behind the "avec" of a clause: "M. X viendra avec son adjointe, Mme Y".
func (c *composer) namedBehindWith(o *clause) bool {
	with := false
	for _, t := range o.tags {
		if with && t.kind == kName {
			return true
		}
		with = with || c.word(t) == "avec"
	}
	return false
}
