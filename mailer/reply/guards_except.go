package reply

import "slices"

// guardsOfExceptions are things taken out of a no, of no needs or of some way alone, and a no that is denied: "personne ne viendra hormis moi", "aucun besoin
// hormis un accès PMR", "aucune de ces dates n'est impossible".
var guardsOfExceptions = []guard{
	{lazily(` (hormis|exceptee?s?|si ce n est|exception (de|d|du|des|faite)) `), (*composer).onlyRefusedUnread, ReasonUnclear},
	{lazily(` (besoins?|amenagements?|contraintes?|handicap|difficultes?|particuliere?s?|specifiques?|special|signaler) ([a-z]+ ){0,2}(sauf|hormis|exceptee?s?|hors|si ce n est|en dehors|exception) `), (*composer).needMissed, ReasonUnclear},
	{lazily(` (mange|manger|mangerai|mangeons) ([a-z]+ ){0,3}(sauf|hormis|exceptee?s?) `), (*composer).foodUnnoted, ReasonUnclear}, // "je ne peux rien manger hormis du riz"
	{lazily(` (aucune?|rien|pas) ([a-z0-9]+ ){0,6}(n est|n etait|ne sera|ne serait|n|d|ne m est|ne nous est|ne me semble|ne me parait) ([a-z]+ ){0,3}(impossibles?|inenvisageables?|exclue?s?|a exclure|incompatibles?|problematiques?|genante?s?|un probleme|un obstacle|refusee?s?) `), (*composer).allAbsent, ReasonUnclear},
	{lazily(` (aucune?|pas) (dates?|journees?|rencontres?) (impossibles?|exclues?|a exclure|incompatibles?|qui (pose|poserait|posera|gene)) | (ne (suis|serai|serais)|n est) (indisponible|absente?|empechee?|prise?) (a|pour|lors d) aucune `), (*composer).allAbsent, ReasonUnclear},
	{lazily(` (n est|n etait|ne sera|ne serait|n etant|ne sont) ([a-z]+ )?(pas|nullement|en rien|aucunement) ([a-z]+ )?(incompatibles?|inenvisageables?|infaisables?|injouables?) `), (*composer).allAbsent, ReasonUnclear},
	{lazily(` aucune?s? [a-z ]{0,60}(presentiel|sur place|physiquement|en personne|en vrai)( [a-z]+){0,4} [.,]`), (*composer).allAbsent, ReasonBothModes},
	// "M. X ne viendra pas avec Mme Y": not together, or neither?
	{lazily(` (ne|n) ([a-z]+ ){1,2}(pas|plus) ([a-z]+ )?(avec|accompagnee? (de|d|par)|en compagnie) `), (*composer).severalAbsent, ReasonWho},
}

// onlyRefusedUnread says whether all that was understood is a no, out of which no days were taken.
func (c *composer) onlyRefusedUnread() bool {
	return c.allAbsent() && !slices.ContainsFunc(c.list, func(o clause) bool { return o.sense.what == wDecision && len(o.sense.minus) > 0 })
}

// severalAbsent says whether all that was understood is the no of several people.
func (c *composer) severalAbsent() bool { return c.severalPersons() && c.allAbsent() }

// foodUnnoted says whether somebody comes or changes something, and no diet was noted.
func (c *composer) foodUnnoted() bool { return !c.allAbsent() && !c.dietSaid() }
