package reply

import (
	"slices"
	"strings"
)

// From the hall to the screen and back, told by somebody who is registered or who answers: "je vais devoir suivre en visio", "merci de modifier mon
// inscription : visio".

const (
	byTheWay   = `( (finalement|donc|plutot|bien|du coup|malheureusement|alors|exceptionnellement|cette fois|simplement|quand meme|aussi|helas|au final))*`
	leadWay    = `^(et |mais |car |donc |alors |finalement |du coup |en fait |aussi |c est pourquoi |bonjour |au final |(je vous (informe|previens|signale|annonce|indique|precise)|sachez|veuillez noter|merci de noter|a noter|(je vous ecris )?pour vous (dire|informer)) (donc |bien |finalement )?(que|qu) )*`
	wayOfDay   = `( (la|cette|votre|notre) (rencontre|journee|matinee|reunion|seance)| a (la|cette|votre) (rencontre|journee|reunion)| y)?`
	firmChoice = `(je|j)` + byTheWay + ` (prefere|vais devoir|dois|devrai|vais etre (obligee?|contrainte?|forcee?) de|(suis|serai|me vois|me trouve|me retrouve)` + byTheWay + ` (obligee?|contrainte?|forcee?|amenee?|reduite?) (de|d|a)|vais|compte|choisis de|decide de|ai decide de|opte pour)`
)

var (
	// otherWay is the choice of a way, by somebody who comes: WAY stands for it.
	otherWay = lazily(leadWay + firmChoice + byTheWay + ` ((suivre|participer|assister|me connecter|rester|etre present|etre presente|y participer|y assister|le faire|faire (ca|cela|le))` + wayOfDay + byTheWay + `|venir) (plutot |finalement |donc )?WAY( (pour (moi|ma part|cette fois|le matin|la matinee)|la matinee|le matin|depuis .*|de chez moi))?$`)
	// wouldRather is the same, said politely: "compte tenu de la distance, je préférerais suivre la journée en visioconférence".
	wouldRather = lazily(leadWay + `(je|j)` + byTheWay + ` prefererais` + byTheWay + ` (suivre|participer|assister|me connecter|y participer|y assister)` + wayOfDay + byTheWay + ` WAY( depuis .*)?$`)
	// moveOver is the same of a registration that is on record.
	moveOver = lazily(leadWay + `(` + firmChoice + `|` + writesTo + `|(je|j)` + byTheWay + ` (prefererais|souhaite|souhaiterais|voudrais|aimerais|demande a))` + byTheWay + ` (basculer|passer|repasser|rester|suivre|participer|changer pour|me mettre)` + wayOfDay + byTheWay + ` ?(en |a |sur )?(la )?WAY( (pour (moi|ma part|cette fois)|depuis .*|de chez moi))?$`)
	// putsOver is such a move, done by who tells of it.
	putsOver = lazily(leadWay + `(je|j)` + byTheWay + ` (me (mets|mettrai|rabats|rabattrai))` + byTheWay + ` ?(sur |en )?(la )?WAY( (pour (moi|ma part|cette fois)|depuis .*|de chez moi))?` + byTheWay + `$`)
	// doSo is "je ferai ça en visio".
	doSo = lazily(leadWay + `(je|j)` + byTheWay + ` (le |la )?(ferai|fais|vais faire)( (ca|cela|tout|le tout|la matinee|la rencontre|la journee|la reunion))?` + byTheWay + ` WAY$`)
	// easier is the way that suits best.
	easier = lazily(leadWay + `(il|ce|c|cela|ca) (me |m )?(sera|est)` + byTheWay + ` (bien |beaucoup |nettement )?(plus (simple|pratique|facile|commode|raisonnable|confortable|prudent|sage)|mieux)( pour moi)?( (de|d) (suivre|participer|assister|y participer|y assister|me connecter|passer|basculer)` + wayOfDay + `)? (en )?WAY( pour moi)?$`)
	// moveNoted asks to write down such a change.
	moveNoted = lazily(leadWay + `(merci (de|d)|veuillez|vous pouvez|pouvez vous|pourriez vous) (bien vouloir )?(noter|enregistrer|prendre en compte|acter) (mon|ma) (passage|basculement|bascule|changement) WAY( (svp|s il vous plait))?$`)
	// moveAsked asks for it in the form of a question, and names whose registration it is.
	moveAsked = lazily(leadWay + `(serait il|est il|est ce|serait ce|c est|ce serait) (encore |toujours |donc )?possible (de|d) ((me |m )(basculer|passer|mettre|transferer|inscrire|repasser)|(basculer|passer|transformer|changer|transferer|convertir|modifier|mettre) (mon inscription|ma participation|ma reservation|ma place))( (finalement|plutot))? WAY( (svp|s il vous plait|stp))?$`)
	// fromWhere is the place from which somebody connects.
	fromWhere = lazily(leadWay + `(je|j)` + byTheWay + ` me (connecte|connecterai|connecterais)` + byTheWay + ` (de|du|d|depuis|a partir (de|du)) ((la|ma|mon|notre|l|le|chez) )?(maison|bureau|domicile|mairie|poste|travail|hotel|ordinateur|ordi|pc|salle|moi|gare|campagne|commune|hopital|site|mere|parents|chez)\b.*$`)
)

// wayPhrase is a clause with WAY in the place of the one way that it names, where it first names it; "" where it names none, or two.
func (r *reader) wayPhrase(c *clause) (text, way string) {
	n := 0
	for _, t := range c.tags {
		if t.kind == kMode && (n == 0 || t.value != way) {
			n++
			way = t.value
			text = strings.TrimSpace(plain(r.text[r.words[c.tags[0].from].from:r.words[t.from].from])) + " WAY " + strings.TrimSpace(plain(r.text[r.words[t.to-1].to:r.words[c.tags[len(c.tags)-1].to-1].to]))
		}
	}
	if n != 1 {
		return "", ""
	}
	return strings.TrimSpace(text), way
}

// readOtherWay reads the choice of a way as a yes of the sender in that way.
func readOtherWay(r *reader, c *clause, b bag) (sense, bool) {
	if c.subject || b.any(kName, kRelation, kUnnamed, kCompany, kWe, kNe, kIf, kHedge, kOr, kNo, kCancel, kStranger, kLunch, kHearsay, kThou, kExcept, kPast) {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, self: true, fixed: true}
	if !c.question && fromWhere.MatchString(c.plain()) && !r.onSite(c) {
		s.mode = string(Remote)
		return s, r.eventsOf(c, &s) == ""
	}
	text, way := r.wayPhrase(c)
	if way != string(Onsite) && way != string(Remote) || !r.choosesWay(c, text, way) || b.any(kNot) && !easier.MatchString(text) {
		return sense{}, false
	}
	if s.mode = way; r.eventsOf(c, &s) != "" {
		return sense{}, false
	}
	return s, true
}

// choosesWay says whether a clause, WAY standing in it for the way, chooses that way; a change asked for wants a registration that can be changed.
func (r *reader) choosesWay(c *clause, text, way string) bool {
	held := len(r.in.Registered) > 0
	if way == string(Onsite) && contains(text, "rester") {
		return false // "je dois rester sur place": where?
	}
	if c.question {
		return held && (moveAsked.MatchString(text) || moveNoted.MatchString(text))
	}
	return otherWay.MatchString(text) || !held && way == string(Remote) && wouldRather.MatchString(text) || doSo.MatchString(text) || easier.MatchString(text) || held && (moveOver.MatchString(text) || way == string(Remote) && putsOver.MatchString(text) || moveNoted.MatchString(text) || moveAsked.MatchString(text))
}

var (
	// amendAhead asks for a change of the sender's registration, which is told behind.
	amendAhead = lazily(leadWay + `((pouvez|pourriez) vous|vous pouvez|vous pourriez|merci (de|d)|veuillez|je (souhaite|souhaiterais|voudrais|dois|vous demande de|vous prie de|viens)|j aimerais|il faudrait|(est il|serait il) possible (de|d)|je me permets de)( (bien vouloir|s il vous plait|svp))* (modifier|changer|rectifier|corriger|mettre a jour|actualiser|ajuster) (mon|ma|le|la) (inscription|mode de participation|modalite de participation|reponse|choix|participation|formulaire|fiche)( (en consequence|svp|s il vous plait|comme suit|ainsi|initiale?|precedente?|du \d+ mai|a la rencontre.*|pour la rencontre.*|pour le .*|a \w+))*$|` + leadWay + `(petite |une )?(modification|rectification|correction|mise a jour|changement) (de|dans|sur|concernant) (mon|ma) (inscription|mode de participation|participation|reponse)( .{1,30})?$|` + leadWay + `je (change|modifie|rectifie|corrige) (mon|ma) (inscription|mode de participation|participation|reponse|choix)$`)
)

// settleAmendAhead takes such a request for no more than what is told right behind it.
func (r *reader) settleAmendAhead() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || i+1 >= len(r.list) || r.list[i+1].subject || len(r.in.Registered) == 0 || !has([]string{wSuspect, wBlock, wDecision, wReason, wQuestion}, c.sense.what) || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kMode, kLunch, kDiet, kNot, kNe, kIf, kHedge) || !amendAhead.MatchString(c.plain()) {
			continue
		}
		next := &r.list[i+1]
		s := next.sense
		told := s.what == wDetail && (s.mode == string(Onsite) || s.mode == string(Remote) || s.lunch == "yes" || s.lunch == "no" || s.diet != "" || s.access != "") && len(s.names) == 0 ||
			s.what == wDecision && s.yes && !s.maybe && s.self && len(s.names) == 0 && (s.mode == string(Onsite) || s.mode == string(Remote))
		if told && slices.ContainsFunc(s.events, func(id string) bool { return !r.registered(id) }) {
			c.sense = sense{what: wBlock, code: ReasonOtherEvent, rule: "amendment ahead"} // "je voudrais modifier mon inscription. Je viendrai à Mulhouse"
		} else if told && !next.question && (next.sentence == c.sentence || next.sentence == c.sentence+1) {
			c.sense, c.question = sense{what: wCourtesy, rule: "amendment ahead"}, false
		}
	}
}

var (
	// notThere denies a way, before the other is named behind "mais": "je ne viendrai pas sur place mais en visio".
	notThere = lazily(leadWay + `(je|j) ne` + byTheWay + ` (viendrai|viens|serai|suis|participerai|participe|assisterai|pourrai (pas )?(etre|venir|participer)|peux (pas )?(etre|venir|participer))` + byTheWay + `( pas| plus| point)?` + byTheWay + `( (present|presente|etre present|etre presente|la|venir|participer|etre))*` + byTheWay + ` WAY$`)
	butSo    = lazily(`^(mais|par contre|en revanche)( (bien|plutot|uniquement|seulement|finalement|je suis partant pour|ok pour|je prends))* WAY( (la matinee|le matin|de chez moi|depuis .*|seulement|uniquement|pour la matinee))?$`)
)

// settleNotThere reads the two across their "mais" as a yes of the sender in the way named last.
func (r *reader) settleNotThere() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.question || before.question || c.subject || c.sentence != before.sentence || c.sense.what != wDetail || bearsOn(before.tags, kName, kRelation, kCompany, kWe, kIf, kHedge, kOr, kLunch, kPart) || bearsOn(c.tags, kName, kRelation, kCompany, kWe, kIf, kHedge, kOr, kLunch, kNot, kNe) {
			continue
		}
		denied, was := r.wayPhrase(before)
		taken, is := r.wayPhrase(c)
		if is != string(Onsite) && is != string(Remote) || strings.TrimPrefix(was, "not") == is || !notThere.MatchString(denied) || !butSo.MatchString(taken) || !strings.HasPrefix(was, "not") && !bearsOn(before.tags, kNot) {
			continue
		}
		s := sense{what: wDecision, yes: true, self: true, fixed: true, mode: is, rule: "not there but so"}
		if r.eventsOf(before, &s) == "" {
			before.sense, c.sense = sense{what: wCourtesy, rule: s.rule}, s
		}
	}
}

// otherThanHeld says whether a clause gives up one way alone, which is not the one that the sender is registered for: "je renonce à la visio", who comes.
func (r *reader) otherThanHeld(c *clause) bool {
	_, way := r.wayPhrase(c)
	if way == "" || len(r.in.Registered) == 0 {
		return false
	}
	for _, held := range r.in.Registered {
		if string(held.Mode) == way || held.Mode == "" {
			return false
		}
	}
	return true
}
