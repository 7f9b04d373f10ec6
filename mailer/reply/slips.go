package reply

import "sync"

// turning are the kinds whose words can make, turn or limit an answer.
func turning(k kind) bool {
	switch k {
	case kSelf, kWe, kBe, kPresent, kAway, kAvail, kVerb, kJourney, kNoun, kSeat, kCancel, kModal, kEnrol, kYes, kNo, kNot, kNe, kHedge, kIf, kOr, kAsk, kHearsay,
		kOff, kIrony, kReplaced, kReplaces, kHand, kSend, kChange, kExcept, kDepend, kForce, kSubtract, kBlock, kFuture, kPast, kLasting:
		return true
	}
	return false
}

// keyWords are the words of short phrases of turning kinds, without those that mean nothing by themselves.
var keyWords = sync.OnceValue(func() map[string]bool {
	keys := map[string]bool{}
	all := phrases()
	all.walk(3, func(path []string, e entry) {
		if !turning(e.kind) {
			return
		}
		for _, word := range path {
			if alone := all.alone(word); alone == nil || turning(alone.kind) {
				keys[word] = true
			}
		}
	})
	return keys
})

// clipped are the key words, and what is left of each when it loses a letter.
var clipped = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for word := range keyWords() {
		out[word] = true
		for i := range word {
			out[word[:i]+word[i+1:]] = true
		}
	}
	return out
})

// maySlip says whether a word in no table can be a key word with a letter lost, added or changed. Short words always can.
func maySlip(word string) bool {
	if len(word) < 5 || clipped()[word] {
		return true
	}
	for i := range word {
		if clipped()[word[:i]+word[i+1:]] {
			return true
		}
	}
	return false
}
