package message

import (
	"bytes"
	"strings"
)

// decodeTransfer undoes a Content-Transfer-Encoding, leniently, for at most limit decoded bytes.
func decodeTransfer(body []byte, encoding string, limit int) ([]byte, bool) {
	switch encoding {
	case "base64":
		cut := false
		if most := limit/3*4 + limit/16; len(body) > most {
			body, cut = body[:most], true
		}
		out := decodeBase64(body)
		if len(out) > limit {
			out, cut = out[:limit], true
		}
		return out, cut
	case "quoted-printable":
		return decodeQuoted(body, limit)
	case "uuencode", "x-uuencode", "x-uue", "uue":
		if out, ok := decodeUU(body[:min(len(body), 2*limit)]); ok {
			return out[:min(len(out), limit)], len(out) > limit
		}
	}
	if len(body) > limit {
		return body[:limit], true
	}
	return body, false
}

// decodeBase64 drops what is not of the alphabet; an unfinished group, at the end or before padding, gives the bytes that it holds.
func decodeBase64(body []byte) []byte {
	out := make([]byte, 0, len(body)/4*3+3)
	group, n := uint32(0), 0
	for _, c := range body {
		v := sixBits(c)
		if v < 0 {
			if c == '=' {
				out, group, n = unfinished(out, group, n), 0, 0
			}
			continue
		}
		group = group<<6 | uint32(v)
		if n++; n == 4 {
			out = append(out, byte(group>>16), byte(group>>8), byte(group))
			group, n = 0, 0
		}
	}
	return unfinished(out, group, n)
}

// unfinished adds the whole bytes of a group of n characters.
func unfinished(out []byte, group uint32, n int) []byte {
	switch n {
	case 2:
		return append(out, byte(group>>4))
	case 3:
		return append(out, byte(group>>10), byte(group>>2))
	}
	return out
}

// sixBits is the value of a character of base64, in either alphabet (RFC 4648 §4, §5); -1 for others.
func sixBits(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+' || c == '-':
		return 62
	case c == '/' || c == '_':
		return 63
	}
	return -1
}

// decodeQuoted undoes quoted-printable; a broken escape stands for itself.
func decodeQuoted(body []byte, limit int) ([]byte, bool) {
	out := make([]byte, 0, min(len(body), limit))
	for i := 0; i < len(body); i++ {
		if len(out) >= limit {
			return out, true
		}
		c := body[i]
		if c != '=' {
			run := body[i:min(len(body), i+limit-len(out))]
			if end := bytes.IndexByte(run, '='); end >= 0 {
				run = run[:end]
			}
			out = append(out, run...)
			i += len(run) - 1
			continue
		}
		if j := softBreak(body[i+1:]); j > 0 || i+1 == len(body) {
			i += j
			continue
		}
		if i+2 < len(body) {
			hi, lo := unhex(body[i+1]), unhex(body[i+2])
			if hi >= 0 && lo >= 0 {
				out = append(out, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		out = append(out, c)
	}
	return out, false
}

// softBreak is the length of the blanks and the line end that follow "=", or 0.
func softBreak(s []byte) int {
	i := 0
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	if i < len(s) && s[i] == '\r' {
		i++
	}
	if i < len(s) && s[i] == '\n' {
		return i + 1
	}
	return 0
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// decodeUU undoes uuencode: the lines between "begin" and "end", each with its length in front. ok is false where nothing begins.
func decodeUU(body []byte) (out []byte, ok bool) {
	for line := range strings.SplitSeq(string(body), "\n") {
		line = strings.TrimRight(line, "\r")
		switch {
		case !ok:
			ok = uuBegin(line)
		case line == "end":
			return out, true
		case uuLine(line):
			n, from := int(line[0]-' ')&63, len(out)
			for i := 1; i < len(line); i += 4 {
				var group [4]byte
				for k := range group {
					if i+k < len(line) {
						group[k] = (line[i+k] - ' ') & 63
					}
				}
				out = append(out, group[0]<<2|group[1]>>4, group[1]<<4|group[2]>>2, group[2]<<6|group[3])
			}
			out = out[:min(len(out), from+n)]
		}
	}
	return out, ok
}
