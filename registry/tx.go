package registry

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Tx is one transaction. All rules of the registry are its methods. It serves one goroutine.
//
// Statements are compiled once a connection (_stmt_cache_size). But SQLite compiles one anew whenever another value is bound to a parameter that it
// held against the condition of a partial index, or took for a LIMIT, which takes longer than to run it; statements that run for each message or
// letter write +? there, which it cannot look into.
type Tx struct {
	ctx        context.Context // of statements: without end, as one that can end costs the driver a goroutine a row
	live       context.Context // looked at between statements and rows
	tx         *sql.Tx
	now        time.Time
	broken     error           // the first error that ended the transaction, if one did
	changed    bool            // something was written
	suppressed map[string]bool // hashes of forgotten addresses that get no campaign; nil not read yet
}

// Now is the registry's clock at the beginning of the transaction; it stands still.
func (t *Tx) Now() time.Time { return t.now }

// View runs f on a consistent snapshot.
func (r *Registry) View(ctx context.Context, f func(*Tx) error) error {
	tx, err := r.readers.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return fmt.Errorf("reading registry: %w", explain(err))
	}
	defer tx.Rollback()
	t := &Tx{ctx: context.WithoutCancel(ctx), live: ctx, tx: tx, now: r.clock()}
	if err := f(t); err != nil {
		return err
	}
	return t.broken
}

// Update runs f as the only writer; all that f did is durable when Update returns nil, and undone when it returns an error.
// It wakes those who wait if f wrote anything: a loop that looks after work and finds none does not wake itself.
// ErrBusy, ErrNoRoom and ErrReplaced say that nothing was written, and why.
func (r *Registry) Update(ctx context.Context, f func(*Tx) error) error {
	return r.update(ctx, true, f)
}

func (r *Registry) update(ctx context.Context, wakes bool, f func(*Tx) error) error {
	tx, err := r.writer.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("writing registry: %w", explain(err))
	}
	defer tx.Rollback()
	if err := r.there(); err != nil {
		return err
	}
	t := &Tx{ctx: context.WithoutCancel(ctx), live: ctx, tx: tx, now: r.clock()}
	if err := f(t); err != nil {
		return err
	}
	if t.broken != nil {
		return fmt.Errorf("writing registry: %w", t.broken)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("writing registry: %w", t.note(err))
	}
	if t.changed && wakes {
		r.Wake()
	}
	return nil
}

// Within runs f as a part of the transaction that can fail alone: what it wrote is undone if it returns an error, and the rest stands. An
// error that ends the whole transaction is told by Update too.
func (t *Tx) Within(f func() error) error {
	if err := t.run("SAVEPOINT part"); err != nil {
		return err
	}
	failed := f()
	if t.broken != nil {
		return errors.Join(failed, t.broken)
	}
	if failed != nil {
		t.suppressed = nil
		if err := t.run("ROLLBACK TO part"); err != nil {
			return errors.Join(failed, err)
		}
	}
	return errors.Join(failed, t.run("RELEASE part"))
}

func (t *Tx) exec(query string, args ...any) (sql.Result, error) {
	if err := t.over(); err != nil {
		return nil, err
	}
	result, err := t.tx.ExecContext(t.ctx, query, args...)
	if err == nil && !t.changed {
		n, counted := result.RowsAffected()
		t.changed = counted != nil || n > 0
	}
	return result, t.note(err)
}

// over is why nothing can be done any more.
func (t *Tx) over() error {
	if t.broken != nil {
		return t.broken
	}
	return t.live.Err()
}

// note explains an error, and remembers one that ended the transaction.
func (t *Tx) note(err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, sql.ErrTxDone) && t.live.Err() != nil { // it was undone when its context ended
		return t.live.Err()
	}
	end := fatal(err)
	err = explain(err)
	if end {
		t.broken = err
	}
	return err
}

// change executes a statement that must find its row; none is a NotFoundError.
func (t *Tx) change(what string, id any, query string, args ...any) error {
	result, err := t.exec(query, args...)
	if err != nil {
		return fmt.Errorf("changing %s %v: %w", what, id, err)
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return &NotFoundError{What: what, ID: fmt.Sprint(id)}
	}
	return nil
}

// run executes a statement whose result does not matter.
func (t *Tx) run(query string, args ...any) error {
	_, err := t.exec(query, args...)
	return err
}

// insert executes an INSERT and gives the new row's id.
func (t *Tx) insert(query string, args ...any) (int64, error) {
	result, err := t.exec(query, args...)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// get scans the only row of a query; no row is ErrNotFound.
func (t *Tx) get(query string, args []any, into ...any) error {
	if err := t.over(); err != nil {
		return err
	}
	err := t.tx.QueryRowContext(t.ctx, query, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	t.changed = t.changed || strings.Contains(query, "RETURNING")
	return t.note(err)
}

// scanner is a row of a query.
type scanner interface{ Scan(...any) error }

// collect reads all rows of a query.
func collect[T any](t *Tx, scan func(scanner) (T, error), query string, args ...any) ([]T, error) {
	if err := t.over(); err != nil {
		return nil, err
	}
	rows, err := t.tx.QueryContext(t.ctx, query, args...)
	if err != nil {
		return nil, t.note(err)
	}
	defer rows.Close()
	var all []T
	var full [][]T // what is large is copied once, and not whenever it grows
	for rows.Next() {
		if err := t.live.Err(); err != nil {
			return nil, err
		}
		one, err := scan(rows)
		if err != nil {
			return nil, t.note(err)
		}
		if len(all) == collectAtOnce {
			full, all = append(full, all), make([]T, 0, collectAtOnce)
		}
		all = append(all, one)
	}
	if full != nil {
		all = slices.Concat(append(full, all)...)
	}
	return all, t.note(rows.Err())
}

// collectAtOnce is how many rows of a long list lie together while it is read.
const collectAtOnce = 1024

// first gives the only row of a query, or an error that names what is missing.
func first[T any](t *Tx, what string, id any, scan func(scanner) (T, error), query string, args ...any) (T, error) {
	if err := t.over(); err != nil {
		var none T
		return none, err
	}
	v, err := scan(t.tx.QueryRowContext(t.ctx, query, args...))
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrNotFound
	}
	return v, one(t.note(err), what, id)
}

// value scans a single column.
func value[T any](s scanner) (T, error) {
	var v T
	err := s.Scan(&v)
	return v, err
}

// count runs a query that gives one number.
func (t *Tx) count(query string, args ...any) (int, error) {
	var n int
	err := t.get(query, args, &n)
	return n, err
}

// counts runs a query that gives a number for each of some names.
func counts[K ~string](t *Tx, query string, args ...any) (map[K]int, error) {
	type pair struct {
		key K
		n   int
	}
	rows, err := collect(t, func(s scanner) (pair, error) {
		var p pair
		err := s.Scan(&p.key, &p.n)
		return p, err
	}, query, args...)
	all := map[K]int{}
	for _, r := range rows {
		all[r.key] = r.n
	}
	return all, err
}

// one turns "no such row" into an error that names it, and anything else into one that says what was done.
func one(err error, what string, id any) error {
	if errors.Is(err, ErrNotFound) {
		return &NotFoundError{What: what, ID: fmt.Sprint(id)}
	}
	if err != nil {
		return fmt.Errorf("reading %s %v: %w", what, id, err)
	}
	return nil
}

// millis is how instants are stored; the zero time is NULL.
func millis(at time.Time) any {
	if at.IsZero() {
		return nil
	}
	return at.UnixMilli()
}

// instant reads a stored instant.
func instant(n sql.NullInt64) time.Time {
	if !n.Valid {
		return time.Time{}
	}
	return time.UnixMilli(n.Int64).UTC()
}

// ref stores 0 as NULL.
func ref(id int64) any {
	if id == 0 {
		return nil
	}
	return id
}

// text stores "" as NULL.
func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}
