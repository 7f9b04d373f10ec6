package reply

// A refusal that is itself refused: "je ne peux pas vous faire faux bond", "hors de question de décliner". A person reads whether it is a yes.

const (
	// cannotBe says that something cannot be, or would be regretted.
	cannotBe = `(pas question|hors de question|impossible|inconcevable|impensable|exclue?|pas envie|pas l intention|serai(s|t) (desolee?|navree?|triste|confuse?)|refuse|en voudrai(s|t)|en voudrions|(ne|n) (\w+ )?(peux|puis|peut|pouvons|pourrai|pourra|pourrais|pourrions|pourrons|voudrais|voudrions|veux|voulons|saurais|saurions|compte|comptons|souhaite|souhaitons)( (certainement|surement|vraiment|donc|decemment|evidemment))? (pas|plus))`
	// stayAway is a way to stay away.
	stayAway = `(faire faux bond|fasse faux bond|(passer|passe) (\w+ )?tour|(faire|fasse) l impasse|decliner|decline|(me|nous|se) desister|me desiste|(m|nous|s) (absenter|absente) de (votre|cette (rencontre|journee)|la (rencontre|votre))|(etre|sois|soyons) absente?s?|ne pas \w+)`
)

// shirked is such a no to staying away; awayFromWork is a desk that cannot be left.
var (
	shirked      = lazily(`\b` + cannotBe + ` ((de|d|que|qu|a|pour|moi|nous|je|j|vous|me|m|permettre) )*` + stayAway + `\b`)
	awayFromWork = lazily(`\babsente?r? (de|d|du) (l |la )?(bureau|mon|ma|notre|travail|service|poste|ecole|classe|mairie|accueil|boutique|magasin|atelier|agence|etablissement|association)\b`)
)

// shirks says whether a clause refuses to stay away: "je m'en voudrais de décliner".
func shirks(c *clause) bool {
	return shirked.MatchString(c.plain()) && !awayFromWork.MatchString(c.plain())
}
