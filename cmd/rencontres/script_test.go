package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"rencontres/mailer/sandbox"
	"rencontres/registry"
)

const (
	scriptMailbox = "inscriptions@oriv.example"
	canary        = "canari-9f3b-mot-de-passe" // the password of the scripts: it must show up nowhere
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"rencontres": main})
}

// TestScripts runs the command line as a person types it, each script on a service and a mail server of its own.
//
// Beside the commands of testscript: "exits CODE ARGS..." runs rencontres and wants that exit code; "deliver FILE TIME" puts a
// message into the mailbox; "absent FILE" holds that the password is in no byte of a file.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:   "testdata/script",
		Setup: setupScript,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":   exitsCommand,
			"deliver": deliverCommand,
			"absent":  absentCommand,
		},
	})
}

type serverKey struct{}

func setupScript(env *testscript.Env) error {
	ctx, stop := context.WithCancel(context.Background())
	server := sandbox.New(sandbox.Options{Accounts: map[string]string{scriptMailbox: canary}})
	env.Defer(func() {
		stop()
		server.Close()
	})
	imapAddr, smtpAddr, err := server.Listen(ctx)
	if err != nil {
		return err
	}
	env.Values[serverKey{}] = server
	config, err := scriptConfig(imapAddr, smtpAddr)
	if err != nil {
		return err
	}
	dir := env.WorkDir + "/service"
	var out, problems bytes.Buffer
	if code := run(ctx, []string{"init", dir}, strings.NewReader(""), &out, &problems); code != 0 {
		return fmt.Errorf("init: exit code %d: %s", code, problems.String())
	}
	for name, text := range map[string]string{"rencontres.toml": config, "mail.secret": canary + "\n"} {
		if err := os.WriteFile(dir+"/"+name, []byte(text), 0o600); err != nil {
			return err
		}
	}
	env.Setenv("RENCONTRES_CONFIG", dir+"/rencontres.toml")
	env.Setenv("GORACE", "atexit_sleep_ms=0") // else the race detector keeps each command a second longer
	env.Setenv("TZ", "America/New_York")      // people read the hours of the programme, wherever the machine is
	return startClock(ctx, dir+"/rencontres.db")
}

// startClock sets the registry's clock to a morning of May 2026, for all commands of a script.
func startClock(ctx context.Context, path string) error {
	r, err := registry.Open(ctx, path, false, nil)
	if err != nil {
		return err
	}
	return errors.Join(r.SetNow(ctx, time.Date(2026, 5, 4, 8, 0, 0, 0, time.UTC)), r.Close())
}

func scriptConfig(imapAddr, smtpAddr string) (string, error) {
	_, imapPort, err := net.SplitHostPort(imapAddr)
	if err != nil {
		return "", err
	}
	_, smtpPort, err := net.SplitHostPort(smtpAddr)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf(`database = "rencontres.db"
programme = "programme.toml"
templates = "letters"
since = 2026-04-01T00:00:00Z
[organisation]
name = "ORIV"
address = %[1]q
signature = "L'équipe de l'ORIV"
contact = "03 00 00 00 00"
privacy = "dpo@oriv.example"
staff = ["accueil@oriv.example"]
[imap]
host = "127.0.0.1"
port = %[2]s
security = "none"
user = %[1]q
password_file = "mail.secret"
[smtp]
host = "127.0.0.1"
port = %[3]s
security = "none"
user = %[1]q
password_file = "mail.secret"
pace = "none"
`, scriptMailbox, imapPort, smtpPort), nil
}

func exitsCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: exits CODE [ARGS...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec("rencontres", args[1:]...)
	got := 0
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("running rencontres: %v", err)
	}
	if got != want {
		ts.Fatalf("rencontres %s: exit code %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

func deliverCommand(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: deliver FILE TIME")
	}
	at, err := time.Parse(time.RFC3339, args[1])
	ts.Check(err)
	raw := strings.ReplaceAll(ts.ReadFile(args[0]), "\n", "\r\n")
	server := ts.Value(serverKey{}).(*sandbox.Server)
	ts.Check(server.Deliver(scriptMailbox, []byte(raw), at))
}

func absentCommand(ts *testscript.TestScript, _ bool, args []string) {
	for _, file := range args {
		if strings.Contains(ts.ReadFile(file), canary) {
			ts.Fatalf("%s holds the password", file)
		}
	}
}
