package reply

// Answers drawn from what stands before them, without a mark: "on a un match ce jour-là donc pas dispo", "je viens d'accoucher alors ce sera pas possible",
// "dispo le matin uniquement donc en visio".

var (
	// drawnNo is a no, or a way, behind the word that draws it.
	drawnNo  = lazily(`^(donc|alors|du coup) ((ce|ca|c|cela) (ne |n )?(sera|va|est)( pas| etre)* (pas |plus )?(possible|jouable|faisable|etre possible)\b|pas (dispo|disponibles?|possible|libres?|la|presente?s?)\b|indisponibles?\b)`)
	drawnWay = lazily(`^(donc|alors|du coup) (je prends |je choisis |ce sera |plutot )?(en |la |par |a )?(visio|visioconference|distance|distanciel)\b`)
)

// drawsAnswer says whether "donc" or "alors" at words[at] begins such an answer, behind a clause that is not part of it: "je ne serai donc pas disponible" is one.
func drawsAnswer(words []token, at int, run []tag) bool {
	w := words[at]
	if w.mark || !has([]string{"donc", "alors", "du"}, w.word) || !bears(run) {
		return false
	}
	switch last := run[len(run)-1]; last.kind {
	case kBe, kNe, kNot, kModal, kSelf, kWe, kThird, kVerb, kConfirm, kJoin, kAlso:
		return false
	}
	if has([]string{"est", "suis", "serai", "sera", "sommes", "serons", "seront", "sont", "et", "c", "ne", "n"}, words[at-1].word) {
		return false
	}
	text := bareWords(words[at:min(len(words), at+9)])
	if bearsOn(run, kName, kThird, kUnnamed, kCompany, kStranger) || bearsOn(run, kRelation) && !contains(text, "possible") {
		return false // "mon fils a un match donc pas disponible": who?
	}
	return drawnNo.MatchString(text) || bearsOn(run, kAvail, kPart, kHour, kJourney, kMeeting) && !bearsOn(run, kMode) && drawnWay.MatchString(text)
}

// compound says whether the word at words[i] is the end of another word: "camping-car".
func compound(words []token, i int) bool {
	return i > 1 && words[i].glued && words[i-1].word == "-" && words[i-1].glued
}
