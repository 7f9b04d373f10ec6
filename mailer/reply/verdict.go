package reply

import (
	"regexp"
	"slices"
	"strings"
)

// The last step: whether to act on what was understood.

// verdict gives the result: act, hand on or ignore.
func (c *composer) verdict() Reading {
	out := Reading{Disposition: Review, Question: c.question, Unsubscribe: c.off}
	if c.question && c.onlyJourneys() {
		c.said = nil
	}
	out.Intents = c.intents()
	if c.in.Answers == AnswersNoted && c.onlyAgrees() {
		return Reading{Disposition: Ignore, Reasons: []Reason{{ReasonThanks, ""}}}
	}
	if c.in.Answers == AnswersNoted && len(c.said) > 0 && !slices.ContainsFunc(c.said, func(st statement) bool { return !st.weak }) {
		c.block(ReasonNoAnswer, "")
	}
	if c.in.Answers == AnswersQuestion {
		if answer := c.answer(); answer != "" {
			return Reading{Disposition: Apply, Answer: answer}
		}
		if c.uncertain() {
			c.block(ReasonMaybe, "")
		}
	}
	if len(c.reasons) == 0 && len(c.said) == 0 && !c.off {
		if code := c.ignorable(); code != "" {
			out.Disposition, out.Reasons = Ignore, []Reason{{code, ""}}
			return out
		}
		switch {
		case c.question:
			c.block(ReasonQuestion, "")
		case len(c.list) == 0:
			c.block(ReasonEmpty, "")
		default:
			c.block(ReasonNoAnswer, "")
		}
	}
	if len(c.reasons) == 0 && c.repeatsRegistration() {
		if !c.contrary() && !c.saysMore() && !c.newsUnread() {
			return Reading{Disposition: Ignore, Reasons: []Reason{{ReasonThanks, ""}}}
		}
		c.block(ReasonUnclear, "")
	}
	if len(c.reasons) == 0 {
		out.Disposition = Apply
	}
	out.Reasons = c.reasons
	return out
}

// intents turns the statements into intents.
func (c *composer) intents() []Intent {
	var out []Intent
	for _, st := range c.said {
		in := Intent{Event: st.event, Intent: st.kind, Evidence: strings.TrimSpace(st.evidence), Mode: Mode(st.mode), Diet: st.diet, Access: st.access}
		if st.mode == "notremote" || st.mode == "notonsite" {
			in.Mode = ""
		}
		if st.person == me {
			p, ok := c.self()
			if !ok {
				c.block(ReasonWho, c.in.FromName)
				continue
			}
			in.Who = p
		} else {
			in.Who = c.other(st.person)
			if severalInOne(in.Who.Name) {
				c.block(ReasonWho, in.Who.Name)
			}
			if initialOnly.MatchString(in.Who.Name) && (strings.Contains(c.in.Text, in.Who.Name+". et ") || strings.Contains(c.in.Text, in.Who.Name+".,")) {
				c.block(ReasonWho, in.Who.Name)
			}
		}
		switch st.lunch {
		case "yes":
			yes := true
			in.Lunch = &yes
		case "no":
			no := false
			in.Lunch = &no
		}
		out = append(out, in)
	}
	return out
}

// severalInOne says whether what was taken for one name may be two: "ANNE WEBER ET PAUL MARTIN", "Karim Benali Sonia Haas".
func severalInOne(name string) bool {
	words := strings.Fields(name)
	for _, w := range words {
		if has([]string{"et", "ET", "&"}, w) {
			return true
		}
		if has([]string{"de", "du", "des", "la", "le", "d'", "van", "von", "der", "den", "el", "al", "ben", "bin", "da", "dos", "di", "del", "née", "épouse"}, strings.ToLower(w)) {
			return false
		}
	}
	return len(words) > 3
}

// initialOnly is a name whose surname is a letter; its full stop ends no sentence in "Anne W. et Paul M.", where the second is lost.
var initialOnly = regexp.MustCompile(`^\p{L}{2,}[ -]\p{Lu}\.?$`)

// repeatsRegistration says whether a bare "ok" answers a letter that already confirms.
func (c *composer) repeatsRegistration() bool {
	if c.in.Answers != AnswersConfirmation && c.in.Answers != AnswersPractical || len(c.said) == 0 {
		return false
	}
	for _, st := range c.said {
		if st.kind != Attend || st.person != me || st.mode != "" || st.lunch != "" || st.diet != "" || st.access != "" || !c.registered(st.event) {
			return false
		}
	}
	for _, cl := range c.list {
		if cl.sense.what == wDecision {
			b := newBag(&cl)
			if !b.only(kYes, kCourtesy, kFill, kFor, kAck) && !c.lookingForward(&cl) {
				return false
			}
		}
	}
	return true
}

// getsThere is how somebody gets there.
var getsThere = lazily(`^(et |mais |donc )*(je |j |nous |on )(arrive|arriverai|arrivons|prends|prendrai|viens|viendrai|venons|viendrons) (en|par|avec|a|depuis|le|la|de) .*(train|ter|tgv|bus|car|voiture|velo|gare|pied|covoiturage)\b`)

// onlyJourneys says whether all that somebody who is registered answers is how they get there, or "à jeudi", beside a question: nothing changes.
func (c *composer) onlyJourneys() bool {
	if slices.ContainsFunc(c.in.Registered, func(r Registered) bool { return r.Mode != Onsite }) {
		return false
	}
	if len(c.said) == 0 || slices.ContainsFunc(c.said, func(st statement) bool {
		return st.kind != Attend || st.person != me || !c.registered(st.event) || st.lunch+st.diet+st.access != ""
	}) {
		return false
	}
	return !slices.ContainsFunc(c.list, func(o clause) bool {
		return !o.subject && (o.sense.what == wDecision || o.sense.what == wDetail) && !getsThere.MatchString(o.plain()) && !seeYou.MatchString(o.plain())
	})
}

// lookingForward says whether a clause only greets somebody who is expected: "je me réjouis de vous retrouver jeudi", "j'arrive".
func (c *composer) lookingForward(cl *clause) bool {
	for _, stem := range []string{"retrouver", "rejoui", "hate"} {
		if c.saysStem(cl, stem) {
			return true
		}
	}
	return len(strings.Fields(cl.plain())) <= 3 && c.saysStem(cl, "arrive")
}

// seatOfSender is what the sender holds at an event, which is more than a letter that is passed on.
var seatOfSender = lazily(`\b(ma|sa|notre) (place|participation|reservation)\b|\b(mon|son|notre) (inscription|siege|couvert|repas)\b|\bpour (midi|le repas|le dejeuner)\b`)

// groundOfNo is a ground to stay away, told beside a letter that is passed on.
var groundOfNo = lazily(`\b(malheureusement|helas|dommage|desole\w*|navre\w*|regret\w*|trop|ce jour|cette date|cette semaine|(jour|semaine|date) la|empech\w*|indisponib\w*|retenue?s?)\b`)

// tellsGround says whether a clause that is no answer tells why the sender will not come.
func tellsGround(c clause) bool {
	return !c.subject && (c.sense.what == wReason || c.sense.what == wPast) && groundOfNo.MatchString(c.plain())
}

// ignorable gives the reason to do nothing, "" if there is none: thanks, an acknowledgement, a letter passed on.
func (c *composer) ignorable() string {
	known := c.in.Answers == AnswersConfirmation || c.in.Answers == AnswersPractical
	switch {
	case c.question || c.doubt || c.journey || len(c.footAnswers) > 0 || len(c.suspects) > 0 || c.off || len(c.spoken) > 1:
		return ""
	case c.tellsNews(known): // only_now.go
		return ""
	case c.in.Answers == AnswersPractical && c.overSince(c.in.Event) && wasNotThere.MatchString(c.runningText()):
		return "" // a word for the list of those who were there
	case c.forwards > 0 && successor.MatchString(c.runningText()):
		return "" // news of who is to be written to
	case c.forwards > 0 && seatOfSender.MatchString(c.runningText()):
		return "" // "j'ai transmis ma place à X"
	case c.forwards > 0 && slices.ContainsFunc(c.list, tellsGround):
		return "" // "malheureusement j'anime une formation ce jour-là, je transmets à mon réseau"
	case c.forwards > 0:
		return ReasonPassedOn
	case len(c.list) == 0, answersInSubject.MatchString(fold(c.in.Subject)):
		return ""
	case c.neutral > 0 && !known && c.in.Answers != AnswersSaveTheDate:
		return ""
	case c.later && c.in.Answers != AnswersSaveTheDate:
		return ""
	case waitsForWord.MatchString(c.runningText()), !known && c.in.Answers != AnswersSaveTheDate && inDiary.MatchString(c.runningText()):
		return ""
	case missesSomething.MatchString(c.runningText()), c.newsUnread(), c.contrary(), c.saysMore(), !known && c.in.Answers != AnswersSaveTheDate && c.expects():
		return ""
	case c.acks > 0 && (known || c.in.Answers == AnswersSaveTheDate || c.acks > 0 && c.thanks > 0):
		return ReasonThanks
	case c.thanks > 0 && c.gratitude():
		return ReasonThanks
	}
	return ""
}

// wasNotThere tells, after the day, that the sender did not come or left: "je n'ai finalement pas pu venir", "j'ai dû partir à midi".
var wasNotThere = lazily(` (n ai|n avons|n avais|n etais|n etions|ne suis|ne sommes) ([a-z]+ ){0,2}pas ([a-z]+ ){0,3}(venir|venue?s?|assister|participer|etre|la|presente?s?|rester|restee?|liberer|rejoindre|suivre|connecter|connectee?) | (ai|avons) (malheureusement |finalement )?du (partir|quitter|m absenter|annuler|renoncer|ecourter)`)

// overSince says whether an event is over on the day of the reply.
func (c *composer) overSince(id string) bool {
	e, ok := c.eventOf(id)
	return ok && c.in.Received.After(e.Date.AddDate(0, 0, 1))
}

// waitsForWord is a call that was missed, or an answer not given yet: "votre collègue m'a appelée, je n'ai pas pu répondre"; inDiary is a day that was put
// down, half a yes to an invitation: "j'ai inscrit la date dans mon agenda".
var (
	waitsForWord = lazily(` (appelee?s?|telephone|tente de me joindre|essaye de me joindre|cherche a me joindre|laisse (un|des) messages?|(pas|point) (pu|encore pu|eu le temps de|encore) (vous |lui |leur )?(repondre|repondu|rappeler|rappele|decrocher|rappelee?s?)) `)
	inDiary      = lazily(` (inscri[ts]|note[a-z]*|bloque[a-z]*|reserve[a-z]*|marque[a-z]*|mis|mets|retenu|retiens|coche[a-z]*|enregistre|ajoute) ([a-z]+ ){0,4}(agenda|calendrier|planning|date|jour|journee|creneau|semainier|tablettes) | (dans|sur|a) (mon|notre|l) (agenda|calendrier|planning) | (date|jour|journee) ([a-z]+ ){0,3}(notee?|bloquee?|reservee?|inscrite?|retenue?|cochee?) `)
)

// answersInSubject is an answer put behind the subject of the letter: "Re: Invitation - OK".
var answersInSubject = lazily(`[-–—:/(] *(c'est |c’est )?(ok|oui|non|presente?s?|absente?s?|d'accord|d’accord|excusee?s?|je (viens|viendrai|participe|serai|ne ).*|annulation)[ )!.]*$`)

// missesSomething is what somebody registered does not find or know: "je ne retrouve pas l'heure de début".
var missesSomething = lazily(` (ne (le |la |l |les )?(retrouve|trouve|vois|comprends|sais|connais|recois|lis|parviens|peux) (pas|plus)|n ai (pas|plus|rien) (recu|trouve|vu|eu|compris|note)|n arrive pas|il (me )?manque|vient d etre (calee?|fixee?|posee?|avancee?|deplacee?)|(c est|ce) (meme )?jour la|est complet|viande|poisson|pour deux) `)

// successor is in a letter that is passed on because its reader has left, or to somebody who has taken over: "à X, qui a repris le dossier".
var successor = lazily(` (successeure?|successrice|n etant plus|ne suis plus|plus en (charge|poste)|(a|m a|ayant) (repris|herite|succede)|reprend|reprendra|herite|(me|m|lui) succede|succedera|pris (ma|la|sa) (suite|releve|succession)|prend (ma|la|sa) (suite|releve|succession)|passe la main|(desormais|dorenavant|maintenant|aujourd hui|a present) (\w+ )?(en charge|chargee?|responsable|referente?)|(gere|suit|occupe|pilote|porte|anime|traite|gerera|suivra|occupera|pilotera) (desormais|dorenavant|maintenant|a present|aujourd hui)|(desormais|dorenavant) (gere|suit|pilote|porte|s occupe)|nouveau (chef|directeur|responsable|charge|referent|coordinateur|dgs|maire|president|delegue)|nouvelle (cheffe|directrice|chargee|referente|coordinatrice|presidente|deleguee)|en remplacement|doi(t|vent) etre (adresse|envoye)\w*|nouvel(le)? (adresse|interlocuteur|interlocutrice|responsable)) `)

// putsRight is what corrects what a letter says of its reader.
var putsRight = lazily(`\b(pas (tout a fait |bien )?exacte?s?|inexacte?s?|erronee?s?|fausse?s?|faux|rectifi\w*|corrig\w*|correction|orthograph\w*|mal (ecrit|orthographie|saisi|note)e?s?|il (faut|fallait|faudrait) (ecrire|lire|mettre|noter|indiquer)|l intitule|(mon|ma) (nom|prenom|fonction|titre|poste|structure|organisme|association|adresse))\b`)

// refusedBefore is a refusal given before, which the letter that is answered does not know of: "alors que j'avais décliné", "je m'étais excusée".
var refusedBefore = lazily(`\b(j avais|nous avions|on avait|je l avais|j ai|nous avons|je m etais|nous nous etions|je me suis|nous nous sommes)( \w+){0,3} (decline|refuse|annule|renonce|desiste|excuse|retracte|dit non|repondu)e?s?\b`)

// staysAwhile is how long somebody stays, or when they arrive, which staff may want to know of who is registered: "je reste jusqu'au déjeuner".
var staysAwhile = lazily(`\b(je|nous|on) (ne )?(reste|resterai|restons|resterons|restera) (donc |aussi |seulement |uniquement |juste |que )*(jusqu|le (matin|midi)|la matinee|l apres midi|toute|deux|une|apres|avec|au|pour|$)|\b(j|nous|on) (n )?arriver(ai|ons|a)\b`)

// takesBack takes back a message of the sender's: "ne tenez pas compte de mon mail précédent".
var takesBack = lazily(`\b(ne (tenez|tiens|prenez) (pas|plus) |ne (pas|plus) (tenir|prendre) |oubli(ez|e|er) |annul\w+ |ignor(ez|er) )(en )?(compte |consideration )?(de |d |du )?(mon|ma|ce|cette|le|la|mes) (dernier |derniere |precedent |precedente |premier |premiere )?(mail|message|courriel|reponse|demande|envoi|mails|messages)\b|\bannule et remplace\b`)

// contrary says whether something beside the thanks may correct what we confirmed: "merci, mais j'avais demandé la visio", "oups, j'ai cliqué sur le
// mauvais bouton", "je suis de permanence le 28".
func (c *composer) contrary() bool {
	turned := map[int]bool{}
	for i := range c.list {
		o := &c.list[i]
		if !o.subject && o.sense.what != wMention && (putsRight.MatchString(o.plain()) || refusedBefore.MatchString(o.plain())) {
			return true
		}
		if first := c.word(o.tags[0]); has([]string{"mais", "oups", "mince", "zut", "aie", "cependant", "toutefois", "finalement", "sauf", "seulement", "euh", "desolee", "desole"}, first) || strings.HasPrefix(o.plain(), "tout compte fait") || strings.HasPrefix(o.plain(), "par contre") || strings.HasPrefix(o.plain(), "en fait") {
			turned[o.sentence] = true
		}
		if o.sense.rule == "early leave" || o.sense.rule == "concerning" || o.sense.rule == "condition on the meal" || staysAwhile.MatchString(o.plain()) || takesBack.MatchString(o.plain()) {
			return true
		}
		if keeps(o) || c.saysStem(o, "inscri") && (c.saysStem(o, "oubli") || c.saysStem(o, "omis") || c.saysStem(o, "zapp") || c.saysStem(o, "neglig")) {
			return true
		}
		if o.subject || o.sense.what != wReason && o.sense.what != wPast && o.sense.what != wMention && o.sense.what != wTopic {
			continue
		}
		if turned[o.sentence] || bearsOn(o.tags, kEvent, kNot, kMode, kLunch, kWhen) && !c.lookingForward(o) {
			return true
		}
		for _, stem := range []string{"annul", "desinscri", "oubli", "permanence", "conge", "tromp", "erreur", "prefer", "voulai", "choisi", "apprend", "demand", "contraire", "reste", "ira sans"} {
			if c.saysStem(o, stem) {
				return true
			}
		}
	}
	return false
}

// expecting is what thanks say of somebody who asks for something, or takes it that they come: "merci de m'envoyer le lien", "merci d'avance", "à bientôt !".
var expecting = lazily(`\b(quel dommage|dommage|helas|(y|vous|de vous) (y )?(retrouver|revoir|rencontrer|croiser)|pour ma part|de mon cote|merci (de|d) (bien vouloir|me|m|nous|y|((la|le|les|l) )?[a-z]+(er|ir|dre|ttre|ire))\b|(d|par) avance|liens?|a (tres |tout )?(bientot|vite|jeudi)|se (voit|verra|retrouve)|hate|une question|appelez|rappelez|contactez)\b`)

// expects says whether thanks for an invitation are more than thanks.
func (c *composer) expects() bool {
	for i := range c.list {
		o := &c.list[i]
		if !o.subject && (expecting.MatchString(o.plain()) || has(agreeing, o.plain()) || agreesToDay.MatchString(o.plain())) {
			return true
		}
	}
	return false
}

// agreeing may be a yes or a receipt: "entendu, merci".
var agreeing = []string{"entendu", "c est entendu", "note", "c est note", "parfait", "super", "tres bien", "impeccable", "nickel", "top", "ca marche", "ca roule", "ca me va"}

// agreesToDay is a day agreed to, which may be a yes: "entendu pour le 28, merci".
var agreesToDay = lazily(`^(c est |bien )?(entendu|note|parfait|super|tres bien|ca marche|ca roule|ca me va|impeccable) (donc )?(pour|a) (le |ce |cette |la )?[a-z0-9]`)

// ofOneself is what thanks do not need: the writer speaks of themselves, or asks for something.
var ofOneself = lazily(` (je|j|moi|mon|ma|mes|nous|envoyez|appelez|pensez|lien|plan|attestation|question|svp|s il vous plait|souci|soucis|probleme|ca se|ca ira|a midi|aussi|chez) `)

// mayHinder is news that may keep somebody registered away, told without a word of themselves: "notre AG tombe ce jour-là", "un deuil vient de frapper notre
// famille".
var mayHinder = lazily(`\b(tombe|tombent|vient (de|d)|viennent (de|d)|est (fermee?|prevue?|fixee?|complet|complete|supprimee?|annulee?|malade|mort|morte|decedee?)|sera (fermee?|absente?|complet)|greve|deuil|urgence|hopital|panne|date|reunion|conseil|assemblee|ag|formation|train|voiture|regime|menu|repas|poisson|viande)\b`)

// saysMore says whether something beside the thanks, which was not understood, may be news of the writer: "merci, j'ai changé d'avis".
func (c *composer) saysMore() bool {
	for i := range c.list {
		o := &c.list[i]
		if known := c.in.Answers == AnswersConfirmation || c.in.Answers == AnswersPractical; known && !o.subject && o.sense.what == wReason && o.sense.rule == "open words" && mayHinder.MatchString(o.plain()) {
			return true
		}
		if b := newBag(o); b.any(kConfirm) && b.only(kSelf, kConfirm, kFill, kCourtesy) {
			continue // "je confirme"
		}
		if !o.subject && (o.sense.rule == "open words" || o.sense.what == wMention) && (o.sense.what == wReason || o.sense.what == wMention) && ofOneself.MatchString(" "+o.plain()+" ") {
			return true
		}
	}
	return false
}

// gratitude says whether the courtesies thank, or answer a letter that asks for nothing.
func (c *composer) gratitude() bool {
	if c.in.Answers == AnswersConfirmation || c.in.Answers == AnswersPractical {
		return true
	}
	for _, cl := range c.list {
		if strings.Contains(fold(cl.text), "merci") || strings.Contains(fold(cl.text), "remerci") {
			return c.in.Answers != AnswersNothing
		}
	}
	return false
}

// answer reads a plain yes or no to a closed question.
func (c *composer) answer() string {
	if len(c.reasons) > 0 || len(c.suspects) > 0 || c.question || c.off || c.doubt {
		return ""
	}
	out := ""
	for _, cl := range c.list {
		switch cl.sense.what {
		case wCourtesy, wAck:
			continue
		case wDecision, wReason:
			b := newBag(&cl)
			plainly := b.any(kConfirm) && b.only(kSelf, kConfirm, kFill, kCourtesy)
			if cl.sense.what == wReason && !plainly {
				return ""
			}
			yes := plainly || b.any(kYes, kConfirm) && cl.sense.yes
			no := b.any(kNo) && !cl.sense.yes
			next := ""
			if yes {
				next = "yes"
			} else if no {
				next = "no"
			}
			if next == "" || out != "" && out != next || len(cl.sense.events) > 0 || len(cl.sense.names) > 0 || cl.sense.maybe || cl.sense.mode != "" {
				return ""
			}
			out = next
		default:
			return ""
		}
	}
	return out
}
