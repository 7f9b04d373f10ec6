package reply

import "regexp"

// An answer that is announced is none yet: "je reviens vers vous rapidement pour vous confirmer ma présence".
var (
	confirmInfinitive = regexp.MustCompile(`\b(re)?(confirmer|dire|donner|indiquer|preciser)\b`)
	confirmAnnounced  = regexp.MustCompile(`\b(re(viens|viendrai|venons|viendrons) (vers|a) [a-z ]*|(ne )?(manquerai|manquerons|tarderai|tarderons) pas (de|a) |(vais|allons|pourrai|pourrons|devrais|devrai|saurai) )(pouvoir )?(vous |te )?` +
		`(re)?(confirmer|dire|donner|indiquer|preciser)\b`)
)

// announced says whether a yes is what the sender says they will confirm.
func (c *composer) announced(o *clause) bool {
	return confirmInfinitive.MatchString(o.plain()) && confirmAnnounced.MatchString(c.runningText())
}
