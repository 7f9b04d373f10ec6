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
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/mattn/go-sqlite3"
)

// Registry is an open registry: one writer, several readers.
type Registry struct {
	path    string
	clock   func() time.Time
	writer  *sql.DB
	readers *sql.DB

	mu      sync.Mutex
	waiting []chan struct{} // woken by each Update of this process
}

// Open opens the registry in the file at path, which must exist unless create is true, and brings its schema up to date.
// A nil clock is time.Now. Files wider than 0600 are refused with ErrWide, a newer schema with ErrNewer.
func Open(ctx context.Context, path string, create bool, clock func() time.Time) (*Registry, error) {
	if clock == nil {
		clock = time.Now
	}
	if err := prepareFile(path, create); err != nil {
		return nil, err
	}
	r := &Registry{path: path, clock: clock}
	var err error
	if r.writer, err = sql.Open("sqlite3", dsn(path, "_txlock=immediate&_synchronous=FULL&_secure_delete=1")); err != nil {
		return nil, fmt.Errorf("opening registry %s: %w", path, err)
	}
	r.writer.SetMaxOpenConns(1)
	if err := r.migrate(ctx); err != nil {
		r.writer.Close()
		return nil, fmt.Errorf("opening registry %s: %w", path, explain(err))
	}
	if r.readers, err = sql.Open("sqlite3", dsn(path, "_query_only=1")); err != nil {
		r.writer.Close()
		return nil, fmt.Errorf("opening registry %s: %w", path, err)
	}
	r.readers.SetMaxOpenConns(4)
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

// Version grows with every commit of any process (PRAGMA data_version, as one reader connection sees it).
func (r *Registry) Version(ctx context.Context) (int64, error) {
	var v int64
	err := r.writer.QueryRowContext(ctx, "PRAGMA data_version").Scan(&v)
	return v, err
}

// Wakes gives a channel that receives after each Update of this process; wakes that nobody waits for are merged.
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

func dsn(path, options string) string {
	return "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?_foreign_keys=1&_busy_timeout=10000&_journal_mode=WAL&_trusted_schema=0&" + options
}

// prepareFile creates the file with its final rights before SQLite can create it with wider ones (SQLite gives -wal and
// -shm the rights of the file), and refuses what others could read.
func prepareFile(path string, create bool) error {
	folder := filepath.Dir(path)
	if create {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return fmt.Errorf("creating folder of the registry: %w", err)
		}
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return fmt.Errorf("creating registry: %w", err)
		}
		f.Close()
	}
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		info, err := os.Stat(name)
		if errors.Is(err, fs.ErrNotExist) && name != path {
			continue
		}
		if errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("there is no registry at %s: create one with \"rencontres init DIR\"", path)
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

// explain adds what to do to the errors of a damaged file.
func explain(err error) error {
	e, ok := errors.AsType[sqlite3.Error](err)
	if ok && (e.Code == sqlite3.ErrNotADB || e.Code == sqlite3.ErrCorrupt) {
		return fmt.Errorf("the file is damaged, nothing was changed; restore a backup: %w", err)
	}
	return err
}

// random gives n random bytes in hexadecimal.
func random(n int) string {
	b := make([]byte, n)
	rand.Read(b) // never fails (crypto/rand)
	return hex.EncodeToString(b)
}
