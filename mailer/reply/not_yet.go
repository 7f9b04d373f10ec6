package reply

import "strings"

// An answer that cannot be given yet, in the words of an office: "je ne suis pas en mesure de vous confirmer ma présence, la date du conseil n'est pas encore arrêtée. Je
// vous confirme cela la semaine prochaine", "nous ne savons pas encore si nous pourrons nous libérer". It is the sender's perhaps where nothing else is said.

const (
	notYetLead = `^(et |mais |or |car |bonjour |malheureusement |helas |desolee? |seulement |donc |aussi |toutefois |cependant |neanmoins |par contre |en revanche |pour l instant |pour l heure |pour le moment |a ce jour |a ce stade |a l heure actuelle |a cette heure |actuellement |aujourd hui |en l etat |pour ma part |de mon cote |de notre cote |en ce qui me concerne |quant a moi |honnetement |sincerement |franchement |a vrai dire |je (vous |t )?avoue que |comme |en effet |pour le 28 mai |le 28 mai )*`
	// notYetNow are words for today, which leave the answer to another day.
	notYetNow = `(encore|toujours|malheureusement|helas|pour l instant|pour l heure|pour le moment|a ce jour|a ce stade|a l heure actuelle|a l heure ou je vous ecris|a cette heure|actuellement|aujourd hui|maintenant|dans l immediat|des (a present|maintenant)|tout de suite|en l etat( actuel des choses)?|a present|absolument|totalement|tout a fait|vraiment|du tout|donc)`
	// notYetDay is the day in question.
	notYetDay = `( ce jour la| cette journee| (a|pour|sur) cette date| cette date| le (jeudi )?28( mai)?| pour le (jeudi )?28( mai)?| (a|pour) (cette|votre|la) (journee|rencontre|manifestation|reunion|date|invitation)( du (jeudi )?28 mai| d epernay)?| a epernay| (fin|en) mai| de mon cote| pour moi| pour ma part| d y)*`
	// notYetComing is what is not known: that one comes.
	notYetComing = `(pouvoir |(etre )?en mesure de |en capacite de )?(bien )?(y |m y |nous y |me |m |nous |se |s )?(etre (bien )?(disponibles?|libres?|presente?s?|la|des votres|parmi vous|dispo|avec vous)|(etre )?(disponibles?|libres?|dispo)|venir|participer|assister|liberer|libere|deplacer|rendre( disponibles?)?|joindre a vous|etre|aller|prendre part|faire le deplacement|venir a vous)( a)?`
	// notYetAnswer is what cannot be done yet: to answer.
	notYetAnswer = `(de |d )?(pouvoir )?(vous |te )?(le |la |l |en |y |me |m |nous |vous |rien |rien vous )*(repondre|dire|confirmer|garantir|assurer|promettre|engager|prononcer|decider|positionner|certifier|affirmer|(donner|apporter|fournir|faire) (une|de|ma|la|notre) (reponse|confirmation|certitude|decision)|valider|arreter|fixer)`
	// notYetMatter is what the answer is about.
	notYetMatter = `( plus| encore| (ma|notre) (presence|participation|venue|disponibilite|inscription|reponse)( ou non)?| (avec|sans) (certitude|precision)| (definitive|ferme|certaine|claire|precise|fiable|favorable|positive)( ou negative)?| quoi que ce soit| rien| positivement| favorablement| fermement| definitivement| precisement| formellement| de (facon|maniere) (certaine|definitive|ferme|sure|precise)| sur (ma|notre|cette|ce point|le sujet)( presence| participation| venue| date| disponibilite)?| quant a (ma|notre) (presence|participation|venue|disponibilite)| ` + notYetNow + `)*`
	// notYetWhether asks oneself whether one comes.
	notYetWhether = ` (si|s) (oui ou non )?(je|j|nous|on|cela|ca|ce) (ne )?(le |y |me |m |nous |vous |en )?(serai|serons|sera|pourrai|pourrons|pourra|peux|pouvons|peut|suis|sommes|viendrai|viendrons|viendra|viens|venons|vient|participerai|participerons|participe|assisterai|assisterons|irai|irons|aurai|aurons|suis libre)( bien| finalement| effectivement)?( (vous |de )?` + notYetComing + `| possible| en mesure de (venir|participer|etre presente?|me liberer|y assister)| (le temps|la possibilite|l occasion) de (venir|participer|me liberer)| retenue?s?| prise?s?)?( ou (non|pas))?`
)

var (
	// notYetSure is "je ne suis pas encore certaine de pouvoir me libérer", "nous ne sommes pas sûrs d'être disponibles".
	notYetSure = lazily(notYetLead + `((je|j|nous|on) )?((ne |n )?(suis|sommes|est) )?(pas|guere)( ` + notYetNow + `)* (sure?s?|certaine?s?|assuree?s?)( ` + notYetNow + `)* (de|d) ` + notYetComing + notYetDay + `( ` + notYetNow + `)*$`)
	// notYetAble is "je ne suis pas en mesure de vous confirmer ma présence", "je ne peux pas vous dire si je serai disponible".
	notYetAble = lazily(notYetLead + `(je|j|nous|on|il (m|nous) est|impossible|il est) (ne |n )?(suis|sommes|est|peux|puis|pouvons|peut|saurais|saurions|pourrai|pourrons|serai|serons|me sens|ai|avons)( pas| rien)?( ` + notYetNow + `)*( pas)?( rien)?( ` + notYetNow + `)* ((en mesure|en capacite|a meme|capables?|en etat|la possibilite|les moyens)( ` + notYetNow + `)* )?` + notYetAnswer + notYetMatter + `(` + notYetWhether + `)?` + notYetDay + `( ` + notYetNow + `)*$`)
	// notYetKnown is "nous ne savons pas encore si nous pourrons venir", "j'ignore si je serai libre".
	notYetKnown = lazily(notYetLead + `(((je|j|nous|on) )?(ne |n )?((sais|savons|sait|suis pas|vois|voit|voyons) (trop |pas |guere |toujours pas )+|ignore |ignorons |ai aucune idee |suis incapable de dire )(encore |bien |trop |exactement )*(` + notYetNow + `| )*|reste a savoir|savoir)(` + notYetWhether + `)` + notYetDay + `( ` + notYetNow + `)*$`)
	// notYetWonders is "je me demande si je pourrai venir".
	notYetWonders = lazily(notYetLead + `je me (demande|tate)( encore)*(` + notYetWhether + `)` + notYetDay + `( ` + notYetNow + `)*$`)
	// notYetMine is "ma présence n'est pas encore certaine", "notre participation est encore incertaine".
	notYetMine = lazily(notYetLead + `(ma|notre) (presence|participation|venue|disponibilite|reponse|liberte)` + notYetDay + ` ((n|ne) )?(est|reste|demeure|sera|serait)( ` + notYetNow + `)*(( pas| rien moins que)( ` + notYetNow + `)* (certaine|confirmee|acquise|assuree|garantie|sure|arretee|decidee|fixee|definitive|ferme|definie|connue|validee)| (tres |plus qu |assez |encore )?(incertaine|hypothetique|aleatoire|en suspens|indecise|provisoire|conditionnelle|a confirmer|a determiner|a preciser|en pointilles))( ` + notYetNow + `)*` + notYetDay + `$`)
	// notYetHeld is "je préfère ne pas m'engager pour l'instant", "je préfère attendre avant de vous répondre".
	notYetHeld = lazily(notYetLead + `(je|j|nous|on) (prefere|preferons|prefererais|aime mieux|aimerais|attends|attendons)( ` + notYetNow + `)* (ne (pas|rien) (` + notYetAnswer + notYetMatter + `)|((attendre|patienter|reserver ma reponse|differer ma reponse)( un peu| quelques jours| d en savoir plus| d avoir .{3,40})* )?avant de ` + notYetAnswer + notYetMatter + `)$`)
	// notYetEasy is "c'est difficile à dire à ce stade", "difficile de me prononcer", "il est encore trop tôt pour vous répondre".
	notYetEasy = lazily(notYetLead + `((c|ce|il) (m )?(est|serait) |(cela|ca) (me )?(parait|semble|est) )?(` + notYetNow + `| )*(un peu |assez |tres |bien |plutot |trop )*(difficile|delicat|complique|malaise|hasardeux|premature|tot)( ` + notYetNow + `)* (pour (moi|nous) )?((a|de|d|pour) (vous |le |l |me |m |nous |en |y )*(dire|savoir|prevoir|anticiper|prononcer|engager|repondre|confirmer|decider|donner (une|ma|de) reponse)|a dire)` + notYetMatter + notYetDay + `$`)
	// notYetCannot is "il m'est impossible de vous répondre à ce stade".
	notYetCannot = lazily(notYetLead + `((c|ce|il) (m |nous )?(est|serait) )?(` + notYetNow + `| )*impossible( ` + notYetNow + `)* (pour (moi|nous) )?` + notYetAnswer + notYetMatter + `(` + notYetWhether + `)?` + notYetDay + `$`)
	// notYetVerb is a coming that may turn out not to be: "il n'est pas certain que je puisse venir", "il se peut que je ne sois pas disponible".
	notYetVerb = lazily(notYetLead + `(il|c|ce|rien) ((n|ne) (est|m est) pas( ` + notYetNow + `)* (sur|certain|acquis|garanti|dit|evident)|(n|ne) (est moins sur|garantit|dit)|se peut|se pourrait( bien)?|est (possible|a craindre|incertain)) (que|qu) (je|j|nous|on) (ne |n )?(y |me |m |nous )?(puisse|puissions|sois|soyons|soit|vienne|venions|participe|aie|ayons)( pas)?( ` + notYetComing + `)?` + notYetDay + `( ` + notYetNow + `)*$`)
	// notYetGuarantee is "je ne garantis pas ma présence".
	notYetGuarantee = lazily(notYetLead + `(je|nous) ne (vous |le |l |peux |puis |pouvons )*(garantis|garantissons|promets|promettons|assure|confirme|confirmons) (pas|rien)( ` + notYetNow + `)*( (ma|notre) (presence|participation|venue)| (de|d) ` + notYetComing + `)?` + notYetDay + `( ` + notYetNow + `)*$`)
	// notYetAwaits is what the sender waits for.
	notYetAwaits = lazily(notYetLead + `(je |j |nous |on )?(suis|sommes|est|reste|attends|attendons|attend)( ` + notYetNow + `| juste| simplement| seulement| aussi)*( en attente (de|du|des|d)| dans l attente (de|du|des|d)| (que|qu|de|d|le|la|l|les|un|une|des|mon|ma|mes|notre|nos|ce|cette)) ?[\w ]{3,90}$`)
	// notYetAwaitsFor says itself that the answer waits for it: "j'attends mon planning pour vous répondre".
	notYetAwaitsFor = lazily(` (pour|avant de|afin de) (pouvoir )?` + notYetAnswer + notYetMatter + `(` + notYetWhether + `)?$`)
	// notYetWord promises the answer: "je vous confirmerai ou non ma venue", "réponse ferme d'ici vendredi", "je serai en mesure de vous répondre après le 12 mai".
	notYetWord = lazily(notYetLead + `((je|nous|on) (ne (manquerai|manquerons) pas de |serai en mesure de |serons en mesure de |pourrai |pourrons |devrais pouvoir |tacherai de |vais |me permettrai de )?(vous |te |le |la |l |en |y )*(confirm\w+|repond\w+|dis|dirai|dirons|donn\w+|precis\w+|previens|previend\w+|tien\w+|recontact\w+|inform\w+|avis\w+|communiqu\w+|transm\w+|envo\w+|enver\w+|revien\w+|reviend\w+|revenir|ecri\w+|fais|ferai|signal\w+)( (rapidement|vite|aussitot|bien sur|donc|alors|cela|ca|ce point|au courant|informee?s?|vers vous|signe|savoir|ou non|ou pas|(de )?(ma|notre|une) (presence|participation|venue|reponse|decision|disponibilite|inscription)|definitive|ferme|definitivement|fermement|precise|certaine))*|(vous aurez|vous recevrez) (ma|notre|une) (reponse|confirmation|decision)( definitive| ferme)?|(ma |une )?(reponse|confirmation|decision)( definitive| ferme)?( suivra)?)` +
		`( (des que|aussitot que|une fois|sitot|lorsque|quand|des|avant|apres|d ici|courant|en|dans|sous|a|vers|au|le|la|cette|fin|debut|mi|par|pour|lundi|mardi|mercredi|jeudi|vendredi|ulterieurement|prochainement|rapidement|bientot|plus tard|au plus (vite|tot)|au mieux)( [\w]+){0,9})?$`)
	// notYetYours is what the organisers would have to send or say.
	notYetYours = lazily(`\b(votre|vos|de vous|de votre part|le lien|le programme)\b`)
	// notYetChecks is "je dois encore vérifier mon planning".
	notYetChecks = lazily(notYetLead + `((je|nous|on) (dois|devons|doit|vais|allons|voudrais|prefere)|il (me |nous )?faut|(me|nous) reste a)( d abord| au prealable| avant tout| juste| ` + notYetNow + `)* (que je )?(verifie|verifier|regarde|regarder|consulte|consulter|checker|controler|etudier|examiner|caler|organiser|reorganiser|finaliser)( d abord| ` + notYetNow + `)* (mon|ma|mes|notre|nos) (planning|plannings|agenda|agendas|emploi du temps|calendrier|disponibilites?|dispos?|obligations|engagements|roulement|horaires|gardes)( (de|du|pour) [\w ]{2,20})?( (pour|avant de) ` + notYetAnswer + notYetMatter + `)?$`)
	// notYetThing is what an answer waits for: "j'attends encore l'avis de mon élue".
	notYetThing = lazily(` (attends|attendons|attente|attend)( ` + notYetNow + `| juste| simplement| seulement)* ((de |d )?(le|la|l|les|un|une|mon|ma|mes|notre|nos|du|des|d)? ?(dates?|calendriers?|plannings?|agenda|emploi du temps|reponses?|avis|accord|aval|feu vert|convocations?|confirmations?|validations?|arbitrages?|votes?|decisions?|retours?|resultats?|horaires|tableau|ordre du jour|rendez vous|rdv|dates|notification|verdict|autorisation|ordre de mission|affectation|programmation)|(que|qu) (la|le|l|les|mon|ma|notre|mes|nos) ?\w+( \w+){0,5} (soit|soient|sorte|sortent|tombe|rentre|revienne|valide|decide|tranche|fixe|reponde|confirme|signe|donne|me donne|me dise|se reunisse|ait|aient)|de (savoir|connaitre|voir|recevoir))\b`)
	// notYetMore is what would make an answer or somebody else's of it.
	notYetMore = lazily(`\b(moi aussi|collegue|collegues|elle|elles|ils|en visio|a distance|en ligne|sur place|repas|dejeuner|apres midi|matin|toute la journee|jusqu|plus (du tout|sure?|certaine?))\b`)
)

// notYetDoubts are the ways to say that the answer cannot be given yet; notYetOpen those that need another word to come, or something awaited, beside them.
var (
	notYetDoubts = []pattern{notYetSure, notYetKnown, notYetHeld, notYetEasy, notYetChecks}
	notYetOpen   = []pattern{notYetAble, notYetGuarantee, notYetMine, notYetVerb, notYetWonders, notYetCannot}
)

// settleNotYet takes such clauses for the sender's perhaps, with what is awaited and the word that is promised.
func (r *reader) settleNotYet() {
	if r.in.Answers != AnswersInvitation || len(r.in.Registered) > 0 || len(r.forms) > 0 || len(r.others()) > 0 {
		return
	}
	var said []int
	doubt := false
	for i := range r.list {
		s := r.list[i].sense
		if s.maybe && len(s.names) == 0 && (s.what == wHedge && s.rule != "leave pending" || s.what == wDecision && s.yes && s.self) {
			doubt = true
		} else if r.notYetClause(&r.list[i]) && r.notYetSays(i) {
			said = append(said, i)
		}
	}
	if !doubt && len(said) == 0 {
		return
	}
	r.notYetWords()
	for _, i := range said {
		if r.nothingFirm(i) {
			r.toldMaybe(&r.list[i])
			r.list[i].sense.rule = "not yet"
			doubt = true
		}
	}
	if doubt {
		r.notYetBeside()
	}
}

// notYetClause says whether a clause was not understood, or taken for a plain no, and holds nothing that would be lost.
func (r *reader) notYetClause(c *clause) bool {
	s := c.sense
	open := has([]string{wSuspect, wBlock, wReason}, s.what) || s.what == wDecision && !s.yes && s.self && len(s.names) == 0 && !s.selfOut
	return open && !c.subject && !c.question && len(c.tags) > 0 && !bearsOn(c.tags, kName, kMode, kLunch, kCancel, kStranger, kRelation, kUnnamed, kCompany, kPart, kHour, kExcept, kMeeting)
}

// notYetSays says whether clause i says that the answer cannot be given yet; what can also be a courteous no needs another word to come or something awaited beside it.
func (r *reader) notYetSays(i int) bool {
	text := r.list[i].plain()
	if notYetMore.MatchString(text) {
		return false
	}
	if matchesOne(text, notYetDoubts) || r.notYetJoined(text) || notYetAwaits.MatchString(text) && r.notYetAwaitsAnswer(i, text) {
		return true
	}
	if notYetAwaits.MatchString(text) && notYetThing.MatchString(text) && !notYetYours.MatchString(text) && r.notYetPromised(i) {
		return true
	}
	return matchesOne(text, notYetOpen) && notYetDenied.MatchString(text) && r.notYetWordBeside(i)
}

// notYetAwaitsAnswer says whether what clause i awaits is what the answer waits for: "j'attends mon planning pour vous répondre".
func (r *reader) notYetAwaitsAnswer(i int, text string) bool {
	at := notYetAwaitsFor.FindStringIndex(text)
	if at != nil {
		return !notYetYours.MatchString(text[:at[0]])
	}
	return i+1 < len(r.list) && r.list[i+1].sentence == r.list[i].sentence && toAnswer.MatchString(r.list[i+1].plain()) && !notYetYours.MatchString(text)
}

// notYetJoined says whether a doubt stands behind what is awaited, or behind another doubt: "je suis dans l'attente de mon planning et ne sais pas encore si je viendrai".
func (r *reader) notYetJoined(text string) bool {
	left, right, ok := strings.Cut(text, " et ")
	return ok && matchesOne(right, notYetDoubts) && (matchesOne(left, notYetDoubts) || notYetAwaits.MatchString(left) && !notYetYours.MatchString(left))
}

// matchesOne says whether one of some patterns matches a text.
func matchesOne(text string, patterns []pattern) bool {
	for _, p := range patterns {
		if p.MatchString(text) {
			return true
		}
	}
	return false
}

// notYetWordBeside says whether another word is promised beside clause i, or something is awaited.
func (r *reader) notYetWordBeside(i int) bool {
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.subject || o.question {
			continue
		}
		text := o.plain()
		if o.sense.what == wLater || anotherWord.MatchString(text) || byThen.MatchString(text) || knowsThen.MatchString(text) || notYetWord.MatchString(text) || pendingLeave.MatchString(text) || notYetAwaits.MatchString(text) || onlyYet.MatchString(text) {
			return true
		}
	}
	return false
}

// notYetPromised says whether another word is promised beside clause i, and all the rest of the reply was read.
func (r *reader) notYetPromised(i int) bool {
	word := false
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.subject {
			continue
		}
		text := o.plain()
		if o.sense.what == wLater || anotherWord.MatchString(text) || byThen.MatchString(text) || notYetWord.MatchString(text) && !promisesComing.MatchString(text) && !notYetOther.MatchString(text) {
			word = true
		} else if o.question || o.sense.what == wSuspect || o.sense.what == wBlock || o.sense.what == wDecision {
			return false
		}
	}
	return word
}

// notYetWords takes the promise of an answer for a word to come, where the reply holds a doubt: "je ne manquerai pas de vous confirmer ma présence".
func (r *reader) notYetWords() {
	for i := range r.list {
		c := &r.list[i]
		text := c.plain()
		own := c.sense.what == wDecision && c.sense.yes && c.sense.self && !c.sense.all && notYetFuture.MatchString(text)
		if c.subject || c.question || !own && !has([]string{wSuspect, wBlock, wReason}, c.sense.what) || len(c.tags) == 0 || bearsOn(c.tags, kName, kMode, kLunch, kCancel, kUnnamed, kCompany, kRelation) {
			continue
		}
		if notYetWord.MatchString(text) && !promisesComing.MatchString(text) && !notYetOther.MatchString(text) {
			c.sense = sense{what: wLater, rule: "word to come"}
			c.fill()
		}
	}
}

// notYetBeside takes what is awaited, and the regret of it, beside a doubt of the sender's for what they are, where nothing firm is said.
func (r *reader) notYetBeside() {
	for i := range r.list {
		c := &r.list[i]
		leave := c.sense.what == wHedge && c.sense.rule == "leave pending"
		text := c.plain()
		if notYetRegrets.MatchString(text) && r.nothingFirm(i) && !c.question {
			c.sense = sense{what: wCourtesy, rule: "regrets that it is open"}
			c.fill()
			continue
		}
		if c.question && notYetUntil.MatchString(text) && r.nothingFirm(i) {
			c.sense = sense{what: wQuestion, fixed: true, rule: "until when"}
			c.fill()
			continue
		}
		if c.subject || c.question || !leave && !has([]string{wSuspect, wBlock, wReason}, c.sense.what) || len(c.tags) == 0 || bearsOn(c.tags, kName, kMode, kLunch, kCancel, kUnnamed, kCompany, kStranger, kHour) || !r.nothingFirm(i) {
			continue
		}
		if (leave || notYetAwaits.MatchString(text)) && !notYetYours.MatchString(text) && !notYetMore.MatchString(text) {
			c.sense = sense{what: wReason, rule: "awaited"}
			c.fill()
		}
	}
}

var (
	// notYetDenied is in each of those turns.
	notYetDenied = lazily(`\b(pas|rien|impossible|saurais|saurions|demande|tate|peut|pourrait|incertain\w*|hypothetique|aleatoire|suspens|indecise|provisoire|conditionnelle|a (confirmer|determiner|preciser)|pointilles?|possible|craindre)\b`)
	// promisesComing is no word to come, but an answer: "je vous confirme ma présence".
	promisesComing = lazily(`\b(je|nous) (vous )?(confirme|confirmons|donne|signale)( bien| donc)? (ma|notre) (presence|participation|venue)\b`)
	// notYetUntil asks how long an answer can wait: "quelle est la date limite d'inscription ?"
	notYetUntil = lazily(notYetLead + `((pouvez vous me dire|pourriez vous me dire|dites moi|merci de me dire|j aimerais savoir|je voudrais savoir) )?(jusqu a quand|jusqu a quelle date|avant quelle date|pour quelle date|sous quel delai|pour quand|quel est le (dernier )?delai|quelle est la date (limite|butoir))( \w+){0,9}$`)
	// notYetFuture is a promise that reads like an answer.
	notYetFuture = lazily(`\b(ne manquer(ai|ons) pas|confirmer(ai|ons))\b`)
	// notYetOther is a word about something else.
	notYetOther = lazily(`\b(lui|leur|pour (ma|mon|mes|notre|nos|le|la|les|l) ?(repas|dejeuner|collegue|collegues|transport|train|regime)|qui (viendra|ira|sera)|combien|le nombre|les noms?|que (oui|non|si)|que c est (oui|non|bon|mort|rape|ok|d accord))\b`)
	// notYetRegrets is sorry for the doubt.
	notYetRegrets = lazily(notYetLead + `((je suis )?(sincerement |vraiment )?(desolee?s?|navree?s?|confuse?|pardon|mille excuses|toutes mes excuses|mes excuses)|((veuillez|merci de|je vous prie de)( bien vouloir)? )?(m excuser|excusez moi|pardonnez moi)|je (m en excuse|vous demande pardon))( par avance| d avance)?( (de|pour) (ce contretemps|cette (incertitude|imprecision|indecision|attente|reponse (tardive|incertaine|imprecise|en suspens|provisoire))|ce (flou|manque de precision|delai)|le (flou|delai)|l (incertitude|imprecision|attente)|(ne pas (pouvoir )?|ne pouvoir )(pas )?(etre (plus )?(precise?|affirmative?|claire?)|vous (en dire|dire|repondre|apporter|donner|fixer)( (plus|davantage|maintenant|tout de suite|plus tot|une|de|reponse|plus|precise|definitive|ferme))*)))?$`)
)
