package reply

import "slices"

// kindNames are what the tables call the kinds.
var kindNames = [...]string{
	kSelf: "self", kWe: "we", kThird: "third", kYou: "you", kThou: "thou", kName: "name", kUnnamed: "unnamed", kRelation: "relation",
	kBe: "be", kPresent: "present", kAway: "away", kAvail: "avail", kVerb: "verb", kJourney: "journey", kNoun: "noun", kSeat: "seat",
	kConfirm: "confirm", kCancel: "cancel", kModal: "modal", kRequest: "request", kEnrol: "enrol", kYes: "yes", kNo: "no", kNot: "not",
	kNe: "ne", kThat: "that", kEvent: "event", kGeneric: "generic", kStranger: "stranger", kMode: "mode", kLunch: "lunch", kDiet: "diet",
	kAccess: "access", kNeeds: "needs", kHedge: "hedge", kIf: "if", kOr: "or", kAsk: "ask", kHearsay: "hearsay", kMeeting: "meeting",
	kHour: "hour", kPart: "part", kWhen: "when", kCourtesy: "courtesy", kAck: "ack", kForward: "forward", kFill: "fill", kOff: "off",
	kIrony: "irony", kPast: "past", kFuture: "later", kReplaced: "replaced", kReplaces: "replaces", kCompany: "company", kChange: "change",
	kLasting: "lasting", kAlso: "also", kReason: "reason", kJoin: "join", kExcept: "except", kAll: "all", kMail: "mail", kNumber: "number",
	kBlock: "block", kMark: "mark", kUnknown: "unknown", kCapital: "capital", kFunction: "function", kCivility: "civility",
	kSubtract: "without", kPlus: "with", kFor: "for", kBody: "body", kPhrase: "prefilled", kCorrect: "correct", kRest: "rest", kHand: "hand",
	kSend: "send", kDepend: "depend", kScreen: "screen", kRelay: "relay", kRecord: "record", kAmend: "amend", kRemark: "remark",
	kForce: "force",
}

// kindNamed gives the kind of a name; a table that writes another one is a mistake of ours, and nothing can be read with it.
func kindNamed(name string) kind {
	i := slices.Index(kindNames[:], name)
	if i < 1 {
		panic("a table writes the kind " + name + ", which is none")
	}
	return kind(i)
}

func (k kind) String() string { return kindNames[k] }

// oneOf says whether the kind is among some.
func (k kind) oneOf(kinds ...kind) bool { return slices.Contains(kinds, k) }
