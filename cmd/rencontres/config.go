package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"rencontres/mailer"
	"rencontres/registry"
	"rencontres/templates"
)

// Config is what rencontres.toml says, checked. Its paths are absolute.
type Config struct {
	File      string
	Database  string
	Programme string // file, "" none
	Templates string // folder of letters that replace those that ship, "" none
	Loopback  bool   // both mail servers are on this machine: the clock may be set

	service mailer.Config // without letters and passwords
	imap    Secret
	smtp    Secret
}

// configFile is the shape of rencontres.toml: its keys are a contract with those who write such files.
type configFile struct {
	Database     string           `toml:"database"`
	Programme    string           `toml:"programme"`
	Templates    string           `toml:"templates"`
	Since        any              `toml:"since"`
	OfferHours   *int             `toml:"offer_hours"`
	Organisation organisationFile `toml:"organisation"`
	IMAP         imapFile         `toml:"imap"`
	SMTP         smtpFile         `toml:"smtp"`
}

type organisationFile struct {
	Name      string   `toml:"name"`
	Address   string   `toml:"address"`
	Signature string   `toml:"signature"`
	Contact   string   `toml:"contact"`
	Privacy   string   `toml:"privacy"`
	Basis     string   `toml:"basis"`
	KeepDays  *int     `toml:"keep_days"`
	Calendar  string   `toml:"calendar"`
	Staff     []string `toml:"staff"`
}

type serverFile struct {
	Host         string
	Port         *int
	Security     string
	User         string
	PasswordFile string
	CAFile       string
}

type imapFile struct {
	Host         string   `toml:"host"`
	Port         *int     `toml:"port"`
	Security     string   `toml:"security"`
	User         string   `toml:"user"`
	PasswordFile string   `toml:"password_file"`
	CAFile       string   `toml:"ca_file"`
	Folders      []string `toml:"folders"`
	Junk         string   `toml:"junk"`
	Done         string   `toml:"done"`
	Sent         string   `toml:"sent"`
	AuthservID   *string  `toml:"authserv_id"`
}

type smtpFile struct {
	Host         string       `toml:"host"`
	Port         *int         `toml:"port"`
	Security     string       `toml:"security"`
	User         string       `toml:"user"`
	PasswordFile string       `toml:"password_file"`
	CAFile       string       `toml:"ca_file"`
	Hello        string       `toml:"hello"`
	Connections  *int         `toml:"connections"`
	Pace         string       `toml:"pace"`
	Hours        string       `toml:"hours"`
	Window       []windowFile `toml:"window"`
}

type windowFile struct {
	Per   string `toml:"per"`
	Limit *int   `toml:"limit"`

	Domain  string   `toml:"domain"`
	Night   *float64 `toml:"night"`
	Weekend *float64 `toml:"weekend"`
	Jitter  *float64 `toml:"jitter"`
}

// configPath is the configuration to read: the flag's, else RENCONTRES_CONFIG, else rencontres.toml here.
func configPath(flag string) string {
	if flag != "" {
		return flag
	}
	if named := os.Getenv("RENCONTRES_CONFIG"); named != "" {
		return named
	}
	return "rencontres.toml"
}

// loadConfig reads a configuration; every mistake is reported at once, as registry.Mistakes. Passwords are looked for, and
// missed, if secrets is true: what only reads or writes the registry needs none.
func loadConfig(file string, secrets bool) (Config, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		where := file
		if folder, err := os.Getwd(); err == nil && !filepath.IsAbs(file) {
			where += " in " + folder
		}
		return Config{}, fmt.Errorf("there is no configuration at %s: make one with \"rencontres init DIR\", or name it with --config", where)
	}
	if err != nil {
		return Config{}, fmt.Errorf("reading the configuration: %w", err)
	}
	return parseConfig(file, data, secrets, time.Now())
}

// parseConfig is loadConfig for bytes that were read, at a time of the machine.
func parseConfig(file string, data []byte, secrets bool, now time.Time) (Config, error) {
	var f configFile
	d := &checker{Document: registry.Decode(file, data, &f)}
	d.noPasswords()
	if d.Unreadable() {
		return Config{}, d.Mistakes.Or()
	}
	folder, err := filepath.Abs(filepath.Dir(file))
	if err != nil {
		return Config{}, fmt.Errorf("finding the folder of the configuration: %w", err)
	}
	d.folder = folder
	c := Config{File: file}
	c.Database = d.path(f.Database)
	d.need("database", f.Database, `database = "rencontres.db"`)
	c.Programme, c.Templates = d.path(f.Programme), d.path(f.Templates)
	c.Loopback = loopback(f.IMAP.Host) && loopback(f.SMTP.Host)
	c.service.Since = d.since(f.Since)
	c.service.Offer = time.Duration(d.number("offer_hours", f.OfferHours, 48, 1, 336)) * time.Hour
	if !c.Loopback { // elsewhere the clock may be set
		d.begun(c.service.Since, now)
	}
	d.organisation(f.Organisation, &c.service)
	d.inbox(f.IMAP, &c.service)
	d.relay(f.SMTP, &c.service)
	if secrets {
		c.imap = d.secret("imap", f.IMAP.User, f.IMAP.PasswordFile)
		c.smtp = d.secret("smtp", f.SMTP.User, f.SMTP.PasswordFile)
	}
	return c, d.Mistakes.Or()
}

// Mailer gives what the service is told, with its passwords and the letters, those of the templates folder compiled.
func (c Config) Mailer() (mailer.Config, error) {
	letters, err := templates.Load(c.Templates)
	if err != nil {
		return mailer.Config{}, fmt.Errorf("reading the letters:\n%w", err)
	}
	m := c.service
	m.Letters, m.Certify = letters, certify
	m.Inbox.Password, m.Relay.Password = c.imap.Reveal(), c.smtp.Reveal()
	return m, nil
}

// organisation checks [organisation].
func (d *checker) organisation(f organisationFile, c *mailer.Config) {
	d.need("organisation.name", f.Name, `name = "ORIV"`)
	d.need("organisation.signature", f.Signature, `signature = "L'équipe de l'ORIV"`)
	d.need("organisation.contact", f.Contact, `contact = "03 00 00 00 00"`)
	if d.need("organisation.address", f.Address, `address = "inscriptions@oriv.example"`) {
		d.mailbox("organisation.address", f.Address, `address = "inscriptions@oriv.example"`)
	}
	if d.need("organisation.privacy", f.Privacy, `privacy = "dpo@oriv.example"`) {
		d.mailbox("organisation.privacy", f.Privacy, `privacy = "dpo@oriv.example"`)
	}
	for i, s := range f.Staff {
		d.mailbox(fmt.Sprintf("organisation.staff[%d]", i+1), s, `staff = ["accueil@oriv.example"]`)
	}
	d.line("organisation.basis", f.Basis)
	calendar := d.choice("organisation.calendar", f.Calendar, "request", "publish")
	c.Organisation = templates.Organisation{Name: f.Name, Address: f.Address, Signature: f.Signature, Contact: f.Contact, Privacy: f.Privacy,
		Basis: f.Basis, KeepDays: d.number("organisation.keep_days", f.KeepDays, 60, 1, 3650)}
	c.Staff, c.Publish = f.Staff, calendar == "publish"
}

// inbox checks [imap].
func (d *checker) inbox(f imapFile, c *mailer.Config) {
	s := serverFile{f.Host, f.Port, f.Security, f.User, f.PasswordFile, f.CAFile}
	security, port := d.server("imap", s, map[string]int{"tls": 993, "starttls": 143, "none": 143})
	d.need("imap.user", f.User, `user = "inscriptions@oriv.example"`)
	c.Inbox.Host, c.Inbox.Port, c.Inbox.User = f.Host, port, f.User
	c.Inbox.RootCAs = d.authority("imap.ca_file", f.CAFile)
	switch security {
	case "starttls":
		c.Inbox.Security = "starttls"
	case "none":
		c.Inbox.Security = "none"
	default:
		c.Inbox.Security = "tls"
	}
	c.Folders, c.Junk, c.Done, c.Sent = f.Folders, f.Junk, f.Done, f.Sent
	if len(f.Folders) == 0 {
		c.Folders = []string{"INBOX"}
		if d.Has("imap.folders") && !d.wrong("imap.folders") {
			d.Add("imap.folders", "no folder is named", `folders = ["INBOX"]`)
		}
	}
	for i, folder := range f.Folders {
		d.need(fmt.Sprintf("imap.folders[%d]", i+1), folder, `folders = ["INBOX"]`)
	}
	for key, folder := range map[string]string{"imap.junk": f.Junk, "imap.done": f.Done, "imap.sent": f.Sent} {
		d.line(key, folder)
	}
	for i, folder := range c.Folders {
		if folder != "" && folder == c.Done {
			d.Add("imap.done", fmt.Sprintf("handled messages cannot go to %q, which is watched (folders[%d])", folder, i+1), `done = "Traités", or done = ""`)
		}
	}
	if f.AuthservID != nil {
		d.line("imap.authserv_id", *f.AuthservID)
		c.AuthservID, c.AuthTopmost = *f.AuthservID, *f.AuthservID == ""
	}
}

// relay checks [smtp].
func (d *checker) relay(f smtpFile, c *mailer.Config) {
	s := serverFile{f.Host, f.Port, f.Security, f.User, f.PasswordFile, f.CAFile}
	security, port := d.server("smtp", s, map[string]int{"tls": 465, "starttls": 587, "none": 25})
	d.line("smtp.user", f.User)
	if f.Hello != "" && !hostName.MatchString(f.Hello) {
		d.Add("smtp.hello", "it is no host name", `hello = "rencontres.oriv.example"`)
	}
	c.Relay.Host, c.Relay.Port, c.Relay.User, c.Relay.Hello = f.Host, port, f.User, f.Hello
	c.Relay.RootCAs = d.authority("smtp.ca_file", f.CAFile)
	switch security {
	case "starttls":
		c.Relay.Security = "starttls"
	case "none":
		c.Relay.Security = "none"
	default:
		c.Relay.Security = "tls"
	}
	c.Connections = d.number("smtp.connections", f.Connections, 1, 1, 50)
	c.Pace = d.pace(f)
}
