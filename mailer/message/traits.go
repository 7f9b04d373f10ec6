package message

import "strings"

// What lines are asked most often, for each line of each message: written out, these looks take a twentieth of the time of the patterns that
// they stand for. The tests hold them against those patterns.

// hasAddress says that s holds something like a@b: [^\s<>@]+@[^\s<>@]+
func hasAddress(s string) bool {
	for from := 1; from < len(s); {
		at := strings.IndexByte(s[from:], '@')
		if at < 0 {
			return false
		}
		at += from
		if at+1 < len(s) && ofAddress(s[at-1]) && ofAddress(s[at+1]) {
			return true
		}
		from = at + 1
	}
	return false
}

func ofAddress(c byte) bool {
	return c != '<' && c != '>' && c != '@' && !isSpace(c)
}

// isSpace is \s of a pattern.
func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'
}

func isDigit(c byte) bool {
	return c >= '0' && c <= '9'
}

// hasDate says that s holds a date, a time of day or a year:
// \d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|年
func hasDate(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			continue
		}
		from := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		number, rest := s[from:i], s[i:]
		if timeFollows(rest) || dayFollows(rest) || isYear(number) && (from == 0 || !ofWord(s[from-1])) && (rest == "" || !ofWord(rest[0])) {
			return true
		}
	}
	return strings.Contains(s, "年")
}

// timeFollows says that what stands behind a digit makes it an hour: [:.h]\d{2}
func timeFollows(s string) bool {
	return len(s) > 2 && (s[0] == ':' || s[0] == '.' || s[0] == 'h') && isDigit(s[1]) && isDigit(s[2])
}

// dayFollows says that what stands behind a digit makes it a date: [-/.]\d{1,2}[-/.]\d
func dayFollows(s string) bool {
	if len(s) < 4 || !ofDate(s[0]) || !isDigit(s[1]) {
		return false
	}
	return ofDate(s[2]) && isDigit(s[3]) || len(s) > 4 && isDigit(s[2]) && ofDate(s[3]) && isDigit(s[4])
}

func ofDate(c byte) bool {
	return c == '-' || c == '/' || c == '.'
}

func isYear(number string) bool {
	return len(number) == 4 && (strings.HasPrefix(number, "19") || strings.HasPrefix(number, "20"))
}

// ofWord is \w of a pattern, what has no \b within.
func ofWord(c byte) bool {
	return c == '_' || isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// hasDigit is a cheap look before a pattern for dates.
func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}
