package reply_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"rencontres/mailer/reply"
	"rencontres/mailer/reply/corpus"
)

// A described line of testdata says who comes, what they are and for what house, and the text that tells it; "-" is nothing. A line that begins with
// "~" is understood less well yet: it may say less, never something else.
type described struct {
	name, function, organisation, text string
	soft                               bool
}

func describedLines(t *testing.T, path string) []described {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []described
	scan := bufio.NewScanner(f)
	for scan.Scan() {
		line, soft := strings.CutPrefix(scan.Text(), "~")
		fields := strings.SplitN(line, " | ", 4)
		if strings.HasPrefix(line, "#") || len(fields) != 4 {
			continue
		}
		out = append(out, described{fields[0], strings.Trim(fields[1], "-"), strings.Trim(fields[2], "-"), strings.ReplaceAll(fields[3], `\n`, "\n"), soft})
	}
	if err := scan.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestSignatures reads the feet of testdata/signatures.txt below a plain yes of their writer.
func TestSignatures(t *testing.T) {
	for _, d := range describedLines(t, "testdata/signatures.txt") {
		in := sentence(t, "Bonjour,\n\nJe participerai à la rencontre du 28 mai.\n\nCordialement,\n\n"+d.text)
		in.FromName, in.FromEmail = d.name, "contact.personnel@exemple.example"
		d.check(t, reply.Read(in))
	}
}

// TestTold reads texts that say in a sentence what somebody is and for what house they come.
func TestTold(t *testing.T) {
	for _, d := range describedLines(t, "testdata/told.txt") {
		d.check(t, reply.Read(sentence(t, d.text)))
	}
}

func (d described) check(t *testing.T, r reply.Reading) {
	t.Helper()
	for _, i := range r.Intents {
		if !corpus.Alike(i.Who.Name, d.name) {
			continue
		}
		if !d.agrees(d.function, i.Who.Function) || !d.agrees(d.organisation, i.Who.Organisation) {
			t.Errorf("%s: %q\n  got  %s | %s\n  want %s | %s", d.name, d.text, i.Who.Function, i.Who.Organisation, d.function, d.organisation)
		}
		return
	}
	if d.soft {
		return
	}
	t.Errorf("%s: %q is not read: %s %v", d.name, d.text, r.Disposition, r.Intents)
}

// agrees says whether what was read is what was meant, or nothing where that will do.
func (d described) agrees(want, got string) bool {
	want, got = corpus.Flat(want), corpus.Flat(got)
	if got == "" || want == "" {
		return got == want || d.soft && got == ""
	}
	return strings.Contains(want, got) || strings.Contains(got, want)
}
