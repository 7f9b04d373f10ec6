//go:build servers

package main

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	_ "github.com/mattn/go-sqlite3"
	gomail "github.com/wneessen/go-mail"
)

// bareLoop is the yardstick: what a careful program of a page would do. So many letters over the same number of connections, by go-mail's own
// Send, each letter's state written durably before and after. It says how many a second.
func bareLoop(b *testing.B, port string, size, count int) float64 {
	b.Helper()
	ledger, err := sql.Open("sqlite3", filepath.Join(b.TempDir(), "ledger.db")+"?_journal_mode=WAL&_synchronous=FULL&_busy_timeout=10000&_txlock=immediate")
	if err != nil {
		b.Fatal(err)
	}
	defer ledger.Close()
	ledger.SetMaxOpenConns(1)
	if _, err := ledger.Exec("CREATE TABLE letter(id INTEGER PRIMARY KEY, state TEXT NOT NULL) STRICT"); err != nil {
		b.Fatal(err)
	}
	var next atomic.Int64
	ended := make(chan error, sendConnections)
	started := time.Now()
	for range sendConnections {
		go func() { ended <- bareConnection(b, ledger, port, size, int64(count), &next) }()
	}
	for range sendConnections {
		if err := <-ended; err != nil {
			b.Fatal(err)
		}
	}
	return float64(count) / time.Since(started).Seconds()
}

// bareConnection sends letters over one connection until none is left.
func bareConnection(b *testing.B, ledger *sql.DB, port string, size int, count int64, next *atomic.Int64) error {
	number, err := strconv.Atoi(port)
	if err != nil {
		return err
	}
	client, err := gomail.NewClient("127.0.0.1", gomail.WithPort(number), gomail.WithTLSPolicy(gomail.NoTLS))
	if err != nil {
		return err
	}
	if err := client.DialWithContext(b.Context()); err != nil {
		return err
	}
	defer client.Close()
	for id := next.Add(1); id <= count; id = next.Add(1) {
		if _, err := ledger.Exec("INSERT INTO letter(id, state) VALUES(?, 'sending')", id); err != nil {
			return err
		}
		m := gomail.NewMsg()
		if err := m.From(demoAddress); err != nil {
			return err
		}
		if err := m.To(fmt.Sprintf("p%05d@ville.example", id)); err != nil {
			return err
		}
		m.Subject("Invitation")
		m.SetBodyString(gomail.TypeTextPlain, strings.Repeat("Nous avons le plaisir de vous inviter.\n", size/39))
		if err := client.Send(m); err != nil {
			return err
		}
		if _, err := ledger.Exec("UPDATE letter SET state = 'sent' WHERE id = ?", id); err != nil {
			return err
		}
	}
	return nil
}
