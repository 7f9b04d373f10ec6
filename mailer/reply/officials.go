package reply

// Officials who are spoken of by name, several at once or by the one who sends them: "M. X et Mme Y vous remercient et seront présents", "ni l'un ni l'autre ne
// pourra s'y rendre", "M. le Maire a désigné Mme X pour le représenter".

var (
	// thankYou is what several people do who answer, before their answer.
	thankYou = lazily(`(^| )(vous remercient|remercient l \w+|vous (savent|sauront) gre|ont bien recu|accusent reception|etaient( toutes deux| tous deux| tous les deux| toutes les deux)? (interessee?s|tentee?s))( \w+ment| tous deux| toutes deux| beaucoup| tous les deux)*( (de|d|pour) (votre|cette|l|leur|la|avoir|les avoir) .{0,50})?$`)
	// sitElsewhere is what keeps several people on that day.
	sitElsewhere = lazily(`(^| )(siegent|siegeront|sont (retenue?s|pris|prises|attendue?s|mobilisee?s)|seront (retenue?s|pris|prises|attendue?s|mobilisee?s))( tous deux| toutes deux| tous les deux| l un et l autre)? (en|a|au|par|dans|ce jour|sur) .{3,60}$`)
	neither      = lazily(`^(mais |or |cependant |toutefois |malheureusement |helas )*(ni l un ni l autre|ni l une ni l autre|aucune? des deux|aucune? d (eux|elles)|aucune? de ces (deux )?personnes|aucune?) (ne |n )`)
	designates   = lazily(`\b(a|ont) (bien voulu |egalement |donc |toutefois |neanmoins |ainsi )*(designe|designer|mandate|mandater|delegue|deleguer|missionne|depeche)e?\b`)
	toStandThere = lazily(`\bpour (y |le |la |les |l y |nous |l |nous y )*(sieger|representer|participer|assister|remplacer|prendre part|etre presente?)\b`)
	wishesIn     = lazily(`\b(a |ont )?(souhaite|demande|decide) (que|qu) .* (le|la|l|l y|nous) (represente|remplace|supplee)\b`)
)

// readThanksOf takes the thanks of several people who are named, or what keeps them, for what leads to their answer.
func readThanksOf(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || b[kName] < 2 || !leadsWithName(c) || b.any(kSelf, kWe, kNot, kNe, kNo, kCancel, kVerb, kPresent, kEnrol, kIf, kHedge, kOr, kRelation, kUnnamed, kReplaces, kReplaced, kMode, kLunch, kStranger, kWhen) {
		return sense{}, false
	}
	text := c.plain()
	if !thankYou.MatchString(text) && !sitElsewhere.MatchString(text) {
		return sense{}, false
	}
	return sense{what: wTopic, names: c.names(), rule: "person"}, true
}

// readNeither reads "ni l'un ni l'autre ne pourra s'y rendre" of the two people who were named before, and of nobody else.
func readNeither(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || !neither.MatchString(c.plain()) || b.any(kName, kSelf, kWe, kIf, kHedge, kMode, kLunch, kStranger, kMeeting, kPart) || !b.any(kVerb, kPresent, kAvail, kJourney) {
		return sense{}, false
	}
	var named []int
	for _, s := range r.seen {
		if s.token < c.tags[0].from && !containsInt(named, s.person) {
			named = append(named, s.person)
		}
	}
	s := sense{what: wDecision, names: named}
	if len(named) != 2 || r.eventsOf(c, &s) != "" {
		return sense{}, false
	}
	return s, true
}

func containsInt(list []int, n int) bool {
	for _, x := range list {
		if x == n {
			return true
		}
	}
	return false
}

// readDesignated reads who is designated by somebody who is spoken of by their office: they come in that one's place.
func readDesignated(r *reader, c *clause, b bag) (sense, bool) {
	if c.question || c.subject || b[kName] != 1 || !b.any(kRelation, kThird) || b.any(kSelf, kWe, kNot, kNe, kNo, kCancel, kEnrol, kIf, kHedge, kOr, kUnnamed, kCompany, kReplaced, kMeeting, kStranger, kWhen, kPart, kPast, kAway, kYou) {
		return sense{}, false
	}
	text := c.plain()
	if !(designates.MatchString(text) && toStandThere.MatchString(text)) && !wishesIn.MatchString(text) || c.tags[0].kind == kName || contains(text, "bureau") || contains(text, "conseil") || contains(text, "commission") {
		return sense{}, false
	}
	s := sense{what: wDecision, yes: true, names: c.names(), rule: "designated"}
	if r.eventsOf(c, &s) != "" {
		return sense{}, false
	}
	if out := r.lastNamed(c); c.tags[0].kind == kThird && forThem.MatchString(text) && !r.ofBoss(c) && out >= 0 && out != s.names[0] {
		s.absent = []int{out}
	}
	return s, true
}

// forThem is what somebody is designated for who stands in: "elle a désigné M. X pour la représenter".
var forThem = lazily(`\b(pour|afin de) (la|le|l y|l) (representer|remplacer|suppleer)\b`)

// settleSelfToo parts the thanks of several people from the sentence that answers, and adds the sender to those whom they have put on the list, where they name themselves last: "merci d'inscrire X ainsi que moi-même".
func (r *reader) settleSelfToo() {
	for i := range r.list {
		c := &r.list[i]
		if i+1 < len(r.list) && r.list[i+1].sentence != c.sentence && c.sense.what == wTopic && len(c.sense.names) > 1 && thankYou.MatchString(c.plain()) {
			c.sense.what = wMention // their answer stands in a sentence of its own
		}
		if s := c.sense; s.what == wDecision && s.yes && !s.maybe && !s.self && len(s.names) > 0 && bearsOn(c.tags, kEnrol) && !c.question && andMyself.MatchString(c.plain()) && !bearsOn(c.tags, kNot, kNe, kIf, kHedge, kOr, kReplaces, kReplaced, kUnnamed, kRelation) {
			c.sense.self = true
		}
	}
}

var andMyself = lazily(`\b(et|ainsi que|de meme que|et aussi|et egalement) (moi|moi meme)( (pour|a|au|le|du|la|cette|journee|rencontre|\d+|mai|juin|septembre|novembre))*$`)
