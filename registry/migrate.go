package registry

import (
	"context"
	"database/sql"
	"embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the file as a registry of this program (PRAGMA application_id): "Renc".
const applicationID = 0x52656e63

// migrate brings the schema to the newest version, one transaction a step, on one connection with foreign keys off (a table
// rebuilt with them on deletes its children in silence). A registry that holds anything is copied first. What is interrupted
// leaves the old schema or a newer one, never half of a step; the next start goes on.
func (r *Registry) migrate(ctx context.Context, all fs.FS, create bool) error {
	steps, err := fs.Glob(all, "migrations/*.sql")
	if err != nil {
		return err
	}
	conn, err := r.writer.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	version, err := schemaVersion(ctx, conn, create)
	if err != nil || version == len(steps) {
		return err
	}
	if version > len(steps) {
		return newer(version, len(steps))
	}
	unlock, err := lockFolder(ctx, filepath.Dir(r.path))
	if err != nil {
		return err
	}
	defer unlock()
	if version, err = schemaVersion(ctx, conn, create); err != nil {
		return err
	}
	if version > 0 && version < len(steps) {
		if err := copyBefore(ctx, conn, r.path, version); err != nil {
			return fmt.Errorf("copying registry before migration: %w", err)
		}
	}
	if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys = 0"); err != nil {
		return err
	}
	for number, name := range steps {
		if err := migrateStep(ctx, conn, all, name, number+1, len(steps)); err != nil {
			return fmt.Errorf("migration %s: %w", path.Base(name), err)
		}
	}
	_, err = conn.ExecContext(ctx, "PRAGMA foreign_keys = 1")
	return err
}

func newer(version, known int) error {
	return fmt.Errorf("schema %d, this program knows %d: %w", version, known, ErrNewer)
}

// schemaVersion is the number of the last step applied, 0 in a file that is to be created. Anything else without a mark of
// ours is ErrForeign: an empty file, another program's, or one whose header is damaged.
func schemaVersion(ctx context.Context, conn *sql.Conn, create bool) (int, error) {
	var version, mark, tables int
	err := conn.QueryRowContext(ctx, `SELECT user_version, application_id, (SELECT count(*) FROM sqlite_master)
		FROM pragma_user_version, pragma_application_id`).Scan(&version, &mark, &tables)
	if err != nil {
		return 0, err
	}
	if version == 0 && mark == 0 && tables == 0 && create {
		return 0, nil
	}
	if mark != applicationID || version < 1 || tables == 0 {
		return 0, fmt.Errorf("%w (schema %d, mark %#x, %d tables)", ErrForeign, version, mark, tables)
	}
	return version, nil
}

// migrateStep applies one file unless it is applied already; its number becomes the user_version within the same transaction.
func migrateStep(ctx context.Context, conn *sql.Conn, all fs.FS, name string, number, known int) error {
	if named, err := strconv.Atoi(path.Base(name)[:3]); err != nil || named != number {
		return fmt.Errorf("step %d bears another number", number)
	}
	text, err := fs.ReadFile(all, name)
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
	if now > known {
		return newer(now, known)
	}
	if now >= number {
		return nil
	}
	if _, err := tx.ExecContext(ctx, string(text)); err != nil {
		return err
	}
	var table string
	err = tx.QueryRowContext(ctx, `SELECT "table" FROM pragma_foreign_key_check`).Scan(&table)
	if err == nil {
		return fmt.Errorf("table %s refers to rows that do not exist", table)
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d; PRAGMA application_id = %d", number, applicationID)); err != nil {
		return err
	}
	return tx.Commit()
}

// lockFolder lets one process migrate at a time. The lock ends with the process.
func lockFolder(ctx context.Context, folder string) (unlock func(), err error) {
	f, err := os.Open(folder)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			return func() { f.Close() }, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) && !errors.Is(err, syscall.EINTR) {
			f.Close()
			return nil, fmt.Errorf("locking folder: %w", err)
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, fmt.Errorf("waiting for another process to migrate: %w", ctx.Err())
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// copyBefore writes a consistent copy beside the registry, named after the schema that it holds. It appears under that name
// when it is whole, and is never wider than 0600.
func copyBefore(ctx context.Context, conn *sql.Conn, file string, version int) error {
	target := fmt.Sprintf("%s.schema-%d", file, version)
	part := target + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(part, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := conn.ExecContext(ctx, "VACUUM INTO ?", part); err != nil {
		return errors.Join(err, os.Remove(part))
	}
	var header [4]byte // the user_version: bytes 60 to 63 of a database (sqlite.org/fileformat.html section 1.3)
	if _, err := f.ReadAt(header[:], 60); err != nil {
		return err
	}
	if held := binary.BigEndian.Uint32(header[:]); held != uint32(version) {
		return fmt.Errorf("the copy holds schema %d, not %d", held, version)
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return os.Rename(part, target)
}
