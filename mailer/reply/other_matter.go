package reply

import (
	"slices"
	"strings"
)

// An answer that points at nothing of the day, behind a sentence that tells of another matter: a committee that meets, a dinner offered, a task promised,
// a parcel to come. "Le comité se réunit mardi soir. Je serai absente." No list of matters holds them all: what is looked for is who the sentence before
// speaks of, and when; a person settles what was refused, or accepted.

// mindOtherMatter hands on such a reply.
func (c *composer) mindOtherMatter() {
	if c.dayAnswered() {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wDecision || len(o.sense.names) > 0 || !o.sense.self && !o.sense.all {
			continue
		}
		for k := i - 1; k >= 0 && o.sentence-c.list[k].sentence <= 2; k-- {
			n := &c.list[k]
			if n.sense.what == wDecision {
				break
			}
			if c.otherMatter(n, o) {
				c.block(ReasonOtherMatter, n.text)
				return
			}
		}
	}
}

// dayAnswered says whether some answer names the day, its way, the meeting, or the registration itself.
func (c *composer) dayAnswered() bool {
	return slices.ContainsFunc(c.list, func(o clause) bool {
		return !o.subject && o.sense.what == wDecision && (bearsOn(o.tags, kEvent, kGeneric, kMode, kNoun, kEnrol, kSeat) || ofThatDay.MatchString(" "+o.plain()+" "))
	})
}

// ofThatDay is the day, pointed at: "ce jour-là", "à cette date".
var ofThatDay = lazily(` (ce jour|jour la|cette date|meme jour|meme date|ces dates|ce jeudi|grand jour|la date|date la|ma (place|venue|presence|participation)|jour j|cette semaine la|ces jours|jours la|inscrite?s?) `)

// otherMatter says whether clause n, which stands before answer o, tells of something else than the day and of what keeps the sender from it.
func (c *composer) otherMatter(n, o *clause) bool {
	if n.subject || !has([]string{wReason, wPast, wQuestion, wTopic, wMention, wSuspect, wBlock, wLater}, n.sense.what) || bearsOn(n.tags, kEvent, kEnrol, kNoun, kConfirm) {
		return false
	}
	text := " " + n.plain() + " "
	if lead := announcing.FindString(text); lead != "" {
		text = text[len(lead)-1:]
	}
	if len(c.in.Registered) > 0 && !o.sense.yes && yours.MatchString(text) && !oursOf.MatchString(text) && c.verbed(n) {
		return true
	}
	if ofThatDay.MatchString(text) || bearsOn(o.tags, kForce) || heldBack.MatchString(text) && !ofReader.MatchString(text) || ofLetters.MatchString(text) {
		return false
	}
	if bearsOn(n.tags, kGeneric) {
		return asideOfDay.MatchString(text)
	}
	switch {
	case len(c.in.Registered) > 0 && !o.sense.yes:
		return c.oursNot(n, o, text) || promisedTo.MatchString(text) && !bearsOn(n.tags, kVerb, kPresent, kModal) || offered.MatchString(text)
	}
	return offered.MatchString(text) && ofReader.MatchString(text) && !o.sense.maybe
}

// oursNot says whether a clause tells of others, or of another time, and nothing of the sender.
func (c *composer) oursNot(n, o *clause, text string) bool {
	if youDo.MatchString(text) || alsoThere.MatchString(text) {
		return true
	}
	text = strings.ReplaceAll(text, " l on ", " ")
	if ofMyself.MatchString(text) || hindersAll.MatchString(text) {
		return false
	}
	if bearsOn(n.tags, kMeeting) || c.otherTime(text) {
		return true
	}
	if !c.verbed(n) && n.sentence == o.sentence && thingAhead.MatchString(text) {
		return true
	}
	return c.verbed(n) && (n.sentence != o.sentence || bearsOn(n.tags, kWhen, kStranger))
}

// otherTime says whether a text names a weekday that is none of those answered for, or a day near by.
func (c *composer) otherTime(text string) bool {
	if nearDay.MatchString(text) {
		return true
	}
	for n, day := range []string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"} {
		if strings.Contains(text, " "+day+" ") && !slices.ContainsFunc(c.in.Programme.Events, func(e Event) bool {
			return int(e.Date.Weekday()) == n && slices.ContainsFunc(c.said, func(st statement) bool { return st.event == e.ID })
		}) {
			return true
		}
	}
	return false
}

var (
	// youDo is the reader of the letter doing something: "vous cherchez des bénévoles".
	youDo = lazily(`( (que|qu|et|si|dont|ou|quand|lorsque|comme|mais|ce|[a-z]*quel(le)?s?) |^ |^ pour [a-z ]{2,25} )vous (ne |n |y |en |me |m |nous |l |le |la |les |lui |leur )*([a-z]+ez|etes|faites|dites) `)
	// yours is what the reader has, and oursOf that of it which is the day or a letter.
	yours  = lazily(` (votre|vos) [a-z]+ `)
	oursOf = lazily(` (votre|vos) ([a-z]+ )?(message|mail|mails|e|email|courriel|courrier|mot|lettre|invitation|confirmation|rappel|reponse|retour|programme|rencontre|journee|evenement|manifestation|attention|gentillesse|comprehension|accueil|disposition|initiative|travail|site|lien|informations?|envoi|demarche|relance) `)
	// ofLetters is what was written, or only told: "je vous informe que".
	ofLetters = lazily(` vous (informe|ecris|previens|signale|confirme|annonce|remercie|prie|demande|presente|fais|dois|contacte|dire|informer|prevenir|signaler|annoncer|ecrire) `)
	// announcing leads to what is told: "j'en profite pour vous dire que".
	announcing = lazily(`^ (et |mais )*((je|j|nous) [a-z ]{0,40}|permettez moi de |pour )?vous (informe|previens|signale|annonce|dire|informer|prevenir|signaler|annoncer) (aussi |egalement |donc )?(que|qu) `)
	// ofReader is the reader of the letter; heldBack, being asked not to come.
	ofReader = lazily(` (vous|votre|vos|tu|ton|ta) `)
	heldBack = lazily(` (de|d) (ne pas|ne plus|annuler|renoncer|rester|decliner|refuser|garder) `)
	// thingAhead is a thing that a sentence begins with: "la photo de groupe, ce sera sans moi".
	thingAhead = lazily(`^ (et |mais |quant a |pour )*(la|le|les|l|cette|ce|cet|votre|vos) [a-z]+( [a-z]+){0,4} $`)
	// hindersAll keeps anybody from coming: "les trains sont en grève".
	hindersAll = lazily(` (greves?|train|trains|tgv|ter|sncf|bus|voiture|route|routes|autoroute|neige|verglas|meteo|inondations?|medecin|docteur|chirurgien|hopital|clinique|covid|virus|grippe|gastro|fievre|angine|ecole|creche|sort|vie|calendrier|agenda|planning|service|effectifs?|travail|urgence|deuil|famille|douleur|operation|dos|genou|sante|panne|lignes?|boulot|patron|patronne|chef|cheffe|direction|directrice|directeur) `)
	// alsoThere is something that there is beside: "j'ai lu qu'il y avait un atelier".
	alsoThere = lazily(` (lu|vu|note|lis|vois|remarque|compris|apprends|appris) (que|qu) [a-z ]*il y (a|aura|avait|aurait) (aussi |egalement )?(un|une|des|le|la) | il y (a|aura|avait|aurait) (aussi|egalement) (un|une|des|le|la) `)
	// ofMyself is the sender, or what is theirs.
	ofMyself = lazily(` (je|j|nous|on|mon|ma|mes|notre|nos|moi|me|m) `)
	// nearDay is a day beside the one that is spoken of.
	nearDay = lazily(` (demain|hier|la veille|le lendemain|ce soir|ce week end|la semaine (prochaine|suivante|d apres)|le mois prochain) `)
	// promisedTo is what the sender was to do: "je devais apporter les affiches", "nous avions rendez-vous".
	promisedTo = lazily(` (je|j|nous|on) (ne |n |vous |y |t |te |m |me )*(devais|devions|devait|avais (pris|promis|reserve|propose|commande|dit|accepte)|avions (pris|promis|reserve|propose|commande|dit|convenu)|(ai|avais|avons|avions) (aussi |donc |egalement |deja )?(un |une )?(rendez vous|rdv)|etais engagee?) `)
	// offered is what the sender was asked, or asked to: "votre présidente m'a invitée à dîner", "vous me demandez de rester".
	offered = lazily(` (me|m|nous) (a|ont|avez|aviez|avait|aviez|propose[a-z]*|demande[a-z]*|invite[a-z]*|offr[a-z]*|sollicite[a-z]*)( [a-z]+){0,2} (proposee?s?|demandee?s?|invitee?s?|conviee?s?|offert|sollicitee?s?|promis|reservee?s?|mise?s?) ((a|de|d|un|une|le|la|l|les|pour|au|aux|dans|en) )| (me|m|nous) (proposez|demandez|offrez|sollicitez|invitez) (a|de|d|un|une|pour) | (me|nous) tentai(t|ent) | (vous|tu) (cherchez|cherchiez|recherchez|recherchiez|parlez|parliez|proposez|proposiez|vendez|preparez|montez) (aussi |encore |egalement )?(d un|d une|de|des|un|une|du|la|le) `)
	// asideOfDay is something beside the day: what it ends with, what is behind it.
	asideOfDay = lazily(` (se termine|finit|commence|se conclut|s acheve|debute|s ouvre) par | (apres|avant) (la|cette|votre) (journee|rencontre) `)
)
