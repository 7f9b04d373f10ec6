package reply

import (
	"strings"
	"testing"

	"rencontres/mailer/reply/lexicon"
)

// neighbours are the words one slip away: a letter lost, added or changed, or two that changed places.
func neighbours(word string) []string {
	var out []string
	for i := 0; i <= len(word); i++ {
		for c := byte('a'); c <= 'z'; c++ {
			out = append(out, word[:i]+string(c)+word[i:])
			if i < len(word) && word[i] != c {
				out = append(out, word[:i]+string(c)+word[i+1:])
			}
		}
		if i < len(word) {
			out = append(out, word[:i]+word[i+1:])
		}
		if i+1 < len(word) && word[i] != word[i+1] {
			out = append(out, word[:i]+word[i+1:i+2]+word[i:i+1]+word[i+2:])
		}
	}
	return out
}

// TestNeutralWordsAreNoSlips: no neutral word is a word of decision, negation or doubt, nor one slip away from one.
func TestNeutralWordsAreNoSlips(t *testing.T) {
	keys := keyWords()
	if len(keys) < 500 || !keys["pas"] || !keys["viendrai"] || !keys["peut"] {
		t.Fatalf("%d key words", len(keys))
	}
	for word := range neutralWords() {
		if keys[word] {
			t.Errorf("%s is a key word", word)
			continue
		}
		for _, near := range neighbours(word) {
			if keys[near] {
				t.Errorf("%s is one slip away from %s", word, near)
				break
			}
		}
	}
}

// TestNeutralWordsTurnNothing: words that can turn or limit a yes, days, months, numbers and names are in no list of neutral words.
func TestNeutralWordsTurnNothing(t *testing.T) {
	for _, word := range strings.Fields(`absent absente sauf hormis excepte partiel partielle partiellement annuler annule reporter reporte refuser refuse empeche
		sinon seulement plutot remplacer remplace representer represente excuser excuse regretter regrette malade conge conges indisponible retard tard matin soir midi
		semaine semaines mois jours jour demain hier janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
		vendredi samedi dimanche un deux trois quatre dix cent paris reims metz strasbourg nancy colmar claire pierre rose marie martin jean jamais guere rien point
		aucun personne nul avant apres premier dernier prochain suivant autre si quand lorsque peut peutetre sans chercher recuperer partir quitter`) {
		if class := neutral(word); class != "" {
			t.Errorf("%s is neutral (%s)", word, class)
		}
	}
}

// TestNeutralWordsAreMany: the list is that of a language, each word once, in a class that is known.
func TestNeutralWordsAreMany(t *testing.T) {
	classes := map[string]int{}
	seen := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(lexicon.Neutral()), "\n") {
		class, words, ok := strings.Cut(line, ": ")
		if !ok {
			t.Fatalf("line %q", line)
		}
		for _, word := range strings.Fields(words) {
			if seen[word] || fold(word) != word {
				t.Errorf("%s twice, or not folded", word)
			}
			seen[word] = true
			classes[class]++
		}
	}
	for _, class := range []string{neutralAdverb, neutralQuality, neutralAdjective, neutralParticiple, neutralNoun, neutralHouse, neutralPerson, neutralVerb, neutralInfinitive} {
		if classes[class] < 100 {
			t.Errorf("class %s has %d words", class, classes[class])
		}
		delete(classes, class)
	}
	if len(classes) > 0 {
		t.Errorf("unknown classes: %v", classes)
	}
	if len(seen) < 6000 {
		t.Errorf("%d words", len(seen))
	}
	if neutral("cohesion") != neutralNoun || neutral("viendrais") != "" || neutral("vindrai") != "" {
		t.Error("cohesion must be a noun; viendrais and vindrai must be in no list")
	}
}

// TestTablesAreWellWritten: a question mark makes a whole item optional, a set is given before its use, and each word is folded.
func TestTablesAreWellWritten(t *testing.T) {
	sets := map[string]bool{}
	for _, table := range tables() {
		for _, line := range strings.Split(table, "\n") {
			fields := strings.Fields(line)
			if len(fields) < 2 || strings.HasPrefix(fields[0], "#") {
				continue
			}
			if fields[0] == "set" {
				sets[fields[1]] = true
				continue
			}
			for _, item := range fields[1:] {
				if strings.Contains(item, "?|") {
					t.Errorf("%s: a question mark inside %s", line, item)
				}
				set, ok := strings.CutPrefix(strings.TrimSuffix(item, "?"), "@")
				if ok && !sets[set] {
					t.Errorf("%s: no set %s", line, set)
				}
				if fold(item) != item || strings.Contains(item, "||") || strings.Contains(item, "__") {
					t.Errorf("%s: %s is not folded, or empty", line, item)
				}
			}
		}
	}
}
