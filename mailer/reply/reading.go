package reply

import "time"

// What goes into a reading and what comes out of it; how it is made, doc.go tells.

// Programme is the list of events that replies can speak of, in order of date.
type Programme struct {
	Zone   *time.Location // in which dates and "demain" are meant
	Events []Event
}

// Event is one day of the programme. Date is midnight in the programme's zone.
type Event struct {
	ID         string
	Title      string
	Kind       string // "rencontre" or "journée régionale"
	Date       time.Time
	Town       string
	Department string // number, "51"
	Venue      string
	Onsite     bool
	Remote     bool
}

// LetterKind says what kind of letter a reply answers.
type LetterKind string

// The kinds of letter that change what a reply means.
const (
	AnswersNothing      LetterKind = ""              // out of the blue
	AnswersInvitation   LetterKind = "invitation"    // to one event
	AnswersProgramme    LetterKind = "programme"     // one letter that presents all events
	AnswersSaveTheDate  LetterKind = "save-the-date" // an event that is not open yet
	AnswersConfirmation LetterKind = "confirmation"  // the sender is registered
	AnswersPractical    LetterKind = "practical"     // some days before, or the day after; the sender is registered
	AnswersNoted        LetterKind = "noted"         // an absence or a maybe of the sender's was noted
	AnswersQuestion     LetterKind = "question"      // a closed question of ours (do you confirm?): see Reading.Answer
)

// Mode is how somebody takes part: "onsite", "remote", or "" where the reply does not say.
type Mode string

// The two modes.
const (
	Onsite Mode = "onsite"
	Remote Mode = "remote"
)

// Registered is one registration that the sender holds already.
type Registered struct {
	Event string
	Mode  Mode
}

// Input is all that a reading depends on.
type Input struct {
	Subject    string   // decoded, prefixes such as "RE:" included
	Text       string   // the sender's new words, signature left out where it was recognised
	Inline     []Inline // the parts of Text that were typed between quoted lines, in their order
	Signature  string   // the signature that was cut off, "" if none
	FromName   string   // display name of the sender, decoded
	FromEmail  string
	Received   time.Time
	Answers    LetterKind
	Event      string // the event of the answered letter, "" if it speaks of several or none
	Registered []Registered
	Moved      bool // the answered letter tells that the event was moved: "la nouvelle date" is its own
	Programme  Programme
}

// Inline is an answer typed between quoted lines. To, the quoted paragraph above it, says of which event it may speak, and nothing else.
type Inline struct {
	To   string
	Text string
}

// Disposition is what a careful secretary would do with the reply.
type Disposition string

// Apply: act without asking back. Review: ask back, or hand to a colleague. Ignore: nothing to do.
const (
	Apply  Disposition = "apply"
	Review Disposition = "review"
	Ignore Disposition = "ignore"
)

// Kind is what an intent says.
type Kind string

// Attend: comes. Absent: declines or cancels. Maybe: not sure. Update: details of a registration, no word on attendance.
const (
	Attend Kind = "attend"
	Absent Kind = "absent"
	Maybe  Kind = "maybe"
	Update Kind = "update"
)

// Person is somebody whom the reply speaks of, as the reply names them; "" is not said.
type Person struct {
	Self         bool
	Name         string // reading order, without civility
	Email        string
	Function     string
	Organisation string
}

// Intent is one statement for one person and one event.
type Intent struct {
	Event    string
	Intent   Kind
	Evidence string // the words of the reply that prove it, verbatim
	Who      Person
	Mode     Mode
	Lunch    *bool // nil: not said
	Diet     string
	Access   string
}

// Reason is why a reading is a Review or an Ignore: a code of this package, and the words or values that it is about.
// The French sentence for each code lives in templates.
type Reason struct {
	Code   string
	Detail string
}

// Reading is what a reply was understood to say.
type Reading struct {
	Disposition Disposition
	Reasons     []Reason
	Intents     []Intent
	Question    bool   // a person must answer something
	Unsubscribe bool   // the sender wants no more mail
	Answer      string // "yes" or "no" where the whole reply is a plain answer to AnswersQuestion, else ""
}
