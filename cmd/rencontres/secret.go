package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
)

// Secret is a password. However it is printed or logged, it shows as three stars. It is kept in a function: fmt calls no
// method of what lies in an unexported field, and would print a string there.
type Secret struct{ reveal func() string }

func newSecret(value string) Secret { return Secret{func() string { return value }} }

const redacted = "***"

// String is never the secret.
func (Secret) String() string { return redacted }

// GoString is never the secret.
func (Secret) GoString() string { return redacted }

// Format is never the secret, whatever the verb.
func (Secret) Format(f fmt.State, _ rune) { f.Write([]byte(redacted)) }

// LogValue is never the secret.
func (Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText is never the secret.
func (Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Reveal gives the password to the library that logs in.
func (s Secret) Reveal() string {
	if s.reveal == nil {
		return ""
	}
	return s.reveal()
}

var errNoSecret = errors.New("the password is missing")

// readSecret looks for the password of "imap" or "smtp": in the environment (RENCONTRES_IMAP_PASSWORD), in the credentials
// that systemd hands over (imap.secret), in the file that the configuration names.
func readSecret(service, file string) (Secret, error) {
	if value := os.Getenv(secretVariable(service)); value != "" {
		return newSecret(value), nil
	}
	if folder := os.Getenv("CREDENTIALS_DIRECTORY"); folder != "" {
		secret, err := readSecretFile(filepath.Join(folder, service+".secret"))
		if !errors.Is(err, fs.ErrNotExist) {
			return secret, err
		}
	}
	if file == "" {
		return Secret{}, errNoSecret
	}
	return readSecretFile(file)
}

func secretVariable(service string) string {
	return "RENCONTRES_" + strings.ToUpper(service) + "_PASSWORD"
}

// maxSecret is the longest password file, in bytes.
const maxSecret = 64 << 10

// readSecretFile reads a file that its owner alone can read; line ends behind the password are not part of it.
func readSecretFile(file string) (Secret, error) {
	info, err := os.Stat(file)
	if err != nil {
		return Secret{}, fmt.Errorf("reading the password: %w", err)
	}
	if !info.Mode().IsRegular() || info.Size() > maxSecret {
		return Secret{}, fmt.Errorf("%s is no file that holds a password", file)
	}
	if wide := info.Mode().Perm() & 0o077; wide != 0 {
		return Secret{}, fmt.Errorf("%s has mode %04o: other users can read the password", file, info.Mode().Perm())
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return Secret{}, fmt.Errorf("reading the password: %w", err)
	}
	value := strings.TrimRight(string(data), "\r\n")
	if value == "" {
		return Secret{}, fmt.Errorf("%s is empty", file)
	}
	if strings.ContainsAny(value, "\r\n\x00") {
		return Secret{}, fmt.Errorf("%s holds more than one line", file)
	}
	return newSecret(value), nil
}
