package reply

import "strings"

// A courteous "si" beside a need, which is no condition on coming: "je ne mange pas de porc, si c'est possible d'en tenir compte", "option végétarienne si vous en avez
// une", "si c'est trop compliqué dites-le-moi, j'apporterai mon tupperware".

const (
	// hardForYou is a need that cannot be met.
	hardForYou = `^(et |mais |bien sur |evidemment |maintenant |par contre |sinon )*(si|s) (jamais |par hasard )?(` +
		`(c|ce|ca|cela) (n )?(est|etait|devait etre|s avere|s averait) (pas |trop |un peu |vraiment )*(complique|difficile|possible|faisable|prevu|contraignant|lourd|realisable|envisageable|gerable|simple|facile|un souci|un probleme)( a (gerer|faire|organiser|prevoir|mettre en place))?|` +
		`(ca|cela) (ne )?(vous )?(pose|posait|posent|fait|cree|complique|derange|embete)( pas)?( (trop|un|des|de|le|la|les|choses|tache|vie|probleme|problemes|souci|soucis|difficulte|difficultes|travail|organisation|supplementaire))*|` +
		`vous ne (pouvez|pouviez|savez|proposez|prevoyez|servez|faites|l avez) pas( (le|la|l|en|de|d|ca|cela|faire|prevoir|proposer|gerer|tenir|compte|plat|adapte|repas|menu))*|` +
		`il n y en a pas|vous n en avez pas|(le traiteur|la cuisine) ne (le |la )?(peut|sait|fait|propose|prevoit) pas( (le|la|de|faire|prevoir|proposer|gerer|ca|cela))*)( pour (vous|le traiteur|la cuisine|le cuisinier|les organisateurs|l organisation|votre traiteur))?( (bien sur|evidemment))?`
	// kitchen is who cooks.
	kitchen = `((le|la|votre|notre) )?(traiteur|cuisine|cuisiniere?|restaurateur|prestataire|cuistot|chef cuisinier)`
	// theySee is what may be asked of them, and of whoever orders from them.
	theySee = `(en |l |le )?((prevenir|avertir|informer|alerter) ` + kitchen + `|(signaler|dire|indiquer|preciser|transmettre|noter) ?(cela |ca |l info |l information )?(au|a) ` + kitchen + `|le dire au traiteur)`
	// suchFood is a dish that would do as well.
	suchFood = `((un|une|du|de la|des|le|la|les|quelques) )?((bon |simple |petit )?(plat|assiette|portion|salade|omelette) )?((de|d|du|avec|a la|aux) )?(poissons?|legumes?|oeufs?|salade|crudites|fruits?|fromage|pain|riz|pates|omelette|soupe|frites|feculents)`
	// eachSelf is what becomes of it then: nothing that touches the coming.
	eachSelf = `( (mais|et|alors|dans ce cas|la|sinon|merci|bien sur|surtout|simplement|juste|aussi|au pire|eventuellement)| dites (le )?(moi|le moi)| (prevenez|avertissez) moi| faites (le )?moi (le )?(signe|savoir)| n hesitez pas a me (le )?(dire|prevenir)` +
		`| je (m |me )?(ferai avec|ferai sans|arrangerai|arrange|adapterai|adapte|debrouillerai|debrouille|comprendrai|comprends|organiserai|gererai|contenterai( (du|de|des|d) (reste|pain|fromage|legumes|salade|l accompagnement|accompagnements?|un sandwich))?)( (sans probleme|tres bien|parfaitement|tout a fait|bien sur|moi meme|autrement|toute seule|tout seul))?` +
		`| (je|j) (apporterai|amenerai|apporte|amene|prendrai|emporterai|ramenerai|prevoirai|viendrai avec) (mon|ma|mes|un|une|de|quelque) (propre |petit |petite )*(repas|gamelle|tupperware|sandwich|sandwichs|pique nique|casse croute|panier|bento|salade|encas|en cas|dejeuner|quoi( manger| grignoter)?|chose)( (moi meme|dans mon sac|pour moi|a manger))?` +
		`| je mangerai (les legumes|le reste|ce qu il y a|ce qu il y aura|l accompagnement|les accompagnements|du pain|le dessert|la salade|autour)| (pas|aucun) ?(de |d )?(souci|soucis|probleme|problemes|panique|inquietude)( pour moi)?| (ce n est|c est|ca n est|ce ne sera) pas (grave|un (probleme|souci)|un drame|bien grave|tres grave)| tant pis( pour moi)?| ne vous (en faites|inquietez|prenez|embetez|tracassez|cassez) pas( (la tete|pour moi|pour ca|pour cela|outre mesure))?` +
		`| ` + suchFood + `( ou ` + suchFood + `)* (me|m) (va|vont|convient|conviennent|conviendra|conviendront|suffit|suffisent|suffira|suffiront|ira|iront|irait|iraient)( (tres|parfaitement|bien|aussi|tout a fait|amplement|largement))*)+$`
)

var (
	hardNeed = lazily(hardForYou + eachSelf)
	// ifHard is the beginning of it.
	ifHard = lazily(hardForYou)
	// dishToo is a dish that would do as well, of which the kitchen wants to know.
	dishToo = lazily(` ` + suchFood + `( ou ` + suchFood + `)* (me|m) (va|vont|convien|suffi|ira)`)
	// ifYouCan is a wish that the need be met, and thanks for it.
	ifYouCan = lazily(`^(et |mais |bien sur |evidemment )*(si|s) ((c|ce|ca|cela) (est|etait|serait) (bien sur )?(possible|faisable|prevu|envisageable|realisable|jouable)( (d|de|pour vous d|pour vous de) (en tenir compte|l indiquer|le signaler|le noter|le prevoir|prevoir|adapter|l adapter|le prendre en compte)( au traiteur)?)?` +
		`|vous (pouvez|pouviez|avez la possibilite d|pourriez) (en tenir compte|le signaler|l indiquer|le noter|y penser|le prevoir|prevoir( (ca|cela|quelque chose|un plat adapte|une option))?|le prendre en compte|adapter|faire quelque chose)( (au traiteur|a la cuisine))?|vous (pouvez|pouviez|pourriez|voulez bien|vouliez bien|pensez a|pouvez penser a) ` + theySee + `|` + kitchen + ` (peut|pouvait|pourrait|sait|veut bien) (en tenir compte|y penser|s adapter|s y adapter|l adapter|adapter (mon|le) (repas|plat|menu)|(le|l|y) (prendre en compte|prevoir|gerer|noter|faire)|faire (un effort|quelque chose|attention|le necessaire)|trouver une solution)|` + kitchen + ` (peut|pouvait|pourrait|sait|veut bien) (me |m |nous )?(prevoir|proposer|faire|adapter|preparer|remplacer|servir) [a-z]+( [a-z]+){0,6}|(cela|ca|ce) (peut|pouvait|pourrait) (etre (pris en compte|signale|note|prevu|indique|transmis|fait)|se (prevoir|faire))( (par|au|a) ` + kitchen + `)?|vous le pouvez|vous pouvez|(cela|ca) pouvait etre (pris en compte|signale|note|prevu|indique|transmis)( ((par|au|a) ` + kitchen + `|en cuisine))?|vous y (pensez|arrivez)|vous (en )?(avez|proposez|prevoyez|servez|faites) ?(un|une|cela|ca)?|il y en a ?(un|une)?|(ca|cela) existe|(le|votre) traiteur (le |en )?(peut|propose|prevoit|fait)( (un|une))?` +
		`|(ce n est|c est|ca n est) pas trop (complique|demander|contraignant|difficile|vous demander)( pour vous)?|(ca|cela) ne (vous )?(pose|complique|derange|embete) pas( (trop|de probleme|de souci|la tache|les choses))*)` +
		`( (bien sur|evidemment|merci|svp))?( (ce serait|cela serait|ca serait|ce sera|c est) (tres |vraiment |bien )?(gentil|sympa|bien|top|super|parfait|aimable|formidable|genial|l ideal|ideal)( (a vous|de votre part))?| tant mieux| je vous en (remercie|serais reconnaissante?)( d avance)?| merci( (d avance|beaucoup))?)*$`)
)

// settleCourteousIfs takes such words for what they are where a need of the sender's stands just before them: the need stays, and nothing hangs on it.
func (r *reader) settleCourteousIfs() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.question || !bearsOn(c.tags, kIf) {
			continue
		}
		switch before := r.before(i); {
		case before != nil && r.ownNeed(before) && ifYouCan.MatchString(c.plain()):
			if r.answerHangsOn(i) {
				c.sense = sense{what: wBlock, code: ReasonCondition, rule: "comes if it can be done"}
			} else if !ofKitchen.MatchString(c.plain()) || r.onlyManages(i) {
				c.sense = sense{what: wCourtesy, rule: "if it can be done"}
			}
		case ifHard.MatchString(c.plain()) && r.needToldBefore(i):
			r.needUnmet(i)
		default:
			r.needIfYouCan(c)
		}
	}
}

// ofKitchen is of who cooks, and manages is what the sender does without them.
var (
	ofKitchen = lazily(`\b(traiteur|cuisine|cuisiniere?|restaurateur|prestataire|cuistot)\b`)
	manages   = lazily(`^(sinon|autrement|a defaut|dans le cas contraire|merci|(sinon |autrement )?(je (m |me )?(arrangerai|arrange|debrouillerai|debrouille|adapterai|adapte|ferai avec|ferai sans|ferai le tri|trierai|organiserai|comprendrai)|(ce n est|c est|ce sera|ce ne sera) pas (bien |tres )?(grave|un (souci|probleme|drame))|pas (grave|de souci|de probleme)|tant pis))( (sans probleme|tres bien|bien sur|merci))*$`)
)

// onlyManages says whether nothing stands behind clause i in its sentence but that the sender will manage.
func (r *reader) onlyManages(i int) bool {
	for k := i + 1; k < len(r.list) && r.list[k].sentence == r.list[i].sentence; k++ {
		if o := &r.list[k]; o.sense.what != wCourtesy && !manages.MatchString(o.plain()) {
			return false
		}
	}
	if bearsOn(r.list[i].tags, kHedge) && !canBeTold.MatchString(r.list[i].plain()) {
		return false
	}
	return !bearsOn(r.list[i].tags, kName, kRelation, kEvent, kNot, kNe, kVerb, kPresent)
}

// canBeTold is a "peut être" that is no "peut-être": "si cela peut être signalé au traiteur".
var canBeTold = lazily(`\b(si|s) (cela|ca|ce|c) peut etre (pris en compte|signale|note|prevu|indique|transmis|fait|precise)\b`)

// ownNeed says whether a clause tells a need, and of nobody but the sender.
func (r *reader) ownNeed(c *clause) bool {
	if c.subject || c.question || bearsOn(c.tags, kName, kRelation, kUnnamed, kCompany, kThird, kWe, kIf, kPast) || len(c.sense.names) > 0 || c.sense.all {
		return false
	}
	return c.sense.diet != "" || c.sense.access != "" || bearsOn(c.tags, kDiet, kAccess) || r.refusesFood(c) || r.hardWay(c)
}

// needToldBefore says whether a need of the sender's stands before clause i, in its sentence or in the one before.
func (r *reader) needToldBefore(i int) bool {
	for k := i - 1; k >= 0 && r.list[k].sentence >= r.list[i].sentence-1; k-- {
		if r.ownNeed(&r.list[k]) {
			return true
		}
	}
	return false
}

// needUnmet takes the rest of the sentence from clause i on, "si c'est trop compliqué, | je m'arrangerai", for courtesies if it says nothing else; the dish that would do
// as well belongs to the need.
func (r *reader) needUnmet(i int) {
	end, text := i, r.list[i].plain()
	for end+1 < len(r.list) && r.list[end+1].sentence == r.list[i].sentence {
		end++
		text += " " + r.list[end].plain()
	}
	if !hardNeed.MatchString(text) {
		return
	}
	for k := i; k <= end; k++ {
		r.list[k].sense = sense{what: wCourtesy, rule: "else of a need"}
		r.list[k].fill()
	}
	if dishToo.MatchString(text) {
		r.list[i].sense = sense{what: wDetail, rule: "else of a need", fixed: true, self: true, diet: r.text[r.words[r.list[i].tags[0].from].from:r.endOf(&r.list[end])]}
	}
}

// needIfYouCan reads a clause that is a need with such a wish behind it, "option végétarienne si vous en avez une", as the need.
func (r *reader) needIfYouCan(c *clause) {
	if c.sense.what != wBlock || c.sense.code != ReasonCondition {
		return
	}
	for k, t := range c.tags {
		if k == 0 || t.kind != kIf {
			continue
		}
		head := &clause{tags: c.tags[:k], sentence: c.sentence, text: r.text[r.words[c.tags[0].from].from:r.words[c.tags[k-1].to-1].to]}
		if _, tail, ok := strings.Cut(c.plain(), head.plain()+" "); !ok || !ifYouCan.MatchString(tail) || bearsOn(head.tags, kVerb, kPresent, kNoun, kEnrol, kHedge, kOr) || !r.ownNeed(head) {
			return
		}
		if s := r.senseOf(head); s.what == wDetail && s.diet+s.access != "" {
			s.rule, s.fixed = "need, if it can be met", true
			c.sense, c.tags, c.text, c.flat = s, head.tags, head.text, ""
		}
		return
	}
}
