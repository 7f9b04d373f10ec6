package paper

import (
	"strings"
	"testing"
	"time"

	"rencontres/templates"
)

// TestTextStaysInItsPlace holds that no line of a text is wider than its place, whatever the text; that as many lines come as asked for; and that
// nothing is lost unless an ellipsis says so.
func TestTextStaysInItsPlace(t *testing.T) {
	regular, bold := templates.Fonts()
	p := newPage(Fonts{regular, bold}, Frame{Made: time.Unix(0, 0)}, false)
	p.AddPage()
	for _, s := range []string{"", "Claire Dubois", strings.Repeat("W", 60), strings.Repeat("Montmorency-Bouteville ", 6), "Anne-Sophie de la Tour d’Auvergne-Lauraguais",
		"Communauté d’agglomération Épernay, Coteaux et Plaine de Champagne", strings.Repeat("à ", 300), "Nguyễn/Thị/Ánh"} {
		s = p.clean(s)
		for _, w := range []float64{12, 30, 45, 80} {
			for _, steps := range [][]step{{{1, 20, 12}}, {{1, 20, 12}, {2, 14, 8}, {3, 8, 6}}, {{2, 9.5, 8}, {3, 8, 6}}} {
				size, lines := p.fit(s, true, w, steps...)
				if most := steps[len(steps)-1].lines; len(lines) > most || size < steps[len(steps)-1].least || size > steps[0].large {
					t.Errorf("%.20q in %v mm: %d lines of size %v", s, w, len(lines), size)
				}
				for _, l := range lines {
					if p.width(l) > w+0.01 {
						t.Errorf("%.20q in %v mm: the line %q is %.1f mm wide", s, w, l, p.width(l))
					}
				}
				bare := strings.NewReplacer(" ", "").Replace
				if said := bare(strings.Join(lines, "")); said != bare(s) && !strings.HasSuffix(said, "…") {
					t.Errorf("%.20q in %v mm loses text: %q", s, w, lines)
				}
			}
		}
	}
	if _, lines := p.fit("visioconférence", false, 22, step{2, 9.5, 6}); len(lines) != 1 {
		t.Errorf("a word is broken rather than set smaller: %q", lines)
	}
}
