package reply

import (
	"slices"
	"strings"
)

// Who wants no more letters, and who only says so of some letters or of one list: a person reads those.

// readLeave reads "ne plus recevoir".
func readLeave(r *reader, c *clause, b bag) (sense, bool) {
	if !b.any(kOff) {
		return sense{}, false
	}
	whole := false
	if first := c.tags[0].from; first > 0 && r.words[first-1].word == "pas" && !r.words[first].newline {
		return block(ReasonLeave) // "merci de ne pas | nous retirer de vos listes"
	}
	for _, t := range c.tags {
		if t.kind == kOff && r.stopsOther(t) {
			return block(ReasonLeave)
		}
		whole = whole || t.kind == kOff && t.value == "whole"
	}
	if b.any(kDiet, kAccess) || r.leavesPart(c) || cancelsToo.MatchString(c.plain()) { // "retirez-moi de la liste des végétariens"
		return block(ReasonLeave)
	}
	if leavesForOthers(c.plain()) {
		return block(ReasonLeave)
	}
	if plain := c.plain(); len(r.in.Registered) > 0 && (strings.HasSuffix(plain, "de la liste") || strings.HasSuffix(plain, "de cette liste") || strings.HasPrefix(plain, "desinscrivez moi")) {
		return block(ReasonLeave) // of those who take part, or of those who are written to?
	}
	if !whole || b.any(kNot, kIf, kName, kEvent, kGeneric, kVerb, kPresent, kHearsay, kWhen, kMeeting) || c.question && !b.any(kRequest) {
		return block(ReasonLeave)
	}
	return sense{what: wOff}, true
}

// cancelsToo is a seat that is given up in the breath in which the list is left: "merci d'annuler mon inscription et de me retirer de vos listes".
var cancelsToo = lazily(`\b(annul\w+|supprim\w+|decommand\w+|liber\w+|retir\w+) (donc |aussi )?(ma|mon|notre) (inscription|participation|venue|presence|reservation|place)\b( (a|au|du|pour|de) .{3,40})? (et|ainsi que) `)

// leavesPart says whether a leave is of some mail alone, or of another list: paper, reminders, one department, the waiting list.
func (r *reader) leavesPart(c *clause) bool {
	text := c.plain()
	for _, part := range []string{"courrier papier", "a ce sujet", "la dessus", "pour cela", "liste des invites", "liste d invites", "par courrier", "courriers papier", "courrier postal", "voie postale", "liste d attente", "relance", "relances", "rappels", "par telephone", "par sms", "de sms", "vos sms", "des sms", "invitations pour la", "invitations pour le", "invitations pour les", "a cette adresse", "sur cette adresse", "sur mon adresse"} {
		if contains(text, part) && !contains(text, "courrier electronique") {
			return true
		}
	}
	return wantedLater.MatchString(text) || otherList.MatchString(text) || shownList.MatchString(text) || onlySo.MatchString(text) || notToLeave.MatchString(text) || sendsOther(text)
}

// otherList is a list that is not the one of our letters, or a part of the mail, of the people or of the hours: "retirez-moi de la liste du covoiturage".
var otherList = lazily(`\b(listes?|fichier|groupe) (de |du |des |d )?(l |la |le |les )?(whatsapp|sms|signal|telegram|facebook|telephon\w+|adresses? postales?|postale|intervenante?s?|repas|dejeuner|covoiturage|benevoles|emargement|attente|presence|presents|inscrits|participante?s?|visio\w*|exposants|temoins|animat\w+|formateurs)\b|\b(pour cette fois|cette fois ci|nom de jeune fille|ancien nom|ancienne (adresse|boite)|vieille adresse|(vos|votre|du|de vos|d autres) (partenaires?|prestataires?|sous traitants?)|publicitaires?|promotionnels?|(boite|messagerie|adresse) (perso\w*|professionnelle|pro)|en (presentiel|visio\w*|distanciel)|a titre exceptionnel|(ce|cette) (monsieur|dame|personne|type|genre|collegue|service)|(a|vers|apres|avant) \d+ ?h|la nuit|le (soir|matin|week end|dimanche|samedi)|sur mon (telephone|portable|mobile)|par la poste|linkedin|facebook|en tant que|comme (intervenant\w*|maire|benevole|elue?)|aux (assemblees?|diners?|repas|reunions?|soirees?|webinaires?|conseils)|commercia\w+|en (anglais|allemand)|avec (de|des|cette|mon|ma|l) \w+|plus rien ici|ancien\w* (bureau|poste)|gens qui|votants|tant que|le temps (de|que|d))\b|\b(de la|a la) (lettre|newsletter)$`)

// shownList is a list that others are shown, and none that letters are sent to: "supprimez mes coordonnées de la liste diffusée aux participants".
var shownList = lazily(`\b(listes? ((qui|que vous) )?((est|sera|a ete|avez|allez) )?(affich|diffuse|envoye|publie|distribue|communique|transmis|remis|imprime|partage|visible|accroch|expose|mise? en ligne)\w*|trombinoscope|annuaire)\b`)

// softens is what makes of a wish for no more mail a wish of the moment: "ne m'écrivez plus, je suis en vacances".
var softens = lazily(` (vacances|conges?|abonnee?|tout ce qu il (me |nous )?faut|deja (tout|inscrite?s?|repondu|recu|confirme)|je (viens (le|au|a|quand|bien)|viendrai|serai la)|a bientot|adresse|deux fois|en doubles?|doublons?|jusqu (en|a|au)|apres (la|le|cette|mon)|partagee|successeur|suffit|suffisent|finalement|laissez moi (dedans|dessus|sur|encore)|gardez (moi|l autre|mon|ma|mes)|change d avis|pleine|telephonez|appelez|retour|reviendrai|rentree|hate|titre exceptionnel|en tant que) `)

// wantedLater is a leave of a day to come: "à compter du 1er septembre", "merci de me retirer alors de votre liste".
var wantedLater = lazily(`\b(a (compter|partir) (du|de (juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|l ete|la rentree|l automne|ma|mon|cette|fin))|des le (1er|\d+|mois)|des (juin|juillet|aout|septembre|octobre|la rentree)|retirer alors|alors (me|m|nous) \w+|a ce moment( la)?|apres (le|la|cette|mon|ma|l) \w+|une fois (passee?|partie?|que))\b`)

// follower tells who follows the sender in their post.
var follower = lazily(`\b(remplacantes?|remplacants?|successeure?s?|succed\w+|remplacera|me remplace|remplacee? par|interlocut\w+|prend la suite|prendra la suite|prend le relais|reprend mon poste)\b`)

// notToLeave asks for the opposite: "merci de ne pas nous retirer de vos listes".
var notToLeave = lazily(`\bne pas (me|m|nous|y|retirer|supprimer|enlever|rayer|oter|effacer|desabonner)\b`)

// sentThing is what is not to be sent any more.
var sentThing = lazily(`\b(envoyer|envoyez|adresser|adressez|transmettre|transmettez) (plus )?(vos|votre|de|d|des|les|ces|la|le|l|ce|cette|aucun|aucune|mes|mon|ma|un|une) ((type|genre|sorte) (de|d) )?(\w+)`)

// sendsOther says whether what is not to be sent any more is no mail: "ne m'envoyez plus de lien", "les documents par la poste".
func sendsOther(text string) bool {
	m := sentThing.FindStringSubmatch(text)
	return m != nil && !has(strings.Fields("mail mails email emails e courriel courriels message messages invitation invitations lettre lettres newsletter newsletters courrier courriers sollicitation sollicitations programme programmes information informations infos publicite publicites pub pubs communications communication annonces envoi envois mailing mailings spam spams type genre choses"), m[len(m)-1])
}

// onlySo says that mail is unwelcome in a way or at a time alone: "si tard", "en double", "avant septembre".
var onlySo = lazily(`\b(si|trop|aussi|de plus en plus) (tard|tardivement|souvent|frequemment|tot)\b|\b(dernier moment|derniere minute|en doubles?|en doublons?|(deux|plusieurs|trois) fois|en pieces? jointes?|avant|pendant|jusqu|pour (l instant|le moment)|cette annee|d ici|en copie|plus (d une|de|qu une) fois|des (que|aujourd hui jusqu)|tous les (jours|mois)|chaque|sans|sauf|uniquement|seulement|autant|trop (de|d)|papier|a (mon|ma|notre) (domicile|adresse personnelle)|(adresse|mail) (perso\w*|professionnelle|pro))\b`)

// writtenElsewhere is a hint of who is to be written to in the sender's place: "écrivez à ma collègue".
var writtenElsewhere = lazily(`\b(ecrivez|ecrire|adressez|adresser|envoyez|envoyer|contactez|contacter|adressez vous|voyez|transmettre|transmettez|mais) (plutot |desormais |directement |vos \w+ |les |le |leur |lui )*(a|au|aux|avec)\b|\b(appelez|telephonez|joignez|contactez) (moi|nous)\b`)

// wantsOthers says whether a reply that asks for no more letters says who is to have them: a person reads it.
func (c *composer) wantsOthers() bool {
	for i := range c.list {
		if o := &c.list[i]; c.off && !o.subject && (o.sense.what != wOff && softens.MatchString(" "+o.plain()+" ") || bearsOn(o.tags, kName) && follower.MatchString(o.plain()) || bearsOn(o.tags, kExcept) || writtenElsewhere.MatchString(o.plain()) || o.sense.what != wOff && strings.HasPrefix(o.plain(), "mais celles ")) {
			return true
		}
	}
	return false
}

// ofWhichList says whether who stays away asks to be taken off "la liste": of those who take part, or of those who are written to?
func (c *composer) ofWhichList() bool {
	return c.off && len(c.said) > 0 && slices.ContainsFunc(c.list, func(o clause) bool {
		return o.sense.what == wOff && (strings.HasSuffix(o.plain(), "de la liste") || strings.HasSuffix(o.plain(), "de cette liste"))
	})
}

// stopsOther says whether "stop" is to something else than mail: "stop aux réunions", or to some mail alone: "stop aux rappels".
func (r *reader) stopsOther(t tag) bool {
	if r.words[t.to-1].word != "stop" || t.to+1 >= len(r.words) || !has([]string{"a", "au", "aux"}, r.words[t.to].word) {
		return false
	}
	n := t.to + 1
	if w := r.words[n].word; (w == "vos" || w == "la" || w == "l" || w == "les") && n+1 < len(r.words) {
		n++
	}
	return !has([]string{"mails", "mail", "courriels", "emails", "e", "messages", "newsletter", "newsletters", "envois", "invitations", "pub", "pubs", "publicites", "sollicitations", "spams", "lettres"}, r.words[n].word)
}

// butStays says whether something that was not read holds against a leave in its sentence: "je me désabonne de la lettre, mais souhaite rester invitée".
func (c *composer) butStays() bool {
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what != wReason && o.sense.what != wSuspect && o.sense.what != wBlock || !has([]string{"mais", "sauf", "toutefois", "cependant", "neanmoins", "hormis", "tout"}, c.word(o.tags[0])) {
			continue
		}
		if before := c.before(i); before != nil && before.sense.what == wOff {
			return true
		}
	}
	return false
}
