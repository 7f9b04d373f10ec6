package mailer

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"rencontres/mailer/relay"
	"rencontres/registry"
)

// run is letters on their way over several connections. The connections take from one store, which is filled again as long as letters are
// due: one that waits minutes for an answer keeps no other waiting.
type run struct {
	dialing chan struct{} // holds one: connections are made one at a time, so that a refused password is not tried twice

	ahead sync.WaitGroup // who claims letters before the store is empty

	mu      sync.Mutex
	letters []registry.Letter         // claimed, not begun
	filled  chan struct{}             // closed when those are there that somebody claims; nil: nobody does
	batch   int                       // how many are claimed at once
	empty   bool                      // none was left when a whole batch came
	busy    map[int64]registry.Letter // at a connection
	open    int                       // connections that take letters
	tried   int
	lost    int           // attempts in a row that no answer ended
	over    bool          // the server takes no more: what is left is put back
	changed chan struct{} // closed, and made anew, when a letter comes to its end or others come in
	err     error

	contents map[string][]byte // of attachments, by digest
}

// sendDue sends what is due until nothing is, or the pace or a pause says stop. It gives how many letters were tried.
func (s *Service) sendDue(ctx context.Context) (int, error) {
	tried := 0
	if err := s.recordLeft(ctx); err != nil {
		return 0, err
	}
	s.waitsEnded = time.Time{}
	for ctx.Err() == nil {
		b := &run{batch: claimBatch, dialing: make(chan struct{}, 1), busy: map[int64]registry.Letter{}, changed: make(chan struct{}), contents: map[string][]byte{}}
		err := s.deliver(ctx, b)
		tried += b.tried
		if b.tried > 0 {
			s.registry.Wake() // its records woke nobody, one by one
		}
		if err != nil || b.over {
			return tried, err
		}
		if b.tried == 0 {
			return tried, s.registry.Update(ctx, func(t *registry.Tx) error {
				_, err := t.FinishCampaigns()
				return err
			})
		}
	}
	return tried, ctx.Err()
}

// deliver sends letters over as many connections as are allowed. What the server said is recorded before the next letter of
// that connection, even when the service is being stopped.
func (s *Service) deliver(ctx context.Context, b *run) error {
	var workers sync.WaitGroup
	for range s.mostConnections() {
		workers.Go(func() {
			if err := s.sendOver(ctx, b); err != nil {
				b.end(err)
			}
		})
	}
	workers.Wait()
	b.ahead.Wait()
	for _, l := range b.letters {
		s.putBack(ctx, l)
	}
	return b.err
}

// fewerFor is how long the service keeps to the number of connections that a server took.
const fewerFor = 10 * time.Minute

// mostConnections is how many connections to make: those configured, or for a while those that the server took at most.
func (s *Service) mostConnections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Now().Before(s.fewerUntil) {
		return min(s.fewer, s.Connections)
	}
	return s.Connections
}

// tooMany notes that a server that has open connections of ours takes no other.
func (s *Service) tooMany(open int) {
	s.mu.Lock()
	s.fewer, s.fewerUntil = open, time.Now().Add(fewerFor)
	s.mu.Unlock()
	s.log.Info("mail server takes no more connections", "open", open)
}

// end stops the run: no other letter is begun.
func (b *run) end(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.over = true
	if b.err == nil {
		b.err = err
	}
	b.tell()
}

// tell wakes those who wait for a change.
func (b *run) tell() {
	close(b.changed)
	b.changed = make(chan struct{})
}

// stopped says whether no other letter is to be begun.
func (b *run) stopped() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.over
}

// next gives a letter to a connection. wait, unless nil, is closed when it is worth asking again: no letter may go now, and others are at
// theirs. Neither: the run is over.
func (s *Service) next(ctx context.Context, b *run) (l *registry.Letter, wait <-chan struct{}, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for again := true; again && len(b.letters) == 0 && !b.over && ctx.Err() == nil; {
		if filled := b.filled; filled != nil { // another connection takes letters for all
			b.mu.Unlock()
			await(ctx, filled, watchEvery)
			b.mu.Lock()
			continue
		}
		b.filled = make(chan struct{})
		b.mu.Unlock()
		again, err = s.fillStore(ctx, b)
		b.mu.Lock()
		if err != nil {
			return nil, nil, err
		}
	}
	switch {
	case b.over || ctx.Err() != nil:
		return nil, nil, nil
	case len(b.letters) > 0:
		first := b.letters[0]
		b.letters = b.letters[1:]
		b.busy[first.ID] = first
		if len(b.letters) <= b.batch && b.filled == nil { // so that no connection has to wait for others
			b.filled = make(chan struct{})
			b.ahead.Go(func() {
				if _, err := s.fillStore(ctx, b); err != nil {
					b.end(err)
				}
				b.hasten()
			})
		}
		return &first, nil, nil
	case len(b.busy) > 0:
		return nil, b.changed, nil
	}
	return nil, nil, nil
}

// fillStore takes letters into the store, for who has made filled. again: others may be due. Connections that wait for letters to come to an
// end are woken by new ones alone: else they would wake each other for nothing, without end.
func (s *Service) fillStore(ctx context.Context, b *run) (again bool, err error) {
	letters, again, err := s.claim(ctx, b.inHand())
	b.mu.Lock()
	defer b.mu.Unlock()
	b.empty = len(b.letters) == 0 && len(letters) == b.batch
	b.letters = append(b.letters, letters...)
	slices.SortStableFunc(b.letters, func(x, y registry.Letter) int { return cmp.Compare(x.Priority, y.Priority) })
	close(b.filled)
	b.filled = nil
	if len(letters) > 0 {
		b.tell()
	}
	if err != nil {
		return false, fmt.Errorf("taking letters: %w", err)
	}
	return again, nil
}

// hasten takes more letters at once from now on if the store was empty before they came: letters go faster than they were taken.
func (b *run) hasten() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.empty {
		b.batch = min(2*b.batch, claimMost)
	}
}

// inHand is what the run has taken and not brought to an end.
func (b *run) inHand() hand {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := hand{domains: map[string]int{}, batch: b.batch}
	add := func(l registry.Letter) {
		h.all++
		if l.Campaign != 0 {
			h.campaigns++
		}
		h.domains[domainOf(l)]++
	}
	for _, l := range b.letters {
		add(l)
	}
	for _, l := range b.busy {
		add(l)
	}
	return h
}

// giveBack returns a letter that was not begun to the store, for another connection.
func (b *run) giveBack(l registry.Letter) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.busy, l.ID)
	b.letters = append([]registry.Letter{l}, b.letters...)
	b.tell()
}

// ended notes that an attempt is over and recorded, and says whether too many in a row had no answer: the server is gone, whatever it
// was that each letter met.
func (b *run) ended(o outcome, limit int) (gone bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tried++
	b.lost++
	if o.answer.Code != 0 {
		b.lost = 0
	}
	delete(b.busy, o.letter.ID)
	b.tell()
	return b.lost > limit
}

// opened counts connections; it gives how many others there are.
func (b *run) opened(n int) (others int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	others = b.open
	b.open += n
	return others
}

// line is one connection of a run, dialled when it is needed and again when it broke.
type line struct {
	conn     *relay.Conn
	accepted int // letters, on this connection
}

// close leaves the server, politely if it still listens.
func (c *line) close(b *run, broken bool) {
	if c.conn == nil {
		return
	}
	if broken {
		c.conn.Close()
	} else {
		c.conn.Quit()
	}
	c.conn, c.accepted = nil, 0
	b.opened(-1)
}

// sendOver sends letters over one connection until the run is over, or the server bears no more connections.
func (s *Service) sendOver(ctx context.Context, b *run) error {
	c := &line{}
	defer c.close(b, false)
	for {
		l, wait, err := s.next(ctx, b)
		if err != nil {
			return err
		}
		if wait != nil {
			c.close(b, false) // a server does not like to be kept waiting
			await(ctx, wait, watchEvery)
			continue
		}
		if l == nil {
			return nil
		}
		more, err := s.attempt(ctx, b, c, *l)
		if err != nil || !more {
			return err
		}
	}
}

// attempt tries one letter. more: this connection is to take others.
func (s *Service) attempt(ctx context.Context, b *run, c *line, l registry.Letter) (more bool, err error) {
	if c.conn == nil {
		if c.conn, err = s.dial(ctx, b); err != nil || c.conn == nil {
			b.giveBack(l)
			return false, err
		}
	}
	raw, err := s.whole(ctx, b, l)
	if err != nil {
		b.giveBack(l)
		return false, err
	}
	answer := c.conn.Send(ctx, s.Organisation.Address, l.Email, raw, func() error {
		return s.registry.Together(ctx, func(t *registry.Tx) error { return t.MarkDotted(l.ID) })
	})
	o := outcome{letter: l, answer: answer, tried: true, progress: c.accepted > 0}
	if ctx.Err() != nil && answer.Outcome == relay.Deferred && answer.Code == 0 {
		o.tried = false // it was us who stopped
	}
	if answer.Broken {
		c.close(b, true)
	}
	others := b.opened(0)
	crowded := o.leaves() && !o.progress && others > 0
	o.progress = o.progress || crowded
	if o.stops() {
		b.end(nil)
	}
	if err := s.record(ctx, o); err != nil {
		return false, err
	}
	if b.ended(o, s.Connections+1) && !b.stopped() {
		b.end(s.outage())
	}
	if crowded {
		s.tooMany(others)
		return false, nil
	}
	if answer.Outcome == relay.Sent {
		c.accepted++
	}
	return true, nil
}

// dial makes a connection, unless the server has refused one of this run. A refusal while it serves others of ours says that these are as
// many as it takes; any other pauses the queue and ends the run.
func (s *Service) dial(ctx context.Context, b *run) (*relay.Conn, error) {
	b.dialing <- struct{}{}
	defer func() { <-b.dialing }()
	if b.stopped() || ctx.Err() != nil {
		return nil, nil
	}
	conn, refusal, err := relay.Dial(ctx, s.Relay)
	if err == nil {
		b.opened(1)
		return conn, nil
	}
	if others := b.opened(0); others > 0 && refusal.Code/100 != 5 {
		s.tooMany(others)
		return nil, nil
	}
	b.end(nil)
	if ctx.Err() != nil {
		return nil, nil
	}
	s.log.Error("mail server cannot be reached", "stage", refusal.Stage, "code", refusal.Code)
	return nil, s.refusedAtTheDoor(refusal)
}

// putBack releases a letter that was taken and not tried.
func (s *Service) putBack(ctx context.Context, l registry.Letter) {
	if err := s.record(ctx, outcome{letter: l}); err != nil {
		s.log.Error("letter cannot be put back now", "letter", l.ID, "error", safely(err))
	}
}

// refusedAtTheDoor pauses the queue when no connection could be made.
func (s *Service) refusedAtTheDoor(a relay.Answer) error {
	return s.registry.Update(context.Background(), func(t *registry.Tx) error {
		least := time.Duration(0)
		if a.Stage == relay.Auth && a.Code/100 == 5 {
			least = s.Patience // a refused password locks accounts (FAULTS fault 59)
		}
		_, err := pauseQueue(t, fmt.Sprintf("%s %d", a.Stage, a.Code), least, longestOutage(a))
		return err
	})
}

// outage pauses the queue when letter after letter had no answer.
func (s *Service) outage() error {
	s.log.Error("mail server answers no more, the queue waits")
	return s.registry.Update(context.Background(), func(t *registry.Tx) error {
		_, err := pauseQueue(t, "no answer", 0, longestOutage(relay.Answer{}))
		return err
	})
}
