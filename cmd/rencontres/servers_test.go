//go:build servers

// These tests run the real binary against Postfix and Dovecot on loopback, as it would run at a centre's. They need root and
// Debian's packages, and belong to .ci/run.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/mail"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"rencontres/mailer/inbox"
	"rencontres/mailer/reply/corpus"
	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

// kills is how often the daemon is killed while the replies come in.
const kills = 30

// site is one service with its own mail servers and registry.
type site struct {
	testing.TB
	host   *mailHost
	binary string
	folder string
	daemon *exec.Cmd
	log    *os.File
}

// TestRealServers sends campaigns out through Postfix, lets the people of the corpus reply into Dovecot, and kills the daemon
// thirty times at random: at the end the registry equals the one of an undisturbed run, every message was handled once, every
// registration has its confirmation in the person's own mailbox, and nothing was deleted (FAULTS fault 1).
func TestRealServers(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "rencontres")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	cases := earlyReplies(t)
	seed := rand.Uint64()
	t.Logf("%d replies, seed %d", len(cases), seed)
	calm := newSite(t, binary, cases)
	calm.season(cases, 0, nil)
	stormy := newSite(t, binary, cases)
	stormy.season(cases, kills, rand.New(rand.NewPCG(seed, 1)))
	want, got := calm.registrations(), stormy.registrations()
	if !slices.Equal(want, got) {
		t.Errorf("the registry after %d kills differs from the undisturbed one:\n%s", kills, difference(want, got))
	}
}

// earlyReplies are the cases of the corpus that answer an invitation or the programme before the first event.
func earlyReplies(t *testing.T) []corpus.Case {
	t.Helper()
	var all []corpus.Case
	for _, file := range []string{"seen.jsonl", "aside.jsonl"} {
		some, err := corpus.Load("../../mailer/reply/testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, some...)
	}
	last := time.Date(2026, 5, 27, 0, 0, 0, 0, time.UTC)
	return slices.DeleteFunc(all, func(c corpus.Case) bool {
		button := strings.HasPrefix(c.ID, "m-") && c.Subject != nil
		return !(button || c.AnswersKind == "invitation" || c.AnswersKind == "programme") || c.Date.After(last) || len(c.Given.Registered) > 0
	})
}

// newSite makes servers, registry and address book.
func newSite(t testing.TB, binary string, cases []corpus.Case) *site {
	t.Helper()
	addresses := []string{demoAddress}
	contacts := "email;nom\n"
	for _, c := range cases {
		if !slices.Contains(addresses, c.From.Email) {
			addresses = append(addresses, c.From.Email)
			contacts += fmt.Sprintf("%s;\"%s\"\n", c.From.Email, strings.ReplaceAll(c.From.Name, `"`, `""`))
		}
	}
	return newSiteAt(t, startMailHost(t, addresses), binary, contacts)
}

// newSiteAt makes a service of an address book, with a host's servers.
func newSiteAt(t testing.TB, host *mailHost, binary, contacts string) *site {
	t.Helper()
	s := &site{TB: t, host: host, binary: binary, folder: filepath.Join(t.TempDir(), "site")}
	s.command("init", s.folder)
	config := fmt.Sprintf(`database = "rencontres.db"
programme = "programme.toml"
since = 2026-04-01T00:00:00Z
[organisation]
name = "ORIV"
address = %[1]q
signature = "L’équipe de l’ORIV"
contact = "03 00 00 00 00"
privacy = "dpo@oriv.example"
[imap]
host = "127.0.0.1"
port = %[2]s
security = "none"
user = %[1]q
password_file = "mail.secret"
junk = "Junk"
[smtp]
host = "127.0.0.1"
port = %[3]s
security = "none"
connections = 4
pace = "none"
`, demoAddress, s.host.imapPort, s.host.smtpPort)
	programme, err := os.ReadFile("example/programme.toml")
	if err != nil {
		t.Fatal(err)
	}
	programme = regexp.MustCompile(`(?m)^(capacity|meals) *=.*$`).ReplaceAll(programme, nil) // seats for all: who comes first must not matter here
	for name, data := range map[string]string{"rencontres.toml": config, "mail.secret": "demo\n", "programme.toml": string(programme), "contacts.csv": contacts} {
		if err := os.WriteFile(filepath.Join(s.folder, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if s.log, err = os.Create(filepath.Join(s.folder, "service.log")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.kill(); s.log.Close() })
	return s
}

// command runs a command of the binary and gives what it prints.
func (s *site) command(args ...string) string {
	s.Helper()
	c := exec.Command(s.binary, args...)
	c.Env = append(os.Environ(), "RENCONTRES_CONFIG="+filepath.Join(s.folder, "rencontres.toml"))
	var out, problems bytes.Buffer
	c.Stdout, c.Stderr = &out, &problems
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() != 3 {
		log, _ := os.ReadFile(filepath.Join(s.folder, "service.log"))
		s.Fatalf("rencontres %s: %v\n%s%s\n%s", strings.Join(args, " "), err, out.String(), problems.String(), lastLines(string(log), 20))
	}
	return out.String()
}

func lastLines(text string, n int) string {
	lines := strings.Split(text, "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}

// start starts the daemon; its clock never goes back.
func (s *site) start(now string, more ...string) {
	s.Helper()
	s.daemon = exec.Command(s.binary, append([]string{"serve", "--now", now}, more...)...)
	s.daemon.Env = append(os.Environ(), "RENCONTRES_CONFIG="+filepath.Join(s.folder, "rencontres.toml"))
	s.daemon.Stderr, s.daemon.Stdout = s.log, s.log
	if err := s.daemon.Start(); err != nil {
		s.Fatal(err)
	}
}

func (s *site) kill() {
	if s.daemon != nil {
		s.daemon.Process.Kill()
		s.daemon.Wait()
		s.daemon = nil
	}
}

// season sends the campaigns, delivers the replies, killing the daemon so often, and judges the end.
func (s *site) season(cases []corpus.Case, kills int, random *rand.Rand) {
	s.Helper()
	s.start("2026-05-04T08:00:00+02:00")
	s.settled(0)
	s.command("event", "import")
	s.command("contact", "import", filepath.Join(s.folder, "contacts.csv"))
	s.campaigns(cases)
	s.settled(0)
	replies := s.compose(cases)
	mailbox, err := inbox.Connect(context.Background(), inbox.Config{Host: "127.0.0.1", Port: portOf(s.host.imapPort), Security: inbox.None, User: demoAddress, Password: "demo"})
	if err != nil {
		s.Fatal(err)
	}
	defer mailbox.Close()
	share := len(replies)
	if kills > 0 {
		share = (len(replies) + kills - 1) / kills
	}
	for rest := replies; len(rest) > 0; {
		n := min(share, len(rest))
		for _, r := range rest[:n] {
			if err := mailbox.Append(context.Background(), "INBOX", r.raw, r.received, nil); err != nil {
				s.Fatal(err)
			}
		}
		rest = rest[n:]
		if kills > 0 {
			<-time.After(time.Duration(50+random.IntN(1200)) * time.Millisecond)
			s.kill()
			s.start("2026-05-04T08:00:00+02:00")
		}
	}
	s.settled(len(replies))
	s.kill()
	s.start("2026-05-04T12:00:00+02:00") // beyond the ten minutes in which changes are merged
	s.settled(len(replies))
	s.judge(mailbox, len(replies))
	s.kill()
}

func portOf(port string) int {
	n, _ := strconv.Atoi(port)
	return n
}

// campaigns announces the programme, and invites to each event that a case answers an invitation to.
func (s *site) campaigns(cases []corpus.Case) {
	s.Helper()
	events := []string{}
	for _, c := range cases {
		if c.Answers != "" && !slices.Contains(events, c.Answers) && c.AnswersKind == "invitation" && c.Answers != "tomblaine" {
			events = append(events, c.Answers)
		}
	}
	slices.Sort(events)
	if !slices.Contains(events, "epernay") {
		events = append(events, "epernay")
	}
	s.command("campaign", "create", "--letter", "announcement")
	for _, e := range events {
		s.command("campaign", "create", "--letter", "invitation", "--event", e)
	}
	for id := range len(events) + 1 {
		s.command("campaign", "send", fmt.Sprint(id+1), "--yes")
	}
}

// settled waits until so many messages are handled and no letter is due.
func (s *site) settled(messages int) {
	s.Helper()
	deadline := time.Now().Add(4 * time.Minute)
	var last string
	for time.Now().Before(deadline) {
		<-time.After(300 * time.Millisecond)
		r, err := registry.Open(context.Background(), filepath.Join(s.folder, "rencontres.db"), false, nil)
		if err != nil {
			s.Fatal(err)
		}
		done := false
		err = r.View(context.Background(), func(t *registry.Tx) error {
			counts, err := t.MessageCounts()
			if err != nil {
				return err
			}
			handled := counts[registry.MessageDone] + counts[registry.MessageTriage] + counts[registry.MessageCopy]
			due, err := t.Letters(registry.LetterFilter{States: []registry.LetterState{registry.Queued, registry.Sending, registry.Deferred}})
			due = slices.DeleteFunc(due, func(l registry.Letter) bool { return l.State == registry.Queued && l.NotBefore.After(t.Now()) })
			i, alive, _ := t.Alive(time.Now())
			last = fmt.Sprintf("%d of %d messages handled, %d letters due, alive %t, mailbox %q", handled, messages, len(due), alive, i.Mailbox)
			done = handled == messages && len(due) == 0 && alive
			return err
		})
		r.Close()
		if err != nil {
			s.Fatal(err)
		}
		if done {
			return
		}
	}
	log, _ := os.ReadFile(filepath.Join(s.folder, "service.log"))
	s.Fatalf("the service does not come to rest: %s\n%s", last, lastLines(string(log), 30))
}

// answer is one composed reply.
type answer struct {
	raw      []byte
	received time.Time
}

// sentLetter is a line of "letter list --json".
type sentLetter struct {
	Kind         string `json:"kind"`
	Address      string `json:"address"`
	Event        string `json:"event"`
	State        string `json:"state"`
	MessageID    string `json:"message_id"`
	PossibleCopy bool   `json:"possible_copy"`
}

func (s *site) letters() []sentLetter {
	s.Helper()
	var all []sentLetter
	for _, line := range strings.Split(strings.TrimSpace(s.command("letter", "list", "--json")), "\n") {
		var l sentLetter
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			s.Fatalf("letter list --json: %v in %q", err, line)
		}
		all = append(all, l)
	}
	return all
}

var codeInLetter = regexp.MustCompile(`\[([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\]`)

// compose writes each reply on the letter that its sender found in the mailbox, as the sender's client would.
func (s *site) compose(cases []corpus.Case) []answer {
	s.Helper()
	letters := s.letters()
	var all []answer
	for _, c := range cases {
		kind, event := "invitation", c.Answers
		if c.AnswersKind == "programme" || event == "tomblaine" || event == "" && c.AnswersKind != "none" {
			kind, event = "announcement", ""
		}
		if c.AnswersKind == "none" {
			event = "epernay"
		}
		i := slices.IndexFunc(letters, func(l sentLetter) bool {
			return l.Kind == kind && strings.EqualFold(l.Address, c.From.Email) && (event == "" || l.Event == event)
		})
		if i < 0 {
			s.Fatalf("case %s: %s got no %s %s", c.ID, c.From.Email, kind, event)
		}
		raw := s.delivered(c.From.Email, letters[i].MessageID)
		if len(raw) != 1 {
			s.Fatalf("case %s: the letter is %d times in the mailbox of %s", c.ID, len(raw), c.From.Email)
		}
		r := sandbox.Reply{ID: c.ID, From: sandbox.Address{Name: c.From.Name, Email: c.From.Email}, Date: c.Date, Client: c.Client, Placement: c.Placement,
			Subject: c.Subject, Headers: c.Headers, Body: c.Body, AnswersKind: c.AnswersKind, AnswersEvent: c.Answers}
		if c.AnswersKind == "none" { // the button of the letter
			code := codeInLetter.FindString(textOf(raw[0]))
			subject := codeInLetter.ReplaceAllLiteralString(*c.Subject, code)
			r.Subject = &subject
		} else {
			r.Answered = raw[0]
		}
		composed, err := sandbox.Compose(r)
		if err != nil {
			s.Fatal(err)
		}
		all = append(all, answer{composed, c.Date})
	}
	return all
}

// textOf undoes quoted-printable far enough to find a code.
func textOf(raw []byte) string {
	return strings.NewReplacer("=\r\n", "", "=\n", "", "=5B", "[", "=5D", "]", "%5B", "[", "%5D", "]").Replace(string(raw))
}

// delivered gives the messages of a Message-ID in somebody's mailbox.
func (s *site) delivered(address, messageID string) [][]byte {
	s.Helper()
	var found [][]byte
	for _, folder := range []string{"new", "cur"} {
		files, _ := filepath.Glob(filepath.Join(s.host.mailbox(address), folder, "*"))
		for _, f := range files {
			raw, err := os.ReadFile(f)
			if err != nil {
				s.Fatal(err)
			}
			m, err := mail.ReadMessage(bytes.NewReader(raw))
			if err != nil {
				s.Fatal(err)
			}
			if strings.Trim(m.Header.Get("Message-Id"), "<>") == strings.Trim(messageID, "<>") {
				found = append(found, raw)
			}
		}
	}
	return found
}

// appliedAtLeast is how many of the replies must have been applied without a person.
const appliedAtLeast = 120

// judge compares registry, journal and mailboxes.
func (s *site) judge(mailbox *inbox.Session, messages int) {
	s.Helper()
	folder, err := mailbox.Select(context.Background(), "INBOX")
	if err != nil {
		s.Fatal(err)
	}
	if int(folder.Messages) != messages {
		s.Errorf("the mailbox holds %d messages, want all %d", folder.Messages, messages)
	}
	r, err := registry.Open(context.Background(), filepath.Join(s.folder, "rencontres.db"), false, nil)
	if err != nil {
		s.Fatal(err)
	}
	defer r.Close()
	err = r.View(context.Background(), func(t *registry.Tx) error {
		journal, err := t.JournalOf("", 0)
		handled := map[string]int{}
		applied := 0
		for _, e := range journal {
			if e.Action == "message handled" {
				handled[e.Subject]++
				if strings.Contains(e.Fields, "reason=applied") {
					applied++
				}
			}
		}
		for subject, n := range handled {
			if n != 1 {
				s.Errorf("%s was handled %d times", subject, n)
			}
		}
		if len(handled) != messages || applied < appliedAtLeast {
			s.Errorf("%d messages handled, want %d; %d applied, want %d at least", len(handled), messages, applied, appliedAtLeast)
		}
		s.Logf("%d messages handled, %d applied, %d wanted", len(handled), applied, appliedAtLeast)
		return err
	})
	if err != nil {
		s.Fatal(err)
	}
	s.judgeLetters(r)
}

// judgeLetters looks for every letter in its person's mailbox: once, or twice where an unknown outcome excuses it.
func (s *site) judgeLetters(r *registry.Registry) {
	s.Helper()
	copies := 0
	for _, l := range s.letters() {
		n := len(s.delivered(l.Address, l.MessageID))
		switch {
		case l.State == "sent" && n == 0:
			s.Errorf("letter %s to %s is marked as sent and was not delivered", l.Kind, l.Address)
		case l.State == "superseded" && n > 0:
			s.Errorf("letter %s to %s was superseded and delivered", l.Kind, l.Address)
		case n > 1 && !l.PossibleCopy:
			s.Errorf("letter %s to %s was delivered %d times and is not counted as a possible copy", l.Kind, l.Address, n)
		}
		copies += max(0, n-1)
	}
	s.Logf("%d copies delivered", copies)
	err := r.View(context.Background(), func(t *registry.Tx) error {
		all, err := t.Attendances("")
		for _, a := range all {
			n, err := t.Statements(a.ID)
			if err != nil {
				return err
			}
			if n == 0 {
				s.Errorf("registration %d has no letter that states it", a.ID)
			}
		}
		return err
	})
	if err != nil {
		s.Fatal(err)
	}
}

// registrations gives the registry as lines, without what differs from run to run.
func (s *site) registrations() []string {
	s.Helper()
	var all []string
	for _, line := range strings.Split(strings.TrimSpace(s.command("registration", "list", "--json")), "\n") {
		var row map[string]any
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			s.Fatalf("registration list --json: %v in %q", err, line)
		}
		for _, key := range []string{"id", "contact", "registered_at"} {
			delete(row, key)
		}
		flat, _ := json.Marshal(row)
		all = append(all, string(flat))
	}
	slices.Sort(all)
	return all
}

func difference(want, got []string) string {
	var b strings.Builder
	for _, l := range want {
		if !slices.Contains(got, l) {
			fmt.Fprintf(&b, "- %s\n", l)
		}
	}
	for _, l := range got {
		if !slices.Contains(want, l) {
			fmt.Fprintf(&b, "+ %s\n", l)
		}
	}
	return b.String()
}
