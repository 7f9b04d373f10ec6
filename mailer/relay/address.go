package relay

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/idna"
)

// ErrAddress is wrapped by every error about an address that no letter can be sent to. The error says why, and does not
// repeat the address.
var ErrAddress = errors.New("address cannot be used")

// errNotASCII is the refusal of a local part that needs SMTPUTF8 (RFC 6531), which we never ask for.
var errNotASCII = errors.New("local part is not ASCII")

// Mailbox returns the form in which an address travels: a dot-atom local part of at most 64 bytes, as written, and the
// domain in lower case, an international one as A-labels (RFC 5890). Quoted local parts, address literals, names and
// brackets are refused with an error that wraps ErrAddress.
func Mailbox(address string) (string, error) {
	at := strings.LastIndexByte(address, '@')
	if at < 0 {
		return "", fmt.Errorf("%w: no @", ErrAddress)
	}
	local, domain := address[:at], address[at+1:]
	if err := checkLocal(local); err != nil {
		return "", fmt.Errorf("%w: %w", ErrAddress, err)
	}
	if !isASCII(domain) {
		var err error
		if domain, err = idna.Lookup.ToASCII(domain); err != nil {
			return "", fmt.Errorf("%w: domain is no international name", ErrAddress)
		}
	}
	domain = strings.ToLower(domain)
	if !isHostname(domain) {
		return "", fmt.Errorf("%w: domain is no host name", ErrAddress)
	}
	if len(local)+1+len(domain) > 254 {
		return "", fmt.Errorf("%w: longer than 254 bytes", ErrAddress)
	}
	return local + "@" + domain, nil
}

// checkLocal accepts the dot-atoms of RFC 5322 section 3.2.3.
func checkLocal(local string) error {
	if !isASCII(local) {
		return errNotASCII
	}
	if local == "" || len(local) > 64 {
		return errors.New("local part is empty or longer than 64 bytes")
	}
	for atom := range strings.SplitSeq(local, ".") {
		if atom == "" {
			return errors.New("local part has a dot at an end or two in a row")
		}
		for i := range len(atom) {
			if !isAtext(atom[i]) {
				return errors.New("local part has a character that needs quotes")
			}
		}
	}
	return nil
}

func isAtext(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("!#$%&'*+-/=?^_`{|}~", c) >= 0
}

// isHostname accepts labels of letters, digits and hyphens (RFC 1123 section 2.1).
func isHostname(domain string) bool {
	if len(domain) > 253 {
		return false
	}
	for label := range strings.SplitSeq(domain, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := range len(label) {
			c := label[i]
			if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
				return false
			}
		}
	}
	return true
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
