package reply

import "strings"

// What stands behind a plain yes and takes from it without a word of coming: a limit, a place elsewhere, leave that was not given, something else on that
// day, dismay, more people, the wish to have said nothing. What is told before the yes has led to it.

// mindBehind hands on replies with such words behind the sender's last yes.
func (c *composer) mindBehind() {
	at := c.lastYes()
	if at < 0 || c.anyAbsent() {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		if !o.question && o.tags[0].from < at && s.what == wReason && notApproved.MatchString(o.plain()) {
			c.block(ReasonUnclear, o.text) // "ma demande n'est pas encore acceptée, je viens"
		}
		if o.subject || o.question || o.tags[0].from <= at || s.what == wDecision && s.rule != "brief" || s.what == wQuestion || contains(o.plain(), "modalites") {
			continue
		}
		text := o.plain()
		switch {
		case moreSeats.MatchString(text), c.addsFirstName(o), c.orElseThey(o):
			c.block(ReasonUnnamed, o.text)
		case s.what == wDecision || c.uncertain():
		case c.onErrand(i), c.fragments(i), c.limits(i), c.placeElse(i), !has([]string{"superior agrees", "left open of the other days"}, s.rule) && takenBack.MatchString(text), c.saidInIt(i), notApproved.MatchString(text), c.sameDay(o), c.dismayed(i), c.awayOver(o), c.byHalf(o):
			c.block(ReasonUnclear, o.text)
		}
	}
}

// moreSeats is a count of people or seats beyond the sender's own.
var moreSeats = lazily(`\b(comptez|prevoyez|prevoir|compter|reservez|reserver|gardez|ajoutez|ajouter|mettez|notez|inscrivez) (nous |moi |donc |plutot |bien |svp )*((deux|trois|quatre|cinq|six|2|3|4|5|6) (\w+ )?(personnes|couverts|places|repas|chaises|inscriptions|participants|dejeuners|pers)|une? (chaise|place|assiette|part|couvert|repas|personne|inscription) (de plus|supplementaire|en plus|additionnelle))\b`)

// addsFirstName says whether a clause adds somebody whose name nobody knows: "vous pouvez compter Sophie aussi", "notez aussi Karim".
func (c *composer) addsFirstName(o *clause) bool {
	return bearsOn(o.tags, kCapital) && !bearsOn(o.tags, kName, kCourtesy) && addsSomebody.MatchString(o.plain()) && !c.saysStem(o, "programm")
}

var addsSomebody = lazily(`\b(compte[rz]|inscrire|inscrivez|notez|noter|ajoutez|ajouter|prevoyez|prevoir)\b.*\b(aussi|egalement|avec moi|en plus|itou)\b|\b(comptez|notez|ajoutez|inscrivez) (aussi|egalement|avec moi|en plus)\b`)

// takenBack wishes the words before it unsaid, or says whose they are.
var takenBack = lazily(`\b(oubliez|oublie|ignorez|effacez|rayez|biffez) (\w+ )?(ma|la|cette|ce|mon|tout) (\w+ )?(phrase|ligne|qui precede|ce|nom|reponse|oui)\b|\b(retirer|rayer|enlever|effacer|supprimer|retirez|enlevez|supprimez) (moi |donc )?mon (nom|inscription)\b|^voila ce (que|qu)\b|\bc est (du moins |en tout cas |bien )?ce (que|qu) (me |m |nous |vous )?(dit|disait|a dit|pense|ecrit|affirme|espere|pretend|souhaite|voudrait|veut|attend)\b|\bc etait avant\b|\baurais (\w+ )?(aime|voulu|prefere|souhaite) (pouvoir )?(vous )?(ecrire|dire|repondre|annoncer)\b|\b(pour que|afin que) (je|j|nous) (\w+ )?(vienne|venions|deplace|puisse|puissions|participe|participions|sois|soyons)\b`)

// notApproved is leave that was not given yet.
var notApproved = lazily(`\b(n|ne|pas)\b.*\bpas (encore |toujours )?(ete )?(signee?s?|validee?s?|accordee?s?|autorisee?s?|approuvee?s?|acceptee?s?|tranche|vote|donne (son|leur|l|le|sa) (accord|aval|feu|autorisation|reponse))\b|\b(attends|attendons|manque|guette|espere) (\w+ ){0,2}(signature|accord|aval|feu vert|autorisation|visa|validation|ordre de mission|bon de commande|arbitrage)\b`)

// errand is what somebody comes for who takes no part.
var errand = lazily(`^(au matin |tot |juste )?pour (installer|aider|remplacer|tenir|servir|garder|assurer|nettoyer|ranger|livrer|monter|deposer|recuperer|saluer|accueillir|demonter|debarrasser|vendre) (?:l|la|le|les|un|une|des|du|mes|mon|ma|nos|sophie|\w+) `)

// onErrand says whether a clause straight behind the yes, or a sentence of its own, is such an errand.
func (c *composer) onErrand(i int) bool {
	before := c.before(i)
	return (before == nil || before.sense.what == wDecision && before.sense.yes) && errand.MatchString(c.list[i].plain()+" ")
}

// limiting are words that make less of what they stand with.
var limiting = lazily(`\b(seulement|uniquement|exclusivement|simplement)$|^(juste|seulement|uniquement|simplement|rien que|que|mais|mais juste|mais seulement) (pour|le temps|un|une|la|le|en)\b|^(le temps d|juste|au moins|du moins)( |$)`)

// morningOnly is the half day of who comes: "je viens le 28 mai (matin seulement)".
var morningOnly = lazily(`^((pour )?(le|la) )?(matin|matinee) (seulement|uniquement)$`)

// limits says whether a clause behind the yes, short and with no verb of its own, makes less of it: "un quart d'heure seulement", "juste | pour saluer",
// "le temps d'un café". A mode or a meal may be the only one.
func (c *composer) limits(i int) bool {
	o := &c.list[i]
	if o.sense.rule == "announces" || o.sense.rule == "heading of news" {
		return false // "juste une précision : …"
	}
	if len(strings.Fields(o.plain())) > 6 || contains(o.plain(), "mot") || contains(o.plain(), "question") || contains(o.plain(), "remarque") || !limiting.MatchString(o.plain()) || bearsOn(o.tags, kSelf, kWe, kThird, kYou, kBe, kName, kMode, kDiet, kAccess, kRequest, kModal, kEvent) {
		return false
	}
	if bearsOn(o.tags, kLunch) && !strings.HasPrefix(o.plain(), "pour") {
		return false
	}
	if before := c.before(i); before != nil && before.sense.what == wDecision && before.sense.self && len(before.sense.names) == 0 && len(before.sense.events) < 2 && morningOnly.MatchString(o.plain()) {
		return false
	}
	next := i+1 < len(c.list) && c.list[i+1].sentence == o.sentence
	return !next || len(o.tags) > 1 || bearsOn(c.list[i+1].tags[:1], kFor) && !bearsOn(c.list[i+1].tags, kSelf, kYou)
}

// placeElse says whether a clause or sentence behind the yes is a place and no more, which is none of the event's: "au bureau", "à Reims".
func (c *composer) placeElse(i int) bool {
	o := &c.list[i]
	first := c.word(o.tags[0])
	if !has([]string{"a", "au", "aux", "en", "dans", "chez"}, first) || len(o.tags) > 8 || bearsOn(o.tags, kSelf, kWe, kYou, kName, kMode, kLunch, kBe, kVerb, kCourtesy, kAck, kHour, kModal, kThat) && !strings.HasPrefix(o.plain(), "chez ") {
		return false
	}
	alone := i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence
	if alone && len(o.tags) == 2 && (o.tags[1].kind == kCapital || o.tags[1].kind == kStranger) && o.tags[0].to-o.tags[0].from == 1 && first != "dans" {
		return !has([]string{"attente", "attendant", "bientot", "vous", "suivre", "plus", "jeudi", "retour", "demain"}, c.word(o.tags[1]))
	}
	if alone && len(o.tags) == 2 && o.tags[1].kind == kEvent && o.tags[1].mention.how == "town" {
		return !sameEvents(o.tags[1].mention.events, c.eventsTold())
	}
	return !c.namesSaid(o) && elsewherePlace.MatchString(o.plain())
}

// eventsTold are the events that were answered.
func (c *composer) eventsTold() []string {
	var out []string
	for _, st := range c.said {
		out = append(out, st.event)
	}
	return out
}

var elsewherePlace = lazily(`^(a|au|aux|dans|en|chez) (l |la |le |mon |ma |notre |mes )?(bureau|tribunal|hopital|maison|travail|poste|accueil de l\w* \w+|accueil de la \w+|guichet|ecole|college|lycee|mairie|prefecture|classe|cabinet|clinique|etranger|permanence|audience|antipodes)\b( \w+){0,4}$|^chez (moi|nous)$|^chez (ma|mon|mes|des|un|une|le|la|les) \w+`)

// saidInIt says whether a clause behind the yes says in which sense it was meant: "en esprit seulement", "en rêve".
func (c *composer) saidInIt(i int) bool {
	return inSpirit.MatchString(c.list[i].plain())
}

var inSpirit = lazily(`^(mais )?(enfin )?(en (esprit|reve|pensee|pensees|theorie)|par la pensee|de coeur|par procuration|dans mes reves|sur le papier|a moitie)\b`)

// sameDay says whether a clause tells of something else on that day, with no word of how it was cleared: "nous avons conseil municipal ce jour-là".
func (c *composer) sameDay(o *clause) bool {
	text := o.plain()
	return sameTime.MatchString(text) && !clearedDay.MatchString(text) && bearsOn(o.tags, kMeeting, kUnknown, kStranger, kCapital) && !bearsOn(o.tags, kNot, kNe, kYou, kName, kMode)
}

var (
	sameTime   = lazily(`\b(meme (jour|heure|date|moment|matin|matinee|journee)|ce (jour|matin) la|cette (date|matinee) la|au meme moment)\b`)
	clearedDay = lazily(`\b(bloqu|reserv|pose|libre|liber|libre|agenda|dispo|annul|report|decal|deplac|conge|repos|hate|rtt|fete|anniversaire|beau|soleil|train|bus|gare|voiture|retour|rentr|repar|soir|lendemain|voir|rencontrer|remplac|garde|avant|apres|depuis)`)
)

// dismayed says whether a clause begins with dismay at what comes up, "mince, j'ai dentiste", and not at what was forgotten in the letter.
func (c *composer) dismayed(i int) bool {
	o := &c.list[i]
	words := strings.Fields(o.plain())
	if len(words) == 0 || !has([]string{"mince", "zut", "flute", "aie", "punaise", "puree", "oups", "oula", "houla", "argh", "misere", "catastrophe"}, words[0]) {
		return false
	}
	for k := range c.list {
		if n := &c.list[k]; n.sentence == o.sentence && (forgotten.MatchString(n.plain()) || n.sense.what == wDetail) {
			return false
		}
	}
	return i+1 < len(c.list) && c.list[i+1].sentence == o.sentence || len(words) > 2
}

var forgotten = lazily(`\b(oubli\w*|precis\w*|omis\w*|ajout\w*|envoye\w*|parti\w*|tard|retard|faute|signe\w*)\b`)

// awayOver says whether a clause tells of an absence, an end or a journey with a date that is none of the events': "je suis en formation du 25 au 29 mai".
func (c *composer) awayOver(o *clause) bool {
	if !bearsOn(o.tags, kStranger, kWhen) || bearsOn(o.tags, kYou, kName, kRelation, kNot, kNe, kEvent) || !awayWords.MatchString(o.plain()) {
		return false
	}
	return !endsBefore.MatchString(o.plain())
}

var (
	awayWords  = lazily(`\b(conges?|formation|vacances|contrat|cdd|mandat|retraite|poste|fonctions|avion|vol|operer|operee?|operation|deplacement|mission|stage|demenage\w*|mutee?|arret|maternite|paternite|accouch\w+|sejour|absente?|hospitalisee?|pars|rentre|rentrerai|reviens|reviendrai|quitte|licencie\w*|mariage)\b`)
	endsBefore = lazily(`\b(jusqu|avant|depuis|dernier|derniere|passee?|revenue?|rentree|etais|etait|ai ete|ete|juin|juillet|aout|septembre|apres la|lendemain|ensuite)\b`)
)

// orElseThey says whether a clause says that it may be somebody else: "ou plutôt Sophie", "je ne sais pas si ce sera Sophie ou moi".
func (c *composer) orElseThey(o *clause) bool {
	if !bearsOn(o.tags, kCapital, kName, kRelation) {
		return false
	}
	first := c.textOf(o.tags[0])
	if o.plain() != "" && c.word(o.tags[0]) == "sinon" && len(o.tags) == 2 {
		return true // "sinon Sophie"
	}
	return o.tags[0].kind == kOr && !strings.ContainsAny(first, "ùÙ") || bearsOn(o.tags, kOr) && apartSelf(o)
}

// byHalf says whether a clause puts the yes at less than all: "je vous le garantis à 80 %".
func (c *composer) byHalf(o *clause) bool {
	if !percent.MatchString(fold(c.after(o))) {
		return false
	}
	for i := range c.list {
		if n := &c.list[i]; n.sentence == o.sentence && worksPart.MatchString(n.plain()) {
			return false
		}
	}
	return true
}

// after is the text of a clause with the mark behind it.
func (c *composer) after(o *clause) string {
	end := c.words[o.tags[len(o.tags)-1].to-1].to
	return o.text + c.text[end:min(len(c.text), end+3)]
}

var (
	percent   = lazily(`\b[1-9]\d? ?(%|pour cent)`)
	worksPart = lazily(`\b(travail\w*|temps|poste|equivalent|habitants|quartier|public|budget|subvention\w*|financ\w*|femmes|jeunes|taux|baisse|hausse|batterie)\b`)
)
