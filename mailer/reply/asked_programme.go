package reply

// Questions of the programme and of the way there, beside a clear answer: "pouvez-vous me dire à quelle heure démarre la première table ronde ?", "je voulais savoir si
// on peut venir en train", "faut-il une attestation pour le CFA ?". The answer stands, and a person answers the question.

const (
	// wantsKnown is how such a question begins.
	wantsKnown = `^(et |mais |sinon |par ailleurs |aussi |au fait |juste |petite question |une question |question |d ailleurs |egalement |merci )*(((pouvez|pourriez|pourrez) vous|vous (pouvez|pourriez|sauriez)|merci de|tu peux|peux tu) (bien vouloir |aussi |egalement |juste )*((me|m|nous) )?(dire|indiquer|preciser|confirmer|rappeler|communiquer|donner) |(je|j) (voulais|voudrais|aimerais|souhaiterais|souhaite|desire|cherche a) (aussi |egalement |juste |bien )*(savoir|connaitre|vous demander) |savez vous |sauriez vous |est ce que vous savez )?`
	// eventThing is what the programme of the day is made of.
	eventThing = `(l |la |le |les |une? |votre |cette )*(toute )?(premiere? |derniere? |deuxieme |seconde? )?(table ronde|tables rondes|ateliers?|conferences?|pleniere|seance( pleniere)?|interventions?|accueil|cafe( d accueil)?|matinee|journee|rencontre|repas|dejeuner|buffet|ouverture|cloture|visites?|apres midi|debats?|echanges|evenement|reunion|temps fort|travaux|presentations?)`
)

var (
	// whenOfDay asks for the hours of it.
	whenOfDay = lazily(wantsKnown + `(a quelle heure|vers quelle heure|quand|a partir de quelle heure|jusqu a quelle heure|a quel moment|l heure (a laquelle|de)|l horaire de|les horaires (de|d|du)|combien de temps dure(nt|ra|ront)?) ?(est ce que )?((commence|commencent|commencera|demarre|demarrent|demarrera|debute|debutent|debutera|finit|finira|finissent|termine|se termine|se terminera|se terminent|s acheve|s achevera|ouvre|ouvrent|a lieu|aura lieu|ont lieu|est prevue?|sont prevue?s|se tient|se tiendra|est servi) )?((de|d|du|des) )?(le debut (de|d|du|des) |la fin (de|d|du|des) )?` + eventThing + `( (commence|commencent|commencera|demarre|demarrera|debute|debutera|finit|finira|se termine|s acheve|a lieu|est prevue?))?( (du (matin|28 mai)|de la (matinee|journee)|exactement|precisement|environ|svp|s il vous plait|merci))*$`)
	// wayByTrain asks how the place is reached.
	wayByTrain = lazily(wantsKnown + `(si |s )?(est ce (que|qu) )?((on|nous) peut|(peut|pourrait) on|(puis|pourrais) je|je peux|pouvons nous|nous pouvons|c est possible de|(est il|est ce) possible de|il est possible de|y a t il moyen de|il y a moyen de|c est facile de|c est accessible|est ce accessible|le (lieu|site|centre) est( il)? accessible) ?(y )?(facilement |directement |aussi |bien )*(venir|aller|arriver|acceder|se rendre|me rendre|s y rendre|m y rendre)? ?(sur place |jusqu a vous |chez vous |a epernay |la bas )?(facilement )?(en|par le|a|avec le|avec les) (train|bus|velo|tram|tramway|transports?( en commun)?|voiture|covoiturage|ter|tgv|car|metro|pied|autocar)( (depuis|de|facilement|directement|svp|s il vous plait|merci) ?.{0,25})?$`)
	// whereHeld asks for the place: "à quelle adresse exacte cela se passe-t-il ?"
	whereHeld = lazily(wantsKnown + `(a quelle adresse|a quel endroit|en quel lieu|dans quel(le)? (lieu|salle|batiment|endroit)|ou)( (exacte?|precise?|exactement|precisement))?( est ce que| donc)? (cela|ca|c|la (rencontre|journee|reunion)|l evenement|se|aura)( (est|se|a|aura|passe|tient|deroule|tiendra|deroulera|passera|lieu|t|il|elle|la (rencontre|journee|reunion)|l evenement|cela|exactement|precisement))+$`)
	// paperNeeded asks whether a paper is needed.
	paperNeeded = lazily(wantsKnown + `(si |s )?(est ce (que|qu) )?(il |on |je )?(faut|faudra|doit|dois|faut il|faudra t il|dois je|doit on|faudrait)( il| t il)? (aussi |egalement |bien |absolument |apporter |fournir |prevoir |presenter |amener |avoir |remplir )*(une?|l|mon|ma|la|le|des) (attestation|justificatif|convention|certificat|badge|convocation|papier|piece d identite|carte d identite|document|formulaire|bulletin|ordre de mission|feuille d emargement)s?( (pour|de|d|du|a) [\w ]{2,40})?( (svp|s il vous plait|merci))*$`)
)

// wantsToKnow begins a question that is no condition of the yes in its sentence: "je viens et je voulais savoir si on peut venir en train".
var wantsToKnow = lazily(`^(et |mais |sinon |aussi |bonjour )*((je|j) (voulais|voudrais|aimerais|souhaiterais) (aussi |egalement |juste )*(savoir|vous demander)|(pouvez|pourriez) vous (me |nous )?(dire|indiquer|preciser)|est ce qu|faut il) `)

// settleAskedProgramme takes such questions for what they are, with a question mark or without.
func (r *reader) settleAskedProgramme() {
	for i := range r.list {
		c := &r.list[i]
		if c.subject || c.sense.what == wQuestion || !c.question && !bearsOn(c.tags, kAsk, kRequest, kIf) || bearsOn(c.tags, kName, kCancel, kEnrol, kSeat, kRelation, kUnnamed, kCompany, kNot, kNe, kReplaces, kStranger) {
			continue
		}
		text := c.plain()
		if (whenOfDay.MatchString(text) || whereHeld.MatchString(text) || wayByTrain.MatchString(text) || paperNeeded.MatchString(text)) && (r.fullYesApart(i) || wantsToKnow.MatchString(text) && r.fullYesOfSelf(i)) && !r.onlyWished(i) {
			r.onlyAsks(i, "asks of the programme")
		}
	}
}
