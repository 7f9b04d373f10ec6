package reply

// Ways told in a sentence of their own beside a yes: "je choisis la modalité présentielle", "cela se fera en visio pour ma part", "format retenu : présentiel".

const (
	afarWay = `(a distance|visio|visioconference|visio conference|distanciel|distancielle|virtuelle|en ligne|numerique)`
	hereWay = `(sur place|presentiel|presentielle|physique|en salle|en personne)`
	// nameOfWay is what a way is called.
	nameOfWay = `((la|le|l|une|un|cette|ma|mon) )*((modalite|formule|option|version|format|mode|participation|presence|solution|case) )?((en|par|de|du|au|a la|d|a) )?((la|le|l) )?`
	waySaid   = `^(et |donc |pour ma part |de mon cote |quant a moi |pour moi )*((je|j|nous) (choisis|choisissons|opte pour|optons pour|retiens|retenons|ai choisi|ai retenu|ai opte pour|coche|ai coche|prends|selectionne|privilegie|demande|souhaite|opterai pour|choisirai)( donc)?|(cela|ca|ce|ma participation|notre participation|ma presence|celle ci) (se fera|se passera|s effectuera|se deroulera|aura lieu)( donc)?) ` + nameOfWay
	wayTail   = `( (pour (moi|ma part|nous)|de mon cote|svp|s il vous plait|merci|donc))*$`
)

// How such a sentence reads.
var (
	remoteSo = lazily(waySaid + afarWay + wayTail)
	onsiteSo = lazily(waySaid + hereWay + wayTail)
	// headOfWay is a heading of the way.
	headOfWay = lazily(`^(et )?((mon|ma|le|la|l) )?(format|modalite|mode|formule|option|participation|choix|presence|version)( (retenue?|choisie?|souhaitee?|preferee?|de (participation|presence)|d inscription))*$`)
)

// settleWaysTold reads such sentences.
func (r *reader) settleWaysTold() {
	if len(r.forms) > 0 || len(r.others()) > 0 || !r.ownYes() {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		if c.question || c.subject || bearsOn(c.tags, kNot, kNe, kName, kRelation, kIf, kOr, kEvent, kLunch, kPast, kThat) {
			continue
		}
		if next := i + 1; c.heading && next < len(r.list) && r.list[next].sentence == c.sentence && r.wayOf(&r.list[next]) && len(r.list[next].sense.events) == 0 && headOfWay.MatchString(c.plain()) {
			c.sense, c.heading = sense{what: wCourtesy, rule: "head of a way"}, false
			continue
		}
		switch {
		case c.heading || c.sense.what == wDetail, c.sense.what == wDecision && c.sense.yes && !c.sense.maybe && c.sense.mode != "":
		case remoteSo.MatchString(c.plain()):
			c.sense = sense{what: wDetail, rule: "way told", self: true, mode: string(Remote)}
		case onsiteSo.MatchString(c.plain()):
			c.sense = sense{what: wDetail, rule: "way told", self: true, mode: string(Onsite)}
		}
	}
}
