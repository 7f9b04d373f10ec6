package message

import (
	"strconv"
	"strings"
)

// colour is a colour of a page, or that none was said, or one that is not understood.
type colour struct {
	said, known bool
	r, g, b     uint8
}

// The colours of a page that says none: black on white.
var (
	ink   = colour{known: true}
	paper = colour{known: true, r: 255, g: 255, b: 255}
)

// How far text and its ground are apart, red, green and blue summed up: too near to be seen, and too near to be sure.
const (
	unseen  = 24
	unsure  = 60
	lightly = 600 // of 765: a light colour, which shows on a dark ground alone
)

// visibility is how text of a colour shows on a ground.
type visibility uint8

const (
	visible visibility = iota
	doubtful
	concealed
)

// shows says how text in this colour shows. styled says that a style sheet gives grounds that were not read.
func (c colour) shows(on colour, styled bool) visibility {
	if !c.known || !on.known {
		if c.known && c.said && c.sum() > lightly {
			return doubtful
		}
		return visible
	}
	apart := distance(c.r, on.r) + distance(c.g, on.g) + distance(c.b, on.b)
	switch {
	case apart > unsure:
		return visible
	case apart <= unseen && c.said && !styled:
		return concealed
	}
	return doubtful
}

func (c colour) sum() int { return int(c.r) + int(c.g) + int(c.b) }

func distance(a, b uint8) int { return max(int(a), int(b)) - min(int(a), int(b)) }

// named are the colours by name that hide text on white or on black.
var named = map[string]colour{
	"white": rgb(255, 255, 255), "snow": rgb(255, 250, 250), "ivory": rgb(255, 255, 240), "ghostwhite": rgb(248, 248, 255), "floralwhite": rgb(255, 250, 240),
	"whitesmoke": rgb(245, 245, 245), "mintcream": rgb(245, 255, 250), "azure": rgb(240, 255, 255), "seashell": rgb(255, 245, 238), "black": rgb(0, 0, 0),
}

func rgb(r, g, b uint8) colour { return colour{said: true, known: true, r: r, g: g, b: b} }

// readColour reads a colour in lower case: a name, #rgb, #rrggbb or rgb(r, g, b). What leaves that of the element around is not said.
func readColour(v string) colour {
	v = strings.TrimSpace(v)
	switch v {
	case "", "inherit", "initial", "unset", "currentcolor", "transparent", "none":
		return colour{}
	}
	if c, ok := named[v]; ok {
		return c
	}
	if hex, ok := strings.CutPrefix(v, "#"); ok {
		if len(hex) == 3 {
			hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
		}
		if n, err := strconv.ParseUint(hex, 16, 32); err == nil && len(hex) == 6 {
			return rgb(uint8(n>>16), uint8(n>>8), uint8(n))
		}
	}
	if list, ok := strings.CutPrefix(v, "rgb("); ok {
		parts := strings.FieldsFunc(strings.TrimSuffix(list, ")"), func(r rune) bool { return r == ',' || r == ' ' })
		var n [3]uint64
		for i := range min(len(parts), 3) {
			var err error
			if n[i], err = strconv.ParseUint(parts[i], 10, 8); err != nil {
				return colour{said: true}
			}
		}
		if len(parts) == 3 {
			return rgb(uint8(n[0]), uint8(n[1]), uint8(n[2]))
		}
	}
	return colour{said: true}
}

// readGround reads the value of "background": the colour among its parts; a picture or a gradient is a ground that is not understood.
func readGround(v string) colour {
	if strings.Contains(v, "url(") || strings.Contains(v, "gradient") {
		return colour{said: true}
	}
	v = strings.ReplaceAll(v, ", ", ",")
	if c := readColour(v); c.known || !strings.Contains(v, " ") {
		return c
	}
	for part := range strings.FieldsSeq(v) {
		if c := readColour(part); c.known {
			return c
		}
	}
	return colour{said: true}
}
