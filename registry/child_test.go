package registry

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"testing"
	"testing/fstest"
)

// The test binary runs itself again as another process; these variables say what it does then, and on which registry.
const (
	childWork = "REGISTRY_TEST_CHILD"
	childPath = "REGISTRY_TEST_PATH"
)

func TestMain(m *testing.M) {
	work := map[string]func(context.Context, string) error{"": nil, "write": childWrites, "migrate": childMigrates, "once": childWritesOnce}[os.Getenv(childWork)]
	if work == nil {
		os.Exit(m.Run())
	}
	if err := work(context.Background(), os.Getenv(childPath)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// child starts this binary as another process; lines gives what it prints.
func child(t *testing.T, work, path string) (cmd *exec.Cmd, lines *bufio.Scanner) {
	t.Helper()
	cmd = exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childWork+"="+work, childPath+"="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	return cmd, bufio.NewScanner(out)
}

// childWrites commits one line of the journal after the other, and prints the number of each once it is acknowledged.
func childWrites(ctx context.Context, path string) error {
	r, err := Open(ctx, path, false, nil)
	if err != nil {
		return err
	}
	for i := 1; ; i++ {
		err := r.Update(ctx, func(tx *Tx) error {
			for range 3 { // all or nothing
				if err := tx.Journal(Entry{Actor: "service", Action: "counted", Subject: fmt.Sprintf("kill:%d", os.Getpid()), Fields: fmt.Sprint(i)}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		fmt.Println(i)
	}
}

func childWritesOnce(ctx context.Context, path string) error {
	r, err := Open(ctx, path, false, nil)
	if err != nil {
		return err
	}
	defer r.Close()
	return r.Update(ctx, func(tx *Tx) error { return tx.SetSetting("other", "process") })
}

// ours is the number of this program's last step.
func ours() int {
	steps, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		panic(err)
	}
	return len(steps)
}

// laterStep is the file of the step behind it.
func laterStep() string { return fmt.Sprintf("migrations/%03d_later.sql", ours()+1) }

// later is a later version's steps, of which the last is slow enough to be interrupted.
func later(rows int) fstest.MapFS {
	all := fstest.MapFS{laterStep(): {Data: fmt.Appendf(nil, `CREATE TABLE later(n INTEGER) STRICT;
		INSERT INTO later WITH RECURSIVE c(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM c WHERE n < %d) SELECT n FROM c;
		ALTER TABLE address ADD COLUMN later TEXT NOT NULL DEFAULT '';`, rows)}}
	steps, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		panic(err)
	}
	for _, name := range steps {
		data, err := migrations.ReadFile(name)
		if err != nil {
			panic(err)
		}
		all[name] = &fstest.MapFile{Data: data}
	}
	return all
}

const laterRows = 100_000

func childMigrates(ctx context.Context, path string) error {
	fmt.Println("start")
	r, err := open(ctx, path, false, nil, later(laterRows))
	if err != nil {
		return err
	}
	defer r.Close()
	fmt.Println("done")
	io.Copy(io.Discard, os.Stdin)
	return nil
}
