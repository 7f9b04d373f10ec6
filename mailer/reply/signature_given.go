package reply

import (
	"slices"
	"strings"
	"unicode"
)

// calledByGiven is a line of the foot without what is put around one's own first name, "Eva 🌱", "Le Raymond"; other lines are left as they are.
func (r *reader) calledByGiven(text string) string {
	bare := strings.TrimFunc(text, func(c rune) bool { return !unicode.IsLetter(c) })
	if head, rest, ok := strings.Cut(bare, " "); ok && has([]string{"le", "la"}, fold(head)) {
		bare = strings.TrimSpace(rest)
	}
	if bare == "" || bare == text || strings.ContainsAny(bare, " ,;:") || !slices.Contains(nameWords(r.from), fold(bare)) {
		return text
	}
	return bare
}
