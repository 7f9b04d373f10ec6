package inbox

import (
	"errors"
	"fmt"
)

// ErrOverQuota is wrapped by the error of Append when the mailbox is full.
var ErrOverQuota = errors.New("the mailbox is over its quota")

// LoginError says that the server refused the user or the password. Trying again soon may lock the account.
type LoginError struct {
	User string
	Text string // the server's words
}

func (e *LoginError) Error() string {
	return fmt.Sprintf("logging in: the server refused the user or the password: %s", e.Text)
}

// InsecureError says that a password would have crossed the network in clear, or that the server cannot be trusted with it. No
// credentials were sent.
type InsecureError struct {
	Reason string
}

func (e *InsecureError) Error() string { return "connecting: " + e.Reason }

// FolderError says that a folder cannot be selected.
type FolderError struct {
	Name string
	Text string // the server's words
}

func (e *FolderError) Error() string { return fmt.Sprintf("selecting folder %q: %s", e.Name, e.Text) }

// FetchError says which messages had not come when a download broke. One of them may be the cause: a caller that counts failures
// by UID asks for them one at a time, and sets aside the one that fails again.
type FetchError struct {
	UIDs []uint32
	Err  error
}

func (e *FetchError) Error() string {
	return fmt.Sprintf("%d messages did not come: %v", len(e.UIDs), e.Err)
}

func (e *FetchError) Unwrap() error { return e.Err }
