package registry

import (
	"context"
	"database/sql/driver"
	"errors"
	"net/url"
	"strconv"
	"time"

	"github.com/mattn/go-sqlite3"
)

// connector opens connections that all have the same options, whichever of a pool is used.
type connector struct {
	dsn    string
	driver *sqlite3.SQLiteDriver
}

// busyTimeout is how long a lock of another process is waited for.
const busyTimeout = 10 * time.Second

// Options of all connections. A file that is not there is never made (mode=rw): the registry does not start empty. SQLite needs no lock around
// each call (sqlite.org/threadsafe.html): database/sql gives a connection to one goroutine at a time.
const common = "mode=rw&_mutex=no&_foreign_keys=1&_stmt_cache_size=256&"

// writing connects the writer: each of its transactions takes the lock at its beginning and is on the disk at its end.
func writing(path string) connector {
	return connect(path, "_journal_mode=WAL&_cache_size=-3000&_txlock=immediate&_synchronous=FULL&_secure_delete=1")
}

// reading connects readers, who cannot write.
func reading(path string) connector {
	return connect(path, "_journal_mode=WAL&_cache_size=-500&_query_only=1&_synchronous=FULL&_secure_delete=1")
}

// probing connects to a file that may be anything, and changes nothing in it.
func probing(path string) connector { return connect(path, "_query_only=1") }

func connect(path, options string) connector {
	return connector{
		dsn:    "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + common + options + "&_busy_timeout=" + strconv.FormatInt(busyTimeout.Milliseconds(), 10),
		driver: &sqlite3.SQLiteDriver{ConnectHook: harden},
	}
}

// harden sets what the DSN knows no option for: a hostile schema runs no function of ours, damaged cells are noticed, and temporary data stays in
// memory: names would else lie in files of the system's folder, and each message, in its savepoint, would write one.
func harden(conn *sqlite3.SQLiteConn) error {
	_, err := conn.Exec("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1", nil)
	return err
}

// Connect implements driver.Connector. Who changes the journal mode while another process opens the same file is told at once that it
// is busy, whatever the timeout (sqlite.org/pragma.html#pragma_journal_mode): it is tried again for as long as a lock is waited for.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	for start := time.Now(); ; {
		conn, err := c.driver.Open(c.dsn)
		if err == nil || !errors.Is(explain(err), ErrBusy) || time.Since(start) > busyTimeout {
			return conn, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// Driver implements driver.Connector.
func (c connector) Driver() driver.Driver { return c.driver }
