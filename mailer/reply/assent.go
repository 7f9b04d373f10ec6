package reply

import "strings"

// A bare "oui" or "non" whose sentence goes on with something else than an answer: it may only agree, "oui, c'est une bonne idée", or answer another
// question, "non, rien à signaler". A person reads it.

// assentWords are all that such an answer says.
var assentWords = []string{"oui", "ah oui", "oh oui", "mais oui", "eh oui", "oui oui", "bien sur", "evidemment", "d accord", "ok", "entendu", "avec plaisir", "volontiers", "parfait"}

// agreesOnly is how a judgement, an errand or a piece of news begins.
var agreesOnly = lazily(`^(c est|ce serait|vous (avez|pouvez|etes|aviez|savez)|j ai (vu|lu|bien|recu)|je (sais|vois|connais|comprends|regarde|lis|trouve)|[a-z]{4,}ez|merci (de m|pour l info|de me)|quelle?|(tres |super )?(belle|bonne|beau|bon|excellente|excellent) (idee|initiative|programme|projet|sujet)|super idee|il est vrai|(cela|ca) (semble|parait|a l air)|votre idee|l idee|dans l ideal|dans l absolu|sur le papier|idealement|une (autre|prochaine) fois|un autre jour|une autre annee|la prochaine fois|plus tard|pas cette fois|a une autre occasion)\b`)

// confirmsToo is what such words may begin and still go on with the answer.
var confirmsToo = lazily(`^(c est (note|d accord|bon|ok|avec|entendu|confirme|parfait|un plaisir|avec plaisir|oui|noté|certain|sur|promis|parti|dit|cale|inscrit|moi qui)|ce serait avec|veuillez|notez|inscrivez|comptez|soyez|assez|reservez|gardez|croyez|recevez|agreez|mettez|ajoutez|enregistrez|prevoyez|recommandez|chez|prenez|saluez|quelle joie|quel plaisir)\b`)

// assents says whether a bare yes only agrees with what stands behind it, and nothing else says that the sender comes.
func (c *composer) assents(i int) bool {
	o := &c.list[i]
	if c.forElse(i) {
		return true
	}
	if !has(assentWords, o.plain()) || i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || c.answersBeside(i) {
		return false
	}
	text := c.list[i+1].plain()
	return agreesOnly.MatchString(text) && !confirmsToo.MatchString(text)
}

// answersBeside says whether a clause other than that at i says that the sender comes, or how.
func (c *composer) answersBeside(i int) bool {
	for k := range c.list {
		if s := c.list[k].sense; k != i && (s.what == wDecision && s.yes || s.what == wDetail && s.mode+s.lunch != "") {
			return true
		}
	}
	return false
}

// yesFor is a yes with "pour" behind it.
var yesFor = lazily(`^(oui|ok|entendu|d accord|avec plaisir|bien sur|volontiers|parfait|avec joie)( \w+ment)? pour ([a-z]+)`)

// forElse says whether a yes is to something that is no day, nor a way of coming: "entendu pour l'adresse", "avec plaisir pour recevoir le compte rendu".
func (c *composer) forElse(i int) bool {
	m := yesFor.FindStringSubmatch(c.andOn(i))
	if m == nil || has([]string{"moi", "nous", "ma", "mon", "notre", "participer", "venir", "assister", "etre", "y", "tout", "tous", "toutes", "toute", "cela", "ca"}, m[3]) || c.answersBeside(i) {
		return false
	}
	tags := c.list[i].tags
	if i+1 < len(c.list) && c.list[i+1].sentence == c.list[i].sentence {
		tags = append(append([]tag{}, tags...), c.list[i+1].tags...)
	}
	return !bearsOn(tags, kEvent, kGeneric, kMode, kLunch, kVerb, kPresent, kName, kPart, kNoun, kAll, kStranger, kSeat, kHour, kMeeting, kNumber)
}

// answersOther is how what stands behind a bare no begins where the no is to something else.
var answersOther = lazily(`^(c est (moi|bien|la|le|mon|ma|juste|exact)|ce n est pas (note|moi|un probleme|grave)|rien a|rien de|je ne dis pas|aucune? (souci|probleme|allergie|question|regime)|pas de (souci|probleme))\b`)

// deniesOther says whether a bare "non" answers something else than whether the sender comes: "non, rien à signaler".
func (c *composer) deniesOther(i int) bool {
	o := &c.list[i]
	return has([]string{"non", "ah non", "mais non", "non non"}, o.plain()) && i+1 < len(c.list) && c.list[i+1].sentence == o.sentence && c.list[i+1].sense.what != wDecision && answersOther.MatchString(c.list[i+1].plain()) ||
		strings.HasSuffix(o.plain(), "dis pas non") || strings.HasSuffix(o.plain(), "dirai pas non")
}

// receiptOrYes says whether all of an answer to an invitation is "ok, merci", "d'accord, noté": a yes, or word that the letter was read.
func (c *composer) receiptOrYes() bool {
	thanks, agrees := false, false
	for i := range c.list {
		o := &c.list[i]
		text := o.plain()
		switch {
		case o.subject || has([]string{"bonjour", "bonsoir", "cordialement"}, text):
		case strings.HasPrefix(text, "merci") && len(strings.Fields(text)) < 4:
			thanks = true
		case has([]string{"ok", "okay", "oki", "d accord"}, text):
			agrees = true
		case has([]string{"ok note", "ok c est note", "ok bien note", "d accord note", "d accord c est note"}, text):
			thanks, agrees = true, true
		default:
			return false
		}
	}
	return thanks && agrees && len(c.in.Registered) == 0
}

// takesNote are words that only take note of a letter: "votre absence est notée", "ok".
var takesNote = lazily(`^((ok|okay|oki|d accord|dac|entendu|compris|parfait|impeccable|super|tres bien|c est (bien )?note|(bien )?note|bien recu|ca marche|c est parfait|pas de souci|pas de probleme|merci( beaucoup| bien| a vous)?|bonjour|bonsoir|cordialement)( |$))+$`)

// onlyAgrees says whether all of an answer takes note, or thanks.
func (c *composer) onlyAgrees() bool {
	if c.off || c.question || len(c.forms) > 0 || len(c.buttons) > 0 || len(c.footAnswers) > 0 || c.signedBy != "" {
		return false
	}
	agrees := false
	for i := range c.list {
		o := &c.list[i]
		switch {
		case takesNote.MatchString(o.plain()):
			agrees = true
		case !o.subject && o.sense.what != wCourtesy && o.sense.what != wAck:
			return false
		}
	}
	return agrees
}
