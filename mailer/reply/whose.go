package reply

import "strings"

// Details that are not the sender's, or are only asked about. Where the subject of a need, a meal or a mode is somebody whom no rule knows, a person asks.

// ofThem says whether a detail is of somebody spoken of without a name that is known: "repas sans porc pour mon collègue Karim", "mon collègue Karim, qui
// vient aussi, | est allergique aux arachides", "Monsieur déjeunera".
func (c *composer) ofThem(i int) bool {
	o := &c.list[i]
	s := o.sense
	if s.what != wDetail || s.self || s.all || len(s.names) > 0 || s.mode == "" && s.lunch == "" && s.diet == "" && s.access == "" || bearsOn(o.tags, kSelf, kWe, kThird, kName) {
		return false
	}
	if s.diet != "" || s.access != "" {
		for k, t := range o.tags {
			if t.kind == kFor && k+1 < len(o.tags) && bearsOn(o.tags[k+1:], kRelation, kUnnamed, kCapital) && !contains(o.plain(), "pour toute personne") {
				return true
			}
		}
	}
	if civilTitle.MatchString(o.plain()) {
		return true
	}
	if t := o.tags[0]; t.kind != kBe && t.kind != kVerb || t.value != "3" {
		return false
	}
	for k := i - 1; k >= 0 && c.list[k].sentence == o.sentence; k-- {
		n := &c.list[k]
		if n.sense.what == wDecision || n.sense.what == wTopic || n.sense.what == wMention {
			return false
		}
		if bearsOn(n.tags[:1], kRelation, kUnnamed) {
			return true
		}
	}
	return false
}

// civilTitle is a title that stands for somebody's name in front of what they do.
var civilTitle = lazily(`^(monsieur|madame|mademoiselle) (ne )?(\w+ra|mange|dejeune|est|suit|vient|prend|reste)\b`)

// settleAsked takes "le repas, c'est combien ?" for the question that it is, and not for a meal that is asked for.
func (r *reader) settleAsked() {
	for i := range r.list {
		c := &r.list[i]
		if c.sense.what != wDetail || c.question || i+1 >= len(r.list) || !newBag(c).only(kLunch, kMode, kFill, kFor, kJoin, kAlso, kGeneric) {
			continue
		}
		n := &r.list[i+1]
		if n.sentence == c.sentence && (n.question || n.sense.what == wQuestion) && mealAsked.MatchString(c.plain()) {
			c.sense = sense{what: wCourtesy, rule: "asked about"}
		}
	}
}

// mealAsked is how a question about the meal or the screen begins.
var mealAsked = lazily(`^(et |au fait |sinon )?(pour |concernant |quant a |au sujet de )?(le|la|l|au|du) (repas|dejeuner|visio|visioconference|midi|buffet|cantine|traiteur)\b`)

// emptyUpdate says whether all that would be done is to change nothing of a registration.
func (c *composer) emptyUpdate() bool {
	for _, st := range c.said {
		if st.kind == Update && st.mode == "" && (st.lunch == "" || contains(plain(st.evidence), "mange de tout")) && st.diet == "" && st.access == "" {
			return true
		}
	}
	return false
}

// keptBack finds what may keep somebody who is registered, said without a word of coming: "mon train est annulé".
var keptBack = lazily(`\b(annule\w*|supprime\w*|greve|en panne|malade|fievre|hospital\w+|accident|bloquee?|positif|positive|covid|retard|reste chez moi|restons chez nous)\b`)

// keeps says whether a clause tells the like.
func keeps(o *clause) bool {
	return !o.subject && keptBack.MatchString(o.plain()) && !contains(o.plain(), "malgre")
}

// deniedBehind says whether a meal or a need is named first and denied or doubted behind it: "allergie aux fruits à coque : aucune", "repas : pas sûre".
func (c *composer) deniedBehind(i int) bool {
	o := &c.list[i]
	if i+1 >= len(c.list) || c.list[i+1].sentence != o.sentence || o.sense.lunch == "" && o.sense.diet == "" && o.sense.access == "" || bearsOn(o.tags, kSelf, kNot, kNo) {
		return false
	}
	n := &c.list[i+1]
	b := newBag(n)
	if b.any(kHedge) && b.only(kHedge, kFill, kChange, kSelf) && o.heading {
		return true
	}
	return o.sense.diet+o.sense.access != "" && b.any(kNot, kNo) && b.only(kNot, kNo, kFill, kCourtesy) && len(n.tags) < 4
}

// ofNoGuest says whether a need is the work of a house, what is served or said there, or a joke: "notre cantine est végétarienne", "nous formons à la langue
// des signes", "allergique aux discours trop longs".
func (c *composer) ofNoGuest(o *clause) bool {
	s := o.sense
	if s.what != wDetail || s.rule == "aid wanted" || s.diet+s.access == "" || len(s.names) > 0 {
		return false
	}
	text := o.plain()
	return jest.MatchString(text) || works.MatchString(text) || aThing.MatchString(text) && !ownNeed.MatchString(text)
}

var (
	jest    = lazily(`\ballergi\w+ (a|au|aux|a la|a l) (\w+ )?(discours|reunions?|visios?|powerpoints?|ecrans?|bla|blabla|longueurs?|injustices?|paperasse|administration|jargon|politiques?|lundis?|matins?|sigles?|acronymes?|tableaux|formulaires?|trains?|bavardages?|langue|hypocrisie|mediocrite|exclusion|betise|racisme)\b`)
	works   = lazily(`^(et |car |d ailleurs |par ailleurs )?(nous|on) (\w+ )?(travaill|accompagn|defend|form|interven|milit|lutt|accueill|aid|serv|propos|men|agiss|oeuvr|organis|sensibilis|anim|collabor|lanc|ouvr|mont|distribu|cuisin)\w*\b`)
	aThing  = lazily(`^(et |car |d ailleurs |par ailleurs )?(notre|nos|votre|vos|cette|ce|la|le|les|une?) (\w+ ){1,4}(est|sont|etait|etaient|sera|forme|forment|propose|proposent|sert|servent|intervient|accueille|accompagne|travaille|defend|milite|organise|anime|a|ont|aura)\b`)
	ownNeed = lazily(`\b(regime|alimentation|repas|menu|plateau|dejeuner|allergie|intolerance|fauteuil|acces|place|besoin|handicap|contrainte|assiette|mobilite|sante|religion|foi|medecin|me|m|moi|stationnement|parking|interprete|rampe|boucle|reserver|prevoir|necessaire|souhait\w*|nous|lui|(escaliers|marches|etages) (sont|restent|deviennent|me sont) (\w+ )?(difficiles?|penibles?|compliquee?s?|douloureu\w+|eprouvant\w*))\b`)
)

// modeSpurned says whether the mode that a clause names is the one that is not taken, or part of the house: "plutôt que de suivre en visio", "une salle de
// visio".
func (c *composer) modeSpurned(o *clause) bool {
	text := o.plain()
	if bearsOn(o.tags, kGeneric) && !bearsOn(o.tags, kMeeting) {
		text = strings.ReplaceAll(text, "la reunion ", "la rencontre ") // ours: the_meeting.go
	}
	return o.sense.mode == "remote" && spurned.MatchString(text)
}

var spurned = lazily(`\b(plutot que|plutot qu|au lieu d|au lieu de|de preference a|mieux que|mieux qu|davantage que|a la place de) (\w+ ){0,3}(visio\w*|distanciel|distance|ligne|zoom|teams|ecran)\b|\b(salle|materiel|systeme|equipement|poste|outils?|reunions?|formations?|cours|ateliers?|rendez vous) (de|d|en|a) (visio\w*|distance|ligne)\b`)

// theirOther says whether a clause tells of somebody without a name who belongs to whom was named, and eats or comes: "son assistant déjeunera".
func (c *composer) theirOther(o *clause) bool {
	return o.sense.what != wDecision && theirs.MatchString(o.plain()) && len(c.coming()) > 0
}

var theirs = lazily(`^(et |mais )?(son|sa|ses|leur|leurs) (?:\w+ ){1,3}(ne )?(dejeuner|manger|viendr|suivr|participer|assister|l accompagner|m accompagner|restera|sera avec|sera la|serait la|sera present|sera en visio)\w*\b`)

// alsoHouse says whether a house or somebody unknown is added to who comes: "je viendrai, ainsi que la Ligue de l'enseignement".
func (c *composer) alsoHouse(o *clause) bool {
	return o.sense.what == wReason && alsoThey.MatchString(o.plain()) && !onTheRoad.MatchString(o.plain()) && bearsOn(o.tags, kBody, kCapital, kFunction, kUnnamed) && len(c.coming()) > 0
}

// onTheRoad is what makes travelling hard: "avec les grèves SNCF".
var onTheRoad = lazily(`^avec (la|les|l|le|cette|ces|ce|toutes ces|tous ces) (\w+ )?(greves?|meteo|neige|verglas|pluie|canicule|chaleur|travaux|perturbations?|tempete|intemperies|brouillard|bouchons|retards|suppressions?|coupures?|prix|vacances|mouvement)\b`)

var alsoThey = lazily(`^(ainsi que|tout comme|de meme que|accompagnee? (de|d|par)|avec) (le|la|l|les|notre|votre|nos|mon|ma|mes|un|une|toute) ?`)

// signsFor finds a line that signs in somebody else's name: "P/O Sophie Lambert".
var signsFor = lazily(`(?m)^[ \t-]*(?:[Pp]/[Oo]\.?|[Pp]\. ?[Oo]\.|[Pp]our|[Pp]ar délégation de)[ :]+((?:M\.|Mme|Mlle|Monsieur|Madame)? ?\p{Lu}[^\n,]*)`)

// signedForAnother says whether the sender signs for somebody else and yet says "je": whose answer it is must be asked.
func (c *composer) signedForAnother() bool {
	self := false
	for _, st := range c.said {
		self = self || st.person == me
	}
	if !self || len(c.said) > 1 {
		return false
	}
	for _, m := range signsFor.FindAllStringSubmatch(c.in.Text[len(c.in.Text)*1/3:]+"\n"+c.in.Signature, 4) {
		if who := strings.TrimSpace(m[1]); personLike(who) && !houseLine(who) && !alike(who, c.from) {
			return true
		}
	}
	return false
}

// oneTells says whether two people are taken to come of whom one only tells of the other: "X m'assure que Y participera", "X compte sur Y pour participer".
func (c *composer) oneTells(o *clause) bool {
	s := o.sense
	if s.what != wDecision || !s.yes || len(s.names) == 0 || len(s.names) == 1 && !s.self {
		return false
	}
	last := -1
	for i, t := range o.tags {
		if t.kind != kName && t.kind != kSelf {
			continue
		}
		if between := o.tags[last+1 : i]; last >= 0 && t.kind == kName && c.tells(between) && (o.tags[last].kind == kName || bearsOn(between, kThat)) {
			return true
		}
		last = i
	}
	return false
}

// tells says whether what stands between two names joins them by no word, and is a predicate.
func (c *composer) tells(between []tag) bool {
	if bearsOn(between, kJoin, kPlus, kAlso, kCompany, kMark, kOr, kReplaces, kReplaced, kHand, kSend) || !bearsOn(between, kThat, kModal, kConfirm, kVerb, kNoun, kUnknown) {
		return false
	}
	for _, t := range between {
		for _, w := range c.words[t.from:t.to] {
			if has([]string{"et", "avec", "accompagne", "accompagnee", "accompagner", "accompagnera", "ainsi", "comme", "puis", "celle", "celles", "rejoint", "rejoindra"}, w.word) {
				return false
			}
		}
	}
	return true
}

// partInOwn says whether what somebody takes part in is theirs and not ours: "participer à nos travaux", "je participe à mes frais".
var partInOwn = lazily(`\b(particip\w+|assist\w+|contribu\w+) (\w+ )?(a|aux) (nos|notre|mes|mon|ma|leurs|leur|ses) \w+`)
