// Package reply understands a French reply: from its new words, its subject, its sender and the letter it answers, it makes
// a Reading, who comes to which event and how, each with the words that prove it; or it says what it does not understand.
//
// It promises that a reading marked Apply is explained in full: every clause that could bear on coming, on who or on which
// day was understood. What it cannot place makes the reading a Review, with the reason; it never guesses. It knows no mail,
// no database and no clock but the time of reception that it is given.
//
// The way of a reply, from understand in read.go on; "rencontres reply explain FILE" shows it clause by clause:
//
//	what is no prose: form.go, formfill.go (the reply form, the buttons), inline.go, letterhead.go, signature.go (the foot)
//	words: fold.go cuts the text into tokens; dictation.go, salutation.go put some right
//	tags: tags.go gives each phrase of lexicon.go and lexicon_*.go its kind; events.go, dates of the programme; names.go, people
//	clauses: clauses.go cuts the tags into clauses; adjuncts.go sets aside what bears on nothing
//	rules: grammar.go lists them in order, the first that reads a clause gives it its sense; decision.go reads the answers
//	of whom, how: who.go, details.go (mode, lunch, diet, access)
//	beside each other: settleClauses in read.go; frame.go and frame_*.go parse a clause whose predicate no rule read
//	what is left unread: push.go, concord.go say whether it could turn the answer
//	the reading: compose.go joins the clauses, settle.go holds them against each other, the events and the registry
//
// A word that is missing goes into the lexicon file of its kind; a turn of phrase becomes a rule, and both a case of testdata.
package reply

import "time"

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
	AnswersPractical    LetterKind = "practical"     // some days before; the sender is registered
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
