package reply

// Somebody who is told by what they are, without a name, and who comes or may come: "je ne suis pas disponible. Vous pouvez compter sur mon adjoint",
// "je viendrai. Mon collègue serait intéressé". Whoever reads it must ask for the name.

const (
	unnamedOne = `(mon|ma|mes|notre|nos|un|une|l un de mes|l une de mes|l un de nos|l une de nos) (premiere? |nouveau |nouvelle )?(` + someone + `|suppleante?|remplacante?|successeur|successeure|delegue|deleguee|representante?|coordinat(eur|rice)|animat(eur|rice)|mediat(eur|rice)|educat(eur|rice)|conseillere?|technicien(ne)?|agente?|referente?|chargee?)( au maire| de (mission|projet|direction|service)| municipale?)?`
	wouldCome  = `(viendrait|participerait|assisterait|(se joindrait|se joindra|se joint) a (moi|nous|vous)|serait (presente?|interessee?|la|disponible|ravie?|partante?|preneuse?|preneur|heureu(x|se))|est (egalement |aussi |tres )?(interessee?|inscrite?|preneur|preneuse|partante?)|reste interessee?|confirme( (sa|leur) \w+)?|a (bien |aussi |egalement )?(confirme|repondu (present|favorablement|positivement)|accepte (l|votre) invitation)|repond (oui|present|favorablement|positivement)( a votre invitation)?|s est (inscrite?|liberee?|rendue? disponible)|(pourrait|voudrait|aimerait|souhaiterait) (bien )?(venir|participer|assister|etre|me remplacer|nous representer|me representer))`
)

var (
	// sentUnnamed is somebody to be counted on, met or sent, at the end of a clause.
	sentUnnamed = lazily(`((comptez|compter) (donc |bien |plutot )?sur|vous (aurez|recevrez|accueillerez|verrez|retrouverez)|(suppleante?|remplacante?|representante?) (sera|est)) ` + unnamedOne + `$`)
	// sendsUnnamed proposes that somebody come.
	sendsUnnamed = lazily(`(propose|souhaite|souhaiterais|demande|suggere|aimerais|voudrais) que ` + unnamedOne + ` (vienne|y aille|participe|assiste|soit present|me represente|nous represente|me remplace|y assiste|y participe)`)
	// unnamedComing says flatly that others of the house come: "mes collègues seront présents".
	unnamedComing = lazily(`^(et |mais |par contre |en revanche |cependant |toutefois |neanmoins )*((tous |toutes )?(mes|nos|les|deux|trois|plusieurs|certains de mes|quelques|d autres|une partie de|le reste de|mon|ma|notre|un|une|le|la|l|quelqu) ?)([\w ]{0,25} )?(` + someone + `|collaborateurs|agents?|autres|membres?|representante?s?|salariee?s?|conseill(er|ere)s?|administrateurs?|adherents?|un de (nos|mes) \w+|entre nous|un)( [\w ]{3,30})? (y )?((sera|seront)( bien| donc)* (presente?s?|la|des votres|sur place|parmi vous|avec vous)|viendra|viendront|participera|participeront|assistera|assisteront|ira|iront|feront le deplacement|fera le deplacement|prendra part|prendront part|(se|vous) (joindra|joindront|rejoindra|rejoindront)( a vous)?|vont venir|va venir|comptent venir|devraient (venir|etre presents|participer)|devrait (venir|etre presente?|participer)|seront)( bien| donc| aussi| egalement| eux| quant a eux| de leur cote| a (cette|votre|la) (journee|rencontre)| ce jour la| le (jeudi )?28( mai)?| avec plaisir| a ma place)*$`)
	// unnamedMayCome is what they say or would do themselves.
	unnamedMayCome = lazily(`^(et |mais |par contre |en revanche )*` + unnamedOne + ` ` + wouldCome + `( volontiers| aussi| egalement| avec plaisir)?$`)
)

// mindUnnamedSent hands on a reply that tells of such a person, where nobody is named.
func (c *composer) mindUnnamedSent() {
	if len(c.others()) > 0 || len(c.said) == 0 {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if !o.subject && !bearsOn(o.tags, kNot, kNe, kSelf, kName) && unnamedComing.MatchString(o.plain()) {
			c.block(ReasonUnnamed, o.text)
			continue
		}
		if o.subject || !bearsOn(o.tags, kRelation, kUnnamed, kCompany, kFunction) && o.sense.rule != "others who are not named" || bearsOn(o.tags, kNot, kNe) {
			continue
		}
		if text := o.plain(); sentUnnamed.MatchString(text) || sendsUnnamed.MatchString(text) || unnamedMayCome.MatchString(text) {
			c.block(ReasonUnnamed, o.text)
		}
	}
}
