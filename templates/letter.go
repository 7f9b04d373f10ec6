// Package templates holds every sentence that the service writes to people, in French, and the calendar entries that go
// with them. One Markdown source a letter gives both twins, text/plain and text/html, so that they cannot differ.
//
// It promises that a letter says nothing that its data does not hold, that data is never read as template, Markdown or
// HTML, and that a field which a letter needs and the data lacks is an error that names the field. It cannot query: who gets
// what is decided elsewhere. Staff replace any letter by a file of the same name in a folder of their own.
package templates

import "time"

// Kind is a kind of letter; its value is the name of its file, "invitation.md".
type Kind string

// The letters. Confirmation, Early, Waiting, Change, Cancellation answer a message and list the situation (Lines); where a
// message did several things at once the kind is Change and each line speaks for itself.
const (
	Announcement Kind = "announcement" // the programme, a button for each open event, "hold the date" for the others; campaign
	Invitation   Kind = "invitation"   // one event; campaign
	Reminder     Kind = "reminder"     // one event, to those invited who have not answered; campaign
	Confirmation Kind = "confirmation" // registered
	Early        Kind = "early"        // noted before registration opens
	Waiting      Kind = "waiting"      // the mode is full
	Change       Kind = "change"       // a registration changed, or several things at once
	EventChange  Kind = "event-change" // the event was moved, cancelled, postponed, taken up again, or lost a mode (Was: how the reader knew it)
	Cancellation Kind = "cancellation" // a cancellation or an absence was noted
	Noted        Kind = "noted"        // a maybe was noted: holds no seat
	Unclear      Kind = "unclear"      // nothing was applied, a person of the team will answer
	Question     Kind = "question"     // nothing but a question, handed on to a person
	Ask          Kind = "ask"          // proof lacking: asks at the address on file whether the change is wanted (Lines: what would change; Writer)
	Offer        Kind = "offer"        // a seat is free for somebody who waits: asks for a yes before Until (one Line)
	Practical    Kind = "practical"    // some days before, by mode
	Eve          Kind = "eve"          // place and hours once more, shortly before
	Thanks       Kind = "thanks"       // the day after
	Unsubscribed Kind = "unsubscribed" // no more campaigns; registrations stand
	Answer       Kind = "answer"       // staff's own words (Letter.Words) in the letter's form, in answer to a message
)

// Organisation is the sender, from the configuration.
type Organisation struct {
	Name      string // "ORIV"
	Address   string // the service's mailbox
	Signature string // "L'équipe de l'ORIV"
	Contact   string // telephone of a person to reach
	Privacy   string // whom to ask about personal data
	Basis     string // legal basis of the register, a French noun phrase: "mission d'intérêt public"; "" says nothing of it
	KeepDays  int    // days for which messages are kept after the last event they concern; 0 is 60
}

// Person is the addressee, as the registry holds them. Civility is "Mme", "M." or "" (unknown, never guessed).
type Person struct {
	Name         string
	Email        string // mailbox of the letter, the ATTENDEE of calendar entries
	Civility     string
	Function     string
	Organisation string
	Audience     string // elected, state, local_authority, association, other
}

// Event is one day, in the programme's zone. Date is midnight; hours are "09:30"; "" and zero are not known yet.
type Event struct {
	ID, Title   string
	Kind        string // "rencontre", "journée régionale", "séminaire"…
	Date        time.Time
	Welcome     string
	Starts      string
	Ends        string
	Town        string
	Department  string // number, "51"
	Venue       string
	Onsite      bool
	Remote      bool
	RemoteUntil string
	Link        string // of the video conference
	Open        bool   // registration is open now: gets a button
	Opens       time.Time
	Closes      time.Time // the whole day counts
	Cancelled   bool      // called off: Cancellation and Change say so in their opening sentence
	LastOffer   time.Time // no seat is offered by mail after it
	OnsiteFull  bool      // every seat is taken
	RemoteFull  bool      // likewise by video
	NoMeals     bool      // no lunch is served: no letter says a word of it
	Postponed   bool      // no longer on Date, the new date is not known yet: the same
}

// Line is the situation of one person at one event, as a letter states it.
type Line struct {
	Event        Event
	Person       string // "" is the addressee
	By           string // who registered or wrote for this person, "" the person or the addressee
	State        string // registered, waiting, early, maybe, absent
	Mode         string // onsite, remote, "" none
	ModeAssumed  bool   // not said: taken as Mode, said so at the top with how to switch
	Lunch        *bool  // on site: nil never; remote: nil
	LunchAssumed bool
	Freed        bool      // held a seat until now: absent, or (EventChange) in the mode that was struck
	Again        bool      // Offer: an earlier one was not answered in time
	Offered      time.Time // waiting: a seat is offered by a letter of its own until then, in the event's zone; zero: none is
	Withdrawn    bool      // EventChange: waiting, and the seat that was offered can no longer be taken, because the event changed
	MealsFull    bool      // registered on site without a meal, because there is none left; Offer: none is left now
	Diet, Access string
	Added        bool   // EventChange: at another event, and stated for the first time
	WasMode      string // EventChange: the mode was struck, the line's Mode takes its place
	UID          string // of the calendar entry, "" none
	Sequence     int
}

// Letter is all that a letter may say. Fields that its kind does not use are ignored.
type Letter struct {
	Kind         Kind
	Organisation Organisation
	Programme    string // title of the programme
	To           Person
	Several      bool // an address with several contacts: « Madame, Monsieur, »
	Events       []Event
	Was          Event // EventChange: the event of the first line, as the reader knew it
	Lines        []Line
	Mode         string // of a practical letter or thanks: onsite or remote
	Attended     bool   // thanks: it was noted that the person of the line was there
	Certified    bool   // thanks: the certificate of attendance is attached
	Attachments  []Attachment
	Code         string // "7K3M-9QXT-2PVD", for buttons
	Writer       string // Ask: the address that the request came from
	AskedOn      time.Time
	Question     bool      // a question of the message was handed on: adds a paragraph
	Unread       []string  // what could not be read, in French noun phrases: "la venue de Karim"
	Thread       string    // subject of the message that is answered: the letter's subject is "Re: " + it; "" a subject of its own
	Unproven     bool      // the message could not be authenticated: the letter says so, and how to object
	Words        string    // Answer: staff's own text; Change and Cancellation: why, in place of the opening sentence; EventChange: more about it, after that
	Moved        bool      // Change: the event itself changed (date, hours, place, a mode), the registration stands
	News         string    // Confirmation and Change of one line, by itself: "seat" (one was freed), "open" (registration opened), "meal" (one was freed)
	Footer       string    // campaign: where the address comes from, "" the default sentence
	Until        time.Time // Offer: the time by which it is to be answered, in the event's zone
	Now          time.Time
}

// Attachment is a file of the programme that goes with a letter, which names it.
type Attachment struct {
	Title       string // "plan d’accès"
	Name        string // "plan-acces.pdf"
	ContentType string // "application/pdf"
	Size        int    // in bytes
	Digest      string // of what is in it
}

// File is an attachment that is made for a letter.
type File struct {
	Name        string // "invitation.ics"
	ContentType string // "text/calendar; method=REQUEST; charset=utf-8"
	Data        []byte
}

// Rendered is a letter ready to be built: one-line subject, twins of the same content.
type Rendered struct {
	Subject string
	Text    string // wrapped at 72, LF
	HTML    string
}
