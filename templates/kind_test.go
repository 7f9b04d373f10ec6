package templates_test

import (
	"net/url"
	"strings"
	"testing"

	"rencontres/mailer/reply"
	"rencontres/registry"
	"rencontres/templates"
)

// Each kind that a programme can give an event stands in letters with its article, and what its buttons send is understood.
func TestKindsHaveTheirArticle(t *testing.T) {
	with := map[string]string{"rencontre": "à la rencontre", "journée": "à la journée", "matinée": "à la matinée", "soirée": "à la soirée",
		"séminaire": "au séminaire", "atelier": "à l’atelier", "colloque": "au colloque", "conférence": "à la conférence", "webinaire": "au webinaire",
		"visite": "à la visite", "formation": "à la formation", "forum": "au forum", "réunion": "à la réunion", "table ronde": "à la table ronde",
		"débat": "au débat", "assemblée": "à l’assemblée", "session": "à la session", "stage": "au stage", "congrès": "au congrès", "rendez-vous": "au rendez-vous"}
	letters, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range registry.Kinds() {
		for _, words := range []string{kind, kind + " de terrain", strings.ToUpper(kind[:1]) + kind[1:]} {
			article, ok := with[kind]
			if !ok {
				t.Fatalf("%s: say here with which article it stands", kind)
			}
			p, e := season(t)
			p.Events[0].Kind, e.Kind = words, words
			l := templates.Letter{Kind: templates.Thanks, Events: []templates.Event{e}, Mode: "onsite", Attended: true, Now: e.Date,
				Organisation: templates.Organisation{Name: "ORIV", Address: "inscriptions@oriv.example", Signature: "L’équipe", Contact: "03", Privacy: "dpo@oriv.example", KeepDays: 60}}
			r, err := letters.Render(l)
			if want := strings.Replace(article, kind, words, 1); err != nil || !strings.Contains(strings.Join(strings.Fields(r.Text), " "), "participé "+want+" ") {
				t.Errorf("%s: the letter does not say %q (%v)\n%s", words, want, err, r.Text)
			}
			buttonsAreUnderstood(t, p, e)
		}
	}
}

func buttonsAreUnderstood(t *testing.T, p reply.Programme, e templates.Event) {
	t.Helper()
	for choice, intent := range map[string]reply.Kind{"onsite": reply.Attend, "remote": reply.Attend, "absent": reply.Absent} {
		link, err := url.Parse(templates.Button("inscriptions@oriv.example", e, "7K3M-9QXT-2PVD", choice))
		if err != nil {
			t.Fatal(err)
		}
		r := read(p, reply.AnswersInvitation, strings.ReplaceAll(link.Query().Get("body"), "\r\n", "\n"), false)
		if r.Disposition != reply.Apply || len(r.Intents) != 1 || r.Intents[0].Intent != intent || r.Intents[0].Event != "epernay" {
			t.Errorf("%s, %s: the button's sentence is not understood: %s %v %v", e.Kind, choice, r.Disposition, r.Reasons, r.Intents)
		}
	}
}
