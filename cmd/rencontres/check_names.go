package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"strings"

	"rencontres/mailer"
)

// maxNames is how large a file of names may be.
const maxNames = 1 << 20

// nameFile answers questions to the DNS from a file: lines of a name, TXT or CNAME, and a value, in quotes or not. A name that is not
// there does not exist.
type nameFile struct {
	texts   map[string][]string
	aliases map[string]string
}

// readNames reads such a file. Empty lines, and those that begin with ; or #, say nothing.
func readNames(file string) (nameFile, error) {
	data, err := readFile(file, maxNames)
	if err != nil {
		return nameFile{}, err
	}
	n := nameFile{map[string][]string{}, map[string]string{}}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, maxNames+1)
	for number := 1; lines.Scan(); number++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == ';' || line[0] == '#' {
			continue
		}
		fields := strings.Fields(line)
		if len(fields) < 3 {
			return n, fmt.Errorf("%s: line %d: it must be a name, TXT or CNAME, and a value", file, number)
		}
		name := foldName(fields[0])
		value := strings.ReplaceAll(strings.Trim(strings.TrimSpace(line[strings.Index(line, fields[1])+len(fields[1]):]), `"`), `" "`, "")
		switch strings.ToUpper(fields[1]) {
		case "TXT":
			n.texts[name] = append(n.texts[name], value)
		case "CNAME":
			n.aliases[name] = foldName(value)
		default:
			return n, fmt.Errorf("%s: line %d: %q is neither TXT nor CNAME", file, number, fields[1])
		}
	}
	return n, lines.Err()
}

func foldName(name string) string { return strings.ToLower(strings.TrimSuffix(name, ".")) }

// LookupTXT gives the texts of a name, or of the one that it is an alias of.
func (n nameFile) LookupTXT(_ context.Context, name string) ([]string, error) {
	name = foldName(name)
	if alias := n.aliases[name]; alias != "" {
		name = alias
	}
	if len(n.texts[name]) == 0 {
		return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
	}
	return append([]string(nil), n.texts[name]...), nil
}

// LookupCNAME gives what a name is an alias of, or the name.
func (n nameFile) LookupCNAME(_ context.Context, name string) (string, error) {
	name = foldName(name)
	if alias := n.aliases[name]; alias != "" {
		return alias + ".", nil
	}
	return name + ".", nil
}

// senderFindings looks at the sending domain in the DNS, or in a file. With a mail server on this machine, and no file, it is not asked
// for: its domain is most often made up.
func (a *app) senderFindings(ctx context.Context, m *mailer.Service, file string) []mailer.Finding {
	if file != "" {
		names, err := readNames(file)
		if err != nil {
			return []mailer.Finding{{OK: false, What: "names", Say: err.Error()}}
		}
		return m.CheckSender(ctx, names)
	}
	if loopback(m.Relay.Host) {
		return []mailer.Finding{note("not tried", "SPF, DKIM, DMARC: the mail server is on this machine; --dns FILE gives the names of a domain")}
	}
	return m.CheckSender(ctx, net.DefaultResolver)
}
