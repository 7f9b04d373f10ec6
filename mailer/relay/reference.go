package relay

import (
	"bytes"
	"encoding/base64"
	"fmt"
)

// A reference stands in a stored letter for what is in a file that goes with thousands of them. It is the whole content of its part.
const (
	referencePrefix = "attachment: "
	digestLength    = 32
)

// Reference is what File.Data is in place of the content of this digest (32 characters): Fill puts that there when the letter leaves.
func Reference(digest string) []byte { return []byte(referencePrefix + digest) }

// Fill gives a built letter with its files in place of references to them, itself if it has none. What is asked for twice is asked of content twice. No words of a
// letter can pass for a reference: a boundary of ours follows it, which no encoded text can hold.
func Fill(raw []byte, content func(digest string) ([]byte, error)) ([]byte, error) {
	head := []byte("\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(referencePrefix)))
	length := base64.StdEncoding.EncodedLen(len(referencePrefix) + digestLength)
	var out []byte
	for {
		at := bytes.Index(raw, head)
		switch {
		case at < 0 && out == nil:
			return raw, nil
		case at < 0:
			return append(out, raw...), nil
		}
		at += len("\r\n\r\n")
		end := at + length
		digest, ok := reference(raw, at, end)
		if !ok {
			out, raw = append(out, raw[:at]...), raw[at:]
			continue
		}
		data, err := content(digest)
		if err != nil {
			return nil, fmt.Errorf("filling a letter: %w", err)
		}
		out = appendBase64(append(out, raw[:at]...), data)
		raw = raw[end:]
	}
}

// reference reads the digest that stands from at to end, if these are all of a part.
func reference(raw []byte, at, end int) (digest string, ok bool) {
	if end > len(raw) || !bytes.HasPrefix(bytes.TrimLeft(raw[end:], "\r\n"), []byte("--"+boundaryMark)) {
		return "", false
	}
	decoded, err := base64.StdEncoding.DecodeString(string(raw[at:end]))
	if err != nil || len(decoded) != len(referencePrefix)+digestLength {
		return "", false
	}
	return string(decoded[len(referencePrefix):]), true
}

// appendBase64 appends data in lines of 76 characters (RFC 2045 section 6.8), the last one without its end.
func appendBase64(out, data []byte) []byte {
	const ofLine = 57 // bytes
	for len(data) > ofLine {
		out = append(base64.StdEncoding.AppendEncode(out, data[:ofLine]), "\r\n"...)
		data = data[ofLine:]
	}
	return base64.StdEncoding.AppendEncode(out, data)
}
