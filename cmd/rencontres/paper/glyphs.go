package paper

import (
	"encoding/binary"
	"unicode"
)

// glyphs says which characters below U+10000 a font can show; nil: not known, and taken for all.
type glyphs []uint64

// has says whether a character can be shown. The library's tables of widths end at U+FFFF.
func (g glyphs) has(r rune) bool {
	return r >= 0 && r <= 0xffff && (g == nil || g[r/64]&(1<<(r%64)) != 0)
}

// both gives what two fonts can show.
func both(a, b glyphs) glyphs {
	if a == nil || b == nil {
		return nil
	}
	all := make(glyphs, len(a))
	for i := range a {
		all[i] = a[i] & b[i]
	}
	return all
}

// glyphsOf reads the table of characters of a TrueType file, in the form that all of them have for the first 65,536 (OpenType, "cmap", format 4). Of a
// file that has none, or a broken one, nothing is known.
func glyphsOf(font []byte) (g glyphs) {
	defer func() {
		if recover() != nil { // it ends early
			g = nil
		}
	}()
	u16 := func(at int) int { return int(binary.BigEndian.Uint16(font[at:])) }
	u32 := func(at int) int { return int(binary.BigEndian.Uint32(font[at:])) }
	for i := range u16(4) {
		if entry := 12 + 16*i; string(font[entry:entry+4]) == "cmap" {
			cmap := u32(entry + 8)
			for j := range u16(cmap + 2) {
				if sub := cmap + 4 + 8*j; u16(cmap+u32(sub+4)) == 4 {
					return segments(u16, cmap+u32(sub+4))
				}
			}
		}
	}
	return nil
}

// segments reads a table of format 4: ranges of characters, each with the distance to its glyphs or the place of their numbers.
func segments(u16 func(int) int, at int) glyphs {
	g := make(glyphs, 0x10000/64)
	double := u16(at + 6)
	ends, starts := at+14, at+16+double
	deltas, ranges := starts+double, starts+2*double
	for i := 0; i < double; i += 2 {
		first, last, delta, distance := u16(starts+i), u16(ends+i), u16(deltas+i), u16(ranges+i)
		for c := first; c <= last && c < 0xffff; c++ {
			glyph := c
			if distance != 0 {
				if glyph = u16(ranges + i + distance + 2*(c-first)); glyph == 0 {
					continue
				}
			}
			if (glyph+delta)&0xffff != 0 {
				g[c/64] |= 1 << (c % 64)
			}
		}
	}
	return g
}

// sign says whether a character is a picture or what belongs to one: a text loses nothing that is read without it.
func sign(r rune) bool {
	return unicode.In(r, unicode.So, unicode.Sk, unicode.Me)
}
