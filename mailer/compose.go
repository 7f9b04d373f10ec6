package mailer

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"rencontres/mailer/message"
	"rencontres/registry"
	"rencontres/templates"
)

// mergeWindow is how long changes wait for more of them, after a first letter about one went out.
const mergeWindow = 10 * time.Minute

// draft is a letter before it is rendered.
type draft struct {
	kind     templates.Kind
	address  int64
	people   []registry.Contact // at the address, nil not read yet; of a campaign's letter its reader alone
	title    string             // of the programme, "" not read yet
	contact  int64              // addressee; 0: nobody in particular at this address
	event    string
	lines    []int64                         // registrations to state
	written  map[int64]registry.Registration // those of them that were just written
	wanted   []change                        // ask: what would change
	writer   string                          // ask: address that the request came from
	by       map[int64]string                // registrations that somebody else wrote for: who
	message  int64
	received time.Time // of the message, zero: not looked up
	thread   string    // subject of the message that is answered
	replyTo  string    // its Message-ID
	question bool
	unread   []string // of an acknowledgement: what waits for a person
	unproven bool
	freed    map[int64]bool // registrations that gave up a seat, or (of a change) had one in a mode that was struck
	news     string         // what happened by itself, as templates.Letter has it
	words    string
	until    time.Time               // of an offer: when it ends, in the event's zone
	was, is  *registry.Event         // of a change: the event as the reader knew it, and as the letter tells it
	modes    map[int64]registry.Mode // of a change: how registrations took part before
	offers   map[int64]bool          // of a change: registrations that a seat was offered to before, as their reader knew
	replaced []int64                 // letters whose place it takes
	events   []registry.Event
	mode     registry.Mode
	attended bool   // thanks: noted as present
	auto     string // Auto-Submitted

	key       string
	campaign  int64
	counted   bool
	priority  int
	notBefore time.Time
	expires   time.Time
	state     registry.LetterState
	reason    string
}

// letterFor begins a letter of the registry.
func (s *Service) letterFor(kind templates.Kind, address int64) *draft {
	return &draft{kind: kind, address: address, auto: "auto-generated", freed: map[int64]bool{}, by: map[int64]string{},
		written: map[int64]registry.Registration{}}
}

// answers makes the draft an answer to a message, in its thread.
func (l *draft) answers(m registry.Message) {
	l.about(m)
	l.thread, l.replyTo = m.Subject, m.MessageID
	if m.Kind == string(message.CalendarReply) {
		l.thread = "" // a calendar's subject (« Refusé : … ») says the opposite of what an answer may state
	}
	if m.Contact != 0 {
		l.contact = m.Contact
	}
}

// about makes the draft a letter that a message led to.
func (l *draft) about(m registry.Message) {
	l.message, l.received, l.auto = m.ID, m.Received, "auto-replied"
}

// tell writes to every address whose people's registrations changed, and to the writer, who is told all that was understood.
func (s *Service) tell(t *registry.Tx, m registry.Message, id identity, d decision, done []applied) error {
	groups := map[int64][]applied{}
	var order []int64
	add := func(address int64, a applied) {
		if groups[address] == nil {
			order = append(order, address)
		}
		groups[address] = append(groups[address], a)
	}
	writer, err := writerOf(t, id)
	if err != nil {
		return err
	}
	if writer == 0 && d.copy != "" {
		added, err := t.EnsureAddress(d.copy)
		if err != nil {
			return fmt.Errorf("answering the writer of message %d: %w", m.ID, err)
		}
		writer = added.ID
	}
	for _, a := range done {
		own := a.contact.Address == writer || a.contact.ReachedAt(id.email)
		if writer != 0 && (own || a.byWriter || d.copy != "") {
			add(writer, a)
		}
		if !own && !a.same {
			add(a.contact.Address, a)
		}
	}
	for _, address := range order {
		l := s.letterFor(statement(groups[address]), address)
		if address == writer {
			l.answers(m)
			l.question = d.question
		} else {
			l.about(m)
			l.contact = sole(groups[address])
		}
		l.unproven = id.proof == registry.Claimed
		for _, a := range groups[address] {
			l.lines = append(l.lines, a.now.ID)
			l.written[a.now.ID] = a.now
			l.freed[a.now.ID] = a.freed()
			if a.contact.Address != writer && !a.contact.ReachedAt(id.email) && id.proof != registry.Staff {
				if l.by[a.now.ID], err = whoWrote(t, id, a); err != nil {
					return err
				}
			}
		}
		if err := s.queue(t, l); err != nil {
			return err
		}
	}
	return nil
}

// writerOf is the address of who wrote, 0 if it is not known.
func writerOf(t *registry.Tx, id identity) (int64, error) {
	if id.address != 0 || id.email == "" {
		return id.address, nil
	}
	address, err := t.AddressByEmail(id.email)
	if errors.Is(err, registry.ErrNotFound) {
		return 0, nil
	}
	return address.ID, err
}

// sole is the one person that some changes are about, 0 if there are several.
func sole(done []applied) int64 {
	for _, a := range done {
		if a.contact.ID != done[0].contact.ID {
			return 0
		}
	}
	return done[0].contact.ID
}

// statement is the kind of letter that states these changes: the one of their common state if they are all new.
func statement(done []applied) templates.Kind {
	kinds := map[registry.Standing]templates.Kind{registry.Registered: templates.Confirmation, registry.Early: templates.Early,
		registry.Waiting: templates.Waiting, registry.Absent: templates.Cancellation, registry.Maybe: templates.Noted}
	kind := kinds[done[0].now.State]
	for _, a := range done {
		was := registry.Standing("")
		if a.old != nil && !a.same {
			was = a.old.State
		}
		if kinds[a.now.State] != kind || was == registry.Registered && a.now.State == registry.Registered {
			return templates.Change
		}
	}
	return kind
}

// queue renders a draft and queues it, in the transaction of what it states: no registration without its confirmation. A
// letter about the same registrations that has not left yet is superseded, and what it stated is stated here.
func (s *Service) queue(t *registry.Tx, l *draft) error {
	if err := findReader(t, l); err != nil {
		return err
	}
	if len(l.lines) > 0 && !l.counted && l.key == "" {
		if err := s.merge(t, l); err != nil {
			return err
		}
	}
	row := registry.Letter{Key: l.key, Kind: string(l.kind), Address: l.address, Contact: l.contact, Event: l.event, Campaign: l.campaign,
		Message: l.message, State: l.state, Reason: l.reason, Counted: l.counted, Priority: l.priority, NotBefore: l.notBefore, Expires: l.expires,
		Registrations: l.lines}
	row.NewNames()
	letter, err := s.fill(t, l, row.Code)
	if err != nil {
		return err
	}
	if row.Notes, err = l.notes(); err != nil {
		return err
	}
	for _, e := range letter.Events {
		if e.Open && l.replyTo == "" {
			row.Buttons = append(row.Buttons, e.ID)
		}
	}
	if row.Event == "" {
		row.Event = onlyEvent(letter)
	}
	if !strings.HasPrefix(row.Reason, factReason) {
		row.Subject, row.Bytes, err = s.render(t, s.Letters, letter, row, l)
		if err != nil {
			return err
		}
	}
	_, err = t.QueueLetter(row)
	return err
}

// merge holds a letter back for the end of the window that an earlier one opened, and takes over what unsent ones stated.
func (s *Service) merge(t *registry.Tx, l *draft) error {
	last, err := t.LastStatement(l.address)
	if err != nil {
		return err
	}
	var unsent []int64
	if !last.IsZero() {
		if unsent, err = unsentTo(t, l); err != nil {
			return err
		}
	}
	old, err := t.Supersede(l.address, slices.Concat(l.lines, unsent))
	if err != nil {
		return err
	}
	if err := l.alsoSay(old.Notes); err != nil {
		return err
	}
	for _, id := range old.Registrations {
		if !slices.Contains(l.lines, id) {
			l.lines = append(l.lines, id)
			l.kind = templates.Change
		}
	}
	wait := time.Time{}
	switch {
	case s.AtOnce:
	case last.After(t.Now()):
		wait = t.Now().Add(min(last.Sub(t.Now()), mergeWindow)) // a deferred one may be hours away
	case !last.IsZero() && t.Now().Sub(last) < mergeWindow:
		wait = last.Add(mergeWindow)
	}
	if wait.After(l.notBefore) {
		l.notBefore = wait
	}
	return nil
}

// unsentTo gives the registrations that letters to the same reader state and that have not left yet.
func unsentTo(t *registry.Tx, l *draft) ([]int64, error) {
	waiting, err := t.Letters(registry.LetterFilter{Address: l.address, States: []registry.LetterState{registry.Queued, registry.Deferred}})
	if err != nil {
		return nil, err
	}
	var lines []int64
	for _, w := range waiting {
		if w.Contact != l.contact || w.Key != "" || w.Campaign != 0 || w.Counted {
			continue
		}
		stated, err := t.RegistrationsOfLetter(w.ID)
		if err != nil {
			return nil, err
		}
		for _, r := range stated {
			lines = append(lines, r.ID)
		}
	}
	return lines, nil
}

// onlyEvent is the one event that a letter is about, or "".
func onlyEvent(l templates.Letter) string {
	id := ""
	for _, e := range l.Events {
		if id != "" && e.ID != id {
			return ""
		}
		id = e.ID
	}
	for _, line := range l.Lines {
		if id != "" && line.Event.ID != id {
			return ""
		}
		id = line.Event.ID
	}
	return id
}

// missingFact gives the fact that a letter lacks, or "" for another error.
func missingFact(err error) string {
	if m, ok := errors.AsType[*templates.MissingError](err); ok {
		return m.Field
	}
	return ""
}
