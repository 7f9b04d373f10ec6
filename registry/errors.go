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
	ErrFull     = errors.New("no seat left") // the database refused a count over a capacity
	ErrNewer    = errors.New("the registry was written by a newer version of this program")
	ErrWide     = errors.New("readable by other users") // a file of the registry is wider than 0600
)

// NotFoundError names what was looked for in vain; it is ErrNotFound.
type NotFoundError struct {
	What string // "event"
	ID   string
}

func (e *NotFoundError) Error() string { return fmt.Sprintf("there is no %s %q", e.What, e.ID) }

// Is makes errors.Is(err, ErrNotFound) hold.
func (e *NotFoundError) Is(target error) bool { return target == ErrNotFound }

// capacity turns the database's refusal of a count into ErrFull.
func capacity(err error) error {
	e, ok := errors.AsType[sqlite3.Error](err)
	if ok && e.ExtendedCode == sqlite3.ErrConstraintCheck && strings.Contains(e.Error(), "taken") {
		return fmt.Errorf("%w: %w", ErrFull, err)
	}
	return err
}
