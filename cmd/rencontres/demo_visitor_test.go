package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/smtp"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// With --keep, whoever writes gets an answer to each message at once, an unclear one too, and each is kept as a file.
func TestDemoKeepAnswersTheVisitor(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "demo")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	out, in := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"demo", "--keep", "--dir", folder}, strings.NewReader(""), in, in)
		in.Close()
	}()
	lines := bufio.NewScanner(out)
	var told strings.Builder
	next := func(pattern string) []string {
		t.Helper()
		wanted := regexp.MustCompile(pattern)
		for lines.Scan() {
			told.WriteString(lines.Text() + "\n")
			if found := wanted.FindStringSubmatch(lines.Text()); found != nil {
				return found
			}
		}
		t.Fatalf("nothing says %q\n%s", pattern, told.String())
		return nil
	}
	next("You are on file as Camille Visiteur <vous@visiteur.example>")
	next(`IMAP +host 127\.0\.0\.1, port \d+, no encryption, user vous@visiteur.example, password demo$`)
	port := next(`SMTP +host 127\.0\.0\.1, port (\d+), no encryption`)[1]
	next("In another terminal: go run ./cmd/rencontres --config " + regexp.QuoteMeta(filepath.Join(folder, "rencontres.toml")) + " status ")
	for i, message := range []struct{ text, line string }{
		{"Je participerai à la rencontre de Bar-le-Duc, sur place. Je suis végétarien.", "comes to Bar-le-Duc, on site, végétarien .* → confirmation$"},
		{"Finalement, je suivrai la rencontre du 18 juin en visio.", "comes to Bar-le-Duc, by video .* → change confirmed$"},
		{"Je viendrai soit le 18 juin soit le 24 septembre.", "→ a person will answer → for a person"},
		{"Je viendrai peut-être le 24 septembre ou un autre jour.", "→ .* → for a person"},
		{"Je ne pourrai pas venir à Bar-le-Duc le 18 juin.", "does not come to Bar-le-Duc .* → "},
	} {
		raw := fmt.Sprintf("From: Camille Visiteur <%s>\r\nTo: %s\r\nSubject: Inscription\r\nMessage-ID: <visite-%d@visiteur.example>\r\n"+
			"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\n%s\r\n\r\nCamille Visiteur\r\n", visitorEmail, demoAddress, i, message.text)
		if err := smtp.SendMail("127.0.0.1:"+port, nil, visitorEmail, []string{demoAddress}, []byte(raw)); err != nil {
			t.Fatal(err)
		}
		next(message.line)
	}
	rest := make(chan string, 1)
	stop()
	go func() {
		all, _ := io.ReadAll(out)
		rest <- string(all)
	}()
	if code := <-ended; code != exitDone {
		t.Errorf("exit code %d", code)
	}
	if last, want := <-rest, "The files stay in "+folder+"\n"; !strings.HasSuffix(last, want) {
		t.Errorf("the last words are %q, want %q", last, want)
	}
	letters, err := filepath.Glob(filepath.Join(folder, demoLetters, "*-vous_visiteur.example.eml"))
	if err != nil || len(letters) < 3+2 { // announcement and two invitations; what leaves when the test stops may be missing
		t.Errorf("%d letters to the visitor are kept as files (%v)\n%s", len(letters), err, told.String())
	}
	for _, name := range letters {
		if info, err := os.Stat(name); err != nil || info.Size() == 0 {
			t.Errorf("%s is empty (%v)", filepath.Base(name), err)
		}
	}
}

func TestProgramIsCalledAsItWasStarted(t *testing.T) {
	for _, c := range []struct{ arg, executable, want string }{
		{"rencontres", "/usr/local/bin/rencontres", "rencontres"},
		{"./rencontres", "/srv/rencontres", "./rencontres"},
		{"/tmp/go-build123/b001/exe/rencontres", "/tmp/go-build123/b001/exe/rencontres", "go run ./cmd/rencontres"},
		{"/home/a b/rencontres", "/home/a b/rencontres", "'/home/a b/rencontres'"},
		{"", "", "rencontres"},
	} {
		if got := calledAs(c.arg, c.executable); got != c.want {
			t.Errorf("%q, %q: got %q, want %q", c.arg, c.executable, got, c.want)
		}
	}
}
