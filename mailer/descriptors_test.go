package mailer

import (
	"context"
	"net"
	"os"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"rencontres/registry"
)

// withoutDescriptors leaves the process none to open until the function that it gives is called.
func withoutDescriptors(w *world) (restore func()) {
	w.Helper()
	var had syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &had); err != nil {
		w.Fatal(err)
	}
	next, err := os.Open(os.DevNull) // the lowest one that is free
	if err != nil {
		w.Fatal(err)
	}
	none := had
	none.Cur = uint64(next.Fd())
	next.Close()
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &none); err != nil {
		w.Fatal(err)
	}
	return func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &had); err != nil {
			w.Fatal(err)
		}
	}
}

// Without descriptors the service waits, ever longer, and loses nothing; with them it goes on by itself.
func TestFault52_NoDescriptors(t *testing.T) {
	inWorld(t, start(), func(w *world) {
		w.contact(claireMail, claireName)
		w.write(note{from: claireMail, name: claireName, text: comes})
		var dialled, refused atomic.Int32
		w.service = w.newService(func(c *Config) {
			c.Inbox.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
				dialled.Add(1)
				socket, err := os.Open(os.DevNull) // as a socket would need one
				if err != nil {
					refused.Add(1)
					return nil, err
				}
				socket.Close()
				return w.server.DialIMAP(ctx, network, address)
			}
		})
		ctx, stop := context.WithCancel(w.ctx)
		ended := make(chan error, 1)
		go func() { ended <- w.service.Run(ctx) }()
		time.Sleep(time.Second) // of the bubble: the service has opened what it needs
		restore := withoutDescriptors(w)
		w.server.DropIMAP()
		w.write(note{from: "paul@reims.example", name: "Paul Petit", text: strings.ReplaceAll(comes, claireName, "Paul Petit")})
		time.Sleep(time.Hour)
		restore()
		if n := refused.Load(); n < 2 || n > 20 {
			w.Errorf("%d of %d dialled in an hour without descriptors, want a few", n, dialled.Load())
		}
		time.Sleep(10 * time.Minute)
		stop()
		if err := <-ended; err != nil {
			w.Errorf("the service ended: %v", err)
		}
		for _, email := range []string{claireMail, "paul@reims.example"} {
			if got := w.standing("epernay", email, ""); got != registry.Registered {
				w.Errorf("%s stands %q after it\n%s", email, got, w.log)
			}
		}
	})
}
