package reply

import "time"

// A yes that is left open, hung on something or taken back in the words beside it, whoever says them: a leave being negotiated, nobody to stand in at work, a
// condition with its way back.

var guardsOfOpenYes = []guard{
	// "je suis en négociation pour me libérer", "je négocie mon congé"
	{lazily(` (suis|sommes) (encore |toujours |actuellement )*en (pleine )?(negociation|negociations|pourparlers|discussion|discussions|tractations) | (je|nous) (negocie|negocions) (encore |toujours )*(mon|ma|mes|pour|avec) `), (*composer).comesFirmly, ReasonMaybe},
	// "je n'ai pas trouvé de remplaçant", "je cherche encore quelqu'un pour garder les enfants"
	{lazily(` (n ai|n avons|n a|ne trouve|ne trouvons) (pas|toujours pas|pas encore|encore pas|personne|toujours personne)( encore)? ?(trouve )?(de |d |mon |ma |une? |quelqu )?(remplac\w+|suppleante?|nounou|baby sitter|garde pour|un pour (me remplacer|garder|assurer|tenir)|pour (me remplacer|garder|assurer|tenir)) | (cherche|cherchons) (encore|toujours) (une? |quelqu )(remplac\w+|suppleante?|nounou|baby sitter|un pour (me remplacer|garder|assurer|tenir)) `), (*composer).comesFirmly, ReasonMaybe},
	// "je viens de voir que j'ai un conseil municipal ce jour-là"
	{lazily(` (viens|venons) (tout juste |juste |a l instant )?(de|d) (voir|m apercevoir|realiser|me rendre compte|decouvrir|apprendre|constater|remarquer|me rappeler|me souvenir) (que|qu) (j |je |nous |on )(ai|avons|a|suis|serai|dois|devrai|travaille|pars) (deja |aussi )?[a-z ]{2,60}(ce jour|ce jour la|cette date|le \d+|meme jour|meme date|ce jeudi|en meme temps)[ .,]`), (*composer).comesFirmly, ReasonContradiction},
	// "je n'ai pas pu faire déplacer mon rendez-vous", "je n'ai pas réussi à me libérer"
	{lazily(` (n ai|n avons|n a|ai|avons) (donc |finalement |malheureusement )*pas (pu|reussi a|su) ((faire )?(deplacer|decaler|reporter|repousser|bouger|modifier) (mon|ma|mes|le|la|l|notre|cette|ce) |(me liberer|nous liberer|me faire remplacer|m arranger|faire autrement) [.!,])`), (*composer).comesFirmly, ReasonContradiction},
	// "j'en parle d'abord à mon chef"
	{lazily(` j en (parle|parlerai|discute|discuterai|refere|refererai|touche (un )?mot|toucherai (un )?mot) (d abord|avant|encore|demain|lundi|mardi|prealablement|au prealable|a (mon|ma|notre) (chef|cheffe|direct\w+|responsable|maire|president\w*|employeur|patron\w*|n 1|manager|hierarchie|mari|femme|conjointe?)|avec (mon|ma|notre) (chef|cheffe|direct\w+|responsable|maire|president\w*|employeur|patron\w*|hierarchie|mari|femme|conjointe?)) `), (*composer).comesFirmly, ReasonMaybe},
	// "je ferai mon possible"
	{lazily(` (ferai|fais|ferons|vais faire) (tout )?(mon|notre|le) (possible|maximum)( ,)? ?([.!]|pour (venir|etre (la|presente?|des votres|parmi)|y etre|me liberer|participer|tenir|honorer))`), (*composer).comesFirmly, ReasonMaybe},
	// "si l'ascenseur est en panne, je ne monterai pas", "si vous n'avez pas de rampe je ferai demi-tour"
	{lazily(` (si (vous|l|le|la|les|il|je|j|nous|on|mon|ma|jamais|c|ce|ca|votre|aucune?|rien)|s il (n|ne|y|faut|pleut|manque|neige|est|fait)) [a-z0-9 ]{3,70}(, )?(je|j|nous|on) (ferai demi tour|ferai marche arriere|repartirai|repars|rebrousse\w*|rentrerai|rentre chez|m en (irai|vais)|ne (monterai|viendrai|viens|resterai|reste|rentrerai|pourrai|peux|participerai|me deplacerai|ferai) pas|renonce\w*|laisse\w* tomber|abandonne\w*|annule\w*|passe\w* mon tour)`), (*composer).comesFirmly, ReasonCondition},
	// "inscrivez-moi partout, en attendant que je sache lesquelles je peux faire"
	{lazily(` en attendant (que (je|j|nous|on) (sache|voie|decide|choisisse|tranche|confirme|puisse|aie|sachions)|de (savoir (si|s|quelle|quelles|lesquel\w+|laquelle|lequel|ce)|choisir|trancher|decider|me decider|confirmer|pouvoir confirmer)) `), (*composer).comesUnhedged, ReasonMaybe},
}

// mindNeedOnIf hands on a yes behind which an aid to get around stands in a condition, and was not noted: "je participerai. Si vous n'avez pas de rampe …".
func (c *composer) mindNeedOnIf() {
	if !c.comesAtAll() || !c.needUnsaid() {
		return
	}
	for i := range c.list {
		if o := &c.list[i]; !o.subject && o.sense.rule == "condition" && o.sense.what != wDetail && bearsOn(o.tags, kAccess) {
			c.block(ReasonCondition, o.text)
		}
	}
}

// awayFrom is the day from which somebody is away: "je serai en congé à partir du 15 juin".
var awayFrom = lazily(`\b(?:en (?:conges?|vacances|arret|deplacement|mission|conge maternite|conge parental)|a l etranger|absente?|hospitalisee?|a la retraite|indisponible|partie?) (?:a partir du|a compter du|des le|apres le) (\d+|1er)( (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b`)

// mindLeaveFrom hands on a yes to a day on which the sender tells that they will be away: "oui à Épernay et Bar-le-Duc. Je serai en congé à partir du 15 juin".
func (c *composer) mindLeaveFrom() {
	if !c.comesAtAll() {
		return
	}
	for i := range c.list {
		o := &c.list[i]
		if o.subject || o.sense.what == wDecision {
			continue
		}
		m := awayFrom.FindStringSubmatch(o.plain())
		if m == nil {
			continue
		}
		for _, st := range c.said {
			if st.kind == Attend && st.person == me && c.heldSoonAfter(st.event, m) {
				c.block(ReasonContradiction, o.text)
			}
		}
	}
}

// heldSoonAfter says whether an event falls in the two months behind a day.
func (c *composer) heldSoonAfter(id string, m []string) bool {
	for _, e := range c.in.Programme.Events {
		if e.ID == id {
			d := dayOfText(m, e.Date.Month())
			from := at(d, d, e.Date)
			return !e.Date.Before(from) && e.Date.Sub(from) < 61*24*time.Hour
		}
	}
	return false
}
