package reply

import "strings"

// What an answer is aimed at. A word of assent can be to a thing ("sans problème pour l'envoi"), a word of coming can tell of what somebody feels or
// follows ("j'y serai attentive", "je suis avec vous dans cette démarche"), and what stands behind a yes can make it what was once meant. A person
// reads them.

// beExact hands on replies whose yes is aimed at something else than coming.
func (c *composer) beExact() {
	if c.emptyUpdate() {
		c.block(ReasonUnclear, "")
	}
	if c.signedForAnother() { // whose.go
		c.block(ReasonWho, c.in.FromName)
	}
	for i := range c.list {
		o := &c.list[i]
		s := o.sense
		switch {
		case o.subject:
			continue
		case c.ofThem(i): // whose.go
			c.block(ReasonWho, o.text)
		case c.oneTells(o):
			c.block(ReasonWho, o.text)
		case s.what == wDecision && partInOwn.MatchString(strings.ReplaceAll(o.plain(), " a ma place", "")):
			c.block(ReasonOtherMatter, o.text)
		case s.what == wDecision && c.titledOther(o):
			c.block(ReasonOtherMatter, o.text)
		case c.theirOther(o), c.alsoHouse(o):
			c.block(ReasonUnnamed, o.text)
		case c.ofNoGuest(o):
			c.block(ReasonUnclear, o.text)
		case (s.what == wDecision || s.what == wDetail) && c.modeSpurned(o):
			c.block(ReasonModeMissing, o.text)
		case s.what == wDecision && s.yes && c.in.Answers != AnswersQuestion && c.barely() && c.assentToThing(i):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && s.self && (c.feelsThere(o) || c.standsBy(o) || c.asAudience(i) || c.followsCause(o)):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && len(s.names) == 0 && presenceBy.MatchString(o.plain()):
			c.block(ReasonUnnamed, o.text)
		case s.what == wDecision && !s.yes && (notSo.MatchString(o.plain()) || keptInMind.MatchString(o.plain())), s.what == wDecision && s.yes && passesBy.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && !s.yes && s.self && seesTo.MatchString(o.plain()), s.what == wDecision && c.asksBack(i):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && !s.yes && (c.notToAll(o) || c.ratherThan(o) || stuckHere.MatchString(o.plain())):
			c.block(ReasonUnclear, o.text)
		case s.what == wDetail && c.deniedBehind(i): // whose.go
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.yes && notesThing.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && c.enrolsOnline(o):
			c.block(ReasonModeMissing, o.text)
		case s.what == wDecision && s.yes && c.relays(i), s.what == wDecision && s.yes && len(s.names) > 0 && wouldAgree.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wDecision && s.maybe && c.doubtOfOne(o):
			c.block(ReasonMaybe, o.text)
		case s.what == wHedge && unsureOfThing.MatchString(o.plain()):
			c.block(ReasonUnclear, o.text)
		case s.what == wHedge && c.ofPart(i):
			c.block(ReasonMaybe, o.text)
		case s.what != wDecision && s.what != wLater && s.rule != "a day for later" && s.rule != "back after noon" && !c.othersLater(i) && !bearsOn(o.tags, kNoun, kVerb, kPresent, kLunch) && !c.uncertain() && confirmsLater.MatchString(o.plain()) && !tillSoon.MatchString(o.plain()) && c.lastYes() >= 0:
			c.block(ReasonUnclear, o.text)
		case o.sense.rule != "asks whether it can be done" && (onceMeant.MatchString(o.plain()) || c.apartFrom(o)) && c.lastYes() >= 0 && c.lastYes() < o.tags[0].from:
			c.block(ReasonUnclear, o.text)
		}
	}
}

// assentToThing says whether all that the yes at i is to is a thing, in its own clause or in words that lean on it: "sans problème pour l'envoi par mail",
// "avec plaisir | pour recevoir le compte rendu", "ok | je note le changement".
func (c *composer) assentToThing(i int) bool {
	o := &c.list[i]
	if !bearsOn(o.tags, kYes) || bearsOn(o.tags, kVerb, kPresent, kNoun, kEnrol, kSeat, kJourney, kConfirm) {
		return false
	}
	day := false
	for k := range c.list {
		if n := &c.list[k]; n.sense.what == wDecision && n.sense.yes && bearsOn(n.tags, kVerb, kPresent, kNoun, kEnrol, kSeat, kConfirm) {
			return false
		}
		if n := &c.list[k]; n.sense.what == wDecision || n.sense.what == wTopic || n.sense.what == wDetail {
			day = day || bearsOn(n.tags, kEvent, kMode, kLunch) || bearsOn(n.tags, kGeneric) && !c.subjectOnly(n)
		}
	}
	if !day && c.namesThing(behindYes(o.tags)) || newBag(o).only(kYes, kAck) && bearsOn(o.tags, kAck) && !contains(o.plain(), "note") && len(c.list) == 1 {
		return true // "sans problème pour l'envoi", "ok reçu"
	}
	if i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence {
		return false
	}
	n := &c.list[i+1]
	b := newBag(n)
	switch {
	case confirmsIt.MatchString(n.plain()):
		return false // "oui, je confirme"
	case n.sense.what == wForward, bareWord(o) && n.sense.what == wAck:
		return true // "pas de souci, je transmets"
	case day || n.sense.what != wReason || b.any(kEvent, kGeneric, kVerb, kPresent, kMode, kLunch):
		return false
	case bareWord(o) && b.any(kConfirm) && b.any(kSelf, kWe), bareWord(o) && b.any(kCourtesy) && c.namesThing(n.tags):
		return true
	}
	return n.tags[0].kind == kFor && len(n.tags) > 1 && !has([]string{"une", "un", "ma", "mon", "nous", "moi"}, c.word(n.tags[1]))
}

// behindYes are the tags behind the word of assent.
func behindYes(tags []tag) []tag {
	for i, t := range tags {
		if t.kind == kYes {
			return tags[i+1:]
		}
	}
	return nil
}

// subjectOnly says whether a clause names the letter and not the day.
func (c *composer) subjectOnly(o *clause) bool {
	return contains(o.plain(), "invitation") && !bearsOn(o.tags, kEvent)
}

// things are what organisers ask about or tell beside the invitation.
var things = []string{"envoi", "envois", "mail", "mails", "courriel", "courriels", "changement", "changements", "modification", "modifications", "salle", "lieu", "horaire", "horaires", "heure", "heures", "adresse", "tarif", "tarifs", "prix", "menu", "document", "documents", "liste", "photo",
	"photos", "idee", "idees", "principe", "enregistrement", "diffusion", "lien", "liens", "affiche", "affiches", "flyer", "flyers", "covoiturage", "hebergement", "parking", "stand", "report", "decalage", "annulation", "info", "infos", "information", "informations", "precision", "precisions", "rappel",
	"retour", "reponse", "dossier", "questionnaire", "sondage", "publication", "droit", "captation", "relais", "relance", "synthese", "bilan", "actes", "newsletter", "abonnement", "contact", "coordonnees", "numero", "telephone", "theme", "themes", "sujet", "programme", "suite", "suites", "video", "videos", "podcast", "exposition", "expo", "cafe", "reglement", "facture", "devis", "attestation", "convention"}

// namesThing says whether tags hold one of those things.
func (c *composer) namesThing(tags []tag) bool {
	for _, t := range tags {
		if t.kind != kFill && t.kind != kUnknown && t.kind != kMeeting && t.kind != kYes {
			continue
		}
		for _, w := range c.words[t.from:t.to] {
			if has(things, w.word) {
				return true
			}
		}
	}
	return false
}

// feels are what somebody may be "y" or "en" without being there.
var feels = []string{"attentif", "attentive", "heureux", "heureuse", "favorable", "sensible", "vigilant", "vigilante", "reconnaissant", "reconnaissante", "opposee", "oppose", "hostile", "ravi", "ravie", "contraint", "contrainte", "habitue", "habituee", "fier", "fiere", "honore", "honoree", "attache", "attachee",
	"content", "contente", "certain", "certaine", "sur", "sure", "convaincu", "convaincue", "allergique", "etranger", "etrangere", "tenu", "tenue", "enchante", "enchantee", "desole", "desolee", "navre", "navree", "responsable", "incapable", "capable"}

// feelsThere says whether a clause is "j'y serai attentive", "j'en serai heureuse".
func (c *composer) feelsThere(o *clause) bool {
	words := strings.Fields(o.plain())
	for k := 1; k+1 < len(words); k++ {
		if !has([]string{"y", "en"}, words[k-1]) || !has([]string{"serai", "serons", "suis", "sommes", "sera"}, words[k]) {
			continue
		}
		for j := k + 1; j < len(words); j++ {
			if has(feels, words[j]) && !(words[j] == "sur" && j+1 < len(words)) {
				return true
			}
			if !adverb(words[j]) && !has([]string{"tres", "bien", "fort", "tout", "plus", "toujours", "aussi", "donc"}, words[j]) {
				break
			}
		}
	}
	return false
}

// standsBy says whether "avec vous" is of support and not of a day: "je suis avec vous à 100 %", "nous serons à vos côtés dans ce combat".
func (c *composer) standsBy(o *clause) bool {
	text := o.plain()
	if !contains(text, "avec vous") && !contains(text, "a vos cotes") && !contains(text, "des votres") || bearsOn(o.tags, kEvent, kGeneric, kMode, kPart, kVerb, kNoun) {
		return false
	}
	if standing.MatchString(text) {
		return true
	}
	for k := range c.list {
		n := &c.list[k]
		if n.sentence == o.sentence && n.tags[0].from > o.tags[0].from && causeBehind.MatchString(n.plain()) {
			return true
		}
	}
	return causeBehind.MatchString(text)
}

// confirmsIt says a yes again.
var confirmsIt = lazily(`^(et |donc )?(je|nous) (vous |te )?(le )?(re)?(confirme|confirmons)( bien| a nouveau| donc| toujours| encore)?$`)

// notesThing is writing something down for the sender: "notez-moi l'adresse", "tu me notes le lien ?".
var notesThing = lazily(`\b((tu )?me (notes|marques|mets|gardes|noter|marquer|mettre|garder)|(note|notez|marque|marquez|mets|mettez|garde|gardez) moi) (bien |juste |vite )?(l|le|la|les|un|une|votre|ton|son|ses|vos) (adresse|lien|numero|telephone|mail|horaires?|heure|programme|plan|nom|dates?|coordonnees|lieu|salle|code|exemplaire|copie|documents?|compte rendu)\b`)

// standing is support that goes on.
var standing = lazily(`\b(suis|sommes|reste|restons|demeure|demeurons) (\w+ )?(avec vous|a vos cotes)\b|\b(reste|restons|demeure|demeurons) (\w+ )?des votres\b`)

// causeBehind is what somebody stands by others in.
var causeBehind = lazily(`\b(dans|pour|sur) (cette|ce|votre|vos|notre|ces) (\w+ )?(demarche|combat|lutte|projet|aventure|cause|epreuve|mobilisation|initiative|action|actions|epreuves|chemin|engagement)`)

// asAudience says whether the sender is there only as one who reads or watches: "présente en tant que spectatrice de vos vidéos".
func (c *composer) asAudience(i int) bool {
	for k := i; k < len(c.list) && c.list[k].sentence == c.list[i].sentence; k++ {
		if audience.MatchString(c.list[k].plain()) {
			return true
		}
	}
	return false
}

var audience = lazily(`\b(en tant que|en qualite de|comme|en) (simple |fidele |grande? )?(spectat\w+|lecteur|lectrice|abonnee?|admirat\w+|internaute|telespectat\w+|followers?|fan|sympathisante?|soutien) (de|d|du|des)\b`)

// followsCause says whether what is followed is the work and not the day: "je suivrai avec attention la rencontre", "je suivrai vos travaux à distance".
func (c *composer) followsCause(o *clause) bool {
	text := o.plain()
	if !contains(text, "suivrai") && !contains(text, "suivrons") && !contains(text, "suis") || strings.HasPrefix(text, "c est a distance que") || screened.MatchString(text) || bearsOn(o.tags, kEvent, kPart) {
		return false
	}
	for k := range c.list {
		if c.list[k].sentence == o.sentence && screened.MatchString(c.list[k].plain()) {
			return false
		}
	}
	return followedWork.MatchString(text)
}

var (
	screened     = lazily(`\b(visio\w*|ligne|zoom|teams|ecran|lien|distanciel|direct|webinaire|connect\w*|video)\b`)
	followedWork = lazily(`\bsuivr(ai|ons) (\w+ )?((de loin |de pres |a distance )?(vos|leurs) (travaux|echanges|actions|demarches|activites|publications|actualites|initiatives)|(de pres|avec (grand |beaucoup d |la plus grande |le plus grand )?(attention|interet|assiduite|curiosite)))\b`)
)

// presenceBy is somebody else by whom the house is there: "notre présence sera assurée par un agent".
var presenceBy = lazily(`\b(presence|participation|representation|inscription) .*\b(assuree?s?|representee?s?|confiee?s?|portee?s?|effectuee?s?|deleguee?s?) (par|a) (un|une|des|le|la|l|mon|ma|notre|nos|mes|quelqu)\b`)

// enrolsOnline says whether "en ligne" is how the sender enrols and not how they take part: "je viens de m'inscrire en ligne".
func (c *composer) enrolsOnline(o *clause) bool {
	return o.sense.mode == "remote" && onlineForm.MatchString(o.plain())
}

var onlineForm = lazily(`\b(inscri\w+|reponds?|repondu|remplie?|enregistree?|formulaire) (bien |deja |directement |hier |ce matin |tout de suite )?en ligne\b`)

// doubtOfOne says whether the doubt at the end of a clause is of one of those it names: "X viendra et moi peut-être".
func (c *composer) doubtOfOne(o *clause) bool {
	if len(o.sense.names) == 0 || !o.sense.self && len(o.sense.names) < 2 {
		return false
	}
	verb, more := false, false
	for _, t := range o.tags {
		switch t.kind {
		case kVerb, kPresent:
			if more {
				return false
			}
			verb = true
		case kSelf, kName:
			more = verb
		case kHedge:
			return more
		}
	}
	return false
}

// ofPart says whether a doubt is of one part of the day alone: "le matin en visio, l'après-midi je ne sais pas".
func (c *composer) ofPart(i int) bool {
	o := &c.list[i]
	if bearsOn(o.tags, kPart) {
		return len(c.said) > 0 && !bearsOn(o.tags, kVerb, kPresent)
	}
	before := c.before(i)
	return before != nil && bearsOn(before.tags, kPart) && newBag(before).only(kPart, kFill, kFor, kJoin) && len(c.said) > 0
}

// apartFrom says whether a clause takes a thing out of a yes: "ça me va, à part l'heure".
func (c *composer) apartFrom(o *clause) bool {
	text := o.plain()
	return strings.HasPrefix(text, "a part ") && o.sense.what == wCourtesy && c.namesThing(o.tags)
}

// onceMeant makes of the yes before it what was once meant: "enfin, c'est ce que j'avais prévu avant que …".
var onceMeant = lazily(`\bc (est|etait) (du moins |au moins |en tout cas |bien )?ce (que|qu) (je|j|nous|on|y) (pens|croy|esper|voul|souhait|av|compt|envisag|imagin)(ais|ait|ions)\b|\bc (etait|est) (du moins |en tout cas )?(l idee|le plan|prevu|mon intention|l intention)\b`)

// handles is what somebody does about a letter that asks for something else than coming.
var handles = lazily(`^(et |donc |alors )?(je|j|nous|on) (vous |te |me |m |l |le |la |les |en |y )*(regard\w+|verifi\w+|consult\w+|renseign\w+|affich\w+|relai\w+|relay\w+|diffus\w+|partag\w+|imprim\w+|pret\w+|publi\w+|occup\w+|envo\w+|transfer\w+|reflechi\w+|etudi\w+|examin\w+|met[st] (\w+ )?(sur|en|a)|fai[st] passer|fai[st] circuler|passe le mot|verrai|vais voir|vais regarder)\b`)

// ownPlans are the sender's own, made for coming.
var ownPlans = lazily(`\b(train|billets?|reserver|place|hotel|covoiturage)\b|\b(a|dans|sur) (mon|l|le|notre) (agenda|calendrier|planning)\b`)

// relays says whether an assent to the day goes on with passing the letter on or seeing to it, so that it may be to that: "pas de souci pour le 28, je
// transmets", "ça marche, je regarde".
func (c *composer) relays(i int) bool {
	o := &c.list[i]
	if i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || !newBag(o).only(kYes, kFill, kFor, kSelf, kBe, kThird, kEvent, kGeneric, kCourtesy, kJoin, kAck) {
		return false
	}
	if n := &c.list[i+1]; n.sense.what != wForward && (n.sense.what == wDecision && n.sense.yes || !handles.MatchString(n.plain()) || ownPlans.MatchString(n.plain())) {
		return false
	}
	for k := range c.list {
		if n := &c.list[k]; k != i && n.sense.what == wDecision && n.sense.yes {
			return false
		}
	}
	return true
}

// articleOnly says whether all that looks like being there is the article of "c'est la bonne adresse".
func (r *reader) articleOnly(c *clause, b bag) bool {
	if b[kPresent] != 1 || b.any(kWe, kName, kYes, kNo, kVerb, kNoun, kEnrol, kSeat, kAway, kAvail, kEvent, kRelation) {
		return false
	}
	for i, t := range c.tags {
		if t.kind == kPresent && r.textOf(t) == "la" && i+1 < len(c.tags) && i > 0 {
			words := r.words[c.tags[0].from:t.from]
			return words[len(words)-1].word == "est" && (c.tags[i+1].kind == kFill || c.tags[i+1].kind == kUnknown || c.tags[i+1].kind == kConfirm)
		}
	}
	return false
}

// wouldAgree is what somebody is said to think of coming: "Mme X serait d'accord pour venir".
var wouldAgree = lazily(`\b(serait|seraient) (\w+ )?(d accord|partante?s?|interessee?s?|present\w*|disponibles?|libres?|des votres|la)\b`)

// confirmsLater is the word that is still to come behind a place that is kept: "gardez-moi une place, je confirme demain".
// tillSoon is a farewell: "je vous dis à très vite".
var tillSoon = lazily(`^(et |donc |alors )*(je|nous) (vous|te|t) (dis|disons|dit)( donc| alors)? a (tres )?(vite|bientot|jeudi|demain)$`)

var confirmsLater = lazily(`\b(je|j|on|nous) (vous |te |le |la |l |y |m en |en )*(re)?(confirm\w+|dis|dit|dirai|dirons|redirai|redis|valide|validerai|fixe|fixerai|assure|decide|deciderai|decidons|reponds|repondrai|reviens|reviendrai|tiens au courant|tiendrai au courant) (\w+ ){0,5}(demain|lundi|mardi|mercredi|vendredi|ce soir|plus tard|bientot|rapidement|vite|sous peu|prochainement|semaine|d ici|des que|quand|ulterieurement|definitivement|debut juin|dans la journee|apres)\b`)

// notToAll says whether a no is to "not all": "je ne pourrai pas à toutes".
func (c *composer) notToAll(o *clause) bool {
	return len(o.sense.events) > 1 && notAll.MatchString(o.plain())
}

var notAll = lazily(`\b(pas|plus)\b.*\b(toutes|tous|chacune|chaque)\b`)

// ratherThan says whether the only no of a clause sets one word against another: "je suis directrice et non secrétaire".
func (c *composer) ratherThan(o *clause) bool {
	return andNot.MatchString(o.plain()) && !bearsOn(o.tags, kVerb, kPresent, kNoun, kEvent, kGeneric, kMode, kCancel, kAway, kNot, kNe, kName)
}

var andNot = lazily(`\w (et|mais) non (pas |plus )?\w`)

// stuckHere is where somebody is held up on the way.
var stuckHere = lazily(`\b(suis|sommes) (\w+ )?bloquee?s? (a la gare|en gare|sur l\w* ?\w*|dans (le|un|les|l)|devant|a l entree|au peage|derriere|en bas|dehors)\b`)

// seesTo is somebody busy with the matter at hand, and not on the day.
var seesTo = lazily(`\b(m|me|nous) (en )?occup(e|ons|erai|erons)\b`)

// asksBack says whether a bare yes or no goes on with "pourquoi ?".
func (c *composer) asksBack(i int) bool {
	return bareWord(&c.list[i]) && i+1 < len(c.list) && c.list[i+1].question && c.list[i+1].plain() == "pourquoi"
}

// unsureOfThing is a doubt of something else than coming: "je ne suis pas sûre d'avoir compris".
var unsureOfThing = lazily(`\b(sure?s?|certaine?s?) (d avoir|d etre|d y|de) (bien |tout |deja )?(compris|recu|lu|vu|repondu|saisi|destinataire|la bonne|le bon|concernee?|comprendre|saisir)\b`)

// notSo denies how or why the sender comes, or gives up something else for it: "je ne viens pas par plaisir", "j'annule tout pour venir".
var notSo = lazily(`\b(ne|n) (\w+ ){1,2}pas par (?:plaisir|hasard|obligation|curiosite|politesse|devoir|interet|gout|gaiete)\b|\bannul\w+ (tout|toutes|tous|le reste|mes|mon|ma|un|une) (\w+ ){0,4}(pour|afin) (de |d )?(venir|etre|participer|assister|vous|y)\b`)

// keptInMind is a thing that somebody retains, and that keeps nobody: "Mme X a retenu votre invitation".
var keptInMind = lazily(`\b(a|ai|ont|avons|avait|avais) (bien |deja |egalement )?(retenu|retenue) (votre|vos|l|la|le|les|cette|ce|cet|toute|notre|mon|ma)\b`)

// passesBy is a visit for a part of the day: "Mme X passera en fin de matinée".
var passesBy = lazily(`\b(passer(a|ai|ons|ont)|fer(a|ai|ons|ont) un (saut|passage|tour)|fer(a|ai|ons|ont) une (apparition|halte)) (\w+ )?(en (fin|debut|cours|coup)|vers|dans la|entre|un (moment|instant)|quelques|une (heure|demi)|rapidement|brievement|a (9|10|11|12|13|14|15|16) ?h)`)

// titled is a meeting with its title behind it, in marks of quotation.
var titled = lazily(`(?i)(journée|rencontre|réunion|atelier|conférence|forum|colloque|séminaire|table ronde|formation|webinaire) (?:intitulée? |dite? |sur |autour de )?(?:«|"|“|„)`)

// titledOther says whether a decision is about a meeting whose title is no event's: "je participerai à la journée « Mieux manger »".
func (c *composer) titledOther(o *clause) bool {
	at := titled.FindStringIndex(o.text)
	if at == nil {
		return false
	}
	for _, t := range o.tags {
		if t.kind == kEvent && c.words[t.to-1].to > c.words[o.tags[0].from].from+at[1] {
			return false
		}
	}
	return true
}

// ofTheOthers is of the other days of a programme alone, and laterAlone a word on them.
var (
	ofTheOthers = lazily(`^(et |mais )*(pour|quant a|concernant|a propos de) (les|ces|toutes les)( (deux|trois))? (autres|suivantes|prochaines)( (dates|jours|journees|rencontres|rendez vous|villes|etapes))?$`)
	othersLater = lazily(`^(et |mais )*je (vous )?(dirai|redirai|dis|redis|confirmerai|repondrai|reviens vers vous|reviendrai vers vous|tiendrai au courant) (plus tard|ulterieurement|prochainement|bientot|un peu plus tard|des que possible) (pour|quant a|concernant) (les|ces|toutes les)( (deux|trois))? (autres|suivantes|prochaines)( (dates|jours|journees|rencontres|rendez vous|villes|etapes))?$`)
)

// othersLater says whether clause i promises a word on the other days of the programme, beside a yes to some: "je vous dirai plus tard pour les autres".
func (c *composer) othersLater(i int) bool {
	if c.in.Answers != AnswersProgramme || bearsOn(c.list[i].tags, kName, kIf, kNot, kNe) {
		return false
	}
	return othersLater.MatchString(c.list[i].plain()) || i > 0 && c.list[i].sense.rule == "days left open" && c.list[i-1].sentence == c.list[i].sentence && ofTheOthers.MatchString(c.list[i-1].plain())
}
