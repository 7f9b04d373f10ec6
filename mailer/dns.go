package mailer

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"time"
)

// Names looks names up as net.Resolver does; names that are not there are *net.DNSError with IsNotFound.
type Names interface {
	LookupTXT(ctx context.Context, name string) ([]string, error)
	LookupCNAME(ctx context.Context, name string) (string, error)
}

// dnsTime is how long all the questions about a domain may take.
const dnsTime = 20 * time.Second

// CheckSender looks at what the names of the sending domain say about its mail: who may send it (SPF, RFC 7208), who signs it (DKIM,
// RFC 6376), and what others are to do with what proves neither (DMARC, RFC 7489).
func (s *Service) CheckSender(ctx context.Context, names Names) []Finding {
	ctx, stop := context.WithTimeout(ctx, dnsTime)
	defer stop()
	d := &sender{names: names, domain: s.domain(), host: s.Relay.Host}
	return []Finding{d.spf(ctx), d.dkim(ctx), d.dmarc(ctx)}
}

// sender is a domain that is looked at.
type sender struct {
	names        Names
	domain, host string
	signed       bool // a key was found
}

// records gives the TXT records of a name that begin with a tag; none is no error.
func (d *sender) records(ctx context.Context, name, tag string) ([]string, error) {
	all, err := d.names.LookupTXT(ctx, name)
	if e, ok := errors.AsType[*net.DNSError](err); ok && e.IsNotFound {
		return nil, nil
	}
	return slices.DeleteFunc(all, func(s string) bool {
		return !strings.EqualFold(s, tag) && !strings.HasPrefix(strings.ToLower(s), tag+" ") && !strings.HasPrefix(strings.ToLower(s), tag+";")
	}), err
}

// unasked is a finding about a name that could not be asked for.
func unasked(what string, err error) Finding {
	return Finding{OK: true, Note: true, What: what, Say: fmt.Sprintf("the name server did not answer (%v): try again", err)}
}

// spf says who may send for the domain.
func (d *sender) spf(ctx context.Context) Finding {
	f := Finding{What: "SPF of " + d.domain}
	records, err := d.records(ctx, d.domain, "v=spf1")
	switch {
	case err != nil:
		return unasked(f.What, err)
	case len(records) == 0:
		f.Say = fmt.Sprintf("there is none: any server may send in your name, and large hosts refuse or file away such mail; have a TXT record made for %s, such as "+
			"\"v=spf1 mx include:… -all\", with what the host of %s tells you to include", d.domain, d.host)
		return f
	case len(records) > 1:
		f.Say = fmt.Sprintf("there are %d records, and receivers take none of several: have them made one", len(records))
		return f
	}
	w := &spfWalk{sender: d}
	if err := w.record(ctx, records[0], 0); err != nil {
		if w.broken != "" {
			f.Say = w.broken
			return f
		}
		return unasked(f.What, err)
	}
	ends := map[string]string{"-all": "others are refused (-all)", "~all": "others are suspect (~all)", "?all": "of others nothing is said (?all)", "": "of others nothing is said"}[w.ends]
	switch {
	case w.ends == "+all" || w.ends == "all":
		f.Say = "it lets everybody send in your name (+all): have it end with -all or ~all"
	case w.lookups > 10:
		f.Say = fmt.Sprintf("it asks for %d other names, and receivers stop at 10 (RFC 7208 section 4.6.4): have it shortened", w.lookups)
	case len(w.who) == 0:
		f.Say = "it lets nobody send in your name: your letters would be refused; have the servers of " + d.host + " added"
	default:
		f.OK, f.Say = true, "may send: "+strings.Join(w.who, ", ")+"; "+ends
		if !w.covers(d.host) {
			f.Note = true
			f.Say += fmt.Sprintf("; whether that covers %s the names alone do not tell: \"check --round-trip\" does", d.host)
		}
	}
	return f
}

// spfWalk reads a record and those that it includes.
type spfWalk struct {
	*sender
	who     []string // of the domain's own record: "Microsoft 365", "192.0.2.1", "the servers that receive its mail (mx)"
	ends    string
	lookups int
	broken  string
	hosts   []string // names that appear, includes of includes too
}

func (w *spfWalk) record(ctx context.Context, record string, depth int) error {
	for _, term := range strings.Fields(record)[1:] {
		low := strings.ToLower(term)
		bare := strings.TrimLeft(low, "+")
		name, value, _ := strings.Cut(bare, ":")
		name, _, _ = strings.Cut(name, "/")
		if rest, ok := strings.CutPrefix(bare, "redirect="); ok {
			name, value = "redirect", rest
		}
		switch name {
		case "all", "-all", "~all", "?all":
			if depth == 0 || w.ends == "redirect" {
				w.ends = low
			}
			continue
		case "include", "redirect", "a", "mx", "exists", "ptr":
			w.lookups++
		}
		if depth == 0 {
			w.allow(name, value, bare)
		}
		if value != "" {
			w.hosts = append(w.hosts, value)
		}
		if (name != "include" && name != "redirect") || strings.Contains(value, "%") || w.lookups > 20 {
			continue
		}
		if name == "redirect" {
			w.ends = "redirect"
		}
		if err := w.follow(ctx, value, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// follow reads the record of another name; one that has none breaks the whole (RFC 7208 section 5.2).
func (w *spfWalk) follow(ctx context.Context, name string, depth int) error {
	records, err := w.records(ctx, name, "v=spf1")
	if err != nil {
		return err
	}
	if len(records) != 1 {
		w.broken = fmt.Sprintf("it includes %s, which has %d records of its own: receivers take it for broken; have that corrected or taken out", name, len(records))
		return errors.New("broken")
	}
	return w.record(ctx, records[0], depth)
}

// allow notes whom a term of the domain's own record lets send.
func (w *spfWalk) allow(name, value, term string) {
	switch name {
	case "include", "redirect", "exists":
		w.who = append(w.who, hostedBy(value))
	case "ip4", "ip6":
		w.who = append(w.who, value)
	case "a":
		w.who = append(w.who, "the web server ("+term+")")
	case "mx":
		w.who = append(w.who, "the servers that receive its mail ("+term+")")
	}
}

// covers says whether the record, or one that it includes, is of the house of our mail server.
func (w *spfWalk) covers(host string) bool {
	return slices.ContainsFunc(append(w.hosts, w.domain), func(h string) bool {
		a, b := hostedBy(h), hostedBy(host)
		return a == b || house(h) == house(host)
	})
}

// house is the domain that a host belongs to, by its last two labels.
func house(host string) string {
	labels := strings.Split(strings.Trim(strings.ToLower(host), "."), ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}

// hostedBy names the house of a host that is well known, else the host.
func hostedBy(host string) string {
	host = strings.Trim(strings.ToLower(host), ".")
	for _, known := range []struct{ end, name string }{
		{"outlook.com", "Microsoft 365"}, {"office365.com", "Microsoft 365"}, {"onmicrosoft.com", "Microsoft 365"}, {"microsoft", "Microsoft 365"},
		{"google.com", "Google Workspace"}, {"gmail.com", "Google Workspace"}, {"ovh.com", "OVHcloud"}, {"ovh.net", "OVHcloud"}, {"ovh.ca", "OVHcloud"},
		{"gandi.net", "Gandi"}, {"infomaniak.ch", "Infomaniak"}, {"infomaniak.com", "Infomaniak"}, {"ionos.com", "IONOS"}, {"ionos.fr", "IONOS"}, {"perfora.net", "IONOS"},
		{"kundenserver.de", "IONOS"}, {"mailjet.com", "Mailjet"}, {"sendinblue.com", "Brevo"}, {"brevo.com", "Brevo"}, {"amazonses.com", "Amazon SES"},
		{"sendgrid.net", "SendGrid"}, {"mailgun.org", "Mailgun"}, {"mcsv.net", "Mailchimp"}, {"mandrillapp.com", "Mailchimp"}, {"o2switch.net", "o2switch"},
		{"alinto.net", "Alinto"}, {"alwaysdata.com", "alwaysdata"}, {"renater.fr", "Renater"}, {"mailinblack.com", "Mailinblack"}, {"protonmail.ch", "Proton"},
	} {
		if host == known.end || strings.HasSuffix(host, "."+known.end) {
			return known.name
		}
	}
	return host
}

// selectors are the names under which hosts in use keep their keys; DNS has no way to list them.
func selectors() []string {
	return []string{"selector1", "selector2", "google", "default", "dkim", "mail", "s1", "s2", "k1", "k2", "mailjet", "brevo1", "sib", "mail2", "smtp", "gm1", "ovhmo-selector-1",
		"ovhmo3690045-selector1", "s1-ionos", "s2-ionos", "dkim1", "dkim2", "key1", "x", "zimbra", "protonmail"}
}

// dkim says who signs: the service does not, and a key tells that a server can.
func (d *sender) dkim(ctx context.Context) Finding {
	f := Finding{OK: true, What: "DKIM of " + d.domain}
	var found []string
	for _, selector := range selectors() {
		name := selector + "._domainkey." + d.domain
		texts, err := d.names.LookupTXT(ctx, name)
		if e, ok := errors.AsType[*net.DNSError](err); ok && e.IsNotFound {
			continue
		}
		if err != nil {
			return unasked(f.What, err)
		}
		if !slices.ContainsFunc(texts, liveKey) {
			continue
		}
		who := selector
		if target, err := d.names.LookupCNAME(ctx, name); err == nil && house(target) != house(d.domain) {
			who += ", kept by " + hostedBy(target)
		}
		found = append(found, who)
	}
	if len(found) == 0 {
		f.Note = true
		f.Say = fmt.Sprintf("no key under the names in common use, and a key has no list: the service signs nothing itself, %s has to. "+
			"\"check --round-trip\" tells whether it does; if not, ask its host to switch DKIM on for %s", d.host, d.domain)
		return f
	}
	d.signed = true
	f.Say = fmt.Sprintf("%s signs, the service does not; a key stands ready (%s). Whether it is used: \"check --round-trip\"", hostedBy(d.host), strings.Join(found, "; "))
	return f
}

// liveKey says whether a TXT record is a key that is not withdrawn (RFC 6376 section 3.6.1: an empty p).
func liveKey(record string) bool {
	p, there := tags(record)["p"]
	return there && p != ""
}

// tags reads "v=DMARC1; p=none" (RFC 6376 section 3.2).
func tags(record string) map[string]string {
	all := map[string]string{}
	for part := range strings.SplitSeq(record, ";") {
		if name, value, ok := strings.Cut(part, "="); ok {
			all[strings.ToLower(strings.TrimSpace(name))] = strings.TrimSpace(value)
		}
	}
	return all
}

// dmarc says what others are to do with mail that proves nothing. A record of a domain above holds for those below.
func (d *sender) dmarc(ctx context.Context) Finding {
	f := Finding{What: "DMARC of " + d.domain}
	at := d.domain
	var records []string
	for ; strings.Contains(at, "."); _, at, _ = strings.Cut(at, ".") {
		var err error
		if records, err = d.records(ctx, "_dmarc."+at, "v=dmarc1"); err != nil {
			return unasked(f.What, err)
		}
		if len(records) > 0 {
			break
		}
	}
	switch {
	case len(records) == 0:
		f.OK, f.Note = true, true
		f.Say = "there is none: large hosts ask who writes to many for one; have a TXT record made for _dmarc." + d.domain + ", \"v=DMARC1; p=none\" to begin with"
		return f
	case len(records) > 1:
		f.Say = fmt.Sprintf("there are %d records, and receivers take none of several: have them made one", len(records))
		return f
	}
	t := tags(records[0])
	policy := t["p"]
	if at != d.domain {
		f.What += " (by " + at + ")"
		if t["sp"] != "" {
			policy = t["sp"]
		}
	}
	does := map[string]string{"none": "others let pass what fails (p=none)", "quarantine": "others file what fails as junk (p=quarantine)", "reject": "others refuse what fails (p=reject)"}[strings.ToLower(policy)]
	if does == "" {
		f.Say = fmt.Sprintf("its policy %q is none that exists: none, quarantine or reject", policy)
		return f
	}
	f.OK, f.Say = true, does+"; a letter passes by SPF or DKIM in the name of "+d.domain
	if strings.EqualFold(t["adkim"], "s") || strings.EqualFold(t["aspf"], "s") {
		f.Say += ", not of a domain above or below (strict)"
	}
	if strings.EqualFold(policy, "none") || d.signed {
		return f
	}
	f.Note = true
	f.Say += ". Mail that is forwarded passes by DKIM alone: make sure that it is switched on"
	return f
}
