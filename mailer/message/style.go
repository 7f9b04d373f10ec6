package message

import (
	"regexp"
	"strconv"
	"strings"
)

// borderStyle is the rule that Outlook draws above the header of the message that is answered.
var borderStyle = regexp.MustCompile(`(?i)border(?:-top)?\s*:[^"]*\bsolid\b`)

// hidingClass finds the classes of a style sheet that hide what bears them.
var hidingClass = regexp.MustCompile(`(?i)\.([a-z_][\w-]*)\s*\{[^}]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt)?\s*[;}])`)

// style is what the value of a style attribute means for reading.
type style struct {
	text         string
	hides, ruled bool
	ink, paper   colour
}

// styleBook remembers what values mean: programs repeat a few of them on every paragraph.
type styleBook map[string]style

// maxStyles is how many values are remembered.
const maxStyles = 64

func (k styleBook) read(value []byte) style {
	if s, ok := k[string(value)]; ok {
		return s
	}
	s := readStyle(cutRunes(string(value), maxStyle))
	if len(k) < maxStyles {
		k[s.text] = s
	}
	return s
}

// nameBook remembers names in lower case, likewise.
type nameBook map[string]string

func (k nameBook) lower(name []byte) string {
	if s, ok := k[string(name)]; ok {
		return s
	}
	s := strings.ToLower(string(name))
	if len(k) < maxStyles && len(name) < maxStyle {
		k[string(name)] = s
	}
	return s
}

// maxStyle is how much of a value is read.
const maxStyle = 2000

// readStyle reads the declarations of a style attribute. It is no CSS: what hides a text by itself is known, what hides it together with
// other elements is not.
func readStyle(value string) style {
	s := style{text: value}
	value = strings.ToLower(withoutRemarks(value))
	s.ruled = strings.Contains(value, "3.0pt 0") && strings.Contains(value, "solid") && borderStyle.MatchString(value)
	flat, clipped := false, false
	for d := range strings.SplitSeq(value, ";") {
		name, v, ok := strings.Cut(d, ":")
		if !ok {
			continue
		}
		name, v = strings.TrimSpace(name), strings.TrimSpace(v)
		if i := strings.IndexByte(v, '!'); i >= 0 {
			v = strings.TrimSpace(v[:i])
		}
		switch name {
		case "color":
			s.ink = readColour(v)
			s.hides = s.hides || v == "transparent"
		case "background", "background-color":
			if c := readGround(v); c.said {
				s.paper = c
			}
		case "height", "width":
			flat = flat || zero(v)
		case "overflow":
			clipped = strings.HasPrefix(v, "hidden")
		default:
			s.hides = s.hides || hiding(name, v)
		}
	}
	s.hides = s.hides || flat && clipped
	return s
}

// hiding says that one declaration leaves nothing to see.
func hiding(name, v string) bool {
	switch name {
	case "display":
		return strings.HasPrefix(v, "none")
	case "visibility":
		return strings.HasPrefix(v, "hidden") || strings.HasPrefix(v, "collapse")
	case "mso-hide":
		return strings.HasPrefix(v, "all")
	case "font-size", "opacity", "max-height", "max-width":
		return zero(v)
	case "left", "top", "text-indent", "margin-left", "margin-top":
		n, ok := number(v)
		return ok && n <= -100
	case "clip":
		return strings.HasPrefix(strings.ReplaceAll(v, " ", ""), "rect(0")
	}
	return false
}

func zero(v string) bool {
	n, ok := number(v)
	return ok && n == 0
}

// number reads the number at the start of a value, its unit left out.
func number(v string) (float64, bool) {
	end := 0
	for end < len(v) && (v[end] >= '0' && v[end] <= '9' || v[end] == '.' || v[end] == '-' || v[end] == '+') {
		end++
	}
	n, err := strconv.ParseFloat(v[:end], 64)
	return n, err == nil
}

// withoutRemarks takes the comments out of a style: they can stand within a declaration.
func withoutRemarks(v string) string {
	if !strings.Contains(v, "/*") {
		return v
	}
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(v, "/*")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		if _, v, ok = strings.Cut(after, "*/"); !ok {
			return b.String()
		}
	}
}
