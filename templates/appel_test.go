package templates

import (
	"strings"
	"testing"
)

func TestAppel(t *testing.T) {
	const e = "elected"
	tests := []struct{ civility, function, audience, want string }{
		{"", "maire de Reims", e, "Madame, Monsieur"},
		{"Mlle", "maire de Reims", e, "Madame, Monsieur"},
		{"Mme", "maire de Reims", e, "Madame la Maire"},
		{"M.", "Maire de Reims", e, "Monsieur le Maire"},
		{"Mme", "Madame le Maire", e, "Madame le Maire"},
		{"Mme", "Mme le Maire de Reims", e, "Madame le Maire"},
		{"Mme", "le maire", e, "Madame le Maire"},
		{"M.", "la maire", e, "Monsieur le Maire"},
		{"Mme", "Le préfet", "state", "Madame le Préfet"},
		{"Mme", "maire, vice-présidente du Grand Reims", e, "Madame la Maire"},
		{"Mme", "maire déléguée", e, "Madame la Maire déléguée"},
		{"Mme", "maire honoraire", e, "Madame"},
		{"M.", "ancien maire", e, "Monsieur"},
		{"Mme", "adjointe au maire chargée de la politique de la ville", e, "Madame l’Adjointe au maire"},
		{"M.", "1er adjoint au maire", e, "Monsieur l’Adjoint au maire"},
		{"Mme", "Première adjointe", e, "Madame l’Adjointe au maire"},
		{"Mme", "adjointe à l'éducation", e, "Madame l’Adjointe au maire"},
		{"Mme", "adjointe à la maire de Nancy", e, "Madame l’Adjointe au maire"},
		{"Mme", "adjointe administrative", "local_authority", "Madame"},
		{"M.", "adjoint au directeur", "local_authority", "Monsieur"},
		{"Mme", "Maire-adjointe", e, "Madame l’Adjointe au maire"},
		{"Mme", "conseillère départementale du canton de Reims-1", e, "Madame la Conseillère départementale"},
		{"M.", "conseiller municipal délégué", e, "Monsieur le Conseiller municipal"},
		{"Mme", "conseillère régionale", e, "Madame la Conseillère régionale"},
		{"M.", "Conseiller communautaire", e, "Monsieur le Conseiller communautaire"},
		{"Mme", "conseillère métropolitaine", e, "Madame la Conseillère métropolitaine"},
		{"Mme", "conseillère en insertion", "association", "Madame"},
		{"Mme", "présidente", "association", "Madame la Présidente"},
		{"M.", "président du conseil départemental", e, "Monsieur le Président"},
		{"Mme", "vice-présidente du Grand Reims", e, "Madame la Vice-présidente"},
		{"M.", "2e vice président", e, "Monsieur le Vice-président"},
		{"M.", "co-président", "association", "Monsieur le Coprésident"},
		{"Mme", "députée de la Marne", e, "Madame la Députée"},
		{"Mme", "sénatrice", e, "Madame la Sénatrice"},
		{"M.", "sénateur", e, "Monsieur le Sénateur"},
		{"Mme", "préfète de la Marne", "state", "Madame la Préfète"},
		{"Mme", "préfet de la Marne", "state", "Madame la Préfète"},
		{"M.", "sous-préfet", "state", "Monsieur le Sous-préfet"},
		{"Mme", "sous-préfète à la ville", "state", "Madame la Sous-préfète"},
		{"Mme", "secrétaire générale de la préfecture", "state", "Madame la Secrétaire générale"},
		{"Mme", "secrétaire de mairie", "local_authority", "Madame"},
		{"Mme", "déléguée du préfet", "state", "Madame la Déléguée du préfet"},
		{"M.", "délégué de la préfète", "state", "Monsieur le Délégué de la préfète"},
		{"M.", "directeur général des services", "local_authority", "Monsieur le Directeur général"},
		{"Mme", "directrice générale adjointe", "local_authority", "Madame la Directrice générale adjointe"},
		{"Mme", "DGS", "local_authority", "Madame la Directrice générale"},
		{"Mme", "directrice du CCAS", "local_authority", "Madame la Directrice"},
		{"M.", "directeur de cabinet du maire", "local_authority", "Monsieur le Directeur de cabinet"},
		{"M.", "chargé de mission", "state", "Monsieur"},
		{"Mme", "assistante de la maire", "local_authority", "Madame"},
		{"Mme", "présidentielle", "other", "Madame"},
		{"M.", "Lead développeur", "other", "Monsieur"},
		{"M.", "", "other", "Monsieur"},
		{"Mme", "directrice-adjointe", "local_authority", "Madame la Directrice adjointe"},
		{"M.", "maire-délégué", e, "Monsieur le Maire délégué"},
		{"M.", "directeur général des services adjoint", "local_authority", "Monsieur le Directeur général adjoint"},
		{"Mme", "présidente d’honneur", "association", "Madame"},
		{"M.", "directeur de cabinet", "state", "Monsieur le Directeur de cabinet"},
		{"Mme", "directrice adjointe de cabinet", "state", "Madame la Directrice adjointe de cabinet"},
		{"M.", "directeur de cabinet adjoint", "state", "Monsieur le Directeur adjoint de cabinet"},
		{"Mme", "présidente déléguée", "association", "Madame la Présidente déléguée"},
		{"M.", "adjoint à la cheffe de service", e, "Monsieur"},
		{"Mme", "adjointe au directeur des sports", e, "Madame"},
		{"Mme", "conseillère eurométropolitaine", e, "Madame la Conseillère eurométropolitaine"},
		{"Mme", "conseillère d'arrondissement", e, "Madame la Conseillère d’arrondissement"},
		{"Mme", "rectrice de l'académie de Reims", "state", "Madame la Rectrice"},
	}
	for _, tt := range tests {
		got := Appel(Person{Civility: tt.civility, Function: tt.function, Audience: tt.audience}, false)
		if got != tt.want {
			t.Errorf("%s %s (%s): %q, want %q", tt.civility, tt.function, tt.audience, got, tt.want)
		}
	}
	if got := Appel(mayor(), true); got != "Madame, Monsieur" {
		t.Errorf("several people: %q", got)
	}
}

func TestCalled(t *testing.T) {
	for _, tt := range []struct{ civility, function, want string }{
		{"Mme", "maire de Reims", "Mme" + nbsp + "la maire"},
		{"M.", "sous-préfet", "M." + nbsp + "le sous-préfet"},
		{"Mme", "adjointe au maire", "Mme" + nbsp + "l’adjointe au maire"},
		{"Mme", "chargée de mission", ""},
		{"", "maire", ""},
	} {
		if got := Called(Person{Civility: tt.civility, Function: tt.function}); got != tt.want {
			t.Errorf("%s %s: %q, want %q", tt.civility, tt.function, got, tt.want)
		}
	}
}

// TestClosing: campaigns to elected people and to the State close formally and repeat the appel word for word.
func TestClosing(t *testing.T) {
	s := loaded(t)
	for _, tt := range []struct {
		kind     Kind
		audience string
		several  bool
		want     string
	}{
		{Invitation, "elected", false, "agréer, Madame la Maire, l’expression"},
		{Announcement, "state", false, "agréer, Madame la Maire, l’expression"},
		{Reminder, "elected", true, "agréer, Madame, Monsieur, l’expression"},
		{Invitation, "association", false, "Bien cordialement,"},
		{Invitation, "", false, "Bien cordialement,"},
		{Unclear, "elected", false, "Bien cordialement,"},
		{Practical, "state", false, "Bien cordialement,"},
	} {
		l := base(t, tt.kind, mayor())
		l.To.Audience, l.Several, l.Events, l.Mode = tt.audience, tt.several, programme(t)[3:], "onsite"
		r, err := s.Render(l)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(r.Text), " ")
		if !strings.Contains(text, tt.want) {
			t.Errorf("%s to %s: no %q in\n%s", tt.kind, tt.audience, tt.want, r.Text)
		}
		if appel, _, _ := strings.Cut(r.Text, "\n"); appel != Appel(l.To, l.Several)+"," {
			t.Errorf("%s: the appel is %q", tt.kind, appel)
		}
	}
}
