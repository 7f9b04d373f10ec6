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
	if at == nil || confirmDue.MatchString(text) {
		return false
	}
	said := text[at[1]:] // "je reviens vers vous pour vous dire que je viens" says it
	return !strings.HasPrefix(said, " que ") && !strings.HasPrefix(said, " qu ")
}
