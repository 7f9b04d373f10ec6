package registry

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func made(t testing.TB) (*Registry, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "r.db")
	r, err := Open(context.Background(), path, true, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r, path
}

func TestTrap16_OptionsOnEveryConnection(t *testing.T) {
	r, _ := made(t)
	want := map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "10000", "trusted_schema": "0",
		"cell_size_check": "1", "secure_delete": "1", "temp_store": "2"}
	check := func(t *testing.T, pool *sql.DB, connections int, queryOnly string) {
		var held []*sql.Conn
		for range connections {
			conn, err := pool.Conn(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			held = append(held, conn)
			want["query_only"] = queryOnly
			for name, value := range want {
				var got string
				if err := conn.QueryRowContext(context.Background(), "PRAGMA "+name).Scan(&got); err != nil || got != value {
					t.Errorf("connection %d: %s is %q (%v), want %q", len(held), name, got, err, value)
				}
			}
		}
		for _, conn := range held {
			conn.Close()
		}
	}
	t.Run("writer", func(t *testing.T) { check(t, r.writer, 1, "0") })
	t.Run("readers", func(t *testing.T) { check(t, r.readers, 4, "1") })
	if n := r.writer.Stats().MaxOpenConnections; n != 1 {
		t.Errorf("%d writers, want 1", n)
	}
	err := r.View(context.Background(), func(tx *Tx) error { return tx.SetSetting("a", "b") })
	if err == nil || !strings.Contains(err.Error(), "readonly") {
		t.Errorf("a reader wrote: %v", err)
	}
}

func TestTrap17_Abuse40_FilesAreTheirOwnersAlone(t *testing.T) {
	r, path := made(t)
	if err := r.Update(context.Background(), func(tx *Tx) error { return tx.SetSetting("a", "b") }); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		info, err := os.Stat(name)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v, want 0600", filepath.Base(name), info.Mode(), err)
		}
	}
	r.Close()
	for _, mode := range []fs.FileMode{0o640, 0o604, 0o660, 0o644, 0o601} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(context.Background(), path, false, nil); !errors.Is(err, ErrWide) || !strings.Contains(err.Error(), "chmod 600") {
			t.Errorf("mode %04o: got %v, want a refusal that says what to do", mode, err)
		}
	}
	os.Chmod(path, 0o600)
	if err := os.Chmod(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), path, false, nil); err == nil || !strings.Contains(err.Error(), "chmod 700") {
		t.Errorf("folder 0777: got %v", err)
	}
}

func TestTrap17_CreatedFolderIsTheOwnersAlone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "b")
	r, err := Open(context.Background(), filepath.Join(folder, "r.db"), true, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("folder: %v, %v, want 0700", info.Mode(), err)
	}
}

// TestFault45_NeverStartsEmpty damages the file in each way and wants a refusal that says what to do, and an untouched file.
func TestFault45_NeverStartsEmpty(t *testing.T) {
	cases := []struct {
		name   string
		damage func(t *testing.T, path string)
		want   error
	}{
		{"missing", func(t *testing.T, path string) { os.Remove(path) }, nil},
		{"empty", func(t *testing.T, path string) { os.Truncate(path, 0) }, ErrForeign},
		{"magic", func(t *testing.T, path string) { scribble(t, path, 0, 16) }, ErrDamaged},
		{"header", func(t *testing.T, path string) { scribble(t, path, 0, 100) }, ErrDamaged},
		{"schema number", func(t *testing.T, path string) { zero(t, path, 60, 4) }, ErrForeign},
		{"mark", func(t *testing.T, path string) { zero(t, path, 68, 4) }, ErrForeign},
		{"first page", func(t *testing.T, path string) { scribble(t, path, 100, 3996) }, ErrDamaged},
		{"text", func(t *testing.T, path string) {
			os.WriteFile(path, []byte(strings.Repeat("Cher collègue, ", 999)), 0o600)
		}, ErrDamaged},
		{"another program's", func(t *testing.T, path string) {
			os.Remove(path)
			db, _ := sql.Open("sqlite3", path)
			defer db.Close()
			if _, err := db.Exec("CREATE TABLE recipe(id)"); err != nil {
				t.Fatal(err)
			}
			os.Chmod(path, 0o600)
		}, ErrForeign},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r, path := made(t)
			r.Close()
			c.damage(t, path)
			before, _ := os.ReadFile(path)
			for _, create := range []bool{false, true} {
				if create && (c.name == "missing" || c.name == "empty") {
					continue // that is how one is made
				}
				_, err := Open(context.Background(), path, create, nil)
				if err == nil {
					t.Fatalf("create %t: it was opened", create)
				}
				if c.want != nil && (!errors.Is(err, c.want) || !strings.Contains(err.Error(), "restore a backup")) {
					t.Errorf("create %t: got %v, want %v", create, err, c.want)
				}
			}
			if after, _ := os.ReadFile(path); string(after) != string(before) {
				t.Error("the file was changed")
			}
		})
	}
}

func scribble(t *testing.T, path string, at int64, n int) { overwrite(t, path, at, n, 0xa5) }
func zero(t *testing.T, path string, at int64, n int)     { overwrite(t, path, at, n, 0) }

func overwrite(t *testing.T, path string, at int64, n int, with byte) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt(bytes.Repeat([]byte{with}, n), at); err != nil {
		t.Fatal(err)
	}
}

func TestFault45_DamagedPagesAreFound(t *testing.T) {
	r, path := made(t)
	err := r.Update(context.Background(), func(tx *Tx) error {
		for i := range 500 {
			if err := tx.Journal(Entry{Actor: "service", Action: "filled", Subject: "test", Fields: strings.Repeat("x", i)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Check(context.Background()); err != nil {
		t.Errorf("a sound registry: %v", err)
	}
	r.Close()
	info, _ := os.Stat(path)
	scribble(t, path, info.Size()-3*4096, 2*4096)
	if r, err = Open(context.Background(), path, false, nil); err != nil {
		return // refused at once: as good
	}
	defer r.Close()
	if err := r.Check(context.Background()); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "restore a backup") {
		t.Errorf("got %v, want ErrDamaged", err)
	}
}

func TestFault46_DeletedOrReplacedWhileOpen(t *testing.T) {
	for _, replace := range []bool{false, true} {
		r, path := made(t)
		if replace {
			other, otherPath := made(t)
			other.Close()
			if err := os.Rename(otherPath, path); err != nil {
				t.Fatal(err)
			}
		} else if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		err := r.Update(context.Background(), func(tx *Tx) error { return tx.SetSetting("a", "b") })
		if !errors.Is(err, ErrReplaced) {
			t.Errorf("replaced %t: got %v, want ErrReplaced", replace, err)
		}
	}
}

func TestPathsOfAnyName(t *testing.T) {
	for _, name := range []string{"a b.db", "100%.db", "what?.db", "#1.db", "mémoire.db", "a&mode=memory.db", "'; DROP TABLE x.db"} {
		path := filepath.Join(t.TempDir(), name)
		r, err := Open(context.Background(), path, true, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := r.Update(context.Background(), func(tx *Tx) error { return tx.SetSetting("a", "b") }); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		r.Close()
		if info, err := os.Stat(path); err != nil || info.Size() == 0 {
			t.Errorf("%s: not written where it was asked: %v", name, err)
		}
	}
}

// TestBubble opens, uses and closes a registry where time is that of a test, and nothing may be left behind.
func TestBubble(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		r, err := Open(ctx, path, true, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		wakes := r.Wakes()
		done := make(chan time.Time)
		go func() {
			<-wakes
			done <- time.Now()
		}()
		start := time.Now()
		time.Sleep(90 * 24 * time.Hour) // a season of the bubble's time
		var now time.Time
		err = r.Update(ctx, func(tx *Tx) error {
			now = tx.Now()
			time.Sleep(time.Minute)
			if !tx.Now().Equal(now) {
				t.Error("the clock moved inside a transaction")
			}
			return tx.SetSetting("a", "b")
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := now.Sub(start); got != 90*24*time.Hour {
			t.Errorf("the registry's clock went on by %v", got)
		}
		if at := <-done; at.Before(now) {
			t.Error("it woke before the commit")
		}
		if err := r.View(ctx, func(tx *Tx) error { _, err := tx.Setting("a"); return err }); err != nil {
			t.Error(err)
		}
	})
}

func TestFault45_NoConnectionMakesAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	for name, c := range map[string]connector{"writing": writing(path), "reading": reading(path), "probing": probing(path)} {
		if conn, err := c.Connect(context.Background()); err == nil {
			conn.Close()
			t.Errorf("%s: it connected to nothing", name)
		}
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: the file is there: %v", name, err)
		}
	}
}
