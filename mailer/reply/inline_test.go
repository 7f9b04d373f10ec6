package reply_test

import (
	"testing"

	"rencontres/mailer/reply"
)

// A bare yes or no between quoted lines answers the line above it: of the meal, of needs, or of something else.
func TestAnswerBetweenLines(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines [][2]string
		want  string
	}{
		{"no to the meal is no refusal", [][2]string{{"Comment participerez-vous ?", "en visio"}, {"Prendrez-vous le repas ?", "non du coup"}}, "attend epernay remote"},
		{"yes to the meal", [][2]string{{"Serez-vous présent(e) ?", "Oui"}, {"Sur place ou en visio ?", "Sur place"}, {"Déjeuner ?", "Oui merci"}}, "attend epernay onsite lunch"},
		{"no needs", [][2]string{{"Serez-vous des nôtres ?", "oui, sur place"}, {"Avez-vous un régime alimentaire ?", "non"}}, "attend epernay onsite"},
		{"a need that is not told", [][2]string{{"Serez-vous des nôtres ?", "oui, sur place"}, {"Avez-vous un régime alimentaire ?", "oui"}}, "review"},
		{"no to something else", [][2]string{{"Souhaitez-vous une attestation ?", "non"}}, "review"},
		{"no to the question of coming", [][2]string{{"Serez-vous présent(e) ?", "non"}}, "absent epernay"},
	} {
		in := sentence(t, "")
		for _, l := range test.lines {
			in.Inline = append(in.Inline, reply.Inline{To: l[0], Text: l[1]})
			in.Text += l[1] + "\n"
		}
		if got := summary(reply.Read(in)); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}
