// Package registry keeps who comes to which event, what was received and what is to be sent, in one SQLite file, and the
// rules that must always hold.
//
// It promises that everything done in one Update is done whole or not at all, durably once Update returned nil; that no
// count goes over its capacity, no letter exists twice under one name, no journal line changes; and that its files are
// readable by their owner alone. It knows nothing of mail: bytes, tokens and addresses are given to it.
//
// All work happens in transactions: View reads a consistent snapshot, Update is the one writer. Tx.Now is the registry's
// clock and stands still inside a transaction.
package registry

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

// Registry is an open registry: one writer, several readers.
type Registry struct {
	path    string
	file    os.FileInfo // the file as it was opened: replaced or deleted, nothing is written any more
	clock   func() time.Time
	writer  *sql.DB
	readers *sql.DB
	offset  atomic.Int64 // of the clock from the machine's, in nanoseconds; see SetNow

	mu      sync.Mutex
	waiting []chan struct{} // woken by each Update of this process

	shared shared // of Together
}

// Open opens the registry in the file at path, which must exist unless create is true, and brings its schema up to date.
// A nil clock is the machine's, or where SetNow has put it. Files wider than 0600 are refused with ErrWide, a newer schema with ErrNewer, a damaged file with
// ErrDamaged, an empty or foreign one with ErrForeign: a registry never starts empty because something happened to its file.
func Open(ctx context.Context, path string, create bool, clock func() time.Time) (*Registry, error) {
	return open(ctx, path, create, clock, migrations)
}

func open(ctx context.Context, path string, create bool, clock func() time.Time, steps fs.FS) (*Registry, error) {
	path, err := filepath.Abs(path) // the registry stays where it is, wherever the process goes
	if err != nil {
		return nil, fmt.Errorf("opening registry: %w", err)
	}
	if err := prepareFile(path, create); err != nil {
		return nil, err
	}
	if err := probe(ctx, path, create); err != nil {
		return nil, fmt.Errorf("opening registry %s: %w", path, explain(err))
	}
	r := &Registry{path: path, clock: clock, writer: sql.OpenDB(writing(path)), readers: sql.OpenDB(reading(path))}
	if clock == nil {
		r.clock = func() time.Time { return time.Now().Add(time.Duration(r.offset.Load())) }
	}
	r.writer.SetMaxOpenConns(1)
	r.readers.SetMaxOpenConns(4)
	r.readers.SetMaxIdleConns(4)
	if err := r.migrate(ctx, steps, create); err != nil {
		r.Close()
		return nil, fmt.Errorf("opening registry %s: %w", path, explain(err))
	}
	if clock == nil {
		if err := r.readClock(ctx); err != nil {
			r.Close()
			return nil, fmt.Errorf("opening registry %s: %w", path, explain(err))
		}
	}
	if r.file, err = os.Stat(path); err != nil {
		r.Close()
		return nil, fmt.Errorf("opening registry: %w", err)
	}
	return r, nil
}

// Close ends all work on the registry.
func (r *Registry) Close() error {
	return errors.Join(r.readers.Close(), r.writer.Close())
}

// Path is the file of the registry.
func (r *Registry) Path() string { return r.path }

// Now is the registry's clock.
func (r *Registry) Now() time.Time { return r.clock() }

// Version changes with every commit of another process (PRAGMA data_version, as the writer sees it). The commits of this
// one do not count: they wake.
func (r *Registry) Version(ctx context.Context) (int64, error) {
	var v int64
	if err := r.writer.QueryRowContext(ctx, "PRAGMA data_version").Scan(&v); err != nil {
		return 0, fmt.Errorf("watching registry: %w", explain(err))
	}
	return v, nil
}

// Check reads the whole file and looks for damage; ErrDamaged says what to do. It takes a while on a large registry.
func (r *Registry) Check(ctx context.Context) error {
	var found string
	if err := r.readers.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&found); err != nil {
		return fmt.Errorf("checking registry: %w", explain(err))
	}
	if found != "ok" {
		return fmt.Errorf("checking registry: %w: %s", ErrDamaged, found)
	}
	return nil
}

// Checkpoint moves the write-ahead log into the file and empties it, so that what was forgotten is in neither. It gives up
// in silence while others read.
func (r *Registry) Checkpoint(ctx context.Context) error {
	var busy, pages, moved int
	if err := r.writer.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &moved); err != nil {
		return fmt.Errorf("emptying write-ahead log: %w", explain(err))
	}
	return nil
}

// there is an error unless the file is still the one that was opened.
func (r *Registry) there() error {
	info, err := os.Stat(r.path)
	if err != nil || !os.SameFile(info, r.file) {
		return fmt.Errorf("%w: %s", ErrReplaced, r.path)
	}
	return nil
}

// Wakes gives a channel that receives after each Update of this process; wakes that nobody waits for are merged. A loop asks
// once for its channel: it lives as long as the registry.
func (r *Registry) Wakes() <-chan struct{} {
	c := make(chan struct{}, 1)
	r.mu.Lock()
	r.waiting = append(r.waiting, c)
	r.mu.Unlock()
	return c
}

// Wake wakes all who wait, as a commit does; the clock of a demonstration moved, or another process wrote.
func (r *Registry) Wake() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range r.waiting {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}

// probe looks whether the file is a registry before anything is written to it, be it the journal mode.
func probe(ctx context.Context, path string, create bool) error {
	db := sql.OpenDB(probing(path))
	defer db.Close()
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = schemaVersion(ctx, conn, create)
	return err
}

// prepareFile creates the file with its final rights before SQLite can create it with wider ones (SQLite gives -wal and
// -shm the rights of the file), and refuses what others could read.
func prepareFile(path string, create bool) error {
	folder := filepath.Dir(path)
	if create {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return fmt.Errorf("creating folder of the registry: %w", err)
		}
		// O_EXCL: to close a file that SQLite has open would drop its locks.
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil && !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("creating registry: %w", err)
		}
		if err == nil {
			f.Close()
		}
	}
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		info, err := os.Stat(name)
		if errors.Is(err, fs.ErrNotExist) && name != path {
			continue
		}
		if errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("there is no registry at %s: put a backup in its place (chmod 600), or make an empty one with \"rencontres init DIR\", DIR being the folder of rencontres.toml", path)
		}
		if err != nil {
			return fmt.Errorf("opening registry: %w", err)
		}
		if info.Mode().Perm()&0o077 != 0 {
			return fmt.Errorf("registry %s has mode %04o, %w: chmod 600 it", name, info.Mode().Perm(), ErrWide)
		}
	}
	info, err := os.Stat(folder)
	if err != nil {
		return fmt.Errorf("opening folder of the registry: %w", err)
	}
	if info.Mode().Perm()&0o022 != 0 {
		return fmt.Errorf("folder %s of the registry has mode %04o, writable by other users: chmod 700 it", folder, info.Mode().Perm())
	}
	return nil
}

// random gives n random bytes in hexadecimal.
func random(n int) string {
	b := make([]byte, n)
	rand.Read(b) // never fails (crypto/rand)
	return hex.EncodeToString(b)
}
