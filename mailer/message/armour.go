package message

import "strings"

// wordsAlone takes out of a plain text what programs wrote into it: the frame of a PGP signature, and files as uuencode or yEnc. What is
// encrypted stays as it is.
func wordsAlone(text string) string {
	if strings.HasPrefix(strings.TrimSpace(text), "-----BEGIN PGP SIGNED MESSAGE-----\n") {
		text = unsigned(text)
	}
	if strings.Contains(text, "begin ") || strings.Contains(text, "=ybegin ") {
		text = withoutFiles(text)
	}
	return text
}

// unsigned is the text within the frame (RFC 9580 §7): below the empty line, down to the signature, dashes unescaped.
func unsigned(text string) string {
	_, text, _ = strings.Cut(text, "\n\n")
	text, _, _ = strings.Cut(text, "\n-----BEGIN PGP SIGNATURE-----")
	return strings.TrimPrefix(strings.ReplaceAll("\n"+text, "\n- ", "\n"), "\n")
}

// withoutFiles leaves out the files that stand in a text, each from the line that begins it to the one that ends it. What begins and does not
// end is left where it is.
func withoutFiles(text string) string {
	lines := strings.Split(text, "\n")
	ends := map[bool]int{} // the next line that ends a uuencoded file (false) or one of yEnc (true), for each line from the end on
	after := make([]int, len(lines))
	for i := len(lines) - 1; i >= 0; i-- {
		l := strings.TrimSpace(lines[i])
		switch {
		case l == "end":
			ends[false] = i + 1
		case strings.HasPrefix(l, "=yend "):
			ends[true] = i + 1
		case uuBegin(l) && i+1 < len(lines) && uuLine(strings.TrimRight(lines[i+1], " ")):
			after[i] = ends[false]
		case strings.HasPrefix(l, "=ybegin "):
			after[i] = ends[true]
		}
	}
	out := lines[:0]
	for i := 0; i < len(lines); {
		if after[i] > 0 {
			i = after[i]
			continue
		}
		out = append(out, lines[i])
		i++
	}
	return strings.Join(out, "\n")
}

// uuBegin says that a line begins a uuencoded file: "begin 644 name".
func uuBegin(l string) bool {
	f := strings.Fields(cutRunes(l, 300))
	if len(f) < 3 || f[0] != "begin" || len(f[1]) < 3 || len(f[1]) > 4 {
		return false
	}
	return strings.Trim(f[1], "01234567") == ""
}

// uuLine says that a line has the length that its first character tells.
func uuLine(l string) bool {
	if l == "" || l[0] < ' ' || l[0] > '`' {
		return false
	}
	n := int(l[0]-' ') & 63
	want := 1 + (n+2)/3*4
	return len(l) <= want+1 && len(l) > want-4
}
