package reply

import "slices"

// Seats given up of which it is not said whose they are, people who only change the way they come, and things done only in case of need. A person reads them.

const (
	giveUp  = `(annul|supprim|retir|enlev|effac|liber|ray)[a-z]+`
	seat    = `(inscriptions?|places?|reservations?|participations?|enregistrements?|presences?|venues?)`
	afar    = `(visio|visioconference|distance|distanciel|video|ligne)`
	atNeed  = `(au besoin|si besoin|si besoin est|si necessaire|si c est necessaire|en cas de besoin|le cas echeant)`
	ownList = `(badges?|chevalets?|etiquettes?|annuaire|trombinoscope|newsletter|mailing|mailings|listes? (de|d) (diffusion|distribution|envoi|mailing|contacts?))`
)

// guardsOfSeats are seats given up, and answers taken from one, that are not whose they seem.
var guardsOfSeats = []guard{
	// "merci d'annuler une inscription"
	{lazily(` ` + giveUp + ` (bien )?(une|l une|l autre|la seconde|la deuxieme|une seule|une des|une de)( [a-z]+){0,3} ` + seat + ` `), (*composer).givesSeatUp, ReasonWho},
	// "je suis inscrite deux fois, merci d'annuler", "j'ai deux inscriptions"
	{lazily(` ((inscrite?s?|enregistree?s?|valide|rempli|envoye|repondu|clique|confirme|inscription) (deux|2) fois|en double|doublons?|(deux|2) inscriptions) `), (*composer).givesSeatUp, ReasonUnclear},
	// "merci d'annuler la participation, Marc Petit est malade", but not "l'inscription de Marc Petit et la mienne"
	{lazily(` ` + giveUp + ` (la|l|une|cette) ` + seat + ` [.,a-ce-z]`), (*composer).ownSeatBesideTheirs, ReasonWho},
	// "je serai en visio, Anne Petit sera sur place à ma place"
	{lazily(` (je|j) ((serai|suis|reste|resterai|viens|viendrai|bascule|basculerai|passe|passerai|participe|participerai|assiste|assisterai|suivrai|prends|prendrai|choisis|opte)( [a-z]+){0,3} ` + afar + `|me (connecte|connecterai)) `), (*composer).replacesSender, ReasonBothModes},
	// "merci de me remplacer par Anne Petit sur la liste de diffusion"
	{lazily(` rempla(c|ce)[a-z]+ [a-z ]{2,60} (sur|dans|pour|de) (le |la |les |l |vos |votre |mon |ma |nos )` + ownList + ` `), (*composer).replacesSender, ReasonUnclear},
	// "le service de Marc Petit sera représenté par Anne Petit"
	{lazily(` (service|direction|equipe|bureau|cabinet|pole|departement|unite|cellule|secteur|structure|association|entreprise|societe) (de|d) [a-z ]{3,40} (sera|est|seront) (represente|remplace)e?s? par `), (*composer).othersBothWays, ReasonWho},
	// "parking : oui pour moi, non pour Marc Petit"
	{lazily(` (hebergement|hotel|nuitee|chambre|parking|stationnement|covoiturage|navette|repas|dejeuner|buffet|plateau|midi|transport|train|` + afar + `|presentiel|sur place)( [a-z]+){0,2} ([.,] )?(oui|non) pour [a-z ]{2,40} ([.,] )?(et |mais )?(oui|non) pour `), (*composer).comesAndNot, ReasonWho},
	// "je serai là, mais pas en salle"
	{lazily(` (mais|et|, ) ?(donc )?(pas|non) (en salle|dans la salle|en personne|physiquement|de visu) [.,]`), (*composer).wayOpen, ReasonModeMissing},
	// "la visio m'arrangerait", of who is registered on site
	{lazily(` (visio|visioconference|distanciel|video) (me |m |nous )(arrangerait|conviendrait|irait|plairait|tenterait)`), (*composer).changesToAfar, ReasonBothModes},
}

// guardsOfNeed are what is done only in case of need.
var guardsOfNeed = []guard{
	// "à Epernay, et à Mulhouse au besoin", "et si besoin à Bar-le-Duc"
	{lazily(` ` + atNeed + ` (, )?(aussi |egalement )?(a|au|le|pour) | (a [a-z ]{2,25}|le \d+( [a-z]+)?) ` + atNeed + ` [.,]`), (*composer).firmlySeveralDays, ReasonCondition},
	// "je viendrai au besoin avec Anne Petit", "avec Anne Petit si besoin"
	{lazily(` ` + atNeed + ` (, )?(avec|accompagnee?s?) | (avec|accompagnee?s? (de|d|par)) [a-z ]{3,50} ` + atNeed + ` [.,]`), (*composer).othersCome, ReasonCondition},
	// "Anne Petit viendra au besoin"
	{lazily(` (viendra|viendront|vient|participera|participeront|assistera|assisteront|sera|seront|joindra)( [a-z]+){0,4} ` + atNeed + ` [.,]`), (*composer).othersCome, ReasonCondition},
	// "je serai en visio au besoin", "si nécessaire en visio"
	{lazily(` ` + afar + `( [a-z]+)? (, )?` + atNeed + ` [.,]| ` + atNeed + ` (, )?((je|j|nous|on) [a-z]+ )?(en|a|par) ` + afar + ` `), (*composer).firmlyAfar, ReasonCondition},
	// "je viendrai, au besoin sans repas"
	{lazily(` (repas|dejeuner) (, )?` + atNeed + ` [.,]| ` + atNeed + ` (, )?(sans|avec)( le)? (repas|dejeuner) `), (*composer).comesAtAll, ReasonCondition},
}

// ownSeatBesideTheirs says whether the sender, who holds a seat, and others were read as staying away.
func (c *composer) ownSeatBesideTheirs() bool {
	return len(c.in.Registered) > 0 && c.severalAllAbsent() && c.actsOn(me)
}

// comesAndNot says whether of several people one comes and another does not.
func (c *composer) comesAndNot() bool {
	return c.severalPersons() && c.comesAtAll() && c.anyAbsent()
}

// othersBothWays says whether of others than the sender one comes and another does not.
func (c *composer) othersBothWays() bool { return c.comesAndNot() && c.othersCome() && !c.actsOn(me) }

// firmlyAfar says whether somebody follows by video without a doubt: "18.06 : pas sûr du tout, en visio le cas échéant" is one as it stands.
func (c *composer) firmlyAfar() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.kind != Maybe && st.mode == string(Remote) })
}

// changesToAfar says whether somebody registered on site was read as following by video.
func (c *composer) changesToAfar() bool {
	return c.comesAfar() && slices.ContainsFunc(c.in.Registered, func(r Registered) bool { return r.Mode == Onsite })
}
