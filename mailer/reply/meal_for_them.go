package reply

// mealForThem asks to put a meal down for somebody who is told by a pronoun, where "noter" and "ajouter" would else enrol them.
var mealForThem = lazily(leadWay + `(` + askTo + ` |a )?` +
	`(ajouter|ajoutez|rajouter|rajoutez|noter|notez|enregistrer|enregistrez|inscrire|inscrivez)( bien| donc| aussi| egalement| svp| s il vous plait)* (un|le|son) (repas|dejeuner|couvert|plateau|plateau repas|panier repas)( supplementaire| en plus| de plus| aussi| egalement| sur place| du midi)*( pour (elle|lui))?( aussi| egalement| svp| s il vous plait| merci)*$`)

// readMealFor takes the meal of somebody named before: "merci d'ajouter un repas pour elle".
func readMealFor(r *reader, c *clause, b bag) (sense, bool) {
	if c.subject || !b.any(kEnrol) || !b.any(kLunch) || !b.any(kThird) || b.any(kNot, kNe, kNo, kIf, kHedge, kOr, kName, kRelation, kUnnamed, kCompany, kWe, kSelf, kVerb, kPresent, kMode, kEvent, kStranger, kReplaces, kReplaced) || !mealForThem.MatchString(c.plain()) {
		return sense{}, false
	}
	for i := range c.tags {
		if c.tags[i].kind == kEnrol {
			c.tags[i].kind = kRequest
		}
	}
	c.question = false
	return readDetail(r, c, newBag(c))
}
