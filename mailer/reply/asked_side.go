package reply

import (
	"slices"
	"strings"
)

// Practical requests beside an answer that wait for nothing: a new address to be noted, whether a paper can be had; and the video asked for by who gives the ground.

var (
	// addressAsked asks to note a new address or number: "pouvez-vous aussi changer mon adresse mail dans vos fichiers ?".
	addressAsked = lazily(`^(et |par ailleurs |au passage |aussi |sinon |enfin |d ailleurs )*((pouvez|pourriez) vous|est ce que vous (pouvez|pourriez)|(serait|est) il possible (de|d)|merci (de|d)|veuillez|je vous (remercie|prie) (de|d)|peux tu|pourriez vous)( bien vouloir| au passage| par ailleurs| aussi| egalement| s il vous plait| svp)* (changer|modifier|mettre a jour|corriger|actualiser|rectifier|remplacer|noter)( aussi| egalement| au passage| d ailleurs)* (mon|ma|mes|nos|notre|l|le) ?(nouvelle |nouveau |nouvelles )?(adresse|mail|coordonnees|numero|telephone|courriel|e mail|fiche|intitule|fonction)( (e )?(mail|electronique|courriel|postale|professionnelle|de (telephone|portable|messagerie)|pro))*( (dans|sur|de) (vos|votre|la|le|les) (\w+ )?(fichiers?|listes?|base|bases|annuaire|carnet|liste de diffusion|registres?|contacts))?( (s il vous plait|svp|merci))*$`)
	// isNow is the address that stands behind it: "c'est maintenant b.carre@…", "voici la nouvelle : …".
	isNow = lazily(`^(et |desormais |dorenavant |maintenant )*(c est|ce sera|la nouvelle( adresse)? est|voici|mon adresse est|elle est|il est|ma nouvelle adresse( est)?)( desormais| maintenant| dorenavant| a present)?( la nouvelle)?\b`)
	// canBe asks whether what was asked for before can be had.
	canBe = lazily(`^(et )?(est ce|serait ce|c est|cela est il|cela serait il|est ce que c est|ce serait|cela vous est il) (possible|faisable|envisageable)( (de (l |le |la |les )?(avoir|obtenir|recevoir)|de votre cote|pour vous|svp|s il vous plait))*$`)
	// asksScreen asks for the video.
	asksScreen = lazily(`^(et |donc |bonjour )*(puis je|pourrais je|est ce que je (peux|pourrais)|(me |m )?(serait|est) il (donc )?possible (de|d)|y aurait il moyen (de|d)|aurais je la possibilite (de|d))( plutot| alors| donc)? (suivre|participer|assister|me connecter|y participer|y assister)( (a |aux )?((la|les|vos|votre|cette|l) ?)?(journee|rencontre|echanges|debats|travaux|interventions|conferences|matinee|evenement|reunion))?( plutot)? (a distance|en visio|en visioconference|en distanciel|par visio|par visioconference|en visio conference)( (svp|s il vous plait))?$`)
	// groundOfScreen is the ground of it, told before it in its sentence.
	groundOfScreen = lazily(`^(bonjour |et )*(etant|n etant|ne pouvant|me trouvant|habitant|travaillant|residant|vivant|demeurant|n ayant|comme je|puisque je|vu que je|etant donne que je|sachant que je) `)
)

// settleAskedSide takes such requests for what they are.
func (r *reader) settleAskedSide() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.sense.what == wDecision || bearsOn(c.tags, kName, kCancel, kIf) {
			continue
		}
		switch text := c.plain(); {
		case addressAsked.MatchString(text) && r.plainAnswerBut(i):
			r.onlyAsks(i, "address to be noted")
			r.addressBehind(i)
		case c.question && canBe.MatchString(text) && r.paperBefore(i):
			r.onlyAsks(i, "whether a paper can be had")
		case c.question && asksScreen.MatchString(text) && r.groundForScreen(i):
			c.question = false
			c.sense = sense{what: wDecision, yes: true, self: true, mode: string(Remote), fixed: true, rule: "video asked for"}
		}
	}
}

// plainAnswerBut says whether the sender says a full yes or a plain no beside clause i, and nobody else is answered for.
func (r *reader) plainAnswerBut(i int) bool {
	return (r.fullYesOfSelf(i) || r.refusesBut(i)) && r.onlySelfAnswers(i)
}

// addressBehind takes the address that stands right behind clause i for a part of the request.
func (r *reader) addressBehind(i int) {
	if i+1 >= len(r.list) || r.list[i+1].sentence > r.list[i].sentence+1 {
		return
	}
	if o := &r.list[i+1]; isNow.MatchString(o.plain()) && strings.Contains(o.text, "@") && !bearsOn(o.tags, kVerb, kPresent, kNo, kYes, kIf, kEvent) {
		r.onlyAsks(i+1, "address to be noted")
	}
}

// paperBefore says whether the clause before i asks for a paper that an employer wants, beside a full yes.
func (r *reader) paperBefore(i int) bool {
	before := r.before(i)
	return before != nil && (before.sense.what == wQuestion || before.sense.what == wReason) && askedPaper.MatchString(before.plain()) && !bearsOn(before.tags, kVerb, kPresent, kEvent, kMode, kLunch) && r.fullYesBut(i)
}

// groundForScreen says whether the sentence of clause i begins with the ground of who cannot come in person, and nothing else answers the invitation to a day that
// can be followed from afar.
func (r *reader) groundForScreen(i int) bool {
	e, ok := r.index.answered()
	if !ok || !e.Remote || r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || bearsOn(r.list[i].tags, kNot, kNe, kHedge, kOr, kEvent, kLunch, kPart) {
		return false
	}
	ground, at := false, 0
	for k := range r.list {
		o := &r.list[k]
		switch {
		case k == i || o.subject:
		case k < i && o.sentence == r.list[i].sentence && groundOfScreen.MatchString(o.plain()) && !bearsOn(o.tags, kName, kRelation, kIf, kHedge, kPlus, kWe):
			if ground {
				return false
			}
			ground, at = true, k
		case has([]string{wDecision, wHedge, wDetail, wLater, wQuestion, wBlock, wForward, wMention}, o.sense.what):
			return false
		}
	}
	if ground {
		r.list[at].sense = sense{what: wReason, rule: "ground of the video"}
	}
	return ground
}

// withoutQuoted is the lines of a reply without our letter quoted below it, which a line "Le … a écrit :" leads and in which nothing was typed.
func withoutQuoted(all []line) []line {
	at := slices.IndexFunc(all, func(l line) bool { return strings.HasPrefix(l.flat, "le ") && wroteLead.MatchString(l.flat) })
	if at < 1 || at+1 >= len(all) || slices.ContainsFunc(all[at+1:], func(l line) bool { return !strings.HasPrefix(l.text, ">") }) {
		return all
	}
	return all[:at]
}

// wroteLead leads a quoted letter: "Le lun. 4 mai 2026 à 09:12, Union des maires <contact@…> a écrit :".
var wroteLead = lazily(`^le .{6,160} (a|avez) ecrit ?:$`)

// asksToEnrolFor says whether the sender, who keeps the one day of clause o, asks when they can put themselves down: "je retiens la date du 5 novembre à Tomblaine.
// Quand ouvrent les inscriptions ?"
func (c *composer) asksToEnrolFor(o *clause) bool {
	return len(o.sense.events) == 1 && o.sense.self && len(o.sense.names) == 0 && slices.ContainsFunc(c.list, func(q clause) bool {
		return q.question && q.sense.rule == "how to enrol" && !q.subject && listOpens.MatchString(q.plain())
	})
}

// listOpens asks when the list opens, or how to put oneself down.
var listOpens = lazily(`^(et |mais |sinon |du coup )*(quand|a partir de quand|a quelle date|comment)( est ce que)? ((s )?ouvr\w+|puis je m inscrire|pourrai je m inscrire|(les inscriptions |l inscription )?(seront|sera|ouvriront|ouvrira|ouvrent))\b.{0,40}$`)
