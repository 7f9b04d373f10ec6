package reply

import "slices"

// Asides that give the ground of an answer, or stand beside it and decide nothing: the leave that a superior gave, what is brought along, the family, the
// weather, who told the sender of the day. See asides_around.go.

const (
	ahead    = `^(et |car |mais |donc |comme |puisque |parce que |en effet |d ailleurs |d autant que |d autant plus que |etant donne que |vu que |en fait |par ailleurs |du coup |alors |la )*`
	ofFamily = `(mere|pere|maman|papa|mari|femme|epouse|epoux|conjointe?|compagnon|compagne|fils|filles?|enfants?|bebe|freres?|soeurs?|parents|beaux parents|belle mere|beau pere|grand mere|grand pere|grands parents|petits? enfants?|petits? fils|petites? filles?|tante|oncle|cousine?s?|cousins|neveux?|nieces?|jumeaux|marraine|parrain|famille|belle famille)`
	// givesLeave is who gives the sender leave.
	givesLeave = `(ma|mon|notre|nos|la|le|l|mes) (hierarchie|direction|employeur|responsables?|directrice|directeur|cheffe?s?|presidente?|maire|dgs|dga|secretaire generale?|inspecteur|inspectrice|n 1|manager|conseil d administration|bureau|premiere? adjointe?|elue?s?|coordinatrice|coordinateur|patronne?|tuteur|tutrice|chef)( (de|du|d|des) (service|pole|la|le|l|projet|cabinet|etablissement|secteur|territoire|direction|stage|mairie|ecole|departement)( \w+)?)?`
	// thing is what is brought, shown or laid out, and is no person.
	thing = `(photos?|flyers?|affiches?|plaquettes?|documents?|documentation|brochures?|exemplaires?|livres?|guides?|cartes?|panneaux?|kakemonos?|banderoles?|gateaux?|brioches?|tartes?|vin|bouteilles?|specialites?|produits|confitures?|miel|fromages?|madeleines|biscuits|chocolats|jeux?|expo\w*|maquettes?|films?|videos?|clip|materiel|tables?|chaises?|journal|journaux|bulletins?|revues?|dossiers?|carnets?|stylos?|cafe|viennoiseries|croissants|fleurs|plantes?|livrets?|fiches?|questionnaires?|programmes?|tracts?|depliants?|catalogues?|badges?|prospectus|roll up|images|cliches|vues|plans?|diaporama|presentation|clef|cle|creations|ouvrages?)`
)

// groundAsides are such asides.
func groundAsides() []aside {
	return append(append(weekAsides(), leaveAsides()...), append(gearAsides(), append(kinAsides(), smallGroundAsides()...)...)...)
}

// weekAsides are of what the sender does besides, or how they work that day.
func weekAsides() []aside {
	return []aside{
		{"how they will come", lazily(ahead + `((je|j|nous|on) (prendrai|prendrons|prendra|viendrai|viendrons|irai|ferai|partirai|partirons|arriverai|circulerai)( surement| sans doute| probablement| peut etre| certainement| normalement| a priori)+ ((le|la|un|ma|mon|notre|en|a|par|avec le|avec ma) )?(premier |petit )?(train|ter|tgv|voiture|bus|car|velo|moto|covoiturage|route)( (de|depuis|jusqu|pour|par|avec|vers) .{1,40})?|je ne sais pas (encore |trop )?(si (ce sera|je viendrai|je prendrai|j irai|je ferai)|comment je viendrai|par quel moyen).{0,20}\b(train|voiture|bus|velo|covoiturage|car)\b.{0,40})$`),
			(*reader).fullYesBut, []kind{kName, kRelation, kCompany, kUnnamed, kNo, kCancel, kEnrol, kReplaces, kLunch, kSeat}, sense{what: wCourtesy, fixed: true}},
		{"whom they would meet", lazily(ahead + `(j|je|nous|on) (aimerais|aimerions|aimerait|souhaiterais|souhaiterions|voudrais|adorerais)( bien| beaucoup| tant| vraiment)* (rencontrer|revoir|saluer|connaitre|retrouver|croiser|entendre|ecouter|remercier) (la|le|les|l|d|des|une?|votre|vos|cette|ce|ces) (\w+ ?){1,8}$`),
			(*reader).fullYesBut, []kind{kName, kNo, kCancel, kEnrol, kReplaces, kLunch, kSeat, kNot, kNe, kIf, kStranger, kEvent, kMode}, sense{what: wReason, fixed: true}},
		{"when they will be there", lazily(ahead + `(je|nous|on) (devrais|devrions|devrait|pense|pensons|compte|comptons|risque|peux) ?(y |d )?(arriver|etre la|etre sur place|partir de .{2,15}) (vers|a|des|avant|pour|aux alentours de|autour de|un peu avant) (7|8|9) ?h( ?\d+)?( .{0,20})?$`),
			(*reader).fullYesBut, []kind{kName, kRelation, kCompany, kUnnamed, kNo, kCancel, kEnrol, kReplaces, kLunch, kSeat, kNot, kNe, kIf, kStranger}, sense{what: wCourtesy, fixed: true}},
		{"shut for the day", lazily(ahead + `(je|nous|on) (fermerai|fermerons|ferme|fermons|fermera|baisserai|mettrai un mot|laisserai) (la|le|l|ma|mon|notre|exceptionnellement (la|le|l)) ?(mairie|permanence|boutique|bureau|secretariat|accueil|guichet|bibliotheque|mediatheque|magasin|agence|cabinet|atelier|rideau|salon|local)( (ce jour la|pour la journee|pour l occasion|exceptionnellement|ce jeudi( la)?|toute la journee|le \d+( \w+)?))*$`),
			(*reader).yesButDoubt, []kind{kName, kIf, kHedge, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"reminders came", lazily(ahead + `(j ai|nous avons|on a) (bien |tous |toutes )*(recu|eu|vu|lu) (votre|vos|ta|tes|la|les)( \w+)? (relances?|rappels?)( .{0,30})?$`),
			(*reader).answersForSelf, []kind{kName, kIf, kHedge, kNot, kNe}, sense{what: wAck, fixed: true}},
		{"car given", lazily(ahead + `(on|la mairie|le service|mon service|la commune|la collectivite|l association|mon employeur|ma collectivite|le departement|la region) (m|nous|me) (a|prete|preta|reserve|paie|rembourse|pretera|fournit)( deja| bien| meme)* ?(reserve|prete|accorde|trouve|mis a disposition|attribue|paye|rembourse)? ?(une|un|la|le|l|mon|ma|mes) (\w+ )?(voiture|vehicule|billets?|chambre|hotel|minibus|navette|trajet|deplacement|train)( .{0,40})?$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kNot, kNe, kReplaces}, sense{what: wReason, fixed: true}},
		{"the house is busy", lazily(ahead + `(le|la|l|notre|mon|ma|tout le|toute l) (service|equipe|bureau|secretariat|mairie|accueil|commune|association|structure|ecole|college|etablissement)( \w+)? (est|sera|tourne|fonctionne)( (actuellement|deja|tres|completement|totalement|en ce moment|trop|un peu))* (debordee?|submergee?|surchargee?|sous l eau|en sous effectif|en effectif reduit|a flux tendu|au ralenti|desorganisee?|sollicitee?|mobilisee?|en plein \w+|a bout|en pleine \w+)( .{0,40})?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kHedge, kNot, kNe, kReplaces, kEvent}, sense{what: wReason, fixed: true}},
		{"works from home", lazily(ahead + `(je|nous|on) (suis|sommes|est|serai|serons|travaille|travaillons|bosse|reste)( toujours| deja| normalement| justement| en principe)* (en teletravail|a la maison|chez moi|a domicile)( (le|ce|les|tous les|chaque) \w+( la)?)*$`),
			(*reader).afarBesides, []kind{kName, kIf, kHedge, kOr, kNot, kNe}, sense{what: wReason, fixed: true}},
		{"done on the way", lazily(`^(afin d |afin de |pour |d )(rendre|aller|passer|voir|revoir|saluer|visiter|faire|acheter|chercher|ramener|rapporter|deposer|decouvrir|flaner|embrasser|retrouver|recuperer|rencontrer|diner|distribuer|poser|poser|remettre|montrer|parler|presenter|dire|travailler|m arreter|souffler|voyager|partager|prendre|discuter)( .{2,80})?$`),
			(*reader).profiting, []kind{kIf, kHedge, kOr, kNot, kNe, kEnrol, kCancel, kNo, kReplaces, kReplaced, kLunch, kMode, kPlus}, sense{what: wCourtesy, fixed: true}},
	}
}

// afarBesides says whether the sender follows by video and says so beside clause i, whatever that says of the way.
func (r *reader) afarBesides(i int) bool { return r.asReason(i, r.allRemote) }

// profiting says whether clause i goes on about what the sender makes use of the day for, beside a full yes: "j'en profiterai | pour rendre visite à ma tante".
func (r *reader) profiting(i int) bool {
	before := r.before(i)
	return before != nil && profits.MatchString(before.plain()) && !ownTalk.MatchString(r.list[i].plain()) && !r.saysStem(&r.list[i], "intervention") && r.fullYesOfSelf(i)
}

// profits makes use of the day.
var profits = lazily(`\b(j |nous |on )en (profite|profiterai|profiterons|profitons|profitera)( \w+)?$`)

// leaveAsides are of the office that gives leave or is told.
func leaveAsides() []aside {
	never := []kind{kName, kIf, kHedge, kOr, kNot, kNe, kMode, kLunch, kPart, kHour, kReplaces, kReplaced, kHand, kSend, kExcept, kNo, kCancel, kStranger}
	return []aside{
		{"superior agrees", lazily(ahead + givesLeave + ` (est|sont|etait|etaient|s est dite?|s est montree?|se dit|se montre)( \w+)? (d accord|favorables?|ok|partante?s?|enthousiastes?|ravie?s?)( (pour|a ce|avec|sur|que) (que |qu |ce que )?(je|j|mon|ma|cette|la|le|ce|l|cela|ca|y) ?(\w+ ?){0,8}| et (m|me) (a|ont|laisse|souhaite|donne)( \w+){0,5})?$`),
			(*reader).fullYesOfSelf, never, sense{what: wPast, fixed: true}},
		{"superior gave leave", lazily(ahead + givesLeave + ` (a|ont|m a|m ont|nous a|vient de|viennent de|vient de me|vient de m)( bien| deja| enfin| volontiers| tout de suite| meme| vivement| fortement)* (valide|validee?r?|accepte|accepter|signe|signer|accorde|accorder|approuve|approuver|autorise|autorisee?|autoriser|donne|donner|libere|liberee?|liberer|laissee?|laisse|encouragee?|encourage|missionnee?|mandatee?|designee?|poussee?|pousse|incitee?|incite|permis|dit oui|dit d y aller)( (\w+ ?){1,12})?$`),
			(*reader).leftToCome, never, sense{what: wPast, fixed: true}},
		{"nobody is everywhere", lazily(ahead + `(le|la|notre|mon|ma|l|les) (maire|president|presidente|elus?|directrice|directeur|chef|cheffe|equipe|adjointe?|agents?)( \w+)? (ne |n )?(peut|peuvent|sait|saurait)( malheureusement| helas)* pas (tout faire|etre (partout|a deux endroits.*|sur tous les fronts)|se (dedoubler|couper en (deux|quatre)))$`),
			(*reader).answersOfSelf, []kind{kName, kIf, kHedge, kReplaces}, sense{what: wReason, fixed: true}},
		{"encouraged", lazily(ahead + `(ma|mon|mes|notre|nos|l|la|le|toute l|toute ma) (collegues?|equipe|famille|entourage|mari|femme|epouse|epoux|conjointe?|amis|amies|benevoles|enfants|fille|fils|binome|predecesseure?)( \w+)? (m|nous) (a|ont|avait|avaient) (\w+ )?(encouragee?s?|encourage|poussee?s?|pousse|incitee?s?|incite|conseillee?|conseille|convaincue?s?|recommande)( (a|de|d) (y |m |vous |en )*\w+( \w+){0,6})?$`),
			(*reader).leftToCome, never, sense{what: wPast, fixed: true}},
		{"superior's advice", lazily(ahead + givesLeave + ` (m a|m ont|nous a)( vivement| fortement| bien| meme)* (conseille|propose|recommande|suggere|demande) (de |d )(m y rendre|participer|venir|assister|y aller|m inscrire|suivre|y participer|y assister)( (a|cette|ce|la|votre|vos|pour|au)( \w+){1,6})?$`),
			(*reader).leftToCome, never, sense{what: wPast, fixed: true}},
		{"office told", lazily(ahead + `(j ai|nous avons|je viens de|j avais|je vais|je) ?(deja |bien |juste )*(prevenue?s?|prevenir|previens|averti|avertir|informe|informer|avise|annonce|annoncer|dit|pose|bloque) (a )?(mon|ma|mes|notre|nos|l|la|le|les|mon conge|ma journee) ?(equipe|service|chef|cheffe|directrice|directeur|responsable|collegues?|maire|secretariat|accueil|bureau|secretaire|direction|eleves|classe|hierarchie|adjointe?)( \w+){0,3} (que|qu) (je|j) (ne )?(serais|serai|suis|m absenterais|m absenterai|m absente|etais) (absente?|pas la|en reunion|en deplacement|hors|indisponible|pas au bureau|prise?|injoignable)?( (du|de|de la|au|a la|a l|l) ?(bureau|mairie|service|ecole|accueil|creche|cabinet|centre|guichet|secretariat))?( (ce jour la|ce jeudi|jeudi|toute la journee|la journee|ce jeudi la|le \d+( \w+)?))*$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kMode, kLunch, kReplaces, kReplaced, kHand, kSend, kExcept, kCancel}, sense{what: wPast, fixed: true}},
	}
}

// gearAsides are of what is brought and how the sender gets there.
func gearAsides() []aside {
	return []aside{
		{"brings it if it suits", lazily(ahead + `(je |j |nous |on )?(en )?(prendr\w+|prends|ferai|ferons|apporter\w+|apporte|apportons|amener\w+|amene|deposer\w+|distribuer\w+|laisser\w+|mettr\w+|installer\w+|exposer\w+|montrer\w+|filmer\w+|enregistrer\w+|pourrai\w*|peux|pouvons|pourrons|compte|profiterai pour) ?(prendre|apporter|amener|deposer|distribuer|laisser|faire|montrer|exposer|installer|mettre)? (\w+ ){0,4}?` + thing + ` (\w+ ){0,10}?(si|s) (les (participants|participantes|gens|personnes|autres|organisateurs|intervenants)|vous|l equipe|personne|tout le monde|quelqu un|chacun|ca|cela|c est|il y a|il reste|besoin|tu) ?(\w+ ?){0,8}$`),
			(*reader).bringsThing, []kind{kName, kCompany, kUnnamed, kPlus, kMode, kLunch, kDiet, kAccess, kEnrol, kCancel, kNo, kReplaces, kReplaced, kHand, kSend, kVerb, kPresent, kStranger}, sense{what: wReason, fixed: true}},
		{"dropped there", lazily(ahead + `(c est )?(mon|ma|mes|un|une) (` + ofFamily + `|amie?s?|voisine?s?|collegue)( \w+)? (qui )?(me|m|nous) (deposera|depose|deposeront|deposent|laissera|laissera|conduira|emmenera|amenera|pretera|prete|ramenera|reprendra|recuperera|attendra)( (sa voiture|en voiture|le matin|le soir|a la gare|au train|devant( \w+){0,3}|sur place|en passant|tot|au passage|vers \d+ ?h( \d+)?|a \d+ ?h( \d+)?|a \w+|en allant( \w+){1,4}|apres( \w+){0,3}))*$`),
			(*reader).dropped, []kind{kName, kPlus, kLunch, kDiet, kEnrol, kCancel, kNo, kReplaces, kReplaced, kHand, kSend, kVerb, kPresent, kStranger, kIf, kHedge, kOr}, sense{what: wReason, fixed: true}},
		{"shares the road", lazily(ahead + `(je|nous|on) (viendrai|viens|ferai|fais|partage|partagerai|monte|monterai|pars|partirai|covoiture|covoiturerai|voyage|voyagerai) (la route |le trajet |la voiture |en covoiturage |en voiture )*avec (un|une|deux|des) (collegues?|voisine?s?|amie?s?|elue?s?|adjointe?s?|habitante?s?)( [\w]+){0,6} (qui|deja|elle meme|lui meme) (s est|s est deja|inscrite?s?|egalement inscrite?s?|se sont|est|sont|s inscrit|s inscrira|vous a|participe|participera|y va)( \w+){0,3} ?(inscrite?s?|repondu|de son cote|par ailleurs|separement|ecrit)( (de son cote|de leur cote|par ailleurs|separement|elle meme|lui meme|deja|aussi))*$`),
			(*reader).fullYesOfSelf, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kLunch, kReplaces, kReplaced, kHand, kSend}, sense{what: wReason, fixed: true}},
		{"comes in their car", lazily(ahead + `(je|nous|on) (viendrai|viens|arriverai) (en covoiturage |en voiture )avec (un|une|deux|des) (collegues?|voisine?s?|amie?s?|elue?s?|adjointe?s?|habitante?s?)( [\w]+){0,6} (qui|deja|elle meme|lui meme) (s est|s est deja|inscrite?s?|egalement inscrite?s?|se sont|est|sont|s inscrit|s inscrira|vous a|participe|participera|y va)( \w+){0,3} ?(inscrite?s?|repondu|de son cote|par ailleurs|separement|ecrit)( (de son cote|de leur cote|par ailleurs|separement|elle meme|lui meme|deja|aussi))*$`),
			(*reader).answersNothing, []kind{kName, kIf, kHedge, kOr, kNot, kNe, kLunch, kReplaces, kReplaced, kHand, kSend}, sense{what: wDecision, yes: true, self: true, mode: string(Onsite), fixed: true}},
		{"ride fallen through", lazily(ahead + `(mon|le|notre|la|ma|l) (covoiturage|covoit|voiture|trajet|train|chauffeur|chauffeuse|conducteur|conductrice|transport|moyen de transport|vehicule|garde|nounou|nourrice|baby sitter|solution de garde|projet de covoiturage|ter|bus|car|minibus|navette)( \w+){0,4} (est tombee?|tombe|m a|nous a|n est plus|n est finalement plus|ne peut plus|ne pourra plus|s est|a annule|a ete|est (finalement )?(annulee?|supprimee?|indisponible|malade|en panne|hors service))( (a l eau|en panne|malade|lachee?|plantee?|fait faux bond|laissee? tomber|possible|disponible|desistee?|annulee?|supprimee?|retiree?|m emmener|me prendre))*( (ce matin|hier|aujourd hui|hier soir|cette semaine|au dernier moment))?$`),
			(*reader).refusesInPerson, []kind{kName, kIf, kHedge, kOr, kYes, kEnrol, kMode, kSelf, kReplaces, kHand, kSend, kLunch}, sense{what: wReason, fixed: true}},
	}
}

// kinAsides are of the family, and of health.
func kinAsides() []aside {
	return []aside{
		{"kin at home", lazily(ahead + `((c est )?(mon|ma|mes|notre|nos) (` + ofFamily + `|nounou|nourrice|voisine?|voisins)( \w+)?( qui)? (y |me |m |nous |les |la |le |l |s en |s )*(habite|habitent|vit|vivent|reside|resident|travaille|travaillent|heberge\w*|loge\w*|garde|gardera|gardent|garderont|occupe|occupera|occupent|occuperont|prendra le relais|prend le relais|prendront le relais|recupere|recuperera|recupereront|fera la cuisine|preparera|tiendra la (boutique|caisse|ferme)|nourrira|promenera|sont (a l ecole|chez|grands|grandes|gardes|en vacances)|est (a l ecole|chez|originaire|natif|native|d ici|du coin|de la region|nee? (a|dans|la)))( \w+){0,8})$`),
			(*reader).answersOfSelf, untaken(kVerb, kPresent, kAvail, kLunch, kStranger, kNot, kNe, kPlus), sense{what: wReason, fixed: true}},
		{"kin keeps away", lazily(ahead + `(mon|ma|mes|notre|nos) ` + ofFamily + `( \w+)?( \w+)? (a|ont|est|sont|entre|entrent|passe|passent|soutient|soutiennent|rentre|rentrent|arrive|arrivent|fete|fetent|se fait|se font|part|partent|sort|sortent|accouche|commence|demenage|demenagent|doit|doivent|attend|attendent|vient|viennent|sera|seront|joue|jouent|finit|finissent|termine|reprend|recoit|inaugure|organise|a besoin|ont besoin|ouvre|vend|subit|me|m|nous) .{2,70}$`),
			(*reader).refusesBut, untaken(kPresent, kAvail, kPlus, kAlso, kLunch, kYou), sense{what: wReason, fixed: true}},
		{"sees to the family", lazily(ahead + `(je|c est moi qui|j) (m|me|l|la|le|les|lui|leur) ?(en )?(occupe|charge|accompagne|accompagnerai|aide|aiderai|conduis|conduirai|emmene|emmenerai|veille|garde|garderai|tiens compagnie|rends visite|assiste)( (a|au|aux|pour|dans|chez|ce jour la|toute la journee|cette semaine la)( \w+){0,4})?$`),
			(*reader).kinBefore, untaken(kPresent, kAvail, kPlus, kYou, kEvent, kGeneric), sense{what: wReason, fixed: true}},
		{"recovering", lazily(ahead + `(je|nous) (me|m|nous) (remets|remettons|releve|retablis|soigne|repose|fais (operer|soigner|enlever|poser|retirer|hospitaliser))( (doucement|lentement|tout juste|a peine|peu a peu|encore|progressivement|petit a petit|tranquillement))* ?(d|de|du|des|le|la|l|ce|cette|un|une)?( \w+){0,8}$`),
			(*reader).refusesInPerson, untaken(kRelation, kPresent, kAvail, kLunch), sense{what: wReason, fixed: true}},
		{"in retirement", lazily(ahead + `(je|j|nous|on) (suis|sommes|est) (maintenant |enfin )?(a la retraite|(une? )?(jeune |tout jeune )?retraitee?s?|en retraite)( depuis (\w+ ){0,3}(ans|an|longtemps|annees|mois))?( et .{3,50}| donc .{3,50})?$`),
			(*reader).fullYesOfSelf, untaken(kName, kRelation, kNot, kNe, kStranger, kWhen), sense{what: wReason, fixed: true}},
	}
}

// leftToCome says whether the leave or the advice of clause i is for the whole day and for the sender alone, beside a full yes.
func (r *reader) leftToCome(i int) bool {
	return r.fullYesOfSelf(i) && !partOfLeave.MatchString(r.list[i].plain())
}

// partOfLeave is of a part of the day, or of more people.
var partOfLeave = lazily(`\b(avec|aussi|egalement|midi|matin|matinee|apres midi|heures?|parte|partir|rentre|rentrer|seulement|uniquement|place)\b`)

// bringsThing says whether what clause i brings is a thing, beside a full yes: a relation in it can be nobody but "personne".
func (r *reader) bringsThing(i int) bool {
	for _, t := range r.list[i].tags {
		if t.kind == kRelation && r.word(t) != "personne" {
			return false
		}
	}
	return r.fullYesOfSelf(i)
}

// dropped says whether the sender comes in full, and nobody who takes them there comes in.
func (r *reader) dropped(i int) bool {
	next := i + 1
	return r.fullYesOfSelf(i) && (next >= len(r.list) || !staysToo.MatchString(r.list[next].plain()))
}

// kinBefore says whether clause i goes on about somebody of the family, beside a no.
func (r *reader) kinBefore(i int) bool {
	before := r.before(i)
	return before != nil && tellsOfKin.MatchString(before.plain()) && r.refusesBut(i)
}

// tellsOfKin is of the family.
var tellsOfKin = lazily(`\b(mon|ma|mes|notre|nos|ses|leur) (\w+ )?` + ofFamily + `\b`)

// answersNothing says whether no other clause than i answers anything, in reply to the letter of one event.
func (r *reader) answersNothing(i int) bool {
	return r.in.Event != "" && !slices.ContainsFunc(r.list, func(o clause) bool {
		return o.tags[0].from != r.list[i].tags[0].from && (o.sense.what == wDecision || o.sense.what == wDetail || o.sense.what == wHedge)
	})
}
