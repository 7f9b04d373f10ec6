package templates

import _ "embed"

// The letters of printed papers: DejaVu Sans Condensed 2.37, which has every letter of French, the other Latin alphabets of Europe and
// Vietnam, Greek and Cyrillic; its licence (fonts/LICENSE) allows to embed it.
var (
	//go:embed fonts/DejaVuSansCondensed.ttf
	fontRegular []byte
	//go:embed fonts/DejaVuSansCondensed-Bold.ttf
	fontBold []byte
)

// Fonts gives the TrueType files of printed papers. They are shared: nobody may change them.
func Fonts() (regular, bold []byte) { return fontRegular, fontBold }
