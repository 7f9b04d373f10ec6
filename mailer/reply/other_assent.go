package reply

import "strings"

// A short acceptance that stands alone, and behind it what was accepted: "J'accepte bien volontiers. Envoyez-moi la convention", "C'est oui ! Le comité a voté
// votre subvention." Where nothing says that the sender comes, a person finds out to what they agree.

// mindAssent hands on such a reply.
func (c *composer) mindAssent() {
	if len(c.in.Registered) > 0 || !c.onlyOwn() || !c.comesAtAll() {
		return
	}
	last := -1
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDecision && o.sense.what != wDetail {
			continue
		}
		if o.sense.what != wDecision || !c.bareAssent(o) {
			return
		}
		last = i
	}
	if last < 0 {
		return
	}
	for k := last + 1; k < len(c.list); k++ {
		n := &c.list[k]
		if !n.subject && (c.acceptedElse(n) || n.sentence == c.list[last].sentence && n.sense.what == wReason && ofThird.MatchString(n.plain())) {
			c.block(ReasonOtherMatter, n.text)
		}
	}
}

// bareAssent says whether an answer is a yes that does not say to what.
func (c *composer) bareAssent(o *clause) bool { return c.assent(o) && !bearsOn(o.tags, kEvent) }

// assent says whether an answer is a yes that says to which day at most.
func (c *composer) assent(o *clause) bool {
	if !o.sense.yes || o.sense.maybe || bearsOn(o.tags, kGeneric, kMode, kSeat, kLunch, kJourney) || bearsOn(o.tags, kPresent) && !contains(o.plain(), "accord avec") {
		return false
	}
	if bearsOn(o.tags, kEnrol) && !contains(o.plain(), "sur moi") {
		return false
	}
	return assents.MatchString(" "+o.plain()+" ") && !comeWords.MatchString(" "+o.plain()+" ") || !bearsOn(o.tags, kVerb, kNoun, kAvail)
}

// comeWords say that it is to the coming.
var comeWords = lazily(` (venir|viens|viendrai|participer|participe|participation|presence|venue|etre|serai|inscription|inscrire|assister) `)

// acceptedElse says whether a clause behind it tells of what is to be sent, done, lent or signed, or of a thing of the reader's.
func (c *composer) acceptedElse(n *clause) bool {
	if !has([]string{wReason, wSuspect, wBlock, wForward, wCourtesy, wLater}, n.sense.what) || bearsOn(n.tags, kVerb, kPresent, kEnrol, kLunch, kMode, kSubtract) {
		return false
	}
	text := " " + n.plain() + " "
	if papersOfDay.MatchString(text) {
		return false
	}
	return sendMe.MatchString(text) || bidden(n.plain()) || deedForYou.MatchString(text) || hereIs.MatchString(text) || granted.MatchString(text) || lentYou.MatchString(text) || yours.MatchString(text) && !oursOf.MatchString(text) && !bearsOn(n.tags, kGeneric) && c.verbed(n)
}

// bidden says whether a clause bids the reader do something else than put somebody down.
func bidden(text string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(text, "et "), " ")
	return strings.HasSuffix(first, "ez") && !has(strings.Fields("comptez notez inscrivez sachez veuillez voyez ajoutez reservez gardez excusez prevoyez mettez retenez enregistrez assez chez rez avez soyez confirmez cochez marquez pensez considerez pardonnez croyez recevez agreez allez"), first)
}

var (
	// ofThird is somebody or something else, behind a yes in its sentence: "oui, elle habite toujours ici".
	ofThird = lazily(`^((tout a fait|bien sur|absolument|toujours|encore) )*(elles?|ils?) (a|ont|est|sont|habite(nt)?|travaille(nt)?|vit|vivent|s appelle|s appellent|va|vont|sera|vient|peut|fait|dit|veut) [a-z]+`)
	// papersOfDay are what anybody may ask for who comes.
	papersOfDay = lazily(` (liens?|plan|acces|modalites|horaires|infos?|informations?|confirmation|inscription|formulaire|bulletin|details|precisions|parking|hotels?|navette|visio[a-z]*|code|train|gare|agenda|calendrier|tablettes) |^ (merci|bravo|remercie) ([a-z]+ )?(pour|de (votre|l|la|cette)|d) `)
	// sendMe asks for a thing, or for a word to somebody else: "envoyez-moi la convention", "dites-le-lui".
	sendMe = lazily(`^ (et |puis |alors |donc )*(merci (de|d) (corriger|rectifier|modifier|changer|envoyer|preparer|facturer|transmettre|adresser|joindre)|envoyez|faites|transmettez|adressez|passez|donnez|fixez|venez|deposez|livrez|facturez|preparez|apportez|dites|corrigez|imprimez|publiez|proposez)( |$)`)
	// deedForYou is what the sender does for the reader beside coming: "je la signerai", "je mets l'annonce sur notre site".
	deedForYou = lazily(`^ (et |puis |alors |donc )*(je|j|nous|on) (vous |te |t |la |le |les |l |lui |en )*(signe|signerai|signerons|diffuse|diffuserai|relaie|relaierai|relayerai|mets|mettrai|publie|publierai|affiche|afficherai|imprime|imprimerai|distribue|distribuerai|prete|preterai|apporte|apporterai|livre|livrerai|envoie|enverrai|relis|relirai|ferai la|ferai le|ferai une|ferai un|redige|redigerai|ecris|ecrirai|prepare|preparerai|corrige|corrigerai|traduis|traduirai|paie|paierai|regle|reglerai|vire|virerai|verse|verserai|garde|garderai|heberge|hebergerai|ouvre|ouvrirai|laisse|laisserai) (l |le |la |les |un |une |des |votre |vos |mon |ma |mes |notre |nos |vous |cela |ca |tout )?[a-z]*|^ (et |puis )*(je|nous) (la|le|les) [a-z]+(rai|rons) `)
	// hereIs is what is put into a letter: "voici ma photo".
	hereIs = lazily(`^ (et |puis )*(voici|voila|ci joint|veuillez trouver|vous trouverez) `)
	// lentYou is what somebody else does for the reader: "la mairie vous prêtera les tables".
	lentYou = lazily(`^ (et )?(la|le|l|les|notre|nos|mon|ma|mes|un|une) [a-z ]{2,30} vous (les? |la |l )?(a|ont|prete|offre|ouvre|fournit|donnera|pretera|preteront|ouvrira|fournira|offrira|versera|enverra|livrera|apportera|apporteront|preparera|facturera|remboursera) `)
	// granted is what a board agreed to, or what is made ready.
	granted = lazily(` (subvention|convention|partenariat|contrat|devis|facture|prefac?e|manuscrit|tarif|prix|pret|poste|candidature|stage|interview|temoignage) | (salle|gymnase|local|chapiteau|cles?|gardien|materiel|tables|chaises|vaisselle|sono) ([a-z]+ ){0,4}(reservee?s?|ouverte?s?|pretee?s?|disponibles?|a votre disposition|prevenu|pretes?) `)
)
