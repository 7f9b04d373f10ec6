package main

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"rencontres/registry"
)

// story tells the season from the announcement to the thanks of the first event.
func (d *demo) story() error {
	for _, chapter := range []func() error{d.announce, d.invite, d.replies, d.settle, d.practicalLetters, d.books, d.dayAfter} {
		if err := chapter(); err != nil {
			return err
		}
	}
	return nil
}

// heading begins a chapter.
func (d *demo) heading(text string) {
	fmt.Fprintf(d.out, "\n── %s · %s\n\n", d.now().Format("2 January 2006, 15:04"), text)
}

// command runs a command of this program, as a person of the team would type it, and shows what it prints.
func (d *demo) command(args ...string) error {
	_, err := d.ask(args...)
	return err
}

// ask is command; it gives the first line of what was printed.
func (d *demo) ask(args ...string) (string, error) {
	fmt.Fprintf(d.out, "$ rencontres %s\n", typed(args))
	var out, problems bytes.Buffer
	full := append([]string{"--config", d.path("rencontres.toml")}, args...)
	code := run(d.ctx, full, strings.NewReader(""), &out, &problems)
	fmt.Fprint(d.out, indent(out.String()), indent(problems.String()), "\n")
	if code != 0 && code != exitPartly {
		return "", fmt.Errorf("rencontres %s: exit code %d", strings.Join(args, " "), code)
	}
	first, _, _ := strings.Cut(out.String(), "\n")
	return first, nil
}

// typed is a command line as a person types it, texts of several words in quotes.
func typed(args []string) string {
	words := make([]string, len(args))
	for i, arg := range args {
		words[i] = arg
		if strings.Contains(arg, " ") {
			words[i] = `"` + arg + `"`
		}
	}
	return strings.Join(words, " ")
}

func indent(text string) string {
	text = strings.TrimRight(text, "\n")
	if text == "" {
		return ""
	}
	return "  " + strings.ReplaceAll(text, "\n", "\n  ") + "\n"
}

// announce imports programme and people, and writes to them.
func (d *demo) announce() error {
	d.heading("The programme and the address book")
	steps := [][]string{
		{"event", "import"},
		{"contact", "import", d.path("contacts.csv")},
	}
	for _, step := range steps {
		if err := d.command(step...); err != nil {
			return err
		}
	}
	d.heading("The programme is announced to everybody")
	_, err := d.campaign("announcement")
	return err
}

// invite writes to the same people about the first event.
func (d *demo) invite() error {
	if err := d.moveTo(time.Date(2026, 5, 4, 14, 0, 0, 0, demoZone())); err != nil {
		return err
	}
	d.heading("The first event has an invitation of its own")
	id, err := d.campaign("invitation", "--event", "epernay")
	if err != nil {
		return err
	}
	return d.command("campaign", "status", id)
}

// campaign prepares and sends a campaign.
func (d *demo) campaign(letter string, selection ...string) (id string, err error) {
	if id, err = d.ask(append([]string{"campaign", "create", "--letter", letter}, selection...)...); err != nil {
		return "", err
	}
	if err := d.command("campaign", "send", id, "--yes"); err != nil {
		return "", err
	}
	return id, d.sent()
}

// sent waits until no letter is due.
func (d *demo) sent() error {
	d.registry.Wake()
	return d.until("letters leave", func(t *registry.Tx) (bool, error) {
		waiting, err := t.Letters(registry.LetterFilter{States: []registry.LetterState{registry.Queued, registry.Sending, registry.Deferred}})
		for _, l := range waiting {
			if !l.NotBefore.After(t.Now()) {
				return false, err
			}
		}
		return true, err
	})
}

// settle shows what is left to a person, who knows more than the messages say, or asks.
func (d *demo) settle() error {
	if err := d.moveTo(time.Date(2026, 5, 18, 14, 0, 0, 0, demoZone())); err != nil {
		return err
	}
	d.heading("What the service left to a person")
	if err := d.command("triage", "list"); err != nil {
		return err
	}
	shared, err := d.caseOf(demoShared)
	if err != nil {
		return err
	}
	undecided, err := d.caseOf(demoUndecided)
	if err != nil {
		return err
	}
	d.narrate("A call to the town hall tells who comes: its mayor, Jeanne Robert.")
	for _, step := range [][]string{
		{"triage", "show", shared},
		{"triage", "settle", shared, "--event", "epernay", "--intent", "attend", "--mode", "onsite", "--name", "Jeanne Robert", "--function", "maire", "--yes"},
	} {
		if err := d.command(step...); err != nil {
			return err
		}
	}
	d.narrate("Nobody can know for Émilie Colin which day she means: she is asked.")
	for _, step := range [][]string{
		{"triage", "show", undecided},
		{"triage", "answer", undecided, "--yes", "--text", "Il reste des places aux deux rencontres, à Épernay le 28 mai et à Bar-le-Duc le 18 juin. " +
			"Dites-nous simplement, en répondant à ce message, à laquelle vous viendrez."},
	} {
		if err := d.command(step...); err != nil {
			return err
		}
	}
	if err := d.sent(); err != nil {
		return err
	}
	return d.reply(demoDecided())
}

// narrate says what a command cannot show.
func (d *demo) narrate(text string) { fmt.Fprintf(d.out, "  %s\n\n", text) }

// caseOf is the open case of who wrote.
func (d *demo) caseOf(sender string) (string, error) {
	id := ""
	err := d.registry.View(d.ctx, func(t *registry.Tx) error {
		cases, err := t.TriageCases(false)
		if err != nil {
			return err
		}
		for _, c := range cases {
			m, err := t.Message(c.Message)
			if err != nil {
				return err
			}
			if m.Sender == sender {
				id = fmt.Sprint(c.ID)
			}
		}
		return nil
	})
	if err == nil && id == "" {
		err = fmt.Errorf("the message of %s is not in triage", sender)
	}
	return id, err
}

// practicalLetters are held for the venue, and leave once the programme gives it.
func (d *demo) practicalLetters() error {
	if err := d.moveTo(time.Date(2026, 5, 25, 9, 0, 30, 0, demoZone())); err != nil {
		return err
	}
	d.heading("Three days before: the practical letters wait for the venue")
	held := func(t *registry.Tx) (int, error) {
		counts, err := t.LetterCounts(0)
		return counts[registry.Held], err
	}
	if err := d.until("practical letters are held", func(t *registry.Tx) (bool, error) { n, err := held(t); return n > 0, err }); err != nil {
		return err
	}
	if err := d.command("status"); err != nil {
		return err
	}
	d.heading("A second programme file gives venue and link: they leave")
	if err := d.command("event", "import", d.path("programme-2.toml")); err != nil {
		return err
	}
	d.registry.Wake()
	if err := d.until("practical letters leave", func(t *registry.Tx) (bool, error) { n, err := held(t); return n == 0, err }); err != nil {
		return err
	}
	if err := d.sent(); err != nil {
		return err
	}
	d.lastLetters("practical")
	return nil
}

// dayAfter brings the thanks, and empties what was kept for the day alone.
func (d *demo) dayAfter() error {
	if err := d.moveTo(time.Date(2026, 5, 29, 9, 0, 30, 0, demoZone())); err != nil {
		return err
	}
	d.heading("The day after: the thanks; diets and access needs are emptied")
	err := d.until("thanks are written", func(t *registry.Tx) (bool, error) {
		all, err := t.Letters(registry.LetterFilter{Kind: "thanks"})
		return len(all) > 0, err
	})
	if err != nil {
		return err
	}
	if err := d.sent(); err != nil {
		return err
	}
	d.lastLetters("thanks")
	return nil
}

// lastLetters says how many letters of a kind went out, and shows one.
func (d *demo) lastLetters(kind string) {
	_ = d.registry.View(d.ctx, func(t *registry.Tx) error {
		all, err := t.Letters(registry.LetterFilter{Kind: kind, States: []registry.LetterState{registry.Sent}})
		if err != nil || len(all) == 0 {
			return err
		}
		fmt.Fprintf(d.out, "  %s left, such as « %s »\n", plural(len(all), "letter"), printable(all[0].Subject))
		return nil
	})
}

// books shows the registry, the campaign's report, what is left to settle, and the exports.
func (d *demo) books() error {
	d.heading("The books")
	for _, step := range [][]string{
		{"registration", "list"},
		{"campaign", "report", "2"},
		{"triage", "list"},
		{"export", "registrations", "--event", "epernay", "--output", d.path("registrations-epernay.csv")},
		{"export", "registrations", "--output", d.path("registrations.csv")},
	} {
		if err := d.command(step...); err != nil {
			return err
		}
	}
	return nil
}

// where says where everything is.
func (d *demo) where() {
	fmt.Fprintf(d.out, "\n── Where it all is\n\n")
	for _, line := range [][2]string{
		{"rencontres.db", "the registry (SQLite)"},
		{demoLetters, "every letter, to open in a mail client"},
		{"registrations.csv", "the export (opens in a spreadsheet)"},
		{"rencontres.toml", "the configuration of this demonstration"},
		{"service.log", "the log of the service"},
	} {
		fmt.Fprintf(d.out, "  %s  %s\n", d.path(line[0]), line[1])
	}
}
