package registry

import (
	"strings"
	"testing"
	"time"
)

func programmeWith(letters string) string {
	return "title = \"x\"\n[[event]]\nid = \"a\"\ntitle = \"A\"\ndate = 2026-11-05\nstarts = \"09:30\"\nends = \"16:30\"\ntown = \"Tomblaine\"\nopens = 2026-04-01\n[event.letters]\n" +
		letters + "\n[event.onsite]\n"
}

// Days are those of the event's own calendar, whatever the clocks did between; hours are real ones before the start or after the end.
func TestLettersByDateAreDueAsTheProgrammeSays(t *testing.T) {
	for _, c := range []struct {
		rules string
		due   ByDate
		want  string // in UTC, "" none
	}{
		{``, DueReminder, "2026-10-22T07:00:00Z"}, // nine o'clock in summer time
		{``, DuePractical, "2026-11-02T08:00:00Z"},
		{``, DueEve, ""},
		{``, DueThanks, "2026-11-06T08:00:00Z"},
		{`reminder = "-21 14:30"`, DueReminder, "2026-10-15T12:30:00Z"},
		{`practical = "-5 07:00"`, DuePractical, "2026-10-31T06:00:00Z"},
		{`eve = "-1 18:00"`, DueEve, "2026-11-04T17:00:00Z"},
		{`eve = "-2h"`, DueEve, "2026-11-05T06:30:00Z"},
		{`thanks = "+2h"`, DueThanks, "2026-11-05T17:30:00Z"},
		{`thanks = "4 10:00"`, DueThanks, "2026-11-09T09:00:00Z"},
	} {
		p, err := ReadProgramme("p.toml", []byte(programmeWith(c.rules)))
		if err != nil {
			t.Errorf("%s: %v", c.rules, err)
			continue
		}
		got := ""
		if due := p.Events[0].Due(c.due); !due.IsZero() {
			got = due.UTC().Format(time.RFC3339)
		}
		if got != c.want {
			t.Errorf("%s: %s due %s, want %s", c.rules, c.due, got, c.want)
		}
	}
}

func TestRulesThatCannotBeMeant(t *testing.T) {
	for rules, want := range map[string]string{
		`reminder = "two weeks"`:                       "letters.reminder: \"two weeks\" is no distance",
		`practical = "-3 25:00"`:                       "letters.practical: \"-3 25:00\" is no distance",
		`practical = "+1 09:00"`:                       "letters.practical: \"+1 09:00\" is not before the event",
		`reminder = "-400 09:00"`:                      "letters.reminder: \"-400 09:00\" is not before the event, or too long before it",
		`thanks = "-1 09:00"`:                          "letters.thanks: \"-1 09:00\" is not after the event",
		`thanks = "0 09:00"`:                           "letters.thanks: \"0 09:00\" is not after the event",
		"eve = \"-4 09:00\"":                           "letters.eve: the letter on the eve is not after the practical letter",
		"practical = \"-1 09:00\"\neve = \"-1 08:00\"": "letters.eve: the letter on the eve is not after the practical letter",
		`remind = "-1 09:00"`:                          "unknown",
	} {
		_, err := ReadProgramme("p.toml", []byte(programmeWith(rules)))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", rules, err, want)
		}
	}
}
