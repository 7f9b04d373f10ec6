package reply

// Talk beside a plain answer: what somebody does not promise or forget, proverbs, hearsay about the day, exaggerations, orders to the cook, how long
// it has been, who will be glad of the empty chair. See asides.go.

// livelyAsides are such asides.
func livelyAsides() []aside {
	deciding := []kind{kVerb, kPresent, kAvail, kYes, kEnrol, kCancel, kNoun, kSeat, kMode, kHedge, kName}
	return append(boasts(deciding), tidings(deciding)...)
}

// boasts are what people say of themselves, of the weather and of the world; none of the tags of deciding stands in most of them.
func boasts(deciding []kind) []aside {
	always := (*reader).afterOrBeforeAnswer
	return []aside{
		{"not forgotten", lazily(`^(et |mais |cette fois |promis |cette fois ci )*(je|j) (ne |n )?(oublie|oublierai|perds|perdrai|mords|ronfle|griffe|ronflerai|bois|fume|chante|chanterai|danse|rale|ralerai|dors|trouve|retrouve|lache|lacherai|resiste|boude|bouderai|derange|prends|demande|crains|regrette|regretterai|mangerai|parle|parlerai|fais|ferai|referai|garantis|promets|jure|reponds|sais) (vous |en |y )?(plus |pas |rien |point |jamais |personne )`),
			(*reader).fullYesBeside, append([]kind{kEvent, kGeneric, kLunch, kIf, kNo, kStranger, kCompany, kRelation, kModal, kThat}, deciding...), sense{what: wCourtesy}},
		{"not to be combed", lazily(`^(et |mais |par contre )*(je|j) (ne |n )?(garantis|promets|jure|reponds) (pas|rien) (d|de) (etre|rester|arriver|tenir|avoir|ne pas) `),
			(*reader).fullYesBeside, append([]kind{kEvent, kGeneric, kLunch, kIf, kNo, kStranger, kHour, kPart}, deciding...), sense{what: wCourtesy}},
		{"proverb", lazily(`^(on ne (change|refait|se refait|vit|plaisante|badine|rigole|prete|compte|discute|dit) (pas|plus|qu une|jamais)?.*|quand (on|le|la|les) (aime|est|a|peut|veut|commence|vin|chat|faut) ?.*|qui (m aime|dort|veut|peut|vivra|dit mieux|n ose|va|trop|ne).*|il n (est|y a) (jamais|pas) (trop tard|d age|de fumee|de mal).*|les absents ont toujours tort|chose promise.*|l appetit vient en mangeant|c est en forgeant .*|pas de bras pas de chocolat|les voyages forment .*)$`),
			always, append([]kind{kEvent, kStranger, kSelf, kLunch}, deciding[1:]...), sense{what: wCourtesy}},
		{"heard of the day", lazily(`^(et |car |d ailleurs )?(il parait|parait|on (m |me )?(a dit|dit|raconte|murmure|souffle)|mon petit doigt m a dit|la rumeur dit)( le plus grand bien| du bien| beaucoup de bien| grand bien| que| qu)+ (de |d |il y a(ura)? |on (y )?(mange|boit|rit|apprend) )?(\w+ )*\w+$`),
			always, append([]kind{kNot, kNe, kNo, kSelf, kStranger, kIf, kRelation, kYou}, deciding...), sense{what: wReason}},
		{"those at home said", lazily(`^(et |meme )?(mon|ma|mes|nos|notre) \w+( \w+)? (a|ont) (dit|crie|repondu|soupire|applaudi) (ouf|bravo|chiche|chouette|youpi|hourra|enfin|tant mieux|bon debarras|amen|merci)$`),
			always, []kind{kName, kEvent}, sense{what: wReason}},
		{"how long it has been", lazily(`^(et |car |mais )?(ca fait |cela fait |plus de |voila |bientot |deja |presque )*(\w+ ){1,3}(ans|mois|siecles|lustres|annees|semaines|decennies) que `),
			always, []kind{kEnrol, kSeat, kMode, kHedge, kName, kLunch, kRelation, kFuture, kLasting}, sense{what: wReason}},
		{"since long", lazily(`^(et )?depuis le temps (que|qu) `),
			always, []kind{kEnrol, kSeat, kMode, kHedge, kName, kLunch, kNo, kCancel}, sense{what: wReason}},
		{"to be recognised", lazily(`^si vous (voyez|croisez|apercevez|entendez|cherchez|reperez) (une?|quelqu|des|moi) `),
			(*reader).fullYesBeside, append([]kind{kSelf, kNot, kNe, kEvent}, deciding...), sense{what: wReason}},
		{"or else", lazily(`^sinon (ma|mon|mes|je|j|on|c est|ce serait|ca|il|elle) .*$`),
			(*reader).afterFullYes, append([]kind{kEvent, kLunch, kDiet, kAccess, kNo, kNot, kNe, kOr, kStranger, kYou, kConfirm, kFuture}, deciding...), sense{what: wReason}},
		{"when it is about that", lazily(`^(car |parce que )?(quand|lorsqu|des qu|sitot qu) (il y a|il s agit|on parle|on me parle|ca parle|il est question|on m invite|on me prend par) `),
			(*reader).fullYesBeside, append([]kind{kNot, kNe, kNo, kStranger}, deciding...), sense{what: wReason}},
		{"if you knew", lazily(`^(ah |oh )?(si vous saviez|si tu savais|si vous voyiez|si seulement)( (comme|combien|a quel point|ce que|ma|mon|mes|le|la) .*)?$`),
			always, []kind{kYes, kEnrol, kSeat, kMode, kHedge, kName, kEvent}, sense{what: wCourtesy}},
	}
}

// tidings are orders, news of others, and what will be of the chair.
func tidings(deciding []kind) []aside {
	always := (*reader).afterOrBeforeAnswer
	return []aside{
		{"order to the cook", lazily(`^(et |mais |surtout )*(ne |n )?(commencez|attaquez|mangez|finissez|touchez|ouvrez|buvez|videz|lesinez|partez|demarrez) (surtout |donc )?pas (sans moi|avant moi|avant que j arrive|tout|trop tot|sur .*|a .*)?$`),
			(*reader).fullYesBeside, []kind{kName, kEvent, kEnrol, kSeat, kMode, kHedge}, sense{what: wCourtesy}},
		{"a crumb to be kept", lazily(`^(et |mais |par contre |alors |donc )*(gardez|mettez|envoyez|laissez|reservez)( moi)?( quand meme| tout de meme| donc| bien)* (au chaud|au frais|de cote|une? |du |de la |de l |des |les |le |la )((petite?|bon|beau|gros) )?(part|bout|morceau|miettes?|compte rendu|resume|copie|dessert|gateau|tarte|cafe|actes|documents|verre|coupe|bise|souvenir|photos?|pour (la|une) (prochaine|autre)|biscuits?|croissants?|reste|restes)\b.*$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kHedge, kIf}, sense{what: wCourtesy}},
		{"kept for the next one", lazily(`^(et |mais |alors )*(gardez|laissez) moi (au chaud|une place|une chaise|un siege|sous le coude) pour (la|une) (prochaine|autre)( fois| edition| rencontre)?$`),
			(*reader).refusesOnly, []kind{kName, kEvent, kMode, kHedge, kIf}, sense{what: wCourtesy}},
		{"others will be glad", lazily(`^(et |mais |car |je suis sure? que |il y en a |comme ca )*(d autres|les autres|quelqu un( d autre)?|un autre|une autre|un plus jeune|plus \w+ que moi|ca|cela) (en |y |s en )?(seront?|sera|fera|feront|profiter\w+|rejouir\w+|pourr\w+|libere\w*|prendr\w+|aur\w+|ir\w+) ?.*$`),
			(*reader).refusesOnly, []kind{kName, kSelf, kMode, kHedge, kIf, kNot, kNe, kEvent, kLunch}, sense{what: wReason}},
		{"not even by doomsday", lazily(`^(sauf|hormis|a moins d|a moins que|hors|sauf en cas de|sauf si) ?(a marcher sur la tete|\w* ?(cataclysme|apocalypse|fin du monde|invasion|tremblement de terre|tsunami|meteorite|meteorites|sauterelles|martiens|extraterrestres|seisme|deluge)|chute de .*|attaque de .*|le ciel .*|que le ciel .*|une pluie de .*|enlevement par .*)\b.*$`),
			(*reader).fullYesBeside, []kind{kName, kEvent, kSeat, kMode}, sense{what: wCourtesy}},
		{"to be seen then", lazily(`^(et |donc |alors |bref )*(on|nous) (se|nous) (voit|verra|verrons|voyons|retrouve|retrouvera|retrouvons|retrouverons|croise|croisera|reverra|revoit)( donc| alors| tous| toutes)*( le \w+( \w+)?| la bas| sur place| a \w+| jeudi.*| bientot| ce jour la)?$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kHedge, kIf, kStranger}, sense{what: wCourtesy}},
		{"not to be told", lazily(`^(et |mais |surtout |s il vous plait )*(ne |n )(le |la |les |me |m |lui |en |y )*(dites|repetez|demandez|racontez|parlez|riez|moquez|jugez|souriez|grondez|regardez) (donc |surtout |rien )?(pas |rien |plus )`),
			always, append([]kind{kEvent, kGeneric, kIf, kLunch, kNo}, deciding...), sense{what: wCourtesy}},
		{"before something else", lazily(`^avant (que|qu) `),
			(*reader).fullYesBeside, []kind{kEvent, kHour, kPart, kName, kHedge, kIf, kNo, kMode, kLunch, kStranger}, sense{what: wReason}},
		{"never missed", lazily(`^(et |car |mais )?(je|j|on) (ne |n )?(rate|manque|loupe|refuse|boude|zappe|dis) jamais .*$`),
			(*reader).fullYesBeside, []kind{kName, kHedge, kIf, kEvent, kStranger}, sense{what: wReason}},
		{"holds anywhere", lazily(`^(et |car |mais )?(je|j) (tiens|rentre|loge|dors|mange|m assois) n importe (ou|quoi|comment)$`),
			always, []kind{kName, kHedge, kIf, kEvent}, sense{what: wReason}},
		{"whose keyboard", lazily(`^(et |pardon |excusez moi )?(je|j) (vous |t |te )?(ecris|reponds|ecrit) (de|du|depuis|sur|avec|d) (la|le|l|mon|ma|un|une)? ?(tablette|telephone|ordinateur|ordi|portable|pc|clavier|smartphone|ipad|iphone)\b`),
			always, append([]kind{kEvent, kIf, kNot, kNe}, deciding...), sense{what: wReason}},
		{"if there is any", lazily(`^(et |avec |meme |ou )?\w+ .*\b(si c est la saison|s il en reste|s il y en a|si vous en avez|s il reste (du|des|de la|une|un) (tarte|gateau|cafe|fromage|dessert|vin|champagne|part|assiette|choucroute|quiche)|si le coeur vous en dit|si le traiteur est d accord|si le chef est d accord)$`),
			(*reader).fullYesBeside, []kind{kSeat, kVerb, kPresent, kEnrol, kMode, kNoun, kName, kNo, kAccess}, sense{what: wCourtesy}},
		{"no trouble for the kitchen", lazily(`^(et |donc |alors |mais )*(ne |n )?(vous |te )?(changez|modifiez|donnez|prevoyez|cassez|compliquez|faites|tracassez) (donc |surtout )?(pas|rien) (de mal|rien|la tete|la vie|de souci)? ?(pour moi|en cuisine|a mon sujet|de special|de particulier)( pour moi)?$`),
			always, append([]kind{kEvent, kIf}, deciding...), sense{what: wCourtesy}},
		{"thinks of them", lazily(`^(et |mais )?(je|j) (pense|penserai) (bien |tres |tres fort |fort |beaucoup )*a (vous|toi|eux)( tous| toutes)?( ce jour la| fort)?$`),
			(*reader).refusesOnly, []kind{kName, kIf, kHedge}, sense{what: wCourtesy}},
		{"told that there is something", lazily(`\b(ma|m a|m ont|nous a|on m a) (\w+ )?(dit|parle|signale|appris) (que|qu) (il )?(y ?avait|y a|yavait|ya|vous (faites|faisiez|organisez|organisiez)) (un|une|des|quelque|quelqu) `),
			always, append([]kind{kNot, kNe, kIf, kNo}, deciding...), sense{what: wReason}},
		{"if ever", lazily(`^(mais |et |par contre )?si (un jour|jamais|une autre fois|d aventure|l an prochain|par hasard) (vous|tu) (faites|organisez|refaites|remettez|proposez|revenez|passez|changez|decalez) .*$`),
			(*reader).refusesOnly, []kind{kName, kYes, kEnrol, kSeat, kEvent}, sense{what: wCourtesy}},
		{"next promised", lazily(nextPromise), (*reader).refusesOnly, []kind{kName, kMode, kHedge, kIf, kEvent}, sense{what: wReason}},
		{"not to be blamed", lazily(`^(et |mais )?ne m en (voulez|veuillez|veux) pas (trop )?(si je (prends|parle|somnole|tousse|dors|chante|mange)|si j (arrive|ai)|d) `),
			(*reader).fullYesBeside, append([]kind{kEvent, kLunch, kNo}, deciding...), sense{what: wCourtesy}},
		{"taken there", lazily(`^(et |c est |car )?(quelqu un|mon \w+|ma \w+|un voisin|une voisine|des amis|un ami|une amie)( qui)? (me|m|nous) (depose|deposera|deposent|conduit|conduira|ramene|ramenera|prete|pretera|emmene en voiture|amene en voiture)( .*)?$`),
			(*reader).fullYesBeside, append([]kind{kIf, kNot, kNe, kNo, kLunch}, deciding[1:]...), sense{what: wReason}},
		{"sent elsewhere", lazily(`^(et |car |mais )?(on|(mon|ma|notre|le|la) (chef|cheffe|patron|patronne|direction|directeur|directrice|hierarchie|employeur|employeuse|boite|responsable|ministere|rectorat|prefet|maire|entreprise|societe)) (m|me|nous) (envoie|expedie|reclame|attend|convoque|appelle|demande|requisitionne|opere|mute|depeche) (a|en|au|aux|chez|sur|dans|ailleurs|ce|le|toute|pour)\b.*$`),
			(*reader).refusesOrSends, []kind{kName, kYes, kEnrol, kSeat, kHedge, kIf, kMode}, sense{what: wReason}},
		{"what comes of it", lazily(`^(et |mais )?on verra( bien)? (ce qu il en sort|ce que ca donne|ce qu on y (mange|boit|apprend)|ou ca mene|si on s y ennuie)$`),
			(*reader).fullYesBeside, []kind{kName}, sense{what: wCourtesy}},
		{"approved", lazily(`^(et |car |d ailleurs )?(mon|ma|notre|la|le) (\w+ ){1,4}(dit|a dit|confirme|me confirme|a confirme) que (c est |c |tout est )?(valide|bon|ok|d accord|acquis|regle)$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kIf, kHedge}, sense{what: wReason}},
		{"the other one is off", lazily(`^(et |car |comme |puisque )?(mon|ma|mes|une|un) autres? (reunion|rendez vous|rdv|formation|comite|conseil|engagement|deplacement)s?( \w+){0,5} (vient d etre|viennent d etre|est|a ete|s est) (finalement )?(annulee?s?|reportee?s?|decalee?s?|deplacee?s?|supprimee?s?)$`),
			(*reader).fullYesBeside, []kind{kName, kNot, kNe, kIf, kHedge}, sense{what: wReason}},
		{"news of the other one", lazily(`^(et )?(on m apprend|on vient de m apprendre|j apprends|je viens d apprendre|il se trouve|bonne nouvelle) que .* (est|a ete|vient d etre|sont) (finalement )?(annulee?s?|decalee?s?|reportee?s?|deplacee?s?|supprimee?s?)$`),
			(*reader).saysYesLast, []kind{kName, kNot, kNe, kIf, kHedge, kGeneric}, sense{what: wReason}},
		{"laughed at", lazily(`\b(lol|mdr|ptdr|haha|hihi|xd)\b`),
			always, append([]kind{kNot, kNe, kNo, kEvent, kLunch, kIf, kAway, kChange}, deciding...), sense{what: wReason}},
	}
}

// fullYesBeside says whether another clause says yes in more than a word of assent, and none says no or doubts.
func (r *reader) fullYesBeside(i int) bool {
	for k := range r.list {
		if s := r.list[k].sense; k != i && (s.what == wHedge || s.what == wDecision && (!s.yes || s.maybe)) {
			return false
		}
	}
	return r.fullYes(i)
}

// refusesOrSends says whether all that the reply answers is a no of the sender, or who comes in their place.
func (r *reader) refusesOrSends(i int) bool {
	if r.refusesOnly(i) {
		return true
	}
	sends := false
	for k := range r.list {
		switch s := r.list[k].sense; {
		case s.what == wHedge, s.what == wDecision && s.yes && !(s.selfOut && len(s.names) > 0):
			return false
		case s.what == wDecision && s.selfOut:
			sends = true
		}
	}
	return sends
}

// afterFullYes says whether the clause just before i, in its sentence, is such a yes.
func (r *reader) afterFullYes(i int) bool {
	before := r.before(i)
	return before != nil && before.sense.what == wDecision && before.sense.yes && before.sense.self && !before.sense.maybe && !assent(before) && r.fullYesBeside(i)
}

// nextPromise is a yes to another time.
const nextPromise = `^(et |mais |promis |jure )*((la|une) prochaine( fois)?|une autre fois|l an prochain|l annee prochaine) (promis )?(je (viens|viendrai|serai la|participe|participerai|suis des votres|serai des votres)|j y serai|j arrive|c est oui|avec plaisir|promis)( promis| jure)?$`

// anotherTime leads to a promise for another time.
var anotherTime = lazily(`^(et |mais |promis |alors )*((pour )?(la|une) prochaine( fois| edition| rencontre)?|une autre fois|l an prochain|l annee prochaine|a la rentree|la fois d apres)( promis| jure)?$`)

// settlePromises takes promises for another time beside a no, and a yes that only owns up to it: "la prochaine, je viens", "oui, je sais, encore".
func (r *reader) settlePromises() {
	no := false
	for i := range r.list {
		c := &r.list[i]
		s := c.sense
		before := r.before(i)
		switch {
		case s.what == wDecision && !s.yes && s.self && !s.maybe:
			no = true
		case !no || c.question || s.what != wDecision || !s.yes || !s.self || len(s.events) > 0 || s.mode != "" || len(s.names) > 0:
		case before != nil && anotherTime.MatchString(before.plain()), nextPromised.MatchString(c.plain()):
			c.sense = sense{what: wReason, rule: "another time"}
		case bareWord(c) && i+1 < len(r.list) && r.list[i+1].sentence == c.sentence && ownsUp.MatchString(r.list[i+1].plain()):
			c.sense = sense{what: wCourtesy, rule: "owns up"}
		}
	}
}

var (
	nextPromised = lazily(nextPromise)
	ownsUp       = lazily(`^(je sais( bien)?|encore( une fois)?|vous avez bien lu|vous lisez bien|c est triste|comme l an dernier|vous avez raison|ca existe)$`)
)

// saysYesLast says whether the last answer of the reply is a plain yes of the sender, behind clause i.
func (r *reader) saysYesLast(i int) bool {
	yes := false
	for k := i + 1; k < len(r.list); k++ {
		if s := r.list[k].sense; s.what == wDecision && !r.list[k].subject {
			yes = s.yes && s.self && !s.maybe
		}
	}
	return yes
}
