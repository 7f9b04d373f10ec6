package sandbox

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// entity is a MIME part: its own headers and its encoded content, CRLF.
type entity struct {
	head    []header
	content []byte
}

// encodeIn returns the text in a charset, false when it cannot hold it.
func encodeIn(text, charset string) ([]byte, bool) {
	switch charset {
	case "us-ascii":
		return []byte(text), isASCII(text)
	case "iso-8859-1":
		out, err := charmap.ISO8859_1.NewEncoder().Bytes([]byte(text))
		return out, err == nil
	case "windows-1252":
		out, err := charmap.Windows1252.NewEncoder().Bytes([]byte(text))
		return out, err == nil
	}
	return []byte(text), true
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// leaf is one text part in the first charset of the program that can hold it.
func leaf(text, subtype string, c mailClient) entity {
	var raw []byte
	var charset string
	for _, charset = range c.charsets {
		var ok bool
		if raw, ok = encodeIn(strings.ReplaceAll(strings.ReplaceAll(text, "\n", "\r\n"), "{charset}", charset), charset); ok {
			break
		}
	}
	kind := fmt.Sprintf("text/%s; charset=%q", subtype, charset)
	if c.flowed && subtype == "plain" {
		kind += `; format="flowed"`
	}
	forUTF, forOthers, two := strings.Cut(c.encodings, "|")
	encoding := forUTF
	if two && charset != "utf-8" {
		encoding = forOthers
	}
	if charset == "us-ascii" && encoding != "quoted-printable" && longestLine(raw) < 990 {
		encoding = "7bit"
	}
	return entity{[]header{{"Content-Type", kind}, {"Content-Transfer-Encoding", encoding}}, transfer(raw, encoding)}
}

func longestLine(raw []byte) int {
	longest := 0
	for line := range bytes.SplitSeq(raw, []byte("\r\n")) {
		longest = max(longest, len(line))
	}
	return longest
}

// transfer applies a transfer encoding to text with CRLF.
func transfer(raw []byte, encoding string) []byte {
	var out bytes.Buffer
	switch encoding {
	case "base64":
		text := base64.StdEncoding.EncodeToString(raw)
		for len(text) > 0 {
			n := min(76, len(text))
			out.WriteString(text[:n] + "\r\n")
			text = text[n:]
		}
	case "quoted-printable":
		w := quotedprintable.NewWriter(&out)
		w.Write(raw) // into a buffer: cannot fail
		w.Close()
	default:
		out.Write(raw)
	}
	return out.Bytes()
}

// multipart joins parts; subtype may carry parameters ("report; report-type=delivery-status").
func multipart(subtype, boundary string, parts ...entity) entity {
	var out bytes.Buffer
	for _, p := range parts {
		fmt.Fprintf(&out, "--%s\r\n", boundary)
		for _, h := range p.head {
			fmt.Fprintf(&out, "%s: %s\r\n", h.name, h.value)
		}
		out.WriteString("\r\n")
		out.Write(p.content)
		out.WriteString("\r\n") // belongs to the boundary, not to the part
	}
	fmt.Fprintf(&out, "--%s--\r\n", boundary)
	return entity{[]header{{"Content-Type", fmt.Sprintf("multipart/%s; boundary=%q", subtype, boundary)}}, out.Bytes()}
}

func alternative(boundary string, parts ...entity) entity {
	return multipart("alternative", boundary, parts...)
}

var special = regexp.MustCompile(`[\]\[\\()<>@,:;".]`)

// mailbox is a name and an address for a header, the name encoded or quoted where it must be.
func mailbox(a Address, c mailClient) string {
	if a.Name == "" {
		return a.Email
	}
	name := encodeHeader(a.Name, c, "")
	if special.MatchString(name) {
		name = `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(name) + `"`
	}
	return name + " <" + a.Email + ">"
}

// encodeHeader is a header's text in encoded words (RFC 2047), if it needs any; a prefix such as "RE: " stays out of them when
// it is ASCII.
func encodeHeader(text string, c mailClient, prefix string) string {
	if isASCII(text) || !isASCII(prefix) {
		prefix, text = "", prefix+text
	}
	if isASCII(text) {
		return prefix + text
	}
	charset := "utf-8"
	for _, candidate := range c.charsets {
		if _, ok := encodeIn(text, candidate); ok && candidate != "us-ascii" {
			charset = candidate
			break
		}
	}
	raw, _ := encodeIn(text, charset) // chosen because it can
	if charset != "utf-8" {
		return prefix + words(raw, charset)
	}
	return prefix + strings.ReplaceAll(mime.BEncoding.Encode("utf-8", text), "?= =?", "?=\r\n =?")
}

// words is the Q encoding of text in a charset of one byte a letter, in words of at most 75 characters.
func words(raw []byte, charset string) string {
	begin := "=?" + charset + "?q?"
	var out strings.Builder
	line := begin
	for _, b := range raw {
		token := fmt.Sprintf("=%02X", b)
		switch {
		case b == ' ':
			token = "_"
		case b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || strings.IndexByte("-!*+/", b) >= 0:
			token = string(rune(b))
		}
		if len(line)+len(token) > 72 {
			out.WriteString(line + "?=\r\n ")
			line = begin
		}
		line += token
	}
	out.WriteString(line + "?=")
	return out.String()
}
