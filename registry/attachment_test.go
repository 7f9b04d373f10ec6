package registry_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"rencontres/registry"
)

// withAttachments is a programme of one event with such tables behind it.
func withAttachments(tables string) []byte {
	return []byte("title = \"Nos rencontres\"\n[[event]]\nid = \"lens\"\ntitle = \"Un titre\"\ndate = 2026-05-28\nstarts = \"09:30\"\nends = \"16:30\"\ntown = \"Lens\"\n" +
		"[event.onsite]\n[event.remote]\n" + tables)
}

func shelf() fstest.MapFS {
	return fstest.MapFS{"programme.pdf": {Data: []byte("%PDF-1.7 le programme")}, "plans/acces.PNG": {Data: []byte("\x89PNG\r\n\x1a\n")},
		"plans/programme.pdf": {Data: []byte("%PDF-1.7 un autre")},
		"faux.pdf":            {Data: []byte("MZ")}, "gros.pdf": {Data: append([]byte("%PDF-"), make([]byte, 3<<20)...)},
		"a.pdf": {Data: append([]byte("%PDF-a"), make([]byte, 2<<20)...)}, "b.pdf": {Data: append([]byte("%PDF-b"), make([]byte, 2<<20)...)},
		"c.pdf": {Data: append([]byte("%PDF-c"), make([]byte, 2<<20)...)}, "notes.docx": {Data: []byte("PK")}}
}

func TestAttachmentsOfAProgramme(t *testing.T) {
	text := withAttachments("[[event.attachment]]\nfile = \"programme.pdf\"\ntitle = \"programme de la journée\"\n[[event.attachment]]\nfile = \"plans/acces.PNG\"\ntitle = \"plan d'accès\"\nmode = \"onsite\"\n")
	p, err := registry.ReadProgrammeIn(shelf(), "p.toml", text)
	if err != nil {
		t.Fatal(err)
	}
	r := fresh(t)
	var differences []registry.Difference
	update(t, r, func(tx *registry.Tx) (err error) {
		differences, err = tx.ImportProgramme(p, "staff")
		return err
	})
	view(t, r, func(tx *registry.Tx) error {
		e, err := tx.Event("lens")
		if err != nil {
			return err
		}
		if len(e.Attachments) != 2 {
			t.Fatalf("%d attachments", len(e.Attachments))
		}
		day, way := e.Attachments[0], e.Attachments[1]
		if day.Name() != "programme.pdf" || day.ContentType() != "application/pdf" || way.Name() != "acces.PNG" || way.ContentType() != "image/png" || way.Title != "plan d'accès" {
			t.Errorf("%+v, %+v", day, way)
		}
		for _, c := range []struct {
			letter string
			mode   registry.Mode
			want   [2]bool
		}{{"invitation", "", [2]bool{true, false}}, {"practical", registry.Onsite, [2]bool{true, true}}, {"practical", registry.Remote, [2]bool{true, false}}, {"thanks", registry.Onsite, [2]bool{}}} {
			if got := [2]bool{day.GoesWith(c.letter, c.mode), way.GoesWith(c.letter, c.mode)}; got != c.want {
				t.Errorf("%s %s: %v, want %v", c.letter, c.mode, got, c.want)
			}
		}
		content, err := tx.AttachmentContent(day.Digest)
		if want := shelf()["programme.pdf"].Data; !bytes.Equal(content, want) {
			t.Errorf("content %q, want %q", content, want)
		}
		return err
	})
	changed := shelf()
	changed["programme.pdf"].Data = []byte("%PDF-1.7 un programme")
	if p, err = registry.ReadProgrammeIn(changed, "p.toml", text); err != nil {
		t.Fatal(err)
	}
	view(t, r, func(tx *registry.Tx) (err error) {
		differences, err = tx.CompareProgramme(p)
		return err
	})
	if len(differences) != 1 || differences[0].Key != "attachment" || !strings.Contains(differences[0].New, "plan d'accès (plans/acces.PNG, 1 ko") {
		t.Errorf("another file of the same length: %+v", differences)
	}
	bare, err := registry.ReadProgramme("p.toml", text)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Update(t.Context(), func(tx *registry.Tx) error { _, err := tx.ImportProgramme(bare, "staff"); return err }); err == nil {
		t.Error("a programme whose attachments were not read was imported")
	}
}

func TestMistakesOfAttachments(t *testing.T) {
	table := func(lines string) string { return "[[event.attachment]]\n" + lines + "\n" }
	three := ""
	for _, name := range []string{"a", "b", "c"} {
		three += table("file = \"" + name + ".pdf\"\ntitle = \"x\"")
	}
	for tables, want := range map[string]string{
		table(`title = "x"`):                                                                                      "event[1].attachment[1].file: the file is missing",
		table(`file = "programme.pdf"`):                                                                           "event[1].attachment[1].title: the title is missing",
		table("file = \"absent.pdf\"\ntitle = \"x\""):                                                             "there is no file \"absent.pdf\" beside the programme",
		table("file = \"/etc/passwd\"\ntitle = \"x\""):                                                            "is not in the folder of the programme",
		table("file = \"../secret.pdf\"\ntitle = \"x\""):                                                          "is not in the folder of the programme",
		table("file = \"plans\"\ntitle = \"x\""):                                                                  "is of a type that not everybody can open",
		table("file = \"notes.docx\"\ntitle = \"x\""):                                                             "is of a type that not everybody can open",
		table("file = \"faux.pdf\"\ntitle = \"x\""):                                                               "is not what its name says",
		table("file = \"gros.pdf\"\ntitle = \"x\""):                                                               "has more than 3 MB",
		table("file = \"programme.pdf\"\ntitle = \"x\"\nmode = \"visio\""):                                        `"visio" is no mode`,
		table("file = \"programme.pdf\"\ntitle = \"x\"\nwith = [\"offer\"]"):                                      `no file goes with a letter "offer"`,
		table("file = \"programme.pdf\"\ntitle = \"x\"\nmode = \"onsite\"\nwith = [\"invitation\"]"):              "goes to people whose mode is not known yet",
		table("file = \"programme.pdf\"\ntitle = \"x\"\nwhen = \"now\""):                                          "unknown key",
		table("file = \"programme.pdf\"\ntitle = \"x\"") + table("file = \"plans/programme.pdf\"\ntitle = \"y\""): `another file of the event is called "programme.pdf" as well`,
		three: "6144 KB together",
		table("file = \"a.pdf\"\ntitle = \"x\"\nwith = [\"announcement\"]") + table("file = \"b.pdf\"\ntitle = \"y\"\nwith = [\"announcement\"]") + "[[event]]\nid = \"arras\"\ntitle = \"Un titre\"\ndate = 2026-06-28\nstarts = \"09:30\"\nends = \"16:30\"\ntown = \"Arras\"\n[event.onsite]\n" +
			table("file = \"c.pdf\"\ntitle = \"x\"\nwith = [\"announcement\"]"): `a letter "announcement" about all events would carry files of 6144 KB`,
	} {
		_, err := registry.ReadProgrammeIn(shelf(), "p.toml", withAttachments(tables))
		if err == nil || strings.Count(err.Error(), "\n") > 0 || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "p.toml") {
			t.Errorf("%s\ngot  %v\nwant %s", tables, err, want)
		}
	}
}
