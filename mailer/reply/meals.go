package reply

import (
	"strings"
	"sync"
)

// A clause about the meal alone is read word by word, for there are too many ways to say it: "je dois annuler mon repas du midi", "deux repas",
// "inutile de me compter à table". Each word must be of one of these classes; one that is of none leaves the clause to the other rules.
const mealTable = `
	meal repas dejeuner dejeuners buffet plateau plateaux couvert couverts assiette assiettes table cantine restauration
	eat grignote grignoterai grignoter avalerai mange mangerai manger mangerons dejeune dejeunerai dejeunerons restaurer restaurerai casse
	own casse pique croute nique gamelle gamelles sandwich sandwichs tupperware salade tartines popote bento encas
	away train tgv ter voiture autocar gare maison exterieur ailleurs dehors ville bureau domicile cote propres moyens chez
	not pas plus aucun aucune sans ni non inutile
	drop annuler annule annulez annulerai decommander decommande decommandez supprimer supprime supprimez enlever enleve enlevez retirer retire retirez renonce renoncer dispense dispenser oubliez oublier deduire otez decompter decomptez
	take prendre prends prendrai prendrons prenons reste rester resterai resterons restons souhaite souhaiterais veux voudrais aimerais compte comptez compter comptabiliser
	take prevois prevoyez prevoir reserve reservez reserver garde gardez garder mettez mettre ajoutez ajouter ajoute commander commandez rajoutez rajouter inscrivez inscrire inscris confirme maintiens partage partagerai profiter profiterai reservee reserves
	take est sera seront sont oui ok volontiers plaisir accord va convient convenu parfait bon dis prefere compris incluse inclus necessaire utile besoin peine merite apporte apporterai apporterons amene amenerai ramene ramenerai emporte emporterai aurai ai avoir rentre rentrerai retourne retournerai repars repartirai
	fend dispositions debrouille debrouillerai organise organiserai arrange arrangerai gererai gere
	take dois devrai devrais vais peux pourrai peut pouvez pourriez pourrez faut faudra
	one un une 1 mon
	many deux trois quatre cinq 2 3 4 5
	word dans avant les nos je j me m moi ma mes le la l du de des d au aux a en y pour par et mais donc car puis avec vous nous c ce ca cela il on qu que ne n svp s plait te vouloir bien veuillez merci priere bonne alors aussi egalement finalement plutot
	word midi treize heures 13h jour journee sur place groupe tout meme ma mienne part commun convivial prevu prevue organise chaud froid complet collectif menu formule traiteur contre revanche cependant toutefois autant se fait concernant niveau question cas tous toutes simplement juste votre vos cette
`

// mealWords says of each word of mealTable its classes.
var mealWords = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for line := range strings.Lines(mealTable) {
		if fields := strings.Fields(line); len(fields) > 1 {
			for _, w := range fields[1:] {
				out[w] = append(out[w], fields[0])
			}
		}
	}
	return out
})

// readMeal reads a clause of the meal alone: taken, left, or brought along.
func readMeal(r *reader, c *clause, b bag) (sense, bool) {
	if c.tags[0].kind == kYes || r.word(c.tags[0]) == "cote" || c.question || c.heading || c.subject || b.any(kName, kVerb, kPresent, kIf, kHedge, kOr, kExcept, kMode, kRelation, kUnnamed, kDiet, kAccess, kNeeds, kEvent, kStranger, kFuture, kReplaced, kReplaces) || r.mealOpen(c) {
		return sense{}, false
	}
	if eatsLittle.MatchString(c.plain()) {
		return sense{}, false
	}
	if b.any(kEnrol) && dayAndMeal.MatchString(c.plain()) {
		return sense{}, false
	}
	if s, ok, as := r.mealAsTime(c, b); as {
		return s, ok
	}
	n := r.mealCount(c)
	if n["odd"] == 0 && n["fend"] == 1 && n["not"]+n["drop"] == 0 && b.any(kSelf) && (n["meal"] > 0 || r.saysWord(c, "midi") || r.mealBefore(c)) {
		return sense{what: wDetail, fixed: true, lunch: "no", self: true}, true
	}
	if n["fend"] > 0 || n["odd"] > 0 || n["meal"] == 0 && n["eat"] == 0 && n["own"] == 0 || n["ne"] > 0 && n["que"] > 0 || n["we"] > 0 && len(r.others()) == 0 {
		return sense{}, false
	}
	s := sense{what: wDetail, fixed: true, lunch: "yes", self: b.any(kSelf) || iEat.MatchString(c.plain())}
	turns := n["not"] + n["drop"]
	switch {
	case turns == 0 && b.any(kSelf) && (r.bringsMeal(c) || n["eat"] > 0 && n["meal"] == 0 && strings.HasSuffix(c.plain(), " avant") && !r.saysWord(c, "vous")):
		s.lunch = "no" // "j'apporte mon repas", "je mangerai avant"
	case n["many"] > 0:
		if turns > 0 || n["meal"] == 0 {
			return sense{}, false
		}
		if !r.counted(n["many"]) {
			return block(ReasonUnnamed)
		}
		s.all, s.self = true, false
	case turns > 1:
		return sense{}, false
	case n["own"] > 0 || n["away"] > 0:
		if turns > 0 || r.saysWord(c, "vous") { // "je casse la croûte avec vous"
			return sense{}, false
		}
		s.lunch = "no"
	case turns == 1:
		s.lunch = "no"
	case n["ne"] > 0, n["meal"] > 0 && n["take"] == 0 && n["eat"] == 0 && n["one"] == 0:
		return sense{}, false
	}
	if n["we"] > 0 {
		s.all, s.self = true, false
	}
	return s, true
}

// iEat is a meal that the sender alone takes, where the words of it hold the "je": "je prends le repas".
var iEat = lazily(`^((et|mais|donc|puis) )*je (ne )?(prends|prendrai|souhaite|souhaiterais|voudrais|aimerais|veux|reste|resterai|partage|partagerai) `)

// eatsLittle is how somebody eats, and not whether: "je mange peu le midi".
var eatsLittle = lazily(`\b(mange|dejeune)( (tres|vraiment|assez|plutot|un))* (peux?|rarement|presque rien) (le midi|a midi|en journee|au dejeuner)\b`)

// dayAndMeal is what somebody is put down for who comes and eats: "inscrivez-moi pour la journée et le déjeuner".
var dayAndMeal = lazily(`\b(pour|a) (la|cette) (journee|rencontre)( entiere| complete| du \d+( \w+)?)? (et|ainsi que?|puis) (pour |a )?(le |au |du )?(repas|dejeuner|buffet)\b`)

// mealBefore says whether the sentence began with the meal: "pour le midi, | je me débrouille".
func (r *reader) mealBefore(c *clause) bool {
	for i := range r.list {
		o := &r.list[i]
		if o.sentence != c.sentence || o.tags[0].from >= c.tags[0].from {
			continue
		}
		n := r.mealCount(o)
		if n["odd"] == 0 && (n["meal"] > 0 || r.saysWord(o, "midi")) && !bearsOn(o.tags, kSelf, kVerb, kPresent, kYes, kNo, kNot) {
			return true
		}
	}
	return false
}

// mealOpen says whether the clause leaves something open about the meal: a wish that was not told, or an earlier word.
func (r *reader) mealOpen(c *clause) bool {
	for _, t := range c.tags {
		if t.kind == kLunch && t.value == "open" && !contains(c.plain(), "oui") && !contains(c.plain(), "non") && !contains(c.plain(), "ok") {
			return true
		}
	}
	return false
}

// mealCount counts the words of a clause by their class, "odd" those of none; under "many" is the number of meals.
func (r *reader) mealCount(c *clause) map[string]int {
	n := map[string]int{}
	table := mealWords()
	words := r.words[c.tags[0].from:c.tags[len(c.tags)-1].to]
	for i, w := range words {
		if w.mark || w.word == "plus" && i > 0 && (words[i-1].word == "de" || words[i-1].word == "en") {
			continue
		}
		classes := table[w.word]
		if len(classes) == 0 && !adverb(w.word) {
			n["odd"]++
		}
		for _, class := range classes {
			if class == "many" {
				n["many"] = max(n["many"], counts(w.word))
				continue
			}
			n[class]++
		}
		switch w.word {
		case "nous", "nos":
			n["we"]++
		case "ne", "n":
			n["ne"]++
		case "que", "qu":
			n["que"]++
		}
	}
	return n
}

// counts is the number that a word from two to five says.
func counts(word string) int {
	for i, w := range []string{"deux", "trois", "quatre", "cinq"} {
		if w == word {
			return i + 2
		}
	}
	return number(word)
}

// hasEaten says whether somebody will have eaten already: "elle aura déjà déjeuné".
func (r *reader) hasEaten(c *clause) bool {
	return (r.saysWord(c, "aura") || r.saysWord(c, "aurai") || r.saysWord(c, "auront")) && (r.saysWord(c, "mange") || r.saysWord(c, "dejeune"))
}

// bringsMeal says whether somebody brings their own meal.
func (r *reader) bringsMeal(c *clause) bool {
	return (r.saysStem(c, "apport") || r.saysStem(c, "amen") || r.saysStem(c, "ramen") || r.saysStem(c, "emport")) && (contains(c.plain(), "mon repas") || contains(c.plain(), "mon dejeuner") || contains(c.plain(), "ma"))
}
