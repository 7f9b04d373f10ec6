// Package message turns the bytes of a mail into what matters to the service: who wrote, what kind of message it is, which
// words are new, which are quoted, and what a bounce or a calendar answer says.
//
// It promises an answer for any bytes, within its limits of depth, parts, size and time: what it cannot read is of kind
// Unreadable with a reason, and still shows what could be read. It refuses to decide anything: authentication results are
// reported as found, identity is for the caller. Nothing in a mail is ever fetched, unpacked or executed.
//
// The way of a message: header and parts (mime), decoding (decode), lines out of plain text or HTML (lines, html, clients), our own letter
// marked (sent), what introduces a quotation (quote, attribution; the tables of client and language are in phrases), answers and forms within it
// (answers, form), the signature (signature), a reaction (reaction), and the kind (kind, bounce, calendar). Limits: 20
// levels, 200 parts, headers of 1 MB and 2,000 lines, 256 KB of text.
//
// Reasons are: auto_submitted, null_return_path, precedence_bulk, precedence_junk, precedence_auto_reply, auto_response_suppress,
// auto_reply_header, report, many_hops, loop_header, own_address, robot_sender (why it is never answered); auto_subject, auto_text, challenge,
// complaint, receipt (why it is automatic); no_header, encrypted, charset_utf7, charset_unknown, charset_broken, limit_depth, limit_parts,
// limit_headers, limit_lines, panic (why it is unreadable); limit_text, no_text, hidden_text, white_text, parts_disagree, control_in_name,
// address_in_name, quotes_self, reaction (what a person should see).
package message

import "time"

// Kind is what sort of message this is.
type Kind string

// The kinds. A complaint (ARF) is an AutoReply; a notice of delivery or of delay is a Bounce without recipients.
const (
	Reply         Kind = "reply"          // a person's words
	AutoReply     Kind = "auto_reply"     // absence notes, receipts, tickets, challenges
	Bounce        Kind = "bounce"         // delivery status
	CalendarReply Kind = "calendar_reply" // METHOD:REPLY
	Bulk          Kind = "bulk"           // newsletters, lists' own mail
	Unreadable    Kind = "unreadable"
)

// Options is what the service knows beforehand.
type Options struct {
	Sent        string   // plain text of our letter that this message answers, to be subtracted; "" if not known
	Keep        []string // lines of Sent that are the sender's own word when they come back (a button's sentence, form lines)
	Own         []string // our own addresses
	AuthservID  string   // whose Authentication-Results count; "" with a nil-named header above the topmost Received only
	AuthTopmost bool     // the host writes no name: only a header above the topmost Received counts
}

// Address is one mailbox of a header, decoded. Email has its domain in lower case.
type Address struct {
	Name  string
	Email string
}

// Auth is what the configured host found out about the sender: results by method, aligned with the From domain or not.
type Auth struct {
	Found   bool   // a header of the configured host was there
	DMARC   string // "pass", "fail", "none", "" (no result)
	Aligned bool   // dmarc=pass, or SPF or DKIM passed for the From domain itself
	Failed  bool   // an explicit dmarc=fail (or spf=fail and dkim=fail with no pass)
}

// Recipient is one address of a delivery failure.
type Recipient struct {
	Address string // as the report names it, lower-case domain
	Class   string // "permanent" or "transient"
	Status  string // enhanced status "5.1.1", "" if none
	Hard    bool   // the address is to be struck off: unknown user or host, moved, refuses all mail
	Delayed bool   // not failed yet: the server goes on trying
}

// Calendar is the answer in a text/calendar part: the one of the sender where it names several people.
type Calendar struct {
	Method   string // "REPLY", "COUNTER", …
	UID      string
	Sequence int
	PartStat string // "ACCEPTED", "DECLINED", "TENTATIVE", …
	Attendee string // address, lower case, without mailto:; "" several, and none of them the sender
	Comment  string
	Several  bool // events or lines that give no single answer: the fields are those of the first event
}

// Message is a parsed mail.
type Message struct {
	Kind    Kind
	Reasons []string // codes: why unreadable, why automatic, what made it suspicious

	MessageID  string // without angle brackets
	InReplyTo  []string
	References []string
	From       []Address
	FromFault  string // "" or why the sender is not one plain mailbox: "none", "several", "group", "syntax"
	ReplyTo    []Address
	To, Cc     []Address
	ReturnPath string // "" unknown, "<>" null
	Subject    string
	Date       time.Time
	Auth       Auth

	Text      string   // the sender's new words
	Signature string   // name, function, organisation, phone lines, disclaimers; the closing formula is in Closing
	Closing   string   // "Cordialement,": stands between Text and Signature in the message
	Inline    []Answer // what was typed between quoted lines, with the quoted paragraph that it answers; also part of Text
	Quoted    string   // what was cut as a quote, attribution lines included
	Forwarded *Message // the first message/rfc822 or inline forward, when there is one

	NoAnswer  bool // automatic, list or bulk mail, null sender, our own loop: never to be answered (abuse 29)
	Relayed   bool // came through a mailing list
	Bounce    []Recipient
	Original  string // Message-ID of the letter that bounced, from the returned headers
	Calendar  *Calendar
	Human     bool // an AutoReply by its empty envelope sender alone: the words could be a person's
	Challenge bool // an anti-spam challenge that asks to click
	Lasting   bool // an automatic answer that tells a lasting change: left the post, new address
	Truncated bool // a limit was reached
}

// SignOff is what stands below the words: the closing formula and the signature, as written.
func (m Message) SignOff() string {
	switch {
	case m.Closing == "":
		return m.Signature
	case m.Signature == "":
		return m.Closing
	}
	return m.Closing + "\n" + m.Signature
}
