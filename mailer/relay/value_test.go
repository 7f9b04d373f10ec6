package relay

import (
	"strings"
	"testing"
)

func TestPlainTextDropsWhatNoTextNeeds(t *testing.T) {
	for text, want := range map[string]string{
		"Bonjour,\r\n\tÀ Épernay :\u00a0« œuvre » 🙂\n": "Bonjour,\r\n\tÀ Épernay :\u00a0« œuvre » 🙂\n",
		"un\x00deux\x1b[1mtrois\x7f":                   "undeux[1mtrois",
		"fin\u0085de\u009fligne":                       "findeligne",
		"fin\u00a0\u00bfde":                            "fin\u00a0\u00bfde",
		"coupé\xc2":                                    "coupé\ufffd",
		"":                                             "",
	} {
		if got := plainText(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestCheckLines(t *testing.T) {
	long := strings.Repeat("a", maxLine)
	for raw, fine := range map[string]bool{
		"a\r\n\r\nb\tc\r\n":      true,
		long + "\r\n":            true,
		"a\r\n" + long + "\r\n":  true,
		"a\r\n" + long + "b\r\n": false,
		long + "b\r\na\r\n":      false,
		"a":                      false,
		"a\r":                    false,
		"a\nb\r\n":               false,
		"a\rb\r\n":               false,
		"a\r\r\n":                false,
		"\nb\r\n":                false,
		"a\r\n\n\r\n":            false,
		"a\x00b\r\n":             false,
		"é\r\n":                  false,
	} {
		if err := checkLines([]byte(raw)); (err == nil) != fine {
			t.Errorf("%.30q: %v, want fine: %t", raw, err, fine)
		}
	}
}
