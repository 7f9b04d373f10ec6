package registry

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// TestTrap18_KilledWriterLosesNothingAcknowledged kills a writing process 20 times.
func TestTrap18_KilledWriterLosesNothingAcknowledged(t *testing.T) {
	r, path := made(t)
	r.Close()
	total := 0
	for i := range 20 {
		cmd, lines := child(t, "write", path)
		last := 0
		for n := 0; n < 3+i && lines.Scan(); n++ {
			last, _ = strconv.Atoi(lines.Text())
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // acknowledged before the kill, read after it
			last, _ = strconv.Atoi(lines.Text())
		}
		cmd.Wait()
		r, err := Open(context.Background(), path, false, nil)
		if err != nil {
			t.Fatalf("after kill %d: %v", i+1, err)
		}
		if err := r.Check(context.Background()); err != nil {
			t.Errorf("after kill %d: %v", i+1, err)
		}
		err = r.View(context.Background(), func(tx *Tx) error {
			rows, err := tx.JournalOf(fmt.Sprintf("kill:%d", cmd.Process.Pid), 0)
			if err != nil {
				return err
			}
			counted := map[string]int{}
			for _, row := range rows {
				counted[row.Fields]++
			}
			for n := 1; n <= last; n++ {
				if counted[fmt.Sprint(n)] < 3 {
					t.Errorf("kill %d: update %d of %d was acknowledged, %d of its 3 rows are there", i+1, n, last, counted[fmt.Sprint(n)])
				}
			}
			for n, count := range counted {
				if count%3 != 0 {
					t.Errorf("kill %d: update %s is there in part: %d rows", i+1, n, count)
				}
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		r.Close()
		total += last
	}
	if total < 20 {
		t.Errorf("the children wrote %d times only", total)
	}
}

func TestTrap19_FullThenGrown(t *testing.T) {
	r, _ := made(t)
	ctx := context.Background()
	var pages int
	if err := r.writer.QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	limit := func(n int) {
		if err := r.writer.QueryRow(fmt.Sprintf("PRAGMA max_page_count = %d", n)).Scan(new(int)); err != nil {
			t.Fatal(err)
		}
	}
	limit(pages + 4)
	swallowed := false
	fill := func(tx *Tx) error {
		if err := tx.SetSetting("first", "row"); err != nil {
			return err
		}
		for range 40 {
			if err := tx.SetSetting(random(8), strings.Repeat("x", 4000)); err != nil {
				if !swallowed {
					return err
				}
				break
			}
		}
		return tx.SetSetting("after", "the fault")
	}
	for _, swallow := range []bool{false, true} {
		swallowed = swallow
		if err := r.Update(ctx, fill); !errors.Is(err, ErrNoRoom) {
			t.Fatalf("swallowed %t: got %v, want ErrNoRoom", swallow, err)
		}
		err := r.View(ctx, func(tx *Tx) error {
			n, err := tx.count("SELECT count(*) FROM setting")
			if n != 0 {
				t.Errorf("swallowed %t: %d rows of an update that did not happen", swallow, n)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	limit(1 << 30)
	swallowed = false
	if err := r.Update(ctx, fill); err != nil {
		t.Errorf("with room again: %v", err)
	}
	if err := r.Check(ctx); err != nil {
		t.Error(err)
	}
}

func TestFault44_WaitsForAnotherWriter(t *testing.T) {
	r, path := made(t)
	other, err := Open(context.Background(), path, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	holding, release := make(chan bool), make(chan bool)
	go other.Update(context.Background(), func(tx *Tx) error {
		close(holding)
		<-release
		return tx.SetSetting("a", "other")
	})
	<-holding
	done := make(chan error)
	go func() {
		done <- r.Update(context.Background(), func(tx *Tx) error { return tx.SetSetting("b", "this") })
	}()
	select {
	case err := <-done:
		t.Fatalf("it did not wait: %v", err)
	default:
	}
	close(release)
	if err := <-done; err != nil {
		t.Errorf("after the wait: %v", err)
	}
}

func TestFault44_BusyForTooLongSaysSo(t *testing.T) {
	r, path := made(t)
	other, err := Open(context.Background(), path, false, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := other.writer.Exec("PRAGMA busy_timeout = 20"); err != nil {
		t.Fatal(err)
	}
	err = r.Update(context.Background(), func(*Tx) error {
		err := other.Update(context.Background(), func(*Tx) error { return nil })
		if !errors.Is(err, ErrBusy) {
			t.Errorf("got %v, want ErrBusy", err)
		}
		return other.View(context.Background(), func(tx *Tx) error { // readers are never held up
			_, err := tx.Setting("a")
			return err
		})
	})
	if err != nil {
		t.Error(err)
	}
	if err := other.Update(context.Background(), func(tx *Tx) error { return tx.SetSetting("a", "b") }); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

func TestCancelledUpdateChangesNothing(t *testing.T) {
	r, _ := made(t)
	ctx, cancel := context.WithCancel(context.Background())
	err := r.Update(ctx, func(tx *Tx) error {
		if err := tx.SetSetting("a", "b"); err != nil {
			return err
		}
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
	err = r.Update(context.Background(), func(tx *Tx) error {
		if v, _ := tx.Setting("a"); v != "" {
			t.Errorf("it holds %q", v)
		}
		return tx.SetSetting("c", "d")
	})
	if err != nil {
		t.Errorf("the next update: %v", err)
	}
}
