package reply

import "strings"

// pointed is the length of an ending set behind a middle dot, "·es", "·rice·s": the word in front of it is read in the one gender, its number kept.
func pointed(text string) int {
	n := 0
	for {
		rest, ok := strings.CutPrefix(text[n:], "·")
		if !ok {
			return n
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return r < 'a' || r > 'z' })
		if end < 0 {
			end = len(rest)
		}
		if !has([]string{"e", "es", "s", "ne", "nes", "le", "les", "te", "tes", "ve", "ves", "se", "ses", "euse", "euses", "rice", "rices", "trice", "trices", "ere", "eres", "fe", "x"}, rest[:end]) {
			return n
		}
		n += len("·") + end
	}
}

// sounded folds a word, one that is written as it sounds, with an accent that no other word has, as what it stands for.
func sounded(raw string) string {
	switch strings.ToLower(raw) {
	case "cé", "cè":
		return "cest"
	case "jé":
		return "jai"
	case "mé", "mè":
		return "mais"
	case "tré":
		return "tres"
	case "meté", "metté":
		return "mettez"
	case "inscrivé":
		return "inscrivez"
	}
	return fold(raw)
}

// oneself says whether the sender stands at in[i] by a word of jest: "ma pomme", not "ma pomme de terre".
func oneself(in []token, i int) bool {
	return in[i].word == "ma" && i+1 < len(in) && has([]string{"pomme", "poire", "trombine"}, in[i+1].word) && (i+2 >= len(in) || in[i+2].word != "de")
}
