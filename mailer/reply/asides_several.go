package reply

// Asides of people who come together. See asides_around.go.

// severalAsides are such asides.
func severalAsides() []aside {
	return []aside{
		{"no fear of the way", lazily(`^(et |mais |donc )*(cela|ca|ce|c|la route|la distance|le trajet|le voyage) ne (nous|me) (fait|font|derange|gene|effraie|decourage) pas( peur| du tout)*( du tout)?$`),
			(*reader).answersForAny, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kNoun, kSeat, kMode, kLunch, kEvent}, sense{what: wReason, fixed: true}},
		{"the subject speaks to us", lazily(`^(parce que |car |puisque |et |en effet |d autant que |d autant plus que )*(le|ce|son|votre|leur) (theme|sujet|programme|thematique|titre)( (de|du|des|d)( (la|le|l|les))? [a-z]+){0,3} (nous|me) (parle|interesse|touche|concerne|plait|attire|passionne)( (le plus|beaucoup|vraiment|particulierement|tout particulierement|enormement|bien|plus que les autres))*$`),
			(*reader).answersForAny, []kind{kName, kIf, kHedge, kOr, kEnrol, kCancel, kSeat, kMode, kLunch, kNe, kEvent}, sense{what: wReason, fixed: true}},
	}
}
