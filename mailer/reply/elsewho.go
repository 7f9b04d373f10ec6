package reply

import "strings"

// Answers that are of somebody by their office, told without a name, and answers of somebody named that are of something else than coming.

// officeAnswers is an answer with "de M. le Maire", "pour la présidente" behind it; the last group is the office.
var officeAnswers = lazily(`\b(presence|absence|venue|participation|inscription|desistement|accord|favorable|positive|negative|defavorable|reponse|avis|oui|non|ok|impossible|possible|plaisir|difficile|regrets?|excuses?)( confirmee?| assuree?)? (de la part de|de la part d|de la part du|pour|de|du|d|au nom de|au nom du)( monsieur| m| madame| mme)?( le| la| l| notre| mon| ma| votre)? ([a-z]+)`)

// officeHead is an office that leads to its answer: "Madame la Présidente :".
var officeHead = lazily(`^(monsieur |m |madame |mme )?(le |la |l |notre )([a-z]+)$`)

// ofOffice says whether the answer of clause i, which was taken for the sender's, is that of an office which the sender does not hold.
func (c *composer) ofOffice(i int) bool {
	o := &c.list[i]
	if bearsOn(o.tags, kName) || c.namesMe(o) {
		return false
	}
	if m := officeAnswers.FindStringSubmatch(o.plain()); m != nil && office(m[6]) && !c.holds(m[6]) && !bearsOn(o.tags, kVerb, kPresent, kJourney) {
		return true
	}
	before := c.before(i)
	if before == nil || !before.heading {
		return false
	}
	m := officeHead.FindStringSubmatch(before.plain())
	return m != nil && office(m[3]) && !c.holds(m[3])
}

// namesMe says whether a clause has "ma", "mon" or "moi" in it.
func (c *composer) namesMe(o *clause) bool {
	return c.saysWord(o, "ma") || c.saysWord(o, "moi") || c.saysWord(o, "mon") && bearsOn(o.tags, kNoun)
}

// holds says whether the sender holds an office, by the signature or by their own words.
func (c *composer) holds(word string) bool {
	return contains(plain(c.sig.function), word) || contains(plain(c.own.function), word) || contains(plain(c.sig.whole), word) || contains(plain(c.in.FromName), word)
}

// pursued are things that somebody follows without coming.
var pursued = []string{"sujet", "sujets", "dossier", "dossiers", "demande", "demandes", "question", "questions", "affaire", "projet", "projets", "point", "actualite", "actualites", "conseil", "conseils", "avis", "exemple", "consigne", "consignes", "recommandations", "procedure", "mouvement", "evolution", "page", "publications", "situation", "suite", "suites", "parcours", "formation", "cours"}

// pursues says whether what is followed in a clause is no event: "je suivrai ce sujet", "Anne Petit suivra votre demande", "je vous suivrai".
func (c *composer) pursues(o *clause) bool {
	if bearsOn(o.tags, kMode, kEvent) {
		return false
	}
	words := strings.Fields(o.plain())
	for j, w := range words {
		if !strings.HasPrefix(w, "suivr") && w != "suit" && w != "suivons" {
			continue
		}
		if j > 0 && words[j-1] == "vous" && j+1 == len(words) {
			return true
		}
		for k := j + 1; k < len(words) && k < j+5; k++ {
			if has(pursued, words[k]) {
				return true
			}
			if !has([]string{"le", "la", "les", "l", "ce", "cet", "cette", "ces", "votre", "vos", "notre", "un", "une", "de", "pres", "bien", "donc", "attentivement", "avec"}, words[k]) {
				break
			}
		}
	}
	return false
}

// freeFor finds "disponible pour vous répondre", which is no leave for the day.
var freeFor = lazily(`\b(disponible|libre|joignable|en mesure de|la) pour (vous|en|lui|leur|echanger|discuter|parler|repondre|preparer|intervenir|animer|accueillir|organiser|un|une|des) ?([a-z]*)`)

// andOn is the text of clause i and, where no mark parts them, of the one behind it.
func (c *composer) andOn(i int) string {
	o := &c.list[i]
	if i+1 < len(c.list) && c.list[i+1].sentence == o.sentence && c.list[i+1].tags[0].from == o.tags[len(o.tags)-1].to {
		return o.plain() + " " + c.list[i+1].plain()
	}
	return o.plain()
}

// freeForElse says whether a no is only of being free for something else.
func (c *composer) freeForElse(i int) bool {
	o := &c.list[i]
	m := freeFor.FindStringSubmatch(c.andOn(i))
	return m != nil && !bearsOn(o.tags, kEvent, kGeneric) && !strings.HasPrefix(m[3], "rejoindre") && !strings.HasPrefix(m[3], "rencontre") && !has([]string{"rejoindre", "retrouver", "journee"}, m[3])
}

// insteadOfMe says whether a yes of others is put before the sender's own coming: "Anne Petit viendra plutôt que moi".
func (c *composer) insteadOfMe(o *clause) bool {
	return contains(o.plain(), "plutot que moi") || contains(o.plain(), "au lieu de moi") || contains(o.plain(), "mieux que moi")
}

// unlessOther says whether a yes or a maybe hangs on what somebody does: "je viendrai, sauf si Anne Petit vient".
func (c *composer) unlessOther(o *clause) bool {
	return contains(o.plain(), "sauf si") || contains(o.plain(), "excepte si") || contains(o.plain(), "hormis si")
}

// standsNotFor says whether a no is only of standing for a house: "Anne Petit ne représentera pas la commune".
func (c *composer) standsNotFor(o *clause) bool {
	return bearsOn(o.tags, kNot) && (c.saysWord(o, "representera") || c.saysWord(o, "representerai") || c.saysWord(o, "represente") || c.saysWord(o, "representer"))
}

// joinsThanks says whether others only thank, greet or excuse together with the sender: "l'équipe se joint à moi pour vous remercier".
func (c *composer) joinsThanks(i int) bool {
	o, text := &c.list[i], c.andOn(i)
	return (contains(text, "a moi pour") || contains(text, "a moi afin de") || contains(text, "a nous pour")) && (c.saysStem(o, "joint") || c.saysStem(o, "joign") || c.saysStem(o, "associe"))
}

// wrongPerson says whether the answer of clause i is of somebody else, or of something else than coming.
func (c *composer) wrongPerson(i int) bool {
	o := &c.list[i]
	s := o.sense
	switch {
	case s.what != wDecision && s.what != wHedge:
		return false
	case c.unlessOther(o):
		return true
	case s.what != wDecision:
		return false
	case s.yes && (c.pursues(o) || c.insteadOfMe(o)), !s.yes && (c.freeForElse(i) || c.standsNotFor(o)):
		return true
	}
	return s.self && len(s.names) == 0 && (c.ofOffice(i) || c.joinsThanks(i) && !c.plainYesBeside(o))
}
