package reply

import "strings"

// Asides that a secretary passes over beside an answer: who gave leave, what the sender is in the house of another, where they are based, whom they could take along in the
// car, how large the house is, by whom the letter came.

const (
	// byTitle is somebody by their title and name, or by their office: "Mme Oudin", "Madame Weber", "la sous-préfecture".
	byTitle = `((m|mr|mme|mlle|monsieur|madame|mademoiselle) )?[a-z]+( [a-z]+){0,3}`
	// learner is what somebody is who comes for themselves, in the house or the team of another.
	// Who writes for somebody, a secretary or an assistant, is left out.
	learner = `(stagiaire|alternante?|apprentie?|etudiante?|volontaire|service civique|benevole|doctorante?|interne)( (en|de|d|du) \w+){0,2}`
	// ofPlace is where somebody is based.
	ofPlace = `((tout |juste )?(a|au|aux|de|d|du|en|pres de|pres d|a cote de|sur|vers|dans) )((la|le|les|l|saint|ste|st) )?\w+( \w+){0,2}?`
)

// sideAsides are such asides.
func sideAsides() []aside {
	return append([]aside{
		{"leave as ground", lazily(`^(et |donc |bonjour )*(suite (a|au)|apres|grace (a|au)|a la suite (de|du)|muni\w* (de|du)|fort\w* (de|du)|ayant (eu|obtenu|recu)|(j ai|je viens d|nous avons)( bien| enfin| deja)*( eu| avoir| obtenu| obtenir| recu)?)( (le|l|la|un))? ?(feu vert|accord|aval|validation|autorisation|avis favorable|bon)( \w+)? (de|du|d|par) (` + givesLeave + `|(ma|mon|notre|le|la) (n \d|n|dg|dgs|chef\w*)( \d)?)( (hier|ce matin|aujourd hui|cette semaine))?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kMode, kLunch, kEvent, kStranger, kReplaces}, sense{what: wReason, fixed: true}},
		{"what one is, and with whom", lazily(ahead + `((en tant (que|qu)|en qualite (de|d)|comme|au titre de|(je suis|etant)( actuellement| toujours)*( une?)?) ?)?` + learner + ` (chez|aupres (de|d|du)|au service (de|d|du)|dans (l equipe|le service) (de|d|du)|sous la (direction|responsabilite) (de|d|du)) ` + byTitle + `( [a-z]+){0,3}$`),
			(*reader).learnsThere, []kind{kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEvent, kStranger, kReplaces, kReplaced, kVerb, kPresent, kPlus, kHand, kSend, kNo, kCancel}, sense{what: wReason, fixed: true}},
		{"who held the post before", lazily(`^(en remplacement|a la suite|a la place|pour succeder|en succession|pour remplacer|ou je (succede|remplace)) ?(de|d|a)? ` + byTitle + `( (partie?|qui est partie?) (a la retraite|en retraite|en disponibilite|vers d autres horizons))?$`),
			(*reader).newInPost, []kind{kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEvent, kStranger, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"whom one comes to meet", lazily(`^(et |donc |notamment )*(afin (de|d)|pour|dans le but (de|d)|dans l idee (de|d)|histoire (de|d)|en vue (de|d)) (pouvoir )?(rencontrer|connaitre|echanger avec|retrouver|discuter avec|nouer des liens avec|faire la connaissance (de|d)|apprendre a connaitre|prendre contact avec|me faire connaitre (de|d)|rencontrer et echanger avec) ?(mes|des|d|de|nos|les|quelques|d autres|de nouveaux|mes nouveaux|mes nouvelles|mes futurs) ?(autres |nouveaux |nouvelles |futurs )?(homologues|confreres|consoeurs|pairs|collegues( (d autres|des autres|du|de la|de l|de|d) .{2,40})?|acteurs|actrices|partenaires|professionnels|interlocuteurs|reseaux?|associations|collectivites)( (du|de la|de l|des|de|d|locaux|locales|associatifs|institutionnels|grand est) ?.{0,40})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kEvent, kStranger, kReplaces, kEnrol, kCancel, kPlus}, sense{what: wReason, fixed: true}},
		{"where one is based", lazily(ahead + `((moi|nous) )?((je|j|nous|on|mon bureau|notre siege|nos locaux) )((suis|sommes|est|sont)( moi meme| justement| actuellement| desormais)* (basee?s?|installee?s?|domiciliee?s?|implantee?s?|situee?s?|en poste|affectee?s?|originaires?)|habite|habitons|reside|residons|vis|vivons|travaille|travaillons|loge|(suis|sommes) (?:de|d)) ?` + ofPlace + `( (et|donc|alors|du coup))*$`),
			(*reader).basedThere, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kLunch, kStranger, kWhen, kReplaces, kVerb, kPresent, kMode, kRelation, kEnrol, kCancel, kNo}, sense{what: wReason, fixed: true}},
		{"near home", lazily(ahead + `((je|j|nous|on) ((suis|sommes|est)( basee?s?| installee?s?| domiciliee?s?| en poste)?|habite|habitons|reside|vis|travaille|travaillons) ` + ofPlace + ` )?(et |donc |alors |du coup )*((la (date|journee|rencontre) )?(de |d |a )?(bar le duc|\w+) (me|nous) (convient|va|arrange|conviendrait)|(bar le duc|\w+)( c)? est|(bar le duc|\w+) (c est|ce sera|est))( (pour (moi|nous)|tres|vraiment|tout|bien|juste|mieux|parfaitement|a cote|a deux pas|pratique|parfait|ideal|commode|facile|pres|proche|la porte a cote))+$`),
			(*reader).nearHome, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kLunch, kStranger, kWhen, kReplaces, kVerb, kPresent, kMode, kRelation, kEnrol, kCancel, kNo}, sense{what: wReason, fixed: true}},
	}, append(houseSideAsides(), monthSideAsides()...)...)
}

// houseSideAsides are of the car, of the money and of the size of the house, and of how the letter came.
func houseSideAsides() []aside {
	return []aside{
		{"room in the car", lazily(ahead + `(au besoin |si besoin |volontiers )*(je|j|nous|on) (peux|pouvons|pourrai|pourrais|pourrons|peut) (aussi |egalement |bien sur |eventuellement |donc |volontiers )*(prendre|emmener|vehiculer|embarquer|covoiturer|transporter|ramasser|recuperer) (jusqu a )?(une?|deux|trois|quatre|\d|quelques)( (ou|a|voire) (deux|trois|quatre|\d))? (autres )?(personnes?|passagers?|passageres?|participants?|participantes?|covoitureurs?|d entre vous)( (avec moi|en voiture|en covoiturage|dans ma voiture|au passage|a bord|en chemin|sur la route|(de|depuis|a|vers) \w+))*( (si|s) (d autres|des|certains|certaines|quelqu un|quelques|ca|cela|besoin|il y a|vous).{0,80})?$`),
			(*reader).roomInCar, []kind{kName, kNo, kNot, kNe, kEnrol, kCancel, kNoun, kYes, kReplaces, kHand, kLunch, kStranger}, sense{what: wReason, fixed: true}},
		{"no money for the journey", lazily(ahead + `((je|j|nous|on|(mon|ma|notre|le|la|l) ?(service|structure|association|collectivite|commune|employeur|etablissement|direction|mairie|institution)) )(ne |n )?(a|ai|avons|dispose|disposons|disposent)( malheureusement| helas)? (plus|pas|guere|aucun)( (de|d|aucun))? ?(budget|credits?|enveloppe|moyens|ligne budgetaire|vehicule( de service)?|frais)( (de|pour les|pour|d|aux|lie aux))*( (deplacements?|deplacement|missions?|frais (de \w+)?|transports?|voyages?))?( (cette annee|en ce moment|jusqu a la fin de l annee|pour (me|nous) deplacer))?$`),
			(*reader).afarOrNo, []kind{kName, kIf, kHedge, kOr, kMode, kLunch, kEvent, kStranger, kReplaces, kYes}, sense{what: wReason, fixed: true}},
		{"how large the house is", lazily(`^(et |avec |soit |environ )*(` + howMany + ` )` + staffWord + `( (et|ou|dont|plus) (une? |` + howMany + ` )?` + staffWord + `)*( (a temps (plein|partiel)|en tout|au total|environ))*$`),
			(*reader).ofTheHouse, []kind{kName, kIf, kHedge, kNot, kNe, kMode, kLunch, kEvent, kStranger, kReplaces, kVerb, kPresent, kSelf, kEnrol, kSeat, kNo}, sense{what: wReason, fixed: true}},
		{"by whom the letter came", lazily(ahead + `((votre|l|cette|ce|la|le) ?(invitation|message|mail|courriel|courrier|information|programme|lettre|annonce) (m|nous|me) (a|est)( bien| gentiment)* ?(ete |parvenue? )?(transferee?|transmise?|relayee?|relaye|communiquee?|adressee?|partagee?|remise?|envoyee?|signalee?)? ?par|(j ai|nous avons)( bien| gentiment)* (eu|recu|decouvert|trouve|appris) (connaissance de )?(votre|l|cette|la|le) ?(invitation|message|mail|courriel|information|programme|journee|rencontre) (par|via|grace a|par l intermediaire (de|d|du)|de la part (de|d|du))) ` + byTitle + `( (de|du|d) (la |l |le )?\w+( \w+){0,3})?$`),
			(*reader).letterPassedOn, []kind{kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kStranger, kReplaces, kReplaced, kVerb, kPresent, kPlus, kAway, kNo, kCancel, kYes, kEnrol, kHand}, sense{what: wReason, fixed: true}},
		{"who told of the day", lazily(ahead + `(c est ` + byTitle + ` qui (m|nous|me) a (parle de|informee?s? de|signale|transmis|transfere|communique|recommande|conseille|fait suivre|fait part de)|(j ai|nous avons)( bien)? (vu|lu|trouve|decouvert|releve|appris|entendu parler de|pris connaissance de)) ?(l|la|le|votre|vos|cette|ce|ces)? ?(invitation|message|mail|courriel|information|annonce|programme|journee|rencontre|publication|article|affiche|date)( (du|de|sur|dans|par|via|grace a|au) ((le|la|l|les|un|une|votre|notre|mon) )?\w+( (de|du|d|des) ?(la |l |le )?\w+){0,2})?$`),
			(*reader).letterPassedOn, []kind{kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kStranger, kReplaces, kReplaced, kVerb, kPresent, kPlus, kAway, kNo, kCancel, kEnrol, kHand}, sense{what: wReason, fixed: true}},
		{"program that the office shuts out", lazily(`^(et |car |sachant que |a noter que )*((nos|mes|les) (postes|ordinateurs|pc|machines|reseaux|serveurs)( \w+)?|(notre|mon|le) (reseau|pare feu|ordinateur|poste|pc|service informatique|antivirus)( \w+)?) (ne |n )?(acceptent|accepte|supportent|supporte|permettent|permet|autorisent|autorise|bloquent|bloque|lisent|ouvrent)( malheureusement)?( pas| plus| mal)? (d utiliser |l acces a |l usage de |l installation de )?(zoom|teams|webex|skype|meet|google meet|jitsi|livestorm|youtube)$`),
			(*reader).allRemoteBut, []kind{kName, kIf, kHedge, kOr, kLunch, kEvent, kStranger, kReplaces, kNo, kYes}, sense{what: wQuestion, fixed: true}},
	}
}

const (
	howMany   = `(\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|quelques|plusieurs|une? (dizaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine|poignee) (de|d))`
	staffWord = `(salariees?|salaries|benevoles|adherents|adherentes|agents|habitants|etp|licencies|membres|employes|permanents|usagers|beneficiaires|familles|jeunes|volontaires|administrateurs|equivalents? temps plein)`
)

// monthSideAsides are of a month in which the sender is busy, and no day of theirs lies.
func monthSideAsides() []aside {
	const busy = `(prise?s?|occupee?s?|chargee?s?|debordee?s?|surchargee?s?|mobilisee?s?|sollicitee?s?|bookee?s?|complete?)`
	const inMonth = `(en|au mois de|au mois d|courant|fin|debut|tout le mois de|durant le mois de|sur) ` + monthWords
	return []aside{
		{"a month that is full", lazily(ahead + `((` + inMonth + ` )?(je|j|nous|on) (suis|sommes|est|serai|serons|sera) (deja |tres |trop |assez |bien |fort |vraiment |particulierement |malheureusement |helas )*` + busy + `( ` + inMonth + `)?|((le mois de )?` + monthWords + `|` + inMonth + `) (est|c est|sera|ce sera) (deja |tres |trop |assez |bien |fort |vraiment |un mois |toujours |particulierement |malheureusement )*` + busy + `( (pour (moi|nous)|chez nous|a l ecole|pour notre (service|association)))?)( (avec|par|a cause (de|des|du)|en raison (de|des|du)|pour|du fait (de|des|du)) .{2,40})?$`),
			(*reader).fullElsewhen, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kStranger, kReplaces, kVerb, kPresent, kEnrol, kRelation, kSend}, sense{what: wReason, fixed: true}},
	}
}

// learnsThere says whether nothing in clause i is an absence but a course or a placement, beside a full yes of the sender's and of nobody else.
func (r *reader) learnsThere(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kAway && !has([]string{"stage", "formation", "alternance", "service"}, r.words[t.to-1].word) {
			return false
		}
	}
	return r.fullYesOfSelf(i) && r.onlySelfAnswers(i) && !bearsWord(r.sentenceOf(&r.list[i]), "notre", "nous", "sa", "son", "leur")
}

// newInPost says whether clause i goes on about a post that the sender took up, beside a full yes: "je suis arrivée en poste en avril, en remplacement de X".
func (r *reader) newInPost(i int) bool {
	before := r.before(i)
	return before != nil && tookPost.MatchString(before.plain()) && r.fullYesOfSelf(i)
}

// tookPost is taking up a post.
var tookPost = lazily(`\b((j|je) (suis|ai|viens)( \w+){0,3} (arrivee?|arriver|nommee?|etre nommee?|recrutee?|etre recrutee?|embauchee?|pris mes fonctions|prendre mes fonctions|pris le poste|prendre le poste|pris mon poste|en poste)|nouvellement (nommee?|arrivee?|recrutee?)|prise de (poste|fonctions?))\b`)

// basedThere says whether the town that clause i names is only where somebody is, beside a full yes that needs no day from it.
func (r *reader) basedThere(i int) bool {
	if !r.onlyTowns(i) || strings.Contains(r.list[i].plain(), " jour") {
		return false
	}
	return r.fullYesOfSelf(i) || r.refusesBut(i)
}

// onlyTowns says whether clause i names no event but by its town.
func (r *reader) onlyTowns(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kEvent && t.mention.how != "town" {
			return false
		}
	}
	return true
}

// nearHome says whether the last town of clause i is that of a day to which the sender says a full yes elsewhere: "je suis de Nancy donc Tomblaine me convient".
func (r *reader) nearHome(i int) bool {
	c := &r.list[i]
	last := -1
	for k, t := range c.tags {
		if t.kind == kEvent {
			last = k
		}
	}
	if last < 0 || !r.onlyTowns(i) || !r.fullYesOfSelf(i) {
		return false
	}
	for _, id := range c.tags[last].mention.events {
		for k := range r.list {
			if o := &r.list[k]; k != i && o.sense.what == wDecision && o.sense.yes && o.sense.self && has(r.daysOf(o), id) {
				return true
			}
		}
	}
	return false
}

// roomInCar says whether clause i, or the answer, speaks of the way by car, beside a full yes.
func (r *reader) roomInCar(i int) bool {
	said := r.sentenceOf(&r.list[i])
	if before := r.before(i); before != nil {
		said += before.plain()
	}
	return byCar.MatchString(said) && !strings.Contains(said, "collegues") && r.fullYesOfSelf(i)
}

// byCar is the way by car.
var byCar = lazily(`\b(voitur\w*|covoitur\w*|vehicul\w*|au passage|route|trajet|emmener|embarquer|conduis|conduirai|passagere?s?)\b`)

// afarOrNo says whether all that the reply answers beside clause i is following from afar, or a plain no.
func (r *reader) afarOrNo(i int) bool {
	return r.asReason(i, r.allRemote) || r.refusesBut(i)
}

// ofTheHouse says whether clause i goes on, in brackets or behind a comma, about the sender's house: "je dirige une petite association (4 salariés)".
func (r *reader) ofTheHouse(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wReason && houseTold.MatchString(before.plain()) && r.answersOfSelf(i)
}

// houseTold is the house that somebody speaks of, or its size so far.
var houseTold = lazily(`\b((je|nous|j|on) (dirige|dirigeons|preside|presidons|coordonne|coordonnons|anime|animons|gere|gerons|represente|suis|sommes|travaille|travaillons|ai fonde|ai cree)\b.*\b(association|structure|centre|club|collectif|service|equipe|reseau|commune|entreprise|cooperative|maison|fondation|federation|mjc)|` + howMany + ` ` + staffWord + `)\b`)

// letterPassedOn says whether clause i only tells by whom the letter came, who is no other person of the reply, beside an answer of the sender's.
func (r *reader) letterPassedOn(i int) bool {
	text := strings.TrimPrefix(r.list[i].plain(), "et ")
	if bearsWord(text, "que", "dont", "car", "mais", "et", "erreur", "megarde") || strings.Count(text, "qui ") > strings.Count(text, "qui m a ")+strings.Count(text, "qui nous a ") {
		return false
	}
	return len(r.in.Registered) == 0 && r.fullYesOfSelf(i) && r.onlySelfAnswers(i)
}

// onlySelfAnswers says whether nobody but the sender is answered for beside clause i.
func (r *reader) onlySelfAnswers(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wDecision || s.what == wDetail) && (len(s.names) > 0 || s.selfOut) {
			return false
		}
	}
	return true
}

// fullElsewhen says whether the month that clause i tells of holds no day that the sender answers for, of somebody who is registered nowhere and answers the
// programme with a full yes.
func (r *reader) fullElsewhen(i int) bool {
	if len(r.in.Registered) > 0 || r.in.Answers != AnswersProgramme || !r.fullYesOfSelf(i) {
		return false
	}
	for _, t := range r.list[i].tags {
		if t.kind == kEvent && t.mention.how != "month" {
			return false
		}
	}
	full := eventsNamed(&r.list[i])
	if len(full) == 0 {
		return false
	}
	named := false
	for k := range r.list {
		o := &r.list[k]
		if k == i || o.sense.what != wDecision && o.sense.what != wTopic {
			continue
		}
		if !disjoint(full, o.sense.events) {
			return false
		}
		named = named || len(o.sense.events) > 0
	}
	return named
}
