package registry

import (
	"context"
	"sync"
)

// part is what one caller of Together does.
type part struct {
	f    func(*Tx) error
	err  error
	done chan struct{} // closed when err says what became of it
}

// shared is what waits for the next transaction in common.
type shared struct {
	mu      sync.Mutex
	waiting []*part
	busy    bool // a transaction is under way, and what waits comes next
}

// Together is Update for what many goroutines do at the same time, each a little: whatever comes while one transaction is on its way to the
// disk goes into the next one together. Like Update it returns when all that f did is durable, or undone; an f that fails is undone alone, after
// which the others are carried out once more; an error that ends the transaction is that of all in it. It is not cancelled, and it wakes nobody: see Wake.
func (r *Registry) Together(ctx context.Context, f func(*Tx) error) error {
	own := &part{f: f, done: make(chan struct{})}
	r.shared.mu.Lock()
	r.shared.waiting = append(r.shared.waiting, own)
	if !r.shared.busy {
		r.shared.busy = true
		go r.commitShared(context.WithoutCancel(ctx))
	}
	r.shared.mu.Unlock()
	<-own.done
	return own.err
}

// commitShared makes one transaction after the other of what waits, until nothing does.
func (r *Registry) commitShared(ctx context.Context) {
	for {
		r.shared.mu.Lock()
		parts := r.shared.waiting
		r.shared.waiting, r.shared.busy = nil, len(parts) > 0
		r.shared.mu.Unlock()
		if len(parts) == 0 {
			return
		}
		r.commit(ctx, parts)
	}
}

// commit carries parts out in one transaction, and tells each what became of it. Where one fails, each gets a transaction of its own.
func (r *Registry) commit(ctx context.Context, parts []*part) {
	alone := len(parts) == 1
	err := r.update(ctx, false, func(t *Tx) error {
		for _, p := range parts {
			if err := p.f(t); err != nil {
				alone = alone || t.broken == nil
				return err
			}
		}
		return nil
	})
	for _, p := range parts {
		p.err = err
		if err != nil && alone && len(parts) > 1 {
			p.err = r.update(ctx, false, p.f)
		}
		close(p.done)
	}
}
