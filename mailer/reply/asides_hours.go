package reply

// When somebody who comes arrives and leaves: "je serai là mais je n'arriverai que vers 10h15".

const (
	clock   = `(\d{1,2} ?(h|heures?|h ?\d\d|heures? \d\d)?|midi|midi et demi|treize heures|\d{1,2} h \d\d)`
	aboutIt = `( (vers|a|des|avant|pas avant|a partir de|aux alentours de|autour de|sur les coups de|de|entre|et|jusqu a|qu a|que vers|qu a partir de|qu aux alentours de|plutot|environ|le matin|du matin|au plus tard|maximum|max|grand maximum|sans doute|surement|probablement|certainement|` + clock + `))+`
)

// hourAsides are what people say of their hours beside a plain yes.
func hourAsides() []aside {
	never := []kind{kName, kIf, kOr, kNo, kEvent, kStranger, kEnrol, kCancel, kNoun, kSeat, kYes, kUnnamed, kCompany, kLunch, kWhen}
	return []aside{
		{"arrives then", lazily(leadWay + `(simplement |juste |par contre |en revanche |toutefois )*((je|j) )?(n )?(arrive|arriverai|arriverais|debarque|debarquerai|serai la|commencerai)( (sans doute|surement|donc|seulement|probablement|que|plutot))*` + aboutIt + `( (seulement|environ|le temps de .*|en raison de .*|a cause de .*|a cause du .*))?$`),
			(*reader).fullYesBeside, never, sense{what: wCourtesy, fixed: true}},
		{"not before", lazily(`^(mais |par contre |en revanche |toutefois |seulement )*pas avant ` + clock + `( (environ|du matin|par contre))*$`),
			(*reader).fullYesBeside, never, sense{what: wCourtesy, fixed: true}},
		{"leaves then", lazily(leadWay + `(simplement |juste |par contre |en revanche |toutefois )*((je|j) )?((devrai|dois|vais devoir|serai obligee? de|suis obligee? de|pense|compte|risque de) )?(malheureusement |cependant |toutefois |sans doute |aussi )*(vous |m |me |nous )?(partir|partirai|pars|quitter|quitte|quitterai|repartir|repars|repartirai|absenter|absenterai|eclipser|eclipse|eclipserai|filer|raccrocher|deconnecter|deconnecterai|sauver|sauverai|echapper|sortir|laisser)( (la (reunion|rencontre|seance|journee|visio|salle)|un moment|un instant|quelque temps|un peu|une (petite )?(demi )?heure|plus tot|en avance|en cours de (matinee|journee)))*(` + aboutIt + `)?( (environ|seulement|pour (prendre|attraper|recuperer|aller|un|une|mon|ma|cause) .*|en raison de .*|a cause de .*|car .*))?$`),
			(*reader).fullYesBeside, append([]kind{kNot}, never...), sense{what: wCourtesy, fixed: true}},
		{"so late", lazily(`^(et |mais |par contre |toutefois )*avec (sans doute |probablement |surement |environ )?(une? |quelques |un leger |un petit |une petite |une bonne |\d+ |dix |quinze |vingt |trente )((petite |bonne )?(demi heure|quart d heure|heure|minutes?|mn|min) )?(de |d )?retard( .{0,30})?$`),
			(*reader).fullYesBeside, never, sense{what: wCourtesy, fixed: true}},
		{"some delay", lazily(leadWay + `(simplement |juste |par contre |en revanche |toutefois )*(je|j) (aurai|aurais|ai|vais avoir|serai|risque d avoir|risque d etre|arriverai|prendrai|prends)( (sans doute|surement|donc|peut etre|probablement|certainement|un peu|legerement|environ))* ?(avec )?(en retard|(une? |quelques |un leger |un petit |une petite |un bon |une bonne |\d+ |dix |quinze |vingt |trente )*((demi heure|quart d heure|heure|minutes?|mn|min) )?(de |d )?retard|en cours de route)( .{0,40})?$`),
			(*reader).fullYesBeside, never, sense{what: wCourtesy, fixed: true}},
	}
}
