package sandbox

import (
	"context"
	"net"
	"sync"
)

// gate is the net.Listener that both libraries accept from: connections come in from TCP or from memory, and all that are
// still open are closed with it (the libraries forget those that they were just given).
type gate struct {
	queue chan net.Conn
	done  chan struct{}

	mu     sync.Mutex
	open   map[net.Conn]struct{}
	closed bool
}

func newGate() *gate {
	return &gate{queue: make(chan net.Conn), done: make(chan struct{}), open: map[net.Conn]struct{}{}}
}

// push hands one connection to the server, dressed by admit; net.ErrClosed when the gate is closed.
func (g *gate) push(ctx context.Context, conn net.Conn, admit func(net.Conn) net.Conn) error {
	held := &gateConn{Conn: conn, gate: g}
	g.mu.Lock()
	if g.closed {
		g.mu.Unlock()
		conn.Close()
		return net.ErrClosed
	}
	g.open[held] = struct{}{}
	g.mu.Unlock()
	select {
	case g.queue <- admit(held):
		return nil
	case <-g.done:
		held.Close()
		return net.ErrClosed
	case <-ctx.Done():
		held.Close()
		return ctx.Err()
	}
}

func (g *gate) Accept() (net.Conn, error) {
	select {
	case conn := <-g.queue:
		return conn, nil
	case <-g.done:
		return nil, net.ErrClosed
	}
}

// drop closes the connections that are open now; new ones are welcome.
func (g *gate) drop() {
	g.mu.Lock()
	open := g.open
	g.open = map[net.Conn]struct{}{}
	g.mu.Unlock()
	for conn := range open {
		conn.Close()
	}
}

func (g *gate) Close() error {
	g.mu.Lock()
	if g.closed {
		g.mu.Unlock()
		return nil
	}
	g.closed = true
	g.mu.Unlock()
	close(g.done)
	g.drop()
	return nil
}

func (g *gate) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }

type gateConn struct {
	net.Conn
	gate *gate
}

func (c *gateConn) Close() error {
	c.gate.mu.Lock()
	delete(c.gate.open, c)
	c.gate.mu.Unlock()
	return c.Conn.Close()
}
