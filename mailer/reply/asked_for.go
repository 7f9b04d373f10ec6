package reply

import "slices"

// What somebody asks of us beside their answer, and that is more than a courtesy: "merci de ne pas publier ma photo", "merci de prévoir une place de parking",
// "il souhaite prendre la parole". It changes no answer, and somebody must see it.

var (
	// needToNote asks us to note a need: "merci de noter mon régime sans sel".
	needToNote = lazily(`\b(noter|prevoir|prendre en compte|tenir compte de|signaler|anticiper|respecter) (bien )?(mon|ma|mes|son|sa|ses) ` + ownNeeds + `\b`)
	ofOwn      = lazily(`\b(mon|ma|mes) `)
	asksUsTo   = `^(et |donc |enfin |aussi |par ailleurs )*(merci (d avance |par avance )?(de|d)|veuillez|je vous (prie|remercie|demande|serais reconnaissante?|saurais gre) (de|d)|(il faudrait|il faudra|pensez a|prevoyez|prevoir|reservez|reserver|gardez|garder)) `
	// keptPrivate is a picture or an address that is not to be shown.
	keptPrivate = lazily(asksUsTo + `(bien vouloir )?ne pas (la |le |les |me |nous |l )?(publier|diffuser|utiliser|mettre|prendre|photographier|communiquer|transmettre|afficher|partager|filmer|faire figurer|mentionner|divulguer|enregistrer)( |$)`)
	// badgeWanted is what is to stand on a badge.
	badgeWanted = lazily(asksUsTo + `(bien vouloir )?(libeller|etablir|faire|mettre|rediger|indiquer|inscrire|ecrire|corriger|editer|modifier)( [a-z]+){0,3} (badge|chevalet|etiquette|porte nom)( |$)`)
	// carParked is a place for a car.
	carParked = lazily(asksUsTo + `((bien vouloir|bien|me|m|nous|lui|leur|prevoir|reserver|garder|laisser|attribuer|une|la|sa|ma|notre|deux|des|de) )*places? (de|pour le) (parking|stationnement|garer)( |$)`)
	// carOnly is such a place, and nothing else asked with it.
	carOnly = lazily(asksUsTo + `((bien vouloir|bien|me|m|nous|prevoir|reserver|garder|laisser|attribuer|une|ma) )*place (de|pour le) (parking|stationnement)( (proche|a proximite|pres|adaptee|svp|merci|si possible|s il vous plait|pour moi|d avance|de|du|la|l|le|batiment|salle|entree|lieu|site))*$`)
	// floorAsked is time to speak.
	floorAsked = lazily(asksUsTo + `((bien vouloir|bien|me|m|nous|lui|leur|prevoir|reserver|garder|laisser|accorder|donner|un|quelques|une|du|le) )*(temps de parole|minutes|moment|creneau|intervention|prise de parole|temps)( |$)|^(et |mais )?(il|elle|ils|elles|je|j|nous) (souhait|aimer|voudr|desir|demand)[a-z]+ (a )?(pouvoir |y )?(prendre la parole|intervenir|dire (un|quelques) mots?|s exprimer)( |$)`)
)

// settleAskedFor takes such requests, which bore on nothing, for questions that stand open.
func (r *reader) settleAskedFor() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || r.parkingAsked(i) || c.sense.what != wReason && c.sense.what != wCourtesy || len(c.text) < 20 {
			continue
		}
		if text := c.plain(); keptPrivate.MatchString(text) || badgeWanted.MatchString(text) || carParked.MatchString(text) || floorAsked.MatchString(text) {
			c.sense = sense{what: wQuestion, rule: "asked for", fixed: true}
		}
	}
}

// parkingAsked takes "merci de me réserver une place de stationnement", which enrols nobody, for a need where one of the sender's is told before it, and for a
// question else.
func (r *reader) parkingAsked(i int) bool {
	c := &r.list[i]
	s := c.sense
	if s.what != wDecision && s.what != wBlock && s.what != wSuspect && s.what != wReason || len(s.names)+len(s.events) > 0 || s.diet+s.access+s.lunch != "" || !carOnly.MatchString(c.plain()) || bearsOn(c.tags, kName, kIf, kHedge, kOr, kNot, kNe, kThird) {
		return false
	}
	c.sense = sense{what: wQuestion, rule: "asked for", fixed: true}
	if r.needToldBefore(i) {
		c.sense = sense{what: wDetail, rule: "parking for a need", fixed: true, self: true, access: r.parkingIn(c)}
	}
	return true
}

// parkingIn is the place for the car as clause c writes it.
func (r *reader) parkingIn(c *clause) string {
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	from := slices.IndexFunc(words, func(w token) bool { return w.word == "place" || w.word == "places" })
	return r.text[words[from].from:words[len(words)-1].to]
}

// settleNeedToNote takes "merci de noter mon régime sans sel", which enrols nobody, for the need of the sender, or of who was named.
func (r *reader) settleNeedToNote() {
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		if s.what != wDecision || s.self || s.all || len(s.names)+len(s.events) > 0 || s.diet+s.access == "" || s.lunch+s.mode != "" || c.question || !needToNote.MatchString(c.plain()) {
			continue
		}
		c.sense = sense{what: wDetail, rule: "need to be noted", self: ofOwn.MatchString(c.plain()), diet: s.diet, access: s.access}
	}
}
