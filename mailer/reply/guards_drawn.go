package reply

import "slices"

// Answers drawn from a ground that is not the sender's, or not of the day, and turns that leave a yes or its company open.

const (
	atWorkWith = `(collegue|directeur|directrice|chef|cheffe|presidente?|adjointe?|responsable|binome|stagiaire|tutrice|tuteur|coordinat\w+|secretaire)`
	ofAge      = `(vieux|vieille?s?|vieil|chere?s?|petite?s?|grande?s?|jeunes?|nouvelle?s?|nouveau|ancienne?s?)`
)

var guardsOfGrounds = []guard{
	{lazily(` (ma|mon|notre) ` + atWorkWith + `( [a-z]+){1,8} (, )?(donc|alors|du coup) (, )?(pas (dispo|disponibles?|possible|libre)|(ce|ca|c|cela) (ne |n )?(sera|est|va) pas (etre )?possible)`), (*composer).onlyOwnNo, ReasonWho}, // whose no?
	{lazily(` avec (mon|ma|mes|notre|nos) ` + ofAge + ` ` + ofFamily + ` `), (*composer).onlyOwnComing, ReasonUnnamed},                                                                                                                 // "avec ma vieille mère"
	{lazily(` tout le monde (mange|mangera|dejeune|dejeunera|reste|restera) `), (*composer).onlyOwnComing, ReasonUnnamed},
	{lazily(` (viendrons|serons la|participerons|venons) (tous les deux |toutes les deux |tous |ensemble )?(si (possible|c est possible|nous le pouvons|on (le )?peut)|dans la mesure du possible)`), (*composer).comesAtAll, ReasonCondition},
	{lazily(` (viserons|visons|vise|viserai|tablerai|tablerons) (donc |plutot )*(la|une|sur la|celle) (prochaine|suivante|session|date) `), (*composer).comesAtAll, ReasonOtherEvent},
	{lazily(` (prefere|preferons|prefererais|plutot)( [a-z]+){1,5} (a la (visio|video)|que (la|suivre en|suivre par|de suivre en|de suivre la) (visio|video)|au distanciel)[a-z]* | (malgre|en depit de) (la |le |votre )?(visio|distanciel|lien|video)`), (*composer).saidRemote, ReasonBothModes},
	{lazily(` me demande (si|s) (c est|ce serait|ce sera|cela|ca|j|je|il est|il n est) `), (*composer).comesAtAll, ReasonUnclear},
	{lazily(` la (visio|distance|video)[a-z]* (pour moi |me concernant )?(c est|ce serait|me parait|me semble) (trop |assez |bien )?(complique|difficile|impossible|pas )`), (*composer).onlyOwnNo, ReasonUnclear},
}

// saidRemote says whether somebody was taken to follow by video.
func (c *composer) saidRemote() bool {
	return slices.ContainsFunc(c.said, func(st statement) bool { return st.mode == string(Remote) })
}

// dayOfGround is a day that a ground names: "le 12 juin", "du 10 au 14".
var dayOfGround = lazily(`\b(?:le|du|au) (\d+|1er)( (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?\b`)

// mindDrawnNo hands on a no drawn from a ground of another day: "on a un tournoi le 12 juin, donc pas dispo".
func (c *composer) mindDrawnNo() {
	e, ok := c.index.answered()
	if !ok {
		return
	}
	for i := 1; i < len(c.list); i++ {
		o, before := &c.list[i], &c.list[i-1]
		if o.subject || o.sentence != before.sentence || o.sense.what != wDecision || o.sense.yes || len(o.sense.events)+len(before.sense.events) > 0 || !has([]string{"donc", "alors", "du"}, c.word(o.tags[0])) {
			continue
		}
		days := dayOfGround.FindAllStringSubmatch(before.plain(), -1)
		if len(days) == 0 || len(days) == 2 && c.spanInText(before) {
			continue
		}
		if !slices.ContainsFunc(days, func(m []string) bool {
			d := dayOfText(m, e.Date.Month())
			return d.day == e.Date.Day() && d.month == e.Date.Month()
		}) {
			c.block(ReasonOtherDate, before.text)
		}
	}
}
