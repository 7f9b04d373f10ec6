package registry

import (
	"errors"
	"fmt"
	"strings"

	"github.com/mattn/go-sqlite3"
)

// Errors that callers tell apart.
var (
	ErrNotFound = errors.New("not found")
	ErrFull     = errors.New("no seat left") // the database refused a count over a capacity; see FullError
	ErrMode     = errors.New("the event has no such mode")
	ErrTwice    = errors.New("it exists already") // a letter of that key, or of that campaign to that address
	ErrMoved    = errors.New("the letter is in another state by now")
	ErrNewer    = errors.New("the registry was written by a newer version of this program")
	ErrWide     = errors.New("readable by other users") // a file of the registry is wider than 0600
	ErrDamaged  = errors.New("the registry is damaged, nothing was changed: restore a backup")
	ErrForeign  = errors.New("the file is no registry: restore a backup, or create a registry elsewhere")
	ErrReplaced = errors.New("the registry was deleted or replaced while it was open: start again")
	ErrBusy     = errors.New("another process has been writing to the registry for a while: try again")
	ErrNoRoom   = errors.New("there is no room left for the registry: free some, nothing is lost")
)

// NotFoundError names what was looked for in vain; it is ErrNotFound.
type NotFoundError struct {
	What string // "event"
	ID   string
	Hint string // what there is instead, "" not known
}

func (e *NotFoundError) Error() string {
	return fmt.Sprintf("there is no %s %q", e.What, e.ID) + e.Hint
}

// Is makes errors.Is(err, ErrNotFound) hold.
func (e *NotFoundError) Is(target error) bool { return target == ErrNotFound }

// FullError says what is full; it is ErrFull.
type FullError struct {
	What string // "seats" or "meals"
}

func (e *FullError) Error() string { return fmt.Sprintf("no %s left", e.What) }

// Is makes errors.Is(err, ErrFull) hold.
func (e *FullError) Is(target error) bool { return target == ErrFull }

// explain adds to an error of SQLite what it means here and what to do.
func explain(err error) error {
	e, ok := errors.AsType[sqlite3.Error](err)
	if !ok {
		return err
	}
	switch {
	case e.Code == sqlite3.ErrNotADB || e.Code == sqlite3.ErrCorrupt:
		return because(ErrDamaged, err)
	case e.Code == sqlite3.ErrBusy || e.Code == sqlite3.ErrLocked:
		return because(ErrBusy, err)
	case e.Code == sqlite3.ErrFull:
		return because(ErrNoRoom, err)
	case e.ExtendedCode == sqlite3.ErrConstraintTrigger && strings.Contains(e.Error(), "no such mode"):
		return because(ErrMode, err)
	case e.ExtendedCode == sqlite3.ErrConstraintCheck && strings.HasSuffix(e.Error(), ": seats"):
		return because(&FullError{"seats"}, err)
	case e.ExtendedCode == sqlite3.ErrConstraintCheck && strings.HasSuffix(e.Error(), ": meals"):
		return because(&FullError{"meals"}, err)
	}
	return err
}

func because(meaning, err error) error {
	if errors.Is(err, meaning) {
		return err
	}
	return fmt.Errorf("%w (%w)", meaning, err)
}

// fatal says whether an error ends its transaction, as SQLite may have rolled it back already: what follows would be written
// outside of it.
func fatal(err error) bool {
	e, ok := errors.AsType[sqlite3.Error](err)
	if !ok {
		return false
	}
	switch e.Code {
	case sqlite3.ErrFull, sqlite3.ErrIoErr, sqlite3.ErrNomem, sqlite3.ErrBusy, sqlite3.ErrLocked, sqlite3.ErrInterrupt, sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
		return true
	}
	return false
}

// Storage says whether an error is of the disk, or of another process that holds the database, rather than of what was to be
// written: the same work may succeed later.
func Storage(err error) bool {
	e, ok := errors.AsType[sqlite3.Error](err)
	if !ok {
		return false
	}
	switch e.Code {
	case sqlite3.ErrBusy, sqlite3.ErrLocked, sqlite3.ErrIoErr, sqlite3.ErrFull, sqlite3.ErrCantOpen, sqlite3.ErrNomem, sqlite3.ErrReadonly:
		return true
	}
	return false
}
