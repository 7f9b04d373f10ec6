package reply

import "strings"

// An answer that is announced is none yet: "je reviens vers vous rapidement pour vous confirmer ma présence".
var (
	confirmInfinitive = lazily(`\b(re)?(confirmer|dire|donner|indiquer|preciser)\b`)
	confirmAnnounced  = lazily(`\b(re(viens|viendrai|venons|viendrons) (vers|a) [a-z ]*|(ne )?(manquerai|manquerons|tarderai|tarderons) pas (de|a) |(vais|allons|pourrai|pourrons|devrais|devrai|saurai) )(pouvoir )?(vous |te )?` +
		`(re)?(confirmer|dire|donner|indiquer|preciser)\b`)
	confirmDue = lazily(`\b(comme (convenu|promis|annonce|prevu|indique)|n avais (pas )?(pu|encore))\b`)
)

// announced says whether a yes is what the sender says they will confirm.
func (c *composer) announced(o *clause) bool {
	if !confirmInfinitive.MatchString(o.plain()) {
		return false
	}
	text := c.runningText()
	at := confirmAnnounced.FindStringIndex(text)
	if at == nil || confirmDue.MatchString(text) || backToConfirm.MatchString(text) && !wordLater.MatchString(text) {
		return false
	}
	said := text[at[1]:] // "je reviens vers vous pour vous dire que je viens" says it
	return !strings.HasPrefix(said, " que ") && !strings.HasPrefix(said, " qu ")
}

var (
	// backToConfirm comes back to say it now: "je reviens vers vous pour vous confirmer ma présence".
	backToConfirm = lazily(`\bre(viens|venons) (par la presente |par ce (mail|message|courriel) |ce jour |aujourd hui )?(vers|a) (vous|toi) (par la presente |par ce (mail|message|courriel) |ce jour |aujourd hui |comme (convenu|promis) )?(pour|afin de|et) (vous |te )?(re)?confirme(r)? (ma|notre|la|que|l)\b`)
	// wordLater puts it off.
	wordLater = lazily(`\b(rapidement|bientot|prochainement|vite|plus tard|ulterieurement|sous peu|d ici|avant|apres|des que|des qu|des (lundi|mardi|mercredi|jeudi|vendredi|demain|la|le)|demain|lundi|mardi|mercredi|vendredi|semaine|quand|lorsque|une fois|ou (non|pas)|si|en (temps|fin|debut)|dans (la|les|l|un|une|quelques))\b`)
	// meantToTell was to be said once, of which "mais" may tell that it was not, or no longer holds.
	meantToTell = lazily(`\b(voulais|voulions|souhaitais|souhaitions|tenais|tenions)\b.*\b(confirmer|reconfirmer|annoncer|valider|dire|informer|indiquer)\b`)
)

// meantOnce says whether a yes is what the sender meant to say, and "mais" follows it with no answer: "je voulais confirmer ma présence mais je n'ai pas pu".
func (c *composer) meantOnce(i int) bool {
	o := &c.list[i]
	if i+1 >= len(c.list) || !meantToTell.MatchString(o.plain()) {
		return false
	}
	n := &c.list[i+1]
	return has([]string{"mais", "or", "seulement", "cependant", "malheureusement", "toutefois"}, c.word(n.tags[0])) && n.sense.what != wDetail && n.sentence-o.sentence < 2
}
