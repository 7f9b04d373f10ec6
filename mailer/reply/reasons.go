package reply

// The codes of Reason. Detail holds, verbatim, the words that the reason is about, unless it says otherwise.
const (
	ReasonEmpty         = "empty"          // no words of the sender beside greeting and signature; Detail ""
	ReasonUnclear       = "unclear"        // a clause bears on coming, on who or on when, and is not understood
	ReasonNoAnswer      = "no_answer"      // all is understood or foreign, nothing says whether anybody comes; Detail ""
	ReasonNoEvent       = "no_event"       // the answer is plain, the event is not said
	ReasonOtherDate     = "other_date"     // a date or a town that no event has
	ReasonOtherEvent    = "other_event"    // an event other than that of the answered letter is named, perhaps by a slip; Detail: its ID
	ReasonDateMismatch  = "date_mismatch"  // date and place, weekday or year disagree
	ReasonTwoEvents     = "two_events"     // one event of several, not said which
	ReasonContradiction = "contradiction"  // a yes and a no for one person and event; Detail: the event's ID
	ReasonPast          = "past"           // the event is over, or begins today; Detail: its ID
	ReasonModeMissing   = "mode_missing"   // the event has no such mode; Detail: the event's ID
	ReasonBothModes     = "both_modes"     // on site and by video at once, or video with a lunch
	ReasonUnnamed       = "unnamed"        // somebody without a full name comes or stays away
	ReasonWho           = "who"            // the mailbox is no person and the text names nobody; or another person than its owner writes
	ReasonCondition     = "condition"      // depends on what somebody else must do or answer
	ReasonQuestion      = "question"       // a question on which the answer depends, or a question alone
	ReasonMaybe         = "unsure"         // a registered sender becomes unsure
	ReasonHearsay       = "hearsay"        // somebody else's words, or words about an earlier talk
	ReasonIrony         = "irony"          // a joke
	ReasonColleague     = "colleague"      // meant for somebody else than us
	ReasonOtherMatter   = "other_matter"   // a yes or no that is about another meeting
	ReasonLeave         = "leave"          // no more mail: from this list or from this event? or a part of the mail alone
	ReasonLeaveAndCome  = "leave_and_come" // comes, and wants no more mail
	ReasonErase         = "erase"          // demands that personal data be erased
	ReasonLasting       = "lasting"        // a lasting change: left the post, new address
	ReasonWaiting       = "waiting"        // asks for the waiting list
	ReasonAttachment    = "attachment"     // the answer is in an attachment
	ReasonForm          = "form"           // the form is empty or contradicts itself
	ReasonThanks        = "thanks"         // ignore: thanks or an acknowledgement; Detail ""
	ReasonPassedOn      = "passed_on"      // ignore: handed to a colleague, who will answer
	ReasonAutomatic     = "automatic"      // ignore: an automatic answer known by its words
)
