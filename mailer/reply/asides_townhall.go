package reply

// Asides of town halls and their offices: whom they tell of the day beside a no, what they look forward to. See asides_around.go.

const (
	// ofHouseAll are those of one's house who are told of the day.
	ofHouseAll = `(mes|nos|ma|mon|notre|l|la|le|les|aux|au) ?(autres |jeunes )?(collegues|equipes?|services?|reseau|elus|agents|collaborateurs|adjoints|partenaires|benevoles|direction|bureau)( (de (l|la|mon|ma|notre|nos) ?[a-z]+|du [a-z]+|concernee?s?|interessee?s?))*`
)

// townHallAsides are such asides.
func townHallAsides() []aside {
	return []aside{
		{"told to colleagues", lazily(`^(et |mais |cependant |toutefois |par contre |en revanche |neanmoins )*(je|j|nous|on) (vais |ne manquerai pas d |ne manque pas d )?((leur |lui )?en (parle|parlerai|parlerons|parlons|parler|reparlerai|touche un mot|toucherai un mot)|(en )?(fais|ferai|faisons|ferons) (part|suivre)|(leur )?(transmets|transmettrai) l information)( (a|avec|aupres de) ` + ofHouseAll + `| aux (collegues|equipes|elus|agents|services)| au (service|bureau|reseau))?( (si jamais|au cas ou|des demain|demain|bien sur|tout de meme|quand meme))*$`),
			(*reader).refusesBut, []kind{kName, kHedge, kOr, kNo, kYes, kCancel, kEnrol, kSeat, kEvent, kMode, kLunch, kReplaces, kReplaced, kVerb, kPresent}, sense{what: wReason, fixed: true}},
		{"colleagues perhaps interested", lazily(`^(et |mais |cependant |toutefois |par contre |en revanche )*((peut etre (que )?)?(mes|nos|certains (de )?(mes|nos)|d autres|des) (autres )?(collegues|elus|agents|adjoints|partenaires|collaborateurs|equipes|services) (seront|seraient|sont|pourraient etre) (peut etre |sans doute |surement |probablement )?(interessee?s?|preneurs?|partante?s?)|(cela|ca) (peut|pourrait|va|devrait) (peut etre )?(interesser|parler a) (mes|nos|certains de (mes|nos)) (collegues|elus|agents|equipes|services))$`),
			(*reader).refusesBut, []kind{kName, kIf, kOr, kNo, kNot, kNe, kCancel, kEnrol, kSeat, kEvent, kMode, kLunch, kReplaces, kReplaced}, sense{what: wReason, fixed: true}},
		{"glad to speak of it", lazily(`^(et |aussi |d ailleurs )*((je serais|je serai|nous serions|nous serons) (tres |vraiment |bien )?(ravie?s?|heureu(x|se)s?|contente?s?)|c est avec plaisir que (je|nous)|(je|nous|on) (pourrai|pourrons|pourra)|j aurai plaisir a|nous aurons plaisir a) ?(de |d |a )?(vous )?en (parler|parlerons|parlerai|discuter|reparler|dire plus|echanger)( (avec vous|avec (les|d autres) participants|ensemble|lors d une (prochaine|autre|future) (rencontre|occasion|edition)|lors de la journee|le jour meme|ce jour la|sur place|a l occasion|a cette occasion|de vive voix|plus longuement))*$`),
			(*reader).yesBut, []kind{kName, kNot, kNe, kIf, kHedge, kOr, kNo, kCancel, kEnrol, kSeat, kMode, kLunch, kReplaces, kVerb, kEvent}, sense{what: wCourtesy, fixed: true}},
		{"work to be seen", lazily(`^(et |car |d avance |nous sommes |je suis )*((j|je|nous|on) (ai|avons|a) (vraiment |tous |deja |tres )*hate|hate|impatiente?s?|(je|nous) (me |nous )?rejouis(sons)?|(je serai|nous serons) (ravie?s?|heureu(x|se)s?|curieu(x|se)s?)) (de|d) (decouvrir|voir|entendre|visiter|connaitre|en savoir plus sur|en apprendre plus sur|partager|echanger sur|discuter de) (le|la|les|l|vos|votre|ce|cette|ces) ?[a-z ]{3,80}$`),
			(*reader).registeredGreets, untaken(kMode, kLunch, kHour, kDiet, kAccess, kWhen, kPlus, kSubtract), sense{what: wCourtesy, fixed: true}},
	}
}

// registeredGreets is registeredUnsaid where clause i awaits nothing that we should send.
func (r *reader) registeredGreets(i int) bool {
	return r.registeredUnsaid(i) && !toBeAwaited.MatchString(r.list[i].plain())
}

// toBeAwaited is what somebody waits to get: "j'ai hâte de voir le lien arriver".
var toBeAwaited = lazily(`\b(liens?|programme|plan|convocation|confirmation|attestation|adresse|horaires?|menu|suite|mails?|courriels?|invitation|compte rendu|supports?|documents?)\b`)

// registeredUnsaid says whether the sender is registered and answers nothing beside clause i but courtesies.
func (r *reader) registeredUnsaid(i int) bool {
	if len(r.in.Registered) == 0 {
		return false
	}
	for k := range r.list {
		if w := r.list[k].sense.what; k != i && w != wCourtesy && w != wAck {
			return false
		}
	}
	return true
}
