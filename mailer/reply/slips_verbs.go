package reply

import (
	"slices"
	"strings"
)

// Slips of the ear: endings that sound alike, put right by the word before them. "je prend les trois premières", "j'avais oublier de vous signaler une allergie",
// "je mi inscrit", and letters that speech swallows: "j'vas v'nir", "l'midi".

// thirdForFirst are forms of the third person that are typed behind "je", and what was meant.
var thirdForFirst = map[string]string{"prend": "prends", "vient": "viens", "peut": "peux", "fait": "fais", "doit": "dois", "veut": "veux", "comprend": "comprends", "rejoint": "rejoins", "inscrit": "inscris", "vas": "vais", "va": "vais"}

// having are the forms behind which an infinitive sounds like a participle.
var having = []string{"ai", "avais", "avons", "avez", "avait", "avaient", "aurais", "aurai", "auriez"}

// swallowed are words with a letter left out, after their apostrophe.
var swallowed = map[string]string{"v nir": "venir", "d puis": "depuis", "p tit": "petit", "p tite": "petite", "d main": "demain", "p t": "peut", "r venir": "revenir", "s ra": "sera", "s rai": "serai", "f rai": "ferai", "d jeuner": "dejeuner"}

// soundAlike puts such words right. The tokens keep their places in the text.
func soundAlike(words []token) []token {
	out := make([]token, 0, len(words))
	for i := 0; i < len(words); i++ {
		t := words[i]
		if i+2 < len(words) && words[i+1].word == "'" && words[i+1].glued && words[i+2].glued {
			if full := swallowed[t.word+" "+words[i+2].word]; full != "" {
				t.word, t.to = full, words[i+2].to
				out = append(out, t)
				i += 2
				continue
			}
			if t.word == "l" && consonant(words[i+2].word) {
				t.word, t.to = "le", words[i+1].to // "l'midi"
				out = append(out, t)
				i++
				continue
			}
		}
		if mayMeant(words, i) {
			t.word = "mai"
		}
		out = append(out, meant(out, t, i+1 < len(words) && words[i+1].glued && words[i+1].word == "-"))
	}
	return out
}

// mayMeant says whether words[i] is the month, written as it sounds: "le 28 mais pour toute la journée", "le 28 mais prochain". What follows may not be a clause of its
// own.
func mayMeant(words []token, i int) bool {
	if words[i].word != "mais" || i < 2 || i+1 >= len(words) || words[i].mark || words[i].newline || !has([]string{"le", "du", "au", "jeudi"}, words[i-2].word) {
		return false
	}
	if d := number(words[i-1].word); d < 1 || d > 31 || words[i-1].mark {
		return false
	}
	next := words[i+1]
	switch next.word {
	case "prochain", "2026", "et":
		return true
	case "a":
		return i+2 < len(words) && words[i+2].word == "epernay"
	case "pour":
		return i+3 < len(words) && (words[i+2].word == "toute" && words[i+3].word == "la" || words[i+2].word == "la" && words[i+3].word == "journee")
	}
	return false
}

// consonant says whether a word begins with a consonant that no "l'" stands before.
func consonant(word string) bool {
	return len(word) > 2 && !vowel(word[0]) && word[0] >= 'a' && word[0] <= 'z'
}

// meant is token t as it was meant, by the words before it; of a verb that is turned round, "peut-il", nothing is put right.
func meant(before []token, t token, turned bool) token {
	if t.mark || t.caps || turned || len(before) == 0 {
		return t
	}
	last := before[len(before)-1]
	if last.word == "'" && len(before) > 1 {
		last = before[len(before)-2]
	}
	switch {
	case (last.word == "je" || last.word == "j") && !last.mark && thirdForFirst[t.word] != "":
		t.word = thirdForFirst[t.word]
	case last.word == "je" && (t.word == "mi" || t.word == "my"):
		t.word = "m" // "je mi inscrit"
	case (last.word == "m" || last.word == "mi") && t.word == "inscrit" && len(before) > 1 && before[len(before)-2].word == "je":
		t.word = "inscris"
	case has(having, last.word) && !last.mark && strings.HasSuffix(t.word, "er") && verbInfinitive(t.word):
		t.word = strings.TrimSuffix(t.word, "r")
	}
	return t
}

// verbInfinitive says whether a word is the infinitive of a known verb, and no meal: "j'ai déjeuner ce jour-là" may be a noun.
func verbInfinitive(word string) bool {
	return !has([]string{"dejeuner", "diner", "souper", "gouter", "manger"}, word) && slices.ContainsFunc(conjugation()[word], func(f conjugate) bool { return f.tense == infinite })
}
