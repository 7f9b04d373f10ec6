package message

import "testing"

// TestAbuse27_ColourOnItsGround: text in the colour of its ground shows nothing; where the ground is not known, nobody can say.
func TestAbuse27_ColourOnItsGround(t *testing.T) {
	for _, c := range []struct {
		ink, paper string
		want       visibility
	}{
		{"#1f497d", "", visible}, {"red", "", visible}, {"windowtext", "", visible}, {"rgb(34, 34, 34)", "white", visible}, {"white", "#0b4a8f", visible},
		{"#fff", "black", visible}, {"var(--x)", "white", visible}, {"#ccc", "", visible}, {"#fff", "", concealed}, {"rgb(255,255,255)", "#fefefe", concealed},
		{"ivory", "", concealed}, {"black", "#080808", concealed}, {"black", "#0a0a0a", doubtful}, {"#eee", "", doubtful}, {"white", "linear-gradient(red, blue)", doubtful}, {"", "#000", doubtful},
		{"rgb(1,2)", "", visible}, {"#12", "", visible}, {"#ggg", "", visible}, {"rgb(300,0,0)", "", visible}, {"inherit", "", visible},
	} {
		text, ground := ink, paper
		if got := readColour(c.ink); got.said {
			text = got
		}
		if got := readGround(c.paper); got.said {
			ground = got
		}
		if got := text.shows(ground, false); got != c.want {
			t.Errorf("%q on %q: %d, want %d", c.ink, c.paper, got, c.want)
		}
	}
	if got := readColour("white").shows(paper, true); got != doubtful {
		t.Errorf("white on white with grounds of a style sheet: %d, want %d", got, doubtful)
	}
}
