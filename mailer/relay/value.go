package relay

import (
	"bytes"
	"mime"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The longest values that a header takes, in characters; longer ones are cut with an ellipsis.
const (
	maxSubject  = 250
	maxName     = 100
	maxFileName = 80
)

// maxWord is the length of an encoded word that still stands beside "Subject: " on a line of 76 bytes.
const maxWord = 60

// maxReferences is how many message ids a References header carries: the first and the latest (RFC 5322 section 3.6.4).
const maxReferences = 20

var (
	messageID = regexp.MustCompile(`^[!-;=?A-~]+@[!-;=?A-~]+$`)
	listID    = regexp.MustCompile(`^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$`)
	token     = regexp.MustCompile(`^[!-~]{1,200}$`)
	mailto    = regexp.MustCompile(`^mailto:[!-;=?-~]{3,800}$`)
)

// oneLine makes one line of any text: runs of spaces and control characters become one space, characters that turn the
// direction of writing go, bytes that are no UTF-8 become U+FFFD. Non-breaking spaces stay.
func oneLine(s string, limit int) string {
	var b strings.Builder
	space, count := false, 0
	for _, r := range s {
		switch {
		case r == ' ' || unicode.IsControl(r) || r == '\u2028' || r == '\u2029':
			space = true
			continue
		case unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff':
			continue
		}
		if space && count > 0 {
			b.WriteByte(' ')
			count++
		}
		space = false
		if count >= limit-1 {
			b.WriteRune('…')
			break
		}
		b.WriteRune(r)
		count++
	}
	return strings.TrimSpace(b.String())
}

// encodeWords writes a one-line text as the unstructured value of a header: as it is when it is plain ASCII, else as encoded
// words of at most maxWord bytes (RFC 2047), each of whole characters. What looks like an encoded word already is encoded,
// so that it is read as it was written.
func encodeWords(s string) string {
	plain := isASCII(s) && !strings.Contains(s, "=?")
	for word := range strings.SplitSeq(s, " ") {
		plain = plain && len(word) <= maxWord
	}
	if plain {
		return s
	}
	const open, end = "=?UTF-8?Q?", "?="
	var out strings.Builder
	used := 0
	for _, r := range s {
		piece := encodeRune(r)
		if used > 0 && used+len(piece)+len(end) > maxWord {
			out.WriteString(end + " ")
			used = 0
		}
		if used == 0 {
			out.WriteString(open)
			used = len(open)
		}
		out.WriteString(piece)
		used += len(piece)
	}
	return out.String() + end
}

// encodeRune is the "Q" encoding of one character, in the narrow set that is allowed everywhere (RFC 2047 section 5).
func encodeRune(r rune) string {
	if r == ' ' {
		return "_"
	}
	if r < utf8.RuneSelf && (r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || strings.ContainsRune("!*+-/", r)) {
		return string(r)
	}
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for _, c := range []byte(string(r)) {
		b.Write([]byte{'=', digits[c>>4], digits[c&15]})
	}
	return b.String()
}

// displayName is a name for From or To. An encoded word inside would be decoded by many programs even between quotes: it is
// taken apart. A backslash becomes a slash: net/mail leaves it bare in an encoded word, where no phrase may have it (RFC 2047
// section 5).
func displayName(s string) string { return harmlessName.Replace(oneLine(s, maxName)) }

var harmlessName = strings.NewReplacer("=?", "= ?", `\`, "/")

// bareID is a message id without its angle brackets, "" if it is none that a header can carry.
func bareID(s string) string {
	s = strings.TrimSpace(s)
	if inner, ok := strings.CutPrefix(s, "<"); ok {
		s = strings.TrimSuffix(inner, ">")
	}
	if len(s) > 900 || !messageID.MatchString(s) || strings.Contains(s, "=?") {
		return ""
	}
	return s
}

// references keeps the ids that a header can carry, the first and the latest when there are many. Ids come from other
// people's mail: one that is malformed is left out.
func references(ids []string) []string {
	var kept []string
	for _, id := range ids {
		if bare := bareID(id); bare != "" {
			kept = append(kept, "<"+bare+">")
		}
	}
	if over := len(kept) - maxReferences; over > 0 {
		kept = append(kept[:1], kept[1+over:]...)
	}
	return kept
}

// fileName is a name that is safe to show and to save: the last element of a path, one line, without the characters that
// file systems refuse.
func fileName(s string) string {
	s = strings.TrimLeft(path.Base(strings.ReplaceAll(oneLine(s, 2000), `\`, "/")), "/")
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/:*?"<>|`, r) {
			return '_'
		}
		return r
	}, s)
	s = strings.Trim(s, " .")
	if s == "" {
		return "piece-jointe"
	}
	ext := path.Ext(s)
	if n := utf8.RuneCountInString(s); n > maxFileName && utf8.RuneCountInString(ext) < 10 {
		return oneLine(strings.TrimSuffix(s, ext), maxFileName-10) + ext
	}
	return oneLine(s, maxFileName)
}

// fileType is the media type of an attachment, application/octet-stream when it is malformed or would need another encoding
// than base64 (RFC 2045 section 6.4).
func fileType(s string) string {
	const unknown = "application/octet-stream"
	kind, params, err := mime.ParseMediaType(s)
	if err != nil || strings.HasPrefix(kind, "multipart/") || strings.HasPrefix(kind, "message/") || !strings.Contains(kind, "/") {
		return unknown
	}
	delete(params, "name")
	out := mime.FormatMediaType(kind, params)
	if out == "" || len(out) > 200 || !isASCII(out) {
		return unknown
	}
	return out
}

// disposition announces an attachment, with the name in ASCII for old programs and in full (RFC 2231, RFC 6266 appendix D).
func disposition(name string) string {
	if isASCII(name) {
		return "attachment;\r\n filename=\"" + name + "\""
	}
	ascii := strings.Map(func(r rune) rune {
		if r >= utf8.RuneSelf {
			return '_'
		}
		return r
	}, name)
	_, full, _ := strings.Cut(mime.FormatMediaType("attachment", map[string]string{"filename": name}), "; ")
	return "attachment;\r\n filename=\"" + ascii + "\";\r\n " + full
}

// plainText drops what no text needs: control characters but tab and line ends, and bytes that are no UTF-8.
func plainText(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	if !hasControls(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' {
			return -1
		}
		return r
	}, s)
}

// hasControls says whether a text in UTF-8 has control characters but tab and line ends: bytes below a space, DEL, and the two bytes of
// U+0080 to U+009F.
func hasControls(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= ' ' && c < 0x7f:
		case c == '\t' || c == '\n' || c == '\r':
		case c <= 0x7f, c == 0xc2 && s[i+1] < 0xa0:
			return true
		}
	}
	return false
}

// crlf ends every line with CR LF, those ended by LF or CR alone too.
func crlf(raw []byte) []byte {
	if ends := bytes.Count(raw, []byte("\r\n")); ends == bytes.Count(raw, []byte("\n")) && ends == bytes.Count(raw, []byte("\r")) {
		return slices.Clip(raw) // as Build gives it
	}
	out := make([]byte, 0, len(raw)+len(raw)/32+2)
	for i, c := range raw {
		switch {
		case c == '\n' && i > 0 && raw[i-1] == '\r':
		case c == '\n' || c == '\r':
			out = append(out, '\r', '\n')
		default:
			out = append(out, c)
		}
	}
	return out
}

func hasWords(s string) bool { return strings.TrimSpace(s) != "" }
