package reply

// What somebody registered says in giving up their seat, in words that a list of letters could hold as well: "je dois donc me désinscrire, à mon grand regret", "je retire
// ma participation", "je ne vais malheureusement pas pouvoir honorer mon inscription", "mon fils est hospitalisé, merci de me désinscrire".

const (
	// mustGive is what compels the sender, where nobody is compelled to leave a list of letters.
	mustGive = `((je|j)` + byTheWay + ` (dois|devrai|vais devoir|suis (contrainte?|obligee?|forcee?|dans l obligation) (de|d)|me vois( malheureusement| donc)* (contrainte?|obligee?|forcee?|dans l obligation) (de|d))|il (me faut|va me falloir|me faudra)|me voila( donc)? (obligee?|contrainte?) (de|d))` + byTheWay
	// dayLeft ends such a sentence: of the day, and of nothing else.
	dayLeft = `( (de|a|pour|du|au|le) (cette |la |votre )?(journee|rencontre|manifestation|evenement|jeudi 28 mai|28( mai)?)( (du|de|a) .{2,20})?)*( (a|avec) (mon|notre) (tres |plus )?(grand|vif)? ?regret| svp| s il vous plait| merci)*$`
)

var (
	// seatTakenBack is the seat given up, in so many words.
	seatTakenBack = lazily(leadWay + `(` + mustGive + ` ((retirer|annuler|reprendre|resilier) (ma (participation|reservation|venue)|mon inscription)|me (desinscrire|desister))|(je|j)` + byTheWay + ` (retire|annule|reprends)` + byTheWay + ` (ma (participation|reservation|venue)|mon inscription))` + dayLeft)
	// seatNotKept is the registration that cannot be kept to.
	seatNotKept = lazily(leadWay + `(je|j) ne (vais|pourrai|peux|pourrais|serai|suis)` + byTheWay + `( pas| plus)` + byTheWay + `( pouvoir| en mesure (de|d))?` + byTheWay + ` (honorer|tenir|respecter|maintenir|assurer) (mon|ma) (inscription|engagement|participation|reservation|presence|venue)` + dayLeft)
	// ownPaper is the paper that says why the sender is absent.
	ownPaper = lazily(`^(bonjour |et )*(vous trouverez|veuillez trouver|je vous (joins|transmets|adresse|envoie)|je joins)?( ci joint| en piece jointe| ci apres)?e?( (mon|l|un|une|le|copie de mon|la copie de mon))?( (arret|certificat|avis d arret|justificatif|bulletin)( (de travail|maladie|medical|d arret|d absence|d hospitalisation))?)( (en piece jointe|ci joint|pour information))*$`)
	// asksOff asks to be taken off, which needs a ground beside it.
	asksOff = lazily(leadWay + `((merci (de|d)|veuillez|pouvez vous|pourriez vous|vous pouvez|je vous (demande|prie|remercie|serais reconnaissante?)( donc)? (de|d)|je (souhaite|voudrais|prefere|vous demande (de|d)))( (bien vouloir|donc|alors))* ((me |m )?(retirer|desinscrire|enlever|oter|rayer)|annuler|(retirer|enlever|oter|rayer) mon nom)|(desinscrivez|retirez|enlevez|rayez) moi|(veuillez|merci de) m annuler)( donc)?( (de|sur) (la|cette|votre) liste( des (inscrits|participants|presents))?)?` + dayLeft)
	// troubleOfMine begins like something of the sender, or of those who are close.
	troubleOfMine = lazily(`^(et |mais |or |car |en effet |malheureusement |helas |desolee? |finalement |il se trouve que |comme |puisque )*(je|j|on (m|me)|nous|mon|ma|mes|notre|nos|ce jour la|cette semaine la|le prefet|la prefecture|l ecole|l inspection) ?`)
	// leavesPost is the end of a post, which is before the day where it is told beside the seat given up.
	leavesPost = lazily(`^(et |mais |car |en effet )*(je|j) ((ne serai|ne suis) plus en (poste|fonctions?|activite)|(viens d etre|ai ete|suis|serai) (mutee?|affectee?)|change de (poste|service|fonctions?)|quitte (mon poste|mes fonctions|la mairie|le service|la collectivite|l association)|(pars|serai|suis) (a|en) la? ?retraite)( .{2,30})?$`)
	// troubleOpen is of a thing that may not come to pass.
	troubleOpen = lazily(`\b(si|s il|peut etre|risque\w*|pourrait|devrait|serait|normalement|probable\w*|sans doute|eventuel\w*|en attente|attends|crains|plus tard|deuxieme|double|deux fois|erreur|liste|mails?|courriels?|lettres?|newsletter|envois|messages|report\w*|decal\w*|annulee?s?|matin|matinee|apres midi|repas|dejeuner|visio\w*|distance)\b`)
)

// settleSeatTakenBack makes the no that it is of such a clause, in answer to the letter that confirms the only seat of the sender.
func (r *reader) settleSeatTakenBack() {
	r.settleRoadBesideNo()
	if !r.confirmedOnce() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.sense.what != wBlock && c.sense.what != wSuspect && c.sense.what != wQuestion || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kIf, kHedge, kOr, kLunch, kStranger, kMode, kPart, kHour, kExcept, kWe, kReplaces, kReplaced) || !r.dayOfLetter(c) {
			continue
		}
		text := c.plain()
		switch {
		case !c.question && (seatTakenBack.MatchString(text) && !bearsOn(c.tags, kNot, kNe) || seatNotKept.MatchString(text)):
			r.toldNo(c, "seat taken back")
		case asksOff.MatchString(text) && !bearsOn(c.tags, kNot, kNe):
			if k := r.troubleBeside(i); k >= 0 && !(leavesPost.MatchString(r.list[k].plain()) && text[len(text)-6:] == " liste") {
				r.toldNo(c, "asks to be taken off")
				c.question = false
				r.list[k].sense = sense{what: wReason, rule: "why the seat is given up"}
				r.list[k].fill()
			}
		}
	}
}

// troubleBeside is the clause right before or behind clause i that tells what keeps the sender, -1 if none does.
func (r *reader) troubleBeside(i int) int {
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.list) {
			continue
		}
		o := &r.list[k]
		if o.subject || o.question || !has([]string{wReason, wSuspect, wPast, wBlock}, o.sense.what) || o.sentence > r.list[i].sentence+1 || o.sentence < r.list[i].sentence-1 ||
			bearsOn(o.tags, kName, kIf, kHedge, kOr, kMode, kLunch, kVerb, kPresent, kYes, kEnrol, kSeat, kStranger, kReplaces, kReplaced, kOff) || troubleOpen.MatchString(o.plain()) || !r.dayOfLetter(o) {
			continue
		}
		if text := o.plain(); leavesPost.MatchString(text) || o.sense.what != wBlock && troubleOfMine.MatchString(text) && !bearsOn(o.tags, kNot, kNe) && (obstacleOnly.MatchString(text) || keptByMatter.MatchString(text)) {
			return k
		}
	}
	return -1
}

// settleRoadBesideNo takes a no to the road, "mon employeur ne m'autorise plus à me déplacer", beside a whole no for the ground of it, and so the paper that says why.
func (r *reader) settleRoadBesideNo() {
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		road := s.what == wDecision && s.rule == "frame" && !s.yes && !s.maybe && s.self && s.mode == string(Onsite) && len(s.names)+len(s.events) == 0
		paper := s.what == wBlock && s.code == ReasonAttachment && ownPaper.MatchString(c.plain())
		if c.subject || c.question || !road && !paper || !r.refusesWholly(i) {
			continue
		}
		c.sense = sense{what: wReason, rule: "ground of the whole no"}
		c.fill()
	}
}

// refusesWholly says whether the sender says a whole no beside clause i, and nobody comes, by whatever way.
func (r *reader) refusesWholly(i int) bool {
	whole := false
	for k := range r.list {
		s := r.list[k].sense
		switch {
		case k == i || r.list[k].subject:
		case r.list[k].question, s.what == wHedge, s.what == wDetail, s.what == wMention, s.what == wDecision && (s.yes || s.maybe || !s.self || len(s.names) > 0):
			return false
		case s.what == wDecision:
			whole = whole || !s.partial && s.mode == ""
		}
	}
	return whole
}
