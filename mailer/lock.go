package mailer

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

var errLocked = errors.New("its lock is held")

// lock takes the lock of the operating system on a file; it ends with the process, however it ends, so that nothing is stale. It is
// released by closing the file.
func lock(path string) (held *os.File, err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the registry: %w", err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		f.Close()
		return nil, errLocked
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("locking the registry: %w", err)
	}
	return f, nil
}
