package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rencontres/mailer"
	"rencontres/registry"
)

// rightConfig is a configuration without mistakes, one key a line.
const rightConfig = `database = "rencontres.db"
programme = "programme.toml"
templates = "letters"
since = 2026-04-01T00:00:00Z
[organisation]
name = "ORIV"
address = "inscriptions@oriv.example"
signature = "L'équipe de l'ORIV"
contact = "03 00 00 00 00"
privacy = "dpo@oriv.example"
staff = ["accueil@oriv.example"]
[imap]
host = "imap.oriv.example"
user = "inscriptions@oriv.example"
password_file = "imap.secret"
junk = "Junk"
[smtp]
host = "smtp.oriv.example"
user = "inscriptions@oriv.example"
password_file = "smtp.secret"
`

// configNow is after the since of the right configuration.
func configNow() time.Time { return time.Date(2026, 5, 4, 7, 0, 0, 0, time.UTC) }

// withoutSecrets keeps the environment of whoever runs the tests out of them.
func withoutSecrets(t *testing.T) {
	t.Helper()
	for _, name := range []string{"RENCONTRES_IMAP_PASSWORD", "RENCONTRES_SMTP_PASSWORD", "CREDENTIALS_DIRECTORY", "RENCONTRES_CONFIG"} {
		t.Setenv(name, "")
	}
}

// TestFault57_EachKeyWrongMissingUnknown changes one line of a right configuration, and wants one mistake with its line, its key
// and what to write.
func TestFault57_EachKeyWrongMissingUnknown(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"bad TOML", "database = \"rencontres.db\"", "database = rencontres", "rencontres.toml:1: database: "},
		{"unknown key", "junk = ", "junkk = ", "rencontres.toml:16: imap.junkk: unknown key; write \"junk\""},
		{"unknown table", "[smtp]", "[smpt]", "rencontres.toml:17: smpt: unknown key"},
		{"database missing", "database = \"rencontres.db\"\n", "", "database: it is missing; write database = "},
		{"database a number", "\"rencontres.db\"", "3", "rencontres.toml:1: database: it is the number 3, not a text"},
		{"since missing", "since = 2026-04-01T00:00:00Z\n", "", "since: it is missing; write since = 2026-04-01T00:00:00Z"},
		{"since without zone", "2026-04-01T00:00:00Z", "2026-04-01", "rencontres.toml:4: since: it is not a date with hour and zone"},
		{"since a text", "2026-04-01T00:00:00Z", "\"avril\"", "rencontres.toml:4: since: "},
		{"since in the future", "2026-04-01T00:00:00Z", "2027-04-01T00:00:00Z", "rencontres.toml:4: since: 2027-04-01T00:00:00Z is in the future: no message received before would ever be acted upon; write since = 2026-05-04T07:00:00Z"},
		{"name missing", "name = \"ORIV\"\n", "", "rencontres.toml:5: organisation.name: it is missing"},
		{"name of two lines", "\"ORIV\"", "\"OR\\nIV\"", "rencontres.toml:6: organisation.name: it is not on one line"},
		{"address wrong", "address = \"inscriptions@oriv.example\"", "address = \"oriv\"", "rencontres.toml:7: organisation.address: \"oriv\" is no e-mail address"},
		{"signature missing", "signature = \"L'équipe de l'ORIV\"\n", "", "organisation.signature: it is missing"},
		{"contact missing", "contact = \"03 00 00 00 00\"\n", "", "organisation.contact: it is missing"},
		{"privacy wrong", "dpo@oriv.example", "dpo", "rencontres.toml:10: organisation.privacy: "},
		{"staff wrong", "[\"accueil@oriv.example\"]", "[\"accueil\"]", "organisation.staff[1]: \"accueil\" is no e-mail address"},
		{"staff no list", "[\"accueil@oriv.example\"]", "\"accueil@oriv.example\"", "rencontres.toml:11: organisation.staff: it is a text, not a list"},
		{"offer_hours zero", "[organisation]", "offer_hours = 0\n[organisation]", "offer_hours: 0 is not between 1 and 336"},
		{"keep_days zero", "name = \"ORIV\"", "keep_days = 0\nname = \"ORIV\"", "organisation.keep_days: 0 is not between 1 and 3650"},
		{"calendar unknown", "name = \"ORIV\"", "calendar = \"ask\"\nname = \"ORIV\"", "organisation.calendar: \"ask\" is unknown here; write \"request\" or \"publish\""},
		{"imap host missing", "host = \"imap.oriv.example\"\n", "", "rencontres.toml:12: imap.host: it is missing"},
		{"imap host a URL", "imap.oriv.example", "imaps://imap.oriv.example", "rencontres.toml:13: imap.host: "},
		{"imap user missing", "[imap]\nhost = \"imap.oriv.example\"\nuser = \"inscriptions@oriv.example\"", "[imap]\nhost = \"imap.oriv.example\"", "imap.user: it is missing"},
		{"imap port", "junk = ", "port = 99999\njunk = ", "rencontres.toml:16: imap.port: 99999 is not between 1 and 65535; write port = 993"},
		{"imap port a text", "junk = ", "port = \"993\"\njunk = ", "imap.port: it is a number between quotes, not a whole number; write port = 993"},
		{"port with an unknown security", "junk = ", "security = \"ssl\"\nport = 0\njunk = ", "imap.port: 0 is not between 1 and 65535; write port = 993"},
		{"security unknown", "junk = ", "security = \"ssl\"\njunk = ", "imap.security: \"ssl\" is unknown here; write \"tls\" or \"starttls\" or \"none\""},
		{"folders empty", "junk = ", "folders = []\njunk = ", "imap.folders: no folder is named"},
		{"done is watched", "junk = ", "done = \"INBOX\"\njunk = ", "imap.done: "},
		{"ca_file missing", "junk = ", "ca_file = \"nowhere.pem\"\njunk = ", "imap.ca_file: it cannot be read"},
		{"password in the file", "junk = ", "password = \"x\"\njunk = ", "rencontres.toml:16: imap.password: passwords are never in this file"},
		{"smtp host missing", "host = \"smtp.oriv.example\"\n", "", "rencontres.toml:17: smtp.host: it is missing"},
		{"connections", "[smtp]\n", "[smtp]\nconnections = 0\n", "rencontres.toml:18: smtp.connections: 0 is not between 1 and 50"},
		{"hello", "[smtp]\n", "[smtp]\nhello = \"a b\"\n", "rencontres.toml:18: smtp.hello: it is no host name"},
		{"pace unknown", "[smtp]\n", "[smtp]\npace = \"fast\"\n", "rencontres.toml:18: smtp.pace: there is no profile \"fast\"; write \"education-zimbra\" or \"microsoft-365\" or \"none\" or \"shared-hosting\""},
		{"hours", "[smtp]\n", "[smtp]\nhours = \"8-19\"\n", "rencontres.toml:18: smtp.hours: \"8-19\" is not from one hour of the day to another; write hours = \"08:00-19:00\""},
		{"night", "[smtp]\n", "[smtp]\n[[smtp.window]]\nper = \"1h\"\nlimit = 3\nnight = 25.0\n[smtp2]\n", "smtp.window[1].night: 25 is not more than 0 and at most 1; write night = 0.25"},
		{"domain", "[smtp]\n", "[smtp]\n[[smtp.window]]\nper = \"1h\"\nlimit = 3\ndomain = \"@orange\"\n[smtp2]\n", "smtp.window[1].domain: \"@orange\" is no domain"},
		{"pace and windows", "[smtp]\n", "[smtp]\npace = \"none\"\n[[smtp.window]]\nper = \"1h\"\nlimit = 3\n[smtp2]\n", "smtp.pace: there are windows beside it"},
	} {
		t.Run(c.name, func(t *testing.T) {
			withoutSecrets(t)
			if !strings.Contains(rightConfig, c.old) {
				t.Fatalf("the line to change is not there: %q", c.old)
			}
			_, err := parseConfig("rencontres.toml", []byte(strings.Replace(rightConfig, c.old, c.new, 1)), false, configNow())
			var mistakes registry.Mistakes
			if !errors.As(err, &mistakes) {
				t.Fatalf("got %v, want mistakes", err)
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("got\n%v\nwant %q in it", err, c.want)
			}
		})
	}
}

func TestFault57_AllMistakesAtOnce(t *testing.T) {
	withoutSecrets(t)
	_, err := parseConfig("c.toml", []byte("databse = 3\n[imap]\nport = 0\n"), true, configNow())
	var mistakes registry.Mistakes
	if !errors.As(err, &mistakes) {
		t.Fatalf("got %v", err)
	}
	for _, key := range []string{"databse", "database", "since", "organisation.name", "organisation.address", "imap.host", "imap.port", "imap.user", "smtp.host"} {
		found := false
		for _, m := range mistakes {
			found = found || m.Key == key
		}
		if !found {
			t.Errorf("no mistake at %s in\n%v", key, err)
		}
	}
}

func TestConfigRight(t *testing.T) {
	withoutSecrets(t)
	t.Setenv("RENCONTRES_IMAP_PASSWORD", "one")
	t.Setenv("RENCONTRES_SMTP_PASSWORD", "two")
	c, err := parseConfig("/srv/r/rencontres.toml", []byte(rightConfig), true, configNow())
	if err != nil {
		t.Fatal(err)
	}
	m, err := c.Mailer()
	if err != nil {
		t.Fatal(err)
	}
	if c.Database != "/srv/r/rencontres.db" || c.Templates != "/srv/r/letters" || c.Programme != "/srv/r/programme.toml" {
		t.Errorf("paths are not those of the file's folder: %+v", c)
	}
	if m.Inbox.Port != 993 || m.Inbox.Security != "tls" || m.Relay.Port != 465 || m.Relay.Security != "tls" || m.Pace.Name != "shared-hosting" {
		t.Errorf("what holds if nothing is written: %+v %+v %+v", m.Inbox, m.Relay, m.Pace)
	}
	if m.Inbox.Password != "one" || m.Relay.Password != "two" || !m.Since.Equal(time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)) {
		t.Error("passwords or since are not handed over")
	}
	if m.AuthTopmost || m.AuthservID != "" || c.Loopback {
		t.Error("an absent authserv_id trusts nothing, a host elsewhere is not loopback")
	}
	topmost, err := parseConfig("c.toml", []byte(strings.Replace(rightConfig, "[smtp]", "authserv_id = \"\"\n[smtp]", 1)), false, configNow())
	if err != nil || !topmost.service.AuthTopmost {
		t.Errorf("authserv_id = \"\": topmost %t, %v", topmost.service.AuthTopmost, err)
	}
	windows, err := parseConfig("c.toml", []byte(rightConfig+"[[smtp.window]]\nper = \"1h\"\nlimit = 150\n[[smtp.window]]\nper = \"24h\"\nlimit = 900\n"), false, configNow())
	if err != nil || len(windows.service.Pace.Windows) != 2 || windows.service.Pace.Windows[1].Per != 24*time.Hour {
		t.Errorf("windows: %+v, %v", windows.service.Pace, err)
	}
	domains, err := parseConfig("c.toml", []byte(strings.Replace(rightConfig, "[smtp]", "[smtp]\npace = \"education-zimbra\"\nhours = \"08:00-19:30\"", 1)+
		"[[smtp.window]]\nper = \"1h\"\nlimit = 40\ndomain = \"*\"\nnight = 0.25\nweekend = 0.5\njitter = 0.1\n"), false, configNow())
	pace := domains.service.Pace
	if err != nil || len(pace.Windows) != 5 || pace.Windows[4] != (mailer.Window{Per: time.Hour, Limit: 40, Domain: "*", Night: 0.25, Weekend: 0.5, Jitter: 0.1}) || pace.From != "08:00" || pace.Until != "19:30" {
		t.Errorf("a profile, its hours and a window of domains: %+v, %v", pace, err)
	}
}

// TestAbuse36_PlaintextOnLoopbackAlone holds that no password crosses a network in clear, whatever is configured.
func TestAbuse36_PlaintextOnLoopbackAlone(t *testing.T) {
	withoutSecrets(t)
	for _, c := range []struct {
		host string
		ok   bool
	}{
		{"127.0.0.1", true}, {"127.1.2.3", true}, {"::1", true}, {"localhost", true}, {"LOCALHOST", true},
		{"imap.oriv.example", false}, {"10.0.0.1", false}, {"0.0.0.0", false}, {"localhost.oriv.example", false}, {"127.0.0.1.oriv.example", false}, {"::", false},
	} {
		text := strings.Replace(rightConfig, `host = "imap.oriv.example"`, "security = \"none\"\nhost = \""+c.host+"\"", 1)
		_, err := parseConfig("c.toml", []byte(text), false, configNow())
		if (err == nil) != c.ok {
			t.Errorf("security none at %s: %v, want ok %t", c.host, err, c.ok)
		}
		if err != nil && !strings.Contains(err.Error(), "imap.security: without TLS") {
			t.Errorf("%s: %v", c.host, err)
		}
	}
}

func TestAbuse37_WhereSecretsComeFrom(t *testing.T) {
	withoutSecrets(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "imap.secret")
	write := func(path, text string, mode os.FileMode) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	text := []byte(strings.Replace(rightConfig, `user = "inscriptions@oriv.example"
password_file = "smtp.secret"`, `user = ""`, 1))
	load := func() (Config, error) { return parseConfig(filepath.Join(dir, "c.toml"), text, true, configNow()) }

	if _, err := load(); err == nil || !strings.Contains(err.Error(), "imap.password_file: there is no file") || strings.Contains(err.Error(), "smtp") {
		t.Errorf("no file: %v", err)
	}
	write(file, canary+"\r\n", 0o600)
	if c, err := load(); err != nil || c.imap.Reveal() != canary {
		t.Errorf("a file: %v", err)
	}
	for _, mode := range []os.FileMode{0o640, 0o604, 0o644, 0o620} {
		write(file, canary, mode)
		if _, err := load(); err == nil || !strings.Contains(err.Error(), "other users can read") || strings.Contains(err.Error(), canary) {
			t.Errorf("mode %o: %v", mode, err)
		}
	}
	write(file, canary+"\nsecond", 0o600)
	if _, err := load(); err == nil || strings.Contains(err.Error(), canary) {
		t.Errorf("two lines: %v", err)
	}
	write(file, "", 0o600)
	if _, err := load(); err == nil || !strings.Contains(err.Error(), "is empty") {
		t.Errorf("an empty file: %v", err)
	}
	credentials := t.TempDir()
	write(filepath.Join(credentials, "imap.secret"), "from systemd\n", 0o400)
	t.Setenv("CREDENTIALS_DIRECTORY", credentials)
	if c, err := load(); err != nil || c.imap.Reveal() != "from systemd" {
		t.Errorf("a credential: %v", err)
	}
	t.Setenv("RENCONTRES_IMAP_PASSWORD", "from the environment")
	if c, err := load(); err != nil || c.imap.Reveal() != "from the environment" {
		t.Errorf("the environment: %v", err)
	}
}
