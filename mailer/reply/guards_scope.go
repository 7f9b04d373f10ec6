package reply

// guardsOfScope are turns of somebody who is free again behind their no, of whom or for which day something is meant beside others.
var guardsOfScope = []guard{
	{lazily(` (me suis|ai pu me|avons pu nous|nous sommes) (liberee?s?|liberer|arrangee?s?|organisee?s?|degagee?s?) | (suis|serai) (finalement |enfin )?(libre|disponible|dispo) (finalement|quand meme|ce jour|le \d|en fait)`), (*composer).onlyOwnNo, ReasonContradiction},
}
