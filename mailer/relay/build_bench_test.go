package relay

import (
	"strings"
	"testing"
)

// BenchmarkBuild builds a letter of some 11 KB, text and HTML of the same content, as an invitation is.
func BenchmarkBuild(b *testing.B) {
	l := sample()
	l.Calendar, l.CalendarMethod, l.Files = nil, "", nil
	l.Text = strings.Repeat("La rencontre aura lieu le jeudi 28 mai 2026 à Épernay, de 9 h 30 à 16 h, « déjeuner compris ».\n", 25)
	l.HTML = strings.Repeat(`<p style="margin:0 0 12px">La rencontre aura lieu le <b>jeudi 28 mai 2026</b> à Épernay, de 9 h 30 à 16 h, « déjeuner compris ».</p>`+"\n", 50)
	for b.Loop() {
		raw, err := Build(l)
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(raw)))
	}
	b.ReportAllocs()
}
