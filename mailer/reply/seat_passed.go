package reply

import "strings"

// The seat of somebody who is registered, passed on to somebody who is named: "merci de transférer mon inscription à ma collègue Anne Petit",
// "Anne Petit au lieu de Claire Dubois".

const (
	writesTo   = `(je (vous|te) (ecris|contacte|sollicite)|je (viens|reviens|me tourne) vers (vous|toi)|je me permets de (vous|te) (ecrire|contacter|solliciter))( ce jour| aujourd hui)? (pour|afin de|afin d)`
	askTo      = `(merci (de|d)|veuillez|priere de|(est ce que )?((pouvez|pourriez|pourrez) vous|vous (pouvez|pourrez|pourriez)|(peux|pourrais|pourras) tu|tu (peux|pourras|pourrais))|je (vous|te) (demande|prie|remercie|saurais gre|serais reconnaissante?) (de|d)|((vous|te) )?(serait|est) il possible (de|d)|(auriez vous|aurais tu) (la (gentillesse|bonte)|l (amabilite|obligeance)) (de|d)|(pensez|penser) (bien )?(a|d)|` + writesTo + `|il (faut|faudrait|faudra))( (bien vouloir|donc|svp|stp|s il vous plait|s il te plait|finalement))*`
	passInf    = `(ceder|laisser|donner|transmettre|transferer|attribuer|offrir|rendre|passer|basculer|mettre|reporter|reattribuer|modifier|changer|reserver|confier|remettre|enregistrer)`
	passNow    = `(cede|laisse|donne|transmets|transfere|attribue|offre|rends|passe|confie|remets|reporte)(rai)?|cederai|transmettrai|rendrai|remettrai`
	theDay     = `( (du|au|de|a|pour) (la |le )?(rencontre|journee|\d+ \w+))*`
	mySeat     = `(ma|mon) (place|inscription|reservation|participation|siege)` + theDay
	moveInf    = `(ceder|transferer|attribuer|basculer|mettre|reporter|reattribuer|modifier|changer)`
	moveNow    = `(cede|transfere|attribue|bascule|reporte)(rai)?|cederai`
	inTheName  = `(a|au profit (de|d)|en faveur (de|d)|au nom (de|d)|au benefice (de|d)|vers|pour|sur le nom (de|d))`
	whoTheyAre = `( (m|mme|mlle|monsieur|madame|mon|ma|notre|nos|la|le|l|collegue|collegues|adjointe?|president|presidente|directeur|directrice|\w+(eur|rice|iste|aire|ante?|ente?|iere?|ien|ienne)))*`
	insteadMe  = `(a ma place|en (mon )?remplacement( de (ma personne|moi|moi meme|mon inscription|SELF))?|en mes lieu et place|(a la place|au lieu) de (moi|moi meme|ma personne|mon inscription|SELF)|pour me remplacer|comme remplacante?)`
)

var (
	// seatPassed passes the seat on; a registration may be passed to somebody to look at.
	seatPassed = lazily(leadWay + passes(passNow, passInf) + ` (ma|mon) (place|siege)` + theDay + ` ` + inTheName + whoTheyAre + ` NAME( .*)?$|` + leadWay + passes(moveNow, moveInf) + ` ` + mySeat + ` ` + inTheName + whoTheyAre + ` NAME( .*)?$`)
	// putInstead asks to write somebody down in the sender's place.
	putInstead = lazily(leadWay + askTo + ` (mettre|inscrire|noter|enregistrer|compter|placer|ajouter|prevoir)` + whoTheyAre + ` NAME( .{0,40})? ` + insteadMe + `( (svp|stp|s il vous plait|merci))*$|` + leadWay + askTo + ` me remplacer par` + whoTheyAre + ` NAME( (svp|stp|s il vous plait|merci))*$|` + leadWay + askTo + ` (remplacer|changer) (SELF|mon nom|mon inscription|ma participation)( (par|avec|en)| celui (de|d)| celle (de|d))+` + whoTheyAre + ` NAME( .*)?$`)
	// instead names two people and who of them comes.
	instead = lazily(`^(et |donc |changement de participante? |remplacement |finalement |ce sera |merci de noter |merci d inscrire )*` + whoTheyAre + ` ?NAME( .{0,40})? (au lieu de|a la place de|en remplacement de|et non|et non pas) (SELF|moi|moi meme)$`)
	// toReplace gives up one registration for the other.
	toReplace = lazily(leadWay + `(mon inscription|ma participation|ma place|elle) (est|serait) (donc )?(a annuler et )?a remplacer par (celle|celui) (de|d)` + whoTheyAre + ` NAME( .*)?$|` + leadWay + askTo + ` (annuler (mon inscription|ma participation) et (de |d )?)?la remplacer par (celle|celui) (de|d)` + whoTheyAre + ` NAME( .*)?$`)
	// comesInstead comes where the sender does not: "M. Durand assistera à la rencontre en lieu et place de moi-même".
	comesInstead = lazily(`NAME .*\b(viendra|participera|assistera|sera|ira|se rendra|representera|siegera|prendra part|suivra|pourra|va)\b.* ((en (mes )?lieu et place|a la place|au lieu|en remplacement) (de|d) (moi meme|moi|ma personne)|en mes lieu et place)( .{0,30})?$`)
	// seatTo is a seat that goes to somebody, however it is put.
	seatTo = lazily(`\b(ma|mon) (place|inscription|reservation|siege) (a|au profit (de|d)|en faveur (de|d)|au nom (de|d))` + whoTheyAre + ` NAME\b`)
)

// passes are the words with which somebody passes on what is theirs: those of now, or those of a wish with an infinitive.
func passes(now, infinitive string) string {
	return `((je|j)` + byTheWay + ` (` + now + `)|((je|j)` + byTheWay + ` (souhaite|souhaiterais|voudrais|veux|vais|dois|prefere|prefererais|aimerais)|` + firmChoice + `|` + askTo + `)` + byTheWay + ` ` + infinitive + `)` + byTheWay
}

// namePhrase is a clause with NAME in the place of the one person whom it names, and SELF for the sender's own name; "" where it names several, or nobody.
func (r *reader) namePhrase(c *clause) (text string, who int) {
	n, from := 0, r.words[c.tags[0].from].from
	var out []string
	for _, t := range c.tags {
		mark := ""
		switch {
		case t.kind == kName:
			mark, who = "NAME", t.person
			n++
		case t.kind == kSelf && t.value == "named":
			mark = "SELF"
		default:
			continue
		}
		out = append(out, plain(r.text[from:r.words[t.from].from]), mark)
		from = r.words[t.to-1].to
	}
	if n != 1 {
		return "", 0
	}
	out = append(out, plain(r.text[from:r.words[c.tags[len(c.tags)-1].to-1].to]))
	return strings.Join(strings.Fields(strings.Join(out, " ")), " "), who
}

// sitsThere is being in somebody's place in another sense: "M. Durand sera assis à la place de moi".
var sitsThere = lazily(`\b(sera|ira|va|pourra) (assise?|place[re]?e?|s asseoir|parler|parle|prendre la parole|debout|dehors|ailleurs)\b`)

// doesSomething says whether a clause with a name has a verb in it, which may be none of coming: "M. Durand prendra la parole à la place de moi".
func doesSomething(text string) bool {
	for _, w := range strings.Fields(text) {
		for _, f := range conjugation()[w] {
			if f.person != "" && !has([]string{"note", "inscris", "sera", "ce"}, w) {
				return true
			}
		}
	}
	return strings.Contains(text, " sera ") && !strings.HasPrefix(text, "ce sera ")
}

// readSeatPassed reads who comes in the sender's place; a seat that goes to somebody in words that it does not know is for a person.
func readSeatPassed(r *reader, c *clause, b bag) (sense, bool) {
	if text, _ := r.namePhrase(c); (b.any(kNot, kNe) || sitsThere.MatchString(text)) && comesInstead.MatchString(text) {
		return block(ReasonUnclear) // "M. Durand ne viendra pas à la place de moi"
	}
	if c.subject || !b.any(kName) || b.any(kNot, kNe, kIf, kHedge, kOr, kUnnamed, kStranger, kThou, kPast, kHearsay, kExcept, kWe) {
		return sense{}, false
	}
	text, who := r.namePhrase(c)
	if text == "" {
		return sense{}, false
	}
	held := len(r.in.Registered) > 0
	if !putInstead.MatchString(text) && !comesInstead.MatchString(text) && !(held && !c.question && instead.MatchString(text) && !doesSomething(text)) && !(held && (seatPassed.MatchString(text) || toReplace.MatchString(text))) {
		if seatTo.MatchString(text) && !b.any(kHand, kSend, kReplaces, kReplaced) {
			return block(ReasonUnclear)
		}
		return sense{}, false
	}
	if r.ownGivenName(who) {
		return block(ReasonWho)
	}
	s := sense{what: wDecision, yes: true, names: []int{who}, selfOut: true}
	if !held && putInstead.MatchString(text) && contains(text, "remplacer SELF") && len(eventsNamed(c)) == 0 {
		return block(ReasonUnclear) // "merci de remplacer Mme Dubois par M. Martin": on which list?
	}
	if c.question && comesInstead.MatchString(text) {
		return block(ReasonQuestion)
	}
	if code := r.eventsOf(c, &s); code != "" {
		return block(code)
	}
	return s, true
}

// ownGivenName says whether somebody who is named bears the sender's given name: "merci de mettre mon inscription au nom de Claire Lemaire" may be a marriage.
func (r *reader) ownGivenName(who int) bool {
	own, named := nameWords(r.from), nameWords(r.people[who].Name)
	return len(own) > 1 && len(named) > 0 && (has(named, own[0]) || has(named, own[len(own)-1]) && has(own, named[0]))
}

var (
	// nameOnly is what follows "merci de mettre mon inscription", in a clause of its own.
	nameOnly = lazily(`^(plutot )?au nom (de|d)` + whoTheyAre + ` NAME( .*)?$`)
	// moveSeat stands in front of it.
	moveSeat = lazily(leadWay + `(` + askTo + `|(je|j) (souhaite|souhaiterais|voudrais|aimerais))` + byTheWay + ` (transferer|mettre|changer|modifier|passer|basculer|enregistrer|reporter) ` + mySeat + `( (svp|s il vous plait))*$`)
	// ownMistake owns to a mistake, before it is put right.
	ownMistake = lazily(`^(et |mais |bonjour |oups |pardon )*(petite |une petite |une )?(erreur|confusion|inversion|etourderie) (de|dans|sur) (ma|notre|mon|votre) (part|inscription|reponse|message|mail|precedent message)$|^(je me suis|je m etais) trompee?( (de personne|de nom|dans (le|mon|l) .*))?$`)
	// amendIt asks for what was just told.
	amendIt = lazily(leadWay + askTo + ` (modifier|changer|rectifier|corriger|mettre a jour|actualiser) ((l|mon|cette|la) )?(inscription|liste|participation|reservation|liste des participants)( (en consequence|svp|s il vous plait|ainsi))*$`)
)

// settleSeatInName joins "merci de mettre mon inscription" and "au nom de Mme Anne Petit".
func (r *reader) settleSeatInName() {
	for i := 1; i < len(r.list); i++ {
		c, before := &r.list[i], &r.list[i-1]
		if c.subject || c.sentence != before.sentence || len(r.in.Registered) == 0 || !moveSeat.MatchString(before.plain()) || bearsOn(before.tags, kName, kNot, kNe, kIf, kHedge) || bearsOn(c.tags, kNot, kNe, kIf, kHedge, kOr, kUnnamed) {
			continue
		}
		if text, who := r.namePhrase(c); nameOnly.MatchString(text) && !r.ownGivenName(who) {
			before.sense, before.question = sense{what: wCourtesy, rule: "seat in a name"}, false
			c.sense, c.question = sense{what: wDecision, yes: true, names: []int{who}, selfOut: true, rule: "seat in a name"}, false
		}
	}
}

// settleMistaken takes "erreur de ma part" in front of a swap, and "pouvez-vous modifier l'inscription ?" behind it, for no more than the swap.
func (r *reader) settleMistaken() {
	swap := -1
	for i := range r.list {
		if s := r.list[i].sense; s.what == wDecision && s.yes && !s.maybe && len(s.names) == 1 && (s.selfOut || s.rule == "instead of the sender") {
			swap = i
			break
		}
	}
	if swap < 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		switch {
		case c.subject || c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wQuestion || bearsOn(c.tags, kName, kNot, kNe, kIf, kHedge, kMode, kLunch):
		case i < swap && !c.question && ownMistake.MatchString(c.plain()), i > swap && amendIt.MatchString(c.plain()):
			c.sense, c.question = sense{what: wCourtesy, rule: "mistake put right"}, false
		}
	}
}
