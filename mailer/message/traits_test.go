package message

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// scraps are what the looks that are written out ask for, and what nearly is.
var scraps = []string{"1", "12", "2026", "1999", "20", "3", "-", "/", ".", ":", "h", "@", "<", ">", " ", "\t", "\n", "a", "_", "é", "年", "\xff", "年年", ",", "(", ")", "'", `"`, ";",
	"a ecrit", "ecrit", "wrote", "writes", "napisal", "napisala", "napisal(a)", "ha scritto", "idatzi zuen", "idatzi", "написала", "写道", "か書いた", "か書い", "sent", "x", "[", "]", "[x]", "☒", "*", "__", "--------------------", "–", "—", "====================", "~*=-"}

// sameAs holds a look against the pattern that it stands for, on lines made of scraps at random.
func sameAs(t *testing.T, pattern string, look func(string) bool) {
	t.Helper()
	re := regexp.MustCompile(pattern)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range 1 + r.IntN(9) {
			b.WriteString(scraps[r.IntN(len(scraps))])
		}
		if s := b.String(); look(s) != re.MatchString(s) {
			t.Fatalf("%q: %v, the pattern says %v", s, look(s), !look(s))
		}
	}
}

func TestTraits(t *testing.T) {
	sameAs(t, `[^\s<>@]+@[^\s<>@]+`, hasAddress)
	sameAs(t, `\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|年`, hasDate)
	sameAs(t, `\d`, hasDigit)
	sameAs(t, `[(/\[\s](?:x|\[x\]|✓|✔|☒|☑|\*)(?:[\s)/\]]|$)`, crossed)
	sameAs(t, `^\s*(?:[_]{2,}|[-=*~]{20,}|[—–_-]{20,})\s*$`, isRuler)
}

// wrotePattern is what the table of verbs stands for.
const wrotePattern = `(?:^|[\s>),"'.:;])(?:a ecrit|ecrit|ecrivait|ecrivit|wrote|writes|schrieb|schreef|geschreven|geschrieben|escribio|ha scritto|scrisse|escreveu|skrev|napisala?|napisal\(a\)|napisal|pisze|написала?|пишет|εγραψε|a scris|da viet|yazdi|kirjoitti|sunu yazdi|irta|a ecris|a repondu|napsala?|napisao|va escriure|idatzi zuen|sent)(?:$|[\s:,;>-])|写道|寫道|书写|のメール|か書いた|كتب|כתב`

func TestWroteVerbs(t *testing.T) {
	sameAs(t, wrotePattern, wroteVerbs.in)
	re := regexp.MustCompile(wrotePattern)
	sameAs(t, wrotePattern, func(s string) bool { // where the last one ends
		end := -1
		if all := re.FindAllStringIndex(s, -1); len(all) > 0 {
			end = all[len(all)-1][1]
		}
		if got := wroteVerbs.last(s); got != end {
			t.Fatalf("%q: the last verb ends at %d, want %d", s, got, end)
		}
		return end >= 0
	})
}
