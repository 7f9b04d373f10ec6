package registry

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strconv"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the schema to the newest version, one transaction a step, on one connection with foreign keys off (a table
// rebuilt with them on deletes its children in silence). A registry that holds anything is copied first.
func (r *Registry) migrate(ctx context.Context) error {
	steps, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	conn, err := r.writer.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	var version int
	if err := conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version > len(steps) {
		return fmt.Errorf("schema %d, this program knows %d: %w", version, len(steps), ErrNewer)
	}
	if version == len(steps) {
		return nil
	}
	if version > 0 {
		if err := copyBefore(ctx, conn, r.path, version); err != nil {
			return err
		}
	}
	if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys = 0"); err != nil {
		return err
	}
	for _, name := range steps[version:] {
		if err := migrateStep(ctx, conn, name); err != nil {
			return fmt.Errorf("migration %s: %w", path.Base(name), err)
		}
	}
	_, err = conn.ExecContext(ctx, "PRAGMA foreign_keys = 1")
	return err
}

// migrateStep applies one file; its number becomes the user_version within the same transaction.
func migrateStep(ctx context.Context, conn *sql.Conn, name string) error {
	number, err := strconv.Atoi(path.Base(name)[:3])
	if err != nil {
		return err
	}
	text, err := migrations.ReadFile(name)
	if err != nil {
		return err
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var now int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&now); err != nil {
		return err
	}
	if now >= number {
		return nil // another process was faster
	}
	if _, err := tx.ExecContext(ctx, string(text)); err != nil {
		return err
	}
	var table string
	err = tx.QueryRowContext(ctx, `SELECT "table" FROM pragma_foreign_key_check`).Scan(&table)
	if err == nil {
		return fmt.Errorf("table %s refers to rows that do not exist", table)
	}
	if err != sql.ErrNoRows {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", number)); err != nil {
		return err
	}
	return tx.Commit()
}

// copyBefore writes a consistent copy beside the registry, named after the schema that it holds.
func copyBefore(ctx context.Context, conn *sql.Conn, file string, version int) error {
	target := fmt.Sprintf("%s.schema-%d", file, version)
	if err := os.Remove(target); err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("copying registry before migration: %w", err)
	}
	if _, err := conn.ExecContext(ctx, "VACUUM INTO ?", target); err != nil {
		return fmt.Errorf("copying registry before migration: %w", err)
	}
	return os.Chmod(target, 0o600)
}
