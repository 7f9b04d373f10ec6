package templates

import (
	_ "embed"
	"strings"
)

//go:embed reasons.txt
var reasons string

// Reason is the sentence that tells staff why a message waits for them, or why something was not done by itself. code is a
// reason of the reading, of the message or of the service, with hyphens or underscores; detail is what it is about, "" if
// nothing. A code without a sentence in reasons.txt gives one that names it.
func Reason(code, detail string) string {
	code = OneLine(code)
	sentence := reasonSentence(strings.ReplaceAll(code, "_", "-"))
	switch {
	case sentence != "":
	case code == "":
		sentence = "À vérifier par une personne"
	default:
		sentence = "À vérifier par une personne (motif « " + code + " »)"
	}
	if d := OneLine(detail); d != "" {
		sentence += " : « " + cut(d, 160) + " »"
	}
	return Typography(sentence + ".")
}

// reasonSentence looks code up, "" if it has no sentence.
func reasonSentence(code string) string {
	for line := range strings.Lines(reasons) {
		codes, sentence, ok := strings.Cut(line, " | ")
		if !ok || strings.HasPrefix(codes, "#") {
			continue
		}
		for _, c := range strings.Fields(codes) {
			stem, open := strings.CutSuffix(c, "*")
			if c == code || open && strings.HasPrefix(code, stem) {
				return strings.TrimSpace(sentence)
			}
		}
	}
	return ""
}
