package message

import (
	"strings"

	"github.com/emersion/go-msgauth/authres"
)

// readAuth reads the one Authentication-Results field that can be believed (RFC 8601 §5): the topmost of the configured host
// or, where the host writes no name, the topmost one if it stands above the topmost Received.
func readAuth(h header, from string, o Options) Auth {
	for _, f := range h {
		if f.name == "received" && o.AuthservID == "" {
			break
		}
		if f.name != "authentication-results" {
			continue
		}
		id, results, ok := parseResults(f.value)
		switch {
		case o.AuthservID != "":
			if strings.EqualFold(id, o.AuthservID) {
				return judge(results, ok, from)
			}
		case o.AuthTopmost:
			return judge(results, ok, from)
		}
	}
	return Auth{}
}

// parseResults parses one field; a host that writes no name gets an empty one. The library is kept from panicking on foreign bytes.
func parseResults(v string) (id string, results []authres.Result, ok bool) {
	defer func() {
		if recover() != nil {
			results, ok = nil, false
		}
	}()
	v = withoutComments(cutRunes(v, 16<<10))
	first, _, _ := strings.Cut(v, ";")
	if strings.Contains(first, "=") {
		v = "none; " + v
		first = ""
	} else if strings.TrimSpace(first) == "" {
		v = "none" + v
	}
	if words := strings.Fields(first); len(words) > 0 {
		id = strings.Trim(words[0], `"`)
	}
	_, results, err := authres.Parse(v)
	return id, results, err == nil
}

// judge compares the results with the domain of From.
func judge(results []authres.Result, ok bool, from string) Auth {
	a := Auth{Found: true}
	if !ok {
		return a
	}
	domain := domainOf(from)
	spfFail, dkimPass, dkimFail := false, false, false
	for _, r := range results {
		switch r := r.(type) {
		case *authres.DMARCResult:
			if a.DMARC == "" {
				a.DMARC = string(r.Value)
				named := r.From == "" || strings.EqualFold(domainOf(r.From), domain)
				a.Aligned = a.Aligned || r.Value == authres.ResultPass && named && domain != ""
				a.Failed = a.Failed || r.Value == authres.ResultFail
			}
		case *authres.SPFResult:
			spfFail = spfFail || r.Value == authres.ResultFail || r.Value == authres.ResultHardFail
			if r.Value == authres.ResultPass && domain != "" && r.From != "" && domainOf(r.From) == domain {
				a.Aligned = true
			}
		case *authres.DKIMResult:
			dkimPass = dkimPass || r.Value == authres.ResultPass
			dkimFail = dkimFail || r.Value == authres.ResultFail
			if r.Value == authres.ResultPass && signedFor(r, domain) {
				a.Aligned = true
			}
		}
	}
	if spfFail && !dkimPass {
		a.Failed = true
	}
	if a.Failed {
		a.Aligned = false
	}
	return a
}

// signedFor says that the signing domain is the domain of From, or a parent of it with two labels or more.
func signedFor(r *authres.DKIMResult, domain string) bool {
	d := strings.ToLower(strings.TrimSuffix(r.Domain, "."))
	if d == "" {
		d = domainOf(strings.TrimPrefix(r.Identifier, "@"))
	}
	return domain != "" && (d == domain || strings.Contains(d, ".") && strings.HasSuffix(domain, "."+d))
}

// withoutComments takes comments out and disarms semicolons within quoted strings: both can carry text that a sender chose,
// and the library cuts at every semicolon.
func withoutComments(v string) string {
	var b strings.Builder
	depth, inQuote := 0, false
	for i := 0; i < len(v); i++ {
		c := v[i]
		switch {
		case c == '\\' && (depth > 0 || inQuote):
			i++
			continue
		case depth == 0 && c == '"':
			inQuote = !inQuote
		case inQuote && (c == ';' || c == '='):
			c = ' '
		case inQuote:
		case c == '(':
			depth++
			continue
		case c == ')' && depth > 0:
			depth--
			continue
		}
		if depth == 0 {
			b.WriteByte(c)
		}
	}
	return b.String()
}
