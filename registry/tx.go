package registry

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Tx is one transaction. All rules of the registry are its methods.
type Tx struct {
	ctx context.Context
	tx  *sql.Tx
	now time.Time
}

// Now is the registry's clock at the beginning of the transaction; it stands still.
func (t *Tx) Now() time.Time { return t.now }

// View runs f on a consistent snapshot.
func (r *Registry) View(ctx context.Context, f func(*Tx) error) error {
	tx, err := r.readers.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return fmt.Errorf("reading registry: %w", err)
	}
	defer tx.Rollback()
	return f(&Tx{ctx, tx, r.clock()})
}

// Update runs f as the only writer; all that f did is durable when Update returns nil, and undone when it returns an error.
func (r *Registry) Update(ctx context.Context, f func(*Tx) error) error {
	tx, err := r.writer.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("writing registry: %w", err)
	}
	defer tx.Rollback()
	if err := f(&Tx{ctx, tx, r.clock()}); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("writing registry: %w", err)
	}
	r.Wake()
	return nil
}

func (t *Tx) exec(query string, args ...any) (sql.Result, error) {
	return t.tx.ExecContext(t.ctx, query, args...)
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
	err := t.tx.QueryRowContext(t.ctx, query, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	return err
}

// scanner is a row of a query.
type scanner interface{ Scan(...any) error }

// collect reads all rows of a query.
func collect[T any](t *Tx, scan func(scanner) (T, error), query string, args ...any) ([]T, error) {
	rows, err := t.tx.QueryContext(t.ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
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

// one turns "no such row" into an error that names it, and anything else into one that says what was done.
func one(err error, what string, id any) error {
	if errors.Is(err, ErrNotFound) {
		return &NotFoundError{what, fmt.Sprint(id)}
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

// Setting reads a named value of the registry itself; "" if it was never set.
func (t *Tx) Setting(key string) (string, error) {
	var v string
	err := t.get("SELECT value FROM setting WHERE key = ?", []any{key}, &v)
	if errors.Is(err, ErrNotFound) {
		return "", nil
	}
	return v, err
}

// SetSetting writes a named value of the registry itself.
func (t *Tx) SetSetting(key, value string) error {
	return t.run("INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key, value)
}
