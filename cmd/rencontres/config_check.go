package main

import (
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"rencontres/mailer"
	"rencontres/registry"
)

var hostName = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$`)

// checker notes what is wrong in a configuration.
type checker struct {
	*registry.Document
	folder string // of the file; paths are relative to it
}

// wrong says whether a mistake was noted at the key, or within it, already: one is enough.
func (d *checker) wrong(key string) bool {
	return slices.ContainsFunc(d.Mistakes, func(m registry.Mistake) bool {
		return m.Key == key || strings.HasPrefix(m.Key, key+"[")
	})
}

// noPasswords says where passwords go, for those who look for their key.
func (d *checker) noPasswords() {
	for i, m := range d.Mistakes {
		name := m.Key[strings.LastIndex(m.Key, ".")+1:]
		if !slices.Contains([]string{"password", "passwd", "pass", "mot_de_passe", "secret"}, strings.ToLower(name)) {
			continue
		}
		table := "imap"
		if strings.HasPrefix(m.Key, "smtp") {
			table = "smtp"
		}
		d.Mistakes[i].Problem = "passwords are never in this file"
		d.Mistakes[i].Instead = fmt.Sprintf(`password_file = "%s.secret", a file of mode 600 that holds it`, table)
	}
}

// need notes a text that is missing or not on one line; false if it is missing.
func (d *checker) need(key, s, instead string) bool {
	if strings.TrimSpace(s) != "" {
		d.line(key, s)
		return true
	}
	if !d.wrong(key) {
		d.Add(key, "it is missing", instead)
	}
	return false
}

// line notes a text that is not on one line: it may stand in a header or a command.
func (d *checker) line(key, s string) {
	if strings.ContainsFunc(s, unicode.IsControl) {
		d.Add(key, "it is not on one line", "the text without line ends and tabs")
	}
}

// choice gives one of some words, the first if none is written.
func (d *checker) choice(key, s string, words ...string) string {
	switch {
	case s == "":
		return words[0]
	case !slices.Contains(words, s):
		d.Add(key, fmt.Sprintf("%q is unknown here", s), `"`+strings.Join(words, `" or "`)+`"`)
	}
	return s
}

// number gives a whole number between two bounds, or what holds if none is written.
func (d *checker) number(key string, n *int, otherwise, least, most int) int {
	if n == nil {
		return otherwise
	}
	if *n < least || *n > most {
		d.Add(key, fmt.Sprintf("%d is not between %d and %d", *n, least, most), fmt.Sprintf("%s = %d", key[strings.LastIndex(key, ".")+1:], otherwise))
	}
	return *n
}

// path gives a path relative to the file as an absolute one; "" stays.
func (d *checker) path(p string) string {
	if p == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(d.folder, p)
}

// mailbox notes what is no e-mail address.
func (d *checker) mailbox(key, s, instead string) {
	if registry.AddressKey(s) == "" && !d.wrong(key) {
		d.Add(key, fmt.Sprintf("%q is no e-mail address", s), instead)
	}
}

// since reads the instant from which on mail is acted upon.
func (d *checker) since(v any) time.Time {
	const instead = "since = 2026-04-01T00:00:00Z, the instant from which on mail is acted upon"
	at, ok := v.(time.Time)
	switch {
	case v == nil:
		d.Add("since", "it is missing", instead)
	case !ok || strings.HasSuffix(at.Location().String(), "-local"):
		d.Add("since", "it is not a date with hour and zone", instead)
	}
	return at
}

// begun notes that mail is to be acted upon from an instant to come only: until then every message would be left aside.
func (d *checker) begun(since, now time.Time) {
	if since.After(now) {
		d.Add("since", fmt.Sprintf("%s is in the future: no message received before would ever be acted upon", since.Format(time.RFC3339)),
			"since = "+now.UTC().Format(time.RFC3339)+", now, or an instant in the past")
	}
}

// server checks what both mail servers have in common; ports are those of each security.
func (d *checker) server(table string, s serverFile, ports map[string]int) (security string, port int) {
	security = d.choice(table+".security", s.Security, "tls", "starttls", "none")
	if d.need(table+".host", s.Host, fmt.Sprintf(`host = "%s.oriv.example"`, table)) && net.ParseIP(s.Host) == nil && !hostName.MatchString(s.Host) {
		d.Add(table+".host", fmt.Sprintf("%q is no host name", s.Host), fmt.Sprintf(`host = "%s.oriv.example", without scheme or port`, table))
	}
	if security == "none" && s.Host != "" && !loopback(s.Host) {
		d.Add(table+".security", fmt.Sprintf("without TLS the password would cross the network to %s in clear", s.Host),
			`security = "tls" or "starttls"; "none" is for servers on this machine alone`)
	}
	usual, ok := ports[security]
	if !ok {
		usual = ports["tls"]
	}
	return security, d.number(table+".port", s.Port, usual, 1, 65535)
}

// loopback says whether a host is this machine, whatever a name server says.
func loopback(host string) bool {
	ip := net.ParseIP(host)
	return strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
}

// authority reads certificates of a private authority.
func (d *checker) authority(key, file string) []byte {
	if file == "" {
		return nil
	}
	data, err := os.ReadFile(d.path(file))
	if err != nil {
		d.Add(key, fmt.Sprintf("it cannot be read (%v)", reason(err)), "the path of a PEM file")
		return nil
	}
	if !x509.NewCertPool().AppendCertsFromPEM(data) {
		d.Add(key, "it holds no certificate", "the path of a PEM file")
	}
	return data
}

// secret finds a password, or notes that and how it is missed. A server without user wants none.
func (d *checker) secret(table, user, file string) Secret {
	key := table + ".password_file"
	if user == "" || d.wrong(key) {
		return Secret{}
	}
	secret, err := readSecret(table, d.path(file))
	instead := fmt.Sprintf(`password_file = "%s.secret", a file of mode 600 that holds it, or set %s`, table, secretVariable(table))
	switch {
	case err == nil:
	case errors.Is(err, errNoSecret):
		d.Add(key, "the password is missing", instead)
	case errors.Is(err, fs.ErrNotExist):
		d.Add(key, fmt.Sprintf("there is no file %s", d.path(file)), "the password into that file, chmod 600 it, or set "+secretVariable(table))
	default:
		d.Add(key, err.Error(), "the password alone into a file, and chmod 600 it")
	}
	return secret
}

// pace gives the profile that is named, or the windows that are written. Windows of domains come on top of either.
func (d *checker) pace(f smtpFile) mailer.Pace {
	profiles := mailer.Profiles()
	names := slices.Sorted(maps.Keys(profiles))
	own, ofDomains := d.windows(f.Window)
	p := mailer.Pace{Name: "own", Windows: own}
	switch {
	case len(own) > 0 && f.Pace != "":
		d.Add("smtp.pace", "there are windows beside it", "either pace or [[smtp.window]] tables without a domain")
	case len(own) > 0:
	case f.Pace == "":
		p = profiles["shared-hosting"]
	default:
		if _, ok := profiles[f.Pace]; !ok {
			d.Add("smtp.pace", fmt.Sprintf("there is no profile %q", f.Pace), `"`+strings.Join(names, `" or "`)+`", or [[smtp.window]] tables`)
		}
		p = profiles[f.Pace]
	}
	p.Windows = append(p.Windows, ofDomains...)
	p.From, p.Until = d.hours("smtp.hours", f.Hours)
	return p
}

// hours reads the hours of a day in which campaigns may go: "08:00-19:00".
func (d *checker) hours(key, s string) (from, until string) {
	if s == "" {
		return "", ""
	}
	from, until, found := strings.Cut(s, "-")
	from, until = strings.TrimSpace(from), strings.TrimSpace(until)
	_, wrongFrom := time.Parse("15:04", from)
	_, wrongUntil := time.Parse("15:04", until)
	if !found || wrongFrom != nil || wrongUntil != nil || len(from) != 5 || len(until) != 5 || from == until {
		d.Add(key, fmt.Sprintf("%q is not from one hour of the day to another", s), `hours = "08:00-19:00"`)
	}
	return from, until
}

// windows reads [[smtp.window]]: those that count all letters, and those that count the letters to a domain.
func (d *checker) windows(all []windowFile) (common, ofDomains []mailer.Window) {
	for i, f := range all {
		key := fmt.Sprintf("smtp.window[%d]", i+1)
		per, err := time.ParseDuration(f.Per)
		if f.Per == "" && !d.wrong(key+".per") {
			d.Add(key+".per", "it is missing", `per = "1h"`)
		} else if f.Per != "" && (err != nil || per < time.Second) {
			d.Add(key+".per", fmt.Sprintf("%q is no duration of a second or more", f.Per), `per = "1h" (or "10m", "24h")`)
		}
		if f.Limit == nil && !d.wrong(key+".limit") {
			d.Add(key+".limit", "it is missing", "limit = 150")
		}
		w := mailer.Window{Per: per, Limit: d.number(key+".limit", f.Limit, 150, 1, 1_000_000), Domain: f.Domain,
			Night: d.share(key+".night", f.Night, 0.25), Weekend: d.share(key+".weekend", f.Weekend, 0.5), Jitter: d.share(key+".jitter", f.Jitter, 0.5)}
		if f.Domain == "" {
			common = append(common, w)
			continue
		}
		if f.Domain != "*" && !hostName.MatchString(f.Domain) {
			d.Add(key+".domain", fmt.Sprintf("%q is no domain", f.Domain), `domain = "orange.example", or "*" for each domain by itself`)
		}
		ofDomains = append(ofDomains, w)
	}
	return common, ofDomains
}

// share reads a part of a limit: more than 0, 1 at most; 0 if none is written.
func (d *checker) share(key string, f *float64, example float64) float64 {
	if f == nil {
		return 0
	}
	if !(*f > 0 && *f <= 1) {
		d.Add(key, fmt.Sprintf("%v is not more than 0 and at most 1", *f), fmt.Sprintf("%s = %v", key[strings.LastIndex(key, ".")+1:], example))
	}
	return *f
}

// reason is an error of the file system without the path that the mistake names already.
func reason(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	return err
}
