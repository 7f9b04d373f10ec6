package registry

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// schema tells what a registry file holds: its version, whether the later table and column are there, and its soundness.
func schema(t *testing.T, path string) string {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var version, tables, columns int
	var sound string
	err = errors.Join(
		db.QueryRow("PRAGMA user_version").Scan(&version),
		db.QueryRow("SELECT count(*) FROM sqlite_master WHERE name = 'later'").Scan(&tables),
		db.QueryRow("SELECT count(*) FROM pragma_table_info('address') WHERE name = 'later'").Scan(&columns),
		db.QueryRow("PRAGMA integrity_check").Scan(&sound))
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	if tables == 1 {
		if err := db.QueryRow("SELECT count(*) FROM later").Scan(&rows); err != nil {
			t.Fatal(err)
		}
	}
	return fmt.Sprintf("schema %d, later %d with %d rows, column %d, %s", version, tables, rows, columns, sound)
}

// asMade is what a registry of this program holds.
func asMade() string { return fmt.Sprintf("schema %d, later 0 with 0 rows, column 0, ok", ours()) }

func TestFault61_OldOrNewNeverHalf(t *testing.T) {
	old := asMade()
	new := fmt.Sprintf("schema %d, later 1 with %d rows, column 1, ok", ours()+1, laterRows)
	seen := map[string]int{}
	for i := range 12 {
		r, path := made(t)
		if err := r.Update(context.Background(), func(tx *Tx) error { return tx.SetSetting("kept", "yes") }); err != nil {
			t.Fatal(err)
		}
		r.Close()
		cmd, lines := child(t, "migrate", path)
		if !lines.Scan() {
			t.Fatal("the child does not start")
		}
		time.Sleep(time.Duration(i*i) * time.Millisecond) // to kill it at another place each time
		cmd.Process.Kill()
		cmd.Wait()
		got := schema(t, path)
		if got != old && got != new {
			t.Fatalf("after the kill: %s", got)
		}
		seen[got]++
		r, err := open(context.Background(), path, false, nil, later(laterRows))
		if err != nil {
			t.Fatalf("the next start: %v", err)
		}
		err = r.View(context.Background(), func(tx *Tx) error {
			if v, err := tx.Setting("kept"); v != "yes" {
				t.Errorf("what was there is lost: %q, %v", v, err)
			}
			return nil
		})
		r.Close()
		if got := schema(t, path); got != new || err != nil {
			t.Fatalf("after the next start: %s, %v", got, err)
		}
		checkCopy(t, path, old)
	}
	t.Logf("after kills: %v", seen)
}

// checkCopy wants the copy of this program's schema beside the file, for its owner alone, and nothing half done.
func checkCopy(t *testing.T, path, want string) {
	t.Helper()
	info, err := os.Stat(fmt.Sprintf("%s.schema-%d", path, ours()))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("the copy: %v, %v", info, err)
	}
	if got := schema(t, fmt.Sprintf("%s.schema-%d", path, ours())); got != want {
		t.Errorf("the copy holds %s", got)
	}
	if _, err := os.Stat(fmt.Sprintf("%s.schema-%d.part", path, ours())); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a part of a copy is left: %v", err)
	}
}

func TestFault61_FailingStepChangesNothing(t *testing.T) {
	r, path := made(t)
	r.Close()
	for name, step := range map[string]string{
		"syntax":       "CREATE TABLE later(n INTEGER) STRICT; CREATE TABLE;",
		"foreign keys": "CREATE TABLE later(n INTEGER) STRICT; INSERT INTO contact(address, created_at) VALUES (77, 0);",
	} {
		steps := later(1)
		steps[laterStep()] = &fstest.MapFile{Data: []byte(step)}
		if _, err := open(context.Background(), path, false, nil, steps); err == nil || !strings.Contains(err.Error(), "_later.sql") {
			t.Errorf("%s: got %v", name, err)
		}
		if got, want := schema(t, path), asMade(); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	if _, err := Open(context.Background(), path, false, nil); err != nil {
		t.Errorf("the old program on the old schema: %v", err)
	}
}

func TestFault61_OldProgramRefusesNewerSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	r, err := open(context.Background(), path, true, nil, later(1))
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	if _, err := Open(context.Background(), path, false, nil); !errors.Is(err, ErrNewer) {
		t.Errorf("got %v, want ErrNewer", err)
	}
}

func TestFault61_ForeignKeysOnAfterMigration(t *testing.T) {
	r, err := open(context.Background(), filepath.Join(t.TempDir(), "r.db"), true, nil, later(1))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	err = r.Update(context.Background(), func(tx *Tx) error {
		return tx.run("INSERT INTO contact(address, created_at) VALUES (77, 0)")
	})
	if err == nil || !strings.Contains(err.Error(), "FOREIGN KEY") {
		t.Errorf("got %v", err)
	}
}

func TestFault61_ManyAtOnce(t *testing.T) {
	r, path := made(t)
	r.Close()
	const processes = 4
	errs := make(chan error, 2*processes)
	for range processes {
		cmd, lines := child(t, "migrate", path)
		go func() {
			said := ""
			for said != "done" && lines.Scan() {
				said = lines.Text()
			}
			cmd.Process.Kill()
			cmd.Wait()
			if said != "done" {
				errs <- fmt.Errorf("a process said %q", said)
				return
			}
			errs <- nil
		}()
		go func() {
			r, err := open(context.Background(), path, false, nil, later(laterRows))
			if err == nil {
				r.Close()
			}
			errs <- err
		}()
	}
	for range 2 * processes {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	if got, want := schema(t, path), fmt.Sprintf("schema %d, later 1 with %d rows, column 1, ok", ours()+1, laterRows); got != want {
		t.Errorf("got %s", got)
	}
	checkCopy(t, path, asMade())
}

func TestManyCreateAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	errs := make(chan error)
	for range 6 {
		go func() {
			r, err := Open(context.Background(), path, true, nil)
			if err == nil {
				err = r.Update(context.Background(), func(tx *Tx) error { return tx.Journal(Entry{Actor: "staff", Action: "created", Subject: "x"}) })
				r.Close()
			}
			errs <- err
		}()
	}
	for range 6 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	r, err := Open(context.Background(), path, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	r.View(context.Background(), func(tx *Tx) error {
		if all, err := tx.JournalOf("x", 0); len(all) != 6 {
			t.Errorf("%d lines, %v", len(all), err)
		}
		return nil
	})
}

// A registry of the time before campaigns were scheduled keeps its campaigns, and its letters stay theirs.
func TestFault61_CampaignsOfAnOlderSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	r := madeUntil(t, path, "migrations/005")
	err := r.Update(context.Background(), func(tx *Tx) error {
		return errors.Join(tx.run("INSERT INTO address(id, email, key) VALUES (1, 'a@b.example', 'a@b.example')"),
			tx.run(`INSERT INTO campaign(id, name, kind, selection, template, events, state, created_at, launched_at, launched_by)
				VALUES (7, 'n', 'invitation', '{"not_answered":"epernay"}', 't', '[]', 'running', 1, 2, 'staff')`),
			tx.run("INSERT INTO letter(token, code, kind, address, campaign, state, not_before, expires, created_at) VALUES ('t', 'c', 'invitation', 1, 7, 'queued', 1, 2, 1)"))
	})
	if err := errors.Join(err, r.Close()); err != nil {
		t.Fatal(err)
	}
	if r, err = Open(context.Background(), path, false, nil); err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	err = r.View(context.Background(), func(tx *Tx) error {
		c, err := tx.Campaign(7)
		if c.State != "running" || c.Selection.NotAnswered != "epernay" || c.Template != "t" || c.Launched.UnixMilli() != 2 || !c.Starts.IsZero() {
			t.Errorf("the campaign is %+v", c)
		}
		counts, err2 := tx.LetterCounts(7)
		if counts[Queued] != 1 {
			t.Errorf("its letters are %v", counts)
		}
		return errors.Join(err, err2)
	})
	if err != nil {
		t.Error(err)
	}
	err = r.Update(context.Background(), func(tx *Tx) error { return tx.run("DELETE FROM campaign WHERE id = 7") })
	if err == nil || !strings.Contains(err.Error(), "FOREIGN KEY") {
		t.Errorf("letters do not hold on to their campaign any more: %v", err)
	}
}

// A letter of the time before its bytes lay beside it keeps them; one without any cannot be on its way.
func TestLettersOfAnOlderSchemaKeepTheirBytes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	r := madeUntil(t, path, "migrations/014")
	err := r.Update(context.Background(), func(tx *Tx) error {
		return errors.Join(tx.run("INSERT INTO address(id, email, key) VALUES (1, 'a@b.example', 'a@b.example')"),
			tx.run(`INSERT INTO letter(id, token, code, kind, address, subject, state, not_before, expires, attempts, dotted, bytes, created_at)
				VALUES (1, 't', 'c', 'confirmation', 1, 'S', 'sending', 1, 9, 1, 1, CAST('as sent' AS BLOB), 1),
				(2, 'u', 'd', 'confirmation', 1, '', 'queued', 1, 9, 0, 0, NULL, 1)`))
	})
	if err := errors.Join(err, r.Close()); err != nil {
		t.Fatal(err)
	}
	if r, err = Open(context.Background(), path, false, nil); err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	err = r.View(context.Background(), func(tx *Tx) error {
		first, err := tx.Letter(1)
		if string(first.Bytes) != "as sent" || first.State != Sending || !first.Dotted || first.Subject != "S" || first.Attempts != 1 {
			t.Errorf("got %+v", first)
		}
		second, err2 := tx.Letter(2)
		if second.Bytes != nil || second.State != Queued {
			t.Errorf("got %+v", second)
		}
		return errors.Join(err, err2)
	})
	if err != nil {
		t.Error(err)
	}
	err = r.Update(context.Background(), func(tx *Tx) error { return tx.run("UPDATE letter SET state = 'sending' WHERE id = 2") })
	if err == nil || !strings.Contains(err.Error(), "without bytes") {
		t.Errorf("a letter without bytes is on its way: %v", err)
	}
}

// madeUntil makes a registry of the schema before a migration.
func madeUntil(t *testing.T, path, migration string) *Registry {
	t.Helper()
	older := later(1)
	for name := range older {
		if name > migration {
			delete(older, name)
		}
	}
	r, err := open(context.Background(), path, true, nil, older)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
